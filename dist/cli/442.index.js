export const id = 442;
export const ids = [442];
export const modules = {

/***/ 39442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runRestore: () => (/* binding */ runRestore)
});

// EXTERNAL MODULE: ./build/src/manifest/holds.js
var holds = __webpack_require__(52665);
// EXTERNAL MODULE: ./build/src/manifest/journals/restore-journal.js
var restore_journal = __webpack_require__(89904);
// EXTERNAL MODULE: ./build/src/manifest/committed.js
var manifest_committed = __webpack_require__(46249);
// EXTERNAL MODULE: ./build/src/manifest/state.js + 2 modules
var manifest_state = __webpack_require__(97287);
// EXTERNAL MODULE: ./build/src/core/input-error.js
var input_error = __webpack_require__(19154);
// EXTERNAL MODULE: ./build/src/core/iso-time.js
var iso_time = __webpack_require__(11876);
// EXTERNAL MODULE: ./build/src/store/evidence.js
var evidence = __webpack_require__(76586);
;// CONCATENATED MODULE: ./build/src/plan/restore.js

/** `begun` is the size of what an earlier, unfinished restore was about to write there. */
function decideRestore(version, listed, begun, overwrite) {
    if (version.expired !== undefined)
        return { act: 'keep', reason: 'expired' };
    if (listed === undefined)
        return { act: 'copy', reason: 'new' };
    if ((0,evidence/* isContentOf */.TI)(version, listed))
        return { act: 'keep', reason: 'equal' };
    if (begun === version.size && listed.size === version.size)
        return { act: 'copy', reason: 'begun' };
    return overwrite ? { act: 'copy', reason: 'replace' } : { act: 'keep', reason: 'different' };
}

// EXTERNAL MODULE: ./build/src/plan/restore-point.js
var restore_point = __webpack_require__(58996);
// EXTERNAL MODULE: ./build/src/plan/unmatched.js
var plan_unmatched = __webpack_require__(34320);
// EXTERNAL MODULE: ./build/src/report/restore.js
var restore = __webpack_require__(50018);
// EXTERNAL MODULE: ./build/src/core/with-timeout.js
var with_timeout = __webpack_require__(14967);
// EXTERNAL MODULE: ./build/src/store/errors.js
var errors = __webpack_require__(46848);
// EXTERNAL MODULE: ./build/src/store/listing/ordered-listing.js
var ordered_listing = __webpack_require__(86548);
// EXTERNAL MODULE: ./build/src/run/copy-path.js + 4 modules
var copy_path = __webpack_require__(21200);
// EXTERNAL MODULE: ./build/src/run/step-debug.js
var step_debug = __webpack_require__(65467);
// EXTERNAL MODULE: ./build/src/run/margins.js
var run_margins = __webpack_require__(87312);
// EXTERNAL MODULE: ./build/src/run/bucket-access.js
var bucket_access = __webpack_require__(55552);
// EXTERNAL MODULE: ./build/src/store/registry.js + 19 modules
var registry = __webpack_require__(59002);
// EXTERNAL MODULE: ./build/src/run/open-backup.js
var open_backup = __webpack_require__(55122);
// EXTERNAL MODULE: ./build/src/store/dialect.js
var dialect = __webpack_require__(51433);
// EXTERNAL MODULE: ./build/src/store/listing/cursor.js
var cursor = __webpack_require__(2584);
// EXTERNAL MODULE: ./build/src/core/semaphore.js
var semaphore = __webpack_require__(94511);
// EXTERNAL MODULE: ./build/src/transfer/hole.js
var transfer_hole = __webpack_require__(57671);
;// CONCATENATED MODULE: ./build/src/commands/restore/archived.js




/** Requests in flight. */
const REQUESTS_AT_ONCE = 32;
/** So many superseded versions without an archived one among them stand for all others. */
const SAMPLED_VERSIONS = 1_000;
/**
 * Counts, before a restore begins, what cannot be read yet. Cold's listing tells the storage class of objects
 * under their own keys; archived objects, and versions that no listing shows, are asked for one by one. Of the latter
 * only the first thousand are where none of them is archived: it is a forecast, and the restore itself asks each.
 */
