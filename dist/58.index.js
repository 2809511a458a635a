export const id = 58;
export const ids = [58];
export const modules = {

/***/ 10237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ HoleGroups)
/* harmony export */ });
/* harmony import */ var _store_keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68335);

const EXAMPLES = 20;
/** What went wrong, by cause: how often, with a few examples of each. */
class HoleGroups {
    #advice;
    #groups = new Map();
    /** `advice` says what to do about each cause, one sentence. */
    constructor(advice) {
        this.#advice = advice;
    }
    add(key, { cause, message }) {
        let group = this.#groups.get(cause);
        if (group === undefined)
            this.#groups.set(cause, (group = { count: 0, examples: [] }));
        group.count++;
        if (group.examples.length < EXAMPLES)
            group.examples.push({ key, message });
    }
    count(cause) {
        return this.#groups.get(cause)?.count ?? 0;
    }
    /** The largest first; examples in key order. */
    groups() {
        return [...this.#groups]
            .map(([cause, { count, examples }]) => ({
            cause,
            count,
            advice: this.#advice[cause] ?? 'See the message; the next run takes them again.',
            examples: examples.sort((a, b) => (0,_store_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .compareKeys */ .YD)(a.key, b.key)),
        }))
            .sort((a, b) => b.count - a.count);
    }
}


/***/ }),

/***/ 91549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ limiterFor)
});

;// CONCATENATED MODULE: ./build/src/transfer/limiter.js
const START = 16;
const CAP = 256;
/** One halving answers all the throttling of one moment, ms. */
const HALVE_EVERY = 500;
/** The fastest of a round this many times the fastest ever is a store that queues. */
const LATENCY_RISE = 3;
/** The fastest ever is forgotten by this much a round: what was tiny and fast may be over. */
const FORGET = 1.01;
/**
 * How many objects, and parts of large ones, are worked on at once: starts at 16, doubles with each round until the store throttles
 * or slows down (slow start), halves on that, then climbs by one a round (additive increase, multiplicative
 * decrease). A round is as many objects as may be in flight.
 */
