import { createHash } from 'node:crypto';
import type { SentPart } from '../manifest/upload-record.ts';
import type { ByteRange, CopySource, Part, UploadName } from '../store/store.ts';
import type { Source, Target } from './copy.ts';
import type { Flow } from './flow.ts';
import { hashed, pinnedBody } from './stream.ts';

/** The provider, or the Bridge Node, moves the part. */
export function copyPart(
  target: Target,
  upload: UploadName,
  number: number,
  from: CopySource,
  range: ByteRange,
  signal: AbortSignal,
): Promise<Part> {
  return target.bucket.store.copyPart(upload, number, from, range, signal);
}

/** The part passes through here and is hashed on its way. One that breaks off is read again from its start. */
export async function streamPart(
  source: Source,
  target: Target,
  upload: UploadName,
  number: number,
  range: ByteRange,
  flow: Flow,
  signal: AbortSignal,
): Promise<Part & SentPart> {
  const length = range.last - range.first + 1;
  const once = async (): Promise<Part & SentPart> => {
    const body = await pinnedBody(source, { range }, signal);
    const sha256 = createHash('sha256');
    const md5 = createHash('md5');
    try {
      const stream = hashed(flow.paced(body.stream, signal), sha256, md5);
      const part = await target.bucket.store.uploadPart(upload, number, { stream, length }, signal);
      return { ...part, sha256: sha256.digest('hex'), matched: md5.digest('hex') === part.etag };
    } finally {
      body.destroy();
    }
  };
  const tries = flow.tries();
  for (;;) {
    try {
      return await flow.carry(length, once, signal);
    } catch (error) {
      if (!(await tries.again(error, signal))) throw error;
    }
  }
}

export function isHashed(part: Part | (Part & SentPart)): part is Part & SentPart {
  return 'sha256' in part;
}
