export const id = 410;
export const ids = [410];
export const modules = {

/***/ 32410:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  updateAlert: () => (/* binding */ updateAlert)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/src/action/alerts/series.js

/** The series that a failed command adds to. */
function seriesOf(options, { faultsFound }) {
    return `${options.command}${faultsFound === true ? FAULTS_FOUND : ''}${scopeOf(options)}`;
}
/** The series that a successful command ends: only those whose cause it has checked. */
function endedBy(options, { partial }) {
    const { command } = options;
    const scope = scopeOf(options);
    const own = `${command}${scope}`;
    switch (command) {
        case 'backup':
            // There is a manifest and a new restore point now: these failures are resolved.
            return [own, 'rebuild', 'status'];
        case 'verify':
            // A sample does not read again what another one found to be faulty.
            return partial === true ? [own] : [own, `${command}${FAULTS_FOUND}${scope}`];
        default:
            // Others resolve only their own: for example, a rebuilt manifest has no restore point yet.
            return [own];
    }
}
/** The command of a series. */
function commandOf(series) {
    return /^[a-z]+/.exec(series)?.[0] ?? '';
}
function isSeries(value) {
    return typeof value === 'string' && /^[a-z]{1,20}(:found)?(#[0-9a-f]{8})?$/.test(value);
}
const FAULTS_FOUND = ':found';
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

const MAX_FAILURES = 20;
/** Abandoned scopes would be listed for ever: only the newest are kept. */
const MAX_SERIES = 20;
function withFailure(alert, failure, series) {
    const before = alert ?? { count: 0, since: failure.time, failures: [], failing: [] };
    return {
        count: before.count + 1,
        since: before.since,
        failures: [...before.failures, failure].slice(-MAX_FAILURES),
        failing: [...before.failing.filter((one) => one !== series), series].slice(-MAX_SERIES),
    };
}
function withRecovery(alert, ended) {
    return { ...alert, failing: alert.failing.filter((one) => !ended.includes(one)) };
}
/** The text of an issue with another marker, otherwise unchanged. */
function withMarker(text, target, alert) {
    return [marker(target, alert), ...text.split('\n').slice(1)].join('\n');
}
/** The comment that marks a target's issue and stores its alert. Base64 cannot end a comment. */
function marker(target, alert) {
    return `${markerStart(target)}${Buffer.from(JSON.stringify(alert)).toString('base64url')} -->`;
}
/** True if the text is that of the target's issue. */
function isMarked(text, target) {
    return text.startsWith(markerStart(target));
}
/** Undefined if the comment is missing or was tampered with. */
function readMarker(text, target) {
    if (!isMarked(text, target))
        return undefined;
    const code = /^[\w-]{1,20000}/.exec(text.slice(markerStart(target).length))?.[0] ?? '';
    let value;
    try {
        value = JSON.parse(Buffer.from(code, 'base64url').toString('utf8'));
    }
    catch {
        return undefined; // tampered with: the alert starts over
    }
    if (!isRecord(value))
        return undefined;
    const { count, since, failures, failing } = value;
    if (!isCount(count) || !isTime(since) || !Array.isArray(failures) || !Array.isArray(failing))
        return undefined;
    return {
        count,
        since,
        failures: failures.filter(isFailure).slice(-MAX_FAILURES),
        failing: failing.filter(isSeries).slice(-MAX_SERIES),
    };
}
function markerStart(target) {
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
// EXTERNAL MODULE: ./build/src/core/escape.js
var core_escape = __webpack_require__(27698);
// EXTERNAL MODULE: ./build/src/report/words.js
var words = __webpack_require__(43629);
;// CONCATENATED MODULE: ./build/src/action/alerts/target.js




function targetOf(options) {
    const { bucket, prefix } = options.cold;
    // Independent of the order of endpoints.
    const endpoints = [...(0,places/* endpointsOf */.uY)(options.cold)].sort();
    const what = JSON.stringify([endpoints, bucket, prefix]);
    return {
        id: (0,external_node_crypto_.createHash)('sha256').update(what).digest('hex').slice(0, 20),
        cold: (0,core_escape/* forLog */.Ig)((0,words/* placeName */.fW)(options.cold), 120),
    };
}

// EXTERNAL MODULE: ./build/src/core/format.js
var format = __webpack_require__(34166);
// EXTERNAL MODULE: ./build/src/report/parts/markdown.js
var markdown = __webpack_require__(27480);
;// CONCATENATED MODULE: ./build/src/action/alerts/text.js






/** GitHub accepts 256 characters and renders no Markdown in a title, but turns `@name` into a mention. */
function issueTitle({ cold }) {
    return `flashback-backup: the backup in ${cold} needs attention`.replaceAll('@', '@\u200b').slice(0, 250);
}
/** The issue's text: with its marker, escaped, and always below GitHub's 65,536 characters. */
function issueBody(target, alert, ending, site) {
    const { problem } = ending;
    const lines = problem === null
        ? [(0,core_escape/* forMarkdown */.Bm)(ending.meaning, 300)]
        : [
            `**${(0,core_escape/* forMarkdown */.Bm)(problem.code, 60)}**: ${(0,core_escape/* forMarkdown */.Bm)(problem.message, 600)}`,
            ...(problem.advice === '' ? [] : ['', (0,core_escape/* forMarkdown */.Bm)(problem.advice, 600)]),
        ];
    const { command = '' } = alert.failures.at(-1) ?? {};
    const others = commandsOf(alert).filter((one) => one !== `\`${command}\``);
    const also = others.length === 0 ? '' : ` Also not resolved: ${others.join(', ')}.`;
    return [
        marker(target.id, alert),
        `\`${command}\` of ${(0,core_escape/* forMarkdownCode */.m6)(target.cold, 150)} has failed; ${(0,format/* formatMany */.x0)(alert.count, 'failure')} since ${(0,core_escape/* forMarkdown */.Bm)((0,words/* formatTime */.fU)(alert.since), 40)}.${also}\n`,
        (0,markdown/* alert */.xE)(ending.outcome === 'failed' ? 'CAUTION' : 'WARNING', lines),
        ...ending.holes.slice(0, MAX_GROUPS).map(holeLine),
        '',
        failures(alert, site),
        'This issue is updated by each run, and closed when everything that failed has succeeded once.',
        '',
    ].join('\n');
}
/** `alert` after this success: what it still lists has not succeeded yet. */
function recoveryComment(command, alert, ending, site) {
    const point = ending.restorePoint === null
        ? ''
        : ` Restore point: ${(0,core_escape/* forMarkdown */.Bm)((0,words/* formatTime */.fU)(ending.restorePoint), 40)}.`;
    const where = runLink(site, site.run);
    const left = alert === undefined ? [] : commandsOf(alert);
    if (left.length > 0)
        return `\`${command}\` succeeded in ${where}.${point} This issue stays open for: ${left.join(', ')}.`;
    const times = alert === undefined ? '' : ` after ${(0,format/* formatMany */.x0)(alert.count, 'failure')}`;
    return `✅ Recovered${times}: \`${command}\` succeeded in ${where}.${point}`;
}
function commandsOf({ failing }) {
    return [...new Set(failing.map(commandOf))].map((command) => `\`${command}\``);
}
const MAX_GROUPS = 5;
const MAX_EXAMPLES = 3;
function holeLine({ cause, count, advice, examples }) {
    const keys = examples.slice(0, MAX_EXAMPLES).map(({ key }) => (0,core_escape/* forMarkdownCode */.m6)(key, 120));
    const first = keys.length === 0 ? '' : ` First: ${keys.join(', ')}`;
    return `- **${(0,core_escape/* forMarkdown */.Bm)(cause, 60)}**, ${(0,format/* formatMany */.x0)(count, 'key')}. ${(0,core_escape/* forMarkdown */.Bm)(advice, 300)}${first}`;
}
function failures({ count, failures: rows }, site) {
    const earlier = count - rows.length;
    const shown = [...rows]
        .reverse()
        .map(({ time, run, command, outcome, code, failed }) => [
        (0,core_escape/* forMarkdown */.Bm)((0,words/* formatTime */.fU)(time), 40),
        runLink(site, run),
        (0,core_escape/* forMarkdown */.Bm)(command, 40),
        (0,core_escape/* forMarkdown */.Bm)(outcome, 40),
        (0,core_escape/* forMarkdown */.Bm)(code, 40),
        failed === 0 ? '–' : (0,format/* formatCount */.B4)(failed),
    ]);
    const rest = earlier > 0 ? `\n…and ${(0,format/* formatCount */.B4)(earlier)} earlier.\n` : '';
    return `${(0,markdown/* table */.tp)(['when', 'run', 'command', 'outcome', 'reason', 'keys'], shown)}${rest}`;
}
/** Absolute, because issues are also read in mails. */
function runLink({ repository }, run) {
    return run === '' ? '–' : `[${run}](${repository}/actions/runs/${run})`;
}

;// CONCATENATED MODULE: ./build/src/action/alerts/alert.js




/**
 * One issue per target, for all of its life: opened by the first failure of any command, updated by later ones, closed
 * when all of them have succeeded again, reopened by the next failure. Throws what GitHub answers.
 */
async function updateAlert(issues, options, ending, site, now) {
    const target = targetOf(options);
    const context = { issues, target, options, ending, site };
    const own = await issuesOf(issues, target);
    return ending.red ? reportFailure(context, own, now) : reportSuccess(context, own);
}
async function reportFailure(context, own, now) {
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
    await issues.update(first.number, { body, state: 'open' });
    for (const other of others)
        if (other.open)
            await merge(issues, other.number, first.number);
    return { action: first.open ? 'updated' : 'reopened', issue: first.number };
}
async function reportSuccess(context, own) {
    const { issues, target, options, ending, site } = context;
    const ended = endedBy(options, ending);
    let update = { action: 'left as it was' };
    for (const { number, body } of own.filter((issue) => issue.open)) {
        const before = readMarker(body, target.id);
        if (!isResolved(before, options, ended))
            continue;
        const alert = before === undefined ? undefined : withRecovery(before, ended);
        await issues.comment(number, recoveryComment(options.command, alert, ending, site));
        const stays = alert !== undefined && alert.failing.length > 0;
        await issues.update(number, stays ? { body: withMarker(body, target.id, alert) } : { state: 'closed' });
        update = { action: stays ? 'updated' : 'closed', issue: number };
    }
    return update;
}
/** True if this success ends a series of the issue. An issue whose marker was edited is closed by the next good backup. */
function isResolved(before, { command }, ended) {
    return before === undefined
        ? command === 'backup'
        : before.failing.some((series) => ended.includes(series));
}
/** Two runs may both have found no issue and opened one: the older stays. What is not seen now, the next run merges. */
async function keepOldest(issues, target, created) {
    const [first] = (await issuesOf(issues, target)).filter((issue) => issue.open);
    if (first === undefined || first.number >= created)
        return created;
    await merge(issues, created, first.number);
    return first.number;
}
async function merge(issues, from, to) {
    await issues.comment(from, `Two runs opened an issue at the same time: continued in #${to}.`);
    await issues.update(from, { state: 'closed' });
}
/** Open issues before closed ones, each the oldest first. */
async function issuesOf(issues, target) {
    const own = (await issues.list()).filter(({ body }) => isMarked(body, target.id));
    return own.sort((a, b) => Number(b.open) - Number(a.open) || a.number - b.number);
}
/** For the table of the issue: only a plain name is accepted from outside. */
function word(text) {
    return /^[a-z][a-z-]{0,39}$/.test(text) ? text : '';
}


/***/ })

};
