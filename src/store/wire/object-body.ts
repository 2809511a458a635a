import { recoded, StoreError } from '../errors.ts';
import type { ByteRange, GetOptions, ObjectBody, ObjectHead } from '../contract.ts';
import { TooLong } from './exchange.ts';
import type { Answer } from './exchange.ts';
import type { Incoming, IncomingBody } from './incoming.ts';

const OPERATION = 'GetObject';

/** What a read accepts: `identity` for the stored bytes; some stores decode what is stored as gzip unless `gzip` is accepted. */
export type ContentCoding = 'identity' | 'gzip';

/** Which content coding to accept first: the one that last led to stored bytes where the other did not. One a store. */
export class AcceptedCodings {
  #preferred: ContentCoding = 'identity';

  inOrder(): readonly [ContentCoding, ContentCoding] {
    return this.#preferred === 'identity' ? ['identity', 'gzip'] : ['gzip', 'identity'];
  }

  prefer(coding: ContentCoding): void {
    this.#preferred = coding;
  }
}

/** The request for one object, as its store sends it. */
export interface ObjectReads {
  /** What the headers of an answer say; the size is NaN where they do not say it. */
  headOf(headers: Readonly<Record<string, string>>): ObjectHead;
  /** The whole answer. Throws StoreError with a TooLong as its cause where the body has more than `most` bytes. */
  send(coding: ContentCoding, most: number, signal: AbortSignal | undefined): Promise<Answer>;
  open(coding: ContentCoding, signal: AbortSignal | undefined): Promise<Incoming>;
}

/**
 * An object with its stored bytes. A small one is read whole before this returns, without a stream: half of the CPU.
 * Stores and proxies that decode gzip on the way are asked again, accepting another coding. Throws StoreError, the body
 * `transient` where it ends short, and `recoded` where it has no length and is not what `options.size` says.
 */
export async function getObject(
  reads: ObjectReads,
  codings: AcceptedCodings,
  options: GetOptions | undefined,
  signal: AbortSignal | undefined,
): Promise<ObjectBody> {
  const [first, second] = codings.inOrder();
  const answer = await answerOf(reads, first, options, signal);
  if (isAsStored(answer, options)) return bodyOf(answer, options, signal);
  answer.destroy();
  const other = await answerOf(reads, second, options, signal);
  if (isAsStored(other, options)) codings.prefer(second);
  return bodyOf(other, options, signal);
}

/** Throws `protocol` where the answer has no size or date. */
export function checkedHead(operation: string, head: ObjectHead): ObjectHead {
  if (hasSize(head)) return head;
  throw new StoreError('protocol', `${operation}: the answer has no size`, { operation });
}

/** False where neither Content-Length nor Content-Range said it. */
export function hasSize({ size }: ObjectHead): boolean {
  return Number.isSafeInteger(size) && size >= 0;
}

/** An answer whose body was not looked at yet. */
interface ObjectAnswer {
  readonly status: number;
  /** Its size is NaN where the answer has none. */
  readonly head: ObjectHead;
  readonly body: IncomingBody | Buffer;
  readonly destroy: () => void;
}

async function answerOf(
  reads: ObjectReads,
  coding: ContentCoding,
  options: GetOptions | undefined,
  signal: AbortSignal | undefined,
): Promise<ObjectAnswer> {
  if (options?.atOnce !== undefined) {
    const small = await readAtOnce(reads, coding, options.atOnce, signal);
    if (small !== undefined) return small;
  }
  const { status, headers, body } = await reads.open(coding, signal);
  return { status, head: reads.headOf(headers), body, destroy: () => body.destroy() };
}

/** Undefined where the answer is larger than what may be read at once, as an object that was overwritten may be. */
async function readAtOnce(
  reads: ObjectReads,
  coding: ContentCoding,
  most: number,
  signal: AbortSignal | undefined,
): Promise<ObjectAnswer | undefined> {
  try {
    const { status, headers, body } = await reads.send(coding, most, signal);
    return { status, head: reads.headOf(headers), body, destroy: () => undefined };
  } catch (error) {
    if (error instanceof StoreError && error.cause instanceof TooLong) return undefined;
    throw error;
  }
}

