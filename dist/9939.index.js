export const id = 9939;
export const ids = [9939,836,9941];
export const modules = {

/***/ 96074:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B7: () => (/* binding */ claim),
/* harmony export */   Ln: () => (/* binding */ claimOrder),
/* harmony export */   fN: () => (/* binding */ resultOfPiece),
/* harmony export */   i7: () => (/* binding */ isHeld)
/* harmony export */ });
/* harmony import */ var _manifest_lease_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32373);
/* harmony import */ var _manifest_leases_lease_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69115);
/* harmony import */ var _manifest_layout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54445);



/** Takes the lease of a piece unless another worker holds it or it is done. Throws LeaseLost, StateError and StoreError. */
async function claim({ run, lease }, piece, signal) {
    const { clock, identity } = run.ctx;
    // Nothing is written for a split that is over.
    lease.assertHeld();
    const request = { owner: identity.runId, floor: 0, wait: 0 };
    const path = (0,_manifest_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .pieceLeasePath */ .aH)(lease.id, piece);
    try {
        return {
            kind: 'mine',
            lease: await _manifest_lease_js__WEBPACK_IMPORTED_MODULE_0__/* .Lease */ .nD.acquire(run.buckets.cold, clock, request, signal, run.margins.lease, path),
        };
    }
    catch (error) {
        if (error instanceof _manifest_lease_js__WEBPACK_IMPORTED_MODULE_0__/* .LeaseDone */ .b1)
            return { kind: 'done' };
        if (error instanceof _manifest_lease_js__WEBPACK_IMPORTED_MODULE_0__/* .LeaseHeld */ .yj)
            return { kind: 'held' };
        throw error;
    }
}
/** True while a worker holds the piece and has no result of it yet. Throws StateError and StoreError. */
async function isHeld({ run, lease }, piece, signal) {
    const { ctx, buckets, margins } = run;
    const { record } = (await (0,_manifest_leases_lease_record_js__WEBPACK_IMPORTED_MODULE_1__/* .readLeaseAt */ .E)(buckets.cold, (0,_manifest_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .pieceLeasePath */ .aH)(lease.id, piece), signal)) ?? {};
    if (record === undefined || record.result !== undefined)
        return false;
    return !(0,_manifest_lease_js__WEBPACK_IMPORTED_MODULE_0__/* .hasEnded */ .hY)(record, buckets.cold.now(ctx.clock), margins.lease);
}
/** The result of a piece, as its lease names it; undefined where it has none. Throws StateError and StoreError. */
async function resultOfPiece({ run, lease }, piece, signal) {
    const present = await (0,_manifest_leases_lease_record_js__WEBPACK_IMPORTED_MODULE_1__/* .readLeaseAt */ .E)(run.buckets.cold, (0,_manifest_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .pieceLeasePath */ .aH)(lease.id, piece), signal);
    const { result, epoch } = present?.record ?? {};
    return result === undefined || epoch === undefined ? undefined : { piece, attempt: epoch, sha256: result };
}
/**
 * The pieces in the order in which a worker tries them: neighbours far apart, since they are often one partition of the
 * store, and each worker from another one on.
 */
function claimOrder(pieces, worker) {
    const bits = Math.max(1, Math.ceil(Math.log2(Math.max(2, pieces))));
    const order = [];
    for (let i = 0; i < 2 ** bits; i++) {
        let reversed = 0;
        for (let bit = 0; bit < bits; bit++)
            reversed |= ((i >> bit) & 1) << (bits - 1 - bit);
        if (reversed < pieces)
            order.push(reversed);
    }
    const first = worker % pieces;
    return [...order.slice(first), ...order.slice(0, first)];
}


/***/ }),

/***/ 19941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCommit: () => (/* binding */ runCommit)
});

// EXTERNAL MODULE: ./build/src/core/input-error.js
var input_error = __webpack_require__(19154);
// EXTERNAL MODULE: ./build/src/manifest/layout.js
var layout = __webpack_require__(54445);
// EXTERNAL MODULE: ./build/src/manifest/lease.js
var manifest_lease = __webpack_require__(32373);
// EXTERNAL MODULE: ./build/src/manifest/leases/split-lease.js
var split_lease = __webpack_require__(31876);
// EXTERNAL MODULE: ./build/src/manifest/state.js + 2 modules
var manifest_state = __webpack_require__(97287);
// EXTERNAL MODULE: ./build/src/run/margins.js
var run_margins = __webpack_require__(87312);
// EXTERNAL MODULE: ./build/src/run/open-buckets.js + 1 modules
var open_buckets = __webpack_require__(80313);
// EXTERNAL MODULE: ./build/src/run/run-control.js
var run_control = __webpack_require__(38570);
// EXTERNAL MODULE: ./build/src/store/errors.js
var errors = __webpack_require__(46848);
// EXTERNAL MODULE: ./build/src/store/registry.js + 18 modules
var registry = __webpack_require__(92262);
// EXTERNAL MODULE: ./build/src/commands/backup/backup.js + 6 modules
var backup = __webpack_require__(50145);
// EXTERNAL MODULE: ./build/src/commands/backup/collect-garbage.js
var collect_garbage = __webpack_require__(22763);
// EXTERNAL MODULE: ./build/src/commands/backup/commit.js
var commit = __webpack_require__(56126);
// EXTERNAL MODULE: ./build/src/commands/backup/last-verified.js
var last_verified = __webpack_require__(88488);
// EXTERNAL MODULE: ./build/src/commands/backup/meter.js
var meter = __webpack_require__(23106);
// EXTERNAL MODULE: ./build/src/commands/backup/phases.js
var backup_phases = __webpack_require__(9771);
// EXTERNAL MODULE: ./build/src/commands/backup/prune-after.js
var prune_after = __webpack_require__(98124);
// EXTERNAL MODULE: ./build/src/commands/backup/result.js + 2 modules
var backup_result = __webpack_require__(23464);
// EXTERNAL MODULE: ./build/src/commands/lease-problems.js
var lease_problems = __webpack_require__(86847);
// EXTERNAL MODULE: ./build/src/commands/split/claims.js
var claims = __webpack_require__(96074);
// EXTERNAL MODULE: ./build/src/core/escape.js
var core_escape = __webpack_require__(27698);
// EXTERNAL MODULE: ./build/src/core/bounded-json.js
var bounded_json = __webpack_require__(16119);
// EXTERNAL MODULE: ./build/src/manifest/bounds.js
var bounds = __webpack_require__(49878);
// EXTERNAL MODULE: ./build/src/manifest/errors.js
var manifest_errors = __webpack_require__(11400);
// EXTERNAL MODULE: ./build/src/manifest/journals/unreconciled.js
var unreconciled = __webpack_require__(3241);
// EXTERNAL MODULE: ./build/src/manifest/splits/part.js
var part = __webpack_require__(58404);
// EXTERNAL MODULE: ./build/src/core/keys.js
var keys = __webpack_require__(78133);
// EXTERNAL MODULE: ./build/src/plan/scope.js
var scope = __webpack_require__(18817);
// EXTERNAL MODULE: ./build/src/plan/unmatched.js
var unmatched = __webpack_require__(34320);
// EXTERNAL MODULE: ./build/src/transfer/slice-input.js
var slice_input = __webpack_require__(43790);
// EXTERNAL MODULE: ./build/src/manifest/vanished.js
var vanished = __webpack_require__(45949);
// EXTERNAL MODULE: ./build/src/commands/backup/tally.js
var backup_tally = __webpack_require__(81421);
;// CONCATENATED MODULE: ./build/src/commands/split/gather.js














/**
 * Reads the results of all pieces, one after the other, and puts them together. Throws StateError where one is missing or
 * damaged: nothing is committed that lacks a piece.
 */
