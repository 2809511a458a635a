import type { Case } from './cases.ts';
import { life } from './life.ts';
import type { LifeResult } from './life.ts';

/** A row of the table: how each step of one life ended. */
export interface Row extends LifeResult {
  readonly name: string;
  readonly seconds: number;
}

/** Some lives at once, whose waits overlap; each is told as soon as it is over. In the order of the cases. */
export async function lives(
  cases: readonly Case[],
  atOnce: number,
  told: (row: Row) => void = () => undefined,
): Promise<Row[]> {
  const rows: Row[] = [];
  let next = 0;
  const worker = async (): Promise<void> => {
    for (let i = next++; i < cases.length; i = next++) {
      const one = cases[i];
      if (one === undefined) return;
      const row = await rowOf(one);
      rows[i] = row;
      told(row);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return rows;
}

async function rowOf(one: Case): Promise<Row> {
  const began = performance.now();
  let result: LifeResult;
  try {
    result = await life(one);
  } catch (error) {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    result = { steps: [], holes: 0, faults: [`the campaign itself failed: ${text}`] };
  }
  return { ...result, name: one.name, seconds: Math.round((performance.now() - began) / 100) / 10 };
}

/** One line: name, the steps that ended otherwise than without a quirk, holes and faults. */
export function lineOf({ name, steps, holes, faults, seconds }: Row): string {
  const ends = steps
    .filter(({ exit, detail }) => exit !== 0 || detail !== '')
    .map((step) => `${step.name} ${step.exit}${step.detail === '' ? '' : ` (${step.detail})`}`);
  const rest = ends.length === steps.length ? '' : ', the others 0';
  const how = ends.length === 0 ? 'all 0' : `${ends.join(', ')}${rest}`;
  return `${faults.length === 0 ? 'ok   ' : 'FAULT'} ${name}: ${how}; ${holes} holes, ${faults.length} faults, ${seconds} s`;
}