class Limiter {
    clock;
    #fixed;
    #needed;
    #onHalved;
    #limit;
    #active = 0;
    #slowStart = true;
    #halvedAt = Number.NEGATIVE_INFINITY;
    #best = Number.POSITIVE_INFINITY;
    #round = { left: START, fastest: Number.POSITIVE_INFINITY };
    #queues = false;
    #waiting = [];
    #highest;
    #throttled = 0;
    constructor(options) {
        this.clock = options.clock;
        this.#fixed = options.fixed !== undefined;
        this.#needed = options.needed ?? (() => 0);
        this.#onHalved = options.onHalved ?? (() => undefined);
        this.#limit = options.fixed ?? START;
        this.#highest = this.#limit;
    }
    get inFlight() {
        return this.#active;
    }
    get found() {
        return {
            highest: Math.floor(this.#highest),
            final: Math.floor(this.#limit),
            throttled: this.#throttled,
        };
    }
    /** Waits for a place and takes it. Each `enter` needs one `leave`. */
    async enter() {
        if (this.#active < Math.floor(this.#limit)) {
            this.#active++;
            return;
        }
        await new Promise((resolve) => this.#waiting.push(resolve)); // the place is handed over
    }
    /** Takes a place only where one is free and nobody waits for it. Each success needs one `leave`. */
    tryEnter() {
        if (this.#waiting.length > 0 || this.#active >= Math.floor(this.#limit))
            return false;
        this.#active++;
        return true;
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
    /** A request sent at this monotonic time was asked to slow down. Halves once for each round trip. */
    throttled(sent) {
        this.#throttled++;
        const now = this.clock.monotonic();
        if (this.#fixed || sent < this.#halvedAt || now - this.#halvedAt < HALVE_EVERY)
            return;
        this.#halve(now);
    }
    #halve(now) {
        this.#slowStart = false;
        this.#halvedAt = now;
        this.#limit = Math.min(this.#limit, Math.max(1, this.#limit / 2, this.#needed()));
        this.#onHalved(Math.floor(this.#limit));
    }
    #succeeded(ms) {
        const round = this.#round;
        round.fastest = Math.min(round.fastest, Math.max(ms, 1));
        if (--round.left <= 0)
            this.#endRound(round.fastest);
        if (this.#queues)
            return;
        this.#limit = Math.min(CAP, this.#limit + (this.#slowStart ? 1 : 1 / this.#limit));
        this.#highest = Math.max(this.#highest, this.#limit);
    }
    /** The fastest of a round, and not the mean: objects differ in size, and one large one says nothing. */
    #endRound(fastest) {
        this.#queues = fastest > this.#best * LATENCY_RISE;
        this.#best = Math.min(fastest, this.#best * FORGET);
        if (this.#queues && this.#slowStart)
            this.#halve(this.clock.monotonic());
        this.#round = { left: Math.floor(this.#limit), fastest: Number.POSITIVE_INFINITY };
    }
}

;// CONCATENATED MODULE: ./build/src/commands/limiter-for.js

/** The limiter of a run, told of each answer that asked to slow down. `concurrency`: a fixed number in flight instead. */
function limiterFor(places, clock, concurrency) {
    const limiter = new Limiter({
        clock,
        needed: () => places.paces.reduce((sum, pace) => sum + pace.inFlight, 0),
        onHalved: (limit) => places.detail.tell('limiter', () => `at most ${limit} at once from now on`),
        ...(concurrency === undefined ? {} : { fixed: concurrency }),
    });
    places.onThrottled = (sent) => limiter.throttled(sent);
    return limiter;
}


/***/ }),

/***/ 3342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ Stop)
/* harmony export */ });
/* harmony import */ var _every_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82802);
/* harmony import */ var _manifest_lease_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32373);
/* harmony import */ var _store_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46848);



/** Failures in a row, without one success, after which the store is taken to be down. */
const HOPELESS = 50;
/** Between looks at the end of the credentials, ms. */
const LOOK_EVERY = 15_000;
/** The drain after a stop took too long: what was still under way is left to the next run. */
class DrainOver extends Error {
}
/**
 * Whether a run may go on. A stop (deadline, credentials that end, quota, an error that concerns every object)
 * takes no new work, lets what is under way end for a while, and commits. A cancelled run and a lost lease end
 * every request at once, and commit nothing.
 */
