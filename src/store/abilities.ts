import type { Ability } from './dialect.ts';
import { StoreError } from './errors.ts';
import type { Store } from './contract.ts';

/** The methods that a kind of store may lack, by the ability that they belong to. */
const METHODS = {
  parts: ['createUpload', 'uploadPart', 'completeUpload', 'listParts'],
  abort: ['abortUpload', 'listUploads'],
  copyParts: ['copyPart'],
  copy: ['copy'],
  deleteMany: ['deleteMany'],
  versions: ['versioning', 'listVersions'],
  tags: ['tags'],
  thaw: ['thaw'],
  lock: ['objectLock', 'retain', 'retention'],
} as const satisfies Readonly<Record<Ability, readonly (keyof Store)[]>>;

type OptionalMethod = (typeof METHODS)[Ability][number];

/** A store as a provider writes it: without the methods of the abilities that its dialect does not name. */
export type StoreCore = Omit<Store, OptionalMethod> & Partial<Pick<Store, OptionalMethod>>;

/**
 * Completes a Store: methods of abilities that the dialect does not name throw `unsupported` without a request. Callers
 * that check the ability first never see that. `core` must be an object literal: inherited methods are not copied.
 */
export function withoutMissing(core: StoreCore): Store {
  const abilities = Object.keys(METHODS) as Ability[];
  const missing = abilities.filter((ability) => !core.dialect.abilities.has(ability));
  const refusing = missing.flatMap((ability) =>
    METHODS[ability].map((method) => [method, refusal(core.dialect.api, method)] as const),
  );
  return { ...core, ...Object.fromEntries(refusing) } as Store;
}

function refusal(api: string, operation: OptionalMethod): unknown {
  const error = (): StoreError =>
    new StoreError('unsupported', `${operation}: stores that speak ${api} do not have it`, { operation });
  if (operation === 'listVersions')
    return () => ({ [Symbol.asyncIterator]: () => ({ next: () => Promise.reject(error()) }) });
  return () => Promise.reject(error());
}
