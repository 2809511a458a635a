export const id = 2799;
export const ids = [2799];
export const modules = {

/***/ 7024:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mW: () => (/* binding */ NOT_SEEN),
/* harmony export */   ox: () => (/* binding */ Watch),
/* harmony export */   qV: () => (/* binding */ copySample),
/* harmony export */   uV: () => (/* binding */ sampleOf),
/* harmony export */   v3: () => (/* binding */ PROBE_POLLING)
/* harmony export */ });
/* harmony import */ var _manifest_layout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54445);
/* harmony import */ var _store_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46848);
/* harmony import */ var _transfer_copy_with_fallback_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8784);



/** For the command `probe`, which can wait. */
const PROBE_POLLING = { every: 5_000, most: 60_000 };
/** The largest object to try a copy with. */
const MAX_SAMPLE_BYTES = 1024 * 1024;
/** The largest small object of the first page: its bytes stand out from those of the probe itself. */
async function sampleOf(hot, signal) {
    const { objects } = await hot.store.list({ prefix: hot.prefix }, signal);
    return objects
        .filter(({ key, size, doubt }) => key !== hot.prefix && size <= MAX_SAMPLE_BYTES && doubt === undefined)
        .sort((a, b) => b.size - a.size)[0];
}
/** Copies it by the pair's path to a name of the program's own, and removes it again. */
async function copySample({ key, size, etag }, hot, context) {
    const { cold, signal } = context;
    const path = `${_manifest_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .PROBE */ .vD}sample`;
    const source = { bucket: hot, path: key.slice(hot.prefix.length), size, etag };
    try {
        const { copied, via } = await (0,_transfer_copy_with_fallback_js__WEBPACK_IMPORTED_MODULE_2__/* .copyWithFallback */ .md)(source, path, undefined, context);
        const version = copied.versionId === undefined ? {} : { versionId: copied.versionId };
        try {
            await cold.store.delete(cold.key(path), version, signal);
        }
        catch (error) {
            if (!(0,_store_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .isStoreError */ .A1)(error, 'denied', 'locked'))
                throw error; // the next probe replaces it
        }
        return { size, path: via, problem: null };
    }
    catch (error) {
        if (error instanceof _transfer_copy_with_fallback_js__WEBPACK_IMPORTED_MODULE_2__/* .SourceMoved */ .Fh)
            return { size, path: null, problem: 'it changed while it was copied' };
        if (!(0,_store_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .isStoreError */ .A1)(error))
            throw error;
        return { size, path: null, problem: error.message };
    }
}
const NOT_SEEN = { verdict: 'not-seen', outOfHot: null, intoCold: null, waited: 0 };
/** A smaller sample's bytes into cold cannot be told from those of the probe and the lease. */
const MIN_VISIBLE_BYTES = 16 * 1024;
/** The platform's statistics of the two buckets, before and after. */
class Watch {
    #watched;
    #from;
    #before;
    #sentBefore;
    #last = NOT_SEEN;
    constructor(watched, from, before) {
        this.#watched = watched;
        this.#from = from;
        this.#before = before;
        this.#sentBefore = watched.sent?.() ?? 0;
    }
    /** Undefined where the platform has no statistics. */
    static async start(watched, signal) {
        const from = watched.clock.now() - 10 * 60_000;
        const before = await sums(watched, from, signal);
        return before === undefined ? undefined : new Watch(watched, from, before);
    }
    /** The last answer, for a caller that cannot wait for the verdict. */
    get last() {
        return this.#last;
    }
    async verdict(sample, { every, most }, signal) {
        if (sample === null || sample.path === null)
            return NOT_SEEN;
        const { clock } = this.#watched;
        const began = clock.monotonic();
        for (;;) {
            const now = await sums(this.#watched, this.#from, signal);
            const waited = Math.round(clock.monotonic() - began);
            if (now === undefined)
                return (this.#last = { ...NOT_SEEN, waited });
            const outOfHot = Math.max(0, now.outOfHot - this.#before.outOfHot);
            const intoCold = Math.max(0, now.intoCold - this.#before.intoCold - this.#ownBytes(sample));
            const { size } = sample;
            const counted = (size > 0 && outOfHot >= size) || (size >= MIN_VISIBLE_BYTES && intoCold >= size);
            this.#last = { verdict: counted ? 'counted' : 'not-visible-yet', outOfHot, intoCold, waited };
            if (counted)
                return this.#last;
            if (waited >= most) {
                if (sample.path === 'native')
                    this.#last = { ...this.#last, verdict: 'not-counted' };
                return this.#last;
            }
            await clock.sleep(every, signal);
        }
    }
    /** A streamed sample is sent by this program too: it is not subtracted. */
    #ownBytes({ path, size }) {
        const sent = (this.#watched.sent?.() ?? 0) - this.#sentBefore;
        return Math.max(0, path === 'streamed' ? sent - size : sent);
    }
}
async function sums({ platform, topology, clock }, from, signal) {
    const { repository, hot, cold } = topology;
    const query = { repositoryId: repository.id, from, to: clock.now() + 60_000 };
    const seen = await platform.trafficByMinute(query, signal);
    if (!seen.seen)
        return undefined;
    const rowsOf = (id) => id === undefined ? [] : seen.value.filter((row) => row.bucketId === id);
    return {
        outOfHot: rowsOf(hot?.id).reduce((sum, { downloaded }) => sum + downloaded, 0),
        intoCold: rowsOf(cold.id).reduce((sum, { uploaded }) => sum + uploaded, 0),
    };
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

/***/ 82546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ loadProbeCache),
/* harmony export */   _: () => (/* binding */ saveProbeCache)
/* harmony export */ });
/* harmony import */ var _core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16119);
/* harmony import */ var _manifest_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11400);
/* harmony import */ var _manifest_layout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54445);
/* harmony import */ var _manifest_parse_generation_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72275);
/* harmony import */ var _manifest_start_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27679);





