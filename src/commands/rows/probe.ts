import { formatDuration } from '../../core/format.ts';
import type { ProbeOptions } from '../../options/options.ts';
import { parseProbe } from '../../options/parse.ts';
import { renderProbeSummary, renderProbeText, type ProbeResult } from '../../report/probe.ts';
import type { StoppedResult } from '../../report/stopped.ts';
import type { Command } from '../command.ts';
import { orStopped } from './or-stopped.ts';

export const probe: Command<ProbeOptions, ProbeResult | StoppedResult> = orStopped<ProbeOptions, ProbeResult>(
  {
    name: 'probe',
    noun: 'Probe',
    summary: 'test how objects are copied between hot and cold, and which conditions cold honours',
    about:
      'Copies one small object of hot to a temporary name in cold, tries conditions, pins and part copies there, removes it all, and reports the copy path and whether traffic was counted. Later runs use what it found. Hot is only read.',
    examples: [
      [
        'how would objects be copied, and what does cold honour?',
        'probe --hot s3://shop --cold s3://shop-backup',
      ],
    ],
    exitCodes:
      'Exit code: 0, also if another run held the lease and nothing was done; 1 if it failed, or on bad input.',
    stopping: 'Stopping.',
    parse: parseProbe,
    shown: ({ copyPaths, leaseWait }) => [
      ['copy-path', copyPaths.join(', ')],
      ['lease-wait', formatDuration(leaseWait)],
    ],
    run: async (options, ctx) => (await import('../probe.ts')).runProbe(options, ctx),
    exitCode: () => 0,
    text: renderProbeText,
    markdown: renderProbeSummary,
    outputs: ({ runId }) => ({ outcome: 'complete', 'run-id': runId }),
    annotations: () => [],
  },
);
