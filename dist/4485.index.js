export const id = 4485;
export const ids = [4485];
export const modules = {

/***/ 22347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ reportedPlace)
/* harmony export */ });
/* harmony import */ var _core_defined_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37708);

/** A place as reports have it: `api` is absent for S3, as in reports of earlier versions. */
function reportedPlace({ api, endpoint, account, bucket, prefix }) {
    return { endpoint, bucket, prefix, ...(api === 's3' ? {} : { api }), ...(0,_core_defined_js__WEBPACK_IMPORTED_MODULE_0__/* .defined */ .s)({ account }) };
}


/***/ }),

/***/ 93476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dR: () => (/* binding */ checksumOfParts),
/* harmony export */   gp: () => (/* binding */ partSizeOf),
/* harmony export */   rx: () => (/* binding */ checksumLike)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/**
 * A running checksum of the same form as a known one, so that equal contents give equal texts; of the whole
 * where none is known. Undefined for a form that a newer program wrote: then there is nothing to compare.
 */
function checksumLike(known) {
    if (known === undefined || /^sha256:[0-9a-f]{64}$/.test(known))
        return new OfTheWhole();
    const partSize = partSizeOf(known);
    return partSize === undefined ? undefined : new OfParts(partSize);
}
const OF_PARTS = /^sha256-parts:(\d+):[0-9a-f]{64}$/;
/** In whose parts a checksum was taken, bytes; undefined where it is of the whole, or of a form that is not known. */
function partSizeOf(checksum) {
    const size = Number(OF_PARTS.exec(checksum ?? '')?.[1] ?? NaN);
    return Number.isSafeInteger(size) && size > 0 ? size : undefined;
}
/** From the SHA-256 (hex) of each part of `partSize` bytes, in order. */
function checksumOfParts(partSize, parts) {
    const sum = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for (const part of parts)
        sum.update(part, 'hex');
    return written(partSize, sum);
}
class OfTheWhole {
    #sum = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    update(chunk) {
        this.#sum.update(chunk);
    }
    value() {
        return `sha256:${this.#sum.digest('hex')}`;
    }
}
class OfParts {
    #partSize;
    #parts = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    #part = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    #filled = 0;
    constructor(partSize) {
        this.#partSize = partSize;
    }
    update(chunk) {
        for (let at = 0; at < chunk.length;) {
            const piece = chunk.subarray(at, at + this.#partSize - this.#filled);
            this.#part.update(piece);
            this.#filled += piece.length;
            at += piece.length;
            if (this.#filled === this.#partSize)
                this.#endPart();
        }
    }
    value() {
        if (this.#filled > 0)
            this.#endPart();
        return written(this.#partSize, this.#parts);
    }
    #endPart() {
        this.#parts.update(this.#part.digest());
        this.#part = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
        this.#filled = 0;
    }
}
function written(partSize, sum) {
    return `sha256-parts:${partSize}:${sum.digest('hex')}`;
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

/***/ 69841:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $R: () => (/* binding */ lowerBodyLimit),
/* harmony export */   Ao: () => (/* binding */ goesInParts),
/* harmony export */   oV: () => (/* binding */ partSizeFor),
/* harmony export */   wA: () => (/* binding */ rangesOf)
/* harmony export */ });
/* harmony import */ var _store_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46848);

/** Storj cuts its segments at 64 MB, and a Bridge Node takes 100 MB: below both. */
const DEFAULT_PART_BYTES = 60_000_000;
/** Of what passes through this program: it is held in memory, see one-part.ts. */
const STREAMED_PART_BYTES = 16 * 1024 * 1024;
/** What passes through this program goes in parts above this: a stream that breaks off is then not all lost. */
const STREAMED_WHOLE_BYTES = 100_000_000;
/** True where an object of this size goes in parts to a store of this kind. `ceiling` is what one operation may move. */
function goesInParts(path, size, ceiling, { abilities }) {
    if (!abilities.has(path === 'streamed' ? 'parts' : 'copyParts'))
        return false;
    return size > (path === 'streamed' ? Math.min(ceiling, STREAMED_WHOLE_BYTES) : ceiling);
}
/** The size of the parts of an object, as the endpoint takes them. Throws `too-large` where no number of parts suffices. */
function partSizeFor(path, size, ceiling, wantedSize, { part }) {
    const least = Math.max(part.min, Math.ceil(size / part.count));
    const partSize = Math.min(Math.max(wantedSize ?? (path === 'streamed' ? STREAMED_PART_BYTES : DEFAULT_PART_BYTES), least), ceiling, part.max);
    if (partSize >= least)
        return partSize;
    const most = partSize * part.count;
    throw new _store_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StoreError */ .AD('too-large', `${size} bytes do not fit into ${part.count} parts of ${partSize} (${most} at the most)`, { operation: 'createUpload' });
}
/**
 * Lowers what a body may have after a store, or a proxy before it, refused one of an object of `size` bytes as too large.
 * `limit` is what a body might have when that one was sent: another object may have lowered it meanwhile. True where the object is worth another try in smaller parts.
 */
function lowerBodyLimit(error, size, { ceiling, partSize }, dialect, limit) {
    if (error.status === undefined)
        return false; // no store said that
    const refused = goesInParts('streamed', size, limit, dialect)
        ? partSizeFor('streamed', size, limit, partSize, dialect.limits)
        : size;
    return ceiling.lowerBody(refused, dialect.limits.part.min);
}
/** The parts' ranges, in order; part numbers count from 1. */
function rangesOf(size, partSize) {
    const ranges = [];
    for (let first = 0; first < size; first += partSize)
        ranges.push({ first, last: Math.min(first + partSize, size) - 1 });
    return ranges;
}


/***/ }),

