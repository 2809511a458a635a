/** Where an input can be given: in a workflow's `with:`, or on the command line and in the environment. */
export type Surface = 'action' | 'cli';

/** What the program can do with its inputs, in the order of --help. */
export const COMMANDS = ['backup', 'restore', 'verify', 'prune', 'status', 'ls', 'rebuild', 'probe'] as const;

export type CommandName = (typeof COMMANDS)[number];

export interface Input {
  readonly name: string;
  /** As action.yml has it; empty for none. */
  readonly default: string;
  /** One line, for action.yml, the README's table and --help alike. */
  readonly description: string;
  /** Stands for the value in --help: `<url>`. */
  readonly placeholder: string;
  readonly kind: 'text' | 'boolean' | 'list';
  /** The commands that use it. */
  readonly commands: readonly CommandName[];
  /** The commands that cannot do without it. */
  readonly required?: readonly CommandName[];
  /** Never a flag, never shown, masked in logs. */
  readonly secret?: true;
  readonly surfaces: readonly Surface[];
}

const EVERYWHERE: readonly Surface[] = ['action', 'cli'];
const ANY = COMMANDS;
const BACKUP: readonly CommandName[] = ['backup'];
const LOOKING: readonly CommandName[] = ['backup', 'probe'];
/** What writes to cold and reads hot. */
const WRITING: readonly CommandName[] = ['backup', 'rebuild', 'probe'];
/** Hot's own keys are of use, and the lease is taken. */
const PAIRED: readonly CommandName[] = ['backup', 'verify', 'rebuild', 'probe'];
const RESTORE: readonly CommandName[] = ['restore'];
const COPYING: readonly CommandName[] = ['backup', 'restore'];
const MOVING: readonly CommandName[] = ['backup', 'restore', 'verify'];
const VERIFY: readonly CommandName[] = ['verify'];
const PRUNING: readonly CommandName[] = ['backup', 'prune'];
const LEASED: readonly CommandName[] = ['backup', 'verify', 'prune', 'rebuild', 'probe'];

/**
 * Every input that works in this version, once. action.yml, the parser, the flags and --help are held
 * to this table by tests, so that none of them can promise what another does not know.
 */
