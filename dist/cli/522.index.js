export const id = 522;
export const ids = [522];
export const modules = {

/***/ 7443:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ giveBack)
/* harmony export */ });
/**
 * Gives the lease back at the end of a run, within its margin for last words. Never throws: a lease that cannot be
 * given back ends by itself a minute later, which is worth a warning and not the run.
 */
async function giveBack(lease, { clock, log }, { lastWords }) {
    const limit = new AbortController();
    const tooLong = clock.sleep(lastWords, limit.signal).then(() => {
        throw new Error('it took too long');
    }, () => undefined);
    try {
        await Promise.race([lease.release(), tooLong]);
    }
    catch (error) {
        log.warning(`The lease was not given back (${error instanceof Error ? error.message : String(error)}); it ends within a minute.`);
    }
    finally {
        limit.abort();
    }
}


/***/ }),

/***/ 9600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ex: () => (/* binding */ failedByStore),
  MR: () => (/* binding */ heldByState),
  R3: () => (/* binding */ prune)
});

// EXTERNAL MODULE: ./build/src/manifest/entry.js
var manifest_entry = __webpack_require__(9143);
// EXTERNAL MODULE: ./build/src/manifest/condemned.js
var condemned = __webpack_require__(4974);
// EXTERNAL MODULE: ./build/src/manifest/errors.js
var errors = __webpack_require__(1400);
// EXTERNAL MODULE: ./build/src/manifest/holds.js
var holds = __webpack_require__(2665);
// EXTERNAL MODULE: ./build/src/manifest/segment.js
var manifest_segment = __webpack_require__(7622);
// EXTERNAL MODULE: ./build/src/manifest/segment-writer.js
var segment_writer = __webpack_require__(7204);
// EXTERNAL MODULE: ./build/src/manifest/start.js
var start = __webpack_require__(7679);
// EXTERNAL MODULE: ./build/src/manifest/stored-line.js
var stored_line = __webpack_require__(2607);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/src/report/format.js
var format = __webpack_require__(5845);
// EXTERNAL MODULE: ./build/src/plan/retention-policy.js
var retention_policy = __webpack_require__(9218);
;// CONCATENATED MODULE: ./build/src/plan/guards.js



/** A share of very few says nothing: these are the least numbers from which the defaults mean something. */
const LEAST_TO_GO = 100;
const LEAST_LIVE = 100;
/** The guards of design.md section 7 that trip; none for a plan that may go on. */
function trippedGuards(figures, limits) {
    const { stored, toGo, live, changed, gone, known, present } = figures;
    const tripped = [];
    if (known > 0 && present === 0) {
        tripped.push({
            code: 'empty-hot',
            message: `the listing of hot was empty, where the backup knows ${(0,format/* formatMany */.x0)(known, 'key')}`,
            check: "Check hot's name, prefix and key, and the inputs prefixes and exclude: is hot really empty?",
        });
    }
    if (toGo > mostToGo(limits.maxDelete, stored)) {
        tripped.push({
            code: 'max-delete',
            message: `${(0,format/* formatCount */.B4)(toGo)} of ${(0,format/* formatMany */.x0)(stored, 'stored version')} would go, which is more than max-delete (${shownLimit(limits.maxDelete)}) allows`,
            check: 'Check whether the retention policy was changed, and look at what would go: prune: plan.',
        });
    }
    if (live >= LEAST_LIVE && changed + gone > mostToChange(limits.maxChange, live)) {
        tripped.push({
            code: 'max-change',
            message: `${(0,format/* formatCount */.B4)(changed)} of ${(0,format/* formatMany */.x0)(live, 'key')} changed and ${(0,format/* formatCount */.B4)(gone)} are gone since the run before, which is more than max-change (${shownLimit(limits.maxChange)}) allows`,
            check: 'Check a few changed objects in hot: encrypted by somebody else, overwritten by mistake, or another prefix than before?',
        });
    }
    return tripped;
}
/**
 * The token that approves one plan: it follows from the policy, from every version that would go, and from the
 * guards that tripped, so that it is of no use for any other.
 */
function planToken(planned, policy, tripped) {
    const lines = policy.map(({ prefix, rules }) => `${(0,retention_policy/* shownPrefix */.mZ)(prefix)} ${rules}`);
    const codes = tripped.map(({ code }) => code).sort();
    const whole = JSON.stringify([planned, lines, codes]);
    return `prune-${(0,external_node_crypto_.createHash)('sha256').update(whole).digest('hex').slice(0, 24)}`;
}
/** Takes versions that would go in key order, and gives one hash of them all. */
class PlanHash {
    #hash = (0,external_node_crypto_.createHash)('sha256');
    add(key, since, etag) {
        this.#hash.update(`${JSON.stringify([key, since, etag])}\n`);
    }
    digest() {
        return this.#hash.digest('hex');
    }
}
function shownLimit(limit) {
    return limit.kind === 'share' ? `${limit.percent} %` : String(limit.count);
}
function mostToGo(limit, stored) {
    return limit.kind === 'count' ? limit.count : Math.max(LEAST_TO_GO, (stored * limit.percent) / 100);
}
function mostToChange(limit, live) {
    return limit.kind === 'count' ? limit.count : (live * limit.percent) / 100;
}

// EXTERNAL MODULE: ./build/src/store/errors.js
var store_errors = __webpack_require__(6848);
// EXTERNAL MODULE: ./build/src/store/sorter.js
var sorter = __webpack_require__(8244);
// EXTERNAL MODULE: ./build/src/version.js
var version = __webpack_require__(8009);
// EXTERNAL MODULE: ./build/src/manifest/layout.js
var layout = __webpack_require__(4445);
;// CONCATENATED MODULE: ./build/src/commands/delete-batches.js

