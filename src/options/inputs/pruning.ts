import { EVERYWHERE, BACKUP, PRUNING, type Input } from './input.ts';

/** What retention keeps, and the guards of pruning. */
export const PRUNING_INPUTS = [
  {
    name: 'retention',
    default: '',
    description:
      'Which old versions stay, one line a prefix, `*` for all: `db-dumps/ daily=7 weekly=4`, `logs/ max-age=90d`, `* within=90d`. See docs/retention.md. Default: everything stays.',
    placeholder: '<line>',
    kind: 'list',
    commands: PRUNING,
    surfaces: EVERYWHERE,
  },
  {
    name: 'prune',
    default: 'true',
    description:
      'What a backup does about `retention`: `true`, `false`, or `plan`, which only says what would go.',
    placeholder: '<true|false|plan>',
    kind: 'text',
    commands: BACKUP,
    surfaces: EVERYWHERE,
  },
  {
    name: 'prune-delay',
    default: '24h',
    description:
      'How long what is to go stays restorable, from the run that says so to the one that deletes it.',
    placeholder: '<duration>',
    kind: 'text',
    commands: PRUNING,
    surfaces: EVERYWHERE,
  },
  {
    name: 'max-delete',
    default: '10%',
    description:
      'Prune nothing where more than this would go at once: a share of all versions (from 100 on), or a number. See approve-prune.',
    placeholder: '<n%|n>',
    kind: 'text',
    commands: PRUNING,
    surfaces: EVERYWHERE,
  },
  {
    name: 'max-change',
    default: '50%',
    description:
      'Prune nothing where more than this changed or went since the run before: a share of the live keys (where there are 100), or a number.',
    placeholder: '<n%|n>',
    kind: 'text',
    commands: PRUNING,
    surfaces: EVERYWHERE,
  },
  {
    name: 'approve-prune',
    default: '',
    description: 'The token that a tripped guard printed: approves that one plan and no other.',
    placeholder: '<token>',
    kind: 'text',
    commands: PRUNING,
    surfaces: EVERYWHERE,
  },
  {
    name: 'allow-unfenced',
    default: 'false',
    description:
      'Prune also where cold honours no conditional requests, so that nothing but the schedule keeps two runs apart.',
    placeholder: '<true|false>',
    kind: 'boolean',
    commands: PRUNING,
    surfaces: EVERYWHERE,
  },
] as const satisfies readonly Input[];
