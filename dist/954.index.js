export const id = 954;
export const ids = [954];
export const modules = {

/***/ 70954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   endLease: () => (/* binding */ endLease)
/* harmony export */ });
/* harmony import */ var _manifest_lease_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32373);
/* harmony import */ var _store_bucket_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65277);
/* harmony import */ var _store_wrappers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30443);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95795);




/**
 * Ends the lease of a run whose process was killed, if it still holds it; nobody else's. True where there was one.
 * Throws StateError and StoreError.
 */
async function endLease({ cold: place, ca }, { clock, random, signal }, owner, open = _places_js__WEBPACK_IMPORTED_MODULE_3__/* .openS3 */ .De) {
    const reached = (0,_places_js__WEBPACK_IMPORTED_MODULE_3__/* .openWithFailOver */ .jg)(place, ca, clock, open, () => undefined);
    const store = (0,_store_wrappers_js__WEBPACK_IMPORTED_MODULE_2__/* .retrying */ .R$)(reached, clock, random);
    try {
        return await (0,_manifest_lease_js__WEBPACK_IMPORTED_MODULE_0__/* .endLeftLease */ .RP)(new _store_bucket_js__WEBPACK_IMPORTED_MODULE_1__/* .Bucket */ .f(store, place.prefix), clock, owner, signal);
    }
    finally {
        await store.close();
    }
}


/***/ })

};
