export const id = 565;
export const ids = [565];
export const modules = {

/***/ 3476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dR: () => (/* binding */ checksumOfParts),
/* harmony export */   gp: () => (/* binding */ partSizeOf),
/* harmony export */   rx: () => (/* binding */ checksumLike)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

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

/***/ 4666:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ choosePath)
});

// EXTERNAL MODULE: ./build/src/core/defined.js
var defined = __webpack_require__(7708);
// EXTERNAL MODULE: ./build/src/flashback/endpoint.js
var flashback_endpoint = __webpack_require__(3878);
;// CONCATENATED MODULE: ./build/src/flashback/topology.js
/**
 * Finds the Repository that attaches cold among those that the token may see, or the one that was named. If it cannot be
 * determined, `why` says so for the user.
 */
function topologyOf(repositories, { hot, cold, repositoryId }) {
    const named = repositories.filter(({ id }) => repositoryId === undefined || id === repositoryId);
    if (repositoryId !== undefined && named.length === 0)
        return { known: false, why: `the token sees no Repository ${repositoryId}` };
    const matches = named.flatMap((repository) => {
        const attached = repository.buckets.find(({ names }) => names.includes(cold));
        return attached === undefined ? [] : [{ repository, cold: attached }];
    });
    const [first, ...more] = matches;
    if (first === undefined)
        return { known: false, why: `no Repository that the token sees attaches a bucket ${cold}` };
    if (more.length > 0)
        return {
            known: false,
            why: `${matches.length} Repositories attach a bucket ${cold}: give repository-id`,
        };
    const attachedHot = first.repository.buckets.find(({ names }) => names.includes(hot));
    return { known: true, topology: { ...first, hot: attachedHot } };
}

// EXTERNAL MODULE: ./build/src/core/input-error.js
var input_error = __webpack_require__(9154);
// EXTERNAL MODULE: ./build/src/store/fixed.js
var fixed = __webpack_require__(881);
// EXTERNAL MODULE: ./build/src/store/errors.js
var errors = __webpack_require__(6848);
;// CONCATENATED MODULE: ./build/src/transfer/copy-settings.js
/**
 * Bytes that one operation may move; above it an object goes in parts. An EntityTooLarge lowers it. What passes through
 * this program has a limit of its own: a proxy may refuse large bodies (413), and copies have none.
 */
class OperationCeiling {
    #bytes;
    #bodyBytes;
    constructor(bytes, bodyBytes = Number.POSITIVE_INFINITY) {
        this.#bytes = bytes;
        this.#bodyBytes = bodyBytes;
    }
    get bytes() {
        return this.#bytes;
    }
    /** Infinite where no body was refused. */
    get bodyBytes() {
        return this.#bodyBytes;
    }
    /** What one operation of that path may move. */
    of(path) {
        return path === 'streamed' ? Math.min(this.#bytes, this.#bodyBytes) : this.#bytes;
    }
    /** True where that was a change. */
    lower(bytes) {
        if (bytes >= this.#bytes)
            return false;
        this.#bytes = bytes;
        return true;
    }
    /** Halves what a body may have, after one of `refused` bytes was too large; no part has fewer than `min`. True where smaller ones are left to try. */
    lowerBody(refused, min) {
        if (this.#bodyBytes < refused)
            return true; // another object lowered it meanwhile
        if (refused <= min)
            return false;
        this.#bodyBytes = Math.max(min, Math.floor(refused / 2));
        return true;
    }
}

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
    /** The lines that `onMove` got. */
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
        const refused = (path) => this.#refusals.some((refusal) => refusal.path === path && (refusal.objects === 'all' || inParts));
        return this.#allowed.find((path) => !refused(path));
    }
    get streamingAllowed() {
        return this.#allowed.includes('streamed');
    }
    /** An object went through that path. */
    serves(path) {
        return this.#proven.has(path);
    }
    /** The path of an object that an earlier run stored and did not record: `streamed` where this run cannot tell. */
    pathOfAdopted(path) {
        return this.#proven.has(path) || !this.streamingAllowed ? path : 'streamed';
    }
    /** To be remembered for later runs. */
    get refusals() {
        return this.#refusals;
    }
    /** Why the current path was taken, one sentence. */
    get reason() {
        const refused = this.#refusals.filter(({ objects }) => objects === 'all');
        if (refused.length > 0)
            return refused.map(({ path, reason }) => `${path} was refused: ${reason}`).join('; ');
        const { path, reason } = this.#serverSide;
        return path === undefined || this.current === path ? reason : 'as copy-path asks';
    }
    /** An object went through that path: from now on a single refusal does not move the pair. */
    prove(path) {
        this.#proven.add(path);
    }
    /** The path cannot serve this pair. Several objects in flight may report that: the first one moves the pair. */
    refuse(path, reason, objects = 'all') {
        if (this.pathFor(objects === 'parts') !== path)
            return;
        this.#refusals.push({
            path,
            objects,
            reason: reason.slice(0, MAX_REASON_CHARACTERS),
            since: this.#started,
        });
        this.#report(`${named(path, objects)} are refused (${reason})`, this.pathFor(objects === 'parts'));
    }
    /** One object leaves the path, and others may for the same reason: reported once. */
    detour(path, reason) {
        if (this.#detours.has(reason))
            return;
        this.#detours.add(reason);
        this.#report(`not every object can be copied ${path} (${reason})`, 'streamed');
    }
    /** A 403 on one object. Three different ones with no success before refuse the path for the pair. */
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
            this.#report(what, this.pathFor(objects === 'parts'));
        }
    }
    get #streamingCost() {
        return `: those bytes pass through this machine, and egress of ${this.names.from} is charged`;
    }
    #report(what, next) {
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
/** A server's words go into state: they are cut to this many characters. */
const MAX_REASON_CHARACTERS = 300;

// EXTERNAL MODULE: ./build/src/run/connections.js + 3 modules
var connections = __webpack_require__(3582);
;// CONCATENATED MODULE: ./build/src/run/copy-path.js









