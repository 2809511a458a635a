export const id = 772;
export const ids = [772];
export const modules = {

/***/ 2772:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runLs: () => (/* binding */ runLs)
});

// EXTERNAL MODULE: ./build/src/manifest/entry.js
var manifest_entry = __webpack_require__(9143);
// EXTERNAL MODULE: ./build/src/manifest/state.js
var manifest_state = __webpack_require__(4802);
// EXTERNAL MODULE: ./build/src/options/options.js
var options_options = __webpack_require__(2402);
// EXTERNAL MODULE: ./build/src/options/shown.js
var shown = __webpack_require__(45);
// EXTERNAL MODULE: ./build/src/plan/as-of.js
var as_of = __webpack_require__(2843);
// EXTERNAL MODULE: ./build/src/store/keys.js
var keys = __webpack_require__(8335);
;// CONCATENATED MODULE: ./build/src/plan/key-ranges.js

/** True where a stretch of keys from `first` to `last` can hold one that begins with any of the prefixes; no prefix is all. */
function mayHold({ first, last }, prefixes) {
    if (prefixes.length === 0)
        return true;
    // All keys with a prefix lie together, and the prefix itself is the least of them.
    return prefixes.some((prefix) => (0,keys/* compareKeys */.YD)(last, prefix) >= 0 && ((0,keys/* compareKeys */.YD)(first, prefix) <= 0 || first.startsWith(prefix)));
}

// EXTERNAL MODULE: ./build/src/report/escape.js
var report_escape = __webpack_require__(6209);
// EXTERNAL MODULE: ./build/src/version.js
var version = __webpack_require__(8009);
// EXTERNAL MODULE: ./build/src/commands/places.js + 7 modules
var places = __webpack_require__(8954);
// EXTERNAL MODULE: ./build/src/commands/reading.js
var reading = __webpack_require__(3216);
;// CONCATENATED MODULE: ./build/src/commands/ls.js










/**
 * Lists what a backup holds, now or as of a restore point, from the manifest alone: segment by segment, so
 * that memory does not grow. READ on cold is enough. Throws InputError, StateError and StoreError.
 */
async function runLs(options, around, show, open = places/* openS3 */.De) {
    const { cold, close } = await (0,reading/* openBackup */.T)(options, around, open);
    try {
        const state = new manifest_state/* State */.U(cold, around.segments);
        const generation = await load(state, options, around.signal);
        const point = options.at === undefined ? undefined : pointOf(options.at, generation);
        const select = point === undefined ? present : past(generation, point);
        const sum = { keys: 0, bytes: 0, gone: 0 };
        for await (const batch of entries(state, generation, options.prefixes, around.signal)) {
            const keys = batch.map(select).filter((key) => key !== undefined);
            for (const { mark, size } of keys) {
                if (mark === 'gone')
                    sum.gone++;
                else {
                    sum.keys++;
                    sum.bytes += size;
                }
            }
            if (!(await show(keys)))
                break;
        }
        return {
            format: 1,
            program: version/* VERSION */.x,
            command: 'ls',
            cold: { endpoint: options.cold.endpoint, bucket: options.cold.bucket, prefix: options.cold.prefix },
            generation: generation.generation,
            at: point === undefined ? null : { time: point.time, run: point.run },
            ...sum,
        };
    }
    finally {
        await close();
    }
}
async function load(state, options, signal) {
    const committed = await state.load(signal);
    (0,reading/* checkHot */.O)(committed, options);
    if (committed !== undefined)
        return committed.generation;
    const { bucket, prefix } = options.cold;
    throw new options_options/* InputError */.d('cold', `s3://${bucket}/${prefix} holds no backup; expected one that a run committed to`);
}
/** The restore point that is meant. Throws InputError with what there is. */
function pointOf(at, { restorePoints }) {
    const sorted = (0,as_of/* newestFirst */.ll)(restorePoints);
    const [newest] = sorted;
    const oldest = sorted.at(-1);
    if (newest === undefined || oldest === undefined)
        throw new options_options/* InputError */.d('at', 'this backup has no restore point yet; leave it out to list the manifest');
    switch (at.kind) {
        case 'latest':
            return newest;
        case 'run': {
            const found = sorted.find(({ run }) => run === at.run);
            if (found !== undefined)
                return found;
            throw new options_options/* InputError */.d('at', `no restore point is of a run ${(0,shown/* quoted */.T)(at.run)}; expected latest, a time, or a run such as ${(0,shown/* quoted */.T)(newest.run)}`);
        }
        case 'time': {
            const [found] = (0,as_of/* upTo */.jB)(restorePoints, at.time);
            if (found !== undefined)
                return found;
            throw new options_options/* InputError */.d('at', `${at.time} is before the first restore point; expected ${oldest.time} or later`);
        }
    }
}
const present = ({ entry, line }) => {
    const { key, size, modified, gone } = entry;
    const mark = gone === undefined ? '' : gone.confirmed ? 'gone' : 'missing';
    return { key, size, modified, mark, json: () => (0,report_escape/* forJson */.Cx)(line) };
};
/** Entries as they were: without what came later, and with the time at which they ended where they did. */
function past({ restorePoints }, { time }) {
    const was = (0,as_of/* asOf */.sT)(restorePoints, time);
    return ({ entry }) => {
        const found = was(entry);
        if (found === undefined)
            return undefined;
        const { size, etag, modified, cold, since } = found.version;
        const then = { key: entry.key, size, etag, modified, cold, since };
        const json = () => (0,report_escape/* forJson */.Cx)(found.until === undefined ? (0,manifest_entry/* encodeEntry */.vv)(then) : JSON.stringify({ ...then, until: found.until }));
        return { key: entry.key, size, modified, mark: '', json };
    };
}
async function* entries(state, { segments }, prefixes, signal) {
    for (const segment of segments) {
        if (!mayHold(segment, prefixes))
            continue;
        for await (const batch of state.entries(segment, signal)) {
            yield prefixes.length === 0
                ? batch
                : batch.filter(({ entry }) => prefixes.some((prefix) => entry.key.startsWith(prefix)));
        }
    }
}


/***/ }),

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
