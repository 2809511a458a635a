import { REGISTRY } from '../commands/registry.ts';
import { COMMANDS as NAMES } from '../options/inputs.ts';
import type { CommandLine } from './command-line.ts';
import { completionCommand } from './completion.ts';
import { emulatorCommand } from './emulator.ts';
import { keygenCommand } from './keygen.ts';
import { registered } from './registered.ts';

const WORKING: readonly CommandLine[] = [
  ...NAMES.map((name) => registered(REGISTRY[name])),
  keygenCommand,
  emulatorCommand,
];

/** Every command of the registry, and those that only the command line has. */
export const COMMANDS: readonly CommandLine[] = [...WORKING, completionCommand(WORKING)];
