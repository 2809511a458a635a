import { defined } from '../core/defined.ts';
import type { Version } from '../manifest/entry.ts';
import { historyPath } from '../manifest/layout.ts';
import { isContentOf, knownMd5 } from '../store/evidence.ts';
import type { Bucket } from '../store/bucket.ts';
import { isPlainEtag } from '../store/contract.ts';
import type { ObjectHead } from '../store/contract.ts';
import { versionsAbove } from '../store/versions.ts';
import type { Source } from './copy-settings.ts';

/**
 * Where a version's content may lie in cold, the likeliest first, as every reader of cold must look for it
 * (design.md section 4): where the manifest has it; under its history name, where a run that did not commit put
 * it before it overwrote it; among the older versions of a bucket that keeps them. All but the first are looked
 * for only when they are asked for, and each is pinned to the ETag that was found.
 */
export async function* placesOf(
  cold: Bucket,
  key: string,
  version: Version,
  signal: AbortSignal,
): AsyncGenerator<Source> {
  const { path, etag, versionId } = version.cold;
  const { size } = version;
  yield { bucket: cold, path, size, etag, ...defined({ versionId }) };

  const names = [false, true].flatMap((aliases) =>
    [true, false].map((plain) => historyPath(key, version, cold.prefix, aliases, plain)),
  );
  for (const name of new Set(names)) {
    if (name === path) continue;
    const kept = await cold.headIfPresent(name, signal);
    if (kept !== undefined && isKept(kept, version))
      yield { bucket: cold, path: name, size, etag: kept.etag };
  }

  for (const older of await versionsAbove(cold, path, undefined, signal)) {
    if (older.versionId !== versionId && isContentOf(version, older))
      yield { bucket: cold, path, size, etag: older.etag, versionId: older.versionId };
  }
}

/** A history name says whose version it is; what lies there must still not speak against it. */
function isKept(there: ObjectHead, version: Version): boolean {
  if (isContentOf(version, there)) return true;
  const md5 = knownMd5(version);
  return there.size === version.size && (md5 === undefined || !isPlainEtag(there.etag));
}