class ArchivedCensus {
    archived = { objects: 0, bytes: 0, thawing: 0 };
    #cold;
    #listed;
    #signal;
    #unlisted = 0;
    #unlistedArchived = false;
    /** `listing` is that of cold, in key order. */
    constructor(cold, listing, signal) {
        this.#cold = cold;
        this.#listed = new cursor/* KeyCursor */.yt(listing, signal);
        this.#signal = signal;
    }
    /** Steps that are to be copied, in key order, also from one call to the next. */
    async take(steps) {
        const unconfirmed = [];
        const unlisted = [];
        for (const step of steps) {
            const { key, version } = step;
            const listed = version.cold.path === key ? await this.#listedAs(key) : undefined;
            if (listed?.etag !== version.cold.etag)
                unlisted.push(step);
            else if ((0,dialect/* isArchive */.t)(this.#cold.store.dialect, listed.storageClass))
                unconfirmed.push(step);
        }
        await (0,semaphore/* mapConcurrent */._)(unconfirmed, REQUESTS_AT_ONCE, (step) => this.#isArchived(step));
        await (0,semaphore/* mapConcurrent */._)(unlisted, REQUESTS_AT_ONCE, async (step) => {
            if (this.#unlisted >= SAMPLED_VERSIONS && !this.#unlistedArchived)
                return;
            this.#unlisted++;
            if (await this.#isArchived(step))
                this.#unlistedArchived = true;
        });
    }
    async end() {
        await this.#listed.close();
    }
    async #listedAs(key) {
        const read = this.#listed.seek(key);
        if (read !== undefined)
            await read;
        return this.#listed.at(key);
    }
    /** True where it is in an archive class, thawed or not. */
    async #isArchived({ version: { cold, size } }) {
        const { path, versionId } = cold;
        let head;
        try {
            head = await this.#cold.headIfPresent(path, this.#signal, versionId === undefined ? {} : { versionId });
        }
        catch (error) {
            if ((0,transfer_hole/* holeOf */.CL)(error) === undefined)
                throw error;
            return false; // the restore itself asks again, and names the key
        }
        if (!(0,dialect/* isArchive */.t)(this.#cold.store.dialect, head?.storageClass))
            return false;
        if (head?.thaw === 'done')
            return true;
        this.archived.objects++;
        this.archived.bytes += size;
        if (head?.thaw === 'going-on')
            this.archived.thawing++;
        return true;
    }
}

// EXTERNAL MODULE: ./build/src/flashback/endpoint.js
var flashback_endpoint = __webpack_require__(83878);
// EXTERNAL MODULE: ./build/src/manifest/layout.js
var layout = __webpack_require__(54445);
// EXTERNAL MODULE: ./build/src/core/place.js
var place = __webpack_require__(56778);
// EXTERNAL MODULE: ./build/src/core/quoted.js
var quoted = __webpack_require__(12053);
// EXTERNAL MODULE: ./build/src/store/bucket.js
var bucket = __webpack_require__(65277);
// EXTERNAL MODULE: ./build/src/run/nested.js
var nested = __webpack_require__(42700);
// EXTERNAL MODULE: ./build/src/store/middleware/version-ids.js
var version_ids = __webpack_require__(72507);
// EXTERNAL MODULE: ./build/src/store/middleware/pinned-reads.js
var pinned_reads = __webpack_require__(36160);
// EXTERNAL MODULE: ./build/src/store/middleware/middleware.js
var middleware = __webpack_require__(24674);
// EXTERNAL MODULE: ./build/src/run/anchor/open.js + 2 modules
var anchor_open = __webpack_require__(60600);
// EXTERNAL MODULE: ./build/src/run/connections.js + 2 modules
var connections = __webpack_require__(78347);
// EXTERNAL MODULE: ./build/src/run/open-buckets.js + 1 modules
var open_buckets = __webpack_require__(80313);
;// CONCATENATED MODULE: ./build/src/commands/restore/open-restore.js















function openRestoreBuckets(options, ctx, open) {
    const { connect, atPace, session } = (0,connections/* openConnections */.q)(ctx, (place) => open(place, options.ca, ctx.clock));
    const { prefix, stateKeys } = options.cold;
    const versionTrust = new version_ids/* VersionTrust */.x();
    const targetTrust = new version_ids/* VersionTrust */.x();
    const cold = atPace((0,version_ids/* checkedVersions */.X)(connect('cold', options.cold), versionTrust), options.cold);
    const room = `${options.to.prefix}${restore_journal/* RESTORE_STATE */.fe}probe-room`;
    const to = atPace((0,version_ids/* checkedVersions */.X)(connect('to', options.to), targetTrust), options.to, room);
    return {
        ...session,
        versionTrust,
        targetTrust,
        cold: new bucket/* Bucket */.f((0,pinned_reads/* pinnedReads */.o)((0,middleware/* readOnly */.kS)(cold, 'a restore never writes to cold')), prefix, stateKeys, (0,anchor_open/* openAnchors */.T)(options, ctx, open)),
        holds: new bucket/* Bucket */.f(cold, prefix, stateKeys),
        archive: cold,
        toAtCold: () => {
            const at = (0,open_buckets/* atSource */.X5)(options.cold, options.to);
            return atPace((0,version_ids/* checkedVersions */.X)(connect('to', at), targetTrust), at, room);
        },
        to: new bucket/* Bucket */.f(options.dryRun ? (0,middleware/* readOnly */.kS)(to, 'a dry run writes nothing') : to, options.to.prefix),
    };
}
/** Refuses a `to` that must not be written, before anything is. Throws InputError. */
async function checkTarget(options, { hot }, { cold, to }, signal) {
    const { bucket, prefix, endpoint } = options.to;
    // Another endpoint may lead to the same bucket: only its name can tell.
    const { account } = options.to;
    const sameAccount = account === undefined || hot.account === undefined || account === hot.account;
    const sameName = sameAccount && bucket === hot.bucket;
    const intoHot = sameName && (prefix.startsWith(hot.prefix) || hot.prefix.startsWith(prefix));
    if (intoHot && !options.dryRun && options.confirm !== bucket) {
        const given = options.confirm === '' ? 'is not given' : `${(0,quoted/* quoted */.T)(options.confirm)} is not its name`;
        const name = `${(0,place/* placeUrl */.P)(hot)} at ${hot.endpoint}`;
        const same = (0,flashback_endpoint/* endpointIdentity */.u9)(endpoint) === hot.endpoint ? 'is hot' : `has the name of hot (${name})`;
        throw new input_error/* InputError */.d('confirm', `${given}, and to (${(0,place/* placeUrl */.P)(options.to)}) ${same}; expected ${(0,quoted/* quoted */.T)(bucket)}, to show that it is to be written`);
    }
    if (!intoHot && options.confirm !== '' && options.confirm !== bucket) {
        throw new input_error/* InputError */.d('confirm', `${(0,quoted/* quoted */.T)(options.confirm)} is not the name of the bucket to (${(0,quoted/* quoted */.T)(bucket)}); expected that, or nothing`);
    }
    if (!intoHot && (await to.headIfPresent(layout/* HEAD */.Vx, signal)) !== undefined) {
        throw new input_error/* InputError */.d('to', `${(0,place/* placeUrl */.P)(options.to)} is the cold of a backup (it has ${layout/* HEAD */.Vx}), which a restore would ruin; expected another bucket or prefix`);
    }
    if (!intoHot)
        await (0,nested/* refuseTargetInCold */.h6)(to, signal);
    if (cold.prefix.startsWith(to.prefix) || to.prefix.startsWith(cold.prefix))
        await refuseCold(cold, to, signal);
}
/** Cold itself, reached through another endpoint. */
async function refuseCold(cold, to, signal) {
    const head = await cold.headIfPresent(layout/* HEAD */.Vx, signal);
    let there;
    try {
        there = await to.store.head(cold.key(layout/* HEAD */.Vx), {}, signal);
    }
    catch (error) {
        if ((0,errors/* isStoreError */.A1)(error, 'not-found', 'denied'))
            return;
        throw error;
    }
    if (there.etag !== head?.etag)
        return;
    throw new input_error/* InputError */.d('to', `${String(to)} is the bucket of cold, reached through another endpoint; expected another bucket`);
}

// EXTERNAL MODULE: ./build/src/manifest/errors.js
var manifest_errors = __webpack_require__(11400);
// EXTERNAL MODULE: ./build/src/core/format.js
var format = __webpack_require__(34166);
// EXTERNAL MODULE: ./build/src/report/restore-result.js
var restore_result = __webpack_require__(88214);
// EXTERNAL MODULE: ./build/src/core/version.js
var version = __webpack_require__(79157);
// EXTERNAL MODULE: ./build/src/commands/anchor-status.js
var anchor_status = __webpack_require__(1630);
// EXTERNAL MODULE: ./build/src/commands/attribute-notices.js
var attribute_notices = __webpack_require__(71260);
// EXTERNAL MODULE: ./build/src/commands/explain-store.js
var explain_store = __webpack_require__(8731);
// EXTERNAL MODULE: ./build/src/commands/reported-place.js
var reported_place = __webpack_require__(22347);
;// CONCATENATED MODULE: ./build/src/commands/restore/result.js














/** The one result of a restore, from what its phases returned. */
function restoreResultOf(run, phases) {
    const { options, ctx, buckets, tally } = run;
    const { started, point, plan } = phases;
    const choice = phases.path?.choice;
    const finished = (0,iso_time/* isoTime */.Ly)(buckets.cold.now(ctx.clock));
    const path = choice?.current;
    const outcome = outcomeOf(run);
    return {
        format: 1,
        program: version/* VERSION */.x,
        command: 'restore',
        outcome,
        dryRun: options.dryRun,
        runId: ctx.identity.runId,
        restorePoint: point === undefined ? null : (0,restore_point/* chosenPoint */.z8)(options.at, point),
        started: started ?? finished,
        finished,
        durationMs: Math.round(ctx.clock.monotonic() - run.began),
        cold: (0,reported_place/* reportedPlace */.x)(options.cold),
        to: (0,reported_place/* reportedPlace */.x)(options.to),
        scope: { prefixes: options.prefixes, include: options.include },
        plan: plan ?? null,
        counts: { ...tally.counts },
        bytes: { restored: tally.bytes.restored },
        paths: tally.paths,
        copyPath: path === undefined || choice === undefined || tally.counts.restored === 0
            ? null
            : { path, reason: choice.reason },
        holes: tally.holes.groups(),
        notices: noticesOf(run, phases),
        requests: {
            cold: Object.fromEntries(buckets.requests.cold),
            to: Object.fromEntries(buckets.requests.to),
        },
        problem: problemOf(run, outcome) ?? null,
    };
}
function outcomeOf({ control, tally }) {
    const { failure } = control;
    if ((0,errors/* isStoreError */.A1)(failure, 'quota'))
        return 'read-only';
    if (control.cancelled || (0,errors/* isStoreError */.A1)(failure, 'credentials'))
        return 'incomplete';
    if (failure !== undefined)
        return 'failed';
    if (control.pastDeadline || tally.counts.thawing > 0)
        return 'incomplete';
    return (0,restore_result/* unrestored */.e)(tally.counts) > 0 ? 'degraded' : 'complete';
}
const RERUN_ADVICE = 'What was restored stays; the same restore, run again, goes on from there.';
function problemOf({ control, tally }, outcome) {
    const { failure } = control;
    if (control.cancelled)
        return { code: 'cancelled', message: 'the restore was cancelled', advice: RERUN_ADVICE };
    if (failure instanceof manifest_errors/* StateError */.qq)
        return { code: 'state', message: failure.message, advice: failure.advice };
    if ((0,errors/* isStoreError */.A1)(failure))
        return { code: failure.code, message: (0,explain_store/* describeStoreError */.z)(failure), advice: storeAdvice(failure) };
    if (failure instanceof Error)
        return { code: 'internal', message: `${failure.name}: ${failure.message}`, advice: RERUN_ADVICE };
    if (outcome === 'incomplete' && !control.pastDeadline)
        return {
            code: 'thawing',
            message: `${(0,format/* formatMany */.x0)(tally.counts.thawing, 'archived object')} (${(0,format/* formatBytes */.z3)(tally.bytes.thawing)}) are being thawed, which takes hours, from DEEP_ARCHIVE up to two days`,
            advice: `Run the same restore again then. ${RERUN_ADVICE} Let no prune run until it is complete.`,
        };
    if (outcome === 'incomplete')
        return {
            code: 'deadline',
            message: 'the deadline was reached before everything was restored',
            advice: RERUN_ADVICE,
        };
    return undefined;
}
function storeAdvice(error) {
    const own = (0,explain_store/* adviceFor */.c)(error);
    if (own !== undefined)
        return `${own} ${RERUN_ADVICE}`;
    switch (error.code) {
        case 'quota':
            return `The bucket that is restored to takes no more until its quota is reset or raised. ${RERUN_ADVICE}`;
        case 'denied':
            return 'Give the keys the right to list and read cold, and to list, read and write the bucket that is restored to.';
        default:
            return RERUN_ADVICE;
    }
}
function noticesOf({ notices, buckets, tally }, { path, plan, copied }) {
    const all = [...notices, ...(0,anchor_status/* anchorNotices */.xw)(buckets.cold)];
    for (const message of buckets.moves)
        all.push({ level: 'warning', title: 'Endpoint', message });
    for (const message of path?.choice.moves ?? [])
        all.push({ level: 'notice', title: 'Copy path', message });
    all.push(...(0,attribute_notices/* attributeNotices */.W)(buckets.losses.to, 'the bucket that is restored to'));
    for (const { time, pruned } of plan?.points ?? []) {
        if (pruned.length > 0)
            all.push({ level: 'warning', title: 'Not whole', message: (0,restore/* prunedWords */.SD)(time, pruned) });
    }
    const { expired, bySize } = tally.counts;
    if (expired > 0) {
        const message = `${expired} key(s) existed then, and max-age has removed them from the backup since.`;
        all.push({ level: 'warning', title: 'Expired', message });
    }
    const { keys: respelled, example } = tally.respelled;
    if (respelled > 0) {
        const message = `${(0,format/* formatMany */.x0)(respelled, 'object')} can be read under the key of the backup, but the bucket that is restored to lists ${respelled === 1 ? 'it' : 'them'} under another spelling (Unicode normalisation or case), first ${(0,quoted/* quoted */.T)(example)}. The content is complete; programs that go by the listing see other names.`;
        all.push({ level: 'warning', title: 'Listed under other names', message });
    }
    if (bySize > 0) {
        const message = `${bySize} object(s) could be compared by size only, since their ETags are no MD5: restore with verify: read to have them read back.`;
        all.push({ level: 'notice', title: 'Compared by size', message });
    }
    if (copied?.journalLeft !== undefined) {
        const message = `The journal stays below ${restore_journal/* RESTORE_STATE */.fe} in the bucket that is restored to, for the same restore run again; it is removed when that is complete.`;
        all.push({ level: 'notice', title: 'Journal kept', message });
    }
    return all;
}

// EXTERNAL MODULE: ./build/src/core/defined.js
var defined = __webpack_require__(37708);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/src/core/keys.js
var keys = __webpack_require__(78133);
// EXTERNAL MODULE: ./build/src/store/aliases.js
var store_aliases = __webpack_require__(9803);
// EXTERNAL MODULE: ./build/src/store/capabilities.js + 1 modules
var store_capabilities = __webpack_require__(58315);
// EXTERNAL MODULE: ./build/src/transfer/attributes/tag-loss.js
var tag_loss = __webpack_require__(14183);
// EXTERNAL MODULE: ./build/src/manifest/checksum.js
var checksum = __webpack_require__(93476);
// EXTERNAL MODULE: ./build/src/transfer/copy-with-fallback.js
var copy_with_fallback = __webpack_require__(8784);
// EXTERNAL MODULE: ./build/src/transfer/locate.js
var locate = __webpack_require__(40299);
;// CONCATENATED MODULE: ./build/src/transfer/restore-object.js






/**
 * Restores one version to `to` under its key, from wherever cold holds it, and compares the result with the manifest.
 * `present` is the ETag of the object in `to` that may be overwritten. Errors that concern this key alone
 * become holes; others are thrown.
 */
async function restoreObject(key, version, present, context) {
    const { cold, to, signal } = context;
    let hole = {
        cause: 'lost',
        message: `cold does not hold it: not at ${JSON.stringify(version.cold.path)}, and not kept elsewhere`,
        deferred: false,
    };
    // In parts of another size its checksum could not be compared with the manifest's.
    const partSize = (0,checksum/* partSizeOf */.gp)(version.cold.checksum) ?? context.settings.partSize;
    const settings = { ...context.settings, partSize };
    let expected = present;
    let source;
    try {
        for await (source of (0,locate/* placesOf */.e)(cold, key, version, signal)) {
            try {
                const { copied, via, moved } = await (0,copy_with_fallback/* copyWithFallback */.md)(source, key, expected, {
                    cold: to,
                    choice: context.choice,
                    settings,
                    signal,
                    keepForeign: true,
                });
                const proof = compared(version, copied, context.md5Etags);
                if (proof !== 'other')
                    return { kind: 'restored', written: copied, via, moved, proven: proof === 'same' };
                hole = DAMAGED;
                expected = await removeDamaged(to, key, copied, present, signal);
            }
            catch (error) {
                if (!(error instanceof copy_with_fallback/* SourceMoved */.Fh))
                    throw error;
            }
        }
    }
    catch (error) {
        if (error instanceof copy_with_fallback/* TargetTaken */.NX)
            return { kind: 'different' };
        const ownHole = (0,transfer_hole/* holeOf */.CL)(error);
        if (ownHole === undefined)
            throw error;
        hole = ownHole;
    }
    return { kind: 'hole', hole, source };
}
const DAMAGED = {
    cause: 'damaged',
    message: 'what cold holds is not what was backed up',
    deferred: false,
};
/** Whether the copy is the version's content, by whatever both sides can compare; `unknown` where only sizes agree. */
function compared({ cold, ...rest }, copied, md5Etags) {
    if (sameForm(cold.checksum, copied.checksum))
        return cold.checksum === copied.checksum ? 'same' : 'other';
    const md5 = (0,evidence/* knownMd5 */.wx)({ cold, ...rest });
    const arrived = (0,evidence/* md5Of */.iF)(copied);
    if (md5 !== undefined && md5Etags && arrived !== undefined)
        return md5 === arrived ? 'same' : 'other';
    if ((0,evidence/* sameCrc32c */.PC)(rest, copied))
        return 'same';
    if (copied.etag === cold.etag && copied.etag === rest.etag)
        return 'same';
    return 'unknown';
}
/** Part sizes differ where the endpoint restored to takes smaller parts. */
function sameForm(a, b) {
    return a !== undefined && b !== undefined && a.replace(/[^:]*$/, '') === b.replace(/[^:]*$/, '');
}
/** Deletes a damaged copy, where there was no object before. Returns the ETag that `to` has afterwards. */
async function removeDamaged(to, key, copied, present, signal) {
    if (present !== undefined)
        return copied.etag;
    const { versionId } = copied;
    try {
        // Without a version's id the name may hold another object by now, which is not ours to delete.
        const there = versionId === undefined ? (await to.headIfPresent(key, signal))?.etag : undefined;
        if (versionId === undefined && there !== copied.etag)
            return there;
        await to.store.delete(to.key(key), versionId === undefined ? {} : { versionId }, signal);
        return undefined;
    }
    catch (error) {
        if (!(0,errors/* isStoreError */.A1)(error, 'denied', 'locked', 'unsupported'))
            throw error;
        return copied.etag;
    }
}

// EXTERNAL MODULE: ./build/src/transfer/check.js
var check = __webpack_require__(64045);
// EXTERNAL MODULE: ./build/src/transfer/flow.js
var flow = __webpack_require__(9169);
// EXTERNAL MODULE: ./build/src/transfer/doubts.js
var doubts = __webpack_require__(20482);
// EXTERNAL MODULE: ./build/src/run/preflight.js
var preflight = __webpack_require__(14112);
// EXTERNAL MODULE: ./build/src/run/limiter-for.js
var limiter_for = __webpack_require__(59857);
// EXTERNAL MODULE: ./build/src/core/shown-key.js
var shown_key = __webpack_require__(60574);
// EXTERNAL MODULE: ./build/src/store/listing/listing.js + 1 modules
var listing = __webpack_require__(19036);
;// CONCATENATED MODULE: ./build/src/commands/restore/spelling.js


/** True where a store that normalises Unicode may list the key as other code points, and find it under both. */
function mayBeNormalised(key, aliases) {
    return aliases.includes('unicode') && key.normalize('NFC') !== key.normalize('NFD');
}
/**
 * True where `to` has the object but lists it under another spelling: a store that normalises Unicode, or that keeps the
 * spelling of another key of the same letters. `adopted`: it had the content already.
 */
async function isRespelled(to, key, aliases, adopted, signal) {
    if (!mayBeNormalised(key, aliases) && !(adopted && aliases.includes('case')))
        return false;
    const name = to.key(key);
    try {
        return (await (0,listing/* firstListed */.oD)(to, { prefix: name, maxKeys: 1 }, () => true, signal))?.key !== name;
    }
    catch (error) {
        // The object is restored, whatever a listing says.
        if (!(0,errors/* isStoreError */.A1)(error))
            throw error;
        return false;
    }
}

// EXTERNAL MODULE: ./build/src/plan/scope.js
var plan_scope = __webpack_require__(18817);
// EXTERNAL MODULE: ./build/src/plan/as-of.js
var as_of = __webpack_require__(2843);
// EXTERNAL MODULE: ./build/src/plan/key-ranges.js
var key_ranges = __webpack_require__(55681);
// EXTERNAL MODULE: ./build/src/transfer/march.js
var march = __webpack_require__(63378);
// EXTERNAL MODULE: ./build/src/transfer/slice-input.js
var slice_input = __webpack_require__(43790);
;// CONCATENATED MODULE: ./build/src/commands/restore/steps.js







/**
 * The keys that a restore is about, in order, beside what `to` lists: a page of each in memory, no request a key.
 * `onOther` is called for each key in `to` that the point does not have.
 */
async function* restoreSteps(walk, onOther, signal) {
    const { generation, point, scope } = walk;
    const select = (0,as_of/* asOf */.sT)(generation.restorePoints, point.time);
    const included = (0,plan_scope/* compileInclude */.GF)(scope.include);
    const listing = asJournalled(walk.listing.pages(), walk.done);
    for await (const steps of (0,march/* march */.OK)(listing, entriesWithin(walk, signal), none())) {
        const wanted = [];
        for (const { key, listed, entry } of steps) {
            if (!(0,slice_input/* inPrefixes */.qH)(scope.prefixes, key))
                continue;
            const selected = entry === undefined ? undefined : select(entry);
            if (selected !== undefined)
                walk.lines?.sawKey(key);
            if (!included(key))
                continue;
            if (selected !== undefined)
                walk.lines?.sawMatch(key);
            if (selected === undefined) {
                if (listed !== undefined)
                    onOther();
            }
            else {
                const { version, point: at } = selected;
                wanted.push({
                    key,
                    version,
                    point: at,
                    listed,
                    present: listed === undefined ? undefined : ownEtag(listed),
                });
            }
        }
        yield wanted;
    }
}
async function* entriesWithin({ state, generation, scope }, signal) {
    for (const segment of generation.segments) {
        if ((0,key_ranges/* mayHold */.B)(segment, scope.prefixes))
            yield* state.entries(segment, signal);
    }
}
function ownEtag(listed) {
    return listed.inTo ?? listed.etag;
}
/**
 * The listing of `to` without the restore's own objects, and with hot's ETag for each object of which a journal
 * says that its content is that. An object that was written since has another ETag, and is what it is.
 */
async function* asJournalled(pages, done) {
    const facts = new cursor/* KeyCursor */.yt((0,cursor/* groupByKey */.k5)(done.sorted(), (line) => line));
    try {
        for await (const page of pages) {
            const objects = [];
            for (const object of page) {
                if (object.key.startsWith(restore_journal/* RESTORE_STATE */.fe))
                    continue;
                const read = facts.seek(object.key);
                if (read !== undefined)
                    await read;
                const newest = facts.at(object.key)?.items.at(-1);
                const outcome = newest === undefined ? undefined : (0,restore_journal/* parseDone */.cR)(newest);
                const same = outcome?.to === object.etag && outcome.size === object.size;
                objects.push(same ? { ...object, etag: outcome.etag, inTo: object.etag } : object);
            }
            yield objects;
        }
    }
    finally {
        await facts.close();
    }
}
async function* none() {
    // no journal of a backup takes part
}

;// CONCATENATED MODULE: ./build/src/commands/restore/copy-back.js


























/** Parts of one large object in flight. */
const PARTS_AT_ONCE = 4;
const PROGRESS_INTERVAL_MS = 200;
/**
 * Copies all that `to` does not have as the restore point has it. Outcomes that no listing can tell are
 * journalled in `to`; the journal is removed when nothing is left for a later run.
 */
async function restoreAll(run, prepared) {
    const { options, ctx, margins, buckets, control, tally } = run;
    const { walk, earlier, started } = prepared;
    const { runId } = ctx.identity;
    const { signal } = control;
    const start = { run: runId, cold: sourceOf(options), at: walk.point.time, time: started };
    const nameJournal = (named) => nameInHold(prepared.hold, named, run);
    const journal = new restore_journal/* RestoreJournal */.oP(buckets.to, ctx.clock, nameJournal, start, margins.journal);
    const md5Etags = await openJournal(journal, run);
    const probeFolder = `${restore_journal/* RESTORE_STATE */.fe}${runId}/probe/`;
    const capabilities = await (0,store_capabilities/* probeCapabilities */.PG)(buckets.to, probeFolder, started, signal);
    const copies = new RestoreCopies(run, prepared, journal, { capabilities, md5Etags, probeFolder });
    try {
        for await (const steps of restoreSteps(walk, () => undefined, signal)) {
            for (const step of steps) {
                if (control.stopped())
                    break;
                const { key, version, listed } = step;
                const decision = decideRestore(version, listed, earlier.begun.get(key), options.overwrite);
                const { reason } = decision;
                if (reason === 'equal' || reason === 'expired')
                    tally.kept(key, reason);
                else if (reason !== 'different' || copies.mayBeEqual(step))
                    await copies.start(step, reason);
                else
                    tally.kept(key, reason);
            }
            if (control.stopped())
                break;
        }
    }
    finally {
        await copies.end();
    }
    const { failed, deferred, thawing } = tally.counts;
    const journalLeft = control.stopped() || failed + deferred + thawing > 0;
    if (journalLeft)
        return { journalLeft: journal.named };
    await journal.remove(earlier.objects, signal);
    await forgetHolds(earlier.runs, run);
    return { journalLeft: undefined };
}
/** Cold names the journal, so that a later restore can tell it from one that somebody else planted in `to`. */
async function nameInHold(hold, named, { control, ctx }) {
    try {
        await hold?.name(named, control.cancelled ? new AbortController().signal : control.signal);
    }
    catch (error) {
        if (!(0,errors/* isStoreError */.A1)(error) && !control.signal.aborted)
            throw error;
        ctx.log.debug('The hold in cold does not name the newest of the journal: a later restore copies it again.');
    }
}
/** The holds of earlier restores, which were left for their journals. Best effort: they have ended. */
async function forgetHolds(runs, { buckets, control }) {
    const { holds } = buckets;
    for (const run of runs) {
        try {
            await holds.store.delete(holds.key((0,layout/* holdPath */.nq)(run)), {}, control.signal);
        }
        catch (error) {
            if (!(0,errors/* isStoreError */.A1)(error))
                throw error;
        }
    }
}
/** True where `to` says the MD5 of what it stores. Throws InputError where it may not be written. */
async function openJournal(journal, { options, buckets }) {
    try {
        const { bytes, written } = await journal.open();
        return (0,evidence/* md5Of */.iF)(written) === (0,external_node_crypto_.createHash)('md5').update(bytes).digest('hex');
    }
    catch (error) {
        if (!(0,errors/* isStoreError */.A1)(error, 'denied'))
            throw error;
        const { api, credentials } = options.to;
        const given = credentials === undefined ? 'of the default chain' : (0,shown_key/* shownKey */.d)(credentials.accessKeyId, api);
        const acl = api === 's3'
            ? ', and no policy that demands an ACL (x-amz-acl) other than bucket-owner-full-control'
            : '';
        throw new input_error/* InputError */.d('to-access-key-id', `the key ${given} may not write to ${String(buckets.to)} (${error.message}); expected one with the right to write (WRITE)${acl}`, { cause: error });
    }
}
/** As journals name the backup that is restored. */
function sourceOf({ cold }) {
    return (0,preflight/* placeIdentity */.mj)(cold);
}
/** The copies in flight. */
class RestoreCopies {
    #run;
    #plan;
    #journal;
    #context;
    #limiter;
    #inFlight = new Set();
    #reportedAt = 0;
    constructor(run, { path, plan }, journal, { capabilities, md5Etags, probeFolder }) {
        const { options, ctx, buckets, control } = run;
        const { partSize, verify, maxBandwidth, concurrency } = options;
        this.#run = run;
        this.#plan = plan;
        this.#journal = journal;
        this.#limiter = (0,limiter_for/* limiterFor */.g)(buckets, ctx.clock, concurrency);
        this.#context = {
            cold: buckets.cold,
            to: buckets.to,
            choice: path.choice,
            md5Etags,
            signal: control.signal,
            settings: {
                capabilities,
                tagLoss: new tag_loss/* TagLoss */.c(buckets.losses.to, buckets.to, probeFolder),
                ...(0,copy_path/* copierOf */.K)(path, buckets.toAtCold),
                ceiling: path.ceiling,
                partSize,
                verify,
                flow: new flow/* Flow */.n({ clock: ctx.clock, random: ctx.random, maxBandwidth }),
                partsAtOnce: PARTS_AT_ONCE,
                spare: this.#limiter,
                stopped: () => control.stopped(),
                now: () => (0,iso_time/* isoTime */.Ly)(buckets.to.now(ctx.clock)),
            },
        };
    }
    /** Resolves when there is a place for it, not when it is done. */
    async start(step, reason) {
        const { tally } = this.#run;
        const unrestorable = this.#unrestorable(step.key);
        if (unrestorable !== undefined) {
            tally.hole(step.key, { ...unrestorable, deferred: false });
            return;
        }
        await this.#limiter.enter();
        const copy = this.#restoreObject(step, reason);
        this.#inFlight.add(copy);
        void copy.finally(() => this.#inFlight.delete(copy));
    }
    /**
     * True where `to` has an object of the same size whose ETag says nothing, for example that of parts of another size,
     * while the manifest has a hash to compare its content with.
     */
    mayBeEqual({ version, listed }) {
        if (listed === undefined || listed.size !== version.size)
            return false;
        const md5 = (0,evidence/* knownMd5 */.wx)(version);
        if (md5 === undefined)
            return version.cold.checksum !== undefined;
        return !this.#context.md5Etags || (0,evidence/* md5Of */.iF)(listed) === undefined;
    }
    /** Reads the object in `to`. */
    async #isEqual(step) {
        const { key, version, present } = step;
        if (present === undefined || !this.mayBeEqual(step))
            return false;
        const { to, settings, signal } = this.#context;
        const place = { bucket: to, path: key, size: version.size, etag: present };
        return (await (0,check/* readAt */.m6)(place, version, settings.flow, signal))?.sound === true;
    }
    /** Waits for all copies, and flushes the journal: within seconds where the run was cancelled. */
    async end() {
        const { ctx, control, margins } = this.#run;
        await Promise.all(this.#inFlight);
        this.#journal.close();
        const flush = () => this.#journal.flush();
        try {
            await (control.cancelled ? (0,with_timeout/* withTimeout */.w)(ctx.clock, margins.shutdownGraceMs, flush) : flush());
        }
        catch (error) {
            if (!(error instanceof with_timeout/* TimeoutError */.M))
                control.fail(error); // the run was cancelled: the next one copies again
        }
    }
    /** Keys that `to` would take for another object, or that are the restore's own. */
    #unrestorable(key) {
        const { to, settings } = this.#context;
        if (key.startsWith(restore_journal/* RESTORE_STATE */.fe))
            return { cause: 'reserved', message: 'a name of the restore itself' };
        if ((0,keys/* keyLength */.q)(key) > to.maxPathBytes)
            return { cause: 'bad-key', message: 'it is too long in to' };
        const { capabilities } = settings;
        const { copyIfAbsent, putIfAbsent, completeIfAbsent } = capabilities;
        // Keys that differ in spelling alone are rarely both there: where `to` honours conditions, the second one is refused.
        const spellings = copyIfAbsent && putIfAbsent && completeIfAbsent ? ['case', 'unicode'] : [];
        const aliases = (0,store_aliases/* recordedAliases */.h1)(capabilities).filter((name) => !spellings.includes(name));
        if (!(0,store_aliases/* isAliased */.AC)(key, aliases))
            return undefined;
        return { cause: 'bad-key', message: `to takes it for another key (${aliases.join(', ')})` };
    }
    /** Never rejects: an error that is not this key's alone stops the run. */
    async #restoreObject(step, reason) {
        const { key, version, present } = step;
        const { tally, control, buckets } = this.#run;
        const began = this.#limiter.clock.monotonic();
        let durationMs;
        try {
            if (control.stopped())
                return;
            if (reason === 'different' || reason === 'replace') {
                const equal = await (0,transfer_hole/* orHole */.ih)(async () => this.#isEqual(step));
                if (typeof equal === 'object') {
                    await this.#takeHole(key, version.size, { ...equal, source: undefined });
                    return;
                }
                if (equal)
                    tally.kept(key, 'equal');
                else if (reason === 'different')
                    tally.kept(key, reason);
                if (equal || reason === 'different')
                    return;
            }
            const { size, etag } = version;
            const unlisted = reason === 'new' ? await (0,transfer_hole/* orHole */.ih)(async () => this.#unlisted(key)) : undefined;
            if (unlisted !== undefined && 'hole' in unlisted) {
                await this.#takeHole(key, size, { ...unlisted, source: undefined });
                return;
            }
            if (unlisted !== undefined) {
                const isEqual = (0,evidence/* isContentOf */.TI)(version, unlisted);
                tally.kept(key, isEqual ? 'equal' : 'different');
                if (isEqual)
                    await this.#checkSpelling(key, true);
                return;
            }
            if (!this.#provenByListing(size, (0,evidence/* knownMd5 */.wx)(version)))
                await this.#journal.intend({ op: 'intent', key, size, etag });
            const done = await restoreObject(key, version, present, this.#context);
            if (done.kind !== 'hole')
                durationMs = this.#limiter.clock.monotonic() - began;
            switch (done.kind) {
                case 'restored':
                    tally.restored(reason, size, done.via, done.moved, done.proven);
                    await this.#checkSpelling(key, !done.moved);
                    buckets.detail.log('objects', () => `${reason}, ${(0,format/* formatBytes */.z3)(size)}, ${done.via}: ${key}`);
                    control.succeeded();
                    if (!(0,evidence/* isContentOf */.TI)(version, { ...done.written, size }))
                        this.#journal.record({ op: 'done', key, size, etag, to: done.written.etag });
                    break;
                case 'different':
                    tally.kept(key, 'different');
                    break;
                case 'hole':
                    await this.#takeHole(key, size, done);
            }
        }
        catch (error) {
            control.fail(error);
        }
        finally {
            this.#limiter.leave(durationMs);
            this.#report();
        }
    }
    /**
     * What `to` has under a key that its listing may spell another way. Asked only where a condition on the write does not
     * keep it, or where `to` normalises the key.
     */
    async #unlisted(key) {
        const { to, settings, signal } = this.#context;
        const { putIfAbsent, copyIfAbsent, completeIfAbsent } = settings.capabilities;
        const isKept = putIfAbsent && copyIfAbsent && completeIfAbsent;
        const isNormalised = mayBeNormalised(key, (0,store_aliases/* recordedAliases */.h1)(settings.capabilities));
        if (!isNormalised && (isKept || !(0,doubts/* mayBeMisspelled */.Ln)(key)))
            return undefined;
        return to.headIfPresent(key, signal);
    }
    async #checkSpelling(key, adopted) {
        const { to, settings, signal } = this.#context;
        const aliases = (0,store_aliases/* recordedAliases */.h1)(settings.capabilities);
        if (await isRespelled(to, key, aliases, adopted, signal))
            this.#run.tally.listedOtherwise(key);
    }
    /** A key that this run does not restore. With `thaw`, an archived object is asked to be thawed. */
    async #takeHole(key, size, { hole, source }) {
        const { tally, control, options, buckets } = this.#run;
        let reason = hole;
        const canThaw = buckets.archive.dialect.abilities.has('thaw');
        if (hole.cause === 'archived' && canThaw && options.thaw !== undefined && source !== undefined) {
            const { versionId } = source;
            const thaw = { ...options.thaw, ...(0,defined/* defined */.s)({ versionId }) };
            try {
                await buckets.archive.thaw(source.bucket.key(source.path), thaw, control.signal);
                tally.thawing(size);
                return;
            }
            catch (error) {
                const refused = (0,transfer_hole/* holeOf */.CL)(error);
                if (refused === undefined)
                    throw error;
                reason = { ...hole, message: `it cannot be thawed: ${refused.message}` };
                control.failed(refused.cause);
            }
        }
        tally.hole(key, reason);
        buckets.detail.log('objects', () => `not restored, ${reason.cause}: ${key}: ${reason.message}`);
        control.failed(reason.cause);
    }
    /** A later run sees from the ETag alone that the object is right. */
    #provenByListing(size, md5) {
        const { md5Etags, settings } = this.#context;
        return md5Etags && md5 !== undefined && size <= settings.ceiling.bytes;
    }
    #report() {
        const { ctx, tally } = this.#run;
        const now = ctx.clock.monotonic();
        if (now - this.#reportedAt < PROGRESS_INTERVAL_MS)
            return;
        this.#reportedAt = now;
        ctx.onProgress({
            phase: 'copy',
            scanned: tally.counts.keys,
            done: tally.counts.restored,
            planned: this.#plan.copy,
            bytes: tally.bytes.restored,
            inFlight: this.#limiter.inFlight,
        });
    }
}

// EXTERNAL MODULE: ./build/src/commands/hole-groups.js
var hole_groups = __webpack_require__(10237);
;// CONCATENATED MODULE: ./build/src/commands/restore/tally.js



/** What to do about each cause, one sentence. */
const HOLE_ADVICE = {
    different: 'They hold another content and were left alone: with overwrite they are replaced.',
    lost: 'Another program removed or replaced them in cold: look at its versions, or take an older restore point.',
    damaged: 'The bytes in cold are not those that were backed up: run verify, and take an older restore point.',
    archived: 'They are in an archive storage class of cold: thaw them (the input thaw asks for it), then run the restore again.',
    denied: 'Give the credentials the right to read them in cold and to write them in to.',
    'bad-key': 'The bucket that is restored to cannot hold these names: restore them to another store.',
    'too-large': 'Raise max-operation-size or part-size: an object may have 10,000 parts at the most.',
    'body-limit': transfer_hole/* BODY_LIMIT_ADVICE */.qH,
    recoded: transfer_hole/* RECODED_ADVICE */.cT,
    unsupported: 'No copy path that copy-path allows can do this; allow more paths.',
    reserved: 'Names below .flashback-restore/ are those of a restore itself; get them with any S3 client.',
};
/** Counts the outcomes of a restore, in space that does not grow with the objects. */
class RestoreTally {
    counts = {
        keys: 0,
        restored: 0,
        added: 0,
        replaced: 0,
        equal: 0,
        different: 0,
        expired: 0,
        thawing: 0,
        failed: 0,
        deferred: 0,
        planned: 0,
        bySize: 0,
    };
    bytes = { restored: 0, thawing: 0 };
    paths = {
        native: { objects: 0, bytes: 0 },
        emulated: { objects: 0, bytes: 0 },
        streamed: { objects: 0, bytes: 0 },
    };
    holes = new hole_groups/* HoleGroups */.p(HOLE_ADVICE);
    /** Restored, or in place, but listed under another spelling; `example` is the first one's key. */
    respelled = { keys: 0, example: '' };
    kept(key, reason) {
        this.counts.keys++;
        this.counts[reason]++;
        if (reason === 'different')
            this.holes.add(key, { cause: 'different', message: 'it holds another content' });
    }
    restored(reason, size, via, moved, proven) {
        this.counts.keys++;
        this.counts.restored++;
        this.counts[reason === 'replace' ? 'replaced' : 'added']++;
        if (!proven)
            this.counts.bySize++;
        const bytes = moved ? size : 0;
        this.paths[via].objects++;
        this.paths[via].bytes += bytes;
        this.bytes.restored += bytes;
    }
    listedOtherwise(key) {
        if (this.respelled.keys++ === 0)
            this.respelled.example = key;
    }
    /** Archived, and asked for. */
    thawing(size) {
        this.counts.keys++;
        this.counts.thawing++;
        this.bytes.thawing += size;
    }
    /** A dry run: all that would be done. */
    planned(plan, overwrite) {
        const { keys, copy, equal, different, expired } = plan;
        Object.assign(this.counts, { keys, planned: copy, equal, expired, different: overwrite ? 0 : different });
    }
    hole(key, hole) {
        this.counts.keys++;
        this.counts[hole.deferred ? 'deferred' : 'failed']++;
        this.holes.add(key, hole);
    }
}
/** Sums up what would be done. */
class RestorePlanner {
    #sums = {
        keys: 0,
        bytes: 0,
        copy: 0,
        copyBytes: 0,
        equal: 0,
        different: 0,
        expired: 0,
        others: 0,
    };
    #points;
    /** `point` is listed also where no key comes from it. */
    constructor(point) {
        this.#points = new Map([[point, 0]]);
    }
    /** `different` counts all of them, whether they are to be replaced or not. */
    take(decision, size, point) {
        const sums = this.#sums;
        sums.keys++;
        sums.bytes += size;
        this.#points.set(point, (this.#points.get(point) ?? 0) + 1);
        if (decision.act === 'copy') {
            sums.copy++;
            sums.copyBytes += size;
            if (decision.reason === 'replace')
                sums.different++;
        }
        else
            sums[decision.reason]++;
    }
    other() {
        this.#sums.others++;
    }
    plan(copyPath, prefixes, archived) {
        const points = [...this.#points]
            .map(([point, keys]) => {
            const { time, run, holes } = point;
            return { time, run, keys, holes: holes.count, pruned: (0,restore_point/* prunedWithin */.ef)(point, prefixes) };
        })
            .sort((a, b) => (a.time < b.time ? 1 : -1));
        const { objects, bytes, thawing } = archived;
        return { ...this.#sums, archived: objects, archivedBytes: bytes, thawing, copyPath, points };
    }
}

// EXTERNAL MODULE: ./build/src/run/version-trust.js
var version_trust = __webpack_require__(10736);
// EXTERNAL MODULE: ./build/src/run/plain-requests.js
var plain_requests = __webpack_require__(2082);
// EXTERNAL MODULE: ./build/src/run/run-control.js
var run_control = __webpack_require__(38570);
;// CONCATENATED MODULE: ./build/src/commands/restore/restore.js




























/** A restore compares content alone, and asks for keys that a listing may spell another way. */
const TARGET_NEEDS = { fields: ['Size', 'ETag'], skipsInDoubt: true };
/**
 * Restores what a backup held at a restore point: plan, copy, report. Needs no lease and no more than READ on
 * cold. Bad input throws InputError and changes nothing; everything else that goes wrong is in the result.
 */
async function runRestore(options, ctx, open = registry/* openStore */.C, margins = run_margins/* MARGINS */.q) {
    const { clock } = ctx;
    const buckets = openRestoreBuckets(options, ctx, open);
    const control = new run_control/* RunControl */.j(clock, options.deadline, ctx.signal, margins.stop);
    const tally = new RestoreTally();
    const began = clock.monotonic();
    const run = { options, ctx, margins, open, buckets, control, tally, began, notices: [] };
    const phases = {};
    const { signal } = control;
    try {
        await (0,bucket_access/* checkBucketAccess */.B)('cold', buckets.cold, options.cold, 'read (READ)', signal);
        await (0,bucket_access/* checkBucketAccess */.B)('to', buckets.to, options.to, 'write (WRITE)', signal);
        const base = await load(options, buckets, signal);
        await judgeBothVersions(run, base.generation);
        phases.started = (0,iso_time/* isoTime */.Ly)(buckets.cold.now(clock));
        await checkTarget(options, base.generation, buckets, signal);
        phases.point = base.point;
        if (options.dryRun)
            await restore_restore(run, phases, base, phases.started);
        else
            await underHold(run, phases, base.point, phases.started);
    }
    catch (error) {
        if (error instanceof input_error/* InputError */.d)
            throw error;
        control.fail(error);
    }
    finally {
        control.end();
        await buckets.close();
    }
    return restoreResultOf(run, phases);
}
/** Version ids are only used where they count. */
async function judgeBothVersions({ buckets, ctx, control: { signal } }, { capabilities: recorded }) {
    const { cold, to, versionTrust, targetTrust } = buckets;
    const warn = (message) => ctx.log.debug(message);
    await (0,version_trust/* judgeVersionsToRead */.Q7)(cold, { trust: versionTrust, recorded, warn, signal });
    await (0,version_trust/* judgeVersionsToRead */.Q7)(to, { trust: targetTrust, recorded: undefined, warn, signal });
}
/** The newest generation and the restore point that is meant. Throws InputError, StateError. */
async function load(options, { cold }, signal) {
    const committed = await (0,manifest_committed/* loadCommitted */.$)(new manifest_state/* State */.U(cold), signal);
    (0,open_backup/* checkHot */.Oh)(committed, options);
    if (committed === undefined) {
        throw new input_error/* InputError */.d('cold', `${String(cold)} holds no backup; expected one that a run committed to`);
    }
    const { generation } = committed;
    const point = (0,restore_point/* pointOf */.qk)(options.at, generation.restorePoints);
    (0,restore_point/* checkScope */.DB)(options.at, point, generation.restorePoints, options.prefixes);
    return { generation, point };
}
/** Under a hold, where cold can be written: no prune deletes objects while the restore lasts. */
async function underHold(run, phases, point, started) {
    const { options, ctx, margins, buckets, control, notices } = run;
    const { runId } = ctx.identity;
    const what = { id: runId, owner: runId, at: point.time };
    let hold;
    try {
        hold = await holds/* Hold */.AD.take(buckets.holds, ctx.clock, what, control.signal, margins.hold);
    }
    catch (error) {
        if (!(0,errors/* isStoreError */.A1)(error))
            throw error;
        const message = `The hold could not be written to cold (${error.message}): let no prune run meanwhile, or give cold-access-key-id the right to write.`;
        notices.push({ level: 'notice', title: 'No hold', message });
    }
    try {
        // Read again: objects that were deleted before the hold was written are not named any more.
        const base = await load(options, buckets, control.signal);
        phases.point = base.point;
        await restore_restore(run, phases, base, started, hold);
        if (hold?.lapsed === true) {
            const message = 'The hold could not be renewed all the time: a sweep may have run meanwhile.';
            notices.push({ level: 'warning', title: 'Hold lapsed', message });
        }
    }
    finally {
        if (hold !== undefined)
            await release(hold, run, phases.copied?.journalLeft);
    }
}
async function release(hold, { ctx, margins }, journal) {
    try {
        await (0,with_timeout/* withTimeout */.w)(ctx.clock, margins.shutdownGraceMs, (signal) => hold.release(signal, journal));
    }
    catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        ctx.log.warning(`The hold in cold was not removed (${why}); it ends by itself within half an hour.`);
    }
}
/** Chooses the copy path, plans, logs the plan and, unless it is a dry run, copies. */
async function restore_restore(run, phases, { generation, point }, started, hold) {
    const { options, ctx, buckets, control, tally } = run;
    const { signal } = control;
    const namedBy = (id) => (0,holds/* namedJournal */.XJ)(buckets.cold, id, signal);
    const earlier = await (0,restore_journal/* readEarlierRestores */.Iz)(buckets.to, sourceOf(options), namedBy, signal);
    const listing = await (0,ordered_listing/* orderedListing */.O)(buckets.to, options.prefixes, signal, TARGET_NEEDS);
    try {
        const scope = { prefixes: options.prefixes, include: options.include };
        const state = new manifest_state/* State */.U(buckets.cold, ctx.segments);
        const walk = { state, generation, point, scope, listing, done: earlier.done };
        const path = (phases.path = await chooseRestorePath(run, started));
        if (earlier.done.count > 0)
            ctx.log.info(`Going on from ${earlier.done.count} objects that ${earlier.runs.length} unfinished restore(s) journalled.`);
        const writes = { bucket: buckets.to, path: `${restore_journal/* RESTORE_STATE */.fe}probe-room` };
        const stores = { reads: [buckets.cold, buckets.to], ...(options.dryRun ? {} : { writes }) };
        control.askStoresBy(() => (0,plain_requests/* plainFailure */.d)(stores, signal));
        const lines = new plan_unmatched/* LineWatch */.Y0(options.prefixes, 'include', options.include);
        const plan = (phases.plan = await planRestore(run, { ...walk, lines }, earlier, path.choice));
        noteUnmatched(run, lines, generation);
        for (const line of (0,restore/* planLines */.HN)(plan, (0,restore_point/* chosenPoint */.z8)(options.at, point), options))
            ctx.log.info(line);
        if (options.dryRun)
            tally.planned(plan, options.overwrite);
        else
            phases.copied = await restoreAll(run, { walk, earlier, path, plan, started, hold });
    }
    finally {
        await Promise.all([listing.close(), earlier.done.close()]);
    }
}
function noteUnmatched({ notices }, { unmatched }, { hot }) {
    for (const line of unmatched.slice(0, plan_unmatched/* MAX_UNMATCHED_LINES */.LO)) {
        const message = (0,plan_unmatched/* unmatchedWords */.N1)(line, hot);
        notices.push({ level: 'warning', title: 'A line matches nothing', message });
    }
}
/** Cold is what is read here, and `to` stands where cold does in a backup. */
async function chooseRestorePath({ options, ctx, buckets, control, open }, started) {
    const pair = { ...options, hot: options.cold, cold: options.to };
    const setting = {
        open,
        clock: ctx.clock,
        random: ctx.random,
        onMove: (line) => ctx.log.notice(line),
        started,
        memory: undefined,
        believed: 0,
        names: { from: 'cold', into: 'to' },
    };
    const path = await (0,copy_path/* choosePath */.F)(pair, setting, control.signal);
    buckets.detail.log('path', () => (0,step_debug/* pathLine */.eG)(path.choice, path.ceiling.bytes));
    return path;
}
async function planRestore({ options, ctx, buckets, control }, walk, { begun }, choice) {
    const { signal } = control;
    const planner = new RestorePlanner(walk.point);
    let keys = 0;
    const stored = await (0,ordered_listing/* orderedListing */.O)(buckets.cold, options.prefixes, signal, TARGET_NEEDS);
    const census = new ArchivedCensus(buckets.cold, stored.pages(), signal);
    try {
        for await (const steps of restoreSteps(walk, () => planner.other(), signal)) {
            const toCopy = [];
            for (const step of steps) {
                const { key, version, point, listed } = step;
                const decision = decideRestore(version, listed, begun.get(key), options.overwrite);
                planner.take(decision, version.size, point);
                if (decision.act === 'copy')
                    toCopy.push(step);
            }
            await census.take(toCopy);
            keys += steps.length;
            ctx.onProgress({ phase: 'plan', scanned: keys, done: 0, planned: 0, bytes: 0, inFlight: 0 });
        }
    }
    finally {
        await census.end();
        await stored.close();
    }
    const path = choice.current;
    const copyPath = path === undefined ? null : { path, reason: choice.reason };
    return planner.plan(copyPath, options.prefixes, census.archived);
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

/***/ 18673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kr: () => (/* binding */ completePages),
/* harmony export */   dh: () => (/* binding */ completeListed),
/* harmony export */   eF: () => (/* binding */ NEEDS_ALL)
/* harmony export */ });
/* harmony import */ var _core_quoted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12053);
/* harmony import */ var _core_semaphore_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94511);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46848);



