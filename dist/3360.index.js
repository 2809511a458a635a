export const id = 3360;
export const ids = [3360];
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
/* harmony export */   dw: () => (/* binding */ parseJsonObject),
/* harmony export */   eA: () => (/* binding */ checkShape),
/* harmony export */   iP: () => (/* binding */ flagOf),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   nR: () => (/* binding */ timeOf),
/* harmony export */   pQ: () => (/* binding */ eachOf),
/* harmony export */   pq: () => (/* binding */ countOf),
/* harmony export */   qF: () => (/* binding */ parseJson),
/* harmony export */   tC: () => (/* binding */ JsonRefused),
/* harmony export */   xA: () => (/* binding */ RECORD_LIMITS),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* unused harmony export parseJsonText */
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

/***/ 11876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ly: () => (/* binding */ isoTime),
/* harmony export */   Wi: () => (/* binding */ parseTimeAt),
/* harmony export */   dS: () => (/* binding */ TIME_LENGTH),
/* harmony export */   pe: () => (/* binding */ parseTime)
/* harmony export */ });
/**
 * Date.parse for `2026-11-23T10:15:00.000Z`, the form in which S3 lists dates and the manifest stores them, at a tenth
 * of its cost: it is called twice for each key of a listing. All other forms are left to Date.parse. ms since the epoch;
 * NaN if the text is not a date.
 */
function parseTime(text) {
    return text.length === TIME_LENGTH ? parseTimeAt(text, 0) : Date.parse(text);
}
/** Length of that form, characters. */
const TIME_LENGTH = 24;
/** The same for the date at index `at` of a text, without cutting it out. */
function parseTimeAt(text, at) {
    if (text.charCodeAt(at + 4) !== DASH ||
        text.charCodeAt(at + 7) !== DASH ||
        text.charCodeAt(at + 10) !== T ||
        text.charCodeAt(at + 13) !== COLON ||
        text.charCodeAt(at + 16) !== COLON ||
        text.charCodeAt(at + 19) !== DOT ||
        text.charCodeAt(at + 23) !== Z) {
        return Date.parse(text.slice(at, at + TIME_LENGTH));
    }
    const century = two(text, at);
    const inCentury = two(text, at + 2);
    const month = two(text, at + 5);
    const day = two(text, at + 8);
    const hour = two(text, at + 11);
    const minute = two(text, at + 14);
    const second = two(text, at + 17);
    const hundredths = two(text, at + 20);
    const last = text.charCodeAt(at + 22) - 48;
    // Date.parse decides on everything unusual: 24:00, the 30th of February, characters that are not digits.
    const plain = century >= 20 &&
        inCentury >= 0 &&
        month >= 1 &&
        month <= 12 &&
        day >= 1 &&
        day <= (DAYS_OF_MONTH[month] ?? 0) &&
        hour >= 0 &&
        hour <= 23 &&
        minute >= 0 &&
        minute <= 59 &&
        second >= 0 &&
        second <= 59 &&
        hundredths >= 0 &&
        last >= 0 &&
        last <= 9;
    if (!plain)
        return Date.parse(text.slice(at, at + TIME_LENGTH));
    const days = daysOf(century * 100 + inCentury, month, day);
    return days * 86_400_000 + ((hour * 60 + minute) * 60 + second) * 1000 + hundredths * 10 + last;
}
/** Days by number of the month; of February without the leap day. */
const DAYS_OF_MONTH = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const DASH = 45;
const DOT = 46;
const COLON = 58;
const T = 84;
const Z = 90;
/** The value of two digits; negative if they are not digits. */
function two(text, at) {
    const tens = text.charCodeAt(at) - 48;
    const ones = text.charCodeAt(at + 1) - 48;
    return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -1;
}
/** Days from the epoch. Years begin in March here, so that a leap day comes last. */
function daysOf(year, month, day) {
    const y = month <= 2 ? year - 1 : year;
    const m = month <= 2 ? month + 9 : month - 3;
    const leaps = (y >> 2) - ((y / 100) | 0) + ((y / 400) | 0);
    return y * 365 + leaps + (((153 * m + 2) / 5) | 0) + day - 719_469;
}
let lastSecond = NaN;
let upToSecond = '';
/** ms since the epoch → `2026-11-23T10:15:00.000Z`. The same as toISOString at a fifth of its cost. */
function isoTime(ms) {
    const whole = Math.trunc(ms);
    const second = Math.floor(whole / 1000);
    if (second !== lastSecond) {
        lastSecond = second;
        upToSecond = new Date(second * 1000).toISOString().slice(0, -4);
    }
    return `${upToSecond}${String(whole - second * 1000).padStart(3, '0')}Z`;
}


/***/ }),

/***/ 94511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ mapConcurrent),
/* harmony export */   j: () => (/* binding */ Semaphore)
/* harmony export */ });
/* harmony import */ var _stoppable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28017);

/**
 * Bounds what is in use at once: requests, bytes in memory. Strictly first come, first served: a light request waits
 * behind a heavy one that came before it, so that no weight starves.
 */
class Semaphore {
    #capacity;
    #free;
    #waiting = new Set();
    constructor(capacity) {
        this.#capacity = capacity;
        this.#free = capacity;
    }
    /**
     * Takes `weight` of the capacity; undefined where there is no need to wait, which costs a hot loop no promise.
     * A weight above the capacity counts as all of it. Rejects with the signal's reason. Each success needs one
     * `release` of the same weight.
     */
    acquire(weight = 1, signal) {
        if (signal?.aborted === true)
            return Promise.reject(signal.reason);
        const taken = this.#bounded(weight);
        if (this.#waiting.size === 0 && taken <= this.#free) {
            this.#free -= taken;
            return undefined;
        }
        return this.#wait(taken, signal);
    }
    release(weight = 1) {
        this.#free += this.#bounded(weight);
        this.#admit();
    }
    #wait(weight, signal) {
        return new Promise((resolve, reject) => {
            const stoppables = signal === undefined ? undefined : (0,_stoppable_js__WEBPACK_IMPORTED_MODULE_0__/* .stoppedBy */ .$)(signal);
            const waiter = {
                weight,
                go: () => {
                    if (place !== undefined)
                        stoppables?.remove(place);
                    resolve();
                },
                stop: (reason) => {
                    if (!this.#waiting.delete(waiter))
                        return; // admitted when another one was stopped
                    reject(reason);
                    this.#admit(); // it may have been all that the next one waited for
                },
            };
            this.#waiting.add(waiter);
            const place = stoppables?.add(waiter);
        });
    }
    #admit() {
        for (const waiter of this.#waiting) {
            if (waiter.weight > this.#free)
                return;
            this.#waiting.delete(waiter);
            this.#free -= waiter.weight;
            waiter.go();
        }
    }
    #bounded(weight) {
        return Math.min(weight, this.#capacity);
    }
}
/**
 * Calls `work` on each item, on at most `atOnce` at a time, begun in their order; returns the results in that order.
 * After a failure nothing more is begun; the first one is thrown once all that were under way have ended.
 */
async function mapConcurrent(items, atOnce, work) {
    const semaphore = new Semaphore(atOnce);
    const results = [];
    const failures = [];
    const run = async (item, index) => {
        try {
            results[index] = await work(item, index);
        }
        catch (error) {
            failures.push(error);
        }
        finally {
            semaphore.release();
        }
    };
    for (const [index, item] of items.entries()) {
        const wait = semaphore.acquire();
        if (wait !== undefined)
            await wait;
        if (failures.length > 0) {
            semaphore.release();
            break;
        }
        void run(item, index);
    }
    await semaphore.acquire(atOnce); // all have ended
    if (failures.length > 0)
        throw failures[0];
    return results;
}


/***/ }),

/***/ 28017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ stoppedBy)
/* harmony export */ });
/* unused harmony export Stoppables */
/**
 * What a signal stops when it aborts. One listener a signal however many requests it can stop: Node looks through all
 * listeners of a signal for each one that is added, and a run has one signal for hundreds of requests at once. Their
 * places are used again and again, where a Set would leave tables behind that keep ended requests alive until
 * the next full collection: measured, that doubled the memory of a run.
 */
class Stoppables {
    #places = [];
    #free = [];
    constructor(signal) {
        const stopAll = () => {
            const reason = signal.reason;
            const error = reason instanceof Error ? reason : new Error('stopped', { cause: reason });
            for (const one of this.#places.splice(0))
                one?.stop(error);
        };
        signal.addEventListener('abort', stopAll, { once: true });
    }
    /** The place to release when it has ended. */
    add(one) {
        const place = this.#free.pop() ?? this.#places.length;
        this.#places[place] = one;
        return place;
    }
    remove(place) {
        if (this.#places[place] === undefined)
            return; // all were stopped meanwhile
        this.#places[place] = undefined;
        this.#free.push(place);
    }
}
const known = new WeakMap();
function stoppedBy(signal) {
    let stoppables = known.get(signal);
    if (stoppables === undefined)
        known.set(signal, (stoppables = new Stoppables(signal)));
    return stoppables;
}


/***/ }),

/***/ 49878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $7: () => (/* binding */ ENTRY_LINE_RESERVE),
/* harmony export */   $V: () => (/* binding */ MAX_UPLOAD_ID),
/* harmony export */   Bb: () => (/* binding */ MAX_GENERATION_LEAD),
/* harmony export */   Ch: () => (/* binding */ MAX_SIGNED_JOURNAL_BYTES),
/* harmony export */   Fl: () => (/* binding */ MAX_LISTED_BYTES),
/* harmony export */   Hh: () => (/* binding */ parseRecord),
/* harmony export */   MV: () => (/* binding */ MAX_LINE),
/* harmony export */   RA: () => (/* binding */ MAX_UPLOAD_RECORD_BYTES),
/* harmony export */   SW: () => (/* binding */ MAX_JOURNAL_LINE),
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
/* harmony export */   mZ: () => (/* binding */ MAX_HELD_PACKED_BYTES),
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
 * Every bound of what is read from state, in one place. Anybody with write access to cold can write anything there, so each
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
/** Other short texts: hosts, reasons, programs. */
const MAX_TEXT = 4096;
/** In Azure it holds the attributes that the upload is completed with. */
const MAX_UPLOAD_ID = 24 * 1024;
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
/** Of all packed files that a run has in memory at once: four slices of honest segments. What exceeds it is read from disk. */
const MAX_HELD_PACKED_BYTES = 64 * 1024 * 1024;
/** Written with at most MAX_JOURNAL_WRITE_BYTES, and one line; version 1.0.0 wrote what it took over from others in one piece. */
const MAX_JOURNAL_BYTES = 256 * 1024 * 1024;
const MAX_JOURNAL_WRITE_BYTES = 8 * 1024 * 1024;
/** MAX_JOURNAL_WRITE_BYTES counts UTF-16 units, which take up to three bytes each. */
const MAX_SIGNED_JOURNAL_BYTES = 32 * 1024 * 1024;
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
/** Of a line of a journal: an entry, and what it leaves behind. */
const MAX_JOURNAL_LINE = MAX_ENTRY_LINE + 2 * ENTRY_LINE_RESERVE;
/** A version has at least 12 bytes a value. */
const ENTRY_LIMITS = {
    bytes: MAX_JOURNAL_LINE,
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
 * much, is not looked through before; its reader checks its fields. Throws SyntaxError and JsonRefused.
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

/***/ 9143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LP: () => (/* binding */ decodeEntry),
/* harmony export */   NQ: () => (/* binding */ withoutVersionIds),
/* harmony export */   Tr: () => (/* binding */ checkEntry),
/* harmony export */   kb: () => (/* binding */ withoutGone),
/* harmony export */   vv: () => (/* binding */ encodeEntry)
/* harmony export */ });
/* harmony import */ var _core_defined_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37708);
/* harmony import */ var _core_iso_time_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(11876);
/* harmony import */ var _bounds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49878);
/* harmony import */ var _store_evidence_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76586);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11400);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54445);






/** The entry without the version ids of a bucket that keeps no versions: its objects lie at their paths. */
function withoutVersionIds(entry) {
    const plain = (version) => {
        if (version.cold.versionId === undefined)
            return version;
        const { versionId: _id, ...cold } = version.cold;
        return { ...version, cold };
    };
    const history = entry.history?.map(plain);
    return { ...plain(entry), ...(0,_core_defined_js__WEBPACK_IMPORTED_MODULE_3__/* .defined */ .s)({ history }) };
}
/** One line of a segment or journal, without its line feed. */
function encodeEntry(entry) {
    const { key, size, etag, modified, cold, since, history, gone, expired } = entry;
    return JSON.stringify({
        key,
        size,
        etag,
        modified,
        cold,
        ...(0,_store_evidence_js__WEBPACK_IMPORTED_MODULE_4__/* .proofsOf */ .Tq)(entry), // here, so that StoredLine compares lines with and without them alike
        since,
        // JSON leaves out what is undefined.
        history: history?.length === 0 ? undefined : history,
        gone,
        expired,
    });
}
/** Parses a line of `object`; throws StateError where it is no entry. State is hostile text. */
function decodeEntry(line, object) {
    let value;
    try {
        value = (0,_bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .refusedAs */ .xb)(object, (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .damagedAdvice */ .E$)(object), () => (0,_bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .parseEntryLine */ .Wf)(line));
    }
    catch (cause) {
        if (cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .StateError */ .qq)
            throw cause;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .StateError */ .qq(object, 'a line is not JSON', (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .damagedAdvice */ .E$)(object), { cause });
    }
    return checkEntry(value, object);
}
/** Throws StateError where the value is no entry, or names a path in cold that its key cannot have. */
function checkEntry(value, object) {
    if (!isEntry(value))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .StateError */ .qq(object, 'a line is not a manifest entry', (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .damagedAdvice */ .E$)(object));
    const { key, cold, history } = value;
    if ((0,_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .isPathOf */ .HM)(key, cold.path) && (history ?? []).every((version) => (0,_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .isPathOf */ .HM)(key, version.cold.path)))
        return value;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .StateError */ .qq(object, 'an entry names a path in cold that its key cannot have', (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .damagedAdvice */ .E$)(object));
}
function isEntry(value) {
    if (!isRecord(value) || !(0,_bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .isBoundedText */ .ff)(value['key'], _bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_KEY */ .tu) || !isVersion(value))
        return false;
    const { history, gone, expired } = value;
    if (expired !== undefined && !isTime(expired))
        return false;
    if (history !== undefined && !(Array.isArray(history) && history.every(isSuperseded)))
        return false;
    return (gone === undefined || (isRecord(gone) && isTime(gone['since']) && typeof gone['confirmed'] === 'boolean'));
}
function isSuperseded(value) {
    return isRecord(value) && isVersion(value) && isTime(value['until']);
}
function isVersion(value) {
    return ((0,_bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .isBoundedCount */ .p2)(value['size']) &&
        isEtag(value['etag']) &&
        isTime(value['modified']) &&
        isTime(value['since']) &&
        optionalText(value['md5'], _bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_TEXT */ .lG) &&
        optionalText(value['crc32c'], _bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_TEXT */ .lG) &&
        isStoredRef(value['cold']));
}
function isStoredRef(value) {
    return (isRecord(value) &&
        (0,_bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .isBoundedText */ .ff)(value['path'], _bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_PATH */ .lm) &&
        isEtag(value['etag']) &&
        isTime(value['stored']) &&
        COPY_PATHS.includes(value['via']) &&
        EVIDENCE.includes(value['evidence']) &&
        optionalText(value['checksum'], _bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_TEXT */ .lG) &&
        optionalText(value['versionId'], _bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_VERSION_ID */ ._X));
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** A time of this form is at most the last of the year 9999, and sorts as text. */
function isTime(value) {
    return (typeof value === 'string' &&
        value.length === _core_iso_time_js__WEBPACK_IMPORTED_MODULE_5__/* .TIME_LENGTH */ .dS &&
        value.charCodeAt(_core_iso_time_js__WEBPACK_IMPORTED_MODULE_5__/* .TIME_LENGTH */ .dS - 1) === 90 &&
        !Number.isNaN((0,_core_iso_time_js__WEBPACK_IMPORTED_MODULE_5__/* .parseTime */ .pe)(value)));
}
function isEtag(value) {
    return typeof value === 'string' && value.length <= _bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_ETAG */ .nQ;
}
function optionalText(value, max) {
    return value === undefined || (typeof value === 'string' && value.length <= max);
}
const COPY_PATHS = ['native', 'emulated', 'streamed'];
const EVIDENCE = ['md5', 'crc32c', 'checksum', 'size', 'none'];
/** The entry of a key that hot lists again. */
function withoutGone(entry) {
    const { gone: _gone, ...rest } = entry;
    return rest;
}


/***/ }),

/***/ 62093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ FORMAT)
/* harmony export */ });
const FORMAT = 1;


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
    const { settles: _settles, ...rest } = start;
    return rest;
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
    return (0,_bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .refusedAs */ .xb)(object, (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .damagedAdvice */ .E$)(object), () => {
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
    return (0,_bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .refusedAs */ .xb)(object, (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .damagedAdvice */ .E$)(object), () => {
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
        (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(json, 'piece', () => {
            const piece = (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)(json, 'piece');
            (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(piece, 'split', _bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_NAME */ .zB);
            (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(piece, 'number');
        });
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

/***/ 89904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iz: () => (/* binding */ readEarlierRestores),
/* harmony export */   cR: () => (/* binding */ parseDone),
/* harmony export */   fe: () => (/* binding */ RESTORE_STATE),
/* harmony export */   oP: () => (/* binding */ RestoreJournal)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _core_defined_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(37708);
/* harmony import */ var _core_bounded_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16119);
/* harmony import */ var _store_read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67135);
/* harmony import */ var _bounds_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49878);
/* harmony import */ var _store_listing_sorter_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11257);
/* harmony import */ var _journal_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(28807);
/* harmony import */ var _line_log_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(88619);








/** Everything of a restore's own in `to` lies below this, and is removed when the restore is complete. */
const RESTORE_STATE = '.flashback-restore/';
/** A restore writes a few hundred lines an object. What is larger is none of ours. */
const MAX_OBJECT_BYTES = 32 * 1024 * 1024;
/** Keys that were begun and not ended: as many as requests were in flight. */
const MAX_BEGUN = 100_000;
/**
 * What a restore has done, in `to`, for the restore that goes on after it was cut off. Only what the ETags of a
 * listing cannot tell is written down, an intent of it before it is written.
 */
class RestoreJournal {
    #to;
    #run;
    #start;
    #log;
    /** Not the run's: a cancelled restore still writes down what it did. */
    #signal = new AbortController().signal;
    #onFacts;
    #hashes = [];
    #written = 0;
    /** `onFacts` is awaited after each object that says what was done. */
    constructor(to, clock, onFacts, start, pace = _journal_js__WEBPACK_IMPORTED_MODULE_5__/* .JOURNAL_PACE */ .MS) {
        this.#to = to;
        this.#onFacts = onFacts;
        this.#run = start.run;
        this.#start = JSON.stringify({ op: 'start', format: 1, ...start });
        const write = async (lines) => {
            await this.#write(lines);
            await this.#onFacts(this.named);
        };
        this.#log = new _line_log_js__WEBPACK_IMPORTED_MODULE_6__/* .LineLog */ .x(write, clock, pace);
    }
    /** Comes first. Writes the opening, which shows that `to` can be written at all. The bytes that were written, and as what. */
    async open() {
        return this.#write([this.#start]);
    }
    /** Resolves when the intent is stored. */
    async intend(intent) {
        await this.#log.stored(JSON.stringify(intent));
    }
    /** Stored within the pace. Throws where an earlier flush failed. */
    record(done) {
        this.#log.take(JSON.stringify(done));
    }
    /** As cold's hold names it. */
    get named() {
        return { to: String(this.#to), objects: this.#hashes.length, sha256: sha256Hex(this.#hashes.join('\n')) };
    }
    async flush() {
        await this.#log.flush();
    }
    /** No more timers; what is not flushed is dropped. */
    close() {
        this.#log.close();
    }
    /** Removes this journal and `others`. */
    async remove(others, signal) {
        const own = Array.from({ length: this.#written }, (_, i) => this.#to.key(this.#path(i)));
        for (const key of [...own, ...others])
            await this.#to.store.delete(key, {}, signal);
    }
    #path(number) {
        return `${RESTORE_STATE}${this.#run}/journal-${String(number).padStart(8, '0')}.ndjson`;
    }
    async #write(lines) {
        const bytes = Buffer.from(`${lines.join('\n')}\n`);
        const options = { attributes: { contentType: 'application/x-ndjson' } };
        const key = this.#to.key(this.#path(this.#written));
        const written = await this.#to.store.put(key, bytes, options, this.#signal);
        this.#written++;
        this.#hashes.push(sha256Hex(bytes));
        return { bytes, written };
    }
}
function sha256Hex(bytes) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', bytes, 'hex');
}
/**
 * Throws StoreError. A journal that does not parse is not ours: it is ignored, and left alone. Anybody who can
 * write to `to` can plant one, so a journal counts only where `namedBy`, which asks cold, knows its hash.
 */
async function readEarlierRestores(to, source, namedBy, signal) {
    const done = new _store_listing_sorter_js__WEBPACK_IMPORTED_MODULE_4__/* .Sorter */ .y();
    const begun = new Map();
    const objects = [];
    const journals = new Map();
    try {
        for (let continuation;;) {
            const request = {
                prefix: to.key(RESTORE_STATE),
                ...(0,_core_defined_js__WEBPACK_IMPORTED_MODULE_7__/* .defined */ .s)({ continuation }),
            };
            const page = await to.store.list(request, signal);
            for (const { key } of page.objects) {
                const run = /\/([^/]+)\/journal-\d+\.ndjson$/.exec(key)?.[1];
                if (run === undefined || !key.startsWith(request.prefix))
                    continue;
                journals.set(run, [...(journals.get(run) ?? []), key]);
            }
            if (page.next === undefined)
                break;
            continuation = page.next;
        }
        const runs = [];
        for (const [run, listed] of journals) {
            const keys = [...listed].sort();
            const [first = ''] = keys;
            const start = await read(to, first, signal);
            if (start === undefined || !isOf(start, source))
                continue;
            objects.push(...keys);
            const named = await namedBy(run);
            if (named?.to !== String(to) || !(await isNamed(to, keys, named, signal)))
                continue;
            runs.push(run);
            for (const key of keys.slice(0, named.objects)) {
                const text = await read(to, key, signal);
                if (text !== undefined)
                    await take(text, done, begun);
            }
        }
        return { runs, objects, done, begun };
    }
    catch (error) {
        await done.close();
        throw error;
    }
}
async function isNamed(to, keys, { objects, sha256 }, signal) {
    if (objects > keys.length)
        return false;
    const hashes = [];
    for (const key of keys.slice(0, objects)) {
        const text = await read(to, key, signal);
        if (text === undefined)
            return false;
        hashes.push(sha256Hex(text));
    }
    return sha256Hex(hashes.join('\n')) === sha256;
}
async function read(to, key, signal) {
    const file = await (0,_store_read_js__WEBPACK_IMPORTED_MODULE_2__/* .readWhole */ .o)(to.store, key, MAX_OBJECT_BYTES, signal);
    return file === undefined || file === 'too-large'
        ? undefined
        : Buffer.from(file.bytes.buffer, file.bytes.byteOffset, file.bytes.byteLength);
}
function isOf(text, source) {
    const start = parse(text.toString('utf8', 0, Math.min(_bounds_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_LINE */ .MV, Math.max(0, text.indexOf('\n')))));
    if (start?.['op'] !== 'start' || start['format'] !== 1)
        return false;
    const { endpoint, account, bucket, prefix } = source;
    const cold = start['cold'];
    return ((0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(cold) &&
        cold['endpoint'] === endpoint &&
        cold['account'] === account &&
        cold['bucket'] === bucket &&
        cold['prefix'] === prefix);
}
async function take(text, done, begun) {
    for (let at = 0; at < text.length;) {
        const end = text.indexOf('\n', at) < 0 ? text.length : text.indexOf('\n', at);
        const line = end - at > _bounds_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_LINE */ .MV ? '' : text.toString('utf8', at, end);
        at = end + 1;
        const value = line === '' ? undefined : parse(line);
        if (value === undefined || !isLine(value))
            continue;
        if (value.op === 'intent') {
            if (begun.size < MAX_BEGUN)
                begun.set(value.key, value.size);
        }
        else {
            begun.delete(value.key);
            await done.add(value.key, line);
        }
    }
}
function parse(text) {
    try {
        return (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJsonObjectText */ .IO)(text, _bounds_js__WEBPACK_IMPORTED_MODULE_3__/* .LINE_LIMITS */ .eE);
    }
    catch (error) {
        if (error instanceof _core_bounded_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonRefused */ .tC)
            return undefined; // truncated, or not ours
        throw error;
    }
}
function isLine(value) {
    const line = value;
    return ((line['op'] === 'intent' || (line['op'] === 'done' && isEtag(line['to']))) &&
        (0,_bounds_js__WEBPACK_IMPORTED_MODULE_3__/* .isBoundedText */ .ff)(line['key'], _bounds_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_KEY */ .tu) &&
        isEtag(line['etag']) &&
        (0,_bounds_js__WEBPACK_IMPORTED_MODULE_3__/* .isBoundedCount */ .p2)(line['size']));
}
function isEtag(value) {
    return value === '' || (0,_bounds_js__WEBPACK_IMPORTED_MODULE_3__/* .isBoundedText */ .ff)(value, _bounds_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_ETAG */ .nQ);
}
/** Parses what `EarlierRestores.done` holds. */
function parseDone(line) {
    return JSON.parse(line);
}


/***/ }),

/***/ 97622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bj: () => (/* binding */ sha256Of),
/* harmony export */   Dx: () => (/* binding */ linesOf),
/* harmony export */   Nw: () => (/* binding */ SEGMENT_ENTRIES),
/* harmony export */   UR: () => (/* binding */ decodeSegment),
/* harmony export */   uv: () => (/* binding */ linesOfText)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57075);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38522);
/* harmony import */ var _core_keys_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(78133);
/* harmony import */ var _stored_line_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12607);
/* harmony import */ var _bounds_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49878);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(11400);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(54445);








const SEGMENT_ENTRIES = 50_000;
/**
 * Entries of a segment's file in batches, checked against the reference: hash, order, borders and count.
 * Throws StateError, which names the object.
 */
async function* decodeSegment(file, ref) {
    const object = (0,_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .segmentPath */ .iY)(ref.sha256);
    if (sha256Of(file) !== ref.sha256) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .StateError */ .qq(object, 'its content does not match its SHA-256', _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .DAMAGED_ADVICE */ .dw);
    }
    let count = 0;
    let before;
    const notAsRecorded = () => new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .StateError */ .qq(object, `it holds ${count} entries where ${ref.count} were recorded`, _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .DAMAGED_ADVICE */ .dw);
    for await (const lines of linesOf(file, object, _bounds_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_ENTRY_LINE */ .bX + _bounds_js__WEBPACK_IMPORTED_MODULE_4__/* .ENTRY_LINE_RESERVE */ .$7)) {
        const batch = [];
        for (const text of lines) {
            const line = new _stored_line_js__WEBPACK_IMPORTED_MODULE_3__/* .StoredLine */ .U(text, object);
            if (before !== undefined && (0,_core_keys_js__WEBPACK_IMPORTED_MODULE_7__/* .compareKeys */ .YD)(before, line.key) >= 0) {
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .StateError */ .qq(object, 'its keys are out of order', _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .DAMAGED_ADVICE */ .dw);
            }
            before = line.key;
            batch.push(line);
        }
        count += batch.length;
        if (count > ref.count || (before !== undefined && (0,_core_keys_js__WEBPACK_IMPORTED_MODULE_7__/* .compareKeys */ .YD)(before, ref.last) > 0))
            throw notAsRecorded();
        yield batch;
    }
    if (count !== ref.count || before !== ref.last)
        throw notAsRecorded();
}
/** Of a packed file, in hex. */
function sha256Of(file) {
    return file instanceof Uint8Array ? (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(file).digest('hex') : file.sha256;
}
/**
 * The lines of a gzipped text, in batches, none of more than `maxLine` characters. In time linear in the text, and in
 * the memory of a line. Throws StateError that names `object`.
 */
async function* linesOf(file, object, maxLine) {
    const gunzip = (0,node_zlib__WEBPACK_IMPORTED_MODULE_2__.createGunzip)({ chunkSize: 64 * 1024 });
    if (file instanceof Uint8Array)
        gunzip.end(file);
    // An error of the source destroys `gunzip` with it: the loop below throws it.
    else
        (0,node_stream__WEBPACK_IMPORTED_MODULE_1__.pipeline)(file.stream(), gunzip, () => undefined);
    gunzip.setEncoding('utf8');
    const begun = [];
    let length = 0;
    try {
        for await (const chunk of gunzip) {
            const lines = chunk.split('\n');
            const rest = lines.pop() ?? '';
            if (lines.length > 0) {
                lines[0] = begun.join('') + (lines[0] ?? '');
                begun.length = length = 0;
            }
            if (rest !== '')
                begun.push(rest);
            length += rest.length;
            if (length > maxLine || lines.some((line) => line.length > maxLine))
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .StateError */ .qq(object, 'a line is too long', (0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .damagedAdvice */ .E$)(object));
            if (lines.length > 0)
                yield lines;
        }
    }
    catch (cause) {
        if (cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .StateError */ .qq)
            throw cause;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .StateError */ .qq(object, 'it does not unpack', (0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .damagedAdvice */ .E$)(object), { cause });
    }
    if (length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .StateError */ .qq(object, 'its last line is cut off', (0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .damagedAdvice */ .E$)(object));
}
const LINE_FEED = 10;
/** The lines of a text that is not packed, one after the other. Throws StateError that names `object`. */
function* linesOfText(bytes, object, maxLine) {
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    for (let at = 0; at < text.length;) {
        const end = text.indexOf(LINE_FEED, at);
        if (end < 0)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .StateError */ .qq(object, 'its last line is cut off', (0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .damagedAdvice */ .E$)(object));
        if (end - at > maxLine)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .StateError */ .qq(object, 'a line is too long', (0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .damagedAdvice */ .E$)(object));
        yield text.toString('utf8', at, end);
        at = end + 1;
    }
}


/***/ }),

