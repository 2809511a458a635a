export const id = 206;
export const ids = [206];
export const modules = {

/***/ 41206:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  raise: () => (/* binding */ raise)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 7 modules
var core = __webpack_require__(33838);
// EXTERNAL MODULE: ./build/src/report/escape.js
var report_escape = __webpack_require__(96209);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/src/options/places.js
var places = __webpack_require__(15962);
// EXTERNAL MODULE: ./build/src/report/words.js
var words = __webpack_require__(43629);
;// CONCATENATED MODULE: ./build/src/action/alerts/target.js




function targetOf(options) {
    const { bucket, prefix } = options.cold;
    // The same in whatever order several endpoints are given.
    const endpoints = [...(0,places/* endpointsOf */.uY)(options.cold)].sort();
    const scope = 'prefixes' in options ? options.prefixes : [];
    const exclude = 'exclude' in options ? options.exclude : [];
    const what = JSON.stringify([options.command, endpoints, bucket, prefix, scope, exclude]);
    return {
        id: (0,external_node_crypto_.createHash)('sha256').update(what).digest('hex').slice(0, 20),
        command: options.command,
        cold: (0,report_escape/* forLog */.Ig)((0,words/* placeName */.fW)(options.cold), 120),
    };
}

;// CONCATENATED MODULE: ./build/src/action/alerts/raise.js



/** For all of it together, ms. */
const LIMIT_MS = 120_000;
/**
 * Opens, updates or closes the target's issue. Never throws and never fails the run: the backup is what it is, and
 * GitHub being down is no reason to call it bad. `token` needs `issues: write`.
 */
async function raise(host, options, ending, token) {
    const limit = new AbortController();
    const timer = new AbortController();
    host.clock.sleep(LIMIT_MS, timer.signal).then(() => limit.abort(new Error('GitHub took too long')), () => undefined);
    try {
        const repository = host.env['GITHUB_REPOSITORY'] ?? '';
        const [, owner, repo] = /^([\w.-]+)\/([\w.-]+)$/.exec(repository) ?? [];
        if (owner === undefined || repo === undefined)
            throw new Error('GITHUB_REPOSITORY names no repository');
        if (token === '')
            throw new Error('github-token is empty');
        const { openIssues } = await Promise.all(/* import() */[__webpack_require__.e(413), __webpack_require__.e(415)]).then(__webpack_require__.bind(__webpack_require__, 46415));
        const { tell } = await __webpack_require__.e(/* import() */ 547).then(__webpack_require__.bind(__webpack_require__, 69547));
        const api = host.env['GITHUB_API_URL'] ?? 'https://api.github.com';
        const issues = openIssues({ owner, repo, api, token }, host.clock, limit.signal);
        const site = {
            repository: `${host.env['GITHUB_SERVER_URL'] ?? 'https://github.com'}/${owner}/${repo}`,
            run: host.env['GITHUB_RUN_ID'] ?? '',
        };
        const { did, issue } = await tell(issues, targetOf(options), ending, site, host.clock.now());
        core.info(issue === undefined ? 'No alert is open.' : `Alert: issue #${issue} was ${did}.`);
    }
    catch (error) {
        const title = 'Alert issue';
        core.warning((0,report_escape/* forLog */.Ig)(`alert-issue: ${reasonOf(error)}`, 1_000), { title });
    }
    finally {
        timer.abort();
    }
}
function reasonOf(error) {
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
