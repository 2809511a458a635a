export const id = 239;
export const ids = [239];
export const modules = {

/***/ 1630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sd: () => (/* binding */ someNotices),
/* harmony export */   UQ: () => (/* binding */ anchorStatus),
/* harmony export */   f6: () => (/* binding */ numbersStatus),
/* harmony export */   xw: () => (/* binding */ anchorNotices)
/* harmony export */ });
/** What was warned of, for a result: a log line is no annotation. */
function anchorNotices({ anchors }) {
    return (anchors?.warnings ?? []).map((message) => ({ level: 'warning', title: 'Anchor', message }));
}
/** The same for a result that has notices only where there are some. */
function someNotices(cold) {
    const notices = anchorNotices(cold);
    return notices.length === 0 ? {} : { notices };
}
/** The newest numbers that are looked through for gaps: as many generations as garbage collection always keeps. */
const NEWEST = 10;
const MAX_NUMBERS = 20;
function anchorStatus(report, now) {
    const states = report.findings.map(({ verdict }) => verdict.kind);
    const order = ['refused', 'agrees', 'ahead', 'none'];
    return {
        state: order.find((state) => states.includes(state)) ?? 'unreadable',
        places: report.findings.map((finding) => placeStatus(finding, now)),
        token: report.token ?? null,
    };
}
function placeStatus({ place, record, verdict }, now) {
    return {
        place,
        state: verdict.kind,
        generation: record?.generation ?? null,
        sha256: record?.sha256 ?? null,
        time: record?.time ?? null,
        ageMs: record === undefined ? null : now - Date.parse(record.time),
        message: 'message' in verdict ? verdict.message : null,
    };
}
/** Files of generations that HEAD does not lead to. */
function numbersStatus(files, head) {
    const above = files.filter((number) => number > head);
    const lowest = Math.max(files[0] ?? head, head - NEWEST + 1);
    const present = new Set(files);
    const missing = [];
    for (let number = lowest; number < head; number++)
        if (!present.has(number))
            missing.push(number);
    return { above: above.slice(0, MAX_NUMBERS), missing };
}


/***/ }),

/***/ 80239:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runRebuild: () => (/* binding */ runRebuild)
/* harmony export */ });
/* harmony import */ var _core_defined_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(37708);
/* harmony import */ var _manifest_builder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91046);
/* harmony import */ var _manifest_bounds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49878);
/* harmony import */ var _manifest_anchor_check_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68834);
/* harmony import */ var _manifest_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11400);
/* harmony import */ var _manifest_generation_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(62093);
/* harmony import */ var _manifest_layout_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54445);
/* harmony import */ var _manifest_lease_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(32373);
/* harmony import */ var _manifest_state_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(97287);
/* harmony import */ var _core_place_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(56778);
/* harmony import */ var _core_quoted_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(12053);
/* harmony import */ var _core_input_error_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(19154);
/* harmony import */ var _store_evidence_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(76586);
/* harmony import */ var _store_listing_ordered_listing_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(86548);
/* harmony import */ var _store_listing_cursor_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(2584);
/* harmony import */ var _store_listing_sorter_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(11257);
/* harmony import */ var _transfer_march_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(63378);
/* harmony import */ var _core_version_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(79157);
/* harmony import */ var _core_iso_time_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(11876);
/* harmony import */ var _run_margins_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(87312);
/* harmony import */ var _run_open_buckets_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(80313);
/* harmony import */ var _store_registry_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(92262);
/* harmony import */ var _run_nested_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(42700);
/* harmony import */ var _run_preflight_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(14112);
/* harmony import */ var _run_run_control_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(38570);
/* harmony import */ var _run_with_lease_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(26628);
/* harmony import */ var _anchor_status_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(1630);
/* harmony import */ var _lease_problems_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(86847);




























/**
 * Makes a new manifest from the objects in hot and cold, for when state is lost or damaged, or cold was filled
 * by another tool. Copies and deletes nothing. Restore points are not recovered: the next backup makes the first
 * one. A lease that another run holds, or that is lost, is a result. Throws InputError where cold holds a sound
 * manifest, and StoreError.
 */
