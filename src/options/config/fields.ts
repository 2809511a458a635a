import type { Input } from '../inputs/input.ts';
import { INPUT_GROUPS } from '../inputs/groups.ts';
import { INPUTS, type InputName } from '../inputs.ts';

/** A name that a backup of the file may have: that of an input, or one with `-env` or `-file` after it. */
export interface Field {
  readonly name: string;
  readonly input: Input & { readonly name: InputName };
  readonly how: 'text' | 'env' | 'file';
}

/** What concerns one run and not the backup, or the step. */
const OF_ONE_RUN: ReadonlySet<string> = new Set<InputName>([
  ...(['command', 'config', 'backup', 'at', 'include', 'dry-run', 'approve-prune'] as const),
  ...(['accept-rollback', 'accept-unsigned', 'trust-size'] as const),
]);
const GROUPS_OF_ONE_RUN: readonly string[] = ['Restore', 'Browse', 'Several machines', 'Reporting'];

/** True if the input says who one is, or is a secret: the file's own take precedence over those for all backups. */
export function isKey(name: InputName): boolean {
  return KEYS.has(name);
}

const KEYS: ReadonlySet<string> = new Set([
  ...INPUT_GROUPS.filter(({ title }) => title === 'Keys').flatMap(({ inputs }) =>
    inputs.map(({ name }) => name),
  ),
  ...INPUTS.filter((input: Input) => input.secret === true).map(({ name }) => name),
]);

const OUTSIDE: ReadonlySet<string> = new Set([
  ...OF_ONE_RUN,
  ...INPUT_GROUPS.filter(({ title }) => GROUPS_OF_ONE_RUN.includes(title)).flatMap(({ inputs }) =>
    inputs.map(({ name }) => name),
  ),
]);

/** True for an input that the file cannot hold, because it is about one run. */
export function isOfOneRun(name: string): boolean {
  return OUTSIDE.has(name);
}

/** Every name, in the order of the inputs. A secret is never one itself. */
export const FIELDS: readonly Field[] = INPUTS.filter(({ name }) => !isOfOneRun(name)).flatMap(
  (input: Field['input']): Field[] => [
    ...(input.secret === true ? [] : [{ name: input.name, input, how: 'text' } as const]),
    ...(isKey(input.name) ? [{ name: `${input.name}-env`, input, how: 'env' } as const] : []),
    ...(input.secret === true ? [{ name: `${input.name}-file`, input, how: 'file' } as const] : []),
  ],
);
