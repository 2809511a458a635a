import { hash } from 'node:crypto';
import type { SealedFile } from '../../core/encryption/object-keys.ts';
import { CHUNK_BYTES } from '../../core/encryption/sizes.ts';
import type { SentPart } from '../../manifest/journals/upload-record.ts';
import type { ByteRange, Part, UploadName } from '../../store/contract.ts';
import { md5Of } from '../../store/evidence.ts';
import type { Source, Target } from '../copy-settings.ts';
import { collect, hashedBytes, pinnedBody } from '../stream.ts';
import type { Streaming } from '../stream.ts';

/** A part that was read a second time had another content: its upload's key must not be used for that. */
export class PartChanged extends Error {
  constructor() {
    super('the source gave another content for a part that was encrypted before');
    this.name = 'PartChanged';
  }
}

/** Of its bytes, what a part takes of the memory for streamed bodies: its pieces, its content, its chunks and all of them. */
const IN_MEMORY_WEIGHT = 4;
/** A body of so many bytes may be read at once, whatever its size. */
const AT_ONCE_BYTES = 64 * 1024 * 1024;

/** The key of an upload, and what is known of the contents that it was used for. */
export interface SealedUpload {
  readonly file: SealedFile;
  /**
   * Notes the SHA-256 of the content of a part before that is sent, so that it outlives this run wherever the key does.
   * Throws PartChanged where another one was noted.
   */
  announce(number: number, sha256: string): Promise<void>;
}

/** The part passes through here, is hashed, encrypted and hashed again. One that breaks off is read again from its start. */
export async function sendSealedPart(
  source: Source,
  target: Target,
  upload: UploadName & SealedUpload,
  number: number,
  range: ByteRange,
  { flow, capabilities }: Streaming,
  signal: AbortSignal,
): Promise<Part & SentPart> {
  const { file } = upload;
  const { store } = target.bucket;
  const length = range.last - range.first + 1;
  const once = async (): Promise<Part & SentPart> => {
    const body = await pinnedBody(source, { range, atOnce: AT_ONCE_BYTES }, signal);
    try {
      const content = await collect(flow.paced(body.stream, signal));
      await upload.announce(number, hash('sha256', content, 'hex'));
      const sealed = file.encrypt(content, range.first / CHUNK_BYTES, range.last + 1 === source.size);
      const bytes = number === 1 ? Buffer.concat([file.head, sealed]) : sealed;
      const payload = hashedBytes(bytes, store.dialect);
      const part = await store.uploadPart(upload, number, payload, signal);
      const matched = capabilities.signedBody === true || hash('md5', bytes, 'hex') === md5Of(part);
      return { ...part, sha256: payload.sha256, matched };
    } finally {
      body.destroy();
    }
  };
  const tries = flow.tries();
  for (;;) {
    try {
      return await flow.carry(IN_MEMORY_WEIGHT * length, once, signal);
    } catch (error) {
      if (!(await tries.again(error, signal))) throw error;
    }
  }
}
