import { defined } from '../core/defined.ts';
import type { CopyPath } from '../core/domain.ts';
import type { Evidence } from '../manifest/entry.ts';
import type { Bucket } from '../store/bucket.ts';
import type { Capabilities } from '../store/capabilities.ts';
import { isStoreError, StoreError } from '../store/errors.ts';
import { proofOf } from '../store/evidence.ts';
import type { Conditions, ObjectHead } from '../store/contract.ts';
import { copyContent, Unproven } from './copy.ts';
import type { Copied } from './copy.ts';
import { sizeAt } from './copy-settings.ts';
import type { CopySettings, Source } from './copy-settings.ts';
import { hasSameBytes } from './fallback/same-bytes.ts';
import { copyUnpinned } from './fallback/unpinned.ts';
import { goesInParts, lowerBodyLimit } from './multipart/part-plan.ts';
import type { PairNames, PathChoice } from './path-choice.ts';

export interface ChoiceContext {
  readonly cold: Bucket;
  readonly choice: PathChoice;
  readonly settings: CopySettings;
  readonly signal: AbortSignal;
  /** An object that another program wrote to the path meanwhile stays: TargetTaken is thrown instead of overwriting it. */
  readonly keepForeign?: boolean;
}

export interface CopiedByChoice {
  readonly copied: Copied;
  readonly via: CopyPath;
  /** False where cold held the content already, from an earlier copy whose answer was lost. */
  readonly moved: boolean;
}

/** Hot no longer has the pinned content; `present` is the object that it has instead, undefined for none. */
export class SourceMoved extends Error {
  readonly present: ObjectHead | undefined;

  constructor(present: ObjectHead | undefined) {
    super('the source changed');
    this.name = 'SourceMoved';
    this.present = present;
  }
}

/** The path holds another object than expected, and it is to stay. */
export class TargetTaken extends Error {
  constructor(path: string) {
    super(`another object was written to ${JSON.stringify(path)} meanwhile`);
    this.name = 'TargetTaken';
  }
}

const MAX_ATTEMPTS = 8;

/**
 * Copies by the path of the pair, and moves the pair on where the path itself is refused. `expected` is the
 * ETag that the manifest has for cold at `path`. `beforeStreaming` is awaited before each try that streams: a body that
 * breaks off may be stored as far as it came, so what must not be lost is first kept elsewhere. Throws SourceMoved,
 * TargetTaken, or StoreError where no allowed path serves.
 */
export async function copyWithFallback(
  source: Source,
  path: string,
  expected: string | undefined,
  context: ChoiceContext,
  beforeStreaming?: () => Promise<void>,
): Promise<CopiedByChoice> {
  const attempts = new CopyAttempts(source, path, expected, context, beforeStreaming);
  let result: CopiedByChoice | undefined;
  for (let attempt = 1; result === undefined; attempt++) {
    const plan = attempts.next();
    try {
      result = await attempts.copy(plan);
    } catch (error) {
      if (attempt >= MAX_ATTEMPTS) throw error;
      result = await attempts.afterFailure(error, plan);
    }
  }
  const checking = attempts.checkTags(result);
  if (checking !== undefined) await checking;
  return result;
}

/** How one attempt copies. */
interface AttemptPlan {
  readonly via: CopyPath;
  readonly conditions: Conditions;
  /** What one operation might move, bytes. */
  readonly ceiling: number;
  readonly bodyCeiling: number;
  /** The object goes in parts where the server copies it; what streams may go in parts earlier. */
  readonly inParts: boolean;
}

/** One object on its way, over several attempts. */
class CopyAttempts {
  readonly #source: Source;
  readonly #path: string;
  readonly #context: ChoiceContext;
  readonly #beforeStreaming: (() => Promise<void>) | undefined;
  /** Cold's ETag as last seen: the condition of the next attempt. */
  #targetEtag: string | undefined;
  /** This object alone streams; the pair stays on its path. */
  #streams = false;
  /** Cold refuses the condition that nothing is there, though nothing is: a folder has the same name. */
  #unconditional = false;

  constructor(
    source: Source,
    path: string,
    targetEtag: string | undefined,
    context: ChoiceContext,
    beforeStreaming: (() => Promise<void>) | undefined,
  ) {
    this.#source = source;
    this.#path = path;
    this.#targetEtag = targetEtag;
    this.#context = context;
    this.#beforeStreaming = beforeStreaming;
  }

  /** Bytes that it has at the target. */
  get #stored(): number {
    return sizeAt(this.#context.cold.objectKeys?.recipients, this.#source.size);
  }

