export const id = 547;
export const ids = [547];
export const modules = {

/***/ 69547:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tell: () => (/* binding */ tell)
});

;// CONCATENATED MODULE: ./build/src/action/alerts/record.js
const MOST_FAILURES = 20;
function withFailure(alert, failure) {
    const before = alert ?? { count: 0, since: failure.time, failures: [] };
    return {
        count: before.count + 1,
        since: before.since,
        failures: [...before.failures, failure].slice(-MOST_FAILURES),
    };
}
/** The comment that marks a target's issue and carries what it remembers. Base64 cannot end a comment. */
function marker(target, alert) {
    return `${beginning(target)}${Buffer.from(JSON.stringify(alert)).toString('base64url')} -->`;
}
/** True where the text is a target's issue. */
function isMarked(text, target) {
    return text.startsWith(beginning(target));
}
/** Undefined where the comment is not there or was tampered with. */
function readMarker(text, target) {
    if (!isMarked(text, target))
        return undefined;
    const code = /^[\w-]{1,20000}/.exec(text.slice(beginning(target).length))?.[0] ?? '';
    let value;
    try {
        value = JSON.parse(Buffer.from(code, 'base64url').toString('utf8'));
    }
    catch {
        return undefined; // it begins anew
    }
    if (!isRecord(value))
        return undefined;
    const { count, since, failures } = value;
    if (!isCount(count) || !isTime(since) || !Array.isArray(failures))
        return undefined;
    return { count, since, failures: failures.filter(isFailure).slice(-MOST_FAILURES) };
}
function beginning(target) {
    return `<!-- flashback-backup:alert:${target} `;
}
function isFailure(value) {
    if (!isRecord(value))
        return false;
    const { time, run, outcome, code, failed } = value;
    return (isTime(time) &&
        typeof run === 'string' &&
        /^\d{0,20}$/.test(run) &&
        isWord(outcome) &&
        (code === '' || isWord(code)) &&
        isCount(failed));
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function isTime(value) {
    return typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(value);
}
function isWord(value) {
    return typeof value === 'string' && /^[a-z][a-z-]{0,39}$/.test(value);
}
function isCount(value) {
    return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

// EXTERNAL MODULE: ./build/src/report/escape.js
var report_escape = __webpack_require__(96209);
// EXTERNAL MODULE: ./build/src/report/format.js
var format = __webpack_require__(45845);
// EXTERNAL MODULE: ./build/src/report/markdown.js
var markdown = __webpack_require__(70075);
// EXTERNAL MODULE: ./build/src/report/words.js
var words = __webpack_require__(43629);
;// CONCATENATED MODULE: ./build/src/action/alerts/text.js





/** GitHub takes 256 characters, and shows no Markdown in a title but turns `@name` into a mention. */
function issueTitle({ command, cold }) {
    return `flashback-backup: ${command} of ${cold} fails`.replaceAll('@', '@\u200b').slice(0, 250);
}
/** The issue's text: marked, escaped, and bounded whatever the keys; below GitHub's 65,536 characters. */
function issueBody(target, alert, ending, site) {
    const { problem } = ending;
    const lines = problem === null
        ? [(0,report_escape/* forMarkdown */.Bm)(ending.meaning, 300)]
        : [
            `**${(0,report_escape/* forMarkdown */.Bm)(problem.code, 60)}**: ${(0,report_escape/* forMarkdown */.Bm)(problem.message, 600)}`,
            ...(problem.advice === '' ? [] : ['', (0,report_escape/* forMarkdown */.Bm)(problem.advice, 600)]),
        ];
    const times = alert.count === 1 ? 'has failed' : `has failed ${(0,format/* formatCount */.B4)(alert.count)} times in a row`;
    return [
        marker(target.id, alert),
        `\`${target.command}\` of ${(0,report_escape/* forMarkdownCode */.m6)(target.cold, 150)} ${times}, first at ${(0,report_escape/* forMarkdown */.Bm)((0,words/* formatTime */.fU)(alert.since), 40)}.\n`,
        (0,markdown/* alert */.xE)(ending.outcome === 'failed' ? 'CAUTION' : 'WARNING', lines),
        ...ending.holes.slice(0, MOST_GROUPS).map(holeLine),
        '',
        failures(alert, site),
        'This issue is kept up to date, and closed by the first run that succeeds.',
        '',
    ].join('\n');
}
function recoveryComment(alert, ending, site) {
    const times = alert === undefined ? '' : ` after ${(0,format/* formatMany */.x0)(alert.count, 'failure')}`;
    const point = ending.restorePoint === null
        ? ''
        : ` Restore point: ${(0,report_escape/* forMarkdown */.Bm)((0,words/* formatTime */.fU)(ending.restorePoint), 40)}.`;
    return `✅ Recovered${times}, in ${runLink(site, site.run)}.${point}`;
}
const MOST_GROUPS = 5;
const MOST_EXAMPLES = 3;
function holeLine({ cause, count, advice, examples }) {
    const keys = examples.slice(0, MOST_EXAMPLES).map(({ key }) => (0,report_escape/* forMarkdownCode */.m6)(key, 120));
    const first = keys.length === 0 ? '' : ` First: ${keys.join(', ')}`;
    return `- **${(0,report_escape/* forMarkdown */.Bm)(cause, 60)}**, ${(0,format/* formatMany */.x0)(count, 'key')}. ${(0,report_escape/* forMarkdown */.Bm)(advice, 300)}${first}`;
}
function failures({ count, failures: rows }, site) {
    const earlier = count - rows.length;
    const shown = [...rows]
        .reverse()
        .map(({ time, run, outcome, code, failed }) => [
        (0,report_escape/* forMarkdown */.Bm)((0,words/* formatTime */.fU)(time), 40),
        runLink(site, run),
        (0,report_escape/* forMarkdown */.Bm)(outcome, 40),
        (0,report_escape/* forMarkdown */.Bm)(code, 40),
        failed === 0 ? '–' : (0,format/* formatCount */.B4)(failed),
    ]);
    const rest = earlier > 0 ? `\n…and ${(0,format/* formatCount */.B4)(earlier)} before.\n` : '';
    return `${(0,markdown/* table */.tp)(['when', 'run', 'outcome', 'reason', 'keys'], shown)}${rest}`;
}
/** Absolute: an issue is read in mails too, where nothing is relative to anything. */
function runLink({ repository }, run) {
    return run === '' ? '–' : `[${run}](${repository}/actions/runs/${run})`;
}

;// CONCATENATED MODULE: ./build/src/action/alerts/alert.js


/**
 * One issue a target for all of its life: opened by the first failure, updated by the next ones, closed by the first
 * success, reopened when it fails again. Throws what GitHub answers.
 */
async function tell(issues, target, ending, site, now) {
    const ours = await ofTarget(issues, target);
    return ending.red
        ? failed(issues, target, ours, ending, site, now)
        : recovered(issues, target, ours, ending, site);
}
async function failed(issues, target, ours, ending, site, now) {
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
    for (const other of others)
        if (other.open)
            await merge(issues, other.number, first.number);
    return { did: first.open ? 'updated' : 'reopened', issue: first.number };
}
async function recovered(issues, target, ours, ending, site) {
    const open = ours.filter((issue) => issue.open);
    for (const { number, body } of open) {
        await issues.comment(number, recoveryComment(readMarker(body, target.id), ending, site));
        await issues.update(number, { state: 'closed' });
    }
    return open[0] === undefined ? { did: 'nothing' } : { did: 'closed', issue: open[0].number };
}
/** Two runs that found no issue have both opened one: the older stays. What is not seen now is merged by the next run. */
async function mend(issues, target, created) {
    const [first] = (await ofTarget(issues, target)).filter((issue) => issue.open);
    if (first === undefined || first.number >= created)
        return created;
    await merge(issues, created, first.number);
    return first.number;
}
async function merge(issues, from, to) {
    await issues.comment(from, `Two runs opened an issue at the same time: it goes on in #${to}.`);
    await issues.update(from, { state: 'closed' });
}
/** The oldest first, but those that are open before all that are closed. */
async function ofTarget(issues, target) {
    const found = (await issues.list()).filter(({ body }) => isMarked(body, target.id));
    return found.sort((a, b) => Number(b.open) - Number(a.open) || a.number - b.number);
}
/** As the table takes it: nothing from outside gets in but a name. */
function word(text) {
    return /^[a-z][a-z-]{0,39}$/.test(text) ? text : '';
}


/***/ })

};
