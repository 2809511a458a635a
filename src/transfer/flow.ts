import type { Clock, Random } from '../core/clock.ts';
import { Semaphore } from '../core/semaphore.ts';
import { RETRIES, Tries } from '../store/middleware/tries.ts';
import type { RetryPolicy } from '../store/middleware/tries.ts';

export interface FlowOptions {
  readonly clock: Clock;
  readonly random: Random;
  /** Bytes a second that may pass; undefined for as many as can. */
  readonly maxBandwidth?: number | undefined;
  /** Bytes of bodies in flight: parts at once × part size. Default 256 MiB. */
  readonly mostInFlight?: number;
}

const DEFAULT_IN_FLIGHT_BYTES = 256 * 1024 * 1024;
/** Below this rate a stream waits so long between two pieces that servers hang up. */
const MIN_STREAM_BYTES_PER_SECOND = 256 * 1024;
/** Bandwidth that was not used in this time may be used later. */
const MAX_BURST_MS = 100;
const STREAM_RETRIES: RetryPolicy = { ...RETRIES, attempts: 4 };

/**
 * What all streamed bodies of a run share: memory, bandwidth, and the waits between two tries at one that broke off.
 * A body is read only as fast as it is written, so it really takes the memory of a few pieces; the bound on bytes in
 * flight holds even where a store buffers it whole.
 */
export class Flow {
  readonly clock: Clock;
  readonly #random: Random;
  readonly #bytes: Semaphore;
  /** Undefined where the bandwidth bounds nothing. */
  readonly #streams: Semaphore | undefined;
  readonly #bandwidth: Bandwidth | undefined;

  constructor({ clock, random, maxBandwidth, mostInFlight = DEFAULT_IN_FLIGHT_BYTES }: FlowOptions) {
    this.clock = clock;
    this.#random = random;
    this.#bytes = new Semaphore(mostInFlight);
    if (maxBandwidth === undefined) return;
    this.#streams = new Semaphore(Math.max(1, Math.floor(maxBandwidth / MIN_STREAM_BYTES_PER_SECOND)));
    this.#bandwidth = new Bandwidth(maxBandwidth, clock);
  }

  /** True where there is a bandwidth to keep to: bodies then go piece by piece. */
  get limited(): boolean {
    return this.#bandwidth !== undefined;
  }

  /** Waits until a body of so many bytes may be in flight, in the order of the calls, then lets `work` carry it. */
  async carry<T>(bytes: number, work: () => Promise<T>, signal: AbortSignal): Promise<T> {
    await this.#streams?.acquire(1, signal);
    try {
      await this.#bytes.acquire(bytes, signal);
      try {
        return await work();
      } finally {
        this.#bytes.release(bytes);
      }
    } finally {
      this.#streams?.release();
    }
  }

  /** The stream, held back to the bandwidth. */
  paced(stream: AsyncIterable<Uint8Array>, signal: AbortSignal): AsyncIterable<Uint8Array> {
    const bandwidth = this.#bandwidth;
    return bandwidth === undefined ? stream : held(stream, bandwidth, signal);
  }

  /** The tries at one body that breaks off or is refused. */
  tries(): Tries {
    return new Tries(STREAM_RETRIES, this.clock, this.#random);
  }
}

async function* held(
  stream: AsyncIterable<Uint8Array>,
  bandwidth: Bandwidth,
  signal: AbortSignal,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of stream) {
    await bandwidth.pass(chunk.length, signal);
    yield chunk;
  }
}

/**
 * Bytes a second over all streams. Each piece has its time on one schedule: late timers do not add up, and
 * streams take turns.
 */
export class Bandwidth {
  readonly #bytesPerMs: number;
  readonly #clock: Clock;
  #next: number;

  constructor(bytesPerSecond: number, clock: Clock) {
    this.#bytesPerMs = bytesPerSecond / 1000;
    this.#clock = clock;
    this.#next = clock.monotonic();
  }

  /** Resolves when so many bytes more may pass. Rejects with the signal's reason. */
  async pass(bytes: number, signal: AbortSignal): Promise<void> {
    const now = this.#clock.monotonic();
    const at = Math.max(this.#next, now - MAX_BURST_MS);
    this.#next = at + bytes / this.#bytesPerMs;
    if (at - now >= 1) await this.#clock.sleep(at - now, signal);
  }
}
