import type { DirectObject } from '../../emulator/index.ts';
import type { Entry } from '../../src/manifest/entry.ts';
import { historyPath, STATE } from '../../src/manifest/layout.ts';
import type { RunResult } from '../../src/report/result.ts';
import type { Store } from '../../src/store/contract.ts';
import { readManifests } from '../crash/reading.ts';
import { pathOf } from './columns.ts';
import type { Column } from './columns.ts';
import { md5, OTHERS, STRUCK } from './scene.ts';
import type { Scene } from './scene.ts';

/** How a run ended, in the words of the table: `complete`, `complete, some streamed`, `hole: denied`, `failed: protocol`. */
export function ending(result: RunResult, column: Column): string {
  const { outcome, holes, counts, problem, paths } = result;
  const byOthers = (['native', 'emulated', 'streamed'] as const)
    .filter((path) => path !== pathOf(column) && paths[path].objects > 0)
    .map((path) => `, some ${path}`);
  const vanished = counts.vanished > 0 ? ', vanished' : '';
  if (outcome === 'complete') return `complete${byOthers.join('')}${vanished}`;
  if (outcome !== 'degraded') return `${outcome}: ${problem?.code ?? 'without a reason'}`;
  const keys = holes.flatMap(({ cause, examples }) => examples.map(({ key }) => `${cause} ${key}`));
  const only = keys.length === 1 ? keys[0]?.split(` ${STRUCK}`) : undefined;
  return only?.length === 2 ? `hole: ${only[0]}${byOthers.join('')}` : `holes: ${keys.join('; ')}`;
}

/**
 * What is wrong in cold after a run, sentences; none is as it must be. Whatever happened: every object of the mirror is
 * something that hot held under that key, every version of the committed manifest gives its bytes back, and all that
 * the fault did not strike is equal to hot, `all` where the run was complete.
 */
export async function wrongIn(scene: Scene, cold: Store, all: boolean): Promise<string[]> {
  const { store } = scene.emulator;
  const wrong: string[] = [];
  const mirror = store.listKeys('cold').filter((key) => !key.startsWith(STATE));
  const contents = new Contents(scene);
  for (const key of mirror) {
    const there = await contents.at(key);
    if (there === undefined || scene.held.get(key)?.has(there.md5) !== true)
      wrong.push(`${key} in cold is nothing that hot ever held`);
  }
  const { entries } = await readManifests(cold);
  const live = new Set(store.listKeys('hot'));
  for (const entry of entries) {
    wrong.push(...(await unrestorable(contents, entry)));
    if (entry.gone !== undefined && live.has(entry.key)) wrong.push(`${entry.key} is taken for gone`);
  }
  if (!all) return wrong;

  const known = new Map(entries.map((entry) => [entry.key, entry]));
  for (const key of live) {
    const hot = await store.getObject('hot', key);
    const entry = known.get(key);
    const stored = entry && (await contents.at(entry.cold.path));
    if (hot === undefined || entry === undefined || stored === undefined) wrong.push(`${key} is not in cold`);
    else if (entry.etag !== hot.etag) wrong.push(`the entry of ${key} is not hot's`);
    else if (described(hot, hot.etag) !== described(stored.object, stored.md5))
      wrong.push(`${key} differs: ${described(stored.object, stored.md5)}`);
  }
  const gone = known.get(OTHERS.gone);
  if (gone?.gone === undefined) wrong.push(`${OTHERS.gone} is not known to be gone`);
  const stray = mirror.filter((key) => !known.has(key));
  if (stray.length > 0) wrong.push(`${stray.join()} in cold, and no entry`);
  const uploads = store.listUploads('cold');
  if (uploads.length > 0) wrong.push(`unfinished uploads of ${uploads.join()}`);
  return wrong;
}

/** What has not arrived though the fault was not about it: a hole is one object's. */
export async function othersMissing({ emulator: { store } }: Scene): Promise<string[]> {
  const missing: string[] = [];
  for (const key of store.listKeys('hot').filter((one) => one !== STRUCK)) {
    const [hot, cold] = [await store.getObject('hot', key), await store.getObject('cold', key)];
    const same = hot && cold && described(hot, hot.etag) === described(cold, md5(cold.bytes));
    if (same !== true) missing.push(`${key} did not arrive`);
  }
  return missing;
}

interface Content {
  readonly object: DirectObject;
  readonly md5: string;
}

/** Objects of cold, each read and hashed once. */
class Contents {
  readonly #scene: Scene;
  readonly #known = new Map<string, Content | undefined>();

  constructor(scene: Scene) {
    this.#scene = scene;
  }

  async at(path: string): Promise<Content | undefined> {
    if (!this.#known.has(path)) {
      const object = await this.#scene.emulator.store.getObject('cold', path);
      this.#known.set(path, object && { object, md5: md5(object.bytes) });
    }
    return this.#known.get(path);
  }
}

/** As every reader of cold looks for a version: where the entry says, then under its history name. */
async function unrestorable(contents: Contents, entry: Entry): Promise<string[]> {
  const wrong: string[] = [];
  for (const version of [entry, ...(entry.history ?? [])]) {
    const recorded = await contents.at(version.cold.path);
    const isThere = recorded?.object.etag === version.cold.etag;
    const at = isThere ? recorded : await contents.at(historyPath(entry.key, version, 1024, false));
    if (at?.md5 !== version.etag || at.object.bytes.length !== version.size)
      wrong.push(`${entry.key} of ${version.since} does not give its bytes back`);
  }
  return wrong;
}

function described({ bytes, headers, metadata, tags }: DirectObject, hash: string): string {
  const sorted = (of: Readonly<Record<string, string>>): string[][] => Object.entries(of).sort();
  return JSON.stringify([hash, bytes.length, sorted(headers), sorted(metadata), sorted(tags)]);
}
