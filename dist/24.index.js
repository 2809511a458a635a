export const id = 24;
export const ids = [24];
export const modules = {

/***/ 83878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JI: () => (/* binding */ failingHealth),
/* harmony export */   oP: () => (/* binding */ isBridgeNode),
/* harmony export */   u9: () => (/* binding */ endpointIdentity)
/* harmony export */ });
/* harmony import */ var _get_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88199);

/** Hosts of the platform itself. Bridge Nodes may be self-hosted, so other hosts are asked. */
const PLATFORM_HOST = /(^|\.)flashback\.tech$/;
const HEALTH_TIMEOUT_MS = 3_000;
const MAX_HEALTH_BYTES = 1024 * 1024;
/**
 * True if a Flashback Bridge Node answers at the endpoint: it answers `GET /health` without a signature. An endpoint
 * that does not is taken for plain S3. Throws only if `signal` is aborted.
 */
async function isBridgeNode(endpoint, ca, signal) {
    const url = new URL(endpoint);
    if (PLATFORM_HOST.test(url.hostname))
        return true;
    if (url.hostname.endsWith('.amazonaws.com'))
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
/** The endpoint in hot's identity: all nodes of the platform serve the same Repositories. */
function endpointIdentity(endpoint) {
    const { hostname } = new URL(endpoint);
    return PLATFORM_HOST.test(hostname) ? 'flashback.tech' : hostname;
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

/***/ 74974:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JK: () => (/* binding */ condemnedCount),
/* harmony export */   Ou: () => (/* binding */ fromOldForm),
/* harmony export */   Ym: () => (/* binding */ encodeRecord),
/* harmony export */   dB: () => (/* binding */ CONDEMNED_RECORDS),
/* harmony export */   gh: () => (/* binding */ isOldForm),
/* harmony export */   s1: () => (/* binding */ encodeCondemned),
/* harmony export */   yO: () => (/* binding */ decodeCondemned)
/* harmony export */ });
/* harmony import */ var _core_defined_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(37708);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57975);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38522);
/* harmony import */ var _core_bounded_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16119);
/* harmony import */ var _bounds_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49878);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(11400);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(54445);
/* harmony import */ var _segment_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(97622);









/** Records a file. */
const CONDEMNED_RECORDS = 50_000;
const compress = (0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_zlib__WEBPACK_IMPORTED_MODULE_2__.gzip);
async function encodeCondemned(records) {
    const file = await compress(records.map((record) => `${encodeRecord(record)}\n`).join(''), { level: 5 });
    return { ref: { sha256: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(file).digest('hex'), count: records.length }, file };
}
/** Records in batches, checked against the reference. Throws StateError, which names the object. */
async function* decodeCondemned(file, ref) {
    const object = (0,_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .condemnedPath */ .f9)(ref.sha256);
    if ((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(file).digest('hex') !== ref.sha256)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .StateError */ .qq(object, 'its content does not match its SHA-256', _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .DAMAGED_ADVICE */ .dw);
    let count = 0;
    for await (const lines of (0,_segment_js__WEBPACK_IMPORTED_MODULE_7__/* .linesOf */ .Dx)(file, object, _bounds_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_LINE */ .MV)) {
        count += lines.length;
        if (count > ref.count)
            throw notAsRecorded(object, count, ref);
        yield lines.map((line) => decodeRecord(line, object));
    }
    if (count !== ref.count)
        throw notAsRecorded(object, count, ref);
}
function notAsRecorded(object, found, { count }) {
    const message = `it holds ${found} records where ${count} were recorded`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .StateError */ .qq(object, message, _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .DAMAGED_ADVICE */ .dw);
}
/** How many stored objects a generation has condemned. */
function condemnedCount({ condemned }) {
    return isOldForm(condemned) ? condemned.length : condemned.count;
}
/** The form of earlier versions, which listed the objects in the generation itself. */
function isOldForm(condemned) {
    return Array.isArray(condemned);
}
/**
 * Records of the old form. They lack the key: it follows from the path, but for renamed objects, which are left
 * out; those stay in cold.
 */
function fromOldForm(condemned) {
    return condemned.flatMap((object) => object.path.startsWith(_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .STATE */ .c4) ? [] : [{ ...object, key: object.path }]);
}
function encodeRecord({ key, path, etag, versionId, size, since, version }) {
    return JSON.stringify({
        key,
        path,
        etag,
        ...(0,_core_defined_js__WEBPACK_IMPORTED_MODULE_8__/* .defined */ .s)({ versionId, size }),
        since,
        ...(0,_core_defined_js__WEBPACK_IMPORTED_MODULE_8__/* .defined */ .s)({ version }),
    });
}
function decodeRecord(line, object) {
    const read = (json) => {
        return {
            key: (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(json, 'key', _bounds_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_KEY */ .tu),
            path: (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(json, 'path', _bounds_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_PATH */ .lm),
            etag: (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_3__/* .anyTextOf */ .Tm)(json, 'etag', _bounds_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_ETAG */ .nQ),
            ...(0,_core_defined_js__WEBPACK_IMPORTED_MODULE_8__/* .defined */ .s)({
                versionId: (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)(json, 'versionId', () => (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(json, 'versionId', _bounds_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_VERSION_ID */ ._X)),
                size: (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)(json, 'size', () => (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_3__/* .countOf */ .pq)(json, 'size')),
            }),
            since: (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_3__/* .timeOf */ .nR)(json, 'since'),
            ...(0,_core_defined_js__WEBPACK_IMPORTED_MODULE_8__/* .defined */ .s)({ version: (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)(json, 'version', () => (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_3__/* .timeOf */ .nR)(json, 'version')) }),
        };
    };
    return (0,_bounds_js__WEBPACK_IMPORTED_MODULE_4__/* .parseRecord */ .Hh)(line, object, _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .DAMAGED_ADVICE */ .dw, _bounds_js__WEBPACK_IMPORTED_MODULE_4__/* .LINE_LIMITS */ .eE, read, 'a line is not a record of what is condemned');
}


/***/ }),

/***/ 9143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LP: () => (/* binding */ decodeEntry),
/* harmony export */   Tr: () => (/* binding */ checkEntry),
/* harmony export */   vv: () => (/* binding */ encodeEntry)
/* harmony export */ });
/* harmony import */ var _core_defined_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37708);
/* harmony import */ var _core_iso_time_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(11876);
/* harmony import */ var _bounds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49878);
/* harmony import */ var _store_evidence_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76586);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11400);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54445);






/** One line of a segment or journal, without its line feed. */
function encodeEntry(entry) {
    const { key, size, etag, modified, cold, since, history, gone, expired } = entry;
    return JSON.stringify({
        key,
        size,
        etag,
        modified,
        cold,
        ...(0,_store_evidence_js__WEBPACK_IMPORTED_MODULE_3__/* .proofsOf */ .Tq)(entry), // here, so that StoredLine compares lines with and without them alike
        since,
        ...(history === undefined || history.length === 0 ? {} : { history }),
        ...(0,_core_defined_js__WEBPACK_IMPORTED_MODULE_4__/* .defined */ .s)({ gone, expired }),
    });
}
/** Parses a line of `object`; throws StateError where it is no entry. State is hostile text. */
function decodeEntry(line, object) {
    let value;
    try {
        value = (0,_bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .refusedAs */ .xb)(object, _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DAMAGED_ADVICE */ .dw, () => (0,_bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .parseEntryLine */ .Wf)(line));
    }
    catch (cause) {
        if (cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .StateError */ .qq)
            throw cause;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .StateError */ .qq(object, 'a line is not JSON', _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DAMAGED_ADVICE */ .dw, { cause });
    }
    return checkEntry(value, object);
}
/** Throws StateError where the value is no entry, or names a path in cold that its key cannot have. */
function checkEntry(value, object) {
    if (!isEntry(value))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .StateError */ .qq(object, 'a line is not a manifest entry', _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DAMAGED_ADVICE */ .dw);
    const { key, cold, history } = value;
    if ((0,_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .isPathOf */ .HM)(key, cold.path) && (history ?? []).every((version) => (0,_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .isPathOf */ .HM)(key, version.cold.path)))
        return value;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .StateError */ .qq(object, 'an entry names a path in cold that its key cannot have', _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DAMAGED_ADVICE */ .dw);
}
function isEntry(value) {
    if (!isRecord(value) || !(0,_bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .isBoundedText */ .ff)(value['key'], _bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_KEY */ .tu) || !isVersion(value))
        return false;
    const { history, gone, expired } = value;
    if (expired !== undefined && !isTime(expired))
        return false;
    if (history !== undefined && !(Array.isArray(history) && history.every(isSuperseded)))
        return false;
    return (gone === undefined || (isRecord(gone) && isTime(gone['since']) && typeof gone['confirmed'] === 'boolean'));
}
function isSuperseded(value) {
    return isRecord(value) && isVersion(value) && isTime(value['until']);
}
function isVersion(value) {
    return ((0,_bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .isBoundedCount */ .p2)(value['size']) &&
        isEtag(value['etag']) &&
        isTime(value['modified']) &&
        isTime(value['since']) &&
        optionalText(value['md5'], _bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_TEXT */ .lG) &&
        optionalText(value['crc32c'], _bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_TEXT */ .lG) &&
        isStoredRef(value['cold']));
}
function isStoredRef(value) {
    return (isRecord(value) &&
        (0,_bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .isBoundedText */ .ff)(value['path'], _bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_PATH */ .lm) &&
        isEtag(value['etag']) &&
        isTime(value['stored']) &&
        COPY_PATHS.includes(value['via']) &&
        EVIDENCE.includes(value['evidence']) &&
        optionalText(value['checksum'], _bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_TEXT */ .lG) &&
        optionalText(value['versionId'], _bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_VERSION_ID */ ._X));
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** A time of this form is at most the last of the year 9999, and sorts as text. */
function isTime(value) {
    return (typeof value === 'string' &&
        value.length === _core_iso_time_js__WEBPACK_IMPORTED_MODULE_5__/* .TIME_LENGTH */ .dS &&
        value.charCodeAt(_core_iso_time_js__WEBPACK_IMPORTED_MODULE_5__/* .TIME_LENGTH */ .dS - 1) === 90 &&
        !Number.isNaN((0,_core_iso_time_js__WEBPACK_IMPORTED_MODULE_5__/* .parseTime */ .pe)(value)));
}
function isEtag(value) {
    return typeof value === 'string' && value.length <= _bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_ETAG */ .nQ;
}
function optionalText(value, max) {
    return value === undefined || (typeof value === 'string' && value.length <= max);
}
const COPY_PATHS = ['native', 'emulated', 'streamed'];
const EVIDENCE = ['md5', 'crc32c', 'checksum', 'size', 'none'];


/***/ }),

/***/ 62093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ FORMAT)
/* harmony export */ });
const FORMAT = 1;


/***/ }),

/***/ 52665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AD: () => (/* binding */ Hold),
/* harmony export */   RC: () => (/* binding */ readHolds),
/* harmony export */   rL: () => (/* binding */ HOLD_TIMES)
/* harmony export */ });
/* harmony import */ var _core_defined_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(37708);
/* harmony import */ var _core_iso_time_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(11876);
/* harmony import */ var _store_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46848);
/* harmony import */ var _store_read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67135);
/* harmony import */ var _core_bounded_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16119);
/* harmony import */ var _bounds_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49878);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11400);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(54445);








const HOLD_TIMES = { timeToLive: 30 * 60_000, renewEvery: 5 * 60_000 };
/** Restores at once. Beyond it somebody plants holds, and each costs a request. */
const MAX_HOLDS = 1000;
/** One that ends later was not written by a restore, which renews its hold for half an hour at a time: it is no hold. */
const MAX_HOLD_MS = 24 * 3600_000;
const HOLD_ADVICE = 'Make sure that no restore is reading this cold, then delete the object.';
/** A hold that this process keeps, renewed until it is released. It needs no lease: no other process writes its object. */
class Hold {
    #cold;
    #clock;
    #times;
    #record;
    #stop = new AbortController();
    #expires = 0;
    #renewals = Promise.resolve();
    constructor(cold, clock, record, times) {
        this.#cold = cold;
        this.#clock = clock;
        this.#times = times;
        this.#record = record;
    }
    /** Throws StoreError where it cannot be written: then a sweep does not know of this restore. */
    static async take(cold, clock, { id, owner, at }, signal, times = HOLD_TIMES) {
        const created = (0,_core_iso_time_js__WEBPACK_IMPORTED_MODULE_6__/* .isoTime */ .Ly)(cold.now(clock));
        const hold = new Hold(cold, clock, { id, owner, at, created, expires: created }, times);
        await hold.#write(signal);
        hold.#renewals = hold.#renewForever();
        return hold;
    }
    /** True where it could not be renewed in time, so that a sweep may have passed it over. */
    get lapsed() {
        return this.#cold.now(this.#clock) > this.#expires;
    }
    /** Stops renewing and removes it. Throws StoreError; what is left behind then ends by itself. */
    async release(signal) {
        this.#stop.abort();
        await this.#renewals;
        await this.#cold.store.delete(this.#cold.key((0,_layout_js__WEBPACK_IMPORTED_MODULE_5__/* .holdPath */ .nq)(this.#record.id)), {}, signal);
    }
    async #renewForever() {
        for (;;) {
            try {
                await this.#clock.sleep(this.#times.renewEvery, this.#stop.signal);
                await this.#write(this.#stop.signal);
            }
            catch (error) {
                if (this.#stop.signal.aborted)
                    return;
                if (!(0,_store_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isStoreError */ .A1)(error))
                    throw error; // the next round tries again; `lapsed` says where none succeeded
            }
        }
    }
    async #write(signal) {
        const expires = this.#cold.now(this.#clock) + this.#times.timeToLive;
        const record = { ...this.#record, expires: new Date(expires).toISOString() };
        const options = { attributes: { contentType: 'application/json' } };
        const bytes = Buffer.from(`${JSON.stringify(record)}\n`);
        await this.#cold.store.put(this.#cold.key((0,_layout_js__WEBPACK_IMPORTED_MODULE_5__/* .holdPath */ .nq)(record.id)), bytes, options, signal);
        this.#expires = expires;
    }
}
/**
 * The holds that have not expired at `now` (ms by the store's clock). Throws StateError where one cannot be
 * read: it may be that of a restore, and nothing may be deleted on a guess.
 */
async function readHolds(cold, now, signal) {
    const holds = [];
    let seen = 0;
    for (let continuation;;) {
        const request = { prefix: cold.key(_layout_js__WEBPACK_IMPORTED_MODULE_5__/* .HOLDS */ .t), ...(0,_core_defined_js__WEBPACK_IMPORTED_MODULE_7__/* .defined */ .s)({ continuation }) };
        const { objects, next } = await cold.store.list(request, signal);
        for (const { key } of objects) {
            if (!key.startsWith(request.prefix))
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .StateError */ .qq(_layout_js__WEBPACK_IMPORTED_MODULE_5__/* .HOLDS */ .t, 'its listing names other objects', HOLD_ADVICE);
            const path = key.slice(cold.prefix.length);
            if (++seen > MAX_HOLDS)
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .StateError */ .qq(_layout_js__WEBPACK_IMPORTED_MODULE_5__/* .HOLDS */ .t, `it has more than ${MAX_HOLDS} holds`, HOLD_ADVICE);
            const file = await (0,_store_read_js__WEBPACK_IMPORTED_MODULE_1__/* .readWhole */ .o)(cold.store, key, _bounds_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_RECORD_BYTES */ .xR, signal);
            if (file === undefined)
                continue; // released meanwhile
            if (file === 'too-large')
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .StateError */ .qq(path, 'it has more bytes than a hold can have', HOLD_ADVICE);
            const record = parseHold(Buffer.from(file.bytes).toString('utf8'), path);
            const left = Date.parse(record.expires) - now;
            if (left > 0 && left <= MAX_HOLD_MS)
                holds.push(record);
        }
        if (next === undefined)
            return holds;
        continuation = next;
    }
}
function parseHold(text, path) {
    return (0,_bounds_js__WEBPACK_IMPORTED_MODULE_3__/* .parseRecord */ .Hh)(text, path, HOLD_ADVICE, _core_bounded_json_js__WEBPACK_IMPORTED_MODULE_2__/* .RECORD_LIMITS */ .xA, (json) => {
        const id = (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(json, 'id', _bounds_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_NAME */ .zB);
        if ((0,_layout_js__WEBPACK_IMPORTED_MODULE_5__/* .holdPath */ .nq)(id) !== path)
            throw new _core_bounded_json_js__WEBPACK_IMPORTED_MODULE_2__/* .JsonRefused */ .tC('it is the hold of another id');
        return {
            id,
            owner: (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(json, 'owner', _bounds_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_NAME */ .zB),
            at: (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_2__/* .timeOf */ .nR)(json, 'at'),
            created: (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_2__/* .timeOf */ .nR)(json, 'created'),
            expires: (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_2__/* .timeOf */ .nR)(json, 'expires'),
        };
    });
}


/***/ }),

