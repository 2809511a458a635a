export const id = 1055;
export const ids = [1055];
export const modules = {

/***/ 1630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sd: () => (/* binding */ someNotices),
/* harmony export */   UQ: () => (/* binding */ anchorStatus),
/* harmony export */   f6: () => (/* binding */ numbersStatus),
/* harmony export */   xw: () => (/* binding */ anchorNotices)
/* harmony export */ });
/** What was warned of, for a result: a log line is no annotation. */
function anchorNotices({ anchors }) {
    return (anchors?.warnings ?? []).map((message) => ({ level: 'warning', title: 'Anchor', message }));
}
/** The same for a result that has notices only where there are some. */
function someNotices(cold) {
    const notices = anchorNotices(cold);
    return notices.length === 0 ? {} : { notices };
}
/** The newest numbers that are looked through for gaps: as many generations as garbage collection always keeps. */
const NEWEST = 10;
const MAX_NUMBERS = 20;
function anchorStatus(report, now) {
    const states = report.findings.map(({ verdict }) => verdict.kind);
    const order = ['refused', 'agrees', 'ahead', 'none'];
    return {
        state: order.find((state) => states.includes(state)) ?? 'unreadable',
        places: report.findings.map((finding) => placeStatus(finding, now)),
        token: report.token ?? null,
    };
}
function placeStatus({ place, record, verdict }, now) {
    return {
        place,
        state: verdict.kind,
        generation: record?.generation ?? null,
        sha256: record?.sha256 ?? null,
        time: record?.time ?? null,
        ageMs: record === undefined ? null : now - Date.parse(record.time),
        message: 'message' in verdict ? verdict.message : null,
    };
}
/** Files of generations that HEAD does not lead to. */
function numbersStatus(files, head) {
    const above = files.filter((number) => number > head);
    const lowest = Math.max(files[0] ?? head, head - NEWEST + 1);
    const present = new Set(files);
    const missing = [];
    for (let number = lowest; number < head; number++)
        if (!present.has(number))
            missing.push(number);
    return { above: above.slice(0, MAX_NUMBERS), missing };
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

/***/ 21055:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runStatus: () => (/* binding */ runStatus)
});

// EXTERNAL MODULE: ./build/src/core/defined.js
var defined = __webpack_require__(37708);
// EXTERNAL MODULE: ./build/src/manifest/condemned.js
var condemned = __webpack_require__(74974);
// EXTERNAL MODULE: ./build/src/manifest/lease.js
var manifest_lease = __webpack_require__(32373);
// EXTERNAL MODULE: ./build/src/manifest/holds.js
var manifest_holds = __webpack_require__(52665);
// EXTERNAL MODULE: ./build/src/manifest/anchor/check.js + 2 modules
var check = __webpack_require__(68834);
// EXTERNAL MODULE: ./build/src/manifest/committed.js
var manifest_committed = __webpack_require__(46249);
// EXTERNAL MODULE: ./build/src/manifest/state.js + 2 modules
var manifest_state = __webpack_require__(97287);
// EXTERNAL MODULE: ./build/src/manifest/verified.js
var manifest_verified = __webpack_require__(51927);
// EXTERNAL MODULE: ./build/src/plan/as-of.js
var as_of = __webpack_require__(2843);
// EXTERNAL MODULE: ./build/src/core/format.js
var format = __webpack_require__(34166);
// EXTERNAL MODULE: ./build/src/core/quoted.js
var quoted = __webpack_require__(12053);
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

