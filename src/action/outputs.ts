import * as core from '@actions/core';
import type { RunResult } from '../report/result.ts';

/** Every output, once: action.yml is held to it by a test. Counts only, never lists of keys. What a command has nothing to say of stays empty. */
export const OUTPUTS = {
  outcome:
    'How the run ended: `complete`, `degraded` (committed with holes), `incomplete`, `read-only`, `skipped` or `failed`.',
  'run-id': 'The id of this run in the state of cold; empty for `status` and `ls`, which write no state.',
  generation: 'The generation that was committed, or that `status` and `ls` read; empty if there is none.',
  'restore-point':
    'The time (ISO 8601) of the restore point that this run made; for `status` of the newest, for `ls` of the one listed. Empty if there is none.',
  scanned: 'Keys listed in hot, without excluded ones.',
  copied: 'Objects copied, new and changed.',
  touched: 'Objects with a new date and the same content: copied again without a new version.',
  unchanged: 'Objects that cold already had.',
  excluded: 'Keys excluded by `exclude`.',
  gone: 'Keys that hot no longer has. Cold keeps them until `retention` removes them.',
  vanished: 'Keys that were listed, and deleted from hot before they could be copied.',
  failed: 'Keys that could not be brought up to date.',
  deferred: 'Keys that kept changing while they were copied, deferred to the next run.',
  pruned: 'Stored objects of old versions that were deleted from cold.',
  'bytes-copied': 'Bytes copied, by all copy paths.',
  'native-copies': 'Objects copied by the provider.',
  'emulated-copies': 'Objects copied by the Bridge Node.',
  'streamed-copies': 'Objects streamed through this program.',
  report: 'Path of the JSON report on the runner; empty for `ls`.',
} as const;

export type OutputName = keyof typeof OUTPUTS;

/** Sets those that are given; all others stay empty. */
export function setOutputs(outputs: Partial<Readonly<Record<OutputName, string>>>): void {
  for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value);
}

/** The outputs of a result; `report` is the path it was written to, empty where it could not be. */
export function outputsOf(result: RunResult, report: string): Readonly<Record<OutputName, string>> {
  const { counts, paths } = result;
  return {
    outcome: result.outcome,
    'run-id': result.runId,
    generation: result.generation === null ? '' : String(result.generation),
    'restore-point': result.restorePoint ?? '',
    scanned: String(counts.scanned),
    copied: String(counts.copied),
    touched: String(counts.touched),
    unchanged: String(counts.unchanged),
    excluded: String(counts.excluded),
    gone: String(counts.gone),
    vanished: String(counts.vanished),
    failed: String(counts.failed),
    deferred: String(counts.deferred),
    pruned: String(result.prune?.deleted.objects ?? 0),
    'bytes-copied': String(result.bytes.copied),
    'native-copies': String(paths.native.objects),
    'emulated-copies': String(paths.emulated.objects),
    'streamed-copies': String(paths.streamed.objects),
    report,
  };
}
