export const id = 635;
export const ids = [635];
export const modules = {

/***/ 60574:
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
/**
 * The endpoint in hot's identity: all nodes of the platform serve the same Repositories. One host may serve several stores
 * below different paths.
 */
function endpointIdentity(endpoint) {
    const { hostname, pathname } = new URL(endpoint);
    return PLATFORM_HOST.test(hostname) ? 'flashback.tech' : hostname + pathname.replace(/\/+$/, '');
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

/***/ 52665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AD: () => (/* binding */ Hold),
/* harmony export */   RC: () => (/* binding */ readHolds),
/* harmony export */   XJ: () => (/* binding */ namedJournal),
/* harmony export */   rL: () => (/* binding */ HOLD_TIMES)
/* harmony export */ });
/* harmony import */ var _core_defined_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(37708);
/* harmony import */ var _core_iso_time_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(11876);
/* harmony import */ var _store_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46848);
/* harmony import */ var _store_read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67135);
/* harmony import */ var _core_bounded_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16119);
/* harmony import */ var _bounds_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49878);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11400);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(54445);
/* harmony import */ var _signing_sealed_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(56235);
/* harmony import */ var _signing_signer_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(89526);










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
    #journal;
    #writing = Promise.resolve();
    #renewals = Promise.resolve();
    constructor(cold, clock, record, times) {
        this.#cold = cold;
        this.#clock = clock;
        this.#times = times;
        this.#record = record;
    }
    /** Throws StoreError where it cannot be written: then a sweep does not know of this restore. */
    static async take(cold, clock, { id, owner, at }, signal, times = HOLD_TIMES) {
        const created = (0,_core_iso_time_js__WEBPACK_IMPORTED_MODULE_8__/* .isoTime */ .Ly)(cold.now(clock));
        const hold = new Hold(cold, clock, { id, owner, at, created, expires: created }, times);
        await hold.#write(signal);
        hold.#renewals = hold.#renewForever();
        return hold;
    }
    /** True where it could not be renewed in time, so that a sweep may have passed it over. */
    get lapsed() {
        return this.#cold.now(this.#clock) > this.#expires;
    }
    /** Resolves when the hold names the journal. Throws StoreError: then a later restore does not believe it. */
    async name(journal, signal) {
        this.#journal = journal;
        await this.#write(signal);
    }
    /**
     * Stops renewing and removes it; or, where its `journal` stays for a later restore, leaves it behind, ended. Throws
     * StoreError; what is left behind then ends by itself.
     */
    async release(signal, journal) {
        this.#stop.abort();
        await this.#renewals;
        if (journal !== undefined) {
            this.#journal = journal;
            await this.#write(signal, 0);
            return;
        }
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
    /** One write after the other: the newest journal is the one that stays. */
    async #write(signal, timeToLive = this.#times.timeToLive) {
        const write = () => this.#writeOnce(signal, timeToLive);
        const writing = this.#writing.then(write, write);
        this.#writing = writing;
        await writing;
    }
    async #writeOnce(signal, timeToLive) {
        const expires = this.#cold.now(this.#clock) + timeToLive;
        const record = {
            ...this.#record,
            expires: new Date(expires).toISOString(),
            ...(0,_core_defined_js__WEBPACK_IMPORTED_MODULE_9__/* .defined */ .s)({ journal: this.#journal }),
        };
        const options = { attributes: { contentType: 'application/json' } };
        const path = (0,_layout_js__WEBPACK_IMPORTED_MODULE_5__/* .holdPath */ .nq)(record.id);
        const text = Buffer.from(`${JSON.stringify(record)}\n`);
        const bytes = (0,_signing_sealed_js__WEBPACK_IMPORTED_MODULE_6__/* .sealAs */ ._k)(this.#cold, path, { kind: 'hold', run: record.id, epoch: 0 }, text);
        await this.#cold.store.put(this.#cold.key(path), bytes, options, signal);
        this.#expires = expires;
    }
}
/**
 * The holds that have not expired at `now` (ms by the store's clock). Throws StateError where one cannot be
 * read: it may be that of a restore, and nothing may be deleted on a guess. Whoever signed it: a restore may have no
 * key, and all that a forged hold can do is to put deletes off for its day.
 */
async function readHolds(cold, now, signal) {
    const holds = [];
    let seen = 0;
    for (let continuation;;) {
        const request = { prefix: cold.key(_layout_js__WEBPACK_IMPORTED_MODULE_5__/* .HOLDS */ .t), ...(0,_core_defined_js__WEBPACK_IMPORTED_MODULE_9__/* .defined */ .s)({ continuation }) };
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
            const record = parseHold(Buffer.from((0,_signing_signer_js__WEBPACK_IMPORTED_MODULE_7__/* .withoutSignature */ .Nv)('hold', file.bytes)).toString('utf8'), path);
            const left = Date.parse(record.expires) - now;
            if (left > 0 && left <= MAX_HOLD_MS)
                holds.push(record);
        }
        if (next === undefined)
            return holds;
        continuation = next;
    }
}
/** The journal that a hold names, ended or not; undefined where there is none that can be read. */
async function namedJournal(cold, id, signal) {
    const path = (0,_layout_js__WEBPACK_IMPORTED_MODULE_5__/* .holdPath */ .nq)(id);
    const file = await (0,_store_read_js__WEBPACK_IMPORTED_MODULE_1__/* .readWhole */ .o)(cold.store, cold.key(path), _bounds_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_RECORD_BYTES */ .xR, signal);
    if (file === undefined || file === 'too-large')
        return undefined;
    try {
        // What it vouches for decides what is restored: where keys are given, one of them must have signed it.
        const { bytes, refusal } = (0,_signing_sealed_js__WEBPACK_IMPORTED_MODULE_6__/* .openAs */ .TP)(cold, path, 'hold', file.bytes, { epoch: 0 });
        if (refusal !== undefined)
            return undefined;
        return parseHold(Buffer.from(bytes).toString('utf8'), path).journal;
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .StateError */ .qq)
            return undefined;
        throw error;
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
            ...(0,_core_defined_js__WEBPACK_IMPORTED_MODULE_9__/* .defined */ .s)({ journal: (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)(json, 'journal', () => journalIn((0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOf */ .Xy)(json, 'journal'))) }),
        };
    });
}
function journalIn(json) {
    return {
        to: (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(json, 'to', _bounds_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_TEXT */ .lG),
        objects: (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_2__/* .countOf */ .pq)(json, 'objects'),
        sha256: (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256Of */ .Bj)(json, 'sha256'),
    };
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
    const lines = () => (0,_segment_js__WEBPACK_IMPORTED_MODULE_5__/* .linesOfText */ .uv)(bytes, object, _bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_JOURNAL_LINE */ .SW)[Symbol.iterator]();
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

/***/ 55552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ checkBucketAccess)
/* harmony export */ });
/* harmony import */ var _core_input_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19154);
/* harmony import */ var _options_places_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15962);
/* harmony import */ var _store_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46848);
/* harmony import */ var _core_shown_key_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60574);




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
        : (0,_core_shown_key_js__WEBPACK_IMPORTED_MODULE_3__/* .shownKey */ .d)(credentials.accessKeyId);
    const refused = `${endpoint} refused ${side}'s key ${whose} (${providerCode ?? `HTTP ${cause.status ?? '?'}`})`;
    const swapped = credentials !== undefined && (0,_core_shown_key_js__WEBPACK_IMPORTED_MODULE_3__/* .looksSwapped */ .H)(credentials) ? 'the id and the secret look swapped; ' : '';
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
/* harmony import */ var _store_middleware_version_ids_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72507);
/* harmony import */ var _store_middleware_pinned_reads_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36160);
/* harmony import */ var _store_middleware_middleware_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24674);
/* harmony import */ var _bucket_access_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(55552);
/* harmony import */ var _connections_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(43582);







