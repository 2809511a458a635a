import { defined } from '../../../core/defined.ts';
import type { CopyOptions, CopySource, Store, Written } from '../../contract.ts';
import { StoreError } from '../../errors.ts';
import type { Blocks } from '../blocks.ts';

interface Pulled {
  readonly source: CopySource;
  /** The headers that name the source and pin it. */
  readonly from: Readonly<Record<string, string>>;
  readonly key: string;
  readonly options: CopyOptions;
}

/**
 * A copy of what another provider stores: the service reads it by a signed URL as one block
 * (https://learn.microsoft.com/rest/api/storageservices/put-block-from-url), and the blob gets the attributes that the
 * source's own store tells. Whether the service passes the pin on to a provider of another kind is not known, so the source
 * is looked at again before the block is committed. Throws StoreError.
 */
export async function pull(
  blocks: Blocks,
  put: Store['put'],
  { source, from, key, options }: Pulled,
  signal: AbortSignal | undefined,
): Promise<Written> {
  const { describe, md5 } = source;
  const operation = 'PutBlockFromURL';
  if (describe === undefined)
    throw new StoreError('unsupported', `${operation}: the source speaks another API`, { operation });
  const { size, attributes, tags } = await describe(signal);
  const { ifAbsent, ifMatch, storageClass } = options;
  const conditions = defined({ ifAbsent, ifMatch });
  const written = defined({ attributes, tags, storageClass });
  if (size === 0) return put(key, new Uint8Array(), { ...written, ...conditions }, signal);
  const upload = { key, uploadId: blocks.create(key, written) };
  const hash = md5 === undefined ? undefined : Buffer.from(md5, 'hex').toString('base64');
  const headers = { ...from, ...defined({ 'x-ms-source-content-md5': hash }) };
  const part = await blocks.copy(upload, 1, headers, { first: 0, last: size - 1 }, signal);
  await describe(signal);
  return blocks.complete(upload, [part], conditions, signal);
}
