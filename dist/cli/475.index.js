export const id = 475;
export const ids = [475];
export const modules = {

/***/ 3475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runCat: () => (/* binding */ runCat)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _core_defined_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(37708);
/* harmony import */ var _core_input_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19154);
/* harmony import */ var _core_quoted_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(12053);
/* harmony import */ var _core_version_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(79157);
/* harmony import */ var _manifest_checksum_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93476);
/* harmony import */ var _manifest_state_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97287);
/* harmony import */ var _plan_as_of_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2843);
/* harmony import */ var _plan_browse_key_history_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92398);
/* harmony import */ var _plan_restore_point_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(58996);
/* harmony import */ var _report_words_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(43629);
/* harmony import */ var _run_open_backup_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(55122);
/* harmony import */ var _store_bucket_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(65277);
/* harmony import */ var _store_errors_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(46848);
/* harmony import */ var _store_evidence_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(76586);
/* harmony import */ var _store_middleware_pinned_reads_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(36160);
/* harmony import */ var _store_registry_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(59002);
/* harmony import */ var _transfer_flow_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(9169);
/* harmony import */ var _transfer_locate_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(40299);
/* harmony import */ var _reported_place_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(22347);
/* harmony import */ var _find_key_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(35833);





















/**
 * Writes the content of a key as of a restore point, and compares what was written with the manifest: size, MD5 and
 * checksum, as far as they are known. READ on cold is enough. What does not match is the `problem` of the result, since the
 * bytes are written by then. Throws InputError where the backup has no such version, StateError and StoreError.
 */