/** HEAD requests at once, for entries that lack a field. */
const HEADS_AT_ONCE = 16;
/** Asks HEAD for the fields that an entry of a listing lacks. Its key is below the bucket's prefix. Throws StoreError. */
async function completeListed(bucket, listed, signal) {
    const { doubt, ...known } = listed;
    if (doubt?.about !== 'fields')
        return { kind: 'whole', listed };
    const head = await bucket.headIfPresent(listed.key, signal);
    if (head === undefined)
        return { kind: 'vanished' };
    const { lacks } = doubt;
    const { size, etag, modified } = head;
    const fields = lacks.filter((field) => (field === 'ETag' && etag === '') || (field === 'LastModified' && modified === undefined));
    if (fields.length > 0)
        return { kind: 'lacks', fields };
    return {
        kind: 'whole',
        listed: {
            ...known,
            ...(lacks.includes('Size') ? { size } : {}),
            ...(lacks.includes('ETag') ? { etag } : {}),
            ...(lacks.includes('LastModified') && modified !== undefined ? { modified } : {}),
        },
    };
}
const NEEDS_ALL = { fields: ['Size', 'ETag', 'LastModified'], skipsInDoubt: false };
/**
 * A listing whose entries have all that is needed, each key once. What stays in doubt throws StoreError `protocol`, which
 * names it.
 */
