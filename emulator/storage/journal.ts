import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import type { BucketConfig, VersioningStatus } from '../config.ts';
import type { Version } from './bucket.ts';
import type { Blobs, Content } from './content.ts';
import type { Upload, UploadedPart } from './uploads.ts';

/** What the metadata of a directory says; the last record of a key, upload or bucket counts. */
export interface Recorded {
  readonly keys: Map<string, Map<string, Version[]>>;
  readonly uploads: Map<string, Upload>;
  readonly versioning: Map<string, VersioningStatus>;
  /** Those that clients created, by id. */
  readonly buckets: Map<string, CreatedBucket>;
}

export interface CreatedBucket {
  readonly config: BucketConfig;
  /** The Repository that it is attached to; null where it was created at its provider. */
  readonly repository: string | null;
}

/**
 * Everything but the bytes, as JSON lines that are appended with each change: a process killed at any moment
 * leaves all it had answered (the machine's own crash is not guarded against).
 */
export class Journal {
  readonly #path: string;
  #file: number | undefined;

  constructor(directory: string) {
    mkdirSync(directory, { recursive: true });
    this.#path = join(directory, 'metadata.ndjson');
  }

  /** Reads what is there, and writes it anew without what was overtaken. */
  load(blobs: Blobs): Recorded {
    const recorded: Recorded = {
      keys: new Map(),
      uploads: new Map(),
      versioning: new Map(),
      buckets: new Map(),
    };
    const text = existsSync(this.#path) ? readFileSync(this.#path, 'utf8') : '';
    // What follows the last newline is a record that was being written when the process was killed.
    for (const line of text.split('\n').slice(0, -1))
      replay(JSON.parse(line) as JournalRecord, recorded, blobs);
    const lines: string[] = [];
    for (const [id, bucket] of recorded.buckets) lines.push(line({ kind: 'bucket', id, bucket }));
    for (const [bucket, status] of recorded.versioning)
      lines.push(line({ kind: 'versioning', bucket, status }));
    for (const [bucket, keys] of recorded.keys) {
      for (const [key, versions] of keys) lines.push(keyLine(bucket, key, versions));
    }
    for (const [id, upload] of recorded.uploads) lines.push(uploadLine(id, upload));
    writeFileSync(`${this.#path}.new`, lines.join(''));
    renameSync(`${this.#path}.new`, this.#path);
    this.#file = openSync(this.#path, 'a');
    return recorded;
  }

  key(bucket: string, key: string, versions: readonly Version[]): void {
    this.#append(keyLine(bucket, key, versions));
  }

  upload(id: string, upload: Upload | undefined): void {
    this.#append(uploadLine(id, upload));
  }

  versioning(bucket: string, status: VersioningStatus): void {
    this.#append(line({ kind: 'versioning', bucket, status }));
  }

  /** A bucket that was created, or (null) deleted. */
  bucket(id: string, bucket: CreatedBucket | null): void {
    this.#append(line({ kind: 'bucket', id, bucket }));
  }

  close(): void {
    if (this.#file !== undefined) closeSync(this.#file);
    this.#file = undefined;
  }

  #append(text: string): void {
    if (this.#file !== undefined) writeSync(this.#file, text);
  }
}

type WrittenContent = [blob: string, blobSize: number, start: number, length: number][];
type Written<T extends { content: Content }> = Omit<T, 'content'> & { content: WrittenContent };
type WrittenVersion = Extract<Version, { kind: 'marker' }> | Written<Extract<Version, { kind: 'object' }>>;
type WrittenUpload = Omit<Upload, 'parts'> & { parts: Written<UploadedPart>[] };

type JournalRecord =
  | { kind: 'key'; bucket: string; key: string; versions: WrittenVersion[] }
  | { kind: 'upload'; id: string; upload: WrittenUpload | null }
  | { kind: 'bucket'; id: string; bucket: CreatedBucket | null }
  | { kind: 'versioning'; bucket: string; status: VersioningStatus };

function replay(record: JournalRecord, recorded: Recorded, blobs: Blobs): void {
  if (record.kind === 'versioning') {
    recorded.versioning.set(record.bucket, record.status);
  } else if (record.kind === 'bucket') {
    if (record.bucket) {
      recorded.buckets.set(record.id, record.bucket);
    } else {
      recorded.buckets.delete(record.id);
      recorded.versioning.delete(record.id);
    }
  } else if (record.kind === 'upload') {
    if (!record.upload) {
      recorded.uploads.delete(record.id);
      return;
    }
    const parts = record.upload.parts.map((part): [number, UploadedPart] => [
      part.number,
      { ...part, content: readBack(part.content, blobs) },
    ]);
    recorded.uploads.set(record.id, { ...record.upload, parts: new Map(parts) });
  } else {
    const keys = recorded.keys.get(record.bucket) ?? new Map<string, Version[]>();
    recorded.keys.set(record.bucket, keys);
    const versions = record.versions.map((version): Version =>
      version.kind === 'marker' ? version : { ...version, content: readBack(version.content, blobs) },
    );
    if (versions.length === 0) keys.delete(record.key);
    else keys.set(record.key, versions);
  }
}

function keyLine(bucket: string, key: string, versions: readonly Version[]): string {
  const written = versions.map((version) =>
    version.kind === 'marker' ? version : { ...version, content: writtenContent(version.content) },
  );
  return line({ kind: 'key', bucket, key, versions: written });
}

function uploadLine(id: string, upload: Upload | undefined): string {
  if (!upload) return line({ kind: 'upload', id, upload: null });
  const parts = [...upload.parts.values()].map((part) => ({
    ...part,
    content: writtenContent(part.content),
  }));
  return line({ kind: 'upload', id, upload: { ...upload, parts } });
}

function writtenContent(content: Content): WrittenContent {
  return content.pieces.map((piece) => [piece.blob.id, piece.blob.size, piece.start, piece.length]);
}

function readBack(written: WrittenContent, blobs: Blobs): Content {
  const pieces = written.map(([id, size, start, length]) => ({ blob: blobs.open(id, size), start, length }));
  return { size: pieces.reduce((sum, piece) => sum + piece.length, 0), pieces };
}

function line(record: JournalRecord): string {
  return `${JSON.stringify(record)}\n`;
}