/***/ 12607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ StoredLine),
/* harmony export */   o: () => (/* binding */ liveSize)
/* harmony export */ });
/* harmony import */ var _core_iso_time_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11876);
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9143);


const KEY = '{"key":"';
const SIZE = '","size":';
const ETAG = ',"etag":"';
const MODIFIED = '","modified":"';
const AFTER_MODIFIED = '","cold":{';
const SINCE = '"since":"';
const BRACE = 125;
const QUOTE = 34;
const ZERO = 48;
/**
 * Answers from the text of a line what most runs ask, at a tenth of the cost of parsing it: a run that finds
 * nothing to do reads every entry. It relies on the order of fields in which encodeEntry writes; every line that
 * looks otherwise (escapes in the key, a history, an absence, fields in another order) is parsed.
 */
class StoredLine {
    key;
    line;
    #object;
    /** Where the key's text ends in the line; -1 where the line had to be parsed for it. */
    #keyEnd;
    #entry;
    /** `object` names the segment in errors. Throws StateError where the line is no entry and that shows in its key. */
    constructor(line, object) {
        this.line = line;
        this.#object = object;
        const end = line.startsWith(KEY) ? line.indexOf('"', KEY.length) : -1;
        const key = end > KEY.length && line.startsWith(SIZE, end) ? line.slice(KEY.length, end) : '\\';
        this.#keyEnd = key.includes('\\') ? -1 : end;
        this.key = this.#keyEnd < 0 ? this.entry.key : key;
    }
    get entry() {
        return (this.#entry ??= (0,_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeEntry */ .LP)(this.line, this.#object));
    }
    get liveSize() {
        const text = this.line;
        if (this.#entry === undefined && this.#keyEnd >= 0 && endsPlainly(text)) {
            const from = this.#keyEnd + SIZE.length;
            const size = Number(text.slice(from, text.indexOf(',', from)));
            if (Number.isSafeInteger(size) && size >= 0)
                return size;
        }
        return liveSize(this.entry);
    }
    isAsListed(listed) {
        const { key, size, etag, modified } = listed;
        const text = this.line;
        if (this.#keyEnd < 0 || key !== this.key || etag.includes('"') || etag.includes('\\'))
            return false;
        // Piece by piece: a text to compare with, made for each key, costs more than all the rest.
        const sizeAt = this.#keyEnd + SIZE.length;
        const sizeEnd = text.indexOf(',', sizeAt);
        const etagAt = sizeEnd + ETAG.length;
        const date = etagAt + etag.length + MODIFIED.length;
        return (numberAt(text, sizeAt, sizeEnd) === size &&
            text.startsWith(ETAG, sizeEnd) &&
            text.startsWith(etag, etagAt) &&
            text.startsWith(MODIFIED, etagAt + etag.length) &&
            text.startsWith(AFTER_MODIFIED, date + _core_iso_time_js__WEBPACK_IMPORTED_MODULE_1__/* .TIME_LENGTH */ .dS) &&
            (0,_core_iso_time_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTimeAt */ .Wi)(text, date) === modified &&
            endsPlainly(text));
    }
}
/** The whole number at this place; NaN where there is none. */
function numberAt(text, from, to) {
    let number = to > from ? 0 : NaN;
    for (let at = from; at < to; at++) {
        const digit = text.charCodeAt(at) - ZERO;
        number = digit >= 0 && digit <= 9 ? number * 10 + digit : NaN;
    }
    return number;
}
/** What an entry adds to its segment's bytes. */
function liveSize(entry) {
    return entry.gone?.confirmed === true ? 0 : entry.size;
}
/** True where `since` is the line's last field: then it has no history and was never absent. */
function endsPlainly(line) {
    const end = line.length - 2;
    return (line.charCodeAt(end + 1) === BRACE &&
        line.charCodeAt(end) === QUOTE &&
        line.startsWith(SINCE, end - _core_iso_time_js__WEBPACK_IMPORTED_MODULE_1__/* .TIME_LENGTH */ .dS - SINCE.length));
}


/***/ }),

/***/ 78347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ openConnections)
});

// EXTERNAL MODULE: ./build/src/manifest/journals/restore-journal.js
var restore_journal = __webpack_require__(89904);
// EXTERNAL MODULE: ./build/src/core/defined.js
var defined = __webpack_require__(37708);
// EXTERNAL MODULE: ./build/src/manifest/layout.js
var layout = __webpack_require__(54445);
// EXTERNAL MODULE: ./build/src/options/places.js
var places = __webpack_require__(15962);
// EXTERNAL MODULE: ./build/src/store/errors.js
var errors = __webpack_require__(46848);
// EXTERNAL MODULE: ./build/src/store/middleware/wrap-store.js
var wrap_store = __webpack_require__(29310);
// EXTERNAL MODULE: ./build/src/core/keys.js
var keys = __webpack_require__(78133);
;// CONCATENATED MODULE: ./build/src/store/middleware/fail-over.js



/**
 * Consecutive failures after which an endpoint is abandoned. A single lost connection proves nothing; a refused
 * connection does.
 */
const MAX_CONSECUTIVE_FAILURES = { unreachable: 1, lost: 3, server: 12 };
/**
 * One bucket behind several endpoints: requests go to the first until it fails, then to the next, and after the last to
 * the first again. It never retries a request: wrap it in `retrying` for that. `stores` are in order of preference and
 * must all lead to the same bucket.
 */
function failingOver(stores, onMove) {
    let at = 0;
    const failures = { unreachable: 0, lost: 0, server: 0 };
    const current = () => stores[at] ?? stores[0];
    const compare = stores[0].dialect.listing === 'utf-16' ? keys/* compareUtf16 */.MC : keys/* compareKeys */.YD;
    const resetFailures = () => void Object.assign(failures, { unreachable: 0, lost: 0, server: 0 });
    const countFailure = (error) => {
        const kind = kindOf(error);
        if (kind === undefined ||
            !(error instanceof errors/* StoreError */.AD) ||
            ++failures[kind] < MAX_CONSECUTIVE_FAILURES[kind])
            return;
        const from = current().place.endpoint;
        at = (at + 1) % stores.length;
        resetFailures();
        onMove({ from, to: current().place.endpoint, because: error });
    };
    // Resolves the current store on every call, so that a retry goes to the new endpoint.
    const currentStore = new Proxy(stores[0], {
        get: (_, name) => {
            const store = current();
            const member = Reflect.get(store, name, store);
            return typeof member === 'function' ? member.bind(store) : member;
        },
    });
    const wrapped = (0,wrap_store/* wrapStore */.M)(currentStore, async ({ call }) => {
        const asked = at;
        try {
            const answer = await call();
            if (asked === at)
                resetFailures();
            return answer;
        }
        catch (error) {
            // A failure of an abandoned endpoint says nothing about the current one.
            if (asked === at)
                countFailure(error);
            // No retry helps where something else listens; at the next endpoint one may.
            if ((0,errors/* isStoreError */.A1)(error, 'wrong-endpoint') && stores.length > 1)
                throw elsewhere(error);
            throw error;
        }
    });
    return {
        ...wrapped,
        list: async (request, signal) => {
            const asked = at;
            const page = await wrapped.list(requestFor(request, asked), signal);
            return page.next === undefined ? page : { ...page, next: bookmark(asked, request, page, compare) };
        },
        close: async () => {
            await Promise.all(stores.map((store) => store.close()));
        },
    };
}
function elsewhere(cause) {
    return new errors/* StoreError */.AD('unreachable', cause.message, { operation: cause.operation, cause });
}
function kindOf(error) {
    if ((0,errors/* isStoreError */.A1)(error, 'unreachable', 'wrong-endpoint'))
        return 'unreachable';
    if (!(0,errors/* isStoreError */.A1)(error, 'transient', 'throttled'))
        return undefined;
    if (error.status === undefined)
        return 'lost';
    // A node out of service answers 503 to every request; a busy one only to some.
    return error.status >= 500 ? 'server' : undefined;
}
function bookmark(asked, request, { objects, next = '' }, compare) {
    // After a common prefix, or in an unordered listing, there is no key to restart from.
    const sorted = objects.every(({ key }, i) => i === 0 || compare(objects[i - 1]?.key ?? '', key) < 0);
    const last = request.delimiter === undefined && sorted ? objects.at(-1)?.key : undefined;
    const mark = [asked, last ?? null, next];
    return JSON.stringify(mark);
}
function requestFor(request, asked) {
    if (request.continuation === undefined)
        return request;
    const [whose, after, token] = JSON.parse(request.continuation);
    const { continuation: _, ...rest } = request;
    return whose === asked || after === null ? { ...rest, continuation: token } : { ...rest, after };
}

// EXTERNAL MODULE: ./build/src/store/middleware/optional-attributes.js
var optional_attributes = __webpack_require__(14794);
// EXTERNAL MODULE: ./build/src/store/middleware/middleware.js
var middleware = __webpack_require__(24674);
;// CONCATENATED MODULE: ./build/src/store/middleware/pace.js
/** Share of what the store was seen to take that is asked for after it throttled. */
const CUT = 0.95;
/** Stores count their limits by the second: one cut answers for all that is refused in it, ms. */
const HOLD = 1_000;
/** What goodput is measured over, ms, in this many buckets. */
const WINDOW = 1_000;
const BUCKETS = 10;
/** Failures in a row, without an answer between them, that stop the rate from growing. */
const FAILURES = 8;
/** Never slower than this, requests a second. */
const SLOWEST = 1;
/** A slot this near is not waited for: a timer is no finer, ms. */
const SLACK = 2;
/** Who wakes later than this takes another slot, ms: so much of a burst most endpoints forgive. */
const LATE = 50;
/** A Retry-After beyond this is not believed, ms. */
const MAX_RETRY_AFTER_MS = 60_000;
/**
 * How fast requests may be sent to one endpoint: as fast as they come until it throttles, from then on a
 * little below what it was seen to take, and slowly faster again. Concurrency alone swings around a limit
 * of requests a second and is refused all the time; see docs/decisions/0012-pace.md.
 */
class Pace {
    #clock;
    /** What the user allows, requests a second. */
    #most = Number.POSITIVE_INFINITY;
    /** Requests a second at the last cut; undefined until the endpoint throttles. */
    #base;
    #cutAt = Number.NEGATIVE_INFINITY;
    /** When the next request may go. */
    #slot = 0;
    #latency = 0;
    #failedInRow = 0;
    #taken = new Array(BUCKETS).fill(0);
    #refused = new Array(BUCKETS).fill(0);
    #bucket = 0;
    #began;
    constructor(clock) {
        this.#clock = clock;
        this.#began = clock.monotonic();
    }
    /** Requests a second that are sent at the most now; undefined where nothing ever throttled. */
    get rate() {
        if (this.#base === undefined)
            return Number.isFinite(this.#most) ? this.#most : undefined;
        const seconds = Math.max(0, this.#clock.monotonic() - this.#cutAt) / 1000;
        // Slow where the limit is likely to be, fast once it is certainly somewhere else.
        return Math.min(this.#most, this.#base * (1 + 0.02 * seconds + 0.01 * seconds * seconds));
    }
    /** Never sends more than `most` requests a second. */
    limit(most) {
        this.#most = most;
    }
    /** Requests in flight that keep the endpoint busy at this rate (Little's law); 0 while there is no rate. */
    get inFlight() {
        return Math.ceil(((this.rate ?? 0) * this.#latency) / 1000);
    }
    /** Waits for the next slot, unless it is now. */
    async turn(signal) {
        let slot = this.#next();
        await this.#until(slot, signal);
        if (this.#clock.monotonic() - slot <= LATE)
            return;
        // Many wake late together, where the program did not get its turn: at once they would be too many.
        slot = this.#next();
        await this.#until(slot, signal);
    }
    #next() {
        const { rate } = this;
        const slot = Math.max(this.#slot, this.#clock.monotonic());
        if (rate !== undefined)
            this.#slot = slot + 1000 / rate;
        return slot;
    }
    async #until(slot, signal) {
        const wait = slot - this.#clock.monotonic();
        if (wait >= SLACK)
            await this.#clock.sleep(wait, signal);
    }
    /** A request sent at this monotonic time was answered, and not throttled. */
    taken(sent) {
        const now = this.#clock.monotonic();
        this.#failedInRow = 0;
        this.#turn(now);
        this.#count(this.#taken);
        const took = now - sent;
        this.#latency = this.#latency === 0 ? took : this.#latency * 0.95 + took * 0.05;
    }
    /**
     * A request failed with a 5xx or lost its connection. It says nothing about what the endpoint takes a second; but
     * while everything fails, the rate falls back to that of the last cut instead of growing with time.
     */
    failed() {
        if (++this.#failedInRow < FAILURES || this.#base === undefined)
            return;
        this.#failedInRow = 0;
        this.#cutAt = this.#clock.monotonic();
    }
    /** A request sent at this monotonic time was refused; `retryAfter` is what the endpoint asked for, ms. */
    throttled(sent, retryAfter = 0) {
        const now = this.#clock.monotonic();
        this.#slot = Math.max(this.#slot, now + Math.min(retryAfter, MAX_RETRY_AFTER_MS));
        this.#turn(now);
        this.#count(this.#refused);
        // What was sent before the last cut knows nothing of it.
        if (sent < this.#cutAt || now - this.#cutAt < HOLD)
            return;
        this.#base = Math.max(SLOWEST, CUT * this.#limit(now));
        this.#cutAt = now;
    }
    /**
     * What the endpoint seems to allow, requests a second. Where there is a rate, its share that was taken, and not
     * what got through: a program that does not get its turn for a while sends little, and then too much at once.
     */
    #limit(now) {
        const { rate } = this;
        const taken = sum(this.#taken);
        if (rate !== undefined)
            return (rate * taken) / (taken + sum(this.#refused));
        const over = Math.max(WINDOW / BUCKETS, Math.min(WINDOW, now - this.#began));
        return (taken * 1000) / over;
    }
    #count(counts) {
        const at = this.#bucket % BUCKETS;
        counts[at] = (counts[at] ?? 0) + 1;
    }
    /** Empties the buckets whose time has passed. */
    #turn(now) {
        const bucket = Math.floor((now * BUCKETS) / WINDOW);
        for (let i = Math.max(this.#bucket + 1, bucket - BUCKETS + 1); i <= bucket; i++)
            this.#taken[i % BUCKETS] = this.#refused[i % BUCKETS] = 0;
        this.#bucket = Math.max(this.#bucket, bucket);
    }
}
function sum(counts) {
    return counts.reduce((total, count) => total + count, 0);
}

// EXTERNAL MODULE: ./build/src/store/middleware/second-opinion.js
var second_opinion = __webpack_require__(21321);
// EXTERNAL MODULE: ./build/src/run/step-debug.js
var step_debug = __webpack_require__(65467);
;// CONCATENATED MODULE: ./build/src/run/connections.js












/**
 * The one way to open buckets, for every command: every store comes from here, so every request can fail over.
 * `open` opens the store at one endpoint.
 */
function openConnections({ clock, random, log }, open) {
    const detail = new step_debug/* StepDebug */.wg(log ?? { debug: () => undefined });
    const counts = () => new Map();
    const requests = { hot: counts(), cold: counts(), to: counts() };
    const refusals = { cold: new optional_attributes/* AttributeRefusals */.oA(), to: new optional_attributes/* AttributeRefusals */.oA() };
    const moves = [];
    const paces = [];
    const byEndpoint = new Map();
    const listeners = [];
    let most = Number.POSITIVE_INFINITY;
    const opened = [];
    const moved = (side, { from, to, because }) => {
        const line = `${side}: ${from} stopped answering (${because.message}); the run went on at ${to}.`;
        if (moves.includes(line))
            return; // a side may have several stores
        moves.push(line);
        log?.info(line);
    };
    const paceOf = ({ endpoint }) => {
        const existing = byEndpoint.get(endpoint);
        if (existing !== undefined)
            return existing;
        const pace = new Pace(clock);
        pace.limit(most);
        byEndpoint.set(endpoint, pace);
        paces.push(pace);
        return pace;
    };
    const retried = (store, room) => (0,second_opinion/* withSecondOpinion */.N)((0,middleware/* retrying */.R$)(store, clock, random), { clock, room });
    return {
        session: {
            requests,
            moves,
            losses: { cold: refusals.cold.losses, to: refusals.to.losses },
            paces,
            detail,
            limitRequests: (rate) => {
                most = rate;
                for (const pace of paces)
                    pace.limit(rate);
            },
            onTrouble: (listener) => void listeners.push(listener),
            close: async () => {
                await Promise.all(opened.map((store) => store.close()));
            },
        },
        connect: (side, place) => {
            const store = openEndpoints(place, open, (move) => moved(side, move));
            opened.push(store);
            const counted = (0,middleware/* counting */.Mr)(withFailureLog(located(store, side), side, detail), requests[side]);
            if (side === 'hot')
                return counted;
            const isOurs = (key) => {
                const path = key.slice(place.prefix.length);
                return (0,layout/* isState */.ad)(path) || path.startsWith(restore_journal/* RESTORE_STATE */.fe);
            };
            return (0,optional_attributes/* withOptionalAttributes */.w5)(counted, refusals[side], isOurs);
        },
        retried: (store) => retried(store),
        atPace: (store, place, room) => retried((0,middleware/* paced */.yb)(store, paceOf(place), clock, (sent, trouble) => {
            for (const listener of listeners)
                listener(sent, trouble);
        }), room),
    };
}
/** All endpoints of a place as one store, the preferred one first. */
function openEndpoints(place, open, onMove) {
    const others = (0,places/* endpointsOf */.uY)(place).filter((endpoint) => endpoint !== place.endpoint);
    if (others.length === 0)
        return open(place);
    return failingOver([open(place), ...others.map((endpoint) => open({ ...place, endpoint }))], onMove);
}
/** Errors say which side, bucket and key the request was for. */
function located(store, side) {
    const { api, account, bucket } = store.place;
    const place = { side, api, bucket, ...(0,defined/* defined */.s)({ account }) };
    return (0,wrap_store/* wrapStore */.M)(store, async ({ call, key }) => {
        try {
            return await call();
        }
        catch (error) {
            if ((0,errors/* isStoreError */.A1)(error))
                error.locate({ ...place, key });
            throw error;
        }
    });
}
function withFailureLog(store, side, detail) {
    return (0,middleware/* logFailures */.yn)(store, ({ code, status, message, requestId }, key) => detail.log('requests', () => {
        const facts = [side, code, status, requestId].filter((fact) => fact !== undefined).join(' ');
        return `${facts}${key === undefined ? '' : `, ${key}`}: ${message}`;
    }));
}


/***/ }),

/***/ 65467:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eG: () => (/* binding */ pathLine),
/* harmony export */   qo: () => (/* binding */ stateLine),
/* harmony export */   rP: () => (/* binding */ capabilitiesLine),
/* harmony export */   wg: () => (/* binding */ StepDebug)
/* harmony export */ });
/* harmony import */ var _core_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27698);
/* harmony import */ var _core_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34166);


/** A log with a line for each of a million objects could not be opened. */
const MAX_LINES_PER_TOPIC = 100;
const MAX_LINE_CHARS = 500;
/**
 * Details of a run, shown in step debug, or with DEBUG on the command line: the first lines of each topic, then one line
 * that says that the rest is left out. Lines may hold keys: the log escapes them.
 */
class StepDebug {
    #log;
    #lines = new Map();
    constructor(log) {
        this.#log = log;
    }
    /** `line` is called only if the line is shown. */
    log(topic, line) {
        const lines = this.#lines.get(topic) ?? 0;
        if (lines > MAX_LINES_PER_TOPIC)
            return;
        this.#lines.set(topic, lines + 1);
        this.#log.debug(lines < MAX_LINES_PER_TOPIC
            ? (0,_core_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(`${topic}: ${line()}`, MAX_LINE_CHARS)
            : `${topic}: these were the first ${MAX_LINES_PER_TOPIC} lines; the rest is left out.`);
    }
}
function pathLine({ current, reason }, ceiling) {
    return `${current ?? 'none'} (${reason}); up to ${(0,_core_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z3)(ceiling)} in one operation`;
}
/** Which conditions and pins cold honours, and which it does not. */
function capabilitiesLine(capabilities) {
    const tested = Object.entries(capabilities).filter(([, value]) => typeof value === 'boolean');
    const named = (wanted) => tested.flatMap(([name, value]) => (value === wanted ? [name] : [])).join(', ') || 'nothing';
    return `cold honours ${named(true)}; not: ${named(false)}`;
}
function stateLine(generation) {
    if (generation === undefined)
        return 'cold holds no backup yet';
    const { generation: number, time, epoch, segments, restorePoints, journals } = generation;
    const keys = segments.reduce((sum, { count }) => sum + count, 0);
    return `generation ${number} of ${time}, epoch ${epoch}: ${(0,_core_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatMany */ .x0)(keys, 'key')} in ${(0,_core_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatMany */ .x0)(segments.length, 'segment')}, ${(0,_core_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatMany */ .x0)(restorePoints.length, 'restore point')}, ${(0,_core_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatMany */ .x0)(journals.length, 'journal')}`;
}


/***/ }),

/***/ 82635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ blobUrl),
/* harmony export */   c: () => (/* binding */ addressOf)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);
/* harmony import */ var _wire_encode_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64071);


/**
 * The account is the first label of the host name, as at `https://<account>.blob.core.windows.net`. At an IP address and at
 * localhost, where there are no names below it, the account is the first segment of the path, as emulators have it.
 * `endpoint` may have it already or not.
 */
function addressOf(endpoint, account, container) {
    const url = new URL(endpoint);
    const path = url.pathname.replace(/\/+$/, '');
    const host = url.hostname;
    if ((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host.replace(/^\[|\]$/g, '')) !== 0 || host === 'localhost') {
        const base = path.split('/')[1] === account ? path : `/${account}${path}`;
        return { origin: url.origin, base, account, container };
    }
    if (!host.startsWith(`${account.toLowerCase()}.`))
        url.hostname = `${account}.${host}`;
    return { origin: url.origin, base: path, account, container };
}
/** The URL of a blob, without a query. */
function blobUrl({ origin, base, container }, key) {
    return `${origin}${base}/${container}/${(0,_wire_encode_js__WEBPACK_IMPORTED_MODULE_1__/* .encodeKey */ .g2)(key)}`;
}


/***/ }),

/***/ 21713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ BLOB_DIALECT)
/* harmony export */ });
/* harmony import */ var _fixed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40881);

/** Azure Blob Storage: lists in UTF-16 order, and vouches for no hash of what it holds. No versions. */
const BLOB_DIALECT = {
    ..._fixed_js__WEBPACK_IMPORTED_MODULE_0__/* .FIXED */ .N.blob,
    api: 'blob',
    abilities: new Set(['parts', 'copyParts', 'copy', 'tags', 'thaw']),
    listing: 'utf-16',
    noTag: '0x0',
    bodyHash: 'md5',
    metadataPrefix: 'x-ms-meta-',
    known: () => ({}),
};


/***/ }),

/***/ 20633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ MUTATIONS)
/* harmony export */ });
/** The operations that change a bucket, for wrappers that fence, count or refuse writes. */
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


/***/ }),

/***/ 80711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ combineCrc32c)
/* harmony export */ });
/* unused harmony export crc32cOf */
/** Castagnoli's polynomial, its bits reversed. */
const POLYNOMIAL = 0x82f63b78;
const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
    let crc = byte;
    for (let bit = 0; bit < 8; bit++)
        crc = crc & 1 ? (crc >>> 1) ^ POLYNOMIAL : crc >>> 1;
    return crc >>> 0;
});
/** The CRC32C of bytes as GCS writes it: base64 of the big-endian value. About 100 MB/s: not for data that passes. */
function crc32cOf(bytes) {
    let crc = 0xffffffff;
    for (const byte of bytes)
        crc = (TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
    return encoded(~crc);
}
/** The CRC32C of pieces, each with its own and its length in bytes, one after the other. */
function combineCrc32c(pieces) {
    let sum = 0;
    for (const { crc32c, size } of pieces)
        sum = shifted(sum, size) ^ decoded(crc32c);
    return encoded(sum);
}
/** What a CRC becomes when so many zero bytes follow: the squares of one zero bit's matrix, multiplied (zlib's crc32_combine). */
function shifted(crc, bytes) {
    let matrix = squared(squared(squared(ONE_ZERO_BIT)));
    for (let left = bytes; left > 0; left = Math.floor(left / 2)) {
        if (left % 2 === 1)
            crc = applied(matrix, crc);
        if (left > 1)
            matrix = squared(matrix);
    }
    return crc;
}
const ONE_ZERO_BIT = [POLYNOMIAL, ...Array.from({ length: 31 }, (_, bit) => 2 ** bit)];
function applied(matrix, vector) {
    let sum = 0;
    for (let bit = 0, rest = vector >>> 0; rest !== 0; bit++, rest >>>= 1)
        if (rest & 1)
            sum ^= matrix[bit] ?? 0;
    return sum >>> 0;
}
function squared(matrix) {
    return matrix.map((column) => applied(matrix, column));
}
function encoded(crc) {
    const bytes = Buffer.alloc(4);
    bytes.writeUInt32BE(crc >>> 0);
    return bytes.toString('base64');
}
function decoded(crc32c) {
    return Buffer.from(crc32c, 'base64').readUInt32BE();
}


/***/ }),

/***/ 76586:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DV: () => (/* binding */ coldProofsOf),
/* harmony export */   OI: () => (/* binding */ isSameContent),
/* harmony export */   PC: () => (/* binding */ sameCrc32c),
/* harmony export */   Pq: () => (/* binding */ staysPinned),
/* harmony export */   TI: () => (/* binding */ isContentOf),
/* harmony export */   Tq: () => (/* binding */ proofsOf),
/* harmony export */   iF: () => (/* binding */ md5Of),
/* harmony export */   lQ: () => (/* binding */ mayBeContentOf),
/* harmony export */   oX: () => (/* binding */ proofOf),
/* harmony export */   vh: () => (/* binding */ sameMd5),
/* harmony export */   wx: () => (/* binding */ knownMd5)
/* harmony export */ });
/**
 * Every "is this the content?" decision. Types are structural, so that a listing, a head, a written object and a version
 * of the manifest can all be compared. An ETag (in GCS a generation) pins an object; it proves no content.
 */
const MD5 = /^[0-9a-f]{32}$/;
/**
 * The MD5 of an object, as its store has it; undefined where it has none. An ETag of 32 hex digits counts as one: only S3
 * has such tags, and for most objects they are MD5s. With SSE-KMS they are not, so that equal ones prove equal content
 * and different ones prove nothing. Derived here and not by the store: that would be once for each listed key.
 */
