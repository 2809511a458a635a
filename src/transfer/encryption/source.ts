import type { ObjectOpener } from '../../core/encryption/object-keys.ts';
import type { Version } from '../../manifest/entry.ts';
import { StoreError } from '../../store/errors.ts';
import type { Source } from '../copy-settings.ts';
import { NO_IDENTITY } from './open.ts';

/** True where the manifest says that one of the identities opens it: one that does not open is then not what was stored. */
export async function isMeantFor(
  opener: ObjectOpener | undefined,
  { cold: { encryption } }: Pick<Version, 'cold'>,
): Promise<boolean> {
  if (opener === undefined || encryption === undefined) return false;
  const own = await opener.fingerprints();
  return own.some((recipient) => encryption.recipients.includes(recipient));
}

/** The content of a version at one of its places, to be read: one that is encrypted is opened. Throws StoreError `denied`. */
export function contentAt(place: Source, version: Version, opener: ObjectOpener | undefined): Source {
  if (version.cold.encryption === undefined) return place;
  if (opener === undefined)
    throw new StoreError('denied', 'GetObject: it is encrypted, and no identity was given', {
      operation: 'GetObject',
      providerCode: NO_IDENTITY,
    });
  const { bucket, path, etag, versionId, size: storedSize } = place;
  const { size, attributes } = version;
  const encrypted = { opener, storedSize, attributes };
  // Proofs of the place are those of what is stored.
  return { bucket, path, etag, size, encrypted, ...(versionId === undefined ? {} : { versionId }) };
}
