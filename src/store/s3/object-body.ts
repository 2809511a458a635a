import { StoreError } from '../errors.ts';
import type { GetOptions, ObjectBody, ObjectHead } from '../store.ts';
import { headOf, readHeaders } from './attributes.ts';
import { TooLong } from './exchange.ts';
import type { Wire, WireRequest } from './wire.ts';

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
  if (options?.atOnce !== undefined && range === undefined) {
    const small = await readAtOnce(wire, { ...request, most: options.atOnce }, signal);
    if (small !== undefined) return small;
  }
  const answer = await wire.open(request, signal);
  // Who reads learns of it; a body that is given back unread must not end the program.
  answer.body.on('error', () => undefined);
  const head = checkedHead(OPERATION, headOf(answer.headers));
  const expected = range === undefined ? head.size : Math.min(range.last, head.size - 1) - range.first + 1;
  if (range !== undefined && answer.status !== 206 && !(range.first === 0 && expected === head.size)) {
    answer.body.destroy();
    throw new StoreError('protocol', `${OPERATION}: the store ignored the range`, { operation: OPERATION });
  }
  return {
    head,
    stream: wholeBody(answer.body, expected, signal),
    destroy: () => answer.body.destroy(),
  };
}

export function checkedHead(operation: string, head: ObjectHead): ObjectHead {
  if (Number.isSafeInteger(head.size) && head.size >= 0 && !Number.isNaN(head.modified)) return head;
  throw new StoreError('protocol', `${operation}: the answer has no size or date`, { operation });
}

/** Undefined where the object is larger than it was listed, as one that was overwritten may be. */
async function readAtOnce(
  wire: Wire,
  request: WireRequest,
  signal: AbortSignal | undefined,
): Promise<ObjectBody | undefined> {
  try {
    const { headers, body } = await wire.send(request, signal);
    const head = checkedHead(OPERATION, headOf(headers));
    if (body.length !== head.size) throw cutOff(body.length, head.size);
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

async function* wholeBody(
  body: AsyncIterable<Uint8Array>,
  expected: number,
  signal: AbortSignal | undefined,
): AsyncGenerator<Uint8Array> {
  let seen = 0;
  try {
    for await (const chunk of body) {
      seen += chunk.length;
      yield chunk;
    }
  } catch (cause) {
    signal?.throwIfAborted();
    const message = `${OPERATION}: the body broke off after ${seen} of ${expected} bytes`;
    throw new StoreError('transient', message, { operation: OPERATION, cause });
  }
  if (seen !== expected) throw cutOff(seen, expected);
}

function cutOff(seen: number, expected: number): StoreError {
  const message = `${OPERATION}: ${seen} bytes came where ${expected} were due`;
  return new StoreError('transient', message, { operation: OPERATION });
}
