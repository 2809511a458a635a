export const id = 464;
export const ids = [464,948];
export const modules = {

/***/ 5969:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  eb: () => (/* binding */ AT_THE_DOOR_MS),
  fS: () => (/* binding */ nodesBlamed),
  WN: () => (/* binding */ openPlatform)
});

// EXTERNAL MODULE: ./build/src/store/s3/connections.js + 1 modules
var connections = __webpack_require__(1872);
;// CONCATENATED MODULE: ./build/src/flashback/answers.js
/**
 * Reading what the platform answers. It evolves, so nothing is relied on: a field may be missing, be of another
 * type, or have its older name (`unitId` for `bucketId`, `units` for `buckets`). What is not understood is
 * undefined or left out, never an error.
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
function nodeLatenciesOf(answer) {
    return rows(answer, 'data').map((row) => ({
        nodeId: answers_text(row, 'nodeId'),
        bucketId: answers_text(row, 'bucketId', 'unitId'),
        status: nodeStatus(answers_text(row, 'nodeStatus', 'status')),
        latency: count(row, 'latency_ms', 'latencyMs'),
    }));
}
/** More than any account has: a hostile answer must not keep the program busy. */
const MOST_ROWS = 20_000;
const LONGEST_TEXT = 1_024;
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
/** The first of these fields that is a list; of it, what are objects. */
function rows(value, ...names) {
    const found = names.map((name) => record(value)[name]).find((one) => Array.isArray(one));
    return (found ?? []).slice(0, MOST_ROWS).filter(isRecord);
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
        if (typeof value === 'string' && value !== '' && value.length <= LONGEST_TEXT)
            return value;
        if (typeof value === 'number' && Number.isSafeInteger(value))
            return String(value);
    }
    return undefined;
}
/** A number that is not negative, also as a string. */
function count(row, ...names) {
    for (const name of names) {
        const value = row[name];
        const number = typeof value === 'string' && /^\d{1,20}(\.\d{1,10})?$/.test(value.trim()) ? Number(value) : value;
        if (typeof number === 'number' && Number.isFinite(number) && number >= 0)
            return number;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/src/flashback/platform.js


/** What went wrong with the platform, one line without a secret. Never a reason to end a backup. */
class PlatformError extends Error {
    /** Nothing came within the time limit. */
    silent;
    constructor(message, options) {
        super(message, options);
        this.name = 'PlatformError';
        this.silent = options?.silent ?? false;
    }
}
/**
 * Flashback's platform API (shared by all Repositories of an account), read only. Each call is made once, within a
 * time limit and a bound on its answer; redirects are not followed, so the token goes to no other host. Once it was
 * silent it is asked no more: a run waits for it once at the most. Methods never throw but when `signal` is aborted.
 */
class Platform {
    #fetch;
    #silence;
    constructor(options) {
        this.#fetch = options.fetchJson ?? ((path, signal) => getJson(options, path, signal));
    }
    /** Topology: one Repository, or all that the token may see. */
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
    /** Bytes since the Repository was made. */
    repositoryTraffic(repositoryId, signal) {
        return this.#ask('/repo/stats', { repoId: repositoryId }, trafficOf, signal);
    }
    quota(signal) {
        return this.#ask('/user/quota', {}, quotaOf, signal);
    }
    nodes(signal) {
        return this.#ask('/node', { nodeServices: '1' }, nodesOf, signal);
    }
    nodeLatencies(bucketIds, signal) {
        return this.#ask('/stats/nodes/minute', { bucketId: bucketIds.join(',') }, nodeLatenciesOf, signal);
    }
    async #ask(path, query, read, signal) {
        if (this.#silence !== undefined)
            return { seen: false, why: this.#silence };
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
            if (error.silent)
                this.#silence = error.message;
            return { seen: false, why: error.message };
        }
    }
}
const TIME_LIMIT_MS = 10_000;
/** A month of minutes of one bucket is a few MB. */
const MAX_ANSWER_BYTES = 16 * 1024 * 1024;
async function getJson(options, path, signal) {
    const { url, token, ca, clock, timeLimit = TIME_LIMIT_MS } = options;
    const { origin } = new URL(url);
    const what = `GET ${path.split('?')[0] ?? ''}`;
    const tooLong = new AbortController();
    const over = new AbortController();
    const limit = AbortSignal.any([signal, tooLong.signal]);
    clock.sleep(timeLimit, over.signal).then(() => tooLong.abort(new PlatformError(`${what}: no answer within ${timeLimit / 1000} s`, { silent: true })), () => undefined);
    const sockets = (0,connections/* connectTo */.m6)(origin, {
        ca,
        connections: 1,
        connectTimeout: timeLimit,
        bodyTimeout: timeLimit,
    });
    try {
        const answer = await sockets.request({
            origin,
            path,
            method: 'GET',
            headers: { authorization: `Bearer ${token}`, accept: 'application/json' },
            headersTimeout: timeLimit,
            signal: limit,
        });
        const body = await bounded(answer.body, what);
        if (answer.statusCode >= 300 && answer.statusCode < 400)
            throw new PlatformError(`${what}: HTTP ${answer.statusCode}, a redirect, which is not followed`);
        const json = parsed(body);
        if (answer.statusCode < 200 || answer.statusCode >= 300)
            throw new PlatformError(`${what}: HTTP ${answer.statusCode}${said(json)}`);
        if (json === undefined)
            throw new PlatformError(`${what}: the answer is no JSON`);
        if (isObject(json) && json['success'] === false)
            throw new PlatformError(`${what}: refused${said(json)}`);
        return json;
    }
    catch (error) {
        if (tooLong.signal.aborted)
            throw tooLong.signal.reason;
        if (error instanceof PlatformError)
            throw new PlatformError(withoutToken(error.message, token));
        const why = error instanceof Error ? error.message : String(error);
        throw new PlatformError(withoutToken(`${what}: ${why}`, token), { cause: error });
    }
    finally {
        over.abort();
        await sockets.destroy();
    }
}
async function bounded(body, what) {
    const chunks = [];
    let size = 0;
    for await (const chunk of body) {
        size += chunk.length;
        if (size > MAX_ANSWER_BYTES)
            throw new PlatformError(`${what}: the answer is longer than ${MAX_ANSWER_BYTES} bytes`);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString('utf8');
}
/** Undefined for what is no JSON: an HTML page of a proxy, most often. */
function parsed(body) {
    try {
        return JSON.parse(body);
    }
    catch {
        return undefined;
    }
}
/** ` (message, CODE)` of a refusal. */
function said(json) {
    if (!isObject(json))
        return '';
    const words = [json['message'], json['error_code']].filter((one) => typeof one === 'string' && one !== '');
    return words.length === 0 ? '' : ` (${words.join(', ').slice(0, 300)})`;
}
/** A server may say back what it was sent. */
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
        ...(repositoryId === undefined ? {} : { repoId: repositoryId }),
        ...(bucketIds === undefined || bucketIds.length === 0 ? {} : { bucketId: bucketIds.join(',') }),
    };
}

;// CONCATENATED MODULE: ./build/src/commands/platform.js

/** Flashback's API where a token was given; everything goes on without. `timeLimit`: of one call, ms. */
function openPlatform({ platform, ca }, clock, timeLimit) {
    if (platform === undefined)
        return undefined;
    const limit = timeLimit === undefined ? {} : { timeLimit };
    return new Platform({ url: platform.url, token: platform.token, ca, clock, ...limit });
}
/** What is asked before a run can begin is waited for no longer than this, ms. */
const AT_THE_DOOR_MS = 5_000;
/**
 * Which nodes the platform calls OFFLINE or DISCONNECTED; `unseen` where it could not say. Neither without a token.
 * A node is told by host and port, as those on one machine differ in nothing else.
 */
async function nodesBlamed(options, { clock, signal }) {
    const platform = openPlatform(options, clock, AT_THE_DOOR_MS);
    if (platform === undefined)
        return {};
    const seen = await platform.nodes(signal);
    if (!seen.seen)
        return { unseen: `the platform could not say which nodes are online (${seen.why})` };
    const states = new Map();
    for (const { url = '', status } of seen.value) {
        const host = hostOf(url.includes('://') ? url : `https://${url}`);
        if (host !== undefined && (status === 'OFFLINE' || status === 'DISCONNECTED'))
            states.set(host, status);
    }
    return {
        blamed: (endpoint) => {
            const status = states.get(hostOf(endpoint) ?? '');
            return status === undefined ? undefined : `is ${status}, says the platform`;
        },
    };
}
function hostOf(url) {
    return URL.canParse(url) ? new URL(url).host : undefined;
}


/***/ }),

