export const id = 910;
export const ids = [910];
export const modules = {

/***/ 853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ SegmentBuilder)
});

// EXTERNAL MODULE: ./build/src/manifest/entry.js
var manifest_entry = __webpack_require__(9143);
// EXTERNAL MODULE: ./build/src/store/keys.js
var keys = __webpack_require__(8335);
;// CONCATENATED MODULE: ./build/src/manifest/old-lines.js

/** The lines of the old segments, read a second time to be written again. */
class OldLines {
    #batches;
    #batch = [];
    #at = 0;
    #ended = false;
    /** Lines that were copied. */
    copied = 0;
    constructor(batches) {
        this.#batches = batches[Symbol.asyncIterator]();
    }
    /** Copies the lines before `key` and passes over the one of `key` itself; without a key, copies all. */
    async copyUpTo(key, sink) {
        for (;;) {
            for (; this.#at < this.#batch.length; this.#at++) {
                const line = this.#batch[this.#at];
                if (line === undefined)
                    break;
                const order = key === undefined ? -1 : (0,keys/* compareKeys */.YD)(line.key, key);
                if (order > 0)
                    return;
                if (order === 0) {
                    this.#at++;
                    return;
                }
                this.copied++;
                // Awaiting only what is full keeps the loop free of a promise a line.
                const full = sink.add(line.key, line.line, line.liveSize);
                if (full !== undefined)
                    await full;
            }
            if (this.#ended)
                return;
            const next = await this.#batches.next();
            this.#ended = next.done === true;
            this.#batch = next.done === true ? [] : next.value;
            this.#at = 0;
        }
    }
    async close() {
        if (!this.#ended)
            await this.#batches.return?.();
        this.#ended = true;
    }
}

// EXTERNAL MODULE: ./build/src/manifest/segment.js
var segment = __webpack_require__(7622);
// EXTERNAL MODULE: ./build/src/manifest/segment-writer.js
var segment_writer = __webpack_require__(7204);
// EXTERNAL MODULE: ./build/src/manifest/stored-line.js
var stored_line = __webpack_require__(2607);
;// CONCATENATED MODULE: ./build/src/manifest/waiting.js
/**
 * The last lines of a segment that cannot end yet, since copies among them are under way: held in memory while
 * what comes after goes into segments of its own.
 */
class Waiting {
    #writer;
    #lines = [];
    #pending = 0;
    #closed = false;
    #refs;
    /** `writer` has what comes before. */
    constructor(writer) {
        this.#writer = writer;
    }
    add(key, line, size) {
        this.#lines.push({ key, line, size });
    }
    take(item) {
        this.#lines.push(item);
        if (!item.pending)
            return;
        item.waiting = this;
        this.#pending++;
    }
    /** No more lines come. */
    close() {
        this.#closed = true;
        this.#endIfKnown();
    }
    /** One of the lines that were pending is known. */
    known() {
        this.#pending--;
        this.#endIfKnown();
    }
    /** The segments, stored. Rejects with what the store said. */
    async end() {
        if (this.#refs === undefined)
            throw new Error('a segment ends with copies under way');
        return this.#refs;
    }
    #endIfKnown() {
        if (!this.#closed || this.#pending > 0)
            return;
        this.#refs = this.#write();
        this.#refs.catch(() => undefined); // thrown by end
    }
    async #write() {
        const lines = this.#lines;
        this.#lines = [];
        for (const { key, line, size } of lines) {
            if (line === undefined)
                continue;
            const full = this.#writer.add(key, line, size);
            if (full !== undefined)
                await full;
        }
        return this.#writer.end();
    }
}

;// CONCATENATED MODULE: ./build/src/manifest/builder.js






/** Fewer new lines that are known are not worth the trouble of writing them. */
const BATCH = 256;
/** Of some 500 bytes each, for each of the slices that are open. */
const PILE = 16_384;
/**
 * Makes the new segments of one slice of the key space. Keys come in order; entries of running copies are
 * filled in when they end. Lines that stay as they are are not held: where nothing differs the old segments are
 * shared and nothing is written, else they are read once more and merged with what is new, and that is
 * compressed as soon as all before it is known. So a slice costs the memory of its compressed file, and a copy
 * of hours holds up no more than a pile of lines.
 */
class SegmentBuilder {
    #old;
    #places;
    #limit;
    #cuts = new Set();
    #pile;
    #oldLines;
    /** Ends of segments that wait for a copy, in order, before what `#writer` writes. */
    #waiting = [];
    #writer;
    #items = [];
    /** Items before it are written or set aside. */
    #head = 0;
    /** Copies under way, and of these the ones among `#items`. */
    #open = 0;
    #pending = 0;
    #carried = 0;
    #dirty;
    #writing;
    #failure;
    constructor(old, places) {
        this.#old = old;
        this.#places = places;
        this.#pile = places.pile ?? PILE;
        this.#oldLines = new OldLines(places.reread());
        this.#dirty = old.length === 0;
        // An old segment may grow by half before it is cut, so that a few additions do not cut every segment.
        const count = old.reduce((sum, segment) => sum + segment.count, 0);
        this.#limit = count === 0 ? segment/* SEGMENT_ENTRIES */.Nw : Math.max(count, segment/* SEGMENT_ENTRIES */.Nw * 1.5);
        this.#writer = new segment_writer/* SegmentWriter */.D(this.#limit, places.store, this.#cuts);
    }
    /** The next entries of the old segments stay as they are stored. */
    carry(lines = 1) {
        this.#carried += lines;
    }
    /** A segment that is nearly full ends best behind this key. To be said before its entry is known. */
    cutAfter(key) {
        this.#cuts.add(key);
    }
    /** An entry that differs from the old segments, or is not in them. */
    put(entry) {
        this.reserve(entry.key)(entry, true);
    }
    /** A place for `key`, whose copy is under way. If it comes to nothing, the slot is given what was there before. */
    reserve(key) {
        const item = { key, pending: true, line: undefined, size: 0, waiting: undefined };
        this.#items.push(item);
        this.#open++;
        this.#pending++;
        return (entry, changed) => {
            if (entry !== undefined) {
                item.line = (0,manifest_entry/* encodeEntry */.vv)(entry);
                item.size = (0,stored_line/* liveSize */.o)(entry);
            }
            item.pending = false;
            this.#open--;
            if (changed)
                this.#dirty = true;
            if (item.waiting === undefined)
                this.#pending--;
            else
                item.waiting.known();
            this.#write();
        };
    }
    /** Waits for what is being written, so that what is known does not pile up. Never rejects. */
    async caughtUp() {
        await this.#writing;
    }
    /** The slice's segments, in order. All slots must be filled by then. */
    async finish() {
        if (this.#open > 0)
            throw new Error('a segment ends with copies under way');
        await this.#writing;
        try {
            if (this.#failure !== undefined)
                throw this.#failure;
            return this.#dirty ? await this.#writeAll() : this.#old;
        }
        finally {
            await this.#oldLines.close();
        }
    }
    /** Gives up, where the slice fails. No slot may be filled afterwards. */
    async abandon() {
        await this.#writing;
        await this.#oldLines.close();
    }
    async #writeAll() {
        await this.#writeKnown();
        await this.#oldLines.copyUpTo(undefined, this.#writer);
        if (this.#oldLines.copied !== this.#carried)
            throw new Error(`${this.#oldLines.copied} old entries were kept where ${this.#carried} should be`);
        const refs = [];
        for (const waiting of this.#waiting)
            refs.push(...(await waiting.end()));
        refs.push(...(await this.#writer.end()));
        return refs;
    }
    /** Starts writing where enough is known, or too much waits. Nothing is written before something differs. */
    #write() {
        if (!this.#dirty || this.#writing !== undefined || this.#failure !== undefined)
            return;
        const behind = this.#items.length - this.#head;
        const enough = this.#items[this.#head]?.pending === true ? behind >= this.#pile : behind - this.#pending >= BATCH;
        if (!enough)
            return;
        this.#writing = this.#writeKnown()
            .catch((error) => (this.#failure = error)) // thrown by finish
            .then(() => (this.#writing = undefined));
    }
    /** Writes items, and the old lines between them, up to the first whose copy is under way. */
    async #writeKnown() {
        for (;;) {
            const item = this.#items[this.#head];
            if (item === undefined)
                break;
            if (item.pending) {
                if (this.#items.length - this.#head < this.#pile)
                    break;
                await this.#setAside();
                continue;
            }
            await this.#oldLines.copyUpTo(item.key, this.#writer);
            const full = item.line === undefined ? undefined : this.#writer.add(item.key, item.line, item.size);
            if (full !== undefined)
                await full;
            if (++this.#head >= BATCH)
                this.#forget();
        }
        this.#forget();
    }
    /** Sets aside what waits for a copy, with all of the pile's first half that waits too; the rest goes on without. */
    async #setAside() {
        const half = this.#items.slice(this.#head, this.#head + Math.ceil(this.#pile / 2));
        const items = half.slice(0, half.findLastIndex(({ pending }) => pending) + 1);
        const waiting = new Waiting(this.#writer);
        this.#waiting.push(waiting);
        this.#writer = new segment_writer/* SegmentWriter */.D(this.#limit, this.#places.store, this.#cuts);
        this.#head += items.length;
        for (const item of items) {
            await this.#oldLines.copyUpTo(item.key, waiting);
            if (item.pending)
                this.#pending--;
            waiting.take(item);
        }
        waiting.close();
    }
    #forget() {
        this.#items.splice(0, this.#head);
        this.#head = 0;
    }
}


/***/ }),

/***/ 3378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IE: () => (/* binding */ pieces),
/* harmony export */   OK: () => (/* binding */ march),
/* harmony export */   pn: () => (/* binding */ Step),
/* harmony export */   yx: () => (/* binding */ marchSkimmed),
/* harmony export */   zY: () => (/* binding */ Skipped)
/* harmony export */ });
/* unused harmony export BlockEnd */
/* harmony import */ var _store_keys_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8335);
/* harmony import */ var _skim_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9293);


/** One key as the listing, the manifest and the journals of earlier runs know it. */
class Step {
    key;
    listed;
    /** The manifest's entry, where no earlier run journalled anything later. */
    known;
    /** What an earlier run journalled: the entry, and loose objects. */
    settled;
    constructor(key, listed, known, settled) {
        this.key = key;
        this.listed = listed;
        this.known = settled === undefined ? known : undefined;
        this.settled = settled;
    }
    /** What an earlier run journalled wins over the manifest. */
    get entry() {
        return this.settled?.entry ?? this.known?.entry;
    }
    /** True where the manifest holds just what is listed, so that there is nothing to decide. */
    get isAsListed() {
        return this.listed !== undefined && this.known?.isAsListed?.(this.listed) === true;
    }
}
/** All keys up to and with the end of a piece of the listing have been yielded. */
class BlockEnd {
    block;
    constructor(block) {
        this.block = block;
    }
}
/** Entries that nobody looks at, since the listing says the same of them as before. */
class Skipped {
    /** Up to and with this key. */
    through;
    /** How many were passed over since this was last asked. */
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
        return this.through !== undefined && (0,_store_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .compareKeys */ .YD)(key, this.through) <= 0;
    }
}
/**
 * Walks the listing, the entries and the settled facts of one slice of the key space in lockstep, in UTF-8
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
    const known = new Cursor(entries);
    const journalled = new Cursor(facts);
    let steps = [];
    try {
        for (;;) {
            // Awaiting only at the end of a page keeps the loop free of a promise a key.
            if (hot.exhausted)
                await hot.fill();
            if (hot.stretch !== undefined) {
                skipped.through = hot.stretch.block.end;
                skipped.add(known.passOver(({ key }) => skipped.covers(key)));
                steps.push(hot.stretch);
                hot.leave();
                continue;
            }
            if (known.exhausted)
                await known.fill();
            if (journalled.exhausted)
                await journalled.fill();
            const listed = hot.peek();
            const stored = known.peek();
            const settled = journalled.peek();
            const key = least(listed?.key, stored?.key, settled?.entry.key);
            const { ending } = hot;
            if (ending !== undefined && (key === undefined || (0,_store_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .compareKeys */ .YD)(key, ending.end) > 0)) {
                steps.push(new BlockEnd(ending));
                hot.leave();
                continue;
            }
            if (key === undefined)
                break;
            const isListed = listed?.key === key;
            const isStored = stored?.key === key;
            const isSettled = settled?.entry.key === key;
            if (isListed)
                hot.advance();
            if (isStored)
                known.advance();
            if (isSettled)
                journalled.advance();
            steps.push(new Step(key, isListed ? listed : undefined, isStored ? stored : undefined, isSettled ? settled : undefined));
            if (steps.length >= 1000) {
                yield steps;
                steps = [];
            }
        }
        if (steps.length > 0)
            yield steps;
    }
    finally {
        await hot.close();
        await known.close();
        await journalled.close();
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
/** A position in a stream of pages. */
class Cursor {
    #pages;
    #page = [];
    #at = 0;
    #ended = false;
    constructor(pages) {
        this.#pages = pages[Symbol.asyncIterator]();
    }
    /** True where the page is used up and another may come. */
    get exhausted() {
        return !this.#ended && this.#at >= this.#page.length;
    }
    peek() {
        return this.#page[this.#at];
    }
    advance() {
        this.#at++;
    }
    /** How many of the page at hand it passed over. */
    passOver(covered) {
        const from = this.#at;
        for (let item = this.peek(); item !== undefined && covered(item); item = this.peek())
            this.#at++;
        return this.#at - from;
    }
    async fill() {
        while (this.exhausted) {
            const next = await this.#pages.next();
            this.#ended = next.done === true;
            this.#page = next.done === true ? [] : next.value;
            this.#at = 0;
        }
    }
    async close() {
        if (!this.#ended)
            await this.#pages.return?.();
        this.#ended = true;
    }
}
function least(a, b, c) {
    return lesser(lesser(a, b), c);
}
function lesser(a, b) {
    if (a === undefined)
        return b;
    return b === undefined || (0,_store_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .compareKeys */ .YD)(a, b) <= 0 ? a : b;
}


/***/ }),

