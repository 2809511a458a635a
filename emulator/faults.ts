/** What goes wrong instead of, or besides, the answer. */
export type FaultAction =
  /** The socket is destroyed before anything is done. */
  | 'reset'
  /** It is done, and the socket destroyed instead of an answer. */
  | 'commit-then-reset'
  /** It is done, and no answer ever comes. */
  | 'commit-then-hang'
  /** No answer ever comes, and nothing is done. */
  | 'hang'
  /** 200 with an error in the body, nothing done: CopyObject, UploadPartCopy and CompleteMultipartUpload only. */
  | 'error-in-200'
  | { readonly errorIn200: string }
  /** `retryAfter` in seconds. */
  | {
      readonly status: number;
      readonly code: string;
      readonly message?: string;
      readonly retryAfter?: number;
    }
  /** 503 SlowDown, or Google's 429 rateLimitExceeded. */
  | { readonly slowDown: true }
  /** The answer waits that long; other rules still apply. */
  | { readonly delayMs: number }
  /** GetObject, objects.download and GetBlob only: all of the headers, this many bytes, then the socket is destroyed. */
  | { readonly truncateBody: number }
  /** It is done; of whatever answer has a body come the headers and so many bytes, then a reset, or nothing more. */
  | { readonly breakOff: number; readonly then: 'reset' | 'hang' }
  /** The same for what exceeds this many requests in any second of the emulator's clock. */
  | { readonly rateLimit: number };

export interface FaultRule {
  /**
   * S3's name of the operation, Google's (`objects.rewrite`, `token`), or `platform:/stats/daily` and the like; one or
   * several.
   */
  readonly operation?: string | readonly string[];
  readonly bucket?: string;
  readonly key?: string | RegExp;
  readonly side?: FaultSide;
  /** Only what is signed with this key. */
  readonly accessKeyId?: string;
  /** This many matching requests pass first. */
  readonly skip?: number;
  /** How often it strikes: once by default, a rate limit for ever. */
  readonly times?: number;
  /** 0 to 1: how likely a matching request is struck. */
  readonly probability?: number;
  readonly do: FaultAction;
}

export type FaultSide = 'node' | 'provider' | 'platform';

export interface FaultSubject {
  readonly side: FaultSide;
  readonly operation: string;
  readonly bucket: string;
  readonly key: string;
  readonly accessKeyId?: string;
}

/** What was decided for one request. */
export interface Struck {
  readonly delayMs: number;
  readonly action: Exclude<FaultAction, { delayMs: number } | { rateLimit: number }> | undefined;
}

/** The rules in force. They are asked in the order they were added; the first that strikes decides. */
export class Faults {
  readonly #rules = new Map<number, Rule>();
  readonly #random: () => number;
  readonly #clock: () => number;
  #count = 0;

  constructor(random: () => number, clock: () => number) {
    this.#random = random;
    this.#clock = clock;
  }

  /** Returns what takes the rule away again. */
  add(rule: FaultRule): () => void {
    const id = this.put(rule);
    return () => void this.#rules.delete(id);
  }

  /** As add, for those who remember a number more easily. */
  put(rule: FaultRule): number {
    const id = ++this.#count;
    this.#rules.set(id, { rule, matched: 0, struck: 0, recent: [] });
    return id;
  }

  remove(id: number): boolean {
    return this.#rules.delete(id);
  }

  /** How often a rule has struck. */
  strikes(id: number): number {
    return this.#rules.get(id)?.struck ?? 0;
  }

  clear(): void {
    this.#rules.clear();
  }

  /** Decides about one request, and counts it. */
  strike(subject: FaultSubject): Struck {
    let delayMs = 0;
    for (const state of this.#rules.values()) {
      if (!applies(state.rule, subject) || !this.#due(state)) continue;
      const action = state.rule.do;
      if (typeof action === 'object' && 'delayMs' in action) delayMs += action.delayMs;
      else if (typeof action === 'object' && 'rateLimit' in action)
        return { delayMs, action: { slowDown: true } };
      else return { delayMs, action };
    }
    return { delayMs, action: undefined };
  }

  #due(state: Rule): boolean {
    const { rule } = state;
    state.matched++;
    if (state.matched <= (rule.skip ?? 0)) return false;
    const limit = typeof rule.do === 'object' && 'rateLimit' in rule.do ? rule.do.rateLimit : undefined;
    if (state.struck >= (rule.times ?? (limit === undefined ? 1 : Infinity))) return false;
    if (rule.probability !== undefined && this.#random() >= rule.probability) return false;
    if (limit !== undefined && this.#withinRate(state, limit)) return false;
    state.struck++;
    return true;
  }

  #withinRate(state: Rule, perSecond: number): boolean {
    const now = this.#clock();
    while (state.recent.length > 0 && (state.recent[0] ?? 0) <= now - 1000) state.recent.shift();
    if (state.recent.length >= perSecond) return false;
    state.recent.push(now);
    return true;
  }
}

interface Rule {
  readonly rule: FaultRule;
  matched: number;
  struck: number;
  /** Times of the requests that a rate limit let through. */
  readonly recent: number[];
}

const READS = ['GetObject', 'objects.download', 'GetBlob'];

const ANSWERS_200_FIRST = ['CopyObject', 'UploadPartCopy', 'CompleteMultipartUpload'];

function applies(
  { operation, bucket, key, side, accessKeyId, do: action }: FaultRule,
  subject: FaultSubject,
): boolean {
  // The platform's calls are struck only by rules that name them.
  if (subject.side === 'platform' && operation === undefined && side !== 'platform') return false;
  if (operation !== undefined && ![operation].flat().includes(subject.operation)) return false;
  if (bucket !== undefined && bucket !== subject.bucket) return false;
  if (typeof key === 'string' && key !== subject.key) return false;
  if (key instanceof RegExp && subject.key.search(key) < 0) return false;
  if (side !== undefined && side !== subject.side) return false;
  if (accessKeyId !== undefined && accessKeyId !== subject.accessKeyId) return false;
  const inside200 = action === 'error-in-200' || (typeof action === 'object' && 'errorIn200' in action);
  if (inside200) return ANSWERS_200_FIRST.includes(subject.operation);
  if (typeof action === 'object' && 'truncateBody' in action) return READS.includes(subject.operation);
  return true;
}
