export const id = 441;
export const ids = [441];
export const modules = {

/***/ 63234:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ choosePath)
});

// EXTERNAL MODULE: ./build/src/flashback/endpoint.js
var flashback_endpoint = __webpack_require__(83878);
;// CONCATENATED MODULE: ./build/src/flashback/topology.js
/**
 * The Repository that attaches cold, among those that a token may see; the one that was named, where one was.
 * Otherwise why it cannot be told, for the reader.
 */
function topologyOf(repositories, { hot, cold, repositoryId }) {
    const named = repositories.filter(({ id }) => repositoryId === undefined || id === repositoryId);
    if (repositoryId !== undefined && named.length === 0)
        return { known: false, why: `the token sees no Repository ${repositoryId}` };
    const found = named.flatMap((repository) => {
        const attached = repository.buckets.find(({ names }) => names.includes(cold));
        return attached === undefined ? [] : [{ repository, cold: attached }];
    });
    const [first, ...more] = found;
    if (first === undefined)
        return { known: false, why: `no Repository that the token sees attaches a bucket ${cold}` };
    if (more.length > 0)
        return { known: false, why: `${found.length} Repositories attach a bucket ${cold}: give repository-id` };
    const attachedHot = first.repository.buckets.find(({ names }) => names.includes(hot));
    return { known: true, topology: { ...first, hot: attachedHot } };
}

// EXTERNAL MODULE: ./build/src/options/options.js
var options = __webpack_require__(2402);
// EXTERNAL MODULE: ./build/src/store/errors.js
var errors = __webpack_require__(46848);
// EXTERNAL MODULE: ./build/src/transfer/copy.js
var copy = __webpack_require__(54188);
;// CONCATENATED MODULE: ./build/src/transfer/path-choice.js
const HOT_TO_COLD = { from: 'hot', into: 'cold' };
/**
 * Which copy path this pair of buckets takes: chosen once, with the reason, and moved on only when the path
 * itself is refused, never because of one object.
 */
class PathChoice {
    #allowed;
    #serverSide;
    #onMove;
    #started;
    names;
    #refusals = [];
    #proven = new Set();
    #denied = new Set();
    #detours = new Set();
    /** What was said when the pair, or objects of one kind, left the path. */
    moves = [];
    /** Of the allowed paths, the server-side one that `serverSide` is not cannot be had. */
    constructor(allowed, serverSide, options) {
        this.#allowed = allowed.filter((path) => path === 'streamed' || path === serverSide.path);
        this.#serverSide = serverSide;
        this.#onMove = options.onMove;
        this.#started = options.started;
        this.names = options.names ?? HOT_TO_COLD;
        this.#remember(options.remembered ?? []);
    }
    /** For an object that goes in one piece. Undefined where no allowed path is left. */
    get current() {
        return this.pathFor(false);
    }
    pathFor(inParts) {
        const refused = (path) => this.#refusals.some((one) => one.path === path && (one.objects === 'all' || inParts));
        return this.#allowed.find((path) => !refused(path));
    }
    get streamingAllowed() {
        return this.#allowed.includes('streamed');
    }
    /** An object went through that path. */
    serves(path) {
        return this.#proven.has(path);
    }
    /** What was refused, to be remembered. */
    get refusals() {
        return this.#refusals;
    }
    /** Why the current path was taken, one sentence. */
    get reason() {
        const refused = this.#refusals.filter(({ objects }) => objects === 'all');
        if (refused.length > 0)
            return refused.map(({ path, reason }) => `${path} was refused: ${reason}`).join('; ');
        return this.current === this.#serverSide.path ? this.#serverSide.reason : 'as copy-path asks';
    }
    /** An object went through that path: single refusals no longer speak against the pair. */
    prove(path) {
        this.#proven.add(path);
    }
    /** The path cannot serve this pair. Several objects in flight may find that out: the first one moves it. */
    refuse(path, reason, objects = 'all') {
        if (this.pathFor(objects === 'parts') !== path)
            return;
        this.#refusals.push({ path, objects, reason: reason.slice(0, LONGEST_REASON), since: this.#started });
        this.#say(`${named(path, objects)} are refused (${reason})`, this.pathFor(objects === 'parts'));
    }
    /** One object leaves the path, and others may for the same reason: said once. */
    detour(path, reason) {
        if (this.#detours.has(reason))
            return;
        this.#detours.add(reason);
        this.#say(`not every object can be copied ${path} (${reason})`, 'streamed');
    }
    /** A 403 on one object. Three different ones with no success before speak for the whole pair. */
    denied(path, key) {
        if (this.#proven.has(path) || this.current !== path)
            return;
        this.#denied.add(key);
        if (this.#denied.size >= 3)
            this.refuse(path, `${this.names.into}'s credentials may not read ${this.names.from}`);
    }
    #remember(refusals) {
        this.#refusals = refusals.filter(({ path }) => this.#allowed.includes(path));
        if (this.pathFor(false) === undefined || this.pathFor(true) === undefined)
            this.#refusals = [];
        for (const { path, objects, reason, since } of this.#refusals) {
            const what = `${named(path, objects)} were refused on ${since.slice(0, 10)} (${reason}; probe tries again)`;
            this.#say(what, this.pathFor(objects === 'parts'));
        }
    }
    get #streamingCost() {
        return `: those bytes pass through this machine, and egress of ${this.names.from} is charged`;
    }
    #say(what, next) {
        const line = next === undefined
            ? `${what}, and copy-path allows nothing else`
            : `${what}; going on ${next}${next === 'streamed' ? this.#streamingCost : ''}`;
        this.moves.push(line);
        this.#onMove(line);
    }
}
function named(path, objects) {
    return objects === 'all' ? `${path} copies` : `${path} copies of objects that go in parts`;
}
/** A server's words go into state: not without end. */
const LONGEST_REASON = 300;

;// CONCATENATED MODULE: ./build/src/commands/copy-path.js






/** S3's own limit on one PUT and one CopyObject, and a Bridge Node's, in bytes. */
const S3_CEILING = 5 * 1024 ** 3;
const FLASHBACK_CEILING = 100_000_000;
/**
 * Decides how bytes travel between this pair (design.md section 4, "Which copy path"), and what one operation
 * may carry. Throws InputError where copy-path allows nothing that this pair can have.
 */