/***/ 28807:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CQ: () => (/* binding */ Journal),
/* harmony export */   MS: () => (/* binding */ JOURNAL_PACE),
/* harmony export */   z8: () => (/* binding */ parseJournal)
/* harmony export */ });
/* harmony import */ var _core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16119);
/* harmony import */ var _bounds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49878);
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9143);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11400);
/* harmony import */ var _generation_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(62093);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54445);
/* harmony import */ var _segment_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(97622);
/* harmony import */ var _line_log_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(88619);








/** An intent is waited for, an outcome is not. */
const JOURNAL_PACE = { interval: 5_000, lines: 500, gather: 10 };
/**
 * What a run has done or is about to do, in objects that are written once. Outcomes are flushed every few
 * seconds; an intent at once, together with all that waits, since nothing may be overwritten before its intent
 * is stored.
 */
class Journal {
    #state;
    #start;
    #log;
    /** Not the run's signal: a cancelled run still records what it did. */
    #signal = new AbortController().signal;
    #carriedRecords;
    #objects = 0;
    /**
     * `carriedRecords` are what this run recovered of unconfirmed records of earlier runs: they go into the first
     * object, before any record of this run. Nothing is written before the first record needs it.
     */
    constructor(state, clock, start, carriedRecords, pace = JOURNAL_PACE) {
        this.#state = state;
        this.#start = start;
        this.#carriedRecords = carriedRecords.map(encodeRecord);
        this.#log = new _line_log_js__WEBPACK_IMPORTED_MODULE_6__/* .LineLog */ .x((lines) => this.#write(lines), clock, pace);
    }
    /** Journal objects written so far. */
    get objects() {
        return this.#objects;
    }
    /** Records that were taken and could not be stored. */
    get unwritten() {
        return this.#log.waiting;
    }
    /** Resolves when the intent is stored. Rejects with the error of the store. */
    async intend(intent) {
        await this.#log.stored(encodeRecord(intent));
    }
    /** Takes the outcome; it is stored within the pace. Throws where an earlier flush failed. */
    record(stored) {
        this.#log.take(encodeRecord(stored));
    }
    /** Stores all that was taken before the call. */
    async flush() {
        await this.#log.flush();
    }
    /** No more timers; what is not flushed is dropped. */
    close() {
        this.#log.close();
    }
    async #write(lines) {
        // What takes over from earlier runs goes first, all of it before any record of this run.
        const all = [...this.#carriedRecords, ...lines];
        for (let at = 0; at < all.length || this.#objects === 0;) {
            const header = this.#objects === 0 ? this.#start : withoutSettles(this.#start);
            const some = [JSON.stringify(header)];
            for (let size = 0; at < all.length && size < _bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_JOURNAL_WRITE_BYTES */ .nP; at++) {
                const line = all[at] ?? '';
                size += line.length;
                some.push(line);
            }
            const path = (0,_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .journalPath */ .HY)(this.#start.run, this.#start.epoch, this.#objects);
            const bytes = Buffer.from(some.join('\n') + '\n');
            await this.#state.write(path, bytes, 'application/x-ndjson', this.#signal);
            this.#objects++;
        }
        this.#carriedRecords = [];
    }
}
/** Parses one journal object, whose path says whose it is. Throws StateError, for a record when that is read. */
function parseJournal(file, object) {
    const bytes = typeof file === 'string' ? Buffer.from(file) : file;
    const lines = () => (0,_segment_js__WEBPACK_IMPORTED_MODULE_5__/* .linesOfText */ .uv)(bytes, object, _bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_ENTRY_LINE */ .bX + 2 * _bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .ENTRY_LINE_RESERVE */ .$7)[Symbol.iterator]();
    const first = lines().next().value;
    const start = parseStart(first ?? '', object);
    function* records() {
        const rest = lines();
        rest.next();
        for (let next = rest.next(); next.done !== true; next = rest.next())
            yield parseRecord(next.value, object);
    }
    return { start, records: { [Symbol.iterator]: records } };
}
function withoutSettles(start) {
    const { op, format, run, epoch, base, time } = start;
    return { op, format, run, epoch, base, time };
}
function encodeRecord(record) {
    if (record.op === 'stored') {
        const loose = record.loose === undefined || record.loose.length === 0
            ? ''
            : `,"loose":${JSON.stringify(record.loose)}`;
        return `{"op":"stored","entry":${(0,_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .encodeEntry */ .vv)(record.entry)}${loose}}`;
    }
    return JSON.stringify(record);
}
function parseRecord(line, object) {
    return (0,_bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .refusedAs */ .xb)(object, _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .DAMAGED_ADVICE */ .dw, () => {
        const json = (0,_bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .asObject */ .eB)(parsed(line));
        switch (json['op']) {
            case 'stored':
                return checkStored(json, object);
            case 'intent':
                return checkIntent(json, object);
            default:
                throw new _core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .JsonRefused */ .tC('a line is not a journal record');
        }
    });
}
function parsed(line) {
    try {
        return (0,_bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .parseEntryLine */ .Wf)(line);
    }
    catch (cause) {
        if (cause instanceof _core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .JsonRefused */ .tC)
            throw cause;
        throw new _core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .JsonRefused */ .tC('a line is not JSON', { cause });
    }
}
/** Orphans will be deleted: each must be one that the key of its own record can have had. */
function checkStored(json, object) {
    const { key } = (0,_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .checkEntry */ .Tr)(json['entry'], object);
    (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(json, 'loose', () => (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .eachOf */ .pQ)(json, 'loose', (orphan) => {
        if (!(0,_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .isPathOf */ .HM)(key, (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(orphan, 'path', _bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_PATH */ .lm)))
            throw new _core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .JsonRefused */ .tC('an orphaned object has a path that its key cannot have');
        (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .anyTextOf */ .Tm)(orphan, 'etag', _bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_ETAG */ .nQ);
        (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(orphan, 'versionId', () => (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(orphan, 'versionId', _bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_VERSION_ID */ ._X));
    }));
    return json;
}
function checkIntent(json, object) {
    const key = (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(json, 'key', _bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_KEY */ .tu);
    const before = (0,_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .checkEntry */ .Tr)(json['before'], object);
    if (before.key !== key || !(0,_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .isPathOf */ .HM)(key, (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(json, 'path', _bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_PATH */ .lm)))
        throw new _core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .JsonRefused */ .tC('an intent has a path, or an entry, that its key cannot have');
    (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(json, 'size');
    (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .anyTextOf */ .Tm)(json, 'etag', _bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_ETAG */ .nQ);
    (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .timeOf */ .nR)(json, 'modified');
    (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(json, 'md5', () => (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(json, 'md5', _bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_TEXT */ .lG));
    (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(json, 'crc32c', () => (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(json, 'crc32c', _bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_TEXT */ .lG));
    return json;
}
function parseStart(line, object) {
    return (0,_bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .refusedAs */ .xb)(object, _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .DAMAGED_ADVICE */ .dw, () => {
        const json = (0,_bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .asObject */ .eB)(parsed(line));
        if (json['op'] !== 'start')
            throw new _core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .JsonRefused */ .tC('its first line is not a start');
        const format = (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(json, 'format');
        if (format > _generation_js__WEBPACK_IMPORTED_MODULE_7__/* .FORMAT */ .u)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .StateError */ .qq(object, `it has format ${format}`, _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .NEWER_ADVICE */ .hx);
        const run = (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(json, 'run', _bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_NAME */ .zB);
        const epoch = (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(json, 'epoch', _bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_EPOCH */ .fU);
        const named = (0,_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .journalOf */ .PR)(object);
        if (named !== undefined && (named.run !== run || named.epoch !== epoch))
            throw new _core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .JsonRefused */ .tC('it is the journal of another run or epoch than its name says');
        (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(json, 'base', _bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_GENERATION */ .y6);
        (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .timeOf */ .nR)(json, 'time');
        (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(json, 'settles', () => (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .eachOf */ .pQ)(json, 'settles', (settled) => {
            (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(settled, 'run', _bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_NAME */ .zB);
            (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(settled, 'objects');
            (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .flagOf */ .iP)(settled, 'fact');
        }));
        return json;
    });
}


/***/ }),

/***/ 88619:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ LineLog)
/* harmony export */ });
/**
 * Lines on their way into objects that are written once. One object is written at a time, so lines batch themselves
 * where a store answers slowly; where it answers at once, each would cost a request of its own but for `gather`.
 * After the first error nothing more is written, and every call throws that error.
 */
class LineLog {
    #write;
    #clock;
    #pace;
    #lines = [];
    #writing;
    #gathering;
    #timer;
    #failure;
    /** `write` stores an object with these lines. */
    constructor(write, clock, pace) {
        this.#write = write;
        this.#clock = clock;
        this.#pace = pace;
    }
    /** Lines that were taken and are not stored. */
    get waiting() {
        return this.#lines.length;
    }
    /** Resolves when the line is stored. Rejects with the error of the store. */
    async stored(line) {
        this.#lines.push(line);
        this.#gathering ??= this.#gather();
        await this.#gathering;
    }
    /** Takes the line; it is stored within the pace. Throws where an earlier write failed. */
    take(line) {
        if (this.#failure !== undefined)
            throw this.#failure;
        this.#lines.push(line);
        if (this.#lines.length >= this.#pace.lines)
            void this.flush().catch(() => undefined); // kept in #failure
        else
            this.#flushLater();
    }
    /** Stores all that was taken before the call. */
    async flush() {
        // What is being written now may not hold our lines: wait for it, then write what is left.
        while (this.#writing !== undefined)
            await this.#writing;
        if (this.#failure !== undefined)
            throw this.#failure;
        if (this.#lines.length === 0)
            return;
        this.#writing = this.#writeAll().finally(() => (this.#writing = undefined));
        await this.#writing;
    }
    /** No more timers; what is not flushed is dropped. */
    close() {
        this.#timer?.abort();
    }
    async #gather() {
        await this.#clock.sleep(this.#pace.gather);
        this.#gathering = undefined;
        await this.flush();
    }
    async #writeAll() {
        this.#timer?.abort();
        this.#timer = undefined;
        const lines = this.#lines;
        this.#lines = [];
        try {
            await this.#write(lines);
        }
        catch (error) {
            this.#lines = [...lines, ...this.#lines];
            this.#failure = error;
            throw error;
        }
    }
    #flushLater() {
        if (this.#timer !== undefined)
            return;
        const timer = new AbortController();
        this.#timer = timer;
        this.#clock.sleep(this.#pace.interval, timer.signal).then(() => this.flush().catch(() => undefined), // kept in #failure
        () => undefined);
    }
}


/***/ }),

/***/ 50622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LX: () => (/* binding */ countFolders),
/* harmony export */   SH: () => (/* binding */ blocksOf),
/* harmony export */   Y: () => (/* binding */ decodeListed),
/* harmony export */   oc: () => (/* binding */ encodeListed),
/* harmony export */   ol: () => (/* binding */ digestOf),
/* harmony export */   uJ: () => (/* binding */ knownBlocks),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57975);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38522);
/* harmony import */ var _core_keys_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(78133);
/* harmony import */ var _core_bounded_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16119);
/* harmony import */ var _bounds_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49878);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(11400);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(54445);
/* harmony import */ var _segment_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(97622);









/** A block with more folders than this is not remembered: its keys are compared one by one. */
const MAX_FOLDERS = 16;
/** Where a segment has more blocks than it needs, small ones are joined with the next, at the cost of comparing them once more. */
const SPARE_BLOCKS = 8;
const SMALL_BLOCK_KEYS = 250;
const LARGE_BLOCK_KEYS = 2_000;
function digestOf(objects) {
    const sum = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for (const { text } of objects)
        sum.update(text, 'latin1');
    return sum.digest('base64url');
}
/** The first path segment with its slash; empty for a key without one. */
function folderOf(key) {
    const slash = key.indexOf('/');
    return slash < 0 ? '' : key.slice(0, slash + 1);
}
/** Undefined where there are too many folders. `objects` in key order, so that folders follow one another. */
function countFolders(objects) {
    const counts = [];
    for (const { key, size } of objects) {
        let last = counts.at(-1);
        if (last === undefined || folderOf(key) !== last.folder) {
            if (counts.length === MAX_FOLDERS)
                return undefined;
            counts.push((last = { folder: folderOf(key), objects: 0, bytes: 0 }));
        }
        last.objects++;
        last.bytes += size;
    }
    return counts;
}
/**
 * Gives the blocks of one slice to its new segments. A block keeps its digest only where it lies in one segment
 * whole: the digest then stands for what that segment alone records of these keys.
 */
function blocksOf(segments, blocks) {
    const bySegment = segments.map(({ sha256 }) => [sha256, []]);
    let at = 0;
    let after;
    for (const { digest, ...block } of blocks) {
        while (at < segments.length && (0,_core_keys_js__WEBPACK_IMPORTED_MODULE_8__/* .compareKeys */ .YD)(segments[at]?.last ?? '', block.end) < 0)
            at++;
        const border = segments[at - 1]?.last;
        const whole = border === undefined || (after !== undefined && (0,_core_keys_js__WEBPACK_IMPORTED_MODULE_8__/* .compareKeys */ .YD)(after, border) >= 0);
        bySegment[at]?.[1].push(whole && digest !== undefined ? { ...block, digest } : block);
        after = block.end;
    }
    return bySegment.filter(([, some]) => some.length > 0);
}
/** The blocks to look for in a slice, with the segments' borders between them; `after` is where the slice starts. */
function knownBlocks(segments, blocks, start) {
    const known = [];
    let after = start;
    for (const { sha256, last, count } of segments) {
        let joined = false;
        const some = blocks.get(sha256) ?? [];
        const crowded = some.length > SPARE_BLOCKS + count / SMALL_BLOCK_KEYS;
        some.forEach(({ digest, ...block }, i) => {
            const next = some[i + 1];
            if (crowded &&
                next !== undefined &&
                sizeOf(block) < SMALL_BLOCK_KEYS &&
                sizeOf(block) + sizeOf(next) <= LARGE_BLOCK_KEYS) {
                joined = true;
                return;
            }
            known.push({ ...block, ...(joined || digest === undefined ? {} : { digest }), after });
            after = block.end;
            joined = false;
        });
        if (after === undefined || (0,_core_keys_js__WEBPACK_IMPORTED_MODULE_8__/* .compareKeys */ .YD)(after, last) < 0)
            known.push({ end: last, counts: [], after });
        after = last;
    }
    return known;
}
function sizeOf({ counts }) {
    return counts.reduce((sum, { objects }) => sum + objects, 0);
}
/** A segment has some 75 blocks of a few folders each: 20 kB. */
const MAX_LISTED_LINE = 1024 * 1024;
/** Characters of all lines together: they are held in memory. 20 MB for 100 million keys. */
const MAX_LISTED_TEXT = 64 * 1024 * 1024;
const LISTED_LIMITS = { bytes: MAX_LISTED_LINE, depth: 8, text: 6 * _bounds_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_PATH */ .lm, values: 100_000 };
const compress = (0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_zlib__WEBPACK_IMPORTED_MODULE_2__.gzip);
/** One line a segment. */
async function encodeListed(blocks) {
    const lines = [...blocks]
        .map(([segment, some]) => JSON.stringify({ segment, blocks: some }) + '\n')
        // What could not be read back is not remembered: those keys are looked at one by one.
        .filter((line) => line.length <= MAX_LISTED_LINE);
    const file = await compress(lines.join(''), { level: 5 });
    return { sha256: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(file).digest('hex'), file };
}
/** Throws StateError, which names the object. */
async function decodeListed(file, sha256) {
    const object = (0,_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .listedPath */ .jM)(sha256);
    if ((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(file).digest('hex') !== sha256)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .StateError */ .qq(object, 'its content does not match its SHA-256', _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .DAMAGED_ADVICE */ .dw);
    const bySegment = new Map();
    let size = 0;
    for await (const lines of (0,_segment_js__WEBPACK_IMPORTED_MODULE_7__/* .linesOf */ .Dx)(file, object, MAX_LISTED_LINE)) {
        for (const line of lines) {
            size += line.length;
            if (size > MAX_LISTED_TEXT)
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .StateError */ .qq(object, 'it unpacks to far too much', _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .DAMAGED_ADVICE */ .dw);
            const { segment, blocks } = parseLine(line, object);
            bySegment.set(segment, blocks);
        }
    }
    return bySegment;
}
function parseLine(line, object) {
    try {
        const { segment, blocks } = (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJsonObjectText */ .IO)(line, LISTED_LIMITS);
        if ((0,_bounds_js__WEBPACK_IMPORTED_MODULE_4__/* .isBoundedText */ .ff)(segment, _bounds_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_TEXT */ .lG) && Array.isArray(blocks) && blocks.every(isBlock))
            return { segment, blocks };
    }
    catch (cause) {
        if (!(cause instanceof _core_bounded_json_js__WEBPACK_IMPORTED_MODULE_3__/* .JsonRefused */ .tC))
            throw cause;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .StateError */ .qq(object, `a line names no blocks of a segment (${cause.message})`, _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .DAMAGED_ADVICE */ .dw, {
            cause,
        });
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .StateError */ .qq(object, 'a line names no blocks of a segment', _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .DAMAGED_ADVICE */ .dw);
}
function isBlock(value) {
    if (typeof value !== 'object' || value === null)
        return false;
    const { end, digest, counts } = value;
    return ((0,_bounds_js__WEBPACK_IMPORTED_MODULE_4__/* .isBoundedText */ .ff)(end, _bounds_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_KEY */ .tu) &&
        (digest === undefined || (0,_bounds_js__WEBPACK_IMPORTED_MODULE_4__/* .isBoundedText */ .ff)(digest, _bounds_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_TEXT */ .lG)) &&
        Array.isArray(counts) &&
        counts.every(isCount));
}
function isCount(value) {
    if (typeof value !== 'object' || value === null)
        return false;
    const { folder, objects, bytes } = value;
    return ((folder === '' || (0,_bounds_js__WEBPACK_IMPORTED_MODULE_4__/* .isBoundedText */ .ff)(folder, _bounds_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_KEY */ .tu)) && (0,_bounds_js__WEBPACK_IMPORTED_MODULE_4__/* .isBoundedCount */ .p2)(objects) && (0,_bounds_js__WEBPACK_IMPORTED_MODULE_4__/* .isBoundedCount */ .p2)(bytes));
}


/***/ }),

/***/ 72275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JM: () => (/* binding */ checkCapabilities),
/* harmony export */   Tc: () => (/* binding */ checkPathMemory),
/* harmony export */   ux: () => (/* binding */ parseGeneration),
/* harmony export */   ww: () => (/* binding */ parseHead)
/* harmony export */ });
/* harmony import */ var _core_keys_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(78133);
/* harmony import */ var _core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16119);
/* harmony import */ var _bounds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49878);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11400);
/* harmony import */ var _generation_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62093);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54445);
/* harmony import */ var _unreconciled_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9380);







/** Throws StateError, which names the field to blame. */
function parseHead(text, object) {
    return parseFormat(text, object, _core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .RECORD_LIMITS */ .xA, (json) => ({
        format: _generation_js__WEBPACK_IMPORTED_MODULE_4__/* .FORMAT */ .u,
        generation: generationOf(json),
        sha256: (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Of */ .Bj)(json, 'sha256'),
        epoch: (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(json, 'epoch', _bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_EPOCH */ .fU),
        run: (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(json, 'run', _bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_NAME */ .zB),
        time: (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .timeOf */ .nR)(json, 'time'),
    }));
}
/**
 * Parses what HEAD points at, and checks every field that this version knows: the hash proves only that whoever wrote
 * HEAD wrote this too. Fields of later versions are carried on as they are. Throws StateError, which names the field.
 */
function parseGeneration(text, object) {
    return parseFormat(text, object, _bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .GENERATION_LIMITS */ .qe, (json) => {
        checkRun(json);
        checkSegments(json);
        (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .eachOf */ .pQ)(json, 'restorePoints', (point) => checkRestorePoint(point, json));
        (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .eachOf */ .pQ)(json, 'journals', (journal) => {
            (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(journal, 'run', _bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_NAME */ .zB);
            (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(journal, 'objects');
        });
        checkCondemned(json);
        checkMemories(json);
        return json;
    });
}
/** A generation's number, from 1. */
function generationOf(json) {
    const generation = (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(json, 'generation', _bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_GENERATION */ .y6);
    if (generation < 1)
        throw new _core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .JsonRefused */ .tC('its generation is not a whole number from 1');
    return generation;
}
function checkRun(json) {
    const generation = generationOf(json);
    if (json['base'] !== null)
        (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(json, 'base', generation - 1);
    (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(json, 'epoch', _bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_EPOCH */ .fU);
    (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(json, 'run', _bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_NAME */ .zB);
    (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .timeOf */ .nR)(json, 'time');
    (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(json, 'program', _bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_NAME */ .zB);
    (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .flagOf */ .iP)(json, 'complete');
    const hot = (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)(json, 'hot');
    (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .anyTextOf */ .Tm)(hot, 'endpoint', _bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_TEXT */ .lG);
    (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(hot, 'bucket', _bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_TEXT */ .lG);
    (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .anyTextOf */ .Tm)(hot, 'prefix', _bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_KEY */ .tu);
    (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(hot, 'api', () => (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(hot, 'api', _bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_NAME */ .zB));
    (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(json, 'cold', () => {
        const cold = (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)(json, 'cold');
        (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(cold, 'api', () => (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(cold, 'api', _bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_NAME */ .zB));
    });
}
/** In key order and apart, and their sums exact. */
function checkSegments(json) {
    let before;
    let keys = 0;
    let bytes = 0;
    (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .eachOf */ .pQ)(json, 'segments', (segment) => {
        const first = (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(segment, 'first', _bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_KEY */ .tu);
        const last = (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(segment, 'last', _bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_KEY */ .tu);
        (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Of */ .Bj)(segment, 'sha256');
        keys += (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(segment, 'count');
        bytes += (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(segment, 'bytes');
        if ((0,_core_keys_js__WEBPACK_IMPORTED_MODULE_5__/* .compareKeys */ .YD)(first, last) > 0 || (before !== undefined && (0,_core_keys_js__WEBPACK_IMPORTED_MODULE_5__/* .compareKeys */ .YD)(before, first) >= 0))
            throw new _core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .JsonRefused */ .tC('its segments are out of order');
        if (!Number.isSafeInteger(keys) || !Number.isSafeInteger(bytes))
            throw new _core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .JsonRefused */ .tC('its segments hold more than can be counted');
        before = last;
    });
}
function checkRestorePoint(point, json) {
    (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(point, 'run', _bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_NAME */ .zB);
    (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .timeOf */ .nR)(point, 'time');
    (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(point, 'generation', generationOf(json));
    const scope = (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)(point, 'scope');
    (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textsOf */ .CB)(scope, 'prefixes', _bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_KEY */ .tu);
    (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textsOf */ .CB)(scope, 'exclude', _bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_TEXT */ .lG);
    const holes = (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)(point, 'holes');
    (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(holes, 'count');
    if ((0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(holes, 'list', () => (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(holes, 'list', _bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_PATH */ .lm))?.startsWith(_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .RUNS */ .pt) === false)
        throw new _core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .JsonRefused */ .tC("a list of holes is not below a run's folder");
    (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(point, 'unselected', () => (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .timeOf */ .nR)(point, 'unselected'));
    (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(point, 'pruned', () => (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textsOf */ .CB)(point, 'pruned', _bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_KEY */ .tu));
}
function checkCondemned(json) {
    if (Array.isArray(json['condemned'])) {
        (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .eachOf */ .pQ)(json, 'condemned', (object) => {
            (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(object, 'path', _bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_PATH */ .lm);
            (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .anyTextOf */ .Tm)(object, 'etag', _bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_ETAG */ .nQ);
            (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(object, 'versionId', () => (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(object, 'versionId', _bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_VERSION_ID */ ._X));
            (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .timeOf */ .nR)(object, 'since');
        });
        return;
    }
    const condemned = (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)(json, 'condemned');
    (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(condemned, 'count');
    (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .eachOf */ .pQ)(condemned, 'files', (file) => {
        (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(file, 'count');
        (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Of */ .Bj)(file, 'sha256');
    });
}
/** What only spares work, or is shown: no less bounded for that. */
function checkMemories(json) {
    (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(json, 'capabilities', () => checkCapabilities((0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)(json, 'capabilities')));
    (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(json, 'recentRuns', () => (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .eachOf */ .pQ)(json, 'recentRuns', checkRecentRun, MAX_RECENT_RUNS));
    checkPathMemory(json);
    (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(json, 'unlooked', () => (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textsOf */ .CB)((0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)(json, 'unlooked'), 'looked', _bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_KEY */ .tu, _unreconciled_js__WEBPACK_IMPORTED_MODULE_6__/* .MAX_PREFIXES */ .Sf));
    (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(json, 'listed', () => (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .eachOf */ .pQ)(json, 'listed', (listed) => {
        (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(listed, 'scope', MAX_SCOPE_NAME);
        (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Of */ .Bj)(listed, 'sha256');
    }, MAX_LISTED));
}
const MAX_RECENT_RUNS = 1000;
const MAX_LISTED = 1000;
/** A scope's name is its prefixes and globs, or their hash. */
const MAX_SCOPE_NAME = 6 * _bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_PATH */ .lm;
const MAX_REFUSALS = 1000;
function checkRecentRun(run) {
    (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(run, 'run', _bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_NAME */ .zB);
    (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .timeOf */ .nR)(run, 'time');
    (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(run, 'scope', MAX_SCOPE_NAME);
    for (const field of ['ms', 'scanned', 'bytes', 'copied', 'copiedBytes', 'failed', 'gone'])
        (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(run, field);
}
/** `copyPath` and `ceilings`, of a generation or of what a probe found. Throws JsonRefused. */
function checkPathMemory(json) {
    (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(json, 'copyPath', () => {
        const memory = (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)(json, 'copyPath');
        (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .anyTextOf */ .Tm)(memory, 'hot', _bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_TEXT */ .lG);
        (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .anyTextOf */ .Tm)(memory, 'cold', _bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_TEXT */ .lG);
        if (memory['path'] !== null)
            (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(memory, 'path', PATHS);
        (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .anyTextOf */ .Tm)(memory, 'reason', _bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_TEXT */ .lG);
        (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .eachOf */ .pQ)(memory, 'refusals', checkRefusal, MAX_REFUSALS);
        (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(memory, 'looked', () => (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .timeOf */ .nR)(memory, 'looked'));
    });
    (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(json, 'ceilings', () => (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .eachOf */ .pQ)(json, 'ceilings', (ceiling) => {
        (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .anyTextOf */ .Tm)(ceiling, 'endpoint', _bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_TEXT */ .lG);
        (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(ceiling, 'bytes');
        (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .timeOf */ .nR)(ceiling, 'since');
    }, MAX_REFUSALS));
}
const PATHS = ['native', 'emulated', 'streamed'];
function checkRefusal(refusal) {
    (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(refusal, 'path', PATHS);
    (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(refusal, 'objects', ['all', 'parts']);
    (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .anyTextOf */ .Tm)(refusal, 'reason', _bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_TEXT */ .lG);
    (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .timeOf */ .nR)(refusal, 'since');
}
/** What earlier versions did not ask is missing. Throws JsonRefused. */
function checkCapabilities(capabilities) {
    (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .timeOf */ .nR)(capabilities, 'probed');
    for (const field of QUESTIONS)
        (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(capabilities, field, () => (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .flagOf */ .iP)(capabilities, field));
    (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(capabilities, 'unsure', () => (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(capabilities, 'unsure', 100));
    for (const question of capabilities['unsure'] === undefined ? [] : (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(capabilities, 'unsure'))
        if (typeof question !== 'string')
            throw new _core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .JsonRefused */ .tC('an item of its unsure is not a text');
    (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(capabilities, 'objectLock', () => {
        const lock = (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)(capabilities, 'objectLock');
        (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(lock, 'status', ['on', 'off', 'unknown']);
        (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(lock, 'why', () => (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .anyTextOf */ .Tm)(lock, 'why', _bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_TEXT */ .lG));
        (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(lock, 'retention', () => {
            const retention = (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)(lock, 'retention');
            (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(retention, 'mode', _bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_NAME */ .zB);
            (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(retention, 'days', () => (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(retention, 'days'));
            (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(retention, 'years', () => (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(retention, 'years'));
        });
    });
}
const QUESTIONS = [
    'putIfAbsent',
    'putIfMatch',
    'copyIfAbsent',
    'copyIfMatch',
    'completeIfAbsent',
    'completeIfMatch',
    'deleteIfMatch',
    'copy',
    'copyPin',
    'partCopy',
    'partCopyPin',
    'getPin',
    'signedBody',
    'aliasesPaths',
];
function parseFormat(text, object, limits, read) {
    return (0,_bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRecord */ .Hh)(text, object, _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .DAMAGED_ADVICE */ .dw, limits, (json) => {
        const format = (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(json, 'format');
        if (format <= _generation_js__WEBPACK_IMPORTED_MODULE_4__/* .FORMAT */ .u)
            return read((0,_bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .asObject */ .eB)(json));
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .StateError */ .qq(object, `it has format ${format}, this program knows ${_generation_js__WEBPACK_IMPORTED_MODULE_4__/* .FORMAT */ .u}`, _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .NEWER_ADVICE */ .hx);
    });
}


/***/ }),

/***/ 97622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ linesOf),
/* harmony export */   Nw: () => (/* binding */ SEGMENT_ENTRIES),
/* harmony export */   UR: () => (/* binding */ decodeSegment),
/* harmony export */   uv: () => (/* binding */ linesOfText)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38522);
/* harmony import */ var _core_keys_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(78133);
/* harmony import */ var _stored_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12607);
/* harmony import */ var _bounds_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49878);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11400);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(54445);







const SEGMENT_ENTRIES = 50_000;
/**
 * Entries of a segment's file in batches, checked against the reference: hash, order, borders and count.
 * Throws StateError, which names the object.
 */
async function* decodeSegment(file, ref) {
    const object = (0,_layout_js__WEBPACK_IMPORTED_MODULE_5__/* .segmentPath */ .iY)(ref.sha256);
    if ((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(file).digest('hex') !== ref.sha256) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .StateError */ .qq(object, 'its content does not match its SHA-256', _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .DAMAGED_ADVICE */ .dw);
    }
    let count = 0;
    let before;
    const notAsRecorded = () => new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .StateError */ .qq(object, `it holds ${count} entries where ${ref.count} were recorded`, _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .DAMAGED_ADVICE */ .dw);
    for await (const lines of linesOf(file, object, _bounds_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_ENTRY_LINE */ .bX + _bounds_js__WEBPACK_IMPORTED_MODULE_3__/* .ENTRY_LINE_RESERVE */ .$7)) {
        const batch = [];
        for (const text of lines) {
            const line = new _stored_line_js__WEBPACK_IMPORTED_MODULE_2__/* .StoredLine */ .U(text, object);
            if (before !== undefined && (0,_core_keys_js__WEBPACK_IMPORTED_MODULE_6__/* .compareKeys */ .YD)(before, line.key) >= 0) {
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .StateError */ .qq(object, 'its keys are out of order', _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .DAMAGED_ADVICE */ .dw);
            }
            before = line.key;
            batch.push(line);
        }
        count += batch.length;
        if (count > ref.count || (before !== undefined && (0,_core_keys_js__WEBPACK_IMPORTED_MODULE_6__/* .compareKeys */ .YD)(before, ref.last) > 0))
            throw notAsRecorded();
        yield batch;
    }
    if (count !== ref.count || before !== ref.last)
        throw notAsRecorded();
}
/**
 * The lines of a gzipped text, in batches, none of more than `maxLine` characters. In time linear in the text, and in
 * the memory of a line. Throws StateError that names `object`.
 */
async function* linesOf(file, object, maxLine) {
    const gunzip = (0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.createGunzip)({ chunkSize: 64 * 1024 });
    gunzip.end(file);
    gunzip.setEncoding('utf8');
    const begun = [];
    let length = 0;
    try {
        for await (const chunk of gunzip) {
            const lines = chunk.split('\n');
            const rest = lines.pop() ?? '';
            if (lines.length > 0) {
                lines[0] = begun.join('') + (lines[0] ?? '');
                begun.length = length = 0;
            }
            if (rest !== '')
                begun.push(rest);
            length += rest.length;
            if (length > maxLine || lines.some((line) => line.length > maxLine))
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .StateError */ .qq(object, 'a line is too long', _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .DAMAGED_ADVICE */ .dw);
            if (lines.length > 0)
                yield lines;
        }
    }
    catch (cause) {
        if (cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .StateError */ .qq)
            throw cause;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .StateError */ .qq(object, 'it does not unpack', _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .DAMAGED_ADVICE */ .dw, { cause });
    }
    if (length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .StateError */ .qq(object, 'its last line is cut off', _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .DAMAGED_ADVICE */ .dw);
}
const LINE_FEED = 10;
/** The lines of a text that is not packed, one after the other. Throws StateError that names `object`. */
function* linesOfText(bytes, object, maxLine) {
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    for (let at = 0; at < text.length;) {
        const end = text.indexOf(LINE_FEED, at);
        if (end < 0)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .StateError */ .qq(object, 'its last line is cut off', _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .DAMAGED_ADVICE */ .dw);
        if (end - at > maxLine)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .StateError */ .qq(object, 'a line is too long', _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .DAMAGED_ADVICE */ .dw);
        yield text.toString('utf8', at, end);
        at = end + 1;
    }
}


/***/ }),

/***/ 54802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ State)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _core_defined_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(37708);
/* harmony import */ var _store_delete_all_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47798);
/* harmony import */ var _store_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46848);
/* harmony import */ var _store_listing_listing_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19036);
/* harmony import */ var _store_read_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67135);
/* harmony import */ var _condemned_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(74974);
/* harmony import */ var _segment_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(97622);
/* harmony import */ var _listed_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(50622);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(11400);
/* harmony import */ var _bounds_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(49878);
/* harmony import */ var _parse_generation_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(72275);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(54445);
/* harmony import */ var _lease_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(32373);














/** Above it, state goes up in parts: no single operation grows with the bucket. */
const MULTIPART_ABOVE_BYTES = 16 * 1024 * 1024;
const TOO_LARGE_ADVICE = 'Nothing was committed; what was copied is journalled. A retention policy keeps fewer restore points and versions; if that is no help, please report this with the number of objects.';
const USED_UP_ADVICE = 'No run can count that far: somebody else wrote to cold. Check who has keys to it; the command rebuild makes a new manifest from what is in cold and hot.';
/** The only way to stored state. Reads check what they read; writes are plain, the swap of HEAD is conditional. */
class State {
    #cold;
    #cache;
    /** Segments' files by their SHA-256, for as long as they are being read: a segment that is rewritten is read twice. */
    #inUse = new Map();
    /** `cache` spares reading unchanged segments again; what it gives is checked as what cold gives. */
    constructor(cold, cache) {
        this.#cold = cold;
        this.#cache = cache;
    }
    /** The newest committed generation; undefined where there is none. Throws StateError where it is damaged. */
    async load(signal) {
        const pointer = await this.read(_layout_js__WEBPACK_IMPORTED_MODULE_11__/* .HEAD */ .Vx, signal);
        if (pointer === undefined)
            return undefined;
        const head = (0,_parse_generation_js__WEBPACK_IMPORTED_MODULE_10__/* .parseHead */ .ww)(pointer.text, _layout_js__WEBPACK_IMPORTED_MODULE_11__/* .HEAD */ .Vx);
        const path = (0,_layout_js__WEBPACK_IMPORTED_MODULE_11__/* .generationPath */ .uA)(head.generation);
        const file = await this.read(path, signal);
        if (file === undefined)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_8__/* .StateError */ .qq(path, 'HEAD names it, but it does not exist', _errors_js__WEBPACK_IMPORTED_MODULE_8__/* .DAMAGED_ADVICE */ .dw);
        if (sha256(file.text) !== head.sha256) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_8__/* .StateError */ .qq(path, 'its content does not match the SHA-256 in HEAD', _errors_js__WEBPACK_IMPORTED_MODULE_8__/* .DAMAGED_ADVICE */ .dw);
        }
        const generation = (0,_parse_generation_js__WEBPACK_IMPORTED_MODULE_10__/* .parseGeneration */ .ux)(file.text, path);
        if (generation.generation !== head.generation || generation.epoch !== head.epoch)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_8__/* .StateError */ .qq(path, 'HEAD names it with another number or epoch', _errors_js__WEBPACK_IMPORTED_MODULE_8__/* .DAMAGED_ADVICE */ .dw);
        return { head, etag: pointer.etag, generation };
    }
    /** The entries of a segment, in batches. */
    async *entries(ref, signal) {
        const near = this.#inUse.get(ref.sha256)?.deref() ?? (await this.#cached(ref.sha256));
        if (near !== undefined) {
            yield* this.#decode(near, ref);
            return;
        }
        const path = (0,_layout_js__WEBPACK_IMPORTED_MODULE_11__/* .segmentPath */ .iY)(ref.sha256);
        const file = await this.readBytes(path, signal, _bounds_js__WEBPACK_IMPORTED_MODULE_9__/* .MAX_PACKED_BYTES */ .af);
        if (file === undefined) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_8__/* .StateError */ .qq(path, 'the manifest names it, but it does not exist', _errors_js__WEBPACK_IMPORTED_MODULE_8__/* .DAMAGED_ADVICE */ .dw);
        }
        yield* this.#decode(file.bytes, ref);
        await this.#cache?.put(ref.sha256, file.bytes);
    }
    /** Undefined where the cache has none, or another file under that name. */
    async #cached(name) {
        const file = await this.#cache?.get(name);
        return file !== undefined && sha256(file) === name ? file : undefined;
    }
    #decode(file, ref) {
        this.#inUse.set(ref.sha256, new WeakRef(file));
        return (0,_segment_js__WEBPACK_IMPORTED_MODULE_6__/* .decodeSegment */ .UR)(file, ref);
    }
    async writeSegment(ref, file, signal) {
        await this.write((0,_layout_js__WEBPACK_IMPORTED_MODULE_11__/* .segmentPath */ .iY)(ref.sha256), file, 'application/gzip', signal);
        await this.#cache?.put(ref.sha256, file);
    }
    /** What hot listed in an earlier run. Throws StateError where it is damaged or missing. */
    async listed(sha256, signal) {
        const path = (0,_layout_js__WEBPACK_IMPORTED_MODULE_11__/* .listedPath */ .jM)(sha256);
        const file = await this.readBytes(path, signal, _bounds_js__WEBPACK_IMPORTED_MODULE_9__/* .MAX_LISTED_BYTES */ .Fl);
        if (file === undefined)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_8__/* .StateError */ .qq(path, 'the manifest names it, but it does not exist', _errors_js__WEBPACK_IMPORTED_MODULE_8__/* .DAMAGED_ADVICE */ .dw);
        return (0,_listed_js__WEBPACK_IMPORTED_MODULE_7__/* .decodeListed */ .Y)(file.bytes, sha256);
    }
    /** Its SHA-256; not written where `previous` is equal. */
    async writeListed(blocks, previous, signal) {
        const { sha256, file } = await (0,_listed_js__WEBPACK_IMPORTED_MODULE_7__/* .encodeListed */ .oc)(blocks);
        if (sha256 !== previous)
            await this.write((0,_layout_js__WEBPACK_IMPORTED_MODULE_11__/* .listedPath */ .jM)(sha256), file, 'application/gzip', signal);
        return sha256;
    }
    /** What a generation has condemned, in batches, in no order of keys. */
    async *condemned({ condemned }, signal) {
        if ((0,_condemned_js__WEBPACK_IMPORTED_MODULE_5__/* .isOldForm */ .gh)(condemned)) {
            yield (0,_condemned_js__WEBPACK_IMPORTED_MODULE_5__/* .fromOldForm */ .Ou)(condemned);
            return;
        }
        for (const ref of condemned.files) {
            const path = (0,_layout_js__WEBPACK_IMPORTED_MODULE_11__/* .condemnedPath */ .f9)(ref.sha256);
            const file = await this.readBytes(path, signal, _bounds_js__WEBPACK_IMPORTED_MODULE_9__/* .MAX_PACKED_BYTES */ .af);
            if (file === undefined)
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_8__/* .StateError */ .qq(path, 'the manifest names it, but it does not exist', _errors_js__WEBPACK_IMPORTED_MODULE_8__/* .DAMAGED_ADVICE */ .dw);
            yield* (0,_condemned_js__WEBPACK_IMPORTED_MODULE_5__/* .decodeCondemned */ .yO)(file.bytes, ref);
        }
    }
    /** Writes records in as many files as they need. */
    async writeCondemned(records, signal) {
        const files = [];
        let held = [];
        const write = async (some) => {
            const { ref, file } = await (0,_condemned_js__WEBPACK_IMPORTED_MODULE_5__/* .encodeCondemned */ .s1)(some);
            await this.write((0,_layout_js__WEBPACK_IMPORTED_MODULE_11__/* .condemnedPath */ .f9)(ref.sha256), file, 'application/gzip', signal);
            files.push(ref);
        };
        for await (const batch of records) {
            held.push(...batch);
            if (held.length < _condemned_js__WEBPACK_IMPORTED_MODULE_5__/* .CONDEMNED_RECORDS */ .dB)
                continue;
            await write(held);
            held = [];
        }
        if (held.length > 0)
            await write(held);
        return files;
    }
    /**
     * Writes the generation, then swaps HEAD to it. Throws LeaseLost where HEAD is not what the run started
     * from: then another run committed, and this run commits nothing.
     */
    async commit(generation, from, signal) {
        const text = encodeGeneration(generation);
        await this.#writeGeneration((0,_layout_js__WEBPACK_IMPORTED_MODULE_11__/* .generationPath */ .uA)(generation.generation), text, signal);
        const head = {
            format: generation.format,
            generation: generation.generation,
            sha256: sha256(text),
            epoch: generation.epoch,
            run: generation.run,
            time: generation.time,
        };
        const bytes = Buffer.from(JSON.stringify(head) + '\n');
        const condition = from === undefined ? { ifAbsent: true } : { ifMatch: from.etag };
        try {
            const { etag } = await this.#cold.store.put(this.#cold.key(_layout_js__WEBPACK_IMPORTED_MODULE_11__/* .HEAD */ .Vx), bytes, { attributes: { contentType: 'application/json' }, ...condition }, signal);
            return { head, etag, generation };
        }
        catch (error) {
            if (!(0,_store_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .isStoreError */ .A1)(error, 'precondition'))
                throw error;
            // A 412 is also the echo of our own swap whose answer was lost.
            const present = await this.read(_layout_js__WEBPACK_IMPORTED_MODULE_11__/* .HEAD */ .Vx, signal);
            if (present !== undefined && (0,_parse_generation_js__WEBPACK_IMPORTED_MODULE_10__/* .parseHead */ .ww)(present.text, _layout_js__WEBPACK_IMPORTED_MODULE_11__/* .HEAD */ .Vx).sha256 === head.sha256)
                return { head, etag: present.etag, generation };
            throw new _lease_js__WEBPACK_IMPORTED_MODULE_12__/* .LeaseLost */ .Vj('another run committed meanwhile', { cause: error });
        }
    }
    /**
     * Never replaces an existing one: a run that was paused during this write would otherwise replace what another
     * run has committed under the same number.
     */
    async #writeGeneration(path, text, signal) {
        const options = { attributes: { contentType: 'application/json' }, ifAbsent: true };
        try {
            await this.#cold.store.put(this.#cold.key(path), Buffer.from(text), options, signal);
        }
        catch (error) {
            if (!(0,_store_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .isStoreError */ .A1)(error, 'precondition'))
                throw error;
            // A 412 is also the echo of our own write whose answer was lost.
            if ((await this.read(path, signal))?.text === text)
                return;
            throw new _lease_js__WEBPACK_IMPORTED_MODULE_12__/* .LeaseLost */ .Vj('another run writes a generation of this number', { cause: error });
        }
    }
    /** True where a generation builds on another: then HEAD existed once. */
    async wasCommitted(signal) {
        for await (const path of this.#paths(`${_layout_js__WEBPACK_IMPORTED_MODULE_11__/* .STATE */ .c4}generations/`, signal)) {
            const file = await this.read(path, signal);
            if (file !== undefined && (0,_parse_generation_js__WEBPACK_IMPORTED_MODULE_10__/* .parseGeneration */ .ux)(file.text, path).base !== null)
                return true;
        }
        return false;
    }
    /**
     * The next number that no generation has yet, committed or not. Files whose number no count of runs can have reached
     * are passed over: one planted at the highest number would leave none for us. Throws StateError where none is left.
     */
    async nextGeneration(base, signal) {
        const taken = new Set();
        let next = base + 1;
        for await (const path of this.#paths(`${_layout_js__WEBPACK_IMPORTED_MODULE_11__/* .STATE */ .c4}generations/`, signal)) {
            const number = Number(/\/(\d{1,13})\.json$/.exec(path)?.[1] ?? 0);
            if (number <= base)
                continue;
            taken.add(number);
            if (number <= base + _bounds_js__WEBPACK_IMPORTED_MODULE_9__/* .MAX_GENERATION_LEAD */ .Bb)
                next = Math.max(next, number + 1);
        }
        while (taken.has(next))
            next++;
        if (next > _bounds_js__WEBPACK_IMPORTED_MODULE_9__/* .MAX_GENERATION */ .y6)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_8__/* .StateError */ .qq(_layout_js__WEBPACK_IMPORTED_MODULE_11__/* .HEAD */ .Vx, 'its generation leaves no number', USED_UP_ADVICE);
        return next;
    }
    /** The journal objects in cold, by run, each in the order in which they were written. */
    async journals(signal) {
        const byRun = new Map();
        for await (const path of this.#paths(_layout_js__WEBPACK_IMPORTED_MODULE_11__/* .RUNS */ .pt, signal)) {
            const run = (0,_layout_js__WEBPACK_IMPORTED_MODULE_11__/* .journalOf */ .PR)(path)?.run;
            if (run === undefined)
                continue;
            const paths = byRun.get(run);
            if (paths === undefined)
                byRun.set(run, [path]);
            else
                paths.push(path);
        }
        for (const paths of byRun.values())
            paths.sort();
        return byRun;
    }
    /** The records of uploads that are not over, of all runs. */
    async uploadRecords(signal) {
        const records = [];
        for await (const path of this.#paths(_layout_js__WEBPACK_IMPORTED_MODULE_11__/* .RUNS */ .pt, signal))
            if ((0,_layout_js__WEBPACK_IMPORTED_MODULE_11__/* .isUploadRecord */ .N_)(path))
                records.push(path);
        return records;
    }
    /** Removes records of uploads, and nothing else. Throws StoreError where one of them could not be deleted. */
    async removeUploadRecords(paths, signal) {
        const other = paths.find((path) => !(0,_layout_js__WEBPACK_IMPORTED_MODULE_11__/* .isUploadRecord */ .N_)(path));
        if (other !== undefined)
            throw new Error('only records of uploads may be removed here');
        const names = paths.map((path) => ({ key: this.#cold.key(path) }));
        const [failure] = await (0,_store_delete_all_js__WEBPACK_IMPORTED_MODULE_1__/* .deleteAll */ .Vw)(this.#cold.store, names, signal);
        if (failure === undefined)
            return;
        const { code, providerCode } = failure;
        throw new _store_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .StoreError */ .AD('denied', `delete: ${providerCode ?? code}`, {
            operation: 'delete',
            ...(0,_core_defined_js__WEBPACK_IMPORTED_MODULE_13__/* .defined */ .s)({ providerCode }),
        });
    }
    /** Throws StateError where it has more than `limit` bytes. */
    async read(path, signal, limit = maxBytesOf(path)) {
        const file = await this.readBytes(path, signal, limit);
        return file === undefined
            ? undefined
            : { text: Buffer.from(file.bytes).toString('utf8'), etag: file.etag };
    }
    async write(path, bytes, contentType, signal) {
        const { store } = this.#cold;
        const options = { attributes: { contentType } };
        if (bytes.length <= MULTIPART_ABOVE_BYTES)
            await store.put(this.#cold.key(path), bytes, options, signal);
        else
            await store.upload(this.#cold.key(path), bytes, options, signal);
    }
    /** The same as bytes, which take half the memory. */
    async readBytes(path, signal, limit) {
        const file = await (0,_store_read_js__WEBPACK_IMPORTED_MODULE_4__/* .readWhole */ .o)(this.#cold.store, this.#cold.key(path), limit, signal);
        if (file === 'too-large')
            throw tooLarge(path, limit);
        return file;
    }
    /** The same; `too-large` for more than `limit` bytes. */
    async readIfSmall(path, signal, limit) {
        return (0,_store_read_js__WEBPACK_IMPORTED_MODULE_4__/* .readWhole */ .o)(this.#cold.store, this.#cold.key(path), limit, signal);
    }
    async *#paths(prefix, signal) {
        const below = this.#cold.key(prefix);
        for await (const { objects } of (0,_store_listing_listing_js__WEBPACK_IMPORTED_MODULE_3__/* .pagesOf */ .E0)(this.#cold, prefix, {}, signal)) {
            for (const { key } of objects) {
                // What is listed here may be deleted as state: nothing else may be slipped in.
                if (!key.startsWith(below))
                    throw outsideListing();
                yield key.slice(this.#cold.prefix.length);
            }
        }
    }
}
/** What an object of state may have, by its path below cold's prefix, where its reader says nothing else. */
function maxBytesOf(path) {
    if (path.startsWith(`${_layout_js__WEBPACK_IMPORTED_MODULE_11__/* .STATE */ .c4}generations/`))
        return _bounds_js__WEBPACK_IMPORTED_MODULE_9__/* .MAX_GENERATION_BYTES */ .kP;
    if (!path.startsWith(_layout_js__WEBPACK_IMPORTED_MODULE_11__/* .RUNS */ .pt))
        return _bounds_js__WEBPACK_IMPORTED_MODULE_9__/* .MAX_RECORD_BYTES */ .xR;
    return (0,_layout_js__WEBPACK_IMPORTED_MODULE_11__/* .isUploadRecord */ .N_)(path) ? _bounds_js__WEBPACK_IMPORTED_MODULE_9__/* .MAX_UPLOAD_RECORD_BYTES */ .RA : _bounds_js__WEBPACK_IMPORTED_MODULE_9__/* .MAX_JOURNAL_BYTES */ .jP;
}
/** What could not be read back must not be written. Throws StateError. */
function encodeGeneration(generation) {
    const path = (0,_layout_js__WEBPACK_IMPORTED_MODULE_11__/* .generationPath */ .uA)(generation.generation);
    // The next holder of the lease needs one above it.
    if (generation.epoch >= _bounds_js__WEBPACK_IMPORTED_MODULE_9__/* .MAX_EPOCH */ .fU)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_8__/* .StateError */ .qq(_layout_js__WEBPACK_IMPORTED_MODULE_11__/* .HEAD */ .Vx, 'its epoch leaves none above it', USED_UP_ADVICE);
    const text = JSON.stringify(generation, undefined, 1) + '\n';
    if (Buffer.byteLength(text) > _bounds_js__WEBPACK_IMPORTED_MODULE_9__/* .MAX_GENERATION_BYTES */ .kP)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_8__/* .StateError */ .qq(path, `it would have more than ${_bounds_js__WEBPACK_IMPORTED_MODULE_9__/* .MAX_GENERATION_BYTES */ .kP} bytes`, TOO_LARGE_ADVICE);
    try {
        (0,_parse_generation_js__WEBPACK_IMPORTED_MODULE_10__/* .parseGeneration */ .ux)(text, path);
    }
    catch (cause) {
        if (!(cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_8__/* .StateError */ .qq))
            throw cause;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_8__/* .StateError */ .qq(path, `it could not be read back: ${cause.message}`, TOO_LARGE_ADVICE, { cause });
    }
    return text;
}
function tooLarge(path, limit) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_8__/* .StateError */ .qq(path, `it has more than ${limit} bytes, which is far too many`, _errors_js__WEBPACK_IMPORTED_MODULE_8__/* .DAMAGED_ADVICE */ .dw);
}
function outsideListing() {
    const message = 'the listing holds a key outside the prefix that was asked for';
    return new _store_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .StoreError */ .AD('protocol', message, { operation: 'ListObjectsV2' });
}
function sha256(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex');
}


/***/ }),

/***/ 12607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ StoredLine),
/* harmony export */   o: () => (/* binding */ liveSize)
/* harmony export */ });
/* harmony import */ var _core_iso_time_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11876);
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9143);


const KEY = '{"key":"';
const SIZE = '","size":';
const ETAG = ',"etag":"';
const MODIFIED = '","modified":"';
const AFTER_MODIFIED = '","cold":{';
const SINCE = '"since":"';
const BRACE = 125;
const QUOTE = 34;
const ZERO = 48;
/**
 * Answers from the text of a line what most runs ask, at a tenth of the cost of parsing it: a run that finds
 * nothing to do reads every entry. It relies on the order of fields in which encodeEntry writes; every line that
 * looks otherwise (escapes in the key, a history, an absence, fields in another order) is parsed.
 */
class StoredLine {
    key;
    line;
    #object;
    /** Where the key's text ends in the line; -1 where the line had to be parsed for it. */
    #keyEnd;
    #entry;
    /** `object` names the segment in errors. Throws StateError where the line is no entry and that shows in its key. */
    constructor(line, object) {
        this.line = line;
        this.#object = object;
        const end = line.startsWith(KEY) ? line.indexOf('"', KEY.length) : -1;
        const key = end > KEY.length && line.startsWith(SIZE, end) ? line.slice(KEY.length, end) : '\\';
        this.#keyEnd = key.includes('\\') ? -1 : end;
        this.key = this.#keyEnd < 0 ? this.entry.key : key;
    }
    get entry() {
        return (this.#entry ??= (0,_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeEntry */ .LP)(this.line, this.#object));
    }
    get liveSize() {
        const text = this.line;
        if (this.#entry === undefined && this.#keyEnd >= 0 && endsPlainly(text)) {
            const from = this.#keyEnd + SIZE.length;
            const size = Number(text.slice(from, text.indexOf(',', from)));
            if (Number.isSafeInteger(size) && size >= 0)
                return size;
        }
        return liveSize(this.entry);
    }
    isAsListed(listed) {
        const { key, size, etag, modified } = listed;
        const text = this.line;
        if (this.#keyEnd < 0 || key !== this.key || etag.includes('"') || etag.includes('\\'))
            return false;
        // Piece by piece: a text to compare with, made for each key, costs more than all the rest.
        const sizeAt = this.#keyEnd + SIZE.length;
        const sizeEnd = text.indexOf(',', sizeAt);
        const etagAt = sizeEnd + ETAG.length;
        const date = etagAt + etag.length + MODIFIED.length;
        return (numberAt(text, sizeAt, sizeEnd) === size &&
            text.startsWith(ETAG, sizeEnd) &&
            text.startsWith(etag, etagAt) &&
            text.startsWith(MODIFIED, etagAt + etag.length) &&
            text.startsWith(AFTER_MODIFIED, date + _core_iso_time_js__WEBPACK_IMPORTED_MODULE_1__/* .TIME_LENGTH */ .dS) &&
            (0,_core_iso_time_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTimeAt */ .Wi)(text, date) === modified &&
            endsPlainly(text));
    }
}
/** The whole number at this place; NaN where there is none. */
function numberAt(text, from, to) {
    let number = to > from ? 0 : NaN;
    for (let at = from; at < to; at++) {
        const digit = text.charCodeAt(at) - ZERO;
        number = digit >= 0 && digit <= 9 ? number * 10 + digit : NaN;
    }
    return number;
}
/** What an entry adds to its segment's bytes. */
function liveSize(entry) {
    return entry.gone?.confirmed === true ? 0 : entry.size;
}
/** True where `since` is the line's last field: then it has no history and was never absent. */
function endsPlainly(line) {
    const end = line.length - 2;
    return (line.charCodeAt(end + 1) === BRACE &&
        line.charCodeAt(end) === QUOTE &&
        line.startsWith(SINCE, end - _core_iso_time_js__WEBPACK_IMPORTED_MODULE_1__/* .TIME_LENGTH */ .dS - SINCE.length));
}


/***/ }),

/***/ 9380:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ql: () => (/* binding */ afterReconciliation),
/* harmony export */   Sf: () => (/* binding */ MAX_PREFIXES),
/* harmony export */   fs: () => (/* binding */ needsReconciliation)
/* harmony export */ });
/** With more prefixes than this, checking again costs less than the list. */
const MAX_PREFIXES = 1000;
/** True where a run over these prefixes (empty: all keys) has to check cold. */
function needsReconciliation(unlooked, prefixes) {
    if (unlooked === undefined)
        return false;
    const { looked } = unlooked;
    return prefixesOf(prefixes).some((prefix) => !looked.some((done) => prefix.startsWith(done)));
}
/** What is still unreconciled after a complete run over these prefixes; undefined for nothing. */
function afterReconciliation(unlooked, prefixes) {
    if (unlooked === undefined)
        return undefined;
    const both = [...new Set([...unlooked.looked, ...prefixesOf(prefixes)])];
    const looked = both.filter((one) => !both.some((other) => other !== one && one.startsWith(other)));
    if (looked.includes(''))
        return undefined;
    return looked.length > MAX_PREFIXES ? unlooked : { looked };
}
function prefixesOf(prefixes) {
    return prefixes.length === 0 ? [''] : prefixes;
}


/***/ }),

/***/ 55552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ checkBucketAccess)
/* harmony export */ });
/* harmony import */ var _core_input_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19154);
/* harmony import */ var _options_places_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15962);
/* harmony import */ var _store_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46848);
/* harmony import */ var _shown_key_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36032);




/** Asks one bucket once. `right` is what its key is for. Throws InputError that names the input to change. */
async function checkBucketAccess(side, bucket, place, right, signal) {
    try {
        await bucket.store.checkBucket(signal);
    }
    catch (cause) {
        if (!(0,_store_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .isStoreError */ .A1)(cause))
            throw cause;
        throw accessError(side, bucket.place.bucket, place, right, cause);
    }
}
/** What a bucket's refusal of a plain request means: which side, which input, what was the answer, what to do. */
function accessError(side, bucket, place, right, cause) {
    const { endpoint } = place;
    const at = `${bucket} at ${endpoint}`;
    const bad = (input, message) => new _core_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d(input, message, { cause });
    switch (cause.code) {
        case 'no-bucket':
        case 'not-found':
            return bad(side, `there is no bucket ${at}; expected the name of one that exists`);
        case 'credentials':
            return credentialsError(side, place, cause);
        case 'denied':
            return bad('access-key-id', `${side}'s key may not list ${at}; expected one with the right to ${right}`);
        case 'wrong-region':
            return bad('region', regionWords(side, bucket, place, cause));
        case 'wrong-endpoint':
            return bad('endpoint', wrongEndpointWords(side, endpoint, cause));
        case 'unreachable':
        case 'transient':
            return bad('endpoint', `${side}'s, ${endpoint}, does not answer (${cause.message}); expected the URL of an S3 endpoint that can be reached from here`);
        default:
            return cause;
    }
}
/** Which of the two is wrong is in the code: AWS and those that follow it tell an unknown id from a wrong secret. */
function credentialsError(side, place, cause) {
    const { endpoint, credentials, role } = place;
    const { providerCode } = cause;
    const id = `${side}-access-key-id, or access-key-id for all,`;
    if (providerCode === _store_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .NO_CREDENTIALS */ .zw) {
        return new _core_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d('access-key-id', `${side} has no credentials: none are given (an empty secret counts as none, and in a pull request from a fork secrets are empty), and ${cause.message}; expected ${id} with its secret-access-key, role-to-assume, or credentials where the AWS SDK looks for them`, { cause });
    }
    const whose = credentials === undefined
        ? role === undefined
            ? 'of the default chain'
            : `of ${role}`
        : (0,_shown_key_js__WEBPACK_IMPORTED_MODULE_3__/* .shownKey */ .d)(credentials.accessKeyId);
    const refused = `${endpoint} refused ${side}'s key ${whose} (${providerCode ?? `HTTP ${cause.status ?? '?'}`})`;
    const swapped = credentials !== undefined && (0,_shown_key_js__WEBPACK_IMPORTED_MODULE_3__/* .looksSwapped */ .H)(credentials) ? 'the id and the secret look swapped; ' : '';
    if (providerCode === 'SignatureDoesNotMatch' && credentials !== undefined) {
        return new _core_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d('secret-access-key', `it is not the secret of ${side}'s access-key-id: ${refused}; ${swapped}expected the secret that was issued with that id, whole and without quotes (in ${side}-secret-access-key, where ${side} has its own)`, { cause });
    }
    return new _core_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d('access-key-id', `${refused}; ${swapped}expected a valid key and its secret, in ${id} for this endpoint`, { cause });
}
function regionWords(side, bucket, place, cause) {
    const { endpoint, region: given } = place;
    const got = `(${cause.status ?? '?'} ${cause.providerCode ?? 'redirect'})`;
    const { region } = cause;
    if (region === undefined) {
        return `${endpoint} sends requests for ${side}'s bucket ${bucket} elsewhere ${got}: ${cause.message}; expected the endpoint and the region of that bucket, in ${side}-endpoint and ${side}-region`;
    }
    const where = (0,_options_places_js__WEBPACK_IMPORTED_MODULE_1__/* .isAws */ .aZ)(endpoint) ? `, and ${side}-endpoint left out or ${(0,_options_places_js__WEBPACK_IMPORTED_MODULE_1__/* .awsEndpoint */ .PC)(region)}` : '';
    return `${side}'s bucket ${bucket} at ${endpoint} is in ${region}, and requests were signed for ${given} ${got}; expected ${side}-region: ${region}${where}`;
}
function wrongEndpointWords(side, endpoint, cause) {
    if (/certificate|self-signed/i.test(cause.message)) {
        return `${side}'s, ${endpoint}, does not answer with a certificate that is trusted (${cause.message}); expected one that a known authority signed, or its authority in ca-bundle`;
    }
    return `${side}'s, ${endpoint}, is no S3 endpoint (${cause.message}); expected the URL of the S3 API, with the right scheme and port`;
}


/***/ }),

/***/ 87312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ COMMAND_DEADLINES),
/* harmony export */   q: () => (/* binding */ MARGINS)
/* harmony export */ });
/* harmony import */ var _manifest_journals_journal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28807);
/* harmony import */ var _manifest_lease_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32373);
/* harmony import */ var _manifest_holds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52665);



/** For commands that have no `deadline` of their own, ms: no store may hold them up for ever. */
const COMMAND_DEADLINES = {
    status: 10 * 60_000,
    ls: 5.5 * 3600_000,
    prune: 5.5 * 3600_000,
};
const DAY = 24 * 3600_000;
const MARGINS = {
    lease: _manifest_lease_js__WEBPACK_IMPORTED_MODULE_1__/* .LEASE_TIMES */ .EB,
    hold: _manifest_holds_js__WEBPACK_IMPORTED_MODULE_2__/* .HOLD_TIMES */ .rL,
    journal: _manifest_journals_journal_js__WEBPACK_IMPORTED_MODULE_0__/* .JOURNAL_PACE */ .MS,
    stop: { drain: 5 * 60_000, credentials: 5 * 60_000 },
    capabilities: 7 * DAY,
    look: { every: 5_000, most: 30_000 },
    shutdownGraceMs: 3_500,
    garbage: { segments: 7 * DAY, runs: 30 * DAY },
};


/***/ }),

/***/ 42700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tg: () => (/* binding */ stateBelow),
/* harmony export */   fG: () => (/* binding */ nestedBelow),
/* harmony export */   g0: () => (/* binding */ refuseNested),
/* harmony export */   h6: () => (/* binding */ refuseTargetInCold),
/* harmony export */   yo: () => (/* binding */ isNestedHead)
/* harmony export */ });
/* harmony import */ var _core_input_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19154);
/* harmony import */ var _core_quoted_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12053);
/* harmony import */ var _manifest_layout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54445);
/* harmony import */ var _store_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46848);
/* harmony import */ var _store_read_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67135);





/*
 * Two backups whose places lie inside one another ruin each other: the state and the mirror of the inner one are keys
 * that the outer one overwrites, prunes or takes for its own. Seen by the state of a backup above or below a prefix, in
 * the bucket itself, so through whatever endpoint the other backup writes. What a key may not read stays unknown.
 */
/** Folders of cold that are searched for the state of another backup. */
const MAX_FOLDERS = 100;
/** HEAD and the lease are far smaller. */
const MAX_STATE_BYTES = 64 * 1024;
/**
 * For a cold without a manifest: refuses it inside the cold of another backup, and a hot that lies in one. Later runs
 * need not look: the first run of a backup around this one is refused in turn. Throws InputError.
 */
async function refuseNested(hot, cold, signal) {
    const around = await stateAbove(cold, signal);
    if (around !== undefined) {
        throw new _core_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d('cold', `${placeOf(cold)} lies inside the cold of another backup, whose state is ${around}; expected another bucket, or a prefix beside that one. ${WAY_OUT}`);
    }
    const ofHot = (await stateAt(hot, hot.prefix, signal)) ?? (await stateAbove(hot, signal));
    if (ofHot !== undefined) {
        throw new _core_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d('hot', `${placeOf(hot)} lies in the cold of a backup, whose state is ${ofHot}; expected the bucket that is backed up, not its backup. ${WAY_OUT}`);
    }
}
/** Refuses a target of a restore inside the cold of another backup. Throws InputError. */
async function refuseTargetInCold(to, signal) {
    const around = await stateAbove(to, signal);
    if (around === undefined)
        return;
    throw new _core_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d('to', `${placeOf(to)} lies inside the cold of a backup, whose state is ${around}, which a restore would ruin; expected another bucket or prefix. ${WAY_OUT}`);
}
/** Where the first folders of a cold that is not empty hold another backup: the path of its state, for messages. */
async function stateBelow(cold, signal) {
    const { prefix } = cold;
    const page = await cold.store.list({ prefix, delimiter: '/', maxKeys: 1_000 }, signal);
    const folders = page.prefixes.filter((folder) => folder !== cold.key(_manifest_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .STATE */ .c4) && folder !== prefix);
    for (const folder of folders.slice(0, MAX_FOLDERS)) {
        const state = await stateAt(cold, folder, signal);
        if (state !== undefined)
            return state;
    }
    return undefined;
}
/** The error for a cold that has another backup inside it. */
function nestedBelow(cold, state) {
    return new _core_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d('cold', `${placeOf(cold)} has the cold of another backup inside it, whose state is ${state}; expected another bucket, or a prefix beside that one. ${WAY_OUT}`);
}
/** True for a path below cold's prefix that is the HEAD of a backup further down. */
function isNestedHead(path) {
    return path.endsWith(`/${_manifest_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .HEAD */ .Vx}`);
}
const WAY_OUT = `If nothing is backed up there any more, delete the folder ${_manifest_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .STATE */ .c4} that holds it.`;
/** The nearest prefix above the bucket's own that holds a backup. */
async function stateAbove(bucket, signal) {
    for (const prefix of prefixesAbove(bucket.prefix)) {
        const state = await stateAt(bucket, prefix, signal);
        if (state !== undefined)
            return state;
    }
    return undefined;
}
/** `a/b/c/` → `a/b/`, `a/` and the empty one. */
function prefixesAbove(prefix) {
    const ends = [...prefix.matchAll(/\//g)].map(({ index }) => index + 1);
    return prefix === ''
        ? []
        : [
            ...ends
                .slice(0, -1)
                .reverse()
                .map((end) => prefix.slice(0, end)),
            '',
        ];
}
/** The state of a backup right below `prefix`, as a URL in quotes; HEAD, or the lease where a first run is at work. */
async function stateAt({ store }, prefix, signal) {
    for (const [name, fields] of [
        [_manifest_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .HEAD */ .Vx, ['format', 'generation', 'sha256']],
        [_manifest_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .LEASE */ .DL, ['format', 'owner', 'epoch']],
    ]) {
        const key = `${prefix}${name}`;
        try {
            const object = await (0,_store_read_js__WEBPACK_IMPORTED_MODULE_3__/* .readWhole */ .o)(store, key, MAX_STATE_BYTES, signal);
            // A key of that name may be anybody's: only what reads as state is one.
            if (object === undefined || object === 'too-large' || !hasFields(object.bytes, fields))
                continue;
            return (0,_core_quoted_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .T)(`s3://${store.place.bucket}/${key}`);
        }
        catch (error) {
            if (!(0,_store_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .isStoreError */ .A1)(error, 'denied'))
                throw error;
        }
    }
    return undefined;
}
function hasFields(bytes, fields) {
    try {
        const value = JSON.parse(Buffer.from(bytes).toString('utf8'));
        return typeof value === 'object' && value !== null && fields.every((field) => field in value);
    }
    catch {
        return false; // not JSON, so no state
    }
}
function placeOf(bucket) {
    return (0,_core_quoted_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .T)(String(bucket));
}


/***/ }),

/***/ 35561:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ie: () => (/* binding */ openColdToRead),
/* harmony export */   S$: () => (/* binding */ checkBuckets),
/* harmony export */   kC: () => (/* binding */ credentialsEnd),
/* harmony export */   nw: () => (/* binding */ openCold),
/* harmony export */   qy: () => (/* binding */ openBuckets)
/* harmony export */ });
/* harmony import */ var _manifest_layout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54445);
/* harmony import */ var _store_bucket_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65277);
/* harmony import */ var _store_middleware_pinned_reads_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36160);
/* harmony import */ var _store_middleware_middleware_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24674);
/* harmony import */ var _bucket_access_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55552);
/* harmony import */ var _connections_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(78347);






/** The earliest known end of the credentials of either side, wall ms. */
function credentialsEnd({ hot, cold }) {
    const ends = [hot, cold].flatMap(({ store }) => store.credentialsEnd?.() ?? []);
    return ends.length === 0 ? undefined : Math.min(...ends);
}
function openBuckets(options, ctx, open) {
    const connections = (0,_connections_js__WEBPACK_IMPORTED_MODULE_5__/* .openConnections */ .q)(ctx, (place) => open(place, options.ca, ctx.clock));
    const hot = connections.atPace(connections.connect('hot', options.hot), options.hot);
    return {
        ...coldOf(connections, options),
        // Hot is never written, whatever the code above it does.
        hot: new _store_bucket_js__WEBPACK_IMPORTED_MODULE_1__/* .Bucket */ .f((0,_store_middleware_pinned_reads_js__WEBPACK_IMPORTED_MODULE_2__/* .pinnedReads */ .o)((0,_store_middleware_middleware_js__WEBPACK_IMPORTED_MODULE_3__/* .readOnly */ .kS)(hot, 'hot is never written')), options.hot.prefix),
    };
}
/** Cold alone, for a command that has no use for hot. */
function openCold(options, ctx, open) {
    return coldOf((0,_connections_js__WEBPACK_IMPORTED_MODULE_5__/* .openConnections */ .q)(ctx, (place) => open(place, options.ca, ctx.clock)), options);
}
function coldOf(connections, { cold: place, dryRun }) {
    let sent = 0;
    const room = `${place.prefix}${_manifest_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .PROBE */ .vD}room`;
    const connect = () => (0,_store_middleware_middleware_js__WEBPACK_IMPORTED_MODULE_3__/* .countBytes */ .Tu)(inItsClass(connections.connect('cold', place), place), (bytes) => (sent += bytes));
    const unlessDry = (store) => dryRun === true ? (0,_store_middleware_middleware_js__WEBPACK_IMPORTED_MODULE_3__/* .readOnly */ .kS)(store, 'a dry run writes nothing') : store;
    return {
        ...connections.session,
        // Not paced: a renewal of the lease must not stand in a queue behind copies.
        cold: new _store_bucket_js__WEBPACK_IMPORTED_MODULE_1__/* .Bucket */ .f(unlessDry(connections.retried(connect())), place.prefix),
        // The fence is inside, so that it is checked when the request is sent and not when it is queued.
        fencedCold: (assertHeld) => new _store_bucket_js__WEBPACK_IMPORTED_MODULE_1__/* .Bucket */ .f(unlessDry(connections.atPace((0,_store_middleware_middleware_js__WEBPACK_IMPORTED_MODULE_3__/* .fenced */ .OF)(connect(), assertHeld), place, room)), place.prefix),
        sentToCold: () => sent,
    };
}
/** State is always in the standard class: it is read in every run. */
function inItsClass(store, { storageClass, prefix }) {
    if (storageClass === undefined)
        return store;
    return (0,_store_middleware_middleware_js__WEBPACK_IMPORTED_MODULE_3__/* .withStorageClass */ .Qc)(store, storageClass, (key) => !(0,_manifest_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .isState */ .ad)(key.slice(prefix.length)));
}
/** Cold for a command that only reads: no write gets through. */
function openColdToRead({ cold: place, ca }, ctx, open) {
    const { connect, retried, session } = (0,_connections_js__WEBPACK_IMPORTED_MODULE_5__/* .openConnections */ .q)(ctx, (at) => open(at, ca, ctx.clock));
    const store = (0,_store_middleware_middleware_js__WEBPACK_IMPORTED_MODULE_3__/* .readOnly */ .kS)(retried(connect('cold', place)), 'this command changes nothing');
    return { cold: new _store_bucket_js__WEBPACK_IMPORTED_MODULE_1__/* .Bucket */ .f(store, place.prefix), close: session.close };
}
/** Sends one request to each bucket. Throws InputError that names the input to change. */
async function checkBuckets(buckets, options, signal) {
    await (0,_bucket_access_js__WEBPACK_IMPORTED_MODULE_4__/* .checkBucketAccess */ .B)('hot', buckets.hot, options.hot, 'read (READ)', signal);
    await (0,_bucket_access_js__WEBPACK_IMPORTED_MODULE_4__/* .checkBucketAccess */ .B)('cold', buckets.cold, options.cold, 'write (WRITE)', signal);
}


/***/ }),

/***/ 14112:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HK: () => (/* binding */ checkApart),
/* harmony export */   SF: () => (/* binding */ capabilitiesOf),
/* harmony export */   SO: () => (/* binding */ checkStorageClass),
/* harmony export */   Yx: () => (/* binding */ checkEmpty),
/* harmony export */   Z0: () => (/* binding */ checkIdentity),
/* harmony export */   cu: () => (/* binding */ identityOf),
/* harmony export */   yO: () => (/* binding */ coldApiOf),
/* harmony export */   yQ: () => (/* binding */ reload)
/* harmony export */ });
/* harmony import */ var _core_defined_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(37708);
/* harmony import */ var _flashback_endpoint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83878);
/* harmony import */ var _manifest_layout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54445);
/* harmony import */ var _manifest_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11400);
/* harmony import */ var _core_input_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19154);
/* harmony import */ var _core_place_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56778);
/* harmony import */ var _nested_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(42700);
/* harmony import */ var _options_places_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(15962);
/* harmony import */ var _store_capabilities_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(30581);
/* harmony import */ var _store_dialect_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(51433);
/* harmony import */ var _store_fixed_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(40881);
/* harmony import */ var _store_errors_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(46848);
/* harmony import */ var _store_listing_listing_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(19036);
/* harmony import */ var _store_read_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(67135);














/** The identity of hot, as the manifest records it. */
function identityOf(options) {
    const { endpoint, bucket, prefix } = options.hot;
    return { endpoint: (0,_flashback_endpoint_js__WEBPACK_IMPORTED_MODULE_0__/* .endpointIdentity */ .u9)(endpoint), bucket, prefix, ...spokenIn(options.hot) };
}
/** What the manifest remembers of cold. */
function coldApiOf({ cold }) {
    return cold.api === 's3' ? {} : { cold: spokenIn(cold) };
}
/** As the manifest records it: absent for S3. */
function spokenIn({ api }) {
    return api === 's3' ? {} : { api };
}
/** Throws InputError where cold holds the backup of another hot, or of the same through another API. */
function checkIdentity(committed, options) {
    if (committed === undefined)
        return;
    checkColdApi(committed, options.cold);
    const recorded = committed.generation.hot;
    const given = identityOf(options);
    // Self-hosted nodes have names of their own, and the nearest one at the first run need not be the nearest today.
    const endpoints = (0,_options_places_js__WEBPACK_IMPORTED_MODULE_6__/* .endpointsOf */ .uY)(options.hot).map(_flashback_endpoint_js__WEBPACK_IMPORTED_MODULE_0__/* .endpointIdentity */ .u9);
    if (endpoints.includes(recorded.endpoint) &&
        recorded.api === given.api &&
        recorded.bucket === given.bucket &&
        recorded.prefix === given.prefix)
        return;
    throw new _core_input_error_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .d('hot', `${(0,_core_place_js__WEBPACK_IMPORTED_MODULE_4__/* .placeUrl */ .P)(given)} at ${given.endpoint} is not what this cold is the backup of; expected ${(0,_core_place_js__WEBPACK_IMPORTED_MODULE_4__/* .placeUrl */ .P)(recorded)} at ${recorded.endpoint}, or another cold`);
}
/** Through another API, cold's objects have other ETags than those that the manifest pins them by. Throws InputError. */
function checkColdApi({ generation }, cold) {
    const known = generation.cold?.api ?? 's3';
    if (cold === undefined || known === cold.api)
        return;
    const { account, bucket, prefix } = cold;
    const before = (0,_core_place_js__WEBPACK_IMPORTED_MODULE_4__/* .placeUrl */ .P)({ api: known, ...(0,_core_defined_js__WEBPACK_IMPORTED_MODULE_12__/* .defined */ .s)({ account }), bucket, prefix });
    throw new _core_input_error_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .d('cold', `${(0,_core_place_js__WEBPACK_IMPORTED_MODULE_4__/* .placeUrl */ .P)(cold)} was written as ${before}, whose ETags the manifest knows; expected that, or rebuild first`);
}
/**
 * The newest state, read under the lease. `before` was read without it, by a run that may have waited for the lease
 * since. Throws InputError where it is now the backup of another hot, and StateError where HEAD is gone: then this
 * is no first run, whose keys are copied over what lies in cold.
 */
async function reload(state, before, options, signal) {
    const committed = await state.load(signal);
    checkIdentity(committed, options);
    if (committed === undefined && before !== undefined)
        throw new _manifest_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .StateError */ .qq(_manifest_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .HEAD */ .Vx, 'it was deleted while this run waited for the lease', _manifest_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .DAMAGED_ADVICE */ .dw);
    return committed;
}
/**
 * A first run needs an empty cold, since it would overwrite keys that it does not know. Our own state without a
 * generation is left from a first run that was cut off. Throws InputError.
 */
async function checkEmpty(cold, state, signal) {
    if (await state.wasCommitted(signal))
        throw new _manifest_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .StateError */ .qq(_manifest_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .HEAD */ .Vx, 'it is missing, though generations were committed', _manifest_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .DAMAGED_ADVICE */ .dw);
    if ((await cold.headIfPresent(_manifest_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .LEASE */ .DL, signal)) !== undefined)
        return;
    const ofState = (key) => key.startsWith(cold.key(_manifest_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .STATE */ .c4));
    const { prefix } = cold;
    let foreign = await (0,_store_listing_listing_js__WEBPACK_IMPORTED_MODULE_10__/* .firstListed */ .oD)(cold, { prefix, maxKeys: 2 }, ({ key }) => key !== prefix, signal);
    if (foreign !== undefined && ofState(foreign.key)) {
        // Our own keys came first: list the keys after them ("0" follows "/").
        const behind = { prefix, after: cold.key(`${_manifest_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .STATE */ .c4.slice(0, -1)}0`), maxKeys: 2 };
        foreign = await (0,_store_listing_listing_js__WEBPACK_IMPORTED_MODULE_10__/* .firstListed */ .oD)(cold, behind, ({ key }) => key !== prefix && !ofState(key), signal);
    }
    if (foreign === undefined)
        return;
    const inside = await (0,_nested_js__WEBPACK_IMPORTED_MODULE_5__/* .stateBelow */ .Tg)(cold, signal);
    if (inside !== undefined)
        throw (0,_nested_js__WEBPACK_IMPORTED_MODULE_5__/* .nestedBelow */ .fG)(cold, inside);
    throw new _core_input_error_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .d('cold', `${String(cold)} is not empty and holds no manifest of a backup; expected an empty bucket or prefix`);
}
/**
 * Refuses a cold that is the same bucket as hot behind another endpoint: the lease just written to cold must not appear
 * in hot, unless neither prefix contains the other. Removes that lease from what turned out to be hot. Throws InputError.
 */
async function checkApart(hot, cold, owner, signal) {
    if (!hot.prefix.startsWith(cold.prefix) && !cold.prefix.startsWith(hot.prefix))
        return;
    let seen;
    try {
        seen = await (0,_store_read_js__WEBPACK_IMPORTED_MODULE_11__/* .readWhole */ .o)(hot.store, cold.key(_manifest_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .LEASE */ .DL), 64 * 1024, signal);
    }
    catch (error) {
        if ((0,_store_errors_js__WEBPACK_IMPORTED_MODULE_9__/* .isStoreError */ .A1)(error, 'denied'))
            return; // hot's key may not read there, so hot is taken for another bucket
        throw error;
    }
    if (seen === undefined || seen === 'too-large')
        return;
    if (!Buffer.from(seen.bytes).toString('utf8').includes(JSON.stringify(owner)))
        return;
    await cold.store.delete(cold.key(_manifest_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .LEASE */ .DL), {}, signal);
    throw new _core_input_error_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .d('cold', `${String(cold)} is the bucket of hot, reached through another endpoint; expected another bucket`);
}
/** Archived objects cannot be copied out of the way: only a bucket that keeps versions itself may hold them. Throws InputError. */
function checkStorageClass({ cold }, versioned) {
    if (versioned || !(0,_store_dialect_js__WEBPACK_IMPORTED_MODULE_13__/* .isArchive */ .t)(_store_fixed_js__WEBPACK_IMPORTED_MODULE_8__/* .FIXED */ .N[cold.api], cold.storageClass))
        return;
    throw new _core_input_error_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .d('storage-class', `${cold.storageClass ?? ''} is an archive, and ${cold.bucket} has no versioning: its old versions could not be kept; expected versioning to be enabled there, or another class`);
}
/** What cold can do: the recorded result if it is younger than `maxAge` ms and has no gaps, else a new probe. */
async function capabilitiesOf(cold, recorded, now, maxAge, signal) {
    const complete = recorded !== undefined && (recorded.unsure ?? []).length === 0;
    if (complete && Date.parse(recorded.probed) + maxAge > now)
        return recorded;
    return (0,_store_capabilities_js__WEBPACK_IMPORTED_MODULE_7__/* .probeCapabilities */ .P)(cold, _manifest_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .PROBE */ .vD, new Date(now).toISOString(), signal);
}


/***/ }),