/** A Bridge Node's limit on one operation. */
const BRIDGE_OPERATION_BYTES = 100_000_000;
/**
 * Decides how bytes travel between this pair (design.md section 4, "Which copy path"), and what one operation
 * may carry. Throws InputError where copy-path allows no path that this pair supports.
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
    const recent = recentMemory(options, setting);
    const remembered = recent.copyPath?.refusals ?? [];
    const choice = new PathChoice(options.copyPaths, serverSide, { onMove, started, remembered, names });
    const first = options.maxOperationSize ?? (bridge ? BRIDGE_OPERATION_BYTES : fixed/* FIXED */.N[options.cold.api].limits.copy);
    const endpoint = (0,flashback_endpoint/* endpointIdentity */.u9)(options.cold.endpoint);
    const lowered = recent.ceilings?.find((one) => one.endpoint === endpoint);
    const body = recent.bodyLimits?.find((one) => one.endpoint === endpoint)?.bytes;
    const ceiling = new OperationCeiling(Math.min(first, lowered?.bytes ?? first), body);
    return {
        choice,
        ceiling,
        bridge,
        topology,
        looked: recent.copyPath?.looked,
        remember: (looked = recent.copyPath?.looked) => ({
            copyPath: { ...rememberedPath(options, choice), ...(0,defined/* defined */.s)({ looked }) },
            ceilings: rememberedCeilings(recent.ceilings ?? [], endpoint, first, ceiling.bytes, started),
            bodyLimits: rememberedCeilings(recent.bodyLimits ?? [], endpoint, Number.POSITIVE_INFINITY, ceiling.bodyBytes, started),
        }),
    };
}
/**
 * What a server-side copy would be: on a Bridge Node `emulated` if hot is attached too, as the platform reports or
 * because it answers there, else `native`; on any other endpoint `native`.
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
/** Asks which Repository cold is reached through, and which buckets are attached to it. Reports what is unknown. */
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
    onUnseen(`It is unknown which buckets are attached: ${found.why}. Hot is asked for at cold's endpoint.`);
    return undefined;
}
/** A MIRROR Repository writes to all its buckets at once: a deletion in hot would delete the backup as well. */
function refuseTopology({ hot, cold, platform }, topology) {
    const { repository } = topology;
    if (repository.mode === 'MIRROR' && topology.hot !== undefined) {
        throw new input_error/* InputError */.d('cold', `${cold.bucket} and ${hot.bucket} are both in the Repository ${repository.name ?? repository.id}, which is in MIRROR mode: what is deleted in one is deleted in the other; expected a Repository in NORMAL mode`);
    }
    const { storageType } = repository;
    if (platform?.repositoryId === undefined || storageType === undefined || storageType === 'S3')
        return;
    throw new input_error/* InputError */.d('repository-id', `the Repository ${repository.id} speaks ${storageType}, and this version speaks S3; expected a Repository of storage type S3`);
}
/** Repositories that speak GCS or Azure Blob are not supported yet. */
function refuseOtherApis(endpoint) {
    const api = /^(gcs|blob)-/.exec(new URL(endpoint).hostname)?.[1];
    if (api === undefined || (0,flashback_endpoint/* endpointIdentity */.u9)(endpoint) !== 'flashback.tech')
        return;
    const name = api === 'gcs' ? 'GCS' : 'Azure Blob';
    throw new input_error/* InputError */.d('cold-endpoint', `${endpoint} speaks ${name}, and this version speaks S3; expected the Repository's endpoint that begins with s3-`);
}
/** Copies use only the paths that copy-path names. Throws InputError if the pair supports none of them. */
function checkAllowed(allowed, { path, reason }) {
    if (allowed.some((one) => one === path || one === 'streamed'))
        return;
    if (path === undefined)
        throw new input_error/* InputError */.d('copy-path', `${allowed.join(',')} cannot be had for this pair: ${reason}; expected streamed among the paths`);
    throw new input_error/* InputError */.d('copy-path', `${allowed.join(',')} cannot be had for this pair: a copy by cold's endpoint is ${path} (${reason}); expected ${path} or streamed among the paths`);
}
/** True if hot's bucket answers at cold's endpoint with cold's key. */
async function answersAt(options, { open, clock, random }, signal) {
    const { connect, retried, session } = (0,connections/* openConnections */.q)({ clock, random }, (place) => open(place, options.ca, clock));
    const hotAtCold = { ...options.cold, bucket: options.hot.bucket };
    try {
        await retried(connect('hot', hotAtCold)).checkBucket(signal);
        return true;
    }
    catch (error) {
        if ((0,errors/* isStoreError */.A1)(error, 'no-bucket', 'denied', 'not-found'))
            return false;
        throw error;
    }
    finally {
        await session.close();
    }
}
/** The part of the memory that is about these two endpoints and not too old. */
function recentMemory(options, { memory, started, believed }) {
    const recent = (time) => Date.parse(time) + believed > Date.parse(started);
    const young = ({ since }) => recent(since);
    const path = memory?.copyPath;
    const ceilings = memory?.ceilings?.filter(young) ?? [];
    const bodyLimits = memory?.bodyLimits?.filter(young) ?? [];
    const same = path?.hot === (0,flashback_endpoint/* endpointIdentity */.u9)(options.hot.endpoint) &&
        path.cold === (0,flashback_endpoint/* endpointIdentity */.u9)(options.cold.endpoint);
    if (!same)
        return { ceilings, bodyLimits };
    const { looked, ...rest } = path;
    const still = looked !== undefined && recent(looked) ? { looked } : {};
    return { ceilings, bodyLimits, copyPath: { ...rest, ...still, refusals: path.refusals.filter(young) } };
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
function rememberedCeilings(ceilings, endpoint, first, bytes, since) {
    const present = ceilings.find((one) => one.endpoint === endpoint);
    if (bytes >= first || present?.bytes === bytes)
        return ceilings;
    return [...ceilings.filter((one) => one !== present), { endpoint, bytes, since }];
}


/***/ }),

