export const id = 420;
export const ids = [420];
export const modules = {

/***/ 63216:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ checkHot),
/* harmony export */   T: () => (/* binding */ openBackup)
/* harmony export */ });
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95795);
/* harmony import */ var _prepare_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22099);


/** Cold, opened to be read and found to answer. Throws InputError that names the input to change. */
async function openBackup(options, { clock, random, signal }, open) {
    const cold = (0,_places_js__WEBPACK_IMPORTED_MODULE_0__/* .openColdToRead */ .Ie)(options, clock, random, open);
    const close = () => cold.store.close();
    try {
        await (0,_places_js__WEBPACK_IMPORTED_MODULE_0__/* .checkPlace */ .uD)('cold', cold, options.cold, 'read (READ)', signal);
        return { cold, close };
    }
    catch (error) {
        await close();
        throw error;
    }
}
/** Where hot is named, it must be the one that this cold is the backup of. Hot itself is not asked. Throws InputError. */
function checkHot(committed, { hot }) {
    if (hot !== undefined)
        (0,_prepare_js__WEBPACK_IMPORTED_MODULE_1__/* .checkIdentity */ .Z0)(committed, { hot });
}


/***/ }),

/***/ 79420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runStatus: () => (/* binding */ runStatus)
/* harmony export */ });
/* harmony import */ var _manifest_condemned_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74974);
/* harmony import */ var _manifest_lease_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32373);
/* harmony import */ var _manifest_holds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52665);
/* harmony import */ var _manifest_state_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54802);
/* harmony import */ var _manifest_verified_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51927);
/* harmony import */ var _plan_as_of_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2843);
/* harmony import */ var _report_format_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(45845);
/* harmony import */ var _report_words_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(43629);
/* harmony import */ var _store_capabilities_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(30581);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(28009);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(95795);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(63216);












/**
 * Says what a backup is like, from HEAD, its generation, the lease and the names of journals: a handful of
 * requests, whatever its size. READ on cold is enough. Throws InputError, StateError and StoreError.
 */
