import type { Place, Store } from './contract.ts';
import type { Dialect } from './dialect.ts';

/**
 * A store whose code is loaded with its first request: an import of its own, so that a run over another kind of store
 * never reads it. `load` is called once. `grantsReads`: the store that it loads has `grantRead`.
 */
export function lazyStore(
  place: Place,
  dialect: Dialect,
  load: () => Promise<Store>,
  { grantsReads = false }: { readonly grantsReads?: boolean } = {},
): Store {
  let loaded: Store | undefined;
  let loading: Promise<Store> | undefined;
  const use = <T>(act: (store: Store) => Promise<T>): Promise<T> => {
    if (loaded !== undefined) return act(loaded);
    loading ??= load().then((store) => (loaded = store));
    return loading.then(act);
  };
  const grantRead: NonNullable<Store['grantRead']> = (...args) =>
    use((store) => {
      if (store.grantRead === undefined) throw new TypeError('the store gives no rights to read its objects');
      return store.grantRead(...args);
    });
  return {
    place,
    dialect,
    list: (...args) => use((store) => store.list(...args)),
    listingTraits: (...args) =>
      use(
        async (store) =>
          (await store.listingTraits?.(...args)) ?? { order: store.dialect.listing, startsAnywhere: true },
      ),
    head: (...args) => use((store) => store.head(...args)),
    get: (...args) => use((store) => store.get(...args)),
    put: (...args) => use((store) => store.put(...args)),
    upload: (...args) => use((store) => store.upload(...args)),
    copy: (...args) => use((store) => store.copy(...args)),
    ...(grantsReads ? { grantRead } : {}),
    delete: (...args) => use((store) => store.delete(...args)),
    deleteMany: (...args) => use((store) => store.deleteMany(...args)),
    tags: (...args) => use((store) => store.tags(...args)),
    thaw: (...args) => use((store) => store.thaw(...args)),
    createUpload: (...args) => use((store) => store.createUpload(...args)),
    uploadPart: (...args) => use((store) => store.uploadPart(...args)),
    copyPart: (...args) => use((store) => store.copyPart(...args)),
    completeUpload: (...args) => use((store) => store.completeUpload(...args)),
    abortUpload: (...args) => use((store) => store.abortUpload(...args)),
    listParts: (...args) => use((store) => store.listParts(...args)),
    listUploads: (...args) => use((store) => store.listUploads(...args)),
    checkBucket: (...args) => use((store) => store.checkBucket(...args)),
    versioning: (...args) => use((store) => store.versioning(...args)),
    retain: (...args) => use((store) => store.retain(...args)),
    retention: (...args) => use((store) => store.retention(...args)),
    objectLock: (...args) => use((store) => store.objectLock(...args)),
    async *listVersions(...args) {
      const store = await use((it) => Promise.resolve(it));
      yield* store.listVersions(...args);
    },
    namesVersions: () => loaded?.namesVersions?.() !== false,
    clockOffset: () => loaded?.clockOffset() ?? 0,
    credentialsEnd: () => loaded?.credentialsEnd?.(),
    close: async () => {
      if (loading !== undefined) await (await loading).close();
    },
  };
}