/** S3's own limit on one DeleteObjects; what a throttled one is cut down to. */
const MOST = 1000;
const LEAST = 10;
/** What a batch that went through adds to the next one's size. */
const MORE = 50;
/** Rounds in which nothing but throttling came back, until it is left to the next prune. */
const TRIES = 5;
/** Before what was throttled is sent again, ms: doubled each time, with full jitter. */
const BACKOFF = 500;
/** In flight, where the store has no DeleteObjects. */
const AT_ONCE = 16;
const NOTHING = { gone: [], failed: [] };
/** DeleteObjects in batches, which shrink where the store throttles and grow again. */
class DeleteBatches {
    #context;
    #size = MOST;
    #oneByOne = false;
    #held = [];
    constructor(context) {
        this.#context = context;
    }
    async add(record) {
        this.#held.push(record);
        return this.#held.length < this.#size ? NOTHING : this.flush();
    }
    /** Sends what is held, and again what was throttled. Throws what concerns the run and not these objects. */
    async flush() {
        const { clock, random, signal, stopped } = this.#context;
        const gone = [];
        const failed = [];
        let todo = this.#held;
        this.#held = [];
        for (let attempt = 1; todo.length > 0; attempt++) {
            const before = todo.length;
            const again = [];
            for (let at = 0; at < todo.length;) {
                const some = todo.slice(at, at + this.#size);
                at += some.length;
                const failures = await this.#send(some);
                const slow = [...failures.values()].some(isBusy);
                this.#size = slow ? Math.max(LEAST, this.#size >> 1) : Math.min(MOST, this.#size + MORE);
                for (const record of some) {
                    const failure = failures.get(record);
                    if (failure === undefined || isAbsent(failure))
                        gone.push(record);
                    else
                        (isBusy(failure) ? again : failed).push([record, failure]);
                }
            }
            if (again.length === 0)
                break;
            if (again.length < before)
                attempt = 0;
            if (attempt >= TRIES || stopped()) {
                failed.push(...again);
                break;
            }
            await clock.sleep(random() * BACKOFF * 2 ** attempt, signal);
            todo = again.map(([record]) => record);
        }
        return { gone, failed };
    }
    async #send(records) {
        const { cold, signal } = this.#context;
        if (this.#oneByOne)
            return this.#sendEach(records);
        const names = records.map((record) => this.#nameOf(record));
        try {
            return matched(records, names, await cold.store.deleteMany(names, signal));
        }
        catch (error) {
            if ((0,store_errors/* isStoreError */.h)(error, 'unsupported')) {
                this.#oneByOne = true; // GCS's S3 API has no DeleteObjects
                return this.#sendEach(records);
            }
            return new Map(records.map((record, i) => [record, failureOf(names[i] ?? { key: record.path }, error)]));
        }
    }
    async #sendEach(records) {
        const { cold, signal } = this.#context;
        const failures = new Map();
        const one = async (record) => {
            const { key, ...version } = this.#nameOf(record);
            try {
                await cold.store.delete(key, version, signal);
            }
            catch (error) {
                if (!(0,store_errors/* isStoreError */.h)(error, 'not-found'))
                    failures.set(record, failureOf({ key, ...version }, error));
            }
        };
        for (let at = 0; at < records.length; at += AT_ONCE)
            await Promise.all(records.slice(at, at + AT_ONCE).map(one));
        return failures;
    }
    #nameOf({ path, versionId }) {
        const { cold, versioning } = this.#context;
        // What lay there before versioning has the id "null" (AWS: PutBucketVersioning).
        const version = versionId ?? (versioning === 'off' ? undefined : 'null');
        return { key: cold.key(path), ...(version === undefined ? {} : { versionId: version }) };
    }
}
/** Which records a store's answer is about. */
function matched(records, names, failures) {
    const found = new Map();
    if (failures.length === 0)
        return found;
    const byName = new Map(records.map((record, i) => [textOf(names[i] ?? { key: '' }), record]));
    for (const failure of failures) {
        const exact = byName.get(textOf(failure));
        if (exact !== undefined) {
            found.set(exact, failure);
            continue;
        }
        // Some stores leave the version out, or give one that was not asked for: any of the key's may have been meant.
        for (const [i, record] of records.entries())
            if (names[i]?.key === failure.key)
                found.set(record, failure);
    }
    return found;
}
/** A refusal of the whole request as that of one object. Throws what concerns the run. */
function failureOf(name, error) {
    if (!(0,store_errors/* isStoreError */.h)(error, 'throttled', 'transient', 'denied'))
        throw error;
    // Trouble with the connection was tried again already.
    const code = error.code === 'throttled' ? 'SlowDown' : (error.providerCode ?? error.code);
    return { ...name, code, message: error.message };
}
function textOf({ key, versionId }) {
    return JSON.stringify([key, versionId ?? null]);
}
function isBusy({ code }) {
    return /^(SlowDown|InternalError|ServiceUnavailable|RequestTimeout|OperationAborted|TooManyRequests)/i.test(code);
}
function isAbsent({ code }) {
    return code === 'NoSuchKey' || code === 'NoSuchVersion';
}

;// CONCATENATED MODULE: ./build/src/commands/prune-delete.js




const REFUSALS = 20;
/** Conditional deletes in flight. */
const SINGLES = 16;
/**
 * Deletes stored objects that no committed manifest names. Versions and history names are written once, so they go
 * a thousand a request; a path under which a later backup may have stored something new goes only on the condition
 * that it is still the same object. What stays goes to `left`, for the next list. A stop in the middle is harmless:
 * deleting twice does nothing. Throws StoreError and LeaseLost for what concerns the run and not single objects.
 */
