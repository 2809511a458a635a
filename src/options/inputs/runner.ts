import { ACTION_ONLY, ALL_COMMANDS, BACKUP, type Input } from './input.ts';

/** What concerns the GitHub runner and not the run. */
export const RUNNER_INPUTS = [
  {
    name: 'cache',
    default: 'true',
    description:
      'Keep segments of the manifest in the Actions cache, at most 200 MB, so that the next run need not read them from cold. Optional; cached data is checked before use.',
    placeholder: '<true|false>',
    kind: 'boolean',
    commands: BACKUP,
    surfaces: ACTION_ONLY,
  },
  {
    name: 'alert-issue',
    default: 'false',
    description:
      'Open one GitHub issue for each backup target when it fails, keep it up to date, and close it on recovery. Needs `permissions: issues: write`.',
    placeholder: '<true|false>',
    kind: 'boolean',
    commands: ALL_COMMANDS,
    surfaces: ACTION_ONLY,
  },
  {
    name: 'github-token',
    default: '${{ github.token }}',
    description:
      "For `alert-issue`, a token that may write issues; for `anchor: github`, deployments. Default: the job's own.",
    placeholder: '<secret>',
    kind: 'text',
    secret: true,
    commands: ALL_COMMANDS,
    surfaces: ACTION_ONLY,
  },
  {
    name: 'summary',
    default: 'true',
    description: 'Write the job summary.',
    placeholder: '<true|false>',
    kind: 'boolean',
    commands: ALL_COMMANDS,
    surfaces: ACTION_ONLY,
  },
] as const satisfies readonly Input[];
