export const id = 59;
export const ids = [59,6415,1940];
export const modules = {

/***/ 11940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   updateAlert: () => (/* binding */ updateAlert),
/* harmony export */   w: () => (/* binding */ issuesOf)
/* harmony export */ });
/* harmony import */ var _anchor_line_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79888);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89117);
/* harmony import */ var _series_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34733);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97889);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36371);





/**
 * One issue per target, for all of its life: opened by the first failure of any command, updated by later ones, closed
 * when all of them have succeeded again, reopened by the next failure. Throws what GitHub answers.
 */
async function updateAlert(issues, options, ending, site, now) {
    const target = (0,_target_js__WEBPACK_IMPORTED_MODULE_2__/* .targetOf */ .$)(options);
    const context = { issues, target, options, ending, site };
    const own = await issuesOf(issues, target);
    return ending.red ? reportFailure(context, own, now) : reportSuccess(context, own);
}
async function reportFailure(context, own, now) {
    const { issues, target, options, ending, site } = context;
    const [first, ...others] = own;
    // A closed issue starts a new series.
    const before = first?.open === true ? (0,_record_js__WEBPACK_IMPORTED_MODULE_0__/* .readMarker */ .t7)(first.body, target.id) : undefined;
    const failure = {
        time: new Date(now).toISOString(),
        run: /^\d{1,20}$/.test(site.run) ? site.run : '',
        command: options.command,
        outcome: word(ending.outcome),
        code: word(ending.problem?.code ?? (ending.failed > 0 ? 'holes' : '')),
        failed: ending.failed,
    };
    const alert = (0,_record_js__WEBPACK_IMPORTED_MODULE_0__/* .withFailure */ .fd)(before, failure, (0,_series_js__WEBPACK_IMPORTED_MODULE_1__/* .seriesOf */ .Lf)(options, ending));
    const body = (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .issueBody */ .y6)(target, alert, ending, site);
    if (first === undefined) {
        const created = await issues.create((0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .issueTitle */ .al)(target), body);
        return { action: 'opened', issue: await keepOldest(issues, target, created) };
    }
    const text = (0,_anchor_line_js__WEBPACK_IMPORTED_MODULE_4__/* .keepAnchorLine */ .z)(body, first.body, target.id);
    await issues.update(first.number, { body: text, state: 'open' });
    for (const other of others)
        if (other.open)
            await merge(issues, other.number, first.number);
    return { action: first.open ? 'updated' : 'reopened', issue: first.number };
}
async function reportSuccess(context, own) {
    const { issues, target, options, ending, site } = context;
    const ended = (0,_series_js__WEBPACK_IMPORTED_MODULE_1__/* .endedBy */ .mr)(options, ending);
    let update = { action: 'left as it was' };
    for (const { number, body } of own.filter((issue) => issue.open)) {
        const before = (0,_record_js__WEBPACK_IMPORTED_MODULE_0__/* .readMarker */ .t7)(body, target.id);
        if (!isResolved(before, options, ended))
            continue;
        const alert = before === undefined ? undefined : (0,_record_js__WEBPACK_IMPORTED_MODULE_0__/* .withRecovery */ .oW)(before, ended);
        await issues.comment(number, (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .recoveryComment */ .n_)(options.command, alert, ending, site));
        const stays = alert !== undefined && alert.failing.length > 0;
        await issues.update(number, stays ? { body: (0,_record_js__WEBPACK_IMPORTED_MODULE_0__/* .withMarker */ .Pe)(body, target.id, alert) } : { state: 'closed' });
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
    const own = (await issues.list()).filter(({ body }) => (0,_record_js__WEBPACK_IMPORTED_MODULE_0__/* .isMarked */ .rZ)(body, target.id));
    return own.sort((a, b) => Number(b.open) - Number(a.open) || a.number - b.number);
}
/** For the table of the issue: only a plain name is accepted from outside. */
function word(text) {
    return /^[a-z][a-z-]{0,39}$/.test(text) ? text : '';
}


/***/ }),