function md5Of({ md5, etag }) {
    return md5 ?? (MD5.test(etag) ? etag : undefined);
}
/** True where both have an MD5, and the same one: both are one content. */
function sameMd5(a, b) {
    const md5 = md5Of(a);
    return md5 !== undefined && md5 === md5Of(b);
}
/** True where both stores vouch for the same CRC32C: proves a copy whose source was pinned, and equal sizes. */
function sameCrc32c(a, b) {
    return a.crc32c !== undefined && a.crc32c === b.crc32c;
}
/** What proves that both have one content; undefined where nothing does. */
function proofOf(a, b) {
    if (a.size !== b.size)
        return undefined;
    if (sameMd5(a, b))
        return 'md5';
    return sameCrc32c(a, b) ? 'crc32c' : undefined;
}
/** True if both have the same content by what is known: equal tags of one place, else equal proofs. */
function isSameContent(a, b) {
    return a.etag === b.etag ? a.size === b.size : proofOf(a, b) !== undefined;
}
/** The explicit proofs only, as the manifest keeps them beside an ETag. S3 objects have none. */
function proofsOf({ md5, crc32c }) {
    if (md5 === undefined)
        return crc32c === undefined ? {} : { crc32c };
    return crc32c === undefined ? { md5 } : { md5, crc32c };
}
/**
 * The MD5 of a version's content, in hex, where the manifest proves it. An ETag of 32 hex digits alone does not:
 * SSE-KMS has such ones too. Equal ones on both sides do.
 */
function knownMd5({ md5, etag, cold }) {
    if (md5 !== undefined)
        return md5;
    return cold.evidence === 'md5' ? md5Of({ etag }) : undefined;
}
/** The proofs of the stored object of a version: those of its content, where the copy was proven by them. */
function coldProofsOf(version) {
    const { evidence } = version.cold;
    return evidence === 'md5' || evidence === 'crc32c' ? proofsOf(version) : {};
}
/**
 * True where a copy of `content` over the stored object of a version leaves all that the manifest says of that one true:
 * the bytes, and the tag by which it is pinned, which is their MD5. Where tags are no hashes, a copy has another one.
 */
function staysPinned(version, content) {
    const md5 = md5Of(content);
    return md5 !== undefined && version.cold.etag === md5 && knownMd5(version) === md5;
}
/** True where an object can only be this version's content: by its tag, as in hot or as in cold, or by its proofs. */
function isContentOf(version, there) {
    if (there.size !== version.size)
        return false;
    if (there.etag === version.etag || there.etag === version.cold.etag)
        return true;
    const md5 = knownMd5(version);
    return (md5 !== undefined && md5 === md5Of(there)) || sameCrc32c(version, there);
}
/** True if nothing known about an object contradicts that it is this version's content. */
function mayBeContentOf(version, there) {
    if (isContentOf(version, there))
        return true;
    if (there.size !== version.size)
        return false;
    return knownMd5(version) === undefined || md5Of(there) === undefined;
}


/***/ }),

/***/ 28957:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ GCS_DIALECT)
/* harmony export */ });
/* harmony import */ var _crc32c_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80711);
/* harmony import */ var _fixed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40881);


/**
 * Google Cloud Storage, JSON API: tags are generations; an MD5 for what was written whole, a CRC32C for all. Tags travel in
 * an envelope (src/store/envelope.ts); versions are generations, and there are no delete markers.
 */
const GCS_DIALECT = {
    ..._fixed_js__WEBPACK_IMPORTED_MODULE_1__/* .FIXED */ .N.gcs,
    api: 'gcs',
    abilities: new Set(['parts', 'abort', 'copy', 'versions', 'tags', 'lock']),
    listing: 'utf-8',
    noTag: '1',
    bodyHash: 'md5',
    metadataPrefix: 'x-goog-meta-',
    locksInPlace: true,
    known: (parts) => {
        const pieces = parts.flatMap(({ crc32c, size }) => (crc32c === undefined ? [] : [{ crc32c, size }]));
        return pieces.length === parts.length ? { crc32c: (0,_crc32c_js__WEBPACK_IMPORTED_MODULE_0__/* .combineCrc32c */ .o)(pieces) } : {};
    },
};


/***/ }),

/***/ 2584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bs: () => (/* binding */ Cursor),
/* harmony export */   k5: () => (/* binding */ groupByKey),
/* harmony export */   yt: () => (/* binding */ KeyCursor)
/* harmony export */ });
/* harmony import */ var _core_keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78133);

/**
 * A position in a stream of batches, which looks one item ahead. Awaiting `fill` only where `exhausted` says so
 * keeps a loop over millions of items free of a promise for each. What the stream throws, `fill` throws.
 */
class Cursor {
    #batches;
    #signal;
    #batch = [];
    #at = 0;
    #ended = false;
    /** `signal` ends the reading between two batches; a read under way is ended by the stream's own signal. */
    constructor(batches, signal) {
        this.#batches = batches[Symbol.asyncIterator]();
        this.#signal = signal;
    }
    /** True where the batch in memory is used up and another may come. */
    get exhausted() {
        return !this.#ended && this.#at >= this.#batch.length;
    }
    /** Undefined at the end, and where the cursor is exhausted. */
    peek() {
        return this.#batch[this.#at];
    }
    advance() {
        this.#at++;
    }
    /** Advances over the items of the batch in memory for which `matches` is true; returns how many there were. */
    advanceWhile(matches) {
        const from = this.#at;
        for (let item = this.peek(); item !== undefined && matches(item); item = this.peek())
            this.#at++;
        return this.#at - from;
    }
    /** Reads on until there is an item to look at, or no more. Throws the signal's reason. */
    async fill() {
        while (this.exhausted) {
            this.#signal?.throwIfAborted();
            const next = await this.#batches.next();
            this.#ended = next.done === true;
            this.#batch = next.done === true ? [] : next.value;
            this.#at = 0;
        }
    }
    /** Ends the stream where it was not read to its end. */
    async close() {
        if (!this.#ended)
            await this.#batches.return?.();
        this.#ended = true;
        this.#batch = [];
    }
}
/** A cursor over items in key order. */
class KeyCursor extends Cursor {
    /**
     * Advances to the first item whose key is not before `key`. A promise only where a batch must be read for it.
     */
    seek(key) {
        this.#skipTo(key);
        return this.exhausted ? this.#readTo(key) : undefined;
    }
    /** The item at the cursor if it has this key. */
    at(key) {
        const item = this.peek();
        return item?.key === key ? item : undefined;
    }
    #skipTo(key) {
        for (let item = this.peek(); item !== undefined && (0,_core_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .compareKeys */ .YD)(item.key, key) < 0; item = this.peek())
            this.advance();
    }
    async #readTo(key) {
        while (this.exhausted) {
            await this.fill();
            this.#skipTo(key);
        }
    }
}
/** Groups lines that are in key order by their key: the groups that end in a batch come as one batch. */
async function* groupByKey(batches, parse) {
    let group;
    for await (const batch of batches) {
        const groups = [];
        for (const { key, line } of batch) {
            if (group?.key !== key) {
                if (group !== undefined)
                    groups.push(group);
                group = { key, items: [] };
            }
            group.items.push(parse(line));
        }
        if (groups.length > 0)
            yield groups;
    }
    if (group !== undefined)
        yield [group];
}


/***/ }),

/***/ 11257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ Sorter)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _core_keys_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78133);
/* harmony import */ var _cursor_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2584);





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
        const sources = this.#files.map((file) => new _cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .Cursor */ .bs(linesOf(file, range)));
        sources.push(new _cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .Cursor */ .bs(batches([held])));
        yield* merged(sources);
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
    return ((after === undefined || (0,_core_keys_js__WEBPACK_IMPORTED_MODULE_4__/* .compareKeys */ .YD)(key, after) > 0) &&
        (upto === undefined || (0,_core_keys_js__WEBPACK_IMPORTED_MODULE_4__/* .compareKeys */ .YD)(key, upto) <= 0));
}
/** Array.sort is stable: lines of one key keep their order. */
function sortLines(lines) {
    return [...lines].sort((a, b) => (0,_core_keys_js__WEBPACK_IMPORTED_MODULE_4__/* .compareKeys */ .YD)(a.key, b.key));
}
async function* batches(all) {
    yield* all;
}
async function* linesOf({ handle, index }, range) {
    const buffer = Buffer.alloc(READ_BYTES);
    let rest = Buffer.alloc(0);
    const { after } = range;
    // A batch may begin inside a run of equal keys: start one before the first that is past `after`.
    const past = after === undefined ? 0 : index.findIndex(({ key }) => (0,_core_keys_js__WEBPACK_IMPORTED_MODULE_4__/* .compareKeys */ .YD)(key, after) > 0);
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
        const lines = [];
        for (const text of bytes.toString('utf8', 0, end).split('\n')) {
            const tab = text.indexOf('\t'); // JSON text holds no raw tab
            const key = JSON.parse(text.slice(0, tab));
            if (range.upto !== undefined && (0,_core_keys_js__WEBPACK_IMPORTED_MODULE_4__/* .compareKeys */ .YD)(key, range.upto) > 0) {
                yield lines;
                return;
            }
            if (inside(key, range))
                lines.push({ key, line: text.slice(tab + 1) });
        }
        yield lines;
    }
}
/** Merges sorted sources; of equal keys, the earlier source's come first. */
async function* merged(sources) {
    let batch = [];
    for (;;) {
        let source;
        let first;
        for (const candidate of sources) {
            if (candidate.exhausted)
                await candidate.fill();
            const line = candidate.peek();
            if (line === undefined || (first !== undefined && (0,_core_keys_js__WEBPACK_IMPORTED_MODULE_4__/* .compareKeys */ .YD)(line.key, first.key) >= 0))
                continue;
            source = candidate;
            first = line;
        }
        if (source === undefined || first === undefined)
            break;
        batch.push(first);
        source.advance();
        if (batch.length >= BATCH) {
            yield batch;
            batch = [];
        }
    }
    if (batch.length > 0)
        yield batch;
}


/***/ }),

/***/ 24674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mr: () => (/* binding */ counting),
/* harmony export */   OF: () => (/* binding */ fenced),
/* harmony export */   Qc: () => (/* binding */ withStorageClass),
/* harmony export */   R$: () => (/* binding */ retrying),
/* harmony export */   Tu: () => (/* binding */ countBytes),
/* harmony export */   kS: () => (/* binding */ readOnly),
/* harmony export */   yb: () => (/* binding */ paced),
/* harmony export */   yn: () => (/* binding */ logFailures)
/* harmony export */ });
/* harmony import */ var _wrap_store_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29310);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46848);
/* harmony import */ var _contract_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20633);
/* harmony import */ var _tries_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93357);
/* harmony import */ var _wire_watched_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10831);





/**
 * Retries what may succeed later (see Tries). Conditional writes are retried too; their callers know that a 412 may
 * come from their own earlier success. A request with a stream as its body cannot be retried here: its caller retries
 * with a new stream.
 */
function retrying(store, clock, random, policy = _tries_js__WEBPACK_IMPORTED_MODULE_1__/* .RETRIES */ .Z) {
    const wrapped = (0,_wrap_store_js__WEBPACK_IMPORTED_MODULE_2__/* .wrapStore */ .M)(store, async ({ operation, call, signal, repeatable }) => {
        let tries;
        let throttled = 0;
        for (;;) {
            try {
                return await call();
            }
            catch (error) {
                const batch = operation === 'deleteMany' && (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isStoreError */ .A1)(error, 'throttled');
                if (batch && ++throttled >= MAX_BATCH_ATTEMPTS)
                    throw error;
                tries ??= new _tries_js__WEBPACK_IMPORTED_MODULE_1__/* .Tries */ .I(policy, clock, random);
                if (!repeatable || !(await tries.again(error, signal)))
                    throw error;
            }
        }
    });
    /** Restarts from the beginning and skips what was already yielded: few, since they are the versions of one key. */
    async function* listVersions(prefix, signal) {
        const tries = new _tries_js__WEBPACK_IMPORTED_MODULE_1__/* .Tries */ .I(policy, clock, random);
        let given = 0;
        for (;;) {
            let seen = 0;
            try {
                for await (const version of store.listVersions(prefix, signal)) {
                    if (++seen <= given)
                        continue;
                    given++;
                    yield version;
                }
                return;
            }
            catch (error) {
                if (!(await tries.again(error, signal)))
                    throw error;
            }
        }
    }
    return { ...wrapped, listVersions };
}
/** Attempts at a throttled batch, after which its sender should make it smaller. */
const MAX_BATCH_ATTEMPTS = 3;
/**
 * Limits requests to the rate that the endpoint accepts. `onTrouble` gets the time at which the request was sent,
 * monotonic ms, and what it met.
 */
function paced(store, pace, clock, onTrouble = () => undefined) {
    return (0,_wrap_store_js__WEBPACK_IMPORTED_MODULE_2__/* .wrapStore */ .M)(store, async ({ call, signal }) => {
        if (pace.rate !== undefined)
            await pace.turn(signal);
        const sent = clock.monotonic();
        try {
            const answer = await call();
            pace.taken(sent);
            return answer;
        }
        catch (error) {
            if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StoreError */ .AD && error.code === 'throttled') {
                pace.throttled(sent, error.retryAfter);
                onTrouble(sent, 'throttled');
            }
            else if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isStoreError */ .A1)(error, 'transient', 'unreachable')) {
                pace.failed();
                onTrouble(sent, 'failed');
            }
            else if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StoreError */ .AD && error.status !== undefined)
                pace.taken(sent);
            throw error;
        }
    });
}
const MUTATING = new Set(_contract_js__WEBPACK_IMPORTED_MODULE_3__/* .MUTATIONS */ .L);
/**
 * Allows a write only while `assertHeld` does not throw: the lease's fence. For a stream it is checked at every chunk, so
 * that a run that was paused in the middle sends no more of it. Most servers then store nothing; versitygw 1.8.0 stores
 * what arrived, so nothing relies on that: the old content is kept before a stream overwrites it, and the next run
 * reconciles keys that were being written.
 */
function fenced(store, assertHeld) {
    const checkLease = async ({ operation, call }) => {
        if (MUTATING.has(operation))
            assertHeld();
        return call();
    };
    const wrapped = (0,_wrap_store_js__WEBPACK_IMPORTED_MODULE_2__/* .wrapStore */ .M)(store, checkLease);
    const whileHeld = (body) => (0,_wire_watched_js__WEBPACK_IMPORTED_MODULE_4__/* .watched */ .V)(body instanceof Uint8Array ? chunked(body) : body, assertHeld);
    const held = (body) => 'stream' in body ? { ...body, stream: whileHeld(body.stream) } : body;
    return {
        ...wrapped,
        put: (key, body, options, signal) => wrapped.put(key, held(body), options, signal),
        upload: (key, body, options, signal) => wrapped.upload(key, whileHeld(body), options, signal),
        uploadPart: (upload, part, body, signal) => wrapped.uploadPart(upload, part, held(body), signal),
    };
}
/** In chunks, so that the lease can be checked between them. */
async function* chunked(bytes) {
    for (let at = 0; at < bytes.length; at += 1024 * 1024)
        yield bytes.subarray(at, at + 1024 * 1024);
}
/** A store that must not be written: every mutation throws `denied` before anything is sent. */
function readOnly(store, why) {
    return (0,_wrap_store_js__WEBPACK_IMPORTED_MODULE_2__/* .wrapStore */ .M)(store, async ({ operation, call }) => {
        if (MUTATING.has(operation))
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StoreError */ .AD('denied', `${operation}: ${why}`, { operation });
        return call();
    });
}
/** Writes objects whose key `applies` in the given storage class. */
function withStorageClass(store, storageClass, applies) {
    const inClass = (key, options) => ({ ...options, ...(applies(key) ? { storageClass } : {}) });
    return {
        ...(0,_wrap_store_js__WEBPACK_IMPORTED_MODULE_2__/* .wrapStore */ .M)(store, ({ call }) => call()),
        put: (key, body, options, signal) => store.put(key, body, inClass(key, options), signal),
        copy: (source, key, options, signal) => store.copy(source, key, inClass(key, options), signal),
        createUpload: (key, options, signal) => store.createUpload(key, inClass(key, options), signal),
    };
}
/** Reports the bytes of each body as they are sent: a body in memory at once, a stream chunk by chunk. */
function countBytes(store, onSent) {
    const counted = (stream) => (0,_wire_watched_js__WEBPACK_IMPORTED_MODULE_4__/* .watched */ .V)(stream, (piece) => onSent(piece.length));
    const body = (payload) => {
        if ('stream' in payload)
            return { ...payload, stream: counted(payload.stream) };
        onSent(payload.length);
        return payload;
    };
    return {
        ...(0,_wrap_store_js__WEBPACK_IMPORTED_MODULE_2__/* .wrapStore */ .M)(store, ({ call }) => call()),
        put: (key, payload, options, signal) => store.put(key, body(payload), options, signal),
        upload: (key, bytes, options, signal) => {
            if (!(bytes instanceof Uint8Array))
                return store.upload(key, counted(bytes), options, signal);
            onSent(bytes.length);
            return store.upload(key, bytes, options, signal);
        },
        uploadPart: (upload, part, payload, signal) => store.uploadPart(upload, part, body(payload), signal),
    };
}
/** Reports each retryable failure and the key that it concerns. */
function logFailures(store, onTrouble) {
    return (0,_wrap_store_js__WEBPACK_IMPORTED_MODULE_2__/* .wrapStore */ .M)(store, async ({ call, key }) => {
        try {
            return await call();
        }
        catch (error) {
            if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StoreError */ .AD && error.retryable)
                onTrouble(error, key);
            throw error;
        }
    });
}
/** Requests by operation, counted as they are sent. */
function counting(store, counts) {
    return (0,_wrap_store_js__WEBPACK_IMPORTED_MODULE_2__/* .wrapStore */ .M)(store, async ({ operation, call }) => {
        counts.set(operation, (counts.get(operation) ?? 0) + 1);
        return call();
    });
}


/***/ }),

/***/ 14794:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eP: () => (/* binding */ lackingAfter),
/* harmony export */   oA: () => (/* binding */ AttributeRefusals),
/* harmony export */   w5: () => (/* binding */ withOptionalAttributes)
/* harmony export */ });
/* unused harmony export AttributeLosses */
/* harmony import */ var _core_defined_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37708);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46848);
/* harmony import */ var _wrap_store_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29310);



/** Counts what was stored without an attribute that the original has. */
class AttributeLosses {
    /** What the bucket took at least once, by its own answer. */
    accepted = new Set();
    #byAttribute = new Map();
    add(attribute, reason) {
        const loss = this.#byAttribute.get(attribute);
        if (loss === undefined)
            this.#byAttribute.set(attribute, { attribute, reason, objects: 1 });
        else
            loss.objects++;
    }
    get all() {
        return [...this.#byAttribute.values()];
    }
}
/** What the manifest says that some objects lack, after a run with these losses; undefined for nothing. */
function lackingAfter(before, { all }) {
    const lost = all.map(({ attribute }) => (attribute === 'copied tags' ? 'tags' : attribute));
    const lacking = new Set([...(before ?? []), ...lost.filter((attribute) => attribute !== 'storage class')]);
    return lacking.size === 0 ? undefined : [...lacking].sort();
}
/**
 * A store that refuses an attribute gets the object without it: the content comes first. A refused write is never sent
 * again here, since its body may be a stream and the lease must be checked: it throws an error that is `adapted`, and the
 * next try of the same key leaves something out. `refusals` is shared by all stores of one bucket. Losses of keys that are
 * no objects of the user's (`isOurs`) are not counted.
 */
function withOptionalAttributes(store, refusals, isOurs = () => false) {
    const attempt = (key, options, send) => 
    // Copies within a store carry their attributes along and name none: there is nothing to leave out.
    refusals.concern(key, options) ? adapt(key, options, send) : send(options);
    const adapt = async (key, options, send) => {
        const dropped = refusals.droppedFor(key, options);
        let result;
        try {
            result = await send(dropped.size === 0 ? options : without(options, dropped));
        }
        catch (error) {
            throw refusals.refused(error, key, options, dropped);
        }
        refusals.succeeded(key, options, dropped, isOurs(key));
        return result;
    };
    return {
        ...(0,_wrap_store_js__WEBPACK_IMPORTED_MODULE_1__/* .wrapStore */ .M)(store, ({ call }) => call()),
        put: (key, body, options, signal) => attempt(key, options, (kept) => store.put(key, body, kept, signal)),
        copy: (source, key, options, signal) => attempt(key, options, (kept) => store.copy(source, key, kept, signal)),
        createUpload: (key, options, signal) => attempt(key, options, (kept) => store.createUpload(key, kept, signal)),
    };
}
/** Refusals of one attribute, without a success, after which a store is taken to refuse it always. */
const MAX_REFUSALS = 3;
const NONE = new Set();
/** What one bucket was seen to refuse. */
class AttributeRefusals {
    losses = new AttributeLosses();
    #trials = new Map();
    /** Attributes that are no longer sent, with the reason. */
    #always = new Map();
    #refusals = new Map();
    /** False where a request has no attribute that could be refused or was not read. */
    concern(key, options) {
        return this.#trials.has(key) || attributesIn(options).length > 0 || unreadIn(options).length > 0;
    }
    /** What this try leaves out. */
    droppedFor(key, options) {
        const trial = this.#trials.get(key);
        if (trial === undefined && this.#always.size === 0)
            return NONE;
        const dropped = [...this.#always.keys(), ...(trial?.named ?? []), ...(trial?.guesses[0] ?? [])];
        const present = new Set(attributesIn(options));
        return new Set(dropped.filter((attribute) => present.has(attribute)));
    }
    succeeded(key, options, dropped, ours = false) {
        const trial = this.#trials.get(key);
        for (const attribute of attributesIn(options)) {
            if (!dropped.has(attribute)) {
                this.losses.accepted.add(attribute);
                continue;
            }
            const reason = trial?.error.message ?? this.#always.get(attribute) ?? '';
            if (!ours)
                this.losses.add(attribute, reason);
            if (trial !== undefined && !this.#always.has(attribute))
                this.#learn(attribute, trial.error);
        }
        if (trial !== undefined)
            this.#trials.delete(key);
        for (const { attribute, reason } of unreadIn(options))
            this.losses.add(attribute, reason);
    }
    /** The error to throw: `adapted` where the next try leaves something else out. */
    refused(error, key, options, dropped) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isStoreError */ .A1)(error) && (error.adapted || error.retryable || error.garbled))
            return error;
        const sent = attributesIn(options).filter((attribute) => !dropped.has(attribute));
        const trial = this.#trials.get(key);
        if (!(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isStoreError */ .A1)(error) || !isSuspicious(error) || (sent.length === 0 && trial === undefined)) {
            this.#trials.delete(key);
            return error;
        }
        const next = nextTrial(error, sent, trial);
        if (next === undefined) {
            this.#trials.delete(key);
            return error;
        }
        this.#trials.set(key, next);
        return error.asAdapted();
    }
    /** One object's attribute may be refused for its value: only a refusal of the attribute itself holds for all. */
    #learn(attribute, error) {
        if (this.losses.accepted.has(attribute))
            return;
        const { code, providerCode, message } = error;
        const refusals = (this.#refusals.get(attribute) ?? 0) + 1;
        this.#refusals.set(attribute, refusals);
        const always = code === 'unsupported' || providerCode === 'InvalidStorageClass';
        const often = code === 'denied' || /not (supported|implemented|allowed)|unsupported/i.test(message);
        if (always || (often && refusals >= MAX_REFUSALS))
            this.#always.set(attribute, message);
    }
}
/** Undefined where nothing is left to leave out. `sent` is what the refused write carried. */
function nextTrial(error, sent, trial) {
    const named = new Set(trial?.named);
    const culprit = sent.find((attribute) => NAMES[attribute].test(`${error.providerCode ?? ''} ${error.message}`));
    if (culprit !== undefined)
        return { named: named.add(culprit), guesses: [], error };
    if (error.code === 'bad-key')
        return undefined;
    if (trial !== undefined && trial.guesses.length > 0) {
        const guesses = trial.guesses.slice(1);
        return guesses.length === 0 ? undefined : { ...trial, guesses };
    }
    const possible = sent.filter((attribute) => attribute !== 'metadata');
    const guesses = [...possible.map((one) => [one]), ...(possible.length > 1 ? [possible] : [])];
    return guesses.length === 0 ? undefined : { named, guesses, error };
}
/** Without the names of other things, such as ETag. */
const NAMES = {
    tags: /tagging|\btags?(key|value)?s?\b|(invalid|bad)tag/i,
    'cache headers': /cache-?control|content-?disposition|content-?language|\bexpires\b/i,
    'storage class': /storage[- ]?class/i,
    metadata: /meta-?data|x-amz-meta/i,
};
/** Refusals that may be about what travels with the content. */
function isSuspicious({ code }) {
    return code === 'unsupported' || code === 'denied' || code === 'protocol' || code === 'bad-key';
}
function attributesIn(options) {
    if (options === undefined)
        return [];
    const { storageClass } = options;
    const { tags, attributes = {} } = options;
    const { cacheControl, contentDisposition, contentLanguage, expires, metadata } = attributes;
    const found = [];
    if (tags !== undefined)
        found.push('tags');
    if ((cacheControl ?? contentDisposition ?? contentLanguage ?? expires) !== undefined)
        found.push('cache headers');
    if (storageClass !== undefined)
        found.push('storage class');
    if (metadata !== undefined)
        found.push('metadata');
    return found;
}
function unreadIn(options) {
    return (options !== undefined && 'unread' in options ? options.unread : undefined) ?? [];
}
function without(options, dropped) {
    const kept = { ...options };
    if (dropped.has('tags'))
        delete kept['tags'];
    if (dropped.has('storage class'))
        delete kept['storageClass'];
    const { attributes } = options ?? {};
    if (attributes === undefined)
        return kept;
    const { cacheControl, contentDisposition, contentLanguage, expires, metadata, ...rest } = attributes;
    kept['attributes'] = {
        ...rest,
        ...(dropped.has('cache headers')
            ? {}
            : (0,_core_defined_js__WEBPACK_IMPORTED_MODULE_2__/* .defined */ .s)({ cacheControl, contentDisposition, contentLanguage, expires })),
        ...(dropped.has('metadata') ? {} : (0,_core_defined_js__WEBPACK_IMPORTED_MODULE_2__/* .defined */ .s)({ metadata })),
    };
    return kept;
}


/***/ }),

/***/ 35505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ renewing)
/* harmony export */ });
/* harmony import */ var _wrap_store_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29310);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46848);


/**
 * Asks for other credentials where the store refuses those in use (expired in mid-run, rotated), and sends the
 * request again, once. A body that is a stream is its owner's to send again: to it, this is trouble that passed.
 */
function renewing(store, source) {
    const wrapped = (0,_wrap_store_js__WEBPACK_IMPORTED_MODULE_1__/* .wrapStore */ .M)(store, async ({ call, operation, repeatable }) => {
        try {
            return await call();
        }
        catch (error) {
            if (!(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isStoreError */ .A1)(error, 'credentials') || !(await renewed(source, error)))
                throw error;
            if (repeatable)
                return await call();
            const message = `${error.message}; there are new credentials`;
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StoreError */ .AD('transient', message, { operation, cause: error });
        }
    });
    /** From the start again, less what was given already. */
    async function* listVersions(prefix, signal) {
        let given = 0;
        try {
            for await (const version of store.listVersions(prefix, signal)) {
                given++;
                yield version;
            }
            return;
        }
        catch (error) {
            if (!(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isStoreError */ .A1)(error, 'credentials') || !(await renewed(source, error)))
                throw error;
        }
        for await (const version of store.listVersions(prefix, signal))
            if (--given < 0)
                yield version;
    }
    return { ...wrapped, listVersions, credentialsEnd: () => source.ends() };
}
async function renewed(source, refusal) {
    try {
        return await source.renew();
    }
    catch (cause) {
        const why = cause instanceof Error ? cause.message : String(cause);
        const message = `${refusal.message}; and there are no others: ${why}`;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StoreError */ .AD('credentials', message, { operation: refusal.operation, cause });
    }
}


/***/ }),

/***/ 21321:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ writeSmall),
/* harmony export */   N: () => (/* binding */ withSecondOpinion)
/* harmony export */ });
/* harmony import */ var _contract_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20633);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46848);
/* harmony import */ var _wrap_store_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29310);



/** Codes that say something about the whole run, where they are true. */
const VERDICTS = ['credentials', 'quota', 'no-bucket'];
/** A plain request that succeeded speaks for this long, ms. */
const GOOD_FOR_MS = 5_000;
const WRITES = new Set(_contract_js__WEBPACK_IMPORTED_MODULE_1__/* .MUTATIONS */ .L);
/** A missing bucket may be the source's there. */
const COPIES = new Set(['copy', 'copyPart']);
/**
 * No object's answer is a verdict about the run: a proxy that merges slashes, or a store that recodes metadata, answers
 * SignatureDoesNotMatch for one object (minio-py#764, aws-sdk-java-v2#2624). So where the request for one object is refused
 * as if the credentials, the quota or the bucket were bad, a plain request is sent. If it fails, the error stands. If it
 * succeeds, the request is sent once more, and what fails then is `refused`: a failure of that object alone.
 */