/** By its length; without one, by its Content-Encoding: what was decoded on the way has none left. */
function isAsStored({ head, body }: ObjectAnswer, options: GetOptions | undefined): boolean {
  const { size, ifMatch, range } = options ?? {};
  if (!hasSize(head) && range === undefined && Buffer.isBuffer(body) && body.length === size) return true;
  if (!hasSize(head)) return head.attributes.contentEncoding !== undefined && size !== undefined;
  // Another object has another size.
  const isPinned = ifMatch === undefined || head.etag === ifMatch;
  return size === undefined || head.size === size || !isPinned;
}

function bodyOf(
  answer: ObjectAnswer,
  options: GetOptions | undefined,
  signal: AbortSignal | undefined,
): ObjectBody {
  const { status, body, destroy } = answer;
  const measured = hasSize(answer.head);
  try {
    const size = measured ? answer.head.size : (options?.size ?? NaN);
    const head = checkedHead(OPERATION, { ...answer.head, size });
    const due = dueBytes(status, head, options?.range, measured);
    if (!Buffer.isBuffer(body)) return { head, stream: new WholeBody(body, due, measured, signal), destroy };
    if (body.length !== due) throw measured ? cutOff(body.length, due) : recoded(body.length, due);
    return { head, stream: oneChunk(body), destroy };
  } catch (error) {
    destroy();
    throw error;
  }
}

/** Bytes that the body must have. Throws `protocol` where the store ignored the range, `recoded` where it sends no length either. */
function dueBytes(
  status: number,
  { size }: ObjectHead,
  range: ByteRange | undefined,
  measured: boolean,
): number {
  if (range === undefined) return size;
  const due = Math.min(range.last, size - 1) - range.first + 1;
  if (status === 206 || (range.first === 0 && due === size)) return due;
  const message = `${OPERATION}: the store ignored the range`;
  if (measured) throw new StoreError('protocol', message, { operation: OPERATION });
  throw new StoreError('recoded', `${message}, and its answer has no length: it sends the object decoded`, {
    operation: OPERATION,
  });
}

/** As a stream gives them. */
async function* oneChunk(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  if (bytes.length > 0) yield bytes;
}

/** Ends with as many bytes as were due, or with an error. */
class WholeBody implements AsyncIterableIterator<Uint8Array> {
  readonly #body: IncomingBody;
  readonly #expected: number;
  /** The answer said how many bytes it has. */
  readonly #measured: boolean;
  readonly #signal: AbortSignal | undefined;
  #seen = 0;

  constructor(body: IncomingBody, expected: number, measured: boolean, signal: AbortSignal | undefined) {
    this.#body = body;
    this.#expected = expected;
    this.#measured = measured;
    this.#signal = signal;
  }

  async next(): Promise<IteratorResult<Uint8Array, undefined>> {
    let next: IteratorResult<Uint8Array, undefined>;
    try {
      next = await this.#body.next();
    } catch (cause) {
      this.#signal?.throwIfAborted();
      const message = `${OPERATION}: the body broke off after ${this.#seen} of ${this.#expected} bytes`;
      throw new StoreError('transient', message, { operation: OPERATION, cause });
    }
    if (next.done !== true) this.#seen += next.value.length;
    else if (this.#seen !== this.#expected) throw this.#wrongLength();
    if (!this.#measured && this.#seen > this.#expected) {
      this.#body.destroy();
      throw this.#wrongLength();
    }
    return next;
  }

  return(): Promise<IteratorResult<Uint8Array, undefined>> {
    return this.#body.return();
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  #wrongLength(): StoreError {
    return this.#measured ? cutOff(this.#seen, this.#expected) : recoded(this.#seen, this.#expected);
  }
}

function cutOff(seen: number, expected: number): StoreError {
  const message = `${OPERATION}: ${seen} bytes came where ${expected} were due`;
  return new StoreError('transient', message, { operation: OPERATION });
}
