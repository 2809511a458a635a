export const id = 6013;
export const ids = [6013];
export const modules = {

/***/ 56013:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runVerify: () => (/* binding */ runVerify)
});

// EXTERNAL MODULE: ./build/src/manifest/generation.js
var manifest_generation = __webpack_require__(62093);
// EXTERNAL MODULE: ./build/src/manifest/layout.js
var layout = __webpack_require__(54445);
// EXTERNAL MODULE: ./build/src/manifest/journals/journal.js
var journals_journal = __webpack_require__(28807);
// EXTERNAL MODULE: ./build/src/manifest/committed.js
var manifest_committed = __webpack_require__(46249);
// EXTERNAL MODULE: ./build/src/manifest/state.js + 2 modules
var manifest_state = __webpack_require__(97287);
// EXTERNAL MODULE: ./build/src/manifest/verified.js
var verified = __webpack_require__(51927);
// EXTERNAL MODULE: ./build/src/core/place.js
var place = __webpack_require__(56778);
// EXTERNAL MODULE: ./build/src/core/input-error.js
var input_error = __webpack_require__(19154);
// EXTERNAL MODULE: ./build/src/core/iso-time.js
var iso_time = __webpack_require__(11876);
// EXTERNAL MODULE: ./build/src/plan/unmatched.js
var plan_unmatched = __webpack_require__(34320);
// EXTERNAL MODULE: ./build/src/store/errors.js
var errors = __webpack_require__(46848);
// EXTERNAL MODULE: ./build/src/transfer/attributes/tag-loss.js
var tag_loss = __webpack_require__(14183);
// EXTERNAL MODULE: ./build/src/transfer/flow.js
var flow = __webpack_require__(9169);
// EXTERNAL MODULE: ./build/src/core/version.js
var version = __webpack_require__(79157);
// EXTERNAL MODULE: ./build/src/run/copy-path.js + 4 modules
var copy_path = __webpack_require__(21200);
// EXTERNAL MODULE: ./build/src/commands/hole-groups.js
var hole_groups = __webpack_require__(10237);
// EXTERNAL MODULE: ./build/src/run/orphan-spool.js
var orphan_spool = __webpack_require__(37655);
// EXTERNAL MODULE: ./build/src/run/margins.js
var run_margins = __webpack_require__(87312);
// EXTERNAL MODULE: ./build/src/run/bucket-access.js
var bucket_access = __webpack_require__(55552);
// EXTERNAL MODULE: ./build/src/run/open-buckets.js + 1 modules
var open_buckets = __webpack_require__(80313);
// EXTERNAL MODULE: ./build/src/store/registry.js + 18 modules
var registry = __webpack_require__(92262);
// EXTERNAL MODULE: ./build/src/run/preflight.js
var preflight = __webpack_require__(14112);
// EXTERNAL MODULE: ./build/src/run/version-trust.js
var version_trust = __webpack_require__(10736);
// EXTERNAL MODULE: ./build/src/run/plain-requests.js
var plain_requests = __webpack_require__(2082);
// EXTERNAL MODULE: ./build/src/run/run-control.js
var run_control = __webpack_require__(38570);
// EXTERNAL MODULE: ./build/src/run/with-lease.js
var with_lease = __webpack_require__(26628);
;// CONCATENATED MODULE: ./build/src/commands/verify/progress.js
/** Prefixes that are followed one by one; all others are one row. */
const MAX_PREFIXES = 1000;
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
    /** What is verified by now, with what `previous` runs verified. `whole`: the last key of the scope was read. */
    recorded(previous, whole, run, time) {
        const through = [...this.#rows].filter(([name]) => whole || (name !== this.#current && name !== '' && name !== REST));
        const names = new Set(through.map(([prefix]) => prefix));
        const prefixes = [
            ...(previous?.prefixes ?? []).filter(({ prefix }) => !names.has(prefix)),
            ...through.map(([prefix, row]) => ({ prefix, verified: this.#since, ...row })),
        ];
        const open = [...this.#rows]
            .filter(([prefix]) => !names.has(prefix))
            .map(([prefix, row]) => ({ prefix, ...row }));
        const own = { prefixes: this.#scope, after: this.#after, since: this.#since, open };
        const others = (previous?.rotations ?? []).filter((one) => !isOf(one, this.#scope));
        return { format: 1, run, time, prefixes, rotations: whole ? others : [...others, own] };
    }
    #row(name) {
        const existing = this.#rows.get(name);
        if (existing !== undefined)
            return existing;
        const kept = this.#rows.size >= MAX_PREFIXES ? REST : name;
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
/** How far the samples of a scope came. */
function rotationOf(verified, scope) {
    return verified?.rotations.find((one) => isOf(one, scope));
}
function isOf({ prefixes }, scope) {
    return JSON.stringify(prefixes) === JSON.stringify(scope);
}

// EXTERNAL MODULE: ./build/src/core/defined.js
var defined = __webpack_require__(37708);
// EXTERNAL MODULE: ./build/src/store/evidence.js
var evidence = __webpack_require__(76586);
// EXTERNAL MODULE: ./build/src/plan/key-ranges.js
var key_ranges = __webpack_require__(55681);
// EXTERNAL MODULE: ./build/src/plan/sample.js
var sample = __webpack_require__(24151);
// EXTERNAL MODULE: ./build/src/core/keys.js
var keys = __webpack_require__(78133);
// EXTERNAL MODULE: ./build/src/store/listing/sorter.js
var sorter = __webpack_require__(11257);
// EXTERNAL MODULE: ./build/src/transfer/check.js
var check = __webpack_require__(64045);
// EXTERNAL MODULE: ./build/src/transfer/hole.js
var transfer_hole = __webpack_require__(57671);
// EXTERNAL MODULE: ./build/src/transfer/slice-input.js
var slice_input = __webpack_require__(43790);
// EXTERNAL MODULE: ./build/src/run/limiter-for.js
var limiter_for = __webpack_require__(59857);
;// CONCATENATED MODULE: ./build/src/commands/verify/read.js













/** Reads the sample back. Findings by key; true where the last key of the scope was among what was read. */
async function readSample(run, state, generation) {
    const { options, control, counts, progress } = run;
    const segments = generation.segments.filter((segment) => (0,key_ranges/* mayHold */.B)(segment, options.prefixes));
    counts.all = segments.reduce((sum, { count }) => sum + count, 0);
    let left = (0,sample/* sampleSize */.$)(options.sample, counts.all);
    const after = progress.after;
    const reading = new Reading(run);
    const lines = new plan_unmatched/* LineWatch */.Y0(options.prefixes, 'include', []);
    let whole = true;
    try {
        segments: for (const segment of segments) {
            if (after !== null && (0,keys/* compareKeys */.YD)(segment.last, after) <= 0)
                continue;
            for await (const batch of state.entries(segment, control.signal)) {
                for (const { entry } of batch) {
                    if (after !== null && (0,keys/* compareKeys */.YD)(entry.key, after) <= 0)
                        continue;
                    if (!(0,slice_input/* inPrefixes */.qH)(options.prefixes, entry.key))
                        continue;
                    if (left === 0 || control.stopped()) {
                        whole = false;
                        break segments;
                    }
                    left--;
                    lines.sawKey(entry.key);
                    await reading.take(entry);
                }
            }
        }
    }
    finally {
        await reading.end();
    }
    whole &&= !control.stopped();
    const unmatched = whole && after === null ? lines.unmatched : [];
    return { findings: reading.findings, whole, unmatched };
}
class Reading {
    findings = new sorter/* Sorter */.y();
    #run;
    #limiter;
    #flow;
    #inFlight = new Set();
    #hotTagsAreNoMd5 = false;
    constructor(run) {
        const { options, ctx, buckets } = run;
        const { concurrency, maxBandwidth } = options;
        this.#run = run;
        this.#flow = new flow/* Flow */.n({ clock: ctx.clock, random: ctx.random, maxBandwidth });
        this.#limiter = (0,limiter_for/* limiterFor */.g)(buckets, ctx.clock, concurrency);
    }
    /** Resolves when there is a place for each of its versions, not when they are read. */
    async take(entry) {
        const { counts, progress, ctx } = this.#run;
        progress.key(entry.key);
        counts.keys++;
        for (const version of storedVersions(entry)) {
            await this.#limiter.enter();
            const read = this.#read(entry, version);
            this.#inFlight.add(read);
            void read.finally(() => this.#inFlight.delete(read));
        }
        ctx.onProgress({
            phase: 'copy',
            scanned: counts.keys,
            done: counts.versions,
            planned: 0,
            bytes: this.#run.bytes.read,
            inFlight: this.#limiter.inFlight,
        });
    }
    async end() {
        await Promise.all(this.#inFlight);
    }
    /** Never rejects: an error that is not this version's alone stops the run. */
    async #read(entry, version) {
        const { control, counts, bytes, progress } = this.#run;
        const began = this.#limiter.clock.monotonic();
        let durationMs;
        try {
            const checked = await checkOne(this.#run, entry.key, version, this.#flow);
            if (checked.sound || checked.fault.cause !== 'unreadable')
                durationMs = this.#limiter.clock.monotonic() - began;
            bytes.read += checked.bytes;
            counts.versions++;
            const fault = checked.sound
                ? ((await this.#mirrorFault(entry, version)) ?? (await this.#compareWithHot(entry, version, checked)))
                : checked.fault;
            if (fault === undefined)
                counts.sound++;
            else
                progress.fault(entry.key);
            const comparable = version.cold.checksum !== undefined || (0,evidence/* knownMd5 */.wx)(version) !== undefined;
            if (fault === undefined && comparable)
                counts.compared++;
            const checksum = checked.sound && !comparable ? checked.checksum : undefined;
            if (fault === undefined && checksum === undefined)
                return;
            const { since, cold } = version;
            const finding = {
                since,
                path: cold.path,
                etag: cold.etag,
                ...(0,defined/* defined */.s)({ fault, checksum }),
            };
            await this.findings.add(entry.key, JSON.stringify(finding));
        }
        catch (error) {
            control.fail(error);
        }
        finally {
            this.#limiter.leave(durationMs);
        }
    }
    /** In a bucket with versioning: whether the mirror, as any client reads it, is the version that was read by its id. */
    async #mirrorFault(entry, { since, cold }) {
        const { buckets, control } = this.#run;
        const { path, etag, versionId } = cold;
        if (versionId === undefined || since !== entry.since || entry.gone?.confirmed === true)
            return undefined;
        const head = await (0,transfer_hole/* orHole */.ih)(async () => buckets.cold.headIfPresent(path, control.signal));
        if (head !== undefined && 'hole' in head) {
            const { message } = head.hole;
            return {
                cause: 'unreadable',
                message: `its version is sound, but the mirror could not be seen: ${message}`,
            };
        }
        if (head?.etag === etag)
            return undefined;
        const there = head === undefined ? 'is deleted' : `is another object (${head.size} bytes, ETag ${head.etag})`;
        const message = `its version is sound, but ${JSON.stringify(path)} ${there} for any other client`;
        return { cause: 'mirror', message };
    }
    /**
     * Compares what was read with hot itself, whatever the manifest says: an object and its entry can have been replaced
     * together. With SSE-KMS an ETag looks like an MD5 and is none, so where they differ hot's content decides; once one
     * has shown that hot's ETags are such ones, no more of hot is read.
     */
    async #contentFault(key, hot, md5) {
        const expected = (0,evidence/* md5Of */.iF)(hot);
        if (expected === undefined || expected === md5 || this.#hotTagsAreNoMd5)
            return undefined;
        const { buckets, control } = this.#run;
        const path = buckets.hot.key(key);
        const actual = await (0,check/* md5OfContent */.PQ)(buckets.hot, path, hot.etag, this.#flow, control.signal);
        if (actual !== expected)
            this.#hotTagsAreNoMd5 = true;
        if (actual === md5)
            return undefined;
        return { cause: 'content', message: `its MD5 is ${md5} where hot's content has ${actual}` };
    }
    /** While hot still has this content of this date, what travels with it must be the same. */
    async #compareWithHot(entry, version, checked) {
        const { options, buckets, control } = this.#run;
        if (options.hot === undefined || version.since !== entry.since || entry.gone !== undefined)
            return undefined;
        try {
            const head = await buckets.hot.headIfPresent(entry.key, control.signal);
            const recorded = Date.parse(entry.modified);
            if (head?.etag !== entry.etag || (head.modified ?? recorded) !== recorded)
                return undefined;
            return ((await this.#contentFault(entry.key, head, checked.md5)) ??
                (0,check/* metadataFault */.uK)(head, checked.head, buckets.cold.store.dialect));
        }
        catch (error) {
            // Hot is not what is verified, or has changed meanwhile.
            if ((0,errors/* isStoreError */.A1)(error, 'denied', 'archived', 'not-found', 'precondition'))
                return undefined;
            const hole = (0,transfer_hole/* holeOf */.CL)(error);
            if (hole === undefined)
                throw error;
            control.failed(hole.cause);
            return { cause: 'unreadable', message: `it could not be compared with hot: ${hole.message}` };
        }
    }
}
/**
 * As checkVersion; one version that the store fails on is a fault of that one. Throws what ends the run: many of them in a
 * row, where a plain request fails too.
 */
async function checkOne({ options, buckets, control }, key, version, flow) {
    try {
        const checked = await (0,check/* checkVersion */.ps)(buckets.cold, key, version, flow, control.signal, {
            attributes: options.hot !== undefined, // compared with hot's
        });
        control.succeeded();
        return checked;
    }
    catch (error) {
        const hole = (0,transfer_hole/* holeOf */.CL)(error);
        if (hole === undefined)
            throw error;
        control.failed(hole.cause);
        return { sound: false, fault: { cause: 'unreadable', message: hole.message }, bytes: 0 };
    }
}
/** The versions that have a stored object, each object once: the newest first. */
function storedVersions(entry) {
    const byObject = new Map();
    const all = [...(entry.expired === undefined ? [entry] : []), ...(entry.history ?? [])];
    for (const version of all) {
        const { path, etag, versionId } = version.cold;
        const name = JSON.stringify([path, etag, versionId ?? '']);
        if (!byObject.has(name))
            byObject.set(name, version);
    }
    return [...byObject.values()];
}

// EXTERNAL MODULE: ./build/src/store/aliases.js
var store_aliases = __webpack_require__(9803);
// EXTERNAL MODULE: ./build/src/store/listing/listing.js + 1 modules
var listing = __webpack_require__(19036);
// EXTERNAL MODULE: ./build/src/transfer/copy-with-fallback.js
var copy_with_fallback = __webpack_require__(8784);
// EXTERNAL MODULE: ./build/src/transfer/copy.js + 1 modules
var copy = __webpack_require__(65210);
;// CONCATENATED MODULE: ./build/src/commands/verify/repair.js







/** Copies damaged objects anew, where hot still has that version. */
class Repair {
    #context;
    constructor(context) {
        this.#context = context;
    }
    /** Whether copying it anew helps: an object that cannot be read may well be intact, for example archived. */
    static helps({ cause }) {
        return cause !== 'unreadable';
    }
    /**
     * The entry with its newest version stored anew and read back, or why that could not be; both where that did not help.
     * Throws what ends the run.
     */
    async copyAgain(entry, { cause }) {
        const { hot, cold, choice, settings, journal, onOrphaned, signal } = this.#context;
        if (hot === undefined || choice === undefined || settings === undefined)
            return undefined;
        const { key, size, etag, modified } = entry;
        const aliases = (0,store_aliases/* recordedAliases */.h1)(settings.capabilities);
        try {
            const head = await hot.headIfPresent(key, signal);
            if (head?.etag !== etag || head.size !== size)
                return { why: '; it cannot be repaired: hot no longer has this version' };
            const path = await pathToRepair(entry, cold, aliases, signal);
            await journal.intend({ op: 'intent', key, path, size, etag, modified, before: entry });
            const present = await cold.headIfPresent(path, signal);
            const source = { bucket: hot, path: key, size, etag };
            const { copied, via } = await (0,copy_with_fallback/* copyWithFallback */.md)(source, path, present?.etag, {
                cold,
                choice,
                settings: { ...settings, verify: 'read' },
                signal,
            });
            const repaired = { ...entry, cold: (0,copy/* storedRef */.PM)(path, via, copied, settings.now()) };
            const orphans = cause === 'missing' || path !== entry.cold.path ? [] : replacedVersion(entry, repaired);
            journal.record({ op: 'stored', entry: repaired, loose: orphans });
            onOrphaned(key, orphans);
            if (cause !== 'metadata')
                return { entry: repaired };
            const stored = await cold.headIfPresent(path, signal);
            const differs = stored === undefined || (0,check/* metadataFault */.uK)(head, stored, cold.store.dialect) !== undefined;
            return { entry: repaired, ...(differs ? { why: '; copied again, it differs as before' } : {}) };
        }
        catch (error) {
            if (error instanceof copy_with_fallback/* SourceMoved */.Fh)
                return { why: '; it cannot be repaired: hot no longer has this version' };
            const hole = (0,transfer_hole/* holeOf */.CL)(error);
            if (hole === undefined)
                throw error;
            return { why: `; it could not be repaired: ${hole.message}` };
        }
    }
}
/** The version that the repaired one replaced, unless it also holds an older version of the key. */
function replacedVersion({ cold: { path, etag, versionId }, history = [] }, repaired) {
    const named = [repaired, ...history].some(({ cold }) => cold.path === path && cold.versionId === versionId);
    return named || versionId === undefined ? [] : [{ path, etag, versionId }];
}
/**
 * Where the object is stored anew: under its own name, unless that is another key's too. Cold may take the name for another
 * one by rules that no probe tried: then it finds an object there, and lists it under another name.
 */
async function pathToRepair({ key, cold: stored }, cold, aliases, signal) {
    const { path } = stored;
    if (path !== key)
        return path;
    if ((0,store_aliases/* isAliased */.AC)(path, aliases))
        return (0,layout/* renamedPath */.mr)(key);
    const present = await cold.headIfPresent(path, signal);
    if (present === undefined || present.etag === stored.etag)
        return path;
    const listed = await (0,listing/* firstListed */.oD)(cold, { prefix: cold.key(path), maxKeys: 1 }, () => true, signal);
    return listed?.key === cold.key(path) ? path : (0,layout/* renamedPath */.mr)(key);
}

// EXTERNAL MODULE: ./build/src/commands/anchor-status.js
var anchor_status = __webpack_require__(1630);
// EXTERNAL MODULE: ./build/src/commands/attribute-notices.js
var attribute_notices = __webpack_require__(71260);
// EXTERNAL MODULE: ./build/src/manifest/errors.js
var manifest_errors = __webpack_require__(11400);
// EXTERNAL MODULE: ./build/src/manifest/lease.js
var lease = __webpack_require__(32373);
// EXTERNAL MODULE: ./build/src/core/format.js
var format = __webpack_require__(34166);
// EXTERNAL MODULE: ./build/src/commands/lease-problems.js
var lease_problems = __webpack_require__(86847);
// EXTERNAL MODULE: ./build/src/commands/explain-store.js
var explain_store = __webpack_require__(8731);
// EXTERNAL MODULE: ./build/src/commands/reported-place.js
var reported_place = __webpack_require__(22347);
;// CONCATENATED MODULE: ./build/src/commands/verify/result.js












/** What to do about each cause, one sentence. */
const FAULT_ADVICE = {
    missing: 'Another program deleted or replaced them in cold; repair restores what hot still has.',
    size: 'They were cut off or overwritten in cold; repair restores what hot still has.',
    content: 'Their bytes are not those that were stored; repair restores what hot still has.',
    metadata: 'Their content is right, their metadata is not as in hot; repair copies them again.',
    mirror: 'Another program overwrote or deleted the current object; the version that was backed up is kept and restorable. repair makes it current again.',
    unreadable: 'They could not be read, so nothing is known about them: see the message; give the key the right to, or thaw them.',
};
function newCounts() {
    return { keys: 0, all: 0, versions: 0, sound: 0, repaired: 0, faults: 0, compared: 0, noted: 0 };
}
/** The one result of a verification, from what its phases returned. */
function verifyResultOf(run, phases) {
    const { options, ctx, buckets, counts, bytes, faults, notices } = run;
    const { prefixes = [] } = phases.verified ?? run.previous ?? {};
    const outcome = outcomeOf(run);
    const problem = problemOf(run, phases, outcome);
    const moves = buckets.moves.map((message) => ({ level: 'warning', title: 'Endpoint', message }));
    return {
        format: 1,
        program: version/* VERSION */.x,
        command: 'verify',
        outcome,
        runId: ctx.identity.runId,
        generation: phases.committed?.generation.generation ?? null,
        ...(0,defined/* defined */.s)({ generationSha256: phases.committed?.head.sha256 }),
        started: run.started,
        finished: (0,iso_time/* isoTime */.Ly)(buckets.cold.now(ctx.clock)),
        durationMs: Math.round(ctx.clock.monotonic() - run.began),
        cold: (0,reported_place/* reportedPlace */.x)(options.cold),
        scope: { prefixes: options.prefixes },
        counts: { ...counts },
        bytes: { ...bytes },
        faults: faults.groups(),
        prefixes: prefixes.map(({ prefix: name, verified, faults: open }) => ({
            prefix: name,
            verified,
            faults: open,
        })),
        recorded: phases.recorded ?? false,
        notices: [
            ...notices,
            ...(0,anchor_status/* anchorNotices */.xw)(buckets.cold),
            ...moves,
            ...lackingNotices(run),
            ...(0,attribute_notices/* attributeNotices */.W)(buckets.losses.cold, 'cold'),
        ],
        problem: problem ?? null,
    };
}
/** What cold was known not to keep is no fault, each time anew. */
function lackingNotices({ lacking }) {
    return [...lacking].map(([attribute, objects]) => ({
        level: 'notice',
        title: `Stored without ${attribute}`,
        message: `${(0,format/* formatMany */.x0)(objects, 'object')} in cold ${objects === 1 ? 'lacks' : 'lack'} ${attribute} that hot has, as the backup said when it stored them. The content is sound.`,
    }));
}
function outcomeOf({ control, counts }) {
    const { failure } = control;
    if ((0,errors/* isStoreError */.A1)(failure, 'quota'))
        return 'read-only';
    if (control.cancelled || (0,errors/* isStoreError */.A1)(failure, 'credentials'))
        return 'incomplete';
    if (failure !== undefined)
        return 'failed';
    if (control.pastDeadline)
        return 'incomplete';
    return counts.faults > 0 ? 'degraded' : 'complete';
}
function problemOf({ control }, { recorded, committed }, outcome) {
    const { failure } = control;
    const next = recorded === true ? 'The next run goes on from there.' : 'The next run begins where this one began.';
    if (control.cancelled)
        return { code: 'cancelled', message: 'the verification was cancelled', advice: next };
    if (failure instanceof lease/* LeaseLost */.Vj)
        return (0,lease_problems/* leaseLost */.XM)(failure, committed === undefined ? 'Nothing was repaired.' : 'The repairs are committed.');
    if (failure instanceof manifest_errors/* StateError */.qq)
        return { code: 'state', message: failure.message, advice: failure.advice };
    if ((0,errors/* isStoreError */.A1)(failure)) {
        const own = (0,explain_store/* adviceFor */.c)(failure);
        const advice = own === undefined ? next : `${own} ${next}`;
        return { code: failure.code, message: (0,explain_store/* describeStoreError */.z)(failure), advice };
    }
    if (failure instanceof Error)
        return { code: 'internal', message: `${failure.name}: ${failure.message}`, advice: next };
    if (outcome === 'incomplete')
        return { code: 'deadline', message: 'the deadline was reached before everything was read', advice: next };
    return undefined;
}

// EXTERNAL MODULE: ./build/src/manifest/builder.js + 2 modules
var manifest_builder = __webpack_require__(91046);
// EXTERNAL MODULE: ./build/src/store/listing/cursor.js
var cursor = __webpack_require__(2584);
;// CONCATENATED MODULE: ./build/src/commands/verify/second-check.js







/**
 * Takes the findings to the manifest as it is now: a version that it no longer names cannot be faulty, one that a
 * run moved meanwhile is read again. Faults that stay are counted; checksums and repaired objects go into the
 * segments, which come back where any changed.
 */
async function settleFindings(run, state, generation, findings, settling) {
    const { signal } = run.control;
    const segments = [];
    const known = new Set(generation.lacking);
    let changed = false;
    const byKey = new cursor/* KeyCursor */.yt((0,cursor/* groupByKey */.k5)(findings.sorted(), (line) => JSON.parse(line)));
    for (const segment of generation.segments) {
        await byKey.seek(segment.first);
        const next = byKey.peek();
        if (next === undefined || (0,keys/* compareKeys */.YD)(next.key, segment.last) > 0) {
            segments.push(segment);
            continue;
        }
        const builder = new manifest_builder/* SegmentBuilder */.J([segment], {
            reread: () => state.entries(segment, signal),
            store: (ref, file) => state.writeSegment(ref, file, signal),
        });
        for await (const batch of state.entries(segment, signal)) {
            for (const line of batch) {
                const read = byKey.seek(line.key);
                if (read !== undefined)
                    await read;
                const ofKey = byKey.at(line.key)?.items ?? [];
                const { entry } = ofKey.length === 0 ? NO_ENTRY : line;
                const present = entry === undefined ? undefined : await settled(entry, ofKey, run, { ...settling, known });
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
/** A line without findings need not be parsed. */
const NO_ENTRY = { entry: undefined };
async function settled(entry, findings, run, { again, repair, known }) {
    let present = entry;
    for (const finding of findings) {
        const version = versionOf(present, finding);
        if (version === undefined)
            continue;
        if (finding.checksum !== undefined && repair !== undefined && isUnchanged(version, finding)) {
            present = withChecksum(present, finding, finding.checksum);
            run.counts.noted++;
        }
        const fault = finding.fault;
        if (fault === undefined)
            continue;
        const remaining = again ? await checkedAgain(entry.key, version, fault, run) : fault;
        if (remaining === undefined) {
            run.counts.sound++;
            run.progress.repaired(entry.key);
            continue;
        }
        const { lacks } = remaining;
        if (lacks?.every((attribute) => known.has(attribute)) === true) {
            // Copied again, it would lack them again: cold said so when it was stored.
            for (const attribute of lacks)
                run.lacking.set(attribute, (run.lacking.get(attribute) ?? 0) + 1);
            run.counts.sound++;
            run.progress.repaired(entry.key);
            continue;
        }
        const repairable = version === present && Repair.helps(remaining);
        const repaired = repairable ? await repair?.copyAgain(present, remaining) : undefined;
        present = repaired?.entry ?? present;
        if (repaired?.entry !== undefined && repaired.why === undefined) {
            run.counts.repaired++;
            run.progress.repaired(entry.key);
        }
        else
            run.countFault(entry.key, { ...remaining, message: `${remaining.message}${repaired?.why ?? ''}` });
    }
    return present;
}
/** The fault as it is now; undefined where there is none any more. Faults of metadata and of the mirror are as they were. */
async function checkedAgain(key, version, fault, run) {
    if (fault.cause === 'metadata' || fault.cause === 'mirror')
        return fault;
    const { clock, random } = run.ctx;
    const checked = await checkOne(run, key, version, new flow/* Flow */.n({ clock, random }));
    return checked.sound ? undefined : checked.fault;
}
/** The version with the same content, wherever it is stored now. */
function versionOf(entry, { since }) {
    if (entry.since === since && entry.expired === undefined)
        return entry;
    return entry.history?.find((version) => version.since === since);
}
function isUnchanged({ cold }, { path, etag }) {
    return cold.path === path && cold.etag === etag && cold.checksum === undefined;
}
function withChecksum(entry, { since, path, etag }, checksum) {
    const noted = (version) => version.since === since && version.cold.path === path && version.cold.etag === etag
        ? { ...version, cold: { ...version.cold, checksum } }
        : version;
    const history = entry.history?.map(noted);
    return { ...noted(entry), ...(0,defined/* defined */.s)({ history }) };
}

;// CONCATENATED MODULE: ./build/src/commands/verify/verify.js































/** Parts of one large object in flight. */
const PARTS_AT_ONCE = 4;
/**
 * Reads cold back and compares it with its manifest and, where hot is given, its metadata with hot's. Reading needs
 * no lease: the findings are applied to the newest manifest at the end, under the lease where it can be had:
 * faults are repaired and checksums noted. Bad input throws InputError; everything else is in the result.
 */
async function runVerify(options, ctx, open = registry/* openStore */.C, margins = run_margins/* MARGINS */.q) {
    // Where no hot is given, its place is cold's and never asked.
    const buckets = (0,open_buckets/* openBuckets */.qy)({ ...options, hot: options.hot ?? options.cold }, ctx, open);
    const control = new run_control/* RunControl */.j(ctx.clock, options.deadline, ctx.signal, margins.stop);
    const { signal } = control;
    try {
        await (0,bucket_access/* checkBucketAccess */.B)('cold', buckets.cold, options.cold, 'read (READ)', signal);
        if (options.hot !== undefined)
            await (0,bucket_access/* checkBucketAccess */.B)('hot', buckets.hot, options.hot, 'read (READ)', signal);
        const state = new manifest_state/* State */.U(buckets.cold, ctx.segments);
        const committed = await load(state, options, signal);
        await (0,version_trust/* judgeVersionsToRead */.Q7)(buckets.cold, {
            trust: buckets.versionTrust,
            recorded: committed.generation.capabilities,
            warn: (message) => ctx.log.warning(message),
            signal,
        });
        const previous = await (0,verified/* readVerified */.x)(state, signal);
        const run = verifyRun({ options, ctx, margins, open, buckets, control, previous });
        const phases = {};
        await verify(run, phases, state, committed);
        return verifyResultOf(run, phases);
    }
    finally {
        control.end();
        await buckets.close();
    }
}
function verifyRun(given) {
    const { options, ctx, buckets, previous } = given;
    const started = (0,iso_time/* isoTime */.Ly)(buckets.cold.now(ctx.clock));
    const rotation = options.sample.kind === 'all' ? undefined : rotationOf(previous, options.prefixes);
    const counts = newCounts();
    const faults = new hole_groups/* HoleGroups */.p(FAULT_ADVICE);
    return {
        ...given,
        progress: new VerifyProgress(options.prefixes, rotation, started),
        counts,
        faults,
        bytes: { read: 0 },
        lacking: new Map(),
        notices: [],
        began: ctx.clock.monotonic(),
        started,
        countFault: (key, fault) => {
            counts.faults++;
            faults.add(key, fault);
            buckets.detail.log('objects', () => `${fault.cause}: ${key}: ${fault.message}`);
        },
    };
}
async function load(state, { hot, cold }, signal) {
    const committed = await (0,manifest_committed/* loadCommitted */.$)(state, signal);
    if (hot !== undefined)
        (0,preflight/* checkIdentity */.Z0)(committed, { hot });
    if (committed !== undefined)
        return committed;
    throw new input_error/* InputError */.d('cold', `${(0,place/* placeUrl */.P)(cold)} holds no backup; expected one that a run committed to`);
}
async function verify(run, phases, state, committed) {
    const { control, buckets, options } = run;
    const reads = options.hot === undefined ? [buckets.cold] : [buckets.cold, buckets.hot];
    control.askStoresBy(() => (0,plain_requests/* plainFailure */.d)({ reads }, control.signal));
    let findings;
    try {
        const read = await readSample(run, state, committed.generation);
        findings = read.findings;
        noteUnmatched(run, read.unmatched, committed.generation);
        if (control.cancelled)
            return;
        await settle(run, phases, committed, findings, read.whole);
    }
    catch (error) {
        if (error instanceof input_error/* InputError */.d)
            throw error;
        control.fail(error);
    }
    finally {
        await findings?.close();
    }
}
function noteUnmatched({ notices }, unmatched, { hot }) {
    for (const line of unmatched.slice(0, plan_unmatched/* MAX_UNMATCHED_LINES */.LO)) {
        const message = (0,plan_unmatched/* unmatchedWords */.N1)(line, hot);
        notices.push({ level: 'warning', title: 'A line matches nothing', message });
    }
}
/** Under the lease where it can be had; else the findings are only reported. */
async function settle(run, phases, before, findings, whole) {
    const { options, ctx, margins, buckets, control } = run;
    const { stateKeys } = options.cold;
    if (stateKeys !== undefined && stateKeys.signer === undefined)
        return reportOnly(run, before, findings, 'no signing-key is given, so nothing can be signed');
    const lease = { held: false };
    const setting = {
        ctx,
        margins,
        wait: options.leaseWait,
        floor: before.head.epoch,
        load: (state, signal) => {
            lease.held = true;
            return load(state, options, signal);
        },
    };
    let reason;
    try {
        const outcome = await (0,with_lease.withLease)(buckets, control, setting, async (held) => {
            phases.committed = await amend(run, held, before, findings);
            await record(run, phases, held.state, whole);
        });
        if (outcome.kind === 'done')
            return;
        reason = 'another run is writing to cold';
    }
    catch (error) {
        // Verifying needs no more than READ: a cold that takes no writes is only reported.
        const cause = error instanceof input_error/* InputError */.d ? error.cause : error;
        if (lease.held || !(0,errors/* isStoreError */.A1)(cause, 'denied', 'quota'))
            throw error;
        reason = `cold cannot be written (${cause.message})`;
    }
    await reportOnly(run, before, findings, reason);
}
async function reportOnly(run, before, findings, reason) {
    const undone = run.options.repair ? 'nothing was repaired, and ' : '';
    const message = `${undone}the verification was not recorded: ${reason}. The next sample reads the same keys.`;
    run.notices.push({ level: 'warning', title: 'Not recorded', message });
    await countFaults(run, before, findings);
}
/** Records in state what was verified, beside what other verifications recorded by now. */
async function record({ ctx, control, progress, started }, phases, state, whole) {
    const newest = await (0,verified/* readVerified */.x)(state, control.signal);
    phases.verified = progress.recorded(newest, whole, ctx.identity.runId, started);
    await (0,verified/* writeVerified */.w)(state, phases.verified, control.signal);
    phases.recorded = true;
}
async function countFaults(run, committed, findings) {
    const state = new manifest_state/* State */.U(run.buckets.cold, run.ctx.segments);
    const { etag, generation } = await load(state, run.options, run.control.signal);
    const again = etag !== committed.etag;
    await settleFindings(run, state, generation, findings, { again, repair: undefined });
}
/** Repairs faults and notes checksums. What it committed; undefined where nothing changed. */
async function amend(run, { fence, cold, state, loaded: present }, before, findings) {
    if (findings.count === 0)
        return undefined;
    const { ctx, margins, control, started } = run;
    const { runId } = ctx.identity;
    const { epoch } = fence;
    const { generation } = present;
    const base = generation.generation;
    const start = { op: 'start', format: manifest_generation/* FORMAT */.u, run: runId, epoch, base, time: started };
    const journal = new journals_journal/* Journal */.CQ(state, ctx.clock, start, [], margins.journal);
    const orphans = new orphan_spool/* OrphanSpool */.c4();
    try {
        const repair = await openRepair(run, { fence, cold, committed: present }, journal, orphans);
        const again = present.etag !== before.etag;
        const segments = await settleFindings(run, state, generation, findings, { again, repair });
        await journal.flush();
        if (segments === undefined)
            return undefined;
        const amended = {
            ...generation,
            generation: await state.nextGeneration(base, control.signal),
            base,
            epoch,
            run: runId,
            time: started,
            program: version/* VERSION */.x,
            segments,
            condemned: await (0,orphan_spool/* condemnOrphans */._h)(orphans, generation, started, state, control.signal),
            journals: journal.objects === 0
                ? generation.journals
                : [...generation.journals, { run: runId, objects: journal.objects }],
        };
        return await state.commit(amended, present, control.signal);
    }
    finally {
        journal.close();
        await orphans.close();
    }
}
async function openRepair(run, { fence, cold, committed, }, journal, orphans) {
    const { options, ctx, buckets, control, started, margins, open } = run;
    const { hot, partSize, maxBandwidth } = options;
    const { signal } = control;
    const onOrphaned = orphans.add.bind(orphans);
    const nothing = { hot: undefined, choice: undefined, settings: undefined, onOrphaned };
    if (hot === undefined || !options.repair)
        return new Repair({ ...nothing, cold, journal, signal });
    const { clock, random } = ctx;
    const onMove = (line) => ctx.log.notice(line);
    const believed = margins.capabilities;
    const setting = { open, clock, random, onMove, started, memory: committed.generation, believed };
    const path = await (0,copy_path/* choosePath */.F)({ ...options, hot }, setting, signal);
    const { choice, ceiling } = path;
    const recorded = committed.generation.capabilities;
    const settings = {
        capabilities: await (0,preflight/* capabilitiesOf */.SF)(cold, recorded, Date.parse(started), believed, signal),
        tagLoss: new tag_loss/* TagLoss */.c(buckets.losses.cold, cold, layout/* PROBE */.vD),
        ...(0,copy_path/* copierOf */.K)(path, () => buckets.coldAtHot(() => fence.assertHeld())),
        ceiling,
        partSize,
        verify: 'read',
        partsAtOnce: PARTS_AT_ONCE,
        flow: new flow/* Flow */.n({ clock, random, maxBandwidth }),
        stopped: () => control.stopped(),
        now: () => (0,iso_time/* isoTime */.Ly)(buckets.cold.now(clock)),
    };
    return new Repair({ hot: buckets.hot, cold, choice, settings, journal, onOrphaned, signal });
}


/***/ }),

/***/ 51927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ writeVerified),
/* harmony export */   x: () => (/* binding */ readVerified)
/* harmony export */ });
/* harmony import */ var _core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16119);
/* harmony import */ var _bounds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49878);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11400);
/* harmony import */ var _generation_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(62093);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54445);
/* harmony import */ var _signing_refusal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36023);






const TOO_LARGE_ADVICE = 'What was verified is in the report, but not remembered. Delete the object to start anew.';
/** The results of verifications so far; undefined where there was none. Throws StateError. */
async function readVerified(state, signal) {
    const file = await readFile(state, signal);
    if (file === undefined)
        return undefined;
    return (0,_bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRecord */ .Hh)(file.text, _layout_js__WEBPACK_IMPORTED_MODULE_3__/* .VERIFIED */ .zX, (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .damagedAdvice */ .E$)(_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .VERIFIED */ .zX), LIMITS, (json) => {
        const format = (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(json, 'format');
        if (format > _generation_js__WEBPACK_IMPORTED_MODULE_5__/* .FORMAT */ .u)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .StateError */ .qq(_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .VERIFIED */ .zX, `it has format ${format}`, _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .NEWER_ADVICE */ .hx);
        (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(json, 'run', () => (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(json, 'run', _bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_NAME */ .zB));
        (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(json, 'time', () => (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .timeOf */ .nR)(json, 'time'));
        (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .eachOf */ .pQ)(json, 'prefixes', (prefix) => {
            checkPrefix(prefix);
            (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .timeOf */ .nR)(prefix, 'verified');
        });
        (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .eachOf */ .pQ)(json, 'rotations', (rotation) => {
            (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textsOf */ .CB)(rotation, 'prefixes', _bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_KEY */ .tu);
            if (rotation['after'] !== null)
                (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(rotation, 'after', _bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_KEY */ .tu);
            (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .timeOf */ .nR)(rotation, 'since');
            (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .eachOf */ .pQ)(rotation, 'open', checkPrefix);
        });
        return json;
    });
}
/** What is not signed as it must be is ignored: it only spares reading, and is made anew. */
async function readFile(state, signal) {
    try {
        return await state.read(_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .VERIFIED */ .zX, signal, LIMITS.bytes);
    }
    catch (error) {
        if (!(error instanceof _signing_refusal_js__WEBPACK_IMPORTED_MODULE_4__/* .SignatureRefused */ .L))
            throw error;
        return undefined;
    }
}
/** A row for each first part of a key: a few hundred, or as many as there are users, say. */
const LIMITS = { bytes: 16 * 1024 * 1024, depth: 8, text: 6 * _bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_PATH */ .lm, values: 500_000 };
function checkPrefix(prefix) {
    (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .anyTextOf */ .Tm)(prefix, 'prefix', _bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_KEY */ .tu);
    (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(prefix, 'keys');
    (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(prefix, 'faults');
}
/** Under the lease. Throws StoreError. */
async function writeVerified(state, verified, signal) {
    const text = `${JSON.stringify(verified, undefined, 1)}\n`;
    // What could not be read back must not be written.
    if (Buffer.byteLength(text) > LIMITS.bytes)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .StateError */ .qq(_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .VERIFIED */ .zX, `it would have more than ${LIMITS.bytes} bytes`, TOO_LARGE_ADVICE);
    await state.write(_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .VERIFIED */ .zX, Buffer.from(text), 'application/json', signal);
}


/***/ }),

/***/ 55681:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ mayHold)
/* harmony export */ });
/* harmony import */ var _core_keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78133);

/** True where a range of keys from `first` to `last` can hold one that begins with any of the prefixes; no prefix is all. */
function mayHold({ first, last }, prefixes) {
    if (prefixes.length === 0)
        return true;
    // All keys with a prefix lie together, and the prefix itself is the least of them.
    return prefixes.some((prefix) => (0,_core_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .compareKeys */ .YD)(last, prefix) >= 0 && ((0,_core_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .compareKeys */ .YD)(first, prefix) <= 0 || first.startsWith(prefix)));
}


/***/ }),

/***/ 37655:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HG: () => (/* binding */ writeOrphans),
/* harmony export */   _h: () => (/* binding */ condemnOrphans),
/* harmony export */   c4: () => (/* binding */ OrphanSpool)
/* harmony export */ });
/* harmony import */ var _core_defined_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37708);
/* harmony import */ var _manifest_condemned_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74974);
/* harmony import */ var _store_listing_sorter_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11257);