async function runStatus(options, around, open = _places_js__WEBPACK_IMPORTED_MODULE_7__/* .openS3 */ .De) {
    const { clock, signal } = around;
    const { cold, close } = await (0,_reading_js__WEBPACK_IMPORTED_MODULE_8__/* .openBackup */ .T)(options, around, open);
    try {
        const state = new _manifest_state_js__WEBPACK_IMPORTED_MODULE_3__/* .State */ .U(cold);
        const committed = await state.load(signal);
        (0,_reading_js__WEBPACK_IMPORTED_MODULE_8__/* .checkHot */ .O)(committed, options);
        const lease = await (0,_manifest_lease_js__WEBPACK_IMPORTED_MODULE_1__/* .readLease */ .zR)(cold, signal);
        const journals = await state.journals(signal);
        const verified = await (0,_manifest_verified_js__WEBPACK_IMPORTED_MODULE_4__/* .readVerified */ .x)(state, signal);
        const holds = await (0,_manifest_holds_js__WEBPACK_IMPORTED_MODULE_2__/* .readHolds */ .RC)(cold, clock.now() + cold.store.clockOffset(), signal);
        const now = clock.now() + cold.store.clockOffset();
        const generation = committed?.generation;
        const held = leaseStatus(lease, now);
        const scopes = newestByScope(generation?.restorePoints ?? [], now);
        const problem = silence(scopes, options.maxSilence);
        const { endpoint, bucket, prefix } = options.cold;
        return {
            format: 1,
            program: _version_js__WEBPACK_IMPORTED_MODULE_9__/* .VERSION */ .x,
            command: 'status',
            outcome: problem === undefined ? 'complete' : 'failed',
            time: new Date(now).toISOString(),
            cold: { endpoint, bucket, prefix },
            hot: generation?.hot ?? null,
            generation: generation === undefined ? null : generationStatus(generation),
            scopes,
            restorePoints: generation?.restorePoints.length ?? 0,
            points: (0,_plan_as_of_js__WEBPACK_IMPORTED_MODULE_5__/* .newestFirst */ .ll)(generation?.restorePoints ?? []).map(({ time, run, scope, holes }) => ({
                ...{ time, run, prefixes: scope.prefixes, exclude: scope.exclude, holes: holes.count },
            })),
            manifest: sizes(generation),
            condemned: generation === undefined ? 0 : (0,_manifest_condemned_js__WEBPACK_IMPORTED_MODULE_0__/* .condemnedCount */ .JK)(generation),
            verified: (verified?.prefixes ?? []).map(({ prefix, verified: time, faults }) => ({
                ...{ prefix, verified: time, faults },
            })),
            restoring: holds.map(({ owner, at, expires }) => ({ owner, at, expires })),
            lease: held,
            unfinished: unfinished(journals, generation, held?.held === true ? held.owner : undefined),
            capabilities: generation?.capabilities === undefined ? null : capabilityStatus(generation.capabilities),
            maxSilence: options.maxSilence ?? null,
            problem: problem ?? null,
        };
    }
    finally {
        await close();
    }
}
/** Silence is about the newest restore point of all, whatever its scope: it shows that something still runs. */
function silence(scopes, most) {
    if (most === undefined)
        return undefined;
    const [newest] = scopes;
    if (newest === undefined)
        return `max-silence is ${(0,_report_format_js__WEBPACK_IMPORTED_MODULE_10__/* .formatDuration */ .a3)(most)}, and there is no restore point at all`;
    if (newest.ageMs <= most)
        return undefined;
    return `the newest restore point is ${(0,_report_format_js__WEBPACK_IMPORTED_MODULE_10__/* .formatDuration */ .a3)(newest.ageMs)} old (${(0,_report_words_js__WEBPACK_IMPORTED_MODULE_11__/* .formatTime */ .fU)(newest.time)}); max-silence allows ${(0,_report_format_js__WEBPACK_IMPORTED_MODULE_10__/* .formatDuration */ .a3)(most)}`;
}
function newestByScope(restorePoints, now) {
    const found = new Map();
    for (const { scope, run, time, generation, holes } of (0,_plan_as_of_js__WEBPACK_IMPORTED_MODULE_5__/* .newestFirst */ .ll)(restorePoints)) {
        const name = JSON.stringify([scope.prefixes, scope.exclude]);
        if (found.has(name))
            continue;
        found.set(name, {
            prefixes: scope.prefixes,
            exclude: scope.exclude,
            run,
            time,
            ageMs: now - Date.parse(time),
            generation,
            holes: { count: holes.count, list: holes.list ?? null },
        });
    }
    return [...found.values()];
}
function generationStatus(of) {
    const { generation, run, time, program, epoch, complete } = of;
    return { number: generation, run, time, program, epoch, complete };
}
function sizes(generation) {
    const segments = generation?.segments ?? [];
    return {
        segments: segments.length,
        keys: segments.reduce((sum, { count }) => sum + count, 0),
        bytes: segments.reduce((sum, { bytes }) => sum + bytes, 0),
    };
}
function leaseStatus(lease, now) {
    if (lease === undefined)
        return null;
    const { owner, epoch, expires } = lease;
    return {
        held: expires > now,
        owner,
        epoch,
        expires: expires === 0 ? null : new Date(expires).toISOString(),
    };
}
function unfinished(journals, generation, atWork) {
    const committed = new Map((generation?.journals ?? []).map(({ run, objects }) => [run, objects]));
    const open = [...journals]
        .filter(([run]) => run !== atWork)
        .map(([run, paths]) => Math.max(0, paths.length - (committed.get(run) ?? 0)))
        .filter((objects) => objects > 0);
    return { runs: open.length, journals: open.reduce((sum, objects) => sum + objects, 0) };
}
function capabilityStatus(known) {
    const conditions = [
        ...(known.putIfAbsent && known.putIfMatch ? ['put'] : []),
        ...(known.copyIfAbsent && known.copyIfMatch ? ['copy'] : []),
        ...(known.completeIfAbsent && known.completeIfMatch ? ['complete'] : []),
        ...(known.deleteIfMatch ? ['delete'] : []),
    ];
    const overlap = (0,_store_capabilities_js__WEBPACK_IMPORTED_MODULE_6__/* .preventsOverlap */ .Fm)(known) ? 'prevented' : 'detected';
    return { probed: known.probed, overlap, conditions };
}


/***/ }),

/***/ 52665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AD: () => (/* binding */ Hold),
/* harmony export */   RC: () => (/* binding */ readHolds),
/* harmony export */   rL: () => (/* binding */ HOLD_TIMES)
/* harmony export */ });
/* harmony import */ var _store_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46848);
/* harmony import */ var _store_read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67135);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11400);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54445);




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

