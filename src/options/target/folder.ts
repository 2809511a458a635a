import { isAbsolute, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { InputError } from '../../core/input-error.ts';
import { quoted } from '../../core/quoted.ts';
import type { ReadText } from '../read-text.ts';

/** How folders are written, for messages. */
export const FOLDER_FORMS = './folder, /path/of/a/folder or file:///path/of/a/folder';

/** Inputs that only a bucket has. */
const OF_BUCKETS = [
  'to-endpoint',
  'to-access-key-id',
  'to-secret-access-key',
  'to-session-token',
  'to-role-to-assume',
  'to-sas-token',
  'to-azure-client-id',
  'to-azure-tenant-id',
  'to-region',
  'confirm',
] as const;

/**
 * The absolute path of the folder that `to` names; undefined where it names no folder. Relative paths begin with `.`, so that a
 * bucket whose scheme was forgotten is not taken for one. Throws InputError.
 */
export function parseFolder(text: ReadText, cwd: string = process.cwd()): string | undefined {
  const to = text('to');
  const path = pathOf(to);
  if (path === undefined) return undefined;
  if (path === '' || path.includes('\0'))
    throw new InputError('to', `${quoted(to)} names no folder; expected ${FOLDER_FORMS}`);
  for (const name of OF_BUCKETS) {
    if (text(name).trim() !== '')
      throw new InputError(name, 'is for a bucket, and to is a local folder; expected it left out');
  }
  return resolve(cwd, path);
}

function pathOf(to: string): string | undefined {
  if (/^file:/i.test(to)) {
    if (!/^file:\/\/(localhost)?\//i.test(to)) return '';
    try {
      return fileURLToPath(to);
    } catch {
      return ''; // a % that encodes no character, or an encoded slash
    }
  }
  const isPath = to === '.' || to === '..' || /^\.{1,2}[\\/]/.test(to) || isAbsolute(to);
  return isPath || /^[A-Za-z]:[\\/]/.test(to) ? to : undefined;
}
