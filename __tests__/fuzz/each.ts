import { StoreError } from '../../src/store/errors.ts';
import { InputError } from '../../src/core/input-error.ts';

/** Only what these readers declare may be thrown; the next reader goes on all the same. */
export function each(readers: readonly (() => unknown)[]): void {
  for (const read of readers)
    try {
      read();
    } catch (error) {
      if (!(error instanceof StoreError) && !(error instanceof InputError)) throw error;
    }
}
