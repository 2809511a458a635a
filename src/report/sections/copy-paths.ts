import type { CopyPath } from '../../options/options.ts';
import { forMarkdown } from '../escape.ts';
import { formatBytes, formatCount } from '../format.ts';
import { table } from '../markdown.ts';
import type { RunResult } from '../result.ts';
import { lookWords } from '../sample.ts';
import { TEXT_LIMIT, type Section } from './section.ts';

/** Which way the bytes went, and what of it is counted as traffic. */
export const copyPaths: Section = {
  title: 'copy paths',
  render: copyPathsText,
};

/** For any command that copies. */
export function copyPathsText(result: Pick<RunResult, 'paths' | 'copyPath' | 'look'>): string {
  const used = (['native', 'emulated', 'streamed'] as const).filter((path) => result.paths[path].objects > 0);
  if (used.length === 0) return '';
  const rows = used.map((path) => {
    const { objects, bytes } = result.paths[path];
    return [path, formatCount(objects), formatBytes(bytes), MEANING[path].how, MEANING[path].traffic(bytes)];
  });
  return `### Copy paths\n\n${table(['', 'objects', 'bytes', 'copied', 'traffic'], rows)}${reason(result)}${looked(result)}`;
}

/** What the path implies; what the platform has counted is a section of its own. */
const MEANING: Record<CopyPath, { readonly how: string; readonly traffic: (bytes: number) => string }> = {
  native: { how: 'by the provider', traffic: () => 'none: only requests are charged' },
  emulated: {
    how: 'by the Bridge Node, between its buckets',
    traffic: (bytes) => `${formatBytes(bytes)} through the Bridge Node, and out of hot’s provider`,
  },
  streamed: {
    how: 'through this program',
    traffic: (bytes) => `${formatBytes(bytes)} out of hot, and as much into cold`,
  },
};

function reason({ copyPath }: Pick<RunResult, 'copyPath'>): string {
  return copyPath === null
    ? ''
    : `\nTaken: ${copyPath.path}, since ${forMarkdown(copyPath.reason, TEXT_LIMIT)}\n`;
}

function looked({ look }: Pick<RunResult, 'look'>): string {
  return look === undefined ? '' : `\n${forMarkdown(lookWords(look), TEXT_LIMIT)}\n`;
}
