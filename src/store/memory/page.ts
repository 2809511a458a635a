import { defined } from '../../core/defined.ts';
import type { ListedObject, ListPage, ListRequest } from '../contract.ts';
import { firstAfter } from './bucket.ts';
import type { MemoryBucket } from './bucket.ts';

/** One page of a bucket's listing. */
export function page(bucket: MemoryBucket, request: ListRequest): ListPage {
  const { prefix = '', delimiter, maxKeys = 1000 } = request;
  const after = request.continuation ?? request.after ?? '';
  const keys = bucket.sorted;
  const objects: ListedObject[] = [];
  const prefixes: string[] = [];
  let last = '';
  for (
    let i = firstAfter(keys, bucket.compare(after, prefix) < 0 ? prefix : after, bucket.compare);
    i < keys.length;
    i++
  ) {
    const key = keys[i] ?? '';
    if (!key.startsWith(prefix)) {
      if (bucket.compare(key, prefix) > 0) break;
      continue;
    }
    if (bucket.compare(key, after) <= 0) continue;
    const cut = delimiter === undefined ? -1 : key.indexOf(delimiter, prefix.length);
    const common = cut < 0 ? undefined : key.slice(0, cut + (delimiter?.length ?? 0));
    if (common !== undefined && (common === prefixes.at(-1) || after.startsWith(common))) continue;
    if (objects.length + prefixes.length >= maxKeys) return { objects, prefixes, next: last };
    last = common ?? key;
    if (common !== undefined) {
      prefixes.push(common);
      continue;
    }
    const object = bucket.current(key);
    if (object === undefined) continue;
    const { bytes, etag, modified, storageClass, proofs } = object;
    objects.push({
      key,
      size: bytes.length,
      etag,
      modified,
      ...proofs,
      ...defined({ storageClass }),
    });
  }
  return { objects, prefixes, next: undefined };
}
