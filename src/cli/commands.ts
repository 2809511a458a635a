import { REGISTRY } from '../commands/registry.ts';
import { COMMANDS as NAMES } from '../options/inputs.ts';
import type { CommandLine } from './command-line.ts';
import { emulatorCommand } from './emulator.ts';
import { keygenCommand } from './keygen.ts';
import { registered } from './registered.ts';

/** Every command of the registry, and `keygen` and `emulator`, which only the command line has. */
export const COMMANDS: readonly CommandLine[] = [
  ...NAMES.map((name) => registered(REGISTRY[name])),
  keygenCommand,
  emulatorCommand,
];
