import { defined } from '../../../core/defined.ts';
import type { Clock } from '../../../core/clock.ts';
import type { CopyOptions, WriteOptions, Written } from '../../contract.ts';
import type { Sources } from './copy-source.ts';
import { isStoreError } from '../../errors.ts';
import { conditionHeaders } from '../../wire/condition-headers.ts';
import type { Answer } from '../../wire/exchange.ts';
import { writtenOf } from '../attributes.ts';
import { PendingCopies } from './pending-copies.ts';
import type { BlobWire } from '../wire.ts';

const OPERATION = 'CopyBlobFromURL';

type PutEmpty = (key: string, options: WriteOptions, signal: AbortSignal | undefined) => Promise<Written>;

/** What one container was seen to do with copies. */
export class Copies {
  readonly #wire: BlobWire;
  readonly #pending: PendingCopies;
  readonly #sources: Sources;
  readonly #putEmpty: PutEmpty;
  /** Copies carry tags along; false once that was denied and the same copy without them was not. */
  #tags = true;
  /** The service copies while the request waits; false where it only does so afterwards. */
  #synchronous = true;

  constructor(wire: BlobWire, clock: Clock, sources: Sources, putEmpty: PutEmpty) {
    this.#wire = wire;
    this.#pending = new PendingCopies(wire, clock);
    this.#sources = sources;
    this.#putEmpty = putEmpty;
  }

  /** Throws StoreError. */
  async copy(
    source: Readonly<Record<string, string>>,
    md5: string | undefined,
    key: string,
    options: CopyOptions | undefined,
    signal: AbortSignal | undefined,
  ): Promise<Written> {
    const headers = {
      ...source,
      ...conditionHeaders(options),
      ...defined({ 'x-ms-access-tier': options?.storageClass }),
    };
    if (this.#synchronous) {
      try {
        return await this.#withTags({ ...headers, ...checked(md5) }, key, signal);
      } catch (error) {
        const empty = await this.#emptied(error, source, key, options, signal);
        if (empty !== undefined) return empty;
        if (!isStoreError(error, 'unsupported')) throw error;
      }
    }
    const written = await this.#send('CopyBlob', headers, key, signal);
    this.#synchronous = false;
    return written;
  }

  /**
   * A source without bytes cannot be verified as one (azure-sdk-for-js#6577): it is written anew, from what its HEAD says.
   * Undefined for every other error, also where the source does not answer: the first error says more.
   */
  async #emptied(
    error: unknown,
    source: Readonly<Record<string, string>>,
    key: string,
    options: CopyOptions | undefined,
    signal: AbortSignal | undefined,
  ): Promise<Written | undefined> {
    if (!isStoreError(error, 'denied', 'refused') || error.providerCode !== 'CannotVerifyCopySource')
      return undefined;
    let written: WriteOptions;
    try {
      const { size, attributes, tagCount } = await this.#sources.head(source, signal);
      if (size !== 0) return undefined;
      const tags = tagCount === undefined ? undefined : await this.#sources.tags(source, signal);
      const { resume: _resume, ...rest } = options ?? {};
      written = { ...rest, attributes, ...defined({ tags }) };
    } catch (failure) {
      if (isStoreError(failure)) return undefined;
      throw failure;
    }
    return this.#putEmpty(key, written, signal);
  }

  /** Whoever may not read or write tags gets the blob without them. */
  async #withTags(
    headers: Readonly<Record<string, string>>,
    key: string,
    signal: AbortSignal | undefined,
  ): Promise<Written> {
    const plain = { ...headers, 'x-ms-requires-sync': 'true' };
    if (!this.#tags) return this.#send(OPERATION, plain, key, signal);
    try {
      return await this.#send(OPERATION, { ...plain, 'x-ms-copy-source-tag-option': 'COPY' }, key, signal);
    } catch (error) {
      if (!isStoreError(error, 'denied', 'unsupported') || error.providerCode?.startsWith('Lease'))
        throw error;
      const written = await this.#send(OPERATION, plain, key, signal);
      this.#tags = false;
      return written;
    }
  }

  async #send(
    operation: string,
    headers: Readonly<Record<string, string>>,
    key: string,
    signal: AbortSignal | undefined,
  ): Promise<Written> {
    const request = {
      operation,
      method: 'PUT',
      key,
      headers,
      timeout: this.#wire.timeouts.longAnswer,
    } as const;
    let answer: Answer;
    try {
      answer = await this.#wire.send(request, signal);
    } catch (error) {
      // An earlier request began it, whose answer was lost, or another run did: no write is possible until it has ended.
      if (isStoreError(error) && error.providerCode === 'PendingCopyOperation')
        await this.#pending.ended(operation, key, undefined, signal);
      throw error;
    }
    const status = answer.headers['x-ms-copy-status'] ?? 'success';
    if (status === 'success') return writtenOf(operation, answer.headers);
    return this.#pending.finished(operation, key, answer.headers['x-ms-copy-id'], signal);
  }
}

/** For the service to compare with what it read of the source. */
function checked(md5: string | undefined): Record<string, string> {
  return md5 === undefined ? {} : { 'x-ms-source-content-md5': Buffer.from(md5, 'hex').toString('base64') };
}
