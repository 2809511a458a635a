export const id = 922;
export const ids = [922];
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

/***/ 74974:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JK: () => (/* binding */ condemnedCount),
/* harmony export */   Ou: () => (/* binding */ fromOldForm),
/* harmony export */   Ym: () => (/* binding */ encodeRecord),
/* harmony export */   dB: () => (/* binding */ CONDEMNED_RECORDS),
/* harmony export */   gh: () => (/* binding */ isOldForm),
/* harmony export */   s1: () => (/* binding */ encodeCondemned),
/* harmony export */   yO: () => (/* binding */ decodeCondemned)
/* harmony export */ });
/* harmony import */ var _core_defined_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(37708);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57975);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38522);
/* harmony import */ var _core_bounded_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16119);
/* harmony import */ var _bounds_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49878);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(11400);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(54445);
/* harmony import */ var _segment_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(97622);









/** Records a file. */
const CONDEMNED_RECORDS = 50_000;
const compress = (0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_zlib__WEBPACK_IMPORTED_MODULE_2__.gzip);
async function encodeCondemned(records) {
    const file = await compress(records.map((record) => `${encodeRecord(record)}\n`).join(''), { level: 5 });
    return { ref: { sha256: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(file).digest('hex'), count: records.length }, file };
}
/** Records in batches, checked against the reference. Throws StateError, which names the object. */
async function* decodeCondemned(file, ref) {
    const object = (0,_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .condemnedPath */ .f9)(ref.sha256);
    if ((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(file).digest('hex') !== ref.sha256)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .StateError */ .qq(object, 'its content does not match its SHA-256', _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .DAMAGED_ADVICE */ .dw);
    let count = 0;
    for await (const lines of (0,_segment_js__WEBPACK_IMPORTED_MODULE_7__/* .linesOf */ .Dx)(file, object, _bounds_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_LINE */ .MV)) {
        count += lines.length;
        if (count > ref.count)
            throw notAsRecorded(object, count, ref);
        yield lines.map((line) => decodeRecord(line, object));
    }
    if (count !== ref.count)
        throw notAsRecorded(object, count, ref);
}
function notAsRecorded(object, found, { count }) {
    const message = `it holds ${found} records where ${count} were recorded`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .StateError */ .qq(object, message, _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .DAMAGED_ADVICE */ .dw);
}
/** How many stored objects a generation has condemned. */
function condemnedCount({ condemned }) {
    return isOldForm(condemned) ? condemned.length : condemned.count;
}
/** The form of earlier versions, which listed the objects in the generation itself. */
function isOldForm(condemned) {
    return Array.isArray(condemned);
}
/**
 * Records of the old form. They lack the key: it follows from the path, but for renamed objects, which are left
 * out; those stay in cold.
 */
function fromOldForm(condemned) {
    return condemned.flatMap((object) => object.path.startsWith(_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .STATE */ .c4) ? [] : [{ ...object, key: object.path }]);
}
function encodeRecord({ key, path, etag, versionId, size, since, version }) {
    return JSON.stringify({
        key,
        path,
        etag,
        ...(0,_core_defined_js__WEBPACK_IMPORTED_MODULE_8__/* .defined */ .s)({ versionId, size }),
        since,
        ...(0,_core_defined_js__WEBPACK_IMPORTED_MODULE_8__/* .defined */ .s)({ version }),
    });
}
function decodeRecord(line, object) {
    const read = (json) => {
        return {
            key: (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(json, 'key', _bounds_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_KEY */ .tu),
            path: (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(json, 'path', _bounds_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_PATH */ .lm),
            etag: (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_3__/* .anyTextOf */ .Tm)(json, 'etag', _bounds_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_ETAG */ .nQ),
            ...(0,_core_defined_js__WEBPACK_IMPORTED_MODULE_8__/* .defined */ .s)({
                versionId: (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)(json, 'versionId', () => (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(json, 'versionId', _bounds_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_VERSION_ID */ ._X)),
                size: (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)(json, 'size', () => (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_3__/* .countOf */ .pq)(json, 'size')),
            }),
            since: (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_3__/* .timeOf */ .nR)(json, 'since'),
            ...(0,_core_defined_js__WEBPACK_IMPORTED_MODULE_8__/* .defined */ .s)({ version: (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)(json, 'version', () => (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_3__/* .timeOf */ .nR)(json, 'version')) }),
        };
    };
    return (0,_bounds_js__WEBPACK_IMPORTED_MODULE_4__/* .parseRecord */ .Hh)(line, object, _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .DAMAGED_ADVICE */ .dw, _bounds_js__WEBPACK_IMPORTED_MODULE_4__/* .LINE_LIMITS */ .eE, read, 'a line is not a record of what is condemned');
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
        value = (0,_bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .refusedAs */ .xb)(object, _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DAMAGED_ADVICE */ .dw, () => (0,_bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .parseEntryLine */ .Wf)(line));
    }
    catch (cause) {
        if (cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .StateError */ .qq)
            throw cause;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .StateError */ .qq(object, 'a line is not JSON', _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DAMAGED_ADVICE */ .dw, { cause });
    }
    return checkEntry(value, object);
}
/** Throws StateError where the value is no entry, or names a path in cold that its key cannot have. */
function checkEntry(value, object) {
    if (!isEntry(value))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .StateError */ .qq(object, 'a line is not a manifest entry', _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DAMAGED_ADVICE */ .dw);
    const { key, cold, history } = value;
    if ((0,_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .isPathOf */ .HM)(key, cold.path) && (history ?? []).every((version) => (0,_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .isPathOf */ .HM)(key, version.cold.path)))
        return value;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .StateError */ .qq(object, 'an entry names a path in cold that its key cannot have', _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DAMAGED_ADVICE */ .dw);
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

/***/ 3241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ql: () => (/* binding */ afterReconciliation),
/* harmony export */   Sf: () => (/* binding */ MAX_PREFIXES),
/* harmony export */   fs: () => (/* binding */ needsReconciliation)
/* harmony export */ });
/** With more prefixes than this, checking again costs less than the list. */
const MAX_PREFIXES = 1000;
/** True where a run over these prefixes (empty: all keys) has to check cold. */
function needsReconciliation(unlooked, prefixes) {
    if (unlooked === undefined)
        return false;
    const { looked } = unlooked;
    return prefixesOf(prefixes).some((prefix) => !looked.some((done) => prefix.startsWith(done)));
}
/** What is still unreconciled after a complete run over these prefixes; undefined for nothing. */
function afterReconciliation(unlooked, prefixes) {
    if (unlooked === undefined)
        return undefined;
    const both = [...new Set([...unlooked.looked, ...prefixesOf(prefixes)])];
    const looked = both.filter((one) => !both.some((other) => other !== one && one.startsWith(other)));
    if (looked.includes(''))
        return undefined;
    return looked.length > MAX_PREFIXES ? unlooked : { looked };
}
function prefixesOf(prefixes) {
    return prefixes.length === 0 ? [''] : prefixes;
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
/* harmony import */ var _core_defined_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(37708);
/* harmony import */ var _core_with_timeout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14967);
/* harmony import */ var _store_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46848);
/* harmony import */ var _store_read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67135);
/* harmony import */ var _core_bounded_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16119);
/* harmony import */ var _bounds_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49878);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(11400);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(54445);
/* harmony import */ var _signing_sealed_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(56235);
/* harmony import */ var _start_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(27679);










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
            const holder = present?.record;
            if (present?.refusal !== undefined)
                request.onRefused?.(present.refusal.message);
            if (present === undefined || holder === undefined || isFree(holder, request, now, times)) {
                const began = clock.monotonic();
                const record = {
                    format: 1,
                    owner: request.owner,
                    epoch: nextEpoch(request.floor, holder?.epoch ?? 0),
                    expires: now + times.timeToLive,
                    ...(0,_core_defined_js__WEBPACK_IMPORTED_MODULE_8__/* .defined */ .s)({ workflowRun: request.workflowRun, attempt: request.attempt }),
                };
                const etag = await replace(cold, record, present?.etag, signal);
                if (etag !== undefined) {
                    const lease = new Lease(cold, clock, times, record, etag, began, 
                    // One that is not believed may have replaced that of a run that was killed.
                    (present?.refusal === undefined ? (holder?.expires ?? 0) : 1) !== 0);
                    lease.#renewals = Promise.all([lease.#renewForever(), lease.#watch()]);
                    return lease;
                }
            }
            else if (clock.monotonic() >= giveUp) {
                throw new LeaseHeld(holder);
            }
            else if (waitedFor !== holder.owner) {
                waitedFor = holder.owner;
                request.onWait?.(holder);
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
            if (present?.record?.owner === this.#record.owner && present.record.epoch === this.epoch) {
                this.#etag = present.etag;
                return;
            }
            this.#lose(new LeaseLost(`the lease was taken over by ${JSON.stringify(present?.record?.owner ?? 'nobody')}`));
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
/** The lease as stored in cold; undefined where no run ever took it, or it is not signed as it must be. Throws StateError. */
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
    if (present?.record?.owner !== owner)
        return false;
    const expires = cold.now(clock) + times.longestRequest;
    if (present.record.expires <= expires)
        return false;
    return (await replace(cold, { ...present.record, expires }, present.etag, signal)) !== undefined;
}
/** No holder has it any longer: it has ended, or ends later than any holder would have it end, and so is forged. */
function hasEnded({ expires }, now, times = LEASE_TIMES) {
    return expires <= now || expires > now + times.timeToLive + _start_js__WEBPACK_IMPORTED_MODULE_9__/* .MAX_CLOCK_SKEW_MS */ .s9;
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
    if (file === undefined)
        return undefined;
    const { etag } = file;
    const { bytes, refusal } = (0,_signing_sealed_js__WEBPACK_IMPORTED_MODULE_7__/* .openAs */ .TP)(cold, _layout_js__WEBPACK_IMPORTED_MODULE_6__/* .LEASE */ .DL, 'lease', file.bytes, {});
    const adopted = refusal?.reason === 'unsigned' && cold.stateKeys?.acceptUnsigned === true;
    if (refusal !== undefined && !adopted)
        return { record: undefined, refusal, etag };
    return { record: parse(Buffer.from(bytes).toString('utf8')), etag };
}
/** Undefined where another run was faster. */
async function replace(cold, record, etag, signal) {
    try {
        const { owner: run, epoch } = record;
        const text = Buffer.from(JSON.stringify(record) + '\n');
        const bytes = (0,_signing_sealed_js__WEBPACK_IMPORTED_MODULE_7__/* .sealAs */ ._k)(cold, _layout_js__WEBPACK_IMPORTED_MODULE_6__/* .LEASE */ .DL, { kind: 'lease', run, epoch }, text);
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
        ...(0,_core_defined_js__WEBPACK_IMPORTED_MODULE_8__/* .defined */ .s)({
            workflowRun: (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)(json, 'workflowRun', () => (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(json, 'workflowRun', _bounds_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_NAME */ .zB)),
            attempt: (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)(json, 'attempt', () => (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_3__/* .countOf */ .pq)(json, 'attempt')),
        }),
    });
    const what = 'it lacks a field, or one is out of range';
    // Version 1.0.0 wrote fractions of a millisecond where it had learned the store's clock.
    const whole = text.replace(/("expires":\d{1,16})\.\d+/, '$1');
    return (0,_bounds_js__WEBPACK_IMPORTED_MODULE_4__/* .parseRecord */ .Hh)(whole, _layout_js__WEBPACK_IMPORTED_MODULE_6__/* .LEASE */ .DL, LEASE_ADVICE, _core_bounded_json_js__WEBPACK_IMPORTED_MODULE_3__/* .RECORD_LIMITS */ .xA, read, what);
}


