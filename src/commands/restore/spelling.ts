import type { Bucket } from '../../store/bucket.ts';
import { isStoreError } from '../../store/errors.ts';
import type { AliasClass } from '../../store/aliases.ts';
import { firstListed } from '../../store/listing/listing.ts';

/** True where a store that normalises Unicode may list the key as other code points, and find it under both. */
export function mayBeNormalised(key: string, aliases: readonly AliasClass[]): boolean {
  return aliases.includes('unicode') && key.normalize('NFC') !== key.normalize('NFD');
}

/**
 * True where `to` has the object but lists it under another spelling: a store that normalises Unicode, or that keeps the
 * spelling of another key of the same letters. `adopted`: it had the content already.
 */
export async function isRespelled(
  to: Bucket,
  key: string,
  aliases: readonly AliasClass[],
  adopted: boolean,
  signal: AbortSignal,
): Promise<boolean> {
  if (!mayBeNormalised(key, aliases) && !(adopted && aliases.includes('case'))) return false;
  const name = to.key(key);
  try {
    return (await firstListed(to, { prefix: name, maxKeys: 1 }, () => true, signal))?.key !== name;
  } catch (error) {
    // The object is restored, whatever a listing says.
    if (!isStoreError(error)) throw error;
    return false;
  }
}
