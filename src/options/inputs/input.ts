/** Where an input can be given: in a workflow's `with:`, or on the command line and in the environment. */
export type Surface = 'action' | 'cli';

/** The commands that take inputs, in the order of --help. Each has a row in src/commands/registry.ts. */
export const COMMANDS = [
  'backup',
  'restore',
  'verify',
  'prune',
  'status',
  'ls',
  'versions',
  'diff',
  'cat',
  'rebuild',
  'probe',
] as const;

export type CommandName = (typeof COMMANDS)[number];

export interface Input {
  readonly name: string;
  /** As in action.yml; empty for none. */
  readonly default: string;
  /** One line, for action.yml, the README's table and --help. */
  readonly description: string;
  /** Stands for the value in --help: `<url>`. */
  readonly placeholder: string;
  readonly kind: 'text' | 'boolean' | 'list';
  /** The commands that use it. */
  readonly commands: readonly CommandName[];
  /** The commands that require it. */
  readonly required?: readonly CommandName[];
  /** Never a flag, never shown, masked in logs. */
  readonly secret?: true;
  readonly surfaces: readonly Surface[];
}

export const EVERYWHERE: readonly Surface[] = ['action', 'cli'];
export const ACTION_ONLY: readonly Surface[] = ['action'];

export const ALL_COMMANDS = COMMANDS;
export const BACKUP: readonly CommandName[] = ['backup'];
export const RESTORE: readonly CommandName[] = ['restore'];
export const VERIFY: readonly CommandName[] = ['verify'];
/** Commands that ask Flashback's platform. */
export const ASKS_PLATFORM: readonly CommandName[] = ['backup', 'probe'];
/** Commands that read hot and write to cold. */
export const HOT_TO_COLD: readonly CommandName[] = ['backup', 'rebuild', 'probe'];
/** Commands that send requests to hot. */
export const ASKS_HOT: readonly CommandName[] = ['backup', 'verify', 'diff', 'rebuild', 'probe'];
export const COPYING: readonly CommandName[] = ['backup', 'restore'];
/** Commands that move the bytes of many objects. */
export const MOVING: readonly CommandName[] = ['backup', 'restore', 'verify'];
export const PRUNING: readonly CommandName[] = ['backup', 'prune'];
/** Commands that take the lease. */
export const LEASED: readonly CommandName[] = ['backup', 'verify', 'prune', 'rebuild', 'probe'];
