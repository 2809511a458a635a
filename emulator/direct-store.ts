import { createHash } from 'node:crypto';
import { storedKey } from './quirks/keys.ts';
import type { Tag, Version } from './storage/bucket.ts';
import { readAll, wholeBlob, type Content } from './storage/content.ts';
import { crc32cOf } from './storage/crc32c.ts';
import { bucketById, type World } from './world.ts';

export interface DirectAttributes {
  readonly contentType?: string;
  /** Other system headers by their names in lower case: `cache-control`, `content-encoding`, … */
  readonly headers?: Readonly<Record<string, string>>;
  readonly metadata?: Readonly<Record<string, string>>;
  readonly tags?: Readonly<Record<string, string>>;
  readonly storageClass?: string;
}

export interface DirectObject {
  readonly bytes: Buffer;
  readonly etag: string;
  readonly versionId: string;
  readonly generation: number;
  readonly modified: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly metadata: Readonly<Record<string, string>>;
  readonly tags: Readonly<Record<string, string>>;
  readonly storageClass: string;
}

export interface DirectVersion {
  readonly key: string;
  readonly versionId: string;
  readonly deleteMarker: boolean;
  readonly latest: boolean;
  readonly size: number;
  readonly etag: string;
  readonly modified: number;
  /** ms until its lock ends, negative where that is over; absent where it never had one. */
  readonly lockedFor?: number;
}

/** The buckets without HTTP, for tests: nothing is logged, counted or refused. Buckets go by their ids. */
export class DirectStore {
  readonly #world: World;

  constructor(world: World) {
    this.#world = world;
  }

  async putObject(
    bucketId: string,
    key: string,
    bytes: Uint8Array | string,
    attributes: DirectAttributes = {},
  ): Promise<{ etag: string; versionId: string }> {
    const body = Buffer.from(bytes as Uint8Array);
    const md5 = createHash('md5').update(body).digest('hex');
    const content = await this.#write(body);
    const stored = bucketById(this.#world, bucketId).put(key, {
      content,
      md5,
      etag: md5,
      attributes: {
        headers: { 'content-type': attributes.contentType ?? 'binary/octet-stream', ...attributes.headers },
        metadata: attributes.metadata ?? {},
        tags: Object.entries(attributes.tags ?? {}).map(([name, value]): Tag => [name, value]),
        storageClass: attributes.storageClass ?? 'STANDARD',
      },
    });
    return { etag: stored.etag, versionId: stored.versionId };
  }

  /** The current version, or the one asked for; undefined where there is none. */
  async getObject(bucketId: string, key: string, versionId?: string): Promise<DirectObject | undefined> {
    const bucket = bucketById(this.#world, bucketId);
    const found = versionId === undefined ? bucket.current(key) : bucket.find(key, versionId);
    if (found?.kind !== 'object') return undefined;
    return {
      bytes: await readAll(found.content),
      etag: found.etag,
      versionId: found.versionId,
      generation: found.generation,
      modified: found.modified,
      headers: found.attributes.headers,
      metadata: found.attributes.metadata,
      tags: Object.fromEntries(found.attributes.tags),
      storageClass: found.attributes.storageClass,
    };
  }

  /**
   * The key under which the bucket keeps a client's key: another one if a quirk rewrites keys. Throws where the bucket
   * refuses it.
   */
  storedKey(bucketId: string, key: string): string {
    return storedKey(bucketById(this.#world, bucketId), key);
  }

  /** As DeleteObject: a marker where the bucket has versions. */
  deleteObject(bucketId: string, key: string, versionId?: string): void {
    const bucket = bucketById(this.#world, bucketId);
    if (versionId === undefined) bucket.delete(key);
    else bucket.remove(key, versionId);
  }

  /** Keys of objects in S3's order. */
  listKeys(bucketId: string, prefix = ''): string[] {
    const bucket = bucketById(this.#world, bucketId);
    return [...bucket.keysFrom('')]
      .map(({ key }) => key)
      .filter((key) => key.startsWith(prefix) && bucket.currentObject(key) !== undefined);
  }

  /** All versions, keys in order, the newest of each first. */
  listVersions(bucketId: string, prefix = ''): DirectVersion[] {
    const bucket = bucketById(this.#world, bucketId);
    return [...bucket.keysFrom('')]
      .filter(({ key }) => key.startsWith(prefix))
      .flatMap(({ key }) =>
        bucket
          .versions(key)
          .map((version, index) => directVersion(version, index === 0, this.#world.clock())),
      );
  }

  /** Keys of multipart uploads that were neither completed nor aborted. */
  listUploads(bucketId: string): string[] {
    return this.#world.uploads.of(bucketId).map(({ key }) => key);
  }

  /** Aborts them, as a lifecycle rule does. */
  abortUploads(bucketId: string, key: string): void {
    const { uploads } = this.#world;
    for (const upload of uploads.of(bucketId)) if (upload.key === key) uploads.close(upload);
  }

  /** Changes an object's bytes behind its ETag's back. */
  async corrupt(
    bucketId: string,
    key: string,
    change: (bytes: Buffer) => Uint8Array,
    versionId?: string,
  ): Promise<void> {
    const bucket = bucketById(this.#world, bucketId);
    const found = versionId === undefined ? bucket.current(key) : bucket.find(key, versionId);
    if (found?.kind !== 'object') throw new Error(`there is no object ${JSON.stringify(key)} to corrupt`);
    const bytes = change(Buffer.from(await readAll(found.content)));
    const crc32c = found.crc32c ?? (await crc32cOf(found.content));
    bucket.amend(found, { content: await this.#write(Buffer.from(bytes)), crc32c });
  }

  async #write(bytes: Buffer): Promise<Content> {
    const writer = this.#world.blobs.write();
    if (bytes.length > 0) await writer.write(bytes);
    return wholeBlob(await writer.finish());
  }
}

function directVersion(version: Version, latest: boolean, now: number): DirectVersion {
  const { key, versionId, modified } = version;
  const isObject = version.kind === 'object';
  return {
    key,
    versionId,
    deleteMarker: !isObject,
    latest,
    size: isObject ? version.content.size : 0,
    etag: isObject ? version.etag : '',
    modified,
    ...(isObject && version.retention !== undefined && { lockedFor: version.retention.until - now }),
  };
}
