export const id = 225;
export const ids = [225];
export const modules = {

/***/ 16119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bj: () => (/* binding */ sha256Of),
/* harmony export */   CB: () => (/* binding */ textsOf),
/* harmony export */   IO: () => (/* binding */ parseJsonObjectText),
/* harmony export */   OW: () => (/* binding */ isJsonObject),
/* harmony export */   Tm: () => (/* binding */ anyTextOf),
/* harmony export */   Xy: () => (/* binding */ objectOf),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   eA: () => (/* binding */ checkShape),
/* harmony export */   iP: () => (/* binding */ flagOf),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   nR: () => (/* binding */ timeOf),
/* harmony export */   pQ: () => (/* binding */ eachOf),
/* harmony export */   pq: () => (/* binding */ countOf),
/* harmony export */   tC: () => (/* binding */ JsonRefused),
/* harmony export */   xA: () => (/* binding */ RECORD_LIMITS),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* unused harmony exports parseJson, parseJsonText, parseJsonObject */
/**
 * Reads JSON that somebody else may have written: state in cold, answers of a platform. How large, deep and long it may
 * be is checked before it is parsed, so that no text costs more memory or time than its reader allows. Numbers are
 * whole and exact, and objects have no prototype: `constructor` is a name like any other.
 */
/** For HEAD, the lease and other records of a few fields. */
const RECORD_LIMITS = { bytes: 64 * 1024, depth: 16, text: 16 * 1024, values: 4096 };
/** The text is not what its reader can take. `message` names the field where one is to blame. */
class JsonRefused extends Error {
    constructor(message, options) {
        super(message, options);
        this.name = 'JsonRefused';
    }
}
/** Throws JsonRefused. */
function parseJson(bytes, limits) {
    if (bytes.length > limits.bytes)
        throw new JsonRefused(`it has ${bytes.length} bytes, more than ${limits.bytes}`);
    let text;
    try {
        text = utf8.decode(bytes);
    }
    catch (cause) {
        throw new JsonRefused('it is not UTF-8', { cause });
    }
    return parseJsonText(text, limits);
}
/** The same for a text, whose UTF-16 units are bounded by `limits.bytes`. Throws JsonRefused. */
function parseJsonText(text, limits) {
    checkShape(text, limits);
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (cause) {
        throw new JsonRefused('it is not JSON', { cause });
    }
    return checked(value, '');
}
/** `parseJsonText` for a text that must hold an object. Throws JsonRefused. */
function parseJsonObjectText(text, limits) {
    const value = parseJsonText(text, limits);
    if (!isJsonObject(value))
        throw new JsonRefused('it is not a JSON object');
    return value;
}
/** The same for a text that must hold an object. Throws JsonRefused. */
function parseJsonObject(bytes, limits) {
    const value = parseJson(bytes, limits);
    if (!isJsonObject(value))
        throw new JsonRefused('it is not a JSON object');
    return value;
}
function isJsonObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** A whole number from 0 to `max`. Throws JsonRefused, which names the field. */
function countOf(object, field, max = Number.MAX_SAFE_INTEGER) {
    const value = object[field];
    if (typeof value === 'number' && value <= max)
        return value;
    throw new JsonRefused(`its ${field} is not a whole number from 0 to ${max}`);
}
function flagOf(object, field) {
    const value = object[field];
    if (typeof value === 'boolean')
        return value;
    throw new JsonRefused(`its ${field} is neither true nor false`);
}
/** An object. Throws JsonRefused, which names the field. */
function objectOf(object, field) {
    const value = object[field];
    if (isJsonObject(value))
        return value;
    throw new JsonRefused(`its ${field} is not an object`);
}
/** A list of at most `max` values. Throws JsonRefused, which names the field. */
function listOf(object, field, max = Infinity) {
    const value = object[field];
    if (!Array.isArray(value))
        throw new JsonRefused(`its ${field} is not a list`);
    if (value.length > max)
        throw new JsonRefused(`its ${field} has ${value.length} items, more than ${max}`);
    return value;
}
/** Calls `check` with each object of a list. Throws JsonRefused, which names the field. */
function eachOf(object, field, check, max = Infinity) {
    for (const item of listOf(object, field, max)) {
        if (!isJsonObject(item))
            throw new JsonRefused(`an item of its ${field} is not an object`);
        check(item);
    }
}
/** A list of texts of at most `max` UTF-16 units, which may be empty. Throws JsonRefused, which names the field. */
function textsOf(object, field, max, most = Infinity) {
    return listOf(object, field, most).map((item) => {
        if (typeof item === 'string' && item.length <= max)
            return item;
        throw new JsonRefused(`an item of its ${field} is not a text of at most ${max} characters`);
    });
}
/** A text of at most `max` UTF-16 units, which may be empty. Throws JsonRefused, which names the field. */
function anyTextOf(object, field, max) {
    return object[field] === '' ? '' : textOf(object, field, max);
}
/** One of a few texts. Throws JsonRefused, which names the field. */
function oneOf(object, field, values) {
    const found = values.find((value) => value === object[field]);
    if (found !== undefined)
        return found;
    throw new JsonRefused(`its ${field} is not one of ${values.join(', ')}`);
}
/** A SHA-256 in hex. Throws JsonRefused, which names the field. */
function sha256Of(object, field) {
    const value = object[field];
    if (typeof value === 'string' && /^[0-9a-f]{64}$/.test(value))
        return value;
    throw new JsonRefused(`its ${field} is not a SHA-256 in hex`);
}
/** `read` where the field is there at all. */
function optional(object, field, read) {
    return object[field] === undefined ? undefined : read();
}
/** A text of 1 to `max` UTF-16 units. Throws JsonRefused, which names the field. */
function textOf(object, field, max) {
    const value = object[field];
    if (typeof value === 'string' && value !== '' && value.length <= max)
        return value;
    throw new JsonRefused(`its ${field} is not a text of 1 to ${max} characters`);
}
/** A time as the manifest writes it, not after `latest` (ms since the epoch). Throws JsonRefused. */
function timeOf(object, field, latest = LAST_TIME) {
    const value = object[field];
    if (typeof value === 'string' && TIME.test(value)) {
        const ms = Date.parse(value);
        // A 30th of February parses, as another day.
        if (ms <= latest && new Date(ms).toISOString() === value)
            return value;
    }
    throw new JsonRefused(`its ${field} is not a time such as 2026-11-23T10:15:00.000Z, at most ${new Date(latest).toISOString()}`);
}
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;
const LAST_TIME = Date.parse('9999-12-31T23:59:59.999Z');
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const OPENING = new Set([0x5b, 0x7b]);
const CLOSING = new Set([0x5d, 0x7d]);
/**
 * Checks the size and the shape of a text in one pass, so that it may be parsed; what is not JSON at all is left to
 * the parser. Throws JsonRefused.
 */
function checkShape(text, limits) {
    if (text.length > limits.bytes)
        throw new JsonRefused(`it has ${text.length} characters, more than ${limits.bytes}`);
    let depth = 0;
    let values = 1;
    let start = -1;
    for (let at = 0; at < text.length; at++) {
        const char = text.charCodeAt(at);
        if (start >= 0) {
            if (char === BACKSLASH)
                at++;
            else if (char === QUOTE) {
                if (at - start > limits.text)
                    throw tooLong(limits);
                start = -1;
            }
        }
        else if (char === QUOTE)
            start = at + 1;
        else if (char === COMMA)
            values++;
        else if (OPENING.has(char)) {
            values++;
            if (++depth > limits.depth)
                throw new JsonRefused(`it is nested deeper than ${limits.depth}`);
        }
        else if (CLOSING.has(char))
            depth--;
        if (values > limits.values)
            throw new JsonRefused(`it has more than ${limits.values} values`);
    }
}
function tooLong({ text }) {
    return new JsonRefused(`a text in it has more than ${text} characters`);
}
/**
 * The same value, its objects without prototypes and its numbers checked. In place: a copy of a large generation would
 * take three times its memory. Its depth is bounded by `checkShape`.
 */
function checked(value, path) {
    if (typeof value === 'number') {
        if (Number.isSafeInteger(value) && value >= 0)
            return value;
        throw new JsonRefused(`its ${path === '' ? 'value' : path} is not a whole number from 0 to 2^53-1`);
    }
    if (Array.isArray(value)) {
        value.forEach((item, at) => {
            if (isPlain(item))
                return;
            checked(item, `${path}[${at}]`);
        });
    }
    else if (typeof value === 'object' && value !== null) {
        Object.setPrototypeOf(value, null);
        for (const name in value) {
            const item = value[name];
            if (isPlain(item))
                continue;
            checked(item, path === '' ? shown(name) : `${path}.${shown(name)}`);
        }
    }
    return value;
}
/** Needs no check, and so no path to be named by. */
function isPlain(value) {
    return typeof value === 'string' || typeof value === 'boolean' || value === null;
}
/** Names are hostile text too. */
function shown(name) {
    return /^\w{1,40}$/.test(name) ? name : '?';
}


/***/ }),

