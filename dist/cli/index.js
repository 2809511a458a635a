#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 4589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 99:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:sqlite");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 7830:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/web");

/***/ }),

/***/ 7997:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 2018:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty");

/***/ }),

/***/ 7016:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 2802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ every)
/* harmony export */ });
/** Calls `action` every `ms`, the first time after `ms`, until the returned function is called. */
function every(clock, ms, action) {
    const stop = new AbortController();
    const go = async () => {
        for (;;) {
            await clock.sleep(ms, stop.signal);
            action();
        }
    };
    // Only the sleep can fail, and only since it was stopped.
    go().catch((error) => {
        if (!stop.signal.aborted)
            throw error;
    });
    return () => stop.abort(new Error('no longer needed'));
}


/***/ }),

/***/ 1400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   dw: () => (/* binding */ DAMAGED_ADVICE),
/* harmony export */   hx: () => (/* binding */ NEWER_ADVICE),
/* harmony export */   qq: () => (/* binding */ StateError)
/* harmony export */ });
/**
 * Stored state that cannot be believed: it does not parse, does not match its hash, or is of a newer
 * format. The run stops and nothing is overwritten.
 */
class StateError extends Error {
    /** The object in cold, below its prefix. */
    object;
    advice;
    constructor(object, message, advice, options) {
        super(`${object}: ${message}`, options);
        this.name = 'StateError';
        this.object = object;
        this.advice = advice;
    }
}
const DAMAGED_ADVICE = 'Nothing was changed. Put the object back from a copy or an older version of the bucket; where there is none, the command rebuild makes a new manifest from what lies in cold.';
const NEWER_ADVICE = 'It was written by a newer flashback-backup: update this one.';


/***/ }),

/***/ 4445:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CQ: () => (/* binding */ LISTED),
/* harmony export */   DL: () => (/* binding */ LEASE),
/* harmony export */   HY: () => (/* binding */ journalPath),
/* harmony export */   N_: () => (/* binding */ isUploadRecord),
/* harmony export */   Ov: () => (/* binding */ CONDEMNED),
/* harmony export */   RA: () => (/* binding */ segmentPath),
/* harmony export */   VU: () => (/* binding */ mirrorPath),
/* harmony export */   Vx: () => (/* binding */ HEAD),
/* harmony export */   ad: () => (/* binding */ isState),
/* harmony export */   ae: () => (/* binding */ historyPath),
/* harmony export */   c4: () => (/* binding */ STATE),
/* harmony export */   f9: () => (/* binding */ condemnedPath),
/* harmony export */   jM: () => (/* binding */ listedPath),
/* harmony export */   mr: () => (/* binding */ renamedPath),
/* harmony export */   n2: () => (/* binding */ parseHistoryPath),
/* harmony export */   nq: () => (/* binding */ holdPath),
/* harmony export */   pt: () => (/* binding */ RUNS),
/* harmony export */   qz: () => (/* binding */ uploadRecordPath),
/* harmony export */   t: () => (/* binding */ HOLDS),
/* harmony export */   t0: () => (/* binding */ runPath),
/* harmony export */   uA: () => (/* binding */ generationPath),
/* harmony export */   vD: () => (/* binding */ PROBE),
/* harmony export */   vS: () => (/* binding */ FOUND),
/* harmony export */   w1: () => (/* binding */ stagedPath),
/* harmony export */   zX: () => (/* binding */ VERIFIED)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var _store_keys_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8335);


/** Everything of ours in cold lies below this, next to the mirror (design.md section 5). */
const STATE = '.flashback-backup/';
const HEAD = `${STATE}HEAD`;
const LEASE = `${STATE}lease`;
const RUNS = `${STATE}runs/`;
/** What a probe found: the newer of it and the generation's is believed. */
const FOUND = `${STATE}probe.json`;
const PROBE = `${STATE}probe/`;
const LISTED = `${STATE}listed/`;
const CONDEMNED = `${STATE}condemned/`;
const VERIFIED = `${STATE}verified.json`;
const HOLDS = `${STATE}holds/`;
/** True for what is not an object of hot's: kept or renamed objects are, and lie below STATE too. */
function isState(path) {
    return path.startsWith(STATE) && !/^(history|objects)\//.test(path.slice(STATE.length));
}
function generationPath(generation) {
    return `${STATE}generations/${generation}.json`;
}
function segmentPath(sha256) {
    return `${STATE}segments/${sha256}.ndjson.gz`;
}
function listedPath(sha256) {
    return `${LISTED}${sha256}.ndjson.gz`;
}
function condemnedPath(sha256) {
    return `${CONDEMNED}${sha256}.ndjson.gz`;
}
function holdPath(id) {
    return `${HOLDS}${id}`;
}
function runPath(runId, name) {
    return `${RUNS}${runId}/${name}`;
}
/** Journals sort by epoch and number, so that a listing gives them in the order in which they were written. */
function journalPath(runId, epoch, number) {
    return runPath(runId, `journal-${String(epoch).padStart(10, '0')}-${String(number).padStart(8, '0')}.ndjson`);
}
/** One a path of cold: of what a run has on its way there in parts. */
function uploadRecordPath(runId, path) {
    return runPath(runId, `upload-${sha256Hex(path)}.json`);
}
function isUploadRecord(path) {
    return /^[^/]+\/runs\/[^/]+\/upload-[0-9a-f]{64}\.json$/.test(path);
}
/** Where a copy waits for its proof on a store that ignores pins. Leftovers are removed by the next probe. */
function stagedPath(path) {
    return `${PROBE}staged-${sha256Hex(path)}`;
}
/** Names that a store over directories takes for another: `//`, a leading `/`, `.` and `..`. */
const PATH_LIKE = /^\/|\/\/|(^|\/)\.{1,2}(\/|$)/;
/**
 * The key's own name, unless it is one of ours, too long below cold's prefix, or, where cold `aliases` paths,
 * one that would land on another key's object (or on our state: `x/../.flashback-backup/HEAD`).
 */
function mirrorPath(key, coldPrefix, aliases) {
    const fits = (0,_store_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .keyLength */ .q)(coldPrefix) + (0,_store_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .keyLength */ .q)(key) <= _store_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_KEY_BYTES */ .Xd;
    return fits && !key.startsWith(STATE) && !(aliases && PATH_LIKE.test(key)) ? key : renamedPath(key);
}
/** For keys whose own name cold cannot hold. */
function renamedPath(key) {
    return `${STATE}objects/${sha256Hex(key)}`;
}
/**
 * Where a superseded version goes in a bucket without versioning. It follows from the version alone, so
 * that a second try after a crash finds what the first one left.
 */
function historyPath(key, version, coldPrefix, aliases, plain = true) {
    const suffix = `@${version.since.replace(/[-:.]/g, '')}-${version.etag.replace(/[^0-9A-Za-z-]/g, '_')}`;
    const path = `${STATE}history/${key}${suffix}`;
    if (plain && !(aliases && PATH_LIKE.test(path)) && (0,_store_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .keyLength */ .q)(coldPrefix) + (0,_store_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .keyLength */ .q)(path) <= _store_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_KEY_BYTES */ .Xd)
        return path;
    return `${renamedPath(key)}${suffix}`;
}
/** Reads a history name below `.flashback-backup/history/` back; undefined for a name of another shape. */
function parseHistoryPath(path) {
    const found = /^\.flashback-backup\/history\/(.+)@(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z-([0-9A-Za-z_-]+)$/s.exec(path);
    if (found === null)
        return undefined;
    const [, key = '', year, month, day, hour, minute, second, ms, etag = ''] = found;
    return { key, since: `${year}-${month}-${day}T${hour}:${minute}:${second}.${ms}Z`, etag };
}
function sha256Hex(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex');
}


/***/ }),

/***/ 2373:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   EB: () => (/* binding */ LEASE_TIMES),
/* harmony export */   Vj: () => (/* binding */ LeaseLost),
/* harmony export */   nD: () => (/* binding */ Lease),
/* harmony export */   yj: () => (/* binding */ LeaseHeld),
/* harmony export */   zR: () => (/* binding */ readLease)
/* harmony export */ });
/* unused harmony export endLeftLease */
/* harmony import */ var _store_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6848);
/* harmony import */ var _store_read_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7135);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1400);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4445);




const LEASE_TIMES = {
    timeToLive: 60_000,
    renewEvery: 15_000,
    pollEvery: 5_000,
    longestRequest: 20_000,
};
const MAX_LEASE_BYTES = 64 * 1024;
const LEASE_ADVICE = 'Nothing was changed. Make sure that no run is writing to this cold, then delete the object.';
/**
 * The lease is lost, or cannot be proved to be held: nothing more may be written. Its cause, where there is one,
 * is what the last renewal met.
 */
class LeaseLost extends Error {
    constructor(message, options) {
        super(message, options);
        this.name = 'LeaseLost';
    }
}
class TooSlow extends Error {
}
/** Another run holds the lease, and did so for as long as we waited. */
class LeaseHeld extends Error {
    holder;
    constructor(holder) {
        super(`another run (${JSON.stringify(holder.owner)}) holds the lease`);
        this.name = 'LeaseHeld';
        this.holder = holder;
    }
}
/**
 * Who may write to cold. One object, replaced by conditional writes; each holder's epoch is higher than any
 * before it, which is why a release rewrites the object and never deletes it.
 */
class Lease {
    epoch;
    /** The holder before never gave it back: it was killed, or is paused. */
    wasHeld;
    #cold;
    #clock;
    #times;
    #record;
    #etag;
    /** Monotonic ms, and wall ms, up to which writes are safe. */
    #safeUntil;
    #safeUntilWall;
    #lost;
    #onLost = () => undefined;
    /** What the last renewal met; undefined where it went through. */
    #trouble;
    #stop = new AbortController();
    #renewals = Promise.resolve();
    constructor(cold, clock, times, record, etag, began, wasHeld) {
        this.wasHeld = wasHeld;
        this.#cold = cold;
        this.#clock = clock;
        this.#times = times;
        this.#record = record;
        this.epoch = record.epoch;
        this.#etag = etag;
        [this.#safeUntil, this.#safeUntilWall] = this.#safeFrom(began);
    }
    /** Takes the lease, waiting for another holder. Throws LeaseHeld, StateError or StoreError. */
    static async acquire(cold, clock, request, signal, times = LEASE_TIMES) {
        const giveUp = clock.monotonic() + request.wait;
        for (;;) {
            signal.throwIfAborted();
            const present = await read(cold, signal);
            const now = clock.now() + cold.store.clockOffset();
            if (present === undefined || isFree(present.record, request, now)) {
                const began = clock.monotonic();
                const record = {
                    format: 1,
                    owner: request.owner,
                    epoch: Math.max(request.floor, present?.record.epoch ?? 0) + 1,
                    expires: now + times.timeToLive,
                    ...(request.workflowRun === undefined ? {} : { workflowRun: request.workflowRun }),
                    ...(request.attempt === undefined ? {} : { attempt: request.attempt }),
                };
                const etag = await replace(cold, record, present?.etag, signal);
                if (etag !== undefined) {
                    const lease = new Lease(cold, clock, times, record, etag, began, (present?.record.expires ?? 0) !== 0);
                    lease.#renewals = Promise.all([lease.#renewForever(), lease.#watch()]);
                    return lease;
                }
            }
            else if (clock.monotonic() >= giveUp) {
                throw new LeaseHeld(present.record);
            }
            await clock.sleep(Math.min(times.pollEvery, Math.max(100, giveUp - clock.monotonic())), signal);
        }
    }
    /** Throws LeaseLost unless a write that starts now is over before the lease can end. */
    assertHeld() {
        if (this.#lost !== undefined)
            throw this.#lost;
        if (this.#left() <= 0)
            throw this.#lose(this.#tooLate());
    }
    /** Calls `tell` once, as soon as the lease is lost; at once where it is. A release is no loss. */
    onLost(tell) {
        this.#onLost = tell;
        if (this.#lost !== undefined)
            tell(this.#lost);
    }
    /** Stops renewing and gives the lease back, so that the next run need not wait. Errors are the caller's. */
    async release(signal) {
        this.#stop.abort();
        await this.#renewals;
        if (this.#lost !== undefined)
            return;
        this.#lost = new LeaseLost('the lease was released');
        await replace(this.#cold, { ...this.#record, expires: 0 }, this.#etag, signal);
    }
    async #renewForever() {
        while (!this.#stop.signal.aborted) {
            try {
                await this.#clock.sleep(this.#times.renewEvery, this.#stop.signal);
            }
            catch {
                return; // released
            }
            await this.#renew();
            if (this.#lost !== undefined)
                return;
        }
    }
    /** Requests under way end with the lease, not with the next write: nobody may be about to make one. */
    async #watch() {
        while (this.#lost === undefined) {
            const left = this.#left();
            if (left <= 0) {
                this.#lose(this.#tooLate());
                return;
            }
            try {
                await this.#clock.sleep(left, this.#stop.signal);
            }
            catch {
                return; // released
            }
        }
    }
    async #renew() {
        const began = this.#clock.monotonic();
        const expires = this.#clock.now() + this.#cold.store.clockOffset() + this.#times.timeToLive;
        try {
            // Not aborted by a release: whether it landed would then be unknown, and the lease stay until its end.
            const etag = await this.#inTime((signal) => replace(this.#cold, { ...this.#record, expires }, this.#etag, signal));
            if (etag !== undefined) {
                this.#etag = etag;
                [this.#safeUntil, this.#safeUntilWall] = this.#safeFrom(began);
                this.#trouble = undefined;
                return;
            }
            // A 412 is also the echo of a renewal that went through before its answer was lost.
            const present = await this.#inTime((signal) => read(this.#cold, signal));
            if (present?.record.owner === this.#record.owner && present.record.epoch === this.epoch) {
                this.#etag = present.etag;
                return;
            }
            this.#lose(new LeaseLost(`the lease was taken over by ${JSON.stringify(present?.record.owner ?? 'nobody')}`));
        }
        catch (error) {
            // Until its time is up the lease is ours, whatever the store says: it is asked again.
            if (error instanceof TooSlow || (0,_store_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isStoreError */ .h)(error))
                this.#trouble = error;
            else
                this.#lose(new LeaseLost('the lease could not be renewed', { cause: error }));
        }
    }
    /** One stalled connection must not cost the lease: given up after a while, and asked again. */
    async #inTime(ask) {
        const limit = new AbortController();
        const timer = new AbortController();
        this.#clock.sleep(this.#times.renewEvery / 2, timer.signal).then(() => limit.abort(), () => undefined);
        try {
            return await ask(limit.signal);
        }
        catch (error) {
            throw limit.signal.aborted ? new TooSlow('it took too long', { cause: error }) : error;
        }
        finally {
            timer.abort();
        }
    }
    /**
     * ms for which writes are safe. By both clocks: the monotonic one stands still while a machine sleeps, and the
     * wall clock may be set back.
     */
    #left() {
        return Math.min(this.#safeUntil - this.#clock.monotonic(), this.#safeUntilWall - this.#clock.now());
    }
    /** By both clocks, where the lease was asked for at this monotonic time. */
    #safeFrom(began) {
        const safe = this.#times.timeToLive - this.#times.longestRequest;
        const ago = this.#clock.monotonic() - began;
        return [began + safe, this.#clock.now() - ago + safe];
    }
    #tooLate() {
        const message = 'the lease could not be renewed in time, so nothing more is written';
        return new LeaseLost(message, this.#trouble === undefined ? {} : { cause: this.#trouble });
    }
    #lose(error) {
        if (this.#lost !== undefined)
            return this.#lost;
        this.#lost = error;
        this.#stop.abort();
        this.#onLost(error);
        return error;
    }
}
/** The lease as it lies in cold; undefined where nobody ever took it. Throws StateError. */
async function readLease(cold, signal) {
    return (await read(cold, signal))?.record;
}
/**
 * Brings forward the end of a lease that a process left when it was killed, for who knows that it is dead. Not to
 * the present: a request that it had sent may still be carried out. Not given back either: the next holder must
 * know that this one may have stored what it never wrote down. False where it is not that owner's, or at its end.
 */
async function endLeftLease(cold, clock, owner, signal, times = LEASE_TIMES) {
    const present = await read(cold, signal);
    if (present === undefined || present.record.owner !== owner)
        return false;
    const expires = clock.now() + cold.store.clockOffset() + times.longestRequest;
    if (present.record.expires <= expires)
        return false;
    return (await replace(cold, { ...present.record, expires }, present.etag, signal)) !== undefined;
}
function isFree(record, request, now) {
    // Ours already: the answer to the write that took it was lost.
    if (record.expires <= now || record.owner === request.owner)
        return true;
    return (record.workflowRun !== undefined &&
        record.workflowRun === request.workflowRun &&
        (record.attempt ?? 0) < (request.attempt ?? 0));
}
async function read(cold, signal) {
    const found = await (0,_store_read_js__WEBPACK_IMPORTED_MODULE_1__/* .readWhole */ .o)(cold.store, cold.key(_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .LEASE */ .DL), MAX_LEASE_BYTES, signal);
    if (found === 'too-large')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .StateError */ .qq(_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .LEASE */ .DL, 'it is far too large', LEASE_ADVICE);
    return found === undefined
        ? undefined
        : { record: parse(Buffer.from(found.bytes).toString('utf8')), etag: found.etag };
}
/** Undefined where somebody else was faster. */
async function replace(cold, record, etag, signal) {
    try {
        const bytes = Buffer.from(JSON.stringify(record) + '\n');
        const attributes = { contentType: 'application/json' };
        const condition = etag === undefined ? { ifAbsent: true } : { ifMatch: etag };
        return (await cold.store.put(cold.key(_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .LEASE */ .DL), bytes, { attributes, ...condition }, signal)).etag;
    }
    catch (error) {
        if ((0,_store_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isStoreError */ .h)(error, 'precondition', 'not-found'))
            return undefined;
        throw error;
    }
}
function parse(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .StateError */ .qq(_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .LEASE */ .DL, 'it is not JSON', LEASE_ADVICE, { cause });
    }
    if (typeof value === 'object' &&
        value !== null &&
        'epoch' in value &&
        Number.isSafeInteger(value.epoch) &&
        'expires' in value &&
        typeof value.expires === 'number' &&
        'owner' in value &&
        typeof value.owner === 'string') {
        return value;
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .StateError */ .qq(_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .LEASE */ .DL, 'it lacks a field', LEASE_ADVICE);
}


/***/ }),

/***/ 9247:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ mergePrefixes),
/* harmony export */   c: () => (/* binding */ parseLines)
/* harmony export */ });
/* harmony import */ var _store_keys_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8335);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2402);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(45);



/**
 * One item a line; blank lines are none. White space around a line is dropped, as YAML writers expect; an
 * item that begins or ends with some, or holds a line break, is written as a JSON string: `" odd\n"`.
 */
function parseLines(input, text) {
    const items = [];
    for (const raw of text.split(/\r?\n/)) {
        const line = raw.trim();
        if (line === '')
            continue;
        items.push(line.length > 1 && line.startsWith('"') && line.endsWith('"') ? unquoted(input, line) : line);
    }
    return items;
}
/** In UTF-8 order and none inside another, so that what they cover is listed once. */
function mergePrefixes(prefixes) {
    const merged = [];
    for (const prefix of [...prefixes].sort(_store_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .compareKeys */ .YD)) {
        // In this order whatever lies inside another prefix comes after it, with nothing else between.
        const last = merged.at(-1);
        if (last === undefined || !prefix.startsWith(last))
            merged.push(prefix);
    }
    return merged.includes('') ? [] : merged;
}
function unquoted(input, line) {
    try {
        const value = JSON.parse(line);
        if (typeof value === 'string')
            return value;
    }
    catch {
        // Said below, without the parser's words.
    }
    throw new _options_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d(input, `${(0,_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .T)(line)} is in quotes and is no JSON string; expected a plain line, or one such as "with space "`);
}


/***/ }),

/***/ 2402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ InputError)
/* harmony export */ });
/** A bad input: one line that names it, shows the value (never a secret's) and says what was expected. */
class InputError extends Error {
    input;
    constructor(input, message, options) {
        super(`${input}: ${message}`, options);
        this.name = 'InputError';
        this.input = input;
    }
}


/***/ }),

/***/ 5962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bk: () => (/* binding */ parseEndpoint),
/* harmony export */   JB: () => (/* binding */ parseIdentity),
/* harmony export */   LA: () => (/* binding */ parseBucketUrl),
/* harmony export */   OK: () => (/* binding */ hasChoice),
/* harmony export */   PC: () => (/* binding */ awsEndpoint),
/* harmony export */   Qv: () => (/* binding */ refuseOverlap),
/* harmony export */   aL: () => (/* binding */ parseEndpoints),
/* harmony export */   aZ: () => (/* binding */ isAws),
/* harmony export */   uY: () => (/* binding */ endpointsOf)
/* harmony export */ });
/* unused harmony export hasRole */
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9247);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2402);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(45);



/** Endpoints, one a line, each once: their origins in the order given. Throws InputError on anything else. */
function parseEndpoints(input, text) {
    const [first = '', ...others] = (0,_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .parseLines */ .c)(input, text);
    return [parseEndpoint(input, first), ...others.map((line) => parseEndpoint(input, line))].filter((origin, i, all) => all.indexOf(origin) === i);
}
/** `https://host[:port]` → its origin: lower case, no path. Throws InputError on anything more. */
function parseEndpoint(input, text) {
    const expected = 'expected https://host or https://host:port';
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (url === undefined || !/^https?:\/\//i.test(text) || url.hostname === '') {
        throw new _options_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d(input, `${(0,_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .T)(text)} is not a URL of an endpoint; ${expected}`);
    }
    if (url.username !== '' || url.password !== '') {
        throw new _options_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d(input, `${(0,_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .T)(text)} holds credentials; ${expected} and the keys in their own inputs`);
    }
    if (url.pathname !== '/' || text.includes('?') || text.includes('#')) {
        throw new _options_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d(input, `${(0,_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .T)(text)} has more than a host; ${expected}`);
    }
    return url.origin;
}
/** `s3://bucket[/prefix]`. The prefix is a folder: it gets its trailing `/`; beyond that keys are just keys. */
function parseBucketUrl(input, text) {
    const expected = 'expected s3://bucket or s3://bucket/prefix';
    const match = /^s3:\/\/([^/]*)(?:\/(.*))?$/su.exec(text);
    const bucket = match?.[1] ?? '';
    if (match === null || bucket === '') {
        throw new _options_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d(input, `${(0,_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .T)(text)} is not a bucket URL; ${expected}`);
    }
    if (bucket.includes('@')) {
        throw new _options_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d(input, `${(0,_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .T)(text)} holds credentials; ${expected} and the keys in their own inputs`);
    }
    if (/[?#]/.test(text)) {
        throw new _options_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d(input, `${(0,_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .T)(text)} has a query or a fragment; ${expected}`);
    }
    if (!isBucketName(bucket)) {
        throw new _options_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d(input, `${(0,_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .T)(text)} names no valid bucket; expected s3://bucket with 3 to 222 letters, digits, dots, dashes or underscores`);
    }
    const rest = match[2] ?? '';
    const prefix = rest === '' || rest.endsWith('/') ? rest : `${rest}/`;
    // 1,024 bytes is a whole key's limit; a prefix that leaves no room for a key is a mistake.
    if (Buffer.byteLength(prefix) > 1000) {
        throw new _options_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d(input, `${(0,_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .T)(text)} has a prefix over 1000 bytes; ${expected}`);
    }
    return { bucket, prefix };
}
/** Where AWS's own S3 answers for a region: its China partition has a domain of its own. */
function awsEndpoint(region) {
    return `https://s3.${region}.amazonaws.com${region.startsWith('cn-') ? '.cn' : ''}`;
}
function isAws(endpoint) {
    return /(^|\.)amazonaws\.com(\.cn)?$/.test(new URL(endpoint).hostname);
}
/** All endpoints of a place, in the order of preference. */
function endpointsOf({ endpoint, endpoints }) {
    return endpoints ?? [endpoint];
}
/** True where there is more than one way to reach a place: several endpoints, or two pairs of keys. */
function hasChoice(options) {
    const to = 'to' in options ? options.to : undefined;
    return [options.hot, options.cold, to].some((place) => place?.endpoints !== undefined || place?.credentials?.previous !== undefined);
}
/** True where credentials have to be asked for by the job's token first. */
function hasRole(options) {
    const to = 'to' in options ? options.to : undefined;
    return [options.hot, options.cold, to].some((place) => place?.role !== undefined);
}
/**
 * Backing a bucket up into itself would copy the backup into the next one, for ever; restoring into cold would
 * overwrite what is restored. All AWS endpoints lead to one set of bucket names, so there the bucket alone tells.
 */
function refuseOverlap(one, refused, [input, other] = ['cold', 'hot']) {
    const hosts = endpointsOf(one);
    const sameHost = endpointsOf(refused).some((endpoint) => hosts.includes(endpoint) || (isAws(endpoint) && hosts.some(isAws)));
    if (!sameHost || one.bucket !== refused.bucket)
        return;
    const shown = (0,_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .T)(`s3://${refused.bucket}/${refused.prefix}`);
    const expected = 'expected another bucket, or prefixes beside each other';
    if (one.prefix === refused.prefix) {
        throw new _options_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d(input, `${shown} is the same place as ${other}; ${expected}`);
    }
    if (refused.prefix.startsWith(one.prefix)) {
        throw new _options_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d(input, `${shown} lies inside ${other}; ${expected}`);
    }
    if (one.prefix.startsWith(refused.prefix)) {
        throw new _options_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d(input, `${shown} has ${other} inside it; ${expected}`);
    }
}
/**
 * A pair of `<side>access-key-id` and `<side>secret-access-key`, with the token where there is one, and the pair before it
 * while they are rotated; undefined where none is given. Half a pair is refused: the SDK would look elsewhere
 * for the rest and end up with someone else's identity.
 */
function parseCredentials(read, side) {
    const pair = parsePair(read, `${side}access-key-id`, `${side}secret-access-key`);
    const token = `${side}session-token`;
    const sessionToken = oneWord(read, token);
    const previous = side === 'to-' ? undefined : parsePrevious(read, side);
    if (pair === undefined) {
        if (sessionToken === '' && previous === undefined)
            return undefined;
        const [given, expected] = previous === undefined
            ? [token, 'all three or none']
            : [`${side}previous-access-key-id`, 'the new pair too'];
        throw new _options_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d(given, `is given without ${side}access-key-id and ${side}secret-access-key; expected ${expected}`);
    }
    // A workflow may name the previous pair for good: between two rotations both are the same.
    const same = previous?.accessKeyId === pair.accessKeyId && previous.secretAccessKey === pair.secretAccessKey;
    return {
        ...pair,
        ...(sessionToken === '' ? {} : { sessionToken }),
        ...(previous === undefined || same ? {} : { previous }),
    };
}
/**
 * Who one is at a place: by keys or by a role of its own, else by those that all places share; undefined for the default
 * chain. A role takes the place of keys, so both at once are refused.
 */
function parseIdentity(read, side) {
    return ownIdentity(read, side) ?? ownIdentity(read, '') ?? { credentials: undefined };
}
function ownIdentity(read, side) {
    const credentials = parseCredentials(read, side);
    const input = `${side}role-to-assume`;
    const role = read(input).trim();
    if (role === '')
        return credentials === undefined ? undefined : { credentials };
    if (credentials !== undefined)
        throw new _options_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d(input, `is given beside ${side}access-key-id; expected one of the two`);
    if (!/^arn:aws[a-z-]*:iam::\d{12}:role\/[\w+=,.@/-]{1,512}$/.test(role)) {
        throw new _options_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d(input, `${(0,_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .T)(role)} is not the ARN of a role; expected arn:aws:iam::123456789012:role/name`);
    }
    return { credentials: undefined, role };
}
function parsePrevious(read, side) {
    return parsePair(read, `${side}previous-access-key-id`, `${side}previous-secret-access-key`);
}
function parsePair(read, id, secret) {
    const [accessKeyId, secretAccessKey] = [oneWord(read, id), oneWord(read, secret)];
    if (accessKeyId === '' && secretAccessKey === '')
        return undefined;
    if (secretAccessKey === '')
        throw new _options_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d(secret, `is missing while ${id} is given; expected both or neither`);
    if (accessKeyId === '')
        throw new _options_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d(id, `is missing while ${secret} is given; expected both or neither`);
    return { accessKeyId, secretAccessKey };
}
function oneWord(read, name) {
    const value = read(name).trim();
    // The value is not shown, whichever of them it is: half a paste often swaps them.
    if (/\s/.test(value))
        throw new _options_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d(name, 'holds a space or a line break; expected the key alone, as it was issued');
    return value;
}
function isBucketName(name) {
    return (/^[A-Za-z0-9][A-Za-z0-9._-]{1,220}[A-Za-z0-9]$/.test(name) &&
        !name.includes('..') &&
        !/^\d+\.\d+\.\d+\.\d+$/.test(name));
}


/***/ }),

/***/ 5803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  M: () => (/* binding */ compileExclude),
  G: () => (/* binding */ compileInclude)
});

