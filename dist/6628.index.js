export const id = 6628;
export const ids = [6628];
export const modules = {

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
/* harmony import */ var _manifest_state_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97287);
/* harmony import */ var _store_bucket_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65277);
/* harmony import */ var _store_registry_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92262);
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


/***/ })

};
