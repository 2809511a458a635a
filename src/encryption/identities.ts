import { InputError } from '../core/input-error.ts';
import { decodeBech32, encodeBech32 } from './bech32.ts';
import type { Stanza } from './header.ts';
import { HYBRID_SEED_BYTES, hybridRecipient, unwrapHybrid } from './hybrid.ts';
import { hybridRecipientFrom, x25519Recipient } from './recipients.ts';
import type { Recipient } from './recipients.ts';
import { KEY_BYTES, publicBytes, secretKey, unwrapX25519 } from './x25519.ts';

/** A secret key that opens files. */
export interface Identity {
  readonly kind: Recipient['kind'];
  /** `AGE-SECRET-KEY-…`: mask it before anything is printed. */
  readonly secret: string;
  /** The 32 bytes of the key, from which other keys are derived. */
  readonly bytes: Buffer;
  /** To whom a file must be encrypted so that this opens it. */
  recipient(): Promise<Recipient>;
  /** The file key; undefined where the file is for others. Throws AgeError for a header that breaks the format. */
  unwrap(stanzas: readonly Stanza[]): Promise<Buffer | undefined>;
}

const MAX_IDENTITIES = 100;
const MAX_TEXT = 64 * 1024;

/**
 * Identities, one a line, as age-keygen writes them; empty lines and those that begin with `#` are passed over. At least
 * one. Throws InputError, named after `input`, with the number of the line. The text of a line is never shown.
 */
export function parseIdentities(text: string, input = 'identity-file'): readonly Identity[] {
  if (text.length > MAX_TEXT) throw new InputError(input, `it has more than ${MAX_TEXT} characters`);
  if (/^(age-encryption\.org\/|-----BEGIN AGE)/.test(text))
    throw new InputError(
      input,
      'it is encrypted: decrypt it with age -d, nobody can type a passphrase in a run',
    );
  const found: Identity[] = [];
  for (const [index, whole] of text.split('\n').entries()) {
    const line = whole.trim();
    if (line === '' || line.startsWith('#')) continue;
    const identity = parseIdentity(line);
    if (typeof identity === 'string') throw new InputError(input, `line ${index + 1}: ${identity}`);
    found.push(identity);
  }
  if (found.length === 0) throw new InputError(input, 'it has no identity: expected AGE-SECRET-KEY-1…');
  if (found.length > MAX_IDENTITIES)
    throw new InputError(input, `${found.length} identities; at most ${MAX_IDENTITIES} are possible`);
  return found;
}

/** Why it is none, where it is none. */
function parseIdentity(line: string): Identity | string {
  if (line.startsWith('age1'))
    return 'it is a recipient, which opens nothing: expected the identity, AGE-SECRET-KEY-1…';
  if (line.startsWith('AGE-PLUGIN-')) return 'identities of plugins are not supported';
  const decoded = decodeBech32(line);
  if (decoded === undefined || line !== line.toUpperCase())
    return 'it is no age identity: expected AGE-SECRET-KEY-1…, as age-keygen writes it';
  const { prefix, data } = decoded;
  if (prefix === 'age-secret-key-' && data.length === KEY_BYTES) return x25519Identity(line, data);
  if (prefix === 'age-secret-key-pq-' && data.length === HYBRID_SEED_BYTES) return hybridIdentity(line, data);
  return 'identities of this kind are not supported: expected AGE-SECRET-KEY-1… or AGE-SECRET-KEY-PQ-1…';
}

function x25519Identity(secret: string, bytes: Buffer): Identity {
  const key = secretKey(bytes);
  const mine = publicBytes(key);
  const recipient = x25519Recipient(encodeBech32('age', mine), mine);
  return {
    ...{ kind: 'x25519', secret, bytes },
    recipient: async () => recipient,
    unwrap: async (stanzas) => unwrapX25519(stanzas, { key, publicBytes: mine }),
  };
}

function hybridIdentity(secret: string, bytes: Buffer): Identity {
  let recipient: Promise<Recipient> | undefined;
  const make = async (): Promise<Recipient> => {
    const { text, bytes: publicKey } = await hybridRecipient(bytes);
    return hybridRecipientFrom(text, publicKey);
  };
  return {
    ...{ kind: 'post-quantum', secret, bytes },
    recipient: () => (recipient ??= make()),
    unwrap: (stanzas) => unwrapHybrid(stanzas, bytes),
  };
}