/***/ 8464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ready: () => (/* binding */ ready)
});

// EXTERNAL MODULE: ./build/src/options/places.js
var places = __webpack_require__(5962);
// EXTERNAL MODULE: ./build/src/every.js
var every = __webpack_require__(2802);
// EXTERNAL MODULE: ./build/src/flashback/endpoint.js
var flashback_endpoint = __webpack_require__(3878);
// EXTERNAL MODULE: ./build/src/store/errors.js
var errors = __webpack_require__(6848);
// EXTERNAL MODULE: ./build/src/commands/places.js + 14 modules
var commands_places = __webpack_require__(7364);
;// CONCATENATED MODULE: ./build/src/commands/endpoints.js




/** Of three questions the middle answer counts: one slow answer, or one from a warm cache, decides nothing. */
const QUESTIONS = 3;
/** A node that takes longer than this is no nearest one, ms. */
const PATIENCE_MS = 5_000;
/**
 * The same options with each side's nearest endpoint first: the one that answers for its bucket fastest, without those
 * that the platform calls offline or that do not answer. Where none answers the order stays as given, and
 * the run says what is wrong. Sends nothing where a side has one endpoint.
 */
async function withNearest(options, around, blamed = () => undefined, open = commands_places/* openS3 */.De) {
    const ca = 'ca' in options && typeof options.ca === 'string' ? options.ca : undefined;
    const chosen = {};
    // One choice a list: two sides that are reached by the same nodes are reached by the same one.
    const choices = new Map();
    for (const side of ['cold', 'hot', 'to']) {
        const place = options[side];
        if (place?.endpoints === undefined)
            continue;
        const list = place.endpoints.join('\n');
        const choice = choices.get(list) ?? choose(await judgeAll(place, place.endpoints));
        choices.set(list, choice);
        chosen[side] = { ...place, ...choice };
    }
    return { ...options, ...chosen };
    function judgeAll(place, endpoints) {
        return Promise.all(endpoints.map((endpoint) => judge({ ...place, endpoint }, ca, around, blamed, open)));
    }
}
/** `verdicts` in the order in which the endpoints were given. */
function choose(verdicts) {
    const fit = verdicts.filter((one) => 'ms' in one).sort((a, b) => a.ms - b.ms);
    const unfit = verdicts.filter((one) => 'unfit' in one);
    const [nearest] = fit;
    const passedOver = unfit.map((one) => `${one.endpoint} ${one.unfit}`).join('; ');
    // Those that could not be used come last: they may be back by the time they are needed.
    const endpoints = [...fit, ...unfit].map((one) => one.endpoint);
    const why = nearest === undefined
        ? `none of ${verdicts.length} endpoints can be used: ${passedOver}`
        : `${nearest.endpoint} is the nearest of ${verdicts.length} (${Math.round(nearest.ms)} ms)` +
            (passedOver === '' ? '' : `; ${passedOver}`);
    return {
        endpoint: endpoints[0] ?? '',
        endpoints,
        chosen: why,
    };
}
async function judge(place, ca, { clock, signal }, blamed, open) {
    const { endpoint } = place;
    const said = blamed(endpoint);
    if (said !== undefined)
        return { endpoint, unfit: said };
    const sick = await (0,flashback_endpoint/* failingHealth */.JI)(endpoint, ca, signal);
    if (sick !== undefined)
        return { endpoint, unfit: sick };
    const store = open(place, ca, clock);
    const patience = new AbortController();
    const stopWaiting = (0,every/* every */.S)(clock, PATIENCE_MS, () => patience.abort());
    const limit = AbortSignal.any([signal, patience.signal]);
    try {
        const times = [];
        for (let i = 0; i < QUESTIONS; i++) {
            const began = clock.monotonic();
            await ask(store, limit);
            times.push(clock.monotonic() - began);
        }
        times.sort((a, b) => a - b);
        return { endpoint, ms: times[Math.floor(QUESTIONS / 2)] ?? 0 };
    }
    catch (error) {
        signal.throwIfAborted();
        if (limit.aborted)
            return { endpoint, unfit: `did not answer within ${PATIENCE_MS / 1000} s` };
        if (!(0,errors/* isStoreError */.h)(error))
            throw error;
        return { endpoint, unfit: `does not answer (${error.message})` };
    }
    finally {
        stopWaiting();
        await store.close();
    }
}
/** An answer that refuses is an answer: what is wrong with the key or the bucket is said when it is used. */
async function ask(store, signal) {
    try {
        await store.checkBucket(signal);
    }
    catch (error) {
        if (!(0,errors/* isStoreError */.h)(error, 'denied', 'credentials', 'no-bucket', 'not-found'))
            throw error;
    }
}

