export const id = 6530;
export const ids = [6530];
export const modules = {

/***/ 96530:
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
var condemned = __webpack_require__(74974);
// EXTERNAL MODULE: ./build/src/manifest/errors.js
var errors = __webpack_require__(11400);
// EXTERNAL MODULE: ./build/src/manifest/holds.js
var holds = __webpack_require__(52665);
// EXTERNAL MODULE: ./build/src/manifest/layout.js
var layout = __webpack_require__(54445);
// EXTERNAL MODULE: ./build/src/manifest/segment.js
var manifest_segment = __webpack_require__(97622);
// EXTERNAL MODULE: ./build/src/manifest/segments/segment-writer.js
var segment_writer = __webpack_require__(62199);
// EXTERNAL MODULE: ./build/src/manifest/start.js
var start = __webpack_require__(27679);
// EXTERNAL MODULE: ./build/src/manifest/stored-line.js
var stored_line = __webpack_require__(12607);
// EXTERNAL MODULE: ./build/src/plan/guards.js
var guards = __webpack_require__(28071);
// EXTERNAL MODULE: ./build/src/core/format.js
var format = __webpack_require__(34166);
// EXTERNAL MODULE: ./build/src/store/aliases.js
var store_aliases = __webpack_require__(9803);
// EXTERNAL MODULE: ./build/src/store/versions.js
var versions = __webpack_require__(98530);
// EXTERNAL MODULE: ./build/src/store/errors.js
var store_errors = __webpack_require__(46848);
// EXTERNAL MODULE: ./build/src/store/listing/sorter.js
var sorter = __webpack_require__(11257);
// EXTERNAL MODULE: ./build/src/core/version.js
var version = __webpack_require__(79157);
// EXTERNAL MODULE: ./build/src/commands/explain-store.js
var explain_store = __webpack_require__(8731);
// EXTERNAL MODULE: ./build/src/core/semaphore.js
var semaphore = __webpack_require__(94511);
// EXTERNAL MODULE: ./build/src/store/delete-all.js
var delete_all = __webpack_require__(47798);
;// CONCATENATED MODULE: ./build/src/commands/prune/gate.js


/**
 * The one gate before a stored object is deleted: why this record's object must stay, undefined where it may go. The
 * path must be one that the record's own key can have, and is never state. Paths of different keys are apart
 * (layout.ts, `isPathOf`), and no entry is read whose path is not its own key's: so what is passed here can be named by
 * the entry of this key alone, which `sweepKey` compares. A forged record can at most name garbage.
 */
function refusedByGate({ key, path }, { aliasesPaths, aliases = [] }) {
    if ((0,layout/* isState */.ad)(path))
        return 'it is state of the backup';
    if (!(0,layout/* isPathOf */.HM)(key, path))
        return 'it is not a path that its key can have in cold';
    const aliased = ((0,layout/* isPathLike */.RA)(path) && aliasesPaths !== false) || isAliasedName(path, aliases);
    if (aliased)
        return 'cold may take its path for that of another object';
    return undefined;
}
/** Names of state and of kept versions are no keys: they end in a hash, or in a time and an ETag. */
function isAliasedName(path, aliases) {
    return !path.startsWith(layout/* STATE */.c4) && (0,store_aliases/* isAliased */.AC)(path, aliases);
}

// EXTERNAL MODULE: ./build/src/core/defined.js
var defined = __webpack_require__(37708);
;// CONCATENATED MODULE: ./build/src/commands/prune/delete-batches.js



/** What a throttled batch is cut down to, in objects. */
const MIN_BATCH = 10;
/** Objects that a batch without throttling adds to the next one's size. */
const BATCH_GROWTH = 50;
/** Rounds in a row that were throttled whole, after which the rest is left to the next prune. */
const MAX_THROTTLED_ROUNDS = 5;
/** Before throttled deletes are sent again: doubled each time, with full jitter. */
const BACKOFF_MS = 500;
const NO_OUTCOME = { gone: [], failed: [] };
/** Deletes in batches, which shrink where the store throttles and grow again. */
class DeleteBatches {
    #context;
    #max;
    #size;
    #oneByOne;
    #pending = [];
    constructor(context) {
        this.#context = context;
        const { abilities, limits } = context.cold.store.dialect;
        this.#max = this.#size = limits.deleteMany;
        this.#oneByOne = !abilities.has('deleteMany');
    }
    async add(record) {
        this.#pending.push(record);
        return this.#pending.length < this.#size ? NO_OUTCOME : this.flush();
    }
    /** Sends all pending deletes, and throttled ones again. Throws errors that concern the run and not these objects. */
    async flush() {
        const { clock, random, signal, stopped } = this.#context;
        const gone = [];
        const failed = [];
        let todo = this.#pending;
        this.#pending = [];
        for (let attempt = 1; todo.length > 0; attempt++) {
            const before = todo.length;
            const again = [];
            for (let at = 0; at < todo.length;) {
                const some = todo.slice(at, at + this.#size);
                at += some.length;
                const failures = await this.#send(some);
                const slow = [...failures.values()].some(isBusy);
                this.#size = slow
                    ? Math.max(MIN_BATCH, this.#size >> 1)
                    : Math.min(this.#max, this.#size + BATCH_GROWTH);
                for (const record of some) {
                    const failure = failures.get(record);
                    if (failure?.code === 'not-found' || failure === undefined)
                        gone.push(record);
                    else
                        (isBusy(failure) ? again : failed).push([record, failure]);
                }
            }
            if (again.length === 0)
                break;
            if (again.length < before)
                attempt = 0;
            if (attempt >= MAX_THROTTLED_ROUNDS || stopped()) {
                failed.push(...again);
                break;
            }
            await clock.sleep(random() * BACKOFF_MS * 2 ** attempt, signal);
            todo = again.map(([record]) => record);
        }
        return { gone, failed };
    }
    async #send(records) {
        const { cold, signal } = this.#context;
        const names = records.map((record) => this.#nameOf(record));
        if (this.#oneByOne)
            return this.#sendEach(records, names);
        try {
            return matched(records, names, await cold.store.deleteMany(names, signal));
        }
        catch (error) {
            if ((0,store_errors/* isStoreError */.A1)(error, 'unsupported')) {
                this.#oneByOne = true; // GCS's S3 API has no DeleteObjects
                return this.#sendEach(records, names);
            }
            // One name may be what the store stumbles over: one by one, the others go.
            if ((0,store_errors/* isStoreError */.A1)(error, 'refused', 'bad-key'))
                return this.#sendEach(records, names);
            return new Map(records.map((record, i) => [record, (0,delete_all/* deleteFailureFrom */.G8)(names[i] ?? { key: record.path }, error)]));
        }
    }
    async #sendEach(records, names) {
        const { cold, signal } = this.#context;
        return matched(records, names, await (0,delete_all/* deleteEach */.pP)(cold.store, names, signal));
    }
    #nameOf({ path, versionId }) {
        const { cold, versioning } = this.#context;
        // An object from before versioning has the id "null" (AWS: PutBucketVersioning).
        const version = versionId ?? (versioning === 'off' ? undefined : 'null');
        return { key: cold.key(path), ...(0,defined/* defined */.s)({ versionId: version }) };
    }
}
/** The records that each failure in a store's answer is about. */
function matched(records, names, failures) {
    const byRecord = new Map();
    if (failures.length === 0)
        return byRecord;
    const byName = new Map(records.map((record, i) => [textOf(names[i] ?? { key: '' }), record]));
    for (const failure of failures) {
        const exact = byName.get(textOf(failure));
        if (exact !== undefined) {
            byRecord.set(exact, failure);
            continue;
        }
        // Some stores leave the version out, or give one that was not asked for: any of the key's may have been meant.
        for (const [i, record] of records.entries())
            if (names[i]?.key === failure.key)
                byRecord.set(record, failure);
    }
    return byRecord;
}
function textOf({ key, versionId }) {
    return JSON.stringify([key, versionId ?? null]);
}
/** Trouble with the connection was tried again already, so only what the store itself says of an object counts. */
function isBusy({ code, providerCode }) {
    return code === 'throttled' || (code === 'transient' && providerCode !== undefined);
}

;// CONCATENATED MODULE: ./build/src/commands/prune/delete.js







/** Refused deletes that the report names. */
const NAMED_REFUSALS = 20;
/** Conditional deletes in flight. */
const CHECKED_DELETES_AT_ONCE = 16;
/**
 * Deletes stored objects that no committed manifest names. Versions and history names are written once, so they are
 * deleted a thousand a request; a path where a later backup may have stored a new object is deleted only on the
 * condition that it is still the same object. Records of objects that stay go to `left`, for the next list. A stop in the middle is harmless:
 * deleting twice does nothing. Throws StoreError and LeaseLost for what concerns the run and not single objects.
 */
async function deleteDue(due, left, context) {
    const sum = { objects: 0, bytes: 0, retained: 0, refused: 0, unfenced: 0, refusals: [] };
    const batches = new DeleteBatches(context);
    const keep = (record) => left.add(record.key, (0,condemned/* encodeRecord */.Ym)(record));
    const count = async ({ gone, failed }) => {
        for (const record of gone) {
            sum.objects++;
            sum.bytes += record.size ?? 0;
        }
        if (gone.length > 0)
            context.onDeleted(sum.objects, sum.bytes);
        for (const [record, failure] of failed) {
            await keep(record);
            if (failure.code === 'locked')
                sum.retained++;
            else {
                sum.refused++;
                const code = failure.providerCode ?? failure.code;
                if (sum.refusals.length < NAMED_REFUSALS)
                    sum.refusals.push({ key: record.key, message: `${code}: ${failure.message}` });
            }
        }
    };
    let checked = [];
    const deleteChecked = async () => {
        const batch = checked;
        checked = [];
        // Not Promise.all: when one of them ends the prune, no other may be under way.
        for (const outcome of await (0,semaphore/* mapConcurrent */._)(batch, CHECKED_DELETES_AT_ONCE, (record) => deleteOne(record, context)))
            await count(outcome);
    };
    for await (const lines of due.sorted()) {
        for (const { line } of lines) {
            const record = JSON.parse(line);
            const way = wayOf(record, context);
            const refused = refusedByGate(record, context);
            if (context.stopped())
                await keep(record);
            else if (refused !== undefined)
                await count({ gone: [], failed: [[record, gateFailure(record, refused)]] });
            else if (way === 'exact')
                await count(await batches.add(record));
            else if (way === 'lost')
                await count({ gone: [], failed: [[record, noVersions(record)]] });
            else if (context.conditional || context.allowUnfenced) {
                checked.push(record);
                if (checked.length >= CHECKED_DELETES_AT_ONCE)
                    await deleteChecked();
            }
            else {
                sum.unfenced++;
                await keep(record);
            }
        }
    }
    await deleteChecked();
    await count(await batches.flush());
    return sum;
}
/**
 * How a stored object may be deleted.
 *
 * - `exact`: without a check. It is a version, or has a history name: no later object has the same name.
 * - `checked`: only if it is unchanged. A later backup may have overwritten it, because versioning is off, or is
 *   suspended, where a write replaces the version "null".
 * - `lost`: not at all. The record names a version, but the bucket says that it keeps none. A server that ignores the
 *   version id would delete the current object.
 */
function wayOf({ key, path, versionId }, { cold, versioning }) {
    if (versionId !== undefined && versionId !== 'null')
        return versioning === 'off' ? 'lost' : 'exact';
    if (versioning === 'enabled')
        return 'exact';
    return path === (0,layout/* mirrorPath */.VU)(key, cold.maxPathBytes, false) || path === (0,layout/* renamedPath */.mr)(key)
        ? 'checked'
        : 'exact';
}
/** Deletes the object if it is still the condemned one; another at the same path is left alone. */
async function deleteOne(record, { cold, conditional, versioning, signal }) {
    const { path, etag } = record;
    // Without its id, a suspended bucket would put a delete marker over a newer version that has the same content.
    const version = versioning === 'suspended' ? { versionId: 'null' } : {};
    const byMatch = conditional && versioning === 'off';
    try {
        if (!byMatch && (await cold.headIfPresent(path, signal, version))?.etag !== etag)
            return NO_OUTCOME;
        await cold.store.delete(cold.key(path), byMatch ? { ifMatch: etag } : version, signal);
        return { gone: [record], failed: [] };
    }
    catch (error) {
        if (!(0,store_errors/* isStoreError */.A1)(error))
            throw error;
        if (error.code === 'not-found' || error.code === 'precondition')
            return NO_OUTCOME;
        return { gone: [], failed: [[record, (0,delete_all/* deleteFailureFrom */.G8)({ key: path }, error)]] };
    }
}
function gateFailure({ path }, message) {
    return { key: path, code: 'denied', providerCode: 'Refused', message };
}
function noVersions({ path }) {
    const message = 'it is a version, and cold says that it has no versioning: see whether it is the same bucket';
    return { key: path, code: 'unsupported', providerCode: 'NoVersioning', message };
}

// EXTERNAL MODULE: ./build/src/core/bounded-json.js
var bounded_json = __webpack_require__(16119);
// EXTERNAL MODULE: ./build/src/manifest/bounds.js
var bounds = __webpack_require__(49878);
// EXTERNAL MODULE: ./build/src/plan/retention.js
var plan_retention = __webpack_require__(42351);
// EXTERNAL MODULE: ./build/src/plan/retention-policy.js
var retention_policy = __webpack_require__(79218);
;// CONCATENATED MODULE: ./build/src/plan/sweep.js

/**
 * The two phases of a sweep for one key (design.md section 7). A version that goes is condemned first, and still
 * named and restorable; in a later run, after the delay and if the policy still drops it, the manifest releases it,
 * and only then its stored object is deleted. So nothing that a manifest names is ever deleted, wherever a run is cut off.
 */
function sweepKey(key, entry, verdicts, records, time) {
    const { unversioned = false, isAliased = () => false } = time;
    const samePlace = unversioned ? samePath : sameVersionAt;
    const byVersion = new Map(records.flatMap((one) => (one.version === undefined ? [] : [[one.version, one]])));
    const idless = (one) => (unversioned ? withoutId(one) : one);
    const condemned = [];
    const waiting = [];
    const released = [];
    const waitingRecords = [];
    const releasedRecords = [];
    for (const verdict of verdicts) {
        if (verdict.keep)
            continue;
        const { version } = verdict;
        const earlier = byVersion.get(version.since);
        const record = idless(recordOf(key, version, earlier?.since ?? time.started));
        if (earlier !== undefined && isDue(earlier, time)) {
            released.push(verdict);
            releasedRecords.push(record);
        }
        else {
            (earlier === undefined ? condemned : waiting).push(verdict);
            waitingRecords.push({ ...record, version: version.since });
        }
    }
    const next = entry === undefined ? undefined : without(entry, released, time.started);
    const named = next === undefined ? [] : storedVersions(next);
    const isNamed = (one) => isAliased(one.path) || named.some(({ cold }) => samePlace(cold, one) || mayBe(cold, one));
    const deletable = [];
    const orphans = [];
    let kept = 0;
    for (const one of releasedRecords)
        if (!isNamed(one) && !deletable.some((other) => samePlace(other, one)))
            deletable.push(one);
    for (const one of records.map(idless)) {
        if (one.version !== undefined) {
            if (!verdicts.some(({ keep, version }) => !keep && version.since === one.version))
                kept++;
        }
        else if (isNamed(one))
            kept++;
        else if (!isDue(one, time))
            waitingRecords.push(one);
        else if (!deletable.some((other) => samePlace(other, one))) {
            deletable.push(one);
            orphans.push(one);
        }
    }
    return {
        entry: next,
        changed: next !== entry,
        condemned,
        waiting,
        released,
        kept,
        waitingRecords,
        deletable,
        orphans,
    };
}
/** At least the delay ago, and by another run. */
function isDue({ since }, { started, delay, held }) {
    return !held && since < started && Date.parse(started) - Date.parse(since) >= delay;
}
function recordOf(key, { size, cold }, since) {
    const { path, etag, versionId } = cold;
    return { key, path, etag, ...(0,defined/* defined */.s)({ versionId }), size, since };
}
/**
 * Two names of one stored object. What was stored without versioning is the version "null" once there is versioning
 * (AWS: PutBucketVersioning), whichever of the two was written down.
 */
function sameVersionAt(a, b) {
    return a.path === b.path && (a.versionId ?? 'null') === (b.versionId ?? 'null');
}
function samePath(a, b) {
    return a.path === b.path;
}
function withoutId(record) {
    const { versionId: _id, ...rest } = record;
    return rest;
}
/**
 * A store need not tell the id of a version that it made. What lies at a named path with the named ETag is then taken to
 * be what the entry means, whatever id a record gives it.
 */
function mayBe(cold, { path, etag }) {
    return cold.versionId === undefined && cold.path === path && cold.etag === etag;
}
function storedVersions(entry) {
    return [...(entry.expired === undefined ? [entry] : []), ...(entry.history ?? [])];
}
/**
 * The entry without these versions. One that hot still has stays, `expired`, so that it is not copied again; of a
 * key that is gone, the newest version that is left becomes the entry, gone since it ended.
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

// EXTERNAL MODULE: ./build/src/core/keys.js
var keys = __webpack_require__(78133);
// EXTERNAL MODULE: ./build/src/store/listing/cursor.js
var cursor = __webpack_require__(2584);
// EXTERNAL MODULE: ./build/src/plan/as-of.js
var as_of = __webpack_require__(2843);
;// CONCATENATED MODULE: ./build/src/commands/prune/point-marks.js



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
            const name = (0,plan_retention/* scopeName */.O)(point);
            const covers = coverages.get(name) ?? (0,as_of/* coverage */.vk)(point);
            coverages.set(name, covers);
            return { point, covers, pruned: new Set(point.pruned) };
        });
    }
    /** A version is released: each remaining point that named it is not whole any more. */
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
    const before = (0,as_of/* newestFirst */.ll)(restorePoints).find((point) => point.time < newest.time && (0,plan_retention/* scopeName */.O)(point) === (0,plan_retention/* scopeName */.O)(newest));
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

