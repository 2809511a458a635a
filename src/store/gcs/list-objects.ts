import { compareKeys } from '../../core/keys.ts';
import type { ListPage, ListRequest, ObjectVersion } from '../contract.ts';
import { protocolError } from './answers.ts';
import { MAX_PAGE_BYTES, readPage, readRawPage } from './raw-objects.ts';
import type { ReadPage } from './raw-objects.ts';
import { LISTED_FIELDS, VERSION_FIELDS, versionOf } from './resource.ts';
import { bucketPath } from './wire.ts';
import type { GcsWire } from './wire.ts';
import { unreadPage } from '../listing/page-after.ts';

const OPERATION = 'objects.list';
/** The most that the service gives (https://cloud.google.com/storage/docs/json_api/v1/objects/list). */
const PAGE_KEYS = 1000;

/** Where a listing goes on: its page token, and the key that it began after, which is sent with every page. */
interface Position {
  readonly after: string | undefined;
  readonly token: string | undefined;
}

/** One page of the keys of a bucket. Throws StoreError. */
export async function listObjects(
  wire: GcsWire,
  request: ListRequest,
  signal: AbortSignal | undefined,
): Promise<ListPage> {
  const { prefix, delimiter, maxKeys = PAGE_KEYS, raw } = request;
  const { after, token } = positionOf(request);
  const query = {
    maxResults: Math.min(maxKeys, PAGE_KEYS),
    fields: `items(${LISTED_FIELDS}),nextPageToken${delimiter === undefined ? '' : ',prefixes'}`,
    prefix: prefix === '' ? undefined : prefix,
    delimiter,
    startOffset: after,
    pageToken: token,
  };
  const { body } = await ask(wire, query, signal);
  const page = raw === true && delimiter === undefined ? readRawPage(body) : readPage(body);
  const nextToken = tokenOf(page);
  const next = nextToken === undefined ? undefined : continuationOf({ after, token: nextToken });
  // The first key is the one to begin after: no other page can hold it.
  return token === undefined && after !== undefined ? startingAfter(page, after, next) : pageOf(page, next);
}

/** Whether the bucket can be listed at all: the answer to a request for one key. Throws StoreError. */
export async function checkListing(wire: GcsWire, signal: AbortSignal | undefined): Promise<void> {
  const { body } = await ask(wire, { maxResults: 1, fields: 'items(name),nextPageToken' }, signal);
  readPage(body);
}

/** All versions of the keys that begin with `prefix`, those of one key the newest first. Throws StoreError. */
export async function* listVersions(
  wire: GcsWire,
  prefix: string,
  signal: AbortSignal | undefined,
): AsyncGenerator<ObjectVersion> {
  let token: string | undefined;
  let same: ObjectVersion[] = [];
  do {
    const fields = `items(${VERSION_FIELDS}),nextPageToken`;
    const query = { versions: 'true', maxResults: PAGE_KEYS, fields, prefix, pageToken: token };
    const page = readPage((await ask(wire, query, signal)).body);
    for (const item of itemsOf(page)) {
      const version = versionOf(item);
      if (version.key !== same[0]?.key) {
        yield* same.sort(byAge);
        same = [];
      }
      same.push(version);
    }
    const next = tokenOf(page);
    if (next !== undefined && next === token)
      throw protocolError(OPERATION, 'the listing of versions repeats a page token');
    token = next;
  } while (token !== undefined);
  yield* same.sort(byAge);
}

/** The newest first; servers differ in the order that they list them in. */
function byAge(a: ObjectVersion, b: ObjectVersion): number {
  const [x, y] = [a.versionId, b.versionId];
  return y.length - x.length || (x < y ? 1 : x > y ? -1 : 0);
}

function ask(
  wire: GcsWire,
  query: Readonly<Record<string, string | number | undefined>>,
  signal: AbortSignal | undefined,
): Promise<{ readonly body: Buffer }> {
  const path = `${bucketPath(wire.bucket)}/o`;
  return wire.send({ operation: OPERATION, method: 'GET', path, query, most: MAX_PAGE_BYTES }, signal);
}

function pageOf(page: ReadPage, next: string | undefined, raw = page.raw): ListPage {
  const prefixes = prefixesOf(page);
  if (raw === undefined) return { objects: page.objects, prefixes, next };
  return unreadPage(raw, { prefixes, next });
}

/** `startOffset` is where the listing begins, and a caller says after which key. */
function startingAfter(page: ReadPage, after: string, next: string | undefined): ListPage {
  if (page.raw !== undefined) {
    const raw = page.raw.withoutFirst(after);
    return raw === undefined ? { objects: [], prefixes: [], next } : pageOf(page, next, raw);
  }
  const objects = page.objects.filter(({ key }) => key !== after);
  return { objects, prefixes: prefixesOf(page).filter((prefix) => compareKeys(prefix, after) > 0), next };
}

function prefixesOf({ rest }: ReadPage): string[] {
  const prefixes = rest['prefixes'];
  return Array.isArray(prefixes)
    ? prefixes.filter((prefix): prefix is string => typeof prefix === 'string')
    : [];
}

function itemsOf({ rest }: ReadPage): readonly ListedItem[] {
  return (rest['items'] ?? []) as readonly ListedItem[];
}

type ListedItem = Parameters<typeof versionOf>[0];

function tokenOf({ rest }: ReadPage): string | undefined {
  const token = rest['nextPageToken'];
  if (token === undefined || token === '') return undefined;
  if (typeof token !== 'string') throw protocolError(OPERATION, 'the page token is no text');
  return token;
}

function positionOf({ after, continuation }: ListRequest): Position {
  if (continuation === undefined) return { after: after === '' ? undefined : after, token: undefined };
  const space = continuation.indexOf(' ');
  const begun = continuation.slice(0, space);
  return {
    after: begun === '' ? undefined : decodeURIComponent(begun),
    token: continuation.slice(space + 1),
  };
}

function continuationOf({ after, token }: Position): string {
  return `${after === undefined ? '' : encodeURIComponent(after)} ${token ?? ''}`;
}
