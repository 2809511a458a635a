import type { PlaceOptions } from '../../core/place.ts';
import { announceSecret } from '../../core/secrets/announced.ts';
import { parseIdentities } from '../../encryption/identities.ts';
import { stateCipher } from '../../encryption/state-cipher.ts';
import type { ReadText } from '../read-text.ts';

/** The key that cold's state is encrypted to; nothing where it is in clear. Throws InputError, which never shows a key. */
export function parseStateKey(text: ReadText): Pick<PlaceOptions, 'stateCipher'> {
  const given = text('state-key');
  if (given.trim() === '') return {};
  const identities = parseIdentities(given, 'state-key');
  for (const { secret } of identities) announceSecret(secret);
  return { stateCipher: stateCipher(identities) };
}
