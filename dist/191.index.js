export const id = 191;
export const ids = [191];
export const modules = {

/***/ 40376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ LooseSpool),
/* harmony export */   j: () => (/* binding */ condemnLoose)
/* harmony export */ });
/* harmony import */ var _manifest_condemned_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74974);
/* harmony import */ var _store_sorter_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48244);


const HELD = 5_000;
/**
 * Takes what a run lets go of, on disk where it is much: on a bucket with versioning, each touched object leaves
 * one behind. `add` does not wait; what goes wrong with the disk is thrown by who reads.
 */
class LooseSpool {
    #sorter = new _store_sorter_js__WEBPACK_IMPORTED_MODULE_1__/* .Sorter */ .y();
    #held = [];
    #added = Promise.resolve();
    add(key, objects) {
        for (const { path, etag, versionId } of objects)
            this.#held.push({ key, path, etag, ...(versionId === undefined ? {} : { versionId }) });
        if (this.#held.length >= HELD)
            this.#flush();
    }
    /** All of them, in batches, in the order of their keys. Throws what writing to disk threw. */
    async *sorted() {
        this.#flush();
        await this.#added;
        for await (const batch of this.#sorter.sorted())
            yield batch.map(({ line }) => JSON.parse(line));
    }
    async close() {
        await this.#added.catch(() => undefined); // thrown by `sorted`
        await this.#sorter.close();
    }
    #flush() {
        const held = this.#held;
        if (held.length === 0)
            return;
        this.#held = [];
        this.#added = this.#added.then(async () => {
            for (const one of held)
                await this.#sorter.add(one.key, JSON.stringify(one));
        });
        this.#added.catch(() => undefined); // thrown by `sorted`
    }
}
/**
 * What was condemned before `base`, and what this run let go of at `time`: in a file of its own, so that nothing is
 * read for it.
 */
async function condemnLoose(loosened, base, time, state, signal) {
    const known = base?.condemned ?? { count: 0, files: [] };
    const old = (0,_manifest_condemned_js__WEBPACK_IMPORTED_MODULE_0__/* .isOldForm */ .gh)(known) ? (0,_manifest_condemned_js__WEBPACK_IMPORTED_MODULE_0__/* .fromOldForm */ .Ou)(known) : [];
    async function* records() {
        if (old.length > 0)
            yield old;
        for await (const batch of loosened.sorted())
            yield batch.map((object) => ({ ...object, since: time }));
    }
    const files = [
        ...((0,_manifest_condemned_js__WEBPACK_IMPORTED_MODULE_0__/* .isOldForm */ .gh)(known) ? [] : known.files),
        ...(await state.writeCondemned(records(), signal)),
    ];
    return { count: files.reduce((sum, file) => sum + file.count, 0), files };
}


/***/ }),

/***/ 94191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runVerify: () => (/* binding */ runVerify)
});

// EXTERNAL MODULE: ./build/src/manifest/generation.js
var manifest_generation = __webpack_require__(62093);
// EXTERNAL MODULE: ./build/src/manifest/journal.js
var manifest_journal = __webpack_require__(94960);
// EXTERNAL MODULE: ./build/src/manifest/lease.js
var manifest_lease = __webpack_require__(32373);
// EXTERNAL MODULE: ./build/src/manifest/state.js
var manifest_state = __webpack_require__(54802);
// EXTERNAL MODULE: ./build/src/manifest/verified.js
var verified = __webpack_require__(51927);
// EXTERNAL MODULE: ./build/src/options/options.js
var options = __webpack_require__(2402);
// EXTERNAL MODULE: ./build/src/store/errors.js
var errors = __webpack_require__(46848);
// EXTERNAL MODULE: ./build/src/transfer/flow.js
var transfer_flow = __webpack_require__(9169);
// EXTERNAL MODULE: ./build/src/version.js
var version = __webpack_require__(28009);
// EXTERNAL MODULE: ./build/src/commands/copy-path.js + 2 modules
var copy_path = __webpack_require__(63234);
// EXTERNAL MODULE: ./build/src/commands/hole-groups.js
var hole_groups = __webpack_require__(10237);
// EXTERNAL MODULE: ./build/src/commands/loose-spool.js
var loose_spool = __webpack_require__(40376);
// EXTERNAL MODULE: ./build/src/commands/margins.js
var commands_margins = __webpack_require__(46783);
// EXTERNAL MODULE: ./build/src/commands/places.js + 13 modules
var commands_places = __webpack_require__(95795);
// EXTERNAL MODULE: ./build/src/commands/prepare.js
var prepare = __webpack_require__(22099);
// EXTERNAL MODULE: ./build/src/commands/stop.js
var commands_stop = __webpack_require__(3342);
;// CONCATENATED MODULE: ./build/src/commands/verify-progress.js
/** Prefixes that are followed one by one; all others are one row. */
const MOST_PREFIXES = 1000;
const REST = '…';
/**
 * Which prefixes a rotation has been through. Keys come in order, so that a prefix is through when another one
 * begins; keys without a folder lie among all others, and are through at the end.
 */
