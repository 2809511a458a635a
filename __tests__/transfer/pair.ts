import type { CopyPath } from '../../src/core/domain.ts';
import { Bucket } from '../../src/store/bucket.ts';
import type { Capabilities } from '../../src/store/capabilities.ts';
import type { Store, Versioning } from '../../src/store/contract.ts';
import { StoreError } from '../../src/store/errors.ts';
import type { StoreErrorCode } from '../../src/store/errors.ts';
import { MemoryProvider } from '../../src/store/memory/store.ts';
import { wrapStore } from '../../src/store/middleware/wrap-store.ts';
import type { StoreCall } from '../../src/store/middleware/wrap-store.ts';
import { OperationCeiling } from '../../src/transfer/copy-settings.ts';
import type { CopySettings, Source } from '../../src/transfer/copy-settings.ts';
import { Flow } from '../../src/transfer/flow.ts';
import { PathChoice } from '../../src/transfer/path-choice.ts';
import { TestClock } from '../commands/setting.ts';

export const MIB = 1024 * 1024;
export const never = new AbortController().signal;
export const STARTED = '2026-11-23T10:00:00.000Z';

/** A store that honours everything. */
export const ABLE: Capabilities = {
  probed: STARTED,
  putIfAbsent: true,
  putIfMatch: true,
  copyIfAbsent: true,
  copyIfMatch: true,
  completeIfAbsent: true,
  completeIfMatch: true,
  deleteIfMatch: true,
  copy: true,
  copyPin: true,
  partCopy: true,
  partCopyPin: true,
  getPin: true,
  signedBody: true,
  aliasesPaths: false,
};

export interface PairOptions {
  readonly versioning?: Versioning;
  readonly coldPrefix?: string;
  readonly paths?: readonly CopyPath[];
  readonly capabilities?: Partial<Capabilities>;
  readonly settings?: Partial<CopySettings>;
}

type Step = (call: StoreCall<unknown>) => Promise<unknown>;

/** Hot and cold in memory, and what a copy from one to the other needs. Requests are written down, and may fail. */
export class Pair {
  readonly clock = new TestClock(Date.parse(STARTED));
  readonly hot: Bucket;
  readonly cold: Bucket;
  readonly choice: PathChoice;
  readonly settings: CopySettings;
  /** `hot head a`, in the order in which they were sent. */
  readonly requests: string[] = [];
  readonly #steps: { readonly pattern: RegExp; readonly step: Step; times: number }[] = [];

  constructor({ versioning = 'off', coldPrefix = '', paths, capabilities, settings }: PairOptions = {}) {
    const provider = new MemoryProvider(this.clock);
    this.hot = new Bucket(this.#watched('hot', provider.store('hot')), '');
    this.cold = new Bucket(this.#watched('cold', provider.store('cold', versioning)), coldPrefix);
    this.choice = new PathChoice(
      paths ?? ['native', 'streamed'],
      { path: 'native', reason: 'one provider' },
      { onMove: () => undefined, started: STARTED },
    );
    this.settings = {
      capabilities: { ...ABLE, ...capabilities },
      ceiling: new OperationCeiling(5 * MIB),
      partSize: undefined,
      verify: 'copy',
      partsAtOnce: 1,
      flow: new Flow({ clock: this.clock, random: () => 0 }),
      stopped: () => false,
      now: () => this.now(),
      ...settings,
    };
  }

  now(): string {
    return new Date(this.clock.now()).toISOString();
  }

  async put(bucket: Bucket, path: string, content: string | Uint8Array): Promise<Source> {
    const bytes = Buffer.from(content as string);
    const { etag, versionId } = await bucket.store.put(bucket.key(path), bytes);
    this.requests.length = 0;
    return { bucket, path, size: bytes.length, etag, ...(versionId === undefined ? {} : { versionId }) };
  }

  async read(bucket: Bucket, path: string): Promise<string> {
    const chunks: Uint8Array[] = [];
    for await (const chunk of (await bucket.store.get(bucket.key(path))).stream) chunks.push(chunk);
    return Buffer.concat(chunks).toString();
  }

  /** Requests that match, `cold copy a`, take this step instead; so many times, or always. */
  at(pattern: RegExp, step: Step, times = Infinity): void {
    this.#steps.push({ pattern, step, times });
  }

  fail(pattern: RegExp, code: StoreErrorCode, times = Infinity): void {
    this.at(
      pattern,
      ({ operation }) => Promise.reject(new StoreError(code, `${operation}: ${code}`, { operation })),
      times,
    );
  }

  /** Those that match, of what was sent since the last `put`. */
  sent(pattern: RegExp): string[] {
    return this.requests.filter((request) => pattern.test(request));
  }

  #watched(bucket: string, store: Store): Store {
    return wrapStore(store, async <T>(call: StoreCall<T>): Promise<T> => {
      const request = `${bucket} ${call.operation} ${call.key ?? ''}`;
      this.requests.push(request);
      const step = this.#steps.find(({ pattern, times }) => times > 0 && pattern.test(request));
      if (step === undefined) return call.call();
      step.times--;
      return (await step.step(call)) as T;
    });
  }
}
