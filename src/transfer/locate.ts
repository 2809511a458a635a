import { defined } from '../core/defined.ts';
import type { Version } from '../manifest/entry.ts';
import { asStored } from '../manifest/encrypted/views.ts';
import { historyPath } from '../manifest/layout.ts';
import { coldProofsOf, isContentOf, mayBeContentOf, proofsOf } from '../store/evidence.ts';
import type { Bucket } from '../store/bucket.ts';
import { versionsAbove } from '../store/versions.ts';
import type { Source } from './copy-settings.ts';

/**
 * Where cold may hold a version's content, the likeliest first, as every reader of cold must look for it
 * (design.md section 4): where the manifest has it; under its history name, where a run that did not commit kept
 * it before overwriting it; among the older versions of a bucket that keeps them. All but the first are looked
 * up only when they are asked for, and each is pinned to the ETag that the store reports. Sizes are those of what is
 * stored, which is encrypted where the version says so.
 */
export async function* placesOf(
  cold: Bucket,
  key: string,
  version: Version,
  signal: AbortSignal,
): AsyncGenerator<Source> {
  const { path, etag } = version.cold;
  const stored = asStored(version);
  const versionId = cold.store.namesVersions?.() === false ? undefined : version.cold.versionId;
  const { size } = stored;
  const recorded: Source = { bucket: cold, path, size, etag, ...coldProofsOf(stored) };
  yield { ...recorded, ...defined({ versionId }) };
  if (versionId !== undefined) yield recorded; // a bucket whose ids name nothing

  // The second name is that of a key that cold refuses, or takes for another one.
  const names = [true, false].map((plain) =>
    historyPath(key, version, cold.maxPathBytes, false, plain, cold.hideKey),
  );
  for (const name of new Set(names)) {
    if (name === path) continue;
    const kept = await cold.headIfPresent(name, signal);
    // A history name says whose version it is; what lies there must still not speak against it.
    if (kept !== undefined && mayBeContentOf(stored, kept))
      yield { bucket: cold, path: name, size, etag: kept.etag, ...proofsOf(kept) };
  }

  for (const older of await versionsAbove(cold, path, undefined, signal)) {
    if (older.versionId !== versionId && isContentOf(stored, older))
      yield { bucket: cold, path, size, etag: older.etag, versionId: older.versionId, ...proofsOf(older) };
  }
}
