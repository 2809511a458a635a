export const id = 657;
export const ids = [657];
export const modules = {

/***/ 1630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sd: () => (/* binding */ someNotices),
/* harmony export */   UQ: () => (/* binding */ anchorStatus),
/* harmony export */   f6: () => (/* binding */ numbersStatus),
/* harmony export */   xw: () => (/* binding */ anchorNotices)
/* harmony export */ });
/** What was warned of, for a result: a log line is no annotation. */
function anchorNotices({ anchors }) {
    return (anchors?.warnings ?? []).map((message) => ({ level: 'warning', title: 'Anchor', message }));
}
/** The same for a result that has notices only where there are some. */
function someNotices(cold) {
    const notices = anchorNotices(cold);
    return notices.length === 0 ? {} : { notices };
}
/** The newest numbers that are looked through for gaps: as many generations as garbage collection always keeps. */
const NEWEST = 10;
const MAX_NUMBERS = 20;
function anchorStatus(report, now) {
    const states = report.findings.map(({ verdict }) => verdict.kind);
    const order = ['refused', 'agrees', 'ahead', 'none'];
    return {
        state: order.find((state) => states.includes(state)) ?? 'unreadable',
        places: report.findings.map((finding) => placeStatus(finding, now)),
        token: report.token ?? null,
    };
}
function placeStatus({ place, record, verdict }, now) {
    return {
        place,
        state: verdict.kind,
        generation: record?.generation ?? null,
        sha256: record?.sha256 ?? null,
        time: record?.time ?? null,
        ageMs: record === undefined ? null : now - Date.parse(record.time),
        message: 'message' in verdict ? verdict.message : null,
    };
}
/** Files of generations that HEAD does not lead to. */
function numbersStatus(files, head) {
    const above = files.filter((number) => number > head);
    const lowest = Math.max(files[0] ?? head, head - NEWEST + 1);
    const present = new Set(files);
    const missing = [];
    for (let number = lowest; number < head; number++)
        if (!present.has(number))
            missing.push(number);
    return { above: above.slice(0, MAX_NUMBERS), missing };
}


/***/ }),

/***/ 86847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GT: () => (/* binding */ leaseHeld),
/* harmony export */   XM: () => (/* binding */ leaseLost),
/* harmony export */   ce: () => (/* binding */ stopped)
/* harmony export */ });
/* harmony import */ var _core_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79157);

/** Of a command that was skipped since another run held the lease for as long as it waited. */
function leaseHeld({ owner, expires }, advice) {
    const until = new Date(expires).toISOString();
    return {
        code: 'lease-held',
        message: `another run (${JSON.stringify(owner)}) holds the lease until ${until}`,
        advice,
    };
}
/** Of a command that lost the lease in mid-run. `done` says in a sentence what it had committed by then. */
function leaseLost({ message }, done) {
    return {
        code: 'lease-lost',
        message,
        advice: `${done} Let runs not overlap: see concurrency in the README.`,
    };
}
/** The result of a command that has no other way to say how it ended without the lease. */
function stopped(command, { identity }, outcome, problem) {
    return { format: 1, program: _core_version_js__WEBPACK_IMPORTED_MODULE_0__/* .VERSION */ .x, command, outcome, runId: identity.runId, problem };
}


/***/ }),

/***/ 46255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runPrune: () => (/* binding */ runPrune)
/* harmony export */ });
/* harmony import */ var _manifest_lease_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32373);
/* harmony import */ var _manifest_start_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(27679);
/* harmony import */ var _manifest_committed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46249);
/* harmony import */ var _manifest_state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97287);
/* harmony import */ var _core_place_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56778);
/* harmony import */ var _core_input_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19154);
/* harmony import */ var _core_version_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(79157);
/* harmony import */ var _core_iso_time_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(11876);
/* harmony import */ var _run_step_debug_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(65467);
/* harmony import */ var _run_margins_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(87312);
/* harmony import */ var _run_bucket_access_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(55552);
/* harmony import */ var _run_open_buckets_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(80313);
/* harmony import */ var _run_run_control_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(38570);
/* harmony import */ var _with_deadline_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(38500);
/* harmony import */ var _run_with_lease_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(26628);
/* harmony import */ var _anchor_status_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(1630);
/* harmony import */ var _lease_problems_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(86847);
/* harmony import */ var _store_registry_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(59002);
/* harmony import */ var _prune_run_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(96530);
/* harmony import */ var _run_open_backup_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(55122);
/* harmony import */ var _reported_place_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(22347);





















/**
 * Prunes without a backup before it, by the same plan, guards and phases; with `dryRun` it only says what would go
 * and needs no more than READ on cold. Throws InputError, StateError and StoreError; a lease that another run holds,
 * a lease that is lost and a cancelled prune are results.
 */