async function gather(worker) {
    const { plan, committed } = worker;
    const tally = new backup_tally/* Tally */.F(new unmatched/* LineWatch */.Y0([], 'exclude', []));
    const parts = [];
    const segments = [];
    const rows = new Map();
    for (const piece of plan.pieces.keys()) {
        const { figures, ...part } = await readOf(worker, piece);
        const last = segments.at(-1)?.last;
        const first = part.segments[0]?.first;
        // Ranges that tile the key space cannot overlap; this is what the whole manifest rests on.
        if (last !== undefined && first !== undefined && (0,keys/* compareKeys */.YD)(last, first) >= 0)
            throw new manifest_errors/* StateError */.qq((0,layout/* splitPlanPath */.Do)(plan), 'the results of its pieces overlap', manifest_errors/* DAMAGED_ADVICE */.dw);
        segments.push(...part.segments);
        tally.merge(figures);
        await mergeHoles(worker, tally, part);
        addRow(rows, part, figures);
        addRequests(worker, part);
        parts.push({ ...part, segments: [] }); // they are held once
    }
    const complete = parts.every((part) => part.complete);
    const takenOver = parts.filter(({ attempt }) => attempt > 1).length;
    const cutOff = plan.cutOff || takenOver > 0;
    const before = cutOff ? { looked: [] } : committed?.generation.unlooked;
    const reconciled = complete && tally.holes === 0;
    const { scope } = plan;
    const copies = {
        segments,
        complete,
        journals: [...plan.journals, ...parts.flatMap(({ journals }) => journals)],
        capabilities: plan.capabilities,
        unreconciled: reconciled ? (0,unreconciled/* afterReconciliation */.Ql)(before, scope.prefixes) : before,
        paths: worker.path.remember(),
        listed: new Map(),
        condemned: parts.flatMap(({ condemned }) => condemned),
        lacking: [...new Set(parts.flatMap(({ lacking }) => lacking))],
        vanished: vanishedOf(worker, parts),
        forgetsListings: false,
    };
    const finished = parts.filter((part) => part.complete).length;
    const workers = [...rows.values()].sort((a, b) => b.pieces - a.pieces);
    return { copies, tally, pieces: { all: parts.length, complete: finished, takenOver }, workers };
}
async function readOf(worker, piece) {
    const { run, plan, state, lease } = worker;
    const { signal } = run.control;
    const name = await (0,claims/* resultOfPiece */.fN)(worker, piece, signal);
    const range = plan.pieces[piece];
    if (name === undefined || range === undefined)
        throw new manifest_errors/* StateError */.qq((0,layout/* splitPlanPath */.Do)(plan), `its piece ${piece} has no result`, manifest_errors/* DAMAGED_ADVICE */.dw);
    return (0,part/* readPart */.on)(state, lease.id, name, range, signal);
}
/** Those of hot's objects that were listed and could not be read, in any piece; what other scopes saw is carried on. */
function vanishedOf({ plan, committed }, parts) {
    const { prefixes, exclude } = plan.scope;
    const excluded = (0,scope/* compileExclude */.MR)(exclude);
    const carried = new vanished/* VanishedObjects */.Z(committed?.generation.vanished).remembered((key) => (0,slice_input/* inPrefixes */.qH)(prefixes, key) && !excluded(key));
    return [...parts.flatMap(({ vanished }) => vanished), ...carried].slice(0, MAX_VANISHED);
}
const MAX_VANISHED = 1_000;
function addRow(rows, part, figures) {
    const { worker, ms, attempt } = part;
    const row = rows.get(worker) ?? { worker, pieces: 0, takenOver: 0, scanned: 0, copied: 0, bytes: 0, ms: 0 };
    row.pieces++;
    if (attempt > 1)
        row.takenOver++;
    row.scanned += figures.counts['scanned'] ?? 0;
    row.copied += (figures.counts['copied'] ?? 0) + (figures.counts['touched'] ?? 0);
    row.bytes += (figures.bytes['copied'] ?? 0) + (figures.bytes['touched'] ?? 0);
    row.ms += ms;
    rows.set(worker, row);
}
function addRequests({ run }, { requests }) {
    const add = (sum, some) => {
        for (const [operation, count] of Object.entries(some))
            sum.set(operation, (sum.get(operation) ?? 0) + count);
    };
    add(run.buckets.requests.hot, requests.hot);
    add(run.buckets.requests.cold, requests.cold);
}
/** Holes of more pieces than fit are counted, and not listed. */
async function mergeHoles({ run, state }, tally, { holes }) {
    const { list } = holes;
    if (list === undefined)
        return;
    const file = await state.read(list, run.control.signal, bounds/* MAX_JOURNAL_BYTES */.jP);
    if (file === undefined)
        throw new manifest_errors/* StateError */.qq(list, 'a result names it, but it does not exist', manifest_errors/* DAMAGED_ADVICE */.dw);
    for (const line of file.text.split('\n'))
        if (line !== '')
            tally.mergeHole(holeOf(line, list));
}
function holeOf(line, object) {
    const read = (json) => {
        const { message } = json;
        if (typeof message !== 'string')
            throw new bounded_json/* JsonRefused */.tC('its message is not a text');
        return {
            key: (0,bounded_json/* textOf */.b6)(json, 'key', bounds/* MAX_KEY */.tu),
            cause: (0,bounded_json/* textOf */.b6)(json, 'cause', bounds/* MAX_TEXT */.lG),
            message: (0,core_escape/* clip */.$Q)(message, 1000),
        };
    };
    return (0,bounds/* parseRecord */.Hh)(line, object, manifest_errors/* DAMAGED_ADVICE */.dw, bounds/* LINE_LIMITS */.eE, read);
}

// EXTERNAL MODULE: ./build/src/commands/split/over.js
var over = __webpack_require__(30745);
// EXTERNAL MODULE: ./build/src/commands/split/piece.js
var split_piece = __webpack_require__(12649);
// EXTERNAL MODULE: ./build/src/commands/split/worker.js
var worker = __webpack_require__(50229);
;// CONCATENATED MODULE: ./build/src/commands/split/commit.js
























/**
 * Ends a split run: commits what its workers made of the pieces as one generation, prunes and reports. Pieces that no
 * worker finished are committed as far as they are journalled: then the run is incomplete, and no restore point. Where
 * workers are still at work it waits for `lease-wait`, and commits nothing. Throws what a backup throws.
 */