async function* completePages(bucket, pages, { fields, skipsInDoubt }, signal) {
    const suffices = ({ doubt }) => doubt === undefined || (doubt.about === 'fields' && !doubt.lacks.some((field) => fields.includes(field)));
    for await (const page of pages) {
        if (page.every(suffices)) {
            yield page;
            continue;
        }
        // The first of repeated entries stands for them; a backup counts the others.
        const once = page.filter(({ doubt }) => doubt?.about !== 'repeated');
        const completed = await (0,_core_semaphore_js__WEBPACK_IMPORTED_MODULE_0__/* .mapConcurrent */ ._)(once, HEADS_AT_ONCE, async (listed) => {
            if (suffices(listed))
                return [listed];
            if (listed.doubt?.about === 'spelling' && skipsInDoubt)
                return [];
            if (listed.doubt?.about === 'spelling')
                throw wrong(bucket, `${(0,_core_quoted_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .T)(listed.doubt.listed)}, which may stand for several keys, and asking for them did not decide`);
            const whole = await completeListed(bucket, listed, signal);
            if (whole.kind === 'lacks')
                throw wrong(bucket, `${(0,_core_quoted_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .T)(listed.key)} without its ${whole.fields.join(' and ')}, nor does HEAD say it`);
            return whole.kind === 'whole' ? [whole.listed] : [];
        });
        yield completed.flat();
    }
}
function wrong(bucket, what) {
    const message = `the listing of ${String(bucket)} has ${what}; list it through another endpoint, or rename that object`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .StoreError */ .AD('protocol', message, { operation: 'list' });
}


