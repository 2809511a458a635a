import type { Bucket, StoredObject } from '../storage/bucket.ts';
import { byteString, fromByteString } from '../storage/ordered-keys.ts';
import { afterPrefix, commonPrefix } from '../s3/listing.ts';
import type { Query } from '../s3/target.ts';
import type { BucketCall, GoogleReply } from './call.ts';
import { invalid, notImplemented } from './errors.ts';
import { selected } from './fields.ts';
import { generationsOf } from './generations.ts';
import { flagOf, numberOf } from './parameters.ts';
import { objectResource } from './resources.ts';

/** Entries of a page at the most, and where the request does not say. */
const MAX_RESULTS = 1000;

/** Objects and common prefixes in the order of their UTF-8 bytes. */
export async function listObjects(call: BucketCall): Promise<GoogleReply> {
  const { bucket } = call;
  const { query } = call.target;
  if (query.has('matchGlob')) throw notImplemented('matchGlob');
  // The emulator keeps no deleted objects.
  const page = flagOf(query, 'softDeleted') ? EMPTY : pageOf(bucket, query);
  const items: object[] = [];
  for (const object of page.objects) items.push(await objectResource(bucket, object, call.origin));
  const body = {
    kind: 'storage#objects',
    ...(page.next !== undefined && { nextPageToken: page.next }),
    ...(page.prefixes.length > 0 && { prefixes: page.prefixes }),
    ...(items.length > 0 && { items }),
  };
  return { status: 200, json: selected(body, query.get('fields')) };
}

interface Page {
  readonly objects: StoredObject[];
  readonly prefixes: string[];
  next: string | undefined;
}

const EMPTY: Page = { objects: [], prefixes: [], next: undefined };

/** Where a page begins, as byte strings: after a key's generation, or after all keys under a prefix. */
interface Place {
  readonly key: string;
  readonly generation: number;
}

function pageOf(bucket: Bucket, query: Query): Page {
  const most = pageSize(bucket, query);
  const versions = flagOf(query, 'versions');
  const trailing = flagOf(query, 'includeTrailingDelimiter');
  const prefix = byteString(query.get('prefix') ?? '');
  const delimiter = byteString(query.get('delimiter') ?? '');
  const startOffset = byteString(query.get('startOffset') ?? '');
  const endOffset = byteString(query.get('endOffset') ?? '');
  const token = query.get('pageToken');
  const after = token === undefined || token === '' ? undefined : fromToken(token);
  const page: Page = { objects: [], prefixes: [], next: undefined };
  let last: Place | undefined;
  // False: the page is full, and the next one begins after `last`.
  const isFull = (): boolean => {
    if (page.objects.length + page.prefixes.length < most) return false;
    page.next = last && toToken(last);
    return true;
  };
  let from = [prefix, startOffset, after?.key ?? ''].reduce((a, b) => (a > b ? a : b));
  for (;;) {
    let jump: string | undefined;
    for (const { bytes, key } of bucket.keysFrom(from)) {
      if (!bytes.startsWith(prefix) || (endOffset !== '' && bytes >= endOffset)) return page;
      const found = versions ? generationsOf(bucket, key).reverse() : liveOf(bucket, key);
      const left = found.filter((one) => bytes !== after?.key || one.generation > after.generation);
      if (left.length === 0) continue;
      const common = commonPrefix(bytes, prefix, delimiter);
      if (common !== undefined) {
        if (isFull()) return page;
        page.prefixes.push(fromByteString(common));
        if (trailing && common === bytes) page.objects.push(...left);
        last = { key: afterPrefix(common), generation: -1 };
        jump = afterPrefix(common);
        break;
      }
      for (const object of left) {
        if (isFull()) return page;
        page.objects.push(object);
        last = { key: bytes, generation: object.generation };
      }
    }
    if (jump === undefined) return page;
    from = jump;
  }
}

function liveOf(bucket: Bucket, key: string): StoredObject[] {
  const live = bucket.currentObject(key);
  return live ? [live] : [];
}

function pageSize(bucket: Bucket, query: Query): number {
  const asked = numberOf(query, 'maxResults') ?? MAX_RESULTS;
  if (asked < 0) throw invalid('Invalid argument.');
  const { pageSize: own } = bucket.behaviour;
  return Math.min(asked === 0 ? MAX_RESULTS : asked, MAX_RESULTS, own === 0 ? MAX_RESULTS : own);
}

/** Opaque to clients, as Google's are. */
function toToken({ key, generation }: Place): string {
  return Buffer.from(`${generation}:${key}`, 'utf8').toString('base64');
}

function fromToken(token: string): Place {
  const match = /^(-?\d+):(.*)$/s.exec(Buffer.from(token, 'base64').toString('utf8'));
  if (!match) throw invalid('Invalid argument.');
  return { generation: Number(match[1]), key: match[2] ?? '' };
}
