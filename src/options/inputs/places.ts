import { EVERYWHERE, ACTION_ONLY, ALL_COMMANDS, type Input } from './input.ts';

/** Which buckets, and the endpoints at which they are reached. */
export const PLACES_INPUTS = [
  {
    name: 'command',
    default: 'backup',
    description:
      'What to do: `backup`; `restore`, which restores keys from the backup; `verify`, which reads the backup back and compares it; `prune`, which deletes old versions by `retention`; `status`, `ls` and `versions`, which only read cold; `diff`, which compares two restore points, or one with hot; `rebuild`, which makes a new manifest when it is lost; `probe`, which tests cold and reports the copy path; `plan`, `shard` and `commit`, a backup on several machines (docs/scale.md); `adopt`, another name of `rebuild`.',
    placeholder: '<command>',
    kind: 'text',
    commands: ALL_COMMANDS,
    surfaces: ACTION_ONLY,
  },
  {
    name: 'hot',
    default: '',
    description:
      'The bucket to back up: `s3://bucket`, `gs://bucket` or `az://account/container`, each with `/prefix` after it if wanted. Only a restore into it writes to it. Optional for `restore`, `verify` and all that only read; if given, cold must be its backup.',
    placeholder: '<bucket url>',
    kind: 'text',
    commands: ALL_COMMANDS,
    surfaces: EVERYWHERE,
  },
  {
    name: 'cold',
    default: '',
    description:
      'The bucket that holds the backup, in the same form as `hot`; it need not be of the same provider. Empty before the first run. Required, unless `config` has it.',
    placeholder: '<bucket url>',
    kind: 'text',
    commands: ALL_COMMANDS,
    surfaces: EVERYWHERE,
  },
  {
    name: 'endpoint',
    default: '',
    description:
      'Endpoint of both buckets: a Flashback Bridge Node or any endpoint that speaks their API, as `https://host[:port][/path]`. Several, one per line: the nearest that is up is used, and the others if it fails. Default: AWS S3 in `region`, Google Cloud Storage, or the account in Azure.',
    placeholder: '<url>',
    kind: 'list',
    commands: ALL_COMMANDS,
    surfaces: EVERYWHERE,
  },
  {
    name: 'hot-endpoint',
    default: '',
    description: 'Endpoint of hot, if not `endpoint`; one or more, one per line.',
    placeholder: '<url>',
    kind: 'list',
    commands: ALL_COMMANDS,
    surfaces: EVERYWHERE,
  },
  {
    name: 'cold-endpoint',
    default: '',
    description: 'Endpoint of cold, if not `endpoint`; one or more, one per line.',
    placeholder: '<url>',
    kind: 'list',
    commands: ALL_COMMANDS,
    surfaces: EVERYWHERE,
  },
] as const satisfies readonly Input[];