const BUFFERED_ORPHANS = 5_000;
/**
 * The orphans of a run, on disk if there are many: in a bucket with versioning, each touched object leaves one.
 * `add` does not wait; errors of the disk are thrown to the reader.
 */
class OrphanSpool {
    #sorter = new _store_listing_sorter_js__WEBPACK_IMPORTED_MODULE_1__/* .Sorter */ .y();
    #buffered = [];
    #added = Promise.resolve();
    add(key, objects) {
        for (const { path, etag, versionId } of objects)
            this.#buffered.push({ key, path, etag, ...(0,_core_defined_js__WEBPACK_IMPORTED_MODULE_2__/* .defined */ .s)({ versionId }) });
        if (this.#buffered.length >= BUFFERED_ORPHANS)
            this.#flush();
    }
    /** All orphans, in batches, in key order. Throws what writing to disk threw. */
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
        const buffered = this.#buffered;
        if (buffered.length === 0)
            return;
        this.#buffered = [];
        this.#added = this.#added.then(async () => {
            for (const orphan of buffered)
                await this.#sorter.add(orphan.key, JSON.stringify(orphan));
        });
        this.#added.catch(() => undefined); // thrown by `sorted`
    }
}
/** Writes the orphans alone, condemned at `time`. */
function writeOrphans(orphans, time, state, signal) {
    async function* records() {
        for await (const batch of orphans.sorted())
            yield batch.map((object) => ({ ...object, since: time }));
    }
    return state.writeCondemned(records(), signal);
}
/**
 * What `base` had condemned, the orphans of this run (`more`: those of workers, written already), condemned at `time`. They go into a file of their own, so that
 * no existing file has to be read.
 */
