export const id = 189;
export const ids = [189];
export const modules = {

/***/ 6783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ MARGINS)
/* harmony export */ });
/* harmony import */ var _manifest_journal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4960);
/* harmony import */ var _manifest_lease_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2373);


const DAY = 24 * 3600_000;
const MARGINS = {
    lease: _manifest_lease_js__WEBPACK_IMPORTED_MODULE_1__/* .LEASE_TIMES */ .EB,
    journal: _manifest_journal_js__WEBPACK_IMPORTED_MODULE_0__/* .JOURNAL_PACE */ .MS,
    capabilities: 7 * DAY,
    lastWords: 3_500,
    garbage: { segments: 7 * DAY, runs: 30 * DAY },
};


/***/ }),

/***/ 5152:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ SegmentBuilder)
/* harmony export */ });
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9143);
/* harmony import */ var _segment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7622);


/**
 * Makes the new segments of one slice of the key space. Lines come in key order; those of running copies
 * are filled in when they end. Where nothing differs, the old segment is shared and nothing is written.
 */
class SegmentBuilder {
    #old;
    #store;
    #limit;
    #chunks = [];
    #dirty = false;
    constructor(old, store) {
        this.#old = old;
        this.#store = store;
        // An old segment may grow by half before it is cut, so that a few additions do not cut every segment.
        const count = old.reduce((sum, segment) => sum + segment.count, 0);
        this.#limit = count === 0 ? _segment_js__WEBPACK_IMPORTED_MODULE_1__/* .SEGMENT_ENTRIES */ .Nw : Math.max(count, _segment_js__WEBPACK_IMPORTED_MODULE_1__/* .SEGMENT_ENTRIES */ .Nw * 1.5);
    }
    /** An entry as it stands in the old segment. */
    carry(entry, line) {
        this.#append(entry, line);
    }
    /** An entry that differs from the old segment, or is not in it. */
    put(entry) {
        this.#dirty = true;
        this.#append(entry, (0,_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .encodeEntry */ .vv)(entry));
    }
    /** A place for `key`, to be filled in by the slot that comes back. */
    reserve(key) {
        const chunk = this.#open();
        const at = chunk.lines.length;
        chunk.keys.push(key);
        chunk.lines.push(undefined);
        chunk.sizes.push(0);
        chunk.pending++;
        if (chunk.lines.length >= this.#limit)
            this.#seal(chunk);
        return (entry, changed) => {
            if (entry !== undefined) {
                chunk.lines[at] = (0,_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .encodeEntry */ .vv)(entry);
                chunk.sizes[at] = liveSize(entry);
            }
            if (changed)
                this.#dirty = true;
            chunk.pending--;
            this.#writeIfDone(chunk);
        };
    }
    /** The slice's segments, in order. All slots must be filled by then. */
    async finish() {
        if (this.#chunks.some(({ pending }) => pending > 0))
            throw new Error('a segment ends with copies under way');
        if (!this.#dirty && this.#chunks.length <= 1)
            return this.#old;
        const last = this.#chunks.at(-1);
        if (last !== undefined)
            this.#seal(last);
        const refs = await Promise.all(this.#chunks.map(({ written }) => written ?? Promise.resolve(undefined)));
        return refs.filter((ref) => ref !== undefined);
    }
    #append(entry, line) {
        const chunk = this.#open();
        chunk.keys.push(entry.key);
        chunk.lines.push(line);
        chunk.sizes.push(liveSize(entry));
        if (chunk.lines.length >= this.#limit)
            this.#seal(chunk);
    }
    #open() {
        const last = this.#chunks.at(-1);
        if (last !== undefined && !last.sealed)
            return last;
        const chunk = { keys: [], lines: [], sizes: [], pending: 0, sealed: false, written: undefined };
        this.#chunks.push(chunk);
        return chunk;
    }
    #seal(chunk) {
        chunk.sealed = true;
        this.#writeIfDone(chunk);
    }
    #writeIfDone(chunk) {
        if (!chunk.sealed || chunk.pending > 0 || chunk.written !== undefined)
            return;
        chunk.written = this.#write(chunk);
        chunk.written.catch(() => undefined); // awaited in finish
    }
    async #write(chunk) {
        const keys = [];
        const lines = [];
        let bytes = 0;
        chunk.lines.forEach((line, i) => {
            if (line === undefined)
                return;
            keys.push(chunk.keys[i] ?? '');
            lines.push(line);
            bytes += chunk.sizes[i] ?? 0;
        });
        // A first run may put the whole bucket into one slice: nothing of a written chunk is held.
        chunk.lines.length = chunk.keys.length = chunk.sizes.length = 0;
        const [first] = keys;
        const last = keys.at(-1);
        if (first === undefined || last === undefined)
            return undefined;
        const { ref, file } = await (0,_segment_js__WEBPACK_IMPORTED_MODULE_1__/* .encodeSegment */ .ug)(lines, first, last, bytes);
        if (!this.#old.some(({ sha256 }) => sha256 === ref.sha256))
            await this.#store(ref, file);
        return ref;
    }
}
function liveSize(entry) {
    return entry.gone?.confirmed === true ? 0 : entry.size;
}


/***/ }),