;// CONCATENATED MODULE: ./build/src/options/glob.js
/** Throws SyntaxError, with one line about what is wrong, on a glob that cannot be read. */
function compileGlobs(globs) {
    const steps = [];
    const starts = [];
    for (const glob of globs) {
        for (const alternative of expandBraces(glob)) {
            starts.push(steps.length);
            steps.push(...readGlob(alternative), { kind: 'end' });
        }
    }
    if (steps.length > MOST_STEPS)
        throw new SyntaxError(`the globs come to more than ${MOST_STEPS} characters`);
    return steps.length === 0 ? () => false : automaton(steps, starts);
}
const MOST_STEPS = 20_000;
const MOST_ALTERNATIVES = 1_000;
/** Built states kept before the table starts anew, so that hostile keys cannot make it grow for ever. */
const MOST_STATES = 5_000;
const SLASH = 0x2f;
/** Subset construction as keys need it; each key costs one look-up a character once its states are known. */
function automaton(steps, starts) {
    let states = new Map();
    let edges = 0;
    let start = stateOf(new Set(starts.flatMap((position) => closure(position))));
    return (key) => {
        if (states.size > MOST_STATES || edges > 50 * MOST_STATES) {
            states = new Map();
            edges = 0;
            start = stateOf(new Set(start.positions));
        }
        let state = start;
        for (const char of key) {
            const code = char.codePointAt(0) ?? 0;
            let next = state.next.get(code);
            if (next === undefined) {
                next = stateOf(new Set(state.positions.flatMap((position) => follow(position, code))));
                state.next.set(code, next);
                edges++;
            }
            if (next.positions.length === 0)
                return false;
            state = next;
        }
        return state.accepts;
    };
    function stateOf(positions) {
        const sorted = [...positions].sort((a, b) => a - b);
        const name = sorted.join();
        let state = states.get(name);
        if (state === undefined) {
            const accepts = sorted.some((position) => steps[position]?.kind === 'end');
            state = { accepts, positions: sorted, next: new Map() };
            states.set(name, state);
        }
        return state;
    }
    /** `position` and what can be reached from it without a character. */
    function closure(position) {
        const kind = steps[position]?.kind;
        if (kind === 'star' || kind === 'all')
            return [position, ...closure(position + 1)];
        return kind === 'past' ? [position, ...closure(position + 2)] : [position];
    }
    function follow(position, code) {
        const step = steps[position];
        switch (step?.kind) {
            case 'char':
                return step.code === code ? closure(position + 1) : [];
            case 'one':
                return code === SLASH ? [] : closure(position + 1);
            case 'class':
                return code !== SLASH &&
                    step.negated !== step.ranges.some(([low, high]) => low <= code && code <= high)
                    ? closure(position + 1)
                    : [];
            case 'star':
                return code === SLASH ? [] : closure(position);
            case 'all':
                return closure(position);
            case 'past':
                return code === SLASH ? [position + 1, ...closure(position + 2)] : [position + 1];
            case 'inside':
                return code === SLASH ? [position, ...closure(position + 1)] : [position];
            default:
                return [];
        }
    }
}
function readGlob(glob) {
    const steps = [];
    const chars = [...glob];
    for (let i = 0; i < chars.length; i++) {
        const char = chars[i] ?? '';
        if (char === '\\') {
            const escaped = chars[++i];
            if (escaped === undefined)
                throw new SyntaxError('ends with a backslash, which escapes nothing');
            steps.push(literal(escaped));
        }
        else if (char === '*') {
            const first = i;
            while (chars[i + 1] === '*')
                i++;
            const whole = i > first &&
                (first === 0 || chars[first - 1] === '/') &&
                (i === chars.length - 1 || chars[i + 1] === '/');
            if (!whole)
                steps.push({ kind: 'star' });
            else if (i === chars.length - 1)
                steps.push({ kind: 'all' });
            else {
                steps.push({ kind: 'past' }, { kind: 'inside' });
                i++;
            }
        }
        else if (char === '?')
            steps.push({ kind: 'one' });
        else if (char === '[') {
            const close = readClass(chars, i, steps);
            i = close;
        }
        else
            steps.push(literal(char));
    }
    return steps;
}
/** Reads `[a-z_]` or `[!a-z]` that opens at `open`; returns where it closes. */
function readClass(chars, open, steps) {
    let i = open + 1;
    const negated = chars[i] === '!' || chars[i] === '^';
    if (negated)
        i++;
    const ranges = [];
    const codeAt = () => {
        if (chars[i] === '\\')
            i++;
        return chars[i++]?.codePointAt(0) ?? 0;
    };
    for (let first = true; i < chars.length && (first || chars[i] !== ']'); first = false) {
        const low = codeAt();
        const range = chars[i] === '-' && i + 1 < chars.length && chars[i + 1] !== ']';
        if (range)
            i++;
        const high = range ? codeAt() : low;
        if (high < low)
            throw new SyntaxError('has a range in [ ] that runs backwards');
        ranges.push([low, high]);
    }
    if (chars[i] !== ']')
        throw new SyntaxError('has a [ without its ]; write \\[ for the character itself');
    steps.push({ kind: 'class', ranges, negated });
    return i;
}
function literal(char) {
    return { kind: 'char', code: char.codePointAt(0) ?? 0 };
}
/** `{a,b}` → each of them. Every brace must be one of a pair with a comma inside, or escaped: no guesses. */
function expandBraces(glob) {
    const open = indexOutside(glob, '{', 0);
    const stray = indexOutside(glob, '}', 0);
    if (open === -1 || (stray !== -1 && stray < open)) {
        if (stray !== -1)
            throw new SyntaxError('has a } without its {; write \\} for the character itself');
        return [glob];
    }
    const commas = [];
    let depth = 1;
    let close = open + 1;
    for (; close < glob.length; close++) {
        const char = glob[close];
        if (char === '\\')
            close++;
        else if (char === '{')
            depth++;
        else if (char === '}' && --depth === 0)
            break;
        else if (char === ',' && depth === 1)
            commas.push(close);
    }
    if (depth > 0)
        throw new SyntaxError('has a { without its }; write \\{ for the character itself');
    if (commas.length === 0)
        throw new SyntaxError('has { } without a comma; write {a,b}, or \\{ for the character');
    const bounds = [open, ...commas, close];
    const expanded = [];
    for (let i = 0; i + 1 < bounds.length; i++) {
        const middle = glob.slice((bounds[i] ?? 0) + 1, bounds[i + 1]);
        expanded.push(...expandBraces(glob.slice(0, open) + middle + glob.slice(close + 1)));
        if (expanded.length > MOST_ALTERNATIVES) {
            throw new SyntaxError(`has braces that come to more than ${MOST_ALTERNATIVES} alternatives`);
        }
    }
    return expanded;
}
/** Index of `wanted` where no backslash escapes it. */
function indexOutside(glob, wanted, from) {
    for (let i = from; i < glob.length; i++) {
        if (glob[i] === '\\')
            i++;
        else if (glob[i] === wanted)
            return i;
    }
    return -1;
}

// EXTERNAL MODULE: ./build/src/options/options.js
var options = __nccwpck_require__(2402);
// EXTERNAL MODULE: ./build/src/options/shown.js
var options_shown = __nccwpck_require__(45);
;// CONCATENATED MODULE: ./build/src/options/scope.js



/** True for keys (below hot's prefix) that a run leaves out. Throws InputError. */
function compileExclude(globs) {
    return compile('exclude', globs, 'leave out');
}
/** True for keys (below hot's prefix) that a restore brings back; all of them where there is no glob. Throws InputError. */
function compileInclude(globs) {
    const included = compile('include', globs, 'bring back');
    return globs.length === 0 ? () => true : included;
}
/**
 * True for keys (below hot's prefix) that one of the globs matches. A glob is matched against the whole key:
 *
 * - `*` any characters but `/`; `?` one character but `/`; `[a-z]`, `[!a-z]` one of, none of, never `/`
 * - a whole segment `**` any number of segments: `cache/**` is all below `cache/`, and two stars,
 *   a slash and `*.tmp` are such files at any depth
 * - `{jpg,png}` either; `\` takes the next character as it is
 *
 * Nothing else is special: a leading dot, `//`, a leading `/` and newlines are ordinary characters.
 * Throws InputError on a glob that cannot be read, and on `!`, which elsewhere means the opposite.
 */
function compile(input, globs, meaning) {
    for (const glob of globs) {
        if (glob === '')
            throw new options/* InputError */.d(input, 'has an empty glob, which matches no key');
        if (glob.startsWith('!')) {
            throw new options/* InputError */.d(input, `${(0,options_shown/* quoted */.T)(glob)} begins with "!"; expected a glob of keys to ${meaning} (\\! for the character itself)`);
        }
        check(input, () => compileGlobs([glob]), glob);
    }
    return check(input, () => compileGlobs(globs), globs.join('\n'));
}
function check(input, make, shown) {
    try {
        return make();
    }
    catch (error) {
        if (!(error instanceof SyntaxError))
            throw error;
        throw new options/* InputError */.d(input, `${(0,options_shown/* quoted */.T)(shown)} ${error.message}`, { cause: error });
    }
}


/***/ }),

/***/ 45:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ quoted),
/* harmony export */   x: () => (/* binding */ systemCode)
/* harmony export */ });
/**
 * A value as an error message may show it: in quotes, on one line, cut at 100 characters, and with what
 * stands before an `@` in a URL hidden, since `s3://key:secret@bucket` is how a secret gets pasted here.
 */
function quoted(value) {
    const open = value.replace(/^([A-Za-z][\w+.-]*:)?\/\/.*@/su, '$1//***@');
    const short = open.length > 100 ? `${open.slice(0, 99)}…` : open;
    // JSON's escapes keep newlines and control characters from making lines of their own.
    return JSON.stringify(short);
}
/** ` (ENOENT)` for what the system refused, else nothing. By shape: an error may come from another realm. */
function systemCode(cause) {
    const code = typeof cause === 'object' && cause !== null && 'code' in cause ? cause.code : undefined;
    return typeof code === 'string' ? ` (${code})` : '';
}


/***/ }),

/***/ 5870:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FL: () => (/* binding */ parsePlatform),
/* harmony export */   Kt: () => (/* binding */ parseRequestPayer),
/* harmony export */   Ti: () => (/* binding */ parseStorageClass),
/* harmony export */   fJ: () => (/* binding */ parseEncryption),
/* harmony export */   tc: () => (/* binding */ isArchive)
/* harmony export */ });
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2402);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5962);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(45);



/** Classes whose objects cannot be read before they are thawed; GLACIER_IR can. */
const ARCHIVES = ['GLACIER', 'DEEP_ARCHIVE'];
function isArchive(storageClass) {
    return storageClass !== undefined && ARCHIVES.includes(storageClass);
}
/** The class of what is copied into cold. Throws InputError. */
function parseStorageClass(text) {
    const storageClass = text('storage-class');
    // Providers have classes of their own: only what could not be one is refused.
    if (!/^([A-Z][A-Z0-9_]{1,63})?$/.test(storageClass)) {
        throw new _options_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d('storage-class', `${(0,_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .T)(storageClass)} is not a storage class; expected a name such as STANDARD_IA`);
    }
    if (isArchive(storageClass) && text('verify') === 'read') {
        throw new _options_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d('storage-class', `${(0,_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .T)(storageClass)} cannot be read back, which verify: read asks for; expected another class or verify: copy`);
    }
    return storageClass === '' ? {} : { storageClass };
}
/** The encryption of all that is written to cold. Throws InputError. */
function parseEncryption(text) {
    const [algorithm, keyId] = [text('sse'), text('sse-kms-key-id')];
    if (algorithm !== '' && algorithm !== 'AES256' && algorithm !== 'aws:kms')
        throw new _options_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d('sse', `${(0,_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .T)(algorithm)} is not known; expected AES256 or aws:kms`);
    if (keyId !== '' && algorithm !== 'aws:kms')
        throw new _options_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d('sse-kms-key-id', 'is given without sse: aws:kms; expected both or neither');
    // It goes into a header as it is.
    if (!/^[\w:/.+=@-]{0,2048}$/.test(keyId)) {
        throw new _options_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d('sse-kms-key-id', `${(0,_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .T)(keyId)} is not a KMS key; expected its id, its ARN, or alias/name`);
    }
    switch (algorithm) {
        case 'aws:kms':
            return { encryption: { algorithm, ...(keyId === '' ? {} : { keyId }) } };
        case 'AES256':
            return { encryption: { algorithm } };
        default:
            return {};
    }
}
function parseRequestPayer(text) {
    if (text === '')
        return {};
    if (text === 'requester')
        return { requestPayer: true };
    throw new _options_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d('request-payer', `${(0,_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .T)(text)} is not known; expected requester, or nothing`);
}
/** Nothing without a token. Throws InputError; the token is never shown. */
function parsePlatform(text) {
    const token = text('platform-token').trim();
    const [address, repositoryId] = [text('platform-url'), text('repository-id')];
    if (token === '')
        return {};
    if (/\s/.test(token) || !/^[\x21-\x7e]+$/.test(token)) {
        throw new _options_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d('platform-token', 'holds a space, a line break or a character that no token has; expected the token alone');
    }
    const url = (0,_places_js__WEBPACK_IMPORTED_MODULE_1__/* .parseEndpoint */ .Bk)('platform-url', address);
    const { protocol, hostname } = new URL(url);
    if (protocol !== 'https:' && !/^(localhost|\[::1\]|127(\.\d+){3})$/.test(hostname)) {
        throw new _options_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d('platform-url', `${(0,_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .T)(url)} is plain http, over which the token would travel unencrypted; expected https`);
    }
    if (!/^[\w.:-]{0,200}$/.test(repositoryId))
        throw new _options_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d('repository-id', `${(0,_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .T)(repositoryId)} is not the id of a Repository`);
    return { platform: { url, token, repositoryId: repositoryId === '' ? undefined : repositoryId } };
}


/***/ }),

/***/ 9218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ay: () => (/* binding */ parseRetention),
/* harmony export */   cA: () => (/* binding */ lineOf),
/* harmony export */   ko: () => (/* binding */ selects),
/* harmony export */   mZ: () => (/* binding */ shownPrefix),
/* harmony export */   nR: () => (/* binding */ PERIODS)
/* harmony export */ });
/* harmony import */ var _options_options_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2402);
/* harmony import */ var _options_shown_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(45);


/** Rules that select the newest restore point of each of the last N periods that have one. */
const PERIODS = ['last', 'hourly', 'daily', 'weekly', 'monthly', 'yearly'];
/** Rules by the name they are written with. */
const RULES = {
    last: { name: 'last', value: 'count' },
    hourly: { name: 'hourly', value: 'count' },
    daily: { name: 'daily', value: 'count' },
    weekly: { name: 'weekly', value: 'count' },
    monthly: { name: 'monthly', value: 'count' },
    yearly: { name: 'yearly', value: 'count' },
    within: { name: 'within', value: 'duration' },
    versions: { name: 'versions', value: 'count' },
    'max-age': { name: 'maxAge', value: 'duration' },
};
/**
 * Parses `retention` (design.md section 7): one line a prefix, `*` for everything, then its rules. A prefix with
 * white space or quotes is written as a JSON string. A line without rules keeps everything below its prefix.
 * Throws InputError that points at line and column, both from 1, the column in characters.
 */
function parseRetention(text) {
    const lines = [];
    text.split(/\r?\n/).forEach((raw, i) => {
        if (raw.trim() === '')
            return;
        const line = parseLine(raw, i + 1);
        const before = lines.find((other) => other.line.prefix === line.prefix);
        if (before !== undefined) {
            fail(i + 1, indent(raw), `${shownPrefix(line.prefix)} has a line already, line ${before.at}`, 'one line a prefix');
        }
        lines.push({ line, at: i + 1 });
    });
    return lines.map(({ line }) => line).sort((a, b) => b.prefix.length - a.prefix.length);
}
/** The line that rules a key; undefined where none does: then everything of it is kept. */
function lineOf(policy, key) {
    return policy.find(({ prefix }) => key.startsWith(prefix));
}
/** True where the line asks for certain restore points or versions, and not for all of them. */
function selects(line) {
    return (line.within !== undefined ||
        line.versions !== undefined ||
        PERIODS.some((rule) => line[rule] !== undefined));
}
/** `*`, `logs/`, or a JSON string where the prefix is none of a plain word. */
function shownPrefix(prefix) {
    if (prefix === '')
        return '*';
    return /^[^\s"*?[\]{}=]+$/.test(prefix) ? prefix : JSON.stringify(prefix);
}
function parseLine(raw, at) {
    const start = indent(raw);
    const { prefix, end } = raw[start] === '"' ? quotedPrefix(raw, start, at) : plainPrefix(raw, start, at);
    const found = {};
    for (const match of raw.slice(end).matchAll(/\S+/g)) {
        const column = end + match.index;
        const { name, value } = parseRule(match[0], at, column);
        if (found[name] !== undefined)
            fail(at, column, `${(0,_options_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(match[0])} repeats a rule of this line`, 'each rule once');
        found[name] = value;
    }
    return { prefix, rules: raw.slice(end).trim().replace(/\s+/g, ' '), ...found };
}
function indent(raw) {
    return raw.length - raw.trimStart().length;
}
function plainPrefix(raw, start, at) {
    const word = /^\S+/.exec(raw.slice(start))?.[0] ?? '';
    const end = start + word.length;
    if (word === '*')
        return { prefix: '', end };
    if (RULES[word.slice(0, Math.max(0, word.indexOf('=')))] !== undefined) {
        fail(at, start, `${(0,_options_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(word)} stands where the prefix belongs`, `a prefix before its rules, or * for everything: * ${word}`);
    }
    const glob = /[*?[\]{}]/.exec(word);
    if (glob !== null) {
        const plain = /^(.*\/)?/.exec(word.slice(0, glob.index))?.[0] ?? '';
        fail(at, start + glob.index, `${(0,_options_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(word)} holds ${(0,_options_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(glob[0])}, and a prefix is no glob`, `${plain === '' ? 'a plain prefix such as logs/' : plain}, * alone for everything, or ${JSON.stringify(word)} in quotes if keys really begin so`);
    }
    return { prefix: word, end };
}
function quotedPrefix(raw, start, at) {
    const literal = /^"(?:[^"\\]|\\.)*"(?=\s|$)/.exec(raw.slice(start))?.[0];
    const expected = 'a prefix as a JSON string, such as "with space/", and white space after it';
    if (literal === undefined)
        fail(at, start, `${(0,_options_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(raw.slice(start))} is not a quoted prefix`, expected);
    try {
        return { prefix: JSON.parse(literal), end: start + literal.length };
    }
    catch {
        return fail(at, start, `${literal} is not a JSON string`, expected);
    }
}
function parseRule(word, at, column) {
    const equals = word.indexOf('=');
    const rule = Object.hasOwn(RULES, word.slice(0, Math.max(0, equals)))
        ? RULES[word.slice(0, equals)]
        : undefined;
    if (rule === undefined) {
        const names = Object.entries(RULES).map(([name, { value }]) => `${name}=${value === 'count' ? 'N' : 'D'}`);
        return fail(at, column, `${(0,_options_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(word)} is not a rule`, names.join(', '));
    }
    const text = word.slice(equals + 1);
    const value = rule.value === 'count' ? count(text) : duration(text);
    if (value !== undefined)
        return { name: rule.name, value };
    const expected = rule.value === 'count'
        ? `a whole number from 1 to ${MOST}`
        : 'a number with h, d, w or y (365 days), such as 36h, 30d or 1y, up to 100y';
    return fail(at, column + equals + 1, `${(0,_options_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(text)} is not what ${word.slice(0, equals)} takes`, expected);
}
const MOST = 1_000_000;
function count(text) {
    const value = /^\d{1,7}$/.test(text) ? Number(text) : 0;
    return value >= 1 && value <= MOST ? value : undefined;
}
const HOUR = 3600_000;
const UNITS = [365 * 24 * HOUR, 7 * 24 * HOUR, 24 * HOUR, HOUR];
/** No `m`: it is minutes elsewhere and months in other tools' retention. */
function duration(text) {
    const match = /^(?:(\d{1,6})y)?(?:(\d{1,6})w)?(?:(\d{1,6})d)?(?:(\d{1,7})h)?$/.exec(text);
    if (match === null || text === '')
        return undefined;
    const ms = UNITS.reduce((sum, unit, i) => sum + Number(match[i + 1] ?? 0) * unit, 0);
    return ms > 0 && ms <= 100 * 365 * 24 * HOUR ? ms : undefined;
}
function fail(line, column, what, expected) {
    throw new _options_options_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d('retention', `line ${line}, column ${column + 1}: ${what}; expected ${expected}`);
}


/***/ }),

/***/ 4151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ sampleSize),
/* harmony export */   s: () => (/* binding */ parseSample)
/* harmony export */ });
/* harmony import */ var _options_options_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2402);
/* harmony import */ var _options_shown_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(45);


/** `100` keys, `5%` of all, or nothing for all. Throws InputError. */
function parseSample(text) {
    if (text === '' || text === 'all')
        return { kind: 'all' };
    const percent = /^(\d+(?:\.\d+)?)%$/.exec(text)?.[1];
    if (percent !== undefined && Number(percent) > 0 && Number(percent) <= 100)
        return { kind: 'percent', percent: Number(percent) };
    if (/^[1-9]\d{0,14}$/.test(text))
        return { kind: 'count', count: Number(text) };
    throw new _options_options_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d('sample', `${(0,_options_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(text)} is not a sample; expected a number of keys such as 1000, a part such as 5%, or nothing for all`);
}
/** How many of `total` keys a run looks at: rounded up, so that 100 runs of 1% leave none out. */
function sampleSize(sample, total) {
    switch (sample.kind) {
        case 'all':
            return total;
        case 'count':
            return Math.min(sample.count, total);
        case 'percent':
            return Math.ceil((total * sample.percent) / 100);
    }
}


/***/ }),

/***/ 6209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   Bm: () => (/* binding */ forMarkdown),
/* harmony export */   Cx: () => (/* binding */ forJson),
/* harmony export */   Ig: () => (/* binding */ forLog),
/* harmony export */   m6: () => (/* binding */ forMarkdownCode)
/* harmony export */ });
/**
 * Object keys are hostile text, and so is what a store says about them. Whatever of it is shown goes
 * through here first; each function makes one kind of place safe.
 */
/**
 * One line for a log or a terminal: what moves the cursor, breaks the line, hides or turns text around is
 * shown as an escape, and the runner's commands are no commands any more. It takes `::name::` at the start
 * of a line and the older `##[name]` anywhere in one.
 */
function forLog(text, limit = Infinity) {
    return clip(visible(text, limit), limit)
        .replace(/^(\s*)::/u, '$1\\::')
        .replaceAll('##[', '#\\#[');
}
/**
 * Text between others in Markdown: no markup, no HTML, no table cell's end, no link, mention or reference.
 * GitHub turns `@name`, `#123` and `GH-123` into links after it has decoded entities: only an unseen character
 * between helps there.
 */
function forMarkdown(text, limit = Infinity) {
    return entities(clip(visible(text, limit), limit)).replace(/&#(?:64|35);|\bGH-(?=\d)/gi, '$&&#8203;');
}
/** The same as code: nothing unseen is added, so that a key can be copied from it. */
function forMarkdownCode(text, limit = Infinity) {
    const safe = entities(clip(visible(text, limit), limit));
    // Browsers fold spaces together, also in code; an empty element would show nothing at all.
    return `<code>${safe === '' ? '(empty)' : safe.replace(/^ | (?= )| $/g, '&nbsp;')}</code>`;
}
/** JSON with what a terminal or a viewer might act on as `\u` escapes; it still parses to the same. */
function forJson(json) {
    return json.replace(UNSEEN, (char) => char === '\n'
        ? char
        : Array.from({ length: char.length }, (_, i) => `\\u${char.charCodeAt(i).toString(16).padStart(4, '0')}`).join(''));
}
/** At most `limit` code points, the last an ellipsis where some were cut. */
function clip(text, limit) {
    // No string has more code points than code units, which spares most texts the walk.
    if (text.length <= limit)
        return text;
    let end = 0;
    let points = 0;
    for (const char of text) {
        if (++points > limit)
            return `${text.slice(0, lastBut(text, end))}…`;
        end += char.length;
    }
    return text;
}
/** Control, format (bidi marks, zero widths, tags), line and paragraph separators, lone surrogates. */
const UNSEEN = /\p{Cc}|\p{Cf}|\p{Zl}|\p{Zp}|\p{Cs}|\p{Co}|\u034f|\u115f|\u1160|\u3164|\uffa0/gu;
/** `limit` only spares work: no more than its first code points can be shown. */
function visible(text, limit) {
    return text.slice(0, 2 * limit + 2).replace(UNSEEN, (char) => {
        if (char === '\n')
            return '\\n';
        if (char === '\r')
            return '\\r';
        if (char === '\t')
            return '\\t';
        return `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`;
    });
}
/** All ASCII punctuation that means something to Markdown, GitHub or HTML, as entities; the rest stays readable. */
function entities(text) {
    return text.replace(/[!"#$&*:<>@[\\\]^_`{|}~]|www\./gi, (found) => found.length > 1 ? `${found.slice(0, 3)}&#46;` : `&#${found.charCodeAt(0)};`);
}
function lastBut(text, end) {
    const unit = text.charCodeAt(end - 1);
    const pair = unit >= 0xdc00 && unit <= 0xdfff && end > 1;
    return pair && (text.codePointAt(end - 2) ?? 0) > 0xffff ? end - 2 : end - 1;
}


/***/ }),

/***/ 5845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   CE: () => (/* binding */ formatRate),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   x0: () => (/* binding */ formatMany),
/* harmony export */   z3: () => (/* binding */ formatBytes)
/* harmony export */ });
const SIZES = ['B', 'kB', 'MB', 'GB', 'TB', 'PB', 'EB'];
/** 12_345_678 → `12.3 MB`: powers of ten, as bills and the platform's limits have them. */
function formatBytes(bytes) {
    let value = bytes;
    let unit = 0;
    // 999_950 would be rounded to 1000.0 kB.
    while (value >= (unit === 0 ? 1000 : 999.95) && unit < SIZES.length - 1) {
        value /= 1000;
        unit++;
    }
    return `${unit === 0 ? value : value.toFixed(1)} ${SIZES[unit] ?? ''}`;
}
/** 1234567 → `1,234,567`, whatever the machine's locale. */
function formatCount(count) {
    return String(count).replace(/\B(?=(\d{3})+(?!\d))/g, ',');
}
/** `1 object`, `2,000 objects`. */
function formatMany(count, one, many = `${one}s`) {
    return `${formatCount(count)} ${count === 1 ? one : many}`;
}
/** ms → `850 ms`, `12.3 s`, `4m 05s`, `5h 30m`, `2d 03h`: the two units that matter. */
function formatDuration(ms) {
    if (ms < 1_000)
        return `${Math.max(0, Math.round(ms))} ms`;
    if (ms < 59_950)
        return `${(ms / 1000).toFixed(1)} s`;
    const seconds = Math.round(ms / 1000);
    const minutes = Math.floor(seconds / 60);
    const hours = Math.floor(minutes / 60);
    if (hours === 0)
        return `${minutes}m ${two(seconds % 60)}s`;
    if (hours < 24)
        return `${hours}h ${two(minutes % 60)}m`;
    return `${Math.floor(hours / 24)}d ${two(hours % 24)}h`;
}
/** Bytes over ms → `12.3 MB/s`; empty where no time has passed. */
function formatRate(bytes, ms) {
    return ms <= 0 ? '' : `${formatBytes(Math.round((bytes * 1000) / ms))}/s`;
}
function two(value) {
    return String(value).padStart(2, '0');
}


/***/ }),

/***/ 7912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ renderJson)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6209);

/** The JSON report: the whole result, indented, in ASCII where text could act on a terminal; ends in a newline. */
function renderJson(result) {
    return `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .forJson */ .Cx)(JSON.stringify(result, null, 2))}\n`;
}


/***/ }),

/***/ 75:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   xE: () => (/* binding */ alert),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
/** A table; columns whose cells are all figures are set right, unless all are centred. Cells must have been escaped. */
function table(head, rows, set = 'by-content') {
    const rule = head.map((_, i) => {
        if (set === 'centre')
            return ':---:';
        return rows.length > 0 && rows.every((row) => FIGURE.test(row[i] ?? '')) ? '---:' : '---';
    });
    return `${[head, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')}\n`;
}
/** A box that GitHub colours; where it does not, a quotation. Each line must have been escaped. */
function alert(kind, lines) {
    return `${[`[!${kind}]`, ...lines].map((line) => (line === '' ? '>' : `> ${line}`)).join('\n')}\n`;
}
/** What is folded away until somebody wants it. */
function details(title, text, open = false) {
    return `<details${open ? ' open' : ''}><summary>${title}</summary>\n\n${text}\n</details>\n`;
}
const FIGURE = /^(\*\*)?[+−]?[\d,.]+( [kMGTPE]?B)?(\*\*)?$|^–$/;


/***/ }),

/***/ 5572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O1: () => (/* binding */ pruneLines),
/* harmony export */   SH: () => (/* binding */ approval),
/* harmony export */   U7: () => (/* binding */ pruneVerdict),
/* harmony export */   k9: () => (/* binding */ renderPruneText),
/* harmony export */   yN: () => (/* binding */ pruneExitCode)
/* harmony export */ });
/* unused harmony exports pruneProblem, pruneNotices */
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6209);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(5845);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4123);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3629);




/** 0 done, planned or skipped; 2 a guard tripped; 3 stopped, everything checkpointed. */
function pruneExitCode({ prune, outcome }) {
    if ((0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .pruneStopped */ .cF)(prune))
        return 2;
    return outcome === 'incomplete' ? 3 : 0;
}
const NOTHING_TO_PRUNE = '  Nothing to prune: no retention is given, and nothing is condemned.';
/** For a terminal or a log; ends in a newline. Keys in it are escaped. */
function renderPruneText(result) {
    const place = `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .forLog */ .Ig)((0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .placeName */ .fW)(result.cold), 300)}  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .forLog */ .Ig)(result.cold.endpoint, 200)}`;
    const problem = result.problem === null
        ? []
        : [`  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .forLog */ .Ig)(result.problem.message, 2_000)} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .forLog */ .Ig)(result.problem.advice, 500)}`];
    const idle = result.problem === null ? ['', NOTHING_TO_PRUNE] : [];
    const body = result.prune === null ? idle : ['', ...pruneLines(result.prune)];
    return `${['', `  cold          ${place}`, `  generation    ${result.generation}`, ...problem, ...body].join('\n')}\n`;
}
/** What a prune did or would do, line by line. */
function pruneLines(prune) {
    const lines = [`  ${pruneVerdict(prune)}`];
    for (const { code, message, check } of prune.guards)
        lines.push(`  guard ${code}: ${message}. ${check}`);
    if (prune.token !== null && !prune.approved)
        lines.push(`  ${approval(prune.token)}`);
    if (prune.failed)
        lines.push(`  ${prune.failed.code}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .forLog */ .Ig)(prune.failed.message, 1_000)}`);
    if (prune.held !== null)
        lines.push(`  ${prune.held.code}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .forLog */ .Ig)(prune.held.message, 1_000)}`);
    for (const row of prune.lines) {
        const name = row.prefix === null
            ? 'no line of the policy'
            : `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .forLog */ .Ig)(row.prefix, 300)} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .forLog */ .Ig)(row.rules, 300)}`.trimEnd();
        lines.push('', `  ${name}`, `    keeps ${amount(row.kept)}, drops ${amount(row.dropped)}`);
        for (const { key, since, until, bytes, reason } of row.examples) {
            const time = `${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .formatTime */ .fU)(since)} to ${until === null ? 'now' : (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .formatTime */ .fU)(until)}`;
            lines.push(`      ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .forLog */ .Ig)(key, 200)}  ${time}, ${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatBytes */ .z3)(bytes)}: ${reason}`);
        }
    }
    if (prune.refusals.length > 0)
        lines.push('');
    for (const { key, message } of prune.refusals.slice(0, 5))
        lines.push(`  not deleted: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .forLog */ .Ig)(key, 200)}  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .forLog */ .Ig)(message, 300)}`);
    return lines;
}
/** One sentence of what came of it. */
function pruneVerdict(prune) {
    if ((0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .pruneStopped */ .cF)(prune))
        return 'Nothing was pruned: a guard tripped.';
    if (prune.failed)
        return 'Pruning failed: the backup before it is committed and stands.';
    if (prune.held !== null && prune.held.code !== 'restore')
        return 'Nothing was pruned.';
    const planned = prune.mode === 'planned';
    const parts = [
        `${amount(prune.condemned)} ${planned ? 'would be condemned' : 'condemned'}`,
        ...(prune.waiting.objects > 0 ? [`${amount(prune.waiting)} condemned before and not due yet`] : []),
        planned ? `${stored(prune.due)} would be deleted` : `${stored(prune.deleted)} deleted`,
        ...(prune.retained > 0 ? [`${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(prune.retained)} retained by object lock`] : []),
        ...(prune.refused > 0 ? [`${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(prune.refused)} refused`] : []),
        ...(prune.unfenced > 0
            ? [`${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(prune.unfenced)} left, since cold honours no condition on Delete (allow-unfenced)`]
            : []),
        `${amount(prune.kept)} kept`,
    ];
    return `${parts.join('; ')}.`;
}
/** What makes a run red whose backup is as it should be; null where nothing does. */
function pruneProblem(prune) {
    if (prune === null || prune === undefined)
        return null;
    if (pruneStopped(prune)) {
        const message = prune.guards.map((guard) => guard.message).join('; ');
        const checks = prune.guards.map(({ check }) => check).join(' ');
        return { code: 'guard', message, advice: `${checks} ${approval(prune.token ?? '')}` };
    }
    return prune.failed ? { ...prune.failed, advice: '' } : null;
}
/** What kept something from going that should have gone, for annotations; a guard that tripped has its own. */
function pruneNotices(prune) {
    if (prune === null || prune === undefined)
        return [];
    const { held, refused, refusals, unfenced } = prune;
    const notices = [];
    if (held !== null) {
        const title = held.code === 'restore' ? 'Nothing was deleted' : 'Nothing was pruned';
        notices.push({ level: LASTING.has(held.code) ? 'warning' : 'notice', title, message: held.message });
    }
    if (refused > 0) {
        const [first] = refusals;
        const example = first === undefined ? '' : ` The first: ${first.key}: ${first.message}.`;
        const message = `${formatMany(refused, 'old stored object')} could not be deleted; the next prune tries again.${example} Deleting takes the right to it (s3:DeleteObject, s3:DeleteObjectVersion).`;
        notices.push({ level: 'warning', title: 'Not deleted', message });
    }
    if (unfenced > 0) {
        const message = `${formatMany(unfenced, 'old stored object')} stay, since cold honours no condition on Delete: allow-unfenced: true deletes them all the same.`;
        notices.push({ level: 'warning', title: 'Not deleted', message });
    }
    return notices;
}
/** What does not pass by itself with the next run. */
const LASTING = new Set(['clock', 'state']);
function approval(token) {
    return `If all is as it should be, approve exactly this plan: approve-prune: ${token}`;
}
function amount({ objects, bytes }) {
    return `${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatMany */ .x0)(objects, 'version')} (${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatBytes */ .z3)(bytes)})`;
}
function stored({ objects, bytes }) {
    return `${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatMany */ .x0)(objects, 'stored object')} (${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatBytes */ .z3)(bytes)})`;
}


