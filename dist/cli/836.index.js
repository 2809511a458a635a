export const id = 836;
export const ids = [836];
export const modules = {

/***/ 30745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fd: () => (/* binding */ whyOver),
/* harmony export */   Qg: () => (/* binding */ splitResult),
/* harmony export */   gI: () => (/* binding */ overResult),
/* harmony export */   zZ: () => (/* binding */ isCommitted)
/* harmony export */ });
/* harmony import */ var _core_input_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19154);
/* harmony import */ var _core_defined_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37708);
/* harmony import */ var _core_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79157);
/* harmony import */ var _manifest_layout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54445);
/* harmony import */ var _store_listing_listing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19036);





/** A result with nothing done yet. */
function splitResult({ ctx }, command, split, change = {}) {
    return {
        format: 1,
        program: _core_version_js__WEBPACK_IMPORTED_MODULE_3__/* .VERSION */ .x,
        command,
        outcome: 'complete',
        runId: ctx.identity.runId,
        split,
        shards: [],
        pieces: { all: 0, done: 0, takenOver: 0 },
        objects: 0,
        bytes: 0,
        problem: null,
        ...change,
    };
}
/** True where a generation is that of the split, or came after it. */
function isCommitted(committed, split) {
    const { generation } = committed ?? {};
    if (generation === undefined)
        return false;
    return generation.run === split || (generation.recentRuns ?? []).some(({ run }) => run === split);
}
/** Why nobody holds the lease for the split; undefined where no such split was ever planned. Throws StoreError. */
async function whyOver(state, split, signal) {
    if (isCommitted(await state.load(signal), split))
        return 'committed';
    const prefix = state.cold.key(`${_manifest_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .SPLITS */ .UR}${split}/`);
    const planned = await (0,_store_listing_listing_js__WEBPACK_IMPORTED_MODULE_2__/* .firstListed */ .oD)(state.cold, { prefix, maxKeys: 1 }, () => true, signal);
    return planned === undefined ? undefined : 'superseded';
}
/** The result for a split that is over. Throws InputError where there is none of that name. */
async function overResult(run, command, split, state) {
    const over = await whyOver(state, split, run.control.signal);
    if (over === undefined)
        throw new _core_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d('split', `names no split run of this cold; expected the output split of plan`);
    return splitResult(run, command, split, (0,_core_defined_js__WEBPACK_IMPORTED_MODULE_4__/* .defined */ .s)({ over }));
}


/***/ }),

/***/ 90836:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rangesOf: () => (/* binding */ rangesOf),
  runPlan: () => (/* binding */ runPlan),
  segmentBorders: () => (/* binding */ segmentBorders)
});

// EXTERNAL MODULE: ./build/src/core/input-error.js
var input_error = __webpack_require__(19154);
// EXTERNAL MODULE: ./build/src/core/keys.js
var keys = __webpack_require__(78133);
// EXTERNAL MODULE: ./build/src/manifest/generation.js
var manifest_generation = __webpack_require__(62093);
// EXTERNAL MODULE: ./build/src/manifest/splits/plan.js
var splits_plan = __webpack_require__(52878);
// EXTERNAL MODULE: ./build/src/manifest/start.js
var start = __webpack_require__(27679);
// EXTERNAL MODULE: ./build/src/plan/unmatched.js
var unmatched = __webpack_require__(34320);
// EXTERNAL MODULE: ./build/src/run/margins.js
var run_margins = __webpack_require__(87312);
// EXTERNAL MODULE: ./build/src/run/preflight.js
var preflight = __webpack_require__(14112);
// EXTERNAL MODULE: ./build/src/run/probe-cache.js
var probe_cache = __webpack_require__(82546);
// EXTERNAL MODULE: ./build/src/run/run-control.js
var run_control = __webpack_require__(38570);
// EXTERNAL MODULE: ./build/src/run/with-lease.js
var with_lease = __webpack_require__(26628);
// EXTERNAL MODULE: ./build/src/store/capabilities.js + 1 modules
var store_capabilities = __webpack_require__(58315);
// EXTERNAL MODULE: ./build/src/core/defined.js
var defined = __webpack_require__(37708);
// EXTERNAL MODULE: ./build/src/store/registry.js + 19 modules
var registry = __webpack_require__(59002);
// EXTERNAL MODULE: ./build/src/store/listing/unsorted.js
var unsorted = __webpack_require__(18844);
// EXTERNAL MODULE: ./build/src/commands/backup/backup.js + 6 modules
var backup_backup = __webpack_require__(50145);
// EXTERNAL MODULE: ./build/src/commands/backup/backup-run.js
var backup_run = __webpack_require__(82625);
// EXTERNAL MODULE: ./build/src/commands/backup/commit.js
var commit = __webpack_require__(56126);
// EXTERNAL MODULE: ./build/src/commands/backup/copy.js + 5 modules
var backup_copy = __webpack_require__(5612);
// EXTERNAL MODULE: ./build/src/commands/backup/meter.js
var meter = __webpack_require__(23106);
// EXTERNAL MODULE: ./build/src/commands/backup/pair.js
var pair = __webpack_require__(1563);
// EXTERNAL MODULE: ./build/src/commands/backup/plan.js + 2 modules
var backup_plan = __webpack_require__(92905);
// EXTERNAL MODULE: ./build/src/commands/backup/recovery.js + 1 modules
var backup_recovery = __webpack_require__(34114);
// EXTERNAL MODULE: ./build/src/commands/backup/tally.js
var backup_tally = __webpack_require__(81421);
// EXTERNAL MODULE: ./build/src/commands/lease-problems.js
var lease_problems = __webpack_require__(86847);
// EXTERNAL MODULE: ./build/src/commands/split/over.js
var over = __webpack_require__(30745);
// EXTERNAL MODULE: ./build/src/plan/recent-runs.js
var recent_runs = __webpack_require__(12449);
// EXTERNAL MODULE: ./build/src/store/listing/listing.js + 1 modules
var listing = __webpack_require__(19036);
;// CONCATENATED MODULE: ./build/src/commands/split/shards.js



