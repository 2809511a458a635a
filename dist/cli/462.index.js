export const id = 462;
export const ids = [462];
export const modules = {

/***/ 462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   withNearest: () => (/* binding */ withNearest)
/* harmony export */ });
/* harmony import */ var _every_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2802);
/* harmony import */ var _flashback_endpoint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3878);
/* harmony import */ var _store_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6848);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8438);




/** Of three questions the middle answer counts: one slow answer, or one from a warm cache, decides nothing. */
const QUESTIONS = 3;
/** A node that takes longer than this is no nearest one, ms. */
const PATIENCE_MS = 5_000;
/**
 * The same options with each side's nearest endpoint first: the one that answers for its bucket fastest, without those
 * that the platform calls offline or that do not answer. Where none answers the order stays as given, and
 * the run says what is wrong. Sends nothing where a side has one endpoint.
 */
async function withNearest(options, around, blamed = () => undefined, open = _places_js__WEBPACK_IMPORTED_MODULE_2__/* .openS3 */ .De) {
    const ca = 'ca' in options && typeof options.ca === 'string' ? options.ca : undefined;
    const chosen = {};
    // One choice a list: two sides that are reached by the same nodes are reached by the same one.
    const choices = new Map();
    for (const side of ['cold', 'hot', 'to']) {
        const place = options[side];
        if (place?.endpoints === undefined)
            continue;
        const list = place.endpoints.join('\n');
        const choice = choices.get(list) ?? choose(await judgeAll(place, place.endpoints));
        choices.set(list, choice);
        chosen[side] = { ...place, ...choice };
    }
    return { ...options, ...chosen };
    function judgeAll(place, endpoints) {
        return Promise.all(endpoints.map((endpoint) => judge({ ...place, endpoint }, ca, around, blamed, open)));
    }
}
/** `verdicts` in the order in which the endpoints were given. */
function choose(verdicts) {
    const fit = verdicts.filter((one) => 'ms' in one).sort((a, b) => a.ms - b.ms);
    const unfit = verdicts.filter((one) => 'unfit' in one);
    const [nearest] = fit;
    const passedOver = unfit.map((one) => `${one.endpoint} ${one.unfit}`).join('; ');
    // Those that could not be used come last: they may be back by the time they are needed.
    const endpoints = [...fit, ...unfit].map((one) => one.endpoint);
    const why = nearest === undefined
        ? `none of ${verdicts.length} endpoints can be used: ${passedOver}`
        : `${nearest.endpoint} is the nearest of ${verdicts.length} (${Math.round(nearest.ms)} ms)` +
            (passedOver === '' ? '' : `; ${passedOver}`);
    return {
        endpoint: endpoints[0] ?? '',
        endpoints,
        chosen: why,
    };
}
async function judge(place, ca, { clock, signal }, blamed, open) {
    const { endpoint } = place;
    const said = blamed(endpoint);
    if (said !== undefined)
        return { endpoint, unfit: said };
    const sick = await (0,_flashback_endpoint_js__WEBPACK_IMPORTED_MODULE_0__/* .failingHealth */ .JI)(endpoint, ca, signal);
    if (sick !== undefined)
        return { endpoint, unfit: sick };
    const store = open(place, ca, clock);
    const patience = new AbortController();
    const stopWaiting = (0,_every_js__WEBPACK_IMPORTED_MODULE_3__/* .every */ .S)(clock, PATIENCE_MS, () => patience.abort());
    const limit = AbortSignal.any([signal, patience.signal]);
    try {
        const times = [];
        for (let i = 0; i < QUESTIONS; i++) {
            const began = clock.monotonic();
            await ask(store, limit);
            times.push(clock.monotonic() - began);
        }
        times.sort((a, b) => a - b);
        return { endpoint, ms: times[Math.floor(QUESTIONS / 2)] ?? 0 };
    }
    catch (error) {
        signal.throwIfAborted();
        if (limit.aborted)
            return { endpoint, unfit: `did not answer within ${PATIENCE_MS / 1000} s` };
        if (!(0,_store_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .isStoreError */ .h)(error))
            throw error;
        return { endpoint, unfit: `does not answer (${error.message})` };
    }
    finally {
        stopWaiting();
        await store.close();
    }
}
/** An answer that refuses is an answer: what is wrong with the key or the bucket is said when it is used. */
async function ask(store, signal) {
    try {
        await store.checkBucket(signal);
    }
    catch (error) {
        if (!(0,_store_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .isStoreError */ .h)(error, 'denied', 'credentials', 'no-bucket', 'not-found'))
            throw error;
    }
}


/***/ })

};