// EXTERNAL MODULE: ./build/src/commands/platform.js + 2 modules
var platform = __webpack_require__(5969);
// EXTERNAL MODULE: ./build/src/commands/rotation.js
var rotation = __webpack_require__(1948);
;// CONCATENATED MODULE: ./build/src/commands/ready.js




/** The same options with one endpoint in front and one pair of keys a place. Throws InputError. */
async function ready(options, around) {
    if (!(0,places/* hasChoice */.OK)(options))
        return options;
    const several = [options.hot, options.cold].some((place) => place !== undefined && (0,places/* endpointsOf */.uY)(place).length > 1);
    const { blamed, unseen } = several ? await (0,platform/* nodesBlamed */.fS)(options, around) : {};
    const near = await withNearest(options, around, blamed);
    return (0,rotation/* withWorkingKeys */.E)(unseen === undefined ? near : withNote(near, unseen), around);
}
/** The choice of endpoints says what it was made without. */
function withNote(options, note) {
    const noted = (place) => place?.chosen === undefined ? place : { ...place, chosen: `${place.chosen}; ${note}` };
    return { ...options, hot: noted(options.hot), cold: noted(options.cold) };
}


/***/ }),

/***/ 1948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ withWorkingKeys),
/* harmony export */   rotations: () => (/* binding */ rotations)
/* harmony export */ });
/* harmony import */ var _options_options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2402);
/* harmony import */ var _store_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6848);
/* harmony import */ var _store_wrappers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(443);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7364);




