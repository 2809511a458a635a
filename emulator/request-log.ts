/** One request, in the order of arrival. Fields are filled in as they become known. */
export interface RequestEntry {
  readonly requestId: string;
  /** Emulator's clock, ms. */
  readonly time: number;
  /** `node-0`, a provider's name, or `platform`. */
  readonly endpoint: string;
  /** S3's or Google's name of the operation (`objects.rewrite`), `platform:/path`, or `Unknown`. */
  operation: string;
  bucket: string;
  key: string;
  /** 0 while there is no answer; it stays so where a fault took the answer away. */
  status: number;
  /** The error's code, if the answer was one. */
  code?: string;
  /** Bytes of the body as received (aws-chunked framing included), and of the body as sent. */
  bytesIn: number;
  bytesOut: number;
  accessKeyId?: string;
  copySource?: string;
  /** Google's API: the query's parameters. */
  query?: Readonly<Record<string, string>>;
  copyPath?: 'native' | 'emulated';
  /** Bytes that a copy moved at the server. */
  bytesCopied?: number;
}

export type RequestFilter = Partial<
  Pick<
    RequestEntry,
    'endpoint' | 'operation' | 'bucket' | 'key' | 'status' | 'code' | 'accessKeyId' | 'copyPath'
  >
>;

/** All requests since the start or the last clear(); beyond its limit the oldest are forgotten. */
export class RequestLog implements Iterable<RequestEntry> {
  #entries: RequestEntry[] = [];
  #count = 0;
  readonly #limit: number;

  constructor(limit: number) {
    this.#limit = limit;
  }

  add(entry: RequestEntry): void {
    this.#count++;
    this.#entries.push(entry);
    // Dropped in bulk: shifting one by one would move the whole array each time.
    if (this.#entries.length > 2 * this.#limit) this.#entries = this.#entries.slice(-this.#limit);
  }

  /** How many there were; with a filter, how many of those still kept match all of its fields. */
  count(filter?: RequestFilter): number {
    return filter === undefined ? this.#count : this.list(filter).length;
  }

  list(filter: RequestFilter = {}): RequestEntry[] {
    const wanted = Object.entries(filter);
    return this.#entries.filter((entry) =>
      wanted.every(([name, value]) => entry[name as keyof RequestFilter] === value),
    );
  }

  clear(): void {
    this.#entries = [];
    this.#count = 0;
  }

  [Symbol.iterator](): Iterator<RequestEntry> {
    return this.#entries[Symbol.iterator]();
  }
}
