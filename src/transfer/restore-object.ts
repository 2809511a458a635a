import { defined } from '../core/defined.ts';
import { partSizeOf } from '../manifest/checksum.ts';
import type { Version } from '../manifest/entry.ts';
import type { CopyPath } from '../core/domain.ts';
import { knownMd5, md5Of, sameCrc32c } from '../store/evidence.ts';
import type { Bucket } from '../store/bucket.ts';
import type { Written } from '../store/contract.ts';
import { isStoreError } from '../store/errors.ts';
import { copyWithFallback, SourceMoved, TargetTaken } from './copy-with-fallback.ts';
import type { Copied } from './copy.ts';
import type { CopySettings, Source } from './copy-settings.ts';
import { readAt } from './check.ts';
import { NO_IDENTITY, NOT_OPENED } from './encryption/open.ts';
import { contentAt, isMeantFor } from './encryption/source.ts';
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
      /** The object in `to`. */
      readonly written: Written;
      readonly via: CopyPath;
      /** False where `to` had the content already, from a copy whose answer was lost. */
      readonly moved: boolean;
      /** The content itself was compared, not only its size. */
      readonly proven: boolean;
    }
  | { readonly kind: 'different' }
  | { readonly kind: 'hole'; readonly hole: Hole; readonly source: Source | undefined };

/**
 * Restores one version, as its content is to be compared (`asContent`), to `to` under its key, from wherever cold holds it, and compares the result with the manifest.
 * `present` is the ETag of the object in `to` that may be overwritten. Errors that concern this key alone
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
  // In parts of another size its checksum could not be compared with the manifest's.
  const partSize = partSizeOf(version.cold.checksum) ?? context.settings.partSize;
  const settings = { ...context.settings, partSize };
  let expected = present;
  let source: Source | undefined;
  try {
    for await (const place of placesOf(cold, key, version, signal)) {
      source = place;
      try {
        source = contentAt(place, version, cold.objectKeys?.identities);
        const { copied, via, moved } = await copyWithFallback(source, key, expected, {
          cold: to,
          choice: context.choice,
          settings,
          signal,
          keepForeign: true,
        });
        const proof =
          compared(version, copied, context.md5Etags) ?? (await comparedAgain(key, version, copied, context));
        if (proof !== 'other')
          return { kind: 'restored', written: copied, via, moved, proven: proof === 'same' };
        hole = DAMAGED;
        const replaced = present !== undefined;
        // What was decrypted may be a forgery, which must not stay; what else is damaged is better than nothing.
        if (replaced && version.cold.encryption === undefined) expected = copied.etag;
        else expected = await removeDamaged(to, key, copied, replaced, signal);
      } catch (error) {
        if (!(error instanceof SourceMoved)) throw error;
      }
    }
  } catch (error) {
    if (error instanceof TargetTaken) return { kind: 'different' };
    const ownHole = holeOf(error);
    if (ownHole === undefined) throw error;
    hole = ownHole;
    // What came before the damage may have been stored: no tag of it is known, and it is not the key's content.
    const code = providerCodeOf(error);
    const meant = code === NO_IDENTITY && (await isMeantFor(cold.objectKeys?.identities, version));
    if (code === NOT_OPENED || meant) hole = DAMAGED;
    else if (code === NO_IDENTITY) hole = { ...ownHole, cause: 'no-identity' };
  }
  return { kind: 'hole', hole, source };
}

const DAMAGED: Hole = {
  cause: 'damaged',
  message: 'what cold holds is not what was backed up',
  deferred: false,
};

function providerCodeOf(error: unknown): string | undefined {
  return isStoreError(error) ? error.providerCode : undefined;
}

/**
 * What was decrypted is what somebody encrypted, which is no proof: anybody can encrypt to a public key. Where its hash
 * was not taken as the manifest has it, `to` is read.
 */
async function comparedAgain(
  key: string,
  version: Version,
  { etag, versionId }: Copied,
  { to, settings, signal }: RestoreObjectContext,
): Promise<'same' | 'other' | 'unknown'> {
  if (version.cold.encryption === undefined || version.cold.checksum === undefined) return 'unknown';
  const place: Source = { bucket: to, path: key, size: version.size, etag, ...defined({ versionId }) };
  const checked = await readAt(place, version, settings.flow, signal);
  return checked === undefined ? 'unknown' : checked.sound ? 'same' : 'other';
}

/** Whether the copy is the version's content, by whatever both sides can compare; undefined where only sizes agree. */
function compared(
  { cold, ...rest }: Version,
  copied: Copied,
  md5Etags: boolean,
): 'same' | 'other' | undefined {
  if (sameForm(cold.checksum, copied.checksum)) return cold.checksum === copied.checksum ? 'same' : 'other';
  const md5 = knownMd5({ cold, ...rest });
  const arrived = md5Of(copied);
  if (md5 !== undefined && md5Etags && arrived !== undefined) return md5 === arrived ? 'same' : 'other';
  if (sameCrc32c(rest, copied)) return 'same';
  if (copied.etag === cold.etag && copied.etag === rest.etag) return 'same';
  return undefined;
}

/** Part sizes differ where the endpoint restored to takes smaller parts. */
function sameForm(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && a.replace(/[^:]*$/, '') === b.replace(/[^:]*$/, '');
}

/**
 * Deletes a damaged copy. Returns the ETag that `to` has afterwards: where versions are kept and an object was `replaced`,
 * that one is the current one again.
 */
async function removeDamaged(
  to: Bucket,
  key: string,
  copied: Copied,
  replaced: boolean,
  signal: AbortSignal,
): Promise<string | undefined> {
  const { versionId } = copied;
  try {
    // Without a version's id the name may hold another object by now, which is not ours to delete.
    const there = versionId === undefined ? (await to.headIfPresent(key, signal))?.etag : undefined;
    if (versionId === undefined && there !== copied.etag) return there;
    await to.store.delete(to.key(key), versionId === undefined ? {} : { versionId }, signal);
    return replaced && versionId !== undefined ? (await to.headIfPresent(key, signal))?.etag : undefined;
  } catch (error) {
    if (!isStoreError(error, 'denied', 'locked', 'unsupported')) throw error;
    return copied.etag;
  }
}
