import type { Clock } from './clock.ts';

/** Calls `action` every `ms`, the first time after `ms`, until the returned function is called. */
export function every(clock: Clock, ms: number, action: () => void): () => void {
  const stop = new AbortController();
  const go = async (): Promise<void> => {
    for (;;) {
      await clock.sleep(ms, stop.signal);
      action();
    }
  };
  // Only the sleep can fail, and only because it was stopped.
  go().catch((error: unknown) => {
    if (!stop.signal.aborted) throw error;
  });
  return () => stop.abort(new Error('no longer needed'));
}