/***/ 46415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P8: () => (/* binding */ openRest),
/* harmony export */   openIssues: () => (/* binding */ openIssues)
/* harmony export */ });
/* unused harmony exports LABEL, waitFor */
/* harmony import */ var _actions_github__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92413);

/**
 * Marks our issues. Anyone can open an issue in a public repository, but only users with triage permission can set a label,
 * so the text alone is not trusted. Listing by label is also never stale, unlike the search.
 */
const LABEL = 'flashback-backup';
/** All waits together: an alert must not hold up a job. */
const MAX_WAIT_MS = 90_000;
const MAX_ATTEMPTS = 4;
const PAGE_SIZE = 100;
const MAX_PAGES = 5;
/** A client of one repository. `ask` retries rate limits and server errors, within one budget of waiting. */
function openRest({ owner, repo, api, token }, clock, signal) {
    const { rest } = (0,_actions_github__WEBPACK_IMPORTED_MODULE_0__/* .getOctokit */ .Q)(token, { baseUrl: api, log: QUIET });
    let waited = 0;
    async function ask(call) {
        for (let attempt = 1;; attempt++) {
            try {
                return await call();
            }
            catch (error) {
                const wait = waitFor(error, attempt, clock.now());
                if (wait === undefined || attempt >= MAX_ATTEMPTS || waited + wait > MAX_WAIT_MS)
                    throw error;
                waited += wait;
                await clock.sleep(wait, signal);
            }
        }
    }
    return { rest, at: { owner, repo, request: { signal } }, ask };
}
/** Needs `issues: write` and nothing else. A retried `create` may open two issues: the caller merges them. */
function openIssues(repository, clock, signal) {
    const { rest, at, ask } = openRest(repository, clock, signal);
    return {
        list: async () => {
            const labelled = [];
            for (let page = 1; page <= MAX_PAGES; page++) {
                const { data } = await ask(() => rest.issues.listForRepo({ ...at, labels: LABEL, state: 'all', per_page: PAGE_SIZE, page }));
                // GitHub lists pull requests as issues.
                for (const { number, body, state, pull_request: pull } of data)
                    if (pull === undefined)
                        labelled.push({ number, body: body ?? '', open: state === 'open' });
                if (data.length < PAGE_SIZE)
                    break;
            }
            return labelled;
        },
        create: async (title, body) => {
            const { data } = await ask(() => rest.issues.create({ ...at, title, body, labels: [LABEL] }));
            return data.number;
        },
        update: async (issue, change) => {
            await ask(() => rest.issues.update({ ...at, issue_number: issue, ...change }));
        },
        comment: async (issue, body) => {
            await ask(() => rest.issues.createComment({ ...at, issue_number: issue, body }));
        },
    };
}
/**
 * ms until the request may be retried; undefined if a retry is useless. By GitHub's rules: Retry-After, else
 * x-ratelimit-reset if nothing remains, else a minute for a secondary limit.
 * https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api
 */
function waitFor(error, attempt, now) {
    if (typeof error !== 'object' || error === null || !('status' in error))
        return undefined;
    const { status } = error;
    if (typeof status !== 'number')
        return undefined;
    if (status >= 500)
        return 1_000 * 2 ** (attempt - 1);
    if (status !== 403 && status !== 429)
        return undefined;
    const header = headersOf(error);
    const after = Number(header('retry-after'));
    if (header('retry-after') !== undefined && Number.isFinite(after))
        return Math.max(1_000, after * 1_000);
    if (header('x-ratelimit-remaining') === '0') {
        const reset = Number(header('x-ratelimit-reset')) * 1_000;
        return Number.isFinite(reset) ? Math.max(1_000, reset - now) : 60_000;
    }
    // A 403 without these headers is a missing permission.
    return status === 429 ? 60_000 : undefined;
}
function headersOf(error) {
    const { response } = error;
    return (name) => {
        const value = response?.headers?.[name];
        return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
    };
}
/** Octokit logs nothing itself: errors are escaped and logged by the caller. */
const nothing = () => undefined;
const QUIET = { debug: nothing, info: nothing, warn: nothing, error: nothing };