/***/ }),

/***/ 8214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ restoreExitCode),
/* harmony export */   e: () => (/* binding */ unrestored)
/* harmony export */ });
/** Keys that were asked for and are not in `to` as they were. */
function unrestored({ failed, deferred, different }) {
    return failed + deferred + different;
}
/** As for a backup: 0, 1 failed, 2 more keys than `max-failures` did not come back or `to` is read-only, 3 incomplete. */
function restoreExitCode({ outcome, counts }, maxFailures) {
    switch (outcome) {
        case 'complete':
            return 0;
        case 'degraded':
            return unrestored(counts) > maxFailures ? 2 : 0;
        case 'read-only':
            return 2;
        case 'incomplete':
            return 3;
        case 'failed':
            return 1;
    }
}


/***/ }),

/***/ 18:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   HN: () => (/* binding */ planLines),
/* harmony export */   SD: () => (/* binding */ prunedWords),
/* harmony export */   VH: () => (/* binding */ renderRestoreSummary),
/* harmony export */   wS: () => (/* binding */ renderRestoreText)
/* harmony export */ });
/* unused harmony exports restoreVerdict, restoreReceipt */
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(6209);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(5845);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(75);
/* harmony import */ var _restore_result_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(8214);
/* harmony import */ var _sections_copy_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4441);
/* harmony import */ var _sections_holes_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8246);
/* harmony import */ var _sections_notices_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7604);
/* harmony import */ var _sections_outcome_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9597);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(3629);









/** The plan, a few lines for the log, before anything is written. */
function planLines(plan, point, options) {
    const lines = [
        `As of the restore point ${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .formatTime */ .fU)(point.time)} (run ${point.run}): ${(0,_format_js__WEBPACK_IMPORTED_MODULE_5__/* .formatMany */ .x0)(plan.keys, 'key')}, ${(0,_format_js__WEBPACK_IMPORTED_MODULE_5__/* .formatBytes */ .z3)(plan.bytes)}.`,
        `To bring back: ${(0,_format_js__WEBPACK_IMPORTED_MODULE_5__/* .formatMany */ .x0)(plan.copy, 'object')}, ${(0,_format_js__WEBPACK_IMPORTED_MODULE_5__/* .formatBytes */ .z3)(plan.copyBytes)}${plan.copyPath === null ? '' : `, ${plan.copyPath.path} (${plan.copyPath.reason})`}.`,
    ];
    if (plan.equal > 0)
        lines.push(`Already there: ${(0,_format_js__WEBPACK_IMPORTED_MODULE_5__/* .formatMany */ .x0)(plan.equal, 'object')}.`);
    if (plan.different > 0)
        lines.push(options.overwrite
            ? `Of them ${(0,_format_js__WEBPACK_IMPORTED_MODULE_5__/* .formatMany */ .x0)(plan.different, 'key')} hold another content now, which will be replaced.`
            : `Left alone: ${(0,_format_js__WEBPACK_IMPORTED_MODULE_5__/* .formatMany */ .x0)(plan.different, 'key')} with another content (overwrite replaces them).`);
    if (plan.archived > 0)
        lines.push(archivedWords(plan, options.thaw));
    if (plan.others > 0)
        lines.push(`Not touched: ${(0,_format_js__WEBPACK_IMPORTED_MODULE_5__/* .formatMany */ .x0)(plan.others, 'other key')}.`);
    if (plan.expired > 0)
        lines.push(`Lost to max-age: ${(0,_format_js__WEBPACK_IMPORTED_MODULE_5__/* .formatMany */ .x0)(plan.expired, 'key')} that the backup no longer holds.`);
    for (const { time, run, keys, holes, pruned } of plan.points) {
        if (time !== point.time)
            lines.push(`From the older restore point ${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .formatTime */ .fU)(time)} (run ${run}), whose scope covers them: ${(0,_format_js__WEBPACK_IMPORTED_MODULE_5__/* .formatMany */ .x0)(keys, 'key')}.`);
        if (holes > 0)
            lines.push(`The restore point ${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .formatTime */ .fU)(time)} has ${(0,_format_js__WEBPACK_IMPORTED_MODULE_5__/* .formatMany */ .x0)(holes, 'hole')}: of those keys the version before comes back.`);
        if (pruned.length > 0)
            lines.push(prunedWords(time, pruned));
    }
    return lines;
}
function archivedWords(plan, thaw) {
    const { archived, archivedBytes, thawing } = plan;
    const found = `Archived: ${(0,_format_js__WEBPACK_IMPORTED_MODULE_5__/* .formatMany */ .x0)(archived, 'object')} of them, ${(0,_format_js__WEBPACK_IMPORTED_MODULE_5__/* .formatBytes */ .z3)(archivedBytes)}, must be thawed first`;
    const already = thawing === 0 ? '' : ` (${(0,_format_js__WEBPACK_IMPORTED_MODULE_5__/* .formatCount */ .B4)(thawing)} are being thawed already)`;
    const then = thaw === undefined
        ? 'with thaw this restore asks for that.'
        : `this restore asks for that (${thaw.tier}, readable for ${(0,_format_js__WEBPACK_IMPORTED_MODULE_5__/* .formatMany */ .x0)(thaw.days, 'day')}); run it again then.`;
    return `${found}${already}: ${then}`;
}
/** A point that policy no longer holds whole. */
function prunedWords(time, pruned) {
    const where = pruned.includes('') ? 'any key' : pruned.map((prefix) => JSON.stringify(prefix)).join(', ');
    return `The restore point ${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .formatTime */ .fU)(time)} is no longer whole: retention has let go of some of its versions (${where}), and keys without one are left out.`;
}
/** For a terminal or a log; ends in a newline. */
function renderRestoreText(result, { colour }) {
    const paint = (code, text) => colour && text !== '' ? `\u001b[${code}m${text}\u001b[0m` : text;
    const said = restoreVerdict(result);
    const tone = { good: '32;1', warning: '33;1', bad: '31;1' }[said.tone];
    const lines = ['', `${paint(tone, `${said.mark} ${said.title}`)}  ${paint('2', said.meaning)}`, ''];
    if (result.problem !== null) {
        const { code, message, advice } = result.problem;
        lines.push(`  ${paint('31;1', (0,_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .forLog */ .Ig)(code, 60))}  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .forLog */ .Ig)(message, 2_000)}`);
        if (advice !== '')
            lines.push(`  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .forLog */ .Ig)(advice, 1_000)}`);
        lines.push('');
    }
    for (const [name, value] of facts(result))
        lines.push(`  ${name.padEnd(14)}${(0,_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .forLog */ .Ig)(value, 600)}`);
    lines.push('');
    const rows = figures(result);
    const wide = Math.max(...rows.map(([, count]) => (0,_format_js__WEBPACK_IMPORTED_MODULE_5__/* .formatCount */ .B4)(count).length));
    for (const [name, count, what] of rows)
        lines.push(`  ${name.padEnd(14)}${(0,_format_js__WEBPACK_IMPORTED_MODULE_5__/* .formatCount */ .B4)(count).padStart(wide)}  ${paint('2', what)}`.trimEnd());
    lines.push('', `  ${paint('2', restoreReceipt(result.counts))}`);
    for (const group of result.holes.slice(0, 10))
        lines.push('', ...holeLines(group, paint));
    if (result.notices.length > 0)
        lines.push('');
    for (const { level, title, message } of result.notices.slice(0, 20))
        lines.push(`  ${level === 'warning' ? paint('33;1', '!') : 'i'} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .forLog */ .Ig)(title, 120)}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .forLog */ .Ig)(message, 600)}`);
    return `${lines.join('\n')}\n`;
}
/** For the job summary: what is read in five seconds, then what did not come back, then the figures. */
function renderRestoreSummary(result) {
    const said = restoreVerdict(result);
    const rows = figures(result).map(([name, count, what]) => [name, (0,_format_js__WEBPACK_IMPORTED_MODULE_5__/* .formatCount */ .B4)(count), what]);
    const parts = [
        `## ${said.emoji} ${said.title}\n\n${(0,_sections_outcome_js__WEBPACK_IMPORTED_MODULE_3__/* .problemBox */ .P)(result.problem, said) || `${said.meaning}\n`}`,
        glance(result),
        `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .forMarkdownCode */ .m6)((0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .placeName */ .fW)(result.cold), 300)} → ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .forMarkdownCode */ .m6)((0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .placeName */ .fW)(result.to), 300)} at ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .forMarkdownCode */ .m6)(result.to.endpoint, 300)}\n`,
        (0,_sections_holes_js__WEBPACK_IMPORTED_MODULE_1__/* .holesText */ .p)(result.holes, 'did not come back as they were'),
        (0,_sections_notices_js__WEBPACK_IMPORTED_MODULE_2__/* .noticesText */ .l)(result.notices),
        `### What came back\n\n${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .table */ .tp)(['', 'keys', ''], rows)}\nReceipt: ${restoreReceipt(result.counts)}.\n`,
        (0,_sections_copy_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .copyPathsText */ .r)(result, { from: 'cold', to: 'its target' }),
    ];
    return parts.filter((part) => part !== '').join('\n');
}
function glance({ restorePoint, counts, bytes, dryRun, plan, durationMs }) {
    const rate = bytes.restored === 0 ? '' : `<br>${(0,_format_js__WEBPACK_IMPORTED_MODULE_5__/* .formatRate */ .CE)(bytes.restored, durationMs)}`;
    const short = (0,_restore_result_js__WEBPACK_IMPORTED_MODULE_8__/* .unrestored */ .e)(counts);
    const cells = [
        ['as of', restorePoint === null ? 'none' : `**${(0,_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .forMarkdown */ .Bm)((0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .formatTime */ .fU)(restorePoint.time), 40)}**`],
        ['keys then', (0,_format_js__WEBPACK_IMPORTED_MODULE_5__/* .formatCount */ .B4)(counts.keys)],
        dryRun
            ? ['would come back', `${(0,_format_js__WEBPACK_IMPORTED_MODULE_5__/* .formatCount */ .B4)(counts.planned)}<br>${(0,_format_js__WEBPACK_IMPORTED_MODULE_5__/* .formatBytes */ .z3)(plan?.copyBytes ?? 0)}`]
            : ['brought back', `${(0,_format_js__WEBPACK_IMPORTED_MODULE_5__/* .formatCount */ .B4)(counts.restored)}<br>${(0,_format_js__WEBPACK_IMPORTED_MODULE_5__/* .formatBytes */ .z3)(bytes.restored)}`],
        ['already there', (0,_format_js__WEBPACK_IMPORTED_MODULE_5__/* .formatCount */ .B4)(counts.equal)],
        ['not as they were', short === 0 ? '0' : `**${(0,_format_js__WEBPACK_IMPORTED_MODULE_5__/* .formatCount */ .B4)(short)}**`],
        ['took', `${(0,_format_js__WEBPACK_IMPORTED_MODULE_5__/* .formatDuration */ .a3)(durationMs)}${rate}`],
    ];
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .table */ .tp)(cells.map(([head]) => head), [cells.map(([, cell]) => cell)], 'centre');
}
/** One word for people about how it ended. */
function restoreVerdict(result) {
    const { counts, bytes, dryRun, plan } = result;
    const back = `${(0,_format_js__WEBPACK_IMPORTED_MODULE_5__/* .formatMany */ .x0)(counts.restored, 'object')} brought back, ${(0,_format_js__WEBPACK_IMPORTED_MODULE_5__/* .formatBytes */ .z3)(bytes.restored)}`;
    switch (result.outcome) {
        case 'complete':
            return {
                ...{ mark: '✔', emoji: '✅', tone: 'good' },
                title: dryRun ? 'Dry run complete' : 'Restore complete',
                meaning: dryRun
                    ? `Nothing was changed. ${(0,_format_js__WEBPACK_IMPORTED_MODULE_5__/* .formatMany */ .x0)(plan?.copy ?? 0, 'object')} would have been brought back.`
                    : counts.restored === 0
                        ? `Nothing was missing among ${(0,_format_js__WEBPACK_IMPORTED_MODULE_5__/* .formatMany */ .x0)(counts.keys, 'key')}.`
                        : `${back}.`,
            };
        case 'degraded':
            return {
                ...{ mark: '!', emoji: '⚠️', tone: 'warning' },
                title: dryRun ? 'Dry run complete' : 'Restored in part',
                meaning: dryRun
                    ? `Nothing was changed. ${(0,_format_js__WEBPACK_IMPORTED_MODULE_5__/* .formatMany */ .x0)(counts.different, 'key')} with another content would stay as they are.`
                    : `${back}; ${(0,_format_js__WEBPACK_IMPORTED_MODULE_5__/* .formatMany */ .x0)((0,_restore_result_js__WEBPACK_IMPORTED_MODULE_8__/* .unrestored */ .e)(counts), 'key')} did not come back as they were.`,
            };
        case 'incomplete':
            return {
                ...{ mark: '!', emoji: '⏸️', tone: 'warning' },
                title: 'Restore incomplete',
                meaning: `${back}; the same restore, run again, goes on from there.`,
            };
        case 'read-only':
            return {
                ...{ mark: '✘', emoji: '⛔', tone: 'bad' },
                title: 'Quota used up',
                meaning: `${back}; the bucket takes no more until its quota is reset or raised.`,
            };
        case 'failed':
            return { ...{ mark: '✘', emoji: '❌', tone: 'bad' }, title: 'Restore failed', meaning: `${back}.` };
    }
}
/** The receipt's terms, those that are not zero. */
function restoreReceipt(counts) {
    const terms = TERMS.filter((name) => counts[name] > 0).map((name) => `${name} ${(0,_format_js__WEBPACK_IMPORTED_MODULE_5__/* .formatCount */ .B4)(counts[name])}`);
    const sum = TERMS.reduce((all, name) => all + counts[name], 0);
    return `${terms.length === 0 ? '0' : terms.join(' + ')} ${sum === counts.keys ? '=' : '≠'} keys ${(0,_format_js__WEBPACK_IMPORTED_MODULE_5__/* .formatCount */ .B4)(counts.keys)}`;
}
const TERMS = [
    'restored',
    'equal',
    'different',
    'expired',
    'thawing',
    'failed',
    'deferred',
    'planned',
];
function facts(result) {
    const { restorePoint, bytes, durationMs, copyPath } = result;
    const rate = (0,_format_js__WEBPACK_IMPORTED_MODULE_5__/* .formatRate */ .CE)(bytes.restored, durationMs);
    return [
        ['from', `${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .placeName */ .fW)(result.cold)} at ${result.cold.endpoint}`],
        ['to', `${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .placeName */ .fW)(result.to)} at ${result.to.endpoint}`],
        [
            'restore point',
            restorePoint === null ? 'none' : `${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .formatTime */ .fU)(restorePoint.time)}, run ${restorePoint.run}`,
        ],
        ...(copyPath === null
            ? []
            : [['copy path', `${copyPath.path}: ${copyPath.reason}`]]),
        ['took', `${(0,_format_js__WEBPACK_IMPORTED_MODULE_5__/* .formatDuration */ .a3)(durationMs)}${rate === '' || bytes.restored === 0 ? '' : `, ${rate}`}`],
    ];
}
function figures({ counts, bytes, plan }) {
    const rows = [
        ['keys', counts.keys, 'that were there then, within what was asked for'],
        ['restored', counts.restored, counts.restored === 0 ? '' : (0,_format_js__WEBPACK_IMPORTED_MODULE_5__/* .formatBytes */ .z3)(bytes.restored)],
        ['replaced', counts.replaced, 'of them in place of another content'],
        ['equal', counts.equal, 'already there'],
        [
            'planned',
            counts.planned,
            plan === null ? '' : `${(0,_format_js__WEBPACK_IMPORTED_MODULE_5__/* .formatBytes */ .z3)(plan.copyBytes)} would have been brought back`,
        ],
        ['different', counts.different, 'left alone with another content'],
        ['expired', counts.expired, 'removed by max-age, no longer in the backup'],
        ['thawing', counts.thawing, 'archived, and asked for: run the same restore again'],
        ['failed', counts.failed, ''],
        ['deferred', counts.deferred, 'to the next run'],
    ];
    return rows.filter(([name, count]) => count > 0 || name === 'keys' || name === 'restored');
}
function holeLines(group, paint) {
    const head = paint('33;1', `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .forLog */ .Ig)(group.cause, 60)}, ${(0,_format_js__WEBPACK_IMPORTED_MODULE_5__/* .formatMany */ .x0)(group.count, 'key')}`);
    const shown = group.examples.slice(0, 3);
    return [
        `  ${head}  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .forLog */ .Ig)(group.advice, 500)}`,
        ...shown.map(({ key, message }) => `    ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .forLog */ .Ig)(key, 200)}  ${paint('2', (0,_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .forLog */ .Ig)(message, 300))}`),
    ];
}


/***/ }),

/***/ 4123:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   EG: () => (/* binding */ pruneIsRed),
/* harmony export */   I$: () => (/* binding */ exitCode),
/* harmony export */   cF: () => (/* binding */ pruneStopped)
/* harmony export */ });
/**
 * Exit code by design.md section 6: 0 complete or skipped; 1 failed; 2 degraded beyond what is allowed,
 * read-only, or pruning stopped or failed; 3 incomplete.
 */
function exitCode(result, maxFailures) {
    switch (result.outcome) {
        case 'skipped':
            return 0;
        case 'complete':
            return pruneIsRed(result.prune) ? 2 : 0;
        case 'degraded':
            if (pruneIsRed(result.prune))
                return 2;
            return result.counts.failed + result.counts.deferred > maxFailures ? 2 : 0;
        case 'read-only':
            return 2;
        case 'incomplete':
            return 3;
        case 'failed':
            return 1;
    }
}
/** True where a guard tripped and was not approved: the run is red, and nothing was pruned. */
function pruneStopped(prune) {
    return prune !== null && prune !== undefined && prune.guards.length > 0 && !prune.approved;
}
/** True where a person must look at the pruning of a backup that is else as it should be: the run is red. */
function pruneIsRed(prune) {
    return pruneStopped(prune) || (prune?.failed ?? null) !== null;
}


/***/ }),

/***/ 780:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   RD: () => (/* binding */ lookWords),
/* harmony export */   bu: () => (/* binding */ trafficWords),
/* harmony export */   kn: () => (/* binding */ sampleWords),
/* harmony export */   qX: () => (/* binding */ contradiction)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5845);

/** One line for people. */
function lookWords({ sample, traffic }) {
    if (sample === null || sample.path === null)
        return `Tried with one object: ${sampleWords(sample)}.`;
    return `Tried with one object: ${sampleWords(sample)}; traffic ${trafficWords(traffic)}.`;
}
/** Why what was counted cannot be of the path that was taken; undefined where it can. */
function contradiction({ sample, traffic }) {
    if (sample?.path !== 'native' || traffic.verdict !== 'counted')
        return undefined;
    return `Copies go native, which should cause no traffic, but the platform counted some: ${trafficWords(traffic)}. Something else may have used these buckets meanwhile; look at the platform's statistics, and run probe while nothing else does.`;
}
function sampleWords(sample) {
    if (sample === null)
        return 'none: hot has no object that is small enough to try with';
    if (sample.path === null)
        return `${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(sample.size)}, not copied: ${sample.problem ?? ''}`;
    return `${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(sample.size)}, went ${sample.path}`;
}
function trafficWords({ verdict, outOfHot, intoCold, waited }) {
    const after = `after ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(waited)}`;
    switch (verdict) {
        case 'counted':
            return `counted: ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(outOfHot ?? 0)} out of hot, ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(intoCold ?? 0)} into cold (${after})`;
        case 'not-counted':
            return `none was counted ${after}; statistics lag, so look again later`;
        case 'not-visible-yet':
            return `not visible yet ${after}: statistics lag`;
        case 'not-seen':
            return 'not seen: no platform-token, or the platform did not say';
    }
}


/***/ }),

/***/ 4441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ copyPaths),
/* harmony export */   r: () => (/* binding */ copyPathsText)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6209);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5845);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(75);
/* harmony import */ var _sample_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(780);
/* harmony import */ var _section_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(5242);





/** Which way the bytes went, and what of it is counted as traffic. */
const copyPaths = {
    title: 'copy paths',
    render: (result) => copyPathsText(result, { from: 'hot', to: 'cold' }),
};
/** For any command that copies: a restore's bytes come out of cold. */
function copyPathsText(result, ends) {
    const used = ['native', 'emulated', 'streamed'].filter((path) => result.paths[path].objects > 0);
    if (used.length === 0)
        return '';
    const rows = used.map((path) => {
        const { objects, bytes } = result.paths[path];
        return [
            path,
            (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(objects),
            (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(bytes),
            MEANING[path].how,
            MEANING[path].traffic(bytes, ends),
        ];
    });
    return `### Copy paths\n\n${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(['', 'objects', 'bytes', 'copied', 'traffic'], rows)}${reason(result)}${looked(result)}`;
}
/** What the path implies; what the platform has counted is a section of its own. */
const MEANING = {
    native: { how: 'by the provider', traffic: () => 'none: only requests are charged' },
    emulated: {
        how: 'by the Bridge Node, between its buckets',
        traffic: (bytes, { from }) => `${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(bytes)} through the Bridge Node, and out of ${from}’s provider`,
    },
    streamed: {
        how: 'through this program',
        traffic: (bytes, { from, to }) => `${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(bytes)} out of ${from}, and as much into ${to}`,
    },
};
function reason({ copyPath }) {
    return copyPath === null
        ? ''
        : `\nTaken: ${copyPath.path}, since ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .forMarkdown */ .Bm)(copyPath.reason, _section_js__WEBPACK_IMPORTED_MODULE_3__/* .TEXT_LIMIT */ .W)}\n`;
}
function looked({ look }) {
    return look === undefined ? '' : `\n${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .forMarkdown */ .Bm)((0,_sample_js__WEBPACK_IMPORTED_MODULE_4__/* .lookWords */ .RD)(look), _section_js__WEBPACK_IMPORTED_MODULE_3__/* .TEXT_LIMIT */ .W)}\n`;
}


/***/ }),

/***/ 8246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ holesText),
/* harmony export */   y: () => (/* binding */ holes)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6209);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5845);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(75);
/* harmony import */ var _section_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(5242);




/** Keys that are not up to date, by cause: how many, what to do, the first few. */
const holes = {
    title: 'holes',
    render: ({ holes: groups }) => holesText(groups, 'could not be brought up to date. What cold held of them before is still there'),
};
/** For any command's keys that did not go well; `fate` says after their number what became of them. */
function holesText(groups, fate) {
    if (groups.length === 0)
        return '';
    const all = groups.reduce((sum, group) => sum + group.count, 0);
    const shown = groups.slice(0, MOST_GROUPS);
    const more = groups.length - shown.length;
    const causes = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(['cause', 'keys', 'what to do'], shown.map((group) => [
        `**${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .forMarkdown */ .Bm)(group.cause, 60)}**`,
        (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(group.count),
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .forMarkdown */ .Bm)(group.advice, _section_js__WEBPACK_IMPORTED_MODULE_3__/* .TEXT_LIMIT */ .W),
    ]));
    const rest = more > 0 ? `\n…and ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatMany */ .x0)(more, 'more cause')}.\n` : '';
    return `### Holes\n\n${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatMany */ .x0)(all, 'key')} ${fate}.\n\n${causes}${rest}\n${shown.map((group, i) => examples(group, i === 0)).join('')}`;
}
const MOST_GROUPS = 20;
const MOST_EXAMPLES = 5;
function examples(group, open) {
    const shown = group.examples.slice(0, MOST_EXAMPLES);
    const lines = shown.map(({ key, message }) => `- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .forMarkdownCode */ .m6)(key, _section_js__WEBPACK_IMPORTED_MODULE_3__/* .KEY_LIMIT */ .O)}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .forMarkdown */ .Bm)(message, _section_js__WEBPACK_IMPORTED_MODULE_3__/* .TEXT_LIMIT */ .W)}`);
    const cause = (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .forMarkdown */ .Bm)(group.cause, 60);
    if (shown.length === group.count)
        return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .details */ .zH)(`All of <b>${cause}</b>`, `${lines.join('\n')}\n`, open);
    const title = `First ${shown.length} of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatMany */ .x0)(group.count, 'key')}, <b>${cause}</b>`;
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .details */ .zH)(title, `${lines.join('\n')}\n`, open);
}


/***/ }),

/***/ 7604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ noticesText),
/* harmony export */   o: () => (/* binding */ notices)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6209);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5845);
/* harmony import */ var _section_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5242);



/** What else there is to know, warnings first. */
const notices = {
    title: 'notices',
    render: ({ notices: all }) => noticesText(all),
};
/** For any command's notices. */
function noticesText(notices) {
    if (notices.length === 0)
        return '';
    // Stable, so that warnings keep their order among themselves.
    const sorted = [...notices].sort((a, b) => Number(b.level === 'warning') - Number(a.level === 'warning'));
    const lines = sorted
        .slice(0, MOST)
        .map(({ level, title, message }) => `- ${level === 'warning' ? '⚠️' : 'ℹ️'} **${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .forMarkdown */ .Bm)(title, 120)}**: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .forMarkdown */ .Bm)(message, _section_js__WEBPACK_IMPORTED_MODULE_1__/* .TEXT_LIMIT */ .W)}`);
    const more = notices.length - lines.length;
    if (more > 0)
        lines.push(`- …and ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(more)} more`);
    return `### Notices\n\n${lines.join('\n')}\n`;
}
const MOST = 25;


/***/ }),

/***/ 9597:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ problemBox),
/* harmony export */   b: () => (/* binding */ outcome)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6209);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(5845);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(75);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3629);
/* harmony import */ var _prune_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4581);
/* harmony import */ var _section_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(5242);






/** What is read in five seconds: how it ended, what to do, the restore point and five figures. */
const outcome = {
    title: 'outcome',
    render: (result) => {
        const said = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .verdict */ .WJ)(result);
        const { emoji, title, meaning } = said;
        const box = (0,_prune_js__WEBPACK_IMPORTED_MODULE_0__/* .pruneBox */ .Cc)(result.prune);
        return `## ${emoji} ${title}\n\n${problemBox(result.problem, said) || `${meaning}\n`}\n${box === '' ? '' : `${box}\n`}${glance(result)}\n${places(result)}\n`;
    },
};
/** The reason and what to do, in a box that is seen first; empty without a reason. */
function problemBox(problem, { tone, meaning }) {
    if (problem === null)
        return '';
    const { code, message, advice } = problem;
    const what = `**${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .forMarkdown */ .Bm)(code, 60)}**: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .forMarkdown */ .Bm)(message, 2 * _section_js__WEBPACK_IMPORTED_MODULE_3__/* .TEXT_LIMIT */ .W)}`;
    const next = (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .forMarkdown */ .Bm)(advice, 2 * _section_js__WEBPACK_IMPORTED_MODULE_3__/* .TEXT_LIMIT */ .W);
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .alert */ .xE)(tone === 'bad' ? 'CAUTION' : 'WARNING', [
        meaning,
        '',
        what,
        ...(next === '' ? [] : ['', next]),
    ]);
}
function glance(result) {
    const { counts, bytes, durationMs } = result;
    const failed = counts.failed + counts.deferred;
    const done = counts.copied + counts.touched;
    const cells = [
        ['restore point', restorePoint(result)],
        ['in hot', `${(0,_format_js__WEBPACK_IMPORTED_MODULE_5__/* .formatCount */ .B4)(counts.scanned)}<br>${(0,_format_js__WEBPACK_IMPORTED_MODULE_5__/* .formatBytes */ .z3)(bytes.scanned)}`],
        result.dryRun
            ? ['would be copied', `${(0,_format_js__WEBPACK_IMPORTED_MODULE_5__/* .formatCount */ .B4)(counts.planned)}<br>${(0,_format_js__WEBPACK_IMPORTED_MODULE_5__/* .formatBytes */ .z3)(bytes.copied)}`]
            : ['copied', `${(0,_format_js__WEBPACK_IMPORTED_MODULE_5__/* .formatCount */ .B4)(done)}<br>${(0,_format_js__WEBPACK_IMPORTED_MODULE_5__/* .formatBytes */ .z3)(bytes.copied)}`],
        ['failed', failed === 0 ? '0' : `**${(0,_format_js__WEBPACK_IMPORTED_MODULE_5__/* .formatCount */ .B4)(failed)}**`],
        ['gone', (0,_format_js__WEBPACK_IMPORTED_MODULE_5__/* .formatCount */ .B4)(counts.gone)],
        [
            'took',
            `${(0,_format_js__WEBPACK_IMPORTED_MODULE_5__/* .formatDuration */ .a3)(durationMs)}${bytes.copied > 0 ? `<br>${(0,_format_js__WEBPACK_IMPORTED_MODULE_5__/* .formatRate */ .CE)(bytes.copied, durationMs)}` : ''}`,
        ],
    ];
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .table */ .tp)(cells.map(([head]) => head), [cells.map(([, cell]) => cell)], 'centre');
}
/** Of this run; else the newest that there is, since that is what a restore would give back. */
function restorePoint({ restorePoint: own, newestRestorePoint: newest }) {
    if (own !== null)
        return `**${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .forMarkdown */ .Bm)((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .formatTime */ .fU)(own), 40)}**`;
    if (newest === undefined)
        return 'none of this run';
    return newest === null
        ? '**none yet**'
        : `none of this run<br>newest: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .forMarkdown */ .Bm)((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .formatTime */ .fU)(newest), 40)}`;
}
function places({ hot, cold, ...result }) {
    const from = (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .forMarkdownCode */ .m6)((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .placeName */ .fW)(hot), _section_js__WEBPACK_IMPORTED_MODULE_3__/* .TEXT_LIMIT */ .W);
    const to = (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .forMarkdownCode */ .m6)((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .placeName */ .fW)(cold), _section_js__WEBPACK_IMPORTED_MODULE_3__/* .TEXT_LIMIT */ .W);
    const ends = hot.endpoint === cold.endpoint
        ? `at ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .forMarkdownCode */ .m6)(cold.endpoint, _section_js__WEBPACK_IMPORTED_MODULE_3__/* .TEXT_LIMIT */ .W)}`
        : `from ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .forMarkdownCode */ .m6)(hot.endpoint, _section_js__WEBPACK_IMPORTED_MODULE_3__/* .TEXT_LIMIT */ .W)} to ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .forMarkdownCode */ .m6)(cold.endpoint, _section_js__WEBPACK_IMPORTED_MODULE_3__/* .TEXT_LIMIT */ .W)}`;
    const kept = result.generation === null ? 'nothing committed' : `generation ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .generations */ .YZ)({ hot, cold, ...result })}`;
    return `${from} → ${to} ${ends}, ${kept}`;
}