/***/ 8570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ RunControl)
/* harmony export */ });
/* harmony import */ var _core_every_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7878);
/* harmony import */ var _manifest_lease_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2373);
/* harmony import */ var _store_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6848);



/** Failures in a row, without one success, after which the stores are asked whether they are down. */
const MAX_CONSECUTIVE_FAILURES = 50;
/** Causes of failures that speak of the store and not of the object, as far as one object can tell. */
const STORE_CAUSES = new Set([
    'transient',
    'unreachable',
    'throttled',
    'wrong-endpoint',
    'wrong-region',
]);
/** How often the end of the credentials is checked, ms. */
const CREDENTIALS_CHECK_MS = 15_000;
/** The drain after a stop took too long: work that is still in progress is left to the next run. */
class DrainOver extends Error {
}
/**
 * Whether a run may go on. A stop (deadline, credentials that end, quota, an error that concerns every object)
 * takes no new work, drains what is in progress for a while, and commits. A cancelled run and a lost lease abort
 * every request at once, and commit nothing.
 */
class RunControl {
    /** For the work: listing and copying. Also aborted when the drain is over. */
    signal;
    /** For what follows a stop, above all the commit: aborted only where nothing may be committed. */
    finishing;
    #clock;
    #deadline;
    #margins;
    #lost = new AbortController();
    #drained = new AbortController();
    #timers = new AbortController();
    #cancel;
    #credentialsEnd = () => undefined;
    #nextCheck = 0;
    #stopWatching = () => undefined;
    #credentialsEnding = false;
    #draining = false;
    #failure;
    #consecutiveFailures = 0;
    #askStores;
    #asking = false;
    /** `deadline`: ms from now; undefined for a command that has none. */
    constructor(clock, deadline, cancel, margins) {
        this.#clock = clock;
        this.#deadline = deadline === undefined ? Infinity : clock.monotonic() + deadline;
        this.#margins = margins;
        this.#cancel = cancel;
        this.finishing = AbortSignal.any([cancel, this.#lost.signal]);
        this.signal = AbortSignal.any([this.finishing, this.#drained.signal]);
        if (deadline !== undefined)
            this.#after(deadline, () => this.#drain());
    }
    get cancelled() {
        return this.#cancel.aborted;
    }
    /** The first error that ended the run. */
    get failure() {
        return this.#failure;
    }
    /** True once the lease is lost; `failure` then says why. */
    get leaseLost() {
        return this.#lost.signal.aborted;
    }
    get pastDeadline() {
        return this.#clock.monotonic() >= this.#deadline;
    }
    /** The credentials in use end soon and were not replaced. */
    get credentialsEnding() {
        return this.#credentialsEnding;
    }
    /** No new work may be taken. */
    stopped() {
        const now = this.#clock.monotonic();
        if (now >= this.#nextCheck)
            this.#checkCredentials(now);
        return (this.#failure !== undefined || this.signal.aborted || this.#credentialsEnding || now >= this.#deadline);
    }
    /** Stops in time before the credentials end: `end` returns the earliest known end, wall ms. */
    watchCredentials(end) {
        this.#credentialsEnd = end;
        this.#checkCredentials(this.#clock.monotonic());
        // Also if everything hangs and nothing calls `stopped`.
        this.#stopWatching = (0,_core_every_js__WEBPACK_IMPORTED_MODULE_2__/* .every */ .S)(this.#clock, CREDENTIALS_CHECK_MS, () => this.#checkCredentials(this.#clock.monotonic()));
    }
    fail(error) {
        // Work that the end of the drain cut off is no failure: the stop has its own reason.
        if (error instanceof DrainOver)
            return;
        if (error instanceof _manifest_lease_js__WEBPACK_IMPORTED_MODULE_0__/* .LeaseLost */ .Vj) {
            // If the lease was not renewed because cold takes no more writes, that is the reason.
            const { cause } = error;
            this.#failure ??= (0,_store_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .isStoreError */ .A1)(cause, 'quota', 'credentials') ? cause : error;
            this.#lost.abort(error);
            return;
        }
        this.#failure ??= error;
        this.#drain();
    }
    succeeded() {
        this.#consecutiveFailures = 0;
    }
    /** `ask` sends the stores a plain request that was good before, and returns its error. Without it none is sent. */
    askStoresBy(ask) {
        this.#askStores = ask;
    }
    /**
     * One object failed. Only causes that speak of the store and not of the object count; and where many in a row fail, a
     * plain request decides whether the store is down.
     */
    failed(cause) {
        if (!STORE_CAUSES.has(cause))
            return;
        if (++this.#consecutiveFailures < MAX_CONSECUTIVE_FAILURES || this.#asking)
            return;
        if (this.#askStores === undefined) {
            this.#takeAsDown(cause, undefined);
            return;
        }
        this.#asking = true;
        this.#askStores().then((error) => {
            this.#asking = false;
            this.#consecutiveFailures = 0;
            if (error !== undefined)
                this.#takeAsDown(cause, error);
        }, (error) => this.fail(error));
    }
    #takeAsDown(cause, plain) {
        const too = plain === undefined ? '' : `, and so does a plain request (${plain.message})`;
        const message = `${MAX_CONSECUTIVE_FAILURES} objects in a row failed (${cause})${too}: the store is taken to be down`;
        const down = new _store_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .StoreError */ .AD('unreachable', message, {
            operation: 'copy',
            ...(plain === undefined ? {} : { cause: plain }),
        });
        if (plain?.at !== undefined)
            down.locate(plain.at);
        this.fail(down);
    }
    /** True if the work so far may be committed in spite of the failure. */
    get mayCommit() {
        if (this.finishing.aborted)
            return false;
        return this.#failure === undefined || (0,_store_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .isStoreError */ .A1)(this.#failure, 'quota', 'credentials', 'unreachable');
    }
    end() {
        this.#timers.abort();
        this.#stopWatching();
    }
    #checkCredentials(now) {
        this.#nextCheck = now + CREDENTIALS_CHECK_MS;
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

/***/ 8355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ judgeVersionsToRead),
/* harmony export */   v: () => (/* binding */ judgeVersions)
/* harmony export */ });
/* harmony import */ var _manifest_layout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4445);
/* harmony import */ var _store_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6848);
/* harmony import */ var _store_versions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8530);