async function runCat(options, ctx, write, open = _store_registry_js__WEBPACK_IMPORTED_MODULE_12__/* .openStore */ .C) {
    const { key, at } = options;
    const { cold, close } = await (0,_run_open_backup_js__WEBPACK_IMPORTED_MODULE_8__/* .openBackup */ .Tw)(options, ctx, open);
    try {
        const state = new _manifest_state_js__WEBPACK_IMPORTED_MODULE_3__/* .State */ .U(cold, ctx.segments);
        const generation = await (0,_run_open_backup_js__WEBPACK_IMPORTED_MODULE_8__/* .loadBackup */ .zK)(state, options, ctx.signal);
        const point = (0,_plan_restore_point_js__WEBPACK_IMPORTED_MODULE_6__/* .pointOf */ .qk)(at, generation.restorePoints);
        const entry = await (0,_find_key_js__WEBPACK_IMPORTED_MODULE_15__/* .findKey */ .T)(state, generation, key, ctx.signal);
        const version = versionAt(entry, point, generation);
        const reader = new _store_bucket_js__WEBPACK_IMPORTED_MODULE_9__/* .Bucket */ .f((0,_store_middleware_pinned_reads_js__WEBPACK_IMPORTED_MODULE_11__/* .pinnedReads */ .o)(cold.store), cold.prefix);
        const written = await writeVersion(reader, key, version, ctx, write);
        return {
            format: 1,
            program: _core_version_js__WEBPACK_IMPORTED_MODULE_16__/* .VERSION */ .x,
            command: 'cat',
            cold: (0,_reported_place_js__WEBPACK_IMPORTED_MODULE_17__/* .reportedPlace */ .x)(options.cold),
            generation: generation.generation,
            at: (0,_plan_restore_point_js__WEBPACK_IMPORTED_MODULE_6__/* .chosenPoint */ .z8)(at, point),
            key,
            size: version.size,
            ...written,
        };
    }
    finally {
        await close();
    }
}
const MAX_NAMED_VERSIONS = 5;
/** Throws InputError, which says when the key was in the backup. */
function versionAt(entry, point, { restorePoints }) {
    const selected = (0,_plan_as_of_js__WEBPACK_IMPORTED_MODULE_4__/* .asOf */ .sT)(restorePoints, point.time)(entry);
    const when = `the restore point ${(0,_report_words_js__WEBPACK_IMPORTED_MODULE_7__/* .formatTime */ .fU)(point.time)}`;
    if (selected !== undefined && (selected.version !== entry || entry.expired === undefined))
        return selected.version;
    if (selected !== undefined)
        throw new _core_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d('key', `max-age has removed the content that ${(0,_core_quoted_js__WEBPACK_IMPORTED_MODULE_18__/* .quoted */ .T)(entry.key)} had at ${when}`);
    const times = (0,_plan_browse_key_history_js__WEBPACK_IMPORTED_MODULE_5__/* .historyOf */ .o)(entry, restorePoints, undefined, 0)
        .flatMap(({ points, state }) => (state === 'expired' ? [] : (points.newest?.time ?? [])))
        .slice(0, MAX_NAMED_VERSIONS);
    const expected = times.length === 0
        ? 'no restore point has it'
        : `expected at: ${times.join(' or ')} (the newest restore point of each version)`;
    throw new _core_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d('key', `${(0,_core_quoted_js__WEBPACK_IMPORTED_MODULE_18__/* .quoted */ .T)(entry.key)} was not there at ${when}; ${expected}`);
}
async function writeVersion(cold, key, version, ctx, write) {
    for await (const place of (0,_transfer_locate_js__WEBPACK_IMPORTED_MODULE_14__/* .placesOf */ .e)(cold, key, version, ctx.signal)) {
        const content = await writeFrom(place, version, ctx, write);
        if (content !== undefined)
            return content;
    }
    const message = `cold does not hold it: not at ${JSON.stringify(version.cold.path)}, and not kept elsewhere`;
    const advice = 'Run verify to see what else is missing; with --hot and --repair it copies again what hot still has.';
    return { written: 0, verified: 'none', problem: { code: 'lost', message, advice } };
}
/** A body that breaks off goes on where it ended. Undefined where the place does not hold the version. */
async function writeFrom({ bucket, path, etag, versionId }, version, { clock, random, signal }, write) {
    const content = new Content(version);
    const tries = new _transfer_flow_js__WEBPACK_IMPORTED_MODULE_13__/* .Flow */ .n({ clock, random }).tries();
    const { size } = version;
    for (;;) {
        const { written } = content;
        try {
            const rest = written === 0 ? { size } : { range: { first: written, last: size - 1 } };
            const pin = { ifMatch: etag, ...rest, ...(0,_core_defined_js__WEBPACK_IMPORTED_MODULE_19__/* .defined */ .s)({ versionId }) };
            const body = await bucket.store.get(bucket.key(path), pin, signal);
            try {
                if (body.head.size !== size)
                    return content.damaged(`it has ${body.head.size} bytes`);
                for await (const chunk of body.stream) {
                    if (content.written + chunk.length > size)
                        return content.damaged('it has more bytes');
                    content.take(chunk);
                    if (!(await write(chunk)))
                        return { written: content.written, verified: 'none', problem: null };
                }
            }
            finally {
                body.destroy();
            }
            if (content.written === size)
                return content.verdict();
            throw new _store_errors_js__WEBPACK_IMPORTED_MODULE_10__/* .StoreError */ .AD('transient', `GetObject: the body ended after ${content.written} of ${size} bytes`, {
                operation: 'GetObject',
            });
        }
        catch (error) {
            if (content.written === 0 && (0,_store_errors_js__WEBPACK_IMPORTED_MODULE_10__/* .isStoreError */ .A1)(error, 'not-found', 'precondition'))
                return undefined;
            if (content.written === size && size > 0 && (0,_store_errors_js__WEBPACK_IMPORTED_MODULE_10__/* .isStoreError */ .A1)(error, 'not-found', 'precondition'))
                return content.damaged('it was replaced while it was read');
            if (!(await tries.again(error, signal)))
                throw error;
        }
    }
}
/** What was written so far, hashed as the manifest has it. */
class Content {
    #version;
    #md5 = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('md5');
    #checksum;
    written = 0;
    constructor(version) {
        this.#version = version;
        const { checksum } = version.cold;
        this.#checksum = checksum === undefined ? undefined : (0,_manifest_checksum_js__WEBPACK_IMPORTED_MODULE_2__/* .checksumLike */ .rx)(checksum);
    }
    take(chunk) {
        this.#md5.update(chunk);
        this.#checksum?.update(chunk);
        this.written += chunk.length;
    }
    verdict() {
        const md5 = (0,_store_evidence_js__WEBPACK_IMPORTED_MODULE_20__/* .knownMd5 */ .wx)(this.#version);
        const actual = this.#md5.digest('hex');
        if (md5 !== undefined && md5 !== actual)
            return this.damaged(`its MD5 is ${actual} where ${md5} was backed up`);
        const checksum = this.#checksum?.value();
        if (checksum !== undefined && checksum !== this.#version.cold.checksum)
            return this.damaged(`its checksum is ${checksum} where ${String(this.#version.cold.checksum)} was stored`);
        const verified = md5 !== undefined ? 'md5' : checksum === undefined ? 'size' : 'checksum';
        return { written: this.written, verified, problem: null };
    }
    damaged(what) {
        const advice = 'Do not use what was written. Run verify: with --hot and --repair it copies again what hot still has.';
        const message = `cold does not hold what was backed up (${this.#version.size} bytes): ${what}`;
        const problem = { code: 'damaged', message, advice };
        return { written: this.written, verified: 'none', problem };
    }
}


/***/ }),

