import type { ObjectKeys } from '../../core/encryption/object-keys.ts';
import { InputError } from '../../core/input-error.ts';
import { announceSecret } from '../../core/secrets/announced.ts';
import type { CopyPath } from '../../core/domain.ts';
import type { PlaceOptions } from '../../core/place.ts';
import { parseIdentities } from '../../encryption/identities.ts';
import { openerFor, RESUME_SECRET_BYTES, sealerFor } from '../../encryption/objects.ts';
import { parseRecipients } from '../../encryption/recipients.ts';
import { parseChoice, parseFlag } from '../quantities.ts';
import type { ReadFile, ReadText } from '../read-text.ts';
import { quoted, systemCode } from '../../core/quoted.ts';

type Encrypted = Pick<PlaceOptions, 'objectKeys'>;

/**
 * To whom the objects of cold are encrypted; nothing where they are stored as they are. Throws InputError, which never shows
 * a secret, not even one in the wrong place. `resumes`: the command is one that goes on with large objects.
 */
export function parseObjectKeys(
  text: ReadText,
  { stateCipher }: Pick<PlaceOptions, 'stateCipher'>,
  resumes = false,
): Encrypted {
  const given = text('encrypt-to');
  const names = parseChoice('names', text('names'), ['clear', 'hidden']);
  const single = parseFlag('allow-single-recipient', text('allow-single-recipient'));
  if (given.trim() === '') {
    if (names === 'hidden') throw without('names');
    if (single) throw without('allow-single-recipient');
    if (resumes && text('resume-secret') !== '') throw without('resume-secret');
    return {};
  }
  // Nobody who put it here by mistake is to find it in a log.
  for (const secret of given.match(/AGE-SECRET-KEY-[^\s]*/gi) ?? []) announceSecret(secret);
  const recipients = parseRecipients(given);
  if (recipients.length === 0) throw new InputError('encrypt-to', 'it names no recipient; expected age1…');
  if (recipients.length === 1 && !single)
    throw new InputError(
      'encrypt-to',
      'it names one recipient, with whose key the whole backup would be lost; expected a second one whose identity is kept elsewhere, or allow-single-recipient: true',
    );
  const secret = resumes ? parseResumeSecret(text('resume-secret')) : undefined;
  // The manifest has hashes of contents, and hot's ETags: in clear they would say what anybody guesses right.
  if (stateCipher === undefined)
    throw new InputError(
      'state-key',
      'is not given, and encrypt-to is: hashes of the contents would stand in cold in clear; expected an identity of its own, from age-keygen',
    );
  const sealer = sealerFor(recipients, secret);
  return {
    objectKeys: { recipients: sealer, ...(names === 'hidden' ? { hide: stateCipher.hide } : {}) },
  };
}

/** Who opens objects of cold; nothing where no identity is given. Throws InputError, which never shows one. */
export function parseIdentityFile(text: ReadText, readFile: ReadFile): Pick<ObjectKeys, 'identities'> {
  const path = text('identity-file');
  if (path === '') return {};
  if (/AGE-SECRET-KEY-/i.test(path)) {
    announceSecret(path);
    throw new InputError(
      'identity-file',
      'it is an identity and not the path of a file with one; expected such a path: inputs are shown to more people than files. Make a new identity if others may have seen this one',
    );
  }
  let content: string;
  try {
    content = readFile(path);
  } catch (cause) {
    const why = `${quoted(path)} cannot be read${systemCode(cause)}`;
    throw new InputError('identity-file', `${why}; expected the path of a file from age-keygen`, { cause });
  }
  const identities = parseIdentities(content, 'identity-file');
  for (const { secret } of identities) announceSecret(secret);
  return { identities: openerFor(identities) };
}

/** Objects that are encrypted on the way pass through here. Throws InputError for a copy path that cannot do that. */
export function encryptedPaths(text: ReadText, paths: readonly CopyPath[]): readonly CopyPath[] {
  for (const name of ['copy-by-source', 'copy-by-url'] as const)
    if (parseFlag(name, text(name)))
      throw new InputError(
        name,
        'is true, and with encrypt-to objects are encrypted here, so that no store can copy them; expected one of them left out',
      );
  const others = paths.filter((path) => path !== 'streamed');
  if (text('copy-path') === 'auto' || others.length === 0) return ['streamed'];
  throw new InputError(
    'copy-path',
    `${quoted(text('copy-path'))} names ${others.join(' and ')}, and with encrypt-to objects are encrypted here, so that they can only be streamed; expected auto or streamed`,
  );
}

function parseResumeSecret(text: string): Buffer | undefined {
  const secret = text.trim();
  if (secret === '') return undefined;
  const hex = /^[0-9a-f]+$/i.test(secret) && secret.length === 2 * RESUME_SECRET_BYTES;
  const bytes = Buffer.from(secret, hex ? 'hex' : 'base64');
  const isBase64 = /^[A-Za-z0-9+/_-]+={0,2}$/.test(secret);
  if ((hex || isBase64) && bytes.length === RESUME_SECRET_BYTES) return bytes;
  throw new InputError(
    'resume-secret',
    `it is not ${RESUME_SECRET_BYTES} bytes in hex or base64; expected such as openssl rand -hex ${RESUME_SECRET_BYTES} prints`,
  );
}

function without(name: string): InputError {
  return new InputError(name, 'is given without encrypt-to; expected both or neither');
}