class VerifyProgress {
    #scope;
    #rows;
    #since;
    #current;
    #after;
    /** `rotation` is what this one goes on from; undefined to begin. */
    constructor(scope, rotation, started) {
        this.#scope = scope;
        this.#since = rotation?.since ?? started;
        this.#after = rotation?.after ?? null;
        this.#rows = new Map(rotation?.open.map(({ prefix, keys, faults }) => [prefix, { keys, faults }]));
        this.#current = this.#after === null ? undefined : this.#nameOf(this.#after);
    }
    /** The last key that was begun. */
    get after() {
        return this.#after;
    }
    key(key) {
        this.#after = key;
        this.#current = this.#nameOf(key);
        this.#row(this.#current).keys++;
    }
    fault(key) {
        this.#row(this.#nameOf(key)).faults++;
    }
    repaired(key) {
        this.#row(this.#nameOf(key)).faults--;
    }
    /** What is known now, with what was known before. `whole`: the last key of the scope was read. */
    recorded(known, whole, run, time) {
        const through = [...this.#rows].filter(([name]) => whole || (name !== this.#current && name !== '' && name !== REST));
        const names = new Set(through.map(([prefix]) => prefix));
        const prefixes = [
            ...(known?.prefixes ?? []).filter(({ prefix }) => !names.has(prefix)),
            ...through.map(([prefix, row]) => ({ prefix, verified: this.#since, ...row })),
        ];
        const open = [...this.#rows]
            .filter(([prefix]) => !names.has(prefix))
            .map(([prefix, row]) => ({ prefix, ...row }));
        const own = { prefixes: this.#scope, after: this.#after, since: this.#since, open };
        const others = (known?.rotations ?? []).filter((one) => !isOf(one, this.#scope));
        return { format: 1, run, time, prefixes, rotations: whole ? others : [...others, own] };
    }
    #row(name) {
        const known = this.#rows.get(name);
        if (known !== undefined)
            return known;
        const kept = this.#rows.size >= MOST_PREFIXES ? REST : name;
        const row = this.#rows.get(kept) ?? { keys: 0, faults: 0 };
        this.#rows.set(kept, row);
        return row;
    }
    /** The first part of the key, or the prefix of the scope where that is longer. */
    #nameOf(key) {
        const first = key.slice(0, key.indexOf('/') + 1);
        const scope = this.#scope.find((prefix) => key.startsWith(prefix));
        return scope !== undefined && scope.length > first.length ? scope : first;
    }
}
/** Where the samples of a scope have come to. */
function rotationOf(known, scope) {
    return known?.rotations.find((one) => isOf(one, scope));
}
function isOf({ prefixes }, scope) {
    return JSON.stringify(prefixes) === JSON.stringify(scope);
}

// EXTERNAL MODULE: ./build/src/plan/content.js
var content = __webpack_require__(46496);
// EXTERNAL MODULE: ./build/src/plan/key-ranges.js
var key_ranges = __webpack_require__(55681);
// EXTERNAL MODULE: ./build/src/plan/sample.js
var sample = __webpack_require__(24151);
// EXTERNAL MODULE: ./build/src/store/keys.js
var keys = __webpack_require__(68335);
// EXTERNAL MODULE: ./build/src/store/sorter.js
var sorter = __webpack_require__(48244);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/src/manifest/checksum.js
var manifest_checksum = __webpack_require__(93476);
// EXTERNAL MODULE: ./build/src/transfer/locate.js
var locate = __webpack_require__(40299);
;// CONCATENATED MODULE: ./build/src/transfer/check.js





/**
 * Reads a version back from wherever cold holds it and compares size, checksum and MD5, as far as the manifest
 * knows them. Errors that concern the whole store are thrown.
 */
async function checkVersion(cold, key, version, flow, signal) {
    for await (const place of (0,locate/* placesOf */.e)(cold, key, version, signal)) {
        const found = await readAt(place, version, flow, signal);
        if (found !== undefined)
            return found;
    }
    const there = await cold.look(version.cold.path, signal);
    const message = there === undefined
        ? `nothing lies at ${JSON.stringify(version.cold.path)}, and it was not kept elsewhere`
        : `something else lies at ${JSON.stringify(version.cold.path)} (${there.size} bytes, ETag ${there.etag}), and it was not kept elsewhere`;
    return { sound: false, fault: { cause: 'missing', message }, bytes: 0 };
}
/** Undefined where it is not there. */
async function readAt(place, version, flow, signal) {
    const tries = flow.tries();
    for (;;) {
        try {
            return await flow.carry(version.size, () => readOnce(place, version, flow, signal), signal);
        }
        catch (error) {
            if ((0,errors/* isStoreError */.h)(error, 'not-found', 'precondition'))
                return undefined;
            if ((0,errors/* isStoreError */.h)(error, 'archived', 'denied'))
                return { sound: false, fault: { cause: 'unreadable', message: error.message }, bytes: 0 };
            if (!(await tries.again(error, signal)))
                throw error;
        }
    }
}
async function readOnce({ bucket, path, etag, versionId }, version, flow, signal) {
    const pin = { ifMatch: etag, ...(versionId === undefined ? {} : { versionId }) };
    const body = await bucket.store.get(bucket.key(path), pin, signal);
    const known = (0,manifest_checksum/* checksumLike */.rx)(version.cold.checksum);
    const sum = known ?? (0,manifest_checksum/* checksumLike */.rx)(undefined);
    const md5 = (0,external_node_crypto_.createHash)('md5');
    let bytes = 0;
    try {
        if (body.head.size !== version.size)
            return fault('size', `${body.head.size} bytes where ${version.size} were stored`, 0);
        for await (const chunk of flow.paced(body.stream, signal)) {
            sum?.update(chunk);
            md5.update(chunk);
            bytes += chunk.length;
        }
    }
    finally {
        body.destroy();
    }
    if (bytes !== version.size)
        return fault('size', `${bytes} bytes where ${version.size} were stored`, bytes);
    const checksum = sum?.value() ?? '';
    const { cold } = version;
    if (cold.checksum !== undefined && known !== undefined && checksum !== cold.checksum)
        return fault('content', `its checksum is ${checksum} where ${cold.checksum} was stored`, bytes);
    const expected = (0,content/* knownMd5 */.w)(version);
    const found = md5.digest('hex');
    if (expected !== undefined && found !== expected)
        return fault('content', `its MD5 is ${found} where ${expected} was stored`, bytes);
    return { sound: true, head: body.head, bytes, checksum };
}
function fault(cause, message, bytes) {
    return { sound: false, fault: { cause, message }, bytes };
}
/** What differs between hot's metadata and cold's, while both hold the same content; undefined for nothing. */
function metadataFault(hot, cold) {
    const names = Object.keys(STANDARD).filter((name) => hot.attributes[name] !== cold.attributes[name]);
    const custom = differing(hot.attributes.metadata ?? {}, cold.attributes.metadata ?? {});
    const tags = hot.tagCount !== undefined && cold.tagCount !== undefined && hot.tagCount !== cold.tagCount
        ? ['tags']
        : [];
    const all = [
        ...names.map((name) => STANDARD[name]),
        ...custom.map((name) => `x-amz-meta-${name}`),
        ...tags,
    ];
    if (all.length === 0)
        return undefined;
    return { cause: 'metadata', message: `not as in hot: ${all.slice(0, 10).join(', ')}` };
}
const STANDARD = {
    contentType: 'Content-Type',
    contentEncoding: 'Content-Encoding',
    contentDisposition: 'Content-Disposition',
    contentLanguage: 'Content-Language',
    cacheControl: 'Cache-Control',
    expires: 'Expires',
};
function differing(a, b) {
    return [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((name) => a[name] !== b[name]);
}

// EXTERNAL MODULE: ./build/src/transfer/slice.js + 3 modules
var slice = __webpack_require__(69603);
// EXTERNAL MODULE: ./build/src/commands/limiter-for.js + 1 modules
var limiter_for = __webpack_require__(91549);
;// CONCATENATED MODULE: ./build/src/commands/verify-read.js










/** Reads the sample back. Findings by key; true where the last key of the scope was among what was read. */
async function readSample(facts, state, generation) {
    const { options, stop, counts, progress } = facts;
    const segments = generation.segments.filter((segment) => (0,key_ranges/* mayHold */.B)(segment, options.prefixes));
    counts.all = segments.reduce((sum, { count }) => sum + count, 0);
    let left = (0,sample/* sampleSize */.$)(options.sample, counts.all);
    const after = progress.after;
    const reading = new Reading(facts);
    let whole = true;
    try {
        segments: for (const segment of segments) {
            if (after !== null && (0,keys/* compareKeys */.YD)(segment.last, after) <= 0)
                continue;
            for await (const batch of state.entries(segment, stop.signal)) {
                for (const { entry } of batch) {
                    if (after !== null && (0,keys/* compareKeys */.YD)(entry.key, after) <= 0)
                        continue;
                    if (!(0,slice/* covers */.hU)(options.prefixes, entry.key))
                        continue;
                    if (left === 0 || stop.stopped()) {
                        whole = false;
                        break segments;
                    }
                    left--;
                    await reading.take(entry);
                }
            }
        }
    }
    finally {
        await reading.end();
    }
    return { findings: reading.findings, whole: whole && !stop.stopped() };
}
class Reading {
    findings = new sorter/* Sorter */.y();
    #facts;
    #limiter;
    #flow;
    #running = new Set();
    constructor(facts) {
        const { options, around, places } = facts;
        const { concurrency, maxBandwidth } = options;
        this.#facts = facts;
        this.#flow = new transfer_flow/* Flow */.n({ clock: around.clock, random: around.random, maxBandwidth });
        this.#limiter = (0,limiter_for/* limiterFor */.g)(places, around.clock, concurrency);
    }
    /** Resolves when there is a place for each of its versions, not when they are read. */
    async take(entry) {
        const { counts, progress, around } = this.#facts;
        progress.key(entry.key);
        counts.keys++;
        for (const version of storedVersions(entry)) {
            await this.#limiter.enter();
            const work = this.#read(entry, version);
            this.#running.add(work);
            void work.finally(() => this.#running.delete(work));
        }
        around.onProgress({
            ...{ phase: 'copy', scanned: counts.keys, done: counts.versions, planned: 0 },
            ...{ bytes: this.#facts.bytes.read, inFlight: this.#limiter.inFlight },
        });
    }
    async end() {
        await Promise.all(this.#running);
    }
    /** Never rejects: an error that is not this version's alone stops the run. */
    async #read(entry, version) {
        const { places, stop, counts, bytes, progress } = this.#facts;
        const began = this.#limiter.clock.monotonic();
        let took;
        try {
            const checked = await checkVersion(places.cold, entry.key, version, this.#flow, stop.signal);
            took = this.#limiter.clock.monotonic() - began;
            bytes.read += checked.bytes;
            counts.versions++;
            const fault = checked.sound ? await this.#compareWithHot(entry, version, checked) : checked.fault;
            if (fault === undefined)
                counts.sound++;
            else
                progress.fault(entry.key);
            const known = version.cold.checksum !== undefined || (0,content/* knownMd5 */.w)(version) !== undefined;
            if (fault === undefined && known)
                counts.compared++;
            const checksum = checked.sound && !known ? checked.checksum : undefined;
            if (fault === undefined && checksum === undefined)
                return;
            const { since, cold } = version;
            const finding = {
                ...{ since, path: cold.path, etag: cold.etag },
                ...(fault === undefined ? {} : { fault }),
                ...(checksum === undefined ? {} : { checksum }),
            };
            await this.findings.add(entry.key, JSON.stringify(finding));
        }
        catch (error) {
            stop.fail(error);
        }
        finally {
            this.#limiter.leave(took);
        }
    }
    /** While hot still has this content of this date, what travels with it must be the same. */
    async #compareWithHot(entry, version, checked) {
        const { options, places, stop } = this.#facts;
        if (options.hot === undefined || version.since !== entry.since || entry.gone !== undefined)
            return undefined;
        try {
            const head = await places.hot.look(entry.key, stop.signal);
            const same = head?.etag === entry.etag && head.modified === Date.parse(entry.modified);
            return same ? metadataFault(head, checked.head) : undefined;
        }
        catch (error) {
            if ((0,errors/* isStoreError */.h)(error, 'denied', 'archived'))
                return undefined; // not hot's turn to be judged
            throw error;
        }
    }
}
/** Those that have a stored object, each object once: the newest first. */
function storedVersions(entry) {
    const found = new Map();
    const all = [...(entry.expired === undefined ? [entry] : []), ...(entry.history ?? [])];
    for (const version of all) {
        const { path, etag, versionId } = version.cold;
        const name = JSON.stringify([path, etag, versionId ?? '']);
        if (!found.has(name))
            found.set(name, version);
    }
    return [...found.values()];
}

// EXTERNAL MODULE: ./build/src/transfer/by-choice.js
var by_choice = __webpack_require__(4690);
// EXTERNAL MODULE: ./build/src/transfer/copy.js
var copy = __webpack_require__(54188);
// EXTERNAL MODULE: ./build/src/transfer/hole.js
var transfer_hole = __webpack_require__(57671);
;// CONCATENATED MODULE: ./build/src/commands/verify-repair.js



/** Copies what is damaged anew, where hot still has that version. */
class Repair {
    #context;
    constructor(context) {
        this.#context = context;
    }
    /** Whether copying it anew is what helps: what cannot be read may well be sound, archived for one. */
    static helps({ cause }) {
        return cause !== 'unreadable';
    }
    /** The entry with its newest version stored anew and read back, or why that could not be. Throws what ends the run. */
    async mend(entry, { cause }) {
        const { hot, cold, choice, settings, journal, onLoose, signal } = this.#context;
        if (hot === undefined || choice === undefined || settings === undefined)
            return undefined;
        const { key, size, etag, modified } = entry;
        const { path } = entry.cold;
        try {
            const head = await hot.look(key, signal);
            if (head?.etag !== etag || head.size !== size)
                return { why: '; it cannot be repaired: hot no longer has this version' };
            await journal.intend({ op: 'intent', key, path, size, etag, modified, before: entry });
            const there = await cold.look(path, signal);
            const source = { bucket: hot, path: key, size, etag };
            const { copied, via } = await (0,by_choice/* copyByChoice */.I2)(source, path, there?.etag, {
                ...{ cold, choice, settings: { ...settings, verify: 'read' }, signal },
            });
            const mended = { ...entry, cold: (0,copy/* storedRef */.PM)(path, via, copied, settings.now()) };
            const loose = cause === 'missing' ? [] : leftBeside(entry, mended);
            journal.record({ op: 'stored', entry: mended, loose });
            onLoose(key, loose);
            return { entry: mended };
        }
        catch (error) {
            if (error instanceof by_choice/* SourceMoved */.Fh)
                return { why: '; it cannot be repaired: hot no longer has this version' };
            const hole = (0,transfer_hole/* holeOf */.C)(error);
            if (hole === undefined)
                throw error;
            return { why: `; it could not be repaired: ${hole.message}` };
        }
    }
}
/** The version that the mended one took the place of, unless an older version of the key is held by it too. */
function leftBeside({ cold: { path, etag, versionId }, history = [] }, mended) {
    const named = [mended, ...history].some(({ cold }) => cold.path === path && cold.versionId === versionId);
    return named || versionId === undefined ? [] : [{ path, etag, versionId }];
}

// EXTERNAL MODULE: ./build/src/manifest/errors.js
var manifest_errors = __webpack_require__(11400);
;// CONCATENATED MODULE: ./build/src/commands/verify-result.js



/** What to do about each cause, one sentence. */
const FAULT_ADVICE = {
    missing: 'Somebody else deleted or replaced them in cold; repair brings back what hot still has.',
    size: 'They were cut off or overwritten in cold; repair brings back what hot still has.',
    content: 'Their bytes are not those that were stored; repair brings back what hot still has.',
    metadata: 'Their content is right, what travels with it is not as in hot; repair copies them anew.',
    unreadable: 'They could not be read: give the key the right to, or thaw them.',
};
function newCounts() {
    return { keys: 0, all: 0, versions: 0, sound: 0, repaired: 0, faults: 0, compared: 0, noted: 0 };
}
/** The one result of a verification, from what it knows. */
function verifyResultOf(facts) {
    const { options, around, places, counts, bytes, faults, notices } = facts;
    const { endpoint, bucket, prefix } = options.cold;
    const outcome = outcomeOf(facts);
    const problem = problemOf(facts, outcome);
    const moves = places.moves.map((message) => ({ level: 'warning', title: 'Endpoint', message }));
    return {
        format: 1,
        program: version/* VERSION */.x,
        command: 'verify',
        outcome,
        runId: around.identity.runId,
        generation: facts.generation ?? null,
        started: facts.started,
        finished: new Date(around.clock.now() + places.cold.store.clockOffset()).toISOString(),
        durationMs: Math.round(around.clock.monotonic() - facts.began),
        cold: { endpoint, bucket, prefix },
        scope: { prefixes: options.prefixes },
        counts: { ...counts },
        bytes: { ...bytes },
        faults: faults.groups(),
        prefixes: (facts.verified?.prefixes ?? []).map(({ prefix: name, verified, faults: open }) => ({
            ...{ prefix: name, verified, faults: open },
        })),
        recorded: facts.recorded ?? false,
        notices: [...notices, ...moves],
        problem: problem ?? null,
    };
}
function outcomeOf({ stop, counts }) {
    const { failure } = stop;
    if ((0,errors/* isStoreError */.h)(failure, 'quota'))
        return 'read-only';
    if (stop.cancelled || (0,errors/* isStoreError */.h)(failure, 'credentials'))
        return 'incomplete';
    if (failure !== undefined)
        return 'failed';
    if (stop.pastDeadline)
        return 'incomplete';
    return counts.faults > 0 ? 'degraded' : 'complete';
}
function problemOf({ stop, recorded }, outcome) {
    const { failure } = stop;
    const on = recorded === true ? 'The next run goes on from there.' : 'The next run begins where this one began.';
    if (stop.cancelled)
        return { code: 'cancelled', message: 'the verification was cancelled', advice: on };
    if (failure instanceof manifest_errors/* StateError */.qq)
        return { code: 'state', message: failure.message, advice: failure.advice };
    if ((0,errors/* isStoreError */.h)(failure))
        return { code: failure.code, message: failure.message, advice: on };
    if (failure instanceof Error)
        return { code: 'internal', message: `${failure.name}: ${failure.message}`, advice: on };
    if (outcome === 'incomplete')
        return { code: 'deadline', message: 'the deadline was reached before all was read', advice: on };
    return undefined;
}

// EXTERNAL MODULE: ./build/src/manifest/builder.js + 2 modules
var manifest_builder = __webpack_require__(853);
;// CONCATENATED MODULE: ./build/src/commands/verify-settle.js





/**
 * Takes the findings to the manifest as it is now: a version that it no longer names cannot be faulty, one that a
 * run moved meanwhile is read again. Faults that stay are counted; checksums and repaired objects go into the
 * segments, which come back where any changed.
 */
async function settleFindings(facts, state, generation, findings, settling) {
    const { signal } = facts.stop;
    const segments = [];
    let changed = false;
    const lines = grouped(findings);
    let next = await lines.next();
    for (const segment of generation.segments) {
        while (next.done !== true && (0,keys/* compareKeys */.YD)(next.value.key, segment.first) < 0)
            next = await lines.next();
        if (next.done === true || (0,keys/* compareKeys */.YD)(next.value.key, segment.last) > 0) {
            segments.push(segment);
            continue;
        }
        const builder = new manifest_builder/* SegmentBuilder */.J([segment], {
            reread: () => state.entries(segment, signal),
            store: (ref, file) => state.writeSegment(ref, file, signal),
        });
        for await (const batch of state.entries(segment, signal)) {
            for (const line of batch) {
                while (next.done !== true && (0,keys/* compareKeys */.YD)(next.value.key, line.key) < 0)
                    next = await lines.next();
                const here = next.done !== true && next.value.key === line.key ? next.value.findings : [];
                const { entry } = here.length === 0 ? NOTHING_FOUND : line;
                const present = entry === undefined ? undefined : await settled(entry, here, facts, settling);
                if (present === undefined || present === entry)
                    builder.carry();
                else {
                    builder.put(present);
                    changed = true;
                }
            }
        }
        if (settling.repair === undefined)
            await builder.abandon();
        segments.push(...(settling.repair === undefined ? [segment] : await builder.finish()));
    }
    return changed && settling.repair !== undefined ? segments : undefined;
}
/** A line of which nothing was found need not be parsed. */
const NOTHING_FOUND = { entry: undefined };
async function settled(entry, findings, facts, { again, repair }) {
    let present = entry;
    for (const finding of findings) {
        const version = versionOf(present, finding);
        if (version === undefined)
            continue;
        if (finding.checksum !== undefined && repair !== undefined && isAsFound(version, finding)) {
            present = withChecksum(present, finding, finding.checksum);
            facts.counts.noted++;
        }
        const fault = finding.fault;
        if (fault === undefined)
            continue;
        const still = again ? await checkedAgain(entry.key, version, fault, facts) : fault;
        if (still === undefined) {
            facts.counts.sound++;
            facts.progress.repaired(entry.key);
            continue;
        }
        const mendable = version === present && Repair.helps(still);
        const mended = mendable ? await repair?.mend(present, still) : undefined;
        if (mended !== undefined && 'entry' in mended) {
            present = mended.entry;
            facts.counts.repaired++;
            facts.progress.repaired(entry.key);
        }
        else
            facts.found(entry.key, { ...still, message: `${still.message}${mended?.why ?? ''}` });
    }
    return present;
}
/** The fault as it is now; undefined where there is none any more. A fault of metadata is as it was. */
async function checkedAgain(key, version, fault, { around, places, stop }) {
    if (fault.cause === 'metadata')
        return fault;
    const flow = new transfer_flow/* Flow */.n({ clock: around.clock, random: around.random });
    const checked = await checkVersion(places.cold, key, version, flow, stop.signal);
    return checked.sound ? undefined : checked.fault;
}
/** The same content, wherever it lies now. */
function versionOf(entry, { since }) {
    if (entry.since === since && entry.expired === undefined)
        return entry;
    return entry.history?.find((version) => version.since === since);
}
function isAsFound({ cold }, { path, etag }) {
    return cold.path === path && cold.etag === etag && cold.checksum === undefined;
}
function withChecksum(entry, { since, path, etag }, checksum) {
    const noted = (version) => version.since === since && version.cold.path === path && version.cold.etag === etag
        ? { ...version, cold: { ...version.cold, checksum } }
        : version;
    const history = entry.history?.map(noted);
    return { ...noted(entry), ...(history === undefined ? {} : { history }) };
}
async function* grouped(findings) {
    let key;
    let group = [];
    for await (const batch of findings.sorted()) {
        for (const line of batch) {
            if (key !== undefined && line.key !== key) {
                yield { key, findings: group };
                group = [];
            }
            key = line.key;
            group.push(JSON.parse(line.line));
        }
    }
    if (key !== undefined)
        yield { key, findings: group };
    return undefined;
}

;// CONCATENATED MODULE: ./build/src/commands/verify.js





















/** Parts of one large object in flight. */
const PARTS_AT_ONCE = 4;
/**
 * Reads cold back and compares it with its manifest and, where hot is given, its metadata with hot's. Reading needs
 * no lease: what was found is taken to the newest manifest at the end, under the lease where there is one to be
 * had, and there repaired and noted. Bad input throws InputError; everything else comes back in the result.
 */
async function runVerify(options, around, open = commands_places/* openS3 */.De, margins = commands_margins/* MARGINS */.q) {
    const { clock, signal } = around;
    // Where no hot is given, its place is cold's and never asked.
    const places = (0,commands_places/* openPlaces */.j$)({ ...options, hot: options.hot ?? options.cold }, around, open);
    const stop = new commands_stop/* Stop */.V(clock, options.deadline, signal, margins.stop);
    try {
        await (0,commands_places/* checkPlace */.uD)('cold', places.cold, options.cold, 'read (READ)', stop.signal);
        if (options.hot !== undefined)
            await (0,commands_places/* checkPlace */.uD)('hot', places.hot, options.hot, 'read (READ)', stop.signal);
        const state = new manifest_state/* State */.U(places.cold, around.segments);
        const committed = await load(state, options, stop.signal);
        const started = new Date(clock.now() + places.cold.store.clockOffset()).toISOString();
        const known = await (0,verified/* readVerified */.x)(state, stop.signal);
        const rotation = options.sample.kind === 'all' ? undefined : rotationOf(known, options.prefixes);
        const progress = new VerifyProgress(options.prefixes, rotation, started);
        const counts = newCounts();
        const faults = new hole_groups/* HoleGroups */.p(FAULT_ADVICE);
        const facts = {
            ...{ options, around, margins, places, stop, progress, counts, faults, started },
            ...{ bytes: { read: 0 }, notices: [], began: clock.monotonic() },
            ...(known === undefined ? {} : { verified: known }),
            found: (key, fault) => {
                counts.faults++;
                faults.add(key, fault);
                places.detail.tell('objects', () => `${fault.cause}: ${key}: ${fault.message}`);
            },
        };
        await verify(facts, state, committed, open);
        return verifyResultOf(facts);
    }
    finally {
        stop.end();
        await places.close();
    }
}
async function load(state, { hot, cold }, signal) {
    const committed = await state.load(signal);
    if (hot !== undefined)
        (0,prepare/* checkIdentity */.Z0)(committed, { hot });
    if (committed !== undefined)
        return committed;
    const { bucket, prefix } = cold;
    throw new options/* InputError */.d('cold', `s3://${bucket}/${prefix} holds no backup; expected one that a run committed to`);
}
async function verify(facts, state, committed, open) {
    const { stop } = facts;
    let findings;
    try {
        const read = await readSample(facts, state, committed.generation);
        findings = read.findings;
        if (stop.cancelled)
            return;
        await settle(facts, committed, findings, read.whole, open);
    }
    catch (error) {
        if (error instanceof options/* InputError */.d)
            throw error;
        stop.fail(error);
    }
    finally {
        await findings?.close();
    }
}
/** Under the lease where it can be had; else what was found is only said. */
async function settle(facts, committed, findings, whole, open) {
    const { options, around, places, stop, notices } = facts;
    const { runId, workflowRun, attempt } = around.identity;
    const request = {
        ...{ owner: runId, floor: committed.head.epoch, wait: options.leaseWait },
        ...(workflowRun === undefined ? {} : { workflowRun }),
        ...(attempt === undefined ? {} : { attempt }),
    };
    let lease;
    try {
        lease = await manifest_lease/* Lease */.nD.acquire(places.cold, around.clock, request, stop.signal, facts.margins.lease);
    }
    catch (error) {
        if (!(error instanceof manifest_lease/* LeaseHeld */.yj) && !(0,errors/* isStoreError */.h)(error, 'denied', 'quota'))
            throw error;
        const why = error instanceof manifest_lease/* LeaseHeld */.yj
            ? 'another run is writing to cold'
            : `cold cannot be written (${error.message})`;
        const undone = options.repair ? 'nothing was repaired, and ' : '';
        const message = `${undone}what was verified was not noted: ${why}. The next sample reads the same keys.`;
        notices.push({ level: 'warning', title: 'Not recorded', message });
        await countFaults(facts, committed, findings);
        return;
    }
    try {
        const cold = places.fencedCold(() => lease.assertHeld());
        await settleUnderLease(facts, cold, committed, findings, lease.epoch, open);
        const state = new manifest_state/* State */.U(cold);
        const known = await (0,verified/* readVerified */.x)(state, stop.signal);
        facts.verified = facts.progress.recorded(known, whole, runId, facts.started);
        await (0,verified/* writeVerified */.w)(state, facts.verified, stop.signal);
        facts.recorded = true;
    }
    finally {
        await lease.release();
    }
}
async function countFaults(facts, committed, findings) {
    const state = new manifest_state/* State */.U(facts.places.cold, facts.around.segments);
    const { etag, generation } = await load(state, facts.options, facts.stop.signal);
    const again = etag !== committed.etag;
    await settleFindings(facts, state, generation, findings, { again, repair: undefined });
}
async function settleUnderLease(facts, cold, before, findings, epoch, open) {
    if (findings.count === 0)
        return;
    const { around, margins, stop, started } = facts;
    const { runId } = around.identity;
    const state = new manifest_state/* State */.U(cold, around.segments);
    const present = await load(state, facts.options, stop.signal);
    const { generation } = present;
    const base = generation.generation;
    const start = { op: 'start', format: manifest_generation/* FORMAT */.uB, run: runId, epoch, base, time: started };
    const journal = new manifest_journal/* Journal */.CQ(state, around.clock, start, [], margins.journal);
    const loosened = new loose_spool/* LooseSpool */.W();
    try {
        const repair = await openRepair(facts, cold, present, journal, loosened, open);
        const again = present.etag !== before.etag;
        const segments = await settleFindings(facts, state, generation, findings, { again, repair });
        await journal.flush();
        if (segments === undefined)
            return;
        const amended = {
            ...generation,
            ...{
                generation: await state.nextGeneration(base, stop.signal),
                base,
                epoch,
                run: runId,
                time: started,
            },
            ...{ program: version/* VERSION */.x, segments },
            condemned: await (0,loose_spool/* condemnLoose */.j)(loosened, generation, started, state, stop.signal),
            journals: journal.objects === 0
                ? generation.journals
                : [...generation.journals, { run: runId, objects: journal.objects }],
        };
        await state.commit(amended, present, stop.signal);
        facts.generation = amended.generation;
    }
    finally {
        journal.close();
        await loosened.close();
    }
}
async function openRepair(facts, cold, committed, journal, loosened, open) {
    const { options, around, places, stop, started, margins } = facts;
    const { hot, partSize, maxBandwidth } = options;
    const { signal } = stop;
    const onLoose = loosened.add.bind(loosened);
    const nothing = { hot: undefined, choice: undefined, settings: undefined, onLoose };
    if (hot === undefined || !options.repair)
        return new Repair({ ...nothing, cold, journal, signal });
    const { clock, random } = around;
    const onMove = (line) => around.log.notice(line);
    const believed = margins.capabilities;
    const setting = { open, clock, random, onMove, started, memory: committed.generation, believed };
    const { choice, ceiling } = await (0,copy_path/* choosePath */.F)({ ...options, hot }, setting, signal);
    const settings = {
        capabilities: await (0,prepare/* capabilitiesOf */.SF)(cold, committed.generation.capabilities, Date.parse(started), believed, signal),
        ...{ ceiling, partSize, verify: 'read', partsAtOnce: PARTS_AT_ONCE },
        flow: new transfer_flow/* Flow */.n({ clock, random, maxBandwidth }),
        stopped: () => stop.stopped(),
        now: () => new Date(clock.now() + places.cold.store.clockOffset()).toISOString(),
    };
    return new Repair({ hot: places.hot, cold, choice, settings, journal, onLoose, signal });
}


/***/ }),

/***/ 51927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ writeVerified),
/* harmony export */   x: () => (/* binding */ readVerified)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11400);
/* harmony import */ var _generation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62093);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54445);



/** What verifications have found so far; undefined where there was none. Throws StateError. */
async function readVerified(state, signal) {
    const file = await state.read(_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .VERIFIED */ .zX, signal);
    if (file === undefined)
        return undefined;
    let value;
    try {
        value = JSON.parse(file.text);
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StateError */ .qq(_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .VERIFIED */ .zX, 'it is not JSON', _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DAMAGED_ADVICE */ .dw, { cause });
    }
    if (!isVerified(value))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StateError */ .qq(_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .VERIFIED */ .zX, 'it lacks a field', _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DAMAGED_ADVICE */ .dw);
    const format = value.format;
    if (format > _generation_js__WEBPACK_IMPORTED_MODULE_1__/* .FORMAT */ .uB)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StateError */ .qq(_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .VERIFIED */ .zX, `it has format ${format}`, _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NEWER_ADVICE */ .hx);
    return value;
}
/** Under the lease. Throws StoreError. */
async function writeVerified(state, verified, signal) {
    const text = `${JSON.stringify(verified, undefined, 1)}\n`;
    await state.write(_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .VERIFIED */ .zX, Buffer.from(text), 'application/json', signal);
}
function isVerified(value) {
    if (typeof value !== 'object' || value === null)
        return false;
    const { format, prefixes, rotations } = value;
    return typeof format === 'number' && Array.isArray(prefixes) && Array.isArray(rotations);
}


/***/ }),

/***/ 46496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ isContentOf),
/* harmony export */   w: () => (/* binding */ knownMd5)
/* harmony export */ });
/* harmony import */ var _store_store_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66942);

