export const id = 676;
export const ids = [676];
export const modules = {

/***/ 9676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runPrune: () => (/* binding */ runPrune)
/* harmony export */ });
/* harmony import */ var _manifest_lease_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2373);
/* harmony import */ var _manifest_start_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(7679);
/* harmony import */ var _manifest_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4802);
/* harmony import */ var _options_options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2402);
/* harmony import */ var _store_bucket_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5277);
/* harmony import */ var _store_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6848);
/* harmony import */ var _store_wrappers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(443);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(8009);
/* harmony import */ var _detail_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4835);
/* harmony import */ var _give_back_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(7443);
/* harmony import */ var _margins_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6783);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7364);
/* harmony import */ var _prune_run_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9600);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3216);














/**
 * Prunes without a backup before it, by the same plan, guards and phases; with `dryRun` it only says what would go
 * and needs no more than READ on cold. Throws InputError, StateError, StoreError and LeaseLost; a lease that another
 * run holds and a cancelled prune are results.
 */
async function runPrune(options, around, open = _places_js__WEBPACK_IMPORTED_MODULE_7__/* .openS3 */ .De, margins = _margins_js__WEBPACK_IMPORTED_MODULE_6__/* .MARGINS */ .q) {
    const { clock, random, signal, identity } = around;
    const detail = new _detail_js__WEBPACK_IMPORTED_MODULE_10__/* .Detail */ .kZ(around.log);
    const store = (0,_places_js__WEBPACK_IMPORTED_MODULE_7__/* .tellingOf */ .Nr)(open(options.cold, options.ca, clock), 'cold', detail);
    const { prefix } = options.cold;
    const reading = new _store_bucket_js__WEBPACK_IMPORTED_MODULE_3__/* .Bucket */ .f((0,_store_wrappers_js__WEBPACK_IMPORTED_MODULE_5__/* .readOnly */ .Tu)((0,_store_wrappers_js__WEBPACK_IMPORTED_MODULE_5__/* .retrying */ .R$)(store, clock, random), 'a plan changes nothing'), prefix);
    try {
        await (0,_places_js__WEBPACK_IMPORTED_MODULE_7__/* .checkPlace */ .uD)('cold', reading, options.cold, options.dryRun ? 'read (READ)' : 'write (WRITE)', signal);
        const found = await load(new _manifest_state_js__WEBPACK_IMPORTED_MODULE_1__/* .State */ .U(reading), options, signal);
        detail.tell('state', () => (0,_detail_js__WEBPACK_IMPORTED_MODULE_10__/* .stateLine */ .qo)(found.generation));
        const timeNow = () => new Date(clock.now() + store.clockOffset()).toISOString();
        const started = (0,_manifest_start_js__WEBPACK_IMPORTED_MODULE_11__/* .notBefore */ .$F)(timeNow(), (0,_manifest_start_js__WEBPACK_IMPORTED_MODULE_11__/* .startsIn */ .n2)(found.generation));
        const stopped = () => signal.aborted;
        const common = {
            settings: options.pruning,
            maxFailures: options.maxFailures,
            around,
            stopped,
            signal,
        };
        const result = (committed, change) => ({
            ...{ format: 1, program: _version_js__WEBPACK_IMPORTED_MODULE_12__/* .VERSION */ .x, command: 'prune', outcome: 'complete', dryRun: options.dryRun },
            ...{ runId: identity.runId, generation: committed.generation.generation, started, finished: timeNow() },
            cold: { endpoint: options.cold.endpoint, bucket: options.cold.bucket, prefix },
            ...{ prune: null, problem: null },
            ...change,
        });
        const run = (state, cold, committed, epoch) => (0,_prune_run_js__WEBPACK_IMPORTED_MODULE_8__/* .prune */ .R3)(committed, {
            ...{ state, cold, epoch, onCommit },
            // Ages are judged at a moment no earlier than any run that is judged: a store's clock may be a second late.
            started: (0,_manifest_start_js__WEBPACK_IMPORTED_MODULE_11__/* .notBefore */ .$F)(started, (0,_manifest_start_js__WEBPACK_IMPORTED_MODULE_11__/* .startsIn */ .n2)(committed.generation)),
            ...common,
        });
        let newest = found;
        const onCommit = (committed) => void (newest = committed);
        if (options.dryRun) {
            const planned = await run(new _manifest_state_js__WEBPACK_IMPORTED_MODULE_1__/* .State */ .U(reading), reading, found, undefined);
            return result(found, { prune: planned?.report ?? null });
        }
        const writing = new _store_bucket_js__WEBPACK_IMPORTED_MODULE_3__/* .Bucket */ .f((0,_store_wrappers_js__WEBPACK_IMPORTED_MODULE_5__/* .retrying */ .R$)(store, clock, random), prefix);
        let lease;
        try {
            const request = { owner: identity.runId, floor: found.head.epoch, wait: options.leaseWait };
            lease = await _manifest_lease_js__WEBPACK_IMPORTED_MODULE_0__/* .Lease */ .nD.acquire(writing, clock, request, signal, margins.lease);
        }
        catch (error) {
            if ((0,_store_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .isStoreError */ .h)(error, 'denied'))
                throw notWritable(error, writing);
            if (!(error instanceof _manifest_lease_js__WEBPACK_IMPORTED_MODULE_0__/* .LeaseHeld */ .yj))
                throw error;
            const message = `another run (${JSON.stringify(error.holder.owner)}) holds the lease`;
            return result(found, {
                outcome: 'skipped',
                problem: { code: 'lease-held', message, advice: 'Nothing was pruned. Try again when it has ended.' },
            });
        }
        try {
            const held = (0,_store_wrappers_js__WEBPACK_IMPORTED_MODULE_5__/* .fenced */ .OF)(store, () => lease.assertHeld());
            const cold = new _store_bucket_js__WEBPACK_IMPORTED_MODULE_3__/* .Bucket */ .f((0,_store_wrappers_js__WEBPACK_IMPORTED_MODULE_5__/* .retrying */ .R$)(held, clock, random), prefix);
            const state = new _manifest_state_js__WEBPACK_IMPORTED_MODULE_1__/* .State */ .U(cold);
            // Read again under the lease: another run may have committed meanwhile.
            newest = await load(state, options, signal);
            const pruned = await run(state, cold, newest, lease.epoch);
            return result(newest, { prune: pruned?.report ?? null });
        }
        catch (error) {
            if (!signal.aborted)
                throw error;
            return result(newest, {
                outcome: 'incomplete',
                problem: { code: 'cancelled', message: 'the prune was cancelled', advice: CANCELLED_ADVICE },
            });
        }
        finally {
            await (0,_give_back_js__WEBPACK_IMPORTED_MODULE_13__/* .giveBack */ .F)(lease, around, margins);
        }
    }
    finally {
        await store.close();
    }
}
const CANCELLED_ADVICE = 'What was deleted stays deleted, nothing that the manifest names was; the next prune goes on.';
async function load(state, options, signal) {
    const committed = await state.load(signal);
    (0,_reading_js__WEBPACK_IMPORTED_MODULE_9__/* .checkHot */ .O)(committed, options);
    if (committed !== undefined)
        return committed;
    const { bucket, prefix } = options.cold;
    throw new _options_options_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .d('cold', `s3://${bucket}/${prefix} holds no backup; expected one that a run committed to`);
}
function notWritable(cause, cold) {
    const message = `cold's key may not write to ${String(cold)} (${cause.message}); expected one with the right to write (WRITE)`;
    return new _options_options_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .d('access-key-id', message, { cause });
}


/***/ }),

/***/ 3216:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ checkHot),
/* harmony export */   T: () => (/* binding */ openBackup)
/* harmony export */ });
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7364);
/* harmony import */ var _prepare_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2099);


/** Cold, opened to be read and found to answer. Throws InputError that names the input to change. */
async function openBackup(options, { clock, random, signal }, open) {
    const cold = (0,_places_js__WEBPACK_IMPORTED_MODULE_0__/* .openColdToRead */ .Ie)(options, clock, random, open);
    const close = () => cold.store.close();
    try {
        await (0,_places_js__WEBPACK_IMPORTED_MODULE_0__/* .checkPlace */ .uD)('cold', cold, options.cold, 'read (READ)', signal);
        return { cold, close };
    }
    catch (error) {
        await close();
        throw error;
    }
}
/** Where hot is named, it must be the one that this cold is the backup of. Hot itself is not asked. Throws InputError. */
function checkHot(committed, { hot }) {
    if (hot !== undefined)
        (0,_prepare_js__WEBPACK_IMPORTED_MODULE_1__/* .checkIdentity */ .Z0)(committed, { hot });
}


/***/ })

};