/***/ 36032:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ looksSwapped),
/* harmony export */   d: () => (/* binding */ shownKey)
/* harmony export */ });
/** Ids of keys as stores make them: capitals and digits. A secret of that shape is longer, or has other letters too. */
const ID = /^[A-Z0-9_-]{3,32}$/;
/**
 * The id of a key as messages may show it. An id that does not look like one may be the secret: the two are easily swapped
 * when they are pasted, so then neither is shown.
 */
function shownKey(accessKeyId) {
    return ID.test(accessKeyId)
        ? accessKeyId
        : `of ${accessKeyId.length} characters (not shown: it may be the secret)`;
}
/** Whether the secret looks like an id, and the id does not. */
function looksSwapped({ accessKeyId, secretAccessKey }) {
    return !ID.test(accessKeyId) && /^[A-Z0-9]{12,32}$/.test(secretAccessKey);
}


/***/ }),

/***/ 30581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ preventsOverlap),
/* harmony export */   P: () => (/* binding */ probeCapabilities)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46848);

/** The lease and HEAD are replaced by conditional writes: without them, two runs could hold cold at the same time. */
function preventsOverlap({ putIfAbsent, putIfMatch }) {
    return putIfAbsent && putIfMatch;
}
/**
 * Tries each condition and pin on tiny objects below `path`, which only the probe uses, and removes them, including
 * leftovers of a probe that was killed. About twenty requests. Throws StoreError if plain writes or reads fail.
 */
