import { createHash } from 'node:crypto';
import { InputError } from '../../core/input-error.ts';
import { quoted } from '../../core/quoted.ts';
import type { RunContext } from '../../core/run-context.ts';
import { VERSION } from '../../core/version.ts';
import { checksumLike } from '../../manifest/checksum.ts';
import { asContent } from '../../manifest/encrypted/views.ts';
import type { Entry, Version } from '../../manifest/entry.ts';
import type { Generation, RestorePoint } from '../../manifest/generation.ts';
import { State } from '../../manifest/state.ts';
import type { CatOptions } from '../../options/options.ts';
import { asOf } from '../../plan/as-of.ts';
import { historyOf } from '../../plan/browse/key-history.ts';
import { chosenPoint, pointOf } from '../../plan/restore-point.ts';
import type { CatResult } from '../../report/browse/cat.ts';
import type { Problem } from '../../report/result.ts';
import { formatTime } from '../../report/words.ts';
import { demandIdentity, NewestStored } from '../../run/encryption/identities.ts';
import { loadBackup, openBackup } from '../../run/open-backup.ts';
import type { OpenStore } from '../../run/open-buckets.ts';
import { Bucket } from '../../store/bucket.ts';
import type { Store } from '../../store/contract.ts';
import { isStoreError, StoreError } from '../../store/errors.ts';
import { knownMd5 } from '../../store/evidence.ts';
import { pinnedReads } from '../../store/middleware/pinned-reads.ts';
import { openStore } from '../../store/registry.ts';
import type { Source } from '../../transfer/copy-settings.ts';
import { OTHER_CONTENT } from '../../transfer/encryption/open.ts';
import { contentAt } from '../../transfer/encryption/source.ts';
import { Flow } from '../../transfer/flow.ts';
import { placesOf } from '../../transfer/locate.ts';
import { bodyFrom } from '../../transfer/reading/body-from.ts';
import { reportedPlace } from '../reported-place.ts';
import { findKey } from './find-key.ts';

/** Takes the next bytes, and resolves when more can come; with false once nobody reads them (`| head`). */
export type WriteBytes = (chunk: Uint8Array) => Promise<boolean>;

/**
 * Writes the content of a key as of a restore point, and compares what was written with the manifest: size, MD5 and
 * checksum, as far as they are known. READ on cold is enough. What does not match is the `problem` of the result, since the
 * bytes are written by then. Throws InputError where the backup has no such version, StateError and StoreError.
 */
export async function runCat(
  options: CatOptions,
  ctx: RunContext,
  write: WriteBytes,
  open: OpenStore = openStore,
): Promise<CatResult> {
  const { key, at } = options;
  const { cold, close } = await openBackup(options, ctx, open);
  try {
    const state = new State(cold, ctx.segments);
    const generation = await loadBackup(state, options, ctx.signal);
    demandIdentity(generation, cold);
    const point = pointOf(at, generation.restorePoints);
    const entry = await findKey(state, generation, key, ctx.signal);
    const version = asContent(versionAt(entry, point, generation));
    const newest = new NewestStored();
    newest.take(key, version);
    await newest.demandOpened(cold, ctx.signal);
    const reader = withKeys(pinnedReads(cold.store), cold);
    const written = await writeVersion(reader, key, version, ctx, write);
    return {
      format: 1,
      program: VERSION,
      command: 'cat',
      cold: reportedPlace(options.cold),
      generation: generation.generation,
      at: chosenPoint(at, point),
      key,
      size: version.size,
      ...written,
    };
  } finally {
    await close();
  }
}

const MAX_NAMED_VERSIONS = 5;

/** Throws InputError, which says when the key was in the backup. */
function versionAt(entry: Entry, point: RestorePoint, { restorePoints }: Generation): Version {
  const selected = asOf(restorePoints, point.time)(entry);
  const when = `the restore point ${formatTime(point.time)}`;
  if (selected !== undefined && (selected.version !== entry || entry.expired === undefined))
    return selected.version;
  if (selected !== undefined)
    throw new InputError('key', `max-age has removed the content that ${quoted(entry.key)} had at ${when}`);
  const times = historyOf(entry, restorePoints, undefined, 0)
    .flatMap(({ points, state }) => (state === 'expired' ? [] : (points.newest?.time ?? [])))
    .slice(0, MAX_NAMED_VERSIONS);
  const expected =
    times.length === 0
      ? 'no restore point has it'
      : `expected at: ${times.join(' or ')} (the newest restore point of each version)`;
  throw new InputError('key', `${quoted(entry.key)} was not there at ${when}; ${expected}`);
}

