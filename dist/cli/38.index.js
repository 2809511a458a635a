export const id = 38;
export const ids = [38];
export const modules = {

/***/ 86847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GT: () => (/* binding */ leaseHeld),
/* harmony export */   XM: () => (/* binding */ leaseLost),
/* harmony export */   ce: () => (/* binding */ stopped)
/* harmony export */ });
/* harmony import */ var _core_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79157);

/** Of a command that was skipped since another run held the lease for as long as it waited. */
function leaseHeld({ owner, expires }, advice) {
    const until = new Date(expires).toISOString();
    return {
        code: 'lease-held',
        message: `another run (${JSON.stringify(owner)}) holds the lease until ${until}`,
        advice,
    };
}
/** Of a command that lost the lease in mid-run. `done` says in a sentence what it had committed by then. */
function leaseLost({ message }, done) {
    return {
        code: 'lease-lost',
        message,
        advice: `${done} Let runs not overlap: see concurrency in the README.`,
    };
}
/** The result of a command that has no other way to say how it ended without the lease. */
function stopped(command, { identity }, outcome, problem) {
    return { format: 1, program: _core_version_js__WEBPACK_IMPORTED_MODULE_0__/* .VERSION */ .x, command, outcome, runId: identity.runId, problem };
}


/***/ }),

/***/ 91046:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ SegmentBuilder)
});

// EXTERNAL MODULE: ./build/src/manifest/entry.js
var manifest_entry = __webpack_require__(9143);
// EXTERNAL MODULE: ./build/src/core/keys.js
var keys = __webpack_require__(78133);
// EXTERNAL MODULE: ./build/src/store/listing/cursor.js
var cursor = __webpack_require__(2584);
;// CONCATENATED MODULE: ./build/src/manifest/segments/old-lines.js


/** The lines of the old segments, read a second time to be written again. */
class OldLines {
    #lines;
    /** Lines that were copied. */
    copied = 0;
    constructor(batches) {
        this.#lines = new cursor/* Cursor */.bs(batches);
    }
    /** Copies the lines before `key` and passes over the one of `key` itself; without a key, copies all. */
    async copyUpTo(key, sink) {
        for (;;) {
            if (this.#lines.exhausted)
                await this.#lines.fill();
            const line = this.#lines.peek();
            if (line === undefined)
                return;
            const order = key === undefined ? -1 : (0,keys/* compareKeys */.YD)(line.key, key);
            if (order > 0)
                return;
            this.#lines.advance();
            if (order === 0)
                return;
            this.copied++;
            // Awaiting only what is full keeps the loop free of a promise a line.
            const full = sink.add(line.key, line.line, line.liveSize);
            if (full !== undefined)
                await full;
        }
    }
    close() {
        return this.#lines.close();
    }
}

// EXTERNAL MODULE: ./build/src/manifest/segment.js
var segment = __webpack_require__(97622);
// EXTERNAL MODULE: ./build/src/manifest/segments/segment-writer.js
var segment_writer = __webpack_require__(62199);
// EXTERNAL MODULE: ./build/src/manifest/stored-line.js
var stored_line = __webpack_require__(12607);
;// CONCATENATED MODULE: ./build/src/manifest/segments/pending-lines.js
/**
 * The last lines of a segment that cannot end yet, since copies among them are under way: held in memory while
 * what comes after goes into segments of its own.
 */
class PendingLines {
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
        this.#endIfDecided();
    }
    /** One of the pending lines is decided. */
    decided() {
        this.#pending--;
        this.#endIfDecided();
    }
    /** The segments, stored. Rejects with the error of the store. */
    async end() {
        if (this.#refs === undefined)
            throw new Error('a segment ends with copies under way');
        return this.#refs;
    }
    #endIfDecided() {
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






/** Fewer finished new lines are not worth a write. */
const MIN_LINES_TO_WRITE = 256;
/** Of about 500 bytes each, for each open slice. */
const MAX_LINES_HELD = 16_384;
/**
 * Makes the new segments of one slice of the key space. Keys come in order; entries of running copies are
 * filled in when they end. Lines that stay as they are are not held: where nothing differs the old segments are
 * shared and nothing is written, else they are read once more and merged with what is new, and that is
 * compressed as soon as everything before it is. So a slice costs the memory of its compressed file, and a copy
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
        this.#pile = places.pile ?? MAX_LINES_HELD;
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
    /** A segment that is nearly full should end with this key. Call it before the entry of the key is added. */
    cutAfter(key) {
        this.#cuts.add(key);
    }
    /** An entry that differs from the old segments, or is not in them. */
    put(entry) {
        this.reserve(entry.key)(entry, true);
    }
    /** A slot for `key`, whose copy is running. If the copy fails, fill it with the old entry. */
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
                item.waiting.decided();
            this.#write();
        };
    }
    /** Waits for the write in progress, so that finished lines do not accumulate. Never rejects. */
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
    /** Starts writing when enough lines are finished, or too many are held. Nothing is written before something differs. */
    #write() {
        if (!this.#dirty || this.#writing !== undefined || this.#failure !== undefined)
            return;
        const behind = this.#items.length - this.#head;
        const enough = this.#items[this.#head]?.pending === true
            ? behind >= this.#pile
            : behind - this.#pending >= MIN_LINES_TO_WRITE;
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
            if (++this.#head >= MIN_LINES_TO_WRITE)
                this.#forget();
        }
        this.#forget();
    }
    /** Sets aside what waits for a copy, with all of the pile's first half that waits too; the rest goes on without. */
    async #setAside() {
        const half = this.#items.slice(this.#head, this.#head + Math.ceil(this.#pile / 2));
        const items = half.slice(0, half.findLastIndex(({ pending }) => pending) + 1);
        const waiting = new PendingLines(this.#writer);
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

/***/ 62199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ SegmentWriter)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38522);
/* harmony import */ var _bounds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49878);



