export const id = 420;
export const ids = [420];
export const modules = {

/***/ 3216:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ checkHot),
/* harmony export */   T: () => (/* binding */ openBackup)
/* harmony export */ });
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8954);
/* harmony import */ var _prepare_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5255);


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

/***/ 9420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runStatus: () => (/* binding */ runStatus)
/* harmony export */ });
/* harmony import */ var _manifest_lease_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2373);
/* harmony import */ var _manifest_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4802);
/* harmony import */ var _plan_as_of_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2843);
/* harmony import */ var _report_format_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5845);
/* harmony import */ var _report_words_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3629);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8009);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8954);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3216);








/**
 * Says what a backup is like, from HEAD, its generation, the lease and the names of journals: a handful of
 * requests, whatever its size. READ on cold is enough. Throws InputError, StateError and StoreError.
 */
async function runStatus(options, around, open = _places_js__WEBPACK_IMPORTED_MODULE_3__/* .openS3 */ .De) {
    const { clock, signal } = around;
    const { cold, close } = await (0,_reading_js__WEBPACK_IMPORTED_MODULE_4__/* .openBackup */ .T)(options, around, open);
    try {
        const state = new _manifest_state_js__WEBPACK_IMPORTED_MODULE_1__/* .State */ .U(cold);
        const committed = await state.load(signal);
        (0,_reading_js__WEBPACK_IMPORTED_MODULE_4__/* .checkHot */ .O)(committed, options);
        const lease = await (0,_manifest_lease_js__WEBPACK_IMPORTED_MODULE_0__/* .readLease */ .zR)(cold, signal);
        const journals = await state.journals(signal);
        const now = clock.now() + cold.store.clockOffset();
        const generation = committed?.generation;
        const held = leaseStatus(lease, now);
        const scopes = newestByScope(generation?.restorePoints ?? [], now);
        const problem = silence(scopes, options.maxSilence);
        const { endpoint, bucket, prefix } = options.cold;
        return {
            format: 1,
            program: _version_js__WEBPACK_IMPORTED_MODULE_5__/* .VERSION */ .x,
            command: 'status',
            outcome: problem === undefined ? 'complete' : 'failed',
            time: new Date(now).toISOString(),
            cold: { endpoint, bucket, prefix },
            hot: generation?.hot ?? null,
            generation: generation === undefined ? null : generationStatus(generation),
            scopes,
            restorePoints: generation?.restorePoints.length ?? 0,
            manifest: sizes(generation),
            condemned: generation?.condemned.length ?? 0,
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
        return `max-silence is ${(0,_report_format_js__WEBPACK_IMPORTED_MODULE_6__/* .formatDuration */ .a3)(most)}, and there is no restore point at all`;
    if (newest.ageMs <= most)
        return undefined;
    return `the newest restore point is ${(0,_report_format_js__WEBPACK_IMPORTED_MODULE_6__/* .formatDuration */ .a3)(newest.ageMs)} old (${(0,_report_words_js__WEBPACK_IMPORTED_MODULE_7__/* .formatTime */ .fU)(newest.time)}); max-silence allows ${(0,_report_format_js__WEBPACK_IMPORTED_MODULE_6__/* .formatDuration */ .a3)(most)}`;
}
function newestByScope(restorePoints, now) {
    const found = new Map();
    for (const { scope, run, time, generation, holes } of (0,_plan_as_of_js__WEBPACK_IMPORTED_MODULE_2__/* .newestFirst */ .ll)(restorePoints)) {
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
/** The lease and HEAD are replaced by conditional PUTs: without them two runs can both believe to hold cold. */
function capabilityStatus(known) {
    const conditions = [
        ...(known.putIfAbsent && known.putIfMatch ? ['put'] : []),
        ...(known.copyIfAbsent && known.copyIfMatch ? ['copy'] : []),
        ...(known.completeIfAbsent && known.completeIfMatch ? ['complete'] : []),
        ...(known.deleteIfMatch ? ['delete'] : []),
    ];
    const overlap = known.putIfAbsent && known.putIfMatch ? 'prevented' : 'detected';
    return { probed: known.probed, overlap, conditions };
}


/***/ }),

/***/ 2843:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jB: () => (/* binding */ upTo),
/* harmony export */   ll: () => (/* binding */ newestFirst),
/* harmony export */   sT: () => (/* binding */ asOf)
/* harmony export */ });
/* harmony import */ var _options_scope_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5803);

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
    const points = upTo(restorePoints, time).map((point) => ({ time: point.time, covers: coverage(point) }));
    return (entry) => {
        const point = points.find(({ covers }) => covers(entry.key));
        return point === undefined ? undefined : currentAt(entry, point.time);
    };
}
/** The restore points that are not after `time`, the newest first. */
function upTo(restorePoints, time) {
    return newestFirst(restorePoints.filter((point) => point.time <= time));
}
/** By time; of two at one time the later commit. */
function newestFirst(restorePoints) {
    return [...restorePoints].sort((a, b) => a.time === b.time ? b.generation - a.generation : a.time < b.time ? 1 : -1);
}
function coverage({ scope }) {
    const excluded = (0,_options_scope_js__WEBPACK_IMPORTED_MODULE_0__/* .compileExclude */ .M)(scope.exclude);
    const { prefixes } = scope;
    return (key) => (prefixes.length === 0 || prefixes.some((prefix) => key.startsWith(prefix))) && !excluded(key);
}
function currentAt(entry, point) {
    const end = entry.gone?.confirmed === true ? entry.gone.since : undefined;
    if (entry.since <= point)
        return end === undefined || point < end ? { version: entry, until: end } : undefined;
    // Their times do not overlap; the newest first, since it is the likeliest.
    const found = entry.history?.findLast(({ since, until }) => since <= point && point < until);
    return found === undefined ? undefined : { version: found, until: found.until };
}


/***/ })

};