/**
 * Finds out what the version ids of a bucket are worth: they count only while versioning is Enabled (or was, where it is
 * suspended) and a probe has read an old version back. Throws StoreError where the bucket does not answer.
 */
async function judgeVersions(bucket, judging) {
    const { trust, recorded, mayWrite, warn, signal } = judging;
    const said = await (0,_store_versions_js__WEBPACK_IMPORTED_MODULE_2__/* .versioningOf */ .eu)(bucket.store, signal, (why) => warn(`Whether ${String(bucket)} has versioning cannot be asked (${why}): it is taken for off.`));
    if (said === 'off')
        trust.worth = 'false';
    if (said !== 'enabled')
        return { versioning: said, reads: undefined };
    const reads = recorded?.versionReads ??
        (mayWrite
            ? await (0,_store_versions_js__WEBPACK_IMPORTED_MODULE_2__/* .probeVersionReads */ .gP)({ store: bucket.store, key: bucket.key(`${_manifest_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .PROBE */ .vD}versions`) }, signal)
            : undefined);
    if (reads?.get !== false)
        return { versioning: 'enabled', reads };
    trust.worth = 'unreadable';
    warn(`${String(bucket)} says that it has versioning, but an old version could not be read back by its id: old versions are kept as objects of their own.`);
    return { versioning: 'off', reads };
}
/** The same for a command that only reads, whose key may not ask: ids then stay what they say. */
async function judgeVersionsToRead(bucket, judging) {
    try {
        await judgeVersions(bucket, { ...judging, mayWrite: false });
    }
    catch (error) {
        if (!(0,_store_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .isStoreError */ .A1)(error, 'denied'))
            throw error;
    }
}


/***/ }),

/***/ 8530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XD: () => (/* binding */ versionsAbove),
/* harmony export */   eu: () => (/* binding */ versioningOf),
/* harmony export */   gP: () => (/* binding */ probeVersionReads)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6848);

/**
 * Whether the bucket keeps versions; `off` where its kind of store has none, and where the store does not know the
 * question, or answers something else: `onUnknown` then gets its words.
 */
async function versioningOf(store, signal, onUnknown) {
    if (!store.dialect.abilities.has('versions'))
        return 'off';
    try {
        return await store.versioning(signal);
    }
    catch (error) {
        if (!(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isStoreError */ .A1)(error, 'unsupported', 'not-found', 'protocol'))
            throw error;
        onUnknown?.(error.message);
        return 'off';
    }
}
/**
 * Overwrites a tiny object at `path`, which is the caller's alone, and reads the old version back by its id, by HEAD and by
 * GET. For a bucket whose versioning is Enabled. Removes both versions. Undefined where the store is down or throttled;
 * throws StoreError where plain requests fail.
 */
async function probeVersionReads({ store, key }, signal) {
    const ids = [];
    try {
        const old = await store.put(key, Buffer.from('flashback-backup old version\n'), {}, signal);
        if (old.versionId === undefined)
            return { head: false, get: false };
        ids.push(old.versionId);
        const now = await store.put(key, Buffer.from('flashback-backup new version\n'), {}, signal);
        if (now.versionId !== undefined)
            ids.push(now.versionId);
        const pin = { versionId: old.versionId };
        const head = await etagOr(async () => (await store.head(key, pin, signal)).etag);
        const get = await etagOr(async () => {
            const body = await store.get(key, pin, signal);
            body.destroy();
            return body.head.etag;
        });
        const differs = old.etag !== now.etag;
        return { head: differs && head === old.etag, get: differs && get === old.etag };
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isStoreError */ .A1)(error, 'transient', 'throttled', 'unreachable'))
            return undefined;
        throw error;
    }
    finally {
        for (const versionId of ids)
            await etagOr(async () => {
                await store.delete(key, { versionId }, signal);
                return '';
            });
    }
}
const REFUSALS = ['not-found', 'unsupported', 'denied', 'protocol', 'precondition', 'locked'];
/** Undefined for a refusal: what cannot be read does not count. What is not removed is left to lifecycle rules. */
async function etagOr(attempt) {
    try {
        return await attempt();
    }
    catch (error) {
        if (!(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isStoreError */ .A1)(error, ...REFUSALS))
            throw error;
        return undefined;
    }
}
/**
 * The versions at one path, newest first, down to but excluding `until`. Delete markers are skipped. Empty if the
 * credentials may not list versions: then nothing is cleaned up, and nothing else depends on it.
 */
async function versionsAbove(cold, path, until, signal) {
    const versions = [];
    if (!cold.store.dialect.abilities.has('versions'))
        return versions;
    try {
        for await (const version of cold.store.listVersions(cold.key(path), signal)) {
            // Longer keys with this prefix come after it.
            if (version.key !== cold.key(path) || version.versionId === until)
                break;
            if (!version.deleteMarker)
                versions.push(version);
        }
    }
    catch (error) {
        if (!(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isStoreError */ .A1)(error, 'denied', 'unsupported'))
            throw error;
    }
    return versions;
}


/***/ }),

/***/ 8784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fh: () => (/* binding */ SourceMoved),
/* harmony export */   NX: () => (/* binding */ TargetTaken),
/* harmony export */   md: () => (/* binding */ copyWithFallback),
/* harmony export */   yL: () => (/* binding */ conditionsOn)
/* harmony export */ });
/* harmony import */ var _core_defined_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7708);
/* harmony import */ var _manifest_layout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4445);
/* harmony import */ var _store_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6848);
/* harmony import */ var _store_evidence_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6586);
/* harmony import */ var _copy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4188);
/* harmony import */ var _multipart_part_plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9841);






