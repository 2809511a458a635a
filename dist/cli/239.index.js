export const id = 239;
export const ids = [239];
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

/***/ 239:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runRebuild: () => (/* binding */ runRebuild)
/* harmony export */ });
/* harmony import */ var _manifest_builder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(853);
/* harmony import */ var _manifest_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1400);
/* harmony import */ var _manifest_generation_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2093);
/* harmony import */ var _manifest_layout_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4445);
/* harmony import */ var _manifest_lease_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2373);
/* harmony import */ var _manifest_state_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4802);
/* harmony import */ var _options_options_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2402);
/* harmony import */ var _store_ordered_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8198);
/* harmony import */ var _store_sorter_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8244);
/* harmony import */ var _store_store_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(6942);
/* harmony import */ var _transfer_march_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3378);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(8009);
/* harmony import */ var _margins_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6783);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(3373);
/* harmony import */ var _prepare_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(2099);















/**
 * Makes a manifest anew from what lies in hot and cold, for when state is lost or damaged, or cold was filled
 * by another tool. Copies and deletes nothing. Restore points are not recovered: the next backup makes the first
 * one. Throws InputError where a sound manifest is there, LeaseHeld where a run is writing, StoreError.
 */
async function runRebuild(options, around, open = _places_js__WEBPACK_IMPORTED_MODULE_11__/* .openS3 */ .De, margins = _margins_js__WEBPACK_IMPORTED_MODULE_10__/* .MARGINS */ .q) {
    const { clock, random, signal, identity } = around;
    const places = (0,_places_js__WEBPACK_IMPORTED_MODULE_11__/* .openPlaces */ .j$)(options, clock, random, open);
    try {
        await (0,_places_js__WEBPACK_IMPORTED_MODULE_11__/* .checkPlaces */ .p1)(places, options, signal);
        await refuseSound(new _manifest_state_js__WEBPACK_IMPORTED_MODULE_5__/* .State */ .U(places.cold), signal);
        const request = { owner: identity.runId, floor: 0, wait: options.leaseWait };
        const lease = await _manifest_lease_js__WEBPACK_IMPORTED_MODULE_4__/* .Lease */ .nD.acquire(places.cold, clock, request, signal, margins.lease);
        try {
            await (0,_prepare_js__WEBPACK_IMPORTED_MODULE_12__/* .checkApart */ .HK)(places.hot, places.cold, identity.runId, signal);
            const cold = places.fencedCold(() => lease.assertHeld());
            return await rebuild(options, around, places.hot, cold, lease.epoch);
        }
        finally {
            await lease.release();
        }
    }
    finally {
        await places.close();
    }
}
/** Reads the whole manifest: only what cannot be believed may be replaced. */
async function refuseSound(state, signal) {
    try {
        const committed = await state.load(signal);
        if (committed === undefined)
            return;
        for (const segment of committed.generation.segments) {
            for await (const _batch of state.entries(segment, signal))
                signal.throwIfAborted();
        }
    }
    catch (error) {
        if (error instanceof _manifest_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .StateError */ .qq)
            return;
        throw error;
    }
    throw new _options_options_js__WEBPACK_IMPORTED_MODULE_6__/* .InputError */ .d('cold', 'it holds a sound manifest, which a rebuild would forget; expected one that is lost or damaged');
}
async function rebuild(options, around, hot, cold, epoch) {
    const { signal, identity, clock } = around;
    const state = new _manifest_state_js__WEBPACK_IMPORTED_MODULE_5__/* .State */ .U(cold);
    const time = new Date(clock.now() + cold.store.clockOffset()).toISOString();
    const counts = { adopted: 0, different: 0, onlyInCold: 0, oldVersions: 0, missing: 0 };
    const builder = new _manifest_builder_js__WEBPACK_IMPORTED_MODULE_0__/* .SegmentBuilder */ .J([], {
        reread: none,
        store: (ref, file) => state.writeSegment(ref, file, signal),
    });
    const history = await sortHistory(cold, signal);
    const listings = [await (0,_store_ordered_js__WEBPACK_IMPORTED_MODULE_7__/* .orderedListing */ .O)(hot, [], signal), await (0,_store_ordered_js__WEBPACK_IMPORTED_MODULE_7__/* .orderedListing */ .O)(cold, [], signal)];
    try {
        const known = entriesOf(mirrorOf(listings[1].pages()), history, time);
        for await (const steps of (0,_transfer_march_js__WEBPACK_IMPORTED_MODULE_9__/* .march */ .OK)(listings[0].pages(), known, none())) {
            for (const step of steps) {
                const entry = await judge(step, cold, options.trustSize, time, counts, signal);
                if (entry !== undefined)
                    builder.put(entry);
            }
            await builder.caughtUp();
        }
    }
    finally {
        await Promise.all([history.close(), ...listings.map((listing) => listing.close())]);
    }
    const generation = {
        format: _manifest_generation_js__WEBPACK_IMPORTED_MODULE_2__/* .FORMAT */ .uB,
        generation: await state.nextGeneration(0, signal),
        base: null,
        epoch,
        run: identity.runId,
        time,
        program: _version_js__WEBPACK_IMPORTED_MODULE_13__/* .VERSION */ .x,
        hot: (0,_prepare_js__WEBPACK_IMPORTED_MODULE_12__/* .identityOf */ .cu)(options),
        complete: false,
        segments: await builder.finish(),
        restorePoints: [],
        // Whatever unfinished runs had journalled was found in cold itself.
        journals: [...(await state.journals(signal))].map(([run, paths]) => ({ run, objects: paths.length })),
        condemned: { count: 0, files: [] },
    };
    const head = await cold.look(_manifest_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .HEAD */ .Vx, signal);
    await state.commit(generation, head === undefined ? undefined : { etag: head.etag }, signal);
    return {
        format: 1,
        command: 'rebuild',
        program: _version_js__WEBPACK_IMPORTED_MODULE_13__/* .VERSION */ .x,
        runId: identity.runId,
        generation: generation.generation,
        ...counts,
    };
}
/** What one key's entry is, from what lies in hot and cold. */
async function judge({ key, listed, entry }, cold, trustSize, time, counts, signal) {
    counts.oldVersions += entry?.history?.length ?? 0;
    if (listed === undefined) {
        if (entry !== undefined)
            counts.onlyInCold++;
        return entry;
    }
    const there = entry?.gone === undefined ? entry : undefined;
    const found = there === undefined ? await renamed(key, cold, signal) : { ...there.cold, size: there.size };
    if (found === undefined) {
        counts.missing++;
        return entry;
    }
    const { size } = found;
    const proven = (0,_store_store_js__WEBPACK_IMPORTED_MODULE_14__/* .isPlainEtag */ .C5)(listed.etag) && found.etag === listed.etag;
    if (size !== listed.size || !(proven || trustSize)) {
        counts.different++;
        return entry;
    }
    counts.adopted++;
    const { path, etag, stored } = found;
    const ref = { path, etag, stored, via: 'streamed', evidence: proven ? 'md5' : 'none' };
    const modified = new Date(listed.modified).toISOString();
    const adopted = { key, size, etag: listed.etag, modified, cold: ref, since: there?.since ?? time };
    return { ...adopted, ...(entry?.history === undefined ? {} : { history: entry.history }) };
}
/** A key that cold holds under another name, since its own could not be had there. */
async function renamed(key, cold, signal) {
    const path = (0,_manifest_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .renamedPath */ .mr)(key);
    const head = await cold.look(path, signal);
    if (head === undefined)
        return undefined;
    return { path, etag: head.etag, stored: new Date(head.modified).toISOString(), size: head.size };
}
/** Old versions by key: their names sort by more than the key. */
async function sortHistory(cold, signal) {
    const sorter = new _store_sorter_js__WEBPACK_IMPORTED_MODULE_8__/* .Sorter */ .y();
    const folder = `${_manifest_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .STATE */ .c4}history/`;
    for (let continuation;;) {
        const request = { prefix: cold.key(folder), ...(continuation === undefined ? {} : { continuation }) };
        const { objects, next } = await cold.store.list(request, signal);
        for (const { key, size, etag, modified } of objects) {
            const path = key.slice(cold.prefix.length);
            const name = (0,_manifest_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .parseHistoryPath */ .n2)(path);
            if (name === undefined)
                continue;
            const stored = new Date(modified).toISOString();
            const ref = { path, etag, stored, via: 'streamed', evidence: 'none' };
            const version = { size, etag: name.etag, modified: stored, cold: ref, since: name.since };
            await sorter.add(name.key, JSON.stringify(version));
        }
        if (next === undefined)
            return sorter;
        continuation = next;
    }
}
async function* mirrorOf(pages) {
    for await (const page of pages)
        yield page.filter(({ key }) => !key.startsWith(_manifest_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .STATE */ .c4));
}
/** Entries as cold alone tells them: what is under the key, and its old versions. */
async function* entriesOf(mirror, history, time) {
    const old = grouped(history.sorted());
    for await (const steps of (0,_transfer_march_js__WEBPACK_IMPORTED_MODULE_9__/* .march */ .OK)(mirror, old, none())) {
        yield steps.map(({ key, listed, entry }) => ({ key, entry: entryOf(key, listed, entry, time) }));
    }
}
function entryOf(key, listed, old, time) {
    if (listed === undefined) {
        if (old === undefined)
            throw new Error('a step without a source');
        return { ...old, gone: { since: time, confirmed: false } };
    }
    const stored = new Date(listed.modified).toISOString();
    const { size, etag } = listed;
    const cold = { path: key, etag, stored, via: 'streamed', evidence: 'none' };
    const entry = { key, size, etag, modified: stored, cold, since: stored };
    if (old === undefined)
        return entry;
    const { history = [], key: _key, gone: _gone, ...newest } = old;
    return { ...entry, history: [...history, { ...newest, until: stored }] };
}
/** One entry a key from its old versions alone: the newest at the top, each until the next one's start. */
async function* grouped(lines) {
    let key;
    let versions = [];
    const flush = () => {
        const sorted = versions.sort((a, b) => (a.since < b.since ? -1 : 1));
        const newest = sorted.at(-1);
        if (key === undefined || newest === undefined)
            return [];
        const history = sorted
            .slice(0, -1)
            .map((version, i) => ({ ...version, until: sorted[i + 1]?.since ?? version.since }));
        const entry = { key, ...newest, ...(history.length === 0 ? {} : { history }) };
        return [{ key, entry }];
    };
    for await (const batch of lines) {
        const made = [];
        for (const { key: name, line } of batch) {
            if (name !== key) {
                made.push(...flush());
                key = name;
                versions = [];
            }
            versions.push(JSON.parse(line));
        }
        yield made;
    }
    yield flush();
}
async function* none() {
    // no third source
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




const JOURNAL_PACE = { interval: 5_000, records: 500 };
/**
 * What a run has done or is about to do, in objects that are written once. Outcomes are flushed every few
 * seconds; an intent is flushed at once, together with all that waits, since nothing may be overwritten
 * before its intent is stored. One flush is under way at a time, so intents batch themselves.
 */
class Journal {
    #state;
    #clock;
    #start;
    #pace;
    /** Not the run's: a cancelled run still writes down what it did. */
    #signal = new AbortController().signal;
    #lines = [];
    #opening;
    #objects = 0;
    #flushing;
    #timer;
    #failure;
    /**
     * `opening` is what this run found out about doubtful records of earlier runs: it goes into the first object,
     * before any record of this run. Nothing is written before it must.
     */
    constructor(state, clock, start, opening, pace = JOURNAL_PACE) {
        this.#state = state;
        this.#clock = clock;
        this.#start = start;
        this.#opening = opening.map(encodeRecord);
        this.#pace = pace;
    }
    /** Journal objects written so far. */
    get objects() {
        return this.#objects;
    }
    /** Records that were taken and could not be stored. */
    get unwritten() {
        return this.#lines.length;
    }
    /** Resolves when the intent is stored. Rejects with what the store said. */
    async intend(intent) {
        this.#lines.push(encodeRecord(intent));
        await this.flush();
    }
    /** Takes the outcome; it is stored within the pace. Throws where an earlier flush failed. */
    record(stored) {
        if (this.#failure !== undefined)
            throw this.#failure;
        this.#lines.push(encodeRecord(stored));
        if (this.#lines.length >= this.#pace.records)
            void this.flush().catch(() => undefined); // kept in #failure
        else
            this.#flushLater();
    }
    /** Stores all that was taken before the call. */
    async flush() {
        // What is being flushed now may not hold our lines: wait for it, then flush what is left.
        while (this.#flushing !== undefined)
            await this.#flushing;
        if (this.#failure !== undefined)
            throw this.#failure;
        if (this.#lines.length === 0)
            return;
        this.#flushing = this.#write().finally(() => (this.#flushing = undefined));
        await this.#flushing;
    }
    /** No more timers; what is not flushed is dropped. */
    close() {
        this.#timer?.abort();
    }
    async #write() {
        this.#timer?.abort();
        this.#timer = undefined;
        const lines = this.#lines;
        this.#lines = [];
        const first = this.#objects === 0;
        const header = first ? this.#start : withoutSettles(this.#start);
        const text = [JSON.stringify(header), ...(first ? this.#opening : []), ...lines].join('\n') + '\n';
        try {
            const path = (0,_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .journalPath */ .HY)(this.#start.run, this.#start.epoch, this.#objects);
            await this.#state.write(path, Buffer.from(text), 'application/x-ndjson', this.#signal);
            this.#objects++;
        }
        catch (error) {
            this.#lines = [...lines, ...this.#lines];
            this.#failure = error;
            throw error;
        }
        this.#opening = [];
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

/***/ 8198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ orderedListing)
/* harmony export */ });
/* harmony import */ var _listing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(131);
/* harmony import */ var _unsorted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(657);


/** Keys as the store lists them; where it lists out of order, the listing taken whole and sorted on disk. */
async function orderedListing(bucket, prefixes, signal) {
    const wanted = prefixes.length === 0 ? [''] : prefixes;
    for (const prefix of wanted) {
        if (!(await (0,_unsorted_js__WEBPACK_IMPORTED_MODULE_1__/* .isUnsorted */ .X)(bucket, prefix, signal)))
            continue;
        const sorted = await (0,_unsorted_js__WEBPACK_IMPORTED_MODULE_1__/* .sortListing */ .J)(bucket, wanted, signal);
        return { pages: () => sorted.range({}), close: () => sorted.close() };
    }
    return { pages: () => listAll(bucket, wanted, signal), close: () => Promise.resolve() };
}
async function* listAll(bucket, prefixes, signal) {
    for (const prefix of prefixes)
        yield* (0,_listing_js__WEBPACK_IMPORTED_MODULE_0__/* .listRange */ .Q4)(bucket, prefix, {}, signal);
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


/***/ }),

/***/ 657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ sortListing),
/* harmony export */   X: () => (/* binding */ isUnsorted)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6848);
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8335);
/* harmony import */ var _sorter_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8244);



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
