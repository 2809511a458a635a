import { forLog } from '../../core/escape.ts';
import { formatDuration } from '../../core/format.ts';
import type { StatusOptions } from '../../options/options.ts';
import { parseStatus } from '../../options/parse.ts';
import { renderStatusPage } from '../../report/html/status.ts';
import { plainEnding } from '../../report/ending.ts';
import { statusOverview } from '../../report/fleet/status-overview.ts';
import {
  renderStatusSummary,
  renderStatusText,
  statusTitle,
  type StatusResult,
} from '../../report/status.ts';
import { statusMetrics } from '../../report/metrics/of-results.ts';
import type { Command } from '../command.ts';
import { shownList } from '../shown-options.ts';

export const status: Command<StatusOptions, StatusResult> = {
  name: 'status',
  noun: 'Status',
  summary: 'report the age of the newest restore point and the state of the backup',
  about:
    'Reads the state in cold and reports on the backup: its newest restore points and their holes, which run is writing, what is unfinished. Changes nothing; a READ key on cold is enough. With --max-silence it fails if the newest restore point of a scope is too old: of every scope that was ever backed up, or of what covers each of --prefixes. With --max-rehearsal-age it fails if no restore was rehearsed for as long.',
  examples: [
    ['when was the newest restore point, and what is unfinished?', 'status --cold s3://shop-backup'],
    ['fail if there is none of the last 26 hours', 'status --cold s3://shop-backup --max-silence 26h'],
  ],
  exitCodes:
    'Exit code: 0; 1 if max-silence or max-rehearsal-age is exceeded, on bad input, if state cannot be read, or does not agree with its anchor.',
  stopping: 'Stopping.',
  readsOnly: true,
  parse: parseStatus,
  shown: ({ maxSilence, maxRehearsalAge, prefixes }) => [
    ['max-silence', maxSilence === undefined ? 'none' : formatDuration(maxSilence)],
    ['max-rehearsal-age', maxRehearsalAge === undefined ? 'none' : formatDuration(maxRehearsalAge)],
    ['prefixes', shownList(prefixes, 'every scope')],
  ],
  run: async (options, ctx) => (await import('../status.ts')).runStatus(options, ctx),
  exitCode: ({ outcome }) => (outcome === 'failed' ? 1 : 0),
  text: renderStatusText,
  markdown: renderStatusSummary,
  html: renderStatusPage,
  outputs: ({ outcome, generation, scopes, rehearsed }) => ({
    outcome,
    generation: String(generation?.number ?? ''),
    'generation-sha256': generation?.sha256 ?? '',
    'restore-point': scopes[0]?.time ?? '',
    ...(rehearsed === null || rehearsed.rtoMs === null
      ? {}
      : { 'rto-seconds': String(Math.round(rehearsed.rtoMs / 1000)) }),
    'age-seconds': scopes[0] === undefined ? '' : String(Math.max(0, Math.round(scopes[0].ageMs / 1000))),
  }),
  overview: statusOverview,
  annotations: (result) =>
    result.problem === null
      ? []
      : [{ level: 'error', title: statusTitle(result), message: forLog(result.problem, 1_000) }],
  reported: {
    headline: (result) => ({ title: statusTitle(result), message: result.problem ?? '' }),
    metrics: statusMetrics,
  },
  ending: ({ outcome, problem, scopes }) => ({
    ...plainEnding(outcome, problem !== null, problem ?? ''),
    restorePoint: scopes[0]?.time ?? null,
  }),
};
