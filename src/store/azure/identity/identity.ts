import type { ReadGrant } from '../../contract.ts';

/** A request before it is authorised. */
export interface UnsignedRequest {
  readonly method: string;
  /** Encoded, as it will be sent. */
  readonly path: string;
  /** Decoded. */
  readonly query: Readonly<Record<string, string>>;
  /** Bytes of the body. */
  readonly length: number;
  /** Lower-case names. Whoever authorises may add some. */
  readonly headers: Record<string, string>;
}

/** One blob, as a right to read it names it. */
export interface GrantedBlob {
  readonly account: string;
  readonly container: string;
  /** Its name, decoded. */
  readonly key: string;
  /** Without a query. */
  readonly url: string;
}

/** Asks the service for a user delegation key: the XML of the request to that of the answer. */
export type DelegationRequest = (body: string) => Promise<string>;

/** Who sends requests, and how they show it. All times are wall ms by the store's clock. */
export interface Identity {
  /** Adds headers; returns what to append to the query, '' for nothing. */
  authorize(request: UnsignedRequest, now: number): string | Promise<string>;
  /** A right for somebody else to read a blob for a while. */
  grant(blob: GrantedBlob, now: number, ask: DelegationRequest): ReadGrant | Promise<ReadGrant>;
  /** When it ends; undefined where that is not known. */
  ends(): number | undefined;
  /** The store refused it: true where there is another one now. */
  renew(): Promise<boolean>;
}
