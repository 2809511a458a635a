export const id = 847;
export const ids = [847];
export const modules = {

/***/ 99847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runFleet: () => (/* binding */ runFleet)
});

// EXTERNAL MODULE: ./build/src/core/defined.js
var defined = __webpack_require__(37708);
// EXTERNAL MODULE: ./build/src/core/format.js
var format = __webpack_require__(34166);
// EXTERNAL MODULE: ./build/src/core/signals.js
var signals = __webpack_require__(89572);
// EXTERNAL MODULE: ./build/src/core/version.js
var version = __webpack_require__(79157);
;// CONCATENATED MODULE: ./build/src/report/fleet/fleet.js
const EXIT_CODES = [1, 2, 3, 0];
const OUTCOMES = ['failed', 'read-only', 'degraded', 'incomplete', 'skipped', 'complete'];
/** The one that decides how the whole ends: by exit code, 1 before 2 before 3, then by outcome. */
function worst(members) {
    const rank = ({ exitCode, outcome }) => EXIT_CODES.indexOf(exitCode) * OUTCOMES.length + OUTCOMES.indexOf(outcome);
    const [first] = members.toSorted((a, b) => rank(a) - rank(b));
    return first ?? { outcome: 'complete', exitCode: 0 };
}
/** Of one run, and not of several. */
const NOT_SUMMED = (/* unused pure expression or super */ null && ([
    'outcome',
    'run-id',
    'generation',
    'generation-sha256',
    'restore-point',
]));
/**
 * The outputs of the Action for all of them: the worst outcome, the sums of what is counted, the largest age. What belongs to
 * one run is empty, unless there is one backup alone.
 */
function fleetOutputs({ outcome, backups }) {
    const names = [...new Set(backups.flatMap(({ outputs }) => Object.keys(outputs)))];
    const values = names.map((name) => {
        const [only, ...others] = backups;
        if (only !== undefined && others.length === 0)
            return [name, only.outputs[name] ?? ''];
        if (NOT_SUMMED.includes(name))
            return [name, ''];
        const figures = backups.map(({ outputs }) => outputs[name] ?? '').filter((text) => text !== '');
        if (figures.length === 0)
            return [name, ''];
        const numbers = figures.map(Number);
        const whole = name === 'age-seconds' ? Math.max(...numbers) : numbers.reduce((a, b) => a + b, 0);
        return [name, String(whole)];
    });
    return {
        ...Object.fromEntries(values),
        outcome,
        backups: JSON.stringify(backups.map(({ name, outcome: own, exitCode, outputs, report = '' }) => ({
            name,
            outcome: own,
            'exit-code': exitCode,
            'restore-point': outputs['restore-point'] ?? '',
            'age-seconds': outputs['age-seconds'] ?? '',
            report,
        }))),
    };
}

// EXTERNAL MODULE: ./build/src/commands/explain.js
var explain = __webpack_require__(12267);
;// CONCATENATED MODULE: ./build/src/commands/fleet/in-turn.js






/**
 * Runs a command for one backup after the other. One that fails does not stop the others. A `deadline` counts from the
 * start of the whole, as a job's time limit does: what had no turn until then, or before the run was stopped, is
 * `incomplete`. Never throws what a backup throws.
 */