/***/ 4960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CQ: () => (/* binding */ Journal),
/* harmony export */   MS: () => (/* binding */ JOURNAL_PACE),
/* harmony export */   z8: () => (/* binding */ parseJournal)
/* harmony export */ });
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9143);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1400);
/* harmony import */ var _generation_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2093);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4445);




const JOURNAL_PACE = { interval: 5_000, records: 500 };
/**
 * What a run has done or is about to do, in objects that are written once. Outcomes are flushed every few
 * seconds; an intent is flushed at once, together with all that waits, since nothing may be overwritten
 * before its intent is stored. One flush is under way at a time, so intents batch themselves.
 */
class Journal {
    #state;
    #clock;
    #start;
    #pace;
    /** Not the run's: a cancelled run still writes down what it did. */
    #signal = new AbortController().signal;
    #lines = [];
    #opening;
    #objects = 0;
    #flushing;
    #timer;
    #failure;
    /**
     * `opening` is what this run found out about doubtful records of earlier runs: it goes into the first object,
     * before any record of this run. Nothing is written before it must.
     */
    constructor(state, clock, start, opening, pace = JOURNAL_PACE) {
        this.#state = state;
        this.#clock = clock;
        this.#start = start;
        this.#opening = opening.map(encodeRecord);
        this.#pace = pace;
    }
    /** Journal objects written so far. */
    get objects() {
        return this.#objects;
    }
    /** Resolves when the intent is stored. Rejects with what the store said. */
    async intend(intent) {
        this.#lines.push(encodeRecord(intent));
        await this.flush();
    }
    /** Takes the outcome; it is stored within the pace. Throws where an earlier flush failed. */
    record(stored) {
        if (this.#failure !== undefined)
            throw this.#failure;
        this.#lines.push(encodeRecord(stored));
        if (this.#lines.length >= this.#pace.records)
            void this.flush().catch(() => undefined); // kept in #failure
        else
            this.#flushLater();
    }
    /** Stores all that was taken before the call. */
    async flush() {
        // What is being flushed now may not hold our lines: wait for it, then flush what is left.
        while (this.#flushing !== undefined)
            await this.#flushing;
        if (this.#failure !== undefined)
            throw this.#failure;
        if (this.#lines.length === 0)
            return;
        this.#flushing = this.#write().finally(() => (this.#flushing = undefined));
        await this.#flushing;
    }
    /** No more timers; what is not flushed is dropped. */
    close() {
        this.#timer?.abort();
    }
    async #write() {
        this.#timer?.abort();
        this.#timer = undefined;
        const lines = this.#lines;
        this.#lines = [];
        const first = this.#objects === 0;
        const header = first ? this.#start : withoutSettles(this.#start);
        const text = [JSON.stringify(header), ...(first ? this.#opening : []), ...lines].join('\n') + '\n';
        try {
            const path = (0,_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .journalPath */ .HY)(this.#start.run, this.#start.epoch, this.#objects);
            await this.#state.write(path, Buffer.from(text), 'application/x-ndjson', this.#signal);
            this.#objects++;
        }
        catch (error) {
            this.#lines = [...lines, ...this.#lines];
            this.#failure = error;
            throw error;
        }
        this.#opening = [];
    }
    #flushLater() {
        if (this.#timer !== undefined)
            return;
        const timer = new AbortController();
        this.#timer = timer;
        this.#clock.sleep(this.#pace.interval, timer.signal).then(() => this.flush().catch(() => undefined), // kept in #failure
        () => undefined);
    }
}
/** Parses one journal object; throws StateError. */
function parseJournal(text, object) {
    const lines = text.split('\n');
    if (lines.pop() !== '')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .StateError */ .qq(object, 'its last line is cut off', _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DAMAGED_ADVICE */ .dw);
    const values = lines.map((line) => {
        try {
            return JSON.parse(line);
        }
        catch (cause) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .StateError */ .qq(object, 'a line is not JSON', _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DAMAGED_ADVICE */ .dw, { cause });
        }
    });
    const start = values.shift();
    if (!isStart(start))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .StateError */ .qq(object, 'its first line is not a start', _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DAMAGED_ADVICE */ .dw);
    if (start.format > _generation_js__WEBPACK_IMPORTED_MODULE_2__/* .FORMAT */ .uB)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .StateError */ .qq(object, `it has format ${start.format}`, _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .NEWER_ADVICE */ .hx);
    return { start, records: values.map((value) => checkRecord(value, object)) };
}
function withoutSettles(start) {
    const { op, format, run, epoch, base, time } = start;
    return { op, format, run, epoch, base, time };
}
function encodeRecord(record) {
    if (record.op === 'stored') {
        const loose = record.loose === undefined || record.loose.length === 0
            ? ''
            : `,"loose":${JSON.stringify(record.loose)}`;
        return `{"op":"stored","entry":${(0,_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .encodeEntry */ .vv)(record.entry)}${loose}}`;
    }
    return JSON.stringify(record);
}
function checkRecord(value, object) {
    if (typeof value === 'object' && value !== null && 'op' in value) {
        if (value.op === 'stored' && 'entry' in value) {
            (0,_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .checkEntry */ .Tr)(value.entry, object);
            return value;
        }
        if (value.op === 'intent' && 'before' in value && 'path' in value && typeof value.path === 'string') {
            (0,_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .checkEntry */ .Tr)(value.before, object);
            return value;
        }
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .StateError */ .qq(object, 'a line is not a journal record', _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DAMAGED_ADVICE */ .dw);
}
function isStart(value) {
    return (typeof value === 'object' &&
        value !== null &&
        'op' in value &&
        value.op === 'start' &&
        'run' in value &&
        typeof value.run === 'string' &&
        'epoch' in value &&
        Number.isSafeInteger(value.epoch) &&
        'base' in value &&
        Number.isSafeInteger(value.base) &&
        'format' in value &&
        Number.isSafeInteger(value.format));
}


/***/ }),

/***/ 131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ listRange)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6848);
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8335);


/** Pages in a row without a key, after which a store is taken to be looping. */
const EMPTY_PAGES = 1000;
/**
 * The keys of a range that start with `prefix`, in pages, below the bucket's prefix. The next page is asked
 * for while the last one is worked on. Checked, not trusted: an order that is not UTF-8's, a token that comes
 * again, keys outside what was asked and a page that fails all throw StoreError, never "no more keys".
 */
async function* listRange(bucket, prefix, range, signal) {
    const whole = bucket.key(prefix);
    const after = range.after !== undefined && (0,_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .compareKeys */ .YD)(range.after, prefix) >= 0 ? bucket.key(range.after) : undefined;
    const first = { prefix: whole, ...(after === undefined ? {} : { after }) };
    let page = bucket.store.list(first, signal);
    let last = range.after;
    let empty = 0;
    let token;
    while (page !== undefined) {
        const { objects, next } = await page;
        if (next !== undefined && next === token)
            throw wrong('the listing repeats a continuation token');
        token = next;
        const beyond = range.upto !== undefined && isBeyond(objects, bucket.prefix, range.upto);
        page =
            next === undefined || beyond
                ? undefined
                : bucket.store.list({ prefix: whole, continuation: next }, signal);
        page?.catch(() => undefined); // awaited in the next round; until then it is nobody's
        const kept = [];
        for (const object of objects) {
            if (whole !== '' && !object.key.startsWith(whole))
                throw wrong('the listing holds a key outside the prefix that was asked for');
            const key = bucket.prefix === '' ? object.key : object.key.slice(bucket.prefix.length);
            if (key === '')
                continue; // the prefix itself, as an object of no name below it
            const order = last === undefined ? 1 : (0,_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .compareKeys */ .YD)(key, last);
            if (order === 0)
                continue; // repeated across pages
            if (order < 0)
                throw wrong('the listing is not in UTF-8 byte order');
            if (range.upto !== undefined && (0,_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .compareKeys */ .YD)(key, range.upto) > 0)
                break;
            last = key;
            kept.push(key === object.key ? object : { ...object, key });
        }
        empty = objects.length === 0 ? empty + 1 : 0;
        if (empty > EMPTY_PAGES)
            throw wrong(`${EMPTY_PAGES} empty pages in a row`);
        if (kept.length > 0)
            yield kept;
    }
}
function isBeyond(objects, prefix, upto) {
    const last = objects.at(-1);
    return last !== undefined && (0,_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .compareKeys */ .YD)(last.key.slice(prefix.length), upto) >= 0;
}
function wrong(message) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StoreError */ .A('protocol', message, { operation: 'ListObjectsV2' });
}


