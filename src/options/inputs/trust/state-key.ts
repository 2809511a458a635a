import { ALL_COMMANDS, EVERYWHERE, type Input } from '../input.ts';

/** Who may read state. */
export const STATE_KEY_INPUTS = [
  {
    name: 'state-key',
    default: '',
    description:
      'An age identity (`AGE-SECRET-KEY-1…`, from `age-keygen`): state in cold is encrypted to it, and every command needs it. Only for a new backup. It opens names, sizes and hashes, and no content. After a change of the key, the old one goes on a line below the new one. Take it from a secret. See docs/encryption.md.',
    placeholder: '<identity>',
    kind: 'text',
    secret: true,
    commands: ALL_COMMANDS,
    surfaces: EVERYWHERE,
  },
] as const satisfies readonly Input[];