async function inTurn(command, members, { clock, signal, run, ended }) {
    const start = clock.monotonic();
    const turns = [];
    for (const [i, member] of members.entries()) {
        const turn = await takeTurn(command, member, clock.monotonic() - start, signal, (options) => run(member.name, options, i));
        turns.push(turn);
        await ended(turn);
    }
    const backups = turns.map((turn) => turn.member);
    const result = { format: 1, program: version/* VERSION */.x, command: command.name, ...worst(backups), backups };
    return { result, turns };
}
async function takeTurn(command, member, elapsed, signal, run) {
    const { name } = member;
    if (signal.aborted)
        return notRun(name, 'the run was stopped before its turn');
    if (member.options === undefined)
        return failed(name, member.error);
    const options = withinDeadline(member.options, elapsed);
    if (options === undefined)
        return notRun(name, `its deadline had passed before its turn, ${(0,format/* formatDuration */.a3)(elapsed)} after the start`);
    try {
        const done = await run(options);
        return { member: memberOf(command, name, done), done };
    }
    catch (error) {
        return failed(name, error);
    }
}
/** The same options with the rest of their deadline; undefined if nothing is left. */
function withinDeadline(options, elapsed) {
    if (!('deadline' in options))
        return options;
    const deadline = options.deadline - elapsed;
    return deadline > 0 ? { ...options, deadline } : undefined;
}
function memberOf(command, name, { options, result, report }) {
    const outputs = command.outputs(result);
    return {
        name,
        // Every command sets it.
        outcome: (outputs.outcome ?? 'complete'),
        exitCode: command.exitCode(result, options),
        problem: problemIn(result),
        outputs,
        overview: command.overview?.(result) ?? [],
        result,
        ...(0,defined/* defined */.s)({ report }),
    };
}
/** The `problem` of a result, which is one line in that of `status`. */
function problemIn(result) {
    const problem = 'problem' in result ? result.problem : null;
    return typeof problem === 'string' ? { code: 'status', message: problem, advice: '' } : problem;
}
function failed(name, error) {
    const problem = (0,explain/* problemOf */.Z)(error);
    const outcome = 'failed';
    const stopped = error instanceof signals/* Stopped */.C;
    return {
        member: {
            name,
            outcome: stopped ? 'incomplete' : outcome,
            exitCode: stopped ? 3 : 1,
            problem,
            outputs: { outcome: stopped ? 'incomplete' : outcome },
            overview: [],
            result: null,
        },
        error,
    };
}
function notRun(name, message) {
    const problem = { code: 'not-run', message, advice: 'Run it again.' };
    const outputs = { outcome: 'incomplete' };
    return {
        member: { name, outcome: 'incomplete', exitCode: 3, problem, outputs, overview: [], result: null },
    };
}

// EXTERNAL MODULE: ./build/src/commands/parse-run.js + 4 modules
var parse_run = __webpack_require__(4566);
// EXTERNAL MODULE: ./build/src/commands/resolved.js
var resolved = __webpack_require__(462);
// EXTERNAL MODULE: ./build/src/options/warnings.js
var warnings = __webpack_require__(72311);
// EXTERNAL MODULE: ./build/src/core/escape.js
var core_escape = __webpack_require__(27698);
// EXTERNAL MODULE: ./build/src/report/parts/markdown.js
var markdown = __webpack_require__(27480);
// EXTERNAL MODULE: ./build/src/report/parts/paint.js
var parts_paint = __webpack_require__(11533);
;// CONCATENATED MODULE: ./build/src/report/fleet/table.js

/** Outputs that are columns, where a command sets them. */
const FIGURES = [
    ['scanned', 'scanned'],
    ['copied', 'copied'],
    ['damaged', 'damaged'],
    ['repaired', 'repaired'],
    ['failed', 'failed'],
    ['pruned', 'pruned'],
    ['bytes-copied', 'bytes'],
];
/** Counted under another name as well. */
const TWICE = {
    verify: ['copied', 'failed'],
};
/** Head and rows of the table, one row a backup. Cells are not escaped; names are safe, and so are figures. */
function fleetTable({ command, backups }) {
    const cells = backups.map((member) => new Map(overviewOf(member, TWICE[command] ?? [])));
    const columns = [...new Set(cells.flatMap((row) => [...row.keys()]))];
    return {
        head: ['backup', 'outcome', ...columns],
        rows: backups.map(({ name, outcome }, i) => [
            name,
            outcome,
            ...columns.map((column) => cells[i]?.get(column) ?? '–'),
        ]),
    };
}
function overviewOf({ overview, outputs }, without) {
    if (overview.length > 0)
        return overview;
    return FIGURES.filter(([output]) => !without.includes(output)).flatMap(([output, column]) => {
        const text = outputs[output] ?? '';
        if (text === '')
            return [];
        return [[column, output === 'bytes-copied' ? (0,format/* formatBytes */.z3)(Number(text)) : (0,format/* formatCount */.B4)(Number(text))]];
    });
}
/** `3 backups: 1 failed, 2 complete`. */
function fleetTitle({ backups }) {
    const counts = new Map();
    for (const { outcome } of backups)
        counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
    const [only] = counts.keys();
    if (counts.size === 1 && only !== undefined)
        return `${(0,format/* formatMany */.x0)(backups.length, 'backup')}: ${backups.length > 1 ? 'all ' : ''}${only}`;
    const words = [...counts].map(([outcome, count]) => `${(0,format/* formatCount */.B4)(count)} ${outcome}`);
    return `${(0,format/* formatMany */.x0)(backups.length, 'backup')}: ${words.join(', ')}`;
}