/** The earliest known end of the credentials of either side, wall ms. */
function credentialsEnd({ hot, cold }) {
    const ends = [hot, cold].flatMap(({ store }) => store.credentialsEnd?.() ?? []);
    return ends.length === 0 ? undefined : Math.min(...ends);
}
function openBuckets(options, ctx, open) {
    const connections = (0,_connections_js__WEBPACK_IMPORTED_MODULE_6__/* .openConnections */ .q)(ctx, (place) => open(place, options.ca, ctx.clock));
    const hot = connections.atPace(connections.connect('hot', options.hot), options.hot);
    return {
        ...coldOf(connections, options),
        // Hot is never written, whatever the code above it does.
        hot: new _store_bucket_js__WEBPACK_IMPORTED_MODULE_1__/* .Bucket */ .f((0,_store_middleware_pinned_reads_js__WEBPACK_IMPORTED_MODULE_3__/* .pinnedReads */ .o)((0,_store_middleware_middleware_js__WEBPACK_IMPORTED_MODULE_4__/* .readOnly */ .kS)(hot, 'hot is never written')), options.hot.prefix),
    };
}
/** Cold alone, for a command that has no use for hot. */
function openCold(options, ctx, open) {
    return coldOf((0,_connections_js__WEBPACK_IMPORTED_MODULE_6__/* .openConnections */ .q)(ctx, (place) => open(place, options.ca, ctx.clock)), options);
}
function coldOf(connections, { cold: place, dryRun }) {
    let sent = 0;
    const versionTrust = new _store_middleware_version_ids_js__WEBPACK_IMPORTED_MODULE_2__/* .VersionTrust */ .x();
    const room = `${place.prefix}${_manifest_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .PROBE */ .vD}room`;
    const connect = () => {
        const store = (0,_store_middleware_version_ids_js__WEBPACK_IMPORTED_MODULE_2__/* .checkedVersions */ .X)(connections.connect('cold', place), versionTrust);
        return (0,_store_middleware_middleware_js__WEBPACK_IMPORTED_MODULE_4__/* .countBytes */ .Tu)(inItsClass(store, place), (bytes) => (sent += bytes));
    };
    const unlessDry = (store) => dryRun === true ? (0,_store_middleware_middleware_js__WEBPACK_IMPORTED_MODULE_4__/* .readOnly */ .kS)(store, 'a dry run writes nothing') : store;
    return {
        ...connections.session,
        // Not paced: a renewal of the lease must not stand in a queue behind copies.
        cold: new _store_bucket_js__WEBPACK_IMPORTED_MODULE_1__/* .Bucket */ .f(unlessDry(connections.retried(connect())), place.prefix, place.stateKeys),
        // The fence is inside, so that it is checked when the request is sent and not when it is queued.
        fencedCold: (assertHeld) => new _store_bucket_js__WEBPACK_IMPORTED_MODULE_1__/* .Bucket */ .f(unlessDry(connections.atPace((0,_store_middleware_middleware_js__WEBPACK_IMPORTED_MODULE_4__/* .fenced */ .OF)(connect(), assertHeld), place, room)), place.prefix, place.stateKeys),
        versionTrust,
        sentToCold: () => sent,
    };
}
/** State is always in the standard class: it is read in every run. */
function inItsClass(store, { storageClass, prefix }) {
    if (storageClass === undefined)
        return store;
    return (0,_store_middleware_middleware_js__WEBPACK_IMPORTED_MODULE_4__/* .withStorageClass */ .Qc)(store, storageClass, (key) => !(0,_manifest_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .isState */ .ad)(key.slice(prefix.length)));
}
/** Cold for a command that only reads: no write gets through. */
function openColdToRead({ cold: place, ca }, ctx, open) {
    const { connect, retried, session } = (0,_connections_js__WEBPACK_IMPORTED_MODULE_6__/* .openConnections */ .q)(ctx, (at) => open(at, ca, ctx.clock));
    const store = (0,_store_middleware_middleware_js__WEBPACK_IMPORTED_MODULE_4__/* .readOnly */ .kS)(retried(connect('cold', place)), 'this command changes nothing');
    return { cold: new _store_bucket_js__WEBPACK_IMPORTED_MODULE_1__/* .Bucket */ .f(store, place.prefix, place.stateKeys), close: session.close };
}
/** Sends one request to each bucket. Throws InputError that names the input to change. */
async function checkBuckets(buckets, options, signal) {
    await (0,_bucket_access_js__WEBPACK_IMPORTED_MODULE_5__/* .checkBucketAccess */ .B)('hot', buckets.hot, options.hot, 'read (READ)', signal);
    await (0,_bucket_access_js__WEBPACK_IMPORTED_MODULE_5__/* .checkBucketAccess */ .B)('cold', buckets.cold, options.cold, 'write (WRITE)', signal);
}


