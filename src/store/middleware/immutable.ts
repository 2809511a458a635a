import type { DeleteFailure, Store, WriteLock } from '../contract.ts';
import { isStoreError, StoreError } from '../errors.ts';
import { wrapStore } from './wrap-store.ts';

const KEPT = 'immutable is true, so nothing is deleted';

/**
 * A store whose objects are never deleted: a delete fails with `locked` before anything is sent, as under a lock. One
 * version of `trial` alone may be deleted, by its id: `probe` tries with it what the key could do. Aborting an upload destroys
 * nothing that was stored; where the key may not do that either, the parts are left to a lifecycle rule, and `onLeft` is called once.
 */
export function keepingAll(store: Store, trial: string, onLeft: () => void): Store {
  let mayAbort = true;
  const leave = (): void => {
    if (mayAbort) onLeft();
    mayAbort = false;
  };
  const wrapped = wrapStore(store, async ({ operation, call }) => {
    if (operation !== 'abortUpload') return call();
    if (!mayAbort) return undefined as Awaited<ReturnType<typeof call>>;
    try {
      return await call();
    } catch (error) {
      if (!isStoreError(error, 'denied')) throw error;
      leave();
      return undefined as Awaited<ReturnType<typeof call>>;
    }
  });
  return {
    ...wrapped,
    delete: (key, options, signal) =>
      key === trial && options?.versionId !== undefined
        ? wrapped.delete(key, options, signal)
        : Promise.reject(new StoreError('locked', `delete: ${KEPT}`, { operation: 'delete' })),
    deleteMany: (objects) =>
      Promise.resolve(
        objects.map((name): DeleteFailure => ({ ...name, code: 'locked', message: `deleteMany: ${KEPT}` })),
      ),
  };
}

/** Writes objects whose key `applies` under a lock, which is asked for at each write: its end counts from there. */
export function withLock(store: Store, lock: () => WriteLock, applies: (key: string) => boolean): Store {
  const locked = <O extends object>(key: string, options: O | undefined): O & { lock?: WriteLock } =>
    ({ ...options, ...(applies(key) ? { lock: lock() } : {}) }) as O & { lock?: WriteLock };
  return {
    ...wrapStore(store, ({ call }) => call()),
    put: (key, body, options, signal) => store.put(key, body, locked(key, options), signal),
    upload: (key, body, options, signal) => store.upload(key, body, locked(key, options), signal),
    copy: (source, key, options, signal) => store.copy(source, key, locked(key, options), signal),
    createUpload: (key, options, signal) => store.createUpload(key, locked(key, options), signal),
  };
}
