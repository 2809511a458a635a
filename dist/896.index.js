export const id = 896;
export const ids = [896];
export const modules = {

/***/ 45896:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runBackup: () => (/* binding */ runBackup)
});

// EXTERNAL MODULE: ./build/src/manifest/layout.js
var layout = __webpack_require__(54445);
// EXTERNAL MODULE: ./build/src/manifest/state.js
var manifest_state = __webpack_require__(54802);
// EXTERNAL MODULE: ./build/src/core/input-error.js
var input_error = __webpack_require__(19154);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/src/plan/recent-runs.js

/** Of all scopes together: a generation stays small, however often it is written. */
const MAX_RUNS_KEPT = 60;
/** As many as the summary draws. */
const MAX_RUNS_SHOWN = 30;
/** The runs that a new generation remembers: those of the one before it, and this one. */
function withRun(base, run) {
    return [...(base?.recentRuns ?? []), run].slice(-MAX_RUNS_KEPT);
}
/** The runs of this scope that committed, oldest first. */
function runsOf(base, scope) {
    const name = scopeName(scope);
    return (base?.recentRuns ?? []).filter((run) => run.scope === name).slice(-MAX_RUNS_SHOWN);
}
/** A name for a scope that is short, however many globs it has. */
function scopeName({ prefixes, exclude }) {
    return (0,external_node_crypto_.createHash)('sha256')
        .update(JSON.stringify([prefixes, exclude]))
        .digest('hex')
        .slice(0, 12);
}
/** ISO time of the newest restore point of this scope, or of everything; null for none. */
function newestRestorePoint(base, scope) {
    const name = scopeName(scope);
    const point = base?.restorePoints.findLast(({ scope: other }) => scopeName(other) === name || (other.prefixes.length === 0 && other.exclude.length === 0));
    return point?.time ?? null;
}

// EXTERNAL MODULE: ./build/src/run/step-debug.js
var step_debug = __webpack_require__(65467);
// EXTERNAL MODULE: ./build/src/run/margins.js
var run_margins = __webpack_require__(87312);
// EXTERNAL MODULE: ./build/src/run/open-buckets.js
var open_buckets = __webpack_require__(35561);
// EXTERNAL MODULE: ./build/src/store/registry.js + 15 modules
var registry = __webpack_require__(72361);
// EXTERNAL MODULE: ./build/src/run/plain-requests.js
var plain_requests = __webpack_require__(2082);
// EXTERNAL MODULE: ./build/src/run/platform.js + 2 modules
var run_platform = __webpack_require__(88610);
// EXTERNAL MODULE: ./build/src/run/preflight.js
var preflight = __webpack_require__(14112);
// EXTERNAL MODULE: ./build/src/run/nested.js
var nested = __webpack_require__(42700);
// EXTERNAL MODULE: ./build/src/run/probe-cache.js
var probe_cache = __webpack_require__(82546);
// EXTERNAL MODULE: ./build/src/run/run-control.js
var run_control = __webpack_require__(38570);
// EXTERNAL MODULE: ./build/src/run/with-lease.js
var with_lease = __webpack_require__(26628);
// EXTERNAL MODULE: ./build/src/core/iso-time.js
var iso_time = __webpack_require__(11876);
;// CONCATENATED MODULE: ./build/src/commands/backup/backup-run.js

/** The present by cold's clock, as its last answer showed it. */
function timeOf({ ctx, buckets }) {
    return (0,iso_time/* isoTime */.Ly)(buckets.cold.now(ctx.clock));
}

// EXTERNAL MODULE: ./build/src/core/defined.js
var defined = __webpack_require__(37708);
// EXTERNAL MODULE: ./build/src/manifest/errors.js
var errors = __webpack_require__(11400);
// EXTERNAL MODULE: ./build/src/manifest/parse-generation.js
var parse_generation = __webpack_require__(72275);
// EXTERNAL MODULE: ./build/src/manifest/condemned.js
var manifest_condemned = __webpack_require__(74974);
// EXTERNAL MODULE: ./build/src/store/delete-all.js
var delete_all = __webpack_require__(47798);
// EXTERNAL MODULE: ./build/src/store/errors.js
var store_errors = __webpack_require__(46848);
;// CONCATENATED MODULE: ./build/src/commands/backup/collect-garbage.js







/** Segments that one of so many newest generations names stay, however old they are. */
const GENERATIONS_KEPT = 10;
/**
 * Deletes state that nothing needs any more (design.md section 5): segments that none of the last ten
 * generations names, generations before them, and folders of old runs but for the lists of holes that restore points
 * name. Under the lease, after the commit. Best effort: what cannot be deleted is left to the next run, with a notice.
 */
async function collectGarbage({ control, margins, ctx }, { state, cold }, started, present) {
    const signal = control.finishing;
    try {
        const now = Date.parse(started);
        const old = await olderThan(cold, `${layout/* STATE */.c4}segments/`, now - margins.garbage.segments, signal);
        old.push(...(await olderThan(cold, `${layout/* STATE */.c4}generations/`, now - margins.garbage.segments, signal)));
        old.push(...(await olderThan(cold, layout/* CONDEMNED */.Ov, now - margins.garbage.segments, signal)));
        old.push(...(await olderThan(cold, layout/* LISTED */.CQ, now - margins.garbage.segments, signal)));
        const candidates = new Set(old);
        const keep = ({ generation, segments, condemned, listed }) => {
            candidates.delete((0,layout/* generationPath */.uA)(generation));
            for (const { sha256 } of segments)
                candidates.delete((0,layout/* segmentPath */.iY)(sha256));
            if (!(0,manifest_condemned/* isOldForm */.gh)(condemned))
                for (const { sha256 } of condemned.files)
                    candidates.delete((0,layout/* condemnedPath */.f9)(sha256));
            for (const { sha256 } of listed ?? [])
                candidates.delete((0,layout/* listedPath */.jM)(sha256));
        };
        keep(present);
        if (candidates.size > 0)
            for (const generation of await before(state, present, signal))
                keep(generation);
        const holes = new Set(present.restorePoints.map((point) => point.holes.list));
        const runs = await olderThan(cold, layout/* RUNS */.pt, now - margins.garbage.runs, signal);
        // Upload records are deleted elsewhere: they name uploads that are still billed.
        const over = runs.filter((path) => !holes.has(path) && !(0,layout/* isUploadRecord */.N_)(path));
        const unused = [...candidates, ...over].map((path) => ({ key: cold.key(path) }));
        const failures = await (0,delete_all/* deleteAll */.Vw)(cold.store, unused, signal);
        if (failures[0] !== undefined) {
            const code = failures[0].providerCode ?? failures[0].code;
            ctx.log.notice(`${failures.length} old state objects were not deleted: ${code}.`);
        }
    }
    catch (error) {
        if (!(0,store_errors/* isStoreError */.A1)(error) && !(error instanceof errors/* StateError */.qq))
            throw error;
        ctx.log.notice(`Old state was not deleted (${error.message}); it costs a little space, nothing else.`);
    }
}
/** The committed generations before this one, as far as they count. */
async function before(state, present, signal) {
    const generations = [];
    for (let number = present.base; number !== null && generations.length < GENERATIONS_KEPT - 1;) {
        const path = (0,layout/* generationPath */.uA)(number);
        const file = await state.read(path, signal);
        if (file === undefined)
            break;
        const generation = (0,parse_generation/* parseGeneration */.ux)(file.text, path);
        generations.push(generation);
        number = generation.base;
    }
    return generations;
}
/** Paths below `prefix` that were last modified before `limit`, wall ms. */
async function olderThan(cold, prefix, limit, signal) {
    const paths = [];
    for (let continuation;;) {
        const request = { prefix: cold.key(prefix), ...(0,defined/* defined */.s)({ continuation }) };
        const page = await cold.store.list(request, signal);
        for (const { key, modified } of page.objects) {
            // A listing must not aim our deletes at anything but what was asked for.
            if (modified < limit && key.startsWith(request.prefix))
                paths.push(key.slice(cold.prefix.length));
        }
        if (page.next === undefined)
            return paths;
        continuation = page.next;
    }
}

// EXTERNAL MODULE: ./build/src/manifest/generation.js
var manifest_generation = __webpack_require__(62093);
// EXTERNAL MODULE: ./build/src/report/json.js
var json = __webpack_require__(47912);
// EXTERNAL MODULE: ./build/src/core/version.js
var version = __webpack_require__(79157);
// EXTERNAL MODULE: ./build/src/run/orphan-spool.js
var orphan_spool = __webpack_require__(37655);
;// CONCATENATED MODULE: ./build/src/commands/backup/commit.js









/** Scopes whose listing is remembered. */
const MAX_LISTINGS = 16;
/**
 * Writes the new generation and swaps HEAD to it. An incomplete run commits too, marked so: it is no restore
 * point. Throws LeaseLost where somebody else committed.
 */
async function commit(run, { state, committed, fence }, started, copies) {
    const { options, ctx, tally, control } = run;
    const { runId } = ctx.identity;
    const { finishing } = control;
    const base = committed?.generation;
    const holes = await storeHoles(run, state);
    const number = await state.nextGeneration(base?.generation ?? 0, finishing);
    const scope = { prefixes: options.prefixes, exclude: options.exclude };
    const point = { run: runId, time: started, generation: number, scope, holes };
    const generation = {
        format: manifest_generation/* FORMAT */.u,
        generation: number,
        base: base?.generation ?? null,
        epoch: fence.epoch,
        run: runId,
        time: started,
        program: version/* VERSION */.x,
        hot: (0,preflight/* identityOf */.cu)(options),
        ...(0,preflight/* coldApiOf */.yO)(options),
        complete: copies.complete,
        segments: copies.segments,
        restorePoints: [...(base?.restorePoints ?? []), ...(copies.complete ? [point] : [])],
        journals: copies.journals,
        condemned: await (0,orphan_spool/* condemnOrphans */._)(tally.orphans, base, started, state, finishing),
        capabilities: copies.capabilities,
        recentRuns: withRun(base, recentRun(run, started)),
        ...copies.paths,
        ...(0,defined/* defined */.s)({ unlooked: copies.unreconciled }),
        ...(await storeListed(run, state, copies, base)),
    };
    return {
        committed: await state.commit(generation, committed, finishing),
        restorePoint: copies.complete ? started : undefined,
    };
}
/**
 * Stores the run's report, beside its journals. Best effort: a quota, or a missing right to write, is a warning.
 * `result` is asked for only where the report can still be stored.
 */
async function storeReport({ control, ctx }, state, result) {
    const { finishing } = control;
    if (finishing.aborted)
        return;
    const path = (0,layout/* runPath */.t0)(ctx.identity.runId, 'report.json');
    try {
        await state.write(path, Buffer.from((0,json/* renderJson */.h)(result())), 'application/json', finishing);
    }
    catch (error) {
        if (!(0,store_errors/* isStoreError */.A1)(error))
            throw error;
        ctx.log.warning(`The report was not stored in cold: ${error.message}`);
    }
}
function recentRun({ options, ctx, tally, meter }, time) {
    const { counts, bytes } = tally;
    return {
        run: ctx.identity.runId,
        time,
        ms: Math.round(meter.elapsed),
        scope: scopeName(options),
        scanned: counts.scanned,
        bytes: bytes.scanned,
        copied: counts.copied,
        copiedBytes: bytes.copied,
        failed: tally.holes,
        gone: counts.gone,
    };
}
/** Stores this scope's listing. Those of other scopes are carried on, the newest of them. */
async function storeListed({ options, control }, state, { listed }, base) {
    const scope = scopeName(options);
    const others = (base?.listed ?? []).filter((other) => other.scope !== scope).slice(1 - MAX_LISTINGS);
    const previous = base?.listed?.find((other) => other.scope === scope)?.sha256;
    const useful = [...listed.values()].some((blocks) => blocks.some(({ digest }) => digest !== undefined));
    if (!useful)
        return others.length === 0 ? {} : { listed: others };
    const sha256 = await state.writeListed(listed, previous, control.finishing);
    return { listed: [...others, { scope, sha256 }] };
}
async function storeHoles({ tally, ctx, control }, state) {
    if (tally.holes === 0)
        return { count: 0 };
    const path = (0,layout/* runPath */.t0)(ctx.identity.runId, 'holes.ndjson');
    const lines = tally.holeLines.map((line) => JSON.stringify(line)).join('\n') + '\n';
    await state.write(path, Buffer.from(lines), 'application/x-ndjson', control.finishing);
    return { count: tally.holes, list: path };
}

// EXTERNAL MODULE: ./build/src/core/format.js
var format = __webpack_require__(34166);
// EXTERNAL MODULE: ./build/src/core/semaphore.js
var semaphore = __webpack_require__(94511);
// EXTERNAL MODULE: ./build/src/core/with-timeout.js
var with_timeout = __webpack_require__(14967);
// EXTERNAL MODULE: ./build/src/manifest/journals/journal.js
var journal = __webpack_require__(28807);
// EXTERNAL MODULE: ./build/src/manifest/listed.js
var manifest_listed = __webpack_require__(50622);
// EXTERNAL MODULE: ./build/src/manifest/unreconciled.js
var manifest_unreconciled = __webpack_require__(9380);
// EXTERNAL MODULE: ./build/src/plan/scope.js + 1 modules
var scope = __webpack_require__(24584);
// EXTERNAL MODULE: ./build/src/transfer/flow.js
var flow = __webpack_require__(9169);
// EXTERNAL MODULE: ./build/src/manifest/builder.js + 2 modules
var builder = __webpack_require__(6510);
// EXTERNAL MODULE: ./build/src/store/evidence.js
var store_evidence = __webpack_require__(76586);
;// CONCATENATED MODULE: ./build/src/plan/compare.js


/** Decides one key that the run's scope covers, from a listing that is complete around it. */
function compare(entry, listed) {
    if (listed === undefined) {
        if (entry?.gone === undefined)
            return { act: 'keep', reason: 'missing' };
        return { act: 'keep', reason: entry.gone.confirmed ? 'carried' : 'gone' };
    }
    if (entry === undefined || entry.gone?.confirmed === true)
        return { act: 'copy', reason: 'new' };
    if (entry.etag !== listed.etag || entry.size !== listed.size) {
        // Equal bytes that were written again have another pin where tags are no hashes.
        const touched = entry.expired === undefined && (0,store_evidence/* isSameContent */.OI)(entry, listed);
        return { act: 'copy', reason: touched ? 'touched' : 'changed' };
    }
    if (entry.expired !== undefined)
        return { act: 'keep', reason: 'expired' };
    if ((0,iso_time/* parseTime */.pe)(entry.modified) !== listed.modified)
        return { act: 'copy', reason: 'touched' };
    return { act: 'keep', reason: entry.gone === undefined ? 'unchanged' : 'returned' };
}

// EXTERNAL MODULE: ./build/src/core/keys.js
var keys = __webpack_require__(78133);
// EXTERNAL MODULE: ./build/src/transfer/march.js
var march = __webpack_require__(63378);
// EXTERNAL MODULE: ./build/src/transfer/skim.js
var skim = __webpack_require__(19293);
// EXTERNAL MODULE: ./build/src/transfer/slice-input.js
var slice_input = __webpack_require__(43790);
// EXTERNAL MODULE: ./build/src/manifest/bounds.js
var bounds = __webpack_require__(49878);
// EXTERNAL MODULE: ./build/src/manifest/entry.js
var entry = __webpack_require__(9143);
// EXTERNAL MODULE: ./build/src/store/listing/listing.js + 1 modules
var listing = __webpack_require__(19036);
// EXTERNAL MODULE: ./build/src/store/versions.js
var store_versions = __webpack_require__(98530);
// EXTERNAL MODULE: ./build/src/transfer/copy-with-fallback.js
var copy_with_fallback = __webpack_require__(8784);
// EXTERNAL MODULE: ./build/src/transfer/copy.js
var copy = __webpack_require__(54188);
// EXTERNAL MODULE: ./build/src/transfer/hole.js
var transfer_hole = __webpack_require__(57671);
// EXTERNAL MODULE: ./build/src/transfer/multipart/part-plan.js
var part_plan = __webpack_require__(69841);
;// CONCATENATED MODULE: ./build/src/transfer/keep.js







/**
 * Copies a version that is about to be overwritten to its history name, pinned to its own ETag and verified.
 * Repeatable: a second try after a crash finds the first one's copy. Undefined where the version is not where
 * the manifest has it and was not kept either: then it is lost already.
 */
async function keepVersion(cold, key, version, settings, signal) {
    const { aliasesPaths } = settings.capabilities;
    const names = [true, false].map((plain) => (0,layout/* historyPath */.ae)(key, version, cold.maxPathBytes, aliasesPaths, plain));
    for (const path of new Set(names)) {
        try {
            return await keepAs(cold, path, version, settings, signal);
        }
        catch (error) {
            // A store that holds the key may still refuse its history name.
            if (!(0,store_errors/* isStoreError */.A1)(error, 'bad-key') || path === names[1])
                throw error;
        }
    }
    return undefined;
}
async function keepAs(cold, path, version, settings, signal, leftover) {
    const { versionId } = version.cold;
    const source = {
        bucket: cold,
        path: version.cold.path,
        size: version.size,
        etag: version.cold.etag,
        ...(0,store_evidence/* coldProofsOf */.DV)(version),
        ...(0,defined/* defined */.s)({ versionId }),
    };
    try {
        const copied = await copyWithin(source, path, leftover, settings, signal);
        return refTo(path, version, copied.etag, copied.versionId);
    }
    catch (error) {
        if (!(0,store_errors/* isStoreError */.A1)(error, 'precondition', 'not-found'))
            throw error;
        const kept = await cold.headIfPresent(path, signal);
        if (kept !== undefined && (0,store_evidence/* mayBeContentOf */.lQ)(version, kept))
            return refTo(path, version, kept.etag, kept.versionId);
        // Lost only if cold itself says so: a refusal of another kind (409, a stray 404) must not cost the version.
        const options = versionId === undefined ? {} : { versionId };
        const present = await cold.headIfPresent(version.cold.path, signal, options);
        if (present?.etag !== version.cold.etag)
            return undefined;
        if (kept === undefined || leftover !== undefined)
            throw error;
        return keepAs(cold, path, version, settings, signal, kept.etag); // an unproven leftover is replaced
    }
}
/** A server-side copy inside cold; streamed where cold cannot do that or cannot be pinned. */
async function copyWithin(source, path, leftover, settings, signal) {
    const { capabilities, ceiling } = settings;
    const { dialect } = source.bucket.store;
    const able = (0,part_plan/* goesInParts */.Ao)('native', source.size, ceiling.bytes, dialect)
        ? capabilities.partCopyPin
        : capabilities.copyPin;
    for (const via of able ? ['native', 'streamed'] : ['streamed']) {
        const inParts = (0,part_plan/* goesInParts */.Ao)(via, source.size, ceiling.bytes, dialect);
        const conditions = (0,copy_with_fallback/* conditionsOn */.yL)(leftover, via, inParts, capabilities);
        try {
            return await (0,copy/* copyContent */.R8)(via, source, { bucket: source.bucket, path, conditions }, settings, signal);
        }
        catch (error) {
            if (via === 'streamed' || !(error instanceof copy/* Unproven */.kw || (0,store_errors/* isStoreError */.A1)(error, 'unsupported')))
                throw error;
        }
    }
    throw new Error('unreachable: the last path returns or throws');
}
function refTo(path, version, etag, versionId) {
    const { versionId: _old, ...ref } = version.cold;
    return { ...ref, path, etag, ...(0,defined/* defined */.s)({ versionId }) };
}

// EXTERNAL MODULE: ./build/src/transfer/multipart/upload.js
var multipart_upload = __webpack_require__(89945);
;// CONCATENATED MODULE: ./build/src/transfer/update.js