/***/ }),

/***/ 4581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Cc: () => (/* binding */ pruneBox),
/* harmony export */   L5: () => (/* binding */ renderPruneSummary),
/* harmony export */   R3: () => (/* binding */ prune)
/* harmony export */ });
/* unused harmony export pruneSection */
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6209);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(5845);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(75);
/* harmony import */ var _prune_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5572);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4123);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(3629);
/* harmony import */ var _section_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(5242);







/** What retention keeps and lets go, by line of the policy; guards that tripped first. */
const prune = {
    title: 'retention',
    render: ({ prune: report }) => (report === null || report === undefined ? '' : pruneSection(report)),
};
const MOST_LINES = 30;
const MOST_EXAMPLES = 3;
/** What a person must look at, in a box that is seen first: guards with their token, or what broke it off. */
function pruneBox(report) {
    if (report === null || report === undefined || !(0,_result_js__WEBPACK_IMPORTED_MODULE_1__/* .pruneIsRed */ .EG)(report))
        return '';
    const { guards, token, failed } = report;
    const lines = guards.flatMap(({ code, message, check }) => [
        '',
        `**${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .forMarkdown */ .Bm)(code, 60)}**: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .forMarkdown */ .Bm)(message, _section_js__WEBPACK_IMPORTED_MODULE_3__/* .TEXT_LIMIT */ .W)}.`,
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .forMarkdown */ .Bm)(check, _section_js__WEBPACK_IMPORTED_MODULE_3__/* .TEXT_LIMIT */ .W),
    ]);
    const why = failed ? ['', (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .forMarkdown */ .Bm)(failed.message, 2 * _section_js__WEBPACK_IMPORTED_MODULE_3__/* .TEXT_LIMIT */ .W)] : [];
    const way = token === null || failed ? [] : ['', (0,_prune_js__WEBPACK_IMPORTED_MODULE_0__/* .approval */ .SH)(`\`${token}\``)];
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .alert */ .xE)('CAUTION', [(0,_prune_js__WEBPACK_IMPORTED_MODULE_0__/* .pruneVerdict */ .U7)(report), ...lines, ...why, ...way]);
}
/** The summary of the command `prune`. */
function renderPruneSummary({ prune: report, problem, ...result }) {
    const place = `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .forMarkdownCode */ .m6)((0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .placeName */ .fW)(result.cold), _section_js__WEBPACK_IMPORTED_MODULE_3__/* .TEXT_LIMIT */ .W)} at ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .forMarkdownCode */ .m6)(result.cold.endpoint, _section_js__WEBPACK_IMPORTED_MODULE_3__/* .TEXT_LIMIT */ .W)}, generation ${result.generation}\n`;
    const why = problem === null
        ? ''
        : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .alert */ .xE)('WARNING', [
            (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .forMarkdown */ .Bm)(problem.message, 2 * _section_js__WEBPACK_IMPORTED_MODULE_3__/* .TEXT_LIMIT */ .W),
            (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .forMarkdown */ .Bm)(problem.advice, _section_js__WEBPACK_IMPORTED_MODULE_3__/* .TEXT_LIMIT */ .W),
        ]);
    const idle = report === null && problem === null ? 'Nothing to prune.\n' : '';
    const parts = [`## ${titleOf(result.outcome, report)}\n`, why, pruneBox(report), place, idle];
    const body = report === null ? '' : pruneSection(report);
    return [...parts, body].filter((part) => part !== '').join('\n');
}
function titleOf(outcome, report) {
    if ((0,_result_js__WEBPACK_IMPORTED_MODULE_1__/* .pruneIsRed */ .EG)(report))
        return '🛑 Pruning stopped';
    if (outcome === 'skipped')
        return '⏭️ Prune skipped';
    if (outcome === 'incomplete')
        return '⏸️ Prune incomplete';
    return report?.mode === 'planned' ? '✅ Prune planned' : '✅ Prune complete';
}
/** For the summary of a backup and of `prune` alike; what is red is said above it, in `pruneBox`. */
function pruneSection(report) {
    const red = (0,_result_js__WEBPACK_IMPORTED_MODULE_1__/* .pruneIsRed */ .EG)(report);
    const approved = red
        ? []
        : report.guards.map(({ code, message }) => `- **${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .forMarkdown */ .Bm)(code, 60)}**, approved: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .forMarkdown */ .Bm)(message, _section_js__WEBPACK_IMPORTED_MODULE_3__/* .TEXT_LIMIT */ .W)}\n`);
    const why = red || report.held === null ? '' : `\n${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .forMarkdown */ .Bm)(report.held.message, 2 * _section_js__WEBPACK_IMPORTED_MODULE_3__/* .TEXT_LIMIT */ .W)}\n`;
    const shown = report.lines.slice(0, MOST_LINES);
    const rows = shown.map(({ prefix, rules, kept, dropped }) => [
        prefix === null ? '_no line_' : (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .forMarkdownCode */ .m6)(prefix, _section_js__WEBPACK_IMPORTED_MODULE_3__/* .KEY_LIMIT */ .O),
        rules === '' ? 'everything' : (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .forMarkdownCode */ .m6)(rules, 200),
        ...cells(kept),
        ...cells(dropped),
    ]);
    const go = red ? 'would go' : 'dropped';
    const lines = rows.length === 0 ? '' : `\n${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .table */ .tp)(['prefix', 'rules', 'kept', 'bytes', go, 'bytes'], rows)}`;
    const first = shown.filter(({ examples }) => examples.length > 0).map(examplesOf);
    return `### Retention\n\n${(0,_prune_js__WEBPACK_IMPORTED_MODULE_0__/* .pruneVerdict */ .U7)(report)}\n${approved.length === 0 ? '' : `\n${approved.join('')}`}${why}${lines}${first.join('')}`;
}
function cells({ objects, bytes }) {
    return [(0,_format_js__WEBPACK_IMPORTED_MODULE_6__/* .formatCount */ .B4)(objects), (0,_format_js__WEBPACK_IMPORTED_MODULE_6__/* .formatBytes */ .z3)(bytes)];
}
function examplesOf({ prefix, examples }) {
    const lines = examples
        .slice(0, MOST_EXAMPLES)
        .map(({ key, since, until, bytes, reason }) => `- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .forMarkdownCode */ .m6)(key, _section_js__WEBPACK_IMPORTED_MODULE_3__/* .KEY_LIMIT */ .O)}, ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .forMarkdown */ .Bm)(since, 30)} to ${until === null ? 'now' : (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .forMarkdown */ .Bm)(until, 30)}, ${(0,_format_js__WEBPACK_IMPORTED_MODULE_6__/* .formatBytes */ .z3)(bytes)}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .forMarkdown */ .Bm)(reason, 100)}`);
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .details */ .zH)(`The earliest that go, <b>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .forMarkdown */ .Bm)(prefix ?? 'no line', 100)}</b>`, `${lines.join('\n')}\n`, false);
}


/***/ }),

/***/ 5242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ KEY_LIMIT),
/* harmony export */   W: () => (/* binding */ TEXT_LIMIT)
/* harmony export */ });
/** Code points of a key, and of a sentence, that a section shows: summary.ts adds up what they can come to. */
const KEY_LIMIT = 200;
const TEXT_LIMIT = 300;


/***/ }),

/***/ 3629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R9: () => (/* binding */ receipt),
/* harmony export */   WJ: () => (/* binding */ verdict),
/* harmony export */   YZ: () => (/* binding */ generations),
/* harmony export */   cI: () => (/* binding */ pace),
/* harmony export */   fU: () => (/* binding */ formatTime),
/* harmony export */   fW: () => (/* binding */ placeName),
/* harmony export */   ls: () => (/* binding */ balanced)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5845);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4123);


/** What people are told first, on a terminal, in an annotation and in the summary alike. */
function verdict(result) {
    const { counts } = result;
    const dry = result.dryRun ? 'Dry run: nothing was changed. ' : '';
    const holes = counts.failed + counts.deferred;
    switch (result.outcome) {
        case 'complete':
            if ((0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .pruneIsRed */ .EG)(result.prune)) {
                // The run is red: a tick beside that would say that nobody need look.
                const what = (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .pruneStopped */ .cF)(result.prune) ? 'pruning stopped' : 'pruning failed';
                return {
                    mark: '!',
                    emoji: '🛑',
                    tone: 'bad',
                    title: `Backup complete, ${what}`,
                    meaning: done(result),
                };
            }
            return {
                mark: '✔',
                emoji: '✅',
                tone: 'good',
                title: result.dryRun ? 'Dry run complete' : 'Backup complete',
                meaning: result.dryRun
                    ? `${dry}${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatMany */ .x0)(counts.planned, 'object')} would have been copied.`
                    : done(result),
            };
        case 'degraded':
            return {
                mark: '!',
                emoji: '⚠️',
                tone: 'warning',
                title: 'Backup committed with holes',
                meaning: `${dry}${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatMany */ .x0)(holes, 'key')} could not be brought up to date; all else is in cold.`,
            };
        case 'incomplete':
            return {
                mark: '!',
                emoji: '⏸️',
                tone: 'warning',
                title: 'Backup incomplete',
                meaning: `${dry}The run stopped early and kept what it had done; the next run goes on from there.`,
            };
        case 'read-only':
            return {
                mark: '✘',
                emoji: '⛔',
                tone: 'bad',
                title: 'Repository is read-only',
                meaning: `${dry}The quota is used up: cold takes no more until it is reset or raised.`,
            };
        case 'skipped':
            return {
                mark: '!',
                emoji: '⏭️',
                tone: 'warning',
                title: 'Backup skipped',
                meaning: `${dry}Another run is writing to cold; this one did nothing.`,
            };
        case 'failed':
            return {
                mark: '✘',
                emoji: '❌',
                tone: 'bad',
                title: 'Backup failed',
                meaning: `${dry}${result.generation === null ? 'Nothing was committed' : 'See what was committed below'}.`,
            };
    }
}
function done({ counts, bytes }) {
    const copied = counts.copied + counts.touched;
    return copied === 0
        ? `Nothing had changed among ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatMany */ .x0)(counts.scanned, 'object')}.`
        : `${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatMany */ .x0)(copied, 'object')} copied, ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z3)(bytes.copied)}.`;
}
/** The receipt's terms, those that are not zero: `copied 3 + unchanged 97 = scanned 100`. */
function receipt(counts) {
    const terms = RECEIPT.filter((name) => counts[name] > 0).map((name) => `${name} ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(counts[name])}`);
    return `${terms.length === 0 ? '0' : terms.join(' + ')} ${balanced(counts) ? '=' : '≠'} scanned ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(counts.scanned)}`;
}
/** False where keys were lost on the way from the listing to the report: a fault of this program. */
function balanced(counts) {
    return RECEIPT.reduce((sum, name) => sum + counts[name], 0) === counts.scanned;
}
/** `s3://bucket/prefix`. */
function placeName(place) {
    return `s3://${place.bucket}${place.prefix === '' ? '' : `/${place.prefix}`}`;
}
/** `12 → 13`, `13`, or what stands for no generation. */
function generations(result) {
    if (result.generation === null)
        return 'none committed';
    const before = result.previousGeneration;
    return before === null ? `${result.generation} (the first)` : `${before} → ${result.generation}`;
}
/** `2026-11-03T02:00:00.000Z` → `2026-11-03 02:00:00 UTC`; what does not parse is given as it is. */
function formatTime(iso) {
    const time = Date.parse(iso);
    return Number.isNaN(time) ? iso : `${new Date(time).toISOString().slice(0, 19).replace('T', ' ')} UTC`;
}
/** `4m 05s, 12.3 MB/s`. */
function pace(result) {
    const rate = (result.bytes.copied * 1000) / result.durationMs;
    const shown = Number.isFinite(rate) && rate > 0 ? `, ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z3)(Math.round(rate))}/s` : '';
    return `${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(result.durationMs)}${shown}`;
}
const RECEIPT = [
    'copied',
    'touched',
    'unchanged',
    'failed',
    'deferred',
    'expired',
    'vanished',
    'planned',
];


/***/ }),

/***/ 6848:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ StoreError),
/* harmony export */   h: () => (/* binding */ isStoreError)
/* harmony export */ });
/** The one error class of every Store. Errors are thrown, never logged and passed over. */
class StoreError extends Error {
    code;
    operation;
    status;
    providerCode;
    requestId;
    retryAfter;
    constructor(code, message, detail) {
        super(message, detail.cause === undefined ? undefined : { cause: detail.cause });
        this.name = 'StoreError';
        this.code = code;
        this.operation = detail.operation;
        this.status = detail.status;
        this.providerCode = detail.providerCode;
        this.requestId = detail.requestId;
        this.retryAfter = detail.retryAfter;
    }
    /** True where the same request may succeed if it is sent again later. */
    get retryable() {
        return this.code === 'transient' || this.code === 'throttled' || this.code === 'unreachable';
    }
    /** True where the store found that what arrived is not what was sent: one more try shows whether that was chance. */
    get garbled() {
        return this.providerCode === 'XAmzContentSHA256Mismatch' || this.providerCode === 'BadDigest';
    }
}
/** True if `error` is a StoreError of one of `codes`. */
function isStoreError(error, ...codes) {
    return error instanceof StoreError && (codes.length === 0 || codes.includes(error.code));
}


/***/ }),

/***/ 8335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Xd: () => (/* binding */ MAX_KEY_BYTES),
/* harmony export */   YD: () => (/* binding */ compareKeys),
/* harmony export */   ht: () => (/* binding */ detached),
/* harmony export */   q: () => (/* binding */ keyLength)
/* harmony export */ });
/**
 * The order in which S3 lists: by the bytes of the key's UTF-8, which is code point order and not
 * JavaScript's (UTF-16 puts U+FFFD after U+10000). Sorting by the language's order once made a sync delete
 * what it had just uploaded (aws-cli#405). Negative, zero or positive, as Array.sort wants it.
 */
function compareKeys(a, b) {
    if (a === b)
        return 0;
    const shorter = Math.min(a.length, b.length);
    for (let i = 0; i < shorter; i++) {
        const x = a.charCodeAt(i);
        const y = b.charCodeAt(i);
        if (x === y)
            continue;
        // Surrogates stand for code points above all of U+E000..U+FFFF: lift them over it.
        return lifted(x) - lifted(y);
    }
    return a.length - b.length;
}
function lifted(unit) {
    if (unit < 0xd800)
        return unit;
    return unit >= 0xe000 ? unit - 0x800 : unit + 0x2000;
}
/** Length in bytes of the key's UTF-8; S3 allows 1,024. */
function keyLength(key) {
    return Buffer.byteLength(key, 'utf8');
}
/** S3's own limit on a key, in bytes of UTF-8. */
const MAX_KEY_BYTES = 1024;
/**
 * The same text on its own. What is cut from a page of a listing, or from an unpacked piece of the manifest, keeps all
 * of that in memory (V8's sliced strings): whatever outlives its page is copied.
 */
function detached(text) {
    return Buffer.from(text, 'utf8').toString('utf8');
}


/***/ }),

/***/ 7135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ readWhole)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6848);

/** Tries at a body that breaks off; opening it is retried by the store's own wrapper. */
const BODY_ATTEMPTS = 4;
/** A small object's bytes; undefined where there is none, `too-large` above `limit` bytes. */
async function readWhole(store, key, limit, signal) {
    for (let attempt = 1;; attempt++) {
        try {
            const body = await store.get(key, {}, signal);
            if (body.head.size > limit) {
                body.destroy();
                return 'too-large';
            }
            const chunks = [];
            for await (const chunk of body.stream)
                chunks.push(chunk);
            return { bytes: Buffer.concat(chunks), etag: body.head.etag };
        }
        catch (error) {
            if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isStoreError */ .h)(error, 'not-found'))
                return undefined;
            if (!(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isStoreError */ .h)(error, 'transient') || attempt >= BODY_ATTEMPTS)
                throw error;
        }
    }
}


/***/ }),

/***/ 6942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C5: () => (/* binding */ isPlainEtag),
/* harmony export */   Lw: () => (/* binding */ MUTATIONS),
/* harmony export */   Vv: () => (/* binding */ THAW_TIERS)
/* harmony export */ });
const THAW_TIERS = ['standard', 'bulk', 'expedited'];
/** The operations that change a bucket: wrappers that fence, count or refuse writes list no other names. */
const MUTATIONS = [
    'put',
    'upload',
    'copy',
    'delete',
    'deleteMany',
    'thaw',
    'createUpload',
    'uploadPart',
    'copyPart',
    'completeUpload',
    'abortUpload',
];
/** True where the ETag can be an MD5 of the content; a multipart one never is. */
function isPlainEtag(etag) {
    return /^[0-9a-f]{32}$/.test(etag);
}


/***/ }),