/***/ 49878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $7: () => (/* binding */ ENTRY_LINE_RESERVE),
/* harmony export */   Bb: () => (/* binding */ MAX_GENERATION_LEAD),
/* harmony export */   Fl: () => (/* binding */ MAX_LISTED_BYTES),
/* harmony export */   Hh: () => (/* binding */ parseRecord),
/* harmony export */   MV: () => (/* binding */ MAX_LINE),
/* harmony export */   RA: () => (/* binding */ MAX_UPLOAD_RECORD_BYTES),
/* harmony export */   Wf: () => (/* binding */ parseEntryLine),
/* harmony export */   _X: () => (/* binding */ MAX_VERSION_ID),
/* harmony export */   af: () => (/* binding */ MAX_PACKED_BYTES),
/* harmony export */   ar: () => (/* binding */ MAX_EPOCH_LEAD),
/* harmony export */   bX: () => (/* binding */ MAX_ENTRY_LINE),
/* harmony export */   eB: () => (/* binding */ asObject),
/* harmony export */   eE: () => (/* binding */ LINE_LIMITS),
/* harmony export */   fU: () => (/* binding */ MAX_EPOCH),
/* harmony export */   ff: () => (/* binding */ isBoundedText),
/* harmony export */   jP: () => (/* binding */ MAX_JOURNAL_BYTES),
/* harmony export */   kP: () => (/* binding */ MAX_GENERATION_BYTES),
/* harmony export */   lG: () => (/* binding */ MAX_TEXT),
/* harmony export */   lf: () => (/* binding */ MAX_TIME),
/* harmony export */   lm: () => (/* binding */ MAX_PATH),
/* harmony export */   nP: () => (/* binding */ MAX_JOURNAL_WRITE_BYTES),
/* harmony export */   nQ: () => (/* binding */ MAX_ETAG),
/* harmony export */   p2: () => (/* binding */ isBoundedCount),
/* harmony export */   pr: () => (/* binding */ MAX_SEGMENT_WRITE_BYTES),
/* harmony export */   qe: () => (/* binding */ GENERATION_LIMITS),
/* harmony export */   tu: () => (/* binding */ MAX_KEY),
/* harmony export */   xR: () => (/* binding */ MAX_RECORD_BYTES),
/* harmony export */   xb: () => (/* binding */ refusedAs),
/* harmony export */   y6: () => (/* binding */ MAX_GENERATION),
/* harmony export */   zB: () => (/* binding */ MAX_NAME)
/* harmony export */ });
/* harmony import */ var _core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16119);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11400);


