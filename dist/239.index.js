export const id = 239;
export const ids = [239];
export const modules = {

/***/ 80239:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runRebuild: () => (/* binding */ runRebuild)
/* harmony export */ });
/* harmony import */ var _manifest_builder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(853);
/* harmony import */ var _manifest_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11400);
/* harmony import */ var _manifest_generation_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62093);
/* harmony import */ var _manifest_layout_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54445);
/* harmony import */ var _manifest_lease_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32373);
/* harmony import */ var _manifest_state_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(54802);
/* harmony import */ var _options_options_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2402);
/* harmony import */ var _store_ordered_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(58198);
/* harmony import */ var _store_sorter_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(48244);
/* harmony import */ var _store_store_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(66942);
/* harmony import */ var _transfer_march_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(63378);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(28009);
/* harmony import */ var _margins_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(46783);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(95795);
/* harmony import */ var _prepare_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(22099);















/**
 * Makes a manifest anew from what lies in hot and cold, for when state is lost or damaged, or cold was filled
 * by another tool. Copies and deletes nothing. Restore points are not recovered: the next backup makes the first
 * one. Throws InputError where a sound manifest is there, LeaseHeld where a run is writing, StoreError.
 */
async function runRebuild(options, around, open = _places_js__WEBPACK_IMPORTED_MODULE_11__/* .openS3 */ .De, margins = _margins_js__WEBPACK_IMPORTED_MODULE_10__/* .MARGINS */ .q) {
    const { clock, signal, identity } = around;
    const places = (0,_places_js__WEBPACK_IMPORTED_MODULE_11__/* .openPlaces */ .j$)(options, around, open);
    try {
        await (0,_places_js__WEBPACK_IMPORTED_MODULE_11__/* .checkPlaces */ .p1)(places, options, signal);
        await refuseSound(new _manifest_state_js__WEBPACK_IMPORTED_MODULE_5__/* .State */ .U(places.cold), signal);
        const request = { owner: identity.runId, floor: 0, wait: options.leaseWait };
        const lease = await _manifest_lease_js__WEBPACK_IMPORTED_MODULE_4__/* .Lease */ .nD.acquire(places.cold, clock, request, signal, margins.lease);
        try {
            await (0,_prepare_js__WEBPACK_IMPORTED_MODULE_12__/* .checkApart */ .HK)(places.hot, places.cold, identity.runId, signal);
            const cold = places.fencedCold(() => lease.assertHeld());
            return await rebuild(options, around, places.hot, cold, lease.epoch);
        }
        finally {
            await lease.release();
        }
    }
    finally {
        await places.close();
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
        if (error instanceof _manifest_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .StateError */ .qq)
            return;
        throw error;
    }
    throw new _options_options_js__WEBPACK_IMPORTED_MODULE_6__/* .InputError */ .d('cold', 'it holds a sound manifest, which a rebuild would forget; expected one that is lost or damaged');
}
async function rebuild(options, around, hot, cold, epoch) {
    const { signal, identity, clock } = around;
    const state = new _manifest_state_js__WEBPACK_IMPORTED_MODULE_5__/* .State */ .U(cold);
    const time = new Date(clock.now() + cold.store.clockOffset()).toISOString();
    const counts = { adopted: 0, different: 0, onlyInCold: 0, oldVersions: 0, missing: 0 };
    const builder = new _manifest_builder_js__WEBPACK_IMPORTED_MODULE_0__/* .SegmentBuilder */ .J([], {
        reread: none,
        store: (ref, file) => state.writeSegment(ref, file, signal),
    });
    const history = await sortHistory(cold, signal);
    let scanned = 0;
    const listings = [await (0,_store_ordered_js__WEBPACK_IMPORTED_MODULE_7__/* .orderedListing */ .O)(hot, [], signal), await (0,_store_ordered_js__WEBPACK_IMPORTED_MODULE_7__/* .orderedListing */ .O)(cold, [], signal)];
    try {
        const known = entriesOf(mirrorOf(listings[1].pages()), history, time);
        for await (const steps of (0,_transfer_march_js__WEBPACK_IMPORTED_MODULE_9__/* .march */ .OK)(listings[0].pages(), known, none())) {
            scanned += steps.length;
            around.onProgress({ phase: 'plan', scanned, done: 0, planned: 0, bytes: 0, inFlight: 0 });
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
        format: _manifest_generation_js__WEBPACK_IMPORTED_MODULE_2__/* .FORMAT */ .uB,
        generation: await state.nextGeneration(0, signal),
        base: null,
        epoch,
        run: identity.runId,
        time,
        program: _version_js__WEBPACK_IMPORTED_MODULE_13__/* .VERSION */ .x,
        hot: (0,_prepare_js__WEBPACK_IMPORTED_MODULE_12__/* .identityOf */ .cu)(options),
        complete: false,
        segments: await builder.finish(),
        restorePoints: [],
        // Whatever unfinished runs had journalled was found in cold itself.
        journals: [...(await state.journals(signal))].map(([run, paths]) => ({ run, objects: paths.length })),
        condemned: { count: 0, files: [] },
    };
    const head = await cold.look(_manifest_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .HEAD */ .Vx, signal);
    await state.commit(generation, head === undefined ? undefined : { etag: head.etag }, signal);
    return {
        format: 1,
        command: 'rebuild',
        program: _version_js__WEBPACK_IMPORTED_MODULE_13__/* .VERSION */ .x,
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
    const proven = (0,_store_store_js__WEBPACK_IMPORTED_MODULE_14__/* .isPlainEtag */ .C5)(listed.etag) && found.etag === listed.etag;
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
    const path = (0,_manifest_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .renamedPath */ .mr)(key);
    const head = await cold.look(path, signal);
    if (head === undefined)
        return undefined;
    return { path, etag: head.etag, stored: new Date(head.modified).toISOString(), size: head.size };
}
/** Old versions by key: their names sort by more than the key. */
async function sortHistory(cold, signal) {
    const sorter = new _store_sorter_js__WEBPACK_IMPORTED_MODULE_8__/* .Sorter */ .y();
    const folder = `${_manifest_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .STATE */ .c4}history/`;
    for (let continuation;;) {
        const request = { prefix: cold.key(folder), ...(continuation === undefined ? {} : { continuation }) };
        const { objects, next } = await cold.store.list(request, signal);
        for (const { key, size, etag, modified } of objects) {
            const path = key.slice(cold.prefix.length);
            const name = (0,_manifest_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .parseHistoryPath */ .n2)(path);
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
        yield page.filter(({ key }) => !key.startsWith(_manifest_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .STATE */ .c4));
}
/** Entries as cold alone tells them: what is under the key, and its old versions. */
async function* entriesOf(mirror, history, time) {
    const old = grouped(history.sorted());
    for await (const steps of (0,_transfer_march_js__WEBPACK_IMPORTED_MODULE_9__/* .march */ .OK)(mirror, old, none())) {
        yield steps.map(({ key, listed, entry }) => ({ key, entry: entryOf(key, listed, entry, time) }));
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
        return [{ key, entry }];
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


/***/ }),

/***/ 58198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ orderedListing)
/* harmony export */ });
/* harmony import */ var _listing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60131);
/* harmony import */ var _unsorted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60657);


