import type { Clock, Random } from '../core/clock.ts';
import type { SignalSource } from '../core/signals.ts';
import type { Environment } from './inputs.ts';

/** Where the program runs, passed in so that tests can stand in for it. */
export interface Terminal {
  readonly env: Environment;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly clock: Clock;
  readonly random: Random;
  readonly signals: SignalSource;
  /** Ends the process at once: the second Ctrl-C. */
  readonly exit: (code: number) => void;
}

export interface Output {
  write(text: string): void;
  /** Resolves when it can take more; with false once nobody reads it any more (`| head`). */
  room(): Promise<boolean>;
  readonly isTTY: boolean;
  readonly columns: number;
}

/** Colour for people only: NO_COLOR (https://no-color.org) and TERM=dumb turn it off. */
export function wantsColour(output: Output, env: Environment): boolean {
  return output.isTTY && (env['NO_COLOR'] ?? '') === '' && env['TERM'] !== 'dumb';
}
