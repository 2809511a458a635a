import { backupCommand } from './backup.ts';
import { emulatorCommand } from './emulator.ts';
import type { Flag, FlagValues, Positional } from './flags.ts';
import { lsCommand } from './ls.ts';
import { probeCommand } from './probe.ts';
import { pruneCommand } from './prune.ts';
import { rebuildCommand } from './rebuild.ts';
import { restoreCommand } from './restore.ts';
import { statusCommand } from './status.ts';
import { verifyCommand } from './verify.ts';
import type { Terminal } from './terminal.ts';

/** A command as the command line knows it. */
export interface CommandLine {
  readonly name: string;
  /** One line, in the list of commands. */
  readonly summary: string;
  /** A few sentences, above its flags. */
  readonly about: string;
  /** Flags by the title they stand under in --help. */
  groups(): readonly (readonly [title: string, flags: readonly Flag[]])[];
  /** What may stand without a flag. */
  readonly positional?: Positional;
  readonly notes?: string;
  /** Names that must not be flags, since they are secrets. */
  readonly secrets: readonly string[];
  /** Resolves with the exit code. Throws InputError and UsageError. */
  run(flags: FlagValues, terminal: Terminal): Promise<number>;
}

export const COMMANDS: readonly CommandLine[] = [
  backupCommand(),
  restoreCommand(),
  verifyCommand(),
  pruneCommand(),
  statusCommand(),
  lsCommand(),
  rebuildCommand(),
  probeCommand(),
  emulatorCommand,
];