/** Attempts at an object that changes each time; then it is left to the next run. */
const MAX_PINNED_ATTEMPTS = 3;
/**
 * Brings one key of cold up to hot's listed content: keeps the old version first, copies pinned, verifies. A
 * source that changed meanwhile is pinned again. Errors that concern this key alone become holes; others are thrown.
 */
async function updateObject(key, listed, before, context) {
    const unfit = unfitFor(key, listed, before);
    if (unfit !== undefined)
        return { kind: 'hole', hole: unfit };
    let pinned = listed;
    let path = (0,layout/* mirrorPath */.VU)(key, context.cold.maxPathBytes, context.settings.capabilities.aliasesPaths);
    if (before !== undefined && before.cold.path === (0,layout/* renamedPath */.mr)(key))
        path = before.cold.path; // renamed once, renamed for good
    for (let attempt = 1;;) {
        try {
            return await overwrite(key, pinned, path, before, context);
        }
        catch (error) {
            if (refusesName(error, path) && path !== (0,layout/* renamedPath */.mr)(key)) {
                path = (0,layout/* renamedPath */.mr)(key);
                continue;
            }
            if (!(error instanceof copy_with_fallback/* SourceMoved */.Fh)) {
                const hole = (0,transfer_hole/* holeOf */.CL)(error);
                if (hole === undefined)
                    throw error;
                return { kind: 'hole', hole };
            }
            if (error.present === undefined) {
                if (!(await isListed(context.hot, key, context.signal))) {
                    await (0,multipart_upload/* abandonUpload */.Do)({ bucket: context.cold, path }, context.settings, context.signal);
                    return { kind: 'vanished' };
                }
                const message = 'hot lists it, but answers 404';
                return { kind: 'hole', hole: { cause: 'not-found', message, deferred: false } };
            }
            pinned = error.present;
            if (++attempt > MAX_PINNED_ATTEMPTS) {
                const message = `it changed ${MAX_PINNED_ATTEMPTS} times while it was being copied`;
                return { kind: 'hole', hole: { cause: 'changing', message, deferred: true } };
            }
        }
    }
}
/** Why no entry can say this of the key; undefined where it can. What could not be read back must not be written. */
function unfitFor(key, { etag, modified }, before) {
    const unfit = (message) => ({ cause: 'too-long', message, deferred: false });
    if (key.length > bounds/* MAX_KEY */.tu)
        return unfit(`its name has more than ${bounds/* MAX_KEY */.tu} characters`);
    if (etag.length > bounds/* MAX_ETAG */.nQ)
        return unfit(`its ETag has more than ${bounds/* MAX_ETAG */.nQ} characters`);
    if (!(modified >= 0 && modified <= bounds/* MAX_TIME */.lf))
        return unfit('its date is not one of the years 1970 to 9999');
    const versions = before?.history?.length ?? 0;
    if (before !== undefined &&
        versions >= MANY_VERSIONS &&
        (0,entry/* encodeEntry */.vv)(before).length > bounds/* MAX_ENTRY_LINE */.bX - bounds/* ENTRY_LINE_RESERVE */.$7)
        return unfit(`its ${versions} old versions fill an entry of the manifest; a retention policy lets old ones go`);
    return undefined;
}
/** With fewer, no history comes near the longest line: each has 4 names and two ETags at the most. */
const MANY_VERSIONS = 256;
/** Cold cannot hold the name, or refuses it as a proxy does that merges slashes before the signature is checked. */
function refusesName(error, path) {
    if ((0,store_errors/* isStoreError */.A1)(error, 'bad-key'))
        return true;
    if (!(0,store_errors/* isStoreError */.A1)(error, 'refused') || /^[\w.-]+(\/[\w.-]+)*$/.test(path))
        return false;
    return error.at?.side === 'cold';
}
async function isListed(hot, key, signal) {
    const prefix = hot.key(key);
    return (await (0,listing/* firstListed */.oD)(hot, { prefix, maxKeys: 1 }, () => true, signal))?.key === prefix;
}
async function overwrite(key, pinned, path, before, context) {
    const { size, etag } = pinned;
    const modified = new Date(pinned.modified).toISOString();
    const proofs = (0,store_evidence/* proofsOf */.Tq)(pinned);
    const oldVersions = before === undefined ? [] : versionsAt(before, path);
    let kept;
    const keep = async () => {
        if (before !== undefined && oldVersions.length > 0)
            kept ??= await keepOld(key, before, path, oldVersions, context);
    };
    if (before !== undefined && oldVersions.length > 0) {
        await context.journal.intend({ op: 'intent', key, path, size, etag, modified, ...proofs, before });
        const sameBytes = before.cold.path === path && (0,store_evidence/* staysPinned */.Pq)(before, pinned);
        // A store that ignores pins may write other bytes.
        const { capabilities, ceiling } = context.settings;
        const honoursPin = (0,part_plan/* goesInParts */.Ao)('native', size, ceiling.bytes, context.cold.store.dialect)
            ? capabilities.partCopyPin
            : capabilities.copyPin;
        // And a stream that breaks off may be stored as far as it came (versitygw 1.8.0): `beforeStreaming`.
        if (!sameBytes || !honoursPin)
            await keep();
    }
    const source = { bucket: context.hot, path: key, size, etag, ...proofs };
    const left = before === undefined ? await leftAt(path, context) : [];
    const ready = adoptable(left[0], pinned, context);
    const { copied, via, moved } = ready ??
        (await (0,copy_with_fallback/* copyWithFallback */.md)(source, path, oldVersions[0]?.cold.etag ?? left[0]?.etag, context, keep));
    const after = kept ?? { entry: before, count: 0, lost: 0 };
    const cold = (0,copy/* storedRef */.PM)(path, via, copied, context.now());
    const version = { size, etag, modified, ...proofs, cold, since: context.started };
    return {
        kind: 'stored',
        entry: nextEntry(key, version, after.entry),
        via,
        moved,
        orphans: [
            ...orphansAfter(after.entry, version),
            ...left
                .filter(({ versionId }) => versionId !== cold.versionId)
                .map(({ etag, versionId }) => ({ path, etag, versionId })),
        ],
        renamed: path !== key && path === (0,layout/* renamedPath */.mr)(key),
        kept: after.count,
        lost: after.lost,
    };
}
/**
 * What a run that was cut off stored for a key without recording it, the newest first. Only a bucket with
 * versioning keeps it all: elsewhere the copy replaces it.
 */
async function leftAt(path, context) {
    if (!context.versioned || !context.unclean)
        return [];
    const versions = await (0,store_versions/* versionsAbove */.X)(context.cold, path, undefined, context.signal);
    // Under a delete marker nothing is current: it is not what a run of ours left.
    if (versions[0]?.latest !== true)
        return [];
    return versions;
}
/** The copy that an earlier run stored, where its MD5 proves it. */
function adoptable(left, pinned, { choice }) {
    if (left === undefined || !(0,store_evidence/* sameMd5 */.vh)(left, pinned) || choice.current === undefined)
        return undefined;
    const { etag, versionId } = left;
    return { copied: { etag, versionId, evidence: 'md5' }, via: choice.current, moved: false };
}
/** Copies every version at `path` to its history name, unless the bucket's own versioning keeps it. */
async function keepOld(key, old, path, versions, { cold, versioned, settings, signal }) {
    const moved = new Map();
    let lost = 0;
    for (const version of versions) {
        if (versioned && version.cold.versionId !== undefined)
            continue;
        const ref = await keepVersion(cold, key, version, settings, signal);
        if (ref === undefined)
            lost++;
        else
            moved.set(nameOf(version), ref);
    }
    const renamed = (version) => {
        const unversioned = version.cold.path === path && !(versioned && version.cold.versionId !== undefined);
        const ref = unversioned ? moved.get(nameOf(version)) : undefined;
        return ref === undefined ? version : { ...version, cold: ref };
    };
    const history = old.history?.map(renamed);
    const entry = { ...renamed(old), ...(0,defined/* defined */.s)({ history }) };
    return { entry, count: moved.size, lost };
}
/** The versions at this path. Those that share a stored object are kept one by one: each reader looks for its own history name. */
function versionsAt(entry, path) {
    const byName = new Map();
    for (const version of [...(entry.expired === undefined ? [entry] : []), ...(entry.history ?? [])]) {
        if (version.cold.path !== path)
            continue;
        const name = nameOf(version);
        if (!byName.has(name))
            byName.set(name, version);
    }
    return [...byName.values()];
}
function nameOf({ since, cold }) {
    return `${cold.versionId ?? ''} ${cold.etag} ${since}`;
}
/** The entry after `version` was stored: what was current becomes history, unless the content is the same. */
function nextEntry(key, version, old) {
    if (old === undefined)
        return { key, ...version };
    const history = old.history ?? [];
    if (sameContent(old, version))
        return { key, ...version, since: old.since, history };
    if (old.expired !== undefined)
        return { key, ...version, history };
    const { size, etag, modified, cold, since, gone } = old;
    // An absence ends the old version at the time of the run that first noticed it.
    const superseded = {
        size,
        etag,
        modified,
        ...(0,store_evidence/* proofsOf */.Tq)(old),
        cold,
        since,
        until: gone?.since ?? version.since,
    };
    return { key, ...version, history: [...history, superseded] };
}
/** The stored object that a touched copy replaced without making a version of it. */
function orphansAfter(old, version) {
    if (old === undefined || old.expired !== undefined || !sameContent(old, version))
        return [];
    const { path, etag, versionId } = old.cold;
    if (path === version.cold.path && versionId === version.cold.versionId)
        return [];
    const named = (old.history ?? []).some(({ cold }) => cold.path === path && cold.versionId === versionId);
    return named ? [] : [{ path, etag, ...(0,defined/* defined */.s)({ versionId }) }];
}
function sameContent(old, version) {
    return (0,store_evidence/* isSameContent */.OI)(old, version) && old.gone?.confirmed !== true;
}

;// CONCATENATED MODULE: ./build/src/transfer/slice.js







/**
 * Brings one slice up to date: lists hot and walks it against the manifest, decides each key, hands copies to
 * the limiter, and makes the slice's new segments. Throws what listing or reading the manifest threw: then
 * nothing about the slice is committed. After a stop, the manifest's entries are carried on and no absence is noted.
 */