/***/ 35833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ findKey)
});

// EXTERNAL MODULE: ./build/src/core/input-error.js
var input_error = __webpack_require__(19154);
// EXTERNAL MODULE: ./build/src/core/keys.js
var keys = __webpack_require__(78133);
// EXTERNAL MODULE: ./build/src/core/quoted.js
var quoted = __webpack_require__(12053);
;// CONCATENATED MODULE: ./build/src/plan/browse/near-keys.js
const MAX_NEAR = 3;
/** Of the characters; a key that shares less is no typo. */
const MIN_SHARED = 0.6;
/** The keys most like one that was not found, as they are met: at most three are kept. */
class NearKeys {
    #wanted;
    #folded;
    #near = [];
    constructor(wanted) {
        this.#wanted = wanted;
        this.#folded = folded(wanted);
    }
    saw(key) {
        const likeness = this.#likeness(key);
        const worst = this.#near.at(-1);
        if (likeness < MIN_SHARED)
            return;
        if (this.#near.length === MAX_NEAR && worst !== undefined && likeness <= worst.likeness)
            return;
        this.#near = [...this.#near, { key, likeness }]
            .sort((a, b) => b.likeness - a.likeness)
            .slice(0, MAX_NEAR);
    }
    /** The likeliest first. */
    get keys() {
        return this.#near.map(({ key }) => key);
    }
    /** 1 for the same letters in another case or normalisation; else the share of both ends that they have in common. */
    #likeness(key) {
        const most = Math.max(key.length, this.#wanted.length);
        const least = Math.min(key.length, this.#wanted.length);
        if (least < MIN_SHARED * most)
            return 0;
        let start = 0;
        while (start < least && key[start] === this.#wanted[start])
            start++;
        let end = 0;
        while (end < least - start && key.at(-1 - end) === this.#wanted.at(-1 - end))
            end++;
        const shared = (start + end) / most;
        return least === most && shared < 1 && folded(key) === this.#folded ? 1 : shared;
    }
}
function folded(key) {
    return key.normalize('NFC').toLowerCase();
}

;// CONCATENATED MODULE: ./build/src/commands/browse/find-key.js




/**
 * The entry of a key: one segment is read for it. Throws InputError where the backup has none, which names the keys of
 * that segment that are most like it.
 */
async function findKey(state, { segments, hot }, key, signal) {
    const near = new NearKeys(key);
    // Keys between two segments lie in neither; their neighbours are in the later one, or in the last.
    const segment = segments.find(({ last }) => (0,keys/* compareKeys */.YD)(key, last) <= 0) ?? segments.at(-1);
    if (segment !== undefined) {
        for await (const batch of state.entries(segment, signal)) {
            for (const line of batch) {
                if (line.key === key)
                    return line.entry;
                near.saw(line.key);
            }
        }
    }
    const others = near.keys.map(quoted/* quoted */.T).join(', ');
    const alike = others === '' ? '' : `; expected one such as ${others}`;
    const prefix = hot.prefix === '' ? '' : ` below ${(0,quoted/* quoted */.T)(hot.prefix)}`;
    throw new input_error/* InputError */.d('key', `the backup has no ${(0,quoted/* quoted */.T)(key)}${prefix}${alike}`);
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

/***/ 93476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dR: () => (/* binding */ checksumOfParts),
/* harmony export */   gp: () => (/* binding */ partSizeOf),
/* harmony export */   rx: () => (/* binding */ checksumLike)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/**
 * A running checksum of the same form as a known one, so that equal contents give equal texts; of the whole
 * where none is known. Undefined for a form that a newer program wrote: then there is nothing to compare.
 */
function checksumLike(known) {
    if (known === undefined || /^sha256:[0-9a-f]{64}$/.test(known))
        return new OfTheWhole();
    const partSize = partSizeOf(known);
    return partSize === undefined ? undefined : new OfParts(partSize);
}
const OF_PARTS = /^sha256-parts:(\d+):[0-9a-f]{64}$/;
/** In whose parts a checksum was taken, bytes; undefined where it is of the whole, or of a form that is not known. */
function partSizeOf(checksum) {
    const size = Number(OF_PARTS.exec(checksum ?? '')?.[1] ?? NaN);
    return Number.isSafeInteger(size) && size > 0 ? size : undefined;
}
/** From the SHA-256 (hex) of each part of `partSize` bytes, in order. */
function checksumOfParts(partSize, parts) {
    const sum = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for (const part of parts)
        sum.update(part, 'hex');
    return written(partSize, sum);
}
class OfTheWhole {
    #sum = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    update(chunk) {
        this.#sum.update(chunk);
    }
    value() {
        return `sha256:${this.#sum.digest('hex')}`;
    }
}
class OfParts {
    #partSize;
    #parts = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    #part = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    #filled = 0;
    constructor(partSize) {
        this.#partSize = partSize;
    }
    update(chunk) {
        for (let at = 0; at < chunk.length;) {
            const piece = chunk.subarray(at, at + this.#partSize - this.#filled);
            this.#part.update(piece);
            this.#filled += piece.length;
            at += piece.length;
            if (this.#filled === this.#partSize)
                this.#endPart();
        }
    }
    value() {
        if (this.#filled > 0)
            this.#endPart();
        return written(this.#partSize, this.#parts);
    }
    #endPart() {
        this.#parts.update(this.#part.digest());
        this.#part = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
        this.#filled = 0;
    }
}
function written(partSize, sum) {
    return `sha256-parts:${partSize}:${sum.digest('hex')}`;
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

/***/ 92398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ historyOf)
/* harmony export */ });
/* harmony import */ var _as_of_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2843);
/* harmony import */ var _retention_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42351);
/* harmony import */ var _retention_policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79218);



/** Every version of an entry, the newest first. `now`: ms. */
function historyOf(entry, restorePoints, policy, now) {
    const covering = (0,_as_of_js__WEBPACK_IMPORTED_MODULE_0__/* .newestFirst */ .ll)(restorePoints).filter((point) => (0,_as_of_js__WEBPACK_IMPORTED_MODULE_0__/* .coverage */ .vk)(point)(entry.key));
    const verdicts = policy === undefined ? [] : (0,_retention_js__WEBPACK_IMPORTED_MODULE_1__/* .retentionOf */ .e)(policy, restorePoints, now).judge(entry, false);
    const maxAge = policy === undefined ? undefined : (0,_retention_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .lineOf */ .cA)(policy, entry.key)?.maxAge;
    const end = entry.gone?.confirmed === true ? entry.gone.since : undefined;
    const all = [
        { version: entry, until: end, state: stateOf(entry) },
        ...[...(entry.history ?? [])]
            .reverse()
            .map((version) => ({ version, until: version.until, state: 'superseded' })),
    ];
    return all.map((one) => {
        const { version, until } = one;
        const points = covering.filter(({ time }) => version.since <= time && (until === undefined || time < until));
        const verdict = verdicts.find((each) => each.version === version);
        const ends = maxAge === undefined ? undefined : Date.parse(version.since) + maxAge;
        return {
            ...one,
            points: { count: points.length, newest: points[0] },
            kept: verdict === undefined
                ? undefined
                : {
                    keep: verdict.keep,
                    ...verdict.reason,
                    until: ends === undefined ? undefined : new Date(ends).toISOString(),
                },
        };
    });
}
function stateOf({ gone, expired }) {
    if (expired !== undefined)
        return 'expired';
    if (gone === undefined)
        return 'current';
    return gone.confirmed ? 'gone' : 'missing';
}


/***/ }),