/** What one worker does in two hours: copies, and keys of a listing that it only compares (docs/performance.md). */
const COPIES = 3_000 * 7_200;
const KEYS = 30_000 * 7_200;
/** `auto` starts no more than this. */
const MOST = 64;
/** `auto` for a first backup: nobody knows yet how large it is. */
const FIRST = 8;
/** A first backup with fewer keys than this is done before other machines have started. */
const SMALL = 4_000;
/** How many workers to start: what was asked for, or for `auto` what the last run of the scope suggests. Throws StoreError. */
async function shardsFor(run, asked, committed) {
    if (asked !== 'auto')
        return Math.min(asked, splits_plan/* MAX_SHARDS */.hH);
    const { generation } = committed ?? {};
    const scope = (0,recent_runs/* scopeName */.OK)(run.options);
    const last = (generation?.recentRuns ?? []).findLast((one) => one.scope === scope);
    if (last !== undefined && generation?.complete === true)
        return shardsOf(last);
    return (await isSmall(run)) ? 1 : FIRST;
}
/** For a run like that one. */
function shardsOf({ scanned, copied }) {
    return Math.min(MOST, Math.max(1, Math.ceil(copied / COPIES + scanned / KEYS)));
}
async function isSmall({ options, buckets: { hot }, control }) {
    let seen = 0;
    for (const prefix of options.prefixes.length === 0 ? [''] : options.prefixes) {
        const more = await (0,listing/* firstListed */.oD)(hot, { prefix: hot.key(prefix) }, () => ++seen > SMALL, control.signal);
        if (more !== undefined)
            return false;
    }
    return true;
}

;// CONCATENATED MODULE: ./build/src/commands/split/plan.js



























/** Keys of a piece where the manifest says how many there are; smaller where the workers would have too few pieces. */
const PIECE_KEYS = 1_000_000;
/** So many pieces a worker, so that none of them ends long after the others. */
const PIECES_PER_SHARD = 8;
/**
 * Plans a split run: takes the lease, commits what unfinished runs journalled, cuts the key space into pieces, and leaves
 * the lease to the workers. Where one worker is enough it backs up at once, and returns the result of that. Throws what a
 * backup throws, and InputError where these buckets cannot be split.
 */
