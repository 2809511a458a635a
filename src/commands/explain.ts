import { StateError } from '../manifest/errors.ts';
import { LeaseHeld } from '../manifest/lease.ts';
import { InputError } from '../options/options.ts';
import { isStoreError } from '../store/errors.ts';

/** What to tell people about an error that can happen to any command; undefined for one that nobody expected. */
export function explain(error: unknown): string | undefined {
  if (error instanceof InputError) return error.message;
  if (error instanceof StateError) return `${error.message}. ${error.advice}`;
  if (error instanceof LeaseHeld) {
    const until = new Date(error.holder.expires).toISOString();
    return `${error.message} until ${until}. Nothing was done: try again then, or raise lease-wait.`;
  }
  return isStoreError(error) ? `${error.message} [${error.code}]` : undefined;
}
