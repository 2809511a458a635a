import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  CreateBucketCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  GetObjectTaggingCommand,
  ListObjectsV2Command,
  PutBucketVersioningCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Entry } from '../../src/manifest/entry.ts';
import type { RunResult } from '../../src/report/result.ts';
import { recordingProxy } from '../recording-proxy.ts';
import type { Recorded } from '../recording-proxy.ts';
import { servers } from '../servers.ts';

import { HOSTILE_KEYS } from '../store/conformance.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const OBJECTS = 1000;

interface Content {
  readonly md5: string;
  readonly bytes: Buffer;
  readonly headers: Record<string, string>;
  readonly metadata: Record<string, string>;
  readonly tags: string;
}

/** Issue "The main job, end to end", must show 2 and 5: the bundle as a runner starts it, on servers that others wrote. */
describe.each(servers())('dist/index.js against $name', (server) => {
  const hot = `hot-${Date.now().toString(36)}`;
  const cold = hot.replace('hot', 'cold');
  const contents = new Map<string, Content>();
  const refused: string[] = [];
  let client: S3Client;
  let proxy: Awaited<ReturnType<typeof recordingProxy>>;
  let temp: string;

  beforeAll(async () => {
    temp = mkdtempSync(join(tmpdir(), 'flashback-whole-'));
    proxy = await recordingProxy(server.endpoint);
    client = new S3Client({
      endpoint: server.endpoint,
      region: 'us-east-1',
      forcePathStyle: true,
      requestChecksumCalculation: 'WHEN_REQUIRED',
      credentials: { accessKeyId: server.accessKeyId, secretAccessKey: server.secretAccessKey },
    });
    for (const Bucket of [hot, cold]) await client.send(new CreateBucketCommand({ Bucket }));
    if (server.name === 'versitygw-versioned') {
      const VersioningConfiguration = { Status: 'Enabled' } as const;
      await client.send(new PutBucketVersioningCommand({ Bucket: cold, VersioningConfiguration }));
    }
    // Names that two keys would share on a server over directories are not put there in the first place.
    const aliased = new Set(server.quirks.mangled ?? []);
    for (const [i, key] of HOSTILE_KEYS.entries()) {
      if (aliased.has(key)) refused.push(key);
      else await put(`hostile/${key}`, contentOf(i, 100 + i)).catch(() => refused.push(key));
    }
    const rest = OBJECTS - contents.size;
    await inParallel(
      Array.from({ length: rest }, (_, i) => i),
      (i) => put(`data/${i % 7}/object-${i}`, contentOf(i, sizeOf(i))),
    );
  }, 300_000);

  afterAll(async () => {
    client.destroy();
    await proxy.close();
    rmSync(temp, { recursive: true, force: true });
  });

  test('backs up 1,000 objects byte for byte, with attributes and tags', async () => {
    expect([...contents.values()].reduce((sum, { bytes }) => sum + bytes.length, 0)).toBeLessThan(
      500_000_000,
    );
    const { result, seen } = await backup();
    console.log(
      `${server.name}: refused or aliased by the server: ${JSON.stringify(refused)}; paths ${JSON.stringify(result.paths)}; renamed ${result.counts.renamed}`,
    );
    expect(result).toMatchObject({
      outcome: 'complete',
      counts: { scanned: OBJECTS, copied: OBJECTS, failed: 0 },
    });
    expectReadOnly(seen);
    await expectMirror();
  }, 300_000);

  test('copies nothing the second time, and sends no copy request', async () => {
    const { result, seen } = await backup();
    expect(result).toMatchObject({
      outcome: 'complete',
      counts: { copied: 0, touched: 0, unchanged: OBJECTS },
    });
    expect(seen.filter(({ copySource }) => copySource !== undefined)).toEqual([]);
    expect(
      seen.filter(
        ({ method, url }) =>
          method === 'GET' &&
          url.startsWith(`/${hot}/`) &&
          !url.startsWith(`/${hot}/?`) &&
          !url.startsWith(`/${hot}?`),
      ),
    ).toEqual([]);
    expectReadOnly(seen);
  }, 120_000);

  test('copies 10 changes and 5 additions, keeps the 10 old versions, notes 3 deletions', async () => {
    const plain = [...contents.keys()].filter((key) => key.startsWith('data/'));
    const old = new Map<string, Content>();
    for (const key of plain.slice(0, 10)) {
      old.set(key, contents.get(key)!);
      await put(key, contentOf(77, 5000 + old.size));
    }
    for (let i = 0; i < 5; i++) await put(`data/added-${i}`, contentOf(i, 2000 + i));
    const deleted = plain.slice(20, 23);
    for (const Key of deleted) await client.send(new DeleteObjectCommand({ Bucket: hot, Key }));
    const { result, seen } = await backup();
    expect(result).toMatchObject({
      outcome: 'complete',
      counts: { copied: 15, changed: 10, new: 5, gone: 3 },
    });
    expectReadOnly(seen);
    await expectMirror(); // deleted keys are still in cold
    await expectOldVersions(old);
  }, 120_000);

  test('agrees with rclone check, for the keys that it can express', async () => {
    const rclone = process.env['RCLONE'];
    if (rclone === undefined) throw new Error('RCLONE is not set: scripts/servers.sh start');
    const gone = [...contents.keys()].filter((key) => key.startsWith('data/')).slice(20, 23);
    const list = join(temp, 'keys.txt');
    const expressible = [...contents.keys()].filter((key) => key.startsWith('data/') && !gone.includes(key));
    writeFileSync(list, expressible.join('\n') + '\n');
    const remote = `:s3,provider=Other,endpoint="${server.endpoint}",access_key_id=${server.accessKeyId},secret_access_key=${server.secretAccessKey},force_path_style=true`;
    const check = await run(
      rclone,
      ['check', `${remote}:${hot}`, `${remote}:${cold}`, '--one-way', '--download', '--files-from-raw', list],
      {},
    );
    expect({ code: check.code, said: check.output.slice(-2000) }).toMatchObject({ code: 0 });
    expect(check.output).toMatch(new RegExp(`${expressible.length} matching files`));
  }, 120_000);

  async function put(key: string, content: Content): Promise<void> {
    const { headers } = content;
    await client.send(
      new PutObjectCommand({
        Bucket: hot,
        Key: key,
        Body: content.bytes,
        ContentType: headers['content-type'],
        CacheControl: headers['cache-control'],
        Metadata: content.metadata,
        Tagging: content.tags,
      }),
    );
    contents.set(key, content);
  }

  async function backup(): Promise<{ result: RunResult; seen: Recorded[] }> {
    proxy.seen.length = 0;
    const output = join(temp, 'output');
    const summary = join(temp, 'summary.md');
    for (const file of [output, summary]) writeFileSync(file, '');
    const done = await run(process.execPath, [join(root, 'dist', 'index.js')], {
      ...inputs({
        hot: `s3://${hot}`,
        cold: `s3://${cold}`,
        endpoint: proxy.endpoint,
        'access-key-id': server.accessKeyId,
        'secret-access-key': server.secretAccessKey,
      }),
      GITHUB_OUTPUT: output,
      GITHUB_STEP_SUMMARY: summary,
      GITHUB_RUN_ID: '1',
      GITHUB_RUN_ATTEMPT: '1',
      RUNNER_TEMP: temp,
    });
    expect({ code: done.code, said: done.code === 0 ? '' : done.output.slice(-3000) }).toEqual({
      code: 0,
      said: '',
    });
    expect(done.output.replaceAll(`::add-mask::${server.secretAccessKey}`, '')).not.toContain(
      server.secretAccessKey,
    );
    expect(readFileSync(summary, 'utf8').length).toBeGreaterThan(200);
    const report = /report<<(\S+)\n(.+)\n\1/.exec(readFileSync(output, 'utf8'))?.[2] ?? '';
    return { result: JSON.parse(readFileSync(report, 'utf8')) as RunResult, seen: [...proxy.seen] };
  }

  /** Must show 5: hot received GET, HEAD and LIST, nothing else. */
  function expectReadOnly(seen: readonly Recorded[]): void {
    const ofHot = seen.filter(
      ({ url }) => url === `/${hot}` || url.startsWith(`/${hot}/`) || url.startsWith(`/${hot}?`),
    );
    expect(ofHot.length).toBeGreaterThan(0);
    expect(ofHot.filter(({ method }) => method !== 'GET' && method !== 'HEAD')).toEqual([]);
  }

  async function expectMirror(): Promise<void> {
    const renamed = new Map(await manifestPaths());
    await inParallel([...contents], async ([key, content]) => {
      const Key = renamed.get(key) ?? key;
      const got = await client.send(new GetObjectCommand({ Bucket: cold, Key }));
      const bytes = await got.Body!.transformToByteArray();
      expect({
        key,
        md5: createHash('md5').update(bytes).digest('hex'),
        type: got.ContentType,
        cache: got.CacheControl,
        metadata: got.Metadata,
      }).toEqual({
        key,
        md5: content.md5,
        type: content.headers['content-type'],
        cache: content.headers['cache-control'],
        metadata: content.metadata,
      });
      const { TagSet = [] } = await client.send(new GetObjectTaggingCommand({ Bucket: cold, Key }));
      expect(TagSet.map((tag) => `${tag.Key}=${tag.Value}`).join('&')).toBe(content.tags);
    });
  }

  async function expectOldVersions(old: ReadonlyMap<string, Content>): Promise<void> {
    const entries = await manifest();
    for (const [key, content] of old) {
      const before = entries.find((entry) => entry.key === key)?.history?.at(-1);
      const where = {
        Bucket: cold,
        Key: before?.cold.path ?? '',
        ...(before?.cold.versionId === undefined ? {} : { VersionId: before.cold.versionId }),
      };
      const got = await client.send(new GetObjectCommand(where));
      const bytes = await got.Body!.transformToByteArray();
      expect({ key, md5: createHash('md5').update(bytes).digest('hex'), type: got.ContentType }).toEqual({
        key,
        md5: content.md5,
        type: content.headers['content-type'],
      });
    }
    expect(old.size).toBe(10);
  }

  async function manifestPaths(): Promise<[string, string][]> {
    return (await manifest()).map(({ key, cold: { path } }) => [key, path]);
  }

  async function manifest(): Promise<Entry[]> {
    const { State } = await import('../../src/manifest/state.ts');
    const { Bucket } = await import('../../src/store/bucket.ts');
    const { S3Store } = await import('../../src/store/s3/store.ts');
    const { fixedCredentials } = await import('../../src/store/s3/credentials.ts');
    const { systemClock } = await import('../../src/core/clock.ts');
    const { entriesOf } = await import('../commands/known-content.ts');
    const store = new S3Store({
      endpoint: server.endpoint,
      bucket: cold,
      region: 'us-east-1',
      pathStyle: true,
      credentials: fixedCredentials({
        accessKeyId: server.accessKeyId,
        secretAccessKey: server.secretAccessKey,
      }),
      clock: systemClock,
    });
    try {
      const committed = await new State(new Bucket(store, '')).load(new AbortController().signal);
      return committed === undefined ? [] : await entriesOf(store, committed.generation);
    } finally {
      await store.close();
    }
  }
});