/***/ }),

/***/ 86548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ orderedListing)
/* harmony export */ });
/* harmony import */ var _complete_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18673);
/* harmony import */ var _listing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19036);
/* harmony import */ var _unsorted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18844);



/** Keys as the store lists them; where it lists out of order, the listing taken whole and sorted on disk. */
async function orderedListing(bucket, prefixes, signal, needs = _complete_js__WEBPACK_IMPORTED_MODULE_0__/* .NEEDS_ALL */ .eF) {
    const complete = (pages) => (0,_complete_js__WEBPACK_IMPORTED_MODULE_0__/* .completePages */ .Kr)(bucket, pages, needs, signal);
    const wanted = prefixes.length === 0 ? [''] : prefixes;
    for (const prefix of wanted) {
        if (!(await (0,_unsorted_js__WEBPACK_IMPORTED_MODULE_2__/* .isUnsorted */ .XO)(bucket, prefix, signal)))
            continue;
        const sorted = await (0,_unsorted_js__WEBPACK_IMPORTED_MODULE_2__/* .sortListing */ .JP)(bucket, wanted, signal);
        return { pages: () => complete(sorted.range({})), close: () => sorted.close() };
    }
    return { pages: () => complete(listAll(bucket, wanted, signal)), close: () => Promise.resolve() };
}
async function* listAll(bucket, prefixes, signal) {
    for (const prefix of prefixes)
        yield* (0,_listing_js__WEBPACK_IMPORTED_MODULE_1__/* .listRange */ .Q4)(bucket, prefix, {}, signal);
}


