export const id = 415;
export const ids = [415];
export const modules = {

/***/ 46415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openIssues: () => (/* binding */ openIssues)
/* harmony export */ });
/* unused harmony exports LABEL, waitFor */
/* harmony import */ var _actions_github__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92413);

/**
 * Only who may triage can set a label, while anybody can open an issue in a public repository: so the label, and not
 * the text alone, tells that an issue is ours. It also makes a list that is never behind, as the search is.
 */
const LABEL = 'flashback-backup';
/** All waiting together, ms: an alert must not hold up a job. */
const MOST_WAIT_MS = 90_000;
const TRIES = 4;
const PAGE = 100;
const MOST_PAGES = 5;
/** Needs `issues: write` and nothing else. */
function openIssues({ owner, repo, api, token }, clock, signal) {
    const { rest } = (0,_actions_github__WEBPACK_IMPORTED_MODULE_0__/* .getOctokit */ .Q)(token, { baseUrl: api, log: QUIET });
    const at = { owner, repo, request: { signal } };
    let waited = 0;
    /** What GitHub limits or cannot do just now is asked again; creating twice is found and mended by who asks. */
    async function ask(call) {
        for (let tries = 1;; tries++) {
            try {
                return await call();
            }
            catch (error) {
                const wait = waitFor(error, tries, clock.now());
                if (wait === undefined || tries >= TRIES || waited + wait > MOST_WAIT_MS)
                    throw error;
                waited += wait;
                await clock.sleep(wait, signal);
            }
        }
    }
    return {
        list: async () => {
            const found = [];
            for (let page = 1; page <= MOST_PAGES; page++) {
                const { data } = await ask(() => rest.issues.listForRepo({ ...at, labels: LABEL, state: 'all', per_page: PAGE, page }));
                // Pull requests are issues to this call.
                for (const { number, body, state, pull_request: pull } of data)
                    if (pull === undefined)
                        found.push({ number, body: body ?? '', open: state === 'open' });
                if (data.length < PAGE)
                    break;
            }
            return found;
        },
        create: async (title, body) => {
            const { data } = await ask(() => rest.issues.create({ ...at, title, body, labels: [LABEL] }));
            return data.number;
        },
        update: async (issue, change) => {
            await ask(() => rest.issues.update({ ...at, issue_number: issue, ...change }));
        },
        comment: async (issue, body) => {
            await ask(() => rest.issues.createComment({ ...at, issue_number: issue, body }));
        },
    };
}
/**
 * ms until the same may be asked again; undefined where that is of no use. By GitHub's own rules: Retry-After,
 * else x-ratelimit-reset where nothing remains, else a minute for a secondary limit.
 * https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api
 */
function waitFor(error, tries, now) {
    if (typeof error !== 'object' || error === null || !('status' in error))
        return undefined;
    const { status } = error;
    if (typeof status !== 'number')
        return undefined;
    if (status >= 500)
        return 1_000 * 2 ** (tries - 1);
    if (status !== 403 && status !== 429)
        return undefined;
    const header = headersOf(error);
    const after = Number(header('retry-after'));
    if (header('retry-after') !== undefined && Number.isFinite(after))
        return Math.max(1_000, after * 1_000);
    if (header('x-ratelimit-remaining') === '0') {
        const reset = Number(header('x-ratelimit-reset')) * 1_000;
        return Number.isFinite(reset) ? Math.max(1_000, reset - now) : 60_000;
    }
    // A 403 without any of these is a right that is missing.
    return status === 429 ? 60_000 : undefined;
}
function headersOf(error) {
    const { response } = error;
    return (name) => {
        const value = response?.headers?.[name];
        return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
    };
}
/** What Octokit has to say goes through forLog with the error, or nowhere. */
const nothing = () => undefined;
const QUIET = { debug: nothing, info: nothing, warn: nothing, error: nothing };


/***/ })

};
