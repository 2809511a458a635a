export const id = 567;
export const ids = [567];
export const modules = {

/***/ 75700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readFound),
/* harmony export */   E: () => (/* binding */ writeFound)
/* harmony export */ });
/* harmony import */ var _manifest_layout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54445);

/** The newer of what the last run and the last probe found. A probe's file that does not parse counts for nothing. */
async function readFound(state, committed, signal) {
    const known = committed?.generation;
    const probed = parsed((await state.read(_manifest_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .FOUND */ .vS, signal))?.text);
    if (probed === undefined)
        return known;
    return probed.capabilities.probed > (known?.capabilities?.probed ?? '') ? probed : known;
}
async function writeFound(state, found, signal) {
    const text = JSON.stringify({ format: 1, ...found }, undefined, 1) + '\n';
    await state.write(_manifest_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .FOUND */ .vS, Buffer.from(text), 'application/json', signal);
}
function parsed(text) {
    if (text === undefined)
        return undefined;
    try {
        const found = JSON.parse(text);
        const { capabilities, format } = found;
        if (format !== 1 || typeof capabilities?.probed !== 'string')
            return undefined;
        return { ...found, capabilities };
    }
    catch {
        return undefined; // it only spares questions, which are then asked again
    }
}


/***/ }),

/***/ 95969:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  eb: () => (/* binding */ AT_THE_DOOR_MS),
  fS: () => (/* binding */ nodesBlamed),
  WN: () => (/* binding */ openPlatform)
});

// EXTERNAL MODULE: ./build/src/store/s3/connections.js + 1 modules
var connections = __webpack_require__(61872);
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

/***/ 27780:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aZ: () => (/* binding */ PATIENCE),
/* harmony export */   mW: () => (/* binding */ NOT_SEEN),
/* harmony export */   ox: () => (/* binding */ Watch),
/* harmony export */   qV: () => (/* binding */ copySample),
/* harmony export */   uV: () => (/* binding */ sampleOf)
/* harmony export */ });
/* harmony import */ var _manifest_layout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54445);
/* harmony import */ var _store_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46848);
/* harmony import */ var _transfer_by_choice_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4690);



/** Of a probe, which has nothing else to do. */
const PATIENCE = { every: 5_000, most: 60_000 };
/** Up to here an object is tiny enough to try a copy with, bytes. */
const SAMPLE = 1024 * 1024;
/** The largest object of the first page that is still tiny: its bytes stand out from those of the probe itself. */
async function sampleOf(hot, signal) {
    const { objects } = await hot.store.list({ prefix: hot.prefix }, signal);
    return objects
        .filter(({ key, size }) => key !== hot.prefix && size <= SAMPLE)
        .sort((a, b) => b.size - a.size)[0];
}
/** Copies it by the pair's path to a name of the program's own, and removes it again. */
async function copySample({ key, size, etag }, hot, context) {
    const { cold, signal } = context;
    const path = `${_manifest_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .PROBE */ .vD}sample`;
    const source = { bucket: hot, path: key.slice(hot.prefix.length), size, etag };
    try {
        const { copied, via } = await (0,_transfer_by_choice_js__WEBPACK_IMPORTED_MODULE_2__/* .copyByChoice */ .I2)(source, path, undefined, context);
        const version = copied.versionId === undefined ? {} : { versionId: copied.versionId };
        await cold.store.delete(cold.key(path), version, signal);
        return { size, path: via, problem: null };
    }
    catch (error) {
        if (error instanceof _transfer_by_choice_js__WEBPACK_IMPORTED_MODULE_2__/* .SourceMoved */ .Fh)
            return { size, path: null, problem: 'it changed while it was copied' };
        if (!(0,_store_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .isStoreError */ .h)(error))
            throw error;
        return { size, path: null, problem: error.message };
    }
}
const NOT_SEEN = { verdict: 'not-seen', outOfHot: null, intoCold: null, waited: 0 };
/** Below this, a sample's bytes into cold cannot be told from those of the probe and the lease. */
const STANDS_OUT = 16 * 1024;
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
    /** Undefined where the platform does not say. */
    static async start(watched, signal) {
        const from = watched.clock.now() - 10 * 60_000;
        const before = await sums(watched, from, signal);
        return before === undefined ? undefined : new Watch(watched, from, before);
    }
    /** What was seen so far, for who cannot wait for the verdict. */
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
            const counted = (size > 0 && outOfHot >= size) || (size >= STANDS_OUT && intoCold >= size);
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
    /** What streams is sent by this program too, and yet is what is looked for. */
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

/***/ 60657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ sortListing),
/* harmony export */   X: () => (/* binding */ isUnsorted)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46848);
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68335);
/* harmony import */ var _sorter_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48244);



/**
 * True where the first page under `prefix` is out of order. Some stores list in an order of their own (Storj
 * with self-managed encryption lists by ciphertext; litestream#535).
 */
async function isUnsorted(bucket, prefix, signal) {
    const { objects } = await bucket.store.list({ prefix: bucket.key(prefix) }, signal);
    return objects.some(({ key }, i) => i > 0 && (0,_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .compareKeys */ .YD)(objects[i - 1]?.key ?? '', key) > 0);
}
/** Lists everything under the prefixes, in whatever order it comes, and sorts it. Throws StoreError. */
async function sortListing(bucket, prefixes, signal) {
    const sorter = new _sorter_js__WEBPACK_IMPORTED_MODULE_1__/* .Sorter */ .y();
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
        const request = { prefix: whole, ...(continuation === undefined ? {} : { continuation }) };
        const { objects, next } = await bucket.store.list(request, signal);
        for (const { key, ...object } of objects) {
            if (!key.startsWith(whole))
                throw wrong('the listing holds a key outside the prefix that was asked for');
            if (key.length > bucket.prefix.length)
                await sorter.add(key.slice(bucket.prefix.length), JSON.stringify(object));
        }
        if (next === undefined)
            return;
        // Without an order, a token that comes again is the only sign of a loop.
        if (tokens.has(next))
            throw wrong('the listing repeats a continuation token');
        tokens.add(next);
        continuation = next;
    }
}
async function* objectsOf(sorter, range) {
    let last;
    for await (const lines of sorter.sorted(range)) {
        const objects = [];
        for (const { key, line } of lines) {
            if (key === last)
                continue; // repeated across pages
            last = key;
            objects.push({ key, ...JSON.parse(line) });
        }
        yield objects;
    }
}
function wrong(message) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StoreError */ .A('protocol', message, { operation: 'ListObjectsV2' });
}


/***/ })

};