/***/ 51927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ writeVerified),
/* harmony export */   x: () => (/* binding */ readVerified)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11400);
/* harmony import */ var _generation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62093);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54445);



/** What verifications have found so far; undefined where there was none. Throws StateError. */
async function readVerified(state, signal) {
    const file = await state.read(_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .VERIFIED */ .zX, signal);
    if (file === undefined)
        return undefined;
    let value;
    try {
        value = JSON.parse(file.text);
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StateError */ .qq(_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .VERIFIED */ .zX, 'it is not JSON', _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DAMAGED_ADVICE */ .dw, { cause });
    }
    if (!isVerified(value))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StateError */ .qq(_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .VERIFIED */ .zX, 'it lacks a field', _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DAMAGED_ADVICE */ .dw);
    const format = value.format;
    if (format > _generation_js__WEBPACK_IMPORTED_MODULE_1__/* .FORMAT */ .uB)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StateError */ .qq(_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .VERIFIED */ .zX, `it has format ${format}`, _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NEWER_ADVICE */ .hx);
    return value;
}
/** Under the lease. Throws StoreError. */
async function writeVerified(state, verified, signal) {
    const text = `${JSON.stringify(verified, undefined, 1)}\n`;
    await state.write(_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .VERIFIED */ .zX, Buffer.from(text), 'application/json', signal);
}
function isVerified(value) {
    if (typeof value !== 'object' || value === null)
        return false;
    const { format, prefixes, rotations } = value;
    return typeof format === 'number' && Array.isArray(prefixes) && Array.isArray(rotations);
}


/***/ }),

/***/ 2843:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jB: () => (/* binding */ upTo),
/* harmony export */   ll: () => (/* binding */ newestFirst),
/* harmony export */   sT: () => (/* binding */ asOf),
/* harmony export */   vk: () => (/* binding */ coverage)
/* harmony export */ });
/* harmony import */ var _options_scope_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95803);

/**
 * What a backup held at `time` (design.md section 7). For each key the newest restore point that covers it and
 * is not after `time` says when to look; of the key's versions the one counts that was current then:
 *
 * | version                            | current at the restore point P when |
 * | ---------------------------------- | ----------------------------------- |
 * | superseded                         | since ≤ P < until                   |
 * | newest, in hot or missing once     | since ≤ P                           |
 * | newest, gone (missing twice)       | since ≤ P < gone.since              |
 *
 * One listing without a key does not end its version: a key is gone when two in a row did not have it, and then it
 * is gone from the first of them. Times are ISO in UTC with milliseconds, which sort as text.
 */
function asOf(restorePoints, time) {
    const points = newestByScope(upTo(restorePoints, time)).map((point) => ({
        point,
        covers: coverage(point),
    }));
    return (entry) => {
        const found = points.find(({ covers }) => covers(entry.key));
        return found === undefined ? undefined : currentAt(entry, found.point);
    };
}
/** The newest of each scope, in the order given: an older one of the same scope covers no other key. */
function newestByScope(points) {
    const seen = new Set();
    return points.filter(({ scope }) => {
        const name = JSON.stringify([scope.prefixes, scope.exclude]);
        return !seen.has(name) && seen.add(name);
    });
}
/** The restore points that are not after `time`, the newest first. */
function upTo(restorePoints, time) {
    return newestFirst(restorePoints.filter((point) => point.time <= time));
}
/** By time; of two at one time the later commit. */
function newestFirst(restorePoints) {
    return [...restorePoints].sort((a, b) => a.time === b.time ? b.generation - a.generation : a.time < b.time ? 1 : -1);
}
/** The keys that the scope of a restore point covers. */
function coverage({ scope }) {
    const excluded = (0,_options_scope_js__WEBPACK_IMPORTED_MODULE_0__/* .compileExclude */ .M)(scope.exclude);
    const { prefixes } = scope;
    return (key) => (prefixes.length === 0 || prefixes.some((prefix) => key.startsWith(prefix))) && !excluded(key);
}
function currentAt(entry, point) {
    const { time } = point;
    const end = entry.gone?.confirmed === true ? entry.gone.since : undefined;
    if (entry.since <= time)
        return end === undefined || time < end ? { version: entry, until: end, point } : undefined;
    // Their times do not overlap; the newest first, since it is the likeliest.
    const found = entry.history?.findLast(({ since, until }) => since <= time && time < until);
    return found === undefined ? undefined : { version: found, until: found.until, point };
}


/***/ })

};