/**
 * The MD5 of a version's content, in hex, where the manifest proves it. An ETag of 32 hex digits alone does not:
 * SSE-KMS has such ones too. Equal ones on both sides do.
 */
function knownMd5({ etag, cold }) {
    return cold.evidence === 'md5' && (0,_store_store_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlainEtag */ .C5)(etag) ? etag : undefined;
}
/** True where an object of this ETag and size can only be this version's content: as in hot, or as in cold. */
function isContentOf({ etag, size, cold }, there) {
    return there.size === size && (there.etag === etag || there.etag === cold.etag);
}


/***/ }),

/***/ 55681:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ mayHold)
/* harmony export */ });
/* harmony import */ var _store_keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68335);

/** True where a stretch of keys from `first` to `last` can hold one that begins with any of the prefixes; no prefix is all. */
function mayHold({ first, last }, prefixes) {
    if (prefixes.length === 0)
        return true;
    // All keys with a prefix lie together, and the prefix itself is the least of them.
    return prefixes.some((prefix) => (0,_store_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .compareKeys */ .YD)(last, prefix) >= 0 && ((0,_store_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .compareKeys */ .YD)(first, prefix) <= 0 || first.startsWith(prefix)));
}


/***/ }),

/***/ 40299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ placesOf)
/* harmony export */ });
/* harmony import */ var _manifest_layout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54445);
/* harmony import */ var _plan_content_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46496);
/* harmony import */ var _store_store_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66942);
/* harmony import */ var _store_versions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98530);




