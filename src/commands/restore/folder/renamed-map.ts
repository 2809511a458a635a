import { isJsonObject, JsonRefused, parseJsonObjectText } from '../../../core/bounded-json.ts';
import { RENAMED_FILE, renamedFileOf, type FileName } from '../../../plan/folder/file-names.ts';
import { LINE_LIMITS, MAX_KEY, MAX_LINE, isBoundedText } from '../../../manifest/bounds.ts';
import type { RenamedKey, RenamedKeys } from '../../../report/restore-result.ts';
import { groupByKey } from '../../../store/listing/cursor.ts';
import { Sorter } from '../../../store/listing/sorter.ts';
import type { FileTarget, TargetFile } from './file-target.ts';
import { FolderError } from './folder-error.ts';

const MAX_EXAMPLES = 20;
const MAP: FileName = { path: [RENAMED_FILE], kind: 'file' };

/** Which keys have other names in the folder: collected while planning, and written to a file in it before anything is copied. */
export class RenamedMap {
  readonly #lines = new Sorter();
  readonly #examples: RenamedKey[] = [];
  #keys = 0;

  async take(key: string, { path, renamed }: FileName): Promise<void> {
    if (renamed === undefined) return;
    const entry: RenamedKey = { key, path: path.join('/'), reason: renamed };
    this.#keys++;
    if (this.#examples.length < MAX_EXAMPLES) this.#examples.push(entry);
    await this.#lines.add(key, JSON.stringify(entry));
  }

  get renamed(): RenamedKeys | undefined {
    return this.#keys === 0 ? undefined : { keys: this.#keys, map: null, examples: this.#examples };
  }

  /**
   * Writes the map, with what an earlier restore to the same folder wrote to it. A file that is none of ours is left alone: then the
   * map is named after the run. Throws FolderError where that name is taken, too.
   */
  async write(target: FileTarget, now: number, run: string): Promise<RenamedKeys | undefined> {
    const { renamed } = this;
    if (renamed === undefined) return undefined;
    const all = new Sorter();
    const file = await target.temporary();
    try {
      const present = await takeEarlier(target, all);
      for await (const lines of this.#lines.sorted())
        for (const { key, line } of lines) await all.add(key, line);
      const cursor = groupByKey(all.sorted(), (line) => line);
      for await (const groups of cursor)
        await file.write(Buffer.from(groups.map(({ items }) => `${items.at(-1) ?? ''}\n`).join('')));
      await file.end(now);
      const isPlaced = present !== 'other' && (await target.place(file, MAP, present === 'map'));
      return { ...renamed, map: isPlaced ? RENAMED_FILE : await placeBeside(target, file, run) };
    } finally {
      await file.discard();
      await all.close();
    }
  }

  async close(): Promise<void> {
    await this.#lines.close();
  }
}

/** Adds what the map in the folder has, and says what has its name. Whatever does not begin as a map does is somebody else's. */
async function takeEarlier(target: FileTarget, all: Sorter): Promise<'absent' | 'map' | 'other'> {
  const { kind } = await target.present(MAP);
  if (kind !== 'file') return kind;
  let isMap = false;
  for await (const line of linesOf(target.read(MAP))) {
    const entry = parse(line);
    if (entry === undefined && !isMap) return 'other';
    isMap = true;
    if (entry !== undefined) await all.add(entry.key, JSON.stringify(entry));
  }
  return isMap ? 'map' : 'other';
}

async function placeBeside(target: FileTarget, file: TargetFile, run: string): Promise<string> {
  const name = renamedFileOf(run);
  if (await target.place(file, { path: [name], kind: 'file' }, false)) return name;
  throw new FolderError(
    `the map of renamed keys cannot be written: ${RENAMED_FILE} is a file of another kind, and ${name} is taken`,
    `Move ${RENAMED_FILE} out of the folder, or restore to another one.`,
    undefined,
  );
}

async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let rest = Buffer.alloc(0);
  for await (const chunk of chunks) {
    const bytes = Buffer.concat([rest, chunk]);
    let from = 0;
    for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, from)) {
      yield bytes.toString('utf8', from, end);
      from = end + 1;
    }
    // A line that is longer than any of ours is none: it is dropped piece by piece.
    rest = bytes.length - from > MAX_LINE ? Buffer.alloc(0) : Buffer.from(bytes.subarray(from));
  }
}

/** Undefined for a line that is none of a map: anybody can write to the folder. */
function parse(line: string): RenamedKey | undefined {
  try {
    const value = parseJsonObjectText(line, LINE_LIMITS);
    const { key, path, reason } = value;
    if (!isJsonObject(value) || typeof key !== 'string' || typeof path !== 'string') return undefined;
    if (!isBoundedText(key, MAX_KEY) || typeof reason !== 'string' || reason.length > 20) return undefined;
    return { key, path, reason };
  } catch (error) {
    if (error instanceof JsonRefused) return undefined;
    throw error;
  }
}
