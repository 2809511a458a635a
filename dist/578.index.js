export const id = 578;
export const ids = [578];
export const modules = {

/***/ 11578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runProbe: () => (/* binding */ runProbe)
/* harmony export */ });
/* harmony import */ var _manifest_lease_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32373);
/* harmony import */ var _manifest_layout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54445);
/* harmony import */ var _manifest_state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54802);
/* harmony import */ var _report_sample_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(20780);
/* harmony import */ var _store_capabilities_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30581);
/* harmony import */ var _store_unsorted_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60657);
/* harmony import */ var _transfer_flow_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9169);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(28009);
/* harmony import */ var _copy_path_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(63234);
/* harmony import */ var _found_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(75700);
/* harmony import */ var _margins_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(46783);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(50948);
/* harmony import */ var _platform_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(95969);
/* harmony import */ var _prepare_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(22099);
/* harmony import */ var _sample_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(27780);















/**
 * Finds out how bytes travel between hot and cold and what cold honours, by copying one small object of hot to a
 * name of the program's own and trying each condition there. Under the lease; what was found is kept in state for
 * the next runs. Hot is only read. Throws InputError, StateError, LeaseHeld and StoreError.
 */
async function runProbe(options, around, open = _places_js__WEBPACK_IMPORTED_MODULE_9__/* .openS3 */ .De, margins = _margins_js__WEBPACK_IMPORTED_MODULE_8__/* .MARGINS */ .q, patience = _sample_js__WEBPACK_IMPORTED_MODULE_12__/* .PATIENCE */ .aZ) {
    const { clock, random, signal, identity } = around;
    const places = (0,_places_js__WEBPACK_IMPORTED_MODULE_9__/* .openPlaces */ .j$)(options, clock, random, open);
    try {
        await (0,_places_js__WEBPACK_IMPORTED_MODULE_9__/* .checkPlaces */ .p1)(places, options, signal);
        const committed = await new _manifest_state_js__WEBPACK_IMPORTED_MODULE_2__/* .State */ .U(places.cold).load(signal);
        (0,_prepare_js__WEBPACK_IMPORTED_MODULE_11__/* .checkIdentity */ .Z0)(committed, options);
        // The lease that is about to be written would make a foreign bucket look like one of ours.
        if (committed === undefined)
            await (0,_prepare_js__WEBPACK_IMPORTED_MODULE_11__/* .checkEmpty */ .Yx)(places.cold, new _manifest_state_js__WEBPACK_IMPORTED_MODULE_2__/* .State */ .U(places.cold), signal);
        const request = { owner: identity.runId, floor: committed?.head.epoch ?? 0, wait: options.leaseWait };
        const lease = await _manifest_lease_js__WEBPACK_IMPORTED_MODULE_0__/* .Lease */ .nD.acquire(places.cold, clock, request, signal, margins.lease);
        try {
            if (committed === undefined)
                await (0,_prepare_js__WEBPACK_IMPORTED_MODULE_11__/* .checkApart */ .HK)(places.hot, places.cold, identity.runId, signal);
            const cold = places.fencedCold(() => lease.assertHeld());
            return await probe(options, around, places.hot, cold, open, patience);
        }
        finally {
            await lease.release();
        }
    }
    finally {
        await places.close();
    }
}
async function probe(options, around, hot, cold, open, patience) {
    const { clock, random, signal, log } = around;
    const time = new Date(clock.now() + cold.store.clockOffset()).toISOString();
    const notes = [];
    const note = (line) => {
        notes.push(line);
        log.notice(line);
    };
    const platform = (0,_platform_js__WEBPACK_IMPORTED_MODULE_10__/* .openPlatform */ .WN)(options, clock);
    // What earlier runs found refused is not believed: that is what a probe is for.
    const facts = await (0,_copy_path_js__WEBPACK_IMPORTED_MODULE_6__/* .choosePath */ .F)(options, {
        ...{ open, clock, random, platform, memory: undefined, believed: 0 },
        onMove: note,
        onUnseen: note,
        started: time,
    }, signal);
    const { choice, ceiling, topology } = facts;
    const versioning = await cold.store.versioning(signal);
    const sorted = !(await (0,_store_unsorted_js__WEBPACK_IMPORTED_MODULE_4__/* .isUnsorted */ .X)(hot, '', signal));
    const capabilities = await (0,_store_capabilities_js__WEBPACK_IMPORTED_MODULE_3__/* .probeCapabilities */ .PG)(cold, _manifest_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .PROBE */ .vD, time, signal);
    const settings = {
        ...{ capabilities, ceiling, partSize: undefined, verify: 'copy', partsAtOnce: 1 },
        flow: new _transfer_flow_js__WEBPACK_IMPORTED_MODULE_5__/* .Flow */ .n({ clock, random, maxBandwidth: undefined }),
        stopped: () => false,
        now: () => time,
    };
    const object = await (0,_sample_js__WEBPACK_IMPORTED_MODULE_12__/* .sampleOf */ .uV)(hot, signal);
    const watch = platform === undefined || topology === undefined
        ? undefined
        : await _sample_js__WEBPACK_IMPORTED_MODULE_12__/* .Watch */ .ox.start({ platform, topology, clock }, signal);
    const sample = object === undefined ? null : await (0,_sample_js__WEBPACK_IMPORTED_MODULE_12__/* .copySample */ .qV)(object, hot, { cold, choice, settings, signal });
    const traffic = (await watch?.verdict(sample, patience, signal)) ?? _sample_js__WEBPACK_IMPORTED_MODULE_12__/* .NOT_SEEN */ .mW;
    const odd = (0,_report_sample_js__WEBPACK_IMPORTED_MODULE_13__/* .contradiction */ .qX)({ sample, traffic });
    if (odd !== undefined) {
        notes.push(odd);
        log.warning(odd);
    }
    const result = {
        ...{ format: 1, program: _version_js__WEBPACK_IMPORTED_MODULE_14__/* .VERSION */ .x, command: 'probe', runId: around.identity.runId, time },
        hot: placeOf(options.hot),
        cold: placeOf(options.cold),
        copyPath: { path: choice.current ?? null, reason: choice.reason },
        ...{ sample, traffic, capabilities, sorted, versioning, notes },
        clockSkew: cold.store.clockOffset(),
        operationCeiling: ceiling.bytes,
    };
    await (0,_found_js__WEBPACK_IMPORTED_MODULE_7__/* .writeFound */ .E)(new _manifest_state_js__WEBPACK_IMPORTED_MODULE_2__/* .State */ .U(cold), { capabilities, ...facts.remember(time) }, signal);
    return result;
}
function placeOf({ endpoint, bucket, prefix }) {
    return { endpoint, bucket, prefix };
}


/***/ })

};