async function probeCapabilities(bucket, path, now, signal) {
    const { store } = bucket;
    const { abilities, noTag } = store.dialect;
    const trial = new Trial();
    const bytes = Buffer.from('flashback-backup probe\n');
    const [source, target] = [bucket.key(`${path}a`), bucket.key(`${path}b`)];
    await clearLeftovers(bucket, path, signal);
    const { etag } = await store.put(source, bytes, {}, signal);
    try {
        const right = bucket.source(`${path}a`, etag);
        const wrong = bucket.source(`${path}a`, noTag);
        const again = (conditions) => () => store.put(source, bytes, conditions, signal);
        const copied = (from, conditions) => () => store.copy(from, target, conditions, signal);
        const putIfAbsent = await trial.refuses('putIfAbsent', again({ ifAbsent: true }));
        const putIfMatch = await trial.refuses('putIfMatch', again({ ifMatch: noTag }));
        const getPin = await trial.refuses('getPin', () => drained(store, source, signal));
        const other = { bytes, length: bytes.length, sha256: '0'.repeat(64), md5: '0'.repeat(32) };
        const signedBody = await trial.refuses('signedBody', () => store.put(source, other, {}, signal));
        const copy = abilities.has('copy') && (await trial.works('copy', copied(right, {})));
        const ifCopied = async (question, from, conditions) => copy ? await trial.refuses(question, copied(from, conditions)) : trial.unasked('copy', question);
        const copyPin = await ifCopied('copyPin', wrong, {});
        const copyIfAbsent = await ifCopied('copyIfAbsent', right, { ifAbsent: true });
        const copyIfMatch = await ifCopied('copyIfMatch', right, { ifMatch: noTag });
        const parts = abilities.has('parts')
            ? await probeParts(bucket, path, etag, bytes, trial, signal)
            : NO_PARTS;
        const deleteIfMatch = copy
            ? await trial.refuses('deleteIfMatch', () => store.delete(target, { ifMatch: noTag }, signal))
            : trial.unasked('copy', 'deleteIfMatch');
        const aliasesPaths = await aliases(bucket, path, signal);
        const objectLock = await lockOf(store, signal);
        return {
            probed: now,
            aliasesPaths,
            objectLock,
            putIfAbsent,
            putIfMatch,
            copyIfAbsent,
            copyIfMatch,
            deleteIfMatch,
            copy,
            copyPin,
            getPin,
            signedBody,
            ...parts,
            ...(trial.unsure.length === 0 ? {} : { unsure: trial.unsure }),
        };
    }
    finally {
        await tidy(store.delete(source, {}, signal));
        await tidy(store.delete(target, {}, signal));
    }
}
/** Removes leftovers of a killed probe or copy: objects, and uploads, which would be billed forever (rclone#4300). */
async function clearLeftovers(bucket, path, signal) {
    const { store } = bucket;
    const prefix = bucket.key(path);
    // A server that ignores the prefix must not make us delete anything else.
    const ours = ({ key }) => key.startsWith(prefix);
    const abortAll = async () => {
        if (!store.dialect.abilities.has('parts'))
            return;
        const uploads = await store.listUploads(prefix, signal);
        for (const upload of uploads.filter(ours))
            await store.abortUpload(upload, signal);
    };
    const deleteAll = async () => {
        const { objects } = await store.list({ prefix }, signal);
        for (const { key } of objects.filter(ours))
            await store.delete(key, {}, signal);
    };
    await tidy(abortAll());
    await tidy(deleteAll());
}
/** Looks for the source under names that only a path-normalising store resolves to it. Writes nothing. */
async function aliases(bucket, path, signal) {
    for (const name of [`${path}/a`, `${path}./a`, `${path}x/../a`]) {
        try {
            if ((await bucket.headIfPresent(name, signal)) !== undefined)
                return true;
        }
        catch (error) {
            if (!(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isStoreError */ .A1)(error, 'bad-key', 'protocol', 'denied', 'unsupported'))
                throw error; // a name that it refuses
        }
    }
    return false;
}
/** Needs a permission of its own, which a WRITE key may lack. */
async function lockOf(store, signal) {
    if (!store.dialect.abilities.has('lock'))
        return { status: 'unknown', why: 'unsupported' };
    try {
        const { enabled, ...rest } = await store.objectLock(signal);
        return { status: enabled ? 'on' : 'off', ...rest };
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isStoreError */ .A1)(error, ...NEGATIVE, ...INCONCLUSIVE))
            return { status: 'unknown', why: error.code };
        throw error;
    }
}
const PART_QUESTIONS = ['partCopy', 'partCopyPin', 'completeIfAbsent', 'completeIfMatch'];
const NO_PARTS = {
    partCopy: false,
    partCopyPin: false,
    completeIfAbsent: false,
    completeIfMatch: false,
};
async function probeParts(bucket, path, etag, bytes, trial, signal) {
    const { store } = bucket;
    const { noTag } = store.dialect;
    // Completed onto the source itself, which exists: a condition that is honoured must refuse it.
    const key = bucket.key(`${path}a`);
    const range = { first: 0, last: bytes.length - 1 };
    let upload;
    const opened = await trial.works('partCopy', async () => {
        upload = { key, uploadId: await store.createUpload(key, {}, signal) };
    });
    if (!opened || upload === undefined) {
        for (const question of PART_QUESTIONS)
            trial.unasked('partCopy', question);
        return NO_PARTS;
    }
    const name = upload;
    const partFrom = (pin) => () => store.copyPart(name, 1, bucket.source(`${path}a`, pin), range, signal);
    try {
        const copies = store.dialect.abilities.has('copyParts');
        const partCopyPin = copies && (await trial.refuses('partCopyPin', partFrom(noTag)));
        const partCopy = copies && (await trial.works('partCopy', partFrom(etag)));
        const part = await store.uploadPart(name, 1, bytes, signal);
        const complete = (conditions) => () => store.completeUpload(name, [part], conditions, signal);
        const completeIfAbsent = await trial.refuses('completeIfAbsent', complete({ ifAbsent: true }));
        // If it was completed, nothing is left to try the other condition on.
        const completeIfMatch = completeIfAbsent
            ? await trial.refuses('completeIfMatch', complete({ ifMatch: noTag }))
            : trial.unasked('completeIfAbsent', 'completeIfMatch');
        return { partCopy, partCopyPin: partCopy && partCopyPin, completeIfAbsent, completeIfMatch };
    }
    finally {
        await tidy(store.abortUpload(name, signal));
    }
}
/** Error codes that answer a question with no, and those that do not answer it. */
const NEGATIVE = ['unsupported', 'denied', 'locked', 'protocol', 'not-found'];
const INCONCLUSIVE = ['transient', 'throttled', 'unreachable'];
/** Tries one question after the other and records those without an answer. */
class Trial {
    unsure = [];
    /** True if the store refused the attempt as it must; false if it accepted it or does not support it. */
    async refuses(question, attempt) {
        try {
            await attempt();
            return false;
        }
        catch (error) {
            const refused = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isStoreError */ .A1)(error, 'precondition') || ((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isStoreError */ .A1)(error) && error.garbled);
            return refused || this.#no(question, error);
        }
    }
    async works(question, attempt) {
        try {
            await attempt();
            return true;
        }
        catch (error) {
            return this.#no(question, error);
        }
    }
    /** A question that depends on another is as open as that one. */
    unasked(because, question) {
        if (this.unsure.includes(because) && !this.unsure.includes(question))
            this.unsure.push(question);
        return false;
    }
    #no(question, error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isStoreError */ .A1)(error, ...INCONCLUSIVE))
            this.unsure.push(question);
        else if (!(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isStoreError */ .A1)(error, ...NEGATIVE))
            throw error;
        return false;
    }
}
/** Best effort: what cannot be removed now is removed by the next probe. */
async function tidy(attempt) {
    try {
        await attempt;
    }
    catch (error) {
        if (!(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isStoreError */ .A1)(error, ...NEGATIVE, ...INCONCLUSIVE))
            throw error;
    }
}
async function drained(store, key, signal) {
    const body = await store.get(key, { ifMatch: store.dialect.noTag }, signal);
    body.destroy();
}


