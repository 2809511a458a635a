import { partSizeOf } from '../manifest/checksum.ts';
import type { Version } from '../manifest/entry.ts';
import type { CopyPath } from '../core/domain.ts';
import { knownMd5 } from '../store/evidence.ts';
import type { Bucket } from '../store/bucket.ts';
import { isStoreError } from '../store/errors.ts';
import { isPlainEtag } from '../store/contract.ts';
import { copyWithFallback, SourceMoved, TargetTaken } from './copy-with-fallback.ts';
import type { Copied } from './copy.ts';
import type { CopySettings, Source } from './copy-settings.ts';
import { holeOf } from './hole.ts';
import type { Hole } from './hole.ts';
import { placesOf } from './locate.ts';
import type { PathChoice } from './path-choice.ts';

export interface RestoreObjectContext {
  readonly cold: Bucket;
  readonly to: Bucket;
  readonly choice: PathChoice;
  readonly settings: CopySettings;
  /** `to` was seen to answer with MD5 ETags. */
  readonly md5Etags: boolean;
  readonly signal: AbortSignal;
}

export type RestoreOutcome =
  | {
      readonly kind: 'restored';
      readonly etag: string;
      readonly via: CopyPath;
      /** False where `to` had the content already, from a copy whose answer was lost. */
      readonly moved: boolean;
      /** The content itself was compared, not only its size. */
      readonly proven: boolean;
    }
  | { readonly kind: 'different' }
  | { readonly kind: 'hole'; readonly hole: Hole; readonly source: Source | undefined };

/**
 * Brings one version back to `to` under its key, from wherever cold holds it, and proves what arrived against what
 * the manifest knows. `present` is the ETag that `to` has there and may lose. Errors that concern this key alone
 * become holes; others are thrown.
 */
export async function restoreObject(
  key: string,
  version: Version,
  present: string | undefined,
  context: RestoreObjectContext,
): Promise<RestoreOutcome> {
  const { cold, to, signal } = context;
  let hole: Hole = {
    cause: 'lost',
    message: `cold does not hold it: not at ${JSON.stringify(version.cold.path)}, and not kept elsewhere`,
    deferred: false,
  };
  // In other parts, it would have a checksum that says nothing about the one that is known.
  const partSize = partSizeOf(version.cold.checksum) ?? context.settings.partSize;
  const settings = { ...context.settings, partSize };
  let expected = present;
  let source: Source | undefined;
  try {
    for await (source of placesOf(cold, key, version, signal)) {
      try {
        const { copied, via, moved } = await copyWithFallback(source, key, expected, {
          cold: to,
          choice: context.choice,
          settings,
          signal,
          keepForeign: true,
        });
        const proof = compared(version, copied, context.md5Etags);
        if (proof !== 'other')
          return { kind: 'restored', etag: copied.etag, via, moved, proven: proof === 'same' };
        hole = DAMAGED;
        expected = await takeBack(to, key, copied, present, signal);
      } catch (error) {
        if (!(error instanceof SourceMoved)) throw error;
      }
    }
  } catch (error) {
    if (error instanceof TargetTaken) return { kind: 'different' };
    const found = holeOf(error);
    if (found === undefined) throw error;
    hole = found;
  }
  return { kind: 'hole', hole, source };
}

const DAMAGED: Hole = {
  cause: 'damaged',
  message: 'what cold holds is not what was backed up',
  deferred: false,
};

/** Whether what arrived is the version's content, by whatever both sides know; `unknown` where only sizes agree. */
function compared(
  { cold, ...rest }: Version,
  copied: Copied,
  md5Etags: boolean,
): 'same' | 'other' | 'unknown' {
  if (sameForm(cold.checksum, copied.checksum)) return cold.checksum === copied.checksum ? 'same' : 'other';
  const md5 = knownMd5({ cold, ...rest });
  if (md5 !== undefined && md5Etags && isPlainEtag(copied.etag))
    return md5 === copied.etag ? 'same' : 'other';
  if (copied.etag === cold.etag && copied.etag === rest.etag) return 'same';
  return 'unknown';
}

/** Part sizes differ where an object had to go in other parts than it came: what the endpoint takes may be less. */
function sameForm(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && a.replace(/[^:]*$/, '') === b.replace(/[^:]*$/, '');
}

/** A damaged copy where nothing was before does not stay. The ETag that is there afterwards. */
async function takeBack(
  to: Bucket,
  key: string,
  copied: Copied,
  present: string | undefined,
  signal: AbortSignal,
): Promise<string | undefined> {
  if (present !== undefined) return copied.etag;
  const { versionId } = copied;
  try {
    // Without a version's id the name may hold another object by now, which is not ours to delete.
    const there = versionId === undefined ? (await to.headIfPresent(key, signal))?.etag : undefined;
    if (versionId === undefined && there !== copied.etag) return there;
    await to.store.delete(to.key(key), versionId === undefined ? {} : { versionId }, signal);
    return undefined;
  } catch (error) {
    if (!isStoreError(error, 'denied', 'unsupported')) throw error;
    return copied.etag;
  }
}