  get #encrypts(): boolean {
    return this.#context.cold.objectKeys?.recipients !== undefined;
  }

  /** Throws `unsupported` where no allowed path is left. */
  next(): AttemptPlan {
    const { size } = this.#source;
    const { capabilities, ceiling } = this.#context.settings;
    const { bytes } = ceiling;

    const { dialect } = this.#context.cold.store;
    const inParts = goesInParts('native', size, bytes, dialect);
    let via = this.#streams ? 'streamed' : pathFor(inParts, this.#context);
    if (via !== 'streamed' && !inParts && size > ceiling.wholeBytes) {
      this.#stream(tooLarge(ceiling.wholeBytes), via); // what one operation moves, and this store copies no parts
      via = 'streamed';
    }
    const divided = goesInParts(via, this.#stored, ceiling.of(via), dialect);
    const conditions = this.#unconditional ? {} : conditionsOn(this.#targetEtag, via, divided, capabilities);
    return { via, conditions, ceiling: bytes, bodyCeiling: ceiling.of('streamed'), inParts };
  }

  async copy({ via, conditions, inParts }: AttemptPlan): Promise<CopiedByChoice> {
    const { choice, cold, settings, signal } = this.#context;
    const sealer = cold.objectKeys?.recipients;
    const target = { bucket: cold, path: this.#path, conditions, sealer };
    if (via === 'streamed') await this.#beforeStreaming?.();
    const copied =
      via === 'streamed' || pinned(inParts, settings.capabilities)
        ? await copyContent(via, this.#source, target, settings, signal)
        : await copyUnpinned(via, this.#source, target, settings, signal);
    if (!this.#streams) choice.prove(via);
    return { copied, via, moved: true };
  }

  /** In parts, tags are named in a request of their own, as for what is streamed. Undefined where nothing is to be waited for. */
  checkTags({ copied, via }: CopiedByChoice): Promise<void> | undefined {
    const { cold, settings, signal } = this.#context;
    const { size } = this.#source;
    const { ceiling, tagLoss } = settings;
    // The tags of an encrypted object are in its entry, and what is restored from it was named in the request.
    const encrypted = cold.objectKeys?.recipients ?? this.#source.encrypted;
    if (tagLoss === undefined || encrypted !== undefined) return undefined;
    const { versionId } = copied;
    const stored = { bucket: cold, path: this.#path, ...defined({ versionId }) };
    const inParts = goesInParts(via, size, ceiling.of(via), cold.store.dialect);
    return tagLoss.check(this.#source, stored, inParts ? 'streamed' : via, signal);
  }

  /** Prepares another attempt, or returns the result where cold has the content already. Throws where nothing helps. */
  async afterFailure(error: unknown, plan: AttemptPlan): Promise<CopiedByChoice | undefined> {
    const { choice, settings } = this.#context;
    const { via, ceiling, inParts } = plan;
    if (error instanceof Unproven) {
      this.#stream(new StoreError('unsupported', error.message, { operation: 'copy' }), via);
      return undefined;
    }
    if (!isStoreError(error)) throw error;
    switch (error.code) {
      case 'precondition':
      case 'not-found':
      case 'no-bucket':
        return this.#afterMismatch(error, plan);
      case 'denied':
        if (via === 'streamed') throw error;
        choice.denied(via, this.#source.path);
        this.#stream(error, via);
        return undefined;
      case 'refused':
        if (via === 'streamed') throw error;
        this.#stream(error, via);
        return undefined;
      case 'unsupported':
        if (via === 'streamed') throw error;
        // Whole copies may well work where parts do not (Storj, GCS): only objects that need parts leave the path.
        choice.refuse(via, error.message, inParts ? 'parts' : 'all');
        return undefined;
      case 'too-large':
        if (via === 'streamed' && this.#isBodyLimit(error, plan.bodyCeiling)) return undefined;
        this.#lowerCeiling();
        if (settings.ceiling.bytes < ceiling) return undefined; // or another object lowered it meanwhile
        throw error;
      default:
        throw error;
    }
  }

  /** A pin or a condition did not hold, or the source was not found. */
  async #afterMismatch(
    error: StoreError,
    { via, conditions, inParts }: AttemptPlan,
  ): Promise<CopiedByChoice | undefined> {
    const { choice, cold, settings, signal } = this.#context;
    // Hot's own endpoint says whether the source moved (design.md section 4, "Pinning").
    const { bucket, path, etag, versionId } = this.#source;
    const present = await bucket.headIfPresent(path, signal, versionId === undefined ? {} : { versionId });
    if (present?.etag !== etag) throw new SourceMoved(present);
    if (error.code === 'precondition') {
      const target = await cold.headIfPresent(this.#path, signal);
      if (!holds(conditions, target)) return await this.#adoptOrOverwrite(target, via);
      const refusedWrite = target === undefined && isRefusedCondition(error);
      if (refusedWrite && this.#unconditional) {
        if (via === 'streamed') throw refusedName(error);
        this.#unconditional = false; // it was no condition of the target that did not hold
      } else if (refusedWrite && conditions.ifAbsent === true && mayBeFolder(via, inParts, settings)) {
        this.#unconditional = true;
        return undefined;
      }
    }
    if (via === 'streamed') throw error;
    // One object does not move the pair.
    if (choice.serves(via)) this.#stream(error, via);
    else choice.refuse(via, notHot(error, pinned(inParts, settings.capabilities), choice.names));
    return undefined;
  }

  /** True where the object is worth another try in smaller parts. A refusal as S3 spells it may be about the store's own limit. */
  #isBodyLimit(error: StoreError, limit: number): boolean {
    const { cold, settings } = this.#context;
    const { dialect } = cold.store;
    const isOwn =
      error.providerCode === 'EntityTooLarge' && settings.ceiling.bytes > dialect.limits.copyAfterRefusal;
    return !isOwn && lowerBodyLimit(error, this.#stored, settings, dialect, limit);
  }

  /** Takes a refusal as too large for the lower limit that stores of this kind are known to have. */
  #lowerCeiling(): void {
    const { cold, settings } = this.#context;
    const { copyAfterRefusal } = cold.store.dialect.limits;
    if (this.#source.size > copyAfterRefusal) settings.ceiling.lower(copyAfterRefusal);
  }

  /** Moves this object alone to streaming, where that is allowed; else throws the error. */
  #stream(error: StoreError, via: CopyPath): void {
    const { choice } = this.#context;
    if (!choice.streamingAllowed || this.#streams) throw error;
    choice.detour(via, detourWords(error, choice.names));
    this.#streams = true;
  }

  /** The object at the path is not the expected one: an earlier copy of ours is adopted, any other overwritten. */
  async #adoptOrOverwrite(
    target: ObjectHead | undefined,
    via: CopyPath,
  ): Promise<CopiedByChoice | undefined> {
    if (this.#encrypts) {
      // Nothing proves what an encrypted object holds; what equals the source lies there in clear (docs/decisions/0028).
      if (this.#context.keepForeign === true && target !== undefined) throw new TargetTaken(this.#path);
      this.#targetEtag = target?.etag;
      return undefined;
    }
    const evidence = target === undefined ? undefined : proofOf(target, this.#source);
    if (target !== undefined && evidence !== undefined) return this.#adopted(target, evidence, via);
    if (this.#context.keepForeign === true && target !== undefined) {
      const { cold, signal } = this.#context;
      const stored: Source = { ...target, bucket: cold, path: this.#path };
      if (await hasSameBytes(stored, this.#source, signal)) return this.#adopted(target, 'checksum', via);
      throw new TargetTaken(this.#path);
    }
    this.#targetEtag = target?.etag;
    return undefined;
  }

  #adopted({ etag, versionId }: ObjectHead, evidence: Evidence, via: CopyPath): CopiedByChoice {
    const copied = { etag, evidence, ...defined({ versionId }) };
    return { copied, via: this.#context.choice.pathOfAdopted(via), moved: false };
  }
}

/** Of a write, not of a read of the source. By the names that stores have for their operations: `PutObject`, `copy`, `CompleteMultipartUpload`. */
function isRefusedCondition({ operation, status }: StoreError): boolean {
  return status === 412 && /^(put|copy|complete|upload)/i.test(operation);
}

/** The store's own answer to its condition: a copy without a pin is refused here, for other reasons. */
function mayBeFolder(via: CopyPath, inParts: boolean, { capabilities }: CopySettings): boolean {
  return via === 'streamed' || pinned(inParts, capabilities);
}

/** A folder and an object of one name exclude each other there: the object is stored under another name. */
function refusedName(error: StoreError): StoreError {
  return new StoreError('bad-key', error.message, { operation: error.operation, cause: error });
}

function tooLarge(ceiling: number): StoreError {
  const message = `copy: objects over ${ceiling} bytes go in no single operation here, and not in parts either`;
  return new StoreError('too-large', message, { operation: 'copy' });
}

/** Without a key or an address in them: each is said once. */
function detourWords({ code, message }: StoreError, { from, into }: PairNames): string {
  switch (code) {
    case 'denied':
      return `${into}'s credentials may not read some of them`;
    case 'refused':
      return `${into} refuses to copy some of them`;
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

function holds(conditions: Conditions, present: ObjectHead | undefined): boolean {
  if (conditions.ifAbsent === true) return present === undefined;
  return conditions.ifMatch === undefined || conditions.ifMatch === present?.etag;
}