/***/ }),

/***/ 50622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LX: () => (/* binding */ countFolders),
/* harmony export */   SH: () => (/* binding */ blocksOf),
/* harmony export */   Y: () => (/* binding */ decodeListed),
/* harmony export */   oc: () => (/* binding */ encodeListed),
/* harmony export */   ol: () => (/* binding */ digestOf),
/* harmony export */   uJ: () => (/* binding */ knownBlocks),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57975);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38522);
/* harmony import */ var _core_keys_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(78133);
/* harmony import */ var _core_bounded_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16119);
/* harmony import */ var _bounds_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49878);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(11400);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(54445);
/* harmony import */ var _segment_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(97622);









/** A block with more folders than this is not remembered: its keys are compared one by one. */
const MAX_FOLDERS = 16;
/** Where a segment has more blocks than it needs, small ones are joined with the next, at the cost of comparing them once more. */
const SPARE_BLOCKS = 8;
const SMALL_BLOCK_KEYS = 250;
const LARGE_BLOCK_KEYS = 2_000;
function digestOf(objects) {
    const sum = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for (const { text, spelling } of objects) {
        // The same text stands for other keys where they are spelled another way.
        if (spelling !== undefined)
            sum.update(`${spelling}\n`, 'latin1');
        sum.update(text, 'latin1');
    }
    return sum.digest('base64url');
}
/** The first path segment with its slash; empty for a key without one. */
function folderOf(key) {
    const slash = key.indexOf('/');
    return slash < 0 ? '' : key.slice(0, slash + 1);
}
/** Undefined where there are too many folders. `objects` in key order, so that folders follow one another. */
function countFolders(objects) {
    const counts = [];
    for (const { key, size } of objects) {
        let last = counts.at(-1);
        if (last === undefined || folderOf(key) !== last.folder) {
            if (counts.length === MAX_FOLDERS)
                return undefined;
            counts.push((last = { folder: folderOf(key), objects: 0, bytes: 0 }));
        }
        last.objects++;
        last.bytes += size;
    }
    return counts;
}
/**
 * Gives the blocks of one slice to its new segments. A block keeps its digest only where it lies in one segment
 * whole: the digest then stands for what that segment alone records of these keys.
 */
function blocksOf(segments, blocks) {
    const bySegment = segments.map(({ sha256 }) => [sha256, []]);
    let at = 0;
    let after;
    for (const { digest, ...block } of blocks) {
        while (at < segments.length && (0,_core_keys_js__WEBPACK_IMPORTED_MODULE_8__/* .compareKeys */ .YD)(segments[at]?.last ?? '', block.end) < 0)
            at++;
        const border = segments[at - 1]?.last;
        const whole = border === undefined || (after !== undefined && (0,_core_keys_js__WEBPACK_IMPORTED_MODULE_8__/* .compareKeys */ .YD)(after, border) >= 0);
        bySegment[at]?.[1].push(whole && digest !== undefined ? { ...block, digest } : block);
        after = block.end;
    }
    return bySegment.filter(([, some]) => some.length > 0);
}
/** The blocks to look for in a slice, with the segments' borders between them; `after` is where the slice starts. */
function knownBlocks(segments, blocks, start) {
    const known = [];
    let after = start;
    for (const { sha256, last, count } of segments) {
        let joined = false;
        const some = blocks.get(sha256) ?? [];
        const crowded = some.length > SPARE_BLOCKS + count / SMALL_BLOCK_KEYS;
        some.forEach(({ digest, ...block }, i) => {
            const next = some[i + 1];
            if (crowded &&
                next !== undefined &&
                sizeOf(block) < SMALL_BLOCK_KEYS &&
                sizeOf(block) + sizeOf(next) <= LARGE_BLOCK_KEYS) {
                joined = true;
                return;
            }
            known.push({ ...block, ...(joined || digest === undefined ? {} : { digest }), after });
            after = block.end;
            joined = false;
        });
        if (after === undefined || (0,_core_keys_js__WEBPACK_IMPORTED_MODULE_8__/* .compareKeys */ .YD)(after, last) < 0)
            known.push({ end: last, counts: [], after });
        after = last;
    }
    return known;
}
function sizeOf({ counts }) {
    return counts.reduce((sum, { objects }) => sum + objects, 0);
}
/** A segment has some 75 blocks of a few folders each: 20 kB. */
const MAX_LISTED_LINE = 1024 * 1024;
/** Characters of all lines together: they are held in memory. 20 MB for 100 million keys. */
const MAX_LISTED_TEXT = 64 * 1024 * 1024;
const LISTED_LIMITS = { bytes: MAX_LISTED_LINE, depth: 8, text: 6 * _bounds_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_PATH */ .lm, values: 100_000 };
const compress = (0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_zlib__WEBPACK_IMPORTED_MODULE_2__.gzip);
/** One line a segment. */
async function encodeListed(blocks) {
    const lines = [...blocks]
        .map(([segment, some]) => JSON.stringify({ segment, blocks: some }) + '\n')
        // What could not be read back is not remembered: those keys are looked at one by one.
        .filter((line) => line.length <= MAX_LISTED_LINE);
    const file = await compress(lines.join(''), { level: 5 });
    return { sha256: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(file).digest('hex'), file };
}
/** Throws StateError, which names the object. */
async function decodeListed(file, sha256) {
    const object = (0,_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .listedPath */ .jM)(sha256);
    if ((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(file).digest('hex') !== sha256)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .StateError */ .qq(object, 'its content does not match its SHA-256', _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .DAMAGED_ADVICE */ .dw);
    const bySegment = new Map();
    let size = 0;
    for await (const lines of (0,_segment_js__WEBPACK_IMPORTED_MODULE_7__/* .linesOf */ .Dx)(file, object, MAX_LISTED_LINE)) {
        for (const line of lines) {
            size += line.length;
            if (size > MAX_LISTED_TEXT)
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .StateError */ .qq(object, 'it unpacks to far too much', _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .DAMAGED_ADVICE */ .dw);
            const { segment, blocks } = parseLine(line, object);
            bySegment.set(segment, blocks);
        }
    }
    return bySegment;
}
function parseLine(line, object) {
    try {
        const { segment, blocks } = (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJsonObjectText */ .IO)(line, LISTED_LIMITS);
        if ((0,_bounds_js__WEBPACK_IMPORTED_MODULE_4__/* .isBoundedText */ .ff)(segment, _bounds_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_TEXT */ .lG) && Array.isArray(blocks) && blocks.every(isBlock))
            return { segment, blocks };
    }
    catch (cause) {
        if (!(cause instanceof _core_bounded_json_js__WEBPACK_IMPORTED_MODULE_3__/* .JsonRefused */ .tC))
            throw cause;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .StateError */ .qq(object, `a line names no blocks of a segment (${cause.message})`, _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .DAMAGED_ADVICE */ .dw, {
            cause,
        });
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .StateError */ .qq(object, 'a line names no blocks of a segment', _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .DAMAGED_ADVICE */ .dw);
}
function isBlock(value) {
    if (typeof value !== 'object' || value === null)
        return false;
    const { end, digest, counts } = value;
    return ((0,_bounds_js__WEBPACK_IMPORTED_MODULE_4__/* .isBoundedText */ .ff)(end, _bounds_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_KEY */ .tu) &&
        (digest === undefined || (0,_bounds_js__WEBPACK_IMPORTED_MODULE_4__/* .isBoundedText */ .ff)(digest, _bounds_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_TEXT */ .lG)) &&
        Array.isArray(counts) &&
        counts.every(isCount));
}
function isCount(value) {
    if (typeof value !== 'object' || value === null)
        return false;
    const { folder, objects, bytes } = value;
    return ((folder === '' || (0,_bounds_js__WEBPACK_IMPORTED_MODULE_4__/* .isBoundedText */ .ff)(folder, _bounds_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_KEY */ .tu)) && (0,_bounds_js__WEBPACK_IMPORTED_MODULE_4__/* .isBoundedCount */ .p2)(objects) && (0,_bounds_js__WEBPACK_IMPORTED_MODULE_4__/* .isBoundedCount */ .p2)(bytes));
}


/***/ }),

/***/ 72275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JM: () => (/* binding */ checkCapabilities),
/* harmony export */   Tc: () => (/* binding */ checkPathMemory),
/* harmony export */   dy: () => (/* binding */ USED_UP_ADVICE),
/* harmony export */   lk: () => (/* binding */ encodeGeneration),
/* harmony export */   ux: () => (/* binding */ parseGeneration),
/* harmony export */   ww: () => (/* binding */ parseHead)
/* harmony export */ });
/* harmony import */ var _core_keys_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(78133);
/* harmony import */ var _core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16119);
/* harmony import */ var _bounds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49878);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11400);
/* harmony import */ var _generation_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62093);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54445);
/* harmony import */ var _journals_unreconciled_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3241);