/***/ 8009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** The program's version, as package.json has it; a test keeps the two together. */
const VERSION = '1.0.0';


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		id: moduleId,
/******/ 		loaded: false,
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Flag the module as loaded
/******/ 	module.loaded = true;
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/node module decorator */
/******/ (() => {
/******/ 	__nccwpck_require__.nmd = (module) => {
/******/ 		module.paths = [];
/******/ 		if (!module.children) module.children = [];
/******/ 		return module;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
var __webpack_exports__ = {};

// EXTERNAL MODULE: ./build/src/manifest/errors.js
var errors = __nccwpck_require__(1400);
// EXTERNAL MODULE: ./build/src/manifest/lease.js
var lease = __nccwpck_require__(2373);
// EXTERNAL MODULE: ./build/src/options/options.js
var options = __nccwpck_require__(2402);
// EXTERNAL MODULE: ./build/src/store/errors.js
var store_errors = __nccwpck_require__(6848);
;// CONCATENATED MODULE: ./build/src/commands/explain.js




/** What to tell people about an error that can happen to any command; undefined for one that nobody expected. */
function explain(error) {
    if (error instanceof options/* InputError */.d)
        return error.message;
    if (error instanceof errors/* StateError */.qq)
        return `${error.message}. ${error.advice}`;
    if (error instanceof lease/* LeaseHeld */.yj) {
        const until = new Date(error.holder.expires).toISOString();
        return `${error.message} until ${until}. Nothing was done: try again then, or raise lease-wait.`;
    }
    if (error instanceof lease/* LeaseLost */.Vj)
        return `the lease was lost (${error.message}): another run has the right to write. Nothing that it may rely on was changed; run it again.`;
    return (0,store_errors/* isStoreError */.h)(error) ? `${error.message} [${error.code}]` : undefined;
}

// EXTERNAL MODULE: ./build/src/report/escape.js
var report_escape = __nccwpck_require__(6209);
;// CONCATENATED MODULE: ./build/src/signals.js
/** Why a run was asked to stop. */
class Stopped extends Error {
    signal;
    constructor(signal) {
        super(`stopped by ${signal}`);
        this.name = 'Stopped';
        this.signal = signal;
    }
}
/**
 * Aborts `controller` on the first SIGINT, SIGTERM or SIGBREAK. `again` is called for every SIGINT after that:
 * a person who presses Ctrl-C twice means it. A runner sends SIGINT once, and SIGTERM 7.5 s later, which
 * changes nothing. Returns what stops listening.
 */
function abortOnSignals(source, controller, again = () => undefined) {
    const listener = (signal) => {
        if (!controller.signal.aborted)
            controller.abort(new Stopped(signal));
        else if (signal === 'SIGINT')
            again();
    };
    // SIGBREAK exists on Windows alone, where it is what a runner sends; elsewhere its name is unknown.
    const signals = [
        'SIGINT',
        'SIGTERM',
        ...(process.platform === 'win32' ? ['SIGBREAK'] : []),
    ];
    for (const signal of signals)
        source.on(signal, listener);
    return () => {
        for (const signal of signals)
            source.off(signal, listener);
    };
}

// EXTERNAL MODULE: ./build/src/version.js
var version = __nccwpck_require__(8009);
;// CONCATENATED MODULE: ./build/src/options/inputs.js
/** What the program can do with its inputs, in the order of --help. */
const inputs_COMMANDS = ['backup', 'restore', 'verify', 'prune', 'status', 'ls', 'rebuild', 'probe'];
const EVERYWHERE = ['action', 'cli'];
const ANY = inputs_COMMANDS;
const BACKUP = ['backup'];
const LOOKING = ['backup', 'probe'];
/** What writes to cold and reads hot. */
const WRITING = ['backup', 'rebuild', 'probe'];
/** Hot's own keys are of use, and the lease is taken. */
const PAIRED = ['backup', 'verify', 'rebuild', 'probe'];
const RESTORE = ['restore'];
const COPYING = ['backup', 'restore'];
const MOVING = ['backup', 'restore', 'verify'];
const VERIFY = ['verify'];
const PRUNING = ['backup', 'prune'];
const LEASED = ['backup', 'verify', 'prune', 'rebuild', 'probe'];
/**
 * Every input that works in this version, once. action.yml, the parser, the flags and --help are held
 * to this table by tests, so that none of them can promise what another does not know.
 */
const INPUTS = [
    {
        name: 'command',
        default: 'backup',
        description: 'What to do: `backup`; `restore`, which brings back what the backup holds; `verify`, which reads it back and compares; `prune`, which lets go of old versions by `retention`; `status` and `ls`, which only read cold; `rebuild`, which makes a lost manifest anew; `probe`, which finds out how bytes travel.',
        placeholder: '<command>',
        kind: 'text',
        commands: ANY,
        surfaces: ['action'],
    },
    {
        name: 'hot',
        default: '',
        description: 'The bucket to back up: `s3://bucket` or `s3://bucket/prefix`. It is only ever read, but by a restore into it. `restore`, `verify`, `status` and `ls` do without it; where it is given, cold must be its backup.',
        placeholder: '<bucket url>',
        kind: 'text',
        required: WRITING,
        commands: ANY,
        surfaces: EVERYWHERE,
    },
    {
        name: 'cold',
        default: '',
        description: 'The bucket that holds the backup: `s3://bucket` or `s3://bucket/prefix`. Empty before the first run.',
        placeholder: '<bucket url>',
        kind: 'text',
        required: ANY,
        commands: ANY,
        surfaces: EVERYWHERE,
    },
    {
        name: 'endpoint',
        default: '',
        description: 'Where both buckets are reached: a Flashback Bridge Node or any S3-compatible endpoint, as `https://host[:port]`. Several, one a line: the nearest that is up is used, and the others when it fails. Default: AWS S3 in `region`.',
        placeholder: '<url>',
        kind: 'list',
        commands: ANY,
        surfaces: EVERYWHERE,
    },
    {
        name: 'hot-endpoint',
        default: '',
        description: 'Where hot is reached, if not at `endpoint`; one or more, one a line.',
        placeholder: '<url>',
        kind: 'list',
        commands: ANY,
        surfaces: EVERYWHERE,
    },
    {
        name: 'cold-endpoint',
        default: '',
        description: 'Where cold is reached, if not at `endpoint`; one or more, one a line.',
        placeholder: '<url>',
        kind: 'list',
        commands: ANY,
        surfaces: EVERYWHERE,
    },
    {
        name: 'access-key-id',
        default: '',
        description: "Access key for both buckets. Default: the AWS SDK's own chain (environment, profile, web identity, instance).",
        placeholder: '<id>',
        kind: 'text',
        commands: ANY,
        surfaces: EVERYWHERE,
    },
    {
        name: 'secret-access-key',
        default: '',
        description: 'Secret of `access-key-id`. Take it from a secret.',
        placeholder: '<secret>',
        kind: 'text',
        secret: true,
        commands: ANY,
        surfaces: EVERYWHERE,
    },
    {
        name: 'session-token',
        default: '',
        description: 'Session token of `access-key-id`, for temporary credentials. Take it from a secret.',
        placeholder: '<secret>',
        kind: 'text',
        secret: true,
        commands: ANY,
        surfaces: EVERYWHERE,
    },
    {
        name: 'previous-access-key-id',
        default: '',
        description: 'While keys are rotated: the old pair, used with a warning where the store refuses `access-key-id`.',
        placeholder: '<id>',
        kind: 'text',
        commands: ANY,
        surfaces: EVERYWHERE,
    },
    {
        name: 'previous-secret-access-key',
        default: '',
        description: 'Secret of `previous-access-key-id`. Take it from a secret.',
        placeholder: '<secret>',
        kind: 'text',
        secret: true,
        commands: ANY,
        surfaces: EVERYWHERE,
    },
    {
        name: 'role-to-assume',
        default: '',
        description: "ARN of an AWS role to assume by the job's OIDC token, in place of keys; refreshed while the run lasts. Needs `permissions: id-token: write`. See docs/permissions.md.",
        placeholder: '<arn>',
        kind: 'text',
        commands: ANY,
        surfaces: ['action'],
    },
    {
        name: 'region',
        default: 'us-east-1',
        description: 'Region of both buckets. Flashback takes any.',
        placeholder: '<region>',
        kind: 'text',
        commands: ANY,
        surfaces: EVERYWHERE,
    },
    {
        name: 'hot-access-key-id',
        default: '',
        description: 'Access key for hot alone. A READ key is enough.',
        placeholder: '<id>',
        kind: 'text',
        commands: PAIRED,
        surfaces: EVERYWHERE,
    },
    {
        name: 'hot-secret-access-key',
        default: '',
        description: 'Secret of `hot-access-key-id`. Take it from a secret.',
        placeholder: '<secret>',
        kind: 'text',
        secret: true,
        commands: PAIRED,
        surfaces: EVERYWHERE,
    },
    {
        name: 'hot-session-token',
        default: '',
        description: 'Session token of `hot-access-key-id`. Take it from a secret.',
        placeholder: '<secret>',
        kind: 'text',
        secret: true,
        commands: PAIRED,
        surfaces: EVERYWHERE,
    },
    {
        name: 'hot-previous-access-key-id',
        default: '',
        description: 'While keys are rotated: the old pair, used with a warning where the store refuses `hot-access-key-id`.',
        placeholder: '<id>',
        kind: 'text',
        commands: PAIRED,
        surfaces: EVERYWHERE,
    },
    {
        name: 'hot-previous-secret-access-key',
        default: '',
        description: 'Secret of `hot-previous-access-key-id`. Take it from a secret.',
        placeholder: '<secret>',
        kind: 'text',
        secret: true,
        commands: PAIRED,
        surfaces: EVERYWHERE,
    },
    {
        name: 'hot-role-to-assume',
        default: '',
        description: 'Role for hot alone, in place of `hot-access-key-id`.',
        placeholder: '<arn>',
        kind: 'text',
        commands: PAIRED,
        surfaces: ['action'],
    },
    {
        name: 'hot-region',
        default: '',
        description: "Hot's region, if not `region`.",
        placeholder: '<region>',
        kind: 'text',
        commands: ANY,
        surfaces: EVERYWHERE,
    },
    {
        name: 'cold-access-key-id',
        default: '',
        description: 'Access key for cold alone. It needs WRITE; for `restore`, `verify`, `status` and `ls` READ is enough.',
        placeholder: '<id>',
        kind: 'text',
        commands: ANY,
        surfaces: EVERYWHERE,
    },
    {
        name: 'cold-secret-access-key',
        default: '',
        description: 'Secret of `cold-access-key-id`. Take it from a secret.',
        placeholder: '<secret>',
        kind: 'text',
        secret: true,
        commands: ANY,
        surfaces: EVERYWHERE,
    },
    {
        name: 'cold-session-token',
        default: '',
        description: 'Session token of `cold-access-key-id`. Take it from a secret.',
        placeholder: '<secret>',
        kind: 'text',
        secret: true,
        commands: ANY,
        surfaces: EVERYWHERE,
    },
    {
        name: 'cold-previous-access-key-id',
        default: '',
        description: 'While keys are rotated: the old pair, used with a warning where the store refuses `cold-access-key-id`.',
        placeholder: '<id>',
        kind: 'text',
        commands: ANY,
        surfaces: EVERYWHERE,
    },
    {
        name: 'cold-previous-secret-access-key',
        default: '',
        description: 'Secret of `cold-previous-access-key-id`. Take it from a secret.',
        placeholder: '<secret>',
        kind: 'text',
        secret: true,
        commands: ANY,
        surfaces: EVERYWHERE,
    },
    {
        name: 'cold-role-to-assume',
        default: '',
        description: 'Role for cold alone, in place of `cold-access-key-id`.',
        placeholder: '<arn>',
        kind: 'text',
        commands: ANY,
        surfaces: ['action'],
    },
    {
        name: 'cold-region',
        default: '',
        description: "Cold's region, if not `region`.",
        placeholder: '<region>',
        kind: 'text',
        commands: ANY,
        surfaces: EVERYWHERE,
    },
    {
        name: 'prefixes',
        default: '',
        description: "Only keys that begin with one of these, one a line, below hot's prefix. Default: everything.",
        placeholder: '<prefix>',
        kind: 'list',
        commands: ['backup', 'restore', 'verify', 'ls'],
        surfaces: EVERYWHERE,
    },
    {
        name: 'exclude',
        default: '',
        description: "Leave out keys that match one of these globs, one a line, matched against the whole key below hot's prefix: `**/*.tmp`, `cache/**`.",
        placeholder: '<glob>',
        kind: 'list',
        commands: BACKUP,
        surfaces: EVERYWHERE,
    },
    {
        name: 'include',
        default: '',
        description: 'For `restore`: only keys that match one of these globs, one a line, matched against the whole key: `img/**`, `**/*.sql`. Default: everything.',
        placeholder: '<glob>',
        kind: 'list',
        commands: RESTORE,
        surfaces: EVERYWHERE,
    },
    {
        name: 'at',
        default: '',
        description: 'For `restore` and `ls`: as of which restore point: `latest`, the id of its run, or a time (`2026-11-03T02:00:00Z`), which means the newest one not after it. Default: `latest` for `restore`; for `ls` the present manifest, with what hot no longer has.',
        placeholder: '<time|run|latest>',
        kind: 'text',
        commands: ['restore', 'ls'],
        surfaces: EVERYWHERE,
    },
    {
        name: 'to',
        default: '',
        description: 'For `restore`: the bucket to bring keys back to, under their own names: `s3://bucket` or `s3://bucket/prefix`; or `hot` for the bucket of the input `hot`.',
        placeholder: '<bucket url>',
        kind: 'text',
        required: RESTORE,
        commands: RESTORE,
        surfaces: EVERYWHERE,
    },
    {
        name: 'to-endpoint',
        default: '',
        description: 'Where `to` is reached, if not at `endpoint`.',
        placeholder: '<url>',
        kind: 'text',
        commands: RESTORE,
        surfaces: EVERYWHERE,
    },
    {
        name: 'to-access-key-id',
        default: '',
        description: 'Access key for `to` alone. It needs WRITE.',
        placeholder: '<id>',
        kind: 'text',
        commands: RESTORE,
        surfaces: EVERYWHERE,
    },
    {
        name: 'to-secret-access-key',
        default: '',
        description: 'Secret of `to-access-key-id`. Take it from a secret.',
        placeholder: '<secret>',
        kind: 'text',
        secret: true,
        commands: RESTORE,
        surfaces: EVERYWHERE,
    },
    {
        name: 'to-session-token',
        default: '',
        description: 'Session token of `to-access-key-id`. Take it from a secret.',
        placeholder: '<secret>',
        kind: 'text',
        secret: true,
        commands: RESTORE,
        surfaces: EVERYWHERE,
    },
    {
        name: 'to-role-to-assume',
        default: '',
        description: 'Role for `to` alone, in place of `to-access-key-id`.',
        placeholder: '<arn>',
        kind: 'text',
        commands: RESTORE,
        surfaces: ['action'],
    },
    {
        name: 'to-region',
        default: '',
        description: 'Region of `to`, if not `region`.',
        placeholder: '<region>',
        kind: 'text',
        commands: RESTORE,
        surfaces: EVERYWHERE,
    },
    {
        name: 'confirm',
        default: '',
        description: 'For `restore` into hot: the name of its bucket, typed, to show that this is meant. Never needed for another bucket.',
        placeholder: '<bucket>',
        kind: 'text',
        commands: RESTORE,
        surfaces: EVERYWHERE,
    },
    {
        name: 'overwrite',
        default: 'false',
        description: 'For `restore`: replace what `to` holds under the same key with another content. Without it such keys are left as they are and named; what is equal is skipped in either case.',
        placeholder: '<true|false>',
        kind: 'boolean',
        commands: RESTORE,
        surfaces: EVERYWHERE,
    },
    {
        name: 'thaw',
        default: '',
        description: 'For `restore`: ask for objects that lie in an archive class of cold (`GLACIER`, `DEEP_ARCHIVE`) to be made readable for so long: `7d`, whole days. The run then ends `incomplete`; run it again when they are thawed. The provider charges for it, and the key needs the right to (`s3:RestoreObject`). Default: they are only named.',
        placeholder: '<duration>',
        kind: 'text',
        commands: RESTORE,
        surfaces: EVERYWHERE,
    },
    {
        name: 'thaw-tier',
        default: 'standard',
        description: 'For `thaw`: `standard` (hours), `bulk` (cheapest, up to two days) or `expedited` (minutes, dear, not from `DEEP_ARCHIVE`).',
        placeholder: '<tier>',
        kind: 'text',
        commands: RESTORE,
        surfaces: EVERYWHERE,
    },
    {
        name: 'copy-path',
        default: 'auto',
        description: 'How objects may travel: `auto`, or those allowed in the order in which to try them, of `native` (the provider copies), `emulated` (the Bridge Node copies), `streamed` (through this program): `native,emulated`.',
        placeholder: '<paths>',
        kind: 'text',
        commands: [...MOVING, 'probe'],
        surfaces: EVERYWHERE,
    },
    {
        name: 'max-operation-size',
        default: 'auto',
        description: 'Above this size an object is copied in parts. `auto`: `100MB` on a Flashback Bridge Node, else `5GiB`.',
        placeholder: '<size>',
        kind: 'text',
        commands: [...MOVING, 'probe'],
        surfaces: EVERYWHERE,
    },
    {
        name: 'part-size',
        default: 'auto',
        description: "Size of a part, at least `5MiB`. `auto` goes by the object's size.",
        placeholder: '<size>',
        kind: 'text',
        commands: MOVING,
        surfaces: EVERYWHERE,
    },
    {
        name: 'concurrency',
        default: 'auto',
        description: 'Copies in flight, 1 to 256. `auto` adapts to throttling and latency.',
        placeholder: '<n>',
        kind: 'text',
        commands: MOVING,
        surfaces: EVERYWHERE,
    },
    {
        name: 'max-bandwidth',
        default: '',
        description: 'Bytes a second that streamed copies may take, all together, such as `20MB`; at least `64KiB`. Default: as many as the line gives. What the provider copies does not pass here and is not held back.',
        placeholder: '<size>',
        kind: 'text',
        commands: MOVING,
        surfaces: EVERYWHERE,
    },
    {
        name: 'verify',
        default: 'copy',
        description: 'How each copy is checked: `copy` by ETag, checksum or size; `read` also reads it back; `none` not at all.',
        placeholder: '<how>',
        kind: 'text',
        commands: COPYING,
        surfaces: EVERYWHERE,
    },
    {
        name: 'sample',
        default: '',
        description: 'For `verify`: how many keys to read back: a number (`1000`) or a part (`5%`), each run those after the ones of the run before, so that all have their turn. Default: all.',
        placeholder: '<n|p%>',
        kind: 'text',
        commands: VERIFY,
        surfaces: EVERYWHERE,
    },
    {
        name: 'repair',
        default: 'false',
        description: 'For `verify`: copy what is missing or damaged in cold anew from hot, where hot still has that version.',
        placeholder: '<true|false>',
        kind: 'boolean',
        commands: VERIFY,
        surfaces: EVERYWHERE,
    },
    {
        name: 'deadline',
        default: '5h30m',
        description: 'After this long no new work is taken and what is done is committed; the next run goes on.',
        placeholder: '<duration>',
        kind: 'text',
        commands: MOVING,
        surfaces: EVERYWHERE,
    },
    {
        name: 'lease-wait',
        default: '2m',
        description: 'How long to wait while another run writes to cold, before this one is skipped.',
        placeholder: '<duration>',
        kind: 'text',
        commands: LEASED,
        surfaces: EVERYWHERE,
    },
    {
        name: 'max-failures',
        default: '0',
        description: 'How many keys may fail before the run counts as failed.',
        placeholder: '<n>',
        kind: 'text',
        commands: ['backup', 'restore', 'verify', 'prune'],
        surfaces: EVERYWHERE,
    },
    {
        name: 'max-silence',
        default: '',
        description: 'For `status`: fail when the newest restore point is older than this, or there is none. Default: age is told and no failure.',
        placeholder: '<duration>',
        kind: 'text',
        commands: ['status'],
        surfaces: EVERYWHERE,
    },
    {
        name: 'retention',
        default: '',
        description: 'Which old versions stay, one line a prefix, `*` for all: `db-dumps/ daily=7 weekly=4`, `logs/ max-age=90d`, `* within=90d`. See docs/retention.md. Default: everything stays.',
        placeholder: '<line>',
        kind: 'list',
        commands: PRUNING,
        surfaces: EVERYWHERE,
    },
    {
        name: 'prune',
        default: 'true',
        description: 'What a backup does about `retention`: `true`, `false`, or `plan`, which only says what would go.',
        placeholder: '<true|false|plan>',
        kind: 'text',
        commands: BACKUP,
        surfaces: EVERYWHERE,
    },
    {
        name: 'prune-delay',
        default: '24h',
        description: 'How long what is to go stays restorable, from the run that says so to the one that deletes it.',
        placeholder: '<duration>',
        kind: 'text',
        commands: PRUNING,
        surfaces: EVERYWHERE,
    },
    {
        name: 'max-delete',
        default: '10%',
        description: 'Prune nothing where more than this would go at once: a share of all versions (from 100 on), or a number. See approve-prune.',
        placeholder: '<n%|n>',
        kind: 'text',
        commands: PRUNING,
        surfaces: EVERYWHERE,
    },
    {
        name: 'max-change',
        default: '50%',
        description: 'Prune nothing where more than this changed or went since the run before: a share of the live keys (where there are 100), or a number.',
        placeholder: '<n%|n>',
        kind: 'text',
        commands: PRUNING,
        surfaces: EVERYWHERE,
    },
    {
        name: 'approve-prune',
        default: '',
        description: 'The token that a tripped guard printed: approves that one plan and no other.',
        placeholder: '<token>',
        kind: 'text',
        commands: PRUNING,
        surfaces: EVERYWHERE,
    },
    {
        name: 'allow-unfenced',
        default: 'false',
        description: 'Prune also where cold honours no conditional requests, so that nothing but the schedule keeps two runs apart.',
        placeholder: '<true|false>',
        kind: 'boolean',
        commands: PRUNING,
        surfaces: EVERYWHERE,
    },
    {
        name: 'trust-size',
        default: 'false',
        description: 'For `rebuild`: take an object in cold of the same key and size as in hot for the same, where ETags cannot prove it.',
        placeholder: '<true|false>',
        kind: 'boolean',
        commands: ['rebuild'],
        surfaces: EVERYWHERE,
    },
    {
        name: 'dry-run',
        default: 'false',
        description: 'Say what would be copied, or pruned, and change nothing.',
        placeholder: '<true|false>',
        kind: 'boolean',
        commands: ['backup', 'restore', 'prune'],
        surfaces: EVERYWHERE,
    },
    {
        name: 'storage-class',
        default: '',
        description: "Storage class of what is copied into cold, such as `STANDARD_IA`; state stays in the standard class. Archive classes (`GLACIER`, `DEEP_ARCHIVE`) need versioning on cold. Default: the bucket's own.",
        placeholder: '<class>',
        kind: 'text',
        commands: BACKUP,
        surfaces: EVERYWHERE,
    },
    {
        name: 'sse',
        default: '',
        description: "Server-side encryption of everything written to cold: `AES256` or `aws:kms`. Default: the bucket's own.",
        placeholder: '<AES256|aws:kms>',
        kind: 'text',
        commands: WRITING,
        surfaces: EVERYWHERE,
    },
    {
        name: 'sse-kms-key-id',
        default: '',
        description: 'Id or ARN of the KMS key for `sse: aws:kms`. Default: the AWS managed key.',
        placeholder: '<id>',
        kind: 'text',
        commands: WRITING,
        surfaces: EVERYWHERE,
    },
    {
        name: 'request-payer',
        default: '',
        description: '`requester`: pay for reading hot, where its bucket asks for that (`x-amz-request-payer`). Default: its owner pays.',
        placeholder: '<requester>',
        kind: 'text',
        commands: WRITING,
        surfaces: EVERYWHERE,
    },
    {
        name: 'platform-url',
        default: 'https://backend.flashback.tech',
        description: "Flashback's API, asked only where `platform-token` is given.",
        placeholder: '<url>',
        kind: 'text',
        commands: LOOKING,
        surfaces: EVERYWHERE,
    },
    {
        name: 'platform-token',
        default: '',
        description: "Token of Flashback's API, to see which buckets are attached, which nodes are online, what traffic is counted and how full the quota is. Never needed. Take it from a secret.",
        placeholder: '<secret>',
        kind: 'text',
        secret: true,
        commands: LOOKING,
        surfaces: EVERYWHERE,
    },
    {
        name: 'repository-id',
        default: '',
        description: "The Repository through which cold is reached, where the token sees several with a bucket of cold's name.",
        placeholder: '<id>',
        kind: 'text',
        commands: LOOKING,
        surfaces: EVERYWHERE,
    },
    {
        name: 'ca-bundle',
        default: '',
        description: "Path of a PEM file with certificates to trust besides the system's.",
        placeholder: '<file>',
        kind: 'text',
        commands: ANY,
        surfaces: EVERYWHERE,
    },
    {
        name: 'path-style',
        default: 'auto',
        description: 'Address buckets as `host/bucket`: `true`, `false` or `auto`, which is `true` but on AWS.',
        placeholder: '<true|false|auto>',
        kind: 'text',
        commands: ANY,
        surfaces: EVERYWHERE,
    },
    {
        name: 'cache',
        default: 'true',
        description: 'Keep segments of the manifest in the Actions cache, at most 200 MB, so that the next run need not read them from cold. Never needed, never trusted.',
        placeholder: '<true|false>',
        kind: 'boolean',
        commands: ['backup'],
        surfaces: ['action'],
    },
    {
        name: 'alert-issue',
        default: 'false',
        description: 'Open one GitHub issue for each backup target when it fails, keep it up to date, and close it on recovery. Needs `permissions: issues: write`.',
        placeholder: '<true|false>',
        kind: 'boolean',
        commands: ANY,
        surfaces: ['action'],
    },
    {
        name: 'github-token',
        default: '${{ github.token }}',
        description: "For `alert-issue`: a token that may write issues. Default: the job's own.",
        placeholder: '<secret>',
        kind: 'text',
        secret: true,
        commands: ANY,
        surfaces: ['action'],
    },
    {
        name: 'summary',
        default: 'true',
        description: 'Write the job summary.',
        placeholder: '<true|false>',
        kind: 'boolean',
        commands: ANY,
        surfaces: ['action'],
    },
];
/** The table seen as plain rows, where the exact names do not matter; all of a surface, or those of one command. */
function inputs_inputsOf(surface, command) {
    const rows = INPUTS;
    return rows.filter(({ surfaces, commands }) => surfaces.includes(surface) && (command === undefined || commands.includes(command)));
}
/** True where nothing can be done without it, whatever the command. */
function alwaysRequired({ required = [] }) {
    return inputs_COMMANDS.every((command) => required.includes(command));
}
/** Names of the inputs whose values must never be shown. */
function secretInputs() {
    const rows = INPUTS;
    return rows.filter((input) => input.secret === true).map((input) => input.name);
}
/** `hot-endpoint` → `FLASHBACK_HOT_ENDPOINT`. */
function environmentName(input) {
    return `FLASHBACK_${input.toUpperCase().replaceAll('-', '_')}`;
}

// EXTERNAL MODULE: ./build/src/report/json.js
var report_json = __nccwpck_require__(7912);
// EXTERNAL MODULE: ./build/src/report/result.js
var report_result = __nccwpck_require__(4123);
// EXTERNAL MODULE: ./build/src/report/format.js
var format = __nccwpck_require__(5845);
// EXTERNAL MODULE: ./build/src/report/markdown.js
var markdown = __nccwpck_require__(75);
// EXTERNAL MODULE: ./build/src/report/words.js
var words = __nccwpck_require__(3629);
;// CONCATENATED MODULE: ./build/src/report/sections/changes.js




/** What is different from the last run, and the receipt: no key was lost on the way (promise 2). */
const changes = {
    title: 'changes',
    render: (result) => {
        const { counts } = result;
        // It did not come to the listing: the outcome says all.
        if (result.generation === null && counts.scanned === 0 && !result.dryRun)
            return '';
        const sum = (0,words/* balanced */.ls)(counts)
            ? `Receipt: ${(0,words/* receipt */.R9)(counts)}.`
            : `**Receipt does not add up: ${(0,words/* receipt */.R9)(counts)}. Please report this.**`;
        return `### What changed${since(result)}\n\n${rows(result)}${sum}${growth(result)}\n`;
    },
};
function rows({ counts, dryRun }) {
    const all = [
        ['new', counts.new, dryRun ? 'would be copied for the first time' : 'copied for the first time'],
        ['changed', counts.changed, dryRun ? 'would be copied again' : 'copied again'],
        ['touched', counts.touched, 'same content, new date: copied again without a new version'],
        ['gone', counts.gone, 'no longer in hot, kept in cold'],
        ['failed', counts.failed, 'not brought up to date, see the holes'],
        ['deferred', counts.deferred, 'kept changing, left to the next run'],
        ['expired', counts.expired, 'beyond their age, not copied'],
        ['vanished', counts.vanished, 'deleted from hot while the run went on'],
        ['kept', counts.kept, 'old versions kept before they were overwritten'],
        ['renamed', counts.renamed, 'stored under another name, since cold cannot hold theirs'],
        ['excluded', counts.excluded, 'left out by `exclude`'],
    ];
    const shown = all.filter(([, count]) => count > 0);
    if (shown.length === 0)
        return 'Nothing.\n\n';
    return `${(0,markdown/* table */.tp)(['', 'keys', ''], shown.map(([name, count, what]) => [name, (0,format/* formatCount */.B4)(count), what]))}\n`;
}
/** Against the last run of this scope that committed, where it is known. */
function since({ history }) {
    const before = history?.at(-1);
    return before === undefined ? '' : ` since ${(0,report_escape/* forMarkdown */.Bm)((0,words/* formatTime */.fU)(before.time), 40)}`;
}
function growth({ history, counts, bytes, restorePoint }) {
    const before = history?.at(-1);
    // Only a complete listing can be compared.
    if (before === undefined || restorePoint === null)
        return '';
    if (counts.scanned === before.scanned && bytes.scanned === before.bytes)
        return '';
    return ` Hot has ${signed(counts.scanned - before.scanned, format/* formatCount */.B4)} objects and ${signed(bytes.scanned - before.bytes, format/* formatBytes */.z3)} against the last run.`;
}
function signed(difference, format) {
    return difference < 0 ? `−${format(-difference)}` : `+${format(difference)}`;
}

// EXTERNAL MODULE: ./build/src/report/sections/copy-paths.js
var copy_paths = __nccwpck_require__(4441);
// EXTERNAL MODULE: ./build/src/report/sections/holes.js
var holes = __nccwpck_require__(8246);
// EXTERNAL MODULE: ./build/src/report/sections/notices.js
var notices = __nccwpck_require__(7604);
// EXTERNAL MODULE: ./build/src/report/sections/outcome.js
var outcome = __nccwpck_require__(9597);
;// CONCATENATED MODULE: ./build/src/report/sections/platform.js



/** What Flashback says: how full the account's quotas were when the run began, and what it counted of the buckets. */
const platform = {
    title: 'platform',
    render: (result) => {
        const { platform: said } = result;
        if (said === undefined)
            return '';
        return [quotas(said), statistics(said, result)].filter((part) => part !== '').join('\n');
    },
};
const MOST = 10;
function quotas({ quotas: limits }) {
    if (limits.length === 0)
        return '';
    const rows = limits
        .slice(0, MOST)
        .map(({ kind, period, used, max, percent }) => [
        (0,report_escape/* forMarkdown */.Bm)(period === null ? kind : `${kind}, ${period}`, 60),
        used === null ? '' : (0,format/* formatBytes */.z3)(used),
        max === null ? '' : (0,format/* formatBytes */.z3)(max),
        `${percent >= 80 ? '⚠️ ' : ''}${Math.floor(percent)}%`,
    ]);
    return `### Flashback quota\n\n${(0,markdown/* table */.tp)(['', 'used', 'of', ''], rows)}`;
}
/** The platform counts bytes and latency, by everybody; operations and errors are this run's own. */
function statistics({ statistics: counted }, { requests, limiter, counts }) {
    if (counted === undefined)
        return '';
    const row = (when, operations, { bucket, ...use }) => [
        `${bucket}, ${when}`,
        operations,
        (0,format/* formatBytes */.z3)(use.uploaded),
        (0,format/* formatBytes */.z3)(use.downloaded),
        use.latencyMs === null ? '' : milliseconds(use.latencyMs),
    ];
    const operations = (bucket) => (0,format/* formatCount */.B4)(Object.values(requests[bucket]).reduce((sum, count) => sum + count, 0));
    const rows = [
        ...counted.run.map((use) => row('this run', operations(use.bucket), use)),
        ...counted.days.map((use) => row('today', '–', use)),
    ];
    const heads = ['', 'operations', 'uploaded', 'downloaded', 'latency'];
    const errors = `Errors: ${(0,format/* formatCount */.B4)(counts.failed)} objects failed, ${(0,format/* formatCount */.B4)(limiter?.throttled ?? 0)} answers asked to slow down.`;
    return `### Flashback statistics\n\n${(0,markdown/* table */.tp)(heads, rows)}\n${errors}\n`;
}
function milliseconds(ms) {
    return `${ms < 10 ? ms.toFixed(1) : (0,format/* formatCount */.B4)(Math.round(ms))} ms`;
}

// EXTERNAL MODULE: ./build/src/report/sections/section.js
var section = __nccwpck_require__(5242);
;// CONCATENATED MODULE: ./build/src/report/sections/prefixes.js





/** A row a prefix: the first few to be seen, those with failures before all others, the rest folded away. */
const prefixes = {
    title: 'prefixes',
    render: ({ prefixes: rows }) => {
        if (rows.length === 0)
            return '';
        const known = rows.slice(0, prefixes_MOST).sort((a, b) => Number(b.failed > 0) - Number(a.failed > 0));
        const verified = known.some((row) => row.verified !== undefined);
        const first = rowsTable(known.slice(0, OPEN), verified);
        const rest = known.slice(OPEN);
        const folded = rest.length === 0
            ? ''
            : `\n${(0,markdown/* details */.zH)((0,format/* formatMany */.x0)(rest.length, 'more prefix', 'more prefixes'), rowsTable(rest, verified))}`;
        return `### By prefix\n\n${first}${folded}`;
    },
};
const OPEN = 10;
const prefixes_MOST = 51;
/** Columns in which nothing happened are left out: what did happen is what is looked for. */
function rowsTable(rows, verified) {
    const happened = EVENTS.filter((event) => rows.some((row) => (row[event] ?? 0) > 0));
    return (0,markdown/* table */.tp)(['prefix', 'objects', 'bytes', ...happened, ...(verified ? ['last verified'] : [])], rows.map((row) => [
        (0,report_escape/* forMarkdownCode */.m6)(row.prefix === '' ? '(no folder)' : row.prefix, section/* KEY_LIMIT */.O),
        (0,format/* formatCount */.B4)(row.objects),
        (0,format/* formatBytes */.z3)(row.bytes),
        ...happened.map((event) => figure(row[event] ?? 0, event === 'failed')),
        ...(verified ? [lastVerified(row)] : []),
    ]));
}
function lastVerified({ prefix, verified, faults = 0 }) {
    // The last row is of many prefixes, each with a time of its own.
    if (verified === undefined)
        return prefix === '…' ? '–' : 'never';
    const time = (0,report_escape/* forMarkdown */.Bm)((0,words/* formatTime */.fU)(verified), 40);
    return faults === 0 ? time : `${time}, **${(0,format/* formatMany */.x0)(faults, 'fault')}**`;
}
const EVENTS = ['new', 'changed', 'touched', 'gone', 'failed', 'kept'];
function figure(count, bold) {
    if (count === 0)
        return '–';
    return bold ? `**${(0,format/* formatCount */.B4)(count)}**` : (0,format/* formatCount */.B4)(count);
}

// EXTERNAL MODULE: ./build/src/report/sections/prune.js
var prune = __nccwpck_require__(4581);
;// CONCATENATED MODULE: ./build/src/report/sections/run.js





/** For who looks into it: the run's id and times, its scope, and every request that was sent. */
const run = {
    title: 'run',
    render: (result) => {
        const id = `Run ${(0,report_escape/* forMarkdownCode */.m6)(result.runId, 120)}, ${(0,report_escape/* forMarkdown */.Bm)((0,words/* formatTime */.fU)(result.started), 40)} to ${(0,report_escape/* forMarkdown */.Bm)((0,words/* formatTime */.fU)(result.finished), 40)} (${(0,format/* formatDuration */.a3)(result.durationMs)}), flashback-backup ${(0,report_escape/* forMarkdown */.Bm)(result.program, 60)}.\n`;
        return (0,markdown/* details */.zH)('Run, scope and requests', `${id}\n${scope(result)}${limiter(result)}${requests(result)}`);
    },
};
const MOST_OPERATIONS = 30;
const MOST_SCOPE = 20;
function scope({ scope: { prefixes, exclude } }) {
    const lines = [
        ...prefixes.slice(0, MOST_SCOPE).map((prefix) => `- prefix ${(0,report_escape/* forMarkdownCode */.m6)(prefix, section/* KEY_LIMIT */.O)}`),
        ...exclude.slice(0, MOST_SCOPE).map((glob) => `- without ${(0,report_escape/* forMarkdownCode */.m6)(glob, section/* KEY_LIMIT */.O)}`),
    ];
    return lines.length === 0 ? '' : `Scope:\n\n${lines.join('\n')}\n\n`;
}
function limiter({ limiter: found }) {
    if (found === null)
        return '';
    const most = `At most ${(0,format/* formatMany */.x0)(found.highest, 'copy', 'copies')} in flight, ${(0,format/* formatCount */.B4)(found.final)} at the end; throttled ${(0,format/* formatMany */.x0)(found.throttled, 'time')}`;
    return found.rate === null
        ? `${most}.\n`
        : `${most}, about ${(0,format/* formatMany */.x0)(found.rate, 'request')} a second were taken.\n`;
}
function requests({ requests: sent }) {
    const rows = ['hot', 'cold'].flatMap((side) => Object.entries(sent[side])
        .sort(([, a], [, b]) => b - a)
        .slice(0, MOST_OPERATIONS)
        .map(([operation, count]) => [side, (0,report_escape/* forMarkdown */.Bm)(operation, 60), (0,format/* formatCount */.B4)(count)]));
    return rows.length === 0 ? '' : `\n${(0,markdown/* table */.tp)(['', 'requests', 'count'], rows)}`;
}

;// CONCATENATED MODULE: ./build/src/report/chart.js
/**
 * Charts that GitHub draws, in Mermaid's xychart. Only figures go in: Mermaid has a syntax of its own that nothing
 * here escapes for. `xychart-beta` is the name that old and new versions of Mermaid take alike.
 */
/** Bytes a second over a run; empty where there are fewer than two points, or nothing moved. */
function lineChart(points) {
    const fastest = Math.max(0, ...points.map(({ rate }) => rate));
    const [first, last] = [points[0], points.at(-1)];
    if (points.length < 2 || first === undefined || last === undefined || !(fastest > 0))
        return '';
    const unit = unitOf(fastest);
    const long = last.seconds >= 600;
    const ends = [first.seconds, last.seconds].map((s) => (long ? (s / 60).toFixed(1) : s.toFixed(1)));
    return chart([
        `x-axis "${long ? 'minutes' : 'seconds'}" ${ends.join(' --> ')}`,
        `y-axis "${unit.name}/s" 0 --> ${((fastest / unit.size) * 1.05).toFixed(2)}`,
        `line [${points.map(({ rate }) => (rate / unit.size).toFixed(2)).join(', ')}]`,
    ]);
}
/** A bar of bytes a run, the last one being number 0; empty where no run copied anything. */
function barChart(bytes) {
    const most = Math.max(0, ...bytes);
    if (bytes.length === 0 || !(most > 0))
        return '';
    const unit = unitOf(most);
    return chart([
        `x-axis "runs ago" [${bytes.map((_, i) => bytes.length - 1 - i).join(', ')}]`,
        `y-axis "${unit.name}" 0 --> ${((most / unit.size) * 1.05).toFixed(2)}`,
        `bar [${bytes.map((one) => (one / unit.size).toFixed(2)).join(', ')}]`,
    ]);
}
/**
 * Wide and low: a summary is read from above, and Mermaid's own 700 × 500 would fill the screen. One blue that shows
 * on white and on black: the default line is nearly white on GitHub's light theme.
 */
const FRONT_MATTER = [
    '---',
    'config:',
    '  xyChart:',
    '    width: 900',
    '    height: 220',
    '  themeVariables:',
    '    xyChart:',
    '      backgroundColor: "#00000000"',
    '      plotColorPalette: "#3b82f6"',
    '---',
];
function chart(lines) {
    return ['```mermaid', ...FRONT_MATTER, 'xychart-beta', ...lines.map((line) => `  ${line}`), '```', ''].join('\n');
}
function unitOf(bytes) {
    if (bytes >= 1e9)
        return { name: 'GB', size: 1e9 };
    return bytes >= 1e6 ? { name: 'MB', size: 1e6 } : { name: 'kB', size: 1e3 };
}

;// CONCATENATED MODULE: ./build/src/report/sections/throughput.js

/** How fast this run was from beginning to end; nothing below three samples. */
const throughput = {
    title: 'throughput',
    render: ({ progress }) => {
        const chart = lineChart(rates(progress));
        return chart === '' ? '' : `### Throughput\n\n${chart}`;
    },
};
/** What the last runs of this scope copied, this one included; nothing below three runs. */
const lastRuns = {
    title: 'last runs',
    render: (result) => {
        const runs = [...(result.history ?? []), ...present(result)].slice(-MOST_RUNS);
        if (runs.length < 3)
            return '';
        const chart = barChart(runs.map(({ copiedBytes }) => copiedBytes));
        if (chart === '')
            return `### Last ${runs.length} runs\n\nNone of them had anything to copy.\n`;
        return `### Last ${runs.length} runs\n\nBytes that each run copied, the newest at the right.\n\n${chart}`;
    },
};
const MOST_RUNS = 30;
const MOST_SAMPLES = 120;
function present({ generation, counts, bytes }) {
    return generation === null || counts.scanned === 0 ? [] : [{ copiedBytes: bytes.copied }];
}
function rates(samples) {
    const found = [];
    let before = samples[0];
    for (const sample of samples.slice(1, MOST_SAMPLES)) {
        if (before === undefined || sample.ms <= before.ms)
            continue;
        const rate = Math.max(0, ((sample.bytes - before.bytes) * 1000) / (sample.ms - before.ms));
        found.push({ seconds: sample.ms / 1000, rate });
        before = sample;
    }
    return found;
}

;// CONCATENATED MODULE: ./build/src/report/summary.js










/**
 * GitHub drops the whole summary of a step above 1 MiB (dependency-review-action#867); other steps of the
 * job share the page, so this one stays well below.
 */
const SUMMARY_BUDGET = 900 * 1024;
/** All parts of the summary, the most important first. A new one is a file in sections/ and a line here. */
const SECTIONS = [
    outcome/* outcome */.b,
    holes/* holes */.y,
    changes,
    prune/* prune */.R3,
    notices/* notices */.o,
    prefixes,
    copy_paths/* copyPaths */.o,
    platform,
    throughput,
    lastRuns,
    run,
];
/**
 * A result as Markdown, the most important first. Never above `budget` bytes: every list and text has a
 * limit that keeps the whole below the default, however much the escapes of hostile text add; under a smaller
 * one, sections that do not fit are left out and named at the end. Links, if any, are relative: an absolute one
 * breaks where the repository's name is masked (docker/actions-toolkit#367).
 */
function renderSummary(result, budget = SUMMARY_BUDGET) {
    const left = [];
    let summary = '';
    for (const { title, render } of SECTIONS) {
        const text = render(result);
        if (text === '')
            continue;
        const next = summary === '' ? text : `${summary}\n${text}`;
        if (Buffer.byteLength(next) <= budget - ROOM_FOR_LAST_LINE)
            summary = next;
        else
            left.push(title);
    }
    if (left.length > 0)
        summary += `\n_Left out for size: ${left.join(', ')}. The JSON report has everything._\n`;
    return Buffer.byteLength(summary) <= budget ? summary : '';
}
const ROOM_FOR_LAST_LINE = 256;

// EXTERNAL MODULE: ./build/src/report/prune.js
var report_prune = __nccwpck_require__(5572);
;// CONCATENATED MODULE: ./build/src/report/text.js




/** The last lines of a run for a terminal or a log; ends in a newline. Keys in it are escaped. */
function renderText(result, options) {
    const paint = painter(options.colour);
    const { counts } = result;
    const said = (0,words/* verdict */.WJ)(result);
    const lines = ['', `${paint(said.tone, `${said.mark} ${said.title}`)}  ${paint('dim', said.meaning)}`, ''];
    if (result.problem !== null) {
        lines.push(`  ${paint('bad', (0,report_escape/* forLog */.Ig)(result.problem.code, 60))}  ${(0,report_escape/* forLog */.Ig)(result.problem.message, 2_000)}`);
        if (result.problem.advice !== '')
            lines.push(`  ${(0,report_escape/* forLog */.Ig)(result.problem.advice, 1_000)}`);
        lines.push('');
    }
    lines.push(...columns([
        ['hot', `${(0,report_escape/* forLog */.Ig)((0,words/* placeName */.fW)(result.hot), 300)}  ${paint('dim', (0,report_escape/* forLog */.Ig)(result.hot.endpoint, 200))}`],
        ['cold', `${(0,report_escape/* forLog */.Ig)((0,words/* placeName */.fW)(result.cold), 300)}  ${paint('dim', (0,report_escape/* forLog */.Ig)(result.cold.endpoint, 200))}`],
        ['generation', (0,words/* generations */.YZ)(result)],
        [
            'restore point',
            result.restorePoint === null ? 'none of this run' : (0,report_escape/* forLog */.Ig)((0,words/* formatTime */.fU)(result.restorePoint), 40),
        ],
        ['took', (0,words/* pace */.cI)(result)],
    ]), '', ...figures(result, paint), '', `  ${paint((0,words/* balanced */.ls)(counts) ? 'dim' : 'bad', (0,words/* receipt */.R9)(counts))}`);
    for (const group of result.holes.slice(0, 10)) {
        lines.push('', `  ${paint('warning', `${(0,report_escape/* forLog */.Ig)(group.cause, 60)}, ${(0,format/* formatMany */.x0)(group.count, 'key')}`)}  ${(0,report_escape/* forLog */.Ig)(group.advice, 500)}`);
        for (const { key, message } of group.examples.slice(0, 3)) {
            lines.push(`    ${(0,report_escape/* forLog */.Ig)(key, 200)}  ${paint('dim', (0,report_escape/* forLog */.Ig)(message, 300))}`);
        }
    }
    if (result.holes.length > 10)
        lines.push('', `  …and ${(0,format/* formatMany */.x0)(result.holes.length - 10, 'more cause')}`);
    const { prune } = result;
    if (prune !== null && prune !== undefined)
        lines.push('', ...(0,report_prune/* pruneLines */.O1)(prune));
    if (result.notices.length > 0)
        lines.push('');
    for (const { level, title, message } of result.notices.slice(0, 20)) {
        const sign = level === 'warning' ? paint('warning', '!') : paint('dim', 'i');
        lines.push(`  ${sign} ${(0,report_escape/* forLog */.Ig)(title, 120)}: ${(0,report_escape/* forLog */.Ig)(message, 600)}`);
    }
    return `${lines.join('\n')}\n`;
}
const CODES = { good: '32;1', warning: '33;1', bad: '31;1', dim: '2' };
function painter(colour) {
    return (tone, text) => (colour && text !== '' ? `\u001b[${CODES[tone]}m${text}\u001b[0m` : text);
}
/** The figures that are not zero, set right, with their bytes and what they are made of. */
function figures(result, paint) {
    const { counts, bytes, paths } = result;
    const by = ['native', 'emulated', 'streamed']
        .filter((path) => paths[path].objects > 0)
        .map((path) => `${(0,format/* formatCount */.B4)(paths[path].objects)} ${path}`);
    const made = [`${(0,format/* formatCount */.B4)(counts.new)} new`, `${(0,format/* formatCount */.B4)(counts.changed)} changed`, ...by];
    const rows = [
        ['scanned', counts.scanned, (0,format/* formatBytes */.z3)(bytes.scanned)],
        [
            'copied',
            counts.copied,
            counts.copied === 0 ? '' : `${(0,format/* formatBytes */.z3)(bytes.copied)}  (${made.join(', ')})`,
        ],
        ['touched', counts.touched, 'same content, new date'],
        ['unchanged', counts.unchanged, ''],
        ['planned', counts.planned, 'would have been copied'],
        ['failed', counts.failed, ''],
        ['deferred', counts.deferred, 'to the next run'],
        ['expired', counts.expired, ''],
        ['vanished', counts.vanished, 'deleted from hot meanwhile'],
        ['gone', counts.gone, 'no longer in hot, kept in cold'],
        ['kept', counts.kept, 'old versions'],
        ['renamed', counts.renamed, 'stored under another name'],
        ['excluded', counts.excluded, ''],
    ];
    const always = ['scanned', 'copied', 'unchanged'];
    const shown = rows.filter(([name, count]) => count > 0 || always.includes(name));
    const wide = Math.max(...shown.map(([, count]) => (0,format/* formatCount */.B4)(count).length));
    return columns(shown.map(([name, count, more]) => {
        const figure = (0,format/* formatCount */.B4)(count).padStart(wide);
        return [name, `${figure}${more === '' ? '' : `  ${paint('dim', more)}`}`];
    }));
}
function columns(rows) {
    return rows.map(([name, value]) => `  ${name.padEnd(14)}${value}`);
}

;// CONCATENATED MODULE: ./build/src/cli/help.js


/** What the program is and what it can do. */
function programHelp(commands) {
    const rows = commands.map((command) => `  ${command.name.padEnd(12)}${command.summary}`);
    return `flashback-backup ${version/* VERSION */.x}
A verified copy of a hot bucket in a cold one, with the old versions of what changed.

Usage: flashback-backup <command> [--flag value]...

Commands:
${rows.join('\n')}

  flashback-backup <command> --help   what the command takes
  flashback-backup --version
`;
}
/** What a command takes, from the same table as action.yml. */
function commandHelp(command, width) {
    const positional = command.positional === undefined ? '' : `${command.positional.placeholder} `;
    const parts = [
        `Usage: flashback-backup ${command.name} ${positional}[--flag value]...`,
        '',
        wrap(command.about, 0, width),
        '',
    ];
    for (const [title, flags] of command.groups()) {
        parts.push(`${title}:`, ...flags.map((flag) => flagHelp(flag, width)), '');
    }
    if (command.notes !== undefined)
        parts.push(command.notes, '');
    return parts.join('\n');
}
/** What stands below the inputs, where they are inputs. */
const INPUT_NOTES_SHORT = `Lists: repeat the flag. Every input can also be set in the environment:
--hot-endpoint is ${environmentName('hot-endpoint')}. Secrets only there, or in a file:
${environmentName('secret-access-key')}, ${environmentName('secret-access-key')}_FILE.`;
/** The same for what makes a run. */
const INPUT_NOTES = `${INPUT_NOTES_SHORT}

Exit code: 0 complete or skipped, 1 failed or bad input, 2 too many holes or read-only,
3 incomplete with everything checkpointed (run it again), 130 left at once by a second Ctrl-C.`;
const INDENT = 6;
function flagHelp(flag, width) {
    const value = flag.kind === 'boolean' ? '' : ` ${flag.placeholder}`;
    const more = flag.kind === 'list' ? '...' : '';
    const standard = flag.default === undefined || flag.kind === 'boolean' ? '' : ` [${flag.default}]`;
    const required = flag.required === true ? ' (required)' : '';
    return `  --${flag.name}${value}${more}${standard}${required}\n${wrap(flag.description.replaceAll('`', ''), INDENT, width)}`;
}
function wrap(text, indent, width) {
    const room = Math.max(30, Math.min(width, 100) - indent);
    const lines = [''];
    for (const word of text.split(' ')) {
        const line = lines.at(-1) ?? '';
        if (line === '')
            lines[lines.length - 1] = word;
        else if (line.length + 1 + word.length <= room)
            lines[lines.length - 1] = `${line} ${word}`;
        else
            lines.push(word);
    }
    return lines.map((line) => `${' '.repeat(indent)}${line}`).join('\n');
}

// EXTERNAL MODULE: ./build/src/options/shown.js
var shown = __nccwpck_require__(45);
;// CONCATENATED MODULE: ./build/src/cli/usage.js
/** What was typed makes no sense; one line that says what would. */
class UsageError extends Error {
    constructor(message) {
        super(message);
        this.name = 'UsageError';
    }
}
/** `a, b or c`. */
function oneOf(names) {
    return [names.slice(0, -1).join(', '), names.at(-1) ?? ''].filter((part) => part !== '').join(' or ');
}
/** ` Did you mean --hot?` where one of the names is near enough to be what was meant, else nothing. */
function suggestion(typed, names, prefix = '') {
    let best;
    // A third of the letters wrong is a guess, not a slip.
    let least = Math.max(1, Math.floor(Math.min(typed.length, 40) / 3)) + 1;
    for (const name of names) {
        const away = distance(typed.slice(0, 40), name);
        if (away < least)
            [best, least] = [name, away];
    }
    return best === undefined ? '' : ` Did you mean ${prefix}${best}?`;
}
/** Insertions, deletions, substitutions and swaps of neighbours (optimal string alignment). */
function distance(a, b) {
    let before = [];
    let row = Array.from({ length: b.length + 1 }, (_, j) => j);
    for (let i = 1; i <= a.length; i++) {
        const next = [i];
        for (let j = 1; j <= b.length; j++) {
            const same = a[i - 1] === b[j - 1];
            let cost = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (same ? 0 : 1));
            if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
                cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
            }
            next.push(cost);
        }
        [before, row] = [row, next];
    }
    return row[b.length] ?? 0;
}

;// CONCATENATED MODULE: ./build/src/cli/inputs.js




/** A command's inputs as flags: of a secret only the file that holds it. */
function inputFlags(command) {
    return inputs_inputsOf('cli', command).map((input) => input.secret === true
        ? {
            name: `${input.name}-file`,
            kind: 'text',
            placeholder: '<file>',
            description: `File that holds the secret; or set ${environmentName(input.name)}.`,
        }
        : {
            name: input.name,
            kind: input.kind,
            placeholder: input.placeholder,
            description: input.description,
            ...(input.default === '' ? {} : { default: input.default }),
            ...(input.required?.includes(command) === true ? { required: true } : {}),
        });
}
/** An input's text: the flag, else the environment; a secret also from the file that either names. */
function readInputs(flags, env, readFile) {
    const secrets = secretInputs();
    const read = (name) => {
        const flag = flags.get(name)?.join('\n');
        return flag ?? env[environmentName(name)];
    };
    return (name) => {
        if (!secrets.includes(name))
            return read(name);
        const file = `${name}-file`;
        const path = read(file) ?? '';
        const direct = env[environmentName(name)] ?? '';
        if (path === '')
            return direct;
        if (direct !== '' && !flags.has(file)) {
            throw new options/* InputError */.d(name, `is given by ${environmentName(name)} and by ${environmentName(file)}; expected one`);
        }
        try {
            return readFile(path);
        }
        catch (cause) {
            throw new options/* InputError */.d(file, `${JSON.stringify(path)} cannot be read${(0,shown/* systemCode */.x)(cause)}; expected the path of a file`, {
                cause,
            });
        }
    };
}
/** A misspelt variable does nothing and says nothing; so this does. */
function strangeVariables(env) {
    const known = inputs_inputsOf('cli').flatMap((input) => input.secret === true
        ? [environmentName(input.name), environmentName(`${input.name}-file`)]
        : [environmentName(input.name)]);
    return Object.keys(env)
        .filter((name) => name.startsWith('FLASHBACK_') && !known.includes(name) && env[name] !== '')
        .map((name) => `${name} is set, but no input has that name.${suggestion(name, known)}`);
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: ./build/src/plan/retention-policy.js
var retention_policy = __nccwpck_require__(9218);
// EXTERNAL MODULE: ./build/src/options/lines.js
var lines = __nccwpck_require__(9247);
// EXTERNAL MODULE: ./build/src/options/places.js
var places = __nccwpck_require__(5962);
;// CONCATENATED MODULE: ./build/src/options/quantities.js


const UNITS = {
    '': 1,
    B: 1,
    kB: 1e3,
    KB: 1e3,
    MB: 1e6,
    GB: 1e9,
    TB: 1e12,
    KiB: 2 ** 10,
    MiB: 2 ** 20,
    GiB: 2 ** 30,
    TiB: 2 ** 40,
};
const DURATIONS = { d: 86_400_000, h: 3_600_000, m: 60_000, s: 1_000 };
/**
 * `100MB` (10^6), `8MiB` (2^20), `5GiB` or plain bytes → bytes. Units are told apart by case as in SI and
 * IEC: `MB` and `MiB` differ by 5 %, and Flashback's own limit is 100 MB.
 */
function parseSize(input, text, range) {
    const match = /^(\d+(?:\.\d+)?)\s*([A-Za-z]*)$/.exec(text);
    const unit = match?.[2] === undefined ? undefined : UNITS[match[2]];
    const bytes = match?.[1] === undefined || unit === undefined ? NaN : Number(match[1]) * unit;
    if (!Number.isSafeInteger(bytes)) {
        throw new options/* InputError */.d(input, `${(0,shown/* quoted */.T)(text)} is not a size; expected bytes or a number with a unit, such as 100MB, 8MiB or 5GiB`);
    }
    if (bytes < range.least || bytes > range.most) {
        throw new options/* InputError */.d(input, `${(0,shown/* quoted */.T)(text)} is out of range; expected ${shortSize(range.least)} to ${shortSize(range.most)}`);
    }
    return bytes;
}
/** `90s`, `2m`, `5h30m`, `24h`, `30d` → ms. Units go from the largest down, each at most once. */
function parseDuration(input, text, range) {
    const match = /^(?:(\d+)d)?(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?$/.exec(text);
    if (match === null || text === '') {
        throw new options/* InputError */.d(input, `${(0,shown/* quoted */.T)(text)} is not a duration; expected a number with s, m, h or d, such as 90s, 2m, 5h30m or 30d`);
    }
    const ms = [...'dhms'].reduce((sum, unit, i) => sum + Number(match[i + 1] ?? 0) * (DURATIONS[unit] ?? 0), 0);
    if (ms < range.least || ms > MOST_MS) {
        throw new options/* InputError */.d(input, `${(0,shown/* quoted */.T)(text)} is out of range; expected ${range.least / 1000}s to ${MOST_MS / 86_400_000}d`);
    }
    return ms;
}
/** A whole number in plain decimal: no sign, no exponent, no fraction. */
function parseWhole(input, text, range) {
    const value = /^\d{1,15}$/.test(text) ? Number(text) : NaN;
    if (!(value >= range.least && value <= range.most)) {
        throw new options/* InputError */.d(input, `${(0,shown/* quoted */.T)(text)} is not a whole number from ${range.least} to ${range.most}`);
    }
    return value;
}
/** Strictly `true` or `false`: `yes` and `1` mean different things in YAML, shells and people's heads. */
function parseFlag(input, text) {
    if (text === 'true')
        return true;
    if (text === 'false')
        return false;
    throw new options/* InputError */.d(input, `${(0,shown/* quoted */.T)(text)} is not a switch; expected true or false`);
}
const MOST_MS = 366 * 86_400_000;
function shortSize(bytes) {
    for (const unit of ['TiB', 'GiB', 'MiB', 'KiB']) {
        const size = UNITS[unit] ?? 1;
        if (bytes >= size && bytes % size === 0)
            return `${bytes / size}${unit}`;
    }
    return `${bytes} bytes`;
}

// EXTERNAL MODULE: ./build/src/store/store.js
var store = __nccwpck_require__(6942);
// EXTERNAL MODULE: ./build/src/plan/sample.js
var sample = __nccwpck_require__(4151);
// EXTERNAL MODULE: ./build/src/options/scope.js + 1 modules
var options_scope = __nccwpck_require__(5803);
// EXTERNAL MODULE: ./build/src/options/storing.js
var storing = __nccwpck_require__(5870);
;// CONCATENATED MODULE: ./build/src/options/parse.js












/** Bytes a second: below the least, servers take a connection for dead. */
const LEAST_BANDWIDTH = 64 * 1024;
const MOST_BANDWIDTH = 2 ** 40;
/** S3's own bounds on a part and on one copy. */
const LEAST_PART = 5 * 2 ** 20;
const MOST_OPERATION = 5 * 2 ** 30;
const DAY = 86_400_000;
const COPY_PATHS = ['native', 'emulated', 'streamed'];
/**
 * All inputs of the command that the input `command` names, parsed and checked against each other before
 * anything is sent anywhere. `read` gives an input's text, undefined or empty where it is not given; `readFile` a
 * file's, for `ca-bundle`. Throws InputError on the first that is bad.
 */
function parseOptions(read, readFile) {
    const name = given(read, 'command');
    const command = COMMANDS.find((one) => one === name);
    if (command === undefined) {
        throw new InputError('command', `${quoted(name)} is not a command of this version; expected one of ${COMMANDS.join(', ')}`);
    }
    return parseOptionsOf(command, read, readFile);
}
/** The same where the command is known. */
function parseOptionsOf(command, read, readFile) {
    return PARSERS[command]((name) => given(read, name), readFile);
}
const PARSERS = {
    backup: parseBackup,
    restore: parseRestore,
    verify: parseVerify,
    status: (text, readFile) => ({
        command: 'status',
        ...parseReading(text, readFile),
        maxSilence: text('max-silence') === ''
            ? undefined
            : parseDuration('max-silence', text('max-silence'), { least: 1_000 }),
    }),
    ls: (text, readFile) => ({
        command: 'ls',
        ...parseReading(text, readFile),
        prefixes: (0,lines/* mergePrefixes */.L)((0,lines/* parseLines */.c)('prefixes', text('prefixes'))),
        at: text('at') === '' ? undefined : parseAt(text('at')),
    }),
    probe: (text, readFile) => ({
        command: 'probe',
        ...parseStoredPair(text),
        copyPaths: parseCopyPaths(text('copy-path')),
        maxOperationSize: autoSize('max-operation-size', text('max-operation-size')),
        leaseWait: parseDuration('lease-wait', text('lease-wait'), { least: 0 }),
        ca: parseCaBundle(text('ca-bundle'), readFile),
        ...(0,storing/* parsePlatform */.FL)(text),
    }),
    prune: (text, readFile) => ({
        command: 'prune',
        ...parseReading(text, readFile),
        pruning: parsePruning(text, 'true'),
        maxFailures: parseWhole('max-failures', text('max-failures'), { least: 0, most: 1e12 }),
        leaseWait: parseDuration('lease-wait', text('lease-wait'), { least: 0 }),
        dryRun: parseFlag('dry-run', text('dry-run')),
    }),
    rebuild: (text, readFile) => ({
        command: 'rebuild',
        ...parseStoredPair(text),
        trustSize: parseFlag('trust-size', text('trust-size')),
        leaseWait: parseDuration('lease-wait', text('lease-wait'), { least: 0 }),
        ca: parseCaBundle(text('ca-bundle'), readFile),
    }),
};
function parseBackup(text, readFile) {
    const { hot, cold } = parseStoredPair(text);
    const exclude = (0,lines/* parseLines */.c)('exclude', text('exclude'));
    (0,options_scope/* compileExclude */.M)(exclude);
    return {
        command: 'backup',
        hot,
        cold: { ...cold, ...(0,storing/* parseStorageClass */.Ti)(text) },
        prefixes: (0,lines/* mergePrefixes */.L)((0,lines/* parseLines */.c)('prefixes', text('prefixes'))),
        exclude,
        ...parseCopying(text),
        pruning: parsePruning(text, parseChoice('prune', text('prune'), ['true', 'false', 'plan'])),
        leaseWait: parseDuration('lease-wait', text('lease-wait'), { least: 0 }),
        ca: parseCaBundle(text('ca-bundle'), readFile),
        ...(0,storing/* parsePlatform */.FL)(text),
    };
}
function parseRestore(text, readFile) {
    const reading = parseReading(text, readFile);
    const to = parseTo(text);
    (0,places/* refuseOverlap */.Qv)(reading.cold, to, ['to', 'cold']);
    const include = (0,lines/* parseLines */.c)('include', text('include'));
    (0,options_scope/* compileInclude */.G)(include);
    return {
        command: 'restore',
        ...reading,
        to,
        confirm: text('confirm'),
        at: text('at') === '' ? { kind: 'latest' } : parseAt(text('at')),
        prefixes: (0,lines/* mergePrefixes */.L)((0,lines/* parseLines */.c)('prefixes', text('prefixes'))),
        include,
        overwrite: parseFlag('overwrite', text('overwrite')),
        thaw: parseThaw(text),
        ...parseCopying(text),
    };
}
/** The provider counts in whole days. */
function parseThaw(text) {
    const tier = parseChoice('thaw-tier', text('thaw-tier'), store/* THAW_TIERS */.Vv);
    if (text('thaw') === '')
        return undefined;
    const days = parseDuration('thaw', text('thaw'), { least: DAY }) / DAY;
    if (Number.isInteger(days))
        return { days, tier };
    throw new options/* InputError */.d('thaw', `${(0,shown/* quoted */.T)(text('thaw'))} is not a whole number of days; expected such as 7d`);
}
/** `to: hot` is the bucket that `hot` names, where hot is reached. Its keys are its own: hot's may be for reading alone. */
function parseTo(text) {
    if (text('to') === '') {
        throw new options/* InputError */.d('to', 'is not given; expected s3://bucket or s3://bucket/prefix, or hot');
    }
    if (text('to') !== 'hot')
        return parsePlace(text, 'to');
    if (text('hot') === '')
        throw new options/* InputError */.d('to', '"hot" names the bucket of the input hot, which is not given');
    const asHot = (name) => {
        const own = name === 'to' ? '' : text(name);
        const shared = INPUTS.find((input) => input.name === name.replace(/^to(?=-|$)/, 'hot'));
        return own !== '' || shared === undefined || NO_KEYS.test(name) ? own : text(shared.name);
    };
    return parsePlace(asHot, 'to');
}
function parseVerify(text, readFile) {
    const hot = text('hot') === '' ? undefined : parsePlace(text, 'hot');
    const cold = parsePlace(text, 'cold');
    if (hot !== undefined)
        (0,places/* refuseOverlap */.Qv)(hot, cold);
    const repair = parseFlag('repair', text('repair'));
    if (repair && hot === undefined)
        throw new options/* InputError */.d('hot', 'is not given; expected the bucket to repair from, as s3://bucket');
    return {
        command: 'verify',
        ...{ hot, cold, repair },
        prefixes: (0,lines/* mergePrefixes */.L)((0,lines/* parseLines */.c)('prefixes', text('prefixes'))),
        sample: (0,sample/* parseSample */.s)(text('sample')),
        ...parseMoving(text),
        leaseWait: parseDuration('lease-wait', text('lease-wait'), { least: 0 }),
        ca: parseCaBundle(text('ca-bundle'), readFile),
    };
}
/** For all whose purpose is to copy. */
function parseCopying(text) {
    return {
        ...parseMoving(text),
        verify: parseChoice('verify', text('verify'), ['copy', 'read', 'none']),
        dryRun: parseFlag('dry-run', text('dry-run')),
    };
}
/** How bytes travel. */
function parseMoving(text) {
    const maxOperationSize = autoSize('max-operation-size', text('max-operation-size'));
    const partSize = autoSize('part-size', text('part-size'));
    if (partSize !== undefined && maxOperationSize !== undefined && partSize > maxOperationSize) {
        throw new options/* InputError */.d('part-size', `${(0,shown/* quoted */.T)(text('part-size'))} is above max-operation-size ${(0,shown/* quoted */.T)(text('max-operation-size'))}; expected at most that`);
    }
    return {
        copyPaths: parseCopyPaths(text('copy-path')),
        maxOperationSize,
        partSize,
        concurrency: text('concurrency') === 'auto'
            ? undefined
            : parseWhole('concurrency', text('concurrency'), { least: 1, most: 256 }),
        maxBandwidth: parseBandwidth(text('max-bandwidth')),
        deadline: parseDuration('deadline', text('deadline'), { least: 1_000 }),
        maxFailures: parseWhole('max-failures', text('max-failures'), { least: 0, most: 1e12 }),
    };
}
/** The same with what goes with each request: who pays, and how cold stores. */
function parseStoredPair(text) {
    const { hot, cold } = parsePair(text);
    const payer = (0,storing/* parseRequestPayer */.Kt)(text('request-payer'));
    return { hot: { ...hot, ...payer }, cold: { ...cold, ...payer, ...(0,storing/* parseEncryption */.fJ)(text) } };
}
const MODES = { true: 'prune', plan: 'plan', false: 'off' };
function parsePruning(text, prune) {
    const approve = text('approve-prune');
    if (approve !== '' && !/^prune-[0-9a-f]{24}$/.test(approve)) {
        throw new options/* InputError */.d('approve-prune', `${(0,shown/* quoted */.T)(approve)} is not a token; expected the one that a tripped guard printed: prune- and 24 digits and letters`);
    }
    return {
        mode: MODES[prune],
        policy: (0,retention_policy/* parseRetention */.Ay)(text('retention')),
        delay: parseDuration('prune-delay', text('prune-delay'), { least: 0 }),
        maxDelete: parseLimit('max-delete', text('max-delete')),
        maxChange: parseLimit('max-change', text('max-change')),
        approve: approve === '' ? undefined : approve,
        allowUnfenced: parseFlag('allow-unfenced', text('allow-unfenced')),
    };
}
function parseLimit(input, text) {
    const share = /^(\d{1,3}(?:\.\d{1,3})?) ?%$/.exec(text)?.[1];
    if (share !== undefined && Number(share) <= 100)
        return { kind: 'share', percent: Number(share) };
    if (/^\d{1,12}$/.test(text))
        return { kind: 'count', count: Number(text) };
    throw new options/* InputError */.d(input, `${(0,shown/* quoted */.T)(text)} is not a limit; expected a share such as 10%, at most 100%, or a number`);
}
function parsePair(text) {
    const hot = parsePlace(text, 'hot');
    const cold = parsePlace(text, 'cold');
    (0,places/* refuseOverlap */.Qv)(hot, cold);
    return { hot, cold };
}
/** Hot is not asked by these, so its keys are not looked at. */
function parseReading(text, readFile) {
    const hot = text('hot') === '' ? undefined : parsePlace((name) => (NO_KEYS.test(name) ? '' : text(name)), 'hot');
    const cold = parsePlace(text, 'cold');
    if (hot !== undefined)
        (0,places/* refuseOverlap */.Qv)(hot, cold);
    return { hot, cold, ca: parseCaBundle(text('ca-bundle'), readFile) };
}
const NO_KEYS = /access-key|session-token|role-to-assume/;
/** Throws InputError. A time without a zone would mean another one on every machine. */
function parseAt(text) {
    if (text === 'latest')
        return { kind: 'latest' };
    if (/^\d{4}-\d\d/.test(text)) {
        const time = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d{1,3})?)?(Z|[+-]\d\d:\d\d))?$/.test(text)
            ? Date.parse(text)
            : NaN;
        // The 31st of February would otherwise be the 3rd of March.
        const day = Date.parse(text.slice(0, 10));
        if (!Number.isNaN(time) && new Date(day).toISOString().startsWith(text.slice(0, 10)))
            return { kind: 'time', time: new Date(time).toISOString() };
    }
    else if (/^[\w.-]{1,200}$/.test(text))
        return { kind: 'run', run: text };
    throw new options/* InputError */.d('at', `${(0,shown/* quoted */.T)(text)} is neither a time nor a run; expected latest, the id of a run, or a time such as 2026-11-03T02:00:00Z`);
}
/** An input's text, or its default; white space around it is never meant. */
function given(read, name) {
    const text = (read(name) ?? '').trim();
    if (text !== '')
        return text;
    const row = INPUTS.find((input) => input.name === name);
    return row?.default ?? '';
}
function parsePlace(text, side) {
    const url = text(side);
    if (url === '') {
        throw new options/* InputError */.d(side, 'is not given; expected s3://bucket or s3://bucket/prefix');
    }
    const { bucket, prefix } = (0,places/* parseBucketUrl */.LA)(side, url);
    const own = text(`${side}-region`);
    const region = own === '' ? text('region') : own;
    if (!/^[A-Za-z0-9-]{1,64}$/.test(region)) {
        const input = own === '' ? 'region' : `${side}-region`;
        throw new options/* InputError */.d(input, `${(0,shown/* quoted */.T)(region)} is not a region; expected a name such as us-east-1`);
    }
    const input = text(`${side}-endpoint`) === '' ? 'endpoint' : `${side}-endpoint`;
    const address = text(input);
    const endpoints = address === '' ? [(0,places/* awsEndpoint */.PC)(region)] : (0,places/* parseEndpoints */.aL)(input, address);
    const [endpoint] = endpoints;
    return {
        endpoint,
        ...(endpoints.length === 1 ? {} : { endpoints }),
        bucket,
        prefix,
        region,
        pathStyle: parsePathStyle(text('path-style'), endpoint, bucket),
        ...(0,places/* parseIdentity */.JB)(text, `${side}-`),
    };
}
function parsePathStyle(text, endpoint, bucket) {
    // AWS's certificate covers one label before the host: a bucket with a dot in its name needs a path.
    if (text === 'auto')
        return !(0,places/* isAws */.aZ)(endpoint) || bucket.includes('.');
    if (text === 'true' || text === 'false')
        return text === 'true';
    throw new options/* InputError */.d('path-style', `${(0,shown/* quoted */.T)(text)} is not known; expected true, false or auto`);
}
function parseCopyPaths(text) {
    if (text === 'auto')
        return COPY_PATHS;
    const names = text.split(/[\s,]+/).filter((name) => name !== '');
    const paths = names.map((name) => COPY_PATHS.find((path) => path === name));
    const known = paths.filter((path) => path !== undefined);
    if (known.length !== names.length || known.length === 0 || new Set(known).size !== known.length) {
        throw new options/* InputError */.d('copy-path', `${(0,shown/* quoted */.T)(text)} is not a list of copy paths; expected auto, or native, emulated and streamed in the order to try them, each once at most`);
    }
    return known;
}
function parseChoice(input, text, choices) {
    const choice = choices.find((one) => one === text);
    if (choice !== undefined)
        return choice;
    throw new options/* InputError */.d(input, `${(0,shown/* quoted */.T)(text)} is not known; expected one of ${choices.join(', ')}`);
}
function autoSize(input, text) {
    return text === 'auto' ? undefined : parseSize(input, text, { least: LEAST_PART, most: MOST_OPERATION });
}
/** `20MB` is 20 MB a second; nothing, or `none`, is no bound. */
function parseBandwidth(text) {
    if (text === '' || text === 'none')
        return undefined;
    return parseSize('max-bandwidth', text, { least: LEAST_BANDWIDTH, most: MOST_BANDWIDTH });
}
function parseCaBundle(path, readFile) {
    if (path === '')
        return undefined;
    const expected = 'expected the path of a PEM file with certificates';
    let pem;
    try {
        pem = readFile(path);
    }
    catch (cause) {
        throw new options/* InputError */.d('ca-bundle', `${(0,shown/* quoted */.T)(path)} cannot be read${(0,shown/* systemCode */.x)(cause)}; ${expected}`, {
            cause,
        });
    }
    const blocks = pem.match(/-----BEGIN CERTIFICATE-----[\s\S]*?-----END CERTIFICATE-----/g) ?? [];
    try {
        for (const block of blocks)
            new external_node_crypto_.X509Certificate(block);
    }
    catch (cause) {
        throw new options/* InputError */.d('ca-bundle', `${(0,shown/* quoted */.T)(path)} holds a certificate that does not parse; ${expected}`, {
            cause,
        });
    }
    if (blocks.length === 0)
        throw new options/* InputError */.d('ca-bundle', `${(0,shown/* quoted */.T)(path)} holds no certificate; ${expected}`);
    // Only the certificates: such files often carry comments, and sometimes a private key.
    return `${blocks.join('\n')}\n`;
}

