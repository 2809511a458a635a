import type { InputName } from '../inputs.ts';

/** Both count from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A value of the file: the text itself, or the variable or the file that has it. */
export interface FileValue {
  readonly how: 'text' | 'env' | 'file';
  /** The text, the name of the variable, or the path. */
  readonly value: string;
  readonly at: Position;
}

/** A backup of the file, with the defaults that it does not replace. */
export interface ConfigBackup {
  readonly name: string;
  readonly at: Position;
  readonly values: ReadonlyMap<InputName, FileValue>;
}

/** The file that the input `config` names. */
export interface ConfigFile {
  /** As given. */
  readonly path: string;
  /** In the order of the file; at least one. */
  readonly backups: readonly ConfigBackup[];
}

/** Names of backups are in headings, file names and outputs. */
export const BACKUP_NAME = '^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$';
export const MAX_BACKUPS = 500;
/** Of 500 backups, with some lines each. A larger one that is made up to be slow would take the parser many seconds. */
export const MAX_CONFIG_BYTES = 256 * 1024;
