import type { Entry, Version } from '../../../manifest/entry.ts';
import type { FileName } from '../../../plan/folder/file-names.ts';
import type { RestoreDecision } from '../../../plan/restore.ts';
import type { Present, Target } from './file-target.ts';
import { NotAFolder } from './safe-folder.ts';

/**
 * What to do about one key by what the folder has under its name, as `decideRestore` in a bucket. `equal`: of the right size, and to
 * be compared. Something else than a file counts as `different`, and is never replaced.
 */
export async function decideFile(
  version: Version & Pick<Entry, 'expired'>,
  name: FileName,
  target: Target | undefined,
  overwrite: boolean,
): Promise<RestoreDecision> {
  if (version.expired !== undefined) return { act: 'keep', reason: 'expired' };
  const present = await presentAt(name, target);
  if (present.kind === 'absent') return { act: 'copy', reason: 'new' };
  if (present.kind === 'other') return { act: 'keep', reason: 'different' };
  if (present.size === version.size) return { act: 'keep', reason: 'equal' };
  return overwrite ? { act: 'copy', reason: 'replace' } : { act: 'keep', reason: 'different' };
}

async function presentAt(name: FileName, target: Target | undefined): Promise<Present> {
  try {
    return (await target?.present(name)) ?? { kind: 'absent' };
  } catch (error) {
    if (error instanceof NotAFolder) return { kind: 'other' };
    throw error;
  }
}