async function deleteDoomed(doomed, left, context) {
    const sum = { objects: 0, bytes: 0, retained: 0, refused: 0, unfenced: 0, refusals: [] };
    const batches = new DeleteBatches(context);
    const stay = (record) => left.add(record.key, (0,condemned/* encodeRecord */.Ym)(record));
    const settle = async ({ gone, failed }) => {
        for (const record of gone) {
            sum.objects++;
            sum.bytes += record.size ?? 0;
        }
        if (gone.length > 0)
            context.onDeleted(sum.objects, sum.bytes);
        for (const [record, failure] of failed) {
            await stay(record);
            if (isLocked(failure))
                sum.retained++;
            else {
                sum.refused++;
                if (sum.refusals.length < REFUSALS)
                    sum.refusals.push({ key: record.key, message: `${failure.code}: ${failure.message}` });
            }
        }
    };
    let singles = [];
    const settleSingles = async () => {
        const some = singles;
        singles = [];
        for (const outcome of await Promise.all(some.map((record) => deleteOne(record, context))))
            await settle(outcome);
    };
    for await (const lines of doomed.sorted()) {
        for (const { line } of lines) {
            const record = JSON.parse(line);
            const way = wayOf(record, context);
            if (context.stopped())
                await stay(record);
            else if (way === 'exact')
                await settle(await batches.add(record));
            else if (way === 'lost')
                await settle({ gone: [], failed: [[record, noVersions(record)]] });
            else if (context.conditional || context.allowUnfenced) {
                singles.push(record);
                if (singles.length >= SINGLES)
                    await settleSingles();
            }
            else {
                sum.unfenced++;
                await stay(record);
            }
        }
    }
    await settleSingles();
    await settle(await batches.flush());
    return sum;
}
/**
 * How a stored object may go. `exact`: its name can never come to stand for anything else: a version, or a history
 * name. `checked`: a later backup may have written there: where there is no versioning, or where it is suspended, so
 * that what is written takes the place of the version "null". `lost`: it is a version, and the bucket says that it
 * has none; a server that ignored the version's id would delete what lies there now.
 */
function wayOf({ key, path, versionId }, { cold, versioning }) {
    if (versionId !== undefined && versionId !== 'null')
        return versioning === 'off' ? 'lost' : 'exact';
    if (versioning === 'enabled')
        return 'exact';
    return path === (0,layout/* mirrorPath */.VU)(key, cold.prefix, false) || path === (0,layout/* renamedPath */.mr)(key) ? 'checked' : 'exact';
}
const prune_delete_NOTHING = { gone: [], failed: [] };
/** On the condition that it is still the object that was condemned; another one there is left alone. */
async function deleteOne(record, { cold, conditional, versioning, signal }) {
    const { path, etag } = record;
    // Without its id, a suspended bucket would put a delete marker over a newer version that has the same content.
    const version = versioning === 'suspended' ? { versionId: 'null' } : {};
    const byMatch = conditional && versioning === 'off';
    try {
        if (!byMatch && (await cold.look(path, signal, version))?.etag !== etag)
            return prune_delete_NOTHING;
        await cold.store.delete(cold.key(path), byMatch ? { ifMatch: etag } : version, signal);
        return { gone: [record], failed: [] };
    }
    catch (error) {
        if (!(0,store_errors/* isStoreError */.h)(error))
            throw error;
        if (error.code === 'not-found' || error.code === 'precondition')
            return prune_delete_NOTHING;
        if (error.code !== 'denied' && error.code !== 'transient' && error.code !== 'throttled')
            throw error;
        const failure = { key: path, code: error.providerCode ?? error.code, message: error.message };
        return { gone: [], failed: [[record, failure]] };
    }
}
function noVersions({ path }) {
    const message = 'it is a version, and cold says that it has no versioning: see whether it is the same bucket';
    return { key: path, code: 'NoVersioning', message };
}
/** AWS answers AccessDenied with "object protected by object lock"; MinIO and versitygw say WORM. */
function isLocked({ code, message }) {
    return /object ?lock|worm|retention|legal ?hold/i.test(`${code} ${message}`);
}

// EXTERNAL MODULE: ./build/src/plan/as-of.js
var as_of = __webpack_require__(2843);
;// CONCATENATED MODULE: ./build/src/plan/retention.js