// EXTERNAL MODULE: ./build/src/run/probe-cache.js
var probe_cache = __webpack_require__(82546);
// EXTERNAL MODULE: ./build/src/store/capabilities.js + 1 modules
var store_capabilities = __webpack_require__(58315);
// EXTERNAL MODULE: ./build/src/core/version.js
var version = __webpack_require__(79157);
// EXTERNAL MODULE: ./build/src/commands/anchor-status.js
var anchor_status = __webpack_require__(1630);
// EXTERNAL MODULE: ./build/src/commands/with-deadline.js
var with_deadline = __webpack_require__(38500);
// EXTERNAL MODULE: ./build/src/store/registry.js + 18 modules
var registry = __webpack_require__(92262);
// EXTERNAL MODULE: ./build/src/run/open-backup.js
var open_backup = __webpack_require__(55122);
// EXTERNAL MODULE: ./build/src/commands/reported-place.js
var reported_place = __webpack_require__(22347);
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
    const { cold, close } = await (0,open_backup/* openBackup */.Tw)(options, ctx, open);
    try {
        const state = new manifest_state/* State */.U(cold);
        const { committed, anchors } = await state.inspect(signal);
        const rollback = anchors === undefined ? undefined : (0,check/* refusalOf */.Of)(anchors);
        if (committed === undefined && rollback === undefined)
            await (0,manifest_committed/* refuseLostHead */.L)(state, signal);
        (0,open_backup/* checkHot */.Oh)(committed, options);
        const lease = await (0,manifest_lease/* readLease */.zR)(cold, signal);
        const journals = await state.journals(signal);
        const verified = await (0,manifest_verified/* readVerified */.x)(state, signal);
        const holds = await (0,manifest_holds/* readHolds */.RC)(cold, cold.now(clock), signal);
        const now = cold.now(clock);
        const probed = await (0,probe_cache/* loadProbeCache */.H)(state, committed, now, signal);
        const generation = committed?.generation;
        const held = leaseStatus(lease, now);
        const points = (0,as_of/* newestFirst */.ll)(generation?.restorePoints ?? []);
        const scopes = newestByScope(generation?.restorePoints ?? [], now);
        const { maxSilence, prefixes } = options;
        const silent = maxSilence === undefined ? undefined : silence(points, prefixes, now, maxSilence);
        const problem = rollback === undefined ? silent : `${rollback.message}. ${rollback.advice}`;
        const watched = cold.anchors !== undefined || cold.stateKeys !== undefined;
        const files = watched ? await state.generations(signal) : undefined;
        return {
            format: 1,
            program: version/* VERSION */.x,
            command: 'status',
            outcome: problem === undefined ? 'complete' : 'failed',
            time: new Date(now).toISOString(),
            cold: (0,reported_place/* reportedPlace */.x)(options.cold),
            hot: generation?.hot ?? null,
            generation: committed === undefined ? null : generationStatus(committed),
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
            anchor: anchors === undefined ? null : (0,anchor_status/* anchorStatus */.UQ)(anchors, now),
            numbers: files === undefined ? null : (0,anchor_status/* numbersStatus */.f6)(files, generation?.generation ?? 0),
            unfinished: unfinished(journals, generation, held?.held === true ? held.owner : undefined),
            capabilities: capabilityStatus(generation?.capabilities, probed?.capabilities),
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
function generationStatus({ generation: of, head }) {
    const { generation, run, time, program, epoch, complete } = of;
    return { number: generation, sha256: head.sha256, run, time, program, epoch, complete };
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
/** As the newest run recorded it; what a newer probe found of its key is added. */
function capabilityStatus(recorded, probed) {
    if (recorded === undefined)
        return null;
    const { versionDelete = recorded.versionDelete, immutable = recorded.immutable } = probed ?? {};
    const capabilities = { ...recorded, ...(0,defined/* defined */.s)({ versionDelete, immutable }) };
    const conditions = [
        ...(capabilities.putIfAbsent && capabilities.putIfMatch ? ['put'] : []),
        ...(capabilities.copyIfAbsent && capabilities.copyIfMatch ? ['copy'] : []),
        ...(capabilities.completeIfAbsent && capabilities.completeIfMatch ? ['complete'] : []),
        ...(capabilities.deleteIfMatch ? ['delete'] : []),
    ];
    const overlap = (0,store_capabilities/* preventsOverlap */.Fm)(capabilities) ? 'prevented' : 'detected';
    return {
        probed: capabilities.probed,
        overlap,
        conditions,
        immutable: capabilities.immutable ?? false,
        versionDelete: capabilities.versionDelete ?? null,
    };
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

/***/ 51927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ writeVerified),
/* harmony export */   x: () => (/* binding */ readVerified)
/* harmony export */ });
/* harmony import */ var _core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16119);
/* harmony import */ var _bounds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49878);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11400);
/* harmony import */ var _generation_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(62093);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54445);
/* harmony import */ var _signing_refusal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36023);






const TOO_LARGE_ADVICE = 'What was verified is in the report, but not remembered. Delete the object to start anew.';
/** The results of verifications so far; undefined where there was none. Throws StateError. */
async function readVerified(state, signal) {
    const file = await readFile(state, signal);
    if (file === undefined)
        return undefined;
    return (0,_bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRecord */ .Hh)(file.text, _layout_js__WEBPACK_IMPORTED_MODULE_3__/* .VERIFIED */ .zX, (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .damagedAdvice */ .E$)(_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .VERIFIED */ .zX), LIMITS, (json) => {
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


/***/ })

};
