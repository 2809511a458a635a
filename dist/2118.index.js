export const id = 2118;
export const ids = [2118];
export const modules = {

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

/***/ 82118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runVersions: () => (/* binding */ runVersions)
/* harmony export */ });
/* harmony import */ var _core_defined_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(37708);
/* harmony import */ var _core_iso_time_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(11876);
/* harmony import */ var _core_version_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(79157);
/* harmony import */ var _manifest_state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97287);
/* harmony import */ var _plan_browse_key_history_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92398);
/* harmony import */ var _run_open_backup_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55122);
/* harmony import */ var _store_dialect_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(51433);
/* harmony import */ var _store_registry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92262);
/* harmony import */ var _transfer_hole_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57671);
/* harmony import */ var _reported_place_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(22347);
/* harmony import */ var _with_deadline_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38500);
/* harmony import */ var _find_key_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(35833);












/**
 * Every version that the backup has of a key, and whether cold can be read for it now: one HEAD request a version. READ on
 * cold is enough. Throws InputError where the backup has no such key, StateError and StoreError.
 */
async function runVersions(options, ctx, open = _store_registry_js__WEBPACK_IMPORTED_MODULE_3__/* .openStore */ .C) {
    return (0,_with_deadline_js__WEBPACK_IMPORTED_MODULE_5__/* .withDeadline */ .N)('versions', ctx, (limited) => describe(options, limited, open));
}
async function describe(options, ctx, open) {
    const { cold, close } = await (0,_run_open_backup_js__WEBPACK_IMPORTED_MODULE_2__/* .openBackup */ .Tw)(options, ctx, open);
    try {
        const state = new _manifest_state_js__WEBPACK_IMPORTED_MODULE_0__/* .State */ .U(cold, ctx.segments);
        const generation = await (0,_run_open_backup_js__WEBPACK_IMPORTED_MODULE_2__/* .loadBackup */ .zK)(state, options, ctx.signal);
        const entry = await (0,_find_key_js__WEBPACK_IMPORTED_MODULE_6__/* .findKey */ .T)(state, generation, options.key, ctx.signal);
        const condemned = await condemnedOf(state, generation, options.key, ctx.signal);
        const now = cold.now(ctx.clock);
        const history = (0,_plan_browse_key_history_js__WEBPACK_IMPORTED_MODULE_1__/* .historyOf */ .o)(entry, generation.restorePoints, options.policy, now);
        const versions = [];
        for (const past of history) {
            const look = await lookAt(cold, past, ctx.signal);
            const { since } = past.version;
            versions.push(versionOf(past, look, condemned.find(({ version }) => version === since)?.since));
        }
        return {
            format: 1,
            program: _core_version_js__WEBPACK_IMPORTED_MODULE_7__/* .VERSION */ .x,
            command: 'versions',
            cold: (0,_reported_place_js__WEBPACK_IMPORTED_MODULE_8__/* .reportedPlace */ .x)(options.cold),
            generation: generation.generation,
            time: (0,_core_iso_time_js__WEBPACK_IMPORTED_MODULE_9__/* .isoTime */ .Ly)(now),
            key: options.key,
            retention: options.policy !== undefined,
            versions,
        };
    }
    finally {
        await close();
    }
}
/** Records of this key: what an earlier prune has marked for deletion. The list is read a batch at a time. */
async function condemnedOf(state, generation, key, signal) {
    const own = [];
    for await (const batch of state.condemned(generation, signal))
        own.push(...batch.filter((record) => record.key === key));
    return own;
}
async function lookAt(cold, { version, state }, signal) {
    if (state === 'expired')
        return { readable: 'expired' };
    const { path, etag, versionId } = version.cold;
    let head;
    try {
        head = await cold.headIfPresent(path, signal, (0,_core_defined_js__WEBPACK_IMPORTED_MODULE_10__/* .defined */ .s)({ versionId }));
    }
    catch (error) {
        if ((0,_transfer_hole_js__WEBPACK_IMPORTED_MODULE_4__/* .holeOf */ .CL)(error) === undefined)
            throw error;
        return { readable: 'unknown' };
    }
    if (head === undefined)
        return { readable: 'missing' };
    const { storageClass, thaw } = head;
    const at = (0,_core_defined_js__WEBPACK_IMPORTED_MODULE_10__/* .defined */ .s)({ storageClass });
    if (head.etag !== etag)
        return { readable: 'replaced', ...at };
    if (!(0,_store_dialect_js__WEBPACK_IMPORTED_MODULE_11__/* .isArchive */ .t)(cold.store.dialect, storageClass) || thaw === 'done')
        return { readable: 'yes', ...at };
    return { readable: thaw === 'going-on' ? 'thawing' : 'archived', ...at };
}
function versionOf({ version, until, state, points, kept }, { readable, storageClass }, condemned) {
    const { cold } = version;
    return {
        state,
        since: version.since,
        until: until ?? null,
        size: version.size,
        etag: version.etag,
        modified: version.modified,
        stored: {
            path: cold.path,
            versionId: cold.versionId ?? null,
            time: cold.stored,
            via: cold.via,
            evidence: cold.evidence,
            checksum: cold.checksum ?? null,
            storageClass: storageClass ?? null,
        },
        readable,
        restorePoints: {
            count: points.count,
            newest: points.newest === undefined ? null : { time: points.newest.time, run: points.newest.run },
        },
        kept: kept === undefined ? null : { ...kept, until: kept.until ?? null },
        condemned: condemned ?? null,
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

/***/ 57671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CL: () => (/* binding */ holeOf),
/* harmony export */   UF: () => (/* binding */ HOLE_ADVICE),
/* harmony export */   cT: () => (/* binding */ RECODED_ADVICE),
/* harmony export */   ih: () => (/* binding */ orHole),
/* harmony export */   p0: () => (/* binding */ OTHER_HOLE_ADVICE),
/* harmony export */   qH: () => (/* binding */ BODY_LIMIT_ADVICE)
/* harmony export */ });
/* harmony import */ var _store_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46848);
/* harmony import */ var _multipart_parts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94048);


