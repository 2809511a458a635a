import { EVERYWHERE, type Input } from './input.ts';

/** What of a backup is shown, and how. */
export const BROWSE_INPUTS = [
  {
    name: 'key',
    default: '',
    description:
      'For `versions` and `cat`: the key, whole, below hot\'s prefix. With white space at an end or line breaks, as a JSON string: `"odd\\n"`.',
    placeholder: '<key>',
    kind: 'text',
    required: ['versions', 'cat'],
    commands: ['versions', 'cat'],
    surfaces: EVERYWHERE,
  },
  {
    name: 'points',
    default: '',
    description:
      'For `diff`: what is compared, the earlier one first, one per line: two restore points, each written as in `at`, or one and `hot`, which lists the bucket of the input `hot`.',
    placeholder: '<point>',
    kind: 'list',
    required: ['diff'],
    commands: ['diff'],
    surfaces: EVERYWHERE,
  },
  {
    name: 'by-prefix',
    default: 'false',
    description:
      'For `diff`: one line per prefix, up to the first `/` below each of `prefixes`, instead of one per key.',
    placeholder: '<true|false>',
    kind: 'boolean',
    commands: ['diff'],
    surfaces: EVERYWHERE,
  },
  {
    name: 'long',
    default: 'false',
    description:
      'For `ls`: the storage class and the number of versions of each key, too. It lists cold, which costs a request per 1,000 keys.',
    placeholder: '<true|false>',
    kind: 'boolean',
    commands: ['ls'],
    surfaces: EVERYWHERE,
  },
] as const satisfies readonly Input[];
