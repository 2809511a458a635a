import type { StoredRef, Version } from '../manifest/entry.ts';
import { historyPath } from '../manifest/layout.ts';
import type { Bucket } from '../store/bucket.ts';
import { isStoreError } from '../store/errors.ts';
import { conditionsOn } from './by-choice.ts';
import { copyContent, Unproven } from './copy.ts';
import type { Copied, CopySettings, Source } from './copy.ts';

/**
 * Copies a version that is about to be overwritten to its history name, pinned to its own ETag and verified.
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
  const { aliasesPaths } = settings.capabilities;
  const names = [true, false].map((plain) => historyPath(key, version, cold.prefix, aliasesPaths, plain));
  for (const path of new Set(names)) {
    try {
      return await keepAs(cold, path, version, settings, signal);
    } catch (error) {
      // A store that holds the key may still refuse its history name.
      if (!isStoreError(error, 'bad-key') || path === names[1]) throw error;
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
): Promise<StoredRef | undefined> {
  const { versionId } = version.cold;
  const source: Source = {
    bucket: cold,
    path: version.cold.path,
    size: version.size,
    etag: version.cold.etag,
    ...(versionId === undefined ? {} : { versionId }),
  };
  try {
    const copied = await copyWithin(source, path, settings, signal);
    return refTo(path, version, copied.etag, copied.versionId);
  } catch (error) {
    if (!isStoreError(error, 'precondition', 'not-found')) throw error;
    const kept = await cold.look(path, signal);
    if (kept !== undefined && kept.size === version.size)
      return refTo(path, version, kept.etag, kept.versionId);
    if (isStoreError(error, 'not-found') || kept === undefined) return undefined;
    throw error;
  }
}

/** A server-side copy inside cold; streamed where cold cannot do that or cannot be pinned. */
async function copyWithin(
  source: Source,
  path: string,
  settings: CopySettings,
  signal: AbortSignal,
): Promise<Copied> {
  const inParts = source.size > settings.ceiling.bytes;
  const { capabilities } = settings;
  const able = inParts ? capabilities.partCopy : capabilities.copy;
  for (const via of able ? (['native', 'streamed'] as const) : (['streamed'] as const)) {
    const conditions = conditionsOn(undefined, via, inParts, capabilities);
    try {
      return await copyContent(via, source, { bucket: source.bucket, path, conditions }, settings, signal);
    } catch (error) {
      if (via === 'streamed' || !(error instanceof Unproven || isStoreError(error, 'unsupported')))
        throw error;
    }
  }
  throw new Error('unreachable: the last path returns or throws');
}

function refTo(path: string, version: Version, etag: string, versionId: string | undefined): StoredRef {
  const { versionId: _old, ...ref } = version.cold;
  return { ...ref, path, etag, ...(versionId === undefined ? {} : { versionId }) };
}
