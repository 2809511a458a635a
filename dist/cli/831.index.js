export const id = 831;
export const ids = [831];
export const modules = {

/***/ 6783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ MARGINS)
/* harmony export */ });
/* harmony import */ var _manifest_journal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4960);
/* harmony import */ var _manifest_lease_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2373);
/* harmony import */ var _manifest_holds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2665);



const DAY = 24 * 3600_000;
const MARGINS = {
    lease: _manifest_lease_js__WEBPACK_IMPORTED_MODULE_1__/* .LEASE_TIMES */ .EB,
    hold: _manifest_holds_js__WEBPACK_IMPORTED_MODULE_2__/* .HOLD_TIMES */ .rL,
    journal: _manifest_journal_js__WEBPACK_IMPORTED_MODULE_0__/* .JOURNAL_PACE */ .MS,
    stop: { drain: 5 * 60_000, credentials: 5 * 60_000 },
    capabilities: 7 * DAY,
    look: { every: 5_000, most: 30_000 },
    lastWords: 3_500,
    garbage: { segments: 7 * DAY, runs: 30 * DAY },
};


/***/ }),

/***/ 1578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runProbe: () => (/* binding */ runProbe)
/* harmony export */ });
/* harmony import */ var _manifest_lease_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2373);
/* harmony import */ var _manifest_layout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4445);
/* harmony import */ var _manifest_state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4802);
/* harmony import */ var _report_sample_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(780);
/* harmony import */ var _store_capabilities_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(581);
/* harmony import */ var _store_unsorted_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(657);
/* harmony import */ var _transfer_flow_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9169);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(8009);
/* harmony import */ var _copy_path_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3234);
/* harmony import */ var _found_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5700);
/* harmony import */ var _margins_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6783);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7364);
/* harmony import */ var _platform_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5969);
/* harmony import */ var _prepare_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(2099);
/* harmony import */ var _sample_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(7780);















/**
 * Finds out how bytes travel between hot and cold and what cold honours, by copying one small object of hot to a
 * name of the program's own and trying each condition there. Under the lease; what was found is kept in state for
 * the next runs. Hot is only read. Throws InputError, StateError, LeaseHeld and StoreError.
 */
