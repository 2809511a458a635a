import { forMarkdown } from '../../core/escape.ts';
import { formatBytes, formatCount } from '../../core/format.ts';
import { table } from '../parts/markdown.ts';
import type { RunResult } from '../result.ts';
import { balanced, formatTime, receipt } from '../words.ts';
import type { Section } from './section.ts';

/** What is different from the last run, and the receipt: no key was lost on the way (promise 2). */
export const changes: Section = {
  title: 'changes',
  render: (result) => {
    const { counts } = result;
    // It did not come to the listing: the outcome says all.
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
    ['deferred', counts.deferred, 'kept changing, left to the next run'],
    ['expired', counts.expired, 'beyond their age, not copied'],
    ['vanished', counts.vanished, 'deleted from hot while the run went on'],
    ['kept', counts.kept, 'old versions kept before they were overwritten'],
    ['renamed', counts.renamed, 'stored under another name, since cold cannot hold theirs'],
    ['excluded', counts.excluded, 'left out by `exclude`'],
  ];
  const shown = all.filter(([, count]) => count > 0);
  if (shown.length === 0) return 'Nothing.\n\n';
  return `${table(
    ['', 'keys', ''],
    shown.map(([name, count, what]) => [name, formatCount(count), what]),
  )}\n`;
}

/** Against the last run of this scope that committed, where it is known. */
function since({ history }: RunResult): string {
  const before = history?.at(-1);
  return before === undefined ? '' : ` since ${forMarkdown(formatTime(before.time), 40)}`;
}

function growth({ history, counts, bytes, restorePoint }: RunResult): string {
  const before = history?.at(-1);
  // Only a complete listing can be compared.
  if (before === undefined || restorePoint === null) return '';
  if (counts.scanned === before.scanned && bytes.scanned === before.bytes) return '';
  return ` Hot has ${signed(counts.scanned - before.scanned, formatCount)} objects and ${signed(bytes.scanned - before.bytes, formatBytes)} against the last run.`;
}

function signed(difference: number, format: (value: number) => string): string {
  return difference < 0 ? `−${format(-difference)}` : `+${format(difference)}`;
}
