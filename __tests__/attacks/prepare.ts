import { createHash } from 'node:crypto';
import { RESTORE_STATE } from '../../src/manifest/journals/restore-journal.ts';
import { Uploads } from '../../src/manifest/journals/uploads.ts';
import {
  HEAD,
  HOLDS,
  isState,
  LEASE,
  PROBE_CACHE,
  RUNS,
  STATE,
  uploadRecordPath,
  VERIFIED,
} from '../../src/manifest/layout.ts';
import { State } from '../../src/manifest/state.ts';
import { Bucket } from '../../src/store/bucket.ts';
import { wrapStore } from '../../src/store/middleware/wrap-store.ts';
import { DAY, dyingAt, HOUR, Scene } from './scene.ts';
import type { Snapshot } from './scene.ts';

export const never = new AbortController().signal;

/** A backup with a past, and what an attacker copied of its state in the course of it, by kind. */
export interface Prepared {
  readonly snapshot: Snapshot;
  /** Before the backup that was cut off, after which nothing is pruned until another has looked. */
  readonly quiet: Snapshot;
  readonly earlier: ReadonlyMap<string, Buffer>;
  /** All state of that time, by path. */
  readonly earlierState: ReadonlyMap<string, Buffer>;
}

/** The path of the multipart upload that was cut off. */
export const UPLOADED = 'large';

/**
 * Ten days of a backup whose policy deletes things: kept versions, condemned ones that are due, a verification and a
 * probe, a restore and a backup that were cut off, and an unfinished upload.
 */
export async function prepare(signed: boolean, cold: string, anchored = false): Promise<Prepared> {
  const scene = new Scene({ signed, cold, anchored });
  let earlierState: ReadonlyMap<string, Buffer> = new Map();
  const earlier = new Map<string, Buffer>();
  const keep = (kind: string, path: string | undefined, bucket: 'cold' | 'to' = 'cold'): void => {
    const bytes = path === undefined ? undefined : scene.contents(bucket).get(path);
    if (bytes !== undefined) earlier.set(kind, bytes);
  };
  const put = (key: string, text: string): Promise<unknown> =>
    scene.hot.put(key, Buffer.from(`${text} ${key} of ${cold}`));
  for (const key of ['a', 'b', 'c', 'd/1', 'd/2', 'gone', UPLOADED]) await put(key, 'first');
  await leaseOf(scene, (bytes) => earlier.set('lease', bytes));
  keep('journal', find(scene, /\/journal-/));
  keep('report', find(scene, /\/report\.json$/));
  // As the collection of garbage does it, a month later.
  for (const path of paths(scene, RUNS)) await scene.cold.delete(path);
  await scene.clock.advance(DAY);
  await put('a', 'second');
  await scene.hot.delete('gone');
  await scene.run('backup');
  await scene.run('probe');
  await scene.run('verify');
  keep('mirror', 'c');
  await scene.clock.advance(DAY);
  await put('a', 'third');
  for (let i = 0; i < 5; i++) {
    if (i === 2) await put('c', 'second');
    if (i === 4) await put('a', 'fourth');
    keep('HEAD', HEAD);
    earlierState = new Map([...scene.contents('cold')].filter(([path]) => isState(path)));
    keep('generation', generationOf(scene));
    keep('signature', `${generationOf(scene)}.sig`);
    keep('condemned', find(scene, /\/condemned\//));
    keep('listed', find(scene, /\/listed\//));
    keep('segment', find(scene, /\/segments\//));
    await scene.run('backup');
    await scene.clock.advance(DAY + HOUR);
  }
  keep('probe', PROBE_CACHE);
  keep('verified', VERIFIED);
  await scene.run('probe');
  await scene.run('verify');
  await leaveUpload(scene, 1, (bytes) => earlier.set('upload', bytes));
  await scene.run('restore', {
    to: dyingAt(scene.to, (operation, key) => operation === 'copy' && key === 'b'),
  });
  keep('hold', find(scene, /\/holds\//));
  keep('restore', find(scene, /journal-/, 'to'));
  const quiet = scene.snapshot();
  await put('b', 'second');
  await put('new', 'first');
  await scene.run('backup', {
    cold: dyingAt(scene.cold, (operation, key) => operation === 'put' && key.includes('/generations/')),
  });
  await scene.clock.advance(DAY);
  return { snapshot: scene.snapshot(), quiet, earlier, earlierState };
}

/** The first backup, in the middle of which the attacker reads the lease. */
async function leaseOf(scene: Scene, take: (bytes: Buffer) => void): Promise<void> {
  const cold = wrapStore(scene.cold, ({ operation, key, call }) => {
    const lease = scene.contents('cold').get(LEASE);
    if (operation === 'put' && key === HEAD && lease !== undefined) take(lease);
    return call();
  });
  await scene.run('backup', { cold });
}

async function leaveUpload(scene: Scene, parts: number, take: (bytes: Buffer) => void): Promise<void> {
  const state = new State(new Bucket(scene.cold, '', scene.keys));
  const time = new Date(scene.clock.now()).toISOString();
  const uploads = new Uploads(state, { run: 'cut-off', epoch: 9, now: () => time });
  const uploadId = await scene.cold.createUpload(UPLOADED);
  const { size, etag, modified } = await scene.hot.head(UPLOADED);
  const source = {
    bucket: 'hot',
    path: UPLOADED,
    size,
    etag,
    modified: new Date(modified ?? 0).toISOString(),
  } as const;
  const record = { path: UPLOADED, source, partSize: 5, via: 'native', begun: time, parts: [] } as const;
  await uploads.store(record);
  const path = uploadRecordPath('cut-off', UPLOADED);
  const first = scene.contents('cold').get(path);
  if (first !== undefined) take(first);
  const sent = Array.from({ length: parts }, (_, i) => ({
    number: i + 1,
    etag,
    sha256: sha256(''),
    matched: false,
  }));
  await uploads.store({ ...record, uploadId, parts: sent });
}

export function paths(scene: Scene, prefix: string, bucket: 'cold' | 'to' = 'cold'): string[] {
  return [...scene.contents(bucket).keys()].filter((path) => path.startsWith(prefix)).sort();
}

/** The newest by name; undefined where there is none. */
export function find(scene: Scene, pattern: RegExp, bucket: 'cold' | 'to' = 'cold'): string | undefined {
  return paths(scene, bucket === 'cold' ? STATE : RESTORE_STATE, bucket).findLast((path) =>
    pattern.test(path),
  );
}

export function json(scene: Scene, path: string, bucket: 'cold' | 'to' = 'cold'): Record<string, unknown> {
  const bytes = scene.contents(bucket).get(path) ?? Buffer.from('{}');
  return JSON.parse(bytes.toString()) as Record<string, unknown>;
}

/** The path of the committed generation. */
export function generationOf(scene: Scene): string {
  return `${STATE}generations/${String(json(scene, HEAD)['generation'])}.json`;
}

export function holdOf(scene: Scene): string {
  return paths(scene, HOLDS)[0] ?? `${HOLDS}none`;
}

export function sha256(bytes: string | Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
