import { BACKUP, EVERYWHERE, HOT_TO_COLD, type Input } from '../input.ts';

/** To whom objects are encrypted, and who opens them (docs/encryption.md). */
export const ENCRYPTION_INPUTS = [
  {
    name: 'encrypt-to',
    default: '',
    description:
      'Public keys of age (`age1…`), one per line, at least two: every object is encrypted to them before it is sent to cold, and stored as `<key>.age`. The run holds no key that opens one. All objects are streamed. Only for a new backup; needs `state-key`. See docs/encryption.md.',
    placeholder: '<recipient>',
    kind: 'list',
    commands: [...HOT_TO_COLD, 'verify'],
    surfaces: EVERYWHERE,
  },
  {
    name: 'allow-single-recipient',
    default: 'false',
    description: 'Accept one recipient in `encrypt-to`: with its key, the whole backup is lost.',
    placeholder: '<true|false>',
    kind: 'boolean',
    commands: [...HOT_TO_COLD, 'verify'],
    surfaces: EVERYWHERE,
  },
  {
    name: 'names',
    default: 'clear',
    description:
      'With `encrypt-to`: `clear`, where the names of stored objects are those of the keys, or `hidden`, where they show nothing of them.',
    placeholder: '<clear|hidden>',
    kind: 'text',
    commands: [...HOT_TO_COLD, 'verify'],
    surfaces: EVERYWHERE,
  },
  {
    name: 'resume-secret',
    default: '',
    description:
      'With `encrypt-to`: 32 random bytes in hex or base64, so that a large object that one run leaves unfinished goes on in the next. Without it such an object starts anew. Whoever has it and the state can open what went in parts. Take it from a secret.',
    placeholder: '<secret>',
    kind: 'text',
    secret: true,
    commands: BACKUP,
    surfaces: EVERYWHERE,
  },
  {
    name: 'identity-file',
    default: '',
    description:
      'Path of a file with age identities, which open what `encrypt-to` encrypted: for `restore` and `cat`, for `verify` to compare contents and not only what is stored, and for `probe` to show that somebody has the key of each recipient.',
    placeholder: '<file>',
    kind: 'text',
    commands: ['restore', 'rehearse', 'cat', 'verify', 'probe'],
    surfaces: EVERYWHERE,
  },
] as const satisfies readonly Input[];