/**
 * Every bound of what is read from state, in one place. Whoever can write to cold can write anything there, so each
 * number, time and length is bounded before it is used, and nothing beyond these bounds is ever written.
 */
/** Epochs have ten digits in the names of journals, so that these sort. */
const MAX_EPOCH = 9_999_999_999;
/** A lease whose epoch is further above the committed one was not made by counting. */
const MAX_EPOCH_LEAD = 1_000_000;
const MAX_GENERATION = 9_999_999_999_999;
/** Files of generations above the committed one that are further ahead were not made by counting. */
const MAX_GENERATION_LEAD = 1_000_000;
/** UTF-16 units. S3 allows 1,024 bytes; a store that allows more must not make state that cannot be read. */
const MAX_KEY = 4096;
/** Below cold's prefix: a key, or a name of ours that is made from one. */
const MAX_PATH = MAX_KEY + 256;
const MAX_ETAG = 1024;
const MAX_VERSION_ID = 1024;
/** Of runs, owners and holds. */
const MAX_NAME = 256;
/** Whatever else is short: hosts, reasons, programs. */
const MAX_TEXT = 4096;
/** The last time that has the form `2026-11-23T10:15:00.000Z`, ms since the epoch. */
const MAX_TIME = Date.parse('9999-12-31T23:59:59.999Z');
/** Bytes of a stored object of state, by its kind. */
const MAX_RECORD_BYTES = 64 * 1024;
/**
 * With these two a generation takes less than 200 MiB of memory while it is parsed. Enough for some 90,000 restore
 * points (ten years of hourly runs, none of them pruned) beside the segments of 100 million keys.
 */