/***/ }),

/***/ 14112:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C2: () => (/* binding */ recentCapabilities),
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
/* harmony import */ var _store_capabilities_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(58315);
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
    const recent = recentCapabilities(recorded, now, maxAge);
    if (recent !== undefined)
        return recent;
    return (0,_store_capabilities_js__WEBPACK_IMPORTED_MODULE_7__/* .probeCold */ .FF)(cold, _manifest_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .PROBE */ .vD, new Date(now).toISOString(), signal);
}
/** The recorded result, if it is younger than `maxAge` ms and has no gaps: older versions tried fewer aliases. */
function recentCapabilities(recorded, now, maxAge) {
    const complete = recorded?.aliases !== undefined && (recorded.unsure ?? []).length === 0;
    return complete && Date.parse(recorded.probed) + maxAge > now ? recorded : undefined;
}


/***/ }),

/***/ 58315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Fm: () => (/* binding */ preventsOverlap),
  PG: () => (/* binding */ probeCapabilities),
  FF: () => (/* binding */ probeCold)
});

// EXTERNAL MODULE: ./build/src/core/defined.js
var defined = __webpack_require__(37708);
// EXTERNAL MODULE: ./build/src/store/errors.js
var errors = __webpack_require__(46848);
;// CONCATENATED MODULE: ./build/src/store/alias-probe.js

