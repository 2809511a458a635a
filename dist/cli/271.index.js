export const id = 271;
export const ids = [271,268];
export const modules = {

/***/ 14967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ TimeoutError),
/* harmony export */   w: () => (/* binding */ withTimeout)
/* harmony export */ });
/** Some work took longer than the time that it was given. */
class TimeoutError extends Error {
    code = 'timeout';
    /** The time that was given, ms. */
    ms;
    constructor(ms) {
        super(`it took too long (more than ${ms / 1000} s)`);
        this.name = 'TimeoutError';
        this.ms = ms;
    }
}
/**
 * Runs `fn` for at most `ms` by the clock. When the time is up, aborts the signal that `fn` was given and throws
 * TimeoutError at once, also where `fn` does not heed its signal. Aborting `signal` does the same with its reason.
 * Leaves no timer and no listener behind.
 */
async function withTimeout(clock, ms, fn, signal) {
    signal?.throwIfAborted();
    const limit = new AbortController();
    const timer = new AbortController();
    const abort = () => limit.abort(signal?.reason);
    signal?.addEventListener('abort', abort, { once: true });
    try {
        return await new Promise((resolve, reject) => {
            // Registered before `fn` can register anything: this reason wins over the error that the abort causes in `fn`.
            limit.signal.addEventListener('abort', () => reject(limit.signal.reason), { once: true });
            clock.sleep(ms, timer.signal).then(() => limit.abort(new TimeoutError(ms)), () => undefined);
            fn(limit.signal).then(resolve, reject);
        });
    }
    finally {
        timer.abort();
        signal?.removeEventListener('abort', abort);
    }
}


/***/ }),

/***/ 83878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JI: () => (/* binding */ failingHealth),
/* harmony export */   i9: () => (/* binding */ PLATFORM),
/* harmony export */   oP: () => (/* binding */ isBridgeNode),
/* harmony export */   u9: () => (/* binding */ endpointIdentity)
/* harmony export */ });
/* harmony import */ var _get_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88199);

/** The identity of all its nodes. */
const PLATFORM = 'flashback.tech';
/** Hosts of the platform itself. Bridge Nodes may be self-hosted, so other hosts are asked. */
const PLATFORM_HOST = /(^|\.)flashback\.tech$/;
/** Hosts of the providers themselves. On Google's, `/health` is a bucket. */
const PROVIDER_HOST = /(^|\.)(amazonaws\.com(\.cn)?|googleapis\.com|core\.(windows\.net|usgovcloudapi\.net|chinacloudapi\.cn))$/;
const HEALTH_TIMEOUT_MS = 3_000;
const MAX_HEALTH_BYTES = 1024 * 1024;
/**
 * True if a Flashback Bridge Node answers at the endpoint: it answers `GET /health` without a signature. An endpoint
 * that does not is taken for a provider's own. Throws only if `signal` is aborted.
 */
async function isBridgeNode(endpoint, ca, signal) {
    const url = new URL(endpoint);
    if (PLATFORM_HOST.test(url.hostname))
        return true;
    if (PROVIDER_HOST.test(url.hostname))
        return false;
    const answer = await askHealth(endpoint, ca, signal);
    return answer?.status === 200 && !answer.text.trimStart().startsWith('<');
}
/**
 * Why a node must not be used: its `GET /health` fails with a 5xx. Undefined for every other answer and for none: other
 * endpoints need not know this path, and a node that is down fails at the next request.
 */
async function failingHealth(endpoint, ca, signal) {
    const answer = await askHealth(endpoint, ca, signal);
    return answer !== undefined && answer.status >= 500
        ? `answers its health check with HTTP ${answer.status}`
        : undefined;
}
async function askHealth(endpoint, ca, signal) {
    const request = { path: '/health', ca, stepTimeout: HEALTH_TIMEOUT_MS, maxBytes: MAX_HEALTH_BYTES };
    try {
        return await (0,_get_text_js__WEBPACK_IMPORTED_MODULE_0__/* .getText */ .q)(new URL(endpoint).origin, request, signal);
    }
    catch {
        signal.throwIfAborted();
        return undefined;
    }
}
/**
 * The endpoint in hot's identity: all nodes of the platform serve the same Repositories. One host may serve several stores
 * below different paths.
 */
