export const id = 871;
export const ids = [871];
export const modules = {

/***/ 871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runLs: () => (/* binding */ runLs)
/* harmony export */ });
/* harmony import */ var _manifest_entry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9143);
/* harmony import */ var _manifest_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4802);
/* harmony import */ var _options_options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2402);
/* harmony import */ var _plan_as_of_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2843);
/* harmony import */ var _plan_key_ranges_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5681);
/* harmony import */ var _plan_restore_point_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8996);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6209);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8009);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7364);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3216);










/**
 * Lists what a backup holds, now or as of a restore point, from the manifest alone: segment by segment, so
 * that memory does not grow. READ on cold is enough. Throws InputError, StateError and StoreError.
 */
async function runLs(options, around, show, open = _places_js__WEBPACK_IMPORTED_MODULE_5__/* .openS3 */ .De) {
    const { cold, close } = await (0,_reading_js__WEBPACK_IMPORTED_MODULE_6__/* .openBackup */ .T)(options, around, open);
    try {
        const state = new _manifest_state_js__WEBPACK_IMPORTED_MODULE_1__/* .State */ .U(cold, around.segments);
        const generation = await load(state, options, around.signal);
        const point = options.at === undefined ? undefined : (0,_plan_restore_point_js__WEBPACK_IMPORTED_MODULE_4__/* .pointOf */ .qk)(options.at, generation.restorePoints);
        const select = point === undefined ? present : past(generation, point);
        const sum = { keys: 0, bytes: 0, gone: 0, expired: 0 };
        for await (const batch of entries(state, generation, options.prefixes, around.signal)) {
            const keys = batch.map(select).filter((key) => key !== undefined);
            for (const { mark, size } of keys) {
                if (mark === 'gone' || mark === 'expired')
                    sum[mark]++;
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
            program: _version_js__WEBPACK_IMPORTED_MODULE_7__/* .VERSION */ .x,
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
    (0,_reading_js__WEBPACK_IMPORTED_MODULE_6__/* .checkHot */ .O)(committed, options);
    if (committed !== undefined)
        return committed.generation;
    const { bucket, prefix } = options.cold;
    throw new _options_options_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .d('cold', `s3://${bucket}/${prefix} holds no backup; expected one that a run committed to`);
}
const present = ({ entry, line }) => {
    const { key, size, modified, gone, expired } = entry;
    const there = gone === undefined ? '' : gone.confirmed ? 'gone' : 'missing';
    const mark = expired === undefined ? there : 'expired';
    return { key, size, modified, mark, json: () => (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_8__/* .forJson */ .Cx)(line) };
};
/** Entries as they were: without what came later, and with the time at which they ended where they did. */
function past({ restorePoints }, { time }) {
    const was = (0,_plan_as_of_js__WEBPACK_IMPORTED_MODULE_3__/* .asOf */ .sT)(restorePoints, time);
    return ({ entry }) => {
        const found = was(entry);
        if (found === undefined)
            return undefined;
        const { size, etag, modified, cold, since } = found.version;
        const { expired } = found.version === entry ? entry : {};
        const then = {
            ...{ key: entry.key, size, etag, modified, cold, since },
            ...(expired === undefined ? {} : { expired }),
        };
        const json = () => (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_8__/* .forJson */ .Cx)(found.until === undefined ? (0,_manifest_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .encodeEntry */ .vv)(then) : JSON.stringify({ ...then, until: found.until }));
        return { key: entry.key, size, modified, mark: expired === undefined ? '' : 'expired', json };
    };
}
async function* entries(state, { segments }, prefixes, signal) {
    for (const segment of segments) {
        if (!(0,_plan_key_ranges_js__WEBPACK_IMPORTED_MODULE_9__/* .mayHold */ .B)(segment, prefixes))
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
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7364);
/* harmony import */ var _prepare_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2099);


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
/* harmony export */   sT: () => (/* binding */ asOf),
/* harmony export */   vk: () => (/* binding */ coverage)
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


/***/ }),

/***/ 5681:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ mayHold)
/* harmony export */ });
/* harmony import */ var _store_keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8335);

/** True where a stretch of keys from `first` to `last` can hold one that begins with any of the prefixes; no prefix is all. */
function mayHold({ first, last }, prefixes) {
    if (prefixes.length === 0)
        return true;
    // All keys with a prefix lie together, and the prefix itself is the least of them.
    return prefixes.some((prefix) => (0,_store_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .compareKeys */ .YD)(last, prefix) >= 0 && ((0,_store_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .compareKeys */ .YD)(first, prefix) <= 0 || first.startsWith(prefix)));
}


/***/ }),

/***/ 8996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DB: () => (/* binding */ checkScope),
/* harmony export */   ef: () => (/* binding */ prunedWithin),
/* harmony export */   qk: () => (/* binding */ pointOf)
/* harmony export */ });
/* unused harmony export scopeWords */
/* harmony import */ var _options_options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2402);
/* harmony import */ var _options_shown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45);
/* harmony import */ var _as_of_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2843);



/** The restore point that is meant. Throws InputError with what there is. */
function pointOf(at, restorePoints) {
    const sorted = (0,_as_of_js__WEBPACK_IMPORTED_MODULE_1__/* .newestFirst */ .ll)(restorePoints);
    const [newest] = sorted;
    const oldest = sorted.at(-1);
    if (newest === undefined || oldest === undefined)
        throw new _options_options_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d('at', 'this backup has no restore point yet; expected a backup that was completed');
    switch (at.kind) {
        case 'latest':
            return newest;
        case 'run': {
            const found = sorted.find(({ run }) => run === at.run);
            if (found !== undefined)
                return found;
            throw new _options_options_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d('at', `no restore point is of a run ${(0,_options_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .T)(at.run)}; expected latest, a time, or a run such as ${(0,_options_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .T)(newest.run)}`);
        }
        case 'time': {
            const [found] = (0,_as_of_js__WEBPACK_IMPORTED_MODULE_1__/* .upTo */ .jB)(restorePoints, at.time);
            if (found !== undefined)
                return found;
            throw new _options_options_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d('at', `${at.time} is before the first restore point; expected ${oldest.time} or later`);
        }
    }
}
/**
 * Each of the prefixes must be covered by some restore point up to `point`, and where a run was named, by that
 * run's own: else what would come back is not what was asked for. Throws InputError.
 */
function checkScope(at, point, restorePoints, prefixes) {
    const upTheRoad = (0,_as_of_js__WEBPACK_IMPORTED_MODULE_1__/* .upTo */ .jB)(restorePoints, point.time);
    for (const prefix of prefixes) {
        if (at.kind === 'run' && !meets(point, prefix)) {
            throw new _options_options_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d('at', `the restore point of run ${(0,_options_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .T)(point.run)} is of another scope (${scopeWords(point)}), which has nothing below ${(0,_options_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .T)(prefix)}; expected ${alternative(upTheRoad, prefix)}`);
        }
        if (!upTheRoad.some((one) => meets(one, prefix))) {
            throw new _options_options_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d('prefixes', `no restore point up to ${point.time} covers ${(0,_options_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .T)(prefix)}; expected a prefix such as ${scopeWords(point)}`);
        }
    }
}
function alternative(points, prefix) {
    const found = points.find((one) => meets(one, prefix));
    return found === undefined
        ? 'a run whose scope covers it'
        : `a run whose scope covers it, such as ${(0,_options_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .T)(found.run)}`;
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
    const shown = scope.prefixes.slice(0, 3).map(_options_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .T).join(', ');
    return scope.prefixes.length > 3 ? `${shown} and ${scope.prefixes.length - 3} more` : shown;
}


/***/ })

};
