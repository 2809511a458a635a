import type { CopyPath } from '../../core/domain.ts';
import { forMarkdown } from '../../core/escape.ts';
import { formatBytes, formatCount } from '../../core/format.ts';
import { table } from '../parts/markdown.ts';
import type { RunResult } from '../result.ts';
import { trafficTestText } from '../traffic-test.ts';
import { TEXT_LIMIT, type Section } from './section.ts';

/** How objects were copied, and what counts as traffic. */
export const copyPaths: Section = {
  title: 'copy paths',
  render: (result) => copyPathsText(result, { from: 'hot', to: 'cold' }),
};

/** For any command that copies; `ends` names the buckets: a restore copies out of cold. */
export function copyPathsText(result: Pick<RunResult, 'paths' | 'copyPath' | 'look'>, ends: Ends): string {
  const used = (['native', 'emulated', 'streamed'] as const).filter((path) => result.paths[path].objects > 0);
  if (used.length === 0) return '';
  const rows = used.map((path) => {
    const { objects, bytes } = result.paths[path];
    return [
      path,
      formatCount(objects),
      formatBytes(bytes),
      MEANING[path].how,
      MEANING[path].traffic(bytes, ends),
    ];
  });
  return `### Copy paths\n\n${table(['', 'objects', 'bytes', 'copied', 'traffic'], rows)}${reason(result)}${trafficTest(result)}`;
}

interface Ends {
  readonly from: string;
  readonly to: string;
}

/** What the path implies; what the platform counted is in its own section. */
const MEANING: Record<
  CopyPath,
  { readonly how: string; readonly traffic: (bytes: number, ends: Ends) => string }
> = {
  native: { how: 'by the provider', traffic: () => 'none: only requests are charged' },
  emulated: {
    how: 'by the Bridge Node, between its buckets',
    traffic: (bytes, { from }) =>
      `${formatBytes(bytes)} through the Bridge Node, and out of ${from}’s provider`,
  },
  streamed: {
    how: 'through this program',
    traffic: (bytes, { from, to }) => `${formatBytes(bytes)} out of ${from}, and as much into ${to}`,
  },
};

function reason({ copyPath }: Pick<RunResult, 'copyPath'>): string {
  return copyPath === null
    ? ''
    : `\nCopy path: ${copyPath.path}, because ${forMarkdown(copyPath.reason, TEXT_LIMIT)}\n`;
}

function trafficTest({ look }: Pick<RunResult, 'look'>): string {
  return look === undefined ? '' : `\n${forMarkdown(trafficTestText(look), TEXT_LIMIT)}\n`;
}
