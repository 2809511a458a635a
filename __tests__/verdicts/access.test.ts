import { createServer as createTcp } from 'node:net';
import { asS3 } from '../as-s3.ts';
import type { AddressInfo, Server } from 'node:net';
import { createServer as createHttp } from 'node:http';
import { createServer as createHttps } from 'node:https';
import { afterEach, expect, test } from '@jest/globals';
import { certificatesFor } from '../private-network.ts';
import type { S3PlaceOptions } from '../../src/core/place.ts';
import type { BackupOptions } from '../../src/options/options.ts';
import { READ, WRITE } from '../emulator/running.ts';
import { optionsFor } from '../commands/setting.ts';
import { inWorld } from './world.ts';
import type { QuirkSpec } from '../../emulator/quirks/quirks.ts';
import type { World } from './world.ts';

const servers: Server[] = [];
const variables: Record<string, string | undefined> = {};

afterEach(async () => {
  for (const server of servers.splice(0)) await new Promise((resolve) => server.close(resolve));
  for (const [name, value] of Object.entries(variables)) {
    if (value === undefined) Reflect.deleteProperty(process.env, name);
    else process.env[name] = value;
  }
});

function setVariable(name: string, value: string): void {
  variables[name] = process.env[name];
  process.env[name] = value;
}