/***/ 94048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ Interrupted),
  C: () => (/* binding */ copyInParts)
});

// EXTERNAL MODULE: ./build/src/core/defined.js
var defined = __webpack_require__(37708);
// EXTERNAL MODULE: ./build/src/manifest/checksum.js
var manifest_checksum = __webpack_require__(93476);
// EXTERNAL MODULE: ./build/src/store/errors.js
var errors = __webpack_require__(46848);
// EXTERNAL MODULE: ./build/src/store/evidence.js
var store_evidence = __webpack_require__(76586);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/src/transfer/stream.js
var transfer_stream = __webpack_require__(54813);
;// CONCATENATED MODULE: ./build/src/transfer/multipart/one-part.js



/** The provider, or the Bridge Node, moves the part. */
function copyPart(target, upload, number, from, range, signal) {
    return target.bucket.store.copyPart(upload, number, from, range, signal);
}
/** Up to here a part is held in memory where that saves work: its write can then be retried without a read. */
const IN_MEMORY_BYTES = 16 * 1024 * 1024;
/** Of its bytes, what it takes of the memory for streamed bodies: those before it are not all collected yet. */
const IN_MEMORY_WEIGHT = 3;
/** The part passes through here and is hashed on its way. One that breaks off is read again from its start. */
async function streamPart(source, target, upload, number, range, { flow, capabilities }, signal) {
    const length = range.last - range.first + 1;
    const { store } = target.bucket;
    /** The store compares what arrives with the hash that is sent along: nothing need be hashed in transit. */
    const heldInMemory = async () => {
        const body = await (0,transfer_stream/* pinnedBody */.dl)(source, { range, atOnce: IN_MEMORY_BYTES }, signal);
        try {
            const payload = (0,transfer_stream/* hashedBytes */.He)(await (0,transfer_stream/* collect */.Fo)(body.stream), store.dialect);
            const part = await store.uploadPart(upload, number, payload, signal);
            return { ...part, sha256: payload.sha256, matched: true };
        }
        finally {
            body.destroy();
        }
    };
    const streamed = async () => {
        const body = await (0,transfer_stream/* pinnedBody */.dl)(source, { range }, signal);
        const sha256 = (0,external_node_crypto_.createHash)('sha256');
        const md5 = (0,external_node_crypto_.createHash)('md5');
        try {
            const stream = (0,transfer_stream/* hashed */.Yr)(flow.paced(body.stream, signal), sha256, md5);
            const part = await store.uploadPart(upload, number, { stream, length }, signal);
            return { ...part, sha256: sha256.digest('hex'), matched: md5.digest('hex') === (0,store_evidence/* md5Of */.iF)(part) };
        }
        finally {
            body.destroy();
        }
    };
    const holds = capabilities.signedBody === true && length <= IN_MEMORY_BYTES && !flow.limited;
    const tries = flow.tries();
    for (;;) {
        try {
            return await (holds
                ? flow.carry(IN_MEMORY_WEIGHT * length, heldInMemory, signal)
                : flow.carry(length, streamed, signal));
        }
        catch (error) {
            if (!(await tries.again(error, signal)))
                throw error;
        }
    }
}
function isHashed(part) {
    return 'sha256' in part;
}

