export const id = 729;
export const ids = [729];
export const modules = {

/***/ 74729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   makeKeyPair: () => (/* binding */ makeKeyPair)
/* harmony export */ });
/* harmony import */ var _core_input_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19154);
/* harmony import */ var _manifest_signing_openssh_key_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94175);
/* harmony import */ var _manifest_signing_trusted_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73243);



/** `seedBytes` must be a secure source, such as `randomBytes` of node:crypto. Throws InputError for a bad comment. */
function makeKeyPair(seedBytes, comment) {
    try {
        (0,_manifest_signing_openssh_key_js__WEBPACK_IMPORTED_MODULE_1__/* .checkComment */ .sD)(comment);
    }
    catch (cause) {
        if (!(cause instanceof RangeError))
            throw cause;
        throw new _core_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d('--comment', `${cause.message}; expected such a text`, { cause });
    }
    const { key, privateKey } = (0,_manifest_signing_openssh_key_js__WEBPACK_IMPORTED_MODULE_1__/* .generateKeyPair */ .TZ)(seedBytes, comment);
    return {
        privateKey,
        publicLine: (0,_manifest_signing_trusted_line_js__WEBPACK_IMPORTED_MODULE_2__/* .publicLine */ .Ag)(key.publicKey, comment),
        allowedSignersLine: (0,_manifest_signing_trusted_line_js__WEBPACK_IMPORTED_MODULE_2__/* .allowedSignersLine */ .Gs)(key.publicKey),
        fingerprint: key.publicKey.fingerprint,
    };
}


/***/ })

};
