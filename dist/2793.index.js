export const id = 2793;
export const ids = [2793];
export const modules = {

/***/ 54938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ entriesWithin)
/* harmony export */ });
/* harmony import */ var _plan_key_ranges_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55681);

/** The entries below some prefixes, in key order and in batches; segments that can hold none are not read. */
async function* entriesWithin(state, { segments }, prefixes, signal) {
    for (const segment of segments) {
        if (!(0,_plan_key_ranges_js__WEBPACK_IMPORTED_MODULE_0__/* .mayHold */ .B)(segment, prefixes))
            continue;
        for await (const batch of state.entries(segment, signal)) {
            yield prefixes.length === 0
                ? batch
                : batch.filter(({ entry }) => prefixes.some((prefix) => entry.key.startsWith(prefix)));
        }
    }
}


/***/ }),

/***/ 22347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ reportedPlace)
/* harmony export */ });
/* harmony import */ var _core_defined_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37708);

/** A place as reports have it: `api` is absent for S3, as in reports of earlier versions. */
function reportedPlace({ api, endpoint, account, bucket, prefix }) {
    return { endpoint, bucket, prefix, ...(api === 's3' ? {} : { api }), ...(0,_core_defined_js__WEBPACK_IMPORTED_MODULE_0__/* .defined */ .s)({ account }) };
}


/***/ }),

/***/ 38500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ withDeadline),
/* harmony export */   _: () => (/* binding */ tookTooLong)
/* harmony export */ });
/* harmony import */ var _core_format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34166);
/* harmony import */ var _core_with_timeout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14967);
/* harmony import */ var _store_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46848);
/* harmony import */ var _run_margins_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87312);




/**
 * Runs a command that only reads, for as long as its deadline allows. Throws StoreError `transient` where it is over:
 * each request has an end of its own, so only a store that answers, but slowly, comes to it.
 */
async function withDeadline(command, ctx, run) {
    try {
        return await (0,_core_with_timeout_js__WEBPACK_IMPORTED_MODULE_0__/* .withTimeout */ .w)(ctx.clock, _run_margins_js__WEBPACK_IMPORTED_MODULE_2__/* .COMMAND_DEADLINES */ ._[command], (signal) => run({ ...ctx, signal }), ctx.signal);
    }
    catch (error) {
        throw error instanceof _core_with_timeout_js__WEBPACK_IMPORTED_MODULE_0__/* .TimeoutError */ .M ? tookTooLong(command, error) : error;
    }
}
/** Of a command that was ended by its deadline. */
function tookTooLong(command, cause) {
    const message = `cold answers too slowly: ${command} did not end within ${(0,_core_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatDuration */ .a3)(_run_margins_js__WEBPACK_IMPORTED_MODULE_2__/* .COMMAND_DEADLINES */ ._[command])}`;
    return new _store_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .StoreError */ .AD('transient', message, { operation: command, cause });
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

/***/ 2843:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jB: () => (/* binding */ upTo),
/* harmony export */   ll: () => (/* binding */ newestFirst),
/* harmony export */   sT: () => (/* binding */ asOf),
/* harmony export */   vk: () => (/* binding */ coverage),
/* harmony export */   y1: () => (/* binding */ newestByScope)
/* harmony export */ });
/* harmony import */ var _scope_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18817);

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
        const covering = points.find(({ covers }) => covers(entry.key));
        return covering === undefined ? undefined : currentAt(entry, covering.point);
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
    const excluded = (0,_scope_js__WEBPACK_IMPORTED_MODULE_0__/* .compileExclude */ .MR)(scope.exclude);
    const { prefixes } = scope;
    return (key) => (prefixes.length === 0 || prefixes.some((prefix) => key.startsWith(prefix))) && !excluded(key);
}
function currentAt(entry, point) {
    const { time } = point;
    const end = entry.gone?.confirmed === true ? entry.gone.since : undefined;
    if (entry.since <= time)
        return end === undefined || time < end ? { version: entry, until: end, point } : undefined;
    // Their times do not overlap; the newest first, since it is the likeliest.
    const version = entry.history?.findLast(({ since, until }) => since <= time && time < until);
    return version === undefined ? undefined : { version, until: version.until, point };
}


/***/ }),

/***/ 55681:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ mayHold)
/* harmony export */ });
/* harmony import */ var _core_keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78133);