async function runRebuild(options, ctx, open = _store_registry_js__WEBPACK_IMPORTED_MODULE_14__/* .openStore */ .C, margins = _run_margins_js__WEBPACK_IMPORTED_MODULE_12__/* .MARGINS */ .q) {
    const buckets = (0,_run_open_buckets_js__WEBPACK_IMPORTED_MODULE_13__/* .openBuckets */ .qy)(options, ctx, open);
    const control = new _run_run_control_js__WEBPACK_IMPORTED_MODULE_17__/* .RunControl */ .j(ctx.clock, undefined, ctx.signal, margins.stop);
    const { signal } = control;
    try {
        await (0,_run_open_buckets_js__WEBPACK_IMPORTED_MODULE_13__/* .checkBuckets */ .S$)(buckets, options, signal);
        await (0,_run_nested_js__WEBPACK_IMPORTED_MODULE_15__/* .refuseNested */ .g0)(buckets.hot, buckets.cold, signal);
        await refuseSound(buckets.cold, signal);
        const { clock, identity, log, onProgress } = ctx;
        const setting = {
            // Without the cache of segments: it may hold segments that are damaged in cold.
            ctx: { clock, identity, log, onProgress },
            margins,
            wait: options.leaseWait,
            floor: 0,
            // Judged again: another rebuild may have committed a sound manifest while this one waited.
            load: () => refuseSound(buckets.cold, signal),
        };
        const outcome = await (0,_run_with_lease_js__WEBPACK_IMPORTED_MODULE_18__.withLease)(buckets, control, setting, async ({ fence, cold, loaded: head }) => {
            await (0,_run_preflight_js__WEBPACK_IMPORTED_MODULE_16__/* .checkApart */ .HK)(buckets.hot, buckets.cold, identity.runId, signal);
            return rebuild(options, { ...ctx, signal }, { hot: buckets.hot, cold }, head, fence.epoch);
        });
        if (outcome.kind === 'done')
            return outcome.value;
        const advice = 'Nothing was done. Try again when it has ended, or raise lease-wait.';
        return (0,_lease_problems_js__WEBPACK_IMPORTED_MODULE_19__/* .stopped */ .ce)('rebuild', ctx, 'skipped', (0,_lease_problems_js__WEBPACK_IMPORTED_MODULE_19__/* .leaseHeld */ .GT)(outcome.holder, advice));
    }
    catch (error) {
        if (!(error instanceof _manifest_lease_js__WEBPACK_IMPORTED_MODULE_5__/* .LeaseLost */ .Vj))
            throw error;
        return (0,_lease_problems_js__WEBPACK_IMPORTED_MODULE_19__/* .stopped */ .ce)('rebuild', ctx, 'failed', (0,_lease_problems_js__WEBPACK_IMPORTED_MODULE_19__/* .leaseLost */ .XM)(error, 'No manifest was committed.'));
    }
    finally {
        control.end();
        await buckets.close();
    }
}
/** Reads the whole manifest: only one that is lost or damaged may be replaced. Throws InputError where it is sound. */
async function refuseSound(cold, signal) {
    const head = await cold.headIfPresent(_manifest_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .HEAD */ .Vx, signal);
    const state = new _manifest_state_js__WEBPACK_IMPORTED_MODULE_6__/* .State */ .U(cold);
    let anchored = false;
    try {
        const committed = await state.load(signal);
        anchored = true;
        if (committed === undefined)
            return head;
        // Numbers that leave none for the next run were not reached by counting, and no run can go on from them.
        const { generation, epoch } = committed.head;
        if (generation >= _manifest_bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_GENERATION */ .y6 || epoch >= _manifest_bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_EPOCH */ .fU - 1)
            return head;
        for (const segment of committed.generation.segments) {
            for await (const _batch of state.entries(segment, signal))
                signal.throwIfAborted();
        }
        for await (const _batch of state.condemned(committed.generation, signal))
            signal.throwIfAborted();
    }
    catch (error) {
        // State that was rolled back is sound: only what cannot be read is replaced.
        if (!(error instanceof _manifest_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .StateError */ .qq) || error instanceof _manifest_anchor_check_js__WEBPACK_IMPORTED_MODULE_2__/* .AnchorRefused */ .y6)
            throw error;
        if (!anchored)
            await state.demandNewManifest(signal);
        return head;
    }
    throw new _core_input_error_js__WEBPACK_IMPORTED_MODULE_8__/* .InputError */ .d('cold', 'it holds a sound manifest, which a rebuild would forget; expected one that is lost or damaged');
}
async function rebuild(options, ctx, { hot, cold }, head, epoch) {
    const { signal, identity, clock } = ctx;
    const state = new _manifest_state_js__WEBPACK_IMPORTED_MODULE_6__/* .State */ .U(cold);
    const time = (0,_core_iso_time_js__WEBPACK_IMPORTED_MODULE_20__/* .isoTime */ .Ly)(cold.now(clock));
    const counts = { adopted: 0, different: 0, onlyInCold: 0, oldVersions: 0, missing: 0 };
    const builder = new _manifest_builder_js__WEBPACK_IMPORTED_MODULE_0__/* .SegmentBuilder */ .J([], {
        reread: none,
        store: (ref, file) => state.writeSegment(ref, file, signal),
    });
    const history = await sortHistory(cold, time, signal);
    let scanned = 0;
    const listings = [await (0,_store_listing_ordered_listing_js__WEBPACK_IMPORTED_MODULE_9__/* .orderedListing */ .O)(hot, [], signal), await (0,_store_listing_ordered_listing_js__WEBPACK_IMPORTED_MODULE_9__/* .orderedListing */ .O)(cold, [], signal)];
    try {
        const entries = entriesOf(mirrorOf(listings[1].pages()), history, time);
        for await (const steps of (0,_transfer_march_js__WEBPACK_IMPORTED_MODULE_11__/* .march */ .OK)(listings[0].pages(), entries, none())) {
            scanned += steps.length;
            ctx.onProgress({ phase: 'plan', scanned, done: 0, planned: 0, bytes: 0, inFlight: 0 });
            for (const step of steps) {
                const entry = await judge(step, cold, options.trustSize, time, counts, signal);
                if (entry !== undefined)
                    builder.put(entry);
            }
            await builder.caughtUp();
        }
    }
    finally {
        await Promise.all([history.close(), ...listings.map((listing) => listing.close())]);
    }
    const generation = {
        format: _manifest_generation_js__WEBPACK_IMPORTED_MODULE_21__/* .FORMAT */ .u,
        generation: await state.nextGeneration(0, signal),
        base: null,
        epoch,
        run: identity.runId,
        time,
        program: _core_version_js__WEBPACK_IMPORTED_MODULE_22__/* .VERSION */ .x,
        hot: (0,_run_preflight_js__WEBPACK_IMPORTED_MODULE_16__/* .identityOf */ .cu)(options),
        ...(0,_run_preflight_js__WEBPACK_IMPORTED_MODULE_16__/* .coldApiOf */ .yO)(options),
        complete: false,
        segments: await builder.finish(),
        restorePoints: [],
        // The objects that unfinished runs had journalled are in cold's listing.
        journals: [...(await state.journals(signal))].map(([run, paths]) => ({ run, objects: paths.length })),
        condemned: { count: 0, files: [] },
    };
    const committed = await state.commit(generation, head, signal);
    return {
        format: 1,
        command: 'rebuild',
        program: _core_version_js__WEBPACK_IMPORTED_MODULE_22__/* .VERSION */ .x,
        runId: identity.runId,
        generation: generation.generation,
        generationSha256: committed.head.sha256,
        ...(0,_anchor_status_js__WEBPACK_IMPORTED_MODULE_23__/* .someNotices */ .Sd)(cold),
        ...counts,
    };
}
/** One key's new entry, from the objects in hot and cold. */
async function judge({ key, listed, entry }, cold, trustSize, time, counts, signal) {
    counts.oldVersions += entry?.history?.length ?? 0;
    if (listed === undefined) {
        // What hot has, too, is an object of hot's.
        if ((0,_run_nested_js__WEBPACK_IMPORTED_MODULE_15__/* .isNestedHead */ .yo)(key))
            throw (0,_run_nested_js__WEBPACK_IMPORTED_MODULE_15__/* .nestedBelow */ .fG)(cold, (0,_core_quoted_js__WEBPACK_IMPORTED_MODULE_24__/* .quoted */ .T)((0,_core_place_js__WEBPACK_IMPORTED_MODULE_7__/* .placeUrl */ .P)({ ...cold.place, prefix: cold.key(key) })));
        if (entry !== undefined)
            counts.onlyInCold++;
        return entry;
    }
    const mirrored = entry?.gone === undefined ? entry : undefined;
    const stored = mirrored === undefined
        ? await renamed(key, cold, time, signal)
        : { ...mirrored.cold, size: mirrored.size, ...(0,_store_evidence_js__WEBPACK_IMPORTED_MODULE_25__/* .proofsOf */ .Tq)(mirrored) };
    if (stored === undefined) {
        counts.missing++;
        return entry;
    }
    const { size, path, etag } = stored;
    const proof = (0,_store_evidence_js__WEBPACK_IMPORTED_MODULE_25__/* .proofOf */ .oX)(listed, stored);
    if (size !== listed.size || (proof === undefined && !trustSize)) {
        counts.different++;
        return entry;
    }
    counts.adopted++;
    const ref = {
        path,
        etag,
        stored: stored.stored,
        via: 'streamed',
        evidence: proof ?? 'none',
    };
    const modified = writtenTime(listed.modified);
    const adopted = {
        key,
        size,
        etag: listed.etag,
        modified,
        ...(0,_store_evidence_js__WEBPACK_IMPORTED_MODULE_25__/* .proofsOf */ .Tq)(listed),
        cold: ref,
        since: mirrored?.since ?? time,
    };
    return { ...adopted, ...(entry?.history === undefined ? {} : { history: entry.history }) };
}
/** As the manifest can hold it: a listing may say any year. */
function writtenTime(ms) {
    return (0,_core_iso_time_js__WEBPACK_IMPORTED_MODULE_20__/* .isoTime */ .Ly)(Math.min(Math.max(ms, 0), _manifest_bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_TIME */ .lf));
}
/**
 * When cold stored an object. `ms` is 0 or less where the store does not say, or says a zero date: it then counts as stored
 * at `time`, the start of the rebuild. As old as 1970, max-age would let it go at once.
 */