async function choosePath(options, setting, signal) {
    const { onMove, started, names = HOT_TO_COLD } = setting;
    const bridge = await (0,flashback_endpoint/* isBridgeNode */.oP)(options.cold.endpoint, options.ca, signal);
    if (bridge)
        refuseOtherApis(options.cold.endpoint);
    const topology = bridge ? await askTopology(options, setting, signal) : undefined;
    if (topology !== undefined)
        refuseTopology(options, topology);
    const serverSide = await serverSideOf(options, bridge, topology, setting, signal);
    checkAllowed(options.copyPaths, serverSide);
    const known = fresh(options, setting);
    const remembered = known.copyPath?.refusals ?? [];
    const choice = new PathChoice(options.copyPaths, serverSide, { onMove, started, remembered, names });
    const first = options.maxOperationSize ?? (bridge ? FLASHBACK_CEILING : S3_CEILING);
    const endpoint = (0,flashback_endpoint/* endpointIdentity */.u9)(options.cold.endpoint);
    const lowered = known.ceilings?.find((one) => one.endpoint === endpoint);
    const ceiling = new copy/* OperationCeiling */.Bc(Math.min(first, lowered?.bytes ?? first));
    return {
        choice,
        ceiling,
        bridge,
        topology,
        remember: () => ({
            copyPath: rememberedPath(options, choice),
            ceilings: rememberedCeilings(known.ceilings ?? [], endpoint, first, ceiling.bytes, started),
        }),
    };
}
/**
 * What a server-side copy would be: on a Bridge Node `emulated` where hot is attached too, by what the platform
 * says or because it answers there, else `native`; on any other endpoint `native`.
 */
async function serverSideOf(options, bridge, topology, setting, signal) {
    const { from, into } = setting.names ?? HOT_TO_COLD;
    if (!bridge)
        return { path: 'native', reason: `${into}'s provider copies; no traffic passes through this machine` };
    const attached = topology === undefined ? await answersAt(options, setting, signal) : topology.hot !== undefined;
    if (attached) {
        return {
            path: 'emulated',
            reason: 'both buckets are attached: the Bridge Node streams between them, and traffic is charged',
        };
    }
    return {
        path: 'native',
        reason: `${from} is not attached to ${into}'s Repository: the provider copies, without traffic`,
    };
}
/** Asks which Repository cold is reached through, and which buckets are attached to it. Says what it could not see. */
async function askTopology({ hot, cold, platform: input }, { platform, onUnseen = () => undefined }, signal) {
    if (platform === undefined)
        return undefined;
    const repositoryId = input?.repositoryId;
    const answer = await platform.repositories(repositoryId, signal);
    if (!answer.seen) {
        onUnseen(`Which buckets are attached could not be seen (${answer.why}); hot is asked for at cold's endpoint.`);
        return undefined;
    }
    const found = topologyOf(answer.value, { hot: hot.bucket, cold: cold.bucket, repositoryId });
    if (found.known)
        return found.topology;
    onUnseen(`Which buckets are attached could not be told: ${found.why}. Hot is asked for at cold's endpoint.`);
    return undefined;
}
/** A MIRROR Repository writes to all its buckets at once: a backup in the same one would go with what it is a backup of. */
function refuseTopology({ hot, cold, platform }, topology) {
    const { repository } = topology;
    if (repository.mode === 'MIRROR' && topology.hot !== undefined) {
        throw new options/* InputError */.d('cold', `${cold.bucket} and ${hot.bucket} are both in the Repository ${repository.name ?? repository.id}, which is in MIRROR mode: what is deleted in one is deleted in the other; expected a Repository in NORMAL mode`);
    }
    const { storageType } = repository;
    if (platform?.repositoryId === undefined || storageType === undefined || storageType === 'S3')
        return;
    throw new options/* InputError */.d('repository-id', `the Repository ${repository.id} speaks ${storageType}, and this version speaks S3; expected a Repository of storage type S3`);
}
/** GCS-speaking endpoints turn the rule of attachment round: hot attached, cold not. They are not spoken yet. */
function refuseOtherApis(endpoint) {
    const api = /^(gcs|blob)-/.exec(new URL(endpoint).hostname)?.[1];
    if (api === undefined || (0,flashback_endpoint/* endpointIdentity */.u9)(endpoint) !== 'flashback.tech')
        return;
    const name = api === 'gcs' ? 'GCS' : 'Azure Blob';
    throw new options/* InputError */.d('cold-endpoint', `${endpoint} speaks ${name}, and this version speaks S3; expected the Repository's endpoint that begins with s3-`);
}
/** Nothing is copied in a way that copy-path does not name: a pair that can have none of its paths is told so at once. */
function checkAllowed(allowed, { path, reason }) {
    if (allowed.some((one) => one === path || one === 'streamed'))
        return;
    throw new options/* InputError */.d('copy-path', `${allowed.join(',')} cannot be had for this pair: a copy by cold's endpoint is ${path} (${reason}); expected ${path} or streamed among the paths`);
}
/** True where hot's bucket answers at cold's endpoint with cold's key. */
async function answersAt(options, { open, clock }, signal) {
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
/** What is remembered, of these two endpoints, and not too old to be believed. */
function fresh(options, { memory, started, believed }) {
    const young = ({ since }) => Date.parse(since) + believed > Date.parse(started);
    const path = memory?.copyPath;
    const ceilings = memory?.ceilings?.filter(young) ?? [];
    const same = path?.hot === (0,flashback_endpoint/* endpointIdentity */.u9)(options.hot.endpoint) &&
        path.cold === (0,flashback_endpoint/* endpointIdentity */.u9)(options.cold.endpoint);
    return same ? { ceilings, copyPath: { ...path, refusals: path.refusals.filter(young) } } : { ceilings };
}
function rememberedPath(options, choice) {
    return {
        hot: (0,flashback_endpoint/* endpointIdentity */.u9)(options.hot.endpoint),
        cold: (0,flashback_endpoint/* endpointIdentity */.u9)(options.cold.endpoint),
        path: choice.current ?? null,
        reason: choice.reason,
        refusals: choice.refusals,
    };
}
function rememberedCeilings(known, endpoint, first, bytes, since) {
    const present = known.find((one) => one.endpoint === endpoint);
    if (bytes >= first || present?.bytes === bytes)
        return known;
    return [...known.filter((one) => one !== present), { endpoint, bytes, since }];
}


/***/ }),

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

/***/ 93476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dR: () => (/* binding */ checksumOfParts),
/* harmony export */   rx: () => (/* binding */ checksumLike)
/* harmony export */ });
/* unused harmony export checksumOf */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/**
 * A running checksum of the same form as a known one, so that equal contents give equal texts; of the whole
 * where none is known. Undefined for a form that a newer program wrote: then there is nothing to compare.
 */
