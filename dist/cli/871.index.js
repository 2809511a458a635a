export const id = 871;
export const ids = [871];
export const modules = {

/***/ 871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runLs: () => (/* binding */ runLs)
/* harmony export */ });
/* harmony import */ var _core_defined_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(7708);
/* harmony import */ var _manifest_entry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9143);
/* harmony import */ var _manifest_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4802);
/* harmony import */ var _core_place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6778);
/* harmony import */ var _core_input_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9154);
/* harmony import */ var _plan_as_of_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2843);
/* harmony import */ var _plan_key_ranges_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(5681);
/* harmony import */ var _plan_restore_point_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8996);
/* harmony import */ var _core_escape_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(7698);
/* harmony import */ var _plan_unmatched_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4320);
/* harmony import */ var _core_version_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9157);
/* harmony import */ var _with_deadline_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8500);
/* harmony import */ var _store_registry_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(822);
/* harmony import */ var _run_open_backup_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5122);














/**
 * Lists what a backup holds, now or as of a restore point, from the manifest alone: segment by segment, so
 * that memory does not grow. READ on cold is enough. Throws InputError, StateError and StoreError.
 */
async function runLs(options, ctx, show, open = _store_registry_js__WEBPACK_IMPORTED_MODULE_7__/* .openStore */ .C) {
    return (0,_with_deadline_js__WEBPACK_IMPORTED_MODULE_6__/* .withDeadline */ .N)('ls', ctx, (limited) => list(options, limited, show, open));
}
async function list(options, ctx, show, open) {
    const { cold, close } = await (0,_run_open_backup_js__WEBPACK_IMPORTED_MODULE_8__/* .openBackup */ .T)(options, ctx, open);
    try {
        const state = new _manifest_state_js__WEBPACK_IMPORTED_MODULE_1__/* .State */ .U(cold, ctx.segments);
        const generation = await load(state, options, ctx.signal);
        const point = options.at === undefined ? undefined : (0,_plan_restore_point_js__WEBPACK_IMPORTED_MODULE_5__/* .pointOf */ .qk)(options.at, generation.restorePoints);
        const select = point === undefined ? present : past(generation, point);
        const sum = { keys: 0, bytes: 0, gone: 0, expired: 0 };
        const lines = new _plan_unmatched_js__WEBPACK_IMPORTED_MODULE_9__/* .LineWatch */ .Y0(options.prefixes, 'include', []);
        let whole = true;
        for await (const batch of entries(state, generation, options.prefixes, ctx.signal)) {
            const keys = batch.map(select).filter((key) => key !== undefined);
            for (const { key } of keys)
                lines.sawKey(key);
            for (const { mark, size } of keys) {
                if (mark === 'gone' || mark === 'expired')
                    sum[mark]++;
                else {
                    sum.keys++;
                    sum.bytes += size;
                }
            }
            whole = await show(keys);
            if (!whole)
                break;
        }
        if (whole)
            warnOfUnmatched(ctx.log, lines, generation);
        return {
            format: 1,
            program: _core_version_js__WEBPACK_IMPORTED_MODULE_10__/* .VERSION */ .x,
            command: 'ls',
            cold: { endpoint: options.cold.endpoint, bucket: options.cold.bucket, prefix: options.cold.prefix },
            generation: generation.generation,
            at: point === undefined || options.at === undefined ? null : (0,_plan_restore_point_js__WEBPACK_IMPORTED_MODULE_5__/* .chosenPoint */ .z8)(options.at, point),
            ...sum,
        };
    }
    finally {
        await close();
    }
}
function warnOfUnmatched(log, { unmatched }, { hot }) {
    for (const line of unmatched.slice(0, _plan_unmatched_js__WEBPACK_IMPORTED_MODULE_9__/* .MAX_UNMATCHED_LINES */ .LO))
        log.warning((0,_plan_unmatched_js__WEBPACK_IMPORTED_MODULE_9__/* .unmatchedWords */ .N1)(line, hot));
}
async function load(state, options, signal) {
    const committed = await state.load(signal);
    (0,_run_open_backup_js__WEBPACK_IMPORTED_MODULE_8__/* .checkHot */ .O)(committed, options);
    if (committed !== undefined)
        return committed.generation;
    throw new _core_input_error_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .d('cold', `${(0,_core_place_js__WEBPACK_IMPORTED_MODULE_2__/* .placeUrl */ .P)(options.cold)} holds no backup; expected one that a run committed to`);
}
const present = ({ entry, line }) => {
    const { key, size, modified, gone, expired } = entry;
    const absence = gone === undefined ? '' : gone.confirmed ? 'gone' : 'missing';
    const mark = expired === undefined ? absence : 'expired';
    return { key, size, modified, mark, json: () => (0,_core_escape_js__WEBPACK_IMPORTED_MODULE_11__/* .forJson */ .Cx)(line) };
};
/** Entries as of the point: without later changes, and with the time at which they ended, if they did. */
function past({ restorePoints }, { time }) {
    const versionThen = (0,_plan_as_of_js__WEBPACK_IMPORTED_MODULE_4__/* .asOf */ .sT)(restorePoints, time);
    return ({ entry }) => {
        const selected = versionThen(entry);
        if (selected === undefined)
            return undefined;
        const { size, etag, modified, cold, since } = selected.version;
        const { expired } = selected.version === entry ? entry : {};
        const then = {
            key: entry.key,
            size,
            etag,
            modified,
            cold,
            since,
            ...(0,_core_defined_js__WEBPACK_IMPORTED_MODULE_12__/* .defined */ .s)({ expired }),
        };
        const json = () => (0,_core_escape_js__WEBPACK_IMPORTED_MODULE_11__/* .forJson */ .Cx)(selected.until === undefined ? (0,_manifest_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .encodeEntry */ .vv)(then) : JSON.stringify({ ...then, until: selected.until }));
        return { key: entry.key, size, modified, mark: expired === undefined ? '' : 'expired', json };
    };
}
async function* entries(state, { segments }, prefixes, signal) {
    for (const segment of segments) {
        if (!(0,_plan_key_ranges_js__WEBPACK_IMPORTED_MODULE_13__/* .mayHold */ .B)(segment, prefixes))
            continue;
        for await (const batch of state.entries(segment, signal)) {
            yield prefixes.length === 0
                ? batch
                : batch.filter(({ entry }) => prefixes.some((prefix) => entry.key.startsWith(prefix)));
        }
    }
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

/***/ 5681:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ mayHold)
/* harmony export */ });
/* harmony import */ var _core_keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8133);