/***/ 9293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ skim),
/* harmony export */   q: () => (/* binding */ Stretch)
/* harmony export */ });
/* harmony import */ var _manifest_listed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(622);
/* harmony import */ var _store_keys_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8335);
/* harmony import */ var _store_listing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(131);



/** A block that is listed just as an earlier run left it, with nothing to do: its objects are not read. */
class Stretch {
    block;
    constructor(block) {
        this.block = block;
    }
}
/** Pages that wait for a block's end; after that many the block is given up. */
const PATIENCE = 3;
/**
 * Hot's listing below `prefix`, cut where the blocks end that an earlier run left. `known` are in key order and
 * lie in the range and below the prefix. Throws what listRange throws.
 */
async function* skim(bucket, prefix, range, known, signal, start = range.after) {
    const check = new _store_listing_js__WEBPACK_IMPORTED_MODULE_1__/* .ListingCheck */ .x6(bucket, prefix, range);
    let pending = [];
    let position = start;
    let next = 0;
    for await (const page of (0,_store_listing_js__WEBPACK_IMPORTED_MODULE_1__/* .pagesOf */ .E0)(bucket, prefix, range, signal, true)) {
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
            yield upToBlock(known[next++]);
        if (known[next]?.digest === undefined || pending.length > PATIENCE)
            yield piece(pending.splice(0));
    }
    while (next < known.length)
        yield upToBlock(known[next++]);
    yield piece(pending);
    function reached(last) {
        const block = known[next];
        return block !== undefined && last !== undefined && (0,_store_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .compareKeys */ .YD)(last, block.end) >= 0;
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
        const usable = counts !== undefined && objects.length > 0;
        return { objects, block: blockOf({ end: last, counts: counts ?? [], ...(usable ? { digest } : {}) }) };
    }
    function upTo(raw, upto) {
        if (upto === undefined || (0,_store_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .compareKeys */ .YD)(raw.last, bucket.key(upto)) <= 0)
            return raw;
        return raw.slice(0, raw.endOf(bucket.key(upto)));
    }
}
/** A block outlives thousands of pages. */
function blockOf({ end, counts, ...rest }) {
    return {
        ...rest,
        end: (0,_store_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .detached */ .ht)(end),
        counts: counts.map((count) => ({ ...count, folder: (0,_store_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .detached */ .ht)(count.folder) })),
    };
}


/***/ })

};