// EXTERNAL MODULE: ./build/src/transfer/multipart/part-plan.js
var part_plan = __webpack_require__(69841);
// EXTERNAL MODULE: ./build/src/transfer/multipart/upload.js
var multipart_upload = __webpack_require__(89945);
;// CONCATENATED MODULE: ./build/src/transfer/multipart/parts.js







/** The run takes no new work: the stored parts stay, for the next run to continue from. */
class Interrupted extends Error {
    constructor() {
        super('the run stopped while its parts were being copied');
        this.name = 'Interrupted';
    }
}
/**
 * Copies one pinned content in parts, every part pinned too. Continues an upload that an earlier try or run
 * left unfinished, at the missing parts, and recognises one that was completed. Where uploads are not remembered,
 * one that fails is aborted. Throws StoreError or Interrupted.
 */
async function copyInParts(path, source, target, settings, signal) {
    for (let attempt = 1;; attempt++) {
        const opened = await (0,multipart_upload/* openUpload */.Cg)(path, source, target, settings, signal);
        if (opened.kind === 'completed') {
            settings.uploads?.forget(target.path);
            return opened.result;
        }
        try {
            return await finish(path, source, target, opened, settings, signal);
        }
        catch (error) {
            if (attempt === 1 && (await isGone(error, target, opened, signal))) {
                settings.uploads?.forget(target.path); // a lifecycle rule or another program aborted it
                continue;
            }
            if (settings.uploads === undefined)
                await abortAbandoned(target, opened, signal);
            throw error;
        }
    }
}
async function finish(path, source, target, upload, settings, signal) {
    const parts = await allParts(path, source, target, upload, settings, signal);
    const { record } = upload;
    const sent = sentOf(upload, parts);
    const checksum = sent === undefined
        ? undefined
        : (0,manifest_checksum/* checksumOfParts */.dR)(record.partSize, sent.map(({ sha256 }) => sha256));
    const expected = target.bucket.store.dialect.known(parts);
    const { etag } = expected;
    const matched = sent?.every((part) => part.matched) === true;
    const evidence = { matched, ...(0,defined/* defined */.s)({ checksum }) };
    if (etag !== undefined)
        await (0,multipart_upload/* remember */.kY)({ ...record, completes: { etag, ...evidence } }, settings);
    const completed = await complete(target, upload, parts, etag, source.size, signal);
    const written = await asStored(completed, etag, source.size, target, signal);
    settings.uploads?.forget(target.path);
    return {
        written,
        ...evidence,
        matched: matched && (written.etag === etag || (0,store_evidence/* sameCrc32c */.PC)(written, expected)),
    };
}
/**
 * A Complete that went through before its answer was lost is refused when it is sent again, or its answer is lost each
 * time: so cold is asked before the copy is repeated. The object may come from an earlier upload too, so this one is
 * aborted if it still exists.
 */
async function complete(target, upload, parts, etag, size, signal) {
    const { bucket, path, conditions } = target;
    try {
        return await bucket.store.completeUpload(upload.name, parts, conditions, signal);
    }
    catch (error) {
        if (!(0,errors/* isStoreError */.A1)(error, 'not-found', 'precondition', 'transient', 'unreachable'))
            throw error;
        // An object that was at the path before proves nothing.
        if (etag === undefined || conditions.ifMatch === etag)
            throw error;
        const head = await bucket.headIfPresent(path, signal);
        if (head?.size !== size || head.etag !== etag)
            throw error;
        await (0,multipart_upload/* abortUpload */.q)(bucket.store, upload.name, signal);
        return { etag, ...(0,defined/* defined */.s)({ versionId: head.versionId }) };
    }
}
/** Some stores announce another ETag than the object then has: where it is not the expected one, HEAD's counts. */
async function asStored(announced, expected, size, { bucket, path }, signal) {
    if (expected === undefined || announced.etag === expected)
        return announced;
    const { versionId } = announced;
    const head = await bucket.headIfPresent(path, signal, (0,defined/* defined */.s)({ versionId }));
    return head === undefined || head.size !== size ? announced : { ...announced, etag: head.etag };
}
/**
 * Moves the missing parts, a few at once. After the first error, or once the run is to stop, no more are begun. One
 * part is always in flight, in the place that the object has; each one beside it needs a place that is free, takes
 * it for one part, and never waits for it: so none waits for another that waits (docs/decisions/0018).
 */
