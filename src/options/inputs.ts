import { ANCHOR_INPUTS } from './inputs/trust/anchor.ts';
import { ASKS_HOT, COMMANDS, type CommandName, type Input, type Surface } from './inputs/input.ts';
import { AZURE_INPUTS } from './inputs/azure.ts';
import { BROWSE_INPUTS } from './inputs/browse.ts';
import { CONFIG_INPUTS } from './inputs/config.ts';
import { COPYING_INPUTS } from './inputs/copying.ts';
import { ENCRYPTION_INPUTS } from './inputs/trust/encryption.ts';
import { IMMUTABLE_INPUTS } from './inputs/trust/immutable.ts';
import { KEYS_INPUTS } from './inputs/keys.ts';
import { LIMITS_INPUTS } from './inputs/limits.ts';
import { MACHINES_INPUTS } from './inputs/machines.ts';
import { NETWORK_INPUTS } from './inputs/network.ts';
import { PLACES_INPUTS } from './inputs/places.ts';
import { PLATFORM_INPUTS } from './inputs/platform.ts';
import { PRUNING_INPUTS } from './inputs/pruning.ts';
import { REPORTING_INPUTS } from './inputs/reporting.ts';
import { RESTORE_INPUTS } from './inputs/restore.ts';
import { RUNNER_INPUTS } from './inputs/runner.ts';
import { SCOPE_INPUTS } from './inputs/scope.ts';
import { STATE_KEY_INPUTS } from './inputs/trust/state-key.ts';
import { SIGNING_INPUTS } from './inputs/trust/signing.ts';
import { WRITING_INPUTS } from './inputs/writing.ts';

export { COMMANDS, type CommandName, type Input, type Surface } from './inputs/input.ts';

/**
 * Every input that works in this version, once, in the order of action.yml. Tests hold action.yml, the parser, the
 * flags and --help to this table, so that none of them can promise what another does not know. To add an input: a
 * row in a file of src/options/inputs/, the same text in action.yml, and its parser in src/options/.
 */
export const INPUTS = [
  ...PLACES_INPUTS,
  ...CONFIG_INPUTS,
  ...KEYS_INPUTS,
  ...AZURE_INPUTS,
  ...SCOPE_INPUTS,
  ...BROWSE_INPUTS,
  ...RESTORE_INPUTS,
  ...COPYING_INPUTS,
  ...LIMITS_INPUTS,
  ...MACHINES_INPUTS,
  ...PRUNING_INPUTS,
  ...WRITING_INPUTS,
  ...SIGNING_INPUTS,
  ...STATE_KEY_INPUTS,
  ...ANCHOR_INPUTS,
  ...ENCRYPTION_INPUTS,
  ...IMMUTABLE_INPUTS,
  ...PLATFORM_INPUTS,
  ...NETWORK_INPUTS,
  ...REPORTING_INPUTS,
  ...RUNNER_INPUTS,
] as const satisfies readonly Input[];

export type InputName = (typeof INPUTS)[number]['name'];

const ROWS: readonly Input[] = INPUTS;

/** The inputs of a surface, all of them or those of one command. */
export function inputsOf(surface: Surface, command?: CommandName): readonly Input[] {
  return ROWS.filter(
    ({ surfaces, commands }) =>
      surfaces.includes(surface) && (command === undefined || commands.includes(command)),
  );
}

/** True if the command uses the input. */
export function takesInput(command: CommandName, name: InputName): boolean {
  return ROWS.some((input) => input.name === name && input.commands.includes(command));
}

/** True if the command sends requests to hot; all others only use its name. */
export function asksHot(command: CommandName): boolean {
  return ASKS_HOT.includes(command);
}

/** True if every command requires it. */
export function alwaysRequired({ required = [] }: Input): boolean {
  return COMMANDS.every((command) => required.includes(command));
}

/** Names of the inputs whose values must never be shown. */
export function secretInputs(): readonly string[] {
  return ROWS.filter((input) => input.secret === true).map((input) => input.name);
}

/** `hot-endpoint` → `FLASHBACK_HOT_ENDPOINT`. */
export function environmentName(input: string): string {
  return `FLASHBACK_${input.toUpperCase().replaceAll('-', '_')}`;
}
