import type { IsoTime } from '../manifest/entry.ts';
import type { PathRefusal } from '../manifest/generation.ts';
import type { CopyPath } from '../core/domain.ts';

/** What a copy by cold's endpoint would be for this pair of buckets, and why; undefined where it can be had by neither way. */
export interface ServerSide {
  readonly path: 'native' | 'emulated' | undefined;
  readonly reason: string;
}

/** The names of the two buckets in messages: a restore reads cold and writes `to`. */
export interface PairNames {
  readonly from: string;
  readonly into: string;
}

export const HOT_TO_COLD: PairNames = { from: 'hot', into: 'cold' };

export interface ChoiceOptions {
  /** Gets a line for people when the pair leaves a path: why, and what that costs. */
  readonly onMove: (line: string) => void;
  /** Start of the run. */
  readonly started: IsoTime;
  /** Refusals of earlier runs. Ignored where no other path is allowed: then it is tried again. */
  readonly remembered?: readonly PathRefusal[];
  readonly names?: PairNames;
}

/**
 * Which copy path this pair of buckets takes: chosen once, with the reason, and moved on only when the path
 * itself is refused, never because of one object.
 */
export class PathChoice {
  readonly #allowed: readonly CopyPath[];
  readonly #serverSide: ServerSide;
  readonly #onMove: (line: string) => void;
  readonly #started: IsoTime;
  readonly names: PairNames;
  #refusals: PathRefusal[] = [];
  readonly #proven = new Set<CopyPath>();
  readonly #denied = new Set<string>();
  readonly #detours = new Set<string>();
  /** The lines that `onMove` got. */
  readonly moves: string[] = [];

  /** Of the allowed paths, the server-side one that `serverSide` is not cannot be had. */
  constructor(allowed: readonly CopyPath[], serverSide: ServerSide, options: ChoiceOptions) {
    this.#allowed = allowed.filter((path) => path === 'streamed' || path === serverSide.path);
    this.#serverSide = serverSide;
    this.#onMove = options.onMove;
    this.#started = options.started;
    this.names = options.names ?? HOT_TO_COLD;
    this.#remember(options.remembered ?? []);
  }

  /** For an object that goes in one piece. Undefined where no allowed path is left. */
  get current(): CopyPath | undefined {
    return this.pathFor(false);
  }

  pathFor(inParts: boolean): CopyPath | undefined {
    const refused = (path: CopyPath): boolean =>
      this.#refusals.some((refusal) => refusal.path === path && (refusal.objects === 'all' || inParts));
    return this.#allowed.find((path) => !refused(path));
  }

  get streamingAllowed(): boolean {
    return this.#allowed.includes('streamed');
  }

  /** An object went through that path. */
  serves(path: CopyPath): boolean {
    return this.#proven.has(path);
  }

  /** The path of an object that an earlier run stored and did not record: `streamed` where this run cannot tell. */
  pathOfAdopted(path: CopyPath): CopyPath {
    return this.#proven.has(path) || !this.streamingAllowed ? path : 'streamed';
  }

  /** To be remembered for later runs. */
  get refusals(): readonly PathRefusal[] {
    return this.#refusals;
  }

  /** Why the current path was taken, one sentence. */
  get reason(): string {
    const refused = this.#refusals.filter(({ objects }) => objects === 'all');
    if (refused.length > 0)
      return refused.map(({ path, reason }) => `${path} was refused: ${reason}`).join('; ');
    const { path, reason } = this.#serverSide;
    return path === undefined || this.current === path ? reason : 'as copy-path asks';
  }

  /** An object went through that path: from now on a single refusal does not move the pair. */
  prove(path: CopyPath): void {
    this.#proven.add(path);
  }

  /** The path cannot serve this pair. Several objects in flight may report that: the first one moves the pair. */
  refuse(path: CopyPath, reason: string, objects: PathRefusal['objects'] = 'all'): void {
    if (this.pathFor(objects === 'parts') !== path) return;
    this.#refusals.push({
      path,
      objects,
      reason: reason.slice(0, MAX_REASON_CHARACTERS),
      since: this.#started,
    });
    this.#report(`${named(path, objects)} are refused (${reason})`, this.pathFor(objects === 'parts'));
  }

  /** One object leaves the path, and others may for the same reason: reported once. */
  detour(path: CopyPath, reason: string): void {
    if (this.#detours.has(reason)) return;
    this.#detours.add(reason);
    this.#report(`not every object can be copied ${path} (${reason})`, 'streamed');
  }

  /** A 403 on one object. Three different ones with no success before refuse the path for the pair. */
  denied(path: CopyPath, key: string): void {
    if (this.#proven.has(path) || this.current !== path) return;
    this.#denied.add(key);
    if (this.#denied.size >= 3)
      this.refuse(path, `${this.names.into}'s credentials may not read ${this.names.from}`);
  }

  #remember(refusals: readonly PathRefusal[]): void {
    this.#refusals = refusals.filter(({ path }) => this.#allowed.includes(path));
    if (this.pathFor(false) === undefined || this.pathFor(true) === undefined) this.#refusals = [];
    for (const { path, objects, reason, since } of this.#refusals) {
      const what = `${named(path, objects)} were refused on ${since.slice(0, 10)} (${reason}; probe tries again)`;
      this.#report(what, this.pathFor(objects === 'parts'));
    }
  }

  get #streamingCost(): string {
    return `: those bytes pass through this machine, and egress of ${this.names.from} is charged`;
  }

  #report(what: string, next: CopyPath | undefined): void {
    const line =
      next === undefined
        ? `${what}, and copy-path allows nothing else`
        : `${what}; going on ${next}${next === 'streamed' ? this.#streamingCost : ''}`;
    this.moves.push(line);
    this.#onMove(line);
  }
}

function named(path: CopyPath, objects: PathRefusal['objects']): string {
  return objects === 'all' ? `${path} copies` : `${path} copies of objects that go in parts`;
}

/** A server's words go into state: they are cut to this many characters. */
const MAX_REASON_CHARACTERS = 300;
