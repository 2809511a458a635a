import { forMarkdown } from '../../core/escape.ts';
import { formatBytes, formatCount } from '../../core/format.ts';
import { table } from '../parts/markdown.ts';
import type { RunResult } from '../result.ts';
import { balanced, formatTime, receipt } from '../words.ts';
import type { Section } from './section.ts';

/** What changed since the last run, and the receipt, which shows that no key was lost (promise 2). */
export const changes: Section = {
  title: 'changes',
  render: (result) => {
    const { counts } = result;
    // The run ended before the listing: the outcome says why.
    if (result.generation === null && counts.scanned === 0 && !result.dryRun) return '';
    const sum = balanced(counts)
      ? `Receipt: ${receipt(counts)}.`
      : `**Receipt does not add up: ${receipt(counts)}. Please report this.**`;
    return `### What changed${since(result)}\n\n${rows(result)}${sum}${growth(result)}\n`;
  },
};

function rows({ counts, dryRun }: RunResult): string {
  const all: [string, number, string][] = [
    ['new', counts.new, dryRun ? 'would be copied for the first time' : 'copied for the first time'],
    ['changed', counts.changed, dryRun ? 'would be copied again' : 'copied again'],
    ['touched', counts.touched, 'same content, new date: copied again without a new version'],
    ['gone', counts.gone, 'no longer in hot, kept in cold'],
    ['failed', counts.failed, 'not brought up to date, see the holes'],
    ['deferred', counts.deferred, 'kept changing, deferred to the next run'],
    ['expired', counts.expired, 'older than max-age, not copied'],
    ['vanished', counts.vanished, 'deleted from hot during the run'],
    ['kept', counts.kept, 'old versions kept before they were overwritten'],
    ['renamed', counts.renamed, 'stored under another name, because cold cannot hold theirs'],
    ['excluded', counts.excluded, 'excluded by `exclude`'],
  ];
  const shown = all.filter(([, count]) => count > 0);
  if (shown.length === 0) return 'Nothing.\n\n';
  return `${table(
    ['', 'keys', ''],
    shown.map(([name, count, what]) => [name, formatCount(count), what]),
  )}\n`;
}

/** The last run of this scope that committed, if known. */
function since({ history }: RunResult): string {
  const before = history?.at(-1);
  return before === undefined ? '' : ` since ${forMarkdown(formatTime(before.time), 40)}`;
}

function growth({ history, counts, bytes, restorePoint }: RunResult): string {
  const before = history?.at(-1);
  // Only complete listings can be compared.
  if (before === undefined || restorePoint === null) return '';
  if (counts.scanned === before.scanned && bytes.scanned === before.bytes) return '';
  return ` Hot has ${signed(counts.scanned - before.scanned, formatCount)} objects and ${signed(bytes.scanned - before.bytes, formatBytes)} compared with the last run.`;
}

function signed(difference: number, format: (value: number) => string): string {
  return difference < 0 ? `−${format(-difference)}` : `+${format(difference)}`;
}