/** Hot no longer has the pinned content; `present` is the object that it has instead, undefined for none. */
class SourceMoved extends Error {
    present;
    constructor(present) {
        super('the source changed');
        this.name = 'SourceMoved';
        this.present = present;
    }
}
/** The path holds another object than expected, and it is to stay. */
class TargetTaken extends Error {
    constructor(path) {
        super(`another object was written to ${JSON.stringify(path)} meanwhile`);
        this.name = 'TargetTaken';
    }
}
const MAX_ATTEMPTS = 8;
/**
 * Copies by the path of the pair, and moves the pair on where the path itself is refused. `expected` is the
 * ETag that the manifest has for cold at `path`. `beforeStreaming` is awaited before each try that streams: a body that
 * breaks off may be stored as far as it came, so what must not be lost is first kept elsewhere. Throws SourceMoved,
 * TargetTaken, or StoreError where no allowed path serves.
 */
async function copyWithFallback(source, path, expected, context, beforeStreaming) {
    const attempts = new CopyAttempts(source, path, expected, context, beforeStreaming);
    for (let attempt = 1;; attempt++) {
        const plan = attempts.next();
        try {
            return await attempts.copy(plan);
        }
        catch (error) {
            if (attempt >= MAX_ATTEMPTS)
                throw error;
            const result = await attempts.afterFailure(error, plan);
            if (result !== undefined)
                return result;
        }
    }
}
/** One object on its way, over several attempts. */
class CopyAttempts {
    #source;
    #path;
    #context;
    #beforeStreaming;
    /** Cold's ETag as last seen: the condition of the next attempt. */
    #targetEtag;
    /** This object alone streams; the pair stays on its path. */
    #streams = false;
    /** Cold refuses the condition that nothing is there, though nothing is: a folder has the same name. */
    #unconditional = false;
    constructor(source, path, targetEtag, context, beforeStreaming) {
        this.#source = source;
        this.#path = path;
        this.#targetEtag = targetEtag;
        this.#context = context;
        this.#beforeStreaming = beforeStreaming;
    }
    /** Throws `unsupported` where no allowed path is left. */
    next() {
        const { size } = this.#source;
        const { capabilities, ceiling } = this.#context.settings;
        const { bytes } = ceiling;
        const { dialect } = this.#context.cold.store;
        const inParts = (0,_multipart_part_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .goesInParts */ .Ao)('native', size, bytes, dialect);
        const via = this.#streams ? 'streamed' : pathFor(inParts, this.#context);
        const divided = (0,_multipart_part_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .goesInParts */ .Ao)(via, size, ceiling.of(via), dialect);
        const conditions = this.#unconditional ? {} : conditionsOn(this.#targetEtag, via, divided, capabilities);
        return { via, conditions, ceiling: bytes, bodyCeiling: ceiling.of('streamed'), inParts };
    }
    async copy({ via, conditions, inParts }) {
        const { choice, cold, settings, signal } = this.#context;
        const target = { bucket: cold, path: this.#path, conditions };
        if (via === 'streamed')
            await this.#beforeStreaming?.();
        const copied = via === 'streamed' || pinned(inParts, settings.capabilities)
            ? await (0,_copy_js__WEBPACK_IMPORTED_MODULE_2__/* .copyContent */ .R8)(via, this.#source, target, settings, signal)
            : await copyUnpinned(via, this.#source, target, settings, signal);
        if (!this.#streams)
            choice.prove(via);
        return { copied, via, moved: true };
    }
    /** Prepares another attempt, or returns the result where cold has the content already. Throws where nothing helps. */
    async afterFailure(error, plan) {
        const { choice, settings } = this.#context;
        const { via, ceiling, inParts } = plan;
        if (error instanceof _copy_js__WEBPACK_IMPORTED_MODULE_2__/* .Unproven */ .kw) {
            this.#stream(new _store_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .StoreError */ .AD('unsupported', error.message, { operation: 'copy' }), via);
            return undefined;
        }
        if (!(0,_store_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .isStoreError */ .A1)(error))
            throw error;
        switch (error.code) {
            case 'precondition':
            case 'not-found':
            case 'no-bucket':
                return this.#afterMismatch(error, plan);
            case 'denied':
                if (via === 'streamed')
                    throw error;
                choice.denied(via, this.#source.path);
                this.#stream(error, via);
                return undefined;
            case 'refused':
                if (via === 'streamed')
                    throw error;
                this.#stream(error, via);
                return undefined;
            case 'unsupported':
                if (via === 'streamed')
                    throw error;
                // Whole copies may well work where parts do not (Storj, GCS): only objects that need parts leave the path.
                choice.refuse(via, error.message, inParts ? 'parts' : 'all');
                return undefined;
            case 'too-large':
                if (via === 'streamed' && this.#isBodyLimit(error, plan.bodyCeiling))
                    return undefined;
                this.#lowerCeiling();
                if (settings.ceiling.bytes < ceiling)
                    return undefined; // or another object lowered it meanwhile
                throw error;
            default:
                throw error;
        }
    }
    /** A pin or a condition did not hold, or the source was not found. */
    async #afterMismatch(error, { via, conditions, inParts }) {
        const { choice, cold, settings, signal } = this.#context;
        // Hot's own endpoint says whether the source moved (design.md section 4, "Pinning").
        const { bucket, path, etag, versionId } = this.#source;
        const present = await bucket.headIfPresent(path, signal, versionId === undefined ? {} : { versionId });
        if (present?.etag !== etag)
            throw new SourceMoved(present);
        if (error.code === 'precondition') {
            const target = await cold.headIfPresent(this.#path, signal);
            if (!holds(conditions, target))
                return this.#adoptOrOverwrite(target, via);
            const refusedWrite = target === undefined && isRefusedCondition(error);
            if (refusedWrite && this.#unconditional) {
                if (via === 'streamed')
                    throw refusedName(error);
                this.#unconditional = false; // it was no condition of the target that did not hold
            }
            else if (refusedWrite && conditions.ifAbsent === true && mayBeFolder(via, inParts, settings)) {
                this.#unconditional = true;
                return undefined;
            }
        }
        if (via === 'streamed')
            throw error;
        // One object does not move the pair.
        if (choice.serves(via))
            this.#stream(error, via);
        else
            choice.refuse(via, notHot(error, pinned(inParts, settings.capabilities), choice.names));
        return undefined;
    }
    /** True where the object is worth another try in smaller parts. A refusal as S3 spells it may be about the store's own limit. */
    #isBodyLimit(error, limit) {
        const { cold, settings } = this.#context;
        const { dialect } = cold.store;
        const isOwn = error.providerCode === 'EntityTooLarge' && settings.ceiling.bytes > dialect.limits.copyAfterRefusal;
        return !isOwn && (0,_multipart_part_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .lowerBodyLimit */ .$R)(error, this.#source.size, settings, dialect, limit);
    }
    /** Takes a refusal as too large for the lower limit that stores of this kind are known to have. */
    #lowerCeiling() {
        const { cold, settings } = this.#context;
        const { copyAfterRefusal } = cold.store.dialect.limits;
        if (this.#source.size > copyAfterRefusal)
            settings.ceiling.lower(copyAfterRefusal);
    }
    /** Moves this object alone to streaming, where that is allowed; else throws the error. */
    #stream(error, via) {
        const { choice } = this.#context;
        if (!choice.streamingAllowed || this.#streams)
            throw error;
        choice.detour(via, detourWords(error, choice.names));
        this.#streams = true;
    }
    /** The object at the path is not the expected one: an earlier copy of ours is adopted, any other overwritten. */
    #adoptOrOverwrite(target, via) {
        const evidence = target === undefined ? undefined : (0,_store_evidence_js__WEBPACK_IMPORTED_MODULE_4__/* .proofOf */ .oX)(target, this.#source);
        if (target !== undefined && evidence !== undefined) {
            const { etag, versionId } = target;
            const { choice } = this.#context;
            const copied = { etag, evidence, ...(0,_core_defined_js__WEBPACK_IMPORTED_MODULE_5__/* .defined */ .s)({ versionId }) };
            return { copied, via: choice.pathOfAdopted(via), moved: false };
        }
        if (this.#context.keepForeign === true && target !== undefined)
            throw new TargetTaken(this.#path);
        this.#targetEtag = target?.etag;
        return undefined;
    }
}
/** Of a write, not of a read of the source. By the names that stores have for their operations: `PutObject`, `copy`, `CompleteMultipartUpload`. */
function isRefusedCondition({ operation, status }) {
    return status === 412 && /^(put|copy|complete|upload)/i.test(operation);
}
/** The store's own answer to its condition: a copy without a pin is refused here, for other reasons. */
function mayBeFolder(via, inParts, { capabilities }) {
    return via === 'streamed' || pinned(inParts, capabilities);
}
/** A folder and an object of one name exclude each other there: the object is stored under another name. */
function refusedName(error) {
    return new _store_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .StoreError */ .AD('bad-key', error.message, { operation: error.operation, cause: error });
}
/** Without a key or an address in them: each is said once. */
function detourWords({ code, message }, { from, into }) {
    switch (code) {
        case 'denied':
            return `${into}'s credentials may not read some of them`;
        case 'refused':
            return `${into} refuses to copy some of them`;
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
    throw new _store_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .StoreError */ .AD('unsupported', `no allowed copy path is left: ${choice.reason}`, {
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
    if ((0,_multipart_part_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .goesInParts */ .Ao)(via, source.size, settings.ceiling.of(via), bucket.store.dialect) ||
        (0,_store_evidence_js__WEBPACK_IMPORTED_MODULE_4__/* .md5Of */ .iF)(source) === undefined)
        throw new _copy_js__WEBPACK_IMPORTED_MODULE_2__/* .Unproven */ .kw();
    const staged = (0,_manifest_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .stagedPath */ .w1)(path);
    try {
        const first = { bucket, path: staged, conditions: {} };
        const copied = await (0,_copy_js__WEBPACK_IMPORTED_MODULE_2__/* .copyContent */ .R8)(via, source, first, { ...settings, verify: 'copy' }, signal);
        const { etag } = copied;
        const proven = { bucket, path: staged, size: source.size, etag, ...(0,_store_evidence_js__WEBPACK_IMPORTED_MODULE_4__/* .proofsOf */ .Tq)(copied) };
        return await (0,_copy_js__WEBPACK_IMPORTED_MODULE_2__/* .copyContent */ .R8)('native', proven, target, settings, signal);
    }
    catch (error) {
        if (!(error instanceof _copy_js__WEBPACK_IMPORTED_MODULE_2__/* .Unproven */ .kw))
            throw error;
        const message = 'copy: what was copied is not what was asked for';
        throw new _store_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .StoreError */ .AD('precondition', message, { operation: 'copy', cause: error });
    }
    finally {
        await unstage(bucket, staged, signal);
    }
}
/** An object that cannot be removed now is removed by the next probe. */
async function unstage(bucket, path, signal) {
    try {
        const staged = await bucket.headIfPresent(path, signal);
        if (staged === undefined)
            return;
        const version = staged.versionId === undefined ? {} : { versionId: staged.versionId };
        await bucket.store.delete(bucket.key(path), version, signal);
    }
    catch (error) {
        if (!(0,_store_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .isStoreError */ .A1)(error))
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
function holds(conditions, present) {
    if (conditions.ifAbsent === true)
        return present === undefined;
    return conditions.ifMatch === undefined || conditions.ifMatch === present?.etag;
}


/***/ }),

/***/ 4188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PM: () => (/* binding */ storedRef),
/* harmony export */   R8: () => (/* binding */ copyContent),
/* harmony export */   kw: () => (/* binding */ Unproven)
/* harmony export */ });
/* harmony import */ var _core_defined_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7708);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _manifest_bounds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9878);
/* harmony import */ var _manifest_checksum_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3476);
/* harmony import */ var _store_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6848);
/* harmony import */ var _store_evidence_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6586);
/* harmony import */ var _multipart_part_plan_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9841);
/* harmony import */ var _multipart_parts_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4048);
/* harmony import */ var _stream_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4813);









/** The store ignores pins and nothing else proves the copy: another path must be taken for this object. */
class Unproven extends Error {
    constructor() {
        super('the store ignores source pins, and its ETags cannot be compared');
        this.name = 'Unproven';
    }
}
/**
 * Copies one pinned content by one path and verifies the result. Throws StoreError: `precondition` where a pin
 * or a condition did not hold, `changed` where the copy is not the content that was asked for.
 */
async function copyContent(path, source, target, settings, signal) {
    const { capabilities, ceiling } = settings;
    const inParts = (0,_multipart_part_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .goesInParts */ .Ao)(path, source.size, ceiling.of(path), target.bucket.store.dialect);
    const pinned = path === 'streamed' || (inParts ? capabilities.partCopyPin : capabilities.copyPin);
    let written;
    let checksum;
    let md5;
    let matched = false;
    if (inParts) {
        // Nothing could prove the content of parts that were copied without a pin: no need to move them.
        if (!pinned)
            throw new Unproven();
        ({ written, checksum, matched } = await (0,_multipart_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .copyInParts */ .C)(path, source, target, settings, signal));
    }
    else if (path === 'streamed') {
        ({ written, checksum, md5, matched } = await (0,_stream_js__WEBPACK_IMPORTED_MODULE_6__/* .streamObject */ .w8)(source, target, settings, signal));
    }
    else {
        const from = source.bucket.source(source.path, source.etag, source.versionId, (0,_store_evidence_js__WEBPACK_IMPORTED_MODULE_7__/* .md5Of */ .iF)(source));
        const copier = settings.copier ?? target.bucket.store;
        written = await copier.copy(from, target.bucket.key(target.path), target.conditions, signal);
    }
    const evidence = await prove(source, target, written, matched, pinned, settings, signal);
    const proven = { ...written, evidence, ...(0,_core_defined_js__WEBPACK_IMPORTED_MODULE_8__/* .defined */ .s)({ checksum }) };
    return settings.verify === 'read' ? await readBack(source, target, proven, md5, signal) : proven;
}
/** The manifest's record of a stored object. */
function storedRef(path, via, copied, now) {
    const { etag, evidence, checksum, versionId } = copied;
    // What could not be read back must not be written down.
    if (etag.length > _manifest_bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_ETAG */ .nQ || (versionId ?? '').length > _manifest_bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_VERSION_ID */ ._X)
        throw new _store_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .StoreError */ .AD('protocol', 'cold named what it stored by an ETag or version id that is far too long', {
            operation: 'PutObject',
        });
    return {
        path,
        etag,
        stored: now,
        via,
        evidence,
        ...(0,_core_defined_js__WEBPACK_IMPORTED_MODULE_8__/* .defined */ .s)({ checksum, versionId }),
    };
}
/**
 * Equal MD5s prove a copy whatever else is true, and so does a hash of what passed here that `matched` the
 * store's. Without them, sizes are compared by one HEAD more; and where the source was not pinned either,
 * nothing shows that this is the right content.
 */
async function prove(source, target, written, matched, pinned, settings, signal) {
    if ((0,_store_evidence_js__WEBPACK_IMPORTED_MODULE_7__/* .sameMd5 */ .vh)(source, written))
        return 'md5';
    if (matched)
        return 'checksum';
    if (!pinned)
        throw new Unproven();
    if ((0,_store_evidence_js__WEBPACK_IMPORTED_MODULE_7__/* .sameCrc32c */ .PC)(source, written))
        return 'crc32c';
    if (settings.verify === 'none')
        return 'none';
    const head = await target.bucket.store.head(target.bucket.key(target.path), {}, signal);
    if (head.size === source.size && head.etag === written.etag)
        return 'size';
    const message = `cold holds ${head.size} bytes with ETag ${head.etag} where ${source.size} with ${written.etag} were written`;
    throw new _store_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .StoreError */ .AD('changed', message, { operation: 'head' });
}
/** True for what proves the content of the stored object by itself. */
function isHash(evidence) {
    return evidence === 'md5' || evidence === 'crc32c';
}
/** Reads what was stored back and hashes it. */
async function readBack(source, target, copied, md5, signal) {
    const key = target.bucket.key(target.path);
    const options = {
        ifMatch: copied.etag,
        size: source.size,
        ...(0,_core_defined_js__WEBPACK_IMPORTED_MODULE_8__/* .defined */ .s)({ versionId: copied.versionId }),
    };
    const body = await target.bucket.store.get(key, options, signal);
    const sum = (0,_manifest_checksum_js__WEBPACK_IMPORTED_MODULE_2__/* .checksumLike */ .rx)(copied.checksum);
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('md5');
    let size = 0;
    for await (const chunk of body.stream) {
        sum?.update(chunk);
        digest.update(chunk);
        size += chunk.length;
    }
    const expected = copied.evidence === 'md5' ? (0,_store_evidence_js__WEBPACK_IMPORTED_MODULE_7__/* .md5Of */ .iF)(source) : md5;
    const checksum = sum?.value() ?? '';
    const same = size === source.size &&
        (expected === undefined || digest.digest('hex') === expected) &&
        (copied.checksum === undefined || copied.checksum === checksum);
    if (!same)
        throw new _store_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .StoreError */ .AD('changed', 'what was read back is not what was copied', { operation: 'get' });
    const hashed = expected !== undefined || copied.checksum !== undefined;
    return {
        ...copied,
        checksum,
        evidence: isHash(copied.evidence) ? copied.evidence : hashed ? 'checksum' : 'size',
    };
}


/***/ }),

