import { defined } from '../core/defined.ts';
import { isStoreError } from './errors.ts';
import type { StoreErrorCode } from './errors.ts';
import type { DeleteFailure, Store, StoredName } from './contract.ts';

/** In flight, where the store cannot delete several objects in one request. */
const SINGLE_DELETES = 16;

/** What leaves one object where it is; everything else concerns all of them. */
const OF_ONE_OBJECT: readonly StoreErrorCode[] = [
  'throttled',
  'transient',
  'denied',
  'locked',
  'refused',
  'bad-key',
  'archived',
];

/** Deletes objects, many in a request where the store can. Throws StoreError; returns what could not be deleted. */
export async function deleteAll(
  store: Store,
  names: readonly StoredName[],
  signal?: AbortSignal,
): Promise<DeleteFailure[]> {
  const { abilities, limits } = store.dialect;
  if (!abilities.has('deleteMany')) return deleteEach(store, names, signal);
  const failures: DeleteFailure[] = [];
  for (let at = 0; at < names.length; at += limits.deleteMany)
    failures.push(...(await store.deleteMany(names.slice(at, at + limits.deleteMany), signal)));
  return failures;
}

/** Deletes objects one by one. What is not there counts as deleted. Throws what concerns all of them. */
export async function deleteEach(
  store: Store,
  names: readonly StoredName[],
  signal?: AbortSignal,
): Promise<DeleteFailure[]> {
  const failures: DeleteFailure[] = [];
  const one = async ({ key, versionId }: StoredName): Promise<void> => {
    try {
      await store.delete(key, defined({ versionId }), signal);
    } catch (error) {
      if (isStoreError(error, 'not-found')) return;
      failures.push(deleteFailureFrom({ key, ...defined({ versionId }) }, error));
    }
  };
  for (let at = 0; at < names.length; at += SINGLE_DELETES)
    await Promise.all(names.slice(at, at + SINGLE_DELETES).map(one));
  return failures;
}

/** A refused request as the failure of one object. Throws what concerns more than that. */
export function deleteFailureFrom(name: StoredName, error: unknown): DeleteFailure {
  if (!isStoreError(error, ...OF_ONE_OBJECT)) throw error;
  const { code, providerCode, message } = error;
  return { ...name, code, ...defined({ providerCode }), message };
}