class Stop {
    /** For the work: listing and copying. Aborted when the drain is over, too. */
    signal;
    /** For what follows a stop, the commit above all: aborted only where nothing may be committed. */
    finishing;
    #clock;
    #deadline;
    #margins;
    #lost = new AbortController();
    #drained = new AbortController();
    #timers = new AbortController();
    #cancel;
    #credentialsEnd = () => undefined;
    #nextLook = 0;
    #stopWatching = () => undefined;
    #credentialsEnding = false;
    #draining = false;
    #failure;
    #inRow = 0;
    constructor(clock, deadline, cancel, margins) {
        this.#clock = clock;
        this.#deadline = clock.monotonic() + deadline;
        this.#margins = margins;
        this.#cancel = cancel;
        this.finishing = AbortSignal.any([cancel, this.#lost.signal]);
        this.signal = AbortSignal.any([this.finishing, this.#drained.signal]);
        this.#after(deadline, () => this.#drain());
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
    /** The credentials in use end soon, and no others came in their place. */
    get credentialsEnding() {
        return this.#credentialsEnding;
    }
    /** No new work may be taken. */
    stopped() {
        const now = this.#clock.monotonic();
        if (now >= this.#nextLook)
            this.#look(now);
        return (this.#failure !== undefined || this.signal.aborted || this.#credentialsEnding || now >= this.#deadline);
    }
    /** Stops in time where the credentials end: `end` is the first end that is known, wall ms. */
    watchCredentials(end) {
        this.#credentialsEnd = end;
        this.#look(this.#clock.monotonic());
        // Also where everything hangs, and nobody asks whether to go on.
        this.#stopWatching = (0,_every_js__WEBPACK_IMPORTED_MODULE_2__/* .every */ .S)(this.#clock, LOOK_EVERY, () => this.#look(this.#clock.monotonic()));
    }
    fail(error) {
        // What the drain's end cut off is no failure: the stop that it ends has its own reason.
        if (error instanceof DrainOver)
            return;
        if (error instanceof _manifest_lease_js__WEBPACK_IMPORTED_MODULE_0__/* .LeaseLost */ .Vj) {
            // A lease that could not be renewed since cold takes no more writes is lost for that reason.
            const { cause } = error;
            this.#failure ??= (0,_store_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .isStoreError */ .h)(cause, 'quota', 'credentials') ? cause : error;
            this.#lost.abort(error);
            return;
        }
        this.#failure ??= error;
        this.#drain();
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
        this.fail(new _store_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .StoreError */ .A('unreachable', message, { operation: 'copy' }));
    }
    /** True where the failure leaves what was done so far worth committing. */
    get mayCommit() {
        if (this.finishing.aborted)
            return false;
        return this.#failure === undefined || (0,_store_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .isStoreError */ .h)(this.#failure, 'quota', 'credentials', 'unreachable');
    }
    end() {
        this.#timers.abort();
        this.#stopWatching();
    }
    #look(now) {
        this.#nextLook = now + LOOK_EVERY;
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

/***/ 98530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ versionsAbove)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46848);

/**
 * The versions that lie at one path, the newest first, down to but without the one named `until`. Delete
 * markers are none. Nothing where the key may not list versions: what is not seen is not cleaned up, no more.
 */
async function versionsAbove(cold, path, until, signal) {
    const found = [];
    try {
        for await (const version of cold.store.listVersions(cold.key(path), signal)) {
            // Longer keys come after it.
            if (version.key !== cold.key(path) || version.versionId === until)
                break;
            if (!version.deleteMarker)
                found.push(version);
        }
    }
    catch (error) {
        if (!(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isStoreError */ .h)(error, 'denied', 'unsupported'))
            throw error;
    }
    return found;
}


/***/ }),

/***/ 57671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ holeOf),
/* harmony export */   U: () => (/* binding */ HOLE_ADVICE)
/* harmony export */ });
/* harmony import */ var _store_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46848);
/* harmony import */ var _parts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83722);


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
/** What stands between two parts when the run stops is gone on with by the next one. */
const INTERRUPTED = {
    cause: 'stopped',
    message: 'the run stopped inside it; the next one goes on there',
    deferred: true,
};
/** The hole that an error leaves; undefined where the error must end the run instead. */
function holeOf(error) {
    if (error instanceof _parts_js__WEBPACK_IMPORTED_MODULE_1__/* .Interrupted */ .j)
        return INTERRUPTED;
    if (!(0,_store_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isStoreError */ .h)(error) || FATAL.includes(error.code))
        return undefined;
    return { cause: error.code, message: error.message, deferred: false };
}


/***/ }),

/***/ 69603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hU: () => (/* binding */ covers),
  r6: () => (/* binding */ listScope),
  eA: () => (/* binding */ runSlice)
});

// EXTERNAL MODULE: ./build/src/manifest/builder.js + 2 modules
var manifest_builder = __webpack_require__(853);
// EXTERNAL MODULE: ./build/src/iso-time.js
var iso_time = __webpack_require__(53416);
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
    if (entry.expired !== undefined)
        return { act: 'keep', reason: 'expired' };
    if ((0,iso_time/* parseTime */.pe)(entry.modified) !== listed.modified)
        return { act: 'copy', reason: 'touched' };
    return { act: 'keep', reason: entry.gone === undefined ? 'unchanged' : 'returned' };
}

