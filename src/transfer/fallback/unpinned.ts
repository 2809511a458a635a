import { stagedPath } from '../../manifest/layout.ts';
import type { CopyPath } from '../../core/domain.ts';
import type { Bucket } from '../../store/bucket.ts';
import { isStoreError, StoreError } from '../../store/errors.ts';
import { md5Of, proofsOf } from '../../store/evidence.ts';
import { copyContent, Unproven } from '../copy.ts';
import type { Copied } from '../copy.ts';
import type { CopySettings, Source, Target } from '../copy-settings.ts';
import { goesInParts } from '../multipart/part-plan.ts';

/**
 * A store that ignores pins may copy another content, or that of another bucket of the same name: so the copy
 * goes to a name of the program's own first, and to its place only once its MD5 has proven it
 * (docs/decisions/0006). Throws Unproven where no MD5 can, before anything is written, and `precondition` where
 * something else was copied.
 */
export async function copyUnpinned(
  via: CopyPath,
  source: Source,
  target: Target,
  settings: CopySettings,
  signal: AbortSignal,
): Promise<Copied> {
  const { bucket, path } = target;
  if (
    goesInParts(via, source.size, settings.ceiling.of(via), bucket.store.dialect) ||
    md5Of(source) === undefined
  )
    throw new Unproven();
  const staged = stagedPath(path);
  try {
    const first: Target = { bucket, path: staged, conditions: {} };
    const copied = await copyContent(via, source, first, { ...settings, verify: 'copy' }, signal);
    const { etag } = copied;
    const proven: Source = { bucket, path: staged, size: source.size, etag, ...proofsOf(copied) };
    return await copyContent('native', proven, target, settings, signal);
  } catch (error) {
    if (!(error instanceof Unproven)) throw error;
    const message = 'copy: what was copied is not what was asked for';
    throw new StoreError('precondition', message, { operation: 'copy', cause: error });
  } finally {
    await unstage(bucket, staged, signal);
  }
}

/** An object that cannot be removed now is removed by the next probe. */
async function unstage(bucket: Bucket, path: string, signal: AbortSignal): Promise<void> {
  try {
    const staged = await bucket.headIfPresent(path, signal);
    if (staged === undefined) return;
    const version = staged.versionId === undefined ? {} : { versionId: staged.versionId };
    await bucket.store.delete(bucket.key(path), version, signal);
  } catch (error) {
    if (!isStoreError(error)) throw error;
  }
}