/***/ }),

/***/ 47798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G8: () => (/* binding */ deleteFailureFrom),
/* harmony export */   Vw: () => (/* binding */ deleteAll),
/* harmony export */   pP: () => (/* binding */ deleteEach)
/* harmony export */ });
/* harmony import */ var _core_defined_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37708);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46848);


/** In flight, where the store cannot delete several objects in one request. */
const SINGLE_DELETES = 16;
/** What leaves one object where it is; everything else concerns all of them. */
const OF_ONE_OBJECT = [
    'throttled',
    'transient',
    'denied',
    'locked',
    'refused',
    'bad-key',
    'archived',
];
/** Deletes objects, many in a request where the store can. Throws StoreError; returns what could not be deleted. */
async function deleteAll(store, names, signal) {
    const { abilities, limits } = store.dialect;
    if (!abilities.has('deleteMany'))
        return deleteEach(store, names, signal);
    const failures = [];
    for (let at = 0; at < names.length; at += limits.deleteMany)
        failures.push(...(await store.deleteMany(names.slice(at, at + limits.deleteMany), signal)));
    return failures;
}
/** Deletes objects one by one. What is not there counts as deleted. Throws what concerns all of them. */
async function deleteEach(store, names, signal) {
    const failures = [];
    const one = async ({ key, versionId }) => {
        try {
            await store.delete(key, (0,_core_defined_js__WEBPACK_IMPORTED_MODULE_1__/* .defined */ .s)({ versionId }), signal);
        }
        catch (error) {
            if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isStoreError */ .A1)(error, 'not-found'))
                return;
            failures.push(deleteFailureFrom({ key, ...(0,_core_defined_js__WEBPACK_IMPORTED_MODULE_1__/* .defined */ .s)({ versionId }) }, error));
        }
    };
    for (let at = 0; at < names.length; at += SINGLE_DELETES)
        await Promise.all(names.slice(at, at + SINGLE_DELETES).map(one));
    return failures;
}
/** A refused request as the failure of one object. Throws what concerns more than that. */
function deleteFailureFrom(name, error) {
    if (!(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isStoreError */ .A1)(error, ...OF_ONE_OBJECT))
        throw error;
    const { code, providerCode, message } = error;
    return { ...name, code, ...(0,_core_defined_js__WEBPACK_IMPORTED_MODULE_1__/* .defined */ .s)({ providerCode }), message };
}