async function allParts(path, source, target, upload, settings, signal) {
    const ranges = (0,part_plan/* rangesOf */.wA)(source.size, upload.record.partSize);
    const missing = ranges.flatMap((range, i) => (upload.stored.has(i + 1) ? [] : [{ number: i + 1, range }]));
    const { spare, partsAtOnce } = settings;
    const failed = new AbortController();
    const either = AbortSignal.any([signal, failed.signal]);
    const lanes = [];
    let open = 0;
    let next = 0;
    const move = async ({ number, range }) => {
        const { name } = upload;
        if (path !== 'streamed') {
            const from = source.bucket.source(source.path, source.etag, source.versionId, (0,store_evidence/* md5Of */.iF)(source));
            upload.stored.set(number, await copyPart(target, name, number, from, range, either));
            return;
        }
        const sent = await streamPart(source, target, name, number, range, settings, either);
        upload.stored.set(number, sent);
        await settings.uploads?.progress(withPart(upload, sent));
    };
    const widen = () => {
        while (open < partsAtOnce - 1 && next < missing.length && !settings.stopped()) {
            if (spare?.tryEnter() === false)
                return;
            open++;
            lanes.push(beside());
        }
    };
    /** Never rejects: the first error is kept, and ends the others. */
    const own = async () => {
        try {
            for (let part = missing[next++]; part !== undefined; part = missing[next++]) {
                if (settings.stopped() || failed.signal.aborted)
                    return;
                widen();
                await move(part);
            }
        }
        catch (error) {
            failed.abort(error);
        }
    };
    const beside = async () => {
        const part = missing[next++];
        try {
            if (part !== undefined)
                await move(part);
        }
        catch (error) {
            failed.abort(error);
        }
        finally {
            spare?.leave(undefined); // for the next that waits
            open--;
        }
        if (!failed.signal.aborted)
            widen();
    };
    await own();
    // No part may land after the abort of the upload. One that ends may begin others.
    for (let lane = lanes.shift(); lane !== undefined; lane = lanes.shift())
        await lane;
    failed.signal.throwIfAborted();
    if (upload.stored.size < ranges.length)
        throw new Interrupted();
    return [...upload.stored.values()].sort((a, b) => a.number - b.number);
}
function withPart(upload, { number, etag, sha256, matched }) {
    const others = upload.record.parts.filter((part) => part.number !== number);
    upload.record = { ...upload.record, parts: [...others, { number, etag, sha256, matched }] };
    return upload.record;
}
/** The hashes of all parts, in order; undefined where some of them never passed through here. */
function sentOf(upload, parts) {
    const recorded = new Map(upload.record.parts.map((part) => [part.number, part]));
    const sent = parts.map((part) => (isHashed(part) ? part : recorded.get(part.number)));
    return sent.every((part) => part !== undefined) ? sent : undefined;
}
/** A 404 may be of the source or of the upload: the upload itself is asked. */
async function isGone(error, target, upload, signal) {
    if (!(0,errors/* isStoreError */.A1)(error, 'not-found') || signal.aborted)
        return false;
    try {
        await target.bucket.store.listParts(upload.name, signal);
        return false;
    }
    catch (gone) {
        if ((0,errors/* isStoreError */.A1)(gone, 'not-found'))
            return true;
        if (gone instanceof errors/* StoreError */.AD)
            return false; // the first error says more
        throw gone;
    }
}
/** No run would continue it. A cancelled run has seconds: the abort must not delay it. */
async function abortAbandoned(target, upload, signal) {
    const aborted = (0,multipart_upload/* abortUpload */.q)(target.bucket.store, upload.name);
    if (signal.aborted)
        aborted.catch(() => undefined);
    else
        await aborted;
}


/***/ }),

