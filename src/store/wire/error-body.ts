export function isSuccess(status: number): boolean {
  return status >= 200 && status < 300;
}

/** What is longer is no error of a store. */
export const MAX_ERROR_BYTES = 64 * 1024;

/** The body of an error, as far as it may be read. */
export async function errorBody(body: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    if (size > MAX_ERROR_BYTES) break; // which destroys the body
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
