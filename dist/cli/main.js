#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 42613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 20181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 35317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 76982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 24434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 79896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 58611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 65692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 69278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 34589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 16698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 31421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 37540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 77598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 53053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 40610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 78474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 73024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 51455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 37067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 32467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 44708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 77030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 48161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 76760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 41792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 80099:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:sqlite");

/***/ }),

/***/ 57075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 37830:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/web");

/***/ }),

/***/ 87997:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers");

/***/ }),

/***/ 41692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 73136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 57975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 73429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 75919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 38522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 70857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 16928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 83480:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("querystring");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 64756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 52018:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty");

/***/ }),

/***/ 87016:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");

/***/ }),

/***/ 39023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 28167:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("worker_threads");

/***/ }),

/***/ 32870:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ orShowFailure),
  e: () => (/* binding */ printFailure)
});

// EXTERNAL MODULE: ./build/src/commands/explain.js
var explain = __nccwpck_require__(12267);
// EXTERNAL MODULE: ./build/src/core/escape.js
var core_escape = __nccwpck_require__(27698);
// EXTERNAL MODULE: ./build/src/core/input-error.js
var input_error = __nccwpck_require__(19154);
// EXTERNAL MODULE: ./build/src/core/version.js
var version = __nccwpck_require__(79157);
;// CONCATENATED MODULE: ./build/src/report/failed.js


function failedResult(command, problem) {
    const { message, advice } = problem;
    const line = advice === '' ? message : `${message}. ${advice}`;
    return {
        format: 1,
        program: version/* VERSION */.x,
        command,
        outcome: 'failed',
        problem: command === 'status' ? line : problem,
    };
}
/** For the job summary. */
function renderFailedSummary(noun, line) {
    return `## ❌ ${noun} failed\n\n${(0,core_escape/* forMarkdown */.Bm)(line, 1_000)}\n`;
}

// EXTERNAL MODULE: ./build/src/report/html/markup.js
var markup = __nccwpck_require__(58222);
// EXTERNAL MODULE: ./build/src/report/html/page.js + 2 modules
var page = __nccwpck_require__(65478);
;// CONCATENATED MODULE: ./build/src/report/html/failed.js


/** Of a command that ended by an error before it had a result. */
function renderFailedPage(noun, line) {
    return (0,page/* renderPage */.C)({
        title: `${noun} failed`,
        tone: 'bad',
        mark: '✘',
        meaning: 'It ended before it had a result.',
        sections: [(0,markup/* markup */.PT) `<div class="box bad"><p>${(0,markup/* clipped */.cz)(line, 2_000)}</p></div>`],
    });
}

// EXTERNAL MODULE: ./build/src/report/json.js
var json = __nccwpck_require__(47912);
// EXTERNAL MODULE: ./build/src/cli/output-flags.js
var output_flags = __nccwpck_require__(55113);
// EXTERNAL MODULE: ./build/src/cli/usage.js
var usage = __nccwpck_require__(32315);
;// CONCATENATED MODULE: ./build/src/cli/failure.js








/** An error ends a command without a result of its own: JSON, report and summary then say why. Throws that error. */
async function orShowFailure(command, flags, terminal, work) {
    try {
        return await work();
    }
    catch (error) {
        printFailure(command, flags, error, terminal);
        await saveFailure(command, flags, error, terminal);
        throw error;
    }
}
function printFailure(command, flags, error, { stdout }) {
    if (!(0,output_flags/* flagOf */.iP)(flags, 'json'))
        return;
    const result = failedResult(command.name, problemOfAny(error));
    // After the lines of a listing, which are JSON each, it is one more line.
    stdout.write(command.line === undefined ? (0,json/* renderJson */.h)(result) : (0,json/* renderJsonLine */.v)(result));
}
/** A file that cannot be written is one more line on stderr: it must not hide why the command failed. */
async function saveFailure(command, flags, error, { stderr }) {
    const problem = problemOfAny(error);
    try {
        await (0,output_flags/* save */.UN)('report', flags, () => (0,json/* renderJson */.h)(failedResult(command.name, problem)));
        const line = (0,explain/* explain */.W)(error) ?? problem.message;
        await (0,output_flags/* save */.UN)('summary', flags, () => renderFailedSummary(command.noun, line));
        await (0,output_flags/* save */.UN)('html', flags, () => renderFailedPage(command.noun, line));
    }
    catch (notWritten) {
        if (!(notWritten instanceof input_error/* InputError */.d))
            throw notWritten;
        stderr.write(`flashback-backup: ${(0,core_escape/* forLog */.Ig)(notWritten.message, 2_000)}\n`);
    }
}
function problemOfAny(error) {
    return error instanceof usage/* UsageError */.eb
        ? { code: 'usage', message: error.message, advice: '' }
        : (0,explain/* problemOf */.Z)(error);
}


/***/ }),

/***/ 75995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Au: () => (/* binding */ unknownVariables),
/* harmony export */   Ko: () => (/* binding */ readInputs),
/* harmony export */   eJ: () => (/* binding */ inputFlags)
/* harmony export */ });
/* harmony import */ var _options_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(65699);
/* harmony import */ var _options_inputs_groups_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1754);
/* harmony import */ var _core_quoted_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(12053);
/* harmony import */ var _core_input_error_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(19154);
/* harmony import */ var _usage_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(32315);





/** A command's inputs as flags by their group; a secret has one only for the file that contains it. */
function inputFlags(command) {
    const taken = new Set((0,_options_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .inputsOf */ .Vc)('cli', command).map(({ name }) => name));
    return _options_inputs_groups_js__WEBPACK_IMPORTED_MODULE_1__/* .INPUT_GROUPS */ .a.map(({ title, inputs }) => [
        title,
        inputs.filter(({ name }) => taken.has(name)).map((input) => flagFor(input, command)),
    ]).filter(([, flags]) => flags.length > 0);
}
function flagFor(input, command) {
    const rare = (0,_options_inputs_groups_js__WEBPACK_IMPORTED_MODULE_1__/* .isCommon */ .k)(input) ? {} : { rare: true };
    if (input.secret === true) {
        return {
            name: `${input.name}-file`,
            kind: 'text',
            placeholder: '<file>',
            description: `File that contains the secret; or set ${(0,_options_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .environmentName */ .VE)(input.name)}.`,
            ...rare,
        };
    }
    return {
        name: input.name,
        kind: input.kind,
        placeholder: input.placeholder,
        description: input.description,
        ...(input.default === '' ? {} : { default: input.default }),
        ...(input.required?.includes(command) === true ? { required: true } : {}),
        ...rare,
    };
}
/** Reads an input's text: from its flag, else from the environment; a secret also from a file that either names. */
function readInputs(flags, env, readFile) {
    const secrets = (0,_options_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .secretInputs */ ._y)();
    const read = (name) => {
        const flag = flags.get(name)?.join('\n');
        return flag ?? env[(0,_options_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .environmentName */ .VE)(name)];
    };
    return (name) => {
        if (!secrets.includes(name))
            return read(name);
        const file = `${name}-file`;
        const path = read(file) ?? '';
        const direct = env[(0,_options_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .environmentName */ .VE)(name)] ?? '';
        if (path === '')
            return direct;
        if (direct !== '' && !flags.has(file)) {
            throw new _core_input_error_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .d(name, `is given by ${(0,_options_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .environmentName */ .VE)(name)} and by ${(0,_options_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .environmentName */ .VE)(file)}; expected one`);
        }
        try {
            return readFile(path);
        }
        catch (cause) {
            throw new _core_input_error_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .d(file, `${JSON.stringify(path)} cannot be read${(0,_core_quoted_js__WEBPACK_IMPORTED_MODULE_4__/* .systemCode */ .x)(cause)}; expected the path of a file`, {
                cause,
            });
        }
    };
}
/** Warnings about variables that no input has, and none of `named`, which would otherwise be ignored silently. */
function unknownVariables(env, named = []) {
    const valid = (0,_options_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .inputsOf */ .Vc)('cli').flatMap((input) => input.secret === true
        ? [(0,_options_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .environmentName */ .VE)(input.name), (0,_options_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .environmentName */ .VE)(`${input.name}-file`)]
        : [(0,_options_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .environmentName */ .VE)(input.name)]);
    return Object.keys(env)
        .filter((name) => name.startsWith('FLASHBACK_') && !valid.includes(name) && env[name] !== '')
        .filter((name) => !named.includes(name))
        .map((name) => `${name} is set, but no input has that name.${(0,_usage_js__WEBPACK_IMPORTED_MODULE_3__/* .suggestion */ .h)(name, valid)}`);
}


/***/ }),

/***/ 55113:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C6: () => (/* binding */ BYTES_FLAGS),
/* harmony export */   PP: () => (/* binding */ PAGE_FLAG),
/* harmony export */   Qf: () => (/* binding */ OUTPUT_FLAGS),
/* harmony export */   UN: () => (/* binding */ save),
/* harmony export */   iP: () => (/* binding */ flagOf),
/* harmony export */   rm: () => (/* binding */ LISTING_FLAGS)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(51455);
/* harmony import */ var _core_input_error_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(19154);
/* harmony import */ var _core_quoted_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(12053);



const JSON_FLAG = {
    name: 'json',
    kind: 'boolean',
    placeholder: '',
    description: 'Write the result as JSON to stdout, also when the command fails, and everything else to stderr.',
};
const VERBOSE_FLAG = {
    name: 'verbose',
    kind: 'boolean',
    placeholder: '',
    description: 'Print details of the state, decisions and retries to stderr, as DEBUG=1 does.',
};
/** Of a command with one result. */
const OUTPUT_FLAGS = [
    JSON_FLAG,
    {
        name: 'quiet',
        kind: 'boolean',
        placeholder: '',
        description: 'Print only warnings and errors: no progress, and no result unless the exit code is not 0.',
    },
    VERBOSE_FLAG,
    { name: 'report', kind: 'text', placeholder: '<file>', description: 'Write the JSON report to a file.' },
    {
        name: 'summary',
        kind: 'text',
        placeholder: '<file>',
        description: 'Write a Markdown summary to a file.',
    },
];
/** Of a command whose result has a page. */
const PAGE_FLAG = {
    name: 'html',
    kind: 'text',
    placeholder: '<file>',
    description: 'Write a self-contained HTML page of the result to a file.',
};
/** Of a command that lists keys. */
const LISTING_FLAGS = [
    {
        ...JSON_FLAG,
        description: 'Write one JSON object per line to stdout, and the sum to stderr; a failure is one more line.',
    },
    VERBOSE_FLAG,
];
/** Of a command whose stdout is the bytes of an object. */
const BYTES_FLAGS = [VERBOSE_FLAG];
/** The value of a boolean flag that is not an input, such as `--json`. Throws InputError. */
function flagOf(flags, name) {
    const value = flags.get(name)?.[0] ?? 'false';
    if (value === 'true' || value === 'false')
        return value === 'true';
    throw new _core_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d(`--${name}`, `${JSON.stringify(value)} is not a switch; expected true or false`);
}
/** Writes the file that the flag names, if it is given. Throws InputError. */
async function save(name, flags, render) {
    const path = flags.get(name)?.[0];
    if (path === undefined)
        return;
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, render());
    }
    catch (cause) {
        throw new _core_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d(`--${name}`, `${JSON.stringify(path)} cannot be written${(0,_core_quoted_js__WEBPACK_IMPORTED_MODULE_2__/* .systemCode */ .x)(cause)}`, {
            cause,
        });
    }
}


/***/ }),

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  gK: () => (/* binding */ ambientWarnings),
  vR: () => (/* binding */ reporting),
  hF: () => (/* binding */ runWithInputs),
  u0: () => (/* binding */ sourcesOf),
  fQ: () => (/* binding */ withSession)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(73024);
// EXTERNAL MODULE: ./build/src/commands/parse-run.js + 4 modules
var parse_run = __nccwpck_require__(4566);
// EXTERNAL MODULE: ./build/src/commands/resolved.js
var resolved = __nccwpck_require__(462);
// EXTERNAL MODULE: ./build/src/core/escape.js
var core_escape = __nccwpck_require__(27698);
// EXTERNAL MODULE: ./build/src/core/input-error.js
var input_error = __nccwpck_require__(19154);
// EXTERNAL MODULE: ./build/src/core/signals.js
var signals = __nccwpck_require__(89572);
// EXTERNAL MODULE: ./build/src/options/warnings.js
var options_warnings = __nccwpck_require__(72311);
// EXTERNAL MODULE: ./build/src/core/every.js
var every = __nccwpck_require__(97878);
// EXTERNAL MODULE: ./build/src/report/parts/paint.js
var paint = __nccwpck_require__(11533);
// EXTERNAL MODULE: ./build/src/core/format.js
var format = __nccwpck_require__(34166);
;// CONCATENATED MODULE: ./build/src/report/progress.js

/** Keeps the latest progress and renders it as a line, with the speed since the line before. */
class Pulse {
    #latest;
    #before = { bytes: 0, at: 0 };
    #started;
    /** `now` is monotonic, ms. */
    constructor(now) {
        this.#started = now;
        this.#before.at = now;
    }
    set(progress) {
        this.#latest = progress;
    }
    get latest() {
        return this.#latest;
    }
    /** Undefined before any progress. */
    line(now) {
        if (this.#latest === undefined)
            return undefined;
        const { bytes } = this.#latest;
        const recent = { bytes: bytes - this.#before.bytes, ms: now - this.#before.at };
        this.#before = { bytes, at: now };
        return progressLine(this.#latest, now - this.#started, recent);
    }
}
/** The progress of a run on one line: `copy  1,204 of 120,034 copied, 3.4 GB, 12.3 MB/s, 32 in flight, 4m 05s`. */
function progressLine(progress, elapsedMs, recent) {
    const { phase, scanned, done, touched = 0, planned, bytes, inFlight, dryRun = false, waiting } = progress;
    if (waiting !== undefined)
        return `wait    ${waiting}, ${(0,format/* formatDuration */.a3)(elapsedMs)}`;
    const pruning = phase === 'prune';
    const parts = pruning ? [] : [`${(0,format/* formatCount */.B4)(scanned)} scanned`];
    if (dryRun) {
        if (planned > 0)
            parts.push(`${(0,format/* formatCount */.B4)(planned)} to copy`);
    }
    else if (planned > 0 || done > 0) {
        const all = (0,format/* formatCount */.B4)(Math.max(planned, done));
        parts.push(`${(0,format/* formatCount */.B4)(done)} of ${all} ${pruning ? 'deleted' : 'copied'}`);
    }
    if (touched > 0)
        parts.push(`${(0,format/* formatCount */.B4)(touched)} touched`);
    if (bytes > 0)
        parts.push((0,format/* formatBytes */.z3)(bytes));
    // Nothing moves in a dry run, so it has no speed.
    if (!pruning && !dryRun && recent !== undefined && recent.bytes > 0)
        parts.push((0,format/* formatRate */.CE)(recent.bytes, recent.ms));
    if (inFlight > 0)
        parts.push(`${(0,format/* formatCount */.B4)(inFlight)} in flight`);
    parts.push((0,format/* formatDuration */.a3)(elapsedMs));
    const remaining = remainingMs(progress, elapsedMs);
    if (remaining !== undefined)
        parts.push(`about ${(0,format/* formatDuration */.a3)(remaining)} left`);
    return `${phase.padEnd(6)}  ${parts.join(', ')}`;
}
/**
 * ms until every key is listed and copied, at the speed so far. The listing waits for copies, so its progress is that of
 * the run. Undefined if it cannot be estimated: in a first run, below 0.1 %, or with more keys than expected.
 */
function remainingMs({ phase, scanned, expected }, elapsedMs) {
    if (phase !== 'copy' || expected === undefined || scanned >= expected || elapsedMs < 5_000)
        return undefined;
    if (scanned < expected / 1_000)
        return undefined;
    return Math.round((elapsedMs * (expected - scanned)) / scanned);
}
/** A bar of `width` cells for the share of the planned work that is done; the plan may still grow. */
function progressBar(progress, width) {
    const whole = Math.max(progress.planned, progress.done);
    const filled = whole === 0 ? 0 : Math.min(width, Math.round((progress.done / whole) * width));
    return `${'█'.repeat(filled)}${'░'.repeat(width - filled)}`;
}

// EXTERNAL MODULE: ./build/src/cli/terminal.js
var terminal = __nccwpck_require__(49342);
// EXTERNAL MODULE: ./build/src/cli/wrap.js
var wrap = __nccwpck_require__(96890);
;// CONCATENATED MODULE: ./build/src/cli/display.js






const LINE_INTERVAL_MS = 10_000;
/** The speed shown on a terminal is measured over this time. */
const BAR_INTERVAL_MS = 500;
/**
 * The progress of a run on stderr: on a terminal one line that is redrawn, elsewhere a plain line every 10 s. Log lines
 * are printed above it. `close` removes it.
 */
class Display {
    log;
    #terminal;
    #pulse;
    #stop;
    #bar;
    #drawn = false;
    constructor(terminal, { quiet, verbose }) {
        this.#terminal = terminal;
        this.#pulse = new Pulse(terminal.clock.monotonic());
        this.#bar = terminal.stderr.isTTY && terminal.env['TERM'] !== 'dumb';
        this.#stop = quiet
            ? () => { }
            : (0,every/* every */.S)(terminal.clock, this.#bar ? BAR_INTERVAL_MS : LINE_INTERVAL_MS, () => this.#tick());
        this.log = {
            info: (line) => {
                if (!quiet)
                    this.print((0,core_escape/* forLog */.Ig)(line));
            },
            notice: (line) => {
                if (!quiet)
                    this.print(`note: ${(0,core_escape/* forLog */.Ig)(line)}`);
            },
            warning: (line) => this.print(`${this.#paint('warning', 'warning:')} ${(0,core_escape/* forLog */.Ig)(line)}`),
            debug: (line) => {
                if (verbose)
                    this.print(`${this.#paint('dim', 'debug:')} ${(0,core_escape/* forLog */.Ig)(line)}`);
            },
        };
    }
    progress(progress) {
        this.#pulse.set(progress);
    }
    /** Prints a permanent line. It must be escaped. */
    print(line) {
        this.#clear();
        const { stderr } = this.#terminal;
        stderr.write(`${stderr.isTTY ? (0,wrap/* wrapText */.C)(line, stderr.columns) : line}\n`);
    }
    close() {
        this.#stop();
        this.#clear();
    }
    #tick() {
        const progress = this.#pulse.latest;
        const line = this.#pulse.line(this.#terminal.clock.monotonic());
        if (progress === undefined || line === undefined)
            return;
        if (!this.#bar) {
            this.#terminal.stderr.write(`${line}\n`);
            return;
        }
        const width = Math.max(20, this.#terminal.stderr.columns - 1);
        const bar = width >= 70 ? `${progressBar(progress, 20)} ` : '';
        this.#clear();
        // A longer line would wrap, and could not be redrawn.
        this.#terminal.stderr.write((0,core_escape/* clip */.$Q)(`${bar}${line}`, width));
        this.#drawn = true;
    }
    #clear() {
        if (this.#drawn)
            this.#terminal.stderr.write('\r\u001b[2K');
        this.#drawn = false;
    }
    #paint(tone, text) {
        return (0,paint/* painter */.C)((0,terminal/* wantsColour */.M)(this.#terminal.stderr, this.#terminal.env))(tone, text);
    }
}

// EXTERNAL MODULE: ./build/src/cli/inputs.js
var inputs = __nccwpck_require__(75995);
// EXTERNAL MODULE: ./build/src/options/inputs.js
var options_inputs = __nccwpck_require__(65699);
// EXTERNAL MODULE: ./build/src/core/quoted.js
var quoted = __nccwpck_require__(12053);
;// CONCATENATED MODULE: ./build/src/cli/open-secrets.js



const modeOf = (path) => {
    if (process.platform === 'win32')
        return undefined;
    try {
        const stat = (0,external_node_fs_.statSync)(path);
        return stat.isFile() ? stat.mode : undefined;
    }
    catch {
        return undefined; // reading it says what is wrong with it
    }
};
/** A line for each file of a secret that other users of the machine can read; `named` are those of a configuration file. */
function openSecretFiles(flags, env, mode = modeOf, named = []) {
    const files = (0,options_inputs/* secretInputs */._y)().map((name) => [
        `${name}-file`,
        flags.get(`${name}-file`)?.at(-1) ?? env[(0,options_inputs/* environmentName */.VE)(`${name}-file`)] ?? '',
    ]);
    return [...files, ...named.map((path) => ['config', path])].flatMap(([input, path]) => {
        const bits = path === '' ? undefined : mode(path);
        if (bits === undefined || (bits & 0o044) === 0)
            return [];
        return [`${input}: other users of this machine can read ${(0,quoted/* quoted */.T)(path)}. Use chmod 600.`];
    });
}

// EXTERNAL MODULE: ./build/src/cli/output-flags.js
var output_flags = __nccwpck_require__(55113);
;// CONCATENATED MODULE: ./build/src/cli/run.js











/** The exit code after a second Ctrl-C: 128 + SIGINT. */
const INTERRUPTED = 130;
/** Parses a command's inputs and runs it, with progress on stderr, until it ends or Ctrl-C. Throws InputError. */
async function runWithInputs(command, flags, terminal, json) {
    const { clock, env, random, stdout } = terminal;
    const runId = runIdOf(clock.now(), random());
    const controller = new AbortController();
    const parsed = await (0,parse_run/* parseRun */.zZ)(command, sourcesOf(flags, env), {
        clock,
        random,
        runId,
        stopped: controller.signal,
        warn: (line) => {
            terminal.stderr.write(`warning: ${(0,core_escape/* forLog */.Ig)(line)}\n`);
        },
    });
    if (parsed.kind === 'several')
        throw new Error(`${command.name} takes one backup at a time`);
    const warnings = [...ambientWarnings(flags, env, parsed.config), ...(0,options_warnings/* inputWarnings */.c)(parsed.options)];
    return withSession(command, flags, terminal, warnings, (session) => {
        const ctx = session.context(runId);
        return reporting(session, terminal, command, parsed.options, runId, async (take) => {
            const { options, warnings: later } = await (0,resolved/* resolved */.L)(parsed.options, ctx);
            for (const line of later)
                session.display.log.warning(line);
            const list = listTo(stdout, command, options, json);
            const result = await command.run(options, ctx, list, bytesTo(stdout, command));
            take(result, options);
            return { options, result };
        });
    });
}
/** Does the work between the announcements of its start and its end, where there are any. Throws what `work` throws. */
async function reporting({ display, signal }, { clock, random }, command, options, runId, work) {
    // Loaded here: the program starts without it.
    const { withReports } = await __nccwpck_require__.e(/* import() */ 887).then(__nccwpck_require__.bind(__nccwpck_require__, 41887));
    const warn = (line) => display.log.warning(line);
    return withReports(command, options, { clock, random, runId, stopped: signal, warn }, work);
}
/** Does the work with progress on stderr; the first Ctrl-C stops it, the second ends the process. Throws what it throws. */
async function withSession(command, flags, terminal, warnings, work) {
    const { env, clock, random } = terminal;
    const controller = new AbortController();
    const display = new Display(terminal, loudness(flags, env));
    const stopListening = (0,signals/* abortOnSignals */.P)(terminal.signals, controller, () => terminal.exit(INTERRUPTED));
    controller.signal.addEventListener('abort', () => display.print(command.stopping));
    for (const line of warnings)
        display.log.warning(line);
    const context = (runId = runIdOf(clock.now(), random())) => ({
        clock,
        random,
        signal: controller.signal,
        identity: { runId },
        onProgress: (progress) => display.progress(progress),
        log: display.log,
    });
    try {
        return await work({ display, signal: controller.signal, context });
    }
    finally {
        stopListening();
        display.close();
    }
}
/** Where inputs come from on the command line. */
function sourcesOf(flags, env) {
    const readFile = (path) => (0,external_node_fs_.readFileSync)(path, 'utf8');
    return {
        plain: (0,inputs/* readInputs */.Ko)(flags, env, readFile),
        typed: (0,inputs/* readInputs */.Ko)(flags, {}, readFile),
        ambient: (0,inputs/* readInputs */.Ko)(new Map(), env, readFile),
        env,
        readFile,
    };
}
/** Variables that are ignored, and secrets that others can read. */
function ambientWarnings(flags, env, config) {
    return [
        ...(0,inputs/* unknownVariables */.Au)(env, (0,parse_run/* namedBy */.T)(config, 'env')),
        ...openSecretFiles(flags, env, undefined, (0,parse_run/* namedBy */.T)(config, 'file')),
    ];
}
/** Throws InputError. */
function loudness(flags, env) {
    const [quiet, verbose] = [(0,output_flags/* flagOf */.iP)(flags, 'quiet'), (0,output_flags/* flagOf */.iP)(flags, 'verbose') || (env['DEBUG'] ?? '') !== ''];
    if (quiet && (0,output_flags/* flagOf */.iP)(flags, 'verbose'))
        throw new input_error/* InputError */.d('--quiet', 'is given beside --verbose; expected one of the two');
    return { quiet, verbose };
}
/** Writes the lines of a list until nobody reads them any more (`| head`). */
function listTo(stdout, command, options, json) {
    return (listed) => {
        const lines = listed.map((line) => (json ? line.json() : (command.line?.(line, options) ?? '')));
        if (lines.length > 0)
            stdout.write(`${lines.join('\n')}\n`);
        return stdout.room();
    };
}
/** Writes bytes as they are, for a command whose output they are. */
function bytesTo(stdout, { writesBytes }) {
    if (writesBytes !== true)
        return undefined;
    return (chunk) => {
        stdout.write(chunk);
        return stdout.room();
    };
}
/** Unique, and sorted by time: `cli-20261103T020000Z-0a1b2c3d`. */
function runIdOf(now, chance) {
    const time = new Date(now).toISOString().replace(/[-:]|\.\d+/g, '');
    const tail = Math.floor(chance * 2 ** 32).toString(16);
    return `cli-${time}-${tail.padStart(8, '0')}`;
}


/***/ }),

/***/ 49342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ wantsColour)
/* harmony export */ });
/** Colours only on a terminal; NO_COLOR (https://no-color.org) and TERM=dumb turn it off. */
function wantsColour(output, env) {
    return output.isTTY && (env['NO_COLOR'] ?? '') === '' && env['TERM'] !== 'dumb';
}


/***/ }),

/***/ 32315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   eb: () => (/* binding */ UsageError),
/* harmony export */   h: () => (/* reexport safe */ _options_config_suggestion_js__WEBPACK_IMPORTED_MODULE_0__.h),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var _options_config_suggestion_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(72351);

/** A wrong command line: one line that says what is wrong and what was expected. */
class UsageError extends Error {
    constructor(message) {
        super(message);
        this.name = 'UsageError';
    }
}
/** `a, b or c`. */
function oneOf(names) {
    return [names.slice(0, -1).join(', '), names.at(-1) ?? ''].filter((part) => part !== '').join(' or ');
}


/***/ }),

/***/ 96890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ wrapText)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(57975);

/** Columns by which the rest of a line that was wrapped is indented further than its beginning. */
const HANGING = 2;
/** Narrower terminals get lines of this many columns. */
const MIN_WIDTH = 40;
/**
 * Breaks the lines of a text that are longer than the terminal is wide, between words; the rest of a line is
 * indented under it. Words that are longer than a line stay whole, so that a URL or a key can be copied.
 */
function wrapText(text, columns) {
    const width = Math.max(MIN_WIDTH, columns);
    return text
        .split('\n')
        .map((line) => (visibleLength(line) <= width ? line : wrapLine(line, width)))
        .join('\n');
}
function wrapLine(line, width) {
    const [indent = ''] = /^ */.exec(line) ?? [];
    const rest = ' '.repeat(Math.min(indent.length + HANGING, MIN_WIDTH / 2));
    const lines = [];
    let current = indent;
    // Spaces belong to the word before them: columns within a line stay as they are.
    for (const word of line.slice(indent.length).match(/\S+\s*/g) ?? []) {
        const fits = visibleLength(current + word.trimEnd()) <= width;
        if (!fits && current.trim() !== '') {
            lines.push(current.trimEnd());
            current = rest;
        }
        current += word;
    }
    return [...lines, current.trimEnd()].join('\n');
}
/** Without colours. Close enough for wide characters: a line that is too long is wrapped by the terminal. */
function visibleLength(text) {
    return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(text).length;
}


/***/ }),

/***/ 8731:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ adviceFor),
/* harmony export */   z: () => (/* binding */ describeStoreError)
/* harmony export */ });
/* harmony import */ var _core_escape_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(27698);
/* harmony import */ var _core_place_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(56778);
/* harmony import */ var _manifest_layout_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(54445);
/* harmony import */ var _store_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(46848);




/** Of a key in a message: longer ones are cut. */
const MAX_KEY_CHARACTERS = 200;
/** The error with the request that it is about: the side, the bucket, and the key with everything unseen escaped. */
function describeStoreError(error) {
    const { at, message } = error;
    if (at === undefined)
        return message;
    const place = (0,_core_place_js__WEBPACK_IMPORTED_MODULE_0__/* .placeUrl */ .P)({ ...at, prefix: '' }).slice(0, -1);
    const key = at.key === undefined ? '' : `/${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .forLog */ .Ig)(at.key, MAX_KEY_CHARACTERS)}`;
    return `${message} (${at.side}: ${place}${key})`;
}
/** What to do about the error, where its code alone says so; undefined where that depends on the command. */
function adviceFor(error) {
    const { code, at } = error;
    const side = at?.side ?? 'the store';
    switch (code) {
        case 'credentials':
            return credentialsAdvice(error, side);
        case 'archived':
            if (at?.key?.includes(_manifest_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .STATE */ .c4) !== true)
                return undefined;
            return `A lifecycle rule moved the state of the backup to an archive class, where it cannot be read. Restore the objects below ${_manifest_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .STATE */ .c4} in ${at.bucket} (${THAWING[at.api ?? 's3']}), and exclude that prefix from the rule.`;
        case 'wrong-region':
            return `Set ${side}-region${error.region === undefined ? '' : `: ${error.region}`}, and ${side}-endpoint where it names another region.`;
        case 'wrong-endpoint':
            return `Set ${side}-endpoint (or endpoint) to the URL of the ${_core_place_js__WEBPACK_IMPORTED_MODULE_0__/* .API_NAMES */ .O[at?.api ?? 's3']} API: its scheme, its port, and for a certificate of your own ca-bundle.`;
        default:
            return undefined;
    }
}
/** How what is archived becomes readable for good. */
const THAWING = {
    s3: 'S3: RestoreObject, then a copy onto themselves in class STANDARD',
    gcs: 'GCS: a rewrite in class STANDARD',
    blob: 'Azure: Set Blob Tier to Hot, which takes hours',
};
/** What else may give credentials. */
const CHAINS = {
    s3: 'the AWS default chain',
    gcs: 'the application default credentials of Google Cloud (google-github-actions/auth)',
    blob: 'azure-client-id, a SAS, or the default chain of Azure',
};
function credentialsAdvice({ providerCode, at }, side) {
    switch (providerCode) {
        case _store_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .NO_CREDENTIALS */ .zw:
            return `Give ${side}-access-key-id and ${side}-secret-access-key (or those without ${side}-), or see why ${CHAINS[at?.api ?? 's3']} has no credentials any more.`;
        case 'SignatureDoesNotMatch':
            return `The secret does not belong to the key: see secret-access-key (or ${side}-secret-access-key).`;
        case 'InvalidAccessKeyId':
            return `${side} does not know the key any more: see access-key-id (or ${side}-access-key-id).`;
        default:
            return 'The credentials ended or were revoked in mid-run: use ones that live longer.';
    }
}


/***/ }),

/***/ 12267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ explain),
/* harmony export */   Z: () => (/* binding */ problemOf)
/* harmony export */ });
/* harmony import */ var _manifest_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(11400);
/* harmony import */ var _core_input_error_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(19154);
/* harmony import */ var _core_signals_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(89572);
/* harmony import */ var _store_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(46848);
/* harmony import */ var _explain_store_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(8731);





/** The message for an expected error of any command; undefined for an unexpected one. */
function explain(error) {
    if (error instanceof _core_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d)
        return error.message;
    if (error instanceof _manifest_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StateError */ .qq)
        return `${error.message}. ${error.advice}`;
    if (!(0,_store_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .isStoreError */ .A1)(error))
        return undefined;
    const advice = (0,_explain_store_js__WEBPACK_IMPORTED_MODULE_4__/* .adviceFor */ .c)(error);
    return `${(0,_explain_store_js__WEBPACK_IMPORTED_MODULE_4__/* .describeStoreError */ .z)(error)} [${error.code}]${advice === undefined ? '' : `. ${advice}`}`;
}
/** The same for a report: every error has a code there. */
function problemOf(error) {
    if (error instanceof _core_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d)
        return { code: 'input', message: error.message, advice: '' };
    if (error instanceof _manifest_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StateError */ .qq)
        return { code: 'state', message: error.message, advice: error.advice };
    if ((0,_store_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .isStoreError */ .A1)(error))
        return { code: error.code, message: (0,_explain_store_js__WEBPACK_IMPORTED_MODULE_4__/* .describeStoreError */ .z)(error), advice: (0,_explain_store_js__WEBPACK_IMPORTED_MODULE_4__/* .adviceFor */ .c)(error) ?? '' };
    if (error instanceof _core_signals_js__WEBPACK_IMPORTED_MODULE_2__/* .Stopped */ .C)
        return { code: 'cancelled', message: error.message, advice: '' };
    const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    return { code: 'internal', message, advice: '' };
}


/***/ }),

/***/ 4566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  ZN: () => (/* binding */ givesConfig),
  T: () => (/* binding */ namedBy),
  zZ: () => (/* binding */ parseRun)
});

// UNUSED EXPORTS: parseOne

// EXTERNAL MODULE: ./build/src/core/input-error.js
var input_error = __nccwpck_require__(19154);
// EXTERNAL MODULE: ./build/src/core/quoted.js
var quoted = __nccwpck_require__(12053);
;// CONCATENATED MODULE: ./build/src/options/aws-region.js


const SIDE_REGION = /^(hot|cold|to)-region$/;
/** In the order in which the AWS SDKs read them. */
const VARIABLES = ['AWS_REGION', 'AWS_DEFAULT_REGION'];
/**
 * The inputs, with AWS_REGION or AWS_DEFAULT_REGION as the region of a side whose credentials come from the AWS default
 * chain: a user who leaves the keys to the environment expects the same of the region. A region given as an input
 * takes precedence, and with keys or a role as inputs the variables are not read. Throws InputError where the variable
 * holds no region.
 */
function withAwsRegion(read, env) {
    const isGiven = (name) => (read(name) ?? '').trim() !== '';
    // Other APIs have no region, and refuse one.
    const isS3 = (side) => {
        const url = (read(side) ?? '').trim();
        return /^s3:/.test(side === 'to' && url === 'hot' ? (read('hot') ?? '').trim() : url);
    };
    return (name) => {
        const side = SIDE_REGION.exec(name)?.[1];
        if (side === undefined || isGiven(name) || isGiven('region'))
            return read(name);
        const identities = [`${side}-access-key-id`, 'access-key-id', `${side}-role-to-assume`, 'role-to-assume'];
        // What is restored to hot uses hot's keys.
        if (side === 'to')
            identities.push('hot-access-key-id', 'hot-role-to-assume');
        if (identities.some(isGiven) || !isS3(side))
            return read(name);
        return regionOf(env) ?? read(name);
    };
}
function regionOf(env) {
    for (const variable of VARIABLES) {
        const region = (env[variable] ?? '').trim();
        if (region === '')
            continue;
        if (/^[A-Za-z0-9-]{1,64}$/.test(region))
            return region;
        throw new input_error/* InputError */.d(variable, `${(0,quoted/* quoted */.T)(region)} is not a region; expected a name such as us-east-1`);
    }
    return undefined;
}

// EXTERNAL MODULE: ./build/src/options/config/choose.js
var choose = __nccwpck_require__(2294);
// EXTERNAL MODULE: ./build/src/options/inputs.js
var inputs = __nccwpck_require__(65699);
// EXTERNAL MODULE: ./build/src/options/config/fields.js
var fields = __nccwpck_require__(96002);
;// CONCATENATED MODULE: ./build/src/options/config/layered.js




/** A variable or file that the configuration names has no secret. Only that backup fails: the others can run. */
class SecretMissing extends input_error/* InputError */.d {
}
/**
 * The inputs of one backup. What was typed for this run takes precedence over the file, and the file over the environment;
 * but a backup's own keys take precedence over keys that were given for all. Reading throws InputError.
 */
function layered(backup, sources) {
    return (name) => {
        const input = inputs/* INPUTS */.mc.find((one) => one.name === name)?.name;
        const own = input === undefined ? undefined : backup.values.get(input);
        const typed = filled(sources.typed(name));
        if (own === undefined)
            return typed ?? sources.ambient(name);
        const keysOfItsOwn = input !== undefined && (0,fields/* isKey */.m0)(input);
        return keysOfItsOwn || typed === undefined ? resolve(input ?? 'config', own, sources) : typed;
    };
}
/** Refuses buckets beside the file: they would be those of every backup. Throws InputError. */
function refusePlaces({ typed, ambient }) {
    for (const name of ['hot', 'cold']) {
        if (filled(typed(name)) === undefined && filled(ambient(name)) === undefined)
            continue;
        throw new input_error/* InputError */.d(name, 'is given beside config; expected it in the file, in each backup');
    }
}
/** A text that is not empty. */
function filled(text) {
    return (text ?? '').trim() === '' ? undefined : text;
}
function resolve(name, value, sources) {
    const text = read(name, value, sources);
    if (value.how !== 'text')
        sources.mask?.(text);
    return text;
}
function read(name, { how, value }, { env, readFile }) {
    switch (how) {
        case 'text':
            return value;
        case 'env': {
            const text = filled(env[value]);
            if (text !== undefined)
                return text;
            // Somebody may have written the secret itself, which seldom is in capitals alone.
            const shown = /^[A-Z_][A-Z0-9_]*$/.test(value) ? ` ${value}` : '';
            throw new SecretMissing(name, `the variable${shown} that the file names is not set, or empty`);
        }
        case 'file':
            try {
                return readFile(value);
            }
            catch (cause) {
                throw new SecretMissing(name, `${(0,quoted/* quoted */.T)(value)}, which the file names, cannot be read${(0,quoted/* systemCode */.x)(cause)}`, {
                    cause,
                });
            }
    }
}

;// CONCATENATED MODULE: ./build/src/options/config/load.js


/** Reads the file that `config` names; the YAML parser is loaded only then. Throws InputError. */
async function loadConfig(path, readFile) {
    let text;
    try {
        text = readFile(path);
    }
    catch (cause) {
        throw new input_error/* InputError */.d('config', `${(0,quoted/* quoted */.T)(path)} cannot be read${(0,quoted/* systemCode */.x)(cause)}; expected the path of a YAML or JSON file`, { cause });
    }
    const { readConfig } = await Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(312)]).then(__nccwpck_require__.bind(__nccwpck_require__, 19312));
    return readConfig(path, text);
}

// EXTERNAL MODULE: ./build/src/options/inputs/parse-all.js
var parse_all = __nccwpck_require__(46973);
// EXTERNAL MODULE: ./build/src/options/read-text.js
var read_text = __nccwpck_require__(71096);
// EXTERNAL MODULE: ./build/src/options/config/position.js
var position = __nccwpck_require__(75772);
;// CONCATENATED MODULE: ./build/src/options/config/parse-backup.js






/**
 * Parses the inputs of several backups. Throws InputError, or InputErrors, where one has a value that is wrong, each with
 * its place in the file: then nothing runs. A secret that is missing is the trouble of its backup alone.
 */
function parseMembers(config, backups, readOf, parse) {
    const wrong = [];
    const members = backups.flatMap((backup) => {
        const read = readOf(backup);
        try {
            return [{ name: backup.name, options: (0,parse_all/* parseAll */.b)(parse, (name) => (0,read_text/* given */.g)(read, name)) }];
        }
        catch (error) {
            if (!(error instanceof input_error/* InputError */.d))
                throw error;
            const errors = error instanceof input_error/* InputErrors */.G ? error.errors : [error];
            const placed = errors.map((one) => withPlace(one, config, backup));
            if (!errors.every((one) => one instanceof SecretMissing)) {
                wrong.push(...placed);
                return [];
            }
            return [{ name: backup.name, options: undefined, error: oneOf(placed) }];
        }
    });
    if (wrong.length > 0)
        throw oneOf(wrong);
    return members;
}
function oneOf(errors) {
    const [first, ...others] = errors;
    if (first === undefined)
        throw new Error('the inputs were refused, and no error says why');
    return others.length === 0 ? first : new input_error/* InputErrors */.G([first, ...others]);
}
/** The same error with the line of its value, or that of its backup if the file has no value for it. */
function withPlace(error, { path }, backup) {
    const name = inputs/* INPUTS */.mc.find((input) => input.name === error.input)?.name;
    const at = (name === undefined ? undefined : backup.values.get(name)?.at) ?? backup.at;
    const message = error.message.slice(error.input.length + 2);
    return new input_error/* InputError */.d(error.input, `${message} (backup ${backup.name}, ${(0,position/* inFile */.s)(path, at)})`, {
        cause: error,
    });
}

;// CONCATENATED MODULE: ./build/src/commands/parse-run.js








/**
 * Parses all inputs of a run, and reads the configuration file if one is given. With `reports`, wrong inputs of a run without
 * such a file are told to whom the run would be. Throws InputError.
 */
async function parseRun(command, sources, reports) {
    if (!givesConfig(sources.plain))
        return {
            kind: 'one',
            options: await (reports === undefined
                ? parseOne(command, sources)
                : parseOneReported(command, sources, reports)),
        };
    refusePlaces(sources);
    const { plain, env, readFile } = sources;
    const config = await loadConfig((0,read_text/* given */.g)(plain, 'config'), readFile);
    const names = (0,read_text/* given */.g)(plain, 'backup');
    const readOf = (backup) => withAwsRegion(layered(backup, sources), env);
    const parse = (text) => command.parse(text, readFile);
    if (!(0,choose/* takesOne */.FS)(command.name)) {
        const members = parseMembers(config, (0,choose/* chosenBackups */.AS)(config, names), readOf, parse);
        return { kind: 'several', members, config };
    }
    const [member] = parseMembers(config, [(0,choose/* chosenBackup */.Fo)(config, names, command.name)], readOf, parse);
    if (member?.options === undefined)
        throw member?.error ?? new input_error/* InputError */.d('backup', 'is not in the file');
    return { kind: 'one', options: member.options, config };
}
/** The same without a configuration file. Throws InputError. */
function parseOne(command, sources) {
    refuseNames(sources);
    const { plain, env, readFile } = sources;
    const read = withAwsRegion(plain, env);
    return (0,parse_all/* parseAll */.b)((text) => command.parse(text, readFile), (name) => (0,read_text/* given */.g)(read, name));
}
async function parseOneReported(command, sources, reports) {
    refuseNames(sources);
    const { plain, env, readFile } = sources;
    const read = withAwsRegion(plain, env);
    // Loaded here: the program starts without it.
    const { parsedOrReported } = await __nccwpck_require__.e(/* import() */ 887).then(__nccwpck_require__.bind(__nccwpck_require__, 41887));
    return parsedOrReported(command, (name) => (0,read_text/* given */.g)(read, name), readFile, reports);
}
function refuseNames({ plain }) {
    if ((0,read_text/* given */.g)(plain, 'backup') !== '')
        throw new input_error/* InputError */.d('backup', 'is given, but config is not; expected the file that has it');
}
/** True if a configuration file is given. */
function givesConfig(read) {
    return (0,read_text/* given */.g)(read, 'config') !== '';
}
/** Environment variables and files that the configuration names. */
function namedBy(config, how) {
    const values = (config?.backups ?? []).flatMap((backup) => [...backup.values.values()]);
    return [...new Set(values.filter((value) => value.how === how).map(({ value }) => value))];
}


/***/ }),

/***/ 462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ resolved)
/* harmony export */ });
/* harmony import */ var _options_places_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(15962);

/**
 * The options with one endpoint and one pair of keys per place. Loads the stores only where there is a choice. Throws
 * InputError.
 */
async function resolved(options, ctx) {
    if (!(0,_options_places_js__WEBPACK_IMPORTED_MODULE_0__/* .hasChoice */ .OK)(options))
        return { options, warnings: [] };
    const { resolveOptions } = await Promise.all(/* import() */[__nccwpck_require__.e(624), __nccwpck_require__.e(873), __nccwpck_require__.e(271)]).then(__nccwpck_require__.bind(__nccwpck_require__, 44271));
    const { rotations } = await Promise.all(/* import() */[__nccwpck_require__.e(624), __nccwpck_require__.e(873), __nccwpck_require__.e(268)]).then(__nccwpck_require__.bind(__nccwpck_require__, 99887));
    const settled = await resolveOptions(options, ctx);
    return { options: settled, warnings: settled.command === 'backup' ? [] : rotations(settled) };
}


/***/ }),

/***/ 28575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
/** The longest delay of a Node timer; a longer one fires at once. */
const MAX_TIMER_MS = 2 ** 31 - 1;
const systemClock = {
    now: () => Date.now(),
    monotonic: () => performance.now(),
    sleep: (ms, signal) => new Promise((resolve, reject) => {
        if (signal?.aborted) {
            reject(reasonOf(signal));
            return;
        }
        const stop = () => {
            clearTimeout(timer);
            reject(reasonOf(signal));
        };
        const done = () => {
            signal?.removeEventListener('abort', stop);
            resolve();
        };
        const wait = (left) => left <= MAX_TIMER_MS
            ? setTimeout(done, left)
            : setTimeout(() => (timer = wait(left - MAX_TIMER_MS)), MAX_TIMER_MS);
        let timer = wait(ms);
        signal?.addEventListener('abort', stop, { once: true });
    }),
};
function reasonOf(signal) {
    const reason = signal?.reason;
    return reason instanceof Error ? reason : new Error('stopped', { cause: reason });
}


/***/ }),

/***/ 37708:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ defined)
/* harmony export */ });
/** The fields that have a value: an optional field that is absent stays absent (`exactOptionalPropertyTypes`). */
function defined(fields) {
    // Called several times a copy: without the lists that Object.entries would make.
    const present = {};
    for (const name in fields)
        if (fields[name] !== undefined)
            present[name] = fields[name];
    return present;
}


/***/ }),

/***/ 27698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   B2: () => (/* binding */ forHtml),
/* harmony export */   Bm: () => (/* binding */ forMarkdown),
/* harmony export */   Cx: () => (/* binding */ forJson),
/* harmony export */   Ig: () => (/* binding */ forLog),
/* harmony export */   m6: () => (/* binding */ forMarkdownCode)
/* harmony export */ });
/**
 * Object keys and the answers of stores are hostile text. Everything shown passes through one of these functions; each
 * makes one kind of output safe.
 */
/**
 * One line for a log or a terminal. Characters that move the cursor, break the line, or hide or reorder text become
 * visible escapes, and the runner's commands are disabled: `::name::` at the start of a line and the older `##[name]`
 * anywhere in one.
 */
function forLog(text, limit = Infinity) {
    return clip(visible(text, limit), limit)
        .replace(/^(\s*)::/u, '$1\\::')
        .replaceAll('##[', '#\\#[');
}
/**
 * Inline text in Markdown: no markup, no HTML, no end of a table cell, no link, mention or reference. GitHub turns
 * `@name`, `#123` and `GH-123` into links after it has decoded entities; only an invisible character prevents that.
 */
function forMarkdown(text, limit = Infinity) {
    return entities(clip(visible(text, limit), limit)).replace(/&#(?:64|35);|\bGH-(?=\d)/gi, '$&&#8203;');
}
/** Inline code in Markdown. No invisible characters are added, so that a key can be copied from it. */
function forMarkdownCode(text, limit = Infinity) {
    const safe = entities(clip(visible(text, limit), limit));
    // Browsers collapse spaces, also in code; an empty element would show nothing.
    return `<code>${safe === '' ? '(empty)' : safe.replace(/^ | (?= )| $/g, '&nbsp;')}</code>`;
}
/** Text, or the value of an attribute in quotes, in HTML: no markup, no reference to an entity, no invisible character. */
function forHtml(text, limit = Infinity) {
    return clip(visible(text, limit), limit).replace(/[&<>"'`=]/g, (char) => `&#${char.charCodeAt(0)};`);
}
/** JSON with `\u` escapes for characters that a terminal or a viewer might act on; it parses to the same value. */
function forJson(json) {
    return json.replace(INVISIBLE, (char) => char === '\n'
        ? char
        : Array.from({ length: char.length }, (_, i) => `\\u${char.charCodeAt(i).toString(16).padStart(4, '0')}`).join(''));
}
/** At most `limit` code points; the last is an ellipsis if some were cut. */
function clip(text, limit) {
    // A string has at most as many code points as code units: most texts need no count.
    if (text.length <= limit)
        return text;
    let end = 0;
    let points = 0;
    for (const char of text) {
        if (++points > limit)
            return `${text.slice(0, endBeforeLast(text, end))}…`;
        end += char.length;
    }
    return text;
}
/** Control, format (bidi marks, zero widths, tags), line and paragraph separators, lone surrogates. */
const INVISIBLE = /\p{Cc}|\p{Cf}|\p{Zl}|\p{Zp}|\p{Cs}|\p{Co}|\u034f|\u115f|\u1160|\u3164|\uffa0/gu;
/** `limit` only saves work: no more code points than that are shown. */
function visible(text, limit) {
    return text.slice(0, 2 * limit + 2).replace(INVISIBLE, (char) => {
        if (char === '\n')
            return '\\n';
        if (char === '\r')
            return '\\r';
        if (char === '\t')
            return '\\t';
        return `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`;
    });
}
/** ASCII punctuation that means something to Markdown, GitHub or HTML, as entities; the rest stays readable. */
function entities(text) {
    return text.replace(/[!"#$&*:<>@[\\\]^_`{|}~]|www\./gi, (match) => match.length > 1 ? `${match.slice(0, 3)}&#46;` : `&#${match.charCodeAt(0)};`);
}
function endBeforeLast(text, end) {
    const unit = text.charCodeAt(end - 1);
    const pair = unit >= 0xdc00 && unit <= 0xdfff && end > 1;
    return pair && (text.codePointAt(end - 2) ?? 0) > 0xffff ? end - 2 : end - 1;
}


/***/ }),

/***/ 97878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ every)
/* harmony export */ });
/** Calls `action` every `ms`, the first time after `ms`, until the returned function is called. */
function every(clock, ms, action) {
    const stop = new AbortController();
    const go = async () => {
        for (;;) {
            await clock.sleep(ms, stop.signal);
            action();
        }
    };
    // Only the sleep can fail, and only because it was stopped.
    go().catch((error) => {
        if (!stop.signal.aborted)
            throw error;
    });
    return () => stop.abort(new Error('no longer needed'));
}


/***/ }),

/***/ 34166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   CE: () => (/* binding */ formatRate),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   x0: () => (/* binding */ formatMany),
/* harmony export */   z3: () => (/* binding */ formatBytes)
/* harmony export */ });
const SIZES = ['B', 'kB', 'MB', 'GB', 'TB', 'PB', 'EB'];
/** 12_345_678 → `12.3 MB`: powers of ten, as in bills and in the platform's limits. */
function formatBytes(bytes) {
    let value = bytes;
    let unit = 0;
    // 999_950 would be rounded to 1000.0 kB.
    while (value >= (unit === 0 ? 1000 : 999.95) && unit < SIZES.length - 1) {
        value /= 1000;
        unit++;
    }
    return `${unit === 0 ? value : value.toFixed(1)} ${SIZES[unit] ?? ''}`;
}
/** 1234567 → `1,234,567`, independent of the machine's locale. */
function formatCount(count) {
    return String(count).replace(/\B(?=(\d{3})+(?!\d))/g, ',');
}
/** `1 object`, `2,000 objects`. */
function formatMany(count, one, many = `${one}s`) {
    return `${formatCount(count)} ${count === 1 ? one : many}`;
}
/** ms → `850 ms`, `12.3 s`, `4m 05s`, `5h 30m`, `2d 03h`: the two largest units. */
function formatDuration(ms) {
    if (ms < 1_000)
        return `${Math.max(0, Math.round(ms))} ms`;
    if (ms < 59_950)
        return `${(ms / 1000).toFixed(1)} s`;
    const seconds = Math.round(ms / 1000);
    const minutes = Math.floor(seconds / 60);
    const hours = Math.floor(minutes / 60);
    if (hours === 0)
        return `${minutes}m ${two(seconds % 60)}s`;
    if (hours < 24)
        return `${hours}h ${two(minutes % 60)}m`;
    return `${Math.floor(hours / 24)}d ${two(hours % 24)}h`;
}
/** Bytes in ms → `12.3 MB/s`; empty if no time has passed. */
function formatRate(bytes, ms) {
    return ms <= 0 ? '' : `${formatBytes(Math.round((bytes * 1000) / ms))}/s`;
}
function two(value) {
    return String(value).padStart(2, '0');
}


/***/ }),

/***/ 19154:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ InputErrors),
/* harmony export */   d: () => (/* binding */ InputError)
/* harmony export */ });
/** A bad input: one line that names it, shows the value (never a secret's) and says what was expected. */
class InputError extends Error {
    input;
    constructor(input, message, options) {
        super(`${input}: ${message}`, options);
        this.name = 'InputError';
        this.input = input;
    }
}
/** Several bad inputs of one command, in the order in which they were found. The message has all of them. */
class InputErrors extends InputError {
    errors;
    constructor(errors) {
        super(errors[0].input, '');
        this.name = 'InputErrors';
        this.errors = errors;
        this.message = `${errors.length} inputs are wrong: ${errors.map(({ message }) => message).join(' · ')}`;
    }
    /** A line for each of them, below one that counts them. */
    get lines() {
        const lines = this.errors.map(({ message }) => `  ${message}`);
        return [`${this.errors.length} inputs are wrong:`, ...lines];
    }
}


/***/ }),

/***/ 78133:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   MC: () => (/* binding */ compareUtf16),
/* harmony export */   YD: () => (/* binding */ compareKeys),
/* harmony export */   ht: () => (/* binding */ detached),
/* harmony export */   q: () => (/* binding */ keyLength)
/* harmony export */ });
/**
 * The order in which S3 lists: by the bytes of the key's UTF-8, which is code point order and not
 * JavaScript's (UTF-16 puts U+FFFD after U+10000). Sorting by the language's order once made a sync delete
 * what it had just uploaded (aws-cli#405). Negative, zero or positive, as Array.sort wants it.
 */
function compareKeys(a, b) {
    if (a === b)
        return 0;
    const shorter = Math.min(a.length, b.length);
    for (let i = 0; i < shorter; i++) {
        const x = a.charCodeAt(i);
        const y = b.charCodeAt(i);
        if (x === y)
            continue;
        // Surrogates stand for code points above all of U+E000..U+FFFF: lift them over it.
        return lifted(x) - lifted(y);
    }
    return a.length - b.length;
}
/** The order of JavaScript's own strings, in which Azure lists. */
function compareUtf16(a, b) {
    return a === b ? 0 : a < b ? -1 : 1;
}
function lifted(unit) {
    if (unit < 0xd800)
        return unit;
    return unit >= 0xe000 ? unit - 0x800 : unit + 0x2000;
}
/** Length in bytes of the key's UTF-8. */
function keyLength(key) {
    return Buffer.byteLength(key, 'utf8');
}
/**
 * The same text on its own. What is cut from a page of a listing, or from an unpacked piece of the manifest, keeps all
 * of that in memory (V8's sliced strings): whatever outlives its page is copied.
 */
function detached(text) {
    return Buffer.from(text, 'utf8').toString('utf8');
}


/***/ }),

/***/ 56778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ API_NAMES),
/* harmony export */   P: () => (/* binding */ placeUrl)
/* harmony export */ });
/** Where a bucket is and how it is reached, as every floor names it. */
/** For messages. */
const API_NAMES = { s3: 'S3', gcs: 'GCS', blob: 'Azure Blob' };
const SCHEMES = { s3: 's3', gcs: 'gs', blob: 'az' };
/** For messages: `s3://bucket/prefix`, `gs://bucket/prefix`, `az://account/container/prefix`. */
function placeUrl({ api = 's3', account, bucket, prefix }) {
    const root = account === undefined ? bucket : `${account}/${bucket}`;
    return `${SCHEMES[api]}://${root}/${prefix}`;
}


/***/ }),

/***/ 12053:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ quoted),
/* harmony export */   x: () => (/* binding */ systemCode)
/* harmony export */ });
/**
 * A value for an error message: in quotes, on one line, cut at 100 characters. In a URL everything before an `@` is
 * hidden, because secrets get pasted as `s3://key:secret@bucket`.
 */
function quoted(value) {
    const open = value.replace(/^([A-Za-z][\w+.-]*:)?\/\/.*@/su, '$1//***@');
    const short = open.length > 100 ? `${open.slice(0, 99)}…` : open;
    // JSON escapes line breaks and control characters.
    return JSON.stringify(short);
}
/** ` (ENOENT)` for an error of the system, else nothing. Not by instanceof: an error may come from another realm. */
function systemCode(cause) {
    const code = typeof cause === 'object' && cause !== null && 'code' in cause ? cause.code : undefined;
    return typeof code === 'string' ? ` (${code})` : '';
}


/***/ }),

/***/ 89572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ Stopped),
/* harmony export */   P: () => (/* binding */ abortOnSignals)
/* harmony export */ });
/** Why a run was asked to stop. */
class Stopped extends Error {
    signal;
    constructor(signal) {
        super(`stopped by ${signal}`);
        this.name = 'Stopped';
        this.signal = signal;
    }
}
/**
 * Aborts `controller` on the first SIGINT, SIGTERM or SIGBREAK. Calls `again` for every SIGINT after that: a second
 * Ctrl-C means stop at once. A runner sends SIGINT once and SIGTERM 7.5 s later, which changes nothing. Returns a function
 * that stops listening.
 */
function abortOnSignals(source, controller, again = () => undefined) {
    const listener = (signal) => {
        if (!controller.signal.aborted)
            controller.abort(new Stopped(signal));
        else if (signal === 'SIGINT')
            again();
    };
    // SIGBREAK exists only on Windows, where a runner sends it; elsewhere its name is unknown.
    const signals = [
        'SIGINT',
        'SIGTERM',
        ...(process.platform === 'win32' ? ['SIGBREAK'] : []),
    ];
    for (const signal of signals)
        source.on(signal, listener);
    return () => {
        for (const signal of signals)
            source.off(signal, listener);
    };
}


/***/ }),

/***/ 79157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** The program's version; a test compares it with package.json. */
const VERSION = '1.0.0';


/***/ }),

/***/ 11400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E$: () => (/* binding */ damagedAdvice),
/* harmony export */   dw: () => (/* binding */ DAMAGED_ADVICE),
/* harmony export */   g$: () => (/* binding */ tooLarge),
/* harmony export */   hx: () => (/* binding */ NEWER_ADVICE),
/* harmony export */   qq: () => (/* binding */ StateError)
/* harmony export */ });
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(54445);

/**
 * Stored state that cannot be believed: it does not parse, does not match its hash, or is of a newer
 * format. The run stops and nothing is overwritten.
 */
class StateError extends Error {
    /** The object in cold, below its prefix. */
    object;
    advice;
    constructor(object, message, advice, options) {
        super(`${object}: ${message}`, options);
        this.name = 'StateError';
        this.object = object;
        this.advice = advice;
    }
}
const DAMAGED_ADVICE = 'Nothing was changed. Put the object back from a copy or an older version of the bucket; where there is none, the command rebuild makes a new manifest from what lies in cold.';
/**
 * What to do about a damaged object of state. A rebuild replaces what a generation consists of, and refuses while all of
 * that is sound: it is no way out of damage to the records beside it, which can be deleted.
 */
function damagedAdvice(object) {
    if ((0,_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .isUploadRecord */ .N_)(object))
        return 'Nothing was changed. Delete the object: the upload that it is about is begun again.';
    if (object === _layout_js__WEBPACK_IMPORTED_MODULE_0__/* .RUNS */ .pt || (0,_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .journalOf */ .PR)(object) !== undefined)
        return 'Nothing was changed. Delete the journals of that run: the next backup looks up in cold what it had stored.';
    if (object.startsWith(_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .RUNS */ .pt))
        return 'Nothing was deleted. It is needed until a backup of the same scope commits without holes.';
    if (object === _layout_js__WEBPACK_IMPORTED_MODULE_0__/* .VERIFIED */ .zX)
        return 'Nothing was changed. Delete the object: which prefixes were verified is recorded anew.';
    return DAMAGED_ADVICE;
}
/** For an object of more than `limit` bytes. */
function tooLarge(object, limit) {
    const message = `it has more than ${limit} bytes, which is far too many`;
    return new StateError(object, message, damagedAdvice(object));
}
const NEWER_ADVICE = 'It was written by a newer flashback-backup: update this one.';


/***/ }),

/***/ 54445:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CI: () => (/* binding */ PROBE_CACHE),
/* harmony export */   CQ: () => (/* binding */ LISTED),
/* harmony export */   DL: () => (/* binding */ LEASE),
/* harmony export */   Do: () => (/* binding */ splitPlanPath),
/* harmony export */   Ef: () => (/* binding */ VERSION_TRIAL),
/* harmony export */   HM: () => (/* binding */ isPathOf),
/* harmony export */   HY: () => (/* binding */ journalPath),
/* harmony export */   NB: () => (/* binding */ splitRecordOf),
/* harmony export */   NE: () => (/* binding */ commitLeasePath),
/* harmony export */   N_: () => (/* binding */ isUploadRecord),
/* harmony export */   Ov: () => (/* binding */ CONDEMNED),
/* harmony export */   PR: () => (/* binding */ journalOf),
/* harmony export */   RA: () => (/* binding */ isPathLike),
/* harmony export */   UR: () => (/* binding */ SPLITS),
/* harmony export */   VU: () => (/* binding */ mirrorPath),
/* harmony export */   Vx: () => (/* binding */ HEAD),
/* harmony export */   _N: () => (/* binding */ pieceRun),
/* harmony export */   aH: () => (/* binding */ pieceLeasePath),
/* harmony export */   ad: () => (/* binding */ isState),
/* harmony export */   ae: () => (/* binding */ historyPath),
/* harmony export */   c4: () => (/* binding */ STATE),
/* harmony export */   f9: () => (/* binding */ condemnedPath),
/* harmony export */   iY: () => (/* binding */ segmentPath),
/* harmony export */   jM: () => (/* binding */ listedPath),
/* harmony export */   mr: () => (/* binding */ renamedPath),
/* harmony export */   n2: () => (/* binding */ parseHistoryPath),
/* harmony export */   nq: () => (/* binding */ holdPath),
/* harmony export */   oY: () => (/* binding */ signaturePath),
/* harmony export */   pt: () => (/* binding */ RUNS),
/* harmony export */   qz: () => (/* binding */ uploadRecordPath),
/* harmony export */   t: () => (/* binding */ HOLDS),
/* harmony export */   t0: () => (/* binding */ runPath),
/* harmony export */   uA: () => (/* binding */ generationPath),
/* harmony export */   vD: () => (/* binding */ PROBE),
/* harmony export */   w1: () => (/* binding */ stagedPath),
/* harmony export */   xl: () => (/* binding */ partPath),
/* harmony export */   zX: () => (/* binding */ VERIFIED)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(77598);
/* harmony import */ var _core_keys_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(78133);
/* harmony import */ var _store_aliases_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9803);



/** Everything of ours in cold lies below this, next to the mirror (design.md section 5). */
const STATE = '.flashback-backup/';
const HEAD = `${STATE}HEAD`;
const LEASE = `${STATE}lease`;
const RUNS = `${STATE}runs/`;
/** What a probe recorded: the newer of it and the generation's counts. */
const PROBE_CACHE = `${STATE}probe.json`;
const PROBE = `${STATE}probe/`;
/** What `probe` stores to try whether its key can delete a version for good. */
const VERSION_TRIAL = `${PROBE}version-delete`;
const LISTED = `${STATE}listed/`;
const CONDEMNED = `${STATE}condemned/`;
const VERIFIED = `${STATE}verified.json`;
const HOLDS = `${STATE}holds/`;
/** Split runs: what their workers share. */
const SPLITS = `${STATE}splits/`;
/** True for what is not an object of hot's: kept or renamed objects are, and lie below STATE too. */
function isState(path) {
    return path.startsWith(STATE) && !/^(history|objects)\//.test(path.slice(STATE.length));
}
function generationPath(generation) {
    return `${STATE}generations/${generation}.json`;
}
/** The detached signature of a generation, beside it. */
function signaturePath(generation) {
    return `${generationPath(generation)}.sig`;
}
function segmentPath(sha256) {
    return `${STATE}segments/${sha256}.ndjson.gz`;
}
function listedPath(sha256) {
    return `${LISTED}${sha256}.ndjson.gz`;
}
function condemnedPath(sha256) {
    return `${CONDEMNED}${sha256}.ndjson.gz`;
}
function holdPath(id) {
    return `${HOLDS}${id}`;
}
function runPath(runId, name) {
    return `${RUNS}${runId}/${name}`;
}
/** What the workers of one plan share. Another plan of the same split has another epoch, and so a folder of its own. */
function splitPath({ split, epoch }, name) {
    return `${SPLITS}${split}/${epoch}/${name}`;
}
function splitPlanPath(id) {
    return splitPath(id, 'plan.json');
}
/** The lease of one piece, and its end: whoever holds it works on the piece. */
function pieceLeasePath(id, piece) {
    return splitPath(id, `pieces/${piece}`);
}
/** Who commits the split. */
function commitLeasePath(id) {
    return splitPath(id, 'commit');
}
/** What an attempt at a piece made of it. */
function partPath(id, piece, attempt) {
    return splitPath(id, `parts/${piece}-${attempt}.json`);
}
/** Whose plan or part an object is by its path; undefined for another name. */
function splitRecordOf(path) {
    const found = /^\.flashback-backup\/splits\/([^/]+)\/(\d{1,10})\/(?:(plan)\.json|parts\/\d{1,9}-\d{1,10}\.json)$/.exec(path);
    if (found === null)
        return undefined;
    const [, split = '', epoch, plan] = found;
    return { split, epoch: Number(epoch), kind: plan === undefined ? 'part' : 'plan' };
}
/** The run under which an attempt at a piece keeps its journals and upload records. Attempts of a piece sort by number. */
function pieceRun({ split, epoch }, piece, attempt) {
    return `${split}-e${epoch}-p${String(piece).padStart(6, '0')}-${String(attempt).padStart(10, '0')}`;
}
/** Journals sort by epoch and number, so that a listing gives them in the order in which they were written. */
function journalPath(runId, epoch, number) {
    return runPath(runId, `journal-${String(epoch).padStart(10, '0')}-${String(number).padStart(8, '0')}.ndjson`);
}
/** Whose journal an object is by its path; undefined for another name. */
function journalOf(path) {
    const found = /^\.flashback-backup\/runs\/([^/]+)\/journal-(\d{10})-\d{8}\.ndjson$/.exec(path);
    return found === null ? undefined : { run: found[1] ?? '', epoch: Number(found[2]) };
}
/** One for each path of cold that a multipart upload writes. */
function uploadRecordPath(runId, path) {
    return runPath(runId, `upload-${sha256Hex(path)}.json`);
}
function isUploadRecord(path) {
    return /^[^/]+\/runs\/[^/]+\/upload-[0-9a-f]{64}\.json$/.test(path);
}
/** Where a copy waits for its proof on a store that ignores pins. Leftovers are removed by the next probe. */
function stagedPath(path) {
    return `${PROBE}staged-${sha256Hex(path)}`;
}
/**
 * The key's own name, unless it is one of ours, too long for cold, or, where cold takes keys for others (`aliases`),
 * one that would land on another key's object (or on our state: `x/../.flashback-backup/HEAD`). `maxPathBytes` is what
 * cold's prefix leaves of the longest key that cold can hold.
 */
function mirrorPath(key, maxPathBytes, aliases) {
    const fits = (0,_core_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .keyLength */ .q)(key) <= maxPathBytes;
    return fits && !key.startsWith(STATE) && !(0,_store_aliases_js__WEBPACK_IMPORTED_MODULE_1__/* .isAliased */ .AC)(key, aliases) ? key : renamedPath(key);
}
/** For keys whose own name cold cannot hold. */
function renamedPath(key) {
    return `${STATE}objects/${sha256Hex(key)}`;
}
/**
 * Where a superseded version goes in a bucket without versioning. It follows from the version alone, so
 * that a second try after a crash finds what the first one left. `maxPathBytes` is what cold's prefix leaves of a key.
 */
function historyPath(key, version, maxPathBytes, aliases, plain = true) {
    const suffix = `@${version.since.replace(/[-:.]/g, '')}-${version.etag.replace(/[^0-9A-Za-z-]/g, '_')}`;
    const path = `${STATE}history/${key}${suffix}`;
    if (plain && !(0,_store_aliases_js__WEBPACK_IMPORTED_MODULE_1__/* .isAliased */ .AC)(key, aliases) && (0,_core_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .keyLength */ .q)(path) <= maxPathBytes)
        return path;
    return `${renamedPath(key)}${suffix}`;
}
/** What a history name adds to the key, or to the key's hash: no `@` in it, so the last one of a path begins it. */
const HISTORY_SUFFIX = /^@\d{8}T\d{9}Z-[0-9A-Za-z_-]*$/;
/**
 * True for the paths at which this key's contents may be stored: its own name, its renamed one, or a history name of
 * either. No path belongs to two keys, and none is state. So a record that passes this check, forged or not, can name
 * neither another key's object nor our state.
 */
function isPathOf(key, path) {
    if (!path.startsWith(STATE))
        return path === key;
    const history = `${STATE}history/${key}`;
    if (path.startsWith(history))
        return HISTORY_SUFFIX.test(path.slice(history.length));
    if (!path.startsWith(`${STATE}objects/`))
        return false;
    const renamed = renamedPath(key);
    return path === renamed || (path.startsWith(renamed) && HISTORY_SUFFIX.test(path.slice(renamed.length)));
}
/** True where a store that takes names for paths may take this one for another's. */
function isPathLike(path) {
    return (0,_store_aliases_js__WEBPACK_IMPORTED_MODULE_1__/* .isAliased */ .AC)(path, true);
}
/** Reads a history name below `.flashback-backup/history/` back; undefined for a name of another shape. */
function parseHistoryPath(path) {
    const parts = /^\.flashback-backup\/history\/(.+)@(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z-([0-9A-Za-z_-]+)$/s.exec(path);
    if (parts === null)
        return undefined;
    const [, key = '', year, month, day, hour, minute, second, ms, etag = ''] = parts;
    return { key, since: `${year}-${month}-${day}T${hour}:${minute}:${second}.${ms}Z`, etag };
}
function sha256Hex(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex');
}


/***/ }),

/***/ 61770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   ER: () => (/* binding */ SEED_BYTES),
/* harmony export */   J3: () => (/* binding */ PublicKey),
/* harmony export */   OF: () => (/* binding */ ED25519),
/* harmony export */   ZD: () => (/* binding */ PrivateKey),
/* harmony export */   kf: () => (/* binding */ PUBLIC_KEY_BYTES),
/* harmony export */   tM: () => (/* binding */ SIGNATURE_BYTES)
/* harmony export */ });
/* unused harmony export fingerprintOf */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(77598);
/* harmony import */ var _wire_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(20754);


const ED25519 = 'ssh-ed25519';
const SEED_BYTES = 32;
const PUBLIC_KEY_BYTES = 32;
const SIGNATURE_BYTES = 64;
/** RFC 8410: what stands before the 32 bytes in PKCS#8 and SPKI, the forms that node:crypto reads. */
const PKCS8 = Buffer.from('302e020100300506032b657004220420', 'hex');
const SPKI = Buffer.from('302a300506032b6570032100', 'hex');
/**
 * The y coordinates, without the sign, of all encodings of points of small order. With such a public key, anybody can
 * make signatures: they are refused. An all-zero key, as an example may have it, is one of them.
 * Source: libsodium's `ge25519_has_small_order`; a test computes them anew.
 */
const SMALL_ORDER = new Set([
    '0000000000000000000000000000000000000000000000000000000000000000',
    '0100000000000000000000000000000000000000000000000000000000000000',
    '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05',
    'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a',
    'ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
    'edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
    'eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
]);
/** An Ed25519 public key: whom to believe. */
class PublicKey {
    /** The SSH wire form of the key: its algorithm and its 32 bytes. */
    blob;
    /** `SHA256:…`, as `ssh-keygen -l` prints it. */
    fingerprint;
    #key;
    /** `raw`: 32 bytes. Throws WireError where it can be nobody's key. */
    constructor(raw) {
        if (raw.length !== PUBLIC_KEY_BYTES)
            throw new _wire_js__WEBPACK_IMPORTED_MODULE_1__/* .WireError */ .cC('an Ed25519 public key has 32 bytes');
        if (hasSmallOrder(raw))
            throw new _wire_js__WEBPACK_IMPORTED_MODULE_1__/* .WireError */ .cC('anybody can sign for this key: it is a point of small order');
        this.blob = Buffer.concat([(0,_wire_js__WEBPACK_IMPORTED_MODULE_1__/* .wireString */ .f9)(ED25519), (0,_wire_js__WEBPACK_IMPORTED_MODULE_1__/* .wireString */ .f9)(raw)]);
        this.fingerprint = fingerprintOf(this.blob);
        this.#key = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)({ key: Buffer.concat([SPKI, raw]), format: 'der', type: 'spki' });
    }
    /** Throws WireError where the blob is not that of an Ed25519 key, and nothing else. */
    static fromBlob(blob) {
        const reader = new _wire_js__WEBPACK_IMPORTED_MODULE_1__/* .WireReader */ .ZT(blob);
        reader.expect(ED25519, 'key type');
        const raw = reader.string(PUBLIC_KEY_BYTES);
        reader.end();
        return new PublicKey(raw);
    }
    verify(message, signature) {
        return signature.length === SIGNATURE_BYTES && (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)(null, message, this.#key, signature);
    }
}
/** An Ed25519 private key. The seed is in a KeyObject, which no log or JSON shows. */
class PrivateKey {
    publicKey;
    #key;
    /** `seed`: 32 bytes of a secure source. Throws WireError for another length. */
    constructor(seed) {
        if (seed.length !== SEED_BYTES)
            throw new _wire_js__WEBPACK_IMPORTED_MODULE_1__/* .WireError */ .cC('an Ed25519 seed has 32 bytes');
        this.#key = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPrivateKey)({ key: Buffer.concat([PKCS8, seed]), format: 'der', type: 'pkcs8' });
        const spki = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(this.#key).export({ format: 'der', type: 'spki' });
        this.publicKey = new PublicKey(spki.subarray(SPKI.length));
    }
    sign(message) {
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.sign)(null, message, this.#key);
    }
}
/** Base64 without padding, as ssh-keygen has it. */
function fingerprintOf(blob) {
    return `SHA256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(blob).digest('base64').replace(/=+$/, '')}`;
}
function hasSmallOrder(raw) {
    const y = Buffer.from(raw);
    y[PUBLIC_KEY_BYTES - 1] = (y[PUBLIC_KEY_BYTES - 1] ?? 0) & 0x7f;
    return SMALL_ORDER.has(y.toString('hex'));
}


/***/ }),

/***/ 94175:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   QW: () => (/* binding */ parsePrivateKey),
/* harmony export */   TZ: () => (/* binding */ generateKeyPair),
/* harmony export */   sD: () => (/* binding */ checkComment)
/* harmony export */ });
/* unused harmony export formatPrivateKey */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(77598);
/* harmony import */ var _core_input_error_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(19154);
/* harmony import */ var _ed25519_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(61770);
/* harmony import */ var _wire_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(20754);




/** An unencrypted Ed25519 key has about 400 characters, with the longest comment about 2,000. */
const MAX_TEXT = 16 * 1024;
const MAX_COMMENT_BYTES = 1024;
const LABEL = 'OPENSSH PRIVATE KEY';
const MAGIC = Buffer.from('openssh-key-v1\0', 'latin1');
/** The cipher `none` pads to this. */
const BLOCK_BYTES = 8;
const MAKE_ONE = "make one with ssh-keygen -t ed25519 -N '' -C flashback-backup -f signing-key, or with flashback-backup keygen";
const EXPECTED = `expected an OpenSSH Ed25519 private key, with its lines -----BEGIN ${LABEL}----- and -----END ${LABEL}-----: ${MAKE_ONE}`;
const REMOVE_PASSPHRASE = "it is encrypted with a passphrase, which nobody can type in a run: write a copy without one, ssh-keygen -p -N '' -f <file>, and store that as a secret";
/**
 * Reads an unencrypted OpenSSH Ed25519 private key (OpenSSH's PROTOCOL.key). Line ends may be CRLF, and white space
 * may surround it, since that is how secrets get pasted. Throws InputError, named after `input`, which never
 * shows anything of the text.
 */
function parsePrivateKey(text, input) {
    if (text.length > MAX_TEXT)
        throw new _core_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d(input, `it is too long; ${EXPECTED}`);
    const trimmed = text.trim();
    refuseOtherForms(trimmed, input);
    const lines = trimmed.split('\n').map((line) => line.trimEnd());
    const [first, ...rest] = lines;
    const last = rest.pop();
    if (first !== `-----BEGIN ${LABEL}-----` || last !== `-----END ${LABEL}-----`)
        throw new _core_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d(input, EXPECTED);
    try {
        return readFile((0,_wire_js__WEBPACK_IMPORTED_MODULE_3__/* .fromBase64 */ .Ey)(rest.join('')), input);
    }
    catch (cause) {
        if (!(cause instanceof _wire_js__WEBPACK_IMPORTED_MODULE_3__/* .WireError */ .cC))
            throw cause;
        throw new _core_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d(input, `it is damaged: ${cause.message}; ${EXPECTED}`, { cause });
    }
}
/** The private key's file, as ssh-keygen writes it. It is a secret: write it for its owner only (mode 0600). */
function formatPrivateKey(seed, comment) {
    checkComment(comment);
    const { blob } = new _ed25519_js__WEBPACK_IMPORTED_MODULE_2__/* .PrivateKey */ .ZD(seed).publicKey;
    const raw = blob.subarray(-_ed25519_js__WEBPACK_IMPORTED_MODULE_2__/* .PUBLIC_KEY_BYTES */ .kf);
    // Compared after decryption, to find a wrong passphrase. Without one it protects nothing, so it need not be random.
    const check = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(blob).digest().subarray(0, 4);
    const secret = [check, check, blob, (0,_wire_js__WEBPACK_IMPORTED_MODULE_3__/* .wireString */ .f9)(Buffer.concat([seed, raw])), (0,_wire_js__WEBPACK_IMPORTED_MODULE_3__/* .wireString */ .f9)(comment)];
    const length = secret.reduce((sum, part) => sum + part.length, 0);
    const padding = Buffer.from(Array.from({ length: -length & (BLOCK_BYTES - 1) }, (_, i) => i + 1));
    const none = (0,_wire_js__WEBPACK_IMPORTED_MODULE_3__/* .wireString */ .f9)('none');
    const file = [MAGIC, none, none, (0,_wire_js__WEBPACK_IMPORTED_MODULE_3__/* .wireString */ .f9)(''), (0,_wire_js__WEBPACK_IMPORTED_MODULE_3__/* .uint32 */ .S8)(1), (0,_wire_js__WEBPACK_IMPORTED_MODULE_3__/* .wireString */ .f9)(blob)];
    return (0,_wire_js__WEBPACK_IMPORTED_MODULE_3__/* .armor */ .yE)(LABEL, Buffer.concat([...file, (0,_wire_js__WEBPACK_IMPORTED_MODULE_3__/* .wireString */ .f9)(Buffer.concat([...secret, padding]))]));
}
/**
 * A new key pair. `seedBytes` must be a secure source, such as `randomBytes` of node:crypto: a `Random` has too few
 * bits and can be predicted.
 */
function generateKeyPair(seedBytes, comment) {
    const seed = seedBytes(_ed25519_js__WEBPACK_IMPORTED_MODULE_2__/* .SEED_BYTES */ .ER);
    return { key: new _ed25519_js__WEBPACK_IMPORTED_MODULE_2__/* .PrivateKey */ .ZD(seed), privateKey: formatPrivateKey(seed, comment) };
}
/** The forms in which people have a key at hand, each with the way to the right one. */
function refuseOtherForms(text, input) {
    const refuse = (message) => {
        throw new _core_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d(input, message);
    };
    if (text === '')
        refuse(`it is empty; ${EXPECTED}`);
    if (/^(ssh-|ecdsa-|sk-)/.test(text))
        refuse(`it is a public key; ${EXPECTED}`);
    if (text.startsWith('PuTTY-User-Key-File'))
        refuse(`it is a PuTTY key: export it in OpenSSH's format (puttygen key.ppk -O private-openssh-new)`);
    if (text.startsWith('-----BEGIN ENCRYPTED PRIVATE KEY'))
        refuse(REMOVE_PASSPHRASE);
    const pem = /^-----BEGIN ((?:RSA |EC |DSA )?PRIVATE KEY)-----/.exec(text)?.[1];
    if (pem !== undefined)
        refuse(`it is a PEM "${pem}"; ${EXPECTED}`);
    if (!text.includes('\n') && text.startsWith('-----BEGIN'))
        refuse('its line breaks are lost: store the file with all its lines as they are');
}
function readFile(bytes, input) {
    const reader = new _wire_js__WEBPACK_IMPORTED_MODULE_3__/* .WireReader */ .ZT(bytes);
    if (!reader.take(MAGIC.length).equals(MAGIC))
        throw new _wire_js__WEBPACK_IMPORTED_MODULE_3__/* .WireError */ .cC('it is not in the format openssh-key-v1');
    const cipher = reader.string(MAX_NAME_BYTES).toString('latin1');
    const kdf = reader.string(MAX_NAME_BYTES).toString('latin1');
    if (cipher !== 'none' || kdf !== 'none')
        throw new _core_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d(input, REMOVE_PASSPHRASE);
    if (reader.string(MAX_NAME_BYTES).length !== 0)
        throw new _wire_js__WEBPACK_IMPORTED_MODULE_3__/* .WireError */ .cC('it has options of a passphrase');
    if (reader.uint32() !== 1)
        throw new _wire_js__WEBPACK_IMPORTED_MODULE_3__/* .WireError */ .cC('it does not hold exactly one key');
    const blob = reader.string(MAX_TEXT);
    refuseOtherTypes(blob, input);
    const secret = reader.string(MAX_TEXT);
    reader.end();
    return readSecret(secret, blob);
}
const MAX_NAME_BYTES = 256;
function refuseOtherTypes(blob, input) {
    const type = new _wire_js__WEBPACK_IMPORTED_MODULE_3__/* .WireReader */ .ZT(blob).string(MAX_NAME_BYTES).toString('latin1');
    if (type === _ed25519_js__WEBPACK_IMPORTED_MODULE_2__/* .ED25519 */ .OF)
        return;
    const name = /^[\w@.-]{1,64}$/.test(type) ? `a key of type ${type}` : 'of another type';
    throw new _core_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d(input, `it is ${name}; ${EXPECTED}`);
}
/** The part that a passphrase would encrypt. Every redundant field must agree: else the file is damaged. */
function readSecret(bytes, blob) {
    if (bytes.length % BLOCK_BYTES !== 0)
        throw new _wire_js__WEBPACK_IMPORTED_MODULE_3__/* .WireError */ .cC('its length is not that of whole blocks');
    const reader = new _wire_js__WEBPACK_IMPORTED_MODULE_3__/* .WireReader */ .ZT(bytes);
    if (reader.uint32() !== reader.uint32())
        throw new _wire_js__WEBPACK_IMPORTED_MODULE_3__/* .WireError */ .cC('its check numbers differ');
    reader.expect(_ed25519_js__WEBPACK_IMPORTED_MODULE_2__/* .ED25519 */ .OF, 'key type');
    const raw = reader.string(_ed25519_js__WEBPACK_IMPORTED_MODULE_2__/* .PUBLIC_KEY_BYTES */ .kf);
    const pair = reader.string(_ed25519_js__WEBPACK_IMPORTED_MODULE_2__/* .SEED_BYTES */ .ER + _ed25519_js__WEBPACK_IMPORTED_MODULE_2__/* .PUBLIC_KEY_BYTES */ .kf);
    reader.string(MAX_COMMENT_BYTES);
    const padding = reader.take(reader.left);
    if (padding.length >= BLOCK_BYTES || padding.some((byte, i) => byte !== i + 1))
        throw new _wire_js__WEBPACK_IMPORTED_MODULE_3__/* .WireError */ .cC('its padding is wrong');
    const key = new _ed25519_js__WEBPACK_IMPORTED_MODULE_2__/* .PrivateKey */ .ZD(pair.subarray(0, _ed25519_js__WEBPACK_IMPORTED_MODULE_2__/* .SEED_BYTES */ .ER));
    const agrees = pair.length === _ed25519_js__WEBPACK_IMPORTED_MODULE_2__/* .SEED_BYTES */ .ER + _ed25519_js__WEBPACK_IMPORTED_MODULE_2__/* .PUBLIC_KEY_BYTES */ .kf &&
        key.publicKey.blob.equals(blob) &&
        key.publicKey.blob.subarray(-_ed25519_js__WEBPACK_IMPORTED_MODULE_2__/* .PUBLIC_KEY_BYTES */ .kf).equals(raw) &&
        pair.subarray(_ed25519_js__WEBPACK_IMPORTED_MODULE_2__/* .SEED_BYTES */ .ER).equals(raw);
    if (!agrees)
        throw new _wire_js__WEBPACK_IMPORTED_MODULE_3__/* .WireError */ .cC('its public key does not belong to its private key');
    return key;
}
/** A comment stands at the end of a public line: it must not make a line of its own. */
function checkComment(comment) {
    if (Buffer.byteLength(comment) > MAX_COMMENT_BYTES || /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}]/u.test(comment))
        throw new RangeError('a key comment is one line of at most 1,024 bytes');
}


/***/ }),

/***/ 89526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Q5: () => (/* binding */ StateSigner),
  fO: () => (/* binding */ TrustedSigners),
  Nv: () => (/* binding */ withoutSignature)
});

// EXTERNAL MODULE: ./build/src/core/defined.js
var defined = __nccwpck_require__(37708);
// EXTERNAL MODULE: ./build/src/core/quoted.js
var quoted = __nccwpck_require__(12053);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(77598);
// EXTERNAL MODULE: ./build/src/manifest/signing/ed25519.js
var ed25519 = __nccwpck_require__(61770);
// EXTERNAL MODULE: ./build/src/manifest/signing/wire.js
var wire = __nccwpck_require__(20754);
;// CONCATENATED MODULE: ./build/src/manifest/signing/record.js



/**
 * The inline signature of small state. Its last line, or its last member, is
 * `"signature":{"run":…,"epoch":…,"signer":"SHA256:…","ed25519":"<base64>"}`; what is signed is every byte before it was
 * put in, together with what it is and where it belongs (docs/decisions/0022).
 */
/** How a kind of state is framed: lines of JSON, or one JSON object. */
const FRAMES = {
    journal: 'lines',
    restore: 'lines',
    lease: 'object',
    upload: 'object',
    hold: 'object',
    probe: 'object',
    verified: 'object',
    'split-plan': 'object',
    'split-part': 'object',
};
/** A NUL ends it, so that no other message of this key, SSHSIG's included, can begin alike. */
const CONTEXT = Buffer.from('flashback-backup-record-v1\0', 'latin1');
/** A run's id is part of a name in cold: printable ASCII that JSON does not escape. */
const RUN_ID = /^[\x21\x23-\x5b\x5d-\x7e]{1,256}$/;
const FINGERPRINT = /^SHA256:[A-Za-z0-9+/]{43}$/;
/** The longest signature object that `encode` can make has 500 bytes. */
const MAX_SIGNATURE_TEXT = 1024;
const MEMBER = '"signature":';
const BRACE = 0x7d;
const LINE_FEED = 0x0a;
/** The bytes to sign. Every field has its length before it, so no two records share them. */
function recordMessage(kind, place, { run, epoch }, body) {
    const number = Buffer.alloc(8);
    number.writeBigUInt64BE(BigInt(epoch));
    const digest = (0,external_node_crypto_.createHash)('sha256').update(body).digest();
    const fields = [kind, place.bucket, place.prefix, place.path, run, number, digest];
    return Buffer.concat([CONTEXT, ...fields.map(wire/* wireString */.f9)]);
}
/** Throws RangeError where the body cannot be framed as its kind demands, or the run cannot be named. */
function frameRecord(kind, body, signature) {
    const text = encode(signature);
    if (FRAMES[kind] === 'lines')
        return Buffer.concat([body, Buffer.from(`{${MEMBER}${text}}\n`)]);
    const end = closingBrace(body);
    return Buffer.concat([body.subarray(0, end), Buffer.from(`,${MEMBER}${text}`), body.subarray(end)]);
}
/** Throws RangeError where a record of ours has not the shape that its frame relies on. */
function checkRecord(kind, body, { run, epoch }) {
    if (!RUN_ID.test(run))
        throw new RangeError('a run id is 1 to 256 printable characters without " and \\');
    if (!Number.isSafeInteger(epoch) || epoch < 0)
        throw new RangeError('an epoch is a whole number from 0');
    const framed = FRAMES[kind] === 'lines' ? body.at(-1) === LINE_FEED : closingBrace(body) > 0 && !isEmptyObject(body);
    if (!framed)
        throw new RangeError(`a ${kind} record must be ${FRAMES[kind]} of JSON that are not empty`);
}
/**
 * Takes the signature out, without parsing anything else: the body is hostile until it is verified. Throws WireError
 * where there is one that is not written as `frameRecord` writes it.
 */
function unframeRecord(kind, bytes) {
    const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return FRAMES[kind] === 'lines' ? unframeLines(all) : unframeObject(all);
}
function unframeLines(all) {
    // One line feed ends the last line; the one before it ends the line before.
    const start = all.length < 2 ? 0 : all.lastIndexOf(LINE_FEED, all.length - 2) + 1;
    const opening = `{${MEMBER}`;
    if (!startsAt(all, opening, start))
        return { body: all, signature: undefined };
    const rest = textOf(all, start + opening.length);
    if (!rest.endsWith('}\n'))
        throw new wire/* WireError */.cC('its signature is cut off');
    return { body: all.subarray(0, start), signature: decode(rest.slice(0, -2)) };
}
function unframeObject(all) {
    const opening = `,${MEMBER}`;
    // Inside a JSON string the quote would be escaped, so this is a member, and the last one of that name.
    const at = all.subarray(-MAX_SIGNATURE_TEXT).lastIndexOf(`${opening}{`);
    if (at < 0)
        return { body: all, signature: undefined };
    const start = Math.max(0, all.length - MAX_SIGNATURE_TEXT) + at;
    const rest = textOf(all, start + opening.length);
    const closing = /\}\n?$/.exec(rest)?.[0];
    if (closing === undefined)
        throw new wire/* WireError */.cC('its signature is cut off');
    const signature = decode(rest.slice(0, -closing.length));
    return { body: Buffer.concat([all.subarray(0, start), Buffer.from(closing)]), signature };
}
function encode({ run, epoch, signer, signature }) {
    return JSON.stringify({ run, epoch, signer, ed25519: signature.toString('base64') });
}
/** Only the very text that `encode` writes: one signature, one spelling. */
function decode(text) {
    const [, run = '', digits = '', signer = '', base64 = ''] = /^\{"run":"([^"]*)","epoch":(\d{1,16}),"signer":"([^"]*)","ed25519":"([^"]*)"\}$/.exec(text) ?? [];
    const epoch = Number(digits);
    if (!RUN_ID.test(run) || !Number.isSafeInteger(epoch) || !FINGERPRINT.test(signer))
        throw new wire/* WireError */.cC('its signature is not in the form of this program');
    const found = { run, epoch, signer, signature: (0,wire/* fromBase64 */.Ey)(base64) };
    if (found.signature.length !== ed25519/* SIGNATURE_BYTES */.tM || encode(found) !== text)
        throw new wire/* WireError */.cC('its signature is not in the form of this program');
    return found;
}
function textOf(all, from) {
    if (all.length - from > MAX_SIGNATURE_TEXT)
        throw new wire/* WireError */.cC('its signature is too long');
    return all.subarray(from).toString('latin1');
}
function startsAt(all, text, at) {
    return all.subarray(at, at + text.length).toString('latin1') === text;
}
/** Where the brace stands that ends the object, before at most one line feed; -1 where none does. */
function closingBrace(body) {
    const end = body.at(-1) === LINE_FEED ? body.length - 2 : body.length - 1;
    return body[end] === BRACE ? end : -1;
}
function isEmptyObject(body) {
    return body.length < 1024 && /^\s*\{\s*\}\s*$/.test(body.toString('latin1'));
}

// EXTERNAL MODULE: ./build/src/manifest/signing/sshsig.js
var sshsig = __nccwpck_require__(79420);
;// CONCATENATED MODULE: ./build/src/manifest/signing/signer.js





/** Signs what a run writes, with its private key. */
class StateSigner {
    #key;
    constructor(key) {
        this.#key = key;
    }
    /** Whoever signs state also reads it back. */
    get publicKey() {
        return this.#key.publicKey;
    }
    /** A detached signature over a generation's bytes, for the object beside it. */
    signGeneration(bytes) {
        return (0,sshsig/* signSsh */.ce)(this.#key, bytes);
    }
    /** The record with a signature that holds at this place, for this run and epoch, only. Throws RangeError. */
    sealRecord(kind, place, run, bytes) {
        const body = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
        checkRecord(kind, body, run);
        const signature = this.#key.sign(recordMessage(kind, place, run, body));
        const signer = this.#key.publicKey.fingerprint;
        return frameRecord(kind, body, { run: run.run, epoch: run.epoch, signer, signature });
    }
}
/** The keys whose signatures are believed; several, so that keys can be rotated. */
class TrustedSigners {
    #keys;
    constructor(keys) {
        this.#keys = new Map([...keys].map((key) => [key.fingerprint, key]));
    }
    get fingerprints() {
        return [...this.#keys.keys()];
    }
    /** `signature` is the text of the object beside the generation, undefined where there is none. */
    verifyGeneration(bytes, signature) {
        if (signature === undefined)
            return refusal('unsigned', 'it has no signature');
        let parsed;
        try {
            parsed = (0,sshsig/* parseSshSignature */._y)(signature);
        }
        catch (error) {
            if (!(error instanceof wire/* WireError */.cC))
                throw error;
            return refusal('malformed', `its signature cannot be read: ${error.message}`);
        }
        const signer = parsed.signer.fingerprint;
        if (!this.#keys.has(signer))
            return unknownSigner(signer);
        const wrong = (0,sshsig/* wrongSshSignature */.kG)(parsed, bytes);
        if (wrong === undefined)
            return { trusted: true, signer };
        return refusal('wrong-signature', `its signature is wrong: ${wrong}`, signer);
    }
    /**
     * The record's bytes as they were sealed. `expected` is what the reader knows about its writer from elsewhere: a
     * journal's path names its run and epoch. Where it is not given, compare what this returns with the content.
     */
    openRecord(kind, place, bytes, expected = {}) {
        let record;
        try {
            record = unframeRecord(kind, bytes);
        }
        catch (error) {
            if (!(error instanceof wire/* WireError */.cC))
                throw error;
            return refusal('malformed', error.message);
        }
        const { body, signature } = record;
        if (signature === undefined)
            return refusal('unsigned', 'it has no signature');
        const { run, epoch, signer } = signature;
        const key = this.#keys.get(signer);
        if (key === undefined)
            return unknownSigner(signer);
        if (!key.verify(recordMessage(kind, place, signature, body), signature.signature))
            return refusal('wrong-signature', 'its signature is wrong: it was changed, or moved here from another place', signer);
        return replayed(signature, expected) ?? { trusted: true, signer, run, epoch, bytes: body };
    }
}
/**
 * A record's content, whoever signed it or nobody: for a reader without trusted keys. A signature that cannot be taken
 * out is left in, and the parser of the content refuses it.
 */
function withoutSignature(kind, bytes) {
    try {
        return unframeRecord(kind, bytes).body;
    }
    catch (error) {
        if (error instanceof wire/* WireError */.cC)
            return bytes;
        throw error;
    }
}
function replayed({ run, epoch, signer }, expected) {
    if (expected.run !== undefined && expected.run !== run)
        return refusal('replayed', `it was signed for run ${(0,quoted/* quoted */.T)(run)}, not for ${(0,quoted/* quoted */.T)(expected.run)}`, signer);
    if (expected.epoch !== undefined && expected.epoch !== epoch)
        return refusal('replayed', `it was signed in epoch ${epoch}, not in ${expected.epoch}`, signer);
    return undefined;
}
function unknownSigner(signer) {
    return refusal('unknown-signer', `it is signed by ${signer}, which is not a trusted signer`, signer);
}
function refusal(reason, message, signer) {
    return { trusted: false, reason, message, ...(0,defined/* defined */.s)({ signer }) };
}


/***/ }),

/***/ 79420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CU: () => (/* binding */ NAMESPACE),
/* harmony export */   _y: () => (/* binding */ parseSshSignature),
/* harmony export */   ce: () => (/* binding */ signSsh),
/* harmony export */   kG: () => (/* binding */ wrongSshSignature)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(77598);
/* harmony import */ var _core_quoted_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(12053);
/* harmony import */ var _ed25519_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(61770);
/* harmony import */ var _wire_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(20754);




/**
 * Detached signatures that everybody can check, in OpenSSH's format (PROTOCOL.sshsig):
 * `ssh-keygen -Y verify -f allowed_signers -I backup -n flashback-backup -s 42.json.sig < 42.json`.
 */
const NAMESPACE = 'flashback-backup';
const LABEL = 'SSH SIGNATURE';
const MAGIC = Buffer.from('SSHSIG', 'latin1');
const VERSION = 1;
const HASH = 'sha512';
/** Ours have about 320 characters. */
const MAX_TEXT = 4096;
const MAX_NAME_BYTES = 256;
/** The armored signature over `bytes`. */
function signSsh(key, bytes) {
    const signature = key.sign(signedMessage(NAMESPACE, bytes));
    const blob = Buffer.concat([
        MAGIC,
        (0,_wire_js__WEBPACK_IMPORTED_MODULE_2__/* .uint32 */ .S8)(VERSION),
        (0,_wire_js__WEBPACK_IMPORTED_MODULE_2__/* .wireString */ .f9)(key.publicKey.blob),
        (0,_wire_js__WEBPACK_IMPORTED_MODULE_2__/* .wireString */ .f9)(NAMESPACE),
        (0,_wire_js__WEBPACK_IMPORTED_MODULE_2__/* .wireString */ .f9)(''),
        (0,_wire_js__WEBPACK_IMPORTED_MODULE_2__/* .wireString */ .f9)(HASH),
        (0,_wire_js__WEBPACK_IMPORTED_MODULE_2__/* .wireString */ .f9)(Buffer.concat([(0,_wire_js__WEBPACK_IMPORTED_MODULE_2__/* .wireString */ .f9)(_ed25519_js__WEBPACK_IMPORTED_MODULE_1__/* .ED25519 */ .OF), (0,_wire_js__WEBPACK_IMPORTED_MODULE_2__/* .wireString */ .f9)(signature)])),
    ]);
    return (0,_wire_js__WEBPACK_IMPORTED_MODULE_2__/* .armor */ .yE)(LABEL, blob);
}
/**
 * Reads an armored signature in the one form in which ssh-keygen writes it: what decodes to the same, but is spelled
 * otherwise, is refused. Throws WireError.
 */
function parseSshSignature(text) {
    if (text.length > MAX_TEXT)
        throw new _wire_js__WEBPACK_IMPORTED_MODULE_2__/* .WireError */ .cC('it is too long');
    const body = /^-----BEGIN SSH SIGNATURE-----\n([A-Za-z0-9+/=\n]+)-----END SSH SIGNATURE-----\n$/.exec(text)?.[1];
    if (body === undefined)
        throw new _wire_js__WEBPACK_IMPORTED_MODULE_2__/* .WireError */ .cC('it is not an armored SSH signature');
    const blob = (0,_wire_js__WEBPACK_IMPORTED_MODULE_2__/* .fromBase64 */ .Ey)(body.replaceAll('\n', ''));
    if ((0,_wire_js__WEBPACK_IMPORTED_MODULE_2__/* .armor */ .yE)(LABEL, blob) !== text)
        throw new _wire_js__WEBPACK_IMPORTED_MODULE_2__/* .WireError */ .cC('its lines are not as ssh-keygen writes them');
    const reader = new _wire_js__WEBPACK_IMPORTED_MODULE_2__/* .WireReader */ .ZT(blob);
    if (!reader.take(MAGIC.length).equals(MAGIC))
        throw new _wire_js__WEBPACK_IMPORTED_MODULE_2__/* .WireError */ .cC('it is not an SSH signature');
    if (reader.uint32() !== VERSION)
        throw new _wire_js__WEBPACK_IMPORTED_MODULE_2__/* .WireError */ .cC('it has another version');
    const signer = _ed25519_js__WEBPACK_IMPORTED_MODULE_1__/* .PublicKey */ .J3.fromBlob(reader.string(MAX_NAME_BYTES));
    const namespace = reader.string(MAX_NAME_BYTES).toString('utf8');
    if (reader.string(MAX_NAME_BYTES).length !== 0)
        throw new _wire_js__WEBPACK_IMPORTED_MODULE_2__/* .WireError */ .cC('its reserved field is not empty');
    const hash = reader.string(MAX_NAME_BYTES).toString('utf8');
    const inner = new _wire_js__WEBPACK_IMPORTED_MODULE_2__/* .WireReader */ .ZT(reader.string(MAX_NAME_BYTES));
    reader.end();
    inner.expect(_ed25519_js__WEBPACK_IMPORTED_MODULE_1__/* .ED25519 */ .OF, 'signature type');
    const signature = inner.string(_ed25519_js__WEBPACK_IMPORTED_MODULE_1__/* .SIGNATURE_BYTES */ .tM);
    inner.end();
    if (signature.length !== _ed25519_js__WEBPACK_IMPORTED_MODULE_1__/* .SIGNATURE_BYTES */ .tM)
        throw new _wire_js__WEBPACK_IMPORTED_MODULE_2__/* .WireError */ .cC('its signature is too short');
    return { signer, namespace, hash, signature };
}
/** Undefined where the signature is the signer's over `bytes`, for this program; else why it is not. */
function wrongSshSignature(found, bytes) {
    if (found.namespace !== NAMESPACE)
        return `it was made for the namespace ${(0,_core_quoted_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .T)(found.namespace)}, not for "${NAMESPACE}"`;
    if (found.hash !== HASH)
        return `it was made with the hash ${(0,_core_quoted_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .T)(found.hash)}, not with ${HASH}`;
    return found.signer.verify(signedMessage(NAMESPACE, bytes), found.signature)
        ? undefined
        : 'it does not belong to this content';
}
function signedMessage(namespace, bytes) {
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(HASH).update(bytes).digest();
    return Buffer.concat([MAGIC, (0,_wire_js__WEBPACK_IMPORTED_MODULE_2__/* .wireString */ .f9)(namespace), (0,_wire_js__WEBPACK_IMPORTED_MODULE_2__/* .wireString */ .f9)(''), (0,_wire_js__WEBPACK_IMPORTED_MODULE_2__/* .wireString */ .f9)(HASH), (0,_wire_js__WEBPACK_IMPORTED_MODULE_2__/* .wireString */ .f9)(digest)]);
}


/***/ }),

/***/ 73243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ag: () => (/* binding */ publicLine),
/* harmony export */   Gs: () => (/* binding */ allowedSignersLine),
/* harmony export */   n0: () => (/* binding */ parseTrustedKeys)
/* harmony export */ });
/* unused harmony export PRINCIPAL */
/* harmony import */ var _core_input_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(19154);
/* harmony import */ var _core_quoted_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(12053);
/* harmony import */ var _ed25519_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(61770);
/* harmony import */ var _openssh_key_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(94175);
/* harmony import */ var _sshsig_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(79420);
/* harmony import */ var _wire_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(20754);






/** The identity by which `ssh-keygen -Y verify -I backup` finds a key in an allowed_signers file. */
const PRINCIPAL = 'backup';
const MAX_LINES = 256;
const MAX_LINE = 4096;
const EXPECTED = `expected public keys, one a line: "${_ed25519_js__WEBPACK_IMPORTED_MODULE_1__/* .ED25519 */ .OF} AAAA… comment", or "${PRINCIPAL} ${_ed25519_js__WEBPACK_IMPORTED_MODULE_1__/* .ED25519 */ .OF} AAAA…" as in an allowed_signers file`;
const KEY_TYPE = /^(?:ssh-|ecdsa-|sk-|rsa-|dsa-)[\w@.-]+$/;
/** The names of authorized_keys: alone before the key they look like a principal, and are restrictions. */
const LOGIN_OPTIONS = /^(?:restrict|cert-authority|verify-required|no-touch-required|(?:no-)?(?:agent-forwarding|port-forwarding|pty|user-rc|x11-forwarding))$/i;
/**
 * The keys of a text with one a line: a public key as `ssh-keygen` writes it, or a line of an allowed_signers file
 * that trusts the key for the principal `backup`. Empty lines and lines that begin with `#` are left out. A
 * restriction that this program does not check is refused by name: it is never ignored. Throws InputError.
 */
function parseTrustedKeys(text, input) {
    if (text.length > MAX_LINES * MAX_LINE)
        throw new _core_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d(input, `it is too long; ${EXPECTED}`);
    refusePrivateKey(text, input);
    const lines = text.split('\n');
    if (lines.length > MAX_LINES)
        throw new _core_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d(input, `it has more than ${MAX_LINES} lines`);
    const keys = new Map();
    lines.forEach((line, at) => {
        const where = `line ${at + 1}`;
        const trimmed = line.trim();
        if (trimmed === '' || trimmed.startsWith('#'))
            return;
        if (trimmed.length > MAX_LINE)
            throw new _core_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d(input, `${where} is too long; ${EXPECTED}`);
        const key = parseLine(trimmed, input, where);
        keys.set(key.fingerprint, key);
    });
    if (keys.size === 0)
        throw new _core_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d(input, `it holds no key; ${EXPECTED}`);
    return [...keys.values()];
}
/** `ssh-ed25519 AAAA… comment`, as a `.pub` file has it, without a line feed. */
function publicLine(key, comment) {
    (0,_openssh_key_js__WEBPACK_IMPORTED_MODULE_2__/* .checkComment */ .sD)(comment);
    return [_ed25519_js__WEBPACK_IMPORTED_MODULE_1__/* .ED25519 */ .OF, key.blob.toString('base64'), comment].join(' ').trimEnd();
}
/** The line of an allowed_signers file by which `ssh-keygen -Y verify` trusts the key for this, and nothing else. */
function allowedSignersLine(key) {
    return `${PRINCIPAL} namespaces="${_sshsig_js__WEBPACK_IMPORTED_MODULE_3__/* .NAMESPACE */ .CU}" ${_ed25519_js__WEBPACK_IMPORTED_MODULE_1__/* .ED25519 */ .OF} ${key.blob.toString('base64')}`;
}
/** Pasted into the wrong field: then no error may show any of it. */
function refusePrivateKey(text, input) {
    if (/PRIVATE KEY-----|PuTTY-User-Key-File/.test(text))
        throw new _core_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d(input, 'it holds a private key, which does not belong here: put the public key (the .pub file) in its place, and treat the private key as exposed if this is not a secret');
}
function parseLine(line, input, where) {
    const words = split(line);
    if (words === undefined)
        throw new _core_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d(input, `${where} has a quote that does not end; ${EXPECTED}`);
    const at = words.findIndex((word) => KEY_TYPE.test(word));
    if (at < 0)
        throw new _core_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d(input, `${where} has no key type; ${EXPECTED}`);
    const [type = '', base64 = ''] = words.slice(at);
    if (type !== _ed25519_js__WEBPACK_IMPORTED_MODULE_1__/* .ED25519 */ .OF)
        throw new _core_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d(input, `${where} is a key of type ${(0,_core_quoted_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .T)(type)}, only ${_ed25519_js__WEBPACK_IMPORTED_MODULE_1__/* .ED25519 */ .OF} is supported`);
    const [principals, ...options] = words.slice(0, at);
    if (principals !== undefined)
        checkPrincipals(principals, input, where);
    if (options.length > 0)
        checkOptions(options.join(' '), input, where);
    try {
        return _ed25519_js__WEBPACK_IMPORTED_MODULE_1__/* .PublicKey */ .J3.fromBlob((0,_wire_js__WEBPACK_IMPORTED_MODULE_4__/* .fromBase64 */ .Ey)(base64));
    }
    catch (cause) {
        if (!(cause instanceof _wire_js__WEBPACK_IMPORTED_MODULE_4__/* .WireError */ .cC))
            throw cause;
        throw new _core_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d(input, `${where} holds no ${_ed25519_js__WEBPACK_IMPORTED_MODULE_1__/* .ED25519 */ .OF} key: ${cause.message}`, { cause });
    }
}
/** Only `backup`, in a list or not, and `*`: a file made for git's signers does not decide who signs backups. */
function checkPrincipals(word, input, where) {
    const names = word.replace(/^"(.*)"$/, '$1').split(',');
    const option = names.find((name) => LOGIN_OPTIONS.test(name) || name.includes('=') || name.includes('"'));
    if (option !== undefined)
        throw new _core_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d(input, `${where} has the option ${(0,_core_quoted_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .T)(option)} of an authorized_keys file, which is not supported: write the key alone`);
    const pattern = names.find((name) => name !== '*' && /[!*?]/.test(name));
    if (pattern !== undefined)
        throw new _core_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d(input, `${where} has the principal pattern ${(0,_core_quoted_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .T)(pattern)}, which is not supported`);
    if (!names.includes(PRINCIPAL) && !names.includes('*'))
        throw new _core_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d(input, `${where} trusts its key for ${(0,_core_quoted_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .T)(names.join(','))}, not for "${PRINCIPAL}": name that principal, or write the key alone`);
}
/** `namespaces="…"` once, and nothing else. */
function checkOptions(text, input, where) {
    const names = splitOptions(text).map((option) => option.split('=', 1)[0] ?? '');
    const other = names.find((name) => name.toLowerCase() !== 'namespaces');
    if (other !== undefined)
        throw new _core_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d(input, `${where} has the option ${(0,_core_quoted_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .T)(other)}, which is not supported: only namespaces="${_sshsig_js__WEBPACK_IMPORTED_MODULE_3__/* .NAMESPACE */ .CU}" is`);
    const value = /^namespaces="([^"]*)"$/i.exec(text)?.[1];
    if (value === undefined)
        throw new _core_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d(input, `${where} has options of another form; expected namespaces="${_sshsig_js__WEBPACK_IMPORTED_MODULE_3__/* .NAMESPACE */ .CU}"`);
    const namespaces = value.split(',');
    if (!namespaces.includes(_sshsig_js__WEBPACK_IMPORTED_MODULE_3__/* .NAMESPACE */ .CU))
        throw new _core_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d(input, `${where} trusts its key for the namespaces ${(0,_core_quoted_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .T)(value)}, which do not name "${_sshsig_js__WEBPACK_IMPORTED_MODULE_3__/* .NAMESPACE */ .CU}"`);
    const pattern = namespaces.find((one) => /[!*?]/.test(one));
    if (pattern !== undefined)
        throw new _core_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d(input, `${where} has the namespace pattern ${(0,_core_quoted_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .T)(pattern)}, which is not supported`);
}
/** Words as OpenSSH splits them: blanks inside double quotes belong to the word. Undefined for an open quote. */
function split(line) {
    const words = [];
    let word = '';
    let inQuotes = false;
    for (const char of line) {
        if (char === '"')
            inQuotes = !inQuotes;
        if (inQuotes || (char !== ' ' && char !== '\t'))
            word += char;
        else if (word !== '') {
            words.push(word);
            word = '';
        }
    }
    if (inQuotes)
        return undefined;
    return word === '' ? words : [...words, word];
}
/** `a="x,y",b` → its two options. */
function splitOptions(text) {
    return text.match(/(?:[^\s,"]|"[^"]*")+/g) ?? [];
}


/***/ }),

/***/ 20754:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ey: () => (/* binding */ fromBase64),
/* harmony export */   S8: () => (/* binding */ uint32),
/* harmony export */   ZT: () => (/* binding */ WireReader),
/* harmony export */   cC: () => (/* binding */ WireError),
/* harmony export */   f9: () => (/* binding */ wireString),
/* harmony export */   yE: () => (/* binding */ armor)
/* harmony export */ });
/**
 * The SSH wire format (RFC 4251, section 5) as far as Ed25519 keys and signatures use it: bytes with their length as
 * a 32-bit big-endian number before them. Every length is checked against what is left, before anything is copied.
 */
/** Bytes that are not in the expected form. Callers turn it into an error that names the input or the object. */
class WireError extends Error {
    constructor(message, options) {
        super(message, options);
        this.name = 'WireError';
    }
}
class WireReader {
    #bytes;
    #at = 0;
    constructor(bytes) {
        this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    }
    /** A view of the next `length` bytes. Throws WireError. */
    take(length) {
        if (length > this.#bytes.length - this.#at)
            throw new WireError('it is cut off');
        this.#at += length;
        return this.#bytes.subarray(this.#at - length, this.#at);
    }
    uint32() {
        return this.take(4).readUInt32BE();
    }
    /** A string of at most `limit` bytes. Throws WireError. */
    string(limit) {
        const length = this.uint32();
        if (length > limit)
            throw new WireError('a field is too long');
        return this.take(length);
    }
    /** Throws WireError unless the next string has just these bytes. */
    expect(text, what) {
        if (this.string(MAX_NAME_BYTES).toString('latin1') !== text)
            throw new WireError(`it has another ${what}`);
    }
    get left() {
        return this.#bytes.length - this.#at;
    }
    /** Throws WireError where bytes follow. */
    end() {
        if (this.left !== 0)
            throw new WireError('bytes follow its end');
    }
}
/** Names of algorithms and namespaces are short. */
const MAX_NAME_BYTES = 256;
function uint32(value) {
    const bytes = Buffer.alloc(4);
    bytes.writeUInt32BE(value);
    return bytes;
}
/** The bytes, or the text in UTF-8, with their length before them. */
function wireString(value) {
    const bytes = typeof value === 'string' ? Buffer.from(value) : value;
    return Buffer.concat([uint32(bytes.length), bytes]);
}
/** Bytes of canonical base64 with its padding. Throws WireError: `Buffer.from` ignores what it does not understand. */
function fromBase64(text) {
    const bytes = Buffer.from(text, 'base64');
    if (bytes.toString('base64') !== text)
        throw new WireError('it is not canonical base64');
    return bytes;
}
/** OpenSSH writes its armor in lines of 70 characters. */
const ARMOR_WIDTH = 70;
/** `-----BEGIN <label>-----`, base64 in lines of 70, `-----END <label>-----` and a line feed. */
function armor(label, bytes) {
    const lines = Buffer.from(bytes)
        .toString('base64')
        .match(new RegExp(`.{1,${ARMOR_WIDTH}}`, 'g')) ?? [];
    return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, ''].join('\n');
}


/***/ }),

/***/ 31839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ parseCaBundle)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(77598);
/* harmony import */ var _core_input_error_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(19154);
/* harmony import */ var _core_quoted_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(12053);



/** The certificates of the file that `ca-bundle` names; undefined if none is given. Throws InputError. */
function parseCaBundle(text, readFile) {
    const path = text('ca-bundle');
    if (path === '')
        return undefined;
    const expected = 'expected the path of a PEM file with certificates';
    const bad = (why, cause) => new _core_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d('ca-bundle', `${(0,_core_quoted_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .T)(path)} ${why}; ${expected}`, { cause });
    let pem;
    try {
        pem = readFile(path);
    }
    catch (cause) {
        throw bad(`cannot be read${(0,_core_quoted_js__WEBPACK_IMPORTED_MODULE_2__/* .systemCode */ .x)(cause)}`, cause);
    }
    const blocks = pem.match(/-----BEGIN CERTIFICATE-----[\s\S]*?-----END CERTIFICATE-----/g) ?? [];
    try {
        for (const block of blocks)
            new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(block);
    }
    catch (cause) {
        throw bad('holds a certificate that does not parse', cause);
    }
    if (blocks.length === 0)
        throw bad('holds no certificate');
    // Only the certificates: such files often carry comments, and sometimes a private key.
    return `${blocks.join('\n')}\n`;
}


/***/ }),

/***/ 2294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AS: () => (/* binding */ chosenBackups),
/* harmony export */   FS: () => (/* binding */ takesOne),
/* harmony export */   Fo: () => (/* binding */ chosenBackup)
/* harmony export */ });
/* harmony import */ var _core_input_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(19154);
/* harmony import */ var _core_quoted_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(12053);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(29247);
/* harmony import */ var _suggestion_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(72351);




/** Commands that are about one backup, whatever the file has. */
const ONE_AT_A_TIME = [
    ...['restore', 'rebuild', 'plan', 'shard', 'commit'],
    ...['ls', 'versions', 'diff', 'cat'],
];
/** True if the command's result is that of one backup: it is shown as without a file. */
function takesOne(command) {
    return ONE_AT_A_TIME.includes(command);
}
/** The backups that the input `backup` names, in the order of the file; all if it is empty. Throws InputError. */
function chosenBackups(config, names) {
    const wanted = new Set((0,_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .parseLines */ .c)('backup', names));
    const known = config.backups.map(({ name }) => name);
    for (const name of wanted) {
        if (known.includes(name))
            continue;
        throw new _core_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d('backup', `${(0,_core_quoted_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .T)(name)} is not in ${(0,_core_quoted_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .T)(config.path)}.${orNames(name, known)}`);
    }
    return wanted.size === 0 ? config.backups : config.backups.filter(({ name }) => wanted.has(name));
}
/** The one backup of a command that takes no more. Throws InputError. */
function chosenBackup(config, names, command) {
    const [first, ...others] = chosenBackups(config, names);
    if (first === undefined || others.length > 0)
        throw new _core_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d('backup', `${command} is about one backup, and ${others.length + 1} are chosen.${orNames('', config.backups.map(({ name }) => name))}`);
    return first;
}
const MAX_NAMES = 8;
function orNames(typed, known) {
    const near = typed === '' ? '' : (0,_suggestion_js__WEBPACK_IMPORTED_MODULE_3__/* .suggestion */ .h)(typed, known);
    if (near !== '')
        return near;
    const more = known.length > MAX_NAMES ? ` and ${known.length - MAX_NAMES} more` : '';
    return ` Expected one of ${known.slice(0, MAX_NAMES).join(', ')}${more}.`;
}


/***/ }),

/***/ 96002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   b3: () => (/* binding */ isOfOneRun),
/* harmony export */   cJ: () => (/* binding */ FIELDS),
/* harmony export */   m0: () => (/* binding */ isKey)
/* harmony export */ });
/* harmony import */ var _inputs_groups_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1754);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(65699);


/** What concerns one run and not the backup, or the step. */
const OF_ONE_RUN = new Set([
    ...['command', 'config', 'backup', 'at', 'include', 'dry-run', 'approve-prune'],
    ...['accept-rollback', 'accept-unsigned', 'trust-size'],
]);
const GROUPS_OF_ONE_RUN = ['Restore', 'Browse', 'Several machines', 'Reporting'];
/** True if the input says who one is, or is a secret: the file's own take precedence over those for all backups. */
function isKey(name) {
    return KEYS.has(name);
}
const KEYS = new Set([
    ..._inputs_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .INPUT_GROUPS */ .a.filter(({ title }) => title === 'Keys').flatMap(({ inputs }) => inputs.map(({ name }) => name)),
    ..._inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .INPUTS */ .mc.filter((input) => input.secret === true).map(({ name }) => name),
]);
const OUTSIDE = new Set([
    ...OF_ONE_RUN,
    ..._inputs_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .INPUT_GROUPS */ .a.filter(({ title }) => GROUPS_OF_ONE_RUN.includes(title)).flatMap(({ inputs }) => inputs.map(({ name }) => name)),
]);
/** True for an input that the file cannot hold, because it is about one run. */
function isOfOneRun(name) {
    return OUTSIDE.has(name);
}
/** Every name, in the order of the inputs. A secret is never one itself. */
const FIELDS = _inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .INPUTS */ .mc.filter(({ name }) => !isOfOneRun(name)).flatMap((input) => [
    ...(input.secret === true ? [] : [{ name: input.name, input, how: 'text' }]),
    ...(isKey(input.name) ? [{ name: `${input.name}-env`, input, how: 'env' }] : []),
    ...(input.secret === true ? [{ name: `${input.name}-file`, input, how: 'file' }] : []),
]);


/***/ }),

/***/ 75772:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ inFile)
/* harmony export */ });
/* harmony import */ var _core_quoted_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(12053);

/** `backup.yaml:12:5`, as editors and compilers write it. */
function inFile(path, { line, column }) {
    return `${(0,_core_quoted_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .T)(path).slice(1, -1)}:${line}:${column}`;
}


/***/ }),

/***/ 72351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ suggestion)
/* harmony export */ });
/** ` Did you mean --hot?` if one of the names is similar enough, else nothing. */
function suggestion(typed, names, prefix = '') {
    let best;
    // With more than a third of the letters wrong it is not a typo.
    let least = Math.max(1, Math.floor(Math.min(typed.length, 40) / 3)) + 1;
    for (const name of names) {
        const away = distance(typed.slice(0, 40), name);
        if (away < least)
            [best, least] = [name, away];
    }
    return best === undefined ? '' : ` Did you mean ${prefix}${best}?`;
}
/** Insertions, deletions, substitutions and swaps of neighbours (optimal string alignment). */
function distance(a, b) {
    let before = [];
    let row = Array.from({ length: b.length + 1 }, (_, j) => j);
    for (let i = 1; i <= a.length; i++) {
        const next = [i];
        for (let j = 1; j <= b.length; j++) {
            const same = a[i - 1] === b[j - 1];
            let cost = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (same ? 0 : 1));
            if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
                cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
            }
            next.push(cost);
        }
        [before, row] = [row, next];
    }
    return row[b.length] ?? 0;
}


/***/ }),

/***/ 65699:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $B: () => (/* binding */ takesInput),
/* harmony export */   Lo: () => (/* reexport safe */ _inputs_input_js__WEBPACK_IMPORTED_MODULE_1__.Lo),
/* harmony export */   VE: () => (/* binding */ environmentName),
/* harmony export */   Vc: () => (/* binding */ inputsOf),
/* harmony export */   Wv: () => (/* binding */ asksHot),
/* harmony export */   _y: () => (/* binding */ secretInputs),
/* harmony export */   mc: () => (/* binding */ INPUTS)
/* harmony export */ });
/* unused harmony export alwaysRequired */
/* harmony import */ var _inputs_trust_anchor_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(95784);
/* harmony import */ var _inputs_input_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(78396);
/* harmony import */ var _inputs_azure_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(28347);
/* harmony import */ var _inputs_browse_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(16400);
/* harmony import */ var _inputs_config_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(90704);
/* harmony import */ var _inputs_copying_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(99783);
/* harmony import */ var _inputs_trust_immutable_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(94257);
/* harmony import */ var _inputs_keys_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(65818);
/* harmony import */ var _inputs_limits_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(12402);
/* harmony import */ var _inputs_machines_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(56336);
/* harmony import */ var _inputs_network_js__WEBPACK_IMPORTED_MODULE_10__ = __nccwpck_require__(10386);
/* harmony import */ var _inputs_places_js__WEBPACK_IMPORTED_MODULE_11__ = __nccwpck_require__(80970);
/* harmony import */ var _inputs_platform_js__WEBPACK_IMPORTED_MODULE_12__ = __nccwpck_require__(86337);
/* harmony import */ var _inputs_pruning_js__WEBPACK_IMPORTED_MODULE_13__ = __nccwpck_require__(33819);
/* harmony import */ var _inputs_reporting_js__WEBPACK_IMPORTED_MODULE_14__ = __nccwpck_require__(53754);
/* harmony import */ var _inputs_restore_js__WEBPACK_IMPORTED_MODULE_15__ = __nccwpck_require__(53526);
/* harmony import */ var _inputs_runner_js__WEBPACK_IMPORTED_MODULE_16__ = __nccwpck_require__(93788);
/* harmony import */ var _inputs_scope_js__WEBPACK_IMPORTED_MODULE_17__ = __nccwpck_require__(70924);
/* harmony import */ var _inputs_trust_signing_js__WEBPACK_IMPORTED_MODULE_18__ = __nccwpck_require__(35754);
/* harmony import */ var _inputs_writing_js__WEBPACK_IMPORTED_MODULE_19__ = __nccwpck_require__(92312);





















/**
 * Every input that works in this version, once, in the order of action.yml. Tests hold action.yml, the parser, the
 * flags and --help to this table, so that none of them can promise what another does not know. To add an input: a
 * row in a file of src/options/inputs/, the same text in action.yml, and its parser in src/options/.
 */
const INPUTS = [
    ..._inputs_places_js__WEBPACK_IMPORTED_MODULE_11__/* .PLACES_INPUTS */ .J,
    ..._inputs_config_js__WEBPACK_IMPORTED_MODULE_4__/* .CONFIG_INPUTS */ .L,
    ..._inputs_keys_js__WEBPACK_IMPORTED_MODULE_7__/* .KEYS_INPUTS */ .T,
    ..._inputs_azure_js__WEBPACK_IMPORTED_MODULE_2__/* .AZURE_INPUTS */ .w,
    ..._inputs_scope_js__WEBPACK_IMPORTED_MODULE_17__/* .SCOPE_INPUTS */ .p,
    ..._inputs_browse_js__WEBPACK_IMPORTED_MODULE_3__/* .BROWSE_INPUTS */ .p,
    ..._inputs_restore_js__WEBPACK_IMPORTED_MODULE_15__/* .RESTORE_INPUTS */ .D,
    ..._inputs_copying_js__WEBPACK_IMPORTED_MODULE_5__/* .COPYING_INPUTS */ .G,
    ..._inputs_limits_js__WEBPACK_IMPORTED_MODULE_8__/* .LIMITS_INPUTS */ .F,
    ..._inputs_machines_js__WEBPACK_IMPORTED_MODULE_9__/* .MACHINES_INPUTS */ .Z,
    ..._inputs_pruning_js__WEBPACK_IMPORTED_MODULE_13__/* .PRUNING_INPUTS */ .i,
    ..._inputs_writing_js__WEBPACK_IMPORTED_MODULE_19__/* .WRITING_INPUTS */ .l,
    ..._inputs_trust_signing_js__WEBPACK_IMPORTED_MODULE_18__/* .SIGNING_INPUTS */ .i,
    ..._inputs_trust_anchor_js__WEBPACK_IMPORTED_MODULE_0__/* .ANCHOR_INPUTS */ .A,
    ..._inputs_trust_immutable_js__WEBPACK_IMPORTED_MODULE_6__/* .IMMUTABLE_INPUTS */ .B,
    ..._inputs_platform_js__WEBPACK_IMPORTED_MODULE_12__/* .PLATFORM_INPUTS */ .Y,
    ..._inputs_network_js__WEBPACK_IMPORTED_MODULE_10__/* .NETWORK_INPUTS */ .v,
    ..._inputs_reporting_js__WEBPACK_IMPORTED_MODULE_14__/* .REPORTING_INPUTS */ .$,
    ..._inputs_runner_js__WEBPACK_IMPORTED_MODULE_16__/* .RUNNER_INPUTS */ .r,
];
const ROWS = INPUTS;
/** The inputs of a surface, all of them or those of one command. */
function inputsOf(surface, command) {
    return ROWS.filter(({ surfaces, commands }) => surfaces.includes(surface) && (command === undefined || commands.includes(command)));
}
/** True if the command uses the input. */
function takesInput(command, name) {
    return ROWS.some((input) => input.name === name && input.commands.includes(command));
}
/** True if the command sends requests to hot; all others only use its name. */
function asksHot(command) {
    return _inputs_input_js__WEBPACK_IMPORTED_MODULE_1__/* .ASKS_HOT */ .RB.includes(command);
}
/** True if every command requires it. */
function alwaysRequired({ required = [] }) {
    return COMMANDS.every((command) => required.includes(command));
}
/** Names of the inputs whose values must never be shown. */
function secretInputs() {
    return ROWS.filter((input) => input.secret === true).map((input) => input.name);
}
/** `hot-endpoint` → `FLASHBACK_HOT_ENDPOINT`. */
function environmentName(input) {
    return `FLASHBACK_${input.toUpperCase().replaceAll('-', '_')}`;
}


/***/ }),

/***/ 28347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ AZURE_INPUTS)
/* harmony export */ });
/* harmony import */ var _input_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(78396);

/** How one signs in to Azure beside an account's key: for all places, then for hot and for cold only. */
const AZURE_INPUTS = [
    {
        name: 'sas-token',
        default: '',
        description: 'For `az://`: a shared access signature (its query, `sv=…&sig=…`) instead of an account key. Hot needs read and list (`rl`), cold `racwdl`. Take it from a secret.',
        placeholder: '<secret>',
        kind: 'text',
        secret: true,
        commands: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .ALL_COMMANDS */ .v,
        surfaces: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .EVERYWHERE */ .Zh,
    },
    {
        name: 'hot-sas-token',
        default: '',
        description: 'Shared access signature for hot only, instead of `hot-access-key-id`.',
        placeholder: '<secret>',
        kind: 'text',
        secret: true,
        commands: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .ASKS_HOT */ .RB,
        surfaces: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .EVERYWHERE */ .Zh,
    },
    {
        name: 'cold-sas-token',
        default: '',
        description: 'Shared access signature for cold only, instead of `cold-access-key-id`.',
        placeholder: '<secret>',
        kind: 'text',
        secret: true,
        commands: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .ALL_COMMANDS */ .v,
        surfaces: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .EVERYWHERE */ .Zh,
    },
    {
        name: 'azure-client-id',
        default: '',
        description: "For `az://`: client id of an Entra application or managed identity that trusts the job's OIDC token, instead of keys; refreshed while the run lasts. Needs `azure-tenant-id` and `permissions: id-token: write`. See docs/permissions.md.",
        placeholder: '<uuid>',
        kind: 'text',
        commands: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .ALL_COMMANDS */ .v,
        surfaces: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .ACTION_ONLY */ .CF,
    },
    {
        name: 'azure-tenant-id',
        default: '',
        description: 'Id of the Entra tenant of `azure-client-id`.',
        placeholder: '<uuid>',
        kind: 'text',
        commands: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .ALL_COMMANDS */ .v,
        surfaces: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .ACTION_ONLY */ .CF,
    },
    {
        name: 'hot-azure-client-id',
        default: '',
        description: 'Entra application for hot only, instead of `hot-access-key-id`.',
        placeholder: '<uuid>',
        kind: 'text',
        commands: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .ASKS_HOT */ .RB,
        surfaces: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .ACTION_ONLY */ .CF,
    },
    {
        name: 'hot-azure-tenant-id',
        default: '',
        description: 'Id of the Entra tenant of `hot-azure-client-id`.',
        placeholder: '<uuid>',
        kind: 'text',
        commands: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .ASKS_HOT */ .RB,
        surfaces: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .ACTION_ONLY */ .CF,
    },
    {
        name: 'cold-azure-client-id',
        default: '',
        description: 'Entra application for cold only, instead of `cold-access-key-id`.',
        placeholder: '<uuid>',
        kind: 'text',
        commands: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .ALL_COMMANDS */ .v,
        surfaces: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .ACTION_ONLY */ .CF,
    },
    {
        name: 'cold-azure-tenant-id',
        default: '',
        description: 'Id of the Entra tenant of `cold-azure-client-id`.',
        placeholder: '<uuid>',
        kind: 'text',
        commands: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .ALL_COMMANDS */ .v,
        surfaces: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .ACTION_ONLY */ .CF,
    },
];


/***/ }),

/***/ 16400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ BROWSE_INPUTS)
/* harmony export */ });
/* harmony import */ var _input_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(78396);

/** What of a backup is shown, and how. */
const BROWSE_INPUTS = [
    {
        name: 'key',
        default: '',
        description: 'For `versions` and `cat`: the key, whole, below hot\'s prefix. With white space at an end or line breaks, as a JSON string: `"odd\\n"`.',
        placeholder: '<key>',
        kind: 'text',
        required: ['versions', 'cat'],
        commands: ['versions', 'cat'],
        surfaces: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .EVERYWHERE */ .Zh,
    },
    {
        name: 'points',
        default: '',
        description: 'For `diff`: what is compared, the earlier one first, one per line: two restore points, each written as in `at`, or one and `hot`, which lists the bucket of the input `hot`.',
        placeholder: '<point>',
        kind: 'list',
        required: ['diff'],
        commands: ['diff'],
        surfaces: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .EVERYWHERE */ .Zh,
    },
    {
        name: 'by-prefix',
        default: 'false',
        description: 'For `diff`: one line per prefix, up to the first `/` below each of `prefixes`, instead of one per key.',
        placeholder: '<true|false>',
        kind: 'boolean',
        commands: ['diff'],
        surfaces: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .EVERYWHERE */ .Zh,
    },
    {
        name: 'long',
        default: 'false',
        description: 'For `ls`: the storage class and the number of versions of each key, too. It lists cold, which costs a request per 1,000 keys.',
        placeholder: '<true|false>',
        kind: 'boolean',
        commands: ['ls'],
        surfaces: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .EVERYWHERE */ .Zh,
    },
];


/***/ }),

/***/ 90704:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ CONFIG_INPUTS)
/* harmony export */ });
/* harmony import */ var _input_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(78396);

/** A file with several backups, and those of them that a run is about. */
const CONFIG_INPUTS = [
    {
        name: 'config',
        default: '',
        description: 'Path of a YAML or JSON file with several backups by name, instead of `hot` and `cold`: one run does all of them, one after the other. It holds no secrets, only names of variables and files. See docs/config.md.',
        placeholder: '<file>',
        kind: 'text',
        commands: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .ALL_COMMANDS */ .v,
        surfaces: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .EVERYWHERE */ .Zh,
    },
    {
        name: 'backup',
        default: '',
        description: 'The backups of `config` that this run is about, one name per line. Default: all of them. `restore`, `ls` and `rebuild` take one.',
        placeholder: '<name>',
        kind: 'list',
        commands: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .ALL_COMMANDS */ .v,
        surfaces: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .EVERYWHERE */ .Zh,
    },
];


/***/ }),

/***/ 99783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ COPYING_INPUTS)
/* harmony export */ });
/* harmony import */ var _input_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(78396);

/** How objects are copied and checked. */
const COPYING_INPUTS = [
    {
        name: 'copy-path',
        default: 'auto',
        description: 'How objects may be copied: `auto`, or the allowed copy paths in the order to try them: `native` (the provider copies), `emulated` (the Bridge Node copies), `streamed` (through this program). Between different APIs, such as `s3://` and `gs://`, only `streamed` is possible. Example: `native,emulated`.',
        placeholder: '<paths>',
        kind: 'text',
        commands: [..._input_js__WEBPACK_IMPORTED_MODULE_0__/* .MOVING */ .zQ, 'probe'],
        surfaces: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .EVERYWHERE */ .Zh,
    },
    {
        name: 'copy-by-source',
        default: 'false',
        description: "For `gs://` on Flashback Bridge Nodes: ask the source's endpoint for native copies. The source's key then writes to the target, so it must have WRITE there; hot itself is still never written. Without it such copies are streamed.",
        placeholder: '<true|false>',
        kind: 'boolean',
        commands: [..._input_js__WEBPACK_IMPORTED_MODULE_0__/* .MOVING */ .zQ, 'probe'],
        surfaces: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .EVERYWHERE */ .Zh,
    },
    {
        name: 'max-operation-size',
        default: 'auto',
        description: 'Above this size an object is copied in parts. `auto`: `100MB` on a Flashback Bridge Node, else what the API takes: `5GiB` in S3, `256MiB` in Azure.',
        placeholder: '<size>',
        kind: 'text',
        commands: [..._input_js__WEBPACK_IMPORTED_MODULE_0__/* .MOVING */ .zQ, 'probe'],
        surfaces: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .EVERYWHERE */ .Zh,
    },
    {
        name: 'part-size',
        default: 'auto',
        description: "Size of a part, at least `5MiB`. `auto` depends on the object's size.",
        placeholder: '<size>',
        kind: 'text',
        commands: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .MOVING */ .zQ,
        surfaces: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .EVERYWHERE */ .Zh,
    },
    {
        name: 'concurrency',
        default: 'auto',
        description: 'Copies in flight, 1 to 256. `auto` adapts to throttling and latency.',
        placeholder: '<n>',
        kind: 'text',
        commands: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .MOVING */ .zQ,
        surfaces: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .EVERYWHERE */ .Zh,
    },
    {
        name: 'max-bandwidth',
        default: '',
        description: 'Limit for all streamed copies together, in bytes per second, such as `20MB`; at least `64KiB`. Default: no limit. Copies by the provider or the Bridge Node do not pass through this program and are not limited.',
        placeholder: '<size>',
        kind: 'text',
        commands: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .MOVING */ .zQ,
        surfaces: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .EVERYWHERE */ .Zh,
    },
    {
        name: 'verify',
        default: 'copy',
        description: 'How each copy is checked: `copy` by ETag, checksum or size; `read` also reads it back; `none` not at all.',
        placeholder: '<how>',
        kind: 'text',
        commands: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .COPYING */ .Ci,
        surfaces: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .EVERYWHERE */ .Zh,
    },
];


/***/ }),

/***/ 1754:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ INPUT_GROUPS),
/* harmony export */   k: () => (/* binding */ isCommon)
/* harmony export */ });
/* harmony import */ var _trust_anchor_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(95784);
/* harmony import */ var _azure_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(28347);
/* harmony import */ var _browse_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(16400);
/* harmony import */ var _config_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(90704);
/* harmony import */ var _copying_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(99783);
/* harmony import */ var _trust_immutable_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(94257);
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(65818);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(12402);
/* harmony import */ var _machines_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(56336);
/* harmony import */ var _network_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(10386);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_10__ = __nccwpck_require__(80970);
/* harmony import */ var _platform_js__WEBPACK_IMPORTED_MODULE_11__ = __nccwpck_require__(86337);
/* harmony import */ var _pruning_js__WEBPACK_IMPORTED_MODULE_12__ = __nccwpck_require__(33819);
/* harmony import */ var _reporting_js__WEBPACK_IMPORTED_MODULE_13__ = __nccwpck_require__(53754);
/* harmony import */ var _restore_js__WEBPACK_IMPORTED_MODULE_14__ = __nccwpck_require__(53526);
/* harmony import */ var _runner_js__WEBPACK_IMPORTED_MODULE_15__ = __nccwpck_require__(93788);
/* harmony import */ var _scope_js__WEBPACK_IMPORTED_MODULE_16__ = __nccwpck_require__(70924);
/* harmony import */ var _trust_signing_js__WEBPACK_IMPORTED_MODULE_17__ = __nccwpck_require__(35754);
/* harmony import */ var _writing_js__WEBPACK_IMPORTED_MODULE_18__ = __nccwpck_require__(92312);



















/** Every input in exactly one group. */
const INPUT_GROUPS = [
    { title: 'Where', inputs: [..._places_js__WEBPACK_IMPORTED_MODULE_10__/* .PLACES_INPUTS */ .J, ..._config_js__WEBPACK_IMPORTED_MODULE_3__/* .CONFIG_INPUTS */ .L] },
    { title: 'Keys', inputs: [..._keys_js__WEBPACK_IMPORTED_MODULE_6__/* .KEYS_INPUTS */ .T, ..._azure_js__WEBPACK_IMPORTED_MODULE_1__/* .AZURE_INPUTS */ .w] },
    { title: 'What', inputs: _scope_js__WEBPACK_IMPORTED_MODULE_16__/* .SCOPE_INPUTS */ .p },
    { title: 'Browse', inputs: _browse_js__WEBPACK_IMPORTED_MODULE_2__/* .BROWSE_INPUTS */ .p },
    { title: 'Restore', inputs: _restore_js__WEBPACK_IMPORTED_MODULE_14__/* .RESTORE_INPUTS */ .D },
    { title: 'Copying', inputs: [..._copying_js__WEBPACK_IMPORTED_MODULE_4__/* .COPYING_INPUTS */ .G, ..._writing_js__WEBPACK_IMPORTED_MODULE_18__/* .WRITING_INPUTS */ .l] },
    { title: 'Limits', inputs: _limits_js__WEBPACK_IMPORTED_MODULE_7__/* .LIMITS_INPUTS */ .F },
    { title: 'Several machines', inputs: _machines_js__WEBPACK_IMPORTED_MODULE_8__/* .MACHINES_INPUTS */ .Z },
    { title: 'Retention', inputs: _pruning_js__WEBPACK_IMPORTED_MODULE_12__/* .PRUNING_INPUTS */ .i },
    { title: 'Trust', inputs: [..._trust_signing_js__WEBPACK_IMPORTED_MODULE_17__/* .SIGNING_INPUTS */ .i, ..._trust_anchor_js__WEBPACK_IMPORTED_MODULE_0__/* .ANCHOR_INPUTS */ .A, ..._trust_immutable_js__WEBPACK_IMPORTED_MODULE_5__/* .IMMUTABLE_INPUTS */ .B] },
    { title: 'Platform and network', inputs: [..._platform_js__WEBPACK_IMPORTED_MODULE_11__/* .PLATFORM_INPUTS */ .Y, ..._network_js__WEBPACK_IMPORTED_MODULE_9__/* .NETWORK_INPUTS */ .v] },
    { title: 'Metrics and notifications', inputs: _reporting_js__WEBPACK_IMPORTED_MODULE_13__/* .REPORTING_INPUTS */ .$ },
    { title: 'Reporting', inputs: _runner_js__WEBPACK_IMPORTED_MODULE_15__/* .RUNNER_INPUTS */ .r },
];
const COMMON = new Set([
    ...['command', 'hot', 'cold', 'endpoint', 'hot-endpoint', 'cold-endpoint', 'config', 'backup'],
    ...['access-key-id', 'secret-access-key', 'hot-access-key-id', 'hot-secret-access-key'],
    ...['cold-access-key-id', 'cold-secret-access-key', 'role-to-assume', 'azure-client-id', 'region'],
    ...[
        'prefixes',
        'exclude',
        'include',
        'at',
        'key',
        'points',
        'by-prefix',
        'long',
        'to',
        'to-endpoint',
        'to-access-key-id',
    ],
    ...['to-secret-access-key', 'confirm', 'overwrite', 'copy-path', 'verify', 'sample', 'repair'],
    ...['storage-class', 'deadline', 'max-failures', 'max-silence', 'dry-run', 'retention', 'prune'],
    ...[
        'max-delete',
        'approve-prune',
        'signing-key',
        'trusted-signers',
        'anchor',
        'immutable',
        'platform-token',
    ],
    ...['alert-issue', 'summary'],
]);
/** False for an input that few people need: it is left out of the short lists. */
function isCommon({ name }) {
    return COMMON.has(name);
}


/***/ }),

/***/ 78396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CF: () => (/* binding */ ACTION_ONLY),
/* harmony export */   CU: () => (/* binding */ PRUNING),
/* harmony export */   Ci: () => (/* binding */ COPYING),
/* harmony export */   DW: () => (/* binding */ BACKUP),
/* harmony export */   L: () => (/* binding */ ASKS_PLATFORM),
/* harmony export */   L4: () => (/* binding */ HOT_TO_COLD),
/* harmony export */   Lo: () => (/* binding */ COMMANDS),
/* harmony export */   RB: () => (/* binding */ ASKS_HOT),
/* harmony export */   Zh: () => (/* binding */ EVERYWHERE),
/* harmony export */   k7: () => (/* binding */ VERIFY),
/* harmony export */   lH: () => (/* binding */ SPLITTING),
/* harmony export */   nm: () => (/* binding */ LEASED),
/* harmony export */   u3: () => (/* binding */ REPORTED),
/* harmony export */   v: () => (/* binding */ ALL_COMMANDS),
/* harmony export */   zN: () => (/* binding */ RESTORE),
/* harmony export */   zQ: () => (/* binding */ MOVING)
/* harmony export */ });
/** The commands that take inputs, in the order of --help. Each has a row in src/commands/registry.ts. */
const COMMANDS = [
    'backup',
    'restore',
    'verify',
    'prune',
    'status',
    'ls',
    'versions',
    'diff',
    'cat',
    'rebuild',
    'probe',
    'plan',
    'shard',
    'commit',
];
const EVERYWHERE = ['action', 'cli'];
const ACTION_ONLY = ['action'];
const ALL_COMMANDS = COMMANDS;
/** The steps of a backup on several machines. */
const SPLITTING = ['plan', 'shard', 'commit'];
/** A backup, on one machine or on several. */
const BACKUP = ['backup', ...SPLITTING];
/** Commands that tell others how they went, by metrics and notifications. */
const REPORTED = [...BACKUP, 'restore', 'verify', 'prune', 'status'];
const RESTORE = ['restore'];
const VERIFY = ['verify'];
/** Commands that ask Flashback's platform. */
const ASKS_PLATFORM = [...BACKUP, 'probe'];
/** Commands that read hot and write to cold. */
const HOT_TO_COLD = [...BACKUP, 'rebuild', 'probe'];
/** Commands that send requests to hot. */
const ASKS_HOT = [...BACKUP, 'verify', 'diff', 'rebuild', 'probe'];
const COPYING = [...BACKUP, 'restore'];
/** Commands that move the bytes of many objects. */
const MOVING = [...BACKUP, 'restore', 'verify'];
const PRUNING = [...BACKUP, 'prune'];
/** Commands that take the lease. */
const LEASED = [...BACKUP, 'verify', 'prune', 'rebuild', 'probe'];


/***/ }),

/***/ 65818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ KEYS_INPUTS)
/* harmony export */ });
/* harmony import */ var _input_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(78396);

/** Credentials, roles and regions: shared by all places, then for hot and for cold only. */
const KEYS_INPUTS = [
    {
        name: 'access-key-id',
        default: '',
        description: "Access key for both buckets. For `gs://` the `client_email` of a service account, for `az://` the account's name; on Flashback the key's id. Default: the provider's own chain (environment, profile, workload identity, instance).",
        placeholder: '<id>',
        kind: 'text',
        commands: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .ALL_COMMANDS */ .v,
        surfaces: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .EVERYWHERE */ .Zh,
    },
    {
        name: 'secret-access-key',
        default: '',
        description: 'Secret of `access-key-id`; for `gs://` the `private_key` (PEM), for `az://` the base64 key. Take it from a secret.',
        placeholder: '<secret>',
        kind: 'text',
        secret: true,
        commands: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .ALL_COMMANDS */ .v,
        surfaces: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .EVERYWHERE */ .Zh,
    },
    {
        name: 'session-token',
        default: '',
        description: 'Session token of `access-key-id`, for temporary credentials of S3. Take it from a secret.',
        placeholder: '<secret>',
        kind: 'text',
        secret: true,
        commands: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .ALL_COMMANDS */ .v,
        surfaces: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .EVERYWHERE */ .Zh,
    },
    {
        name: 'previous-access-key-id',
        default: '',
        description: 'While keys are rotated: the old pair, used with a warning if the store refuses `access-key-id`.',
        placeholder: '<id>',
        kind: 'text',
        commands: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .ALL_COMMANDS */ .v,
        surfaces: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .EVERYWHERE */ .Zh,
    },
    {
        name: 'previous-secret-access-key',
        default: '',
        description: 'Secret of `previous-access-key-id`. Take it from a secret.',
        placeholder: '<secret>',
        kind: 'text',
        secret: true,
        commands: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .ALL_COMMANDS */ .v,
        surfaces: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .EVERYWHERE */ .Zh,
    },
    {
        name: 'role-to-assume',
        default: '',
        description: "ARN of an AWS role to assume by the job's OIDC token, instead of keys; refreshed while the run lasts. Needs `permissions: id-token: write`. See docs/permissions.md.",
        placeholder: '<arn>',
        kind: 'text',
        commands: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .ALL_COMMANDS */ .v,
        surfaces: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .ACTION_ONLY */ .CF,
    },
    {
        name: 'role-session-name',
        default: '',
        description: 'What the sessions of assumed roles are called in CloudTrail, for conditions of a trust policy too. Default: `flashback-backup-` and the id of the workflow run.',
        placeholder: '<name>',
        kind: 'text',
        commands: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .ALL_COMMANDS */ .v,
        surfaces: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .ACTION_ONLY */ .CF,
    },
    {
        name: 'role-duration',
        default: '',
        description: "How long a session of an assumed role lasts, `15m` to `12h` and at most the role's own maximum; it is renewed before it ends. Default: an hour.",
        placeholder: '<duration>',
        kind: 'text',
        commands: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .ALL_COMMANDS */ .v,
        surfaces: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .ACTION_ONLY */ .CF,
    },
    {
        name: 'region',
        default: '',
        description: 'Region of buckets that are reached through S3. Flashback accepts any. Default: with credentials of the AWS default chain, `AWS_REGION` or `AWS_DEFAULT_REGION`; else `us-east-1`.',
        placeholder: '<region>',
        kind: 'text',
        commands: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .ALL_COMMANDS */ .v,
        surfaces: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .EVERYWHERE */ .Zh,
    },
    {
        name: 'hot-access-key-id',
        default: '',
        description: 'Access key for hot only. A READ key is enough.',
        placeholder: '<id>',
        kind: 'text',
        commands: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .ASKS_HOT */ .RB,
        surfaces: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .EVERYWHERE */ .Zh,
    },
    {
        name: 'hot-secret-access-key',
        default: '',
        description: 'Secret of `hot-access-key-id`. Take it from a secret.',
        placeholder: '<secret>',
        kind: 'text',
        secret: true,
        commands: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .ASKS_HOT */ .RB,
        surfaces: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .EVERYWHERE */ .Zh,
    },
    {
        name: 'hot-session-token',
        default: '',
        description: 'Session token of `hot-access-key-id`. Take it from a secret.',
        placeholder: '<secret>',
        kind: 'text',
        secret: true,
        commands: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .ASKS_HOT */ .RB,
        surfaces: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .EVERYWHERE */ .Zh,
    },
    {
        name: 'hot-previous-access-key-id',
        default: '',
        description: 'While keys are rotated: the old pair, used with a warning if the store refuses `hot-access-key-id`.',
        placeholder: '<id>',
        kind: 'text',
        commands: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .ASKS_HOT */ .RB,
        surfaces: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .EVERYWHERE */ .Zh,
    },
    {
        name: 'hot-previous-secret-access-key',
        default: '',
        description: 'Secret of `hot-previous-access-key-id`. Take it from a secret.',
        placeholder: '<secret>',
        kind: 'text',
        secret: true,
        commands: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .ASKS_HOT */ .RB,
        surfaces: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .EVERYWHERE */ .Zh,
    },
    {
        name: 'hot-role-to-assume',
        default: '',
        description: 'Role for hot only, instead of `hot-access-key-id`.',
        placeholder: '<arn>',
        kind: 'text',
        commands: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .ASKS_HOT */ .RB,
        surfaces: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .ACTION_ONLY */ .CF,
    },
    {
        name: 'hot-region',
        default: '',
        description: "Hot's region, if not `region`.",
        placeholder: '<region>',
        kind: 'text',
        commands: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .ALL_COMMANDS */ .v,
        surfaces: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .EVERYWHERE */ .Zh,
    },
    {
        name: 'cold-access-key-id',
        default: '',
        description: 'Access key for cold only. It needs WRITE; for `restore`, `verify`, `status` and `ls` READ is enough.',
        placeholder: '<id>',
        kind: 'text',
        commands: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .ALL_COMMANDS */ .v,
        surfaces: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .EVERYWHERE */ .Zh,
    },
    {
        name: 'cold-secret-access-key',
        default: '',
        description: 'Secret of `cold-access-key-id`. Take it from a secret.',
        placeholder: '<secret>',
        kind: 'text',
        secret: true,
        commands: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .ALL_COMMANDS */ .v,
        surfaces: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .EVERYWHERE */ .Zh,
    },
    {
        name: 'cold-session-token',
        default: '',
        description: 'Session token of `cold-access-key-id`. Take it from a secret.',
        placeholder: '<secret>',
        kind: 'text',
        secret: true,
        commands: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .ALL_COMMANDS */ .v,
        surfaces: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .EVERYWHERE */ .Zh,
    },
    {
        name: 'cold-previous-access-key-id',
        default: '',
        description: 'While keys are rotated: the old pair, used with a warning if the store refuses `cold-access-key-id`.',
        placeholder: '<id>',
        kind: 'text',
        commands: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .ALL_COMMANDS */ .v,
        surfaces: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .EVERYWHERE */ .Zh,
    },
    {
        name: 'cold-previous-secret-access-key',
        default: '',
        description: 'Secret of `cold-previous-access-key-id`. Take it from a secret.',
        placeholder: '<secret>',
        kind: 'text',
        secret: true,
        commands: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .ALL_COMMANDS */ .v,
        surfaces: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .EVERYWHERE */ .Zh,
    },
    {
        name: 'cold-role-to-assume',
        default: '',
        description: 'Role for cold only, instead of `cold-access-key-id`.',
        placeholder: '<arn>',
        kind: 'text',
        commands: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .ALL_COMMANDS */ .v,
        surfaces: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .ACTION_ONLY */ .CF,
    },
    {
        name: 'cold-region',
        default: '',
        description: "Cold's region, if not `region`.",
        placeholder: '<region>',
        kind: 'text',
        commands: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .ALL_COMMANDS */ .v,
        surfaces: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .EVERYWHERE */ .Zh,
    },
];


/***/ }),

/***/ 12402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ LIMITS_INPUTS)
/* harmony export */ });
/* harmony import */ var _input_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(78396);

/** How much a run does, how long it may take, and what makes it fail. */
const LIMITS_INPUTS = [
    {
        name: 'sample',
        default: '',
        description: 'For `verify`: how many keys to read back: a number (`1000`) or a share (`5%`). Each run continues after the keys of the run before, so that all are read in turn. Default: all.',
        placeholder: '<n|p%>',
        kind: 'text',
        commands: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .VERIFY */ .k7,
        surfaces: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .EVERYWHERE */ .Zh,
    },
    {
        name: 'repair',
        default: 'false',
        description: 'For `verify`: copy what is missing or damaged in cold again from hot, if hot still has that version.',
        placeholder: '<true|false>',
        kind: 'boolean',
        commands: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .VERIFY */ .k7,
        surfaces: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .EVERYWHERE */ .Zh,
    },
    {
        name: 'deadline',
        default: '5h30m',
        description: 'After this time the run starts no new work and commits what is done; the next run continues.',
        placeholder: '<duration>',
        kind: 'text',
        commands: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .MOVING */ .zQ,
        surfaces: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .EVERYWHERE */ .Zh,
    },
    {
        name: 'lease-wait',
        default: '2m',
        description: 'How long to wait while another run writes to cold, before this one is skipped.',
        placeholder: '<duration>',
        kind: 'text',
        commands: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .LEASED */ .nm,
        surfaces: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .EVERYWHERE */ .Zh,
    },
    {
        name: 'max-failures',
        default: '0',
        description: 'How many keys may fail before the run counts as failed.',
        placeholder: '<n>',
        kind: 'text',
        commands: [..._input_js__WEBPACK_IMPORTED_MODULE_0__/* .MOVING */ .zQ, 'prune'],
        surfaces: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .EVERYWHERE */ .Zh,
    },
    {
        name: 'max-silence',
        default: '',
        description: 'For `status`: fail when the newest restore point of any scope that was ever backed up is older than this, or there is none; `prefixes` chooses others. Default: the age is reported and never a failure.',
        placeholder: '<duration>',
        kind: 'text',
        commands: ['status'],
        surfaces: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .EVERYWHERE */ .Zh,
    },
];


/***/ }),

/***/ 56336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ MACHINES_INPUTS)
/* harmony export */ });
/* harmony import */ var _input_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(78396);

/** A backup on several machines (docs/scale.md). */
const MACHINES_INPUTS = [
    {
        name: 'shards',
        default: '',
        description: 'For `plan`: how many workers to plan for, or `auto`, which plans for one unless there is work for more; the default is `auto`. For `shard`: with it, the first worker plans, and the last one commits, for engines without such steps.',
        placeholder: '<n|auto>',
        kind: 'text',
        commands: ['plan', 'shard'],
        surfaces: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .EVERYWHERE */ .Zh,
    },
    {
        name: 'split',
        default: '',
        description: 'The name of the split run, for `shard` and `commit`: the output `split` of `plan`. For `plan`: the name to give it; the default is the id of its run.',
        placeholder: '<name>',
        kind: 'text',
        commands: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .SPLITTING */ .lH,
        surfaces: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .EVERYWHERE */ .Zh,
    },
    {
        name: 'shard',
        default: '0',
        description: 'For `shard`: the number of this worker, from 0, so that workers begin at different pieces. A worker takes whatever pieces are left.',
        placeholder: '<n>',
        kind: 'text',
        commands: ['shard'],
        surfaces: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .EVERYWHERE */ .Zh,
    },
    {
        name: 'max-requests',
        default: '',
        description: 'Requests a second that may be sent to one endpoint, by all workers of a split run together. Default: no limit but what the endpoint throttles.',
        placeholder: '<n>',
        kind: 'text',
        commands: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .BACKUP */ .DW,
        surfaces: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .EVERYWHERE */ .Zh,
    },
];


/***/ }),

/***/ 10386:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ NETWORK_INPUTS)
/* harmony export */ });
/* harmony import */ var _input_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(78396);

/** Connections to every endpoint. */
const NETWORK_INPUTS = [
    {
        name: 'ca-bundle',
        default: '',
        description: "Path of a PEM file with certificates to trust in addition to the system's.",
        placeholder: '<file>',
        kind: 'text',
        commands: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .ALL_COMMANDS */ .v,
        surfaces: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .EVERYWHERE */ .Zh,
    },
    {
        name: 'path-style',
        default: 'auto',
        description: 'For S3: address buckets as `host/bucket`: `true`, `false` or `auto`, which is `true` except on AWS.',
        placeholder: '<true|false|auto>',
        kind: 'text',
        commands: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .ALL_COMMANDS */ .v,
        surfaces: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .EVERYWHERE */ .Zh,
    },
];


/***/ }),

/***/ 46973:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ parseAll)
/* harmony export */ });
/* harmony import */ var _core_input_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(19154);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(65699);


/** More are not looked for: a command with so many is told the rest next time. */
const MAX_ERRORS = 10;
/**
 * Parses the inputs of a command, and finds all that are wrong: one that was refused is replaced by a value that would
 * do, and the rest is parsed again. It stops where that is refused, too: what follows may follow from it.
 * Throws InputError, or InputErrors where there are several.
 */
function parseAll(parse, text) {
    const replaced = new Map();
    const errors = [];
    for (;;) {
        try {
            const options = parse((name) => replaced.get(name) ?? text(name));
            if (errors.length === 0)
                return options;
            break;
        }
        catch (error) {
            if (!(error instanceof _core_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d))
                throw error;
            const name = _inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .INPUTS */ .mc.find((input) => input.name === error.input)?.name;
            const known = name === undefined || replaced.has(name);
            if (!known || errors.length === 0)
                errors.push(error);
            if (known || errors.length === MAX_ERRORS)
                break;
            replaced.set(name, standInFor(name));
        }
    }
    const [first, ...others] = errors;
    if (first === undefined)
        throw new Error('the inputs were refused, and no error says why');
    throw others.length === 0 ? first : new _core_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputErrors */ .G([first, ...others]);
}
/** A value that every parser takes. It is never used: an error is thrown before. */
function standInFor(name) {
    if (name === 'hot' || name === 'cold' || name === 'to')
        return `s3://stand-in-${name}`;
    if (/access-key(-id)?$/.test(name))
        return 'STANDIN';
    return _inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .INPUTS */ .mc.find((input) => input.name === name)?.default ?? '';
}


/***/ }),

/***/ 80970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ PLACES_INPUTS)
/* harmony export */ });
/* harmony import */ var _input_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(78396);

/** Which buckets, and the endpoints at which they are reached. */
const PLACES_INPUTS = [
    {
        name: 'command',
        default: 'backup',
        description: 'What to do: `backup`; `restore`, which restores keys from the backup; `verify`, which reads the backup back and compares it; `prune`, which deletes old versions by `retention`; `status`, `ls` and `versions`, which only read cold; `diff`, which compares two restore points, or one with hot; `rebuild`, which makes a new manifest when it is lost; `probe`, which tests cold and reports the copy path; `plan`, `shard` and `commit`, a backup on several machines (docs/scale.md); `adopt`, another name of `rebuild`.',
        placeholder: '<command>',
        kind: 'text',
        commands: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .ALL_COMMANDS */ .v,
        surfaces: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .ACTION_ONLY */ .CF,
    },
    {
        name: 'hot',
        default: '',
        description: 'The bucket to back up: `s3://bucket`, `gs://bucket` or `az://account/container`, each with `/prefix` after it if wanted. Only a restore into it writes to it. Optional for `restore`, `verify` and all that only read; if given, cold must be its backup.',
        placeholder: '<bucket url>',
        kind: 'text',
        commands: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .ALL_COMMANDS */ .v,
        surfaces: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .EVERYWHERE */ .Zh,
    },
    {
        name: 'cold',
        default: '',
        description: 'The bucket that holds the backup, in the same form as `hot`; it need not be of the same provider. Empty before the first run. Required, unless `config` has it.',
        placeholder: '<bucket url>',
        kind: 'text',
        commands: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .ALL_COMMANDS */ .v,
        surfaces: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .EVERYWHERE */ .Zh,
    },
    {
        name: 'endpoint',
        default: '',
        description: 'Endpoint of both buckets: a Flashback Bridge Node or any endpoint that speaks their API, as `https://host[:port][/path]`. Several, one per line: the nearest that is up is used, and the others if it fails. Default: AWS S3 in `region`, Google Cloud Storage, or the account in Azure.',
        placeholder: '<url>',
        kind: 'list',
        commands: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .ALL_COMMANDS */ .v,
        surfaces: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .EVERYWHERE */ .Zh,
    },
    {
        name: 'hot-endpoint',
        default: '',
        description: 'Endpoint of hot, if not `endpoint`; one or more, one per line.',
        placeholder: '<url>',
        kind: 'list',
        commands: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .ALL_COMMANDS */ .v,
        surfaces: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .EVERYWHERE */ .Zh,
    },
    {
        name: 'cold-endpoint',
        default: '',
        description: 'Endpoint of cold, if not `endpoint`; one or more, one per line.',
        placeholder: '<url>',
        kind: 'list',
        commands: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .ALL_COMMANDS */ .v,
        surfaces: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .EVERYWHERE */ .Zh,
    },
];


/***/ }),

/***/ 86337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ PLATFORM_INPUTS)
/* harmony export */ });
/* harmony import */ var _input_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(78396);

/** Flashback's platform, which is never needed. */
const PLATFORM_INPUTS = [
    {
        name: 'platform-url',
        default: 'https://backend.flashback.tech',
        description: "Flashback's API, used only if `platform-token` is given.",
        placeholder: '<url>',
        kind: 'text',
        commands: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .ASKS_PLATFORM */ .L,
        surfaces: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .EVERYWHERE */ .Zh,
    },
    {
        name: 'platform-token',
        default: '',
        description: "Token of Flashback's API, to see which buckets are attached, which nodes are online, what traffic is counted and how full the quota is. Optional. Take it from a secret.",
        placeholder: '<secret>',
        kind: 'text',
        secret: true,
        commands: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .ASKS_PLATFORM */ .L,
        surfaces: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .EVERYWHERE */ .Zh,
    },
    {
        name: 'repository-id',
        default: '',
        description: "The Repository of cold, if the token sees several with a bucket of cold's name.",
        placeholder: '<id>',
        kind: 'text',
        commands: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .ASKS_PLATFORM */ .L,
        surfaces: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .EVERYWHERE */ .Zh,
    },
];


/***/ }),

/***/ 33819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ PRUNING_INPUTS)
/* harmony export */ });
/* harmony import */ var _input_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(78396);

/** What retention keeps, and the guards of pruning. */
const PRUNING_INPUTS = [
    {
        name: 'retention',
        default: '',
        description: 'Which old versions are kept, one line per prefix, `*` for all: `db-dumps/ daily=7 weekly=4`, `logs/ max-age=90d`, `* within=90d`. See docs/retention.md. For `versions`: the policy that it explains. Default: everything is kept.',
        placeholder: '<line>',
        kind: 'list',
        commands: [..._input_js__WEBPACK_IMPORTED_MODULE_0__/* .PRUNING */ .CU, 'versions'],
        surfaces: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .EVERYWHERE */ .Zh,
    },
    {
        name: 'prune',
        default: 'true',
        description: 'Whether a backup prunes by `retention`: `true`, `false`, or `plan`, which only reports what would be deleted.',
        placeholder: '<true|false|plan>',
        kind: 'text',
        commands: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .BACKUP */ .DW,
        surfaces: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .EVERYWHERE */ .Zh,
    },
    {
        name: 'prune-delay',
        default: '24h',
        description: 'How long a condemned version stays restorable, from the run that condemns it to the one that deletes it.',
        placeholder: '<duration>',
        kind: 'text',
        commands: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .PRUNING */ .CU,
        surfaces: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .EVERYWHERE */ .Zh,
    },
    {
        name: 'max-delete',
        default: '10%',
        description: 'Prune nothing if more than this would be condemned at once, or deleted without ever having been a version; without a `signing-key`, also if more keys than this would lose their newest version: a share of all versions (at least 100 versions), or a number. See `approve-prune`.',
        placeholder: '<n%|n>',
        kind: 'text',
        commands: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .PRUNING */ .CU,
        surfaces: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .EVERYWHERE */ .Zh,
    },
    {
        name: 'max-change',
        default: '50%',
        description: 'Prune nothing if more than this changed or was deleted in hot since the run before: a share of the live keys (from 100 live keys), or a number.',
        placeholder: '<n%|n>',
        kind: 'text',
        commands: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .PRUNING */ .CU,
        surfaces: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .EVERYWHERE */ .Zh,
    },
    {
        name: 'approve-prune',
        default: '',
        description: 'The token that a tripped guard printed: approves that one plan and no other.',
        placeholder: '<token>',
        kind: 'text',
        commands: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .PRUNING */ .CU,
        surfaces: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .EVERYWHERE */ .Zh,
    },
    {
        name: 'allow-unfenced',
        default: 'false',
        description: 'Prune even if cold does not honour conditional requests, so that only the schedule keeps two runs from overlapping.',
        placeholder: '<true|false>',
        kind: 'boolean',
        commands: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .PRUNING */ .CU,
        surfaces: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .EVERYWHERE */ .Zh,
    },
];


/***/ }),

/***/ 53754:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ REPORTING_INPUTS)
/* harmony export */ });
/* harmony import */ var _input_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(78396);

/** Whom a run tells how it went, besides its log. */
const REPORTING_INPUTS = [
    {
        name: 'metrics',
        default: '',
        description: "Write metrics of the run to this file, in Prometheus' text format, for the textfile collector of node_exporter: its name ends in `.prom`. Replaced at once, at the end of each run. See docs/reports.md.",
        placeholder: '<file.prom>',
        kind: 'text',
        commands: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .REPORTED */ .u3,
        surfaces: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .EVERYWHERE */ .Zh,
    },
    {
        name: 'notify-url',
        default: '',
        description: 'Send a POST to this URL when a run starts, succeeds or fails; it never fails the run. https, or http on this machine. Take it from a secret. See docs/reports.md.',
        placeholder: '<secret>',
        kind: 'text',
        secret: true,
        commands: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .REPORTED */ .u3,
        surfaces: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .EVERYWHERE */ .Zh,
    },
    {
        name: 'notify-format',
        default: 'json',
        description: 'What is sent to `notify-url`: `json`; `healthchecks`: pings of `<url>/start`, `<url>` and `<url>/fail`; `slack`: a message at the end, for an incoming webhook.',
        placeholder: '<json|healthchecks|slack>',
        kind: 'text',
        commands: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .REPORTED */ .u3,
        surfaces: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .EVERYWHERE */ .Zh,
    },
    {
        name: 'notify-secret',
        default: '',
        description: 'Sign what is sent to `notify-url` with this secret by HMAC-SHA256, as Standard Webhooks do: at least 16 characters, or `whsec_` and base64.',
        placeholder: '<secret>',
        kind: 'text',
        secret: true,
        commands: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .REPORTED */ .u3,
        surfaces: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .EVERYWHERE */ .Zh,
    },
];


/***/ }),

/***/ 53526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ RESTORE_INPUTS)
/* harmony export */ });
/* harmony import */ var _input_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(78396);

/** Where a restore writes, and what it may replace. */
const RESTORE_INPUTS = [
    {
        name: 'to',
        default: '',
        description: 'For `restore`: the bucket to restore keys to, under their own names: a URL such as `s3://bucket` or `s3://bucket/prefix` (also `gs://`, `az://account/container`), or `hot` for the bucket of the input `hot`. It need not be of the same provider as cold.',
        placeholder: '<bucket url>',
        kind: 'text',
        required: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .RESTORE */ .zN,
        commands: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .RESTORE */ .zN,
        surfaces: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .EVERYWHERE */ .Zh,
    },
    {
        name: 'to-endpoint',
        default: '',
        description: 'Endpoint of `to`, if not `endpoint`.',
        placeholder: '<url>',
        kind: 'text',
        commands: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .RESTORE */ .zN,
        surfaces: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .EVERYWHERE */ .Zh,
    },
    {
        name: 'to-access-key-id',
        default: '',
        description: 'Access key for `to` only. It needs WRITE.',
        placeholder: '<id>',
        kind: 'text',
        commands: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .RESTORE */ .zN,
        surfaces: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .EVERYWHERE */ .Zh,
    },
    {
        name: 'to-secret-access-key',
        default: '',
        description: 'Secret of `to-access-key-id`. Take it from a secret.',
        placeholder: '<secret>',
        kind: 'text',
        secret: true,
        commands: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .RESTORE */ .zN,
        surfaces: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .EVERYWHERE */ .Zh,
    },
    {
        name: 'to-session-token',
        default: '',
        description: 'Session token of `to-access-key-id`. Take it from a secret.',
        placeholder: '<secret>',
        kind: 'text',
        secret: true,
        commands: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .RESTORE */ .zN,
        surfaces: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .EVERYWHERE */ .Zh,
    },
    {
        name: 'to-role-to-assume',
        default: '',
        description: 'Role for `to` only, instead of `to-access-key-id`.',
        placeholder: '<arn>',
        kind: 'text',
        commands: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .RESTORE */ .zN,
        surfaces: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .ACTION_ONLY */ .CF,
    },
    {
        name: 'to-sas-token',
        default: '',
        description: 'Shared access signature for `to` only, instead of `to-access-key-id`.',
        placeholder: '<secret>',
        kind: 'text',
        secret: true,
        commands: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .RESTORE */ .zN,
        surfaces: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .EVERYWHERE */ .Zh,
    },
    {
        name: 'to-azure-client-id',
        default: '',
        description: 'Entra application for `to` only, instead of `to-access-key-id`.',
        placeholder: '<uuid>',
        kind: 'text',
        commands: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .RESTORE */ .zN,
        surfaces: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .ACTION_ONLY */ .CF,
    },
    {
        name: 'to-azure-tenant-id',
        default: '',
        description: 'Id of the Entra tenant of `to-azure-client-id`.',
        placeholder: '<uuid>',
        kind: 'text',
        commands: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .RESTORE */ .zN,
        surfaces: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .ACTION_ONLY */ .CF,
    },
    {
        name: 'to-region',
        default: '',
        description: 'Region of `to`, if not `region`.',
        placeholder: '<region>',
        kind: 'text',
        commands: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .RESTORE */ .zN,
        surfaces: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .EVERYWHERE */ .Zh,
    },
    {
        name: 'confirm',
        default: '',
        description: 'For `restore` into hot: the name of its bucket, to confirm. Not needed for any other bucket.',
        placeholder: '<bucket>',
        kind: 'text',
        commands: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .RESTORE */ .zN,
        surfaces: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .EVERYWHERE */ .Zh,
    },
    {
        name: 'overwrite',
        default: 'false',
        description: 'For `restore`: replace objects of `to` that have the same key and other content. Without it such keys are left as they are and reported; equal objects are skipped in either case.',
        placeholder: '<true|false>',
        kind: 'boolean',
        commands: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .RESTORE */ .zN,
        surfaces: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .EVERYWHERE */ .Zh,
    },
    {
        name: 'thaw',
        default: '',
        description: 'For `restore`: request that objects in an archive class of cold (S3: `GLACIER`, `DEEP_ARCHIVE`; Azure: `Archive`) be made readable for this long: `7d`, whole days. The run then ends `incomplete`; run it again when they are thawed. The provider charges for it, and the key needs the permission `s3:RestoreObject`. Default: they are only reported.',
        placeholder: '<duration>',
        kind: 'text',
        commands: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .RESTORE */ .zN,
        surfaces: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .EVERYWHERE */ .Zh,
    },
    {
        name: 'thaw-tier',
        default: 'standard',
        description: 'For `thaw`: `standard` (hours), `bulk` (cheapest, up to two days) or `expedited` (minutes, expensive, not from `DEEP_ARCHIVE`).',
        placeholder: '<tier>',
        kind: 'text',
        commands: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .RESTORE */ .zN,
        surfaces: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .EVERYWHERE */ .Zh,
    },
];


/***/ }),

/***/ 93788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ RUNNER_INPUTS)
/* harmony export */ });
/* harmony import */ var _input_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(78396);

/** What concerns the GitHub runner and not the run. */
const RUNNER_INPUTS = [
    {
        name: 'cache',
        default: 'true',
        description: 'Keep segments of the manifest in the Actions cache, at most 200 MB, so that the next run need not read them from cold. Optional; cached data is checked before use.',
        placeholder: '<true|false>',
        kind: 'boolean',
        commands: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .BACKUP */ .DW,
        surfaces: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .ACTION_ONLY */ .CF,
    },
    {
        name: 'alert-issue',
        default: 'false',
        description: 'Open one GitHub issue for each backup target when it fails, keep it up to date, and close it on recovery. Needs `permissions: issues: write`.',
        placeholder: '<true|false>',
        kind: 'boolean',
        commands: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .ALL_COMMANDS */ .v,
        surfaces: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .ACTION_ONLY */ .CF,
    },
    {
        name: 'github-token',
        default: '${{ github.token }}',
        description: "For `alert-issue`, a token that may write issues; for `anchor: github`, deployments. Default: the job's own.",
        placeholder: '<secret>',
        kind: 'text',
        secret: true,
        commands: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .ALL_COMMANDS */ .v,
        surfaces: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .ACTION_ONLY */ .CF,
    },
    {
        name: 'summary',
        default: 'true',
        description: 'Write the job summary.',
        placeholder: '<true|false>',
        kind: 'boolean',
        commands: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .ALL_COMMANDS */ .v,
        surfaces: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .ACTION_ONLY */ .CF,
    },
];


/***/ }),

/***/ 70924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ SCOPE_INPUTS)
/* harmony export */ });
/* harmony import */ var _input_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(78396);

/** Which keys a run is about, and as of when. */
const SCOPE_INPUTS = [
    {
        name: 'prefixes',
        default: '',
        description: 'Only keys that begin with one of these, one per line, below hot\'s prefix. Default: everything. For `status`: the prefixes that `max-silence` judges, each by the newest restore point that covers all of it; `""` is all keys.',
        placeholder: '<prefix>',
        kind: 'list',
        commands: [..._input_js__WEBPACK_IMPORTED_MODULE_0__/* .BACKUP */ .DW, 'restore', 'verify', 'status', 'ls', 'diff'],
        surfaces: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .EVERYWHERE */ .Zh,
    },
    {
        name: 'exclude',
        default: '',
        description: "Exclude keys that match one of these globs, one per line, matched against the whole key below hot's prefix: `**/*.tmp`, `cache/**`.",
        placeholder: '<glob>',
        kind: 'list',
        commands: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .BACKUP */ .DW,
        surfaces: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .EVERYWHERE */ .Zh,
    },
    {
        name: 'include',
        default: '',
        description: 'For `restore`: only keys that match one of these globs, one per line, matched against the whole key: `img/**`, `**/*.sql`. Default: everything.',
        placeholder: '<glob>',
        kind: 'list',
        commands: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .RESTORE */ .zN,
        surfaces: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .EVERYWHERE */ .Zh,
    },
    {
        name: 'at',
        default: '',
        description: 'For `restore`, `ls` and `cat`: the restore point: `latest`, the id of its run, or a time (`2026-11-03T02:00:00Z`, `2026-11-03 02:00:00 UTC`, `2026-11-03`), which means the newest one up to the end of that second, minute or day. Default: `latest` for `restore` and `cat`; for `ls` the current manifest, including keys that hot no longer has.',
        placeholder: '<time|run|latest>',
        kind: 'text',
        commands: ['restore', 'ls', 'cat'],
        surfaces: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .EVERYWHERE */ .Zh,
    },
];


/***/ }),

/***/ 95784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ ANCHOR_INPUTS)
/* harmony export */ });
/* harmony import */ var _input_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(78396);

/** Where what was committed last is kept besides cold. */
const ANCHOR_INPUTS = [
    {
        name: 'anchor',
        default: '',
        description: 'Where to keep, outside cold, what was committed last, so that a roll-back of cold is refused: `github` (needs `permissions: deployments: write`), `s3://bucket/prefix` in another account, `file:<path>`, `alert-issue`; one or several, one per line. See docs/anchor.md.',
        placeholder: '<place>',
        kind: 'list',
        commands: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .ALL_COMMANDS */ .v,
        surfaces: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .EVERYWHERE */ .Zh,
    },
    {
        name: 'accept-rollback',
        default: '',
        description: 'The token that a refused roll-back printed: accepts that one, for one run that commits.',
        placeholder: '<token>',
        kind: 'text',
        commands: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .ALL_COMMANDS */ .v,
        surfaces: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .EVERYWHERE */ .Zh,
    },
    {
        name: 'anchor-endpoint',
        default: '',
        description: 'Endpoint of an `anchor` in S3. Default: that of AWS in `anchor-region`.',
        placeholder: '<url>',
        kind: 'text',
        commands: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .ALL_COMMANDS */ .v,
        surfaces: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .EVERYWHERE */ .Zh,
    },
    {
        name: 'anchor-region',
        default: '',
        description: 'Region of an `anchor` in S3. Default: `us-east-1`.',
        placeholder: '<region>',
        kind: 'text',
        commands: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .ALL_COMMANDS */ .v,
        surfaces: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .EVERYWHERE */ .Zh,
    },
    {
        name: 'anchor-access-key-id',
        default: '',
        description: 'Access key for an `anchor` in S3: of another account than that of cold, with the right to get and put one object.',
        placeholder: '<id>',
        kind: 'text',
        commands: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .ALL_COMMANDS */ .v,
        surfaces: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .EVERYWHERE */ .Zh,
    },
    {
        name: 'anchor-secret-access-key',
        default: '',
        description: 'Secret of `anchor-access-key-id`. Take it from a secret.',
        placeholder: '<secret>',
        kind: 'text',
        secret: true,
        commands: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .ALL_COMMANDS */ .v,
        surfaces: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .EVERYWHERE */ .Zh,
    },
];


/***/ }),

/***/ 94257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ IMMUTABLE_INPUTS)
/* harmony export */ });
/* harmony import */ var _input_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(78396);

/** What keeps stored versions from being destroyed. */
const IMMUTABLE_INPUTS = [
    {
        name: 'immutable',
        default: 'false',
        description: 'Never delete anything in cold, for a key that cannot: cold needs versioning, and its versions are the history. Pruning is another job with another key. See docs/immutability.md.',
        placeholder: '<true|false>',
        kind: 'boolean',
        commands: [..._input_js__WEBPACK_IMPORTED_MODULE_0__/* .HOT_TO_COLD */ .L4, 'verify'],
        surfaces: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .EVERYWHERE */ .Zh,
    },
    {
        name: 'lock',
        default: '',
        description: 'Object Lock mode of everything written to cold but the lease and HEAD: `governance` or `compliance`. Needs `lock-for` and a bucket with Object Lock. Default: only what the bucket itself locks.',
        placeholder: '<governance|compliance>',
        kind: 'text',
        commands: [..._input_js__WEBPACK_IMPORTED_MODULE_0__/* .HOT_TO_COLD */ .L4, 'verify'],
        surfaces: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .EVERYWHERE */ .Zh,
    },
    {
        name: 'lock-for',
        default: '',
        description: 'How long `lock` keeps what is written, counted from the write, such as `30d`. Locks are not renewed.',
        placeholder: '<duration>',
        kind: 'text',
        commands: [..._input_js__WEBPACK_IMPORTED_MODULE_0__/* .HOT_TO_COLD */ .L4, 'verify'],
        surfaces: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .EVERYWHERE */ .Zh,
    },
];


/***/ }),

/***/ 35754:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ SIGNING_INPUTS)
/* harmony export */ });
/* harmony import */ var _input_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(78396);

/** Who may write state that is believed. */
const SIGNING_INPUTS = [
    {
        name: 'signing-key',
        default: '',
        description: 'An OpenSSH Ed25519 private key without a passphrase, from `flashback-backup keygen` or `ssh-keygen -t ed25519`. Every run signs the state that it writes to cold, and refuses state that is not signed. Take it from a secret. See docs/signing.md.',
        placeholder: '<key>',
        kind: 'text',
        secret: true,
        commands: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .ALL_COMMANDS */ .v,
        surfaces: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .EVERYWHERE */ .Zh,
    },
    {
        name: 'trusted-signers',
        default: '',
        description: 'Public keys whose signatures are believed, one per line, besides that of `signing-key`. Enough for `restore`, `verify`, `status` and `ls`.',
        placeholder: '<public key>',
        kind: 'list',
        commands: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .ALL_COMMANDS */ .v,
        surfaces: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .EVERYWHERE */ .Zh,
    },
    {
        name: 'accept-unsigned',
        default: 'false',
        description: 'Believe state that has no signature, or that of another bucket: for one run, when a backup gets its first `signing-key` or was copied here.',
        placeholder: '<true|false>',
        kind: 'boolean',
        commands: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .ALL_COMMANDS */ .v,
        surfaces: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .EVERYWHERE */ .Zh,
    },
];


/***/ }),

/***/ 92312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ WRITING_INPUTS)
/* harmony export */ });
/* harmony import */ var _input_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(78396);

/** What is written to cold, and how. */
const WRITING_INPUTS = [
    {
        name: 'trust-size',
        default: 'false',
        description: 'For `rebuild`: treat an object in cold with the same key and size as in hot as equal, if ETags cannot prove it.',
        placeholder: '<true|false>',
        kind: 'boolean',
        commands: ['rebuild'],
        surfaces: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .EVERYWHERE */ .Zh,
    },
    {
        name: 'dry-run',
        default: 'false',
        description: 'Report what would be copied, restored or pruned, and change nothing.',
        placeholder: '<true|false>',
        kind: 'boolean',
        commands: ['backup', 'restore', 'prune'],
        surfaces: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .EVERYWHERE */ .Zh,
    },
    {
        name: 'storage-class',
        default: '',
        description: "Storage class of objects copied to cold, such as `STANDARD_IA`, on GCS `NEARLINE`, on Azure `Cool`; state stays in the standard class. Archive classes (`GLACIER`, `DEEP_ARCHIVE`, Azure's `Archive`) need versioning on cold. Default: the bucket's own.",
        placeholder: '<class>',
        kind: 'text',
        commands: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .BACKUP */ .DW,
        surfaces: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .EVERYWHERE */ .Zh,
    },
    {
        name: 'sse',
        default: '',
        description: "Server-side encryption of everything written to a cold that speaks S3: `AES256` or `aws:kms`. Default: the bucket's own.",
        placeholder: '<AES256|aws:kms>',
        kind: 'text',
        commands: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .HOT_TO_COLD */ .L4,
        surfaces: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .EVERYWHERE */ .Zh,
    },
    {
        name: 'sse-kms-key-id',
        default: '',
        description: 'Id or ARN of the KMS key for `sse: aws:kms`. Default: the AWS managed key.',
        placeholder: '<id>',
        kind: 'text',
        commands: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .HOT_TO_COLD */ .L4,
        surfaces: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .EVERYWHERE */ .Zh,
    },
    {
        name: 'request-payer',
        default: '',
        description: '`requester`: pay for reading hot, if its bucket requires that (`x-amz-request-payer`). For `gs://` see `user-project`. Default: its owner pays.',
        placeholder: '<requester>',
        kind: 'text',
        commands: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .HOT_TO_COLD */ .L4,
        surfaces: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .EVERYWHERE */ .Zh,
    },
    {
        name: 'user-project',
        default: '',
        description: "For `gs://`: the Google Cloud project that pays for requests, if a bucket requires that (requester pays). Default: the bucket's owner pays.",
        placeholder: '<project>',
        kind: 'text',
        commands: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .ALL_COMMANDS */ .v,
        surfaces: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .EVERYWHERE */ .Zh,
    },
];


/***/ }),

/***/ 29247:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ mergePrefixes),
/* harmony export */   c: () => (/* binding */ parseLines)
/* harmony export */ });
/* harmony import */ var _core_keys_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(78133);
/* harmony import */ var _core_input_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(19154);
/* harmony import */ var _core_quoted_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(12053);



/**
 * One item per line; blank lines are skipped. White space around a line is dropped, as in YAML. An item that begins or
 * ends with white space, or contains a line break, is written as a JSON string: `" odd\n"`. Throws InputError.
 */
function parseLines(input, text) {
    const items = [];
    for (const raw of text.split(/\r?\n/)) {
        const line = raw.trim();
        if (line === '')
            continue;
        items.push(line.length > 1 && line.startsWith('"') && line.endsWith('"') ? unquoted(input, line) : line);
    }
    return items;
}
/** The prefixes in UTF-8 order, without those inside another, so that each key is listed once. */
function mergePrefixes(prefixes) {
    const merged = [];
    for (const prefix of [...prefixes].sort(_core_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .compareKeys */ .YD)) {
        // In this order the prefixes inside another one follow it directly.
        const last = merged.at(-1);
        if (last === undefined || !prefix.startsWith(last))
            merged.push(prefix);
    }
    return merged.includes('') ? [] : merged;
}
function unquoted(input, line) {
    try {
        const value = JSON.parse(line);
        if (typeof value === 'string')
            return value;
    }
    catch {
        // Reported below, without the parser's message.
    }
    throw new _core_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d(input, `${(0,_core_quoted_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .T)(line)} is in quotes and is not a JSON string; expected a plain line, or one such as "with space "`);
}


/***/ }),

/***/ 15962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E_: () => (/* binding */ isGoogle),
/* harmony export */   OK: () => (/* binding */ hasChoice),
/* harmony export */   PC: () => (/* binding */ awsEndpoint),
/* harmony export */   Qv: () => (/* binding */ refuseOverlap),
/* harmony export */   aZ: () => (/* binding */ isAws),
/* harmony export */   uY: () => (/* binding */ endpointsOf)
/* harmony export */ });
/* unused harmony export hasRole */
/* harmony import */ var _core_input_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(19154);
/* harmony import */ var _core_place_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(56778);
/* harmony import */ var _core_quoted_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(12053);



/** Where AWS's own S3 answers for a region: its China partition has a domain of its own. */
function awsEndpoint(region) {
    return `https://s3.${region}.amazonaws.com${region.startsWith('cn-') ? '.cn' : ''}`;
}
function isAws(endpoint) {
    return /(^|\.)amazonaws\.com(\.cn)?$/.test(new URL(endpoint).hostname);
}
/** True for Google's own service, in either of its APIs. */
function isGoogle(endpoint) {
    return /^storage(\.[a-z0-9-]+\.rep)?\.googleapis\.com$/.test(new URL(endpoint).hostname);
}
/** All endpoints of a place, in the order of preference. */
function endpointsOf({ endpoint, endpoints }) {
    return endpoints ?? [endpoint];
}
/** True where there is more than one way to reach a place: several endpoints, or two pairs of keys. */
function hasChoice(options) {
    const to = 'to' in options ? options.to : undefined;
    return [options.hot, options.cold, to].some((place) => place?.endpoints !== undefined || place?.credentials?.previous !== undefined);
}
/** True where credentials have to be asked for by the job's token first. */
function hasRole(options) {
    const to = 'to' in options ? options.to : undefined;
    return [options.hot, options.cold, to].some((place) => (place?.api === 's3' && place.role !== undefined) ||
        (place?.api === 'blob' && place.federated !== undefined));
}
/**
 * Backing a bucket up into itself would copy the backup into the next one, for ever; restoring into cold would
 * overwrite what is restored. All AWS endpoints lead to one set of bucket names, and so do Google's, whichever API they are
 * spoken to in, so there the bucket alone tells.
 */
function refuseOverlap(one, refused, [input, other] = ['cold', 'hot']) {
    const hosts = endpointsOf(one);
    const sameHost = endpointsOf(refused).some((endpoint) => hosts.includes(endpoint) ||
        (isAws(endpoint) && hosts.some(isAws)) ||
        (isGoogle(endpoint) && hosts.some(isGoogle)));
    if (!sameHost || one.bucket !== refused.bucket || one.account !== refused.account)
        return;
    const shown = (0,_core_quoted_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .T)((0,_core_place_js__WEBPACK_IMPORTED_MODULE_1__/* .placeUrl */ .P)(refused));
    const expected = 'expected another bucket, or prefixes beside each other';
    if (one.prefix === refused.prefix) {
        throw new _core_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d(input, `${shown} is the same place as ${other}; ${expected}`);
    }
    if (refused.prefix.startsWith(one.prefix)) {
        throw new _core_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d(input, `${shown} lies inside ${other}; ${expected}`);
    }
    if (one.prefix.startsWith(refused.prefix)) {
        throw new _core_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d(input, `${shown} has ${other} inside it; ${expected}`);
    }
}


/***/ }),

/***/ 41711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DB: () => (/* binding */ parseSize),
/* harmony export */   E9: () => (/* binding */ parseDuration),
/* harmony export */   HU: () => (/* binding */ parseChoice),
/* harmony export */   og: () => (/* binding */ parseFlag),
/* harmony export */   z2: () => (/* binding */ parseWhole)
/* harmony export */ });
/* harmony import */ var _core_input_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(19154);
/* harmony import */ var _core_quoted_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(12053);


const UNITS = {
    '': 1,
    B: 1,
    kB: 1e3,
    KB: 1e3,
    MB: 1e6,
    GB: 1e9,
    TB: 1e12,
    KiB: 2 ** 10,
    MiB: 2 ** 20,
    GiB: 2 ** 30,
    TiB: 2 ** 40,
};
const DURATIONS = { d: 86_400_000, h: 3_600_000, m: 60_000, s: 1_000 };
/**
 * `100MB` (10^6), `8MiB` (2^20), `5GiB` or plain bytes → bytes. Units are case-sensitive as in SI and IEC:
 * `MB` and `MiB` differ by 5 %, and Flashback's limit is 100 MB.
 */
function parseSize(input, text, range) {
    const match = /^(\d+(?:\.\d+)?)\s*([A-Za-z]*)$/.exec(text);
    const unit = match?.[2] === undefined ? undefined : UNITS[match[2]];
    const bytes = match?.[1] === undefined || unit === undefined ? NaN : Number(match[1]) * unit;
    if (!Number.isSafeInteger(bytes)) {
        throw new _core_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d(input, `${(0,_core_quoted_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(text)} is not a size; expected bytes or a number with a unit, such as 100MB, 8MiB or 5GiB`);
    }
    if (bytes < range.least || bytes > range.most) {
        throw new _core_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d(input, `${(0,_core_quoted_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(text)} is out of range; expected ${shortSize(range.least)} to ${shortSize(range.most)}`);
    }
    return bytes;
}
/** `90s`, `2m`, `5h30m`, `24h`, `30d` → ms. Units from the largest to the smallest, each at most once. */
function parseDuration(input, text, range) {
    const match = /^(?:(\d+)d)?(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?$/.exec(text);
    if (match === null || text === '') {
        throw new _core_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d(input, `${(0,_core_quoted_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(text)} is not a duration; expected a number with s, m, h or d, such as 90s, 2m, 5h30m or 30d`);
    }
    const ms = [...'dhms'].reduce((sum, unit, i) => sum + Number(match[i + 1] ?? 0) * (DURATIONS[unit] ?? 0), 0);
    if (ms < range.least || ms > MAX_DURATION_MS) {
        throw new _core_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d(input, `${(0,_core_quoted_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(text)} is out of range; expected ${range.least / 1000}s to ${MAX_DURATION_MS / 86_400_000}d`);
    }
    return ms;
}
/** A whole number in plain decimal: no sign, no exponent, no fraction. */
function parseWhole(input, text, range) {
    const value = /^\d{1,15}$/.test(text) ? Number(text) : NaN;
    if (!(value >= range.least && value <= range.most)) {
        throw new _core_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d(input, `${(0,_core_quoted_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(text)} is not a whole number from ${range.least} to ${range.most}`);
    }
    return value;
}
/** Strictly `true` or `false`: `yes` and `1` mean different things in YAML, shells and people's heads. */
function parseFlag(input, text) {
    if (text === 'true')
        return true;
    if (text === 'false')
        return false;
    throw new _core_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d(input, `${(0,_core_quoted_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(text)} is not a switch; expected true or false`);
}
/** One of `choices`. Throws InputError. */
function parseChoice(input, text, choices) {
    const choice = choices.find((one) => one === text);
    if (choice !== undefined)
        return choice;
    throw new _core_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d(input, `${(0,_core_quoted_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(text)} is not known; expected one of ${choices.join(', ')}`);
}
const MAX_DURATION_MS = 366 * 86_400_000;
function shortSize(bytes) {
    for (const unit of ['TiB', 'GiB', 'MiB', 'KiB']) {
        const size = UNITS[unit] ?? 1;
        if (bytes >= size && bytes % size === 0)
            return `${bytes / size}${unit}`;
    }
    return `${bytes} bytes`;
}


/***/ }),

/***/ 71096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ given)
/* harmony export */ });
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(65699);

/** An input's text, or its default. White space around it is dropped. */
function given(read, name) {
    const text = (read(name) ?? '').trim();
    if (text !== '')
        return text;
    const row = _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .INPUTS */ .mc.find((input) => input.name === name);
    return row?.default ?? '';
}


/***/ }),

/***/ 87783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ isLoopback)
/* harmony export */ });
/** True for a host name, as `URL.hostname` gives it, that leads to this machine and nowhere else. */
function isLoopback(host) {
    return (host === 'localhost' || host.endsWith('.localhost') || host === '[::1]' || /^127(\.\d+){3}$/.test(host));
}


/***/ }),

/***/ 38227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ parseReports)
/* harmony export */ });
/* unused harmony export NOTIFY_FORMATS */
/* harmony import */ var _core_input_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(19154);
/* harmony import */ var _loopback_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(87783);
/* harmony import */ var _core_quoted_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(12053);
/* harmony import */ var _quantities_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(41711);




const NOTIFY_FORMATS = ['json', 'healthchecks', 'slack'];
/** `metrics` and `notify-*`. Throws InputError, which never shows the URL. */
function parseReports(text) {
    const metrics = parseMetrics(text('metrics'));
    const notify = parseNotify(text);
    return metrics === undefined && notify === undefined ? {} : { reports: { metrics, notify } };
}
function parseMetrics(path) {
    if (path === '')
        return undefined;
    // The collector reads no other file, without a word.
    if (/[^/\\]\.prom$/.test(path) && !path.includes('\0'))
        return path;
    throw new _core_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d('metrics', `${(0,_core_quoted_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .T)(path)} is not a file that the textfile collector reads; expected a path that ends in .prom, such as /var/lib/node_exporter/textfile_collector/backup.prom`);
}
function parseNotify(text) {
    const url = text('notify-url');
    const format = (0,_quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .parseChoice */ .HU)('notify-format', text('notify-format'), NOTIFY_FORMATS);
    const key = parseKey(text('notify-secret'));
    return url === '' ? undefined : { url: parseUrl(url), format, key };
}
function parseUrl(text) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    const bad = (why) => new _core_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d('notify-url', `${why} (its value is not shown: it is a secret); expected https://host/path, or http:// on this machine`);
    if (url === undefined || !/^https?:$/.test(url.protocol))
        throw bad('is not a URL of http');
    if (url.protocol === 'http:' && !(0,_loopback_js__WEBPACK_IMPORTED_MODULE_3__/* .isLoopback */ .U)(url.hostname))
        throw bad('is plain http to another machine, where all between could read it');
    if (url.username !== '' || url.password !== '')
        throw bad('holds credentials, which are not sent');
    if (url.hash !== '')
        throw bad('holds a fragment (#), which is not sent');
    return url.href;
}
const MIN_SECRET = 16;
/** Of Standard Webhooks, bytes. */
const KEY_BYTES = { least: 24, most: 64 };
/** As Standard Webhooks have it: `whsec_` and base64, or any text. */
function parseKey(secret) {
    if (secret === '')
        return undefined;
    const bad = (expected) => new _core_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d('notify-secret', `cannot be used (its value is not shown); expected ${expected}`);
    if (!secret.startsWith('whsec_')) {
        if (secret.length < MIN_SECRET)
            throw bad(`at least ${MIN_SECRET} characters`);
        return Buffer.from(secret, 'utf8');
    }
    const encoded = secret.slice('whsec_'.length);
    const key = Buffer.from(encoded, 'base64');
    if (!/^[A-Za-z0-9+/]+={0,2}$/.test(encoded) || key.length < KEY_BYTES.least || key.length > KEY_BYTES.most)
        throw bad(`base64 of ${KEY_BYTES.least} to ${KEY_BYTES.most} bytes behind whsec_`);
    return key;
}


/***/ }),

/***/ 72311:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ inputWarnings)
/* harmony export */ });
/* unused harmony export unusedInputs */
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(65699);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(15962);
/* harmony import */ var _reports_loopback_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(87783);
/* harmony import */ var _core_quoted_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(12053);




/** Options that are allowed but probably a mistake, one line each. */
function inputWarnings(options) {
    const warnings = [];
    for (const endpoint of new Set(placesAsked(options).flatMap(_places_js__WEBPACK_IMPORTED_MODULE_1__/* .endpointsOf */ .uY))) {
        if (endpoint.startsWith('http:') && !(0,_reports_loopback_js__WEBPACK_IMPORTED_MODULE_2__/* .isLoopback */ .U)(new URL(endpoint).hostname)) {
            warnings.push(`${endpoint} is plain http: objects and their names travel unencrypted. Use https.`);
        }
    }
    const prefixes = 'prefixes' in options ? options.prefixes : [];
    const exclude = 'exclude' in options ? options.exclude : [];
    const include = 'include' in options ? options.include : [];
    const ruled = 'pruning' in options ? options.pruning.policy.map(({ prefix }) => prefix) : [];
    const slashed = [...prefixes, ...exclude, ...include, ...ruled].filter((text) => text.startsWith('/'));
    if (slashed.length > 0) {
        warnings.push(`${firstOf(slashed)} begins with "/", which only keys that begin with "/" match. Keys seldom do.`);
    }
    const urls = ruled.filter((text) => /^(s3|gs|az):\/\//i.test(text));
    if (urls.length > 0) {
        const scheme = (0,_core_quoted_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .T)(urls[0]?.slice(0, 5) ?? '');
        warnings.push(`retention: ${firstOf(urls)} begins with ${scheme}, which only keys that begin so match. Keys are written without the bucket.`);
    }
    if (options.command === 'status' && options.prefixes.length > 0 && options.maxSilence === undefined)
        warnings.push('prefixes chooses what max-silence judges, and max-silence is not given.');
    if ('verify' in options && options.verify === 'none')
        warnings.push('verify is none: copies are not checked.');
    return warnings;
}
function firstOf(texts) {
    const more = texts.length > 3 ? ` and ${texts.length - 3} more` : '';
    return `${texts.slice(0, 3).map(_core_quoted_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .T).join(', ')}${more}`;
}
/** Inputs that the workflow sets but its command does not use, one line each: at worst a check that never runs. */
function unusedInputs(command, read) {
    return inputsOf('action')
        .filter(({ commands }) => !commands.includes(command))
        .filter((input) => !['', input.default].includes((read(input.name) ?? '').trim()))
        .filter(({ name }) => !HOT_KEYS.test(name))
        .map(({ name, commands }) => `${name} is given, but ${command} does not use it; it is for ${COMMANDS.filter((one) => commands.includes(one)).join(' and ')}.`);
}
/** No warning for these: the steps of a job often share one set of keys. */
const HOT_KEYS = /^hot-((previous-)?(access-key-id|secret-access-key)|session-token|role-to-assume|sas-token|azure-(client|tenant)-id)$/;
/** The places that the command sends requests to. */
function placesAsked(options) {
    const to = 'to' in options ? options.to : undefined;
    const hot = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .asksHot */ .Wv)(options.command) ? options.hot : undefined;
    const anchors = (options.cold.anchor?.places ?? []).map((anchor) => anchor.kind === 's3' ? anchor.place : undefined);
    return [hot, options.cold, to, ...anchors].filter((place) => place !== undefined);
}


/***/ }),

/***/ 58447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ compileGlobs)
/* harmony export */ });
/** Throws SyntaxError, with one line about what is wrong, on a glob that cannot be read. */
function compileGlobs(globs) {
    const steps = [];
    const starts = [];
    for (const glob of globs) {
        if (glob.length > MAX_STEPS)
            throw tooLong();
        if (alternativesOf(glob) > MAX_ALTERNATIVES)
            throw tooMany();
        for (const alternative of expandBraces(glob)) {
            starts.push(steps.length);
            // One by one: so many arguments of one call would overflow the stack.
            for (const step of readGlob(alternative))
                steps.push(step);
            steps.push({ kind: 'end' });
            if (steps.length > MAX_STEPS)
                throw tooLong();
        }
    }
    return steps.length === 0 ? () => false : automaton(steps, starts);
}
function tooLong() {
    return new SyntaxError(`the globs come to more than ${MAX_STEPS} characters`);
}
const MAX_STEPS = 20_000;
const MAX_ALTERNATIVES = 1_000;
/** States kept before the table is cleared, so that hostile keys cannot make it grow without bound. */
const MAX_STATES = 5_000;
/** Positions in all of them: a state of long globs has thousands. */
const MAX_POSITIONS = 1_000_000;
const SLASH = 0x2f;
/** Subset construction as keys need it; each key costs one look-up a character once its states are known. */
function automaton(steps, starts) {
    let states = new Map();
    let edges = 0;
    let positionCount = 0;
    let start = stateOf(new Set(starts.flatMap((position) => closure(position))));
    return (key) => {
        if (states.size > MAX_STATES || edges > 50 * MAX_STATES || positionCount > MAX_POSITIONS) {
            states = new Map();
            edges = positionCount = 0;
            start = stateOf(new Set(start.positions));
        }
        let state = start;
        for (const char of key) {
            const code = char.codePointAt(0) ?? 0;
            let next = state.next.get(code);
            if (next === undefined) {
                next = stateOf(new Set(state.positions.flatMap((position) => follow(position, code))));
                state.next.set(code, next);
                edges++;
            }
            if (next.positions.length === 0)
                return false;
            state = next;
        }
        return state.accepts;
    };
    function stateOf(positions) {
        const sorted = [...positions].sort((a, b) => a - b);
        const name = sorted.join();
        let state = states.get(name);
        if (state === undefined) {
            const accepts = sorted.some((position) => steps[position]?.kind === 'end');
            state = { accepts, positions: sorted, next: new Map() };
            states.set(name, state);
            positionCount += sorted.length;
        }
        return state;
    }
    /** `position` and what can be reached from it without a character. */
    function closure(position) {
        const kind = steps[position]?.kind;
        if (kind === 'star' || kind === 'all')
            return [position, ...closure(position + 1)];
        return kind === 'past' ? [position, ...closure(position + 2)] : [position];
    }
    function follow(position, code) {
        const step = steps[position];
        switch (step?.kind) {
            case 'char':
                return step.code === code ? closure(position + 1) : [];
            case 'one':
                return code === SLASH ? [] : closure(position + 1);
            case 'class':
                return code !== SLASH &&
                    step.negated !== step.ranges.some(([low, high]) => low <= code && code <= high)
                    ? closure(position + 1)
                    : [];
            case 'star':
                return code === SLASH ? [] : closure(position);
            case 'all':
                return closure(position);
            case 'past':
                return code === SLASH ? [position + 1, ...closure(position + 2)] : [position + 1];
            case 'inside':
                return code === SLASH ? [position, ...closure(position + 1)] : [position];
            default:
                return [];
        }
    }
}
function readGlob(glob) {
    const steps = [];
    const chars = [...glob];
    for (let i = 0; i < chars.length; i++) {
        const char = chars[i] ?? '';
        if (char === '\\') {
            const escaped = chars[++i];
            if (escaped === undefined)
                throw new SyntaxError('ends with a backslash, which escapes nothing');
            steps.push(literal(escaped));
        }
        else if (char === '*') {
            const first = i;
            while (chars[i + 1] === '*')
                i++;
            const whole = i > first &&
                (first === 0 || chars[first - 1] === '/') &&
                (i === chars.length - 1 || chars[i + 1] === '/');
            if (!whole)
                steps.push({ kind: 'star' });
            else if (i === chars.length - 1)
                steps.push({ kind: 'all' });
            else {
                // A second one in a row adds nothing, and thousands would make each step a walk over all of them.
                if (steps.at(-1)?.kind !== 'inside')
                    steps.push({ kind: 'past' }, { kind: 'inside' });
                i++;
            }
        }
        else if (char === '?')
            steps.push({ kind: 'one' });
        else if (char === '[') {
            const close = readClass(chars, i, steps);
            i = close;
        }
        else
            steps.push(literal(char));
    }
    return steps;
}
/** Reads `[a-z_]` or `[!a-z]` that opens at `open`; returns where it closes. */
function readClass(chars, open, steps) {
    let i = open + 1;
    const negated = chars[i] === '!' || chars[i] === '^';
    if (negated)
        i++;
    const ranges = [];
    const codeAt = () => {
        if (chars[i] === '\\')
            i++;
        return chars[i++]?.codePointAt(0) ?? 0;
    };
    for (let first = true; i < chars.length && (first || chars[i] !== ']'); first = false) {
        const low = codeAt();
        const range = chars[i] === '-' && i + 1 < chars.length && chars[i + 1] !== ']';
        if (range)
            i++;
        const high = range ? codeAt() : low;
        if (high < low)
            throw new SyntaxError('has a range in [ ] that runs backwards');
        ranges.push([low, high]);
    }
    if (chars[i] !== ']')
        throw new SyntaxError('has a [ without its ]; write \\[ for the character itself');
    steps.push({ kind: 'class', ranges, negated });
    return i;
}
function literal(char) {
    return { kind: 'char', code: char.codePointAt(0) ?? 0 };
}
function tooMany() {
    return new SyntaxError(`has braces that come to more than ${MAX_ALTERNATIVES} alternatives`);
}
/** How many `expandBraces` would make, in one pass: it takes far longer to find out by making them. */
function alternativesOf(glob) {
    const open = [{ before: 0, last: 1 }];
    for (let i = 0; i < glob.length; i++) {
        const group = open.at(-1);
        if (glob[i] === '\\')
            i++;
        else if (glob[i] === '{')
            open.push({ before: 0, last: 1 });
        else if (group === undefined || open.length === 1)
            continue;
        else if (glob[i] === ',')
            [group.before, group.last] = [group.before + group.last, 1];
        else if (glob[i] === '}') {
            open.pop();
            const outer = open.at(-1);
            if (outer !== undefined)
                outer.last = Math.min(outer.last * (group.before + group.last), 1e9);
        }
    }
    return open[0]?.last ?? 1;
}
/** `{a,b}` → each of them. Every brace must be one of a pair with a comma inside, or escaped: no guesses. */
function expandBraces(glob) {
    const open = indexOutside(glob, '{', 0);
    const stray = indexOutside(glob, '}', 0);
    if (open === -1 || (stray !== -1 && stray < open)) {
        if (stray !== -1)
            throw new SyntaxError('has a } without its {; write \\} for the character itself');
        return [glob];
    }
    const commas = [];
    let depth = 1;
    let close = open + 1;
    for (; close < glob.length; close++) {
        const char = glob[close];
        if (char === '\\')
            close++;
        else if (char === '{')
            depth++;
        else if (char === '}' && --depth === 0)
            break;
        else if (char === ',' && depth === 1)
            commas.push(close);
    }
    if (depth > 0)
        throw new SyntaxError('has a { without its }; write \\{ for the character itself');
    if (commas.length === 0)
        throw new SyntaxError('has { } without a comma; write {a,b}, or \\{ for the character');
    const bounds = [open, ...commas, close];
    const expanded = [];
    for (let i = 0; i + 1 < bounds.length; i++) {
        const middle = glob.slice((bounds[i] ?? 0) + 1, bounds[i + 1]);
        expanded.push(...expandBraces(glob.slice(0, open) + middle + glob.slice(close + 1)));
        if (expanded.length > MAX_ALTERNATIVES)
            throw tooMany();
    }
    return expanded;
}
/** Index of `wanted` where no backslash escapes it. */
function indexOutside(glob, wanted, from) {
    for (let i = from; i < glob.length; i++) {
        if (glob[i] === '\\')
            i++;
        else if (glob[i] === wanted)
            return i;
    }
    return -1;
}


/***/ }),

/***/ 28071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   HU: () => (/* binding */ planToken),
/* harmony export */   Hb: () => (/* binding */ trippedGuards),
/* harmony export */   Jk: () => (/* binding */ shownLimit),
/* harmony export */   k0: () => (/* binding */ PlanHash)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(77598);
/* harmony import */ var _core_format_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(34166);
/* harmony import */ var _retention_policy_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(79218);



/** A share of very few keys means nothing: below these numbers the shares do not apply. */
const MIN_DELETE_LIMIT = 100;
const MIN_LIVE_KEYS = 100;
/** The guards of design.md section 7 that trip; none for a plan that may go on. */
function trippedGuards(figures, limits) {
    const { stored, toGo, unsignedDue, live, changed, gone, known, present } = figures;
    const tripped = [];
    if (known > 0 && present === 0) {
        tripped.push({
            code: 'empty-hot',
            message: `the listing of hot was empty, where the backup knows ${(0,_core_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatMany */ .x0)(known, 'key')}`,
            check: "Check hot's name, prefix and key, and the inputs prefixes and exclude: is hot really empty?",
        });
    }
    if (toGo > mostToGo(limits.maxDelete, stored)) {
        tripped.push({
            code: 'max-delete',
            message: `${(0,_core_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(toGo)} of ${(0,_core_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatMany */ .x0)(stored, 'stored version')} would go, which is more than max-delete (${shownLimit(limits.maxDelete)}) allows`,
            check: 'Check whether the retention policy was changed, and look at what would go: prune: plan.',
        });
    }
    else if (unsignedDue > mostToGo(limits.maxDelete, stored)) {
        tripped.push({
            code: 'max-delete',
            message: `the newest versions of ${(0,_core_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatMany */ .x0)(unsignedDue, 'key')}, of ${(0,_core_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatMany */ .x0)(stored, 'stored version')}, are due to be deleted, which is more than max-delete (${shownLimit(limits.maxDelete)}) allows`,
            check: 'Check whether runs of yours condemned them: the state in cold is not signed, so anybody who can write there can have done it. A signing-key rules that out.',
        });
    }
    if (live >= MIN_LIVE_KEYS && changed + gone > mostToChange(limits.maxChange, live)) {
        tripped.push({
            code: 'max-change',
            message: `${(0,_core_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(changed)} of ${(0,_core_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatMany */ .x0)(live, 'key')} changed and ${(0,_core_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(gone)} are gone since the run before, which is more than max-change (${shownLimit(limits.maxChange)}) allows`,
            check: 'Check a few changed objects in hot: encrypted by somebody else, overwritten by mistake, or another prefix than before?',
        });
    }
    return tripped;
}
/**
 * The token that approves one plan: it follows from the policy, from every version that would go, and from the
 * guards that tripped, so that it is of no use for any other.
 */
function planToken(planned, policy, tripped) {
    const lines = policy.map(({ prefix, rules }) => `${(0,_retention_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .shownPrefix */ .mZ)(prefix)} ${rules}`);
    const codes = tripped.map(({ code }) => code).sort();
    const whole = JSON.stringify([planned, lines, codes]);
    return `prune-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(whole).digest('hex').slice(0, 24)}`;
}
/** Takes versions that would go in key order, and gives one hash of them all. */
class PlanHash {
    #hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    add(key, since, etag) {
        this.#hash.update(`${JSON.stringify([key, since, etag])}\n`);
    }
    digest() {
        return this.#hash.digest('hex');
    }
}
function shownLimit(limit) {
    return limit.kind === 'share' ? `${limit.percent} %` : String(limit.count);
}
function mostToGo(limit, stored) {
    return limit.kind === 'count' ? limit.count : Math.max(MIN_DELETE_LIMIT, (stored * limit.percent) / 100);
}
function mostToChange(limit, live) {
    return limit.kind === 'count' ? limit.count : (live * limit.percent) / 100;
}


/***/ }),

/***/ 79218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ay: () => (/* binding */ parseRetention),
/* harmony export */   cA: () => (/* binding */ lineOf),
/* harmony export */   ko: () => (/* binding */ selects),
/* harmony export */   mZ: () => (/* binding */ shownPrefix),
/* harmony export */   nR: () => (/* binding */ PERIODS)
/* harmony export */ });
/* harmony import */ var _core_input_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(19154);
/* harmony import */ var _core_quoted_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(12053);


/** Rules that select the newest restore point of each of the last N periods that have one. */
const PERIODS = ['last', 'hourly', 'daily', 'weekly', 'monthly', 'yearly'];
/** Rules by the name they are written with. */
const RULES = {
    last: { name: 'last', value: 'count' },
    hourly: { name: 'hourly', value: 'count' },
    daily: { name: 'daily', value: 'count' },
    weekly: { name: 'weekly', value: 'count' },
    monthly: { name: 'monthly', value: 'count' },
    yearly: { name: 'yearly', value: 'count' },
    within: { name: 'within', value: 'duration' },
    versions: { name: 'versions', value: 'count' },
    'max-age': { name: 'maxAge', value: 'duration' },
};
/**
 * Parses `retention` (design.md section 7): one line a prefix, `*` for everything, then its rules. A prefix with
 * white space or quotes is written as a JSON string. A line without rules keeps everything below its prefix.
 * Throws InputError that points at line and column, both from 1, the column in characters.
 */
function parseRetention(text) {
    const lines = [];
    text.split(/\r?\n/).forEach((raw, i) => {
        if (raw.trim() === '')
            return;
        const line = parseLine(raw, i + 1);
        const before = lines.find((other) => other.line.prefix === line.prefix);
        if (before !== undefined) {
            fail(i + 1, indent(raw), `${shownPrefix(line.prefix)} has a line already, line ${before.at}`, 'one line a prefix');
        }
        lines.push({ line, at: i + 1 });
    });
    return lines.map(({ line }) => line).sort((a, b) => b.prefix.length - a.prefix.length);
}
/** The line that rules a key; undefined where none does: then everything of it is kept. */
function lineOf(policy, key) {
    return policy.find(({ prefix }) => key.startsWith(prefix));
}
/** True where the line asks for certain restore points or versions, and not for all of them. */
function selects(line) {
    return (line.within !== undefined ||
        line.versions !== undefined ||
        PERIODS.some((rule) => line[rule] !== undefined));
}
/** `*`, `logs/`, or a JSON string where the prefix is not a plain word. */
function shownPrefix(prefix) {
    if (prefix === '')
        return '*';
    return /^[^\s"*?[\]{}=]+$/.test(prefix) ? prefix : JSON.stringify(prefix);
}
function parseLine(raw, at) {
    const start = indent(raw);
    const { prefix, end } = raw[start] === '"' ? quotedPrefix(raw, start, at) : plainPrefix(raw, start, at);
    const values = {};
    for (const match of raw.slice(end).matchAll(/\S+/g)) {
        const column = end + match.index;
        const { name, value } = parseRule(match[0], at, column);
        if (values[name] !== undefined)
            fail(at, column, `${(0,_core_quoted_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(match[0])} repeats a rule of this line`, 'each rule once');
        values[name] = value;
    }
    return { prefix, rules: raw.slice(end).trim().replace(/\s+/g, ' '), ...values };
}
function indent(raw) {
    return raw.length - raw.trimStart().length;
}
function plainPrefix(raw, start, at) {
    const word = /^\S+/.exec(raw.slice(start))?.[0] ?? '';
    const end = start + word.length;
    if (word === '*')
        return { prefix: '', end };
    if (RULES[word.slice(0, Math.max(0, word.indexOf('=')))] !== undefined) {
        fail(at, start, `${(0,_core_quoted_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(word)} stands where the prefix belongs`, `a prefix before its rules, or * for everything: * ${word}`);
    }
    const glob = /[*?[\]{}]/.exec(word);
    if (glob !== null) {
        const plain = /^(.*\/)?/.exec(word.slice(0, glob.index))?.[0] ?? '';
        fail(at, start + glob.index, `${(0,_core_quoted_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(word)} holds ${(0,_core_quoted_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(glob[0])}, and a prefix is no glob`, `${plain === '' ? 'a plain prefix such as logs/' : plain}, * alone for everything, or ${JSON.stringify(word)} in quotes if keys really begin so`);
    }
    return { prefix: word, end };
}
function quotedPrefix(raw, start, at) {
    const literal = /^"(?:[^"\\]|\\.)*"(?=\s|$)/.exec(raw.slice(start))?.[0];
    const expected = 'a prefix as a JSON string, such as "with space/", and white space after it';
    if (literal === undefined)
        fail(at, start, `${(0,_core_quoted_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(raw.slice(start))} is not a quoted prefix`, expected);
    try {
        return { prefix: JSON.parse(literal), end: start + literal.length };
    }
    catch {
        return fail(at, start, `${literal} is not a JSON string`, expected);
    }
}
function parseRule(word, at, column) {
    const equals = word.indexOf('=');
    const rule = Object.hasOwn(RULES, word.slice(0, Math.max(0, equals)))
        ? RULES[word.slice(0, equals)]
        : undefined;
    if (rule === undefined) {
        const names = Object.entries(RULES).map(([name, { value }]) => `${name}=${value === 'count' ? 'N' : 'D'}`);
        return fail(at, column, `${(0,_core_quoted_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(word)} is not a rule`, names.join(', '));
    }
    const text = word.slice(equals + 1);
    const value = rule.value === 'count' ? count(text) : duration(text);
    if (value !== undefined)
        return { name: rule.name, value };
    const expected = rule.value === 'count'
        ? `a whole number from 1 to ${MAX_COUNT}`
        : 'a number with h, d, w or y (365 days), such as 36h, 30d or 1y, up to 100y';
    return fail(at, column + equals + 1, `${(0,_core_quoted_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(text)} is not what ${word.slice(0, equals)} takes`, expected);
}
const MAX_COUNT = 1_000_000;
function count(text) {
    const value = /^\d{1,7}$/.test(text) ? Number(text) : 0;
    return value >= 1 && value <= MAX_COUNT ? value : undefined;
}
const HOUR = 3600_000;
const UNITS = [365 * 24 * HOUR, 7 * 24 * HOUR, 24 * HOUR, HOUR];
/** No `m`: it is minutes elsewhere and months in other tools' retention. */
function duration(text) {
    const match = /^(?:(\d{1,6})y)?(?:(\d{1,6})w)?(?:(\d{1,6})d)?(?:(\d{1,7})h)?$/.exec(text);
    if (match === null || text === '')
        return undefined;
    const ms = UNITS.reduce((sum, unit, i) => sum + Number(match[i + 1] ?? 0) * unit, 0);
    return ms > 0 && ms <= 100 * 365 * 24 * HOUR ? ms : undefined;
}
function fail(line, column, what, expected) {
    throw new _core_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d('retention', `line ${line}, column ${column + 1}: ${what}; expected ${expected}`);
}


/***/ }),

/***/ 24151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ sampleSize),
/* harmony export */   s: () => (/* binding */ parseSample)
/* harmony export */ });
/* harmony import */ var _core_input_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(19154);
/* harmony import */ var _core_quoted_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(12053);


/** `100` keys, `5%` of all, or nothing for all. Throws InputError. */
function parseSample(text) {
    if (text === '' || text === 'all')
        return { kind: 'all' };
    const percent = /^(\d+(?:\.\d+)?)%$/.exec(text)?.[1];
    if (percent !== undefined && Number(percent) > 0 && Number(percent) <= 100)
        return { kind: 'percent', percent: Number(percent) };
    if (/^[1-9]\d{0,14}$/.test(text))
        return { kind: 'count', count: Number(text) };
    throw new _core_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d('sample', `${(0,_core_quoted_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(text)} is not a sample; expected a number of keys such as 1000, a part such as 5%, or nothing for all`);
}
/** How many of `total` keys a run reads: rounded up, so that 100 runs of 1% leave none out. */
function sampleSize(sample, total) {
    switch (sample.kind) {
        case 'all':
            return total;
        case 'count':
            return Math.min(sample.count, total);
        case 'percent':
            return Math.ceil((total * sample.percent) / 100);
    }
}


/***/ }),

/***/ 18817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   GF: () => (/* binding */ compileInclude),
/* harmony export */   MR: () => (/* binding */ compileExclude),
/* harmony export */   br: () => (/* binding */ refuseGroups)
/* harmony export */ });
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(58447);
/* harmony import */ var _core_input_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(19154);
/* harmony import */ var _core_quoted_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(12053);



/** True for keys (below hot's prefix) that a run leaves out. Throws InputError. */
function compileExclude(globs) {
    return compile('exclude', globs, 'leave out');
}
/** True for keys (below hot's prefix) that a restore copies; all of them where there is no glob. Throws InputError. */
function compileInclude(globs) {
    const included = compile('include', globs, 'restore');
    return globs.length === 0 ? () => true : included;
}
/**
 * Refuses `(a|b)`, which other globs have and these would take literally: docs/limits.md. For what is given now, not for
 * scopes in state: an earlier version accepted it. Throws InputError.
 */
function refuseGroups(input, globs) {
    const group = globs.find((glob) => GROUP.test(glob.replace(ESCAPED_OR_CLASS, '')));
    if (group === undefined)
        return;
    throw new _core_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d(input, `${(0,_core_quoted_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(group)} has alternatives in ( ); expected {a,b} (\\( and \\| for the characters themselves)`);
}
const GROUP = /\([^()]*\|[^()]*\)/;
const ESCAPED_OR_CLASS = /\\.|\[[^\]]*\]/gs;
/**
 * True for keys (below hot's prefix) that one of the globs matches. A glob is matched against the whole key:
 *
 * - `*` any characters but `/`; `?` one character but `/`; `[a-z]`, `[!a-z]` one of, none of, never `/`
 * - a whole segment `**` any number of segments: `cache/**` is all below `cache/`, and two stars,
 *   a slash and `*.tmp` are such files at any depth
 * - `{jpg,png}` either; `\` takes the next character as it is
 *
 * Nothing else is special: a leading dot, `//`, a leading `/` and newlines are ordinary characters.
 * Throws InputError on a glob that cannot be read, and on `!`, which elsewhere means the opposite.
 */
function compile(input, globs, meaning) {
    for (const glob of globs) {
        if (glob === '')
            throw new _core_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d(input, 'has an empty glob, which matches no key');
        if (glob.startsWith('!')) {
            throw new _core_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d(input, `${(0,_core_quoted_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(glob)} begins with "!"; expected a glob of keys to ${meaning} (\\! for the character itself)`);
        }
        check(input, () => (0,_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .compileGlobs */ .t)([glob]), glob);
    }
    return check(input, () => (0,_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .compileGlobs */ .t)(globs), globs.join('\n'));
}
function check(input, make, shown) {
    try {
        return make();
    }
    catch (error) {
        if (!(error instanceof SyntaxError))
            throw error;
        throw new _core_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d(input, `${(0,_core_quoted_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(shown)} ${error.message}`, { cause: error });
    }
}


/***/ }),

/***/ 6620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ll: () => (/* binding */ differenceSum),
/* harmony export */   NR: () => (/* binding */ prefixLine),
/* harmony export */   QH: () => (/* binding */ differenceLine)
/* harmony export */ });
/* harmony import */ var _core_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(27698);
/* harmony import */ var _core_format_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(34166);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(43629);



/** `new | changed | gone`, the bytes before and after, the key. None for a key that does not differ. */
function differenceLine(key, one) {
    if (one.change !== 'new' && one.change !== 'changed' && one.change !== 'gone')
        return [];
    const before = 'before' in one ? sideOf(one.before) : undefined;
    const after = 'after' in one ? sideOf(one.after) : undefined;
    const sizes = [before, after].map((side) => String(side?.size ?? '-').padStart(15)).join('  ');
    return [
        {
            text: () => `${one.change.padEnd(7)}  ${sizes}  ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .forLog */ .Ig)(key)}`,
            // JSON leaves out what is undefined.
            json: () => (0,_core_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .forJson */ .Cx)(JSON.stringify({ change: one.change, key, before, after })),
        },
    ];
}
/** A version of the manifest has more than is shown of it. */
function sideOf({ size, etag, modified }) {
    return { size, etag, modified };
}
function prefixLine({ prefix, counts }) {
    return {
        text: () => `${changeWords(counts)}  ${prefix === '' ? '(no prefix)' : (0,_core_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .forLog */ .Ig)(prefix)}`,
        json: () => (0,_core_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .forJson */ .Cx)(JSON.stringify({ prefix, ...counts })),
    };
}
function changeWords({ new: added, changed, gone }) {
    return [
        `${String(added.objects).padStart(9)} new (${(0,_core_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatBytes */ .z3)(added.bytes)})`,
        `${changed.objects} changed (${(0,_core_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatBytes */ .z3)(changed.before)} to ${(0,_core_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatBytes */ .z3)(changed.after)})`,
        `${gone.objects} gone (${(0,_core_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatBytes */ .z3)(gone.bytes)})`,
    ].join(', ');
}
/** The last line of a comparison, without its line feed. */
function differenceSum({ from, to, counts }) {
    const { equal, uncovered } = counts;
    const other = uncovered === 0
        ? ''
        : `, and ${(0,_core_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatMany */ .x0)(uncovered, 'key')} left out, which no restore point up to one side covers`;
    return `${changeWords(counts).trimStart()}, ${(0,_core_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatMany */ .x0)(equal.objects, 'key')} equal (${(0,_core_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatBytes */ .z3)(equal.bytes)})${other}; from ${pointWords(from)} to ${to === 'hot' ? 'hot as it is now' : pointWords(to)}`;
}
function pointWords(point) {
    return `the restore point ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .forLog */ .Ig)((0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .formatTime */ .fU)(point.time), 40)} (run ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .forLog */ .Ig)(point.run, 120)})${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .distanceWords */ .HA)(point)}`;
}


/***/ }),

/***/ 58222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ed: () => (/* binding */ Html),
/* harmony export */   K$: () => (/* binding */ NOTHING),
/* harmony export */   PT: () => (/* binding */ markup),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   cz: () => (/* binding */ clipped)
/* harmony export */ });
/* unused harmony export TEXT_LIMIT */
/* harmony import */ var _core_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(27698);

/** HTML that is safe to put into a page. Only `markup` and `clipped` make it from text. */
class Html {
    source;
    constructor(source) {
        this.source = source;
    }
}
/** The most code points shown of a text where nothing else is said; the bound on a page relies on it. */
const TEXT_LIMIT = 300;
/** A template of HTML: every value that is not HTML itself is escaped and clipped. Attributes need double quotes. */
function markup(parts, ...values) {
    let source = parts[0] ?? '';
    values.forEach((value, i) => {
        source += sourceOf(value) + (parts[i + 1] ?? '');
    });
    return new Html(source);
}
/** Text with another limit than TEXT_LIMIT, in code points. */
function clipped(text, limit) {
    return new Html((0,_core_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .forHtml */ .B2)(text, limit));
}
/** A key or a name that a reader may want to copy. */
function code(text, limit = 200) {
    return markup `<code>${text === '' ? '(empty)' : clipped(text, limit)}</code>`;
}
const NOTHING = new Html('');
function sourceOf(value) {
    if (value instanceof Html)
        return value.source;
    if (typeof value === 'string')
        return (0,_core_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .forHtml */ .B2)(value, TEXT_LIMIT);
    if (typeof value === 'number')
        return Number.isFinite(value) ? String(value) : '0';
    return value.map(sourceOf).join('');
}


/***/ }),

/***/ 65478:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  C: () => (/* binding */ renderPage)
});

// UNUSED EXPORTS: POLICY

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(77598);
// EXTERNAL MODULE: ./build/src/core/version.js
var version = __nccwpck_require__(79157);
// EXTERNAL MODULE: ./build/src/report/html/markup.js
var markup = __nccwpck_require__(58222);
;// CONCATENATED MODULE: ./build/src/report/html/palette.js
const LIGHT = {
    ground: '#ffffff',
    panel: '#f6f8fa',
    text: '#1f2328',
    dim: '#59636e',
    line: '#d1d9e0',
    good: '#1a7f37',
    warning: '#8a5a00',
    bad: '#b91c28',
    mark: '#0969da',
    other: '#8250df',
    field0: '#eaeef2',
    field1: '#ddf4ff',
    field2: '#b6e3ff',
    field3: '#80ccff',
    fieldBad: '#ffcecb',
};
const DARK = {
    ground: '#0d1117',
    panel: '#151b23',
    text: '#f0f6fc',
    dim: '#9198a1',
    line: '#3d444d',
    good: '#3fb950',
    warning: '#d29922',
    bad: '#ff7b72',
    mark: '#4493f8',
    other: '#ab7df8',
    field0: '#262c36',
    field1: '#0c2d6b',
    field2: '#0d419d',
    field3: '#1158c7',
    fieldBad: '#8e1519',
};
/** As custom properties of CSS. */
function variables(palette) {
    return Object.entries(palette)
        .map(([name, colour]) => `--${name}:${colour}`)
        .join(';');
}

;// CONCATENATED MODULE: ./build/src/report/html/style.js

/** The style sheet of every page. No part of it comes from a result, so its hash is the same for all. */
const STYLE = `
:root{color-scheme:light dark;${variables(LIGHT)}}
@media (prefers-color-scheme:dark){:root{${variables(DARK)}}}
*{box-sizing:border-box}
body{margin:0;background:var(--ground);color:var(--text);font:16px/1.5 system-ui,sans-serif}
main{max-width:64rem;margin:0 auto;padding:1.5rem 1rem 3rem}
h1{font-size:1.7rem;line-height:1.25;margin:0 0 .5rem}
h2{font-size:1.25rem;margin:2.2rem 0 .6rem;padding-bottom:.3rem;border-bottom:1px solid var(--line)}
h3{font-size:1rem;margin:1.2rem 0 .4rem}
p{margin:.5rem 0}
.good{color:var(--good)}.warning{color:var(--warning)}.bad{color:var(--bad)}.dim{color:var(--dim)}
.box{border-left:4px solid var(--line);background:var(--panel);padding:.6rem 1rem;margin:1rem 0}
.box.bad{border-color:var(--bad);color:inherit}.box.warning{border-color:var(--warning);color:inherit}
dl{display:grid;grid-template-columns:repeat(auto-fill,minmax(9rem,1fr));gap:.8rem;margin:1rem 0}
dl>div{background:var(--panel);border:1px solid var(--line);border-radius:.4rem;padding:.5rem .8rem}
dt{color:var(--dim);font-size:.875rem}
dd{margin:0;font-size:1.1rem;overflow-wrap:anywhere}
dd small{display:block;font-size:.875rem;color:var(--dim)}
table{border-collapse:collapse;width:100%;font-size:.925rem;margin:.6rem 0}
caption{text-align:left;color:var(--dim);padding:.2rem 0}
th,td{text-align:left;vertical-align:top;padding:.3rem .6rem .3rem 0;border-bottom:1px solid var(--line);overflow-wrap:anywhere}
thead th{color:var(--dim);font-weight:600}
.number+:not(.number){padding-left:1rem}
.number{text-align:right;font-variant-numeric:tabular-nums;overflow-wrap:normal}
code{font:.9em ui-monospace,monospace;white-space:pre-wrap;overflow-wrap:anywhere}
ul{padding-left:1.2rem}
details{margin:.6rem 0}
summary{cursor:pointer}
figure{margin:1rem 0}
figcaption{color:var(--dim);font-size:.9rem}
svg{display:block;width:100%;height:auto}
svg text{font:12px system-ui,sans-serif;fill:var(--text)}
svg .axis{fill:var(--dim)}
svg .grid{stroke:var(--line);fill:none}
svg .bar{fill:var(--mark)}svg .bar2{fill:var(--other)}
svg .curve{stroke:var(--mark);stroke-width:2;fill:none}
svg .field0{fill:var(--field0)}svg .field1{fill:var(--field1)}svg .field2{fill:var(--field2)}
svg .field3{fill:var(--field3)}svg .fieldBad{fill:var(--fieldBad)}
svg .field{stroke:var(--ground);stroke-width:1.5}
svg .kept{fill:var(--mark)}svg .leaving{fill:none;stroke:var(--warning);stroke-width:2}
footer{margin-top:2.5rem;color:var(--dim);font-size:.875rem}
`;

;// CONCATENATED MODULE: ./build/src/report/html/page.js




/**
 * Nothing may be loaded, run, sent or embedded: a page that somebody forwards asks for nothing, whatever the keys in it
 * say. The one style sheet is allowed by its hash, so that no text in the page can add another.
 */
const POLICY = `default-src 'none'; style-src 'sha256-${(0,external_node_crypto_.createHash)('sha256').update(STYLE).digest('base64')}'; base-uri 'none'; form-action 'none'`;
/** One self-contained file: no script, no request, readable without either. Ends in a newline. */
function renderPage({ title, tone, mark, meaning, sections, time }) {
    const shown = sections.filter(({ source }) => source !== '');
    const page = (0,markup/* markup */.PT) `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${new markup/* Html */.Ed(POLICY)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="flashback-backup ${version/* VERSION */.x}">
<title>${title}</title>
<style>${new markup/* Html */.Ed(STYLE)}</style>
</head>
<body>
<main>
<h1 class="${tone}">${mark} ${title}</h1>
<p>${meaning}</p>
${shown.map((section) => (0,markup/* markup */.PT) `${section}\n`)}<footer>${time === undefined ? markup/* NOTHING */.K$ : (0,markup/* markup */.PT) `${time}, `}flashback-backup ${version/* VERSION */.x}</footer>
</main>
</body>
</html>
`;
    return page.source;
}


/***/ }),

/***/ 47912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ renderJson),
/* harmony export */   v: () => (/* binding */ renderJsonLine)
/* harmony export */ });
/* harmony import */ var _core_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(27698);

/** The JSON report: the whole result, indented, without characters that act on a terminal; ends in a newline. */
function renderJson(result) {
    return `${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .forJson */ .Cx)(JSON.stringify(result, null, 2))}\n`;
}
/** The same on one line, for a stream of JSON lines. */
function renderJsonLine(result) {
    return `${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .forJson */ .Cx)(JSON.stringify(result))}\n`;
}


/***/ }),

/***/ 27480:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   xE: () => (/* binding */ alert),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
/** A table. Columns of figures are aligned right, unless all are centred. Cells must be escaped. */
function table(head, rows, set = 'by-content') {
    const rule = head.map((_, i) => {
        if (set === 'centre')
            return ':---:';
        return rows.length > 0 && rows.every((row) => FIGURE.test(row[i] ?? '')) ? '---:' : '---';
    });
    return `${[head, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')}\n`;
}
/** A coloured box on GitHub, elsewhere a quotation. Each line must be escaped. */
function alert(kind, lines) {
    return `${[`[!${kind}]`, ...lines].map((line) => (line === '' ? '>' : `> ${line}`)).join('\n')}\n`;
}
/** A collapsed section. */
function details(title, text, open = false) {
    return `<details${open ? ' open' : ''}><summary>${title}</summary>\n\n${text}\n</details>\n`;
}
const FIGURE = /^(\*\*)?[+−]?[\d,.]+( [kMGTPE]?B)?(\*\*)?$|^–$/;


/***/ }),

/***/ 11533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ painter)
/* harmony export */ });
const CODES = { good: '32;1', warning: '33;1', bad: '31;1', dim: '2' };
/** Colours text for a terminal, or leaves it as it is. */
function painter(colour) {
    return (tone, text) => (colour && text !== '' ? `\u001b[${CODES[tone]}m${text}\u001b[0m` : text);
}


/***/ }),

/***/ 10968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A0: () => (/* binding */ holeLines),
/* harmony export */   Kp: () => (/* binding */ factLines),
/* harmony export */   gt: () => (/* binding */ noticeLines),
/* harmony export */   pb: () => (/* binding */ problemLines),
/* harmony export */   uA: () => (/* binding */ figureLines),
/* harmony export */   v: () => (/* binding */ andMore)
/* harmony export */ });
/* harmony import */ var _core_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(27698);
/* harmony import */ var _core_format_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(34166);


/* Lines that the texts of several commands share. All are escaped. */
const MAX_NOTICES = 20;
/** A block of `name  value` lines. */
function factLines(facts) {
    return facts.map(([name, value]) => `  ${name.padEnd(14)}${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .forLog */ .Ig)(value, 600)}`);
}
/** A block of `name  figure  comment` lines, the figures aligned right. */
function figureLines(rows, paint) {
    const width = Math.max(...rows.map(([, count]) => (0,_core_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(count).length));
    return rows.map(([name, count, comment]) => `  ${name.padEnd(14)}${(0,_core_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(count).padStart(width)}  ${paint('dim', comment)}`.trimEnd());
}
/** The reason and what to do, followed by an empty line; nothing without a problem. */
function problemLines(problem, paint) {
    if (problem === null)
        return [];
    const { code, message, advice } = problem;
    const reason = `  ${paint('bad', (0,_core_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .forLog */ .Ig)(code, 60))}  ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .forLog */ .Ig)(message, 2_000)}`;
    return advice === '' ? [reason, ''] : [reason, `  ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .forLog */ .Ig)(advice, 1_000)}`, ''];
}
/** One group of keys that failed: its title, what to do, the first few keys. */
function holeLines({ cause, count: all, advice, examples }, count, paint, { tone = 'warning', most = 3 } = {}) {
    const lines = examples
        .slice(0, most)
        .map(({ key, message }) => `    ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .forLog */ .Ig)(key, 200)}  ${paint('dim', (0,_core_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .forLog */ .Ig)(message, 300))}`);
    return [
        '',
        `  ${paint(tone, `${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .forLog */ .Ig)(cause, 60)}, ${count}`)}  ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .forLog */ .Ig)(advice, 500)}`,
        ...lines,
        ...andMore(lines.length === 0 ? 0 : all - lines.length, '    '),
    ];
}
/** The notices, preceded by an empty line; nothing without any. */
function noticeLines(notices, paint) {
    if (notices.length === 0)
        return [];
    const lines = notices.slice(0, MAX_NOTICES).map(({ level, title, message }) => {
        const sign = level === 'warning' ? paint('warning', '!') : paint('dim', 'i');
        return `  ${sign} ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .forLog */ .Ig)(title, 120)}: ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .forLog */ .Ig)(message, 600)}`;
    });
    return ['', ...lines, ...andMore(notices.length - lines.length, '  ')];
}
/** The last line of a list that was cut, or none. */
function andMore(more, indent) {
    return more > 0 ? [`${indent}…and ${(0,_core_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(more)} more`] : [];
}


/***/ }),

/***/ 75572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Cq: () => (/* binding */ pruneNotices),
/* harmony export */   O1: () => (/* binding */ pruneLines),
/* harmony export */   SH: () => (/* binding */ approval),
/* harmony export */   U7: () => (/* binding */ pruneVerdict),
/* harmony export */   gw: () => (/* binding */ pruneProblem),
/* harmony export */   k9: () => (/* binding */ renderPruneText),
/* harmony export */   yN: () => (/* binding */ pruneExitCode)
/* harmony export */ });
/* harmony import */ var _core_escape_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(27698);
/* harmony import */ var _core_format_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(34166);
/* harmony import */ var _parts_text_lines_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(10968);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(34123);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(43629);





/** 0 done, planned or skipped; 1 the lease was lost; 2 a guard tripped; 3 stopped, everything checkpointed. */
function pruneExitCode({ prune, outcome }) {
    if (outcome === 'failed')
        return 1;
    if ((0,_result_js__WEBPACK_IMPORTED_MODULE_1__/* .pruneStopped */ .cF)(prune))
        return 2;
    return outcome === 'incomplete' ? 3 : 0;
}
const NOTHING_TO_PRUNE = '  Nothing to prune: no retention is given, and nothing is condemned.';
/** For a terminal or a log; ends in a newline. Keys in it are escaped. */
function renderPruneText(result) {
    const place = `${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .forLog */ .Ig)((0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .placeName */ .fW)(result.cold), 300)}  ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .forLog */ .Ig)(result.cold.endpoint, 200)}`;
    const problem = result.problem === null
        ? []
        : [`  ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .forLog */ .Ig)(result.problem.message, 2_000)} ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .forLog */ .Ig)(result.problem.advice, 500)}`];
    const idle = result.problem === null ? ['', NOTHING_TO_PRUNE] : [];
    const body = result.prune === null ? idle : ['', ...pruneLines(result.prune)];
    return `${['', `  cold          ${place}`, `  generation    ${result.generation}`, ...problem, ...body].join('\n')}\n`;
}
/** What a prune did, or would do. */
function pruneLines(prune) {
    const lines = [`  ${pruneVerdict(prune)}`];
    for (const { code, message, check } of prune.guards)
        lines.push(`  guard ${code}: ${message}. ${check}`);
    if (prune.token !== null && !prune.approved)
        lines.push(`  ${approval(prune.token)}`);
    if (prune.failed)
        lines.push(`  ${prune.failed.code}: ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .forLog */ .Ig)(prune.failed.message, 1_000)}`);
    if (prune.held !== null)
        lines.push(`  ${prune.held.code}: ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .forLog */ .Ig)(prune.held.message, 1_000)}`);
    for (const row of prune.lines) {
        const name = row.prefix === null
            ? 'no policy line'
            : `${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .forLog */ .Ig)(row.prefix, 300)} ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .forLog */ .Ig)(row.rules, 300)}`.trimEnd();
        lines.push('', `  ${name}`, `    keeps ${amount(row.kept)}, drops ${amount(row.dropped)}`);
        for (const { key, since, until, bytes, reason } of row.examples) {
            const time = `${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .formatTime */ .fU)(since)} to ${until === null ? 'now' : (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .formatTime */ .fU)(until)}`;
            lines.push(`      ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .forLog */ .Ig)(key, 200)}  ${time}, ${(0,_core_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatBytes */ .z3)(bytes)}: ${reason}`);
        }
        const { examples, dropped } = row;
        lines.push(...(0,_parts_text_lines_js__WEBPACK_IMPORTED_MODULE_4__/* .andMore */ .v)(examples.length === 0 ? 0 : dropped.objects - examples.length, '      '));
    }
    if (prune.refusals.length > 0)
        lines.push('');
    for (const { key, message } of prune.refusals.slice(0, 5))
        lines.push(`  not deleted: ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .forLog */ .Ig)(key, 200)}  ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .forLog */ .Ig)(message, 300)}`);
    lines.push(...(0,_parts_text_lines_js__WEBPACK_IMPORTED_MODULE_4__/* .andMore */ .v)(prune.refusals.length === 0 ? 0 : prune.refused - Math.min(5, prune.refusals.length), '  '));
    return lines;
}
/** The outcome in one sentence. */
function pruneVerdict(prune) {
    if ((0,_result_js__WEBPACK_IMPORTED_MODULE_1__/* .pruneStopped */ .cF)(prune))
        return 'Nothing was pruned: a guard tripped.';
    if (prune.failed)
        return 'Pruning failed. The backup before it is committed and not affected.';
    if (prune.held !== null && prune.held.code !== 'restore')
        return 'Nothing was pruned.';
    const planned = prune.mode === 'planned';
    const parts = [
        `${amount(prune.condemned)} ${planned ? 'would be condemned' : 'condemned'}`,
        ...(prune.waiting.objects > 0 ? [`${amount(prune.waiting)} condemned earlier and not due yet`] : []),
        planned ? `${stored(prune.due)} would be deleted` : `${stored(prune.deleted)} deleted`,
        ...(prune.retained > 0 ? [`${(0,_core_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(prune.retained)} retained by object lock`] : []),
        ...(prune.refused > 0 ? [`${(0,_core_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(prune.refused)} refused`] : []),
        ...(prune.unfenced > 0
            ? [
                `${(0,_core_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(prune.unfenced)} not deleted, because cold honours no condition on Delete (see allow-unfenced)`,
            ]
            : []),
        `${amount(prune.kept)} kept`,
    ];
    return `${parts.join('; ')}.`;
}
/** Why pruning makes the run red; null if it does not. */
function pruneProblem(prune) {
    if (prune === null || prune === undefined)
        return null;
    if ((0,_result_js__WEBPACK_IMPORTED_MODULE_1__/* .pruneStopped */ .cF)(prune)) {
        const message = prune.guards.map((guard) => guard.message).join('; ');
        const checks = prune.guards.map(({ check }) => check).join(' ');
        return { code: 'guard', message, advice: `${checks} ${approval(prune.token ?? '')}` };
    }
    return prune.failed ? { ...prune.failed, advice: '' } : null;
}
/** Why something was not deleted, for annotations. Tripped guards have their own. */
function pruneNotices(prune) {
    if (prune === null || prune === undefined)
        return [];
    const { held, refused, refusals, unfenced } = prune;
    const notices = [];
    if (held !== null) {
        const title = held.code === 'restore' ? 'Nothing was deleted' : 'Nothing was pruned';
        notices.push({
            level: PERMANENT_CAUSES.has(held.code) ? 'warning' : 'notice',
            title,
            message: held.message,
        });
    }
    if (refused > 0) {
        const [first] = refusals;
        const example = first === undefined ? '' : ` For example ${first.key}: ${first.message}.`;
        const message = `${(0,_core_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatMany */ .x0)(refused, 'old stored object')} could not be deleted; the next prune tries again.${example} The key needs permission to delete (s3:DeleteObject, s3:DeleteObjectVersion).`;
        notices.push({ level: 'warning', title: 'Not deleted', message });
    }
    if (unfenced > 0) {
        const message = `${(0,_core_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatMany */ .x0)(unfenced, 'old stored object')} were not deleted, because cold honours no condition on Delete. Set allow-unfenced: true to delete them anyway.`;
        notices.push({ level: 'warning', title: 'Not deleted', message });
    }
    return notices;
}
/** Causes that the next run does not resolve by itself. */
const PERMANENT_CAUSES = new Set(['clock', 'state']);
function approval(token) {
    return `If this is intended, approve exactly this plan: approve-prune: ${token}`;
}
function amount({ objects, bytes }) {
    return `${(0,_core_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatMany */ .x0)(objects, 'version')} (${(0,_core_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatBytes */ .z3)(bytes)})`;
}
function stored({ objects, bytes }) {
    return `${(0,_core_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatMany */ .x0)(objects, 'stored object')} (${(0,_core_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatBytes */ .z3)(bytes)})`;
}


/***/ }),

/***/ 88214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ restoreExitCode),
/* harmony export */   e: () => (/* binding */ unrestored)
/* harmony export */ });
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(34123);

/** Requested keys that were not restored. */
function unrestored({ failed, deferred, different }) {
    return failed + deferred + different;
}
/** As for a backup: 0, 1 failed, 2 more keys than `max-failures` not restored or `to` read-only, 3 incomplete. */
function restoreExitCode({ outcome, counts }, maxFailures) {
    return (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodeOf */ .FO)(outcome, unrestored(counts) > maxFailures);
}


/***/ }),

/***/ 50018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DG: () => (/* binding */ restoreReceipt),
/* harmony export */   HN: () => (/* binding */ planLines),
/* harmony export */   SD: () => (/* binding */ prunedWords),
/* harmony export */   VH: () => (/* binding */ renderRestoreSummary),
/* harmony export */   c6: () => (/* binding */ restoreVerdict),
/* harmony export */   wS: () => (/* binding */ renderRestoreText)
/* harmony export */ });
/* harmony import */ var _core_escape_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(27698);
/* harmony import */ var _core_format_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(34166);
/* harmony import */ var _parts_markdown_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(27480);
/* harmony import */ var _parts_paint_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(11533);
/* harmony import */ var _restore_result_js__WEBPACK_IMPORTED_MODULE_10__ = __nccwpck_require__(88214);
/* harmony import */ var _sections_copy_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(84441);
/* harmony import */ var _sections_holes_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(48246);
/* harmony import */ var _sections_notices_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(27604);
/* harmony import */ var _sections_outcome_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(69597);
/* harmony import */ var _parts_text_lines_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(10968);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(43629);











/** The plan for the log, before anything is written. */
function planLines(plan, point, options) {
    const lines = [
        `As of the restore point ${(0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .formatTime */ .fU)(point.time)} (run ${point.run})${(0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .distanceWords */ .HA)(point)}: ${(0,_core_format_js__WEBPACK_IMPORTED_MODULE_6__/* .formatMany */ .x0)(plan.keys, 'key')}, ${(0,_core_format_js__WEBPACK_IMPORTED_MODULE_6__/* .formatBytes */ .z3)(plan.bytes)}.`,
        `To restore: ${(0,_core_format_js__WEBPACK_IMPORTED_MODULE_6__/* .formatMany */ .x0)(plan.copy, 'object')}, ${(0,_core_format_js__WEBPACK_IMPORTED_MODULE_6__/* .formatBytes */ .z3)(plan.copyBytes)}${plan.copyPath === null ? '' : `, ${plan.copyPath.path} (${plan.copyPath.reason})`}.`,
    ];
    if (plan.equal > 0)
        lines.push(`Already there: ${(0,_core_format_js__WEBPACK_IMPORTED_MODULE_6__/* .formatMany */ .x0)(plan.equal, 'object')}.`);
    if (plan.different > 0)
        lines.push(options.overwrite
            ? `Of them ${(0,_core_format_js__WEBPACK_IMPORTED_MODULE_6__/* .formatMany */ .x0)(plan.different, 'key')} have other content now, which will be replaced.`
            : `Left alone: ${(0,_core_format_js__WEBPACK_IMPORTED_MODULE_6__/* .formatMany */ .x0)(plan.different, 'key')} with other content (overwrite replaces them).`);
    if (plan.archived > 0)
        lines.push(archivedWords(plan, options.thaw));
    if (plan.others > 0)
        lines.push(`Not touched: ${(0,_core_format_js__WEBPACK_IMPORTED_MODULE_6__/* .formatMany */ .x0)(plan.others, 'other key')}.`);
    if (plan.expired > 0)
        lines.push(`Expired by max-age: ${(0,_core_format_js__WEBPACK_IMPORTED_MODULE_6__/* .formatMany */ .x0)(plan.expired, 'key')} no longer in the backup.`);
    for (const { time, run, keys, holes, pruned } of plan.points) {
        if (time !== point.time)
            lines.push(`From the older restore point ${(0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .formatTime */ .fU)(time)} (run ${run}), whose scope covers them: ${(0,_core_format_js__WEBPACK_IMPORTED_MODULE_6__/* .formatMany */ .x0)(keys, 'key')}.`);
        if (holes > 0)
            lines.push(`The restore point ${(0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .formatTime */ .fU)(time)} has ${(0,_core_format_js__WEBPACK_IMPORTED_MODULE_6__/* .formatMany */ .x0)(holes, 'hole')}: the previous version of these keys is restored.`);
        if (pruned.length > 0)
            lines.push(prunedWords(time, pruned));
    }
    return lines;
}
function archivedWords(plan, thaw) {
    const { archived, archivedBytes, thawing } = plan;
    const objects = `Archived: ${(0,_core_format_js__WEBPACK_IMPORTED_MODULE_6__/* .formatMany */ .x0)(archived, 'object')} of them, ${(0,_core_format_js__WEBPACK_IMPORTED_MODULE_6__/* .formatBytes */ .z3)(archivedBytes)}, must be thawed first`;
    const already = thawing === 0 ? '' : ` (${(0,_core_format_js__WEBPACK_IMPORTED_MODULE_6__/* .formatCount */ .B4)(thawing)} are already being thawed)`;
    const then = thaw === undefined
        ? 'set thaw to request it.'
        : `this restore requests it (${thaw.tier}, readable for ${(0,_core_format_js__WEBPACK_IMPORTED_MODULE_6__/* .formatMany */ .x0)(thaw.days, 'day')}); run it again when they are thawed.`;
    return `${objects}${already}: ${then}`;
}
/** A restore point of which retention has removed versions. */
function prunedWords(time, pruned) {
    const where = pruned.includes('') ? 'any key' : pruned.map((prefix) => JSON.stringify(prefix)).join(', ');
    return `The restore point ${(0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .formatTime */ .fU)(time)} is no longer complete: retention has removed some of its versions (${where}); keys without a version are left out.`;
}
/** For a terminal or a log; ends in a newline. */
function renderRestoreText(result, { colour }) {
    const paint = (0,_parts_paint_js__WEBPACK_IMPORTED_MODULE_0__/* .painter */ .C)(colour);
    const { tone, mark, title, meaning } = restoreVerdict(result);
    const lines = [
        '',
        `${paint(tone, `${mark} ${title}`)}  ${paint('dim', meaning)}`,
        '',
        ...(0,_parts_text_lines_js__WEBPACK_IMPORTED_MODULE_7__/* .problemLines */ .pb)(result.problem, paint),
        ...(0,_parts_text_lines_js__WEBPACK_IMPORTED_MODULE_7__/* .factLines */ .Kp)(facts(result)),
        '',
        ...(0,_parts_text_lines_js__WEBPACK_IMPORTED_MODULE_7__/* .figureLines */ .uA)(figures(result), paint),
        '',
        `  ${paint('dim', restoreReceipt(result.counts))}`,
        ...result.holes
            .slice(0, MAX_CAUSES)
            .flatMap((group) => (0,_parts_text_lines_js__WEBPACK_IMPORTED_MODULE_7__/* .holeLines */ .A0)(group, (0,_core_format_js__WEBPACK_IMPORTED_MODULE_6__/* .formatMany */ .x0)(group.count, 'key'), paint)),
        ...(0,_parts_text_lines_js__WEBPACK_IMPORTED_MODULE_7__/* .andMore */ .v)(result.holes.length - MAX_CAUSES, '  '),
        ...(0,_parts_text_lines_js__WEBPACK_IMPORTED_MODULE_7__/* .noticeLines */ .gt)(result.notices, paint),
    ];
    return `${lines.join('\n')}\n`;
}
const MAX_CAUSES = 10;
/** For the job summary: the outcome at a glance, then what was not restored, then the figures. */
function renderRestoreSummary(result) {
    const said = restoreVerdict(result);
    const rows = figures(result).map(([name, count, what]) => [name, (0,_core_format_js__WEBPACK_IMPORTED_MODULE_6__/* .formatCount */ .B4)(count), what]);
    const parts = [
        `## ${said.emoji} ${said.title}\n\n${(0,_sections_outcome_js__WEBPACK_IMPORTED_MODULE_4__/* .problemBox */ .P)(result.problem, said) || `${said.meaning}\n`}`,
        glance(result),
        `${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_8__/* .forMarkdownCode */ .m6)((0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .placeName */ .fW)(result.cold), 300)} → ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_8__/* .forMarkdownCode */ .m6)((0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .placeName */ .fW)(result.to), 300)} at ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_8__/* .forMarkdownCode */ .m6)(result.to.endpoint, 300)}\n`,
        (0,_sections_holes_js__WEBPACK_IMPORTED_MODULE_2__/* .holesText */ .p)(result.holes, 'were not restored'),
        (0,_sections_notices_js__WEBPACK_IMPORTED_MODULE_3__/* .noticesText */ .l)(result.notices),
        `### What was restored\n\n${(0,_parts_markdown_js__WEBPACK_IMPORTED_MODULE_9__/* .table */ .tp)(['', 'keys', ''], rows)}\nReceipt: ${restoreReceipt(result.counts)}.\n`,
        (0,_sections_copy_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .copyPathsText */ .r)(result, { from: 'cold', to: 'its target' }),
    ];
    return parts.filter((part) => part !== '').join('\n');
}
function glance({ restorePoint, counts, bytes, dryRun, plan, durationMs }) {
    const rate = bytes.restored === 0 ? '' : `<br>${(0,_core_format_js__WEBPACK_IMPORTED_MODULE_6__/* .formatRate */ .CE)(bytes.restored, durationMs)}`;
    const short = (0,_restore_result_js__WEBPACK_IMPORTED_MODULE_10__/* .unrestored */ .e)(counts);
    const cells = [
        ['as of', restorePoint === null ? 'none' : asOfCell(restorePoint)],
        ['keys then', (0,_core_format_js__WEBPACK_IMPORTED_MODULE_6__/* .formatCount */ .B4)(counts.keys)],
        dryRun
            ? ['would be restored', `${(0,_core_format_js__WEBPACK_IMPORTED_MODULE_6__/* .formatCount */ .B4)(counts.planned)}<br>${(0,_core_format_js__WEBPACK_IMPORTED_MODULE_6__/* .formatBytes */ .z3)(plan?.copyBytes ?? 0)}`]
            : ['restored', `${(0,_core_format_js__WEBPACK_IMPORTED_MODULE_6__/* .formatCount */ .B4)(counts.restored)}<br>${(0,_core_format_js__WEBPACK_IMPORTED_MODULE_6__/* .formatBytes */ .z3)(bytes.restored)}`],
        ['already there', (0,_core_format_js__WEBPACK_IMPORTED_MODULE_6__/* .formatCount */ .B4)(counts.equal)],
        ['not restored', short === 0 ? '0' : `**${(0,_core_format_js__WEBPACK_IMPORTED_MODULE_6__/* .formatCount */ .B4)(short)}**`],
        ['took', `${(0,_core_format_js__WEBPACK_IMPORTED_MODULE_6__/* .formatDuration */ .a3)(durationMs)}${rate}`],
    ];
    return (0,_parts_markdown_js__WEBPACK_IMPORTED_MODULE_9__/* .table */ .tp)(cells.map(([head]) => head), [cells.map(([, cell]) => cell)], 'centre');
}
function asOfCell(point) {
    const distance = (0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .distanceWords */ .HA)(point).replace(/^, /, '<br>');
    return `**${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_8__/* .forMarkdown */ .Bm)((0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .formatTime */ .fU)(point.time), 40)}**${distance}`;
}
/** The outcome as title and sentence. */
function restoreVerdict(result) {
    const { counts, bytes, dryRun, plan } = result;
    const back = `${(0,_core_format_js__WEBPACK_IMPORTED_MODULE_6__/* .formatMany */ .x0)(counts.restored, 'object')} restored, ${(0,_core_format_js__WEBPACK_IMPORTED_MODULE_6__/* .formatBytes */ .z3)(bytes.restored)}`;
    switch (result.outcome) {
        case 'complete':
            return {
                mark: '✔',
                emoji: '✅',
                tone: 'good',
                title: dryRun ? 'Dry run complete' : 'Restore complete',
                meaning: dryRun
                    ? `Nothing was changed. ${(0,_core_format_js__WEBPACK_IMPORTED_MODULE_6__/* .formatMany */ .x0)(plan?.copy ?? 0, 'object')} would have been restored.`
                    : counts.restored === 0
                        ? `Nothing was missing among ${(0,_core_format_js__WEBPACK_IMPORTED_MODULE_6__/* .formatMany */ .x0)(counts.keys, 'key')}.`
                        : `${back}.`,
            };
        case 'degraded':
            return {
                mark: '!',
                emoji: '⚠️',
                tone: 'warning',
                title: dryRun ? 'Dry run complete' : 'Restored in part',
                meaning: dryRun
                    ? `Nothing was changed. ${(0,_core_format_js__WEBPACK_IMPORTED_MODULE_6__/* .formatMany */ .x0)(counts.different, 'key')} with other content would be left as they are.`
                    : `${back}; ${(0,_core_format_js__WEBPACK_IMPORTED_MODULE_6__/* .formatMany */ .x0)((0,_restore_result_js__WEBPACK_IMPORTED_MODULE_10__/* .unrestored */ .e)(counts), 'key')} were not restored.`,
            };
        case 'incomplete':
            return {
                mark: '!',
                emoji: '⏸️',
                tone: 'warning',
                title: 'Restore incomplete',
                meaning: `${back}; run the same restore again to continue.`,
            };
        case 'read-only':
            return {
                mark: '✘',
                emoji: '⛔',
                tone: 'bad',
                title: 'Quota used up',
                meaning: `${back}; the bucket accepts no more until its quota is reset or raised.`,
            };
        case 'failed':
            return { mark: '✘', emoji: '❌', tone: 'bad', title: 'Restore failed', meaning: `${back}.` };
    }
}
/** The receipt's terms, those that are not zero. */
function restoreReceipt(counts) {
    const terms = TERMS.filter((name) => counts[name] > 0).map((name) => `${name} ${(0,_core_format_js__WEBPACK_IMPORTED_MODULE_6__/* .formatCount */ .B4)(counts[name])}`);
    const sum = TERMS.reduce((all, name) => all + counts[name], 0);
    return `${terms.length === 0 ? '0' : terms.join(' + ')} ${sum === counts.keys ? '=' : '≠'} keys ${(0,_core_format_js__WEBPACK_IMPORTED_MODULE_6__/* .formatCount */ .B4)(counts.keys)}`;
}
const TERMS = [
    'restored',
    'equal',
    'different',
    'expired',
    'thawing',
    'failed',
    'deferred',
    'planned',
];
function facts(result) {
    const { restorePoint, bytes, durationMs, copyPath } = result;
    const rate = (0,_core_format_js__WEBPACK_IMPORTED_MODULE_6__/* .formatRate */ .CE)(bytes.restored, durationMs);
    return [
        ['from', `${(0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .placeName */ .fW)(result.cold)} at ${result.cold.endpoint}`],
        ['to', `${(0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .placeName */ .fW)(result.to)} at ${result.to.endpoint}`],
        [
            'restore point',
            restorePoint === null
                ? 'none'
                : `${(0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .formatTime */ .fU)(restorePoint.time)}, run ${restorePoint.run}${(0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .distanceWords */ .HA)(restorePoint)}`,
        ],
        ...(copyPath === null
            ? []
            : [['copy path', `${copyPath.path}: ${copyPath.reason}`]]),
        ['took', `${(0,_core_format_js__WEBPACK_IMPORTED_MODULE_6__/* .formatDuration */ .a3)(durationMs)}${rate === '' || bytes.restored === 0 ? '' : `, ${rate}`}`],
    ];
}
function figures({ counts, bytes, plan }) {
    const rows = [
        ['keys', counts.keys, 'at the restore point, within the requested scope'],
        ['restored', counts.restored, counts.restored === 0 ? '' : (0,_core_format_js__WEBPACK_IMPORTED_MODULE_6__/* .formatBytes */ .z3)(bytes.restored)],
        ['replaced', counts.replaced, 'of them replaced other content'],
        ['equal', counts.equal, 'already there'],
        [
            'planned',
            counts.planned,
            plan === null ? '' : `${(0,_core_format_js__WEBPACK_IMPORTED_MODULE_6__/* .formatBytes */ .z3)(plan.copyBytes)} would have been restored`,
        ],
        ['different', counts.different, 'left alone, with other content'],
        ['expired', counts.expired, 'removed by max-age, no longer in the backup'],
        ['thawing', counts.thawing, 'archived, thaw requested: run the same restore again'],
        ['failed', counts.failed, ''],
        ['deferred', counts.deferred, 'to the next run'],
    ];
    return rows.filter(([name, count]) => count > 0 || name === 'keys' || name === 'restored');
}


/***/ }),

/***/ 34123:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   EG: () => (/* binding */ pruneIsRed),
/* harmony export */   FO: () => (/* binding */ exitCodeOf),
/* harmony export */   I$: () => (/* binding */ exitCode),
/* harmony export */   cF: () => (/* binding */ pruneStopped)
/* harmony export */ });
/**
 * Exit code by docs/design.md section 6: 0 complete or skipped; 1 failed; 2 degraded beyond what is allowed,
 * read-only, or pruning stopped or failed; 3 incomplete.
 */
function exitCode({ outcome, counts, prune }, maxFailures) {
    if ((outcome === 'complete' || outcome === 'degraded') && pruneIsRed(prune))
        return 2;
    return exitCodeOf(outcome, counts.failed + counts.deferred > maxFailures);
}
/** The exit code of an outcome, for every command; `tooMany`: more keys failed than `max-failures` allows. */
function exitCodeOf(outcome, tooMany) {
    switch (outcome) {
        case 'complete':
        case 'skipped':
            return 0;
        case 'degraded':
            return tooMany ? 2 : 0;
        case 'read-only':
            return 2;
        case 'incomplete':
            return 3;
        case 'failed':
            return 1;
    }
}
/** True if a guard tripped and was not approved: the run is red, and nothing was pruned. */
function pruneStopped(prune) {
    return prune !== null && prune !== undefined && prune.guards.length > 0 && !prune.approved;
}
/** True if pruning alone makes the run red: a guard tripped, or it failed. */
function pruneIsRed(prune) {
    return pruneStopped(prune) || (prune?.failed ?? null) !== null;
}


/***/ }),

/***/ 84441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ copyPaths),
/* harmony export */   r: () => (/* binding */ copyPathsText)
/* harmony export */ });
/* harmony import */ var _core_escape_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(27698);
/* harmony import */ var _core_format_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(34166);
/* harmony import */ var _parts_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(27480);
/* harmony import */ var _traffic_test_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(38970);
/* harmony import */ var _section_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(85242);





/** How objects were copied, and what counts as traffic. */
const copyPaths = {
    title: 'copy paths',
    render: (result) => copyPathsText(result, { from: 'hot', to: 'cold' }),
};
/** For any command that copies; `ends` names the buckets: a restore copies out of cold. */
function copyPathsText(result, ends) {
    const used = ['native', 'emulated', 'streamed'].filter((path) => result.paths[path].objects > 0);
    if (used.length === 0)
        return '';
    const rows = used.map((path) => {
        const { objects, bytes } = result.paths[path];
        return [
            path,
            (0,_core_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(objects),
            (0,_core_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(bytes),
            MEANING[path].how,
            MEANING[path].traffic(bytes, ends),
        ];
    });
    return `### Copy paths\n\n${(0,_parts_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(['', 'objects', 'bytes', 'copied', 'traffic'], rows)}${reason(result)}${trafficTest(result)}`;
}
/** What the path implies; what the platform counted is in its own section. */
const MEANING = {
    native: { how: 'by the provider', traffic: () => 'none: only requests are charged' },
    emulated: {
        how: 'by the Bridge Node, between its buckets',
        traffic: (bytes, { from }) => `${(0,_core_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(bytes)} through the Bridge Node, and out of ${from}’s provider`,
    },
    streamed: {
        how: 'through this program',
        traffic: (bytes, { from, to }) => `${(0,_core_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(bytes)} out of ${from}, and as much into ${to}`,
    },
};
function reason({ copyPath }) {
    return copyPath === null
        ? ''
        : `\nCopy path: ${copyPath.path}, because ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .forMarkdown */ .Bm)(copyPath.reason, _section_js__WEBPACK_IMPORTED_MODULE_3__/* .TEXT_LIMIT */ .W)}\n`;
}
function trafficTest({ look }) {
    return look === undefined ? '' : `\n${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .forMarkdown */ .Bm)((0,_traffic_test_js__WEBPACK_IMPORTED_MODULE_4__/* .trafficTestText */ .R6)(look), _section_js__WEBPACK_IMPORTED_MODULE_3__/* .TEXT_LIMIT */ .W)}\n`;
}


/***/ }),

/***/ 48246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ holesText),
/* harmony export */   y: () => (/* binding */ holes)
/* harmony export */ });
/* harmony import */ var _core_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(27698);
/* harmony import */ var _core_format_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(34166);
/* harmony import */ var _parts_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(27480);
/* harmony import */ var _section_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(85242);




/** Keys that are not up to date, by cause: how many, what to do, the first few. */
const holes = {
    title: 'holes',
    render: ({ holes: groups }) => holesText(groups, 'could not be brought up to date. Their previous versions in cold are kept'),
};
/** For the failed keys of any command; `fate` follows their number in the sentence. */
function holesText(groups, fate) {
    if (groups.length === 0)
        return '';
    const all = groups.reduce((sum, group) => sum + group.count, 0);
    const shown = groups.slice(0, MAX_GROUPS);
    const more = groups.length - shown.length;
    const causes = (0,_parts_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(['cause', 'keys', 'what to do'], shown.map((group) => [
        `**${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .forMarkdown */ .Bm)(group.cause, 60)}**`,
        (0,_core_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(group.count),
        (0,_core_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .forMarkdown */ .Bm)(group.advice, _section_js__WEBPACK_IMPORTED_MODULE_3__/* .TEXT_LIMIT */ .W),
    ]));
    const rest = more > 0 ? `\n…and ${(0,_core_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatMany */ .x0)(more, 'more cause')}.\n` : '';
    return `### Holes\n\n${(0,_core_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatMany */ .x0)(all, 'key')} ${fate}.\n\n${causes}${rest}\n${shown.map((group, i) => examples(group, i === 0)).join('')}`;
}
const MAX_GROUPS = 20;
const MAX_EXAMPLES = 5;
function examples(group, open) {
    const shown = group.examples.slice(0, MAX_EXAMPLES);
    const lines = shown.map(({ key, message }) => `- ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .forMarkdownCode */ .m6)(key, _section_js__WEBPACK_IMPORTED_MODULE_3__/* .KEY_LIMIT */ .O)}: ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .forMarkdown */ .Bm)(message, _section_js__WEBPACK_IMPORTED_MODULE_3__/* .TEXT_LIMIT */ .W)}`);
    const cause = (0,_core_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .forMarkdown */ .Bm)(group.cause, 60);
    if (shown.length === group.count)
        return (0,_parts_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .details */ .zH)(`All of <b>${cause}</b>`, `${lines.join('\n')}\n`, open);
    const title = `First ${shown.length} of ${(0,_core_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatMany */ .x0)(group.count, 'key')}, <b>${cause}</b>`;
    return (0,_parts_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .details */ .zH)(title, `${lines.join('\n')}\n`, open);
}


/***/ }),

/***/ 27604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ noticesText),
/* harmony export */   o: () => (/* binding */ notices)
/* harmony export */ });
/* harmony import */ var _core_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(27698);
/* harmony import */ var _core_format_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(34166);
/* harmony import */ var _section_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(85242);



/** Notices, warnings first. */
const notices = {
    title: 'notices',
    render: ({ notices: all }) => noticesText(all),
};
/** For any command's notices. */
function noticesText(notices) {
    if (notices.length === 0)
        return '';
    // A stable sort: warnings keep their order.
    const sorted = [...notices].sort((a, b) => Number(b.level === 'warning') - Number(a.level === 'warning'));
    const lines = sorted
        .slice(0, MAX_NOTICES)
        .map(({ level, title, message }) => `- ${level === 'warning' ? '⚠️' : 'ℹ️'} **${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .forMarkdown */ .Bm)(title, 120)}**: ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .forMarkdown */ .Bm)(message, _section_js__WEBPACK_IMPORTED_MODULE_1__/* .TEXT_LIMIT */ .W)}`);
    const more = notices.length - lines.length;
    if (more > 0)
        lines.push(`- …and ${(0,_core_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(more)} more`);
    return `### Notices\n\n${lines.join('\n')}\n`;
}
const MAX_NOTICES = 25;


/***/ }),

/***/ 69597:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ problemBox),
/* harmony export */   b: () => (/* binding */ outcome)
/* harmony export */ });
/* harmony import */ var _core_escape_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(27698);
/* harmony import */ var _core_format_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(34166);
/* harmony import */ var _parts_markdown_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(27480);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(43629);
/* harmony import */ var _prune_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(44581);
/* harmony import */ var _section_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(85242);






/** The outcome at a glance: how it ended, what to do, the restore point and five figures. */
const outcome = {
    title: 'outcome',
    render: (result) => {
        const end = (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .verdict */ .WJ)(result);
        const { emoji, title, meaning } = end;
        const box = (0,_prune_js__WEBPACK_IMPORTED_MODULE_1__/* .pruneBox */ .Cc)(result.prune);
        return `## ${emoji} ${title}\n\n${problemBox(result.problem, end) || `${meaning}\n`}\n${box === '' ? '' : `${box}\n`}${glance(result)}\n${places(result)}\n`;
    },
};
/** The reason and what to do, in a box; empty without a problem. */
function problemBox(problem, { tone, meaning }) {
    if (problem === null)
        return '';
    const { code, message, advice } = problem;
    const what = `**${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .forMarkdown */ .Bm)(code, 60)}**: ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .forMarkdown */ .Bm)(message, 2 * _section_js__WEBPACK_IMPORTED_MODULE_3__/* .TEXT_LIMIT */ .W)}`;
    const next = (0,_core_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .forMarkdown */ .Bm)(advice, 2 * _section_js__WEBPACK_IMPORTED_MODULE_3__/* .TEXT_LIMIT */ .W);
    return (0,_parts_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .alert */ .xE)(tone === 'bad' ? 'CAUTION' : 'WARNING', [
        meaning,
        '',
        what,
        ...(next === '' ? [] : ['', next]),
    ]);
}
function glance(result) {
    const { counts, bytes, durationMs } = result;
    const failed = counts.failed + counts.deferred;
    const moved = (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .movedBytes */ .FB)(result);
    const cells = [
        ['restore point', restorePoint(result)],
        ['in hot', `${(0,_core_format_js__WEBPACK_IMPORTED_MODULE_5__/* .formatCount */ .B4)(counts.scanned)}<br>${(0,_core_format_js__WEBPACK_IMPORTED_MODULE_5__/* .formatBytes */ .z3)(bytes.scanned)}`],
        result.dryRun
            ? ['would be copied', `${(0,_core_format_js__WEBPACK_IMPORTED_MODULE_5__/* .formatCount */ .B4)(counts.planned)}<br>${(0,_core_format_js__WEBPACK_IMPORTED_MODULE_5__/* .formatBytes */ .z3)(bytes.planned)}`]
            : ['copied', `${(0,_core_format_js__WEBPACK_IMPORTED_MODULE_5__/* .formatCount */ .B4)(counts.copied)}<br>${(0,_core_format_js__WEBPACK_IMPORTED_MODULE_5__/* .formatBytes */ .z3)(bytes.copied)}`],
        ...(counts.touched > 0
            ? [
                ['touched', `${(0,_core_format_js__WEBPACK_IMPORTED_MODULE_5__/* .formatCount */ .B4)(counts.touched)}<br>${(0,_core_format_js__WEBPACK_IMPORTED_MODULE_5__/* .formatBytes */ .z3)(bytes.touched)}`],
            ]
            : []),
        ['failed', failed === 0 ? '0' : `**${(0,_core_format_js__WEBPACK_IMPORTED_MODULE_5__/* .formatCount */ .B4)(failed)}**`],
        ['gone', (0,_core_format_js__WEBPACK_IMPORTED_MODULE_5__/* .formatCount */ .B4)(counts.gone)],
        ['took', `${(0,_core_format_js__WEBPACK_IMPORTED_MODULE_5__/* .formatDuration */ .a3)(durationMs)}${moved > 0 ? `<br>${(0,_core_format_js__WEBPACK_IMPORTED_MODULE_5__/* .formatRate */ .CE)(moved, durationMs)}` : ''}`],
    ];
    return (0,_parts_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .table */ .tp)(cells.map(([head]) => head), [cells.map(([, cell]) => cell)], 'centre');
}
/** Of this run, else the newest: that is what a restore would use. */
function restorePoint({ restorePoint: own, newestRestorePoint: newest }) {
    if (own !== null)
        return `**${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .forMarkdown */ .Bm)((0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .formatTime */ .fU)(own), 40)}**`;
    if (newest === undefined)
        return 'none of this run';
    return newest === null
        ? '**none yet**'
        : `none of this run<br>newest: ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .forMarkdown */ .Bm)((0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .formatTime */ .fU)(newest), 40)}`;
}
function places({ hot, cold, ...result }) {
    const from = (0,_core_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .forMarkdownCode */ .m6)((0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .placeName */ .fW)(hot), _section_js__WEBPACK_IMPORTED_MODULE_3__/* .TEXT_LIMIT */ .W);
    const to = (0,_core_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .forMarkdownCode */ .m6)((0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .placeName */ .fW)(cold), _section_js__WEBPACK_IMPORTED_MODULE_3__/* .TEXT_LIMIT */ .W);
    const ends = hot.endpoint === cold.endpoint
        ? `at ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .forMarkdownCode */ .m6)(cold.endpoint, _section_js__WEBPACK_IMPORTED_MODULE_3__/* .TEXT_LIMIT */ .W)}`
        : `from ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .forMarkdownCode */ .m6)(hot.endpoint, _section_js__WEBPACK_IMPORTED_MODULE_3__/* .TEXT_LIMIT */ .W)} to ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .forMarkdownCode */ .m6)(cold.endpoint, _section_js__WEBPACK_IMPORTED_MODULE_3__/* .TEXT_LIMIT */ .W)}`;
    const kept = result.generation === null ? 'nothing committed' : `generation ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .generations */ .YZ)({ hot, cold, ...result })}`;
    return `${from} → ${to} ${ends}, ${kept}`;
}


/***/ }),

/***/ 44581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Cc: () => (/* binding */ pruneBox),
/* harmony export */   L5: () => (/* binding */ renderPruneSummary),
/* harmony export */   R3: () => (/* binding */ prune)
/* harmony export */ });
/* unused harmony export pruneSection */
/* harmony import */ var _core_escape_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(27698);
/* harmony import */ var _core_format_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(34166);
/* harmony import */ var _parts_markdown_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(27480);
/* harmony import */ var _prune_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(75572);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(34123);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(43629);
/* harmony import */ var _section_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(85242);







/** What retention keeps and drops, by line of the policy; tripped guards first. */
const prune = {
    title: 'retention',
    render: ({ prune: report }) => (report === null || report === undefined ? '' : pruneSection(report)),
};
const MAX_LINES = 30;
const MAX_EXAMPLES = 3;
/** What the user must act on, in a box: guards with their token, or why pruning failed. */
function pruneBox(report) {
    if (report === null || report === undefined || !(0,_result_js__WEBPACK_IMPORTED_MODULE_2__/* .pruneIsRed */ .EG)(report))
        return '';
    const { guards, token, failed } = report;
    const lines = guards.flatMap(({ code, message, check }) => [
        '',
        `**${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .forMarkdown */ .Bm)(code, 60)}**: ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .forMarkdown */ .Bm)(message, _section_js__WEBPACK_IMPORTED_MODULE_4__/* .TEXT_LIMIT */ .W)}.`,
        (0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .forMarkdown */ .Bm)(check, _section_js__WEBPACK_IMPORTED_MODULE_4__/* .TEXT_LIMIT */ .W),
    ]);
    const why = failed ? ['', (0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .forMarkdown */ .Bm)(failed.message, 2 * _section_js__WEBPACK_IMPORTED_MODULE_4__/* .TEXT_LIMIT */ .W)] : [];
    const approve = token === null || failed ? [] : ['', (0,_prune_js__WEBPACK_IMPORTED_MODULE_0__/* .approval */ .SH)(`\`${token}\``)];
    return (0,_parts_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .alert */ .xE)('CAUTION', [(0,_prune_js__WEBPACK_IMPORTED_MODULE_0__/* .pruneVerdict */ .U7)(report), ...lines, ...why, ...approve]);
}
/** The summary of the command `prune`. */
function renderPruneSummary({ prune: report, problem, ...result }) {
    const place = `${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .forMarkdownCode */ .m6)((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .placeName */ .fW)(result.cold), _section_js__WEBPACK_IMPORTED_MODULE_4__/* .TEXT_LIMIT */ .W)} at ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .forMarkdownCode */ .m6)(result.cold.endpoint, _section_js__WEBPACK_IMPORTED_MODULE_4__/* .TEXT_LIMIT */ .W)}, generation ${result.generation}\n`;
    const why = problem === null
        ? ''
        : (0,_parts_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .alert */ .xE)('WARNING', [
            (0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .forMarkdown */ .Bm)(problem.message, 2 * _section_js__WEBPACK_IMPORTED_MODULE_4__/* .TEXT_LIMIT */ .W),
            (0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .forMarkdown */ .Bm)(problem.advice, _section_js__WEBPACK_IMPORTED_MODULE_4__/* .TEXT_LIMIT */ .W),
        ]);
    const idle = report === null && problem === null ? 'Nothing to prune.\n' : '';
    const parts = [`## ${titleOf(result.outcome, report)}\n`, why, pruneBox(report), place, idle];
    const body = report === null ? '' : pruneSection(report);
    return [...parts, body].filter((part) => part !== '').join('\n');
}
function titleOf(outcome, report) {
    if ((0,_result_js__WEBPACK_IMPORTED_MODULE_2__/* .pruneIsRed */ .EG)(report))
        return '🛑 Pruning stopped';
    if (outcome === 'failed')
        return '❌ Prune failed';
    if (outcome === 'skipped')
        return '⏭️ Prune skipped';
    if (outcome === 'incomplete')
        return '⏸️ Prune incomplete';
    return report?.mode === 'planned' ? '✅ Prune planned' : '✅ Prune complete';
}
/** For the summaries of `backup` and `prune`; what is red is in `pruneBox` above it. */
function pruneSection(report) {
    const red = (0,_result_js__WEBPACK_IMPORTED_MODULE_2__/* .pruneIsRed */ .EG)(report);
    const approved = red
        ? []
        : report.guards.map(({ code, message }) => `- **${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .forMarkdown */ .Bm)(code, 60)}**, approved: ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .forMarkdown */ .Bm)(message, _section_js__WEBPACK_IMPORTED_MODULE_4__/* .TEXT_LIMIT */ .W)}\n`);
    const why = red || report.held === null ? '' : `\n${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .forMarkdown */ .Bm)(report.held.message, 2 * _section_js__WEBPACK_IMPORTED_MODULE_4__/* .TEXT_LIMIT */ .W)}\n`;
    const shown = report.lines.slice(0, MAX_LINES);
    const rows = shown.map(({ prefix, rules, kept, dropped }) => [
        prefix === null ? '_no line_' : (0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .forMarkdownCode */ .m6)(prefix, _section_js__WEBPACK_IMPORTED_MODULE_4__/* .KEY_LIMIT */ .O),
        rules === '' ? 'everything' : (0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .forMarkdownCode */ .m6)(rules, 200),
        ...cells(kept),
        ...cells(dropped),
    ]);
    const more = report.lines.length - shown.length;
    if (more > 0)
        rows.push([`…and ${(0,_core_format_js__WEBPACK_IMPORTED_MODULE_6__/* .formatCount */ .B4)(more)} more`, '', '', '', '', '']);
    const droppedTitle = red ? 'would be dropped' : 'dropped';
    const lines = rows.length === 0 ? '' : `\n${(0,_parts_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .table */ .tp)(['prefix', 'rules', 'kept', 'bytes', droppedTitle, 'bytes'], rows)}`;
    const first = shown.filter(({ examples }) => examples.length > 0).map(examplesOf);
    return `### Retention\n\n${(0,_prune_js__WEBPACK_IMPORTED_MODULE_0__/* .pruneVerdict */ .U7)(report)}\n${approved.length === 0 ? '' : `\n${approved.join('')}`}${why}${lines}${first.join('')}`;
}
function cells({ objects, bytes }) {
    return [(0,_core_format_js__WEBPACK_IMPORTED_MODULE_6__/* .formatCount */ .B4)(objects), (0,_core_format_js__WEBPACK_IMPORTED_MODULE_6__/* .formatBytes */ .z3)(bytes)];
}
function examplesOf({ prefix, examples, dropped }) {
    const lines = examples
        .slice(0, MAX_EXAMPLES)
        .map(({ key, since, until, bytes, reason }) => `- ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .forMarkdownCode */ .m6)(key, _section_js__WEBPACK_IMPORTED_MODULE_4__/* .KEY_LIMIT */ .O)}, ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .forMarkdown */ .Bm)(since, 30)} to ${until === null ? 'now' : (0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .forMarkdown */ .Bm)(until, 30)}, ${(0,_core_format_js__WEBPACK_IMPORTED_MODULE_6__/* .formatBytes */ .z3)(bytes)}: ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .forMarkdown */ .Bm)(reason, 100)}`);
    const more = dropped.objects - lines.length;
    if (more > 0)
        lines.push(`- …and ${(0,_core_format_js__WEBPACK_IMPORTED_MODULE_6__/* .formatCount */ .B4)(more)} more`);
    return (0,_parts_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .details */ .zH)(`The oldest dropped, <b>${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .forMarkdown */ .Bm)(prefix ?? 'no line', 100)}</b>`, `${lines.join('\n')}\n`, false);
}


/***/ }),

/***/ 85242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ KEY_LIMIT),
/* harmony export */   W: () => (/* binding */ TEXT_LIMIT)
/* harmony export */ });
/** The most code points shown of a key, and of a sentence; the budget in summary.ts relies on them. */
const KEY_LIMIT = 200;
const TEXT_LIMIT = 300;


/***/ }),

/***/ 23365:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ud: () => (/* binding */ immutableWords),
/* harmony export */   kU: () => (/* binding */ destroyableWords),
/* harmony export */   rH: () => (/* binding */ versionDeleteWords)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(43629);

/** For the report of `probe`. */
function versionDeleteWords(found, versioning) {
    if (versioning !== 'enabled')
        return 'can destroy the backup: cold keeps no versions of what it overwrites';
    if (found === undefined)
        return 'not known: the store did not say whether it may delete a version';
    return found.allowed
        ? 'can destroy the backup: it deleted a version of its own'
        : 'cannot delete versions: it was refused one of its own';
}
/** For `status`: whether the newest run was told to delete nothing, and what its key could do all the same. */
function immutableWords(immutable, found) {
    const told = immutable ? 'yes, when last seen' : 'no';
    if (found === undefined)
        return `${told}; probe has not tried whether its key can destroy the backup`;
    const could = found.allowed ? 'can destroy the backup' : 'cannot delete versions';
    return `${told}; the key that ran probe ${could} (tried ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .formatTime */ .fU)(found.tried)})`;
}
/** A warning where `immutable` is set, and the key is one that it protects from nothing. */
function destroyableWords({ tried }) {
    return `immutable is true, but the key that ran probe (${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .formatTime */ .fU)(tried)}) can destroy the backup: it deleted a version of its own. Take s3:DeleteObject and s3:DeleteObjectVersion from it (docs/permissions.md), and run probe again.`;
}


/***/ }),

/***/ 38970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   EB: () => (/* binding */ sampleText),
/* harmony export */   R6: () => (/* binding */ trafficTestText),
/* harmony export */   nR: () => (/* binding */ trafficText),
/* harmony export */   qX: () => (/* binding */ contradiction)
/* harmony export */ });
/* harmony import */ var _core_format_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(34166);

/** One line for the user. */
function trafficTestText({ sample, traffic }) {
    if (sample === null || sample.path === null)
        return `Tested with one object: ${sampleText(sample)}.`;
    return `Tested with one object: ${sampleText(sample)}; traffic ${trafficText(traffic)}.`;
}
/** Why the counted traffic contradicts the copy path; undefined if it does not. */
function contradiction({ sample, traffic }) {
    if (sample?.path !== 'native' || traffic.verdict !== 'counted')
        return undefined;
    return `The copy path is native, which should cause no traffic, but the platform counted some: ${trafficText(traffic)}. Something else may have used these buckets at the same time: check the platform's statistics, and run probe while nothing else uses them.`;
}
function sampleText(sample) {
    if (sample === null)
        return 'none: hot has no object small enough for a test';
    if (sample.path === null)
        return `${(0,_core_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(sample.size)}, not copied: ${sample.problem ?? ''}`;
    return `${(0,_core_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(sample.size)}, copied ${sample.path}`;
}
function trafficText({ verdict, outOfHot, intoCold, waited }) {
    const after = `after ${(0,_core_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(waited)}`;
    switch (verdict) {
        case 'counted':
            return `counted: ${(0,_core_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(outOfHot ?? 0)} out of hot, ${(0,_core_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(intoCold ?? 0)} into cold (${after})`;
        case 'not-counted':
            return `none was counted ${after}; statistics lag, so check again later`;
        case 'not-visible-yet':
            return `not visible yet ${after}: statistics lag`;
        case 'not-seen':
            return 'unknown: no platform-token, or the platform did not report it';
    }
}


/***/ }),

/***/ 43629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FB: () => (/* binding */ movedBytes),
/* harmony export */   HA: () => (/* binding */ distanceWords),
/* harmony export */   R9: () => (/* binding */ receipt),
/* harmony export */   WJ: () => (/* binding */ verdict),
/* harmony export */   YZ: () => (/* binding */ generations),
/* harmony export */   cI: () => (/* binding */ pace),
/* harmony export */   fU: () => (/* binding */ formatTime),
/* harmony export */   fW: () => (/* binding */ placeName),
/* harmony export */   ls: () => (/* binding */ balanced)
/* harmony export */ });
/* harmony import */ var _core_place_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(56778);
/* harmony import */ var _core_format_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(34166);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(34123);



/** The outcome of a backup, for terminal, annotation and summary. */
function verdict(result) {
    const { counts } = result;
    const dry = result.dryRun ? 'Dry run: nothing was changed. ' : '';
    const holes = counts.failed + counts.deferred;
    switch (result.outcome) {
        case 'complete':
            if ((0,_result_js__WEBPACK_IMPORTED_MODULE_1__/* .pruneIsRed */ .EG)(result.prune)) {
                // The run is red, so no tick: the user must act.
                const what = (0,_result_js__WEBPACK_IMPORTED_MODULE_1__/* .pruneStopped */ .cF)(result.prune) ? 'pruning stopped' : 'pruning failed';
                return {
                    mark: '!',
                    emoji: '🛑',
                    tone: 'bad',
                    title: `Backup complete, ${what}`,
                    meaning: done(result),
                };
            }
            return {
                mark: '✔',
                emoji: '✅',
                tone: 'good',
                title: result.dryRun ? 'Dry run complete' : 'Backup complete',
                meaning: result.dryRun
                    ? `${dry}${(0,_core_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatMany */ .x0)(counts.planned, 'object')} would have been copied.${forecast(result)}`
                    : done(result),
            };
        case 'degraded':
            return {
                mark: '!',
                emoji: '⚠️',
                tone: 'warning',
                title: 'Backup committed with holes',
                meaning: `${dry}${(0,_core_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatMany */ .x0)(holes, 'key')} could not be brought up to date; everything else is in cold.`,
            };
        case 'incomplete':
            return {
                mark: '!',
                emoji: '⏸️',
                tone: 'warning',
                title: 'Backup incomplete',
                meaning: `${dry}The run stopped early and saved its progress; the next run continues from there.`,
            };
        case 'read-only':
            return {
                mark: '✘',
                emoji: '⛔',
                tone: 'bad',
                title: 'Repository is read-only',
                meaning: `${dry}The quota is used up: cold accepts no more until it is reset or raised.`,
            };
        case 'skipped':
            return {
                mark: '!',
                emoji: '⏭️',
                tone: 'warning',
                title: 'Backup skipped',
                meaning: `${dry}Another run is writing to cold; this one did nothing.`,
            };
        case 'failed':
            return {
                mark: '✘',
                emoji: '❌',
                tone: 'bad',
                title: 'Backup failed',
                meaning: `${dry}${result.generation === null ? 'Nothing was committed' : 'What was committed is listed below'}.`,
            };
    }
}
function done({ counts, bytes }) {
    if (counts.scanned === 0)
        return 'Hot has nothing to back up.';
    if (counts.copied + counts.touched === 0)
        return `Nothing had changed among ${(0,_core_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatMany */ .x0)(counts.scanned, 'object')}.`;
    const copied = `${(0,_core_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatMany */ .x0)(counts.copied, 'object')} copied, ${(0,_core_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatBytes */ .z3)(bytes.copied)}`;
    return counts.touched === 0
        ? `${copied}.`
        : `${copied}; ${(0,_core_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(counts.touched)} touched, ${(0,_core_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatBytes */ .z3)(bytes.touched)}.`;
}
/** What the copies of a dry run would cost where the path of the pair is known. */
function forecast({ copyPath, counts, bytes }) {
    if (copyPath === null || counts.planned === 0)
        return '';
    const amount = (0,_core_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatBytes */ .z3)(bytes.planned);
    switch (copyPath.path) {
        case 'native':
            return ` Path: native (${copyPath.reason}).`;
        case 'emulated':
            return ` Path: emulated (${copyPath.reason}): ${amount} would go through the Bridge Node and out of hot's provider.`;
        case 'streamed':
            return ` Path: streamed (${copyPath.reason}): ${amount} would go through this program, out of hot's provider and into cold's.`;
    }
}
/** Bytes that were copied in this run, of new, changed and touched objects: what took the time. */
function movedBytes({ bytes }) {
    return bytes.copied + bytes.touched;
}
/** The terms of the receipt that are not zero: `copied 3 + unchanged 97 = scanned 100`. */
function receipt(counts) {
    const terms = RECEIPT.filter((name) => counts[name] > 0).map((name) => `${name} ${(0,_core_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(counts[name])}`);
    return `${terms.length === 0 ? '0' : terms.join(' + ')} ${balanced(counts) ? '=' : '≠'} scanned ${(0,_core_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(counts.scanned)}`;
}
/** False if keys were lost between the listing and the report: a bug of this program. */
function balanced(counts) {
    return RECEIPT.reduce((sum, name) => sum + counts[name], 0) === counts.scanned;
}
/** `s3://bucket/prefix`, `s3://bucket`. */
function placeName(place) {
    const url = (0,_core_place_js__WEBPACK_IMPORTED_MODULE_0__/* .placeUrl */ .P)(place);
    return place.prefix === '' ? url.slice(0, -1) : url;
}
/** `12 → 13`, `13 (the first)`, or `none committed`. */
function generations(result) {
    if (result.generation === null)
        return 'none committed';
    const before = result.previousGeneration;
    return before === null ? `${result.generation} (the first)` : `${before} → ${result.generation}`;
}
/** `2026-11-03T02:00:00.000Z` → `2026-11-03 02:00:00 UTC`; text that is not a time is returned unchanged. */
function formatTime(iso) {
    const time = Date.parse(iso);
    return Number.isNaN(time) ? iso : `${new Date(time).toISOString().slice(0, 19).replace('T', ' ')} UTC`;
}
/** `, 3h 02m before the time asked for`; empty if it was not chosen by a time. */
function distanceWords({ distanceMs }) {
    if (distanceMs === undefined)
        return '';
    return distanceMs === 0
        ? ', at the time asked for'
        : `, ${(0,_core_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a3)(distanceMs)} before the time asked for`;
}
/** `4m 05s, 12.3 MB/s`. */
function pace(result) {
    const rate = (movedBytes(result) * 1000) / result.durationMs;
    const shown = Number.isFinite(rate) && rate > 0 ? `, ${(0,_core_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatBytes */ .z3)(Math.round(rate))}/s` : '';
    return `${(0,_core_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a3)(result.durationMs)}${shown}`;
}
const RECEIPT = [
    'copied',
    'touched',
    'unchanged',
    'failed',
    'deferred',
    'expired',
    'vanished',
    'planned',
];


/***/ }),

/***/ 9803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AC: () => (/* binding */ isAliased),
/* harmony export */   h1: () => (/* binding */ recordedAliases),
/* harmony export */   kV: () => (/* binding */ foldedPath)
/* harmony export */ });
/* unused harmony export ALIAS_CLASSES */
/**
 * Classes of keys that a store takes for other keys, as stores over a file system do. In each class, a key that lacks the
 * pattern is the one that the others are taken for; two keys without it are never taken for each other.
 */
const ALIAS_CLASSES = {
    /** `a//b`, `/a`. */
    slashes: (path) => /^\/|\/\//.test(path),
    /** `a/./b`, `x/../a`. */
    dots: (path) => /(^|\/)\.{1,2}(\/|$)/.test(path),
    /** `a\b`. */
    backslash: (path) => path.includes('\\'),
    /** `A` and `a`. Characters whose upper case has another lower case are taken for that one somewhere. */
    case: (path) => path !== path.toLowerCase() || path !== path.toUpperCase().toLowerCase(),
    /** `é` as one code point, and as two. */
    unicode: (path) => path !== path.normalize('NFC'),
    /** `a.`, `a./b`. */
    'trailing-dot': (path) => /[^/.]\.+(\/|$)/.test(path) || /(^|\/)\.{3,}(\/|$)/.test(path),
    /** `a `, `a /b`. */
    'trailing-space': (path) => / (\/|$)/.test(path),
    /** `a/` beside `a`. */
    'trailing-slash': (path) => path.endsWith('/'),
    /** Control characters, which are replaced or dropped. */
    control: (path) => /[\u0000-\u001f\u007f]/.test(path),
};
/** True where a store with these classes takes the path, or may take it, for another one. */
function isAliased(path, aliases) {
    return classesOf(aliases).some((name) => ALIAS_CLASSES[name](path));
}
/** The classes that a probe recorded, of this version or an older one. Unknown names, of a newer one, are left out. */
function recordedAliases({ aliases, aliasesPaths, }) {
    if (aliases === undefined)
        return classesOf(aliasesPaths);
    return aliases.filter((name) => Object.hasOwn(ALIAS_CLASSES, name));
}
/** What a store with these classes takes the path for: equal for all paths that it takes for one another. */
function foldedPath(path, aliases) {
    const has = (name) => classesOf(aliases).includes(name);
    let folded = path;
    if (has('backslash'))
        folded = folded.replaceAll('\\', '/');
    if (has('unicode'))
        folded = folded.normalize('NFC');
    if (has('case'))
        folded = folded.toUpperCase().toLowerCase();
    if (has('control'))
        folded = folded.replace(/[\u0000-\u001f\u007f]/g, '_');
    if (has('slashes'))
        folded = folded.replace(/\/{2,}/g, '/').replace(/^\//, '');
    if (has('dots'))
        folded = withoutDots(folded);
    if (has('trailing-dot'))
        folded = folded.replace(/([^/.])\.+(?=\/|$)/g, '$1');
    if (has('trailing-space'))
        folded = folded.replace(/ +(?=\/|$)/g, '');
    if (has('trailing-slash'))
        folded = folded.replace(/\/+$/, '');
    return folded;
}
function withoutDots(path) {
    const resolved = [];
    for (const segment of path.split('/')) {
        if (segment === '..')
            resolved.pop();
        else if (segment !== '.')
            resolved.push(segment);
    }
    return resolved.join('/');
}
function classesOf(aliases) {
    return aliases === true ? ['slashes', 'dots'] : aliases === false ? [] : aliases;
}


/***/ }),

/***/ 51433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ isArchive)
/* harmony export */ });
/** True for a class whose objects cannot be read before they are thawed. */
function isArchive({ archives }, storageClass) {
    return storageClass !== undefined && archives.includes(storageClass);
}


/***/ }),

/***/ 46848:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A1: () => (/* binding */ isStoreError),
/* harmony export */   AD: () => (/* binding */ StoreError),
/* harmony export */   dI: () => (/* binding */ CopyStopped),
/* harmony export */   hl: () => (/* binding */ recoded),
/* harmony export */   so: () => (/* binding */ isNameRefusal),
/* harmony export */   zw: () => (/* binding */ NO_CREDENTIALS)
/* harmony export */ });
/* harmony import */ var _core_defined_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(37708);

/** The only error class of a Store, but for CopyStopped. */
class StoreError extends Error {
    code;
    operation;
    status;
    providerCode;
    requestId;
    retryAfter;
    /** True where the same call is worth another try at once: what was refused is left out, or what was missing is sent. */
    adapted;
    nameInDoubt;
    region;
    #at;
    constructor(code, message, detail) {
        super(message, detail.cause === undefined ? undefined : { cause: detail.cause });
        this.name = 'StoreError';
        this.code = code;
        this.operation = detail.operation;
        this.status = detail.status;
        this.providerCode = detail.providerCode;
        this.requestId = detail.requestId;
        this.retryAfter = detail.retryAfter;
        this.adapted = detail.adapted === true;
        this.nameInDoubt = detail.nameInDoubt === true;
        this.region = detail.region;
    }
    /** The same error, for a call that is sent differently the next time. */
    asAdapted() {
        const { operation, status, providerCode, requestId, retryAfter, region } = this;
        const adapted = new StoreError(this.code, this.message, {
            operation,
            ...(0,_core_defined_js__WEBPACK_IMPORTED_MODULE_0__/* .defined */ .s)({ status, providerCode, requestId, retryAfter, region }),
            adapted: true,
            cause: this,
        });
        if (this.#at !== undefined)
            adapted.locate(this.#at);
        return adapted;
    }
    /** Undefined for an error that no command's connection has seen. */
    get at() {
        return this.#at;
    }
    /** The first place stays: it is the one that the request was sent to. */
    locate(place) {
        this.#at ??= place;
    }
    /** True if the same request may succeed later. */
    get retryable() {
        return this.code === 'transient' || this.code === 'throttled' || this.code === 'unreachable';
    }
    /** True if the store says that the body it received is not the one that was sent: retried once. */
    get garbled() {
        return GARBLED.has(this.providerCode ?? '');
    }
}
/** Of S3, and of Azure. */
const GARBLED = new Set(['XAmzContentSHA256Mismatch', 'BadDigest', 'Md5Mismatch']);
/** A copy in several requests was told to begin no other: it goes on with its token, in this run or the next. */
class CopyStopped extends Error {
    constructor() {
        super('the copy stopped between two of its requests');
        this.name = 'CopyStopped';
    }
}
/** The providerCode of a `credentials` error where none were found: no store was asked. */
const NO_CREDENTIALS = 'NoCredentials';
/** True if `error` is a StoreError, with one of `codes` if there are any. */
function isStoreError(error, ...codes) {
    return error instanceof StoreError && (codes.length === 0 || codes.includes(error.code));
}
/** True where the store cannot hold an object of that name, as far as can be told: another name is worth a try. */
function isNameRefusal(error) {
    return error instanceof StoreError && (error.code === 'bad-key' || error.nameInDoubt);
}
/** The bytes of an object that come are not those that are stored. `seen` may be fewer than there would be. */
function recoded(seen, stored) {
    const operation = 'GetObject';
    const message = `${operation}: ${seen > stored ? `more than ${stored}` : seen} bytes came where ${stored} are stored: the store, or a proxy before it, sends the object decoded`;
    return new StoreError('recoded', message, { operation });
}


/***/ }),

/***/ 40881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ FIXED)
/* harmony export */ });
/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/qfacts.html */
const s3 = {
    limits: {
        copy: 5 * 1024 ** 3,
        put: 5 * 1024 ** 3,
        copyAfterRefusal: 100_000_000, // what a Flashback Bridge Node takes
        part: { min: 5 * 1024 ** 2, max: 5 * 1024 ** 3, count: 10_000 },
        keyBytes: 1024,
        deleteMany: 1000,
    },
    archives: ['GLACIER', 'DEEP_ARCHIVE'], // GLACIER_IR can be read at once
};
const MIB = 1024 ** 2;
/** https://cloud.google.com/storage/quotas and …/docs/composing-objects: parts are objects, composed 32 at a time. */
const gcs = {
    limits: {
        copy: 5 * MIB ** 2,
        put: 5 * MIB ** 2,
        copyAfterRefusal: 100_000_000,
        part: { min: 1, max: 5 * MIB ** 2, count: 10_000 }, // composed in levels; as many as S3 takes
        keyBytes: 1024,
        deleteMany: 1,
    },
    archives: [], // ARCHIVE can be read at once
};
/** https://learn.microsoft.com/rest/api/storageservices/understanding-block-blobs--append-blobs--and-page-blobs */
const blob = {
    limits: {
        copy: 256 * MIB, // Copy Blob From URL
        put: 5000 * MIB,
        copyAfterRefusal: 100_000_000,
        part: { min: 1, max: 4000 * MIB, count: 50_000 },
        keyBytes: 1024,
        deleteMany: 256,
    },
    archives: ['Archive'],
};
/** By the API of a place. */
const FIXED = { s3, gcs, blob };


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		id: moduleId,
/******/ 		loaded: false,
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Flag the module as loaded
/******/ 	module.loaded = true;
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/node module decorator */
/******/ (() => {
/******/ 	__nccwpck_require__.nmd = (module) => {
/******/ 		module.paths = [];
/******/ 		if (!module.children) module.children = [];
/******/ 		return module;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
var __webpack_exports__ = {};

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(77598);
// EXTERNAL MODULE: ./build/src/commands/explain.js
var explain = __nccwpck_require__(12267);
// EXTERNAL MODULE: ./build/src/core/input-error.js
var input_error = __nccwpck_require__(19154);
// EXTERNAL MODULE: ./build/src/options/inputs.js
var inputs = __nccwpck_require__(65699);
// EXTERNAL MODULE: ./build/src/options/read-text.js
var read_text = __nccwpck_require__(71096);
// EXTERNAL MODULE: ./build/src/core/format.js
var format = __nccwpck_require__(34166);
// EXTERNAL MODULE: ./build/src/core/quoted.js
var core_quoted = __nccwpck_require__(12053);
// EXTERNAL MODULE: ./build/src/plan/retention-policy.js
var retention_policy = __nccwpck_require__(79218);
// EXTERNAL MODULE: ./build/src/plan/sample.js
var sample = __nccwpck_require__(24151);
// EXTERNAL MODULE: ./build/src/plan/scope.js
var scope = __nccwpck_require__(18817);
// EXTERNAL MODULE: ./build/src/core/place.js
var core_place = __nccwpck_require__(56778);
// EXTERNAL MODULE: ./build/src/options/lines.js
var options_lines = __nccwpck_require__(29247);
// EXTERNAL MODULE: ./build/src/core/defined.js
var defined = __nccwpck_require__(37708);
// EXTERNAL MODULE: ./build/src/store/fixed.js
var fixed = __nccwpck_require__(40881);
;// CONCATENATED MODULE: ./build/src/options/place-url.js




/** How places are written, for messages. */
const PLACE_FORMS = 's3://bucket or s3://bucket/prefix, gs:// in the same way, or az://account/container/prefix';
const EXPECTED = {
    s3: 'expected s3://bucket or s3://bucket/prefix',
    gcs: 'expected gs://bucket or gs://bucket/prefix',
    blob: 'expected az://account/container or az://account/container/prefix',
};
/** What a prefix must leave of a key: one that leaves less is a mistake. */
const LEAST_KEY_BYTES = 24;
/**
 * `s3://bucket[/prefix]`, `gs://bucket[/prefix]`, `az://account/container[/prefix]`, and the `https` URLs of Google's and
 * Azure's own services. The prefix is a folder: it gets its trailing `/`; beyond that keys are just keys. Forms of other
 * programs are refused with the form that is expected. Throws InputError.
 */
function parsePlaceUrl(input, text) {
    const pieces = split(input, text);
    const { api, account, bucket, rest, endpoint } = pieces;
    const expected = EXPECTED[api];
    if ([account, bucket].some((name) => name?.includes('@') === true)) {
        throw new input_error/* InputError */.d(input, `${(0,core_quoted/* quoted */.T)(text)} holds credentials; ${expected} and the keys in their own inputs`);
    }
    if (/[?#]/.test(text)) {
        throw new input_error/* InputError */.d(input, `${(0,core_quoted/* quoted */.T)(text)} has a query or a fragment; ${expected}`);
    }
    refuseNames(input, text, pieces);
    const prefix = rest === '' || rest.endsWith('/') ? rest : `${rest}/`;
    const most = fixed/* FIXED */.N[api].limits.keyBytes - LEAST_KEY_BYTES;
    if (Buffer.byteLength(prefix) > most) {
        throw new input_error/* InputError */.d(input, `${(0,core_quoted/* quoted */.T)(text)} has a prefix over ${most} bytes; ${expected}`);
    }
    return api === 'blob'
        ? { api, account: account ?? '', bucket, prefix, ...(0,defined/* defined */.s)({ endpoint }) }
        : { api, bucket, prefix };
}
/** The pieces of a URL in one of the forms that are accepted, unchecked. Throws InputError. */
function split(input, text) {
    const bucket = /^(s3|gs):\/\/([^/]+)(?:\/(.*))?$/su.exec(text);
    if (bucket !== null)
        return { api: bucket[1] === 'gs' ? 'gcs' : 's3', bucket: bucket[2] ?? '', rest: bucket[3] ?? '' };
    const container = /^az:\/\/([^/]+)\/([^/]+)(?:\/(.*))?$/su.exec(text);
    if (container !== null) {
        const [, account = '', name = '', rest = ''] = container;
        return { api: 'blob', account, bucket: name, rest };
    }
    const web = /^https:\/\/([^/?#]+)(?:\/([^?#]*))?/iu.exec(text);
    const pieces = web === null ? undefined : ofService(input, text, web[1] ?? '', web[2] ?? '');
    if (pieces !== undefined)
        return pieces;
    throw new input_error/* InputError */.d(input, refusal(text));
}
const GOOGLE_HOST = /^(?:(.+)\.)?storage\.(?:googleapis|cloud\.google)\.com$/i;
const AZURE_HOST = /^([a-z0-9-]+)\.blob\.core\.[a-z.]+$/i;
/** An `https` URL of Google's or Azure's own service, whose path is percent-encoded. */
function ofService(input, text, host, path) {
    const google = GOOGLE_HOST.exec(host);
    const azure = AZURE_HOST.exec(host);
    if (google === null && azure === null)
        return undefined;
    const decoded = decode(input, text, path);
    if (google?.[1] !== undefined)
        return { api: 'gcs', bucket: google[1], rest: decoded };
    const [bucket, rest] = firstOf(decoded);
    if (google !== null)
        return { api: 'gcs', bucket, rest };
    const account = (azure?.[1] ?? '').toLowerCase();
    return { api: 'blob', account, bucket, rest, endpoint: `https://${host.toLowerCase()}` };
}
function firstOf(path) {
    const slash = path.indexOf('/');
    return slash < 0 ? [path, ''] : [path.slice(0, slash), path.slice(slash + 1)];
}
function decode(input, text, path) {
    try {
        return decodeURIComponent(path);
    }
    catch (cause) {
        throw new input_error/* InputError */.d(input, `${(0,core_quoted/* quoted */.T)(text)} has a % that encodes no character; expected the URL as the provider shows it`, { cause });
    }
}
function refuseNames(input, text, { api, account, bucket }) {
    if (api !== 'blob') {
        if (isBucketName(bucket))
            return;
        throw new input_error/* InputError */.d(input, `${(0,core_quoted/* quoted */.T)(text)} names no valid bucket; expected ${api === 's3' ? 's3' : 'gs'}://bucket with 3 to 222 letters, digits, dots, dashes or underscores`);
    }
    if (!/^[a-z0-9]([a-z0-9-]{1,61})[a-z0-9]$/.test(account ?? '')) {
        throw new input_error/* InputError */.d(input, `${(0,core_quoted/* quoted */.T)(text)} names no valid account; expected az://account/container with 3 or more lower-case letters and digits in the account's name`);
    }
    // $web holds a static site. Bridge Nodes show buckets of other providers as containers, with dots in their names.
    if (bucket === '$web' || (isBucketName(bucket) && /^[a-z0-9.-]+$/.test(bucket)))
        return;
    throw new input_error/* InputError */.d(input, `${(0,core_quoted/* quoted */.T)(text)} names no valid container; expected az://account/container with 3 to 63 lower-case letters, digits and dashes in the container's name`);
}
/** Forms of other programs, and what each is in ours where that can be told. */
const AZURE_FILE_SYSTEM = /^(?:abfss?|wasbs?):\/\/([a-z0-9$-]+)@([a-z0-9]+)\.(?:dfs|blob)\.[a-z.]+(\/|$)/i;
function refusal(text) {
    if (/^(abfss?|wasbs?):\/\//i.test(text)) {
        const [, container, account, slash] = AZURE_FILE_SYSTEM.exec(text) ?? [];
        const exact = `az://${account ?? ''}/${container ?? ''}${slash === '/' ? '/…' : ''}`;
        const expected = account === undefined ? EXPECTED.blob : `expected ${exact}`;
        return `${(0,core_quoted/* quoted */.T)(text)} is a URL of a file system driver; ${expected}`;
    }
    if (/^https:\/\/[^/]+\.dfs\.core\.[a-z.]+(\/|$)/i.test(text))
        return `${(0,core_quoted/* quoted */.T)(text)} is the URL of Azure's file system API; ${EXPECTED.blob}`;
    if (/^az:\/\//.test(text))
        return `${(0,core_quoted/* quoted */.T)(text)} does not name both account and container; ${EXPECTED.blob}`;
    if (/^gs:\/\//.test(text))
        return `${(0,core_quoted/* quoted */.T)(text)} is not a bucket URL; ${EXPECTED.gcs}`;
    if (/^https?:\/\//i.test(text))
        return `${(0,core_quoted/* quoted */.T)(text)} is the URL of a web server; ${EXPECTED.s3}, and the server in the input endpoint`;
    if (/^s3:/i.test(text))
        return `${(0,core_quoted/* quoted */.T)(text)} is not a bucket URL; ${EXPECTED.s3}`;
    return `${(0,core_quoted/* quoted */.T)(text)} is not a bucket URL; expected ${PLACE_FORMS}`;
}
function isBucketName(name) {
    return (/^[A-Za-z0-9][A-Za-z0-9._-]{1,220}[A-Za-z0-9]$/.test(name) &&
        !name.includes('..') &&
        !/^\d+\.\d+\.\d+\.\d+$/.test(name));
}

// EXTERNAL MODULE: ./build/src/options/places.js
var places = __nccwpck_require__(15962);
;// CONCATENATED MODULE: ./build/src/options/endpoints.js





/** Where the provider's own service answers for a place. `region` is used by S3 alone. */
function ownEndpoint(place, region) {
    switch (place.api) {
        case 's3':
            return (0,places/* awsEndpoint */.PC)(region);
        case 'gcs':
            return 'https://storage.googleapis.com';
        case 'blob':
            return place.endpoint ?? `https://${place.account}.blob.core.windows.net`;
    }
}
/**
 * The endpoints of a place that an input gives, each checked against the API that the place is reached through. Throws
 * InputError.
 */
function parseEndpointsOf(place, input, text) {
    const shown = place.api === 'blob' ? withoutAccount(text, place.account) : text;
    const endpoints = parseEndpoints(input, shown, place.api);
    for (const endpoint of endpoints) {
        const other = otherApi(endpoint, place.api);
        if (other === undefined)
            continue;
        throw new input_error/* InputError */.d(input, `${(0,core_quoted/* quoted */.T)(endpoint)} speaks ${core_place/* API_NAMES */.O[other]}, and the place is a URL of ${core_place/* API_NAMES */.O[place.api]}; expected an endpoint of ${core_place/* API_NAMES */.O[place.api]}, or the bucket as ${FORMS[other]}`);
    }
    return endpoints;
}
const FORMS = { s3: 's3://bucket', gcs: 'gs://bucket', blob: 'az://account/container' };
/** The API of a host that is known to speak another one. Google's speaks both its own and S3's. */
function otherApi(endpoint, api) {
    const { hostname } = new URL(endpoint);
    const node = /^(?:[a-z0-9-]+\.)?(s3|gcs|blob)-[a-z0-9.-]*flashback\.tech$/.exec(hostname)?.[1];
    const speaks = node ?? ownApi(endpoint, hostname);
    if (speaks === undefined || speaks === api || ((0,places/* isGoogle */.E_)(endpoint) && api === 's3'))
        return undefined;
    return speaks;
}
function ownApi(endpoint, hostname) {
    if ((0,places/* isAws */.aZ)(endpoint))
        return 's3';
    if ((0,places/* isGoogle */.E_)(endpoint))
        return 'gcs';
    return /\.blob\.core\.[a-z.]+$/.test(hostname) ? 'blob' : undefined;
}
/** An emulator of Azure shows its endpoint with the account as the path: the place names it already. */
function withoutAccount(text, account) {
    return text
        .split('\n')
        .map((line) => (line.trim().endsWith(`/${account}`) ? line.trim().slice(0, -account.length) : line))
        .join('\n');
}
/** Endpoints of a store, one a line, each once, in the order given. Throws InputError on anything else. */
function parseEndpoints(input, text, api) {
    const [first = '', ...others] = (0,options_lines/* parseLines */.c)(input, text);
    const parse = api === 's3' ? parseStoreEndpoint : parseEndpoint;
    return [parse(input, first), ...others.map((line) => parse(input, line))].filter((endpoint, i, all) => all.indexOf(endpoint) === i);
}
/**
 * Paths below which stores serve S3, such as `/storage/v1/s3`. One name alone is most often a bucket that was pasted with
 * its endpoint; with a slash at its end it is meant.
 */
const API_PATH = /^(\/[\w.~-]+){2,}\/?$|^\/[\w.~-]+\/$/;
/** `https://host[:port][/path]` → its origin, and the path without a slash at its end. Throws InputError. */
function parseStoreEndpoint(input, text) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (url === undefined || !API_PATH.test(url.pathname) || /[?#]/.test(text))
        return parseEndpoint(input, text, ' (with the path of its S3 API, if it has one, and a slash at its end)');
    return (parseEndpoint(input, text.replace(/^(https?:\/\/[^/]*)\/.*/i, '$1')) + url.pathname.replace(/\/$/, ''));
}
/** `https://host[:port]` → its origin: lower case, no path. Throws InputError on anything more. */
function parseEndpoint(input, text, more = '') {
    const expected = `expected https://host or https://host:port${more}`;
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (url === undefined || !/^https?:\/\//i.test(text) || url.hostname === '') {
        throw new input_error/* InputError */.d(input, `${(0,core_quoted/* quoted */.T)(text)} is not a URL of an endpoint; ${expected}`);
    }
    if (url.username !== '' || url.password !== '') {
        throw new input_error/* InputError */.d(input, `${(0,core_quoted/* quoted */.T)(text)} holds credentials; ${expected} and the keys in their own inputs`);
    }
    if (url.pathname !== '/' || text.includes('?') || text.includes('#')) {
        throw new input_error/* InputError */.d(input, `${(0,core_quoted/* quoted */.T)(text)} has more than a host; ${expected}`);
    }
    return url.origin;
}

;// CONCATENATED MODULE: ./build/src/options/state/anchor.js







const anchor_EXPECTED = 'expected github, s3://bucket/prefix, file:<path> or alert-issue';
/** Where the roll-back anchor of this cold is kept; nothing where no place is given. Throws InputError. */
function parseAnchor(text, cold) {
    const lines = (0,options_lines/* parseLines */.c)('anchor', text('anchor'));
    const accepted = parseToken(text('accept-rollback').trim());
    const s3 = s3Setting(text);
    if (lines.length === 0) {
        if (accepted === undefined)
            return {};
        throw new input_error/* InputError */.d('accept-rollback', 'is given, but anchor is not, so no roll-back is found out; expected the anchor that refused it');
    }
    const places = [...new Set(lines)].map((line) => parseAnchorPlace(line, s3, cold));
    return { anchor: { places, accepted } };
}
function parseToken(token) {
    if (token === '')
        return undefined;
    if (/^rollback-[0-9a-f]{24}$/.test(token))
        return token;
    throw new input_error/* InputError */.d('accept-rollback', `${(0,core_quoted/* quoted */.T)(token)} is not a token; expected rollback-… as the refusal printed it`);
}
function parseAnchorPlace(line, s3, cold) {
    if (line === 'github' || line === 'alert-issue')
        return { kind: line };
    const name = /^github:(.*)$/.exec(line)?.[1];
    if (name !== undefined) {
        if (/^[\w.-]{1,100}$/.test(name))
            return { kind: 'github', name };
        throw new input_error/* InputError */.d('anchor', `${(0,core_quoted/* quoted */.T)(line)} has no name that an environment may have; expected letters, digits, ".", "_" and "-"`);
    }
    const path = /^file:(.*)$/s.exec(line)?.[1];
    if (path !== undefined) {
        if (path !== '' && !path.startsWith('//'))
            return { kind: 'file', path };
        throw new input_error/* InputError */.d('anchor', `${(0,core_quoted/* quoted */.T)(line)} has no path; expected file:/path/of/a/file`);
    }
    if (/^s3:/i.test(line))
        return { kind: 's3', place: s3Place(line, s3, cold) };
    throw new input_error/* InputError */.d('anchor', `${(0,core_quoted/* quoted */.T)(line)} is no place for an anchor; ${anchor_EXPECTED}`);
}
/** Read whole, whatever `anchor` says: a name that is misspelt there must not hide half a key here. */
function s3Setting(text) {
    const region = text('anchor-region') === '' ? 'us-east-1' : text('anchor-region');
    if (!/^[A-Za-z0-9-]{1,64}$/.test(region))
        throw new input_error/* InputError */.d('anchor-region', `${(0,core_quoted/* quoted */.T)(region)} is not a region; expected a name such as us-east-1`);
    const address = text('anchor-endpoint');
    const endpoints = address === '' ? [(0,places/* awsEndpoint */.PC)(region)] : parseEndpoints('anchor-endpoint', address, 's3');
    const [endpoint = '', ...others] = endpoints;
    if (others.length > 0)
        throw new input_error/* InputError */.d('anchor-endpoint', 'has several lines; expected one endpoint');
    const [accessKeyId, secretAccessKey] = [
        text('anchor-access-key-id').trim(),
        text('anchor-secret-access-key').trim(),
    ];
    if ((accessKeyId === '') !== (secretAccessKey === '')) {
        const missing = accessKeyId === '' ? 'anchor-access-key-id' : 'anchor-secret-access-key';
        throw new input_error/* InputError */.d(missing, 'is missing while the other half of the pair is given; expected both');
    }
    const credentials = accessKeyId === '' ? undefined : { accessKeyId, secretAccessKey };
    return { endpoint, region, credentials };
}
function s3Place(line, { endpoint, region, credentials }, cold) {
    const { bucket, prefix } = parsePlaceUrl('anchor', line);
    if (credentials === undefined)
        throw new input_error/* InputError */.d('anchor-access-key-id', `is not given, and anchor names ${(0,core_quoted/* quoted */.T)(line)}; expected a key of another account than cold's, else whoever can write to cold can write there too`);
    const sameHost = (0,places/* endpointsOf */.uY)(cold).some((one) => one === endpoint || ((0,places/* isAws */.aZ)(one) && (0,places/* isAws */.aZ)(endpoint)));
    if (sameHost && bucket === cold.bucket)
        throw new input_error/* InputError */.d('anchor', `${(0,core_quoted/* quoted */.T)(line)} is in the bucket of cold (${(0,core_place/* placeUrl */.P)(cold)}), and would be rolled back with it; expected a bucket in another account`);
    const pathStyle = !(0,places/* isAws */.aZ)(endpoint) || bucket.includes('.');
    return { api: 's3', endpoint, bucket, prefix, region, pathStyle, credentials };
}

// EXTERNAL MODULE: ./build/src/options/ca-bundle.js
var ca_bundle = __nccwpck_require__(31839);
;// CONCATENATED MODULE: ./build/src/core/domain.js
/** The few domain types that several layers share. */
const THAW_TIERS = ['standard', 'bulk', 'expedited'];

// EXTERNAL MODULE: ./build/src/options/quantities.js
var quantities = __nccwpck_require__(41711);
;// CONCATENATED MODULE: ./build/src/options/copying.js





/** Bytes per second. Servers take a slower connection for dead. */
const MIN_BANDWIDTH = 64 * 1024;
const MAX_BANDWIDTH = 2 ** 40;
const MIN_PART_BYTES = fixed/* FIXED */.N.s3.limits.part.min;
const MAX_OPERATION_BYTES = fixed/* FIXED */.N.s3.limits.copy;
const DAY_MS = 86_400_000;
const COPY_PATHS = ['native', 'emulated', 'streamed'];
/** How a command that copies does so. Throws InputError. */
function parseCopying(text) {
    return {
        ...parseMoving(text),
        verify: (0,quantities/* parseChoice */.HU)('verify', text('verify'), ['copy', 'read', 'none']),
        dryRun: (0,quantities/* parseFlag */.og)('dry-run', text('dry-run')),
    };
}
/** How bytes are moved, for how long, and how many keys may fail. Throws InputError. */
function parseMoving(text) {
    const maxOperationSize = parseOperationSize(text);
    const partSize = parseAutoSize('part-size', text('part-size'));
    if (partSize !== undefined && maxOperationSize !== undefined && partSize > maxOperationSize) {
        throw new input_error/* InputError */.d('part-size', `${(0,core_quoted/* quoted */.T)(text('part-size'))} is above max-operation-size ${(0,core_quoted/* quoted */.T)(text('max-operation-size'))}; expected at most that`);
    }
    return {
        copyPaths: parseCopyPaths(text('copy-path')),
        ...parseCopyBySource(text),
        maxOperationSize,
        partSize,
        concurrency: text('concurrency') === 'auto'
            ? undefined
            : (0,quantities/* parseWhole */.z2)('concurrency', text('concurrency'), { least: 1, most: 256 }),
        maxBandwidth: parseBandwidth(text('max-bandwidth')),
        deadline: (0,quantities/* parseDuration */.E9)('deadline', text('deadline'), { least: 1_000 }),
        maxFailures: parseMaxFailures(text),
    };
}
function parseCopyBySource(text) {
    return (0,quantities/* parseFlag */.og)('copy-by-source', text('copy-by-source')) ? { copyBySource: true } : {};
}
function parseOperationSize(text) {
    return parseAutoSize('max-operation-size', text('max-operation-size'));
}
function parseMaxFailures(text) {
    return (0,quantities/* parseWhole */.z2)('max-failures', text('max-failures'), { least: 0, most: 1e12 });
}
function parseCopyPaths(text) {
    if (text === 'auto')
        return COPY_PATHS;
    const names = text.split(/[\s,]+/).filter((name) => name !== '');
    const paths = names
        .map((name) => COPY_PATHS.find((path) => path === name))
        .filter((path) => path !== undefined);
    if (paths.length !== names.length || paths.length === 0 || new Set(paths).size !== paths.length) {
        throw new input_error/* InputError */.d('copy-path', `${(0,core_quoted/* quoted */.T)(text)} is not a list of copy paths; expected auto, or native, emulated and streamed in the order to try them, each once at most`);
    }
    return paths;
}
/** Undefined if archived objects are not to be thawed. The provider counts in whole days. */
function parseThaw(text) {
    const tier = (0,quantities/* parseChoice */.HU)('thaw-tier', text('thaw-tier'), THAW_TIERS);
    if (text('thaw') === '')
        return undefined;
    const days = (0,quantities/* parseDuration */.E9)('thaw', text('thaw'), { least: DAY_MS }) / DAY_MS;
    if (Number.isInteger(days))
        return { days, tier };
    throw new input_error/* InputError */.d('thaw', `${(0,core_quoted/* quoted */.T)(text('thaw'))} is not a whole number of days; expected such as 7d`);
}
function parseAutoSize(input, text) {
    return text === 'auto'
        ? undefined
        : (0,quantities/* parseSize */.DB)(input, text, { least: MIN_PART_BYTES, most: MAX_OPERATION_BYTES });
}
/** `20MB` is 20 MB per second; nothing, or `none`, is no limit. */
function parseBandwidth(text) {
    if (text === '' || text === 'none')
        return undefined;
    return (0,quantities/* parseSize */.DB)('max-bandwidth', text, { least: MIN_BANDWIDTH, most: MAX_BANDWIDTH });
}

;// CONCATENATED MODULE: ./build/src/options/role-session.js



/** Seconds that STS accepts: https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html */
const LEAST = 900;
const MOST = 43_200;
/** How the sessions of an assumed role are called, and how long they last; the defaults of each are undefined. Throws InputError. */
function parseRoleSession(read) {
    const name = read('role-session-name');
    if (name !== '' && !/^[\w+=,.@-]{2,64}$/.test(name))
        throw new input_error/* InputError */.d('role-session-name', `${(0,core_quoted/* quoted */.T)(name)} is not a name of a session; expected 2 to 64 letters, digits or any of + = , . @ - _`);
    const text = read('role-duration');
    const seconds = text === '' ? undefined : (0,quantities/* parseDuration */.E9)('role-duration', text, { least: 1_000 }) / 1_000;
    if (seconds !== undefined && (seconds < LEAST || seconds > MOST))
        throw new input_error/* InputError */.d('role-duration', `${(0,core_quoted/* quoted */.T)(text)} is out of range; expected 15m to 12h, and no more than the role's own maximum`);
    return { ...(name === '' ? {} : { name }), ...(seconds === undefined ? {} : { seconds }) };
}

;// CONCATENATED MODULE: ./build/src/options/identities.js





/** Keys, or a role that the job's OIDC token assumes. */
function parseS3Identity(read, side) {
    const roleSession = parseRoleSession(read);
    const identity = s3Identity(read, side) ?? s3Identity(read, '') ?? { credentials: undefined };
    return identity.role === undefined ? identity : { ...identity, roleSession };
}
/** `client_email` and private key of a service account or a Repository. */
function parseGcsIdentity(read, side) {
    return { credentials: parseKeys(read, side, GCS_KEYS) ?? parseKeys(read, '', GCS_KEYS) };
}
/** The account's key, a shared access signature, or an Entra application that trusts the job's OIDC token. */
function parseBlobIdentity(read, side) {
    return blobIdentity(read, side) ?? blobIdentity(read, '') ?? { credentials: undefined };
}
function s3Identity(read, side) {
    const credentials = parseKeys(read, side, S3_KEYS);
    const input = `${side}role-to-assume`;
    const role = read(input).trim();
    if (role === '')
        return credentials === undefined ? undefined : { credentials };
    refuseBoth(input, credentials, `${side}access-key-id`);
    if (!/^arn:aws[a-z-]*:iam::\d{12}:role\/[\w+=,.@/-]{1,512}$/.test(role)) {
        throw new input_error/* InputError */.d(input, `${(0,core_quoted/* quoted */.T)(role)} is not the ARN of a role; expected arn:aws:iam::123456789012:role/name`);
    }
    return { credentials: undefined, role };
}
function blobIdentity(read, side) {
    const credentials = parseKeys(read, side, BLOB_KEYS);
    const sas = parseSas(read, `${side}sas-token`);
    const federated = parseFederated(read, side);
    if (sas !== undefined)
        refuseBoth(`${side}sas-token`, credentials, `${side}access-key-id`);
    if (federated !== undefined) {
        refuseBoth(`${side}azure-client-id`, credentials, `${side}access-key-id`);
        refuseBoth(`${side}azure-client-id`, sas, `${side}sas-token`);
    }
    if (credentials === undefined && sas === undefined && federated === undefined)
        return undefined;
    return { credentials, ...(0,defined/* defined */.s)({ sas, federated }) };
}
function refuseBoth(input, other, name) {
    if (other !== undefined)
        throw new input_error/* InputError */.d(input, `is given beside ${name}; expected one of the two`);
}
const S3_KEYS = { id: oneWord, secret: oneWord, sessionToken: true };
const GCS_KEYS = { id: email, secret: pem };
const BLOB_KEYS = { id: oneWord, secret: base64 };
/**
 * A pair of `<side>access-key-id` and `<side>secret-access-key`, with the token where there is one, and the pair before it
 * while they are rotated; undefined where none is given. Half a pair is refused: the API's chain would look elsewhere
 * for the rest and end up with someone else's identity.
 */
function parseKeys(read, side, keys) {
    const pair = parsePair(read, `${side}access-key-id`, `${side}secret-access-key`, keys);
    const token = `${side}session-token`;
    const sessionToken = keys.sessionToken === true ? oneWord(token, read(token)) : '';
    const previous = side === 'to-' ? undefined : parsePrevious(read, side, keys);
    if (pair === undefined) {
        if (sessionToken === '' && previous === undefined)
            return undefined;
        const [given, expected] = previous === undefined
            ? [token, 'all three or none']
            : [`${side}previous-access-key-id`, 'the new pair too'];
        throw new input_error/* InputError */.d(given, `is given without ${side}access-key-id and ${side}secret-access-key; expected ${expected}`);
    }
    // A workflow may name the previous pair for good: between two rotations both are the same.
    const same = previous?.accessKeyId === pair.accessKeyId && previous.secretAccessKey === pair.secretAccessKey;
    return {
        ...pair,
        ...(sessionToken === '' ? {} : { sessionToken }),
        ...(previous === undefined || same ? {} : { previous }),
    };
}
function parsePrevious(read, side, keys) {
    return parsePair(read, `${side}previous-access-key-id`, `${side}previous-secret-access-key`, keys);
}
function parsePair(read, id, secret, keys) {
    const [idText, secretText] = [read(id).trim(), read(secret).trim()];
    if (idText === '' && secretText === '')
        return undefined;
    if (secretText === '')
        throw new input_error/* InputError */.d(secret, `is missing while ${id} is given; expected both or neither`);
    if (idText === '')
        throw new input_error/* InputError */.d(id, `is missing while ${secret} is given; expected both or neither`);
    return { accessKeyId: keys.id(id, idText), secretAccessKey: keys.secret(secret, secretText) };
}
// The value is never shown, whichever of the two it is: half a paste often swaps them.
function oneWord(name, text) {
    const value = text.trim();
    if (/\s/.test(value))
        throw new input_error/* InputError */.d(name, 'holds a space or a line break; expected the key alone, as it was issued');
    return value;
}
function email(name, text) {
    const value = oneWord(name, text);
    if (/^[^@]+@[^@]+$/.test(value))
        return value;
    const hmac = /^GOOG/.test(value)
        ? ', or s3://bucket with https://storage.googleapis.com as its endpoint for this HMAC key'
        : '';
    throw new input_error/* InputError */.d(name, `is not the client_email of a service account; expected one${hmac}`);
}
/** The private key in PEM. A JSON file has its line breaks as `\n`, and it is often copied with them. */
function pem(name, text) {
    if (text.startsWith('{'))
        throw new input_error/* InputError */.d(name, 'holds a whole JSON file; expected the private_key in it alone');
    const value = `${text.replaceAll('\\n', '\n').replace(/^"|"$/g, '').trim()}\n`;
    try {
        if ((0,external_node_crypto_.createPrivateKey)(value).asymmetricKeyType === 'rsa')
            return value;
    }
    catch {
        // Reported below, without the parser's message.
    }
    throw new input_error/* InputError */.d(name, 'is not the private key of a service account; expected its PEM text, from -----BEGIN PRIVATE KEY----- to the end');
}
function base64(name, text) {
    const value = oneWord(name, text);
    if (/^[A-Za-z0-9+/]{22,}={0,2}$/.test(value))
        return value;
    throw new input_error/* InputError */.d(name, 'is not the base64 key of an account; expected the key alone, as the portal shows it');
}
/** The query of a shared access signature, without the `?` that it is often copied with. */
function parseSas(read, input) {
    const value = oneWord(input, read(input)).replace(/^\?/, '');
    if (value === '')
        return undefined;
    const fields = new URLSearchParams(value);
    if (!value.includes('://') && fields.has('sig') && fields.has('sv'))
        return value;
    throw new input_error/* InputError */.d(input, 'is not a shared access signature; expected its query alone, as sv=…&sp=…&sig=…');
}
function parseFederated(read, side) {
    const [client, tenant] = [`${side}azure-client-id`, `${side}azure-tenant-id`];
    const [clientId, tenantId] = [read(client).trim(), read(tenant).trim()];
    if (clientId === '' && tenantId === '')
        return undefined;
    if (tenantId === '')
        throw new input_error/* InputError */.d(tenant, `is missing while ${client} is given; expected both or neither`);
    if (clientId === '')
        throw new input_error/* InputError */.d(client, `is missing while ${tenant} is given; expected both or neither`);
    if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(clientId))
        throw new input_error/* InputError */.d(client, `${(0,core_quoted/* quoted */.T)(clientId)} is not the id of an application; expected a UUID`);
    if (!/^[0-9a-z.-]{1,255}$/i.test(tenantId))
        throw new input_error/* InputError */.d(tenant, `${(0,core_quoted/* quoted */.T)(tenantId)} is not the id of a tenant; expected a UUID or a domain`);
    return { clientId, tenantId };
}

;// CONCATENATED MODULE: ./build/src/options/unfit.js



/** Inputs of a side that one API alone has, by what follows the side, and what the other APIs have instead. */
const OF_ONE_API = [
    { name: 'region', api: 's3', instead: {} },
    { name: 'session-token', api: 's3', instead: {} },
    {
        name: 'role-to-assume',
        api: 's3',
        instead: {
            gcs: 'google-github-actions/auth in a step before',
            blob: 'azure-client-id and azure-tenant-id',
        },
    },
    { name: 'sas-token', api: 'blob', instead: {} },
    {
        name: 'azure-client-id',
        api: 'blob',
        instead: { s3: 'role-to-assume', gcs: 'google-github-actions/auth in a step before' },
    },
    {
        name: 'azure-tenant-id',
        api: 'blob',
        instead: { s3: 'role-to-assume', gcs: 'google-github-actions/auth in a step before' },
    },
];
/** Inputs for one API that are about all places, beside those of OF_ONE_API. Their defaults say nothing. */
const SHARED = [
    { name: 'user-project', api: 'gcs', unset: '', instead: { s3: 'request-payer for S3' } },
    { name: 'path-style', api: 's3', unset: 'auto', instead: {} },
];
/** Refuses what is given for this side alone, and that its API does not have. Throws InputError. */
function refuseUnfit(text, side, api) {
    for (const { name, api: only, instead } of OF_ONE_API) {
        const input = `${side}-${name}`;
        if (text(input).trim() !== '' && only !== api)
            refuse(input, only, [api], instead);
    }
}
/** Refuses what is given for all places, and that the API of none of them has. Throws InputError. */
function refuseUnfitShared(text, places) {
    const apis = places.flatMap((place) => place?.api ?? []);
    for (const { name, api, instead } of OF_ONE_API)
        if (text(name).trim() !== '' && !apis.includes(api))
            refuse(name, api, apis, instead);
    for (const { name, api, unset, instead } of SHARED)
        if (text(name) !== unset && !apis.includes(api))
            refuse(name, api, apis, instead);
}
/** Refuses an input that only S3 has, of which the place that it is about cannot make anything. Throws InputError. */
function refuseOnlyS3(text, name, places, instead) {
    const apis = places.map(({ api }) => api);
    if (text(name) !== '' && !apis.includes('s3'))
        refuse(name, 's3', apis, instead);
}
function refuse(input, only, apis, instead) {
    const names = [...new Set(apis)].map((api) => core_place/* API_NAMES */.O[api]).join(' and ');
    const ways = [...new Set(apis.flatMap((api) => instead[api] ?? []))];
    const expected = ways.length === 0 ? 'it left out' : ways.join(', or ');
    throw new input_error/* InputError */.d(input, `is for ${core_place/* API_NAMES */.O[only]}, and what it is given for speaks ${names}; expected ${expected}`);
}
/** A shared input that each API means otherwise, and the inputs of the sides that may stand for it. */
const MEANT_OTHERWISE = ['endpoint', 'access-key-id', 'previous-access-key-id'];
/**
 * Refuses one endpoint or one pair of keys for places of different APIs: call it before the places are parsed. `sides`:
 * those that the command has; `keys`: those whose keys are used. Throws InputError.
 */
function refuseSharedByApis(text, sides, keys) {
    const apis = sides.flatMap((side) => apiOf(text, side));
    for (const shared of MEANT_OTHERWISE) {
        if (text(shared) === '')
            continue;
        const using = apis.filter(({ side }) => shared === 'endpoint'
            ? text(`${side}-endpoint`) === ''
            : keys.includes(side) && !hasIdentity(text, side));
        if (new Set(using.map(({ api }) => api)).size < 2)
            continue;
        const names = using.map(({ side }) => side);
        throw new input_error/* InputError */.d(shared, `is given for ${names.join(' and ')}, which speak different APIs; expected ${names.map((side) => `${side}-${shared}`).join(' and ')}`);
    }
}
/** Nothing where the place is not given, which its parser reports. Throws InputError. */
function apiOf(text, side) {
    const url = side === 'to' && text('to') === 'hot' ? text('hot') : text(side);
    return url === '' ? [] : [{ side, api: parsePlaceUrl(side, url).api }];
}
/** True where a place has an identity of its own, so that it uses no shared keys. */
function hasIdentity(text, side) {
    return ['access-key-id', 'role-to-assume', 'sas-token', 'azure-client-id'].some((name) => text(`${side}-${name}`) !== '');
}

;// CONCATENATED MODULE: ./build/src/options/parse-place.js








/** Where neither an input nor the environment names one. */
const DEFAULT_REGION = 'us-east-1';
/** All inputs of one place, by the API that its URL names. Throws InputError. */
function parsePlace(text, side) {
    const url = text(side);
    if (url === '')
        throw new input_error/* InputError */.d(side, `is not given; expected ${PLACE_FORMS}`);
    const parsed = parsePlaceUrl(side, url);
    refuseUnfit(text, side, parsed.api);
    const { bucket, prefix } = parsed;
    switch (parsed.api) {
        case 's3': {
            const region = parseRegion(text, side);
            const ends = parseEnds(text, side, parsed, region);
            const pathStyle = parsePathStyle(text('path-style'), ends.endpoint, bucket);
            const identity = parseS3Identity(text, `${side}-`);
            return { api: 's3', ...ends, bucket, prefix, region, pathStyle, ...identity };
        }
        case 'gcs': {
            const ends = parseEnds(text, side, parsed, '');
            const identity = parseGcsIdentity(text, `${side}-`);
            return { api: 'gcs', ...ends, bucket, prefix, ...identity, ...parseUserProject(text) };
        }
        case 'blob': {
            const ends = parseEnds(text, side, parsed, '');
            const identity = parseBlobIdentity(text, `${side}-`);
            return { api: 'blob', ...ends, account: parsed.account, bucket, prefix, ...identity };
        }
    }
}
/** `to: hot` is the bucket that `hot` names, at hot's endpoint. Its keys are its own: those of hot may be READ keys. */
function parseTo(text) {
    if (text('to') !== 'hot')
        return parsePlace(text, 'to');
    if (text('hot') === '')
        throw new input_error/* InputError */.d('to', '"hot" names the bucket of the input hot, which is not given');
    const asHot = (name) => {
        const own = name === 'to' ? '' : text(name);
        const shared = inputs/* INPUTS */.mc.find((input) => input.name === name.replace(/^to(?=-|$)/, 'hot'));
        return own !== '' || shared === undefined || isIdentityInput(name) ? own : text(shared.name);
    };
    return parsePlace(asHot, 'to');
}
/** Hot's name and endpoint, for commands that send no requests to hot: its keys are not read. */
function parseNamed(text) {
    if (text('hot') === '')
        return undefined;
    return parsePlace((name) => (isIdentityInput(name) ? '' : text(name)), 'hot');
}
function isIdentityInput(name) {
    return /access-key|session-token|role-to-assume|sas-token|azure-/.test(name);
}
function parseEnds(text, side, parsed, region) {
    const input = text(`${side}-endpoint`) === '' ? 'endpoint' : `${side}-endpoint`;
    const address = text(input);
    if (address === '')
        return { endpoint: ownEndpoint(parsed, region) };
    const endpoints = parseEndpointsOf(parsed, input, address);
    return { endpoint: endpoints[0], ...(endpoints.length === 1 ? {} : { endpoints }) };
}
function parseRegion(text, side) {
    const own = text(`${side}-region`);
    const region = [own, text('region')].find((one) => one !== '') ?? DEFAULT_REGION;
    if (/^[A-Za-z0-9-]{1,64}$/.test(region))
        return region;
    const input = own === '' ? 'region' : `${side}-region`;
    throw new input_error/* InputError */.d(input, `${(0,core_quoted/* quoted */.T)(region)} is not a region; expected a name such as us-east-1`);
}
function parsePathStyle(text, endpoint, bucket) {
    // AWS's certificate covers one label before the host: a bucket with a dot in its name needs a path.
    if (text === 'auto')
        return !(0,places/* isAws */.aZ)(endpoint) || bucket.includes('.');
    if (text === 'true' || text === 'false')
        return text === 'true';
    throw new input_error/* InputError */.d('path-style', `${(0,core_quoted/* quoted */.T)(text)} is not known; expected true, false or auto`);
}
function parseUserProject(text) {
    const userProject = text('user-project');
    if (userProject === '')
        return {};
    if (/^[a-z0-9][a-z0-9:.-]{0,99}$/.test(userProject))
        return { userProject };
    throw new input_error/* InputError */.d('user-project', `${(0,core_quoted/* quoted */.T)(userProject)} is not a project of Google Cloud; expected its id, such as my-project-123`);
}

;// CONCATENATED MODULE: ./build/src/options/pruning.js




const MODES = { true: 'prune', plan: 'plan', false: 'off' };
/** What of cold may be deleted, and when; `prune` is the text of that input. Throws InputError. */
function parsePruning(text, prune) {
    const approve = text('approve-prune');
    if (approve !== '' && !/^prune-[0-9a-f]{24}$/.test(approve)) {
        throw new input_error/* InputError */.d('approve-prune', `${(0,core_quoted/* quoted */.T)(approve)} is not a token; expected the one that a tripped guard printed: prune- and 24 digits and letters`);
    }
    return {
        mode: MODES[prune],
        policy: (0,retention_policy/* parseRetention */.Ay)(text('retention')),
        delay: (0,quantities/* parseDuration */.E9)('prune-delay', text('prune-delay'), { least: 0 }),
        maxDelete: parseLimit('max-delete', text('max-delete')),
        maxChange: parseLimit('max-change', text('max-change')),
        approve: approve === '' ? undefined : approve,
        allowUnfenced: (0,quantities/* parseFlag */.og)('allow-unfenced', text('allow-unfenced')),
    };
}
function parseLimit(input, text) {
    const share = /^(\d{1,3}(?:\.\d{1,3})?) ?%$/.exec(text)?.[1];
    if (share !== undefined && Number(share) <= 100)
        return { kind: 'share', percent: Number(share) };
    if (/^\d{1,12}$/.test(text))
        return { kind: 'count', count: Number(text) };
    throw new input_error/* InputError */.d(input, `${(0,core_quoted/* quoted */.T)(text)} is not a limit; expected a share such as 10%, at most 100%, or a number`);
}

// EXTERNAL MODULE: ./build/src/options/reports/reports.js
var reports = __nccwpck_require__(38227);
;// CONCATENATED MODULE: ./build/src/options/restore-point.js


/**
 * Which restore point the input `at` means. A time given to the day, the minute or the second includes all of it: runs
 * start within a second, and reports print times to the second. A time of day needs a zone: without one it differs by
 * machine. Throws InputError.
 */
function parseAt(text, input = 'at') {
    if (text === 'latest')
        return { kind: 'latest' };
    if (/^\d{4}-\d\d/.test(text)) {
        const time = parseMoment(text);
        if (time !== undefined)
            return time;
    }
    else if (/^[\w.-]{1,200}$/.test(text))
        return { kind: 'run', run: text };
    throw new input_error/* InputError */.d(input, `${(0,core_quoted/* quoted */.T)(text)} is neither a time nor a run; expected latest, the id of a run, or a time such as 2026-11-03T02:00:00Z or 2026-11-03 02:00:00 UTC`);
}
/** `2026-11-03`, `2026-11-03T02:00Z`, `2026-11-03T02:00:00.123+01:00`, and as reports print it `2026-11-03 02:00:00 UTC`. */
const MOMENT = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d)(:\d\d(\.\d{1,3})?)?(Z| ?UTC|[+-]\d\d:\d\d))?$/;
function parseMoment(text) {
    const match = MOMENT.exec(text);
    if (match === null)
        return undefined;
    const [, day = '', minute, second, fraction, zone] = match;
    const offset = zone?.endsWith('UTC') === true ? 'Z' : zone;
    const first = Date.parse(minute === undefined ? day : `${day}T${minute}${second ?? ''}${offset ?? ''}`);
    // Date.parse takes the 31st of February for the 3rd of March.
    if (Number.isNaN(first) || !new Date(Date.parse(day)).toISOString().startsWith(day))
        return undefined;
    const time = new Date(first).toISOString();
    if (fraction !== undefined)
        return { kind: 'time', time };
    const unit = minute === undefined ? restore_point_DAY_MS : second === undefined ? MINUTE_MS : SECOND_MS;
    return { kind: 'time', time, until: new Date(first + unit - 1).toISOString() };
}
const SECOND_MS = 1_000;
const MINUTE_MS = 60_000;
const restore_point_DAY_MS = 86_400_000;

;// CONCATENATED MODULE: ./build/src/options/state/immutable.js




const HOUR_MS = 3600_000;
/** Whether this run may delete in cold, and how it locks what it writes there. Throws InputError. */
function parseImmutable(text, { api }) {
    const immutable = (0,quantities/* parseFlag */.og)('immutable', text('immutable'));
    if (immutable && api === 'blob')
        throw new input_error/* InputError */.d('immutable', 'needs a cold whose versions are the history, and versions of Azure Blob are not used yet; expected a cold in S3 or GCS, or immutable left out');
    const lock = parseLock(text, api);
    return { ...(immutable ? { immutable } : {}), ...(lock === undefined ? {} : { lock }) };
}
/** A backup that may not delete cannot prune. Throws InputError. */
function refusePruning(text, pruning) {
    if (text('retention') === '')
        return { ...pruning, mode: 'off' };
    throw new input_error/* InputError */.d('retention', 'is given with immutable: true, with which a backup deletes nothing; expected it in a job of its own, with command: prune and a key that may delete (examples/prune.yml)');
}
function parseLock(text, api) {
    const [mode, period] = [text('lock'), text('lock-for')];
    if (mode === '') {
        if (period === '')
            return undefined;
        throw new input_error/* InputError */.d('lock-for', 'is given without lock; expected both or neither');
    }
    if (mode !== 'governance' && mode !== 'compliance')
        throw new input_error/* InputError */.d('lock', `${(0,core_quoted/* quoted */.T)(mode)} is not known; expected governance or compliance`);
    if (api !== 's3')
        throw new input_error/* InputError */.d('lock', `is for S3, and cold speaks ${core_place/* API_NAMES */.O[api]}; expected it left out, and a retention in the bucket's own settings`);
    if (period === '')
        throw new input_error/* InputError */.d('lock-for', 'is not given; expected how long to lock, such as 30d');
    return { mode, period: (0,quantities/* parseDuration */.E9)('lock-for', period, { least: HOUR_MS }) };
}

// EXTERNAL MODULE: ./build/src/manifest/signing/openssh-key.js
var openssh_key = __nccwpck_require__(94175);
// EXTERNAL MODULE: ./build/src/manifest/signing/signer.js + 1 modules
var signing_signer = __nccwpck_require__(89526);
// EXTERNAL MODULE: ./build/src/manifest/signing/trusted-line.js
var trusted_line = __nccwpck_require__(73243);
;// CONCATENATED MODULE: ./build/src/options/state/signing.js





/**
 * The keys that cold's state is signed with and believed by; nothing where none is given. `signs` is true for a command
 * that cannot do its work without writing state. Throws InputError, which never shows anything of a private key.
 */
function parseSigning(text, signs) {
    const [privateText, publicText] = [text('signing-key'), text('trusted-signers')];
    const acceptUnsigned = (0,quantities/* parseFlag */.og)('accept-unsigned', text('accept-unsigned'));
    if (privateText === '' && publicText === '') {
        if (!acceptUnsigned)
            return {};
        throw new input_error/* InputError */.d('accept-unsigned', 'is true, but no keys are given, so unsigned state is accepted anyway; expected signing-key or trusted-signers too');
    }
    if (privateText === '' && signs)
        throw new input_error/* InputError */.d('signing-key', 'is not given, but trusted-signers is, and this command writes state, which must be signed; expected the private key of one of the trusted signers');
    const signer = privateText === '' ? undefined : new signing_signer/* StateSigner */.Q5((0,openssh_key/* parsePrivateKey */.QW)(privateText, 'signing-key'));
    const others = publicText === '' ? [] : (0,trusted_line/* parseTrustedKeys */.n0)(publicText, 'trusted-signers');
    const own = signer === undefined ? [] : [signer.publicKey];
    return { stateKeys: { signer, trusted: new signing_signer/* TrustedSigners */.fO([...own, ...others]), acceptUnsigned } };
}

// EXTERNAL MODULE: ./build/src/store/dialect.js
var dialect = __nccwpck_require__(51433);
;// CONCATENATED MODULE: ./build/src/options/storing.js





/** Classes as their API spells them. S3-compatible providers have their own: only impossible names are refused there. */
const CLASSES = {
    s3: undefined,
    gcs: ['STANDARD', 'NEARLINE', 'COLDLINE', 'ARCHIVE'],
    blob: ['Hot', 'Cool', 'Cold', 'Archive'],
};
/** The storage class of objects copied into cold. Throws InputError. */
function parseStorageClass(text, api) {
    const given = text('storage-class');
    if (given === '')
        return {};
    const storageClass = spelled(given, api);
    if ((0,dialect/* isArchive */.t)(fixed/* FIXED */.N[api], storageClass) && text('verify') === 'read') {
        throw new input_error/* InputError */.d('storage-class', `${(0,core_quoted/* quoted */.T)(storageClass)} cannot be read back, which verify: read asks for; expected another class or verify: copy`);
    }
    return { storageClass };
}
function spelled(given, api) {
    const classes = CLASSES[api];
    const storageClass = classes === undefined
        ? /^[A-Z][A-Z0-9_]{1,63}$/.exec(given)?.[0]
        : classes.find((one) => one.toLowerCase() === given.toLowerCase());
    if (storageClass !== undefined)
        return storageClass;
    const expected = classes === undefined ? 'a name such as STANDARD_IA' : `one of ${classes.join(', ')}`;
    throw new input_error/* InputError */.d('storage-class', `${(0,core_quoted/* quoted */.T)(given)} is not a storage class; expected ${expected}`);
}
/** The encryption of everything written to cold. Throws InputError. */
function parseEncryption(text) {
    const [algorithm, keyId] = [text('sse'), text('sse-kms-key-id')];
    if (algorithm !== '' && algorithm !== 'AES256' && algorithm !== 'aws:kms')
        throw new input_error/* InputError */.d('sse', `${(0,core_quoted/* quoted */.T)(algorithm)} is not known; expected AES256 or aws:kms`);
    if (keyId !== '' && algorithm !== 'aws:kms')
        throw new input_error/* InputError */.d('sse-kms-key-id', 'is given without sse: aws:kms; expected both or neither');
    // It is sent as a header, unescaped.
    if (!/^[\w:/.+=@-]{0,2048}$/.test(keyId)) {
        throw new input_error/* InputError */.d('sse-kms-key-id', `${(0,core_quoted/* quoted */.T)(keyId)} is not a KMS key; expected its id, its ARN, or alias/name`);
    }
    switch (algorithm) {
        case 'aws:kms':
            return { encryption: { algorithm, ...(keyId === '' ? {} : { keyId }) } };
        case 'AES256':
            return { encryption: { algorithm } };
        default:
            return {};
    }
}
function parseRequestPayer(text) {
    if (text === '')
        return {};
    if (text === 'requester')
        return { requestPayer: true };
    throw new input_error/* InputError */.d('request-payer', `${(0,core_quoted/* quoted */.T)(text)} is not known; expected requester, or nothing`);
}
/** Empty without a token. Throws InputError; the token is never shown. */
function parsePlatform(text) {
    const token = text('platform-token').trim();
    const [address, repositoryId] = [text('platform-url'), text('repository-id')];
    if (token === '')
        return {};
    if (/\s/.test(token) || !/^[\x21-\x7e]+$/.test(token)) {
        throw new input_error/* InputError */.d('platform-token', 'contains a space, a line break or another character that no token has; expected only the token');
    }
    const url = parseEndpoint('platform-url', address);
    const { protocol, hostname } = new URL(url);
    if (protocol !== 'https:' && !/^(localhost|\[::1\]|127(\.\d+){3})$/.test(hostname)) {
        throw new input_error/* InputError */.d('platform-url', `${(0,core_quoted/* quoted */.T)(url)} is plain http, over which the token would travel unencrypted; expected https`);
    }
    if (!/^[\w.:-]{0,200}$/.test(repositoryId))
        throw new input_error/* InputError */.d('repository-id', `${(0,core_quoted/* quoted */.T)(repositoryId)} is not the id of a Repository`);
    return { platform: { url, token, repositoryId: repositoryId === '' ? undefined : repositoryId } };
}

;// CONCATENATED MODULE: ./build/src/options/parse.js




















/*
 * One parser a command: all its inputs, checked against each other before anything is sent anywhere. Each throws
 * InputError on the first bad one. The rows of src/commands/registry.ts name them.
 */
function parseBackup(text, readFile) {
    return { command: 'backup', ...parseBackingUp(text, readFile) };
}
function parsePlan(text, readFile) {
    const shards = parseShards(text('shards')) ?? 'auto';
    return { command: 'plan', ...parseBackingUp(neverDry(text), readFile), shards, split: parseSplit(text) };
}
function parseShard(text, readFile) {
    return {
        command: 'shard',
        ...parseBackingUp(neverDry(text), readFile),
        split: parseSplit(text),
        shard: (0,quantities/* parseWhole */.z2)('shard', text('shard'), { least: 0, most: 1_000_000 }),
        shards: parseShards(text('shards')),
    };
}
function parseCommit(text, readFile) {
    return { command: 'commit', ...parseBackingUp(neverDry(text), readFile), split: parseSplit(text) };
}
/** What `backup` and the commands of a split run have in common. */
function parseBackingUp(text, readFile) {
    const { hot, cold } = parseStoredPair(text);
    const exclude = (0,options_lines/* parseLines */.c)('exclude', text('exclude'));
    (0,scope/* compileExclude */.MR)(exclude);
    (0,scope/* refuseGroups */.br)('exclude', exclude);
    const maxRequests = text('max-requests');
    const pruning = parsePruning(text, (0,quantities/* parseChoice */.HU)('prune', text('prune'), ['true', 'false', 'plan']));
    return {
        hot,
        cold: { ...cold, ...parseStorageClass(text, cold.api) },
        prefixes: parsePrefixes(text),
        exclude,
        ...parseCopying(text),
        pruning: cold.immutable === true ? refusePruning(text, pruning) : pruning,
        leaseWait: parseLeaseWait(text),
        ca: (0,ca_bundle/* parseCaBundle */.S)(text, readFile),
        ...parsePlatform(text),
        ...(0,reports/* parseReports */.j)(text),
        ...(maxRequests === ''
            ? {}
            : { maxRequests: (0,quantities/* parseWhole */.z2)('max-requests', maxRequests, { least: 1, most: 1_000_000 }) }),
    };
}
/** A split run has no dry run: `backup` has one. */
function neverDry(text) {
    return (name) => (name === 'dry-run' ? 'false' : text(name));
}
function parseShards(text) {
    if (text === '')
        return undefined;
    return text === 'auto' ? text : (0,quantities/* parseWhole */.z2)('shards', text, { least: 1, most: MAX_SHARDS });
}
/** GitHub starts at most 256 jobs of a matrix. */
const MAX_SHARDS = 256;
/** Part of names in cold. Throws InputError. */
function parseSplit(text) {
    const split = text('split');
    if (split === '' || /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/.test(split))
        return split;
    throw new input_error/* InputError */.d('split', `${(0,core_quoted/* quoted */.T)(split)} is no name of a split run; expected letters, digits, points and dashes, at most 100`);
}
function parseRestore(text, readFile) {
    refuseSharedByApis(text, ['hot', 'cold', 'to'], ['cold', 'to']);
    const reading = parseReading(text, readFile);
    if (text('to') === '')
        throw new input_error/* InputError */.d('to', `is not given; expected ${PLACE_FORMS}, or hot`);
    const to = parseTo(text);
    (0,places/* refuseOverlap */.Qv)(reading.cold, to, ['to', 'cold']);
    refuseUnfitShared(text, [reading.hot, reading.cold, to]);
    const include = (0,options_lines/* parseLines */.c)('include', text('include'));
    (0,scope/* compileInclude */.GF)(include);
    (0,scope/* refuseGroups */.br)('include', include);
    return {
        command: 'restore',
        ...reading,
        to,
        confirm: text('confirm'),
        at: text('at') === '' ? { kind: 'latest' } : parseAt(text('at')),
        prefixes: parsePrefixes(text),
        include,
        overwrite: (0,quantities/* parseFlag */.og)('overwrite', text('overwrite')),
        thaw: parseThaw(text),
        ...parseCopying(text),
        ...(0,reports/* parseReports */.j)(text),
    };
}
function parseVerify(text, readFile) {
    refuseSharedByApis(text, ['hot', 'cold'], ['hot', 'cold']);
    const hot = text('hot') === '' ? undefined : parsePlace(text, 'hot');
    const named = parseCold(text, false);
    const cold = { ...named, ...parseImmutable(text, named) };
    if (hot !== undefined)
        (0,places/* refuseOverlap */.Qv)(hot, cold);
    refuseUnfitShared(text, [hot, cold]);
    const repair = (0,quantities/* parseFlag */.og)('repair', text('repair'));
    if (repair && hot === undefined)
        throw new input_error/* InputError */.d('hot', `is not given; expected the bucket to repair from, as ${PLACE_FORMS}`);
    return {
        command: 'verify',
        hot,
        cold,
        repair,
        prefixes: parsePrefixes(text),
        sample: (0,sample/* parseSample */.s)(text('sample')),
        ...parseMoving(text),
        leaseWait: parseLeaseWait(text),
        ca: (0,ca_bundle/* parseCaBundle */.S)(text, readFile),
        ...(0,reports/* parseReports */.j)(text),
    };
}
function parsePrune(text, readFile) {
    return {
        command: 'prune',
        ...parseOnlyReading(text, readFile, true),
        pruning: parsePruning(text, 'true'),
        maxFailures: parseMaxFailures(text),
        leaseWait: parseLeaseWait(text),
        dryRun: (0,quantities/* parseFlag */.og)('dry-run', text('dry-run')),
        ...(0,reports/* parseReports */.j)(text),
    };
}
function parseStatus(text, readFile) {
    const silence = text('max-silence');
    return {
        command: 'status',
        ...parseOnlyReading(text, readFile),
        maxSilence: silence === '' ? undefined : (0,quantities/* parseDuration */.E9)('max-silence', silence, { least: 1_000 }),
        // Not merged: each is judged by itself, and "" is a choice of its own.
        prefixes: [...new Set((0,options_lines/* parseLines */.c)('prefixes', text('prefixes')))],
        ...(0,reports/* parseReports */.j)(text),
    };
}
function parseLs(text, readFile) {
    return {
        command: 'ls',
        ...parseOnlyReading(text, readFile),
        prefixes: parsePrefixes(text),
        at: text('at') === '' ? undefined : parseAt(text('at')),
        long: (0,quantities/* parseFlag */.og)('long', text('long')),
    };
}
function parseVersions(text, readFile) {
    return {
        command: 'versions',
        ...parseOnlyReading(text, readFile),
        key: parseKey(text),
        policy: text('retention').trim() === '' ? undefined : (0,retention_policy/* parseRetention */.Ay)(text('retention')),
    };
}
/** Hot's keys are read only where hot is compared. */
function parseDiff(text, readFile) {
    const [from, against, ...more] = (0,options_lines/* parseLines */.c)('points', text('points'));
    if (from === undefined || against === undefined || more.length > 0)
        throw new input_error/* InputError */.d('points', 'expected two: a restore point, and another one or hot');
    if (from === 'hot')
        throw new input_error/* InputError */.d('points', 'hot is what is there now; expected the restore point first, then hot');
    const options = {
        command: 'diff',
        from: parseAt(from, 'points'),
        prefixes: parsePrefixes(text),
        byPrefix: (0,quantities/* parseFlag */.og)('by-prefix', text('by-prefix')),
    };
    if (against !== 'hot')
        return { ...options, ...parseOnlyReading(text, readFile), against: parseAt(against, 'points') };
    refuseSharedByApis(text, ['hot', 'cold'], ['hot', 'cold']);
    const hot = parsePlace(text, 'hot');
    const cold = parseCold(text, false);
    (0,places/* refuseOverlap */.Qv)(hot, cold);
    refuseUnfitShared(text, [hot, cold]);
    return { ...options, hot, cold, ca: (0,ca_bundle/* parseCaBundle */.S)(text, readFile), against: 'hot' };
}
function parseCat(text, readFile) {
    return {
        command: 'cat',
        ...parseOnlyReading(text, readFile),
        key: parseKey(text),
        at: text('at') === '' ? { kind: 'latest' } : parseAt(text('at')),
    };
}
function parseKey(text) {
    const [key, ...more] = (0,options_lines/* parseLines */.c)('key', text('key'));
    if (key === undefined || key === '')
        throw new input_error/* InputError */.d('key', 'is not given; expected one key');
    if (more.length > 0)
        throw new input_error/* InputError */.d('key', 'is given more than once; expected one, with line breaks as a JSON string');
    return key;
}
function parseRebuild(text, readFile) {
    return {
        command: 'rebuild',
        ...parseStoredPair(text),
        trustSize: (0,quantities/* parseFlag */.og)('trust-size', text('trust-size')),
        leaseWait: parseLeaseWait(text),
        ca: (0,ca_bundle/* parseCaBundle */.S)(text, readFile),
    };
}
function parseProbe(text, readFile) {
    return {
        command: 'probe',
        ...parseStoredPair(text),
        copyPaths: parseCopyPaths(text('copy-path')),
        ...parseCopyBySource(text),
        maxOperationSize: parseOperationSize(text),
        leaseWait: parseLeaseWait(text),
        ca: (0,ca_bundle/* parseCaBundle */.S)(text, readFile),
        ...parsePlatform(text),
    };
}
function parsePrefixes(text) {
    return (0,options_lines/* mergePrefixes */.L)((0,options_lines/* parseLines */.c)('prefixes', text('prefixes')));
}
function parseLeaseWait(text) {
    return (0,quantities/* parseDuration */.E9)('lease-wait', text('lease-wait'), { least: 0 });
}
/** Hot and cold with what goes with each request: who pays, and how cold encrypts. */
function parseStoredPair(text) {
    refuseSharedByApis(text, ['hot', 'cold'], ['hot', 'cold']);
    const hot = parsePlace(text, 'hot');
    const named = parseCold(text, true);
    const cold = { ...named, ...parseImmutable(text, named) };
    (0,places/* refuseOverlap */.Qv)(hot, cold);
    refuseUnfitShared(text, [hot, cold]);
    refuseOnlyS3(text, 'request-payer', [hot, cold], { gcs: 'user-project' });
    refuseOnlyS3(text, 'sse', [cold], {
        gcs: "a key in the bucket's own settings",
        blob: "a key in the account's own settings",
    });
    refuseOnlyS3(text, 'sse-kms-key-id', [cold], {});
    const payer = parseRequestPayer(text('request-payer'));
    const encryption = parseEncryption(text);
    return {
        hot: hot.api === 's3' ? { ...hot, ...payer } : hot,
        cold: cold.api === 's3' ? { ...cold, ...payer, ...encryption } : cold,
    };
}
/** For commands that send no requests to hot. */
function parseReading(text, readFile, signs = false) {
    const hot = parseNamed(text);
    const cold = parseCold(text, signs);
    if (hot !== undefined)
        (0,places/* refuseOverlap */.Qv)(hot, cold);
    return { hot, cold, ca: (0,ca_bundle/* parseCaBundle */.S)(text, readFile) };
}
/** The same for commands that have no other place. */
function parseOnlyReading(text, readFile, signs = false) {
    refuseSharedByApis(text, ['hot', 'cold'], ['cold']);
    const reading = parseReading(text, readFile, signs);
    refuseUnfitShared(text, [reading.hot, reading.cold]);
    return reading;
}
/** Cold, with who may write its state, and where what was committed last is kept. */
function parseCold(text, signs) {
    const cold = parsePlace(text, 'cold');
    return { ...cold, ...parseSigning(text, signs), ...parseAnchor(text, cold) };
}

// EXTERNAL MODULE: ./build/src/report/prune.js
var report_prune = __nccwpck_require__(75572);
// EXTERNAL MODULE: ./build/src/report/result.js
var report_result = __nccwpck_require__(34123);
// EXTERNAL MODULE: ./build/src/report/words.js
var words = __nccwpck_require__(43629);
// EXTERNAL MODULE: ./build/src/report/html/markup.js
var markup = __nccwpck_require__(58222);
;// CONCATENATED MODULE: ./build/src/report/html/charts.js

/* Charts as plain SVG, without script. Each has a text beside it that says the same: a caption, or a table. */
const WIDTH = 760;
const HEIGHT = 160;
const LEFT = 70;
const BOTTOM = 22;
const TOP = 14;
/** A bar for each value, the oldest on the left; `format` is for the scale. Nothing where all are 0. */
function barChart(caption, bars, format, tone = 'bar') {
    const highest = Math.max(0, ...bars.map(({ value }) => value));
    if (highest === 0)
        return markup/* NOTHING */.K$;
    const step = (WIDTH - LEFT) / bars.length;
    const shapes = bars.map(({ value, title }, i) => {
        // A run that copied a little shows as a line, not as nothing.
        const height = value <= 0 ? 0 : Math.max(1.5, (value / highest) * (HEIGHT - TOP - BOTTOM));
        const [x, y] = [LEFT + i * step + step * 0.1, HEIGHT - BOTTOM - height];
        return (0,markup/* markup */.PT) `<rect class="${tone}" x="${charts_fixed(x)}" y="${charts_fixed(y)}" width="${charts_fixed(Math.min(step * 0.8, 40))}" height="${charts_fixed(height)}"><title>${title}</title></rect>`;
    });
    return chart(caption, [axes(format(highest), format(0)), shapes]);
}
/** A line through the samples, in the order of x. Nothing below three of them, or where all are 0. */
function lineChart(caption, samples, format, ends) {
    const highest = Math.max(0, ...samples.map(({ y }) => y));
    const [from, to] = [samples[0]?.x ?? 0, samples.at(-1)?.x ?? 0];
    if (samples.length < 3 || highest === 0 || to <= from)
        return markup/* NOTHING */.K$;
    const points = samples.map(({ x, y }) => {
        const across = LEFT + ((x - from) / (to - from)) * (WIDTH - LEFT - 4);
        return `${charts_fixed(across)},${charts_fixed(HEIGHT - BOTTOM - (Math.max(0, y) / highest) * (HEIGHT - TOP - BOTTOM))}`;
    });
    const line = (0,markup/* markup */.PT) `<polyline class="curve" points="${new markup/* Html */.Ed(points.join(' '))}"/>`;
    const names = (0,markup/* markup */.PT) `<text class="axis" x="${LEFT}" y="${HEIGHT - 6}">${ends[0]}</text><text class="axis" x="${WIDTH - 4}" y="${HEIGHT - 6}" text-anchor="end">${ends[1]}</text>`;
    return chart(caption, [axes(format(highest), format(0)), line, names]);
}
function axes(top, bottom) {
    const base = HEIGHT - BOTTOM;
    return (0,markup/* markup */.PT) `<path class="grid" d="M${LEFT} ${TOP}H${WIDTH}M${LEFT} ${base}H${WIDTH}"/><text class="axis" x="${LEFT - 6}" y="${TOP + 4}" text-anchor="end">${top}</text><text class="axis" x="${LEFT - 6}" y="${base + 4}" text-anchor="end">${bottom}</text>`;
}
function chart(caption, body) {
    return figure(caption, WIDTH, HEIGHT, body);
}
/** A picture with its caption, which is its name for those who cannot see it. */
function figure(caption, width, height, body) {
    return (0,markup/* markup */.PT) `<figure><svg viewBox="0 0 ${charts_fixed(width)} ${charts_fixed(height)}" role="img" aria-label="${caption}">${body}</svg><figcaption>${caption}</figcaption></figure>`;
}
/** A coordinate. */
function charts_fixed(value) {
    return Number.isFinite(value) ? String(Math.round(value * 10) / 10) : '0';
}

;// CONCATENATED MODULE: ./build/src/report/html/parts.js


/* Pieces that the pages of several commands share. */
function section(title, ...body) {
    return (0,markup/* markup */.PT) `<section><h2>${title}</h2>${body}</section>`;
}
/** The result at a glance. */
function figures(rows) {
    return (0,markup/* markup */.PT) `<dl>${rows.map(([name, value, more]) => (0,markup/* markup */.PT) `<div><dt>${name}</dt><dd>${value}${more === undefined ? markup/* NOTHING */.K$ : (0,markup/* markup */.PT) `<small>${more}</small>`}</dd></div>`)}</dl>`;
}
/** `#` at the start of a column's title marks figures, which are aligned right. */
function table(caption, columns, rows) {
    const numeric = columns.map((title) => title.startsWith('#'));
    const head = columns.map((title, i) => numeric[i] === true
        ? (0,markup/* markup */.PT) `<th scope="col" class="number">${title.slice(1)}</th>`
        : (0,markup/* markup */.PT) `<th scope="col">${title}</th>`);
    const body = rows.map((row) => (0,markup/* markup */.PT) `<tr>${row.map((cell, i) => (numeric[i] === true ? (0,markup/* markup */.PT) `<td class="number">${cell}</td>` : (0,markup/* markup */.PT) `<td>${cell}</td>`))}</tr>\n`);
    return (0,markup/* markup */.PT) `<table><caption>${caption}</caption><thead><tr>${head}</tr></thead>\n<tbody>${body}</tbody></table>`;
}
/** Folded; readable without script. */
function details(title, ...body) {
    return (0,markup/* markup */.PT) `<details><summary>${title}</summary>${body}</details>`;
}
/** The reason and what to do. */
function problemBox(problem, tone) {
    if (problem === null)
        return markup/* NOTHING */.K$;
    const { code: name, message, advice } = problem;
    const next = advice === '' ? markup/* NOTHING */.K$ : (0,markup/* markup */.PT) `<p>${(0,markup/* clipped */.cz)(advice, 1_000)}</p>`;
    return (0,markup/* markup */.PT) `<div class="box ${tone}"><p><strong>${(0,markup/* clipped */.cz)(name, 60)}</strong>: ${(0,markup/* clipped */.cz)(message, 2_000)}</p>${next}</div>`;
}
const MAX_GROUPS = 20;
const MAX_EXAMPLES = 5;
/** Keys that failed, by cause; `fate` follows their number in the sentence. */
function holesSection(title, groups, fate) {
    if (groups.length === 0)
        return markup/* NOTHING */.K$;
    const all = groups.reduce((sum, { count }) => sum + count, 0);
    const shown = groups.slice(0, MAX_GROUPS);
    const causes = shown.map(({ cause, count, advice }) => [
        (0,markup/* markup */.PT) `<strong>${(0,markup/* clipped */.cz)(cause, 60)}</strong>`,
        (0,format/* formatCount */.B4)(count),
        advice,
    ]);
    const more = groups.length - shown.length;
    return section(title, (0,markup/* markup */.PT) `<p>${(0,format/* formatMany */.x0)(all, 'key')} ${fate}.</p>`, table('By cause', ['cause', '#keys', 'what to do'], causes), more > 0 ? (0,markup/* markup */.PT) `<p>…and ${(0,format/* formatMany */.x0)(more, 'more cause')}.</p>` : markup/* NOTHING */.K$, shown.map(examples));
}
function examples({ cause, count, examples: all }) {
    const shown = all.slice(0, MAX_EXAMPLES);
    if (shown.length === 0)
        return markup/* NOTHING */.K$;
    const title = shown.length === count ? 'All keys of ' : `The first ${shown.length} of ${(0,format/* formatMany */.x0)(count, 'key')}: `;
    const rows = shown.map(({ key, message }) => (0,markup/* markup */.PT) `<li>${(0,markup/* code */.aY)(key)}: ${message}</li>`);
    return (0,markup/* markup */.PT) `<details><summary>${title}<strong>${(0,markup/* clipped */.cz)(cause, 60)}</strong></summary><ul>${rows}</ul></details>`;
}
const MAX_NOTICES = 25;
function noticesSection(notices) {
    if (notices.length === 0)
        return markup/* NOTHING */.K$;
    // A stable sort: warnings keep their order.
    const sorted = [...notices].sort((a, b) => Number(b.level === 'warning') - Number(a.level === 'warning'));
    const lines = sorted.slice(0, MAX_NOTICES).map(({ level, title, message }) => {
        const sign = level === 'warning' ? (0,markup/* markup */.PT) `<span class="warning">Warning</span> ` : markup/* NOTHING */.K$;
        return (0,markup/* markup */.PT) `<li>${sign}<strong>${(0,markup/* clipped */.cz)(title, 120)}</strong>: ${(0,markup/* clipped */.cz)(message, 600)}</li>`;
    });
    const more = notices.length - lines.length;
    return section('Notices', (0,markup/* markup */.PT) `<ul>${lines}${more > 0 ? (0,markup/* markup */.PT) `<li>…and ${(0,format/* formatCount */.B4)(more)} more</li>` : markup/* NOTHING */.K$}</ul>`);
}

;// CONCATENATED MODULE: ./build/src/report/html/calendar.js





const calendar_DAY_MS = 86_400_000;
const MAX_YEARS = 5;
const MAX_ROWS = 366;
const OPEN_ROWS = 14;
/** Which restore points there are, which of them stay, and why: a row of weeks for each year, and a table. */
function calendarSection({ count, leaving, points, judged }) {
    if (count === 0)
        return markup/* NOTHING */.K$;
    const rows = points.slice(0, MAX_ROWS);
    const said = judged
        ? (0,markup/* markup */.PT) `<p>${(0,format/* formatMany */.x0)(count, 'restore point')}. ${leaving === 0 ? 'The retention policy keeps all of them' : `${(0,format/* formatCount */.B4)(leaving)} no longer selected by the retention policy: removed after prune-delay`}.</p>`
        : (0,markup/* markup */.PT) `<p>${(0,format/* formatMany */.x0)(count, 'restore point')}.</p>`;
    const folded = rows.slice(OPEN_ROWS);
    const missing = count - rows.length;
    return section(judged ? 'Retention calendar' : 'Restore points', said, years(rows, judged), pointsTable(rows.slice(0, OPEN_ROWS), judged), folded.length === 0
        ? markup/* NOTHING */.K$
        : details((0,format/* formatMany */.x0)(folded.length, 'earlier restore point'), pointsTable(folded, judged)), missing > 0
        ? (0,markup/* markup */.PT) `<p class="dim">…and ${(0,format/* formatCount */.B4)(missing)} more: flashback-backup status --json lists all.</p>`
        : markup/* NOTHING */.K$);
}
function pointsTable(points, judged) {
    const columns = ['restore point', 'run', '#holes', ...(judged ? ['stays, because'] : [])];
    return table('The newest first', columns, points.map(({ time, run, holes, kept, reasons, pruned }) => {
        const part = pruned === true ? (0,markup/* markup */.PT) ` <span class="dim">(some of its versions are removed)</span>` : markup/* NOTHING */.K$;
        const why = kept
            ? (0,markup/* markup */.PT) `${reasons.join('; ')}`
            : (0,markup/* markup */.PT) `<span class="warning">not selected: removed after prune-delay</span>`;
        const cells = [
            (0,markup/* markup */.PT) `${(0,words/* formatTime */.fU)(time)}${part}`,
            (0,markup/* code */.aY)(run, 120),
            holes === 0 ? '–' : (0,format/* formatCount */.B4)(holes),
        ];
        return judged ? [...cells, why] : cells;
    }));
}
const CELL = 13;
const MARGIN = 44;
const ROW = 7 * CELL + 22;
/** Only the years that have a point, the newest first; only days that have one are drawn over the grid. */
function years(points, judged) {
    const byYear = new Map();
    for (const point of points) {
        const time = Date.parse(point.time);
        if (Number.isNaN(time))
            continue;
        const date = new Date(time);
        const year = date.getUTCFullYear();
        const days = byYear.get(year) ?? new Map();
        byYear.set(year, days);
        const name = date.toISOString().slice(0, 10);
        const place = placeOf(date);
        const day = days.get(name) ?? { ...place, points: [] };
        days.set(name, day);
        day.points.push(point);
    }
    const shown = [...byYear].sort(([a], [b]) => b - a).slice(0, MAX_YEARS);
    if (shown.length === 0)
        return markup/* NOTHING */.K$;
    const height = shown.length * ROW;
    const caption = judged
        ? 'A column a week, Monday first. Filled: a restore point that stays; outlined: one that retention no longer selects.'
        : 'A column a week, Monday first. Filled: a day with a restore point.';
    return figure(caption, MARGIN + 54 * CELL, height, shown.map(([year, days], i) => yearRow(year, days, i * ROW)));
}
function yearRow(year, days, top) {
    const marks = [...days].map(([name, { week, day, points }]) => {
        const kept = points.filter((point) => point.kept).length;
        const text = kept === points.length ? '' : `, ${points.length - kept} not selected`;
        const title = `${name}: ${(0,format/* formatMany */.x0)(points.length, 'restore point')}${text}`;
        return (0,markup/* markup */.PT) `<rect class="${kept > 0 ? 'kept' : 'leaving'}" x="${MARGIN + week * CELL + 1}" y="${top + 14 + day * CELL + 1}" width="${CELL - 3}" height="${CELL - 3}" rx="2"><title>${title}</title></rect>`;
    });
    return (0,markup/* markup */.PT) `<text class="axis" x="0" y="${top + 26}">${year}</text>${grid(year, top)}${marks}`;
}
/** The days of the year as one path, and the names of its months. */
function grid(year, top) {
    let path = '';
    const names = [];
    for (let time = Date.UTC(year, 0, 1); new Date(time).getUTCFullYear() === year; time += calendar_DAY_MS) {
        const date = new Date(time);
        const { week, day } = placeOf(date);
        const [x, y] = [MARGIN + week * CELL + 1, top + 14 + day * CELL + 1];
        path += `M${x} ${y}h${CELL - 3}v${CELL - 3}h-${CELL - 3}z`;
        if (date.getUTCDate() === 1)
            names.push((0,markup/* markup */.PT) `<text class="axis" x="${x}" y="${top + 10}">${date.toISOString().slice(5, 7)}</text>`);
    }
    return (0,markup/* markup */.PT) `<path class="grid" d="${new markup/* Html */.Ed(path)}"/>${names}`;
}
/** Column and row in the year's block. */
function placeOf(date) {
    const first = Date.UTC(date.getUTCFullYear(), 0, 1);
    const offset = (new Date(first).getUTCDay() + 6) % 7;
    const number = Math.floor((Date.parse(date.toISOString().slice(0, 10)) - first) / calendar_DAY_MS);
    return { week: Math.floor((number + offset) / 7), day: (number + offset) % 7 };
}

// EXTERNAL MODULE: ./build/src/report/html/page.js + 2 modules
var page = __nccwpck_require__(65478);
;// CONCATENATED MODULE: ./build/src/report/html/squares.js
/**
 * A treemap: rectangles with areas in proportion to the weights, as square as they can be, that fill the area together
 * (Bruls, Huizing, van Wijk: Squarified Treemaps, 2000). Weights that are not positive have none. O(n²) at worst.
 */
function squarified(weights, area) {
    const sorted = weights
        .map((weight, index) => ({ weight, index }))
        .filter(({ weight }) => weight > 0 && Number.isFinite(weight))
        .sort((a, b) => b.weight - a.weight);
    const sum = sorted.reduce((total, { weight }) => total + weight, 0);
    const scale = (area.width * area.height) / sum;
    const sizes = sorted.map(({ weight, index }) => ({ index, size: weight * scale }));
    const tiles = [];
    let left = area;
    let from = 0;
    while (from < sizes.length) {
        const side = Math.min(left.width, left.height);
        let to = from + 1;
        while (to < sizes.length && worst(sizes, from, to + 1, side) <= worst(sizes, from, to, side))
            to++;
        const row = sizes.slice(from, to);
        tiles.push(...laid(row, left));
        left = without(left, total(row));
        from = to;
    }
    return tiles;
}
/** The highest ratio of sides in a row of these along `side`. */
function worst(sizes, from, to, side) {
    const row = sizes.slice(from, to);
    const sum = total(row);
    const ratios = row.map(({ size }) => {
        const ratio = (side * side * size) / (sum * sum);
        return Math.max(ratio, 1 / ratio);
    });
    return Math.max(...ratios);
}
/** Along the shorter side of the area. */
function laid(row, { x, y, width, height }) {
    const sum = total(row);
    const upright = width >= height;
    const side = upright ? height : width;
    const depth = side === 0 ? 0 : sum / side;
    let at = 0;
    return row.map(({ index, size }) => {
        const length = depth === 0 ? 0 : size / depth;
        const tile = upright
            ? { index, x, y: y + at, width: depth, height: length }
            : { index, x: x + at, y, width: length, height: depth };
        at += length;
        return tile;
    });
}
function without({ x, y, width, height }, taken) {
    if (width >= height) {
        const depth = height === 0 ? 0 : taken / height;
        return { x: x + depth, y, width: Math.max(0, width - depth), height };
    }
    const depth = width === 0 ? 0 : taken / width;
    return { x, y: y + depth, width, height: Math.max(0, height - depth) };
}
function total(row) {
    return row.reduce((sum, { size }) => sum + size, 0);
}

;// CONCATENATED MODULE: ./build/src/report/html/prefixes.js





const prefixes_MAX_ROWS = 51;
const prefixes_OPEN_ROWS = 10;
const prefixes_WIDTH = 760;
const prefixes_HEIGHT = 320;
/** Of a letter at 12 px, generously: a name that is longer than its field is cut by the field. */
const LETTER = 7;
/** What changed below each first folder: a treemap by bytes, and the same as a table. */
function prefixesSection(rows) {
    if (rows.length === 0)
        return markup/* NOTHING */.K$;
    const shown = rows.slice(0, prefixes_MAX_ROWS);
    const open = shown.slice(0, prefixes_OPEN_ROWS);
    const folded = shown.slice(prefixes_OPEN_ROWS);
    const more = folded.length === 0
        ? markup/* NOTHING */.K$
        : details((0,format/* formatMany */.x0)(folded.length, 'more prefix', 'more prefixes'), rowsTable(folded));
    return section('Changes by prefix', treemap(shown), rowsTable(open), more);
}
function treemap(rows) {
    const weights = rows.map(({ bytes }) => bytes);
    const tiles = squarified(weights, { x: 0, y: 0, width: prefixes_WIDTH, height: prefixes_HEIGHT });
    if (tiles.length < 2)
        return markup/* NOTHING */.K$;
    const caption = 'Bytes in hot by prefix. The stronger the colour, the larger the share of objects that are new, changed or gone; red: some failed. The table has the figures.';
    return figure(caption, prefixes_WIDTH, prefixes_HEIGHT, tiles.map((tile) => field(tile, rows)));
}
/** An inner SVG cuts off what reaches over its edge. */
function field({ index, x, y, width, height }, rows) {
    const row = rows[index];
    if (row === undefined || width < 0.5 || height < 0.5)
        return markup/* NOTHING */.K$;
    const letters = Math.floor((width - 8) / LETTER);
    const name = height < 18 || letters < 3 ? markup/* NOTHING */.K$ : (0,markup/* markup */.PT) `<text x="5" y="15">${(0,markup/* clipped */.cz)(nameOf(row), letters)}</text>`;
    const size = height < 34 || letters < 8
        ? markup/* NOTHING */.K$
        : (0,markup/* markup */.PT) `<text x="5" y="30">${(0,markup/* clipped */.cz)((0,format/* formatBytes */.z3)(row.bytes), letters)}</text>`;
    const title = (0,markup/* markup */.PT) `<title>${(0,markup/* clipped */.cz)(nameOf(row), 100)}: ${(0,format/* formatMany */.x0)(row.objects, 'object')}, ${(0,format/* formatBytes */.z3)(row.bytes)}; ${prefixes_words(row)}</title>`;
    return (0,markup/* markup */.PT) `<svg x="${charts_fixed(x)}" y="${charts_fixed(y)}" width="${charts_fixed(width)}" height="${charts_fixed(height)}"><g>${title}<rect class="field ${tone(row)}" width="100%" height="100%"/>${name}${size}</g></svg>`;
}
function nameOf({ prefix }) {
    return prefix === '' ? '(no folder)' : prefix;
}
function tone(row) {
    if (row.failed > 0)
        return 'fieldBad';
    const share = (row.new + row.changed + row.gone) / Math.max(1, row.objects);
    if (share === 0)
        return 'field0';
    return share < 0.01 ? 'field1' : share < 0.1 ? 'field2' : 'field3';
}
const EVENTS = ['new', 'changed', 'touched', 'gone', 'failed', 'kept'];
function prefixes_words(row) {
    const happened = EVENTS.filter((event) => (row[event] ?? 0) > 0).map((event) => `${(0,format/* formatCount */.B4)(row[event] ?? 0)} ${event}`);
    return happened.length === 0 ? 'unchanged' : happened.join(', ');
}
function rowsTable(rows) {
    return table('Objects and bytes in hot, and what this run found', ['prefix', '#objects', '#bytes', ...EVENTS.map((event) => `#${event}`)], rows.map((row) => [
        (0,markup/* code */.aY)(nameOf(row)),
        (0,format/* formatCount */.B4)(row.objects),
        (0,format/* formatBytes */.z3)(row.bytes),
        ...EVENTS.map((event) => {
            const count = row[event] ?? 0;
            if (count === 0)
                return '–';
            return event === 'failed' ? (0,markup/* markup */.PT) `<strong>${(0,format/* formatCount */.B4)(count)}</strong>` : (0,format/* formatCount */.B4)(count);
        }),
    ]));
}

;// CONCATENATED MODULE: ./build/src/report/html/timeline.js





const MAX_RUNS = 30;
const MAX_SAMPLES = 120;
/** How large hot was at each of the last runs of this scope, and what they copied. */
function timelineSection(result) {
    const runs = [...(result.history ?? []), ...present(result)].slice(-MAX_RUNS);
    if (runs.length < 2)
        return markup/* NOTHING */.K$;
    const at = (run, what) => `${(0,words/* formatTime */.fU)(run.time)}: ${what}`;
    const sizes = runs.map((run) => ({
        value: run.bytes,
        title: at(run, `${(0,format/* formatBytes */.z3)(run.bytes)} in ${(0,format/* formatCount */.B4)(run.scanned)} objects`),
    }));
    const copies = runs.map((run) => ({
        value: run.copiedBytes,
        title: at(run, `${(0,format/* formatBytes */.z3)(run.copiedBytes)} in ${(0,format/* formatCount */.B4)(run.copied)} objects`),
    }));
    const count = `${runs.length} runs of this scope that committed, the newest on the right`;
    return section('Timeline', barChart(`Bytes in hot: the last ${count}.`, sizes, format/* formatBytes */.z3), barChart(`Bytes that each run copied: the last ${count}.`, copies, format/* formatBytes */.z3, 'bar2'), details('The same as a table', runsTable(runs)));
}
function present({ generation, counts, bytes, started, durationMs }) {
    if (generation === null || counts.scanned === 0)
        return [];
    return [
        {
            time: started,
            ms: durationMs,
            scanned: counts.scanned,
            bytes: bytes.scanned,
            copied: counts.copied,
            copiedBytes: bytes.copied,
            failed: counts.failed + counts.deferred,
        },
    ];
}
function runsTable(runs) {
    return table('The newest first', ['run', '#took', '#objects in hot', '#bytes in hot', '#copied', '#bytes copied', '#failed'], [...runs]
        .reverse()
        .map(({ time, ms, scanned, bytes, copied, copiedBytes, failed }) => [
        (0,markup/* clipped */.cz)((0,words/* formatTime */.fU)(time), 40),
        (0,format/* formatDuration */.a3)(ms),
        (0,format/* formatCount */.B4)(scanned),
        (0,format/* formatBytes */.z3)(bytes),
        (0,format/* formatCount */.B4)(copied),
        (0,format/* formatBytes */.z3)(copiedBytes),
        failed === 0 ? '–' : (0,markup/* markup */.PT) `<strong>${(0,format/* formatCount */.B4)(failed)}</strong>`,
    ]));
}
/** The speed over the run, and how objects were copied. */
function throughputSection({ progress, paths, durationMs, bytes, limiter }) {
    const used = ['native', 'emulated', 'streamed'].filter((path) => paths[path].objects > 0);
    const rates = ratesOf(progress);
    const rate = (0,format/* formatRate */.CE)(bytes.copied + bytes.touched, durationMs);
    const chart = lineChart(`Bytes per second over the run${rate === '' ? '' : `; ${rate} on average`}.`, rates, (value) => `${(0,format/* formatBytes */.z3)(Math.round(value))}/s`, ['start', (0,format/* formatDuration */.a3)(progress.at(-1)?.ms ?? 0)]);
    if (used.length === 0 && chart.source === '')
        return markup/* NOTHING */.K$;
    const rows = used.map((path) => [path, (0,format/* formatCount */.B4)(paths[path].objects), (0,format/* formatBytes */.z3)(paths[path].bytes)]);
    const flight = limiter === null
        ? markup/* NOTHING */.K$
        : (0,markup/* markup */.PT) `<p class="dim">At most ${(0,format/* formatCount */.B4)(limiter.highest)} copies in flight; throttled ${(0,format/* formatCount */.B4)(limiter.throttled)} times.</p>`;
    const byPath = rows.length === 0 ? markup/* NOTHING */.K$ : table('By copy path', ['copied', '#objects', '#bytes'], rows);
    return section('Throughput', chart, byPath, flight);
}
function ratesOf(samples) {
    const points = [];
    let before = samples[0];
    for (const sample of samples.slice(1, MAX_SAMPLES)) {
        if (before === undefined || sample.ms <= before.ms)
            continue;
        points.push({ x: sample.ms, y: ((sample.bytes - before.bytes) * 1000) / (sample.ms - before.ms) });
        before = sample;
    }
    return points;
}

;// CONCATENATED MODULE: ./build/src/report/html/verification.js




const verification_MAX_ROWS = 51;
/** Those with faults first, then those not verified for longest. `now` is an ISO time. */
function verificationSection(rows, now) {
    if (rows.length === 0)
        return markup/* NOTHING */.K$;
    const sorted = [...rows].sort((a, b) => b.faults - a.faults || ((a.verified ?? '') < (b.verified ?? '') ? -1 : 1));
    const known = rows.flatMap(({ verified }) => (verified === undefined ? [] : [verified])).sort();
    const oldest = known[0];
    const said = oldest === undefined
        ? (0,markup/* markup */.PT) `<p class="warning">Never verified: no object was read back and compared yet. Run verify.</p>`
        : (0,markup/* markup */.PT) `<p>${known.length === rows.length ? 'Everything' : 'What was verified'} was read back and compared ${age(oldest, now)} ago or later.</p>`;
    const more = sorted.length - verification_MAX_ROWS;
    return section('Verification', said, table('By prefix: since when every key has been read back', ['prefix', 'verified', 'age', '#faults'], sorted
        .slice(0, verification_MAX_ROWS)
        .map(({ prefix, verified, faults }) => [
        (0,markup/* code */.aY)(prefix === '' ? '(no folder)' : prefix),
        verified === undefined ? 'never' : (0,markup/* clipped */.cz)((0,words/* formatTime */.fU)(verified), 40),
        verified === undefined ? '–' : age(verified, now),
        faults === 0 ? '–' : (0,markup/* markup */.PT) `<strong class="bad">${(0,format/* formatCount */.B4)(faults)}</strong>`,
    ])), more > 0 ? (0,markup/* markup */.PT) `<p>…and ${(0,format/* formatCount */.B4)(more)} more.</p>` : markup/* NOTHING */.K$);
}
function age(since, now) {
    const ms = Date.parse(now) - Date.parse(since);
    return Number.isNaN(ms) ? 'unknown' : (0,format/* formatDuration */.a3)(Math.max(0, ms));
}

;// CONCATENATED MODULE: ./build/src/report/html/backup.js











/** The page of a backup. */
function renderBackupPage(result) {
    const { tone, mark, title, meaning } = (0,words/* verdict */.WJ)(result);
    return (0,page/* renderPage */.C)({
        title,
        tone,
        mark,
        meaning,
        time: (0,words/* formatTime */.fU)(result.finished),
        sections: [
            problemBox(result.problem, tone === 'bad' ? 'bad' : 'warning'),
            pruneBox(result.prune),
            glance(result),
            holesSection('Holes', result.holes, 'could not be brought up to date. Their previous versions in cold are kept'),
            prefixesSection(result.prefixes),
            timelineSection(result),
            throughputSection(result),
            calendar(result),
            pruneSection(result.prune),
            verificationSection(verifiedRows(result), result.finished),
            noticesSection(result.notices),
            runSection(result),
        ],
    });
}
function glance(result) {
    const { counts, bytes, durationMs, dryRun } = result;
    const failed = counts.failed + counts.deferred;
    const moved = (0,words/* movedBytes */.FB)(result);
    const rows = [
        ['Restore point', restorePoint(result)],
        ['In hot', (0,format/* formatCount */.B4)(counts.scanned), (0,format/* formatBytes */.z3)(bytes.scanned)],
        dryRun
            ? ['Would be copied', (0,format/* formatCount */.B4)(counts.planned), (0,format/* formatBytes */.z3)(bytes.planned)]
            : ['Copied', (0,format/* formatCount */.B4)(counts.copied), (0,format/* formatBytes */.z3)(bytes.copied)],
        [
            'Failed',
            failed === 0 ? '0' : (0,markup/* markup */.PT) `<strong class="bad">${(0,format/* formatCount */.B4)(failed)}</strong>`,
            'keys not up to date',
        ],
        ['Gone', (0,format/* formatCount */.B4)(counts.gone), 'no longer in hot, kept in cold'],
        ['Took', (0,format/* formatDuration */.a3)(durationMs), moved === 0 ? '' : (0,format/* formatRate */.CE)(moved, durationMs)],
    ];
    const places = (0,markup/* markup */.PT) `<p>${(0,markup/* code */.aY)((0,words/* placeName */.fW)(result.hot), 300)} → ${(0,markup/* code */.aY)((0,words/* placeName */.fW)(result.cold), 300)}, generation ${(0,words/* generations */.YZ)(result)}</p>`;
    const sum = (0,words/* balanced */.ls)(counts)
        ? (0,markup/* markup */.PT) `<p class="dim">Receipt: ${(0,words/* receipt */.R9)(counts)}.</p>`
        : (0,markup/* markup */.PT) `<p class="bad">Receipt does not add up: ${(0,words/* receipt */.R9)(counts)}. Please report this.</p>`;
    return (0,markup/* markup */.PT) `${figures(rows)}${places}${counts.scanned === 0 && !dryRun ? markup/* NOTHING */.K$ : sum}`;
}
function restorePoint({ restorePoint: own, newestRestorePoint: newest }) {
    if (own !== null)
        return (0,markup/* clipped */.cz)((0,words/* formatTime */.fU)(own), 40);
    if (newest === undefined)
        return (0,markup/* markup */.PT) `none of this run`;
    return newest === null
        ? (0,markup/* markup */.PT) `<strong class="bad">none yet</strong>`
        : (0,markup/* markup */.PT) `none of this run, newest: ${(0,markup/* clipped */.cz)((0,words/* formatTime */.fU)(newest), 40)}`;
}
function pruneBox(prune) {
    if (prune === null || prune === undefined || !(0,report_result/* pruneIsRed */.EG)(prune))
        return markup/* NOTHING */.K$;
    const guards = prune.guards.map(({ code: name, message, check }) => (0,markup/* markup */.PT) `<p><strong>${(0,markup/* clipped */.cz)(name, 60)}</strong>: ${message}. ${check}</p>`);
    const token = prune.token === null || prune.failed ? markup/* NOTHING */.K$ : (0,markup/* markup */.PT) `<p>${(0,report_prune/* approval */.SH)(prune.token)}</p>`;
    const why = prune.failed ? (0,markup/* markup */.PT) `<p>${(0,markup/* clipped */.cz)(prune.failed.message, 600)}</p>` : markup/* NOTHING */.K$;
    return (0,markup/* markup */.PT) `<div class="box bad"><p>${(0,report_prune/* pruneVerdict */.U7)(prune)}</p>${guards}${why}${token}</div>`;
}
const MAX_LINES = 30;
function pruneSection(prune) {
    if (prune === null || prune === undefined)
        return markup/* NOTHING */.K$;
    const rows = prune.lines
        .slice(0, MAX_LINES)
        .map(({ prefix, rules, kept, dropped }) => [
        prefix === null ? 'no line' : (0,markup/* code */.aY)(prefix),
        rules === '' ? 'everything' : (0,markup/* code */.aY)(rules),
        (0,format/* formatCount */.B4)(kept.objects),
        (0,format/* formatBytes */.z3)(kept.bytes),
        (0,format/* formatCount */.B4)(dropped.objects),
        (0,format/* formatBytes */.z3)(dropped.bytes),
    ]);
    const columns = ['prefix', 'rules', '#kept', '#bytes', '#dropped', '#bytes'];
    return section('Pruning', (0,markup/* markup */.PT) `<p>${(0,report_prune/* pruneVerdict */.U7)(prune)}</p>`, rows.length === 0 ? markup/* NOTHING */.K$ : table('Versions by line of the policy', columns, rows));
}
function calendar({ retention }) {
    if (retention === undefined)
        return markup/* NOTHING */.K$;
    const { count, kept, points } = retention;
    return calendarSection({ count, leaving: count - kept, points, judged: true });
}
function verifiedRows({ prefixes }) {
    return prefixes
        .slice(0, 51)
        .filter(({ prefix, verified }) => verified !== undefined || prefix !== '…')
        .map(({ prefix, verified, faults = 0 }) => ({ prefix, verified, faults }));
}
const MAX_ITEMS = 20;
function runSection(result) {
    const { runId, started, finished, scope, requests, copyPath } = result;
    const sent = ['hot', 'cold'].flatMap((side) => Object.entries(requests[side])
        .sort(([, a], [, b]) => b - a)
        .slice(0, MAX_ITEMS)
        .map(([operation, count]) => [side, (0,markup/* clipped */.cz)(operation, 60), (0,format/* formatCount */.B4)(count)]));
    const scoped = [
        ...scope.prefixes.slice(0, MAX_ITEMS).map((prefix) => (0,markup/* markup */.PT) `<li>prefix ${(0,markup/* code */.aY)(prefix)}</li>`),
        ...scope.exclude.slice(0, MAX_ITEMS).map((glob) => (0,markup/* markup */.PT) `<li>without ${(0,markup/* code */.aY)(glob)}</li>`),
    ];
    return section('Run', (0,markup/* markup */.PT) `<p>Run ${(0,markup/* code */.aY)(runId, 120)}, ${(0,markup/* clipped */.cz)((0,words/* formatTime */.fU)(started), 40)} to ${(0,markup/* clipped */.cz)((0,words/* formatTime */.fU)(finished), 40)}.</p>`, copyPath === null ? markup/* NOTHING */.K$ : (0,markup/* markup */.PT) `<p>Copy path: ${copyPath.path}, because ${copyPath.reason}.</p>`, scoped.length === 0 ? markup/* NOTHING */.K$ : details('Scope', (0,markup/* markup */.PT) `<ul>${scoped}</ul>`), sent.length === 0
        ? markup/* NOTHING */.K$
        : details('Requests', table('As sent, retries counted', ['bucket', 'request', '#count'], sent)));
}

// EXTERNAL MODULE: ./build/src/core/escape.js
var core_escape = __nccwpck_require__(27698);
;// CONCATENATED MODULE: ./build/src/report/annotations.js





/** GitHub shows ten annotations per severity and step, and cuts a message at 4,096 characters. */
const MAX_PER_LEVEL = 10;
/** Of a result. The rest is for warnings about inputs, key rotation and the alert issue. */
const MAX_PER_RESULT = 7;
const MAX_MESSAGE_LENGTH = 4_096;
/**
 * The annotations of a backup: how it ended unless all went well, then the holes by cause, then the notices; the
 * most important first in each severity. A red run has exactly one error that says so, which is the first.
 */
function annotationsOf(result, maxFailures) {
    const code = (0,report_result/* exitCode */.I$)(result, maxFailures);
    const red = code === 1 || code === 2;
    const all = [];
    // The backup itself is complete: only pruning makes the run red.
    const onlyPruning = result.outcome === 'complete' && (0,report_result/* pruneIsRed */.EG)(result.prune);
    if ((red && !onlyPruning) || code === 3 || result.outcome === 'skipped')
        all.push(endAnnotation(red ? 'error' : 'warning', (0,words/* verdict */.WJ)(result), result.problem));
    all.push(...pruneAnnotations(result.prune), ...holeAnnotations(result.holes, red ? 'error' : 'warning'), ...noticeAnnotations(result.notices));
    return atMost(all);
}
/** The annotations of any command but `backup`: how it ended unless with exit code 0, the holes by cause, the notices. */
function endAnnotations(code, verdict, problem, holes, notices) {
    const level = code === 0 || code === 3 ? 'warning' : 'error';
    return [
        ...(code === 0 ? [] : [endAnnotation(level, verdict, problem)]),
        ...holeAnnotations(holes, level),
        ...noticeAnnotations(notices),
    ];
}
/** How a command ended. */
function endAnnotation(level, { title, meaning }, problem) {
    return { level, title, message: `${meaning}${reason(problem)}` };
}
/** One per cause, with the number of keys, what to do and the first few keys. */
function holeAnnotations(groups, level) {
    return groups.map((group) => ({ level, title: groupTitle(group), message: groupMessage(group) }));
}
function noticeAnnotations(notices) {
    return notices.map(({ level, title, message }) => ({
        level,
        title: (0,core_escape/* forLog */.Ig)(title, 100),
        message: (0,core_escape/* forLog */.Ig)(message, 1_500),
    }));
}
/** A tripped guard with its token, what made pruning fail, and what was not deleted. */
function pruneAnnotations(prune) {
    const all = [];
    if (prune !== null && prune !== undefined && (0,report_result/* pruneStopped */.cF)(prune)) {
        const guards = prune.guards.map(({ message, check }) => `${message}. ${check}`).join('\n');
        const token = (0,report_prune/* approval */.SH)(prune.token ?? '');
        all.push({
            level: 'error',
            title: 'Pruning stopped',
            message: `${(0,report_prune/* pruneVerdict */.U7)(prune)} ${guards}\n${token}`,
        });
    }
    if (prune?.failed) {
        const message = `${(0,report_prune/* pruneVerdict */.U7)(prune)} ${(0,core_escape/* forLog */.Ig)(prune.failed.message, 1_500)}`;
        all.push({ level: 'error', title: 'Pruning failed', message });
    }
    return [...all, ...noticeAnnotations((0,report_prune/* pruneNotices */.Cq)(prune))];
}
// Code points. Even at two UTF-16 units each, a whole message stays below GitHub's limit.
const KEY_LIMIT = 120;
const MESSAGE_LIMIT = 200;
const annotations_MAX_EXAMPLES = 5;
function reason(problem) {
    if (problem === null)
        return '';
    const { code, message, advice } = problem;
    const next = advice === '' ? '' : ` ${(0,core_escape/* forLog */.Ig)(advice, 500)}`;
    return ` ${(0,core_escape/* forLog */.Ig)(message, 1_000)} [${(0,core_escape/* forLog */.Ig)(code, 60)}]${next}`;
}
function groupTitle(group) {
    return (0,core_escape/* forLog */.Ig)(`${(0,format/* formatMany */.x0)(group.count, 'key')}: ${group.cause}`, 100);
}
function groupMessage(group) {
    const shown = group.examples.slice(0, annotations_MAX_EXAMPLES);
    const lines = shown.map(({ key, message }) => `${(0,core_escape/* forLog */.Ig)(key, KEY_LIMIT)}: ${(0,core_escape/* forLog */.Ig)(message, MESSAGE_LIMIT)}`);
    const more = group.count - shown.length;
    if (more > 0 && shown.length > 0)
        lines.push(`…and ${(0,format/* formatCount */.B4)(more)} more`);
    return [(0,core_escape/* forLog */.Ig)(group.advice, 250), ...lines].join('\n');
}
/** No more than a step may have; the last one of a severity counts those left out. */
function atMost(annotations) {
    return ['error', 'warning', 'notice'].flatMap((level) => {
        const all = annotations.filter((one) => one.level === level);
        if (all.length <= MAX_PER_RESULT)
            return all;
        const more = all.length - MAX_PER_RESULT + 1;
        const message = 'The job summary and the JSON report list them.';
        return [...all.slice(0, MAX_PER_RESULT - 1), { level, title: `${(0,format/* formatCount */.B4)(more)} more`, message }];
    });
}

// EXTERNAL MODULE: ./build/src/report/parts/markdown.js
var markdown = __nccwpck_require__(27480);
;// CONCATENATED MODULE: ./build/src/report/sections/changes.js




/** What changed since the last run, and the receipt, which shows that no key was lost (promise 2). */
const changes = {
    title: 'changes',
    render: (result) => {
        const { counts } = result;
        // The run ended before the listing: the outcome says why.
        if (result.generation === null && counts.scanned === 0 && !result.dryRun)
            return '';
        const sum = (0,words/* balanced */.ls)(counts)
            ? `Receipt: ${(0,words/* receipt */.R9)(counts)}.`
            : `**Receipt does not add up: ${(0,words/* receipt */.R9)(counts)}. Please report this.**`;
        return `### What changed${since(result)}\n\n${rows(result)}${sum}${growth(result)}\n`;
    },
};
function rows({ counts, dryRun }) {
    const all = [
        ['new', counts.new, dryRun ? 'would be copied for the first time' : 'copied for the first time'],
        ['changed', counts.changed, dryRun ? 'would be copied again' : 'copied again'],
        ['touched', counts.touched, 'same content, new date: copied again without a new version'],
        ['gone', counts.gone, 'no longer in hot, kept in cold'],
        ['failed', counts.failed, 'not brought up to date, see the holes'],
        ['deferred', counts.deferred, 'kept changing, deferred to the next run'],
        ['expired', counts.expired, 'older than max-age, not copied'],
        ['vanished', counts.vanished, 'deleted from hot during the run'],
        ['kept', counts.kept, 'old versions kept before they were overwritten'],
        ['renamed', counts.renamed, 'stored under another name, because cold cannot hold theirs'],
        ['excluded', counts.excluded, 'excluded by `exclude`'],
    ];
    const shown = all.filter(([, count]) => count > 0);
    if (shown.length === 0)
        return 'Nothing.\n\n';
    return `${(0,markdown/* table */.tp)(['', 'keys', ''], shown.map(([name, count, what]) => [name, (0,format/* formatCount */.B4)(count), what]))}\n`;
}
/** The last run of this scope that committed, if known. */
function since({ history }) {
    const before = history?.at(-1);
    return before === undefined ? '' : ` since ${(0,core_escape/* forMarkdown */.Bm)((0,words/* formatTime */.fU)(before.time), 40)}`;
}
function growth({ history, counts, bytes, restorePoint }) {
    const before = history?.at(-1);
    // Only complete listings can be compared.
    if (before === undefined || restorePoint === null)
        return '';
    if (counts.scanned === before.scanned && bytes.scanned === before.bytes)
        return '';
    return ` Hot has ${signed(counts.scanned - before.scanned, format/* formatCount */.B4)} objects and ${signed(bytes.scanned - before.bytes, format/* formatBytes */.z3)} compared with the last run.`;
}
function signed(difference, format) {
    return difference < 0 ? `−${format(-difference)}` : `+${format(difference)}`;
}

// EXTERNAL MODULE: ./build/src/report/sections/copy-paths.js
var copy_paths = __nccwpck_require__(84441);
// EXTERNAL MODULE: ./build/src/report/sections/holes.js
var holes = __nccwpck_require__(48246);
// EXTERNAL MODULE: ./build/src/report/sections/notices.js
var notices = __nccwpck_require__(27604);
// EXTERNAL MODULE: ./build/src/report/sections/outcome.js
var outcome = __nccwpck_require__(69597);
;// CONCATENATED MODULE: ./build/src/report/sections/platform.js



/** What Flashback reports: the account's quotas when the run began, and the traffic of the buckets. */
const platform = {
    title: 'platform',
    render: (result) => {
        const { platform: report } = result;
        if (report === undefined)
            return '';
        return [quotas(report), statistics(report, result)].filter((part) => part !== '').join('\n');
    },
};
const MAX_QUOTAS = 10;
function quotas({ quotas: limits }) {
    if (limits.length === 0)
        return '';
    const rows = limits
        .slice(0, MAX_QUOTAS)
        .map(({ kind, period, used, max, percent }) => [
        (0,core_escape/* forMarkdown */.Bm)(period === null ? kind : `${kind}, ${period}`, 60),
        used === null ? '' : (0,format/* formatBytes */.z3)(used),
        max === null ? '' : (0,format/* formatBytes */.z3)(max),
        `${percent >= 80 ? '⚠️ ' : ''}${Math.floor(percent)}%`,
    ]);
    return `### Flashback quota\n\n${(0,markdown/* table */.tp)(['', 'used', 'of', ''], rows)}`;
}
/** Bytes and latency are of all users of the bucket; operations and errors are of this run. */
function statistics({ statistics: counted }, { requests, limiter, counts }) {
    if (counted === undefined)
        return '';
    const row = (when, operations, { bucket, ...use }) => [
        `${bucket}, ${when}`,
        operations,
        (0,format/* formatBytes */.z3)(use.uploaded),
        (0,format/* formatBytes */.z3)(use.downloaded),
        use.latencyMs === null ? '' : milliseconds(use.latencyMs),
    ];
    const operations = (bucket) => (0,format/* formatCount */.B4)(Object.values(requests[bucket]).reduce((sum, count) => sum + count, 0));
    const rows = [
        ...counted.run.map((use) => row('this run', operations(use.bucket), use)),
        ...counted.days.map((use) => row('today', '–', use)),
    ];
    const heads = ['', 'operations', 'uploaded', 'downloaded', 'latency'];
    const errors = `Errors: ${(0,format/* formatCount */.B4)(counts.failed)} objects failed, ${(0,format/* formatCount */.B4)(limiter?.throttled ?? 0)} answers asked to slow down.`;
    return `### Flashback statistics\n\n${(0,markdown/* table */.tp)(heads, rows)}\n${errors}\n`;
}
function milliseconds(ms) {
    return `${ms < 10 ? ms.toFixed(1) : (0,format/* formatCount */.B4)(Math.round(ms))} ms`;
}

// EXTERNAL MODULE: ./build/src/report/sections/section.js
var sections_section = __nccwpck_require__(85242);
;// CONCATENATED MODULE: ./build/src/report/sections/prefixes.js





/** One row per prefix, those with failures first; only the first few are not collapsed. */
const prefixes = {
    title: 'prefixes',
    render: ({ prefixes: rows }) => {
        if (rows.length === 0)
            return '';
        const shown = rows.slice(0, sections_prefixes_MAX_ROWS).sort((a, b) => Number(b.failed > 0) - Number(a.failed > 0));
        const verified = shown.some((row) => row.verified !== undefined);
        const first = prefixes_rowsTable(shown.slice(0, sections_prefixes_OPEN_ROWS), verified);
        const rest = shown.slice(sections_prefixes_OPEN_ROWS);
        const folded = rest.length === 0
            ? ''
            : `\n${(0,markdown/* details */.zH)((0,format/* formatMany */.x0)(rest.length, 'more prefix', 'more prefixes'), prefixes_rowsTable(rest, verified))}`;
        return `### By prefix\n\n${first}${folded}`;
    },
};
const sections_prefixes_OPEN_ROWS = 10;
const sections_prefixes_MAX_ROWS = 51;
/** Columns without any event are left out. */
function prefixes_rowsTable(rows, verified) {
    const happened = prefixes_EVENTS.filter((event) => rows.some((row) => (row[event] ?? 0) > 0));
    return (0,markdown/* table */.tp)(['prefix', 'objects', 'bytes', ...happened, ...(verified ? ['last verified'] : [])], rows.map((row) => [
        (0,core_escape/* forMarkdownCode */.m6)(row.prefix === '' ? '(no folder)' : row.prefix, sections_section/* KEY_LIMIT */.O),
        (0,format/* formatCount */.B4)(row.objects),
        (0,format/* formatBytes */.z3)(row.bytes),
        ...happened.map((event) => prefixes_figure(row[event] ?? 0, event === 'failed')),
        ...(verified ? [lastVerified(row)] : []),
    ]));
}
function lastVerified({ prefix, verified, faults = 0 }) {
    // The last row stands for many prefixes, each with its own time.
    if (verified === undefined)
        return prefix === '…' ? '–' : 'never';
    const time = (0,core_escape/* forMarkdown */.Bm)((0,words/* formatTime */.fU)(verified), 40);
    return faults === 0 ? time : `${time}, **${(0,format/* formatMany */.x0)(faults, 'fault')}**`;
}
const prefixes_EVENTS = ['new', 'changed', 'touched', 'gone', 'failed', 'kept'];
function prefixes_figure(count, bold) {
    if (count === 0)
        return '–';
    return bold ? `**${(0,format/* formatCount */.B4)(count)}**` : (0,format/* formatCount */.B4)(count);
}

// EXTERNAL MODULE: ./build/src/report/sections/prune.js
var prune = __nccwpck_require__(44581);
;// CONCATENATED MODULE: ./build/src/report/sections/run.js





/** Details: the run's id and times, its scope, and the requests that were sent. */
const run = {
    title: 'run',
    render: (result) => {
        const id = `Run ${(0,core_escape/* forMarkdownCode */.m6)(result.runId, 120)}, ${(0,core_escape/* forMarkdown */.Bm)((0,words/* formatTime */.fU)(result.started), 40)} to ${(0,core_escape/* forMarkdown */.Bm)((0,words/* formatTime */.fU)(result.finished), 40)} (${(0,format/* formatDuration */.a3)(result.durationMs)}), flashback-backup ${(0,core_escape/* forMarkdown */.Bm)(result.program, 60)}.\n`;
        return (0,markdown/* details */.zH)('Run, scope and requests', `${id}${committed(result)}\n${run_scope(result)}${limiter(result)}${requests(result)}`);
    },
};
/** The hash that an attestation, or a copy elsewhere, can be compared with. */
function committed({ generation, generationSha256 }) {
    if (generation === null || generationSha256 === undefined)
        return '';
    return `\nGeneration ${generation}, SHA-256 ${(0,core_escape/* forMarkdownCode */.m6)(generationSha256, 64)}.\n`;
}
const MAX_OPERATIONS = 30;
const MAX_SCOPE_LINES = 20;
function run_scope({ scope: { prefixes, exclude } }) {
    const more = (items) => {
        const left = items.length - MAX_SCOPE_LINES;
        return left > 0 ? [`- …and ${(0,format/* formatCount */.B4)(left)} more`] : [];
    };
    const lines = [
        ...prefixes.slice(0, MAX_SCOPE_LINES).map((prefix) => `- prefix ${(0,core_escape/* forMarkdownCode */.m6)(prefix, sections_section/* KEY_LIMIT */.O)}`),
        ...more(prefixes),
        ...exclude.slice(0, MAX_SCOPE_LINES).map((glob) => `- without ${(0,core_escape/* forMarkdownCode */.m6)(glob, sections_section/* KEY_LIMIT */.O)}`),
        ...more(exclude),
    ];
    return lines.length === 0 ? '' : `Scope:\n\n${lines.join('\n')}\n\n`;
}
function limiter({ limiter: report }) {
    if (report === null)
        return '';
    const most = `At most ${(0,format/* formatMany */.x0)(report.highest, 'copy', 'copies')} in flight, ${(0,format/* formatCount */.B4)(report.final)} at the end; throttled ${(0,format/* formatMany */.x0)(report.throttled, 'time')}`;
    return report.rate === null
        ? `${most}.\n`
        : `${most}, about ${(0,format/* formatMany */.x0)(report.rate, 'request')} per second were accepted.\n`;
}
function requests({ requests: sent }) {
    const rows = ['hot', 'cold'].flatMap((side) => Object.entries(sent[side])
        .sort(([, a], [, b]) => b - a)
        .slice(0, MAX_OPERATIONS)
        .map(([operation, count]) => [side, (0,core_escape/* forMarkdown */.Bm)(operation, 60), (0,format/* formatCount */.B4)(count)]));
    return rows.length === 0 ? '' : `\n${(0,markdown/* table */.tp)(['', 'requests', 'count'], rows)}`;
}

;// CONCATENATED MODULE: ./build/src/report/parts/chart.js
/**
 * Charts for GitHub, in Mermaid's xychart. They contain only figures, because text is not escaped for Mermaid here.
 * Both old and new versions of Mermaid accept the name `xychart-beta`.
 */
/** Bytes per second over a run; empty with fewer than two points, or if nothing was copied. */
function chart_lineChart(points) {
    const fastest = Math.max(0, ...points.map(({ rate }) => rate));
    const [first, last] = [points[0], points.at(-1)];
    if (points.length < 2 || first === undefined || last === undefined || !(fastest > 0))
        return '';
    const unit = unitOf(fastest);
    const long = last.seconds >= 600;
    const ends = [first.seconds, last.seconds].map((s) => (long ? (s / 60).toFixed(1) : s.toFixed(1)));
    return chart_chart([
        `x-axis "${long ? 'minutes' : 'seconds'}" ${ends.join(' --> ')}`,
        `y-axis "${unit.name}/s" 0 --> ${((fastest / unit.size) * 1.05).toFixed(2)}`,
        `line [${points.map(({ rate }) => (rate / unit.size).toFixed(2)).join(', ')}]`,
    ]);
}
/** One bar of bytes per run, the last run as number 0; empty if no run copied anything. */
function chart_barChart(bytes) {
    const most = Math.max(0, ...bytes);
    if (bytes.length === 0 || !(most > 0))
        return '';
    const unit = unitOf(most);
    return chart_chart([
        `x-axis "runs ago" [${bytes.map((_, i) => bytes.length - 1 - i).join(', ')}]`,
        `y-axis "${unit.name}" 0 --> ${((most / unit.size) * 1.05).toFixed(2)}`,
        `bar [${bytes.map((one) => (one / unit.size).toFixed(2)).join(', ')}]`,
    ]);
}
/**
 * Wide and low: Mermaid's default of 700 × 500 would fill the screen. A blue that is visible on white and on black: the
 * default line is nearly white on GitHub's light theme.
 */
const FRONT_MATTER = [
    '---',
    'config:',
    '  xyChart:',
    '    width: 900',
    '    height: 220',
    '  themeVariables:',
    '    xyChart:',
    '      backgroundColor: "#00000000"',
    '      plotColorPalette: "#3b82f6"',
    '---',
];
function chart_chart(lines) {
    return ['```mermaid', ...FRONT_MATTER, 'xychart-beta', ...lines.map((line) => `  ${line}`), '```', ''].join('\n');
}
function unitOf(bytes) {
    if (bytes >= 1e9)
        return { name: 'GB', size: 1e9 };
    return bytes >= 1e6 ? { name: 'MB', size: 1e6 } : { name: 'kB', size: 1e3 };
}

;// CONCATENATED MODULE: ./build/src/report/sections/throughput.js

/** The speed over the run; empty below three samples. */
const throughput = {
    title: 'throughput',
    render: ({ progress }) => {
        const chart = chart_lineChart(rates(progress));
        return chart === '' ? '' : `### Throughput\n\n${chart}`;
    },
};
/** What the last runs of this scope copied, including this one; empty below three runs. */
const lastRuns = {
    title: 'last runs',
    render: (result) => {
        const runs = [...(result.history ?? []), ...throughput_present(result)].slice(-throughput_MAX_RUNS);
        if (runs.length < 3)
            return '';
        const chart = chart_barChart(runs.map(({ copiedBytes }) => copiedBytes));
        if (chart === '')
            return `### Last ${runs.length} runs\n\nNone of them had anything to copy.\n`;
        return `### Last ${runs.length} runs\n\nBytes that each run copied, the newest on the right.\n\n${chart}`;
    },
};
const throughput_MAX_RUNS = 30;
const throughput_MAX_SAMPLES = 120;
function throughput_present({ generation, counts, bytes }) {
    return generation === null || counts.scanned === 0 ? [] : [{ copiedBytes: bytes.copied }];
}
function rates(samples) {
    const points = [];
    let before = samples[0];
    for (const sample of samples.slice(1, throughput_MAX_SAMPLES)) {
        if (before === undefined || sample.ms <= before.ms)
            continue;
        const rate = Math.max(0, ((sample.bytes - before.bytes) * 1000) / (sample.ms - before.ms));
        points.push({ seconds: sample.ms / 1000, rate });
        before = sample;
    }
    return points;
}

;// CONCATENATED MODULE: ./build/src/report/sections/workers.js




/** A matrix has at most 256 workers; a worker that was started again has a row of its own. */
const workers_MAX_ROWS = 100;
/** Of a split run: a row for each worker. */
const workers = {
    title: 'workers',
    render: ({ split }) => {
        if (split === undefined)
            return '';
        const { pieces } = split;
        const rows = split.workers.slice(0, workers_MAX_ROWS).map(rowOf);
        const left = split.workers.length - rows.length;
        const more = left > 0 ? `\nAnd ${(0,format/* formatMany */.x0)(left, 'more worker')}.\n` : '';
        const head = ['worker', 'pieces', 'taken over', 'listed', 'copied', 'bytes', 'objects a second'];
        const sum = `${(0,format/* formatCount */.B4)(pieces.complete)} of ${(0,format/* formatMany */.x0)(pieces.all, 'piece')} seen to their end, ${(0,format/* formatCount */.B4)(pieces.takenOver)} taken over from other workers.`;
        return `### Workers\n\n${sum}\n\n${(0,markdown/* table */.tp)(head, rows)}${more}`;
    },
};
function rowOf({ worker, pieces, takenOver, scanned, copied, bytes, ms }) {
    const rate = ms === 0 ? '' : `${(0,format/* formatCount */.B4)(Math.round((copied * 1000) / ms))} in ${(0,format/* formatDuration */.a3)(ms)}`;
    return [
        (0,core_escape/* forMarkdownCode */.m6)(worker, sections_section/* KEY_LIMIT */.O),
        (0,format/* formatCount */.B4)(pieces),
        (0,format/* formatCount */.B4)(takenOver),
        (0,format/* formatCount */.B4)(scanned),
        (0,format/* formatCount */.B4)(copied),
        (0,format/* formatBytes */.z3)(bytes),
        rate,
    ];
}

;// CONCATENATED MODULE: ./build/src/report/summary.js











/**
 * GitHub drops the whole summary of a step above 1 MiB (dependency-review-action#867); other steps of the
 * job share the page, so this one stays well below.
 */
const SUMMARY_BUDGET = 900 * 1024;
/** All sections of the summary, the most important first. To add one: a file in sections/ and a line here. */
const SECTIONS = [
    outcome/* outcome */.b,
    holes/* holes */.y,
    changes,
    prune/* prune */.R3,
    notices/* notices */.o,
    prefixes,
    copy_paths/* copyPaths */.o,
    platform,
    workers,
    throughput,
    lastRuns,
    run,
];
/**
 * A result as Markdown, the most important first. Never above `budget` bytes: every list and text is limited so that the
 * whole stays below the default, even with hostile text fully escaped; with a smaller budget, sections that do not fit are
 * left out and named at the end. Links are relative: absolute ones break if the repository's name is masked
 * (docker/actions-toolkit#367).
 */
function renderSummary(result, budget = SUMMARY_BUDGET) {
    const left = [];
    let summary = '';
    for (const { title, render } of SECTIONS) {
        const text = render(result);
        if (text === '')
            continue;
        const next = summary === '' ? text : `${summary}\n${text}`;
        if (Buffer.byteLength(next) <= budget - LAST_LINE_BYTES)
            summary = next;
        else
            left.push(title);
    }
    if (left.length > 0)
        summary += `\n_Left out for size: ${left.join(', ')}. The JSON report has everything._\n`;
    return Buffer.byteLength(summary) <= budget ? summary : '';
}
const LAST_LINE_BYTES = 256;

// EXTERNAL MODULE: ./build/src/report/parts/paint.js
var parts_paint = __nccwpck_require__(11533);
// EXTERNAL MODULE: ./build/src/report/parts/text-lines.js
var text_lines = __nccwpck_require__(10968);
;// CONCATENATED MODULE: ./build/src/report/text.js






const MAX_CAUSES = 10;
/** The last lines of a run for a terminal or a log; ends in a newline. */
function renderText(result, options) {
    const paint = (0,parts_paint/* painter */.C)(options.colour);
    const { counts } = result;
    const { tone, mark, title, meaning } = (0,words/* verdict */.WJ)(result);
    const lines = ['', `${paint(tone, `${mark} ${title}`)}  ${paint('dim', meaning)}`, ''];
    lines.push(...(0,text_lines/* problemLines */.pb)(result.problem, paint));
    lines.push(...columns([
        ['hot', `${(0,core_escape/* forLog */.Ig)((0,words/* placeName */.fW)(result.hot), 300)}  ${paint('dim', (0,core_escape/* forLog */.Ig)(result.hot.endpoint, 200))}`],
        ['cold', `${(0,core_escape/* forLog */.Ig)((0,words/* placeName */.fW)(result.cold), 300)}  ${paint('dim', (0,core_escape/* forLog */.Ig)(result.cold.endpoint, 200))}`],
        ['generation', (0,words/* generations */.YZ)(result)],
        [
            'restore point',
            result.restorePoint === null ? 'none of this run' : (0,core_escape/* forLog */.Ig)((0,words/* formatTime */.fU)(result.restorePoint), 40),
        ],
        ['took', (0,words/* pace */.cI)(result)],
    ]), '', ...text_figures(result, paint), '', `  ${paint((0,words/* balanced */.ls)(counts) ? 'dim' : 'bad', (0,words/* receipt */.R9)(counts))}`);
    for (const group of result.holes.slice(0, MAX_CAUSES))
        lines.push(...(0,text_lines/* holeLines */.A0)(group, (0,format/* formatMany */.x0)(group.count, 'key'), paint));
    if (result.holes.length > MAX_CAUSES)
        lines.push('', `  …and ${(0,format/* formatMany */.x0)(result.holes.length - MAX_CAUSES, 'more cause')}`);
    const { prune, split } = result;
    if (split !== undefined)
        lines.push('', `  ${(0,format/* formatMany */.x0)(split.workers.length, 'worker')}, ${(0,format/* formatMany */.x0)(split.pieces.all, 'piece')}, of these ${(0,format/* formatCount */.B4)(split.pieces.takenOver)} taken over`);
    if (prune !== null && prune !== undefined)
        lines.push('', ...(0,report_prune/* pruneLines */.O1)(prune));
    lines.push(...(0,text_lines/* noticeLines */.gt)(result.notices, paint));
    return `${lines.join('\n')}\n`;
}
/** The figures that are not zero, with their bytes and what they consist of. */
function text_figures(result, paint) {
    const { counts, bytes, paths } = result;
    const by = ['native', 'emulated', 'streamed']
        .filter((path) => paths[path].objects > 0)
        .map((path) => `${(0,format/* formatCount */.B4)(paths[path].objects)} ${path}`);
    const made = [`${(0,format/* formatCount */.B4)(counts.new)} new`, `${(0,format/* formatCount */.B4)(counts.changed)} changed`];
    // The paths are those of touched objects, too.
    if (counts.touched === 0)
        made.push(...by);
    const touched = [
        'same content, new date',
        (0,format/* formatBytes */.z3)(bytes.touched),
        `with those copied: ${by.join(', ')}`,
    ];
    const rows = [
        ['scanned', counts.scanned, (0,format/* formatBytes */.z3)(bytes.scanned)],
        [
            'copied',
            counts.copied,
            counts.copied === 0 ? '' : `${(0,format/* formatBytes */.z3)(bytes.copied)}  (${made.join(', ')})`,
        ],
        ['touched', counts.touched, touched.join('; ')],
        ['unchanged', counts.unchanged, ''],
        ['planned', counts.planned, `would have been copied, ${(0,format/* formatBytes */.z3)(bytes.planned)}`],
        ['failed', counts.failed, ''],
        ['deferred', counts.deferred, 'to the next run'],
        ['expired', counts.expired, ''],
        ['vanished', counts.vanished, 'deleted from hot during the run'],
        ['gone', counts.gone, 'no longer in hot, kept in cold'],
        ['kept', counts.kept, 'old versions'],
        ['renamed', counts.renamed, 'stored under another name'],
        ['excluded', counts.excluded, ''],
    ];
    const always = ['scanned', 'copied', 'unchanged'];
    const shown = rows.filter(([name, count]) => count > 0 || always.includes(name));
    return (0,text_lines/* figureLines */.uA)(shown, paint);
}
function columns(rows) {
    return rows.map(([name, value]) => `  ${name.padEnd(14)}${value}`);
}

;// CONCATENATED MODULE: ./build/src/report/metrics/of-results.js

/* What the result of each command measures. */
const of_results_MAX_ROWS = 50;
function backupMetrics(result) {
    const { counts, bytes, paths, requests, limiter, newestRestorePoint, prefixes, platform } = result;
    const listed = result.restorePoint !== null;
    return [
        ...by('last_run_objects', 'result', counts, RECEIPT),
        ...by('last_run_bytes', 'result', bytes, ['copied', 'touched']),
        ...pathMetrics(paths),
        ...['hot', 'cold'].flatMap((bucket) => Object.entries(requests[bucket])
            .slice(0, of_results_MAX_ROWS)
            .map(([operation, value]) => ({
            name: 'last_run_requests',
            labels: { bucket, operation },
            value,
        }))),
        ...(limiter === null ? [] : [one('last_run_throttled_requests', limiter.throttled)]),
        ...holeMetrics(result.holes),
        one('last_run_excluded_objects', counts.excluded),
        one('last_run_gone_objects', counts.gone),
        one('last_run_kept_versions', counts.kept),
        // Only a complete listing says how much there is.
        ...(listed ? [one('hot_objects', counts.scanned), one('hot_bytes', bytes.scanned)] : []),
        ...(result.generation === null ? [] : [one('generation', result.generation)]),
        ...(result.retention === undefined ? [] : [one('restore_points', result.retention.count)]),
        ...time('restore_point_timestamp_seconds', newestRestorePoint),
        ...verifiedMetrics(prefixes.flatMap(({ verified, faults = 0 }) => (verified === undefined ? [] : [{ verified, faults }]))),
        ...pruneReportMetrics(result.prune),
        ...(platform?.quotas ?? []).slice(0, of_results_MAX_ROWS).flatMap(({ kind, period, used, max }) => {
            const labels = { kind, period: period ?? '' };
            return [
                ...(used === null ? [] : [{ name: 'quota_used_bytes', labels, value: used }]),
                ...(max === null ? [] : [{ name: 'quota_limit_bytes', labels, value: max }]),
            ];
        }),
    ];
}
const RECEIPT = [
    ...['copied', 'touched', 'unchanged', 'failed', 'deferred', 'expired', 'vanished'],
];
function restoreMetrics({ counts, bytes, paths, holes }) {
    return [
        ...by('last_run_objects', 'result', counts, RESTORED),
        { name: 'last_run_bytes', labels: { result: 'restored' }, value: bytes.restored },
        ...pathMetrics(paths),
        ...holeMetrics(holes),
    ];
}
const RESTORED = ['restored', 'equal', 'different', 'expired', 'thawing', 'failed', 'deferred'];
function verifyMetrics({ counts, bytes, faults, prefixes }) {
    return [
        ...by('last_run_objects', 'result', counts, ['sound', 'repaired', 'faults']),
        { name: 'last_run_bytes', labels: { result: 'read' }, value: bytes.read },
        ...holeMetrics(faults),
        ...verifiedMetrics(prefixes),
    ];
}
function pruneMetrics({ prune, generation }) {
    return [one('generation', generation), ...pruneReportMetrics(prune)];
}
function statusMetrics(result) {
    const { scopes, generation, restorePointCount, verified } = result;
    const newest = scopes.map(({ time: at }) => at).sort();
    return [
        ...(generation === null ? [] : [one('generation', generation.number)]),
        one('restore_points', restorePointCount),
        ...time('restore_point_timestamp_seconds', newest.at(-1)),
        ...time('oldest_scope_restore_point_timestamp_seconds', newest[0]),
        ...verifiedMetrics(verified),
    ];
}
function one(name, value) {
    return { name, value };
}
/** ISO time as Unix time; nothing for none. */
function time(name, iso) {
    return iso === null || iso === undefined ? [] : [{ name, value: Date.parse(iso) / 1000 }];
}
function by(name, label, counts, keys) {
    return keys.map((key) => ({ name, labels: { [label]: key }, value: counts[key] }));
}
function pathMetrics(paths) {
    return ['native', 'emulated', 'streamed'].flatMap((path) => [
        { name: 'last_run_path_objects', labels: { path }, value: paths[path].objects },
        { name: 'last_run_path_bytes', labels: { path }, value: paths[path].bytes },
    ]);
}
function holeMetrics(groups) {
    return groups
        .slice(0, of_results_MAX_ROWS)
        .map(({ cause, count }) => ({ name: 'last_run_holes', labels: { cause }, value: count }));
}
function verifiedMetrics(rows) {
    if (rows.length === 0)
        return [];
    const oldest = rows.map(({ verified }) => verified).sort()[0];
    const faults = rows.reduce((sum, row) => sum + row.faults, 0);
    return [...time('oldest_verification_timestamp_seconds', oldest), one('unrepaired_faults', faults)];
}
function pruneReportMetrics(prune) {
    if (prune === null || prune === undefined)
        return [];
    return [
        one('last_run_deleted_objects', prune.deleted.objects),
        one('last_run_deleted_bytes', prune.deleted.bytes),
        one('last_run_condemned_objects', prune.condemned.objects),
        one('last_run_guard_tripped', (0,report_result/* pruneStopped */.cF)(prune) ? 1 : 0),
    ];
}

;// CONCATENATED MODULE: ./build/src/report/notify/headline.js
/** How a command ended in two lines: the title, and what it means with the reason and what to do. */
function headlineOf({ title, meaning }, problem) {
    if (problem === null)
        return { title, message: meaning };
    const { code, message, advice } = problem;
    const parts = [meaning, `${message} [${code}]`, advice];
    return { title, message: parts.filter((part) => part !== '').join(' ') };
}

// EXTERNAL MODULE: ./build/src/plan/guards.js
var guards = __nccwpck_require__(28071);
;// CONCATENATED MODULE: ./build/src/commands/shown-options.js




/** Log lines stay readable: longer lists are cut, and say so. */
const MAX_SHOWN_ITEMS = 50;
/** The options as they were understood. No credentials. */
function shownOptions(command, options) {
    return [
        ['command', options.command],
        ...(options.hot === undefined ? [] : [['hot', shownPlace(options.hot)]]),
        ['cold', shownPlace(options.cold)],
        ...shownAnchor(options.cold),
        ...command.shown(options),
        ...shownReports(options),
    ];
}
/** The URL is a secret. */
function shownReports(options) {
    const reports = 'reports' in options ? options.reports : undefined;
    const metrics = reports?.metrics;
    const notify = reports?.notify;
    return [
        ...(metrics === undefined ? [] : [['metrics', metrics]]),
        ...(notify === undefined
            ? []
            : [
                [
                    'notify-format',
                    `${notify.format}${notify.key === undefined ? '' : ', signed'}`,
                ],
            ]),
    ];
}
function shownAnchor({ anchor }) {
    if (anchor === undefined)
        return [];
    const places = anchor.places.map((place) => {
        if (place.kind === 's3')
            return `${placeName(place.place)} at ${place.place.endpoint}`;
        if (place.kind === 'file')
            return `file:${place.path}`;
        return place.kind === 'github' && place.name !== undefined ? `github:${place.name}` : place.kind;
    });
    const accepted = anchor.accepted === undefined ? [] : [['accept-rollback', anchor.accepted]];
    return [['anchor', joined(places, ', ')], ...accepted];
}
function shownPlace(options) {
    const identity = options.credentials === undefined ? identityOf(options) : 'keys from inputs';
    const region = options.api === 's3' ? `${options.region}, ` : '';
    return `${(0,words/* placeName */.fW)(options)} at ${options.endpoint} (${region}${identity})`;
}
/** Who one is without keys. */
function identityOf(place) {
    switch (place.api) {
        case 's3':
            return place.role ?? "the SDK's default chain";
        case 'gcs':
            return 'the default credentials of Google Cloud';
        case 'blob':
            if (place.sas !== undefined)
                return 'a shared access signature from inputs';
            if (place.federated !== undefined)
                return `the Entra application ${place.federated.clientId}`;
            return 'the default credentials of Azure';
    }
}
function shownCopying(options) {
    return [
        ['copy-path', options.copyPaths.join(', ')],
        ['verify', options.verify],
        ['concurrency', String(options.concurrency ?? 'auto')],
        ['deadline', (0,format/* formatDuration */.a3)(options.deadline)],
        ['max-failures', String(options.maxFailures)],
        ['dry-run', String(options.dryRun)],
    ];
}
function shownPruning(settings) {
    const { mode, policy, delay, maxDelete, maxChange, approve } = settings;
    const lines = policy.map(({ prefix, rules }) => `${(0,retention_policy/* shownPrefix */.mZ)(prefix)} ${rules}`);
    return [
        ['retention', lines.length === 0 ? 'everything' : joined(lines, '; ')],
        ['prune', mode],
        ['prune-delay', (0,format/* formatDuration */.a3)(delay)],
        ['max-delete', (0,guards/* shownLimit */.Jk)(maxDelete)],
        ['max-change', (0,guards/* shownLimit */.Jk)(maxChange)],
        ...(approve === undefined ? [] : [['approve-prune', approve]]),
    ];
}
function shownList(items, none) {
    return items.length === 0
        ? none
        : joined(items.map((item) => JSON.stringify(item)), ', ');
}
/** The first items, and how many more there are. */
function joined(items, separator) {
    const shown = items.slice(0, MAX_SHOWN_ITEMS).join(separator);
    const more = items.length - MAX_SHOWN_ITEMS;
    return more > 0 ? `${shown} and ${more} more` : shown;
}
function shownAt(at) {
    if (at.kind === 'time')
        return at.until === undefined ? at.time : `${at.time} to ${at.until}`;
    return at.kind === 'run' ? at.run : at.kind;
}

;// CONCATENATED MODULE: ./build/src/commands/rows/backup.js












const backup = {
    name: 'backup',
    noun: 'Backup',
    summary: 'copy new and changed objects from hot to cold, and commit a restore point',
    about: 'Copies new and changed objects from the hot bucket to the cold one, keeps the old versions, and commits a restore point. Continues from where an earlier run stopped.',
    examples: [
        [
            'the first run, and every other: only what changed is copied',
            'backup --hot s3://shop --cold s3://shop-backup',
        ],
        ['what it would copy', 'backup --hot s3://shop --cold s3://shop-backup --dry-run'],
        [
            'across clouds, with a policy for old versions',
            "backup --hot gs://shop --cold s3://shop-backup --retention '* daily=7 weekly=4'",
        ],
    ],
    exitCodes: `Exit code: 0 complete or skipped, 1 failed or bad input, 2 too many holes, read-only,
a guard tripped or pruning failed, 3 incomplete with everything checkpointed (run it again),
130 stopped at once by a second Ctrl-C.`,
    stopping: 'Stopping: saving what is done. Press Ctrl-C again to stop at once.',
    parse: parseBackup,
    shown: (options) => [
        ['prefixes', shownList(options.prefixes, 'all')],
        ['exclude', shownList(options.exclude, 'none')],
        ...shownCopying(options),
        ['lease-wait', (0,format/* formatDuration */.a3)(options.leaseWait)],
        ...shownPruning(options.pruning),
    ],
    run: async (options, ctx) => (await Promise.all(/* import() */[__nccwpck_require__.e(624), __nccwpck_require__.e(873), __nccwpck_require__.e(550), __nccwpck_require__.e(485), __nccwpck_require__.e(322), __nccwpck_require__.e(682), __nccwpck_require__.e(38), __nccwpck_require__.e(530), __nccwpck_require__.e(799), __nccwpck_require__.e(145)]).then(__nccwpck_require__.bind(__nccwpck_require__, 50145))).runBackup(options, ctx),
    exitCode: (result, { maxFailures }) => (0,report_result/* exitCode */.I$)(result, maxFailures),
    text: renderText,
    markdown: (result) => renderSummary(result),
    html: renderBackupPage,
    outputs,
    annotations: (result, { maxFailures }) => annotationsOf(result, maxFailures),
    reported: {
        headline: (result) => headlineOf((0,words/* verdict */.WJ)(result), result.problem ?? (0,report_prune/* pruneProblem */.gw)(result.prune)),
        metrics: backupMetrics,
    },
    ending: (result, { maxFailures }) => {
        const code = (0,report_result/* exitCode */.I$)(result, maxFailures);
        if (result.dryRun || code === 3 || result.outcome === 'skipped')
            return undefined;
        return {
            outcome: result.outcome,
            red: code !== 0,
            meaning: (0,words/* verdict */.WJ)(result).meaning,
            problem: result.problem ?? (0,report_prune/* pruneProblem */.gw)(result.prune),
            holes: result.holes,
            failed: result.counts.failed + result.counts.deferred,
            restorePoint: result.restorePoint,
        };
    },
};
function outputs(result) {
    const { counts, paths } = result;
    return {
        outcome: result.outcome,
        'run-id': result.runId,
        generation: result.generation === null ? '' : String(result.generation),
        'generation-sha256': result.generationSha256 ?? '',
        'restore-point': result.restorePoint ?? '',
        scanned: String(counts.scanned),
        copied: String(counts.copied),
        touched: String(counts.touched),
        unchanged: String(counts.unchanged),
        excluded: String(counts.excluded),
        gone: String(counts.gone),
        vanished: String(counts.vanished),
        failed: String(counts.failed),
        deferred: String(counts.deferred),
        pruned: String(result.prune?.deleted.objects ?? 0),
        'bytes-copied': String(result.bytes.copied),
        'native-copies': String(paths.native.objects),
        'emulated-copies': String(paths.emulated.objects),
        'streamed-copies': String(paths.streamed.objects),
    };
}

;// CONCATENATED MODULE: ./build/src/report/browse/cat.js

/** For stderr: nothing, unless the content is wrong, or was compared by its size only. Ends in a newline. */
function renderCatText({ key, size, written, verified, problem }) {
    if (problem !== null)
        return `flashback-backup: ${(0,core_escape/* forLog */.Ig)(key, 300)}: ${(0,core_escape/* forLog */.Ig)(problem.message, 1_000)}; ${written} bytes were written. ${(0,core_escape/* forLog */.Ig)(problem.advice, 500)}\n`;
    return verified === 'size' && size > 0
        ? `note: ${(0,core_escape/* forLog */.Ig)(key, 300)}: compared by its size only, ${size} bytes: the manifest has neither MD5 nor checksum of it\n`
        : '';
}

;// CONCATENATED MODULE: ./build/src/commands/rows/cat.js






const cat = {
    name: 'cat',
    noun: 'Output',
    summary: 'write the content of one key, as of a restore point, to stdout',
    about: 'Reads one object from cold as it was at a restore point, writes its bytes to stdout, and compares them with the manifest: size, MD5 and checksum, as far as they are known. A mismatch is reported on stderr after the bytes, with exit code 1. On the command line only. Changes nothing; a READ key on cold is enough.',
    examples: [
        ['of the newest restore point', 'cat etc/app.conf --cold s3://shop-backup > app.conf'],
        ['of a day', 'cat db/dump.sql.gz --cold s3://shop-backup --at 2026-11-03 | zcat | head'],
    ],
    exitCodes: 'Exit code: 0; 1 if there is no such key then, if it cannot be read, or if what was written is not what was backed up.',
    stopping: 'Stopping.',
    readsOnly: true,
    writesBytes: true,
    positional: { placeholder: '<key>', input: 'key' },
    parse: parseCat,
    shown: ({ key, at }) => [
        ['key', (0,core_quoted/* quoted */.T)(key)],
        ['at', shownAt(at)],
    ],
    run: async (options, ctx, _show, write) => {
        if (write === undefined)
            throw new input_error/* InputError */.d('command', '"cat" writes bytes to stdout; expected it on the command line only');
        return (await Promise.all(/* import() */[__nccwpck_require__.e(624), __nccwpck_require__.e(873), __nccwpck_require__.e(550), __nccwpck_require__.e(475)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3475))).runCat(options, ctx, write);
    },
    exitCode: ({ problem }) => (problem === null ? 0 : 1),
    text: renderCatText,
    markdown: (result) => `${(0,core_escape/* forMarkdown */.Bm)(renderCatText(result), 2_000)}\n`,
    outputs: ({ problem, generation, at }) => ({
        outcome: problem === null ? 'complete' : 'failed',
        generation: String(generation),
        'restore-point': at.time,
    }),
    annotations: () => [],
};

// EXTERNAL MODULE: ./build/src/report/browse/diff.js
var diff = __nccwpck_require__(6620);
;// CONCATENATED MODULE: ./build/src/commands/rows/diff.js




const diff_diff = {
    name: 'diff',
    noun: 'Comparison',
    summary: 'list what is new, changed and gone between two restore points, or since one in hot',
    about: 'Compares two restore points by the manifest alone, or one with what hot lists now: keys that are new, changed or gone, with their sizes, one per line, or with --by-prefix their sums. Changes nothing; a READ key on cold is enough, and one on hot where hot is compared.',
    examples: [
        ['what changed in a month', 'diff 2026-10-03 2026-11-03 --cold s3://shop-backup --by-prefix'],
        ['what the next backup would find', 'diff latest hot --hot s3://shop --cold s3://shop-backup'],
    ],
    exitCodes: 'Exit code: 0, whether something differs or not; 1 if it failed, or on bad input.',
    stopping: 'Stopping.',
    readsOnly: true,
    positional: { placeholder: '<point> <point|hot>', input: 'points' },
    parse: parseDiff,
    shown: ({ from, against, prefixes, byPrefix }) => [
        ['from', shownAt(from)],
        ['to', against === 'hot' ? 'hot as it is now' : shownAt(against)],
        ['prefixes', shownList(prefixes, 'all')],
        ['by-prefix', String(byPrefix)],
    ],
    run: async (options, ctx, show) => (await Promise.all(/* import() */[__nccwpck_require__.e(624), __nccwpck_require__.e(873), __nccwpck_require__.e(550), __nccwpck_require__.e(793), __nccwpck_require__.e(376)]).then(__nccwpck_require__.bind(__nccwpck_require__, 55376))).runDiff(options, ctx, show),
    line: ({ text }) => text(),
    exitCode: () => 0,
    text: (result) => `${(0,diff/* differenceSum */.Ll)(result)}\n`,
    markdown: (result) => `## What differs\n\n${(0,core_escape/* forMarkdown */.Bm)((0,diff/* differenceSum */.Ll)(result), 2_000)}\n`,
    outputs: ({ generation, to }) => ({
        outcome: 'complete',
        generation: String(generation),
        'restore-point': to === 'hot' ? '' : to.time,
    }),
    annotations: () => [],
};

;// CONCATENATED MODULE: ./build/src/report/split/result.js




/** 0 complete, skipped or over; 3 incomplete. */
function splitExitCode({ outcome }) {
    return outcome === 'incomplete' ? 3 : 0;
}
/** For a terminal or a log; ends in a newline. */
function renderSplitText(result, { colour }) {
    const { outcome, problem, runId, split } = result;
    const paint = (0,parts_paint/* painter */.C)(colour);
    const tone = outcome === 'complete' ? 'good' : 'warning';
    const lines = [
        '',
        `${paint(tone, `${outcome === 'complete' ? '✔' : '!'} ${splitTitle(result)}`)}  ${meaningOf(result)}`,
        '',
    ];
    if (problem !== null)
        lines.push(`  ${(0,core_escape/* forLog */.Ig)(problem.advice, 500)}`, '');
    if (result.over === undefined && outcome !== 'skipped')
        lines.push(...(0,text_lines/* figureLines */.uA)(rowsOf(result), paint), '');
    lines.push(`  split ${(0,core_escape/* forLog */.Ig)(split, 120)}, run ${(0,core_escape/* forLog */.Ig)(runId, 120)}`);
    return `${lines.join('\n')}\n`;
}
/** For the job summary: a page of a worker is short, the commit's has the totals. */
function renderSplitSummary(result) {
    const { outcome, problem, runId, split } = result;
    const icon = { complete: '✅', incomplete: '⏸️', skipped: '⏭️' }[outcome];
    const rows = rowsOf(result).map(([name, count, what]) => `| ${name} | ${(0,format/* formatCount */.B4)(count)} | ${what} |`);
    const table = `| | | |\n| --- | ---: | --- |\n${rows.join('\n')}\n\n`;
    const advice = problem === null ? '' : `${(0,core_escape/* forMarkdown */.Bm)(problem.advice, 500)}\n\n`;
    const figures = result.over === undefined && outcome !== 'skipped' ? table : '';
    const meaning = (0,core_escape/* forMarkdown */.Bm)(meaningOf(result), 2_000);
    return `## ${icon} ${splitTitle(result)}\n\n${meaning}\n\n${advice}${figures}Split ${(0,core_escape/* forMarkdownCode */.m6)(split, 120)}, run ${(0,core_escape/* forMarkdownCode */.m6)(runId, 120)}.\n`;
}
function splitTitle({ command, outcome, over }) {
    const name = { plan: 'Plan', shard: 'Worker', commit: 'Commit' }[command];
    return over === undefined ? `${name} ${outcome}` : `${name}: nothing left to do`;
}
function meaningOf({ command, over, problem, pieces, shards }) {
    if (over === 'committed')
        return 'The split run is committed already. Nothing was written.';
    if (over === 'superseded')
        return 'Another run wrote to cold after this split run was planned. Nothing was written.';
    if (problem !== null)
        return (0,core_escape/* forLog */.Ig)(problem.message, 2_000);
    if (command === 'plan')
        return `${(0,format/* formatMany */.x0)(pieces.all, 'piece')} for ${(0,format/* formatMany */.x0)(shards.length, 'worker')}.`;
    return `${(0,format/* formatCount */.B4)(pieces.done)} of ${(0,format/* formatMany */.x0)(pieces.all, 'piece')} done by this worker.`;
}
function rowsOf(result) {
    const { command, pieces, objects, bytes } = result;
    if (command === 'plan')
        return [['pieces', pieces.all, 'claimed by the workers as they come']];
    return [
        ['pieces', pieces.done, `of ${(0,format/* formatCount */.B4)(pieces.all)}`],
        ['taken over', pieces.takenOver, 'begun by other workers'],
        ['copied', objects, (0,format/* formatBytes */.z3)(bytes)],
    ];
}

;// CONCATENATED MODULE: ./build/src/commands/rows/split.js








/** A split run is one backup: whichever step commits shows what a backup shows, and the others a short page. */
function splitRow(row) {
    return {
        ...row,
        exitCodes: `Exit code: 0 done, skipped, or nothing left to do, 1 failed or bad input, 2 too many holes, read-only,
a guard tripped or pruning failed, 3 incomplete with everything checkpointed,
130 stopped at once by a second Ctrl-C.`,
        shown: (options) => {
            const { split, maxRequests } = options;
            const own = [['split', split === '' ? 'its run' : split]];
            if ('shard' in options)
                own.push(['shard', String(options.shard)]);
            if (maxRequests !== undefined)
                own.push(['max-requests', String(maxRequests)]);
            return [...own, ...backup.shown({ ...options, command: 'backup' })];
        },
        exitCode: (result, options) => isSplit(result) ? splitExitCode(result) : backup.exitCode(result, { ...options, command: 'backup' }),
        text: (result, style) => (isSplit(result) ? renderSplitText(result, style) : backup.text(result, style)),
        markdown: (result) => (isSplit(result) ? renderSplitSummary(result) : backup.markdown(result)),
        html: (result) => (isSplit(result) ? undefined : backup.html?.(result)),
        reported: {
            headline: (result) => {
                if (isSplit(result))
                    return { ...headlineOf({ title: splitTitle(result), meaning: '' }, result.problem), partial: true };
                return headlineOf((0,words/* verdict */.WJ)(result), result.problem ?? (0,report_prune/* pruneProblem */.gw)(result.prune));
            },
            metrics: (result) => (isSplit(result) ? [] : backupMetrics(result)),
        },
        outputs: (result) => {
            if (!isSplit(result))
                return { ...backup.outputs(result), shards: '[]' };
            const { outcome, runId, split, shards } = result;
            return { outcome, 'run-id': runId, split, shards: JSON.stringify(shards) };
        },
        annotations: (result, options) => {
            if (!isSplit(result))
                return backup.annotations(result, { ...options, command: 'backup' });
            return annotationOf(result);
        },
        ending: (result, options) => isSplit(result) ? undefined : backup.ending?.(result, { ...options, command: 'backup' }),
    };
}
function isSplit(result) {
    return 'shards' in result;
}
function annotationOf(result) {
    const { problem, outcome } = result;
    if (problem === null || outcome === 'complete')
        return [];
    return [endAnnotation('warning', { title: splitTitle(result), meaning: 'Nothing is lost:' }, problem)];
}
const plan = splitRow({
    name: 'plan',
    noun: 'Plan',
    summary: 'plan a backup for several machines',
    about: 'Cuts the key space into pieces that workers (shard) take one after the other, and holds the lease for them. Where one machine is enough, it backs up at once.',
    examples: [
        ['for four workers', 'plan --hot s3://shop --cold s3://shop-backup --shards 4 --split tonight'],
        ['the workers, and the end', 'shard --hot s3://shop --cold s3://shop-backup --split tonight --shard 0'],
    ],
    stopping: 'Stopping: nothing is planned. Press Ctrl-C again to stop at once.',
    parse: parsePlan,
    run: async (options, ctx) => (await Promise.all(/* import() */[__nccwpck_require__.e(624), __nccwpck_require__.e(873), __nccwpck_require__.e(550), __nccwpck_require__.e(485), __nccwpck_require__.e(322), __nccwpck_require__.e(682), __nccwpck_require__.e(38), __nccwpck_require__.e(530), __nccwpck_require__.e(799), __nccwpck_require__.e(145), __nccwpck_require__.e(836)]).then(__nccwpck_require__.bind(__nccwpck_require__, 90836))).runPlan(options, ctx),
});
const shard = splitRow({
    name: 'shard',
    noun: 'Worker',
    summary: 'work on a planned backup, beside other workers',
    about: 'Takes pieces of a planned backup until none is left. Any number of workers may run, and any of them may be killed: others go on with its pieces. With --shards the first one plans and the last one commits.',
    examples: [
        [
            'four workers on this machine',
            'shard --hot s3://shop --cold s3://shop-backup --split tonight --shards 4 --shard 0',
        ],
    ],
    stopping: 'Stopping: saving what is done. Press Ctrl-C again to stop at once.',
    parse: parseShard,
    run: async (options, ctx) => (await Promise.all(/* import() */[__nccwpck_require__.e(624), __nccwpck_require__.e(873), __nccwpck_require__.e(550), __nccwpck_require__.e(485), __nccwpck_require__.e(322), __nccwpck_require__.e(682), __nccwpck_require__.e(38), __nccwpck_require__.e(530), __nccwpck_require__.e(799), __nccwpck_require__.e(145), __nccwpck_require__.e(939)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9939))).runShard(options, ctx),
});
const commit = splitRow({
    name: 'commit',
    noun: 'Commit',
    summary: 'commit what the workers of a planned backup did',
    about: 'Commits what the workers did as one generation, prunes and reports. Pieces that no worker finished make the run incomplete; what was copied of them is committed.',
    examples: [['after the workers', 'commit --hot s3://shop --cold s3://shop-backup --split tonight']],
    stopping: 'Stopping: nothing more is committed. Press Ctrl-C again to stop at once.',
    parse: parseCommit,
    run: async (options, ctx) => (await Promise.all(/* import() */[__nccwpck_require__.e(624), __nccwpck_require__.e(873), __nccwpck_require__.e(550), __nccwpck_require__.e(485), __nccwpck_require__.e(322), __nccwpck_require__.e(682), __nccwpck_require__.e(38), __nccwpck_require__.e(530), __nccwpck_require__.e(799), __nccwpck_require__.e(145), __nccwpck_require__.e(941)]).then(__nccwpck_require__.bind(__nccwpck_require__, 19941))).runCommit(options, ctx),
});

;// CONCATENATED MODULE: ./build/src/report/listing.js



/** `size  modified  key` on one line, with a column for marks if `marks`, and the details before it if there are any. */
function listingLine({ key, size, modified, mark, details }, marks) {
    const what = marks || mark !== '' ? `${mark.padEnd(7)}  ` : '';
    const long = details === undefined
        ? ''
        : `${(0,core_escape/* forLog */.Ig)(details.storageClass ?? '-', 40).padEnd(12)}  ${String(details.versions).padStart(3)}v  `;
    return `${String(size).padStart(15)}  ${(0,words/* formatTime */.fU)(modified)}  ${long}${what}${(0,core_escape/* forLog */.Ig)(key)}`;
}
/** The last line of a listing, without its line feed. */
function listingSum({ keys, bytes, gone, expired, at, generation }) {
    const lost = gone === 0 ? '' : `, and ${(0,format/* formatMany */.x0)(gone, 'key')} gone from hot`;
    const old = expired === 0 ? '' : `, and ${(0,format/* formatMany */.x0)(expired, 'key')} expired by max-age`;
    const when = at === null
        ? `generation ${generation}`
        : `as of the restore point ${(0,core_escape/* forLog */.Ig)((0,words/* formatTime */.fU)(at.time), 40)} (run ${(0,core_escape/* forLog */.Ig)(at.run, 120)})${(0,words/* distanceWords */.HA)(at)}`;
    return `${(0,format/* formatMany */.x0)(keys, 'key')}, ${(0,format/* formatBytes */.z3)(bytes)}${lost}${old}; ${when}`;
}

;// CONCATENATED MODULE: ./build/src/commands/rows/ls.js




const ls = {
    name: 'ls',
    noun: 'Listing',
    summary: 'list the keys in the backup, now or as of a restore point',
    about: 'Lists keys with size and date, from the manifest alone: the current ones, with those that hot no longer has marked, or with --at as they were at a restore point. Changes nothing; a READ key on cold is enough.',
    examples: [
        ['what the backup holds below a prefix', 'ls img/ --cold s3://shop-backup'],
        ['with storage class and number of versions', 'ls img/ --cold s3://shop-backup --long'],
        ['as of a time, one JSON object a line', 'ls --cold s3://shop-backup --at 2026-11-03T02:00:00Z --json'],
    ],
    stopping: 'Stopping.',
    readsOnly: true,
    positional: { placeholder: '[prefix]...', input: 'prefixes' },
    parse: parseLs,
    shown: ({ prefixes, at }) => [
        ['prefixes', shownList(prefixes, 'all')],
        ['at', at === undefined ? 'now' : shownAt(at)],
    ],
    run: async (options, ctx, show) => (await Promise.all(/* import() */[__nccwpck_require__.e(624), __nccwpck_require__.e(873), __nccwpck_require__.e(550), __nccwpck_require__.e(793), __nccwpck_require__.e(871)]).then(__nccwpck_require__.bind(__nccwpck_require__, 40871))).runLs(options, ctx, show),
    line: (key, { at }) => listingLine(key, at === undefined),
    exitCode: () => 0,
    text: (result) => `${listingSum(result)}\n`,
    markdown: (result) => `## Keys in the backup\n\n${(0,core_escape/* forMarkdown */.Bm)(listingSum(result), 1_000)}\n`,
    outputs: ({ generation, at }) => ({
        outcome: 'complete',
        generation: String(generation),
        'restore-point': at?.time ?? '',
    }),
    annotations: () => [],
};

// EXTERNAL MODULE: ./build/src/report/traffic-test.js
var traffic_test = __nccwpck_require__(38970);
// EXTERNAL MODULE: ./build/src/report/sections/version-delete.js
var version_delete = __nccwpck_require__(23365);
;// CONCATENATED MODULE: ./build/src/report/probe.js






/** For a terminal or a log; ends in a newline. */
function renderProbeText(result, { colour }) {
    const title = `${ok(result) ? '✔' : '!'} ${verdictOf(result)}`;
    const head = (0,parts_paint/* painter */.C)(colour)(ok(result) ? 'good' : 'warning', title);
    const rows = factsOf(result).map(([name, value]) => `  ${name.padEnd(25)}${(0,core_escape/* forLog */.Ig)(value, 500)}`);
    return `\n${head}\n\n${rows.join('\n')}\n`;
}
/** For the job summary. */
function renderProbeSummary(result) {
    const rows = factsOf(result).map(([name, value]) => `| ${name} | ${(0,core_escape/* forMarkdown */.Bm)(value, 500)} |`);
    return `## ${ok(result) ? '✅' : '⚠️'} ${(0,core_escape/* forMarkdown */.Bm)(verdictOf(result), 300)}\n\n| | |\n| --- | --- |\n${rows.join('\n')}\n`;
}
function ok({ copyPath, sample }) {
    return copyPath.path !== null && sample?.path !== null;
}
function verdictOf({ copyPath, sample }) {
    if (sample !== null && sample.path === null)
        return 'The sample could not be copied';
    return copyPath.path === null ? 'No copy path works' : `Copies are ${copyPath.path}`;
}
function factsOf(result) {
    const { capabilities: can, sample, copyPath, clockSkew } = result;
    const both = (ifAbsent, ifMatch) => ifAbsent && ifMatch
        ? 'honoured'
        : ifAbsent
            ? 'If-None-Match only'
            : ifMatch
                ? 'If-Match only'
                : 'ignored or refused';
    const pin = (works, honoured) => works ? (honoured ? 'honoured' : 'IGNORED') : 'no such operation';
    const unsure = can.unsure ?? [];
    return [
        ['hot', `${(0,words/* placeName */.fW)(result.hot)} at ${result.hot.endpoint}`],
        ['cold', `${(0,words/* placeName */.fW)(result.cold)} at ${result.cold.endpoint}`],
        ['copy path', `${copyPath.path ?? 'none'}: ${copyPath.reason}`],
        ['sample', (0,traffic_test/* sampleText */.EB)(sample)],
        ['traffic', (0,traffic_test/* trafficText */.nR)(result.traffic)],
        ['conditions on Put', both(can.putIfAbsent, can.putIfMatch)],
        ['conditions on Copy', both(can.copyIfAbsent, can.copyIfMatch)],
        ['conditions on Complete', both(can.completeIfAbsent, can.completeIfMatch)],
        ['condition on Delete', can.deleteIfMatch ? 'honoured' : 'ignored or refused'],
        ['source pin of Copy', pin(can.copy, can.copyPin)],
        ['source pin of PartCopy', pin(can.partCopy, can.partCopyPin)],
        ['pin of GET', pin(true, can.getPin)],
        [
            'signed bodies',
            can.signedBody === true ? 'checked by the store' : 'not checked: this program hashes them',
        ],
        ['part copy', partCopyWords(result)],
        ['keys that are one', aliasWords(can)],
        ['listing of hot', result.sorted ? 'in order' : 'out of order: sorted on disk'],
        ['versioning of cold', result.versioning],
        ['object lock of cold', lockWords(can.objectLock)],
        ['this key', (0,version_delete/* versionDeleteWords */.rH)(can.versionDelete, result.versioning)],
        [
            'clock skew',
            clockSkew === 0 ? 'under 2 s' : `${clockSkew < 0 ? '-' : ''}${(0,format/* formatDuration */.a3)(Math.abs(clockSkew))}`,
        ],
        ['tags', tagWords(result.capabilities.copiesTags)],
        ['operation ceiling', `${(0,format/* formatBytes */.z3)(result.operationCeiling)} (not tested: lowered if a store refuses)`],
        ...(unsure.length === 0
            ? []
            : [
                [
                    'no answer',
                    `${unsure.join(', ')}: treated as no, and tested again by the next run`,
                ],
            ]),
        ...result.notes.map((note) => ['note', note]),
    ];
}
function partCopyWords({ cold, capabilities }) {
    if (capabilities.partCopy)
        return 'works';
    // Its rewrites copy objects of any size, in as many calls as they need.
    if (cold.api === 'gcs')
        return 'not needed: a copy of any size is one object, in several calls';
    return 'not supported: objects that need parts are streamed';
}
function tagWords(copiesTags) {
    if (copiesTags === undefined)
        return 'not tested: they could not be written or read';
    return copiesTags ? 'server-side copies carry them' : 'lost by server-side copies, without an error';
}
function aliasWords({ aliases, aliasesPaths }) {
    const names = aliases ?? (aliasesPaths ? ['slashes', 'dots'] : []);
    if (names.length === 0)
        return 'none: each key is an object of its own';
    return `${names.join(', ')}: such keys are stored below .flashback-backup/objects/`;
}
function lockWords(lock) {
    if (lock === undefined)
        return 'not checked';
    if (lock.status === 'unknown')
        return `unknown: the store did not say (${lock.why})`;
    const { status, retention, deletedDays } = lock;
    const words = status === 'off' ? 'off' : retentionWords(retention);
    if (deletedDays === undefined)
        return words;
    return `${words}; what is deleted or overwritten is kept, and billed, for ${deletedDays} more day(s) (soft delete)`;
}
function retentionWords(retention) {
    if (retention === undefined)
        return 'on, without a default retention';
    const { mode, days, years } = retention;
    if (days === undefined && years === undefined)
        return `on: each object is locked (${mode})`;
    const length = days === undefined ? `${years ?? 0} year(s)` : `${days} day(s)`;
    return `on: each object is locked for ${length} (${mode}), and is kept that long regardless of retention`;
}

;// CONCATENATED MODULE: ./build/src/report/ending.js
/** An ending with nothing to report but its outcome. */
function plainEnding(outcome, red, meaning = '') {
    return { outcome, red, meaning, problem: null, holes: [], failed: 0, restorePoint: null };
}

;// CONCATENATED MODULE: ./build/src/report/stopped.js


function isStopped(result) {
    return 'outcome' in result && 'problem' in result;
}
/** 0 skipped; 1 failed. */
function stoppedExitCode({ outcome }) {
    return outcome === 'skipped' ? 0 : 1;
}
function stoppedTitle({ command, outcome }) {
    return `${command === 'probe' ? 'Probe' : 'Rebuild'} ${outcome}`;
}
/** For a terminal or a log; ends in a newline. */
function renderStoppedText(result, { colour }) {
    const { outcome, problem, runId } = result;
    const title = `${outcome === 'skipped' ? '!' : '✘'} ${stoppedTitle(result)}`;
    const head = (0,parts_paint/* painter */.C)(colour)(outcome === 'skipped' ? 'warning' : 'bad', title);
    return `\n${head}  ${(0,core_escape/* forLog */.Ig)(problem.message, 2_000)}\n\n  ${(0,core_escape/* forLog */.Ig)(problem.advice, 500)}\n\n  run ${(0,core_escape/* forLog */.Ig)(runId, 120)}\n`;
}
/** For the job summary. */
function renderStoppedSummary(result) {
    const { outcome, problem, runId } = result;
    const icon = outcome === 'skipped' ? '⏭️' : '❌';
    return `## ${icon} ${stoppedTitle(result)}\n\n${(0,core_escape/* forMarkdown */.Bm)(problem.message, 2_000)}\n\n${(0,core_escape/* forMarkdown */.Bm)(problem.advice, 500)}\n\nRun ${(0,core_escape/* forMarkdownCode */.m6)(runId, 120)}.\n`;
}

;// CONCATENATED MODULE: ./build/src/commands/rows/or-stopped.js



/** The row with the renderings of such an end added. */
function orStopped(row) {
    const { ending } = row;
    return {
        ...row,
        exitCode: (result, options) => isStopped(result) ? stoppedExitCode(result) : row.exitCode(result, options),
        text: (result, style) => (isStopped(result) ? renderStoppedText(result, style) : row.text(result, style)),
        markdown: (result) => (isStopped(result) ? renderStoppedSummary(result) : row.markdown(result)),
        outputs: (result) => isStopped(result) ? { outcome: result.outcome, 'run-id': result.runId } : row.outputs(result),
        annotations: (result, options) => {
            if (!isStopped(result))
                return row.annotations(result, options);
            return [stoppedAnnotation(result)];
        },
        ...(ending === undefined
            ? {}
            : {
                ending: (result, options) => {
                    if (!isStopped(result))
                        return ending(result, options);
                    if (stoppedExitCode(result) === 0)
                        return undefined;
                    const { outcome, problem } = result;
                    return { ...plainEnding(outcome, true, problem.message), problem };
                },
            }),
    };
}
function stoppedAnnotation(result) {
    const title = stoppedTitle(result);
    return stoppedExitCode(result) === 0
        ? endAnnotation('warning', { title, meaning: 'Nothing was done:' }, result.problem)
        : endAnnotation('error', { title, meaning: 'The lease was lost in mid-run:' }, result.problem);
}

;// CONCATENATED MODULE: ./build/src/commands/rows/probe.js




const probe = orStopped({
    name: 'probe',
    noun: 'Probe',
    summary: 'test how objects are copied between hot and cold, and which conditions cold honours',
    about: 'Copies one small object of hot to a temporary name in cold, tries conditions, pins and part copies there, removes it all, and reports the copy path and whether traffic was counted. Later runs use what it found. Hot is only read.',
    examples: [
        [
            'how would objects be copied, and what does cold honour?',
            'probe --hot s3://shop --cold s3://shop-backup',
        ],
    ],
    exitCodes: 'Exit code: 0, also if another run held the lease and nothing was done; 1 if it failed, or on bad input.',
    stopping: 'Stopping.',
    parse: parseProbe,
    shown: ({ copyPaths, leaseWait }) => [
        ['copy-path', copyPaths.join(', ')],
        ['lease-wait', (0,format/* formatDuration */.a3)(leaseWait)],
    ],
    run: async (options, ctx) => (await Promise.all(/* import() */[__nccwpck_require__.e(624), __nccwpck_require__.e(873), __nccwpck_require__.e(550), __nccwpck_require__.e(485), __nccwpck_require__.e(322), __nccwpck_require__.e(799), __nccwpck_require__.e(578)]).then(__nccwpck_require__.bind(__nccwpck_require__, 11578))).runProbe(options, ctx),
    exitCode: () => 0,
    text: renderProbeText,
    markdown: renderProbeSummary,
    outputs: ({ runId }) => ({ outcome: 'complete', 'run-id': runId }),
    annotations: () => [],
});

;// CONCATENATED MODULE: ./build/src/commands/rows/prune.js









const TITLES = {
    complete: 'Prune stopped',
    incomplete: 'Prune stopped',
    skipped: 'Prune skipped',
    failed: 'Prune failed',
};
const prune_prune = {
    name: 'prune',
    noun: 'Prune',
    summary: 'delete old versions by the retention policy; --dry-run only reports which',
    about: 'Judges every version by --retention, condemns what the policy no longer keeps, and deletes what an earlier run condemned at least --prune-delay ago. A backup does the same at its end. With --dry-run it reports what would be kept and deleted, and why, and changes nothing; a READ key on cold is enough for that.',
    examples: [
        [
            'what a policy would keep and delete, and why',
            "prune --cold s3://shop-backup --retention '* daily=7 weekly=4' --dry-run",
        ],
    ],
    exitCodes: `Exit code: 0 complete or skipped; 1 failed or bad input; 2 a guard tripped,
and nothing was pruned; 3 incomplete (run it again).`,
    stopping: 'Stopping: what was deleted stays deleted, and the next prune continues. Press Ctrl-C again to stop at once.',
    parse: parsePrune,
    shown: ({ pruning, dryRun }) => [...shownPruning(pruning), ['dry-run', String(dryRun)]],
    run: async (options, ctx) => (await Promise.all(/* import() */[__nccwpck_require__.e(624), __nccwpck_require__.e(873), __nccwpck_require__.e(550), __nccwpck_require__.e(530), __nccwpck_require__.e(657)]).then(__nccwpck_require__.bind(__nccwpck_require__, 46255))).runPrune(options, ctx),
    exitCode: report_prune/* pruneExitCode */.yN,
    text: report_prune/* renderPruneText */.k9,
    markdown: prune/* renderPruneSummary */.L5,
    outputs: ({ outcome, runId, generation, generationSha256 = '', prune: report }) => ({
        outcome,
        'run-id': runId,
        generation: String(generation),
        'generation-sha256': generationSha256,
        pruned: String(report?.deleted.objects ?? 0),
    }),
    annotations: ({ outcome, problem, prune: report, notices = [] }) => {
        const level = outcome === 'failed' ? 'error' : 'warning';
        const title = TITLES[outcome];
        const end = problem === null ? [] : [endAnnotation(level, { title, meaning: '' }, problem)];
        return [...end, ...pruneAnnotations(report), ...noticeAnnotations(notices)];
    },
    reported: {
        headline: ({ outcome, prune: report, problem }) => {
            const title = (0,report_result/* pruneIsRed */.EG)(report) ? 'Pruning stopped' : `Prune ${outcome}`;
            const meaning = report === null ? '' : (0,report_prune/* pruneVerdict */.U7)(report);
            return headlineOf({ title, meaning }, problem ?? (0,report_prune/* pruneProblem */.gw)(report));
        },
        metrics: pruneMetrics,
    },
    ending: (result) => {
        const code = (0,report_prune/* pruneExitCode */.yN)(result);
        const red = code === 1 || code === 2;
        if (result.dryRun || (!red && result.outcome !== 'complete'))
            return undefined;
        const problem = result.problem ?? (0,report_prune/* pruneProblem */.gw)(result.prune);
        return { ...plainEnding(result.outcome, red, problem?.message), problem };
    },
};

;// CONCATENATED MODULE: ./build/src/report/rebuild.js




/** For a terminal or a log; ends in a newline. */
function renderRebuildText(result, { colour }) {
    const { title, meaning } = rebuild_words(result);
    const paint = (0,parts_paint/* painter */.C)(colour);
    const lines = (0,text_lines/* figureLines */.uA)(rebuild_rows(result), paint);
    return `\n${paint('good', `✔ ${title}`)}  ${meaning}\n\n${lines.join('\n')}\n\n  run ${(0,core_escape/* forLog */.Ig)(result.runId, 120)}\n`;
}
/** For the job summary. */
function renderRebuildSummary(result) {
    const { title, meaning } = rebuild_words(result);
    const lines = rebuild_rows(result).map(([name, count, what]) => `| ${name} | ${(0,format/* formatCount */.B4)(count)} | ${what} |`);
    return `## ✅ ${title}\n\n${meaning}\n\n| | objects | |\n| --- | ---: | --- |\n${lines.join('\n')}\n\nRun ${(0,core_escape/* forMarkdownCode */.m6)(result.runId, 120)}.\n`;
}
function rebuild_words({ generation }) {
    return {
        title: 'Manifest rebuilt',
        meaning: `It is generation ${generation}. It has no restore point yet: the next backup makes the first one.`,
    };
}
function rebuild_rows(result) {
    return [
        ['adopted', result.adopted, 'equal in cold and hot'],
        [
            'different',
            result.different,
            'different in hot, or not proven equal: the next backup keeps and replaces them',
        ],
        ['missing', result.missing, 'not in cold: the next backup copies them'],
        ['only in cold', result.onlyInCold, 'kept, absent from hot'],
        ['old versions', result.oldVersions, 'found by their names'],
    ];
}

;// CONCATENATED MODULE: ./build/src/commands/rows/rebuild.js






const rebuild = orStopped({
    name: 'rebuild',
    noun: 'Rebuild',
    summary: 'make a new manifest from cold and hot, when the old one is lost or damaged',
    about: 'Makes a new manifest from listings of hot and cold: for when state is lost or damaged, or another tool filled cold. Copies and deletes nothing, and refuses to replace a sound manifest. The next backup makes the first restore point.',
    examples: [['only if there is no valid manifest', 'rebuild --hot s3://shop --cold s3://shop-backup']],
    exitCodes: 'Exit code: 0, also if another run held the lease and nothing was done; 1 if it failed, or on bad input.',
    stopping: 'Stopping: nothing is committed. Press Ctrl-C again to stop at once.',
    parse: parseRebuild,
    shown: ({ trustSize, leaseWait }) => [
        ['trust-size', String(trustSize)],
        ['lease-wait', (0,format/* formatDuration */.a3)(leaseWait)],
    ],
    run: async (options, ctx) => (await Promise.all(/* import() */[__nccwpck_require__.e(624), __nccwpck_require__.e(873), __nccwpck_require__.e(550), __nccwpck_require__.e(38), __nccwpck_require__.e(239)]).then(__nccwpck_require__.bind(__nccwpck_require__, 80239))).runRebuild(options, ctx),
    exitCode: () => 0,
    text: renderRebuildText,
    markdown: renderRebuildSummary,
    outputs: ({ runId, generation, generationSha256 = '' }) => ({
        outcome: 'complete',
        'run-id': runId,
        generation: String(generation),
        'generation-sha256': generationSha256,
    }),
    annotations: ({ notices = [] }) => noticeAnnotations(notices),
    ending: () => plainEnding('complete', false),
});

// EXTERNAL MODULE: ./build/src/report/restore.js
var restore = __nccwpck_require__(50018);
// EXTERNAL MODULE: ./build/src/report/restore-result.js
var restore_result = __nccwpck_require__(88214);
;// CONCATENATED MODULE: ./build/src/report/html/restore.js







/** The page of a restore. */
function renderRestorePage(result) {
    const { tone, mark, title, meaning } = (0,restore/* restoreVerdict */.c6)(result);
    return (0,page/* renderPage */.C)({
        title,
        tone,
        mark,
        meaning,
        time: (0,words/* formatTime */.fU)(result.finished),
        sections: [
            problemBox(result.problem, tone === 'bad' ? 'bad' : 'warning'),
            restore_glance(result),
            holesSection('Not restored', result.holes, 'were not restored'),
            keysSection(result),
            pathsSection(result),
            pointsSection(result.plan),
            noticesSection(result.notices),
            section('Run', (0,markup/* markup */.PT) `<p>Run ${(0,markup/* code */.aY)(result.runId, 120)}, ${(0,markup/* clipped */.cz)((0,words/* formatTime */.fU)(result.started), 40)} to ${(0,markup/* clipped */.cz)((0,words/* formatTime */.fU)(result.finished), 40)}.</p>`, restore_scope(result)),
        ],
    });
}
function restore_glance(result) {
    const { restorePoint, counts, bytes, dryRun, plan, durationMs } = result;
    const short = (0,restore_result/* unrestored */.e)(counts);
    const rows = [
        restorePoint === null
            ? ['As of', 'none']
            : [
                'As of',
                (0,markup/* clipped */.cz)((0,words/* formatTime */.fU)(restorePoint.time), 40),
                `run ${restorePoint.run}${(0,words/* distanceWords */.HA)(restorePoint)}`,
            ],
        ['Keys then', (0,format/* formatCount */.B4)(counts.keys)],
        dryRun
            ? ['Would be restored', (0,format/* formatCount */.B4)(counts.planned), (0,format/* formatBytes */.z3)(plan?.copyBytes ?? 0)]
            : ['Restored', (0,format/* formatCount */.B4)(counts.restored), (0,format/* formatBytes */.z3)(bytes.restored)],
        ['Already there', (0,format/* formatCount */.B4)(counts.equal)],
        ['Not restored', short === 0 ? '0' : (0,markup/* markup */.PT) `<strong class="bad">${(0,format/* formatCount */.B4)(short)}</strong>`],
        ['Took', (0,format/* formatDuration */.a3)(durationMs), bytes.restored === 0 ? '' : (0,format/* formatRate */.CE)(bytes.restored, durationMs)],
    ];
    return (0,markup/* markup */.PT) `${figures(rows)}<p>${(0,markup/* code */.aY)((0,words/* placeName */.fW)(result.cold), 300)} → ${(0,markup/* code */.aY)((0,words/* placeName */.fW)(result.to), 300)}</p><p class="dim">Receipt: ${(0,restore/* restoreReceipt */.DG)(counts)}.</p>`;
}
const COUNTS = [
    ['added', 'were absent'],
    ['replaced', 'replaced other content'],
    ['equal', 'already there'],
    ['different', 'left alone, with other content'],
    ['expired', 'removed by max-age, no longer in the backup'],
    ['thawing', 'archived, thaw requested: run the same restore again'],
    ['failed', ''],
    ['deferred', 'to the next run'],
    ['bySize', 'of those restored: verified by size alone'],
];
function keysSection({ counts }) {
    const rows = COUNTS.filter(([name]) => counts[name] > 0).map(([name, words]) => [
        name === 'bySize' ? 'by size' : name,
        (0,format/* formatCount */.B4)(counts[name]),
        words,
    ]);
    if (rows.length === 0)
        return markup/* NOTHING */.K$;
    return section('Keys', table('What became of them', ['keys', '#number', 'meaning'], rows));
}
function pathsSection({ paths, copyPath }) {
    const used = ['native', 'emulated', 'streamed'].filter((path) => paths[path].objects > 0);
    if (used.length === 0)
        return markup/* NOTHING */.K$;
    const rows = used.map((path) => [path, (0,format/* formatCount */.B4)(paths[path].objects), (0,format/* formatBytes */.z3)(paths[path].bytes)]);
    const why = copyPath === null ? markup/* NOTHING */.K$ : (0,markup/* markup */.PT) `<p>${copyPath.path}, because ${copyPath.reason}.</p>`;
    return section('Copy paths', table('By copy path', ['copied', '#objects', '#bytes'], rows), why);
}
const MAX_POINTS = 50;
function pointsSection(plan) {
    if (plan === null || plan.points.length === 0)
        return markup/* NOTHING */.K$;
    const rows = plan.points
        .slice(0, MAX_POINTS)
        .map(({ time, run, keys, holes }) => [
        (0,markup/* clipped */.cz)((0,words/* formatTime */.fU)(time), 40),
        (0,markup/* code */.aY)(run, 120),
        (0,format/* formatCount */.B4)(keys),
        holes === 0 ? '–' : (0,format/* formatCount */.B4)(holes),
    ]);
    const columns = ['restore point', 'run', '#keys', '#holes'];
    return section('Restored from', table('Restore points that keys come from', columns, rows));
}
const restore_MAX_ITEMS = 20;
function restore_scope({ scope: { prefixes, include } }) {
    const items = [
        ...prefixes.slice(0, restore_MAX_ITEMS).map((prefix) => (0,markup/* markup */.PT) `<li>prefix ${(0,markup/* code */.aY)(prefix)}</li>`),
        ...include.slice(0, restore_MAX_ITEMS).map((glob) => (0,markup/* markup */.PT) `<li>only ${(0,markup/* code */.aY)(glob)}</li>`),
    ];
    return items.length === 0 ? markup/* NOTHING */.K$ : details('Scope', (0,markup/* markup */.PT) `<ul>${items}</ul>`);
}

;// CONCATENATED MODULE: ./build/src/commands/rows/restore.js








const restore_restore = {
    name: 'restore',
    noun: 'Restore',
    summary: 'restore keys as of a restore point to another bucket or to hot',
    about: 'Restores keys from cold as they were at a restore point, content and metadata, to another bucket or, with --confirm, to hot. Prints the plan first (--dry-run: only the plan). Equal objects are skipped; different ones are left alone without --overwrite; nothing is ever deleted. A READ key on cold is enough. If it is interrupted, run it again: it continues where it stopped.',
    examples: [
        [
            'what would be restored, of the newest restore point',
            'restore --cold s3://shop-backup --to s3://shop-restored --dry-run',
        ],
        [
            'a prefix as of a day',
            'restore --cold s3://shop-backup --to s3://shop-restored --prefixes img/ --at 2026-11-03',
        ],
        [
            'everything, back into hot',
            'restore --cold s3://shop-backup --hot s3://shop --to hot --confirm shop --overwrite',
        ],
    ],
    exitCodes: `Exit code: 0 everything is restored; 1 failed or bad input; 2 more than --max-failures keys were not
restored, or the quota is used up; 3 incomplete, or objects are being thawed (run it again).`,
    stopping: 'Stopping: run it again to continue. Press Ctrl-C again to stop at once.',
    parse: parseRestore,
    shown: (options) => [
        ['to', shownPlace(options.to)],
        ['at', shownAt(options.at)],
        ['prefixes', shownList(options.prefixes, 'all')],
        ['include', shownList(options.include, 'all')],
        ['overwrite', String(options.overwrite)],
        ['thaw', options.thaw === undefined ? 'no' : `${options.thaw.days}d, ${options.thaw.tier}`],
        ...shownCopying(options),
    ],
    run: async (options, ctx) => (await Promise.all(/* import() */[__nccwpck_require__.e(624), __nccwpck_require__.e(873), __nccwpck_require__.e(550), __nccwpck_require__.e(485), __nccwpck_require__.e(322), __nccwpck_require__.e(682), __nccwpck_require__.e(442)]).then(__nccwpck_require__.bind(__nccwpck_require__, 39442))).runRestore(options, ctx),
    exitCode: (result, { maxFailures }) => (0,restore_result/* restoreExitCode */.E)(result, maxFailures),
    text: restore/* renderRestoreText */.wS,
    markdown: restore/* renderRestoreSummary */.VH,
    html: renderRestorePage,
    outputs: ({ outcome, runId, restorePoint, counts, bytes, paths }) => ({
        outcome,
        'run-id': runId,
        'restore-point': restorePoint?.time ?? '',
        scanned: String(counts.keys),
        copied: String(counts.restored),
        unchanged: String(counts.equal),
        failed: String((0,restore_result/* unrestored */.e)(counts)),
        restored: String(counts.restored),
        different: String(counts.different),
        'bytes-copied': String(bytes.restored),
        'native-copies': String(paths.native.objects),
        'emulated-copies': String(paths.emulated.objects),
        'streamed-copies': String(paths.streamed.objects),
    }),
    annotations: (result, { maxFailures }) => endAnnotations((0,restore_result/* restoreExitCode */.E)(result, maxFailures), (0,restore/* restoreVerdict */.c6)(result), result.problem, result.holes, result.notices),
    reported: {
        headline: (result) => headlineOf((0,restore/* restoreVerdict */.c6)(result), result.problem),
        metrics: restoreMetrics,
    },
    ending: (result, { maxFailures }) => {
        const code = (0,restore_result/* restoreExitCode */.E)(result, maxFailures);
        if (result.dryRun || code === 3)
            return undefined;
        return {
            outcome: result.outcome,
            red: code !== 0,
            meaning: (0,restore/* restoreVerdict */.c6)(result).meaning,
            problem: result.problem,
            holes: result.holes,
            failed: (0,restore_result/* unrestored */.e)(result.counts),
            restorePoint: result.restorePoint?.time ?? null,
        };
    },
};

;// CONCATENATED MODULE: ./build/src/report/sections/anchor.js


/** Where the anchor is, what it knows, and whether cold agrees. */
function anchorFacts(anchor) {
    if (anchor === null)
        return [['anchor', [{ text: 'none: whoever can write to cold can put an older state back' }]]];
    const rows = anchor.places.map((place, i) => [
        i === 0 ? 'anchor' : '',
        [{ text: place.place, code: true }, { text: `: ${knows(place)}${WORDS[place.state]}` }],
    ]);
    if (anchor.token === null)
        return rows;
    return [...rows, ['', [{ text: 'to accept it: accept-rollback: ' }, { text: anchor.token, code: true }]]];
}
const WORDS = {
    agrees: ', as cold does',
    ahead: '; cold is ahead, and was made from it',
    none: 'no record yet: the next commit makes one',
    refused: ', and cold does not: it was rolled back, or replaced',
    unreadable: 'cannot be read',
};
function knows({ generation, time, ageMs }) {
    if (generation === null || time === null || ageMs === null)
        return '';
    return `generation ${generation} of ${(0,words/* formatTime */.fU)(time)}, ${(0,format/* formatDuration */.a3)(Math.max(0, ageMs))} old`;
}
/** Both are normal after a run that was cut off, and both are what a roll-back or a removal leaves. */
function numberFacts({ above, missing }) {
    const facts = [];
    if (above.length > 0)
        facts.push([
            'above HEAD',
            [
                {
                    text: `${(0,format/* formatMany */.x0)(above.length, 'generation')} (${above.join(', ')}): left by a run that was cut off while it committed; if there was none, HEAD was put back to an older one`,
                },
            ],
        ]);
    if (missing.length > 0)
        facts.push([
            'not in cold',
            [
                {
                    text: `${(0,format/* formatMany */.x0)(missing.length, 'generation')} below HEAD (${missing.join(', ')}): skipped by a run that was cut off; if there was none, somebody removed them`,
                },
            ],
        ]);
    return facts;
}

;// CONCATENATED MODULE: ./build/src/report/status.js






/** For a terminal or a log; ends in a newline. */
function renderStatusText(result, options) {
    const paint = (0,parts_paint/* painter */.C)(options.colour);
    const failed = result.problem !== null;
    const head = failed
        ? `${paint('bad', `✘ ${statusTitle(result)}`)}  ${(0,core_escape/* forLog */.Ig)(result.problem, 500)}`
        : paint(result.scopes.length === 0 ? 'warning' : 'good', `${mark(result)} ${statusTitle(result)}`);
    const rows = facts(result).map(([name, value]) => `  ${name.padEnd(15)}${value.map((part) => (0,core_escape/* forLog */.Ig)(part.text, 300)).join('')}`);
    return `\n${head}\n\n${rows.join('\n')}\n`;
}
/** For the job summary. */
function renderStatusSummary(result) {
    const rows = facts(result).map(([name, value]) => `| ${name} | ${value.map(({ text, code }) => (code === true ? (0,core_escape/* forMarkdownCode */.m6)(text, 300) : (0,core_escape/* forMarkdown */.Bm)(text, 300))).join('')} |`);
    const why = result.problem === null ? '' : `\n**${(0,core_escape/* forMarkdown */.Bm)(result.problem, 500)}**\n`;
    return `## ${result.problem === null ? emoji(result) : '❌'} ${statusTitle(result)}\n${why}\n| | |\n| --- | --- |\n${rows.join('\n')}\n`;
}
const MAX_SCOPES = 20;
const MAX_SCOPE_ITEMS = 5;
function facts(result) {
    const { generation, lease, unfinished, capabilities, manifest, hot } = result;
    const found = [['cold', place(result.cold)]];
    if (hot !== null)
        found.push(['hot', place(hot)]);
    if (generation !== null) {
        const { number, time, run, program, complete } = generation;
        const by = `, ${(0,words/* formatTime */.fU)(time)} by flashback-backup ${program}, run `;
        const cut = complete ? '' : ': incomplete, so no restore point';
        found.push(['generation', [{ text: `${number}${by}` }, { text: run, code: true }, { text: cut }]]);
        found.push(['', [{ text: 'SHA-256 ' }, { text: generation.sha256, code: true }]]);
        found.push([
            '',
            [{ text: 'attested, if examples/attest.yml is used: ' }, { text: attestation(number), code: true }],
        ]);
        found.push([
            'manifest',
            [
                {
                    text: `${(0,format/* formatMany */.x0)(manifest.keys, 'key')}, including those gone, in ${(0,format/* formatMany */.x0)(manifest.segments, 'segment')}; ${(0,format/* formatBytes */.z3)(manifest.bytes)} live`,
                },
            ],
        ]);
    }
    for (const scope of result.scopes.slice(0, MAX_SCOPES))
        found.push(...scopeFacts(scope));
    if (result.scopes.length > MAX_SCOPES)
        found.push(['', [{ text: `…and ${(0,format/* formatMany */.x0)(result.scopes.length - MAX_SCOPES, 'more scope')}` }]]);
    if (result.scopes.length === 0)
        found.push(['restore point', [{ text: 'none yet' }]]);
    else
        found.push(...pointFacts(result));
    found.push(...verifiedFacts(result));
    for (const { owner, at, expires } of result.restoring.slice(0, 5))
        found.push([
            'restoring',
            [
                { text: `as of ${(0,words/* formatTime */.fU)(at)}, run ` },
                { text: owner, code: true },
                { text: `, until ${(0,words/* formatTime */.fU)(expires)} or longer: nothing is deleted while it runs` },
            ],
        ]);
    if (result.restoring.length > 5)
        found.push(['', [{ text: `…and ${(0,format/* formatCount */.B4)(result.restoring.length - 5)} more` }]]);
    if (result.signed !== null)
        found.push(['signed', [{ text: signedWords(result.signed) }]]);
    found.push(...anchorFacts(result.anchor), ...(result.numbers === null ? [] : numberFacts(result.numbers)));
    if (lease === null)
        found.push(['lease', [{ text: 'never taken' }]]);
    else if (lease.held)
        found.push([
            'lease',
            [
                { text: 'held by ' },
                { text: lease.owner, code: true },
                { text: ` until ${(0,words/* formatTime */.fU)(lease.expires ?? '')} (epoch ${lease.epoch})` },
            ],
        ]);
    else
        found.push(['lease', [{ text: `free (epoch ${lease.epoch})` }]]);
    if (unfinished.runs > 0)
        found.push([
            'unfinished',
            [
                {
                    text: `${(0,format/* formatMany */.x0)(unfinished.runs, 'run')} with ${(0,format/* formatMany */.x0)(unfinished.journals, 'journal')} not committed yet: the next run continues from there`,
                },
            ],
        ]);
    if (result.condemned > 0)
        found.push([
            'condemned',
            [{ text: `${(0,format/* formatMany */.x0)(result.condemned, 'stored object')} that no version needs` }],
        ]);
    if (capabilities !== null) {
        const { immutable, versionDelete } = capabilities;
        found.push(['overlaps', [{ text: overlaps(capabilities) }]]);
        found.push(['immutable', [{ text: (0,version_delete/* immutableWords */.Ud)(immutable, versionDelete ?? undefined) }]]);
    }
    return found;
}
function signedWords({ state, signer }) {
    switch (state) {
        case 'verified':
            return `by ${signer ?? ''}, a trusted signer`;
        case 'not-checked':
            return 'yes, but not checked: no trusted-signers are given';
        case 'unsigned':
            return 'no: whoever can write to cold can forge what is restored and deleted; a signing-key prevents it';
    }
}
/** How to check the attestation that examples/attest.yml makes, with the generation's file from cold at hand. */
function attestation(generation) {
    return `gh attestation verify ${generation}.json --repo <owner>/<repository> --predicate-type https://github.com/org/flashback-backup/restore-point/v1`;
}
const status_MAX_POINTS = 10;
/** The newest restore points, in the form that `at` accepts. */
function pointFacts({ points, restorePointCount }) {
    const shown = points.slice(0, status_MAX_POINTS).map(({ time, run, prefixes, exclude, holes }) => {
        const bad = holes === 0 ? '' : `, ${(0,format/* formatMany */.x0)(holes, 'hole')}`;
        const what = [{ text: time, code: true }, { text: ', run ' }, { text: run, code: true }];
        return ['', [...what, { text: ', ' }, ...scopeParts(prefixes, exclude), { text: bad }]];
    });
    const more = restorePointCount - shown.length;
    const rest = more > 0 ? [['', [{ text: `…and ${(0,format/* formatCount */.B4)(more)} earlier (--json shows all)` }]]] : [];
    return [['in all', [{ text: (0,format/* formatMany */.x0)(restorePointCount, 'restore point') }]], ...shown, ...rest];
}
const MAX_VERIFIED = 10;
/** Prefixes with faults first, then those not verified for longest. */
function verifiedFacts({ verified, generation, time }) {
    if (generation === null)
        return [];
    if (verified.length === 0)
        return [['verified', [{ text: 'never' }]]];
    const sorted = [...verified].sort((a, b) => b.faults - a.faults || (a.verified < b.verified ? -1 : 1));
    const rows = sorted.slice(0, MAX_VERIFIED).map(({ prefix, verified: since, faults }, i) => {
        const age = ago(Date.parse(time) - Date.parse(since));
        const name = prefix === '' ? [{ text: 'keys without a folder' }] : [{ text: prefix, code: true }];
        const bad = faults === 0 ? '' : `: ${(0,format/* formatMany */.x0)(faults, 'fault')}`;
        return [i === 0 ? 'verified' : '', [...name, { text: ` ${(0,words/* formatTime */.fU)(since)}, ${age}${bad}` }]];
    });
    const more = sorted.length - rows.length;
    return more > 0
        ? [...rows, ['', [{ text: `…and ${(0,format/* formatMany */.x0)(more, 'prefix', 'prefixes')} later` }]]]
        : rows;
}
function scopeFacts({ prefixes, exclude, time, ageMs, holes, run }) {
    const facts = [
        [
            'restore point',
            [
                { text: `${(0,words/* formatTime */.fU)(time)}, ${ago(ageMs)}, ` },
                ...scopeParts(prefixes, exclude),
                { text: ', run ' },
                { text: run, code: true },
            ],
        ],
    ];
    if (holes.count > 0) {
        const listed = holes.list === null ? [] : [{ text: ', listed in ' }, { text: holes.list, code: true }];
        facts.push(['holes', [{ text: (0,format/* formatMany */.x0)(holes.count, 'key') }, ...listed]]);
    }
    return facts;
}
function scopeParts(prefixes, exclude) {
    const list = (items) => [
        ...items
            .slice(0, MAX_SCOPE_ITEMS)
            .flatMap((text, i) => [...(i === 0 ? [] : [{ text: ', ' }]), { text, code: true }]),
        ...(items.length > MAX_SCOPE_ITEMS
            ? [{ text: ` and ${(0,format/* formatCount */.B4)(items.length - MAX_SCOPE_ITEMS)} more` }]
            : []),
    ];
    return [
        ...(prefixes.length === 0 ? [{ text: 'all keys' }] : [{ text: 'keys below ' }, ...list(prefixes)]),
        ...(exclude.length === 0 ? [] : [{ text: ' without ' }, ...list(exclude)]),
    ];
}
function overlaps({ overlap, conditions, probed }) {
    const honoured = conditions.length === 0 ? 'none' : conditions.join(', ');
    return overlap === 'prevented'
        ? `prevented: cold honours conditional writes (${honoured}; tested ${(0,words/* formatTime */.fU)(probed)})`
        : `only detected: cold ignores conditional writes (honoured: ${honoured}; tested ${(0,words/* formatTime */.fU)(probed)}), so runs must not overlap`;
}
function place(shown) {
    return [{ text: (0,words/* placeName */.fW)(shown), code: true }, { text: ' at ' }, { text: shown.endpoint, code: true }];
}
function ago(ms) {
    return ms < 0 ? `${(0,format/* formatDuration */.a3)(-ms)} in the future` : `${(0,format/* formatDuration */.a3)(ms)} ago`;
}
/** How the backup is, in three words. */
function statusTitle(result) {
    const failed = result.problem !== null;
    if (failed && result.anchor?.state === 'refused')
        return 'Backup does not agree with its anchor';
    if (failed && result.anchor?.state === 'unreadable')
        return 'Anchor cannot be read';
    if (result.generation === null)
        return 'No backup yet';
    if (result.problem !== null)
        return 'Backup is silent';
    return result.scopes.length === 0 ? 'No restore point yet' : 'Backup found';
}
function mark(result) {
    return result.scopes.length === 0 ? '!' : '✔';
}
function emoji(result) {
    return result.scopes.length === 0 ? '⚠️' : '✅';
}

;// CONCATENATED MODULE: ./build/src/report/html/status.js








/** The page of `status`: how old the backup is, which restore points it has, when it was verified. */
function renderStatusPage(result) {
    const { problem, scopes, cold, hot, time } = result;
    const tone = problem !== null ? 'bad' : scopes.length === 0 ? 'warning' : 'good';
    const from = hot === null ? markup/* NOTHING */.K$ : (0,markup/* markup */.PT) `${(0,markup/* code */.aY)((0,words/* placeName */.fW)(hot), 300)} → `;
    return (0,page/* renderPage */.C)({
        title: statusTitle(result),
        tone,
        mark: tone === 'bad' ? '✘' : tone === 'warning' ? '!' : '✔',
        meaning: newest(result),
        time: (0,words/* formatTime */.fU)(time),
        sections: [
            problem === null ? markup/* NOTHING */.K$ : (0,markup/* markup */.PT) `<div class="box bad"><p>${(0,markup/* clipped */.cz)(problem, 1_000)}</p></div>`,
            status_glance(result),
            (0,markup/* markup */.PT) `<p>${from}${(0,markup/* code */.aY)((0,words/* placeName */.fW)(cold), 300)} at ${cold.endpoint}</p>`,
            scopesSection(result),
            calendarSection({
                count: result.restorePointCount,
                leaving: 0,
                points: result.points.map(({ time: at, run, holes }) => ({
                    time: at,
                    run,
                    holes,
                    kept: true,
                    reasons: [],
                })),
                judged: false,
            }),
            verificationSection(result.verified, time),
            stateSection(result),
        ],
    });
}
function newest({ scopes }) {
    const [first] = scopes;
    if (first === undefined)
        return 'There is no restore point yet.';
    return `The newest restore point is ${(0,format/* formatDuration */.a3)(Math.max(0, first.ageMs))} old.`;
}
function status_glance({ scopes, restorePointCount, manifest, generation, condemned }) {
    const [first] = scopes;
    return figures([
        ['Newest restore point', first === undefined ? 'none' : (0,markup/* clipped */.cz)((0,words/* formatTime */.fU)(first.time), 40)],
        ['Restore points', (0,format/* formatCount */.B4)(restorePointCount)],
        ['Keys', (0,format/* formatCount */.B4)(manifest.keys), 'including those gone'],
        ['Bytes', (0,format/* formatBytes */.z3)(manifest.bytes), 'of what hot has'],
        ['Generation', generation === null ? 'none' : (0,format/* formatCount */.B4)(generation.number)],
        ['Condemned', (0,format/* formatCount */.B4)(condemned), 'stored objects that no version needs'],
    ]);
}
const status_MAX_SCOPES = 50;
const status_MAX_ITEMS = 5;
function scopesSection({ scopes }) {
    if (scopes.length === 0)
        return markup/* NOTHING */.K$;
    const rows = scopes
        .slice(0, status_MAX_SCOPES)
        .map(({ prefixes, exclude, time, ageMs, run, holes }) => [
        scopeWords(prefixes, exclude),
        (0,markup/* clipped */.cz)((0,words/* formatTime */.fU)(time), 40),
        (0,format/* formatDuration */.a3)(Math.max(0, ageMs)),
        (0,markup/* code */.aY)(run, 120),
        holes.count === 0 ? '–' : (0,markup/* markup */.PT) `<strong class="bad">${(0,format/* formatCount */.B4)(holes.count)}</strong>`,
    ]);
    const more = scopes.length - rows.length;
    return section('Scopes', table('The newest restore point of each', ['scope', 'restore point', 'age', 'run', '#holes'], rows), more > 0 ? (0,markup/* markup */.PT) `<p>…and ${(0,format/* formatMany */.x0)(more, 'more scope')}.</p>` : markup/* NOTHING */.K$);
}
function scopeWords(prefixes, exclude) {
    const list = (items) => {
        const more = items.length - status_MAX_ITEMS;
        return (0,markup/* markup */.PT) `${items.slice(0, status_MAX_ITEMS).map((item, i) => (0,markup/* markup */.PT) `${i === 0 ? '' : ', '}${(0,markup/* code */.aY)(item)}`)}${more > 0 ? ` and ${(0,format/* formatCount */.B4)(more)} more` : ''}`;
    };
    const without = exclude.length === 0 ? markup/* NOTHING */.K$ : (0,markup/* markup */.PT) ` without ${list(exclude)}`;
    return prefixes.length === 0 ? (0,markup/* markup */.PT) `all keys${without}` : (0,markup/* markup */.PT) `${list(prefixes)}${without}`;
}
function stateSection({ generation, lease, unfinished, signed, anchor }) {
    const held = lease === null
        ? 'never taken'
        : lease.held
            ? (0,markup/* markup */.PT) `held by ${(0,markup/* code */.aY)(lease.owner, 120)} until ${(0,markup/* clipped */.cz)((0,words/* formatTime */.fU)(lease.expires ?? ''), 40)}`
            : 'free';
    const rows = [
        ['lease', held],
        ['unfinished', unfinished.runs === 0 ? 'nothing' : (0,format/* formatMany */.x0)(unfinished.runs, 'run')],
        ['signed', signed === null ? 'no' : signed.state],
        ['anchor', anchor === null ? 'none' : anchor.state],
    ];
    if (generation !== null)
        rows.push(['SHA-256 of the generation', (0,markup/* code */.aY)(generation.sha256)]);
    return section('State', table('Of the backup in cold', ['what', 'state'], rows));
}

;// CONCATENATED MODULE: ./build/src/report/fleet/status-overview.js

/** What a table of several backups shows of each. */
function statusOverview({ scopes, verified, time, anchor, lease }) {
    const [newest] = scopes;
    const holes = scopes.reduce((sum, scope) => sum + scope.holes.count, 0);
    const since = verified.map((one) => Date.parse(one.verified));
    const faults = verified.reduce((sum, one) => sum + one.faults, 0);
    const read = since.length === 0 ? 'never' : status_overview_age(Date.parse(time) - Math.min(...since));
    return [
        ['age', newest === undefined ? 'none yet' : status_overview_age(newest.ageMs)],
        ['holes', newest === undefined ? '–' : (0,format/* formatCount */.B4)(holes)],
        ['verified', faults === 0 ? read : `${read}, ${(0,format/* formatCount */.B4)(faults)} bad`],
        ['anchor', anchor === null ? 'none' : anchor.state],
        ...(lease?.held === true ? [['lease', 'held']] : []),
    ];
}
function status_overview_age(ms) {
    return (0,format/* formatDuration */.a3)(Math.max(0, ms));
}

;// CONCATENATED MODULE: ./build/src/commands/rows/status.js









const status_status = {
    name: 'status',
    noun: 'Status',
    summary: 'report the age of the newest restore point and the state of the backup',
    about: 'Reads the state in cold and reports on the backup: its newest restore points and their holes, which run is writing, what is unfinished. Changes nothing; a READ key on cold is enough. With --max-silence it fails if the newest restore point of a scope is too old: of every scope that was ever backed up, or of what covers each of --prefixes.',
    examples: [
        ['when was the newest restore point, and what is unfinished?', 'status --cold s3://shop-backup'],
        ['fail if there is none of the last 26 hours', 'status --cold s3://shop-backup --max-silence 26h'],
    ],
    exitCodes: 'Exit code: 0; 1 if max-silence is exceeded, on bad input, if state cannot be read, or does not agree with its anchor.',
    stopping: 'Stopping.',
    readsOnly: true,
    parse: parseStatus,
    shown: ({ maxSilence, prefixes }) => [
        ['max-silence', maxSilence === undefined ? 'none' : (0,format/* formatDuration */.a3)(maxSilence)],
        ['prefixes', shownList(prefixes, 'every scope')],
    ],
    run: async (options, ctx) => (await Promise.all(/* import() */[__nccwpck_require__.e(624), __nccwpck_require__.e(873), __nccwpck_require__.e(550), __nccwpck_require__.e(55)]).then(__nccwpck_require__.bind(__nccwpck_require__, 21055))).runStatus(options, ctx),
    exitCode: ({ outcome }) => (outcome === 'failed' ? 1 : 0),
    text: renderStatusText,
    markdown: renderStatusSummary,
    html: renderStatusPage,
    outputs: ({ outcome, generation, scopes }) => ({
        outcome,
        generation: String(generation?.number ?? ''),
        'generation-sha256': generation?.sha256 ?? '',
        'restore-point': scopes[0]?.time ?? '',
        'age-seconds': scopes[0] === undefined ? '' : String(Math.max(0, Math.round(scopes[0].ageMs / 1000))),
    }),
    overview: statusOverview,
    annotations: (result) => result.problem === null
        ? []
        : [{ level: 'error', title: statusTitle(result), message: (0,core_escape/* forLog */.Ig)(result.problem, 1_000) }],
    reported: {
        headline: (result) => ({ title: statusTitle(result), message: result.problem ?? '' }),
        metrics: statusMetrics,
    },
    ending: ({ outcome, problem, scopes }) => ({
        ...plainEnding(outcome, problem !== null, problem ?? ''),
        restorePoint: scopes[0]?.time ?? null,
    }),
};

;// CONCATENATED MODULE: ./build/src/report/verify.js






/** 0 sound, 1 failed, 2 more faults than `max-failures`, 3 incomplete. */
function verifyExitCode({ outcome, counts }, maxFailures) {
    const tooMany = counts.faults > maxFailures;
    return outcome === 'incomplete' && tooMany ? 2 : (0,report_result/* exitCodeOf */.FO)(outcome, tooMany);
}
/** The outcome as title and sentence. */
function verifyVerdict({ outcome, counts, bytes }) {
    const read = `${(0,format/* formatMany */.x0)(counts.versions, 'stored object')} read back, ${(0,format/* formatBytes */.z3)(bytes.read)}`;
    const found = counts.faults === 0 ? '' : `; ${(0,format/* formatMany */.x0)(counts.faults, 'fault')} found`;
    const repaired = counts.repaired === 0 ? '' : `; ${(0,format/* formatCount */.B4)(counts.repaired)} repaired`;
    const meaning = `${read}${found}${repaired}.`;
    switch (outcome) {
        case 'complete':
            return { mark: '✔', emoji: '✅', tone: 'good', title: 'Backup verified', meaning };
        case 'degraded':
            return { mark: '✘', emoji: '❌', tone: 'bad', title: 'Faults found in the backup', meaning };
        case 'incomplete':
            return { mark: '!', emoji: '⏸️', tone: 'warning', title: 'Verification incomplete', meaning };
        case 'read-only':
            return { mark: '✘', emoji: '⛔', tone: 'bad', title: 'Quota used up', meaning };
        case 'failed':
            return { mark: '✘', emoji: '❌', tone: 'bad', title: 'Verification failed', meaning };
    }
}
/** For a terminal or a log; ends in a newline. */
function renderVerifyText(result, { colour }) {
    const paint = (0,parts_paint/* painter */.C)(colour);
    const { tone, mark, title, meaning } = verifyVerdict(result);
    const lines = [
        '',
        `${paint(tone, `${mark} ${title}`)}  ${meaning}`,
        '',
        ...(0,text_lines/* problemLines */.pb)(result.problem, paint),
        ...(0,text_lines/* factLines */.Kp)(verify_facts(result)),
        ...result.faults.flatMap((group) => faultLines(group, paint)),
        ...(0,text_lines/* noticeLines */.gt)(result.notices, paint),
    ];
    return `${lines.join('\n')}\n`;
}
const MAX_FAULTS_PER_CAUSE = 10;
function faultLines(group, paint) {
    const style = { tone: 'bad', most: MAX_FAULTS_PER_CAUSE };
    const lines = (0,text_lines/* holeLines */.A0)(group, (0,format/* formatCount */.B4)(group.count), paint, style);
    const more = group.count - MAX_FAULTS_PER_CAUSE;
    return more > 0 ? [...lines, `    …and ${(0,format/* formatCount */.B4)(more)} more`] : lines;
}
/** For the job summary. */
function renderVerifySummary(result) {
    const said = verifyVerdict(result);
    const rows = verify_facts(result).map(([name, value]) => `| ${name} | ${(0,core_escape/* forMarkdown */.Bm)(value, 600)} |`);
    const parts = [
        `## ${said.emoji} ${said.title}\n\n${said.meaning}\n\n| | |\n| --- | --- |\n${rows.join('\n')}\n`,
    ];
    if (result.problem !== null)
        parts.push(`**${(0,core_escape/* forMarkdown */.Bm)(result.problem.message, 2_000)}** ${(0,core_escape/* forMarkdown */.Bm)(result.problem.advice, 1_000)}\n`);
    for (const group of result.faults) {
        const shown = group.examples.map(({ key, message }) => `- ${(0,core_escape/* forMarkdownCode */.m6)(key, 300)}: ${(0,core_escape/* forMarkdown */.Bm)(message, 500)}`);
        const more = group.count - shown.length;
        if (more > 0)
            shown.push(`- …and ${(0,format/* formatCount */.B4)(more)} more`);
        parts.push(`**${(0,core_escape/* forMarkdown */.Bm)(group.cause, 60)}**, ${(0,format/* formatCount */.B4)(group.count)}. ${group.advice}\n\n${shown.join('\n')}\n`);
    }
    if (result.prefixes.length > 0) {
        const table = result.prefixes
            .slice(0, 50)
            .map(({ prefix, verified, faults }) => `| ${(0,core_escape/* forMarkdownCode */.m6)(prefix === '' ? '(no folder)' : prefix, 200)} | ${(0,words/* formatTime */.fU)(verified)} | ${faults} |`);
        parts.push(`| prefix | verified | faults |\n| --- | --- | ---: |\n${table.join('\n')}\n`);
        const more = result.prefixes.length - table.length;
        if (more > 0)
            parts.push(`…and ${(0,format/* formatCount */.B4)(more)} more\n`);
    }
    for (const { level, title, message } of result.notices)
        parts.push(`- ${level === 'warning' ? '⚠️' : 'ℹ️'} **${(0,core_escape/* forMarkdown */.Bm)(title, 120)}**: ${(0,core_escape/* forMarkdown */.Bm)(message, 1_000)}\n`);
    return parts.join('\n');
}
function verify_facts({ cold, counts, bytes, durationMs }) {
    const { keys, all, versions, compared, sound, noted } = counts;
    const part = keys === all ? 'all' : `of ${(0,format/* formatCount */.B4)(all)}`;
    const rate = (0,format/* formatRate */.CE)(bytes.read, durationMs);
    return [
        ['cold', `${(0,words/* placeName */.fW)(cold)} at ${cold.endpoint}`],
        ['keys', `${(0,format/* formatCount */.B4)(keys)} (${part}), ${(0,format/* formatMany */.x0)(versions, 'version')} of them`],
        ['compared', `${(0,format/* formatCount */.B4)(compared)} by content, ${(0,format/* formatCount */.B4)(sound - compared)} by size`],
        ...(noted === 0 ? [] : [['noted', (0,format/* formatMany */.x0)(noted, 'checksum')]]),
        ['took', `${(0,format/* formatDuration */.a3)(durationMs)}${rate === '' ? '' : `, ${rate}`}`],
    ];
}

;// CONCATENATED MODULE: ./build/src/report/html/verify.js







/** The page of a verification. */
function renderVerifyPage(result) {
    const { tone, mark, title, meaning } = verifyVerdict(result);
    const { counts, bytes, durationMs, cold, finished, runId, started } = result;
    const part = counts.keys === counts.all ? 'all of them' : `of ${(0,format/* formatCount */.B4)(counts.all)}`;
    return (0,page/* renderPage */.C)({
        title,
        tone,
        mark,
        meaning,
        time: (0,words/* formatTime */.fU)(finished),
        sections: [
            problemBox(result.problem, tone === 'bad' ? 'bad' : 'warning'),
            figures([
                ['Keys read', (0,format/* formatCount */.B4)(counts.keys), part],
                ['Stored objects', (0,format/* formatCount */.B4)(counts.versions), (0,format/* formatBytes */.z3)(bytes.read)],
                ['Sound', (0,format/* formatCount */.B4)(counts.sound), `${(0,format/* formatCount */.B4)(counts.compared)} by content`],
                ['Repaired', (0,format/* formatCount */.B4)(counts.repaired)],
                [
                    'Faults',
                    counts.faults === 0 ? '0' : (0,markup/* markup */.PT) `<strong class="bad">${(0,format/* formatCount */.B4)(counts.faults)}</strong>`,
                ],
                ['Took', (0,format/* formatDuration */.a3)(durationMs), (0,format/* formatRate */.CE)(bytes.read, durationMs)],
            ]),
            (0,markup/* markup */.PT) `<p>${(0,markup/* code */.aY)((0,words/* placeName */.fW)(cold), 300)} at ${cold.endpoint}</p>`,
            holesSection('Faults', result.faults, 'are missing or damaged in cold'),
            verificationSection(result.prefixes, finished),
            noticesSection(result.notices),
            section('Run', (0,markup/* markup */.PT) `<p>Run ${(0,markup/* code */.aY)(runId, 120)}, ${(0,markup/* clipped */.cz)((0,words/* formatTime */.fU)(started), 40)} to ${(0,markup/* clipped */.cz)((0,words/* formatTime */.fU)(finished), 40)}.</p>`),
        ],
    });
}

;// CONCATENATED MODULE: ./build/src/commands/rows/verify.js








const verify = {
    name: 'verify',
    noun: 'Verification',
    summary: 'read the backup back and compare it with the manifest, all or a sample; repair it',
    about: "Reads stored objects back, old versions too, and compares size and checksum with the manifest; with --hot also metadata with hot's. Each --sample continues after the keys of the one before. --repair copies what is missing or damaged again, if hot still has that version. A READ key on cold is enough to find faults; recording what was verified and repairing need WRITE.",
    examples: [
        ['the next 5 % of the keys: 20 runs read all', 'verify --cold s3://shop-backup --sample 5%'],
        ['all of it, and repair what hot still has', 'verify --cold s3://shop-backup --hot s3://shop --repair'],
    ],
    exitCodes: `Exit code: 0 no faults; 1 failed or bad input; 2 more than --max-failures faults remain,
or read-only; 3 incomplete (run it again).`,
    stopping: 'Stopping. Press Ctrl-C again to stop at once.',
    parse: parseVerify,
    shown: (options) => [
        ['prefixes', shownList(options.prefixes, 'all')],
        ['sample', shownSample(options.sample)],
        ['repair', String(options.repair)],
        ['concurrency', String(options.concurrency ?? 'auto')],
        ['deadline', (0,format/* formatDuration */.a3)(options.deadline)],
        ['max-failures', String(options.maxFailures)],
    ],
    run: async (options, ctx) => (await Promise.all(/* import() */[__nccwpck_require__.e(624), __nccwpck_require__.e(873), __nccwpck_require__.e(550), __nccwpck_require__.e(485), __nccwpck_require__.e(322), __nccwpck_require__.e(682), __nccwpck_require__.e(38), __nccwpck_require__.e(13)]).then(__nccwpck_require__.bind(__nccwpck_require__, 56013))).runVerify(options, ctx),
    exitCode: (result, { maxFailures }) => verifyExitCode(result, maxFailures),
    text: renderVerifyText,
    markdown: renderVerifySummary,
    html: renderVerifyPage,
    outputs: ({ outcome, runId, generation, generationSha256 = '', counts }) => ({
        outcome,
        'run-id': runId,
        generation: String(generation ?? ''),
        'generation-sha256': generationSha256,
        scanned: String(counts.versions),
        copied: String(counts.repaired),
        unchanged: String(counts.sound),
        failed: String(counts.faults),
        damaged: String(counts.faults),
        repaired: String(counts.repaired),
    }),
    annotations: (result, { maxFailures }) => endAnnotations(verifyExitCode(result, maxFailures), verifyVerdict(result), result.problem, result.faults, result.notices),
    reported: {
        headline: (result) => headlineOf(verifyVerdict(result), result.problem),
        metrics: verifyMetrics,
    },
    ending: (result, { maxFailures }) => {
        const code = verifyExitCode(result, maxFailures);
        if (code === 3)
            return undefined;
        const { counts } = result;
        return {
            outcome: result.outcome,
            red: code !== 0,
            meaning: verifyVerdict(result).meaning,
            problem: result.problem,
            holes: result.faults,
            failed: counts.faults,
            restorePoint: null,
            faultsFound: counts.faults > 0,
            partial: counts.keys < counts.all || counts.faults > 0,
        };
    },
};
function shownSample(sample) {
    switch (sample.kind) {
        case 'all':
            return 'all';
        case 'count':
            return String(sample.count);
        case 'percent':
            return `${sample.percent}%`;
    }
}

;// CONCATENATED MODULE: ./build/src/report/browse/versions.js



const READABLE = {
    yes: 'readable now',
    archived: 'archived: it must be thawed before it can be read',
    thawing: 'archived, and being thawed',
    missing: 'NOT at that place: run verify',
    replaced: 'ANOTHER object is at that place: run verify',
    expired: 'its content was removed by max-age',
    unknown: 'the store did not answer for it',
};
/** For a terminal or a log; ends in a newline. */
function renderVersionsText({ key, versions, generation }) {
    const head = `${(0,core_escape/* forLog */.Ig)(key)}: ${(0,format/* formatMany */.x0)(versions.length, 'version')}, the newest first; generation ${generation}`;
    return `${[head, ...versions.flatMap(versionLines)].join('\n')}\n`;
}
function renderVersionsSummary(result) {
    const rows = result.versions.map((version) => `| ${(0,words/* formatTime */.fU)(version.since)} | ${version.until === null ? 'now' : (0,words/* formatTime */.fU)(version.until)} | ${(0,format/* formatBytes */.z3)(version.size)} | ${version.state} | ${READABLE[version.readable]} |`);
    return `## Versions of ${(0,core_escape/* forMarkdownCode */.m6)(result.key, 1_000)}\n\n| since | until | size | state | readable |\n| --- | --- | ---: | --- | --- |\n${rows.join('\n')}\n`;
}
function versionLines(version) {
    const { since, until, size, etag, state, stored, readable, restorePoints, condemned } = version;
    const id = stored.versionId === null ? '' : `, version id ${(0,core_escape/* forLog */.Ig)(stored.versionId, 1_024)}`;
    const inClass = stored.storageClass === null ? '' : `, ${(0,core_escape/* forLog */.Ig)(stored.storageClass, 100)}`;
    const { count, newest } = restorePoints;
    const last = newest === null ? '' : `, the newest ${(0,words/* formatTime */.fU)(newest.time)} (run ${(0,core_escape/* forLog */.Ig)(newest.run, 120)})`;
    const kept = keptWords(version);
    return [
        '',
        `  ${(0,words/* formatTime */.fU)(since)} to ${until === null ? 'now' : (0,words/* formatTime */.fU)(until)}  ${state}`,
        `    content         ${size} bytes, ETag ${(0,core_escape/* forLog */.Ig)(etag, 200)}, modified ${(0,words/* formatTime */.fU)(version.modified)}`,
        `    stored          ${(0,core_escape/* forLog */.Ig)(stored.path)}${id}${inClass}, ${(0,words/* formatTime */.fU)(stored.time)}`,
        `    verified by     ${stored.evidence}${stored.checksum === null ? '' : `, ${(0,core_escape/* forLog */.Ig)(stored.checksum, 200)}`}`,
        `    readable        ${READABLE[readable]}`,
        `    restore points  ${count}${last}`,
        ...(kept === undefined ? [] : [`    retention       ${kept}`]),
        ...(condemned === null
            ? []
            : [`    condemned       ${(0,words/* formatTime */.fU)(condemned)}: a prune deletes it once prune-delay has passed`]),
    ];
}
function keptWords({ kept }) {
    if (kept === null)
        return undefined;
    const why = `${kept.code}${kept.detail === '' ? '' : `: ${(0,core_escape/* forLog */.Ig)(kept.detail, 300)}`}`;
    const end = kept.until === null || !kept.keep ? '' : `, until ${(0,words/* formatTime */.fU)(kept.until)} at the latest (max-age)`;
    return kept.keep ? `kept (${why})${end}` : `not kept (${why}): the next prune condemns it`;
}

;// CONCATENATED MODULE: ./build/src/commands/rows/versions.js



const versions = {
    name: 'versions',
    noun: 'Versions',
    summary: 'list every version that the backup has of one key',
    about: 'Shows every version of a key that the backup has, the newest first: from when to when it was current, size and ETag, where it is stored, whether it can be read now, which restore points have it, and with --retention whether and why the policy keeps it. Changes nothing; a READ key on cold is enough.',
    examples: [
        ['when did it change?', 'versions etc/app.conf --cold s3://shop-backup'],
        [
            'and what does a policy keep of it?',
            "versions etc/app.conf --cold s3://shop-backup --retention '* daily=7 weekly=4'",
        ],
    ],
    exitCodes: 'Exit code: 0; 1 if the backup has no such key, or on bad input.',
    stopping: 'Stopping.',
    readsOnly: true,
    positional: { placeholder: '<key>', input: 'key' },
    parse: parseVersions,
    shown: ({ key, policy }) => [
        ['key', (0,core_quoted/* quoted */.T)(key)],
        ['retention', policy === undefined ? 'not given' : `${policy.length} line(s)`],
    ],
    run: async (options, ctx) => (await Promise.all(/* import() */[__nccwpck_require__.e(624), __nccwpck_require__.e(873), __nccwpck_require__.e(550), __nccwpck_require__.e(485), __nccwpck_require__.e(118)]).then(__nccwpck_require__.bind(__nccwpck_require__, 82118))).runVersions(options, ctx),
    exitCode: () => 0,
    text: renderVersionsText,
    markdown: renderVersionsSummary,
    outputs: ({ generation }) => ({ outcome: 'complete', generation: String(generation) }),
    annotations: () => [],
};

;// CONCATENATED MODULE: ./build/src/commands/registry.js
















/**
 * The commands, one row each, for the Action and the command line alike. To add one: its name in COMMANDS and in the
 * `commands` of its inputs (src/options/inputs/), its options and their parser (src/options/options.ts, parse.ts), its
 * row (src/commands/rows/), and its body, which the row loads when it runs.
 */
const REGISTRY = {
    backup: backup,
    restore: restore_restore,
    verify: verify,
    prune: prune_prune,
    status: status_status,
    ls: ls,
    versions: versions,
    diff: diff_diff,
    cat: cat,
    rebuild: rebuild,
    probe: probe,
    plan: plan,
    shard: shard,
    commit: commit,
};
/** What people look for when another tool has filled cold. */
const ALIASES = { adopt: 'rebuild' };
/** The name of a command, or of the one that an alias stands for. */
function registry_nameOf(name) {
    return Object.hasOwn(ALIASES, name) ? (ALIASES[name] ?? name) : name;
}
/** The command of that name. Throws InputError. */
function commandNamed(name, registry = REGISTRY) {
    const known = COMMANDS.find((one) => one === registry_nameOf(name));
    if (known !== undefined)
        return registry[known];
    throw new InputError('command', `${quoted(name)} is not a command of this version; expected one of ${COMMANDS.join(', ')}`);
}
/** All inputs of the command that the input `command` names. Throws InputError on the first bad one. */
function parseOptions(read, readFile) {
    return parseOptionsOf(commandNamed(given(read, 'command')).name, read, readFile);
}
/** The same for a command by its name. */
function parseOptionsOf(name, read, readFile) {
    return REGISTRY[name].parse((input) => given(read, input), readFile);
}

// EXTERNAL MODULE: ./build/src/core/signals.js
var signals = __nccwpck_require__(89572);
// EXTERNAL MODULE: ./build/src/core/version.js
var version = __nccwpck_require__(79157);
// EXTERNAL MODULE: ./build/src/cli/usage.js
var usage = __nccwpck_require__(32315);
;// CONCATENATED MODULE: ./build/src/cli/completion.js

const SHELLS = { bash: bashScript, zsh: zshScript, fish: fishScript };
/** `flashback-backup completion <shell>`: a script that completes commands, flags and file names. */
function completionCommand(others) {
    const command = {
        name: 'completion',
        summary: 'print a completion script for bash, zsh or fish',
        about: 'Prints a script that completes commands, flags and file names. bash: source <(flashback-backup completion bash) in ~/.bashrc. zsh: the same in ~/.zshrc, after compinit. fish: flashback-backup completion fish > ~/.config/fish/completions/flashback-backup.fish.',
        groups: () => [],
        positional: { placeholder: '<bash|zsh|fish>', flag: 'shell', text: (arg) => arg },
        secrets: [],
        run: (flags, terminal) => Promise.resolve(print(flags, terminal, [...others, command])),
    };
    return command;
}
function print(flags, { stdout }, commands) {
    const given = flags.get('shell') ?? [];
    const shell = Object.keys(SHELLS).find((one) => one === given[0]);
    if (shell === undefined || given.length > 1) {
        const what = given.length === 0 ? 'no shell is given' : JSON.stringify(given.join(' ').slice(0, 60));
        throw new usage/* UsageError */.eb(`${what}; expected one of ${Object.keys(SHELLS).join(', ')}.`);
    }
    stdout.write(SHELLS[shell](commands));
    return 0;
}
function flagsOf(command) {
    return command.groups().flatMap(([, flags]) => flags);
}
const TAKES_FILE = /^<(file|folder)/;
function bashScript(commands) {
    const names = commands.map(({ name }) => name).join(' ');
    const cases = commands.map((command) => {
        const flags = flagsOf(command).map(({ name }) => `--${name}`);
        return `    ${command.name}) flags='${[...flags, '--help'].join(' ')}' ;;`;
    });
    const files = [
        ...new Set(commands.flatMap(flagsOf).filter(({ placeholder }) => TAKES_FILE.test(placeholder))),
    ];
    const valued = [...new Set(commands.flatMap(flagsOf).filter(({ kind }) => kind !== 'boolean'))];
    const pattern = (flags) => [...new Set(flags.map(({ name }) => `--${name}`))].join('|');
    return `# bash completion for flashback-backup
_flashback_backup() {
  local current=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD - 1]} flags=''
  COMPREPLY=()
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W '${names} help --version' -- "$current"))
    return
  fi
  case $previous in
    ${pattern(files)}) COMPREPLY=($(compgen -f -- "$current")); return ;;
    ${pattern(valued)}) return ;;
  esac
  case \${COMP_WORDS[1]} in
${cases.join('\n')}
    help) flags='${names}' ;;
  esac
  COMPREPLY=($(compgen -W "$flags" -- "$current"))
}
complete -o default -F _flashback_backup flashback-backup
`;
}
function zshScript(commands) {
    const described = commands.map(({ name, summary }) => `    '${name}:${inQuotes(summary).replaceAll(':', '\\:')}'`);
    const cases = commands.map((command) => {
        const flags = flagsOf(command).map((flag) => {
            const again = flag.kind === 'list' ? '*' : '';
            const value = TAKES_FILE.test(flag.placeholder)
                ? ':file:_files'
                : `:${flag.placeholder.replace(/[<>:]/g, '')}: `;
            return `        '${again}--${flag.name}[${brief(flag)}]${flag.kind === 'boolean' ? '' : value}'`;
        });
        return `      ${command.name}) _arguments \\\n${[...flags, "        '--help[the flags of the command]'"].join(' \\\n')} ;;`;
    });
    return `#compdef flashback-backup
_flashback_backup() {
  local -a commands
  commands=(
${described.join('\n')}
    'help:the flags of a command'
  )
  if (( CURRENT == 2 )); then
    _describe command commands
    return
  fi
  local command=$words[2]
  words=("\${(@)words[2,-1]}")
  (( CURRENT -= 1 ))
  case $command in
${cases.join('\n')}
      help) _describe command commands ;;
  esac
}
compdef _flashback_backup flashback-backup
`;
}
function fishScript(commands) {
    const lines = commands.flatMap((command) => [
        `complete -c flashback-backup -n __fish_use_subcommand -a ${command.name} -d '${inQuotes(command.summary)}'`,
        ...flagsOf(command).map((flag) => {
            const value = flag.kind === 'boolean' ? '' : TAKES_FILE.test(flag.placeholder) ? ' -r -F' : ' -x';
            return `complete -c flashback-backup -n '__fish_seen_subcommand_from ${command.name}' -l ${flag.name}${value} -d '${brief(flag)}'`;
        }),
    ]);
    return `complete -c flashback-backup -f\n${lines.join('\n')}\n`;
}
/** The first sentence of a description, as it may stand in single quotes and in brackets. */
function brief({ description }) {
    const [first = ''] = description.replaceAll('`', '').split(/(?<=[.;:]) /);
    return inQuotes(first.replace(/[.;:]$/, '')).replace(/[[\]:]/g, ' ');
}
function inQuotes(text) {
    return text.replaceAll("'", '’');
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(73024);
;// CONCATENATED MODULE: ./build/src/cli/emulator.js





/** `flashback-backup emulator`: a Bridge Node and the platform's API on loopback until Ctrl-C. */
const emulatorCommand = {
    name: 'emulator',
    summary: 'run a Flashback Bridge Node on this machine, to try the program without an account',
    about: 'Runs a Flashback Bridge Node (S3) and the platform API on loopback until Ctrl-C, with a bucket "hot", a bucket "cold" and public test keys. Nothing leaves this machine.',
    groups: () => [['Flags', FLAGS]],
    secrets: [],
    run: runEmulator,
};
const FLAGS = [
    {
        name: 'port',
        kind: 'text',
        placeholder: '<port>',
        description: 'Port of the Bridge Node; 0 for any free port.',
        default: '9100',
    },
    {
        name: 'platform-port',
        kind: 'text',
        placeholder: '<port>',
        description: 'Port of the platform API; 0 for any free port.',
        default: '9200',
    },
    {
        name: 'directory',
        kind: 'text',
        placeholder: '<folder>',
        description: 'Store the objects in a folder, so that they survive a restart. Default: in memory.',
    },
    {
        name: 'bucket',
        kind: 'list',
        placeholder: '<name>',
        description: 'One more bucket, besides "hot" and "cold" or those of --config. May be given several times.',
    },
    {
        name: 'quirk',
        kind: 'list',
        placeholder: '<quirk>',
        description: 'Behave as some real stores do: <quirk> for all, <bucket>:<quirk> for one bucket; docs/emulator.md lists them. May be given several times.',
    },
    {
        name: 'config',
        kind: 'text',
        placeholder: '<file.json>',
        description: 'Your own buckets, Repositories, keys, latencies and quirks. Ports given as flags take precedence.',
    },
];
async function runEmulator(flags, terminal) {
    const { defaultConfig, parseConfig, startEmulator, withBuckets, withQuirks } = await __nccwpck_require__.e(/* import() */ 230).then(__nccwpck_require__.bind(__nccwpck_require__, 37230));
    const file = flags.get('config')?.[0];
    let base = file === undefined ? defaultConfig() : readConfig(file, parseConfig);
    base = extended('bucket', () => withBuckets(base, flags.get('bucket') ?? []));
    base = extended('quirk', () => withQuirks(base, flags.get('quirk') ?? []));
    const config = {
        ...base,
        ...port(flags, 'port', 'port'),
        ...port(flags, 'platform-port', 'platformPort'),
        ...directory(flags),
    };
    const controller = new AbortController();
    const stopListening = (0,signals/* abortOnSignals */.P)(terminal.signals, controller, () => terminal.exit(130));
    try {
        const emulator = await start(config, startEmulator);
        terminal.stdout.write(banner(emulator, config));
        await new Promise((resolve) => {
            if (controller.signal.aborted)
                resolve();
            controller.signal.addEventListener('abort', () => resolve());
        });
        terminal.stderr.write('Stopping.\n');
        await emulator.close();
    }
    finally {
        stopListening();
    }
    return 0;
}
function readConfig(file, parse) {
    try {
        const json = JSON.parse((0,external_node_fs_.readFileSync)(file, 'utf8'));
        return parse(json);
    }
    catch (cause) {
        const why = cause instanceof Error ? cause.message : String(cause);
        throw new input_error/* InputError */.d('--config', `${JSON.stringify(file)} cannot be used: ${(0,core_escape/* forLog */.Ig)(why, 300)}`, {
            cause,
        });
    }
}
function extended(flag, extend) {
    try {
        return extend();
    }
    catch (cause) {
        const why = cause instanceof Error ? cause.message : String(cause);
        throw new input_error/* InputError */.d(`--${flag}`, (0,core_escape/* forLog */.Ig)(why.replace(/^quirk: /, ''), 6000), { cause });
    }
}
async function start(config, startEmulator) {
    try {
        return await startEmulator(config);
    }
    catch (cause) {
        const why = cause instanceof Error ? cause.message : String(cause);
        const busy = cause instanceof Error && 'code' in cause && cause.code === 'EADDRINUSE';
        const advice = busy ? '; choose another with --port and --platform-port, or 0 for any' : '';
        throw new input_error/* InputError */.d('emulator', `cannot start: ${(0,core_escape/* forLog */.Ig)(why, 300)}${advice}`, { cause });
    }
}
function port(flags, flag, field) {
    const text = flags.get(flag)?.[0];
    return text === undefined ? {} : { [field]: (0,quantities/* parseWhole */.z2)(`--${flag}`, text, { least: 0, most: 65_535 }) };
}
function directory(flags) {
    const folder = flags.get('directory')?.[0];
    return folder === undefined ? {} : { directory: folder };
}
function banner(emulator, config) {
    const endpoint = emulator.endpoints[0] ?? '';
    const [hot, cold] = [config.buckets[0]?.name ?? 'hot', config.buckets[1]?.name ?? 'cold'];
    const keys = config.repositories.flatMap((repository) => repository.keys);
    const plain = keys.filter((key) => !isServiceAccount(key));
    const writer = plain.find((key) => key.right === 'WRITE') ?? plain[0];
    const rows = [
        ...emulator.endpoints.map((url) => ['Bridge Node', url]),
        ...Object.entries(emulator.providerEndpoints).map(([name, url]) => [name, url]),
        ['platform API', emulator.platformUrl],
        ...(emulator.entraUrl === '' ? [] : [['Entra', emulator.entraUrl]]),
        ...config.buckets.map((bucket) => ['bucket', `${bucket.name} (${bucket.provider})`]),
        ...quirks(config).map((quirk) => ['quirk', quirk]),
        ...keys.map((key) => [
            `${key.right} key`,
            isServiceAccount(key)
                ? `${key.accessKeyId} (service account)`
                : `${key.accessKeyId} / ${key.secretAccessKey}`,
        ]),
        ['objects', config.directory === undefined ? 'in memory' : `in ${config.directory}`],
    ];
    const lines = rows.map(([name, value]) => `  ${(0,core_escape/* forLog */.Ig)(name, 40).padEnd(14)}${(0,core_escape/* forLog */.Ig)(value, 300)}`);
    return `
Flashback emulator, for testing only: its keys are public.

${lines.join('\n')}

Upload an object, and back it up:

  export AWS_ACCESS_KEY_ID=${(0,core_escape/* forLog */.Ig)(writer?.accessKeyId ?? '')} AWS_SECRET_ACCESS_KEY=${(0,core_escape/* forLog */.Ig)(writer?.secretAccessKey ?? '')} AWS_REGION=us-east-1
  aws --endpoint-url ${endpoint} s3 cp README.md s3://${hot}/
  flashback-backup backup --endpoint ${endpoint} --hot s3://${hot} --cold s3://${cold}

Ctrl-C stops it.
`;
}
/** Its secret is a private key, which the configuration holds. */
function isServiceAccount(key) {
    return key.secretAccessKey.includes('PRIVATE KEY-----');
}
/** As --quirk writes them. */
function quirks(config) {
    const own = config.buckets.flatMap((bucket) => (bucket.quirks ?? []).map((quirk) => `${bucket.name}:${quirk}`));
    return [...(config.quirks ?? []), ...own];
}

;// CONCATENATED MODULE: ./build/src/cli/keygen.js




/** `flashback-backup keygen`: a key pair for `signing-key` and `trusted-signers`. */
const keygenCommand = {
    name: 'keygen',
    summary: 'make a key pair that signs the state of a backup',
    about: 'Makes an Ed25519 key pair in the format of OpenSSH: the private key for signing-key, in a file that only you can read, and the public key for trusted-signers beside it, in <file>.pub. No existing file is replaced.',
    groups: () => [['Flags', keygen_FLAGS]],
    secrets: [],
    run: runKeygen,
};
const keygen_FLAGS = [
    {
        name: 'out',
        kind: 'text',
        placeholder: '<file>',
        description: 'File for the private key.',
        default: 'signing-key',
    },
    {
        name: 'comment',
        kind: 'text',
        placeholder: '<text>',
        description: 'Stands behind the key in both files.',
        default: 'flashback-backup',
    },
];
async function runKeygen(flags, { stdout, secureBytes }) {
    const file = flags.get('out')?.at(-1) ?? 'signing-key';
    // Loaded here: other commands start without it.
    const { makeKeyPair } = await __nccwpck_require__.e(/* import() */ 729).then(__nccwpck_require__.bind(__nccwpck_require__, 74729));
    const pair = makeKeyPair(secureBytes, flags.get('comment')?.at(-1) ?? 'flashback-backup');
    write(file, pair.privateKey, 0o600);
    write(`${file}.pub`, `${pair.publicLine}\n`, 0o644);
    const shown = (0,core_escape/* forLog */.Ig)(file, 300);
    stdout.write(`Private key: ${shown}. Store all its lines as a secret, give that as signing-key, and keep a copy elsewhere.
Public key:  ${shown}.pub, for trusted-signers where state is only read:

${pair.publicLine}

To check a generation by hand, put this line into a file allowed_signers (docs/signing.md):

${pair.allowedSignersLine}

Fingerprint: ${pair.fingerprint}
`);
    return 0;
}
/** Never replaces a file: the key that it holds may be the only one that a backup trusts. */
function write(path, text, mode) {
    try {
        (0,external_node_fs_.writeFileSync)(path, text, { mode, flag: 'wx' });
    }
    catch (cause) {
        throw new input_error/* InputError */.d('--out', `${(0,core_quoted/* quoted */.T)(path)} cannot be written${(0,core_quoted/* systemCode */.x)(cause)}; expected the path of a file that does not exist yet`, { cause });
    }
}

// EXTERNAL MODULE: ./build/src/commands/parse-run.js + 4 modules
var parse_run = __nccwpck_require__(4566);
// EXTERNAL MODULE: ./build/src/options/config/choose.js
var choose = __nccwpck_require__(2294);
// EXTERNAL MODULE: ./build/src/report/json.js
var report_json = __nccwpck_require__(47912);
// EXTERNAL MODULE: ./build/src/cli/failure.js + 2 modules
var failure = __nccwpck_require__(32870);
;// CONCATENATED MODULE: ./build/src/cli/help.js


/** What the program does, and its commands. */
function programHelp(commands) {
    const rows = commands.map((command) => `  ${command.name.padEnd(12)}${command.summary}`);
    return `flashback-backup ${version/* VERSION */.x}
Keeps a verified copy of a hot bucket in a cold one, with old versions.

Usage: flashback-backup <command> [--flag value]...

Commands:
${rows.join('\n')}

  flashback-backup <command> --help   the flags of the command
  flashback-backup --version
`;
}
/** The flags of a command, from the same table as action.yml; those that few need only if `all` are wanted. */
function commandHelp(command, width, all) {
    const positional = command.positional === undefined ? '' : `${command.positional.placeholder} `;
    const parts = [
        `Usage: flashback-backup ${command.name} ${positional}[--flag value]...`,
        '',
        wrap(command.about, 0, width),
        '',
    ];
    const examples = command.examples ?? [];
    if (examples.length > 0) {
        const lines = examples.flatMap(([what, typed]) => [`  # ${what}`, `  flashback-backup ${typed}`]);
        parts.push('Examples:', ...lines, '');
    }
    let left = 0;
    for (const [title, flags] of command.groups()) {
        const shown = flags.filter(({ rare }) => all || rare !== true);
        left += flags.length - shown.length;
        if (shown.length > 0)
            parts.push(`${title}:`, ...shown.map((flag) => flagHelp(flag, width)), '');
    }
    if (left > 0)
        parts.push(`And ${left} more flags: flashback-backup ${command.name} --help --all`, '');
    if (command.notes !== undefined)
        parts.push(command.notes, '');
    return parts.join('\n');
}
/** Below the inputs of every command that has some. */
const INPUT_NOTES = `Lists: repeat the flag. Every input can also be set in the environment:
--hot-endpoint is ${(0,inputs/* environmentName */.VE)('hot-endpoint')}. Secrets only there, or in a file:
${(0,inputs/* environmentName */.VE)('secret-access-key')}, ${(0,inputs/* environmentName */.VE)('secret-access-key')}_FILE.`;
const INDENT = 6;
function flagHelp(flag, width) {
    const value = flag.kind === 'boolean' ? '' : ` ${flag.placeholder}`;
    const more = flag.kind === 'list' ? '...' : '';
    const standard = flag.default === undefined || flag.kind === 'boolean' ? '' : ` [${flag.default}]`;
    const required = flag.required === true ? ' (required)' : '';
    return `  --${flag.name}${value}${more}${standard}${required}\n${wrap(flag.description.replaceAll('`', ''), INDENT, width)}`;
}
function wrap(text, indent, width) {
    const room = Math.max(30, Math.min(width, 100) - indent);
    const lines = [''];
    for (const word of text.split(' ')) {
        const line = lines.at(-1) ?? '';
        if (line === '')
            lines[lines.length - 1] = word;
        else if (line.length + 1 + word.length <= room)
            lines[lines.length - 1] = `${line} ${word}`;
        else
            lines.push(word);
    }
    return lines.map((line) => `${' '.repeat(indent)}${line}`).join('\n');
}

// EXTERNAL MODULE: ./build/src/cli/inputs.js
var cli_inputs = __nccwpck_require__(75995);
// EXTERNAL MODULE: ./build/src/cli/output-flags.js
var output_flags = __nccwpck_require__(55113);
// EXTERNAL MODULE: ./build/src/cli/run.js + 3 modules
var cli_run = __nccwpck_require__(64377);
// EXTERNAL MODULE: ./build/src/cli/terminal.js
var cli_terminal = __nccwpck_require__(49342);
// EXTERNAL MODULE: ./build/src/cli/wrap.js
var cli_wrap = __nccwpck_require__(96890);
;// CONCATENATED MODULE: ./build/src/cli/registered.js












/** A command of the registry on the command line. */
function registered(command) {
    const { name, summary, about, examples, exitCodes } = command;
    return {
        name,
        summary,
        about,
        examples,
        groups: () => [...(0,cli_inputs/* inputFlags */.eJ)(name), ['Output', outputFlags(command)]],
        notes: exitCodes === undefined ? INPUT_NOTES : `${INPUT_NOTES}\n\n${exitCodes}`,
        secrets: (0,inputs/* secretInputs */._y)(),
        run: (flags, terminal) => registered_run(command, flags, terminal),
        refused: (flags, error, terminal) => (0,failure/* printFailure */.e)(command, flags, error, terminal),
        ...(0,defined/* defined */.s)({ positional: positionalOf(command) }),
    };
}
function outputFlags(command) {
    if (command.writesBytes === true)
        return output_flags/* BYTES_FLAGS */.C6;
    if (command.line !== undefined)
        return output_flags/* LISTING_FLAGS */.rm;
    return command.html === undefined ? output_flags/* OUTPUT_FLAGS */.Qf : [...output_flags/* OUTPUT_FLAGS */.Qf, output_flags/* PAGE_FLAG */.PP];
}
function positionalOf({ positional }) {
    if (positional === undefined)
        return undefined;
    // As a JSON string any text keeps its white space (options/lines.ts).
    return {
        placeholder: positional.placeholder,
        flag: positional.input,
        text: (arg) => JSON.stringify(arg),
    };
}
/** Text to stdout, or JSON there and text to stderr; then the files that were asked for. Resolves with the exit code. */
async function registered_run(command, flags, terminal) {
    const json = (0,output_flags/* flagOf */.iP)(flags, 'json');
    const { stdout, stderr, env } = terminal;
    // One of several backups is shown as without a configuration file.
    if ((0,parse_run/* givesConfig */.ZN)((0,cli_run/* sourcesOf */.u0)(flags, env).plain) && !(0,choose/* takesOne */.FS)(command.name)) {
        const { runFleet } = await __nccwpck_require__.e(/* import() */ 847).then(__nccwpck_require__.bind(__nccwpck_require__, 99847));
        return runFleet(command, flags, terminal, json);
    }
    const { options, result } = await (0,failure/* orShowFailure */.Z)(command, flags, terminal, () => (0,cli_run/* runWithInputs */.hF)(command, flags, terminal, json));
    const output = json || command.writesBytes === true ? stderr : stdout;
    const text = command.text(result, { colour: (0,cli_terminal/* wantsColour */.M)(output, env) });
    if (!(0,output_flags/* flagOf */.iP)(flags, 'quiet') || command.exitCode(result, options) !== 0)
        output.write(output.isTTY ? (0,cli_wrap/* wrapText */.C)(text, output.columns) : text);
    // The lines of a listing are its JSON, and were written as they came.
    if (json && command.line === undefined)
        stdout.write((0,report_json/* renderJson */.h)(result));
    await (0,output_flags/* save */.UN)('report', flags, () => (0,report_json/* renderJson */.h)(result));
    await (0,output_flags/* save */.UN)('summary', flags, () => command.markdown(result));
    const page = command.html?.(result);
    if (page !== undefined)
        await (0,output_flags/* save */.UN)('html', flags, () => page);
    return command.exitCode(result, options);
}

;// CONCATENATED MODULE: ./build/src/cli/commands.js






const WORKING = [
    ...inputs/* COMMANDS */.Lo.map((name) => registered(REGISTRY[name])),
    keygenCommand,
    emulatorCommand,
];
/** Every command of the registry, and those that only the command line has. */
const commands_COMMANDS = [...WORKING, completionCommand(WORKING)];

;// CONCATENATED MODULE: ./build/src/cli/flags.js

/**
 * `--flag value`, `--flag=value`, and `--flag` without a value for booleans. `secrets` are names that must not be flags:
 * a command line is visible to every process of the machine and kept in the shell's history. Arguments without a flag, and
 * all after `--`, go to `positional`, if the command takes any. Throws UsageError.
 */
function parseFlags(args, flags, secrets = [], positional) {
    const values = new Map();
    let flagsEnded = false;
    for (let i = 0; i < args.length; i++) {
        const arg = args[i] ?? '';
        if (positional !== undefined && (flagsEnded || !arg.startsWith('-'))) {
            values.set(positional.flag, [...(values.get(positional.flag) ?? []), positional.text(arg)]);
            continue;
        }
        if (positional !== undefined && arg === '--') {
            flagsEnded = true;
            continue;
        }
        if (!arg.startsWith('--') || arg === '--') {
            throw new usage/* UsageError */.eb(`${JSON.stringify(arg.slice(0, 60))} is not a flag; expected --name value.`);
        }
        const equals = arg.indexOf('=');
        const name = arg.slice(2, equals === -1 ? undefined : equals);
        const flag = flags.find((one) => one.name === name);
        if (flag === undefined)
            throw unknown(name, flags, secrets);
        let value = equals === -1 ? undefined : arg.slice(equals + 1);
        if (value === undefined) {
            const next = args[i + 1];
            const hasValue = flag.kind === 'boolean'
                ? next === 'true' || next === 'false'
                : next !== undefined && !next.startsWith('--');
            if (hasValue)
                i++;
            else if (flag.kind !== 'boolean') {
                throw new usage/* UsageError */.eb(`--${name} needs a value: --${name} ${flag.placeholder}.`);
            }
            value = hasValue ? (next ?? '') : 'true';
        }
        const given = values.get(name);
        if (given === undefined)
            values.set(name, [value]);
        else if (flag.kind === 'list')
            given.push(value);
        else
            throw new usage/* UsageError */.eb(`--${name} is given twice.`);
    }
    return values;
}
function unknown(name, flags, secrets) {
    if (secrets.includes(name)) {
        const env = `FLASHBACK_${name.toUpperCase().replaceAll('-', '_')}`;
        return new usage/* UsageError */.eb(`--${name} is a secret and not a flag: set ${env}, or give a file with --${name}-file.`);
    }
    const names = flags.map((one) => one.name);
    // Only the name, in quotes: the rest may be a secret, and is hostile text.
    return new usage/* UsageError */.eb(`${JSON.stringify(`--${name.slice(0, 60)}`)} is not a flag here.${(0,usage/* suggestion */.h)(name, names, '--')}`);
}

;// CONCATENATED MODULE: ./build/src/cli/main.js










/** The command line: resolves with the exit code and never rejects. `args` without the program's name. */
async function main(args, terminal, commands = commands_COMMANDS) {
    try {
        return await dispatch(args, terminal, commands);
    }
    catch (error) {
        return reportError(error, terminal);
    }
}
async function dispatch(args, terminal, commands) {
    const { stdout, stderr } = terminal;
    const [first, ...rest] = args[0] === 'help' ? [...args.slice(1), '--help'] : args;
    if (first === undefined) {
        stderr.write(programHelp(commands));
        return 1;
    }
    if (first === '--help' || first === '-h') {
        stdout.write(programHelp(commands));
        return 0;
    }
    if (first === '--version' || first === '-V' || first === 'version') {
        stdout.write(`${version/* VERSION */.x}\n`);
        return 0;
    }
    const command = commands.find((one) => one.name === registry_nameOf(first));
    if (command === undefined) {
        const names = commands.map((one) => one.name);
        const what = first.startsWith('-')
            ? 'is not a command; flags come after it'
            : 'is not a command of this version';
        throw new usage/* UsageError */.eb(`${JSON.stringify(first.slice(0, 60))} ${what}; expected ${(0,usage/* oneOf */.yL)(names)}.${(0,usage/* suggestion */.h)(first, names)}`);
    }
    if (rest.includes('--help') || rest.includes('-h')) {
        stdout.write(commandHelp(command, stdout.columns, rest.includes('--all')));
        return 0;
    }
    const flags = command.groups().flatMap(([, group]) => group);
    let values;
    try {
        values = parseFlags(rest, flags, command.secrets, command.positional);
    }
    catch (error) {
        const json = rest.some((arg) => arg === '--json' || arg === '--json=true');
        command.refused?.(new Map(json ? [['json', ['true']]] : []), error, terminal);
        throw error;
    }
    return command.run(values, terminal);
}
function reportError(error, { stderr, env }) {
    if (error instanceof signals/* Stopped */.C) {
        stderr.write(`flashback-backup: ${error.message}\n`);
        return error.signal === 'SIGTERM' ? 143 : 130;
    }
    const expected = error instanceof usage/* UsageError */.eb ? error.message : (0,explain/* explain */.W)(error);
    if (error instanceof input_error/* InputErrors */.G) {
        const [title = '', ...lines] = error.lines;
        stderr.write(`flashback-backup: ${title}\n`);
        for (const line of lines)
            stderr.write(`${(0,core_escape/* forLog */.Ig)(line, 2_000)}\n`);
        return 1;
    }
    const message = expected ?? `unexpected error: ${error instanceof Error ? error.message : String(error)}`;
    stderr.write(`flashback-backup: ${(0,core_escape/* forLog */.Ig)(message, 2_000)}\n`);
    if (error instanceof Error && (expected === undefined || (env['DEBUG'] ?? '') !== '')) {
        for (const line of (error.stack ?? '').split('\n').slice(1))
            stderr.write(`${(0,core_escape/* forLog */.Ig)(line)}\n`);
    }
    return 1;
}

// EXTERNAL MODULE: ./build/src/core/clock.js
var clock = __nccwpck_require__(28575);
;// CONCATENATED MODULE: external "node:v8"
const external_node_v8_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:v8");
;// CONCATENATED MODULE: ./build/src/core/small-heap.js

/** How much old space may grow over its live objects before a collection. */
const HEAP_GROWTH_PERCENT = 40;
/** Young space stops growing at this size: enough for a few pages of a listing at once. */
const YOUNG_SPACE_BYTES = 16 * 1024 * 1024;
const CHECK_INTERVAL_MS = 10;
/**
 * Keeps V8 from taking memory only because the machine has some: left alone its heap grows to several times what
 * a run needs, which a small runner does not have (docs/decisions/0014-small-heap.md). An Action cannot set
 * flags before Node starts; of these two V8 takes note later too. `repeat` is setInterval.
 */
function keepHeapSmall(repeat) {
    (0,external_node_v8_namespaceObject.setFlagsFromString)(`--heap-growing-percent=${HEAP_GROWTH_PERCENT}`);
    const timer = repeat(() => {
        const young = (0,external_node_v8_namespaceObject.getHeapSpaceStatistics)().find(({ space_name }) => space_name === 'new_space');
        if (young !== undefined && young.space_size < YOUNG_SPACE_BYTES)
            return;
        (0,external_node_v8_namespaceObject.setFlagsFromString)('--semi-space-growth-factor=1');
        clearInterval(timer);
    }, CHECK_INTERVAL_MS);
    timer.unref();
}

;// CONCATENATED MODULE: ./build/src/cli.js
// The entry hands the real ones in.
// eslint-disable-next-line @typescript-eslint/no-restricted-imports




/** `columns` is read each time: windows change. A reader that is gone (`| head`) is not an error. */
function outputTo(stream) {
    stream.on('error', (error) => {
        if (error.code !== 'EPIPE')
            throw error;
    });
    return {
        write: (text) => stream.write(text),
        room: () => new Promise((resolve) => {
            if (!stream.writable || !stream.writableNeedDrain) {
                resolve(stream.writable);
                return;
            }
            const done = () => {
                stream.off('drain', done).off('close', done).off('error', done);
                resolve(stream.writable);
            };
            stream.once('drain', done).once('close', done).once('error', done);
        }),
        isTTY: stream.isTTY,
        get columns() {
            return stream.isTTY ? stream.columns : 100;
        },
    };
}
keepHeapSmall(setInterval);
void main(process.argv.slice(2), {
    env: process.env,
    stdout: outputTo(process.stdout),
    stderr: outputTo(process.stderr),
    clock: clock/* systemClock */.m,
    random: Math.random,
    secureBytes: external_node_crypto_.randomBytes,
    signals: process,
    exit: (code) => process.exit(code),
}).then((code) => {
    process.exitCode = code;
    // The process ends by itself once nothing is open; a socket that does not close may hold it for at most 2 s.
    setTimeout(() => process.exit(), 2_000).unref();
});