/** Folders and names in one case, so that no class but the tried one tells a pair apart. */
function trialsIn(folder) {
    const a = `${folder}a`;
    const parent = folder.slice(0, -1);
    const control = ['', '_', '?', ' ', '-', '\u0002', '\ufffd', '%01'];
    return {
        slashes: { written: a, others: [`${folder}/a`] },
        dots: { written: a, others: [`${folder}./a`, `${folder}x/../a`] },
        backslash: { written: a, others: [`${parent}\\a`] },
        case: { written: a, others: [`${folder}A`] },
        unicode: { written: `${folder}n-\u00e9`, others: [`${folder}n-e\u0301`] },
        'trailing-dot': { written: a, others: [`${folder}a.`, `${parent}./a`] },
        'trailing-space': { written: a, others: [`${folder}a `, `${parent} /a`] },
        'trailing-slash': { written: a, others: [`${folder}a/`] },
        control: { written: `${folder}c-\u0001c`, others: control.map((one) => `${folder}c-${one}c`) },
    };
}
/**
 * Tries which keys a store takes for others. `folder` ends in `/` and is the caller's alone; it has an object `a`. Looks
 * for what was written under its other names, and writes two small objects more. A name that is refused is no alias: it
 * cannot be stored. A name whose request fails its signature is rewritten on its way, and counts as one.
 */
async function probeAliases(store, folder, signal) {
    const trials = Object.entries(trialsIn(folder));
    const found = [];
    const written = new Set([`${folder}a`]);
    for (const [name, trial] of trials) {
        if (!written.has(trial.written)) {
            if (!(await isWritten(store, trial.written, signal)))
                continue;
            written.add(trial.written);
        }
        try {
            for (const other of trial.others) {
                if (!(await isFound(store, other, signal)))
                    continue;
                found.push(name);
                break;
            }
        }
        finally {
            if (trial.written !== `${folder}a`)
                await removed(store, trial.written, signal);
        }
    }
    return found;
}
/** What a store answers about a name that it does not take. */
const REFUSALS = ['bad-key', 'protocol', 'denied', 'unsupported', 'precondition', 'locked'];
async function isWritten(store, key, signal) {
    try {
        await store.put(key, Buffer.from('flashback-backup probe\n'), {}, signal);
        return true;
    }
    catch (error) {
        if (!(0,errors/* isStoreError */.A1)(error, ...REFUSALS, 'not-found', 'transient', 'credentials'))
            throw error;
        return false;
    }
}
async function isFound(store, key, signal) {
    try {
        await store.head(key, {}, signal);
        return true;
    }
    catch (error) {
        if ((0,errors/* isStoreError */.A1)(error, 'credentials'))
            return true; // the requests before it were signed with the same key
        if (!(0,errors/* isStoreError */.A1)(error, ...REFUSALS, 'not-found'))
            throw error;
        return false;
    }
}
/** What cannot be removed now is removed by the next probe. */
async function removed(store, key, signal) {
    try {
        await store.delete(key, {}, signal);
    }
    catch (error) {
        if (!(0,errors/* isStoreError */.A1)(error, ...REFUSALS, 'not-found', 'transient', 'throttled', 'unreachable'))
            throw error;
    }
}