function runSlice(slice, context) {
    return new SliceRun(slice, context).run();
}
const STOPPED = { cause: 'stopped', message: 'the run stopped before it was copied', deferred: true };
/** One slice on its way through a run. */
class SliceRun {
    #slice;
    #context;
    /** Entries that were passed over with their stretch of the listing. */
    #skipped = new march/* Skipped */.zY();
    #builder;
    #copies = new CopiesInFlight();
    /** Entries that hot does not list: noted only once the whole slice was listed. */
    #absences = [];
    #blocks = [];
    /** Of the block that is being read. */
    #status = { upToDate: true };
    #complete = true;
    constructor(slice, context) {
        const { segments } = slice;
        const { state, finishing } = context;
        this.#slice = slice;
        this.#context = context;
        this.#builder = new builder/* SegmentBuilder */.J(segments, {
            reread: () => (0,slice_input/* entriesOf */.Mc)(segments, state, new march/* Skipped */.zY(), finishing),
            store: (ref, file) => state.writeSegment(ref, file, finishing),
        });
    }
    async run() {
        try {
            await this.#compareAll();
        }
        catch (error) {
            await this.#copies.done();
            await this.#builder.abandon();
            throw error;
        }
        await this.#copies.done();
        if (this.#context.mode.kind === 'dry-run') {
            await this.#builder.abandon();
            return { segments: this.#slice.segments, complete: this.#complete, blocks: [] };
        }
        for (const note of this.#absences)
            note(this.#complete);
        const segments = await this.#builder.finish();
        const blocks = this.#complete ? this.#blocks.map(blockToRemember) : [];
        return { segments, complete: this.#complete, blocks };
    }
    /** Walks the listing, the manifest and the journalled facts in lockstep, and decides key by key. */
    async #compareAll() {
        const context = this.#context;
        const slice = this.#slice;
        const { state, stopped, finishing } = context;
        const listing = (0,slice_input/* untilStopped */.sZ)(context.listing(slice), context, () => (this.#complete = false));
        const entries = (0,slice_input/* entriesOf */.Mc)(slice.segments, state, this.#skipped, finishing);
        for await (const steps of (0,march/* marchSkimmed */.yx)(listing, entries, context.facts(slice.range), this.#skipped)) {
            if (this.#complete && stopped())
                this.#complete = false;
            for (const step of steps) {
                if (step instanceof march/* Step */.pn) {
                    // Awaiting only what started a copy keeps the loop free of a promise a key.
                    const copyStarted = this.#takeKey(step);
                    if (copyStarted !== undefined)
                        await copyStarted;
                }
                else
                    this.#endBlock(step);
            }
            this.#builder.carry(this.#skipped.take());
            await this.#builder.caughtUp();
        }
        this.#builder.carry(this.#skipped.take());
    }
    #endBlock(end) {
        if (end instanceof skim/* Stretch */.q)
            this.#context.tally.skimmed(end.block.counts);
        else
            this.#builder.cutAfter(end.block.end);
        this.#blocks.push({ block: end.block, status: this.#status });
        this.#status = { upToDate: true };
    }
    /** Undefined where nothing has to be waited for. */
    #takeKey(step) {
        const { tally, prefixes, excluded } = this.#context;
        const { key, listed, journalled } = step;
        if (journalled?.loose !== undefined)
            tally.orphaned(key, journalled.loose);
        if (!this.#complete)
            this.#keep(step);
        else if (!(0,slice_input/* inPrefixes */.qH)(prefixes, key) || excluded(key))
            this.#keepExcluded(step);
        else if (listed === undefined)
            this.#takeUnlisted(step);
        else {
            tally.scanned(key, listed.size);
            if (!step.isAsListed)
                return this.#takeListed(step, listed);
            // Most keys of most runs end here: decided without parsing the entry.
            tally.unchanged();
            this.#builder.carry();
        }
        return undefined;
    }
    #keepExcluded(step) {
        if (step.listed !== undefined) {
            this.#context.tally.excluded();
            this.#status.upToDate = false;
        }
        this.#keep(step);
    }
    #takeListed(step, listed) {
        const { tally, mode } = this.#context;
        const { entry } = step;
        const decision = compare(entry, listed);
        if (decision.act === 'copy') {
            if (mode.kind === 'copy')
                return this.#startCopy(step, listed, decision.reason, mode);
            tally.planned(step.key, decision.reason, listed.size);
            return undefined;
        }
        if (decision.reason === 'expired')
            tally.expired();
        else
            tally.unchanged();
        if (decision.reason !== 'unchanged')
            this.#status.upToDate = false;
        if (entry?.gone !== undefined)
            this.#builder.put(withoutGone(entry));
        else
            this.#keep(step);
        return undefined;
    }
    #takeUnlisted(step) {
        const { entry } = step;
        const { reason } = compare(entry, undefined);
        if (reason === 'missing')
            this.#context.tally.gone(step.key);
        if (entry !== undefined && (reason === 'missing' || reason === 'gone')) {
            this.#status.upToDate = false;
            this.#noteAbsence(step, entry);
        }
        else
            this.#keep(step);
    }
    /** An absence counts only where the whole slice is then listed. */
    #noteAbsence(step, entry) {
        const slot = this.#builder.reserve((0,keys/* detached */.ht)(step.key));
        const journalled = step.journalled !== undefined;
        const gone = entry.gone === undefined
            ? { since: this.#context.started, confirmed: false }
            : { since: entry.gone.since, confirmed: true };
        this.#absences.push((listedWhole) => slot(listedWhole ? { ...entry, gone } : entry, listedWhole || journalled));
    }
    /** The key stays as the manifest, or an earlier run's journal, has it. */
    #keep({ line, journalled }) {
        if (line !== undefined)
            this.#builder.carry();
        else if (journalled !== undefined)
            this.#builder.put(journalled.entry);
    }
    /** Waits for a place in the limiter, then starts the copy and does not wait for it. */
    async #startCopy(step, listed, reason, mode) {
        const status = this.#status;
        await mode.limiter.enter();
        // A copy, and its entry until its segment is written, outlive the page and the line that it came from.
        const key = (0,keys/* detached */.ht)(step.key);
        const slot = this.#builder.reserve(key);
        this.#copies.began();
        void this.#copy({
            listed: { ...listed, key, etag: (0,keys/* detached */.ht)(listed.etag) },
            before: step.entry,
            journalled: step.journalled !== undefined,
            reason,
            mode,
            slot,
            status,
        });
        if (this.#context.stopped())
            this.#complete = false;
    }
    /** Never rejects: an error that is not this key's alone goes to `fail`, and the key stays as it was. */
    async #copy(task) {
        const { tally, stopped, fail } = this.#context;
        const { listed, before, mode, status } = task;
        const { limiter, update } = mode;
        const began = limiter.clock.monotonic();
        tally.inFlight(limiter.inFlight);
        /** Undefined where the work failed: how long that took says nothing about the store's speed. */
        let durationMs;
        let decided = false;
        let upToDate = false;
        try {
            if (stopped())
                this.#leaveToNextRun(task);
            else {
                const outcome = await updateObject(listed.key, listed, before, update);
                decided = true;
                if (outcome.kind !== 'hole')
                    durationMs = limiter.clock.monotonic() - began;
                upToDate = this.#record(task, outcome);
            }
        }
        catch (error) {
            if (!decided)
                this.#leaveToNextRun(task);
            fail(error);
        }
        finally {
            if (!upToDate)
                status.upToDate = false;
            limiter.leave(durationMs);
            this.#copies.ended();
        }
    }
    /** Counts and journals what became of a key. True where the next run has nothing to do for it. */
    #record({ listed, before, journalled, reason, mode, slot }, outcome) {
        const { tally } = this.#context;
        const { key, size } = listed;
        switch (outcome.kind) {
            case 'stored': {
                const { entry, orphans } = outcome;
                tally.orphaned(key, orphans);
                tally.stored(key, reason, size, outcome);
                slot(entry, true);
                const upToDate = compare(entry, listed).act === 'keep';
                mode.journal.record({ op: 'stored', entry, loose: orphans });
                return upToDate;
            }
            case 'vanished':
                tally.vanished();
                break;
            case 'hole':
                // Stopped between two of its parts: the run is no more complete than one that never came to this key.
                if (outcome.hole.cause === STOPPED.cause)
                    this.#complete = false;
                tally.hole(key, outcome.hole);
        }
        slot(before, journalled);
        return false;
    }
    #leaveToNextRun({ listed, before, journalled, slot }) {
        this.#complete = false;
        this.#context.tally.hole(listed.key, STOPPED);
        slot(before, journalled);
    }
}
function blockToRemember({ block, status }) {
    const { end, counts, digest } = block;
    return { end, counts, ...(status.upToDate && digest !== undefined ? { digest } : {}) };
}
function withoutGone(entry) {
    const { gone: _gone, ...rest } = entry;
    return rest;
}
/** Counts the copies of a slice, so that its end can wait for them. */
class CopiesInFlight {
    #count = 0;
    #onDone;
    began() {
        this.#count++;
    }
    ended() {
        if (--this.#count === 0)
            this.#onDone?.();
    }
    async done() {
        if (this.#count > 0)
            await new Promise((resolve) => (this.#onDone = resolve));
    }
}

;// CONCATENATED MODULE: ./build/src/commands/backup/copy.js












/** Slices that are listed and compared at once; copies are bounded by the limiter. */
const SLICES_AT_ONCE = 4;
/** Parts of one large object in flight. */
const PARTS_AT_ONCE = 4;
/** Lists, compares and copies all slices, and journals each outcome. */
async function copyAll(run, access, prepared) {
    const { recovery, path, plan } = prepared;
    const journal = openJournal(run, access, recovery);
    const settings = copySettings(run, prepared);
    probeTraffic(run, access, path, settings);
    const update = updateContext(run, access, prepared, journal, settings);
    const mode = { kind: 'copy', update, journal, limiter: plan.limiter };
    let slices = [];
    let failure;
    try {
        slices = await runSlices(run, access, prepared, mode);
    }
    catch (error) {
        failure = { error };
    }
    await lastFlush(run, recovery, journal);
    await plan.close();
    const { unwritten, objects: journalled } = journal;
    if (failure !== undefined)
        return { kind: 'failed', unwritten, journalled, error: failure.error };
    askStatistics(run, path);
    return { kind: 'copied', unwritten, journalled, copies: copiesOf(run, access, prepared, slices, journal) };
}
/** A dry run: lists and compares all slices, and counts what a run would copy. */
async function previewAll(run, access, recovery, plan) {
    try {
        await runSlices(run, access, { recovery, plan }, { kind: 'dry-run' });
    }
    finally {
        await plan.close();
    }
}
function openJournal({ ctx, margins }, { state, fence, committed }, { journals, started }) {
    const start = {
        op: 'start',
        format: manifest_generation/* FORMAT */.u,
        run: ctx.identity.runId,
        epoch: fence.epoch,
        base: committed?.generation.generation ?? 0,
        time: started,
        settles: journals.settles,
    };
    return new journal/* Journal */.CQ(state, ctx.clock, start, journals.carriedRecords, margins.journal);
}
/** For a copy outside the limiter, whose uploads are not recorded. */
function copySettings(run, { capabilities, path }) {
    const { options, ctx, control } = run;
    const { partSize, verify, maxBandwidth } = options;
    return {
        capabilities,
        ceiling: path.ceiling,
        partSize,
        verify,
        flow: new flow/* Flow */.n({ clock: ctx.clock, random: ctx.random, maxBandwidth }),
        now: () => timeOf(run),
        partsAtOnce: PARTS_AT_ONCE,
        stopped: () => control.stopped(),
    };
}
function updateContext(run, { cold }, { recovery, path, plan }, journal, settings) {
    const { versioned, started, unreconciled, uploads } = recovery;
    return {
        hot: run.buckets.hot,
        cold,
        choice: path.choice,
        journal,
        settings: { ...settings, spare: plan.limiter, ...(0,defined/* defined */.s)({ uploads }) },
        versioned,
        unclean: (0,manifest_unreconciled/* needsReconciliation */.fs)(unreconciled, run.options.prefixes),
        started,
        now: settings.now,
        signal: run.control.signal,
    };
}
/** Where the platform can say whether copies are counted, and no run or probe asked lately. */
function probeTraffic(run, { cold }, path, settings) {
    const { platform, buckets, ctx, margins, control } = run;
    const { topology, looked, choice } = path;
    if (platform.api === undefined || topology === undefined || looked !== undefined)
        return;
    const { hot, sentToCold } = buckets;
    platform.probeTraffic({
        hot,
        copy: { cold, choice, settings, signal: control.signal },
        watched: { platform: platform.api, topology, clock: ctx.clock, sent: sentToCold },
        polling: margins.look,
        log: ctx.log,
    });
}
function askStatistics({ platform, ctx, meter }, path) {
    const began = ctx.clock.now() - meter.elapsed;
    if (path.topology !== undefined)
        platform.askStatistics(path.topology, began, ctx);
}
/** Runs the slices a few at a time. After the first error the others end as after a stop; then it is thrown. */
async function runSlices(run, access, { recovery, plan }, mode) {
    const { slices } = plan;
    run.meter.phase('copy');
    const context = sliceContext(run, access, recovery, plan, mode);
    return (0,semaphore/* mapConcurrent */._)(slices, SLICES_AT_ONCE, async (slice, i) => {
        try {
            const result = await runSlice(slice, context);
            logSlice(run, i + 1, slices, result);
            return result;
        }
        catch (error) {
            context.fail(error); // ends the slices beside it, too
            throw error;
        }
    });
}
function sliceContext({ options, buckets, control, meter }, { state }, { journals, started }, { listing }, mode) {
    return {
        state,
        mode,
        listing,
        facts: (range) => journals.facts(range),
        prefixes: options.prefixes,
        excluded: (0,scope/* compileExclude */.M)(options.exclude),
        started,
        tally: meter.watching(control, buckets.detail),
        stopped: () => control.stopped(),
        fail: (error) => control.fail(error),
        signal: control.signal,
        finishing: control.finishing,
    };
}
function logSlice({ buckets }, number, slices, { segments, complete }) {
    buckets.detail.log('listing', () => {
        const end = complete ? '' : ', stopped before its end';
        return `slice ${number} of ${slices.length}: ${(0,format/* formatMany */.x0)(segments.length, 'segment')}${end}`;
    });
}
/** Whatever ended the copying, its outcomes are journalled: within seconds when the run was cancelled. Never rejects. */
async function lastFlush({ ctx, control, margins }, { uploads }, journal) {
    journal.close();
    const flush = () => Promise.all([journal.flush(), uploads?.flush()]);
    try {
        await (control.cancelled ? (0,with_timeout/* withTimeout */.w)(ctx.clock, margins.shutdownGraceMs, flush) : flush());
    }
    catch (error) {
        if (!(error instanceof with_timeout/* TimeoutError */.M))
            control.fail(error); // what was not written in time is counted
    }
}
function copiesOf({ options, ctx, control, tally, platform }, { committed }, { recovery, capabilities, path }, slices, journal) {
    const { uploads, unreconciled, started } = recovery;
    const complete = control.failure === undefined && slices.every((slice) => slice.complete);
    if (complete)
        uploads?.forgetCompleted();
    // A hole is a key that was not looked at.
    const reconciled = complete && tally.holes === 0;
    return {
        segments: slices.flatMap(({ segments }) => segments),
        complete,
        journals: consumedJournals(committed, recovery, ctx.identity.runId, journal.objects),
        capabilities,
        unreconciled: reconciled ? (0,manifest_unreconciled/* afterReconciliation */.Ql)(unreconciled, options.prefixes) : unreconciled,
        paths: path.remember(platform.probesTraffic ? started : undefined),
        listed: new Map(slices.flatMap(({ segments, blocks }) => (0,manifest_listed/* blocksOf */.SH)(segments, blocks))),
    };
}
/** Of earlier ones only those that still have objects in cold. */
function consumedJournals(committed, { journals }, run, objects) {
    const earlier = (committed?.generation.journals ?? []).filter(({ run: name }) => journals.present.has(name));
    const counts = new Map(earlier.map((journal) => [journal.run, journal.objects]));
    for (const journal of journals.settles)
        counts.set(journal.run, journal.objects);
    if (objects > 0)
        counts.set(run, objects);
    return [...counts].map(([name, count]) => ({ run: name, objects: count }));
}

// EXTERNAL MODULE: ./build/src/manifest/verified.js
var verified = __webpack_require__(51927);
;// CONCATENATED MODULE: ./build/src/commands/backup/last-verified.js



/** Reads, for the report, when each prefix was last verified. Best effort: undefined, with a notice, where it cannot. */
async function loadVerified({ control, ctx }, state) {
    if (control.finishing.aborted)
        return undefined;
    try {
        return (await (0,verified/* readVerified */.x)(state, control.finishing))?.prefixes ?? [];
    }
    catch (error) {
        if (!(0,store_errors/* isStoreError */.A1)(error) && !(error instanceof errors/* StateError */.qq))
            throw error;
        ctx.log.notice(`When the backup was last verified could not be read: ${error.message}`);
        return undefined;
    }
}
/** The rows with when they were verified. Only where both are the same prefix: a part says nothing about the whole. */
function withVerified(rows, verified = []) {
    const byPrefix = new Map(verified.map((prefix) => [prefix.prefix, prefix]));
    return rows.map((row) => {
        const last = byPrefix.get(row.prefix);
        if (last === undefined)
            return row;
        return { ...row, verified: last.verified, ...(last.faults > 0 ? { faults: last.faults } : {}) };
    });
}

;// CONCATENATED MODULE: ./build/src/commands/backup/meter.js


/** Samples of a run's progress that are kept for its chart. */
const MAX_SAMPLES = 60;
/** Between two reports of progress. */
const REPORT_INTERVAL_MS = 200;
/** Watches the tally as it grows: reports progress, and keeps a few samples, spread evenly over the run. */
class Meter {
    #ctx;
    #tally;
    #dryRun;
    #began;
    #phase = 'plan';
    #reportedAt = 0;
    #samples = [];
    #sampleIntervalMs = 1_000;
    #inFlight = 0;
    #expected;
    constructor(ctx, tally, dryRun = false) {
        this.#ctx = ctx;
        this.#dryRun = dryRun;
        this.#tally = tally;
        this.#began = ctx.clock.monotonic();
    }
    get elapsed() {
        return this.#ctx.clock.monotonic() - this.#began;
    }
    get samples() {
        return this.#samples;
    }
    /** How many keys to expect, by the last run. */
    expect(keys) {
        this.#expected = keys;
    }
    phase(phase) {
        this.#phase = phase;
        this.#report();
    }
    /** The tally, with each change seen here, and successes and failures passed on to the control and the step log. */
    watching(control, detail) {
        const tally = this.#tally;
        return {
            scanned: (key, size) => {
                tally.scanned(key, size);
                // Reading the clock costs more than everything else for an unchanged key.
                if (tally.counts.scanned % 256 === 0)
                    this.#tick();
            },
            skimmed: (counts) => {
                tally.skimmed(counts);
                this.#tick();
            },
            excluded: () => tally.excluded(),
            unchanged: () => tally.unchanged(),
            expired: () => tally.expired(),
            gone: (key) => tally.gone(key),
            planned: (key, reason, size) => tally.planned(key, reason, size),
            stored: (key, reason, size, updated) => {
                tally.stored(key, reason, size, updated);
                control.succeeded();
                detail.log('objects', () => storedLine(key, reason, size, updated));
                this.#tick();
            },
            vanished: () => tally.vanished(),
            hole: (key, hole) => {
                tally.hole(key, hole);
                control.failed(hole.cause);
                detail.log('objects', () => `not copied, ${hole.cause}: ${key}: ${hole.message}`);
                this.#tick();
            },
            orphaned: (key, objects) => tally.orphaned(key, objects),
            inFlight: (count) => (this.#inFlight = count),
        };
    }
    end() {
        this.#sample(this.elapsed);
        this.#report();
    }
    #tick() {
        const now = this.elapsed;
        const last = this.#samples.at(-1)?.ms ?? 0;
        if (now - last >= this.#sampleIntervalMs)
            this.#sample(now);
        if (now - this.#reportedAt >= REPORT_INTERVAL_MS) {
            this.#reportedAt = now;
            this.#report();
        }
    }
    /** When there are too many, every other one is dropped and the interval doubled. */
    #sample(ms) {
        this.#samples.push({ ms: Math.round(ms), objects: this.#tally.done, bytes: this.#tally.movedBytes });
        if (this.#samples.length < MAX_SAMPLES)
            return;
        this.#samples = this.#samples.filter((_, i) => i % 2 === 1);
        this.#sampleIntervalMs *= 2;
    }
    #report() {
        const { counts, bytes, movedBytes } = this.#tally;
        this.#ctx.onProgress({
            phase: this.#phase,
            scanned: counts.scanned,
            done: counts.copied,
            planned: counts.planned,
            bytes: this.#dryRun ? bytes.planned : movedBytes,
            inFlight: this.#inFlight,
            ...(0,defined/* defined */.s)({ expected: this.#expected }),
            ...(this.#dryRun ? { dryRun: true } : {}),
            ...(counts.touched > 0 ? { touched: counts.touched } : {}),
        });
    }
}
function storedLine(key, reason, size, { via, moved, kept }) {
    const how = moved ? via : 'in cold already';
    const keptFirst = kept > 0 ? ', the old content kept first' : '';
    return `${reason}, ${(0,format/* formatBytes */.z3)(size)}, ${how}${keptFirst}: ${key}`;
}

// EXTERNAL MODULE: ./build/src/run/copy-path.js + 3 modules
var copy_path = __webpack_require__(14666);
;// CONCATENATED MODULE: ./build/src/commands/backup/pair.js



/** What cold honours, by the last probe where it is recent, else by a new one. */
function probeCold({ control, margins }, { cold }, started, cache) {
    const now = Date.parse(started);
    return (0,preflight/* capabilitiesOf */.SF)(cold, cache?.capabilities, now, margins.capabilities, control.signal);
}
/** How bytes travel between the two buckets. Throws InputError where copy-path allows nothing that they can have. */
async function chooseCopyPath({ options, ctx, control, margins, platform, buckets, open }, started, cache) {
    const { clock, random, log } = ctx;
    const setting = {
        open,
        clock,
        random,
        onMove: (line) => log.notice(line),
        onUnseen: (line) => {
            platform.unanswered.push(line);
            log.notice(line);
        },
        started,
        memory: cache,
        believed: margins.capabilities,
        platform: platform.api,
    };
    const path = await (0,copy_path/* choosePath */.F)(options, setting, control.signal);
    buckets.detail.log('path', () => (0,step_debug/* pathLine */.eG)(path.choice, path.ceiling.bytes));
    return path;
}

;// CONCATENATED MODULE: ./build/src/commands/backup/phases.js
function startOf(committed, started, isBase) {
    return { base: committed?.generation ?? 'none', started, isBase };
}

// EXTERNAL MODULE: ./build/src/manifest/segment.js
var segment = __webpack_require__(97622);
// EXTERNAL MODULE: ./build/src/run/limiter-for.js + 1 modules
var limiter_for = __webpack_require__(77148);
;// CONCATENATED MODULE: ./build/src/store/listing/borders.js


/** A listing of at most so many pages is not cut into slices. */
const SMALL_LISTING_PAGES = 4;
/** Slices to aim for, and the limit on requests (of one key each) to find them. */
const TARGET_SLICES = 24;
const MAX_PROBES = 160;
/** Children of one node that are listed one by one; above that, they are sampled by bisection. */
const MAX_SEQUENTIAL_CHILDREN = 24;
const SAMPLE_PROBES = 40;
/** The greatest code point: `prefix + GREATEST` sorts after every other key with that prefix. */
const GREATEST = '\u{10ffff}';
const GREATEST_POINT = 0x10ffff;
/**
 * Keys, in order, that split a prefix into slices that can be listed in parallel, for the case that there is no manifest
 * to take borders from. Works by requests for the first key after some name: it finds the longest common prefix of the
 * keys by bisection, then the code points that follow it, and so on, level by level. Borders need not be existing keys.
 * They affect only the sizes of the slices, never the correctness of the listing.
 */
async function findBorders(bucket, prefix, signal) {
    if (await isSmall(bucket, prefix, signal))
        return [];
    let probes = 0;
    /** The first key under `within` after `after`. */
    const probe = async (within, after) => {
        probes++;
        const request = {
            prefix: bucket.key(within),
            maxKeys: 1,
            ...(after === '' ? {} : { after: bucket.key(after) }),
        };
        const { objects } = await bucket.store.list(request, signal);
        return objects[0]?.key.slice(bucket.prefix.length);
    };
    let nodes = [prefix];
    const leaves = [];
    // Level by level, so that all slices have a similar depth.
    while (nodes.length > 0 && nodes.length + leaves.length < TARGET_SLICES && probes < MAX_PROBES) {
        const below = [];
        for (const node of nodes) {
            const children = probes < MAX_PROBES ? await childrenOf(node, probe) : [];
            if (children.length < 2)
                leaves.push(node);
            else
                below.push(...children);
        }
        nodes = below;
    }
    const starts = [...nodes, ...leaves].filter((start) => start !== prefix).sort(keys/* compareKeys */.YD);
    return spread(starts.slice(1), TARGET_SLICES);
}
/** The prefixes one code point longer than the longest common prefix under `node`; one or none for a leaf. */
async function childrenOf(node, probe) {
    const first = await probe(node, '');
    if (first === undefined)
        return [];
    const points = Array.from(first);
    // The longest prefix of the first key that all keys under the node share.
    let shared = Array.from(node).length;
    for (let low = shared, high = points.length; low <= high;) {
        const middle = (low + high) >> 1;
        if ((await probe(node, points.slice(0, middle).join('') + GREATEST)) === undefined) {
            shared = middle;
            low = middle + 1;
        }
        else {
            high = middle - 1;
        }
    }
    const common = points.slice(0, shared).join('');
    const children = [];
    let key = first === common ? await probe(node, first) : first;
    while (key !== undefined && children.length < MAX_SEQUENTIAL_CHILDREN) {
        const child = Array.from(key)
            .slice(0, shared + 1)
            .join('');
        if ((0,keys/* compareKeys */.YD)(child, children.at(-1) ?? '') <= 0)
            break; // a store that lists out of order
        children.push(child);
        key = await probe(node, child + GREATEST);
    }
    if (key !== undefined)
        children.push(...(await sampleChildren(common, key, (after) => probe(node, after))));
    return children.sort(keys/* compareKeys */.YD);
}
/** A sample of the children from `key` on, spread over their first code points. */
async function sampleChildren(common, key, probe) {
    const pointOf = (child) => child.codePointAt(common.length) ?? GREATEST_POINT;
    const points = new Set([pointOf(key)]);
    let gaps = [{ low: pointOf(key) + 1, high: GREATEST_POINT }];
    for (let probes = 0; probes < SAMPLE_PROBES; probes++) {
        const gap = gaps.sort((a, b) => b.high - b.low - (a.high - a.low))[0];
        if (gap === undefined)
            break;
        const middle = beforeSurrogates((gap.low + gap.high) >> 1);
        const next = await probe(common + String.fromCodePoint(middle) + GREATEST);
        gaps = gaps.slice(1);
        if (middle > gap.low)
            gaps.push({ low: gap.low, high: middle - 1 });
        if (next === undefined)
            continue;
        points.add(pointOf(next));
        if (pointOf(next) < gap.high)
            gaps.push({ low: pointOf(next) + 1, high: gap.high });
    }
    return [...points].map((point) => common + String.fromCodePoint(point));
}
/** A lone surrogate is not valid UTF-8 and cannot be sent. */
function beforeSurrogates(point) {
    return point >= 0xd800 && point <= 0xdfff ? 0xd7ff : point;
}
async function isSmall(bucket, prefix, signal) {
    let continuation;
    for (let page = 0; page < SMALL_LISTING_PAGES; page++) {
        const request = { prefix: bucket.key(prefix), ...(0,defined/* defined */.s)({ continuation }) };
        const { next } = await bucket.store.list(request, signal);
        if (next === undefined)
            return true;
        continuation = next;
    }
    return false;
}
/** At most `max` of them, evenly spaced. */
function spread(borders, max) {
    if (borders.length <= max)
        return [...borders];
    return Array.from({ length: max }, (_, i) => borders[Math.floor(((i + 0.5) * borders.length) / max)] ?? '');
}

// EXTERNAL MODULE: ./build/src/store/listing/unsorted.js
var unsorted = __webpack_require__(18844);
;// CONCATENATED MODULE: ./build/src/commands/backup/plan.js











/**
 * Slices run along the manifest's segments; in a first run along borders that listings find. A store that
 * lists out of order is listed once, whole, and sorted on disk.
 */
async function planCopies(run, access, { journals }) {
    const { options, ctx, buckets, control } = run;
    // What an unfinished run journalled is compared with the listing: blocks of it may not be passed over.
    const previous = journals.settles.length > 0 ? NO_BLOCKS : await lastListing(run, access);
    const segments = access.committed?.generation.segments ?? [];
    const prefixes = options.prefixes.length === 0 ? [''] : options.prefixes;
    const { hot, detail } = buckets;
    const { signal } = control;
    const listing = (await anyUnsorted(hot, prefixes, signal))
        ? await sortedListing(hot, prefixes, ctx.log, signal)
        : pagedListing(hot, prefixes, signal);
    const borders = segments.length > 0 || listing.sorted ? [] : await firstBorders(hot, prefixes, signal);
    const slices = slicesOf(segments, borders, listing.sorted ? NO_BLOCKS : previous);
    detail.log('listing', () => {
        const known = `the last listing is known of ${(0,format/* formatMany */.x0)(previous.size, 'segment')}`;
        return `${(0,format/* formatMany */.x0)(slices.length, 'slice')}; ${known}`;
    });
    const limiter = (0,limiter_for/* limiterFor */.g)(buckets, ctx.clock, options.concurrency);
    return { slices, limiter, listing: listing.of, close: () => listing.close() };
}
function pagedListing(hot, prefixes, signal) {
    return {
        sorted: false,
        of: (slice) => (0,slice_input/* listScope */.r6)(hot, prefixes, slice, signal),
        close: () => Promise.resolve(),
    };
}
async function sortedListing(hot, prefixes, log, signal) {
    log.notice('Hot lists its keys out of order: the whole listing is taken first and sorted on disk, which takes longer.');
    const sorted = await (0,unsorted/* sortListing */.J)(hot, prefixes, signal);
    return {
        sorted: true,
        of: ({ range }) => (0,march/* pieces */.IE)(sorted.range(range)),
        close: () => sorted.close(),
    };
}
async function anyUnsorted(hot, prefixes, signal) {
    for (const prefix of prefixes)
        if (await (0,unsorted/* isUnsorted */.X)(hot, prefix, signal))
            return true;
    return false;
}
async function firstBorders(hot, prefixes, signal) {
    const borders = [];
    for (const prefix of prefixes) {
        if (borders.length > 0 || prefix !== '')
            borders.push(prefix);
        borders.push(...(await findBorders(hot, prefix, signal)));
    }
    return borders;
}
const NO_BLOCKS = new Map();
/** What the last run of this scope saw of hot's listing. It only spares work: a damaged one is ignored. */
async function lastListing({ options, ctx, control }, { state, committed }) {
    const scope = scopeName(options);
    const recorded = committed?.generation.listed?.find((listed) => listed.scope === scope);
    if (recorded === undefined)
        return NO_BLOCKS;
    try {
        return await state.listed(recorded.sha256, control.signal);
    }
    catch (error) {
        if (!(error instanceof errors/* StateError */.qq))
            throw error;
        ctx.log.notice(`${error.message}; it only spares work, so every key is compared instead.`);
        return NO_BLOCKS;
    }
}
/** Neighbouring segments that together stay below this many entries make one slice, and one segment when it changes. */
const SMALL_SLICE_ENTRIES = segment/* SEGMENT_ENTRIES */.Nw / 2;
/**
 * Cuts the whole key space along the segments' borders: each slice holds the keys after the last key of the
 * one before it, up to and with its own last; the last one is open. Without segments, along `borders`, keys
 * in order. `listed` is what an earlier run saw of the listing.
 */
function slicesOf(segments, borders, listed = new Map()) {
    const groups = segments.length > 0 ? grouped(segments) : borders.map(() => []);
    const ends = segments.length > 0 ? groups.map((group) => group.at(-1)?.last) : borders;
    if (segments.length === 0)
        groups.push([]);
    return groups.map((group, i) => {
        const after = i === 0 ? undefined : ends[i - 1];
        const upto = i === groups.length - 1 ? undefined : ends[i];
        const range = { ...(0,defined/* defined */.s)({ after, upto }) };
        return { range, segments: group, previousBlocks: (0,manifest_listed/* knownBlocks */.uJ)(group, listed, after) };
    });
}
function grouped(segments) {
    const groups = [];
    let count = 0;
    for (const segment of segments) {
        const last = groups.at(-1);
        if (last !== undefined && count + segment.count <= SMALL_SLICE_ENTRIES) {
            last.push(segment);
            count += segment.count;
        }
        else {
            groups.push([segment]);
            count = segment.count;
        }
    }
    return groups;
}

;// CONCATENATED MODULE: ./build/src/plan/statistics.js
/** The rows of these buckets, summed; a bucket without any has no line. */
function usesOf(rows, ids) {
    return ['hot', 'cold'].flatMap((bucket) => {
        const id = ids[bucket];
        const its = id === undefined ? [] : rows.filter(({ bucketId }) => bucketId === id);
        if (its.length === 0)
            return [];
        const latencies = its.flatMap(({ latency }) => (latency === undefined ? [] : [latency]));
        return [
            {
                bucket,
                uploaded: sum(its.map(({ uploaded }) => uploaded)),
                downloaded: sum(its.map(({ downloaded }) => downloaded)),
                latencyMs: latencies.length === 0 ? null : sum(latencies) / latencies.length,
            },
        ];
    });
}
function sum(numbers) {
    return numbers.reduce((total, one) => total + one, 0);
}

;// CONCATENATED MODULE: ./build/src/commands/backup/statistics.js


/** Minutes are counted whole, ms. */
const MINUTE_MS = 60_000;
/** At its end a run waits for answers no longer than this. */
const END_TIMEOUT_MS = 1_000;
/**
 * What the platform counted of the run's buckets, by the minute and by the day: asked when the copies are done,
 * beside the commit. Best effort: a failure here never fails the run.
 */
class StatisticsWatch {
    #setting;
    #over = new AbortController();
    #asked;
    #received;
    constructor(setting) {
        this.#setting = setting;
        this.#asked = this.#ask();
    }
    /** Undefined where the platform did not say, or not in time. */
    get received() {
        return this.#received;
    }
    /** Waits a moment for the answers. Never rejects. */
    async end() {
        const { clock } = this.#setting.ctx;
        // Whatever ended the wait: `#asked` is awaited again below.
        await (0,with_timeout/* withTimeout */.w)(clock, END_TIMEOUT_MS, () => this.#asked).catch(() => undefined);
        this.#over.abort(new Error('the run is over'));
        await this.#asked;
    }
    /** As `end`, for a run that must not wait. */
    async drop() {
        this.#over.abort(new Error('the run is over'));
        await this.#asked;
    }
    async #ask() {
        const { platform, topology, began, ctx } = this.#setting;
        const { repository, hot, cold } = topology;
        const query = { repositoryId: repository.id, from: began, to: ctx.clock.now() + MINUTE_MS };
        const { signal } = this.#over;
        try {
            const [minutes, days] = await Promise.all([
                platform.trafficByMinute(query, signal),
                platform.trafficByDay(query, signal),
            ]);
            const unseen = [minutes, days].find((one) => !one.seen);
            if (unseen?.seen === false)
                ctx.log.notice(`The platform's statistics could not be read (${unseen.why}); the run goes on.`);
            const ids = { hot: hot?.id, cold: cold.id };
            const run = minutes.seen ? usesOf(minutes.value, ids) : [];
            const whole = days.seen ? usesOf(days.value, ids) : [];
            if (run.length + whole.length > 0)
                this.#received = { run, days: whole };
        }
        catch (error) {
            if (!signal.aborted)
                throw error;
            ctx.log.notice("The platform's statistics did not arrive in time; the run goes on.");
        }
    }
}

// EXTERNAL MODULE: ./build/src/report/sample.js
var sample = __webpack_require__(20780);
// EXTERNAL MODULE: ./build/src/commands/traffic-sample.js
var traffic_sample = __webpack_require__(7024);
;// CONCATENATED MODULE: ./build/src/commands/backup/traffic-probe.js



/**
 * What `probe` asks of the platform, asked beside a run: one small object is copied by the pair's path to a name of the
 * program's own, and the statistics are polled until they show it or the time is over. Best effort: a failure here
 * is logged and never fails the run.
 */
class TrafficProbe {
    #setting;
    #over = new AbortController();
    #signal;
    #all;
    #copying = Promise.resolve();
    #watch;
    #report;
    constructor(setting) {
        this.#setting = setting;
        this.#signal = AbortSignal.any([setting.copy.signal, this.#over.signal]);
        this.#all = this.#probe();
    }
    /** Undefined until the sample was copied, and where there was none to copy. */
    get report() {
        return this.#report;
    }
    /**
     * Waits no longer for the statistics; a copy that is under way may end first, and be removed again, if it takes no
     * longer than one poll would. Never rejects. The lease must still be held.
     */
    async end() {
        const { watched, polling } = this.#setting;
        await (0,with_timeout/* withTimeout */.w)(watched.clock, polling.every, () => this.#copying, this.#signal).catch(() => undefined);
        this.#over.abort(new Error('the run is over'));
        await this.#all;
    }
    async #probe() {
        const { log, polling } = this.#setting;
        try {
            this.#copying = this.#copySample();
            await this.#copying;
            if (this.#report === undefined || this.#watch === undefined)
                return;
            const { sample } = this.#report;
            const traffic = await this.#watch.verdict(sample, polling, this.#signal);
            this.#report = { sample, traffic };
        }
        catch (error) {
            if (!this.#signal.aborted) {
                const why = error instanceof Error ? error.message : String(error);
                log.notice(`Whether copies are counted could not be tried out (${why}); the run goes on.`);
            }
            else if (this.#report !== undefined && this.#watch !== undefined)
                this.#report = { ...this.#report, traffic: this.#watch.last };
        }
        if (this.#report === undefined)
            return;
        log.notice((0,sample/* trafficTestText */.R6)(this.#report));
        const mismatch = (0,sample/* contradiction */.qX)(this.#report);
        // No warning: beside a run, hot is in use, and what is counted may well be that.
        if (mismatch !== undefined)
            log.notice(mismatch);
    }
    /** Reads the statistics, then copies the sample into cold and removes it again. */
    async #copySample() {
        const { hot, copy, watched } = this.#setting;
        const object = await (0,traffic_sample/* sampleOf */.uV)(hot, this.#signal);
        if (object === undefined)
            return;
        this.#watch = await traffic_sample/* Watch */.ox.start(watched, this.#signal);
        const sample = await (0,traffic_sample/* copySample */.qV)(object, hot, { ...copy, signal: this.#signal });
        this.#report = { sample, traffic: traffic_sample/* NOT_SEEN */.mW };
    }
}

;// CONCATENATED MODULE: ./build/src/commands/backup/platform-watches.js


/**
 * What is asked of Flashback's platform beside a run, where a token was given: quota, whether copies are counted, and
 * the statistics of the buckets. Best effort: a failure here never fails the run.
 */
class PlatformWatches {
    /** Undefined where no token was given. */
    api;
    quota;
    /** What the platform could not say, for the report. */
    unanswered = [];
    #trafficProbe;
    #statistics;
    constructor(api, quota) {
        this.api = api;
        this.quota = quota;
    }
    /** Undefined until a sample was copied, and where none was. */
    get trafficReport() {
        return this.#trafficProbe?.report;
    }
    /** Undefined where the platform did not say, or not in time. */
    get statistics() {
        return this.#statistics?.received;
    }
    /** True where this run tries out whether copies are counted. */
    get probesTraffic() {
        return this.#trafficProbe !== undefined;
    }
    probeTraffic(settings) {
        this.#trafficProbe = new TrafficProbe(settings);
    }
    /** `began`: wall time at which the run began, ms. */
    askStatistics(topology, began, ctx) {
        if (this.api === undefined)
            return;
        this.#statistics = new StatisticsWatch({ platform: this.api, topology, began, ctx });
    }
    /** Waits a moment for answers that are still to come. Never rejects. The lease must still be held. */
    async end() {
        await Promise.all([this.#trafficProbe?.end(), this.#statistics?.end()]);
    }
    /** As `end`, for a run that must not wait for statistics. */
    async drop() {
        await Promise.all([this.#trafficProbe?.end(), this.#statistics?.drop()]);
    }
}

// EXTERNAL MODULE: ./build/src/commands/prune/prune-run.js + 8 modules
var prune_run = __webpack_require__(82834);
;// CONCATENATED MODULE: ./build/src/commands/backup/prune-after.js

/**
 * Prunes after a backup that is committed by now: an error that holds pruning up is reported, and changes nothing about
 * that. `onCommit` gets each manifest that pruning commits, also where it throws later. Undefined where nothing was to do.
 */
async function pruneAfter({ options, ctx, control }, { cold, state, fence }, started, committed, onCommit) {
    const { pruning: settings, maxFailures } = options;
    if (settings.mode === 'off' || control.stopped())
        return undefined;
    try {
        const pruned = await (0,prune_run/* prune */.R3)(committed, {
            state,
            cold,
            settings,
            maxFailures,
            started,
            ctx,
            mode: { kind: 'prune', fence },
            stopped: () => control.stopped(),
            onCommit,
            signal: control.signal,
        });
        return pruned?.report;
    }
    catch (error) {
        const report = (0,prune_run/* heldByState */.MR)(error) ?? (0,prune_run/* failedByStore */.ex)(error);
        if (report === undefined)
            throw error;
        return report;
    }
}

// EXTERNAL MODULE: ./build/src/core/every.js
var every = __webpack_require__(97878);
// EXTERNAL MODULE: ./build/src/flashback/endpoint.js
var endpoint = __webpack_require__(83878);
;// CONCATENATED MODULE: ./build/src/plan/quota.js
/** From here on the report warns. */
const NEARLY_FULL_PERCENT = 80;
/** The limits that a backup can run into, the fullest first; limits on anything but bytes are ignored. */
function quotasOf(rows) {
    return rows
        .flatMap((row) => {
        const kind = /^(STORAGE|TRAFFIC)/.exec(row.type ?? '')?.[1]?.toLowerCase();
        const percent = percentOf(row);
        if (kind === undefined || percent === undefined)
            return [];
        const { period, current, max } = row;
        return [
            { kind, period: period?.toLowerCase() ?? null, used: current ?? null, max: max ?? null, percent },
        ];
    })
        .sort((a, b) => b.percent - a.percent);
}
function exceeded(quotas) {
    return quotas.find(({ percent }) => percent >= 100);
}
function nearlyUsedUp(quotas) {
    return quotas.filter(({ percent }) => percent >= NEARLY_FULL_PERCENT);
}
/** Those that `bytes` more do not fit into. Native copies are no traffic. */
function tooSmallFor(quotas, bytes, native) {
    return quotas.filter(({ kind, used, max }) => {
        if (used === null || max === null || (native && kind === 'traffic'))
            return false;
        return bytes > max - used;
    });
}
/** From the figures themselves where there are any: the reported share is rounded. */
function percentOf({ current, max, percentage }) {
    if (current === undefined || max === undefined || max === 0)
        return percentage;
    return (current / max) * 100;
}

;// CONCATENATED MODULE: ./build/src/commands/backup/quota.js






/** Between two checks whether what is copied still fits. */
const CHECK_INTERVAL_MS = 10_000;
/**
 * The account's quota, as the platform reports it, asked beside a run: only the preflight waits for the answer, for a
 * few seconds at most. Best effort: a failure here never fails the run.
 */
class QuotaWatch {
    #options;
    #ctx;
    #asked;
    #expected;
    #stopChecking;
    #quotas;
    #unanswered;
    #overflow;
    /** `expected` is called now and then during the run. */
    constructor(options, ctx, platform, signal, expected) {
        this.#options = options;
        this.#ctx = ctx;
        this.#expected = expected;
        this.#asked = this.#ask(platform, signal);
        this.#stopChecking =
            platform === undefined ? () => undefined : (0,every/* every */.S)(ctx.clock, CHECK_INTERVAL_MS, () => this.checkFit());
    }
    /** Undefined where it was not asked, or did not answer yet. */
    get quotas() {
        return this.#quotas;
    }
    /** The error to end the run with where a quota of cold's Repository is used up already; nothing was changed by then. */
    async refusal(signal) {
        await this.#asked;
        const over = exceeded(this.#quotas ?? []);
        if (over === undefined)
            return undefined;
        const { cold, ca, dryRun } = this.#options;
        // A cold at another provider takes writes, whatever this account has used.
        if (dryRun || !(await (0,endpoint/* isBridgeNode */.oP)(cold.endpoint, ca, signal)))
            return undefined;
        const message = `the platform says that the ${quotaWords(over)}`;
        return new store_errors/* StoreError */.AD('quota', message, { operation: 'quota', providerCode: 'QUOTA_EXCEEDED' });
    }
    /** Warns, once, where what this run copies will not fit. */
    checkFit() {
        if (this.#overflow !== undefined || this.#quotas === undefined)
            return;
        const { bytes, native } = this.#expected();
        const [quota] = tooSmallFor(this.#quotas, bytes, native);
        if (quota === undefined)
            return;
        this.#overflow = { quota, bytes };
        this.#ctx.log.warning(this.#overflowMessage(this.#overflow));
    }
    end() {
        this.checkFit();
        this.#stopChecking();
    }
    notices() {
        const title = 'Quota';
        const nearly = nearlyUsedUp(this.#quotas ?? []).map((quota) => ({
            level: 'warning',
            title,
            message: `The ${quotaWords(quota)}. Beyond it the Repository is read-only: raise it on the platform, or copy less.`,
        }));
        const overflow = this.#overflow;
        return [
            ...nearly,
            ...(overflow === undefined
                ? []
                : [{ level: 'warning', title, message: this.#overflowMessage(overflow) }]),
            ...(this.#unanswered === undefined
                ? []
                : [{ level: 'notice', title: 'Platform', message: this.#unanswered }]),
        ];
    }
    async #ask(platform, signal) {
        const { log } = this.#ctx;
        const seen = await platform?.quota(signal);
        if (seen === undefined)
            return;
        if (seen.seen) {
            this.#quotas = quotasOf(seen.value);
            for (const quota of nearlyUsedUp(this.#quotas))
                log.warning(`The ${quotaWords(quota)}.`);
            return;
        }
        this.#unanswered = `How much of the quota is used could not be seen (${seen.why}); the run goes on.`;
        log.notice(this.#unanswered);
    }
    #overflowMessage({ quota, bytes }) {
        const left = Math.max(0, (quota.max ?? 0) - (quota.used ?? 0));
        return `This run is about ${(0,format/* formatBytes */.z3)(bytes)}, and of the ${quotaName(quota)} ${(0,format/* formatBytes */.z3)(left)} were left when it began. What does not fit waits for the next run: raise the quota, or leave something out.`;
    }
}
/** What was copied by now; before that as much as the last run copied, and in a first run all that was listed. */
function expectedCopy(scope, { bytes: { copied, touched, planned, scanned } }, base, path) {
    const lastRun = base === 'none' ? undefined : runsOf(base, scope).at(-1);
    const bytes = Math.max(copied + touched + planned, lastRun?.copiedBytes ?? 0, base === 'none' ? scanned : 0);
    return { bytes, native: path === 'native' };
}
/** `monthly traffic quota is at 97% (97 GB of 100 GB)`. */
function quotaWords(quota) {
    const { used, max, percent } = quota;
    const share = `${Math.floor(percent)}%`;
    const figures = used === null || max === null ? '' : ` (${(0,format/* formatBytes */.z3)(used)} of ${(0,format/* formatBytes */.z3)(max)})`;
    return `${quotaName(quota)} is ${percent >= 100 ? `used up: ${share}` : `at ${share}`}${figures}`;
}
function quotaName({ kind, period }) {
    return `${period === null ? '' : `${period} `}${kind} quota`;
}

// EXTERNAL MODULE: ./build/src/core/escape.js
var core_escape = __webpack_require__(27698);
// EXTERNAL MODULE: ./build/src/store/listing/cursor.js
var cursor = __webpack_require__(2584);
// EXTERNAL MODULE: ./build/src/store/listing/sorter.js
var sorter = __webpack_require__(11257);
// EXTERNAL MODULE: ./build/src/manifest/start.js
var start = __webpack_require__(27679);
;// CONCATENATED MODULE: ./build/src/manifest/journals/recover-intents.js




function keyOf(record) {
    return record.op === 'stored' ? record.entry.key : record.key;
}
/**
 * What is true of one key now, from its records, oldest first. Undefined where nothing of them is: the key then
 * stands as committed, and is copied again if hot differs. Throws StoreError where cold does not answer.
 */
async function recoverKey(records, context) {
    let stored;
    let intent;
    let orphans = [];
    for (const { fact, record } of records) {
        if (record.op === 'intent')
            intent = record;
        else {
            // A later record of the key, or of a run that carried it over, does not repeat earlier orphans.
            orphans = union(orphans, record.loose ?? []);
            stored = { fact, record: { ...record, loose: orphans } };
            intent = undefined;
        }
    }
    if (intent !== undefined) {
        const record = await recoverIntent(intent, context);
        return { record: { ...record, loose: union(orphans, record.loose ?? []) }, carried: true };
    }
    if (stored === undefined)
        return undefined;
    // Nothing is deleted on a record's word: what took the place of an orphaned object must be in cold.
    const sure = stored.fact && (stored.record.loose ?? []).length === 0;
    if (!sure && !(await isInCold(stored.record.entry, context)))
        return undefined;
    return { record: stored.record, carried: !stored.fact };
}
/**
 * The record, without orphaned objects that the committed entry of its key names: a run lets go of such a one only for
 * a copy of the same content, which the store's own ETags prove. Anybody who can write to cold can write a journal, and
 * what the committed manifest names must not be deleted because of one. An orphan too few costs its storage, no more.
 */
function withoutNamedOrphans(record, committed) {
    const { loose = [], entry } = record;
    if (committed === undefined || loose.length === 0)
        return record;
    const isAt = ({ cold }, { path, versionId }) => cold.path === path && (cold.versionId ?? 'null') === (versionId ?? 'null');
    const isReplaced = (0,store_evidence/* isSameContent */.OI)(entry, committed) && (isSameAsHot(entry) || entry.cold.etag === committed.cold.etag);
    const orphans = loose.filter((orphan) => !(committed.history ?? []).some((version) => isAt(version, orphan)) &&
        (isReplaced || committed.expired !== undefined || !isAt(committed, orphan)));
    const { loose: _loose, ...rest } = record;
    return orphans.length === 0 ? rest : { ...rest, loose: orphans };
}
/** By the stores' own tags, and not by what the record says. */
function isSameAsHot({ etag, cold }) {
    return (0,store_evidence/* sameMd5 */.vh)({ etag }, { etag: cold.etag });
}
/**
 * The same where another run committed since: its entry stands, unless cold's object was overwritten after that
 * commit. Then the newest record is treated as an intent to overwrite the committed entry.
 */
async function recoverStaleKey(records, committed, context) {
    const record = records.at(-1)?.record;
    if (record === undefined)
        return undefined;
    const target = record.op === 'stored' ? { ...record.entry, path: record.entry.cold.path } : record;
    const { key, path, size, etag, modified } = target;
    const head = await context.cold.headIfPresent(committed.cold.path, context.signal);
    if (head?.etag === committed.cold.etag && head.versionId === committed.cold.versionId)
        return undefined;
    const proofs = (0,store_evidence/* proofsOf */.Tq)(target);
    const intent = { op: 'intent', key, path, size, etag, modified, ...proofs, before: committed };
    return { record: await recoverIntent(intent, context), carried: true };
}
/**
 * An overwrite that was begun and has no outcome. Either nothing happened yet; or the path holds the new content,
 * which is adopted if its MD5 proves it or if it is the multipart upload that was about to complete; or it holds
 * unproven content, and only the kept version is sure.
 */
async function recoverIntent(intent, context) {
    const { cold, versioned, now, uploads, signal } = context;
    const { before, path } = intent;
    const head = await cold.headIfPresent(path, signal);
    const untouched = head !== undefined &&
        before.expired === undefined &&
        before.cold.path === path &&
        head.etag === before.cold.etag &&
        (!versioned || head.versionId === before.cold.versionId);
    if (untouched) {
        const loose = versioned ? [] : await unneededHistory(before, path, context);
        return { op: 'stored', entry: before, ...(loose.length === 0 ? {} : { loose }) };
    }
    const moved = await withKeptVersions(before, path, context);
    const proof = head === undefined ? undefined : proofOf(intent, head, uploads);
    const entry = head === undefined || proof === undefined ? moved : adopt(moved, intent, head, proof, now);
    if (!versioned)
        return { op: 'stored', entry };
    const loose = await unrecordedVersions(before, path, entry.cold.versionId, context);
    return { op: 'stored', entry, loose: [...loose, ...replacedVersion(before, entry)] };
}
/** Why the object at the intent's path is what the intent was to store; undefined where nothing proves it. */
function proofOf(intent, head, uploads) {
    const { path, size, etag } = intent;
    if (head.size !== size)
        return undefined;
    const evidence = (0,store_evidence/* proofOf */.oX)(head, intent);
    if (evidence !== undefined)
        return { evidence };
    const upload = uploads?.find(path);
    if (upload?.completes?.etag !== head.etag)
        return undefined;
    const { source, via, completes } = upload;
    if (source.bucket !== 'hot' || source.etag !== etag || source.size !== size)
        return undefined;
    const { matched, checksum } = completes;
    return { via, evidence: matched ? 'checksum' : 'size', ...(0,defined/* defined */.s)({ checksum }) };
}
/** The entry with the object at the intent's path as its content. */
function adopt(moved, intent, head, proof, now) {
    const { path, size, etag, modified } = intent;
    const proofs = (0,store_evidence/* proofsOf */.Tq)(intent);
    const cold = {
        path,
        etag: head.etag,
        stored: now,
        via: moved.cold.via,
        ...proof,
        ...(0,defined/* defined */.s)({ versionId: head.versionId }),
    };
    const { key, history = [], gone, expired } = moved;
    if ((0,store_evidence/* isSameContent */.OI)(moved, intent) && gone?.confirmed !== true)
        return { key, size, etag, modified, ...proofs, cold, since: moved.since, history };
    const superseded = { ...versionOf(moved), until: gone?.since ?? now };
    return {
        key,
        size,
        etag,
        modified,
        ...proofs,
        cold,
        since: now,
        history: expired === undefined ? [...history, superseded] : history,
    };
}
/** The entry with every version that lay at `path` named where it was kept. */
async function withKeptVersions(entry, path, { cold, versioned, signal }) {
    const keptRef = async (version) => {
        if (version.cold.path !== path || (versioned && version.cold.versionId !== undefined))
            return version.cold;
        for (const kept of historyPaths(entry.key, version, cold)) {
            const head = await cold.headIfPresent(kept, signal);
            if (head?.size === version.size)
                return { ...version.cold, path: kept, etag: head.etag };
        }
        return version.cold; // lost, or overwritten in place: a reader notices by its ETag
    };
    const history = [];
    for (const version of entry.history ?? [])
        history.push({ ...version, cold: await keptRef(version) });
    return { ...entry, cold: entry.expired === undefined ? await keptRef(entry) : entry.cold, history };
}
/** History objects that were written for an overwrite that never happened, and that no version names. */
async function unneededHistory(entry, path, { cold, signal }) {
    const versions = [entry, ...(entry.history ?? [])];
    const orphans = new Map();
    for (const version of versions.filter((one) => one.cold.path === path)) {
        for (const kept of historyPaths(entry.key, version, cold)) {
            if (orphans.has(kept) || versions.some((one) => one.cold.path === kept))
                continue;
            const head = await cold.headIfPresent(kept, signal);
            if (head !== undefined)
                orphans.set(kept, { path: kept, etag: head.etag });
        }
    }
    return [...orphans.values()];
}
/** Either name may have been used: which one depends on what the store refused. */
function historyPaths(key, version, cold) {
    return [true, false].map((plain) => (0,layout/* historyPath */.ae)(key, version, cold.maxPathBytes, false, plain));
}
/** Versions that interrupted runs stored above the entry's own and never recorded, except the one adopted now. */
async function unrecordedVersions(before, path, adopted, { cold, signal }) {
    if (before.cold.path !== path)
        return [];
    // Versions written before versioning was enabled have the id "null" (AWS: PutBucketVersioning).
    const above = await (0,store_versions/* versionsAbove */.X)(cold, path, before.cold.versionId ?? 'null', signal);
    return above
        .filter(({ versionId }) => versionId !== adopted)
        .map(({ versionId, etag }) => ({ path, etag, versionId }));
}
/** The version that a copy of the same content replaced, unless the entry still names it. */
function replacedVersion({ cold: { path, etag, versionId } }, entry) {
    const named = [entry, ...(entry.history ?? [])].some(({ cold }) => cold.path === path && cold.versionId === versionId);
    return named || versionId === undefined ? [] : [{ path, etag, versionId }];
}
async function isInCold(entry, { cold, signal }) {
    const { path, versionId, etag } = entry.cold;
    const head = await cold.headIfPresent(path, signal, (0,defined/* defined */.s)({ versionId }));
    return head?.etag === etag && head.size === entry.size;
}
function union(some, more) {
    const names = new Set(some.map(({ path, versionId }) => JSON.stringify([path, versionId])));
    return [...some, ...more.filter(({ path, versionId }) => !names.has(JSON.stringify([path, versionId])))];
}
function versionOf(entry) {
    const { size, etag, modified, cold, since } = entry;
    return { size, etag, modified, ...(0,store_evidence/* proofsOf */.Tq)(entry), cold, since };
}

;// CONCATENATED MODULE: ./build/src/manifest/journals/recover-journals.js








/**
 * Recovers the journals that no commit consumed (design.md section 4, "Journals"). A journal is fact where it
 * builds on the present HEAD and no later epoch wrote a journal, or where such a journal took it over as fact:
 * nobody can have changed cold since. The keys of every other journal, and of intents without an outcome, are
 * unconfirmed: cold is asked (recover-intents.ts). Throws StateError where a journal is damaged.
 */
async function recoverJournals(state, cold, committed, versioned, now, signal, uploads) {
    const journals = await state.journals(signal);
    const open = await openJournals(state, journals, committed, signal);
    const parts = judge(open, committed?.generation.generation ?? 0);
    const earlierStarts = committed === undefined ? [] : (0,start/* startsIn */.n2)(committed.generation);
    const started = (0,start/* startAfter */.HM)(now, [...earlierStarts, ...open.map(({ start }) => start.time)]);
    const records = new sorter/* Sorter */.y();
    const facts = new sorter/* Sorter */.y();
    let carriedRecords;
    try {
        await readRecords(state, parts, records, signal);
        const context = { cold, versioned, now: started, uploads, signal };
        const entryOf = committedEntries(state, committed?.generation.segments ?? [], signal);
        carriedRecords = await recoverKeys(records, entryOf, context, facts);
    }
    catch (error) {
        await facts.close();
        throw error;
    }
    finally {
        await records.close();
    }
    return {
        facts: (range) => parsed(facts.sorted(range)),
        count: facts.count,
        carriedRecords,
        started,
        settles: settledByRun(parts),
        present: new Set(journals.keys()),
        close: () => facts.close(),
    };
}
async function openJournals(state, journals, committed, signal) {
    const consumed = new Map((committed?.generation.journals ?? []).map(({ run, objects }) => [run, objects]));
    const open = [];
    for (const [run, paths] of journals) {
        const [first] = paths;
        if (first === undefined || (consumed.get(run) ?? 0) >= paths.length)
            continue;
        for await (const { start } of readJournals(state, [first], signal)) {
            open.push({ run, start, paths: paths.slice(consumed.get(run) ?? 0), objects: paths.length });
        }
    }
    return open.sort((a, b) => a.start.epoch - b.start.epoch);
}
/** Which parts are fact. In the order of epochs, so that of one key's records the last is the newest. */
function judge(open, base) {
    const last = open.at(-1);
    const lastIsFact = last?.start.base === base;
    const takenOver = new Map((lastIsFact ? (last.start.settles ?? []) : []).map((journal) => [journal.run, journal]));
    return open.flatMap(({ run, start, paths, objects }) => {
        const stale = start.base !== base;
        if (run === last?.run)
            return [{ run, paths, objects, fact: lastIsFact, stale }];
        const settled = takenOver.get(run);
        const consumed = objects - paths.length;
        const covered = Math.max(0, Math.min(paths.length, (settled?.objects ?? 0) - consumed));
        // Objects that came after the take-over were written by a holder that had lost the lease.
        const late = { run, paths: paths.slice(covered), objects, fact: false, stale };
        return settled?.fact === true
            ? [{ run, paths: paths.slice(0, covered), objects, fact: true, stale }, late]
            : [late];
    });
}
/** Journal objects read at once; each has a few hundred records. Larger ones are read one after the other. */
const READ_AHEAD = 8;
const READ_AHEAD_BYTES = 4 * 1024 * 1024;
async function* readJournals(state, paths, signal) {
    for (let at = 0; at < paths.length; at += READ_AHEAD) {
        const some = paths.slice(at, at + READ_AHEAD);
        const files = await Promise.all(some.map((path) => state.readIfSmall(path, signal, READ_AHEAD_BYTES)));
        for (const [i, path] of some.entries()) {
            const small = files[i];
            files[i] = undefined;
            const file = small === 'too-large' ? await state.readBytes(path, signal, bounds/* MAX_JOURNAL_BYTES */.jP) : small;
            if (file === undefined)
                throw new errors/* StateError */.qq(path, 'it was listed, but it is not there', errors/* DAMAGED_ADVICE */.dw);
            yield (0,journal/* parseJournal */.z8)(file.bytes, path);
        }
    }
}
async function readRecords(state, parts, into, signal) {
    for (const { paths, fact, stale } of parts) {
        for await (const { records } of readJournals(state, paths, signal)) {
            for (const record of records) {
                const keyRecord = { fact, stale, record };
                await into.add(keyOf(record), JSON.stringify(keyRecord));
            }
        }
    }
}
/** Writes what is true of each key into `facts`, and returns the records for which cold was asked. */
async function recoverKeys(records, entryOf, context, facts) {
    const carried = [];
    for await (const batch of (0,cursor/* groupByKey */.k5)(records.sorted(), (line) => JSON.parse(line))) {
        const pending = [];
        for (const { items: group } of batch) {
            const newest = group.at(-1);
            // One after another: entries are read in key order.
            const asks = newest?.stale === true || group.some(mayOrphan);
            const entry = newest === undefined || !asks ? undefined : await entryOf(keyOf(newest.record));
            const recovered = newest?.stale === true && entry !== undefined
                ? recoverStaleKey(group, entry, context)
                : recoverKey(group, context);
            pending.push(recovered.then((found) => guarded(found, entry)));
        }
        for (const recovered of await Promise.all(pending)) {
            if (recovered === undefined)
                continue;
            if (recovered.carried)
                carried.push(recovered.record);
            await facts.add(recovered.record.entry.key, JSON.stringify(recovered.record));
        }
    }
    return carried;
}
/** True where recovering it may name orphaned objects, which are deleted later. */
function mayOrphan({ record }) {
    return record.op === 'intent' || (record.loose ?? []).length > 0;
}
function guarded(recovered, committed) {
    return recovered && { ...recovered, record: withoutNamedOrphans(recovered.record, committed) };
}
/** Finds entries of the manifest, for ascending keys. Segments that contain none of the keys are not read. */
function committedEntries(state, segments, signal) {
    let at = 0;
    let lines;
    return async (key) => {
        for (let segment = segments[at]; segment !== undefined; segment = segments[++at]) {
            if ((0,keys/* compareKeys */.YD)(segment.last, key) < 0) {
                await lines?.close();
                lines = undefined;
                continue;
            }
            if ((0,keys/* compareKeys */.YD)(segment.first, key) > 0)
                return undefined;
            lines ??= new cursor/* KeyCursor */.yt(state.entries(segment, signal), signal);
            await lines.seek(key);
            return lines.at(key)?.entry;
        }
        return undefined;
    };
}
async function* parsed(lines) {
    for await (const batch of lines)
        yield batch.map(({ line }) => JSON.parse(line));
}
/** A run of which a part is fact counts as fact: the unconfirmed rest was asked of cold, and is repeated. */
function settledByRun(parts) {
    const byRun = new Map();
    for (const { run, objects, fact } of parts)
        byRun.set(run, { run, objects, fact: fact || byRun.get(run)?.fact === true });
    return [...byRun.values()];
}

// EXTERNAL MODULE: ./build/src/core/bounded-json.js
var bounded_json = __webpack_require__(16119);
;// CONCATENATED MODULE: ./build/src/manifest/journals/upload-record.js





function encodeUploadRecord(record) {
    return JSON.stringify(record) + '\n';
}
/** Throws StateError where it is none, or another one than its path says. State is hostile text. */
function parseUploadRecord(text, object) {
    return (0,bounds/* parseRecord */.Hh)(text, object, errors/* DAMAGED_ADVICE */.dw, UPLOAD_LIMITS, (json) => {
        const format = (0,bounded_json/* countOf */.pq)(json, 'format');
        if (format > manifest_generation/* FORMAT */.u)
            throw new errors/* StateError */.qq(object, `it has format ${format}`, errors/* NEWER_ADVICE */.hx);
        const run = (0,bounded_json/* textOf */.b6)(json, 'run', bounds/* MAX_NAME */.zB);
        const path = (0,bounded_json/* textOf */.b6)(json, 'path', bounds/* MAX_PATH */.lm);
        if (!object.endsWith((0,layout/* uploadRecordPath */.qz)(run, path)))
            throw new bounded_json/* JsonRefused */.tC('it is the record of another run or path than its name says');
        (0,bounded_json/* countOf */.pq)(json, 'epoch', bounds/* MAX_EPOCH */.fU);
        (0,bounded_json/* timeOf */.nR)(json, 'time');
        (0,bounded_json/* timeOf */.nR)(json, 'begun');
        checkSource((0,bounded_json/* objectOf */.Xy)(json, 'source'), path);
        if ((0,bounded_json/* countOf */.pq)(json, 'partSize') === 0)
            throw new bounded_json/* JsonRefused */.tC('its partSize is 0');
        (0,bounded_json/* oneOf */.yL)(json, 'via', ['native', 'emulated', 'streamed']);
        (0,bounded_json/* optional */.lq)(json, 'uploadId', () => (0,bounded_json/* textOf */.b6)(json, 'uploadId', bounds/* MAX_TEXT */.lG));
        checkParts(json);
        (0,bounded_json/* optional */.lq)(json, 'completes', () => {
            const completes = (0,bounded_json/* objectOf */.Xy)(json, 'completes');
            (0,bounded_json/* textOf */.b6)(completes, 'etag', bounds/* MAX_ETAG */.nQ);
            (0,bounded_json/* flagOf */.iP)(completes, 'matched');
            (0,bounded_json/* optional */.lq)(completes, 'checksum', () => (0,bounded_json/* textOf */.b6)(completes, 'checksum', bounds/* MAX_TEXT */.lG));
        });
        return json;
    });
}
/** The most that a store of any kind takes: Azure's blocks. S3 takes 10,000. */
const MAX_PARTS = 50_000;
const UPLOAD_LIMITS = {
    bytes: bounds/* MAX_UPLOAD_RECORD_BYTES */.RA,
    depth: 8,
    text: 6 * bounds/* MAX_PATH */.lm,
    values: 400_000,
};
/** An object of hot goes to a path of its own key; a version that is kept goes from one of its key to another. */
function checkSource(source, path) {
    const bucket = (0,bounded_json/* oneOf */.yL)(source, 'bucket', ['hot', 'cold']);
    const from = (0,bounded_json/* textOf */.b6)(source, 'path', bounds/* MAX_PATH */.lm);
    // What a store that ignores pins must prove first waits in a folder of ours.
    const fits = bucket === 'cold' ? !(0,layout/* isState */.ad)(path) : (0,layout/* isPathOf */.HM)(from, path);
    if (!fits && !path.startsWith(layout/* PROBE */.vD))
        throw new bounded_json/* JsonRefused */.tC('its path is not one that its source can have in cold');
    (0,bounded_json/* optional */.lq)(source, 'versionId', () => (0,bounded_json/* textOf */.b6)(source, 'versionId', bounds/* MAX_VERSION_ID */._X));
    (0,bounded_json/* countOf */.pq)(source, 'size');
    (0,bounded_json/* anyTextOf */.Tm)(source, 'etag', bounds/* MAX_ETAG */.nQ);
    (0,bounded_json/* timeOf */.nR)(source, 'modified');
}
function checkParts(json) {
    const numbers = new Set();
    const check = (part) => {
        const number = (0,bounded_json/* countOf */.pq)(part, 'number', MAX_PARTS);
        if (number === 0 || numbers.has(number))
            throw new bounded_json/* JsonRefused */.tC('its parts are not numbered apart, from 1');
        numbers.add(number);
        (0,bounded_json/* textOf */.b6)(part, 'etag', bounds/* MAX_ETAG */.nQ);
        (0,bounded_json/* sha256Of */.Bj)(part, 'sha256');
        (0,bounded_json/* flagOf */.iP)(part, 'matched');
    };
    (0,bounded_json/* eachOf */.pQ)(json, 'parts', check, MAX_PARTS);
}

;// CONCATENATED MODULE: ./build/src/manifest/journals/uploads.js



/** A record whose parts go on is written after so many ms or parts: what a crash costs to be hashed again. */
const WRITE_PACE = { ms: 5_000, parts: 8 };
/** Of records that are held in memory at once: a few of the largest, or many thousands of others. */
const MAX_LOADED_BYTES = 64 * 1024 * 1024;
/**
 * The multipart uploads of this backup that are not over: one object of state each, in the folder of the run that last
 * worked on it, so that a late write of a dead run never replaces what a living one wrote. Only uploads that
 * are recorded here may be touched.
 */
class Uploads {
    #state;
    #owner;
    #records = new Map();
    /** State objects by the path that they are about. */
    #objects = new Map();
    #over = new Set();
    #asked = new Set();
    #superseded = [];
    /** Changes of a record since it was last written. */
    #dirty = new Map();
    #writing = new Map();
    /** Not the run's: a cancelled run still writes down what it sent. */
    #signal = new AbortController().signal;
    constructor(state, owner) {
        this.#state = state;
        this.#owner = owner;
    }
    /** What earlier runs left. Throws StateError where a record is damaged. */
    static async load(state, owner, signal) {
        const uploads = new Uploads(state, owner);
        let bytes = 0;
        for (const object of await state.uploadRecords(signal)) {
            const file = await state.read(object, signal);
            if (file === undefined)
                continue;
            uploads.#add(object, parseUploadRecord(file.text, object));
            bytes += file.text.length;
            // The rest is left to a later run: what they are about is begun again.
            if (bytes > MAX_LOADED_BYTES)
                break;
        }
        return uploads;
    }
    get all() {
        return [...this.#records.values()];
    }
    /** Older records of a path that has a newer one with another upload. */
    get superseded() {
        return this.#superseded;
    }
    find(path) {
        return this.#records.get(path);
    }
    /** As `find`, for the caller that continues it and will `forget` it: `forgetCompleted` leaves it alone. */
    ask(path) {
        this.#asked.add(path);
        return this.find(path);
    }
    /** Stores the record, under the present run. */
    async store(record) {
        this.#set(record);
        await this.#write(record.path);
    }
    /** Takes the record with one more part; it is stored once it is time, else with the next one or `flush`. */
    async progress(record) {
        const { path } = record;
        const last = this.#set(record);
        const changes = (this.#dirty.get(path) ?? 0) + 1;
        this.#dirty.set(path, changes);
        const recent = last !== undefined && Date.parse(this.#owner.now()) - Date.parse(last) < WRITE_PACE.ms;
        if (!recent || changes >= WRITE_PACE.parts)
            await this.#write(path);
    }
    /** The upload is over, completed or aborted: its record goes with the next `sweep`. */
    forget(path) {
        this.#records.delete(path);
        this.#dirty.delete(path);
        this.#over.add(path);
    }
    /** Forgets completed uploads that this run, which listed everything, did not ask for: the manifest has their outcome. */
    forgetCompleted() {
        for (const { path, completes } of this.all)
            if (completes !== undefined && !this.#asked.has(path))
                this.forget(path);
    }
    /** Stores what `progress` took and has not stored. */
    async flush() {
        await Promise.all([...this.#dirty.keys()].map((path) => this.#write(path)));
    }
    /** Deletes the records of uploads that are over. Only once their outcomes are journalled. Throws StoreError. */
    async sweep(signal) {
        const obsolete = [];
        for (const [path, objects] of this.#objects) {
            if (this.#dirty.has(path))
                continue;
            const record = this.#records.get(path);
            const present = record === undefined ? undefined : (0,layout/* uploadRecordPath */.qz)(record.run, path);
            for (const object of objects) {
                if (object !== present && (present !== undefined || this.#over.has(path)))
                    obsolete.push(object);
            }
        }
        await this.#state.removeUploadRecords(obsolete, signal);
        for (const [path, objects] of this.#objects) {
            for (const object of obsolete)
                objects.delete(object);
            if (objects.size === 0)
                this.#objects.delete(path);
        }
    }
    #add(object, record) {
        const other = this.#records.get(record.path);
        const [newer, older] = other !== undefined && isNewer(other, record) ? [other, record] : [record, other];
        this.#records.set(record.path, newer);
        if (older !== undefined && older.uploadId !== newer.uploadId)
            this.#superseded.push(older);
        this.#objectsOf(record.path).add(object);
    }
    /** When it was stored before. */
    #set(record) {
        const { run, epoch } = this.#owner;
        const last = this.#records.get(record.path);
        const time = last?.run === run ? last.time : undefined;
        this.#records.set(record.path, { ...record, format: manifest_generation/* FORMAT */.u, run, epoch, time: time ?? record.begun });
        this.#over.delete(record.path);
        return time;
    }
    /** One write of a record at a time, so that an older one never lands last. */
    async #write(path) {
        const before = this.#writing.get(path) ?? Promise.resolve();
        const turn = before.then(() => this.#writeNow(path));
        const settled = turn.catch(() => undefined); // thrown to the caller by `turn`
        this.#writing.set(path, settled);
        await turn;
    }
    async #writeNow(path) {
        const record = this.#records.get(path);
        if (record === undefined)
            return;
        const changes = this.#dirty.get(path) ?? 0;
        const stored = { ...record, time: this.#owner.now() };
        this.#records.set(path, stored);
        this.#dirty.delete(path);
        const object = (0,layout/* uploadRecordPath */.qz)(this.#owner.run, path);
        this.#objectsOf(path).add(object);
        const bytes = Buffer.from(encodeUploadRecord(stored));
        try {
            await this.#state.write(object, bytes, 'application/json', this.#signal);
        }
        catch (error) {
            this.#dirty.set(path, (this.#dirty.get(path) ?? 0) + changes);
            throw error;
        }
    }
    #objectsOf(path) {
        let objects = this.#objects.get(path);
        if (objects === undefined)
            this.#objects.set(path, (objects = new Set()));
        return objects;
    }
}
function isNewer(a, b) {
    return a.epoch !== b.epoch ? a.epoch > b.epoch : a.time > b.time;
}

;// CONCATENATED MODULE: ./build/src/transfer/multipart/recover-uploads.js




/** An upload without progress for so long is aborted: parts are billed for as long as they are stored. */
const MAX_UPLOAD_AGE_MS = 7 * 24 * 3600_000;
/** A store may date an upload this much before the time of our intent, which is by its clock too. */
const CLOCK_SLACK_MS = 60_000;
/** Uploads that are recovered at once. */
const UPLOADS_AT_ONCE = 8;
/**
 * Settles the uploads that earlier runs left. Those without progress for a week and those whose source has
 * changed are aborted; the others stay until their key is copied. Only what is recorded as ours is
 * touched: of an upload whose id was lost in a crash, that can be proved only below our own state.
 */
async function settleUploads(uploads, hot, cold, now, signal) {
    let aborted = 0;
    const leftAlone = [];
    const abort = async ({ key, uploadId, }) => {
        try {
            await (0,multipart_upload/* abortUpload */.q)(cold.store, { key, uploadId }, signal);
            aborted++;
            return true;
        }
        catch (error) {
            if (!(0,store_errors/* isStoreError */.A1)(error) || error.retryable)
                throw error;
            leftAlone.push({ path: key.slice(cold.prefix.length), why: `it cannot be aborted: ${error.message}` });
            return false;
        }
    };
    const settle = async (record) => {
        const { path, uploadId, time } = record;
        const key = cold.key(path);
        if (uploadId === undefined) {
            for (const upload of await begunSince(cold, key, Date.parse(record.begun) - CLOCK_SLACK_MS, signal)) {
                if (path.startsWith(layout/* STATE */.c4))
                    await abort(upload);
                else
                    leftAlone.push({ path, why: 'it cannot be proved to be ours; if it is, it holds no parts' });
            }
            uploads.forget(path);
            return;
        }
        const abandoned = Date.parse(time) + MAX_UPLOAD_AGE_MS < now;
        if (!abandoned && (await isAsItWas(record, hot, cold, signal)))
            return;
        if (await abort({ key, uploadId }))
            uploads.forget(path);
    };
    for (const { path, uploadId } of uploads.superseded)
        if (uploadId !== undefined)
            await abort({ key: cold.key(path), uploadId });
    await (0,semaphore/* mapConcurrent */._)(uploads.all, UPLOADS_AT_ONCE, settle);
    return { open: uploads.all.length, aborted, leftAlone };
}
/**
 * Aborts uploads below our own state that a run left when it was cut off, and that no record names: the probe's, and
 * those of state in parts. Under the lease, before this run writes anything: no other program writes there. Returns how many.
 */
async function abortStateUploads(uploads, cold, signal) {
    const recorded = new Set(uploads.all.map(({ uploadId }) => uploadId));
    // MinIO lists only the uploads of a key that is named in full.
    const pending = [
        ...(await listed(cold, cold.key(layout/* STATE */.c4), signal)),
        ...(await listed(cold, cold.key(`${layout/* PROBE */.vD}a`), signal)),
    ];
    const ours = new Map(pending
        .filter(({ key, uploadId }) => key.startsWith(cold.key(layout/* STATE */.c4)) && !recorded.has(uploadId))
        .map((upload) => [upload.uploadId, upload]));
    for (const upload of ours.values())
        await (0,multipart_upload/* abortUpload */.q)(cold.store, upload, signal);
    return ours.size;
}
async function isAsItWas({ source }, hot, cold, signal) {
    const bucket = source.bucket === 'hot' ? hot : cold;
    const options = source.versionId === undefined ? {} : { versionId: source.versionId };
    try {
        const head = await bucket.headIfPresent(source.path, signal, options);
        return (head?.etag === source.etag && head.size === source.size && head.modified === Date.parse(source.modified));
    }
    catch (error) {
        if ((0,store_errors/* isStoreError */.A1)(error, 'denied', 'archived'))
            return true; // not known: decided when the key is copied
        throw error;
    }
}
async function begunSince(cold, key, since, signal) {
    const uploads = await listed(cold, key, signal);
    return uploads.filter((upload) => upload.key === key && upload.initiated >= since);
}
/** Nothing where the store does not list uploads, or not to us. */
async function listed(cold, prefix, signal) {
    if (!cold.store.dialect.abilities.has('parts'))
        return [];
    try {
        return await cold.store.listUploads(prefix, signal);
    }
    catch (error) {
        if ((0,store_errors/* isStoreError */.A1)(error, 'unsupported', 'denied', 'protocol', 'not-found'))
            return [];
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/src/commands/backup/recovery.js








/** Reads the journals and upload records of runs that were cut off. Throws StateError where one is damaged. */
async function recover(run, access) {
    const { options, ctx, control } = run;
    const { state, cold, committed } = access;
    const { signal } = control;
    const versioned = (await (0,store_versions/* versioningOf */.e)(cold.store, signal)) === 'enabled';
    (0,preflight/* checkStorageClass */.SO)(options, versioned);
    const uploads = access.kind === 'write' ? await loadUploads(run, access) : undefined;
    const journals = await recoverJournals(state, cold, committed, versioned, timeOf(run), signal, uploads);
    const { started, settles, count } = journals;
    if (count > 0)
        ctx.log.info(`Going on from ${count} objects that ${settles.length} unfinished run(s) journalled.`);
    const cutOff = settles.length > 0 || (access.kind === 'write' && access.previousRunCutOff);
    const unreconciled = cutOff ? { looked: [] } : committed?.generation.unlooked;
    return { journals, uploads, started, versioned, cutOff, unreconciled };
}
/** Objects that are named in the log, of those whose upload was left alone. */
const NAMED_UPLOADS = 5;
/** Aborts the multipart uploads of earlier runs that nobody can go on with, and logs what became of the others. */
async function settleUnfinishedUploads(run, { cold }, { uploads, cutOff }) {
    const { buckets, control, ctx } = run;
    const { log } = ctx;
    const { signal } = control;
    if (uploads === undefined || (!cutOff && uploads.all.length === 0))
        return;
    const now = Date.parse(timeOf(run));
    const abortedOfState = cutOff ? await abortStateUploads(uploads, cold, signal) : 0;
    const { open, aborted, leftAlone } = await settleUploads(uploads, buckets.hot, cold, now, signal);
    const total = aborted + abortedOfState;
    if (open > 0)
        log.info(`Going on with ${open} object(s) that are on their way in parts.`);
    if (total > 0)
        log.info(`Aborted ${total} unfinished upload(s) of earlier runs.`);
    for (const { path, why } of leftAlone.slice(0, NAMED_UPLOADS))
        log.notice(`An unfinished upload of ${(0,core_escape/* forLog */.Ig)(path, 200)} was left alone: ${why}.`);
    if (leftAlone.length > NAMED_UPLOADS)
        log.notice(`${leftAlone.length - NAMED_UPLOADS} more were left alone.`);
}
/** Removes the records of uploads that are over, once a commit holds their outcome. */
async function sweepUploads({ control, ctx }, { uploads }) {
    try {
        await uploads?.sweep(control.signal);
    }
    catch (error) {
        if (!(0,store_errors/* isStoreError */.A1)(error))
            throw error;
        ctx.log.notice(`Records of finished uploads were not deleted (${error.message}); the next run does it.`);
    }
}
function loadUploads(run, { state, fence }) {
    const { runId } = run.ctx.identity;
    return Uploads.load(state, { run: runId, epoch: fence.epoch, now: () => timeOf(run) }, run.control.signal);
}

// EXTERNAL MODULE: ./build/src/manifest/lease.js
var lease = __webpack_require__(32373);
// EXTERNAL MODULE: ./build/src/store/capabilities.js
var store_capabilities = __webpack_require__(30581);
// EXTERNAL MODULE: ./build/src/commands/lease-problems.js
var lease_problems = __webpack_require__(86847);
// EXTERNAL MODULE: ./build/src/commands/explain-store.js
var explain_store = __webpack_require__(8731);
// EXTERNAL MODULE: ./build/src/run/key-rotation.js
var key_rotation = __webpack_require__(99887);
;// CONCATENATED MODULE: ./build/src/commands/backup/result.js













/** The one result of a run, from what its phases returned. */
function resultOf(run, phases) {
    const { options, ctx, buckets, tally, meter, platform } = run;
    const { start, recovery, path, plan, commit, prune, verified } = phases;
    const finished = timeOf(run);
    const outcome = outcomeOf(run, phases);
    const scope = { prefixes: options.prefixes, exclude: options.exclude };
    const look = platform.trafficReport;
    return {
        format: 1,
        program: version/* VERSION */.x,
        command: 'backup',
        outcome,
        dryRun: options.dryRun,
        runId: ctx.identity.runId,
        ...generationsOf(phases),
        ...restorePointsOf(scope, start, commit?.restorePoint),
        started: recovery?.started ?? start?.started ?? finished,
        finished,
        durationMs: Math.round(meter.elapsed),
        hot: placeOf(options.hot),
        cold: placeOf(options.cold),
        scope,
        counts: { ...tally.counts },
        bytes: { ...tally.bytes },
        paths: tally.paths,
        copyPath: copyPathOf(path?.choice, tally),
        ...(0,defined/* defined */.s)({ look }),
        prefixes: withVerified(tally.prefixRows(), verified),
        holes: tally.holeGroups(),
        notices: noticesOf(run, phases),
        requests: {
            hot: Object.fromEntries(buckets.requests.hot),
            cold: Object.fromEntries(buckets.requests.cold),
        },
        progress: meter.samples,
        limiter: limiterOf(plan?.limiter, buckets),
        ...platformOf(platform),
        prune: prune ?? null,
        problem: problemOf(run, phases, outcome) ?? null,
    };
}
function placeOf({ endpoint, bucket, prefix }) {
    return { endpoint, bucket, prefix };
}
function generationsOf({ start, commit }) {
    const previous = start?.isBase === true && start.base !== 'none' ? start.base.generation : null;
    return {
        generation: commit?.committed.generation.generation ?? null,
        previousGeneration: previous,
    };
}
function restorePointsOf(scope, start, restorePoint) {
    if (start === undefined)
        return { restorePoint: restorePoint ?? null };
    const base = start.base === 'none' ? undefined : start.base;
    return {
        restorePoint: restorePoint ?? null,
        newestRestorePoint: restorePoint ?? newestRestorePoint(base, scope),
        ...(base === undefined ? {} : { history: runsOf(base, scope) }),
    };
}
/** Null where nothing was copied. */
function copyPathOf(choice, tally) {
    const path = choice?.current;
    if (path === undefined || choice === undefined || tally.done === 0)
        return null;
    return { path, reason: choice.reason };
}
/** Absent where the platform was not asked or said nothing. */
function platformOf({ quota, statistics }) {
    if (quota.quotas === undefined && statistics === undefined)
        return {};
    return { platform: { quotas: quota.quotas ?? [], ...(0,defined/* defined */.s)({ statistics }) } };
}
function limiterOf(limiter, buckets) {
    if (limiter === undefined)
        return null;
    const rates = buckets.paces.flatMap(({ rate }) => (rate === undefined ? [] : [rate]));
    return { ...limiter.report, rate: rates.length === 0 ? null : Math.round(Math.min(...rates)) };
}
function outcomeOf({ control, tally, options }, { heldBy, commit }) {
    if (heldBy !== undefined)
        return 'skipped';
    const { failure } = control;
    if ((0,store_errors/* isStoreError */.A1)(failure, 'quota'))
        return 'read-only';
    if (control.cancelled || (0,store_errors/* isStoreError */.A1)(failure, 'credentials'))
        return 'incomplete';
    if (failure !== undefined)
        return 'failed';
    // A run that had seen everything is whole, also where its commit ended after the deadline.
    if (commit?.restorePoint === undefined && (control.pastDeadline || control.credentialsEnding))
        return 'incomplete';
    if (commit === undefined && !options.dryRun)
        return 'failed';
    return tally.holes > 0 ? 'degraded' : 'complete';
}
function problemOf(run, phases, outcome) {
    const { control } = run;
    const { heldBy, refusal, commit } = phases;
    const { failure } = control;
    if (heldBy !== undefined) {
        const advice = 'Nothing was done. The next scheduled run goes on; raise lease-wait to wait longer.';
        return (0,lease_problems/* leaseHeld */.GT)(heldBy, advice);
    }
    if (refusal !== undefined && failure === refusal) {
        const { code, message, providerCode } = refusal;
        return { code, message, advice: `Nothing was changed. ${quotaAdvice(providerCode, timeOf(run))}` };
    }
    const kept = keptAdvice(phases);
    if (control.cancelled)
        return { code: 'cancelled', message: 'the run was cancelled', advice: kept };
    if (failure instanceof lease/* LeaseLost */.Vj) {
        const committed = 'The backup is committed; what followed was aborted.';
        return (0,lease_problems/* leaseLost */.XM)(failure, commit === undefined ? 'Nothing was committed.' : committed);
    }
    if (failure instanceof errors/* StateError */.qq)
        return { code: 'state', message: failure.message, advice: failure.advice };
    if ((0,store_errors/* isStoreError */.A1)(failure))
        return {
            code: failure.code,
            message: (0,explain_store/* describeStoreError */.z)(failure),
            advice: storeAdvice(failure, kept, timeOf(run)),
        };
    if (failure instanceof Error)
        return { code: 'internal', message: `${failure.name}: ${failure.message}`, advice: kept };
    if (outcome === 'incomplete' && control.credentialsEnding) {
        return {
            code: 'credentials',
            message: 'the credentials end in five minutes, and there are no others',
            advice: `Use ones that live as long as the run, or that can be renewed. ${kept}`,
        };
    }
    if (outcome === 'incomplete') {
        return {
            code: 'deadline',
            message: 'the deadline was reached before everything was copied',
            advice: kept,
        };
    }
    return undefined;
}
/** What the next run can continue from. */
function keptAdvice({ commit, copy }) {
    const { unwritten = 0, journalled = 0 } = copy ?? {};
    if (commit !== undefined)
        return 'What was copied is committed: the next run goes on from there.';
    if (unwritten === 0 && journalled === 0)
        return 'Nothing was copied yet, so nothing is journalled: the next run begins where this one began.';
    if (unwritten === 0)
        return 'What was copied is journalled: the next run goes on from there.';
    return `Not even the journal could be written: ${unwritten} of its records are lost, and the next run checks those objects again.`;
}
function storeAdvice(error, kept, now) {
    const { code, providerCode } = error;
    const own = (0,explain_store/* adviceFor */.c)(error);
    if (own !== undefined)
        return `${own} ${kept}`;
    switch (code) {
        case 'quota':
            return `${quotaAdvice(providerCode, now)} ${kept}`;
        case 'denied':
            return 'Give the key the right to list and read hot, and to list, read and write cold.';
        default:
            return kept;
    }
}
/** Flashback's quotas are a month's (`periodType` of GET /user/quota); other stores do not say. */
function quotaAdvice(providerCode, now) {
    if (providerCode !== 'QUOTA_EXCEEDED')
        return "Cold takes no more writes: make room, or raise its owner's quota.";
    const at = new Date(now);
    const reset = new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + 1, 1)).toISOString().slice(0, 10);
    return `The monthly quota is used up, so the Repository is read-only: until it is reset, with the calendar month on ${reset} (UTC) unless your plan says otherwise, or until its traffic or storage limit is raised on the platform.`;
}
function noticesOf({ tally, options, buckets, platform }, { capabilities, path }) {
    const notices = [];
    const chosen = new Set([options.hot.chosen, options.cold.chosen].filter((line) => line !== undefined));
    for (const message of chosen)
        notices.push({ level: 'notice', title: 'Endpoint', message });
    for (const message of (0,key_rotation.rotations)(options))
        notices.push({ level: 'warning', title: 'Finish rotating keys', message });
    for (const message of buckets.moves)
        notices.push({ level: 'warning', title: 'Fail-over', message });
    notices.push(...platform.quota.notices());
    for (const message of platform.unanswered)
        notices.push({ level: 'notice', title: 'Platform', message });
    for (const message of path?.choice.moves ?? [])
        notices.push({ level: 'notice', title: 'Copy path', message });
    const look = platform.trafficReport;
    const mismatch = look === undefined ? undefined : (0,sample/* contradiction */.qX)(look);
    if (mismatch !== undefined)
        notices.push({ level: 'notice', title: 'Traffic was counted', message: mismatch });
    if (capabilities !== undefined && !(0,store_capabilities/* preventsOverlap */.F)(capabilities)) {
        notices.push({
            level: 'warning',
            title: 'Overlapping runs are not prevented',
            message: 'Cold honours no conditional writes, so nothing stops two runs that write to it at once: verify finds the damage, afterwards. Let runs not overlap (concurrency in the workflow); pruning needs allow-unfenced.',
        });
    }
    if (tally.lost > 0) {
        notices.push({
            level: 'warning',
            title: 'Old versions were missing',
            message: `${tally.lost} old version(s) were not in cold where the manifest has them, so they could not be kept: something else wrote to cold.`,
        });
    }
    if (tally.counts.renamed > 0) {
        notices.push({
            level: 'notice',
            title: 'Renamed keys',
            message: `${tally.counts.renamed} key(s) are stored under .flashback-backup/objects/, since cold cannot hold their own names; the manifest knows them.`,
        });
    }
    return notices;
}

// EXTERNAL MODULE: ./build/src/commands/hole-groups.js
var hole_groups = __webpack_require__(10237);
;// CONCATENATED MODULE: ./build/src/commands/backup/tally.js






/** Rows of prefixes that are counted one by one; what comes after goes into one row. */
const MAX_PREFIXES = 1000;
const SHOWN_PREFIXES = 50;
/** Holes that are listed one by one beside the manifest. */
const MAX_LISTED_HOLES = 1_000_000;
/** A store may say anything of any length: a list of holes must be readable again. */
const MAX_HOLE_MESSAGE = 1000;
const OTHER_PREFIXES = '…';
const SUMMED_FIELDS = ['objects', 'bytes', 'new', 'changed', 'touched', 'gone', 'failed', 'kept'];
/** Counts the outcomes of a run, in space that grows with its holes, not with the objects. */
class Tally {
    counts = {
        scanned: 0,
        copied: 0,
        new: 0,
        changed: 0,
        touched: 0,
        unchanged: 0,
        failed: 0,
        deferred: 0,
        expired: 0,
        vanished: 0,
        planned: 0,
        excluded: 0,
        gone: 0,
        renamed: 0,
        kept: 0,
    };
    bytes = { scanned: 0, copied: 0, touched: 0, planned: 0 };
    paths = {
        native: { objects: 0, bytes: 0 },
        emulated: { objects: 0, bytes: 0 },
        streamed: { objects: 0, bytes: 0 },
    };
    orphans = new orphan_spool/* OrphanSpool */.c();
    /** Old versions that were not where the manifest has them. */
    lost = 0;
    #prefixes = new Map();
    #holes = new hole_groups/* HoleGroups */.p(transfer_hole/* HOLE_ADVICE */.UF);
    #last;
    /** Every single hole, for the list that is stored beside the manifest; the first million of them. */
    holeLines = [];
    get holes() {
        return this.counts.failed + this.counts.deferred;
    }
    /** Objects that were copied, only touched ones too: what the run has done so far. */
    get done() {
        return this.counts.copied + this.counts.touched;
    }
    /** Their bytes, as far as they moved. */
    get movedBytes() {
        return this.bytes.copied + this.bytes.touched;
    }
    scanned(key, size) {
        this.counts.scanned++;
        this.bytes.scanned += size;
        const row = this.#row(key);
        row.objects++;
        row.bytes += size;
    }
    excluded() {
        this.counts.excluded++;
    }
    unchanged() {
        this.counts.unchanged++;
    }
    expired() {
        this.counts.expired++;
    }
    skimmed(counts) {
        for (const { folder, objects, bytes } of counts) {
            this.counts.scanned += objects;
            this.counts.unchanged += objects;
            this.bytes.scanned += bytes;
            const row = this.#row(folder);
            row.objects += objects;
            row.bytes += bytes;
        }
    }
    gone(key) {
        this.counts.gone++;
        this.#row(key).gone++;
    }
    planned(key, reason, size) {
        this.counts.planned++;
        this.bytes.planned += size;
        this.#row(key)[reason]++;
        if (reason !== 'touched')
            this.counts[reason]++;
    }
    stored(key, reason, size, updated) {
        this.counts[reason]++;
        if (reason !== 'touched')
            this.counts.copied++;
        this.counts.kept += updated.kept;
        if (updated.renamed)
            this.counts.renamed++;
        this.lost += updated.lost;
        const row = this.#row(key);
        row[reason]++;
        row.kept += updated.kept;
        const path = this.paths[updated.via];
        path.objects++;
        const moved = updated.moved ? size : 0;
        path.bytes += moved;
        this.bytes[reason === 'touched' ? 'touched' : 'copied'] += moved;
    }
    inFlight() {
        // shown as progress, not summed
    }
    vanished() {
        this.counts.vanished++;
    }
    hole(key, hole) {
        if (hole.deferred)
            this.counts.deferred++;
        else
            this.counts.failed++;
        this.#row(key).failed++;
        this.#holes.add(key, hole);
        if (this.holeLines.length < MAX_LISTED_HOLES)
            this.holeLines.push({ key, cause: hole.cause, message: (0,core_escape/* clip */.$Q)(hole.message, MAX_HOLE_MESSAGE) });
    }
    orphaned(key, objects) {
        this.orphans.add(key, objects);
    }
    holeGroups() {
        return this.#holes.groups();
    }
    prefixRows() {
        const rows = [...this.#prefixes.values()].sort((a, b) => b.bytes - a.bytes || (0,keys/* compareKeys */.YD)(a.prefix, b.prefix));
        const shown = rows.slice(0, SHOWN_PREFIXES);
        const rest = rows.slice(SHOWN_PREFIXES);
        if (rest.length === 0)
            return shown;
        const sum = emptyRow(OTHER_PREFIXES);
        for (const row of rest) {
            for (const name of SUMMED_FIELDS)
                sum[name] += row[name];
        }
        return [...shown, sum];
    }
    #row(key) {
        // Neighbours in a listing mostly share their prefix.
        if (this.#last !== undefined && key.startsWith(this.#last.prefix))
            return this.#last.row;
        const prefix = (0,manifest_listed/* folderOf */.yS)(key);
        const name = this.#prefixes.has(prefix) || this.#prefixes.size < MAX_PREFIXES ? prefix : OTHER_PREFIXES;
        let row = this.#prefixes.get(name);
        if (row === undefined) {
            const own = (0,keys/* detached */.ht)(name);
            this.#prefixes.set(own, (row = emptyRow(own)));
        }
        // A key without a slash says nothing of its neighbour.
        this.#last = prefix === '' ? undefined : { prefix, row };
        return row;
    }
}
function emptyRow(prefix) {
    return { prefix, objects: 0, bytes: 0, new: 0, changed: 0, touched: 0, gone: 0, failed: 0, kept: 0 };
}

;// CONCATENATED MODULE: ./build/src/commands/backup/backup.js






























/**
 * Backs hot up into cold: plan, copy, commit, prune, report (design.md section 4). Bad input throws InputError and
 * changes nothing; everything else that goes wrong is in the result.
 */
async function runBackup(options, ctx, open = registry/* openStore */.C, margins = run_margins/* MARGINS */.q) {
    const phases = {};
    const run = openRun(options, ctx, open, margins, phases);
    const { buckets, control, meter, platform, tally } = run;
    try {
        meter.phase('plan');
        const committed = await backup_start(run, phases);
        if (options.dryRun)
            await preview(run, phases, committed);
        else
            await runWithLease(run, phases, committed);
    }
    catch (error) {
        if (error instanceof input_error/* InputError */.d)
            throw error;
        control.fail(error);
    }
    finally {
        control.end();
        platform.quota.end();
        meter.end();
        await Promise.all([buckets.close(), tally.orphans.close()]);
    }
    return resultOf(run, phases);
}
function openRun(options, ctx, open, margins, phases) {
    const buckets = (0,open_buckets/* openBuckets */.qy)(options, ctx, open);
    const control = new run_control/* RunControl */.j(ctx.clock, options.deadline, ctx.signal, margins.stop);
    const tally = new Tally();
    const meter = new Meter(ctx, tally, options.dryRun);
    const api = (0,run_platform/* openPlatform */.WN)(options, ctx.clock, run_platform/* PREFLIGHT_TIMEOUT_MS */.lA);
    const quota = new QuotaWatch(options, ctx, api, control.signal, () => expectedCopy(options, tally, phases.start?.base, phases.path?.choice.current));
    const platform = new PlatformWatches(api, quota);
    return { options, ctx, margins, open, buckets, control, tally, meter, platform };
}
/** Checks what can be checked before the lease. Returns what cold holds; throws where the run must not begin. */
async function backup_start(run, phases) {
    const { options, ctx, buckets, control, platform } = run;
    const { signal } = control;
    await (0,open_buckets/* checkBuckets */.S$)(buckets, options, signal);
    control.watchCredentials(() => (0,open_buckets/* credentialsEnd */.kC)(buckets));
    const state = new manifest_state/* State */.U(buckets.cold, ctx.segments);
    const committed = await state.load(signal);
    (0,preflight/* checkIdentity */.Z0)(committed, options);
    phases.start = startOf(committed, timeOf(run), false);
    buckets.detail.log('state', () => (0,step_debug/* stateLine */.qo)(committed?.generation));
    if (committed === undefined) {
        await (0,nested/* refuseNested */.g0)(buckets.hot, buckets.cold, signal);
        await (0,preflight/* checkEmpty */.Yx)(buckets.cold, state, signal);
    }
    const refusal = await platform.quota.refusal(signal);
    if (refusal === undefined)
        return committed;
    phases.refusal = refusal;
    throw refusal;
}
/** A dry run: says what a backup would copy, and writes nothing. */
async function preview(run, phases, committed) {
    const { ctx, buckets, platform } = run;
    const state = new manifest_state/* State */.U(buckets.cold, ctx.segments);
    const access = { kind: 'dry-run', cold: buckets.cold, state, committed };
    const recovery = await recoverRun(run, access, phases);
    try {
        const cache = await (0,probe_cache/* loadProbeCache */.H)(state, committed, Date.parse(recovery.started), run.control.signal);
        phases.path = await chooseCopyPath(run, recovery.started, cache);
        platform.quota.checkFit();
        phases.plan = await planCopies(run, access, recovery);
        await previewAll(run, access, recovery, phases.plan);
    }
    finally {
        await recovery.journals.close();
    }
}
/** `before` was read before the lease: another run may have committed since. */
async function runWithLease(run, phases, before) {
    const { options, ctx, margins, buckets, control } = run;
    const setting = {
        ctx,
        margins,
        wait: options.leaseWait,
        floor: before?.head.epoch ?? 0,
        load: (state, signal) => (0,preflight/* reload */.yQ)(state, before, options, signal),
    };
    const outcome = await (0,with_lease/* withLease */.p)(buckets, control, setting, async (held) => {
        const { fence, cold, state, loaded: committed, wasHeld: previousRunCutOff } = held;
        if (committed === undefined)
            await (0,preflight/* checkApart */.HK)(buckets.hot, buckets.cold, ctx.identity.runId, control.signal);
        await backUp(run, { kind: 'write', fence, cold, state, committed, previousRunCutOff }, phases);
    });
    if (outcome.kind === 'held')
        phases.heldBy = outcome.holder;
}
/** Everything under the fence: copy, commit, prune, report. */
async function backUp(run, access, phases) {
    const { buckets, control, meter, platform } = run;
    const stores = { reads: [buckets.hot, access.cold], writes: { bucket: access.cold, path: `${layout/* PROBE */.vD}room` } };
    control.askStoresBy(() => (0,plain_requests/* plainFailure */.d)(stores, control.signal));
    try {
        const { recovery, copy } = await copyPhases(run, access, phases);
        phases.copy = copy;
        if (copy.kind === 'failed')
            throw copy.error;
        if (control.mayCommit)
            await commitPhases(run, access, phases, recovery, copy.copies);
        await platform.end();
        meter.phase('report');
        await storeReport(run, access.state, () => resultOf(run, phases));
    }
    finally {
        await platform.drop();
    }
}
async function copyPhases(run, access, phases) {
    const { state, committed } = access;
    const recovery = await recoverRun(run, access, phases);
    const { started, journals } = recovery;
    try {
        await settleUnfinishedUploads(run, access, recovery);
        const cache = await (0,probe_cache/* loadProbeCache */.H)(state, committed, Date.parse(recovery.started), run.control.signal);
        const capabilities = (phases.capabilities = await probeCold(run, access, started, cache));
        const path = (phases.path = await chooseCopyPath(run, started, cache));
        run.buckets.detail.log('path', () => (0,step_debug/* capabilitiesLine */.rP)(capabilities));
        run.platform.quota.checkFit();
        const plan = (phases.plan = await planCopies(run, access, recovery));
        const copy = await copyAll(run, access, { recovery, capabilities, path, plan });
        return { recovery, copy };
    }
    finally {
        await journals.close();
    }
}
async function commitPhases(run, access, phases, recovery, copies) {
    const { meter, buckets } = run;
    const { started } = recovery;
    meter.phase('commit');
    const { committed, restorePoint } = (phases.commit = await commit(run, access, started, copies));
    buckets.detail.log('state', () => `committed ${(0,step_debug/* stateLine */.qo)(committed.generation)}`);
    await sweepUploads(run, recovery);
    let newest = committed;
    phases.prune = await pruneAfter(run, access, started, committed, (next) => {
        newest = next;
        phases.commit = { committed: next, restorePoint };
    });
    await collectGarbage(run, access, started, newest.generation);
    phases.verified = await loadVerified(run, access.state);
}
/** The first phase of what builds on `access`: from here on, its manifest is the run's base. */
async function recoverRun(run, access, phases) {
    const { committed } = access;
    phases.start = startOf(committed, timeOf(run), true);
    run.meter.expect(runsOf(committed?.generation, run.options).at(-1)?.scanned);
    return (phases.recovery = await recover(run, access));
}


/***/ }),

/***/ 10237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ HoleGroups)
/* harmony export */ });
/* harmony import */ var _core_keys_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78133);
/* harmony import */ var _transfer_hole_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57671);


/** Examples that are kept of each cause. */
const MAX_EXAMPLES = 20;
/** Failures by cause: how many, with a few examples of each. */
class HoleGroups {
    #advice;
    #groups = new Map();
    /** `advice` says what to do about each cause, one sentence. */
    constructor(advice) {
        this.#advice = advice;
    }
    add(key, { cause, message }) {
        let group = this.#groups.get(cause);
        if (group === undefined)
            this.#groups.set(cause, (group = { count: 0, examples: [] }));
        group.count++;
        if (group.examples.length < MAX_EXAMPLES)
            group.examples.push({ key, message });
    }
    count(cause) {
        return this.#groups.get(cause)?.count ?? 0;
    }
    /** The largest first; examples in key order. */
    groups() {
        return [...this.#groups]
            .map(([cause, { count, examples }]) => ({
            cause,
            count,
            advice: this.#advice[cause] ?? _transfer_hole_js__WEBPACK_IMPORTED_MODULE_0__/* .OTHER_HOLE_ADVICE */ .p0,
            examples: examples.sort((a, b) => (0,_core_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .compareKeys */ .YD)(a.key, b.key)),
        }))
            .sort((a, b) => b.count - a.count);
    }
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
/* harmony import */ var _generation_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62093);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54445);





const TOO_LARGE_ADVICE = 'What was verified is in the report, but not remembered. Delete the object to start anew.';
/** The results of verifications so far; undefined where there was none. Throws StateError. */
async function readVerified(state, signal) {
    const file = await state.read(_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .VERIFIED */ .zX, signal, LIMITS.bytes);
    if (file === undefined)
        return undefined;
    return (0,_bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRecord */ .Hh)(file.text, _layout_js__WEBPACK_IMPORTED_MODULE_3__/* .VERIFIED */ .zX, _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .DAMAGED_ADVICE */ .dw, LIMITS, (json) => {
        const format = (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(json, 'format');
        if (format > _generation_js__WEBPACK_IMPORTED_MODULE_4__/* .FORMAT */ .u)
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

/***/ 99887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ withWorkingKeys),
/* harmony export */   rotations: () => (/* binding */ rotations)
/* harmony export */ });
/* harmony import */ var _core_input_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19154);
/* harmony import */ var _store_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46848);
/* harmony import */ var _store_registry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72361);
/* harmony import */ var _connections_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78347);
/* harmony import */ var _shown_key_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36032);





const SIDES = ['hot', 'cold', 'to'];
/**
 * The same options with one pair of keys for each place: the previous pair if the store refuses the present one, which
 * `rotation` then explains. Decided once, before the command: one request that is denied does not mean that the key is
 * wrong, so a run never changes keys midway. Sends nothing without a previous pair. Throws InputError if both are refused.
 */
async function withWorkingKeys(options, ctx, open = _store_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .openStore */ .C) {
    const ca = 'ca' in options && typeof options.ca === 'string' ? options.ca : undefined;
    const resolved = {};
    for (const side of SIDES) {
        const place = options[side];
        if (place?.credentials?.previous === undefined)
            continue;
        const { previous, ...present } = place.credentials;
        const refusalOf = (credentials) => refusal(side, { ...place, credentials }, ca, ctx, open);
        const refused = await refusalOf(present);
        if (refused === undefined) {
            resolved[side] = { ...place, credentials: present };
            continue;
        }
        const refusedToo = await refusalOf(previous);
        if (refusedToo !== undefined) {
            throw new _core_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d('access-key-id', `${place.endpoint} refused both of ${side}'s keys: ${(0,_shown_key_js__WEBPACK_IMPORTED_MODULE_4__/* .shownKey */ .d)(present.accessKeyId)} (${codeOf(refused)}) and the previous ${(0,_shown_key_js__WEBPACK_IMPORTED_MODULE_4__/* .shownKey */ .d)(previous.accessKeyId)} (${codeOf(refusedToo)}); expected at least one that is valid and may list ${place.bucket}`, { cause: refused });
        }
        const rotation = `${place.endpoint} refused the key ${(0,_shown_key_js__WEBPACK_IMPORTED_MODULE_4__/* .shownKey */ .d)(present.accessKeyId)} (${codeOf(refused)}), so the previous one, ${(0,_shown_key_js__WEBPACK_IMPORTED_MODULE_4__/* .shownKey */ .d)(previous.accessKeyId)}, is used for ${side}. Finish rotating: check that the new key is active and has the rights of the old one, then remove the previous one.`;
        resolved[side] = { ...place, credentials: previous, rotation };
    }
    return { ...options, ...resolved };
}
/** The explanations of `withWorkingKeys`, each once. */
function rotations(options) {
    const buckets = options;
    return [...new Set(SIDES.flatMap((side) => buckets[side]?.rotation ?? []))];
}
/** Why the store refuses the key. Undefined if it accepts it, or if something else is wrong, which the command reports. */
async function refusal(side, place, ca, { clock, random, signal }, open) {
    const { connect, retried, session } = (0,_connections_js__WEBPACK_IMPORTED_MODULE_3__/* .openConnections */ .q)({ clock, random }, (at) => open(at, ca, clock));
    try {
        await retried(connect(side, place)).checkBucket(signal);
        return undefined;
    }
    catch (error) {
        if ((0,_store_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .isStoreError */ .A1)(error, 'credentials', 'denied'))
            return error;
        if (!(0,_store_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .isStoreError */ .A1)(error))
            throw error;
        return undefined;
    }
    finally {
        await session.close();
    }
}
function codeOf({ providerCode, status }) {
    return providerCode ?? `HTTP ${status ?? 'no status'}`;
}


/***/ }),

/***/ 77148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ limiterFor)
});

// EXTERNAL MODULE: ./build/src/core/defined.js
var defined = __webpack_require__(37708);
;// CONCATENATED MODULE: ./build/src/transfer/limiter.js
const INITIAL_LIMIT = 16;
const MAX_LIMIT = 256;
/** Tries in a row that failed without one object that succeeded, which halve the limit. */
const FAILURES_PER_HALVING = 8;
/** One halving answers all throttled or failed requests of this time. */
const HALVING_INTERVAL_MS = 500;
/** The fastest of a round this many times the fastest ever is a store that queues. */
const LATENCY_RISE_FACTOR = 3;
/** The fastest ever grows by this much a round: the tiny and fast objects may be over. */
const BEST_DECAY_FACTOR = 1.01;
/**
 * How many objects, and parts of large ones, are worked on at once: starts at 16, doubles with each round until the store throttles
 * or slows down (slow start), halves on that, then climbs by one a round (additive increase, multiplicative
 * decrease). While everything fails with 5xx or lost connections it falls too: more requests do not help a store that is
 * down. A round is as many objects as may be in flight.
 */
class Limiter {
    clock;
    #fixed;
    #needed;
    #onHalved;
    #limit;
    #active = 0;
    #slowStart = true;
    #halvedAt = Number.NEGATIVE_INFINITY;
    #best = Number.POSITIVE_INFINITY;
    #round = { left: INITIAL_LIMIT, fastest: Number.POSITIVE_INFINITY };
    #queues = false;
    #waiting = [];
    #highest;
    #throttled = 0;
    #failedInRow = 0;
    constructor(options) {
        this.clock = options.clock;
        this.#fixed = options.fixed !== undefined;
        this.#needed = options.needed ?? (() => 0);
        this.#onHalved = options.onHalved ?? (() => undefined);
        this.#limit = options.fixed ?? INITIAL_LIMIT;
        this.#highest = this.#limit;
    }
    get inFlight() {
        return this.#active;
    }
    get report() {
        return {
            highest: Math.floor(this.#highest),
            final: Math.floor(this.#limit),
            throttled: this.#throttled,
        };
    }
    /** Waits for a place and takes it. Each `enter` needs one `leave`. */
    async enter() {
        if (this.#active < Math.floor(this.#limit)) {
            this.#active++;
            return;
        }
        await new Promise((resolve) => this.#waiting.push(resolve)); // the place is handed over
    }
    /** Takes a place only where one is free and nobody waits for it. Each success needs one `leave`. */
    tryEnter() {
        if (this.#waiting.length > 0 || this.#active >= Math.floor(this.#limit))
            return false;
        this.#active++;
        return true;
    }
    /** Releases the place; `ms` is how long the work took, undefined where it failed. */
    leave(ms) {
        this.#active--;
        if (ms !== undefined && !this.#fixed)
            this.#succeeded(ms);
        while (this.#waiting.length > 0 && this.#active < Math.floor(this.#limit)) {
            this.#active++;
            this.#waiting.shift()?.();
        }
    }
    /** A request sent at this monotonic time was asked to slow down. Halves once for each round trip. */
    throttled(sent) {
        this.#throttled++;
        const now = this.clock.monotonic();
        if (this.#fixed || sent < this.#halvedAt || now - this.#halvedAt < HALVING_INTERVAL_MS)
            return;
        this.#halve(now);
    }
    /** A request sent at this monotonic time failed: a 5xx, or a lost connection. */
    failed(sent) {
        if (this.#fixed || ++this.#failedInRow < FAILURES_PER_HALVING)
            return;
        const now = this.clock.monotonic();
        if (sent < this.#halvedAt || now - this.#halvedAt < HALVING_INTERVAL_MS)
            return;
        this.#failedInRow = 0;
        this.#halve(now);
    }
    #halve(now) {
        this.#slowStart = false;
        this.#halvedAt = now;
        this.#limit = Math.min(this.#limit, Math.max(1, this.#limit / 2, this.#needed()));
        this.#onHalved(Math.floor(this.#limit));
    }
    #succeeded(ms) {
        this.#failedInRow = 0;
        const round = this.#round;
        round.fastest = Math.min(round.fastest, Math.max(ms, 1));
        if (--round.left <= 0)
            this.#endRound(round.fastest);
        if (this.#queues)
            return;
        this.#limit = Math.min(MAX_LIMIT, this.#limit + (this.#slowStart ? 1 : 1 / this.#limit));
        this.#highest = Math.max(this.#highest, this.#limit);
    }
    /** Judged by the fastest of a round, not by the mean: objects differ in size, and one large object says nothing. */
    #endRound(fastest) {
        this.#queues = fastest > this.#best * LATENCY_RISE_FACTOR;
        this.#best = Math.min(fastest, this.#best * BEST_DECAY_FACTOR);
        if (this.#queues && this.#slowStart)
            this.#halve(this.clock.monotonic());
        this.#round = { left: Math.floor(this.#limit), fastest: Number.POSITIVE_INFINITY };
    }
}

;// CONCATENATED MODULE: ./build/src/run/limiter-for.js


/** The limiter of a run, informed of each throttled answer and each failed try. `concurrency`: a fixed number of requests in flight instead. */
function limiterFor(buckets, clock, concurrency) {
    const limiter = new Limiter({
        clock,
        needed: () => buckets.paces.reduce((sum, pace) => sum + pace.inFlight, 0),
        onHalved: (limit) => buckets.detail.log('limiter', () => `at most ${limit} at once from now on`),
        ...(0,defined/* defined */.s)({ fixed: concurrency }),
    });
    buckets.onTrouble((sent, kind) => (kind === 'throttled' ? limiter.throttled(sent) : limiter.failed(sent)));
    return limiter;
}


/***/ }),

/***/ 37655:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ condemnOrphans),
/* harmony export */   c: () => (/* binding */ OrphanSpool)
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
/**
 * What `base` had condemned, and the orphans of this run, condemned at `time`. They go into a file of their own, so that
 * no existing file has to be read.
 */
async function condemnOrphans(orphans, base, time, state, signal) {
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
    ];
    return { count: files.reduce((sum, file) => sum + file.count, 0), files };
}


/***/ }),

/***/ 2082:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ plainFailure)
/* harmony export */ });
/* harmony import */ var _store_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46848);
/* harmony import */ var _store_middleware_second_opinion_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21321);


/**
 * Sends each bucket a plain request that it accepted when the run began. The first error; undefined where all succeed:
 * then failures of many objects in a row say something about those objects, and not about the stores.
 */
async function plainFailure({ reads, writes }, signal) {
    try {
        for (const { store } of reads)
            await store.checkBucket(signal);
        if (writes !== undefined) {
            const { bucket, path } = writes;
            await (0,_store_middleware_second_opinion_js__WEBPACK_IMPORTED_MODULE_1__/* .writeSmall */ .H)(bucket.store, bucket.key(path), signal);
        }
        return undefined;
    }
    catch (error) {
        if (!(0,_store_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isStoreError */ .A1)(error))
            throw error;
        return error;
    }
}


/***/ }),

/***/ 57671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CL: () => (/* binding */ holeOf),
/* harmony export */   UF: () => (/* binding */ HOLE_ADVICE),
/* harmony export */   p0: () => (/* binding */ OTHER_HOLE_ADVICE)
/* harmony export */ });
/* harmony import */ var _store_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46848);
/* harmony import */ var _multipart_parts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94048);


/** What to do about each cause, one sentence. */
const HOLE_ADVICE = {
    denied: 'Give the credentials the right to read these objects in hot and to write them in cold.',
    refused: 'The store refuses these requests and accepts others with the same key: a proxy or the store itself changes paths (//) or headers (non-ASCII metadata) on the way, or has no room for an object of that size. Remove the cause, or exclude them.',
    changing: 'They changed while they were copied; the next run copies them again.',
    stopped: 'The run stopped before their turn; the next run continues here.',
    archived: 'They are in an archive storage class: thaw them in hot, or exclude them.',
    'too-large': 'Raise max-operation-size or part-size: an object may have 10,000 parts at the most.',
    'bad-key': "Cold cannot hold these names, not even renamed; please report the provider's error.",
    unsupported: 'No copy path that copy-path allows can do this; allow more paths.',
    transient: 'The store kept failing on them; the next run tries again. Where it fails each time, ask its operator, with the message.',
    throttled: 'The store kept throttling; the next run copies them again. Lower concurrency if it stays so.',
    unreachable: 'The endpoint could not be reached; the next run copies them again.',
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
    return { cause: error.code, message: error.message, deferred: false };
}


/***/ }),

/***/ 63378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IE: () => (/* binding */ pieces),
/* harmony export */   OK: () => (/* binding */ march),
/* harmony export */   pn: () => (/* binding */ Step),
/* harmony export */   yx: () => (/* binding */ marchSkimmed),
/* harmony export */   zY: () => (/* binding */ Skipped)
/* harmony export */ });
/* unused harmony export BlockEnd */
/* harmony import */ var _core_keys_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78133);
/* harmony import */ var _store_listing_cursor_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2584);
/* harmony import */ var _skim_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19293);