const ALWAYS_NEWEST = 3;
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
            const line = (0,retention_policy/* lineOf */.cA)(policy, entry.key);
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
        mayDrop: policy.some((line) => (0,retention_policy/* selects */.ko)(line) || line.maxAge !== undefined),
        unselected: new Set(restorePoints.filter((point) => isUnselected(point, policy, lines, always, now))),
    };
}
/** The restore points that a line keeps, newest first, with the reasons; for plans that are shown. */
function keptPoints(line, restorePoints, now) {
    const groups = groupsOf(restorePoints);
    const { reasons } = keptFor(line, groups, alwaysKept(restorePoints, groups, now), now);
    return newestFirst(restorePoints)
        .filter((point) => reasons.has(point))
        .map((point) => ({ point, reasons: reasons.get(point) ?? [] }));
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
    if (!(0,retention_policy/* selects */.ko)(line))
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
    const found = points[low];
    return found !== undefined && found.time < until ? found : undefined;
}
function groupsOf(restorePoints) {
    const groups = new Map();
    for (const point of (0,as_of/* newestFirst */.ll)(restorePoints).reverse()) {
        const name = scopeName(point);
        const known = groups.get(name);
        if (known === undefined)
            groups.set(name, [point]);
        else
            known.push(point);
    }
    return [...groups.values()].flatMap((points) => {
        const [first] = points;
        return first === undefined ? [] : [{ points, covers: (0,as_of/* coverage */.vk)(first) }];
    });
}
/** What no rule can drop: the newest of each scope, the three newest of all, and runs dated in the future. */
function alwaysKept(restorePoints, groups, now) {
    const kept = new Map();
    const past = (point) => Date.parse(point.time) <= now;
    for (const point of (0,as_of/* newestFirst */.ll)(restorePoints.filter(past)).slice(0, ALWAYS_NEWEST))
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
        const known = reasons.get(point);
        if (known === undefined)
            reasons.set(point, [reason]);
        else
            known.push(reason);
    };
    for (const [point, reason] of always)
        add(point, reason);
    const all = !(0,retention_policy/* selects */.ko)(line);
    for (const { points } of groups) {
        const newestFirst = points.filter(({ time }) => Date.parse(time) <= now).reverse();
        if (all)
            for (const point of newestFirst)
                add(point, 'everything');
        for (const rule of retention_policy/* PERIODS */.nR) {
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
    const found = [];
    let last;
    for (const [i, point] of newestFirst.entries()) {
        if (found.length >= most)
            break;
        const period = periodOf(rule, point.time, i);
        if (period === last)
            continue;
        last = period;
        found.push({ point, period });
    }
    return found;
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

;// CONCATENATED MODULE: ./build/src/plan/sweep.js
/**
 * The two phases of a sweep for one key (design.md section 7). A version that goes is condemned first, and still
 * named and restorable; in a later run, after the delay and if it still goes, the manifest lets go of it, and only
 * then its stored object is deleted. So nothing that a manifest names is ever deleted, wherever a run is cut off.
 */
function sweepKey(key, entry, verdicts, records, time) {
    const byVersion = new Map(records.flatMap((one) => (one.version === undefined ? [] : [[one.version, one]])));
    const condemned = [];
    const waiting = [];
    const released = [];
    const waitingRecords = [];
    const letGo = [];
    for (const verdict of verdicts) {
        if (verdict.keep)
            continue;
        const { version } = verdict;
        const known = byVersion.get(version.since);
        const record = recordOf(key, version, known?.since ?? time.started);
        if (known !== undefined && isDue(known, time)) {
            released.push(verdict);
            letGo.push(record);
        }
        else {
            (known === undefined ? condemned : waiting).push(verdict);
            waitingRecords.push({ ...record, version: version.since });
        }
    }
    const next = entry === undefined ? undefined : without(entry, released, time.started);
    const named = next === undefined ? [] : storedVersions(next);
    const isNamed = (one) => named.some(({ cold }) => samePlace(cold, one));
    const doomed = [];
    let kept = 0;
    for (const one of letGo)
        if (!isNamed(one) && !doomed.some((other) => samePlace(other, one)))
            doomed.push(one);
    for (const one of records) {
        if (one.version !== undefined) {
            if (!verdicts.some(({ keep, version }) => !keep && version.since === one.version))
                kept++;
        }
        else if (isNamed(one))
            kept++;
        else if (!isDue(one, time))
            waitingRecords.push(one);
        else if (!doomed.some((other) => samePlace(other, one)))
            doomed.push(one);
    }
    return {
        ...{ entry: next, changed: next !== entry, condemned, waiting, released, kept },
        ...{ waitingRecords, doomed },
    };
}
/** At least the delay ago, and by another run. */
function isDue({ since }, { started, delay, held }) {
    return !held && since < started && Date.parse(started) - Date.parse(since) >= delay;
}
function recordOf(key, { size, cold }, since) {
    const { path, etag, versionId } = cold;
    return { key, path, etag, ...(versionId === undefined ? {} : { versionId }), size, since };
}
/**
 * Two names of one stored object. What was stored without versioning is the version "null" once there is versioning
 * (AWS: PutBucketVersioning), whichever of the two was written down.
 */
function samePlace(a, b) {
    return a.path === b.path && (a.versionId ?? 'null') === (b.versionId ?? 'null');
}
function storedVersions(entry) {
    return [...(entry.expired === undefined ? [entry] : []), ...(entry.history ?? [])];
}
/**
 * The entry without these versions. One that hot still has stays, `expired`, so that it is not copied again; of a
 * key that is gone, the newest version that is left takes the top, gone since it ended.
 */
function without(entry, released, started) {
    const goes = (version) => released.some((verdict) => verdict.version === version);
    const history = (entry.history ?? []).filter((version) => !goes(version));
    const topGoes = goes(entry);
    if (entry.gone?.confirmed !== true) {
        if (released.length === 0)
            return entry;
        return { ...withHistory(entry, history), ...(topGoes ? { expired: started } : {}) };
    }
    if (!topGoes && entry.expired === undefined)
        return released.length === 0 ? entry : withHistory(entry, history);
    const last = history.at(-1);
    if (last === undefined)
        return undefined;
    const { until, ...version } = last;
    return withHistory({ key: entry.key, ...version, gone: { since: until, confirmed: true } }, history.slice(0, -1));
}
function withHistory(entry, history) {
    const { history: _old, ...rest } = entry;
    return history.length === 0 ? rest : { ...rest, history };
}

// EXTERNAL MODULE: ./build/src/store/keys.js
var keys = __webpack_require__(8335);
;// CONCATENATED MODULE: ./build/src/commands/prune-totals.js

/** Earliest examples a line. */
const EXAMPLES = 5;
/** Sums of a prune's plan, by line of the policy, in space that grows with the lines only. */
class PruneTotals {
    kept = { objects: 0, bytes: 0 };
    condemned = { objects: 0, bytes: 0 };
    waiting = { objects: 0, bytes: 0 };
    #lines;
    constructor(policy) {
        const shown = [...policy]
            .reverse()
            .map((line) => [line, new LineTotals((0,retention_policy/* shownPrefix */.mZ)(line.prefix), line.rules)]);
        this.#lines = new Map([
            ...shown,
            [undefined, new LineTotals(null, '')],
        ]);
    }
    /** Versions that have a stored object. */
    get stored() {
        return [...this.#lines.values()].reduce((sum, { kept, dropped }) => sum + kept.objects + dropped.objects, 0);
    }
    take(key, line, verdicts, swept) {
        const totals = this.#lines.get(line);
        for (const verdict of verdicts) {
            if (verdict.keep)
                add(this.kept, verdict);
            totals?.take(key, verdict);
        }
        for (const verdict of swept.condemned)
            add(this.condemned, verdict);
        for (const verdict of swept.waiting)
            add(this.waiting, verdict);
    }
    rows() {
        return [...this.#lines.values()]
            .filter(({ prefix, kept }) => prefix !== null || kept.objects > 0)
            .map(({ prefix, rules, kept, dropped, examples }) => ({ prefix, rules, kept, dropped, examples }));
    }
}
class LineTotals {
    prefix;
    rules;
    kept = { objects: 0, bytes: 0 };
    dropped = { objects: 0, bytes: 0 };
    examples = [];
    constructor(prefix, rules) {
        this.prefix = prefix;
        this.rules = rules;
    }
    take(key, verdict) {
        add(verdict.keep ? this.kept : this.dropped, verdict);
        if (verdict.keep)
            return;
        const { version, until, reason } = verdict;
        const last = this.examples.at(-1);
        if (this.examples.length >= EXAMPLES && last !== undefined && last.since <= version.since)
            return;
        const example = {
            key,
            since: version.since,
            until: until ?? null,
            bytes: version.size,
            reason: reason.detail,
        };
        this.examples = [...this.examples, example]
            .sort((a, b) => (a.since < b.since ? -1 : a.since > b.since ? 1 : 0))
            .slice(0, EXAMPLES);
    }
}
function add(sum, { version }) {
    sum.objects++;
    sum.bytes += version.size;
}

;// CONCATENATED MODULE: ./build/src/commands/prune-plan.js










/** Reads the whole manifest beside what is condemned, in key order. */
async function planPrune(input) {
    const { state, generation, policy, time, signal } = input;
    const records = new sorter/* Sorter */.y();
    const holes = new sorter/* Sorter */.y();
    const waiting = new sorter/* Sorter */.y();
    const doomed = new sorter/* Sorter */.y();
    const close = async () => {
        await Promise.all([records, holes, waiting, doomed].map((sorter) => sorter.close()));
    };
    try {
        for await (const batch of state.condemned(generation, signal))
            for (const record of batch)
                await records.add(record.key, (0,condemned/* encodeRecord */.Ym)(record));
        await readHoles(state, generation.restorePoints, holes, signal);
        const retention = retentionOf(policy, generation.restorePoints, Date.parse(time.started));
        const points = new PointMarks(generation.restorePoints, retention, time);
        const changeOf = watchChanges(generation.restorePoints, time.started);
        const totals = new PruneTotals(policy);
        const hash = new PlanHash();
        const dirty = new Set();
        let dropped = 0;
        const doomedAmount = { objects: 0, bytes: 0 };
        for await (const { key, entry, segment, swept, verdicts } of walk(input, retention, generation.segments, records, holes)) {
            const line = (0,retention_policy/* lineOf */.cA)(policy, key);
            if (entry !== undefined)
                changeOf.take(entry);
            totals.take(key, line, verdicts, swept);
            for (const { keep, version } of verdicts)
                if (!keep)
                    hash.add(key, version.since, version.etag);
            if (swept.changed && segment !== undefined)
                dirty.add(segment);
            for (const { version, until } of swept.released)
                points.released(key, line, version.since, until);
            for (const record of swept.waitingRecords)
                await waiting.add(key, (0,condemned/* encodeRecord */.Ym)(record));
            for (const record of swept.doomed) {
                await doomed.add(key, (0,condemned/* encodeRecord */.Ym)(record));
                doomedAmount.objects++;
                doomedAmount.bytes += record.size ?? 0;
            }
            dropped += swept.kept;
        }
        return {
            ...{ totals, hash: hash.digest(), dirty, waiting, doomed, doomedAmount, close },
            figures: { ...changeOf.figures(), stored: totals.stored, toGo: totals.condemned.objects },
            ...points.result(),
            changes: points.changed || dirty.size > 0 || dropped > 0 || totals.condemned.objects > 0,
            swept: (segment) => sweptEntries(input, retention, segment, records, holes),
        };
    }
    catch (error) {
        await close();
        throw error;
    }
}
/** Each key of the segments and of the records, once, in order. */
async function* walk({ state, time, signal }, retention, segments, records, holes, range = {}) {
    const condemned = new Lines(records, range, (line) => JSON.parse(line));
    const failed = new Lines(holes, range, () => true);
    const step = (key, entry, own, hole) => {
        const verdicts = entry === undefined ? [] : retention.judge(entry, hole);
        return { verdicts, swept: sweepKey(key, entry, verdicts, own, time) };
    };
    try {
        for (const segment of segments) {
            for await (const batch of state.entries(segment, signal)) {
                for (const { entry, line } of batch) {
                    const { key } = entry;
                    while (condemned.before(key) || (await condemned.fillBefore(key))) {
                        const orphan = condemned.key;
                        yield {
                            key: orphan,
                            entry: undefined,
                            line: undefined,
                            segment: undefined,
                            ...step(orphan, undefined, await condemned.take(orphan), false),
                        };
                    }
                    const own = condemned.at(key) ? await condemned.take(key) : [];
                    while (failed.before(key) || (await failed.fillBefore(key)))
                        await failed.take(failed.key);
                    const hole = failed.at(key) && (await failed.take(key)).length > 0;
                    yield { key, entry, line, segment, ...step(key, entry, own, hole) };
                }
            }
        }
        while (condemned.any || (await condemned.fill())) {
            const { key } = condemned;
            yield {
                key,
                entry: undefined,
                line: undefined,
                segment: undefined,
                ...step(key, undefined, await condemned.take(key), false),
            };
        }
    }
    finally {
        await condemned.close();
        await failed.close();
    }
}
async function* sweptEntries(input, retention, segment, records, holes) {
    for await (const { key, entry, line, swept } of walk(input, retention, [segment], records, holes, rangeOf(segment, input.generation.segments))) {
        if (entry !== undefined)
            yield { key, entry: swept.entry, line: swept.changed ? undefined : line };
    }
}
function rangeOf(segment, segments) {
    const before = segments[segments.indexOf(segment) - 1];
    return { ...(before === undefined ? {} : { after: before.last }), upto: segment.last };
}
/** Spooled lines in key order, looked at one key ahead. What is at hand is found without waiting. */
class Lines {
    #pages;
    #parse;
    #page = [];
    #at = 0;
    #ended = false;
    constructor(sorter, range, parse) {
        this.#pages = sorter.sorted(range);
        this.#parse = parse;
        if (sorter.count === 0)
            this.#ended = true;
    }
    get any() {
        return this.#at < this.#page.length;
    }
    get key() {
        return this.#page[this.#at]?.key ?? '';
    }
    before(key) {
        return this.any && (0,keys/* compareKeys */.YD)(this.key, key) < 0;
    }
    at(key) {
        return this.any && this.key === key;
    }
    /** Reads on where nothing is at hand; true where what comes lies before the key. */
    async fillBefore(key) {
        return !this.any && !this.#ended && (await this.fill()) && this.before(key);
    }
    async fill() {
        while (!this.any && !this.#ended) {
            const next = await this.#pages.next();
            this.#ended = next.done === true;
            this.#page = next.done === true ? [] : next.value;
            this.#at = 0;
        }
        return this.any;
    }
    /** All lines of the key. */
    async take(key) {
        const found = [];
        while (this.at(key) || (!this.any && (await this.fill()) && this.at(key))) {
            found.push(this.#parse(this.#page[this.#at]?.line ?? ''));
            this.#at++;
        }
        return found;
    }
    async close() {
        await this.#pages.return(undefined);
    }
}
/**
 * The keys that the last run of each scope could not bring up to date. Last by the order of commits: a run that was
 * dated in the future says nothing about those after it.
 */
async function readHoles(state, restorePoints, holes, signal) {
    const seen = new Set();
    for (const point of lastCommittedFirst(restorePoints)) {
        if (seen.has(scopeName(point)))
            continue;
        seen.add(scopeName(point));
        if (point.holes.list === undefined)
            continue;
        const file = await state.read(point.holes.list, signal);
        const lines = (file?.text ?? '').split('\n').filter((line) => line !== '');
        if (lines.length < point.holes.count) {
            const message = `it names ${lines.length} of the ${point.holes.count} keys that run ${point.run} could not bring up to date`;
            throw new errors/* StateError */.qq(point.holes.list, message, 'Nothing is pruned until a run of that scope has fewer.');
        }
        for (const line of lines)
            await holes.add(JSON.parse(line).key, '');
    }
}
/** In the order of commits, whatever their times say. */
function lastCommittedFirst(restorePoints) {
    return [...restorePoints].sort((a, b) => b.generation - a.generation);
}
/** Restore points that no line selects go as versions do: marked first, dropped after the delay. */
class PointMarks {
    #points;
    #next;
    #counts;
    changed;
    constructor(restorePoints, { unselected }, time) {
        let condemned = 0;
        let dropped = 0;
        let rescued = 0;
        this.#next = restorePoints.flatMap((point) => {
            const { unselected: mark, ...plain } = point;
            if (!unselected.has(point)) {
                if (mark !== undefined)
                    rescued++;
                return [mark === undefined ? point : plain];
            }
            if (mark !== undefined && isDue({ since: mark }, time)) {
                dropped++;
                return [];
            }
            if (mark === undefined)
                condemned++;
            return [mark === undefined ? { ...plain, unselected: time.started } : point];
        });
        this.#counts = { kept: this.#next.length, condemned, dropped };
        this.changed = condemned + dropped + rescued > 0;
        const coverages = new Map();
        this.#points = this.#next.map((point) => {
            const name = scopeName(point);
            const covers = coverages.get(name) ?? (0,as_of/* coverage */.vk)(point);
            coverages.set(name, covers);
            return { point, covers, pruned: new Set(point.pruned) };
        });
    }
    /** A version is let go of: each point that is still there and named it is not whole any more. */
    released(key, line, since, until) {
        const prefix = line?.prefix ?? '';
        for (const { point, covers, pruned } of this.#points) {
            if (pruned.has(prefix) || point.time < since || (until !== undefined && point.time >= until))
                continue;
            if (covers(key))
                pruned.add(prefix);
        }
    }
    result() {
        const restorePoints = this.#points.map(({ point, pruned }) => pruned.size === 0 ? point : { ...point, pruned: [...pruned].sort() });
        return { restorePoints, pointCounts: this.#counts };
    }
}
/** What the newest run of its scope found changed and gone since the one before it, from the manifest. */
function watchChanges(restorePoints, started) {
    const [newest] = (0,as_of/* newestFirst */.ll)(restorePoints.filter(({ time }) => time <= started));
    const figures = { live: 0, changed: 0, gone: 0, known: 0, present: 0 };
    if (newest === undefined)
        return { take: () => undefined, figures: () => figures };
    const before = (0,as_of/* newestFirst */.ll)(restorePoints).find((point) => point.time < newest.time && scopeName(point) === scopeName(newest));
    const covers = (0,as_of/* coverage */.vk)(newest);
    return {
        take: (entry) => {
            if (!covers(entry.key))
                return;
            figures.known++;
            const now = contentAt(entry, newest.time);
            if (now !== undefined)
                figures.present++;
            const then = before === undefined ? undefined : contentAt(entry, before.time);
            if (then === undefined)
                return;
            figures.live++;
            if (now === undefined)
                figures.gone++;
            else if (now !== then)
                figures.changed++;
        },
        figures: () => figures,
    };
}
/** Names the version that hot had at the time; here an absence counts from the first listing on. */
function contentAt(entry, time) {
    if (entry.since <= time)
        return entry.gone !== undefined && entry.gone.since <= time ? undefined : entry.since;
    return entry.history?.findLast(({ since, until }) => since <= time && time < until)?.since;
}

