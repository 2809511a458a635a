import { createCipheriv } from 'node:crypto';
import type { DirectAttributes, DirectStore } from '../../emulator/index.ts';

/** One object as an application would upload it. `bytes` makes its content of the given revision. */
export interface DemoObject {
  readonly key: string;
  readonly size: number;
  readonly attributes: DirectAttributes;
  readonly bytes: (revision: number) => Buffer;
}

/** What happens to the bucket between two backups. */
export interface Changes {
  readonly changed: readonly DemoObject[];
  readonly added: readonly DemoObject[];
  readonly deleted: readonly DemoObject[];
}

/** The object whose old version is shown at the end: short text, so that a person can compare it. */
export const SETTINGS = 'app-data/config/settings.json';

/** Above the 100 MB that one operation may carry through a Bridge Node. */
export const LARGE = { key: 'db-dumps/full/shop.tar', size: 120_000_000 };

/** A shop's bucket: 2,000 objects, always the same. */
export function bucketContent(): DemoObject[] {
  const odd = oddKeys().map((key) => object(key, 1_200, 'text/plain; charset=utf-8'));
  const few = [settings(), large(), object('app-data/uploads/', 0, 'application/x-directory')];
  const dumps = Array.from({ length: 60 }, (_, day) => dump(day));
  const logs = Array.from({ length: 480 }, (_, hour) => log(hour));
  const uploads = Array.from(
    { length: 2_000 - odd.length - few.length - dumps.length - logs.length },
    (_, i) => upload(i),
  );
  return [...few, ...uploads, ...dumps, ...logs, ...odd];
}

/** A day's work: settings and pictures edited, pictures, dumps and logs added, the oldest dumps deleted. */
export function dayOfChanges(content: readonly DemoObject[]): Changes {
  const under = (prefix: string): DemoObject[] => content.filter(({ key }) => key.startsWith(prefix));
  const edited = [...under('app-data/uploads/2026').slice(0, 20), ...under('exports/').slice(0, 4)];
  return {
    changed: [...under(SETTINGS), ...edited],
    added: [
      ...Array.from({ length: 6 }, (_, i) => upload(5_000 + i)),
      dump(60),
      ...Array.from({ length: 8 }, (_, i) => log(480 + i)),
    ],
    deleted: under('db-dumps/daily/').slice(0, 10),
  };
}

/** Puts the objects into the emulator's bucket without HTTP, as if they had always been there. */
export async function putAll(
  store: DirectStore,
  bucket: string,
  objects: readonly DemoObject[],
  revision: number,
): Promise<void> {
  for (const { key, attributes, bytes } of objects)
    await store.putObject(bucket, key, bytes(revision), attributes);
}

export function bytesOf(objects: readonly DemoObject[]): number {
  return objects.reduce((sum, { size }) => sum + size, 0);
}

/** The objects by the first segment of their keys. */
export function byPrefix(objects: readonly DemoObject[]): Map<string, DemoObject[]> {
  return Map.groupBy(objects, ({ key }) => key.slice(0, key.indexOf('/') + 1));
}

/** Names that have broken other tools: each is a perfectly good S3 key. */
function oddKeys(): string[] {
  return [
    'exports/Q3 report (final) + notes, 100%.txt',
    'exports/line\nbreak.txt',
    'exports/::error::not a command.txt',
    'exports/日本語/ファイル 🗂.txt',
    'exports/a//b/../c/./d.txt',
    'exports/<b>bold</b> | `code`.md',
    'exports/\u202egnp.txt',
    'exports/trailing slash/',
  ];
}

function upload(i: number): DemoObject {
  const month = String(1 + (i % 9)).padStart(2, '0');
  const name = ((i + 1) * 2_654_435_761).toString(16).slice(-8).padStart(8, '0');
  const size = 2_000 + ((i * 7_919) % 38_000);
  return object(`app-data/uploads/2026/${month}/${name}.jpg`, size, 'image/jpeg', {
    headers: { 'cache-control': 'public, max-age=31536000, immutable' },
    metadata: { 'uploaded-by': `customer-${1_000 + (i % 300)}` },
  });
}

function dump(day: number): DemoObject {
  const date = dayOf(day);
  return object(`db-dumps/daily/shop-${date}.sql.gz`, 250_000 + day * 1_500, 'application/gzip', {
    headers: {
      'cache-control': 'no-store',
      'content-disposition': `attachment; filename="shop-${date}.sql.gz"`,
    },
    metadata: { 'dumped-by': 'pg_dump 17' },
    tags: { tier: 'daily' },
  });
}

function log(hour: number): DemoObject {
  const name = `${dayOf(40 + Math.floor(hour / 24))}/app-${String(hour % 24).padStart(2, '0')}.log`;
  return object(`logs/${name}`, 3_000 + ((hour * 997) % 9_000), 'text/plain', {
    headers: { 'cache-control': 'max-age=3600' },
  });
}

function settings(): DemoObject {
  const json = (revision: number): Buffer =>
    Buffer.from(JSON.stringify({ revision, theme: revision === 1 ? 'light' : 'dark', checkout: 'v2' }));
  return {
    key: SETTINGS,
    size: json(1).length,
    attributes: { contentType: 'application/json', headers: { 'cache-control': 'no-cache' } },
    bytes: json,
  };
}

function large(): DemoObject {
  return object(LARGE.key, LARGE.size, 'application/x-tar', { headers: { 'cache-control': 'no-store' } });
}

function object(
  key: string,
  size: number,
  contentType: string,
  attributes: DirectAttributes = {},
): DemoObject {
  return {
    key,
    size,
    attributes: { contentType, ...attributes },
    bytes: (revision) => {
      // Every content differs from every other, and no part of it is as the part before.
      const head = Buffer.from(`${key} revision ${revision}\n`);
      const bytes = size === 0 ? Buffer.alloc(0) : Buffer.alloc(size, NOISE);
      head.copy(bytes);
      return bytes;
    },
  };
}

/** A length that divides neither a part nor a page, so that a part in the wrong place would be seen. */
const NOISE = createCipheriv('aes-128-ctr', Buffer.alloc(16), Buffer.alloc(16)).update(Buffer.alloc(999_983));

function dayOf(day: number): string {
  return new Date(Date.UTC(2026, 6, 1 + day)).toISOString().slice(0, 10);
}
