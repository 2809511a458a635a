export const id = 55;
export const ids = [55];
export const modules = {

/***/ 1055:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runStatus: () => (/* binding */ runStatus)
});

// EXTERNAL MODULE: ./build/src/manifest/condemned.js
var condemned = __webpack_require__(4974);
// EXTERNAL MODULE: ./build/src/manifest/lease.js
var manifest_lease = __webpack_require__(2373);
// EXTERNAL MODULE: ./build/src/manifest/holds.js
var manifest_holds = __webpack_require__(2665);
// EXTERNAL MODULE: ./build/src/manifest/state.js
var manifest_state = __webpack_require__(4802);
// EXTERNAL MODULE: ./build/src/manifest/verified.js
var manifest_verified = __webpack_require__(1927);
// EXTERNAL MODULE: ./build/src/plan/as-of.js
var as_of = __webpack_require__(2843);
// EXTERNAL MODULE: ./build/src/core/format.js
var format = __webpack_require__(4166);
// EXTERNAL MODULE: ./build/src/core/quoted.js
var quoted = __webpack_require__(2053);
;// CONCATENATED MODULE: ./build/src/plan/silence.js



/**
 * Why a backup is silent, one line; undefined if it is not. Judged is the newest restore point of each scope that was
 * ever made: a run over one prefix must not hide that the run over all keys stopped. With `prefixes`, each of them is
 * judged instead, by the newest restore point that covers all of it, so that a retired scope can be left out; the
 * prefix `''` means all keys. What a scope excludes does not matter then. Times in ms.
 */
function silence(restorePoints, prefixes, now, maxMs) {
    const sorted = (0,as_of/* newestFirst */.ll)(restorePoints);
    const allowed = `max-silence allows ${(0,format/* formatDuration */.a3)(maxMs)}`;
    if (sorted.length === 0)
        return `max-silence is ${(0,format/* formatDuration */.a3)(maxMs)}, and there is no restore point at all`;
    const judged = prefixes.length === 0 ? byScope(sorted) : prefixes.map((prefix) => covering(sorted, prefix));
    const age = (point) => now - Date.parse(point.time);
    const silent = judged.filter(({ point }) => point === undefined || age(point) > maxMs);
    const [worst] = silent.toSorted((a, b) => (a.point?.time ?? '').localeCompare(b.point?.time ?? ''));
    if (worst === undefined)
        return undefined;
    const others = silent.length > 1 ? ` (and ${(0,format/* formatMany */.x0)(silent.length - 1, 'other')})` : '';
    const { point, what } = worst;
    if (point === undefined)
        return `no restore point covers ${what}${others}; ${allowed}`;
    const alone = judged.length === 1 && prefixes.length === 0;
    const old = `is ${(0,format/* formatDuration */.a3)(age(point))} old (${timeOf(point)})`;
    if (alone)
        return `the newest restore point ${old}; ${allowed}`;
    const retired = prefixes.length === 0
        ? '. If that scope was retired, name in prefixes what must be backed up ("" is all keys)'
        : '';
    return `the newest restore point of ${what} ${old}${others}; ${allowed}${retired}`;
}
/** The newest of each scope. */
function byScope(sorted) {
    const newest = new Map();
    for (const point of sorted) {
        const name = JSON.stringify([point.scope.prefixes, point.scope.exclude]);
        if (!newest.has(name))
            newest.set(name, point);
    }
    return [...newest.values()].map((point) => ({ point, what: scopeInWords(point.scope) }));
}
function covering(sorted, prefix) {
    const covers = ({ prefixes }) => prefixes.length === 0 || prefixes.some((own) => prefix.startsWith(own));
    const point = sorted.find(({ scope }) => covers(scope));
    return { point, what: prefix === '' ? 'all keys' : `keys below ${(0,quoted/* quoted */.T)(prefix)}` };
}
const MAX_SHOWN = 3;
function scopeInWords({ prefixes, exclude }) {
    const keys = prefixes.length === 0 ? 'all keys' : `keys below ${shown(prefixes)}`;
    return exclude.length === 0 ? keys : `${keys} without ${shown(exclude)}`;
}
function shown(items) {
    const more = items.length > MAX_SHOWN ? ` and ${items.length - MAX_SHOWN} more` : '';
    return `${items.slice(0, MAX_SHOWN).map(quoted/* quoted */.T).join(', ')}${more}`;
}
function timeOf({ time }) {
    return `${time.slice(0, 19).replace('T', ' ')} UTC`;
}

// EXTERNAL MODULE: ./build/src/store/capabilities.js + 1 modules
var store_capabilities = __webpack_require__(8315);
// EXTERNAL MODULE: ./build/src/core/version.js
var version = __webpack_require__(9157);
// EXTERNAL MODULE: ./build/src/commands/with-deadline.js
var with_deadline = __webpack_require__(8500);
// EXTERNAL MODULE: ./build/src/store/registry.js + 21 modules
var registry = __webpack_require__(822);
// EXTERNAL MODULE: ./build/src/run/open-backup.js
var open_backup = __webpack_require__(5122);
;// CONCATENATED MODULE: ./build/src/commands/status.js