/***/ 58996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DB: () => (/* binding */ checkScope),
/* harmony export */   ef: () => (/* binding */ prunedWithin),
/* harmony export */   qk: () => (/* binding */ pointOf),
/* harmony export */   z8: () => (/* binding */ chosenPoint)
/* harmony export */ });
/* unused harmony export scopeWords */
/* harmony import */ var _core_input_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19154);
/* harmony import */ var _core_quoted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12053);
/* harmony import */ var _as_of_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2843);



/** The restore point that `at` names. Throws InputError for `input`, which lists those that exist. */
function pointOf(at, restorePoints, input = 'at') {
    const sorted = (0,_as_of_js__WEBPACK_IMPORTED_MODULE_1__/* .newestFirst */ .ll)(restorePoints);
    const [newest] = sorted;
    const oldest = sorted.at(-1);
    if (newest === undefined || oldest === undefined)
        throw new _core_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d(input, 'this backup has no restore point yet; expected a backup that was completed');
    switch (at.kind) {
        case 'latest':
            return newest;
        case 'run': {
            const point = sorted.find(({ run }) => run === at.run);
            if (point !== undefined)
                return point;
            throw new _core_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d(input, `no restore point is of a run ${(0,_core_quoted_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .T)(at.run)}; expected latest, a time, or a run such as ${(0,_core_quoted_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .T)(newest.run)}`);
        }
        case 'time': {
            const [point] = (0,_as_of_js__WEBPACK_IMPORTED_MODULE_1__/* .upTo */ .jB)(restorePoints, at.until ?? at.time);
            if (point !== undefined)
                return point;
            throw new _core_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d(input, `${at.time} is before the first restore point; expected ${oldest.time} or later`);
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

/***/ 42351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ scopeName),
/* harmony export */   e: () => (/* binding */ retentionOf)
/* harmony export */ });
/* harmony import */ var _as_of_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2843);
/* harmony import */ var _retention_policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79218);