/** For copies in either direction. */
const RECODED_ADVICE = 'The store, or a proxy before it, decodes them on the way: let it send the stored bytes, or allow a copy path without streaming.';
const BODY_LIMIT_ADVICE = 'The store, or a proxy before it, refuses bodies of this size, and parts have 5 MiB at least: raise its limit (client_max_body_size in nginx).';
/** What to do about each cause, for people: one or two sentences. */
const HOLE_ADVICE = {
    denied: 'Give the credentials the right to read these objects in hot and to write them in cold.',
    refused: 'The store refuses these requests and accepts others with the same key: a proxy or the store itself changes paths (//) or headers (non-ASCII metadata) on the way, or has no room for an object of that size. Remove the cause, or exclude them.',
    changing: 'They changed while they were copied; the next run copies them again.',
    stopped: 'The run stopped before their turn; the next run continues here.',
    archived: 'They are in an archive storage class: thaw them in hot, or exclude them.',
    'body-limit': BODY_LIMIT_ADVICE,
    'too-large': 'Raise max-operation-size or part-size: an object may have 10,000 parts at the most.',
    'bad-key': "Cold cannot hold these names, not even renamed; please report the provider's error.",
    recoded: RECODED_ADVICE,
    unsupported: 'No copy path that copy-path allows can do this; allow more paths.',
    transient: 'The store kept failing on them; the next run tries again. Where it fails each time, ask its operator, with the message.',
    throttled: 'The store kept throttling; the next run copies them again. Lower concurrency if it stays so.',
    unreachable: 'The endpoint could not be reached; the next run copies them again.',
    spelling: 'Hot’s listing does not spell these names as they are (docs/limits.md): list it through another endpoint, or rename the objects.',
    repeated: 'Hot’s listing names these keys more than once, so it cannot be trusted: list it through another endpoint, or rename those of them that differ in a space and a plus. Please report it to the provider.',
    fields: 'Neither hot’s listing nor HEAD says all about these objects; please report it to the provider, or exclude them.',
    'too-long': 'The manifest cannot hold what their listing says; see the message.',
    'wrong-endpoint': 'Something else than the store answered for them: look at the proxies between here and it.',
    'wrong-region': 'The store sent the request elsewhere: see region and endpoint.',
    changed: 'What arrived in cold did not verify; the next run tries again. Where it fails each time, cold or what lies before it changes the bytes.',
    'not-found': 'Hot lists them and answers 404: its listing or its names are wrong. Repair that, or exclude them; another run does not help.',
    precondition: 'The store refused a condition that held: look at what else writes to these keys.',
    protocol: 'The store answered in a way that makes no sense (see the message): ask its operator, or exclude them.',
};
/** Of a cause that has no sentence of its own. */
const OTHER_HOLE_ADVICE = 'See the message: another run helps only where its cause has gone by then.';
/** Errors that end the whole run: no other object would fare better. */
const FATAL = ['credentials', 'quota', 'no-bucket'];
/** The next run continues an upload that was stopped between two parts. */
const INTERRUPTED = {
    cause: 'stopped',
    message: 'the run stopped inside it; the next one continues there',
    deferred: true,
};
/** The hole that an error leaves; undefined where the error must end the run instead. */
function holeOf(error) {
    if (error instanceof _multipart_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .Interrupted */ .j)
        return INTERRUPTED;
    if (!(0,_store_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isStoreError */ .A1)(error) || FATAL.includes(error.code))
        return undefined;
    return { cause: causeOf(error), message: error.message, deferred: false };
}
/** A store that refuses a body needs a smaller one; an object that does not fit into 10,000 parts needs larger ones. */
function causeOf(error) {
    if (error.code === 'too-large' && error.status === 413)
        return 'body-limit';
    return error.nameInDoubt ? 'bad-key' : error.code;
}
/** The error of one key as a hole; any other is thrown. */
async function orHole(work) {
    try {
        return await work();
    }
    catch (error) {
        const hole = holeOf(error);
        if (hole === undefined)
            throw error;
        return { hole };
    }
}


/***/ })

};