;// CONCATENATED MODULE: ./build/src/report/fleet/renderings.js




/** A table for a terminal or a log, and below it why backups are not well; ends in a newline. */
function renderFleetText(result, { colour }) {
    const paint = (0,parts_paint/* painter */.C)(colour);
    const { head, rows } = fleetTable(result);
    const widths = head.map((name, i) => Math.max(name.length, ...rows.map((row) => (row[i] ?? '').length)));
    const line = (cells) => cells
        .map((cell, i) => cell.padEnd(widths[i] ?? 0))
        .join('  ')
        .trimEnd();
    const lines = rows.map((row, i) => {
        const [tone, mark] = toneOf(result.backups[i]);
        return `${paint(tone, mark)} ${line(row)}`;
    });
    const [tone, mark] = toneOf(result);
    const why = problems(result).map(([name, problem]) => `  ${name}: ${(0,core_escape/* forLog */.Ig)(problem, 600)}`);
    return [
        '',
        paint(tone, `${mark} ${fleetTitle(result)}`),
        '',
        `  ${paint('dim', line(head))}`,
        ...lines,
        ...(why.length === 0 ? [] : ['', ...why]),
        '',
    ].join('\n');
}
function toneOf(ended) {
    if (ended === undefined || ended.exitCode === 1 || ended.exitCode === 2)
        return ['bad', '✘'];
    return ended.outcome === 'complete' ? ['good', '✔'] : ['warning', '!'];
}
const EMOJI = { '✔': '✅', '!': '⚠️', '✘': '❌' };
/** GitHub drops a summary above 1 MiB. The table is small: names are short and there are at most 500. */
const BUDGET = 900 * 1024;
/**
 * For the job summary: the table, why backups are not well, then a section for each that is given, by name, as Markdown. Sections
 * that do not fit are left out and named.
 */
function renderFleetSummary(result, sections, budget = BUDGET) {
    const { head, rows } = fleetTable(result);
    const marked = rows.map((row, i) => {
        const mark = EMOJI[toneOf(result.backups[i])[1]] ?? '';
        return [`${mark} ${(0,core_escape/* forMarkdown */.Bm)(row[0] ?? '')}`, ...row.slice(1).map((cell) => (0,core_escape/* forMarkdown */.Bm)(cell, 100))];
    });
    const emoji = EMOJI[toneOf(result)[1]] ?? '';
    const why = problems(result).map(([name, problem]) => `- **${(0,core_escape/* forMarkdown */.Bm)(name)}**: ${(0,core_escape/* forMarkdown */.Bm)(problem, 600)}`);
    let summary = `# ${emoji} ${fleetTitle(result)}\n\n${(0,markdown/* table */.tp)(head, marked)}`;
    if (why.length > 0)
        summary += `\n${why.join('\n')}\n`;
    const left = [];
    for (const [name, markdown] of sections) {
        const next = `${summary}\n# ${(0,core_escape/* forMarkdown */.Bm)(name)}\n\n${markdown}`;
        if (Buffer.byteLength(next) <= budget)
            summary = next;
        else
            left.push(name);
    }
    if (left.length === 0)
        return summary;
    const more = left.length > MAX_NAMES ? ` and ${left.length - MAX_NAMES} more` : '';
    return `${summary}\n_Left out for size: ${(0,core_escape/* forMarkdown */.Bm)(left.slice(0, MAX_NAMES).join(', '))}${more}. The JSON reports have everything._\n`;
}
const MAX_NAMES = 20;
/** The annotations of a backup, each with its name. */
function named(name, annotations) {
    return annotations.map((one) => ({ ...one, title: `${name}: ${one.title}` }));
}
/** One for the whole where a backup failed without a result of its own: its problem. */
function failureAnnotation({ name, outcome, exitCode, problem }) {
    if (problem === null)
        return [];
    return [
        {
            level: exitCode === 3 ? 'warning' : 'error',
            title: `${name}: ${outcome}`,
            message: forLog(problemLine(problem), 2_000),
        },
    ];
}
const MAX_PROBLEMS = 50;
function problems({ backups }) {
    const all = backups.flatMap(({ name, problem }) => problem === null ? [] : [[name, problemLine(problem)]]);
    const more = all.length - MAX_PROBLEMS;
    if (more <= 0)
        return all;
    return [...all.slice(0, MAX_PROBLEMS), ['…', `and ${more} more`]];
}
function problemLine({ message, advice }) {
    return advice === '' ? message : `${message.replace(/\.$/, '')}. ${advice}`;
}

