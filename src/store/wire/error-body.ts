import { TooSlow } from './exchange.ts';
import type { AnswerLimits } from './exchange.ts';

export function isSuccess(status: number): boolean {
  return status >= 200 && status < 300;
}

/** What is longer is no error of a store. */
export const MAX_ERROR_BYTES = 64 * 1024;

/**
 * The body of an error, as far as it may be read; its headers came just now. Throws TooSlow where it comes in pieces for longer
 * than a small answer may.
 */
export async function errorBody(
  body: AsyncIterable<Uint8Array>,
  { now, overdue }: Pick<AnswerLimits, 'now' | 'overdue'>,
): Promise<Buffer> {
  const began = now();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    if (size > MAX_ERROR_BYTES) break; // which destroys the body
    if (chunks.length > 0 && overdue(began, size)) throw new TooSlow(); // and so does this
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
