import type { Issue, Issues } from './github.ts';
import { isMarked, readMarker, withFailure } from './record.ts';
import type { Target } from './target.ts';
import { issueBody, issueTitle, recoveryComment, type Ending, type Site } from './text.ts';

/** What was done with the target's issue, for a line of the log. */
export interface Told {
  readonly did: 'nothing' | 'opened' | 'updated' | 'reopened' | 'closed';
  readonly issue?: number;
}

/**
 * One issue a target for all of its life: opened by the first failure, updated by the next ones, closed by the first
 * success, reopened when it fails again. Throws what GitHub answers.
 */
export async function tell(
  issues: Issues,
  target: Target,
  ending: Ending,
  site: Site,
  now: number,
): Promise<Told> {
  const ours = await ofTarget(issues, target);
  return ending.red
    ? failed(issues, target, ours, ending, site, now)
    : recovered(issues, target, ours, ending, site);
}

async function failed(
  issues: Issues,
  target: Target,
  ours: readonly Issue[],
  ending: Ending,
  site: Site,
  now: number,
): Promise<Told> {
  const [first, ...others] = ours;
  // A new series begins where the last one was closed.
  const before = first?.open === true ? readMarker(first.body, target.id) : undefined;
  const alert = withFailure(before, {
    time: new Date(now).toISOString(),
    run: /^\d{1,20}$/.test(site.run) ? site.run : '',
    outcome: word(ending.outcome),
    code: word(ending.problem?.code ?? (ending.failed > 0 ? 'holes' : '')),
    failed: ending.failed,
  });
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
  ending: Ending,
  site: Site,
): Promise<Told> {
  const open = ours.filter((issue) => issue.open);
  for (const { number, body } of open) {
    await issues.comment(number, recoveryComment(readMarker(body, target.id), ending, site));
    await issues.update(number, { state: 'closed' });
  }
  return open[0] === undefined ? { did: 'nothing' } : { did: 'closed', issue: open[0].number };
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
