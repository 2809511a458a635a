export const id = 886;
export const ids = [886];
export const modules = {

/***/ 27886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   raise: () => (/* binding */ raise)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33838);
/* harmony import */ var _core_escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27698);
/* harmony import */ var _core_with_timeout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14967);



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
    const repository = host.env['GITHUB_REPOSITORY'] ?? '';
    const [, owner, repo] = /^([\w.-]+)\/([\w.-]+)$/.exec(repository) ?? [];
    if (owner === undefined || repo === undefined)
        throw new Error('GITHUB_REPOSITORY names no repository');
    if (token === '')
        throw new Error('github-token is empty');
    const { openIssues } = await Promise.all(/* import() */[__webpack_require__.e(413), __webpack_require__.e(415)]).then(__webpack_require__.bind(__webpack_require__, 46415));
    const { updateAlert } = await __webpack_require__.e(/* import() */ 410).then(__webpack_require__.bind(__webpack_require__, 32410));
    const api = host.env['GITHUB_API_URL'] ?? 'https://api.github.com';
    const issues = openIssues({ owner, repo, api, token }, host.clock, signal);
    const site = {
        repository: `${host.env['GITHUB_SERVER_URL'] ?? 'https://github.com'}/${owner}/${repo}`,
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
