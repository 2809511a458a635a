import { defined } from '../../core/defined.ts';
import { proofsOf } from '../../store/evidence.ts';
import type { Proofs } from '../../store/evidence.ts';
import type { Version } from '../entry.ts';

type Described = Proofs & Pick<Version, 'checksum' | 'attributes'>;

/** What the manifest says of a version's content beside its size, ETag and date. */
export function describedOf(version: Described): Described {
  const { checksum, attributes } = version;
  return { ...proofsOf(version), ...defined({ checksum, attributes }) };
}

/**
 * The version as its stored object is to be compared with what cold has: of an encrypted one the size and tag are those of
 * the stored bytes, and no hash of the content says anything about them.
 */
export function asStored<V extends Version>(version: V): V {
  const { encryption, size, etag } = version.cold;
  if (encryption === undefined || size === undefined) return version;
  const { md5: _md5, crc32c: _crc32c, ...rest } = version;
  return { ...rest, size, etag } as V;
}

/** The version as its content is to be compared: a checksum is that of the content. The reverse of `asStored`. */
export function asContent<V extends Version>(version: V): V {
  if (version.cold.encryption === undefined) return version;
  const { checksum: _stored, ...cold } = version.cold;
  const { checksum } = version;
  return { ...version, cold: { ...cold, ...defined({ checksum }) } };
}