const MAX_GENERATION_BYTES = 32 * 1024 * 1024;
const MAX_GENERATION_VALUES = 1_000_000;
/** A segment of long histories ends before it has 50,000 entries. */
const MAX_SEGMENT_WRITE_BYTES = 16 * 1024 * 1024;
/** A segment holds some 50,000 entries: 10 MB where they are large. Also of lists of what is condemned or was listed. */
const MAX_PACKED_BYTES = 128 * 1024 * 1024;
/** Written with at most MAX_JOURNAL_WRITE_BYTES, and one line; version 1.0.0 wrote what it took over from others in one piece. */
const MAX_JOURNAL_BYTES = 128 * 1024 * 1024;
const MAX_JOURNAL_WRITE_BYTES = 8 * 1024 * 1024;
/** Of what runs saw of hot's listing, packed: 10 MB for 100 million keys. */
const MAX_LISTED_BYTES = 16 * 1024 * 1024;
/** 50,000 parts of some 200 bytes. */
const MAX_UPLOAD_RECORD_BYTES = 16 * 1024 * 1024;
/**
 * Bytes of one line, which is one entry with its whole history. Every other line is short, but a key that changes
 * in every run has a version for each that the retention policy keeps: 350 bytes a version, so this is the history of
 * five years of hourly changes. `updateObject` takes no more versions of a key that comes near it.
 */
