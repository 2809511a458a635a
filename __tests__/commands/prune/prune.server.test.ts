import { CreateBucketCommand, PutObjectRetentionCommand, S3Client } from '@aws-sdk/client-s3';
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { systemClock } from '../../../src/core/clock.ts';
import type { Entry, Version } from '../../../src/manifest/entry.ts';
import { condemnedCount } from '../../../src/manifest/condemned.ts';
import { isState } from '../../../src/manifest/layout.ts';
import { State } from '../../../src/manifest/state.ts';
import type { PruneResult } from '../../../src/report/prune.ts';
import type { VerifyResult } from '../../../src/report/verify.ts';
import { Bucket } from '../../../src/store/bucket.ts';
import { fixedCredentials } from '../../../src/store/s3/credentials.ts';
import { S3Store } from '../../../src/store/s3/store.ts';
import { each } from '../../crash/pair.ts';
import { recordingProxy } from '../../recording-proxy.ts';
import { servers } from '../../servers.ts';
import type { RealServer } from '../../servers.ts';

const CLI = join(import.meta.dirname, '..', '..', '..', 'src', 'cli.ts');
const MINUTES = 60_000;
const never = new AbortController().signal;
const LAST = ['--retention', '* last=1', '--max-delete', '100%', '--prune-delay', '0s'];

interface Row {
  readonly name: string;
  readonly server: RealServer;
  readonly versioned: boolean;
  /** Two batches of DeleteObjects on versitygw, the second one not full; one elsewhere. */
  readonly keys: number;
}

/** Each server without versioning, where it has that, and with it; object locks come with versioning. */
const rows = servers().flatMap((server): Row[] => {
  const keys = server.name.startsWith('versitygw') ? 1010 : 60;
  const versioned = { name: `${server.name}, versioned`, server, versioned: true, keys };
  const plain = { name: server.name, server, versioned: false, keys };
  if (server.name === 'versitygw') return [plain];
  return server.name === 'versitygw-versioned' ? [versioned] : [plain, versioned];
});