function storedTime(ms, time) {
    return ms > 0 ? writtenTime(ms) : time;
}
/** A key that cold holds under another name, since it refused the key's own. */
async function renamed(key, cold, time, signal) {
    const path = (0,_manifest_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .renamedPath */ .mr)(key);
    const head = await cold.headIfPresent(path, signal);
    if (head === undefined)
        return undefined;
    const { etag, size } = head;
    return { path, etag, stored: storedTime(head.modified ?? 0, time), size, ...(0,_store_evidence_js__WEBPACK_IMPORTED_MODULE_25__/* .proofsOf */ .Tq)(head) };
}
/** Old versions by key: their names sort by more than the key. */
async function sortHistory(cold, time, signal) {
    const sorter = new _store_listing_sorter_js__WEBPACK_IMPORTED_MODULE_10__/* .Sorter */ .y();
    const folder = `${_manifest_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .STATE */ .c4}history/`;
    for (let continuation;;) {
        const request = { prefix: cold.key(folder), ...(0,_core_defined_js__WEBPACK_IMPORTED_MODULE_26__/* .defined */ .s)({ continuation }) };
        const { objects, next } = await cold.store.list(request, signal);
        for (const object of objects) {
            // Without a size or date it is no version that could be compared: it stays where it is.
            if (object.doubt !== undefined)
                continue;
            const { key, size, etag, modified } = object;
            const path = key.slice(cold.prefix.length);
            const name = (0,_manifest_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .parseHistoryPath */ .n2)(path);
            if (name === undefined)
                continue;
            const stored = storedTime(modified, time);
            const ref = { path, etag, stored, via: 'streamed', evidence: 'none' };
            const proofs = (0,_store_evidence_js__WEBPACK_IMPORTED_MODULE_25__/* .proofsOf */ .Tq)(object);
            const version = {
                size,
                etag: name.etag,
                modified: stored,
                ...proofs,
                cold: ref,
                since: name.since,
            };
            await sorter.add(name.key, JSON.stringify(version));
        }
        if (next === undefined)
            return sorter;
        continuation = next;
    }
}
async function* mirrorOf(pages) {
    for await (const page of pages)
        yield page.filter(({ key }) => !key.startsWith(_manifest_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .STATE */ .c4));
}
/** Entries from cold alone: the object under the key, and its old versions. */
async function* entriesOf(mirror, history, time) {
    const old = entriesOfVersions(history.sorted());
    for await (const steps of (0,_transfer_march_js__WEBPACK_IMPORTED_MODULE_11__/* .march */ .OK)(mirror, old, none())) {
        yield steps.map(({ key, listed, entry }) => ({ key, entry: entryOf(key, listed, entry, time) }));
    }
}
function entryOf(key, listed, old, time) {
    if (listed === undefined) {
        if (old === undefined)
            throw new Error('a step without a source');
        return { ...old, gone: { since: time, confirmed: false } };
    }
    const stored = storedTime(listed.modified, time);
    const { size, etag } = listed;
    const cold = { path: key, etag, stored, via: 'streamed', evidence: 'none' };
    const entry = { key, size, etag, modified: stored, ...(0,_store_evidence_js__WEBPACK_IMPORTED_MODULE_25__/* .proofsOf */ .Tq)(listed), cold, since: stored };
    if (old === undefined)
        return entry;
    const { history = [], key: _key, gone: _gone, ...newest } = old;
    return { ...entry, history: [...history, { ...newest, until: stored }] };
}
/** One entry a key from its old versions alone. */
async function* entriesOfVersions(lines) {
    for await (const groups of (0,_store_listing_cursor_js__WEBPACK_IMPORTED_MODULE_27__/* .groupByKey */ .k5)(lines, (line) => JSON.parse(line)))
        yield groups.flatMap(({ key, items }) => entryOfVersions(key, items) ?? []);
}
/** The newest at the top, each until the next one's start. */
function entryOfVersions(key, versions) {
    const sorted = [...versions].sort((a, b) => (a.since < b.since ? -1 : 1));
    const newest = sorted.at(-1);
    if (newest === undefined)
        return undefined;
    const history = sorted
        .slice(0, -1)
        .map((version, i) => ({ ...version, until: sorted[i + 1]?.since ?? version.since }));
    const entry = { key, ...newest, ...(history.length === 0 ? {} : { history }) };
    return { key, entry };
}
async function* none() {
    // there are no journalled facts
}


