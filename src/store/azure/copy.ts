import { defined } from '../../core/defined.ts';
import type { Clock } from '../../core/clock.ts';
import type { CopyOptions, WriteOptions, Written } from '../contract.ts';
import type { Sources } from './copy-source.ts';
import { isStoreError, StoreError } from '../errors.ts';
import { conditionHeaders } from '../wire/condition-headers.ts';
import { writtenOf } from './attributes.ts';
import type { BlobWire } from './wire.ts';

const OPERATION = 'CopyBlobFromURL';

/** How often a copy that the service works on by itself is asked about, ms. */
const POLL_MS = 1000;

type PutEmpty = (key: string, options: WriteOptions, signal: AbortSignal | undefined) => Promise<Written>;

/** What one container was seen to do with copies. */
export class Copies {
  readonly #wire: BlobWire;
  readonly #clock: Clock;
  readonly #sources: Sources;
  readonly #putEmpty: PutEmpty;
  /** Copies carry tags along; false once that was denied and the same copy without them was not. */
  #tags = true;
  /** The service copies while the request waits; false where it only does so afterwards. */
  #synchronous = true;

  constructor(wire: BlobWire, clock: Clock, sources: Sources, putEmpty: PutEmpty) {
    this.#wire = wire;
    this.#clock = clock;
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
    const answer = await this.#wire.send(
      { operation, method: 'PUT', key, headers, timeout: this.#wire.timeouts.longAnswer },
      signal,
    );
    const status = answer.headers['x-ms-copy-status'] ?? 'success';
    if (status === 'success') return writtenOf(operation, answer.headers);
    return this.#finished(operation, key, answer.headers['x-ms-copy-id'], signal);
  }

  /** Waits for a copy that the service works on. What it replaces is gone already, so an abort of the run aborts it too. */
  async #finished(
    operation: string,
    key: string,
    id: string | undefined,
    signal: AbortSignal | undefined,
  ): Promise<Written> {
    try {
      for (;;) {
        await this.#clock.sleep(POLL_MS, signal);
        const { headers } = await this.#wire.send(
          { operation: 'GetBlobProperties', method: 'HEAD', key },
          signal,
        );
        if (id !== undefined && headers['x-ms-copy-id'] !== id)
          throw new StoreError('precondition', `${operation}: the copy was replaced by another write`, {
            operation,
          });
        const status = headers['x-ms-copy-status'];
        if (status === 'success') return writtenOf(operation, headers);
        if (status === 'pending') continue;
        const why = headers['x-ms-copy-status-description'] ?? 'without a reason';
        throw new StoreError('transient', `${operation}: the copy ended as ${status ?? 'unknown'}: ${why}`, {
          operation,
        });
      }
    } catch (error) {
      if (signal?.aborted === true && id !== undefined) await this.#abort(key, id);
      throw error;
    }
  }

  /** Best effort: the run ends anyway. */
  async #abort(key: string, id: string): Promise<void> {
    try {
      await this.#wire.send({
        operation: 'AbortCopyBlob',
        method: 'PUT',
        key,
        query: { comp: 'copy', copyid: id },
        headers: { 'x-ms-copy-action': 'abort' },
      });
    } catch (error) {
      if (!isStoreError(error)) throw error;
    }
  }
}

/** For the service to compare with what it read of the source. */
function checked(md5: string | undefined): Record<string, string> {
  return md5 === undefined ? {} : { 'x-ms-source-content-md5': Buffer.from(md5, 'hex').toString('base64') };
}