;// CONCATENATED MODULE: ./build/src/options/warnings.js



/** What is allowed and yet probably not meant, one line each; for whoever shows the run to people. */
function inputWarnings(options) {
    const warnings = [];
    for (const endpoint of new Set(placesAsked(options).flatMap(places/* endpointsOf */.uY))) {
        if (endpoint.startsWith('http:') && !isLoopback(new URL(endpoint).hostname)) {
            warnings.push(`${endpoint} is plain http: objects and their names travel unencrypted. Use https.`);
        }
    }
    const prefixes = 'prefixes' in options ? options.prefixes : [];
    const exclude = 'exclude' in options ? options.exclude : [];
    const include = 'include' in options ? options.include : [];
    const ruled = 'pruning' in options ? options.pruning.policy.map(({ prefix }) => prefix) : [];
    const slashed = [...prefixes, ...exclude, ...include, ...ruled].filter((text) => text.startsWith('/'));
    if (slashed.length > 0) {
        warnings.push(`${slashed.slice(0, 3).map(shown/* quoted */.T).join(', ')} begins with "/", which only keys that begin with "/" match. Keys seldom do.`);
    }
    if ('verify' in options && options.verify === 'none')
        warnings.push('verify is none: no copy is checked after it was made.');
    return warnings;
}
/** Inputs that a workflow gives and its command does not use: at best a mistake, at worst a check that never runs. */
function unusedInputs(command, read) {
    return inputsOf('action')
        .filter(({ commands }) => !commands.includes(command))
        .filter((input) => !['', input.default].includes((read(input.name) ?? '').trim()))
        .filter(({ name }) => !HOT_KEYS.test(name))
        .map(({ name, commands }) => `${name} is given, but ${command} does not use it; it is for ${COMMANDS.filter((one) => commands.includes(one)).join(' and ')}.`);
}
/** Jobs share one set of keys among their steps. */
const HOT_KEYS = /^hot-((previous-)?(access-key-id|secret-access-key)|session-token|role-to-assume)$/;
function placesAsked(options) {
    switch (options.command) {
        case 'backup':
        case 'rebuild':
        case 'probe':
            return [options.hot, options.cold];
        case 'verify':
            return options.hot === undefined ? [options.cold] : [options.hot, options.cold];
        case 'restore':
            return [options.cold, options.to];
        case 'prune':
        case 'status':
        case 'ls':
            return [options.cold];
    }
}
function isLoopback(host) {
    return (host === 'localhost' || host.endsWith('.localhost') || host === '[::1]' || /^127(\.\d+){3}$/.test(host));
}

