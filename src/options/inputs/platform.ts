import { EVERYWHERE, ASKS_PLATFORM, type Input } from './input.ts';

/** Flashback's platform, which is never needed. */
export const PLATFORM_INPUTS = [
  {
    name: 'platform-url',
    default: 'https://backend.flashback.tech',
    description: "Flashback's API, used only if `platform-token` is given.",
    placeholder: '<url>',
    kind: 'text',
    commands: ASKS_PLATFORM,
    surfaces: EVERYWHERE,
  },
  {
    name: 'platform-token',
    default: '',
    description:
      "Token of Flashback's API, to see which buckets are attached, which nodes are online, what traffic is counted and how full the quota is. Optional. Take it from a secret.",
    placeholder: '<secret>',
    kind: 'text',
    secret: true,
    commands: ASKS_PLATFORM,
    surfaces: EVERYWHERE,
  },
  {
    name: 'repository-id',
    default: '',
    description: "The Repository of cold, if the token sees several with a bucket of cold's name.",
    placeholder: '<id>',
    kind: 'text',
    commands: ASKS_PLATFORM,
    surfaces: EVERYWHERE,
  },
] as const satisfies readonly Input[];