async function runPrune(options, ctx, open = _store_registry_js__WEBPACK_IMPORTED_MODULE_11__/* .openStore */ .C, margins = _run_margins_js__WEBPACK_IMPORTED_MODULE_5__/* .MARGINS */ .q) {
    const buckets = (0,_run_open_buckets_js__WEBPACK_IMPORTED_MODULE_7__/* .openCold */ .nw)(options, ctx, open);
    const control = new _run_run_control_js__WEBPACK_IMPORTED_MODULE_8__/* .RunControl */ .j(ctx.clock, _run_margins_js__WEBPACK_IMPORTED_MODULE_5__/* .COMMAND_DEADLINES */ ._.prune, ctx.signal, margins.stop);
    const { cold, detail } = buckets;
    try {
        const right = options.dryRun ? 'read (READ)' : 'write (WRITE)';
        await (0,_run_bucket_access_js__WEBPACK_IMPORTED_MODULE_6__/* .checkBucketAccess */ .B)('cold', cold, options.cold, right, control.signal);
        const state = new _manifest_state_js__WEBPACK_IMPORTED_MODULE_2__/* .State */ .U(cold);
        const committed = await load(state, options, control.signal);
        detail.log('state', () => (0,_run_step_debug_js__WEBPACK_IMPORTED_MODULE_14__/* .stateLine */ .qo)(committed.generation));
        const started = (0,_manifest_start_js__WEBPACK_IMPORTED_MODULE_15__/* .notBefore */ .$F)(timeOf(buckets, ctx), (0,_manifest_start_js__WEBPACK_IMPORTED_MODULE_15__/* .startsIn */ .n2)(committed.generation));
        const command = { options, ctx, margins, buckets, control, started };
        if (!options.dryRun)
            return await pruneUnderLease(command, committed);
        const planned = await pruneFrom(committed, command, { state, cold, mode: { kind: 'plan' } });
        return resultOf(command, committed, { prune: planned?.report ?? null });
    }
    catch (error) {
        // What the drain's end aborted says nothing by itself.
        if (!control.pastDeadline || ctx.signal.aborted)
            throw error;
        throw (0,_with_deadline_js__WEBPACK_IMPORTED_MODULE_9__/* .tookTooLong */ ._)('prune', error);
    }
    finally {
        control.end();
        await buckets.close();
    }
}
async function pruneUnderLease(command, before) {
    const { options, ctx, margins, buckets, control } = command;
    let newest = before;
    const onCommit = (committed) => void (newest = committed);
    const setting = {
        ctx,
        margins,
        wait: options.leaseWait,
        floor: before.head.epoch,
        load: (state, signal) => load(state, options, signal),
    };
    try {
        const outcome = await (0,_run_with_lease_js__WEBPACK_IMPORTED_MODULE_10__/* .withLease */ .p)(buckets, control, setting, ({ fence, cold, state, loaded }) => {
            newest = loaded;
            return pruneFrom(loaded, command, { state, cold, mode: { kind: 'prune', fence }, onCommit });
        });
        if (outcome.kind === 'done')
            return resultOf(command, newest, { prune: outcome.value?.report ?? null });
        const advice = 'Nothing was pruned. Try again when it has ended.';
        return resultOf(command, before, { outcome: 'skipped', problem: (0,_lease_problems_js__WEBPACK_IMPORTED_MODULE_16__/* .leaseHeld */ .GT)(outcome.holder, advice) });
    }
    catch (error) {
        if (control.cancelled) {
            const problem = { code: 'cancelled', message: 'the prune was cancelled', advice: INTERRUPTED_ADVICE };
            return resultOf(command, newest, { outcome: 'incomplete', problem });
        }
        if (!(error instanceof _manifest_lease_js__WEBPACK_IMPORTED_MODULE_0__/* .LeaseLost */ .Vj))
            throw error;
        return resultOf(command, newest, { outcome: 'failed', problem: (0,_lease_problems_js__WEBPACK_IMPORTED_MODULE_16__/* .leaseLost */ .XM)(error, INTERRUPTED_ADVICE) });
    }
}
const INTERRUPTED_ADVICE = 'What was deleted stays deleted, nothing that the manifest names was; the next prune goes on.';
function pruneFrom(committed, { options, ctx, control, started }, at) {
    return (0,_prune_run_js__WEBPACK_IMPORTED_MODULE_12__/* .prune */ .R3)(committed, {
        ...at,
        settings: options.pruning,
        maxFailures: options.maxFailures,
        // Ages are judged at a moment no earlier than any run that is judged: a store's clock may be a second late.
        started: (0,_manifest_start_js__WEBPACK_IMPORTED_MODULE_15__/* .notBefore */ .$F)(started, (0,_manifest_start_js__WEBPACK_IMPORTED_MODULE_15__/* .startsIn */ .n2)(committed.generation)),
        ctx,
        stopped: () => control.stopped(),
        signal: control.signal,
    });
}
function resultOf(command, committed, change) {
    const { options, ctx, buckets, started } = command;
    return {
        format: 1,
        program: _core_version_js__WEBPACK_IMPORTED_MODULE_17__/* .VERSION */ .x,
        command: 'prune',
        outcome: 'complete',
        dryRun: options.dryRun,
        runId: ctx.identity.runId,
        generation: committed.generation.generation,
        generationSha256: committed.head.sha256,
        started,
        finished: timeOf(buckets, ctx),
        cold: (0,_reported_place_js__WEBPACK_IMPORTED_MODULE_18__/* .reportedPlace */ .x)(options.cold),
        prune: null,
        ...(0,_anchor_status_js__WEBPACK_IMPORTED_MODULE_19__/* .someNotices */ .Sd)(buckets.cold),
        problem: null,
        ...change,
    };
}
function timeOf({ cold }, { clock }) {
    return (0,_core_iso_time_js__WEBPACK_IMPORTED_MODULE_20__/* .isoTime */ .Ly)(cold.now(clock));
}
async function load(state, options, signal) {
    const committed = await (0,_manifest_committed_js__WEBPACK_IMPORTED_MODULE_1__/* .loadCommitted */ .$)(state, signal);
    (0,_run_open_backup_js__WEBPACK_IMPORTED_MODULE_13__/* .checkHot */ .Oh)(committed, options);
    if (committed !== undefined)
        return committed;
    throw new _core_input_error_js__WEBPACK_IMPORTED_MODULE_4__/* .InputError */ .d('cold', `${(0,_core_place_js__WEBPACK_IMPORTED_MODULE_3__/* .placeUrl */ .P)(options.cold)} holds no backup; expected one that a run committed to`);
}