function endpointIdentity(endpoint) {
    const { hostname, pathname } = new URL(endpoint);
    return PLATFORM_HOST.test(hostname) ? PLATFORM : hostname + pathname.replace(/\/+$/, '');
}


/***/ }),

/***/ 88199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ getText)
/* harmony export */ });
/* harmony import */ var _store_wire_connections_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83370);

/**
 * One GET over a connection of its own. Redirects are not followed. Throws what the connection throws, and Error for a
 * body above `maxBytes`.
 */
async function getText(origin, { path, headers = {}, ca, stepTimeout, maxBytes }, signal) {
    const sockets = (0,_store_wire_connections_js__WEBPACK_IMPORTED_MODULE_0__/* .connectTo */ .m6)(origin, {
        ca,
        connections: 1,
        connectTimeout: stepTimeout,
        bodyTimeout: stepTimeout,
    });
    try {
        const answer = await sockets.request({
            origin,
            path,
            method: 'GET',
            headers,
            headersTimeout: stepTimeout,
            signal,
        });
        return { status: answer.statusCode, text: await bounded(answer.body, maxBytes) };
    }
    finally {
        await sockets.destroy();
    }
}
async function bounded(body, maxBytes) {
    const chunks = [];
    let size = 0;
    for await (const chunk of body) {
        size += chunk.length;
        if (size > maxBytes)
            throw new Error(`the answer is longer than ${maxBytes} bytes`);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString('utf8');
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
/* harmony import */ var _store_registry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59002);
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


/***/ }),

/***/ 88610:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lA: () => (/* binding */ PREFLIGHT_TIMEOUT_MS),
  dI: () => (/* binding */ offlineNodes),
  WN: () => (/* binding */ openPlatform)
});

// EXTERNAL MODULE: ./build/src/core/defined.js
var defined = __webpack_require__(37708);
// EXTERNAL MODULE: ./build/src/core/with-timeout.js
var with_timeout = __webpack_require__(14967);
;// CONCATENATED MODULE: ./build/src/flashback/answers.js
/**
 * Parsers of the platform's answers. The API evolves, so every field may be missing, have another type, or have its older
 * name (`unitId` for `bucketId`, `units` for `buckets`). What is not understood is undefined or left out, never an error.
 */
