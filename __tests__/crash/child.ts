import { systemClock } from '../../src/core/clock.ts';
import { runBackup } from '../../src/commands/backup/backup.ts';
import { MARGINS } from '../../src/run/margins.ts';
import { openStore } from '../../src/store/registry.ts';
import type { LeaseTimes } from '../../src/manifest/lease.ts';
import type { BackupOptions } from '../../src/options/options.ts';
import type { RunContext } from '../../src/core/run-context.ts';

/**
 * One backup in a process of its own, so that a test can kill and stop it. The command line will not do: only
 * the Action has an identity by which a later attempt takes over at once. The task comes as JSON in CHILD_TASK,
 * the result goes to stdout as JSON.
 */
export interface ChildTask {
  readonly options: BackupOptions;
  readonly identity: RunContext['identity'];
  readonly leaseTimes?: LeaseTimes;
}

const { options, identity, leaseTimes } = JSON.parse(process.env['CHILD_TASK'] ?? '') as ChildTask;
const line = (text: string): void => void process.stderr.write(`${text}\n`);
const ctx: RunContext = {
  clock: systemClock,
  random: Math.random,
  signal: new AbortController().signal,
  identity,
  onProgress: () => undefined,
  log: { info: line, notice: line, warning: line, debug: () => undefined },
};
const margins = leaseTimes === undefined ? MARGINS : { ...MARGINS, lease: leaseTimes };
process.stdout.write(JSON.stringify(await runBackup(options, ctx, openStore, margins)));