/***/ 89945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cg: () => (/* binding */ openUpload),
/* harmony export */   Do: () => (/* binding */ abandonUpload),
/* harmony export */   E6: () => (/* binding */ isSameSource),
/* harmony export */   G2: () => (/* binding */ uploadSourceOf),
/* harmony export */   kY: () => (/* binding */ remember),
/* harmony export */   pO: () => (/* binding */ pinnedHead),
/* harmony export */   q: () => (/* binding */ abortUpload)
/* harmony export */ });
/* harmony import */ var _core_defined_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37708);
/* harmony import */ var _store_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46848);
/* harmony import */ var _part_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69841);
/* harmony import */ var _stream_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54813);




/**
 * The upload of this content to this place: the remembered one, if its source is unchanged and the store
 * still has it, else a new one. A remembered one of another content is aborted.
 */
async function openUpload(path, source, target, settings, signal) {
    const head = await pinnedHead(source, signal);
    const present = uploadSourceOf(source, target, head);
    const remembered = settings.uploads?.ask(target.path);
    if (remembered?.whole === true)
        settings.uploads?.forget(target.path);
    else if (remembered?.uploadId !== undefined) {
        const resumable = isSameSource(remembered.source, present) && remembered.partSize <= settings.ceiling.of(path);
        const resumed = resumable
            ? await resume(path, remembered, remembered.uploadId, target, signal)
            : undefined;
        if (resumed !== undefined)
            return resumed;
        if (!resumable)
            await abortUpload(target.bucket.store, nameOf(target, remembered.uploadId), signal);
        settings.uploads?.forget(target.path);
    }
    return begin(path, source, present, head, target, settings, signal);
}
/** Stores the record of an upload, where uploads are remembered. */
async function remember(record, { uploads }) {
    await uploads?.store(record);
}
/** Aborts and forgets the upload to this path that is remembered, if any: no run will continue it. */
async function abandonUpload({ bucket, path }, { uploads }, signal) {
    const remembered = uploads?.find(path);
    if (remembered?.uploadId !== undefined && remembered.whole !== true)
        await abortUpload(bucket.store, { key: bucket.key(path), uploadId: remembered.uploadId }, signal);
    uploads?.forget(path);
}
/** An upload that the store does not have any more is no error. Where nothing aborts uploads, their parts expire. */
async function abortUpload(store, name, signal) {
    if (!store.dialect.abilities.has('abort'))
        return;
    try {
        await store.abortUpload(name, signal);
    }
    catch (error) {
        if (!(0,_store_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isStoreError */ .A1)(error, 'not-found'))
            throw error;
    }
}
/**
 * Creates an upload with the attributes that a server-side copy would have kept (s3transfer#246). The intent is stored before
 * it is created, its id before the first part is sent: an upload whose id was lost holds no parts and costs nothing.
 */
async function begin(path, source, present, head, target, settings, signal) {
    const { store } = target.bucket;
    const intent = {
        path: target.path,
        source: present,
        partSize: (0,_part_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .partSizeFor */ .oV)(path, source.size, settings.ceiling.of(path), settings.partSize, store.dialect.limits),
        via: path,
        begun: settings.now(),
        parts: [],
    };
    const attributes = await (0,_stream_js__WEBPACK_IMPORTED_MODULE_2__/* .attributesFor */ .j0)(source, head, signal);
    await remember(intent, settings);
    let uploadId;
    try {
        uploadId = await store.createUpload(target.bucket.key(target.path), attributes, signal);
    }
    catch (error) {
        // A refusal: nothing was created. After any other error that is not known, and the intent stays.
        if ((0,_store_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isStoreError */ .A1)(error) && !error.retryable)
            settings.uploads?.forget(target.path);
        throw error;
    }
    const record = { ...intent, uploadId };
    await remember(record, settings);
    return { kind: 'open', name: nameOf(target, uploadId), record, stored: new Map() };
}
/** Undefined where the store does not have the upload any more and did not complete it either. */
async function resume(path, record, uploadId, target, signal) {
    const { completes } = record;
    if (completes !== undefined) {
        const { etag, ...evidence } = completes;
        const head = await target.bucket.headIfPresent(target.path, signal);
        if (head?.etag === etag && head.size === record.source.size) {
            const { versionId } = head;
            const written = { etag, ...(0,_core_defined_js__WEBPACK_IMPORTED_MODULE_3__/* .defined */ .s)({ versionId }) };
            return { kind: 'completed', result: { written, ...evidence } };
        }
    }
    const name = nameOf(target, uploadId);
    let listed;
    try {
        listed = await target.bucket.store.listParts(name, signal);
    }
    catch (error) {
        if ((0,_store_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isStoreError */ .A1)(error, 'not-found'))
            return undefined;
        throw error;
    }
    const stored = countingParts(record, listed);
    // Begun by another path: it stays on that one, unless no part is stored.
    const via = stored.size === 0 ? path : record.via;
    const { completes: _completes, ...rest } = record;
    return { kind: 'open', name, record: { ...rest, via }, stored };
}
/**
 * The parts that ListParts names; of those that passed through here only the ones whose hash was recorded, so
 * that the whole has its checksum.
 */
