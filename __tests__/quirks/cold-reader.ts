import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import type { Emulator } from '../../emulator/index.ts';
import { contentOf } from './contents.ts';
import type { Content } from './contents.ts';

const STATE = '.flashback-backup/';

/** A version as the manifest's text has it. Only what the judge needs, and read by no code of the program. */
export interface StoredVersion {
  readonly since: string;
  readonly size: number;
  readonly cold: { readonly path: string; readonly versionId?: string; readonly etag: string };
}

export interface StoredEntry extends StoredVersion {
  readonly key: string;
  readonly history?: readonly StoredVersion[];
  readonly gone?: { readonly confirmed: boolean };
  readonly expired?: string;
}

interface GenerationFile {
  readonly generation: number;
  readonly segments: readonly { readonly sha256: string }[];
  readonly restorePoints: readonly {
    readonly run: string;
    readonly holes: { readonly count: number; readonly list?: string };
  }[];
}

/** Reads a backup out of the emulator's storage, without requests. */
export class ColdReader {
  readonly #store: Emulator['store'];
  readonly #contents = new Map<string, Content>();

  constructor({ store }: Emulator) {
    this.#store = store;
  }

  /** Entries of the newest manifest by key; none before the first commit. */
  async entries(): Promise<ReadonlyMap<string, StoredEntry>> {
    const entries = new Map<string, StoredEntry>();
    for (const { sha256 } of (await this.#generation())?.segments ?? []) {
      const file = await this.#read(`${STATE}segments/${sha256}.ndjson.gz`);
      for (const line of gunzipSync(file).toString('utf8').split('\n')) {
        if (line === '') continue;
        const entry = JSON.parse(line) as StoredEntry;
        entries.set(entry.key, entry);
      }
    }
    return entries;
  }

  /** Keys that a run's restore point names as holes. */
  async holes(run: string): Promise<ReadonlySet<string>> {
    const point = (await this.#generation())?.restorePoints.find((one) => one.run === run);
    if (point?.holes.list === undefined) return new Set();
    const file = await this.#read(point.holes.list);
    const text = (file[0] === 0x1f ? gunzipSync(file) : file).toString('utf8');
    return new Set(
      text
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => (JSON.parse(line) as { readonly key: string }).key),
    );
  }

  /**
   * What cold holds of a version: under its recorded name, and where another content is there under a history name of
   * the same key. `wanted` is the MD5 that is looked for.
   */
  async content(key: string, { cold }: StoredVersion, wanted?: string): Promise<Content | undefined> {
    const recorded = await this.#content(cold.path, cold.versionId);
    if (recorded !== undefined && (wanted === undefined || recorded.md5 === wanted)) return recorded;
    for (const prefix of [`${STATE}history/${key}@`, `${STATE}objects/${sha256(key)}@`]) {
      for (const name of this.#store.listKeys('cold', prefix)) {
        const kept = await this.#content(name);
        if (kept !== undefined && kept.md5 === wanted) return kept;
      }
    }
    return recorded;
  }

  /** An id that the bucket never gave names nothing: then it is the current object that a reader gets. */
  async #content(path: string, versionId?: string): Promise<Content | undefined> {
    const name = this.#storedKey(path);
    if (name === undefined) return undefined;
    const object =
      (versionId === undefined ? undefined : await this.#store.getObject('cold', name, versionId)) ??
      (await this.#store.getObject('cold', name));
    if (object === undefined) return undefined;
    const cached = `${object.etag} ${object.versionId} ${object.modified} ${name}`;
    const content = this.#contents.get(cached) ?? contentOf(object);
    this.#contents.set(cached, content);
    return content;
  }

  async #generation(): Promise<GenerationFile | undefined> {
    const head = await this.#store.getObject('cold', `${STATE}HEAD`);
    if (head === undefined) return undefined;
    const { generation } = JSON.parse(head.bytes.toString('utf8')) as GenerationFile;
    const file = await this.#read(`${STATE}generations/${generation}.json`);
    return JSON.parse(file.toString('utf8')) as GenerationFile;
  }

  async #read(path: string): Promise<Buffer> {
    const object = await this.#store.getObject('cold', path);
    if (object === undefined) throw new Error(`cold has no ${path}, which its manifest names`);
    return object.bytes;
  }

  #storedKey(path: string): string | undefined {
    try {
      return this.#store.storedKey('cold', path);
    } catch {
      return undefined;
    }
  }
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
