import { ALL_COMMANDS, EVERYWHERE, BACKUP, HOT_TO_COLD, type Input } from './input.ts';

/** What is written to cold, and how. */
export const WRITING_INPUTS = [
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
      "Storage class of objects copied to cold, such as `STANDARD_IA`, on GCS `NEARLINE`, on Azure `Cool`; state stays in the standard class. Archive classes (`GLACIER`, `DEEP_ARCHIVE`, Azure's `Archive`) need versioning on cold. Default: the bucket's own.",
    placeholder: '<class>',
    kind: 'text',
    commands: BACKUP,
    surfaces: EVERYWHERE,
  },
  {
    name: 'sse',
    default: '',
    description:
      "Server-side encryption of everything written to a cold that speaks S3: `AES256` or `aws:kms`. Default: the bucket's own.",
    placeholder: '<AES256|aws:kms>',
    kind: 'text',
    commands: HOT_TO_COLD,
    surfaces: EVERYWHERE,
  },
  {
    name: 'sse-kms-key-id',
    default: '',
    description: 'Id or ARN of the KMS key for `sse: aws:kms`. Default: the AWS managed key.',
    placeholder: '<id>',
    kind: 'text',
    commands: HOT_TO_COLD,
    surfaces: EVERYWHERE,
  },
  {
    name: 'request-payer',
    default: '',
    description:
      '`requester`: pay for reading hot, if its bucket requires that (`x-amz-request-payer`). For `gs://` see `user-project`. Default: its owner pays.',
    placeholder: '<requester>',
    kind: 'text',
    commands: HOT_TO_COLD,
    surfaces: EVERYWHERE,
  },
  {
    name: 'user-project',
    default: '',
    description:
      "For `gs://`: the Google Cloud project that pays for requests, if a bucket requires that (requester pays). Default: the bucket's owner pays.",
    placeholder: '<project>',
    kind: 'text',
    commands: ALL_COMMANDS,
    surfaces: EVERYWHERE,
  },
] as const satisfies readonly Input[];