/***/ }),

/***/ 22347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ reportedPlace)
/* harmony export */ });
/* harmony import */ var _core_defined_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37708);

/** A place as reports have it: `api` is absent for S3, as in reports of earlier versions. */
function reportedPlace({ api, endpoint, account, bucket, prefix }) {
    return { endpoint, bucket, prefix, ...(api === 's3' ? {} : { api }), ...(0,_core_defined_js__WEBPACK_IMPORTED_MODULE_0__/* .defined */ .s)({ account }) };
}


/***/ }),

/***/ 38500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ withDeadline),
/* harmony export */   _: () => (/* binding */ tookTooLong)
/* harmony export */ });
/* harmony import */ var _core_format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34166);
/* harmony import */ var _core_with_timeout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14967);
/* harmony import */ var _store_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46848);
/* harmony import */ var _run_margins_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87312);




/**
 * Runs a command that only reads, for as long as its deadline allows. Throws StoreError `transient` where it is over:
 * each request has an end of its own, so only a store that answers, but slowly, comes to it.
 */
async function withDeadline(command, ctx, run) {
    try {
        return await (0,_core_with_timeout_js__WEBPACK_IMPORTED_MODULE_0__/* .withTimeout */ .w)(ctx.clock, _run_margins_js__WEBPACK_IMPORTED_MODULE_2__/* .COMMAND_DEADLINES */ ._[command], (signal) => run({ ...ctx, signal }), ctx.signal);
    }
    catch (error) {
        throw error instanceof _core_with_timeout_js__WEBPACK_IMPORTED_MODULE_0__/* .TimeoutError */ .M ? tookTooLong(command, error) : error;
    }
}
/** Of a command that was ended by its deadline. */
function tookTooLong(command, cause) {
    const message = `cold answers too slowly: ${command} did not end within ${(0,_core_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatDuration */ .a3)(_run_margins_js__WEBPACK_IMPORTED_MODULE_2__/* .COMMAND_DEADLINES */ ._[command])}`;
    return new _store_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .StoreError */ .AD('transient', message, { operation: command, cause });
}


/***/ }),

/***/ 52665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AD: () => (/* binding */ Hold),
/* harmony export */   RC: () => (/* binding */ readHolds),
/* harmony export */   XJ: () => (/* binding */ namedJournal),
/* harmony export */   rL: () => (/* binding */ HOLD_TIMES)
/* harmony export */ });
/* harmony import */ var _core_defined_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(37708);
/* harmony import */ var _core_iso_time_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(11876);
/* harmony import */ var _store_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46848);
/* harmony import */ var _store_read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67135);
/* harmony import */ var _core_bounded_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16119);
/* harmony import */ var _bounds_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49878);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11400);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(54445);
/* harmony import */ var _signing_sealed_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(56235);
/* harmony import */ var _signing_signer_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(89526);










