import { EVERYWHERE, COPYING, MOVING, type Input } from './input.ts';

/** How objects are copied and checked. */
export const COPYING_INPUTS = [
  {
    name: 'copy-path',
    default: 'auto',
    description:
      'How objects may be copied: `auto`, or the allowed copy paths in the order to try them: `native` (the provider copies), `emulated` (the Bridge Node copies), `streamed` (through this program). Between different APIs, such as `s3://` and `gs://`, only `streamed` is possible, but for `copy-by-url`. Example: `native,emulated`.',
    placeholder: '<paths>',
    kind: 'text',
    commands: [...MOVING, 'probe'],
    surfaces: EVERYWHERE,
  },
  {
    name: 'copy-by-source',
    default: 'false',
    description:
      "For `gs://` on Flashback Bridge Nodes: ask the source's endpoint for native copies. The source's key then writes to the target, so it must have WRITE there; hot itself is still never written. Without it such copies are streamed.",
    placeholder: '<true|false>',
    kind: 'boolean',
    commands: [...MOVING, 'probe'],
    surfaces: EVERYWHERE,
  },
  {
    name: 'copy-by-url',
    default: 'false',
    description:
      "From `s3://` or `gs://` to `az://`: let Azure read each object itself, by a URL that the source's key signs and that is good for that object and half an hour; in `gs://` that takes a service account's key. No byte passes through this program, the path counts as `native`, and the source's provider charges egress. Without it such pairs are streamed.",
    placeholder: '<true|false>',
    kind: 'boolean',
    commands: [...MOVING, 'probe'],
    surfaces: EVERYWHERE,
  },
  {
    name: 'max-operation-size',
    default: 'auto',
    description:
      'Above this size an object is copied in parts. `auto`: `100MB` on a Flashback Bridge Node, else what the API takes: `5GiB` in S3, `256MiB` in Azure.',
    placeholder: '<size>',
    kind: 'text',
    commands: [...MOVING, 'probe'],
    surfaces: EVERYWHERE,
  },
  {
    name: 'part-size',
    default: 'auto',
    description: "Size of a part, at least `5MiB`. `auto` depends on the object's size.",
    placeholder: '<size>',
    kind: 'text',
    commands: MOVING,
    surfaces: EVERYWHERE,
  },
  {
    name: 'concurrency',
    default: 'auto',
    description: 'Copies in flight, 1 to 256. `auto` adapts to throttling and latency.',
    placeholder: '<n>',
    kind: 'text',
    commands: MOVING,
    surfaces: EVERYWHERE,
  },
  {
    name: 'max-bandwidth',
    default: '',
    description:
      'Limit for all streamed copies together, in bytes per second, such as `20MB`; at least `64KiB`. Default: no limit. Copies by the provider or the Bridge Node do not pass through this program and are not limited.',
    placeholder: '<size>',
    kind: 'text',
    commands: MOVING,
    surfaces: EVERYWHERE,
  },
  {
    name: 'verify',
    default: 'copy',
    description:
      'How each copy is checked: `copy` by ETag, checksum or size; `read` also reads it back; `none` not at all.',
    placeholder: '<how>',
    kind: 'text',
    commands: COPYING,
    surfaces: EVERYWHERE,
  },
] as const satisfies readonly Input[];
