import type { Flag, FlagValues, Positional } from './flags.ts';
import type { Terminal } from './terminal.ts';

export type Example = readonly [what: string, typed: string];

/** A command of the command line: one of the registry, `keygen` or `emulator`. */
export interface CommandLine {
  readonly name: string;
  /** One line in the list of commands. */
  readonly summary: string;
  /** A few sentences above its flags. */
  readonly about: string;
  /** Command lines that can be typed as they are, but for names, each with what it does. */
  readonly examples?: readonly Example[];
  /** Flags by their title in --help. */
  groups(): readonly (readonly [title: string, flags: readonly Flag[]])[];
  /** Arguments without a flag, if it takes any. */
  readonly positional?: Positional;
  /** Below its flags. */
  readonly notes?: string;
  /** Names that must not be flags, because they are secrets. */
  readonly secrets: readonly string[];
  /** Resolves with the exit code. Throws InputError and UsageError. */
  run(flags: FlagValues, terminal: Terminal): Promise<number>;
  /** Shows, where flags ask for it, the result of a command that never ran because what was typed makes no sense. */
  refused?(flags: FlagValues, error: unknown, terminal: Terminal): void;
}