async function runPlan(options, ctx, open = registry/* openStore */.C, margins = run_margins/* MARGINS */.q) {
    const phases = {};
    const backup = { ...options, command: 'backup' };
    const split = options.split === '' ? ctx.identity.runId : options.split;
    const run = (0,backup_backup.openRun)(backup, ctx, open, margins, phases);
    try {
        const before = await (0,backup_backup.start)(run, phases);
        if ((0,over/* isCommitted */.zZ)(before, split))
            return (0,over/* splitResult */.Qg)(run, 'plan', split, { over: 'committed' });
        const shards = await shardsFor(run, options.shards, before);
        if (shards > 1)
            return await planUnderLease(run, phases, before, split, shards);
    }
    catch (error) {
        throw run.control.leaseLost ? run.control.failure : error;
    }
    finally {
        await (0,backup_backup.endRun)(run);
    }
    return (0,backup_backup.runBackup)(backup, ctx, open, margins);
}
async function planUnderLease(run, phases, before, split, shards) {
    const { options, ctx, margins, buckets, control } = run;
    const setting = {
        ctx,
        margins,
        wait: options.leaseWait,
        floor: before?.head.epoch ?? 0,
        load: (state, signal) => (0,preflight/* reload */.yQ)(state, before, options, signal),
    };
    const outcome = await (0,with_lease/* withLease */.p)(buckets, control, setting, async (held) => {
        const { fence, cold, state, loaded: committed, wasHeld: previousRunCutOff } = held;
        if (committed === undefined)
            await (0,preflight/* checkApart */.HK)(buckets.hot, buckets.cold, ctx.identity.runId, control.signal);
        const access = { kind: 'write', fence, cold, state, committed, previousRunCutOff };
        const plan = await makePlan(run, access, phases, split, shards);
        await (0,splits_plan/* writePlan */.pD)(state, plan, control.signal);
        await held.handOver(split);
        return plan.pieces.length;
    });
    if (outcome.kind === 'held') {
        const problem = (0,lease_problems/* leaseHeld */.GT)(outcome.holder, 'Nothing was done. The next run goes on; raise lease-wait to wait longer.');
        return (0,over/* splitResult */.Qg)(run, 'plan', split, { outcome: 'skipped', problem });
    }
    const numbers = Array.from({ length: shards }, (_, i) => i);
    return (0,over/* splitResult */.Qg)(run, 'plan', split, {
        shards: numbers,
        pieces: { all: outcome.value, done: 0, takenOver: 0 },
    });
}
async function makePlan(run, access, phases, split, shards) {
    const { options, control } = run;
    const cache = await (0,probe_cache/* loadProbeCache */.H)(access.state, access.committed, Date.parse((0,backup_run/* timeOf */.n)(run)), control.signal);
    const recovery = await (0,backup_backup.recoverRun)(run, access, phases, cache);
    try {
        await (0,backup_recovery/* settleUnfinishedUploads */.vs)(run, access, recovery);
        const capabilities = await (0,pair/* probeCold */.F)(run, access, recovery, cache);
        const path = await (0,pair/* chooseCopyPath */.a)(run, recovery.started, cache);
        await refuseUnfit(run, access, capabilities);
        const prepared = { recovery, capabilities, path };
        const base = recovery.journals.settles.length === 0 ? access.committed : await commitLeft(run, access, prepared);
        const { generation } = base ?? {};
        return {
            format: manifest_generation/* FORMAT */.u,
            split,
            epoch: access.fence.epoch,
            base: base === undefined ? null : { generation: base.head.generation, sha256: base.head.sha256 },
            started: generation === undefined ? recovery.started : (0,start/* startAfter */.HM)((0,backup_run/* timeOf */.n)(run), (0,start/* startsIn */.n2)(generation)),
            hot: (0,preflight/* identityOf */.cu)(options),
            scope: { prefixes: options.prefixes, exclude: options.exclude },
            shards,
            cutOff: recovery.cutOff,
            capabilities,
            journals: (generation?.journals ?? []).filter(({ run: name }) => recovery.journals.present.has(name)),
            pieces: await piecesOf(run, generation, shards),
            ...(0,defined/* defined */.s)(path.remember()),
        };
    }
    finally {
        await recovery.journals.close();
    }
}
/** Throws InputError where workers could not be kept apart, or could not share the listing. */
async function refuseUnfit(run, access, capabilities) {
    const { buckets, control, options } = run;
    const { signal } = control;
    const expected = 'expected shards: 1, or backup';
    if (!(0,store_capabilities/* preventsOverlap */.Fm)(capabilities))
        throw new input_error/* InputError */.d('shards', `cannot be more than 1: cold honours no conditional writes (If-Match and If-None-Match on put), so nothing would keep two workers off the same keys; ${expected}`);
    const prefixes = options.prefixes.length === 0 ? [''] : options.prefixes;
    const { startsAnywhere } = await (0,unsorted/* traitsOf */.JC)(buckets.hot, signal);
    if (!startsAnywhere || (await (0,backup_plan/* anyUnsorted */.z4)(buckets.hot, prefixes, signal)))
        throw new input_error/* InputError */.d('shards', `cannot be more than 1: hot does not list its keys in order, so its listing cannot be shared; ${expected}`);
    if ((await (0,backup_plan/* planHealing */.Gk)(run, access, capabilities)).isNew)
        throw new input_error/* InputError */.d('shards', 'cannot be more than 1 in this run: cold was seen to take keys for others, and the manifest is to be checked for that first; expected a backup with shards: 1 before the next split');
}
/**
 * Commits what unfinished runs journalled, as a run does that stops at once: so no worker has to look at journals but
 * those of its own piece. It is no restore point.
 */
