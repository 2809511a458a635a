import { ALL_COMMANDS, EVERYWHERE, type Input } from '../input.ts';

/** Who may write state that is believed. */
export const SIGNING_INPUTS = [
  {
    name: 'signing-key',
    default: '',
    description:
      'An OpenSSH Ed25519 private key without a passphrase, from `flashback-backup keygen` or `ssh-keygen -t ed25519`. Every run signs the state that it writes to cold, and refuses state that is not signed. Take it from a secret. See docs/signing.md.',
    placeholder: '<key>',
    kind: 'text',
    secret: true,
    commands: ALL_COMMANDS,
    surfaces: EVERYWHERE,
  },
  {
    name: 'trusted-signers',
    default: '',
    description:
      'Public keys whose signatures are believed, one per line, besides that of `signing-key`. Enough for `restore`, `verify`, `status` and `ls`.',
    placeholder: '<public key>',
    kind: 'list',
    commands: ALL_COMMANDS,
    surfaces: EVERYWHERE,
  },
  {
    name: 'accept-unsigned',
    default: 'false',
    description:
      'Believe state that has no signature, or that of another bucket: for one run, when a backup gets its first `signing-key` or was copied here.',
    placeholder: '<true|false>',
    kind: 'boolean',
    commands: ALL_COMMANDS,
    surfaces: EVERYWHERE,
  },
] as const satisfies readonly Input[];
