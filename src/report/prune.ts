import { forLog } from '../core/escape.ts';
import { formatBytes, formatCount, formatMany } from '../core/format.ts';
import { andMore } from './parts/text-lines.ts';
import type { Amount, Notice, PlaceReport, Problem, PruneExample, PruneReport } from './result.ts';
import { pruneStopped } from './result.ts';
import { formatTime, placeName } from './words.ts';

/** The result of the command `prune`. */
export interface PruneResult {
  readonly format: 1;
  readonly program: string;
  readonly command: 'prune';
  readonly outcome: 'complete' | 'incomplete' | 'skipped' | 'failed';
  readonly dryRun: boolean;
  readonly runId: string;
  /** The newest manifest after it. */
  readonly generation: number;
  /** SHA-256 of its file in cold. */
  readonly generationSha256?: string;
  readonly started: string;
  readonly finished: string;
  readonly cold: PlaceReport;
  /** Null if the policy is empty and nothing is condemned. */
  readonly prune: PruneReport | null;
  /** What people should know; absent for nothing. */
  readonly notices?: readonly Notice[];
  readonly problem: Problem | null;
}

/** 0 done, planned or skipped; 1 the lease was lost; 2 a guard tripped; 3 stopped, everything checkpointed. */
export function pruneExitCode({ prune, outcome }: PruneResult): 0 | 1 | 2 | 3 {
  if (outcome === 'failed') return 1;
  if (pruneStopped(prune)) return 2;
  return outcome === 'incomplete' ? 3 : 0;
}

const NOTHING_TO_PRUNE = '  Nothing to prune: no retention is given, and nothing is condemned.';

/** For a terminal or a log; ends in a newline. Keys in it are escaped. */
export function renderPruneText(result: PruneResult): string {
  const place = `${forLog(placeName(result.cold), 300)}  ${forLog(result.cold.endpoint, 200)}`;
  const problem =
    result.problem === null
      ? []
      : [`  ${forLog(result.problem.message, 2_000)} ${forLog(result.problem.advice, 500)}`];
  const idle = result.problem === null ? ['', NOTHING_TO_PRUNE] : [];
  const body = result.prune === null ? idle : ['', ...pruneLines(result.prune)];
  const head = result.dryRun ? ['', '  Dry run: nothing was changed.'] : [];
  return `${[...head, '', `  cold          ${place}`, `  generation    ${result.generation}`, ...problem, ...body].join('\n')}\n`;
}

/** What a prune did, or would do. */
export function pruneLines(prune: PruneReport): string[] {
  const lines = [`  ${pruneVerdict(prune)}`];
  for (const { code, message, check } of prune.guards) lines.push(`  guard ${code}: ${message}. ${check}`);
  if (prune.token !== null && !prune.approved) lines.push(`  ${approval(prune.token)}`);
  if (prune.failed) lines.push(`  ${prune.failed.code}: ${forLog(prune.failed.message, 1_000)}`);
  if (prune.mode === 'planned' && !pruneStopped(prune) && prune.condemned.objects + prune.waiting.objects > 0)
    lines.push(
      '  What is condemned can be restored until a prune deletes it, prune-delay after it was condemned.',
    );
  if (prune.held !== null) lines.push(`  ${prune.held.code}: ${forLog(prune.held.message, 1_000)}`);
  for (const row of prune.lines) {
    const name =
      row.prefix === null
        ? 'no policy line'
        : `${forLog(row.prefix, 300)} ${forLog(row.rules, 300)}`.trimEnd();
    lines.push('', `  ${name}`, `    keeps ${amount(row.kept)}, drops ${amount(row.dropped)}`);
    for (const { key, since, until, bytes, reason, step } of row.examples) {
      const time = `${formatTime(since)} to ${until === null ? 'now' : formatTime(until)}`;
      lines.push(
        `      ${forLog(key, 200)}  ${time}, ${formatBytes(bytes)}: ${reason}${stepWords(step, prune)}`,
      );
    }
    const { examples, dropped } = row;
    lines.push(...andMore(examples.length === 0 ? 0 : dropped.objects - examples.length, '      '));
  }
  if (prune.refusals.length > 0) lines.push('');
  for (const { key, message } of prune.refusals.slice(0, 5))
    lines.push(`  not deleted: ${forLog(key, 200)}  ${forLog(message, 300)}`);
  lines.push(
    ...andMore(prune.refusals.length === 0 ? 0 : prune.refused - Math.min(5, prune.refusals.length), '  '),
  );
  return lines;
}

