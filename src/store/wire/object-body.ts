import { StoreError } from '../errors.ts';
import type { ByteRange, GetOptions, ObjectBody, ObjectHead } from '../contract.ts';
import { headOf, readHeaders } from '../s3/attributes.ts';
import { TooLong } from './exchange.ts';
import type { IncomingBody } from './incoming.ts';
import type { Wire, WireRequest } from '../s3/wire.ts';

const OPERATION = 'GetObject';

/**
 * An object with its bytes. A small one is read whole before this returns, without a stream: half of the CPU. `payer`
 * are the headers that say who pays. Throws StoreError, the body `transient` where it ends short.
 */
export async function getObject(
  wire: Wire,
  key: string,
  options: GetOptions | undefined,
  payer: Readonly<Record<string, string>>,
  signal: AbortSignal | undefined,
): Promise<ObjectBody> {
  const range = options?.range;
  const request: WireRequest = {
    operation: OPERATION,
    method: 'GET',
    key,
    query: { versionId: options?.versionId },
    headers: {
      ...readHeaders(options),
      ...payer,
      ...(range === undefined ? {} : { range: `bytes=${range.first}-${range.last}` }),
    },
  };
  if (options?.atOnce !== undefined) {
    const small = await readAtOnce(wire, { ...request, most: options.atOnce }, range, signal);
    if (small !== undefined) return small;
  }
  const answer = await wire.open(request, signal);
  const head = checkedHead(OPERATION, headOf(answer.headers));
  let expected: number;
  try {
    expected = dueBytes(answer.status, head, range);
  } catch (error) {
    answer.body.destroy();
    throw error;
  }
  return {
    head,
    stream: new WholeBody(answer.body, expected, signal),
    destroy: () => answer.body.destroy(),
  };
}

export function checkedHead(operation: string, head: ObjectHead): ObjectHead {
  if (Number.isSafeInteger(head.size) && head.size >= 0) return head;
  throw new StoreError('protocol', `${operation}: the answer has no size`, { operation });
}

/** Bytes that the body must have. Throws `protocol` where the store ignored the range. */
function dueBytes(status: number, { size }: ObjectHead, range: ByteRange | undefined): number {
  if (range === undefined) return size;
  const due = Math.min(range.last, size - 1) - range.first + 1;
  if (status === 206 || (range.first === 0 && due === size)) return due;
  throw new StoreError('protocol', `${OPERATION}: the store ignored the range`, { operation: OPERATION });
}

/** Undefined where the answer is larger than what may be read at once, as an object that was overwritten may be. */
async function readAtOnce(
  wire: Wire,
  request: WireRequest,
  range: ByteRange | undefined,
  signal: AbortSignal | undefined,
): Promise<ObjectBody | undefined> {
  try {
    const { status, headers, body } = await wire.send(request, signal);
    const head = checkedHead(OPERATION, headOf(headers));
    const due = dueBytes(status, head, range);
    if (body.length !== due) throw cutOff(body.length, due);
    return { head, stream: oneChunk(body), destroy: () => undefined };
  } catch (error) {
    if (error instanceof StoreError && error.cause instanceof TooLong) return undefined;
    throw error;
  }
}

/** As a stream gives them. */
async function* oneChunk(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  if (bytes.length > 0) yield bytes;
}

/** Ends with as many bytes as were due, or with an error. */
class WholeBody implements AsyncIterableIterator<Uint8Array> {
  readonly #body: IncomingBody;
  readonly #expected: number;
  readonly #signal: AbortSignal | undefined;
  #seen = 0;

  constructor(body: IncomingBody, expected: number, signal: AbortSignal | undefined) {
    this.#body = body;
    this.#expected = expected;
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
    else if (this.#seen !== this.#expected) throw cutOff(this.#seen, this.#expected);
    return next;
  }

  return(): Promise<IteratorResult<Uint8Array, undefined>> {
    return this.#body.return();
  }

  [Symbol.asyncIterator](): this {
    return this;
  }
}

function cutOff(seen: number, expected: number): StoreError {
  const message = `${OPERATION}: ${seen} bytes came where ${expected} were due`;
  return new StoreError('transient', message, { operation: OPERATION });
}
