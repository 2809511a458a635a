import type { ReadText } from './read-text.ts';
import { InputError } from '../core/input-error.ts';
import type { Api, S3PlaceOptions } from '../core/place.ts';
import type { Encryption, PlaceOptions, PlatformInput } from './options.ts';
import { parseEndpoint } from './endpoints.ts';
import { quoted } from '../core/quoted.ts';
import { isArchive } from '../store/dialect.ts';
import { FIXED } from '../store/fixed.ts';

/** Classes as their API spells them. S3-compatible providers have their own: only impossible names are refused there. */
const CLASSES = {
  s3: undefined,
  gcs: ['STANDARD', 'NEARLINE', 'COLDLINE', 'ARCHIVE'],
  blob: ['Hot', 'Cool', 'Cold', 'Archive'],
} as const satisfies Record<Api, readonly string[] | undefined>;

/** The storage class of objects copied into cold. Throws InputError. */
export function parseStorageClass(text: ReadText, api: Api): Pick<PlaceOptions, 'storageClass'> {
  const given = text('storage-class');
  if (given === '') return {};
  const storageClass = spelled(given, api);
  if (isArchive(FIXED[api], storageClass) && text('verify') === 'read') {
    throw new InputError(
      'storage-class',
      `${quoted(storageClass)} cannot be read back, which verify: read asks for; expected another class or verify: copy`,
    );
  }
  return { storageClass };
}

function spelled(given: string, api: Api): string {
  const classes: readonly string[] | undefined = CLASSES[api];
  const storageClass =
    classes === undefined
      ? /^[A-Z][A-Z0-9_]{1,63}$/.exec(given)?.[0]
      : classes.find((one) => one.toLowerCase() === given.toLowerCase());
  if (storageClass !== undefined) return storageClass;
  const expected = classes === undefined ? 'a name such as STANDARD_IA' : `one of ${classes.join(', ')}`;
  throw new InputError('storage-class', `${quoted(given)} is not a storage class; expected ${expected}`);
}

/** The encryption of everything written to cold. Throws InputError. */
export function parseEncryption(text: ReadText): { readonly encryption?: Encryption } {
  const [algorithm, keyId] = [text('sse'), text('sse-kms-key-id')];
  if (algorithm !== '' && algorithm !== 'AES256' && algorithm !== 'aws:kms')
    throw new InputError('sse', `${quoted(algorithm)} is not known; expected AES256 or aws:kms`);
  if (keyId !== '' && algorithm !== 'aws:kms')
    throw new InputError('sse-kms-key-id', 'is given without sse: aws:kms; expected both or neither');
  // It is sent as a header, unescaped.
  if (!/^[\w:/.+=@-]{0,2048}$/.test(keyId)) {
    throw new InputError(
      'sse-kms-key-id',
      `${quoted(keyId)} is not a KMS key; expected its id, its ARN, or alias/name`,
    );
  }
  switch (algorithm) {
    case 'aws:kms':
      return { encryption: { algorithm, ...(keyId === '' ? {} : { keyId }) } };
    case 'AES256':
      return { encryption: { algorithm } };
    default:
      return {};
  }
}

export function parseRequestPayer(text: string): Pick<S3PlaceOptions, 'requestPayer'> {
  if (text === '') return {};
  if (text === 'requester') return { requestPayer: true };
  throw new InputError('request-payer', `${quoted(text)} is not known; expected requester, or nothing`);
}

/** Empty without a token. Throws InputError; the token is never shown. */
export function parsePlatform(text: ReadText): { readonly platform?: PlatformInput } {
  const token = text('platform-token').trim();
  const [address, repositoryId] = [text('platform-url'), text('repository-id')];
  if (token === '') return {};
  if (/\s/.test(token) || !/^[\x21-\x7e]+$/.test(token)) {
    throw new InputError(
      'platform-token',
      'contains a space, a line break or another character that no token has; expected only the token',
    );
  }
  const url = parseEndpoint('platform-url', address);
  const { protocol, hostname } = new URL(url);
  if (protocol !== 'https:' && !/^(localhost|\[::1\]|127(\.\d+){3})$/.test(hostname)) {
    throw new InputError(
      'platform-url',
      `${quoted(url)} is plain http, over which the token would travel unencrypted; expected https`,
    );
  }
  if (!/^[\w.:-]{0,200}$/.test(repositoryId))
    throw new InputError('repository-id', `${quoted(repositoryId)} is not the id of a Repository`);
  return { platform: { url, token, repositoryId: repositoryId === '' ? undefined : repositoryId } };
}
