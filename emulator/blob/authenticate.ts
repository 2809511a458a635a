import { mayDo, type Credential } from '../access.ts';
import type { Headers } from '../s3/sigv4.ts';
import type { Query } from '../s3/target.ts';
import type { Principal } from './call.ts';
import { BlobError, authenticationFailed, permissionMismatch } from './errors.ts';
import { OPERATIONS, type BlobOperation } from './operations.ts';
import { checkSas, type DelegationKey, type SasSubject } from './sas.ts';
import { checkSharedKey } from './shared-key.ts';
import type { BlobState } from './state.ts';
import type { BlobTarget } from './target.ts';

export interface Authenticator {
  readonly find: (account: string) => Credential | undefined;
  readonly state: BlobState;
  readonly now: number;
  readonly address: string;
}

/** Checks a request's key, SAS or token. Throws what the service answers. */
export function authenticate(
  request: { method: string; target: BlobTarget; headers: Headers },
  by: Authenticator,
): Principal {
  const { target, headers } = request;
  const credential = accountOf(by, target.account);
  const authorization = headers.get('authorization');
  const shared = /^SharedKey ([^:]+):(.+)$/.exec(authorization ?? '');
  if (shared) {
    if (shared[1] !== target.account)
      throw authenticationFailed('The account of the key is not that of the URL.');
    checkSharedKey(request, credential.secretAccessKey, shared[2] ?? '', by.now);
    return { credential, via: 'key' };
  }
  if (authorization !== undefined) return bearer(authorization, credential, by);
  if (target.query.has('sig')) return signedUrl(target, credential, by);
  throw new BlobError(
    401,
    'NoAuthenticationInformation',
    'Server failed to authenticate the request. Please refer to the information in the www-authenticate header.',
    {
      headers: {
        'www-authenticate':
          'Bearer authorization_uri=https://login.microsoftonline.com/common/oauth2/authorize resource_id=https://storage.azure.com',
      },
    },
  );
}

/** What a SAS in a URL is good for. */
export function signedUrl(subject: SasSubject, credential: Credential, by: Authenticator): Principal {
  const sas = checkSas(
    subject,
    { accountKey: credential.secretAccessKey, delegationKey: (query) => delegationKey(by.state, query) },
    by,
  );
  return { credential, via: 'sas', sas };
}

/** What a token is good for. Throws InvalidAuthenticationInfo (401) where it is none. */
export function bearer(authorization: string, credential: Credential, by: Authenticator): Principal {
  const sent = /^Bearer (.+)$/i.exec(authorization)?.[1] ?? '';
  const token = by.state.tokens.get(sent);
  if (token !== undefined && by.now < token.until && token.audience === 'https://storage.azure.com')
    return { credential, via: 'bearer', token };
  const detail =
    token === undefined
      ? 'Signature validation failed.'
      : 'Lifetime validation failed. The token is expired.';
  throw new BlobError(
    401,
    'InvalidAuthenticationInfo',
    'Server failed to authenticate the request. Please refer to the information in the www-authenticate header.',
    {
      headers: { 'www-authenticate': 'Bearer resource_id=https://storage.azure.com' },
      details: { AuthenticationErrorDetail: detail },
    },
  );
}

/** Throws unless the bearer may do that: the account's right, the token's, and the letters of the SAS. */
export function authorize(
  principal: Principal,
  operation: BlobOperation,
  about: { key: string; tags: boolean },
): void {
  const demand = OPERATIONS[operation];
  const { credential, sas, token } = principal;
  if (!mayDo(credential.right, demand.right)) throw permissionMismatch();
  if (token !== undefined && !mayDo(token.right, demand.right)) throw permissionMismatch();
  if (operation === 'GetUserDelegationKey' && token === undefined)
    throw authenticationFailed('Only a bearer token can ask for a user delegation key.');
  if (sas === undefined) return;
  if (sas.kind === 'account') {
    const level = about.key !== '' ? 'o' : SERVICE_LEVEL.has(operation) ? 's' : 'c';
    if (!sas.resourceTypes.includes(level))
      throw new BlobError(
        403,
        'AuthorizationResourceTypeMismatch',
        'This request is not authorized to perform this operation using this resource type.',
      );
    const letters = ACCOUNT_LETTERS[operation] ?? demand.sas;
    if (![...letters].some((letter) => sas.permissions.includes(letter))) throw permissionMismatch();
  } else {
    if (demand.sas === '') throw permissionMismatch();
    if (sas.resource.startsWith('b') && about.key === '') throw permissionMismatch();
    if (![...demand.sas].some((letter) => sas.permissions.includes(letter))) throw permissionMismatch();
  }
  if (about.tags && !sas.permissions.includes('t')) throw permissionMismatch();
}

/** True where a SAS lets its bearer create a blob but not replace one. */
export function mayOnlyCreate({ sas }: Principal): boolean {
  return sas !== undefined && !sas.permissions.includes('w');
}

/** The name under which a user delegation key is kept: all that says which it is. */
export function delegationKeyId(fields: readonly string[]): string {
  return fields.join('\n');
}

const SERVICE_LEVEL = new Set<BlobOperation>([
  'ListContainers',
  'GetBlobServiceProperties',
  'GetUserDelegationKey',
]);

/** What an account SAS may do besides. */
const ACCOUNT_LETTERS: Partial<Record<BlobOperation, string>> = {
  ListContainers: 'l',
  GetBlobServiceProperties: 'r',
  GetContainerProperties: 'r',
  CreateContainer: 'cw',
  DeleteContainer: 'd',
};

function delegationKey(state: BlobState, query: Query): DelegationKey | undefined {
  const fields = ['skoid', 'sktid', 'skt', 'ske', 'sks', 'skv'].map((name) => query.get(name) ?? '');
  return state.delegationKeys.get(delegationKeyId(fields));
}

function accountOf({ find }: Authenticator, account: string): Credential {
  const credential = find(account);
  if (credential) return credential;
  // The real service has no host of that name.
  throw new BlobError(
    404,
    'ResourceNotFound',
    `The emulator has no account ${JSON.stringify(account.slice(0, 80))}.`,
  );
}