/***/ 9169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ Flow)
/* harmony export */ });
/* unused harmony export Bandwidth */
/* harmony import */ var _core_semaphore_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4511);
/* harmony import */ var _store_middleware_tries_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3357);


const DEFAULT_IN_FLIGHT_BYTES = 256 * 1024 * 1024;
/** Below this rate a stream waits so long between two pieces that servers hang up. */
const MIN_STREAM_BYTES_PER_SECOND = 256 * 1024;
/** Bandwidth that was not used in this time may be used later. */
const MAX_BURST_MS = 100;
const STREAM_RETRIES = { ..._store_middleware_tries_js__WEBPACK_IMPORTED_MODULE_1__/* .RETRIES */ .Z, attempts: 4 };
/**
 * What all streamed bodies of a run share: memory, bandwidth, and the waits between two tries at one that broke off.
 * A body is read only as fast as it is written, so it really takes the memory of a few pieces; the bound on bytes in
 * flight holds even where a store buffers it whole.
 */
class Flow {
    clock;
    #random;
    #bytes;
    /** Undefined where the bandwidth bounds nothing. */
    #streams;
    #bandwidth;
    constructor({ clock, random, maxBandwidth, mostInFlight = DEFAULT_IN_FLIGHT_BYTES }) {
        this.clock = clock;
        this.#random = random;
        this.#bytes = new _core_semaphore_js__WEBPACK_IMPORTED_MODULE_0__/* .Semaphore */ .j(mostInFlight);
        if (maxBandwidth === undefined)
            return;
        this.#streams = new _core_semaphore_js__WEBPACK_IMPORTED_MODULE_0__/* .Semaphore */ .j(Math.max(1, Math.floor(maxBandwidth / MIN_STREAM_BYTES_PER_SECOND)));
        this.#bandwidth = new Bandwidth(maxBandwidth, clock);
    }
    /** True where there is a bandwidth to keep to: bodies then go piece by piece. */
    get limited() {
        return this.#bandwidth !== undefined;
    }
    /** Waits until a body of so many bytes may be in flight, in the order of the calls, then lets `work` carry it. */
    async carry(bytes, work, signal) {
        await this.#streams?.acquire(1, signal);
        try {
            await this.#bytes.acquire(bytes, signal);
            try {
                return await work();
            }
            finally {
                this.#bytes.release(bytes);
            }
        }
        finally {
            this.#streams?.release();
        }
    }
    /** The stream, held back to the bandwidth. */
    paced(stream, signal) {
        const bandwidth = this.#bandwidth;
        return bandwidth === undefined ? stream : held(stream, bandwidth, signal);
    }
    /** The tries at one body that breaks off or is refused. */
    tries() {
        return new _store_middleware_tries_js__WEBPACK_IMPORTED_MODULE_1__/* .Tries */ .I(STREAM_RETRIES, this.clock, this.#random);
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
        const at = Math.max(this.#next, now - MAX_BURST_MS);
        this.#next = at + bytes / this.#bytesPerMs;
        if (at - now >= 1)
            await this.#clock.sleep(at - now, signal);
    }
}


/***/ }),

