import { createPrivateKey } from 'node:crypto';
import { defined } from '../core/defined.ts';
import { InputError } from '../core/input-error.ts';
import type {
  BlobPlaceOptions,
  FederatedIdentity,
  GcsPlaceOptions,
  S3PlaceOptions,
  StaticCredentials,
} from '../core/place.ts';
import { quoted } from '../core/quoted.ts';
import { environmentName } from './inputs.ts';
import { parseRoleSession } from './role-session.ts';
import type { ReadText } from './read-text.ts';

/*
 * Who one is at a place: by inputs of its own, else by those that all places share, else undefined: what the API's own
 * chain finds. One way of signing in takes the place of another, so two at once are refused. Each throws InputError,
 * which never shows a key.
 */

type Side = '' | 'hot-' | 'cold-' | 'to-';
type OwnSide = Exclude<Side, ''>;

/** Keys, or a role that the job's OIDC token assumes. */
export function parseS3Identity(
  read: ReadText,
  side: OwnSide,
): Pick<S3PlaceOptions, 'credentials' | 'role' | 'roleSession'> {
  const roleSession = parseRoleSession(read);
  const identity = s3Identity(read, side) ?? s3Identity(read, '') ?? { credentials: undefined };
  return identity.role === undefined ? identity : { ...identity, roleSession };
}

/** `client_email` and private key of a service account or a Repository. */
export function parseGcsIdentity(read: ReadText, side: OwnSide): Pick<GcsPlaceOptions, 'credentials'> {
  return { credentials: parseKeys(read, side, GCS_KEYS) ?? parseKeys(read, '', GCS_KEYS) };
}

/** The account's key, a shared access signature, or an Entra application that trusts the job's OIDC token. */
export function parseBlobIdentity(
  read: ReadText,
  side: OwnSide,
): Pick<BlobPlaceOptions, 'credentials' | 'sas' | 'federated'> {
  return blobIdentity(read, side) ?? blobIdentity(read, '') ?? { credentials: undefined };
}

function s3Identity(read: ReadText, side: Side): Pick<S3PlaceOptions, 'credentials' | 'role'> | undefined {
  const credentials = parseKeys(read, side, S3_KEYS);
  const input = `${side}role-to-assume` as const;
  const role = read(input).trim();
  if (role === '') return credentials === undefined ? undefined : { credentials };
  refuseBoth(input, credentials, `${side}access-key-id`);
  if (!/^arn:aws[a-z-]*:iam::\d{12}:role\/[\w+=,.@/-]{1,512}$/.test(role)) {
    throw new InputError(
      input,
      `${quoted(role)} is not the ARN of a role; expected arn:aws:iam::123456789012:role/name`,
    );
  }
  return { credentials: undefined, role };
}

function blobIdentity(
  read: ReadText,
  side: Side,
): Pick<BlobPlaceOptions, 'credentials' | 'sas' | 'federated'> | undefined {
  const credentials = parseKeys(read, side, BLOB_KEYS);
  const sas = parseSas(read, `${side}sas-token`);
  const federated = parseFederated(read, side);
  if (sas !== undefined) refuseBoth(`${side}sas-token`, credentials, `${side}access-key-id`);
  if (federated !== undefined) {
    refuseBoth(`${side}azure-client-id`, credentials, `${side}access-key-id`);
    refuseBoth(`${side}azure-client-id`, sas, `${side}sas-token`);
  }
  if (credentials === undefined && sas === undefined && federated === undefined) return undefined;
  return { credentials, ...defined({ sas, federated }) };
}

function refuseBoth(input: string, other: unknown, name: string): void {
  if (other !== undefined) throw new InputError(input, `is given beside ${name}; expected one of the two`);
}

/** What `access-key-id` and `secret-access-key` hold in an API. */
interface Keys {
  readonly id: ReadKey;
  readonly secret: ReadKey;
  readonly sessionToken?: true;
}

type ReadKey = (name: string, text: string) => string;

const S3_KEYS: Keys = { id: oneWord, secret: oneWord, sessionToken: true };
const GCS_KEYS: Keys = { id: email, secret: pem };
const BLOB_KEYS: Keys = { id: oneWord, secret: base64 };

/**
 * A pair of `<side>access-key-id` and `<side>secret-access-key`, with the token where there is one, and the pair before it
 * while they are rotated; undefined where none is given. Half a pair is refused: the API's chain would look elsewhere
 * for the rest and end up with someone else's identity.
 */