function checksumLike(known) {
    if (known === undefined || /^sha256:[0-9a-f]{64}$/.test(known))
        return new OfTheWhole();
    const partSize = Number(/^sha256-parts:(\d+):[0-9a-f]{64}$/.exec(known)?.[1] ?? NaN);
    return Number.isSafeInteger(partSize) && partSize > 0 ? new OfParts(partSize) : undefined;
}
/** Reads a stream to its end: its length, and its checksum in the form of `known`; undefined as in `checksumLike`. */
async function checksumOf(stream, known) {
    const sum = checksumLike(known);
    let size = 0;
    for await (const chunk of stream) {
        sum?.update(chunk);
        size += chunk.length;
    }
    return { size, checksum: sum?.value() };
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

/***/ 4690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fh: () => (/* binding */ SourceMoved),
/* harmony export */   I2: () => (/* binding */ copyByChoice),
/* harmony export */   NX: () => (/* binding */ TargetTaken),
/* harmony export */   yL: () => (/* binding */ conditionsOn)
/* harmony export */ });
/* harmony import */ var _manifest_layout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54445);
/* harmony import */ var _store_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46848);
/* harmony import */ var _store_store_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66942);
/* harmony import */ var _copy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54188);
/* harmony import */ var _part_plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2394);





/** The pinned content is no longer in hot; `present` is what is, undefined for nothing. */
class SourceMoved extends Error {
    present;
    constructor(present) {
        super('the source changed');
        this.name = 'SourceMoved';
        this.present = present;
    }
}
/** Something else lies at the path than was expected there, and it is to stay. */
class TargetTaken extends Error {
    constructor(path) {
        super(`something else was written to ${JSON.stringify(path)} meanwhile`);
        this.name = 'TargetTaken';
    }
}
/** Flashback's own limit on one operation: what an EntityTooLarge means where nothing else is known. */
const LOWER_CEILING = 100_000_000;
const TRIES = 8;
/**
 * Copies by the path of the pair, and moves the pair on where the path itself is refused. `expected` is the
 * ETag that cold is known to have at `path`. Throws SourceMoved, TargetTaken, or StoreError where no allowed path
 * serves.
 */
async function copyByChoice(source, path, expected, context) {
    const { choice, cold, settings, signal } = context;
    /** Cold's ETag as last seen; the condition of the next try. */
    let seen = expected;
    let thisOne;
    for (let attempt = 1;; attempt++) {
        const ceiling = settings.ceiling.bytes;
        /** At the server; what streams may go in parts earlier. */
        const inParts = source.size > ceiling;
        const via = thisOne ?? pathFor(inParts, context);
        const conditions = conditionsOn(seen, via, (0,_part_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .goesInParts */ .Ao)(via, source.size, ceiling), settings.capabilities);
        try {
            const target = { bucket: cold, path, conditions };
            if (via === 'streamed')
                await context.beforeStreaming?.();
            const copied = via === 'streamed' || pinned(inParts, settings.capabilities)
                ? await (0,_copy_js__WEBPACK_IMPORTED_MODULE_2__/* .copyContent */ .R8)(via, source, target, settings, signal)
                : await copyUnpinned(via, source, target, settings, signal);
            if (thisOne === undefined)
                choice.prove(via);
            return { copied, via, moved: true };
        }
        catch (error) {
            if (attempt >= TRIES)
                throw error;
            const next = await judge(error, via, conditions, ceiling);
            if (next.kind === 'done')
                return next.result;
            if (next.kind === 'stream')
                thisOne = 'streamed';
            if (next.kind === 'seen')
                seen = next.etag;
        }
    }
    async function judge(error, via, conditions, tried) {
        if (error instanceof _copy_js__WEBPACK_IMPORTED_MODULE_2__/* .Unproven */ .kw)
            return streamOr(new _store_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .StoreError */ .A('unsupported', error.message, { operation: 'copy' }), via);
        if (!(0,_store_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .isStoreError */ .h)(error))
            throw error;
        switch (error.code) {
            case 'precondition':
            case 'not-found':
            case 'no-bucket': {
                // Hot's own endpoint says whether the source moved (design.md section 4, "Pinning").
                const { versionId } = source;
                const version = versionId === undefined ? {} : { versionId };
                const present = await source.bucket.look(source.path, signal, version);
                if (present?.etag !== source.etag)
                    throw new SourceMoved(present);
                if (error.code === 'precondition') {
                    const there = await cold.look(path, signal);
                    if (!holds(conditions, there))
                        return overwriteOf(there, via);
                }
                if (via === 'streamed')
                    throw error;
                if (choice.serves(via))
                    return streamOr(error, via); // one object does not move the pair
                choice.refuse(via, notHot(error, pinned(source.size > tried, settings.capabilities), choice.names));
                return { kind: 'again' };
            }
            case 'denied':
                if (via === 'streamed')
                    throw error;
                choice.denied(via, source.path);
                return streamOr(error, via);
            case 'unsupported':
                if (via === 'streamed')
                    throw error;
                // Whole copies may well work where parts do not (Storj, GCS): only objects that need parts leave the path.
                choice.refuse(via, error.message, source.size > tried ? 'parts' : 'all');
                return { kind: 'again' };
            case 'too-large':
                if (source.size > LOWER_CEILING)
                    settings.ceiling.lower(LOWER_CEILING);
                if (settings.ceiling.bytes < tried)
                    return { kind: 'again' }; // or another object lowered it meanwhile
                throw error;
            default:
                throw error;
        }
    }
    /** For this object alone, where streaming is allowed. */
    function streamOr(error, via) {
        if (!choice.streamingAllowed || thisOne === 'streamed')
            throw error;
        choice.detour(via, detourWords(error, choice.names));
        return { kind: 'stream' };
    }
    /** What lies at the path is not what was expected: our own earlier copy is adopted, all else overwritten. */
    function overwriteOf(there, via) {
        const ours = there?.etag === source.etag && (0,_store_store_js__WEBPACK_IMPORTED_MODULE_4__/* .isPlainEtag */ .C)(source.etag) && there.size === source.size;
        if (!ours) {
            if (context.othersStay === true && there !== undefined)
                throw new TargetTaken(path);
            return { kind: 'seen', etag: there?.etag };
        }
        const { etag, versionId } = there;
        const copied = { etag, evidence: 'md5', ...(versionId === undefined ? {} : { versionId }) };
        return { kind: 'done', result: { copied, via, moved: false } };
    }
}
/** Without a key or an address in them: each is said once. */
function detourWords({ code, message }, { from, into }) {
    switch (code) {
        case 'denied':
            return `${into}'s credentials may not read some of them`;
        case 'precondition':
            return `${into} refused some of them, though ${from} has them as listed`;
        case 'not-found':
            return `${into} did not find some of them, though ${from} has them`;
        default:
            return message;
    }
}
/** The pair's path for this object; objects in parts leave a server-side path that cannot copy them. Throws `unsupported`. */
function pathFor(inParts, { choice, settings }) {
    const { capabilities } = settings;
    if (inParts && !capabilities.partCopyPin && (capabilities.unsure ?? []).length === 0) {
        const { into } = choice.names;
        const why = capabilities.partCopy ? `${into} ignores the pin of a part copy` : `${into} has no part copy`;
        for (const path of ['native', 'emulated'])
            choice.refuse(path, why, 'parts');
    }
    const via = choice.pathFor(inParts);
    if (via !== undefined)
        return via;
    throw new _store_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .StoreError */ .A('unsupported', `no allowed copy path is left: ${choice.reason}`, {
        operation: 'copy',
    });
}
function pinned(inParts, { copyPin, partCopyPin }) {
    return inParts ? partCopyPin : copyPin;
}
/** Why a server-side copy did not find what hot has, though hot still has it. */
function notHot(error, pinned, { from, into }) {
    if (error.code === 'no-bucket')
        return `${into}'s endpoint does not know ${from}'s bucket`;
    return pinned
        ? `a bucket of that name there is not ${from}`
        : `${into} ignores source pins, and what it copied cannot be proven to be ${from}'s`;
}
/**
 * A store that ignores pins may copy another content, or that of another bucket of the same name: so the copy
 * goes to a name of the program's own first, and to its place only once its MD5 has proven it
 * (docs/decisions/0006). Throws Unproven where no MD5 can, before anything is written, and `precondition` where
 * something else was copied.
 */
