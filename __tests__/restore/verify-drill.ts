import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { startEmulator } from '../../emulator/index.ts';
import type { Emulator, VersioningStatus } from '../../emulator/index.ts';
import type { VerifyResult } from '../../src/report/verify.ts';
import { READ, WRITE } from '../emulator/running.ts';

const CLI = join(import.meta.dirname, '..', '..', 'src', 'cli.ts');

export interface VerifyDrillResult {
  readonly faults: readonly string[];
  readonly figures: Readonly<Record<string, number>>;
}

/** What was damaged, and what the manifest must call it. */
const DAMAGE = { flipped: 'content', truncated: 'size', removed: 'missing' } as const;

/**
 * Backs so many objects up by the real command, damages three of them in cold behind its back (a byte flipped, one
 * cut short, one removed), and verifies: it must find those three, by name and cause, and nothing else; with --repair
 * mend them; and then find nothing.
 */
export async function verifyDrill(objects: number, versioning: VersioningStatus): Promise<VerifyDrillResult> {
  const emulator = await startEmulator({
    buckets: [
      { name: 'hot', provider: 'aws', storageType: 'S3' },
      { name: 'cold', provider: 'aws', storageType: 'S3', versioning },
    ],
    repositories: [
      {
        id: 'repo',
        name: 'Repo',
        buckets: ['hot', 'cold'],
        keys: [
          { ...WRITE, right: 'WRITE' },
          { ...READ, right: 'READ' },
        ],
      },
    ],
  });
  try {
    return await drill(emulator, objects);
  } finally {
    await emulator.close();
  }
}

async function drill(
  { store, endpoints: [endpoint = ''] }: Emulator,
  objects: number,
): Promise<VerifyDrillResult> {
  const faults: string[] = [];
  const expect = (what: string, found: unknown, wanted: unknown): void => {
    if (JSON.stringify(found) !== JSON.stringify(wanted))
      faults.push(`${what}: ${JSON.stringify(found)} where ${JSON.stringify(wanted)} was due`);
  };
  const keyOf = (i: number): string => `${'abc'[i % 3] ?? ''}/${String(i).padStart(6, '0')}`;
  for (let i = 0; i < objects; i++)
    await store.putObject('hot', keyOf(i), `content of ${keyOf(i)}\n`.repeat(20));
  const { code } = await command(endpoint, ['backup', '--copy-path', 'emulated']);
  if (code !== 0) throw new Error(`the backup ended ${String(code)}`);

  const at = { flipped: 0.1, truncated: 0.5, removed: 0.9 };
  const keys = Object.entries(at).map(([how, share]) => [how, keyOf(Math.floor(objects * share))] as const);
  const { flipped = '', truncated = '', removed = '' } = Object.fromEntries(keys);
  await store.corrupt('cold', flipped, (bytes) => {
    bytes[bytes.length >> 1]! ^= 1;
    return bytes;
  });
  await store.corrupt('cold', truncated, (bytes) => bytes.subarray(0, -1));
  for (const { versionId } of store.listVersions('cold', removed))
    store.deleteObject('cold', removed, versionId);
  const damaged = keys.map(([how, key]) => `${DAMAGE[how as keyof typeof DAMAGE]} ${key}`).sort();

  const found = await command(endpoint, ['verify']);
  expect('exit code of verify', found.code, 2);
  expect('found by verify', named(found.result), damaged);
  const repaired = await command(endpoint, ['verify', '--repair']);
  expect('exit code of verify --repair', repaired.code, 0);
  expect('found by verify --repair', named(repaired.result), []);
  const again = await command(endpoint, ['verify']);
  expect('exit code of verify after it', again.code, 0);
  expect('found after it', named(again.result), []);
  for (const [, key] of keys) {
    const [hot, cold] = await Promise.all(['hot', 'cold'].map((bucket) => store.getObject(bucket, key)));
    if (cold?.bytes.equals(hot!.bytes) !== true) faults.push(`${key} is not as in hot`);
  }
  return {
    faults,
    figures: {
      objects,
      readBack: found.result.counts.versions,
      found: found.result.counts.faults,
      repaired: repaired.result.counts.repaired,
      soundAfter: again.result.counts.sound,
      faultsAfter: again.result.counts.faults,
    },
  };
}

/** Cause and key of each fault that is told of. */
function named({ faults }: VerifyResult): string[] {
  return faults.flatMap(({ cause, examples }) => examples.map(({ key }) => `${cause} ${key}`)).sort();
}

/** The real command in a process of its own: its exit code, and the result that it prints. */
async function command(
  endpoint: string,
  words: readonly string[],
): Promise<{ readonly code: number | null; readonly result: VerifyResult }> {
  const [name = '', ...flags] = words;
  const child = spawn(
    process.execPath,
    [
      ...['--disable-warning=ExperimentalWarning', CLI, name, '--hot', 's3://hot', '--cold', 's3://cold'],
      ...['--json', ...flags],
    ],
    {
      env: {
        PATH: process.env['PATH'],
        FLASHBACK_ENDPOINT: endpoint,
        FLASHBACK_ACCESS_KEY_ID: WRITE.accessKeyId,
        FLASHBACK_SECRET_ACCESS_KEY: WRITE.secretAccessKey,
        FLASHBACK_HOT_ACCESS_KEY_ID: READ.accessKeyId,
        FLASHBACK_HOT_SECRET_ACCESS_KEY: READ.secretAccessKey,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  const out: string[] = [];
  const said: string[] = [];
  child.stdout.setEncoding('utf8').on('data', (text: string) => out.push(text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => said.push(text));
  const code = await new Promise<number | null>((resolve, reject) =>
    child.once('close', resolve).once('error', reject),
  );
  if (out.length === 0) throw new Error(`${name} ended ${String(code)}: ${said.join('').slice(-1_000)}`);
  return { code, result: JSON.parse(out.join('')) as VerifyResult };
}