async function runProbe(options, around, open = _places_js__WEBPACK_IMPORTED_MODULE_9__/* .openS3 */ .De, margins = _margins_js__WEBPACK_IMPORTED_MODULE_8__/* .MARGINS */ .q, patience = _sample_js__WEBPACK_IMPORTED_MODULE_12__/* .PATIENCE */ .aZ) {
    const { clock, signal, identity } = around;
    const places = (0,_places_js__WEBPACK_IMPORTED_MODULE_9__/* .openPlaces */ .j$)(options, around, open);
    try {
        await (0,_places_js__WEBPACK_IMPORTED_MODULE_9__/* .checkPlaces */ .p1)(places, options, signal);
        const committed = await new _manifest_state_js__WEBPACK_IMPORTED_MODULE_2__/* .State */ .U(places.cold).load(signal);
        (0,_prepare_js__WEBPACK_IMPORTED_MODULE_11__/* .checkIdentity */ .Z0)(committed, options);
        // The lease that is about to be written would make a foreign bucket look like one of ours.
        if (committed === undefined)
            await (0,_prepare_js__WEBPACK_IMPORTED_MODULE_11__/* .checkEmpty */ .Yx)(places.cold, new _manifest_state_js__WEBPACK_IMPORTED_MODULE_2__/* .State */ .U(places.cold), signal);
        const request = { owner: identity.runId, floor: committed?.head.epoch ?? 0, wait: options.leaseWait };
        const lease = await _manifest_lease_js__WEBPACK_IMPORTED_MODULE_0__/* .Lease */ .nD.acquire(places.cold, clock, request, signal, margins.lease);
        try {
            if (committed === undefined)
                await (0,_prepare_js__WEBPACK_IMPORTED_MODULE_11__/* .checkApart */ .HK)(places.hot, places.cold, identity.runId, signal);
            const cold = places.fencedCold(() => lease.assertHeld());
            return await probe(options, around, places.hot, cold, open, patience);
        }
        finally {
            await lease.release();
        }
    }
    finally {
        await places.close();
    }
}
async function probe(options, around, hot, cold, open, patience) {
    const { clock, random, signal, log } = around;
    const time = new Date(clock.now() + cold.store.clockOffset()).toISOString();
    const notes = [];
    const note = (line) => {
        notes.push(line);
        log.notice(line);
    };
    const platform = (0,_platform_js__WEBPACK_IMPORTED_MODULE_10__/* .openPlatform */ .WN)(options, clock);
    // What earlier runs found refused is not believed: that is what a probe is for.
    const facts = await (0,_copy_path_js__WEBPACK_IMPORTED_MODULE_6__/* .choosePath */ .F)(options, {
        ...{ open, clock, random, platform, memory: undefined, believed: 0 },
        onMove: note,
        onUnseen: note,
        started: time,
    }, signal);
    const { choice, ceiling, topology } = facts;
    const versioning = await cold.store.versioning(signal);
    const sorted = !(await (0,_store_unsorted_js__WEBPACK_IMPORTED_MODULE_4__/* .isUnsorted */ .X)(hot, '', signal));
    const capabilities = await (0,_store_capabilities_js__WEBPACK_IMPORTED_MODULE_3__/* .probeCapabilities */ .PG)(cold, _manifest_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .PROBE */ .vD, time, signal);
    const settings = {
        ...{ capabilities, ceiling, partSize: undefined, verify: 'copy', partsAtOnce: 1 },
        flow: new _transfer_flow_js__WEBPACK_IMPORTED_MODULE_5__/* .Flow */ .n({ clock, random, maxBandwidth: undefined }),
        stopped: () => false,
        now: () => time,
    };
    const object = await (0,_sample_js__WEBPACK_IMPORTED_MODULE_12__/* .sampleOf */ .uV)(hot, signal);
    const watch = platform === undefined || topology === undefined
        ? undefined
        : await _sample_js__WEBPACK_IMPORTED_MODULE_12__/* .Watch */ .ox.start({ platform, topology, clock }, signal);
    const sample = object === undefined ? null : await (0,_sample_js__WEBPACK_IMPORTED_MODULE_12__/* .copySample */ .qV)(object, hot, { cold, choice, settings, signal });
    const traffic = (await watch?.verdict(sample, patience, signal)) ?? _sample_js__WEBPACK_IMPORTED_MODULE_12__/* .NOT_SEEN */ .mW;
    const odd = (0,_report_sample_js__WEBPACK_IMPORTED_MODULE_13__/* .contradiction */ .qX)({ sample, traffic });
    if (odd !== undefined) {
        notes.push(odd);
        log.warning(odd);
    }
    const result = {
        ...{ format: 1, program: _version_js__WEBPACK_IMPORTED_MODULE_14__/* .VERSION */ .x, command: 'probe', runId: around.identity.runId, time },
        hot: placeOf(options.hot),
        cold: placeOf(options.cold),
        copyPath: { path: choice.current ?? null, reason: choice.reason },
        ...{ sample, traffic, capabilities, sorted, versioning, notes },
        clockSkew: cold.store.clockOffset(),
        operationCeiling: ceiling.bytes,
    };
    await (0,_found_js__WEBPACK_IMPORTED_MODULE_7__/* .writeFound */ .E)(new _manifest_state_js__WEBPACK_IMPORTED_MODULE_2__/* .State */ .U(cold), { capabilities, ...facts.remember(time) }, signal);
    return result;
}
function placeOf({ endpoint, bucket, prefix }) {
    return { endpoint, bucket, prefix };
}


/***/ }),

/***/ 2665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AD: () => (/* binding */ Hold),
/* harmony export */   RC: () => (/* binding */ readHolds),
/* harmony export */   rL: () => (/* binding */ HOLD_TIMES)
/* harmony export */ });
/* harmony import */ var _store_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6848);
/* harmony import */ var _store_read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7135);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1400);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4445);




const HOLD_TIMES = { timeToLive: 30 * 60_000, renewEvery: 5 * 60_000 };
const MAX_HOLD_BYTES = 64 * 1024;
const HOLD_ADVICE = 'Make sure that no restore is reading this cold, then delete the object.';
/** A hold that this process keeps, renewed until it is released. It needs no lease: nobody else writes its object. */
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
        const created = new Date(clock.now() + cold.store.clockOffset()).toISOString();
        const hold = new Hold(cold, clock, { id, owner, at, created, expires: created }, times);
        await hold.#write(signal);
        hold.#renewals = hold.#renewForever();
        return hold;
    }
    /** True where it could not be renewed in time, so that a sweep may have passed it over. */
    get lapsed() {
        return this.#clock.now() + this.#cold.store.clockOffset() > this.#expires;
    }
    /** Stops renewing and removes it. Throws StoreError; what is left behind then ends by itself. */
    async release(signal) {
        this.#stop.abort();
        await this.#renewals;
        await this.#cold.store.delete(this.#cold.key((0,_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .holdPath */ .nq)(this.#record.id)), {}, signal);
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
                if (!(0,_store_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isStoreError */ .h)(error))
                    throw error; // the next round tries again; `lapsed` tells where none succeeded
            }
        }
    }
    async #write(signal) {
        const expires = this.#clock.now() + this.#cold.store.clockOffset() + this.#times.timeToLive;
        const record = { ...this.#record, expires: new Date(expires).toISOString() };
        const options = { attributes: { contentType: 'application/json' } };
        const bytes = Buffer.from(`${JSON.stringify(record)}\n`);
        await this.#cold.store.put(this.#cold.key((0,_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .holdPath */ .nq)(record.id)), bytes, options, signal);
        this.#expires = expires;
    }
}
/**
 * The holds that have not expired at `now` (ms by the store's clock). Throws StateError where one cannot be
 * read: it may be that of a restore, and nothing may be deleted on a guess.
 */
