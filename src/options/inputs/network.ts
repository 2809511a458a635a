import { EVERYWHERE, ALL_COMMANDS, type Input } from './input.ts';

/** Connections to every endpoint. */
export const NETWORK_INPUTS = [
  {
    name: 'ca-bundle',
    default: '',
    description: "Path of a PEM file with certificates to trust in addition to the system's.",
    placeholder: '<file>',
    kind: 'text',
    commands: ALL_COMMANDS,
    surfaces: EVERYWHERE,
  },
  {
    name: 'path-style',
    default: 'auto',
    description:
      'For S3: address buckets as `host/bucket`: `true`, `false` or `auto`, which is `true` except on AWS.',
    placeholder: '<true|false|auto>',
    kind: 'text',
    commands: ALL_COMMANDS,
    surfaces: EVERYWHERE,
  },
] as const satisfies readonly Input[];
