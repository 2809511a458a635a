import { createPublicKey, verify, type KeyObject } from 'node:crypto';
import type { KeyConfig, Right } from '../config.ts';

export interface Claims {
  readonly iss?: unknown;
  readonly sub?: unknown;
  readonly aud?: unknown;
  readonly scope?: unknown;
  readonly iat?: unknown;
  readonly exp?: unknown;
}

/** The claims of a JWT without any check of them; undefined where it is none. */
export function unverified(jwt: string): Claims | undefined {
  const [header, payload, signature, ...more] = jwt.split('.');
  if (header === undefined || payload === undefined || signature === undefined || more.length > 0)
    return undefined;
  const claims = jsonOf(payload);
  return jsonOf(header) === undefined ? undefined : claims;
}

/** True if the JWT is signed with the key's private half, by RS256. */
export function isSignedBy(jwt: string, key: KeyConfig): boolean {
  const [header = '', payload = '', signature = ''] = jwt.split('.');
  const { alg } = (jsonOf(header) ?? {}) as { alg?: unknown };
  const publicKey = publicKeyOf(key);
  if (alg !== 'RS256' || publicKey === undefined) return false;
  return verify(
    'sha256',
    Buffer.from(`${header}.${payload}`),
    publicKey,
    Buffer.from(signature, 'base64url'),
  );
}

/** A key that can sign for Google's API: its secret is a private key in PEM. */
export function isServiceAccount(key: KeyConfig): boolean {
  return key.secretAccessKey.includes('PRIVATE KEY-----');
}

const ROOT = 'https://www.googleapis.com/auth/';

/** Google's scopes and those of Flashback's nodes. */
const SCOPES: Readonly<Record<string, Right>> = {
  READ: 'READ',
  WRITE: 'WRITE',
  ADMIN: 'ADMIN',
  [`${ROOT}devstorage.read_only`]: 'READ',
  [`${ROOT}devstorage.read_write`]: 'WRITE',
  [`${ROOT}devstorage.full_control`]: 'ADMIN',
  [`${ROOT}cloud-platform`]: 'ADMIN',
  [`${ROOT}cloud-platform.read-only`]: 'READ',
  [`${ROOT}iam`]: 'READ',
};

/** The widest right that a list of scopes grants; undefined where it has none that is known. */
export function rightOf(scope: string): Right | undefined {
  const rights = scope.split(/[\s,]+/).map((one) => SCOPES[one]);
  return (['ADMIN', 'WRITE', 'READ'] as const).find((right) => rights.includes(right));
}

const publicKeys = new Map<string, KeyObject>();

export function publicKeyOf({ secretAccessKey }: KeyConfig): KeyObject | undefined {
  const known = publicKeys.get(secretAccessKey);
  if (known) return known;
  try {
    const made = createPublicKey(secretAccessKey);
    publicKeys.set(secretAccessKey, made);
    return made;
  } catch {
    return undefined;
  }
}

function jsonOf(part: string): Claims | undefined {
  try {
    const json: unknown = JSON.parse(Buffer.from(part, 'base64url').toString('utf8'));
    return typeof json === 'object' && json !== null ? json : undefined;
  } catch {
    return undefined;
  }
}