function withSecondOpinion(store, { clock, room }) {
    const plain = new PlainRequests(store, clock, room);
    const judge = async (error, request) => {
        if (!isVerdict(error, request) || !(await plain.succeeds(error, request)))
            throw error;
        return request.repeatable ? again(request, error) : refuse(error);
    };
    // No async function a request: nearly all of them succeed.
    return (0,_wrap_store_js__WEBPACK_IMPORTED_MODULE_2__/* .wrapStore */ .M)(store, (request) => request.call().catch((error) => judge(error, request)));
}
async function again({ call }, first) {
    try {
        return await call();
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isStoreError */ .A1)(error, first.code))
            refuse(error);
        throw error;
    }
}
function isVerdict(error, { operation, key }) {
    // Without a status no store gave that answer: there were no credentials, or the platform said that the quota is used up.
    if (!(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isStoreError */ .A1)(error, ...VERDICTS) || error.status === undefined)
        return false;
    if (key === undefined && operation !== 'deleteMany')
        return false;
    return error.code !== 'no-bucket' || !COPIES.has(operation);
}
const PROOF = {
    credentials: 'with the same key, a plain request is accepted',
    quota: 'a small object is still accepted',
    'no-bucket': 'the bucket answers a plain request',
};
function refuse(error) {
    const { operation, status, providerCode, requestId, code } = error;
    const given = providerCode === undefined || error.message.includes(providerCode) ? '' : ` (${providerCode})`;
    const refused = new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StoreError */ .AD('refused', `${error.message}${given}; ${PROOF[code] ?? ''}`, {
        operation,
        ...(status === undefined ? {} : { status }),
        ...(providerCode === undefined ? {} : { providerCode }),
        ...(requestId === undefined ? {} : { requestId }),
        cause: error,
    });
    if (error.at !== undefined)
        refused.locate(error.at);
    throw refused;
}
/** The plain requests of one store: many objects that fail at once need one answer. */
class PlainRequests {
    #store;
    #clock;
    #room;
    #goodUntil = new Map();
    #asking = new Map();
    constructor(store, clock, room) {
        this.#store = store;
        this.#clock = clock;
        this.#room = room;
    }
    async succeeds({ code }, { operation, signal }) {
        const writes = code === 'quota' && WRITES.has(operation);
        if (writes && this.#room === undefined)
            return false;
        const kind = writes ? 'write' : 'read';
        if (this.#clock.monotonic() < (this.#goodUntil.get(kind) ?? -Infinity))
            return true;
        let asking = this.#asking.get(kind);
        if (asking === undefined) {
            asking = this.#ask(writes ? this.#room : undefined, signal).finally(() => this.#asking.delete(kind));
            this.#asking.set(kind, asking);
        }
        const good = await asking;
        if (good)
            this.#goodUntil.set(kind, this.#clock.monotonic() + GOOD_FOR_MS);
        return good;
    }
    async #ask(room, signal) {
        try {
            if (room === undefined)
                await this.#store.checkBucket(signal);
            else
                await writeSmall(this.#store, room, signal);
            return true;
        }
        catch (error) {
            if (!(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isStoreError */ .A1)(error))
                throw error;
            return false; // the first error stands: it is the one to report
        }
    }
}
/** Writes a small object, and deletes it as far as that is possible. Throws StoreError where the write fails. */
async function writeSmall(store, key, signal) {
    const { versionId } = await store.put(key, Buffer.from('flashback-backup\n'), {}, signal);
    try {
        await store.delete(key, versionId === undefined ? {} : { versionId }, signal);
    }
    catch (error) {
        if (!(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isStoreError */ .A1)(error))
            throw error; // a probe deletes what is left
    }
}


/***/ }),

/***/ 93357:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ Tries),
/* harmony export */   Z: () => (/* binding */ RETRIES)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46848);

const RETRIES = {
    attempts: 6,
    first: 200,
    longest: 20_000,
    patience: 10 * 60_000,
};
/** The rate limit (Pace) already delays throttled requests: this only spreads those that were refused together. */
const MAX_THROTTLE_JITTER_MS = 2_000;
/** Tries, the first one counted, at a name that the store may not be able to hold: another one is tried then. */
const NAME_TRIES = 2;
/** What one write may be refused for, one after the other: digests, an ACL, attributes. */
const MAX_ADAPTATIONS = 12;
/**
 * The attempts at one request, with exponential backoff and full jitter. Connection errors and 5xx are limited in number.
 * Throttling is back-pressure and not a failure: it uses up no attempt and is limited in time only (`patience`).
 * A refusal that the store learned from is tried again at once.
 */
class Tries {
    #policy;
    #clock;
    #random;
    #failures = 0;
    #throttled = 0;
    #garbled = 0;
    #adapted = 0;
    #doubted = 0;
    #since;
    constructor(policy, clock, random) {
        this.#policy = policy;
        this.#clock = clock;
        this.#random = random;
    }
    /** True, after a wait, if the request should be sent again; false if `error` is final. */
    async again(error, signal) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StoreError */ .AD))
            return false;
        if (error.adapted)
            return ++this.#adapted <= MAX_ADAPTATIONS;
        if (!error.retryable)
            return false;
        if (error.garbled)
            return ++this.#garbled < 2;
        const { attempts, longest, patience } = this.#policy;
        if (error.nameInDoubt && ++this.#doubted >= NAME_TRIES)
            return false;
        if (error.code === 'throttled') {
            const now = this.#clock.monotonic();
            this.#since ??= now;
            if (now - this.#since >= patience)
                return false;
            await this.#wait(++this.#throttled, MAX_THROTTLE_JITTER_MS, signal);
        }
        else {
            this.#since = undefined;
            if (++this.#failures >= attempts)
                return false;
            await this.#wait(this.#failures, longest, signal);
        }
        return true;
    }
    #wait(count, longest, signal) {
        const ceiling = Math.min(longest, this.#policy.first * 2 ** (count - 1));
        return this.#clock.sleep(this.#random() * ceiling, signal);
    }
}


/***/ }),

/***/ 29310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ wrapStore)
/* harmony export */ });
/** A store whose every request goes through `around`: the base of retries, fencing, counting and dry runs. */
function wrapStore(store, around) {
    const one = (operation, key, signal, call, repeatable = true) => around({ operation, key, signal, repeatable, call });
    return {
        place: store.place,
        dialect: store.dialect,
        list: (request, s) => one('list', undefined, s, () => store.list(request, s)),
        head: (key, o, s) => one('head', key, s, () => store.head(key, o, s)),
        get: (key, o, s) => one('get', key, s, () => store.get(key, o, s)),
        put: (key, body, o, s) => one('put', key, s, () => store.put(key, body, o, s), !('stream' in body)),
        upload: (key, body, o, s) => one('upload', key, s, () => store.upload(key, body, o, s), body instanceof Uint8Array),
        copy: (source, key, o, s) => one('copy', key, s, () => store.copy(source, key, o, s)),
        delete: (key, o, s) => one('delete', key, s, () => store.delete(key, o, s)),
        deleteMany: (objects, s) => one('deleteMany', undefined, s, () => store.deleteMany(objects, s)),
        tags: (key, o, s) => one('tags', key, s, () => store.tags(key, o, s)),
        thaw: (key, o, s) => one('thaw', key, s, () => store.thaw(key, o, s)),
        createUpload: (key, o, s) => one('createUpload', key, s, () => store.createUpload(key, o, s)),
        uploadPart: (upload, part, body, s) => one('uploadPart', upload.key, s, () => store.uploadPart(upload, part, body, s), !('stream' in body)),
        copyPart: (upload, part, source, range, s) => one('copyPart', upload.key, s, () => store.copyPart(upload, part, source, range, s)),
        completeUpload: (upload, parts, c, s) => one('completeUpload', upload.key, s, () => store.completeUpload(upload, parts, c, s)),
        abortUpload: (upload, s) => one('abortUpload', upload.key, s, () => store.abortUpload(upload, s)),
        listParts: (upload, s) => one('listParts', upload.key, s, () => store.listParts(upload, s)),
        listUploads: (prefix, s) => one('listUploads', undefined, s, () => store.listUploads(prefix, s)),
        checkBucket: (s) => one('checkBucket', undefined, s, () => store.checkBucket(s)),
        versioning: (s) => one('versioning', undefined, s, () => store.versioning(s)),
        objectLock: (s) => one('objectLock', undefined, s, () => store.objectLock(s)),
        listVersions: (prefix, s) => store.listVersions(prefix, s),
        ...(store.listingTraits === undefined ? {} : { listingTraits: store.listingTraits.bind(store) }),
        ...(store.grantRead === undefined ? {} : { grantRead: store.grantRead.bind(store) }),
        namesVersions: () => store.namesVersions?.() !== false,
        clockOffset: () => store.clockOffset(),
        credentialsEnd: () => store.credentialsEnd?.(),
        close: () => store.close(),
    };
}


/***/ }),

/***/ 67135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ readPiece),
/* harmony export */   o: () => (/* binding */ readWhole)
/* harmony export */ });
/* harmony import */ var _core_defined_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37708);
/* harmony import */ var _core_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28575);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46848);



/** Attempts at a body that breaks off; opening it is retried by the store's wrapper. */
const MAX_BODY_ATTEMPTS = 4;
/** For a whole body, ms, and the slowest line that is waited for beyond that, bytes a second. */
const BODY_TIMEOUT_MS = 30_000;
const MIN_BYTES_PER_SECOND = 64 * 1024;
/**
 * A small object's bytes; undefined where there is none, `too-large` above `limit` bytes, or where `limit` does not admit
 * its size. Bytes are counted as they
 * come, whatever the answer's headers say, and a body that trickles is given up; one that stands still ends by the
 * store's own timeout between two pieces. So neither memory nor time grows with what a store sends. Throws StoreError.
 */
