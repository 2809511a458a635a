export const id = 239;
export const ids = [239];
export const modules = {

/***/ 239:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runRebuild: () => (/* binding */ runRebuild)
/* harmony export */ });
/* harmony import */ var _manifest_builder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5152);
/* harmony import */ var _manifest_entry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9143);
/* harmony import */ var _manifest_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1400);
/* harmony import */ var _manifest_generation_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2093);
/* harmony import */ var _manifest_layout_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4445);
/* harmony import */ var _manifest_lease_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2373);
/* harmony import */ var _manifest_state_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4802);
/* harmony import */ var _options_options_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2402);
/* harmony import */ var _store_listing_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(131);
/* harmony import */ var _store_sorter_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8244);
/* harmony import */ var _store_store_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(6942);
/* harmony import */ var _store_unsorted_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(657);
/* harmony import */ var _transfer_march_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(3378);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(8009);
/* harmony import */ var _margins_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6783);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(8954);
/* harmony import */ var _prepare_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(5255);

















/**
 * Makes a manifest anew from what lies in hot and cold, for when state is lost or damaged, or cold was filled
 * by another tool. Copies and deletes nothing. Restore points are not recovered: the next backup makes the first
 * one. Throws InputError where a sound manifest is there, LeaseHeld where a run is writing, StoreError.
 */