async function runCommit(options, ctx, open = registry/* openStore */.C, margins = run_margins/* MARGINS */.q) {
    const { split } = options;
    if (split === '')
        throw new input_error/* InputError */.d('split', 'is not given; expected the output split of plan');
    const run = (0,backup.openRun)({ ...options, command: 'backup' }, ctx, open, margins, {});
    const { buckets, control } = run;
    let lease;
    try {
        await (0,open_buckets/* checkBuckets */.S$)(buckets, run.options, control.signal);
        control.watchCredentials(() => (0,open_buckets/* credentialsEnd */.kC)(buckets));
        lease = await split_lease/* SplitLease */.r.join(buckets.cold, ctx.clock, split, control.signal, margins.lease);
        const state = new manifest_state/* State */.U(buckets.cold, ctx.segments);
        if (lease === undefined)
            return await (0,over/* overResult */.gI)(run, 'commit', split, state);
        lease.onLost((error) => control.fail(error));
        return await commitUnder(await (0,worker/* openWorker */.TI)(run, lease));
    }
    catch (error) {
        if (error instanceof worker/* SplitOver */.nb)
            return (0,over/* splitResult */.Qg)(run, 'commit', split, { over: 'committed' });
        throw control.leaseLost ? control.failure : error;
    }
    finally {
        await lease?.leave();
        await (0,backup.endRun)(run);
    }
}
/** One process commits; another one waits for it, and then finds the split committed. */
async function commitUnder(worker) {
    const { run, lease, gate } = worker;
    const { ctx, control, margins, options, buckets } = run;
    const { split } = lease.id;
    const request = { owner: ctx.identity.runId, floor: 0, wait: options.leaseWait };
    const path = (0,layout/* commitLeasePath */.NE)(lease.id);
    let own;
    try {
        own = await manifest_lease/* Lease */.nD.acquire(buckets.cold, ctx.clock, request, control.signal, margins.lease, path);
    }
    catch (error) {
        if (!(error instanceof manifest_lease/* LeaseHeld */.yj))
            throw error;
        return skipped(run, split, 'another process is committing this split run');
    }
    own.onLost((error) => control.fail(error));
    gate.enter(own);
    try {
        if ((0,over/* isCommitted */.zZ)(await worker.state.load(control.signal), split)) {
            await closeSplit(worker);
            return (0,over/* splitResult */.Qg)(run, 'commit', split, { over: 'committed' });
        }
        const busy = await waitForPieces(worker);
        if (busy > 0)
            return skipped(run, split, `${busy} piece(s) are still being worked on`);
        await giveUpPieces(worker);
        gate.enter(own);
        return await commitParts(worker, await gather(worker));
    }
    finally {
        gate.leave();
        await own.release().catch((error) => {
            if (!(0,errors/* isStoreError */.A1)(error))
                throw error;
            ctx.log.warning(`The commit's lease was not released (${error.message}); it ends within a minute.`);
        });
    }
}
function skipped(run, split, message) {
    const advice = 'Nothing was committed. Run commit again when the workers are done.';
    return (0,over/* splitResult */.Qg)(run, 'commit', split, {
        outcome: 'incomplete',
        problem: { code: 'split', message, advice },
    });
}
/** Waits for workers that hold pieces, for `lease-wait`. How many pieces are still held then. */
async function waitForPieces(worker) {
    const { run, plan } = worker;
    const { ctx, control, options, margins } = run;
    const giveUp = ctx.clock.monotonic() + options.leaseWait;
    let open = plan.pieces.map((_, piece) => piece);
    for (;;) {
        const held = [];
        for (const piece of open)
            if (await (0,claims/* isHeld */.i7)(worker, piece, control.signal))
                held.push(piece);
        const left = giveUp - ctx.clock.monotonic();
        if (held.length === 0 || left <= 0)
            return held.length;
        open = held;
        await ctx.clock.sleep(Math.min(margins.lease.pollEvery, left), control.signal);
    }
}
/** Makes a result of each piece that has none, of what is journalled, so that nobody can take it any more. */
async function giveUpPieces(worker) {
    const { run, plan } = worker;
    const { ctx, control, margins } = run;
    const stopped = new run_control/* RunControl */.j(ctx.clock, 0, control.finishing, margins.stop);
    worker.lease.onLost((error) => stopped.fail(error));
    try {
        for (const piece of plan.pieces.keys()) {
            if ((await (0,claims/* resultOfPiece */.fN)(worker, piece, control.signal)) !== undefined)
                continue;
            const claimed = await (0,claims/* claim */.B7)(worker, piece, control.signal);
            if (claimed.kind === 'held')
                throw new manifest_lease/* LeaseLost */.Vj(`another worker took piece ${piece} while the split run was being committed`);
            if (claimed.kind === 'mine')
                await (0,split_piece/* runPiece */.o)(worker, piece, claimed.lease, stopped, true);
        }
    }
    finally {
        stopped.end();
    }
}
async function commitParts(worker, gathered) {
    const { lease, plan, committed: base, gate: fence, cold, state } = worker;
    const { split } = lease.id;
    const identity = { ...worker.run.ctx.identity, runId: split };
    const ctx = { ...worker.run.ctx, identity };
    const { tally, copies } = gathered;
    const elapsed = worker.run.buckets.cold.now(ctx.clock) - Date.parse(plan.started);
    const run = { ...worker.run, ctx, tally, meter: new meter/* Meter */.k(ctx, tally, false, elapsed) };
    const access = {
        kind: 'write',
        fence,
        cold,
        state,
        committed: base,
        previousRunCutOff: false,
    };
    const phases = {
        start: (0,backup_phases/* startOf */.G)(base, plan.started, true),
        capabilities: plan.capabilities,
        path: worker.path,
    };
    try {
        run.meter.phase('commit');
        // Exactly once, whoever tries: HEAD is swapped only where it is still the one of the plan.
        const { committed, restorePoint } = (phases.commit = await (0,commit/* commit */.c)(run, access, plan.started, copies));
        let newest = committed;
        phases.prune = await (0,prune_after/* pruneAfter */.h)(run, access, plan.started, committed, (next) => {
            newest = next;
            phases.commit = { committed: next, restorePoint };
        });
        await (0,collect_garbage/* collectGarbage */.i)(run, access, plan.started, newest.generation);
        phases.verified = await (0,last_verified/* loadVerified */.V)(run, state);
        run.meter.phase('report');
        await (0,commit/* storeReport */.k)(run, state, () => finished(run, phases, gathered));
        await closeSplit(worker);
        return finished(run, phases, gathered);
    }
    catch (error) {
        if (!(error instanceof manifest_lease/* LeaseLost */.Vj))
            throw error;
        const problem = (0,lease_problems/* leaseLost */.XM)(error, 'What was copied is journalled.');
        return { ...finished(run, phases, gathered), outcome: 'failed', problem };
    }
    finally {
        await tally.orphans.close();
    }
}
/** Best effort: a lease that is not released ends within half an hour, and the split is committed. */
async function closeSplit({ lease, run: { ctx, control } }) {
    try {
        await lease.close(control.finishing);
    }
    catch (error) {
        if (!(0,errors/* isStoreError */.A1)(error))
            throw error;
        ctx.log.warning(`The lease was not released (${error.message}); it ends within half an hour.`);
    }
}
function finished(run, phases, { copies, workers, pieces }) {
    const result = { ...(0,backup_result/* resultOf */.B)(run, phases), command: 'commit', split: { pieces, workers } };
    if (copies.complete || phases.commit === undefined)
        return result;
    const left = pieces.all - pieces.complete;
    const problem = {
        code: 'deadline',
        message: `${left} of ${pieces.all} pieces were not finished by any worker`,
        advice: 'What was copied is committed: the next run goes on from there.',
    };
    return { ...result, outcome: 'incomplete', problem };
}


/***/ }),

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

/***/ 12649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ runPiece)
/* harmony export */ });
/* unused harmony export contains */
/* harmony import */ var _core_defined_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(37708);
/* harmony import */ var _manifest_generation_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(62093);
/* harmony import */ var _manifest_journals_recover_journals_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26383);
/* harmony import */ var _manifest_journals_uploads_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58977);
/* harmony import */ var _manifest_layout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54445);
/* harmony import */ var _manifest_splits_part_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58404);
/* harmony import */ var _core_keys_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(78133);
/* harmony import */ var _core_with_timeout_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14967);
/* harmony import */ var _plan_unmatched_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(34320);
/* harmony import */ var _run_orphan_spool_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(37655);
/* harmony import */ var _store_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(46848);
/* harmony import */ var _store_middleware_optional_attributes_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(14794);
/* harmony import */ var _transfer_slice_input_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(43790);
/* harmony import */ var _backup_copy_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5612);
/* harmony import */ var _backup_meter_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(23106);
/* harmony import */ var _backup_plan_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(92905);
/* harmony import */ var _backup_recovery_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(34114);
/* harmony import */ var _backup_tally_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(81421);
/* harmony import */ var _worker_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(50229);



