async function readWhole(store, key, limit, signal, clock = _core_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .systemClock */ .m) {
    for (let attempt = 1;; attempt++) {
        try {
            const body = await store.get(key, {}, signal);
            const { size, etag } = body.head;
            if (typeof limit === 'number' ? size > limit : !limit(size)) {
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
/**
 * At most `length` bytes of an object, from `first` on, with the same care; undefined where there is none. `etag` pins it
 * to the object that an earlier piece is of. Throws StoreError, `precondition` where it is another one by now.
 */
async function readPiece(store, key, { first, length, etag, }, signal, clock = _core_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .systemClock */ .m) {
    const options = { range: { first, last: first + length - 1 }, ...(0,_core_defined_js__WEBPACK_IMPORTED_MODULE_2__/* .defined */ .s)({ ifMatch: etag }) };
    for (let attempt = 1;; attempt++) {
        try {
            const body = await store.get(key, options, signal);
            const { head } = body;
            const piece = new WholeBody(Math.min(length, Math.max(0, head.size - first)), clock);
            for await (const chunk of body.stream)
                piece.take(chunk);
            return { bytes: piece.bytes, etag: head.etag, size: head.size };
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


/***/ }),

/***/ 92262:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ openStore)
});

// UNUSED EXPORTS: PROVIDERS

// EXTERNAL MODULE: ./build/src/store/azure/dialect.js
var dialect = __webpack_require__(21713);
;// CONCATENATED MODULE: ./build/src/store/lazy.js
/**
 * A store whose code is loaded with its first request: an import of its own, so that a run over another kind of store
 * never reads it. `load` is called once. `grantsReads`: the store that it loads has `grantRead`.
 */
function lazyStore(place, dialect, load, { grantsReads = false } = {}) {
    let loaded;
    let loading;
    const use = (act) => {
        if (loaded !== undefined)
            return act(loaded);
        loading ??= load().then((store) => (loaded = store));
        return loading.then(act);
    };
    const grantRead = (...args) => use((store) => {
        if (store.grantRead === undefined)
            throw new TypeError('the store gives no rights to read its objects');
        return store.grantRead(...args);
    });
    return {
        place,
        dialect,
        list: (...args) => use((store) => store.list(...args)),
        listingTraits: (...args) => use(async (store) => (await store.listingTraits?.(...args)) ?? { order: store.dialect.listing, startsAnywhere: true }),
        head: (...args) => use((store) => store.head(...args)),
        get: (...args) => use((store) => store.get(...args)),
        put: (...args) => use((store) => store.put(...args)),
        upload: (...args) => use((store) => store.upload(...args)),
        copy: (...args) => use((store) => store.copy(...args)),
        ...(grantsReads ? { grantRead } : {}),
        delete: (...args) => use((store) => store.delete(...args)),
        deleteMany: (...args) => use((store) => store.deleteMany(...args)),
        tags: (...args) => use((store) => store.tags(...args)),
        thaw: (...args) => use((store) => store.thaw(...args)),
        createUpload: (...args) => use((store) => store.createUpload(...args)),
        uploadPart: (...args) => use((store) => store.uploadPart(...args)),
        copyPart: (...args) => use((store) => store.copyPart(...args)),
        completeUpload: (...args) => use((store) => store.completeUpload(...args)),
        abortUpload: (...args) => use((store) => store.abortUpload(...args)),
        listParts: (...args) => use((store) => store.listParts(...args)),
        listUploads: (...args) => use((store) => store.listUploads(...args)),
        checkBucket: (...args) => use((store) => store.checkBucket(...args)),
        versioning: (...args) => use((store) => store.versioning(...args)),
        objectLock: (...args) => use((store) => store.objectLock(...args)),
        async *listVersions(...args) {
            const store = await use((it) => Promise.resolve(it));
            yield* store.listVersions(...args);
        },
        namesVersions: () => loaded?.namesVersions?.() !== false,
        clockOffset: () => loaded?.clockOffset() ?? 0,
        credentialsEnd: () => loaded?.credentialsEnd?.(),
        close: async () => {
            if (loading !== undefined)
                await (await loading).close();
        },
    };
}

// EXTERNAL MODULE: ./build/src/store/azure/address.js
var azure_address = __webpack_require__(82635);
;// CONCATENATED MODULE: ./build/src/store/azure/open.js



/** The store of one place, with credentials that renew themselves. Sends nothing yet. */
function openBlob(place, ca, clock) {
    const { endpoint, account, bucket } = place;
    const address = (0,azure_address/* addressOf */.c)(endpoint, account, bucket);
    const where = { api: 'blob', endpoint: address.origin, account, bucket };
    const load = async () => (await __webpack_require__.e(/* import() */ 6924).then(__webpack_require__.bind(__webpack_require__, 46924))).loadedBlob(place, address, ca, clock);
    return lazyStore(where, dialect/* BLOB_DIALECT */.z, load, { grantsReads: true });
}

// EXTERNAL MODULE: ./build/src/store/gcs/dialect.js
var gcs_dialect = __webpack_require__(28957);
// EXTERNAL MODULE: ./build/src/core/defined.js
var defined = __webpack_require__(37708);
;// CONCATENATED MODULE: ./build/src/store/gcs/open.js



/** The store of one place, with tokens that renew themselves. Sends nothing yet. */
function openGcs(place, ca, clock) {
    const { endpoint, bucket, prefix, userProject } = place;
    const { origin, pathname } = new URL(endpoint);
    const where = { api: 'gcs', endpoint: origin + pathname.replace(/\/+$/, ''), bucket };
    return lazyStore(where, gcs_dialect/* GCS_DIALECT */.F, async () => {
        const { GcsStore, tokensOf, renewing } = await __webpack_require__.e(/* import() */ 8307).then(__webpack_require__.bind(__webpack_require__, 38307));
        const tokens = tokensOf(place, ca, clock);
        const store = new GcsStore({ endpoint, bucket, prefix, tokens, clock, ...(0,defined/* defined */.s)({ ca, userProject }) });
        return tokens === undefined ? store : renewing(store, tokens);
    });
}

// EXTERNAL MODULE: ./build/src/store/fixed.js
var fixed = __webpack_require__(40881);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/src/store/evidence.js
var evidence = __webpack_require__(76586);
;// CONCATENATED MODULE: ./build/src/store/s3/multipart-etag.js


/**
 * The ETag that S3 gives a completed multipart upload: the MD5 of the parts' MD5s, in order, and their number.
 * Undefined where the parts' ETags cannot be MD5s. Where they look like it and are not (KMS), so does this.
 */
function multipartEtag(parts) {
    const digest = (0,external_node_crypto_.createHash)('md5');
    for (const { etag } of parts) {
        const md5 = (0,evidence/* md5Of */.iF)({ etag });
        if (md5 === undefined)
            return undefined;
        digest.update(md5, 'hex');
    }
    return `${digest.digest('hex')}-${parts.length}`;
}

;// CONCATENATED MODULE: ./build/src/store/s3/dialect.js



const S3_DIALECT = {
    ...fixed/* FIXED */.N.s3,
    api: 's3',
    abilities: new Set([
        'parts',
        'abort',
        'copyParts',
        'copy',
        'deleteMany',
        'versions',
        'tags',
        'thaw',
        'lock',
    ]),
    listing: 'utf-8',
    noTag: '0123456789abcdef0123456789abcdef',
    bodyHash: 'sha256',
    metadataPrefix: 'x-amz-meta-',
    known: (parts) => (0,defined/* defined */.s)({ etag: multipartEtag(parts) }),
};

// EXTERNAL MODULE: ./build/src/core/input-error.js
var input_error = __webpack_require__(19154);
// EXTERNAL MODULE: ./build/src/store/s3/credentials.js
var credentials = __webpack_require__(76596);
// EXTERNAL MODULE: ./build/src/store/middleware/renewing.js
var renewing = __webpack_require__(35505);
// EXTERNAL MODULE: ./build/src/store/wire/condition-headers.js
var condition_headers = __webpack_require__(60107);
// EXTERNAL MODULE: ./build/src/store/errors.js
var errors = __webpack_require__(46848);
// EXTERNAL MODULE: ./build/src/store/s3/attributes.js + 1 modules
var attributes = __webpack_require__(28418);
// EXTERNAL MODULE: ./build/src/store/s3/answers.js
var answers = __webpack_require__(80921);
// EXTERNAL MODULE: ./build/src/store/wire/object-body.js
var object_body = __webpack_require__(33447);
;// CONCATENATED MODULE: ./build/src/store/listing/listed-size.js
/**
 * The size that listings have of a stored object, or of one version of it, bytes: a store that decodes on the way may not
 * say in HEAD how long the stored object is. Undefined where no listing names it with this ETag.
 */
async function listedSize(store, key, { etag }, versionId, signal) {
    if (versionId === undefined) {
        const { objects } = await store.list({ prefix: key, maxKeys: 1 }, signal);
        return objects.find((one) => one.key === key && one.etag === etag)?.size;
    }
    for await (const version of store.listVersions(key, signal)) {
        if (version.key !== key)
            return undefined; // longer keys with this prefix come after it
        if (version.versionId === versionId)
            return version.etag === etag ? version.size : undefined;
    }
    return undefined;
}

// EXTERNAL MODULE: ./build/src/core/keys.js
var keys = __webpack_require__(78133);
// EXTERNAL MODULE: ./build/src/core/quoted.js
var core_quoted = __webpack_require__(12053);
// EXTERNAL MODULE: ./build/src/store/s3/spelling.js
var s3_spelling = __webpack_require__(41414);
// EXTERNAL MODULE: ./build/src/core/iso-time.js
var iso_time = __webpack_require__(11876);
// EXTERNAL MODULE: ./build/src/store/wire/xml-text.js
var xml_text = __webpack_require__(16350);
;// CONCATENATED MODULE: ./build/src/store/s3/xml.js





/**
 * A scanner for just the XML answers of S3: fixed elements without attributes, text without CDATA. It
 * reads what it knows and skips the rest, in time linear in the answer's length.
 */
function parseListPage(xml) {
    const { end, ...page } = readListing(xml, xml_strictReading(xml));
    return { ...page, next: xml_nextOf(end) };
}
/** Keys as the answer says that they are spelled, and no entry without a field. */
function xml_strictReading(xml) {
    return { key: isUrlEncoded(xml) ? decodeUrl : identity, lenient: false };
}
/** The token of the next page; undefined where there is none. Throws `protocol` where a truncated page has none. */
function xml_nextOf({ truncated, token }) {
    if (!truncated || token !== undefined)
        return truncated ? token : undefined;
    throw new StoreError('protocol', 'the listing is truncated but names no next page', {
        operation: 'ListObjectsV2',
    });
}
/** A page of ListObjectsV2 or ListObjects. Throws StoreError. */
function readListing(xml, reading) {
    const operation = 'ListObjectsV2';
    if (!xml.includes('<ListBucketResult')) {
        throw new errors/* StoreError */.AD('protocol', 'the listing is not a ListBucketResult', { operation });
    }
    // A body without a length that is cut off looks like one that ended: no end tag, no listing.
    if (!xml.trimEnd().endsWith('</ListBucketResult>'))
        throw new errors/* StoreError */.AD('transient', 'the listing is cut off', { operation });
    const objects = readObjects(xml, reading);
    const prefixes = [];
    for (const block of (0,xml_text/* blocks */.Bv)(xml, 'CommonPrefixes'))
        prefixes.push(bareKey(reading.key((0,xml_text/* element */.ND)(block, 'Prefix') ?? '')));
    const outside = aroundObjects(xml);
    const token = outside('NextContinuationToken');
    const marker = outside('NextMarker');
    return {
        objects,
        prefixes,
        end: {
            truncated: outside('IsTruncated') === 'true',
            token: token === '' ? undefined : token,
            marker: marker === '' ? undefined : marker,
        },
    };
}
/** Elements of what follows the objects, then of what precedes them: neither may be looked for inside a key. */
function aroundObjects(xml) {
    const last = xml.lastIndexOf(CONTENTS_END);
    const behind = last < 0 ? xml : xml.slice(last);
    const before = xml.slice(0, Math.max(0, xml.indexOf(CONTENTS)));
    return (name) => (0,xml_text/* element */.ND)(behind, name) ?? (0,xml_text/* element */.ND)(before, name);
}
/** True for the answer of ListObjects, which some servers give to a request for ListObjectsV2. */
function isFirstVersion(xml) {
    const outside = aroundObjects(xml);
    const marked = outside('Marker') !== undefined || /<Marker\s*\/>/.test(xml.slice(0, 4096));
    return marked && outside('KeyCount') === undefined;
}
/** Only where a listing says so are its keys encoded: some servers ignore encoding-type (versitygw#813). */
function isUrlEncoded(xml) {
    return aroundObjects(xml)('EncodingType') === 'url';
}
/** The objects of a listing, or of a part of one. Throws StoreError. */
function readObjects(xml, reading) {
    const objects = [];
    for (let at = xml.indexOf(CONTENTS); at >= 0; at = xml.indexOf(CONTENTS, at))
        at = readObject(xml, at + CONTENTS.length, reading, objects);
    return objects;
}
/** The key of one `<Contents>`. Throws StoreError `protocol` where it has none. */
function keyOf(xml, { key: read }) {
    const key = (0,xml_text/* element */.ND)(xml, 'Key');
    if (key !== undefined)
        return bareKey(read(key));
    throw new errors/* StoreError */.AD('protocol', 'the listing has an entry without a key', { operation: 'ListObjectsV2' });
}
/** The `<Error>` of an answer; undefined where the body holds none. */
function parseError(xml) {
    const start = xml.indexOf('<Error');
    if (start < 0)
        return undefined;
    const body = xml.slice(start);
    return {
        code: (0,xml_text/* element */.ND)(body, 'Code'),
        message: (0,xml_text/* element */.ND)(body, 'Message'),
        requestId: (0,xml_text/* element */.ND)(body, 'RequestId'),
        region: (0,xml_text/* element */.ND)(body, 'Region'),
    };
}
/** The ETag of a CopyObjectResult or CopyPartResult; undefined where there is none. */
function parseCopyEtag(xml) {
    const etag = (0,xml_text/* element */.ND)(xml, 'ETag');
    return etag === undefined ? undefined : (0,xml_text/* unquote */._n)(etag);
}
/** The id of an InitiateMultipartUploadResult: opaque text; undefined where there is none. */
function parseUploadId(xml) {
    if (!xml.includes('<InitiateMultipartUploadResult'))
        return undefined;
    const id = (0,xml_text/* element */.ND)(xml, 'UploadId');
    return id === '' ? undefined : id;
}
/** Of a VersioningConfiguration; a bucket that never had versioning has no `<Status>`. */
function parseVersioning(xml) {
    // Moto calls it by the operation's name.
    const root = /<(VersioningConfiguration|GetBucketVersioningResponse)[\s/>]/.exec(xml)?.[1];
    if (root === undefined) {
        throw new errors/* StoreError */.AD('protocol', 'the answer is not a VersioningConfiguration', {
            operation: 'GetBucketVersioning',
        });
    }
    // Cut off, it must not look like a bucket without versioning.
    if (!isWhole(xml, root)) {
        throw new errors/* StoreError */.AD('transient', 'the answer is cut off', { operation: 'GetBucketVersioning' });
    }
    const status = (0,xml_text/* element */.ND)(xml, 'Status');
    return status === 'Enabled' ? 'enabled' : status === 'Suspended' ? 'suspended' : 'off';
}
/** The root element is closed. Without a regular expression, which would begin anew at each `<root` of a hostile answer. */
function isWhole(xml, root) {
    const text = xml.trimEnd();
    if (text.endsWith(`</${root}>`))
        return true;
    const last = text.slice(Math.max(0, text.lastIndexOf(`<${root}`)));
    return last.startsWith(`<${root}`) && last.indexOf('>') === last.length - 1 && last.endsWith('/>');
}
/** Of a Tagging document. Throws `protocol` where it is none, `transient` where it is cut off. */
function parseTags(xml) {
    const operation = 'GetObjectTagging';
    if (!/<Tagging[\s/>]/.test(xml))
        throw new errors/* StoreError */.AD('protocol', 'the answer is not a Tagging', { operation });
    if (!isWhole(xml, 'Tagging'))
        throw new errors/* StoreError */.AD('transient', 'the answer is cut off', { operation });
    return Object.fromEntries([...(0,xml_text/* blocks */.Bv)(xml, 'Tag')].map((tag) => [(0,xml_text/* element */.ND)(tag, 'Key') ?? '', (0,xml_text/* element */.ND)(tag, 'Value') ?? '']));
}
/** The failures of a DeleteResult, in S3's own codes. */
function parseDeleteFailures(xml) {
    return [...(0,xml_text/* blocks */.Bv)(xml, 'Error')].map((block) => {
        const versionId = (0,xml_text/* element */.ND)(block, 'VersionId');
        return {
            key: (0,xml_text/* element */.ND)(block, 'Key') ?? '',
            ...(0,defined/* defined */.s)({ versionId }),
            code: (0,xml_text/* element */.ND)(block, 'Code') ?? 'Unknown',
            message: (0,xml_text/* element */.ND)(block, 'Message') ?? '',
        };
    });
}
const CONTENTS = '<Contents>';
const CONTENTS_END = '</Contents>';
/**
 * Reads the elements of one `<Contents>` from `at` on, in one pass and whatever their order: a listing of
 * millions of keys is mostly this. Returns where it ends.
 */
function readObject(xml, at, reading, objects) {
    let key;
    let etag;
    let size = NaN;
    let modified = NaN;
    let storageClass;
    for (;;) {
        const open = xml.indexOf('<', at);
        const close = xml.indexOf('>', open);
        if (open < 0 || close < 0)
            throw (0,xml_text/* cutOff */.qG)('Contents');
        if (xml.charCodeAt(open + 1) === SLASH) {
            if (!xml.startsWith(CONTENTS_END, open))
                throw (0,xml_text/* cutOff */.qG)('Contents');
            at = close + 1;
            break;
        }
        const from = close + 1;
        const end = xml.indexOf('<', from);
        if (end < 0)
            throw (0,xml_text/* cutOff */.qG)('Contents');
        if (xml.startsWith('Key>', open + 1)) {
            key ??= textOf(xml, from, end);
            at = behindText(xml, end, '</Key>');
        }
        else if (xml.startsWith('LastModified>', open + 1)) {
            modified = end - from === iso_time/* TIME_LENGTH */.dS ? (0,iso_time/* parseTimeAt */.Wi)(xml, from) : (0,iso_time/* parseTime */.pe)(textOf(xml, from, end));
            at = behindText(xml, end, '</LastModified>');
        }
        else if (xml.startsWith('ETag>', open + 1)) {
            etag ??= etagOf(xml, from, end);
            at = behindText(xml, end, '</ETag>');
        }
        else if (xml.startsWith('Size>', open + 1)) {
            size = sizeOf(textOf(xml, from, end));
            at = behindText(xml, end, '</Size>');
        }
        else if (xml.startsWith('StorageClass>', open + 1)) {
            storageClass = textOf(xml, from, end);
            at = behindText(xml, end, '</StorageClass>');
        }
        else {
            at = behindUnknown(xml, open, close);
        }
    }
    if (key === undefined)
        throw lacking('the listing has an entry without a key, size, date or ETag');
    const named = reading.key(key);
    const name = bareKey(named);
    if (!name.isWellFormed())
        throw lacking(`the listing has a key that is not UTF-8: ${(0,core_quoted/* quoted */.T)(key)}`);
    const sized = Number.isSafeInteger(size) && size >= 0;
    const tagged = etag !== undefined && (etag !== '' || !reading.lenient);
    if (!sized || etag === undefined || !tagged || Number.isNaN(modified)) {
        const lacks = [];
        if (!sized)
            lacks.push('Size');
        if (!tagged)
            lacks.push('ETag');
        if (Number.isNaN(modified))
            lacks.push('LastModified');
        if (!reading.lenient)
            throw lacking(`the listing has an entry without a key, size, date or ETag: ${(0,core_quoted/* quoted */.T)(name)} lacks ${lacks.join(' and ')}`);
        objects.push({
            key: name,
            size: sized ? size : 0,
            etag: etag ?? '',
            modified: Number.isNaN(modified) ? 0 : modified,
            ...(0,defined/* defined */.s)({ storageClass }),
            doubt: typeof named === 'string' ? { about: 'fields', lacks } : named.doubt,
        });
        return at;
    }
    if (typeof named !== 'string') {
        objects.push({ key: name, size, etag, modified, ...(0,defined/* defined */.s)({ storageClass }), doubt: named.doubt });
        return at;
    }
    // Two literals and no spread: this runs once a key.
    objects.push(storageClass === undefined || storageClass === 'STANDARD'
        ? { key: name, size, etag, modified }
        : { key: name, size, etag, modified, storageClass });
    return at;
}
const SLASH = 47;
function bareKey(key) {
    return typeof key === 'string' ? key : key.key;
}
function lacking(message) {
    return new errors/* StoreError */.AD('protocol', message, { operation: 'ListObjectsV2' });
}
/** Behind the end tag that ends an element of text alone. */
function behindText(xml, end, endTag) {
    if (!xml.startsWith(endTag, end))
        throw (0,xml_text/* cutOff */.qG)(endTag.slice(2, -1));
    return end + endTag.length;
}
/** Behind an element that is of no interest, with all that is nested in it; its start tag lies at `open` to `close`. */
function behindUnknown(xml, open, close) {
    if (xml.charCodeAt(close - 1) === SLASH)
        return close + 1;
    const name = xml.slice(open + 1, close).split(/\s/, 1)[0] ?? '';
    const endTag = `</${name}>`;
    const end = xml.indexOf(endTag, close);
    if (end < 0)
        throw (0,xml_text/* cutOff */.qG)(name);
    return end + endTag.length;
}
function textOf(xml, from, to) {
    const text = xml.slice(from, to);
    return text.includes('&') ? (0,xml_text/* unescapeXml */.Uk)(text) : text;
}
const QUOTE = '&quot;';
/** ETags come in quotes, and the quotes as references: by far the most frequent text with a reference in it. */
function etagOf(xml, from, to) {
    if (xml.startsWith(QUOTE, from) && xml.startsWith(QUOTE, to - QUOTE.length) && to - from > QUOTE.length) {
        return textOf(xml, from + QUOTE.length, to - QUOTE.length);
    }
    return (0,xml_text/* unquote */._n)(textOf(xml, from, to));
}
/** Empty text is no size, though Number() takes it for 0. */
function sizeOf(text) {
    return text === '' ? NaN : Number(text);
}
function decodeUrl(text) {
    if (!text.includes('%') && !text.includes('+'))
        return text;
    try {
        return decodeURIComponent(text.replaceAll('+', ' '));
    }
    catch (cause) {
        throw new StoreError('protocol', `the listing has a key that is not UTF-8: ${quoted(text)}`, {
            operation: 'ListObjectsV2',
            cause,
        });
    }
}
function identity(text) {
    return text;
}

;// CONCATENATED MODULE: ./build/src/store/s3/key-reader.js



/** Keys of a page that are asked for before the rest is left in doubt. Two requests each, three at the most. */
const SAMPLES = 3;
/**
 * Finds out how a store spells keys in its listings, since what it says of that may be wrong. The pages themselves
 * refute some spellings; where two are left that differ for a key, HEAD of both keys decides, once for the store. Not
 * kept in state: a server may be mended, or broken, between two runs.
 */
class KeyReader {
    #head;
    #possible = s3_spelling/* SPELLINGS */.aU;
    /** One page at a time asks; those beside it then need not. */
    #asking = Promise.resolve();
    constructor(head) {
        this.#head = head;
    }
    /** How to read this page. Costs nothing where no key has a `+` or a `%` in it. Throws StoreError. */
    async readingOf(body, prefix, signal) {
        if (!body.includes('%') && !body.includes('+'))
            return PLAIN;
        const xml = body.toString('utf8');
        if (!isUrlEncoded(xml))
            return PLAIN;
        const objects = readObjects(xml, PLAIN).filter(({ key }) => key.includes('+') || key.includes('%'));
        if (objects.length > 0 && this.#possible.length > 1) {
            const asking = this.#asking.then(() => this.#settle(xml, objects, prefix, signal));
            this.#asking = asking.catch(() => undefined);
            await asking;
        }
        const possible = this.#possible;
        const settled = objects.every(({ key }) => (0,s3_spelling/* readingsOf */.RO)(key, possible, prefix).length === 1);
        const usual = possible.includes('encoded');
        return {
            key: (text) => readKey(text, possible, prefix),
            lenient: true,
            settled,
            ...(usual || possible[0] === undefined ? {} : { spelling: possible[0] }),
        };
    }
    async #settle(xml, objects, prefix, signal) {
        const texts = readObjects(xml, PLAIN).map(({ key }) => key);
        const left = (0,s3_spelling/* possibleSpellings */.F)(texts, this.#possible, prefix);
        // A page that contradicts itself says nothing: its keys stay in doubt.
        if (left.length === 0)
            return;
        this.#possible = left;
        const asked = new Set();
        let failure;
        while (this.#possible.length > 1 && asked.size < SAMPLES) {
            const sample = this.#sample(objects, asked, prefix);
            if (sample === undefined)
                break;
            asked.add(sample.key);
            const readings = (0,s3_spelling/* readingsOf */.RO)(sample.key, this.#possible, prefix);
            try {
                const seen = await Promise.all(readings.map(async (key) => [key, await this.#see(key, signal)]));
                const proven = (0,s3_spelling/* provenReading */.zI)(sample, seen);
                if (proven !== undefined)
                    this.#possible = this.#possible.filter((spelling) => (0,s3_spelling/* decodeKey */.y3)(sample.key, spelling) === proven);
            }
            catch (error) {
                failure = error;
            }
        }
        if (failure !== undefined && this.#sample(objects, new Set(), prefix) !== undefined)
            throw failure;
    }
    /** The key that tells most spellings apart. */
    #sample(objects, asked, prefix) {
        let best;
        let most = 1;
        for (const object of objects) {
            const { length } = (0,s3_spelling/* readingsOf */.RO)(object.key, this.#possible, prefix);
            if (length <= most || asked.has(object.key))
                continue;
            best = object;
            most = length;
        }
        return best;
    }
    async #see(key, signal) {
        try {
            return await this.#head(key, signal);
        }
        catch (error) {
            if ((0,errors/* isStoreError */.A1)(error, 'not-found'))
                return 'absent';
            // A store that is down or throttles is asked again, with its page. What it refuses of one key decides nothing.
            if (!(0,errors/* isStoreError */.A1)(error) || error.retryable)
                throw error;
            return 'unknown';
        }
    }
}
const PLAIN = { key: (text) => text, lenient: true, settled: true };
function readKey(text, possible, prefix) {
    if (!text.includes('%') && !text.includes('+'))
        return text;
    const spellings = (0,s3_spelling/* readingsOf */.RO)(text, possible, prefix);
    const [key] = spellings;
    if (key !== undefined && spellings.length === 1)
        return key;
    return { key: key ?? text, doubt: { about: 'spelling', listed: text, spellings } };
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./build/src/store/s3/raw-objects.js



const START = '<Contents>';
const END = '</Contents>';
/** As readRaw, every key read as the answer says that it is spelled. Throws StoreError. */
function readRawPage(body) {
    const { end, ...page } = Object.getOwnPropertyDescriptors(readRaw(body, strictReading));
    return Object.defineProperties({ next: nextOf(end.value) }, page);
}
/**
 * A page whose objects are read only when somebody asks for them. What is not ASCII is read at once: then
 * its bytes are not its characters. `spelling` goes with the raw text. Throws StoreError where what surrounds the
 * objects is wrong.
 */
function readRaw(body, readingOf, spelling) {
    const first = body.indexOf(START);
    const last = body.lastIndexOf(END);
    if (first < 0 || last < first || !(0,external_node_buffer_.isAscii)(body)) {
        const xml = body.toString('utf8');
        return readListing(xml, readingOf(xml));
    }
    const ctx = body.toString('latin1', 0, first) + body.toString('latin1', last + END.length);
    const reading = readingOf(ctx);
    const { prefixes, end } = readListing(ctx, reading);
    const raw = new RawXml(body.toString('latin1', first, last + END.length), reading, spelling);
    return {
        get objects() {
            return raw.objects();
        },
        prefixes,
        end,
        raw,
    };
}
/** Whole `<Contents>` elements, one after the other. */
class RawXml {
    text;
    spelling;
    #reading;
    constructor(text, reading, spelling) {
        this.text = text;
        this.#reading = reading;
        if (spelling !== undefined)
            this.spelling = spelling;
    }
    get last() {
        return this.#keyAt(this.text.lastIndexOf(START));
    }
    objects() {
        return readObjects(this.text, this.#reading);
    }
    endOf(key) {
        let low = 0;
        let high = this.text.length;
        while (low < high) {
            const start = Math.max(low, this.text.lastIndexOf(START, (low + high) >> 1));
            if ((0,keys/* compareKeys */.YD)(this.#keyAt(start), key) > 0)
                high = start;
            else
                low = this.text.indexOf(END, start) + END.length;
        }
        return low;
    }
    slice(from, to) {
        return new RawXml(this.text.slice(from, to), this.#reading, this.spelling);
    }
    #keyAt(start) {
        const end = this.text.indexOf(END, start);
        return keyOf(this.text.slice(start, end), this.#reading);
    }
}

;// CONCATENATED MODULE: ./build/src/store/s3/list-objects.js






/**
 * A continuation of our own: list the keys after this one. For ListObjects, which has no tokens, and for truncated
 * pages without one (mc#3067, mc#3093). No token of a store begins with NUL, which XML cannot hold.
 */
const AFTER = '\u0000after:';
/**
 * Listings of one bucket: by ListObjectsV2, and by ListObjects where the store does not have it; keys as the store is
 * seen to spell them, and not as it says.
 */
class ListObjects {
    #wire;
    #payer;
    #keys;
    #firstVersion = false;
    constructor(wire, payer, head) {
        this.#wire = wire;
        this.#payer = payer;
        this.#keys = new KeyReader(head);
    }
    /** Throws StoreError. */
    async page(request, signal) {
        const answer = await this.#ask(request, signal);
        const prefix = request.prefix ?? '';
        const reading = await this.#keys.readingOf(answer.body, prefix, signal);
        const page = read(answer, request.raw === true && reading.settled, reading);
        const { end, ...rest } = Object.getOwnPropertyDescriptors(page);
        return Object.defineProperties({ next: this.#next(page, end.value, reading) }, rest);
    }
    /** The answer to one request that lists one key, whatever it is. Throws StoreError. */
    async check(signal) {
        const { text } = await this.#ask({ maxKeys: 1 }, signal, { 'encoding-type': undefined });
        return { operation: this.#firstVersion ? 'ListObjects' : 'ListObjectsV2', text };
    }
    async #ask(request, signal, change = {}) {
        // A token of ListObjectsV2 means nothing to ListObjects, which would begin again.
        const hasToken = request.continuation !== undefined && !isOurs(request.continuation);
        if (this.#firstVersion && !hasToken)
            return this.#send('ListObjects', { ...firstQuery(request), ...change }, signal);
        const query = { ...secondQuery(request), ...change };
        let answer;
        try {
            answer = await this.#send('ListObjectsV2', query, signal);
        }
        catch (error) {
            if (hasToken || !mayLackV2(error))
                throw error;
            const first = await this.#tryFirst({ ...firstQuery(request), ...change }, error, signal);
            this.#firstVersion = true;
            return first;
        }
        if (!answer.body.includes('<Marker') || !isFirstVersion(answer.text))
            return answer;
        this.#firstVersion = true;
        if (hasToken) {
            const message = `the listing of ${this.#wire.bucket} went on as another kind of listing, which does not know its token`;
            throw new errors/* StoreError */.AD('transient', message, { operation: 'list' });
        }
        // It did not look at where to begin.
        return query['start-after'] === undefined ? answer : this.#ask(request, signal, change);
    }
    /** Throws `first`, why ListObjectsV2 failed, where ListObjects does not work either. */
    async #tryFirst(query, first, signal) {
        try {
            return await this.#send('ListObjects', query, signal);
        }
        catch (error) {
            if ((0,errors/* isStoreError */.A1)(error) && !error.retryable)
                throw first;
            throw error;
        }
    }
    #send(operation, query, signal) {
        return this.#wire.send({ operation, method: 'GET', query, headers: this.#payer }, signal);
    }
    #next(page, { truncated, token, marker }, reading) {
        if (!truncated)
            return undefined;
        if (!this.#firstVersion && token !== undefined)
            return token;
        const last = marker === undefined ? lastOf(page) : reading.key(marker);
        if (typeof last === 'string')
            return AFTER + last;
        const { bucket } = this.#wire;
        throw new errors/* StoreError */.AD('protocol', last === undefined
            ? `the listing of ${bucket} is truncated but names no next page`
            : `the listing of ${bucket} ends a page with ${(0,core_quoted/* quoted */.T)(last.key)}, whose spelling is in doubt, and has no token to go on with; rename that object, or list through another endpoint`, { operation: 'list' });
    }
}
function read(answer, raw, reading) {
    return raw ? readRaw(answer.body, () => reading, reading.spelling) : readListing(answer.text, reading);
}
/** The last key or prefix of a page; an object where it is in doubt. */
function lastOf(page) {
    const object = page.raw === undefined ? page.objects.at(-1) : undefined;
    const key = page.raw?.last ?? object?.key;
    const prefix = page.prefixes.at(-1);
    if (key === undefined || (prefix !== undefined && (0,keys/* compareKeys */.YD)(prefix, key) > 0))
        return prefix;
    return object?.doubt?.about === 'spelling' ? object : key;
}
function isOurs(continuation) {
    return continuation?.startsWith(AFTER) === true;
}
function commonQuery({ prefix, delimiter, maxKeys }) {
    return {
        'encoding-type': 'url',
        prefix: prefix === '' ? undefined : prefix,
        delimiter,
        'max-keys': maxKeys,
    };
}
function afterOf({ continuation, after }) {
    if (continuation === undefined)
        return after;
    return isOurs(continuation) ? continuation.slice(AFTER.length) : undefined;
}
function secondQuery(request) {
    const { continuation } = request;
    return {
        'list-type': 2,
        ...commonQuery(request),
        'continuation-token': isOurs(continuation) ? undefined : continuation,
        'start-after': afterOf(request),
    };
}
function firstQuery(request) {
    return { ...commonQuery(request), marker: afterOf(request) };
}
/** Not of what is wrong with the bucket, the key or the signature. */
function mayLackV2(error) {
    if ((0,errors/* isStoreError */.A1)(error, 'unsupported'))
        return true;
    return (0,errors/* isStoreError */.A1)(error, 'protocol') && error.status === 400;
}

// EXTERNAL MODULE: ./build/src/store/wire/error-body.js
var error_body = __webpack_require__(36600);
// EXTERNAL MODULE: ./build/src/core/semaphore.js
var semaphore = __webpack_require__(94511);
// EXTERNAL MODULE: ./build/src/store/wire/connections.js + 1 modules
var wire_connections = __webpack_require__(83370);
// EXTERNAL MODULE: ./build/src/store/wire/trouble.js
var wire_trouble = __webpack_require__(74058);
// EXTERNAL MODULE: ./build/src/store/wire/encode.js
var encode = __webpack_require__(64071);
// EXTERNAL MODULE: ./build/src/store/wire/exchange.js
var exchange = __webpack_require__(82640);
// EXTERNAL MODULE: ./build/src/store/wire/incoming.js
var incoming = __webpack_require__(20125);
;// CONCATENATED MODULE: ./build/src/store/s3/redirect.js
/** AWS' own hosts of S3, with or without the bucket before them (AWS: "Amazon S3 endpoints and quotas"). */
const AWS_HOST = /^(?:(?<bucket>.+)\.)?(?<service>s3(?:-fips)?(?:\.dualstack)?)(?:[.-](?<region>[a-z0-9-]+))?\.amazonaws\.com(?<china>\.cn)?$/;
const REGION = /^[a-z]{2}(-[a-z]+)+-\d$/;
/**
 * Where AWS redirects a bucket to (301 of another region, 307 of a bucket made minutes ago): only from one of AWS' own
 * hosts to another, for the same bucket, by the same protocol. Undefined for every other redirect: an answer must
 * not choose who gets signed requests.
 */
function followedTo({ origin, region: signedFor }, bucket, { status, location, region }) {
    const from = new URL(origin);
    const present = AWS_HOST.exec(from.hostname)?.groups;
    if (present === undefined || (present['bucket'] ?? bucket) !== bucket)
        return undefined;
    if (status !== 301 && status !== 307 && status !== 308 && status !== 400)
        return undefined;
    const to = location === undefined ? undefined : hostOf(location, from.protocol);
    const target = to === undefined ? undefined : AWS_HOST.exec(to)?.groups;
    if (to !== undefined && (target === undefined || (target['bucket'] ?? bucket) !== bucket))
        return undefined;
    if (target !== undefined && target['china'] !== present['china'])
        return undefined;
    const named = region ?? target?.['region'] ?? signedFor;
    if (!REGION.test(named))
        return undefined;
    const before = present['bucket'] === undefined ? '' : `${bucket}.`;
    const host = `${before}${present['service'] ?? 's3'}.${named}.amazonaws.com${present['china'] ?? ''}`;
    const next = `${from.protocol}//${host}${from.port === '' ? '' : `:${from.port}`}`;
    return next === origin && named === signedFor ? undefined : { origin: next, region: named };
}
function hostOf(location, protocol) {
    if (!URL.canParse(location))
        return '';
    const url = new URL(location);
    return url.protocol === protocol ? url.hostname : '';
}

// EXTERNAL MODULE: ./build/src/store/wire/server-time.js
var server_time = __webpack_require__(25346);
// EXTERNAL MODULE: ./build/src/store/wire/speaks-tls.js
var speaks_tls = __webpack_require__(85434);
;// CONCATENATED MODULE: ./build/src/store/s3/sigv4.js

const EMPTY_SHA256 = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
const UNSIGNED_PAYLOAD = 'UNSIGNED-PAYLOAD';
/**
 * AWS Signature Version 4 for S3, in headers
 * (https://docs.aws.amazon.com/AmazonS3/latest/API/sig-v4-header-based-auth.html). The signing key is good
 * for a day and is kept, so that a request costs one hash and one HMAC.
 */
class Signer {
    #region;
    /** As KeyObjects: an HMAC with a key in a Buffer makes one each time, which costs ten times the HMAC. */
    #keys = new Map();
    /** Requests have few sets of headers: each is sorted once. By their names as they come. */
    #orders = new Map();
    constructor(region) {
        this.#region = region;
    }
    /** Returns the headers to send: those of the request, with date, payload hash, token and authorization. */
    sign(request, credentials, now) {
        const date = amzDate(now);
        const day = date.slice(0, 8);
        const { headers } = request;
        headers['x-amz-content-sha256'] = request.payloadHash;
        headers['x-amz-date'] = date;
        if (credentials.sessionToken !== undefined)
            headers['x-amz-security-token'] = credentials.sessionToken;
        const { names, signed } = this.#order(headers);
        let canonicalHeaders = '';
        for (const name of names)
            canonicalHeaders += `${name}:${trimmed(headers[name] ?? '')}\n`;
        const canonical = `${request.method}\n${request.path}\n${request.query}\n${canonicalHeaders}\n${signed}\n${request.payloadHash}`;
        const scope = `${day}/${this.#region}/s3/aws4_request`;
        const toSign = `AWS4-HMAC-SHA256\n${date}\n${scope}\n${(0,external_node_crypto_.hash)('sha256', bytesOf(canonical), 'hex')}`;
        const signature = (0,external_node_crypto_.createHmac)('sha256', this.#key(day, credentials)).update(toSign).digest('hex');
        headers['authorization'] =
            `AWS4-HMAC-SHA256 Credential=${credentials.accessKeyId}/${scope},SignedHeaders=${signed},Signature=${signature}`;
        return headers;
    }
    #order(headers) {
        let shape = '';
        for (const name in headers)
            shape += `${name};`;
        let order = this.#orders.get(shape);
        if (order === undefined) {
            const names = Object.keys(headers).sort();
            order = { names, signed: names.join(';') };
            // Metadata has names of any kind: what is kept must not grow with the objects.
            if (this.#orders.size >= MAX_HEADER_ORDERS)
                this.#orders.clear();
            this.#orders.set(shape, order);
        }
        return order;
    }
    #key(day, credentials) {
        const name = `${day}\n${credentials.accessKeyId}\n${credentials.secretAccessKey}`;
        let key = this.#keys.get(name);
        if (key === undefined) {
            const hmac = (secret, text) => (0,external_node_crypto_.createHmac)('sha256', secret).update(text).digest();
            key = (0,external_node_crypto_.createSecretKey)(hmac(hmac(hmac(hmac('AWS4' + credentials.secretAccessKey, day), this.#region), 's3'), 'aws4_request'));
            if (this.#keys.size > 4)
                this.#keys.clear();
            this.#keys.set(name, key);
        }
        return key;
    }
}
const MAX_HEADER_ORDERS = 100;
let lastSecond = -1;
let lastDate = '';
/** `20261123T101500Z`. */
function amzDate(now) {
    const second = Math.floor(now / 1000);
    if (second !== lastSecond) {
        lastSecond = second;
        lastDate = new Date(second * 1000).toISOString().replace(/[-:]|\.\d{3}/g, '');
    }
    return lastDate;
}
/** Header values are bytes written as Latin-1: what is signed must be those bytes, not their UTF-8. */
function bytesOf(canonical) {
    return /^[\u0000-\u007f]*$/.test(canonical) ? canonical : Buffer.from(canonical, 'latin1');
}
function trimmed(value) {
    return value.includes('  ') ? value.trim().replace(/ {2,}/g, ' ') : value.trim();
}

// EXTERNAL MODULE: ./build/src/store/wire/timeouts.js
var timeouts = __webpack_require__(44493);
;// CONCATENATED MODULE: ./build/src/store/s3/wire.js
















const MAX_TEXT_BYTES = 32 * 1024 * 1024;
/**
 * Signed S3 requests over pooled connections, made for the hot loop: about a tenth of the SDK's CPU a
 * request. Sends each request once; retries are a wrapper's business. Throws StoreError for every answer
 * that is not a success, also for an error in a 200.
 */
class Wire {
    #options;
    /** A redirect within AWS changes both. */
    #address;
    #sockets;
    #left = [];
    /** Something at the endpoint has answered in HTTP. */
    #answered = false;
    /**
     * A request is signed when its turn has come, never while it waits for a socket: signed long before it is sent,
     * it comes back as RequestTimeTooSkewed (s3p#80).
     */
    #requests;
    #signer;
    #root;
    #time = new server_time/* ServerTime */.F();
    #timeouts;
    #connections;
    constructor(options) {
        this.#options = options;
        this.#signer = new Signer(options.region);
        const url = new URL(options.endpoint);
        const base = url.pathname.replace(/\/+$/, '');
        if (!options.pathStyle)
            url.host = `${options.bucket}.${url.host}`;
        this.#root = options.pathStyle ? `${base}/${options.bucket}` : base;
        this.#address = { origin: url.origin, region: options.region };
        this.#connections = options.connections ?? 320;
        this.#requests = new semaphore/* Semaphore */.j(this.#connections);
        this.#timeouts = options.timeouts ?? timeouts/* TIMEOUTS */.f;
        this.#sockets = this.#connect();
    }
    #connect() {
        const { connect: connectTimeout, body: bodyTimeout } = this.#timeouts;
        const connections = this.#connections;
        return (0,wire_connections/* connectTo */.m6)(this.#address.origin, {
            ca: this.#options.ca,
            connections,
            connectTimeout,
            bodyTimeout,
        });
    }
    get bucket() {
        return this.#options.bucket;
    }
    /** The store's wall time less ours, ms. */
    get clockOffset() {
        return this.#time.offset;
    }
    /** For answers that are small: the whole body. */
    async send(request, signal) {
        const { operation } = request;
        const wait = this.#requests.acquire(1, signal);
        if (wait !== undefined)
            await wait;
        const { clock } = this.#options;
        const { most } = request;
        const limit = most === undefined ? mostBytes : (status) => mostBytes(status, most);
        let answer;
        let sent;
        try {
            const signed = await this.#signed(request, signal);
            sent = clock.monotonic();
            answer = await (0,exchange/* exchange */.cv)(this.#sockets, signed, (0,exchange/* answerLimits */.rq)(clock, signed, limit), signal);
        }
        catch (error) {
            if (error instanceof exchange/* TooSlow */.yY)
                throw new errors/* StoreError */.AD('transient', `${operation}: ${error.message}`, { operation, cause: error });
            if (!(error instanceof exchange/* TooLong */.VL))
                throw await this.#trouble(operation, error, signal);
            throw new errors/* StoreError */.AD('protocol', `${operation}: ${error.message}`, { operation, cause: error });
        }
        finally {
            this.#requests.release();
        }
        this.#time.learn(answer.headers['date'], clock.now(), clock.monotonic() - sent);
        this.#answered = true;
        if ((0,error_body/* isSuccess */.oJ)(answer.status))
            return answer;
        throw this.#refusal(request, answer);
    }
    /** For answers with an object in them. The caller reads the body to its end or destroys it. */
    async open(request, signal) {
        const { operation } = request;
        const wait = this.#requests.acquire(1, signal);
        if (wait !== undefined)
            await wait;
        const { clock } = this.#options;
        let signed;
        try {
            signed = await this.#signed(request, signal);
        }
        catch (error) {
            this.#requests.release();
            throw (0,wire_trouble/* connectionError */.$)(operation, error, signal);
        }
        const sent = clock.monotonic();
        try {
            const answer = await (0,incoming/* incoming */.R)(this.#sockets, signed, signal, () => this.#requests.release());
            const { status, headers, body } = answer;
            this.#time.learn(headers['date'], clock.now(), clock.monotonic() - sent);
            this.#answered = true;
            if ((0,error_body/* isSuccess */.oJ)(status))
                return answer;
            throw this.#refusal(request, new exchange/* Answer */.Fn(status, headers, await (0,error_body/* errorBody */.t4)(body)));
        }
        catch (error) {
            throw await this.#trouble(operation, error, signal);
        }
    }
    async close() {
        await Promise.all([this.#sockets, ...this.#left].map((sockets) => sockets.destroy()));
    }
    /** A connection that broke off before the first answer may be plain http at a TLS port: asked once. */
    async #trouble(operation, error, signal) {
        const trouble = (0,wire_trouble/* connectionError */.$)(operation, error, signal);
        const { origin } = this.#address;
        const unsure = (0,errors/* isStoreError */.A1)(trouble, 'transient') && trouble.status === undefined && !this.#answered;
        if (!unsure || !origin.startsWith('http:') || (0,wire_connections/* proxyFor */.iJ)(origin) !== undefined)
            return trouble;
        if (!(await (0,speaks_tls/* speaksTls */.p)(origin)))
            return trouble;
        const message = `${operation}: the port expects TLS, and plain http was sent: use https://`;
        return new errors/* StoreError */.AD('wrong-endpoint', message, { operation, cause: error });
    }
    /**
     * A redirect within AWS is followed: by this connection from now on, and by whoever sends the request again, since only
     * its owner can repeat a body.
     */
    #refusal(request, answer) {
        const error = refusal(request, answer);
        if (error.code !== 'wrong-region')
            return error;
        const { status, headers } = answer;
        const redirect = { status, location: headers['location'], region: error.region };
        const next = followedTo(this.#address, this.#options.bucket, redirect);
        if (next === undefined)
            return error;
        if (next.origin !== this.#address.origin) {
            this.#left.push(this.#sockets);
            this.#address = next;
            this.#sockets = this.#connect();
        }
        this.#address = next;
        this.#signer = new Signer(next.region);
        const { operation } = request;
        const message = `${error.message}; going on at ${next.origin}`;
        return new errors/* StoreError */.AD('transient', message, { operation, status, cause: error });
    }
    async #signed(request, signal) {
        const { method } = request;
        const credentials = await this.#options.credentials.get();
        signal?.throwIfAborted();
        const path = this.#root +
            (request.key === undefined ? (this.#root === '' ? '/' : '') : '/' + (0,encode/* encodeKey */.g2)(request.key));
        const query = request.query === undefined ? '' : (0,encode/* encodeQuery */.XX)(request.query);
        const { body, length, payloadHash } = payloadOf(request.body);
        const headers = this.#signer.sign({
            method,
            path,
            query,
            headers: {
                ...request.headers,
                host: this.#address.origin.slice(this.#address.origin.indexOf('//') + 2),
            },
            payloadHash,
        }, credentials, this.#options.clock.now() + this.#time.offset);
        if (method === 'PUT' || method === 'POST')
            headers['content-length'] = String(length);
        if (request.acceptEncoding !== undefined)
            headers['accept-encoding'] = request.acceptEncoding;
        return {
            origin: this.#address.origin,
            method,
            path: query === '' ? path : `${path}?${query}`,
            headers,
            body: body ?? null,
            headersTimeout: request.timeout ?? this.#timeouts.answer,
        };
    }
}
function payloadOf(payload) {
    if (payload === undefined)
        return { body: undefined, length: 0, payloadHash: EMPTY_SHA256 };
    if (payload instanceof Uint8Array) {
        return { body: payload, length: payload.length, payloadHash: (0,external_node_crypto_.hash)('sha256', payload, 'hex') };
    }
    if ('bytes' in payload)
        return { body: payload.bytes, length: payload.length, payloadHash: payload.sha256 };
    return {
        // undici takes any iterable; its types name the one of Node.
        // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment
        body: payload.stream,
        length: payload.length,
        payloadHash: UNSIGNED_PAYLOAD,
    };
}
function refusal({ operation, key }, { status, headers, text }) {
    return (0,answers/* errorOf */.Mz)(operation, status, parseError(text), {
        key,
        retryAfter: retryAfter(headers['retry-after']),
        region: headers['x-amz-bucket-region'],
        location: headers['location'],
        text,
    });
}
/** Retry-After in seconds, as ms (RFC 9110, 10.2.3); its other form, a date, is not used by any store. */
function retryAfter(header) {
    return header !== undefined && /^\d{1,6}$/.test(header) ? Number(header) * 1000 : undefined;
}
/** Base64 MD5 of a body, as Content-MD5 has it. */
function contentMd5(body) {
    return (0,external_node_crypto_.createHash)('md5').update(body).digest('base64');
}
/** An answer that is XML is at most a page of 1,000 keys; a hostile one must not fill the memory. */
function mostBytes(status, most = MAX_TEXT_BYTES) {
    return (0,error_body/* isSuccess */.oJ)(status) ? most : error_body/* MAX_ERROR_BYTES */.uE;
}

;// CONCATENATED MODULE: ./build/src/store/s3/thaw.js


/** RestoreObject: https://docs.aws.amazon.com/AmazonS3/latest/API/API_RestoreObject.html */
function thawRequest(key, { days, tier, versionId }, payer) {
    const name = `${tier.slice(0, 1).toUpperCase()}${tier.slice(1)}`;
    const body = Buffer.from(`<RestoreRequest xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><Days>${days}</Days><GlacierJobParameters><Tier>${name}</Tier></GlacierJobParameters></RestoreRequest>`);
    return {
        operation: 'RestoreObject',
        method: 'POST',
        key,
        query: { restore: '', versionId },
        body,
        headers: { 'content-md5': contentMd5(body), 'content-type': 'application/xml', ...payer },
    };
}
/** 409: it was asked for before, and is on its way. */
function isBeingThawed(error) {
    return error instanceof errors/* StoreError */.AD && error.providerCode === 'RestoreAlreadyInProgress';
}

// EXTERNAL MODULE: ./build/src/store/s3/writes/upload.js
var upload = __webpack_require__(69182);
;// CONCATENATED MODULE: ./build/src/store/s3/writes/write-rules.js



/** A stream is held in memory up to here where its digest must stand before it. */
const MAX_HELD_BYTES = 256 * 1024 * 1024;
/** Writes that were denied with the ACL as without it: then no ACL is what is missing. */
const MAX_ACL_FAILURES = 3;
const ACL = { 'x-amz-acl': 'bucket-owner-full-control' };
/**
 * What one bucket demands of writes, learned from its refusals and remembered: a digest of each body, as with a default
 * Object Lock retention (https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutObject.html), and the ACL that some bucket
 * policies ask for. Nothing is sent unasked, since other stores refuse these headers (aws-sdk-js-v3#6810). The SHA-256
 * comes first, since it is known from signing; stores that refuse its header get Content-MD5.
 */
class WriteRules {
    #digests = { object: new DigestRule(), part: new DigestRule() };
    #acl = 'unknown';
    #aclFailures = 0;
    /** Keys whose write was denied, and is tried once with the ACL. */
    #aclTrials = new Set();
    /** Stores demand a digest of what is written under a lock: Content-MD5 is the one that all of them take (restic#2202, storj/edge#403). */
    demandDigests() {
        this.#digests.object.demand();
        this.#digests.part.demand();
    }
    /** Headers and body of a write as the bucket wants it. Throws `too-large` for a stream that cannot be held. */
    async plan(kind, key, body) {
        const acl = kind !== 'part' && (this.#acl === 'demanded' || this.#aclTrials.has(key));
        const digest = kind === 'bodyless' || body === undefined ? 'none' : this.#digests[kind].current;
        if (digest === 'none' || body === undefined)
            return { kind, key, headers: acl ? ACL : {}, body, digest, acl };
        const held = await heldInMemory(body);
        const headers = { ...digestHeader(digest, held), ...(acl ? ACL : {}) };
        return { kind, key, headers, body: held, digest, acl };
    }
    succeeded({ kind, key, digest, acl }) {
        if (kind !== 'bodyless' && digest !== 'none')
            this.#digests[kind].prove(digest);
        if (acl && this.#aclTrials.delete(key))
            this.#acl = 'demanded';
    }
    /** The error to throw for a refused write: marked as `adapted` where the next try is sent differently. */
    refused(error, write) {
        if (!(0,errors/* isStoreError */.A1)(error) || error.retryable || error.garbled)
            return error;
        const { kind, digest } = write;
        const changed = kind !== 'bodyless' && this.#digests[kind].learn(error, digest);
        return changed || this.#learnAcl(error, write) ? error.asAdapted() : error;
    }
    /** True where the next try differs. */
    #learnAcl(error, { kind, key, acl }) {
        if (kind === 'part')
            return false;
        if (acl && error.providerCode === 'AccessControlListNotSupported') {
            this.#aclTrials.delete(key);
            this.#acl = 'off';
            return true;
        }
        if (error.code !== 'denied')
            return false;
        if (acl) {
            if (this.#aclTrials.delete(key) && ++this.#aclFailures >= MAX_ACL_FAILURES)
                this.#acl = 'off';
            return false;
        }
        if (this.#acl === 'off')
            return false;
        if (this.#acl === 'unknown')
            this.#aclTrials.add(key);
        return true;
    }
}
/** Which digest one kind of write needs: none, then the SHA-256, then the MD5, as refusals ask for it. */
class DigestRule {
    #current = 'none';
    /** A write with it succeeded. */
    #proven = false;
    #exhausted = false;
    get current() {
        return this.#current;
    }
    demand() {
        if (this.#current === 'none' && !this.#exhausted)
            this.#current = 'md5';
    }
    prove(digest) {
        if (digest === this.#current)
            this.#proven = true;
    }
    /** True where the next try is sent with another digest than `sent`. */
    learn({ status, providerCode, message }, sent) {
        if (status !== 400 && status !== 501)
            return false;
        const said = `${providerCode ?? ''} ${message}`;
        const named = /content-?md5|checksum|x-amz-trailer/i.test(said);
        if (sent === 'none' ? !named : !named && this.#proven)
            return false;
        if (this.#current !== sent)
            return true; // another write has learned it meanwhile
        if (this.#exhausted)
            return false;
        if (sent === 'md5') {
            this.#current = 'none';
            this.#exhausted = true;
            return false;
        }
        this.#current = sent === 'none' && /checksum/i.test(said) ? 'sha256' : 'md5';
        this.#proven = false;
        return true;
    }
}
async function heldInMemory(body) {
    if ('bytes' in body)
        return body;
    if (body instanceof Uint8Array)
        return hashedBytes(body);
    if (body.length > MAX_HELD_BYTES) {
        const message = `the store demands a checksum before the body, and a body of ${body.length} bytes is too large to be held in memory`;
        throw new errors/* StoreError */.AD('too-large', message, { operation: 'PutObject' });
    }
    const chunks = [];
    for await (const chunk of body.stream)
        chunks.push(chunk);
    return hashedBytes(Buffer.concat(chunks));
}
function hashedBytes(bytes) {
    return { bytes, length: bytes.length, sha256: (0,external_node_crypto_.hash)('sha256', bytes, 'hex') };
}
function digestHeader(digest, { bytes, sha256 }) {
    if (digest === 'md5')
        return { 'content-md5': contentMd5(bytes) };
    return { 'x-amz-checksum-sha256': Buffer.from(sha256, 'hex').toString('base64') };
}

;// CONCATENATED MODULE: ./build/src/store/s3/writes/written.js







/** `+` must be sent as %2B, and so it is: every reserved byte is encoded. */
function sourceHeaders(source) {
    const version = source.versionId === undefined ? '' : `?versionId=${(0,encode/* encodeQueryPart */.ui)(source.versionId)}`;
    return {
        'x-amz-copy-source': `/${source.place.bucket}/${(0,encode/* encodeKey */.g2)(source.key)}${version}`,
        ...(source.ifMatch === undefined ? {} : { 'x-amz-copy-source-if-match': `"${source.ifMatch}"` }),
    };
}
/** A copy can answer 200 and then an error in the body (arrow-rs#6508): the body decides. */
function copyEtag(operation, answer) {
    const etag = parseCopyEtag(answer.text);
    if (etag !== undefined && etag !== '')
        return etag;
    const error = parseError(answer.text);
    if (error !== undefined)
        throw (0,answers/* errorOf */.Mz)(operation, 500, error);
    throw new errors/* StoreError */.AD('transient', `${operation}: a success without an ETag`, {
        operation,
        status: answer.status,
    });
}
function writtenOf(operation, answer, etag) {
    if (etag === undefined || etag === '') {
        throw new errors/* StoreError */.AD('protocol', `${operation}: a success without an ETag`, {
            operation,
            status: answer.status,
        });
    }
    const versionId = (0,attributes/* realVersion */.HI)(answer.headers['x-amz-version-id']);
    return { etag: (0,xml_text/* unquote */._n)(etag), ...(0,defined/* defined */.s)({ versionId }) };
}
/** The body of DeleteObjects. */
function deleteBody(objects) {
    const rows = objects.map(({ key, versionId }) => `<Object><Key>${(0,xml_text/* escapeXml */.X)(key)}</Key>${versionId === undefined ? '' : `<VersionId>${(0,xml_text/* escapeXml */.X)(versionId)}</VersionId>`}</Object>`);
    return Buffer.from(`<Delete xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><Quiet>true</Quiet>${rows.join('')}</Delete>`);
}

;// CONCATENATED MODULE: ./build/src/store/s3/store.js
















/**
 * S3 in two parts: what runs once an object goes through the lean wire client, what runs seldom through
 * the AWS SDK, which is loaded on first use.
 */
class S3Store {
    place;
    dialect = S3_DIALECT;
    #options;
    #wire;
    #listing;
    #payer;
    #encryption;
    #timeouts;
    #codings = new object_body/* AcceptedCodings */.z6();
    #rules = new WriteRules();
    #partSize = new upload/* UploadPartSize */.e();
    #sdk;
    /** An upload through the SDK was refused for what only the wire client can learn to send. */
    #refusesPlainUploads = false;
    constructor(options) {
        this.#options = options;
        this.#wire = new Wire(options);
        this.#payer = (0,attributes/* payerHeaders */.wJ)(options);
        this.#listing = new ListObjects(this.#wire, this.#payer, (key, signal) => this.head(key, {}, signal));
        this.#encryption = (0,attributes/* encryptionHeaders */.qV)(options);
        this.#timeouts = options.timeouts ?? timeouts/* TIMEOUTS */.f;
        const { origin, pathname } = new URL(options.endpoint);
        this.place = { api: 's3', endpoint: origin + pathname.replace(/\/+$/, ''), bucket: options.bucket };
    }
    list(request, signal) {
        return this.#listing.page(request, signal);
    }
    async head(key, options, signal) {
        const [first, second] = this.#codings.inOrder();
        let head = await this.#headAs(first, key, options, signal);
        if (!(0,object_body/* hasSize */.IE)(head))
            head = await this.#headAs(second, key, options, signal);
        if ((0,object_body/* hasSize */.IE)(head))
            return head;
        const size = await listedSize(this, key, head, options?.versionId, signal);
        return (0,object_body/* checkedHead */.In)('HeadObject', { ...head, ...(0,defined/* defined */.s)({ size }) });
    }
    get(key, options, signal) {
        return (0,object_body/* getObject */.iM)((0,attributes/* objectReads */.xB)(this.#wire, this.#payer, key, options), this.#codings, options, signal);
    }
    async put(key, body, options, signal) {
        const request = {
            operation: 'PutObject',
            method: 'PUT',
            key,
            headers: { ...(0,attributes/* writeHeaders */.Kr)(options), ...this.#encryption },
            body,
            timeout: this.#writeTimeout(body),
        };
        if (options?.lock !== undefined)
            this.#rules.demandDigests();
        const answer = await this.#write('object', request, signal);
        return writtenOf('PutObject', answer, answer.headers['etag']);
    }
    async copy(source, key, options, signal) {
        const request = {
            operation: 'CopyObject',
            method: 'PUT',
            key,
            headers: {
                ...sourceHeaders(source),
                ...(0,condition_headers/* conditionHeaders */.C)(options),
                ...this.#payer,
                ...this.#encryption,
                ...(options?.storageClass === undefined ? {} : { 'x-amz-storage-class': options.storageClass }),
                ...(0,attributes/* lockHeaders */.a0)(options?.lock),
            },
            timeout: this.#timeouts.longAnswer,
        };
        const answer = await this.#write('bodyless', request, signal);
        return writtenOf('CopyObject', answer, copyEtag('CopyObject', answer));
    }
    async delete(key, options, signal) {
        const headers = options?.ifMatch === undefined ? {} : { 'if-match': `"${options.ifMatch}"` };
        await this.#wire.send({ operation: 'DeleteObject', method: 'DELETE', key, query: { versionId: options?.versionId }, headers }, signal);
    }
    async deleteMany(objects, signal) {
        if (objects.length === 0)
            return [];
        const body = deleteBody(objects);
        const { text } = await this.#wire.send({
            operation: 'DeleteObjects',
            method: 'POST',
            query: { delete: '' },
            headers: { 'content-md5': contentMd5(body), 'content-type': 'application/xml' },
            body,
        }, signal);
        const refused = text.includes('<DeleteResult') ? undefined : parseError(text);
        if (refused !== undefined)
            throw (0,answers/* errorOf */.Mz)('DeleteObjects', 500, refused);
        return parseDeleteFailures(text).map(answers/* deleteFailureOf */.DT);
    }
    /** 202, 200 where it can be read already and stays so for longer, and 409 while it is under way are all the same here. */
    async thaw(key, options, signal) {
        try {
            await this.#wire.send(thawRequest(key, options, this.#payer), signal);
        }
        catch (error) {
            if (!isBeingThawed(error))
                throw error;
        }
    }
    async uploadPart(upload, part, body, signal) {
        const request = {
            operation: 'UploadPart',
            method: 'PUT',
            key: upload.key,
            query: { partNumber: part, uploadId: upload.uploadId },
            body,
            timeout: this.#writeTimeout(body),
        };
        const answer = await this.#write('part', request, signal);
        const { etag } = writtenOf('UploadPart', answer, answer.headers['etag']);
        return { number: part, etag, size: body.length };
    }
    async copyPart(upload, part, source, range, signal) {
        const answer = await this.#wire.send({
            operation: 'UploadPartCopy',
            method: 'PUT',
            key: upload.key,
            query: { partNumber: part, uploadId: upload.uploadId },
            headers: {
                ...sourceHeaders(source),
                ...this.#payer,
                'x-amz-copy-source-range': `bytes=${range.first}-${range.last}`,
            },
            timeout: this.#timeouts.longAnswer,
        }, signal);
        const { etag } = writtenOf('UploadPartCopy', answer, copyEtag('UploadPartCopy', answer));
        return { number: part, etag, size: range.last - range.first + 1 };
    }
    async upload(key, body, options = {}, signal) {
        const { ifMatch, tags, storageClass, lock, attributes: { contentType: _type, ...attributes } = {}, } = options;
        const plain = [ifMatch, tags, storageClass, lock, ...Object.values(attributes)].every((one) => one === undefined);
        if (body instanceof Uint8Array && plain && !this.#refusesPlainUploads) {
            try {
                return await (await this.#lazy()).upload(key, body, options, signal);
            }
            catch (error) {
                if (!(0,errors/* isStoreError */.A1)(error) || !isAdaptable(error))
                    throw error;
                // A digest of each body, an ACL or smaller parts are what the wire client can learn to send.
                this.#refusesPlainUploads = true;
            }
        }
        return (0,upload/* uploadBytes */.D)(this, key, body, options, this.#partSize, signal);
    }
    /** By the wire client: every object that is streamed may be asked about. */
    async tags(key, options, signal) {
        const { text } = await this.#wire.send({
            operation: 'GetObjectTagging',
            method: 'GET',
            key,
            query: { tagging: '', versionId: options?.versionId },
            headers: this.#payer,
        }, signal);
        return parseTags(text);
    }
    /** By the wire client: so that attributes travel in the same bytes as with PutObject. */
    async createUpload(key, options, signal) {
        if (options?.lock !== undefined)
            this.#rules.demandDigests();
        const operation = 'CreateMultipartUpload';
        const request = {
            operation,
            method: 'POST',
            key,
            query: { uploads: '' },
            headers: { ...(0,attributes/* writeHeaders */.Kr)(options), ...this.#encryption },
        };
        const { text } = await this.#write('bodyless', request, signal);
        const uploadId = parseUploadId(text);
        if (uploadId !== undefined)
            return uploadId;
        const refused = parseError(text);
        if (refused !== undefined)
            throw (0,answers/* errorOf */.Mz)(operation, 500, refused);
        throw new errors/* StoreError */.AD('protocol', `${operation}: the answer has no UploadId`, { operation });
    }
    async completeUpload(upload, parts, conditions, signal) {
        return (await this.#lazy()).completeUpload(upload, parts, conditions, signal);
    }
    async abortUpload(upload, signal) {
        await (await this.#lazy()).abortUpload(upload, signal);
    }
    async listParts(upload, signal) {
        return (await this.#lazy()).listParts(upload, signal);
    }
    async listUploads(prefix, signal) {
        return (await this.#lazy()).listUploads(prefix, signal);
    }
    async checkBucket(signal) {
        // A listing of one key and not HeadBucket: its error has a body, so a wrong key and a missing bucket differ.
        const { operation, text } = await this.#listing.check(signal);
        if (text.includes('<ListBucketResult'))
            return;
        const what = (0,answers/* isHtml */._6)(text)
            ? 'a web page was the answer: a web console or a web server listens there'
            : 'the answer is no listing of a bucket';
        throw new errors/* StoreError */.AD('wrong-endpoint', `${operation}: ${what}`, { operation, status: 200 });
    }
    async versioning(signal) {
        // By the lean client: every run asks it, and one that finds nothing to do then needs no SDK at all.
        const query = { versioning: '' };
        const { text } = await this.#wire.send({ operation: 'GetBucketVersioning', method: 'GET', query }, signal);
        return parseVersioning(text);
    }
    async objectLock(signal) {
        return (await this.#lazy()).objectLock(signal);
    }
    async *listVersions(prefix, signal) {
        yield* (await this.#lazy()).listVersions(prefix, signal);
    }
    clockOffset() {
        return this.#wire.clockOffset;
    }
    async close() {
        await this.#wire.close();
        if (this.#sdk !== undefined)
            (await this.#sdk).close();
    }
    /** Sends a write as the bucket wants it, and learns from a refusal what it wants. */
    async #write(kind, request, signal) {
        const plan = await this.#rules.plan(kind, request.key, request.body);
        const { body: _body, ...rest } = request;
        const planned = {
            ...rest,
            headers: { ...request.headers, ...plan.headers },
            ...(0,defined/* defined */.s)({ body: plan.body }),
        };
        let answer;
        try {
            answer = await this.#wire.send(planned, signal);
        }
        catch (error) {
            throw this.#rules.refused(error, plan);
        }
        this.#rules.succeeded(plan);
        return answer;
    }
    async #headAs(acceptEncoding, key, options, signal) {
        const request = {
            operation: 'HeadObject',
            method: 'HEAD',
            key,
            query: { versionId: options?.versionId },
            headers: { ...(0,attributes/* readHeaders */.jB)(options), ...this.#payer },
            acceptEncoding,
        };
        try {
            return (0,attributes/* headOf */.Uo)((await this.#wire.send(request, signal)).headers);
        }
        catch (error) {
            if ((0,errors/* isStoreError */.A1)(error, 'protocol') && error.status === 400)
                await this.#checkCredentials(signal);
            throw error;
        }
    }
    /**
     * An answer to HEAD has no body: a bare 400 is what S3 says there of a token that expired, and of much else. What has a
     * body tells. Throws `credentials`.
     */
    async #checkCredentials(signal) {
        try {
            await this.checkBucket(signal);
        }
        catch (error) {
            if (!(0,errors/* isStoreError */.A1)(error) || error.code === 'credentials')
                throw error;
        }
    }
    /** The usual, and more for many bytes over a slow line. */
    #writeTimeout(body) {
        const { answer, slowestLine } = this.#timeouts;
        return answer + (body.length / slowestLine) * 1000;
    }
    #lazy() {
        this.#sdk ??= Promise.all(/* import() */[__webpack_require__.e(9956), __webpack_require__.e(3711), __webpack_require__.e(26)]).then(__webpack_require__.bind(__webpack_require__, 90026)).then(({ Sdk }) => new Sdk(this.#options));
        return this.#sdk;
    }
}
/** A refusal that another way of writing may get past: a demand for a digest or an ACL, or a limit on bodies. */
function isAdaptable({ code, status }) {
    return code === 'too-large' || code === 'denied' || status === 400 || status === 501;
}

;// CONCATENATED MODULE: ./build/src/store/s3/open.js





/** The store of one place, with credentials that renew themselves. Sends nothing yet. Throws InputError. */
function openS3(place, ca, clock) {
    const credentials = sourceOf(place, ca, clock);
    const store = new S3Store({
        endpoint: place.endpoint,
        bucket: place.bucket,
        region: place.region,
        pathStyle: place.pathStyle,
        credentials,
        clock,
        ...(0,defined/* defined */.s)({ requestPayer: place.requestPayer, encryption: place.encryption, ca }),
    });
    return (0,renewing/* renewing */.I)(store, credentials);
}
/** One for all stores of a place, at whichever endpoint: they end, and are asked for anew, together. */
const sources = new WeakMap();
function sourceOf(place, ca, clock) {
    if (place.role !== undefined && place.signIn === undefined) {
        throw new input_error/* InputError */.d('role-to-assume', 'needs the OIDC token of a GitHub job; on the command line set AWS_ROLE_ARN and AWS_WEB_IDENTITY_TOKEN_FILE');
    }
    const whose = place.signIn ?? place;
    const known = sources.get(whose);
    if (known !== undefined)
        return known;
    const source = place.credentials === undefined
        ? (0,credentials/* defaultCredentials */.AD)(place.region, () => clock.now(), place.signIn, ca)
        : (0,credentials/* fixedCredentials */.rj)(place.credentials);
    sources.set(whose, source);
    return source;
}

;// CONCATENATED MODULE: ./build/src/store/registry.js






const PROVIDERS = {
    s3: { api: 's3', dialect: S3_DIALECT, open: openS3 },
    gcs: { api: 'gcs', dialect: gcs_dialect/* GCS_DIALECT */.F, open: openGcs },
    blob: { api: 'blob', dialect: dialect/* BLOB_DIALECT */.z, open: openBlob },
};
/** Opens a place through the API that it names. Throws InputError. */
function openStore(place, ca, clock) {
    switch (place.api) {
        case 's3':
            return PROVIDERS.s3.open(place, ca, clock);
        case 'gcs':
            return PROVIDERS.gcs.open(place, ca, clock);
        case 'blob':
            return PROVIDERS.blob.open(place, ca, clock);
    }
}


/***/ }),

/***/ 80921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DT: () => (/* binding */ deleteFailureOf),
/* harmony export */   Mz: () => (/* binding */ errorOf),
/* harmony export */   _6: () => (/* binding */ isHtml)
/* harmony export */ });
/* harmony import */ var _wire_status_code_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36149);
/* harmony import */ var _core_defined_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37708);
/* harmony import */ var _core_keys_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78133);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46848);




/**
 * What each error code of S3 and of the servers that speak it means to us. A row that exists because of one
 * server names it. Codes that are not here are judged by their HTTP status.
 */
const BY_CODE = {
    NoSuchKey: 'not-found',
    NoSuchVersion: 'not-found',
    NoSuchUpload: 'not-found',
    NotFound: 'not-found',
    NoSuchBucket: 'no-bucket',
    InvalidBucketName: 'no-bucket',
    PreconditionFailed: 'precondition',
    ConditionalRequestConflict: 'transient', // AWS: "try again"; a lost race then shows as 412
    OperationAborted: 'transient',
    AccessDenied: 'denied',
    AllAccessDisabled: 'denied',
    AccountProblem: 'denied',
    InvalidAccessKeyId: 'credentials',
    SignatureDoesNotMatch: 'credentials',
    ExpiredToken: 'credentials',
    InvalidToken: 'credentials',
    TokenRefreshRequired: 'credentials',
    InvalidClientTokenId: 'credentials',
    XMinioInvalidAccessKeyId: 'credentials', // MinIO
    SlowDown: 'throttled',
    SlowDownRead: 'throttled', // MinIO
    SlowDownWrite: 'throttled', // MinIO
    Throttling: 'throttled',
    ThrottlingException: 'throttled',
    RequestLimitExceeded: 'throttled',
    TooManyRequests: 'throttled',
    ServiceUnavailable: 'throttled',
    QUOTA_EXCEEDED: 'quota', // Flashback
    QuotaExceeded: 'quota',
    XMinioStorageFull: 'quota', // MinIO
    NotImplemented: 'unsupported',
    MethodNotAllowed: 'unsupported',
    EntityTooLarge: 'too-large',
    KeyTooLongError: 'bad-key',
    KeyTooLong: 'bad-key',
    XMinioInvalidObjectName: 'bad-key', // MinIO refuses `//`, `.` and `..` (minio#15684)
    XMinioInvalidResourceName: 'bad-key', // MinIO
    XMinioParentIsObject: 'bad-key', // MinIO
    XMinioObjectExistsAsDirectory: 'bad-key', // MinIO
    ObjectParentIsFile: 'bad-key', // versitygw over directories cannot hold both `a` and `a/b` (versitygw#137)
    ExistingObjectIsDirectory: 'bad-key', // versitygw
    DirectoryNotEmpty: 'bad-key', // versitygw
    DirectoryObjectContainsData: 'bad-key', // versitygw
    InvalidURI: 'bad-key',
    InvalidObjectState: 'archived',
    GlacierExpeditedRetrievalNotAvailable: 'unsupported', // a 503 that more tries do not help
    InternalError: 'transient',
    RequestTimeout: 'transient',
    RequestTimeTooSkewed: 'transient', // the offset is learned from the answer's Date
    BadDigest: 'transient',
    IncompleteBody: 'transient',
    XAmzContentSHA256Mismatch: 'transient',
};
/** Turns an answer that is not a success into the StoreError it means. */
function errorOf(operation, status, body, facts = {}) {
    const { key, retryAfter } = facts;
    const stranger = notS3(status, body, facts);
    const elsewhere = stranger === undefined && isElsewhere(status, body, facts);
    // AWS and others name the bucket's region in other errors too: there it explains nothing.
    const region = elsewhere ? (body?.region ?? facts.region) : undefined;
    const code = stranger !== undefined
        ? 'wrong-endpoint'
        : elsewhere
            ? 'wrong-region'
            : refusesKey(operation, status, body, key)
                ? 'bad-key'
                : codeOf(operation, status, body);
    const said = stranger ?? body?.message ?? body?.code ?? `HTTP ${status}`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StoreError */ .AD(code, `${operation}: ${said}${elsewhere ? whereWords(region, facts) : ''}`, {
        operation,
        status,
        ...(body?.code === undefined ? {} : { providerCode: body.code }),
        ...(body?.requestId === undefined ? {} : { requestId: body.requestId }),
        ...(0,_core_defined_js__WEBPACK_IMPORTED_MODULE_1__/* .defined */ .s)({ retryAfter, region }),
        nameInDoubt: code === 'transient' && status >= 500 && WRITES.has(operation) && hasLongSegment(key ?? ''),
    });
}
/** What no encrypted file system takes as a file's name (eCryptfs); the others end at 255. Bytes of UTF-8. */
const LONG_SEGMENT_BYTES = 143;
/** Stores over a file system answer 500 where a name between two slashes is too long for a file. */
function hasLongSegment(key) {
    return key
        .split('/')
        .some((segment) => segment.length > LONG_SEGMENT_BYTES / 3 && (0,_core_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .keyLength */ .q)(segment) > LONG_SEGMENT_BYTES);
}
/** Codes of AWS for a bucket that answers elsewhere. */
const ELSEWHERE = new Set([
    'PermanentRedirect',
    'TemporaryRedirect',
    'Redirect',
    'IllegalLocationConstraintException',
]);
function isElsewhere(status, body, { region }) {
    if (ELSEWHERE.has(body?.code ?? '') || status === 301 || status === 307 || status === 308)
        return true;
    if (body?.code === 'AuthorizationHeaderMalformed')
        return body.region !== undefined;
    // A HEAD has no body: AWS then names the region in a header.
    return status === 400 && body === undefined && region !== undefined;
}
function whereWords(region, { location }) {
    if (region !== undefined)
        return ` (the bucket's region is ${region})`;
    return location === undefined ? '' : ` (it names ${originOf(location)})`;
}
function originOf(location) {
    return URL.canParse(location) ? new URL(location).origin : 'no other address';
}
/** Go's servers and nginx say this of plain http that is sent to their TLS port. */
const SENT_TO_TLS = /HTTP request to an HTTPS server|plain HTTP request was sent to HTTPS port/i;
/**
 * What answers, where it is no S3 endpoint. A web page says so only of a request for the bucket: of an object, it may be
 * what a firewall or a proxy thinks of that one; with 413, 429 and 5xx it is what a proxy says of a moment.
 */
function notS3(status, body, { key, text = '' }) {
    if (body !== undefined)
        return undefined;
    if (SENT_TO_TLS.test(text))
        return 'the port expects TLS, and plain http was sent: use https://';
    if (key !== undefined || status === 413 || status === 429 || status >= 500 || !isHtml(text))
        return undefined;
    return `a web page was the answer (HTTP ${status}): a web console or a web server listens there`;
}
function isHtml(text) {
    return /^\s*<(!doctype\s+html|html|head|body)\b/i.test(text);
}
/** What one object's failure in a DeleteResult means. */
function deleteFailureOf({ code: providerCode, message, ...name }) {
    const code = isLocked(providerCode, message) ? 'locked' : (BY_CODE[providerCode] ?? 'protocol');
    return { ...name, code, providerCode, message };
}
const DELETES = new Set(['DeleteObject', 'DeleteObjects']);
/** AWS answers AccessDenied with "object protected by object lock"; MinIO and versitygw say WORM. */
function isLocked(code, message) {
    return /object ?lock|worm|retention|legal ?hold/i.test(`${code} ${message}`);
}
const WRITES = new Set(['PutObject', 'CopyObject', 'CreateMultipartUpload']);
/** Names that a file system or a router takes for more than a name: `//`, `.`, `..`, `/` at an end, control characters. */
const ODD_NAME = /(^|\/)\.{0,2}(\/|$)|[\u0000-\u001f]/;
/**
 * Some servers refuse odd keys with a bare 400 or 404, or an error of no S3 code (versitygw, moto): on a
 * write of such a key that is a verdict on its name.
 */
function refusesKey(operation, status, body, key) {
    if (key === undefined || !WRITES.has(operation) || !ODD_NAME.test(key))
        return false;
    const known = knownCode(body);
    return known === undefined && (status === 400 || status === 404 || status === 405);
}
/** By own names: a store may send any text, `constructor` too. */
function knownCode(body) {
    const code = body?.code;
    return code !== undefined && Object.hasOwn(BY_CODE, code) ? BY_CODE[code] : undefined;
}
function codeOf(operation, status, body) {
    const known = knownCode(body);
    const refused = known === undefined || known === 'denied';
    if (refused && DELETES.has(operation) && isLocked(body?.code ?? '', body?.message ?? ''))
        return 'locked';
    if (known !== undefined)
        return known;
    // CopyObject of more than 5 GiB is refused as InvalidRequest, with the limit only in the text.
    if (body?.code === 'InvalidRequest' && /larger than the maximum/i.test(body.message ?? ''))
        return 'too-large';
    if (status === 404 && operation === 'HeadBucket')
        return 'no-bucket';
    return status === 409 ? 'precondition' : (0,_wire_status_code_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOfStatus */ .R)(status);
}


/***/ }),

/***/ 28418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  qV: () => (/* binding */ encryptionHeaders),
  Uo: () => (/* binding */ headOf),
  a0: () => (/* binding */ lockHeaders),
  xB: () => (/* binding */ objectReads),
  wJ: () => (/* binding */ payerHeaders),
  jB: () => (/* binding */ readHeaders),
  HI: () => (/* binding */ realVersion),
  Kr: () => (/* binding */ writeHeaders)
});

// UNUSED EXPORTS: attributesOf, encodeTags

// EXTERNAL MODULE: ./build/src/core/defined.js
var defined = __webpack_require__(37708);
// EXTERNAL MODULE: ./build/src/store/wire/condition-headers.js
var condition_headers = __webpack_require__(60107);
// EXTERNAL MODULE: ./build/src/store/wire/encode.js
var encode = __webpack_require__(64071);
;// CONCATENATED MODULE: ./build/src/store/wire/encoded-words.js
const WORD = /=\?([^?\s]+)\?([bq])\?([^?\s]*)\?=/gi;
const WORDS = /^=\?[^?\s]+\?[bq]\?[^?\s]*\?=(\s+=\?[^?\s]+\?[bq]\?[^?\s]*\?=)*$/i;
/**
 * A value of user metadata as it was written. S3 answers with RFC 2047 encoded words where a value is not ASCII
 * (https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingMetadata.html): written as they came, they would be another
 * value. Words that stand for ASCII alone are left as they are, since no store encodes that.
 */
function decodeEncodedWords(value) {
    if (!value.startsWith('=?') || !WORDS.test(value))
        return value;
    let text = '';
    for (const [, charset = '', encoding = '', encoded = ''] of value.matchAll(WORD)) {
        const bytes = encoding.toLowerCase() === 'b' ? Buffer.from(encoded, 'base64') : quotedBytes(encoded);
        switch (charset.toLowerCase()) {
            case 'utf-8':
            case 'us-ascii':
                text += bytes.toString('utf8');
                break;
            case 'iso-8859-1':
                text += bytes.toString('latin1');
                break;
            default:
                return value;
        }
    }
    return /^[\u0000-\u007f]*$/.test(text) || text.includes('\ufffd') ? value : text;
}
function quotedBytes(encoded) {
    const latin1 = encoded
        .replaceAll('_', ' ')
        .replaceAll(/=([0-9a-f]{2})/gi, (_, hex) => String.fromCharCode(parseInt(hex, 16)));
    return Buffer.from(latin1, 'latin1');
}

// EXTERNAL MODULE: ./build/src/store/wire/xml-text.js
var xml_text = __webpack_require__(16350);
;// CONCATENATED MODULE: ./build/src/store/s3/attributes.js





/** The headers that hold an object's attributes, both ways. */
const STANDARD = [
    ['contentType', 'content-type'],
    ['contentEncoding', 'content-encoding'],
    ['contentDisposition', 'content-disposition'],
    ['contentLanguage', 'content-language'],
    ['cacheControl', 'cache-control'],
    ['expires', 'expires'],
];
const META = 'x-amz-meta-';
/** By their `Server` header: they count the tags of an object that has any, and say nothing of others. */
const COUNT_TAGS = new Set(['AmazonS3', 'MinIO', 'VERSITYGW']);
function attributesOf(headers) {
    const found = {};
    for (const [name, header] of STANDARD) {
        const value = headers[header];
        if (value !== undefined)
            found[name] = value;
    }
    const metadata = {};
    for (const [name, value] of Object.entries(headers)) {
        if (name.startsWith(META))
            metadata[name.slice(META.length)] = decodeEncodedWords(latin1ToUtf8(value));
    }
    if (Object.keys(metadata).length > 0)
        found['metadata'] = metadata;
    return found;
}
/** Reads what HEAD and GET say of an object. `size` comes from the range's total where there is one. */
function headOf(headers) {
    const total = /\/(\d+)$/.exec(headers['content-range'] ?? '')?.[1];
    const tagCount = headers['x-amz-tagging-count'];
    const missing = Number(headers['x-amz-missing-meta'] ?? 0);
    const versionId = realVersion(headers['x-amz-version-id']);
    const storageClass = headers['x-amz-storage-class'];
    const modified = Date.parse(headers['last-modified'] ?? '');
    const thaw = /ongoing-request="(true|false)"/.exec(headers['x-amz-restore'] ?? '')?.[1];
    return {
        size: Number(total ?? headers['content-length'] ?? NaN),
        etag: (0,xml_text/* unquote */._n)(headers['etag'] ?? ''),
        // A zero date, such as Go's of the year 1, says nothing.
        modified: modified > 0 ? modified : undefined,
        attributes: attributesOf(headers),
        ...(0,defined/* defined */.s)({ versionId }),
        ...(storageClass === undefined || storageClass === 'STANDARD' ? {} : { storageClass }),
        ...(thaw === undefined ? {} : { thaw: thaw === 'true' ? 'going-on' : 'done' }),
        ...(missing > 0 ? { missingMetadata: missing } : {}),
        ...(tagCount === undefined ? {} : { tagCount: Number(tagCount) }),
        ...(tagCount === undefined && COUNT_TAGS.has(headers['server']) ? { untagged: true } : {}),
    };
}
/** `null` is the name of an object that has no version of its own. */
function realVersion(versionId) {
    return versionId === undefined || versionId === '' || versionId === 'null' ? undefined : versionId;
}
function readHeaders(options) {
    return options?.ifMatch === undefined ? {} : { 'if-match': `"${options.ifMatch}"` };
}
/** GetObject. */
function objectReads(wire, payer, key, options) {
    const range = options?.range;
    const request = {
        operation: 'GetObject',
        method: 'GET',
        key,
        query: { versionId: options?.versionId },
        headers: {
            ...readHeaders(options),
            ...payer,
            ...(range === undefined ? {} : { range: `bytes=${range.first}-${range.last}` }),
        },
    };
    return {
        headOf,
        send: (acceptEncoding, most, signal) => wire.send({ ...request, acceptEncoding, most }, signal),
        open: (acceptEncoding, signal) => wire.open({ ...request, acceptEncoding }, signal),
    };
}
function writeHeaders(options) {
    const headers = (0,condition_headers/* conditionHeaders */.C)(options);
    const attributes = options?.attributes;
    for (const [name, header] of STANDARD) {
        const value = attributes?.[name];
        if (value !== undefined)
            headers[header] = value;
    }
    for (const [name, value] of Object.entries(attributes?.metadata ?? {}))
        headers[META + name] = utf8ToLatin1(value);
    if (options?.tags !== undefined && Object.keys(options.tags).length > 0)
        headers['x-amz-tagging'] = encodeTags(options.tags);
    if (options?.storageClass !== undefined)
        headers['x-amz-storage-class'] = options.storageClass;
    return { ...headers, ...lockHeaders(options?.lock) };
}
/** For PutObject, CopyObject and CreateMultipartUpload: https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutObject.html */
function lockHeaders(lock) {
    if (lock === undefined)
        return {};
    return {
        'x-amz-object-lock-mode': lock.mode.toUpperCase(),
        'x-amz-object-lock-retain-until-date': new Date(lock.until).toISOString(),
    };
}
/** For PutObject, CopyObject and CreateMultipartUpload; parts take on what their upload has. */
function encryptionHeaders({ encryption }) {
    if (encryption === undefined)
        return {};
    const { algorithm, keyId } = encryption;
    return {
        'x-amz-server-side-encryption': algorithm,
        ...(0,defined/* defined */.s)({ 'x-amz-server-side-encryption-aws-kms-key-id': keyId }),
    };
}
function payerHeaders({ requestPayer }) {
    return requestPayer === true ? { 'x-amz-request-payer': 'requester' } : {};
}
function encodeTags(tags) {
    return Object.entries(tags)
        .map(([name, value]) => `${(0,encode/* encodeQueryPart */.ui)(name)}=${(0,encode/* encodeQueryPart */.ui)(value)}`)
        .join('&');
}
/** Headers are bytes that Node shows as Latin-1; S3 clients put UTF-8 in them. */
function latin1ToUtf8(value) {
    if (!/[\u0080-\u00ff]/.test(value))
        return value;
    const text = Buffer.from(value, 'latin1').toString('utf8');
    return text.includes('\ufffd') ? value : text;
}
function utf8ToLatin1(value) {
    return /^[\u0000-\u007f]*$/.test(value) ? value : Buffer.from(value, 'utf8').toString('latin1');
}


/***/ }),

/***/ 76596:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AD: () => (/* binding */ defaultCredentials),
/* harmony export */   YN: () => (/* binding */ credentialsOf),
/* harmony export */   rj: () => (/* binding */ fixedCredentials),
/* harmony export */   u1: () => (/* binding */ stsEndpoint)
/* harmony export */ });
/* harmony import */ var _core_defined_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37708);
/* harmony import */ var _core_secrets_announced_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48798);
/* harmony import */ var _wire_connections_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83370);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46848);




function fixedCredentials(credentials) {
    return {
        get: () => Promise.resolve(credentials),
        ends: () => credentials.expires,
        renew: () => Promise.resolve(false),
    };
}
/** Asked again this long before the credentials end: a run stops five minutes before it. */
const RENEW_BEFORE_MS = 10 * 60_000;
/** Not asked more often than this: a chain that gives the same again has nothing better. */
const ASK_EVERY_MS = 30_000;
/**
 * The SDK's default chain (environment, shared files, web identity, container, instance), asked again when
 * what it gave is about to end, and when the store refuses it. The SDK is loaded on first use. Throws what the
 * chain throws, while there are no credentials that still hold.
 */
function defaultCredentials(region, now, chain, ca) {
    const askChain = chain ?? (() => ask(region, ca));
    let known;
    let asked = Number.NEGATIVE_INFINITY;
    let changed = Number.NEGATIVE_INFINITY;
    let asking;
    const fresh = () => {
        asking ??= askChain()
            .then((found) => {
            (0,_core_secrets_announced_js__WEBPACK_IMPORTED_MODULE_0__/* .announceSecret */ .s)(found.secretAccessKey);
            (0,_core_secrets_announced_js__WEBPACK_IMPORTED_MODULE_0__/* .announceSecret */ .s)(found.sessionToken);
            if (found.accessKeyId !== known?.accessKeyId || found.sessionToken !== known.sessionToken)
                changed = now();
            return (known = found);
        })
            .finally(() => {
            asked = now();
            asking = undefined;
        });
        return asking;
    };
    const mayAsk = () => asking !== undefined || asked + ASK_EVERY_MS <= now();
    return {
        ends: () => known?.expires,
        get: async () => {
            if (known === undefined)
                return fresh();
            const { expires } = known;
            if (expires === undefined || expires - RENEW_BEFORE_MS > now() || !mayAsk())
                return known;
            try {
                return await fresh();
            }
            catch (error) {
                if (expires <= now())
                    throw error;
                return known; // they hold for a while yet; asked again soon
            }
        },
        renew: async () => {
            // Many requests are refused at once: the first one's answer is everybody's.
            if (mayAsk())
                await fresh();
            return now() - changed < ASK_EVERY_MS;
        },
    };
}
async function ask(region, ca) {
    const { S3Client } = await Promise.all(/* import() */[__webpack_require__.e(9956), __webpack_require__.e(3711)]).then(__webpack_require__.t.bind(__webpack_require__, 53711, 19));
    // The chain asks STS as this client would: through the proxy, and trusting the same.
    const client = new S3Client({
        region,
        requestHandler: (0,_wire_connections_js__WEBPACK_IMPORTED_MODULE_1__/* .nodeAgents */ .bE)(stsEndpoint(region), { ca, connections: 4 }),
    });
    try {
        return credentialsOf(await client.config.credentials());
    }
    catch (error) {
        throw chainError(error);
    }
    finally {
        client.destroy();
    }
}
/** A chain that has nothing, or that is refused, has nothing better in a second: only broken connections are tried again. */
function chainError(error) {
    if (!(error instanceof Error))
        return error;
    const status = '$metadata' in error ? error.$metadata.httpStatusCode : 0;
    const refused = status !== undefined && status >= 400 && status < 500;
    if (!refused && !/CredentialsProviderError|ProviderError/.test(error.name))
        return error;
    const message = `the AWS default chain gave no credentials (${error.name}: ${error.message})`;
    const detail = { operation: 'credentials', providerCode: _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .NO_CREDENTIALS */ .zw, cause: error };
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .StoreError */ .AD('credentials', message, detail);
}
/** What the SDK found, in our words. */
function credentialsOf(found) {
    return {
        accessKeyId: found.accessKeyId,
        secretAccessKey: found.secretAccessKey,
        ...(0,_core_defined_js__WEBPACK_IMPORTED_MODULE_3__/* .defined */ .s)({ sessionToken: found.sessionToken }),
        ...(found.expiration === undefined ? {} : { expires: found.expiration.getTime() }),
    };
}
/** Where the SDK asks STS, to find the proxy for it (AWS SDKs reference guide: service-specific endpoints). */
function stsEndpoint(region) {
    const given = process.env['AWS_ENDPOINT_URL_STS'] ?? process.env['AWS_ENDPOINT_URL'] ?? '';
    return given === '' ? `https://sts.${region}.amazonaws.com` : given;
}


/***/ }),

/***/ 41414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ possibleSpellings),
/* harmony export */   RO: () => (/* binding */ readingsOf),
/* harmony export */   aU: () => (/* binding */ SPELLINGS),
/* harmony export */   y3: () => (/* binding */ decodeKey),
/* harmony export */   zI: () => (/* binding */ provenReading)
/* harmony export */ });
/**
 * What a listing that says `<EncodingType>url</EncodingType>` may have done to its keys, the likeliest first:
 *
 * - `encoded`   all that has to be encoded is: a space is `+` or `%20`, a plus is `%2B` (AWS)
 * - `plus-raw`  the same, but `+` is a plus (Apache Ozone before a fix, ozone#2834; floci#1736)
 * - `raw`       nothing is encoded (floci#1736)
 */
const SPELLINGS = ['encoded', 'plus-raw', 'raw'];
/** What an encoder never leaves as it is: a space, control characters, all beyond ASCII. */
const UNENCODED = /[^\u0021-\u007e]/;
/** The key that a listed text stands for; undefined where it cannot have been spelled so. */
function decodeKey(text, spelling) {
    if (spelling === 'raw')
        return text;
    if (spelling === 'encoded' && UNENCODED.test(text))
        return undefined;
    if (!text.includes('%') && (spelling === 'plus-raw' || !text.includes('+')))
        return text;
    try {
        return decodeURIComponent(spelling === 'encoded' ? text.replaceAll('+', ' ') : text);
    }
    catch {
        return undefined; // a `%` that begins no escape, or bytes that are not UTF-8
    }
}
/** The different keys that a text may stand for, the likeliest first. */
function readingsOf(text, spellings, prefix) {
    const keys = new Set();
    for (const spelling of spellings) {
        const key = decodeKey(text, spelling);
        if (key?.startsWith(prefix) === true)
            keys.add(key);
    }
    return [...keys];
}
/**
 * The spellings that a page does not refute: each of its texts must be one of a key below the prefix that was asked
 * for, and different texts those of different keys. Empty where it refutes them all.
 */
function possibleSpellings(texts, spellings, prefix) {
    const different = new Set(texts).size;
    return spellings.filter((spelling) => {
        const keys = texts.map((text) => decodeKey(text, spelling));
        return (keys.every((key) => key?.startsWith(prefix) === true) &&
            (spelling === 'raw' || new Set(keys).size === different));
    });
}
/**
 * The one reading of a listed text that an object bears out: the only one that has an object, or the only one whose
 * object is the listed one. Undefined where that does not decide.
 */
function provenReading({ size, etag, doubt }, readings) {
    if (readings.some(([, seen]) => seen === 'unknown'))
        return undefined;
    const present = readings.filter(([, seen]) => seen !== 'absent');
    if (present.length === 1)
        return present[0]?.[0];
    const lacks = doubt?.about === 'fields' ? doubt.lacks : [];
    const same = present.filter(([, seen]) => typeof seen === 'object' &&
        (lacks.includes('Size') || seen.size === size) &&
        (lacks.includes('ETag') || seen.etag === etag));
    return same.length === 1 ? same[0]?.[0] : undefined;
}


/***/ }),

/***/ 69182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ uploadBytes),
/* harmony export */   e: () => (/* binding */ UploadPartSize)
/* harmony export */ });
/* harmony import */ var _core_defined_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37708);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46848);
/* harmony import */ var _fixed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40881);