/** Keys as the store lists them; where it lists out of order, the listing taken whole and sorted on disk. */
async function orderedListing(bucket, prefixes, signal) {
    const wanted = prefixes.length === 0 ? [''] : prefixes;
    for (const prefix of wanted) {
        if (!(await (0,_unsorted_js__WEBPACK_IMPORTED_MODULE_1__/* .isUnsorted */ .X)(bucket, prefix, signal)))
            continue;
        const sorted = await (0,_unsorted_js__WEBPACK_IMPORTED_MODULE_1__/* .sortListing */ .J)(bucket, wanted, signal);
        return { pages: () => sorted.range({}), close: () => sorted.close() };
    }
    return { pages: () => listAll(bucket, wanted, signal), close: () => Promise.resolve() };
}
async function* listAll(bucket, prefixes, signal) {
    for (const prefix of prefixes)
        yield* (0,_listing_js__WEBPACK_IMPORTED_MODULE_0__/* .listRange */ .Q4)(bucket, prefix, {}, signal);
}


/***/ }),

/***/ 60657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ sortListing),
/* harmony export */   X: () => (/* binding */ isUnsorted)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46848);
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68335);
/* harmony import */ var _sorter_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48244);



/**
 * True where the first page under `prefix` is out of order. Some stores list in an order of their own (Storj
 * with self-managed encryption lists by ciphertext; litestream#535).
 */
async function isUnsorted(bucket, prefix, signal) {
    const { objects } = await bucket.store.list({ prefix: bucket.key(prefix) }, signal);
    return objects.some(({ key }, i) => i > 0 && (0,_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .compareKeys */ .YD)(objects[i - 1]?.key ?? '', key) > 0);
}
/** Lists everything under the prefixes, in whatever order it comes, and sorts it. Throws StoreError. */
async function sortListing(bucket, prefixes, signal) {
    const sorter = new _sorter_js__WEBPACK_IMPORTED_MODULE_1__/* .Sorter */ .y();
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
        const request = { prefix: whole, ...(continuation === undefined ? {} : { continuation }) };
        const { objects, next } = await bucket.store.list(request, signal);
        for (const { key, ...object } of objects) {
            if (!key.startsWith(whole))
                throw wrong('the listing holds a key outside the prefix that was asked for');
            if (key.length > bucket.prefix.length)
                await sorter.add(key.slice(bucket.prefix.length), JSON.stringify(object));
        }
        if (next === undefined)
            return;
        // Without an order, a token that comes again is the only sign of a loop.
        if (tokens.has(next))
            throw wrong('the listing repeats a continuation token');
        tokens.add(next);
        continuation = next;
    }
}
async function* objectsOf(sorter, range) {
    let last;
    for await (const lines of sorter.sorted(range)) {
        const objects = [];
        for (const { key, line } of lines) {
            if (key === last)
                continue; // repeated across pages
            last = key;
            objects.push({ key, ...JSON.parse(line) });
        }
        yield objects;
    }
}
function wrong(message) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StoreError */ .A('protocol', message, { operation: 'ListObjectsV2' });
}


/***/ })

};
