import type { Options } from '../../options/options.ts';
import type { Ending } from '../../report/ending.ts';
import { keepAnchorLine } from '../anchor/line.ts';
import type { Issue, Issues } from './github.ts';
import { isMarked, readMarker, withFailure, withMarker, withRecovery, type Alert } from './record.ts';
import { endedBy, seriesOf } from './series.ts';
import { targetOf, type Target } from './target.ts';
import { issueBody, issueTitle, recoveryComment, type Site } from './text.ts';

/** What was done with the target's issue, for a log line. */
export interface AlertUpdate {
  readonly action: 'left as it was' | 'opened' | 'updated' | 'reopened' | 'closed';
  readonly issue?: number;
}

/** How a command on a target ended, and where that is reported. */
interface AlertContext {
  readonly issues: Issues;
  readonly target: Target;
  readonly options: Options;
  readonly ending: Ending;
  readonly site: Site;
}

/**
 * One issue per target, for all of its life: opened by the first failure of any command, updated by later ones, closed
 * when all of them have succeeded again, reopened by the next failure. Throws what GitHub answers.
 */
export async function updateAlert(
  issues: Issues,
  options: Options,
  ending: Ending,
  site: Site,
  now: number,
): Promise<AlertUpdate> {
  const target = targetOf(options);
  const context = { issues, target, options, ending, site };
  const own = await issuesOf(issues, target);
  return ending.red ? reportFailure(context, own, now) : reportSuccess(context, own);
}

async function reportFailure(
  context: AlertContext,
  own: readonly Issue[],
  now: number,
): Promise<AlertUpdate> {
  const { issues, target, options, ending, site } = context;
  const [first, ...others] = own;
  // A closed issue starts a new series.
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
    const created = await issues.create(issueTitle(target), body);
    return { action: 'opened', issue: await keepOldest(issues, target, created) };
  }
  const text = keepAnchorLine(body, first.body, target.id);
  await issues.update(first.number, { body: text, state: 'open' });
  for (const other of others) if (other.open) await merge(issues, other.number, first.number);
  return { action: first.open ? 'updated' : 'reopened', issue: first.number };
}

async function reportSuccess(context: AlertContext, own: readonly Issue[]): Promise<AlertUpdate> {
  const { issues, target, options, ending, site } = context;
  const ended = endedBy(options, ending);
  let update: AlertUpdate = { action: 'left as it was' };
  for (const { number, body } of own.filter((issue) => issue.open)) {
    const before = readMarker(body, target.id);
    if (!isResolved(before, options, ended)) continue;
    const alert = before === undefined ? undefined : withRecovery(before, ended);
    await issues.comment(number, recoveryComment(options.command, alert, ending, site));
    const stays = alert !== undefined && alert.failing.length > 0;
    await issues.update(number, stays ? { body: withMarker(body, target.id, alert) } : { state: 'closed' });
    update = { action: stays ? 'updated' : 'closed', issue: number };
  }
  return update;
}

/** True if this success ends a series of the issue. An issue whose marker was edited is closed by the next good backup. */
function isResolved(before: Alert | undefined, { command }: Options, ended: readonly string[]): boolean {
  return before === undefined
    ? command === 'backup'
    : before.failing.some((series) => ended.includes(series));
}

/** Two runs may both have found no issue and opened one: the older stays. What is not seen now, the next run merges. */
async function keepOldest(issues: Issues, target: Target, created: number): Promise<number> {
  const [first] = (await issuesOf(issues, target)).filter((issue) => issue.open);
  if (first === undefined || first.number >= created) return created;
  await merge(issues, created, first.number);
  return first.number;
}

async function merge(issues: Issues, from: number, to: number): Promise<void> {
  await issues.comment(from, `Two runs opened an issue at the same time: continued in #${to}.`);
  await issues.update(from, { state: 'closed' });
}

/** Open issues before closed ones, each the oldest first. */
export async function issuesOf(issues: Issues, target: Target): Promise<readonly Issue[]> {
  const own = (await issues.list()).filter(({ body }) => isMarked(body, target.id));
  return own.sort((a, b) => Number(b.open) - Number(a.open) || a.number - b.number);
}

/** For the table of the issue: only a plain name is accepted from outside. */
function word(text: string): string {
  return /^[a-z][a-z-]{0,39}$/.test(text) ? text : '';
}