describe('bad input, through dist/index.js', () => {
  const server = servers()[0]!;
  const stamp = Date.now().toString(36);
  const buckets = [`bad-hot-${stamp}`, `bad-cold-${stamp}`, `bad-full-${stamp}`] as const;
  let client: S3Client;

  beforeAll(async () => {
    client = new S3Client({
      endpoint: server.endpoint,
      region: 'us-east-1',
      forcePathStyle: true,
      credentials: { accessKeyId: server.accessKeyId, secretAccessKey: server.secretAccessKey },
    });
    for (const Bucket of buckets) await client.send(new CreateBucketCommand({ Bucket }));
    for (const Bucket of [buckets[0], buckets[2]])
      await client.send(new PutObjectCommand({ Bucket, Key: 'a', Body: 'a' }));
  });
  afterAll(() => client.destroy());

  const good = {
    hot: `s3://${buckets[0]}`,
    cold: `s3://${buckets[1]}`,
    endpoint: server.endpoint,
    'access-key-id': server.accessKeyId,
    'secret-access-key': server.secretAccessKey,
  };
  test.each([
    ['a wrong key', { 'access-key-id': 'NOSUCHKEY' }, /access-key-id: .*refused hot's key NOSUCHKEY/],
    [
      'a wrong secret',
      { 'secret-access-key': 'not-the-secret-at-all' },
      /access-key-id: .*refused hot's key/,
    ],
    [
      'a bucket that is not there',
      { hot: 's3://no-such-bucket-anywhere' },
      /hot: there is no bucket no-such-bucket-anywhere/,
    ],
    [
      'an endpoint that nobody serves',
      { endpoint: 'http://127.0.0.1:9' },
      /endpoint: hot's, http:\/\/127\.0\.0\.1:9, does not answer/,
    ],
    ['hot = cold', { cold: good.hot }, /cold: /],
    ['a cold that is not empty', { cold: `s3://${buckets[2]}` }, /cold: .*is not empty/],
    ['no bucket URL', { cold: 'bucket' }, /cold: "bucket" is not/],
    ['an unknown command', { command: 'bakup' }, /command: "bakup"/],
    ['a duration that is none', { deadline: 'soon' }, /deadline: "soon"/],
  ])(
    '%s: one line, exit 1, nothing written',
    async (_name, change, expected) => {
      const before = await everything();
      const done = await run(
        process.execPath,
        [join(root, 'dist', 'index.js')],
        inputs({ ...good, ...change }),
      );
      const errors = done.output.split('\n').filter((line) => line.startsWith('::error'));
      expect({ code: done.code, errors: errors.length }).toEqual({ code: 1, errors: 1 });
      expect(errors[0]).toMatch(expected);
      expect(done.output).not.toMatch(/^\s+at /m);
      expect(await everything()).toEqual(before);
    },
    60_000,
  );

  async function everything(): Promise<string[]> {
    const found: string[] = [];
    for (const Bucket of buckets) {
      const { Contents = [] } = await client.send(new ListObjectsV2Command({ Bucket }));
      found.push(...Contents.map(({ Key, ETag }) => `${Bucket}/${Key} ${ETag}`));
    }
    return found;
  }
});

/** Inputs as a runner hands them over. */
function inputs(values: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
  );
}

