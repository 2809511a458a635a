export const id = 1578;
export const ids = [1578,6628];
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

/***/ 11578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runProbe: () => (/* binding */ runProbe)
/* harmony export */ });
/* harmony import */ var _core_defined_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(37708);
/* harmony import */ var _manifest_lease_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32373);
/* harmony import */ var _manifest_layout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54445);
/* harmony import */ var _manifest_state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97287);
/* harmony import */ var _report_sections_version_delete_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23365);
/* harmony import */ var _report_traffic_test_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(38970);
/* harmony import */ var _run_version_trust_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10736);
/* harmony import */ var _store_capabilities_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58315);
/* harmony import */ var _store_versions_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(98530);
/* harmony import */ var _store_listing_unsorted_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(18844);
/* harmony import */ var _transfer_flow_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9169);
/* harmony import */ var _core_version_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(79157);
/* harmony import */ var _core_iso_time_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(11876);
/* harmony import */ var _run_copy_path_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(21200);
/* harmony import */ var _run_probe_cache_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(82546);
/* harmony import */ var _run_margins_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(87312);
/* harmony import */ var _run_open_buckets_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(80313);
/* harmony import */ var _store_registry_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(92262);
/* harmony import */ var _run_platform_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(88610);
/* harmony import */ var _run_preflight_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(14112);
/* harmony import */ var _run_nested_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(42700);
/* harmony import */ var _run_run_control_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(38570);
/* harmony import */ var _run_with_lease_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(26628);
/* harmony import */ var _lease_problems_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(86847);
/* harmony import */ var _traffic_sample_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(7024);
/* harmony import */ var _reported_place_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(22347);


























/**
 * Finds out how bytes travel between hot and cold and what cold honours, by copying one small object of hot to a
 * name of the program's own and trying each condition there. Under the lease; the findings are kept in state for
 * the next runs. Hot is only read. A lease that another run holds, or that is lost, is a result. Throws InputError,
 * StateError and StoreError.
 */