/**
 * Works on one piece, whose lease the caller has just taken: recovers what earlier attempts at it journalled, brings it up
 * to date as a run of its own would, and records the result, with which its lease ends. A piece that the worker did not
 * come through is released, and its journal lets another worker go on. `giveUp`: what is there is the result, for a
 * commit that no worker is left for. Throws LeaseLost, and what listing, copying and state throw.
 */
async function runPiece(worker, piece, lease, control, giveUp = false) {
    const id = { ...worker.lease.id, piece, attempt: lease.epoch };
    const run = runOf(worker, id, control);
    lease.onLost((error) => control.fail(error));
    worker.gate.enter(lease);
    try {
        const before = requestsOf(run);
        const { recovery, copies } = await bringUpToDate(worker, run, id);
        if (!control.mayCommit || (!copies.complete && !giveUp)) {
            await releasePiece(run, lease);
            return { done: false, tally: run.tally };
        }
        const part = await partOf(worker, run, id, copies, before);
        // Their outcomes are journalled by now.
        await (0,_backup_recovery_js__WEBPACK_IMPORTED_MODULE_11__/* .sweepUploads */ .lR)(run, recovery);
        const sha256 = await (0,_manifest_splits_part_js__WEBPACK_IMPORTED_MODULE_3__/* .writePart */ .$X)(worker.state, part, rangeOf(worker, piece), control.finishing);
        await lease.finish(sha256, control.finishing);
        return { done: true, tally: run.tally };
    }
    catch (error) {
        // Requests that were aborted report only that; the reason is the worker's first failure.
        const reason = control.leaseLost ? control.failure : error;
        if (!control.leaseLost)
            await releasePiece(run, lease);
        throw reason;
    }
    finally {
        worker.gate.leave();
        await run.tally.orphans.close();
    }
}
/** Best effort: a lease that is not released ends within a minute. */
async function releasePiece({ ctx, margins }, lease) {
    try {
        await (0,_core_with_timeout_js__WEBPACK_IMPORTED_MODULE_4__/* .withTimeout */ .w)(ctx.clock, margins.shutdownGraceMs, (signal) => lease.release(signal));
    }
    catch (error) {
        if (!(0,_store_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .isStoreError */ .A1)(error) && !(error instanceof _core_with_timeout_js__WEBPACK_IMPORTED_MODULE_4__/* .TimeoutError */ .M))
            throw error;
        ctx.log.warning(`The piece was not released (${error.message}); another worker can take it within a minute.`);
    }
}
/** A run of its own, by its journals, its uploads and its tally. */
function runOf({ run }, { piece, attempt, ...split }, control) {
    const identity = { runId: (0,_manifest_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .pieceRun */ ._N)(split, piece, attempt) };
    const ctx = { ...run.ctx, identity };
    const tally = new _backup_tally_js__WEBPACK_IMPORTED_MODULE_12__/* .Tally */ .F(new _plan_unmatched_js__WEBPACK_IMPORTED_MODULE_14__/* .LineWatch */ .Y0([], 'exclude', []));
    return { ...run, ctx, control, tally, meter: new _backup_meter_js__WEBPACK_IMPORTED_MODULE_15__/* .Meter */ .k(ctx, tally) };
}
function rangeOf({ plan }, piece) {
    const range = plan.pieces[piece];
    if (range === undefined)
        throw new Error('the split has no such piece');
    return range;
}
async function bringUpToDate(worker, run, id) {
    const { gate: fence, cold, state, committed, plan } = worker;
    // Also where the last attempt ended in order: one before it may have been cut off.
    const previousRunCutOff = id.attempt > 1;
    const access = { kind: 'write', fence, cold, state, committed, previousRunCutOff };
    const recovery = await recoverPiece(worker, run, id);
    try {
        const { uploads } = recovery;
        if (uploads !== undefined && uploads.all.length > 0)
            // What is not recorded may be another worker's.
            await (0,_backup_recovery_js__WEBPACK_IMPORTED_MODULE_11__/* .settleUnfinishedUploads */ .vs)(run, access, { ...recovery, cutOff: false });
        const copy = await (0,_backup_copy_js__WEBPACK_IMPORTED_MODULE_9__/* .copyAll */ .n)(run, access, {
            recovery,
            capabilities: plan.capabilities,
            path: worker.path,
            plan: await planPiece(worker, run, access, id.piece),
            piece: { split: id.split, number: id.piece },
        });
        if (copy.kind === 'failed')
            throw copy.error;
        return { recovery, copies: copy.copies };
    }
    finally {
        await recovery.journals.close();
    }
}
/** What earlier attempts at the piece left. The journals of older runs were committed before the split was planned. */
async function recoverPiece(worker, run, id) {
    const { plan, versions, state, cold, committed } = worker;
    const { signal } = run.control;
    const { started } = plan;
    const { runId } = run.ctx.identity;
    const folders = attemptsOf(id).map((name) => (0,_manifest_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .runPath */ .t0)(name, ''));
    const owner = { run: runId, epoch: id.epoch, now: () => (0,_worker_js__WEBPACK_IMPORTED_MODULE_13__/* .nowOf */ .Ic)(worker) };
    const uploads = await _manifest_journals_uploads_js__WEBPACK_IMPORTED_MODULE_1__/* .Uploads */ .H.load(state, owner, signal, folders);
    const versioned = versions.versioning === 'enabled';
    const journals = await (0,_manifest_journals_recover_journals_js__WEBPACK_IMPORTED_MODULE_0__/* .recoverJournals */ .D)(state, cold, committed, versioned, started, signal, uploads, {
        folders,
        started,
    });
    const { count, settles } = journals;
    if (count > 0)
        run.ctx.log.info(`Piece ${id.piece}: going on from ${count} objects that another worker journalled.`);
    const cutOff = plan.cutOff || id.attempt > 1 || settles.length > 0;
    return {
        journals,
        uploads,
        started,
        versioned,
        versionReads: versions.reads,
        cutOff,
        unreconciled: cutOff ? { looked: [] } : committed?.generation.unlooked,
    };
}
/** The runs of the attempts before this one. */
function attemptsOf({ piece, attempt, ...split }) {
    return Array.from({ length: attempt - 1 }, (_, i) => (0,_manifest_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .pieceRun */ ._N)(split, piece, i + 1));
}
async function planPiece(worker, run, access, piece) {
    const range = rangeOf(worker, piece);
    const { hot } = run.buckets;
    const { prefixes } = run.options;
    const { healing } = await (0,_backup_plan_js__WEBPACK_IMPORTED_MODULE_10__/* .planHealing */ .Gk)(run, access, worker.plan.capabilities);
    const segments = (worker.committed?.generation.segments ?? []).filter(({ last }) => contains(range, last));
    return {
        slices: (0,_backup_plan_js__WEBPACK_IMPORTED_MODULE_10__/* .slicesOf */ .nu)(segments, [], new Map(), range),
        listing: (slice) => (0,_transfer_slice_input_js__WEBPACK_IMPORTED_MODULE_8__/* .listScope */ .r6)(hot, prefixes, slice, run.control.signal),
        limiter: worker.limiter,
        healing,
        newAliases: false,
        close: () => Promise.resolve(),
    };
}
/** Whether a key lies in the range. */
function contains({ after, upto }, key) {
    return ((after === undefined || (0,_core_keys_js__WEBPACK_IMPORTED_MODULE_16__/* .compareKeys */ .YD)(key, after) > 0) &&
        (upto === undefined || (0,_core_keys_js__WEBPACK_IMPORTED_MODULE_16__/* .compareKeys */ .YD)(key, upto) <= 0));
}
async function partOf(worker, run, id, copies, before) {
    const { state, plan } = worker;
    const { tally, control, meter, buckets, ctx } = run;
    const own = new Set([...attemptsOf(id), ctx.identity.runId]);
    const range = rangeOf(worker, id.piece);
    return {
        ...id,
        format: _manifest_generation_js__WEBPACK_IMPORTED_MODULE_17__/* .FORMAT */ .u,
        worker: worker.run.ctx.identity.runId,
        complete: copies.complete,
        segments: copies.segments,
        journals: copies.journals.filter(({ run: name }) => own.has(name)),
        condemned: await (0,_run_orphan_spool_js__WEBPACK_IMPORTED_MODULE_5__/* .writeOrphans */ .HG)(tally.orphans, plan.started, state, control.finishing),
        vanished: copies.vanished.filter(({ key }) => contains(range, key)),
        lacking: (0,_store_middleware_optional_attributes_js__WEBPACK_IMPORTED_MODULE_7__/* .lackingAfter */ .eP)(undefined, buckets.losses.cold) ?? [],
        holes: await writeHoles(worker, run, id),
        ms: Math.round(meter.elapsed),
        figures: tally.figures(),
        requests: difference(requestsOf(run), before),
        ...(0,_core_defined_js__WEBPACK_IMPORTED_MODULE_18__/* .defined */ .s)(copies.paths),
    };
}
async function writeHoles({ state }, { tally, control }, id) {
    if (tally.holes === 0)
        return { count: 0 };
    const list = (0,_manifest_splits_part_js__WEBPACK_IMPORTED_MODULE_3__/* .holesPath */ .fe)(id);
    const lines = tally.holeLines.map((line) => `${JSON.stringify(line)}\n`).join('');
    await state.write(list, Buffer.from(lines), 'application/x-ndjson', control.finishing);
    return { count: tally.holes, list };
}
/** Requests of the process so far. */
function requestsOf({ buckets: { requests } }) {
    return { hot: Object.fromEntries(requests.hot), cold: Object.fromEntries(requests.cold) };
}
function difference(now, before) {
    const less = (some, others) => Object.fromEntries(Object.entries(some).map(([name, count]) => [name, count - (others[name] ?? 0)]));
    return { hot: less(now.hot, before.hot), cold: less(now.cold, before.cold) };
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
// EXTERNAL MODULE: ./build/src/store/registry.js + 18 modules
var registry = __webpack_require__(92262);
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
    const outcome = await (0,with_lease.withLease)(buckets, control, setting, async (held) => {
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

/***/ 9939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runShard: () => (/* binding */ runShard)
/* harmony export */ });
/* harmony import */ var _core_input_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19154);
/* harmony import */ var _manifest_lease_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32373);
/* harmony import */ var _manifest_leases_split_lease_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31876);
/* harmony import */ var _manifest_state_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97287);
/* harmony import */ var _run_margins_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87312);
/* harmony import */ var _run_open_buckets_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(80313);
/* harmony import */ var _store_registry_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(92262);
/* harmony import */ var _backup_backup_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(50145);
/* harmony import */ var _lease_problems_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(86847);
/* harmony import */ var _claims_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(96074);
/* harmony import */ var _commit_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(19941);
/* harmony import */ var _over_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(30745);
/* harmony import */ var _piece_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(12649);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(90836);
/* harmony import */ var _worker_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(50229);















