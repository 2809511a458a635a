import { createSecretKey } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { announceSecret } from '../../../core/secrets/announced.ts';
import type { ReadGrant } from '../../contract.ts';
import { isStoreError, StoreError } from '../../errors.ts';
import type { TokenSource } from '../../tokens.ts';
import { element, escapeXml } from '../../wire/xml-text.ts';
import { isAzure } from './authority.ts';
import type { DelegationRequest, GrantedBlob, Identity, UnsignedRequest } from './identity.ts';
import { delegationSas, GRANT_MS } from './sas.ts';
import type { DelegationKey } from './sas.ts';
import { hmac } from './shared-key.ts';

/** A user delegation key holds for so long, ms; a week at the most. */
const KEY_MS = 24 * 3600_000;
/** Another one is asked for once a right that it signs would end this much too early, ms. */
const RENEW_BEFORE_MS = GRANT_MS;
/** Clocks differ: a key that begins now may not have begun. */
const KEY_START_MS = 15 * 60_000;

interface Signer {
  readonly key: DelegationKey;
  readonly secret: KeyObject;
  /** Wall ms. */
  readonly until: number;
}

/**
 * An identity of Entra: requests carry its token. Rights to read are signed by a key that the service gives it for a day;
 * where it may not have one, the token itself is the right.
 */
export class EntraIdentity implements Identity {
  readonly #tokens: TokenSource;
  readonly #origin: string;
  #signer: Promise<Signer | undefined> | undefined;
  #signerUntil = Number.POSITIVE_INFINITY;

  /** `origin`: where requests go. */
  constructor(tokens: TokenSource, origin: string) {
    this.#tokens = tokens;
    this.#origin = origin;
  }

  /** Throws `credentials` where the endpoint is not Azure's: the token opens more than one account. */
  authorize({ headers }: UnsignedRequest): string | Promise<string> {
    if (!isAzure(this.#origin)) throw needsKey(this.#origin);
    const signed = (token: string): string => {
      headers['authorization'] = `Bearer ${token}`;
      return '';
    };
    const token = this.#tokens.present();
    return token === undefined ? this.#tokens.get().then(signed) : signed(token);
  }

  async grant(blob: GrantedBlob, now: number, ask: DelegationRequest): Promise<ReadGrant> {
    const signer = await this.#signerAt(now, ask);
    if (signer === undefined) return { url: blob.url, authorization: `Bearer ${await this.#tokens.get()}` };
    const { key, secret, until } = signer;
    return { url: `${blob.url}?${delegationSas(blob, now, until, key, (text) => hmac(secret, text))}` };
  }

  ends(): number | undefined {
    return this.#tokens.ends();
  }

  renew(): Promise<boolean> {
    return isAzure(this.#origin) ? this.#tokens.renew() : Promise.resolve(false);
  }

  #signerAt(now: number, ask: DelegationRequest): Promise<Signer | undefined> {
    if (this.#signer !== undefined && now < this.#signerUntil - RENEW_BEFORE_MS) return this.#signer;
    this.#signerUntil = now + KEY_MS;
    const asking = askKey(now, ask).catch((error: unknown) => {
      if (isStoreError(error, 'denied', 'unsupported')) return undefined;
      this.#signer = undefined;
      throw error;
    });
    this.#signer = asking;
    return asking;
  }
}

/** https://learn.microsoft.com/rest/api/storageservices/get-user-delegation-key */
async function askKey(now: number, ask: DelegationRequest): Promise<Signer> {
  const until = now + KEY_MS;
  const body = `<?xml version="1.0" encoding="utf-8"?><KeyInfo><Start>${timeText(now - KEY_START_MS)}</Start><Expiry>${timeText(until)}</Expiry></KeyInfo>`;
  const xml = await ask(body);
  const field = (name: string): string => {
    const text = element(xml, name);
    if (text !== undefined && text !== '') return text;
    const operation = 'GetUserDelegationKey';
    throw new StoreError('protocol', `${operation}: the answer has no ${escapeXml(name)}`, { operation });
  };
  const key = {
    oid: field('SignedOid'),
    tenant: field('SignedTid'),
    start: field('SignedStart'),
    expiry: field('SignedExpiry'),
    service: field('SignedService'),
    version: field('SignedVersion'),
  };
  const value = field('Value');
  announceSecret(value);
  return { key, until, secret: createSecretKey(Buffer.from(value, 'base64')) };
}

function timeText(ms: number): string {
  return `${new Date(ms).toISOString().slice(0, 19)}Z`;
}

function needsKey(origin: string): StoreError {
  const message = `there is no key for ${new URL(origin).host}, and tokens of Entra are sent to Azure alone; expected access-key-id (the account) and secret-access-key (its key), or a SAS`;
  return new StoreError('credentials', message, { operation: 'credentials' });
}