const HOLD_TIMES = { timeToLive: 30 * 60_000, renewEvery: 5 * 60_000 };
/** Restores at once. Beyond it somebody plants holds, and each costs a request. */
const MAX_HOLDS = 1000;
/** One that ends later was not written by a restore, which renews its hold for half an hour at a time: it is no hold. */
const MAX_HOLD_MS = 24 * 3600_000;
const HOLD_ADVICE = 'Make sure that no restore is reading this cold, then delete the object.';
/** A hold that this process keeps, renewed until it is released. It needs no lease: no other process writes its object. */
class Hold {
    #cold;
    #clock;
    #times;
    #record;
    #stop = new AbortController();
    #expires = 0;
    #journal;
    #writing = Promise.resolve();
    #renewals = Promise.resolve();
    constructor(cold, clock, record, times) {
        this.#cold = cold;
        this.#clock = clock;
        this.#times = times;
        this.#record = record;
    }
    /** Throws StoreError where it cannot be written: then a sweep does not know of this restore. */
    static async take(cold, clock, { id, owner, at }, signal, times = HOLD_TIMES) {
        const created = (0,_core_iso_time_js__WEBPACK_IMPORTED_MODULE_8__/* .isoTime */ .Ly)(cold.now(clock));
        const hold = new Hold(cold, clock, { id, owner, at, created, expires: created }, times);
        await hold.#write(signal);
        hold.#renewals = hold.#renewForever();
        return hold;
    }
    /** True where it could not be renewed in time, so that a sweep may have passed it over. */
    get lapsed() {
        return this.#cold.now(this.#clock) > this.#expires;
    }
    /** Resolves when the hold names the journal. Throws StoreError: then a later restore does not believe it. */
    async name(journal, signal) {
        this.#journal = journal;
        await this.#write(signal);
    }
    /**
     * Stops renewing and removes it; or, where its `journal` stays for a later restore, leaves it behind, ended. Throws
     * StoreError; what is left behind then ends by itself.
     */
    async release(signal, journal) {
        this.#stop.abort();
        await this.#renewals;
        if (journal !== undefined) {
            this.#journal = journal;
            await this.#write(signal, 0);
            return;
        }
        await this.#cold.store.delete(this.#cold.key((0,_layout_js__WEBPACK_IMPORTED_MODULE_5__/* .holdPath */ .nq)(this.#record.id)), {}, signal);
    }
    async #renewForever() {
        for (;;) {
            try {
                await this.#clock.sleep(this.#times.renewEvery, this.#stop.signal);
                await this.#write(this.#stop.signal);
            }
            catch (error) {
                if (this.#stop.signal.aborted)
                    return;
                if (!(0,_store_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isStoreError */ .A1)(error))
                    throw error; // the next round tries again; `lapsed` says where none succeeded
            }
        }
    }
    /** One write after the other: the newest journal is the one that stays. */
    async #write(signal, timeToLive = this.#times.timeToLive) {
        const write = () => this.#writeOnce(signal, timeToLive);
        const writing = this.#writing.then(write, write);
        this.#writing = writing;
        await writing;
    }
    async #writeOnce(signal, timeToLive) {
        const expires = this.#cold.now(this.#clock) + timeToLive;
        const record = {
            ...this.#record,
            expires: new Date(expires).toISOString(),
            ...(0,_core_defined_js__WEBPACK_IMPORTED_MODULE_9__/* .defined */ .s)({ journal: this.#journal }),
        };
        const options = { attributes: { contentType: 'application/json' } };
        const path = (0,_layout_js__WEBPACK_IMPORTED_MODULE_5__/* .holdPath */ .nq)(record.id);
        const text = Buffer.from(`${JSON.stringify(record)}\n`);
        const bytes = (0,_signing_sealed_js__WEBPACK_IMPORTED_MODULE_6__/* .sealAs */ ._k)(this.#cold, path, { kind: 'hold', run: record.id, epoch: 0 }, text);
        await this.#cold.store.put(this.#cold.key(path), bytes, options, signal);
        this.#expires = expires;
    }
}
/**
 * The holds that have not expired at `now` (ms by the store's clock). Throws StateError where one cannot be
 * read: it may be that of a restore, and nothing may be deleted on a guess. Whoever signed it: a restore may have no
 * key, and all that a forged hold can do is to put deletes off for its day.
 */
async function readHolds(cold, now, signal) {
    const holds = [];
    let seen = 0;
    for (let continuation;;) {
        const request = { prefix: cold.key(_layout_js__WEBPACK_IMPORTED_MODULE_5__/* .HOLDS */ .t), ...(0,_core_defined_js__WEBPACK_IMPORTED_MODULE_9__/* .defined */ .s)({ continuation }) };
        const { objects, next } = await cold.store.list(request, signal);
        for (const { key } of objects) {
            if (!key.startsWith(request.prefix))
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .StateError */ .qq(_layout_js__WEBPACK_IMPORTED_MODULE_5__/* .HOLDS */ .t, 'its listing names other objects', HOLD_ADVICE);
            const path = key.slice(cold.prefix.length);
            if (++seen > MAX_HOLDS)
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .StateError */ .qq(_layout_js__WEBPACK_IMPORTED_MODULE_5__/* .HOLDS */ .t, `it has more than ${MAX_HOLDS} holds`, HOLD_ADVICE);
            const file = await (0,_store_read_js__WEBPACK_IMPORTED_MODULE_1__/* .readWhole */ .o)(cold.store, key, _bounds_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_RECORD_BYTES */ .xR, signal);
            if (file === undefined)
                continue; // released meanwhile
            if (file === 'too-large')
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .StateError */ .qq(path, 'it has more bytes than a hold can have', HOLD_ADVICE);
            const record = parseHold(Buffer.from((0,_signing_signer_js__WEBPACK_IMPORTED_MODULE_7__/* .withoutSignature */ .Nv)('hold', file.bytes)).toString('utf8'), path);
            const left = Date.parse(record.expires) - now;
            if (left > 0 && left <= MAX_HOLD_MS)
                holds.push(record);
        }
        if (next === undefined)
            return holds;
        continuation = next;
    }
}
/** The journal that a hold names, ended or not; undefined where there is none that can be read. */
async function namedJournal(cold, id, signal) {
    const path = (0,_layout_js__WEBPACK_IMPORTED_MODULE_5__/* .holdPath */ .nq)(id);
    const file = await (0,_store_read_js__WEBPACK_IMPORTED_MODULE_1__/* .readWhole */ .o)(cold.store, cold.key(path), _bounds_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_RECORD_BYTES */ .xR, signal);
    if (file === undefined || file === 'too-large')
        return undefined;
    try {
        // What it vouches for decides what is restored: where keys are given, one of them must have signed it.
        const { bytes, refusal } = (0,_signing_sealed_js__WEBPACK_IMPORTED_MODULE_6__/* .openAs */ .TP)(cold, path, 'hold', file.bytes, { epoch: 0 });
        if (refusal !== undefined)
            return undefined;
        return parseHold(Buffer.from(bytes).toString('utf8'), path).journal;
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .StateError */ .qq)
            return undefined;
        throw error;
    }
}
function parseHold(text, path) {
    return (0,_bounds_js__WEBPACK_IMPORTED_MODULE_3__/* .parseRecord */ .Hh)(text, path, HOLD_ADVICE, _core_bounded_json_js__WEBPACK_IMPORTED_MODULE_2__/* .RECORD_LIMITS */ .xA, (json) => {
        const id = (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(json, 'id', _bounds_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_NAME */ .zB);
        if ((0,_layout_js__WEBPACK_IMPORTED_MODULE_5__/* .holdPath */ .nq)(id) !== path)
            throw new _core_bounded_json_js__WEBPACK_IMPORTED_MODULE_2__/* .JsonRefused */ .tC('it is the hold of another id');
        return {
            id,
            owner: (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(json, 'owner', _bounds_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_NAME */ .zB),
            at: (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_2__/* .timeOf */ .nR)(json, 'at'),
            created: (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_2__/* .timeOf */ .nR)(json, 'created'),
            expires: (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_2__/* .timeOf */ .nR)(json, 'expires'),
            ...(0,_core_defined_js__WEBPACK_IMPORTED_MODULE_9__/* .defined */ .s)({ journal: (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)(json, 'journal', () => journalIn((0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOf */ .Xy)(json, 'journal'))) }),
        };
    });
}
function journalIn(json) {
    return {
        to: (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(json, 'to', _bounds_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_TEXT */ .lG),
        objects: (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_2__/* .countOf */ .pq)(json, 'objects'),
        sha256: (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256Of */ .Bj)(json, 'sha256'),
    };
}


/***/ }),

/***/ 62199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ SegmentWriter)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38522);
/* harmony import */ var _bounds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49878);



