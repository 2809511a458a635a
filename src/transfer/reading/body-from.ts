import { defined } from '../../core/defined.ts';
import { CHUNK_BYTES } from '../../core/encryption/sizes.ts';
import type { ObjectBody } from '../../store/contract.ts';
import type { Source } from '../copy-settings.ts';
import { openedBody } from '../encryption/opened-body.ts';
import { openedPart } from '../multipart/opened-part.ts';
import { pinnedBody } from '../stream.ts';

export interface RestOfBody {
  /** Its head has the size of the content. */
  readonly body: ObjectBody;
  /** Bytes of content that come once more. */
  readonly repeated: number;
}

/** The content from byte `from` on; of an encrypted object from the chunk on that it lies in. */
export async function bodyFrom(source: Source, from: number, signal: AbortSignal): Promise<RestOfBody> {
  const { bucket, path, etag, versionId, size, encrypted } = source;
  if (encrypted === undefined) {
    const rest = from === 0 ? { size } : { range: { first: from, last: size - 1 } };
    const pin = { ifMatch: etag, ...rest, ...defined({ versionId }) };
    return { body: await bucket.store.get(bucket.key(path), pin, signal), repeated: 0 };
  }
  const repeated = from % CHUNK_BYTES;
  const range = { first: from - repeated, last: size - 1 };
  const body =
    size === 0
      ? openedBody(source, await pinnedBody(source, {}, signal))
      : await openedPart(source, range, {}, signal);
  return { body, repeated };
}