/***/ }),

/***/ 89117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pe: () => (/* binding */ withMarker),
/* harmony export */   fd: () => (/* binding */ withFailure),
/* harmony export */   oW: () => (/* binding */ withRecovery),
/* harmony export */   rZ: () => (/* binding */ isMarked),
/* harmony export */   t7: () => (/* binding */ readMarker),
/* harmony export */   xL: () => (/* binding */ marker)
/* harmony export */ });
/* unused harmony export MAX_FAILURES */
/* harmony import */ var _series_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34733);

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
        failing: failing.filter(_series_js__WEBPACK_IMPORTED_MODULE_0__/* .isSeries */ ._k).slice(-MAX_SERIES),
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


/***/ }),

/***/ 34733:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lf: () => (/* binding */ seriesOf),
/* harmony export */   Nl: () => (/* binding */ commandOf),
/* harmony export */   _k: () => (/* binding */ isSeries),
/* harmony export */   mr: () => (/* binding */ endedBy)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

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
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
        .update(JSON.stringify([prefixes, exclude]))
        .digest('hex');
    return `#${hash.slice(0, 8)}`;
}


/***/ }),

/***/ 36371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   al: () => (/* binding */ issueTitle),
/* harmony export */   n_: () => (/* binding */ recoveryComment),
/* harmony export */   y6: () => (/* binding */ issueBody)
/* harmony export */ });
/* harmony import */ var _core_escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27698);
/* harmony import */ var _core_format_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34166);
/* harmony import */ var _report_parts_markdown_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(27480);
/* harmony import */ var _report_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43629);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89117);
/* harmony import */ var _series_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34733);