function parseKeys(read: ReadText, side: Side, keys: Keys): StaticCredentials | undefined {
  const pair = parsePair(read, `${side}access-key-id`, `${side}secret-access-key`, keys);
  const token = `${side}session-token` as const;
  const sessionToken = keys.sessionToken === true ? oneWord(token, read(token)) : '';
  const previous = side === 'to-' ? undefined : parsePrevious(read, side, keys);
  if (pair === undefined) {
    if (sessionToken === '' && previous === undefined) return undefined;
    const [given, expected] =
      previous === undefined
        ? [token, 'all three or none']
        : [`${side}previous-access-key-id`, 'the new pair too'];
    throw new InputError(
      given,
      `is given without ${side}access-key-id and ${side}secret-access-key; expected ${expected}`,
    );
  }
  // A workflow may name the previous pair for good: between two rotations both are the same.
  const same =
    previous?.accessKeyId === pair.accessKeyId && previous.secretAccessKey === pair.secretAccessKey;
  return {
    ...pair,
    ...(sessionToken === '' ? {} : { sessionToken }),
    ...(previous === undefined || same ? {} : { previous }),
  };
}

type Pair = Pick<StaticCredentials, 'accessKeyId' | 'secretAccessKey'>;

function parsePrevious(read: ReadText, side: Exclude<Side, 'to-'>, keys: Keys): Pair | undefined {
  return parsePair(read, `${side}previous-access-key-id`, `${side}previous-secret-access-key`, keys);
}

type PairName =
  | `${Side}${'access-key-id' | 'secret-access-key'}`
  | `${Exclude<Side, 'to-'>}previous-${'access-key-id' | 'secret-access-key'}`;

function parsePair(read: ReadText, id: PairName, secret: PairName, keys: Keys): Pair | undefined {
  const [idText, secretText] = [read(id).trim(), read(secret).trim()];
  if (idText === '' && secretText === '') return undefined;
  if (secretText === '')
    throw new InputError(
      secret,
      `is missing while ${id} is given; expected both or neither (on the command line ${environmentName(secret)}, or --${secret}-file)`,
    );
  if (idText === '')
    throw new InputError(id, `is missing while ${secret} is given; expected both or neither`);
  return { accessKeyId: keys.id(id, idText), secretAccessKey: keys.secret(secret, secretText) };
}

// The value is never shown, whichever of the two it is: half a paste often swaps them.

function oneWord(name: string, text: string): string {
  const value = text.trim();
  if (/\s/.test(value))
    throw new InputError(name, 'holds a space or a line break; expected the key alone, as it was issued');
  return value;
}

function email(name: string, text: string): string {
  const value = oneWord(name, text);
  if (/^[^@]+@[^@]+$/.test(value)) return value;
  const hmac = /^GOOG/.test(value)
    ? ', or s3://bucket with https://storage.googleapis.com as its endpoint for this HMAC key'
    : '';
  throw new InputError(name, `is not the client_email of a service account; expected one${hmac}`);
}

/** The private key in PEM. A JSON file has its line breaks as `\n`, and it is often copied with them. */
function pem(name: string, text: string): string {
  if (text.startsWith('{'))
    throw new InputError(name, 'holds a whole JSON file; expected the private_key in it alone');
  const value = `${text.replaceAll('\\n', '\n').replace(/^"|"$/g, '').trim()}\n`;
  try {
    if (createPrivateKey(value).asymmetricKeyType === 'rsa') return value;
  } catch {
    // Reported below, without the parser's message.
  }
  throw new InputError(
    name,
    'is not the private key of a service account; expected its PEM text, from -----BEGIN PRIVATE KEY----- to the end',
  );
}

function base64(name: string, text: string): string {
  const value = oneWord(name, text);
  if (/^[A-Za-z0-9+/]{22,}={0,2}$/.test(value)) return value;
  throw new InputError(
    name,
    'is not the base64 key of an account; expected the key alone, as the portal shows it',
  );
}

/** The query of a shared access signature, without the `?` that it is often copied with. */
function parseSas(read: ReadText, input: `${Side}sas-token`): string | undefined {
  const value = oneWord(input, read(input)).replace(/^\?/, '');
  if (value === '') return undefined;
  const fields = new URLSearchParams(value);
  if (!value.includes('://') && fields.has('sig') && fields.has('sv')) return value;
  throw new InputError(
    input,
    'is not a shared access signature; expected its query alone, as sv=…&sp=…&sig=…',
  );
}

function parseFederated(read: ReadText, side: Side): FederatedIdentity | undefined {
  const [client, tenant] = [`${side}azure-client-id`, `${side}azure-tenant-id`] as const;
  const [clientId, tenantId] = [read(client).trim(), read(tenant).trim()];
  if (clientId === '' && tenantId === '') return undefined;
  if (tenantId === '')
    throw new InputError(tenant, `is missing while ${client} is given; expected both or neither`);
  if (clientId === '')
    throw new InputError(client, `is missing while ${tenant} is given; expected both or neither`);
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(clientId))
    throw new InputError(client, `${quoted(clientId)} is not the id of an application; expected a UUID`);
  if (!/^[0-9a-z.-]{1,255}$/i.test(tenantId))
    throw new InputError(
      tenant,
      `${quoted(tenantId)} is not the id of a tenant; expected a UUID or a domain`,
    );
  return { clientId, tenantId };
}