/** True where a range of keys from `first` to `last` can hold one that begins with any of the prefixes; no prefix is all. */
function mayHold({ first, last }, prefixes) {
    if (prefixes.length === 0)
        return true;
    // All keys with a prefix lie together, and the prefix itself is the least of them.
    return prefixes.some((prefix) => (0,_core_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .compareKeys */ .YD)(last, prefix) >= 0 && ((0,_core_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .compareKeys */ .YD)(first, prefix) <= 0 || first.startsWith(prefix)));
}


/***/ }),

/***/ 8996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DB: () => (/* binding */ checkScope),
/* harmony export */   ef: () => (/* binding */ prunedWithin),
/* harmony export */   qk: () => (/* binding */ pointOf),
/* harmony export */   z8: () => (/* binding */ chosenPoint)
/* harmony export */ });
/* unused harmony export scopeWords */
/* harmony import */ var _core_input_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9154);
/* harmony import */ var _core_quoted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2053);
/* harmony import */ var _as_of_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2843);



/** The restore point that `at` names. Throws InputError, which lists those that exist. */
function pointOf(at, restorePoints) {
    const sorted = (0,_as_of_js__WEBPACK_IMPORTED_MODULE_1__/* .newestFirst */ .ll)(restorePoints);
    const [newest] = sorted;
    const oldest = sorted.at(-1);
    if (newest === undefined || oldest === undefined)
        throw new _core_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d('at', 'this backup has no restore point yet; expected a backup that was completed');
    switch (at.kind) {
        case 'latest':
            return newest;
        case 'run': {
            const point = sorted.find(({ run }) => run === at.run);
            if (point !== undefined)
                return point;
            throw new _core_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d('at', `no restore point is of a run ${(0,_core_quoted_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .T)(at.run)}; expected latest, a time, or a run such as ${(0,_core_quoted_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .T)(newest.run)}`);
        }
        case 'time': {
            const [point] = (0,_as_of_js__WEBPACK_IMPORTED_MODULE_1__/* .upTo */ .jB)(restorePoints, at.until ?? at.time);
            if (point !== undefined)
                return point;
            throw new _core_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d('at', `${at.time} is before the first restore point; expected ${oldest.time} or later`);
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

/***/ 4320:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LO: () => (/* binding */ MAX_UNMATCHED_LINES),
/* harmony export */   N1: () => (/* binding */ unmatchedWords),
/* harmony export */   Y0: () => (/* binding */ LineWatch),
/* harmony export */   oK: () => (/* binding */ isSuspicious)
/* harmony export */ });
/* harmony import */ var _core_quoted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2053);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8447);