// EXTERNAL MODULE: ./build/src/every.js
var every = __nccwpck_require__(2802);
;// CONCATENATED MODULE: ./build/src/report/progress.js

/** One line of how far a run is: `copy  1,204 of 120,034 copied, 3.4 GB, 12.3 MB/s, 32 in flight, 4m 05s`. */
function progressLine(progress, elapsedMs, recent) {
    const { phase, scanned, done, planned, bytes, inFlight } = progress;
    const pruning = phase === 'prune';
    const parts = pruning ? [] : [`${(0,format/* formatCount */.B4)(scanned)} scanned`];
    if (planned > 0 || done > 0) {
        const all = (0,format/* formatCount */.B4)(Math.max(planned, done));
        parts.push(`${(0,format/* formatCount */.B4)(done)} of ${all} ${pruning ? 'deleted' : 'copied'}`);
    }
    if (bytes > 0)
        parts.push((0,format/* formatBytes */.z3)(bytes));
    if (!pruning && recent !== undefined && recent.bytes > 0)
        parts.push((0,format/* formatRate */.CE)(recent.bytes, recent.ms));
    if (inFlight > 0)
        parts.push(`${(0,format/* formatCount */.B4)(inFlight)} in flight`);
    parts.push((0,format/* formatDuration */.a3)(elapsedMs));
    const left = remainingMs(progress, elapsedMs);
    if (left !== undefined)
        parts.push(`about ${(0,format/* formatDuration */.a3)(left)} left`);
    return `${phase.padEnd(6)}  ${parts.join(', ')}`;
}
/**
 * ms until every key is listed and copied, at the pace so far: copies hold the listing back, so that it is as far as
 * they are. Undefined where it cannot be told: in a first run, before a tenth of a percent, or with more keys than ever.
 */
function remainingMs({ phase, scanned, expected }, elapsedMs) {
    if (phase !== 'copy' || expected === undefined || scanned >= expected || elapsedMs < 5_000)
        return undefined;
    if (scanned < expected / 1_000)
        return undefined;
    return Math.round((elapsedMs * (expected - scanned)) / scanned);
}
/** A bar of `width` cells for the part of what is planned that is done; the plan may still grow. */
function progressBar(progress, width) {
    const whole = Math.max(progress.planned, progress.done);
    const filled = whole === 0 ? 0 : Math.min(width, Math.round((progress.done / whole) * width));
    return `${'█'.repeat(filled)}${'░'.repeat(width - filled)}`;
}

;// CONCATENATED MODULE: ./build/src/report/pulse.js