/** Part size of what is written in parts; lowered where a proxy refuses bodies of that size, and remembered. */
class UploadPartSize {
    bytes = 16 * 1024 * 1024;
    /** True where smaller parts are left to try. */
    lower(refused) {
        if (refused <= MIN_PART_BYTES)
            return false;
        this.bytes = Math.max(MIN_PART_BYTES, Math.floor(Math.min(this.bytes, refused) / 2));
        return true;
    }
}
const MIN_PART_BYTES = _fixed_js__WEBPACK_IMPORTED_MODULE_1__/* .FIXED */ .N.s3.limits.part.min;
/**
 * Writes bytes of unknown length: in one request where they are few, else in parts, one after the other; two are held in
 * memory at most. The store learns from refusals how it must be written to, and each request is sent again then. An upload
 * that fails is aborted.
 */
async function uploadBytes(store, key, body, options, partSize, signal) {
    const pieces = piecesOf(body, partSize)[Symbol.asyncIterator]();
    const first = await pieces.next();
    const second = first.done === true ? first : await pieces.next();
    if (first.done === true || second.done === true) {
        const bytes = first.done === true ? new Uint8Array() : first.value;
        try {
            return await adapting(() => store.put(key, bytes, options, signal));
        }
        catch (error) {
            if (!(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isStoreError */ .A1)(error, 'too-large') || !partSize.lower(bytes.length))
                throw error;
            return uploadBytes(store, key, bytes, options, partSize, signal);
        }
    }
    const { ifAbsent, ifMatch, ...attributes } = options;
    const upload = { key, uploadId: await adapting(() => store.createUpload(key, attributes, signal)) };
    try {
        const parts = [];
        for (let piece = first; piece.done !== true;) {
            await sendParts(store, upload, piece.value, parts, partSize, signal);
            piece = piece === first ? second : await pieces.next();
        }
        return await store.completeUpload(upload, parts, (0,_core_defined_js__WEBPACK_IMPORTED_MODULE_2__/* .defined */ .s)({ ifAbsent, ifMatch }), signal);
    }
    catch (error) {
        await abort(store, upload);
        throw error;
    }
}
/** As one part, or as smaller ones where it is refused as too large. */
async function sendParts(store, upload, bytes, parts, partSize, signal) {
    for (let at = 0; at < bytes.length;) {
        const piece = bytes.subarray(at, at + partSize.bytes);
        try {
            parts.push(await adapting(() => store.uploadPart(upload, parts.length + 1, piece, signal)));
            at += piece.length;
        }
        catch (error) {
            if (!(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isStoreError */ .A1)(error, 'too-large') || !partSize.lower(piece.length))
                throw error;
        }
    }
}
/** Best effort: the first error says more. */
async function abort(store, upload) {
    try {
        await store.abortUpload?.(upload);
    }
    catch (error) {
        if (!(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isStoreError */ .A1)(error))
            throw error;
    }
}
/** Each refusal that a store learns from changes how it is written to, so this ends. */
async function adapting(send) {
    for (;;) {
        try {
            return await send();
        }
        catch (error) {
            if (!(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isStoreError */ .A1)(error) || !error.adapted)
                throw error;
        }
    }
}
/** In pieces of the size that parts had at first, the last one smaller; none where there are no bytes. */
async function* piecesOf(body, { bytes: most }) {
    if (body instanceof Uint8Array) {
        for (let at = 0; at < body.length; at += most)
            yield body.subarray(at, at + most);
        return;
    }
    let chunks = [];
    let size = 0;
    for await (const chunk of body) {
        for (let rest = chunk; rest.length > 0;) {
            const taken = rest.subarray(0, most - size);
            rest = rest.subarray(taken.length);
            chunks.push(taken);
            size += taken.length;
            if (size < most)
                continue;
            yield Buffer.concat(chunks);
            chunks = [];
            size = 0;
        }
    }
    if (size > 0)
        yield Buffer.concat(chunks);
}


