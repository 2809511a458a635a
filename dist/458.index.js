export const id = 458;
export const ids = [458,628];
export const modules = {

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
/* harmony import */ var _manifest_start_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(27679);
/* harmony import */ var _manifest_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54802);
/* harmony import */ var _core_place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56778);
/* harmony import */ var _core_input_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19154);
/* harmony import */ var _core_version_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(79157);
/* harmony import */ var _core_iso_time_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(11876);
/* harmony import */ var _run_step_debug_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(65467);
/* harmony import */ var _run_margins_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87312);
/* harmony import */ var _run_bucket_access_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(55552);
/* harmony import */ var _run_open_buckets_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(35561);
/* harmony import */ var _run_run_control_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(38570);
/* harmony import */ var _with_deadline_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(38500);
/* harmony import */ var _run_with_lease_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(26628);
/* harmony import */ var _lease_problems_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(86847);
/* harmony import */ var _store_registry_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(63885);
/* harmony import */ var _prune_run_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(82834);
/* harmony import */ var _run_open_backup_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(55122);


















/**
 * Prunes without a backup before it, by the same plan, guards and phases; with `dryRun` it only says what would go
 * and needs no more than READ on cold. Throws InputError, StateError and StoreError; a lease that another run holds,
 * a lease that is lost and a cancelled prune are results.
 */
async function runPrune(options, ctx, open = _store_registry_js__WEBPACK_IMPORTED_MODULE_10__/* .openStore */ .C, margins = _run_margins_js__WEBPACK_IMPORTED_MODULE_4__/* .MARGINS */ .q) {
    const buckets = (0,_run_open_buckets_js__WEBPACK_IMPORTED_MODULE_6__/* .openCold */ .nw)(options, ctx, open);
    const control = new _run_run_control_js__WEBPACK_IMPORTED_MODULE_7__/* .RunControl */ .j(ctx.clock, _run_margins_js__WEBPACK_IMPORTED_MODULE_4__/* .COMMAND_DEADLINES */ ._.prune, ctx.signal, margins.stop);
    const { cold, detail } = buckets;
    try {
        const right = options.dryRun ? 'read (READ)' : 'write (WRITE)';
        await (0,_run_bucket_access_js__WEBPACK_IMPORTED_MODULE_5__/* .checkBucketAccess */ .B)('cold', cold, options.cold, right, control.signal);
        const state = new _manifest_state_js__WEBPACK_IMPORTED_MODULE_1__/* .State */ .U(cold);
        const committed = await load(state, options, control.signal);
        detail.log('state', () => (0,_run_step_debug_js__WEBPACK_IMPORTED_MODULE_13__/* .stateLine */ .qo)(committed.generation));
        const started = (0,_manifest_start_js__WEBPACK_IMPORTED_MODULE_14__/* .notBefore */ .$F)(timeOf(buckets, ctx), (0,_manifest_start_js__WEBPACK_IMPORTED_MODULE_14__/* .startsIn */ .n2)(committed.generation));
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
        throw (0,_with_deadline_js__WEBPACK_IMPORTED_MODULE_8__/* .tookTooLong */ ._)('prune', error);
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
        const outcome = await (0,_run_with_lease_js__WEBPACK_IMPORTED_MODULE_9__.withLease)(buckets, control, setting, ({ fence, cold, state, loaded }) => {
            newest = loaded;
            return pruneFrom(loaded, command, { state, cold, mode: { kind: 'prune', fence }, onCommit });
        });
        if (outcome.kind === 'done')
            return resultOf(command, newest, { prune: outcome.value?.report ?? null });
        const advice = 'Nothing was pruned. Try again when it has ended.';
        return resultOf(command, before, { outcome: 'skipped', problem: (0,_lease_problems_js__WEBPACK_IMPORTED_MODULE_15__/* .leaseHeld */ .GT)(outcome.holder, advice) });
    }
    catch (error) {
        if (control.cancelled) {
            const problem = { code: 'cancelled', message: 'the prune was cancelled', advice: INTERRUPTED_ADVICE };
            return resultOf(command, newest, { outcome: 'incomplete', problem });
        }
        if (!(error instanceof _manifest_lease_js__WEBPACK_IMPORTED_MODULE_0__/* .LeaseLost */ .Vj))
            throw error;
        return resultOf(command, newest, { outcome: 'failed', problem: (0,_lease_problems_js__WEBPACK_IMPORTED_MODULE_15__/* .leaseLost */ .XM)(error, INTERRUPTED_ADVICE) });
    }
}
const INTERRUPTED_ADVICE = 'What was deleted stays deleted, nothing that the manifest names was; the next prune goes on.';
function pruneFrom(committed, { options, ctx, control, started }, at) {
    return (0,_prune_run_js__WEBPACK_IMPORTED_MODULE_11__/* .prune */ .R3)(committed, {
        ...at,
        settings: options.pruning,
        maxFailures: options.maxFailures,
        // Ages are judged at a moment no earlier than any run that is judged: a store's clock may be a second late.
        started: (0,_manifest_start_js__WEBPACK_IMPORTED_MODULE_14__/* .notBefore */ .$F)(started, (0,_manifest_start_js__WEBPACK_IMPORTED_MODULE_14__/* .startsIn */ .n2)(committed.generation)),
        ctx,
        stopped: () => control.stopped(),
        signal: control.signal,
    });
}
function resultOf(command, committed, change) {
    const { options, ctx, buckets, started } = command;
    const { endpoint, bucket, prefix } = options.cold;
    return {
        format: 1,
        program: _core_version_js__WEBPACK_IMPORTED_MODULE_16__/* .VERSION */ .x,
        command: 'prune',
        outcome: 'complete',
        dryRun: options.dryRun,
        runId: ctx.identity.runId,
        generation: committed.generation.generation,
        started,
        finished: timeOf(buckets, ctx),
        cold: { endpoint, bucket, prefix },
        prune: null,
        problem: null,
        ...change,
    };
}
function timeOf({ cold }, { clock }) {
    return (0,_core_iso_time_js__WEBPACK_IMPORTED_MODULE_17__/* .isoTime */ .Ly)(cold.now(clock));
}
async function load(state, options, signal) {
    const committed = await state.load(signal);
    (0,_run_open_backup_js__WEBPACK_IMPORTED_MODULE_12__/* .checkHot */ .O)(committed, options);
    if (committed !== undefined)
        return committed;
    throw new _core_input_error_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .d('cold', `${(0,_core_place_js__WEBPACK_IMPORTED_MODULE_2__/* .placeUrl */ .P)(options.cold)} holds no backup; expected one that a run committed to`);
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

/***/ 55122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ checkHot),
/* harmony export */   T: () => (/* binding */ openBackup)
/* harmony export */ });
/* harmony import */ var _open_buckets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35561);
/* harmony import */ var _bucket_access_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55552);
/* harmony import */ var _preflight_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14112);



