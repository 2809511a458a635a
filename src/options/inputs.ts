/** Where an input can be given: in a workflow's `with:`, or on the command line and in the environment. */
export type Surface = 'action' | 'cli';

export interface Input {
  readonly name: string;
  /** As action.yml has it; empty for none. */
  readonly default: string;
  /** One line, for action.yml, the README's table and --help alike. */
  readonly description: string;
  /** Stands for the value in --help: `<url>`. */
  readonly placeholder: string;
  readonly kind: 'text' | 'boolean' | 'list';
  readonly required?: true;
  /** Never a flag, never shown, masked in logs. */
  readonly secret?: true;
  readonly surfaces: readonly Surface[];
}

const EVERYWHERE: readonly Surface[] = ['action', 'cli'];

/**
 * Every input that works in this version, once. action.yml, the parser, the flags and --help are held
 * to this table by tests, so that none of them can promise what another does not know.
 */
export const INPUTS = [
  {
    name: 'command',
    default: 'backup',
    description: 'What to do. This version knows `backup`.',
    placeholder: '<command>',
    kind: 'text',
    surfaces: ['action'],
  },
  {
    name: 'hot',
    default: '',
    description: 'The bucket to back up: `s3://bucket` or `s3://bucket/prefix`. It is only ever read.',
    placeholder: '<bucket url>',
    kind: 'text',
    required: true,
    surfaces: EVERYWHERE,
  },
  {
    name: 'cold',
    default: '',
    description:
      'The bucket that holds the backup: `s3://bucket` or `s3://bucket/prefix`. Empty before the first run.',
    placeholder: '<bucket url>',
    kind: 'text',
    required: true,
    surfaces: EVERYWHERE,
  },
  {
    name: 'endpoint',
    default: '',
    description:
      'Where both buckets are reached: a Flashback Bridge Node or any S3-compatible endpoint, as `https://host[:port]`. Default: AWS S3 in `region`.',
    placeholder: '<url>',
    kind: 'text',
    surfaces: EVERYWHERE,
  },
  {
    name: 'hot-endpoint',
    default: '',
    description: 'Where hot is reached, if not at `endpoint`.',
    placeholder: '<url>',
    kind: 'text',
    surfaces: EVERYWHERE,
  },
  {
    name: 'cold-endpoint',
    default: '',
    description: 'Where cold is reached, if not at `endpoint`.',
    placeholder: '<url>',
    kind: 'text',
    surfaces: EVERYWHERE,
  },
  {
    name: 'access-key-id',
    default: '',
    description:
      "Access key for both buckets. Default: the AWS SDK's own chain (environment, profile, web identity, instance).",
    placeholder: '<id>',
    kind: 'text',
    surfaces: EVERYWHERE,
  },
  {
    name: 'secret-access-key',
    default: '',
    description: 'Secret of `access-key-id`. Take it from a secret.',
    placeholder: '<secret>',
    kind: 'text',
    secret: true,
    surfaces: EVERYWHERE,
  },
  {
    name: 'session-token',
    default: '',
    description: 'Session token of `access-key-id`, for temporary credentials. Take it from a secret.',
    placeholder: '<secret>',
    kind: 'text',
    secret: true,
    surfaces: EVERYWHERE,
  },
  {
    name: 'region',
    default: 'us-east-1',
    description: 'Region of both buckets. Flashback takes any.',
    placeholder: '<region>',
    kind: 'text',
    surfaces: EVERYWHERE,
  },
  {
    name: 'hot-access-key-id',
    default: '',
    description: 'Access key for hot alone. A READ key is enough.',
    placeholder: '<id>',
    kind: 'text',
    surfaces: EVERYWHERE,
  },
  {
    name: 'hot-secret-access-key',
    default: '',
    description: 'Secret of `hot-access-key-id`. Take it from a secret.',
    placeholder: '<secret>',
    kind: 'text',
    secret: true,
    surfaces: EVERYWHERE,
  },
  {
    name: 'hot-session-token',
    default: '',
    description: 'Session token of `hot-access-key-id`. Take it from a secret.',
    placeholder: '<secret>',
    kind: 'text',
    secret: true,
    surfaces: EVERYWHERE,
  },
  {
    name: 'hot-region',
    default: '',
    description: "Hot's region, if not `region`.",
    placeholder: '<region>',
    kind: 'text',
    surfaces: EVERYWHERE,
  },
  {
    name: 'cold-access-key-id',
    default: '',
    description: 'Access key for cold alone. It needs WRITE.',
    placeholder: '<id>',
    kind: 'text',
    surfaces: EVERYWHERE,
  },
  {
    name: 'cold-secret-access-key',
    default: '',
    description: 'Secret of `cold-access-key-id`. Take it from a secret.',
    placeholder: '<secret>',
    kind: 'text',
    secret: true,
    surfaces: EVERYWHERE,
  },
  {
    name: 'cold-session-token',
    default: '',
    description: 'Session token of `cold-access-key-id`. Take it from a secret.',
    placeholder: '<secret>',
    kind: 'text',
    secret: true,
    surfaces: EVERYWHERE,
  },
  {
    name: 'cold-region',
    default: '',
    description: "Cold's region, if not `region`.",
    placeholder: '<region>',
    kind: 'text',
    surfaces: EVERYWHERE,
  },
  {
    name: 'prefixes',
    default: '',
    description:
      "Back up only keys that begin with one of these, one a line, below hot's prefix. Default: everything.",
    placeholder: '<prefix>',
    kind: 'list',
    surfaces: EVERYWHERE,
  },
  {
    name: 'exclude',
    default: '',
    description:
      "Leave out keys that match one of these globs, one a line, matched against the whole key below hot's prefix: `**/*.tmp`, `cache/**`.",
    placeholder: '<glob>',
    kind: 'list',
    surfaces: EVERYWHERE,
  },
  {
    name: 'copy-path',
    default: 'auto',
    description:
      'How objects may travel: `auto`, or those allowed in the order in which to try them, of `native` (the provider copies), `emulated` (the Bridge Node copies), `streamed` (through this program): `native,emulated`.',
    placeholder: '<paths>',
    kind: 'text',
    surfaces: EVERYWHERE,
  },
  {
    name: 'max-operation-size',
    default: 'auto',
    description:
      'Above this size an object is copied in parts. `auto`: `100MB` on a Flashback Bridge Node, else `5GiB`.',
    placeholder: '<size>',
    kind: 'text',
    surfaces: EVERYWHERE,
  },
  {
    name: 'part-size',
    default: 'auto',
    description: "Size of a part, at least `5MiB`. `auto` goes by the object's size.",
    placeholder: '<size>',
    kind: 'text',
    surfaces: EVERYWHERE,
  },
  {
    name: 'concurrency',
    default: 'auto',
    description: 'Copies in flight, 1 to 256. `auto` adapts to throttling and latency.',
    placeholder: '<n>',
    kind: 'text',
    surfaces: EVERYWHERE,
  },
  {
    name: 'verify',
    default: 'copy',
    description:
      'How each copy is checked: `copy` by ETag, checksum or size; `read` also reads it back; `none` not at all.',
    placeholder: '<how>',
    kind: 'text',
    surfaces: EVERYWHERE,
  },
  {
    name: 'deadline',
    default: '5h30m',
    description: 'After this long no new work is taken and what is done is committed; the next run goes on.',
    placeholder: '<duration>',
    kind: 'text',
    surfaces: EVERYWHERE,
  },
  {
    name: 'lease-wait',
    default: '2m',
    description: 'How long to wait while another run writes to cold, before this one is skipped.',
    placeholder: '<duration>',
    kind: 'text',
    surfaces: EVERYWHERE,
  },
  {
    name: 'max-failures',
    default: '0',
    description: 'How many keys may fail before the run counts as failed.',
    placeholder: '<n>',
    kind: 'text',
    surfaces: EVERYWHERE,
  },
  {
    name: 'dry-run',
    default: 'false',
    description: 'Say what would be copied and change nothing.',
    placeholder: '<true|false>',
    kind: 'boolean',
    surfaces: EVERYWHERE,
  },
  {
    name: 'ca-bundle',
    default: '',
    description: "Path of a PEM file with certificates to trust besides the system's.",
    placeholder: '<file>',
    kind: 'text',
    surfaces: EVERYWHERE,
  },
  {
    name: 'path-style',
    default: 'auto',
    description: 'Address buckets as `host/bucket`: `true`, `false` or `auto`, which is `true` but on AWS.',
    placeholder: '<true|false|auto>',
    kind: 'text',
    surfaces: EVERYWHERE,
  },
  {
    name: 'summary',
    default: 'true',
    description: 'Write the job summary.',
    placeholder: '<true|false>',
    kind: 'boolean',
    surfaces: ['action'],
  },
] as const satisfies readonly Input[];

export type InputName = (typeof INPUTS)[number]['name'];

/** The table seen as plain rows, where the exact names do not matter. */
export function inputsOf(surface: Surface): readonly Input[] {
  const rows: readonly Input[] = INPUTS;
  return rows.filter((input) => input.surfaces.includes(surface));
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