function countingParts(record, listed) {
    const ranges = (0,_part_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .rangesOf */ .wA)(record.source.size, record.partSize);
    const hashed = new Map(record.parts.map((part) => [part.number, part.etag]));
    const counts = ({ number, etag, size }) => {
        const range = ranges[number - 1];
        if (range === undefined || size !== range.last - range.first + 1)
            return false;
        return record.via !== 'streamed' || hashed.get(number) === etag;
    };
    return new Map(listed.filter(counts).map((part) => [part.number, part]));
}
/** HEAD of the pinned source; some stores ignore If-Match, so the answer decides. */
async function pinnedHead(source, signal) {
    const { bucket, path, etag, versionId } = source;
    const pin = { ifMatch: etag, ...(0,_core_defined_js__WEBPACK_IMPORTED_MODULE_3__/* .defined */ .s)({ versionId }) };
    const head = await bucket.store.head(bucket.key(path), pin, signal);
    if (head.etag === etag)
        return head;
    throw new _store_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StoreError */ .AD('precondition', 'head: the store ignored If-Match', { operation: 'head' });
}
function uploadSourceOf(source, target, head) {
    const { bucket, path, versionId, size, etag } = source;
    return {
        bucket: bucket === target.bucket ? 'cold' : 'hot',
        path,
        ...(0,_core_defined_js__WEBPACK_IMPORTED_MODULE_3__/* .defined */ .s)({ versionId }),
        size,
        etag,
        modified: new Date(head.modified ?? 0).toISOString(),
    };
}
function isSameSource(a, b) {
    return (a.bucket === b.bucket &&
        a.path === b.path &&
        a.versionId === b.versionId &&
        a.size === b.size &&
        a.etag === b.etag &&
        a.modified === b.modified);
}
function nameOf(target, uploadId) {
    return { key: target.bucket.key(target.path), uploadId };
}


/***/ }),

/***/ 54813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fo: () => (/* binding */ collect),
/* harmony export */   He: () => (/* binding */ hashedBytes),
/* harmony export */   Yr: () => (/* binding */ hashed),
/* harmony export */   dl: () => (/* binding */ pinnedBody),
/* harmony export */   j0: () => (/* binding */ attributesFor),
/* harmony export */   w8: () => (/* binding */ streamObject)
/* harmony export */ });
/* harmony import */ var _core_defined_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37708);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _store_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46848);
/* harmony import */ var _store_evidence_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76586);
/* harmony import */ var _store_wire_watched_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10831);





