export const id = 613;
export const ids = [613];
export const modules = {

/***/ 99613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   endLease: () => (/* binding */ endLease)
/* harmony export */ });
/* harmony import */ var _manifest_lease_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32373);
/* harmony import */ var _store_bucket_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65277);
/* harmony import */ var _store_registry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72361);
/* harmony import */ var _connections_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78347);




/**
 * Ends the lease of a run whose process was killed, if that run still holds it. True if it did.
 * Throws StateError and StoreError.
 */
async function endLease({ cold: place, ca }, { clock, random, signal }, owner, open = _store_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .openStore */ .C) {
    const { connect, retried, session } = (0,_connections_js__WEBPACK_IMPORTED_MODULE_3__/* .openConnections */ .q)({ clock, random }, (at) => open(at, ca, clock));
    try {
        const cold = new _store_bucket_js__WEBPACK_IMPORTED_MODULE_1__/* .Bucket */ .f(retried(connect('cold', place)), place.prefix);
        return await (0,_manifest_lease_js__WEBPACK_IMPORTED_MODULE_0__/* .endLeftLease */ .RP)(cold, clock, owner, signal);
    }
    finally {
        await session.close();
    }
}


/***/ })

};
