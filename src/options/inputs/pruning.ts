import { EVERYWHERE, BACKUP, PRUNING, type Input } from './input.ts';

/** What retention keeps, and the guards of pruning. */
export const PRUNING_INPUTS = [
  {
    name: 'retention',
    default: '',
    description:
      'Which old versions are kept, one line per prefix, `*` for all: `db-dumps/ daily=7 weekly=4`, `logs/ max-age=90d`, `* within=90d`. See docs/retention.md. For `versions`: the policy that it explains. Default: everything is kept.',
    placeholder: '<line>',
    kind: 'list',
    commands: [...PRUNING, 'versions'],
    surfaces: EVERYWHERE,
  },
  {
    name: 'prune',
    default: 'true',
    description:
      'Whether a backup prunes by `retention`: `true`, `false`, or `plan`, which only reports what would be deleted.',
    placeholder: '<true|false|plan>',
    kind: 'text',
    commands: BACKUP,
    surfaces: EVERYWHERE,
  },
  {
    name: 'prune-delay',
    default: '24h',
    description:
      'How long a condemned version stays restorable, from the run that condemns it to the one that deletes it.',
    placeholder: '<duration>',
    kind: 'text',
    commands: PRUNING,
    surfaces: EVERYWHERE,
  },
  {
    name: 'max-delete',
    default: '10%',
    description:
      'Prune nothing if more than this would be condemned at once, or deleted without ever having been a version; without a `signing-key`, also if more keys than this would lose their newest version: a share of all versions (at least 100 versions), or a number. See `approve-prune`.',
    placeholder: '<n%|n>',
    kind: 'text',
    commands: PRUNING,
    surfaces: EVERYWHERE,
  },
  {
    name: 'max-change',
    default: '50%',
    description:
      'Prune nothing if more than this changed or was deleted in hot since the run before: a share of the live keys (from 100 live keys), or a number.',
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
      'Prune even if cold does not honour conditional requests, so that only the schedule keeps two runs from overlapping.',
    placeholder: '<true|false>',
    kind: 'boolean',
    commands: PRUNING,
    surfaces: EVERYWHERE,
  },
] as const satisfies readonly Input[];
