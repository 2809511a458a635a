import { defined } from '../../core/defined.ts';
import { StateError } from '../../manifest/errors.ts';
import { RESTORE_STATE } from '../../manifest/journals/restore-journal.ts';
import { chosenPoint } from '../../plan/restore-point.ts';
import type { Notice, Problem } from '../../report/result.ts';
import { quoted } from '../../core/quoted.ts';
import { formatBytes, formatMany } from '../../core/format.ts';
import { isoTime } from '../../core/iso-time.ts';
import { prunedWords, renamedWords } from '../../report/restore.ts';
import { unrestored } from '../../report/restore-result.ts';
import type { RestoreResult } from '../../report/restore-result.ts';
import { isStoreError } from '../../store/errors.ts';
import type { StoreError } from '../../store/errors.ts';
import { VERSION } from '../../core/version.ts';
import { anchorNotices } from '../anchor-status.ts';
import { attributeNotices } from '../attribute-notices.ts';
import { adviceFor, describeStoreError } from '../explain-store.ts';
import type { ColdRun, RestorePhases } from './restore-run.ts';
import { reportedPlace } from '../reported-place.ts';
import { FolderError } from './folder/folder-error.ts';

/** The one result of a restore, from what its phases returned. */
export function restoreResultOf(run: ColdRun, phases: RestorePhases, to: RestoreResult['to']): RestoreResult {
  const { options, ctx, buckets, tally } = run;
  const { started, point, plan } = phases;
  const choice =
    phases.streamed === undefined
      ? phases.path?.choice
      : { current: 'streamed' as const, reason: phases.streamed };
  const finished = isoTime(buckets.cold.now(ctx.clock));
  const path = choice?.current;
  const outcome = outcomeOf(run);
  return {
    format: 1,
    program: VERSION,
    command: 'restore',
    outcome,
    dryRun: options.dryRun,
    runId: ctx.identity.runId,
    restorePoint: point === undefined ? null : chosenPoint(options.at, point),
    started: started ?? finished,
    finished,
    durationMs: Math.round(ctx.clock.monotonic() - run.began),
    cold: reportedPlace(options.cold),
    to,
    scope: { prefixes: options.prefixes, include: options.include },
    plan: plan ?? null,
    counts: { ...tally.counts },
    bytes: { restored: tally.bytes.restored },
    ...defined({ renamed: phases.renamed }),
    paths: tally.paths,
    copyPath:
      path === undefined || choice === undefined || tally.counts.restored === 0
        ? null
        : { path, reason: choice.reason },
    holes: tally.holes.groups(),
    notices: noticesOf(run, phases),
    requests: {
      cold: Object.fromEntries(buckets.requests.cold),
      to: Object.fromEntries(buckets.requests.to),
    },
    problem: problemOf(run, outcome) ?? null,
  };
}

function outcomeOf({ control, tally }: ColdRun): RestoreResult['outcome'] {
  const { failure } = control;
  if (isStoreError(failure, 'quota')) return 'read-only';
  if (control.cancelled || isStoreError(failure, 'credentials')) return 'incomplete';
  if (failure !== undefined) return 'failed';
  if (control.pastDeadline || tally.counts.thawing > 0) return 'incomplete';
  return unrestored(tally.counts) > 0 ? 'degraded' : 'complete';
}

const RERUN_ADVICE = 'What was restored stays; the same restore, run again, goes on from there.';

function problemOf({ control, tally }: ColdRun, outcome: RestoreResult['outcome']): Problem | undefined {
  const { failure } = control;
  if (control.cancelled)
    return { code: 'cancelled', message: 'the restore was cancelled', advice: RERUN_ADVICE };
  if (failure instanceof StateError)
    return { code: 'state', message: failure.message, advice: failure.advice };
  if (isStoreError(failure))
    return { code: failure.code, message: describeStoreError(failure), advice: storeAdvice(failure) };
  if (failure instanceof FolderError)
    return { code: 'folder', message: failure.message, advice: `${failure.advice} ${RERUN_ADVICE}` };
  if (failure instanceof Error)
    return { code: 'internal', message: `${failure.name}: ${failure.message}`, advice: RERUN_ADVICE };
  if (outcome === 'incomplete' && !control.pastDeadline)
    return {
      code: 'thawing',
      message: `${formatMany(tally.counts.thawing, 'archived object')} (${formatBytes(tally.bytes.thawing)}) are being thawed, which takes hours, from DEEP_ARCHIVE up to two days`,
      advice: `Run the same restore again then. ${RERUN_ADVICE} Let no prune run until it is complete.`,
    };
  if (outcome === 'incomplete')
    return {
      code: 'deadline',
      message: 'the deadline was reached before everything was restored',
      advice: RERUN_ADVICE,
    };
  return undefined;
}

function storeAdvice(error: StoreError): string {
  const own = adviceFor(error);
  if (own !== undefined) return `${own} ${RERUN_ADVICE}`;
  switch (error.code) {
    case 'quota':
      return `The bucket that is restored to takes no more until its quota is reset or raised. ${RERUN_ADVICE}`;
    case 'denied':
      return 'Give the keys the right to list and read cold, and to list, read and write the bucket that is restored to.';
    default:
      return RERUN_ADVICE;
  }
}

function noticesOf({ notices, buckets, tally }: ColdRun, phases: RestorePhases): Notice[] {
  const { path, plan, copied } = phases;
  const all = [...notices, ...anchorNotices(buckets.cold)];
  for (const message of buckets.moves) all.push({ level: 'warning', title: 'Endpoint', message });
  for (const message of path?.choice.moves ?? []) all.push({ level: 'notice', title: 'Copy path', message });
  all.push(...attributeNotices(buckets.losses.to, 'the bucket that is restored to'));
  for (const { time, pruned } of plan?.points ?? []) {
    if (pruned.length > 0)
      all.push({ level: 'warning', title: 'Not whole', message: prunedWords(time, pruned) });
  }
  if (phases.renamed !== undefined)
    all.push({ level: 'warning', title: 'Other names', message: renamedWords(phases.renamed) });
  const { expired, bySize } = tally.counts;
  if (expired > 0) {
    const message = `${expired} key(s) existed then, and max-age has removed them from the backup since.`;
    all.push({ level: 'warning', title: 'Expired', message });
  }
  const { keys: respelled, example } = tally.respelled;
  if (respelled > 0) {
    const message = `${formatMany(respelled, 'object')} can be read under the key of the backup, but the bucket that is restored to lists ${respelled === 1 ? 'it' : 'them'} under another spelling (Unicode normalisation or case), first ${quoted(example)}. The content is complete; programs that go by the listing see other names.`;
    all.push({ level: 'warning', title: 'Listed under other names', message });
  }
  if (bySize > 0) {
    const message = `${bySize} object(s) could be compared by size only, since their ETags are no MD5: restore with verify: read to have them read back.`;
    all.push({ level: 'notice', title: 'Compared by size', message });
  }
  if (copied?.journalLeft !== undefined) {
    const message = `The journal stays below ${RESTORE_STATE} in the bucket that is restored to, for the same restore run again; it is removed when that is complete.`;
    all.push({ level: 'notice', title: 'Journal kept', message });
  }
  return all;
}
