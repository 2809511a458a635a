import type { Entry } from '../../manifest/entry.ts';
import type { Journal, OrphanedObject } from '../../manifest/journals/journal.ts';
import { renamedPath } from '../../manifest/layout.ts';
import { isAliased, recordedAliases } from '../../store/aliases.ts';
import type { AliasClass } from '../../store/aliases.ts';
import type { Bucket } from '../../store/bucket.ts';
import { firstListed } from '../../store/listing/listing.ts';
import { copyWithFallback, SourceMoved } from '../../transfer/copy-with-fallback.ts';
import { storedRef } from '../../transfer/copy.ts';
import type { CopySettings } from '../../transfer/copy-settings.ts';
import { headOf, metadataFault } from '../../transfer/check.ts';
import type { Fault } from '../../transfer/check.ts';
import { holeOf } from '../../transfer/hole.ts';
import type { PathChoice } from '../../transfer/path-choice.ts';

export interface RepairContext {
  /** Undefined where nothing is to be repaired, but checksums may be noted. */
  readonly hot: Bucket | undefined;
  /** Fenced by the lease. */
  readonly cold: Bucket;
  readonly choice: PathChoice | undefined;
  readonly settings: CopySettings | undefined;
  readonly journal: Pick<Journal, 'intend' | 'record'>;
  /** Called with the damaged version that a bucket with versioning keeps beside the intact one. */
  readonly onOrphaned: (key: string, objects: readonly OrphanedObject[]) => void;
  readonly signal: AbortSignal;
}

/** Copies damaged objects anew, where hot still has that version. */
export class Repair {
  readonly #context: RepairContext;

  constructor(context: RepairContext) {
    this.#context = context;
  }

  /** Whether copying it anew helps: an object that cannot be read may well be intact, for example archived. */
  static helps({ cause }: Fault): boolean {
    return cause !== 'unreadable';
  }

  /**
   * The entry with its newest version stored anew and read back, or why that could not be; both where that did not help.
   * Throws what ends the run.
   */
  async copyAgain(
    entry: Entry,
    { cause }: Fault,
  ): Promise<{ readonly entry?: Entry; readonly why?: string } | undefined> {
    const { hot, cold, choice, settings, journal, onOrphaned, signal } = this.#context;
    if (hot === undefined || choice === undefined || settings === undefined) return undefined;
    const { key, size, etag, modified } = entry;
    const aliases = recordedAliases(settings.capabilities);
    try {
      const head = await hot.headIfPresent(key, signal);
      if (head?.etag !== etag || head.size !== size)
        return { why: '; it cannot be repaired: hot no longer has this version' };
      const path = await pathToRepair(entry, cold, aliases, signal);
      await journal.intend({ op: 'intent', key, path, size, etag, modified, before: entry });
      const present = await cold.headIfPresent(path, signal);
      const source = { bucket: hot, path: key, size, etag };
      const { copied, via } = await copyWithFallback(source, path, present?.etag, {
        cold,
        choice,
        settings: { ...settings, verify: 'read' },
        signal,
      });
      const ref = storedRef(path, via, copied, settings.now());
      const repaired: Entry = { ...withoutContent(entry), cold: ref, ...copied.sealed?.content };
      const orphans = cause === 'missing' || path !== entry.cold.path ? [] : replacedVersion(entry, repaired);
      journal.record({ op: 'stored', entry: repaired, loose: orphans });
      onOrphaned(key, orphans);
      if (cause !== 'metadata') return { entry: repaired };
      const stored = await cold.headIfPresent(path, signal);
      const differs =
        stored === undefined ||
        metadataFault(head, headOf(repaired, stored), cold.store.dialect) !== undefined;
      return { entry: repaired, ...(differs ? { why: '; copied again, it differs as before' } : {}) };
    } catch (error) {
      if (error instanceof SourceMoved)
        return { why: '; it cannot be repaired: hot no longer has this version' };
      const hole = holeOf(error);
      if (hole === undefined) throw error;
      return { why: `; it could not be repaired: ${hole.message}` };
    }
  }
}

/** What is said of the content of an encrypted object is said anew. */
function withoutContent(entry: Entry): Entry {
  const { checksum: _checksum, attributes: _attributes, ...rest } = entry;
  return rest;
}

/** The version that the repaired one replaced, unless it also holds an older version of the key. */
function replacedVersion(
  { cold: { path, etag, versionId }, history = [] }: Entry,
  repaired: Entry,
): OrphanedObject[] {
  const named = [repaired, ...history].some(({ cold }) => cold.path === path && cold.versionId === versionId);
  return named || versionId === undefined ? [] : [{ path, etag, versionId }];
}

/**
 * Where the object is stored anew: under its own name, unless that is another key's too. Cold may take the name for another
 * one by rules that no probe tried: then it finds an object there, and lists it under another name.
 */
async function pathToRepair(
  { key, cold: stored }: Entry,
  cold: Bucket,
  aliases: readonly AliasClass[],
  signal: AbortSignal,
): Promise<string> {
  const { path } = stored;
  if (path !== key) return path;
  if (isAliased(path, aliases)) return renamedPath(key);
  const present = await cold.headIfPresent(path, signal);
  if (present === undefined || present.etag === stored.etag) return path;
  const listed = await firstListed(cold, { prefix: cold.key(path), maxKeys: 1 }, () => true, signal);
  return listed?.key === cold.key(path) ? path : renamedPath(key);
}