/**
 * Where a version's content may lie in cold, the likeliest first, as every reader of cold must look for it
 * (design.md section 4): where the manifest has it; under its history name, where a run that did not commit put
 * it before it overwrote it; among the older versions of a bucket that keeps them. All but the first are looked
 * for only when they are asked for, and each is pinned to the ETag that was found.
 */
async function* placesOf(cold, key, version, signal) {
    const { path, etag, versionId } = version.cold;
    const { size } = version;
    yield { bucket: cold, path, size, etag, ...(versionId === undefined ? {} : { versionId }) };
    const names = [false, true].flatMap((aliases) => [true, false].map((plain) => (0,_manifest_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .historyPath */ .ae)(key, version, cold.prefix, aliases, plain)));
    for (const name of new Set(names)) {
        if (name === path)
            continue;
        const kept = await cold.look(name, signal);
        if (kept !== undefined && isKept(kept, version))
            yield { bucket: cold, path: name, size, etag: kept.etag };
    }
    for (const older of await (0,_store_versions_js__WEBPACK_IMPORTED_MODULE_1__/* .versionsAbove */ .X)(cold, path, undefined, signal)) {
        if (older.versionId !== versionId && (0,_plan_content_js__WEBPACK_IMPORTED_MODULE_2__/* .isContentOf */ .T)(version, older))
            yield { bucket: cold, path, size, etag: older.etag, versionId: older.versionId };
    }
}
/** A history name says whose version it is; what lies there must still not speak against it. */
function isKept(there, version) {
    if ((0,_plan_content_js__WEBPACK_IMPORTED_MODULE_2__/* .isContentOf */ .T)(version, there))
        return true;
    const md5 = (0,_plan_content_js__WEBPACK_IMPORTED_MODULE_2__/* .knownMd5 */ .w)(version);
    return there.size === version.size && (md5 === undefined || !(0,_store_store_js__WEBPACK_IMPORTED_MODULE_3__/* .isPlainEtag */ .C5)(there.etag));
}


/***/ })

};
