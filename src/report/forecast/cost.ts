import type { Cost } from '../../plan/forecast/cost.ts';

/** USD with as many digits as tell something: `$0.0004`, `$12.30`. */
export function formatUsd(usd: number): string {
  if (usd === 0) return '$0';
  if (usd < 0.0001) return 'less than $0.0001';
  return `$${usd.toFixed(usd < 0.01 ? 4 : 2)}`;
}

/** `$1.20 now, and $0.30 a month for what cold grows by`. */
export function formatCost(cost: Pick<Cost, 'now' | 'monthly'> | null): string {
  if (cost === null) return 'an unknown amount';
  return `${formatUsd(cost.now)} now, and ${formatUsd(cost.monthly)} a month for what cold grows by`;
}
