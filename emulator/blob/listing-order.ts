import type { StoredObject } from '../storage/bucket.ts';
import type { ContainerCall } from './call.ts';
import { settled } from './names.ts';

/** What a listing is asked for. */
export interface Options {
  readonly prefix: string;
  readonly delimiter: string;
  readonly most: number;
  readonly include: ReadonlySet<string>;
}

/** Where a page goes on: at the entry of a name; a name may have several (snapshots, versions). */
export interface Place {
  readonly key: string;
  readonly index: number;
}

export interface Item extends Place {
  readonly prefix?: string;
  /** Undefined: a name that has uncommitted blocks only. */
  readonly object?: StoredObject;
  readonly snapshot?: string;
  readonly current?: boolean;
  readonly folder?: boolean;
}

/** The entries of a listing from a place on, blobs and common prefixes mixed. */
export function* itemsFrom(call: ContainerCall, options: Options, start: Place): Generator<Item> {
  const { prefix, delimiter } = options;
  const { bucket } = call;
  const [first, least] = [bucket.utf16Place(start.key), bucket.utf16Place(prefix)];
  let from = first < least ? least : first;
  for (;;) {
    let jump: string | undefined;
    for (const name of names(call, options, from)) {
      if (!name.key.startsWith(prefix)) return;
      const { key } = name;
      const cut = delimiter === '' ? -1 : key.indexOf(delimiter, prefix.length);
      const entries = name.folder ? folderEntry(call, options, key) : entriesOf(call, options, key);
      if (entries.length === 0) continue;
      if (cut >= 0) {
        const common = key.slice(0, cut + delimiter.length);
        yield { key: common, index: 0, prefix: common };
        jump = afterPrefix(bucket.utf16Place(common));
        break;
      }
      yield* entries.slice(key === start.key ? start.index : 0);
    }
    if (jump === undefined) return;
    from = jump;
  }
}

interface Name {
  readonly key: string;
  /** A folder of a hierarchical namespace, which nobody has put. */
  readonly folder: boolean;
}

/** The names at or after a place, those of uncommitted blobs among them where they are asked for. */
function* names({ bucket, state }: ContainerCall, { include }: Options, from: string): Generator<Name> {
  const extra = include.has('uncommittedblobs')
    ? state
        .uncommitted(bucket)
        .map((key) => bucket.utf16Place(key))
        .filter((place) => place >= from)
        .sort((a, b) => (a < b ? -1 : 1))
    : [];
  const seen = new Set<string>();
  for (const key of bucket.keysFromUtf16(from)) {
    const place = bucket.utf16Place(key);
    while ((extra[0] ?? place) < place) yield { key: unplaced(extra.shift() ?? ''), folder: false };
    if (extra[0] === place) extra.shift();
    if (bucket.hierarchical && bucket.currentObject(key))
      for (const folder of foldersOf(key)) {
        if (seen.has(folder) || bucket.utf16Place(folder) < from) continue;
        seen.add(folder);
        if (!bucket.currentObject(folder)) yield { key: folder, folder: true };
      }
    yield { key, folder: false };
  }
  for (const place of extra) yield { key: unplaced(place), folder: false };

  function unplaced(place: string): string {
    return bucket.hierarchical ? place.replaceAll('\0', '/') : place;
  }
}

/** `a`, `a/b` of `a/b/c`. */
function foldersOf(key: string): string[] {
  return [...key.matchAll(/\//g)].map(({ index }) => key.slice(0, index)).filter((folder) => folder !== '');
}

/**
 * A folder is listed as a blob of no bytes (https://github.com/Azure/azure-sdk-for-go/issues/24210); below a delimiter
 * its prefix stands for it.
 */
function folderEntry({ bucket, store }: ContainerCall, { delimiter }: Options, key: string): Item[] {
  if (delimiter === '/') return [];
  const { created } = bucket;
  const object: StoredObject = {
    kind: 'object',
    key,
    versionId: 'null',
    modified: created,
    updated: created,
    generation: 0,
    metageneration: 1,
    etag: `0x${Math.floor(store.clock()).toString(16).toUpperCase()}`,
    content: { size: 0, pieces: [] },
    attributes: {
      headers: { 'content-type': 'application/octet-stream' },
      metadata: { hdi_isfolder: 'true' },
      tags: [],
      storageClass: 'STANDARD',
    },
    blob: { created },
  };
  return [{ key, index: 0, object, folder: true }];
}

/** Snapshots and versions before the blob itself, oldest first. */
function entriesOf(call: ContainerCall, { include }: Options, key: string): Item[] {
  const { bucket, state } = call;
  const entries: Omit<Item, keyof Place>[] = [];
  if (include.has('snapshots'))
    for (const { time, object } of state.snapshots(bucket, key)) entries.push({ object, snapshot: time });
  const current = bucket.currentObject(key);
  if (include.has('versions')) {
    for (const version of [...bucket.versions(key)].reverse())
      if (version.kind === 'object') entries.push({ object: version, current: version === current });
  } else if (current) {
    entries.push({ object: settled(call, current) });
  } else if (include.has('uncommittedblobs') && state.blocks(bucket, key).size > 0) {
    entries.push({});
  }
  return entries.map((entry, index) => ({ ...entry, key, index }));
}

/** The first string after all those with this prefix, by UTF-16 units. */
function afterPrefix(prefix: string): string | undefined {
  const end = /\uffff*$/u.exec(prefix)?.index ?? prefix.length;
  if (end === 0) return undefined;
  return prefix.slice(0, end - 1) + String.fromCharCode(prefix.charCodeAt(end - 1) + 1);
}
