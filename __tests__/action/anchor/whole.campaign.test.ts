import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { startEmulator, type Emulator } from '../../../emulator/index.ts';
import { CONFIG, WRITE } from '../../emulator/running.ts';
import { fileOf } from '../../manifest/signing/keys.ts';
import { githubStandIn } from '../github-stand-in.ts';

/** The whole Action as a process of its own, against the emulator and GitHub on loopback: signed, with GitHub's anchors. */
const INDEX = fileURLToPath(new URL('../../../src/index.ts', import.meta.url));
const STATE = '.flashback-backup/';

let emulator: Emulator;
let github: Awaited<ReturnType<typeof githubStandIn>>;
let folder: string;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'anchored-'));
  emulator = await startEmulator(CONFIG);
  github = await githubStandIn();
});

afterEach(async () => {
  await github.close();
  await emulator.close();
  rmSync(folder, { recursive: true });
});

interface Ran {
  readonly code: number | null;
  readonly log: string;
  readonly outputs: Readonly<Record<string, string>>;
}

async function act(more: Readonly<Record<string, string>> = {}): Promise<Ran> {
  for (const name of ['output', 'state', 'summary']) writeFileSync(join(folder, name), '');
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', INDEX], {
    env: {
      PATH: process.env['PATH'],
      RUNNER_TEMP: folder,
      GITHUB_RUN_ID: '77',
      GITHUB_OUTPUT: join(folder, 'output'),
      GITHUB_STATE: join(folder, 'state'),
      GITHUB_STEP_SUMMARY: join(folder, 'summary'),
      GITHUB_API_URL: github.api,
      GITHUB_REPOSITORY: 'acme/shop',
      GITHUB_SHA: 'f00d',
      'INPUT_GITHUB-TOKEN': github.token,
      INPUT_HOT: 's3://hot',
      INPUT_COLD: 's3://cold',
      INPUT_ENDPOINT: emulator.endpoints[0],
      INPUT_CACHE: 'false',
      'INPUT_LEASE-WAIT': '0s',
      'INPUT_ACCESS-KEY-ID': WRITE.accessKeyId,
      'INPUT_SECRET-ACCESS-KEY': WRITE.secretAccessKey,
      'INPUT_SIGNING-KEY': fileOf('owner'),
      INPUT_ANCHOR: 'github\nalert-issue',
      ...more,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let log = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (log += text));
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  const text = readFileSync(join(folder, 'output'), 'utf8');
  const outputs = Object.fromEntries(
    [...text.matchAll(/^(.+)<<(.+)\n([^]*?)\n\2$/gm)].map((all) => [all[1]!, all[3]!]),
  );
  return { code, log, outputs };
}

/** Cold's pointer and generation as they are now, signed as they are. */
async function kept(): Promise<ReadonlyMap<string, Buffer>> {
  const keys = [`${STATE}HEAD`, `${STATE}generations/1.json`, `${STATE}generations/1.json.sig`];
  const files = new Map<string, Buffer>();
  for (const key of keys) files.set(key, (await emulator.store.getObject('cold', key))!.bytes);
  return files;
}

test('a roll-back to a signed state is refused by GitHub’s anchors, until its token is given', async () => {
  await emulator.store.putObject('hot', 'a', 'first');
  expect(await act()).toMatchObject({ code: 0, outputs: { outcome: 'complete' } });
  const old = await kept();
  await emulator.store.putObject('hot', 'a', 'second');
  const second = await act();
  expect(second.code).toBe(0);
  expect(github.deployments.map(({ payload }) => payload)).toMatchObject([
    { generation: 1 },
    { generation: 2, sha256: second.outputs['generation-sha256'] },
  ]);
  expect(github.issues).toMatchObject([{ state: 'closed' }]);

  for (const [key, bytes] of old) await emulator.store.putObject('cold', key, bytes);
  const refused = await act();
  expect(refused.code).toBe(1);
  expect(refused.log).toMatch(
    /^::error.*the anchor github:flashback-backup-[0-9a-f]{20} knows generation 2 .* older generation 1; the anchor alert-issue knows/m,
  );
  expect(await act({ INPUT_COMMAND: 'status' })).toMatchObject({ code: 1, outputs: { outcome: 'failed' } });

  const token = /rollback-[0-9a-f]{24}/.exec(refused.log)?.[0] ?? '';
  const accepted = await act({ 'INPUT_ACCEPT-ROLLBACK': token });
  expect(accepted.code).toBe(0);
  expect(await act({ INPUT_COMMAND: 'status' })).toMatchObject({ code: 0, outputs: { outcome: 'complete' } });
  expect(github.deployments.at(-1)?.payload).toMatchObject({
    sha256: accepted.outputs['generation-sha256'],
  });
}, 60_000);
