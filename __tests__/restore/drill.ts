import { defined } from '../../src/core/defined.ts';
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { runBackup } from '../../src/commands/backup/backup.ts';
import { runRestore } from '../../src/commands/restore/restore.ts';
import type { RestoreOptions } from '../../src/options/options.ts';
import type { S3Store } from '../../src/store/s3/store.ts';
import { runContext } from '../commands/setting.ts';
import { each, makePair } from '../crash/pair.ts';
import type { Pair } from '../crash/pair.ts';
import type { RealServer } from '../servers.ts';

export interface DrillResult {
  readonly faults: readonly string[];
  readonly figures: Readonly<Record<string, number>>;
}

const CLI = join(import.meta.dirname, '..', '..', 'src', 'cli.ts');

/**
 * Three backups of a bucket that changes, then each point in time restored whole and by prefix, and the middle one
 * by a process that is killed again and again. What came back is compared with what was put at the time, and, of the
 * newest point, by rclone with hot itself: both ways and byte by byte.
 */
export async function restoreDrill(server: RealServer, objects: number, kills: number): Promise<DrillResult> {
  const pair = await makePair(server, 'drill');
  const faults: string[] = [];
  const figures = { objects, restored: 0, compared: 0, matchedByRclone: 0, kills: 0, equalAfterKills: 0 };
  try {
    const { then, runs } = await history(pair, objects);
    for (const [i, expected] of then.entries()) {
      for (const prefix of ['', 'a/']) {
        const folder = `p${i}${prefix === '' ? '' : '-a'}/`;
        const options = restoreOptions(pair, folder, runs[i] ?? '', prefix === '' ? [] : [prefix]);
        const result = await runRestore(options, runContext());
        if (result.outcome !== 'complete')
          faults.push(`${folder}: ${result.outcome} ${result.problem?.message ?? ''}`);
        figures.restored += result.counts.restored;
        figures.compared += await compare(pair.reference, folder, within(expected, prefix), faults);
      }
    }
    figures.matchedByRclone = await rcloneCheck(pair, 'p2/', faults);
    const options = restoreOptions(pair, 'killed/', runs[1] ?? '', []);
    for (let kill = 1; kill <= kills; kill++) {
      if (await killedRestore(pair, options, Math.floor((objects * kill) / (kills + 1)))) figures.kills++;
    }
    const last = await runRestore(options, runContext());
    if (last.outcome !== 'complete') faults.push(`after the kills: ${last.outcome}`);
    figures.equalAfterKills = last.counts.equal;
    figures.compared += await compare(pair.reference, 'killed/', then[1] ?? new Map(), faults);
  } finally {
    await pair.close();
  }
  return { faults, figures };
}

type Content = ReadonlyMap<string, string>;

/** What hot held at each of three backups, and their run ids. */
async function history(pair: Pair, objects: number): Promise<{ then: Content[]; runs: string[] }> {
  const now = new Map<string, string>();
  const then: Content[] = [];
  const runs: string[] = [];
  const put = async (keys: readonly string[], word: string): Promise<void> => {
    await each(keys, 8, async (key) => {
      const text = `${word} ${key}\n`;
      now.set(key, text);
      await pair.hot.put(key, Buffer.from(text), { attributes: { contentType: `text/${word}` } });
    });
  };
  const point = async (): Promise<void> => {
    then.push(new Map(now));
    const ctx = runContext();
    const result = await runBackup(pair.options(pair.server.endpoint), ctx);
    if (result.outcome !== 'complete') throw new Error(`a backup ended ${result.outcome}`);
    runs.push(ctx.identity.runId);
  };
  const keys = Array.from(
    { length: objects },
    (_, i) => `${'abc'[i % 3] ?? ''}/${String(i).padStart(6, '0')}`,
  );
  await put(keys, 'one');
  await point();
  await put(
    keys.filter((_, i) => i % 5 === 0),
    'two',
  );
  for (const key of keys.filter((_, i) => i % 11 === 1)) {
    now.delete(key);
    await pair.hot.delete(key);
  }
  await put(['c/new'], 'two');
  await point();
  await put(
    keys.filter((_, i) => i % 7 === 0 || i % 22 === 1),
    'three',
  );
  await point();
  return { then, runs };
}

function within(content: Content, prefix: string): Content {
  return new Map([...content].filter(([key]) => key.startsWith(prefix)));
}

function restoreOptions(
  pair: Pair,
  prefix: string,
  run: string,
  prefixes: readonly string[],
): RestoreOptions {
  const { hot: _hot, ...options } = pair.options(pair.server.endpoint);
  const to = { ...pair.options(pair.server.endpoint, 'reference').cold, prefix };
  return {
    ...options,
    command: 'restore',
    hot: undefined,
    to,
    confirm: '',
    at: { kind: 'run', run },
    prefixes,
    include: [],
    overwrite: false,
  };
}

