import { defined } from '../../core/defined.ts';
import { CHUNK_BYTES } from '../../core/encryption/sizes.ts';
import type { ObjectBody } from '../../store/contract.ts';
import type { Source } from '../copy-settings.ts';
import { openedBody } from '../encryption/opened-body.ts';
import { openedPart } from '../multipart/opened-part.ts';
import { pinnedBody } from '../stream.ts';

export interface RestOfBody extends ObjectBody {
  /** Bytes of content that come once more. */
  readonly repeated: number;
}

/** The content from byte `from` on. */
export async function bodyFrom(source: Source, from: number, signal: AbortSignal): Promise<RestOfBody> {
  const { bucket, path, etag, versionId, size, encrypted } = source;
  if (encrypted !== undefined) {
    const repeated = from % CHUNK_BYTES;
    const first = from - repeated;
    const body =
      size === 0
        ? openedBody(source, await pinnedBody(source, {}, signal))
        : await openedPart(source, { first, last: size - 1 }, {}, signal);
    return { ...body, head: { ...body.head, size: encrypted.storedSize }, repeated };
  }
  const rest = from === 0 ? { size } : { range: { first: from, last: size - 1 } };
  const pin = { ifMatch: etag, ...rest, ...defined({ versionId }) };
  return { ...(await bucket.store.get(bucket.key(path), pin, signal)), repeated: 0 };
}
