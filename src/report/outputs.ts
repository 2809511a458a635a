import type { CommandName } from '../options/inputs.ts';

/**
 * Every output of the Action, once; a test holds action.yml to it. Counts only, never lists of keys. A command leaves
 * the outputs empty that do not apply to it.
 */
export const OUTPUTS = {
  outcome:
    'How the run ended: `complete`, `degraded` (committed with holes), `incomplete`, `read-only`, `skipped` or `failed`.',
  'run-id': 'The id of this run in the state of cold; empty for `status` and `ls`, which write no state.',
  generation: 'The generation that was committed, or that `status` and `ls` read; empty if there is none.',
  'generation-sha256':
    "The SHA-256 of that generation's file in cold, `.flashback-backup/generations/<n>.json`. It covers the whole manifest.",
  'restore-point':
    'The time (ISO 8601) of the restore point that this run made; for `status` of the newest, for `ls` of the one listed. Empty if there is none.',
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
  pruned: 'Stored objects of old versions that were deleted from cold.',
  'bytes-copied': 'Bytes of the objects in `copied`.',
  'native-copies': 'Objects copied by the provider, `touched` ones too.',
  'emulated-copies': 'Objects copied by the Bridge Node, `touched` ones too.',
  'streamed-copies': 'Objects streamed through this program, `touched` ones too.',
  backups:
    'With `config`: JSON with the `name`, `outcome`, `exit-code`, `restore-point`, `age-seconds` and `report` of each backup.',
  report: 'Path of the JSON report on the runner; empty for `ls`.',
  'report-sha256': 'The SHA-256 of that file, for an attestation: see examples/attest.yml.',
} as const;

export type OutputName = keyof typeof OUTPUTS;

/** Set by the Action itself: it writes the report, and knows of several backups. */
type OfAction = 'report' | 'report-sha256' | 'backups';

/** Those that a command sets. */
export type Outputs = Partial<Readonly<Record<Exclude<OutputName, OfAction>, string>>>;

const ALL = ['backup', 'restore', 'verify', 'prune', 'status', 'ls', 'rebuild', 'probe'] as const;
const COPIES = ['backup', 'restore'] as const;
const COMMITS = ['backup', 'verify', 'prune', 'rebuild'] as const;

/** The commands that set an output; a test compares it with what they set. */
export const SET_BY: Readonly<Record<OutputName, readonly CommandName[]>> = {
  outcome: ALL,
  'run-id': ['backup', 'restore', 'verify', 'prune', 'rebuild', 'probe'],
  generation: [...COMMITS, 'status', 'ls'],
  'generation-sha256': [...COMMITS, 'status'],
  'restore-point': ['backup', 'restore', 'status', 'ls'],
  scanned: ['backup', 'restore', 'verify'],
  copied: ['backup', 'restore', 'verify'],
  touched: ['backup'],
  unchanged: ['backup', 'restore', 'verify'],
  excluded: ['backup'],
  gone: ['backup'],
  vanished: ['backup'],
  failed: ['backup', 'restore', 'verify'],
  deferred: ['backup'],
  restored: ['restore'],
  different: ['restore'],
  damaged: ['verify'],
  repaired: ['verify'],
  'age-seconds': ['status'],
  pruned: ['backup', 'prune'],
  'bytes-copied': COPIES,
  'native-copies': COPIES,
  'emulated-copies': COPIES,
  'streamed-copies': COPIES,
  backups: ['backup', 'verify', 'prune', 'status', 'probe'],
  report: ['backup', 'restore', 'verify', 'prune', 'status', 'rebuild', 'probe'],
  'report-sha256': ['backup', 'restore', 'verify', 'prune', 'status', 'rebuild', 'probe'],
};
