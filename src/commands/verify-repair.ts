import type { Entry } from '../manifest/entry.ts';
import type { Journal } from '../manifest/journal.ts';
import type { Bucket } from '../store/bucket.ts';
import { copyByChoice, SourceMoved } from '../transfer/by-choice.ts';
import { storedRef } from '../transfer/copy.ts';
import type { CopySettings } from '../transfer/copy.ts';
import { holeOf } from '../transfer/hole.ts';
import type { PathChoice } from '../transfer/path-choice.ts';

export interface RepairContext {
  /** Undefined where nothing is to be repaired, but checksums may be noted. */
  readonly hot: Bucket | undefined;
  /** Fenced by the lease. */
  readonly cold: Bucket;
  readonly choice: PathChoice | undefined;
  readonly settings: CopySettings | undefined;
  readonly journal: Pick<Journal, 'intend' | 'record'>;
  readonly signal: AbortSignal;
}

/** Copies what is damaged anew, where hot still has that version. */
export class Repair {
  readonly #context: RepairContext;

  constructor(context: RepairContext) {
    this.#context = context;
  }

  /** The entry with its newest version stored anew and read back, or why that could not be. Throws what ends the run. */
  async mend(entry: Entry): Promise<{ readonly entry: Entry } | { readonly why: string } | undefined> {
    const { hot, cold, choice, settings, journal, signal } = this.#context;
    if (hot === undefined || choice === undefined || settings === undefined) return undefined;
    const { key, size, etag, modified } = entry;
    const { path } = entry.cold;
    try {
      const head = await hot.look(key, signal);
      if (head?.etag !== etag || head.size !== size)
        return { why: '; it cannot be repaired: hot no longer has this version' };
      await journal.intend({ op: 'intent', key, path, size, etag, modified, before: entry });
      const there = await cold.look(path, signal);
      const source = { bucket: hot, path: key, size, etag };
      const { copied, via } = await copyByChoice(source, path, there?.etag, {
        ...{ cold, choice, settings: { ...settings, verify: 'read' }, signal },
      });
      const mended: Entry = { ...entry, cold: storedRef(path, via, copied, settings.now()) };
      journal.record({ op: 'stored', entry: mended, loose: [] });
      return { entry: mended };
    } catch (error) {
      if (error instanceof SourceMoved)
        return { why: '; it cannot be repaired: hot no longer has this version' };
      const hole = holeOf(error);
      if (hole === undefined) throw error;
      return { why: `; it could not be repaired: ${hole.message}` };
    }
  }
}