/** One key, with what the listing, the manifest and the journals of earlier runs say about it. */
class Step {
    key;
    listed;
    /** The manifest's entry, where no earlier run journalled anything later. */
    line;
    /** What an earlier run journalled: the entry, and orphaned objects. */
    journalled;
    constructor(key, listed, line, journalled) {
        this.key = key;
        this.listed = listed;
        this.line = journalled === undefined ? line : undefined;
        this.journalled = journalled;
    }
    /** What an earlier run journalled wins over the manifest. */
    get entry() {
        return this.journalled?.entry ?? this.line?.entry;
    }
    /** True where the manifest holds just what is listed, so that there is nothing to decide. */
    get isAsListed() {
        return this.listed !== undefined && this.line?.isAsListed?.(this.listed) === true;
    }
}
/** All keys up to and with the end of a piece of the listing have been yielded. */
class BlockEnd {
    block;
    constructor(block) {
        this.block = block;
    }
}
/** Counts the manifest's entries that are not compared, since their stretch of the listing is unchanged. */
class Skipped {
    /** Up to and with this key. */
    through;
    /** Skipped since `take` was last called. */
    #lines = 0;
    add(lines) {
        this.#lines += lines;
    }
    take() {
        const lines = this.#lines;
        this.#lines = 0;
        return lines;
    }
    covers(key) {
        return this.through !== undefined && (0,_core_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .compareKeys */ .YD)(key, this.through) <= 0;
    }
}
/** Steps that are yielded at once. */
const STEPS_PER_BATCH = 1000;
/**
 * Walks the listing, the entries and the journalled facts of one slice of the key space in lockstep, in UTF-8
 * byte order, as they arrive: memory is a page of each. Yields the steps in batches.
 */
