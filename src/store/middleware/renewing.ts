import { wrapStore } from './wrap-store.ts';
import { isStoreError, StoreError } from '../errors.ts';
import type { ObjectVersion, Store } from '../contract.ts';

/** Credentials that may be renewed. */
interface Renewable {
  ends(): number | undefined;
  /** The store refused those in use: true where there are others now. */
  renew(): Promise<boolean>;
}

/**
 * Asks for other credentials where the store refuses those in use (expired in mid-run, rotated), and sends the
 * request again, once. A body that is a stream is its owner's to send again: to it, this is trouble that passed.
 */
export function renewing(store: Store, source: Renewable): Store {
  const wrapped = wrapStore(store, async ({ call, operation, repeatable }) => {
    try {
      return await call();
    } catch (error) {
      if (!isStoreError(error, 'credentials') || !(await renewed(source, error))) throw error;
      if (repeatable) return await call();
      const message = `${error.message}; there are new credentials`;
      throw new StoreError('transient', message, { operation, cause: error });
    }
  });
  /** From the start again, less what was given already. */
  async function* listVersions(prefix: string, signal?: AbortSignal): AsyncGenerator<ObjectVersion> {
    let given = 0;
    try {
      for await (const version of store.listVersions(prefix, signal)) {
        given++;
        yield version;
      }
      return;
    } catch (error) {
      if (!isStoreError(error, 'credentials') || !(await renewed(source, error))) throw error;
    }
    for await (const version of store.listVersions(prefix, signal)) if (--given < 0) yield version;
  }
  return { ...wrapped, listVersions, credentialsEnd: () => source.ends() };
}

async function renewed(source: Renewable, refusal: StoreError): Promise<boolean> {
  try {
    return await source.renew();
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    const message = `${refusal.message}; and there are no others: ${why}`;
    throw new StoreError('credentials', message, { operation: refusal.operation, cause });
  }
}