/***/ }),

/***/ 18844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JC: () => (/* binding */ traitsOf),
/* harmony export */   JP: () => (/* binding */ sortListing),
/* harmony export */   XO: () => (/* binding */ isUnsorted)
/* harmony export */ });
/* harmony import */ var _core_defined_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37708);
/* harmony import */ var _core_quoted_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(12053);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46848);
/* harmony import */ var _listing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19036);
/* harmony import */ var _core_keys_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78133);
/* harmony import */ var _sorter_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11257);






/** How the bucket lists, by what the store says of it, else by what all of its kind do. */
async function traitsOf({ store }, signal) {
    return (await store.listingTraits?.(signal)) ?? { order: store.dialect.listing, startsAnywhere: true };
}
/**
 * True where the store has no order, or the first page under `prefix` is out of the one that it has. Some stores list in an order of their own (Storj
 * with self-managed encryption lists by ciphertext; litestream#535).
 */
async function isUnsorted(bucket, prefix, signal) {
    const { order } = await traitsOf(bucket, signal);
    if (order === 'none')
        return true;
    const compare = order === 'utf-16' ? _core_keys_js__WEBPACK_IMPORTED_MODULE_3__/* .compareUtf16 */ .MC : _core_keys_js__WEBPACK_IMPORTED_MODULE_3__/* .compareKeys */ .YD;
    const { objects } = await bucket.store.list({ prefix: bucket.key(prefix) }, signal);
    return objects.some(({ key }, i) => i > 0 && compare(objects[i - 1]?.key ?? '', key) > 0);
}
/** Lists everything under the prefixes, in whatever order it comes, and sorts it. Throws StoreError. */
async function sortListing(bucket, prefixes, signal) {
    const sorter = new _sorter_js__WEBPACK_IMPORTED_MODULE_2__/* .Sorter */ .y();
    try {
        for (const prefix of prefixes)
            await spool(bucket, prefix, sorter, signal);
    }
    catch (error) {
        await sorter.close();
        throw error;
    }
    return { count: sorter.count, range: (range) => objectsOf(sorter, range), close: () => sorter.close() };
}
async function spool(bucket, prefix, sorter, signal) {
    const whole = bucket.key(prefix);
    const tokens = new Set();
    for (let continuation;;) {
        const request = { prefix: whole, ...(0,_core_defined_js__WEBPACK_IMPORTED_MODULE_4__/* .defined */ .s)({ continuation }) };
        const { objects, next } = await bucket.store.list(request, signal);
        for (const object of objects) {
            if (!object.key.startsWith(whole) && object.doubt?.about !== 'spelling')
                throw wrong(`the listing of ${String(bucket)} holds ${(0,_core_quoted_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .T)(object.key)}, which is outside the prefix that was asked for; list it through another endpoint`);
            const { key, ...rest } = (0,_listing_js__WEBPACK_IMPORTED_MODULE_1__/* .belowPrefix */ .EE)(object, bucket.prefix.length);
            if (key !== '')
                await sorter.add(key, JSON.stringify(rest));
        }
        if (next === undefined)
            return;
        // Without an order, a token that comes again is the only sign of a loop.
        if (tokens.has(next))
            throw wrong(`the listing of ${String(bucket)} repeats a continuation token; list it through another endpoint`);
        tokens.add(next);
        continuation = next;
    }
}
async function* objectsOf(sorter, range) {
    let last;
    for await (const lines of sorter.sorted(range)) {
        const objects = [];
        for (const { key, line } of lines) {
            const object = JSON.parse(line);
            objects.push(key === last ? { ...object, key, doubt: { about: 'repeated' } } : { key, ...object });
            last = key;
        }
        yield objects;
    }
}
function wrong(message) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StoreError */ .AD('protocol', message, { operation: 'list' });
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