const SIDES = ['hot', 'cold', 'to'];
/**
 * The same options with one pair of keys a place: the previous one where the store refuses the other, which
 * `rotation` then says. Decided once, before the command: a right that one request lacks says nothing of a key, so no
 * run changes keys midway. Sends nothing where no previous pair is given. Throws InputError where both are refused.
 */
async function withWorkingKeys(options, around, open = _places_js__WEBPACK_IMPORTED_MODULE_3__/* .openS3 */ .De) {
    const ca = 'ca' in options && typeof options.ca === 'string' ? options.ca : undefined;
    const settled = {};
    for (const side of SIDES) {
        const place = options[side];
        if (place?.credentials?.previous === undefined)
            continue;
        const { previous, ...present } = place.credentials;
        const ask = (credentials) => refusal({ ...place, credentials }, ca, around, open);
        const refused = await ask(present);
        if (refused === undefined) {
            settled[side] = { ...place, credentials: present };
            continue;
        }
        const refusedToo = await ask(previous);
        if (refusedToo !== undefined) {
            throw new _options_options_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d('access-key-id', `${place.endpoint} refused both of ${side}'s keys: ${present.accessKeyId} (${codeOf(refused)}) and the previous ${previous.accessKeyId} (${codeOf(refusedToo)}); expected at least one that is valid and may list ${place.bucket}`, { cause: refused });
        }
        const rotation = `${place.endpoint} refused the key ${present.accessKeyId} (${codeOf(refused)}), so the previous one, ${previous.accessKeyId}, is used for ${side}. Finish rotating: see that the new key is active and may do what the old one may, then take the previous one out.`;
        settled[side] = { ...place, credentials: previous, rotation };
    }
    return { ...options, ...settled };
}
/** What was said about keys while they were settled, each once. */
function rotations(options) {
    const places = options;
    return [...new Set(SIDES.flatMap((side) => places[side]?.rotation ?? []))];
}
/** Undefined where the key is taken, and where that is not what is wrong: the command says that itself. */
async function refusal(place, ca, { clock, random, signal }, open) {
    const store = (0,_store_wrappers_js__WEBPACK_IMPORTED_MODULE_2__/* .retrying */ .R$)((0,_places_js__WEBPACK_IMPORTED_MODULE_3__/* .openWithFailOver */ .jg)(place, ca, clock, open, () => undefined), clock, random);
    try {
        await store.checkBucket(signal);
        return undefined;
    }
    catch (error) {
        if ((0,_store_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .isStoreError */ .h)(error, 'credentials', 'denied'))
            return error;
        if (!(0,_store_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .isStoreError */ .h)(error))
            throw error;
        return undefined;
    }
    finally {
        await store.close();
    }
}
function codeOf({ providerCode, status }) {
    return providerCode ?? `HTTP ${status ?? 'no status'}`;
}