const MAX_ENTRY_LINE = 16 * 1024 * 1024;
/** What a new version adds to a line at the most, with room for the rest of a journal record around it. */
const ENTRY_LINE_RESERVE = 256 * 1024;
/** Bytes of a line that is no entry. A key of 1,024 bytes, each of them escaped, has 6 KiB. */
const MAX_LINE = 64 * 1024;
/** A version has at least 12 bytes a value. */
const ENTRY_LIMITS = {
    bytes: MAX_ENTRY_LINE + 2 * ENTRY_LINE_RESERVE,
    depth: 16,
    text: 6 * MAX_PATH,
    values: 1_200_000,
};
const GENERATION_LIMITS = {
    bytes: MAX_GENERATION_BYTES,
    depth: 16,
    text: 6 * MAX_PATH,
    values: MAX_GENERATION_VALUES,
};
/** For records of a few fields among which are keys. */
const LINE_LIMITS = { ..._core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .RECORD_LIMITS */ .xA, text: 6 * MAX_PATH };
/** Parses a record, and reads it by `read`. What either refuses is a StateError with this advice. */
function parseRecord(text, object, advice, limits, read, what) {
    return refusedAs(object, advice, () => read((0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJsonObjectText */ .IO)(text, limits)), what);
}
/** Throws a JsonRefused of `read` as a StateError, which says first `what` is wrong, unless it is not JSON at all. */
function refusedAs(object, advice, read, what) {
    try {
        return read();
    }
    catch (cause) {
        if (!(cause instanceof _core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .JsonRefused */ .tC))
            throw cause;
        const plain = what === undefined || cause.cause instanceof SyntaxError;
        const message = plain ? cause.message : `${what} (${cause.message})`;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .StateError */ .qq(object, message, advice, { cause });
    }
}
/**
 * Parses a line that holds an entry. A manifest has millions of them, so a line of ordinary length, which cannot cost
 * much, is not looked through before; whoever gets it checks its fields. Throws SyntaxError and JsonRefused.
 */
function parseEntryLine(line) {
    if (line.length > MAX_LINE)
        (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .checkShape */ .eA)(line, ENTRY_LIMITS);
    return JSON.parse(line);
}
function isBoundedText(value, max) {
    return typeof value === 'string' && value !== '' && value.length <= max;
}
function isBoundedCount(value, max = Number.MAX_SAFE_INTEGER) {
    return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 && value <= max;
}
/** Throws JsonRefused where it is not an object. */
function asObject(value) {
    if ((0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(value))
        return value;
    throw new _core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .JsonRefused */ .tC('it is not a JSON object');
}


/***/ }),

/***/ 32373:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EB: () => (/* binding */ LEASE_TIMES),
/* harmony export */   RP: () => (/* binding */ endLeftLease),
/* harmony export */   Vj: () => (/* binding */ LeaseLost),
/* harmony export */   hY: () => (/* binding */ hasEnded),
/* harmony export */   nD: () => (/* binding */ Lease),
/* harmony export */   yj: () => (/* binding */ LeaseHeld),
/* harmony export */   zR: () => (/* binding */ readLease)
/* harmony export */ });
/* harmony import */ var _core_defined_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(37708);
/* harmony import */ var _core_with_timeout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14967);
/* harmony import */ var _store_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46848);
/* harmony import */ var _store_read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67135);
/* harmony import */ var _core_bounded_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16119);
/* harmony import */ var _bounds_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49878);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(11400);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(54445);
/* harmony import */ var _start_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(27679);









