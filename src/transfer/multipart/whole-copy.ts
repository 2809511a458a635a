import { defined } from '../../core/defined.ts';
import type { CopyPath } from '../../core/domain.ts';
import { MAX_TEXT } from '../../manifest/bounds.ts';
import type { UploadSource } from '../../manifest/journals/upload-record.ts';
import type { CopyResume, CopySource, WriteOptions, Written } from '../../store/contract.ts';
import { CopyStopped } from '../../store/errors.ts';
import { md5Of } from '../../store/evidence.ts';
import type { CopySettings, Source, Target } from '../copy-settings.ts';
import { Interrupted } from './parts.ts';
import { attributesFor } from '../stream.ts';
import { isForeign, isSameSource, pinnedHead, refuseGzip, uploadSourceOf } from './upload.ts';

/**
 * One server-side copy of a whole object. Where it takes several requests, the token that the store goes on by is kept in
 * an upload record, so that the next run goes on there and not at the first byte. Throws StoreError, and Interrupted where
 * the run takes no new work.
 */
export async function copyWhole(
  path: CopyPath,
  source: Source,
  target: Target,
  settings: CopySettings,
  signal: AbortSignal,
): Promise<Written> {
  const own = source.bucket.source(source.path, source.etag, source.versionId, md5Of(source));
  const from = isForeign(source, target) ? { ...own, describe: describing(source) } : own;
  const copier = settings.copier ?? target.bucket.store;
  const key = target.bucket.key(target.path);
  // Where parts can be copied, one request copies a whole object.
  if (target.bucket.store.dialect.abilities.has('copyParts'))
    return copier.copy(from, key, target.conditions, signal);
  const resume = await resumeOf(path, source, target, settings, signal);
  try {
    const written = await copier.copy(from, key, { ...target.conditions, resume }, signal);
    if (settings.uploads?.find(target.path) !== undefined) settings.uploads.forget(target.path);
    return written;
  } catch (error) {
    if (error instanceof CopyStopped) throw new Interrupted();
    throw error;
  }
}

/** The pinned object's size and what it is written with; its attributes are read once. */
function describing(source: Source): NonNullable<CopySource['describe']> {
  let written: WriteOptions | undefined;
  return async (signal = new AbortController().signal) => {
    const head = await pinnedHead(source, signal);
    refuseGzip(head);
    written ??= await attributesFor(source, head, signal);
    return { ...written, size: head.size };
  };
}

/** Asks hot for nothing where one request is enough: the source is looked at when a token has to be kept. */
async function resumeOf(
  via: CopyPath,
  source: Source,
  target: Target,
  { uploads, stopped, now }: CopySettings,
  signal: AbortSignal,
): Promise<CopyResume> {
  const remembered = uploads?.find(target.path) === undefined ? undefined : uploads.ask(target.path);
  let present: UploadSource | undefined;
  const look = async (): Promise<UploadSource> => {
    present ??= uploadSourceOf(source, target, await pinnedHead(source, signal));
    return present;
  };
  const resumes = remembered?.whole === true && isSameSource(remembered.source, await look());
  const token = resumes ? remembered.uploadId : undefined;
  const begun = resumes ? remembered.begun : now();
  return {
    ...defined({ token }),
    stopped: () => uploads !== undefined && stopped(),
    keep: async (uploadId) => {
      // Without it a later run begins anew, which costs less than state that cannot be read.
      if (uploads === undefined || uploadId.length > MAX_TEXT) return;
      const record = { path: target.path, source: await look(), partSize: Math.max(1, source.size), via };
      await uploads.store({ ...record, begun, uploadId, whole: true, parts: [] });
    },
  };
}