/***/ 20482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F2: () => (/* binding */ TWICE_ABSENT),
/* harmony export */   J0: () => (/* binding */ completedOrHole),
/* harmony export */   Ln: () => (/* binding */ mayBeMisspelled),
/* harmony export */   Pn: () => (/* binding */ meantBy),
/* harmony export */   Tj: () => (/* binding */ nameInDoubt),
/* harmony export */   ne: () => (/* binding */ UNLISTED),
/* harmony export */   wn: () => (/* binding */ holeOfDoubt)
/* harmony export */ });
/* unused harmony export otherSpellings */
/* harmony import */ var _store_listing_complete_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18673);

/** What some listings write in another way than it is: all that URL encoding changes, and `+`. */
const OFTEN_MISSPELLED = /[^\u0021-\u007e]|[+%]/;
/** True for a key that a listing may show under another name: that it is not listed proves nothing. */
function mayBeMisspelled(key) {
    return OFTEN_MISSPELLED.test(key);
}
/** Spaces and pluses in one key of which each is tried as the other: 32 spellings. */
const MAX_TRIED = 5;
/** Other keys that a listing may have meant by this one, the likeliest first. */
function otherSpellings(key) {
    const others = new Set([key.replaceAll(' ', '+'), key.replaceAll('+', ' '), percentDecoded(key)]);
    // A store that writes a space and a plus alike lists `a+b c` as `a+b+c`.
    const parts = key.split(/[ +]/);
    if (parts.length <= MAX_TRIED + 1)
        for (const other of parts
            .slice(1)
            .reduce((all, part) => all.flatMap((start) => [`${start} ${part}`, `${start}+${part}`]), parts.slice(0, 1)))
            others.add(other);
    others.delete(key);
    return [...others];
}
function percentDecoded(key) {
    try {
        return decodeURIComponent(key);
    }
    catch {
        return key; // not an encoded name
    }
}
/** The key that a doubt is about, by its likeliest name. The place in a listing where it is met may be another. */
function nameInDoubt(key, doubt) {
    return doubt?.about === 'spelling' ? (doubt.spellings[0] ?? doubt.listed) : key;
}
/** `name`: the key that the hole is counted for. */
function holeOfDoubt(name, doubt) {
    if (doubt.about === 'repeated') {
        // A store that writes a space and a plus alike lists two keys as one.
        const other = name.includes(' ') ? name.replaceAll(' ', '+') : name.replaceAll('+', ' ');
        const meant = other === name ? '' : `; one of the entries may stand for ${JSON.stringify(other)}`;
        return { cause: 'repeated', message: `hot lists it more than once${meant}`, deferred: false };
    }
    const names = doubt.spellings.map((name) => JSON.stringify(name)).join(' or ');
    const message = `hot lists ${JSON.stringify(doubt.listed)}, which may stand for ${names === '' ? 'no key' : names}; asking for them did not decide`;
    return { cause: 'spelling', message, deferred: false };
}
/** Hot answers for a key that its listing does not have. */
const UNLISTED = {
    cause: 'spelling',
    message: 'hot does not list it, but has it when it is asked for; its listing spells it another way',
    deferred: false,
};
const TWICE_ABSENT = {
    cause: 'not-found',
    message: 'hot listed it in two runs, and answered 404 when it was asked for in both',
    deferred: false,
};
/**
 * The key that hot's listing meant by `listed`, which hot does not have: one that is spelled another way and has just
 * its content. Undefined where there is none. Throws StoreError.
 */
async function meantBy(hot, { key, size, etag }, signal) {
    for (const other of otherSpellings(key)) {
        const head = await hot.headIfPresent(other, signal);
        if (head?.etag === etag && head.size === size)
            return other;
    }
    return undefined;
}
/** As completeListed; what HEAD does not say either is a hole. Throws StoreError. */
async function completedOrHole(hot, listed, signal) {
    const completed = await (0,_store_listing_complete_js__WEBPACK_IMPORTED_MODULE_0__/* .completeListed */ .dh)(hot, listed, signal);
    if (completed.kind !== 'lacks')
        return completed;
    const message = `neither the listing nor HEAD says its ${completed.fields.join(' and ')}`;
    return { kind: 'hole', hole: { cause: 'fields', message, deferred: false } };
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
            else if (next.value instanceof _skim_js__WEBPACK_IMPORTED_MODULE_0__/* .Stretch */ .qT)
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


/***/ })

};