// EXTERNAL MODULE: ./build/src/store/keys.js
var keys = __webpack_require__(68335);
// EXTERNAL MODULE: ./build/src/transfer/march.js
var march = __webpack_require__(63378);
// EXTERNAL MODULE: ./build/src/transfer/skim.js
var skim = __webpack_require__(19293);
// EXTERNAL MODULE: ./build/src/manifest/layout.js
var layout = __webpack_require__(54445);
// EXTERNAL MODULE: ./build/src/store/errors.js
var errors = __webpack_require__(46848);
// EXTERNAL MODULE: ./build/src/store/listing.js
var listing = __webpack_require__(60131);
// EXTERNAL MODULE: ./build/src/store/store.js
var store = __webpack_require__(66942);
// EXTERNAL MODULE: ./build/src/store/versions.js
var store_versions = __webpack_require__(98530);
// EXTERNAL MODULE: ./build/src/transfer/by-choice.js
var by_choice = __webpack_require__(4690);
// EXTERNAL MODULE: ./build/src/transfer/copy.js
var copy = __webpack_require__(54188);
// EXTERNAL MODULE: ./build/src/transfer/hole.js
var transfer_hole = __webpack_require__(57671);
// EXTERNAL MODULE: ./build/src/transfer/part-plan.js
var part_plan = __webpack_require__(2394);
;// CONCATENATED MODULE: ./build/src/transfer/keep.js






/**
 * Copies a version that is about to be overwritten to its history name, pinned to its own ETag and verified.
 * Repeatable: a second try after a crash finds the first one's copy. Undefined where the version is not where
 * the manifest has it and was not kept either: then it is lost already.
 */