async function runProbe(options, ctx, open = _store_registry_js__WEBPACK_IMPORTED_MODULE_13__/* .openStore */ .C, margins = _run_margins_js__WEBPACK_IMPORTED_MODULE_11__/* .MARGINS */ .q, polling = _traffic_sample_js__WEBPACK_IMPORTED_MODULE_19__/* .PROBE_POLLING */ .v3) {
    const buckets = (0,_run_open_buckets_js__WEBPACK_IMPORTED_MODULE_12__/* .openBuckets */ .qy)(options, ctx, open);
    const control = new _run_run_control_js__WEBPACK_IMPORTED_MODULE_17__/* .RunControl */ .j(ctx.clock, undefined, ctx.signal, margins.stop);
    const { signal } = control;
    try {
        await (0,_run_open_buckets_js__WEBPACK_IMPORTED_MODULE_12__/* .checkBuckets */ .S$)(buckets, options, signal);
        const before = await new _manifest_state_js__WEBPACK_IMPORTED_MODULE_2__/* .State */ .U(buckets.cold).load(signal);
        (0,_run_preflight_js__WEBPACK_IMPORTED_MODULE_15__/* .checkIdentity */ .Z0)(before, options);
        // The lease that is about to be written would make a foreign bucket look like one of ours.
        if (before === undefined) {
            await (0,_run_nested_js__WEBPACK_IMPORTED_MODULE_16__/* .refuseNested */ .g0)(buckets.hot, buckets.cold, signal);
            await (0,_run_preflight_js__WEBPACK_IMPORTED_MODULE_15__/* .checkEmpty */ .Yx)(buckets.cold, new _manifest_state_js__WEBPACK_IMPORTED_MODULE_2__/* .State */ .U(buckets.cold), signal);
        }
        const setting = {
            ctx,
            margins,
            wait: options.leaseWait,
            floor: before?.head.epoch ?? 0,
            load: (state) => (0,_run_preflight_js__WEBPACK_IMPORTED_MODULE_15__/* .reload */ .yQ)(state, before, options, signal),
        };
        const outcome = await (0,_run_with_lease_js__WEBPACK_IMPORTED_MODULE_18__.withLease)(buckets, control, setting, async ({ fence, cold, loaded }) => {
            if (loaded === undefined)
                await (0,_run_preflight_js__WEBPACK_IMPORTED_MODULE_15__/* .checkApart */ .HK)(buckets.hot, buckets.cold, ctx.identity.runId, signal);
            const copier = () => buckets.coldAtHot(() => fence.assertHeld());
            return probe(options, { ...ctx, signal }, { ...buckets, cold, copier }, open, polling);
        });
        if (outcome.kind === 'done')
            return outcome.value;
        const advice = 'Nothing was done. Try again when it has ended, or raise lease-wait.';
        return (0,_lease_problems_js__WEBPACK_IMPORTED_MODULE_20__/* .stopped */ .ce)('probe', ctx, 'skipped', (0,_lease_problems_js__WEBPACK_IMPORTED_MODULE_20__/* .leaseHeld */ .GT)(outcome.holder, advice));
    }
    catch (error) {
        if (!(error instanceof _manifest_lease_js__WEBPACK_IMPORTED_MODULE_0__/* .LeaseLost */ .Vj))
            throw error;
        return (0,_lease_problems_js__WEBPACK_IMPORTED_MODULE_20__/* .stopped */ .ce)('probe', ctx, 'failed', (0,_lease_problems_js__WEBPACK_IMPORTED_MODULE_20__/* .leaseLost */ .XM)(error, 'The findings of the probe were not stored.'));
    }
    finally {
        control.end();
        await buckets.close();
    }
}
async function probe(options, ctx, { hot, cold, moves, versionTrust, copier }, open, polling) {
    const { clock, random, signal, log } = ctx;
    const time = (0,_core_iso_time_js__WEBPACK_IMPORTED_MODULE_21__/* .isoTime */ .Ly)(cold.now(clock));
    const notes = [];
    const note = (line) => {
        notes.push(line);
        log.notice(line);
    };
    const platform = (0,_run_platform_js__WEBPACK_IMPORTED_MODULE_14__/* .openPlatform */ .WN)(options, clock);
    // Refusals of earlier runs are ignored: a probe tries again.
    const facts = await (0,_run_copy_path_js__WEBPACK_IMPORTED_MODULE_9__/* .choosePath */ .F)(options, {
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
    const { immutable } = options.cold;
    const { versioning, capabilities } = await tryCold({ cold, versionTrust, immutable }, note, time, signal);
    const sorted = !(await (0,_store_listing_unsorted_js__WEBPACK_IMPORTED_MODULE_7__/* .isUnsorted */ .XO)(hot, '', signal));
    const settings = {
        capabilities,
        ...(0,_run_copy_path_js__WEBPACK_IMPORTED_MODULE_9__/* .copierOf */ .K)(facts, copier),
        ceiling,
        partSize: undefined,
        verify: 'copy',
        partsAtOnce: 1,
        flow: new _transfer_flow_js__WEBPACK_IMPORTED_MODULE_8__/* .Flow */ .n({ clock, random, maxBandwidth: undefined }),
        stopped: () => false,
        now: () => time,
    };
    const object = await (0,_traffic_sample_js__WEBPACK_IMPORTED_MODULE_19__/* .sampleOf */ .uV)(hot, signal);
    const watch = platform === undefined || topology === undefined
        ? undefined
        : await _traffic_sample_js__WEBPACK_IMPORTED_MODULE_19__/* .Watch */ .ox.start({ platform, topology, clock }, signal);
    const sample = object === undefined ? null : await (0,_traffic_sample_js__WEBPACK_IMPORTED_MODULE_19__/* .copySample */ .qV)(object, hot, { cold, choice, settings, signal });
    const traffic = (await watch?.verdict(sample, polling, signal)) ?? _traffic_sample_js__WEBPACK_IMPORTED_MODULE_19__/* .NOT_SEEN */ .mW;
    const mismatch = (0,_report_traffic_test_js__WEBPACK_IMPORTED_MODULE_22__/* .contradiction */ .qX)({ sample, traffic });
    if (mismatch !== undefined) {
        notes.push(mismatch);
        log.warning(mismatch);
    }
    const result = {
        format: 1,
        program: _core_version_js__WEBPACK_IMPORTED_MODULE_23__/* .VERSION */ .x,
        command: 'probe',
        runId: ctx.identity.runId,
        time,
        hot: (0,_reported_place_js__WEBPACK_IMPORTED_MODULE_24__/* .reportedPlace */ .x)(options.hot),
        cold: (0,_reported_place_js__WEBPACK_IMPORTED_MODULE_24__/* .reportedPlace */ .x)(options.cold),
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
    await (0,_run_probe_cache_js__WEBPACK_IMPORTED_MODULE_10__/* .saveProbeCache */ ._)(new _manifest_state_js__WEBPACK_IMPORTED_MODULE_2__/* .State */ .U(cold), { capabilities, ...facts.remember(time) }, signal);
    return result;
}
/** What cold supports, and whether it keeps versions that can be relied upon. */
async function tryCold({ cold, versionTrust, immutable }, note, time, signal) {
    const trying = { trust: versionTrust, recorded: undefined, mayWrite: true, warn: note, signal };
    const { versioning, reads: versionReads } = await (0,_run_version_trust_js__WEBPACK_IMPORTED_MODULE_4__/* .judgeVersions */ .v9)(cold, trying);
    const capabilities = await (0,_store_capabilities_js__WEBPACK_IMPORTED_MODULE_5__/* .probeCapabilities */ .PG)(cold, _manifest_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .PROBE */ .vD, time, signal);
    const { copy: copiesTags } = await (0,_store_capabilities_js__WEBPACK_IMPORTED_MODULE_5__/* .probeTags */ .Cm)(cold, _manifest_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .PROBE */ .vD, signal);
    const trial = { store: cold.store, key: cold.key(_manifest_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .VERSION_TRIAL */ .Ef) };
    const versionDelete = versioning === 'enabled' ? await (0,_store_versions_js__WEBPACK_IMPORTED_MODULE_6__/* .probeVersionDelete */ .Ux)(trial, time, signal) : undefined;
    if (immutable === true && versionDelete?.allowed === true)
        note((0,_report_sections_version_delete_js__WEBPACK_IMPORTED_MODULE_3__/* .destroyableWords */ .kU)(versionDelete));
    const found = (0,_core_defined_js__WEBPACK_IMPORTED_MODULE_25__/* .defined */ .s)({ versionReads, copiesTags, versionDelete, immutable });
    return { versioning, capabilities: { ...capabilities, ...found } };
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