async function listen(server: Server): Promise<number> {
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

/** A backup whose cold is another place than the emulator's, or is reached otherwise. */
function with_(world: World, cold: Partial<S3PlaceOptions>): Partial<BackupOptions> {
  return { cold: { ...asS3(optionsFor(world.endpoint, {}, { cold: WRITE }).cold), ...cold } };
}

async function refusal(running: Promise<unknown>): Promise<string> {
  try {
    await running;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  throw new Error('it was accepted');
}

const coldRefusal = async (...quirks: readonly QuirkSpec[]): Promise<{ text: string; tries: number }> => {
  let text = '';
  let tries = 0;
  await inWorld(async (world) => {
    world.emulator.setQuirks({ bucket: 'cold' }, quirks);
    text = await refusal(world.backup());
    tries = [...world.emulator.requests].filter(({ bucket }) => bucket === 'cold').length;
  });
  return { text, tries };
};

test('15.11 a wrong secret names secret-access-key, and its side', () =>
  inWorld(async (world) => {
    const cold = { ...WRITE, secretAccessKey: 'another' };
    expect(await refusal(world.backup({}, {}, { cold }))).toMatch(
      /^secret-access-key: it is not the secret of cold's access-key-id: http:\S+ refused cold's key WRITEKEY \(SignatureDoesNotMatch\); .*cold-secret-access-key/,
    );
  }));

test('15.11 an unknown id names access-key-id, and its side', () =>
  inWorld(async (world) => {
    const hot = { ...WRITE, accessKeyId: 'NOSUCHKEY' };
    expect(await refusal(world.backup({}, {}, { hot }))).toMatch(
      /^access-key-id: http:\S+ refused hot's key NOSUCHKEY \(InvalidAccessKeyId\); .*hot-access-key-id/,
    );
  }));

test('16.D an id and a secret that were swapped are not printed', () =>
  inWorld(async (world) => {
    const hot = { accessKeyId: 'wJalrXUtnFEMI/K7MDENG', secretAccessKey: 'AKIAIOSFODNN7EXAMPLE' };
    const text = await refusal(world.backup({}, {}, { hot }));
    expect(text).toMatch(/look swapped/);
    expect(text).not.toMatch(/wJalr|AKIA/);
  }));

test('15.11 where no credentials are found, the message says where they were looked for', () =>
  inWorld(async (world) => {
    setVariable('AWS_EC2_METADATA_DISABLED', 'true');
    setVariable('AWS_SHARED_CREDENTIALS_FILE', '/nonexistent/credentials');
    setVariable('AWS_CONFIG_FILE', '/nonexistent/config');
    setVariable('AWS_PROFILE', 'default');
    const text = await refusal(world.backup(with_(world, { credentials: undefined })));
    expect(text).toMatch(
      /^access-key-id: cold has no credentials: none are given .*pull request from a fork.* default chain gave no credentials .*; expected cold-access-key-id/,
    );
  }));

test('15.11 a bucket of another region is named with its region (301), without further tries', async () => {
  const { text, tries } = await coldRefusal('region-301=eu-central-1');
  expect(text).toMatch(
    /^region: cold's bucket cold at http:\S+ is in eu-central-1, and requests were signed for us-east-1 \(301 PermanentRedirect\); expected cold-region: eu-central-1/,
  );
  expect(tries).toBe(1);
});

test('15.11 a bucket of another region is named with its region (400)', async () => {
  const { text, tries } = await coldRefusal('region-400=eu-central-1');
  expect(text).toMatch(/^region: .*is in eu-central-1.*\(400 AuthorizationHeaderMalformed\)/);
  expect(tries).toBe(1);
});

test('15.11 a redirect without a place to go names the region', async () => {
  const { text } = await coldRefusal('redirect-307-no-location=eu-central-1');
  expect(text).toMatch(/^region: .*is in eu-central-1.*\(307 TemporaryRedirect\)/);
});

test('15.11 a redirect to another host is not followed, and names it', async () => {
  const { text, tries } = await coldRefusal('redirect-307=http://elsewhere.example:9000');
  expect(text).toMatch(
    /^region: http:\S+ sends requests for cold's bucket cold elsewhere \(307 TemporaryRedirect\): .*http:\/\/elsewhere\.example:9000/,
  );
  expect(tries).toBe(1);
});

test("15.11 a web console's port is named as such, before anything else is asked", () =>
  inWorld(async (world) => {
    world.emulator.setQuirks({ endpoint: 'node-0' }, ['web-console']);
    const before = world.emulator.requests.count();
    expect(await refusal(world.backup())).toMatch(
      /^endpoint: hot's, http:\S+, is no S3 endpoint \(ListObjectsV2: a web page was the answer.*\); expected the URL of the S3 API, with the right scheme and port/,
    );
    expect(world.emulator.requests.count() - before).toBeLessThanOrEqual(1);
  }));

test('15.11 plain http at a port that has TLS', () =>
  inWorld(async (world) => {
    let connections = 0;
    const server = createHttps(await certificatesFor('127.0.0.1'), (_, answer) => answer.end()).on(
      'connection',
      () => connections++,
    );
    const endpoint = `http://127.0.0.1:${await listen(server)}`;
    expect(await refusal(world.backup(with_(world, { endpoint })))).toMatch(
      /^endpoint: cold's, http:\S+, is no S3 endpoint \(ListObjectsV2: the port expects TLS, and plain http was sent: use https:\/\/\)/,
    );
    expect(connections).toBeLessThanOrEqual(2);
  }));

test('15.11 https at a port that has none', () =>
  inWorld(async (world) => {
    let connections = 0;
    const server = createHttp((_, answer) => answer.end()).on('connection', () => connections++);
    const endpoint = `https://127.0.0.1:${await listen(server)}`;
    expect(await refusal(world.backup(with_(world, { endpoint })))).toMatch(
      /^endpoint: cold's, https:\S+, is no S3 endpoint \(ListObjectsV2: the port answers without TLS: use http:\/\//,
    );
    expect(connections).toBe(1);
  }));

test('15.11 a certificate that nobody trusts', () =>
  inWorld(async (world) => {
    let connections = 0;
    const server = createHttps(await certificatesFor('127.0.0.1'), (_, answer) => answer.end()).on(
      'connection',
      () => connections++,
    );
    const endpoint = `https://127.0.0.1:${await listen(server)}`;
    expect(await refusal(world.backup(with_(world, { endpoint })))).toMatch(
      /^endpoint: cold's, https:\S+, does not answer with a certificate that is trusted \(.*certificate.*\); .*ca-bundle/,
    );
    expect(connections).toBe(1);
  }));

test('15.11 a port that speaks something else', () =>
  inWorld(async (world) => {
    const server = createTcp(
      (socket) => void socket.once('data', () => socket.end('SSH-2.0-OpenSSH_9.6\r\n')),
    );
    const endpoint = `http://127.0.0.1:${await listen(server)}`;
    expect(await refusal(world.backup(with_(world, { endpoint })))).toMatch(
      /^endpoint: cold's, http:\S+, is no S3 endpoint \(.*not HTTP\)/,
    );
  }));

test('15.11 state that a lifecycle rule archived is named, with what to do', () =>
  inWorld(async (world) => {
    await world.put('a');
    await world.backup();
    world.emulator.setQuirks({ bucket: 'cold' }, ['archived=.flashback-backup/*']);
    const { outcome, problem } = await world.backup();
    expect(outcome).toBe('failed');
    expect(problem?.message).toMatch(/\(cold: s3:\/\/cold\/\.flashback-backup\/HEAD\)/);
    expect(problem?.advice).toMatch(/lifecycle rule moved the state .*exclude that prefix/);
  }));

test('15.11 a key without the right to write is named, and a policy that demands an ACL as a possible cause', () =>
  inWorld(async (world) => {
    expect(await refusal(world.backup({}, {}, { cold: READ }))).toMatch(
      /^access-key-id: cold's key may not write to s3:\/\/cold\/ .*demands an ACL \(x-amz-acl\)/,
    );
    const tries = [...world.emulator.requests].filter(({ bucket }) => bucket === 'cold').length;
    expect(tries).toBeLessThan(14);
  }));

test('15.11 a policy that demands bucket-owner-full-control is met', () =>
  inWorld(async (world) => {
    world.emulator.setQuirks({ bucket: 'cold' }, ['acl-demanded']);
    expect(await world.backup()).toMatchObject({ outcome: 'complete', problem: null });
  }));

test('16.D a proxy variable that holds no URL is named, without its value', () =>
  inWorld(async (world) => {
    setVariable('HTTPS_PROXY', 'http://user:hunter2@:port');
    const text = await refusal(world.backup(with_(world, { endpoint: 'https://s3.example' })));
    expect(text).toMatch(/^HTTPS_PROXY: does not hold the URL of a proxy/);
    expect(text).not.toContain('hunter2');
  }));