/** True where a range of keys from `first` to `last` can hold one that begins with any of the prefixes; no prefix is all. */
function mayHold({ first, last }, prefixes) {
    if (prefixes.length === 0)
        return true;
    // All keys with a prefix lie together, and the prefix itself is the least of them.
    return prefixes.some((prefix) => (0,_core_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .compareKeys */ .YD)(last, prefix) >= 0 && ((0,_core_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .compareKeys */ .YD)(first, prefix) <= 0 || first.startsWith(prefix)));
}


/***/ }),

/***/ 58996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DB: () => (/* binding */ checkScope),
/* harmony export */   ef: () => (/* binding */ prunedWithin),
/* harmony export */   qk: () => (/* binding */ pointOf),
/* harmony export */   z8: () => (/* binding */ chosenPoint)
/* harmony export */ });
/* unused harmony export scopeWords */
/* harmony import */ var _core_input_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19154);
/* harmony import */ var _core_quoted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12053);
/* harmony import */ var _as_of_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2843);



/** The restore point that `at` names. Throws InputError for `input`, which lists those that exist. */
function pointOf(at, restorePoints, input = 'at') {
    const sorted = (0,_as_of_js__WEBPACK_IMPORTED_MODULE_1__/* .newestFirst */ .ll)(restorePoints);
    const [newest] = sorted;
    const oldest = sorted.at(-1);
    if (newest === undefined || oldest === undefined)
        throw new _core_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d(input, 'this backup has no restore point yet; expected a backup that was completed');
    switch (at.kind) {
        case 'latest':
            return newest;
        case 'run': {
            const point = sorted.find(({ run }) => run === at.run);
            if (point !== undefined)
                return point;
            throw new _core_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d(input, `no restore point is of a run ${(0,_core_quoted_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .T)(at.run)}; expected latest, a time, or a run such as ${(0,_core_quoted_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .T)(newest.run)}`);
        }
        case 'time': {
            const [point] = (0,_as_of_js__WEBPACK_IMPORTED_MODULE_1__/* .upTo */ .jB)(restorePoints, at.until ?? at.time);
            if (point !== undefined)
                return point;
            throw new _core_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d(input, `${at.time} is before the first restore point; expected ${oldest.time} or later`);
        }
    }
}
/** The restore point that was chosen by `at`, for a report. */
function chosenPoint(at, { time, run }) {
    if (at.kind !== 'time')
        return { time, run };
    return { time, run, distanceMs: Math.max(0, Date.parse(at.time) - Date.parse(time)) };
}
/**
 * Each of the prefixes must be covered by some restore point up to `point`, and where a run was named, by that
 * run's own: otherwise the restore would return other keys than asked for. Throws InputError.
 */
function checkScope(at, point, restorePoints, prefixes) {
    const pointsUpTo = (0,_as_of_js__WEBPACK_IMPORTED_MODULE_1__/* .upTo */ .jB)(restorePoints, point.time);
    for (const prefix of prefixes) {
        if (at.kind === 'run' && !meets(point, prefix)) {
            throw new _core_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d('at', `the restore point of run ${(0,_core_quoted_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .T)(point.run)} is of another scope (${scopeWords(point)}), which has nothing below ${(0,_core_quoted_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .T)(prefix)}; expected ${alternative(pointsUpTo, prefix)}`);
        }
        if (!pointsUpTo.some((one) => meets(one, prefix))) {
            throw new _core_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d('prefixes', `no restore point up to ${point.time} covers ${(0,_core_quoted_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .T)(prefix)}; expected a prefix such as ${scopeWords(point)}`);
        }
    }
}
function alternative(points, prefix) {
    const covering = points.find((one) => meets(one, prefix));
    return covering === undefined
        ? 'a run whose scope covers it'
        : `a run whose scope covers it, such as ${(0,_core_quoted_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .T)(covering.run)}`;
}
/** True where the scope can hold keys below the prefix. */
function meets({ scope }, prefix) {
    return (scope.prefixes.length === 0 ||
        scope.prefixes.some((own) => own.startsWith(prefix) || prefix.startsWith(own)));
}
/** Of the prefixes below which a restore point was pruned, those that a restore of `prefixes` meets. */
function prunedWithin({ pruned = [] }, prefixes) {
    return pruned.filter((gone) => prefixes.length === 0 || prefixes.some((prefix) => prefix.startsWith(gone) || gone.startsWith(prefix)));
}
/** `all keys`, or its first prefixes. */
function scopeWords({ scope }) {
    if (scope.prefixes.length === 0)
        return 'all keys';
    const shown = scope.prefixes.slice(0, 3).map(_core_quoted_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .T).join(', ');
    return scope.prefixes.length > 3 ? `${shown} and ${scope.prefixes.length - 3} more` : shown;
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
    versions: 10 * 60_000,
    diff: 5.5 * 3600_000,
    prune: 5.5 * 3600_000,
};
const DAY = 24 * 3600_000;
const MARGINS = {
    lease: _manifest_lease_js__WEBPACK_IMPORTED_MODULE_1__/* .LEASE_TIMES */ .EB,
    hold: _manifest_holds_js__WEBPACK_IMPORTED_MODULE_2__/* .HOLD_TIMES */ .rL,
    journal: _manifest_journals_journal_js__WEBPACK_IMPORTED_MODULE_0__/* .JOURNAL_PACE */ .MS,
    stop: { drain: 5 * 60_000, credentials: 5 * 60_000 },
    capabilities: 7 * DAY,
    copiesTags: 10 * 60_000,
    look: { every: 5_000, most: 30_000 },
    shutdownGraceMs: 3_500,
    garbage: { segments: 7 * DAY, runs: 30 * DAY },
};


