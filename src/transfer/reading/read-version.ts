import { createHash } from 'node:crypto';
import type { Hash } from 'node:crypto';
import { checksumLike, type RunningChecksum } from '../../manifest/checksum.ts';
import type { Version } from '../../manifest/entry.ts';
import type { Bucket } from '../../store/bucket.ts';
import { isStoreError, StoreError } from '../../store/errors.ts';
import { knownMd5 } from '../../store/evidence.ts';
import type { Source } from '../copy-settings.ts';
import type { Flow } from '../flow.ts';
import { NO_IDENTITY, NOT_OPENED, OTHER_CONTENT } from '../encryption/open.ts';
import { contentAt, isMeantFor } from '../encryption/source.ts';
import { holeOf, type Hole } from '../hole.ts';
import { placesOf } from '../locate.ts';
import { bodyFrom } from './body-from.ts';

/** Takes the bytes of a version as they arrive. */
export interface ContentSink {
  /** Begins anew: what came before is dropped. */
  restart(): Promise<void>;
  write(chunk: Uint8Array): Promise<void>;
}

export type ReadOutcome =
  /** `proven`: by MD5 or checksum, not only by size. */
  | { readonly kind: 'sound'; readonly proven: boolean }
  | { readonly kind: 'hole'; readonly hole: Hole; readonly source: Source | undefined };

/** Bytes of one body that may be in memory while it is written: what it counts for in the flow. */
const BODY_BYTES = 4 * 1024 * 1024;

/**
 * Streams a version from wherever cold holds it to `sink`, and compares it on its way with all that the manifest has. A body that
 * breaks off goes on where it ended. Errors that concern this key alone become holes; others, and what `sink` throws, are thrown.
 */
export async function readVersion(
  cold: Bucket,
  key: string,
  version: Version,
  sink: ContentSink,
  flow: Flow,
  signal: AbortSignal,
): Promise<ReadOutcome> {
  let hole: Hole = {
    cause: 'lost',
    message: `cold does not hold it: not at ${JSON.stringify(version.cold.path)}, and not kept elsewhere`,
    deferred: false,
  };
  let source: Source | undefined;
  try {
    for await (const place of placesOf(cold, key, version, signal)) {
      source = place;
      const from = (source = contentAt(place, version, cold.objectKeys?.identities));
      const bytes = Math.min(version.size, BODY_BYTES);
      const read = await flow.carry(bytes, () => readFrom(from, version, sink, flow, signal), signal);
      if (typeof read === 'object') return { kind: 'sound', ...read };
      if (read !== undefined) hole = { cause: 'damaged', message: read, deferred: false };
    }
  } catch (error) {
    const own = holeOf(error);
    if (own === undefined) throw error;
    hole = own;
    const code = isStoreError(error) ? error.providerCode : undefined;
    const meant = code === NO_IDENTITY && (await isMeantFor(cold.objectKeys?.identities, version));
    if (code === NOT_OPENED || meant) hole = { ...own, cause: 'damaged' };
    else if (code === NO_IDENTITY) hole = { ...own, cause: 'no-identity' };
  }
  return { kind: 'hole', hole, source };
}

/** What is wrong with the bytes; undefined where the place does not hold the version. */
async function readFrom(
  source: Source,
  version: Version,
  sink: ContentSink,
  flow: Flow,
  signal: AbortSignal,
): Promise<{ readonly proven: boolean } | string | undefined> {
  const { size } = version;
  const tries = flow.tries();
  await sink.restart();
  const content = new ContentCheck(version);
  for (;;) {
    let opened = 0;
    try {
      const { body, repeated } = await bodyFrom(source, content.bytes, signal);
      try {
        if (body.head.size !== size) return `${body.head.size} bytes where ${size} were stored`;
        for await (const piece of flow.paced(body.stream, signal)) {
          // Decrypted again from a whole chunk on: what was written before is left out.
          const chunk = piece.subarray(Math.max(0, repeated - opened));
          opened += piece.length;
          if (chunk.length === 0) continue;
          if (content.bytes + chunk.length > size) return `more bytes than the ${size} that were stored`;
          content.update(chunk);
          await sink.write(chunk);
        }
      } finally {
        body.destroy();
      }
      if (content.bytes === size) return content.verdict();
      throw new StoreError('transient', `GetObject: the body ended after ${content.bytes} of ${size} bytes`, {
        operation: 'GetObject',
      });
    } catch (error) {
      if (isStoreError(error, 'not-found', 'precondition')) return undefined;
      if (content.bytes === size && size > 0 && isStoreError(error)) return content.verdict();
      if (!(await tries.again(error, signal))) throw error;
    }
  }
}

/** Bytes in order, compared with all that the manifest says of a version's content. */
export class ContentCheck {
  readonly #version: Version;
  readonly #md5: Hash | undefined;
  readonly #expectedMd5: string | undefined;
  readonly #checksum: RunningChecksum | undefined;
  bytes = 0;

  constructor(version: Version) {
    this.#version = version;
    this.#expectedMd5 = knownMd5(version);
    const { checksum } = version.cold;
    this.#checksum = checksum === undefined ? undefined : checksumLike(checksum);
    // One hash proves it: MD5 is left out where there is a checksum of the bytes as they were stored.
    this.#md5 =
      this.#expectedMd5 !== undefined && this.#checksum === undefined ? createHash('md5') : undefined;
  }

  /** False where the manifest has no hash: then only sizes can be compared. */
  get proves(): boolean {
    return this.#md5 !== undefined || this.#checksum !== undefined;
  }

  update(chunk: Uint8Array): void {
    this.#md5?.update(chunk);
    this.#checksum?.update(chunk);
    this.bytes += chunk.length;
  }

  /** Ends it: what is wrong, or whether it is proven. */
  verdict(): { readonly proven: boolean } | string {
    const { size, cold } = this.#version;
    if (this.bytes !== size) return `${this.bytes} bytes where ${size} were stored`;
    const checksum = this.#checksum?.value();
    const md5 = this.#md5?.digest('hex');
    if (cold.encryption !== undefined) {
      const other = checksum !== undefined && checksum !== cold.checksum;
      return other || (md5 !== undefined && md5 !== this.#expectedMd5)
        ? OTHER_CONTENT
        : { proven: this.proves };
    }
    if (checksum !== undefined && checksum !== cold.checksum)
      return `its checksum is ${checksum} where ${String(cold.checksum)} was stored`;
    if (md5 !== undefined && md5 !== this.#expectedMd5)
      return `its MD5 is ${md5} where ${String(this.#expectedMd5)} was stored`;
    return { proven: this.proves };
  }
}