/***/ 9841:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $R: () => (/* binding */ lowerBodyLimit),
/* harmony export */   Ao: () => (/* binding */ goesInParts),
/* harmony export */   oV: () => (/* binding */ partSizeFor),
/* harmony export */   wA: () => (/* binding */ rangesOf)
/* harmony export */ });
/* harmony import */ var _store_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6848);

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

/***/ 4048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ Interrupted),
  C: () => (/* binding */ copyInParts)
});

// EXTERNAL MODULE: ./build/src/core/defined.js
var defined = __webpack_require__(7708);
// EXTERNAL MODULE: ./build/src/manifest/checksum.js
var manifest_checksum = __webpack_require__(3476);
// EXTERNAL MODULE: ./build/src/store/errors.js
var errors = __webpack_require__(6848);
// EXTERNAL MODULE: ./build/src/store/evidence.js
var store_evidence = __webpack_require__(6586);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/src/transfer/stream.js
var transfer_stream = __webpack_require__(4813);
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
var part_plan = __webpack_require__(9841);
// EXTERNAL MODULE: ./build/src/transfer/multipart/upload.js
var multipart_upload = __webpack_require__(9945);
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

/***/ 9945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cg: () => (/* binding */ openUpload),
/* harmony export */   Do: () => (/* binding */ abandonUpload),
/* harmony export */   kY: () => (/* binding */ remember),
/* harmony export */   q: () => (/* binding */ abortUpload)
/* harmony export */ });
/* harmony import */ var _core_defined_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7708);
/* harmony import */ var _store_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6848);
/* harmony import */ var _part_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9841);
/* harmony import */ var _stream_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4813);