/** Text that goes to the compressor at once, characters. */
const COMPRESS_CHARS = 128 * 1024;
const CHUNK_BYTES = 64 * 1024;
/** Level 6 takes 50 % longer and saves 2 %. */
const GZIP_LEVEL = 5;
/** How far before its limit a segment may end, entries: a little over a page of a listing. */
const EARLY_END_ENTRIES = 2_000;
/** Entries in key order, compressed as they come into one segment after another of at most `limit` entries. */
class SegmentWriter {
    #limit;
    #store;
    #cuts;
    #refs = [];
    #open;
    /** `store` is given each segment once it is full, or nearly so where it ends with one of the keys `cuts`. */
    constructor(limit, store, cuts = new Set()) {
        this.#limit = limit;
        this.#store = store;
        this.#cuts = cuts;
    }
    /** Throws RangeError for a line that could not be read back. */
    add(key, line, size) {
        if (line.length > _bounds_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_ENTRY_LINE */ .bX + _bounds_js__WEBPACK_IMPORTED_MODULE_2__/* .ENTRY_LINE_RESERVE */ .$7)
            throw new RangeError('an entry has a longer history than the manifest can hold');
        this.#open ??= new OpenSegment(key);
        const written = this.#open.add(key, line, size);
        const { count, packed } = this.#open;
        const full = packed >= _bounds_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_SEGMENT_WRITE_BYTES */ .pr ||
            count >= this.#limit ||
            (count >= this.#limit - EARLY_END_ENTRIES && this.#cuts.has(key));
        return full ? this.#close() : written;
    }
    /** Closes the last segment. The references of all, in order; they are stored by then. Rejects with the error of `store`. */
    async end() {
        await this.#close();
        return this.#refs;
    }
    async #close() {
        const open = this.#open;
        if (open === undefined)
            return;
        this.#open = undefined;
        const { ref, file } = await open.end();
        await this.#store(ref, file);
        this.#refs.push(ref);
    }
}
class OpenSegment {
    #first;
    #gzip = (0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.createGzip)({ level: GZIP_LEVEL, chunkSize: CHUNK_BYTES });
    #ended;
    #file = [];
    #text = [];
    #length = 0;
    #last;
    #bytes = 0;
    count = 0;
    /** Bytes of the file so far. */
    packed = 0;
    constructor(first) {
        this.#first = first;
        this.#last = first;
        this.#gzip.on('data', (chunk) => {
            this.#file.push(chunk);
            this.packed += chunk.length;
        });
        this.#ended = new Promise((resolve, reject) => this.#gzip.once('end', resolve).once('error', reject));
        this.#ended.catch(() => undefined); // thrown by end
    }
    add(key, line, size) {
        this.#text.push(line);
        this.#length += line.length + 1;
        this.#last = key;
        this.#bytes += size;
        this.count++;
        return this.#length >= COMPRESS_CHARS ? this.#compress() : undefined;
    }
    async end() {
        if (this.#text.length > 0)
            await this.#compress();
        this.#gzip.end();
        await this.#ended;
        const file = Buffer.concat(this.#file);
        const sha256 = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(file).digest('hex');
        return {
            ref: { first: this.#first, last: this.#last, count: this.count, bytes: this.#bytes, sha256 },
            file,
        };
    }
    #compress() {
        const text = this.#text.join('\n') + '\n';
        this.#text = [];
        this.#length = 0;
        return new Promise((resolve, reject) => {
            this.#gzip.write(text, (error) => {
                if (error)
                    reject(error);
                else
                    resolve();
            });
        });
    }
}


/***/ }),

/***/ 87312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ COMMAND_DEADLINES),
/* harmony export */   q: () => (/* binding */ MARGINS)
/* harmony export */ });
/* harmony import */ var _manifest_journals_journal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28807);
/* harmony import */ var _manifest_lease_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32373);
/* harmony import */ var _manifest_holds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52665);



/** For commands that have no `deadline` of their own, ms: no store may hold them up for ever. */
const COMMAND_DEADLINES = {
    status: 10 * 60_000,
    ls: 5.5 * 3600_000,
    versions: 10 * 60_000,
    diff: 5.5 * 3600_000,
    prune: 5.5 * 3600_000,
};
const DAY = 24 * 3600_000;
const MARGINS = {
    lease: _manifest_lease_js__WEBPACK_IMPORTED_MODULE_1__/* .LEASE_TIMES */ .EB,
    hold: _manifest_holds_js__WEBPACK_IMPORTED_MODULE_2__/* .HOLD_TIMES */ .rL,
    journal: _manifest_journals_journal_js__WEBPACK_IMPORTED_MODULE_0__/* .JOURNAL_PACE */ .MS,
    stop: { drain: 5 * 60_000, credentials: 5 * 60_000 },
    capabilities: 7 * DAY,
    copiesTags: 10 * 60_000,
    look: { every: 5_000, most: 30_000 },
    shutdownGraceMs: 3_500,
    garbage: { segments: 7 * DAY, runs: 30 * DAY },
};