/**
 * A worker of a split run: takes pieces until none is left. With `shards`, for engines that have no step before the
 * workers and none after them, the first worker plans and the last one commits. Throws what a backup throws.
 */
async function runShard(options, ctx, open = _store_registry_js__WEBPACK_IMPORTED_MODULE_6__/* .openStore */ .C, margins = _run_margins_js__WEBPACK_IMPORTED_MODULE_4__/* .MARGINS */ .q) {
    const { shards, split } = options;
    if (shards === undefined)
        return (await work(options, ctx, open, margins)).result;
    const giveUp = ctx.clock.monotonic() + options.leaseWait;
    for (;;) {
        const { result, missing } = await work(options, ctx, open, margins);
        if (missing) {
            const planned = await (0,_plan_js__WEBPACK_IMPORTED_MODULE_12__.runPlan)({ ...options, command: 'plan', shards, leaseWait: 0 }, ctx, open, margins);
            if (planned.command !== 'plan')
                return planned; // so little that it was backed up at once
            if (planned.outcome === 'skipped' && ctx.clock.monotonic() < giveUp) {
                // Most likely another worker is planning.
                await ctx.clock.sleep(Math.min(margins.lease.pollEvery, options.leaseWait), ctx.signal);
                continue;
            }
            if (planned.outcome !== 'complete' || planned.shards.length === 0)
                return { ...planned, command: 'shard' };
            continue;
        }
        if (result.outcome !== 'complete' || result.over !== undefined)
            return result;
        const committed = await (0,_commit_js__WEBPACK_IMPORTED_MODULE_9__.runCommit)({ ...options, command: 'commit', split }, ctx, open, margins);
        return committed.command === 'commit' && 'over' in committed ? result : committed;
    }
}
async function work(options, ctx, open, margins) {
    const { split } = options;
    if (split === '')
        throw new _core_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d('split', 'is not given; expected the output split of plan');
    const run = (0,_backup_backup_js__WEBPACK_IMPORTED_MODULE_7__.openRun)({ ...options, command: 'backup' }, ctx, open, margins, {});
    const { buckets, control } = run;
    let lease;
    try {
        await (0,_run_open_buckets_js__WEBPACK_IMPORTED_MODULE_5__/* .checkBuckets */ .S$)(buckets, run.options, control.signal);
        control.watchCredentials(() => (0,_run_open_buckets_js__WEBPACK_IMPORTED_MODULE_5__/* .credentialsEnd */ .kC)(buckets));
        lease = await _manifest_leases_split_lease_js__WEBPACK_IMPORTED_MODULE_2__/* .SplitLease */ .r.join(buckets.cold, ctx.clock, split, control.signal, margins.lease);
        const state = new _manifest_state_js__WEBPACK_IMPORTED_MODULE_3__/* .State */ .U(buckets.cold, ctx.segments);
        if (lease === undefined) {
            const missing = options.shards !== undefined && (await (0,_over_js__WEBPACK_IMPORTED_MODULE_10__/* .whyOver */ .Fd)(state, split, control.signal)) === undefined;
            if (missing)
                return { missing, result: (0,_over_js__WEBPACK_IMPORTED_MODULE_10__/* .splitResult */ .Qg)(run, 'shard', split) };
            return { missing, result: await (0,_over_js__WEBPACK_IMPORTED_MODULE_10__/* .overResult */ .gI)(run, 'shard', split, state) };
        }
        lease.onLost((error) => control.fail(error));
        return { missing: false, result: await workUnder(run, lease, options) };
    }
    catch (error) {
        const ended = endedEarly(run, split, error);
        if (ended === undefined)
            throw error;
        return { missing: false, result: ended };
    }
    finally {
        await lease?.leave();
        await (0,_backup_backup_js__WEBPACK_IMPORTED_MODULE_7__.endRun)(run);
    }
}
/** The result of a worker that was cancelled, or lost its piece to another one; undefined for another end. */
function endedEarly(run, split, error) {
    const { control } = run;
    if (error instanceof _worker_js__WEBPACK_IMPORTED_MODULE_13__/* .SplitOver */ .nb)
        return (0,_over_js__WEBPACK_IMPORTED_MODULE_10__/* .splitResult */ .Qg)(run, 'shard', split, { over: 'committed' });
    const { failure } = control;
    if (failure instanceof _manifest_lease_js__WEBPACK_IMPORTED_MODULE_1__/* .LeaseLost */ .Vj) {
        const problem = (0,_lease_problems_js__WEBPACK_IMPORTED_MODULE_14__/* .leaseLost */ .XM)(failure, 'What was copied is journalled, and another worker goes on.');
        return (0,_over_js__WEBPACK_IMPORTED_MODULE_10__/* .splitResult */ .Qg)(run, 'shard', split, { outcome: 'incomplete', problem });
    }
    if (!control.cancelled)
        return undefined;
    const advice = 'What was copied is journalled, and another worker goes on.';
    const problem = { code: 'cancelled', message: 'the worker was cancelled', advice };
    return (0,_over_js__WEBPACK_IMPORTED_MODULE_10__/* .splitResult */ .Qg)(run, 'shard', split, { outcome: 'incomplete', problem });
}
async function workUnder(run, lease, options) {
    const worker = await (0,_worker_js__WEBPACK_IMPORTED_MODULE_13__/* .openWorker */ .TI)(run, lease);
    const totals = { done: 0, takenOver: 0, objects: 0, bytes: 0 };
    const finished = await takePieces(worker, options.shard, totals);
    const { done, takenOver, objects, bytes } = totals;
    const pieces = { all: worker.plan.pieces.length, done, takenOver };
    const { split } = options;
    if (finished)
        return (0,_over_js__WEBPACK_IMPORTED_MODULE_10__/* .splitResult */ .Qg)(run, 'shard', split, { pieces, objects, bytes });
    const message = run.control.pastDeadline ? 'the deadline was reached' : 'the worker was stopped';
    const problem = {
        code: 'deadline',
        message,
        advice: 'Another worker goes on, or commit takes what is there.',
    };
    return (0,_over_js__WEBPACK_IMPORTED_MODULE_10__/* .splitResult */ .Qg)(run, 'shard', split, { outcome: 'incomplete', pieces, objects, bytes, problem });
}
/** True once every piece has a result, this worker's or another's; false after a stop. */
async function takePieces(worker, shard, totals) {
    const { run, plan, lease } = worker;
    const { control, ctx, margins } = run;
    let open = (0,_claims_js__WEBPACK_IMPORTED_MODULE_8__/* .claimOrder */ .Ln)(plan.pieces.length, shard);
    for (;;) {
        const held = [];
        for (const piece of open) {
            if (control.stopped())
                return false;
            const claimed = await (0,_claims_js__WEBPACK_IMPORTED_MODULE_8__/* .claim */ .B7)(worker, piece, control.signal);
            if (claimed.kind === 'held')
                held.push(piece);
            if (claimed.kind !== 'mine')
                continue;
            const { done, tally } = await (0,_piece_js__WEBPACK_IMPORTED_MODULE_11__/* .runPiece */ .o)(worker, piece, claimed.lease, control);
            totals.objects += tally.done;
            totals.bytes += tally.movedBytes;
            if (!done)
                return false;
            totals.done++;
            if (claimed.lease.epoch > 1)
                totals.takenOver++;
        }
        if (held.length === 0)
            return true;
        // Whoever holds them may be dead: then they are free within a minute.
        open = held;
        await ctx.clock.sleep(margins.lease.pollEvery, control.signal);
        lease.assertHeld();
    }
}


