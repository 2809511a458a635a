import { StateError } from '../manifest/errors.ts';
import { InputError } from '../core/input-error.ts';
import { isStoreError } from '../store/errors.ts';

/** The message for an expected error of any command; undefined for an unexpected one. */
export function explain(error: unknown): string | undefined {
  if (error instanceof InputError) return error.message;
  if (error instanceof StateError) return `${error.message}. ${error.advice}`;
  return isStoreError(error) ? `${error.message} [${error.code}]` : undefined;
}