/** Issue "Kept by policy, pruned with care, given back whole": the program as a process, on servers that others wrote. */
describe.each(rows)('prune against $name', ({ server, versioned, keys: count }) => {
  const stamp = `prune-${Date.now().toString(36)}-${process.pid}-${versioned ? 'v' : 'p'}`;
  const bucket = { hot: `${stamp}-hot`, cold: `${stamp}-cold` };
  let client: S3Client;
  let hot: S3Store;
  let cold: S3Store;
  let proxy: Awaited<ReturnType<typeof recordingProxy>>;

  beforeAll(async () => {
    const { endpoint, accessKeyId, secretAccessKey } = server;
    const common = { endpoint, region: 'us-east-1' };
    const credentials = { accessKeyId, secretAccessKey };
    client = new S3Client({ ...common, credentials, forcePathStyle: true });
    await client.send(new CreateBucketCommand({ Bucket: bucket.hot }));
    await client.send(
      new CreateBucketCommand({
        Bucket: bucket.cold,
        ...(versioned ? { ObjectLockEnabledForBucket: true } : {}),
      }),
    );
    const open = (name: string): S3Store =>
      new S3Store({
        ...common,
        bucket: name,
        pathStyle: true,
        clock: systemClock,
        credentials: fixedCredentials(credentials),
      });
    [hot, cold] = [open(bucket.hot), open(bucket.cold)];
    proxy = await recordingProxy(endpoint);
    const keys = Array.from({ length: count }, (_, i) => `k/${String(i).padStart(4, '0')}`);
    const put = (text: string): Promise<void> =>
      each(keys, 16, async (key) => {
        await hot.put(key, Buffer.from(`${text} ${key}`));
      });
    await put('first');
    for (const key of ['gone/1', 'gone/2']) await hot.put(key, Buffer.from(key));
    await cli('backup');
    await put('second');
    for (const key of ['gone/1', 'gone/2']) await hot.delete(key);
    // Three newest restore points always stay: after these, none of them names the first contents.
    for (let i = 0; i < 3; i++) await cli('backup');
  }, 10 * MINUTES);

  afterAll(async () => {
    client.destroy();
    await Promise.all([hot.close(), cold.close(), proxy.close()]);
  });

  /** A process that knows nothing but its flags and environment; its JSON. */
  async function cli<T>(command: string, ...flags: readonly string[]): Promise<T> {
    const place = ['--cold', `s3://${bucket.cold}`, '--json', ...(command === 'verify' ? [] : ALLOW)];
    const from = command === 'backup' ? ['--hot', `s3://${bucket.hot}`] : [];
    const child = spawn(
      process.execPath,
      ['--disable-warning=ExperimentalWarning', CLI, command, ...place, ...from, ...flags],
      {
        env: {
          PATH: process.env['PATH'],
          FLASHBACK_ENDPOINT: proxy.endpoint,
          FLASHBACK_ACCESS_KEY_ID: server.accessKeyId,
          FLASHBACK_SECRET_ACCESS_KEY: server.secretAccessKey,
        },
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    );
    let [out, said] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
    const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
    if (code !== 0) throw new Error(`${command} ended ${code}: ${said}`);
    return JSON.parse(out) as T;
  }

  /** Not every one of them honours If-Match on Delete. */
  const ALLOW = ['--allow-unfenced', 'true'];

  /** Every version that the manifest names, and every stored object of hot's that there is: the same places. */
  async function places(): Promise<{ named: string[]; stored: string[]; condemned: number }> {
    const state = new State(new Bucket(cold, ''));
    const { generation } = (await state.load(never))!;
    const entries: Entry[] = [];
    for (const segment of generation.segments)
      for await (const batch of state.entries(segment, never))
        entries.push(...batch.map(({ entry }) => entry));
    const nameOf = (path: string, id: string | undefined): string => (versioned ? `${path} ${id}` : path);
    const named = entries.flatMap((entry) =>
      [entry, ...(entry.history ?? [])].map(({ cold: at }: Version) => nameOf(at.path, at.versionId)),
    );
    const stored = new Set<string>(); // versitygw 1.8.0 gives the last of a page again as the first of the next
    for await (const { key, versionId, deleteMarker } of cold.listVersions(''))
      if (!isState(key) && !deleteMarker) stored.add(nameOf(key, versionId));
    return { named: named.sort(), stored: [...stored].sort(), condemned: condemnedCount(generation) };
  }

  test(
    'condemns, then deletes in batches, and leaves exactly what the manifest names',
    async () => {
      const before = await places();
      expect(before.stored).toEqual(before.named);
      const locked = versioned ? await lockOne() : undefined;

      const first = await cli<PruneResult>('prune', ...LAST);
      expect(first.prune).toMatchObject({ condemned: { objects: count + 2 }, deleted: { objects: 0 } });
      expect((await places()).stored).toEqual(before.stored);

      const mark = proxy.seen.length;
      const second = await cli<PruneResult>('prune', ...LAST);
      const gone = count + 2 - (locked === undefined ? 0 : 1);
      expect(second.prune).toMatchObject({
        deleted: { objects: gone },
        retained: locked === undefined ? 0 : 1,
        refused: 0,
        unfenced: 0,
      });
      const batches = proxy.seen
        .slice(mark)
        .filter(({ method, url }) => method === 'POST' && /[?&]delete/.test(url));
      expect(batches.map(({ status }) => status)).toEqual(count > 1000 ? [200, 200] : [200]);

      const after = await places();
      expect(after.named).toHaveLength(count);
      expect(after.stored.filter((name) => !after.named.includes(name))).toEqual(
        locked === undefined ? [] : [locked],
      );
      expect(after.condemned).toBe(locked === undefined ? 0 : 1);
      expect(await cli<VerifyResult>('verify')).toMatchObject({ outcome: 'complete', faults: [] });

      // What is locked stays on the list, and is asked for again.
      const third = await cli<PruneResult>('prune', ...LAST);
      expect(third.prune?.retained ?? 0).toBe(locked === undefined ? 0 : 1);
    },
    10 * MINUTES,
  );

  /** An object lock on the first content of one key, for longer than the test lasts. */
  async function lockOne(): Promise<string> {
    const Key = 'k/0007';
    const [old] = await versionsOf(Key);
    const RetainUntilDate = new Date(Date.now() + 30 * MINUTES);
    const Retention = { Mode: 'COMPLIANCE', RetainUntilDate } as const;
    await client.send(
      new PutObjectRetentionCommand({ Bucket: bucket.cold, Key, VersionId: old!, Retention }),
    );
    return `${Key} ${old}`;
  }

  /** Ids, oldest first. */
  async function versionsOf(of: string): Promise<string[]> {
    const ids: string[] = [];
    for await (const { key, versionId } of cold.listVersions(of)) if (key === of) ids.unshift(versionId);
    return ids;
  }
});
