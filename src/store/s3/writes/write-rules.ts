import { hash } from 'node:crypto';
import type { HashedBytes, Payload } from '../../contract.ts';
import { isStoreError, StoreError } from '../../errors.ts';
import { contentMd5 } from '../wire.ts';

/** What a write is about: the bytes of an object or of a part, or no bytes at all. */
export type WriteKind = 'object' | 'part' | 'bodyless';

/** A digest of the body, in a header. */
type Digest = 'none' | 'sha256' | 'md5';

/** A write as it is sent now. */
export interface PlannedWrite {
  readonly kind: WriteKind;
  readonly key: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Payload | undefined;
  readonly digest: Digest;
  readonly acl: boolean;
}

/** A stream is held in memory up to here where its digest must stand before it. */
const MAX_HELD_BYTES = 256 * 1024 * 1024;
/** Writes that were denied with the ACL as without it: then no ACL is what is missing. */
const MAX_ACL_FAILURES = 3;
const ACL = { 'x-amz-acl': 'bucket-owner-full-control' };

/**
 * What one bucket demands of writes, learned from its refusals and remembered: a digest of each body, as with a default
 * Object Lock retention (https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutObject.html), and the ACL that some bucket
 * policies ask for. Nothing is sent unasked, since other stores refuse these headers (aws-sdk-js-v3#6810). The SHA-256
 * comes first, since it is known from signing; stores that refuse its header get Content-MD5.
 */
export class WriteRules {
  readonly #digests = { object: new DigestRule(), part: new DigestRule() };
  #acl: 'unknown' | 'demanded' | 'off' = 'unknown';
  #aclFailures = 0;
  /** Keys whose write was denied, and is tried once with the ACL. */
  readonly #aclTrials = new Set<string>();

  /** Stores demand a digest of what is written under a lock: Content-MD5 is the one that all of them take (restic#2202, storj/edge#403). */
  demandDigests(): void {
    this.#digests.object.demand();
    this.#digests.part.demand();
  }

  /** Headers and body of a write as the bucket wants it. Throws `too-large` for a stream that cannot be held. */
  async plan(kind: WriteKind, key: string, body?: Payload): Promise<PlannedWrite> {
    const acl = kind !== 'part' && (this.#acl === 'demanded' || this.#aclTrials.has(key));
    const digest = kind === 'bodyless' || body === undefined ? 'none' : this.#digests[kind].current;
    if (digest === 'none' || body === undefined)
      return { kind, key, headers: acl ? ACL : {}, body, digest, acl };
    const held = await heldInMemory(body);
    const headers = { ...digestHeader(digest, held), ...(acl ? ACL : {}) };
    return { kind, key, headers, body: held, digest, acl };
  }

  succeeded({ kind, key, digest, acl }: PlannedWrite): void {
    if (kind !== 'bodyless' && digest !== 'none') this.#digests[kind].prove(digest);
    if (acl && this.#aclTrials.delete(key)) this.#acl = 'demanded';
  }

  /** The error to throw for a refused write: marked as `adapted` where the next try is sent differently. */
  refused(error: unknown, write: PlannedWrite): unknown {
    if (!isStoreError(error) || error.retryable || error.garbled) return error;
    const { kind, digest } = write;
    const changed = kind !== 'bodyless' && this.#digests[kind].learn(error, digest);
    return changed || this.#learnAcl(error, write) ? error.asAdapted() : error;
  }

  /** True where the next try differs. */
  #learnAcl(error: StoreError, { kind, key, acl }: PlannedWrite): boolean {
    if (kind === 'part') return false;
    if (acl && error.providerCode === 'AccessControlListNotSupported') {
      this.#aclTrials.delete(key);
      this.#acl = 'off';
      return true;
    }
    if (error.code !== 'denied') return false;
    if (acl) {
      if (this.#aclTrials.delete(key) && ++this.#aclFailures >= MAX_ACL_FAILURES) this.#acl = 'off';
      return false;
    }
    if (this.#acl === 'off') return false;
    if (this.#acl === 'unknown') this.#aclTrials.add(key);
    return true;
  }
}

/** Which digest one kind of write needs: none, then the SHA-256, then the MD5, as refusals ask for it. */
class DigestRule {
  #current: Digest = 'none';
  /** A write with it succeeded. */
  #proven = false;
  #exhausted = false;

  get current(): Digest {
    return this.#current;
  }

  demand(): void {
    if (this.#current === 'none' && !this.#exhausted) this.#current = 'md5';
  }

  prove(digest: Digest): void {
    if (digest === this.#current) this.#proven = true;
  }

  /** True where the next try is sent with another digest than `sent`. */
  learn({ status, providerCode, message }: StoreError, sent: Digest): boolean {
    if (status !== 400 && status !== 501) return false;
    const said = `${providerCode ?? ''} ${message}`;
    const named = /content-?md5|checksum|x-amz-trailer/i.test(said);
    if (sent === 'none' ? !named : !named && this.#proven) return false;
    if (this.#current !== sent) return true; // another write has learned it meanwhile
    if (this.#exhausted) return false;
    if (sent === 'md5') {
      this.#current = 'none';
      this.#exhausted = true;
      return false;
    }
    this.#current = sent === 'none' && /checksum/i.test(said) ? 'sha256' : 'md5';
    this.#proven = false;
    return true;
  }
}

async function heldInMemory(body: Payload): Promise<HashedBytes> {
  if ('bytes' in body) return body;
  if (body instanceof Uint8Array) return hashedBytes(body);
  if (body.length > MAX_HELD_BYTES) {
    const message = `the store demands a checksum before the body, and a body of ${body.length} bytes is too large to be held in memory`;
    throw new StoreError('too-large', message, { operation: 'PutObject' });
  }
  const chunks: Uint8Array[] = [];
  for await (const chunk of body.stream) chunks.push(chunk);
  return hashedBytes(Buffer.concat(chunks));
}

function hashedBytes(bytes: Uint8Array): HashedBytes {
  return { bytes, length: bytes.length, sha256: hash('sha256', bytes, 'hex') };
}

function digestHeader(digest: 'sha256' | 'md5', { bytes, sha256 }: HashedBytes): Record<string, string> {
  if (digest === 'md5') return { 'content-md5': contentMd5(bytes) };
  return { 'x-amz-checksum-sha256': Buffer.from(sha256, 'hex').toString('base64') };
}
