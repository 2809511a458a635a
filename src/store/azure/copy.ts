import { defined } from '../../core/defined.ts';
import type { Clock } from '../../core/clock.ts';
import type { CopyOptions, CopySource, ReadGrant, Written } from '../contract.ts';
import { isStoreError, StoreError } from '../errors.ts';
import { conditionHeaders, writtenOf } from './attributes.ts';
import type { BlobWire } from './wire.ts';

const OPERATION = 'CopyBlobFromURL';

/** How often a copy that the service works on by itself is asked about, ms. */
const POLL_MS = 1000;

/** The headers that name a source and pin it. */
export async function sourceHeaders(
  source: CopySource,
  grant: () => ReadGrant | Promise<ReadGrant>,
  signal: AbortSignal | undefined,
): Promise<Record<string, string>> {
  const { url, authorization } = await (source.grant === undefined ? grant() : source.grant(signal));
  return {
    'x-ms-copy-source': url,
    ...(authorization === undefined ? {} : { 'x-ms-copy-source-authorization': authorization }),
    ...(source.ifMatch === undefined ? {} : { 'x-ms-source-if-match': `"${source.ifMatch}"` }),
  };
}

/** What one container was seen to do with copies. */
export class Copies {
  readonly #wire: BlobWire;
  readonly #clock: Clock;
  /** Copies carry tags along; false once that was denied and the same copy without them was not. */
  #tags = true;
  /** The service copies while the request waits; false where it only does so afterwards. */
  #synchronous = true;

  constructor(wire: BlobWire, clock: Clock) {
    this.#wire = wire;
    this.#clock = clock;
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
        if (!isStoreError(error, 'unsupported')) throw error;
      }
    }
    const written = await this.#send('CopyBlob', headers, key, signal);
    this.#synchronous = false;
    return written;
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