async function* march(listing, entries, facts) {
    for await (const steps of marchSkimmed(pieces(listing), entries, facts, new Skipped())) {
        yield steps.filter((step) => step instanceof Step);
    }
}
/**
 * The same over a skimmed listing. A stretch takes the place of the steps of its keys: `skipped` counts its
 * entries, which `entries` need not even read; there must be no facts of it.
 */
async function* marchSkimmed(listing, entries, facts, skipped) {
    const hot = new Pieces(listing);
    const manifest = new _store_listing_cursor_js__WEBPACK_IMPORTED_MODULE_2__/* .Cursor */ .bs(entries);
    const journal = new _store_listing_cursor_js__WEBPACK_IMPORTED_MODULE_2__/* .Cursor */ .bs(facts);
    let steps = [];
    try {
        for (;;) {
            // Awaiting only at the end of a page keeps the loop free of a promise a key.
            if (hot.exhausted)
                await hot.fill();
            if (hot.stretch !== undefined) {
                skipped.through = hot.stretch.block.end;
                skipped.add(manifest.advanceWhile(({ key }) => skipped.covers(key)));
                steps.push(hot.stretch);
                hot.leave();
                continue;
            }
            if (manifest.exhausted)
                await manifest.fill();
            if (journal.exhausted)
                await journal.fill();
            const listed = hot.peek();
            const line = manifest.peek();
            const journalled = journal.peek();
            const key = least(listed?.key, line?.key, journalled?.entry.key);
            const { ending } = hot;
            if (ending !== undefined && (key === undefined || (0,_core_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .compareKeys */ .YD)(key, ending.end) > 0)) {
                steps.push(new BlockEnd(ending));
                hot.leave();
                continue;
            }
            if (key === undefined)
                break;
            const isListed = listed?.key === key;
            const isInManifest = line?.key === key;
            const isJournalled = journalled?.entry.key === key;
            if (isListed)
                hot.advance();
            if (isInManifest)
                manifest.advance();
            if (isJournalled)
                journal.advance();
            steps.push(new Step(key, isListed ? listed : undefined, isInManifest ? line : undefined, isJournalled ? journalled : undefined));
            if (steps.length >= STEPS_PER_BATCH) {
                yield steps;
                steps = [];
            }
        }
        if (steps.length > 0)
            yield steps;
    }
    finally {
        await hot.close();
        await manifest.close();
        await journal.close();
    }
}
/** A listing that is not skimmed. */
async function* pieces(listing) {
    for await (const objects of listing)
        yield { objects };
}
/** A position in a skimmed listing. */
class Pieces {
    #parts;
    #piece;
    #at = 0;
    #ended = false;
    stretch;
    constructor(parts) {
        this.#parts = parts[Symbol.asyncIterator]();
    }
    /** True where the piece is used up, its end was seen to, and another may come. */
    get exhausted() {
        return (!this.#ended && this.stretch === undefined && this.peek() === undefined && this.ending === undefined);
    }
    /** The block that ends once all entries up to its end were met, too. */
    get ending() {
        return this.peek() === undefined ? this.#piece?.block : undefined;
    }
    peek() {
        return this.#piece?.objects[this.#at];
    }
    advance() {
        this.#at++;
    }
    /** Is done with the stretch, or with the piece whose end is due. */
    leave() {
        this.stretch = undefined;
        this.#piece = undefined;
        this.#at = 0;
    }
    async fill() {
        while (this.exhausted) {
            this.leave();
            const next = await this.#parts.next();
            if (next.done === true)
                this.#ended = true;
            else if (next.value instanceof _skim_js__WEBPACK_IMPORTED_MODULE_0__/* .Stretch */ .q)
                this.stretch = next.value;
            else
                this.#piece = next.value;
        }
    }
    async close() {
        if (!this.#ended)
            await this.#parts.return?.();
        this.#ended = true;
    }
}
function least(a, b, c) {
    return lesser(lesser(a, b), c);
}
function lesser(a, b) {
    if (a === undefined)
        return b;
    return b === undefined || (0,_core_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .compareKeys */ .YD)(a, b) <= 0 ? a : b;
}


/***/ }),

