import { BACKUP, EVERYWHERE, SPLITTING, type Input } from './input.ts';

/** A backup on several machines (docs/scale.md). */
export const MACHINES_INPUTS = [
  {
    name: 'shards',
    default: '',
    description:
      'For `plan`: how many workers to plan for, or `auto`, which plans for one unless there is work for more; the default is `auto`. For `shard`: with it, the first worker plans, and the last one commits, for engines without such steps.',
    placeholder: '<n|auto>',
    kind: 'text',
    commands: ['plan', 'shard'],
    surfaces: EVERYWHERE,
  },
  {
    name: 'split',
    default: '',
    description:
      'The name of the split run, for `shard` and `commit`: the output `split` of `plan`. For `plan`: the name to give it; the default is the id of its run.',
    placeholder: '<name>',
    kind: 'text',
    commands: SPLITTING,
    surfaces: EVERYWHERE,
  },
  {
    name: 'shard',
    default: '0',
    description:
      'For `shard`: the number of this worker, from 0, so that workers begin at different pieces. A worker takes whatever pieces are left.',
    placeholder: '<n>',
    kind: 'text',
    commands: ['shard'],
    surfaces: EVERYWHERE,
  },
  {
    name: 'max-requests',
    default: '',
    description:
      'Requests a second that may be sent to one endpoint, by all workers of a split run together. Default: no limit but what the endpoint throttles.',
    placeholder: '<n>',
    kind: 'text',
    commands: BACKUP,
    surfaces: EVERYWHERE,
  },
] as const satisfies readonly Input[];
