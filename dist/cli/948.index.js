export const id = 948;
export const ids = [948];
export const modules = {

/***/ 1948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ withWorkingKeys),
/* harmony export */   rotations: () => (/* binding */ rotations)
/* harmony export */ });
/* harmony import */ var _options_options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2402);
/* harmony import */ var _store_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6848);
/* harmony import */ var _store_wrappers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(443);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7364);




const SIDES = ['hot', 'cold', 'to'];
/**
 * The same options with one pair of keys a place: the previous one where the store refuses the other, which
 * `rotation` then says. Decided once, before the command: a right that one request lacks says nothing of a key, so no
 * run changes keys midway. Sends nothing where no previous pair is given. Throws InputError where both are refused.
 */
async function withWorkingKeys(options, around, open = _places_js__WEBPACK_IMPORTED_MODULE_3__/* .openS3 */ .De) {
    const ca = 'ca' in options && typeof options.ca === 'string' ? options.ca : undefined;
    const settled = {};
    for (const side of SIDES) {
        const place = options[side];
        if (place?.credentials?.previous === undefined)
            continue;
        const { previous, ...present } = place.credentials;
        const ask = (credentials) => refusal({ ...place, credentials }, ca, around, open);
        const refused = await ask(present);
        if (refused === undefined) {
            settled[side] = { ...place, credentials: present };
            continue;
        }
        const refusedToo = await ask(previous);
        if (refusedToo !== undefined) {
            throw new _options_options_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d('access-key-id', `${place.endpoint} refused both of ${side}'s keys: ${present.accessKeyId} (${codeOf(refused)}) and the previous ${previous.accessKeyId} (${codeOf(refusedToo)}); expected at least one that is valid and may list ${place.bucket}`, { cause: refused });
        }
        const rotation = `${place.endpoint} refused the key ${present.accessKeyId} (${codeOf(refused)}), so the previous one, ${previous.accessKeyId}, is used for ${side}. Finish rotating: see that the new key is active and may do what the old one may, then take the previous one out.`;
        settled[side] = { ...place, credentials: previous, rotation };
    }
    return { ...options, ...settled };
}
/** What was said about keys while they were settled, each once. */
function rotations(options) {
    const places = options;
    return [...new Set(SIDES.flatMap((side) => places[side]?.rotation ?? []))];
}
/** Undefined where the key is taken, and where that is not what is wrong: the command says that itself. */
async function refusal(place, ca, { clock, random, signal }, open) {
    const store = (0,_store_wrappers_js__WEBPACK_IMPORTED_MODULE_2__/* .retrying */ .R$)((0,_places_js__WEBPACK_IMPORTED_MODULE_3__/* .openWithFailOver */ .jg)(place, ca, clock, open, () => undefined), clock, random);
    try {
        await store.checkBucket(signal);
        return undefined;
    }
    catch (error) {
        if ((0,_store_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .isStoreError */ .h)(error, 'credentials', 'denied'))
            return error;
        if (!(0,_store_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .isStoreError */ .h)(error))
            throw error;
        return undefined;
    }
    finally {
        await store.close();
    }
}
function codeOf({ providerCode, status }) {
    return providerCode ?? `HTTP ${status ?? 'no status'}`;
}


/***/ })

};