async function copyUnpinned(via, source, target, settings, signal) {
    const { bucket, path } = target;
    if (source.size > settings.ceiling.bytes || !(0,_store_store_js__WEBPACK_IMPORTED_MODULE_4__/* .isPlainEtag */ .C)(source.etag))
        throw new _copy_js__WEBPACK_IMPORTED_MODULE_2__/* .Unproven */ .kw();
    const staged = (0,_manifest_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .stagedPath */ .w1)(path);
    try {
        const first = { bucket, path: staged, conditions: {} };
        const { etag } = await (0,_copy_js__WEBPACK_IMPORTED_MODULE_2__/* .copyContent */ .R8)(via, source, first, { ...settings, verify: 'copy' }, signal);
        const proven = { bucket, path: staged, size: source.size, etag };
        return await (0,_copy_js__WEBPACK_IMPORTED_MODULE_2__/* .copyContent */ .R8)('native', proven, target, settings, signal);
    }
    catch (error) {
        if (!(error instanceof _copy_js__WEBPACK_IMPORTED_MODULE_2__/* .Unproven */ .kw))
            throw error;
        const said = 'CopyObject: what was copied is not what was asked for';
        throw new _store_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .StoreError */ .A('precondition', said, { operation: 'CopyObject', cause: error });
    }
    finally {
        await unstage(bucket, staged, signal);
    }
}
/** Where it cannot be removed now, the next probe does. */
async function unstage(bucket, path, signal) {
    try {
        const there = await bucket.look(path, signal);
        if (there === undefined)
            return;
        const version = there.versionId === undefined ? {} : { versionId: there.versionId };
        await bucket.store.delete(bucket.key(path), version, signal);
    }
    catch (error) {
        if (!(0,_store_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .isStoreError */ .h)(error))
            throw error;
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
function holds(conditions, there) {
    if (conditions.ifAbsent === true)
        return there === undefined;
    return conditions.ifMatch === undefined || conditions.ifMatch === there?.etag;
}


/***/ }),

/***/ 54188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bc: () => (/* binding */ OperationCeiling),
/* harmony export */   PM: () => (/* binding */ storedRef),
/* harmony export */   R8: () => (/* binding */ copyContent),
/* harmony export */   kw: () => (/* binding */ Unproven)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _manifest_checksum_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93476);
/* harmony import */ var _store_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46848);
/* harmony import */ var _store_store_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(66942);
/* harmony import */ var _part_plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2394);
/* harmony import */ var _parts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83722);
/* harmony import */ var _stream_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(54813);







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
    const { capabilities, ceiling } = settings;
    const inParts = (0,_part_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .goesInParts */ .Ao)(path, source.size, ceiling.bytes);
    const pinned = path === 'streamed' || (inParts ? capabilities.partCopyPin : capabilities.copyPin);
    let written;
    let checksum;
    let md5;
    let matched = false;
    if (inParts) {
        // Nothing could prove what parts made of an unpinned source are: no need to move them.
        if (!pinned)
            throw new Unproven();
        ({ written, checksum, matched } = await (0,_parts_js__WEBPACK_IMPORTED_MODULE_4__/* .copyInParts */ .C)(path, source, target, settings, signal));
    }
    else if (path === 'streamed') {
        ({ written, checksum, md5 } = await (0,_stream_js__WEBPACK_IMPORTED_MODULE_5__/* .streamObject */ .w8)(source, target, settings.flow, signal));
        matched = md5 === written.etag;
    }
    else {
        const from = source.bucket.source(source.path, source.etag, source.versionId);
        written = await target.bucket.store.copy(from, target.bucket.key(target.path), target.conditions, signal);
    }
    const evidence = await prove(source, target, written, matched, pinned, settings, signal);
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
 * Equal MD5 ETags prove a copy whatever else is true, and so does a hash of what passed here that `matched` the
 * store's. Without them, sizes are compared by one HEAD more; and where the source was not pinned either,
 * nothing says that this is the right content at all.
 */
async function prove(source, target, written, matched, pinned, settings, signal) {
    if ((0,_store_store_js__WEBPACK_IMPORTED_MODULE_6__/* .isPlainEtag */ .C)(source.etag) && written.etag === source.etag)
        return 'md5';
    if (matched)
        return 'checksum';
    if (!pinned)
        throw new Unproven();
    if (settings.verify === 'none')
        return 'none';
    const head = await target.bucket.store.head(target.bucket.key(target.path), {}, signal);
    if (head.size === source.size && head.etag === written.etag)
        return 'size';
    const said = `${head.size} bytes with ETag ${head.etag} are there where ${source.size} with ${written.etag} were written`;
    throw new _store_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .StoreError */ .A('changed', said, { operation: 'HeadObject' });
}
/** Reads what was stored back and hashes it. */
async function readBack(source, target, copied, md5, signal) {
    const key = target.bucket.key(target.path);
    const options = {
        ifMatch: copied.etag,
        ...(copied.versionId === undefined ? {} : { versionId: copied.versionId }),
    };
    const body = await target.bucket.store.get(key, options, signal);
    const sum = (0,_manifest_checksum_js__WEBPACK_IMPORTED_MODULE_1__/* .checksumLike */ .rx)(copied.checksum);
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('md5');
    let size = 0;
    for await (const chunk of body.stream) {
        sum?.update(chunk);
        digest.update(chunk);
        size += chunk.length;
    }
    const expected = (0,_store_store_js__WEBPACK_IMPORTED_MODULE_6__/* .isPlainEtag */ .C)(source.etag) && copied.evidence === 'md5' ? source.etag : md5;
    const checksum = sum?.value() ?? '';
    const same = size === source.size &&
        (expected === undefined || digest.digest('hex') === expected) &&
        (copied.checksum === undefined || copied.checksum === checksum);
    if (!same)
        throw new _store_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .StoreError */ .A('changed', 'what was read back is not what was copied', { operation: 'GetObject' });
    const hashed = expected !== undefined || copied.checksum !== undefined;
    return {
        ...copied,
        checksum,
        evidence: copied.evidence === 'md5' ? 'md5' : hashed ? 'checksum' : 'size',
    };
}