/***/ }),

/***/ 52665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AD: () => (/* binding */ Hold),
/* harmony export */   RC: () => (/* binding */ readHolds),
/* harmony export */   XJ: () => (/* binding */ namedJournal),
/* harmony export */   rL: () => (/* binding */ HOLD_TIMES)
/* harmony export */ });
/* harmony import */ var _core_defined_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(37708);
/* harmony import */ var _core_iso_time_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(11876);
/* harmony import */ var _store_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46848);
/* harmony import */ var _store_read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67135);
/* harmony import */ var _core_bounded_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16119);
/* harmony import */ var _bounds_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49878);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11400);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(54445);
/* harmony import */ var _signing_sealed_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(56235);
/* harmony import */ var _signing_signer_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(89526);










const HOLD_TIMES = { timeToLive: 30 * 60_000, renewEvery: 5 * 60_000 };
/** Restores at once. Beyond it somebody plants holds, and each costs a request. */
const MAX_HOLDS = 1000;
/** One that ends later was not written by a restore, which renews its hold for half an hour at a time: it is no hold. */
const MAX_HOLD_MS = 24 * 3600_000;
const HOLD_ADVICE = 'Make sure that no restore is reading this cold, then delete the object.';
/** A hold that this process keeps, renewed until it is released. It needs no lease: no other process writes its object. */
class Hold {
    #cold;
    #clock;
    #times;
    #record;
    #stop = new AbortController();
    #expires = 0;
    #journal;
    #writing = Promise.resolve();
    #renewals = Promise.resolve();
    constructor(cold, clock, record, times) {
        this.#cold = cold;
        this.#clock = clock;
        this.#times = times;
        this.#record = record;
    }
    /** Throws StoreError where it cannot be written: then a sweep does not know of this restore. */
    static async take(cold, clock, { id, owner, at }, signal, times = HOLD_TIMES) {
        const created = (0,_core_iso_time_js__WEBPACK_IMPORTED_MODULE_8__/* .isoTime */ .Ly)(cold.now(clock));
        const hold = new Hold(cold, clock, { id, owner, at, created, expires: created }, times);
        await hold.#write(signal);
        hold.#renewals = hold.#renewForever();
        return hold;
    }
    /** True where it could not be renewed in time, so that a sweep may have passed it over. */
    get lapsed() {
        return this.#cold.now(this.#clock) > this.#expires;
    }
    /** Resolves when the hold names the journal. Throws StoreError: then a later restore does not believe it. */
    async name(journal, signal) {
        this.#journal = journal;
        await this.#write(signal);
    }
    /**
     * Stops renewing and removes it; or, where its `journal` stays for a later restore, leaves it behind, ended. Throws
     * StoreError; what is left behind then ends by itself.
     */
    async release(signal, journal) {
        this.#stop.abort();
        await this.#renewals;
        if (journal !== undefined) {
            this.#journal = journal;
            await this.#write(signal, 0);
            return;
        }
        await this.#cold.store.delete(this.#cold.key((0,_layout_js__WEBPACK_IMPORTED_MODULE_5__/* .holdPath */ .nq)(this.#record.id)), {}, signal);
    }
    async #renewForever() {
        for (;;) {
            try {
                await this.#clock.sleep(this.#times.renewEvery, this.#stop.signal);
                await this.#write(this.#stop.signal);
            }
            catch (error) {
                if (this.#stop.signal.aborted)
                    return;
                if (!(0,_store_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isStoreError */ .A1)(error))
                    throw error; // the next round tries again; `lapsed` says where none succeeded
            }
        }
    }
    /** One write after the other: the newest journal is the one that stays. */
    async #write(signal, timeToLive = this.#times.timeToLive) {
        const write = () => this.#writeOnce(signal, timeToLive);
        const writing = this.#writing.then(write, write);
        this.#writing = writing;
        await writing;
    }
    async #writeOnce(signal, timeToLive) {
        const expires = this.#cold.now(this.#clock) + timeToLive;
        const record = {
            ...this.#record,
            expires: new Date(expires).toISOString(),
            ...(0,_core_defined_js__WEBPACK_IMPORTED_MODULE_9__/* .defined */ .s)({ journal: this.#journal }),
        };
        const options = { attributes: { contentType: 'application/json' } };
        const path = (0,_layout_js__WEBPACK_IMPORTED_MODULE_5__/* .holdPath */ .nq)(record.id);
        const text = Buffer.from(`${JSON.stringify(record)}\n`);
        const bytes = (0,_signing_sealed_js__WEBPACK_IMPORTED_MODULE_6__/* .sealAs */ ._k)(this.#cold, path, { kind: 'hold', run: record.id, epoch: 0 }, text);
        await this.#cold.store.put(this.#cold.key(path), bytes, options, signal);
        this.#expires = expires;
    }
}
/**
 * The holds that have not expired at `now` (ms by the store's clock). Throws StateError where one cannot be
 * read: it may be that of a restore, and nothing may be deleted on a guess. Whoever signed it: a restore may have no
 * key, and all that a forged hold can do is to put deletes off for its day.
 */
async function readHolds(cold, now, signal) {
    const holds = [];
    let seen = 0;
    for (let continuation;;) {
        const request = { prefix: cold.key(_layout_js__WEBPACK_IMPORTED_MODULE_5__/* .HOLDS */ .t), ...(0,_core_defined_js__WEBPACK_IMPORTED_MODULE_9__/* .defined */ .s)({ continuation }) };
        const { objects, next } = await cold.store.list(request, signal);
        for (const { key } of objects) {
            if (!key.startsWith(request.prefix))
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .StateError */ .qq(_layout_js__WEBPACK_IMPORTED_MODULE_5__/* .HOLDS */ .t, 'its listing names other objects', HOLD_ADVICE);
            const path = key.slice(cold.prefix.length);
            if (++seen > MAX_HOLDS)
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .StateError */ .qq(_layout_js__WEBPACK_IMPORTED_MODULE_5__/* .HOLDS */ .t, `it has more than ${MAX_HOLDS} holds`, HOLD_ADVICE);
            const file = await (0,_store_read_js__WEBPACK_IMPORTED_MODULE_1__/* .readWhole */ .o)(cold.store, key, _bounds_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_RECORD_BYTES */ .xR, signal);
            if (file === undefined)
                continue; // released meanwhile
            if (file === 'too-large')
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .StateError */ .qq(path, 'it has more bytes than a hold can have', HOLD_ADVICE);
            const record = parseHold(Buffer.from((0,_signing_signer_js__WEBPACK_IMPORTED_MODULE_7__/* .withoutSignature */ .Nv)('hold', file.bytes)).toString('utf8'), path);
            const left = Date.parse(record.expires) - now;
            if (left > 0 && left <= MAX_HOLD_MS)
                holds.push(record);
        }
        if (next === undefined)
            return holds;
        continuation = next;
    }
}
/** The journal that a hold names, ended or not; undefined where there is none that can be read. */
async function namedJournal(cold, id, signal) {
    const path = (0,_layout_js__WEBPACK_IMPORTED_MODULE_5__/* .holdPath */ .nq)(id);
    const file = await (0,_store_read_js__WEBPACK_IMPORTED_MODULE_1__/* .readWhole */ .o)(cold.store, cold.key(path), _bounds_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_RECORD_BYTES */ .xR, signal);
    if (file === undefined || file === 'too-large')
        return undefined;
    try {
        // What it vouches for decides what is restored: where keys are given, one of them must have signed it.
        const { bytes, refusal } = (0,_signing_sealed_js__WEBPACK_IMPORTED_MODULE_6__/* .openAs */ .TP)(cold, path, 'hold', file.bytes, { epoch: 0 });
        if (refusal !== undefined)
            return undefined;
        return parseHold(Buffer.from(bytes).toString('utf8'), path).journal;
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .StateError */ .qq)
            return undefined;
        throw error;
    }
}
function parseHold(text, path) {
    return (0,_bounds_js__WEBPACK_IMPORTED_MODULE_3__/* .parseRecord */ .Hh)(text, path, HOLD_ADVICE, _core_bounded_json_js__WEBPACK_IMPORTED_MODULE_2__/* .RECORD_LIMITS */ .xA, (json) => {
        const id = (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(json, 'id', _bounds_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_NAME */ .zB);
        if ((0,_layout_js__WEBPACK_IMPORTED_MODULE_5__/* .holdPath */ .nq)(id) !== path)
            throw new _core_bounded_json_js__WEBPACK_IMPORTED_MODULE_2__/* .JsonRefused */ .tC('it is the hold of another id');
        return {
            id,
            owner: (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(json, 'owner', _bounds_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_NAME */ .zB),
            at: (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_2__/* .timeOf */ .nR)(json, 'at'),
            created: (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_2__/* .timeOf */ .nR)(json, 'created'),
            expires: (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_2__/* .timeOf */ .nR)(json, 'expires'),
            ...(0,_core_defined_js__WEBPACK_IMPORTED_MODULE_9__/* .defined */ .s)({ journal: (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)(json, 'journal', () => journalIn((0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOf */ .Xy)(json, 'journal'))) }),
        };
    });
}
function journalIn(json) {
    return {
        to: (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(json, 'to', _bounds_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_TEXT */ .lG),
        objects: (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_2__/* .countOf */ .pq)(json, 'objects'),
        sha256: (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256Of */ .Bj)(json, 'sha256'),
    };
}


/***/ }),

/***/ 87312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ COMMAND_DEADLINES),
/* harmony export */   q: () => (/* binding */ MARGINS)
/* harmony export */ });
/* harmony import */ var _manifest_journals_journal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28807);
/* harmony import */ var _manifest_lease_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32373);
/* harmony import */ var _manifest_holds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52665);



