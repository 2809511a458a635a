export const id = 9887;
export const ids = [9887];
export const modules = {

/***/ 60574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ looksSwapped),
/* harmony export */   d: () => (/* binding */ shownKey)
/* harmony export */ });
/** Ids of keys as stores make them: capitals and digits. A secret of that shape is longer, or has other letters too. */
const ID = /^[A-Z0-9_-]{3,32}$/;
/** A client_email, which no key looks like, and the name of an account, which is shorter than its key. */
const IDS = { s3: ID, gcs: /^[^@\s]{1,100}@[^@\s]{1,200}$/, blob: /^[a-z0-9-]{3,63}$/ };
/**
 * The id of a key as messages may show it. An id that does not look like one may be the secret: the two are easily swapped
 * when they are pasted, so then neither is shown.
 */
function shownKey(accessKeyId, api = 's3') {
    return IDS[api].test(accessKeyId)
        ? accessKeyId
        : `of ${accessKeyId.length} characters (not shown: it may be the secret)`;
}
/** Whether the secret looks like an id, and the id does not. */
function looksSwapped({ accessKeyId, secretAccessKey }) {
    return !ID.test(accessKeyId) && /^[A-Z0-9]{12,32}$/.test(secretAccessKey);
}


/***/ }),

/***/ 99887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ withWorkingKeys),
/* harmony export */   rotations: () => (/* binding */ rotations)
/* harmony export */ });
/* harmony import */ var _core_input_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19154);
/* harmony import */ var _store_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46848);
/* harmony import */ var _store_registry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92262);
/* harmony import */ var _connections_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78347);
/* harmony import */ var _core_shown_key_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60574);





const SIDES = ['hot', 'cold', 'to'];
/**
 * The same options with one pair of keys for each place: the previous pair if the store refuses the present one, which
 * `rotation` then explains. Decided once, before the command: one request that is denied does not mean that the key is
 * wrong, so a run never changes keys midway. Sends nothing without a previous pair. Throws InputError if both are refused.
 */
async function withWorkingKeys(options, ctx, open = _store_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .openStore */ .C) {
    const ca = 'ca' in options && typeof options.ca === 'string' ? options.ca : undefined;
    const resolved = {};
    for (const side of SIDES) {
        const place = options[side];
        if (place?.credentials?.previous === undefined)
            continue;
        const { previous, ...present } = place.credentials;
        const refusalOf = (credentials) => refusal(side, { ...place, credentials }, ca, ctx, open);
        const refused = await refusalOf(present);
        if (refused === undefined) {
            resolved[side] = { ...place, credentials: present };
            continue;
        }
        const refusedToo = await refusalOf(previous);
        if (refusedToo !== undefined) {
            throw new _core_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d('access-key-id', `${place.endpoint} refused both of ${side}'s keys: ${(0,_core_shown_key_js__WEBPACK_IMPORTED_MODULE_4__/* .shownKey */ .d)(present.accessKeyId, place.api)} (${codeOf(refused)}) and the previous ${(0,_core_shown_key_js__WEBPACK_IMPORTED_MODULE_4__/* .shownKey */ .d)(previous.accessKeyId, place.api)} (${codeOf(refusedToo)}); expected at least one that is valid and may list ${place.bucket}`, { cause: refused });
        }
        const rotation = `${place.endpoint} refused the key ${(0,_core_shown_key_js__WEBPACK_IMPORTED_MODULE_4__/* .shownKey */ .d)(present.accessKeyId, place.api)} (${codeOf(refused)}), so the previous one, ${(0,_core_shown_key_js__WEBPACK_IMPORTED_MODULE_4__/* .shownKey */ .d)(previous.accessKeyId, place.api)}, is used for ${side}. Finish rotating: check that the new key is active and has the rights of the old one, then remove the previous one.`;
        resolved[side] = { ...place, credentials: previous, rotation };
    }
    return { ...options, ...resolved };
}
/** The explanations of `withWorkingKeys`, each once. */
function rotations(options) {
    const buckets = options;
    return [...new Set(SIDES.flatMap((side) => buckets[side]?.rotation ?? []))];
}
/** Why the store refuses the key. Undefined if it accepts it, or if something else is wrong, which the command reports. */
async function refusal(side, place, ca, { clock, random, signal }, open) {
    const { connect, retried, session } = (0,_connections_js__WEBPACK_IMPORTED_MODULE_3__/* .openConnections */ .q)({ clock, random }, (at) => open(at, ca, clock));
    try {
        await retried(connect(side, place)).checkBucket(signal);
        return undefined;
    }
    catch (error) {
        if ((0,_store_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .isStoreError */ .A1)(error, 'credentials', 'denied'))
            return error;
        if (!(0,_store_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .isStoreError */ .A1)(error))
            throw error;
        return undefined;
    }
    finally {
        await session.close();
    }
}
function codeOf({ providerCode, status }) {
    return providerCode ?? `HTTP ${status ?? 'no status'}`;
}


/***/ })

};