/***/ }),

/***/ 55122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LX: () => (/* binding */ openHotToRead),
/* harmony export */   Oh: () => (/* binding */ checkHot),
/* harmony export */   Tw: () => (/* binding */ openBackup),
/* harmony export */   zK: () => (/* binding */ loadBackup)
/* harmony export */ });
/* harmony import */ var _core_input_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19154);
/* harmony import */ var _core_place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56778);
/* harmony import */ var _manifest_committed_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46249);
/* harmony import */ var _store_bucket_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65277);
/* harmony import */ var _store_middleware_middleware_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24674);
/* harmony import */ var _open_buckets_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(80313);
/* harmony import */ var _bucket_access_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(55552);
/* harmony import */ var _connections_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(78347);
/* harmony import */ var _preflight_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(14112);









/** Opens cold to read, and checks that it answers. Throws InputError that names the input to change. */
async function openBackup(options, ctx, open) {
    const { cold, close } = (0,_open_buckets_js__WEBPACK_IMPORTED_MODULE_5__/* .openColdToRead */ .Ie)(options, ctx, open);
    try {
        await (0,_bucket_access_js__WEBPACK_IMPORTED_MODULE_6__/* .checkBucketAccess */ .B)('cold', cold, options.cold, 'read (READ)', ctx.signal);
        return { cold, close };
    }
    catch (error) {
        await close();
        throw error;
    }
}
/** If hot is named, it must be the one that this cold is the backup of. Sends nothing to hot. Throws InputError. */
function checkHot(committed, { hot }) {
    if (hot !== undefined)
        (0,_preflight_js__WEBPACK_IMPORTED_MODULE_8__/* .checkIdentity */ .Z0)(committed, { hot });
}
/** The newest committed generation. Throws InputError where there is none, or where it is the backup of another hot. */
async function loadBackup(state, options, signal) {
    const committed = await (0,_manifest_committed_js__WEBPACK_IMPORTED_MODULE_2__/* .loadCommitted */ .$)(state, signal);
    checkHot(committed, options);
    if (committed !== undefined)
        return committed.generation;
    throw new _core_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d('cold', `${(0,_core_place_js__WEBPACK_IMPORTED_MODULE_1__/* .placeUrl */ .P)(options.cold)} holds no backup; expected one that a run committed to`);
}
/** Opens hot to list it, and checks that it answers. Throws InputError that names the input to change. */
async function openHotToRead(place, { ca }, ctx, open) {
    const { connect, retried, session } = (0,_connections_js__WEBPACK_IMPORTED_MODULE_7__/* .openConnections */ .q)(ctx, (at) => open(at, ca, ctx.clock));
    const hot = new _store_bucket_js__WEBPACK_IMPORTED_MODULE_3__/* .Bucket */ .f((0,_store_middleware_middleware_js__WEBPACK_IMPORTED_MODULE_4__/* .readOnly */ .kS)(retried(connect('hot', place)), 'hot is never written'), place.prefix);
    try {
        await (0,_bucket_access_js__WEBPACK_IMPORTED_MODULE_6__/* .checkBucketAccess */ .B)('hot', hot, place, 'read (READ)', ctx.signal);
        return { hot, close: session.close };
    }
    catch (error) {
        await session.close();
        throw error;
    }
}


/***/ }),

/***/ 18673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kr: () => (/* binding */ completePages),
/* harmony export */   dh: () => (/* binding */ completeListed),
/* harmony export */   eF: () => (/* binding */ NEEDS_ALL)
/* harmony export */ });
/* harmony import */ var _core_quoted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12053);
/* harmony import */ var _core_semaphore_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94511);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46848);