;// CONCATENATED MODULE: ./build/src/commands/prune-run.js















/**
 * The prune phase (design.md sections 4 and 7), from a committed manifest: plan, guards; one commit that condemns and
 * lets go; deletion of what no manifest names; one commit that drops what is deleted. Null where the policy asks for
 * nothing and nothing is condemned. Throws StateError, StoreError, LeaseLost.
 */
async function prune(committed, context) {
    const { settings, started, state, signal } = context;
    const { generation } = committed;
    if (settings.policy.length === 0 && (0,condemned/* condemnedCount */.JK)(generation) === 0)
        return null;
    const reason = await heldUp(generation, context);
    if (reason !== undefined)
        return { report: { ...NOTHING_DONE, held: reason }, committed };
    const holds = await activeHolds(context);
    const time = { started, delay: settings.delay, held: holds > 0 };
    const plan = await planPrune({ state, generation, policy: settings.policy, time, signal });
    try {
        const tripped = isIdle(plan, settings) ? [] : trippedGuards(plan.figures, settings);
        const token = tripped.length === 0 ? null : planToken(plan.hash, settings.policy, tripped);
        const approved = token !== null && settings.approve === token;
        const told = { guards: tripped, token, approved, held: holdNotice(holds) };
        const planned = settings.mode === 'plan' || context.epoch === undefined;
        if (planned || (tripped.length > 0 && !approved)) {
            const report = reportOf(plan, undefined, { ...told, mode: 'planned' });
            return { report, committed };
        }
        const { deleted, now } = await execute(plan, committed, context, context.epoch);
        return { report: reportOf(plan, deleted, { ...told, mode: 'pruned' }), committed: now };
    }
    finally {
        await plan.close();
    }
}
/** Why nothing may be judged at all; undefined where nothing stands in the way. */
async function heldUp(generation, context) {
    const { cold, settings, maxFailures, signal, state } = context;
    if (!generation.complete)
        return {
            code: 'incomplete',
            message: `the last run (${generation.run}) did not see all of its scope: nothing is pruned until one does`,
        };
    const [last] = lastCommittedFirst(generation.restorePoints);
    if (last !== undefined && last.holes.count > maxFailures)
        return {
            code: 'holes',
            message: `${(0,format/* formatMany */.x0)(last.holes.count, 'key')} could not be brought up to date, and max-failures is ${maxFailures}: nothing is pruned until they are, or max-failures allows them`,
        };
    const skew = Math.abs(cold.store.clockOffset());
    if (skew > start/* MOST_SKEW */.TB)
        return {
            code: 'clock',
            message: `this machine's clock and cold's differ by ${(0,format/* formatDuration */.a3)(skew)}, and ages could be wrong: set the clock`,
        };
    const { capabilities } = generation;
    const fenced = capabilities?.putIfAbsent === true && capabilities.putIfMatch;
    if (!fenced && !settings.allowUnfenced)
        return {
            code: 'unfenced',
            message: 'cold honours no conditional writes, so two runs at once could not be told from one: allow-unfenced: true prunes all the same',
        };
    const open = await openJournals(generation, state, signal);
    if (open !== undefined)
        return {
            code: 'unsettled',
            message: `run ${open} was cut off and what it had stored is not in the manifest yet: the next backup settles it, and prunes`,
        };
    return undefined;
}
/** A run whose journal no commit has taken in. */
async function openJournals({ journals }, state, signal) {
    const consumed = new Map(journals.map(({ run, objects }) => [run, objects]));
    for (const [run, paths] of await state.journals(signal))
        if (paths.length > (consumed.get(run) ?? 0))
            return run;
    return undefined;
}
async function activeHolds({ cold, around, signal }) {
    return (await (0,holds/* readHolds */.RC)(cold, around.clock.now() + cold.store.clockOffset(), signal)).length;
}
function holdNotice(holds) {
    if (holds === 0)
        return null;
    return {
        code: 'restore',
        message: `${(0,format/* formatMany */.x0)(holds, 'restore')} in progress: what goes was condemned, but nothing was deleted`,
    };
}
/** No policy and nothing that would go: a mass change is nobody's business then. */
function isIdle(plan, { policy }) {
    return policy.length === 0 && plan.totals.condemned.objects === 0;
}
async function execute(plan, committed, context, epoch) {
    const { signal, cold, around, settings } = context;
    let now = committed;
    if (plan.changes) {
        const segments = await rewritten(plan, committed.generation.segments, context);
        const condemned = await listOf([plan.waiting, plan.doomed], context);
        now = await commitPruned(now, { segments, condemned, restorePoints: plan.restorePoints }, context, epoch);
    }
    if (plan.doomed.count === 0 || context.stopped())
        return { deleted: undefined, now };
    // A restore that began meanwhile reads the manifest from before this commit: its hold is there by now.
    if ((await activeHolds(context)) > 0)
        return { deleted: undefined, now };
    const left = new sorter/* Sorter */.y();
    try {
        const deleted = await deleteDoomed(plan.doomed, left, {
            cold,
            versioning: await cold.store.versioning(signal),
            conditional: committed.generation.capabilities?.deleteIfMatch === true,
            allowUnfenced: settings.allowUnfenced,
            clock: around.clock,
            random: around.random,
            stopped: () => context.stopped(),
            onDeleted: (done, bytes) => {
                const planned = plan.doomed.count;
                around.onProgress({ phase: 'prune', scanned: planned, done, planned, bytes, inFlight: 0 });
            },
            signal,
        });
        if (left.count === plan.doomed.count)
            return { deleted, now };
        const condemned = await listOf([plan.waiting, left], context);
        return { deleted, now: await commitPruned(now, { condemned }, context, epoch) };
    }
    finally {
        await left.close();
    }
}
/** The segments, those that something is let go of written anew. */
async function rewritten(plan, segments, { state, signal }) {
    const next = [];
    for (const segment of segments) {
        if (!plan.dirty.has(segment)) {
            next.push(segment);
            continue;
        }
        const limit = Math.max(manifest_segment/* SEGMENT_ENTRIES */.Nw, segment.count);
        const writer = new segment_writer/* SegmentWriter */.D(limit, (ref, file) => state.writeSegment(ref, file, signal));
        for await (const { key, entry, line } of plan.swept(segment)) {
            if (entry !== undefined)
                await writer.add(key, line ?? (0,manifest_entry/* encodeEntry */.vv)(entry), (0,stored_line/* liveSize */.o)(entry));
        }
        next.push(...(await writer.end()));
    }
    return next;
}
async function listOf(sorters, { state, signal }) {
    async function* records() {
        for (const sorter of sorters)
            for await (const lines of sorter.sorted())
                yield lines.map(({ line }) => JSON.parse(line));
    }
    const files = await state.writeCondemned(records(), signal);
    return { count: files.reduce((sum, { count }) => sum + count, 0), files };
}
async function commitPruned(base, change, { state, around, started, signal, onCommit }, epoch) {
    const { generation } = base;
    const number = await state.nextGeneration(generation.generation, signal);
    const next = {
        ...generation,
        ...{ generation: number, base: generation.generation, epoch, run: around.identity.runId, time: started },
        program: version/* VERSION */.x,
        ...change,
    };
    const now = await state.commit(next, base, signal);
    onCommit?.(now);
    return now;
}
const NONE = { objects: 0, bytes: 0 };
const NOTHING_DONE = {
    ...{ mode: 'planned', held: null, guards: [], token: null, approved: false },
    ...{ kept: NONE, condemned: NONE, waiting: NONE, due: NONE, deleted: NONE },
    ...{ retained: 0, refused: 0, unfenced: 0, refusals: [], lines: [] },
    restorePoints: { kept: 0, condemned: 0, dropped: 0 },
};
function reportOf({ totals, doomedAmount, pointCounts }, deleted, told) {
    return {
        ...NOTHING_DONE,
        ...told,
        ...amountsOf(totals),
        due: doomedAmount,
        deleted: deleted === undefined ? NONE : { objects: deleted.objects, bytes: deleted.bytes },
        retained: deleted?.retained ?? 0,
        refused: deleted?.refused ?? 0,
        unfenced: deleted?.unfenced ?? 0,
        refusals: deleted?.refusals ?? [],
        restorePoints: pointCounts,
        lines: totals.rows(),
    };
}
function amountsOf({ kept, condemned, waiting, }) {
    return { kept: { ...kept }, condemned: { ...condemned }, waiting: { ...waiting } };
}
/**
 * An error of the store that broke a backup's pruning off. What fails the run itself is not among them: credentials
 * that ended, a quota that is used up.
 */