/** For commands that have no `deadline` of their own, ms: no store may hold them up for ever. */
const COMMAND_DEADLINES = {
    status: 10 * 60_000,
    ls: 5.5 * 3600_000,
    versions: 10 * 60_000,
    diff: 5.5 * 3600_000,
    prune: 5.5 * 3600_000,
};
const DAY = 24 * 3600_000;
const MARGINS = {
    lease: _manifest_lease_js__WEBPACK_IMPORTED_MODULE_1__/* .LEASE_TIMES */ .EB,
    hold: _manifest_holds_js__WEBPACK_IMPORTED_MODULE_2__/* .HOLD_TIMES */ .rL,
    journal: _manifest_journals_journal_js__WEBPACK_IMPORTED_MODULE_0__/* .JOURNAL_PACE */ .MS,
    stop: { drain: 5 * 60_000, credentials: 5 * 60_000 },
    capabilities: 7 * DAY,
    copiesTags: 10 * 60_000,
    look: { every: 5_000, most: 30_000 },
    shutdownGraceMs: 3_500,
    garbage: { segments: 7 * DAY, runs: 30 * DAY },
};


/***/ }),

/***/ 38570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ RunControl)
/* harmony export */ });
/* harmony import */ var _core_every_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97878);
/* harmony import */ var _manifest_lease_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32373);
/* harmony import */ var _store_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46848);



