import { readFileSync } from 'node:fs';
import { encodeEntry } from '../src/manifest/entry.ts';
import type { Entry } from '../src/manifest/entry.ts';
import { FORMAT } from '../src/manifest/generation.ts';
import type { Generation } from '../src/manifest/generation.ts';
import { historyPath, PROBE } from '../src/manifest/layout.ts';
import { SEGMENT_ENTRIES } from '../src/manifest/segment.ts';
import { SegmentWriter } from '../src/manifest/segments/segment-writer.ts';
import { State } from '../src/manifest/state.ts';
import { systemClock } from '../src/core/clock.ts';
import { Bucket } from '../src/store/bucket.ts';
import { probeCapabilities } from '../src/store/capabilities.ts';
import { fixedCredentials } from '../src/store/s3/credentials.ts';
import { S3Store } from '../src/store/s3/store.ts';
import { VERSION } from '../src/core/version.ts';
import type { SyntheticServer } from './start-server.ts';
import { SyntheticKeys } from './synthetic-keys.ts';
import type { Shape } from './synthetic-keys.ts';

/**
 * Gives a synthetic server's cold the manifest that a first backup of its hot would have left, without
 * copying anything: ten million copies would take an hour. `ca` is a file of who signed the server's certificate. With
 * `changed`, the share of keys that changed between a restore point of an hour before and the newest one.
 */
export async function seedManifest(
  server: SyntheticServer,
  shape: Shape = 'tree',
  ca?: string,
  changed = 0,
): Promise<void> {
  const keys = new SyntheticKeys(server.keys, shape);
  const store = new S3Store({
    endpoint: server.endpoint,
    bucket: 'cold',
    region: 'us-east-1',
    pathStyle: true,
    credentials: fixedCredentials({ accessKeyId: 'synthetic', secretAccessKey: 'synthetic' }),
    clock: systemClock,
    ...(ca === undefined ? {} : { ca: readFileSync(ca, 'utf8') }),
  });
  try {
    const cold = new Bucket(store, '');
    const state = new State(cold);
    const { signal } = new AbortController();
    const time = new Date().toISOString();
    const run = 'seed';
    const earlier = new Date(Date.now() - 3_600_000).toISOString();
    const writer = new SegmentWriter(SEGMENT_ENTRIES, (ref, file) => state.writeSegment(ref, file, signal));
    for (let index = 0; index < keys.count; index++) {
      const entry =
        changed > 0 && index % Math.round(1 / changed) === 0
          ? changedEntryOf(keys, index, earlier, time)
          : entryOf(keys, index, changed > 0 ? earlier : time);
      await writer.add(entry.key, encodeEntry(entry), entry.size);
    }
    const segments = await writer.end();
    await server.tell('mirror');
    const generation: Generation = {
      format: FORMAT,
      generation: 1,
      base: null,
      epoch: 1,
      run,
      time,
      program: VERSION,
      hot: { endpoint: new URL(server.endpoint).hostname, bucket: 'hot', prefix: '' },
      complete: true,
      segments,
      restorePoints: [
        ...(changed > 0
          ? [
              {
                run: 'seed-before',
                time: earlier,
                generation: 1,
                scope: { prefixes: [], exclude: [] },
                holes: { count: 0 },
              },
            ]
          : []),
        { run, time, generation: 1, scope: { prefixes: [], exclude: [] }, holes: { count: 0 } },
      ],
      journals: [],
      condemned: [],
      capabilities: await probeCapabilities(cold, PROBE, time, signal),
    };
    await state.commit(generation, undefined, signal);
    await server.tell('reset');
  } finally {
    await store.close();
  }
}

/** What a backup writes down of an object that it copied natively. */
function entryOf(keys: SyntheticKeys, index: number, time: string): Entry {
  const key = keys.key(index);
  const etag = keys.etag(index, 0);
  return {
    key,
    size: keys.size(index, 0),
    etag,
    modified: new Date(keys.modified(index, 0)).toISOString(),
    cold: { path: key, etag, stored: time, via: 'native', evidence: 'md5' },
    since: time,
  };
}

/** The same of an object that changed since: its old version is kept. */
function changedEntryOf(keys: SyntheticKeys, index: number, before: string, time: string): Entry {
  const old = entryOf(keys, index, before);
  const key = keys.key(index);
  const path = historyPath(key, old, 1024, false, true);
  return {
    ...entryOf(keys, index, time),
    etag: keys.etag(index, 1),
    cold: { path: key, etag: keys.etag(index, 1), stored: time, via: 'native', evidence: 'md5' },
    history: [{ ...versionOf(old), cold: { ...old.cold, path }, until: time }],
  };
}

function versionOf({ key: _key, ...version }: Entry): Omit<Entry, 'key'> {
  return version;
}
