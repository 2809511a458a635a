export const id = 557;
export const ids = [557];
export const modules = {

/***/ 7557:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runBackup: () => (/* binding */ runBackup)
});

// EXTERNAL MODULE: ./build/src/store/errors.js
var errors = __webpack_require__(6848);
;// CONCATENATED MODULE: ./build/src/store/read.js

/** Tries at a body that breaks off; opening it is retried by the store's own wrapper. */
const BODY_ATTEMPTS = 4;
/** A small object's bytes; undefined where there is none, `too-large` above `limit` bytes. */
async function readWhole(store, key, limit, signal) {
    for (let attempt = 1;; attempt++) {
        try {
            const body = await store.get(key, {}, signal);
            if (body.head.size > limit) {
                body.destroy();
                return 'too-large';
            }
            const chunks = [];
            for await (const chunk of body.stream)
                chunks.push(chunk);
            return { bytes: Buffer.concat(chunks), etag: body.head.etag };
        }
        catch (error) {
            if ((0,errors/* isStoreError */.h)(error, 'not-found'))
                return undefined;
            if (!(0,errors/* isStoreError */.h)(error, 'transient') || attempt >= BODY_ATTEMPTS)
                throw error;
        }
    }
}

;// CONCATENATED MODULE: ./build/src/manifest/errors.js
/**
 * Stored state that cannot be believed: it does not parse, does not match its hash, or is of a newer
 * format. The run stops and nothing is overwritten.
 */
class StateError extends Error {
    /** The object in cold, below its prefix. */
    object;
    advice;
    constructor(object, message, advice, options) {
        super(`${object}: ${message}`, options);
        this.name = 'StateError';
        this.object = object;
        this.advice = advice;
    }
}
const DAMAGED_ADVICE = 'Nothing was changed. Put the object back from a copy of the bucket (or from an older version of it).';
const NEWER_ADVICE = 'It was written by a newer flashback-backup: update this one.';

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/src/store/keys.js
var store_keys = __webpack_require__(8335);
;// CONCATENATED MODULE: ./build/src/manifest/layout.js


/** Everything of ours in cold lies below this, next to the mirror (design.md section 5). */
const STATE = '.flashback-backup/';
const HEAD = `${STATE}HEAD`;
const LEASE = `${STATE}lease`;
const RUNS = `${STATE}runs/`;
const PROBE = `${STATE}probe/`;
function generationPath(generation) {
    return `${STATE}generations/${generation}.json`;
}
function segmentPath(sha256) {
    return `${STATE}segments/${sha256}.ndjson.gz`;
}
function runPath(runId, name) {
    return `${RUNS}${runId}/${name}`;
}
/** Journals sort by epoch and number, so that a listing gives them in the order in which they were written. */
function journalPath(runId, epoch, number) {
    return runPath(runId, `journal-${String(epoch).padStart(10, '0')}-${String(number).padStart(8, '0')}.ndjson`);
}
/** Names that a store over directories takes for another: `//`, a leading `/`, `.` and `..`. */
const PATH_LIKE = /^\/|\/\/|(^|\/)\.{1,2}(\/|$)/;
/**
 * The key's own name, unless it is one of ours, too long below cold's prefix, or, where cold `aliases` paths,
 * one that would land on another key's object (or on our state: `x/../.flashback-backup/HEAD`).
 */
function mirrorPath(key, coldPrefix, aliases) {
    const fits = (0,store_keys/* keyLength */.q)(coldPrefix) + (0,store_keys/* keyLength */.q)(key) <= store_keys/* MAX_KEY_BYTES */.Xd;
    return fits && !key.startsWith(STATE) && !(aliases && PATH_LIKE.test(key)) ? key : renamedPath(key);
}
/** For keys whose own name cold cannot hold. */
function renamedPath(key) {
    return `${STATE}objects/${sha256Hex(key)}`;
}
/**
 * Where a superseded version goes in a bucket without versioning. It follows from the version alone, so
 * that a second try after a crash finds what the first one left.
 */
function historyPath(key, version, coldPrefix, aliases, plain = true) {
    const suffix = `@${version.since.replace(/[-:.]/g, '')}-${version.etag.replace(/[^0-9A-Za-z-]/g, '_')}`;
    const path = `${STATE}history/${key}${suffix}`;
    if (plain && !(aliases && PATH_LIKE.test(path)) && (0,store_keys/* keyLength */.q)(coldPrefix) + (0,store_keys/* keyLength */.q)(path) <= store_keys/* MAX_KEY_BYTES */.Xd)
        return path;
    return `${renamedPath(key)}${suffix}`;
}
function sha256Hex(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');
}

;// CONCATENATED MODULE: ./build/src/manifest/lease.js




const LEASE_TIMES = {
    timeToLive: 60_000,
    renewEvery: 15_000,
    pollEvery: 5_000,
    longestRequest: 20_000,
};
const MAX_LEASE_BYTES = 64 * 1024;
/** The lease is lost, or cannot be proved to be held: nothing more may be written. */
class LeaseLost extends Error {
    constructor(message, options) {
        super(message, options);
        this.name = 'LeaseLost';
    }
}
/** Another run holds the lease, and did so for as long as we waited. */
class LeaseHeld extends Error {
    holder;
    constructor(holder) {
        super(`another run (${JSON.stringify(holder.owner)}) holds the lease`);
        this.name = 'LeaseHeld';
        this.holder = holder;
    }
}
/**
 * Who may write to cold. One object, replaced by conditional writes; each holder's epoch is higher than any
 * before it, which is why a release rewrites the object and never deletes it.
 */