/***/ }),

/***/ 50229:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ic: () => (/* binding */ nowOf),
/* harmony export */   TI: () => (/* binding */ openWorker),
/* harmony export */   nb: () => (/* binding */ SplitOver)
/* harmony export */ });
/* unused harmony export Gate */
/* harmony import */ var _core_input_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19154);
/* harmony import */ var _core_iso_time_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(11876);
/* harmony import */ var _manifest_splits_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52878);
/* harmony import */ var _manifest_state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97287);
/* harmony import */ var _run_limiter_for_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(59857);
/* harmony import */ var _run_preflight_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14112);
/* harmony import */ var _run_version_trust_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10736);
/* harmony import */ var _backup_pair_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1563);








/** What a worker may write: nothing until it holds a piece, or the commit, and the split is still open. */
class Gate {
    epoch;
    #lease;
    #own;
    constructor(lease) {
        this.#lease = lease;
        this.epoch = lease.epoch;
    }
    /** From now on `own` must be held, too. */
    enter(own) {
        this.#own = own;
    }
    leave() {
        this.#own = undefined;
    }
    assertHeld() {
        this.#lease.assertHeld();
        if (this.#own === undefined)
            throw new Error('a worker writes only while it holds a piece, or the commit');
        this.#own.assertHeld();
    }
    onLost(listener) {
        this.#lease.onLost(listener);
        this.#own?.onLost(listener);
    }
}
/** The split was closed between a look at its lease and a look at its plan. */
class SplitOver extends Error {
}
/**
 * Reads the plan, and the manifest that it builds on. Throws SplitOver where that is no longer the newest, InputError
 * where hot is another one than the plan's, StateError and StoreError.
 */
async function openWorker(run, lease) {
    const { buckets, control, ctx, margins } = run;
    const { signal } = control;
    const gate = new Gate(lease);
    const cold = buckets.fencedCold(() => gate.assertHeld());
    const state = new _manifest_state_js__WEBPACK_IMPORTED_MODULE_2__/* .State */ .U(cold, ctx.segments);
    const plan = await (0,_manifest_splits_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .readPlan */ .m3)(state, lease.id, signal);
    const committed = await state.load(signal);
    if (committed?.head.sha256 !== plan.base?.sha256)
        throw new SplitOver('the split run was committed');
    checkHot(run, plan, committed);
    const { scope, capabilities, started } = plan;
    // The scope is the plan's: workers with other inputs would leave keys out.
    const scoped = { ...run, options: { ...run.options, ...scope } };
    const versions = await (0,_run_version_trust_js__WEBPACK_IMPORTED_MODULE_4__/* .judgeVersions */ .v9)(buckets.cold, {
        trust: buckets.versionTrust,
        recorded: capabilities,
        mayWrite: false,
        warn: (message) => ctx.log.warning(message),
        signal,
    });
    const path = await (0,_backup_pair_js__WEBPACK_IMPORTED_MODULE_5__/* .chooseCopyPath */ .a)(scoped, started, { ...plan, capabilities });
    if (run.options.maxRequests !== undefined)
        buckets.limitRequests(run.options.maxRequests / Math.max(1, plan.shards));
    return {
        run: { ...scoped, buckets: { ...buckets, coldAtHot: once(buckets.coldAtHot) }, margins },
        lease,
        plan,
        committed,
        // Whether copies are counted is not tested in each worker.
        path: { ...path, looked: path.looked ?? started },
        limiter: (0,_run_limiter_for_js__WEBPACK_IMPORTED_MODULE_6__/* .limiterFor */ .g)(buckets, ctx.clock, run.options.concurrency),
        versions,
        gate,
        cold,
        state,
    };
}
function checkHot({ options }, plan, committed) {
    (0,_run_preflight_js__WEBPACK_IMPORTED_MODULE_3__/* .checkIdentity */ .Z0)(committed, options);
    const { hot } = plan;
    const given = (0,_run_preflight_js__WEBPACK_IMPORTED_MODULE_3__/* .identityOf */ .cu)(options);
    if (hot.bucket === given.bucket && hot.prefix === given.prefix && hot.api === given.api)
        return;
    throw new _core_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d('hot', 'is not the bucket that this split run was planned for; expected the same inputs');
}
/** The same store for every piece: each call would open sockets of its own. */
function once(open) {
    let opened;
    return (argument) => (opened ??= { it: open(argument) }).it;
}
/** The present, by cold's clock. */
function nowOf({ run: { ctx, buckets } }) {
    return (0,_core_iso_time_js__WEBPACK_IMPORTED_MODULE_7__/* .isoTime */ .Ly)(buckets.cold.now(ctx.clock));
}


/***/ }),

