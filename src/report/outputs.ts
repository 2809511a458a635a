import type { CommandName } from '../options/inputs.ts';

/**
 * Every output of the Action, once; a test holds action.yml to it. Counts only, never lists of keys. A command leaves
 * the outputs empty that do not apply to it.
 */
export const OUTPUTS = {
  outcome:
    'How the run ended: `complete`, `degraded` (committed with holes), `incomplete`, `read-only`, `skipped` or `failed`.',
  'run-id':
    'The id of this run in the state of cold; empty for `status`, `ls`, `versions` and `diff`, which write no state.',
  generation:
    'The generation that was committed, or that `status`, `ls`, `versions` and `diff` read; empty if there is none.',
  'generation-sha256':
    "The SHA-256 of that generation's file in cold, `.flashback-backup/generations/<n>.json`. It covers the whole manifest.",
  'restore-point':
    'The time (ISO 8601) of the restore point that this run made; for `status` of the newest, for `ls` of the one listed, for `diff` of the later one. Empty if there is none.',
  shards:
    'Of `plan`: a JSON array with a number for each worker to start, for `fromJSON` in a matrix; `[]` where there is nothing for workers to do.',
  split: 'Of `plan`: the name of the split run, for `shard` and `commit`.',
  scanned: 'Keys listed in hot, without excluded ones.',
  copied:
    'Objects of hot copied, new and changed; `touched` ones are not among them. For `restore`: objects restored; for `verify`: repaired.',
  touched: 'Objects with a new date and the same content: copied again without a new version.',
  unchanged: 'Objects that cold already had.',
  excluded: 'Keys excluded by `exclude`.',
  gone: 'Keys that hot no longer has. Cold keeps them until `retention` removes them.',
  vanished: 'Keys that were listed, and deleted from hot before they could be copied.',
  failed: 'Keys that could not be brought up to date.',
  deferred: 'Keys that kept changing while they were copied, deferred to the next run.',
  restored: 'Objects that a restore wrote.',
  different:
    'For `restore`: keys that the target has with other content, left as they are without `overwrite`.',
  damaged: 'Stored objects that are missing or not what the manifest says, and were not repaired.',
  repaired: 'Stored objects that `repair` copied again from hot.',
  'age-seconds':
    'The age of the newest restore point, in seconds; of several backups the largest. Empty if there is none.',
  'rto-seconds':
    'How long a restore of everything is expected to take, in seconds: by this `rehearse`, or for `status` by the last one. Empty if unknown.',
  pruned: 'Stored objects of old versions that were deleted from cold.',
  'bytes-copied': 'Bytes of the objects in `copied`.',
  'native-copies': 'Objects copied by the provider, `touched` ones too.',
  'emulated-copies': 'Objects copied by the Bridge Node, `touched` ones too.',
  'streamed-copies': 'Objects streamed through this program, `touched` ones too.',
  backups:
    'With `config`: JSON with the `name`, `outcome`, `exit-code`, `restore-point`, `age-seconds` and `report` of each backup.',
  report: 'Path of the JSON report on the runner; empty for `ls` and `diff`.',
  'html-report':
    'Path of a self-contained HTML page of the result on the runner, for actions/upload-artifact; of `backup`, `restore`, `rehearse`, `verify` and `status`, empty for all others. See docs/reports.md.',
  'report-sha256': 'The SHA-256 of that file, for an attestation: see examples/attest.yml.',
} as const;

export type OutputName = keyof typeof OUTPUTS;

/** Set by the Action itself: it writes the reports, and knows of several backups. */
type OfAction = 'report' | 'html-report' | 'report-sha256' | 'backups';

/** Those that a command sets. */
export type Outputs = Partial<Readonly<Record<Exclude<OutputName, OfAction>, string>>>;

const SPLITS = ['plan', 'shard', 'commit'] as const;
const BACKUPS = ['backup', ...SPLITS] as const;
const COPIES = [...BACKUPS, 'restore'] as const;
const COMMITS = [...BACKUPS, 'verify', 'prune', 'rebuild'] as const;
const BROWSES = ['ls', 'versions', 'diff'] as const;
const ALL = [...COMMITS, 'restore', 'rehearse', 'status', ...BROWSES, 'probe'] as const;
const REPORTS = [...COMMITS, 'restore', 'rehearse', 'status', 'versions', 'probe'] as const;

/** The commands that set an output, for docs/inputs.md. */
export const SET_BY: Readonly<Record<OutputName, readonly CommandName[]>> = {
  outcome: ALL,
  'run-id': [...COMMITS, 'restore', 'rehearse', 'probe'],
  generation: [...COMMITS, 'rehearse', 'status', ...BROWSES],
  'generation-sha256': [...COMMITS, 'rehearse', 'status'],
  'restore-point': [...BACKUPS, 'restore', 'rehearse', 'status', 'ls', 'diff'],
  shards: SPLITS,
  split: SPLITS,
  scanned: [...COPIES, 'rehearse', 'verify'],
  copied: [...COPIES, 'verify'],
  touched: BACKUPS,
  unchanged: [...COPIES, 'verify'],
  excluded: BACKUPS,
  gone: BACKUPS,
  vanished: BACKUPS,
  failed: [...COPIES, 'rehearse', 'verify'],
  deferred: BACKUPS,
  restored: ['restore', 'rehearse'],
  different: ['restore'],
  damaged: ['verify'],
  repaired: ['verify'],
  'age-seconds': ['status'],
  'rto-seconds': ['rehearse', 'status'],
  pruned: [...BACKUPS, 'prune'],
  'bytes-copied': [...COPIES, 'rehearse'],
  'native-copies': COPIES,
  'emulated-copies': COPIES,
  'streamed-copies': COPIES,
  backups: ['backup', 'verify', 'prune', 'status', 'probe'],
  report: REPORTS,
  'html-report': [...BACKUPS, 'restore', 'rehearse', 'verify', 'status'],
  'report-sha256': REPORTS,
};
