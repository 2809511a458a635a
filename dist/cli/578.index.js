export const id = 578;
export const ids = [578];
export const modules = {

/***/ 6847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GT: () => (/* binding */ leaseHeld),
/* harmony export */   XM: () => (/* binding */ leaseLost),
/* harmony export */   ce: () => (/* binding */ stopped)
/* harmony export */ });
/* harmony import */ var _core_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9157);

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

/***/ 1578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runProbe: () => (/* binding */ runProbe)
/* harmony export */ });
/* harmony import */ var _manifest_lease_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2373);
/* harmony import */ var _manifest_layout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4445);
/* harmony import */ var _manifest_state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4802);
/* harmony import */ var _report_sample_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(780);
/* harmony import */ var _store_versions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8530);
/* harmony import */ var _store_capabilities_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(581);
/* harmony import */ var _store_listing_unsorted_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8844);
/* harmony import */ var _transfer_flow_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9169);
/* harmony import */ var _core_version_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(9157);
/* harmony import */ var _core_iso_time_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(1876);
/* harmony import */ var _run_copy_path_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4666);
/* harmony import */ var _run_probe_cache_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2546);
/* harmony import */ var _run_margins_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7312);
/* harmony import */ var _run_open_buckets_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5561);
/* harmony import */ var _store_registry_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(2176);
/* harmony import */ var _run_platform_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(8610);
/* harmony import */ var _run_preflight_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(4112);
/* harmony import */ var _run_nested_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(2700);
/* harmony import */ var _run_run_control_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(8570);
/* harmony import */ var _run_with_lease_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(6628);
/* harmony import */ var _lease_problems_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(6847);
/* harmony import */ var _traffic_sample_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(7024);






















/**
 * Finds out how bytes travel between hot and cold and what cold honours, by copying one small object of hot to a
 * name of the program's own and trying each condition there. Under the lease; the findings are kept in state for
 * the next runs. Hot is only read. A lease that another run holds, or that is lost, is a result. Throws InputError,
 * StateError and StoreError.
 */
