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
  'rehearse',
  'plan',
  'shard',
  'commit',
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
/** The steps of a backup on several machines. */
export const SPLITTING: readonly CommandName[] = ['plan', 'shard', 'commit'];
/** A backup, on one machine or on several. */
export const BACKUP: readonly CommandName[] = ['backup', ...SPLITTING];
/** Commands that tell others how they went, by metrics and notifications. */
export const REPORTED: readonly CommandName[] = [
  ...BACKUP,
  'restore',
  'rehearse',
  'verify',
  'prune',
  'status',
];
export const RESTORE: readonly CommandName[] = ['restore'];
/** Commands that restore to a place of their own. */
export const RESTORING: readonly CommandName[] = ['restore', 'rehearse'];
export const VERIFY: readonly CommandName[] = ['verify'];
/** Commands that ask Flashback's platform. */
export const ASKS_PLATFORM: readonly CommandName[] = [...BACKUP, 'probe'];
/** Commands that read hot and write to cold. */
export const HOT_TO_COLD: readonly CommandName[] = [...BACKUP, 'rebuild', 'probe'];
/** Commands that send requests to hot. */
export const ASKS_HOT: readonly CommandName[] = [...BACKUP, 'verify', 'diff', 'rebuild', 'probe'];
export const COPYING: readonly CommandName[] = [...BACKUP, 'restore', 'rehearse'];
/** Commands that move the bytes of many objects. */
export const MOVING: readonly CommandName[] = [...BACKUP, 'restore', 'rehearse', 'verify'];
export const PRUNING: readonly CommandName[] = [...BACKUP, 'prune'];
/** Commands that take the lease. */
export const LEASED: readonly CommandName[] = [...BACKUP, 'verify', 'prune', 'rebuild', 'probe'];