const LEASE_TIMES = {
    timeToLive: 60_000,
    renewEvery: 15_000,
    pollEvery: 5_000,
    longestRequest: 20_000,
};
const LEASE_ADVICE = 'Nothing was changed. Make sure that no run is writing to this cold, then delete the object.';
const EPOCH_ADVICE = 'No run can count that far: somebody else wrote to cold. Check who has keys to it; the command rebuild makes a new manifest from what is in cold and hot.';
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
    /** The previous holder did not release it: it was killed, or is paused. */
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
    #listeners = [];
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
        let waitedFor;
        for (;;) {
            signal.throwIfAborted();
            const present = await read(cold, signal);
            const now = cold.now(clock);
            if (present === undefined || isFree(present.record, request, now, times)) {
                const began = clock.monotonic();
                const record = {
                    format: 1,
                    owner: request.owner,
                    epoch: nextEpoch(request.floor, present?.record.epoch ?? 0),
                    expires: now + times.timeToLive,
                    ...(0,_core_defined_js__WEBPACK_IMPORTED_MODULE_7__/* .defined */ .s)({ workflowRun: request.workflowRun, attempt: request.attempt }),
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
            else if (waitedFor !== present.record.owner) {
                waitedFor = present.record.owner;
                request.onWait?.(present.record);
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
    /** Calls the listener once, as soon as the lease is lost; at once if it is lost already. A release is no loss. */
    onLost(listener) {
        this.#listeners.push(listener);
        if (this.#lost !== undefined)
            listener(this.#lost);
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
        const expires = this.#cold.now(this.#clock) + this.#times.timeToLive;
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
            if (error instanceof _core_with_timeout_js__WEBPACK_IMPORTED_MODULE_0__/* .TimeoutError */ .M || (0,_store_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .isStoreError */ .A1)(error))
                this.#trouble = error;
            else
                this.#lose(new LeaseLost('the lease could not be renewed', { cause: error }));
        }
    }
    /** One stalled connection must not cost the lease: given up after a while, and asked again. */
    #inTime(ask) {
        return (0,_core_with_timeout_js__WEBPACK_IMPORTED_MODULE_0__/* .withTimeout */ .w)(this.#clock, this.#times.renewEvery / 2, ask);
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
        for (const listener of this.#listeners)
            listener(error);
        return error;
    }
}
/** The lease as stored in cold; undefined where no run ever took it. Throws StateError. */
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
    const expires = cold.now(clock) + times.longestRequest;
    if (present.record.expires <= expires)
        return false;
    return (await replace(cold, { ...present.record, expires }, present.etag, signal)) !== undefined;
}
/** No holder has it any longer: it has ended, or ends later than any holder would have it end, and so is forged. */
function hasEnded({ expires }, now, times = LEASE_TIMES) {
    return expires <= now || expires > now + times.timeToLive + _start_js__WEBPACK_IMPORTED_MODULE_8__/* .MAX_CLOCK_SKEW_MS */ .s9;
}
/** Above the committed one and the present one. Throws StateError where none is left. */
function nextEpoch(committed, present) {
    // No count of runs can have reached it: somebody else wrote that lease, and it must not use up all epochs.
    const counted = present > committed + _bounds_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_EPOCH_LEAD */ .ar ? committed : present;
    const epoch = Math.max(committed, counted) + 1;
    // A commit under it must leave the next holder one.
    if (epoch >= _bounds_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_EPOCH */ .fU)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .StateError */ .qq(_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .HEAD */ .Vx, 'its epoch leaves none above it', EPOCH_ADVICE);
    return epoch;
}
function isFree(record, request, now, times) {
    // Ours already: the answer to the write that took it was lost.
    if (hasEnded(record, now, times) || record.owner === request.owner)
        return true;
    return (record.workflowRun !== undefined &&
        record.workflowRun === request.workflowRun &&
        (record.attempt ?? 0) < (request.attempt ?? 0));
}
async function read(cold, signal) {
    const file = await (0,_store_read_js__WEBPACK_IMPORTED_MODULE_2__/* .readWhole */ .o)(cold.store, cold.key(_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .LEASE */ .DL), _bounds_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_RECORD_BYTES */ .xR, signal);
    if (file === 'too-large')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .StateError */ .qq(_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .LEASE */ .DL, 'it has more bytes than a lease can have', LEASE_ADVICE);
    return file === undefined
        ? undefined
        : { record: parse(Buffer.from(file.bytes).toString('utf8')), etag: file.etag };
}
/** Undefined where another run was faster. */
async function replace(cold, record, etag, signal) {
    try {
        const bytes = Buffer.from(JSON.stringify(record) + '\n');
        const attributes = { contentType: 'application/json' };
        const condition = etag === undefined ? { ifAbsent: true } : { ifMatch: etag };
        return (await cold.store.put(cold.key(_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .LEASE */ .DL), bytes, { attributes, ...condition }, signal)).etag;
    }
    catch (error) {
        if ((0,_store_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .isStoreError */ .A1)(error, 'precondition', 'not-found'))
            return undefined;
        throw error;
    }
}
function parse(text) {
    const read = (json) => ({
        format: 1,
        owner: (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(json, 'owner', _bounds_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_NAME */ .zB),
        epoch: (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_3__/* .countOf */ .pq)(json, 'epoch'),
        expires: (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_3__/* .countOf */ .pq)(json, 'expires', _bounds_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_TIME */ .lf),
        ...(0,_core_defined_js__WEBPACK_IMPORTED_MODULE_7__/* .defined */ .s)({
            workflowRun: (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)(json, 'workflowRun', () => (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(json, 'workflowRun', _bounds_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_NAME */ .zB)),
            attempt: (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)(json, 'attempt', () => (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_3__/* .countOf */ .pq)(json, 'attempt')),
        }),
    });
    const what = 'it lacks a field, or one is out of range';
    return (0,_bounds_js__WEBPACK_IMPORTED_MODULE_4__/* .parseRecord */ .Hh)(text, _layout_js__WEBPACK_IMPORTED_MODULE_6__/* .LEASE */ .DL, LEASE_ADVICE, _core_bounded_json_js__WEBPACK_IMPORTED_MODULE_3__/* .RECORD_LIMITS */ .xA, read, what);
}


/***/ }),

/***/ 27679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $F: () => (/* binding */ notBefore),
/* harmony export */   HM: () => (/* binding */ startAfter),
/* harmony export */   n2: () => (/* binding */ startsIn),
/* harmony export */   s9: () => (/* binding */ MAX_CLOCK_SKEW_MS)
/* harmony export */ });
/* harmony import */ var _core_iso_time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11876);

/** The skew between clocks that a run tolerates; pruning stops beyond it (design.md section 7). */
const MAX_CLOCK_SKEW_MS = 5 * 60_000;
/**
 * When a run starts: now, but always after the runs before it. Stores give the time in whole seconds and may be a
 * second late with it, so of two runs within a second or two the later one can believe that it came first; then
 * neither restore point would show what it saw. A run that is dated further ahead than clocks may differ had
 * a wrong clock, and is ignored.
 */
function startAfter(now, earlier) {
    return latest(now, earlier, 1);
}
/** When a manifest is judged: now, but not before a run that it names, for the same reason and within the same bound. */
function notBefore(now, runs) {
    return latest(now, runs, 0);
}
/** The latest of now and of those times, each moved on by so many ms, that are not ahead of now by more than MAX_CLOCK_SKEW_MS. */
function latest(now, times, later) {
    const present = (0,_core_iso_time_js__WEBPACK_IMPORTED_MODULE_0__/* .parseTime */ .pe)(now);
    let result = present;
    for (const time of times) {
        const next = (0,_core_iso_time_js__WEBPACK_IMPORTED_MODULE_0__/* .parseTime */ .pe)(time) + later;
        if (next > result && next - present <= MAX_CLOCK_SKEW_MS)
            result = next;
    }
    return new Date(result).toISOString();
}
/** The starts of the runs that a manifest knows of. */
function startsIn({ time, restorePoints, recentRuns = [] }) {
    return [time, ...restorePoints.map((point) => point.time), ...recentRuns.map((run) => run.time)];
}


/***/ }),