async function keepVersion(cold, key, version, settings, signal) {
    const { aliasesPaths } = settings.capabilities;
    const names = [true, false].map((plain) => (0,layout/* historyPath */.ae)(key, version, cold.prefix, aliasesPaths, plain));
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
async function keepAs(cold, path, version, settings, signal, leftover) {
    const { versionId } = version.cold;
    const source = {
        bucket: cold,
        path: version.cold.path,
        size: version.size,
        etag: version.cold.etag,
        ...(versionId === undefined ? {} : { versionId }),
    };
    try {
        const copied = await copyWithin(source, path, leftover, settings, signal);
        return refTo(path, version, copied.etag, copied.versionId);
    }
    catch (error) {
        if (!(0,errors/* isStoreError */.h)(error, 'precondition', 'not-found'))
            throw error;
        const kept = await cold.look(path, signal);
        if (kept !== undefined && proves(kept, version))
            return refTo(path, version, kept.etag, kept.versionId);
        // Lost only if cold itself says so: a refusal of another kind (409, a stray 404) must not cost the version.
        const options = versionId === undefined ? {} : { versionId };
        const there = await cold.look(version.cold.path, signal, options);
        if (there?.etag !== version.cold.etag)
            return undefined;
        if (kept === undefined || leftover !== undefined)
            throw error;
        return keepAs(cold, path, version, settings, signal, kept.etag); // an unproven leftover is replaced
    }
}
/** A server-side copy inside cold; streamed where cold cannot do that or cannot be pinned. */
async function copyWithin(source, path, leftover, settings, signal) {
    const { capabilities, ceiling } = settings;
    const able = (0,part_plan/* goesInParts */.Ao)('native', source.size, ceiling.bytes)
        ? capabilities.partCopyPin
        : capabilities.copyPin;
    for (const via of able ? ['native', 'streamed'] : ['streamed']) {
        const inParts = (0,part_plan/* goesInParts */.Ao)(via, source.size, ceiling.bytes);
        const conditions = (0,by_choice/* conditionsOn */.yL)(leftover, via, inParts, capabilities);
        try {
            return await (0,copy/* copyContent */.R8)(via, source, { bucket: source.bucket, path, conditions }, settings, signal);
        }
        catch (error) {
            if (via === 'streamed' || !(error instanceof copy/* Unproven */.kw || (0,errors/* isStoreError */.h)(error, 'unsupported')))
                throw error;
        }
    }
    throw new Error('unreachable: the last path returns or throws');
}
/** Equal ETags where the version's is an MD5; sizes where nothing else can be compared. */
function proves(kept, { size, cold }) {
    return (kept.size === size && (kept.etag === cold.etag || cold.evidence !== 'md5' || !(0,store/* isPlainEtag */.C5)(kept.etag)));
}
function refTo(path, version, etag, versionId) {
    const { versionId: _old, ...ref } = version.cold;
    return { ...ref, path, etag, ...(versionId === undefined ? {} : { versionId }) };
}

// EXTERNAL MODULE: ./build/src/transfer/upload.js
var upload = __webpack_require__(73900);
;// CONCATENATED MODULE: ./build/src/transfer/update.js










/** An object that changes on every look is left to the next run after this many. */
const LOOKS = 3;
/**
 * Brings one key of cold up to hot's listed content: keeps what is there first, copies pinned, verifies. A
 * source that changed meanwhile is pinned anew. Errors that concern this key alone become holes; others are thrown.
 */
async function updateObject(key, listed, before, context) {
    let pinned = listed;
    let path = (0,layout/* mirrorPath */.VU)(key, context.cold.prefix, context.settings.capabilities.aliasesPaths);
    if (before !== undefined && before.cold.path === (0,layout/* renamedPath */.mr)(key))
        path = before.cold.path; // renamed once, renamed for good
    for (let look = 1;;) {
        try {
            return await overwrite(key, pinned, path, before, context);
        }
        catch (error) {
            if ((0,errors/* isStoreError */.h)(error, 'bad-key') && path !== (0,layout/* renamedPath */.mr)(key)) {
                path = (0,layout/* renamedPath */.mr)(key);
                continue;
            }
            if (!(error instanceof by_choice/* SourceMoved */.Fh)) {
                const hole = (0,transfer_hole/* holeOf */.C)(error);
                if (hole === undefined)
                    throw error;
                return { kind: 'hole', hole };
            }
            if (error.present === undefined) {
                if (!(await isListed(context.hot, key, context.signal))) {
                    await (0,upload/* giveUp */.Ht)({ bucket: context.cold, path }, context.settings, context.signal);
                    return { kind: 'vanished' };
                }
                const message = 'hot lists it, but answers 404';
                return { kind: 'hole', hole: { cause: 'not-found', message, deferred: false } };
            }
            pinned = error.present;
            if (++look > LOOKS) {
                const message = `it changed ${LOOKS} times while it was being copied`;
                return { kind: 'hole', hole: { cause: 'changing', message, deferred: true } };
            }
        }
    }
}
async function isListed(hot, key, signal) {
    const prefix = hot.key(key);
    return (await (0,listing/* firstListed */.oD)(hot, { prefix, maxKeys: 1 }, () => true, signal))?.key === prefix;
}
async function overwrite(key, pinned, path, before, context) {
    const { size, etag } = pinned;
    const modified = new Date(pinned.modified).toISOString();
    const there = before === undefined ? [] : versionsAt(before, path);
    let kept;
    const keep = async () => {
        if (before !== undefined && there.length > 0)
            kept ??= await keepOld(key, before, path, there, context);
    };
    if (before !== undefined && there.length > 0) {
        await context.journal.intend({ op: 'intent', key, path, size, etag, modified, before });
        const sameBytes = before.etag === etag && before.cold.etag === etag && before.cold.path === path && (0,store/* isPlainEtag */.C5)(etag);
        // A store that ignores pins may put other bytes there.
        const { capabilities, ceiling } = context.settings;
        const pinned = size > ceiling.bytes ? capabilities.partCopyPin : capabilities.copyPin;
        // And a stream that breaks off may be stored as far as it came (versitygw 1.8.0): `beforeStreaming`.
        if (!sameBytes || !pinned)
            await keep();
    }
    const source = { bucket: context.hot, path: key, size, etag };
    const left = before === undefined ? await leftAt(path, context) : [];
    const ready = adoptable(left[0], pinned, context);
    const { copied, via, moved } = ready ?? (await (0,by_choice/* copyByChoice */.I2)(source, path, there[0]?.cold.etag ?? left[0]?.etag, context, keep));
    const after = kept ?? { entry: before, count: 0, lost: 0 };
    const cold = (0,copy/* storedRef */.PM)(path, via, copied, context.now());
    const version = { size, etag, modified, cold, since: context.started };
    return {
        kind: 'stored',
        entry: nextEntry(key, version, after.entry),
        via,
        moved,
        loose: [
            ...looseAfter(after.entry, version),
            ...left.filter(({ versionId }) => versionId !== cold.versionId),
        ],
        renamed: path !== key && path === (0,layout/* renamedPath */.mr)(key),
        kept: after.count,
        lost: after.lost,
    };
}
/**
 * What a run that was cut off stored for a key that it never wrote down, the newest first. Only a bucket with
 * versioning keeps it all: elsewhere the copy replaces it.
 */
async function leftAt(path, context) {
    if (!context.versioned || !context.unclean)
        return [];
    const versions = await (0,store_versions/* versionsAbove */.X)(context.cold, path, undefined, context.signal);
    // Under a delete marker nothing is current: it is not what a run of ours left.
    if (versions[0]?.latest !== true)
        return [];
    return versions.map(({ versionId, etag }) => ({ path, etag, versionId }));
}
/** The copy that is there already, where its MD5 proves it. */
function adoptable(left, { etag }, { choice }) {
    if (left?.etag !== etag || !(0,store/* isPlainEtag */.C5)(etag) || choice.current === undefined)
        return undefined;
    const { versionId } = left;
    return { copied: { etag, versionId, evidence: 'md5' }, via: choice.current, moved: false };
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
            moved.set(nameOf(version), ref);
    }
    const renamed = (version) => {
        const unversioned = version.cold.path === path && !(versioned && version.cold.versionId !== undefined);
        const ref = unversioned ? moved.get(nameOf(version)) : undefined;
        return ref === undefined ? version : { ...version, cold: ref };
    };
    const history = old.history?.map(renamed);
    const entry = { ...renamed(old), ...(history === undefined ? {} : { history }) };
    return { entry, count: moved.size, lost };
}
/** The versions at this path. Those that share a stored object are kept one by one: each reader looks for its own history name. */
function versionsAt(entry, path) {
    const found = new Map();
    for (const version of [...(entry.expired === undefined ? [entry] : []), ...(entry.history ?? [])]) {
        if (version.cold.path !== path)
            continue;
        const name = nameOf(version);
        if (!found.has(name))
            found.set(name, version);
    }
    return [...found.values()];
}
function nameOf({ since, cold }) {
    return `${cold.versionId ?? ''} ${cold.etag} ${since}`;
}
/** The entry after `version` was stored: what was current becomes history, unless the content is the same. */
function nextEntry(key, version, old) {
    if (old === undefined)
        return { key, ...version };
    const history = old.history ?? [];
    if (sameContent(old, version))
        return { key, ...version, since: old.since, history };
    if (old.expired !== undefined)
        return { key, ...version, history };
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
    if (old === undefined || old.expired !== undefined || !sameContent(old, version))
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
    const { state, update, tally, limiter, signal } = context;
    const skipped = new march/* Skipped */.zY();
    const builder = new manifest_builder/* SegmentBuilder */.J(slice.segments, {
        reread: () => entriesOf(slice.segments, state, new march/* Skipped */.zY(), signal),
        store: (ref, file) => state.writeSegment(ref, file, signal),
    });
    const facts = context.facts(slice.range);
    let running = 0;
    let onIdle;
    const absences = [];
    let complete = true;
    const listing = untilStopped(slice, context, () => (complete = false));
    const entries = entriesOf(slice.segments, state, skipped, signal);
    const blocks = [];
    let seen = { settled: true };
    try {
        for await (const steps of (0,march/* marchSkimmed */.yx)(listing, entries, facts, skipped)) {
            if (complete && context.stopped())
                complete = false;
            for (const step of steps) {
                if (!(step instanceof march/* Step */.pn)) {
                    if (step instanceof skim/* Stretch */.q)
                        tally.skimmed(step.block.counts);
                    else
                        builder.cutAfter(step.block.end);
                    blocks.push({ block: step.block, seen });
                    seen = { settled: true };
                    continue;
                }
                if (step.settled?.loose !== undefined)
                    tally.loose(step.key, step.settled.loose);
                if (!complete)
                    keep(step);
                else {
                    // Awaiting only what started a copy keeps the loop free of a promise a key.
                    const started = take(step);
                    if (started !== undefined && !(await started))
                        complete = false;
                }
            }
            builder.carry(skipped.take());
            await builder.caughtUp();
        }
    }
    catch (error) {
        await idle();
        await builder.abandon();
        throw error;
    }
    builder.carry(skipped.take());
    await idle();
    if (context.dryRun) {
        await builder.abandon();
        return { segments: slice.segments, complete, blocks: [] };
    }
    for (const note of absences)
        note(complete);
    const segments = await builder.finish();
    return { segments, complete, blocks: complete ? blocks.map(remembered) : [] };
    /** Undefined where nothing had to be waited for; else whether the run goes on. */
    function take(step) {
        const { key, listed } = step;
        if (!covers(context.prefixes, key) || context.excluded(key)) {
            if (listed !== undefined) {
                tally.excluded();
                seen.settled = false;
            }
            keep(step);
            return;
        }
        if (listed !== undefined && step.isAsListed) {
            // What most keys of most runs are: decided without parsing the entry.
            tally.scanned(key, listed.size);
            tally.unchanged();
            builder.carry();
            return;
        }
        const { entry } = step;
        const decision = compare(entry, listed);
        if (listed !== undefined) {
            tally.scanned(key, listed.size);
            if (decision.act === 'copy')
                return start(step, listed, decision.reason);
            if (decision.reason === 'expired')
                tally.expired();
            else
                tally.unchanged();
            if (decision.reason !== 'unchanged')
                seen.settled = false;
            if (entry?.gone !== undefined)
                builder.put(withoutGone(entry));
            else
                keep(step);
            return;
        }
        if (decision.reason === 'missing')
            tally.gone(key);
        if (entry !== undefined && (decision.reason === 'missing' || decision.reason === 'gone')) {
            seen.settled = false;
            absent(step, entry);
        }
        else
            keep(step);
        return;
    }
    async function start(step, listed, reason) {
        if (context.dryRun) {
            tally.planned(step.key, reason, listed.size);
            return true;
        }
        await limiter.enter();
        // A copy, and what is known of it until its segment is written, outlive the page and the line that it came from.
        const key = (0,keys/* detached */.ht)(step.key);
        const slot = builder.reserve(key);
        running++;
        void bringUp({ ...listed, key, etag: (0,keys/* detached */.ht)(listed.etag) }, before(step), reason, slot, seen);
        return !context.stopped();
    }
    async function idle() {
        if (running > 0)
            await new Promise((resolve) => (onIdle = resolve));
    }
    /** Never rejects: an error that is not this key's alone goes to `fail`, and the key stays as it was. */
    async function bringUp(listed, { entry, journalled }, reason, slot, block) {
        const { key } = listed;
        const began = limiter.clock.monotonic();
        tally.inFlight(limiter.inFlight);
        let took;
        let settled = false;
        try {
            if (context.stopped()) {
                complete = false;
                tally.hole(key, STOPPED);
                slot(entry, journalled);
                return;
            }
            const outcome = await updateObject(key, listed, entry, update);
            took = limiter.clock.monotonic() - began;
            if (outcome.kind === 'stored') {
                tally.loose(key, outcome.loose);
                tally.stored(key, reason, listed.size, outcome);
                slot(outcome.entry, true);
                settled = compare(outcome.entry, listed).act === 'keep';
                context.journal.record({ op: 'stored', entry: outcome.entry, loose: outcome.loose });
                return;
            }
            if (outcome.kind === 'vanished')
                tally.vanished();
            else {
                // Left between two of its parts: the run is no more complete than one that never came to this key.
                if (outcome.hole.cause === STOPPED.cause)
                    complete = false;
                tally.hole(key, outcome.hole);
            }
            slot(entry, journalled);
        }
        catch (error) {
            if (took === undefined) {
                complete = false;
                tally.hole(key, STOPPED);
                slot(entry, journalled);
            }
            context.fail(error);
        }
        finally {
            if (!settled)
                block.settled = false;
            limiter.leave(took);
            if (--running === 0)
                onIdle?.();
        }
    }
    /** An absence counts only where the slice is then seen whole. */
    function absent(step, entry) {
        const slot = builder.reserve((0,keys/* detached */.ht)(step.key));
        const { journalled } = before(step);
        const gone = entry.gone === undefined
            ? { since: update.started, confirmed: false }
            : { since: entry.gone.since, confirmed: true };
        absences.push((seen) => slot(seen ? { ...entry, gone } : entry, seen || journalled));
    }
    function keep({ known, settled }) {
        if (known !== undefined)
            builder.carry();
        else if (settled !== undefined)
            builder.put(settled.entry);
    }
}
/** True where one of the sorted prefixes starts the key. */
function covers(prefixes, key) {
    return prefixes.length === 0 || prefixes.some((prefix) => key.startsWith(prefix));
}
/** After a stop nothing more is listed, and `cut` is told; what the manifest knows is carried on. */
async function* untilStopped(slice, context, cut) {
    try {
        for await (const page of context.listing(slice)) {
            if (context.stopped()) {
                cut();
                return;
            }
            yield page;
        }
    }
    catch (error) {
        // The end of the drain aborts a listing, too.
        if (!context.update.signal.aborted || context.signal.aborted)
            throw error;
        cut();
    }
}
/** Lists hot's part of a slice, as far as the prefixes reach: sorted, none inside another. */
async function* listScope(hot, prefixes, { range, known }, signal) {
    let position = range.after;
    for (const prefix of prefixes.length === 0 ? [''] : prefixes) {
        const beforeRange = range.after !== undefined && (0,keys/* compareKeys */.YD)(range.after, prefix) > 0 && !range.after.startsWith(prefix);
        const afterRange = range.upto !== undefined && (0,keys/* compareKeys */.YD)(prefix, range.upto) > 0;
        if (beforeRange || afterRange)
            continue;
        const below = prefix === '' ? known : known.filter(({ end }) => end.startsWith(prefix));
        for await (const part of (0,skim/* skim */.b)(hot, prefix, range, below, signal, position)) {
            position = part.block?.end ?? position;
            yield part;
        }
    }
}
function before({ entry, settled }) {
    return { entry, journalled: settled !== undefined };
}
function remembered({ block, seen }) {
    const { end, counts, digest } = block;
    return { end, counts, ...(seen.settled && digest !== undefined ? { digest } : {}) };
}
function withoutGone(entry) {
    const { gone: _gone, ...rest } = entry;
    return rest;
}
/** Segments that are skipped whole are not read. */
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
