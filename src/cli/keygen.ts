import { writeFileSync } from 'node:fs';
import { InputError } from '../core/input-error.ts';
import { quoted, systemCode } from '../core/quoted.ts';
import { forLog } from '../core/escape.ts';
import type { CommandLine } from './command-line.ts';
import type { FlagValues } from './flags.ts';
import type { Terminal } from './terminal.ts';

/** `flashback-backup keygen`: a key pair for `signing-key` and `trusted-signers`. */
export const keygenCommand: CommandLine = {
  name: 'keygen',
  summary: 'make a key pair that signs the state of a backup',
  about:
    'Makes an Ed25519 key pair in the format of OpenSSH: the private key for signing-key, in a file that only you can read, and the public key for trusted-signers beside it, in <file>.pub. No existing file is replaced.',
  groups: () => [['Flags', FLAGS]],
  secrets: [],
  run: runKeygen,
};

const FLAGS = [
  {
    name: 'out',
    kind: 'text',
    placeholder: '<file>',
    description: 'File for the private key.',
    default: 'signing-key',
  },
  {
    name: 'comment',
    kind: 'text',
    placeholder: '<text>',
    description: 'A comment, at the end of the key in both files.',
    default: 'flashback-backup',
  },
] as const;

async function runKeygen(flags: FlagValues, { stdout, secureBytes }: Terminal): Promise<number> {
  const file = flags.get('out')?.at(-1) ?? 'signing-key';
  // Loaded here: other commands start without it.
  const { makeKeyPair } = await import('../commands/keygen.ts');
  const pair = makeKeyPair(secureBytes, flags.get('comment')?.at(-1) ?? 'flashback-backup');
  write(file, pair.privateKey, 0o600);
  write(`${file}.pub`, `${pair.publicLine}\n`, 0o644);
  const shown = forLog(file, 300);
  stdout.write(`Private key: ${shown}. Store all its lines as a secret, give that as signing-key, and keep a copy elsewhere.
Public key:  ${shown}.pub, for trusted-signers where state is only read:

${pair.publicLine}

To check a generation by hand, put this line into a file allowed_signers (docs/signing.md):

${pair.allowedSignersLine}

Fingerprint: ${pair.fingerprint}
`);
  return 0;
}

/** Never replaces a file: the key that it holds may be the only one that a backup trusts. */
function write(path: string, text: string, mode: number): void {
  try {
    writeFileSync(path, text, { mode, flag: 'wx' });
  } catch (cause) {
    throw new InputError(
      '--out',
      `${quoted(path)} cannot be written${systemCode(cause)}; expected the path of a file that does not exist yet`,
      { cause },
    );
  }
}
