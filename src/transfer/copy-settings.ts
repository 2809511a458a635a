import type { IsoTime } from '../manifest/entry.ts';
import type { Uploads } from '../manifest/journals/uploads.ts';
import type { Bucket } from '../store/bucket.ts';
import type { CopyPath } from '../core/domain.ts';
import type { Capabilities } from '../store/capabilities.ts';
import type { Conditions, Store } from '../store/contract.ts';
import type { Proofs } from '../store/evidence.ts';
import type { TagLoss } from './attributes/tag-loss.ts';
import type { ObjectSealer } from '../core/encryption/object-keys.ts';
import { storedBytes } from '../core/encryption/sizes.ts';
import type { EncryptedSource } from './encryption/open.ts';
import type { Flow } from './flow.ts';
import type { Limiter } from './limiter.ts';

/** One content of a bucket, pinned by its ETag. Data may flow either way, and within one bucket. */
export interface Source extends Proofs {
  readonly bucket: Bucket;
  /** Below the bucket's prefix. */
  readonly path: string;
  readonly versionId?: string;
  readonly size: number;
  readonly etag: string;
  /** Of a stored object that is opened as it is read; `size` is that of its content. */
  readonly encrypted?: EncryptedSource;
}

export interface Target {
  readonly bucket: Bucket;
  readonly path: string;
  readonly conditions: Conditions;
  /** Encrypts what is stored; undefined to store it as it is. Only what is streamed can be encrypted. */
  readonly sealer?: ObjectSealer | undefined;
}

/** Bytes that an object of this size has at the target. */
export function sizeAt(sealer: Pick<ObjectSealer, 'headBytes'> | undefined, size: number): number {
  return sealer === undefined ? size : storedBytes(size, sealer.headBytes);
}

export interface CopySettings {
  /** What the target's store was seen to do. */
  readonly capabilities: Capabilities;
  /** The target's bucket, through the endpoint that server-side copies are asked of; default the target's store itself. */
  readonly copier?: Pick<Store, 'copy'>;
  readonly ceiling: OperationCeiling;
  readonly partSize: number | undefined;
  readonly verify: 'copy' | 'read' | 'none';
  /** Parts of one object in flight, at the most. */
  readonly partsAtOnce: number;
  /** Where each part in flight beside an object's first takes a place (docs/decisions/0018); without it they need none. */
  readonly spare?: Pick<Limiter, 'tryEnter' | 'leave'>;
  /** What streamed bodies share: memory and bandwidth. */
  readonly flow: Flow;
  /** Counts what loses its tags without an error. Absent where no object of the user's is written. */
  readonly tagLoss?: TagLoss;
  /** The multipart uploads that outlive a try and a run; without it, one that fails is aborted. */
  readonly uploads?: Uploads;
  /** True once no new work may be taken: an object in parts stops between two of them. */
  readonly stopped: () => boolean;
  /** The present by the store's clock. */
  readonly now: () => IsoTime;
}

/**
 * Bytes that one operation may move; above it an object goes in parts. An EntityTooLarge lowers it. What passes through
 * this program has a limit of its own: a proxy may refuse large bodies (413), and copies have none.
 */
export class OperationCeiling {
  #bytes: number;
  #bodyBytes: number;
  #wholeBytes: number;

  constructor(bytes: number, bodyBytes = Number.POSITIVE_INFINITY, wholeBytes = bytes) {
    this.#bytes = bytes;
    this.#bodyBytes = bodyBytes;
    this.#wholeBytes = wholeBytes;
  }

  /** What a server-side copy may move where it cannot be divided: what goes in parts, or takes several requests, is no matter. */
  get wholeBytes(): number {
    return this.#wholeBytes;
  }

  get bytes(): number {
    return this.#bytes;
  }

  /** Infinite where no body was refused. */
  get bodyBytes(): number {
    return this.#bodyBytes;
  }

  /** What one operation of that path may move. */
  of(path: CopyPath): number {
    return path === 'streamed' ? Math.min(this.#bytes, this.#bodyBytes) : this.#bytes;
  }

  /** True where that was a change. */
  lower(bytes: number): boolean {
    const lowersWhole = bytes < this.#wholeBytes;
    if (lowersWhole) this.#wholeBytes = bytes;
    if (bytes >= this.#bytes) return lowersWhole;
    this.#bytes = bytes;
    return true;
  }

  /** Halves what a body may have, after one of `refused` bytes was too large; no part has fewer than `min`. True where smaller ones are left to try. */
  lowerBody(refused: number, min: number): boolean {
    if (this.#bodyBytes < refused) return true; // another object lowered it meanwhile
    if (refused <= min) return false;
    this.#bodyBytes = Math.max(min, Math.floor(refused / 2));
    return true;
  }
}