/***/ }),

/***/ 55122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LX: () => (/* binding */ openHotToRead),
/* harmony export */   Oh: () => (/* binding */ checkHot),
/* harmony export */   Tw: () => (/* binding */ openBackup),
/* harmony export */   zK: () => (/* binding */ loadBackup)
/* harmony export */ });
/* harmony import */ var _core_input_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19154);
/* harmony import */ var _core_place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56778);
/* harmony import */ var _manifest_committed_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46249);
/* harmony import */ var _store_bucket_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65277);
/* harmony import */ var _store_middleware_middleware_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24674);
/* harmony import */ var _open_buckets_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(80313);
/* harmony import */ var _bucket_access_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(55552);
/* harmony import */ var _connections_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(78347);
/* harmony import */ var _preflight_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(14112);









/** Opens cold to read, and checks that it answers. Throws InputError that names the input to change. */
async function openBackup(options, ctx, open) {
    const { cold, close } = (0,_open_buckets_js__WEBPACK_IMPORTED_MODULE_5__/* .openColdToRead */ .Ie)(options, ctx, open);
    try {
        await (0,_bucket_access_js__WEBPACK_IMPORTED_MODULE_6__/* .checkBucketAccess */ .B)('cold', cold, options.cold, 'read (READ)', ctx.signal);
        return { cold, close };
    }
    catch (error) {
        await close();
        throw error;
    }
}
/** If hot is named, it must be the one that this cold is the backup of. Sends nothing to hot. Throws InputError. */
function checkHot(committed, { hot }) {
    if (hot !== undefined)
        (0,_preflight_js__WEBPACK_IMPORTED_MODULE_8__/* .checkIdentity */ .Z0)(committed, { hot });
}
/** The newest committed generation. Throws InputError where there is none, or where it is the backup of another hot. */
async function loadBackup(state, options, signal) {
    const committed = await (0,_manifest_committed_js__WEBPACK_IMPORTED_MODULE_2__/* .loadCommitted */ .$)(state, signal);
    checkHot(committed, options);
    if (committed !== undefined)
        return committed.generation;
    throw new _core_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d('cold', `${(0,_core_place_js__WEBPACK_IMPORTED_MODULE_1__/* .placeUrl */ .P)(options.cold)} holds no backup; expected one that a run committed to`);
}
/** Opens hot to list it, and checks that it answers. Throws InputError that names the input to change. */
async function openHotToRead(place, { ca }, ctx, open) {
    const { connect, retried, session } = (0,_connections_js__WEBPACK_IMPORTED_MODULE_7__/* .openConnections */ .q)(ctx, (at) => open(at, ca, ctx.clock));
    const hot = new _store_bucket_js__WEBPACK_IMPORTED_MODULE_3__/* .Bucket */ .f((0,_store_middleware_middleware_js__WEBPACK_IMPORTED_MODULE_4__/* .readOnly */ .kS)(retried(connect('hot', place)), 'hot is never written'), place.prefix);
    try {
        await (0,_bucket_access_js__WEBPACK_IMPORTED_MODULE_6__/* .checkBucketAccess */ .B)('hot', hot, place, 'read (READ)', ctx.signal);
        return { hot, close: session.close };
    }
    catch (error) {
        await session.close();
        throw error;
    }
}


/***/ }),

/***/ 38570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ RunControl)
/* harmony export */ });
/* harmony import */ var _core_every_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97878);
/* harmony import */ var _manifest_lease_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32373);
/* harmony import */ var _store_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46848);



/** Failures in a row, without one success, after which the stores are asked whether they are down. */
const MAX_CONSECUTIVE_FAILURES = 50;
/** Causes of failures that speak of the store and not of the object, as far as one object can tell. */
const STORE_CAUSES = new Set([
    'transient',
    'unreachable',
    'throttled',
    'wrong-endpoint',
    'wrong-region',
]);
/** How often the end of the credentials is checked, ms. */
const CREDENTIALS_CHECK_MS = 15_000;
/** The drain after a stop took too long: work that is still in progress is left to the next run. */
class DrainOver extends Error {
}
/**
 * Whether a run may go on. A stop (deadline, credentials that end, quota, an error that concerns every object)
 * takes no new work, drains what is in progress for a while, and commits. A cancelled run and a lost lease abort
 * every request at once, and commit nothing.
 */
