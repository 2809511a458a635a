import type { ObjectHead, Store } from '../contract.ts';

/**
 * The size that listings have of a stored object, or of one version of it, bytes: a store that decodes on the way may not
 * say in HEAD how long the stored object is. Undefined where no listing names it with this ETag.
 */
export async function listedSize(
  store: Pick<Store, 'list' | 'listVersions'>,
  key: string,
  { etag }: Pick<ObjectHead, 'etag'>,
  versionId: string | undefined,
  signal: AbortSignal | undefined,
): Promise<number | undefined> {
  if (versionId === undefined) {
    const { objects } = await store.list({ prefix: key, maxKeys: 1 }, signal);
    return objects.find((one) => one.key === key && one.etag === etag)?.size;
  }
  for await (const version of store.listVersions(key, signal)) {
    if (version.key !== key) return undefined; // longer keys with this prefix come after it
    if (version.versionId === versionId) return version.etag === etag ? version.size : undefined;
  }
  return undefined;
}