// EXTERNAL MODULE: ./build/src/report/json.js
var report_json = __webpack_require__(47912);
// EXTERNAL MODULE: ./build/src/cli/failure.js + 2 modules
var failure = __webpack_require__(32870);
// EXTERNAL MODULE: ./build/src/cli/output-flags.js
var output_flags = __webpack_require__(55113);
// EXTERNAL MODULE: ./build/src/cli/run.js + 3 modules
var run = __webpack_require__(64377);
// EXTERNAL MODULE: ./build/src/cli/terminal.js
var cli_terminal = __webpack_require__(49342);
// EXTERNAL MODULE: ./build/src/cli/wrap.js
var wrap = __webpack_require__(96890);
;// CONCATENATED MODULE: ./build/src/cli/fleet.js












/**
 * Runs a command for the backups of a configuration file, one after the other: each text as soon as it has ended, then a
 * table of all. JSON, report and summary are of all. Resolves with the worst exit code. Throws InputError, Stopped.
 */
async function runFleet(command, flags, terminal, json) {
    return (0,failure/* orShowFailure */.Z)(command, flags, terminal, async () => {
        const parsed = await (0,parse_run/* parseRun */.zZ)(command, (0,run/* sourcesOf */.u0)(flags, terminal.env));
        if (parsed.kind === 'one')
            throw new Error(`${command.name} was to run for several backups`);
        const { result, turns } = await runAll(command, flags, terminal, json, parsed);
        const several = turns.length > 1;
        const output = json ? terminal.stderr : terminal.stdout;
        if (several && (!(0,output_flags/* flagOf */.iP)(flags, 'quiet') || result.exitCode !== 0))
            print(output, renderFleetText(result, { colour: (0,cli_terminal/* wantsColour */.M)(output, terminal.env) }));
        if (json)
            terminal.stdout.write((0,report_json/* renderJson */.h)(result));
        await (0,output_flags/* save */.UN)('report', flags, () => (0,report_json/* renderJson */.h)(result));
        await (0,output_flags/* save */.UN)('summary', flags, () => renderFleetSummary(result, sectionsOf(command, turns)));
        return result.exitCode;
    });
}
async function runAll(command, flags, terminal, json, { members, config }) {
    const { clock, env, stdout, stderr } = terminal;
    const output = json ? stderr : stdout;
    const several = members.length > 1;
    const quiet = (0,output_flags/* flagOf */.iP)(flags, 'quiet');
    // The table says all that is wanted of each.
    const texts = !several || command.overview === undefined;
    const warnings = (0,run/* ambientWarnings */.gK)(flags, env, config);
    return (0,run/* withSession */.fQ)(command, flags, terminal, warnings, async (session) => {
        const { display, signal } = session;
        return inTurn(command, members, {
            clock,
            signal,
            run: async (name, given, begun) => {
                if (several && texts && !quiet)
                    display.print(`== ${name} (${begun + 1} of ${members.length})`);
                return runOne(command, given, session, terminal);
            },
            ended: ({ done, member, error }) => {
                if (done !== undefined) {
                    if (texts && (!quiet || member.exitCode !== 0))
                        print(output, command.text(done.result, { colour: (0,cli_terminal/* wantsColour */.M)(output, env) }));
                }
                else if (!several || texts) {
                    const message = `${member.name}: ${member.problem?.message ?? 'failed'}`;
                    display.log.warning(error instanceof signals/* Stopped */.C ? `${member.name}: ${error.message}` : message);
                }
            },
        });
    });
}
async function runOne(command, given, session, terminal) {
    for (const line of (0,warnings/* inputWarnings */.c)(given))
        session.display.log.warning(line);
    const ctx = session.context();
    return (0,run/* reporting */.vR)(session, terminal, command, given, ctx.identity.runId, async (take) => {
        const { options, warnings } = await (0,resolved/* resolved */.L)(given, ctx);
        for (const line of warnings)
            session.display.log.warning(line);
        // No command that lists keys is for several backups.
        const result = await command.run(options, ctx, () => Promise.resolve(true));
        take(result, options);
        return { options, result };
    });
}
function sectionsOf(command, turns) {
    return new Map(turns.flatMap(({ member, done }) => done === undefined ? [] : [[member.name, command.markdown(done.result)]]));
}
function print(output, text) {
    output.write(output.isTTY ? (0,wrap/* wrapText */.C)(text, output.columns) : text);
}


/***/ })

};