/***/ }),

/***/ 60107:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ conditionHeaders)
/* harmony export */ });
/** The conditions of a write, as S3 and Azure take them. */
function conditionHeaders(conditions) {
    return {
        ...(conditions?.ifMatch === undefined ? {} : { 'if-match': `"${conditions.ifMatch}"` }),
        ...(conditions?.ifAbsent === true ? { 'if-none-match': '*' } : {}),
    };
}


/***/ }),

/***/ 83370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m6: () => (/* binding */ connectTo),
  bE: () => (/* binding */ nodeAgents),
  iJ: () => (/* binding */ proxyFor)
});

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(41692);
// EXTERNAL MODULE: ./node_modules/http-proxy-agent/dist/index.js
var dist = __webpack_require__(81970);
// EXTERNAL MODULE: ./node_modules/https-proxy-agent/dist/index.js
var https_proxy_agent_dist = __webpack_require__(3669);
// EXTERNAL MODULE: ./node_modules/proxy-from-env/index.js
var proxy_from_env = __webpack_require__(98182);
// EXTERNAL MODULE: ./node_modules/undici/index.js
var undici = __webpack_require__(46752);
// EXTERNAL MODULE: ./build/src/core/input-error.js
var input_error = __webpack_require__(19154);
;// CONCATENATED MODULE: ./build/src/store/wire/trust.js

/**
 * The certificates to trust: the system's and NODE_EXTRA_CA_CERTS, and `ca` besides them. Node's own `ca`
 * option would replace them. Undefined where there is nothing to add.
 */
function trusted(ca) {
    return ca === undefined ? undefined : [...(0,external_node_tls_.getCACertificates)('default'), ca];
}

;// CONCATENATED MODULE: ./build/src/store/wire/connections.js









const KEEP_ALIVE_MS = 20_000;
/**
 * Sockets to one origin, straight or through the proxy that the environment names for it (HTTPS_PROXY,
 * HTTP_PROXY, ALL_PROXY, NO_PROXY, as curl reads them). https goes through a CONNECT tunnel, so the proxy sees
 * no request; plain http is forwarded. Requests must name `origin` again. Throws InputError where the
 * variable holds no URL.
 */
function connectTo(origin, options) {
    const secure = secureBy(options.ca);
    const timeout = options.connectTimeout;
    const common = {
        connections: options.connections,
        keepAliveTimeout: KEEP_ALIVE_MS,
        bodyTimeout: options.bodyTimeout,
    };
    const proxy = proxyFor(origin);
    if (proxy === undefined)
        return new undici/* Pool */.bC(origin, { ...common, connect: { timeout, ...secure } });
    const tls = { timeout, ...secure };
    return new undici/* ProxyAgent */.kT({ ...common, uri: proxy, requestTls: tls, proxyTls: tls });
}
/**
 * One context for all sockets: given the certificates instead, Node reads all of them again for each socket, 20 ms
 * of CPU.
 */
