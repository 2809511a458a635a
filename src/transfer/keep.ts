import { defined } from '../core/defined.ts';
import type { CopyPath } from '../core/domain.ts';
import type { StoredRef, Version } from '../manifest/entry.ts';
import { asStored } from '../manifest/encrypted/views.ts';
import { historyPath } from '../manifest/layout.ts';
import type { Bucket } from '../store/bucket.ts';
import { recordedAliases } from '../store/aliases.ts';
import { isNameRefusal, isStoreError } from '../store/errors.ts';
import { coldProofsOf, mayBeContentOf } from '../store/evidence.ts';
import { conditionsOn } from './copy-with-fallback.ts';
import { copyContent, Unproven } from './copy.ts';
import type { Copied } from './copy.ts';
import type { CopySettings, Source } from './copy-settings.ts';
import { goesInParts, lowerBodyLimit } from './multipart/part-plan.ts';

/**
 * Copies a version that is about to be overwritten to its history name, pinned to its own ETag and verified. What is
 * encrypted is copied as it is stored.
 * Repeatable: a second try after a crash finds the first one's copy. Undefined where the version is not where
 * the manifest has it and was not kept either: then it is lost already.
 */
export async function keepVersion(
  cold: Bucket,
  key: string,
  version: Version,
  settings: CopySettings,
  signal: AbortSignal,
): Promise<StoredRef | undefined> {
  const aliases = recordedAliases(settings.capabilities);
  const names = [true, false].map((plain) =>
    historyPath(key, version, cold.maxPathBytes, aliases, plain, cold.hideKey),
  );
  for (const path of new Set(names)) {
    try {
      return await keepAs(cold, path, version, settings, signal);
    } catch (error) {
      // A store that holds the key may still refuse its history name.
      if (!isNameRefusal(error) || path === names[1]) throw error;
    }
  }
  return undefined;
}

async function keepAs(
  cold: Bucket,
  path: string,
  version: Version,
  settings: CopySettings,
  signal: AbortSignal,
  leftover?: string,
): Promise<StoredRef | undefined> {
  const { versionId } = version.cold;
  const stored = asStored(version);
  const source: Source = {
    bucket: cold,
    path: version.cold.path,
    size: stored.size,
    etag: version.cold.etag,
    ...coldProofsOf(stored),
    ...defined({ versionId }),
  };
  try {
    const copied = await copyWithin(source, path, leftover, settings, signal);
    return refTo(path, version, copied.etag, copied.versionId);
  } catch (error) {
    if (!isStoreError(error, 'precondition', 'not-found')) throw error;
    const kept = await cold.headIfPresent(path, signal);
    if (kept !== undefined && mayBeContentOf(stored, kept))
      return refTo(path, version, kept.etag, kept.versionId);
    // Lost only if cold itself says so: a refusal of another kind (409, a stray 404) must not cost the version.
    const options = versionId === undefined ? {} : { versionId };
    const present = await cold.headIfPresent(version.cold.path, signal, options);
    if (present?.etag !== version.cold.etag) return undefined;
    if (kept === undefined || leftover !== undefined) throw error;
    return keepAs(cold, path, version, settings, signal, kept.etag); // an unproven leftover is replaced
  }
}

/** A server-side copy inside cold; streamed where cold cannot do that or cannot be pinned. */
async function copyWithin(
  source: Source,
  path: string,
  leftover: string | undefined,
  settings: CopySettings,
  signal: AbortSignal,
): Promise<Copied> {
  const { capabilities, ceiling } = settings;
  const { dialect } = source.bucket.store;
  const able = goesInParts('native', source.size, ceiling.bytes, dialect)
    ? capabilities.partCopyPin
    : capabilities.copyPin;
  const paths: CopyPath[] = able ? ['native', 'streamed'] : ['streamed'];
  for (let via = paths.shift(); via !== undefined; via = paths.shift()) {
    const limit = ceiling.of(via);
    const inParts = goesInParts(via, source.size, limit, dialect);
    const conditions = conditionsOn(leftover, via, inParts, capabilities);
    try {
      const target = { bucket: source.bucket, path, conditions };
      const copied = await copyContent(via, source, target, settings, signal);
      const stored = { bucket: source.bucket, path, ...defined({ versionId: copied.versionId }) };
      await settings.tagLoss?.check(source, stored, inParts ? 'streamed' : via, signal);
      return copied;
    } catch (error) {
      if (via === 'streamed' && isStoreError(error, 'too-large')) {
        if (!lowerBodyLimit(error, source.size, settings, dialect, limit)) throw error;
        paths.push('streamed');
        continue;
      }
      if (via === 'streamed' || !(error instanceof Unproven || isStoreError(error, 'unsupported')))
        throw error;
    }
  }
  throw new Error('unreachable: the last path returns or throws');
}

function refTo(path: string, version: Version, etag: string, versionId: string | undefined): StoredRef {
  const { versionId: _old, ...ref } = version.cold;
  return { ...ref, path, etag, ...defined({ versionId }) };
}