/***/ 65277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ Bucket)
/* harmony export */ });
/* harmony import */ var _core_defined_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37708);
/* harmony import */ var _core_keys_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78133);
/* harmony import */ var _core_place_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56778);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46848);




/** A store below a prefix: hot, cold or `to` as the user named it. A key without the prefix is a `path`. */
class Bucket {
    store;
    /** Empty, or ends with `/`. */
    prefix;
    constructor(store, prefix) {
        this.store = store;
        this.prefix = prefix;
    }
    get place() {
        return this.store.place;
    }
    /**
     * Wall time by the store's clock, ms since the epoch, as its last answer showed it. All times that several runs
     * compare (leases, holds, restore points) are the store's: runners disagree, and the store is one.
     */
    now(clock) {
        return clock.now() + this.store.clockOffset();
    }
    /** The longest path that makes a key here, in bytes of UTF-8. */
    get maxPathBytes() {
        return this.store.dialect.limits.keyBytes - (0,_core_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .keyLength */ .q)(this.prefix);
    }
    /** The key in the bucket. */
    key(path) {
        return this.prefix + path;
    }
    /** As the source of a server-side copy, pinned to `etag`. */
    source(path, etag, versionId, md5) {
        const { store } = this;
        const key = this.key(path);
        const grant = store.grantRead?.bind(store, key, versionId);
        return { place: store.place, key, ifMatch: etag, ...(0,_core_defined_js__WEBPACK_IMPORTED_MODULE_3__/* .defined */ .s)({ versionId, md5, grant }) };
    }
    /** The object at the path; undefined if there is none. */
    async headIfPresent(path, signal, options = {}) {
        try {
            return await this.store.head(this.key(path), options, signal);
        }
        catch (error) {
            if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .isStoreError */ .A1)(error, 'not-found'))
                return undefined;
            throw error;
        }
    }
    /** For messages: `s3://bucket/prefix`. */
    toString() {
        return (0,_core_place_js__WEBPACK_IMPORTED_MODULE_0__/* .placeUrl */ .P)({ ...this.place, prefix: this.prefix });
    }
}