/***/ }),

/***/ 9169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ Flow)
/* harmony export */ });
/* unused harmony export Bandwidth */
/* harmony import */ var _store_tries_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18250);

const MOST_IN_FLIGHT = 256 * 1024 * 1024;
/** A stream below this many bytes a second takes so long between two pieces that servers hang up. */
const LEAST_A_STREAM = 256 * 1024;
/** What was not used may be used later, ms of it at the most. */
const SAVED_MS = 100;
const AGAIN = { ..._store_tries_js__WEBPACK_IMPORTED_MODULE_0__/* .RETRIES */ .Z, attempts: 4 };
/**
 * What all streamed bodies of a run share: the room they take, the line they go over, and the waits between
 * two tries at one that broke off. A body is read only as fast as it is written, so its real memory is a few
 * pieces; the room bounds it even where a store takes it whole.
 */
class Flow {
    clock;
    #random;
    #room;
    #bandwidth;
    constructor({ clock, random, maxBandwidth, mostInFlight = MOST_IN_FLIGHT }) {
        this.clock = clock;
        this.#random = random;
        const streams = maxBandwidth === undefined ? Number.MAX_SAFE_INTEGER : Math.floor(maxBandwidth / LEAST_A_STREAM);
        this.#room = new Room(mostInFlight, Math.max(1, streams));
        this.#bandwidth = maxBandwidth === undefined ? undefined : new Bandwidth(maxBandwidth, clock);
    }
    /** Waits until a body of so many bytes may travel, then lets `work` carry it. */
    async carry(bytes, work, signal) {
        const leave = await this.#room.enter(bytes, signal);
        try {
            return await work();
        }
        finally {
            leave();
        }
    }
    /** The stream, held back to the bandwidth. */
    paced(stream, signal) {
        const bandwidth = this.#bandwidth;
        return bandwidth === undefined ? stream : held(stream, bandwidth, signal);
    }
    /** The tries at one body that breaks off or is refused. */
    tries() {
        return new _store_tries_js__WEBPACK_IMPORTED_MODULE_0__/* .Tries */ .I(AGAIN, this.clock, this.#random);
    }
}
async function* held(stream, bandwidth, signal) {
    for await (const chunk of stream) {
        await bandwidth.pass(chunk.length, signal);
        yield chunk;
    }
}
/**
 * Bytes a second over all streams. Each piece has its time on one schedule: late timers do not add up, and
 * streams take turns.
 */
class Bandwidth {
    #bytesPerMs;
    #clock;
    #next;
    constructor(bytesPerSecond, clock) {
        this.#bytesPerMs = bytesPerSecond / 1000;
        this.#clock = clock;
        this.#next = clock.monotonic();
    }
    /** Resolves when so many bytes more may pass. Rejects with the signal's reason. */
    async pass(bytes, signal) {
        const now = this.#clock.monotonic();
        const at = Math.max(this.#next, now - SAVED_MS);
        this.#next = at + bytes / this.#bytesPerMs;
        if (at - now >= 1)
            await this.#clock.sleep(at - now, signal);
    }
}
/** Room for bytes, and for a number of bodies, given in the order in which it was asked for. */
class Room {
    #most;
    #free;
    #places;
    #waiting = [];
    constructor(bytes, places) {
        this.#most = bytes;
        this.#free = bytes;
        this.#places = places;
    }
    /** Gives the room back when the returned function is called. What is larger than all of it travels alone. */
    async enter(asked, signal) {
        signal.throwIfAborted();
        const bytes = Math.min(asked, this.#most);
        await new Promise((resolve, reject) => {
            const stop = () => {
                this.#waiting = this.#waiting.filter((other) => other !== waiting);
                this.#admit();
                reject(signal.reason);
            };
            const go = () => {
                signal.removeEventListener('abort', stop);
                resolve();
            };
            const waiting = { bytes, go };
            signal.addEventListener('abort', stop, { once: true });
            this.#waiting.push(waiting);
            this.#admit();
        });
        return () => {
            this.#free += bytes;
            this.#places++;
            this.#admit();
        };
    }
    #admit() {
        for (let first = this.#waiting[0]; first !== undefined; first = this.#waiting[0]) {
            if (this.#places < 1 || first.bytes > this.#free)
                return;
            this.#waiting.shift();
            this.#places--;
            this.#free -= first.bytes;
            first.go();
        }
    }
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

/***/ 95997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ Limiter)
/* harmony export */ });
const START = 16;
const CAP = 256;
/** One halving answers all the throttling of one moment, ms. */
const HALVE_EVERY = 500;
/** The fastest of a round this many times the fastest ever is a store that queues. */
const LATENCY_RISE = 3;
/** The fastest ever is forgotten by this much a round: what was tiny and fast may be over. */
const FORGET = 1.01;
/**
 * How many objects are worked on at once: starts at 16, doubles with each round until the store throttles
 * or slows down (slow start), halves on that, then climbs by one a round (additive increase, multiplicative
 * decrease). A round is as many objects as may be in flight.
 */
class Limiter {
    clock;
    #fixed;
    #needed;
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


/***/ }),

/***/ 2394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ao: () => (/* binding */ goesInParts),
/* harmony export */   oV: () => (/* binding */ partSizeFor),
/* harmony export */   wA: () => (/* binding */ rangesOf)
/* harmony export */ });
/* unused harmony export MAX_PARTS */
/* harmony import */ var _store_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46848);

/** S3 (docs, "Multipart upload limits"): 5 MiB to 5 GiB a part but the last, 10,000 parts. */
const MAX_PARTS = 10_000;
const MIN_PART = 5 * 1024 * 1024;
/** Storj cuts its segments at 64 MB, and a Bridge Node takes 100 MB: below both. */
const USUAL_PART = 60_000_000;
/** What passes through this program goes in parts above this: a stream that breaks off is then not all lost. */
const STREAM_WHOLE = 100_000_000;
/** True where an object of this size goes in parts. `ceiling` is what one operation may move. */
function goesInParts(path, size, ceiling) {
    return size > (path === 'streamed' ? Math.min(ceiling, STREAM_WHOLE) : ceiling);
}
/** The size of the parts of an object, as the endpoint takes them. Throws `too-large` where 10,000 do not suffice. */
function partSizeFor(size, ceiling, wantedSize) {
    const least = Math.max(MIN_PART, Math.ceil(size / MAX_PARTS));
    const partSize = Math.min(Math.max(wantedSize ?? USUAL_PART, least), ceiling);
    if (partSize >= least)
        return partSize;
    const most = partSize * MAX_PARTS;
    throw new _store_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StoreError */ .A('too-large', `${size} bytes do not fit into ${MAX_PARTS} parts of ${partSize} (${most} at the most)`, { operation: 'CreateMultipartUpload' });
}
/** The parts' ranges, in order; part numbers count from 1. */
function rangesOf(size, partSize) {
    const ranges = [];
    for (let first = 0; first < size; first += partSize)
        ranges.push({ first, last: Math.min(first + partSize, size) - 1 });
    return ranges;
}


