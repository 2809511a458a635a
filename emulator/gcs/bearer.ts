import type { IncomingMessage } from 'node:http';
import type { Right } from '../config.ts';
import type { GoogleCredential } from './access.ts';
import { METHODS, type GoogleTarget } from './call.ts';
import type { GoogleExchange } from './endpoint.ts';
import { anonymous, unauthorised } from './errors.ts';
import { isServiceAccount, isSignedBy, rightOf, unverified } from './jwt.ts';
import { stateOf } from './state.ts';

/** Whose request it is, and what its token allows at the most. */
export interface Bearer {
  readonly credential: GoogleCredential;
  readonly right: Right;
}

/** `http://host:port` as the client wrote it. */
export function originOf(request: IncomingMessage): string {
  return `http://${request.headers.host ?? 'localhost'}`;
}

/**
 * Who sent a request: an access token that this emulator issued, one that the configuration fixes, or a JWT that a
 * service account signed itself. A resumable session's own URI needs none. Throws 401.
 */
export function bearerOf(
  { world, spec, find, request }: GoogleExchange,
  target: GoogleTarget,
  headers: ReadonlyMap<string, string>,
  now: number,
): Bearer {
  const { tokens, sessions } = stateOf(world);
  if (target.method === 'objects.upload') {
    const owner = find(sessions.owner(target.query.get('upload_id') ?? '') ?? '');
    if (owner) return { credential: owner, right: 'ADMIN' };
  }
  const token = /^Bearer +(\S+)$/i.exec(headers.get('authorization') ?? '')?.[1];
  if (token === undefined) {
    throw headers.has('authorization') ? unauthorised() : anonymous(METHODS[target.method].permission);
  }
  const issued = tokens.holder(token);
  const holder = issued && find(issued.accessKeyId);
  if (holder) return { credential: holder, right: issued.right };
  const fixed = spec.credentials.find(
    (one) => one.sessionToken === token && (one.expires === undefined || one.expires > now),
  );
  if (fixed) return { credential: fixed, right: 'ADMIN' };
  const signed = selfSigned({ spec, find }, token, { origin: originOf(request), now });
  if (signed) return signed;
  throw unauthorised();
}

/** https://developers.google.com/identity/protocols/oauth2/service-account#jwt-auth */
function selfSigned(
  { find }: Pick<GoogleExchange, 'spec' | 'find'>,
  token: string,
  { origin, now }: { origin: string; now: number },
): Bearer | undefined {
  const claims = unverified(token);
  const credential = typeof claims?.iss === 'string' ? find(claims.iss) : undefined;
  if (!claims || !credential || !isServiceAccount(credential) || !isSignedBy(token, credential))
    return undefined;
  const { aud, scope, iat, exp } = claims;
  const timely = typeof exp === 'number' && typeof iat === 'number' && exp > now / 1000 && exp - iat <= 3600;
  if (!timely) return undefined;
  if (typeof scope === 'string') {
    const right = rightOf(scope);
    return right && { credential, right };
  }
  const audiences = ['https://storage.googleapis.com', origin];
  return typeof aud === 'string' && audiences.includes(aud.replace(/\/$/, ''))
    ? { credential, right: 'ADMIN' }
    : undefined;
}
