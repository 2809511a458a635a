import type { Issue, Issues } from './github.ts';
import type { Options } from '../../options/options.ts';
import { isMarked, readMarker, withFailure, withMarker, withRecovery } from './record.ts';
import { endedBy, seriesOf } from './series.ts';
import { targetOf } from './target.ts';
import type { Target } from './target.ts';
import { issueBody, issueTitle, recoveryComment, type Ending, type Site } from './text.ts';

/** What was done with the target's issue, for a line of the log. */
export interface Told {
  readonly did: 'nothing' | 'opened' | 'updated' | 'reopened' | 'eased' | 'closed';
  readonly issue?: number;
}

/**
 * One issue a target for all of its life: opened by the first failure of any command, updated by the next ones, closed
 * when each of them has gone well again, reopened by the next failure. Throws what GitHub answers.
 */
export async function tell(
  issues: Issues,
  options: Options,
  ending: Ending,
  site: Site,
  now: number,
): Promise<Told> {
  const target = targetOf(options);
  const ours = await ofTarget(issues, target);
  return ending.red
    ? failed(issues, target, ours, options, ending, site, now)
    : recovered(issues, target, ours, options, ending, site);
}

async function failed(
  issues: Issues,
  target: Target,
  ours: readonly Issue[],
  options: Options,
  ending: Ending,
  site: Site,
  now: number,
): Promise<Told> {
  const [first, ...others] = ours;
  // A new series begins where the last one was closed.
  const before = first?.open === true ? readMarker(first.body, target.id) : undefined;
  const failure = {
    time: new Date(now).toISOString(),
    run: /^\d{1,20}$/.test(site.run) ? site.run : '',
    command: options.command,
    outcome: word(ending.outcome),
    code: word(ending.problem?.code ?? (ending.failed > 0 ? 'holes' : '')),
    failed: ending.failed,
  };
  const alert = withFailure(before, failure, seriesOf(options, ending));
  const body = issueBody(target, alert, ending, site);
  if (first === undefined) {
    const issue = await issues.create(issueTitle(target), body);
    const kept = await mend(issues, target, issue);
    return { did: 'opened', issue: kept };
  }
  await issues.update(first.number, { body, state: 'open' });
  for (const other of others) if (other.open) await merge(issues, other.number, first.number);
  return { did: first.open ? 'updated' : 'reopened', issue: first.number };
}

async function recovered(
  issues: Issues,
  target: Target,
  ours: readonly Issue[],
  options: Options,
  ending: Ending,
  site: Site,
): Promise<Told> {
  const ended = endedBy(options, ending);
  let told: Told = { did: 'nothing' };
  for (const { number, body } of ours.filter((issue) => issue.open)) {
    const before = readMarker(body, target.id);
    // Nobody knows any more what an issue was about whose memory was edited: a backup that went well closes it.
    if (
      before === undefined ? options.command !== 'backup' : !before.failing.some((one) => ended.includes(one))
    )
      continue;
    const alert = before === undefined ? undefined : withRecovery(before, ended);
    await issues.comment(number, recoveryComment(options.command, alert, ending, site));
    if (alert !== undefined && alert.failing.length > 0) {
      await issues.update(number, { body: withMarker(body, target.id, alert) });
      told = { did: 'eased', issue: number };
    } else {
      await issues.update(number, { state: 'closed' });
      told = { did: 'closed', issue: number };
    }
  }
  return told;
}

/** Two runs that found no issue have both opened one: the older stays. What is not seen now is merged by the next run. */
async function mend(issues: Issues, target: Target, created: number): Promise<number> {
  const [first] = (await ofTarget(issues, target)).filter((issue) => issue.open);
  if (first === undefined || first.number >= created) return created;
  await merge(issues, created, first.number);
  return first.number;
}

async function merge(issues: Issues, from: number, to: number): Promise<void> {
  await issues.comment(from, `Two runs opened an issue at the same time: it goes on in #${to}.`);
  await issues.update(from, { state: 'closed' });
}

/** The oldest first, but those that are open before all that are closed. */
async function ofTarget(issues: Issues, target: Target): Promise<readonly Issue[]> {
  const found = (await issues.list()).filter(({ body }) => isMarked(body, target.id));
  return found.sort((a, b) => Number(b.open) - Number(a.open) || a.number - b.number);
}

/** As the table takes it: nothing from outside gets in but a name. */
function word(text: string): string {
  return /^[a-z][a-z-]{0,39}$/.test(text) ? text : '';
}
