import { StateError } from '../manifest/errors.ts';
import { InputError } from '../core/input-error.ts';
import { isStoreError } from '../store/errors.ts';
import { adviceFor, describeStoreError } from './explain-store.ts';

/** The message for an expected error of any command; undefined for an unexpected one. */
export function explain(error: unknown): string | undefined {
  if (error instanceof InputError) return error.message;
  if (error instanceof StateError) return `${error.message}. ${error.advice}`;
  if (!isStoreError(error)) return undefined;
  const advice = adviceFor(error);
  return `${describeStoreError(error)} [${error.code}]${advice === undefined ? '' : `. ${advice}`}`;
}
