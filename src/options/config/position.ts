import { quoted } from '../../core/quoted.ts';
import type { Position } from './config-file.ts';

/** `backup.yaml:12:5`, as editors and compilers write it. */
export function inFile(path: string, { line, column }: Position): string {
  return `${quoted(path).slice(1, -1)}:${line}:${column}`;
}