/***/ }),

/***/ 8244:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ Sorter)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8335);




/** Characters of lines that are held in memory before they go to disk, sorted. */
const IN_MEMORY = 16 * 1024 * 1024;
const READ_BYTES = 64 * 1024;
const BATCH = 1000;
/**
 * Sorts more lines than fit into memory by their keys, in UTF-8 byte order; lines of one key stay in the order
 * in which they came. What does not fit goes to a temporary folder, which `close` removes. Small sets never
 * touch the disk.
 */
class Sorter {
    #held = [];
    #size = 0;
    #folder;
    #files = [];
    #count = 0;
    #inMemory;
    constructor(inMemory = IN_MEMORY) {
        this.#inMemory = inMemory;
    }
    /** Lines taken so far. */
    get count() {
        return this.#count;
    }
    async add(key, line) {
        this.#held.push({ key, line });
        this.#size += key.length + line.length + 64;
        this.#count++;
        if (this.#size > this.#inMemory)
            await this.#spill();
    }
    /** The lines of a range in order, in batches. May be called more than once, and at the same time. */
    async *sorted(range = {}) {
        const held = sortLines(this.#held).filter(({ key }) => inside(key, range));
        const sources = this.#files.map((file) => linesOf(file, range));
        sources.push(fromArray(held));
        let batch = [];
        for await (const line of merged(sources)) {
            batch.push(line);
            if (batch.length >= BATCH) {
                yield batch;
                batch = [];
            }
        }
        if (batch.length > 0)
            yield batch;
    }
    /** Removes what was spilled. */
    async close() {
        this.#held = [];
        await Promise.all(this.#files.map(({ handle }) => handle.close()));
        if (this.#folder !== undefined)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(this.#folder, { recursive: true, force: true });
    }
    async #spill() {
        const lines = sortLines(this.#held);
        this.#held = [];
        this.#size = 0;
        this.#folder ??= await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'flashback-backup-'));
        // Keys and listings are the user's business: nobody else on the machine may read them.
        const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.#folder, String(this.#files.length)), 'wx+', 0o600);
        const index = [];
        this.#files.push({ handle, index });
        let offset = 0;
        for (let at = 0; at < lines.length; at += BATCH) {
            const batch = lines.slice(at, at + BATCH);
            const bytes = Buffer.from(batch.map(({ key, line }) => `${JSON.stringify(key)}\t${line}\n`).join(''));
            index.push({ key: batch[0]?.key ?? '', offset });
            await handle.appendFile(bytes);
            offset += bytes.length;
        }
    }
}
function inside(key, { after, upto }) {
    return ((after === undefined || (0,_keys_js__WEBPACK_IMPORTED_MODULE_3__/* .compareKeys */ .YD)(key, after) > 0) &&
        (upto === undefined || (0,_keys_js__WEBPACK_IMPORTED_MODULE_3__/* .compareKeys */ .YD)(key, upto) <= 0));
}
/** Array.sort is stable: lines of one key keep their order. */
function sortLines(lines) {
    return [...lines].sort((a, b) => (0,_keys_js__WEBPACK_IMPORTED_MODULE_3__/* .compareKeys */ .YD)(a.key, b.key));
}
async function* fromArray(lines) {
    yield* lines;
}
async function* linesOf({ handle, index }, range) {
    const buffer = Buffer.alloc(READ_BYTES);
    let rest = Buffer.alloc(0);
    const { after } = range;
    // A batch may begin inside a run of equal keys: start one before the first that is past `after`.
    const past = after === undefined ? 0 : index.findIndex(({ key }) => (0,_keys_js__WEBPACK_IMPORTED_MODULE_3__/* .compareKeys */ .YD)(key, after) > 0);
    const start = past < 0 ? index.length - 1 : Math.max(0, past - 1);
    for (let at = index[start]?.offset ?? 0;;) {
        const { bytesRead } = await handle.read(buffer, 0, READ_BYTES, at);
        if (bytesRead === 0)
            return;
        at += bytesRead;
        const bytes = Buffer.concat([rest, buffer.subarray(0, bytesRead)]);
        const end = bytes.lastIndexOf(10);
        rest = bytes.subarray(end + 1);
        if (end < 0)
            continue;
        for (const text of bytes.toString('utf8', 0, end).split('\n')) {
            const tab = text.indexOf('\t'); // JSON text holds no raw tab
            const key = JSON.parse(text.slice(0, tab));
            if (range.upto !== undefined && (0,_keys_js__WEBPACK_IMPORTED_MODULE_3__/* .compareKeys */ .YD)(key, range.upto) > 0)
                return;
            if (inside(key, range))
                yield { key, line: text.slice(tab + 1) };
        }
    }
}
/** Merges sorted sources; of equal keys, the earlier source's come first. */
async function* merged(sources) {
    const heads = [];
    for (const source of sources)
        heads.push(await pull(source));
    for (;;) {
        let least = -1;
        for (let i = 0; i < heads.length; i++) {
            const head = heads[i];
            const best = heads[least];
            if (head !== undefined && (best === undefined || (0,_keys_js__WEBPACK_IMPORTED_MODULE_3__/* .compareKeys */ .YD)(head.key, best.key) < 0))
                least = i;
        }
        const next = heads[least];
        const source = sources[least];
        if (next === undefined || source === undefined)
            return;
        yield next;
        heads[least] = await pull(source);
    }
}
async function pull(source) {
    const next = await source.next();
    return next.done === true ? undefined : next.value;
}


/***/ }),

/***/ 657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ sortListing),
/* harmony export */   X: () => (/* binding */ isUnsorted)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6848);
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8335);
/* harmony import */ var _sorter_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8244);



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