async function runProbe(options, ctx, open = _store_registry_js__WEBPACK_IMPORTED_MODULE_11__/* .openStore */ .C, margins = _run_margins_js__WEBPACK_IMPORTED_MODULE_9__/* .MARGINS */ .q, polling = _traffic_sample_js__WEBPACK_IMPORTED_MODULE_17__/* .PROBE_POLLING */ .v3) {
    const buckets = (0,_run_open_buckets_js__WEBPACK_IMPORTED_MODULE_10__/* .openBuckets */ .qy)(options, ctx, open);
    const control = new _run_run_control_js__WEBPACK_IMPORTED_MODULE_15__/* .RunControl */ .j(ctx.clock, undefined, ctx.signal, margins.stop);
    const { signal } = control;
    try {
        await (0,_run_open_buckets_js__WEBPACK_IMPORTED_MODULE_10__/* .checkBuckets */ .S$)(buckets, options, signal);
        const before = await new _manifest_state_js__WEBPACK_IMPORTED_MODULE_2__/* .State */ .U(buckets.cold).load(signal);
        (0,_run_preflight_js__WEBPACK_IMPORTED_MODULE_13__/* .checkIdentity */ .Z0)(before, options);
        // The lease that is about to be written would make a foreign bucket look like one of ours.
        if (before === undefined) {
            await (0,_run_nested_js__WEBPACK_IMPORTED_MODULE_14__/* .refuseNested */ .g0)(buckets.hot, buckets.cold, signal);
            await (0,_run_preflight_js__WEBPACK_IMPORTED_MODULE_13__/* .checkEmpty */ .Yx)(buckets.cold, new _manifest_state_js__WEBPACK_IMPORTED_MODULE_2__/* .State */ .U(buckets.cold), signal);
        }
        const setting = {
            ctx,
            margins,
            wait: options.leaseWait,
            floor: before?.head.epoch ?? 0,
            load: (state) => (0,_run_preflight_js__WEBPACK_IMPORTED_MODULE_13__/* .reload */ .yQ)(state, before, options, signal),
        };
        const outcome = await (0,_run_with_lease_js__WEBPACK_IMPORTED_MODULE_16__/* .withLease */ .p)(buckets, control, setting, async ({ cold, loaded }) => {
            if (loaded === undefined)
                await (0,_run_preflight_js__WEBPACK_IMPORTED_MODULE_13__/* .checkApart */ .HK)(buckets.hot, buckets.cold, ctx.identity.runId, signal);
            return probe(options, { ...ctx, signal }, { ...buckets, cold }, open, polling);
        });
        if (outcome.kind === 'done')
            return outcome.value;
        const advice = 'Nothing was done. Try again when it has ended, or raise lease-wait.';
        return (0,_lease_problems_js__WEBPACK_IMPORTED_MODULE_18__/* .stopped */ .ce)('probe', ctx, 'skipped', (0,_lease_problems_js__WEBPACK_IMPORTED_MODULE_18__/* .leaseHeld */ .GT)(outcome.holder, advice));
    }
    catch (error) {
        if (!(error instanceof _manifest_lease_js__WEBPACK_IMPORTED_MODULE_0__/* .LeaseLost */ .Vj))
            throw error;
        return (0,_lease_problems_js__WEBPACK_IMPORTED_MODULE_18__/* .stopped */ .ce)('probe', ctx, 'failed', (0,_lease_problems_js__WEBPACK_IMPORTED_MODULE_18__/* .leaseLost */ .XM)(error, 'The findings of the probe were not stored.'));
    }
    finally {
        control.end();
        await buckets.close();
    }
}
async function probe(options, ctx, { hot, cold, moves }, open, polling) {
    const { clock, random, signal, log } = ctx;
    const time = (0,_core_iso_time_js__WEBPACK_IMPORTED_MODULE_19__/* .isoTime */ .Ly)(cold.now(clock));
    const notes = [];
    const note = (line) => {
        notes.push(line);
        log.notice(line);
    };
    const platform = (0,_run_platform_js__WEBPACK_IMPORTED_MODULE_12__/* .openPlatform */ .WN)(options, clock);
    // Refusals of earlier runs are ignored: a probe tries again.
    const facts = await (0,_run_copy_path_js__WEBPACK_IMPORTED_MODULE_7__/* .choosePath */ .F)(options, {
        open,
        clock,
        random,
        platform,
        memory: undefined,
        believed: 0,
        onMove: note,
        onUnseen: note,
        started: time,
    }, signal);
    const { choice, ceiling, topology } = facts;
    const versioning = await (0,_store_versions_js__WEBPACK_IMPORTED_MODULE_3__/* .versioningOf */ .e)(cold.store, signal);
    const sorted = !(await (0,_store_listing_unsorted_js__WEBPACK_IMPORTED_MODULE_5__/* .isUnsorted */ .X)(hot, '', signal));
    const capabilities = await (0,_store_capabilities_js__WEBPACK_IMPORTED_MODULE_4__/* .probeCapabilities */ .P)(cold, _manifest_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .PROBE */ .vD, time, signal);
    const settings = {
        capabilities,
        ceiling,
        partSize: undefined,
        verify: 'copy',
        partsAtOnce: 1,
        flow: new _transfer_flow_js__WEBPACK_IMPORTED_MODULE_6__/* .Flow */ .n({ clock, random, maxBandwidth: undefined }),
        stopped: () => false,
        now: () => time,
    };
    const object = await (0,_traffic_sample_js__WEBPACK_IMPORTED_MODULE_17__/* .sampleOf */ .uV)(hot, signal);
    const watch = platform === undefined || topology === undefined
        ? undefined
        : await _traffic_sample_js__WEBPACK_IMPORTED_MODULE_17__/* .Watch */ .ox.start({ platform, topology, clock }, signal);
    const sample = object === undefined ? null : await (0,_traffic_sample_js__WEBPACK_IMPORTED_MODULE_17__/* .copySample */ .qV)(object, hot, { cold, choice, settings, signal });
    const traffic = (await watch?.verdict(sample, polling, signal)) ?? _traffic_sample_js__WEBPACK_IMPORTED_MODULE_17__/* .NOT_SEEN */ .mW;
    const mismatch = (0,_report_sample_js__WEBPACK_IMPORTED_MODULE_20__/* .contradiction */ .qX)({ sample, traffic });
    if (mismatch !== undefined) {
        notes.push(mismatch);
        log.warning(mismatch);
    }
    const result = {
        format: 1,
        program: _core_version_js__WEBPACK_IMPORTED_MODULE_21__/* .VERSION */ .x,
        command: 'probe',
        runId: ctx.identity.runId,
        time,
        hot: placeOf(options.hot),
        cold: placeOf(options.cold),
        copyPath: { path: choice.current ?? null, reason: choice.reason },
        sample,
        traffic,
        capabilities,
        sorted,
        versioning,
        notes: [...notes, ...moves],
        clockSkew: cold.store.clockOffset(),
        operationCeiling: ceiling.bytes,
    };
    await (0,_run_probe_cache_js__WEBPACK_IMPORTED_MODULE_8__/* .saveProbeCache */ ._)(new _manifest_state_js__WEBPACK_IMPORTED_MODULE_2__/* .State */ .U(cold), { capabilities, ...facts.remember(time) }, signal);
    return result;
}
function placeOf({ endpoint, bucket, prefix }) {
    return { endpoint, bucket, prefix };
}


/***/ }),

/***/ 6628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ withLease)
/* harmony export */ });
/* harmony import */ var _core_defined_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7708);
/* harmony import */ var _core_format_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4166);
/* harmony import */ var _core_input_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9154);
/* harmony import */ var _core_with_timeout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4967);
/* harmony import */ var _manifest_lease_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2373);
/* harmony import */ var _manifest_state_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4802);
/* harmony import */ var _store_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6848);







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
        ctx.log.info(`Waiting up to ${(0,_core_format_js__WEBPACK_IMPORTED_MODULE_5__/* .formatDuration */ .a3)(wait)} for ${waiting}.`);
        ctx.onProgress?.({ ...NO_PROGRESS, waiting: `for ${waiting}` });
    };
    const request = { owner: runId, floor, wait, onWait, ...(0,_core_defined_js__WEBPACK_IMPORTED_MODULE_6__/* .defined */ .s)({ workflowRun, attempt }) };
    try {
        const lease = await _manifest_lease_js__WEBPACK_IMPORTED_MODULE_2__/* .Lease */ .nD.acquire(cold, ctx.clock, request, signal, margins.lease);
        if (progress.waited)
            ctx.onProgress?.(NO_PROGRESS);
        return lease;
    }
    catch (error) {
        if (error instanceof _manifest_lease_js__WEBPACK_IMPORTED_MODULE_2__/* .LeaseHeld */ .yj)
            return error.holder;
        if (!(0,_store_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .isStoreError */ .A1)(error, 'denied'))
            throw error;
        throw new _core_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d('access-key-id', `cold's key may not write to ${String(cold)} (${error.message}); expected one with the right to write (WRITE). Where the key has it, a policy of the bucket refuses the write: one that demands an ACL (x-amz-acl) cannot be met, since no ACL is sent; take the condition out, and set Object Ownership to "bucket owner enforced", which makes it needless`, { cause: error });
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


/***/ })

};