async function readHolds(cold, now, signal) {
    const found = [];
    for (let continuation;;) {
        const request = { prefix: cold.key(_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .HOLDS */ .t), ...(continuation === undefined ? {} : { continuation }) };
        const { objects, next } = await cold.store.list(request, signal);
        for (const { key } of objects) {
            const path = key.slice(cold.prefix.length);
            const file = await (0,_store_read_js__WEBPACK_IMPORTED_MODULE_1__/* .readWhole */ .o)(cold.store, key, MAX_HOLD_BYTES, signal);
            if (file === undefined)
                continue; // released meanwhile
            if (file === 'too-large')
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .StateError */ .qq(path, 'it is far too large', HOLD_ADVICE);
            const record = parseHold(Buffer.from(file.bytes).toString('utf8'), path);
            if (Date.parse(record.expires) > now)
                found.push(record);
        }
        if (next === undefined)
            return found;
        continuation = next;
    }
}
function parseHold(text, path) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .StateError */ .qq(path, 'it is not JSON', HOLD_ADVICE, { cause });
    }
    if (isRecord(value) && ['id', 'owner', 'at', 'created', 'expires'].every((name) => isText(value[name]))) {
        const record = value;
        if (!Number.isNaN(Date.parse(record.expires)))
            return record;
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .StateError */ .qq(path, 'it lacks a field', HOLD_ADVICE);
}
function isRecord(value) {
    return typeof value === 'object' && value !== null;
}
function isText(value) {
    return typeof value === 'string' && value !== '';
}


/***/ }),

/***/ 4960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CQ: () => (/* binding */ Journal),
/* harmony export */   MS: () => (/* binding */ JOURNAL_PACE),
/* harmony export */   z8: () => (/* binding */ parseJournal)
/* harmony export */ });
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9143);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1400);
/* harmony import */ var _generation_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2093);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4445);
/* harmony import */ var _line_log_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1430);





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
    /** Not the run's: a cancelled run still writes down what it did. */
    #signal = new AbortController().signal;
    #opening;
    #objects = 0;
    /**
     * `opening` is what this run found out about doubtful records of earlier runs: it goes into the first object,
     * before any record of this run. Nothing is written before it must.
     */
    constructor(state, clock, start, opening, pace = JOURNAL_PACE) {
        this.#state = state;
        this.#start = start;
        this.#opening = opening.map(encodeRecord);
        this.#log = new _line_log_js__WEBPACK_IMPORTED_MODULE_4__/* .LineLog */ .x((lines) => this.#write(lines), clock, pace);
    }
    /** Journal objects written so far. */
    get objects() {
        return this.#objects;
    }
    /** Records that were taken and could not be stored. */
    get unwritten() {
        return this.#log.waiting;
    }
    /** Resolves when the intent is stored. Rejects with what the store said. */
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
        const first = this.#objects === 0;
        const header = first ? this.#start : withoutSettles(this.#start);
        const text = [JSON.stringify(header), ...(first ? this.#opening : []), ...lines].join('\n') + '\n';
        const path = (0,_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .journalPath */ .HY)(this.#start.run, this.#start.epoch, this.#objects);
        await this.#state.write(path, Buffer.from(text), 'application/x-ndjson', this.#signal);
        this.#objects++;
        this.#opening = [];
    }
}
/** Parses one journal object; throws StateError. */
function parseJournal(text, object) {
    const lines = text.split('\n');
    if (lines.pop() !== '')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .StateError */ .qq(object, 'its last line is cut off', _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DAMAGED_ADVICE */ .dw);
    const values = lines.map((line) => {
        try {
            return JSON.parse(line);
        }
        catch (cause) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .StateError */ .qq(object, 'a line is not JSON', _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DAMAGED_ADVICE */ .dw, { cause });
        }
    });
    const start = values.shift();
    if (!isStart(start))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .StateError */ .qq(object, 'its first line is not a start', _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DAMAGED_ADVICE */ .dw);
    if (start.format > _generation_js__WEBPACK_IMPORTED_MODULE_2__/* .FORMAT */ .uB)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .StateError */ .qq(object, `it has format ${start.format}`, _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .NEWER_ADVICE */ .hx);
    return { start, records: values.map((value) => checkRecord(value, object)) };
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
        return `{"op":"stored","entry":${(0,_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .encodeEntry */ .vv)(record.entry)}${loose}}`;
    }
    return JSON.stringify(record);
}
function checkRecord(value, object) {
    if (typeof value === 'object' && value !== null && 'op' in value) {
        if (value.op === 'stored' && 'entry' in value) {
            (0,_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .checkEntry */ .Tr)(value.entry, object);
            return value;
        }
        if (value.op === 'intent' && 'before' in value && 'path' in value && typeof value.path === 'string') {
            (0,_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .checkEntry */ .Tr)(value.before, object);
            return value;
        }
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .StateError */ .qq(object, 'a line is not a journal record', _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DAMAGED_ADVICE */ .dw);
}
function isStart(value) {
    return (typeof value === 'object' &&
        value !== null &&
        'op' in value &&
        value.op === 'start' &&
        'run' in value &&
        typeof value.run === 'string' &&
        'epoch' in value &&
        Number.isSafeInteger(value.epoch) &&
        'base' in value &&
        Number.isSafeInteger(value.base) &&
        'format' in value &&
        Number.isSafeInteger(value.format));
}


/***/ }),