/***/ }),

/***/ 3378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ march)
/* harmony export */ });
/* harmony import */ var _store_keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8335);

/**
 * Walks the listing, the entries and the settled facts of one slice of the key space in lockstep, in UTF-8
 * byte order, as they arrive: memory is a page of each. Yields the steps in batches.
 */
async function* march(listing, entries, facts) {
    const hot = new Cursor(listing);
    const known = new Cursor(entries);
    const journalled = new Cursor(facts);
    let steps = [];
    try {
        for (;;) {
            // Awaiting only at the end of a page keeps the loop free of a promise a key.
            if (hot.exhausted)
                await hot.fill();
            if (known.exhausted)
                await known.fill();
            if (journalled.exhausted)
                await journalled.fill();
            const listed = hot.peek();
            const stored = known.peek();
            const settled = journalled.peek();
            const key = least(listed?.key, stored?.entry.key, settled?.entry.key);
            if (key === undefined)
                break;
            const isListed = listed?.key === key;
            const isStored = stored?.entry.key === key;
            const isSettled = settled?.entry.key === key;
            if (isListed)
                hot.advance();
            if (isStored)
                known.advance();
            if (isSettled)
                journalled.advance();
            steps.push({
                key,
                listed: isListed ? listed : undefined,
                entry: isSettled ? settled.entry : isStored ? stored.entry : undefined,
                line: isStored && !isSettled ? stored.line : undefined,
                settled: isSettled ? settled : undefined,
            });
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
function least(...keys) {
    let found;
    for (const key of keys) {
        if (key !== undefined && (found === undefined || (0,_store_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .compareKeys */ .YD)(key, found) < 0))
            found = key;
    }
    return found;
}


/***/ })

};
