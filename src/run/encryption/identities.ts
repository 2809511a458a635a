import { InputError } from '../../core/input-error.ts';
import type { CopyPath } from '../../core/domain.ts';
import type { Version } from '../../manifest/entry.ts';
import type { Generation } from '../../manifest/generation.ts';
import type { Bucket } from '../../store/bucket.ts';
import { isStoreError } from '../../store/errors.ts';
import { NO_IDENTITY } from '../../transfer/encryption/open.ts';
import { contentAt, isMeantFor } from '../../transfer/encryption/source.ts';
import { placesOf } from '../../transfer/locate.ts';
import { readHead } from '../../transfer/multipart/opened-part.ts';

/** Before anything is read of objects that nobody here can open. Throws InputError. */
export function demandIdentity(
  { encryption }: Pick<Generation, 'encryption'>,
  { objectKeys }: Pick<Bucket, 'objectKeys'>,
): void {
  if (encryption === undefined || objectKeys?.identities !== undefined) return;
  throw new InputError(
    'identity-file',
    `is not given, and the objects of cold are encrypted, to ${encryption.recipients.join(' and ')}; expected the path of a file with an identity of one of them`,
  );
}

/** The paths of a restore: what is opened on the way passes through here. Throws InputError. */
export function pathsToOpen(
  { encryption }: Pick<Generation, 'encryption'>,
  { copyPaths }: { readonly copyPaths: readonly CopyPath[] },
): readonly CopyPath[] {
  if (encryption === undefined) return copyPaths;
  if (copyPaths.includes('streamed')) return ['streamed'];
  throw new InputError(
    'copy-path',
    `${copyPaths.join(',')} cannot be had: the objects of cold are encrypted, and are decrypted here; expected auto or streamed`,
  );
}

/** The version that was stored last, of many. */
export class NewestStored {
  #newest: { readonly key: string; readonly version: Version } | undefined;

  take(key: string, version: Version): void {
    if (version.cold.encryption === undefined) return;
    if (this.#newest === undefined || this.#newest.version.cold.stored < version.cold.stored)
      this.#newest = { key, version };
  }

  /** Throws InputError where none of the identities opens it. Another fault of it is for who reads it. */
  async demandOpened(cold: Bucket, signal: AbortSignal): Promise<void> {
    const newest = this.#newest;
    if (newest === undefined) return;
    const { key, version } = newest;
    // A store that damages this one object must not hinder the restore of all others.
    if (await isMeantFor(cold.objectKeys?.identities, version)) return;
    try {
      for await (const place of placesOf(cold, key, version, signal)) {
        const source = contentAt(place, version, cold.objectKeys?.identities);
        if (source.encrypted === undefined) return;
        try {
          await readHead(source, source.encrypted, signal);
          return;
        } catch (error) {
          if (!isStoreError(error, 'not-found', 'precondition')) throw error;
        }
      }
    } catch (error) {
      if (!isStoreError(error)) throw error;
      if (error.providerCode !== NO_IDENTITY) return;
      const recipients = version.cold.encryption?.recipients ?? [];
      throw new InputError(
        'identity-file',
        `none of its identities opens the newest object, which is encrypted to ${recipients.join(' and ')}; expected an identity of one of them`,
        { cause: error },
      );
    }
  }
}