;// CONCATENATED MODULE: ./build/src/commands/prune/totals.js

/** Examples of each line of the policy: the earliest. */
const MAX_EXAMPLES = 5;
/** Sums of a prune's plan, by line of the policy, in space that grows with the lines only. */
class PruneTotals {
    kept = { objects: 0, bytes: 0 };
    condemned = { objects: 0, bytes: 0 };
    waiting = { objects: 0, bytes: 0 };
    /** Keys whose newest version is to be deleted. */
    dueKeys = 0;
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
    take(key, line, verdicts, swept, entry) {
        const totals = this.#lines.get(line);
        for (const verdict of verdicts) {
            if (verdict.keep)
                add(this.kept, verdict);
            totals?.take(key, verdict);
        }
        if (swept.released.some(({ version }) => version === entry))
            this.dueKeys++;
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
        if (this.examples.length >= MAX_EXAMPLES && last !== undefined && last.since <= version.since)
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
            .slice(0, MAX_EXAMPLES);
    }
}
function add(sum, { version }) {
    sum.objects++;
    sum.bytes += version.size;
}

;// CONCATENATED MODULE: ./build/src/commands/prune/plan.js















const plan_MAX_EXAMPLES = 20;
/** Reads the whole manifest beside the condemned records, in key order. */
async function planPrune(input) {
    const { state, generation, policy, time, signal } = input;
    const records = new sorter/* Sorter */.y();
    const holes = new sorter/* Sorter */.y();
    const waiting = new sorter/* Sorter */.y();
    const due = new sorter/* Sorter */.y();
    const { aliasesPaths, aliases } = generation.capabilities ?? {};
    const gate = { aliasesPaths, aliases };
    const refused = { count: 0, examples: [] };
    // Such a record stays on the list: that it is there says that somebody else wrote to cold.
    const refuse = async (record, message) => {
        await waiting.add(record.key, (0,condemned/* encodeRecord */.Ym)(record));
        if (refused.examples.length < plan_MAX_EXAMPLES)
            refused.examples.push({ key: record.key, message });
    };
    const close = async () => {
        await Promise.all([records, holes, waiting, due].map((sorter) => sorter.close()));
    };
    try {
        for await (const batch of state.condemned(generation, signal))
            for (const record of batch) {
                const why = refusedByGate(record, gate);
                if (why === undefined)
                    await records.add(record.key, (0,condemned/* encodeRecord */.Ym)(record));
                else
                    await refuse(record, why);
            }
        await readHoles(state, generation.restorePoints, holes, signal);
        refused.count = waiting.count;
        const retention = (0,plan_retention/* retentionOf */.e)(policy, generation.restorePoints, Date.parse(time.started));
        const points = new PointMarks(generation.restorePoints, retention, time);
        const changeOf = watchChanges(generation.restorePoints, time.started);
        const totals = new PruneTotals(policy);
        const hash = new guards/* PlanHash */.k0();
        const dirty = new Set();
        let dropped = 0;
        let orphans = 0;
        const dueAmount = { objects: 0, bytes: 0 };
        for await (const { key, entry, segment, swept, verdicts } of walk(input, retention, generation.segments, records, holes)) {
            const line = (0,retention_policy/* lineOf */.cA)(policy, key);
            if (entry !== undefined)
                changeOf.take(entry);
            totals.take(key, line, verdicts, swept, entry);
            for (const { keep, version } of verdicts)
                if (!keep)
                    hash.add(key, version.since, version.etag);
            if (swept.changed && segment !== undefined)
                dirty.add(segment);
            for (const { version, until } of swept.released)
                points.released(key, line, version.since, until);
            for (const record of swept.waitingRecords)
                await waiting.add(key, (0,condemned/* encodeRecord */.Ym)(record));
            for (const record of swept.deletable) {
                await due.add(key, (0,condemned/* encodeRecord */.Ym)(record));
                dueAmount.objects++;
                dueAmount.bytes += record.size ?? 0;
            }
            dropped += swept.kept;
            // Versions were counted when they were condemned; these go without having been one, and count when they go.
            orphans += swept.orphans.length;
            for (const { path, versionId, etag } of swept.orphans)
                hash.add(key, `${path} ${versionId ?? ''}`, etag);
        }
        return {
            totals,
            hash: hash.digest(),
            dirty,
            waiting,
            due,
            dueAmount,
            refused,
            close,
            figures: { ...changeOf.figures(), stored: totals.stored, toGo: totals.condemned.objects + orphans },
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
    const condemned = new cursor/* KeyCursor */.yt((0,cursor/* groupByKey */.k5)(records.sorted(range), (line) => JSON.parse(line)), signal);
    const failed = new cursor/* KeyCursor */.yt((0,cursor/* groupByKey */.k5)(holes.sorted(range), () => true), signal);
    const judge = (key, entry, own, hole) => {
        const verdicts = entry === undefined ? [] : retention.judge(entry, hole);
        return { verdicts, swept: sweepKey(key, entry, verdicts, own, time) };
    };
    const withoutEntry = ({ key, items }) => ({
        key,
        entry: undefined,
        line: undefined,
        segment: undefined,
        ...judge(key, undefined, items, false),
    });
    try {
        for (const segment of segments) {
            for await (const batch of state.entries(segment, signal)) {
                for (const { entry, line } of batch) {
                    const { key } = entry;
                    for (;;) {
                        if (condemned.exhausted)
                            await condemned.fill();
                        const group = condemned.peek();
                        if (group === undefined || (0,keys/* compareKeys */.YD)(group.key, key) >= 0)
                            break;
                        condemned.advance();
                        yield withoutEntry(group);
                    }
                    const own = condemned.at(key)?.items;
                    if (own !== undefined)
                        condemned.advance();
                    const read = failed.seek(key);
                    if (read !== undefined)
                        await read;
                    const hole = failed.at(key) !== undefined;
                    yield { key, entry, line, segment, ...judge(key, entry, own ?? [], hole) };
                }
            }
        }
        for (;;) {
            if (condemned.exhausted)
                await condemned.fill();
            const group = condemned.peek();
            if (group === undefined)
                break;
            condemned.advance();
            yield withoutEntry(group);
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
/**
 * The keys that the last run of each scope could not bring up to date. Last by the order of commits: a run that was
 * dated in the future says nothing about those after it.
 */
async function readHoles(state, restorePoints, holes, signal) {
    const seen = new Set();
    for (const point of lastCommittedFirst(restorePoints)) {
        if (seen.has((0,plan_retention/* scopeName */.O)(point)))
            continue;
        seen.add((0,plan_retention/* scopeName */.O)(point));
        if (point.holes.list === undefined)
            continue;
        const { list } = point.holes;
        const file = await state.readBytes(list, signal, bounds/* MAX_PACKED_BYTES */.af);
        let named = 0;
        for (const line of file === undefined ? [] : (0,manifest_segment/* linesOfText */.uv)(file.bytes, list, bounds/* MAX_LINE */.MV)) {
            await holes.add(holeKey(line, list), '');
            named++;
        }
        if (named < point.holes.count) {
            const message = `it names ${named} of the ${point.holes.count} keys that run ${point.run} could not bring up to date`;
            throw new errors/* StateError */.qq(point.holes.list, message, 'Nothing is pruned until a run of that scope has fewer.');
        }
    }
}
function holeKey(line, object) {
    return (0,bounds/* parseRecord */.Hh)(line, object, errors/* DAMAGED_ADVICE */.dw, bounds/* LINE_LIMITS */.eE, (json) => (0,bounded_json/* textOf */.b6)(json, 'key', bounds/* MAX_KEY */.tu));
}
/** In the order of commits, whatever their times say. */
function lastCommittedFirst(restorePoints) {
    return [...restorePoints].sort((a, b) => b.generation - a.generation);
}

;// CONCATENATED MODULE: ./build/src/commands/prune/prune-run.js



















/**
 * The prune phase (design.md sections 4 and 7), from a committed manifest: plan, guards; one commit that condemns and
 * releases; deletion of objects that no manifest names; one commit that drops the records of deleted ones. Null where the policy asks for
 * nothing and nothing is condemned. Throws StateError, StoreError, LeaseLost.
 */
async function prune(committed, context) {
    const { settings, started, state, signal } = context;
    const { generation } = committed;
    if (settings.policy.length === 0 && (0,condemned/* condemnedCount */.JK)(generation) === 0)
        return null;
    const reason = await heldUp(generation, context);
    if (reason !== undefined)
        return { report: { ...EMPTY_REPORT, held: reason }, committed };
    const holds = await activeHolds(context);
    const versioning = await reliedUpon(generation, context);
    const held = holds > 0;
    const aliases = generation.capabilities === undefined ? [] : (0,store_aliases/* recordedAliases */.h1)(generation.capabilities);
    const isAliasedPath = (path) => !path.startsWith(layout/* STATE */.c4) && (0,store_aliases/* isAliased */.AC)(path, aliases);
    const unversioned = versioning === 'off';
    const time = { started, delay: settings.delay, held, unversioned, isAliased: isAliasedPath };
    const plan = await planPrune({ state, generation, policy: settings.policy, time, signal });
    try {
        const tripped = guardsOf(plan, context);
        const token = tripped.length === 0 ? null : (0,guards/* planToken */.HU)(plan.hash, settings.policy, tripped);
        const approved = token !== null && settings.approve === token;
        const verdict = { guards: tripped, token, approved, held: holdNotice(holds) };
        const { mode } = context;
        if (settings.mode === 'plan' || mode.kind === 'plan' || (tripped.length > 0 && !approved)) {
            const report = reportOf(plan, undefined, { ...verdict, mode: 'planned' });
            return { report, committed };
        }
        const { deleted, now } = await execute(plan, committed, context, versioning, mode.fence.epoch);
        return { report: reportOf(plan, deleted, { ...verdict, mode: 'pruned' }), committed: now };
    }
    finally {
        await plan.close();
    }
}
/** Why nothing may be pruned at all; undefined where nothing prevents it. */
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
    const skew = await clockSkew(cold, signal);
    if (skew > start/* MAX_CLOCK_SKEW_MS */.s9)
        return {
            code: 'clock',
            message: `this machine's clock and cold's differ by ${(0,format/* formatDuration */.a3)(skew)}, and ages could be wrong: set the clock`,
        };
    const { capabilities } = generation;
    const fenced = capabilities?.putIfAbsent === true && capabilities.putIfMatch;
    if (!fenced && !settings.allowUnfenced)
        return {
            code: 'unfenced',
            message: 'cold honours no conditional writes, so two runs at the same time would not be detected: allow-unfenced: true prunes nevertheless',
        };
    const open = await openJournals(generation, state, signal);
    if (open !== undefined)
        return {
            code: 'unsettled',
            message: `run ${open} was cut off and what it had stored is not in the manifest yet: the next backup settles it, and prunes`,
        };
    return undefined;
}
/** ms. The last answer may have been an object from a cache, with the date of that cache: a plain request decides. */
async function clockSkew({ store }, signal) {
    if (Math.abs(store.clockOffset()) > start/* MAX_CLOCK_SKEW_MS */.s9)
        await store.checkBucket(signal);
    return Math.abs(store.clockOffset());
}
/** A run whose journal no commit has consumed. */
async function openJournals({ journals }, state, signal) {
    const consumed = new Map(journals.map(({ run, objects }) => [run, objects]));
    for (const [run, paths] of await state.journals(signal))
        if (paths.length > (consumed.get(run) ?? 0))
            return run;
    return undefined;
}
async function activeHolds({ cold, ctx, signal }) {
    return (await (0,holds/* readHolds */.RC)(cold, cold.now(ctx.clock), signal)).length;
}
function holdNotice(holds) {
    if (holds === 0)
        return null;
    return {
        code: 'restore',
        message: `${(0,format/* formatMany */.x0)(holds, 'restore')} in progress: what goes was condemned, but nothing was deleted`,
    };
}
/** Cold's versioning, as far as old versions could be read back. A plan needs no right to ask for it. */
async function reliedUpon({ capabilities }, { cold, mode, ctx, signal }) {
    try {
        const said = await (0,versions/* versioningOf */.eu)(cold.store, signal, (why) => ctx.log.warning(`Cold does not say whether it has versioning (${why}): it is taken for off.`));
        return said === 'enabled' && capabilities?.versionReads?.get === false ? 'off' : said;
    }
    catch (error) {
        if (mode.kind === 'plan' && (0,store_errors/* isStoreError */.A1)(error, 'denied'))
            return 'enabled';
        throw error;
    }
}
/** Without a policy no version goes, and a mass change endangers none; but each object that is deleted counts. */
function guardsOf({ figures, totals }, { settings, cold: { stateKeys } }) {
    const signed = stateKeys !== undefined && !stateKeys.acceptUnsigned;
    const unsignedDue = signed ? 0 : totals.dueKeys;
    const tripped = (0,guards/* trippedGuards */.Hb)({ ...figures, unsignedDue }, settings);
    return settings.policy.length === 0 ? tripped.filter(({ code }) => code === 'max-delete') : tripped;
}
async function execute(plan, committed, context, versioning, epoch) {
    const { signal, cold, ctx, settings } = context;
    let now = committed;
    if (plan.changes) {
        const segments = await rewritten(plan, committed.generation.segments, context);
        const condemned = await listOf([plan.waiting, plan.due], context);
        now = await commitPruned(now, { segments, condemned, restorePoints: plan.restorePoints }, context, epoch);
    }
    if (plan.due.count === 0 || context.stopped())
        return { deleted: undefined, now };
    // A restore that began meanwhile reads the manifest from before this commit: its hold exists by now.
    if ((await activeHolds(context)) > 0)
        return { deleted: undefined, now };
    const left = new sorter/* Sorter */.y();
    try {
        const deleted = await deleteDue(plan.due, left, {
            cold,
            aliasesPaths: committed.generation.capabilities?.aliasesPaths,
            aliases: committed.generation.capabilities?.aliases,
            versioning,
            conditional: committed.generation.capabilities?.deleteIfMatch === true,
            allowUnfenced: settings.allowUnfenced,
            clock: ctx.clock,
            random: ctx.random,
            stopped: () => context.stopped(),
            onDeleted: (done, bytes) => {
                const planned = plan.due.count;
                ctx.onProgress({ phase: 'prune', scanned: planned, done, planned, bytes, inFlight: 0 });
            },
            signal,
        });
        if (left.count === plan.due.count)
            return { deleted, now };
        const condemned = await listOf([plan.waiting, left], context);
        return { deleted, now: await commitPruned(now, { condemned }, context, epoch) };
    }
    finally {
        await left.close();
    }
}
/** The segments, those with released versions rewritten. */
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
async function commitPruned(base, change, { state, ctx, started, signal, onCommit }, epoch) {
    const { generation } = base;
    const number = await state.nextGeneration(generation.generation, signal);
    const next = {
        ...generation,
        generation: number,
        base: generation.generation,
        epoch,
        run: ctx.identity.runId,
        time: started,
        program: version/* VERSION */.x,
        ...change,
    };
    const now = await state.commit(next, base, signal);
    onCommit?.(now);
    return now;
}
const NO_AMOUNT = { objects: 0, bytes: 0 };
const EMPTY_REPORT = {
    mode: 'planned',
    held: null,
    guards: [],
    token: null,
    approved: false,
    kept: NO_AMOUNT,
    condemned: NO_AMOUNT,
    waiting: NO_AMOUNT,
    due: NO_AMOUNT,
    deleted: NO_AMOUNT,
    retained: 0,
    refused: 0,
    unfenced: 0,
    refusals: [],
    lines: [],
    restorePoints: { kept: 0, condemned: 0, dropped: 0 },
};
function reportOf({ totals, dueAmount, pointCounts, refused }, deleted, verdict) {
    return {
        ...EMPTY_REPORT,
        ...verdict,
        ...amountsOf(totals),
        due: dueAmount,
        deleted: deleted === undefined ? NO_AMOUNT : { objects: deleted.objects, bytes: deleted.bytes },
        retained: deleted?.retained ?? 0,
        refused: refused.count + (deleted?.refused ?? 0),
        unfenced: deleted?.unfenced ?? 0,
        refusals: [...refused.examples, ...(deleted?.refusals ?? [])],
        restorePoints: pointCounts,
        lines: totals.rows(),
    };
}
function amountsOf({ kept, condemned, waiting, }) {
    return { kept: { ...kept }, condemned: { ...condemned }, waiting: { ...waiting } };
}
/**
 * The report for an error of the store that ended a backup's pruning. Undefined for errors that fail the run itself:
 * expired credentials, a quota that is used up.
 */
function failedByStore(error) {
    if (!(0,store_errors/* isStoreError */.A1)(error) || error.code === 'credentials' || error.code === 'quota')
        return undefined;
    const message = `${(0,explain_store/* describeStoreError */.z)(error)}. What was deleted stays deleted, nothing that the manifest names was; the next prune goes on.`;
    return { ...EMPTY_REPORT, failed: { code: error.code, message } };
}
/** The report for state in which ages or holds cannot be judged: the backup before it stands. */
function heldByState(error) {
    if (!(error instanceof errors/* StateError */.qq))
        return undefined;
    return { ...EMPTY_REPORT, held: { code: 'state', message: `${error.message}. ${error.advice}` } };
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


/***/ })

};
