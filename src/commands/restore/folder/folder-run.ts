import type { FolderRestoreOptions } from '../../../options/options.ts';
import type { ColdRun } from '../restore-run.ts';

/** A restore to a folder, as its phases share it. */
export interface FolderRun extends ColdRun {
  readonly options: FolderRestoreOptions;
}