/**
 * Describes a backup, from HEAD, its generation, the lease and the names of journals: a handful of
 * requests, whatever its size. READ on cold is enough. Throws InputError, StateError and StoreError.
 */
async function runStatus(options, ctx, open = registry/* openStore */.C) {
    return (0,with_deadline/* withDeadline */.N)('status', ctx, (limited) => status_status(options, limited, open));
}
async function status_status(options, ctx, open) {
    const { clock, signal } = ctx;
    const { cold, close } = await (0,open_backup/* openBackup */.T)(options, ctx, open);
    try {
        const state = new manifest_state/* State */.U(cold);
        const committed = await state.load(signal);
        (0,open_backup/* checkHot */.O)(committed, options);
        const lease = await (0,manifest_lease/* readLease */.zR)(cold, signal);
        const journals = await state.journals(signal);
        const verified = await (0,manifest_verified/* readVerified */.x)(state, signal);
        const holds = await (0,manifest_holds/* readHolds */.RC)(cold, cold.now(clock), signal);
        const now = cold.now(clock);
        const generation = committed?.generation;
        const held = leaseStatus(lease, now);
        const points = (0,as_of/* newestFirst */.ll)(generation?.restorePoints ?? []);
        const scopes = newestByScope(generation?.restorePoints ?? [], now);
        const { maxSilence, prefixes } = options;
        const problem = maxSilence === undefined ? undefined : silence(points, prefixes, now, maxSilence);
        const { endpoint, bucket, prefix } = options.cold;
        return {
            format: 1,
            program: version/* VERSION */.x,
            command: 'status',
            outcome: problem === undefined ? 'complete' : 'failed',
            time: new Date(now).toISOString(),
            cold: { endpoint, bucket, prefix },
            hot: generation?.hot ?? null,
            generation: generation === undefined ? null : generationStatus(generation),
            scopes,
            restorePoints: points.map(restorePointStatus),
            restorePointCount: points.length,
            points: points.map(({ time, run, scope, holes }) => ({
                time,
                run,
                prefixes: scope.prefixes,
                exclude: scope.exclude,
                holes: holes.count,
            })),
            manifest: sizes(generation),
            condemned: generation === undefined ? 0 : (0,condemned/* condemnedCount */.JK)(generation),
            verified: (verified?.prefixes ?? []).map(({ prefix, verified: time, faults }) => ({
                prefix,
                verified: time,
                faults,
            })),
            restoring: holds.map(({ owner, at, expires }) => ({ owner, at, expires })),
            lease: held,
            signed: signedStatus(cold.stateKeys, committed),
            unfinished: unfinished(journals, generation, held?.held === true ? held.owner : undefined),
            capabilities: generation?.capabilities === undefined ? null : capabilityStatus(generation.capabilities),
            maxSilence: maxSilence ?? null,
            watched: prefixes,
            problem: problem ?? null,
        };
    }
    finally {
        await close();
    }
}
function newestByScope(restorePoints, now) {
    const byScope = new Map();
    for (const { scope, run, time, generation, holes } of (0,as_of/* newestFirst */.ll)(restorePoints)) {
        const name = JSON.stringify([scope.prefixes, scope.exclude]);
        if (byScope.has(name))
            continue;
        byScope.set(name, {
            prefixes: scope.prefixes,
            exclude: scope.exclude,
            run,
            time,
            ageMs: now - Date.parse(time),
            generation,
            holes: { count: holes.count, list: holes.list ?? null },
        });
    }
    return [...byScope.values()];
}
function restorePointStatus({ time, run, generation, scope, holes }) {
    const { prefixes, exclude } = scope;
    return {
        time,
        run,
        generation,
        scope: { prefixes, exclude },
        holes: { count: holes.count, list: holes.list ?? null },
    };
}
function generationStatus(of) {
    const { generation, run, time, program, epoch, complete } = of;
    return { number: generation, run, time, program, epoch, complete };
}
function signedStatus(keys, committed) {
    if (committed === undefined)
        return null;
    const signer = committed.signer ?? null;
    const claimed = committed.generation.cold?.bucket !== undefined;
    if (keys === undefined)
        return { state: claimed ? 'not-checked' : 'unsigned', signer };
    return { state: signer === null ? 'unsigned' : 'verified', signer };
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
        held: !(0,manifest_lease/* hasEnded */.hY)(lease, now),
        owner,
        epoch,
        expires: expires === 0 ? null : new Date(expires).toISOString(),
    };
}
function unfinished(journals, generation, holder) {
    const committed = new Map((generation?.journals ?? []).map(({ run, objects }) => [run, objects]));
    const open = [...journals]
        .filter(([run]) => run !== holder)
        .map(([run, paths]) => Math.max(0, paths.length - (committed.get(run) ?? 0)))
        .filter((objects) => objects > 0);
    return { runs: open.length, journals: open.reduce((sum, objects) => sum + objects, 0) };
}
function capabilityStatus(capabilities) {
    const conditions = [
        ...(capabilities.putIfAbsent && capabilities.putIfMatch ? ['put'] : []),
        ...(capabilities.copyIfAbsent && capabilities.copyIfMatch ? ['copy'] : []),
        ...(capabilities.completeIfAbsent && capabilities.completeIfMatch ? ['complete'] : []),
        ...(capabilities.deleteIfMatch ? ['delete'] : []),
    ];
    const overlap = (0,store_capabilities/* preventsOverlap */.Fm)(capabilities) ? 'prevented' : 'detected';
    return { probed: capabilities.probed, overlap, conditions };
}


