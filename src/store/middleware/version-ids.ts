import { wrapStore } from './wrap-store.ts';
import { isStoreError, StoreError } from '../errors.ts';
import type { ObjectBody, ObjectHead, ReadOptions, Store } from '../contract.ts';

/**
 * What the version ids of a bucket are worth. `believed`: what they say. `unreadable`: the bucket keeps versions, but a
 * probe could not read an old one back. `false`: the bucket keeps no versions, whatever ids its answers carry.
 */
export type VersionIdWorth = 'believed' | 'unreadable' | 'false';

/** Shared by all stores of one bucket: a command sets it as soon as it knows. */
export class VersionTrust {
  worth: VersionIdWorth = 'believed';
}

/**
 * A store whose version ids can be trusted: ids that do not count are removed from answers, and false ones from reads.
 * An answer that names another version than the one that was asked for is not taken for it: some servers ignore
 * `versionId` on HEAD, which is then asked by GET, or on GET, which fails with `not-found`.
 */
export function checkedVersions(store: Store, trust: VersionTrust): Store {
  const written = <T extends { readonly versionId?: string }>(answer: Promise<T>): Promise<T> =>
    answer.then((one) => (trust.worth === 'believed' || one.versionId === undefined ? one : withoutId(one)));
  const asked = <T extends { readonly versionId?: string }>(options: T | undefined): T | undefined =>
    trust.worth === 'false' && options?.versionId !== undefined ? withoutId(options) : options;
  const answered = (head: ObjectHead): ObjectHead => (trust.worth === 'believed' ? head : withoutId(head));
  const get: Store['get'] = async (key, options, signal) => {
    const request = asked(options);
    const body = await store.get(key, request, signal);
    if (isOther(request?.versionId, body.head)) {
      body.destroy();
      throw ignored('get');
    }
    return bodyWith(body, answered(body.head));
  };
  return {
    ...wrapStore(store, ({ call }) => call()),
    namesVersions: () => trust.worth !== 'false',
    get,
    head: async (key, options, signal) => {
      const request = asked(options);
      const head = await headOrUndefined(store, key, request, signal);
      if (head !== undefined && !isOther(request?.versionId, head)) return answered(head);
      const body = await get(key, request, signal);
      body.destroy();
      return body.head;
    },
    put: (key, body, o, s) => written(store.put(key, body, o, s)),
    upload: (key, body, o, s) => written(store.upload(key, body, o, s)),
    copy: (source, key, o, s) => written(store.copy(ofBucket(source), key, o, s)),
    copyPart: (upload, part, source, range, s) => store.copyPart(upload, part, ofBucket(source), range, s),
    completeUpload: (upload, parts, c, s) => written(store.completeUpload(upload, parts, c, s)),
    tags: (key, o, s) => store.tags(key, asked(o), s),
    thaw: (key, o, s) => store.thaw(key, asked(o) ?? o, s),
    retain: (key, lock, o, s) => {
      if (trust.worth === 'false' && o?.versionId !== undefined) return Promise.reject(ignored('retain'));
      return store.retain(key, lock, o, s);
    },
    retention: (key, o, s) => store.retention(key, asked(o), s),
    delete: (key, o, s) => {
      // Without its id, the request would be about the object that is current now.
      if (trust.worth === 'false' && o?.versionId !== undefined) return Promise.reject(ignored('delete'));
      return store.delete(key, o, s);
    },
    async *listVersions(prefix, s) {
      if (trust.worth !== 'false') yield* store.listVersions(prefix, s);
    },
  };

  /** Sources in other buckets have ids of their own. */
  function ofBucket<T extends Parameters<Store['copy']>[0]>(source: T): T {
    const { place } = store;
    const own = source.place.endpoint === place.endpoint && source.place.bucket === place.bucket;
    return own && trust.worth === 'false' ? withoutId(source) : source;
  }
}

/** Undefined where `If-Match` did not hold for a version: a HEAD that ignores the id compares the current object. */
async function headOrUndefined(
  store: Store,
  key: string,
  options: ReadOptions | undefined,
  signal: AbortSignal | undefined,
): Promise<ObjectHead | undefined> {
  try {
    return await store.head(key, options, signal);
  } catch (error) {
    if (options?.versionId !== undefined && isStoreError(error, 'precondition')) return undefined;
    throw error;
  }
}

function isOther(asked: string | undefined, { versionId }: ObjectHead): boolean {
  return asked !== undefined && versionId !== undefined && versionId !== asked;
}

function withoutId<T extends { readonly versionId?: string }>(value: T): T {
  const { versionId: _id, ...rest } = value;
  return rest as T;
}

function bodyWith(body: ObjectBody, head: ObjectHead): ObjectBody {
  if (head === body.head) return body;
  return { head, stream: body.stream, destroy: () => body.destroy() };
}

function ignored(operation: 'get' | 'delete' | 'retain'): StoreError {
  return new StoreError('not-found', `${operation}: the store does not have this version by its id`, {
    operation,
  });
}