class RunControl {
    /** For the work: listing and copying. Also aborted when the drain is over. */
    signal;
    /** For what follows a stop, above all the commit: aborted only where nothing may be committed. */
    finishing;
    #clock;
    #deadline;
    #margins;
    #lost = new AbortController();
    #drained = new AbortController();
    #timers = new AbortController();
    #cancel;
    #credentialsEnd = () => undefined;
    #nextCheck = 0;
    #stopWatching = () => undefined;
    #credentialsEnding = false;
    #draining = false;
    #failure;
    #consecutiveFailures = 0;
    #askStores;
    #asking = false;
    /** `deadline`: ms from now; undefined for a command that has none. */
    constructor(clock, deadline, cancel, margins) {
        this.#clock = clock;
        this.#deadline = deadline === undefined ? Infinity : clock.monotonic() + deadline;
        this.#margins = margins;
        this.#cancel = cancel;
        this.finishing = AbortSignal.any([cancel, this.#lost.signal]);
        this.signal = AbortSignal.any([this.finishing, this.#drained.signal]);
        if (deadline !== undefined)
            this.#after(deadline, () => this.#drain());
    }
    get cancelled() {
        return this.#cancel.aborted;
    }
    /** The first error that ended the run. */
    get failure() {
        return this.#failure;
    }
    /** True once the lease is lost; `failure` then says why. */
    get leaseLost() {
        return this.#lost.signal.aborted;
    }
    get pastDeadline() {
        return this.#clock.monotonic() >= this.#deadline;
    }
    /** The credentials in use end soon and were not replaced. */
    get credentialsEnding() {
        return this.#credentialsEnding;
    }
    /** No new work may be taken. */
    stopped() {
        const now = this.#clock.monotonic();
        if (now >= this.#nextCheck)
            this.#checkCredentials(now);
        return (this.#failure !== undefined || this.signal.aborted || this.#credentialsEnding || now >= this.#deadline);
    }
    /** Stops in time before the credentials end: `end` returns the earliest known end, wall ms. */
    watchCredentials(end) {
        this.#credentialsEnd = end;
        this.#checkCredentials(this.#clock.monotonic());
        // Also if everything hangs and nothing calls `stopped`.
        this.#stopWatching = (0,_core_every_js__WEBPACK_IMPORTED_MODULE_2__/* .every */ .S)(this.#clock, CREDENTIALS_CHECK_MS, () => this.#checkCredentials(this.#clock.monotonic()));
    }
    fail(error) {
        // Work that the end of the drain cut off is no failure: the stop has its own reason.
        if (error instanceof DrainOver)
            return;
        if (error instanceof _manifest_lease_js__WEBPACK_IMPORTED_MODULE_0__/* .LeaseLost */ .Vj) {
            // If the lease was not renewed because cold takes no more writes, that is the reason.
            const { cause } = error;
            this.#failure ??= (0,_store_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .isStoreError */ .A1)(cause, 'quota', 'credentials') ? cause : error;
            this.#lost.abort(error);
            return;
        }
        this.#failure ??= error;
        this.#drain();
    }
    succeeded() {
        this.#consecutiveFailures = 0;
    }
    /** `ask` sends the stores a plain request that was good before, and returns its error. Without it none is sent. */
    askStoresBy(ask) {
        this.#askStores = ask;
    }
    /**
     * One object failed. Only causes that speak of the store and not of the object count; and where many in a row fail, a
     * plain request decides whether the store is down.
     */
    failed(cause) {
        if (!STORE_CAUSES.has(cause))
            return;
        if (++this.#consecutiveFailures < MAX_CONSECUTIVE_FAILURES || this.#asking)
            return;
        if (this.#askStores === undefined) {
            this.#takeAsDown(cause, undefined);
            return;
        }
        this.#asking = true;
        this.#askStores().then((error) => {
            this.#asking = false;
            this.#consecutiveFailures = 0;
            if (error !== undefined)
                this.#takeAsDown(cause, error);
        }, (error) => this.fail(error));
    }
    #takeAsDown(cause, plain) {
        const too = plain === undefined ? '' : `, and so does a plain request (${plain.message})`;
        const message = `${MAX_CONSECUTIVE_FAILURES} objects in a row failed (${cause})${too}: the store is taken to be down`;
        const down = new _store_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .StoreError */ .AD('unreachable', message, {
            operation: 'copy',
            ...(plain === undefined ? {} : { cause: plain }),
        });
        if (plain?.at !== undefined)
            down.locate(plain.at);
        this.fail(down);
    }
    /** True if the work so far may be committed in spite of the failure. */
    get mayCommit() {
        if (this.finishing.aborted)
            return false;
        return this.#failure === undefined || (0,_store_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .isStoreError */ .A1)(this.#failure, 'quota', 'credentials', 'unreachable');
    }
    end() {
        this.#timers.abort();
        this.#stopWatching();
    }
    #checkCredentials(now) {
        this.#nextCheck = now + CREDENTIALS_CHECK_MS;
        const end = this.#credentialsEnd();
        if (this.#credentialsEnding || end === undefined || end - this.#margins.credentials > this.#clock.now())
            return;
        this.#credentialsEnding = true;
        this.#drain();
    }
    #drain() {
        if (this.#draining)
            return;
        this.#draining = true;
        this.#after(this.#margins.drain, () => {
            this.#drained.abort(new DrainOver('the drain after the stop took too long'));
        });
    }
    #after(ms, act) {
        this.#clock.sleep(ms, this.#timers.signal).then(act, () => undefined); // the run ended before
    }
}


/***/ }),

/***/ 26628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ withLease)
/* harmony export */ });
/* unused harmony export endLease */
/* harmony import */ var _core_defined_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(37708);
/* harmony import */ var _core_format_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(34166);
/* harmony import */ var _core_input_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19154);
/* harmony import */ var _core_with_timeout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14967);
/* harmony import */ var _manifest_lease_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32373);
/* harmony import */ var _manifest_state_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97287);
/* harmony import */ var _store_bucket_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65277);
/* harmony import */ var _store_registry_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(59002);
/* harmony import */ var _connections_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(78347);
/* harmony import */ var _store_errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(46848);










