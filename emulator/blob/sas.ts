import type { Query } from '../s3/target.ts';
import { BlobError, authenticationFailed } from './errors.ts';
import { hmac, sameSignature } from './shared-key.ts';

/** What a shared access signature lets its bearer do. */
export interface Sas {
  readonly kind: 'service' | 'account' | 'delegation';
  /** Letters of `sp`. */
  readonly permissions: string;
  /** `b`, `c`, `bs`, `bv`, `d` of a service SAS; empty for an account SAS. */
  readonly resource: string;
  /** Letters of `srt`; of an account SAS only. */
  readonly resourceTypes: string;
  readonly version: string;
}

export interface SasSubject {
  readonly account: string;
  readonly container: string;
  readonly key: string;
  readonly query: Query;
}

/** A user delegation key, as it was issued. */
export interface DelegationKey {
  readonly value: string;
  readonly until: number;
}

/**
 * Checks the signature in a query, its times, its address and its protocol, but not what it is asked for. Throws the
 * error that the service answers with.
 * https://learn.microsoft.com/rest/api/storageservices/create-service-sas, …/create-user-delegation-sas,
 * …/create-account-sas
 */
export function checkSas(
  subject: SasSubject,
  secrets: {
    readonly accountKey: string;
    /** The key that `skoid`, `skt`, `ske` and their like name; undefined where none was issued. */
    delegationKey(query: Query): DelegationKey | undefined;
  },
  about: { readonly now: number; readonly address: string },
): Sas {
  const { query } = subject;
  const signature = query.get('sig') ?? '';
  const version = query.get('sv') ?? '';
  if (!/^\d{4}-\d{2}-\d{2}$/.test(version)) throw authenticationFailed('sv is mandatory. Cannot be empty');
  const kind = query.has('ss') ? 'account' : query.has('skoid') ? 'delegation' : 'service';
  if (query.has('si'))
    throw authenticationFailed('The emulator has no stored access policies: si is not known.');
  const secret = kind === 'delegation' ? delegationSecret(query, secrets, about.now) : secrets.accountKey;
  const text = stringToSign(kind, subject, version);
  if (!sameSignature(hmac(secret, text), signature)) {
    throw authenticationFailed(`Signature did not match. String to sign used was ${text}`);
  }
  checkTimes(query, about.now);
  checkChannel(query, about.address);
  if (kind === 'account' && !(query.get('ss') ?? '').includes('b'))
    throw new BlobError(
      403,
      'AuthorizationServiceMismatch',
      'This request is not authorized to perform this operation using this service.',
    );
  return {
    kind,
    permissions: query.get('sp') ?? '',
    resource: query.get('sr') ?? '',
    resourceTypes: query.get('srt') ?? '',
    version,
  };
}

function delegationSecret(query: Query, secrets: Parameters<typeof checkSas>[1], now: number): string {
  const key = secrets.delegationKey(query);
  if (!key) throw authenticationFailed('The user delegation key is not known.');
  if (now >= key.until) throw authenticationFailed('The user delegation key has expired.');
  return key.value;
}

function checkTimes(query: Query, now: number): void {
  const [start, expiry] = [query.get('st'), query.get('se') ?? ''];
  const begins = start === undefined ? -Infinity : Date.parse(start);
  const ends = Date.parse(expiry);
  if (Number.isNaN(ends)) throw authenticationFailed('se is mandatory. Cannot be empty');
  if (Number.isNaN(begins)) throw authenticationFailed('st is not a time.');
  if (now >= begins && now < ends) return;
  throw authenticationFailed(
    `Signature not valid in the specified time frame: Start [${start ?? ''}] - Expiry [${expiry}] - Current [${new Date(now).toUTCString()}]`,
  );
}

/** The emulator speaks plain HTTP: `spr=https` refuses everybody, as the service refuses plain HTTP. */
function checkChannel(query: Query, address: string): void {
  if (query.get('spr') === 'https')
    throw new BlobError(
      403,
      'AuthorizationProtocolMismatch',
      'This request is not authorized to perform this operation using this protocol.',
    );
  const range = query.get('sip');
  if (range === undefined) return;
  const [first = '', last = first] = range.split('-');
  const at = addressNumber(address.replace(/^::ffff:/, ''));
  if (at >= addressNumber(first) && at <= addressNumber(last)) return;
  throw new BlobError(
    403,
    'AuthorizationSourceIPMismatch',
    'This request is not authorized to perform this operation using this source IP.',
    { details: { SourceIP: address } },
  );
}

function addressNumber(address: string): number {
  return address.split('.').reduce((sum, part) => sum * 256 + Number(part), 0);
}

function stringToSign(kind: Sas['kind'], subject: SasSubject, version: string): string {
  const { account, query } = subject;
  const of = (...names: string[]): string[] => names.map((name) => query.get(name) ?? '');
  if (kind === 'account') {
    const scope = version >= '2020-12-06' ? of('ses') : [];
    return [account, ...of('sp', 'ss', 'srt', 'st', 'se', 'sip', 'spr', 'sv'), ...scope, ''].join('\n');
  }
  const first = [...of('sp', 'st', 'se'), canonicalResource(subject)];
  const snapshot = query.get('snapshot') ?? query.get('versionid') ?? '';
  const timed = [
    ...of('sip', 'spr', 'sv', 'sr'),
    ['bs', 'bv'].includes(query.get('sr') ?? '') ? snapshot : '',
  ];
  const scope = version >= '2020-12-06' ? of('ses') : [];
  const overrides = of('rscc', 'rscd', 'rsce', 'rscl', 'rsct');
  if (kind === 'service') {
    if (version < '2018-11-09') return [...first, ...of('si', 'sip', 'spr', 'sv'), ...overrides].join('\n');
    return [...first, ...of('si'), ...timed, ...scope, ...overrides].join('\n');
  }
  const agents = version >= '2020-02-10' ? of('saoid', 'suoid', 'scid') : [];
  const delegated = version >= '2025-07-05' ? of('skdutid', 'sduoid') : [];
  const bound = version >= '2026-04-06' ? ['', ''] : [];
  return [
    ...first,
    ...of('skoid', 'sktid', 'skt', 'ske', 'sks', 'skv'),
    ...agents,
    ...delegated,
    ...timed,
    ...scope,
    ...bound,
    ...overrides,
  ].join('\n');
}

/** What the signature is about: the blob, or the whole container. */
function canonicalResource({ account, container, key, query }: SasSubject): string {
  const root = `/blob/${account}/${container}`;
  if (query.get('sr') === 'c') return root;
  const depth = query.get('sr') === 'd' ? Number(query.get('sdd') ?? 'NaN') : undefined;
  const name = depth === undefined ? key : key.split('/').slice(0, depth).join('/');
  return `${root}/${name}`;
}
