import type { RunContext } from '../core/run-context.ts';
import { VERSION } from '../core/version.ts';
import type { LeaseLost, LeaseRecord } from '../manifest/lease.ts';
import type { Problem } from '../report/result.ts';
import type { StoppedResult } from '../report/stopped.ts';

/** Of a command that was skipped since another run held the lease for as long as it waited. */
export function leaseHeld({ owner, expires }: LeaseRecord, advice: string): Problem {
  const until = new Date(expires).toISOString();
  return {
    code: 'lease-held',
    message: `another run (${JSON.stringify(owner)}) holds the lease until ${until}`,
    advice,
  };
}

/** Of a command that lost the lease in mid-run. `done` says in a sentence what it had committed by then. */
export function leaseLost({ message }: LeaseLost, done: string): Problem {
  return {
    code: 'lease-lost',
    message,
    advice: `${done} Let runs not overlap: see concurrency in the README.`,
  };
}

/** The result of a command that has no other way to say how it ended without the lease. */
export function stopped(
  command: StoppedResult['command'],
  { identity }: Pick<RunContext, 'identity'>,
  outcome: StoppedResult['outcome'],
  problem: Problem,
): StoppedResult {
  return { format: 1, program: VERSION, command, outcome, runId: identity.runId, problem };
}
