import type { Clock, Random } from '../core/clock.ts';
import type { SignalSource } from '../core/signals.ts';
import type { Environment } from './inputs.ts';

/** The process that the program runs in, passed in so that tests can replace it. */
export interface Terminal {
  readonly env: Environment;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly clock: Clock;
  readonly random: Random;
  /** From a secure source, for keys. */
  readonly secureBytes: (length: number) => Uint8Array;
  readonly signals: SignalSource;
  /** Ends the process at once: the second Ctrl-C. */
  readonly exit: (code: number) => void;
}

export interface Output {
  write(text: string | Uint8Array): void;
  /** Resolves when it can take more; with false once its reader is gone (`| head`). */
  room(): Promise<boolean>;
  readonly isTTY: boolean;
  readonly columns: number;
}

/** Colours only on a terminal; NO_COLOR (https://no-color.org) and TERM=dumb turn it off. */
export function wantsColour(output: Output, env: Environment): boolean {
  return output.isTTY && (env['NO_COLOR'] ?? '') === '' && env['TERM'] !== 'dumb';
}