/***/ 31876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ SplitLease)
/* harmony export */ });
/* harmony import */ var _core_with_timeout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14967);
/* harmony import */ var _store_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46848);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54445);
/* harmony import */ var _lease_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32373);
/* harmony import */ var _lease_record_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69115);





/**
 * The lease of a split run as one of its workers holds it: all of them share one record, which any of them renews. A
 * worker may write for as long as the record is that of its split and epoch and was read a short while ago: as with a
 * lease of its own, less than a time to live may pass without a look at it.
 */
class SplitLease {
    epoch;
    #cold;
    #clock;
    #times;
    #id;
    /** Monotonic ms, and wall ms, up to which writes are safe. */
    #safeUntil = 0;
    #safeUntilWall = 0;
    #record;
    #etag = '';
    #lost;
    #trouble;
    #listeners = [];
    #stop = new AbortController();
    #watching = Promise.resolve();
    constructor(cold, clock, times, id, record) {
        this.#cold = cold;
        this.#clock = clock;
        this.#times = times;
        this.#id = id;
        this.#record = record;
        this.epoch = id.epoch;
    }
    /**
     * Joins the split run whose plan holds the lease. Undefined where it does not: the split is over, or was never planned.
     * Throws StateError and StoreError.
     */
    static async join(cold, clock, split, signal, times = _lease_js__WEBPACK_IMPORTED_MODULE_3__/* .LEASE_TIMES */ .EB) {
        const present = await (0,_lease_record_js__WEBPACK_IMPORTED_MODULE_4__/* .readLeaseAt */ .E)(cold, _layout_js__WEBPACK_IMPORTED_MODULE_2__/* .LEASE */ .DL, signal);
        const { record } = present ?? {};
        if (record === undefined || !isOpen(record, split))
            return undefined;
        const lease = new SplitLease(cold, clock, times, { split, epoch: record.epoch }, record);
        await lease.#look(signal);
        if (lease.#lost !== undefined)
            return undefined;
        lease.#watching = Promise.all([lease.#lookForever(), lease.#watch()]);
        return lease;
    }
    get id() {
        return this.#id;
    }
    /** Throws LeaseLost unless a write that starts now is over before the lease can end. */
    assertHeld() {
        if (this.#lost !== undefined)
            throw this.#lost;
        if (this.#left() <= 0)
            throw this.#lose(this.#tooLate());
    }
    /** Calls the listener once, as soon as the lease is lost; at once if it is lost already. */
    onLost(listener) {
        this.#listeners.push(listener);
        if (this.#lost !== undefined)
            listener(this.#lost);
    }
    /** The worker is done: the lease stays with the others. */
    async leave() {
        this.#stop.abort();
        await this.#watching;
        this.#lost ??= new _lease_js__WEBPACK_IMPORTED_MODULE_3__/* .LeaseLost */ .Vj('the worker has left the split run');
    }
    /** The split is over: releases the lease, so that the next run need not wait. Throws StoreError. */
    async close(signal) {
        await this.leave();
        const { split: _split, ...record } = this.#record;
        await (0,_lease_record_js__WEBPACK_IMPORTED_MODULE_4__/* .replaceLeaseAt */ .k)(this.#cold, _layout_js__WEBPACK_IMPORTED_MODULE_2__/* .LEASE */ .DL, { ...record, expires: 0 }, this.#etag, signal);
    }
    async #lookForever() {
        while (!this.#stop.signal.aborted) {
            try {
                await this.#clock.sleep(this.#times.renewEvery, this.#stop.signal);
            }
            catch {
                return; // left
            }
            try {
                await (0,_core_with_timeout_js__WEBPACK_IMPORTED_MODULE_0__/* .withTimeout */ .w)(this.#clock, this.#times.renewEvery / 2, (signal) => this.#look(signal));
                this.#trouble = undefined;
            }
            catch (error) {
                // Until its time is up the lease is ours, whatever the store says: it is asked again.
                if (error instanceof _core_with_timeout_js__WEBPACK_IMPORTED_MODULE_0__/* .TimeoutError */ .M || (0,_store_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .isStoreError */ .A1)(error))
                    this.#trouble = error;
                else
                    this.#lose(new _lease_js__WEBPACK_IMPORTED_MODULE_3__/* .LeaseLost */ .Vj('the lease could not be read', { cause: error }));
            }
            if (this.#lost !== undefined)
                return;
        }
    }
    /** Reads the record, and renews it where little is left of it. */
    async #look(signal) {
        for (;;) {
            const began = this.#clock.monotonic();
            const present = await (0,_lease_record_js__WEBPACK_IMPORTED_MODULE_4__/* .readLeaseAt */ .E)(this.#cold, _layout_js__WEBPACK_IMPORTED_MODULE_2__/* .LEASE */ .DL, signal);
            const { record } = present ?? {};
            if (present === undefined || record === undefined || !this.#isOurs(record)) {
                this.#lose(new _lease_js__WEBPACK_IMPORTED_MODULE_3__/* .LeaseLost */ .Vj(`the split run is over: ${overBecause(record)}`));
                return;
            }
            this.#etag = present.etag;
            this.#record = record;
            const now = this.#cold.now(this.#clock);
            if (record.expires - now >= _lease_js__WEBPACK_IMPORTED_MODULE_3__/* .SPLIT_LEASE */ .G5.renewBelow) {
                this.#confirm(began, record.expires - now);
                return;
            }
            const renewed = { ...record, expires: now + _lease_js__WEBPACK_IMPORTED_MODULE_3__/* .SPLIT_LEASE */ .G5.timeToLive };
            const etag = await (0,_lease_record_js__WEBPACK_IMPORTED_MODULE_4__/* .replaceLeaseAt */ .k)(this.#cold, _layout_js__WEBPACK_IMPORTED_MODULE_2__/* .LEASE */ .DL, renewed, present.etag, signal);
            // Undefined: another worker was faster, or another run took the lease. Only a look tells.
            if (etag === undefined)
                continue;
            this.#etag = etag;
            this.#record = renewed;
            this.#confirm(began, _lease_js__WEBPACK_IMPORTED_MODULE_3__/* .SPLIT_LEASE */ .G5.timeToLive);
            return;
        }
    }
    #isOurs(record) {
        return record.epoch === this.#id.epoch && isOpen(record, this.#id.split);
    }
    /** `left`: ms from `began` (monotonic) for which the record holds. */
    #confirm(began, left) {
        const safe = Math.min(this.#times.timeToLive, left) - this.#times.longestRequest;
        const ago = this.#clock.monotonic() - began;
        this.#safeUntil = began + safe;
        this.#safeUntilWall = this.#clock.now() - ago + safe;
    }
    async #watch() {
        while (this.#lost === undefined) {
            const left = this.#left();
            if (left <= 0) {
                this.#lose(this.#tooLate());
                return;
            }
            try {
                await this.#clock.sleep(left, this.#stop.signal);
            }
            catch {
                return; // left
            }
        }
    }
    #left() {
        return Math.min(this.#safeUntil - this.#clock.monotonic(), this.#safeUntilWall - this.#clock.now());
    }
    #tooLate() {
        const message = 'the lease could not be read in time, so nothing more is written';
        return new _lease_js__WEBPACK_IMPORTED_MODULE_3__/* .LeaseLost */ .Vj(message, this.#trouble === undefined ? {} : { cause: this.#trouble });
    }
    #lose(error) {
        if (this.#lost !== undefined)
            return this.#lost;
        this.#lost = error;
        this.#stop.abort();
        for (const listener of this.#listeners)
            listener(error);
        return error;
    }
}
/** Also where it has run out: as long as nobody else took it, any worker may renew it. */
function isOpen({ split, expires }, name) {
    return split === name && expires !== 0;
}
function overBecause(record) {
    if (record === undefined)
        return 'its lease is gone';
    if (record.expires === 0)
        return 'it was committed, or given up';
    return `${JSON.stringify(record.owner)} holds the lease`;
}


/***/ }),

/***/ 58404:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $X: () => (/* binding */ writePart),
/* harmony export */   fe: () => (/* binding */ holesPath),
/* harmony export */   on: () => (/* binding */ readPart)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _core_bounded_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16119);
/* harmony import */ var _core_keys_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(78133);
/* harmony import */ var _bounds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49878);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11400);
/* harmony import */ var _generation_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(62093);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54445);
/* harmony import */ var _parse_generation_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(72275);








/** A piece of a million keys has twenty segments, and its report a thousand rows. */
const MAX_PART_BYTES = 8 * 1024 * 1024;
const LIMITS = { bytes: MAX_PART_BYTES, depth: 16, text: 6 * _bounds_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_PATH */ .lm, values: 200_000 };
const MAX_ROWS = 2_000;
const MAX_VANISHED = 10_000;
const MAX_FIGURES = 100;
const ADVICE = 'Nothing was committed. Run the split again with plan; what was copied is journalled.';
/** Where an attempt lists the keys that it could not bring up to date. */
function holesPath({ piece, attempt, ...id }) {
    return (0,_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .runPath */ .t0)((0,_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .pieceRun */ ._N)(id, piece, attempt), 'holes.ndjson');
}
/** Writes the part, and returns its SHA-256, for the piece's lease. Throws StoreError. */
async function writePart(state, part, range, signal) {
    const path = (0,_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .partPath */ .xl)(part, part.piece, part.attempt);
    const text = JSON.stringify(part) + '\n';
    parse(text, path, part, range); // what could not be read back must not be written
    await state.write(path, Buffer.from(text), 'application/json', signal);
    return sha256(text);
}
/** Throws StateError where it is missing, damaged, or about other keys than those of its piece. */
async function readPart(state, id, name, range, signal) {
    const path = (0,_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .partPath */ .xl)(id, name.piece, name.attempt);
    const file = await state.read(path, signal, MAX_PART_BYTES);
    if (file === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .StateError */ .qq(path, 'the lease of its piece names it, but it does not exist', ADVICE);
    if (sha256(file.text) !== name.sha256)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .StateError */ .qq(path, 'its content does not match the SHA-256 in the lease of its piece', ADVICE);
    return parse(file.text, path, { ...id, ...name }, range);
}
function parse(text, path, name, range) {
    return (0,_bounds_js__WEBPACK_IMPORTED_MODULE_2__/* .parseRecord */ .Hh)(text, path, ADVICE, LIMITS, (json) => {
        (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .pq)(json, 'format', _generation_js__WEBPACK_IMPORTED_MODULE_6__/* .FORMAT */ .u);
        const isNamed = (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(json, 'split', _bounds_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_NAME */ .zB) === name.split &&
            (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .pq)(json, 'epoch', _bounds_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_EPOCH */ .fU) === name.epoch &&
            (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .pq)(json, 'piece') === name.piece &&
            (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .pq)(json, 'attempt') === name.attempt;
        if (!isNamed)
            throw new _core_bounded_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonRefused */ .tC('it is the part of another piece than its name says');
        (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(json, 'worker', _bounds_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_NAME */ .zB);
        (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_1__/* .flagOf */ .iP)(json, 'complete');
        checkSegments(json, range);
        checkJournals(json, name);
        (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_1__/* .eachOf */ .pQ)(json, 'condemned', (file) => {
            (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256Of */ .Bj)(file, 'sha256');
            (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .pq)(file, 'count');
        });
        checkMemories(json, name);
        (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .pq)(json, 'ms');
        checkFigures((0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)(json, 'figures'));
        const requests = (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)(json, 'requests');
        for (const side of ['hot', 'cold'])
            figuresOf((0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)(requests, side));
        return json;
    });
}
/** In key order, and in the piece's range: what is outside belongs to another piece. */
function checkSegments(json, { after, upto }) {
    let before = after;
    (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_1__/* .eachOf */ .pQ)(json, 'segments', (segment) => {
        const first = (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(segment, 'first', _bounds_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_KEY */ .tu);
        const last = (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(segment, 'last', _bounds_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_KEY */ .tu);
        (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256Of */ .Bj)(segment, 'sha256');
        (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .pq)(segment, 'count');
        (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .pq)(segment, 'bytes');
        if ((0,_core_keys_js__WEBPACK_IMPORTED_MODULE_7__/* .compareKeys */ .YD)(first, last) > 0 || (before !== undefined && (0,_core_keys_js__WEBPACK_IMPORTED_MODULE_7__/* .compareKeys */ .YD)(before, first) >= 0))
            throw new _core_bounded_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonRefused */ .tC('its segments are out of order, or begin before its piece');
        before = last;
    });
    if (upto !== undefined && before !== undefined && (0,_core_keys_js__WEBPACK_IMPORTED_MODULE_7__/* .compareKeys */ .YD)(before, upto) > 0)
        throw new _core_bounded_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonRefused */ .tC('its segments end after its piece');
}
/** Only those of its own piece: a commit takes their records for part of the manifest. */
function checkJournals(json, name) {
    (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_1__/* .eachOf */ .pQ)(json, 'journals', (journal) => {
        const run = (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(journal, 'run', _bounds_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_NAME */ .zB);
        (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .pq)(journal, 'objects');
        const attempt = Number(/-(\d{10})$/.exec(run)?.[1]);
        if (!(attempt <= name.attempt) || run !== (0,_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .pieceRun */ ._N)(name, name.piece, attempt))
            throw new _core_bounded_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonRefused */ .tC('it names the journal of another piece');
    });
}
function checkMemories(json, name) {
    (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_1__/* .eachOf */ .pQ)(json, 'vanished', (object) => {
        (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(object, 'key', _bounds_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_KEY */ .tu);
        (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_1__/* .anyTextOf */ .Tm)(object, 'etag', _bounds_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_ETAG */ .nQ);
        (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_1__/* .timeOf */ .nR)(object, 'modified');
    }, MAX_VANISHED);
    (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textsOf */ .CB)(json, 'lacking', _bounds_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_NAME */ .zB, 10);
    const holes = (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)(json, 'holes');
    (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .pq)(holes, 'count');
    const list = (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(holes, 'list', () => (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(holes, 'list', _bounds_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_PATH */ .lm));
    if (list !== undefined && list !== holesPath(name))
        throw new _core_bounded_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonRefused */ .tC('its list of holes is not in a folder of its piece');
    (0,_parse_generation_js__WEBPACK_IMPORTED_MODULE_5__/* .checkPathMemory */ .Tc)(json);
}
function checkFigures(figures) {
    figuresOf((0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)(figures, 'counts'));
    figuresOf((0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)(figures, 'bytes'));
    (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .pq)(figures, 'lost');
    const paths = (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)(figures, 'paths');
    for (const path of Object.keys(paths))
        figuresOf((0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)(paths, path));
    (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_1__/* .eachOf */ .pQ)(figures, 'prefixes', (row) => {
        (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_1__/* .anyTextOf */ .Tm)(row, 'prefix', _bounds_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_KEY */ .tu);
        figuresOf((0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)(row, 'figures'));
    }, MAX_ROWS);
}
function figuresOf(figures) {
    const names = Object.keys(figures);
    if (names.length > MAX_FIGURES)
        throw new _core_bounded_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonRefused */ .tC('it has far too many figures');
    for (const name of names)
        (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .pq)(figures, name);
}
function sha256(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex');
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