function repositoriesOf(answer) {
    return rows(answer, 'repos', 'repositories', 'data').flatMap((row) => {
        const id = answers_text(row, 'id', 'repoId');
        if (id === undefined)
            return [];
        const mode = answers_text(row, 'mode');
        return [
            {
                id,
                name: answers_text(row, 'name'),
                storageType: answers_text(row, 'storageType')?.toUpperCase(),
                mode: mode === 'NORMAL' || mode === 'MIRROR' ? mode : undefined,
                buckets: rows(row, 'buckets', 'units').map(attachedBucket),
            },
        ];
    });
}
function trafficOf(answer) {
    return rows(answer, 'data').map((row) => {
        const time = Date.parse(answers_text(row, 'timestamp') ?? '');
        return {
            time: Number.isNaN(time) ? undefined : time,
            bucketId: answers_text(row, 'bucketId', 'unitId'),
            uploaded: count(row, 'upl_bytes', 'totalUploadBytes') ?? 0,
            downloaded: count(row, 'dwl_bytes', 'totalDownloadBytes') ?? 0,
            latency: count(row, 'latency_ms', 'latencyMs'),
        };
    });
}
function quotaOf(answer) {
    return rows(answer, 'quotaUsage', 'data').map((row) => {
        const capability = record(row['capability']);
        const usage = record(row['usage']);
        return {
            code: answers_text(capability, 'code'),
            type: answers_text(capability, 'type')?.toUpperCase(),
            period: answers_text(capability, 'periodType')?.toUpperCase(),
            current: count(usage, 'current'),
            max: count(usage, 'max'),
            percentage: count(usage, 'percentage'),
        };
    });
}
function nodesOf(answer) {
    return rows(answer, 'data', 'nodes').map((row) => ({
        url: answers_text(row, 'url', 'endpoint'),
        region: answers_text(row, 'region'),
        status: nodeStatus(answers_text(row, 'status', 'nodeStatus')),
        latency: count(row, 'latencyMs', 'latency_ms'),
    }));
}
/** Bounds on hostile answers, above what any account has. */
const MAX_ROWS = 20_000;
const MAX_TEXT_LENGTH = 1_024;
function attachedBucket(row) {
    const bucket = record(row['bucket'] ?? row['unit']);
    const names = [answers_text(row, 'folder'), answers_text(bucket, 'bucket'), answers_text(bucket, 'name')];
    return {
        id: answers_text(row, 'bucketId', 'unitId') ?? answers_text(bucket, 'id'),
        names: [...new Set(names.filter((name) => name !== undefined))],
        storageType: answers_text(bucket, 'storageType')?.toUpperCase(),
        endpoint: answers_text(bucket, 'endpoint'),
        region: answers_text(bucket, 'region'),
    };
}
function nodeStatus(status) {
    return ['ONLINE', 'DISCONNECTED', 'OFFLINE'].find((one) => one === status?.toUpperCase());
}
/** The objects of the first of these fields that is a list. */
function rows(value, ...names) {
    const list = names.map((name) => record(value)[name]).find((one) => Array.isArray(one));
    return (list ?? []).slice(0, MAX_ROWS).filter(isRecord);
}
function record(value) {
    return isRecord(value) ? value : {};
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function answers_text(row, ...names) {
    for (const name of names) {
        const value = row[name];
        if (typeof value === 'string' && value !== '' && value.length <= MAX_TEXT_LENGTH)
            return value;
        if (typeof value === 'number' && Number.isSafeInteger(value))
            return String(value);
    }
    return undefined;
}
/** A non-negative number, also as a string. */
function count(row, ...names) {
    for (const name of names) {
        const value = row[name];
        const number = typeof value === 'string' && /^\d{1,20}(\.\d{1,10})?$/.test(value.trim()) ? Number(value) : value;
        if (typeof number === 'number' && Number.isFinite(number) && number >= 0)
            return number;
    }
    return undefined;
}

// EXTERNAL MODULE: ./build/src/flashback/get-text.js
var get_text = __webpack_require__(88199);
;// CONCATENATED MODULE: ./build/src/flashback/platform.js




/** A failed request to the platform, one line without secrets. Never a reason to end a backup. */
class PlatformError extends Error {
    /** No answer within the time limit. */
    timedOut;
    constructor(message, options) {
        super(message, options);
        this.name = 'PlatformError';
        this.timedOut = options?.timedOut ?? false;
    }
}
/**
 * Flashback's platform API (shared by all Repositories of an account), read only. Each call is made once, with limits on
 * its time and its answer; redirects are not followed, so the token is sent to no other host. After one timeout all later
 * calls fail at once: a run waits for it at most once. Methods throw only when `signal` is aborted.
 */
class Platform {
    #fetch;
    #timeout;
    constructor(options) {
        this.#fetch = options.fetchJson ?? ((path, signal) => getJson(options, path, signal));
    }
    /** One Repository, or all that the token may see, with their buckets. */
    repositories(repositoryId, signal) {
        const query = repositoryId === undefined ? {} : { repoId: repositoryId };
        return this.#ask('/repo', query, repositoriesOf, signal);
    }
    trafficByMinute(query, signal) {
        return this.#ask('/stats/minute', statsQuery(query), trafficOf, signal);
    }
    trafficByDay(query, signal) {
        return this.#ask('/stats/daily', statsQuery(query), trafficOf, signal);
    }
    quota(signal) {
        return this.#ask('/user/quota', {}, quotaOf, signal);
    }
    nodes(signal) {
        return this.#ask('/node', { nodeServices: '1' }, nodesOf, signal);
    }
    async #ask(path, query, read, signal) {
        if (this.#timeout !== undefined)
            return { seen: false, why: this.#timeout };
        const search = new URLSearchParams(query).toString();
        try {
            return {
                seen: true,
                value: read(await this.#fetch(search === '' ? path : `${path}?${search}`, signal)),
            };
        }
        catch (error) {
            signal.throwIfAborted();
            if (!(error instanceof PlatformError))
                throw error;
            if (error.timedOut)
                this.#timeout = error.message;
            return { seen: false, why: error.message };
        }
    }
}
const REQUEST_TIMEOUT_MS = 10_000;
/** A month of minutes of one bucket is a few MB. */
const MAX_ANSWER_BYTES = 16 * 1024 * 1024;
async function getJson(options, path, signal) {
    const { url, token, ca, clock, timeLimit = REQUEST_TIMEOUT_MS } = options;
    const { origin } = new URL(url);
    const what = `GET ${path.split('?')[0] ?? ''}`;
    try {
        const request = {
            path,
            headers: { authorization: `Bearer ${token}`, accept: 'application/json' },
            ca,
            stepTimeout: timeLimit,
            maxBytes: MAX_ANSWER_BYTES,
        };
        const { status, text } = await (0,with_timeout/* withTimeout */.w)(clock, timeLimit, (limit) => (0,get_text/* getText */.q)(origin, request, limit), signal);
        if (status >= 300 && status < 400)
            throw new PlatformError(`${what}: HTTP ${status}, a redirect, which is not followed`);
        const json = parsed(text);
        if (status < 200 || status >= 300)
            throw new PlatformError(`${what}: HTTP ${status}${refusalText(json)}`);
        if (json === undefined)
            throw new PlatformError(`${what}: the answer is not JSON`);
        if (isObject(json) && json['success'] === false)
            throw new PlatformError(`${what}: refused${refusalText(json)}`);
        return json;
    }
    catch (error) {
        if (error instanceof with_timeout/* TimeoutError */.M)
            throw new PlatformError(`${what}: no answer within ${timeLimit / 1000} s`, {
                timedOut: true,
                cause: error,
            });
        if (error instanceof PlatformError)
            throw new PlatformError(withoutToken(error.message, token));
        const why = error instanceof Error ? error.message : String(error);
        throw new PlatformError(withoutToken(`${what}: ${why}`, token), { cause: error });
    }
}
/** Undefined if it is not JSON: most often an HTML page of a proxy. */
function parsed(body) {
    try {
        return JSON.parse(body);
    }
    catch {
        return undefined;
    }
}
/** ` (message, CODE)` of a refusal. */
function refusalText(json) {
    if (!isObject(json))
        return '';
    const words = [json['message'], json['error_code']].filter((one) => typeof one === 'string' && one !== '');
    return words.length === 0 ? '' : ` (${words.join(', ').slice(0, 300)})`;
}
/** A server may echo what it was sent. */
function withoutToken(message, token) {
    return message.replaceAll(token, '***');
}
function isObject(value) {
    return typeof value === 'object' && value !== null;
}
function statsQuery({ repositoryId, bucketIds, from, to }) {
    return {
        startDate: new Date(from).toISOString(),
        endDate: new Date(to).toISOString(),
        ...(0,defined/* defined */.s)({ repoId: repositoryId }),
        ...(bucketIds === undefined || bucketIds.length === 0 ? {} : { bucketId: bucketIds.join(',') }),
    };
}

;// CONCATENATED MODULE: ./build/src/run/platform.js

/** Flashback's API if a token was given; every command works without it. `timeLimit`: of one call, ms. */
function openPlatform({ platform, ca }, clock, timeLimit) {
    if (platform === undefined)
        return undefined;
    const limit = timeLimit === undefined ? {} : { timeLimit };
    return new Platform({ url: platform.url, token: platform.token, ca, clock, ...limit });
}
/** Timeout of each call that a run must wait for before it can begin, ms. */
const PREFLIGHT_TIMEOUT_MS = 5_000;
/**
 * Which nodes the platform calls OFFLINE or DISCONNECTED; `unknown` says why it could not tell. Without a token the
 * result is empty. Nodes are compared by host and port: nodes on one machine differ in nothing else.
 */
async function offlineNodes(options, { clock, signal }) {
    const platform = openPlatform(options, clock, PREFLIGHT_TIMEOUT_MS);
    if (platform === undefined)
        return {};
    const seen = await platform.nodes(signal);
    if (!seen.seen)
        return { unknown: `the platform could not say which nodes are online (${seen.why})` };
    const states = new Map();
    for (const { url = '', status } of seen.value) {
        const host = hostOf(url.includes('://') ? url : `https://${url}`);
        if (host !== undefined && (status === 'OFFLINE' || status === 'DISCONNECTED'))
            states.set(host, status);
    }
    return {
        offlineReason: (endpoint) => {
            const status = states.get(hostOf(endpoint) ?? '');
            return status === undefined ? undefined : `is ${status}, says the platform`;
        },
    };
}
function hostOf(url) {
    return URL.canParse(url) ? new URL(url).host : undefined;
}


/***/ }),

/***/ 44271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  resolveOptions: () => (/* binding */ resolveOptions)
});