;// CONCATENATED MODULE: ./build/src/store/capabilities.js



/** The lease and HEAD are replaced by conditional writes: without them, two runs could hold cold at the same time. */
function preventsOverlap({ putIfAbsent, putIfMatch }) {
    return putIfAbsent && putIfMatch;
}
/**
 * Tries each condition and pin on tiny objects below `path`, a folder (`…/`) which only the probe uses, and removes them,
 * including leftovers of a probe that was killed. About forty requests. Throws StoreError if plain writes or reads fail.
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
        const aliases = await probeAliases(store, bucket.key(path), signal);
        const objectLock = await lockOf(store, signal);
        return {
            probed: now,
            aliasesPaths: aliases.includes('slashes') || aliases.includes('dots'),
            aliases,
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
/** As `probeCapabilities`, of a bucket that backups are written to: also whether copies there keep tags. */
async function probeCold(bucket, path, now, signal) {
    const capabilities = await probeCapabilities(bucket, path, now, signal);
    const copiesTags = capabilities.copy ? await probeTags(bucket, path, signal) : undefined;
    return { ...capabilities, ...(0,defined/* defined */.s)({ copiesTags }) };
}
/** Whether a copy has the tags of its source; undefined where tags cannot be written or read here. */
async function probeTags(bucket, path, signal) {
    const { store } = bucket;
    if (!store.dialect.abilities.has('tags'))
        return undefined;
    const bytes = Buffer.from('flashback-backup probe\n');
    const [tagged, copied] = [`${path}tagged`, `${path}tagged-copy`];
    const isTagged = async (name) => (await store.tags(bucket.key(name), {}, signal))['probe'] === 'tags';
    try {
        const { etag } = await store.put(bucket.key(tagged), bytes, { tags: { probe: 'tags' } }, signal);
        if (!(await isTagged(tagged)))
            return undefined;
        await store.copy(bucket.source(tagged, etag), bucket.key(copied), {}, signal);
        return await isTagged(copied);
    }
    catch (error) {
        // A store without tags, or a key without the right to them, says nothing about copies.
        if ((0,errors/* isStoreError */.A1)(error))
            return undefined;
        throw error;
    }
    finally {
        await tidy(store.delete(bucket.key(tagged), {}, signal));
        await tidy(store.delete(bucket.key(copied), {}, signal));
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
/** Needs a permission of its own, which a WRITE key may lack. */
async function lockOf(store, signal) {
    if (!store.dialect.abilities.has('lock'))
        return { status: 'unknown', why: 'unsupported' };
    try {
        const { enabled, ...rest } = await store.objectLock(signal);
        return { status: enabled ? 'on' : 'off', ...rest };
    }
    catch (error) {
        if ((0,errors/* isStoreError */.A1)(error, ...NEGATIVE, ...INCONCLUSIVE))
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
            const refused = (0,errors/* isStoreError */.A1)(error, 'precondition') || ((0,errors/* isStoreError */.A1)(error) && error.garbled);
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
        if ((0,errors/* isStoreError */.A1)(error, ...INCONCLUSIVE))
            this.unsure.push(question);
        else if (!(0,errors/* isStoreError */.A1)(error, ...NEGATIVE))
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
        if (!(0,errors/* isStoreError */.A1)(error, ...NEGATIVE, ...INCONCLUSIVE))
            throw error;
    }
}
async function drained(store, key, signal) {
    const body = await store.get(key, { ifMatch: store.dialect.noTag }, signal);
    body.destroy();
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


/***/ }),

/***/ 72507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ checkedVersions),
/* harmony export */   x: () => (/* binding */ VersionTrust)
/* harmony export */ });
/* harmony import */ var _wrap_store_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29310);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46848);