/***/ }),

/***/ 8500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ withDeadline),
/* harmony export */   _: () => (/* binding */ tookTooLong)
/* harmony export */ });
/* harmony import */ var _core_format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4166);
/* harmony import */ var _core_with_timeout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4967);
/* harmony import */ var _store_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6848);
/* harmony import */ var _run_margins_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7312);




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

/***/ 1927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ writeVerified),
/* harmony export */   x: () => (/* binding */ readVerified)
/* harmony export */ });
/* harmony import */ var _core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6119);
/* harmony import */ var _bounds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9878);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1400);
/* harmony import */ var _generation_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2093);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4445);
/* harmony import */ var _signing_refusal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6023);






const TOO_LARGE_ADVICE = 'What was verified is in the report, but not remembered. Delete the object to start anew.';
/** The results of verifications so far; undefined where there was none. Throws StateError. */
async function readVerified(state, signal) {
    const file = await readFile(state, signal);
    if (file === undefined)
        return undefined;
    return (0,_bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRecord */ .Hh)(file.text, _layout_js__WEBPACK_IMPORTED_MODULE_3__/* .VERIFIED */ .zX, _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .DAMAGED_ADVICE */ .dw, LIMITS, (json) => {
        const format = (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(json, 'format');
        if (format > _generation_js__WEBPACK_IMPORTED_MODULE_5__/* .FORMAT */ .u)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .StateError */ .qq(_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .VERIFIED */ .zX, `it has format ${format}`, _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .NEWER_ADVICE */ .hx);
        (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(json, 'run', () => (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(json, 'run', _bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_NAME */ .zB));
        (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(json, 'time', () => (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .timeOf */ .nR)(json, 'time'));
        (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .eachOf */ .pQ)(json, 'prefixes', (prefix) => {
            checkPrefix(prefix);
            (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .timeOf */ .nR)(prefix, 'verified');
        });
        (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .eachOf */ .pQ)(json, 'rotations', (rotation) => {
            (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textsOf */ .CB)(rotation, 'prefixes', _bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_KEY */ .tu);
            if (rotation['after'] !== null)
                (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(rotation, 'after', _bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_KEY */ .tu);
            (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .timeOf */ .nR)(rotation, 'since');
            (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .eachOf */ .pQ)(rotation, 'open', checkPrefix);
        });
        return json;
    });
}
/** What is not signed as it must be is ignored: it only spares reading, and is made anew. */
async function readFile(state, signal) {
    try {
        return await state.read(_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .VERIFIED */ .zX, signal, LIMITS.bytes);
    }
    catch (error) {
        if (!(error instanceof _signing_refusal_js__WEBPACK_IMPORTED_MODULE_4__/* .SignatureRefused */ .L))
            throw error;
        return undefined;
    }
}
/** A row for each first part of a key: a few hundred, or as many as there are users, say. */
const LIMITS = { bytes: 16 * 1024 * 1024, depth: 8, text: 6 * _bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_PATH */ .lm, values: 500_000 };
function checkPrefix(prefix) {
    (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .anyTextOf */ .Tm)(prefix, 'prefix', _bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_KEY */ .tu);
    (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(prefix, 'keys');
    (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(prefix, 'faults');
}
/** Under the lease. Throws StoreError. */
async function writeVerified(state, verified, signal) {
    const text = `${JSON.stringify(verified, undefined, 1)}\n`;
    // What could not be read back must not be written.
    if (Buffer.byteLength(text) > LIMITS.bytes)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .StateError */ .qq(_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .VERIFIED */ .zX, `it would have more than ${LIMITS.bytes} bytes`, TOO_LARGE_ADVICE);
    await state.write(_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .VERIFIED */ .zX, Buffer.from(text), 'application/json', signal);
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
/* harmony import */ var _scope_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8817);

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

/***/ 5122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ checkHot),
/* harmony export */   T: () => (/* binding */ openBackup)
/* harmony export */ });
/* harmony import */ var _open_buckets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5561);
/* harmony import */ var _bucket_access_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5552);
/* harmony import */ var _preflight_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4112);



/** Opens cold to read, and checks that it answers. Throws InputError that names the input to change. */
async function openBackup(options, ctx, open) {
    const { cold, close } = (0,_open_buckets_js__WEBPACK_IMPORTED_MODULE_0__/* .openColdToRead */ .Ie)(options, ctx, open);
    try {
        await (0,_bucket_access_js__WEBPACK_IMPORTED_MODULE_1__/* .checkBucketAccess */ .B)('cold', cold, options.cold, 'read (READ)', ctx.signal);
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
        (0,_preflight_js__WEBPACK_IMPORTED_MODULE_2__/* .checkIdentity */ .Z0)(committed, { hot });
}


/***/ })

};
