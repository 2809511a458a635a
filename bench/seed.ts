import { readFileSync } from 'node:fs';
import { encodeEntry } from '../src/manifest/entry.ts';
import type { Entry, Evidence } from '../src/manifest/entry.ts';
import { FORMAT } from '../src/manifest/generation.ts';
import type { Generation } from '../src/manifest/generation.ts';
import { historyPath, PROBE } from '../src/manifest/layout.ts';
import { SEGMENT_ENTRIES } from '../src/manifest/segment.ts';
import { SegmentWriter } from '../src/manifest/segments/segment-writer.ts';
import { State } from '../src/manifest/state.ts';
import { systemClock } from '../src/core/clock.ts';
import { Bucket } from '../src/store/bucket.ts';
import { probeCapabilities } from '../src/store/capabilities.ts';
import type { Api } from '../src/core/place.ts';
import type { ListedObject, Store } from '../src/store/contract.ts';
import { openStore } from '../src/store/registry.ts';
import { VERSION } from '../src/core/version.ts';
import { placeIdentity } from '../src/run/preflight.ts';
import { proofsOf } from '../src/store/evidence.ts';
import { listRange } from '../src/store/listing/listing.ts';
import { placesOf } from './places.ts';
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
  api: Api = 's3',
  changed = 0,
): Promise<void> {
  const keys = new SyntheticKeys(server.keys, shape);
  const pem = ca === undefined ? undefined : readFileSync(ca, 'utf8');
  const [hot, store] = (['hot', 'cold'] as const).map((bucket) =>
    openStore(placesOf(api).place(bucket, server.endpoint), pem, systemClock),
  ) as [Store, Store];
  try {
    const cold = new Bucket(store, '');
    const state = new State(cold);
    const { signal } = new AbortController();
    const time = new Date().toISOString();
    const run = 'seed';
    const earlier = new Date(Date.now() - 3_600_000).toISOString();
    const writer = new SegmentWriter(SEGMENT_ENTRIES, (ref, file) => state.writeSegment(ref, file, signal));
    const entries = api === 's3' ? arithmetic(keys, time, changed, earlier) : listed(hot, time, signal);
    for await (const entry of entries) await writer.add(entry.key, encodeEntry(entry), entry.size);
    const segments = await writer.end();
    await server.tell('mirror');
    const place = placesOf(api).place('hot', server.endpoint);
    const spoken = api === 's3' ? {} : { api };
    const generation: Generation = {
      format: FORMAT,
      generation: 1,
      base: null,
      epoch: 1,
      run,
      time,
      program: VERSION,
      hot: { ...spoken, ...placeIdentity(place) },
      ...(api === 's3' ? {} : { cold: { api } }),
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
    await Promise.all([hot.close(), store.close()]);
  }
}

/** `changed`: the share that changed between `earlier` and `time`. */
function* arithmetic(keys: SyntheticKeys, time: string, changed: number, earlier: string): Generator<Entry> {
  for (let index = 0; index < keys.count; index++) {
    yield changed > 0 && index % Math.round(1 / changed) === 0
      ? changedEntryOf(keys, index, earlier, time)
      : entryOf(listedAs(keys, index), 'md5', changed > 0 ? earlier : time);
  }
}

function listedAs(keys: SyntheticKeys, index: number): ListedObject {
  return {
    key: keys.key(index),
    etag: keys.etag(index, 0),
    size: keys.size(index, 0),
    modified: keys.modified(index, 0),
  };
}

/** Tags of GCS and Azure are the server's own, so it is asked for them. */
async function* listed(hot: Store, time: string, signal: AbortSignal): AsyncGenerator<Entry> {
  const evidence = hot.dialect.api === 'gcs' ? 'md5' : 'size';
  for await (const objects of listRange(new Bucket(hot, ''), '', {}, signal))
    for (const object of objects) yield entryOf(object, evidence, time);
}

/** What a backup writes down of an object that it copied natively: the copy has the same tag. */
function entryOf(object: ListedObject, evidence: Evidence, time: string): Entry {
  const { key, size, etag, modified } = object;
  return {
    key,
    size,
    etag,
    ...proofsOf(object),
    modified: new Date(modified).toISOString(),
    cold: { path: key, etag, stored: time, via: 'native', evidence },
    since: time,
  };
}

/** The same of an object that changed since: its old version is kept. */
function changedEntryOf(keys: SyntheticKeys, index: number, before: string, time: string): Entry {
  const old = entryOf(listedAs(keys, index), 'md5', before);
  const key = keys.key(index);
  const path = historyPath(key, old, 1024, false, true);
  return {
    ...entryOf(listedAs(keys, index), 'md5', time),
    etag: keys.etag(index, 1),
    cold: { path: key, etag: keys.etag(index, 1), stored: time, via: 'native', evidence: 'md5' },
    history: [{ ...versionOf(old), cold: { ...old.cold, path }, until: time }],
  };
}

function versionOf({ key: _key, ...version }: Entry): Omit<Entry, 'key'> {
  return version;
}