/**
 * The upload of this content to this place: the remembered one, if its source is unchanged and the store
 * still has it, else a new one. A remembered one of another content is aborted.
 */
async function openUpload(path, source, target, settings, signal) {
    const head = await pinnedHead(source, signal);
    const present = sourceOf(source, target, head);
    const remembered = settings.uploads?.ask(target.path);
    if (remembered?.uploadId !== undefined) {
        const resumable = isSame(remembered.source, present) && remembered.partSize <= settings.ceiling.of(path);
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
    if (remembered?.uploadId !== undefined)
        await abortUpload(bucket.store, { key: bucket.key(path), uploadId: remembered.uploadId }, signal);
    uploads?.forget(path);
}
/** An upload that the store does not have any more is no error. */
async function abortUpload(store, name, signal) {
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
function sourceOf(source, target, head) {
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


/***/ }),

/***/ 4813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fo: () => (/* binding */ collect),
/* harmony export */   He: () => (/* binding */ hashedBytes),
/* harmony export */   Yr: () => (/* binding */ hashed),
/* harmony export */   dl: () => (/* binding */ pinnedBody),
/* harmony export */   j0: () => (/* binding */ attributesFor),
/* harmony export */   w8: () => (/* binding */ streamObject)
/* harmony export */ });
/* harmony import */ var _core_defined_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7708);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _store_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6848);
/* harmony import */ var _store_evidence_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6586);
/* harmony import */ var _store_wire_watched_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(831);





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
    const body = await pinnedBody(source, small ? { atOnce: IN_MEMORY_BYTES } : {}, signal);
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
