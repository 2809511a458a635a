import { EventEmitter } from 'node:events';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { startEmulator, type Emulator } from '../../emulator/index.ts';
import { run } from '../../src/action/main.ts';
import { systemClock } from '../../src/core/clock.ts';
import { defaultCredentials } from '../../src/store/s3/credentials.ts';

const ROLE = 'arn:aws:iam::123456789012:role/backup';
const HOUR = 3600_000;
const KEYS = ['FIRST', 'SECOND', 'THIRD'].map((name) => ({
  accessKeyId: `ASIA${name}`,
  secretAccessKey: `secret of ${name}`,
  sessionToken: `session of ${name}`,
}));

let emulator: Emulator;
let folder: string;
let before: NodeJS.ProcessEnv;
let github: Server;
let sts: Server;
let tokens: number;
let assumed: URLSearchParams[];
let refusal: string | undefined;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'role-'));
  tokens = 0;
  assumed = [];
  refusal = undefined;
  emulator = await startEmulator({
    clock: () => clock.now(),
    buckets: [
      { name: 'hot', provider: 'aws', storageType: 'S3' },
      { name: 'cold', provider: 'aws', storageType: 'S3' },
    ],
    repositories: [
      {
        id: 'r',
        name: 'R',
        buckets: ['hot', 'cold'],
        keys: [
          ...KEYS.map((key) => ({ ...key, right: 'WRITE' as const })),
          { accessKeyId: 'STATIC', secretAccessKey: 'static-secret', right: 'READ' },
        ],
      },
    ],
  });
  github = createServer((request, response) => {
    const { searchParams } = new URL(request.url ?? '', 'http://github');
    const right = request.headers.authorization === 'Bearer of-the-job';
    const value = `token-${++tokens}-for-${searchParams.get('audience')}`;
    response.writeHead(right ? 200 : 401).end(JSON.stringify({ value }));
  });
  sts = createServer((request, response) => {
    void bodyOf(request).then((body) => {
      const form = new URLSearchParams(body);
      assumed.push(form);
      response.writeHead(refusal === undefined ? 200 : 403, { 'content-type': 'text/xml' });
      response.end(refusal === undefined ? session(assumed.length - 1) : refused(refusal));
    });
  });
  before = process.env;
  process.env = {
    GITHUB_OUTPUT: join(folder, 'output'),
    GITHUB_STATE: join(folder, 'state'),
    RUNNER_TEMP: folder,
    GITHUB_RUN_ID: '77',
    ACTIONS_ID_TOKEN_REQUEST_URL: `${await listening(github)}/token?api-version=2`,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'of-the-job',
    AWS_ENDPOINT_URL_STS: await listening(sts),
    AWS_EC2_METADATA_DISABLED: 'true',
  };
  for (const name of ['output', 'state']) writeFileSync(join(folder, name), '');
});

afterEach(async () => {
  process.env = before;
  github.close();
  sts.close();
  await emulator.close();
  rmSync(folder, { recursive: true });
});

async function listening(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const chunk of request) body += String(chunk);
  return body;
}

function session(index: number): string {
  const { accessKeyId, secretAccessKey, sessionToken } = KEYS[index]!;
  // The first is asked for anew ten minutes before its end, and not within half a minute.
  const lives = index === 0 ? 10 * 60_000 + 20_000 : HOUR;
  const expiration = new Date(Date.now() + lives).toISOString();
  return `<AssumeRoleWithWebIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><AssumeRoleWithWebIdentityResult><Credentials><AccessKeyId>${accessKeyId}</AccessKeyId><SecretAccessKey>${secretAccessKey}</SecretAccessKey><SessionToken>${sessionToken}</SessionToken><Expiration>${expiration}</Expiration></Credentials></AssumeRoleWithWebIdentityResult></AssumeRoleWithWebIdentityResponse>`;
}

function refused(code: string): string {
  return `<ErrorResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><Error><Type>Sender</Type><Code>${code}</Code><Message>Not authorized to perform sts:AssumeRoleWithWebIdentity</Message></Error><RequestId>1</RequestId></ErrorResponse>`;
}

let ahead = 0;
const clock = { ...systemClock, now: () => Date.now() + ahead };

/** The whole Action, with the real @actions/core. */
async function act(inputs: Record<string, string>): Promise<{ log: string; outcome: string }> {
  ahead = 0;
  const all = {
    hot: 's3://hot',
    cold: 's3://cold',
    endpoint: emulator.endpoints[0]!,
    cache: 'false',
    ...inputs,
  };
  for (const [name, value] of Object.entries(all)) process.env[`INPUT_${name.toUpperCase()}`] = value;
  let log = '';
  const write = jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
    log += String(text);
    return true;
  });
  try {
    const host = {
      clock,
      random: () => 0.5,
      env: process.env,
      process: new EventEmitter(),
      end: () => undefined,
    };
    await run(host);
    const outcome =
      /outcome<<(.+)\n([^]*?)\n\1/.exec(readFileSync(join(folder, 'output'), 'utf8'))?.[2] ?? '';
    return { log, outcome };
  } finally {
    write.mockRestore();
    process.exitCode = undefined;
  }
}

const used = (bucket: string): (string | undefined)[] => [
  ...new Set(emulator.requests.list({ bucket }).map(({ accessKeyId }) => accessKeyId)),
];