/** The keys compared. Everything below the folder must be there, as it was, and nothing else. */
async function compare(to: S3Store, folder: string, expected: Content, faults: string[]): Promise<number> {
  const found = new Set<string>();
  for (let continuation: string | undefined; ;) {
    const page = await to.list({ prefix: folder, ...defined({ continuation }) });
    for (const { key } of page.objects) found.add(key.slice(folder.length));
    if (page.next === undefined) break;
    continuation = page.next;
  }
  for (const key of found) if (!expected.has(key)) faults.push(`${folder}${key} should not be there`);
  await each(expected, 8, async ([key, text]) => {
    if (!found.has(key)) {
      faults.push(`${folder}${key} is missing`);
      return;
    }
    const body = await to.get(`${folder}${key}`);
    const chunks: Uint8Array[] = [];
    for await (const chunk of body.stream) chunks.push(chunk);
    const same = Buffer.concat(chunks).toString('utf8') === text;
    const type = body.head.attributes.contentType === `text/${text.slice(0, text.indexOf(' '))}`;
    if (!same || !type) faults.push(`${folder}${key} has other ${same ? 'metadata' : 'bytes'}`);
  });
  return expected.size;
}

/** The objects that rclone finds equal, having read both sides; whatever differs or is on one side alone is a fault. */
async function rcloneCheck(pair: Pair, folder: string, faults: string[]): Promise<number> {
  const rclone = process.env['RCLONE'];
  if (rclone === undefined) throw new Error('RCLONE is not set: scripts/servers.sh start');
  const { server } = pair;
  const { hot, cold: reference } = pair.options(server.endpoint, 'reference');
  const settings = {
    TYPE: 's3',
    PROVIDER: 'Other',
    ENDPOINT: server.endpoint,
    FORCE_PATH_STYLE: 'true',
    ACCESS_KEY_ID: server.accessKeyId,
    SECRET_ACCESS_KEY: server.secretAccessKey,
  };
  const env: NodeJS.ProcessEnv = { PATH: process.env['PATH'] };
  for (const [name, value] of Object.entries(settings)) env[`RCLONE_CONFIG_DRILL_${name}`] = value;
  const child = spawn(
    rclone,
    ['check', `drill:${hot.bucket}`, `drill:${reference.bucket}/${folder}`, '--download', '--checkers', '4'],
    { env, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const said: string[] = [];
  child.stderr.setEncoding('utf8').on('data', (text: string) => said.push(text));
  const code = await new Promise<number | null>((resolve, reject) =>
    child.once('close', resolve).once('error', reject),
  );
  const matched = /(\d+) matching files/.exec(said.join(''))?.[1];
  if (code !== 0 || matched === undefined)
    faults.push(`rclone check ended ${String(code)}: ${said.join('').slice(-1_000)}`);
  return Number(matched ?? 0);
}

/** True where the process was killed before it was through: once so many objects are there. */
async function killedRestore(pair: Pair, options: RestoreOptions, objects: number): Promise<boolean> {
  const { cold, to, at } = options;
  const { accessKeyId, secretAccessKey, endpoint } = pair.server;
  const child = spawn(
    process.execPath,
    [
      ...['--disable-warning=ExperimentalWarning', CLI, 'restore', '--concurrency', '2'],
      ...['--cold', `s3://${cold.bucket}`, '--to', `s3://${to.bucket}/${to.prefix}`],
      ...['--at', at.kind === 'run' ? at.run : 'latest'],
    ],
    {
      env: {
        PATH: process.env['PATH'],
        FLASHBACK_ENDPOINT: endpoint,
        FLASHBACK_ACCESS_KEY_ID: accessKeyId,
        FLASHBACK_SECRET_ACCESS_KEY: secretAccessKey,
      },
      stdio: 'ignore',
    },
  );
  const ended = new Promise<NodeJS.Signals | null>((resolve) =>
    child.once('close', (_, signal) => resolve(signal)),
  );
  while (
    child.exitCode === null &&
    child.signalCode === null &&
    (await countBelow(pair.reference, to.prefix)) < objects
  );
  child.kill('SIGKILL');
  return (await ended) === 'SIGKILL';
}

async function countBelow(store: S3Store, prefix: string): Promise<number> {
  let count = 0;
  for (let continuation: string | undefined; ;) {
    const page = await store.list({ prefix, ...defined({ continuation }) });
    count += page.objects.filter(({ key }) => !key.slice(prefix.length).startsWith('.')).length;
    if (page.next === undefined) return count;
    continuation = page.next;
  }
}