class Lease {
    epoch;
    #cold;
    #clock;
    #times;
    #record;
    #etag;
    /** Monotonic ms up to which writes are safe. */
    #safeUntil;
    #lost;
    #stop = new AbortController();
    #renewals = Promise.resolve();
    constructor(cold, clock, times, record, etag, began) {
        this.#cold = cold;
        this.#clock = clock;
        this.#times = times;
        this.#record = record;
        this.epoch = record.epoch;
        this.#etag = etag;
        this.#safeUntil = this.#deadlineFrom(began);
    }
    /** Takes the lease, waiting for another holder. Throws LeaseHeld, StateError or StoreError. */
    static async acquire(cold, clock, request, signal, times = LEASE_TIMES) {
        const giveUp = clock.monotonic() + request.wait;
        for (;;) {
            signal.throwIfAborted();
            const present = await read(cold, signal);
            const now = clock.now() + cold.store.clockOffset();
            if (present === undefined || isFree(present.record, request, now)) {
                const began = clock.monotonic();
                const record = {
                    format: 1,
                    owner: request.owner,
                    epoch: Math.max(request.floor, present?.record.epoch ?? 0) + 1,
                    expires: now + times.timeToLive,
                    ...(request.workflowRun === undefined ? {} : { workflowRun: request.workflowRun }),
                    ...(request.attempt === undefined ? {} : { attempt: request.attempt }),
                };
                const etag = await replace(cold, record, present?.etag, signal);
                if (etag !== undefined) {
                    const lease = new Lease(cold, clock, times, record, etag, began);
                    lease.#renewals = lease.#renewForever();
                    return lease;
                }
            }
            else if (clock.monotonic() >= giveUp) {
                throw new LeaseHeld(present.record);
            }
            await clock.sleep(Math.min(times.pollEvery, Math.max(100, giveUp - clock.monotonic())), signal);
        }
    }
    /** Throws LeaseLost unless a write that starts now is over before the lease can end. */
    assertHeld() {
        if (this.#lost !== undefined)
            throw this.#lost;
        if (this.#clock.monotonic() >= this.#safeUntil) {
            throw this.#lose(new LeaseLost('the lease could not be renewed in time, so nothing more is written'));
        }
    }
    /** Stops renewing and gives the lease back, so that the next run need not wait. Errors are the caller's. */
    async release(signal) {
        this.#stop.abort();
        await this.#renewals;
        if (this.#lost !== undefined)
            return;
        this.#lose(new LeaseLost('the lease was released'));
        await replace(this.#cold, { ...this.#record, expires: 0 }, this.#etag, signal);
    }
    async #renewForever() {
        while (!this.#stop.signal.aborted) {
            try {
                await this.#clock.sleep(this.#times.renewEvery, this.#stop.signal);
            }
            catch {
                return; // released
            }
            await this.#renew();
            if (this.#lost !== undefined)
                return;
        }
    }
    async #renew() {
        const began = this.#clock.monotonic();
        const expires = this.#clock.now() + this.#cold.store.clockOffset() + this.#times.timeToLive;
        try {
            // Not aborted by a release: whether it landed would then be unknown, and the lease stay until its end.
            const etag = await replace(this.#cold, { ...this.#record, expires }, this.#etag, undefined);
            if (etag !== undefined) {
                this.#etag = etag;
                this.#safeUntil = this.#deadlineFrom(began);
                return;
            }
            // A 412 is also the echo of a renewal that went through before its answer was lost.
            const present = await read(this.#cold, undefined);
            if (present?.record.owner === this.#record.owner && present.record.epoch === this.epoch) {
                this.#etag = present.etag;
                return;
            }
            this.#lose(new LeaseLost(`the lease was taken over by ${JSON.stringify(present?.record.owner ?? 'nobody')}`));
        }
        catch (error) {
            if ((0,errors/* isStoreError */.h)(error) && error.retryable)
                return; // assertHeld judges by time
            this.#lose(new LeaseLost('the lease could not be renewed', { cause: error }));
        }
    }
    #deadlineFrom(began) {
        return began + this.#times.timeToLive - this.#times.longestRequest;
    }
    #lose(error) {
        this.#lost ??= error;
        return this.#lost;
    }
}
function isFree(record, request, now) {
    // Ours already: the answer to the write that took it was lost.
    if (record.expires <= now || record.owner === request.owner)
        return true;
    return (record.workflowRun !== undefined &&
        record.workflowRun === request.workflowRun &&
        (record.attempt ?? 0) < (request.attempt ?? 0));
}
async function read(cold, signal) {
    const found = await readWhole(cold.store, cold.key(LEASE), MAX_LEASE_BYTES, signal);
    if (found === 'too-large')
        throw new StateError(LEASE, 'it is far too large', DAMAGED_ADVICE);
    return found === undefined
        ? undefined
        : { record: parse(Buffer.from(found.bytes).toString('utf8')), etag: found.etag };
}
/** Undefined where somebody else was faster. */
async function replace(cold, record, etag, signal) {
    try {
        const bytes = Buffer.from(JSON.stringify(record) + '\n');
        const attributes = { contentType: 'application/json' };
        const condition = etag === undefined ? { ifAbsent: true } : { ifMatch: etag };
        return (await cold.store.put(cold.key(LEASE), bytes, { attributes, ...condition }, signal)).etag;
    }
    catch (error) {
        if ((0,errors/* isStoreError */.h)(error, 'precondition', 'not-found'))
            return undefined;
        throw error;
    }
}
function parse(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (cause) {
        throw new StateError(LEASE, 'it is not JSON', DAMAGED_ADVICE, { cause });
    }
    if (typeof value === 'object' &&
        value !== null &&
        'epoch' in value &&
        Number.isSafeInteger(value.epoch) &&
        'expires' in value &&
        typeof value.expires === 'number' &&
        'owner' in value &&
        typeof value.owner === 'string') {
        return value;
    }
    throw new StateError(LEASE, 'it lacks a field', DAMAGED_ADVICE);
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./build/src/manifest/entry.js

/** One line of a segment or journal, without its line feed. */
function encodeEntry(entry) {
    const { key, size, etag, modified, cold, since, history, gone } = entry;
    return JSON.stringify({
        key,
        size,
        etag,
        modified,
        cold,
        since,
        ...(history === undefined || history.length === 0 ? {} : { history }),
        ...(gone === undefined ? {} : { gone }),
    });
}
/** Parses a line of `object`; throws StateError where it is no entry. State is hostile text. */
function decodeEntry(line, object) {
    let value;
    try {
        value = JSON.parse(line);
    }
    catch (cause) {
        throw new StateError(object, 'a line is not JSON', DAMAGED_ADVICE, { cause });
    }
    return checkEntry(value, object);
}
function checkEntry(value, object) {
    if (isEntry(value))
        return value;
    throw new StateError(object, 'a line is not a manifest entry', DAMAGED_ADVICE);
}
function isEntry(value) {
    if (!isRecord(value) || typeof value['key'] !== 'string' || value['key'] === '' || !isVersion(value))
        return false;
    const { history, gone } = value;
    if (history !== undefined && !(Array.isArray(history) && history.every(isSuperseded)))
        return false;
    return (gone === undefined || (isRecord(gone) && isTime(gone['since']) && typeof gone['confirmed'] === 'boolean'));
}
function isSuperseded(value) {
    return isRecord(value) && isVersion(value) && isTime(value['until']);
}
function isVersion(value) {
    const size = value['size'];
    return (typeof size === 'number' &&
        Number.isSafeInteger(size) &&
        size >= 0 &&
        typeof value['etag'] === 'string' &&
        isTime(value['modified']) &&
        isTime(value['since']) &&
        isStoredRef(value['cold']));
}
function isStoredRef(value) {
    return (isRecord(value) &&
        typeof value['path'] === 'string' &&
        value['path'] !== '' &&
        typeof value['etag'] === 'string' &&
        isTime(value['stored']) &&
        typeof value['via'] === 'string' &&
        typeof value['evidence'] === 'string' &&
        optionalText(value['checksum']) &&
        optionalText(value['versionId']));
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function isTime(value) {
    return typeof value === 'string' && value.length === 24 && value.charCodeAt(23) === 90;
}
function optionalText(value) {
    return value === undefined || typeof value === 'string';
}

;// CONCATENATED MODULE: ./build/src/manifest/segment.js







const SEGMENT_ENTRIES = 50_000;
/** Longer than any entry of ours: 1,024-byte keys and a long history. A longer line is damage. */
const MAX_LINE = 16 * 1024 * 1024;
const compress = (0,external_node_util_.promisify)(external_node_zlib_.gzip);
/** A segment's file and its reference. `lines` hold one entry each, in key order, at least one. */
async function encodeSegment(lines, first, last, bytes) {
    const file = await compress(lines.join('\n') + '\n', { level: 5 });
    const sha256 = (0,external_node_crypto_.createHash)('sha256').update(file).digest('hex');
    return { ref: { first, last, count: lines.length, bytes, sha256 }, file };
}
/**
 * Entries of a segment's file in batches, checked against the reference: hash, order, borders and count.
 * Throws StateError, which names the object.
 */
async function* decodeSegment(file, ref) {
    const object = segmentPath(ref.sha256);
    if ((0,external_node_crypto_.createHash)('sha256').update(file).digest('hex') !== ref.sha256) {
        throw new StateError(object, 'its content does not match its SHA-256', DAMAGED_ADVICE);
    }
    let count = 0;
    let before;
    for await (const lines of linesOf(file, object)) {
        const batch = [];
        for (const line of lines) {
            const entry = decodeEntry(line, object);
            if (before !== undefined && (0,store_keys/* compareKeys */.YD)(before, entry.key) >= 0) {
                throw new StateError(object, 'its keys are out of order', DAMAGED_ADVICE);
            }
            before = entry.key;
            batch.push({ entry, line });
        }
        count += batch.length;
        yield batch;
    }
    if (count !== ref.count || before !== ref.last) {
        throw new StateError(object, `it holds ${count} entries where ${ref.count} were recorded`, DAMAGED_ADVICE);
    }
}
async function* linesOf(file, object) {
    const gunzip = (0,external_node_zlib_.createGunzip)({ chunkSize: 256 * 1024 });
    gunzip.end(file);
    gunzip.setEncoding('utf8');
    let rest = '';
    try {
        for await (const chunk of gunzip) {
            const lines = (rest + chunk).split('\n');
            rest = lines.pop() ?? '';
            if (rest.length > MAX_LINE)
                throw new StateError(object, 'a line is too long', DAMAGED_ADVICE);
            if (lines.length > 0)
                yield lines;
        }
    }
    catch (cause) {
        if (cause instanceof StateError)
            throw cause;
        throw new StateError(object, 'it does not unpack', DAMAGED_ADVICE, { cause });
    }
    if (rest !== '')
        throw new StateError(object, 'its last line is cut off', DAMAGED_ADVICE);
}

;// CONCATENATED MODULE: ./build/src/manifest/generation.js

const FORMAT = 1;
function parseHead(text, object) {
    const value = parseFormat(text, object);
    const { generation, sha256, epoch, run, time } = value;
    if (!isCount(generation) ||
        generation < 1 ||
        !isCount(epoch) ||
        !isText(sha256) ||
        !isText(run) ||
        !isText(time)) {
        throw new StateError(object, 'it lacks a field', DAMAGED_ADVICE);
    }
    return { format: FORMAT, generation, sha256, epoch, run, time };
}
/** Parses what `HEAD` points at; its hash was compared already, so its shape is only checked where a mistake would hurt. */
function parseGeneration(text, object) {
    const value = parseFormat(text, object);
    const { generation, segments, restorePoints, journals, condemned, hot } = value;
    const sound = isCount(generation) &&
        generation_isRecord(hot) &&
        Array.isArray(segments) &&
        segments.every(isSegment) &&
        Array.isArray(restorePoints) &&
        Array.isArray(journals) &&
        Array.isArray(condemned);
    if (!sound)
        throw new StateError(object, 'it lacks a field', DAMAGED_ADVICE);
    return value;
}
function parseFormat(text, object) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (cause) {
        throw new StateError(object, 'it is not JSON', DAMAGED_ADVICE, { cause });
    }
    if (!generation_isRecord(value) || !isCount(value['format']))
        throw new StateError(object, 'it has no format', DAMAGED_ADVICE);
    if (value['format'] > FORMAT) {
        throw new StateError(object, `it has format ${value['format']}, this program knows ${FORMAT}`, NEWER_ADVICE);
    }
    return value;
}
function isSegment(value) {
    return (generation_isRecord(value) &&
        isText(value['first']) &&
        isText(value['last']) &&
        isCount(value['count']) &&
        typeof value['sha256'] === 'string' &&
        /^[0-9a-f]{64}$/.test(value['sha256']));
}
function generation_isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function isCount(value) {
    return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
function isText(value) {
    return typeof value === 'string' && value !== '';
}

;// CONCATENATED MODULE: ./build/src/manifest/state.js








/** Above it, state goes up in parts: no single operation grows with the bucket. */
const UPLOAD_ABOVE = 16 * 1024 * 1024;
/** A generation names its segments: 10 million objects make about 100 KB. */
const MAX_STATE_OBJECT = 256 * 1024 * 1024;
/** The one door to stored state. Reads check what they read; writes are plain, the swap of HEAD is conditional. */
class State {
    #cold;
    constructor(cold) {
        this.#cold = cold;
    }
    /** The newest committed generation; undefined where there is none. Throws StateError where it is damaged. */
    async load(signal) {
        const found = await this.read(HEAD, signal);
        if (found === undefined)
            return undefined;
        const head = parseHead(found.text, HEAD);
        const path = generationPath(head.generation);
        const file = await this.read(path, signal);
        if (file === undefined)
            throw new StateError(path, 'HEAD names it, but it is not there', DAMAGED_ADVICE);
        if (sha256(file.text) !== head.sha256) {
            throw new StateError(path, 'its content does not match the SHA-256 in HEAD', DAMAGED_ADVICE);
        }
        return { head, etag: found.etag, generation: parseGeneration(file.text, path) };
    }
    /** The entries of a segment, in batches. */
    async *entries(ref, signal) {
        const path = segmentPath(ref.sha256);
        const file = await this.#bytes(path, signal);
        if (file === undefined) {
            throw new StateError(path, 'the manifest names it, but it is not there', DAMAGED_ADVICE);
        }
        yield* decodeSegment(file.bytes, ref);
    }
    async writeSegment(ref, file, signal) {
        await this.write(segmentPath(ref.sha256), file, 'application/gzip', signal);
    }
    /**
     * Writes the generation, then swaps HEAD to it. Throws LeaseLost where HEAD is not what the run started
     * from: then somebody else committed, and this run commits nothing.
     */
    async commit(generation, from, signal) {
        const text = JSON.stringify(generation, undefined, 1) + '\n';
        await this.write(generationPath(generation.generation), Buffer.from(text), 'application/json', signal);
        const head = {
            format: generation.format,
            generation: generation.generation,
            sha256: sha256(text),
            epoch: generation.epoch,
            run: generation.run,
            time: generation.time,
        };
        const bytes = Buffer.from(JSON.stringify(head) + '\n');
        const condition = from === undefined ? { ifAbsent: true } : { ifMatch: from.etag };
        try {
            await this.#cold.store.put(this.#cold.key(HEAD), bytes, { attributes: { contentType: 'application/json' }, ...condition }, signal);
        }
        catch (error) {
            if (!(0,errors/* isStoreError */.h)(error, 'precondition'))
                throw error;
            // A 412 is also the echo of our own swap whose answer was lost.
            const present = await this.read(HEAD, signal);
            if (present !== undefined && parseHead(present.text, HEAD).sha256 === head.sha256)
                return;
            throw new LeaseLost('another run committed meanwhile', { cause: error });
        }
    }
    /** The next number that no generation has yet, committed or not. */
    async nextGeneration(base, signal) {
        let highest = base;
        for await (const path of this.#paths(`${STATE}generations/`, signal)) {
            const number = Number(/\/(\d+)\.json$/.exec(path)?.[1] ?? 0);
            if (Number.isSafeInteger(number))
                highest = Math.max(highest, number);
        }
        return highest + 1;
    }
    /** The journal objects in cold, by run, each in the order in which they were written. */
    async journals(signal) {
        const found = new Map();
        for await (const path of this.#paths(RUNS, signal)) {
            const run = /^[^/]+\/runs\/([^/]+)\/journal-\d+-\d+\.ndjson$/.exec(path)?.[1];
            if (run !== undefined)
                found.set(run, [...(found.get(run) ?? []), path]);
        }
        for (const paths of found.values())
            paths.sort();
        return found;
    }
    async read(path, signal) {
        const found = await this.#bytes(path, signal);
        return found === undefined
            ? undefined
            : { text: Buffer.from(found.bytes).toString('utf8'), etag: found.etag };
    }
    async write(path, bytes, contentType, signal) {
        const { store } = this.#cold;
        const options = { attributes: { contentType } };
        if (bytes.length <= UPLOAD_ABOVE)
            await store.put(this.#cold.key(path), bytes, options, signal);
        else
            await store.upload(this.#cold.key(path), chunked(bytes), options, signal);
    }
    async #bytes(path, signal) {
        const found = await readWhole(this.#cold.store, this.#cold.key(path), MAX_STATE_OBJECT, signal);
        if (found === 'too-large')
            throw new StateError(path, 'it is far too large', DAMAGED_ADVICE);
        return found;
    }
    async *#paths(prefix, signal) {
        for (let continuation;;) {
            const request = {
                prefix: this.#cold.key(prefix),
                ...(continuation === undefined ? {} : { continuation }),
            };
            const page = await this.#cold.store.list(request, signal);
            for (const { key } of page.objects)
                yield key.slice(this.#cold.prefix.length);
            if (page.next === undefined)
                return;
            continuation = page.next;
        }
    }
}
function sha256(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');
}
async function* chunked(bytes) {
    for (let at = 0; at < bytes.length; at += 1024 * 1024)
        yield bytes.subarray(at, at + 1024 * 1024);
}

// EXTERNAL MODULE: ./build/src/options/options.js
var options_options = __webpack_require__(2402);
;// CONCATENATED MODULE: ./build/src/store/bucket.js

/** A store seen from below a prefix: hot or cold as the user named it. Names without the prefix are `paths`. */
class Bucket {
    store;
    /** Empty, or ends with `/`. */
    prefix;
    constructor(store, prefix) {
        this.store = store;
        this.prefix = prefix;
    }
    get place() {
        return this.store.place;
    }
    /** The key in the bucket. */
    key(path) {
        return this.prefix + path;
    }
    /** As the source of a server-side copy, pinned to `etag`. */
    source(path, etag, versionId) {
        const { bucket } = this.store.place;
        return { bucket, key: this.key(path), ifMatch: etag, ...(versionId === undefined ? {} : { versionId }) };
    }
    /** What lies at the path; undefined where nothing does. */
    async look(path, signal, options = {}) {
        try {
            return await this.store.head(this.key(path), options, signal);
        }
        catch (error) {
            if ((0,errors/* isStoreError */.h)(error, 'not-found'))
                return undefined;
            throw error;
        }
    }
    /** For messages: `s3://bucket/prefix`. */
    toString() {
        return `s3://${this.store.place.bucket}/${this.prefix}`;
    }
}

;// CONCATENATED MODULE: ./build/src/store/around.js
/** A store whose every request goes through `around`: what retry, fencing, counting and dry runs are made of. */
function wrapStore(store, around) {
    const one = (operation, key, signal, call, repeatable = true) => around({ operation, key, signal, repeatable, call });
    return {
        place: store.place,
        list: (request, s) => one('list', undefined, s, () => store.list(request, s)),
        head: (key, o, s) => one('head', key, s, () => store.head(key, o, s)),
        get: (key, o, s) => one('get', key, s, () => store.get(key, o, s)),
        put: (key, body, o, s) => one('put', key, s, () => store.put(key, body, o, s), body instanceof Uint8Array),
        upload: (key, body, o, s) => one('upload', key, s, () => store.upload(key, body, o, s), false),
        copy: (source, key, o, s) => one('copy', key, s, () => store.copy(source, key, o, s)),
        delete: (key, o, s) => one('delete', key, s, () => store.delete(key, o, s)),
        deleteMany: (objects, s) => one('deleteMany', undefined, s, () => store.deleteMany(objects, s)),
        tags: (key, o, s) => one('tags', key, s, () => store.tags(key, o, s)),
        createUpload: (key, o, s) => one('createUpload', key, s, () => store.createUpload(key, o, s)),
        uploadPart: (upload, part, body, s) => one('uploadPart', upload.key, s, () => store.uploadPart(upload, part, body, s), body instanceof Uint8Array),
        copyPart: (upload, part, source, range, s) => one('copyPart', upload.key, s, () => store.copyPart(upload, part, source, range, s)),
        completeUpload: (upload, parts, c, s) => one('completeUpload', upload.key, s, () => store.completeUpload(upload, parts, c, s)),
        abortUpload: (upload, s) => one('abortUpload', upload.key, s, () => store.abortUpload(upload, s)),
        listParts: (upload, s) => one('listParts', upload.key, s, () => store.listParts(upload, s)),
        listUploads: (prefix, s) => one('listUploads', undefined, s, () => store.listUploads(prefix, s)),
        checkBucket: (s) => one('checkBucket', undefined, s, () => store.checkBucket(s)),
        versioning: (s) => one('versioning', undefined, s, () => store.versioning(s)),
        listVersions: (prefix, s) => store.listVersions(prefix, s),
        clockOffset: () => store.clockOffset(),
        close: () => store.close(),
    };
}

;// CONCATENATED MODULE: ./build/src/store/store.js
/** The operations that change a bucket: wrappers that fence, count or refuse writes list no other names. */
const MUTATIONS = [
    'put',
    'upload',
    'copy',
    'delete',
    'deleteMany',
    'createUpload',
    'uploadPart',
    'copyPart',
    'completeUpload',
    'abortUpload',
];
/** True where the ETag can be an MD5 of the content; a multipart one never is. */
function isPlainEtag(etag) {
    return /^[0-9a-f]{32}$/.test(etag);
}

;// CONCATENATED MODULE: ./build/src/store/wrappers.js



const RETRIES = { attempts: 6, first: 200, longest: 20_000 };
/**
 * Sends again what may succeed later: transient errors and throttling, with exponential backoff and full
 * jitter. Conditional writes are sent again too; their callers know that a 412 may be the echo of their own
 * success. A body that is a stream cannot be repeated here: its owner retries with a fresh one.
 */
function retrying(store, clock, random, policy = RETRIES, onRetry = () => undefined) {
    return wrapStore(store, async ({ call, signal, repeatable }) => {
        for (let attempt = 1;; attempt++) {
            try {
                return await call();
            }
            catch (error) {
                if (!(error instanceof errors/* StoreError */.A) || !error.retryable)
                    throw error;
                onRetry(error);
                if (!repeatable || attempt >= policy.attempts)
                    throw error;
                await backoff(attempt, policy, clock, random, signal);
            }
        }
    });
}
/** Waits before try number `attempt + 1`. */
function backoff(attempt, policy, clock, random, signal) {
    const ceiling = Math.min(policy.longest, policy.first * 2 ** (attempt - 1));
    return clock.sleep(random() * ceiling, signal);
}
const MUTATING = new Set(MUTATIONS);
/** Lets a write pass only while `assertHeld` does not throw: the data side of the lease's fence. */
function fenced(store, assertHeld) {
    const around = async ({ operation, call }) => {
        if (MUTATING.has(operation))
            assertHeld();
        return call();
    };
    return wrapStore(store, around);
}
/** A store that must not be written: every mutation throws `denied` before anything is sent. */
function readOnly(store, why) {
    return wrapStore(store, async ({ operation, call }) => {
        if (MUTATING.has(operation))
            throw new errors/* StoreError */.A('denied', `${operation}: ${why}`, { operation });
        return call();
    });
}
/** Requests by operation, counted as they are sent. */
function counting(store, counts) {
    return wrapStore(store, async ({ operation, call }) => {
        counts.set(operation, (counts.get(operation) ?? 0) + 1);
        return call();
    });
}

;// CONCATENATED MODULE: ./build/src/commands/collect.js



/** Segments that one of so many newest generations names stay, however old they are. */
const GENERATIONS_KEPT = 10;
/**
 * Collects state that nothing needs any more (design.md section 5): segments that none of the last ten
 * generations names, generations before them, and folders of old runs but for the lists of holes that restore points
 * name. Under the lease, after the commit. What cannot be deleted is left for the next time, with a notice.
 */
async function collectGarbage(facts, state, cold, present) {
    const { stop, margins, around } = facts;
    const { signal } = stop;
    const keep = ({ generation, segments }) => {
        candidates.delete(generationPath(generation));
        for (const { sha256 } of segments)
            candidates.delete(segmentPath(sha256));
    };
    const now = Date.parse(facts.started ?? '');
    const old = await olderThan(cold, `${STATE}segments/`, now - margins.garbage.segments, signal);
    old.push(...(await olderThan(cold, `${STATE}generations/`, now - margins.garbage.segments, signal)));
    const candidates = new Set(old);
    keep(present);
    if (candidates.size > 0)
        for (const generation of await before(state, present, signal))
            keep(generation);
    const holes = new Set(present.restorePoints.map((point) => point.holes.list));
    const runs = await olderThan(cold, RUNS, now - margins.garbage.runs, signal);
    const doomed = [...candidates, ...runs.filter((path) => !holes.has(path))];
    try {
        for (let at = 0; at < doomed.length; at += 1000) {
            const batch = doomed.slice(at, at + 1000).map((path) => ({ key: cold.key(path) }));
            const failures = await cold.store.deleteMany(batch, signal);
            if (failures[0] !== undefined)
                around.log.notice(`${failures.length} old state objects were not deleted: ${failures[0].code}.`);
        }
    }
    catch (error) {
        if (!(0,errors/* isStoreError */.h)(error))
            throw error;
        around.log.notice(`Old state was not deleted (${error.message}); it costs a little space, nothing else.`);
    }
}
/** The committed generations before this one, as far as they count. */
async function before(state, present, signal) {
    const found = [];
    for (let number = present.base; number !== null && found.length < GENERATIONS_KEPT - 1;) {
        const path = generationPath(number);
        const file = await state.read(path, signal);
        if (file === undefined)
            break;
        const generation = parseGeneration(file.text, path);
        found.push(generation);
        number = generation.base;
    }
    return found;
}
async function olderThan(cold, prefix, limit, signal) {
    const found = [];
    for (let continuation;;) {
        const request = { prefix: cold.key(prefix), ...(continuation === undefined ? {} : { continuation }) };
        const page = await cold.store.list(request, signal);
        for (const { key, modified } of page.objects) {
            if (modified < limit)
                found.push(key.slice(cold.prefix.length));
        }
        if (page.next === undefined)
            return found;
        continuation = page.next;
    }
}

// EXTERNAL MODULE: ./build/src/report/json.js
var json = __webpack_require__(7912);
// EXTERNAL MODULE: ./build/src/version.js
var version = __webpack_require__(8009);
// EXTERNAL MODULE: ./node_modules/undici/index.js
var undici = __webpack_require__(6752);
// EXTERNAL MODULE: ./build/src/store/trust.js
var trust = __webpack_require__(7985);
;// CONCATENATED MODULE: ./build/src/flashback/endpoint.js


/** Hosts of the platform itself. Bridge Nodes may be self-hosted too, so other hosts are asked. */
const PLATFORM = /(^|\.)flashback\.tech$/;
const ASK_TIMEOUT_MS = 3_000;
/**
 * True where a Flashback Bridge Node answers at the endpoint: `GET /health` is answered without a signature.
 * Never throws: an endpoint that does not answer this is taken for a plain S3 one.
 */
async function isBridgeNode(endpoint, ca, signal) {
    const url = new URL(endpoint);
    if (PLATFORM.test(url.hostname))
        return true;
    if (url.hostname.endsWith('.amazonaws.com'))
        return false;
    const dispatcher = new undici/* Agent */.g6({
        connect: { timeout: ASK_TIMEOUT_MS, ...(ca === undefined ? {} : { ca: (0,trust/* trusted */.I)(ca) }) },
        headersTimeout: ASK_TIMEOUT_MS,
        bodyTimeout: ASK_TIMEOUT_MS,
    });
    try {
        const answer = await (0,undici/* request */.Em)(new URL('/health', url), { dispatcher, signal });
        const text = await answer.body.text();
        return answer.statusCode === 200 && !text.trimStart().startsWith('<');
    }
    catch {
        signal.throwIfAborted();
        return false;
    }
    finally {
        await dispatcher.destroy();
    }
}
/** Who an endpoint is, for hot's identity: all nodes of the platform lead to the same Repositories. */
function endpointIdentity(endpoint) {
    const { hostname } = new URL(endpoint);
    return PLATFORM.test(hostname) ? 'flashback.tech' : hostname;
}

;// CONCATENATED MODULE: ./build/src/store/capabilities.js

const WRONG_ETAG = '0123456789abcdef0123456789abcdef';
/**
 * Tries each condition and pin on tiny objects at `path` + a letter, below the bucket's prefix, and removes them.
 * About twenty requests. Throws StoreError where plain writes and reads already fail.
 */
async function probeCapabilities(bucket, path, now, signal) {
    const { store } = bucket;
    const source = bucket.key(`${path}a`);
    const target = bucket.key(`${path}b`);
    const bytes = Buffer.from('flashback-backup probe\n');
    const { etag } = await store.put(source, bytes, {}, signal);
    try {
        const putIfAbsent = await refuses(store.put(source, bytes, { ifAbsent: true }, signal));
        const putIfMatch = await refuses(store.put(source, bytes, { ifMatch: WRONG_ETAG }, signal));
        const getPin = await refuses(drained(store, source, signal));
        const copy = await works(store.copy(bucket.source(`${path}a`, etag), target, {}, signal));
        const copyPin = copy && (await refuses(store.copy(bucket.source(`${path}a`, WRONG_ETAG), target, {}, signal)));
        const pinned = bucket.source(`${path}a`, etag);
        const copyIfAbsent = copy && (await refuses(store.copy(pinned, target, { ifAbsent: true }, signal)));
        const copyIfMatch = copy && (await refuses(store.copy(pinned, target, { ifMatch: WRONG_ETAG }, signal)));
        const parts = await probeParts(bucket, path, etag, bytes, signal);
        const deleteIfMatch = copy && (await refuses(store.delete(target, { ifMatch: WRONG_ETAG }, signal)));
        const aliasesPaths = await aliases(bucket, path, signal);
        return {
            probed: now,
            aliasesPaths,
            putIfAbsent,
            putIfMatch,
            copyIfAbsent,
            copyIfMatch,
            deleteIfMatch,
            copy,
            copyPin,
            getPin,
            ...parts,
        };
    }
    finally {
        await works(store.delete(source, {}, signal));
        await works(store.delete(target, {}, signal));
    }
}
/** Looks for the source under names that only a store that normalises paths takes for it. Writes nothing. */
async function aliases(bucket, path, signal) {
    for (const name of [`${path}/a`, `${path}./a`, `${path}x/../a`]) {
        try {
            if ((await bucket.look(name, signal)) !== undefined)
                return true;
        }
        catch (error) {
            if (!(0,errors/* isStoreError */.h)(error, 'bad-key', 'protocol', 'denied', 'unsupported'))
                throw error; // a name that it refuses
        }
    }
    return false;
}
async function probeParts(bucket, path, etag, bytes, signal) {
    const { store } = bucket;
    // Completed onto the source itself, which exists: a condition that is honoured must refuse it.
    const key = bucket.key(`${path}a`);
    const range = { first: 0, last: bytes.length - 1 };
    const upload = { key, uploadId: await store.createUpload(key, {}, signal) };
    try {
        const partCopyPin = await refuses(store.copyPart(upload, 1, bucket.source(`${path}a`, WRONG_ETAG), range, signal));
        const partCopy = await works(store.copyPart(upload, 1, bucket.source(`${path}a`, etag), range, signal));
        const part = await store.uploadPart(upload, 1, bytes, signal);
        const completeIfAbsent = await refuses(store.completeUpload(upload, [part], { ifAbsent: true }, signal));
        const completeIfMatch = completeIfAbsent &&
            (await refuses(store.completeUpload(upload, [part], { ifMatch: WRONG_ETAG }, signal)));
        return { partCopy, partCopyPin: partCopy && partCopyPin, completeIfAbsent, completeIfMatch };
    }
    finally {
        await works(store.abortUpload(upload, signal));
    }
}
/** True where the store refused because the condition does not hold; false where it did it or does not know it. */
async function refuses(attempt) {
    try {
        await attempt;
        return false;
    }
    catch (error) {
        if ((0,errors/* isStoreError */.h)(error, 'precondition'))
            return true;
        if ((0,errors/* isStoreError */.h)(error, 'unsupported', 'denied', 'protocol', 'not-found', 'transient'))
            return false;
        throw error;
    }
}
async function works(attempt) {
    try {
        await attempt;
        return true;
    }
    catch (error) {
        if ((0,errors/* isStoreError */.h)(error, 'unsupported', 'denied', 'protocol', 'not-found', 'transient'))
            return false;
        throw error;
    }
}
async function drained(store, key, signal) {
    const body = await store.get(key, { ifMatch: WRONG_ETAG }, signal);
    body.destroy();
}

;// CONCATENATED MODULE: ./build/src/commands/prepare.js






/** Who hot is, as the manifest remembers it. */
function identityOf(options) {
    const { endpoint, bucket, prefix } = options.hot;
    return { endpoint: endpointIdentity(endpoint), bucket, prefix };
}
/** Throws InputError where cold holds the backup of another hot. */
function checkIdentity(committed, options) {
    if (committed === undefined)
        return;
    const known = committed.generation.hot;
    const now = identityOf(options);
    if (known.endpoint === now.endpoint && known.bucket === now.bucket && known.prefix === now.prefix)
        return;
    throw new options_options/* InputError */.d('hot', `s3://${now.bucket}/${now.prefix} at ${now.endpoint} is not what this cold is the backup of; expected s3://${known.bucket}/${known.prefix} at ${known.endpoint}, or another cold`);
}
/**
 * A first run needs an empty cold: what it does not know it would overwrite. State of ours without a
 * generation is what a first run left that was cut off. Throws InputError.
 */
async function checkEmpty(cold, signal) {
    if ((await cold.look(LEASE, signal)) !== undefined)
        return;
    const before = await cold.store.list({ prefix: cold.prefix, maxKeys: 2 }, signal);
    // Keys of ours may come first: look behind them too ("0" follows "/").
    const behind = await cold.store.list({ prefix: cold.prefix, after: cold.key(`${STATE.slice(0, -1)}0`), maxKeys: 2 }, signal);
    const foreign = [...before.objects, ...behind.objects].find(({ key }) => key !== cold.prefix && !key.startsWith(cold.key(STATE)));
    if (foreign === undefined)
        return;
    throw new options_options/* InputError */.d('cold', `${String(cold)} is not empty and holds no manifest of a backup; expected an empty bucket or prefix`);
}
/**
 * Refuses a cold that is hot, seen through another endpoint: the lease just written to cold must not show in
 * hot, unless their prefixes lie apart. Removes that lease from what turned out to be hot. Throws InputError.
 */
async function checkApart(hot, cold, owner, signal) {
    if (!hot.prefix.startsWith(cold.prefix) && !cold.prefix.startsWith(hot.prefix))
        return;
    let seen;
    try {
        seen = await readWhole(hot.store, cold.key(LEASE), 64 * 1024, signal);
    }
    catch (error) {
        if ((0,errors/* isStoreError */.h)(error, 'denied'))
            return; // a key that may not see it cannot be one that shares the bucket
        throw error;
    }
    if (seen === undefined || seen === 'too-large')
        return;
    if (!Buffer.from(seen.bytes).toString('utf8').includes(JSON.stringify(owner)))
        return;
    await cold.store.delete(cold.key(LEASE), {}, signal);
    throw new options_options/* InputError */.d('cold', `${String(cold)} is the bucket of hot, reached through another endpoint; expected another bucket`);
}
/** What cold can do: remembered for `believed` ms, else tried. */
async function capabilitiesOf(cold, committed, now, believed, signal) {
    const known = committed?.generation.capabilities;
    if (known !== undefined && Date.parse(known.probed) + believed > now)
        return known;
    return probeCapabilities(cold, PROBE, new Date(now).toISOString(), signal);
}

;// CONCATENATED MODULE: ./build/src/commands/result.js




/** The present by cold's clock, as its last answer showed it. */
function timeOf({ around, places }) {
    return new Date(around.clock.now() + places.cold.store.clockOffset()).toISOString();
}
/** The one result of a run, from what it knows. */
function resultOf(facts) {
    const { options, around, places, tally, meter, choice } = facts;
    const finished = timeOf(facts);
    const path = choice?.current;
    const outcome = outcomeOf(facts);
    return {
        format: 1,
        program: version/* VERSION */.x,
        command: 'backup',
        outcome,
        dryRun: options.dryRun,
        runId: around.identity.runId,
        generation: facts.generation ?? null,
        previousGeneration: facts.previousGeneration ?? null,
        restorePoint: facts.restorePoint ?? null,
        started: facts.started ?? finished,
        finished,
        durationMs: Math.round(meter.elapsed),
        hot: placeOf(options.hot),
        cold: placeOf(options.cold),
        scope: { prefixes: options.prefixes, exclude: options.exclude },
        counts: { ...tally.counts },
        bytes: { ...tally.bytes },
        paths: tally.paths,
        copyPath: path === undefined || choice === undefined || tally.done === 0 ? null : { path, reason: choice.reason },
        prefixes: tally.prefixRows(),
        holes: tally.holeGroups(),
        notices: noticesOf(facts),
        requests: {
            hot: Object.fromEntries(places.requests.hot),
            cold: Object.fromEntries(places.requests.cold),
        },
        progress: meter.samples,
        limiter: facts.limiter?.found ?? null,
        problem: problemOf(facts, outcome) ?? null,
    };
    function placeOf({ endpoint, bucket, prefix }) {
        return { endpoint, bucket, prefix };
    }
}
function outcomeOf({ stop, heldBy, tally, generation, options }) {
    if (heldBy !== undefined)
        return 'skipped';
    const { failure } = stop;
    if ((0,errors/* isStoreError */.h)(failure, 'quota'))
        return 'read-only';
    if (stop.cancelled || stop.pastDeadline || (0,errors/* isStoreError */.h)(failure, 'credentials'))
        return 'incomplete';
    if (failure !== undefined)
        return 'failed';
    if (generation === undefined && !options.dryRun)
        return 'failed';
    return tally.holes > 0 ? 'degraded' : 'complete';
}
function problemOf({ stop, heldBy, generation }, outcome) {
    const { failure } = stop;
    if (heldBy !== undefined) {
        const until = new Date(heldBy.expires).toISOString();
        return {
            code: 'lease-held',
            message: `another run (${JSON.stringify(heldBy.owner)}) holds the lease until ${until}`,
            advice: 'Nothing was done. The next scheduled run goes on; raise lease-wait to wait longer.',
        };
    }
    const kept = generation === undefined
        ? 'What was copied is journalled: the next run goes on from there.'
        : 'What was copied is committed: the next run goes on from there.';
    if (stop.cancelled)
        return { code: 'cancelled', message: 'the run was cancelled', advice: kept };
    if (failure instanceof LeaseLost) {
        return {
            code: 'lease-lost',
            message: failure.message,
            advice: 'Nothing was committed. Let runs not overlap: see concurrency in the README.',
        };
    }
    if (failure instanceof StateError)
        return { code: 'state', message: failure.message, advice: failure.advice };
    if ((0,errors/* isStoreError */.h)(failure))
        return { code: failure.code, message: failure.message, advice: storeAdvice(failure.code, kept) };
    if (failure instanceof Error)
        return { code: 'internal', message: `${failure.name}: ${failure.message}`, advice: kept };
    if (outcome === 'incomplete') {
        return {
            code: 'deadline',
            message: 'the deadline was reached before everything was copied',
            advice: kept,
        };
    }
    return undefined;
}
function storeAdvice(code, kept) {
    switch (code) {
        case 'quota':
            return `Cold takes no more writes until its monthly quota is reset or raised. ${kept}`;
        case 'credentials':
            return `The credentials ended or were revoked in mid-run: use ones that live longer. ${kept}`;
        case 'denied':
            return 'Give the key the right to list and read hot, and to list, read and write cold.';
        default:
            return kept;
    }
}
function noticesOf({ tally, choice }) {
    const notices = [];
    for (const message of choice?.moves ?? [])
        notices.push({ level: 'notice', title: 'Copy path', message });
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

;// CONCATENATED MODULE: ./build/src/commands/commit.js







/**
 * Writes the new generation and swaps HEAD to it. An incomplete run commits too, marked so: it is no restore
 * point. Throws LeaseLost where somebody else committed.
 */
async function commit(facts, state, committed, run, epoch) {
    const { options, around, tally, stop } = facts;
    const { runId } = around.identity;
    const time = facts.started ?? timeOf(facts);
    const base = committed?.generation;
    const holes = await storeHoles(facts, state);
    const number = await state.nextGeneration(base?.generation ?? 0, stop.signal);
    const point = {
        run: runId,
        time,
        generation: number,
        scope: { prefixes: options.prefixes, exclude: options.exclude },
        holes,
    };
    const condemned = tally.condemned.map((object) => ({ ...object, since: time }));
    const generation = {
        format: FORMAT,
        generation: number,
        base: base?.generation ?? null,
        epoch,
        run: runId,
        time,
        program: version/* VERSION */.x,
        hot: identityOf(options),
        complete: run.complete,
        segments: run.segments,
        restorePoints: [...(base?.restorePoints ?? []), ...(run.complete ? [point] : [])],
        journals: run.journals,
        condemned: [...(base?.condemned ?? []), ...condemned],
        capabilities: run.capabilities,
    };
    await state.commit(generation, committed, stop.signal);
    facts.generation = number;
    if (run.complete)
        facts.restorePoint = time;
    return generation;
}
/** The run's report, beside its journals. A quota or a right that forbids it is no reason to fail the run. */
async function storeReport(facts, state) {
    if (facts.stop.signal.aborted)
        return;
    const path = runPath(facts.around.identity.runId, 'report.json');
    try {
        await state.write(path, Buffer.from((0,json/* renderJson */.h)(resultOf(facts))), 'application/json', facts.stop.signal);
    }
    catch (error) {
        if (!(0,errors/* isStoreError */.h)(error))
            throw error;
        facts.around.log.warning(`The report was not stored in cold: ${error.message}`);
    }
}
async function storeHoles(facts, state) {
    const { tally, around, stop } = facts;
    if (tally.holes === 0)
        return { count: 0 };
    const path = runPath(around.identity.runId, 'holes.ndjson');
    const lines = tally.holeLines.map((line) => JSON.stringify(line)).join('\n') + '\n';
    await state.write(path, Buffer.from(lines), 'application/x-ndjson', stop.signal);
    return { count: tally.holes, list: path };
}

;// CONCATENATED MODULE: ./build/src/manifest/journal.js




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
            const path = journalPath(this.#start.run, this.#start.epoch, this.#objects);
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
        throw new StateError(object, 'its last line is cut off', DAMAGED_ADVICE);
    const values = lines.map((line) => {
        try {
            return JSON.parse(line);
        }
        catch (cause) {
            throw new StateError(object, 'a line is not JSON', DAMAGED_ADVICE, { cause });
        }
    });
    const start = values.shift();
    if (!isStart(start))
        throw new StateError(object, 'its first line is not a start', DAMAGED_ADVICE);
    if (start.format > FORMAT)
        throw new StateError(object, `it has format ${start.format}`, NEWER_ADVICE);
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
        return `{"op":"stored","entry":${encodeEntry(record.entry)}${loose}}`;
    }
    return JSON.stringify(record);
}
function checkRecord(value, object) {
    if (typeof value === 'object' && value !== null && 'op' in value) {
        if (value.op === 'stored' && 'entry' in value) {
            checkEntry(value.entry, object);
            return value;
        }
        if (value.op === 'intent' && 'before' in value && 'path' in value && typeof value.path === 'string') {
            checkEntry(value.before, object);
            return value;
        }
    }
    throw new StateError(object, 'a line is not a journal record', DAMAGED_ADVICE);
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

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/src/store/sorter.js




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
        const sources = this.#files.map((file) => sorter_linesOf(file, range));
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
            await (0,promises_.rm)(this.#folder, { recursive: true, force: true });
    }
    async #spill() {
        const lines = sortLines(this.#held);
        this.#held = [];
        this.#size = 0;
        this.#folder ??= await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'flashback-backup-'));
        // Keys and listings are the user's business: nobody else on the machine may read them.
        const handle = await (0,promises_.open)((0,external_node_path_.join)(this.#folder, String(this.#files.length)), 'wx+', 0o600);
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
    return ((after === undefined || (0,store_keys/* compareKeys */.YD)(key, after) > 0) &&
        (upto === undefined || (0,store_keys/* compareKeys */.YD)(key, upto) <= 0));
}
/** Array.sort is stable: lines of one key keep their order. */
function sortLines(lines) {
    return [...lines].sort((a, b) => (0,store_keys/* compareKeys */.YD)(a.key, b.key));
}
async function* fromArray(lines) {
    yield* lines;
}
async function* sorter_linesOf({ handle, index }, range) {
    const buffer = Buffer.alloc(READ_BYTES);
    let rest = Buffer.alloc(0);
    const { after } = range;
    // A batch may begin inside a run of equal keys: start one before the first that is past `after`.
    const past = after === undefined ? 0 : index.findIndex(({ key }) => (0,store_keys/* compareKeys */.YD)(key, after) > 0);
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
            if (range.upto !== undefined && (0,store_keys/* compareKeys */.YD)(key, range.upto) > 0)
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
            if (head !== undefined && (best === undefined || (0,store_keys/* compareKeys */.YD)(head.key, best.key) < 0))
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

;// CONCATENATED MODULE: ./build/src/manifest/settle.js





/**
 * Settles the journals that no commit consumed (design.md section 4, "Journals"). A journal is fact where it
 * builds on the present HEAD and no later epoch wrote a journal, or where such a journal took it over as fact:
 * nobody can have changed cold since. Of all others, and of intents without an outcome, the keys are doubtful:
 * cold itself is asked.
 */
async function settle(state, cold, committed, versioned, now, signal) {
    const journals = await state.journals(signal);
    const pieces = classify(await openJournals(state, journals, committed, signal), committed?.generation.generation ?? 0);
    const raw = new Sorter();
    const facts = new Sorter();
    const opening = [];
    try {
        for (const { paths, fact } of pieces) {
            for await (const { records } of readJournals(state, paths, signal)) {
                for (const record of records)
                    await raw.add(keyOf(record), JSON.stringify({ fact, record }));
            }
        }
        for await (const batch of groups(raw)) {
            const settled = await Promise.all(batch.map((group) => settleKey(group, cold, versioned, now, signal)));
            for (const found of settled) {
                if (found === undefined)
                    continue;
                if (found.looked)
                    opening.push(found.record);
                await facts.add(found.record.entry.key, JSON.stringify(found.record));
            }
        }
    }
    catch (error) {
        await facts.close();
        throw error;
    }
    finally {
        await raw.close();
    }
    const settles = pieces.map(({ run, objects, fact }) => ({ run, objects, fact }));
    return {
        facts: (range) => parsed(facts.sorted(range)),
        count: facts.count,
        opening,
        settles: mergedByRun(settles),
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
/** In the order of epochs, so that of one key's records the last one is the newest. */
function classify(open, base) {
    const last = open.at(-1);
    const isFact = last !== undefined && last.start.base === base;
    const taken = new Map((isFact ? (last.start.settles ?? []) : []).map((journal) => [journal.run, journal]));
    return open.flatMap(({ run, paths, objects }) => {
        if (run === last?.run)
            return [{ run, paths, objects, fact: isFact }];
        const settled = taken.get(run);
        const skipped = objects - paths.length;
        const covered = Math.max(0, Math.min(paths.length, (settled?.objects ?? 0) - skipped));
        // What came after it was taken over was written by a holder that had lost the lease.
        const late = { run, paths: paths.slice(covered), objects, fact: false };
        return settled?.fact === true
            ? [{ run, paths: paths.slice(0, covered), objects, fact: true }, late]
            : [late];
    });
}
/** Journals at once being read; each is a few hundred records. */
const READ_AHEAD = 8;
async function* readJournals(state, paths, signal) {
    for (let at = 0; at < paths.length; at += READ_AHEAD) {
        const files = paths.slice(at, at + READ_AHEAD).map(async (path) => {
            const file = await state.read(path, signal);
            if (file === undefined)
                throw new StateError(path, 'it was listed, but it is not there', DAMAGED_ADVICE);
            return parseJournal(file.text, path);
        });
        yield* await Promise.all(files);
    }
}
/** The records of each key, oldest first, a batch of keys at a time. */
async function* groups(sorter) {
    let key;
    let group = [];
    for await (const lines of sorter.sorted()) {
        const batch = [];
        for (const line of lines) {
            if (line.key !== key && group.length > 0) {
                batch.push(group);
                group = [];
            }
            key = line.key;
            group.push(JSON.parse(line.line));
        }
        if (batch.length > 0)
            yield batch;
    }
    if (group.length > 0)
        yield [group];
}
/** What is true of one key now; undefined where nothing of these records is. */
async function settleKey(group, cold, versioned, now, signal) {
    let stored;
    let intent;
    for (const { fact, record } of group) {
        if (record.op === 'intent')
            intent = record;
        else {
            stored = { fact, record };
            intent = undefined;
        }
    }
    if (intent !== undefined) {
        return { record: await settleIntent(cold, intent, versioned, now, signal), looked: true };
    }
    if (stored === undefined)
        return undefined;
    if (stored.fact)
        return { record: stored.record, looked: false };
    return (await holds(cold, stored.record.entry, signal))
        ? { record: stored.record, looked: true }
        : undefined;
}
async function* parsed(lines) {
    for await (const batch of lines)
        yield batch.map(({ line }) => JSON.parse(line));
}
function keyOf(record) {
    return record.op === 'stored' ? record.entry.key : record.key;
}
/** A run that is in part believed counts as believed up to there: what came late was looked at and is said anew. */
function mergedByRun(settles) {
    const found = new Map();
    for (const journal of settles) {
        const known = found.get(journal.run);
        found.set(journal.run, { ...journal, fact: journal.fact || known?.fact === true });
    }
    return [...found.values()];
}
/**
 * An overwrite that was begun: nothing happened yet; or the path holds the new content, which is adopted if
 * its MD5 proves it; or it holds something unproven, and only the kept version is known.
 */
async function settleIntent(cold, intent, versioned, now, signal) {
    const { before, path } = intent;
    const present = await cold.look(path, signal);
    if (present !== undefined && present.etag === before.cold.etag && before.cold.path === path) {
        return { op: 'stored', entry: before };
    }
    const moved = await movedAway(cold, before, path, versioned, signal);
    const adoptable = present !== undefined &&
        present.etag === intent.etag &&
        isPlainEtag(intent.etag) &&
        present.size === intent.size;
    if (!adoptable)
        return { op: 'stored', entry: moved };
    const stored = {
        path,
        etag: present.etag,
        stored: now,
        via: before.cold.via,
        evidence: 'md5',
        ...(present.versionId === undefined ? {} : { versionId: present.versionId }),
    };
    const { size, etag, modified } = intent;
    const same = moved.etag === etag && moved.size === size;
    const { history = [], gone } = moved;
    const entry = same
        ? { key: moved.key, size, etag, modified, cold: stored, since: moved.since, history }
        : {
            key: moved.key,
            size,
            etag,
            modified,
            cold: stored,
            since: now,
            history: [...history, { ...versionOf(moved), until: gone?.since ?? now }],
        };
    return { op: 'stored', entry };
}
/** The entry with every version that lay at `path` named where it was kept. */
async function movedAway(cold, entry, path, versioned, signal) {
    const move = async (version) => {
        if (version.cold.path !== path || (versioned && version.cold.versionId !== undefined))
            return version.cold;
        // Either name may have been taken: which one depends on what the store refused.
        for (const plain of [true, false]) {
            const kept = historyPath(entry.key, version, cold.prefix, false, plain);
            const head = await cold.look(kept, signal);
            if (head?.size === version.size)
                return { ...version.cold, path: kept, etag: head.etag };
        }
        return version.cold; // lost or overwritten in place: a reader finds out by its ETag
    };
    const history = [];
    for (const version of entry.history ?? [])
        history.push({ ...version, cold: await move(version) });
    return { ...entry, cold: await move(entry), history };
}
async function holds(cold, entry, signal) {
    const { path, versionId, etag } = entry.cold;
    const head = await cold.look(path, signal, versionId === undefined ? {} : { versionId });
    return head?.etag === etag && head.size === entry.size;
}
function versionOf(entry) {
    const { size, etag, modified, cold, since } = entry;
    return { size, etag, modified, cold, since };
}

// EXTERNAL MODULE: ./build/src/options/scope.js + 1 modules
var scope = __webpack_require__(5803);
;// CONCATENATED MODULE: ./build/src/transfer/limiter.js
const START = 16;
const CAP = 256;
/** One halving answers all the throttling of one moment, ms. */
const HALVE_EVERY = 500;
/** Latency this many times the best one seen ends the slow start. */
const LATENCY_RISE = 3;
/**
 * How many objects are worked on at once: starts at 16, doubles with each round until the store throttles
 * or slows down, halves on throttling, then climbs by one a round (additive increase, multiplicative decrease).
 */
class Limiter {
    clock;
    #fixed;
    #limit;
    #active = 0;
    #slowStart = true;
    #halvedAt = Number.NEGATIVE_INFINITY;
    #best = Number.POSITIVE_INFINITY;
    #average = 0;
    #waiting = [];
    #highest;
    #throttled = 0;
    constructor(options) {
        this.clock = options.clock;
        this.#fixed = options.fixed !== undefined;
        this.#limit = options.fixed ?? START;
        this.#highest = this.#limit;
    }
    get inFlight() {
        return this.#active;
    }
    /** What was found: the most that ran at once was allowed, and how often the store throttled. */
    get found() {
        return { highest: Math.floor(this.#highest), throttled: this.#throttled };
    }
    /** Waits for a place and takes it. Each `enter` needs one `leave`. */
    async enter() {
        if (this.#active < Math.floor(this.#limit)) {
            this.#active++;
            return;
        }
        await new Promise((resolve) => this.#waiting.push(resolve)); // the place is handed over
    }
    /** Gives the place back; `ms` is how long the work took, undefined where it failed. */
    leave(ms) {
        this.#active--;
        if (ms !== undefined && !this.#fixed)
            this.#succeeded(ms);
        while (this.#waiting.length > 0 && this.#active < Math.floor(this.#limit)) {
            this.#active++;
            this.#waiting.shift()?.();
        }
    }
    /** The store asked to slow down. */
    throttled() {
        this.#throttled++;
        if (this.#fixed)
            return;
        this.#slowStart = false;
        const now = this.clock.monotonic();
        if (now - this.#halvedAt < HALVE_EVERY)
            return;
        this.#halvedAt = now;
        this.#limit = Math.max(1, this.#limit / 2);
    }
    #succeeded(ms) {
        this.#average = this.#average === 0 ? ms : this.#average * 0.95 + ms * 0.05;
        this.#best = Math.min(this.#best, Math.max(this.#average, 1));
        if (this.#slowStart && this.#limit > START && this.#average > this.#best * LATENCY_RISE)
            this.#slowStart = false;
        this.#limit = Math.min(CAP, this.#limit + (this.#slowStart ? 1 : 1 / this.#limit));
        this.#highest = Math.max(this.#highest, this.#limit);
    }
}

;// CONCATENATED MODULE: ./build/src/manifest/builder.js


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
        this.#limit = count === 0 ? SEGMENT_ENTRIES : Math.max(count, SEGMENT_ENTRIES * 1.5);
    }
    /** An entry as it stands in the old segment. */
    carry(entry, line) {
        this.#append(entry, line);
    }
    /** An entry that differs from the old segment, or is not in it. */
    put(entry) {
        this.#dirty = true;
        this.#append(entry, encodeEntry(entry));
    }
    /** A place for `key`, which keeps `before` (and its line) if its copy comes to nothing. */
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
                chunk.lines[at] = encodeEntry(entry);
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
        chunk.lines.length = 0; // the text is the segment's bulk; it is not needed twice
        const [first] = keys;
        const last = keys.at(-1);
        if (first === undefined || last === undefined)
            return undefined;
        const { ref, file } = await encodeSegment(lines, first, last, bytes);
        if (!this.#old.some(({ sha256 }) => sha256 === ref.sha256))
            await this.#store(ref, file);
        return ref;
    }
}
function liveSize(entry) {
    return entry.gone?.confirmed === true ? 0 : entry.size;
}

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
    if (entry.etag !== listed.etag || entry.size !== listed.size)
        return { act: 'copy', reason: 'changed' };
    if (Date.parse(entry.modified) !== listed.modified)
        return { act: 'copy', reason: 'touched' };
    return { act: 'keep', reason: entry.gone === undefined ? 'unchanged' : 'returned' };
}

;// CONCATENATED MODULE: ./build/src/store/listing.js


/** Pages in a row without a key, after which a store is taken to be looping. */
const EMPTY_PAGES = 1000;
/**
 * The keys of a range that start with `prefix`, in pages, below the bucket's prefix. The next page is asked
 * for while the last one is worked on. Checked, not trusted: an order that is not UTF-8's, a token that comes
 * again, keys outside what was asked and a page that fails all throw StoreError, never "no more keys".
 */
async function* listRange(bucket, prefix, range, signal) {
    const whole = bucket.key(prefix);
    const after = range.after !== undefined && (0,store_keys/* compareKeys */.YD)(range.after, prefix) >= 0 ? bucket.key(range.after) : undefined;
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
            if (!object.key.startsWith(whole))
                throw wrong('the listing holds a key outside the prefix that was asked for');
            const key = object.key.slice(bucket.prefix.length);
            if (key === '')
                continue; // the prefix itself, as an object of no name below it
            const order = last === undefined ? 1 : (0,store_keys/* compareKeys */.YD)(key, last);
            if (order === 0)
                continue; // repeated across pages
            if (order < 0)
                throw wrong('the listing is not in UTF-8 byte order');
            if (range.upto !== undefined && (0,store_keys/* compareKeys */.YD)(key, range.upto) > 0)
                break;
            last = key;
            kept.push({ ...object, key });
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
    return last !== undefined && (0,store_keys/* compareKeys */.YD)(last.key.slice(prefix.length), upto) >= 0;
}
function wrong(message) {
    return new errors/* StoreError */.A('protocol', message, { operation: 'ListObjectsV2' });
}

;// CONCATENATED MODULE: ./build/src/transfer/march.js

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
        if (key !== undefined && (found === undefined || (0,store_keys/* compareKeys */.YD)(key, found) < 0))
            found = key;
    }
    return found;
}

;// CONCATENATED MODULE: ./build/src/transfer/stream.js


/** Up to here an object is held in memory: its body is then signed, and the write can be sent again. */
const stream_IN_MEMORY = 1024 * 1024;
/** Tries at a stream that breaks off half-way; each reads from the start. */
const ATTEMPTS = 3;
/** Reads the pinned source and writes it, hashing on the way, with its attributes and tags. */
async function streamObject(source, target, signal) {
    for (let attempt = 1;; attempt++) {
        try {
            return await once(source, target, signal);
        }
        catch (error) {
            if (!(0,errors/* isStoreError */.h)(error, 'transient', 'throttled') || attempt >= ATTEMPTS)
                throw error;
        }
    }
}
/** Attributes and tags as a write takes them, from a HEAD or GET of the source. */
async function attributesFor(source, head, signal) {
    let tags;
    // Stores that do not count tags in the answer are asked.
    if (head.tagCount !== 0)
        tags = await tagsOf(source, signal);
    return {
        attributes: head.attributes,
        ...(tags === undefined || Object.keys(tags).length === 0 ? {} : { tags }),
    };
}
async function once(source, target, signal) {
    const from = source.bucket.key(source.path);
    const pin = {
        ifMatch: source.etag,
        ...(source.versionId === undefined ? {} : { versionId: source.versionId }),
    };
    const body = await source.bucket.store.get(from, pin, signal);
    const sha256 = (0,external_node_crypto_.createHash)('sha256');
    const md5 = (0,external_node_crypto_.createHash)('md5');
    try {
        const options = { ...(await attributesFor(source, body.head, signal)), ...target.conditions };
        const stream = hashed(body.stream, sha256, md5);
        const payload = source.size <= stream_IN_MEMORY ? await collect(stream) : { stream, length: source.size };
        const written = await target.bucket.store.put(target.bucket.key(target.path), payload, options, signal);
        return { written, checksum: `sha256:${sha256.digest('hex')}`, md5: md5.digest('hex') };
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
        if ((0,errors/* isStoreError */.h)(error, 'unsupported', 'denied', 'not-found', 'protocol'))
            return undefined;
        throw error;
    }
}
async function* hashed(stream, ...digests) {
    for await (const chunk of stream) {
        for (const digest of digests)
            digest.update(chunk);
        yield chunk;
    }
}
async function collect(stream) {
    const chunks = [];
    for await (const chunk of stream)
        chunks.push(chunk);
    return Buffer.concat(chunks);
}

;// CONCATENATED MODULE: ./build/src/transfer/parts.js


const MAX_PARTS = 10_000;
const MIN_PART = 5 * 1024 * 1024;
/** Storj cuts its segments at 64 MB, and a Bridge Node takes 100 MB: below both. */
const USUAL_PART = 60_000_000;
const parts_ATTEMPTS = 3;
/** Cuts an object into parts that the endpoint takes. Throws `too-large` where 10,000 do not suffice. */
function partPlan(size, ceiling, wantedSize) {
    const least = Math.max(MIN_PART, Math.ceil(size / MAX_PARTS));
    const wanted = Math.max(wantedSize ?? USUAL_PART, least);
    const partSize = Math.min(wanted, ceiling);
    if (partSize < least) {
        const most = partSize * MAX_PARTS;
        throw new errors/* StoreError */.A('too-large', `${size} bytes do not fit into ${MAX_PARTS} parts of ${partSize} (${most} at the most)`, {
            operation: 'CreateMultipartUpload',
        });
    }
    const ranges = [];
    for (let first = 0; first < size; first += partSize)
        ranges.push({ first, last: Math.min(first + partSize, size) - 1 });
    return { partSize, ranges };
}
/**
 * Copies one pinned content in parts, every part pinned too, and carries over at Create what CopyObject would
 * have kept (s3transfer#246). The upload is aborted where it does not come to its end.
 */
async function copyInParts(path, source, target, plan, settings, signal) {
    const { store } = target.bucket;
    const key = target.bucket.key(target.path);
    const pin = {
        ifMatch: source.etag,
        ...(source.versionId === undefined ? {} : { versionId: source.versionId }),
    };
    const head = await source.bucket.store.head(source.bucket.key(source.path), pin, signal);
    const upload = {
        key,
        uploadId: await store.createUpload(key, await attributesFor(source, head, signal), signal),
    };
    try {
        const parts = await allParts(path, source, target, upload, plan, settings, signal);
        return await store.completeUpload(upload, parts, target.conditions, signal);
    }
    catch (error) {
        await abandon(target, upload);
        throw error;
    }
}
async function allParts(path, source, target, upload, plan, settings, signal) {
    const parts = [];
    const stop = new AbortController();
    const either = AbortSignal.any([signal, stop.signal]);
    let next = 0;
    const worker = async () => {
        for (let i = next++; i < plan.ranges.length; i = next++) {
            const range = plan.ranges[i];
            if (range === undefined)
                return;
            parts.push(await onePart(path, source, target, upload, i + 1, range, either));
        }
    };
    const workers = Array.from({ length: Math.min(settings.partsAtOnce, plan.ranges.length) }, worker);
    try {
        await Promise.all(workers);
    }
    catch (error) {
        stop.abort(error);
        await Promise.allSettled(workers); // no part may land after the abort of the upload
        throw error;
    }
    return parts.sort((a, b) => a.number - b.number);
}
async function onePart(path, source, target, upload, number, range, signal) {
    if (path !== 'streamed') {
        const from = source.bucket.source(source.path, source.etag, source.versionId);
        return target.bucket.store.copyPart(upload, number, from, range, signal);
    }
    for (let attempt = 1;; attempt++) {
        const pin = {
            ifMatch: source.etag,
            range,
            ...(source.versionId === undefined ? {} : { versionId: source.versionId }),
        };
        const body = await source.bucket.store.get(source.bucket.key(source.path), pin, signal);
        try {
            const payload = { stream: body.stream, length: range.last - range.first + 1 };
            return await target.bucket.store.uploadPart(upload, number, payload, signal);
        }
        catch (error) {
            if (!(0,errors/* isStoreError */.h)(error, 'transient', 'throttled') || attempt >= parts_ATTEMPTS)
                throw error;
        }
        finally {
            body.destroy();
        }
    }
}
/** Best effort, also when the run is being stopped: abandoned uploads are billed for ever (rclone#4300). */
async function abandon(target, upload) {
    try {
        await target.bucket.store.abortUpload(upload);
    }
    catch (error) {
        if (!(0,errors/* isStoreError */.h)(error) && !(error instanceof Error && error.name === 'LeaseLost'))
            throw error;
    }
}

;// CONCATENATED MODULE: ./build/src/transfer/copy.js





/** Bytes that one operation may move; above it an object goes in parts. An EntityTooLarge lowers it. */
class OperationCeiling {
    #bytes;
    constructor(bytes) {
        this.#bytes = bytes;
    }
    get bytes() {
        return this.#bytes;
    }
    /** True where that was a change. */
    lower(bytes) {
        if (bytes >= this.#bytes)
            return false;
        this.#bytes = bytes;
        return true;
    }
}
/** The store ignores pins and nothing else proves the copy: another path must be taken for this object. */
class Unproven extends Error {
    constructor() {
        super('the store ignores source pins, and its ETags cannot be compared');
        this.name = 'Unproven';
    }
}
/**
 * Copies one pinned content by one path and proves the result. Throws StoreError: `precondition` where a pin
 * or a condition did not hold, `changed` where what arrived is not what was asked for.
 */
async function copyContent(path, source, target, settings, signal) {
    const inParts = source.size > settings.ceiling.bytes;
    let written;
    let checksum;
    let md5;
    if (inParts) {
        written = await copyInParts(path, source, target, partPlan(source.size, settings.ceiling.bytes, settings.partSize), settings, signal);
    }
    else if (path === 'streamed') {
        ({ written, checksum, md5 } = await streamObject(source, target, signal));
    }
    else {
        const from = source.bucket.source(source.path, source.etag, source.versionId);
        written = await target.bucket.store.copy(from, target.bucket.key(target.path), target.conditions, signal);
    }
    const pinned = path === 'streamed' || (inParts ? settings.capabilities.partCopyPin : settings.capabilities.copyPin);
    const evidence = await prove(source, target, written, md5, pinned, settings, signal);
    const proven = { ...written, evidence, ...(checksum === undefined ? {} : { checksum }) };
    return settings.verify === 'read' ? await readBack(source, target, proven, md5, signal) : proven;
}
/** The manifest's record of a stored object. */
function storedRef(path, via, copied, now) {
    const { etag, evidence, checksum, versionId } = copied;
    return {
        path,
        etag,
        stored: now,
        via,
        evidence,
        ...(checksum === undefined ? {} : { checksum }),
        ...(versionId === undefined ? {} : { versionId }),
    };
}
/**
 * Equal MD5 ETags prove a copy whatever else is true. Without them, sizes are compared by one HEAD more;
 * and where the source was not pinned either, nothing says that this is the right content at all.
 */
async function prove(source, target, written, md5, pinned, settings, signal) {
    if (isPlainEtag(source.etag) && written.etag === source.etag)
        return 'md5';
    if (md5 !== undefined && written.etag === md5)
        return 'checksum';
    if (!pinned)
        throw new Unproven();
    if (settings.verify === 'none')
        return 'none';
    const head = await target.bucket.store.head(target.bucket.key(target.path), {}, signal);
    if (head.size === source.size && head.etag === written.etag)
        return 'size';
    const said = `${head.size} bytes with ETag ${head.etag} are there where ${source.size} with ${written.etag} were written`;
    throw new errors/* StoreError */.A('changed', said, { operation: 'HeadObject' });
}
/** Reads what was stored back and hashes it. */
async function readBack(source, target, copied, md5, signal) {
    const key = target.bucket.key(target.path);
    const options = {
        ifMatch: copied.etag,
        ...(copied.versionId === undefined ? {} : { versionId: copied.versionId }),
    };
    const body = await target.bucket.store.get(key, options, signal);
    const sum = (0,external_node_crypto_.createHash)('sha256');
    const digest = (0,external_node_crypto_.createHash)('md5');
    let size = 0;
    for await (const chunk of body.stream) {
        sum.update(chunk);
        digest.update(chunk);
        size += chunk.length;
    }
    const expected = isPlainEtag(source.etag) && copied.evidence === 'md5' ? source.etag : md5;
    const checksum = `sha256:${sum.digest('hex')}`;
    const same = size === source.size &&
        (expected === undefined || digest.digest('hex') === expected) &&
        (copied.checksum === undefined || copied.checksum === checksum);
    if (!same)
        throw new errors/* StoreError */.A('changed', 'what was read back is not what was copied', { operation: 'GetObject' });
    return {
        ...copied,
        checksum,
        evidence: copied.evidence === 'md5' ? 'md5' : expected === undefined ? 'size' : 'checksum',
    };
}

;// CONCATENATED MODULE: ./build/src/transfer/by-choice.js



/** The pinned content is no longer in hot; `present` is what is, undefined for nothing. */
class SourceMoved extends Error {
    present;
    constructor(present) {
        super('the source changed');
        this.name = 'SourceMoved';
        this.present = present;
    }
}
/** Flashback's own limit on one operation: what an EntityTooLarge means where nothing else is known. */
const LOWER_CEILING = 100_000_000;
const TRIES = 8;
/**
 * Copies by the path of the pair, and moves the pair on where the path itself is refused. `expected` is the
 * ETag that cold is known to have at `path`. Throws SourceMoved, or StoreError where no allowed path serves.
 */
async function copyByChoice(source, path, expected, context) {
    const { choice, cold, settings, signal } = context;
    /** Cold's ETag as last seen; the condition of the next try. */
    let seen = expected;
    let thisOne;
    for (let attempt = 1;; attempt++) {
        const via = thisOne ?? choice.current;
        if (via === undefined) {
            throw new errors/* StoreError */.A('unsupported', `no allowed copy path is left: ${choice.reason}`, {
                operation: 'copy',
            });
        }
        const conditions = conditionsOn(seen, via, source.size > settings.ceiling.bytes, settings.capabilities);
        try {
            const copied = await copyContent(via, source, { bucket: cold, path, conditions }, settings, signal);
            if (thisOne === undefined)
                choice.prove();
            return { copied, via, moved: true };
        }
        catch (error) {
            if (attempt >= TRIES)
                throw error;
            const next = await judge(error, via, conditions);
            if (next.kind === 'done')
                return next.result;
            if (next.kind === 'stream')
                thisOne = 'streamed';
            if (next.kind === 'seen')
                seen = next.etag;
        }
    }
    async function judge(error, via, conditions) {
        if (error instanceof Unproven)
            return streamOr(new errors/* StoreError */.A('unsupported', error.message, { operation: 'copy' }));
        if (!(0,errors/* isStoreError */.h)(error))
            throw error;
        switch (error.code) {
            case 'precondition':
            case 'not-found':
            case 'no-bucket': {
                // Hot's own endpoint says whether the source moved (design.md section 4, "Pinning").
                const present = await source.bucket.look(source.path, signal);
                if (present?.etag !== source.etag)
                    throw new SourceMoved(present);
                if (error.code === 'precondition') {
                    const there = await cold.look(path, signal);
                    if (!by_choice_holds(conditions, there))
                        return overwriteOf(there, via);
                }
                if (via === 'streamed')
                    throw error;
                const unknown = error.code === 'no-bucket';
                choice.refuse(via, unknown ? "cold's endpoint does not know hot's bucket" : 'a bucket of that name there is not hot');
                return { kind: 'again' };
            }
            case 'denied':
                if (via === 'streamed')
                    throw error;
                choice.denied(via, source.path);
                return streamOr(error);
            case 'unsupported':
                if (via === 'streamed')
                    throw error;
                choice.refuse(via, error.message);
                return { kind: 'again' };
            case 'too-large':
                if (source.size > LOWER_CEILING && settings.ceiling.lower(LOWER_CEILING))
                    return { kind: 'again' };
                throw error;
            default:
                throw error;
        }
    }
    /** For this object alone, where streaming is allowed. */
    function streamOr(error) {
        if (!choice.streamingAllowed || thisOne === 'streamed')
            throw error;
        return { kind: 'stream' };
    }
    /** What lies at the path is not what was expected: our own earlier copy is adopted, all else overwritten. */
    function overwriteOf(there, via) {
        const ours = there?.etag === source.etag && isPlainEtag(source.etag) && there.size === source.size;
        if (!ours)
            return { kind: 'seen', etag: there?.etag };
        const { etag, versionId } = there;
        const copied = { etag, evidence: 'md5', ...(versionId === undefined ? {} : { versionId }) };
        return { kind: 'done', result: { copied, via, moved: false } };
    }
}
/** The condition that fences this write, where the store was seen to honour it for that operation. */
function conditionsOn(etag, via, inParts, can) {
    const [ifAbsent, ifMatch] = inParts
        ? [can.completeIfAbsent, can.completeIfMatch]
        : via === 'streamed'
            ? [can.putIfAbsent, can.putIfMatch]
            : [can.copyIfAbsent, can.copyIfMatch];
    if (etag === undefined)
        return ifAbsent ? { ifAbsent: true } : {};
    return ifMatch ? { ifMatch: etag } : {};
}
function by_choice_holds(conditions, there) {
    if (conditions.ifAbsent === true)
        return there === undefined;
    return conditions.ifMatch === undefined || conditions.ifMatch === there?.etag;
}

;// CONCATENATED MODULE: ./build/src/transfer/hole.js

/** What to do about each cause, one sentence. */
const HOLE_ADVICE = {
    denied: 'Give the credentials the right to read these objects in hot and to write them in cold.',
    changing: 'They changed while they were copied; the next run takes them again.',
    stopped: 'The run stopped before their turn; the next run goes on from here.',
    archived: 'They are in an archive storage class: thaw them in hot, or exclude them.',
    'too-large': 'Raise max-operation-size or part-size: an object may have 10,000 parts at the most.',
    'bad-key': "Cold cannot hold these names, not even renamed; please report the provider's error.",
    unsupported: 'No copy path that copy-path allows can do this; allow more paths.',
    transient: 'The store kept failing; the next run takes them again.',
    throttled: 'The store kept throttling; the next run takes them again. Lower concurrency if it stays so.',
    unreachable: 'The endpoint could not be reached; the next run takes them again.',
    changed: 'What arrived in cold did not verify; the next run takes them again.',
};
/** Errors that end the whole run: no other object would fare better. */
const FATAL = ['credentials', 'quota', 'no-bucket'];
/** The hole that an error leaves; undefined where the error must end the run instead. */
function holeOf(error) {
    if (!(0,errors/* isStoreError */.h)(error) || FATAL.includes(error.code))
        return undefined;
    return { cause: error.code, message: error.message, deferred: false };
}

;// CONCATENATED MODULE: ./build/src/transfer/keep.js




/**
 * Copies a version that is about to be overwritten to its history name, pinned to its own ETag and verified.
 * Repeatable: a second try after a crash finds the first one's copy. Undefined where the version is not where
 * the manifest has it and was not kept either: then it is lost already.
 */
async function keepVersion(cold, key, version, settings, signal) {
    const { aliasesPaths } = settings.capabilities;
    const names = [true, false].map((plain) => historyPath(key, version, cold.prefix, aliasesPaths, plain));
    for (const path of new Set(names)) {
        try {
            return await keepAs(cold, path, version, settings, signal);
        }
        catch (error) {
            // A store that holds the key may still refuse its history name.
            if (!(0,errors/* isStoreError */.h)(error, 'bad-key') || path === names[1])
                throw error;
        }
    }
    return undefined;
}
async function keepAs(cold, path, version, settings, signal) {
    const { versionId } = version.cold;
    const source = {
        bucket: cold,
        path: version.cold.path,
        size: version.size,
        etag: version.cold.etag,
        ...(versionId === undefined ? {} : { versionId }),
    };
    try {
        const copied = await copyWithin(source, path, settings, signal);
        return refTo(path, version, copied.etag, copied.versionId);
    }
    catch (error) {
        if (!(0,errors/* isStoreError */.h)(error, 'precondition', 'not-found'))
            throw error;
        const kept = await cold.look(path, signal);
        if (kept !== undefined && kept.size === version.size)
            return refTo(path, version, kept.etag, kept.versionId);
        if ((0,errors/* isStoreError */.h)(error, 'not-found') || kept === undefined)
            return undefined;
        throw error;
    }
}
/** A server-side copy inside cold; streamed where cold cannot do that or cannot be pinned. */
async function copyWithin(source, path, settings, signal) {
    const inParts = source.size > settings.ceiling.bytes;
    const { capabilities } = settings;
    const able = inParts ? capabilities.partCopy : capabilities.copy;
    for (const via of able ? ['native', 'streamed'] : ['streamed']) {
        const conditions = conditionsOn(undefined, via, inParts, capabilities);
        try {
            return await copyContent(via, source, { bucket: source.bucket, path, conditions }, settings, signal);
        }
        catch (error) {
            if (via === 'streamed' || !(error instanceof Unproven || (0,errors/* isStoreError */.h)(error, 'unsupported')))
                throw error;
        }
    }
    throw new Error('unreachable: the last path returns or throws');
}
function refTo(path, version, etag, versionId) {
    const { versionId: _old, ...ref } = version.cold;
    return { ...ref, path, etag, ...(versionId === undefined ? {} : { versionId }) };
}

;// CONCATENATED MODULE: ./build/src/transfer/update.js







/** An object that changes on every look is left to the next run after this many. */
const LOOKS = 3;
/**
 * Brings one key of cold up to hot's listed content: keeps what is there first, copies pinned, verifies. A
 * source that changed meanwhile is pinned anew. Errors that concern this key alone become holes; others are thrown.
 */
async function updateObject(key, listed, before, context) {
    let pinned = listed;
    let path = mirrorPath(key, context.cold.prefix, context.settings.capabilities.aliasesPaths);
    if (before !== undefined && before.cold.path === renamedPath(key))
        path = before.cold.path; // renamed once, renamed for good
    for (let look = 1;;) {
        try {
            return await overwrite(key, pinned, path, before, context);
        }
        catch (error) {
            if ((0,errors/* isStoreError */.h)(error, 'bad-key') && path !== renamedPath(key)) {
                path = renamedPath(key);
                continue;
            }
            if (!(error instanceof SourceMoved)) {
                const hole = holeOf(error);
                if (hole === undefined)
                    throw error;
                return { kind: 'hole', hole };
            }
            if (error.present === undefined)
                return { kind: 'vanished' };
            pinned = error.present;
            if (++look > LOOKS) {
                const message = `it changed ${LOOKS} times while it was being copied`;
                return { kind: 'hole', hole: { cause: 'changing', message, deferred: true } };
            }
        }
    }
}
async function overwrite(key, pinned, path, before, context) {
    const { size, etag } = pinned;
    const modified = new Date(pinned.modified).toISOString();
    const there = before === undefined ? [] : versionsAt(before, path);
    let kept = { entry: before, count: 0, lost: 0 };
    if (before !== undefined && there.length > 0) {
        await context.journal.intend({ op: 'intent', key, path, size, etag, modified, before });
        const sameBytes = before.etag === etag && before.cold.etag === etag && before.cold.path === path && isPlainEtag(etag);
        if (!sameBytes)
            kept = await keepOld(key, before, path, there, context);
    }
    const source = { bucket: context.hot, path: key, size, etag };
    const { copied, via, moved } = await copyByChoice(source, path, there[0]?.cold.etag, context);
    const cold = storedRef(path, via, copied, context.now());
    const version = { size, etag, modified, cold, since: context.started };
    return {
        kind: 'stored',
        entry: nextEntry(key, version, kept.entry),
        via,
        moved,
        loose: looseAfter(kept.entry, version),
        renamed: path === renamedPath(key),
        kept: kept.count,
        lost: kept.lost,
    };
}
/** Moves every version that lies at `path` out of the way, unless the bucket's own versioning keeps it. */
async function keepOld(key, old, path, there, { cold, versioned, settings, signal }) {
    const moved = new Map();
    let lost = 0;
    for (const version of there) {
        if (versioned && version.cold.versionId !== undefined)
            continue;
        const ref = await keepVersion(cold, key, version, settings, signal);
        if (ref === undefined)
            lost++;
        else
            moved.set(version.cold.etag, ref);
    }
    const renamed = (version) => {
        const unversioned = version.cold.path === path && !(versioned && version.cold.versionId !== undefined);
        const ref = unversioned ? moved.get(version.cold.etag) : undefined;
        return ref === undefined ? version : { ...version, cold: ref };
    };
    const history = old.history?.map(renamed);
    const entry = { ...renamed(old), ...(history === undefined ? {} : { history }) };
    return { entry, count: moved.size, lost };
}
/** The distinct stored objects of the entry at this path; without versioning there is one at the most. */
function versionsAt(entry, path) {
    const found = new Map();
    for (const version of [entry, ...(entry.history ?? [])]) {
        if (version.cold.path !== path)
            continue;
        const name = `${version.cold.versionId ?? ''} ${version.cold.etag}`;
        if (!found.has(name))
            found.set(name, version);
    }
    return [...found.values()];
}
/** The entry after `version` was stored: what was current becomes history, unless the content is the same. */
function nextEntry(key, version, old) {
    if (old === undefined)
        return { key, ...version };
    const history = old.history ?? [];
    if (sameContent(old, version))
        return { key, ...version, since: old.since, history };
    const { size, etag, modified, cold, since, gone } = old;
    // An absence that was seen ends the old version where it was first seen.
    const superseded = {
        size,
        etag,
        modified,
        cold,
        since,
        until: gone?.since ?? version.since,
    };
    return { key, ...version, history: [...history, superseded] };
}
/** The stored object that a touched copy replaced without making a version of it. */
function looseAfter(old, version) {
    if (old === undefined || !sameContent(old, version))
        return [];
    const { path, etag, versionId } = old.cold;
    if (path === version.cold.path && versionId === version.cold.versionId)
        return [];
    const named = (old.history ?? []).some(({ cold }) => cold.path === path && cold.versionId === versionId);
    return named ? [] : [{ path, etag, ...(versionId === undefined ? {} : { versionId }) }];
}
function sameContent(old, version) {
    return old.etag === version.etag && old.size === version.size && old.gone?.confirmed !== true;
}

;// CONCATENATED MODULE: ./build/src/transfer/slice.js






const STOPPED = { cause: 'stopped', message: 'the run stopped before it was copied', deferred: true };
/**
 * Brings one slice up to date: lists hot and walks it against the manifest, decides each key, hands copies to
 * the limiter, and makes the slice's new segments. Throws what listing or reading the manifest threw: then
 * nothing about the slice is committed. After a stop, what is known is carried on and no absence is noted.
 */
async function runSlice(slice, context) {
    const { state, update, tally, limiter } = context;
    const { signal } = update;
    const builder = new SegmentBuilder(slice.segments, (ref, file) => state.writeSegment(ref, file, signal));
    const entries = entriesOf(slice.segments, state, signal);
    const facts = context.facts(slice.range);
    const running = new Set();
    const absences = [];
    let complete = true;
    try {
        for await (const steps of march(untilStopped(slice.range, context), entries, facts)) {
            for (const step of steps) {
                if (step.settled?.loose !== undefined)
                    tally.loose(step.settled.loose);
                if (complete && context.stopped())
                    complete = false;
                if (complete)
                    await take(step);
                else
                    keep(step);
            }
        }
    }
    finally {
        await Promise.all(running);
    }
    for (const note of absences)
        note(complete);
    return { segments: await builder.finish(), complete };
    async function take(step) {
        const { key, listed, entry } = step;
        if (!covers(context.prefixes, key) || context.excluded(key)) {
            if (listed !== undefined)
                tally.excluded();
            keep(step);
            return;
        }
        const decision = compare(entry, listed);
        if (listed !== undefined) {
            tally.scanned(key, listed.size);
            if (decision.act === 'copy')
                await start(step, listed, decision.reason);
            else {
                tally.unchanged();
                if (decision.reason === 'returned' && entry !== undefined)
                    builder.put(withoutGone(entry));
                else
                    keep(step);
            }
            return;
        }
        if (decision.reason === 'missing')
            tally.gone(key);
        if (entry !== undefined && (decision.reason === 'missing' || decision.reason === 'gone'))
            absent(step, entry);
        else
            keep(step);
    }
    async function start(step, listed, reason) {
        if (context.dryRun) {
            tally.planned(step.key, reason, listed.size);
            return;
        }
        await limiter.enter();
        const slot = builder.reserve(step.key);
        const work = bringUp(step, listed, reason, slot);
        running.add(work);
        void work.finally(() => running.delete(work));
    }
    /** Never rejects: an error that is not this key's alone goes to `fail`, and the key stays as it was. */
    async function bringUp(step, listed, reason, slot) {
        const began = limiter.clock.monotonic();
        tally.inFlight(limiter.inFlight);
        let took;
        try {
            if (context.stopped()) {
                tally.hole(step.key, STOPPED);
                slot(step.entry, step.settled !== undefined);
                return;
            }
            const outcome = await updateObject(step.key, listed, step.entry, update);
            took = limiter.clock.monotonic() - began;
            if (outcome.kind === 'stored') {
                tally.loose(outcome.loose);
                tally.stored(step.key, reason, listed.size, outcome);
                slot(outcome.entry, true);
                context.journal.record({ op: 'stored', entry: outcome.entry, loose: outcome.loose });
                return;
            }
            if (outcome.kind === 'vanished')
                tally.vanished();
            else
                tally.hole(step.key, outcome.hole);
            slot(step.entry, step.settled !== undefined);
        }
        catch (error) {
            if (took === undefined) {
                tally.hole(step.key, STOPPED);
                slot(step.entry, step.settled !== undefined);
            }
            context.fail(error);
        }
        finally {
            limiter.leave(took);
        }
    }
    /** An absence counts only where the slice is then seen whole. */
    function absent(step, entry) {
        const slot = builder.reserve(step.key);
        const gone = entry.gone === undefined
            ? { since: update.started, confirmed: false }
            : { since: entry.gone.since, confirmed: true };
        absences.push((seen) => slot(seen ? { ...entry, gone } : entry, seen || step.settled !== undefined));
    }
    function keep({ entry, line }) {
        if (entry === undefined)
            return;
        if (line !== undefined)
            builder.carry(entry, line);
        else
            builder.put(entry);
    }
}
/** True where one of the sorted prefixes starts the key. */
function covers(prefixes, key) {
    return prefixes.length === 0 || prefixes.some((prefix) => key.startsWith(prefix));
}
/** After a stop nothing more is listed; what the manifest knows is carried on. */
async function* untilStopped(range, context) {
    for await (const page of context.listing(range)) {
        if (context.stopped())
            return;
        yield page;
    }
}
/** Lists hot's part of a range, as far as the prefixes reach: sorted, none inside another. */
async function* listScope(hot, prefixes, range, signal) {
    for (const prefix of prefixes.length === 0 ? [''] : prefixes) {
        const beforeRange = range.after !== undefined && (0,store_keys/* compareKeys */.YD)(range.after, prefix) > 0 && !range.after.startsWith(prefix);
        const afterRange = range.upto !== undefined && (0,store_keys/* compareKeys */.YD)(prefix, range.upto) > 0;
        if (beforeRange || afterRange)
            continue;
        yield* listRange(hot, prefix, range, signal);
    }
}
function withoutGone(entry) {
    const { gone: _gone, ...rest } = entry;
    return rest;
}
async function* entriesOf(segments, state, signal) {
    for (const segment of segments)
        yield* state.entries(segment, signal);
}

;// CONCATENATED MODULE: ./build/src/transfer/path-choice.js
/**
 * Which copy path this pair of buckets takes: chosen once, with the reason, and moved on only when the path
 * itself is refused, never because of one object.
 */
class PathChoice {
    #allowed;
    #at = 0;
    #proven = false;
    #refusals = [];
    #denied = new Set();
    #serverSide;
    #serverReason;
    #onMove;
    /** What was said when the pair moved on. */
    moves = [];
    /**
     * `serverSide` is what a copy by cold's endpoint would be for this pair. Of the allowed paths, the other
     * server-side one cannot be had.
     */
    constructor(allowed, serverSide, onMove) {
        this.#allowed = allowed.filter((path) => path === 'streamed' || path === serverSide.path);
        this.#serverSide = serverSide.path;
        this.#serverReason = serverSide.reason;
        this.#onMove = onMove;
    }
    /** Undefined where no allowed path is left. */
    get current() {
        return this.#allowed[this.#at];
    }
    get streamingAllowed() {
        return this.#allowed.includes('streamed');
    }
    /** Why the current path was taken, one sentence. */
    get reason() {
        if (this.#refusals.length > 0)
            return this.#refusals.join('; ');
        return this.current === this.#serverSide ? this.#serverReason : 'as copy-path asks';
    }
    /** An object went through the current path: single refusals no longer speak against the pair. */
    prove() {
        this.#proven = true;
    }
    /** The path cannot serve this pair. Several objects in flight may find that out: the first one moves it. */
    refuse(path, reason) {
        if (this.current !== path)
            return;
        this.#refusals.push(`${path} was refused: ${reason}`);
        this.#at++;
        this.#proven = false;
        const next = this.#allowed[this.#at];
        const cost = next === 'streamed' ? ': every byte passes through this machine, and egress of hot is charged' : '';
        const line = next === undefined
            ? `${path} copies are refused (${reason}), and copy-path allows nothing else`
            : `${path} copies are refused (${reason}); going on ${next}${cost}`;
        this.moves.push(line);
        this.#onMove(line);
    }
    /** A 403 on one object. Three different ones with no success before speak for the whole pair. */
    denied(path, key) {
        if (this.#proven || this.current !== path)
            return;
        this.#denied.add(key);
        if (this.#denied.size >= 3)
            this.refuse(path, "cold's credentials may not read hot");
    }
}

;// CONCATENATED MODULE: ./build/src/commands/copy-path.js




/** S3's own limit on one PUT and one CopyObject, and a Bridge Node's, in bytes. */
const S3_CEILING = 5 * 1024 ** 3;
const FLASHBACK_CEILING = 100_000_000;
/**
 * What a server-side copy would be for this pair (design.md section 4, "Which copy path"): on a Bridge Node
 * `emulated` where hot answers there too, else `native`; on any other endpoint `native`.
 */
async function choosePath(options, open, clock, onMove, signal) {
    const { endpoint } = options.cold;
    const bridge = await isBridgeNode(endpoint, options.ca, signal);
    const ceiling = new OperationCeiling(options.maxOperationSize ?? (bridge ? FLASHBACK_CEILING : S3_CEILING));
    if (!bridge) {
        const reason = "cold's provider copies; no traffic passes through this machine";
        return { choice: new PathChoice(options.copyPaths, { path: 'native', reason }, onMove), ceiling };
    }
    const attached = await answersAt(options, open, clock, signal);
    const serverSide = attached
        ? {
            path: 'emulated',
            reason: 'both buckets are attached: the Bridge Node streams between them, and traffic is charged',
        }
        : {
            path: 'native',
            reason: "hot is not attached to cold's Repository: the provider copies, without traffic",
        };
    return { choice: new PathChoice(options.copyPaths, serverSide, onMove), ceiling };
}
/** True where hot's bucket answers at cold's endpoint with cold's key. */
async function answersAt(options, open, clock, signal) {
    const store = open({ ...options.cold, bucket: options.hot.bucket }, options.ca, clock);
    try {
        await store.checkBucket(signal);
        return true;
    }
    catch (error) {
        if ((0,errors/* isStoreError */.h)(error, 'no-bucket', 'denied', 'not-found'))
            return false;
        throw error;
    }
    finally {
        await store.close();
    }
}

;// CONCATENATED MODULE: ./build/src/store/borders.js

/** Pages that are looked at before a bucket is taken to be worth cutting: a smaller one is listed in one go. */
const SMALL_PAGES = 4;
/** Slices wanted, and requests for one key each that finding them may cost. */
const WANTED = 24;
const MOST_PROBES = 160;
/** Children of one node that are asked for one after the other; of more, a sample is taken by bisection. */
const IN_A_ROW = 24;
const SAMPLE_PROBES = 40;
/** The greatest code point: behind every key that starts with what stands before it, but for those with it in them. */
const GREATEST = '\u{10ffff}';
const GREATEST_POINT = 0x10ffff;
/**
 * Keys, in order, that cut a prefix's part of a bucket into slices that can be listed side by side, where there
 * is no manifest yet to take borders from. Finds them by asking for the one key after some name: the keys'
 * common start by bisection, then the code points that follow it, and so on downwards, whatever the names look
 * like. Borders need not be keys, and none is needed for a right listing: only the slices' sizes depend on them.
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
    // A level at a time, so that the slices come out of like depth.
    while (nodes.length > 0 && nodes.length + leaves.length < WANTED && probes < MOST_PROBES) {
        const below = [];
        for (const node of nodes) {
            const children = probes < MOST_PROBES ? await childrenOf(node, probe) : [];
            if (children.length < 2)
                leaves.push(node);
            else
                below.push(...children);
        }
        nodes = below;
    }
    const starts = [...nodes, ...leaves].filter((start) => start !== prefix).sort(store_keys/* compareKeys */.YD);
    return spread(starts.slice(1), WANTED);
}
/** The common starts, one code point longer than what all keys under `node` share; one or none for a leaf. */
async function childrenOf(node, probe) {
    const first = await probe(node, '');
    if (first === undefined)
        return [];
    const points = Array.from(first);
    // The longest start of the first key behind which there is nothing more under the node.
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
    while (key !== undefined && children.length < IN_A_ROW) {
        const child = Array.from(key)
            .slice(0, shared + 1)
            .join('');
        if ((0,store_keys/* compareKeys */.YD)(child, children.at(-1) ?? '') <= 0)
            break; // a store that lists out of order
        children.push(child);
        key = await probe(node, child + GREATEST);
    }
    if (key !== undefined)
        children.push(...(await sampleChildren(common, key, (after) => probe(node, after))));
    return children.sort(store_keys/* compareKeys */.YD);
}
/** Some of the children from `key`'s on, spread over the code points that they begin with. */
async function sampleChildren(common, key, probe) {
    const pointOf = (found) => found.codePointAt(common.length) ?? GREATEST_POINT;
    const points = new Set([pointOf(key)]);
    let gaps = [{ low: pointOf(key) + 1, high: GREATEST_POINT }];
    for (let probes = 0; probes < SAMPLE_PROBES; probes++) {
        const gap = gaps.sort((a, b) => b.high - b.low - (a.high - a.low))[0];
        if (gap === undefined)
            break;
        const middle = beforeSurrogates((gap.low + gap.high) >> 1);
        const found = await probe(common + String.fromCodePoint(middle) + GREATEST);
        gaps = gaps.slice(1);
        if (middle > gap.low)
            gaps.push({ low: gap.low, high: middle - 1 });
        if (found === undefined)
            continue;
        points.add(pointOf(found));
        if (pointOf(found) < gap.high)
            gaps.push({ low: pointOf(found) + 1, high: gap.high });
    }
    return [...points].map((point) => common + String.fromCodePoint(point));
}
/** No key begins with half of a surrogate pair, and none can be sent. */
function beforeSurrogates(point) {
    return point >= 0xd800 && point <= 0xdfff ? 0xd7ff : point;
}
async function isSmall(bucket, prefix, signal) {
    let continuation;
    for (let page = 0; page < SMALL_PAGES; page++) {
        const request = { prefix: bucket.key(prefix), ...(continuation === undefined ? {} : { continuation }) };
        const { next } = await bucket.store.list(request, signal);
        if (next === undefined)
            return true;
        continuation = next;
    }
    return false;
}
/** At most `most` of them, evenly chosen. */
function spread(borders, most) {
    if (borders.length <= most)
        return [...borders];
    return Array.from({ length: most }, (_, i) => borders[Math.floor(((i + 0.5) * borders.length) / most)] ?? '');
}

;// CONCATENATED MODULE: ./build/src/store/unsorted.js



/**
 * True where the first page under `prefix` is out of order. Some stores list in an order of their own (Storj
 * with self-managed encryption lists by ciphertext; litestream#535).
 */
async function isUnsorted(bucket, prefix, signal) {
    const { objects } = await bucket.store.list({ prefix: bucket.key(prefix) }, signal);
    return objects.some(({ key }, i) => i > 0 && (0,store_keys/* compareKeys */.YD)(objects[i - 1]?.key ?? '', key) > 0);
}
/** Lists everything under the prefixes, in whatever order it comes, and sorts it. Throws StoreError. */
async function sortListing(bucket, prefixes, signal) {
    const sorter = new Sorter();
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
                throw unsorted_wrong('the listing holds a key outside the prefix that was asked for');
            if (key.length > bucket.prefix.length)
                await sorter.add(key.slice(bucket.prefix.length), JSON.stringify(object));
        }
        if (next === undefined)
            return;
        // Without an order, a token that comes again is the only sign of a loop.
        if (tokens.has(next))
            throw unsorted_wrong('the listing repeats a continuation token');
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
function unsorted_wrong(message) {
    return new errors/* StoreError */.A('protocol', message, { operation: 'ListObjectsV2' });
}

;// CONCATENATED MODULE: ./build/src/commands/slices.js

/** Neighbouring segments that together stay below this many entries make one slice, and one segment when it changes. */
const SMALL = SEGMENT_ENTRIES / 2;
/**
 * Cuts the whole key space along the segments' borders: each slice holds the keys after the last key of the
 * one before it, up to and with its own last; the last one is open. Without segments, along `borders`, keys
 * in order.
 */
function slicesOf(segments, borders) {
    const groups = segments.length > 0 ? grouped(segments) : borders.map(() => []);
    const ends = segments.length > 0 ? groups.map((group) => group.at(-1)?.last) : borders;
    if (segments.length === 0)
        groups.push([]);
    return groups.map((group, i) => {
        const after = i === 0 ? undefined : ends[i - 1];
        const upto = i === groups.length - 1 ? undefined : ends[i];
        const range = { ...(after === undefined ? {} : { after }), ...(upto === undefined ? {} : { upto }) };
        return { range, segments: group };
    });
}
function grouped(segments) {
    const groups = [];
    let count = 0;
    for (const segment of segments) {
        const last = groups.at(-1);
        if (last !== undefined && count + segment.count <= SMALL) {
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

;// CONCATENATED MODULE: ./build/src/commands/listing-plan.js




/**
 * Slices run along the manifest's segments; without one, along borders that are looked for. A store that
 * lists out of order is listed once, whole, and sorted on disk.
 */
async function planListing(committed, options, hot, log, signal) {
    const segments = committed?.generation.segments ?? [];
    const prefixes = options.prefixes.length === 0 ? [''] : options.prefixes;
    if (await anyUnsorted(hot, prefixes, signal)) {
        log.notice('Hot lists its keys out of order: the whole listing is taken first and sorted on disk, which takes longer.');
        const sorted = await sortListing(hot, prefixes, signal);
        return {
            slices: slicesOf(segments, []),
            listing: (range) => sorted.range(range),
            close: () => sorted.close(),
        };
    }
    const borders = segments.length > 0 ? [] : await firstBorders(hot, prefixes, signal);
    return {
        slices: slicesOf(segments, borders),
        listing: (range) => listScope(hot, prefixes, range, signal),
        close: () => Promise.resolve(),
    };
}
async function anyUnsorted(hot, prefixes, signal) {
    for (const prefix of prefixes)
        if (await isUnsorted(hot, prefix, signal))
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

;// CONCATENATED MODULE: ./build/src/commands/copy-run.js










/** Slices that are listed and compared at once; copies are bounded by the limiter. */
const SLICES_AT_ONCE = 4;
/** Parts of one large object in flight. */
const PARTS_AT_ONCE = 4;
/** Plans and copies: everything up to the commit. Without an epoch it only looks (dry run). */
async function copyAll(facts, state, cold, committed, epoch, open) {
    const { options, around, places, stop } = facts;
    const { signal } = stop;
    const started = timeOf(facts);
    facts.started = started;
    facts.previousGeneration = committed?.generation.generation;
    const versioned = (await cold.store.versioning(signal)) === 'enabled';
    const settled = await settle(state, cold, committed, versioned, started, signal);
    try {
        if (settled.settles.length > 0) {
            const runs = settled.settles.length;
            around.log.info(`Going on from ${settled.count} objects that ${runs} unfinished run(s) journalled.`);
        }
        const believed = facts.margins.capabilities;
        const capabilities = epoch === undefined
            ? NOTHING_KNOWN
            : await capabilitiesOf(cold, committed, Date.parse(started), believed, signal);
        const onMove = (line) => around.log.notice(line);
        const { choice, ceiling } = await choosePath(options, open, around.clock, onMove, signal);
        facts.choice = choice;
        const listing = await planListing(committed, options, places.hot, around.log, signal);
        const journal = openJournal(facts, state, committed, settled, started, epoch ?? 0);
        const { partSize, verify } = options;
        const settings = { capabilities, ceiling, partSize, verify, partsAtOnce: PARTS_AT_ONCE };
        const now = () => timeOf(facts);
        const update = { hot: places.hot, cold, choice, journal, versioned, started, now, signal, settings };
        let results;
        try {
            results = await copySlices(facts, state, settled, listing, journal, update, epoch === undefined);
        }
        finally {
            await lastFlush(facts, journal);
            await listing.close();
        }
        return {
            segments: results.flatMap(({ segments }) => segments),
            complete: stop.failure === undefined && results.every(({ complete }) => complete),
            journals: consumed(committed, settled, around.identity.runId, journal.objects),
            capabilities,
        };
    }
    finally {
        await settled.close();
    }
}
function openJournal({ around, margins }, state, committed, { settles, opening }, time, epoch) {
    const base = committed?.generation.generation ?? 0;
    const start = {
        op: 'start',
        format: FORMAT,
        run: around.identity.runId,
        epoch,
        base,
        time,
        settles,
    };
    return new Journal(state, around.clock, start, opening, margins.journal);
}
function copySlices(facts, state, settled, { slices, listing }, journal, update, dryRun) {
    const { options, around, places, stop, meter } = facts;
    const { concurrency, prefixes, exclude } = options;
    const limiter = new Limiter({
        clock: around.clock,
        ...(concurrency === undefined ? {} : { fixed: concurrency }),
    });
    facts.limiter = limiter;
    places.onThrottled = () => limiter.throttled();
    meter.phase('copy');
    return runSlices(slices, {
        state,
        update,
        journal,
        limiter,
        listing,
        facts: (range) => settled.facts(range),
        prefixes,
        excluded: (0,scope/* compileExclude */.M)(exclude),
        tally: meter.watching(stop),
        stopped: () => stop.stopped(),
        fail: (error) => stop.fail(error),
        dryRun,
    });
}
/** Runs the slices a few at a time. After the first error the others end as after a stop; then it is thrown. */
async function runSlices(slices, context) {
    const results = [];
    let next = 0;
    const worker = async () => {
        for (let i = next++; i < slices.length; i = next++) {
            const slice = slices[i];
            if (slice === undefined)
                return;
            try {
                results[i] = await runSlice(slice, context);
            }
            catch (error) {
                context.fail(error);
                throw error;
            }
        }
    };
    const ends = await Promise.allSettled(Array.from({ length: SLICES_AT_ONCE }, worker));
    for (const end of ends)
        if (end.status === 'rejected')
            throw end.reason;
    return results;
}
/** Whatever ended the copying, what was done is written down, within seconds when the run was cancelled. */
async function lastFlush({ around, stop, margins }, journal) {
    journal.close();
    const limit = new AbortController();
    const tooLong = stop.cancelled
        ? around.clock.sleep(margins.lastWords, limit.signal).catch(() => undefined)
        : undefined;
    try {
        await (tooLong === undefined ? journal.flush() : Promise.race([journal.flush(), tooLong]));
    }
    catch (error) {
        stop.fail(error);
    }
    finally {
        limit.abort();
    }
}
function consumed(committed, settled, run, objects) {
    const known = (committed?.generation.journals ?? []).filter(({ run: name }) => settled.present.has(name));
    const counts = new Map(known.map((journal) => [journal.run, journal.objects]));
    for (const journal of settled.settles)
        counts.set(journal.run, journal.objects);
    if (objects > 0)
        counts.set(run, objects);
    return [...counts].map(([name, count]) => ({ run: name, objects: count }));
}
/** A dry run writes nothing, so it cannot try either. */
const NOTHING_KNOWN = {
    probed: '',
    putIfAbsent: false,
    putIfMatch: false,
    copyIfAbsent: false,
    copyIfMatch: false,
    completeIfAbsent: false,
    completeIfMatch: false,
    deleteIfMatch: false,
    copy: false,
    copyPin: false,
    partCopy: false,
    partCopyPin: false,
    getPin: false,
    aliasesPaths: false,
};

;// CONCATENATED MODULE: ./build/src/commands/margins.js


const DAY = 24 * 3600_000;
const MARGINS = {
    lease: LEASE_TIMES,
    journal: JOURNAL_PACE,
    capabilities: 7 * DAY,
    lastWords: 5_000,
    garbage: { segments: 7 * DAY, runs: 30 * DAY },
    rewrite: 6 * DAY,
};

;// CONCATENATED MODULE: ./build/src/commands/meter.js
/** Samples of a run's progress that are kept for its chart. */
const MOST_SAMPLES = 60;
/** Between two reports of progress, ms. */
const PACE = 200;
/** Watches the tally as it grows: reports progress, and keeps a few samples, spread evenly over the run. */
class Meter {
    #around;
    #tally;
    #began;
    #phase = 'plan';
    #reported = 0;
    #samples = [];
    #every = 1_000;
    #inFlight = 0;
    constructor(around, tally) {
        this.#around = around;
        this.#tally = tally;
        this.#began = around.clock.monotonic();
    }
    get elapsed() {
        return this.#around.clock.monotonic() - this.#began;
    }
    get samples() {
        return this.#samples;
    }
    phase(phase) {
        this.#phase = phase;
        this.#report();
    }
    /** The tally, with each change seen here and successes and failures told to the stop. */
    watching(stop) {
        const tally = this.#tally;
        return {
            scanned: (key, size) => {
                tally.scanned(key, size);
                this.#tick();
            },
            excluded: () => tally.excluded(),
            unchanged: () => tally.unchanged(),
            gone: (key) => tally.gone(key),
            planned: (key, reason, size) => tally.planned(key, reason, size),
            stored: (key, reason, size, updated) => {
                tally.stored(key, reason, size, updated);
                stop.succeeded();
                this.#tick();
            },
            vanished: () => tally.vanished(),
            hole: (key, hole) => {
                tally.hole(key, hole);
                stop.failed(hole.cause);
                this.#tick();
            },
            loose: (objects) => tally.loose(objects),
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
        if (now - last >= this.#every)
            this.#sample(now);
        if (now - this.#reported >= PACE) {
            this.#reported = now;
            this.#report();
        }
    }
    /** When there are too many, every other one goes and the pace is halved. */
    #sample(ms) {
        this.#samples.push({ ms: Math.round(ms), objects: this.#tally.done, bytes: this.#tally.bytes.copied });
        if (this.#samples.length < MOST_SAMPLES)
            return;
        this.#samples = this.#samples.filter((_, i) => i % 2 === 1);
        this.#every *= 2;
    }
    #report() {
        const { counts, bytes } = this.#tally;
        this.#around.onProgress({
            phase: this.#phase,
            scanned: counts.scanned,
            done: this.#tally.done,
            planned: counts.planned,
            bytes: bytes.copied,
            inFlight: this.#inFlight,
        });
    }
}

;// CONCATENATED MODULE: ./build/src/store/s3/credentials.js
function fixedCredentials(credentials) {
    return { get: () => Promise.resolve(credentials) };
}
/** Asked again this long before the credentials end. */
const RENEW_BEFORE_MS = 5 * 60_000;
/**
 * The SDK's default chain (environment, shared files, web identity, container, instance), asked again when
 * what it gave is about to end. The SDK is loaded on first use. Throws what the chain throws.
 */
function defaultCredentials(region, now) {
    let known;
    let asking;
    return {
        get: () => {
            if (known !== undefined && (known.expires === undefined || known.expires - RENEW_BEFORE_MS > now())) {
                return Promise.resolve(known);
            }
            asking ??= ask(region)
                .then((fresh) => (known = fresh))
                .finally(() => (asking = undefined));
            return asking;
        },
    };
}
async function ask(region) {
    const { S3Client } = await __webpack_require__.e(/* import() */ 711).then(__webpack_require__.t.bind(__webpack_require__, 3711, 19));
    const client = new S3Client({ region });
    try {
        const found = await client.config.credentials();
        return {
            accessKeyId: found.accessKeyId,
            secretAccessKey: found.secretAccessKey,
            ...(found.sessionToken === undefined ? {} : { sessionToken: found.sessionToken }),
            ...(found.expiration === undefined ? {} : { expires: found.expiration.getTime() }),
        };
    }
    finally {
        client.destroy();
    }
}

// EXTERNAL MODULE: ./build/src/store/s3/attributes.js
var attributes = __webpack_require__(8525);
// EXTERNAL MODULE: ./build/src/store/s3/answers.js
var answers = __webpack_require__(921);
// EXTERNAL MODULE: ./build/src/store/s3/encode.js
var encode = __webpack_require__(606);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
;// CONCATENATED MODULE: ./build/src/store/s3/sigv4.js

const EMPTY_SHA256 = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
const UNSIGNED_PAYLOAD = 'UNSIGNED-PAYLOAD';
/**
 * AWS Signature Version 4 for S3, in headers
 * (https://docs.aws.amazon.com/AmazonS3/latest/API/sig-v4-header-based-auth.html). The signing key is good
 * for a day and is kept, so that a request costs one hash and one HMAC.
 */
class Signer {
    #region;
    #keys = new Map();
    constructor(region) {
        this.#region = region;
    }
    /** Returns the headers to send: those given plus date, payload hash, token and authorization. */
    sign(request, credentials, now) {
        const date = amzDate(now);
        const day = date.slice(0, 8);
        const headers = {
            ...request.headers,
            'x-amz-content-sha256': request.payloadHash,
            'x-amz-date': date,
        };
        if (credentials.sessionToken !== undefined)
            headers['x-amz-security-token'] = credentials.sessionToken;
        const names = Object.keys(headers).sort();
        let canonicalHeaders = '';
        for (const name of names)
            canonicalHeaders += `${name}:${trimmed(headers[name] ?? '')}\n`;
        const signedNames = names.join(';');
        const canonical = `${request.method}\n${request.path}\n${request.query}\n${canonicalHeaders}\n${signedNames}\n${request.payloadHash}`;
        const scope = `${day}/${this.#region}/s3/aws4_request`;
        const toSign = `AWS4-HMAC-SHA256\n${date}\n${scope}\n${(0,external_node_crypto_.hash)('sha256', bytesOf(canonical), 'hex')}`;
        const signature = (0,external_node_crypto_.createHmac)('sha256', this.#key(day, credentials)).update(toSign).digest('hex');
        headers['authorization'] =
            `AWS4-HMAC-SHA256 Credential=${credentials.accessKeyId}/${scope},SignedHeaders=${signedNames},Signature=${signature}`;
        return headers;
    }
    #key(day, credentials) {
        const name = `${day}\n${credentials.accessKeyId}\n${credentials.secretAccessKey}`;
        let key = this.#keys.get(name);
        if (key === undefined) {
            const hmac = (secret, text) => (0,external_node_crypto_.createHmac)('sha256', secret).update(text).digest();
            key = hmac(hmac(hmac(hmac('AWS4' + credentials.secretAccessKey, day), this.#region), 's3'), 'aws4_request');
            if (this.#keys.size > 4)
                this.#keys.clear();
            this.#keys.set(name, key);
        }
        return key;
    }
}
let lastSecond = -1;
let lastDate = '';
/** `20261123T101500Z`. */
function amzDate(now) {
    const second = Math.floor(now / 1000);
    if (second !== lastSecond) {
        lastSecond = second;
        lastDate = new Date(second * 1000).toISOString().replace(/[-:]|\.\d{3}/g, '');
    }
    return lastDate;
}
/** Header values are bytes written as Latin-1: what is signed must be those bytes, not their UTF-8. */
function bytesOf(canonical) {
    return /^[\u0000-\u007f]*$/.test(canonical) ? canonical : Buffer.from(canonical, 'latin1');
}
function trimmed(value) {
    return value.includes('  ') ? value.trim().replace(/ {2,}/g, ' ') : value.trim();
}

// EXTERNAL MODULE: ./build/src/store/s3/xml.js
var xml = __webpack_require__(7691);
;// CONCATENATED MODULE: ./build/src/store/s3/wire.js









const DEFAULT_TIMEOUT_MS = 60_000;
/** An answer that is XML is at most a page of 1,000 keys; a hostile one must not fill the memory. */
const MAX_TEXT_BYTES = 32 * 1024 * 1024;
const MAX_ERROR_BYTES = 64 * 1024;
/**
 * Signed S3 requests over pooled connections, made for the hot loop: about a tenth of the SDK's CPU a
 * request. Sends each request once; retries are a wrapper's business. Throws StoreError for every answer
 * that is not a success, also for an error in a 200.
 */
class Wire {
    #options;
    #pool;
    #signer;
    #host;
    #root;
    #offset = 0;
    constructor(options) {
        this.#options = options;
        this.#signer = new Signer(options.region);
        const url = new URL(options.endpoint);
        const base = url.pathname.replace(/\/+$/, '');
        if (!options.pathStyle)
            url.host = `${options.bucket}.${url.host}`;
        this.#host = url.host;
        this.#root = options.pathStyle ? `${base}/${options.bucket}` : base;
        this.#pool = new undici/* Pool */.bC(url.origin, {
            connections: options.connections ?? 320,
            connect: { timeout: 10_000, ...(options.ca === undefined ? {} : { ca: (0,trust/* trusted */.I)(options.ca) }) },
            keepAliveTimeout: 20_000,
            bodyTimeout: DEFAULT_TIMEOUT_MS,
        });
    }
    /** The store's wall time less ours, ms. */
    get clockOffset() {
        return this.#offset;
    }
    /** For answers that are small: the whole body as text. */
    async send(request, signal) {
        const answer = await this.#dispatch(request, signal);
        const text = await this.#text(request, answer, MAX_TEXT_BYTES, signal);
        return { status: answer.statusCode, headers: flat(answer.headers), text };
    }
    /** For answers with an object in them. The caller reads the body to its end or destroys it. */
    async open(request, signal) {
        const answer = await this.#dispatch(request, signal);
        return { status: answer.statusCode, headers: flat(answer.headers), body: answer.body };
    }
    async close() {
        await this.#pool.destroy();
    }
    async #dispatch(request, signal) {
        const { operation, method } = request;
        const credentials = await this.#options.credentials.get();
        signal?.throwIfAborted();
        const path = this.#root +
            (request.key === undefined ? (this.#root === '' ? '/' : '') : '/' + (0,encode/* encodeKey */.g2)(request.key));
        const query = request.query === undefined ? '' : (0,encode/* encodeQuery */.XX)(request.query);
        const { body, length, payloadHash } = payloadOf(request.body);
        const headers = this.#signer.sign({ method, path, query, headers: { ...request.headers, host: this.#host }, payloadHash }, credentials, this.#options.clock.now() + this.#offset);
        if (method === 'PUT' || method === 'POST')
            headers['content-length'] = String(length);
        let answer;
        try {
            answer = await this.#pool.request({
                method,
                path: query === '' ? path : `${path}?${query}`,
                headers,
                body: body ?? null,
                headersTimeout: request.timeout ?? DEFAULT_TIMEOUT_MS,
                ...(signal === undefined ? {} : { signal }),
            });
        }
        catch (error) {
            throw (0,answers/* connectionError */.$)(operation, error, signal);
        }
        this.#learnOffset(answer.headers['date']);
        if (answer.statusCode >= 200 && answer.statusCode < 300)
            return answer;
        const text = await this.#text(request, answer, MAX_ERROR_BYTES, signal);
        throw (0,answers/* errorOf */.M)(operation, answer.statusCode, (0,xml/* parseError */.u$)(text), request.key);
    }
    async #text(request, answer, limit, signal) {
        try {
            const chunks = [];
            let size = 0;
            for await (const chunk of answer.body) {
                size += chunk.length;
                if (size > limit) {
                    answer.body.destroy();
                    throw new errors/* StoreError */.A('protocol', `${request.operation}: the answer is longer than ${limit} bytes`, {
                        operation: request.operation,
                    });
                }
                chunks.push(chunk);
            }
            return chunks.length === 1
                ? (chunks[0]?.toString('utf8') ?? '')
                : Buffer.concat(chunks).toString('utf8');
        }
        catch (error) {
            throw (0,answers/* connectionError */.$)(request.operation, error, signal);
        }
    }
    /** Answers carry whole seconds: an offset under two of them is noise. */
    #learnOffset(date) {
        if (typeof date !== 'string')
            return;
        const offset = Date.parse(date) - this.#options.clock.now();
        if (!Number.isNaN(offset))
            this.#offset = Math.abs(offset) < 2000 ? 0 : offset;
    }
}
function payloadOf(payload) {
    if (payload === undefined)
        return { body: undefined, length: 0, payloadHash: EMPTY_SHA256 };
    if (payload instanceof Uint8Array) {
        return { body: payload, length: payload.length, payloadHash: (0,external_node_crypto_.hash)('sha256', payload, 'hex') };
    }
    return {
        body: external_node_stream_.Readable.from(payload.stream, { objectMode: false }),
        length: payload.length,
        payloadHash: UNSIGNED_PAYLOAD,
    };
}
/** Base64 MD5 of a body, as Content-MD5 has it. */
function contentMd5(body) {
    return (0,external_node_crypto_.createHash)('md5').update(body).digest('base64');
}
function flat(headers) {
    const out = {};
    for (const [name, value] of Object.entries(headers)) {
        if (value !== undefined)
            out[name] = Array.isArray(value) ? value.join(', ') : value;
    }
    return out;
}

;// CONCATENATED MODULE: ./build/src/store/s3/store.js






/** Copies run at the server for as long as the bytes take; a Bridge Node streams them meanwhile. */
const COPY_TIMEOUT_MS = 15 * 60_000;
/**
 * S3 in two parts: what runs once an object goes through the lean wire client, what runs seldom through
 * the AWS SDK, which is loaded on first use.
 */
class S3Store {
    place;
    #options;
    #wire;
    #sdk;
    constructor(options) {
        this.#options = options;
        this.#wire = new Wire(options);
        this.place = { endpoint: new URL(options.endpoint).origin, bucket: options.bucket };
    }
    async list(request, signal) {
        const query = {
            'list-type': 2,
            'encoding-type': 'url',
            prefix: request.prefix === '' ? undefined : request.prefix,
            delimiter: request.delimiter,
            'max-keys': request.maxKeys,
            'continuation-token': request.continuation,
            'start-after': request.continuation === undefined ? request.after : undefined,
        };
        const { text } = await this.#wire.send({ operation: 'ListObjectsV2', method: 'GET', query }, signal);
        return (0,xml/* parseListPage */.ZN)(text);
    }
    async head(key, options, signal) {
        const answer = await this.#wire.send({
            operation: 'HeadObject',
            method: 'HEAD',
            key,
            query: { versionId: options?.versionId },
            headers: (0,attributes/* readHeaders */.jB)(options),
        }, signal);
        return checkedHead('HeadObject', (0,attributes/* headOf */.Uo)(answer.headers));
    }
    async get(key, options, signal) {
        const range = options?.range;
        const answer = await this.#wire.open({
            operation: 'GetObject',
            method: 'GET',
            key,
            query: { versionId: options?.versionId },
            headers: {
                ...(0,attributes/* readHeaders */.jB)(options),
                ...(range === undefined ? {} : { range: `bytes=${range.first}-${range.last}` }),
            },
        }, signal);
        const head = checkedHead('GetObject', (0,attributes/* headOf */.Uo)(answer.headers));
        const expected = range === undefined ? head.size : Math.min(range.last, head.size - 1) - range.first + 1;
        if (range !== undefined && answer.status !== 206 && !(range.first === 0 && expected === head.size)) {
            answer.body.destroy();
            throw new errors/* StoreError */.A('protocol', 'GetObject: the store ignored the range', { operation: 'GetObject' });
        }
        return {
            head,
            stream: wholeBody(answer.body, expected, signal),
            destroy: () => answer.body.destroy(),
        };
    }
    async put(key, body, options, signal) {
        const answer = await this.#wire.send({
            operation: 'PutObject',
            method: 'PUT',
            key,
            headers: (0,attributes/* writeHeaders */.Kr)(options),
            body,
            timeout: writeTimeout(body),
        }, signal);
        return writtenOf('PutObject', answer, answer.headers['etag']);
    }
    async copy(source, key, options, signal) {
        const answer = await this.#wire.send({
            operation: 'CopyObject',
            method: 'PUT',
            key,
            headers: {
                ...sourceHeaders(source),
                ...(0,attributes/* conditionHeaders */.CO)(options),
                ...(options?.storageClass === undefined ? {} : { 'x-amz-storage-class': options.storageClass }),
            },
            timeout: COPY_TIMEOUT_MS,
        }, signal);
        return writtenOf('CopyObject', answer, copyEtag('CopyObject', answer));
    }
    async delete(key, options, signal) {
        const headers = options?.ifMatch === undefined ? {} : { 'if-match': `"${options.ifMatch}"` };
        await this.#wire.send({ operation: 'DeleteObject', method: 'DELETE', key, query: { versionId: options?.versionId }, headers }, signal);
    }
    async deleteMany(objects, signal) {
        if (objects.length === 0)
            return [];
        const rows = objects.map(({ key, versionId }) => `<Object><Key>${(0,xml/* escapeXml */.X)(key)}</Key>${versionId === undefined ? '' : `<VersionId>${(0,xml/* escapeXml */.X)(versionId)}</VersionId>`}</Object>`);
        const body = Buffer.from(`<Delete xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><Quiet>true</Quiet>${rows.join('')}</Delete>`);
        const { text } = await this.#wire.send({
            operation: 'DeleteObjects',
            method: 'POST',
            query: { delete: '' },
            headers: { 'content-md5': contentMd5(body), 'content-type': 'application/xml' },
            body,
        }, signal);
        return (0,xml/* parseDeleteFailures */.gr)(text);
    }
    async uploadPart(upload, part, body, signal) {
        const answer = await this.#wire.send({
            operation: 'UploadPart',
            method: 'PUT',
            key: upload.key,
            query: { partNumber: part, uploadId: upload.uploadId },
            body,
            timeout: writeTimeout(body),
        }, signal);
        const { etag } = writtenOf('UploadPart', answer, answer.headers['etag']);
        return { number: part, etag, size: body.length };
    }
    async copyPart(upload, part, source, range, signal) {
        const answer = await this.#wire.send({
            operation: 'UploadPartCopy',
            method: 'PUT',
            key: upload.key,
            query: { partNumber: part, uploadId: upload.uploadId },
            headers: {
                ...sourceHeaders(source),
                'x-amz-copy-source-range': `bytes=${range.first}-${range.last}`,
            },
            timeout: COPY_TIMEOUT_MS,
        }, signal);
        const { etag } = writtenOf('UploadPartCopy', answer, copyEtag('UploadPartCopy', answer));
        return { number: part, etag, size: range.last - range.first + 1 };
    }
    async upload(key, body, options, signal) {
        return (await this.#lazy()).upload(key, body, options, signal);
    }
    async tags(key, options, signal) {
        return (await this.#lazy()).tags(key, options, signal);
    }
    async createUpload(key, options, signal) {
        return (await this.#lazy()).createUpload(key, options, signal);
    }
    async completeUpload(upload, parts, conditions, signal) {
        return (await this.#lazy()).completeUpload(upload, parts, conditions, signal);
    }
    async abortUpload(upload, signal) {
        await (await this.#lazy()).abortUpload(upload, signal);
    }
    async listParts(upload, signal) {
        return (await this.#lazy()).listParts(upload, signal);
    }
    async listUploads(prefix, signal) {
        return (await this.#lazy()).listUploads(prefix, signal);
    }
    async checkBucket(signal) {
        // A listing of one key and not HeadBucket: its error has a body, so a wrong key and a missing bucket differ.
        await this.#wire.send({ operation: 'ListObjectsV2', method: 'GET', query: { 'list-type': 2, 'max-keys': 1 } }, signal);
    }
    async versioning(signal) {
        return (await this.#lazy()).versioning(signal);
    }
    async *listVersions(prefix, signal) {
        yield* (await this.#lazy()).listVersions(prefix, signal);
    }
    clockOffset() {
        return this.#wire.clockOffset;
    }
    async close() {
        await this.#wire.close();
        if (this.#sdk !== undefined)
            (await this.#sdk).close();
    }
    #lazy() {
        this.#sdk ??= Promise.all(/* import() */[__webpack_require__.e(711), __webpack_require__.e(26)]).then(__webpack_require__.bind(__webpack_require__, 26)).then(({ Sdk }) => new Sdk(this.#options));
        return this.#sdk;
    }
}
/** A minute, and more for many bytes over a slow line (256 KiB a second). */
function writeTimeout(body) {
    return 60_000 + (body.length / (256 * 1024)) * 1000;
}
/** `+` must be sent as %2B, and so it is: every reserved byte is encoded. */
function sourceHeaders(source) {
    const version = source.versionId === undefined ? '' : `?versionId=${(0,encode/* encodeQueryPart */.ui)(source.versionId)}`;
    return {
        'x-amz-copy-source': `/${source.bucket}/${(0,encode/* encodeKey */.g2)(source.key)}${version}`,
        ...(source.ifMatch === undefined ? {} : { 'x-amz-copy-source-if-match': `"${source.ifMatch}"` }),
    };
}
/** A copy can answer 200 and then an error in the body (arrow-rs#6508): the body decides. */
function copyEtag(operation, answer) {
    const etag = (0,xml/* parseCopyEtag */.Ow)(answer.text);
    if (etag !== undefined && etag !== '')
        return etag;
    const error = (0,xml/* parseError */.u$)(answer.text);
    if (error !== undefined)
        throw (0,answers/* errorOf */.M)(operation, 500, error);
    throw new errors/* StoreError */.A('transient', `${operation}: a success without an ETag`, {
        operation,
        status: answer.status,
    });
}
function writtenOf(operation, answer, etag) {
    if (etag === undefined || etag === '') {
        throw new errors/* StoreError */.A('protocol', `${operation}: a success without an ETag`, {
            operation,
            status: answer.status,
        });
    }
    const versionId = (0,attributes/* realVersion */.HI)(answer.headers['x-amz-version-id']);
    return { etag: (0,xml/* unquote */._n)(etag), ...(versionId === undefined ? {} : { versionId }) };
}
function checkedHead(operation, head) {
    if (Number.isSafeInteger(head.size) && head.size >= 0 && !Number.isNaN(head.modified))
        return head;
    throw new errors/* StoreError */.A('protocol', `${operation}: the answer has no size or date`, { operation });
}
async function* wholeBody(body, expected, signal) {
    let seen = 0;
    try {
        for await (const chunk of body) {
            seen += chunk.length;
            yield chunk;
        }
    }
    catch (cause) {
        signal?.throwIfAborted();
        throw new errors/* StoreError */.A('transient', `GetObject: the body broke off after ${seen} of ${expected} bytes`, {
            operation: 'GetObject',
            cause,
        });
    }
    if (seen !== expected) {
        throw new errors/* StoreError */.A('transient', `GetObject: ${seen} bytes came where ${expected} were due`, {
            operation: 'GetObject',
        });
    }
}

;// CONCATENATED MODULE: ./build/src/commands/places.js






const openS3 = (place, ca, clock) => new S3Store({
    endpoint: place.endpoint,
    bucket: place.bucket,
    region: place.region,
    pathStyle: place.pathStyle,
    credentials: place.credentials === undefined
        ? defaultCredentials(place.region, () => clock.now())
        : fixedCredentials(place.credentials),
    clock,
    ...(ca === undefined ? {} : { ca }),
});
function openPlaces(options, clock, random, open) {
    const requests = { hot: new Map(), cold: new Map() };
    const wrap = (place, counts, name) => {
        let store = counting(open(place, options.ca, clock), counts);
        store = retrying(store, clock, random, undefined, (error) => {
            if (error.code === 'throttled')
                places.onThrottled();
        });
        // Hot is never written, whatever the code above it does.
        if (name === 'hot')
            store = readOnly(store, 'hot is never written');
        else if (options.dryRun)
            store = readOnly(store, 'a dry run writes nothing');
        return new Bucket(store, place.prefix);
    };
    const places = {
        hot: wrap(options.hot, requests.hot, 'hot'),
        cold: wrap(options.cold, requests.cold, 'cold'),
        requests,
        onThrottled: () => undefined,
    };
    return places;
}
/** Asks each bucket once. Throws InputError that names the input to change. */
async function checkPlaces(places, options, signal) {
    for (const name of ['hot', 'cold']) {
        const bucket = places[name];
        const { endpoint, credentials } = options[name];
        try {
            await bucket.store.checkBucket(signal);
        }
        catch (cause) {
            if (!(0,errors/* isStoreError */.h)(cause))
                throw cause;
            const at = `${bucket.place.bucket} at ${endpoint}`;
            switch (cause.code) {
                case 'no-bucket':
                case 'not-found':
                    throw new options_options/* InputError */.d(name, `there is no bucket ${at}; expected the name of one that exists`, {
                        cause,
                    });
                case 'credentials':
                    throw new options_options/* InputError */.d(`${name}-access-key-id`, `${endpoint} refused the key ${credentials?.accessKeyId ?? 'of the default chain'} (${cause.providerCode ?? 'no code'}); expected a valid key and its secret`, { cause });
                case 'denied':
                    throw new options_options/* InputError */.d(`${name}-access-key-id`, `this key may not list ${at}; expected one with the right to ${name === 'hot' ? 'read (READ)' : 'write (WRITE)'}`, { cause });
                case 'unreachable':
                case 'transient':
                    throw new options_options/* InputError */.d(`${name}-endpoint`, `${endpoint} does not answer (${cause.message}); expected the URL of an S3 endpoint that can be reached from here`, { cause });
                default:
                    throw cause;
            }
        }
    }
}

;// CONCATENATED MODULE: ./build/src/commands/stop.js


/** After a stop, what is in flight may take this long to end, ms. */
const DRAIN = 5 * 60_000;
/** Failures in a row, without one success, after which the store is taken to be down. */
const HOPELESS = 50;
/**
 * Whether a run may go on. A stop (deadline, quota, an error that concerns every object) takes no new work
 * and lets what runs end; an abort (cancelled, lease lost) ends every request.
 */
class Stop {
    /** For every request of the run. */
    signal;
    #clock;
    #deadline;
    #abort = new AbortController();
    #drain = new AbortController();
    #cancel;
    #failure;
    #inRow = 0;
    constructor(clock, deadline, cancel) {
        this.#clock = clock;
        this.#deadline = clock.monotonic() + deadline;
        this.#cancel = cancel;
        this.signal = AbortSignal.any([cancel, this.#abort.signal]);
        clock.sleep(deadline + DRAIN, this.#drain.signal).then(() => this.#abort.abort(new Error('the drain after the deadline took too long')), () => undefined);
    }
    get cancelled() {
        return this.#cancel.aborted;
    }
    /** The first error that ended the run. */
    get failure() {
        return this.#failure;
    }
    get pastDeadline() {
        return this.#clock.monotonic() >= this.#deadline;
    }
    /** No new work may be taken. */
    stopped() {
        return (this.#failure !== undefined || this.#cancel.aborted || this.#abort.signal.aborted || this.pastDeadline);
    }
    fail(error) {
        this.#failure ??= error;
        if (error instanceof LeaseLost)
            this.#abort.abort(error);
    }
    succeeded() {
        this.#inRow = 0;
    }
    /** One object failed. Only causes that speak of the store and not of the object count. */
    failed(cause) {
        if (cause !== 'transient' && cause !== 'unreachable' && cause !== 'throttled')
            return;
        if (++this.#inRow < HOPELESS)
            return;
        const message = `${HOPELESS} objects in a row failed (${cause}): the store is taken to be down`;
        this.fail(new errors/* StoreError */.A('unreachable', message, { operation: 'copy' }));
    }
    /** True where the failure leaves what was done so far worth committing. */
    get mayCommit() {
        if (this.cancelled || this.#abort.signal.aborted)
            return false;
        return this.#failure === undefined || (0,errors/* isStoreError */.h)(this.#failure, 'quota', 'credentials', 'unreachable');
    }
    end() {
        this.#drain.abort();
    }
}

;// CONCATENATED MODULE: ./build/src/commands/tally.js


/** Rows of prefixes that are counted one by one; what comes after goes into one row. */
const MOST_PREFIXES = 1000;
const SHOWN_PREFIXES = 50;
const EXAMPLES = 20;
const MOST_HOLES = 1_000_000;
const REST = '…';
/** Counts what a run does, in space that does not grow with the number of objects. */
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
    bytes = { scanned: 0, copied: 0 };
    paths = {
        native: { objects: 0, bytes: 0 },
        emulated: { objects: 0, bytes: 0 },
        streamed: { objects: 0, bytes: 0 },
    };
    condemned = [];
    /** Old versions that were not where the manifest had them. */
    lost = 0;
    #prefixes = new Map();
    #holes = new Map();
    /** Every single hole, for the list that is stored beside the manifest; the first million of them. */
    holeLines = [];
    get holes() {
        return this.counts.failed + this.counts.deferred;
    }
    get done() {
        return this.counts.copied + this.counts.touched;
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
    gone(key) {
        this.counts.gone++;
        this.#row(key).gone++;
    }
    planned(key, reason, size) {
        this.counts.planned++;
        this.bytes.copied += size;
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
        this.#row(key)[reason]++;
        const path = this.paths[updated.via];
        path.objects++;
        path.bytes += updated.moved ? size : 0;
        this.bytes.copied += updated.moved ? size : 0;
    }
    inFlight() {
        // of interest to who watches, not to the sums
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
        let group = this.#holes.get(hole.cause);
        if (group === undefined)
            this.#holes.set(hole.cause, (group = { count: 0, examples: [] }));
        group.count++;
        if (group.examples.length < EXAMPLES)
            group.examples.push({ key, message: hole.message });
        if (this.holeLines.length < MOST_HOLES)
            this.holeLines.push({ key, cause: hole.cause, message: hole.message });
    }
    loose(objects) {
        this.condemned.push(...objects);
    }
    holeGroups() {
        return [...this.#holes]
            .map(([cause, { count, examples }]) => ({
            cause,
            count,
            advice: HOLE_ADVICE[cause] ?? 'See the message; the next run takes them again.',
            examples: examples.sort((a, b) => (0,store_keys/* compareKeys */.YD)(a.key, b.key)),
        }))
            .sort((a, b) => b.count - a.count);
    }
    prefixRows() {
        const rows = [...this.#prefixes.values()].sort((a, b) => b.bytes - a.bytes || (0,store_keys/* compareKeys */.YD)(a.prefix, b.prefix));
        const shown = rows.slice(0, SHOWN_PREFIXES);
        const rest = rows.slice(SHOWN_PREFIXES);
        if (rest.length === 0)
            return shown;
        const sum = emptyRow(REST);
        for (const row of rest) {
            for (const name of ['objects', 'bytes', 'new', 'changed', 'touched', 'gone', 'failed'])
                sum[name] += row[name];
        }
        return [...shown, sum];
    }
    #row(key) {
        const slash = key.indexOf('/');
        const prefix = slash < 0 ? '' : key.slice(0, slash + 1);
        const known = this.#prefixes.get(prefix);
        if (known !== undefined)
            return known;
        const name = this.#prefixes.size >= MOST_PREFIXES ? REST : prefix;
        let row = this.#prefixes.get(name);
        if (row === undefined)
            this.#prefixes.set(name, (row = emptyRow(name)));
        return row;
    }
}
function emptyRow(prefix) {
    return { prefix, objects: 0, bytes: 0, new: 0, changed: 0, touched: 0, gone: 0, failed: 0 };
}

;// CONCATENATED MODULE: ./build/src/commands/backup.js















/**
 * Backs hot up into cold: plan, copy, commit, report (design.md section 4). Bad input throws InputError and
 * changes nothing; everything else that goes wrong comes back in the result.
 */
async function runBackup(options, around, open = openS3, margins = MARGINS) {
    const { clock, random } = around;
    const places = openPlaces(options, clock, random, open);
    const stop = new Stop(clock, options.deadline, around.signal);
    const tally = new Tally();
    const meter = new Meter(around, tally);
    const facts = { options, around, margins, places, tally, meter, stop };
    try {
        meter.phase('plan');
        await checkPlaces(places, options, stop.signal);
        const state = new State(places.cold);
        const found = await state.load(stop.signal);
        checkIdentity(found, options);
        if (found === undefined)
            await checkEmpty(places.cold, stop.signal);
        facts.started = timeOf(facts);
        if (options.dryRun)
            await copyAll(facts, state, places.cold, found, undefined, open);
        else
            await runWithLease(facts, found, open);
    }
    catch (error) {
        if (error instanceof options_options/* InputError */.d)
            throw error;
        stop.fail(error);
    }
    finally {
        stop.end();
        meter.end();
        await Promise.all([places.hot.store.close(), places.cold.store.close()]);
    }
    return resultOf(facts);
}
async function runWithLease(facts, found, open) {
    const { options, around, places, stop, meter } = facts;
    const { runId, workflowRun, attempt } = around.identity;
    const request = {
        owner: runId,
        floor: found?.head.epoch ?? 0,
        wait: options.leaseWait,
        ...(workflowRun === undefined ? {} : { workflowRun }),
        ...(attempt === undefined ? {} : { attempt }),
    };
    let lease;
    try {
        lease = await Lease.acquire(places.cold, around.clock, request, stop.signal, facts.margins.lease);
    }
    catch (error) {
        if (!(error instanceof LeaseHeld))
            throw error;
        facts.heldBy = error.holder;
        return;
    }
    try {
        if (found === undefined)
            await checkApart(places.hot, places.cold, runId, stop.signal);
        const cold = new Bucket(fenced(places.cold.store, () => lease.assertHeld()), places.cold.prefix);
        const state = new State(cold);
        // Read again under the lease: another run may have committed while this one waited for it.
        const committed = await state.load(stop.signal);
        checkIdentity(committed, options);
        facts.started = timeOf(facts);
        const run = await copyAll(facts, state, cold, committed, lease.epoch, open);
        if (stop.mayCommit) {
            meter.phase('commit');
            const generation = await commit(facts, state, committed, run, lease.epoch);
            await collectGarbage(facts, state, cold, generation);
        }
        meter.phase('report');
        await storeReport(facts, state);
    }
    catch (error) {
        if (error instanceof options_options/* InputError */.d)
            throw error;
        stop.fail(error);
    }
    finally {
        await release(facts, lease);
    }
}
/** A lease that cannot be given back ends by itself a minute later: worth a warning, not the run. */
async function release(facts, lease) {
    const { clock, log } = facts.around;
    const limit = new AbortController();
    const tooLong = clock.sleep(facts.margins.lastWords, limit.signal).then(() => {
        throw new Error('it took too long');
    }, () => undefined);
    try {
        await Promise.race([lease.release(), tooLong]);
    }
    catch (error) {
        log.warning(`The lease was not given back (${error instanceof Error ? error.message : String(error)}); it ends within a minute.`);
    }
    finally {
        limit.abort();
    }
}


/***/ }),

/***/ 6848:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ StoreError),
/* harmony export */   h: () => (/* binding */ isStoreError)
/* harmony export */ });
/** The one error class of every Store. Errors are thrown, never logged and passed over. */
class StoreError extends Error {
    code;
    operation;
    status;
    providerCode;
    requestId;
    constructor(code, message, detail) {
        super(message, detail.cause === undefined ? undefined : { cause: detail.cause });
        this.name = 'StoreError';
        this.code = code;
        this.operation = detail.operation;
        this.status = detail.status;
        this.providerCode = detail.providerCode;
        this.requestId = detail.requestId;
    }
    /** True where the same request may succeed if it is sent again later. */
    get retryable() {
        return this.code === 'transient' || this.code === 'throttled' || this.code === 'unreachable';
    }
}
/** True if `error` is a StoreError of one of `codes`. */
function isStoreError(error, ...codes) {
    return error instanceof StoreError && (codes.length === 0 || codes.includes(error.code));
}


/***/ }),

/***/ 921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ connectionError),
/* harmony export */   M: () => (/* binding */ errorOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6848);

/**
 * What each error code of S3 and of the servers that speak it means to us. A row that exists because of one
 * server names it. Codes that are not here are judged by their HTTP status.
 */
const BY_CODE = {
    NoSuchKey: 'not-found',
    NoSuchVersion: 'not-found',
    NoSuchUpload: 'not-found',
    NotFound: 'not-found',
    NoSuchBucket: 'no-bucket',
    InvalidBucketName: 'no-bucket',
    PreconditionFailed: 'precondition',
    ConditionalRequestConflict: 'precondition',
    AccessDenied: 'denied',
    AllAccessDisabled: 'denied',
    AccountProblem: 'denied',
    InvalidAccessKeyId: 'credentials',
    SignatureDoesNotMatch: 'credentials',
    ExpiredToken: 'credentials',
    InvalidToken: 'credentials',
    TokenRefreshRequired: 'credentials',
    InvalidClientTokenId: 'credentials',
    XMinioInvalidAccessKeyId: 'credentials', // MinIO
    SlowDown: 'throttled',
    SlowDownRead: 'throttled', // MinIO
    SlowDownWrite: 'throttled', // MinIO
    Throttling: 'throttled',
    ThrottlingException: 'throttled',
    RequestLimitExceeded: 'throttled',
    TooManyRequests: 'throttled',
    ServiceUnavailable: 'throttled',
    QUOTA_EXCEEDED: 'quota', // Flashback
    QuotaExceeded: 'quota',
    XMinioStorageFull: 'quota', // MinIO
    NotImplemented: 'unsupported',
    MethodNotAllowed: 'unsupported',
    EntityTooLarge: 'too-large',
    KeyTooLongError: 'bad-key',
    KeyTooLong: 'bad-key',
    XMinioInvalidObjectName: 'bad-key', // MinIO refuses `//`, `.` and `..` (minio#15684)
    XMinioInvalidResourceName: 'bad-key', // MinIO
    XMinioParentIsObject: 'bad-key', // MinIO
    XMinioObjectExistsAsDirectory: 'bad-key', // MinIO
    ObjectParentIsFile: 'bad-key', // versitygw over directories cannot hold both `a` and `a/b` (versitygw#137)
    ExistingObjectIsDirectory: 'bad-key', // versitygw
    DirectoryNotEmpty: 'bad-key', // versitygw
    DirectoryObjectContainsData: 'bad-key', // versitygw
    InvalidURI: 'bad-key',
    InvalidObjectState: 'archived',
    InternalError: 'transient',
    RequestTimeout: 'transient',
    RequestTimeTooSkewed: 'transient', // the offset is learned from the answer's Date
    BadDigest: 'transient',
    IncompleteBody: 'transient',
    XAmzContentSHA256Mismatch: 'transient',
};
/** Turns an answer that is not a success into the StoreError it means. */
function errorOf(operation, status, body, key) {
    const code = refusesKey(operation, status, body, key) ? 'bad-key' : codeOf(operation, status, body);
    const said = body?.message ?? body?.code ?? `HTTP ${status}`;
    const region = body?.region === undefined ? '' : ` (the bucket's region is ${body.region})`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StoreError */ .A(code, `${operation}: ${said}${region}`, {
        operation,
        status,
        ...(body?.code === undefined ? {} : { providerCode: body.code }),
        ...(body?.requestId === undefined ? {} : { requestId: body.requestId }),
    });
}
const WRITES = new Set(['PutObject', 'CopyObject', 'CreateMultipartUpload']);
/** Names that a file system or a router takes for more than a name: `//`, `.`, `..`, `/` at an end, control characters. */
const ODD_NAME = /(^|\/)\.{0,2}(\/|$)|[\u0000-\u001f]/;
/**
 * Some servers refuse odd keys with a bare 400 or 404, or an error of no S3 code (versitygw, moto): on a
 * write of such a key that is a verdict on its name.
 */
function refusesKey(operation, status, body, key) {
    if (key === undefined || !WRITES.has(operation) || !ODD_NAME.test(key))
        return false;
    const known = body?.code === undefined ? undefined : BY_CODE[body.code];
    return known === undefined && (status === 400 || status === 404 || status === 405);
}
function codeOf(operation, status, body) {
    const known = body?.code === undefined ? undefined : BY_CODE[body.code];
    if (known !== undefined)
        return known;
    // CopyObject of more than 5 GiB is refused as InvalidRequest, with the limit only in the text.
    if (body?.code === 'InvalidRequest' && /larger than the maximum/i.test(body.message ?? ''))
        return 'too-large';
    switch (status) {
        case 401:
            return 'credentials';
        case 403:
            return 'denied';
        case 404:
            return operation === 'HeadBucket' ? 'no-bucket' : 'not-found';
        case 405:
        case 501:
            return 'unsupported';
        case 408:
            return 'transient';
        case 409:
        case 412:
            return 'precondition';
        case 413:
            return 'too-large';
        case 429:
        case 503:
            return 'throttled';
        default:
            return status >= 500 ? 'transient' : 'protocol';
    }
}
const UNREACHABLE = new Set([
    'ENOTFOUND',
    'ECONNREFUSED',
    'EHOSTUNREACH',
    'ENETUNREACH',
    'EAI_AGAIN',
    'UND_ERR_CONNECT_TIMEOUT',
    'ERR_TLS_CERT_ALTNAME_INVALID',
    'DEPTH_ZERO_SELF_SIGNED_CERT',
    'SELF_SIGNED_CERT_IN_CHAIN',
    'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
    'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
    'CERT_HAS_EXPIRED',
]);
/** Connection trouble as a StoreError; an abort by the caller keeps its own reason. */
function connectionError(operation, error, signal) {
    if (signal?.aborted) {
        const reason = signal.reason;
        return reason instanceof Error ? reason : new Error('stopped', { cause: reason });
    }
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StoreError */ .A)
        return error;
    const code = systemCode(error);
    const kind = code !== undefined && UNREACHABLE.has(code) ? 'unreachable' : 'transient';
    const said = error instanceof Error && error.message !== '' ? error.message : String(code ?? error);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StoreError */ .A(kind, `${operation}: ${said}`, { operation, cause: error });
}
function systemCode(error) {
    for (let at = error; at instanceof Error; at = at.cause) {
        const code = 'code' in at ? at.code : undefined;
        if (typeof code === 'string')
            return code;
        if (at instanceof AggregateError && at.errors.length > 0) {
            const first = systemCode(at.errors[0]);
            if (first !== undefined)
                return first;
        }
    }
    return undefined;
}


/***/ }),

/***/ 8525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CO: () => (/* binding */ conditionHeaders),
/* harmony export */   HI: () => (/* binding */ realVersion),
/* harmony export */   Kr: () => (/* binding */ writeHeaders),
/* harmony export */   Uo: () => (/* binding */ headOf),
/* harmony export */   cA: () => (/* binding */ encodeTags),
/* harmony export */   jB: () => (/* binding */ readHeaders)
/* harmony export */ });
/* unused harmony export attributesOf */
/* harmony import */ var _encode_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(606);
/* harmony import */ var _xml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7691);


/** The headers that hold an object's attributes, both ways. */
const STANDARD = [
    ['contentType', 'content-type'],
    ['contentEncoding', 'content-encoding'],
    ['contentDisposition', 'content-disposition'],
    ['contentLanguage', 'content-language'],
    ['cacheControl', 'cache-control'],
    ['expires', 'expires'],
];
const META = 'x-amz-meta-';
function attributesOf(headers) {
    const found = {};
    for (const [name, header] of STANDARD) {
        const value = headers[header];
        if (value !== undefined)
            found[name] = value;
    }
    const metadata = {};
    for (const [name, value] of Object.entries(headers)) {
        if (name.startsWith(META))
            metadata[name.slice(META.length)] = latin1ToUtf8(value);
    }
    if (Object.keys(metadata).length > 0)
        found['metadata'] = metadata;
    return found;
}
/** Reads what HEAD and GET say of an object. `size` comes from the range's total where there is one. */
function headOf(headers) {
    const total = /\/(\d+)$/.exec(headers['content-range'] ?? '')?.[1];
    const tagCount = headers['x-amz-tagging-count'];
    const versionId = realVersion(headers['x-amz-version-id']);
    const storageClass = headers['x-amz-storage-class'];
    return {
        size: Number(total ?? headers['content-length'] ?? NaN),
        etag: (0,_xml_js__WEBPACK_IMPORTED_MODULE_0__/* .unquote */ ._n)(headers['etag'] ?? ''),
        modified: Date.parse(headers['last-modified'] ?? ''),
        attributes: attributesOf(headers),
        ...(versionId === undefined ? {} : { versionId }),
        ...(storageClass === undefined || storageClass === 'STANDARD' ? {} : { storageClass }),
        ...(tagCount === undefined ? {} : { tagCount: Number(tagCount) }),
    };
}
/** `null` is the name of an object that has no version of its own. */
function realVersion(versionId) {
    return versionId === undefined || versionId === '' || versionId === 'null' ? undefined : versionId;
}
function readHeaders(options) {
    return options?.ifMatch === undefined ? {} : { 'if-match': `"${options.ifMatch}"` };
}
function conditionHeaders(conditions) {
    return {
        ...(conditions?.ifMatch === undefined ? {} : { 'if-match': `"${conditions.ifMatch}"` }),
        ...(conditions?.ifAbsent === true ? { 'if-none-match': '*' } : {}),
    };
}
function writeHeaders(options) {
    const headers = conditionHeaders(options);
    const attributes = options?.attributes;
    for (const [name, header] of STANDARD) {
        const value = attributes?.[name];
        if (value !== undefined)
            headers[header] = value;
    }
    for (const [name, value] of Object.entries(attributes?.metadata ?? {}))
        headers[META + name] = utf8ToLatin1(value);
    if (options?.tags !== undefined && Object.keys(options.tags).length > 0)
        headers['x-amz-tagging'] = encodeTags(options.tags);
    if (options?.storageClass !== undefined)
        headers['x-amz-storage-class'] = options.storageClass;
    return headers;
}
function encodeTags(tags) {
    return Object.entries(tags)
        .map(([name, value]) => `${(0,_encode_js__WEBPACK_IMPORTED_MODULE_1__/* .encodeQueryPart */ .ui)(name)}=${(0,_encode_js__WEBPACK_IMPORTED_MODULE_1__/* .encodeQueryPart */ .ui)(value)}`)
        .join('&');
}
/** Headers are bytes that Node shows as Latin-1; S3 clients put UTF-8 in them. */
function latin1ToUtf8(value) {
    if (!/[\u0080-\u00ff]/.test(value))
        return value;
    const text = Buffer.from(value, 'latin1').toString('utf8');
    return text.includes('\ufffd') ? value : text;
}
function utf8ToLatin1(value) {
    return /^[\u0000-\u007f]*$/.test(value) ? value : Buffer.from(value, 'utf8').toString('latin1');
}


/***/ }),

/***/ 606:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XX: () => (/* binding */ encodeQuery),
/* harmony export */   g2: () => (/* binding */ encodeKey),
/* harmony export */   ui: () => (/* binding */ encodeQueryPart)
/* harmony export */ });
const UNRESERVED = /^[A-Za-z0-9\-_.~/]*$/;
/**
 * A key as it stands in a request path and in the canonical URI: every UTF-8 byte percent-encoded except
 * the unreserved characters and `/` (SigV4 for S3: encoded once, never normalised).
 */
function encodeKey(key) {
    if (UNRESERVED.test(key))
        return key;
    return encodeURIComponent(key)
        .replace(/%2F/g, '/')
        .replace(/[!'()*]/g, percent);
}
/** A query name or value: as a key, but `/` is encoded too. */
function encodeQueryPart(text) {
    return encodeURIComponent(text).replace(/[!'()*]/g, percent);
}
/** The canonical query string: sorted by encoded name, and it is also what is sent. */
function encodeQuery(query) {
    const pairs = [];
    for (const [name, value] of Object.entries(query)) {
        if (value !== undefined)
            pairs.push(`${encodeQueryPart(name)}=${encodeQueryPart(String(value))}`);
    }
    return pairs.sort().join('&');
}
function percent(character) {
    return '%' + character.charCodeAt(0).toString(16).toUpperCase();
}


/***/ }),

/***/ 7691:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ow: () => (/* binding */ parseCopyEtag),
/* harmony export */   X: () => (/* binding */ escapeXml),
/* harmony export */   ZN: () => (/* binding */ parseListPage),
/* harmony export */   _n: () => (/* binding */ unquote),
/* harmony export */   gr: () => (/* binding */ parseDeleteFailures),
/* harmony export */   u$: () => (/* binding */ parseError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6848);

/**
 * A scanner for just the XML answers of S3: fixed elements without attributes, text without CDATA. It
 * reads what it knows and skips the rest, in time linear in the answer's length.
 */
function parseListPage(xml) {
    const operation = 'ListObjectsV2';
    if (!xml.includes('<ListBucketResult')) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StoreError */ .A('protocol', 'the listing is not a ListBucketResult', { operation });
    }
    // Only where the answer says so: some servers ignore encoding-type and send raw keys (versitygw#813).
    const decode = element(xml, 'EncodingType') === 'url' ? decodeUrl : identity;
    const objects = [];
    for (const block of blocks(xml, 'Contents')) {
        const key = element(block, 'Key');
        const size = Number(element(block, 'Size'));
        const modified = Date.parse(element(block, 'LastModified') ?? '');
        const etag = element(block, 'ETag');
        if (key === undefined ||
            etag === undefined ||
            !Number.isSafeInteger(size) ||
            size < 0 ||
            Number.isNaN(modified)) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StoreError */ .A('protocol', 'the listing has an entry without a key, size, date or ETag', {
                operation,
            });
        }
        const storageClass = element(block, 'StorageClass');
        objects.push({
            key: decode(key),
            size,
            etag: unquote(etag),
            modified,
            ...(storageClass === undefined || storageClass === 'STANDARD' ? {} : { storageClass }),
        });
    }
    const prefixes = [];
    for (const block of blocks(xml, 'CommonPrefixes'))
        prefixes.push(decode(element(block, 'Prefix') ?? ''));
    const truncated = element(tail(xml), 'IsTruncated') ?? element(xml, 'IsTruncated');
    const next = element(tail(xml), 'NextContinuationToken') ?? element(xml, 'NextContinuationToken');
    if (truncated !== 'true')
        return { objects, prefixes, next: undefined };
    if (next === undefined || next === '') {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StoreError */ .A('protocol', 'the listing is truncated but names no next page', { operation });
    }
    return { objects, prefixes, next };
    function tail(text) {
        const end = text.lastIndexOf('</Contents>');
        return end < 0 ? text : text.slice(end);
    }
}
/** The `<Error>` of an answer; undefined where the body holds none. */
function parseError(xml) {
    const start = xml.indexOf('<Error');
    if (start < 0)
        return undefined;
    const body = xml.slice(start);
    return {
        code: element(body, 'Code'),
        message: element(body, 'Message'),
        requestId: element(body, 'RequestId'),
        region: element(body, 'Region'),
    };
}
/** The ETag of a CopyObjectResult or CopyPartResult; undefined where there is none. */
function parseCopyEtag(xml) {
    const etag = element(xml, 'ETag');
    return etag === undefined ? undefined : unquote(etag);
}
/** The failures of a DeleteResult. */
function parseDeleteFailures(xml) {
    return [...blocks(xml, 'Error')].map((block) => {
        const versionId = element(block, 'VersionId');
        return {
            key: element(block, 'Key') ?? '',
            ...(versionId === undefined ? {} : { versionId }),
            code: element(block, 'Code') ?? 'Unknown',
            message: element(block, 'Message') ?? '',
        };
    });
}
/** Text for an XML document; control characters as references, as S3 itself writes them. */
function escapeXml(text) {
    return text.replace(/[&<>"'\u0000-\u001f\u007f-\u009f]/g, (character) => `&#${character.charCodeAt(0)};`);
}
/** ETags come quoted, sometimes weak. */
function unquote(etag) {
    const bare = etag.startsWith('W/') ? etag.slice(2) : etag;
    return bare.startsWith('"') && bare.endsWith('"') && bare.length > 1 ? bare.slice(1, -1) : bare;
}
function* blocks(xml, name) {
    const open = `<${name}>`;
    const close = `</${name}>`;
    for (let at = xml.indexOf(open); at >= 0;) {
        const end = xml.indexOf(close, at);
        if (end < 0)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StoreError */ .A('transient', `the answer ends inside <${name}>`, { operation: 'parse' });
        yield xml.slice(at + open.length, end);
        at = xml.indexOf(open, end + close.length);
    }
}
function element(xml, name) {
    const open = xml.indexOf(`<${name}>`);
    if (open < 0)
        return undefined;
    const from = open + name.length + 2;
    const end = xml.indexOf(`</${name}>`, from);
    if (end < 0)
        return undefined;
    const text = xml.slice(from, end);
    return text.includes('&') ? unescapeXml(text) : text;
}
const ENTITIES = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
function unescapeXml(text) {
    return text.replace(/&(?:#x([0-9a-fA-F]{1,6})|#([0-9]{1,7})|([a-z]+));/g, (whole, hex, decimal, name) => {
        if (typeof name === 'string')
            return ENTITIES[name] ?? whole;
        const point = typeof hex === 'string' ? parseInt(hex, 16) : Number(decimal);
        return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
    });
}
function decodeUrl(text) {
    if (!text.includes('%') && !text.includes('+'))
        return text;
    try {
        return decodeURIComponent(text.replaceAll('+', ' '));
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StoreError */ .A('protocol', 'the listing has a key that is not UTF-8', {
            operation: 'ListObjectsV2',
            cause,
        });
    }
}
function identity(text) {
    return text;
}


/***/ }),

/***/ 7985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ trusted)
/* harmony export */ });
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1692);

/**
 * The certificates to trust: the system's and NODE_EXTRA_CA_CERTS, and `ca` besides them. Node's own `ca`
 * option would replace them. Undefined where there is nothing to add.
 */
function trusted(ca) {
    return ca === undefined ? undefined : [...(0,node_tls__WEBPACK_IMPORTED_MODULE_0__.getCACertificates)('default'), ca];
}


/***/ })

};
