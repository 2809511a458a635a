import { isStoreError } from './errors.ts';
import type { Store } from './contract.ts';

/** Attempts at a body that breaks off; opening it is retried by the store's wrapper. */
const MAX_BODY_ATTEMPTS = 4;

/** A small object's bytes; undefined where there is none, `too-large` above `limit` bytes. */
export async function readWhole(
  store: Store,
  key: string,
  limit: number,
  signal: AbortSignal | undefined,
): Promise<{ readonly bytes: Uint8Array; readonly etag: string } | undefined | 'too-large'> {
  for (let attempt = 1; ; attempt++) {
    try {
      const body = await store.get(key, {}, signal);
      if (body.head.size > limit) {
        body.destroy();
        return 'too-large';
      }
      const chunks: Uint8Array[] = [];
      for await (const chunk of body.stream) chunks.push(chunk);
      return { bytes: Buffer.concat(chunks), etag: body.head.etag };
    } catch (error) {
      if (isStoreError(error, 'not-found')) return undefined;
      if (!isStoreError(error, 'transient') || attempt >= MAX_BODY_ATTEMPTS) throw error;
    }
  }
}