function run(
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      env: { PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '', ...env },
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => (output += chunk.toString('utf8')));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output }));
  });
}

/** 0 B to 20 MB, mostly small; about 150 MB together. */
function sizeOf(i: number): number {
  if (i === 1) return 20_000_000;
  if (i % 100 === 0) return 5_000_000 + i;
  if (i % 10 === 0) return 200_000 + i;
  return i % 50 === 7 ? 0 : 100 + ((i * 7919) % 60_000);
}

function contentOf(seed: number, size: number): Content {
  const bytes = Buffer.alloc(size);
  let x = (seed * 2654435761 + size) >>> 0 || 1;
  for (let at = 0; at + 4 <= size; at += 4) {
    x ^= x << 13;
    x ^= x >>> 17;
    x ^= x << 5;
    bytes.writeInt32LE(x | 0, at);
  }
  return {
    bytes,
    md5: createHash('md5').update(bytes).digest('hex'),
    headers: {
      'content-type': seed % 2 === 0 ? 'text/plain; charset=utf-8' : 'application/x-thing',
      'cache-control': `max-age=${seed}`,
    },
    metadata: { owner: `someone ${seed}`, 'x-seed': String(seed) },
    tags: `seed=${seed}`,
  };
}

async function inParallel<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  let next = 0;
  const worker = async (): Promise<void> => {
    for (let i = next++; i < items.length; i = next++) await work(items[i]!);
  };
  await Promise.all(Array.from({ length: 8 }, worker));
}