/** Opens cold to read, and checks that it answers. Throws InputError that names the input to change. */
async function openBackup(options, ctx, open) {
    const { cold, close } = (0,_open_buckets_js__WEBPACK_IMPORTED_MODULE_0__/* .openColdToRead */ .Ie)(options, ctx, open);
    try {
        await (0,_bucket_access_js__WEBPACK_IMPORTED_MODULE_1__/* .checkBucketAccess */ .B)('cold', cold, options.cold, 'read (READ)', ctx.signal);
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
        (0,_preflight_js__WEBPACK_IMPORTED_MODULE_2__/* .checkIdentity */ .Z0)(committed, { hot });
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

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   endLease: () => (/* binding */ endLease),
/* harmony export */   withLease: () => (/* binding */ withLease)
/* harmony export */ });
/* harmony import */ var _core_defined_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(37708);
/* harmony import */ var _core_format_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(34166);
/* harmony import */ var _core_input_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19154);
/* harmony import */ var _core_with_timeout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14967);
/* harmony import */ var _manifest_lease_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32373);
/* harmony import */ var _manifest_state_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54802);
/* harmony import */ var _store_bucket_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65277);
/* harmony import */ var _store_registry_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(63885);
/* harmony import */ var _connections_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(43582);
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
        return { kind: 'done', value: await work({ fence: lease, wasHeld, cold, state, loaded }) };
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
        throw new _core_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d('access-key-id', `cold's key may not write to ${String(cold)} (${error.message}); expected one with the right to write (WRITE). Where the key has it, a policy of the bucket refuses the write: one that demands an ACL (x-amz-acl) other than bucket-owner-full-control cannot be met; take the condition out, and set Object Ownership to "bucket owner enforced", which makes it needless`, { cause: error });
    }
}
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
async function endLease({ cold: place, ca }, { clock, random, signal }, owner, open = _store_registry_js__WEBPACK_IMPORTED_MODULE_5__/* .openStore */ .C) {
    const { connect, retried, session } = (0,_connections_js__WEBPACK_IMPORTED_MODULE_6__/* .openConnections */ .q)({ clock, random }, (at) => open(at, ca, clock));
    try {
        const cold = new _store_bucket_js__WEBPACK_IMPORTED_MODULE_4__/* .Bucket */ .f(retried(connect('cold', place)), place.prefix, place.stateKeys);
        return await (0,_manifest_lease_js__WEBPACK_IMPORTED_MODULE_2__/* .endLeftLease */ .RP)(cold, clock, owner, signal);
    }
    finally {
        await session.close();
    }
}