type WrittenContent = Pick<CatResult, 'written' | 'verified' | 'problem'>;

/** Without what is about its state. */
function withKeys(store: Store, { prefix, objectKeys }: Bucket): Bucket {
  return new Bucket(store, prefix, undefined, undefined, undefined, objectKeys);
}

async function writeVersion(
  cold: Bucket,
  key: string,
  version: Version,
  ctx: RunContext,
  write: WriteBytes,
): Promise<WrittenContent> {
  for await (const place of placesOf(cold, key, version, ctx.signal)) {
    const content = await writeFrom(
      contentAt(place, version, cold.objectKeys?.identities),
      version,
      ctx,
      write,
    );
    if (content !== undefined) return content;
  }
  const message = `cold does not hold it: not at ${JSON.stringify(version.cold.path)}, and not kept elsewhere`;
  const advice =
    'Run verify to see what else is missing; with --hot and --repair it copies again what hot still has.';
  return { written: 0, verified: 'none', problem: { code: 'lost', message, advice } };
}

/** A body that breaks off goes on where it ended. Undefined where the place does not hold the version. */
async function writeFrom(
  source: Source,
  version: Version,
  { clock, random, signal }: RunContext,
  write: WriteBytes,
): Promise<WrittenContent | undefined> {
  const content = new Content(version);
  const tries = new Flow({ clock, random }).tries();
  const { size } = version;
  for (;;) {
    let opened = 0;
    try {
      const { body, repeated } = await bodyFrom(source, content.written, signal);
      try {
        if (body.head.size !== size) return content.damaged(`it has ${body.head.size} bytes`);
        for await (const piece of body.stream) {
          // Decrypted again from a whole chunk on: what was written before is left out.
          const chunk = piece.subarray(Math.max(0, repeated - opened));
          opened += piece.length;
          if (chunk.length === 0) continue;
          if (content.written + chunk.length > size) return content.damaged('it has more bytes');
          content.take(chunk);
          if (!(await write(chunk))) return { written: content.written, verified: 'none', problem: null };
        }
      } finally {
        body.destroy();
      }
      if (content.written === size) return content.verdict();
      throw new StoreError(
        'transient',
        `GetObject: the body ended after ${content.written} of ${size} bytes`,
        {
          operation: 'GetObject',
        },
      );
    } catch (error) {
      if (isStoreError(error, 'changed')) return content.damaged(error.message);
      if (content.written === 0 && isStoreError(error, 'not-found', 'precondition')) return undefined;
      if (content.written === size && size > 0 && isStoreError(error, 'not-found', 'precondition'))
        return content.damaged('it was replaced while it was read');
      if (!(await tries.again(error, signal))) throw error;
    }
  }
}

/** What was written so far, hashed as the manifest has it. */
class Content {
  readonly #version: Version;
  readonly #md5 = createHash('md5');
  readonly #checksum: ReturnType<typeof checksumLike>;
  written = 0;

  constructor(version: Version) {
    this.#version = version;
    const { checksum } = version.cold;
    this.#checksum = checksum === undefined ? undefined : checksumLike(checksum);
  }

  take(chunk: Uint8Array): void {
    this.#md5.update(chunk);
    this.#checksum?.update(chunk);
    this.written += chunk.length;
  }

  verdict(): WrittenContent {
    const md5 = knownMd5(this.#version);
    const actual = this.#md5.digest('hex');
    const checksum = this.#checksum?.value();
    const { encryption, checksum: known } = this.#version.cold;
    const otherMd5 = md5 !== undefined && md5 !== actual;
    if (encryption !== undefined && (otherMd5 || checksum !== known)) return this.damaged(OTHER_CONTENT);
    if (otherMd5) return this.damaged(`its MD5 is ${actual} where ${md5} was backed up`);
    if (checksum !== undefined && checksum !== known)
      return this.damaged(`its checksum is ${checksum} where ${String(known)} was stored`);
    const verified = md5 !== undefined ? 'md5' : checksum === undefined ? 'size' : 'checksum';
    return { written: this.written, verified, problem: null };
  }

  damaged(what: string): WrittenContent {
    const advice =
      'Do not use what was written. Run verify: with --hot and --repair it copies again what hot still has.';
    const message = `cold does not hold what was backed up (${this.#version.size} bytes): ${what}`;
    const problem: Problem = { code: 'damaged', message, advice };
    return { written: this.written, verified: 'none', problem };
  }
}
