import type { ReadGrant } from '../../contract.ts';
import { encodeQueryPart } from '../../wire/encode.ts';
import { SERVICE_VERSION } from '../version.ts';
import type { GrantedBlob, Identity } from './identity.ts';

/** How long a right to read one blob holds: longer than any copy takes, ms. */
export const GRANT_MS = 6 * 3600_000;
/** Read, and read tags: a copy asks for both. */
const READ = 'rt';

/** A key that the service signed for an identity of Entra, to make shared access signatures with. */
export interface DelegationKey {
  readonly oid: string;
  readonly tenant: string;
  /** As the service wrote them. */
  readonly start: string;
  readonly expiry: string;
  readonly service: string;
  readonly version: string;
}

/**
 * The query of a service SAS for one blob. It has no start: one that begins now is refused where clocks differ
 * (rclone#9739). https://learn.microsoft.com/rest/api/storageservices/create-service-sas
 */
export function serviceSas(blob: GrantedBlob, now: number, sign: (text: string) => string): string {
  const se = sasTime(now + GRANT_MS);
  const spr = protocolOf(blob.url);
  const text = [READ, '', se, resourceOf(blob), '', '', spr, SERVICE_VERSION, 'b', ...NOTHING_ELSE].join(
    '\n',
  );
  return queryOf({ sv: SERVICE_VERSION, sr: 'b', sp: READ, se, spr, sig: sign(text) });
}

/**
 * The same, signed by a user delegation key. `until`: wall ms at which it ends at the latest.
 * https://learn.microsoft.com/rest/api/storageservices/create-user-delegation-sas
 */
export function delegationSas(
  blob: GrantedBlob,
  now: number,
  until: number,
  key: DelegationKey,
  sign: (text: string) => string,
): string {
  const se = sasTime(Math.min(now + GRANT_MS, until));
  const spr = protocolOf(blob.url);
  const { oid, tenant, start, expiry, service, version } = key;
  const signer = [oid, tenant, start, expiry, service, version];
  const text = [
    ...[READ, '', se, resourceOf(blob), ...signer, '', '', ''],
    ...['', spr, SERVICE_VERSION, 'b', ...NOTHING_ELSE],
  ].join('\n');
  return queryOf({
    ...{ sv: SERVICE_VERSION, sr: 'b', sp: READ, se, spr },
    ...{ skoid: oid, sktid: tenant, skt: start, ske: expiry, sks: service, skv: version },
    sig: sign(text),
  });
}

/** Requests that carry a shared access signature which somebody gave. `query` has no `?`. */
export function givenSas(query: string): Identity {
  const end = sasEnd(query);
  return {
    authorize: () => query,
    grant: ({ url }): ReadGrant => ({ url: `${url}?${query}` }),
    ends: () => end,
    renew: () => Promise.resolve(false),
  };
}

/** When a shared access signature ends, wall ms; undefined where it does not say it (a stored access policy does). */
export function sasEnd(query: string): number | undefined {
  const end = Date.parse(new URLSearchParams(query).get('se') ?? '');
  return Number.isNaN(end) ? undefined : end;
}

/** Snapshot, encryption scope, and the five headers of an answer that a SAS can replace. */
const NOTHING_ELSE = ['', '', '', '', '', '', ''];

function resourceOf({ account, container, key }: GrantedBlob): string {
  return `/blob/${account}/${container}/${key}`;
}

function protocolOf(url: string): string {
  return url.startsWith('https:') ? 'https' : 'https,http';
}

/** Whole seconds: the service takes no fractions. */
function sasTime(ms: number): string {
  return `${new Date(ms).toISOString().slice(0, 19)}Z`;
}

function queryOf(fields: Readonly<Record<string, string>>): string {
  return Object.entries(fields)
    .map(([name, value]) => `${name}=${encodeQueryPart(value)}`)
    .join('&');
}