async function commitLeft(run, access, prepared) {
    const { ctx, margins, options } = run;
    const control = new run_control/* RunControl */.j(ctx.clock, 0, run.control.finishing, margins.stop);
    access.fence.onLost((error) => control.fail(error));
    const tally = new backup_tally/* Tally */.F(new unmatched/* LineWatch */.Y0([], 'exclude', []));
    const closing = { ...run, control, tally, meter: new meter/* Meter */.k(ctx, tally) };
    const identity = { ...ctx.identity, runId: `${ctx.identity.runId}-recovered` };
    const named = { ...closing, ctx: { ...ctx, identity } };
    ctx.log.info('Committing first what unfinished runs journalled.');
    try {
        const plan = await (0,backup_plan/* planCopies */.FP)(named, access, prepared.recovery, prepared.capabilities);
        // No sample is copied to see whether copies are counted.
        const path = { ...prepared.path, looked: prepared.path.looked ?? prepared.recovery.started };
        const copy = await (0,backup_copy/* copyAll */.n)(named, access, { ...prepared, path, plan });
        if (copy.kind === 'failed')
            throw copy.error;
        if (control.failure !== undefined)
            throw control.failure;
        const made = await (0,commit/* commit */.c)({ ...named, options }, access, prepared.recovery.started, copy.copies);
        return made.committed;
    }
    finally {
        control.end();
        await tally.orphans.close();
    }
}
/** The pieces: along the segments of the manifest, in a first run along borders that listings find. */
async function piecesOf({ options, buckets, control }, base, shards) {
    const wanted = Math.min(splits_plan/* MAX_PIECES */.r5, shards * PIECES_PER_SHARD);
    const segments = base?.segments ?? [];
    const prefixes = options.prefixes.length === 0 ? [''] : options.prefixes;
    const borders = segments.length === 0
        ? await (0,backup_plan/* firstBorders */.Sk)(buckets.hot, prefixes, control.signal, wanted)
        : segmentBorders(segments, wanted);
    return rangesOf(borders);
}
/** Where to cut between segments so that there are at least `wanted` pieces, and none of many more than a million keys. */
function segmentBorders(segments, wanted) {
    const keys = segments.reduce((sum, { count }) => sum + count, 0);
    const most = Math.max(Math.min(PIECE_KEYS, keys / wanted), keys / splits_plan/* MAX_PIECES */.r5);
    const borders = [];
    let held = 0;
    for (const { last, count } of segments.slice(0, -1)) {
        held += count;
        if (held < most)
            continue;
        borders.push(last);
        held = 0;
    }
    return borders;
}
/** The ranges between borders; those that are out of order are left out. */
function rangesOf(borders) {
    const kept = [];
    for (const border of borders) {
        const last = kept.at(-1);
        if (border !== '' && (last === undefined || (0,keys/* compareKeys */.YD)(last, border) < 0))
            kept.push(border);
    }
    return [undefined, ...kept].map((after, i) => ({ ...(0,defined/* defined */.s)({ after, upto: kept[i] }) }));
}


/***/ }),

/***/ 52878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hH: () => (/* binding */ MAX_SHARDS),
/* harmony export */   m3: () => (/* binding */ readPlan),
/* harmony export */   pD: () => (/* binding */ writePlan),
/* harmony export */   r5: () => (/* binding */ MAX_PIECES)
/* harmony export */ });
/* unused harmony export tile */
/* harmony import */ var _core_defined_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(37708);
/* harmony import */ var _core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16119);
/* harmony import */ var _core_keys_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(78133);
/* harmony import */ var _bounds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49878);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11400);
/* harmony import */ var _generation_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(62093);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54445);
/* harmony import */ var _parse_generation_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72275);