function failedByStore(error) {
    if (!(0,store_errors/* isStoreError */.h)(error) || error.code === 'credentials' || error.code === 'quota')
        return undefined;
    const message = `${error.message}. What was deleted stays deleted, nothing that the manifest names was; the next prune goes on.`;
    return { ...NOTHING_DONE, failed: { code: error.code, message } };
}
/** An error that forbids judging ages or holds, and nothing else: the backup before it stands. */
function heldByState(error) {
    if (!(error instanceof errors/* StateError */.qq))
        return undefined;
    return { ...NOTHING_DONE, held: { code: 'state', message: `${error.message}. ${error.advice}` } };
}


/***/ }),

/***/ 7679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $F: () => (/* binding */ notBefore),
/* harmony export */   HM: () => (/* binding */ startAfter),
/* harmony export */   TB: () => (/* binding */ MOST_SKEW),
/* harmony export */   n2: () => (/* binding */ startsIn)
/* harmony export */ });
/* harmony import */ var _iso_time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3416);

/** Clocks this far apart are told from each other only by chance, ms; pruning stops beyond it (design.md section 7). */
const MOST_SKEW = 5 * 60_000;
/**
 * When a run starts: now, but always after the runs before it. Stores tell the time in whole seconds and may be a
 * second late with it, so of two runs within a second or two the later one can believe that it came first; then
 * neither restore point would show what it saw. A run that is dated further ahead than clocks may differ had
 * a wrong clock, and moves nobody.
 */
function startAfter(now, earlier) {
    return latest(now, earlier, 1);
}
/** When a manifest is judged: now, but not before a run that it names, for the same reason and within the same bound. */
function notBefore(now, runs) {
    return latest(now, runs, 0);
}
/** The latest of now and of those times, each moved on by so many ms, that are not ahead of now by more than MOST_SKEW. */
function latest(now, times, later) {
    const present = (0,_iso_time_js__WEBPACK_IMPORTED_MODULE_0__/* .parseTime */ .pe)(now);
    let result = present;
    for (const time of times) {
        const next = (0,_iso_time_js__WEBPACK_IMPORTED_MODULE_0__/* .parseTime */ .pe)(time) + later;
        if (next > result && next - present <= MOST_SKEW)
            result = next;
    }
    return new Date(result).toISOString();
}
/** The starts of the runs that a manifest knows of. */
function startsIn({ time, restorePoints, recentRuns = [] }) {
    return [time, ...restorePoints.map((point) => point.time), ...recentRuns.map((run) => run.time)];
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


/***/ })

};
