import { createHash } from 'node:crypto';
import type { SentPart } from '../../manifest/journals/upload-record.ts';
import type { ByteRange, CopySource, Part, UploadName } from '../../store/contract.ts';
import { md5Of } from '../../store/evidence.ts';
import type { Source, Target } from '../copy-settings.ts';
import { collect, hashed, hashedBytes } from '../stream.ts';
import type { Streaming } from '../stream.ts';
import { openedPart } from './opened-part.ts';

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

/** Up to here a part is held in memory where that saves work: its write can then be retried without a read. */
const IN_MEMORY_BYTES = 16 * 1024 * 1024;
/** Of its bytes, what it takes of the memory for streamed bodies: those before it are not all collected yet. */
const IN_MEMORY_WEIGHT = 3;

/** The part passes through here and is hashed on its way. One that breaks off is read again from its start. */
export async function streamPart(
  source: Source,
  target: Target,
  upload: UploadName,
  number: number,
  range: ByteRange,
  { flow, capabilities }: Streaming,
  signal: AbortSignal,
): Promise<Part & SentPart> {
  const length = range.last - range.first + 1;
  const { store } = target.bucket;
  /** The store compares what arrives with the hash that is sent along: nothing need be hashed in transit. */
  const heldInMemory = async (): Promise<Part & SentPart> => {
    const body = await openedPart(source, range, { atOnce: IN_MEMORY_BYTES }, signal);
    try {
      const payload = hashedBytes(await collect(body.stream), store.dialect);
      const part = await store.uploadPart(upload, number, payload, signal);
      return { ...part, sha256: payload.sha256, matched: true };
    } finally {
      body.destroy();
    }
  };
  const streamed = async (): Promise<Part & SentPart> => {
    const body = await openedPart(source, range, {}, signal);
    const sha256 = createHash('sha256');
    const md5 = createHash('md5');
    try {
      const stream = hashed(flow.paced(body.stream, signal), sha256, md5);
      const part = await store.uploadPart(upload, number, { stream, length }, signal);
      return { ...part, sha256: sha256.digest('hex'), matched: md5.digest('hex') === md5Of(part) };
    } finally {
      body.destroy();
    }
  };
  const holds = capabilities.signedBody === true && length <= IN_MEMORY_BYTES && !flow.limited;
  const tries = flow.tries();
  for (;;) {
    try {
      return await (holds
        ? flow.carry(IN_MEMORY_WEIGHT * length, heldInMemory, signal)
        : flow.carry(length, streamed, signal));
    } catch (error) {
      if (!(await tries.again(error, signal))) throw error;
    }
  }
}

export function isHashed(part: Part | (Part & SentPart)): part is Part & SentPart {
  return 'sha256' in part;
}