/***/ }),

/***/ 2584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bs: () => (/* binding */ Cursor),
/* harmony export */   k5: () => (/* binding */ groupByKey),
/* harmony export */   yt: () => (/* binding */ KeyCursor)
/* harmony export */ });
/* harmony import */ var _core_keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78133);

/**
 * A position in a stream of batches, which looks one item ahead. Awaiting `fill` only where `exhausted` says so
 * keeps a loop over millions of items free of a promise for each. What the stream throws, `fill` throws.
 */
class Cursor {
    #batches;
    #signal;
    #batch = [];
    #at = 0;
    #ended = false;
    /** `signal` ends the reading between two batches; a read under way is ended by the stream's own signal. */
    constructor(batches, signal) {
        this.#batches = batches[Symbol.asyncIterator]();
        this.#signal = signal;
    }
    /** True where the batch in memory is used up and another may come. */
    get exhausted() {
        return !this.#ended && this.#at >= this.#batch.length;
    }
    /** Undefined at the end, and where the cursor is exhausted. */
    peek() {
        return this.#batch[this.#at];
    }
    advance() {
        this.#at++;
    }
    /** Advances over the items of the batch in memory for which `matches` is true; returns how many there were. */
    advanceWhile(matches) {
        const from = this.#at;
        for (let item = this.peek(); item !== undefined && matches(item); item = this.peek())
            this.#at++;
        return this.#at - from;
    }
    /** Reads on until there is an item to look at, or no more. Throws the signal's reason. */
    async fill() {
        while (this.exhausted) {
            this.#signal?.throwIfAborted();
            const next = await this.#batches.next();
            this.#ended = next.done === true;
            this.#batch = next.done === true ? [] : next.value;
            this.#at = 0;
        }
    }
    /** Ends the stream where it was not read to its end. */
    async close() {
        if (!this.#ended)
            await this.#batches.return?.();
        this.#ended = true;
        this.#batch = [];
    }
}
/** A cursor over items in key order. */
class KeyCursor extends Cursor {
    /**
     * Advances to the first item whose key is not before `key`. A promise only where a batch must be read for it.
     */
    seek(key) {
        this.#skipTo(key);
        return this.exhausted ? this.#readTo(key) : undefined;
    }
    /** The item at the cursor if it has this key. */
    at(key) {
        const item = this.peek();
        return item?.key === key ? item : undefined;
    }
    #skipTo(key) {
        for (let item = this.peek(); item !== undefined && (0,_core_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .compareKeys */ .YD)(item.key, key) < 0; item = this.peek())
            this.advance();
    }
    async #readTo(key) {
        while (this.exhausted) {
            await this.fill();
            this.#skipTo(key);
        }
    }
}
/** Groups lines that are in key order by their key: the groups that end in a batch come as one batch. */
async function* groupByKey(batches, parse) {
    let group;
    for await (const batch of batches) {
        const groups = [];
        for (const { key, line } of batch) {
            if (group?.key !== key) {
                if (group !== undefined)
                    groups.push(group);
                group = { key, items: [] };
            }
            group.items.push(parse(line));
        }
        if (groups.length > 0)
            yield groups;
    }
    if (group !== undefined)
        yield [group];
}