const NEWEST_ALWAYS_KEPT = 3;
/**
 * Retention as design.md section 7 has it, modelled on restic's snapshot policy. `now` is the run's start, ms.
 *
 * Restore points are selected for each line in groups of one scope, as restic groups by host and paths: else the
 * newest run of a day, of a narrow scope, would take the place of the full one. A version stays while it is current,
 * or while a selected point whose scope covers its key lies in [since, until). `max-age` is applied after that.
 */
function retentionOf(policy, restorePoints, now) {
    const groups = groupsOf(restorePoints);
    const always = alwaysKept(restorePoints, groups, now);
    const lines = new Map(policy.map((line) => [line, keptFor(line, groups, always, now)]));
    const keyless = [];
    return {
        judge: (entry, hole) => {
            const line = (0,_retention_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .lineOf */ .cA)(policy, entry.key);
            const kept = line === undefined ? undefined : lines.get(line);
            if (entry.history === undefined && entry.gone?.confirmed !== true && line?.maxAge === undefined) {
                return entry.expired === undefined ? [current(entry)] : keyless;
            }
            return versionsOf(entry).map((one, i, all) => {
                if (line === undefined || kept === undefined)
                    return { ...one, keep: true, reason: NO_LINE };
                if (line.maxAge !== undefined && now - Date.parse(one.version.since) > line.maxAge)
                    return { ...one, keep: false, reason: tooOld(one.version, now) };
                const newerPast = all.slice(i + 1).filter(({ until }) => until !== undefined).length;
                const last = hole && i === all.length - 1;
                const reason = reasonToKeep(entry.key, one, newerPast, last, line, kept);
                return { ...one, keep: reason !== undefined, reason: reason ?? UNSELECTED };
            });
        },
        mayDrop: policy.some((line) => (0,_retention_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .selects */ .ko)(line) || line.maxAge !== undefined),
        unselected: new Set(restorePoints.filter((point) => isUnselected(point, policy, lines, always, now))),
        reasonsFor: (point) => [...lines].flatMap(([line, { reasons }]) => {
            const own = reasons.get(point);
            return own === undefined ? [] : [{ line, reasons: own }];
        }),
    };
}
/** The scope's name: runs of one scope are compared and counted with each other only. */
function scopeName({ scope }) {
    return JSON.stringify([[...scope.prefixes].sort(), [...scope.exclude].sort()]);
}
const NO_LINE = { code: 'everything', detail: 'no line of the policy is about it' };
const NO_RULE = { code: 'everything', detail: 'its line keeps everything' };
const CURRENT = { code: 'current', detail: '' };
const HOLE = { code: 'hole', detail: 'the copy of what hot has now failed' };
const UNSELECTED = { code: 'unselected', detail: 'no restore point that is kept lies in its time' };
function current(entry) {
    return { version: entry, until: undefined, keep: true, reason: CURRENT };
}
/** Those that have a stored object, oldest first. An absence that only one listing saw ends nothing. */
function versionsOf(entry) {
    const past = (entry.history ?? []).map((version) => ({ version, until: version.until }));
    if (entry.expired !== undefined)
        return past;
    return [...past, { version: entry, until: entry.gone?.confirmed === true ? entry.gone.since : undefined }];
}
function reasonToKeep(key, { version, until }, newerPast, lastGoodCopy, line, kept) {
    if (until === undefined)
        return CURRENT;
    if (!(0,_retention_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .selects */ .ko)(line))
        return NO_RULE;
    if (lastGoodCopy)
        return HOLE;
    if (line.versions !== undefined && newerPast < line.versions)
        return { code: 'versions', detail: `versions=${line.versions}` };
    for (const { group, points } of kept.groups) {
        const point = firstIn(points, version.since, until);
        if (point === undefined || !group.covers(key))
            continue;
        return {
            code: 'restore-point',
            detail: `${(kept.reasons.get(point) ?? []).join(', ')} (run ${point.run})`,
        };
    }
    return undefined;
}
function tooOld({ since }, now) {
    const days = Math.floor((now - Date.parse(since)) / DAY);
    return { code: 'max-age', detail: `first stored ${days} days ago` };
}
const HOUR = 3600_000;
const DAY = 24 * HOUR;
/** The first point in [since, until), by binary search. */
function firstIn(points, since, until) {
    let low = 0;
    let high = points.length;
    while (low < high) {
        const middle = (low + high) >>> 1;
        if ((points[middle]?.time ?? '') < since)
            low = middle + 1;
        else
            high = middle;
    }
    const point = points[low];
    return point !== undefined && point.time < until ? point : undefined;
}
function groupsOf(restorePoints) {
    const groups = new Map();
    for (const point of (0,_as_of_js__WEBPACK_IMPORTED_MODULE_0__/* .newestFirst */ .ll)(restorePoints).reverse()) {
        const name = scopeName(point);
        const group = groups.get(name);
        if (group === undefined)
            groups.set(name, [point]);
        else
            group.push(point);
    }
    return [...groups.values()].flatMap((points) => {
        const [first] = points;
        return first === undefined ? [] : [{ points, covers: (0,_as_of_js__WEBPACK_IMPORTED_MODULE_0__/* .coverage */ .vk)(first) }];
    });
}
/** What no rule can drop: the newest of each scope, the three newest of all, and runs dated in the future. */
function alwaysKept(restorePoints, groups, now) {
    const kept = new Map();
    const past = (point) => Date.parse(point.time) <= now;
    for (const point of (0,_as_of_js__WEBPACK_IMPORTED_MODULE_0__/* .newestFirst */ .ll)(restorePoints.filter(past)).slice(0, NEWEST_ALWAYS_KEPT))
        kept.set(point, 'one of the newest');
    for (const { points } of groups) {
        const newest = points.findLast(past);
        if (newest !== undefined)
            kept.set(newest, 'newest of its scope');
    }
    for (const point of restorePoints)
        if (!past(point))
            kept.set(point, 'dated in the future');
    return kept;
}
function keptFor(line, groups, always, now) {
    const reasons = new Map();
    const add = (point, reason) => {
        const others = reasons.get(point);
        if (others === undefined)
            reasons.set(point, [reason]);
        else
            others.push(reason);
    };
    for (const [point, reason] of always)
        add(point, reason);
    const all = !(0,_retention_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .selects */ .ko)(line);
    for (const { points } of groups) {
        const newestFirst = points.filter(({ time }) => Date.parse(time) <= now).reverse();
        if (all)
            for (const point of newestFirst)
                add(point, 'everything');
        for (const rule of _retention_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .PERIODS */ .nR) {
            for (const { point, period } of newestOfPeriods(newestFirst, rule, line[rule] ?? 0))
                add(point, `${rule} ${period}`);
        }
        const anchor = newestFirst[0];
        if (line.within === undefined || anchor === undefined)
            continue;
        const limit = Date.parse(anchor.time) - line.within;
        for (const point of newestFirst)
            if (Date.parse(point.time) > limit)
                add(point, 'within');
    }
    return {
        groups: groups.map((group) => ({ group, points: group.points.filter((point) => reasons.has(point)) })),
        reasons,
    };
}
function newestOfPeriods(newestFirst, rule, most) {
    const newest = [];
    let last;
    for (const [i, point] of newestFirst.entries()) {
        if (newest.length >= most)
            break;
        const period = periodOf(rule, point.time, i);
        if (period === last)
            continue;
        last = period;
        newest.push({ point, period });
    }
    return newest;
}
/** UTC throughout; weeks are those of ISO 8601. */
function periodOf(rule, time, index) {
    switch (rule) {
        case 'last':
            return String(index + 1);
        case 'hourly':
            return `${time.slice(0, 13)}h`;
        case 'daily':
            return time.slice(0, 10);
        case 'weekly':
            return isoWeek(time);
        case 'monthly':
            return time.slice(0, 7);
        case 'yearly':
            return time.slice(0, 4);
    }
}
/** `2026-W48`: a week belongs to the year that its Thursday lies in. */
function isoWeek(time) {
    const date = new Date(time);
    const thursday = Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate() + 4 - (date.getUTCDay() || 7));
    const year = new Date(thursday).getUTCFullYear();
    const week = Math.floor((thursday - Date.UTC(year, 0, 1)) / (7 * DAY)) + 1;
    return `${year}-W${String(week).padStart(2, '0')}`;
}
/** Only where every key has a line can a point be of no use; `versions` may need any. */
function isUnselected(point, policy, lines, always, now) {
    if (always.has(point) || !policy.some(({ prefix }) => prefix === ''))
        return false;
    const age = now - Date.parse(point.time);
    return policy.every((line) => {
        // What was stored by then is all beyond the age.
        if (line.maxAge !== undefined && age > line.maxAge)
            return true;
        return line.versions === undefined && lines.get(line)?.reasons.has(point) !== true;
    });
}


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

