import type { ObjectVersion, Store } from '../contract.ts';

export interface LazyStore extends Pick<Store, 'place' | 'dialect'> {
  /** Whether the store gives rights to read its objects. */
  readonly grantsReads: boolean;
  readonly load: () => Promise<Store>;
}

/** A store whose code is loaded by its first request: a run that needs another kind of store pays nothing for this one. */
export function lazyStore({ place, dialect, grantsReads, load }: LazyStore): Store {
  let loading: Promise<Store> | undefined;
  let loaded: Store | undefined;
  const real = (): Promise<Store> => {
    loading ??= load().then((store) => (loaded = store));
    return loading;
  };
  const grantRead: Store['grantRead'] = async (key, versionId, signal) => {
    const store = await real();
    if (store.grantRead === undefined) throw new TypeError('the store gives no rights to read its objects');
    return store.grantRead(key, versionId, signal);
  };
  return {
    place,
    dialect,
    list: async (request, s) => (await real()).list(request, s),
    head: async (key, o, s) => (await real()).head(key, o, s),
    get: async (key, o, s) => (await real()).get(key, o, s),
    put: async (key, body, o, s) => (await real()).put(key, body, o, s),
    upload: async (key, body, o, s) => (await real()).upload(key, body, o, s),
    copy: async (source, key, o, s) => (await real()).copy(source, key, o, s),
    ...(grantsReads ? { grantRead } : {}),
    delete: async (key, o, s) => (await real()).delete(key, o, s),
    deleteMany: async (objects, s) => (await real()).deleteMany(objects, s),
    tags: async (key, o, s) => (await real()).tags(key, o, s),
    thaw: async (key, o, s) => (await real()).thaw(key, o, s),
    createUpload: async (key, o, s) => (await real()).createUpload(key, o, s),
    uploadPart: async (upload, part, body, s) => (await real()).uploadPart(upload, part, body, s),
    copyPart: async (upload, part, source, range, s) =>
      (await real()).copyPart(upload, part, source, range, s),
    completeUpload: async (upload, parts, c, s) => (await real()).completeUpload(upload, parts, c, s),
    abortUpload: async (upload, s) => (await real()).abortUpload(upload, s),
    listParts: async (upload, s) => (await real()).listParts(upload, s),
    listUploads: async (prefix, s) => (await real()).listUploads(prefix, s),
    checkBucket: async (s) => (await real()).checkBucket(s),
    versioning: async (s) => (await real()).versioning(s),
    objectLock: async (s) => (await real()).objectLock(s),
    async *listVersions(prefix: string, signal?: AbortSignal): AsyncGenerator<ObjectVersion> {
      yield* (await real()).listVersions(prefix, signal);
    },
    namesVersions: () => loaded?.namesVersions?.() !== false,
    clockOffset: () => loaded?.clockOffset() ?? 0,
    credentialsEnd: () => loaded?.credentialsEnd?.(),
    close: async () => {
      if (loading !== undefined) await (await loading).close();
    },
  };
}
