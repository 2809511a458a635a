import { IdleClock } from '../faults/idle-clock.ts';

/** A longer wait is for a deadline, ms: it is never skipped, however long the processor was busy with bytes. */
const LONGEST_SKIPPED = 3600_000;

/** An IdleClock that never skips to a deadline. */
export class PatientClock extends IdleClock {
  override sleep(ms: number, signal?: AbortSignal): Promise<void> {
    if (ms <= LONGEST_SKIPPED) return super.sleep(ms, signal);
    return new Promise((_resolve, reject) => {
      const stop = (): void => reject(signal?.reason instanceof Error ? signal.reason : new Error('stopped'));
      if (signal?.aborted === true) stop();
      else signal?.addEventListener('abort', stop, { once: true });
    });
  }
}