async function runRebuild(options, around, open = _places_js__WEBPACK_IMPORTED_MODULE_12__/* .openS3 */ .De, margins = _margins_js__WEBPACK_IMPORTED_MODULE_11__/* .MARGINS */ .q) {
    const { clock, random, signal, identity } = around;
    const places = (0,_places_js__WEBPACK_IMPORTED_MODULE_12__/* .openPlaces */ .j$)(options, clock, random, open);
    try {
        await (0,_places_js__WEBPACK_IMPORTED_MODULE_12__/* .checkPlaces */ .p1)(places, options, signal);
        await refuseSound(new _manifest_state_js__WEBPACK_IMPORTED_MODULE_6__/* .State */ .U(places.cold), signal);
        const request = { owner: identity.runId, floor: 0, wait: options.leaseWait };
        const lease = await _manifest_lease_js__WEBPACK_IMPORTED_MODULE_5__/* .Lease */ .nD.acquire(places.cold, clock, request, signal, margins.lease);
        try {
            await (0,_prepare_js__WEBPACK_IMPORTED_MODULE_13__/* .checkApart */ .HK)(places.hot, places.cold, identity.runId, signal);
            const cold = places.fencedCold(() => lease.assertHeld());
            return await rebuild(options, around, places.hot, cold, lease.epoch);
        }
        finally {
            await lease.release();
        }
    }
    finally {
        await Promise.all([places.hot.store.close(), places.cold.store.close()]);
    }
}
/** Reads the whole manifest: only what cannot be believed may be replaced. */
async function refuseSound(state, signal) {
    try {
        const committed = await state.load(signal);
        if (committed === undefined)
            return;
        for (const segment of committed.generation.segments) {
            for await (const _batch of state.entries(segment, signal))
                signal.throwIfAborted();
        }
    }
    catch (error) {
        if (error instanceof _manifest_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .StateError */ .qq)
            return;
        throw error;
    }
    throw new _options_options_js__WEBPACK_IMPORTED_MODULE_7__/* .InputError */ .d('cold', 'it holds a sound manifest, which a rebuild would forget; expected one that is lost or damaged');
}
async function rebuild(options, around, hot, cold, epoch) {
    const { signal, identity, clock } = around;
    const state = new _manifest_state_js__WEBPACK_IMPORTED_MODULE_6__/* .State */ .U(cold);
    const time = new Date(clock.now() + cold.store.clockOffset()).toISOString();
    const counts = { adopted: 0, different: 0, onlyInCold: 0, oldVersions: 0, missing: 0 };
    const builder = new _manifest_builder_js__WEBPACK_IMPORTED_MODULE_0__/* .SegmentBuilder */ .J([], (ref, file) => state.writeSegment(ref, file, signal));
    const history = await sortHistory(cold, signal);
    const listings = [await orderedListing(hot, signal), await orderedListing(cold, signal)];
    try {
        const known = entriesOf(mirrorOf(listings[1].pages()), history, time);
        for await (const steps of (0,_transfer_march_js__WEBPACK_IMPORTED_MODULE_14__/* .march */ .O)(listings[0].pages(), known, none())) {
            for (const step of steps) {
                const entry = await judge(step, cold, options.trustSize, time, counts, signal);
                if (entry !== undefined)
                    builder.put(entry);
            }
        }
    }
    finally {
        await Promise.all([history.close(), ...listings.map((listing) => listing.close())]);
    }
    const generation = {
        format: _manifest_generation_js__WEBPACK_IMPORTED_MODULE_3__/* .FORMAT */ .uB,
        generation: await state.nextGeneration(0, signal),
        base: null,
        epoch,
        run: identity.runId,
        time,
        program: _version_js__WEBPACK_IMPORTED_MODULE_15__/* .VERSION */ .x,
        hot: (0,_prepare_js__WEBPACK_IMPORTED_MODULE_13__/* .identityOf */ .cu)(options),
        complete: false,
        segments: await builder.finish(),
        restorePoints: [],
        // Whatever unfinished runs had journalled was found in cold itself.
        journals: [...(await state.journals(signal))].map(([run, paths]) => ({ run, objects: paths.length })),
        condemned: [],
    };
    const head = await cold.look(_manifest_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .HEAD */ .Vx, signal);
    await state.commit(generation, head === undefined ? undefined : { etag: head.etag }, signal);
    return {
        format: 1,
        command: 'rebuild',
        program: _version_js__WEBPACK_IMPORTED_MODULE_15__/* .VERSION */ .x,
        runId: identity.runId,
        generation: generation.generation,
        ...counts,
    };
}
/** What one key's entry is, from what lies in hot and cold. */
async function judge({ key, listed, entry }, cold, trustSize, time, counts, signal) {
    counts.oldVersions += entry?.history?.length ?? 0;
    if (listed === undefined) {
        if (entry !== undefined)
            counts.onlyInCold++;
        return entry;
    }
    const there = entry?.gone === undefined ? entry : undefined;
    const found = there === undefined ? await renamed(key, cold, signal) : { ...there.cold, size: there.size };
    if (found === undefined) {
        counts.missing++;
        return entry;
    }
    const { size } = found;
    const proven = (0,_store_store_js__WEBPACK_IMPORTED_MODULE_16__/* .isPlainEtag */ .C)(listed.etag) && found.etag === listed.etag;
    if (size !== listed.size || !(proven || trustSize)) {
        counts.different++;
        return entry;
    }
    counts.adopted++;
    const { path, etag, stored } = found;
    const ref = { path, etag, stored, via: 'streamed', evidence: proven ? 'md5' : 'none' };
    const modified = new Date(listed.modified).toISOString();
    const adopted = { key, size, etag: listed.etag, modified, cold: ref, since: there?.since ?? time };
    return { ...adopted, ...(entry?.history === undefined ? {} : { history: entry.history }) };
}
/** A key that cold holds under another name, since its own could not be had there. */
async function renamed(key, cold, signal) {
    const path = (0,_manifest_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .renamedPath */ .mr)(key);
    const head = await cold.look(path, signal);
    if (head === undefined)
        return undefined;
    return { path, etag: head.etag, stored: new Date(head.modified).toISOString(), size: head.size };
}
async function orderedListing(bucket, signal) {
    if (!(await (0,_store_unsorted_js__WEBPACK_IMPORTED_MODULE_10__/* .isUnsorted */ .X)(bucket, '', signal))) {
        return { pages: () => (0,_store_listing_js__WEBPACK_IMPORTED_MODULE_8__/* .listRange */ .Q)(bucket, '', {}, signal), close: () => Promise.resolve() };
    }
    const sorted = await (0,_store_unsorted_js__WEBPACK_IMPORTED_MODULE_10__/* .sortListing */ .J)(bucket, [''], signal);
    return { pages: () => sorted.range({}), close: () => sorted.close() };
}
/** Old versions by key: their names sort by more than the key. */
async function sortHistory(cold, signal) {
    const sorter = new _store_sorter_js__WEBPACK_IMPORTED_MODULE_9__/* .Sorter */ .y();
    const folder = `${_manifest_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .STATE */ .c4}history/`;
    for (let continuation;;) {
        const request = { prefix: cold.key(folder), ...(continuation === undefined ? {} : { continuation }) };
        const { objects, next } = await cold.store.list(request, signal);
        for (const { key, size, etag, modified } of objects) {
            const path = key.slice(cold.prefix.length);
            const name = (0,_manifest_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .parseHistoryPath */ .n2)(path);
            if (name === undefined)
                continue;
            const stored = new Date(modified).toISOString();
            const ref = { path, etag, stored, via: 'streamed', evidence: 'none' };
            const version = { size, etag: name.etag, modified: stored, cold: ref, since: name.since };
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
/** Entries as cold alone tells them: what is under the key, and its old versions. */
async function* entriesOf(mirror, history, time) {
    const old = grouped(history.sorted());
    for await (const steps of (0,_transfer_march_js__WEBPACK_IMPORTED_MODULE_14__/* .march */ .O)(mirror, old, none())) {
        yield steps.map(({ key, listed, entry }) => {
            const made = entryOf(key, listed, entry, time);
            return { entry: made, line: (0,_manifest_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .encodeEntry */ .vv)(made) };
        });
    }
}
function entryOf(key, listed, old, time) {
    if (listed === undefined) {
        if (old === undefined)
            throw new Error('a step without a source');
        return { ...old, gone: { since: time, confirmed: false } };
    }
    const stored = new Date(listed.modified).toISOString();
    const { size, etag } = listed;
    const cold = { path: key, etag, stored, via: 'streamed', evidence: 'none' };
    const entry = { key, size, etag, modified: stored, cold, since: stored };
    if (old === undefined)
        return entry;
    const { history = [], key: _key, gone: _gone, ...newest } = old;
    return { ...entry, history: [...history, { ...newest, until: stored }] };
}
/** One entry a key from its old versions alone: the newest at the top, each until the next one's start. */
async function* grouped(lines) {
    let key;
    let versions = [];
    const flush = () => {
        const sorted = versions.sort((a, b) => (a.since < b.since ? -1 : 1));
        const newest = sorted.at(-1);
        if (key === undefined || newest === undefined)
            return [];
        const history = sorted
            .slice(0, -1)
            .map((version, i) => ({ ...version, until: sorted[i + 1]?.since ?? version.since }));
        const entry = { key, ...newest, ...(history.length === 0 ? {} : { history }) };
        return [{ entry, line: (0,_manifest_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .encodeEntry */ .vv)(entry) }];
    };
    for await (const batch of lines) {
        const made = [];
        for (const { key: name, line } of batch) {
            if (name !== key) {
                made.push(...flush());
                key = name;
                versions = [];
            }
            versions.push(JSON.parse(line));
        }
        yield made;
    }
    yield flush();
}
async function* none() {
    // no third source
}


/***/ })

};
