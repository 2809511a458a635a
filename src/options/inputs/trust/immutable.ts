import { EVERYWHERE, HOT_TO_COLD, type Input } from '../input.ts';

/** What keeps stored versions from being destroyed. */
export const IMMUTABLE_INPUTS = [
  {
    name: 'immutable',
    default: 'false',
    description:
      'Never delete anything in cold, for a key that cannot: cold needs versioning, and its versions are the history. Pruning is another job with another key. See docs/immutability.md.',
    placeholder: '<true|false>',
    kind: 'boolean',
    commands: [...HOT_TO_COLD, 'verify'],
    surfaces: EVERYWHERE,
  },
  {
    name: 'lock',
    default: '',
    description:
      'Object Lock mode of everything written to cold but the lease and HEAD: `governance` or `compliance`. Needs `lock-for` and a bucket with Object Lock. Default: only what the bucket itself locks.',
    placeholder: '<governance|compliance>',
    kind: 'text',
    commands: [...HOT_TO_COLD, 'verify'],
    surfaces: EVERYWHERE,
  },
  {
    name: 'lock-for',
    default: '',
    description:
      'How long `lock` keeps what is written, counted from the write, such as `30d`. A version that is superseded is then kept until `retention` can let it go, which must be within 10 years.',
    placeholder: '<duration>',
    kind: 'text',
    commands: [...HOT_TO_COLD, 'verify'],
    surfaces: EVERYWHERE,
  },
  {
    name: 'lock-renew',
    default: 'false',
    description:
      'Renew the locks of what stays when half of `lock-for` is over: current versions, and old ones that `retention` keeps for no known time. The summary and a dry run say how many requests that costs.',
    placeholder: '<true|false>',
    kind: 'boolean',
    commands: [...HOT_TO_COLD, 'verify'],
    surfaces: EVERYWHERE,
  },
] as const satisfies readonly Input[];