// EXTERNAL MODULE: ./build/src/options/places.js
var places = __webpack_require__(15962);
// EXTERNAL MODULE: ./build/src/flashback/endpoint.js
var flashback_endpoint = __webpack_require__(83878);
// EXTERNAL MODULE: ./build/src/core/with-timeout.js
var with_timeout = __webpack_require__(14967);
// EXTERNAL MODULE: ./build/src/store/errors.js
var errors = __webpack_require__(46848);
// EXTERNAL MODULE: ./build/src/store/registry.js + 19 modules
var registry = __webpack_require__(59002);
;// CONCATENATED MODULE: ./build/src/run/endpoints.js




/** The median of three requests counts: one slow answer, or one from a warm cache, decides nothing. */
const REQUESTS = 3;
/** An endpoint that takes longer for all of them is not used, ms. */
const ENDPOINT_TIMEOUT_MS = 5_000;
/**
 * The same options with each side's nearest endpoint first: the one that answers for its bucket fastest, except those
 * that the platform calls offline or that do not answer. If none answers, the order stays as given, and the run reports
 * what is wrong. Sends nothing where a side has one endpoint.
 */
async function withNearest(options, ctx, offlineReason = () => undefined, open = registry/* openStore */.C) {
    const ca = 'ca' in options && typeof options.ca === 'string' ? options.ca : undefined;
    const chosen = {};
    // One choice for each list: two sides with the same endpoints use the same one.
    const choices = new Map();
    for (const side of ['cold', 'hot', 'to']) {
        const place = options[side];
        if (place?.endpoints === undefined)
            continue;
        const list = place.endpoints.join('\n');
        const choice = choices.get(list) ?? choose(await measureAll(place, place.endpoints));
        choices.set(list, choice);
        chosen[side] = { ...place, ...choice };
    }
    return { ...options, ...chosen };
    function measureAll(place, endpoints) {
        return Promise.all(endpoints.map((endpoint) => measure({ ...place, endpoint }, ca, ctx, offlineReason, open)));
    }
}
/** `measurements` in the order in which the endpoints were given. */
function choose(measurements) {
    const fit = measurements.filter((one) => 'ms' in one).sort((a, b) => a.ms - b.ms);
    const unfit = measurements.filter((one) => 'unfit' in one);
    const [nearest] = fit;
    const skipped = unfit.map((one) => `${one.endpoint} ${one.unfit}`).join('; ');
    // Unusable endpoints come last: they may be back by the time they are needed.
    const endpoints = [...fit, ...unfit].map((one) => one.endpoint);
    const why = nearest === undefined
        ? `none of ${measurements.length} endpoints can be used: ${skipped}`
        : `${nearest.endpoint} is the nearest of ${measurements.length} (${Math.round(nearest.ms)} ms)` +
            (skipped === '' ? '' : `; ${skipped}`);
    return {
        endpoint: endpoints[0] ?? '',
        endpoints,
        chosen: why,
    };
}
async function measure(place, ca, { clock, signal }, offlineReason, open) {
    const { endpoint } = place;
    const offline = offlineReason(endpoint);
    if (offline !== undefined)
        return { endpoint, unfit: offline };
    const unhealthy = await (0,flashback_endpoint/* failingHealth */.JI)(endpoint, ca, signal);
    if (unhealthy !== undefined)
        return { endpoint, unfit: unhealthy };
    const store = open(place, ca, clock);
    try {
        return {
            endpoint,
            ms: await (0,with_timeout/* withTimeout */.w)(clock, ENDPOINT_TIMEOUT_MS, (limit) => median(store, clock, limit), signal),
        };
    }
    catch (error) {
        signal.throwIfAborted();
        if (error instanceof with_timeout/* TimeoutError */.M)
            return { endpoint, unfit: `did not answer within ${ENDPOINT_TIMEOUT_MS / 1000} s` };
        if (!(0,errors/* isStoreError */.A1)(error))
            throw error;
        return { endpoint, unfit: `does not answer (${error.message})` };
    }
    finally {
        await store.close();
    }
}
/** The median duration of some requests, ms. */
async function median(store, clock, signal) {
    const times = [];
    for (let i = 0; i < REQUESTS; i++) {
        const began = clock.monotonic();
        await ask(store, signal);
        times.push(clock.monotonic() - began);
    }
    times.sort((a, b) => a - b);
    return times[Math.floor(REQUESTS / 2)] ?? 0;
}
/** A refusal is an answer too: a wrong key or bucket is reported when it is used. */
async function ask(store, signal) {
    try {
        await store.checkBucket(signal);
    }
    catch (error) {
        if (!(0,errors/* isStoreError */.A1)(error, 'denied', 'credentials', 'no-bucket', 'not-found', 'wrong-region'))
            throw error;
    }
}

// EXTERNAL MODULE: ./build/src/run/platform.js + 2 modules
var platform = __webpack_require__(88610);
// EXTERNAL MODULE: ./build/src/run/key-rotation.js
var key_rotation = __webpack_require__(99887);
;// CONCATENATED MODULE: ./build/src/run/resolve-options.js




/** The same options with the nearest endpoint first and one pair of keys for each place. Throws InputError. */
async function resolveOptions(options, ctx) {
    if (!(0,places/* hasChoice */.OK)(options))
        return options;
    const several = [options.hot, options.cold].some((place) => place !== undefined && (0,places/* endpointsOf */.uY)(place).length > 1);
    const { offlineReason, unknown } = several ? await (0,platform/* offlineNodes */.dI)(options, ctx) : {};
    const near = await withNearest(options, ctx, offlineReason);
    return (0,key_rotation/* withWorkingKeys */.E)(unknown === undefined ? near : withNote(near, unknown), ctx);
}
/** Adds a note about what was not known to the reason for the choice of endpoints. */
function withNote(options, note) {
    const noted = (place) => place?.chosen === undefined ? place : { ...place, chosen: `${place.chosen}; ${note}` };
    return { ...options, hot: noted(options.hot), cold: noted(options.cold) };
}


/***/ })

};