function secureBy(ca) {
    return ca === undefined ? {} : { secureContext: (0,external_node_tls_.createSecureContext)({ ca: trusted(ca) }) };
}
/** The same for clients that are built on Node's own http: the SDK's. */
function nodeAgents(endpoint, options) {
    const common = { keepAlive: true, maxSockets: options.connections };
    const secure = { ...common, ...(options.ca === undefined ? {} : { ca: trusted(options.ca) }) };
    const proxy = proxyFor(endpoint);
    if (proxy === undefined) {
        return { httpAgent: new external_node_http_.Agent(common), httpsAgent: new external_node_https_.Agent(secure) };
    }
    return {
        httpAgent: new dist.HttpProxyAgent(proxy, secure),
        // It is an agent for https in all but its declared parent.
        // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment
        httpsAgent: new TrustingProxyAgent(proxy, secure),
    };
}
/** HttpsProxyAgent trusts `ca` at the proxy alone; the endpoint behind the tunnel is the one that needs it. */
class TrustingProxyAgent extends https_proxy_agent_dist.HttpsProxyAgent {
    connect(...[request, target]) {
        const { ca } = this.connectOpts;
        return super.connect(request, ca === undefined ? target : Object.assign({}, target, { ca }));
    }
}
/**
 * The proxy for a URL, with its password; never to be shown. Undefined for none. Throws InputError that names the variable
 * where its value is no URL of a proxy.
 */
function proxyFor(url) {
    const proxy = (0,proxy_from_env/* getProxyForUrl */.T)(url);
    if (proxy === '')
        return undefined;
    if (URL.canParse(proxy) && /^https?:$/.test(new URL(proxy).protocol))
        return proxy;
    throw new input_error/* InputError */.d(proxyVariable(new URL(url).protocol.slice(0, -1)), 'does not hold the URL of a proxy (its value is not shown: it may hold a password); expected http://host:port or https://host:port');
}
/** The variable that the proxy comes from, in the order in which proxy-from-env reads them. */
function proxyVariable(protocol) {
    const names = [`npm_config_${protocol}_proxy`, `${protocol}_proxy`, 'npm_config_proxy', 'all_proxy'];
    const all = names.flatMap((name) => [name, name.toUpperCase()]);
    return all.find((name) => (process.env[name] ?? '') !== '') ?? `${protocol}_proxy`.toUpperCase();
}


/***/ }),

/***/ 64071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XX: () => (/* binding */ encodeQuery),
/* harmony export */   g2: () => (/* binding */ encodeKey),
/* harmony export */   ui: () => (/* binding */ encodeQueryPart)
/* harmony export */ });
const UNRESERVED = /^[A-Za-z0-9\-_.~/]*$/;
/**
 * A key as it stands in a request path and in the canonical URI: every UTF-8 byte percent-encoded except
 * the unreserved characters and `/` (SigV4 for S3: encoded once, never normalised).
 */
function encodeKey(key) {
    if (UNRESERVED.test(key))
        return key;
    return encodeURIComponent(key)
        .replace(/%2F/g, '/')
        .replace(/[!'()*]/g, percent);
}
/** A query name or value: as a key, but `/` is encoded too. */
function encodeQueryPart(text) {
    return encodeURIComponent(text).replace(/[!'()*]/g, percent);
}
/** The canonical query string: sorted by encoded name, and it is also what is sent. */
function encodeQuery(query) {
    const pairs = [];
    for (const [name, value] of Object.entries(query)) {
        if (value !== undefined)
            pairs.push(`${encodeQueryPart(name)}=${encodeQueryPart(String(value))}`);
    }
    return pairs.sort().join('&');
}
function percent(character) {
    return '%' + character.charCodeAt(0).toString(16).toUpperCase();
}


/***/ }),

/***/ 36600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   oJ: () => (/* binding */ isSuccess),
/* harmony export */   t4: () => (/* binding */ errorBody),
/* harmony export */   uE: () => (/* binding */ MAX_ERROR_BYTES)
/* harmony export */ });
function isSuccess(status) {
    return status >= 200 && status < 300;
}
/** What is longer is no error of a store. */
const MAX_ERROR_BYTES = 64 * 1024;
/** The body of an error, as far as it may be read. */
async function errorBody(body) {
    const chunks = [];
    let size = 0;
    for await (const chunk of body) {
        size += chunk.length;
        if (size > MAX_ERROR_BYTES)
            break; // which destroys the body
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}


/***/ }),

/***/ 82640:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ct: () => (/* binding */ flat),
/* harmony export */   Fn: () => (/* binding */ Answer),
/* harmony export */   VL: () => (/* binding */ TooLong),
/* harmony export */   cv: () => (/* binding */ exchange),
/* harmony export */   rq: () => (/* binding */ answerLimits),
/* harmony export */   yY: () => (/* binding */ TooSlow)
/* harmony export */ });
/* harmony import */ var _core_stoppable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28017);
/* harmony import */ var _timeouts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44493);


class Answer {
    status;
    /** Lower-case names. */
    headers;
    body;
    constructor(status, headers, body) {
        this.status = status;
        this.headers = headers;
        this.body = body;
    }
    get text() {
        return this.body.toString('utf8');
    }
}
/** The answer is longer than it may be. */
class TooLong extends Error {
    constructor(limit) {
        super(`the answer is longer than ${limit} bytes`);
        this.name = 'TooLong';
    }
}
/** The answer comes in pieces, and too slowly. */
class TooSlow extends Error {
    constructor() {
        super('the answer came too slowly');
        this.name = 'TooSlow';
    }
}
/** Bytes a second that an answer's body has at least, beyond the time that every answer has. */
const SLOWEST_ANSWER = 64 * 1024;
/**
 * The whole body takes no longer than the headers may, and what its bytes need: S3 sends white space in the body while it
 * works on a copy, which may take as long as the request's own timeout says.
 */
function answerLimits(clock, { headersTimeout }, bytes) {
    const now = () => clock.monotonic();
    const ms = headersTimeout ?? _timeouts_js__WEBPACK_IMPORTED_MODULE_1__/* .TIMEOUTS */ .f.answer;
    const overdue = (began, size) => now() > began + ms + (size / SLOWEST_ANSWER) * 1000;
    return { bytes, overdue, now };
}
/**
 * One request and its whole answer. undici's own `request` makes a stream of every answer and adds a listener
 * to the signal: half of the CPU and most of the garbage of a copy, whose answer is 200 bytes. undici times the silence
 * between two pieces; the time of all of them is looked at as each comes. Rejects with TooLong, TooSlow, with what
 * undici says, or with the signal's reason.
 */
function exchange(sockets, request, limits, signal) {
    return new Promise((resolve, reject) => {
        sockets.dispatch(request, new WholeAnswer(resolve, reject, limits, signal));
    });
}
const NOTHING = Buffer.alloc(0);
/** Bytes above which an answer certainly comes in many pieces. */
const LARGE = 256 * 1024;
class WholeAnswer {
    #resolve;
    #reject;
    #limits;
    #stoppables;
    #place = -1;
    #controller;
    #stopped;
    #status = 0;
    #headers = {};
    #most = 0;
    #began = 0;
    #size = 0;
    /** Nearly every answer comes in one piece. */
    #first;
    #more;
    /** What a large answer is gathered in, so that its pieces need not be kept. */
    #whole;
    constructor(resolve, reject, limits, signal) {
        this.#resolve = resolve;
        this.#reject = reject;
        this.#limits = limits;
        if (signal === undefined)
            return;
        this.#stoppables = (0,_core_stoppable_js__WEBPACK_IMPORTED_MODULE_0__/* .stoppedBy */ .$)(signal);
        this.#place = this.#stoppables.add(this);
    }
    stop(error) {
        this.#stopped = error;
        this.#end();
        this.#reject(error);
        this.#controller?.abort(error);
    }
    onRequestStart(controller) {
        this.#controller = controller;
        if (this.#stopped !== undefined)
            controller.abort(this.#stopped);
    }
    onResponseStart(_controller, status, headers) {
        if (status < 200)
            return; // an interim answer; the real one follows
        this.#status = status;
        this.#headers = flat(headers);
        this.#most = this.#limits.bytes(status);
        this.#began = this.#limits.now();
    }
    onResponseData(_controller, chunk) {
        const at = this.#size;
        this.#size += chunk.length;
        if (at === 0)
            this.#whole = this.#room();
        if (this.#size > this.#most) {
            this.stop(new TooLong(this.#most));
        }
        else if (at > 0 && this.#limits.overdue(this.#began, this.#size)) {
            this.stop(new TooSlow());
        }
        else if (this.#whole !== undefined)
            chunk.copy(this.#whole, at);
        else if (this.#first === undefined)
            this.#first = chunk;
        else
            (this.#more ??= []).push(chunk);
    }
    onResponseEnd() {
        this.#end();
        this.#resolve(new Answer(this.#status, this.#headers, this.#body()));
    }
    onResponseError(_controller, error) {
        this.#end();
        this.#reject(error);
    }
    #end() {
        this.#stoppables?.remove(this.#place);
        this.#place = -1;
    }
    #room() {
        const length = Number(this.#headers['content-length']);
        return length > LARGE && length <= this.#most ? Buffer.allocUnsafeSlow(length) : undefined;
    }
    #body() {
        if (this.#whole !== undefined)
            return this.#whole.subarray(0, this.#size);
        if (this.#first === undefined)
            return NOTHING;
        if (this.#more === undefined)
            return this.#first;
        return Buffer.concat([this.#first, ...this.#more], this.#size);
    }
}
/** A header that comes more than once is one list (RFC 9110, section 5.3). */
function flat(headers) {
    const out = {};
    for (const name in headers) {
        const value = headers[name];
        if (value !== undefined)
            out[name] = typeof value === 'string' ? value : value.join(', ');
    }
    return out;
}


/***/ }),

/***/ 20125:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ incoming)
/* harmony export */ });
/* unused harmony export IncomingBody */
/* harmony import */ var _exchange_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82640);
/* harmony import */ var _core_stoppable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28017);


/** Bytes that lie here before the sender is held back. */
const HIGH_WATER = 256 * 1024;
/**
 * One request whose answer's body is read as it comes. undici's own `request` makes a Readable of it, whose queues
 * cost more than moving the bytes. Rejects with what undici says, or with the signal's reason. `onClose` is called
 * once, when nothing more comes, whether the request failed, or its body was read to the end or given up.
 */
function incoming(sockets, request, signal, onClose) {
    return new Promise((resolve, reject) => {
        sockets.dispatch(request, new IncomingBody(resolve, reject, signal, onClose));
    });
}
/**
 * The body, to be read once, by one reader, to its end or until it is destroyed. Fails with what undici says, or
 * with the signal's reason.
 */
class IncomingBody {
    #opened;
    #refused;
    #onClose;
    #stoppables;
    #place = -1;
    #controller;
    #pieces = [];
    #size = 0;
    #reader;
    #closed = false;
    #error;
    constructor(opened, refused, signal, onClose) {
        this.#opened = opened;
        this.#refused = refused;
        this.#onClose = onClose;
        if (signal === undefined)
            return;
        this.#stoppables = (0,_core_stoppable_js__WEBPACK_IMPORTED_MODULE_1__/* .stoppedBy */ .$)(signal);
        this.#place = this.#stoppables.add(this);
    }
    next() {
        const value = this.#pieces.shift();
        if (value !== undefined) {
            this.#size -= value.length;
            if (this.#size < HIGH_WATER && this.#controller?.paused === true)
                this.#controller.resume();
            return Promise.resolve({ value, done: false });
        }
        if (this.#error !== undefined)
            return Promise.reject(this.#error);
        if (this.#closed)
            return Promise.resolve({ value: undefined, done: true });
        this.#reader = Promise.withResolvers();
        return this.#reader.promise;
    }
    return() {
        this.destroy();
        return Promise.resolve({ value: undefined, done: true });
    }
    [Symbol.asyncIterator]() {
        return this;
    }
    /** Gives the connection up where something is still to come. A reader finds the end. */
    destroy() {
        this.#pieces.length = 0;
        if (!this.#close())
            return;
        this.#reader?.resolve({ value: undefined, done: true });
        this.#controller?.abort(new Error('the body was given up'));
    }
    stop(error) {
        this.#fail(error);
        this.#controller?.abort(error);
    }
    onRequestStart(controller) {
        this.#controller = controller;
        if (this.#error !== undefined)
            controller.abort(this.#error);
    }
    onResponseStart(_controller, status, headers) {
        if (status < 200)
            return; // an interim answer; the real one follows
        this.#opened({ status, headers: (0,_exchange_js__WEBPACK_IMPORTED_MODULE_0__/* .flat */ .Ct)(headers), body: this });
    }
    onResponseData(controller, piece) {
        const reader = this.#reader;
        if (reader !== undefined) {
            this.#reader = undefined;
            reader.resolve({ value: piece, done: false });
            return;
        }
        this.#pieces.push(piece);
        this.#size += piece.length;
        if (this.#size >= HIGH_WATER)
            controller.pause();
    }
    onResponseEnd() {
        if (this.#close())
            this.#reader?.resolve({ value: undefined, done: true });
    }
    onResponseError(_controller, error) {
        this.#fail(error);
    }
    #fail(error) {
        if (!this.#close())
            return;
        this.#error = error;
        this.#refused(error); // of no effect once the answer was there
        this.#reader?.reject(error);
    }
    /** True the first time. */
    #close() {
        if (this.#closed)
            return false;
        this.#closed = true;
        this.#stoppables?.remove(this.#place);
        this.#onClose();
        return true;
    }
}


/***/ }),

/***/ 33447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IE: () => (/* binding */ hasSize),
/* harmony export */   In: () => (/* binding */ checkedHead),
/* harmony export */   iM: () => (/* binding */ getObject),
/* harmony export */   z6: () => (/* binding */ AcceptedCodings)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46848);
/* harmony import */ var _exchange_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82640);


const OPERATION = 'GetObject';
/** Which content coding to accept first: the one that last led to stored bytes where the other did not. One a store. */
class AcceptedCodings {
    #preferred = 'identity';
    inOrder() {
        return this.#preferred === 'identity' ? ['identity', 'gzip'] : ['gzip', 'identity'];
    }
    prefer(coding) {
        this.#preferred = coding;
    }
}
/**
 * An object with its stored bytes. A small one is read whole before this returns, without a stream: half of the CPU.
 * Stores and proxies that decode gzip on the way are asked again, accepting another coding. Throws StoreError, the body
 * `transient` where it ends short, and `recoded` where it has no length and is not what `options.size` says.
 */
async function getObject(reads, codings, options, signal) {
    const [first, second] = codings.inOrder();
    const answer = await answerOf(reads, first, options, signal);
    if (isAsStored(answer, options))
        return bodyOf(answer, options, signal);
    answer.destroy();
    const other = await answerOf(reads, second, options, signal);
    if (isAsStored(other, options))
        codings.prefer(second);
    return bodyOf(other, options, signal);
}
/** Throws `protocol` where the answer has no size or date. */
function checkedHead(operation, head) {
    if (hasSize(head))
        return head;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StoreError */ .AD('protocol', `${operation}: the answer has no size`, { operation });
}
/** False where neither Content-Length nor Content-Range said it. */
function hasSize({ size }) {
    return Number.isSafeInteger(size) && size >= 0;
}
async function answerOf(reads, coding, options, signal) {
    if (options?.atOnce !== undefined) {
        const small = await readAtOnce(reads, coding, options.atOnce, signal);
        if (small !== undefined)
            return small;
    }
    const { status, headers, body } = await reads.open(coding, signal);
    return { status, head: reads.headOf(headers), body, destroy: () => body.destroy() };
}
/** Undefined where the answer is larger than what may be read at once, as an object that was overwritten may be. */
async function readAtOnce(reads, coding, most, signal) {
    try {
        const { status, headers, body } = await reads.send(coding, most, signal);
        return { status, head: reads.headOf(headers), body, destroy: () => undefined };
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StoreError */ .AD && error.cause instanceof _exchange_js__WEBPACK_IMPORTED_MODULE_1__/* .TooLong */ .VL)
            return undefined;
        throw error;
    }
}
/** By its length; without one, by its Content-Encoding: what was decoded on the way has none left. */
function isAsStored({ head, body }, options) {
    const { size, ifMatch, range } = options ?? {};
    if (!hasSize(head) && range === undefined && Buffer.isBuffer(body) && body.length === size)
        return true;
    if (!hasSize(head))
        return head.attributes.contentEncoding !== undefined && size !== undefined;
    // Another object has another size.
    const isPinned = ifMatch === undefined || head.etag === ifMatch;
    return size === undefined || head.size === size || !isPinned;
}
function bodyOf(answer, options, signal) {
    const { status, body, destroy } = answer;
    const measured = hasSize(answer.head);
    try {
        const size = measured ? answer.head.size : (options?.size ?? NaN);
        const head = checkedHead(OPERATION, { ...answer.head, size });
        const due = dueBytes(status, head, options?.range, measured);
        if (!Buffer.isBuffer(body))
            return { head, stream: new WholeBody(body, due, measured, signal), destroy };
        if (body.length !== due)
            throw measured ? cutOff(body.length, due) : (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .recoded */ .hl)(body.length, due);
        return { head, stream: oneChunk(body), destroy };
    }
    catch (error) {
        destroy();
        throw error;
    }
}
/** Bytes that the body must have. Throws `protocol` where the store ignored the range, `recoded` where it sends no length either. */
function dueBytes(status, { size }, range, measured) {
    if (range === undefined)
        return size;
    const due = Math.min(range.last, size - 1) - range.first + 1;
    if (status === 206 || (range.first === 0 && due === size))
        return due;
    const message = `${OPERATION}: the store ignored the range`;
    if (measured)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StoreError */ .AD('protocol', message, { operation: OPERATION });
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StoreError */ .AD('recoded', `${message}, and its answer has no length: it sends the object decoded`, {
        operation: OPERATION,
    });
}
/** As a stream gives them. */
async function* oneChunk(bytes) {
    if (bytes.length > 0)
        yield bytes;
}
/** Ends with as many bytes as were due, or with an error. */
class WholeBody {
    #body;
    #expected;
    /** The answer said how many bytes it has. */
    #measured;
    #signal;
    #seen = 0;
    constructor(body, expected, measured, signal) {
        this.#body = body;
        this.#expected = expected;
        this.#measured = measured;
        this.#signal = signal;
    }
    async next() {
        let next;
        try {
            next = await this.#body.next();
        }
        catch (cause) {
            this.#signal?.throwIfAborted();
            const message = `${OPERATION}: the body broke off after ${this.#seen} of ${this.#expected} bytes`;
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StoreError */ .AD('transient', message, { operation: OPERATION, cause });
        }
        if (next.done !== true)
            this.#seen += next.value.length;
        else if (this.#seen !== this.#expected)
            throw this.#wrongLength();
        if (!this.#measured && this.#seen > this.#expected) {
            this.#body.destroy();
            throw this.#wrongLength();
        }
        return next;
    }
    return() {
        return this.#body.return();
    }
    [Symbol.asyncIterator]() {
        return this;
    }
    #wrongLength() {
        return this.#measured ? cutOff(this.#seen, this.#expected) : (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .recoded */ .hl)(this.#seen, this.#expected);
    }
}
function cutOff(seen, expected) {
    const message = `${OPERATION}: ${seen} bytes came where ${expected} were due`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StoreError */ .AD('transient', message, { operation: OPERATION });
}


/***/ }),

/***/ 25346:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ ServerTime)
/* harmony export */ });
const LAST_DATE = Date.UTC(9000, 0);
/** `Date` says whole seconds: the answer was made up to this much later, ms. */
const RESOLUTION = 1000;
/**
 * What the store's clock says less what ours does, from the `Date` of its answers. Each answer was made between
 * the sending of its request and its arrival, so it bounds the offset from both sides, the more loosely the
 * longer it was under way. An offset moves only as far as an answer contradicts it: one that lay in a socket
 * while this process was stopped proves nothing, and a difference under a second is none.
 */
class ServerTime {
    #offset = 0;
    /** ms to add to our wall time. */
    get offset() {
        return this.#offset;
    }
    /** `arrived` is our wall time, `took` the ms since the request was sent, by a clock that never jumps. */
    learn(date, arrived, took) {
        const made = typeof date === 'string' ? Date.parse(date) : NaN;
        // Beyond these years no time can be written down.
        if (!(made >= 0 && made <= LAST_DATE))
            return;
        const least = made - arrived;
        const most = made + RESOLUTION - (arrived - took);
        this.#offset = Math.min(Math.max(this.#offset, least), most);
    }
}


/***/ }),

/***/ 85434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ speaksTls)
/* harmony export */ });
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41692);

/** The handshake takes no longer than this, ms. */
const HANDSHAKE_TIMEOUT_MS = 3_000;
/**
 * Whether the port of an `http://` origin expects TLS: a server that does may close a connection that begins with plain
 * http without a word. Never rejects.
 */
function speaksTls(origin) {
    const { hostname, port } = new URL(origin);
    return new Promise((resolve) => {
        const socket = (0,node_tls__WEBPACK_IMPORTED_MODULE_0__.connect)({
            host: hostname.replace(/^\[|\]$/g, ''),
            port: Number(port === '' ? '80' : port),
            // Nothing is sent over it: who answers is not asked.
            rejectUnauthorized: false,
            timeout: HANDSHAKE_TIMEOUT_MS,
        });
        const end = (speaks) => {
            socket.destroy();
            resolve(speaks);
        };
        socket.once('secureConnect', () => end(true));
        socket.once('error', () => end(false));
        socket.once('timeout', () => end(false));
        socket.once('close', () => end(false));
    });
}


/***/ }),

/***/ 36149:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ codeOfStatus)
/* harmony export */ });
/** What a status means where the answer says no more. What an API means by 404, 409 and the like otherwise it asks first. */
function codeOfStatus(status) {
    switch (status) {
        case 401:
            return 'credentials';
        case 403:
            return 'denied';
        case 404:
            return 'not-found';
        case 405:
        case 501:
            return 'unsupported';
        case 408:
            return 'transient';
        case 412:
            return 'precondition';
        case 413:
            return 'too-large';
        case 429:
        case 503:
            return 'throttled';
        default:
            return status >= 500 ? 'transient' : 'protocol';
    }
}


/***/ }),

/***/ 44493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ TIMEOUTS)
/* harmony export */ });
/** A Bridge Node streams the bytes of an emulated copy meanwhile, and composes the parts of a GCS upload at Complete. */
const TIMEOUTS = {
    connect: 10_000,
    answer: 60_000,
    longAnswer: 15 * 60_000,
    body: 60_000,
    slowestLine: 256 * 1024,
};


/***/ }),

/***/ 74058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ connectionError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46848);

const UNREACHABLE = new Set([
    'ENOTFOUND',
    'ECONNREFUSED',
    'EHOSTUNREACH',
    'ENETUNREACH',
    'EAI_AGAIN',
    'UND_ERR_CONNECT_TIMEOUT',
]);
/** Certificates that are not trusted: they are no better the next time. */
const UNTRUSTED = new Set([
    'ERR_TLS_CERT_ALTNAME_INVALID',
    'DEPTH_ZERO_SELF_SIGNED_CERT',
    'SELF_SIGNED_CERT_IN_CHAIN',
    'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
    'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
    'CERT_HAS_EXPIRED',
]);
/** What can never be sent as it is: a header value of bytes that HTTP does not allow, a URL that is none. */
const UNSENDABLE = new Set(['UND_ERR_INVALID_ARG', 'ERR_INVALID_CHAR', 'ERR_HTTP_INVALID_HEADER_VALUE']);
/** Connection trouble as a StoreError; an abort by the caller keeps its own reason. */
function connectionError(operation, error, signal) {
    if (signal?.aborted) {
        const reason = signal.reason;
        return reason instanceof Error ? reason : new Error('stopped', { cause: reason });
    }
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StoreError */ .AD)
        return error;
    const code = systemCode(error);
    const kind = isNoHttp(shapeOf(error)?.message) ? 'wrong-endpoint' : kindOf(code);
    const said = connectionWords(code, error);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StoreError */ .AD(kind, `${operation}: ${said}`, { operation, cause: error });
}
/** OpenSSL's words name a source file of its own; these say what happened. */
function connectionWords(code, error) {
    if (isPlainHttp(code))
        return 'the port answers without TLS: use http://, or the port that has TLS';
    const message = shapeOf(error)?.message;
    if (isNoHttp(message))
        return 'the port answers with something that is not HTTP';
    return typeof message === 'string' && message !== '' ? message : String(code ?? error);
}
/** TLS was begun, and what came is no TLS. */
function isPlainHttp(code) {
    return code === 'ERR_SSL_WRONG_VERSION_NUMBER' || code === 'ERR_SSL_PACKET_LENGTH_TOO_LONG';
}
/** undici's words for an answer whose first bytes are no HTTP; its error has no code. */
const NO_HTTP = /does not match the HTTP\/1\.1 protocol \(Expected HTTP\//;
function isNoHttp(message) {
    return typeof message === 'string' && NO_HTTP.test(message);
}
function kindOf(code) {
    if (code === undefined)
        return 'transient';
    if (UNTRUSTED.has(code) || isPlainHttp(code))
        return 'wrong-endpoint';
    if (UNSENDABLE.has(code))
        return 'protocol';
    return UNREACHABLE.has(code) ? 'unreachable' : 'transient';
}
/** The first code in the chain of causes. By shape: errors of Node's own modules may come from another realm. */
function systemCode(error) {
    for (let at = shapeOf(error); at !== undefined; at = shapeOf(at.cause)) {
        if (typeof at.code === 'string')
            return at.code;
        const first = Array.isArray(at.errors) ? at.errors[0] : undefined;
        const code = first === undefined ? undefined : systemCode(first);
        if (code !== undefined)
            return code;
    }
    return undefined;
}
function shapeOf(error) {
    return typeof error === 'object' && error !== null ? error : undefined;
}


/***/ }),

/***/ 10831:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ watched)
/* harmony export */ });
/**
 * The stream as it is; `see` looks at each piece as it passes, and what it throws ends the stream. An async generator
 * would cost several turns of the microtask queue a piece, and several of these lie over each other.
 */
function watched(stream, see) {
    return { [Symbol.asyncIterator]: () => new Watched(stream[Symbol.asyncIterator](), see) };
}
class Watched {
    #source;
    #see;
    constructor(source, see) {
        this.#source = source;
        this.#see = see;
    }
    async next() {
        const next = await this.#source.next();
        if (next.done === true)
            return { value: undefined, done: true };
        try {
            this.#see(next.value);
        }
        catch (error) {
            await this.return();
            throw error;
        }
        return next;
    }
    async return() {
        await this.#source.return?.();
        return { value: undefined, done: true };
    }
}


/***/ }),

/***/ 16350:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bv: () => (/* binding */ blocks),
/* harmony export */   ND: () => (/* binding */ element),
/* harmony export */   Uk: () => (/* binding */ unescapeXml),
/* harmony export */   X: () => (/* binding */ escapeXml),
/* harmony export */   _n: () => (/* binding */ unquote),
/* harmony export */   qG: () => (/* binding */ cutOff)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46848);

/** What the XML of stores has in common: fixed elements, most without attributes, and text without CDATA. */
/** Text for an XML document; control characters as references, as S3 itself writes them. */
function escapeXml(text) {
    return text.replace(/[&<>"'\u0000-\u001f\u007f-\u009f]/g, (character) => `&#${character.charCodeAt(0)};`);
}
/** ETags come quoted, sometimes weak. */
function unquote(etag) {
    const bare = etag.startsWith('W/') ? etag.slice(2) : etag;
    return bare.startsWith('"') && bare.endsWith('"') && bare.length > 1 ? bare.slice(1, -1) : bare;
}
/** The insides of all elements of that name. */
function* blocks(xml, name) {
    const open = `<${name}>`;
    const close = `</${name}>`;
    for (let at = xml.indexOf(open); at >= 0;) {
        const end = xml.indexOf(close, at);
        if (end < 0)
            throw cutOff(name);
        yield xml.slice(at + open.length, end);
        at = xml.indexOf(open, end + close.length);
    }
}
/** The text of the first element of that name; undefined where there is none. */
function element(xml, name) {
    const open = xml.indexOf(`<${name}>`);
    if (open < 0)
        return undefined;
    const from = open + name.length + 2;
    const end = xml.indexOf(`</${name}>`, from);
    if (end < 0)
        return undefined;
    const text = xml.slice(from, end);
    return text.includes('&') ? unescapeXml(text) : text;
}
const ENTITIES = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
function unescapeXml(text) {
    return text.replace(/&(?:#x([0-9a-fA-F]{1,6})|#([0-9]{1,7})|([a-z]+));/g, (whole, hex, decimal, name) => {
        // By own names: `&constructor;` is no entity.
        if (typeof name === 'string')
            return Object.hasOwn(ENTITIES, name) ? (ENTITIES[name] ?? whole) : whole;
        const point = typeof hex === 'string' ? parseInt(hex, 16) : Number(decimal);
        return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
    });
}
/** An answer that ends in the middle: worth a retry. */
function cutOff(name) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StoreError */ .AD('transient', `the answer ends inside <${name}>`, { operation: 'parse' });
}


/***/ })

};