/***/ 1430:
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
    /** Resolves when the line is stored. Rejects with what the store said. */
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

/***/ 8244:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ Sorter)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8335);




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
        const sources = this.#files.map((file) => linesOf(file, range));
        sources.push(fromArray(held));
        let batch = [];
        for await (const line of merged(sources)) {
            batch.push(line);
            if (batch.length >= BATCH) {
                yield batch;
                batch = [];
            }
        }
        if (batch.length > 0)
            yield batch;
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
    return ((after === undefined || (0,_keys_js__WEBPACK_IMPORTED_MODULE_3__/* .compareKeys */ .YD)(key, after) > 0) &&
        (upto === undefined || (0,_keys_js__WEBPACK_IMPORTED_MODULE_3__/* .compareKeys */ .YD)(key, upto) <= 0));
}
/** Array.sort is stable: lines of one key keep their order. */
function sortLines(lines) {
    return [...lines].sort((a, b) => (0,_keys_js__WEBPACK_IMPORTED_MODULE_3__/* .compareKeys */ .YD)(a.key, b.key));
}
async function* fromArray(lines) {
    yield* lines;
}
async function* linesOf({ handle, index }, range) {
    const buffer = Buffer.alloc(READ_BYTES);
    let rest = Buffer.alloc(0);
    const { after } = range;
    // A batch may begin inside a run of equal keys: start one before the first that is past `after`.
    const past = after === undefined ? 0 : index.findIndex(({ key }) => (0,_keys_js__WEBPACK_IMPORTED_MODULE_3__/* .compareKeys */ .YD)(key, after) > 0);
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
        for (const text of bytes.toString('utf8', 0, end).split('\n')) {
            const tab = text.indexOf('\t'); // JSON text holds no raw tab
            const key = JSON.parse(text.slice(0, tab));
            if (range.upto !== undefined && (0,_keys_js__WEBPACK_IMPORTED_MODULE_3__/* .compareKeys */ .YD)(key, range.upto) > 0)
                return;
            if (inside(key, range))
                yield { key, line: text.slice(tab + 1) };
        }
    }
}
/** Merges sorted sources; of equal keys, the earlier source's come first. */
async function* merged(sources) {
    const heads = [];
    for (const source of sources)
        heads.push(await pull(source));
    for (;;) {
        let least = -1;
        for (let i = 0; i < heads.length; i++) {
            const head = heads[i];
            const best = heads[least];
            if (head !== undefined && (best === undefined || (0,_keys_js__WEBPACK_IMPORTED_MODULE_3__/* .compareKeys */ .YD)(head.key, best.key) < 0))
                least = i;
        }
        const next = heads[least];
        const source = sources[least];
        if (next === undefined || source === undefined)
            return;
        yield next;
        heads[least] = await pull(source);
    }
}
async function pull(source) {
    const next = await source.next();
    return next.done === true ? undefined : next.value;
}


/***/ })

};