/***/ }),

/***/ 19036:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x6: () => (/* binding */ ListingCheck),
  oD: () => (/* binding */ firstListed),
  Q4: () => (/* binding */ listRange),
  E0: () => (/* binding */ pagesOf)
});

// EXTERNAL MODULE: ./build/src/core/defined.js
var defined = __webpack_require__(37708);
// EXTERNAL MODULE: ./build/src/store/errors.js
var errors = __webpack_require__(46848);
// EXTERNAL MODULE: ./build/src/core/keys.js
var keys = __webpack_require__(78133);
// EXTERNAL MODULE: ./build/src/store/listing/sorter.js
var sorter = __webpack_require__(11257);
;// CONCATENATED MODULE: ./build/src/store/listing/reorder.js


/** The most objects that one block holds in memory; larger blocks go to disk. */
const MAX_HELD_OBJECTS = 10_000;
const FIRST_SURROGATE = 0xd800;
const FIRST_AFTER_SURROGATES = 0xe000;
/**
 * Turns a listing in UTF-16 order into one in UTF-8 order, page by page. The orders differ in one point: after a common
 * prefix, UTF-16 order has characters above U+FFFF (surrogate pairs) before U+E000 to U+FFFF, UTF-8 order after them. So
 * a block of keys with the former is held back until the keys with the latter have passed. Most listings hold nothing
 * back. A block of more than `maxHeld` objects is sorted on disk.
 */