/** More pieces than this spare nobody a wait. */
const MAX_PIECES = 4096;
const MAX_SHARDS = 256;
const ADVICE = 'Nothing was committed. Run plan again; what was copied is journalled.';
/** Throws StoreError. */
async function writePlan(state, plan, signal) {
    const path = (0,_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .splitPlanPath */ .Do)(plan);
    const text = JSON.stringify(plan) + '\n';
    parse(text, path, plan); // what could not be read back must not be written
    await state.write(path, Buffer.from(text), 'application/json', signal);
}
/** Throws StateError where it is missing or damaged. */
async function readPlan(state, id, signal) {
    const path = (0,_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .splitPlanPath */ .Do)(id);
    const file = await state.read(path, signal, _bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_GENERATION_BYTES */ .kP);
    if (file === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .StateError */ .qq(path, 'the lease names its split, but it does not exist', ADVICE);
    return parse(file.text, path, id);
}
function parse(text, path, id) {
    return (0,_bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRecord */ .Hh)(text, path, ADVICE, _bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .GENERATION_LIMITS */ .qe, (json) => {
        if ((0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(json, 'format') > _generation_js__WEBPACK_IMPORTED_MODULE_5__/* .FORMAT */ .u)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .StateError */ .qq(path, 'a later version of this program wrote it', _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .NEWER_ADVICE */ .hx);
        if ((0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(json, 'split', _bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_NAME */ .zB) !== id.split || (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(json, 'epoch', _bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_EPOCH */ .fU) !== id.epoch)
            throw new _core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .JsonRefused */ .tC('it is the plan of another split or epoch than its name says');
        checkBase(json);
        (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .timeOf */ .nR)(json, 'started');
        checkHot((0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)(json, 'hot'));
        const scope = (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)(json, 'scope');
        (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textsOf */ .CB)(scope, 'prefixes', _bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_KEY */ .tu);
        (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textsOf */ .CB)(scope, 'exclude', _bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_TEXT */ .lG);
        (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(json, 'shards', MAX_SHARDS);
        (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .flagOf */ .iP)(json, 'cutOff');
        (0,_parse_generation_js__WEBPACK_IMPORTED_MODULE_4__/* .checkCapabilities */ .JM)((0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)(json, 'capabilities'));
        (0,_parse_generation_js__WEBPACK_IMPORTED_MODULE_4__/* .checkPathMemory */ .Tc)(json);
        (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .eachOf */ .pQ)(json, 'journals', (journal) => {
            (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(journal, 'run', _bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_NAME */ .zB);
            (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(journal, 'objects');
        });
        checkPieces(json);
        return json;
    });
}
function checkBase(json) {
    if (json['base'] === null)
        return;
    const base = (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)(json, 'base');
    (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(base, 'generation', _bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_GENERATION */ .y6);
    (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Of */ .Bj)(base, 'sha256');
}
function checkHot(hot) {
    (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .anyTextOf */ .Tm)(hot, 'endpoint', _bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_TEXT */ .lG);
    (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(hot, 'bucket', _bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_TEXT */ .lG);
    (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .anyTextOf */ .Tm)(hot, 'prefix', _bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_KEY */ .tu);
    for (const field of ['api', 'account'])
        (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(hot, field, () => (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(hot, field, _bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_NAME */ .zB));
}
function checkPieces(json) {
    const pieces = [];
    const bound = (piece, name) => (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(piece, name, () => (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(piece, name, _bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_KEY */ .tu));
    (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .eachOf */ .pQ)(json, 'pieces', (piece) => pieces.push((0,_core_defined_js__WEBPACK_IMPORTED_MODULE_6__/* .defined */ .s)({ after: bound(piece, 'after'), upto: bound(piece, 'upto') })), MAX_PIECES);
    if (!tile(pieces))
        throw new _core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .JsonRefused */ .tC('its pieces leave out keys, or overlap');
}
/** True where the ranges cover every key, and none twice. */
function tile(ranges) {
    if (ranges.length === 0 || ranges[0]?.after !== undefined || ranges.at(-1)?.upto !== undefined)
        return false;
    return ranges.every(({ after, upto }, i) => {
        if (i > 0 && (after === undefined || after !== ranges[i - 1]?.upto))
            return false;
        return after === undefined || upto === undefined || (0,_core_keys_js__WEBPACK_IMPORTED_MODULE_7__/* .compareKeys */ .YD)(after, upto) < 0;
    });
}


/***/ })

};