/***/ 9169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ Flow)
/* harmony export */ });
/* unused harmony export Bandwidth */
/* harmony import */ var _core_semaphore_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94511);
/* harmony import */ var _store_middleware_tries_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93357);


const DEFAULT_IN_FLIGHT_BYTES = 256 * 1024 * 1024;
/** Below this rate a stream waits so long between two pieces that servers hang up. */
const MIN_STREAM_BYTES_PER_SECOND = 256 * 1024;
/** Bandwidth that was not used in this time may be used later. */
const MAX_BURST_MS = 100;
const STREAM_RETRIES = { ..._store_middleware_tries_js__WEBPACK_IMPORTED_MODULE_1__/* .RETRIES */ .Z, attempts: 4 };
/**
 * What all streamed bodies of a run share: memory, bandwidth, and the waits between two tries at one that broke off.
 * A body is read only as fast as it is written, so it really takes the memory of a few pieces; the bound on bytes in
 * flight holds even where a store buffers it whole.
 */
class Flow {
    clock;
    #random;
    #bytes;
    /** Undefined where the bandwidth bounds nothing. */
    #streams;
    #bandwidth;
    constructor({ clock, random, maxBandwidth, mostInFlight = DEFAULT_IN_FLIGHT_BYTES }) {
        this.clock = clock;
        this.#random = random;
        this.#bytes = new _core_semaphore_js__WEBPACK_IMPORTED_MODULE_0__/* .Semaphore */ .j(mostInFlight);
        if (maxBandwidth === undefined)
            return;
        this.#streams = new _core_semaphore_js__WEBPACK_IMPORTED_MODULE_0__/* .Semaphore */ .j(Math.max(1, Math.floor(maxBandwidth / MIN_STREAM_BYTES_PER_SECOND)));
        this.#bandwidth = new Bandwidth(maxBandwidth, clock);
    }
    /** True where there is a bandwidth to keep to: bodies then go piece by piece. */
    get limited() {
        return this.#bandwidth !== undefined;
    }
    /** Waits until a body of so many bytes may be in flight, in the order of the calls, then lets `work` carry it. */
    async carry(bytes, work, signal) {
        await this.#streams?.acquire(1, signal);
        try {
            await this.#bytes.acquire(bytes, signal);
            try {
                return await work();
            }
            finally {
                this.#bytes.release(bytes);
            }
        }
        finally {
            this.#streams?.release();
        }
    }
    /** The stream, held back to the bandwidth. */
    paced(stream, signal) {
        const bandwidth = this.#bandwidth;
        return bandwidth === undefined ? stream : held(stream, bandwidth, signal);
    }
    /** The tries at one body that breaks off or is refused. */
    tries() {
        return new _store_middleware_tries_js__WEBPACK_IMPORTED_MODULE_1__/* .Tries */ .I(STREAM_RETRIES, this.clock, this.#random);
    }
}
async function* held(stream, bandwidth, signal) {
    for await (const chunk of stream) {
        await bandwidth.pass(chunk.length, signal);
        yield chunk;
    }
}
/**
 * Bytes a second over all streams. Each piece has its time on one schedule: late timers do not add up, and
 * streams take turns.
 */
class Bandwidth {
    #bytesPerMs;
    #clock;
    #next;
    constructor(bytesPerSecond, clock) {
        this.#bytesPerMs = bytesPerSecond / 1000;
        this.#clock = clock;
        this.#next = clock.monotonic();
    }
    /** Resolves when so many bytes more may pass. Rejects with the signal's reason. */
    async pass(bytes, signal) {
        const now = this.#clock.monotonic();
        const at = Math.max(this.#next, now - MAX_BURST_MS);
        this.#next = at + bytes / this.#bytesPerMs;
        if (at - now >= 1)
            await this.#clock.sleep(at - now, signal);
    }
}


/***/ }),

