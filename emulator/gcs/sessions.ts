import { randomBytes } from 'node:crypto';
import type { Attributes, Bucket, Holds } from '../storage/bucket.ts';
import { concat, type Blobs, type Content } from '../storage/content.ts';
import type { Conditions } from './generations.ts';

/** How long an upload can be gone on with. https://cloud.google.com/storage/docs/resumable-uploads */
const SESSION_MS = 7 * 86_400_000;

export interface SessionStart {
  readonly owner: string;
  readonly bucket: Bucket;
  readonly name: string;
  readonly attributes: Attributes;
  readonly holds: { holds?: Holds };
  readonly hashes: { readonly md5Hash: string | undefined; readonly crc32c: string | undefined };
  readonly conditions: Conditions;
  /** `X-Upload-Content-Length`, bytes. */
  readonly announced: number | undefined;
}

export interface Session extends SessionStart {
  readonly id: string;
  readonly started: number;
  /** What has come so far. */
  content: Content;
  /** The answer to the last request, once all has come. */
  finished: object | undefined;
}

/** Resumable uploads in progress. They live in this process only. */
export class Sessions {
  readonly #blobs: Blobs;
  readonly #clock: () => number;
  readonly #sessions = new Map<string, Session>();

  constructor({ blobs, clock }: { blobs: Blobs; clock: () => number }) {
    this.#blobs = blobs;
    this.#clock = clock;
  }

  start(start: SessionStart): Session {
    const id = randomBytes(48).toString('base64url');
    const started = this.#clock();
    const session: Session = { ...start, id, started, content: concat([]), finished: undefined };
    this.#sessions.set(id, session);
    return session;
  }

  find(id: string): Session | undefined {
    return this.#sessions.get(id);
  }

  /** Whose session it is. */
  owner(id: string): string | undefined {
    return this.#sessions.get(id)?.owner;
  }

  isExpired(session: Session): boolean {
    return this.#clock() - session.started > SESSION_MS;
  }

  append(session: Session, more: Content): void {
    this.#blobs.retain(more);
    session.content = concat([session.content, more]);
  }

  /** Lets the bytes go: they are an object's now, or nobody's. */
  finish(session: Session, answer: object): void {
    session.finished = answer;
    this.#blobs.release(session.content);
    session.content = concat([]);
  }

  cancel(session: Session): void {
    this.#sessions.delete(session.id);
    this.#blobs.release(session.content);
  }
}
