import { createHash } from 'node:crypto';
import { keyLength } from '../../core/keys.ts';

/** Why a key does not keep its own name in a folder. */
export type RenameReason =
  /** An empty part (`a//b`), or the empty key. */
  | 'empty'
  /** `.` or `..` between slashes. */
  | 'dots'
  /** A control character, a backslash, or text that is not Unicode. */
  | 'characters'
  /** `CON`, `NUL`, `COM1` and the like, with any extension. */
  | 'device'
  /** A part that ends with a dot or a space. */
  | 'ending'
  /** A part over 255 bytes. */
  | 'long'
  /** A name that this program uses itself. */
  | 'reserved'
  /** Other keys lie below `key/`, so that a folder has its name. */
  | 'folder'
  /** The file system takes it for another key (case, Unicode normalisation). */
  | 'alias'
  /** A `key/` that has content: a folder holds none. */
  | 'content';

/** Where a key lies in the folder: the names from the root down. A `folder` is an object of no bytes whose key ends with `/`. */
export interface FileName {
  readonly path: readonly string[];
  readonly kind: 'file' | 'folder';
  readonly renamed?: RenameReason;
}

/** Below the folder that is restored to: what is in progress. */
export const FOLDER_STATE = '.flashback-restore';
/** The map of renamed keys, in the folder that is restored to. */
export const RENAMED_FILE = 'flashback-renamed.ndjson';
/** The same, where a file that is no map has that name. */
export function renamedFileOf(run: string): string {
  return `flashback-renamed-${run}.ndjson`;
}

/** What no file system holds more of in one name. */
const MAX_NAME_BYTES = 255;
/** How much of a key a new name shows. */
const SHOWN_CHARACTERS = 60;
const OWN_MARK = /^renamed~/i;
const OWN_NAMES: ReadonlySet<string> = new Set([FOLDER_STATE, RENAMED_FILE]);
const DEVICE = /^(con|prn|aux|nul|conin\$|conout\$|clock\$|com[0-9¹²³]|lpt[0-9¹²³])[ ]*(\.|:|$)/i;
const NEVER = /[\u0000-\u001f\u007f\\]/;
/** What Windows, and the file systems that come from there, take no name with. */
const STRICT = /[<>:"|?*]/;
/** `PROGRA~1`: Windows gives such a second name to a file of a longer one. */
const SHORT_NAME = /^[^.]{1,6}~\d{1,6}(\.[^.]{0,3})?$/;
/** HFS+ does not see them in a name. */
const IGNORED = /\p{Default_Ignorable_Code_Point}/gu;

/**
 * The one rule (docs/restore.md): a key is the path of its file. Where one part of it cannot be a name, that part and all
 * after it become one name, `renamed~<32 hex digits of the key's SHA-256>~<the end of what it replaces, other characters than
 * letters, digits, . _ - as _>`. It depends on the key alone, but for `clash`, which the caller knows of all keys. `strict`: the
 * file system takes no `<>:"|?*`.
 */
export function fileNameOf(
  key: string,
  size: number,
  strict: boolean,
  clash: 'folder' | 'alias' | undefined,
): FileName {
  const parts = key.split('/');
  const isFolder = parts.length > 1 && parts.at(-1) === '' && size === 0;
  const names = isFolder ? parts.slice(0, -1) : parts;
  for (const [index, name] of names.entries()) {
    const last = index === names.length - 1;
    const renamed = reasonOf(name, index, strict) ?? (last && !isFolder ? clash : undefined);
    if (renamed === undefined) continue;
    const why = renamed === 'empty' && last && index > 0 && size > 0 ? 'content' : renamed;
    return {
      path: [...names.slice(0, index), newName(key, parts.slice(index).join('/'))],
      kind: 'file',
      renamed: why,
    };
  }
  return { path: names, kind: isFolder ? 'folder' : 'file' };
}

function reasonOf(name: string, index: number, strict: boolean): RenameReason | undefined {
  if (name === '') return 'empty';
  if (name === '.' || name === '..') return 'dots';
  if (NEVER.test(name) || !name.isWellFormed() || (strict && STRICT.test(name))) return 'characters';
  if (strict && SHORT_NAME.test(name)) return 'alias';
  if (/[. ]$/.test(name)) return 'ending';
  if (DEVICE.test(name)) return 'device';
  if (keyLength(name) > MAX_NAME_BYTES) return 'long';
  if (OWN_MARK.test(name) || (index === 0 && OWN_NAMES.has(folded(name)))) return 'reserved';
  return undefined;
}

function newName(key: string, replaced: string): string {
  // JSON spells half a surrogate pair as ASCII: two such keys have two hashes.
  const text = key.isWellFormed() ? key : JSON.stringify(key);
  const hash = createHash('sha256').update(text, 'utf8').digest('hex').slice(0, 32);
  const shown = replaced.slice(-SHOWN_CHARACTERS).replace(/[^A-Za-z0-9._-]/g, '_');
  return `renamed~${hash}~${shown.replace(/\.$/, '_')}`;
}

/**
 * Equal for all names that any file system takes for one: it may be equal for more, which only renames a key without need.
 * Compatibility forms are folded too (HFS+, NTFS and APFS differ).
 */
export function folded(name: string): string {
  return name.normalize('NFKD').replace(IGNORED, '').toUpperCase().toLowerCase().normalize('NFKD');
}
