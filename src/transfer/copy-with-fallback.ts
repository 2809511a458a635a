import { defined } from '../core/defined.ts';
import { stagedPath } from '../manifest/layout.ts';
import type { CopyPath } from '../core/domain.ts';
import type { Bucket } from '../store/bucket.ts';
import type { Capabilities } from '../store/capabilities.ts';
import { isStoreError, StoreError } from '../store/errors.ts';
import { isPlainEtag } from '../store/contract.ts';
import type { Conditions, ObjectHead } from '../store/contract.ts';
import { copyContent, Unproven } from './copy.ts';
import type { Copied } from './copy.ts';
import type { CopySettings, Source, Target } from './copy-settings.ts';
import { goesInParts } from './multipart/part-plan.ts';
import type { PairNames, PathChoice } from './path-choice.ts';

export interface ChoiceContext {
  readonly cold: Bucket;
  readonly choice: PathChoice;
  readonly settings: CopySettings;
  readonly signal: AbortSignal;
  /** What somebody else put at the path meanwhile stays: TargetTaken instead of overwriting it. */
  readonly keepForeign?: boolean;
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

/** Something else lies at the path than was expected there, and it is to stay. */
export class TargetTaken extends Error {
  constructor(path: string) {
    super(`something else was written to ${JSON.stringify(path)} meanwhile`);
    this.name = 'TargetTaken';
  }
}

/** Flashback's own limit on one operation: what an EntityTooLarge means where nothing else is known. */
const LOWER_CEILING = 100_000_000;
const TRIES = 8;

/**
 * Copies by the path of the pair, and moves the pair on where the path itself is refused. `expected` is the
 * ETag that cold is known to have at `path`. `beforeStreaming` is awaited before each try that streams: a body that
 * breaks off may be stored as far as it came, so what must not be lost is brought out of its way. Throws SourceMoved, TargetTaken, or StoreError where no allowed path
 * serves.
 */
export async function copyWithFallback(
  source: Source,
  path: string,
  expected: string | undefined,
  context: ChoiceContext,
  beforeStreaming?: () => Promise<void>,
): Promise<CopiedByChoice> {
  const { choice, cold, settings, signal } = context;
  /** Cold's ETag as last seen; the condition of the next try. */
  let seen = expected;
  let pathOverride: CopyPath | undefined;
  for (let attempt = 1; ; attempt++) {
    const ceiling = settings.ceiling.bytes;
    /** At the server; what streams may go in parts earlier. */
    const inParts = source.size > ceiling;
    const via = pathOverride ?? pathFor(inParts, context);
    const conditions = conditionsOn(seen, via, goesInParts(via, source.size, ceiling), settings.capabilities);
    try {
      const target = { bucket: cold, path, conditions };
      if (via === 'streamed') await beforeStreaming?.();
      const copied =
        via === 'streamed' || pinned(inParts, settings.capabilities)
          ? await copyContent(via, source, target, settings, signal)
          : await copyUnpinned(via, source, target, settings, signal);
      if (pathOverride === undefined) choice.prove(via);
      return { copied, via, moved: true };
    } catch (error) {
      if (attempt >= TRIES) throw error;
      const next = await judge(error, via, conditions, ceiling);
      if (next.kind === 'done') return next.result;
      if (next.kind === 'stream') pathOverride = 'streamed';
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
      return streamOr(new StoreError('unsupported', error.message, { operation: 'copy' }), via);
    if (!isStoreError(error)) throw error;
    switch (error.code) {
      case 'precondition':
      case 'not-found':
      case 'no-bucket': {
        // Hot's own endpoint says whether the source moved (design.md section 4, "Pinning").
        const { versionId } = source;
        const version = versionId === undefined ? {} : { versionId };
        const present = await source.bucket.headIfPresent(source.path, signal, version);
        if (present?.etag !== source.etag) throw new SourceMoved(present);
        if (error.code === 'precondition') {
          const there = await cold.headIfPresent(path, signal);
          if (!holds(conditions, there)) return overwriteOf(there, via);
        }
        if (via === 'streamed') throw error;
        if (choice.serves(via)) return streamOr(error, via); // one object does not move the pair
        choice.refuse(via, notHot(error, pinned(source.size > tried, settings.capabilities), choice.names));
        return { kind: 'again' };
      }
      case 'denied':
        if (via === 'streamed') throw error;
        choice.denied(via, source.path);
        return streamOr(error, via);
      case 'unsupported':
        if (via === 'streamed') throw error;
        // Whole copies may well work where parts do not (Storj, GCS): only objects that need parts leave the path.
        choice.refuse(via, error.message, source.size > tried ? 'parts' : 'all');
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
  function streamOr(error: StoreError, via: CopyPath): Next {
    if (!choice.streamingAllowed || pathOverride === 'streamed') throw error;
    choice.detour(via, detourWords(error, choice.names));
    return { kind: 'stream' };
  }

  /** What lies at the path is not what was expected: our own earlier copy is adopted, all else overwritten. */
  function overwriteOf(there: ObjectHead | undefined, via: CopyPath): Next {
    const ours = there?.etag === source.etag && isPlainEtag(source.etag) && there.size === source.size;
    if (!ours) {
      if (context.keepForeign === true && there !== undefined) throw new TargetTaken(path);
      return { kind: 'seen', etag: there?.etag };
    }
    const { etag, versionId } = there;
    const copied: Copied = { etag, evidence: 'md5', ...defined({ versionId }) };
    return { kind: 'done', result: { copied, via, moved: false } };
  }
}

/** Without a key or an address in them: each is said once. */
function detourWords({ code, message }: StoreError, { from, into }: PairNames): string {
  switch (code) {
    case 'denied':
      return `${into}'s credentials may not read some of them`;
    case 'precondition':
      return `${into} refused some of them, though ${from} has them as listed`;
    case 'not-found':
      return `${into} did not find some of them, though ${from} has them`;
    default:
      return message;
  }
}

/** The pair's path for this object; objects in parts leave a server-side path that cannot copy them. Throws `unsupported`. */
function pathFor(inParts: boolean, { choice, settings }: ChoiceContext): CopyPath {
  const { capabilities } = settings;
  if (inParts && !capabilities.partCopyPin && (capabilities.unsure ?? []).length === 0) {
    const { into } = choice.names;
    const why = capabilities.partCopy ? `${into} ignores the pin of a part copy` : `${into} has no part copy`;
    for (const path of ['native', 'emulated'] as const) choice.refuse(path, why, 'parts');
  }
  const via = choice.pathFor(inParts);
  if (via !== undefined) return via;
  throw new StoreError('unsupported', `no allowed copy path is left: ${choice.reason}`, {
    operation: 'copy',
  });
}

function pinned(inParts: boolean, { copyPin, partCopyPin }: Capabilities): boolean {
  return inParts ? partCopyPin : copyPin;
}

/** Why a server-side copy did not find what hot has, though hot still has it. */
function notHot(error: StoreError, pinned: boolean, { from, into }: PairNames): string {
  if (error.code === 'no-bucket') return `${into}'s endpoint does not know ${from}'s bucket`;
  return pinned
    ? `a bucket of that name there is not ${from}`
    : `${into} ignores source pins, and what it copied cannot be proven to be ${from}'s`;
}

/**
 * A store that ignores pins may copy another content, or that of another bucket of the same name: so the copy
 * goes to a name of the program's own first, and to its place only once its MD5 has proven it
 * (docs/decisions/0006). Throws Unproven where no MD5 can, before anything is written, and `precondition` where
 * something else was copied.
 */
async function copyUnpinned(
  via: CopyPath,
  source: Source,
  target: Target,
  settings: CopySettings,
  signal: AbortSignal,
): Promise<Copied> {
  const { bucket, path } = target;
  if (source.size > settings.ceiling.bytes || !isPlainEtag(source.etag)) throw new Unproven();
  const staged = stagedPath(path);
  try {
    const first: Target = { bucket, path: staged, conditions: {} };
    const { etag } = await copyContent(via, source, first, { ...settings, verify: 'copy' }, signal);
    const proven: Source = { bucket, path: staged, size: source.size, etag };
    return await copyContent('native', proven, target, settings, signal);
  } catch (error) {
    if (!(error instanceof Unproven)) throw error;
    const said = 'CopyObject: what was copied is not what was asked for';
    throw new StoreError('precondition', said, { operation: 'CopyObject', cause: error });
  } finally {
    await unstage(bucket, staged, signal);
  }
}

/** Where it cannot be removed now, the next probe does. */
async function unstage(bucket: Bucket, path: string, signal: AbortSignal): Promise<void> {
  try {
    const there = await bucket.headIfPresent(path, signal);
    if (there === undefined) return;
    const version = there.versionId === undefined ? {} : { versionId: there.versionId };
    await bucket.store.delete(bucket.key(path), version, signal);
  } catch (error) {
    if (!isStoreError(error)) throw error;
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
