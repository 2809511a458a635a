import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { DEFAULT_PLATFORM_TOKEN, startEmulator, type Emulator } from '../../emulator/index.ts';
import { COMMANDS } from '../../src/cli/commands.ts';
import { main } from '../../src/cli/main.ts';
import { systemClock } from '../../src/core/clock.ts';
import type { RunResult } from '../../src/report/result.ts';
import { FakeTerminal } from '../cli/fake-terminal.ts';

const OBJECTS = 20;
const BYTES = 1_000;

let emulator: Emulator;
let folder: string;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'platform-'));
  emulator = await startEmulator({
    buckets: [
      { name: 'hot', provider: 'aws', storageType: 'S3' },
      { name: 'cold', provider: 'storj', storageType: 'S3' },
    ],
    repositories: [
      {
        id: 'r',
        name: 'R',
        buckets: ['hot', 'cold'],
        keys: [{ accessKeyId: 'key', secretAccessKey: 'secret', right: 'WRITE' }],
      },
    ],
    nodes: [{}, {}, {}],
  });
  for (let i = 0; i < OBJECTS; i++) await emulator.store.putObject('hot', `k${i}`, Buffer.alloc(BYTES, i));
});

afterEach(async () => {
  await emulator.close();
  rmSync(folder, { recursive: true });
});

class InRealTime extends FakeTerminal {
  override readonly clock = systemClock as never;
}

interface Ran {
  readonly code: number;
  readonly result: RunResult;
  readonly stderr: string;
  readonly summary: string;
}

/** The real command, as the command line runs it. */
async function backup(env: Record<string, string> = {}, ...flags: string[]): Promise<Ran> {
  const terminal = new InRealTime({
    FLASHBACK_ENDPOINT: emulator.endpoints[0]!,
    FLASHBACK_ACCESS_KEY_ID: 'key',
    FLASHBACK_SECRET_ACCESS_KEY: 'secret',
    FLASHBACK_PLATFORM_URL: emulator.platformUrl,
    FLASHBACK_PLATFORM_TOKEN: DEFAULT_PLATFORM_TOKEN,
    ...env,
  });
  const summary = join(folder, 'summary.md');
  const args = [
    'backup',
    '--hot',
    's3://hot',
    '--cold',
    's3://cold',
    '--json',
    '--summary',
    summary,
    ...flags,
  ];
  const code = await main(args, terminal, COMMANDS);
  const { stdout, stderr } = terminal;
  expect(stderr.text + stdout.text).not.toContain(DEFAULT_PLATFORM_TOKEN);
  const result = JSON.parse(stdout.text) as RunResult;
  return { code, result, stderr: stderr.text, summary: readFileSync(summary, 'utf8') };
}

/** A limit of which what was uploaded and downloaded so far is so many percent. */
async function useUp(percent: number): Promise<void> {
  const { traffic } = await trafficOf();
  emulator.setQuota(Math.ceil((traffic * 100) / percent));
}

async function trafficOf(): Promise<{ traffic: number }> {
  const headers = { authorization: `Bearer ${DEFAULT_PLATFORM_TOKEN}` };
  const answer = (await (await fetch(`${emulator.platformUrl}/user/quota`, { headers })).json()) as {
    quotaUsage: { usage: { current: number } }[];
  };
  return { traffic: answer.quotaUsage[0]!.usage.current };
}

