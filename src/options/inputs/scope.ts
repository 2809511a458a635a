import { EVERYWHERE, BACKUP, RESTORING, type Input } from './input.ts';

/** Which keys a run is about, and as of when. */
export const SCOPE_INPUTS = [
  {
    name: 'prefixes',
    default: '',
    description:
      'Only keys that begin with one of these, one per line, below hot\'s prefix. Default: everything. For `status`: the prefixes that `max-silence` judges, each by the newest restore point that covers all of it; `""` is all keys.',
    placeholder: '<prefix>',
    kind: 'list',
    commands: [...BACKUP, ...RESTORING, 'verify', 'status', 'ls', 'diff'],
    surfaces: EVERYWHERE,
  },
  {
    name: 'exclude',
    default: '',
    description:
      "Exclude keys that match one of these globs, one per line, matched against the whole key below hot's prefix: `**/*.tmp`, `cache/**`.",
    placeholder: '<glob>',
    kind: 'list',
    commands: BACKUP,
    surfaces: EVERYWHERE,
  },
  {
    name: 'include',
    default: '',
    description:
      'For `restore` and `rehearse`: only keys that match one of these globs, one per line, matched against the whole key: `img/**`, `**/*.sql`. Default: everything.',
    placeholder: '<glob>',
    kind: 'list',
    commands: RESTORING,
    surfaces: EVERYWHERE,
  },
  {
    name: 'at',
    default: '',
    description:
      'For `restore`, `rehearse`, `ls` and `cat`: the restore point: `latest`, the id of its run, or a time (`2026-11-03T02:00:00Z`, `2026-11-03 02:00:00 UTC`, `2026-11-03`), which means the newest one up to the end of that second, minute or day. Default: `latest` for `restore`, `rehearse` and `cat`; for `ls` the current manifest, including keys that hot no longer has.',
    placeholder: '<time|run|latest>',
    kind: 'text',
    commands: [...RESTORING, 'ls', 'cat'],
    surfaces: EVERYWHERE,
  },
] as const satisfies readonly Input[];