/** What a plan does with a version that the policy drops; nothing where a prune ran, or did not, since its first line says that. */
export function stepWords(step: PruneExample['step'], { mode }: PruneReport): string {
  if (mode !== 'planned') return '';
  return STEPS[step];
}

const STEPS: Readonly<Record<PruneExample['step'], string>> = {
  condemn: '; would be condemned',
  wait: '; condemned, not due yet',
  delete: '; would be deleted',
};

/** The outcome in one sentence. */
export function pruneVerdict(prune: PruneReport): string {
  if (pruneStopped(prune)) return 'Nothing was pruned: a guard tripped.';
  if (prune.failed) return 'Pruning failed. The backup before it is committed and not affected.';
  if (prune.held !== null && prune.held.code !== 'restore') return 'Nothing was pruned.';
  const planned = prune.mode === 'planned';
  const parts = [
    `${amount(prune.condemned)} ${planned ? 'would be condemned' : 'condemned'}`,
    ...(prune.waiting.objects > 0 ? [`${amount(prune.waiting)} condemned earlier and not due yet`] : []),
    ...(prune.keptAgain === undefined
      ? []
      : [`${formatCount(prune.keptAgain)} ${planned ? 'would no longer be' : 'no longer'} condemned`]),
    planned ? `${stored(prune.due)} would be deleted` : `${stored(prune.deleted)} deleted`,
    ...(prune.retained > 0 ? [`${formatCount(prune.retained)} retained by object lock`] : []),
    ...(prune.refused > 0 ? [`${formatCount(prune.refused)} refused`] : []),
    ...(prune.unfenced > 0
      ? [
          `${formatCount(prune.unfenced)} not deleted, because cold honours no condition on Delete (see allow-unfenced)`,
        ]
      : []),
    `${amount(prune.kept)} kept`,
  ];
  return `${parts.join('; ')}.`;
}

/** Why pruning makes the run red; null if it does not. */
export function pruneProblem(prune: PruneReport | null | undefined): Problem | null {
  if (prune === null || prune === undefined) return null;
  if (pruneStopped(prune)) {
    const message = prune.guards.map((guard) => guard.message).join('; ');
    const checks = prune.guards.map(({ check }) => check).join(' ');
    return { code: 'guard', message, advice: `${checks} ${approval(prune.token ?? '')}` };
  }
  return prune.failed ? { ...prune.failed, advice: '' } : null;
}

/** Why something was not deleted, for annotations. Tripped guards have their own. */
export function pruneNotices(prune: PruneReport | null | undefined): Notice[] {
  if (prune === null || prune === undefined) return [];
  const { held, refused, refusals, unfenced } = prune;
  const notices: Notice[] = [];
  if (held !== null) {
    const title = held.code === 'restore' ? 'Nothing was deleted' : 'Nothing was pruned';
    notices.push({
      level: PERMANENT_CAUSES.has(held.code) ? 'warning' : 'notice',
      title,
      message: held.message,
    });
  }
  if (refused > 0) {
    const [first] = refusals;
    const example = first === undefined ? '' : ` For example ${first.key}: ${first.message}.`;
    const message = `${formatMany(refused, 'old stored object')} could not be deleted; the next prune tries again.${example} The key needs permission to delete (s3:DeleteObject, s3:DeleteObjectVersion).`;
    notices.push({ level: 'warning', title: 'Not deleted', message });
  }
  if (unfenced > 0) {
    const message = `${formatMany(unfenced, 'old stored object')} were not deleted, because cold honours no condition on Delete. Set allow-unfenced: true to delete them anyway.`;
    notices.push({ level: 'warning', title: 'Not deleted', message });
  }
  return notices;
}

/** Causes that the next run does not resolve by itself. */
const PERMANENT_CAUSES: ReadonlySet<string> = new Set(['clock', 'state']);

export function approval(token: string): string {
  return `If this is intended, approve exactly this plan: approve-prune: ${token}`;
}

function amount({ objects, bytes }: Amount): string {
  return `${formatMany(objects, 'version')} (${formatBytes(bytes)})`;
}

function stored({ objects, bytes }: Amount): string {
  return `${formatMany(objects, 'stored object')} (${formatBytes(bytes)})`;
}
