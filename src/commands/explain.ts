import { StateError } from '../manifest/errors.ts';
import { LeaseHeld, LeaseLost } from '../manifest/lease.ts';
import { InputError } from '../core/input-error.ts';
import { isStoreError } from '../store/errors.ts';

/** What to tell people about an error that can happen to any command; undefined for one that nobody expected. */
export function explain(error: unknown): string | undefined {
  if (error instanceof InputError) return error.message;
  if (error instanceof StateError) return `${error.message}. ${error.advice}`;
  if (error instanceof LeaseHeld) {
    const until = new Date(error.holder.expires).toISOString();
    return `${error.message} until ${until}. Nothing was done: try again then, or raise lease-wait.`;
  }
  if (error instanceof LeaseLost)
    return `the lease was lost (${error.message}): another run has the right to write. Nothing that it may rely on was changed; run it again.`;
  return isStoreError(error) ? `${error.message} [${error.code}]` : undefined;
}