describe('role-to-assume', () => {
  test('is assumed by the job’s token, once for both sides, and nothing of it is printed', async () => {
    await emulator.store.putObject('hot', 'a', 'content');
    const { log, outcome } = await act({ 'role-to-assume': ROLE });
    expect({ outcome, log: outcome === 'complete' ? '' : log }).toEqual({ outcome: 'complete', log: '' });
    expect(assumed.map((form) => Object.fromEntries(form))).toEqual([
      expect.objectContaining({
        Action: 'AssumeRoleWithWebIdentity',
        RoleArn: ROLE,
        RoleSessionName: 'flashback-backup-77',
        WebIdentityToken: 'token-1-for-sts.amazonaws.com',
      }),
    ]);
    expect(used('cold')).toEqual(['ASIAFIRST']);
    expect(log).toContain(ROLE);
    const unmasked = log.replaceAll(/^::add-mask::.*$/gm, '');
    expect(unmasked).not.toMatch(/secret of|session of|token-1|of-the-job/);
  });

  test('has sessions of the name and the length that are asked for', async () => {
    const inputs = { 'role-to-assume': ROLE, 'role-session-name': 'nightly@shop', 'role-duration': '2h' };
    expect((await act(inputs)).outcome).toBe('complete');
    expect(assumed.map((form) => [form.get('RoleSessionName'), form.get('DurationSeconds')])).toEqual([
      ['nightly@shop', '7200'],
    ]);
  });

  test.each([
    ['role-session-name', 'a b', 'role-session-name: "a b" is not a name of a session; expected 2 to 64'],
    ['role-duration', '13h', 'role-duration: "13h" is out of range; expected 15m to 12h'],
    ['role-duration', '10m', 'role-duration: "10m" is out of range; expected 15m to 12h'],
  ])('%s %j is refused before a token is requested', async (input, text, message) => {
    const { log } = await act({ 'role-to-assume': ROLE, [input]: text });
    expect(log).toContain(message);
    expect(tokens).toBe(0);
  });

  test('is assumed again before the session ends, by a new token, and the run goes on', async () => {
    for (let i = 0; i < 40; i++) await emulator.store.putObject('hot', `k${i}`, `content of ${i}`);
    let copies = 0;
    emulator.onDone(({ operation }) => {
      if (operation === 'CopyObject' && ++copies === 10) ahead = 31_000;
    });
    const { outcome, log } = await act({ 'role-to-assume': ROLE, concurrency: '2' });
    expect({ outcome, log: outcome === 'complete' ? '' : log }).toEqual({ outcome: 'complete', log: '' });
    expect(assumed.map((form) => form.get('WebIdentityToken'))).toEqual([
      'token-1-for-sts.amazonaws.com',
      'token-2-for-sts.amazonaws.com',
    ]);
    expect(used('cold')).toEqual(['ASIAFIRST', 'ASIASECOND']);
    for (let i = 0; i < 40; i++)
      expect((await emulator.store.getObject('cold', `k${i}`))?.bytes.toString()).toBe(`content of ${i}`);
  });

  test('of one side leaves the other to its keys', async () => {
    await emulator.store.putObject('hot', 'a', 'content');
    const keys = { 'access-key-id': 'STATIC', 'secret-access-key': 'static-secret' };
    const { outcome } = await act({ ...keys, 'cold-role-to-assume': ROLE });
    expect(outcome).toBe('complete');
    expect(used('cold')).toEqual(['ASIAFIRST']);
    expect(emulator.requests.list({ bucket: 'hot', accessKeyId: 'STATIC' })).not.toEqual([]);
  });

  test('says which permission the workflow lacks', async () => {
    delete process.env['ACTIONS_ID_TOKEN_REQUEST_URL'];
    const { log, outcome } = await act({ 'role-to-assume': ROLE });
    expect(outcome).toBe('failed');
    expect(log.match(/^::error.*$/gm)).toEqual([
      '::error::role-to-assume: the job may not request an OIDC token from GitHub; expected permissions: id-token: write in the workflow, which a pull request from a fork cannot have',
    ]);
  });

  test('that STS refuses is one error that says so, and nothing is asked of a bucket', async () => {
    refusal = 'AccessDenied';
    const { log, outcome } = await act({ 'role-to-assume': ROLE });
    expect(outcome).toBe('failed');
    expect(log.match(/^::error.*$/gm)).toEqual([
      expect.stringMatching(
        /^::error::role-to-assume: arn:aws:iam::123456789012:role\/backup could not be assumed \(AccessDenied.*: Not authorized to perform sts:AssumeRoleWithWebIdentity\); expected a role that trusts/,
      ),
    ]);
    expect(emulator.requests.list()).toEqual([]);
  });

  test.each([
    [{ 'role-to-assume': 'backup' }, 'role-to-assume: "backup" is not the ARN of a role'],
    [
      { 'role-to-assume': ROLE, 'access-key-id': 'A', 'secret-access-key': 'S' },
      'role-to-assume: is given beside access-key-id; expected one of the two',
    ],
  ])('as %j is refused', async (inputs, message) => {
    const { log } = await act(inputs);
    expect(log).toContain(`::error::${message}`);
  });
});

test('without keys and role, AWS_WEB_IDENTITY_TOKEN_FILE and AWS_ROLE_ARN are found, as Kubernetes sets them', async () => {
  const file = join(folder, 'token');
  writeFileSync(file, 'token of the pod');
  process.env = { ...process.env, AWS_WEB_IDENTITY_TOKEN_FILE: file, AWS_ROLE_ARN: ROLE };
  const found = await defaultCredentials('eu-central-1', () => Date.now()).get();
  expect(found).toMatchObject({ ...KEYS[0], expires: expect.any(Number) });
  expect(assumed[0]?.get('WebIdentityToken')).toBe('token of the pod');
});