/** HEAD requests at once, for entries that lack a field. */
const HEADS_AT_ONCE = 16;
/** Asks HEAD for the fields that an entry of a listing lacks. Its key is below the bucket's prefix. Throws StoreError. */
async function completeListed(bucket, listed, signal) {
    const { doubt, ...known } = listed;
    if (doubt?.about !== 'fields')
        return { kind: 'whole', listed };
    const head = await bucket.headIfPresent(listed.key, signal);
    if (head === undefined)
        return { kind: 'vanished' };
    const { lacks } = doubt;
    const { size, etag, modified } = head;
    const fields = lacks.filter((field) => (field === 'ETag' && etag === '') || (field === 'LastModified' && modified === undefined));
    if (fields.length > 0)
        return { kind: 'lacks', fields };
    return {
        kind: 'whole',
        listed: {
            ...known,
            ...(lacks.includes('Size') ? { size } : {}),
            ...(lacks.includes('ETag') ? { etag } : {}),
            ...(lacks.includes('LastModified') && modified !== undefined ? { modified } : {}),
        },
    };
}
const NEEDS_ALL = { fields: ['Size', 'ETag', 'LastModified'], skipsInDoubt: false };
/**
 * A listing whose entries have all that is needed, each key once. What stays in doubt throws StoreError `protocol`, which
 * names it.
 */
async function* completePages(bucket, pages, { fields, skipsInDoubt }, signal) {
    const suffices = ({ doubt }) => doubt === undefined || (doubt.about === 'fields' && !doubt.lacks.some((field) => fields.includes(field)));
    for await (const page of pages) {
        if (page.every(suffices)) {
            yield page;
            continue;
        }
        // The first of repeated entries stands for them; a backup counts the others.
        const once = page.filter(({ doubt }) => doubt?.about !== 'repeated');
        const completed = await (0,_core_semaphore_js__WEBPACK_IMPORTED_MODULE_0__/* .mapConcurrent */ ._)(once, HEADS_AT_ONCE, async (listed) => {
            if (suffices(listed))
                return [listed];
            if (listed.doubt?.about === 'spelling' && skipsInDoubt)
                return [];
            if (listed.doubt?.about === 'spelling')
                throw wrong(bucket, `${(0,_core_quoted_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .T)(listed.doubt.listed)}, which may stand for several keys, and asking for them did not decide`);
            const whole = await completeListed(bucket, listed, signal);
            if (whole.kind === 'lacks')
                throw wrong(bucket, `${(0,_core_quoted_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .T)(listed.key)} without its ${whole.fields.join(' and ')}, nor does HEAD say it`);
            return whole.kind === 'whole' ? [whole.listed] : [];
        });
        yield completed.flat();
    }
}
function wrong(bucket, what) {
    const message = `the listing of ${String(bucket)} has ${what}; list it through another endpoint, or rename that object`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .StoreError */ .AD('protocol', message, { operation: 'list' });
}


/***/ }),

/***/ 86548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ orderedListing)
/* harmony export */ });
/* harmony import */ var _complete_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18673);
/* harmony import */ var _listing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19036);
/* harmony import */ var _unsorted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18844);



/** Keys as the store lists them; where it lists out of order, the listing taken whole and sorted on disk. */
async function orderedListing(bucket, prefixes, signal, needs = _complete_js__WEBPACK_IMPORTED_MODULE_0__/* .NEEDS_ALL */ .eF) {
    const complete = (pages) => (0,_complete_js__WEBPACK_IMPORTED_MODULE_0__/* .completePages */ .Kr)(bucket, pages, needs, signal);
    const wanted = prefixes.length === 0 ? [''] : prefixes;
    for (const prefix of wanted) {
        if (!(await (0,_unsorted_js__WEBPACK_IMPORTED_MODULE_2__/* .isUnsorted */ .XO)(bucket, prefix, signal)))
            continue;
        const sorted = await (0,_unsorted_js__WEBPACK_IMPORTED_MODULE_2__/* .sortListing */ .JP)(bucket, wanted, signal);
        return { pages: () => complete(sorted.range({})), close: () => sorted.close() };
    }
    return { pages: () => complete(listAll(bucket, wanted, signal)), close: () => Promise.resolve() };
}
async function* listAll(bucket, prefixes, signal) {
    for (const prefix of prefixes)
        yield* (0,_listing_js__WEBPACK_IMPORTED_MODULE_1__/* .listRange */ .Q4)(bucket, prefix, {}, signal);
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