/** Text that goes to the compressor at once, characters. */
const COMPRESS_CHARS = 128 * 1024;
const CHUNK_BYTES = 64 * 1024;
/** Level 6 takes 50 % longer and saves 2 %. */
const GZIP_LEVEL = 5;
/** How far before its limit a segment may end, entries: a little over a page of a listing. */
const EARLY_END_ENTRIES = 2_000;
/** Entries in key order, compressed as they come into one segment after another of at most `limit` entries. */
class SegmentWriter {
    #limit;
    #store;
    #cuts;
    #refs = [];
    #open;
    /** `store` is given each segment once it is full, or nearly so where it ends with one of the keys `cuts`. */
    constructor(limit, store, cuts = new Set()) {
        this.#limit = limit;
        this.#store = store;
        this.#cuts = cuts;
    }
    /** Throws RangeError for a line that could not be read back. */
    add(key, line, size) {
        if (line.length > _bounds_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_ENTRY_LINE */ .bX + _bounds_js__WEBPACK_IMPORTED_MODULE_2__/* .ENTRY_LINE_RESERVE */ .$7)
            throw new RangeError('an entry has a longer history than the manifest can hold');
        this.#open ??= new OpenSegment(key);
        const written = this.#open.add(key, line, size);
        const { count, packed } = this.#open;
        const full = packed >= _bounds_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_SEGMENT_WRITE_BYTES */ .pr ||
            count >= this.#limit ||
            (count >= this.#limit - EARLY_END_ENTRIES && this.#cuts.has(key));
        return full ? this.#close() : written;
    }
    /** Closes the last segment. The references of all, in order; they are stored by then. Rejects with the error of `store`. */
    async end() {
        await this.#close();
        return this.#refs;
    }
    async #close() {
        const open = this.#open;
        if (open === undefined)
            return;
        this.#open = undefined;
        const { ref, file } = await open.end();
        await this.#store(ref, file);
        this.#refs.push(ref);
    }
}
class OpenSegment {
    #first;
    #gzip = (0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.createGzip)({ level: GZIP_LEVEL, chunkSize: CHUNK_BYTES });
    #ended;
    #file = [];
    #text = [];
    #length = 0;
    #last;
    #bytes = 0;
    count = 0;
    /** Bytes of the file so far. */
    packed = 0;
    constructor(first) {
        this.#first = first;
        this.#last = first;
        this.#gzip.on('data', (chunk) => {
            this.#file.push(chunk);
            this.packed += chunk.length;
        });
        this.#ended = new Promise((resolve, reject) => this.#gzip.once('end', resolve).once('error', reject));
        this.#ended.catch(() => undefined); // thrown by end
    }
    add(key, line, size) {
        this.#text.push(line);
        this.#length += line.length + 1;
        this.#last = key;
        this.#bytes += size;
        this.count++;
        return this.#length >= COMPRESS_CHARS ? this.#compress() : undefined;
    }
    async end() {
        if (this.#text.length > 0)
            await this.#compress();
        this.#gzip.end();
        await this.#ended;
        const file = Buffer.concat(this.#file);
        const sha256 = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(file).digest('hex');
        return {
            ref: { first: this.#first, last: this.#last, count: this.count, bytes: this.#bytes, sha256 },
            file,
        };
    }
    #compress() {
        const text = this.#text.join('\n') + '\n';
        this.#text = [];
        this.#length = 0;
        return new Promise((resolve, reject) => {
            this.#gzip.write(text, (error) => {
                if (error)
                    reject(error);
                else
                    resolve();
            });
        });
    }
}