/** Remembers the newest progress and says it as a line, with the speed since the line before. */
class Pulse {
    #latest;
    #before = { bytes: 0, at: 0 };
    #started;
    /** `now` is monotonic, ms. */
    constructor(now) {
        this.#started = now;
        this.#before.at = now;
    }
    set(progress) {
        this.#latest = progress;
    }
    get latest() {
        return this.#latest;
    }
    /** Undefined before there is anything to say. */
    line(now) {
        if (this.#latest === undefined)
            return undefined;
        const { bytes } = this.#latest;
        const recent = { bytes: bytes - this.#before.bytes, ms: now - this.#before.at };
        this.#before = { bytes, at: now };
        return progressLine(this.#latest, now - this.#started, recent);
    }
}

;// CONCATENATED MODULE: ./build/src/cli/terminal.js
/** Colour for people only: NO_COLOR (https://no-color.org) and TERM=dumb turn it off. */
function wantsColour(output, env) {
    return output.isTTY && (env['NO_COLOR'] ?? '') === '' && env['TERM'] !== 'dumb';
}

;// CONCATENATED MODULE: ./build/src/cli/display.js





const LINE_EVERY_MS = 10_000;
/** Speed is over this long on a terminal, and time goes on being shown where nothing else moves. */
const BAR_EVERY_MS = 500;
/**
 * A run as it goes on, on stderr: one line that is drawn anew on a terminal, elsewhere a plain line every 10 s.
 * Lines of the log go above it. `close` takes the bar away.
 */
class Display {
    log;
    #terminal;
    #pulse;
    #stop;
    #bar;
    #drawn = false;
    constructor(terminal) {
        this.#terminal = terminal;
        this.#pulse = new Pulse(terminal.clock.monotonic());
        this.#bar = terminal.stderr.isTTY && terminal.env['TERM'] !== 'dumb';
        this.#stop = (0,every/* every */.S)(terminal.clock, this.#bar ? BAR_EVERY_MS : LINE_EVERY_MS, () => this.#tick());
        this.log = {
            info: (line) => this.print((0,report_escape/* forLog */.Ig)(line)),
            notice: (line) => this.print(`note: ${(0,report_escape/* forLog */.Ig)(line)}`),
            warning: (line) => this.print(`${this.#paint('33;1', 'warning:')} ${(0,report_escape/* forLog */.Ig)(line)}`),
            debug: (line) => {
                if ((terminal.env['DEBUG'] ?? '') !== '')
                    this.print(`${this.#paint('2', 'debug:')} ${(0,report_escape/* forLog */.Ig)(line)}`);
            },
        };
    }
    progress(progress) {
        this.#pulse.set(progress);
    }
    /** One line that stays. It must have been escaped. */
    print(line) {
        this.#clear();
        this.#terminal.stderr.write(`${line}\n`);
    }
    close() {
        this.#stop();
        this.#clear();
    }
    #tick() {
        const progress = this.#pulse.latest;
        const line = this.#pulse.line(this.#terminal.clock.monotonic());
        if (progress === undefined || line === undefined)
            return;
        if (!this.#bar) {
            this.#terminal.stderr.write(`${line}\n`);
            return;
        }
        const width = Math.max(20, this.#terminal.stderr.columns - 1);
        const bar = width >= 70 ? `${progressBar(progress, 20)} ` : '';
        this.#clear();
        // A line longer than the terminal would wrap, and could not be taken back.
        this.#terminal.stderr.write((0,report_escape/* clip */.$Q)(`${bar}${line}`, width));
        this.#drawn = true;
    }
    #clear() {
        if (this.#drawn)
            this.#terminal.stderr.write('\r\u001b[2K');
        this.#drawn = false;
    }
    #paint(code, text) {
        const colour = wantsColour(this.#terminal.stderr, this.#terminal.env);
        return colour ? `\u001b[${code}m${text}\u001b[0m` : text;
    }
}

;// CONCATENATED MODULE: ./build/src/cli/run.js











const JSON_FLAG = {
    name: 'json',
    kind: 'boolean',
    placeholder: '',
    description: 'Write the result as JSON to stdout, and everything else to stderr.',
};
const OUTPUT_FLAGS = [
    JSON_FLAG,
    { name: 'report', kind: 'text', placeholder: '<file>', description: 'Write the JSON report to a file.' },
    {
        name: 'summary',
        kind: 'text',
        placeholder: '<file>',
        description: 'Write a Markdown summary to a file.',
    },
];
/** Parses a command's inputs and acts on them, with progress on stderr, until Ctrl-C. */
async function runWithInputs(name, flags, terminal, act) {
    const { env, clock, random } = terminal;
    const readFile = (path) => (0,external_node_fs_.readFileSync)(path, 'utf8');
    const parsed = parseOptionsOf(name, readInputs(flags, env, readFile), readFile);
    const controller = new AbortController();
    const display = new Display(terminal);
    const stopListening = abortOnSignals(terminal.signals, controller, () => terminal.exit(130));
    controller.signal.addEventListener('abort', () => display.print(STOPPING[name]));
    for (const line of [...strangeVariables(env), ...inputWarnings(parsed)])
        display.log.warning(line);
    try {
        const surroundings = {
            clock,
            random,
            signal: controller.signal,
            identity: { runId: runIdOf(clock.now(), random()) },
            onProgress: (progress) => display.progress(progress),
            log: display.log,
        };
        const options = await reached(parsed, surroundings);
        return { options, result: await act(options, surroundings) };
    }
    finally {
        stopListening();
        display.close();
    }
}
/** With one endpoint in front and one pair of keys a place. */
async function reached(parsed, around) {
    if (!(0,places/* hasChoice */.OK)(parsed))
        return parsed;
    const { ready } = await Promise.all(/* import() */[__nccwpck_require__.e(624), __nccwpck_require__.e(364), __nccwpck_require__.e(464)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8464));
    const { rotations } = await Promise.all(/* import() */[__nccwpck_require__.e(624), __nccwpck_require__.e(364), __nccwpck_require__.e(948)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1948));
    const settled = await ready(parsed, around);
    // A backup's result has it among its notices.
    if (settled.command !== 'backup')
        for (const line of rotations(settled))
            around.log.warning(line);
    return settled;
}
/** A switch of the command line's own, such as `--json`. */
function flagOf(flags, name) {
    const value = flags.get(name)?.[0] ?? 'false';
    if (value === 'true' || value === 'false')
        return value === 'true';
    throw new options/* InputError */.d(`--${name}`, `${JSON.stringify(value)} is not a switch; expected true or false`);
}
/** Writes the file that the flag names, if it is given. Throws InputError. */
async function save(name, flags, render) {
    const path = flags.get(name)?.[0];
    if (path === undefined)
        return;
    try {
        await (0,promises_.writeFile)(path, render());
    }
    catch (cause) {
        throw new options/* InputError */.d(`--${name}`, `${JSON.stringify(path)} cannot be written${(0,shown/* systemCode */.x)(cause)}`, {
            cause,
        });
    }
}
const run_LOOKING = 'Stopping.';
const STOPPING = {
    backup: 'Stopping: what is done is being written down. Ctrl-C again to leave at once.',
    restore: 'Stopping: run it again to go on from there. Ctrl-C again to leave at once.',
    verify: 'Stopping. Ctrl-C again to leave at once.',
    prune: 'Stopping: what was deleted stays deleted, and the next prune goes on. Ctrl-C again to leave at once.',
    status: run_LOOKING,
    ls: run_LOOKING,
    probe: run_LOOKING,
    rebuild: 'Stopping: nothing is committed. Ctrl-C again to leave at once.',
};
/** Unique, and in the order of time when sorted: `cli-20261103T020000Z-0a1b2c3d`. */
function runIdOf(now, chance) {
    const time = new Date(now).toISOString().replace(/[-:]|\.\d+/g, '');
    const tail = Math.floor(chance * 2 ** 32).toString(16);
    return `cli-${time}-${tail.padStart(8, '0')}`;
}

;// CONCATENATED MODULE: ./build/src/cli/backup.js









/** `flashback-backup backup`. `command` is loaded only when the inputs are good, so that --help need not wait. */
function backupCommand(command = loaded) {
    return {
        name: 'backup',
        summary: 'copy what is new and changed from hot to cold, and commit a restore point',
        about: 'Copies what is new and changed from the hot bucket to the cold one, keeps the old versions, and commits a restore point. It goes on from where an earlier run stopped.',
        groups: () => [
            ['Inputs', inputFlags('backup')],
            ['Output', OUTPUT_FLAGS],
        ],
        notes: INPUT_NOTES,
        secrets: secretInputs(),
        run: (flags, terminal) => backup(flags, terminal, command),
    };
}
const loaded = async (options, surroundings) => {
    const { runBackup } = await Promise.all(/* import() */[__nccwpck_require__.e(624), __nccwpck_require__.e(364), __nccwpck_require__.e(360), __nccwpck_require__.e(843), __nccwpck_require__.e(77), __nccwpck_require__.e(910), __nccwpck_require__.e(58), __nccwpck_require__.e(522), __nccwpck_require__.e(567), __nccwpck_require__.e(486)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2486));
    return runBackup(options, surroundings);
};
async function backup(flags, terminal, command) {
    const json = flagOf(flags, 'json');
    const { options, result } = await runWithInputs('backup', flags, terminal, command);
    const words = json ? terminal.stderr : terminal.stdout;
    words.write(renderText(result, { colour: wantsColour(words, terminal.env) }));
    if (json)
        terminal.stdout.write((0,report_json/* renderJson */.h)(result));
    await save('report', flags, () => (0,report_json/* renderJson */.h)(result));
    await save('summary', flags, () => renderSummary(result));
    return (0,report_result/* exitCode */.I$)(result, options.maxFailures);
}

;// CONCATENATED MODULE: ./build/src/cli/emulator.js





/** `flashback-backup emulator`: a Bridge Node and the platform's API on loopback, until it is stopped. */
const emulatorCommand = {
    name: 'emulator',
    summary: 'a Flashback Bridge Node on this machine, to try things without an account',
    about: 'Runs a Flashback Bridge Node (S3) and the platform API on loopback until Ctrl-C, with a bucket "hot", a bucket "cold" and keys that protect nothing. Nothing leaves this machine.',
    groups: () => [['Flags', FLAGS]],
    secrets: [],
    run: runEmulator,
};
const FLAGS = [
    {
        name: 'port',
        kind: 'text',
        placeholder: '<port>',
        description: 'Port of the Bridge Node; 0 for any that is free.',
        default: '9100',
    },
    {
        name: 'platform-port',
        kind: 'text',
        placeholder: '<port>',
        description: 'Port of the platform API; 0 for any that is free.',
        default: '9200',
    },
    {
        name: 'directory',
        kind: 'text',
        placeholder: '<folder>',
        description: 'Keep the objects in a folder, so that they survive a restart. Default: in memory.',
    },
    {
        name: 'config',
        kind: 'text',
        placeholder: '<file.json>',
        description: 'Buckets, Repositories, keys, latencies and quirks of your own. Ports given as flags win.',
    },
];
async function runEmulator(flags, terminal) {
    const { defaultConfig, parseConfig, startEmulator } = await __nccwpck_require__.e(/* import() */ 115).then(__nccwpck_require__.bind(__nccwpck_require__, 8115));
    const file = flags.get('config')?.[0];
    const config = {
        ...(file === undefined ? defaultConfig() : readConfig(file, parseConfig)),
        ...port(flags, 'port', 'port'),
        ...port(flags, 'platform-port', 'platformPort'),
        ...directory(flags),
    };
    const controller = new AbortController();
    const stopListening = abortOnSignals(terminal.signals, controller, () => terminal.exit(130));
    try {
        const emulator = await start(config, startEmulator);
        terminal.stdout.write(banner(emulator, config));
        await new Promise((resolve) => {
            if (controller.signal.aborted)
                resolve();
            controller.signal.addEventListener('abort', () => resolve());
        });
        terminal.stderr.write('Stopping.\n');
        await emulator.close();
    }
    finally {
        stopListening();
    }
    return 0;
}
function readConfig(file, parse) {
    try {
        const json = JSON.parse((0,external_node_fs_.readFileSync)(file, 'utf8'));
        return parse(json);
    }
    catch (cause) {
        const why = cause instanceof Error ? cause.message : String(cause);
        throw new options/* InputError */.d('--config', `${JSON.stringify(file)} cannot be used: ${(0,report_escape/* forLog */.Ig)(why, 300)}`, {
            cause,
        });
    }
}
async function start(config, startEmulator) {
    try {
        return await startEmulator(config);
    }
    catch (cause) {
        const why = cause instanceof Error ? cause.message : String(cause);
        const busy = cause instanceof Error && 'code' in cause && cause.code === 'EADDRINUSE';
        const advice = busy ? '; choose another with --port and --platform-port, or 0 for any' : '';
        throw new options/* InputError */.d('emulator', `cannot start: ${(0,report_escape/* forLog */.Ig)(why, 300)}${advice}`, { cause });
    }
}
function port(flags, flag, field) {
    const text = flags.get(flag)?.[0];
    return text === undefined ? {} : { [field]: parseWhole(`--${flag}`, text, { least: 0, most: 65_535 }) };
}
function directory(flags) {
    const folder = flags.get('directory')?.[0];
    return folder === undefined ? {} : { directory: folder };
}
function banner(emulator, config) {
    const endpoint = emulator.endpoints[0] ?? '';
    const [hot, cold] = [config.buckets[0]?.name ?? 'hot', config.buckets[1]?.name ?? 'cold'];
    const keys = config.repositories.flatMap((repository) => repository.keys);
    const writer = keys.find((key) => key.right === 'WRITE') ?? keys[0];
    const rows = [
        ...emulator.endpoints.map((url) => ['Bridge Node', url]),
        ...Object.entries(emulator.providerEndpoints).map(([name, url]) => [name, url]),
        ['platform API', emulator.platformUrl],
        ...config.buckets.map((bucket) => ['bucket', `${bucket.name} (${bucket.provider})`]),
        ...keys.map((key) => [
            `${key.right} key`,
            `${key.accessKeyId} / ${key.secretAccessKey}`,
        ]),
        ['objects', config.directory === undefined ? 'in memory' : `in ${config.directory}`],
    ];
    const lines = rows.map(([name, value]) => `  ${(0,report_escape/* forLog */.Ig)(name, 40).padEnd(14)}${(0,report_escape/* forLog */.Ig)(value, 300)}`);
    return `
Flashback emulator, for trying things: its keys protect nothing.

${lines.join('\n')}

Put something in, and back it up:

  export AWS_ACCESS_KEY_ID=${(0,report_escape/* forLog */.Ig)(writer?.accessKeyId ?? '')} AWS_SECRET_ACCESS_KEY=${(0,report_escape/* forLog */.Ig)(writer?.secretAccessKey ?? '')} AWS_REGION=us-east-1
  aws --endpoint-url ${endpoint} s3 cp README.md s3://${hot}/
  flashback-backup backup --endpoint ${endpoint} --hot s3://${hot} --cold s3://${cold}

Ctrl-C stops it.
`;
}

;// CONCATENATED MODULE: ./build/src/report/listing.js



/** `size  modified  key`, with a column for marks where `marks`; on one line, whatever the key is. */
function listingLine({ key, size, modified, mark }, marks) {
    const what = marks || mark !== '' ? `${mark.padEnd(7)}  ` : '';
    return `${String(size).padStart(15)}  ${(0,words/* formatTime */.fU)(modified)}  ${what}${(0,report_escape/* forLog */.Ig)(key)}`;
}
/** The last line of a listing, without its line feed. */
function listingSum({ keys, bytes, gone, expired, at, generation }) {
    const lost = gone === 0 ? '' : `, and ${(0,format/* formatMany */.x0)(gone, 'key')} gone from hot`;
    const old = expired === 0 ? '' : `, and ${(0,format/* formatMany */.x0)(expired, 'key')} that max-age let go of`;
    const when = at === null
        ? `generation ${generation}`
        : `as of the restore point ${(0,report_escape/* forLog */.Ig)((0,words/* formatTime */.fU)(at.time), 40)} (run ${(0,report_escape/* forLog */.Ig)(at.run, 120)})`;
    return `${(0,format/* formatMany */.x0)(keys, 'key')}, ${(0,format/* formatBytes */.z3)(bytes)}${lost}${old}; ${when}`;
}

;// CONCATENATED MODULE: ./build/src/cli/ls.js





/** `flashback-backup ls [prefix]...`. */
function lsCommand(command = ls_loaded) {
    return {
        name: 'ls',
        summary: 'list the keys that the backup holds, now or as of a restore point',
        about: 'Lists keys with size and date, from the manifest alone: now, with those that hot no longer has marked, or with --at as they were at a restore point. Changes nothing; a READ key on cold is enough.',
        groups: () => [
            ['Inputs', inputFlags('ls')],
            ['Output', [{ ...JSON_FLAG, description: 'One JSON object a line on stdout, the sum on stderr.' }]],
        ],
        // As a JSON string any prefix keeps its white space (options/lines.ts).
        positional: { placeholder: '[prefix]...', flag: 'prefixes', text: (arg) => JSON.stringify(arg) },
        notes: INPUT_NOTES_SHORT,
        secrets: secretInputs(),
        run: (flags, terminal) => ls(flags, terminal, command),
    };
}
const ls_loaded = async (options, surroundings, show) => {
    const { runLs } = await Promise.all(/* import() */[__nccwpck_require__.e(624), __nccwpck_require__.e(364), __nccwpck_require__.e(360), __nccwpck_require__.e(871)]).then(__nccwpck_require__.bind(__nccwpck_require__, 871));
    return runLs(options, surroundings, show);
};
async function ls(flags, terminal, command) {
    const json = flagOf(flags, 'json');
    const { stdout, stderr } = terminal;
    const { result } = await runWithInputs('ls', flags, terminal, (options, surroundings) => command(options, surroundings, (keys) => {
        const lines = keys.map((key) => (json ? key.json() : listingLine(key, options.at === undefined)));
        if (lines.length > 0)
            stdout.write(`${lines.join('\n')}\n`);
        return stdout.room();
    }));
    (json ? stderr : stdout).write(`${listingSum(result)}\n`);
    return 0;
}

// EXTERNAL MODULE: ./build/src/report/sample.js
var report_sample = __nccwpck_require__(780);
;// CONCATENATED MODULE: ./build/src/report/probe.js




/** For a terminal or a log; ends in a newline. */
function renderProbeText(result, { colour }) {
    const title = `${ok(result) ? '✔' : '!'} ${verdictOf(result)}`;
    const head = colour ? `\u001b[${ok(result) ? '32' : '33'};1m${title}\u001b[0m` : title;
    const rows = factsOf(result).map(([name, value]) => `  ${name.padEnd(25)}${(0,report_escape/* forLog */.Ig)(value, 500)}`);
    return `\n${head}\n\n${rows.join('\n')}\n`;
}
/** For the job summary. */
function renderProbeSummary(result) {
    const rows = factsOf(result).map(([name, value]) => `| ${name} | ${(0,report_escape/* forMarkdown */.Bm)(value, 500)} |`);
    return `## ${ok(result) ? '✅' : '⚠️'} ${(0,report_escape/* forMarkdown */.Bm)(verdictOf(result), 300)}\n\n| | |\n| --- | --- |\n${rows.join('\n')}\n`;
}
function ok({ copyPath, sample }) {
    return copyPath.path !== null && sample?.path !== null;
}
function verdictOf({ copyPath, sample }) {
    if (sample !== null && sample.path === null)
        return 'The sample could not be copied';
    return copyPath.path === null ? 'No copy path is left' : `Copies go ${copyPath.path}`;
}
function factsOf(result) {
    const { capabilities: can, sample, copyPath, clockSkew } = result;
    const both = (ifAbsent, ifMatch) => ifAbsent && ifMatch
        ? 'honoured'
        : ifAbsent
            ? 'If-None-Match only'
            : ifMatch
                ? 'If-Match only'
                : 'ignored or refused';
    const pin = (works, honoured) => works ? (honoured ? 'honoured' : 'IGNORED') : 'no such operation';
    const unsure = can.unsure ?? [];
    return [
        ['hot', `${(0,words/* placeName */.fW)(result.hot)} at ${result.hot.endpoint}`],
        ['cold', `${(0,words/* placeName */.fW)(result.cold)} at ${result.cold.endpoint}`],
        ['copy path', `${copyPath.path ?? 'none'}: ${copyPath.reason}`],
        ['sample', (0,report_sample/* sampleWords */.kn)(sample)],
        ['traffic', (0,report_sample/* trafficWords */.bu)(result.traffic)],
        ['conditions on Put', both(can.putIfAbsent, can.putIfMatch)],
        ['conditions on Copy', both(can.copyIfAbsent, can.copyIfMatch)],
        ['conditions on Complete', both(can.completeIfAbsent, can.completeIfMatch)],
        ['condition on Delete', can.deleteIfMatch ? 'honoured' : 'ignored or refused'],
        ['source pin of Copy', pin(can.copy, can.copyPin)],
        ['source pin of PartCopy', pin(can.partCopy, can.partCopyPin)],
        ['pin of GET', pin(true, can.getPin)],
        ['signed bodies', can.signedBody === true ? 'checked by the store' : 'not checked: hashed here'],
        ['part copy', can.partCopy ? 'works' : 'not supported: objects that need parts are streamed'],
        ['path-like keys', can.aliasesPaths ? 'a//b and a/b are one: such keys are renamed' : 'are just keys'],
        ['listing of hot', result.sorted ? 'in order' : 'out of order: it is sorted on disk'],
        ['versioning of cold', result.versioning],
        ['object lock of cold', lockWords(can.objectLock)],
        [
            'clock skew',
            clockSkew === 0 ? 'under 2 s' : `${clockSkew < 0 ? '-' : ''}${(0,format/* formatDuration */.a3)(Math.abs(clockSkew))}`,
        ],
        [
            'operation ceiling',
            `${(0,format/* formatBytes */.z3)(result.operationCeiling)} (not tried: learned where a store refuses)`,
        ],
        ...(unsure.length === 0
            ? []
            : [
                ['no answer', `${unsure.join(', ')}: taken for no, and asked again by the next run`],
            ]),
        ...result.notes.map((note) => ['note', note]),
    ];
}
function lockWords(lock) {
    if (lock === undefined)
        return 'not asked';
    if (lock.status === 'unknown')
        return `unknown: the store did not say (${lock.why})`;
    if (lock.status === 'off')
        return 'off';
    if (lock.retention === undefined)
        return 'on, without a default retention';
    const { mode, days, years } = lock.retention;
    const length = days === undefined ? `${years ?? 0} year(s)` : `${days} day(s)`;
    return `on: each object is locked for ${length} (${mode}), and stays that long whatever retention says`;
}

;// CONCATENATED MODULE: ./build/src/cli/probe.js







/** `flashback-backup probe`. */
function probeCommand(command = probe_loaded) {
    return {
        name: 'probe',
        summary: 'find out how bytes travel between hot and cold, and what cold honours',
        about: 'Copies one small object of hot to a name of its own in cold, tries conditions, pins and part copies there, removes it all, and says what it found: the copy path and whether traffic was counted. The next runs go by it. Hot is only read.',
        groups: () => [
            ['Inputs', inputFlags('probe')],
            ['Output', OUTPUT_FLAGS],
        ],
        notes: `${INPUT_NOTES_SHORT}\n\nExit code: 0; 1 where it could not be done, or on bad input.`,
        secrets: secretInputs(),
        run: (flags, terminal) => probe(flags, terminal, command),
    };
}
const probe_loaded = async (options, surroundings) => {
    const { runProbe } = await Promise.all(/* import() */[__nccwpck_require__.e(624), __nccwpck_require__.e(364), __nccwpck_require__.e(360), __nccwpck_require__.e(77), __nccwpck_require__.e(567), __nccwpck_require__.e(831)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1578));
    return runProbe(options, surroundings);
};
async function probe(flags, terminal, command) {
    const json = flagOf(flags, 'json');
    const { result } = await runWithInputs('probe', flags, terminal, command);
    const words = json ? terminal.stderr : terminal.stdout;
    words.write(renderProbeText(result, { colour: wantsColour(words, terminal.env) }));
    if (json)
        terminal.stdout.write((0,report_json/* renderJson */.h)(result));
    await save('report', flags, () => (0,report_json/* renderJson */.h)(result));
    await save('summary', flags, () => renderProbeSummary(result));
    return 0;
}

;// CONCATENATED MODULE: ./build/src/cli/prune.js







/** `flashback-backup prune`. */
function pruneCommand(command = prune_loaded) {
    return {
        name: 'prune',
        summary: 'let go of old versions by the retention policy; --dry-run says which',
        about: 'Judges every version by --retention, condemns what the policy keeps no more, and deletes what an earlier run condemned at least --prune-delay ago. A backup does the same at its end. With --dry-run it says what would stay and go, and why, and changes nothing; a READ key on cold is enough for that.',
        groups: () => [
            ['Inputs', inputFlags('prune')],
            ['Output', OUTPUT_FLAGS],
        ],
        notes: `${INPUT_NOTES_SHORT}\n\nExit code: 0; 1 on bad input or where it failed; 2 when a guard tripped, and nothing was pruned.`,
        secrets: secretInputs(),
        run: (flags, terminal) => prune_prune(flags, terminal, command),
    };
}
const prune_loaded = async (options, surroundings) => {
    const { runPrune } = await Promise.all(/* import() */[__nccwpck_require__.e(624), __nccwpck_require__.e(364), __nccwpck_require__.e(360), __nccwpck_require__.e(843), __nccwpck_require__.e(522), __nccwpck_require__.e(676)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9676));
    return runPrune(options, surroundings);
};
async function prune_prune(flags, terminal, command) {
    const json = flagOf(flags, 'json');
    const { result } = await runWithInputs('prune', flags, terminal, command);
    const words = json ? terminal.stderr : terminal.stdout;
    words.write((0,report_prune/* renderPruneText */.k9)(result));
    if (json)
        terminal.stdout.write((0,report_json/* renderJson */.h)(result));
    await save('report', flags, () => (0,report_json/* renderJson */.h)(result));
    await save('summary', flags, () => (0,prune/* renderPruneSummary */.L5)(result));
    return (0,report_prune/* pruneExitCode */.yN)(result);
}

;// CONCATENATED MODULE: ./build/src/report/rebuild.js


/** For a terminal or a log; ends in a newline. */
function renderRebuildText(result, { colour }) {
    const { title, meaning } = rebuild_words(result);
    const head = colour ? `\u001b[32;1m✔ ${title}\u001b[0m` : `✔ ${title}`;
    const figures = rebuild_rows(result);
    const wide = Math.max(...figures.map(([, count]) => (0,format/* formatCount */.B4)(count).length));
    const lines = figures.map(([name, count, what]) => `  ${name.padEnd(14)}${(0,format/* formatCount */.B4)(count).padStart(wide)}  ${what}`);
    return `\n${head}  ${meaning}\n\n${lines.join('\n')}\n\n  run ${(0,report_escape/* forLog */.Ig)(result.runId, 120)}\n`;
}
/** For the job summary. */
function renderRebuildSummary(result) {
    const { title, meaning } = rebuild_words(result);
    const lines = rebuild_rows(result).map(([name, count, what]) => `| ${name} | ${(0,format/* formatCount */.B4)(count)} | ${what} |`);
    return `## ✅ ${title}\n\n${meaning}\n\n| | objects | |\n| --- | ---: | --- |\n${lines.join('\n')}\n\nRun ${(0,report_escape/* forMarkdownCode */.m6)(result.runId, 120)}.\n`;
}
function rebuild_words({ generation }) {
    return {
        title: 'Manifest rebuilt',
        meaning: `It is generation ${generation}, and no restore point yet: the next backup makes the first one.`,
    };
}
function rebuild_rows(result) {
    return [
        ['adopted', result.adopted, 'in cold as in hot'],
        [
            'different',
            result.different,
            'otherwise in hot, or not provably the same: the next backup keeps and replaces them',
        ],
        ['missing', result.missing, 'not in cold: the next backup copies them'],
        ['only in cold', result.onlyInCold, 'kept, absent from hot'],
        ['old versions', result.oldVersions, 'found by their names'],
    ];
}

;// CONCATENATED MODULE: ./build/src/cli/rebuild.js







/** `flashback-backup rebuild`. */
function rebuildCommand(command = rebuild_loaded) {
    return {
        name: 'rebuild',
        summary: 'make the manifest anew from what lies in cold and hot, when it is lost or damaged',
        about: 'Makes a manifest anew from listings of hot and cold: for when state is lost or damaged, or another tool filled cold. Copies and deletes nothing, and refuses where a sound manifest is. The next backup makes the first restore point.',
        groups: () => [
            ['Inputs', inputFlags('rebuild')],
            ['Output', OUTPUT_FLAGS],
        ],
        notes: `${INPUT_NOTES_SHORT}\n\nExit code: 0; 1 where it could not be done, or on bad input.`,
        secrets: secretInputs(),
        run: (flags, terminal) => rebuild(flags, terminal, command),
    };
}
const rebuild_loaded = async (options, surroundings) => {
    const { runRebuild } = await Promise.all(/* import() */[__nccwpck_require__.e(624), __nccwpck_require__.e(364), __nccwpck_require__.e(360), __nccwpck_require__.e(843), __nccwpck_require__.e(910), __nccwpck_require__.e(239)]).then(__nccwpck_require__.bind(__nccwpck_require__, 239));
    return runRebuild(options, surroundings);
};
async function rebuild(flags, terminal, command) {
    const json = flagOf(flags, 'json');
    const { result } = await runWithInputs('rebuild', flags, terminal, command);
    const words = json ? terminal.stderr : terminal.stdout;
    words.write(renderRebuildText(result, { colour: wantsColour(words, terminal.env) }));
    if (json)
        terminal.stdout.write((0,report_json/* renderJson */.h)(result));
    await save('report', flags, () => (0,report_json/* renderJson */.h)(result));
    await save('summary', flags, () => renderRebuildSummary(result));
    return 0;
}

// EXTERNAL MODULE: ./build/src/report/restore.js
var restore = __nccwpck_require__(18);
// EXTERNAL MODULE: ./build/src/report/restore-result.js
var restore_result = __nccwpck_require__(8214);
;// CONCATENATED MODULE: ./build/src/cli/restore.js








/** `flashback-backup restore`. */
function restoreCommand(command = restore_loaded) {
    return {
        name: 'restore',
        summary: 'bring back what the backup holds, as of a restore point, to another bucket or to hot',
        about: 'Brings keys back from cold as they were at a restore point, content and metadata, into another bucket or, with --confirm, into hot. Says what it will do first (--dry-run: only that). What is equal is skipped; what is different is left alone without --overwrite; nothing is ever deleted. A READ key on cold is enough. Cut off, it goes on where it stopped: run it again.',
        groups: () => [
            ['Inputs', inputFlags('restore')],
            ['Output', OUTPUT_FLAGS],
        ],
        notes: `${INPUT_NOTES_SHORT}\n\nExit code: 0 all is back; 1 failed or bad input; 2 more than --max-failures keys did not come back,\nor the quota is used up; 3 incomplete, or being thawed (run it again).`,
        secrets: secretInputs(),
        run: (flags, terminal) => restore_restore(flags, terminal, command),
    };
}
const restore_loaded = async (options, surroundings) => {
    const { runRestore } = await Promise.all(/* import() */[__nccwpck_require__.e(624), __nccwpck_require__.e(364), __nccwpck_require__.e(360), __nccwpck_require__.e(843), __nccwpck_require__.e(77), __nccwpck_require__.e(910), __nccwpck_require__.e(58), __nccwpck_require__.e(159)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8159));
    return runRestore(options, surroundings);
};
async function restore_restore(flags, terminal, command) {
    const json = flagOf(flags, 'json');
    const { options, result } = await runWithInputs('restore', flags, terminal, command);
    const words = json ? terminal.stderr : terminal.stdout;
    words.write((0,restore/* renderRestoreText */.wS)(result, { colour: wantsColour(words, terminal.env) }));
    if (json)
        terminal.stdout.write((0,report_json/* renderJson */.h)(result));
    await save('report', flags, () => (0,report_json/* renderJson */.h)(result));
    await save('summary', flags, () => (0,restore/* renderRestoreSummary */.VH)(result));
    return (0,restore_result/* restoreExitCode */.E)(result, options.maxFailures);
}

;// CONCATENATED MODULE: ./build/src/report/status.js



/** For a terminal or a log; ends in a newline. */
function renderStatusText(result, options) {
    const paint = (code, text) => options.colour ? `\u001b[${code}m${text}\u001b[0m` : text;
    const failed = result.problem !== null;
    const head = failed
        ? `${paint('31;1', `✘ ${title(result)}`)}  ${(0,report_escape/* forLog */.Ig)(result.problem, 500)}`
        : paint(result.scopes.length === 0 ? '33;1' : '32;1', `${mark(result)} ${title(result)}`);
    const rows = facts(result).map(([name, value]) => `  ${name.padEnd(15)}${value.map((part) => (0,report_escape/* forLog */.Ig)(part.text, 300)).join('')}`);
    return `\n${head}\n\n${rows.join('\n')}\n`;
}
/** For the job summary. */
function renderStatusSummary(result) {
    const rows = facts(result).map(([name, value]) => `| ${name} | ${value.map(({ text, code }) => (code === true ? (0,report_escape/* forMarkdownCode */.m6)(text, 300) : (0,report_escape/* forMarkdown */.Bm)(text, 300))).join('')} |`);
    const why = result.problem === null ? '' : `\n**${(0,report_escape/* forMarkdown */.Bm)(result.problem, 500)}**\n`;
    return `## ${result.problem === null ? emoji(result) : '❌'} ${title(result)}\n${why}\n| | |\n| --- | --- |\n${rows.join('\n')}\n`;
}
const MOST_SCOPES = 20;
const MOST_SCOPE_ITEMS = 5;
function facts(result) {
    const { generation, lease, unfinished, capabilities, manifest, hot } = result;
    const found = [['cold', place(result.cold)]];
    if (hot !== null)
        found.push(['hot', place(hot)]);
    if (generation !== null) {
        const { number, time, run, program, complete } = generation;
        const by = `, ${(0,words/* formatTime */.fU)(time)} by flashback-backup ${program}, run `;
        const cut = complete ? '' : ': incomplete, so no restore point';
        found.push(['generation', [{ text: `${number}${by}` }, { text: run, code: true }, { text: cut }]]);
        found.push([
            'manifest',
            [
                {
                    text: `${(0,format/* formatMany */.x0)(manifest.keys, 'key')}, those gone included, in ${(0,format/* formatMany */.x0)(manifest.segments, 'segment')}; ${(0,format/* formatBytes */.z3)(manifest.bytes)} live`,
                },
            ],
        ]);
    }
    for (const scope of result.scopes.slice(0, MOST_SCOPES))
        found.push(...scopeFacts(scope));
    if (result.scopes.length > MOST_SCOPES)
        found.push(['', [{ text: `…and ${(0,format/* formatMany */.x0)(result.scopes.length - MOST_SCOPES, 'more scope')}` }]]);
    if (result.scopes.length === 0)
        found.push(['restore point', [{ text: 'none yet' }]]);
    else
        found.push(...pointFacts(result));
    found.push(...verifiedFacts(result));
    for (const { owner, at, expires } of result.restoring.slice(0, 5))
        found.push([
            'restoring',
            [
                { text: `as of ${(0,words/* formatTime */.fU)(at)}, run ` },
                { text: owner, code: true },
                { text: `, until ${(0,words/* formatTime */.fU)(expires)} or longer: nothing is deleted meanwhile` },
            ],
        ]);
    if (lease === null)
        found.push(['lease', [{ text: 'never taken' }]]);
    else if (lease.held)
        found.push([
            'lease',
            [
                { text: 'held by ' },
                { text: lease.owner, code: true },
                { text: ` until ${(0,words/* formatTime */.fU)(lease.expires ?? '')} (epoch ${lease.epoch})` },
            ],
        ]);
    else
        found.push(['lease', [{ text: `free (epoch ${lease.epoch})` }]]);
    if (unfinished.runs > 0)
        found.push([
            'unfinished',
            [
                {
                    text: `${(0,format/* formatMany */.x0)(unfinished.runs, 'run')} with ${(0,format/* formatMany */.x0)(unfinished.journals, 'journal')} not committed yet: the next run goes on from there`,
                },
            ],
        ]);
    if (result.condemned > 0)
        found.push([
            'condemned',
            [{ text: `${(0,format/* formatMany */.x0)(result.condemned, 'stored object')} that no version needs any more` }],
        ]);
    if (capabilities !== null)
        found.push(['overlaps', [{ text: overlaps(capabilities) }]]);
    return found;
}
const MOST_POINTS = 10;
/** The newest of all, each as `at` takes it: where to go back to is the first question of a bad day. */
function pointFacts({ points, restorePoints }) {
    const shown = points.slice(0, MOST_POINTS).map(({ time, run, prefixes, exclude, holes }) => {
        const bad = holes === 0 ? '' : `, ${(0,format/* formatMany */.x0)(holes, 'hole')}`;
        const what = [{ text: time, code: true }, { text: ', run ' }, { text: run, code: true }];
        return ['', [...what, { text: ', ' }, ...scopeParts(prefixes, exclude), { text: bad }]];
    });
    const more = restorePoints - shown.length;
    const rest = more > 0 ? [['', [{ text: `…and ${(0,format/* formatCount */.B4)(more)} before (--json shows all)` }]]] : [];
    return [['in all', [{ text: (0,format/* formatMany */.x0)(restorePoints, 'restore point') }]], ...shown, ...rest];
}
const MOST_VERIFIED = 10;
/** The longest ago first: that is what to worry about. */
function verifiedFacts({ verified, generation, time }) {
    if (generation === null)
        return [];
    if (verified.length === 0)
        return [['verified', [{ text: 'never' }]]];
    const sorted = [...verified].sort((a, b) => b.faults - a.faults || (a.verified < b.verified ? -1 : 1));
    const rows = sorted.slice(0, MOST_VERIFIED).map(({ prefix, verified: since, faults }, i) => {
        const age = ago(Date.parse(time) - Date.parse(since));
        const name = prefix === '' ? [{ text: 'keys without a folder' }] : [{ text: prefix, code: true }];
        const bad = faults === 0 ? '' : `: ${(0,format/* formatMany */.x0)(faults, 'fault')}`;
        return [i === 0 ? 'verified' : '', [...name, { text: ` ${(0,words/* formatTime */.fU)(since)}, ${age}${bad}` }]];
    });
    const more = sorted.length - rows.length;
    return more > 0
        ? [...rows, ['', [{ text: `…and ${(0,format/* formatMany */.x0)(more, 'prefix', 'prefixes')} later` }]]]
        : rows;
}
function scopeFacts({ prefixes, exclude, time, ageMs, holes, run }) {
    const facts = [
        [
            'restore point',
            [
                { text: `${(0,words/* formatTime */.fU)(time)}, ${ago(ageMs)}, ` },
                ...scopeParts(prefixes, exclude),
                { text: ', run ' },
                { text: run, code: true },
            ],
        ],
    ];
    if (holes.count > 0) {
        const listed = holes.list === null ? [] : [{ text: ', listed in ' }, { text: holes.list, code: true }];
        facts.push(['holes', [{ text: (0,format/* formatMany */.x0)(holes.count, 'key') }, ...listed]]);
    }
    return facts;
}
function scopeParts(prefixes, exclude) {
    const list = (items) => [
        ...items
            .slice(0, MOST_SCOPE_ITEMS)
            .flatMap((text, i) => [...(i === 0 ? [] : [{ text: ', ' }]), { text, code: true }]),
        ...(items.length > MOST_SCOPE_ITEMS
            ? [{ text: ` and ${(0,format/* formatCount */.B4)(items.length - MOST_SCOPE_ITEMS)} more` }]
            : []),
    ];
    return [
        ...(prefixes.length === 0 ? [{ text: 'all keys' }] : [{ text: 'keys below ' }, ...list(prefixes)]),
        ...(exclude.length === 0 ? [] : [{ text: ' without ' }, ...list(exclude)]),
    ];
}
function overlaps({ overlap, conditions, probed }) {
    const honoured = conditions.length === 0 ? 'none' : conditions.join(', ');
    return overlap === 'prevented'
        ? `prevented: cold honours conditional writes (${honoured}; tried ${(0,words/* formatTime */.fU)(probed)})`
        : `only detected: cold ignores conditional writes (honoured: ${honoured}; tried ${(0,words/* formatTime */.fU)(probed)}), so let runs not overlap`;
}
function place({ bucket, prefix, endpoint }) {
    return [
        { text: (0,words/* placeName */.fW)({ bucket, prefix, endpoint }), code: true },
        { text: ' at ' },
        { text: endpoint, code: true },
    ];
}
function ago(ms) {
    return ms < 0 ? `${(0,format/* formatDuration */.a3)(-ms)} in the future` : `${(0,format/* formatDuration */.a3)(ms)} ago`;
}
function title(result) {
    if (result.generation === null)
        return 'No backup yet';
    if (result.problem !== null)
        return 'Backup is silent';
    return result.scopes.length === 0 ? 'No restore point yet' : 'Backup found';
}
function mark(result) {
    return result.scopes.length === 0 ? '!' : '✔';
}
function emoji(result) {
    return result.scopes.length === 0 ? '⚠️' : '✅';
}

;// CONCATENATED MODULE: ./build/src/cli/status.js







/** `flashback-backup status`. */
function statusCommand(command = status_loaded) {
    return {
        name: 'status',
        summary: 'say how old the newest restore point is, and what is known of the backup',
        about: 'Reads the state in cold and says what the backup is like: its newest restore points and their holes, who is writing, what is unfinished. Changes nothing; a READ key on cold is enough. With --max-silence it fails when nothing was backed up for too long.',
        groups: () => [
            ['Inputs', inputFlags('status')],
            ['Output', OUTPUT_FLAGS],
        ],
        notes: `${INPUT_NOTES_SHORT}\n\nExit code: 0; 1 when max-silence is broken, on bad input, or where state cannot be read.`,
        secrets: secretInputs(),
        run: (flags, terminal) => status_status(flags, terminal, command),
    };
}
const status_loaded = async (options, surroundings) => {
    const { runStatus } = await Promise.all(/* import() */[__nccwpck_require__.e(624), __nccwpck_require__.e(364), __nccwpck_require__.e(360), __nccwpck_require__.e(420)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9420));
    return runStatus(options, surroundings);
};
async function status_status(flags, terminal, command) {
    const json = flagOf(flags, 'json');
    const { result } = await runWithInputs('status', flags, terminal, command);
    const words = json ? terminal.stderr : terminal.stdout;
    words.write(renderStatusText(result, { colour: wantsColour(words, terminal.env) }));
    if (json)
        terminal.stdout.write((0,report_json/* renderJson */.h)(result));
    await save('report', flags, () => (0,report_json/* renderJson */.h)(result));
    await save('summary', flags, () => renderStatusSummary(result));
    return result.outcome === 'failed' ? 1 : 0;
}

;// CONCATENATED MODULE: ./build/src/report/verify.js



/** 0 sound, 1 failed, 2 more faults than `max-failures`, 3 incomplete. */
function verifyExitCode({ outcome, counts }, maxFailures) {
    switch (outcome) {
        case 'complete':
            return 0;
        case 'degraded':
            return counts.faults > maxFailures ? 2 : 0;
        case 'read-only':
            return 2;
        case 'incomplete':
            return counts.faults > maxFailures ? 2 : 3;
        case 'failed':
            return 1;
    }
}
/** One word for people about how it ended. */
function verifyVerdict({ outcome, counts, bytes }) {
    const read = `${(0,format/* formatMany */.x0)(counts.versions, 'stored object')} read back, ${(0,format/* formatBytes */.z3)(bytes.read)}`;
    const found = counts.faults === 0 ? '' : `; ${(0,format/* formatMany */.x0)(counts.faults, 'fault')} found`;
    const mended = counts.repaired === 0 ? '' : `; ${(0,format/* formatCount */.B4)(counts.repaired)} repaired`;
    const meaning = `${read}${found}${mended}.`;
    switch (outcome) {
        case 'complete':
            return { mark: '✔', emoji: '✅', tone: 'good', title: 'Backup verified', meaning };
        case 'degraded':
            return { mark: '✘', emoji: '❌', tone: 'bad', title: 'Faults found in the backup', meaning };
        case 'incomplete':
            return { mark: '!', emoji: '⏸️', tone: 'warning', title: 'Verification incomplete', meaning };
        case 'read-only':
            return { mark: '✘', emoji: '⛔', tone: 'bad', title: 'Quota used up', meaning };
        case 'failed':
            return { mark: '✘', emoji: '❌', tone: 'bad', title: 'Verification failed', meaning };
    }
}
/** For a terminal or a log; ends in a newline. */
function renderVerifyText(result, { colour }) {
    const paint = (code, text) => (colour ? `\u001b[${code}m${text}\u001b[0m` : text);
    const said = verifyVerdict(result);
    const tone = { good: '32;1', warning: '33;1', bad: '31;1' }[said.tone];
    const lines = ['', `${paint(tone, `${said.mark} ${said.title}`)}  ${said.meaning}`, ''];
    if (result.problem !== null) {
        const { code, message, advice } = result.problem;
        lines.push(`  ${paint('31;1', (0,report_escape/* forLog */.Ig)(code, 60))}  ${(0,report_escape/* forLog */.Ig)(message, 2_000)} ${(0,report_escape/* forLog */.Ig)(advice, 1_000)}`, '');
    }
    for (const [name, value] of verify_facts(result))
        lines.push(`  ${name.padEnd(14)}${(0,report_escape/* forLog */.Ig)(value, 600)}`);
    for (const group of result.faults) {
        lines.push('', `  ${paint('31;1', `${(0,report_escape/* forLog */.Ig)(group.cause, 60)}, ${(0,format/* formatCount */.B4)(group.count)}`)}  ${group.advice}`);
        for (const { key, message } of group.examples.slice(0, 10))
            lines.push(`    ${(0,report_escape/* forLog */.Ig)(key, 200)}  ${paint('2', (0,report_escape/* forLog */.Ig)(message, 300))}`);
        if (group.count > 10)
            lines.push(`    …and ${(0,format/* formatCount */.B4)(group.count - 10)} more`);
    }
    if (result.notices.length > 0)
        lines.push('');
    for (const { level, title, message } of result.notices)
        lines.push(`  ${level === 'warning' ? '!' : 'i'} ${(0,report_escape/* forLog */.Ig)(title, 120)}: ${(0,report_escape/* forLog */.Ig)(message, 600)}`);
    return `${lines.join('\n')}\n`;
}
/** For the job summary. */
function renderVerifySummary(result) {
    const said = verifyVerdict(result);
    const rows = verify_facts(result).map(([name, value]) => `| ${name} | ${(0,report_escape/* forMarkdown */.Bm)(value, 600)} |`);
    const parts = [
        `## ${said.emoji} ${said.title}\n\n${said.meaning}\n\n| | |\n| --- | --- |\n${rows.join('\n')}\n`,
    ];
    if (result.problem !== null)
        parts.push(`**${(0,report_escape/* forMarkdown */.Bm)(result.problem.message, 2_000)}** ${(0,report_escape/* forMarkdown */.Bm)(result.problem.advice, 1_000)}\n`);
    for (const group of result.faults) {
        const shown = group.examples.map(({ key, message }) => `- ${(0,report_escape/* forMarkdownCode */.m6)(key, 300)}: ${(0,report_escape/* forMarkdown */.Bm)(message, 500)}`);
        const more = group.count - shown.length;
        if (more > 0)
            shown.push(`- …and ${(0,format/* formatCount */.B4)(more)} more`);
        parts.push(`**${(0,report_escape/* forMarkdown */.Bm)(group.cause, 60)}**, ${(0,format/* formatCount */.B4)(group.count)}. ${group.advice}\n\n${shown.join('\n')}\n`);
    }
    if (result.prefixes.length > 0) {
        const table = result.prefixes
            .slice(0, 50)
            .map(({ prefix, verified, faults }) => `| ${(0,report_escape/* forMarkdownCode */.m6)(prefix === '' ? '(no folder)' : prefix, 200)} | ${(0,words/* formatTime */.fU)(verified)} | ${faults} |`);
        parts.push(`| prefix | verified | faults |\n| --- | --- | ---: |\n${table.join('\n')}\n`);
    }
    for (const { level, title, message } of result.notices)
        parts.push(`- ${level === 'warning' ? '⚠️' : 'ℹ️'} **${(0,report_escape/* forMarkdown */.Bm)(title, 120)}**: ${(0,report_escape/* forMarkdown */.Bm)(message, 1_000)}\n`);
    return parts.join('\n');
}
function verify_facts({ cold, counts, bytes, durationMs }) {
    const { keys, all, versions, compared, sound, noted } = counts;
    const part = keys === all ? 'all' : `of ${(0,format/* formatCount */.B4)(all)}`;
    const rate = (0,format/* formatRate */.CE)(bytes.read, durationMs);
    return [
        ['cold', `${(0,words/* placeName */.fW)(cold)} at ${cold.endpoint}`],
        ['keys', `${(0,format/* formatCount */.B4)(keys)} (${part}), ${(0,format/* formatMany */.x0)(versions, 'version')} of them`],
        ['compared', `${(0,format/* formatCount */.B4)(compared)} by content, ${(0,format/* formatCount */.B4)(sound - compared)} by size`],
        ...(noted === 0 ? [] : [['noted', (0,format/* formatMany */.x0)(noted, 'checksum')]]),
        ['took', `${(0,format/* formatDuration */.a3)(durationMs)}${rate === '' ? '' : `, ${rate}`}`],
    ];
}

;// CONCATENATED MODULE: ./build/src/cli/verify.js







/** `flashback-backup verify`. */
function verifyCommand(command = verify_loaded) {
    return {
        name: 'verify',
        summary: 'read the backup back and compare it with what was stored, all or a sample; repair it',
        about: "Reads stored objects back, old versions too, and compares size and checksum with the manifest; with --hot also metadata with hot's. Each --sample takes the keys after those of the last one. --repair copies what is missing or damaged anew, where hot still has that version. A READ key on cold is enough to find faults; to note what was verified and to repair it takes WRITE.",
        groups: () => [
            ['Inputs', inputFlags('verify')],
            ['Output', OUTPUT_FLAGS],
        ],
        notes: `${INPUT_NOTES_SHORT}\n\nExit code: 0 sound; 1 failed or bad input; 2 more than --max-failures faults are still there;\n3 incomplete (run it again).`,
        secrets: secretInputs(),
        run: (flags, terminal) => verify(flags, terminal, command),
    };
}
const verify_loaded = async (options, surroundings) => {
    const { runVerify } = await Promise.all(/* import() */[__nccwpck_require__.e(624), __nccwpck_require__.e(364), __nccwpck_require__.e(360), __nccwpck_require__.e(843), __nccwpck_require__.e(77), __nccwpck_require__.e(910), __nccwpck_require__.e(58), __nccwpck_require__.e(191)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4191));
    return runVerify(options, surroundings);
};
async function verify(flags, terminal, command) {
    const json = flagOf(flags, 'json');
    const { options, result } = await runWithInputs('verify', flags, terminal, command);
    const words = json ? terminal.stderr : terminal.stdout;
    words.write(renderVerifyText(result, { colour: wantsColour(words, terminal.env) }));
    if (json)
        terminal.stdout.write((0,report_json/* renderJson */.h)(result));
    await save('report', flags, () => (0,report_json/* renderJson */.h)(result));
    await save('summary', flags, () => renderVerifySummary(result));
    return verifyExitCode(result, options.maxFailures);
}

;// CONCATENATED MODULE: ./build/src/cli/commands.js









const commands_COMMANDS = [
    backupCommand(),
    restoreCommand(),
    verifyCommand(),
    pruneCommand(),
    statusCommand(),
    lsCommand(),
    rebuildCommand(),
    probeCommand(),
    emulatorCommand,
];

;// CONCATENATED MODULE: ./build/src/cli/flags.js

/**
 * `--flag value`, `--flag=value`, and `--flag` alone for booleans. `secrets` are names that must not be flags:
 * what stands on a command line is seen by every process of the machine and kept in the shell's history. What
 * stands without a flag, and all after `--`, is `positional`, where there is such a thing.
 */
function parseFlags(args, flags, secrets = [], positional) {
    const values = new Map();
    let flagsEnded = false;
    for (let i = 0; i < args.length; i++) {
        const arg = args[i] ?? '';
        if (positional !== undefined && (flagsEnded || !arg.startsWith('-'))) {
            values.set(positional.flag, [...(values.get(positional.flag) ?? []), positional.text(arg)]);
            continue;
        }
        if (positional !== undefined && arg === '--') {
            flagsEnded = true;
            continue;
        }
        if (!arg.startsWith('--') || arg === '--') {
            throw new UsageError(`${JSON.stringify(arg.slice(0, 60))} is not a flag; expected --name value.`);
        }
        const equals = arg.indexOf('=');
        const name = arg.slice(2, equals === -1 ? undefined : equals);
        const flag = flags.find((one) => one.name === name);
        if (flag === undefined)
            throw unknown(name, flags, secrets);
        let value = equals === -1 ? undefined : arg.slice(equals + 1);
        if (value === undefined) {
            const next = args[i + 1];
            const takes = flag.kind === 'boolean'
                ? next === 'true' || next === 'false'
                : next !== undefined && !next.startsWith('--');
            if (takes)
                i++;
            else if (flag.kind !== 'boolean') {
                throw new UsageError(`--${name} needs a value: --${name} ${flag.placeholder}.`);
            }
            value = takes ? (next ?? '') : 'true';
        }
        const given = values.get(name);
        if (given === undefined)
            values.set(name, [value]);
        else if (flag.kind === 'list')
            given.push(value);
        else
            throw new UsageError(`--${name} is given twice.`);
    }
    return values;
}
function unknown(name, flags, secrets) {
    if (secrets.includes(name)) {
        const env = `FLASHBACK_${name.toUpperCase().replaceAll('-', '_')}`;
        return new UsageError(`--${name} is a secret and no flag: set ${env}, or give a file with --${name}-file.`);
    }
    const names = flags.map((one) => one.name);
    // Only the name, and in quotes: the rest of what was typed may be a secret, and is hostile text.
    return new UsageError(`${JSON.stringify(`--${name.slice(0, 60)}`)} is not a flag here.${suggestion(name, names, '--')}`);
}

;// CONCATENATED MODULE: ./build/src/cli/main.js








/** The command line: resolves with the exit code and never rejects. `args` are those after the program's name. */
async function main(args, terminal, commands = commands_COMMANDS) {
    try {
        return await dispatch(args, terminal, commands);
    }
    catch (error) {
        return complain(error, terminal);
    }
}
async function dispatch(args, terminal, commands) {
    const { stdout, stderr } = terminal;
    const [first, ...rest] = args[0] === 'help' ? [...args.slice(1), '--help'] : args;
    if (first === undefined) {
        stderr.write(programHelp(commands));
        return 1;
    }
    if (first === '--help' || first === '-h') {
        stdout.write(programHelp(commands));
        return 0;
    }
    if (first === '--version' || first === '-V') {
        stdout.write(`${version/* VERSION */.x}\n`);
        return 0;
    }
    const command = commands.find((one) => one.name === first);
    if (command === undefined) {
        const names = commands.map((one) => one.name);
        const what = first.startsWith('-')
            ? 'is no command; flags come after it'
            : 'is not a command of this version';
        throw new UsageError(`${JSON.stringify(first.slice(0, 60))} ${what}; expected ${oneOf(names)}.${suggestion(first, names)}`);
    }
    if (rest.includes('--help') || rest.includes('-h')) {
        stdout.write(commandHelp(command, stdout.columns));
        return 0;
    }
    const flags = command.groups().flatMap(([, group]) => group);
    return command.run(parseFlags(rest, flags, command.secrets, command.positional), terminal);
}
function complain(error, { stderr, env }) {
    if (error instanceof Stopped) {
        stderr.write(`flashback-backup: ${error.message}\n`);
        return error.signal === 'SIGTERM' ? 143 : 130;
    }
    const expected = error instanceof UsageError ? error.message : explain(error);
    const message = expected ?? `unexpected error: ${error instanceof Error ? error.message : String(error)}`;
    stderr.write(`flashback-backup: ${(0,report_escape/* forLog */.Ig)(message, 2_000)}\n`);
    if (error instanceof Error && (expected === undefined || (env['DEBUG'] ?? '') !== '')) {
        for (const line of (error.stack ?? '').split('\n').slice(1))
            stderr.write(`${(0,report_escape/* forLog */.Ig)(line)}\n`);
    }
    return 1;
}

;// CONCATENATED MODULE: ./build/src/clock.js
/** What a timer of Node's can hold, ms. */
const LONGEST = 2 ** 31 - 1;
const systemClock = {
    now: () => Date.now(),
    monotonic: () => performance.now(),
    sleep: (ms, signal) => new Promise((resolve, reject) => {
        if (signal?.aborted) {
            reject(reasonOf(signal));
            return;
        }
        const stop = () => {
            clearTimeout(timer);
            reject(reasonOf(signal));
        };
        const done = () => {
            signal?.removeEventListener('abort', stop);
            resolve();
        };
        // A longer timer would fire at once.
        const wait = (left) => left <= LONGEST ? setTimeout(done, left) : setTimeout(() => (timer = wait(left - LONGEST)), LONGEST);
        let timer = wait(ms);
        signal?.addEventListener('abort', stop, { once: true });
    }),
};
function reasonOf(signal) {
    const reason = signal?.reason;
    return reason instanceof Error ? reason : new Error('stopped', { cause: reason });
}

;// CONCATENATED MODULE: external "node:v8"
const external_node_v8_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:v8");
;// CONCATENATED MODULE: ./build/src/small-heap.js

/** Old space may grow by this much over what lives in it before it is collected, percent. */
const GROWTH = 40;
/** Bytes of young space at which its growth ends: enough for a few pages of a listing at once. */
const YOUNG = 16 * 1024 * 1024;
const LOOK_EVERY_MS = 10;
/**
 * Keeps V8 from taking memory only because the machine has some: left alone its heap grows to several times what
 * a run needs, which a small runner does not have (docs/decisions/0015-small-heap.md). An Action cannot set
 * flags before Node starts; of these two V8 takes note later too. `repeat` is setInterval.
 */
function keepHeapSmall(repeat) {
    (0,external_node_v8_namespaceObject.setFlagsFromString)(`--heap-growing-percent=${GROWTH}`);
    const timer = repeat(() => {
        const young = (0,external_node_v8_namespaceObject.getHeapSpaceStatistics)().find(({ space_name }) => space_name === 'new_space');
        if (young !== undefined && young.space_size < YOUNG)
            return;
        (0,external_node_v8_namespaceObject.setFlagsFromString)('--semi-space-growth-factor=1');
        clearInterval(timer);
    }, LOOK_EVERY_MS);
    timer.unref();
}

;// CONCATENATED MODULE: ./build/src/cli.js



/** `columns` as it is at that moment: windows change. A reader that went away (`| head`) is no error. */
function outputTo(stream) {
    stream.on('error', (error) => {
        if (error.code !== 'EPIPE')
            throw error;
    });
    return {
        write: (text) => stream.write(text),
        room: () => new Promise((resolve) => {
            if (!stream.writable || !stream.writableNeedDrain) {
                resolve(stream.writable);
                return;
            }
            const done = () => {
                stream.off('drain', done).off('close', done).off('error', done);
                resolve(stream.writable);
            };
            stream.once('drain', done).once('close', done).once('error', done);
        }),
        isTTY: stream.isTTY,
        get columns() {
            return stream.isTTY ? stream.columns : 100;
        },
    };
}
keepHeapSmall(setInterval);
void main(process.argv.slice(2), {
    env: process.env,
    stdout: outputTo(process.stdout),
    stderr: outputTo(process.stderr),
    clock: systemClock,
    random: Math.random,
    signals: process,
    exit: (code) => process.exit(code),
}).then((code) => {
    process.exitCode = code;
    // Ends by itself once nothing is open; a socket that will not close may hold it for 2 s, no longer.
    setTimeout(() => process.exit(), 2_000).unref();
});