/**
 * The newer result of the last run and the last probe. A probe's file that does not parse is ignored, and so is one of the
 * future, which would win over every run to come. `now` is ms by the store's clock.
 */
async function loadProbeCache(state, committed, now, signal) {
    const generation = committed?.generation;
    const probed = await probeFile(state, signal);
    if (probed === undefined || Date.parse(probed.capabilities.probed) > now + _manifest_start_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_CLOCK_SKEW_MS */ .s9)
        return generation;
    return probed.capabilities.probed > (generation?.capabilities?.probed ?? '') ? probed : generation;
}
async function probeFile(state, signal) {
    try {
        return parsed((await state.read(_manifest_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .PROBE_CACHE */ .CI, signal))?.text);
    }
    catch (error) {
        if (!(error instanceof _manifest_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .StateError */ .qq))
            throw error;
        return undefined; // too large to be one of ours
    }
}
async function saveProbeCache(state, cache, signal) {
    const text = JSON.stringify({ format: 1, ...cache }, undefined, 1) + '\n';
    await state.write(_manifest_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .PROBE_CACHE */ .CI, Buffer.from(text), 'application/json', signal);
}
function parsed(text) {
    if (text === undefined)
        return undefined;
    try {
        const json = (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJsonObjectText */ .IO)(text, _core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .RECORD_LIMITS */ .xA);
        if (json['format'] !== 1)
            return undefined;
        (0,_manifest_parse_generation_js__WEBPACK_IMPORTED_MODULE_3__/* .checkCapabilities */ .JM)((0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)(json, 'capabilities'));
        (0,_manifest_parse_generation_js__WEBPACK_IMPORTED_MODULE_3__/* .checkPathMemory */ .Tc)(json);
        return json;
    }
    catch (error) {
        if (!(error instanceof _core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .JsonRefused */ .tC))
            throw error;
        return undefined; // it only saves requests, which are then sent again
    }
}