/** GitHub accepts 256 characters and renders no Markdown in a title, but turns `@name` into a mention. */
function issueTitle({ cold }) {
    return `flashback-backup: the backup in ${cold} needs attention`.replaceAll('@', '@\u200b').slice(0, 250);
}
/** The issue's text: with its marker, escaped, and always below GitHub's 65,536 characters. */
function issueBody(target, alert, ending, site) {
    const { problem } = ending;
    const lines = problem === null
        ? [(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .forMarkdown */ .Bm)(ending.meaning, 300)]
        : [
            `**${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .forMarkdown */ .Bm)(problem.code, 60)}**: ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .forMarkdown */ .Bm)(problem.message, 600)}`,
            ...(problem.advice === '' ? [] : ['', (0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .forMarkdown */ .Bm)(problem.advice, 600)]),
        ];
    const { command = '' } = alert.failures.at(-1) ?? {};
    const others = commandsOf(alert).filter((one) => one !== `\`${command}\``);
    const also = others.length === 0 ? '' : ` Also not resolved: ${others.join(', ')}.`;
    return [
        (0,_record_js__WEBPACK_IMPORTED_MODULE_1__/* .marker */ .xL)(target.id, alert),
        `\`${command}\` of ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .forMarkdownCode */ .m6)(target.cold, 150)} has failed; ${(0,_core_format_js__WEBPACK_IMPORTED_MODULE_4__/* .formatMany */ .x0)(alert.count, 'failure')} since ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .forMarkdown */ .Bm)((0,_report_words_js__WEBPACK_IMPORTED_MODULE_0__/* .formatTime */ .fU)(alert.since), 40)}.${also}\n`,
        (0,_report_parts_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .alert */ .xE)(ending.outcome === 'failed' ? 'CAUTION' : 'WARNING', lines),
        ...ending.holes.slice(0, MAX_GROUPS).map(holeLine),
        ...(ending.holes.length > MAX_GROUPS
            ? [`- …and ${(0,_core_format_js__WEBPACK_IMPORTED_MODULE_4__/* .formatCount */ .B4)(ending.holes.length - MAX_GROUPS)} more`]
            : []),
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
        : ` Restore point: ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .forMarkdown */ .Bm)((0,_report_words_js__WEBPACK_IMPORTED_MODULE_0__/* .formatTime */ .fU)(ending.restorePoint), 40)}.`;
    const where = runLink(site, site.run);
    const left = alert === undefined ? [] : commandsOf(alert);
    if (left.length > 0)
        return `\`${command}\` succeeded in ${where}.${point} This issue stays open for: ${left.join(', ')}.`;
    const times = alert === undefined ? '' : ` after ${(0,_core_format_js__WEBPACK_IMPORTED_MODULE_4__/* .formatMany */ .x0)(alert.count, 'failure')}`;
    return `✅ Recovered${times}: \`${command}\` succeeded in ${where}.${point}`;
}
function commandsOf({ failing }) {
    return [...new Set(failing.map(_series_js__WEBPACK_IMPORTED_MODULE_2__/* .commandOf */ .Nl))].map((command) => `\`${command}\``);
}
const MAX_GROUPS = 5;
const MAX_EXAMPLES = 3;
function holeLine({ cause, count, advice, examples }) {
    const keys = examples.slice(0, MAX_EXAMPLES).map(({ key }) => (0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .forMarkdownCode */ .m6)(key, 120));
    const first = keys.length === 0
        ? ''
        : ` First: ${keys.join(', ')}${count > keys.length ? ` and ${(0,_core_format_js__WEBPACK_IMPORTED_MODULE_4__/* .formatCount */ .B4)(count - keys.length)} more` : ''}`;
    return `- **${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .forMarkdown */ .Bm)(cause, 60)}**, ${(0,_core_format_js__WEBPACK_IMPORTED_MODULE_4__/* .formatMany */ .x0)(count, 'key')}. ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .forMarkdown */ .Bm)(advice, 300)}${first}`;
}
function failures({ count, failures: rows }, site) {
    const earlier = count - rows.length;
    const shown = [...rows]
        .reverse()
        .map(({ time, run, command, outcome, code, failed }) => [
        (0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .forMarkdown */ .Bm)((0,_report_words_js__WEBPACK_IMPORTED_MODULE_0__/* .formatTime */ .fU)(time), 40),
        runLink(site, run),
        (0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .forMarkdown */ .Bm)(command, 40),
        (0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .forMarkdown */ .Bm)(outcome, 40),
        (0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .forMarkdown */ .Bm)(code, 40),
        failed === 0 ? '–' : (0,_core_format_js__WEBPACK_IMPORTED_MODULE_4__/* .formatCount */ .B4)(failed),
    ]);
    const rest = earlier > 0 ? `\n…and ${(0,_core_format_js__WEBPACK_IMPORTED_MODULE_4__/* .formatCount */ .B4)(earlier)} earlier.\n` : '';
    return `${(0,_report_parts_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .table */ .tp)(['when', 'run', 'command', 'outcome', 'reason', 'keys'], shown)}${rest}`;
}
/** Absolute, because issues are also read in mails. */
function runLink({ repository }, run) {
    return run === '' ? '–' : `[${run}](${repository}/actions/runs/${run})`;
}


/***/ }),

/***/ 20059:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   issueAnchor: () => (/* binding */ issueAnchor)
/* harmony export */ });
/* harmony import */ var _alerts_alert_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11940);
/* harmony import */ var _alerts_github_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46415);
/* harmony import */ var _alerts_record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89117);
/* harmony import */ var _alerts_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36371);
/* harmony import */ var _line_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79888);





/**
 * An anchor in a hidden line of the target's alert issue, which is opened for it, closed, where there is none. Needs
 * `issues: write`. Whoever may edit the issue may change it.
 */
