export const id = 410;
export const ids = [410];
export const modules = {

/***/ 32410:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tell: () => (/* binding */ tell)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/src/action/alerts/series.js

/** What a command that failed adds to. */
function seriesOf(options, { found }) {
    return `${options.command}${found === true ? FOUND : ''}${scopeOf(options)}`;
}
/** What a command that went well ends, each for a reason: a success must not hide what it has not looked at. */
function endedBy(options, { partial }) {
    const { command } = options;
    const scope = scopeOf(options);
    const own = `${command}${scope}`;
    switch (command) {
        case 'backup':
            // There is a manifest and a restore point now, which was all that these had missed.
            return [own, 'rebuild', 'status'];
        case 'verify':
            // A sample has not read again what another one found; what kept it from running is over.
            return partial === true ? [own] : [own, `${command}${FOUND}${scope}`];
        default:
            // A verified backup may be an old one, and a rebuilt manifest has no restore point yet.
            return [own];
    }
}
/** The command of a series, for people. */
function commandOf(series) {
    return /^[a-z]+/.exec(series)?.[0] ?? '';
}
function isSeries(value) {
    return typeof value === 'string' && /^[a-z]{1,20}(:found)?(#[0-9a-f]{8})?$/.test(value);
}
const FOUND = ':found';
function scopeOf(options) {
    const prefixes = 'prefixes' in options ? options.prefixes : [];
    const exclude = 'exclude' in options ? options.exclude : [];
    if (prefixes.length === 0 && exclude.length === 0)
        return '';
    const hash = (0,external_node_crypto_.createHash)('sha256')
        .update(JSON.stringify([prefixes, exclude]))
        .digest('hex');
    return `#${hash.slice(0, 8)}`;
}

;// CONCATENATED MODULE: ./build/src/action/alerts/record.js

const MOST_FAILURES = 20;
/** Scopes that were given up would fail for ever: the newest are remembered. */
const MOST_FAILING = 20;
function withFailure(alert, failure, series) {
    const before = alert ?? { count: 0, since: failure.time, failures: [], failing: [] };
    return {
        count: before.count + 1,
        since: before.since,
        failures: [...before.failures, failure].slice(-MOST_FAILURES),
        failing: [...before.failing.filter((one) => one !== series), series].slice(-MOST_FAILING),
    };
}
function withRecovery(alert, ended) {
    return { ...alert, failing: alert.failing.filter((one) => !ended.includes(one)) };
}
/** The text of an issue with another memory, and else as it is. */
function withMarker(text, target, alert) {
    return [marker(target, alert), ...text.split('\n').slice(1)].join('\n');
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
    const { count, since, failures, failing } = value;
    if (!isCount(count) || !isTime(since) || !Array.isArray(failures) || !Array.isArray(failing))
        return undefined;
    return {
        ...{ count, since, failures: failures.filter(isFailure).slice(-MOST_FAILURES) },
        failing: failing.filter(isSeries).slice(-MOST_FAILING),
    };
}
function beginning(target) {
    return `<!-- flashback-backup:alert:${target} `;
}
function isFailure(value) {
    if (!isRecord(value))
        return false;
    const { time, run, command, outcome, code, failed } = value;
    return (isTime(time) &&
        typeof run === 'string' &&
        /^\d{0,20}$/.test(run) &&
        isWord(command) &&
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

// EXTERNAL MODULE: ./build/src/options/places.js
var places = __webpack_require__(15962);
// EXTERNAL MODULE: ./build/src/report/escape.js
var report_escape = __webpack_require__(96209);
// EXTERNAL MODULE: ./build/src/report/words.js
var words = __webpack_require__(43629);
;// CONCATENATED MODULE: ./build/src/action/alerts/target.js




function targetOf(options) {
    const { bucket, prefix } = options.cold;
    // The same in whatever order several endpoints are given.
    const endpoints = [...(0,places/* endpointsOf */.uY)(options.cold)].sort();
    const what = JSON.stringify([endpoints, bucket, prefix]);
    return {
        id: (0,external_node_crypto_.createHash)('sha256').update(what).digest('hex').slice(0, 20),
        cold: (0,report_escape/* forLog */.Ig)((0,words/* placeName */.fW)(options.cold), 120),
    };
}

// EXTERNAL MODULE: ./build/src/report/format.js
var format = __webpack_require__(45845);
// EXTERNAL MODULE: ./build/src/report/markdown.js
var markdown = __webpack_require__(70075);
;// CONCATENATED MODULE: ./build/src/action/alerts/text.js






/** GitHub takes 256 characters, and shows no Markdown in a title but turns `@name` into a mention. */
function issueTitle({ cold }) {
    return `flashback-backup: the backup in ${cold} needs a look`.replaceAll('@', '@\u200b').slice(0, 250);
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
    const { command = '' } = alert.failures.at(-1) ?? {};
    const others = commandsOf(alert).filter((one) => one !== `\`${command}\``);
    const also = others.length === 0 ? '' : ` Not well yet either: ${others.join(', ')}.`;
    return [
        marker(target.id, alert),
        `\`${command}\` of ${(0,report_escape/* forMarkdownCode */.m6)(target.cold, 150)} has failed; ${(0,format/* formatMany */.x0)(alert.count, 'failure')} since ${(0,report_escape/* forMarkdown */.Bm)((0,words/* formatTime */.fU)(alert.since), 40)}.${also}\n`,
        (0,markdown/* alert */.xE)(ending.outcome === 'failed' ? 'CAUTION' : 'WARNING', lines),
        ...ending.holes.slice(0, MOST_GROUPS).map(holeLine),
        '',
        failures(alert, site),
        'This issue is kept up to date, and closed when everything that failed has succeeded once.',
        '',
    ].join('\n');
}
/** What is left of `alert` is what has not gone well yet: none where the issue is closed with this. */
function recoveryComment(command, alert, ending, site) {
    const point = ending.restorePoint === null
        ? ''
        : ` Restore point: ${(0,report_escape/* forMarkdown */.Bm)((0,words/* formatTime */.fU)(ending.restorePoint), 40)}.`;
    const where = runLink(site, site.run);
    const left = alert === undefined ? [] : commandsOf(alert);
    if (left.length > 0)
        return `\`${command}\` went well in ${where}.${point} This stays open for: ${left.join(', ')}.`;
    const times = alert === undefined ? '' : ` after ${(0,format/* formatMany */.x0)(alert.count, 'failure')}`;
    return `✅ Recovered${times}: \`${command}\` went well in ${where}.${point}`;
}
function commandsOf({ failing }) {
    return [...new Set(failing.map(commandOf))].map((command) => `\`${command}\``);
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
        .map(({ time, run, command, outcome, code, failed }) => [
        (0,report_escape/* forMarkdown */.Bm)((0,words/* formatTime */.fU)(time), 40),
        runLink(site, run),
        (0,report_escape/* forMarkdown */.Bm)(command, 40),
        (0,report_escape/* forMarkdown */.Bm)(outcome, 40),
        (0,report_escape/* forMarkdown */.Bm)(code, 40),
        failed === 0 ? '–' : (0,format/* formatCount */.B4)(failed),
    ]);
    const rest = earlier > 0 ? `\n…and ${(0,format/* formatCount */.B4)(earlier)} before.\n` : '';
    return `${(0,markdown/* table */.tp)(['when', 'run', 'command', 'outcome', 'reason', 'keys'], shown)}${rest}`;
}
/** Absolute: an issue is read in mails too, where nothing is relative to anything. */
function runLink({ repository }, run) {
    return run === '' ? '–' : `[${run}](${repository}/actions/runs/${run})`;
}

;// CONCATENATED MODULE: ./build/src/action/alerts/alert.js




/**
 * One issue a target for all of its life: opened by the first failure of any command, updated by the next ones, closed
 * when each of them has gone well again, reopened by the next failure. Throws what GitHub answers.
 */
async function tell(issues, options, ending, site, now) {
    const target = targetOf(options);
    const ours = await ofTarget(issues, target);
    return ending.red
        ? failed(issues, target, ours, options, ending, site, now)
        : recovered(issues, target, ours, options, ending, site);
}
async function failed(issues, target, ours, options, ending, site, now) {
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
    for (const other of others)
        if (other.open)
            await merge(issues, other.number, first.number);
    return { did: first.open ? 'updated' : 'reopened', issue: first.number };
}
async function recovered(issues, target, ours, options, ending, site) {
    const ended = endedBy(options, ending);
    let told = { did: 'nothing' };
    for (const { number, body } of ours.filter((issue) => issue.open)) {
        const before = readMarker(body, target.id);
        // Nobody knows any more what an issue was about whose memory was edited: a backup that went well closes it.
        if (before === undefined ? options.command !== 'backup' : !before.failing.some((one) => ended.includes(one)))
            continue;
        const alert = before === undefined ? undefined : withRecovery(before, ended);
        await issues.comment(number, recoveryComment(options.command, alert, ending, site));
        if (alert !== undefined && alert.failing.length > 0) {
            await issues.update(number, { body: withMarker(body, target.id, alert) });
            told = { did: 'eased', issue: number };
        }
        else {
            await issues.update(number, { state: 'closed' });
            told = { did: 'closed', issue: number };
        }
    }
    return told;
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
