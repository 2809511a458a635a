import type { AnchorPlace } from '../../core/anchor/anchors.ts';
import type { Clock } from '../../core/clock.ts';
import { issuesOf } from '../alerts/alert.ts';
import { openIssues, type Repository } from '../alerts/github.ts';
import { marker } from '../alerts/record.ts';
import type { Target } from '../alerts/target.ts';
import { issueTitle } from '../alerts/text.ts';
import { readAnchorLine, withAnchorLine } from './line.ts';

/**
 * An anchor in a hidden line of the target's alert issue, which is opened for it, closed, where there is none. Needs
 * `issues: write`. Whoever may edit the issue may change it.
 */
export function issueAnchor(repository: Repository, target: Target, clock: Clock): AnchorPlace {
  return {
    name: 'alert-issue',
    read: async (signal) => {
      const own = await issuesOf(openIssues(repository, clock, signal), target);
      for (const { body } of own) {
        const record = readAnchorLine(body, target.id);
        if (record !== undefined) return record;
      }
      return undefined;
    },
    write: async (text, signal) => {
      const issues = openIssues(repository, clock, signal);
      const own = await issuesOf(issues, target);
      const issue = own.find(({ body }) => readAnchorLine(body, target.id) !== undefined) ?? own[0];
      if (issue !== undefined) {
        await issues.update(issue.number, { body: withAnchorLine(issue.body, target.id, text) });
        return;
      }
      const body = withAnchorLine(newBody(target, clock), target.id, text);
      const number = await issues.create(issueTitle(target), body);
      await issues.update(number, { state: 'closed' });
    },
  };
}

/** No failure yet: the first one reopens the issue. */
function newBody(target: Target, clock: Clock): string {
  const since = new Date(clock.now()).toISOString();
  return [
    marker(target.id, { count: 0, since, failures: [], failing: [] }),
    'This issue holds the roll-back anchor of a backup, in a hidden line. It is opened when the backup fails. Do not edit or delete it.',
    '',
  ].join('\n');
}
