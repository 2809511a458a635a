import { StateError } from '../manifest/errors.ts';
import { InputError } from '../core/input-error.ts';
import { Stopped } from '../core/signals.ts';
import type { Problem } from '../report/result.ts';
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

/** The same for a report: every error has a code there. */
export function problemOf(error: unknown): Problem {
  if (error instanceof InputError) return { code: 'input', message: error.message, advice: '' };
  if (error instanceof StateError) return { code: 'state', message: error.message, advice: error.advice };
  if (isStoreError(error))
    return { code: error.code, message: describeStoreError(error), advice: adviceFor(error) ?? '' };
  if (error instanceof Stopped) return { code: 'cancelled', message: error.message, advice: '' };
  const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return { code: 'internal', message, advice: '' };
}