/***/ }),

/***/ 67135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ readWhole)
/* harmony export */ });
/* harmony import */ var _core_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28575);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46848);


/** Attempts at a body that breaks off; opening it is retried by the store's wrapper. */
const MAX_BODY_ATTEMPTS = 4;
/** For a whole body, ms, and the slowest line that is waited for beyond that, bytes a second. */
const BODY_TIMEOUT_MS = 30_000;
const MIN_BYTES_PER_SECOND = 64 * 1024;
/**
 * A small object's bytes; undefined where there is none, `too-large` above `limit` bytes. Bytes are counted as they
 * come, whatever the answer's headers say, and a body that trickles is given up; one that stands still ends by the
 * store's own timeout between two pieces. So neither memory nor time grows with what a store sends. Throws StoreError.
 */
async function readWhole(store, key, limit, signal, clock = _core_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .systemClock */ .m) {
    for (let attempt = 1;; attempt++) {
        try {
            const body = await store.get(key, {}, signal);
            const { size, etag } = body.head;
            if (size > limit) {
                body.destroy();
                return 'too-large';
            }
            const whole = new WholeBody(size, clock);
            // Leaving the loop by an error gives the connection up.
            for await (const chunk of body.stream)
                whole.take(chunk);
            return { bytes: whole.bytes, etag };
        }
        catch (error) {
            if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .isStoreError */ .A1)(error, 'not-found'))
                return undefined;
            if (!(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .isStoreError */ .A1)(error, 'transient') || attempt >= MAX_BODY_ATTEMPTS)
                throw error;
        }
    }
}
/** Gathers a body of an announced size, and no more, in an announced time. */
class WholeBody {
    /** What is announced and does not come is never touched, and so takes no memory. */
    #whole;
    #clock;
    #end;
    #size = 0;
    constructor(size, clock) {
        this.#whole = Buffer.allocUnsafeSlow(size);
        this.#clock = clock;
        this.#end = clock.monotonic() + BODY_TIMEOUT_MS + (size / MIN_BYTES_PER_SECOND) * 1000;
    }
    get bytes() {
        return this.#whole.subarray(0, this.#size);
    }
    take(chunk) {
        const operation = 'GetObject';
        if (this.#size + chunk.length > this.#whole.length) {
            const message = `${operation}: more bytes came than the ${this.#whole.length} that were announced`;
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .StoreError */ .AD('protocol', message, { operation });
        }
        if (this.#clock.monotonic() > this.#end)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .StoreError */ .AD('transient', `${operation}: the body came too slowly`, { operation });
        this.#whole.set(chunk, this.#size);
        this.#size += chunk.length;
    }
}


/***/ })

};