/** Failures in a row, without one success, after which the stores are asked whether they are down. */
const MAX_CONSECUTIVE_FAILURES = 50;
/** Causes of failures that speak of the store and not of the object, as far as one object can tell. */
const STORE_CAUSES = new Set([
    'transient',
    'unreachable',
    'throttled',
    'wrong-endpoint',
    'wrong-region',
]);
/** How often the end of the credentials is checked, ms. */
const CREDENTIALS_CHECK_MS = 15_000;
/** The drain after a stop took too long: work that is still in progress is left to the next run. */
class DrainOver extends Error {
}
/**
 * Whether a run may go on. A stop (deadline, credentials that end, quota, an error that concerns every object)
 * takes no new work, drains what is in progress for a while, and commits. A cancelled run and a lost lease abort
 * every request at once, and commit nothing.
 */
class RunControl {
    /** For the work: listing and copying. Also aborted when the drain is over. */
    signal;
    /** For what follows a stop, above all the commit: aborted only where nothing may be committed. */
    finishing;
    #clock;
    #deadline;
    #margins;
    #lost = new AbortController();
    #drained = new AbortController();
    #timers = new AbortController();
    #cancel;
    #credentialsEnd = () => undefined;
    #nextCheck = 0;
    #stopWatching = () => undefined;
    #credentialsEnding = false;
    #draining = false;
    #failure;
    #consecutiveFailures = 0;
    #askStores;
    #asking = false;
    /** `deadline`: ms from now; undefined for a command that has none. */
    constructor(clock, deadline, cancel, margins) {
        this.#clock = clock;
        this.#deadline = deadline === undefined ? Infinity : clock.monotonic() + deadline;
        this.#margins = margins;
        this.#cancel = cancel;
        this.finishing = AbortSignal.any([cancel, this.#lost.signal]);
        this.signal = AbortSignal.any([this.finishing, this.#drained.signal]);
        if (deadline !== undefined)
            this.#after(deadline, () => this.#drain());
    }
    get cancelled() {
        return this.#cancel.aborted;
    }
    /** The first error that ended the run. */
    get failure() {
        return this.#failure;
    }
    /** True once the lease is lost; `failure` then says why. */
    get leaseLost() {
        return this.#lost.signal.aborted;
    }
    get pastDeadline() {
        return this.#clock.monotonic() >= this.#deadline;
    }
    /** The credentials in use end soon and were not replaced. */
    get credentialsEnding() {
        return this.#credentialsEnding;
    }
    /** No new work may be taken. */
    stopped() {
        const now = this.#clock.monotonic();
        if (now >= this.#nextCheck)
            this.#checkCredentials(now);
        return (this.#failure !== undefined || this.signal.aborted || this.#credentialsEnding || now >= this.#deadline);
    }
    /** Stops in time before the credentials end: `end` returns the earliest known end, wall ms. */
    watchCredentials(end) {
        this.#credentialsEnd = end;
        this.#checkCredentials(this.#clock.monotonic());
        // Also if everything hangs and nothing calls `stopped`.
        this.#stopWatching = (0,_core_every_js__WEBPACK_IMPORTED_MODULE_2__/* .every */ .S)(this.#clock, CREDENTIALS_CHECK_MS, () => this.#checkCredentials(this.#clock.monotonic()));
    }
    fail(error) {
        // Work that the end of the drain cut off is no failure: the stop has its own reason.
        if (error instanceof DrainOver)
            return;
        if (error instanceof _manifest_lease_js__WEBPACK_IMPORTED_MODULE_0__/* .LeaseLost */ .Vj) {
            // If the lease was not renewed because cold takes no more writes, that is the reason.
            const { cause } = error;
            this.#failure ??= (0,_store_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .isStoreError */ .A1)(cause, 'quota', 'credentials') ? cause : error;
            this.#lost.abort(error);
            return;
        }
        this.#failure ??= error;
        this.#drain();
    }
    succeeded() {
        this.#consecutiveFailures = 0;
    }
    /** `ask` sends the stores a plain request that was good before, and returns its error. Without it none is sent. */
    askStoresBy(ask) {
        this.#askStores = ask;
    }
    /**
     * One object failed. Only causes that speak of the store and not of the object count; and where many in a row fail, a
     * plain request decides whether the store is down.
     */
    failed(cause) {
        if (!STORE_CAUSES.has(cause))
            return;
        if (++this.#consecutiveFailures < MAX_CONSECUTIVE_FAILURES || this.#asking)
            return;
        if (this.#askStores === undefined) {
            this.#takeAsDown(cause, undefined);
            return;
        }
        this.#asking = true;
        this.#askStores().then((error) => {
            this.#asking = false;
            this.#consecutiveFailures = 0;
            if (error !== undefined)
                this.#takeAsDown(cause, error);
        }, (error) => this.fail(error));
    }
    #takeAsDown(cause, plain) {
        const too = plain === undefined ? '' : `, and so does a plain request (${plain.message})`;
        const message = `${MAX_CONSECUTIVE_FAILURES} objects in a row failed (${cause})${too}: the store is taken to be down`;
        const down = new _store_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .StoreError */ .AD('unreachable', message, {
            operation: 'copy',
            ...(plain === undefined ? {} : { cause: plain }),
        });
        if (plain?.at !== undefined)
            down.locate(plain.at);
        this.fail(down);
    }
    /** True if the work so far may be committed in spite of the failure. */
    get mayCommit() {
        if (this.finishing.aborted)
            return false;
        return this.#failure === undefined || (0,_store_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .isStoreError */ .A1)(this.#failure, 'quota', 'credentials', 'unreachable');
    }
    end() {
        this.#timers.abort();
        this.#stopWatching();
    }
    #checkCredentials(now) {
        this.#nextCheck = now + CREDENTIALS_CHECK_MS;
        const end = this.#credentialsEnd();
        if (this.#credentialsEnding || end === undefined || end - this.#margins.credentials > this.#clock.now())
            return;
        this.#credentialsEnding = true;
        this.#drain();
    }
    #drain() {
        if (this.#draining)
            return;
        this.#draining = true;
        this.#after(this.#margins.drain, () => {
            this.#drained.abort(new DrainOver('the drain after the stop took too long'));
        });
    }
    #after(ms, act) {
        this.#clock.sleep(ms, this.#timers.signal).then(act, () => undefined); // the run ended before
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


/***/ }),

/***/ 19293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a0: () => (/* binding */ blockToRemember),
/* harmony export */   bl: () => (/* binding */ skim),
/* harmony export */   qT: () => (/* binding */ Stretch)
/* harmony export */ });
/* harmony import */ var _manifest_listed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50622);
/* harmony import */ var _core_keys_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78133);
/* harmony import */ var _store_listing_listing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19036);