async function condemnOrphans(orphans, base, time, state, signal, more = []) {
    const condemned = base?.condemned ?? { count: 0, files: [] };
    const old = (0,_manifest_condemned_js__WEBPACK_IMPORTED_MODULE_0__/* .isOldForm */ .gh)(condemned) ? (0,_manifest_condemned_js__WEBPACK_IMPORTED_MODULE_0__/* .fromOldForm */ .Ou)(condemned) : [];
    async function* records() {
        if (old.length > 0)
            yield old;
        for await (const batch of orphans.sorted())
            yield batch.map((object) => ({ ...object, since: time }));
    }
    const files = [
        ...((0,_manifest_condemned_js__WEBPACK_IMPORTED_MODULE_0__/* .isOldForm */ .gh)(condemned) ? [] : condemned.files),
        ...(await state.writeCondemned(records(), signal)),
        ...more,
    ];
    return { count: files.reduce((sum, file) => sum + file.count, 0), files };
}


/***/ }),

/***/ 64045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PQ: () => (/* binding */ md5OfContent),
/* harmony export */   m6: () => (/* binding */ readAt),
/* harmony export */   ps: () => (/* binding */ checkVersion),
/* harmony export */   uK: () => (/* binding */ metadataFault)
/* harmony export */ });
/* harmony import */ var _core_defined_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37708);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _manifest_checksum_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93476);
/* harmony import */ var _store_evidence_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(76586);
/* harmony import */ var _store_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46848);
/* harmony import */ var _locate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40299);






