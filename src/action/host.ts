import type { Clock, Random } from '../core/clock.ts';
import type { SignalSource } from '../core/signals.ts';

/** The machine that the Action runs on, passed in so that tests can replace it. */
export interface Host {
  readonly clock: Clock;
  readonly random: Random;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly process: SignalSource & UncaughtSource;
  /** Ends the process soon, whatever is still open; its exit code is set before. */
  readonly end: () => void;
}

interface UncaughtSource {
  on(event: 'uncaughtException' | 'unhandledRejection', listener: (error: unknown) => void): unknown;
  off(event: 'uncaughtException' | 'unhandledRejection', listener: (error: unknown) => void): unknown;
}
