import type { CopyPath } from '../options/options.ts';

/**
 * Which copy path this pair of buckets takes: chosen once, with the reason, and moved on only when the path
 * itself is refused, never because of one object.
 */
export class PathChoice {
  readonly #allowed: readonly CopyPath[];
  #at = 0;
  #proven = false;
  readonly #refusals: string[] = [];
  readonly #denied = new Set<string>();
  readonly #serverSide: 'native' | 'emulated';
  readonly #serverReason: string;
  readonly #onMove: (line: string) => void;
  /** What was said when the pair moved on. */
  readonly moves: string[] = [];

  /**
   * `serverSide` is what a copy by cold's endpoint would be for this pair. Of the allowed paths, the other
   * server-side one cannot be had.
   */
  constructor(
    allowed: readonly CopyPath[],
    serverSide: { readonly path: 'native' | 'emulated'; readonly reason: string },
    onMove: (line: string) => void,
  ) {
    this.#allowed = allowed.filter((path) => path === 'streamed' || path === serverSide.path);
    this.#serverSide = serverSide.path;
    this.#serverReason = serverSide.reason;
    this.#onMove = onMove;
  }

  /** Undefined where no allowed path is left. */
  get current(): CopyPath | undefined {
    return this.#allowed[this.#at];
  }

  get streamingAllowed(): boolean {
    return this.#allowed.includes('streamed');
  }

  /** An object went through the current path. */
  get proven(): boolean {
    return this.#proven;
  }

  /** Why the current path was taken, one sentence. */
  get reason(): string {
    if (this.#refusals.length > 0) return this.#refusals.join('; ');
    return this.current === this.#serverSide ? this.#serverReason : 'as copy-path asks';
  }

  /** An object went through the current path: single refusals no longer speak against the pair. */
  prove(): void {
    this.#proven = true;
  }

  /** The path cannot serve this pair. Several objects in flight may find that out: the first one moves it. */
  refuse(path: CopyPath, reason: string): void {
    if (this.current !== path) return;
    this.#refusals.push(`${path} was refused: ${reason}`);
    this.#at++;
    this.#proven = false;
    const next = this.#allowed[this.#at];
    const cost =
      next === 'streamed' ? ': every byte passes through this machine, and egress of hot is charged' : '';
    const line =
      next === undefined
        ? `${path} copies are refused (${reason}), and copy-path allows nothing else`
        : `${path} copies are refused (${reason}); going on ${next}${cost}`;
    this.moves.push(line);
    this.#onMove(line);
  }

  /** A 403 on one object. Three different ones with no success before speak for the whole pair. */
  denied(path: CopyPath, key: string): void {
    if (this.#proven || this.current !== path) return;
    this.#denied.add(key);
    if (this.#denied.size >= 3) this.refuse(path, "cold's credentials may not read hot");
  }
}
