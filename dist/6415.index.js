export const id = 6415;
export const ids = [6415];
export const modules = {

/***/ 46415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P8: () => (/* binding */ openRest),
/* harmony export */   openIssues: () => (/* binding */ openIssues)
/* harmony export */ });
/* unused harmony exports LABEL, waitFor */
/* harmony import */ var _actions_github__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92413);

/**
 * Marks our issues. Anyone can open an issue in a public repository, but only users with triage permission can set a label,
 * so the text alone is not trusted. Listing by label is also never stale, unlike the search.
 */
const LABEL = 'flashback-backup';
/** All waits together: an alert must not hold up a job. */
const MAX_WAIT_MS = 90_000;
const MAX_ATTEMPTS = 4;
const PAGE_SIZE = 100;
const MAX_PAGES = 5;
/** A client of one repository. `ask` retries rate limits and server errors, within one budget of waiting. */
function openRest({ owner, repo, api, token }, clock, signal) {
    const { rest } = (0,_actions_github__WEBPACK_IMPORTED_MODULE_0__/* .getOctokit */ .Q)(token, { baseUrl: api, log: QUIET });
    let waited = 0;
    async function ask(call) {
        for (let attempt = 1;; attempt++) {
            try {
                return await call();
            }
            catch (error) {
                const wait = waitFor(error, attempt, clock.now());
                if (wait === undefined || attempt >= MAX_ATTEMPTS || waited + wait > MAX_WAIT_MS)
                    throw error;
                waited += wait;
                await clock.sleep(wait, signal);
            }
        }
    }
    return { rest, at: { owner, repo, request: { signal } }, ask };
}
/** Needs `issues: write` and nothing else. A retried `create` may open two issues: the caller merges them. */
function openIssues(repository, clock, signal) {
    const { rest, at, ask } = openRest(repository, clock, signal);
    return {
        list: async () => {
            const labelled = [];
            for (let page = 1; page <= MAX_PAGES; page++) {
                const { data } = await ask(() => rest.issues.listForRepo({ ...at, labels: LABEL, state: 'all', per_page: PAGE_SIZE, page }));
                // GitHub lists pull requests as issues.
                for (const { number, body, state, pull_request: pull } of data)
                    if (pull === undefined)
                        labelled.push({ number, body: body ?? '', open: state === 'open' });
                if (data.length < PAGE_SIZE)
                    break;
            }
            return labelled;
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
 * ms until the request may be retried; undefined if a retry is useless. By GitHub's rules: Retry-After, else
 * x-ratelimit-reset if nothing remains, else a minute for a secondary limit.
 * https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api
 */
function waitFor(error, attempt, now) {
    if (typeof error !== 'object' || error === null || !('status' in error))
        return undefined;
    const { status } = error;
    if (typeof status !== 'number')
        return undefined;
    if (status >= 500)
        return 1_000 * 2 ** (attempt - 1);
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
    // A 403 without these headers is a missing permission.
    return status === 429 ? 60_000 : undefined;
}
function headersOf(error) {
    const { response } = error;
    return (name) => {
        const value = response?.headers?.[name];
        return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
    };
}
/** Octokit logs nothing itself: errors are escaped and logged by the caller. */
const nothing = () => undefined;
const QUIET = { debug: nothing, info: nothing, warn: nothing, error: nothing };


/***/ })

};