async function* reorder(pages, maxHeld = MAX_HELD_OBJECTS) {
    const blocks = new Blocks(maxHeld);
    try {
        for await (const page of pages) {
            const ready = [];
            for (const object of page) {
                for await (const some of blocks.take(object))
                    ready.push(...some);
            }
            if (ready.length > 0)
                yield ready;
        }
        yield* blocks.end();
    }
    finally {
        await blocks.close();
    }
}
/** The open blocks, each nested in the one before it. */
class Blocks {
    #open = [];
    #maxHeld;
    constructor(maxHeld) {
        this.#maxHeld = maxHeld;
    }
    /** Takes the next object of the listing; yields those that can follow now. */
    async *take(object) {
        const { key } = object;
        for (let top = this.#open.at(-1); top !== undefined && !goesOn(key, top.prefix); top = this.#open.at(-1))
            yield* this.#closeTop();
        const top = this.#open.at(-1);
        let from = 0;
        if (top !== undefined) {
            top.passing = key.charCodeAt(top.prefix.length) >= FIRST_AFTER_SURROGATES;
            from = top.prefix.length + (top.passing ? 1 : 2);
        }
        for (let at = from; at < key.length; at++) {
            if (!isSurrogate(key.charCodeAt(at)))
                continue;
            this.#open.push({ prefix: key.slice(0, at), passing: false, held: [], spilled: undefined });
            at++; // its other half
        }
        const ready = await this.#put(object);
        if (ready)
            yield [object];
    }
    async *end() {
        while (this.#open.length > 0)
            yield* this.#closeTop();
    }
    async close() {
        await Promise.all(this.#open.flatMap(({ spilled }) => spilled?.close() ?? []));
    }
    /** Moves the objects of the innermost block into the block around it, or yields them. */
    async *#closeTop() {
        const block = this.#open.pop();
        if (block === undefined)
            return;
        const { held, spilled } = block;
        if (spilled === undefined) {
            yield* this.#pass(held);
            return;
        }
        try {
            for await (const lines of spilled.sorted())
                yield* this.#pass(lines.map(({ line }) => JSON.parse(line)));
        }
        finally {
            await spilled.close();
        }
    }
    async *#pass(objects) {
        const ready = [];
        for (const object of objects)
            if (await this.#put(object))
                ready.push(object);
        if (ready.length > 0)
            yield ready;
    }
    /** Puts the object into the innermost block that holds back; true if there is none. */
    async #put(object) {
        const block = this.#open.findLast(({ passing }) => !passing);
        if (block === undefined)
            return true;
        if (block.spilled === undefined && block.held.length < this.#maxHeld) {
            block.held.push(object);
            return false;
        }
        block.spilled ??= new sorter/* Sorter */.y();
        const { held } = block;
        block.held = [];
        for (const one of [...held, object])
            await block.spilled.add(one.key, JSON.stringify(one));
        return false;
    }
}
/** True if the key belongs into the block of this prefix or to the keys that the block waits for. */
function goesOn(key, prefix) {
    return key.startsWith(prefix) && key.charCodeAt(prefix.length) >= FIRST_SURROGATE;
}
function isSurrogate(unit) {
    return unit >= FIRST_SURROGATE && unit < FIRST_AFTER_SURROGATES;
}
/** The name up to its first unit from U+D800 on. Names without such units sort the same in both orders. */
function commonStart(name) {
    for (let at = 0; at < name.length; at++)
        if (name.charCodeAt(at) >= FIRST_SURROGATE)
            return name.slice(0, at);
    return name;
}
/** In UTF-16 order, this precedes all names that follow `after` in UTF-8 order. */
function startInUtf16(after) {
    return commonStart(after);
}
/** True if no name that follows `name` in UTF-16 order can precede or equal `upto` in UTF-8 order. */
function isPastInUtf16(name, upto) {
    const start = commonStart(upto);
    if (start.length === upto.length)
        return (0,keys/* compareUtf16 */.MC)(name, upto) >= 0;
    return (0,keys/* compareUtf16 */.MC)(name, start) > 0 && !name.startsWith(start);
}

;// CONCATENATED MODULE: ./build/src/store/listing/listing.js




/** Consecutive empty pages after which the listing is taken to loop. */
const MAX_EMPTY_PAGES = 1000;
/**
 * The keys of a range that start with `prefix`, in pages, relative to the bucket's prefix. The store is not trusted: keys
 * out of UTF-8 order, a repeated token, keys outside the request and a failed page all throw StoreError and never look
 * like the end of the listing.
 */
async function* listRange(bucket, prefix, range, signal) {
    const check = new ListingCheck(bucket, prefix, range);
    for await (const { objects } of pagesOf(bucket, prefix, range, signal)) {
        const kept = check.take(objects);
        if (kept.length > 0)
            yield kept;
    }
}
/**
 * The pages from the first key of the range to past its last. The next page is requested while the current one is being
 * processed. The caller passes the objects through a ListingCheck.
 */
function pagesOf(bucket, prefix, range, signal, raw = false) {
    if (bucket.store.dialect.listing === 'utf-16')
        return reorderedPages(bucket, prefix, range, signal);
    const { upto } = range;
    const isPast = upto === undefined ? undefined : (path) => (0,keys/* compareKeys */.YD)(path, upto) >= 0;
    return storePages(bucket, prefix, range.after, isPast, signal, raw);
}
/** The same for a store that lists in UTF-16 order. */
async function* reorderedPages(bucket, prefix, { after, upto }, signal) {
    const start = after === undefined ? undefined : startInUtf16(after);
    const isPast = upto === undefined ? undefined : (path) => isPastInUtf16(path, upto);
    const listed = storePages(bucket, prefix, start, isPast, signal, false);
    for await (const page of reorder(objectsOf(listed))) {
        const objects = after === undefined
            ? page
            : page.filter(({ key }) => (0,keys/* compareKeys */.YD)(key.slice(bucket.prefix.length), after) > 0);
        yield { objects, prefixes: [], next: undefined };
    }
}
async function* objectsOf(pages) {
    for await (const { objects } of pages)
        yield objects;
}
/** The pages as the store orders them, from the first key after `start` to the one that holds a path that `isPast`. */
async function* storePages(bucket, prefix, start, isPast, signal, raw) {
    const common = { prefix: bucket.key(prefix), ...(raw ? { raw } : {}) };
    const after = start !== undefined && (0,keys/* compareKeys */.YD)(start, prefix) >= 0 ? bucket.key(start) : undefined;
    const first = { ...common, ...(0,defined/* defined */.s)({ after }) };
    let coming = bucket.store.list(first, signal);
    let empty = 0;
    let token;
    while (coming !== undefined) {
        const page = await coming;
        const { next } = page;
        if (next !== undefined && next === token)
            throw wrong('the listing repeats a continuation token');
        token = next;
        const last = page.raw === undefined ? page.objects.at(-1)?.key : page.raw.last;
        const beyond = last !== undefined && isPast?.(last.slice(bucket.prefix.length)) === true;
        coming =
            next === undefined || beyond ? undefined : bucket.store.list({ ...common, continuation: next }, signal);
        coming?.catch(() => undefined); // awaited in the next iteration; until then nobody handles it
        empty = last === undefined ? empty + 1 : 0;
        if (empty > MAX_EMPTY_PAGES)
            throw wrong(`${MAX_EMPTY_PAGES} empty pages in a row`);
        yield page;
    }
}
/**
 * The first object that `counts`, in the order of the store; undefined if the listing ends without one. A page may be
 * empty although more follow (AWS, MinIO), so only the last page proves absence. Throws StoreError, also for a listing
 * that does not end.
 */
async function firstListed(bucket, request, counts, signal) {
    let token;
    for (let pages = 0; pages < MAX_EMPTY_PAGES; pages++) {
        const from = token === undefined ? {} : { continuation: token };
        const { objects, next } = await bucket.store.list({ ...request, ...from }, signal);
        const first = objects.find(counts);
        if (first !== undefined || next === undefined)
            return first;
        if (next === token)
            throw wrong('the listing repeats a continuation token');
        token = next;
    }
    throw wrong(`${MAX_EMPTY_PAGES} pages in a row without a key that was asked for`);
}
/** Validates a listing object by object, in the order of its pages. */
class ListingCheck {
    #bucket;
    #prefix;
    #upto;
    #last;
    constructor(bucket, prefix, range) {
        this.#bucket = bucket;
        this.#prefix = bucket.key(prefix);
        this.#upto = range.upto;
        this.#last = range.after;
    }
    /** The objects of the range, with keys below the bucket's prefix. Throws StoreError `protocol`. */
    take(objects) {
        const below = this.#bucket.prefix;
        const kept = [];
        for (const object of objects) {
            if (this.#prefix !== '' && !object.key.startsWith(this.#prefix))
                throw wrong('the listing holds a key outside the prefix that was asked for');
            const key = below === '' ? object.key : object.key.slice(below.length);
            if (key === '')
                continue; // the prefix itself, as an object of no name below it
            const order = this.#last === undefined ? 1 : (0,keys/* compareKeys */.YD)(key, this.#last);
            if (order === 0)
                continue; // repeated across pages
            if (order < 0)
                throw wrong('the listing is not in UTF-8 byte order, though its first page was; give prefixes whose first page shows it, and it is sorted on disk (docs/limits.md)');
            if (this.#upto !== undefined && (0,keys/* compareKeys */.YD)(key, this.#upto) > 0)
                break;
            this.#last = key;
            kept.push(key === object.key ? object : { ...object, key });
        }
        return kept;
    }
    /** Skips objects up to `key`: an earlier run has validated the same ones. */
    passed(key) {
        this.#last = key;
    }
}
function wrong(message) {
    return new errors/* StoreError */.AD('protocol', message, { operation: 'list' });
}


/***/ }),

/***/ 11257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ Sorter)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _core_keys_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78133);
/* harmony import */ var _cursor_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2584);





/** Characters of lines that are held in memory before they go to disk, sorted. */
const IN_MEMORY = 16 * 1024 * 1024;
const READ_BYTES = 64 * 1024;
const BATCH = 1000;
/**
 * Sorts more lines than fit into memory by their keys, in UTF-8 byte order; lines of one key stay in the order
 * in which they came. What does not fit goes to a temporary folder, which `close` removes. Small sets never
 * touch the disk.
 */
class Sorter {
    #held = [];
    #size = 0;
    #folder;
    #files = [];
    #count = 0;
    #inMemory;
    constructor(inMemory = IN_MEMORY) {
        this.#inMemory = inMemory;
    }
    /** Lines taken so far. */
    get count() {
        return this.#count;
    }
    async add(key, line) {
        this.#held.push({ key, line });
        this.#size += key.length + line.length + 64;
        this.#count++;
        if (this.#size > this.#inMemory)
            await this.#spill();
    }
    /** The lines of a range in order, in batches. May be called more than once, and at the same time. */
    async *sorted(range = {}) {
        const held = sortLines(this.#held).filter(({ key }) => inside(key, range));
        const sources = this.#files.map((file) => new _cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .Cursor */ .bs(linesOf(file, range)));
        sources.push(new _cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .Cursor */ .bs(batches([held])));
        yield* merged(sources);
    }
    /** Removes what was spilled. */
    async close() {
        this.#held = [];
        await Promise.all(this.#files.map(({ handle }) => handle.close()));
        if (this.#folder !== undefined)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(this.#folder, { recursive: true, force: true });
    }
    async #spill() {
        const lines = sortLines(this.#held);
        this.#held = [];
        this.#size = 0;
        this.#folder ??= await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'flashback-backup-'));
        // Keys and listings are the user's business: nobody else on the machine may read them.
        const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.#folder, String(this.#files.length)), 'wx+', 0o600);
        const index = [];
        this.#files.push({ handle, index });
        let offset = 0;
        for (let at = 0; at < lines.length; at += BATCH) {
            const batch = lines.slice(at, at + BATCH);
            const bytes = Buffer.from(batch.map(({ key, line }) => `${JSON.stringify(key)}\t${line}\n`).join(''));
            index.push({ key: batch[0]?.key ?? '', offset });
            await handle.appendFile(bytes);
            offset += bytes.length;
        }
    }
}
function inside(key, { after, upto }) {
    return ((after === undefined || (0,_core_keys_js__WEBPACK_IMPORTED_MODULE_4__/* .compareKeys */ .YD)(key, after) > 0) &&
        (upto === undefined || (0,_core_keys_js__WEBPACK_IMPORTED_MODULE_4__/* .compareKeys */ .YD)(key, upto) <= 0));
}
/** Array.sort is stable: lines of one key keep their order. */
function sortLines(lines) {
    return [...lines].sort((a, b) => (0,_core_keys_js__WEBPACK_IMPORTED_MODULE_4__/* .compareKeys */ .YD)(a.key, b.key));
}
async function* batches(all) {
    yield* all;
}
async function* linesOf({ handle, index }, range) {
    const buffer = Buffer.alloc(READ_BYTES);
    let rest = Buffer.alloc(0);
    const { after } = range;
    // A batch may begin inside a run of equal keys: start one before the first that is past `after`.
    const past = after === undefined ? 0 : index.findIndex(({ key }) => (0,_core_keys_js__WEBPACK_IMPORTED_MODULE_4__/* .compareKeys */ .YD)(key, after) > 0);
    const start = past < 0 ? index.length - 1 : Math.max(0, past - 1);
    for (let at = index[start]?.offset ?? 0;;) {
        const { bytesRead } = await handle.read(buffer, 0, READ_BYTES, at);
        if (bytesRead === 0)
            return;
        at += bytesRead;
        const bytes = Buffer.concat([rest, buffer.subarray(0, bytesRead)]);
        const end = bytes.lastIndexOf(10);
        rest = bytes.subarray(end + 1);
        if (end < 0)
            continue;
        const lines = [];
        for (const text of bytes.toString('utf8', 0, end).split('\n')) {
            const tab = text.indexOf('\t'); // JSON text holds no raw tab
            const key = JSON.parse(text.slice(0, tab));
            if (range.upto !== undefined && (0,_core_keys_js__WEBPACK_IMPORTED_MODULE_4__/* .compareKeys */ .YD)(key, range.upto) > 0) {
                yield lines;
                return;
            }
            if (inside(key, range))
                lines.push({ key, line: text.slice(tab + 1) });
        }
        yield lines;
    }
}
/** Merges sorted sources; of equal keys, the earlier source's come first. */
async function* merged(sources) {
    let batch = [];
    for (;;) {
        let source;
        let first;
        for (const candidate of sources) {
            if (candidate.exhausted)
                await candidate.fill();
            const line = candidate.peek();
            if (line === undefined || (first !== undefined && (0,_core_keys_js__WEBPACK_IMPORTED_MODULE_4__/* .compareKeys */ .YD)(line.key, first.key) >= 0))
                continue;
            source = candidate;
            first = line;
        }
        if (source === undefined || first === undefined)
            break;
        batch.push(first);
        source.advance();
        if (batch.length >= BATCH) {
            yield batch;
            batch = [];
        }
    }
    if (batch.length > 0)
        yield batch;
}


/***/ }),

/***/ 36160:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ pinnedReads)
/* harmony export */ });
/* harmony import */ var _wrap_store_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29310);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46848);


/**
 * A store whose pinned reads return the pinned content or fail with `precondition`, also on servers that ignore
 * `If-Match` on GET. The first pinned read tests that with a wrong pin. If it is ignored, the ETag of every answer is
 * compared, and the last chunk is held back until a HEAD confirms that the object did not change: an object that was
 * replaced during the read is never taken for complete.
 */
function pinnedReads(store) {
    const honours = askedOnce((key, signal) => refusesWrongPin(store, key, signal));
    return {
        ...(0,_wrap_store_js__WEBPACK_IMPORTED_MODULE_1__/* .wrapStore */ .M)(store, ({ call }) => call()),
        get: async (key, options, signal) => {
            const { ifMatch } = options ?? {};
            if (ifMatch === undefined || (await honours(key, signal)))
                return store.get(key, options, signal);
            const body = await store.get(key, options, signal);
            if (body.head.etag !== ifMatch) {
                body.destroy();
                throw changed();
            }
            return { ...body, stream: unchangedStream(store, key, ifMatch, options ?? {}, body, signal) };
        },
    };
}
/** Caches the first answer; concurrent callers wait for it. Without an answer, the next caller asks again. */
function askedOnce(ask) {
    let asking;
    return async (key, signal) => {
        const answer = await (asking ??= ask(key, signal).catch(() => undefined));
        if (answer === undefined)
            asking = undefined;
        signal?.throwIfAborted();
        return answer;
    };
}
/** Undefined if this key cannot show it. Reads at most one byte. */
async function refusesWrongPin(store, key, signal) {
    try {
        const body = await store.get(key, { ifMatch: store.dialect.noTag, range: { first: 0, last: 0 } }, signal);
        body.destroy();
        return false;
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isStoreError */ .A1)(error, 'precondition'))
            return true;
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isStoreError */ .A1)(error))
            return undefined; // an empty object has no first byte; the real read says what is wrong
        throw error;
    }
}
async function* unchangedStream(store, key, etag, { versionId }, { stream }, signal) {
    let held;
    for await (const chunk of stream) {
        if (held !== undefined)
            yield held;
        held = chunk;
    }
    const now = await store.head(key, versionId === undefined ? {} : { versionId }, signal);
    if (now.etag !== etag)
        throw changed();
    if (held !== undefined)
        yield held;
}
function changed() {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StoreError */ .AD('precondition', 'get: the object is not the one that was asked for', {
        operation: 'get',
    });
}


/***/ })

};