/***/ 40299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ placesOf)
/* harmony export */ });
/* harmony import */ var _core_defined_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37708);
/* harmony import */ var _manifest_layout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54445);
/* harmony import */ var _store_evidence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76586);
/* harmony import */ var _store_versions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98530);




/**
 * Where cold may hold a version's content, the likeliest first, as every reader of cold must look for it
 * (design.md section 4): where the manifest has it; under its history name, where a run that did not commit kept
 * it before overwriting it; among the older versions of a bucket that keeps them. All but the first are looked
 * up only when they are asked for, and each is pinned to the ETag that the store reports.
 */
async function* placesOf(cold, key, version, signal) {
    const { path, etag } = version.cold;
    const versionId = cold.store.namesVersions?.() === false ? undefined : version.cold.versionId;
    const { size } = version;
    const recorded = { bucket: cold, path, size, etag, ...(0,_store_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .coldProofsOf */ .DV)(version) };
    yield { ...recorded, ...(0,_core_defined_js__WEBPACK_IMPORTED_MODULE_3__/* .defined */ .s)({ versionId }) };
    if (versionId !== undefined)
        yield recorded; // a bucket whose ids name nothing
    // The second name is that of a key that cold refuses, or takes for another one.
    const names = [true, false].map((plain) => (0,_manifest_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .historyPath */ .ae)(key, version, cold.maxPathBytes, false, plain));
    for (const name of new Set(names)) {
        if (name === path)
            continue;
        const kept = await cold.headIfPresent(name, signal);
        // A history name says whose version it is; what lies there must still not speak against it.
        if (kept !== undefined && (0,_store_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .mayBeContentOf */ .lQ)(version, kept))
            yield { bucket: cold, path: name, size, etag: kept.etag, ...(0,_store_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .proofsOf */ .Tq)(kept) };
    }
    for (const older of await (0,_store_versions_js__WEBPACK_IMPORTED_MODULE_1__/* .versionsAbove */ .XD)(cold, path, undefined, signal)) {
        if (older.versionId !== versionId && (0,_store_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .isContentOf */ .TI)(version, older))
            yield { bucket: cold, path, size, etag: older.etag, versionId: older.versionId, ...(0,_store_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .proofsOf */ .Tq)(older) };
    }
}


/***/ })

};