/***/ 43790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mc: () => (/* binding */ entriesOf),
/* harmony export */   qH: () => (/* binding */ inPrefixes),
/* harmony export */   r6: () => (/* binding */ listScope),
/* harmony export */   sZ: () => (/* binding */ untilStopped)
/* harmony export */ });
/* harmony import */ var _core_keys_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78133);
/* harmony import */ var _skim_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19293);


/** True where one of the prefixes starts the key, and where there are none. */
function inPrefixes(prefixes, key) {
    return prefixes.length === 0 || prefixes.some((prefix) => key.startsWith(prefix));
}
/** Lists hot's part of a slice, as far as the prefixes reach: sorted, none inside another. */
async function* listScope(hot, prefixes, { range, previousBlocks }, signal) {
    let position = range.after;
    for (const prefix of prefixes.length === 0 ? [''] : prefixes) {
        const beforeRange = range.after !== undefined && (0,_core_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .compareKeys */ .YD)(range.after, prefix) > 0 && !range.after.startsWith(prefix);
        const afterRange = range.upto !== undefined && (0,_core_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .compareKeys */ .YD)(prefix, range.upto) > 0;
        if (beforeRange || afterRange)
            continue;
        const blocks = prefix === '' ? previousBlocks : previousBlocks.filter(({ end }) => end.startsWith(prefix));
        for await (const part of (0,_skim_js__WEBPACK_IMPORTED_MODULE_0__/* .skim */ .b)(hot, prefix, range, blocks, signal, position)) {
            position = part.block?.end ?? position;
            yield part;
        }
    }
}
/** The listing until the run stops: then it ends early, and `onCut` is called. */
async function* untilStopped(listing, { stopped, signal, finishing }, onCut) {
    try {
        for await (const page of listing) {
            if (stopped()) {
                onCut();
                return;
            }
            yield page;
        }
    }
    catch (error) {
        // The end of the drain aborts a listing, too.
        if (!signal.aborted || finishing.aborted)
            throw error;
        onCut();
    }
}
/** The manifest's entries of the segments, without those that `skipped` covers: segments that it covers whole are not read. */
async function* entriesOf(segments, state, skipped, signal) {
    for (const segment of segments) {
        if (skipped.covers(segment.last)) {
            skipped.add(segment.count);
            continue;
        }
        for await (const lines of state.entries(segment, signal)) {
            const from = skipped.through === undefined ? 0 : lines.findIndex(({ key }) => !skipped.covers(key));
            skipped.add(from < 0 ? lines.length : from);
            if (from === 0)
                yield lines;
            else if (from > 0)
                yield lines.slice(from);
        }
    }
}


/***/ })

};
