export const id = 376;
export const ids = [376];
export const modules = {

/***/ 55376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runDiff: () => (/* binding */ runDiff)
});

// EXTERNAL MODULE: ./build/src/core/version.js
var version = __webpack_require__(79157);
// EXTERNAL MODULE: ./build/src/manifest/state.js + 2 modules
var manifest_state = __webpack_require__(97287);
;// CONCATENATED MODULE: ./build/src/plan/browse/change-sums.js
class ChangeSums {
    #new = { objects: 0, bytes: 0 };
    #changed = { objects: 0, before: 0, after: 0 };
    #gone = { objects: 0, bytes: 0 };
    #equal = { objects: 0, bytes: 0 };
    #uncovered = 0;
    take(one) {
        switch (one.change) {
            case 'new':
                this.#new.objects++;
                this.#new.bytes += one.after.size;
                break;
            case 'changed':
                this.#changed.objects++;
                this.#changed.before += one.before.size;
                this.#changed.after += one.after.size;
                break;
            case 'gone':
                this.#gone.objects++;
                this.#gone.bytes += one.before.size;
                break;
            case 'equal':
                this.#equal.objects++;
                this.#equal.bytes += one.after.size;
                break;
            case 'uncovered':
                this.#uncovered++;
                break;
            case 'absent':
        }
    }
    /** True where something differs. */
    get differs() {
        return this.#new.objects + this.#changed.objects + this.#gone.objects > 0;
    }
    get counts() {
        return {
            new: { ...this.#new },
            changed: { ...this.#changed },
            gone: { ...this.#gone },
            equal: { ...this.#equal },
            uncovered: this.#uncovered,
        };
    }
}
/**
 * Sums by prefix, up to the first `/` below each of the scope's prefixes. Keys come in UTF-8 order, in which those of one
 * prefix follow each other: two sums are in memory, that of the prefix at hand and that of keys without a `/`.
 */
class PrefixSums {
    #scope;
    #inFolder;
    #besides;
    /** `scope`: prefixes in UTF-8 order, none inside another; empty for all. */
    constructor(scope) {
        this.#scope = scope;
    }
    /** Returns the prefixes that are done with, of which something differs. */
    take(key, one) {
        const root = this.#scope.find((prefix) => key.startsWith(prefix)) ?? '';
        const slash = key.indexOf('/', root.length);
        const done = [];
        if (this.#besides !== undefined && this.#besides.prefix !== root)
            done.push(...this.end());
        if (slash === -1) {
            this.#besides ??= { prefix: root, sums: new ChangeSums() };
            this.#besides.sums.take(one);
            return done;
        }
        const prefix = key.slice(0, slash + 1);
        if (this.#inFolder?.prefix !== prefix) {
            done.push(...shown(this.#inFolder));
            this.#inFolder = { prefix, sums: new ChangeSums() };
        }
        this.#inFolder.sums.take(one);
        return done;
    }
    /** Those at hand when the last key was taken. */
    end() {
        const done = [...shown(this.#inFolder), ...shown(this.#besides)];
        this.#inFolder = this.#besides = undefined;
        return done;
    }
}
function shown(group) {
    return group?.sums.differs === true ? [{ prefix: group.prefix, counts: group.sums.counts }] : [];
}

// EXTERNAL MODULE: ./build/src/store/evidence.js
var evidence = __webpack_require__(76586);
// EXTERNAL MODULE: ./build/src/plan/as-of.js
var as_of = __webpack_require__(2843);
;// CONCATENATED MODULE: ./build/src/plan/browse/differences.js


function viewOf(restorePoints, { time }) {
    const scopes = (0,as_of/* newestByScope */.y1)((0,as_of/* upTo */.jB)(restorePoints, time)).map(as_of/* coverage */.vk);
    return { at: (0,as_of/* asOf */.sT)(restorePoints, time), covers: (key) => scopes.some((covers) => covers(key)) };
}
/** One entry at two restore points. */
function differenceOf(entry, from, to) {
    const before = from.at(entry)?.version;
    const after = to.at(entry)?.version;
    if (before === undefined && after === undefined)
        return { change: 'absent' };
    if (!from.covers(entry.key) || !to.covers(entry.key))
        return { change: 'uncovered' };
    if (after === undefined)
        return before === undefined ? { change: 'absent' } : { change: 'gone', before };
    if (before === undefined)
        return { change: 'new', after };
    return before.since === after.since || (0,evidence/* isSameContent */.OI)(before, after)
        ? { change: 'equal', after }
        : { change: 'changed', before, after };
}
/** One key at a restore point, and as hot lists it. */
function differenceFromHot(key, entry, listed, from) {
    const before = entry === undefined ? undefined : from.at(entry)?.version;
    if (before === undefined && listed === undefined)
        return { change: 'absent' };
    if (!from.covers(key))
        return { change: 'uncovered' };
    if (listed === undefined)
        return before === undefined ? { change: 'absent' } : { change: 'gone', before };
    const { size, etag, modified } = listed;
    const after = { size, etag, modified: new Date(modified).toISOString() };
    if (before === undefined)
        return { change: 'new', after };
    return (0,evidence/* isContentOf */.TI)(before, listed) ? { change: 'equal', after } : { change: 'changed', before, after };
}

// EXTERNAL MODULE: ./build/src/plan/restore-point.js
var restore_point = __webpack_require__(58996);
// EXTERNAL MODULE: ./build/src/report/browse/diff.js
var diff = __webpack_require__(6620);
// EXTERNAL MODULE: ./build/src/report/restore.js
var restore = __webpack_require__(50018);
// EXTERNAL MODULE: ./build/src/run/open-backup.js
var open_backup = __webpack_require__(55122);
// EXTERNAL MODULE: ./build/src/store/listing/ordered-listing.js
var ordered_listing = __webpack_require__(86548);
// EXTERNAL MODULE: ./build/src/store/registry.js + 19 modules
var registry = __webpack_require__(59002);
// EXTERNAL MODULE: ./build/src/transfer/march.js
var march = __webpack_require__(63378);
// EXTERNAL MODULE: ./build/src/transfer/slice-input.js
var slice_input = __webpack_require__(43790);
// EXTERNAL MODULE: ./build/src/commands/entries-within.js
var entries_within = __webpack_require__(54938);
// EXTERNAL MODULE: ./build/src/commands/reported-place.js
var reported_place = __webpack_require__(22347);
// EXTERNAL MODULE: ./build/src/commands/with-deadline.js
var with_deadline = __webpack_require__(38500);
;// CONCATENATED MODULE: ./build/src/commands/browse/diff.js















/**
 * Compares two restore points by the manifest alone, or one with hot's listing. Everything comes in key order and a batch
 * at a time, so that memory does not grow. READ on cold is enough, and on hot where it is compared. Throws InputError,
 * StateError and StoreError.
 */
async function runDiff(options, ctx, show, open = registry/* openStore */.C) {
    return (0,with_deadline/* withDeadline */.N)('diff', ctx, (limited) => compare(options, limited, show, open));
}
async function compare(options, ctx, show, open) {
    const { cold, close } = await (0,open_backup/* openBackup */.Tw)(options, ctx, open);
    try {
        const state = new manifest_state/* State */.U(cold, ctx.segments);
        const generation = await (0,open_backup/* loadBackup */.zK)(state, options, ctx.signal);
        const { restorePoints } = generation;
        const from = (0,restore_point/* pointOf */.qk)(options.from, restorePoints, 'points');
        const to = options.against === 'hot' ? undefined : (0,restore_point/* pointOf */.qk)(options.against, restorePoints, 'points');
        for (const point of [from, to])
            warnOfPruned(point, ctx);
        const sums = new ChangeSums();
        const view = viewOf(restorePoints, from);
        const keyed = to === undefined
            ? againstHot(state, generation, view, options, ctx, open)
            : betweenPoints(state, generation, [view, viewOf(restorePoints, to)], options, ctx.signal);
        await showAll(keyed, sums, options, show);
        return {
            format: 1,
            program: version/* VERSION */.x,
            command: 'diff',
            cold: (0,reported_place/* reportedPlace */.x)(options.cold),
            generation: generation.generation,
            from: (0,restore_point/* chosenPoint */.z8)(options.from, from),
            to: options.against === 'hot' || to === undefined ? 'hot' : (0,restore_point/* chosenPoint */.z8)(options.against, to),
            prefixes: options.prefixes,
            counts: sums.counts,
        };
    }
    finally {
        await close();
    }
}
function warnOfPruned(point, { log }) {
    if (point?.pruned !== undefined && point.pruned.length > 0)
        log.warning((0,restore/* prunedWords */.SD)(point.time, point.pruned));
}
async function showAll(batches, sums, { byPrefix, prefixes }, show) {
    const groups = byPrefix ? new PrefixSums(prefixes) : undefined;
    for await (const batch of batches) {
        const lines = [];
        for (const [key, difference] of batch) {
            sums.take(difference);
            if (groups !== undefined)
                lines.push(...groups.take(key, difference).map(diff/* prefixLine */.NR));
            else
                lines.push(...(0,diff/* differenceLine */.QH)(key, difference));
        }
        if (!(await show(lines)))
            return;
    }
    if (groups !== undefined)
        await show(groups.end().map(diff/* prefixLine */.NR));
}
async function* betweenPoints(state, generation, [from, to], { prefixes }, signal) {
    for await (const batch of (0,entries_within/* entriesWithin */.W)(state, generation, prefixes, signal))
        yield batch.map(({ entry }) => [entry.key, differenceOf(entry, from, to)]);
}
async function* againstHot(state, generation, from, options, ctx, open) {
    if (options.hot === undefined)
        throw new Error('hot is compared, and no options say where it is');
    const { prefixes } = options;
    const { hot, close } = await (0,open_backup/* openHotToRead */.LX)(options.hot, options, ctx, open);
    try {
        const listing = await (0,ordered_listing/* orderedListing */.O)(hot, prefixes, ctx.signal);
        try {
            const entries = (0,entries_within/* entriesWithin */.W)(state, generation, prefixes, ctx.signal);
            for await (const steps of (0,march/* march */.OK)(listing.pages(), entries, none())) {
                const within = steps.filter(({ key }) => (0,slice_input/* inPrefixes */.qH)(prefixes, key));
                yield within.map(({ key, entry, listed }) => [
                    key,
                    differenceFromHot(key, entry, listed, from),
                ]);
            }
        }
        finally {
            await listing.close();
        }
    }
    finally {
        await close();
    }
}
async function* none() {
    // Nothing is journalled that concerns a comparison.
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
        for await (const part of (0,_skim_js__WEBPACK_IMPORTED_MODULE_0__/* .skim */ .bl)(hot, prefix, range, blocks, signal, position)) {
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