const TOO_LARGE_ADVICE = 'Nothing was committed; what was copied is journalled. A retention policy keeps fewer restore points and versions; if that is no help, please report this with the number of objects.';
const USED_UP_ADVICE = 'No run can count that far: somebody else wrote to cold. Check who has keys to it; the command rebuild makes a new manifest from what is in cold and hot.';
/** Throws StateError, which names the field to blame. */
function parseHead(text, object) {
    return parseFormat(text, object, _core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .RECORD_LIMITS */ .xA, (json) => ({
        format: _generation_js__WEBPACK_IMPORTED_MODULE_4__/* .FORMAT */ .u,
        generation: generationOf(json),
        sha256: (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Of */ .Bj)(json, 'sha256'),
        epoch: (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(json, 'epoch', _bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_EPOCH */ .fU),
        run: (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(json, 'run', _bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_NAME */ .zB),
        time: (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .timeOf */ .nR)(json, 'time'),
    }));
}
/**
 * Parses what HEAD points at, and checks every field that this version knows: the hash proves only that whoever wrote
 * HEAD wrote this too. Fields of later versions are carried on as they are. Throws StateError, which names the field.
 */
function parseGeneration(text, object) {
    return parseFormat(text, object, _bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .GENERATION_LIMITS */ .qe, (json) => {
        checkRun(json);
        checkSegments(json);
        (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .eachOf */ .pQ)(json, 'restorePoints', (point) => checkRestorePoint(point, json));
        (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .eachOf */ .pQ)(json, 'journals', (journal) => {
            (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(journal, 'run', _bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_NAME */ .zB);
            (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(journal, 'objects');
        });
        checkCondemned(json);
        checkMemories(json);
        return json;
    });
}
/** What could not be read back must not be written. Throws StateError. */
function encodeGeneration(generation) {
    const path = (0,_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .generationPath */ .uA)(generation.generation);
    // The next holder of the lease needs one above it.
    if (generation.epoch >= _bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_EPOCH */ .fU)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .StateError */ .qq(_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .HEAD */ .Vx, 'its epoch leaves none above it', USED_UP_ADVICE);
    const text = JSON.stringify(generation, undefined, 1) + '\n';
    if (Buffer.byteLength(text) > _bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_GENERATION_BYTES */ .kP)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .StateError */ .qq(path, `it would have more than ${_bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_GENERATION_BYTES */ .kP} bytes`, TOO_LARGE_ADVICE);
    try {
        parseGeneration(text, path);
    }
    catch (cause) {
        if (!(cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .StateError */ .qq))
            throw cause;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .StateError */ .qq(path, `it could not be read back: ${cause.message}`, TOO_LARGE_ADVICE, { cause });
    }
    return text;
}
/** A generation's number, from 1. */
function generationOf(json) {
    const generation = (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(json, 'generation', _bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_GENERATION */ .y6);
    if (generation < 1)
        throw new _core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .JsonRefused */ .tC('its generation is not a whole number from 1');
    return generation;
}
function checkRun(json) {
    const generation = generationOf(json);
    if (json['base'] !== null)
        (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(json, 'base', generation - 1);
    (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(json, 'baseSha256', () => (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Of */ .Bj)(json, 'baseSha256'));
    (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(json, 'epoch', _bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_EPOCH */ .fU);
    (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(json, 'run', _bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_NAME */ .zB);
    (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .timeOf */ .nR)(json, 'time');
    (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(json, 'program', _bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_NAME */ .zB);
    (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .flagOf */ .iP)(json, 'complete');
    const hot = (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)(json, 'hot');
    (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .anyTextOf */ .Tm)(hot, 'endpoint', _bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_TEXT */ .lG);
    (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(hot, 'bucket', _bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_TEXT */ .lG);
    (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .anyTextOf */ .Tm)(hot, 'prefix', _bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_KEY */ .tu);
    (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(hot, 'api', () => (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(hot, 'api', _bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_NAME */ .zB));
    (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(json, 'cold', () => {
        const cold = (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)(json, 'cold');
        (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(cold, 'api', () => (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(cold, 'api', _bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_NAME */ .zB));
        (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(cold, 'bucket', () => (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(cold, 'bucket', _bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_TEXT */ .lG));
        (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(cold, 'prefix', () => (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .anyTextOf */ .Tm)(cold, 'prefix', _bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_KEY */ .tu));
    });
}
/** In key order and apart, and their sums exact. */
function checkSegments(json) {
    let before;
    let keys = 0;
    let bytes = 0;
    (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .eachOf */ .pQ)(json, 'segments', (segment) => {
        const first = (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(segment, 'first', _bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_KEY */ .tu);
        const last = (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(segment, 'last', _bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_KEY */ .tu);
        (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Of */ .Bj)(segment, 'sha256');
        keys += (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(segment, 'count');
        bytes += (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(segment, 'bytes');
        if ((0,_core_keys_js__WEBPACK_IMPORTED_MODULE_5__/* .compareKeys */ .YD)(first, last) > 0 || (before !== undefined && (0,_core_keys_js__WEBPACK_IMPORTED_MODULE_5__/* .compareKeys */ .YD)(before, first) >= 0))
            throw new _core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .JsonRefused */ .tC('its segments are out of order');
        if (!Number.isSafeInteger(keys) || !Number.isSafeInteger(bytes))
            throw new _core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .JsonRefused */ .tC('its segments hold more than can be counted');
        before = last;
    });
}
function checkRestorePoint(point, json) {
    (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(point, 'run', _bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_NAME */ .zB);
    (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .timeOf */ .nR)(point, 'time');
    (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(point, 'generation', generationOf(json));
    const scope = (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)(point, 'scope');
    (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textsOf */ .CB)(scope, 'prefixes', _bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_KEY */ .tu);
    (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textsOf */ .CB)(scope, 'exclude', _bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_TEXT */ .lG);
    const holes = (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)(point, 'holes');
    (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(holes, 'count');
    if ((0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(holes, 'list', () => (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(holes, 'list', _bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_PATH */ .lm))?.startsWith(_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .RUNS */ .pt) === false)
        throw new _core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .JsonRefused */ .tC("a list of holes is not below a run's folder");
    (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(point, 'unselected', () => (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .timeOf */ .nR)(point, 'unselected'));
    (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(point, 'pruned', () => (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textsOf */ .CB)(point, 'pruned', _bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_KEY */ .tu));
}
function checkCondemned(json) {
    if (Array.isArray(json['condemned'])) {
        (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .eachOf */ .pQ)(json, 'condemned', (object) => {
            (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(object, 'path', _bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_PATH */ .lm);
            (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .anyTextOf */ .Tm)(object, 'etag', _bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_ETAG */ .nQ);
            (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(object, 'versionId', () => (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(object, 'versionId', _bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_VERSION_ID */ ._X));
            (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .timeOf */ .nR)(object, 'since');
        });
        return;
    }
    const condemned = (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)(json, 'condemned');
    (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(condemned, 'count');
    (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .eachOf */ .pQ)(condemned, 'files', (file) => {
        (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(file, 'count');
        (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Of */ .Bj)(file, 'sha256');
    });
}
/** What only spares work, or is shown: no less bounded for that. */
function checkMemories(json) {
    (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(json, 'capabilities', () => checkCapabilities((0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)(json, 'capabilities')));
    (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(json, 'recentRuns', () => (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .eachOf */ .pQ)(json, 'recentRuns', checkRecentRun, MAX_RECENT_RUNS));
    checkPathMemory(json);
    (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(json, 'unlooked', () => (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textsOf */ .CB)((0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)(json, 'unlooked'), 'looked', _bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_KEY */ .tu, _journals_unreconciled_js__WEBPACK_IMPORTED_MODULE_6__/* .MAX_PREFIXES */ .Sf));
    (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(json, 'vanished', () => (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .eachOf */ .pQ)(json, 'vanished', (object) => {
        (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(object, 'key', _bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_KEY */ .tu);
        (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .anyTextOf */ .Tm)(object, 'etag', _bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_TEXT */ .lG);
        (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .timeOf */ .nR)(object, 'modified');
    }, MAX_VANISHED));
    (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(json, 'listed', () => (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .eachOf */ .pQ)(json, 'listed', (listed) => {
        (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(listed, 'scope', MAX_SCOPE_NAME);
        (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Of */ .Bj)(listed, 'sha256');
    }, MAX_LISTED));
}
const MAX_RECENT_RUNS = 1000;
const MAX_LISTED = 1000;
const MAX_VANISHED = 10_000;
/** A scope's name is its prefixes and globs, or their hash. */
const MAX_SCOPE_NAME = 6 * _bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_PATH */ .lm;
const MAX_REFUSALS = 1000;
function checkRecentRun(run) {
    (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(run, 'run', _bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_NAME */ .zB);
    (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .timeOf */ .nR)(run, 'time');
    (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(run, 'scope', MAX_SCOPE_NAME);
    for (const field of ['ms', 'scanned', 'bytes', 'copied', 'copiedBytes', 'failed', 'gone'])
        (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(run, field);
}
/** `copyPath`, `ceilings` and `bodyLimits`, of a generation or of what a probe found. Throws JsonRefused. */
function checkPathMemory(json) {
    (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(json, 'copyPath', () => {
        const memory = (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)(json, 'copyPath');
        (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .anyTextOf */ .Tm)(memory, 'hot', _bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_TEXT */ .lG);
        (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .anyTextOf */ .Tm)(memory, 'cold', _bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_TEXT */ .lG);
        if (memory['path'] !== null)
            (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(memory, 'path', PATHS);
        (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .anyTextOf */ .Tm)(memory, 'reason', _bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_TEXT */ .lG);
        (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .eachOf */ .pQ)(memory, 'refusals', checkRefusal, MAX_REFUSALS);
        (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(memory, 'looked', () => (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .timeOf */ .nR)(memory, 'looked'));
    });
    for (const field of ['ceilings', 'bodyLimits'])
        (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(json, field, () => (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .eachOf */ .pQ)(json, field, checkCeiling, MAX_REFUSALS));
}
function checkCeiling(ceiling) {
    (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .anyTextOf */ .Tm)(ceiling, 'endpoint', _bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_TEXT */ .lG);
    (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(ceiling, 'bytes');
    (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .timeOf */ .nR)(ceiling, 'since');
}
const PATHS = ['native', 'emulated', 'streamed'];
function checkRefusal(refusal) {
    (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(refusal, 'path', PATHS);
    (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(refusal, 'objects', ['all', 'parts']);
    (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .anyTextOf */ .Tm)(refusal, 'reason', _bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_TEXT */ .lG);
    (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .timeOf */ .nR)(refusal, 'since');
}
/** What earlier versions did not ask is missing. Throws JsonRefused. */
function checkCapabilities(capabilities) {
    (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .timeOf */ .nR)(capabilities, 'probed');
    for (const field of QUESTIONS)
        (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(capabilities, field, () => (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .flagOf */ .iP)(capabilities, field));
    (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(capabilities, 'unsure', () => (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(capabilities, 'unsure', 100));
    for (const question of capabilities['unsure'] === undefined ? [] : (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(capabilities, 'unsure'))
        if (typeof question !== 'string')
            throw new _core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .JsonRefused */ .tC('an item of its unsure is not a text');
    checkLaterFindings(capabilities);
    (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(capabilities, 'objectLock', () => {
        const lock = (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)(capabilities, 'objectLock');
        (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(lock, 'status', ['on', 'off', 'unknown']);
        (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(lock, 'why', () => (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .anyTextOf */ .Tm)(lock, 'why', _bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_TEXT */ .lG));
        (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(lock, 'retention', () => {
            const retention = (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)(lock, 'retention');
            (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(retention, 'mode', _bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_NAME */ .zB);
            (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(retention, 'days', () => (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(retention, 'days'));
            (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(retention, 'years', () => (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(retention, 'years'));
        });
    });
}
/** What older versions did not look for is not there. */
function checkLaterFindings(json) {
    (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(json, 'aliases', () => (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textsOf */ .CB)(json, 'aliases', _bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_NAME */ .zB, MAX_ALIAS_CLASSES));
    (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(json, 'copiesTags', () => (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .flagOf */ .iP)(json, 'copiesTags'));
    (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(json, 'versionReads', () => {
        const reads = (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)(json, 'versionReads');
        (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .flagOf */ .iP)(reads, 'head');
        (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .flagOf */ .iP)(reads, 'get');
    });
}
/** More than there are: later versions may know others. */
const MAX_ALIAS_CLASSES = 100;
const QUESTIONS = [
    'putIfAbsent',
    'putIfMatch',
    'copyIfAbsent',
    'copyIfMatch',
    'completeIfAbsent',
    'completeIfMatch',
    'deleteIfMatch',
    'copy',
    'copyPin',
    'partCopy',
    'partCopyPin',
    'getPin',
    'signedBody',
    'aliasesPaths',
];
function parseFormat(text, object, limits, read) {
    return (0,_bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRecord */ .Hh)(text, object, _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .DAMAGED_ADVICE */ .dw, limits, (json) => {
        const format = (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(json, 'format');
        if (format <= _generation_js__WEBPACK_IMPORTED_MODULE_4__/* .FORMAT */ .u)
            return read((0,_bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .asObject */ .eB)(json));
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .StateError */ .qq(object, `it has format ${format}, this program knows ${_generation_js__WEBPACK_IMPORTED_MODULE_4__/* .FORMAT */ .u}`, _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .NEWER_ADVICE */ .hx);
    });
}


/***/ }),

/***/ 97622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ linesOf),
/* harmony export */   Nw: () => (/* binding */ SEGMENT_ENTRIES),
/* harmony export */   UR: () => (/* binding */ decodeSegment),
/* harmony export */   uv: () => (/* binding */ linesOfText)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38522);
/* harmony import */ var _core_keys_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(78133);
/* harmony import */ var _stored_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12607);
/* harmony import */ var _bounds_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49878);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11400);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(54445);







const SEGMENT_ENTRIES = 50_000;
/**
 * Entries of a segment's file in batches, checked against the reference: hash, order, borders and count.
 * Throws StateError, which names the object.
 */
async function* decodeSegment(file, ref) {
    const object = (0,_layout_js__WEBPACK_IMPORTED_MODULE_5__/* .segmentPath */ .iY)(ref.sha256);
    if ((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(file).digest('hex') !== ref.sha256) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .StateError */ .qq(object, 'its content does not match its SHA-256', _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .DAMAGED_ADVICE */ .dw);
    }
    let count = 0;
    let before;
    const notAsRecorded = () => new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .StateError */ .qq(object, `it holds ${count} entries where ${ref.count} were recorded`, _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .DAMAGED_ADVICE */ .dw);
    for await (const lines of linesOf(file, object, _bounds_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_ENTRY_LINE */ .bX + _bounds_js__WEBPACK_IMPORTED_MODULE_3__/* .ENTRY_LINE_RESERVE */ .$7)) {
        const batch = [];
        for (const text of lines) {
            const line = new _stored_line_js__WEBPACK_IMPORTED_MODULE_2__/* .StoredLine */ .U(text, object);
            if (before !== undefined && (0,_core_keys_js__WEBPACK_IMPORTED_MODULE_6__/* .compareKeys */ .YD)(before, line.key) >= 0) {
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .StateError */ .qq(object, 'its keys are out of order', _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .DAMAGED_ADVICE */ .dw);
            }
            before = line.key;
            batch.push(line);
        }
        count += batch.length;
        if (count > ref.count || (before !== undefined && (0,_core_keys_js__WEBPACK_IMPORTED_MODULE_6__/* .compareKeys */ .YD)(before, ref.last) > 0))
            throw notAsRecorded();
        yield batch;
    }
    if (count !== ref.count || before !== ref.last)
        throw notAsRecorded();
}
/**
 * The lines of a gzipped text, in batches, none of more than `maxLine` characters. In time linear in the text, and in
 * the memory of a line. Throws StateError that names `object`.
 */
async function* linesOf(file, object, maxLine) {
    const gunzip = (0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.createGunzip)({ chunkSize: 64 * 1024 });
    gunzip.end(file);
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
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .StateError */ .qq(object, 'a line is too long', _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .DAMAGED_ADVICE */ .dw);
            if (lines.length > 0)
                yield lines;
        }
    }
    catch (cause) {
        if (cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .StateError */ .qq)
            throw cause;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .StateError */ .qq(object, 'it does not unpack', _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .DAMAGED_ADVICE */ .dw, { cause });
    }
    if (length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .StateError */ .qq(object, 'its last line is cut off', _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .DAMAGED_ADVICE */ .dw);
}
const LINE_FEED = 10;
/** The lines of a text that is not packed, one after the other. Throws StateError that names `object`. */
function* linesOfText(bytes, object, maxLine) {
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    for (let at = 0; at < text.length;) {
        const end = text.indexOf(LINE_FEED, at);
        if (end < 0)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .StateError */ .qq(object, 'its last line is cut off', _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .DAMAGED_ADVICE */ .dw);
        if (end - at > maxLine)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .StateError */ .qq(object, 'a line is too long', _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .DAMAGED_ADVICE */ .dw);
        yield text.toString('utf8', at, end);
        at = end + 1;
    }
}


/***/ }),

/***/ 36023:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ SignatureRefused)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11400);

/** State that is not signed as the trusted keys demand. Nothing was read from it, and nothing is changed. */
class SignatureRefused extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StateError */ .qq {
    reason;
    constructor(object, refusal) {
        super(object, refusal.message, ADVICE[refusal.reason]);
        this.name = 'SignatureRefused';
        this.reason = refusal.reason;
    }
}
const FORGED = 'Nothing was changed. Somebody else may have written to cold: check who has keys to it. Put the object back from an older version of the bucket; where there is none, the command rebuild makes a new manifest from what is in cold.';
const ADVICE = {
    unsigned: `${FORGED} If this backup was made before it had a signing-key, set accept-unsigned for one run, which signs its state.`,
    'unknown-signer': `${FORGED} If the key is yours, add its public key to trusted-signers.`,
    'wrong-signature': FORGED,
    malformed: FORGED,
    replayed: FORGED,
    moved: `${FORGED} If you copied this backup here on purpose, set accept-unsigned for one run, which signs its state anew.`,
};


/***/ }),

/***/ 56235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JW: () => (/* binding */ sealed),
/* harmony export */   TP: () => (/* binding */ openAs),
/* harmony export */   _8: () => (/* binding */ openAt),
/* harmony export */   _k: () => (/* binding */ sealAs),
/* harmony export */   ty: () => (/* binding */ believed)
/* harmony export */ });
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54445);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36023);
/* harmony import */ var _signer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89526);



/** What is sealed at a path, and for which run and epoch as the path says it; undefined for what carries no signature. */
function writerAt(path) {
    const journal = (0,_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .journalOf */ .PR)(path);
    if (journal !== undefined)
        return { kind: 'journal', ...journal };
    if ((0,_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .isUploadRecord */ .N_)(path))
        return { kind: 'upload', run: path.slice(_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .RUNS */ .pt.length).split('/')[0] ?? '', epoch: 0 };
    if (path === _layout_js__WEBPACK_IMPORTED_MODULE_0__/* .PROBE_CACHE */ .CI)
        return { kind: 'probe', run: 'probe', epoch: 0 };
    if (path === _layout_js__WEBPACK_IMPORTED_MODULE_0__/* .VERIFIED */ .zX)
        return { kind: 'verified', run: 'verify', epoch: 0 };
    return undefined;
}
/** The bytes to store at a path: with a signature where the record has one and cold is signed. */
function sealed(cold, path, bytes) {
    const writer = writerAt(path);
    const signer = cold.stateKeys?.signer;
    if (writer === undefined || signer === undefined)
        return bytes;
    return sealAs(cold, path, writer, bytes);
}
/** The same for a record whose path does not say whose it is. */
function sealAs(cold, path, { kind, run, epoch }, bytes) {
    const signer = cold.stateKeys?.signer;
    return signer === undefined
        ? bytes
        : signer.sealRecord(kind, { bucket: cold.place.bucket, prefix: cold.prefix, path }, { run, epoch }, bytes);
}
function openAt(cold, path, bytes) {
    const writer = writerAt(path);
    return writer === undefined ? { bytes } : openAs(cold, path, writer.kind, bytes, writer);
}
function openAs(cold, path, kind, bytes, expected) {
    const keys = cold.stateKeys;
    if (keys === undefined)
        return { bytes: (0,_signer_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutSignature */ .Nv)(kind, bytes) };
    const { bucket } = cold.place;
    const { run, epoch } = expected;
    const place = { bucket, prefix: cold.prefix, path };
    const opened = keys.trusted.openRecord(kind, place, bytes, {
        ...(run === undefined ? {} : { run }),
        ...(epoch === undefined ? {} : { epoch }),
    });
    if (opened.trusted)
        return { bytes: opened.bytes };
    return { bytes: (0,_signer_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutSignature */ .Nv)(kind, bytes), refusal: opened };
}
/** The record's bytes. Throws SignatureRefused; an unsigned one passes where the user adopts such state. */
function believed(cold, path, bytes) {
    const opened = openAt(cold, path, bytes);
    const { refusal } = opened;
    if (refusal === undefined || (refusal.reason === 'unsigned' && cold.stateKeys?.acceptUnsigned === true))
        return opened.bytes;
    throw new _refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .SignatureRefused */ .L(path, refusal);
}


/***/ }),

/***/ 56322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BF: () => (/* binding */ withIdentity),
/* harmony export */   Kv: () => (/* binding */ signerOf),
/* harmony export */   NQ: () => (/* binding */ checkAgreement),
/* harmony export */   my: () => (/* binding */ MAX_SIGNATURE_BYTES),
/* harmony export */   uy: () => (/* binding */ checkChain)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11400);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54445);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36023);




/** Ours have about 320 bytes. */
const MAX_SIGNATURE_BYTES = 4096;
/**
 * Who signed a generation's bytes: a fingerprint, or undefined for an unsigned one that the user adopts. Before
 * anything of it is parsed. `signature` is the text of the object beside it. Throws SignatureRefused.
 */
function signerOf({ trusted, acceptUnsigned }, path, bytes, signature) {
    const verified = trusted.verifyGeneration(bytes, signature);
    if (verified.trusted)
        return verified.signer;
    if (verified.reason === 'unsigned' && acceptUnsigned)
        return undefined;
    throw new _refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .SignatureRefused */ .L(path, verified);
}
/**
 * HEAD is not signed: it counts only as far as it repeats the signed generation. And that must be one of this cold,
 * else the signed state of another of our backups could be put in its place. Throws StateError.
 */
function checkAgreement(cold, head, generation) {
    if (head.run !== generation.run || head.time !== generation.time)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .StateError */ .qq(_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .HEAD */ .Vx, 'it names the signed generation with another run or time', _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DAMAGED_ADVICE */ .dw);
    if (cold.stateKeys?.acceptUnsigned === true)
        return;
    const { bucket = '', prefix = '' } = generation.cold ?? {};
    if (bucket === cold.place.bucket && prefix === cold.prefix)
        return;
    throw new _refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .SignatureRefused */ .L((0,_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .generationPath */ .uA)(generation.generation), {
        trusted: false,
        reason: 'moved',
        message: 'it was signed for another bucket or prefix, and copied here',
    });
}
/**
 * What a commit adds to a generation: the hash of the one that it was made from, and, where it is signed, which cold it
 * is of. Some runs carry the fields of their base on: those of another generation are dropped.
 */
function withIdentity(cold, generation, base) {
    const { baseSha256: _before, ...rest } = generation;
    const isBase = base !== undefined && base.generation === generation.base;
    const chained = isBase ? { ...rest, baseSha256: base.sha256 } : rest;
    const { bucket: _bucket, prefix: _prefix, ...spoken } = generation.cold ?? {};
    if (cold.stateKeys?.signer !== undefined)
        return { ...chained, cold: { ...spoken, bucket: cold.place.bucket, prefix: cold.prefix } };
    const { cold: _cold, ...unsigned } = chained;
    return Object.keys(spoken).length === 0 ? unsigned : { ...unsigned, cold: spoken };
}
/**
 * Where state is signed, a generation before a signed one must be the one that it pins. Without keys nothing is
 * proven by it, and a program that does not know the field carries it on as it is. Throws StateError.
 */
function checkChain(cold, text, path, { baseSha256 }) {
    if (cold.stateKeys === undefined || baseSha256 === undefined)
        return;
    if ((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex') === baseSha256)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .StateError */ .qq(path, 'it is not the generation that the next one was made from', _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DAMAGED_ADVICE */ .dw);
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

/***/ 54802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ State)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _core_defined_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(37708);
/* harmony import */ var _store_delete_all_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47798);
/* harmony import */ var _store_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46848);
/* harmony import */ var _store_listing_listing_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19036);
/* harmony import */ var _store_read_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67135);
/* harmony import */ var _condemned_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(74974);
/* harmony import */ var _segment_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(97622);
/* harmony import */ var _listed_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(50622);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(11400);
/* harmony import */ var _bounds_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(49878);
/* harmony import */ var _parse_generation_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(72275);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(54445);
/* harmony import */ var _lease_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(32373);
/* harmony import */ var _signing_sealed_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(56235);
/* harmony import */ var _signing_signed_generation_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(56322);
















/** Above it, state goes up in parts: no single operation grows with the bucket. */
const MULTIPART_ABOVE_BYTES = 16 * 1024 * 1024;
/** The only way to stored state. Reads check what they read; writes are plain, the swap of HEAD is conditional. */
class State {
    cold;
    #cache;
    /** Segments' files by their SHA-256, for as long as they are being read: a segment that is rewritten is read twice. */
    #inUse = new Map();
    /** `cache` spares reading unchanged segments again; what it gives is checked as what cold gives. */
    constructor(cold, cache) {
        this.cold = cold;
        this.#cache = cache;
    }
    /** The newest committed generation; undefined where there is none. Throws StateError where it is damaged. */
    async load(signal) {
        const pointer = await this.read(_layout_js__WEBPACK_IMPORTED_MODULE_11__/* .HEAD */ .Vx, signal);
        if (pointer === undefined)
            return undefined;
        const head = (0,_parse_generation_js__WEBPACK_IMPORTED_MODULE_10__/* .parseHead */ .ww)(pointer.text, _layout_js__WEBPACK_IMPORTED_MODULE_11__/* .HEAD */ .Vx);
        const path = (0,_layout_js__WEBPACK_IMPORTED_MODULE_11__/* .generationPath */ .uA)(head.generation);
        const file = await this.read(path, signal);
        if (file === undefined)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_8__/* .StateError */ .qq(path, 'HEAD names it, but it does not exist', _errors_js__WEBPACK_IMPORTED_MODULE_8__/* .DAMAGED_ADVICE */ .dw);
        if (sha256(file.text) !== head.sha256) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_8__/* .StateError */ .qq(path, 'its content does not match the SHA-256 in HEAD', _errors_js__WEBPACK_IMPORTED_MODULE_8__/* .DAMAGED_ADVICE */ .dw);
        }
        const signer = await this.#signerOf(head.generation, file.text, signal);
        const generation = (0,_parse_generation_js__WEBPACK_IMPORTED_MODULE_10__/* .parseGeneration */ .ux)(file.text, path);
        if (generation.generation !== head.generation || generation.epoch !== head.epoch)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_8__/* .StateError */ .qq(path, 'HEAD names it with another number or epoch', _errors_js__WEBPACK_IMPORTED_MODULE_8__/* .DAMAGED_ADVICE */ .dw);
        if (signer !== undefined)
            (0,_signing_signed_generation_js__WEBPACK_IMPORTED_MODULE_14__/* .checkAgreement */ .NQ)(this.cold, head, generation);
        return { head, etag: pointer.etag, generation, ...(0,_core_defined_js__WEBPACK_IMPORTED_MODULE_15__/* .defined */ .s)({ signer }) };
    }
    /** Undefined where state need not be signed. Throws SignatureRefused. */
    async #signerOf(generation, text, signal) {
        const { stateKeys } = this.cold;
        if (stateKeys === undefined)
            return undefined;
        const file = await this.readIfSmall((0,_layout_js__WEBPACK_IMPORTED_MODULE_11__/* .signaturePath */ .oY)(generation), signal, _signing_signed_generation_js__WEBPACK_IMPORTED_MODULE_14__/* .MAX_SIGNATURE_BYTES */ .my);
        const signature = file === 'too-large' ? '' : file && Buffer.from(file.bytes).toString('latin1');
        return (0,_signing_signed_generation_js__WEBPACK_IMPORTED_MODULE_14__/* .signerOf */ .Kv)(stateKeys, (0,_layout_js__WEBPACK_IMPORTED_MODULE_11__/* .generationPath */ .uA)(generation), Buffer.from(text), signature);
    }
    /** The entries of a segment, in batches. */
    async *entries(ref, signal) {
        const near = this.#inUse.get(ref.sha256)?.deref() ?? (await this.#cached(ref.sha256));
        if (near !== undefined) {
            yield* this.#decode(near, ref);
            return;
        }
        const path = (0,_layout_js__WEBPACK_IMPORTED_MODULE_11__/* .segmentPath */ .iY)(ref.sha256);
        const file = await this.readBytes(path, signal, _bounds_js__WEBPACK_IMPORTED_MODULE_9__/* .MAX_PACKED_BYTES */ .af);
        if (file === undefined) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_8__/* .StateError */ .qq(path, 'the manifest names it, but it does not exist', _errors_js__WEBPACK_IMPORTED_MODULE_8__/* .DAMAGED_ADVICE */ .dw);
        }
        yield* this.#decode(file.bytes, ref);
        await this.#cache?.put(ref.sha256, file.bytes);
    }
    /** Undefined where the cache has none, or another file under that name. */
    async #cached(name) {
        const file = await this.#cache?.get(name);
        return file !== undefined && sha256(file) === name ? file : undefined;
    }
    #decode(file, ref) {
        this.#inUse.set(ref.sha256, new WeakRef(file));
        return (0,_segment_js__WEBPACK_IMPORTED_MODULE_6__/* .decodeSegment */ .UR)(file, ref);
    }
    async writeSegment(ref, file, signal) {
        await this.write((0,_layout_js__WEBPACK_IMPORTED_MODULE_11__/* .segmentPath */ .iY)(ref.sha256), file, 'application/gzip', signal);
        await this.#cache?.put(ref.sha256, file);
    }
    /** What hot listed in an earlier run. Throws StateError where it is damaged or missing. */
    async listed(sha256, signal) {
        const path = (0,_layout_js__WEBPACK_IMPORTED_MODULE_11__/* .listedPath */ .jM)(sha256);
        const file = await this.readBytes(path, signal, _bounds_js__WEBPACK_IMPORTED_MODULE_9__/* .MAX_LISTED_BYTES */ .Fl);
        if (file === undefined)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_8__/* .StateError */ .qq(path, 'the manifest names it, but it does not exist', _errors_js__WEBPACK_IMPORTED_MODULE_8__/* .DAMAGED_ADVICE */ .dw);
        return (0,_listed_js__WEBPACK_IMPORTED_MODULE_7__/* .decodeListed */ .Y)(file.bytes, sha256);
    }
    /** Its SHA-256; not written where `previous` is equal. */
    async writeListed(blocks, previous, signal) {
        const { sha256, file } = await (0,_listed_js__WEBPACK_IMPORTED_MODULE_7__/* .encodeListed */ .oc)(blocks);
        if (sha256 !== previous)
            await this.write((0,_layout_js__WEBPACK_IMPORTED_MODULE_11__/* .listedPath */ .jM)(sha256), file, 'application/gzip', signal);
        return sha256;
    }
    /** What a generation has condemned, in batches, in no order of keys. */
    async *condemned({ condemned }, signal) {
        if ((0,_condemned_js__WEBPACK_IMPORTED_MODULE_5__/* .isOldForm */ .gh)(condemned)) {
            yield (0,_condemned_js__WEBPACK_IMPORTED_MODULE_5__/* .fromOldForm */ .Ou)(condemned);
            return;
        }
        for (const ref of condemned.files) {
            const path = (0,_layout_js__WEBPACK_IMPORTED_MODULE_11__/* .condemnedPath */ .f9)(ref.sha256);
            const file = await this.readBytes(path, signal, _bounds_js__WEBPACK_IMPORTED_MODULE_9__/* .MAX_PACKED_BYTES */ .af);
            if (file === undefined)
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_8__/* .StateError */ .qq(path, 'the manifest names it, but it does not exist', _errors_js__WEBPACK_IMPORTED_MODULE_8__/* .DAMAGED_ADVICE */ .dw);
            yield* (0,_condemned_js__WEBPACK_IMPORTED_MODULE_5__/* .decodeCondemned */ .yO)(file.bytes, ref);
        }
    }
    /** Writes records in as many files as they need. */
    async writeCondemned(records, signal) {
        const files = [];
        let held = [];
        const write = async (some) => {
            const { ref, file } = await (0,_condemned_js__WEBPACK_IMPORTED_MODULE_5__/* .encodeCondemned */ .s1)(some);
            await this.write((0,_layout_js__WEBPACK_IMPORTED_MODULE_11__/* .condemnedPath */ .f9)(ref.sha256), file, 'application/gzip', signal);
            files.push(ref);
        };
        for await (const batch of records) {
            held.push(...batch);
            if (held.length < _condemned_js__WEBPACK_IMPORTED_MODULE_5__/* .CONDEMNED_RECORDS */ .dB)
                continue;
            await write(held);
            held = [];
        }
        if (held.length > 0)
            await write(held);
        return files;
    }
    /**
     * Writes the generation, then swaps HEAD to it. Throws LeaseLost where HEAD is not what the run started
     * from: then another run committed, and this run commits nothing.
     */
    async commit(made, from, signal) {
        const generation = (0,_signing_signed_generation_js__WEBPACK_IMPORTED_MODULE_14__/* .withIdentity */ .BF)(this.cold, made, from?.head);
        const text = (0,_parse_generation_js__WEBPACK_IMPORTED_MODULE_10__/* .encodeGeneration */ .lk)(generation);
        await this.#writeGeneration((0,_layout_js__WEBPACK_IMPORTED_MODULE_11__/* .generationPath */ .uA)(generation.generation), text, signal);
        const signature = this.cold.stateKeys?.signer?.signGeneration(Buffer.from(text));
        if (signature !== undefined)
            await this.write((0,_layout_js__WEBPACK_IMPORTED_MODULE_11__/* .signaturePath */ .oY)(made.generation), Buffer.from(signature), 'text/plain', signal);
        const head = {
            format: generation.format,
            generation: generation.generation,
            sha256: sha256(text),
            epoch: generation.epoch,
            run: generation.run,
            time: generation.time,
        };
        const bytes = Buffer.from(JSON.stringify(head) + '\n');
        const condition = from === undefined ? { ifAbsent: true } : { ifMatch: from.etag };
        try {
            const { etag } = await this.cold.store.put(this.cold.key(_layout_js__WEBPACK_IMPORTED_MODULE_11__/* .HEAD */ .Vx), bytes, { attributes: { contentType: 'application/json' }, ...condition }, signal);
            return { head, etag, generation };
        }
        catch (error) {
            if (!(0,_store_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .isStoreError */ .A1)(error, 'precondition'))
                throw error;
            // A 412 is also the echo of our own swap whose answer was lost.
            const present = await this.read(_layout_js__WEBPACK_IMPORTED_MODULE_11__/* .HEAD */ .Vx, signal);
            if (present !== undefined && (0,_parse_generation_js__WEBPACK_IMPORTED_MODULE_10__/* .parseHead */ .ww)(present.text, _layout_js__WEBPACK_IMPORTED_MODULE_11__/* .HEAD */ .Vx).sha256 === head.sha256)
                return { head, etag: present.etag, generation };
            throw new _lease_js__WEBPACK_IMPORTED_MODULE_12__/* .LeaseLost */ .Vj('another run committed meanwhile', { cause: error });
        }
    }
    /**
     * Never replaces an existing one: a run that was paused during this write would otherwise replace what another
     * run has committed under the same number.
     */
    async #writeGeneration(path, text, signal) {
        const options = { attributes: { contentType: 'application/json' }, ifAbsent: true };
        try {
            await this.cold.store.put(this.cold.key(path), Buffer.from(text), options, signal);
        }
        catch (error) {
            if (!(0,_store_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .isStoreError */ .A1)(error, 'precondition'))
                throw error;
            // A 412 is also the echo of our own write whose answer was lost.
            if ((await this.read(path, signal))?.text === text)
                return;
            throw new _lease_js__WEBPACK_IMPORTED_MODULE_12__/* .LeaseLost */ .Vj('another run writes a generation of this number', { cause: error });
        }
    }
    /** True where a generation builds on another: then HEAD existed once. */
    async wasCommitted(signal) {
        for await (const path of this.#paths(`${_layout_js__WEBPACK_IMPORTED_MODULE_11__/* .STATE */ .c4}generations/`, signal)) {
            if (!path.endsWith('.json'))
                continue;
            const file = await this.read(path, signal);
            if (file !== undefined && (0,_parse_generation_js__WEBPACK_IMPORTED_MODULE_10__/* .parseGeneration */ .ux)(file.text, path).base !== null)
                return true;
        }
        return false;
    }
    /**
     * The next number that no generation has yet, committed or not. Files whose number no count of runs can have reached
     * are passed over: one planted at the highest number would leave none for us. Throws StateError where none is left.
     */
    async nextGeneration(base, signal) {
        const taken = new Set();
        let next = base + 1;
        for await (const path of this.#paths(`${_layout_js__WEBPACK_IMPORTED_MODULE_11__/* .STATE */ .c4}generations/`, signal)) {
            const number = Number(/\/(\d{1,13})\.json$/.exec(path)?.[1] ?? 0);
            if (number <= base)
                continue;
            taken.add(number);
            if (number <= base + _bounds_js__WEBPACK_IMPORTED_MODULE_9__/* .MAX_GENERATION_LEAD */ .Bb)
                next = Math.max(next, number + 1);
        }
        while (taken.has(next))
            next++;
        if (next > _bounds_js__WEBPACK_IMPORTED_MODULE_9__/* .MAX_GENERATION */ .y6)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_8__/* .StateError */ .qq(_layout_js__WEBPACK_IMPORTED_MODULE_11__/* .HEAD */ .Vx, 'its generation leaves no number', _parse_generation_js__WEBPACK_IMPORTED_MODULE_10__/* .USED_UP_ADVICE */ .dy);
        return next;
    }
    /** The journal objects in cold, by run, each in the order in which they were written. */
    async journals(signal) {
        const byRun = new Map();
        for await (const path of this.#paths(_layout_js__WEBPACK_IMPORTED_MODULE_11__/* .RUNS */ .pt, signal)) {
            const run = (0,_layout_js__WEBPACK_IMPORTED_MODULE_11__/* .journalOf */ .PR)(path)?.run;
            if (run === undefined)
                continue;
            const paths = byRun.get(run);
            if (paths === undefined)
                byRun.set(run, [path]);
            else
                paths.push(path);
        }
        for (const paths of byRun.values())
            paths.sort();
        return byRun;
    }
    /** The records of uploads that are not over, of all runs. */
    async uploadRecords(signal) {
        const records = [];
        for await (const path of this.#paths(_layout_js__WEBPACK_IMPORTED_MODULE_11__/* .RUNS */ .pt, signal))
            if ((0,_layout_js__WEBPACK_IMPORTED_MODULE_11__/* .isUploadRecord */ .N_)(path))
                records.push(path);
        return records;
    }
    /** Removes records of uploads, and nothing else. Throws StoreError where one of them could not be deleted. */
    async removeUploadRecords(paths, signal) {
        const other = paths.find((path) => !(0,_layout_js__WEBPACK_IMPORTED_MODULE_11__/* .isUploadRecord */ .N_)(path));
        if (other !== undefined)
            throw new Error('only records of uploads may be removed here');
        const names = paths.map((path) => ({ key: this.cold.key(path) }));
        const [failure] = await (0,_store_delete_all_js__WEBPACK_IMPORTED_MODULE_1__/* .deleteAll */ .Vw)(this.cold.store, names, signal);
        if (failure === undefined)
            return;
        const { code, providerCode } = failure;
        throw new _store_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .StoreError */ .AD('denied', `delete: ${providerCode ?? code}`, {
            operation: 'delete',
            ...(0,_core_defined_js__WEBPACK_IMPORTED_MODULE_15__/* .defined */ .s)({ providerCode }),
        });
    }
    /** Throws StateError where it has more than `limit` bytes. */
    async read(path, signal, limit = maxBytesOf(path)) {
        const file = await this.readBytes(path, signal, limit);
        return file === undefined
            ? undefined
            : { text: Buffer.from(file.bytes).toString('utf8'), etag: file.etag };
    }
    async write(path, content, contentType, signal) {
        const [store, key] = [this.cold.store, this.cold.key(path)];
        const bytes = (0,_signing_sealed_js__WEBPACK_IMPORTED_MODULE_13__/* .sealed */ .JW)(this.cold, path, content);
        const options = { attributes: { contentType } };
        if (bytes.length <= MULTIPART_ABOVE_BYTES) {
            try {
                await store.put(key, bytes, options, signal);
                return;
            }
            catch (error) {
                if (!(0,_store_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .isStoreError */ .A1)(error, 'too-large'))
                    throw error; // a proxy limits bodies: smaller ones may pass
            }
        }
        await store.upload(key, bytes, options, signal);
    }
    /** The same as bytes, which take half the memory. */
    async readBytes(path, signal, limit) {
        const file = await (0,_store_read_js__WEBPACK_IMPORTED_MODULE_4__/* .readWhole */ .o)(this.cold.store, this.cold.key(path), limit, signal);
        if (file === 'too-large')
            throw tooLarge(path, limit);
        return file && { ...file, bytes: (0,_signing_sealed_js__WEBPACK_IMPORTED_MODULE_13__/* .believed */ .ty)(this.cold, path, file.bytes) };
    }
    /** As it is stored; `too-large` for more than `limit` bytes. */
    async readIfSmall(path, signal, limit) {
        return (0,_store_read_js__WEBPACK_IMPORTED_MODULE_4__/* .readWhole */ .o)(this.cold.store, this.cold.key(path), limit, signal);
    }
    /** At most `length` bytes of a larger object, pinned to `etag` where an earlier piece gave one. */
    async readPiece(path, piece, signal) {
        return (0,_store_read_js__WEBPACK_IMPORTED_MODULE_4__/* .readPiece */ .n)(this.cold.store, this.cold.key(path), piece, signal);
    }
    async *#paths(prefix, signal) {
        const below = this.cold.key(prefix);
        for await (const { objects } of (0,_store_listing_listing_js__WEBPACK_IMPORTED_MODULE_3__/* .pagesOf */ .E0)(this.cold, prefix, {}, signal)) {
            for (const { key } of objects) {
                // What is listed here may be deleted as state: nothing else may be slipped in.
                if (!key.startsWith(below))
                    throw outsideListing();
                yield key.slice(this.cold.prefix.length);
            }
        }
    }
}
/** What an object of state may have, by its path below cold's prefix, where its reader says nothing else. */
function maxBytesOf(path) {
    if (path.startsWith(`${_layout_js__WEBPACK_IMPORTED_MODULE_11__/* .STATE */ .c4}generations/`))
        return _bounds_js__WEBPACK_IMPORTED_MODULE_9__/* .MAX_GENERATION_BYTES */ .kP;
    if (!path.startsWith(_layout_js__WEBPACK_IMPORTED_MODULE_11__/* .RUNS */ .pt))
        return _bounds_js__WEBPACK_IMPORTED_MODULE_9__/* .MAX_RECORD_BYTES */ .xR;
    return (0,_layout_js__WEBPACK_IMPORTED_MODULE_11__/* .isUploadRecord */ .N_)(path) ? _bounds_js__WEBPACK_IMPORTED_MODULE_9__/* .MAX_UPLOAD_RECORD_BYTES */ .RA : _bounds_js__WEBPACK_IMPORTED_MODULE_9__/* .MAX_JOURNAL_BYTES */ .jP;
}
function tooLarge(path, limit) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_8__/* .StateError */ .qq(path, `it has more than ${limit} bytes, which is far too many`, _errors_js__WEBPACK_IMPORTED_MODULE_8__/* .DAMAGED_ADVICE */ .dw);
}
function outsideListing() {
    const message = 'the listing holds a key outside the prefix that was asked for';
    return new _store_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .StoreError */ .AD('protocol', message, { operation: 'ListObjectsV2' });
}
function sha256(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex');
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
    /** How state in it is signed; undefined where it is not. */
    stateKeys;
    constructor(store, prefix, stateKeys) {
        this.store = store;
        this.prefix = prefix;
        this.stateKeys = stateKeys;
    }
    get place() {
        return this.store.place;
    }
    /**
     * Wall time by the store's clock, whole ms since the epoch, as its last answer showed it. All times that several runs
     * compare (leases, holds, restore points) are the store's: runners disagree, and the store is one.
     */
    now(clock) {
        // The learned offset is a mean: fractions of a millisecond have no place in state.
        return Math.round(clock.now() + this.store.clockOffset());
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

/***/ 47798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G8: () => (/* binding */ deleteFailureFrom),
/* harmony export */   Vw: () => (/* binding */ deleteAll),
/* harmony export */   pP: () => (/* binding */ deleteEach)
/* harmony export */ });
/* harmony import */ var _core_defined_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37708);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46848);


/** In flight, where the store cannot delete several objects in one request. */
const SINGLE_DELETES = 16;
/** What leaves one object where it is; everything else concerns all of them. */
const OF_ONE_OBJECT = [
    'throttled',
    'transient',
    'denied',
    'locked',
    'refused',
    'bad-key',
    'archived',
];
/** Deletes objects, many in a request where the store can. Throws StoreError; returns what could not be deleted. */
async function deleteAll(store, names, signal) {
    const { abilities, limits } = store.dialect;
    if (!abilities.has('deleteMany'))
        return deleteEach(store, names, signal);
    const failures = [];
    for (let at = 0; at < names.length; at += limits.deleteMany)
        failures.push(...(await store.deleteMany(names.slice(at, at + limits.deleteMany), signal)));
    return failures;
}
/** Deletes objects one by one. What is not there counts as deleted. Throws what concerns all of them. */
async function deleteEach(store, names, signal) {
    const failures = [];
    const one = async ({ key, versionId }) => {
        try {
            await store.delete(key, (0,_core_defined_js__WEBPACK_IMPORTED_MODULE_1__/* .defined */ .s)({ versionId }), signal);
        }
        catch (error) {
            if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isStoreError */ .A1)(error, 'not-found'))
                return;
            failures.push(deleteFailureFrom({ key, ...(0,_core_defined_js__WEBPACK_IMPORTED_MODULE_1__/* .defined */ .s)({ versionId }) }, error));
        }
    };
    for (let at = 0; at < names.length; at += SINGLE_DELETES)
        await Promise.all(names.slice(at, at + SINGLE_DELETES).map(one));
    return failures;
}
/** A refused request as the failure of one object. Throws what concerns more than that. */
function deleteFailureFrom(name, error) {
    if (!(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isStoreError */ .A1)(error, ...OF_ONE_OBJECT))
        throw error;
    const { code, providerCode, message } = error;
    return { ...name, code, ...(0,_core_defined_js__WEBPACK_IMPORTED_MODULE_1__/* .defined */ .s)({ providerCode }), message };
}


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

/***/ 19036:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x6: () => (/* binding */ ListingCheck),
  EE: () => (/* binding */ belowPrefix),
  oD: () => (/* binding */ firstListed),
  Q4: () => (/* binding */ listRange),
  E0: () => (/* binding */ pagesOf)
});

// EXTERNAL MODULE: ./build/src/core/defined.js
var defined = __webpack_require__(37708);
// EXTERNAL MODULE: ./build/src/store/errors.js
var errors = __webpack_require__(46848);
// EXTERNAL MODULE: ./build/src/core/keys.js
var keys = __webpack_require__(78133);
// EXTERNAL MODULE: ./build/src/core/quoted.js
var quoted = __webpack_require__(12053);
// EXTERNAL MODULE: ./build/src/store/listing/sorter.js
var sorter = __webpack_require__(11257);
;// CONCATENATED MODULE: ./build/src/store/listing/reorder.js


/** The most objects that one block holds in memory; larger blocks go to disk. */
const MAX_HELD_OBJECTS = 10_000;
const FIRST_SURROGATE = 0xd800;
const FIRST_AFTER_SURROGATES = 0xe000;
/**
 * Turns a listing in UTF-16 order into one in UTF-8 order, page by page. The orders differ in one point: after a common
 * prefix, UTF-16 order has characters above U+FFFF (surrogate pairs) before U+E000 to U+FFFF, UTF-8 order after them. So
 * a block of keys with the former is held back until the keys with the latter have passed. Most listings hold nothing
 * back. A block of more than `maxHeld` objects is sorted on disk.
 */
async function* reorder(pages, maxHeld = MAX_HELD_OBJECTS) {
    const blocks = new Blocks(maxHeld);
    try {
        for await (const page of pages) {
            const ready = [];
            for (const object of page) {
                for await (const some of blocks.take(object))
                    ready.push(...some);
            }
            if (ready.length > 0)
                yield ready;
        }
        yield* blocks.end();
    }
    finally {
        await blocks.close();
    }
}
/** The open blocks, each nested in the one before it. */
class Blocks {
    #open = [];
    #maxHeld;
    constructor(maxHeld) {
        this.#maxHeld = maxHeld;
    }
    /** Takes the next object of the listing; yields those that can follow now. */
    async *take(object) {
        const { key } = object;
        for (let top = this.#open.at(-1); top !== undefined && !goesOn(key, top.prefix); top = this.#open.at(-1))
            yield* this.#closeTop();
        const top = this.#open.at(-1);
        let from = 0;
        if (top !== undefined) {
            top.passing = key.charCodeAt(top.prefix.length) >= FIRST_AFTER_SURROGATES;
            from = top.prefix.length + (top.passing ? 1 : 2);
        }
        for (let at = from; at < key.length; at++) {
            if (!isSurrogate(key.charCodeAt(at)))
                continue;
            this.#open.push({ prefix: key.slice(0, at), passing: false, held: [], spilled: undefined });
            at++; // its other half
        }
        const ready = await this.#put(object);
        if (ready)
            yield [object];
    }
    async *end() {
        while (this.#open.length > 0)
            yield* this.#closeTop();
    }
    async close() {
        await Promise.all(this.#open.flatMap(({ spilled }) => spilled?.close() ?? []));
    }
    /** Moves the objects of the innermost block into the block around it, or yields them. */
    async *#closeTop() {
        const block = this.#open.pop();
        if (block === undefined)
            return;
        const { held, spilled } = block;
        if (spilled === undefined) {
            yield* this.#pass(held);
            return;
        }
        try {
            for await (const lines of spilled.sorted())
                yield* this.#pass(lines.map(({ line }) => JSON.parse(line)));
        }
        finally {
            await spilled.close();
        }
    }
    async *#pass(objects) {
        const ready = [];
        for (const object of objects)
            if (await this.#put(object))
                ready.push(object);
        if (ready.length > 0)
            yield ready;
    }
    /** Puts the object into the innermost block that holds back; true if there is none. */
    async #put(object) {
        const block = this.#open.findLast(({ passing }) => !passing);
        if (block === undefined)
            return true;
        if (block.spilled === undefined && block.held.length < this.#maxHeld) {
            block.held.push(object);
            return false;
        }
        block.spilled ??= new sorter/* Sorter */.y();
        const { held } = block;
        block.held = [];
        for (const one of [...held, object])
            await block.spilled.add(one.key, JSON.stringify(one));
        return false;
    }
}
/** True if the key belongs into the block of this prefix or to the keys that the block waits for. */
function goesOn(key, prefix) {
    return key.startsWith(prefix) && key.charCodeAt(prefix.length) >= FIRST_SURROGATE;
}
function isSurrogate(unit) {
    return unit >= FIRST_SURROGATE && unit < FIRST_AFTER_SURROGATES;
}
/** The name up to its first unit from U+D800 on. Names without such units sort the same in both orders. */
function commonStart(name) {
    for (let at = 0; at < name.length; at++)
        if (name.charCodeAt(at) >= FIRST_SURROGATE)
            return name.slice(0, at);
    return name;
}
/** In UTF-16 order, this precedes all names that follow `after` in UTF-8 order. */
function startInUtf16(after) {
    return commonStart(after);
}
/** True if no name that follows `name` in UTF-16 order can precede or equal `upto` in UTF-8 order. */
function isPastInUtf16(name, upto) {
    const start = commonStart(upto);
    if (start.length === upto.length)
        return (0,keys/* compareUtf16 */.MC)(name, upto) >= 0;
    return (0,keys/* compareUtf16 */.MC)(name, start) > 0 && !name.startsWith(start);
}

;// CONCATENATED MODULE: ./build/src/store/listing/listing.js





/** Consecutive empty pages after which the listing is taken to loop. */
const MAX_EMPTY_PAGES = 1000;
/**
 * The keys of a range that start with `prefix`, in pages, relative to the bucket's prefix. The store is not trusted: keys
 * out of UTF-8 order, a repeated token, keys outside the request and a failed page all throw StoreError and never look
 * like the end of the listing.
 */
async function* listRange(bucket, prefix, range, signal) {
    const check = new ListingCheck(bucket, prefix, range);
    for await (const { objects } of pagesOf(bucket, prefix, range, signal)) {
        const kept = check.take(objects);
        if (kept.length > 0)
            yield kept;
    }
}
/**
 * The pages from the first key of the range to past its last. The next page is requested while the current one is being
 * processed. The caller passes the objects through a ListingCheck.
 */
function pagesOf(bucket, prefix, range, signal, raw = false) {
    if (bucket.store.dialect.listing === 'utf-16')
        return reorderedPages(bucket, prefix, range, signal);
    const { upto } = range;
    const isPast = upto === undefined ? undefined : (path) => (0,keys/* compareKeys */.YD)(path, upto) >= 0;
    return storePages(bucket, prefix, range.after, isPast, signal, raw);
}
/** The same for a store that lists in UTF-16 order. */
async function* reorderedPages(bucket, prefix, { after, upto }, signal) {
    const start = after === undefined ? undefined : startInUtf16(after);
    const isPast = upto === undefined ? undefined : (path) => isPastInUtf16(path, upto);
    const listed = storePages(bucket, prefix, start, isPast, signal, false);
    for await (const page of reorder(objectsOf(listed))) {
        const objects = after === undefined
            ? page
            : page.filter(({ key }) => (0,keys/* compareKeys */.YD)(key.slice(bucket.prefix.length), after) > 0);
        yield { objects, prefixes: [], next: undefined };
    }
}
async function* objectsOf(pages) {
    for await (const { objects } of pages)
        yield objects;
}
/** The pages as the store orders them, from the first key after `start` to the one that holds a path that `isPast`. */
async function* storePages(bucket, prefix, start, isPast, signal, raw) {
    const common = { prefix: bucket.key(prefix), ...(raw ? { raw } : {}) };
    const after = start !== undefined && (0,keys/* compareKeys */.YD)(start, prefix) >= 0 ? bucket.key(start) : undefined;
    const first = { ...common, ...(0,defined/* defined */.s)({ after }) };
    let coming = bucket.store.list(first, signal);
    let empty = 0;
    let token;
    while (coming !== undefined) {
        const page = await coming;
        const { next } = page;
        if (next !== undefined && next === token)
            throw wrongIn(bucket, 'repeats a continuation token; list it through another endpoint');
        token = next;
        const last = page.raw === undefined ? page.objects.at(-1)?.key : page.raw.last;
        // The place of a key in doubt is not known.
        const known = page.raw !== undefined || page.objects.at(-1)?.doubt?.about !== 'spelling';
        const beyond = known && last !== undefined && isPast?.(last.slice(bucket.prefix.length)) === true;
        coming =
            next === undefined || beyond ? undefined : bucket.store.list({ ...common, continuation: next }, signal);
        coming?.catch(() => undefined); // awaited in the next iteration; until then nobody handles it
        empty = last === undefined ? empty + 1 : 0;
        if (empty > MAX_EMPTY_PAGES)
            throw wrong(`${MAX_EMPTY_PAGES} empty pages in a row`);
        yield page;
    }
}
/**
 * The first object that `counts`, in the order of the store; undefined if the listing ends without one. A page may be
 * empty although more follow (AWS, MinIO), so only the last page proves absence. Throws StoreError, also for a listing
 * that does not end.
 */
async function firstListed(bucket, request, counts, signal) {
    let token;
    for (let pages = 0; pages < MAX_EMPTY_PAGES; pages++) {
        const from = token === undefined ? {} : { continuation: token };
        const { objects, next } = await bucket.store.list({ ...request, ...from }, signal);
        const first = objects.find(counts);
        if (first !== undefined || next === undefined)
            return first;
        if (next === token)
            throw wrong('the listing repeats a continuation token');
        token = next;
    }
    throw wrong(`${MAX_EMPTY_PAGES} pages in a row without a key that was asked for`);
}
/** Validates a listing object by object, in the order of its pages. */
class ListingCheck {
    #bucket;
    #prefix;
    #upto;
    #last;
    /** False until the first object of the range. */
    #begun = false;
    constructor(bucket, prefix, range) {
        this.#bucket = bucket;
        this.#prefix = bucket.key(prefix);
        this.#upto = range.upto;
        this.#last = range.after;
    }
    /** The objects of the range, with keys below the bucket's prefix. Throws StoreError `protocol`. */
    take(objects) {
        const below = this.#bucket.prefix.length;
        const kept = [];
        for (const [i, object] of objects.entries()) {
            if (object.doubt?.about === 'spelling') {
                const next = objects.slice(i + 1).find(({ doubt }) => doubt?.about !== 'spelling');
                kept.push(this.#inDoubt(object, next));
                continue;
            }
            if (this.#prefix !== '' && !object.key.startsWith(this.#prefix))
                throw wrongIn(this.#bucket, `holds ${(0,quoted/* quoted */.T)(object.key)}, which is outside the prefix that was asked for; list it through another endpoint`);
            const key = below === 0 ? object.key : object.key.slice(below);
            if (key === '')
                continue; // the prefix itself, as an object of no name below it
            const order = this.#last === undefined ? 1 : (0,keys/* compareKeys */.YD)(key, this.#last);
            if (order < 0)
                throw wrongIn(this.#bucket, `is not in UTF-8 byte order, though its first page was: ${(0,quoted/* quoted */.T)(key)} comes after ${(0,quoted/* quoted */.T)(this.#last ?? '')}; give prefixes whose first page shows it, and it is sorted on disk (docs/limits.md)`);
            if (this.#upto !== undefined && (0,keys/* compareKeys */.YD)(key, this.#upto) > 0)
                break;
            // `after` itself is no key of the range; a key that comes again is not one key less to account for.
            if (order === 0 && !this.#begun)
                continue;
            this.#begun = true;
            this.#last = key;
            if (order === 0)
                kept.push({ ...object, key, doubt: { about: 'repeated' } });
            else
                kept.push(key === object.key ? object : { ...object, key });
        }
        return kept;
    }
    /** Skips objects up to `key`: an earlier run has validated the same ones. */
    passed(key) {
        this.#begun = true;
        this.#last = key;
    }
    /**
     * A key in doubt, whose place in the order is not known: `key` only keeps it between its neighbours, so that those are
     * not taken for absent. Its doubt names it.
     */
    #inDoubt(object, next) {
        const own = belowPrefix(object, this.#bucket.prefix.length);
        const spellings = own.doubt?.about === 'spelling' ? own.doubt.spellings : [];
        const after = this.#last;
        const before = next?.key.slice(this.#bucket.prefix.length);
        const key = before === undefined
            ? undefined
            : spellings.find((name) => (after === undefined || (0,keys/* compareKeys */.YD)(name, after) > 0) &&
                (0,keys/* compareKeys */.YD)(name, before) < 0 &&
                (this.#upto === undefined || (0,keys/* compareKeys */.YD)(name, this.#upto) <= 0));
        if (key === undefined)
            return { ...own, key: after ?? '' };
        this.#last = key;
        this.#begun = true;
        return { ...own, key };
    }
}
/** The object as it is named below a bucket's prefix of so many characters. */
function belowPrefix(object, length) {
    if (length === 0)
        return object;
    const { doubt } = object;
    const key = object.key.slice(length);
    if (doubt?.about !== 'spelling')
        return { ...object, key };
    return {
        ...object,
        key,
        doubt: { ...doubt, spellings: doubt.spellings.map((name) => name.slice(length)) },
    };
}
function wrongIn(bucket, message) {
    return wrong(`the listing of ${String(bucket)} ${message}`);
}
function wrong(message) {
    return new errors/* StoreError */.AD('protocol', message, { operation: 'list' });
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


/***/ })

};
