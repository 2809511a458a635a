import type { Clock, Random } from '../core/clock.ts';
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
  readonly #room: Room;
  readonly #bandwidth: Bandwidth | undefined;

  constructor({ clock, random, maxBandwidth, mostInFlight = DEFAULT_IN_FLIGHT_BYTES }: FlowOptions) {
    this.clock = clock;
    this.#random = random;
    const streams =
      maxBandwidth === undefined
        ? Number.MAX_SAFE_INTEGER
        : Math.floor(maxBandwidth / MIN_STREAM_BYTES_PER_SECOND);
    this.#room = new Room(mostInFlight, Math.max(1, streams));
    this.#bandwidth = maxBandwidth === undefined ? undefined : new Bandwidth(maxBandwidth, clock);
  }

  /** True where there is a bandwidth to keep to: bodies then go piece by piece. */
  get limited(): boolean {
    return this.#bandwidth !== undefined;
  }

  /** Waits until a body of so many bytes may travel, then lets `work` carry it. */
  async carry<T>(bytes: number, work: () => Promise<T>, signal: AbortSignal): Promise<T> {
    const leave = await this.#room.enter(bytes, signal);
    try {
      return await work();
    } finally {
      leave();
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

interface Waiting {
  readonly bytes: number;
  readonly go: () => void;
}

/** Room for bytes, and for a number of bodies, given in the order in which it was asked for. */
class Room {
  readonly #most: number;
  #free: number;
  #places: number;
  #waiting: Waiting[] = [];

  constructor(bytes: number, places: number) {
    this.#most = bytes;
    this.#free = bytes;
    this.#places = places;
  }

  /** Gives the room back when the returned function is called. What is larger than all of it travels alone. */
  async enter(asked: number, signal: AbortSignal): Promise<() => void> {
    signal.throwIfAborted();
    const bytes = Math.min(asked, this.#most);
    await new Promise<void>((resolve, reject) => {
      const stop = (): void => {
        this.#waiting = this.#waiting.filter((other) => other !== waiting);
        this.#admit();
        reject(signal.reason as Error);
      };
      const go = (): void => {
        signal.removeEventListener('abort', stop);
        resolve();
      };
      const waiting: Waiting = { bytes, go };
      signal.addEventListener('abort', stop, { once: true });
      this.#waiting.push(waiting);
      this.#admit();
    });
    return () => {
      this.#free += bytes;
      this.#places++;
      this.#admit();
    };
  }

  #admit(): void {
    for (let first = this.#waiting[0]; first !== undefined; first = this.#waiting[0]) {
      if (this.#places < 1 || first.bytes > this.#free) return;
      this.#waiting.shift();
      this.#places--;
      this.#free -= first.bytes;
      first.go();
    }
  }
}
