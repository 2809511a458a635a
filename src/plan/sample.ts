import { InputError } from '../core/input-error.ts';
import type { Sample } from '../core/domain.ts';
import { quoted } from '../core/quoted.ts';

/** `100` keys, `5%` of all, or nothing for all. Throws InputError. */
export function parseSample(text: string): Sample {
  if (text === '' || text === 'all') return { kind: 'all' };
  const percent = /^(\d+(?:\.\d+)?)%$/.exec(text)?.[1];
  if (percent !== undefined && Number(percent) > 0 && Number(percent) <= 100)
    return { kind: 'percent', percent: Number(percent) };
  if (/^[1-9]\d{0,14}$/.test(text)) return { kind: 'count', count: Number(text) };
  throw new InputError(
    'sample',
    `${quoted(text)} is not a sample; expected a number of keys such as 1000, a part such as 5%, or nothing for all`,
  );
}

/** How many of `total` keys a run reads: rounded up, so that 100 runs of 1% leave none out. */
export function sampleSize(sample: Sample, total: number): number {
  switch (sample.kind) {
    case 'all':
      return total;
    case 'count':
      return Math.min(sample.count, total);
    case 'percent':
      return Math.ceil((total * sample.percent) / 100);
  }
}