describe('the statistics of the buckets', () => {
  test('are in the summary, of the run and of the day, with latency', async () => {
    await backup();
    const { code, result, summary } = await backup();
    expect(code).toBe(0);
    const { statistics } = result.platform!;
    const cold = statistics!.days.find(({ bucket }) => bucket === 'cold');
    expect(cold!.uploaded).toBeGreaterThanOrEqual(OBJECTS * BYTES);
    expect(cold!.latencyMs).toBeGreaterThanOrEqual(0);
    expect(statistics!.run.map(({ bucket }) => bucket)).toContain('cold');
    expect(summary).toMatch(/### Flashback statistics[^]*\| cold, this run \| [\d,]+ \| .* ms \|/);
    expect(summary).toMatch(/\| cold, today \| – \| .* ms \|/);
  });
});

describe('the quota of the account', () => {
  test('is only in the summary while there is enough', async () => {
    await backup();
    await useUp(10);
    const { code, result, summary } = await backup();
    expect(code).toBe(0);
    expect(result.platform?.quotas).toEqual([
      {
        kind: 'traffic',
        period: 'monthly',
        used: expect.any(Number),
        max: expect.any(Number),
        percent: expect.any(Number),
      },
    ]);
    expect(summary).toMatch(/### Flashback quota[^]*traffic, monthly \| .* \| 10% \|/);
    expect(result.notices.filter(({ title }) => title === 'Quota')).toEqual([]);
  });

  test('is warned of from 80% on', async () => {
    await backup();
    await useUp(80.5);
    const { code, result, stderr, summary } = await backup();
    expect(code).toBe(0);
    expect(result.notices).toContainEqual({
      level: 'warning',
      title: 'Quota',
      message: expect.stringMatching(
        /^The monthly traffic quota is at 80% \(.* of .*\)\. Beyond it the Repository is read-only/,
      ),
    });
    expect(stderr).toContain('The monthly traffic quota is at 80%');
    expect(summary).toMatch(/⚠️ 80%/);
  });

  test('that this run will exceed is reported while it runs, by what the last run copied', async () => {
    await backup();
    emulator.setQuota((await trafficOf()).traffic + OBJECTS * BYTES - 1);
    const { result, stderr } = await backup();
    const message = expect.stringMatching(
      /^This run is about 20\.0 kB, and of the monthly traffic quota 20\.0 kB were left when it began/,
    );
    expect(result.notices).toContainEqual({ level: 'warning', title: 'Quota', message });
    expect(stderr).toContain('This run is about 20.0 kB');
  });

  test('that is used up ends the run before anything is changed, with exit code 2', async () => {
    await backup();
    await useUp(100);
    await emulator.store.putObject('hot', 'new', 'new');
    const before = emulator.requests.list().length;
    const { code, result, stderr } = await backup();
    expect({ code, outcome: result.outcome }).toEqual({ code: 2, outcome: 'read-only' });
    expect(result.problem).toMatchObject({
      code: 'quota',
      message: expect.stringMatching(/monthly traffic quota is used up: 100%/),
      advice: expect.stringMatching(/^Nothing was changed\. The monthly quota is used up/),
    });
    expect(stderr).not.toContain('Error');
    const sent = emulator.requests
      .list()
      .slice(before)
      .map(({ operation }) => operation);
    expect(sent.filter((one) => /^(Put|Copy|Delete|Create|Upload|Complete|Abort)/.test(one))).toEqual([]);
    // Only a dry run, which changes nothing anyway, goes on.
    expect((await backup({}, '--dry-run')).result).toMatchObject({
      outcome: 'complete',
      counts: { planned: 1 },
    });
  });
});

describe('nodes that the platform does not call online', () => {
  test('are skipped, with a notice', async () => {
    emulator.setNodeStatus(0, 'DISCONNECTED');
    emulator.setNodeStatus(1, 'OFFLINE');
    const { endpoints } = emulator;
    const { code, result, summary } = await backup({ FLASHBACK_ENDPOINT: endpoints.join('\n') });
    expect(code).toBe(0);
    const [first, second, third] = endpoints;
    const message = expect.stringMatching(
      new RegExp(
        `^${third} is the nearest of 3 \\(\\d+ ms\\); ${first} is DISCONNECTED, says the platform; ${second} is OFFLINE, says the platform$`,
      ),
    );
    expect(result.notices).toContainEqual({ level: 'notice', title: 'Endpoint', message });
    expect(summary).toMatch(/DISCONNECTED, says the platform/);
    expect(emulator.requests.list({ endpoint: 'node-0' })).toEqual([]);
  });

  test('are used all the same where there are no others', async () => {
    for (const i of [0, 1, 2]) emulator.setNodeStatus(i, 'DISCONNECTED');
    const { code, result } = await backup({ FLASHBACK_ENDPOINT: emulator.endpoints.join('\n') });
    expect({ code, copied: result.counts.copied }).toEqual({ code: 0, copied: OBJECTS });
  });
});

describe('a platform that is no help', () => {
  let stranger: Server | undefined;

  afterEach(() => {
    stranger?.closeAllConnections();
    stranger?.close();
    stranger = undefined;
  });

  async function at(answer: Parameters<typeof createServer>[1]): Promise<string> {
    stranger = createServer(answer);
    await new Promise<void>((resolve) => stranger!.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(stranger.address() as AddressInfo).port}`;
  }

  const garbage = '<html>gateway</html>';
  const WAYS: readonly (readonly [string, () => Promise<string>, RegExp])[] = [
    ['down', () => Promise.resolve('http://127.0.0.1:1'), /ECONNREFUSED|bad port|connect/],
    ['slower than anybody waits', () => at(() => undefined), /no answer within 5 s/],
    ['answering garbage', () => at((_, response) => void response.end(garbage)), /the answer is not JSON/],
    ['answering JSON that is something else', () => at((_, response) => void response.end('[1]')), /^$/],
    ['answering 401', () => at((_, response) => void response.writeHead(401).end('{}')), /HTTP 401/],
    ['answering 429', () => at((_, response) => void response.writeHead(429).end('{}')), /HTTP 429/],
  ];

  test.each(WAYS)(
    '%s takes nothing from a backup but leaves a notice',
    async (_name, start, why) => {
      const { endpoints } = emulator;
      const env = { FLASHBACK_PLATFORM_URL: await start(), FLASHBACK_ENDPOINT: endpoints.join('\n') };
      const { code, result } = await backup(env);
      expect({ code, outcome: result.outcome, problem: result.problem }).toEqual({
        code: 0,
        outcome: 'complete',
        problem: null,
      });
      expect(result.counts).toMatchObject({ copied: OBJECTS, failed: 0 });
      for (let i = 0; i < OBJECTS; i++)
        expect((await emulator.store.getObject('cold', `k${i}`))?.bytes).toEqual(Buffer.alloc(BYTES, i));
      expect(result.notices.filter(({ level }) => level === 'warning')).toEqual([]);
      const said = result.notices.map(({ message }) => message).join('\n');
      if (why.source === '^$') return;
      expect(said).toMatch(why);
      expect(said).toMatch(/How much of the quota is used could not be seen/);
      expect(said).toMatch(/the platform could not say which nodes are online/);
    },
    60_000,
  );
});
