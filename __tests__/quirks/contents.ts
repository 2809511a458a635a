import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { DirectAttributes, Emulator } from '../../emulator/index.ts';

const MIB = 1024 * 1024;
/** More goes in parts, unless a quirk limits bodies. */
export const OPERATION_LIMIT = 5 * MIB;
/** Above the largest body of the case that limits bodies, and below the operation limit that it has. */
const LARGE = 7 * MIB + 3;

/** One object of hot: its name, and what is special about it besides the name. */
interface Sample {
  readonly key: string;
  readonly size?: number;
  readonly gzip?: true;
  readonly attributes?: DirectAttributes;
}

const NFC = 'n\u00e4me/\u00fcn\u00ef.txt';

/** A header's text as a server reads it: a byte a character. */
function asSent(text: string): string {
  return Buffer.from(text, 'utf8').toString('latin1');
}

/** Names that stores confuse, refuse or rewrite, and attributes that they lose. */
export const SAMPLES: readonly Sample[] = [
  { key: 'plain.txt' },
  { key: 'dir/same.txt' },
  { key: 'a+b.txt' },
  { key: 'a b.txt' },
  { key: 'c d.txt' },
  { key: 'e+f.txt' },
  { key: '100%.csv' },
  { key: 'p%2Bq.txt' },
  { key: 'p+q.txt' },
  { key: NFC },
  { key: NFC.normalize('NFD') },
  { key: 'Case.txt' },
  { key: 'case.txt' },
  { key: 'a//b.txt' },
  { key: 'a/b.txt' },
  { key: '/leading.txt' },
  { key: 'a/./c.txt' },
  { key: 'a/x/../c.txt' },
  { key: 'a/c.txt' },
  { key: 'dot.' },
  { key: 'dot' },
  { key: 'space ' },
  { key: 'space' },
  { key: 'back\\slash.txt' },
  { key: 'back/slash.txt' },
  { key: 'both' },
  { key: 'both/child' },
  { key: 'ctl\u0001x' },
  { key: 'line\nfeed' },
  { key: `long/${'x'.repeat(300)}` },
  { key: 'L'.repeat(1000) },
  { key: 'folder/', size: 0 },
  { key: 'empty', size: 0 },
  { key: 'arch/one' },
  { key: 'arch/two' },
  { key: '\u{1f600}.txt' },
  { key: 'tags', attributes: { tags: { team: 'blue', 'cost+centre': '4 711' } } },
  { key: 'tags-odd', attributes: { tags: { name: 'f\u00fcr & wider?' } } },
  { key: 'meta', attributes: { metadata: { owner: 'ops', origin: 'import-7' } } },
  { key: 'meta-odd', attributes: { metadata: { owner: asSent('J\u00fcrgen') } } },
  { key: 'cached', attributes: { headers: { 'cache-control': 'max-age=60', 'content-language': 'de' } } },
  { key: 'packed.json', gzip: true },
  { key: 'packed/again.json', gzip: true },
  { key: 'large', size: LARGE },
];

/** Keys that exist from the second backup on. */
const LATER = ['new/one.txt', 'new+two.txt', 'New/One.txt', 'a/d.txt'];

/** What hot holds under a key, as the judge compares it. */
export interface Content {
  readonly md5: string;
  readonly bytes: number;
  readonly attributes: string;
}

/** Hot at one moment, by the names under which it keeps its objects. */
export type Snapshot = ReadonlyMap<string, Content>;

/**
 * Brings hot to the state of a backup, 1 to 3: at first everything, then each time a part is changed, another deleted,
 * and some deleted keys are back. Each name goes through the bucket's own rewriting of keys, as a client's would.
 */
export async function fillHot({ store }: Emulator, backup: number, large: boolean): Promise<void> {
  for (const [i, sample] of SAMPLES.entries()) {
    if (sample.key === 'large' && !large) continue;
    const deleted = backup === 2 ? i % 7 === 3 : backup === 3 && i % 7 === 5;
    const changed = backup === 1 || (i + backup) % 3 === 0 || (backup === 3 && i % 14 === 3);
    if (deleted) remove(store, sample.key);
    else if (changed && !(sample.key === 'large' && backup > 2)) await put(store, sample, backup);
  }
  if (backup === 2) for (const key of LATER) await put(store, { key }, backup);
}

/** What hot holds now. */
export async function snapshot({ store }: Emulator, bucket = 'hot'): Promise<Snapshot> {
  const contents = new Map<string, Content>();
  for (const key of store.listKeys(bucket)) {
    const object = await store.getObject(bucket, key);
    if (object !== undefined) contents.set(key, contentOf(object));
  }
  return contents;
}

export function contentOf(object: {
  readonly bytes: Buffer;
  readonly headers: Readonly<Record<string, string>>;
  readonly metadata: Readonly<Record<string, string>>;
  readonly tags: Readonly<Record<string, string>>;
}): Content {
  const sorted = (of: Readonly<Record<string, string>>): string[][] => Object.entries(of).sort();
  const { bytes, headers, metadata, tags } = object;
  return {
    md5: createHash('md5').update(bytes).digest('hex'),
    bytes: bytes.length,
    attributes: JSON.stringify([sorted(headers), sorted(metadata), sorted(tags)]),
  };
}

async function put(
  store: Emulator['store'],
  { key, size, gzip, attributes }: Sample,
  backup: number,
): Promise<void> {
  const name = storedAs(store, key);
  if (name === undefined) return;
  const text = Buffer.from(`${key} as of backup ${backup}\n`.repeat(3));
  const bytes = size === undefined ? text : Buffer.alloc(size, text);
  await store.putObject('hot', name, gzip ? gzipSync(bytes) : bytes, {
    contentType: 'text/x-quirk',
    ...attributes,
    headers: { ...attributes?.headers, ...(gzip ? { 'content-encoding': 'gzip' } : {}) },
  });
}

function remove(store: Emulator['store'], key: string): void {
  const name = storedAs(store, key);
  if (name !== undefined) store.deleteObject('hot', name);
}

/** Undefined where hot refuses the name. */
function storedAs(store: Emulator['store'], key: string): string | undefined {
  try {
    return store.storedKey('hot', key);
  } catch {
    return undefined;
  }
}