/**
 * Runs `work` under the lease: the one protocol of every command that writes to cold (design.md section 4, "Lease").
 * A lost lease stops `control`, which aborts every request that carries its signal, and is what is thrown, whatever
 * the aborted requests report. A release that fails or hangs is a warning and never changes the outcome.
 * Throws InputError where cold's key may not write, LeaseLost, and what `load` and `work` throw.
 */
async function withLease(buckets, control, setting, work) {
    const { ctx, margins } = setting;
    const lease = await acquire(buckets.cold, control.signal, setting);
    if (!(lease instanceof _manifest_lease_js__WEBPACK_IMPORTED_MODULE_2__/* .Lease */ .nD))
        return { kind: 'held', holder: lease };
    try {
        lease.onLost((error) => control.fail(error));
        const { wasHeld, epoch } = lease;
        const previous = wasHeld ? 'the previous holder did not release it' : 'it was free';
        buckets.detail.log('lease', () => `epoch ${epoch}, ${previous}`);
        const cold = buckets.fencedCold(() => lease.assertHeld());
        const state = new _manifest_state_js__WEBPACK_IMPORTED_MODULE_3__/* .State */ .U(cold, ctx.segments);
        const loaded = await setting.load(state, control.signal);
        const handOver = (split) => lease.handOver(split, control.signal);
        return { kind: 'done', value: await work({ fence: lease, wasHeld, cold, state, loaded, handOver }) };
    }
    catch (error) {
        // Requests that were aborted report only that; the reason is the run's first failure.
        throw control.leaseLost ? control.failure : error;
    }
    finally {
        await release(lease, ctx, margins);
    }
}
/** The lease, or the record of the run that holds it. Throws InputError where cold's key may not write. */
async function acquire(cold, signal, { ctx, margins, wait, floor }) {
    const { runId, workflowRun, attempt } = ctx.identity;
    const progress = { waited: false };
    const onWait = (holder) => {
        progress.waited = true;
        const waiting = waitingWords(holder);
        ctx.log.info(`Waiting up to ${(0,_core_format_js__WEBPACK_IMPORTED_MODULE_8__/* .formatDuration */ .a3)(wait)} for ${waiting}.`);
        ctx.onProgress?.({ ...NO_PROGRESS, waiting: `for ${waiting}` });
    };
    const onRefused = (reason) => ctx.log.warning(`The lease in cold is not believed: ${reason}. It does not hold this run up.`);
    const request = { owner: runId, floor, wait, onWait, onRefused, ...(0,_core_defined_js__WEBPACK_IMPORTED_MODULE_9__/* .defined */ .s)({ workflowRun, attempt }) };
    try {
        const lease = await _manifest_lease_js__WEBPACK_IMPORTED_MODULE_2__/* .Lease */ .nD.acquire(cold, ctx.clock, request, signal, margins.lease);
        if (progress.waited)
            ctx.onProgress?.(NO_PROGRESS);
        return lease;
    }
    catch (error) {
        if (error instanceof _manifest_lease_js__WEBPACK_IMPORTED_MODULE_2__/* .LeaseHeld */ .yj)
            return error.holder;
        if (!(0,_store_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .isStoreError */ .A1)(error, 'denied'))
            throw error;
        throw new _core_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d('access-key-id', `cold's key may not write to ${String(cold)} (${error.message}); expected one with the right to write (WRITE). ${REFUSED_IN_SPITE[cold.place.api]}`, { cause: error });
    }
}
/** What refuses a write where the key has the right. */
const REFUSED_IN_SPITE = {
    s3: 'Where the key has it, a policy of the bucket refuses the write: one that demands an ACL (x-amz-acl) other than bucket-owner-full-control cannot be met; take the condition out, and set Object Ownership to "bucket owner enforced", which makes it needless',
    gcs: 'In GCS that is a role such as Storage Object User on the bucket: see docs/permissions.md',
    blob: "In Azure that is a role such as Storage Blob Data Contributor, or a SAS with racwdl; the account's firewall refuses in the same way: see docs/permissions.md",
};
const NO_PROGRESS = { phase: 'plan', scanned: 0, done: 0, planned: 0, bytes: 0, inFlight: 0 };
/** A holder that is alive renews its lease every few seconds; one that was killed cannot. */
function waitingWords({ owner, expires }) {
    const until = new Date(expires).toISOString().slice(11, 19);
    return `the lease of run ${JSON.stringify(owner)}: it ends at ${until} UTC if that run is dead, else when the run is done`;
}
/** Never throws, and takes no longer than a cancelled run may: a lease that is not released ends within a minute. */
async function release(lease, { clock, log }, { shutdownGraceMs }) {
    try {
        await (0,_core_with_timeout_js__WEBPACK_IMPORTED_MODULE_1__/* .withTimeout */ .w)(clock, shutdownGraceMs, (signal) => lease.release(signal));
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        log.warning(`The lease was not released (${reason}); it ends within a minute.`);
    }
}
/**
 * Ends the lease of a run whose process was killed, if that run still holds it. True if it did.
 * Throws StateError and StoreError.
 */
async function endLease({ cold: place, ca }, { clock, random, signal }, owner, open = openStore) {
    const { connect, retried, session } = openConnections({ clock, random }, (at) => open(at, ca, clock));
    try {
        const cold = new Bucket(retried(connect('cold', place)), place.prefix, place.stateKeys);
        return await endLeftLease(cold, clock, owner, signal);
    }
    finally {
        await session.close();
    }
}


/***/ })

};