/** Up to here an object is held in memory: its body is then signed, and the write can be retried. */
const IN_MEMORY_BYTES = 1024 * 1024;
/** Reads the pinned source and writes it, hashing on the way, with its attributes and tags. */
async function streamObject(source, target, settings, signal) {
    const { flow } = settings;
    const tries = flow.tries();
    for (;;) {
        try {
            return await flow.carry(source.size, () => once(source, target, settings, signal), signal);
        }
        catch (error) {
            if (!(await tries.again(error, signal)))
                throw error;
        }
    }
}
/** The source's bytes. Some stores ignore If-Match on GET: the answer's own ETag decides. Throws `precondition`. */
async function pinnedBody(source, options, signal) {
    const { versionId, etag, size } = source;
    const pin = { ...options, ifMatch: etag, size, ...(0,_core_defined_js__WEBPACK_IMPORTED_MODULE_2__/* .defined */ .s)({ versionId }) };
    const body = await source.bucket.store.get(source.bucket.key(source.path), pin, signal);
    if (body.head.etag === etag && body.head.size === size)
        return body;
    body.destroy();
    // Of the same ETag, but of another size: decoded on the way, by a proxy or the store.
    if (body.head.etag === etag)
        throw (0,_store_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .recoded */ .hl)(body.head.size, size);
    throw new _store_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .StoreError */ .AD('precondition', 'get: the store ignored If-Match', { operation: 'get' });
}
/** Attributes and tags as a write takes them, from a HEAD or GET of the source. */
async function attributesFor(source, head, signal) {
    let tags;
    // Stores that may not count tags in the answer are asked.
    const { abilities } = source.bucket.store.dialect;
    if (abilities.has('tags') && head.untagged !== true && head.tagCount !== 0)
        tags = await tagsOf(source, signal);
    const unread = [];
    if (tags === undefined && (head.tagCount ?? 0) > 0)
        unread.push({
            attribute: 'tags',
            reason: 'the credentials may not read them, or the store has no way to',
        });
    const missing = head.missingMetadata ?? 0;
    if (missing > 0)
        unread.push({
            attribute: 'metadata',
            reason: `the store left ${missing} out of its answer (x-amz-missing-meta)`,
        });
    return {
        attributes: head.attributes,
        ...(tags === undefined || Object.keys(tags).length === 0 ? {} : { tags }),
        ...(unread.length === 0 ? {} : { unread }),
    };
}
async function once(source, target, { flow, capabilities }, signal) {
    const small = source.size <= IN_MEMORY_BYTES;
    const whole = { attributes: true, ...(small ? { atOnce: IN_MEMORY_BYTES } : {}) };
    const body = await pinnedBody(source, whole, signal);
    const { bucket, path, conditions } = target;
    try {
        const options = { ...(await attributesFor(source, body.head, signal)), ...conditions };
        const stream = flow.paced(body.stream, signal);
        if (small) {
            const bytes = await collect(stream);
            const payload = hashedBytes(bytes, bucket.store.dialect);
            const written = await bucket.store.put(bucket.key(path), payload, options, signal);
            const checksum = `sha256:${payload.sha256}`;
            if ((0,_store_evidence_js__WEBPACK_IMPORTED_MODULE_3__/* .sameMd5 */ .vh)(source, written) || capabilities.signedBody === true)
                return { written, checksum, matched: true };
            const md5 = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('md5', bytes, 'hex');
            return { written, checksum, md5, matched: md5 === (0,_store_evidence_js__WEBPACK_IMPORTED_MODULE_3__/* .md5Of */ .iF)(written) };
        }
        const sha256 = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
        const md5 = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('md5');
        const payload = { stream: hashed(stream, sha256, md5), length: source.size };
        const written = await bucket.store.put(bucket.key(path), payload, options, signal);
        const md5Hex = md5.digest('hex');
        return {
            written,
            checksum: `sha256:${sha256.digest('hex')}`,
            md5: md5Hex,
            matched: md5Hex === (0,_store_evidence_js__WEBPACK_IMPORTED_MODULE_3__/* .md5Of */ .iF)(written),
        };
    }
    finally {
        body.destroy();
    }
}
async function tagsOf(source, signal) {
    try {
        const options = source.versionId === undefined ? {} : { versionId: source.versionId };
        return await source.bucket.store.tags(source.bucket.key(source.path), options, signal);
    }
    catch (error) {
        // No tags here, or no right to read them: a copy without tags is better than none. Docs say so.
        if ((0,_store_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .isStoreError */ .A1)(error, 'unsupported', 'denied', 'not-found', 'protocol'))
            return undefined;
        throw error;
    }
}
/** The stream as it is; each piece is hashed as it passes. */
function hashed(stream, ...digests) {
    return (0,_store_wire_watched_js__WEBPACK_IMPORTED_MODULE_4__/* .watched */ .V)(stream, (piece) => {
        for (const digest of digests)
            digest.update(piece);
    });
}
/** With the SHA-256 that the manifest keeps, and the hash that the store compares. */
function hashedBytes(bytes, { bodyHash }) {
    const sha256 = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', bytes, 'hex');
    const { length } = bytes;
    return bodyHash === 'md5'
        ? { bytes, length, sha256, md5: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('md5', bytes, 'hex') }
        : { bytes, length, sha256 };
}
async function collect(stream) {
    const chunks = [];
    for await (const chunk of stream)
        chunks.push(chunk);
    const [first] = chunks;
    return first !== undefined && chunks.length === 1 ? first : Buffer.concat(chunks);
}


/***/ })

};