/***/ }),

/***/ 26628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ withLease)
/* harmony export */ });
/* unused harmony export endLease */
/* harmony import */ var _core_defined_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(37708);
/* harmony import */ var _core_format_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(34166);
/* harmony import */ var _core_input_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19154);
/* harmony import */ var _core_with_timeout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14967);
/* harmony import */ var _manifest_lease_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32373);
/* harmony import */ var _manifest_state_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97287);
/* harmony import */ var _store_bucket_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65277);
/* harmony import */ var _store_registry_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(59002);
/* harmony import */ var _connections_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(78347);
/* harmony import */ var _store_errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(46848);










/**
 * Runs `work` under the lease: the one protocol of every command that writes to cold (design.md section 4, "Lease").
 * A lost lease stops `control`, which aborts every request that carries its signal, and is what is thrown, whatever
 * the aborted requests report. A release that fails or hangs is a warning and never changes the outcome.
 * Throws InputError where cold's key may not write, LeaseLost, and what `load` and `work` throw.
 */
async function withLease(buckets, control, setting, work) {
    const { ctx, margins } = setting;
    const lease = await acquire(buckets.cold, control.signal, setting);
    if (!(lease instanceof _manifest_lease_js__WEBPACK_IMPORTED_MODULE_2__/* .Lease */ .nD))
        return { kind: 'held', holder: lease };
    try {
        lease.onLost((error) => control.fail(error));
        const { wasHeld, epoch } = lease;
        const previous = wasHeld ? 'the previous holder did not release it' : 'it was free';
        buckets.detail.log('lease', () => `epoch ${epoch}, ${previous}`);
        const cold = buckets.fencedCold(() => lease.assertHeld());
        const state = new _manifest_state_js__WEBPACK_IMPORTED_MODULE_3__/* .State */ .U(cold, ctx.segments);
        const loaded = await setting.load(state, control.signal);
        const handOver = (split) => lease.handOver(split, control.signal);
        return { kind: 'done', value: await work({ fence: lease, wasHeld, cold, state, loaded, handOver }) };
    }
    catch (error) {
        // Requests that were aborted report only that; the reason is the run's first failure.
        throw control.leaseLost ? control.failure : error;
    }
    finally {
        await release(lease, ctx, margins);
    }
}
/** The lease, or the record of the run that holds it. Throws InputError where cold's key may not write. */
async function acquire(cold, signal, { ctx, margins, wait, floor }) {
    const { runId, workflowRun, attempt } = ctx.identity;
    const progress = { waited: false };
    const onWait = (holder) => {
        progress.waited = true;
        const waiting = waitingWords(holder);
        ctx.log.info(`Waiting up to ${(0,_core_format_js__WEBPACK_IMPORTED_MODULE_8__/* .formatDuration */ .a3)(wait)} for ${waiting}.`);
        ctx.onProgress?.({ ...NO_PROGRESS, waiting: `for ${waiting}` });
    };
    const onRefused = (reason) => ctx.log.warning(`The lease in cold is not believed: ${reason}. It does not hold this run up.`);
    const request = { owner: runId, floor, wait, onWait, onRefused, ...(0,_core_defined_js__WEBPACK_IMPORTED_MODULE_9__/* .defined */ .s)({ workflowRun, attempt }) };
    try {
        const lease = await _manifest_lease_js__WEBPACK_IMPORTED_MODULE_2__/* .Lease */ .nD.acquire(cold, ctx.clock, request, signal, margins.lease);
        if (progress.waited)
            ctx.onProgress?.(NO_PROGRESS);
        return lease;
    }
    catch (error) {
        if (error instanceof _manifest_lease_js__WEBPACK_IMPORTED_MODULE_2__/* .LeaseHeld */ .yj)
            return error.holder;
        if (!(0,_store_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .isStoreError */ .A1)(error, 'denied'))
            throw error;
        throw new _core_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d('access-key-id', `cold's key may not write to ${String(cold)} (${error.message}); expected one with the right to write (WRITE). ${REFUSED_IN_SPITE[cold.place.api]}`, { cause: error });
    }
}
/** What refuses a write where the key has the right. */
const REFUSED_IN_SPITE = {
    s3: 'Where the key has it, a policy of the bucket refuses the write: one that demands an ACL (x-amz-acl) other than bucket-owner-full-control cannot be met; take the condition out, and set Object Ownership to "bucket owner enforced", which makes it needless',
    gcs: 'In GCS that is a role such as Storage Object User on the bucket: see docs/permissions.md',
    blob: "In Azure that is a role such as Storage Blob Data Contributor, or a SAS with racwdl; the account's firewall refuses in the same way: see docs/permissions.md",
};
const NO_PROGRESS = { phase: 'plan', scanned: 0, done: 0, planned: 0, bytes: 0, inFlight: 0 };
/** A holder that is alive renews its lease every few seconds; one that was killed cannot. */
function waitingWords({ owner, expires }) {
    const until = new Date(expires).toISOString().slice(11, 19);
    return `the lease of run ${JSON.stringify(owner)}: it ends at ${until} UTC if that run is dead, else when the run is done`;
}
/** Never throws, and takes no longer than a cancelled run may: a lease that is not released ends within a minute. */
async function release(lease, { clock, log }, { shutdownGraceMs }) {
    try {
        await (0,_core_with_timeout_js__WEBPACK_IMPORTED_MODULE_1__/* .withTimeout */ .w)(clock, shutdownGraceMs, (signal) => lease.release(signal));
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        log.warning(`The lease was not released (${reason}); it ends within a minute.`);
    }
}
/**
 * Ends the lease of a run whose process was killed, if that run still holds it. True if it did.
 * Throws StateError and StoreError.
 */
async function endLease({ cold: place, ca }, { clock, random, signal }, owner, open = openStore) {
    const { connect, retried, session } = openConnections({ clock, random }, (at) => open(at, ca, clock));
    try {
        const cold = new Bucket(retried(connect('cold', place)), place.prefix, place.stateKeys);
        return await endLeftLease(cold, clock, owner, signal);
    }
    finally {
        await session.close();
    }
}


/***/ })

};