/** A block that is listed just as an earlier run left it, with nothing to do: its objects are not read. */
class Stretch {
    block;
    constructor(block) {
        this.block = block;
    }
}
/** Pages that wait for a block's end; after that many the block is read. */
const MAX_PENDING_PAGES = 3;
/**
 * Hot's listing below `prefix`, cut where the blocks of an earlier run end. `previousBlocks` are in key order,
 * in the range and below the prefix. Throws what listRange throws.
 */
async function* skim(bucket, prefix, range, previousBlocks, signal, start = range.after) {
    const check = new _store_listing_listing_js__WEBPACK_IMPORTED_MODULE_1__/* .ListingCheck */ .x6(bucket, prefix, range);
    let pending = [];
    let position = start;
    let next = 0;
    for await (const page of (0,_store_listing_listing_js__WEBPACK_IMPORTED_MODULE_1__/* .pagesOf */ .E0)(bucket, prefix, range, signal, true)) {
        if (page.raw === undefined) {
            if (pending.length > 0)
                yield piece(pending.splice(0));
            const objects = check.take(page.objects);
            const last = objects.at(-1)?.key;
            if (last === undefined)
                continue;
            position = last;
            // Without a digest, but with its end: what follows begins there and not where the block before it ended.
            yield { objects, block: blockOf({ end: last, counts: [] }) };
            while (reached(last))
                next++;
            continue;
        }
        pending.push(upTo(page.raw, range.upto));
        const last = page.raw.last.slice(bucket.prefix.length);
        while (reached(last))
            yield upToBlock(previousBlocks[next++]);
        if (previousBlocks[next]?.digest === undefined || pending.length > MAX_PENDING_PAGES)
            yield piece(pending.splice(0));
    }
    while (next < previousBlocks.length)
        yield upToBlock(previousBlocks[next++]);
    yield piece(pending);
    function reached(last) {
        const block = previousBlocks[next];
        return block !== undefined && last !== undefined && (0,_core_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .compareKeys */ .YD)(last, block.end) >= 0;
    }
    function upToBlock(block) {
        if (block === undefined)
            return { objects: [] };
        const objects = takeUpTo(block.end);
        const digest = (0,_manifest_listed_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(objects);
        if (digest === block.digest && position === block.after) {
            check.passed(block.end);
            position = block.end;
            return new Stretch(block);
        }
        return piece(objects, block.end, digest);
    }
    function takeUpTo(end) {
        const last = pending.pop();
        if (last === undefined)
            return [];
        const at = last.endOf(bucket.key(end));
        const taken = at > 0 ? [...pending, last.slice(0, at)] : pending;
        pending = at < last.text.length ? [last.slice(at, last.text.length)] : [];
        return taken;
    }
    /** `end` is its last key where it is not given. */
    function piece(some, end, digest = (0,_manifest_listed_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(some)) {
        const objects = check.take(some.flatMap((each) => each.objects()));
        const last = end ?? objects.at(-1)?.key;
        if (last === undefined)
            return { objects };
        position = last;
        const counts = (0,_manifest_listed_js__WEBPACK_IMPORTED_MODULE_0__/* .countFolders */ .LX)(objects);
        const usable = counts !== undefined && objects.length > 0 && objects.every(({ doubt }) => doubt === undefined);
        return { objects, block: blockOf({ end: last, counts: counts ?? [], ...(usable ? { digest } : {}) }) };
    }
    function upTo(raw, upto) {
        if (upto === undefined || (0,_core_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .compareKeys */ .YD)(raw.last, bucket.key(upto)) <= 0)
            return raw;
        return raw.slice(0, raw.endOf(bucket.key(upto)));
    }
}
/** A block outlives thousands of pages. */
function blockOf({ end, counts, ...rest }) {
    return {
        ...rest,
        end: (0,_core_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .detached */ .ht)(end),
        counts: counts.map((count) => ({ ...count, folder: (0,_core_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .detached */ .ht)(count.folder) })),
    };
}
function blockToRemember({ block, status }) {
    const { end, counts, digest } = block;
    return { end, counts, ...(status.upToDate && digest !== undefined ? { digest } : {}) };
}


/***/ })

};
