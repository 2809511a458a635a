import { StateError } from '../manifest/errors.ts';
import { InputError } from '../core/input-error.ts';
import { isStoreError } from '../store/errors.ts';

/** What to tell people about an error that can happen to any command; undefined for one that nobody expected. */
export function explain(error: unknown): string | undefined {
  if (error instanceof InputError) return error.message;
  if (error instanceof StateError) return `${error.message}. ${error.advice}`;
  return isStoreError(error) ? `${error.message} [${error.code}]` : undefined;
}
