import { formatTime } from '../words.ts';

/** What `probe` found of its key; see src/store/versions.ts. */
interface VersionDelete {
  readonly tried: string;
  readonly allowed: boolean;
  readonly lockHolds?: boolean;
  readonly bypass?: boolean;
}

/** For the report of `probe`. */
export function versionDeleteWords(found: VersionDelete | undefined, versioning: string): string {
  if (versioning !== 'enabled') return 'can destroy the backup: cold keeps no versions of what it overwrites';
  if (found === undefined) return 'not known: the store did not say whether it may delete a version';
  const deletes = found.allowed
    ? 'can destroy the backup: it deleted a version of its own'
    : 'cannot delete versions: it was refused one of its own';
  return `${deletes}${lockWords(found)}`;
}

/** What a lock changes about that; nothing where no lock was tried. */
function lockWords({ lockHolds, bypass }: VersionDelete): string {
  if (lockHolds === false) return '; LOCKS DO NOT HOLD: it deleted a locked version';
  if (bypass === undefined) return '';
  return bypass ? '; it can lift locks of mode governance' : '; it cannot lift a lock';
}

/** For `status`: whether the newest run was told to delete nothing, and what its key could do all the same. */
export function immutableWords(immutable: boolean, found: VersionDelete | undefined): string {
  const told = immutable ? 'yes, when last seen' : 'no';
  if (found === undefined) return `${told}; probe has not tried whether its key can destroy the backup`;
  const could = found.allowed ? 'can destroy the backup' : 'cannot delete versions';
  return `${told}; the key that ran probe ${could}${lockWords(found)} (tried ${formatTime(found.tried)})`;
}

/** A warning where `immutable` is set, and the key is one that it protects from nothing. */
export function destroyableWords({ tried }: VersionDelete): string {
  return `immutable is true, but the key that ran probe (${formatTime(tried)}) can destroy the backup: it deleted a version of its own. Take s3:DeleteObject and s3:DeleteObjectVersion from it (docs/permissions.md), and run probe again.`;
}

/** A warning where `lock` is set, and protects from less than it seems to. */
export function liftableWords(
  lock: { readonly mode: string } | undefined,
  found: VersionDelete | undefined,
): string | undefined {
  if (lock === undefined || found === undefined) return undefined;
  if (found.lockHolds === false)
    return `lock is set, but cold's locks do not hold: the key that ran probe (${formatTime(found.tried)}) deleted a locked version. Do not rely on this store's Object Lock.`;
  if (lock.mode !== 'governance' || found.bypass !== true) return undefined;
  return `lock is governance, and the key that ran probe (${formatTime(found.tried)}) can lift such locks. Take s3:BypassGovernanceRetention from it (docs/permissions.md), and run probe again.`;
}
