import { createHash } from 'node:crypto';
import { defined } from '../../core/defined.ts';
import { isStoreError } from '../../store/errors.ts';
import type { Source } from '../copy-settings.ts';
import { openedBody } from '../encryption/opened-body.ts';

/**
 * Whether two stored objects have the same bytes: both are read whole, pinned. For an object that appeared while its copy
 * was written and that no hash of its store identifies (Azure has none): it is the copy whose answer was lost, or another
 * program's. False where either cannot be read as it was.
 */
export async function hasSameBytes(a: Source, b: Source, signal: AbortSignal): Promise<boolean> {
  if (a.size !== b.size) return false;
  try {
    const first = await digestOf(a, signal);
    return first === (await digestOf(b, signal));
  } catch (error) {
    if (isStoreError(error, 'precondition', 'not-found', 'denied', 'archived', 'recoded')) return false;
    throw error;
  }
}

async function digestOf(source: Source, signal: AbortSignal): Promise<string> {
  const { bucket, path, etag, versionId, encrypted } = source;
  const size = encrypted?.storedSize ?? source.size;
  const options = { ifMatch: etag, size, ...defined({ versionId }) };
  const body = openedBody(source, await bucket.store.get(bucket.key(path), options, signal));
  const sum = createHash('sha256');
  try {
    for await (const chunk of body.stream) sum.update(chunk);
  } finally {
    body.destroy();
  }
  return sum.digest('hex');
}
