import type { Store } from '../contract.ts';

/** One call of a store, as a wrapper sees it. `call` may be called more than once. */
export interface StoreCall<T> {
  readonly operation: Exclude<
    keyof Store,
    | 'place'
    | 'dialect'
    | 'grantRead'
    | 'listingTraits'
    | 'namesVersions'
    | 'clockOffset'
    | 'credentialsEnd'
    | 'close'
    | 'listVersions'
  >;
  readonly key: string | undefined;
  readonly signal: AbortSignal | undefined;
  /** False where the body is a stream: it can be read only once. */
  readonly repeatable: boolean;
  readonly call: () => Promise<T>;
}

export type Around = <T>(call: StoreCall<T>) => Promise<T>;

/** A store whose every request goes through `around`: the base of retries, fencing, counting and dry runs. */
export function wrapStore(store: Store, around: Around): Store {
  const one = <T>(
    operation: StoreCall<T>['operation'],
    key: string | undefined,
    signal: AbortSignal | undefined,
    call: () => Promise<T>,
    repeatable = true,
  ): Promise<T> => around({ operation, key, signal, repeatable, call });
  return {
    place: store.place,
    dialect: store.dialect,
    list: (request, s) => one('list', undefined, s, () => store.list(request, s)),
    head: (key, o, s) => one('head', key, s, () => store.head(key, o, s)),
    get: (key, o, s) => one('get', key, s, () => store.get(key, o, s)),
    put: (key, body, o, s) => one('put', key, s, () => store.put(key, body, o, s), !('stream' in body)),
    upload: (key, body, o, s) =>
      one('upload', key, s, () => store.upload(key, body, o, s), body instanceof Uint8Array),
    copy: (source, key, o, s) => one('copy', key, s, () => store.copy(source, key, o, s)),
    delete: (key, o, s) => one('delete', key, s, () => store.delete(key, o, s)),
    deleteMany: (objects, s) => one('deleteMany', undefined, s, () => store.deleteMany(objects, s)),
    tags: (key, o, s) => one('tags', key, s, () => store.tags(key, o, s)),
    thaw: (key, o, s) => one('thaw', key, s, () => store.thaw(key, o, s)),
    retain: (key, lock, o, s) => one('retain', key, s, () => store.retain(key, lock, o, s)),
    retention: (key, o, s) => one('retention', key, s, () => store.retention(key, o, s)),
    createUpload: (key, o, s) => one('createUpload', key, s, () => store.createUpload(key, o, s)),
    uploadPart: (upload, part, body, s) =>
      one('uploadPart', upload.key, s, () => store.uploadPart(upload, part, body, s), !('stream' in body)),
    copyPart: (upload, part, source, range, s) =>
      one('copyPart', upload.key, s, () => store.copyPart(upload, part, source, range, s)),
    completeUpload: (upload, parts, c, s) =>
      one('completeUpload', upload.key, s, () => store.completeUpload(upload, parts, c, s)),
    abortUpload: (upload, s) => one('abortUpload', upload.key, s, () => store.abortUpload(upload, s)),
    listParts: (upload, s) => one('listParts', upload.key, s, () => store.listParts(upload, s)),
    listUploads: (prefix, s) => one('listUploads', undefined, s, () => store.listUploads(prefix, s)),
    checkBucket: (s) => one('checkBucket', undefined, s, () => store.checkBucket(s)),
    versioning: (s) => one('versioning', undefined, s, () => store.versioning(s)),
    objectLock: (s) => one('objectLock', undefined, s, () => store.objectLock(s)),
    listVersions: (prefix, s) => store.listVersions(prefix, s),
    ...(store.listingTraits === undefined ? {} : { listingTraits: store.listingTraits.bind(store) }),
    ...(store.grantRead === undefined ? {} : { grantRead: store.grantRead.bind(store) }),
    namesVersions: () => store.namesVersions?.() !== false,
    clockOffset: () => store.clockOffset(),
    credentialsEnd: () => store.credentialsEnd?.(),
    close: () => store.close(),
  };
}
