import { ALL_COMMANDS, EVERYWHERE, type Input } from '../input.ts';

/** Where what was committed last is kept besides cold. */
export const ANCHOR_INPUTS = [
  {
    name: 'anchor',
    default: '',
    description:
      'Where to keep, outside cold, what was committed last, so that a roll-back of cold is refused: `github` (needs `permissions: deployments: write`), `s3://bucket/prefix` in another account, `file:<path>`, `alert-issue`; one or several, one per line. See docs/anchor.md.',
    placeholder: '<place>',
    kind: 'list',
    commands: ALL_COMMANDS,
    surfaces: EVERYWHERE,
  },
  {
    name: 'accept-rollback',
    default: '',
    description: 'The token that a refused roll-back printed: accepts that one, for one run that commits.',
    placeholder: '<token>',
    kind: 'text',
    commands: ALL_COMMANDS,
    surfaces: EVERYWHERE,
  },
  {
    name: 'anchor-endpoint',
    default: '',
    description: 'Endpoint of an `anchor` in S3. Default: that of AWS in `anchor-region`.',
    placeholder: '<url>',
    kind: 'text',
    commands: ALL_COMMANDS,
    surfaces: EVERYWHERE,
  },
  {
    name: 'anchor-region',
    default: '',
    description: 'Region of an `anchor` in S3. Default: `us-east-1`.',
    placeholder: '<region>',
    kind: 'text',
    commands: ALL_COMMANDS,
    surfaces: EVERYWHERE,
  },
  {
    name: 'anchor-access-key-id',
    default: '',
    description:
      'Access key for an `anchor` in S3: of another account than that of cold, with the right to get and put one object.',
    placeholder: '<id>',
    kind: 'text',
    commands: ALL_COMMANDS,
    surfaces: EVERYWHERE,
  },
  {
    name: 'anchor-secret-access-key',
    default: '',
    description: 'Secret of `anchor-access-key-id`. Take it from a secret.',
    placeholder: '<secret>',
    kind: 'text',
    secret: true,
    commands: ALL_COMMANDS,
    surfaces: EVERYWHERE,
  },
] as const satisfies readonly Input[];