export const INPUTS = [
  {
    name: 'command',
    default: 'backup',
    description:
      'What to do: `backup`; `restore`, which restores keys from the backup; `verify`, which reads the backup back and compares it; `prune`, which deletes old versions by `retention`; `status` and `ls`, which only read cold; `rebuild`, which makes a new manifest when it is lost; `probe`, which tests cold and reports the copy path.',
    placeholder: '<command>',
    kind: 'text',
    commands: ANY,
    surfaces: ['action'],
  },
  {
    name: 'hot',
    default: '',
    description:
      'The bucket to back up: `s3://bucket` or `s3://bucket/prefix`. Only a restore into it writes to it. Optional for `restore`, `verify`, `status` and `ls`; if given, cold must be its backup.',
    placeholder: '<bucket url>',
    kind: 'text',
    required: WRITING,
    commands: ANY,
    surfaces: EVERYWHERE,
  },
  {
    name: 'cold',
    default: '',
    description:
      'The bucket that holds the backup: `s3://bucket` or `s3://bucket/prefix`. Empty before the first run.',
    placeholder: '<bucket url>',
    kind: 'text',
    required: ANY,
    commands: ANY,
    surfaces: EVERYWHERE,
  },
  {
    name: 'endpoint',
    default: '',
    description:
      'Endpoint of both buckets: a Flashback Bridge Node or any S3-compatible endpoint, as `https://host[:port][/path]`. Several, one per line: the nearest that is up is used, and the others if it fails. Default: AWS S3 in `region`.',
    placeholder: '<url>',
    kind: 'list',
    commands: ANY,
    surfaces: EVERYWHERE,
  },
  {
    name: 'hot-endpoint',
    default: '',
    description: 'Endpoint of hot, if not `endpoint`; one or more, one per line.',
    placeholder: '<url>',
    kind: 'list',
    commands: ANY,
    surfaces: EVERYWHERE,
  },
  {
    name: 'cold-endpoint',
    default: '',
    description: 'Endpoint of cold, if not `endpoint`; one or more, one per line.',
    placeholder: '<url>',
    kind: 'list',
    commands: ANY,
    surfaces: EVERYWHERE,
  },
  {
    name: 'access-key-id',
    default: '',
    description:
      "Access key for both buckets. Default: the AWS SDK's default chain (environment, profile, web identity, instance).",
    placeholder: '<id>',
    kind: 'text',
    commands: ANY,
    surfaces: EVERYWHERE,
  },
  {
    name: 'secret-access-key',
    default: '',
    description: 'Secret of `access-key-id`. Take it from a secret.',
    placeholder: '<secret>',
    kind: 'text',
    secret: true,
    commands: ANY,
    surfaces: EVERYWHERE,
  },
  {
    name: 'session-token',
    default: '',
    description: 'Session token of `access-key-id`, for temporary credentials. Take it from a secret.',
    placeholder: '<secret>',
    kind: 'text',
    secret: true,
    commands: ANY,
    surfaces: EVERYWHERE,
  },
  {
    name: 'previous-access-key-id',
    default: '',
    description:
      'While keys are rotated: the old pair, used with a warning if the store refuses `access-key-id`.',
    placeholder: '<id>',
    kind: 'text',
    commands: ANY,
    surfaces: EVERYWHERE,
  },
  {
    name: 'previous-secret-access-key',
    default: '',
    description: 'Secret of `previous-access-key-id`. Take it from a secret.',
    placeholder: '<secret>',
    kind: 'text',
    secret: true,
    commands: ANY,
    surfaces: EVERYWHERE,
  },
  {
    name: 'role-to-assume',
    default: '',
    description:
      "ARN of an AWS role to assume by the job's OIDC token, instead of keys; refreshed while the run lasts. Needs `permissions: id-token: write`. See docs/permissions.md.",
    placeholder: '<arn>',
    kind: 'text',
    commands: ANY,
    surfaces: ['action'],
  },
  {
    name: 'region',
    default: 'us-east-1',
    description: 'Region of both buckets. Flashback accepts any.',
    placeholder: '<region>',
    kind: 'text',
    commands: ANY,
    surfaces: EVERYWHERE,
  },
  {
    name: 'hot-access-key-id',
    default: '',
    description: 'Access key for hot only. A READ key is enough.',
    placeholder: '<id>',
    kind: 'text',
    commands: PAIRED,
    surfaces: EVERYWHERE,
  },
  {
    name: 'hot-secret-access-key',
    default: '',
    description: 'Secret of `hot-access-key-id`. Take it from a secret.',
    placeholder: '<secret>',
    kind: 'text',
    secret: true,
    commands: PAIRED,
    surfaces: EVERYWHERE,
  },
  {
    name: 'hot-session-token',
    default: '',
    description: 'Session token of `hot-access-key-id`. Take it from a secret.',
    placeholder: '<secret>',
    kind: 'text',
    secret: true,
    commands: PAIRED,
    surfaces: EVERYWHERE,
  },
  {
    name: 'hot-previous-access-key-id',
    default: '',
    description:
      'While keys are rotated: the old pair, used with a warning if the store refuses `hot-access-key-id`.',
    placeholder: '<id>',
    kind: 'text',
    commands: PAIRED,
    surfaces: EVERYWHERE,
  },
  {
    name: 'hot-previous-secret-access-key',
    default: '',
    description: 'Secret of `hot-previous-access-key-id`. Take it from a secret.',
    placeholder: '<secret>',
    kind: 'text',
    secret: true,
    commands: PAIRED,
    surfaces: EVERYWHERE,
  },
  {
    name: 'hot-role-to-assume',
    default: '',
    description: 'Role for hot only, instead of `hot-access-key-id`.',
    placeholder: '<arn>',
    kind: 'text',
    commands: PAIRED,
    surfaces: ['action'],
  },
  {
    name: 'hot-region',
    default: '',
    description: "Hot's region, if not `region`.",
    placeholder: '<region>',
    kind: 'text',
    commands: ANY,
    surfaces: EVERYWHERE,
  },
  {
    name: 'cold-access-key-id',
    default: '',
    description:
      'Access key for cold only. It needs WRITE; for `restore`, `verify`, `status` and `ls` READ is enough.',
    placeholder: '<id>',
    kind: 'text',
    commands: ANY,
    surfaces: EVERYWHERE,
  },
  {
    name: 'cold-secret-access-key',
    default: '',
    description: 'Secret of `cold-access-key-id`. Take it from a secret.',
    placeholder: '<secret>',
    kind: 'text',
    secret: true,
    commands: ANY,
    surfaces: EVERYWHERE,
  },
  {
    name: 'cold-session-token',
    default: '',
    description: 'Session token of `cold-access-key-id`. Take it from a secret.',
    placeholder: '<secret>',
    kind: 'text',
    secret: true,
    commands: ANY,
    surfaces: EVERYWHERE,
  },
  {
    name: 'cold-previous-access-key-id',
    default: '',
    description:
      'While keys are rotated: the old pair, used with a warning if the store refuses `cold-access-key-id`.',
    placeholder: '<id>',
    kind: 'text',
    commands: ANY,
    surfaces: EVERYWHERE,
  },
  {
    name: 'cold-previous-secret-access-key',
    default: '',
    description: 'Secret of `cold-previous-access-key-id`. Take it from a secret.',
    placeholder: '<secret>',
    kind: 'text',
    secret: true,
    commands: ANY,
    surfaces: EVERYWHERE,
  },
  {
    name: 'cold-role-to-assume',
    default: '',
    description: 'Role for cold only, instead of `cold-access-key-id`.',
    placeholder: '<arn>',
    kind: 'text',
    commands: ANY,
    surfaces: ['action'],
  },
  {
    name: 'cold-region',
    default: '',
    description: "Cold's region, if not `region`.",
    placeholder: '<region>',
    kind: 'text',
    commands: ANY,
    surfaces: EVERYWHERE,
  },
  {
    name: 'prefixes',
    default: '',
    description:
      "Only keys that begin with one of these, one per line, below hot's prefix. Default: everything.",
    placeholder: '<prefix>',
    kind: 'list',
    commands: ['backup', 'restore', 'verify', 'ls'],
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
      'For `restore`: only keys that match one of these globs, one per line, matched against the whole key: `img/**`, `**/*.sql`. Default: everything.',
    placeholder: '<glob>',
    kind: 'list',
    commands: RESTORE,
    surfaces: EVERYWHERE,
  },
  {
    name: 'at',
    default: '',
    description:
      'For `restore` and `ls`: the restore point: `latest`, the id of its run, or a time (`2026-11-03T02:00:00Z`), which means the newest one not after it. Default: `latest` for `restore`; for `ls` the current manifest, including keys that hot no longer has.',
    placeholder: '<time|run|latest>',
    kind: 'text',
    commands: ['restore', 'ls'],
    surfaces: EVERYWHERE,
  },
  {
    name: 'to',
    default: '',
    description:
      'For `restore`: the bucket to restore keys to, under their own names: `s3://bucket` or `s3://bucket/prefix`; or `hot` for the bucket of the input `hot`.',
    placeholder: '<bucket url>',
    kind: 'text',
    required: RESTORE,
    commands: RESTORE,
    surfaces: EVERYWHERE,
  },
  {
    name: 'to-endpoint',
    default: '',
    description: 'Endpoint of `to`, if not `endpoint`.',
    placeholder: '<url>',
    kind: 'text',
    commands: RESTORE,
    surfaces: EVERYWHERE,
  },
  {
    name: 'to-access-key-id',
    default: '',
    description: 'Access key for `to` only. It needs WRITE.',
    placeholder: '<id>',
    kind: 'text',
    commands: RESTORE,
    surfaces: EVERYWHERE,
  },
  {
    name: 'to-secret-access-key',
    default: '',
    description: 'Secret of `to-access-key-id`. Take it from a secret.',
    placeholder: '<secret>',
    kind: 'text',
    secret: true,
    commands: RESTORE,
    surfaces: EVERYWHERE,
  },
  {
    name: 'to-session-token',
    default: '',
    description: 'Session token of `to-access-key-id`. Take it from a secret.',
    placeholder: '<secret>',
    kind: 'text',
    secret: true,
    commands: RESTORE,
    surfaces: EVERYWHERE,
  },
  {
    name: 'to-role-to-assume',
    default: '',
    description: 'Role for `to` only, instead of `to-access-key-id`.',
    placeholder: '<arn>',
    kind: 'text',
    commands: RESTORE,
    surfaces: ['action'],
  },
  {
    name: 'to-region',
    default: '',
    description: 'Region of `to`, if not `region`.',
    placeholder: '<region>',
    kind: 'text',
    commands: RESTORE,
    surfaces: EVERYWHERE,
  },
  {
    name: 'confirm',
    default: '',
    description:
      'For `restore` into hot: the name of its bucket, to confirm. Not needed for any other bucket.',
    placeholder: '<bucket>',
    kind: 'text',
    commands: RESTORE,
    surfaces: EVERYWHERE,
  },
  {
    name: 'overwrite',
    default: 'false',
    description:
      'For `restore`: replace objects of `to` that have the same key and other content. Without it such keys are left as they are and reported; equal objects are skipped in either case.',
    placeholder: '<true|false>',
    kind: 'boolean',
    commands: RESTORE,
    surfaces: EVERYWHERE,
  },
  {
    name: 'thaw',
    default: '',
    description:
      'For `restore`: request that objects in an archive class of cold (`GLACIER`, `DEEP_ARCHIVE`) be made readable for this long: `7d`, whole days. The run then ends `incomplete`; run it again when they are thawed. The provider charges for it, and the key needs the permission `s3:RestoreObject`. Default: they are only reported.',
    placeholder: '<duration>',
    kind: 'text',
    commands: RESTORE,
    surfaces: EVERYWHERE,
  },
  {
    name: 'thaw-tier',
    default: 'standard',
    description:
      'For `thaw`: `standard` (hours), `bulk` (cheapest, up to two days) or `expedited` (minutes, expensive, not from `DEEP_ARCHIVE`).',
    placeholder: '<tier>',
    kind: 'text',
    commands: RESTORE,
    surfaces: EVERYWHERE,
  },
  {
    name: 'copy-path',
    default: 'auto',
    description:
      'How objects may be copied: `auto`, or the allowed copy paths in the order to try them: `native` (the provider copies), `emulated` (the Bridge Node copies), `streamed` (through this program). Example: `native,emulated`.',
    placeholder: '<paths>',
    kind: 'text',
    commands: [...MOVING, 'probe'],
    surfaces: EVERYWHERE,
  },
  {
    name: 'max-operation-size',
    default: 'auto',
    description:
      'Above this size an object is copied in parts. `auto`: `100MB` on a Flashback Bridge Node, else `5GiB`.',
    placeholder: '<size>',
    kind: 'text',
    commands: [...MOVING, 'probe'],
    surfaces: EVERYWHERE,
  },
  {
    name: 'part-size',
    default: 'auto',
    description: "Size of a part, at least `5MiB`. `auto` depends on the object's size.",
    placeholder: '<size>',
    kind: 'text',
    commands: MOVING,
    surfaces: EVERYWHERE,
  },
  {
    name: 'concurrency',
    default: 'auto',
    description: 'Copies in flight, 1 to 256. `auto` adapts to throttling and latency.',
    placeholder: '<n>',
    kind: 'text',
    commands: MOVING,
    surfaces: EVERYWHERE,
  },
  {
    name: 'max-bandwidth',
    default: '',
    description:
      'Limit for all streamed copies together, in bytes per second, such as `20MB`; at least `64KiB`. Default: no limit. Copies by the provider or the Bridge Node do not pass through this program and are not limited.',
    placeholder: '<size>',
    kind: 'text',
    commands: MOVING,
    surfaces: EVERYWHERE,
  },
  {
    name: 'verify',
    default: 'copy',
    description:
      'How each copy is checked: `copy` by ETag, checksum or size; `read` also reads it back; `none` not at all.',
    placeholder: '<how>',
    kind: 'text',
    commands: COPYING,
    surfaces: EVERYWHERE,
  },
  {
    name: 'sample',
    default: '',
    description:
      'For `verify`: how many keys to read back: a number (`1000`) or a share (`5%`). Each run continues after the keys of the run before, so that all are read in turn. Default: all.',
    placeholder: '<n|p%>',
    kind: 'text',
    commands: VERIFY,
    surfaces: EVERYWHERE,
  },
  {
    name: 'repair',
    default: 'false',
    description:
      'For `verify`: copy what is missing or damaged in cold again from hot, if hot still has that version.',
    placeholder: '<true|false>',
    kind: 'boolean',
    commands: VERIFY,
    surfaces: EVERYWHERE,
  },
  {
    name: 'deadline',
    default: '5h30m',
    description:
      'After this time the run starts no new work and commits what is done; the next run continues.',
    placeholder: '<duration>',
    kind: 'text',
    commands: MOVING,
    surfaces: EVERYWHERE,
  },
  {
    name: 'lease-wait',
    default: '2m',
    description: 'How long to wait while another run writes to cold, before this one is skipped.',
    placeholder: '<duration>',
    kind: 'text',
    commands: LEASED,
    surfaces: EVERYWHERE,
  },
  {
    name: 'max-failures',
    default: '0',
    description: 'How many keys may fail before the run counts as failed.',
    placeholder: '<n>',
    kind: 'text',
    commands: ['backup', 'restore', 'verify', 'prune'],
    surfaces: EVERYWHERE,
  },
  {
    name: 'max-silence',
    default: '',
    description:
      'For `status`: fail when the newest restore point is older than this, or there is none. Default: the age is reported and never a failure.',
    placeholder: '<duration>',
    kind: 'text',
    commands: ['status'],
    surfaces: EVERYWHERE,
  },
  {
    name: 'retention',
    default: '',
    description:
      'Which old versions are kept, one line per prefix, `*` for all: `db-dumps/ daily=7 weekly=4`, `logs/ max-age=90d`, `* within=90d`. See docs/retention.md. Default: everything is kept.',
    placeholder: '<line>',
    kind: 'list',
    commands: PRUNING,
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
      'Prune nothing if more than this would be condemned at once: a share of all versions (at least 100 versions), or a number. See `approve-prune`.',
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
  {
    name: 'trust-size',
    default: 'false',
    description:
      'For `rebuild`: treat an object in cold with the same key and size as in hot as equal, if ETags cannot prove it.',
    placeholder: '<true|false>',
    kind: 'boolean',
    commands: ['rebuild'],
    surfaces: EVERYWHERE,
  },
  {
    name: 'dry-run',
    default: 'false',
    description: 'Report what would be copied, restored or pruned, and change nothing.',
    placeholder: '<true|false>',
    kind: 'boolean',
    commands: ['backup', 'restore', 'prune'],
    surfaces: EVERYWHERE,
  },
  {
    name: 'storage-class',
    default: '',
    description:
      "Storage class of objects copied to cold, such as `STANDARD_IA`; state stays in the standard class. Archive classes (`GLACIER`, `DEEP_ARCHIVE`) need versioning on cold. Default: the bucket's own.",
    placeholder: '<class>',
    kind: 'text',
    commands: BACKUP,
    surfaces: EVERYWHERE,
  },
  {
    name: 'sse',
    default: '',
    description:
      "Server-side encryption of everything written to cold: `AES256` or `aws:kms`. Default: the bucket's own.",
    placeholder: '<AES256|aws:kms>',
    kind: 'text',
    commands: WRITING,
    surfaces: EVERYWHERE,
  },
  {
    name: 'sse-kms-key-id',
    default: '',
    description: 'Id or ARN of the KMS key for `sse: aws:kms`. Default: the AWS managed key.',
    placeholder: '<id>',
    kind: 'text',
    commands: WRITING,
    surfaces: EVERYWHERE,
  },
  {
    name: 'request-payer',
    default: '',
    description:
      '`requester`: pay for reading hot, if its bucket requires that (`x-amz-request-payer`). Default: its owner pays.',
    placeholder: '<requester>',
    kind: 'text',
    commands: WRITING,
    surfaces: EVERYWHERE,
  },
  {
    name: 'platform-url',
    default: 'https://backend.flashback.tech',
    description: "Flashback's API, used only if `platform-token` is given.",
    placeholder: '<url>',
    kind: 'text',
    commands: LOOKING,
    surfaces: EVERYWHERE,
  },
  {
    name: 'platform-token',
    default: '',
    description:
      "Token of Flashback's API, to see which buckets are attached, which nodes are online, what traffic is counted and how full the quota is. Optional. Take it from a secret.",
    placeholder: '<secret>',
    kind: 'text',
    secret: true,
    commands: LOOKING,
    surfaces: EVERYWHERE,
  },
  {
    name: 'repository-id',
    default: '',
    description: "The Repository of cold, if the token sees several with a bucket of cold's name.",
    placeholder: '<id>',
    kind: 'text',
    commands: LOOKING,
    surfaces: EVERYWHERE,
  },
  {
    name: 'ca-bundle',
    default: '',
    description: "Path of a PEM file with certificates to trust in addition to the system's.",
    placeholder: '<file>',
    kind: 'text',
    commands: ANY,
    surfaces: EVERYWHERE,
  },
  {
    name: 'path-style',
    default: 'auto',
    description:
      'Address buckets as `host/bucket`: `true`, `false` or `auto`, which is `true` except on AWS.',
    placeholder: '<true|false|auto>',
    kind: 'text',
    commands: ANY,
    surfaces: EVERYWHERE,
  },
  {
    name: 'cache',
    default: 'true',
    description:
      'Keep segments of the manifest in the Actions cache, at most 200 MB, so that the next run need not read them from cold. Optional; cached data is checked before use.',
    placeholder: '<true|false>',
    kind: 'boolean',
    commands: ['backup'],
    surfaces: ['action'],
  },
  {
    name: 'alert-issue',
    default: 'false',
    description:
      'Open one GitHub issue for each backup target when it fails, keep it up to date, and close it on recovery. Needs `permissions: issues: write`.',
    placeholder: '<true|false>',
    kind: 'boolean',
    commands: ANY,
    surfaces: ['action'],
  },
  {
    name: 'github-token',
    default: '${{ github.token }}',
    description: "For `alert-issue`: a token that may write issues. Default: the job's own.",
    placeholder: '<secret>',
    kind: 'text',
    secret: true,
    commands: ANY,
    surfaces: ['action'],
  },
  {
    name: 'summary',
    default: 'true',
    description: 'Write the job summary.',
    placeholder: '<true|false>',
    kind: 'boolean',
    commands: ANY,
    surfaces: ['action'],
  },
] as const satisfies readonly Input[];

export type InputName = (typeof INPUTS)[number]['name'];

/** The table seen as plain rows, where the exact names do not matter; all of a surface, or those of one command. */
export function inputsOf(surface: Surface, command?: CommandName): readonly Input[] {
  const rows: readonly Input[] = INPUTS;
  return rows.filter(
    ({ surfaces, commands }) =>
      surfaces.includes(surface) && (command === undefined || commands.includes(command)),
  );
}

/** True where nothing can be done without it, whatever the command. */
export function alwaysRequired({ required = [] }: Input): boolean {
  return COMMANDS.every((command) => required.includes(command));
}

/** Names of the inputs whose values must never be shown. */
export function secretInputs(): readonly string[] {
  const rows: readonly Input[] = INPUTS;
  return rows.filter((input) => input.secret === true).map((input) => input.name);
}

/** `hot-endpoint` → `FLASHBACK_HOT_ENDPOINT`. */
export function environmentName(input: string): string {
  return `FLASHBACK_${input.toUpperCase().replaceAll('-', '_')}`;
}
