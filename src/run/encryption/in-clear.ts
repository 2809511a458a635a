import { defined } from '../../core/defined.ts';
import { InputError } from '../../core/input-error.ts';
import { placeUrl } from '../../core/place.ts';
import type { PlaceOptions } from '../../core/place.ts';
import { quoted } from '../../core/quoted.ts';
import { isState } from '../../manifest/layout.ts';
import type { Bucket } from '../../store/bucket.ts';

/**
 * Throws InputError for a new manifest in clear where the lost one may have been of encrypted objects: `a.age` would
 * become the content of a key `a.age`, and what follows would be stored in clear. Objects are encrypted only where state is,
 * so a cold without a `state-key` is not listed.
 */
export async function refuseInClear(cold: Bucket, place: PlaceOptions, signal: AbortSignal): Promise<void> {
  if (place.stateCipher === undefined || place.objectKeys?.recipients !== undefined) return;
  const found = await firstAgeFile(cold, signal);
  if (found === undefined) return;
  throw new InputError(
    'encrypt-to',
    `is not given, and ${placeUrl(place)} holds ${quoted(found)}: without the manifest, objects that end with .age count as encrypted by this program; expected encrypt-to (and names) as the backup had them, so that all is copied again, or, where they are files of hot's own, another cold`,
  );
}

/** An object of the mirror or of history; without cold's prefix. */
async function firstAgeFile(cold: Bucket, signal: AbortSignal): Promise<string | undefined> {
  for (let continuation: string | undefined; ;) {
    const request = { prefix: cold.prefix, ...defined({ continuation }) };
    const { objects, next } = await cold.store.list(request, signal);
    for (const { key } of objects) {
      const path = key.slice(cold.prefix.length);
      if (path.endsWith('.age') && !isState(path)) return path;
    }
    if (next === undefined) return undefined;
    continuation = next;
  }
}