/***/ }),

/***/ 83722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ Interrupted),
  C: () => (/* binding */ copyInParts)
});

// EXTERNAL MODULE: ./build/src/manifest/checksum.js
var manifest_checksum = __webpack_require__(93476);
// EXTERNAL MODULE: ./build/src/store/errors.js
var errors = __webpack_require__(46848);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/src/store/store.js
var store = __webpack_require__(66942);
;// CONCATENATED MODULE: ./build/src/store/multipart-etag.js


/**
 * The ETag that S3 gives a completed multipart upload: the MD5 of the parts' MD5s, in order, and their number.
 * Undefined where the parts' ETags cannot be MD5s. Where they look like it and are not (KMS), so does this.
 */
function multipartEtag(parts) {
    const digest = (0,external_node_crypto_.createHash)('md5');
    for (const { etag } of parts) {
        if (!(0,store/* isPlainEtag */.C)(etag))
            return undefined;
        digest.update(etag, 'hex');
    }
    return `${digest.digest('hex')}-${parts.length}`;
}

// EXTERNAL MODULE: ./build/src/transfer/stream.js
var transfer_stream = __webpack_require__(54813);
;// CONCATENATED MODULE: ./build/src/transfer/one-part.js


/** The provider, or the Bridge Node, moves the part. */
function copyPart(target, upload, number, from, range, signal) {
    return target.bucket.store.copyPart(upload, number, from, range, signal);
}
/** The part passes through here and is hashed on its way. One that breaks off is read again from its start. */
async function streamPart(source, target, upload, number, range, flow, signal) {
    const length = range.last - range.first + 1;
    const once = async () => {
        const body = await (0,transfer_stream/* pinnedBody */.dl)(source, { range }, signal);
        const sha256 = (0,external_node_crypto_.createHash)('sha256');
        const md5 = (0,external_node_crypto_.createHash)('md5');
        try {
            const stream = (0,transfer_stream/* hashed */.Yr)(flow.paced(body.stream, signal), sha256, md5);
            const part = await target.bucket.store.uploadPart(upload, number, { stream, length }, signal);
            return { ...part, sha256: sha256.digest('hex'), matched: md5.digest('hex') === part.etag };
        }
        finally {
            body.destroy();
        }
    };
    const tries = flow.tries();
    for (;;) {
        try {
            return await flow.carry(length, once, signal);
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

// EXTERNAL MODULE: ./build/src/transfer/part-plan.js
var part_plan = __webpack_require__(2394);
// EXTERNAL MODULE: ./build/src/transfer/upload.js
var transfer_upload = __webpack_require__(73900);
;// CONCATENATED MODULE: ./build/src/transfer/parts.js






/** The run takes no new work: the parts that are there stay, for the next run to go on from. */
class Interrupted extends Error {
    constructor() {
        super('the run stopped while its parts were on their way');
        this.name = 'Interrupted';
    }
}
/**
 * Copies one pinned content in parts, every part pinned too. Goes on with an upload that an earlier try or run
 * left unfinished, at the missing parts, and recognises one that was completed. Where nothing remembers uploads,
 * one that does not come to its end is aborted. Throws StoreError or Interrupted.
 */
async function copyInParts(path, source, target, settings, signal) {
    for (let attempt = 1;; attempt++) {
        const opened = await (0,transfer_upload/* openUpload */.Cg)(path, source, target, settings, signal);
        if (opened.kind === 'completed')
            return opened.result;
        try {
            return await finish(path, source, target, opened, settings, signal);
        }
        catch (error) {
            if (attempt === 1 && (await isGone(error, target, opened, signal))) {
                settings.uploads?.forget(target.path); // a lifecycle rule or somebody else aborted it
                continue;
            }
            if (settings.uploads === undefined)
                await abandon(target, opened, signal);
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
    const etag = multipartEtag(parts);
    const matched = sent?.every((part) => part.matched) === true;
    const known = { matched, ...(checksum === undefined ? {} : { checksum }) };
    if (etag !== undefined)
        await (0,transfer_upload/* remember */.kY)({ ...record, completes: { etag, ...known } }, settings);
    const written = await complete(target, upload, parts, etag, source.size, signal);
    settings.uploads?.forget(target.path);
    return { written, ...known, matched: matched && written.etag === etag };
}
/** A Complete that went through before its answer was lost is refused when it is sent again: look before redoing. */
async function complete(target, upload, parts, etag, size, signal) {
    const { bucket, path, conditions } = target;
    try {
        return await bucket.store.completeUpload(upload.name, parts, conditions, signal);
    }
    catch (error) {
        if (!(0,errors/* isStoreError */.h)(error, 'not-found', 'precondition'))
            throw error;
        const head = await bucket.look(path, signal);
        if (etag !== undefined && head?.size === size && head.etag === etag)
            return { etag, ...(head.versionId === undefined ? {} : { versionId: head.versionId }) };
        throw error;
    }
}
/** Moves the missing parts, a few at once. After the first error, or once the run is to stop, no more are begun. */
async function allParts(path, source, target, upload, settings, signal) {
    const ranges = (0,part_plan/* rangesOf */.wA)(source.size, upload.record.partSize);
    const missing = ranges.flatMap((range, i) => (upload.there.has(i + 1) ? [] : [{ number: i + 1, range }]));
    const stop = new AbortController();
    const either = AbortSignal.any([signal, stop.signal]);
    let next = 0;
    const lane = async () => {
        for (let part = missing[next++]; part !== undefined; part = missing[next++]) {
            if (settings.stopped())
                return;
            if (path !== 'streamed') {
                const from = source.bucket.source(source.path, source.etag, source.versionId);
                const done = await copyPart(target, upload.name, part.number, from, part.range, either);
                upload.there.set(part.number, done);
                continue;
            }
            const sent = await streamPart(source, target, upload.name, part.number, part.range, settings.flow, either);
            upload.there.set(part.number, sent);
            await settings.uploads?.progress(withPart(upload, sent));
        }
    };
    const lanes = Array.from({ length: Math.min(settings.partsAtOnce, missing.length) }, lane);
    try {
        await Promise.all(lanes);
    }
    catch (error) {
        stop.abort(error);
        await Promise.allSettled(lanes); // no part may land after the abort of the upload
        throw error;
    }
    if (upload.there.size < ranges.length)
        throw new Interrupted();
    return [...upload.there.values()].sort((a, b) => a.number - b.number);
}
function withPart(upload, { number, etag, sha256, matched }) {
    const others = upload.record.parts.filter((part) => part.number !== number);
    upload.record = { ...upload.record, parts: [...others, { number, etag, sha256, matched }] };
    return upload.record;
}
/** What is known of all parts, in order; undefined where some of them never passed through here. */
function sentOf(upload, parts) {
    const known = new Map(upload.record.parts.map((part) => [part.number, part]));
    const sent = parts.map((part) => (isHashed(part) ? part : known.get(part.number)));
    return sent.every((part) => part !== undefined) ? sent : undefined;
}
/** A 404 may be of the source or of the upload: the upload itself is asked. */
async function isGone(error, target, upload, signal) {
    if (!(0,errors/* isStoreError */.h)(error, 'not-found') || signal.aborted)
        return false;
    try {
        await target.bucket.store.listParts(upload.name, signal);
        return false;
    }
    catch (gone) {
        if ((0,errors/* isStoreError */.h)(gone, 'not-found'))
            return true;
        if (gone instanceof errors/* StoreError */.A)
            return false; // the error that brought us here says more
        throw gone;
    }
}
/** Nobody would go on with it. A run that is cancelled has seconds: the abort must not hold it up. */
async function abandon(target, upload, signal) {
    const abandoned = (0,transfer_upload/* abortUpload */.q)(target.bucket.store, upload.name);
    if (signal.aborted)
        abandoned.catch(() => undefined);
    else
        await abandoned;
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

// EXTERNAL MODULE: ./build/src/manifest/builder.js + 3 modules
var manifest_builder = __webpack_require__(83218);
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
    if ((0,iso_time/* parseTime */.pe)(entry.modified) !== listed.modified)
        return { act: 'copy', reason: 'touched' };
    return { act: 'keep', reason: entry.gone === undefined ? 'unchanged' : 'returned' };
}

// EXTERNAL MODULE: ./build/src/store/listing.js
var listing = __webpack_require__(60131);
// EXTERNAL MODULE: ./build/src/store/keys.js
var keys = __webpack_require__(68335);
// EXTERNAL MODULE: ./build/src/transfer/march.js
var march = __webpack_require__(63378);
// EXTERNAL MODULE: ./build/src/manifest/layout.js
var layout = __webpack_require__(54445);
// EXTERNAL MODULE: ./build/src/store/errors.js
var errors = __webpack_require__(46848);
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
    return (kept.size === size && (kept.etag === cold.etag || cold.evidence !== 'md5' || !(0,store/* isPlainEtag */.C)(kept.etag)));
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
                if (!(await isListed(context.hot, key, context.signal)))
                    return { kind: 'vanished' };
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
    const { objects } = await hot.store.list({ prefix: hot.key(key), maxKeys: 1 }, signal);
    return objects[0]?.key === hot.key(key);
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
        const sameBytes = before.etag === etag && before.cold.etag === etag && before.cold.path === path && (0,store/* isPlainEtag */.C)(etag);
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
    const { copied, via, moved } = ready ??
        (await (0,by_choice/* copyByChoice */.I2)(source, path, there[0]?.cold.etag ?? left[0]?.etag, {
            ...context,
            beforeStreaming: keep,
        }));
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
        renamed: path === (0,layout/* renamedPath */.mr)(key),
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
    if (left?.etag !== etag || !(0,store/* isPlainEtag */.C)(etag) || choice.current === undefined)
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
    for (const version of [entry, ...(entry.history ?? [])]) {
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
    const { state, update, tally, limiter, signal } = context;
    const entries = () => entriesOf(slice.segments, state, signal);
    const builder = new manifest_builder/* SegmentBuilder */.J(slice.segments, {
        reread: entries,
        store: (ref, file) => state.writeSegment(ref, file, signal),
    });
    const facts = context.facts(slice.range);
    let running = 0;
    let onIdle;
    const absences = [];
    let complete = true;
    const listing = untilStopped(slice.range, context, () => (complete = false));
    try {
        for await (const steps of (0,march/* march */.O)(listing, entries(), facts)) {
            if (complete && context.stopped())
                complete = false;
            for (const step of steps) {
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
            await builder.caughtUp();
        }
    }
    catch (error) {
        await idle();
        await builder.abandon();
        throw error;
    }
    await idle();
    if (context.dryRun) {
        await builder.abandon();
        return { segments: slice.segments, complete };
    }
    for (const note of absences)
        note(complete);
    return { segments: await builder.finish(), complete };
    /** Undefined where nothing had to be waited for; else whether the run goes on. */
    function take(step) {
        const { key, listed } = step;
        if (!covers(context.prefixes, key) || context.excluded(key)) {
            if (listed !== undefined)
                tally.excluded();
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
            tally.unchanged();
            if (decision.reason === 'returned' && entry !== undefined)
                builder.put(withoutGone(entry));
            else
                keep(step);
            return;
        }
        if (decision.reason === 'missing')
            tally.gone(key);
        if (entry !== undefined && (decision.reason === 'missing' || decision.reason === 'gone'))
            absent(step, entry);
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
        const slot = builder.reserve(step.key);
        running++;
        void bringUp(step, listed, reason, slot);
        return !context.stopped();
    }
    async function idle() {
        if (running > 0)
            await new Promise((resolve) => (onIdle = resolve));
    }
    /** Never rejects: an error that is not this key's alone goes to `fail`, and the key stays as it was. */
    async function bringUp(step, listed, reason, slot) {
        const began = limiter.clock.monotonic();
        tally.inFlight(limiter.inFlight);
        let took;
        try {
            if (context.stopped()) {
                complete = false;
                tally.hole(step.key, STOPPED);
                slot(step.entry, step.settled !== undefined);
                return;
            }
            const outcome = await updateObject(step.key, listed, step.entry, update);
            took = limiter.clock.monotonic() - began;
            if (outcome.kind === 'stored') {
                tally.loose(step.key, outcome.loose);
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
                complete = false;
                tally.hole(step.key, STOPPED);
                slot(step.entry, step.settled !== undefined);
            }
            context.fail(error);
        }
        finally {
            limiter.leave(took);
            if (--running === 0)
                onIdle?.();
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
async function* untilStopped(range, context, cut) {
    try {
        for await (const page of context.listing(range)) {
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
/** Lists hot's part of a range, as far as the prefixes reach: sorted, none inside another. */
async function* listScope(hot, prefixes, range, signal) {
    for (const prefix of prefixes.length === 0 ? [''] : prefixes) {
        const beforeRange = range.after !== undefined && (0,keys/* compareKeys */.YD)(range.after, prefix) > 0 && !range.after.startsWith(prefix);
        const afterRange = range.upto !== undefined && (0,keys/* compareKeys */.YD)(prefix, range.upto) > 0;
        if (beforeRange || afterRange)
            continue;
        yield* (0,listing/* listRange */.Q)(hot, prefix, range, signal);
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


/***/ }),

/***/ 54813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yr: () => (/* binding */ hashed),
/* harmony export */   dl: () => (/* binding */ pinnedBody),
/* harmony export */   j0: () => (/* binding */ attributesFor),
/* harmony export */   w8: () => (/* binding */ streamObject)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _store_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46848);


/** Up to here an object is held in memory: its body is then signed, and the write can be sent again. */
const IN_MEMORY = 1024 * 1024;
/** Reads the pinned source and writes it, hashing on the way, with its attributes and tags. */
async function streamObject(source, target, flow, signal) {
    const tries = flow.tries();
    for (;;) {
        try {
            return await flow.carry(source.size, () => once(source, target, flow, signal), signal);
        }
        catch (error) {
            if (!(await tries.again(error, signal)))
                throw error;
        }
    }
}
/** The source's bytes. Some stores ignore If-Match on GET: the answer's own ETag decides. Throws `precondition`. */
async function pinnedBody(source, options, signal) {
    const { versionId, etag } = source;
    const pin = { ...options, ifMatch: etag, ...(versionId === undefined ? {} : { versionId }) };
    const body = await source.bucket.store.get(source.bucket.key(source.path), pin, signal);
    if (body.head.etag === etag)
        return body;
    body.destroy();
    throw new _store_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .StoreError */ .A('precondition', 'GetObject: the store ignored If-Match', { operation: 'GetObject' });
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
async function once(source, target, flow, signal) {
    const body = await pinnedBody(source, {}, signal);
    const sha256 = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    const md5 = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('md5');
    try {
        const options = { ...(await attributesFor(source, body.head, signal)), ...target.conditions };
        const stream = hashed(flow.paced(body.stream, signal), sha256, md5);
        const payload = source.size <= IN_MEMORY ? await collect(stream) : { stream, length: source.size };
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
        if ((0,_store_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .isStoreError */ .h)(error, 'unsupported', 'denied', 'not-found', 'protocol'))
            return undefined;
        throw error;
    }
}
/** The stream as it is; each piece is hashed as it passes. */
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


/***/ }),

/***/ 73900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cg: () => (/* binding */ openUpload),
/* harmony export */   kY: () => (/* binding */ remember),
/* harmony export */   q: () => (/* binding */ abortUpload)
/* harmony export */ });
/* harmony import */ var _store_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46848);
/* harmony import */ var _part_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2394);
/* harmony import */ var _stream_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54813);



/**
 * The upload of this content to this place: the one that is remembered, if its source is as it was and the store
 * still has it, else a new one. A remembered one of another content is aborted.
 */
async function openUpload(path, source, target, settings, signal) {
    const head = await pinnedHead(source, signal);
    const present = sourceOf(source, target, head);
    const known = settings.uploads?.find(target.path);
    if (known?.uploadId !== undefined) {
        const going = isSame(known.source, present) && known.partSize <= settings.ceiling.bytes;
        const resumed = going ? await resume(path, known, known.uploadId, target, signal) : undefined;
        if (resumed !== undefined)
            return resumed;
        if (!going)
            await abortUpload(target.bucket.store, nameOf(target, known.uploadId), signal);
        settings.uploads?.forget(target.path);
    }
    return begin(path, source, present, head, target, settings, signal);
}
/** Stores what is known of an upload, where something remembers uploads. */
async function remember(record, { uploads }) {
    await uploads?.store(record);
}
/** One that the store does not have any more is no error. */
async function abortUpload(store, name, signal) {
    try {
        await store.abortUpload(name, signal);
    }
    catch (error) {
        if (!(0,_store_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isStoreError */ .h)(error, 'not-found'))
            throw error;
    }
}
/**
 * Creates an upload that carries what CopyObject would have kept (s3transfer#246). That it is about to be created is
 * stored before, its id before the first part is sent: one whose id was lost holds no parts and costs nothing.
 */
async function begin(path, source, present, head, target, settings, signal) {
    const intent = {
        path: target.path,
        source: present,
        partSize: (0,_part_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .partSizeFor */ .oV)(source.size, settings.ceiling.bytes, settings.partSize),
        via: path,
        begun: settings.now(),
        parts: [],
    };
    const attributes = await (0,_stream_js__WEBPACK_IMPORTED_MODULE_2__/* .attributesFor */ .j0)(source, head, signal);
    await remember(intent, settings);
    let uploadId;
    try {
        uploadId = await target.bucket.store.createUpload(target.bucket.key(target.path), attributes, signal);
    }
    catch (error) {
        // An answer that says no: nothing was created. Else that is not known, and the intent stays.
        if ((0,_store_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isStoreError */ .h)(error) && !error.retryable)
            settings.uploads?.forget(target.path);
        throw error;
    }
    const record = { ...intent, uploadId };
    await remember(record, settings);
    return { kind: 'open', name: nameOf(target, uploadId), record, there: new Map() };
}
/** Undefined where the store does not have the upload any more and did not complete it either. */
async function resume(path, record, uploadId, target, signal) {
    const { completes } = record;
    if (completes !== undefined) {
        const { etag, ...known } = completes;
        const head = await target.bucket.look(target.path, signal);
        if (head?.etag === etag && head.size === record.source.size) {
            const { versionId } = head;
            const written = { etag, ...(versionId === undefined ? {} : { versionId }) };
            return { kind: 'completed', result: { written, ...known } };
        }
    }
    const name = nameOf(target, uploadId);
    let listed;
    try {
        listed = await target.bucket.store.listParts(name, signal);
    }
    catch (error) {
        if ((0,_store_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isStoreError */ .h)(error, 'not-found'))
            return undefined;
        throw error;
    }
    const there = countingParts(record, listed);
    // Begun by another path: it stays what it was, unless nothing of it is there.
    const via = there.size === 0 ? path : record.via;
    const { completes: _completes, ...rest } = record;
    return { kind: 'open', name, record: { ...rest, via }, there };
}
/**
 * What ListParts says is there; of the parts that passed through here only those whose hash was written down, so
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
    const pin = { ifMatch: etag, ...(versionId === undefined ? {} : { versionId }) };
    const head = await bucket.store.head(bucket.key(path), pin, signal);
    if (head.etag === etag)
        return head;
    throw new _store_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StoreError */ .A('precondition', 'HeadObject: the store ignored If-Match', { operation: 'HeadObject' });
}
function sourceOf(source, target, head) {
    const { bucket, path, versionId, size, etag } = source;
    return {
        bucket: bucket === target.bucket ? 'cold' : 'hot',
        path,
        ...(versionId === undefined ? {} : { versionId }),
        size,
        etag,
        modified: new Date(head.modified).toISOString(),
    };
}
function isSame(a, b) {
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


/***/ })

};