/** The most lines that a report names. */
const MAX_UNMATCHED_LINES = 20;
/** Finds the prefixes and globs that no key of a run matches. Costs nothing per key once all of them have matched. */
class LineWatch {
    #prefixes;
    #globs;
    #globInput;
    constructor(prefixes, globInput, globs) {
        this.#prefixes = prefixes;
        this.#globInput = globInput;
        this.#globs = globs.map((line) => ({ line, matches: (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .compileGlobs */ .t)([line]) }));
    }
    /** A key that one of the prefixes starts, if there are any. */
    sawKey(key) {
        if (this.#prefixes.length > 0)
            this.#prefixes = this.#prefixes.filter((prefix) => !key.startsWith(prefix));
    }
    /** A key that one of the globs matches. */
    sawMatch(key) {
        if (this.#globs.length > 0)
            this.#globs = this.#globs.filter(({ matches }) => !matches(key));
    }
    get unmatched() {
        return [
            ...this.#prefixes.map((line) => ({ input: 'prefixes', line })),
            ...this.#globs.map(({ line }) => ({ input: this.#globInput, line })),
        ];
    }
}
/** `prefixes: "s3://hot/logs" matches no key; …`, with what was probably meant where that can be told. */
function unmatchedWords({ input, line }, hot) {
    const words = `${input}: ${(0,_core_quoted_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(line)} matches no key${meaning(input, line, hot)}`;
    return words.endsWith('?') ? words : `${words}.`;
}
/** True if the line is written in a way that is probably not meant; others may match nothing today and much tomorrow. */
function isSuspicious({ input, line }, hot) {
    return meaning(input, line, hot) !== '';
}
function meaning(input, line, hot) {
    return input === 'prefixes' ? prefixMeaning(line, hot) : globMeaning(line, hot);
}
function prefixMeaning(line, hot) {
    const { path, rule } = belowHot(line, hot);
    const wild = path.search(/[*?]/);
    const bare = wild === -1 ? path : path.slice(0, wild);
    if (bare === line)
        return '';
    const why = wild === -1 ? rule : 'a prefix is no glob';
    if (bare === '')
        return `: ${why}; leave prefixes empty for all keys`;
    // A URL or a glob names a folder, a prefix any beginning of a key.
    const folder = bare.endsWith('/') || !/^s3:/i.test(line) ? bare : `${bare}/`;
    return `: ${why}; did you mean ${(0,_core_quoted_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(folder)}?`;
}
function globMeaning(line, hot) {
    const { path, rule } = belowHot(line, hot);
    const whole = 'a glob matches the whole key';
    if (path.endsWith('/'))
        return `: ${whole}; did you mean ${(0,_core_quoted_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(`${path}**`)}?`;
    if (!/[*?[{]/.test(path)) {
        // A name with an extension is probably a file's, in any folder; another one is probably a folder.
        if (!/[^/]\.\w+$/.test(path))
            return `: ${whole}; did you mean ${(0,_core_quoted_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(`${path}/**`)}?`;
        if (!path.includes('/'))
            return `: ${whole}; did you mean ${(0,_core_quoted_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(`**/${path}`)}?`;
        return path === line ? '' : `: ${rule}; did you mean ${(0,_core_quoted_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(path)}?`;
    }
    if (!path.includes('/') && path.startsWith('*') && path !== '**')
        return `: "*" matches no "/"; did you mean ${(0,_core_quoted_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(`**/${path}`)}?`;
    if (path.endsWith('/*'))
        return `: "*" matches no "/"; did you mean ${(0,_core_quoted_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(`${path}*`)}?`;
    return path === line ? '' : `: ${rule}; did you mean ${(0,_core_quoted_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(path)}?`;
}
/** The line as a key below hot's prefix would be written, and the rule that it broke. */
function belowHot(line, hot) {
    const url = /^s3:\/\/[^/]*\/?(.*)$/is.exec(line);
    const key = (url?.[1] ?? line).replace(/^(\.?\/)+/, '');
    const prefix = hot?.prefix ?? '';
    const path = prefix !== '' && key.startsWith(prefix) ? key.slice(prefix.length) : key;
    if (url !== null)
        return { path, rule: 'keys are written without the bucket' };
    if (path !== key)
        return { path, rule: "keys are written below hot's prefix" };
    return { path, rule: 'keys seldom begin with "/" or "./"' };
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