/***/ }),

/***/ 98530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XD: () => (/* binding */ versionsAbove),
/* harmony export */   eu: () => (/* binding */ versioningOf),
/* harmony export */   gP: () => (/* binding */ probeVersionReads)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46848);

/**
 * Whether the bucket keeps versions; `off` where its kind of store has none, and where the store does not know the
 * question, or answers something else: `onUnknown` then gets its words.
 */
async function versioningOf(store, signal, onUnknown) {
    if (!store.dialect.abilities.has('versions'))
        return 'off';
    try {
        return await store.versioning(signal);
    }
    catch (error) {
        if (!(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isStoreError */ .A1)(error, 'unsupported', 'not-found', 'protocol'))
            throw error;
        onUnknown?.(error.message);
        return 'off';
    }
}
/**
 * Overwrites a tiny object at `path`, which is the caller's alone, and reads the old version back by its id, by HEAD and by
 * GET. For a bucket whose versioning is Enabled. Removes both versions. Undefined where the store is down or throttled;
 * throws StoreError where plain requests fail.
 */
async function probeVersionReads({ store, key }, signal) {
    const ids = [];
    try {
        const old = await store.put(key, Buffer.from('flashback-backup old version\n'), {}, signal);
        if (old.versionId === undefined)
            return { head: false, get: false };
        ids.push(old.versionId);
        const now = await store.put(key, Buffer.from('flashback-backup new version\n'), {}, signal);
        if (now.versionId !== undefined)
            ids.push(now.versionId);
        const pin = { versionId: old.versionId };
        const head = await etagOr(async () => (await store.head(key, pin, signal)).etag);
        const get = await etagOr(async () => {
            const body = await store.get(key, pin, signal);
            body.destroy();
            return body.head.etag;
        });
        const differs = old.etag !== now.etag;
        return { head: differs && head === old.etag, get: differs && get === old.etag };
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isStoreError */ .A1)(error, 'transient', 'throttled', 'unreachable'))
            return undefined;
        throw error;
    }
    finally {
        for (const versionId of ids)
            await etagOr(async () => {
                await store.delete(key, { versionId }, signal);
                return '';
            });
    }
}
const REFUSALS = ['not-found', 'unsupported', 'denied', 'protocol', 'precondition', 'locked'];
/** Undefined for a refusal: what cannot be read does not count. What is not removed is left to lifecycle rules. */
async function etagOr(attempt) {
    try {
        return await attempt();
    }
    catch (error) {
        if (!(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isStoreError */ .A1)(error, ...REFUSALS))
            throw error;
        return undefined;
    }
}
/**
 * The versions at one path, newest first, down to but excluding `until`. Delete markers are skipped. Empty if the
 * credentials may not list versions: then nothing is cleaned up, and nothing else depends on it.
 */
async function versionsAbove(cold, path, until, signal) {
    const versions = [];
    if (!cold.store.dialect.abilities.has('versions'))
        return versions;
    try {
        for await (const version of cold.store.listVersions(cold.key(path), signal)) {
            // Longer keys with this prefix come after it.
            if (version.key !== cold.key(path) || version.versionId === until)
                break;
            if (!version.deleteMarker)
                versions.push(version);
        }
    }
    catch (error) {
        if (!(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isStoreError */ .A1)(error, 'denied', 'unsupported'))
            throw error;
    }
    return versions;
}


/***/ })

};