function issueAnchor(repository, target, clock) {
    return {
        name: 'alert-issue',
        read: async (signal) => {
            const own = await (0,_alerts_alert_js__WEBPACK_IMPORTED_MODULE_0__/* .issuesOf */ .w)((0,_alerts_github_js__WEBPACK_IMPORTED_MODULE_1__.openIssues)(repository, clock, signal), target);
            for (const { body } of own) {
                const record = (0,_line_js__WEBPACK_IMPORTED_MODULE_4__/* .readAnchorLine */ .cq)(body, target.id);
                if (record !== undefined)
                    return record;
            }
            return undefined;
        },
        write: async (text, signal) => {
            const issues = (0,_alerts_github_js__WEBPACK_IMPORTED_MODULE_1__.openIssues)(repository, clock, signal);
            const own = await (0,_alerts_alert_js__WEBPACK_IMPORTED_MODULE_0__/* .issuesOf */ .w)(issues, target);
            const issue = own.find(({ body }) => (0,_line_js__WEBPACK_IMPORTED_MODULE_4__/* .readAnchorLine */ .cq)(body, target.id) !== undefined) ?? own[0];
            if (issue !== undefined) {
                await issues.update(issue.number, { body: (0,_line_js__WEBPACK_IMPORTED_MODULE_4__/* .withAnchorLine */ .YU)(issue.body, target.id, text) });
                return;
            }
            const body = (0,_line_js__WEBPACK_IMPORTED_MODULE_4__/* .withAnchorLine */ .YU)(newBody(target, clock), target.id, text);
            const number = await issues.create((0,_alerts_text_js__WEBPACK_IMPORTED_MODULE_3__/* .issueTitle */ .al)(target), body);
            await issues.update(number, { state: 'closed' });
        },
    };
}
/** No failure yet: the first one reopens the issue. */
function newBody(target, clock) {
    const since = new Date(clock.now()).toISOString();
    return [
        (0,_alerts_record_js__WEBPACK_IMPORTED_MODULE_2__/* .marker */ .xL)(target.id, { count: 0, since, failures: [], failing: [] }),
        'This issue holds the roll-back anchor of a backup, in a hidden line. It is opened when the backup fails. Do not edit or delete it.',
        '',
    ].join('\n');
}


/***/ }),

/***/ 79888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YU: () => (/* binding */ withAnchorLine),
/* harmony export */   cq: () => (/* binding */ readAnchorLine),
/* harmony export */   z: () => (/* binding */ keepAnchorLine)
/* harmony export */ });
/**
 * The anchor's record as a hidden line of an alert issue's text. It survives what the alert writes: the marker is the first
 * line, this is the second. Base64 cannot end a comment.
 */
const MAX_CODE = 8_000;
/** The record's text; undefined where the issue has none. */
function readAnchorLine(body, target) {
    const start = lineStart(target);
    const line = body.split('\n').find((one) => one.startsWith(start));
    const code = line === undefined ? undefined : /^[\w-]*/.exec(line.slice(start.length))?.[0];
    if (code === undefined || code.length > MAX_CODE)
        return undefined;
    return Buffer.from(code, 'base64url').toString('utf8');
}
/** The issue's text with this record, otherwise unchanged. */
function withAnchorLine(body, target, record) {
    const [first = '', ...rest] = body.split('\n');
    const others = rest.filter((line) => !line.startsWith(lineStart(target)));
    const line = `${lineStart(target)}${Buffer.from(record).toString('base64url')} -->`;
    return [first, line, ...others].join('\n');
}
/** A new text of an issue, with the record that the old one has. */
function keepAnchorLine(body, before, target) {
    const record = readAnchorLine(before, target);
    return record === undefined ? body : withAnchorLine(body, target, record);
}
function lineStart(target) {
    return `<!-- flashback-backup:anchor:${target} `;
}


/***/ })

};
