import { BACKUP, EVERYWHERE, MOVING, VERIFY, LEASED, type Input } from './input.ts';

/** How much a run does, how long it may take, and what makes it fail. */
export const LIMITS_INPUTS = [
  {
    name: 'sample',
    default: '',
    description:
      'For `verify`: how many keys to read back: a number (`1000`) or a share (`5%`). Each run continues after the keys of the run before, so that all are read in turn. Default: all. For `rehearse`: how many to restore, picked evenly from each size class, or `all`. Default: `5%`.',
    placeholder: '<n|p%>',
    kind: 'text',
    commands: [...VERIFY, 'rehearse'],
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
    commands: [...MOVING, 'prune'],
    surfaces: EVERYWHERE,
  },
  {
    name: 'forecast',
    default: 'false',
    description:
      'Say what the run will send, store and cost before it copies, and what it did afterwards: lists hot once more. A dry run says so in any case.',
    placeholder: '<true|false>',
    kind: 'boolean',
    commands: ['backup'],
    surfaces: EVERYWHERE,
  },
  {
    name: 'max-cost',
    default: '',
    description:
      'Copy nothing if the forecast of this run and the first month of what cold grows by is above this, in USD. Refused for a split run. Default: any.',
    placeholder: '<usd>',
    kind: 'text',
    commands: BACKUP,
    surfaces: EVERYWHERE,
  },
  {
    name: 'prices',
    default: '',
    description:
      'Path of a JSON file with prices of your own (docs/costs.md), before those that the program knows.',
    placeholder: '<file>',
    kind: 'text',
    commands: ['backup'],
    surfaces: EVERYWHERE,
  },
  {
    name: 'max-silence',
    default: '',
    description:
      'For `status`: fail when the newest restore point of any scope that was ever backed up is older than this, or there is none; `prefixes` chooses others. Default: the age is reported and never a failure.',
    placeholder: '<duration>',
    kind: 'text',
    commands: ['status'],
    surfaces: EVERYWHERE,
  },
  {
    name: 'max-rehearsal-age',
    default: '',
    description:
      'For `status`: fail when the newest rehearsal (`rehearse`) that restored all of its sample is older than this, or there is none. Default: its age is reported and never a failure.',
    placeholder: '<duration>',
    kind: 'text',
    commands: ['status'],
    surfaces: EVERYWHERE,
  },
] as const satisfies readonly Input[];
