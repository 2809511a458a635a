import { defined } from '../../core/defined.ts';
import type { IsoTime } from '../../manifest/entry.ts';
import { choosePath } from '../../run/copy-path.ts';
import type { CopyPathFacts } from '../../run/copy-path.ts';
import { capabilitiesOf } from '../../run/preflight.ts';
import type { ProbeCache } from '../../run/probe-cache.ts';
import { pathLine } from '../../run/step-debug.ts';
import type { Capabilities } from '../../store/capabilities.ts';
import { destroyableWords, liftableWords } from '../../report/sections/version-delete.ts';
import type { BackupRun, WriteAccess } from './backup-run.ts';
import type { Recovery } from './recovery.ts';

/** What cold honours, by the last probe where it is recent, else by a new one. */
export async function probeCold(
  { control, margins, options, ctx }: BackupRun,
  { cold }: WriteAccess,
  { started, versionReads }: Recovery,
  cache: ProbeCache | undefined,
): Promise<Capabilities> {
  const now = Date.parse(started);
  const {
    versionReads: _old,
    immutable: _was,
    ...capabilities
  } = await capabilitiesOf(cold, cache?.capabilities, now, margins.capabilities, control.signal);
  // Found by `probe` alone: a new test of the rest does not replace it.
  const versionDelete = capabilities.versionDelete ?? cache?.capabilities?.versionDelete;
  const { immutable, lock } = options.cold;
  const liftable = liftableWords(lock, versionDelete);
  if (liftable !== undefined) ctx.log.warning(liftable);
  if (immutable === true && versionDelete?.allowed === true) ctx.log.warning(destroyableWords(versionDelete));
  return { ...capabilities, ...defined({ versionReads, versionDelete, immutable }) };
}

/** How bytes travel between the two buckets. Throws InputError where copy-path allows nothing that they can have. */
export async function chooseCopyPath(
  { options, ctx, control, margins, platform, buckets, open }: BackupRun,
  started: IsoTime,
  cache: ProbeCache | undefined,
): Promise<CopyPathFacts> {
  const { clock, random, log } = ctx;
  const setting = {
    open,
    clock,
    random,
    onMove: (line: string) => log.notice(line),
    onUnseen: (line: string) => {
      platform.unanswered.push(line);
      log.notice(line);
    },
    started,
    memory: cache,
    believed: margins.capabilities,
    platform: platform.api,
  };
  const path = await choosePath(options, setting, control.signal);
  buckets.detail.log('path', () => pathLine(path.choice, path.ceiling.bytes));
  return path;
}