/***/ }),

/***/ 18844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JC: () => (/* binding */ traitsOf),
/* harmony export */   JP: () => (/* binding */ sortListing),
/* harmony export */   XO: () => (/* binding */ isUnsorted)
/* harmony export */ });
/* harmony import */ var _core_defined_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37708);
/* harmony import */ var _core_quoted_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(12053);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46848);
/* harmony import */ var _listing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19036);
/* harmony import */ var _core_keys_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78133);
/* harmony import */ var _sorter_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11257);






/** How the bucket lists, by what the store says of it, else by what all of its kind do. */
async function traitsOf({ store }, signal) {
    return (await store.listingTraits?.(signal)) ?? { order: store.dialect.listing, startsAnywhere: true };
}
/**
 * True where the store has no order, or the first page under `prefix` is out of the one that it has. Some stores list in an order of their own (Storj
 * with self-managed encryption lists by ciphertext; litestream#535).
 */
async function isUnsorted(bucket, prefix, signal) {
    const { order } = await traitsOf(bucket, signal);
    if (order === 'none')
        return true;
    const compare = order === 'utf-16' ? _core_keys_js__WEBPACK_IMPORTED_MODULE_3__/* .compareUtf16 */ .MC : _core_keys_js__WEBPACK_IMPORTED_MODULE_3__/* .compareKeys */ .YD;
    const { objects } = await bucket.store.list({ prefix: bucket.key(prefix) }, signal);
    return objects.some(({ key }, i) => i > 0 && compare(objects[i - 1]?.key ?? '', key) > 0);
}
/** Lists everything under the prefixes, in whatever order it comes, and sorts it. Throws StoreError. */
async function sortListing(bucket, prefixes, signal) {
    const sorter = new _sorter_js__WEBPACK_IMPORTED_MODULE_2__/* .Sorter */ .y();
    try {
        for (const prefix of prefixes)
            await spool(bucket, prefix, sorter, signal);
    }
    catch (error) {
        await sorter.close();
        throw error;
    }
    return { count: sorter.count, range: (range) => objectsOf(sorter, range), close: () => sorter.close() };
}
async function spool(bucket, prefix, sorter, signal) {
    const whole = bucket.key(prefix);
    const tokens = new Set();
    for (let continuation;;) {
        const request = { prefix: whole, ...(0,_core_defined_js__WEBPACK_IMPORTED_MODULE_4__/* .defined */ .s)({ continuation }) };
        const { objects, next } = await bucket.store.list(request, signal);
        for (const object of objects) {
            if (!object.key.startsWith(whole) && object.doubt?.about !== 'spelling')
                throw wrong(`the listing of ${String(bucket)} holds ${(0,_core_quoted_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .T)(object.key)}, which is outside the prefix that was asked for; list it through another endpoint`);
            const { key, ...rest } = (0,_listing_js__WEBPACK_IMPORTED_MODULE_1__/* .belowPrefix */ .EE)(object, bucket.prefix.length);
            if (key !== '')
                await sorter.add(key, JSON.stringify(rest));
        }
        if (next === undefined)
            return;
        // Without an order, a token that comes again is the only sign of a loop.
        if (tokens.has(next))
            throw wrong(`the listing of ${String(bucket)} repeats a continuation token; list it through another endpoint`);
        tokens.add(next);
        continuation = next;
    }
}
async function* objectsOf(sorter, range) {
    let last;
    for await (const lines of sorter.sorted(range)) {
        const objects = [];
        for (const { key, line } of lines) {
            const object = JSON.parse(line);
            objects.push(key === last ? { ...object, key, doubt: { about: 'repeated' } } : { key, ...object });
            last = key;
        }
        yield objects;
    }
}
function wrong(message) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StoreError */ .AD('protocol', message, { operation: 'list' });
}


/***/ })

};
