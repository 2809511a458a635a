import { randomBytes } from 'node:crypto';
import type { Attributes, Checksum, Lock } from './bucket.ts';
import type { Blobs, Content } from './content.ts';

export interface UploadedPart {
  readonly number: number;
  readonly etag: string;
  readonly md5: string;
  readonly content: Content;
  readonly modified: number;
  readonly checksum?: Checksum;
}

/** A multipart upload that was neither completed nor aborted. */
export interface Upload {
  readonly id: string;
  readonly bucketId: string;
  readonly key: string;
  readonly initiated: number;
  readonly attributes: Attributes;
  readonly retention?: Lock;
  readonly checksumAlgorithm?: string;
  readonly checksumType?: 'FULL_OBJECT' | 'COMPOSITE';
  readonly parts: Map<number, UploadedPart>;
}

/** Called after each change; `upload` is undefined once it is gone. */
export type UploadListener = (id: string, upload: Upload | undefined) => void;

/** All multipart uploads in progress, and for a while the answers to those that were completed. */
export class Uploads {
  readonly #blobs: Blobs;
  readonly #clock: () => number;
  readonly #changed: UploadListener;
  readonly #open = new Map<string, Upload>();
  readonly #completed = new Map<string, Completed>();

  constructor(surroundings: { blobs: Blobs; clock: () => number; changed: UploadListener }) {
    this.#blobs = surroundings.blobs;
    this.#clock = surroundings.clock;
    this.#changed = surroundings.changed;
  }

  create(start: {
    bucketId: string;
    key: string;
    attributes: Attributes;
    retention?: Lock;
    checksumAlgorithm?: string;
    checksumType?: 'FULL_OBJECT' | 'COMPOSITE';
  }): Upload {
    const id = randomBytes(24).toString('base64url');
    const initiated = Math.floor(this.#clock() / 1000) * 1000;
    const upload: Upload = { ...start, id, initiated, parts: new Map() };
    this.#open.set(id, upload);
    this.#changed(id, upload);
    return upload;
  }

  find(bucketId: string, key: string, id: string): Upload | undefined {
    const upload = this.#open.get(id);
    return upload?.bucketId === bucketId && upload.key === key ? upload : undefined;
  }

  /** False where the upload has gone while the part was on its way. */
  addPart(upload: Upload, part: UploadedPart): boolean {
    if (this.#open.get(upload.id) !== upload) return false;
    this.#blobs.retain(part.content);
    const replaced = upload.parts.get(part.number);
    upload.parts.set(part.number, part);
    if (replaced) this.#blobs.release(replaced.content);
    this.#changed(upload.id, upload);
    return true;
  }

  /** Ends an upload; what was made of its parts must have been retained before. */
  close(upload: Upload): boolean {
    if (!this.#open.delete(upload.id)) return false;
    for (const part of upload.parts.values()) this.#blobs.release(part.content);
    this.#changed(upload.id, undefined);
    return true;
  }

  /** Remembers the answer to a Complete: S3 gives it again to whoever asks the same soon after. */
  rememberCompletion(upload: Upload, parts: string, answer: CompletionAnswer): void {
    const now = this.#clock();
    for (const [id, old] of this.#completed) if (old.until < now) this.#completed.delete(id);
    const { bucketId, key } = upload;
    this.#completed.set(upload.id, { bucketId, key, parts, answer, until: now + REMEMBERED_MS });
  }

  completion(bucketId: string, key: string, id: string, parts: string): CompletionAnswer | undefined {
    const done = this.#completed.get(id);
    if (!done || done.until < this.#clock()) return undefined;
    return done.bucketId === bucketId && done.key === key && done.parts === parts ? done.answer : undefined;
  }

  of(bucketId: string): Upload[] {
    return [...this.#open.values()].filter((upload) => upload.bucketId === bucketId);
  }

  load(upload: Upload): void {
    for (const part of upload.parts.values()) this.#blobs.retain(part.content);
    this.#open.set(upload.id, upload);
  }
}

export interface CompletionAnswer {
  readonly etag: string;
  readonly versionId: string | undefined;
  readonly checksum: Checksum | undefined;
}

interface Completed {
  readonly bucketId: string;
  readonly key: string;
  readonly parts: string;
  readonly answer: CompletionAnswer;
  readonly until: number;
}

const REMEMBERED_MS = 10 * 60_000;