/***/ }),

/***/ 3878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JI: () => (/* binding */ failingHealth),
/* harmony export */   oP: () => (/* binding */ isBridgeNode),
/* harmony export */   u9: () => (/* binding */ endpointIdentity)
/* harmony export */ });
/* harmony import */ var _store_s3_connections_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1872);

/** Hosts of the platform itself. Bridge Nodes may be self-hosted too, so other hosts are asked. */
const PLATFORM = /(^|\.)flashback\.tech$/;
const ASK_TIMEOUT_MS = 3_000;
/**
 * True where a Flashback Bridge Node answers at the endpoint: `GET /health` is answered without a signature.
 * Never throws: an endpoint that does not answer this is taken for a plain S3 one.
 */
async function isBridgeNode(endpoint, ca, signal) {
    const url = new URL(endpoint);
    if (PLATFORM.test(url.hostname))
        return true;
    if (url.hostname.endsWith('.amazonaws.com'))
        return false;
    const answer = await askHealth(endpoint, ca, signal);
    return answer?.status === 200 && !answer.text.trimStart().startsWith('<');
}
/**
 * Why a node is not to be used by its own word: `GET /health` fails with a 5xx. Undefined for every other answer and
 * for none: what is no Bridge Node need not know the question, and a node that is down fails at the next one.
 */
async function failingHealth(endpoint, ca, signal) {
    const answer = await askHealth(endpoint, ca, signal);
    return answer !== undefined && answer.status >= 500
        ? `says HTTP ${answer.status} of its health`
        : undefined;
}
async function askHealth(endpoint, ca, signal) {
    const { origin } = new URL(endpoint);
    const sockets = (0,_store_s3_connections_js__WEBPACK_IMPORTED_MODULE_0__/* .connectTo */ .m6)(origin, {
        ca,
        connections: 1,
        connectTimeout: ASK_TIMEOUT_MS,
        bodyTimeout: ASK_TIMEOUT_MS,
    });
    try {
        const answer = await sockets.request({
            origin,
            path: '/health',
            method: 'GET',
            headersTimeout: ASK_TIMEOUT_MS,
            signal,
        });
        return { status: answer.statusCode, text: await answer.body.text() };
    }
    catch {
        signal.throwIfAborted();
        return undefined;
    }
    finally {
        await sockets.destroy();
    }
}
/** Who an endpoint is, for hot's identity: all nodes of the platform lead to the same Repositories. */
function endpointIdentity(endpoint) {
    const { hostname } = new URL(endpoint);
    return PLATFORM.test(hostname) ? 'flashback.tech' : hostname;
}


/***/ })

};
