import type { CopyPath } from '../options/options.ts';
import type { Bucket } from '../store/bucket.ts';
import type { Capabilities } from '../store/capabilities.ts';
import { isStoreError, StoreError } from '../store/errors.ts';
import { isPlainEtag } from '../store/store.ts';
import type { Conditions, ObjectHead } from '../store/store.ts';
import { copyContent, Unproven } from './copy.ts';
import type { Copied, CopySettings, Source } from './copy.ts';
import { goesInParts } from './part-plan.ts';
import type { PathChoice } from './path-choice.ts';

export interface ChoiceContext {
  readonly cold: Bucket;
  readonly choice: PathChoice;
  readonly settings: CopySettings;
  readonly signal: AbortSignal;
  /**
   * Awaited before each try that streams: a body that breaks off may be stored as far as it came, so what must not
   * be lost is brought out of its way.
   */
  readonly beforeStreaming?: () => Promise<void>;
}

export interface CopiedByChoice {
  readonly copied: Copied;
  readonly via: CopyPath;
  /** False where cold held the content already, from an earlier copy whose answer was lost. */
  readonly moved: boolean;
}

/** The pinned content is no longer in hot; `present` is what is, undefined for nothing. */
export class SourceMoved extends Error {
  readonly present: ObjectHead | undefined;

  constructor(present: ObjectHead | undefined) {
    super('the source changed');
    this.name = 'SourceMoved';
    this.present = present;
  }
}

/** Flashback's own limit on one operation: what an EntityTooLarge means where nothing else is known. */
const LOWER_CEILING = 100_000_000;
const TRIES = 8;

/**
 * Copies by the path of the pair, and moves the pair on where the path itself is refused. `expected` is the
 * ETag that cold is known to have at `path`. Throws SourceMoved, or StoreError where no allowed path serves.
 */
export async function copyByChoice(
  source: Source,
  path: string,
  expected: string | undefined,
  context: ChoiceContext,
): Promise<CopiedByChoice> {
  const { choice, cold, settings, signal } = context;
  /** Cold's ETag as last seen; the condition of the next try. */
  let seen = expected;
  let thisOne: CopyPath | undefined;
  for (let attempt = 1; ; attempt++) {
    const via: CopyPath | undefined = thisOne ?? choice.current;
    if (via === undefined) {
      throw new StoreError('unsupported', `no allowed copy path is left: ${choice.reason}`, {
        operation: 'copy',
      });
    }
    const ceiling = settings.ceiling.bytes;
    const inParts = goesInParts(via, source.size, ceiling);
    const conditions = conditionsOn(seen, via, inParts, settings.capabilities);
    try {
      if (via === 'streamed') await context.beforeStreaming?.();
      const copied = await copyContent(via, source, { bucket: cold, path, conditions }, settings, signal);
      if (thisOne === undefined) choice.prove();
      return { copied, via, moved: true };
    } catch (error) {
      if (attempt >= TRIES) throw error;
      const next = await judge(error, via, conditions, ceiling);
      if (next.kind === 'done') return next.result;
      if (next.kind === 'stream') thisOne = 'streamed';
      if (next.kind === 'seen') seen = next.etag;
    }
  }

  type Next =
    | { kind: 'done'; result: CopiedByChoice }
    | { kind: 'stream' }
    | { kind: 'seen'; etag: string | undefined }
    | { kind: 'again' };

  async function judge(error: unknown, via: CopyPath, conditions: Conditions, tried: number): Promise<Next> {
    if (error instanceof Unproven)
      return streamOr(new StoreError('unsupported', error.message, { operation: 'copy' }));
    if (!isStoreError(error)) throw error;
    switch (error.code) {
      case 'precondition':
      case 'not-found':
      case 'no-bucket': {
        // Hot's own endpoint says whether the source moved (design.md section 4, "Pinning").
        const present = await source.bucket.look(source.path, signal);
        if (present?.etag !== source.etag) throw new SourceMoved(present);
        if (error.code === 'precondition') {
          const there = await cold.look(path, signal);
          if (!holds(conditions, there)) return overwriteOf(there, via);
        }
        if (via === 'streamed') throw error;
        if (choice.proven) return streamOr(error); // the path serves this pair: one object does not move it
        const unknown = error.code === 'no-bucket';
        choice.refuse(
          via,
          unknown ? "cold's endpoint does not know hot's bucket" : 'a bucket of that name there is not hot',
        );
        return { kind: 'again' };
      }
      case 'denied':
        if (via === 'streamed') throw error;
        choice.denied(via, source.path);
        return streamOr(error);
      case 'unsupported':
        if (via === 'streamed') throw error;
        choice.refuse(via, error.message);
        return { kind: 'again' };
      case 'too-large':
        if (source.size > LOWER_CEILING) settings.ceiling.lower(LOWER_CEILING);
        if (settings.ceiling.bytes < tried) return { kind: 'again' }; // or another object lowered it meanwhile
        throw error;
      default:
        throw error;
    }
  }

  /** For this object alone, where streaming is allowed. */
  function streamOr(error: StoreError): Next {
    if (!choice.streamingAllowed || thisOne === 'streamed') throw error;
    return { kind: 'stream' };
  }

  /** What lies at the path is not what was expected: our own earlier copy is adopted, all else overwritten. */
  function overwriteOf(there: ObjectHead | undefined, via: CopyPath): Next {
    const ours = there?.etag === source.etag && isPlainEtag(source.etag) && there.size === source.size;
    if (!ours) return { kind: 'seen', etag: there?.etag };
    const { etag, versionId } = there;
    const copied: Copied = { etag, evidence: 'md5', ...(versionId === undefined ? {} : { versionId }) };
    return { kind: 'done', result: { copied, via, moved: false } };
  }
}

/** The condition that fences this write, where the store was seen to honour it for that operation. */
export function conditionsOn(
  etag: string | undefined,
  via: CopyPath,
  inParts: boolean,
  can: Pick<
    Capabilities,
    'putIfAbsent' | 'putIfMatch' | 'copyIfAbsent' | 'copyIfMatch' | 'completeIfAbsent' | 'completeIfMatch'
  >,
): Conditions {
  const [ifAbsent, ifMatch] = inParts
    ? [can.completeIfAbsent, can.completeIfMatch]
    : via === 'streamed'
      ? [can.putIfAbsent, can.putIfMatch]
      : [can.copyIfAbsent, can.copyIfMatch];
  if (etag === undefined) return ifAbsent ? { ifAbsent: true } : {};
  return ifMatch ? { ifMatch: etag } : {};
}

function holds(conditions: Conditions, there: ObjectHead | undefined): boolean {
  if (conditions.ifAbsent === true) return there === undefined;
  return conditions.ifMatch === undefined || conditions.ifMatch === there?.etag;
}
