import { createHash } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { InputError } from '../core/input-error.ts';
import { decodeBech32 } from './bech32.ts';
import type { Stanza } from './header.ts';
import { HYBRID_PREFIX, HYBRID_RECIPIENT_BYTES, wrapHybrid } from './hybrid.ts';
import type { Randomness } from './randomness.ts';
import { isSafePoint, KEY_BYTES, publicKey, wrapX25519 } from './x25519.ts';

/** A public key to which files are encrypted. It is no secret. */
export interface Recipient {
  readonly kind: 'x25519' | 'post-quantum';
  /** `age1…` */
  readonly text: string;
  /** The file key, wrapped so that only this recipient's identity opens it. */
  wrap(fileKey: Buffer, randomness: Randomness): Promise<Stanza>;
}

/** A header has room for this many post-quantum recipients. */
const MAX_RECIPIENTS = 20;
const MAX_TEXT = 64 * 1024;
const FINGERPRINT_CHARACTERS = 16;

/**
 * Recipients, one a line; empty lines, and what a `#` begins, are passed over. Throws InputError, named after
 * `input`, with the number of the line. The text of a line is never shown: it may be a secret in the wrong place.
 */
export function parseRecipients(text: string, input = 'encrypt-to'): readonly Recipient[] {
  if (text.length > MAX_TEXT) throw new InputError(input, `it has more than ${MAX_TEXT} characters`);
  const found = new Map<string, Recipient>();
  for (const [index, whole] of text.split('\n').entries()) {
    const line = whole.replace(/(^|\s)#.*$/s, '').trim();
    if (line === '') continue;
    const at = `line ${index + 1}`;
    const recipient = parseRecipient(line, (message) => new InputError(input, `${at}: ${message}`));
    if (found.has(recipient.text)) throw new InputError(input, `${at}: this recipient is there already`);
    found.set(recipient.text, recipient);
  }
  const recipients = [...found.values()];
  if (recipients.length > MAX_RECIPIENTS)
    throw new InputError(input, `${recipients.length} recipients; at most ${MAX_RECIPIENTS} are possible`);
  // age refuses it as well: whoever breaks the weaker key opens the file.
  if (new Set(recipients.map(({ kind }) => kind)).size > 1)
    throw new InputError(input, 'post-quantum recipients (age1pq1…) and others cannot be mixed');
  return recipients;
}

/** Short enough to be shown, and safe to store: it does not say the key. */
export function fingerprint({ text }: Pick<Recipient, 'text'>): string {
  return createHash('sha256').update(text).digest('hex').slice(0, FINGERPRINT_CHARACTERS);
}

/** The recipient with these bytes of a public key. */
export function x25519Recipient(text: string, bytes: Buffer): Recipient {
  let key: KeyObject | undefined;
  return {
    ...{ kind: 'x25519', text },
    wrap: async (fileKey, randomness) =>
      wrapX25519(fileKey, { bytes, key: (key ??= publicKey(bytes)) }, randomness),
  };
}

export function hybridRecipientFrom(text: string, bytes: Buffer): Recipient {
  return {
    ...{ kind: 'post-quantum', text },
    wrap: (fileKey, randomness) => wrapHybrid(fileKey, bytes, randomness),
  };
}

function parseRecipient(line: string, refusal: (message: string) => InputError): Recipient {
  if (/^AGE-SECRET-KEY-/i.test(line))
    throw refusal(
      'it is an identity, which is secret: the recipient is the line "public key: age1…" beside it, or age-keygen -y prints it. Make a new identity if others may have seen this one',
    );
  if (/^(ssh-|ecdsa-)/.test(line)) throw refusal('SSH keys are no recipients here: expected age1…');
  const decoded = decodeBech32(line);
  if (decoded === undefined || line !== line.toLowerCase())
    throw refusal(
      'it is no age recipient: expected age1…, as age-keygen prints it; a character may be wrong',
    );
  const { prefix, data } = decoded;
  if (prefix === 'age' && data.length === KEY_BYTES) {
    if (!isSafePoint(data)) throw refusal('it is no key: everybody could read what is encrypted to it');
    return x25519Recipient(line, data);
  }
  if (prefix === HYBRID_PREFIX && data.length === HYBRID_RECIPIENT_BYTES)
    return hybridRecipientFrom(line, data);
  throw refusal('recipients of this kind are not supported: expected age1… or age1pq1…');
}