/** Shared by all stores of one bucket: a command sets it as soon as it knows. */
class VersionTrust {
    worth = 'believed';
}
/**
 * A store whose version ids can be trusted: ids that do not count are removed from answers, and false ones from reads.
 * An answer that names another version than the one that was asked for is not taken for it: some servers ignore
 * `versionId` on HEAD, which is then asked by GET, or on GET, which fails with `not-found`.
 */
function checkedVersions(store, trust) {
    const written = (answer) => answer.then((one) => (trust.worth === 'believed' || one.versionId === undefined ? one : withoutId(one)));
    const asked = (options) => trust.worth === 'false' && options?.versionId !== undefined ? withoutId(options) : options;
    const answered = (head) => (trust.worth === 'believed' ? head : withoutId(head));
    const get = async (key, options, signal) => {
        const request = asked(options);
        const body = await store.get(key, request, signal);
        if (isOther(request?.versionId, body.head)) {
            body.destroy();
            throw ignored('get');
        }
        return bodyWith(body, answered(body.head));
    };
    return {
        ...(0,_wrap_store_js__WEBPACK_IMPORTED_MODULE_1__/* .wrapStore */ .M)(store, ({ call }) => call()),
        namesVersions: () => trust.worth !== 'false',
        get,
        head: async (key, options, signal) => {
            const request = asked(options);
            const head = await headOrUndefined(store, key, request, signal);
            if (head !== undefined && !isOther(request?.versionId, head))
                return answered(head);
            const body = await get(key, request, signal);
            body.destroy();
            return body.head;
        },
        put: (key, body, o, s) => written(store.put(key, body, o, s)),
        upload: (key, body, o, s) => written(store.upload(key, body, o, s)),
        copy: (source, key, o, s) => written(store.copy(ofBucket(source), key, o, s)),
        copyPart: (upload, part, source, range, s) => store.copyPart(upload, part, ofBucket(source), range, s),
        completeUpload: (upload, parts, c, s) => written(store.completeUpload(upload, parts, c, s)),
        tags: (key, o, s) => store.tags(key, asked(o), s),
        thaw: (key, o, s) => store.thaw(key, asked(o) ?? o, s),
        delete: (key, o, s) => {
            // Without its id, the request would be about the object that is current now.
            if (trust.worth === 'false' && o?.versionId !== undefined)
                return Promise.reject(ignored('delete'));
            return store.delete(key, o, s);
        },
        async *listVersions(prefix, s) {
            if (trust.worth !== 'false')
                yield* store.listVersions(prefix, s);
        },
    };
    /** Sources in other buckets have ids of their own. */
    function ofBucket(source) {
        const { place } = store;
        const own = source.place.endpoint === place.endpoint && source.place.bucket === place.bucket;
        return own && trust.worth === 'false' ? withoutId(source) : source;
    }
}
/** Undefined where `If-Match` did not hold for a version: a HEAD that ignores the id compares the current object. */
async function headOrUndefined(store, key, options, signal) {
    try {
        return await store.head(key, options, signal);
    }
    catch (error) {
        if (options?.versionId !== undefined && (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isStoreError */ .A1)(error, 'precondition'))
            return undefined;
        throw error;
    }
}
function isOther(asked, { versionId }) {
    return asked !== undefined && versionId !== undefined && versionId !== asked;
}
function withoutId(value) {
    const { versionId: _id, ...rest } = value;
    return rest;
}
function bodyWith(body, head) {
    if (head === body.head)
        return body;
    return { head, stream: body.stream, destroy: () => body.destroy() };
}
function ignored(operation) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StoreError */ .AD('not-found', `${operation}: the store does not have this version by its id`, {
        operation,
    });
}


/***/ })

};
