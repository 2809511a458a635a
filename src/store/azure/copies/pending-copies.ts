import type { Clock } from '../../../core/clock.ts';
import type { Written } from '../../contract.ts';
import { isStoreError, StoreError } from '../../errors.ts';
import { unquote } from '../../wire/xml-text.ts';
import { writtenOf } from '../attributes.ts';
import type { BlobWire } from '../wire.ts';

/** How often a copy that the service works on by itself is asked about, ms. */
const POLL_MS = 1000;
/** Failed questions in a row, after which the copy is given up. */
const MAX_FAILED_POLLS = 10;

type Headers = Readonly<Record<string, string>>;

/**
 * Copies that the service works on by itself (asynchronous Copy Blob). What such a copy replaces is gone as soon as it is
 * accepted, and nothing else can write to the blob before it has ended.
 */
export class PendingCopies {
  readonly #wire: BlobWire;
  readonly #clock: Clock;

  constructor(wire: BlobWire, clock: Clock) {
    this.#wire = wire;
    this.#clock = clock;
  }

  /**
   * Waits until the copy is done. One that fails, is aborted by somebody else or does not advance is removed, so that it
   * is in nobody's way; an abort of the run aborts it too. Throws StoreError: `refused` where another copy would end alike.
   */
  async finished(
    operation: string,
    key: string,
    id: string | undefined,
    signal: AbortSignal | undefined,
  ): Promise<Written> {
    try {
      const headers = await this.ended(operation, key, id, signal);
      const status = headers['x-ms-copy-status'];
      if (status === 'success') return writtenOf(operation, headers);
      await this.#remove(key, headers, signal);
      const why = headers['x-ms-copy-status-description'] ?? 'no reason was given';
      const message = `${operation}: the copy ended as ${status ?? 'unknown'}: ${why}`;
      // Its description begins with the status of what went wrong: "500 InternalServerError …".
      const code = status === 'aborted' || /^5\d\d\b/.test(why) ? 'transient' : 'refused';
      throw new StoreError(code, message, { operation });
    } catch (error) {
      if (signal?.aborted === true && id !== undefined) await this.#abort(key, id, undefined);
      throw error;
    }
  }

  /**
   * What HEAD says once no copy is pending. `id`: of this run's own copy. It is aborted where it does not advance for as
   * long as one request may take; throws `precondition` where another write replaced it. Nobody else's is aborted.
   */
  async ended(
    operation: string,
    key: string,
    id: string | undefined,
    signal: AbortSignal | undefined,
  ): Promise<Headers> {
    let progress: string | undefined;
    let advanced = this.#clock.monotonic();
    for (;;) {
      await this.#clock.sleep(POLL_MS, signal);
      const headers = await this.#propertiesIfPresent(key, signal);
      if (id !== undefined && headers['x-ms-copy-id'] !== id)
        throw new StoreError('precondition', `${operation}: the copy was replaced by another write`, {
          operation,
        });
      if (headers['x-ms-copy-status'] !== 'pending') return headers;
      const now = this.#clock.monotonic();
      if (headers['x-ms-copy-progress'] !== progress) advanced = now;
      progress = headers['x-ms-copy-progress'];
      if (now - advanced < this.#wire.timeouts.longAnswer) continue;
      if (id === undefined) return headers; // who began it is not known: it is left alone
      await this.#abort(key, id, signal);
      await this.#remove(key, await this.#propertiesIfPresent(key, signal), signal);
      const minutes = Math.round(this.#wire.timeouts.longAnswer / 60_000);
      const message = `${operation}: the service accepted the copy and did not advance it for ${minutes} minutes`;
      throw new StoreError('refused', message, { operation });
    }
  }

  /** Empty where there is no blob. */
  async #propertiesIfPresent(key: string, signal: AbortSignal | undefined): Promise<Headers> {
    try {
      return await this.#properties(key, signal);
    } catch (error) {
      if (isStoreError(error, 'not-found')) return {};
      throw error;
    }
  }

  /** One lost answer does not end the wait: the copy goes on meanwhile. */
  async #properties(key: string, signal: AbortSignal | undefined): Promise<Headers> {
    for (let failed = 1; ; failed++) {
      try {
        return (await this.#wire.send({ operation: 'GetBlobProperties', method: 'HEAD', key }, signal))
          .headers;
      } catch (error) {
        if (!isStoreError(error) || !error.retryable || failed >= MAX_FAILED_POLLS) throw error;
        await this.#clock.sleep(POLL_MS * failed, signal);
      }
    }
  }

  /** Best effort, of a blob that is as it was seen: without bytes, and of no use to anybody. */
  async #remove(key: string, headers: Headers, signal: AbortSignal | undefined): Promise<void> {
    const etag = unquote(headers['etag'] ?? '');
    if (etag === '' || headers['x-ms-copy-status'] === 'success') return;
    try {
      const pinned = { 'if-match': `"${etag}"` };
      await this.#wire.send({ operation: 'DeleteBlob', method: 'DELETE', key, headers: pinned }, signal);
    } catch (error) {
      if (!isStoreError(error)) throw error;
    }
  }

  /** Best effort: without it the copy ends by itself, and whoever writes there waits for that. */
  async #abort(key: string, id: string, signal: AbortSignal | undefined): Promise<void> {
    try {
      await this.#wire.send(
        {
          operation: 'AbortCopyBlob',
          method: 'PUT',
          key,
          query: { comp: 'copy', copyid: id },
          headers: { 'x-ms-copy-action': 'abort' },
        },
        signal,
      );
    } catch (error) {
      if (!isStoreError(error)) throw error;
    }
  }
}
