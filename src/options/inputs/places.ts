import { EVERYWHERE, ACTION_ONLY, ALL_COMMANDS, HOT_TO_COLD, type Input } from './input.ts';

/** Which buckets, and the endpoints at which they are reached. */
export const PLACES_INPUTS = [
  {
    name: 'command',
    default: 'backup',
    description:
      'What to do: `backup`; `restore`, which brings back what the backup holds; `verify`, which reads it back and compares; `prune`, which lets go of old versions by `retention`; `status` and `ls`, which only read cold; `rebuild`, which makes a lost manifest anew; `probe`, which finds out how bytes travel.',
    placeholder: '<command>',
    kind: 'text',
    commands: ALL_COMMANDS,
    surfaces: ACTION_ONLY,
  },
  {
    name: 'hot',
    default: '',
    description:
      'The bucket to back up: `s3://bucket` or `s3://bucket/prefix`. It is only ever read, but by a restore into it. `restore`, `verify`, `status` and `ls` do without it; where it is given, cold must be its backup.',
    placeholder: '<bucket url>',
    kind: 'text',
    required: HOT_TO_COLD,
    commands: ALL_COMMANDS,
    surfaces: EVERYWHERE,
  },
  {
    name: 'cold',
    default: '',
    description:
      'The bucket that holds the backup: `s3://bucket` or `s3://bucket/prefix`. Empty before the first run.',
    placeholder: '<bucket url>',
    kind: 'text',
    required: ALL_COMMANDS,
    commands: ALL_COMMANDS,
    surfaces: EVERYWHERE,
  },
  {
    name: 'endpoint',
    default: '',
    description:
      'Where both buckets are reached: a Flashback Bridge Node or any S3-compatible endpoint, as `https://host[:port]`. Several, one a line: the nearest that is up is used, and the others when it fails. Default: AWS S3 in `region`.',
    placeholder: '<url>',
    kind: 'list',
    commands: ALL_COMMANDS,
    surfaces: EVERYWHERE,
  },
  {
    name: 'hot-endpoint',
    default: '',
    description: 'Where hot is reached, if not at `endpoint`; one or more, one a line.',
    placeholder: '<url>',
    kind: 'list',
    commands: ALL_COMMANDS,
    surfaces: EVERYWHERE,
  },
  {
    name: 'cold-endpoint',
    default: '',
    description: 'Where cold is reached, if not at `endpoint`; one or more, one a line.',
    placeholder: '<url>',
    kind: 'list',
    commands: ALL_COMMANDS,
    surfaces: EVERYWHERE,
  },
] as const satisfies readonly Input[];