/**
 * Reads a version back from wherever cold holds it and compares size, checksum and MD5, as far as the manifest
 * has them. Errors that concern the whole store are thrown.
 */
async function checkVersion(cold, key, version, flow, signal, options = {}) {
    for await (const place of (0,_locate_js__WEBPACK_IMPORTED_MODULE_3__/* .placesOf */ .e)(cold, key, version, signal)) {
        const checked = await readAt(place, version, flow, signal, options);
        if (checked !== undefined)
            return checked;
    }
    const present = await cold.headIfPresent(version.cold.path, signal);
    const message = present === undefined
        ? `there is no object at ${JSON.stringify(version.cold.path)}, and it was not kept elsewhere`
        : `another object is at ${JSON.stringify(version.cold.path)} (${present.size} bytes, ETag ${present.etag}), and this one was not kept elsewhere`;
    return { sound: false, fault: { cause: 'missing', message }, bytes: 0 };
}
/** Reads a version at one place and compares it with the manifest. Undefined where the place does not hold it. */
async function readAt(place, version, flow, signal, options = {}) {
    const tries = flow.tries();
    for (;;) {
        try {
            return await flow.carry(version.size, () => readOnce(place, version, flow, signal, options), signal);
        }
        catch (error) {
            if ((0,_store_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .isStoreError */ .A1)(error, 'not-found', 'precondition'))
                return undefined;
            if ((0,_store_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .isStoreError */ .A1)(error, 'archived', 'denied', 'recoded'))
                return { sound: false, fault: { cause: 'unreadable', message: error.message }, bytes: 0 };
            if (!(await tries.again(error, signal)))
                throw error;
        }
    }
}
async function readOnce({ bucket, path, etag, versionId }, version, flow, signal, options) {
    const pin = { ifMatch: etag, size: version.size, ...options, ...(0,_core_defined_js__WEBPACK_IMPORTED_MODULE_4__/* .defined */ .s)({ versionId }) };
    const body = await bucket.store.get(bucket.key(path), pin, signal);
    const comparable = (0,_manifest_checksum_js__WEBPACK_IMPORTED_MODULE_1__/* .checksumLike */ .rx)(version.cold.checksum);
    const sum = comparable ?? (0,_manifest_checksum_js__WEBPACK_IMPORTED_MODULE_1__/* .checksumLike */ .rx)(undefined);
    const md5 = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('md5');
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
    if (cold.checksum !== undefined && comparable !== undefined && checksum !== cold.checksum)
        return fault('content', `its checksum is ${checksum} where ${cold.checksum} was stored`, bytes);
    const expected = (0,_store_evidence_js__WEBPACK_IMPORTED_MODULE_5__/* .knownMd5 */ .wx)(version);
    const actual = md5.digest('hex');
    if (expected !== undefined && actual !== expected)
        return fault('content', `its MD5 is ${actual} where ${expected} was stored`, bytes);
    return { sound: true, head: body.head, bytes, checksum, md5: actual };
}
function fault(cause, message, bytes) {
    return { sound: false, fault: { cause, message }, bytes };
}
/** The MD5 of an object's content, read with its ETag pinned, in hex. Throws StoreError. */
async function md5OfContent({ store }, key, etag, flow, signal) {
    const body = await store.get(key, { ifMatch: etag }, signal);
    const md5 = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('md5');
    try {
        for await (const chunk of flow.paced(body.stream, signal))
            md5.update(chunk);
    }
    finally {
        body.destroy();
    }
    return md5.digest('hex');
}
/** What differs between hot's metadata and cold's, while both hold the same content; undefined for nothing. */
function metadataFault(hot, cold, { metadataPrefix }) {
    const names = Object.keys(STANDARD).filter((name) => hot.attributes[name] !== cold.attributes[name] && !isDefault(name, hot, cold));
    const custom = differing(hot.attributes.metadata ?? {}, cold.attributes.metadata ?? {}).filter((name) => !isLeftOut(name, hot) && !isLeftOut(name, cold));
    const [inHot, inCold] = [hot.tagCount, cold.tagCount];
    const tags = inHot !== undefined && inCold !== undefined && inHot !== inCold ? ['tags'] : [];
    const all = [
        ...names.map((name) => STANDARD[name]),
        ...custom.map((name) => metadataPrefix + name),
        ...tags,
    ];
    if (all.length === 0)
        return undefined;
    const lacks = [];
    if (names.length > 0)
        lacks.push('cache headers');
    if (custom.length > 0)
        lacks.push('metadata');
    if (tags.length > 0)
        lacks.push('tags');
    const isLack = names.every((name) => CACHE_HEADERS.has(name) && cold.attributes[name] === undefined) &&
        custom.every((name) => cold.attributes.metadata?.[name] === undefined) &&
        (tags.length === 0 || (inCold ?? 0) < (inHot ?? 0));
    return {
        cause: 'metadata',
        message: `not as in hot: ${all.slice(0, 10).join(', ')}`,
        ...(isLack ? { lacks } : {}),
    };
}
/** True for a content type that cold gave an object which has none in hot: S3, and what speaks it, always gives one. */
function isDefault(name, hot, cold) {
    return (name === 'contentType' &&
        hot.attributes.contentType === undefined &&
        /^(binary|application)\/octet-stream$/.test(cold.attributes.contentType ?? ''));
}
/** True where the answer says that it leaves entries out (x-amz-missing-meta), and this may be one of them. */
function isLeftOut(name, { missingMetadata = 0, attributes }) {
    return missingMetadata > 0 && attributes.metadata?.[name] === undefined;
}
/** What stores refuse apart from the rest: see optional-attributes.ts. */
const CACHE_HEADERS = new Set([
    'cacheControl',
    'contentDisposition',
    'contentLanguage',
    'expires',
]);
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
