import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runBackup } from '../../src/commands/backup/backup.ts';
import { runRehearse } from '../../src/commands/rehearse/rehearse.ts';
import { runStatus } from '../../src/commands/status.ts';
import type { Sample } from '../../src/core/domain.ts';
import type { BackupOptions, RehearseOptions } from '../../src/options/options.ts';
import type { RehearseResult } from '../../src/report/rehearse/result.ts';
import { runContext } from '../commands/setting.ts';
import { each } from '../crash/pair.ts';

export interface RehearsalDrillOptions {
  readonly name: string;
  /** From hot to cold; cold's bucket is the scratch place, too, below a prefix of its own. */
  readonly backup: BackupOptions;
  readonly scratch: RehearseOptions['scratch'];
  readonly put: (key: string, bytes: Buffer) => Promise<unknown>;
  /** The keys that are in the scratch bucket. */
  readonly inScratch: () => Promise<readonly string[]>;
  readonly objects: number;
  /** Samples of 5 % and of all, in turns. */
  readonly turns: number;
  readonly log: (line: string) => void;
}

export interface RehearsalDrillResult {
  readonly faults: readonly string[];
  readonly figures: Readonly<Record<string, number>>;
}

/**
 * A backup of objects of every size, rehearsed by 1 %, by 5 % and by all of them, to a bucket and to a folder. The time that 5 %
 * foretell is compared with the time that all of them take, turn by turn; nothing of a rehearsal may be left.
 */
export async function rehearsalDrill(options: RehearsalDrillOptions): Promise<RehearsalDrillResult> {
  const { name, backup, scratch, turns, log } = options;
  const faults: string[] = [];
  const figures: Record<string, number> = {};
  const folder = mkdtempSync(join(tmpdir(), 'rehearsal-drill-'));
  try {
    await fill(options);
    const done = await runBackup(backup, runContext());
    if (done.outcome !== 'complete') throw new Error(`the backup ended ${done.outcome}`);
    const before = await options.inScratch();
    for (const [where, place] of [
      ['bucket', { scratch, folder: undefined }],
      ['folder', { scratch: undefined, folder }],
    ] as const) {
      const foretold: number[] = [];
      const took: number[] = [];
      const small = await rehearsed(backup, { ...place, sample: percent(1) });
      check(small, `${where}, 1 %`, faults);
      for (let turn = 0; turn < turns; turn++) {
        const five = await rehearsed(backup, { ...place, sample: percent(5) });
        const all = await rehearsed(backup, { ...place, sample: { kind: 'all' } });
        check(five, `${where}, 5 %`, faults);
        check(all, `${where}, all`, faults);
        foretold.push(five.rto?.ms ?? 0);
        took.push(all.measured.planMs + all.measured.copyMs);
        log(
          `${name}, ${where}: 5 % (${five.counts.restored} keys) foretell ${five.rto?.ms ?? 0} ms ±${Math.round((five.rto?.margin ?? 0) * 100)} %, all (${all.counts.restored}) took ${took.at(-1) ?? 0} ms (plan ${all.measured.planMs})`,
        );
      }
      const off = foretold.map((ms, i) => Math.abs(ms / (took[i] ?? 1) - 1) * 100).sort((a, b) => a - b);
      figures[`${where}: median of all, ms`] = median(took);
      figures[`${where}: median foretold by 5 %, ms`] = median(foretold);
      figures[`${where}: foretold by 1 %, ms`] = small.rto?.ms ?? 0;
      figures[`${where}: off by, %`] = Math.round(Math.abs(median(foretold) / median(took) - 1) * 100);
      figures[`${where}: most off in one turn, %`] = Math.round(off.at(-1) ?? 0);
    }
    const after = await options.inScratch();
    if (JSON.stringify(after) !== JSON.stringify(before))
      faults.push('something is left in the scratch bucket');
    const status = await runStatus(
      {
        command: 'status',
        hot: undefined,
        cold: backup.cold,
        ca: undefined,
        prefixes: [],
        maxSilence: undefined,
        maxRehearsalAge: 3_600_000,
      },
      runContext(),
    );
    if (status.problem !== null || status.rehearsed === null) faults.push('status knows of no rehearsal');
  } finally {
    rmSync(folder, { recursive: true });
  }
  return { faults, figures };
}

function percent(share: number): Sample {
  return { kind: 'percent', percent: share };
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}

/** Most of them small, as in most buckets: from 100 bytes to 2 MB. */
async function fill({ put, objects }: RehearsalDrillOptions): Promise<void> {
  const bytes = Buffer.alloc(2_000_000, 'rehearse ');
  const numbers = Array.from({ length: objects }, (_, i) => i);
  await each(numbers, 16, async (i) => {
    const size = i % 400 === 7 ? 2_000_000 - i : i % 40 === 3 ? 150_000 + i : 100 + ((i * 7919) % 12_000);
    await put(`${'abcd'[i % 4] ?? ''}/${String(i).padStart(7, '0')}`, bytes.subarray(0, size));
  });
}

function rehearsed(
  backup: BackupOptions,
  change: Pick<RehearseOptions, 'scratch' | 'folder' | 'sample'>,
): Promise<RehearseResult> {
  const { copyPaths, maxOperationSize, partSize, concurrency, deadline, cold } = backup;
  return runRehearse(
    {
      ...{ copyPaths, maxOperationSize, partSize, concurrency, deadline, cold },
      command: 'rehearse',
      hot: undefined,
      ca: undefined,
      at: { kind: 'latest' },
      prefixes: [],
      include: [],
      maxFailures: 0,
      verify: 'copy',
      ...change,
    },
    runContext({ random: Math.random }),
  );
}

function check(result: RehearseResult, what: string, faults: string[]): void {
  const { outcome, problem, cleaned, counts, whole, sample } = result;
  if (outcome !== 'complete') faults.push(`${what}: ${outcome} ${problem?.message ?? ''}`);
  if (cleaned.left > 0) faults.push(`${what}: ${cleaned.left} are left`);
  if (!result.recorded) faults.push(`${what}: the figures were not kept`);
  if (sample === 'all' && counts.restored !== whole.keys)
    faults.push(`${what}: ${counts.restored} of ${whole.keys}`);
}
