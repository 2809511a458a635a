export const id = 7886;
export const ids = [7886];
export const modules = {

/***/ 27886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   raise: () => (/* binding */ raise)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33838);
/* harmony import */ var _core_escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27698);
/* harmony import */ var _core_with_timeout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14967);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78068);




/** All requests and waits together. */
const ALERT_TIMEOUT_MS = 120_000;
/**
 * Opens, updates or closes the target's issue. Best effort: a failure here is a warning and never fails the run. `token`
 * needs `issues: write`.
 */
async function raise(host, options, ending, token) {
    try {
        await (0,_core_with_timeout_js__WEBPACK_IMPORTED_MODULE_1__/* .withTimeout */ .w)(host.clock, ALERT_TIMEOUT_MS, (signal) => raiseWithin(host, options, ending, token, signal));
    }
    catch (error) {
        const title = 'Alert issue';
        _actions_core__WEBPACK_IMPORTED_MODULE_0__.warning((0,_core_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .forLog */ .Ig)(`alert-issue: ${reasonOf(error)}`, 1_000), { title });
    }
}
async function raiseWithin(host, options, ending, token, signal) {
    const repository = (0,_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .repositoryOf */ ._)(host.env, token);
    if (typeof repository === 'string')
        throw new Error(repository);
    const { openIssues } = await Promise.all(/* import() */[__webpack_require__.e(2413), __webpack_require__.e(6415)]).then(__webpack_require__.bind(__webpack_require__, 46415));
    const { updateAlert } = await __webpack_require__.e(/* import() */ 1940).then(__webpack_require__.bind(__webpack_require__, 11940));
    const issues = openIssues(repository, host.clock, signal);
    const site = {
        repository: `${host.env['GITHUB_SERVER_URL'] ?? 'https://github.com'}/${repository.owner}/${repository.repo}`,
        run: host.env['GITHUB_RUN_ID'] ?? '',
    };
    const { action, issue } = await updateAlert(issues, options, ending, site, host.clock.now());
    _actions_core__WEBPACK_IMPORTED_MODULE_0__.info(issue === undefined ? 'No alert issue is open for this.' : `Alert: issue #${issue} was ${action}.`);
}
function reasonOf(error) {
    if (error instanceof _core_with_timeout_js__WEBPACK_IMPORTED_MODULE_1__/* .TimeoutError */ .M)
        return `GitHub did not answer in time: ${error.message}`;
    const message = error instanceof Error ? error.message : String(error);
    const status = typeof error === 'object' && error !== null && 'status' in error ? error.status : undefined;
    if (status === 403 || status === 404)
        return `${message} (${status}); expected a token with permissions: issues: write, in a repository that has issues`;
    if (status === 410)
        return `${message}; this repository has issues switched off`;
    return `the issue could not be written: ${message}`;
}


/***/ })

};
