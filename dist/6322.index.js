export const id = 6322;
export const ids = [6322];
export const modules = {

/***/ 21200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ choosePath),
  K: () => (/* binding */ copierOf)
});

// EXTERNAL MODULE: ./build/src/core/defined.js
var defined = __webpack_require__(37708);
// EXTERNAL MODULE: ./build/src/flashback/endpoint.js
var flashback_endpoint = __webpack_require__(83878);
// EXTERNAL MODULE: ./build/src/core/input-error.js
var input_error = __webpack_require__(19154);
// EXTERNAL MODULE: ./build/src/store/fixed.js
var fixed = __webpack_require__(40881);
;// CONCATENATED MODULE: ./build/src/transfer/copy-settings.js
/**
 * Bytes that one operation may move; above it an object goes in parts. An EntityTooLarge lowers it. What passes through
 * this program has a limit of its own: a proxy may refuse large bodies (413), and copies have none.
 */
class OperationCeiling {
    #bytes;
    #bodyBytes;
    #wholeBytes;
    constructor(bytes, bodyBytes = Number.POSITIVE_INFINITY, wholeBytes = bytes) {
        this.#bytes = bytes;
        this.#bodyBytes = bodyBytes;
        this.#wholeBytes = wholeBytes;
    }
    /** What a server-side copy may move where it cannot be divided: what goes in parts, or takes several requests, is no matter. */
    get wholeBytes() {
        return this.#wholeBytes;
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
        const lowersWhole = bytes < this.#wholeBytes;
        if (lowersWhole)
            this.#wholeBytes = bytes;
        if (bytes >= this.#bytes)
            return lowersWhole;
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

// EXTERNAL MODULE: ./build/src/core/place.js
var place = __webpack_require__(56778);
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

// EXTERNAL MODULE: ./build/src/store/errors.js
var errors = __webpack_require__(46848);
// EXTERNAL MODULE: ./build/src/run/connections.js + 2 modules
var connections = __webpack_require__(78347);
;// CONCATENATED MODULE: ./build/src/run/path/server-side.js







/**
 * What a server-side copy would be between this pair: none between two APIs; on a Bridge Node `emulated` if hot is attached
 * too, as the platform reports or because it answers there, else `native`; on any other endpoint `native`. Throws
 * InputError where cold must not be used as it is attached.
 */
async function serverSideOf(options, setting, signal) {
    const { hot, cold, ca } = options;
    const { from, into } = setting.names ?? HOT_TO_COLD;
    const bridge = await (0,flashback_endpoint/* isBridgeNode */.oP)(cold.endpoint, ca, signal);
    const topology = bridge ? await askTopology(options, setting, signal) : undefined;
    if (topology !== undefined)
        refuseTopology(options, topology);
    const facts = { bridge, topology, askedOf: 'target' };
    if (hot.api !== cold.api) {
        const reason = `${from} speaks ${place/* API_NAMES */.O[hot.api]} and ${into} ${place/* API_NAMES */.O[cold.api]}: no provider copies from one to the other`;
        return { ...facts, serverSide: { path: undefined, reason } };
    }
    const attached = bridge && (topology?.hot !== undefined || (await isAttached(options, topology, setting, signal)));
    if (attached) {
        const reason = 'both buckets are attached: the Bridge Node streams between them, and traffic is charged';
        return { ...facts, serverSide: { path: 'emulated', reason } };
    }
    if (cold.api === 'gcs')
        return { ...facts, ...(await rewriteOf(options, bridge, setting, signal)) };
    const reason = bridge
        ? `${from} is not attached to ${into}'s Repository: the provider copies, without traffic`
        : `${into}'s provider copies; no traffic passes through this machine`;
    return { ...facts, serverSide: { path: 'native', reason } };
}
/**
 * Bridge Nodes that speak GCS have the rule turned round: they copy natively what is attached to them, into what is not, by
 * the credentials of the source. So the copy is asked of the source's endpoint, whose key then writes to the target:
 * only where the user says so.
 */
async function rewriteOf({ hot, cold, ca, copyBySource }, bridge, { names = HOT_TO_COLD }, signal) {
    const { from, into } = names;
    const sourceBridge = hot.endpoint === cold.endpoint ? bridge : await (0,flashback_endpoint/* isBridgeNode */.oP)(hot.endpoint, ca, signal);
    if (!bridge && !sourceBridge) {
        const reason = `${into}'s provider copies; no traffic passes through this machine`;
        return { askedOf: 'target', serverSide: { path: 'native', reason } };
    }
    if (!sourceBridge) {
        const reason = `a Bridge Node that speaks GCS copies only from what is attached to it, and ${from} is reached elsewhere`;
        return { askedOf: 'target', serverSide: { path: undefined, reason } };
    }
    if (copyBySource !== true) {
        const reason = `a Bridge Node that speaks GCS copies natively with ${from}'s key, which copy-by-source does not allow`;
        return { askedOf: 'target', serverSide: { path: undefined, reason } };
    }
    const reason = `the copy is asked of ${from}'s endpoint with ${from}'s key, as copy-by-source allows: the provider copies, without traffic`;
    return { askedOf: 'source', serverSide: { path: 'native', reason } };
}
/** True if hot's bucket answers at cold's endpoint with cold's key; the platform's own answer counts before that. */
async function isAttached(options, topology, { open, clock, random }, signal) {
    if (topology !== undefined)
        return false;
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
/** The storage types of Repositories, as the platform names them. */
const STORAGE_TYPES = { s3: 'S3', gcs: 'GCS', blob: 'BLOB' };
/** A MIRROR Repository writes to all its buckets at once: a deletion in hot would delete the backup as well. */
function refuseTopology({ hot, cold, platform }, { hot: attached, repository }) {
    if (repository.mode === 'MIRROR' && attached !== undefined) {
        throw new input_error/* InputError */.d('cold', `${cold.bucket} and ${hot.bucket} are both in the Repository ${repository.name ?? repository.id}, which is in MIRROR mode: what is deleted in one is deleted in the other; expected a Repository in NORMAL mode`);
    }
    const { storageType } = repository;
    const type = STORAGE_TYPES[cold.api];
    if (platform?.repositoryId === undefined || storageType === undefined || storageType === type)
        return;
    throw new input_error/* InputError */.d('repository-id', `the Repository ${repository.id} speaks ${storageType}, and cold is reached through ${type}; expected a Repository of storage type ${type}`);
}

;// CONCATENATED MODULE: ./build/src/run/copy-path.js







/** A Bridge Node's limit on one operation. */
const BRIDGE_OPERATION_BYTES = 100_000_000;
/**
 * Decides how bytes travel between this pair (design.md section 4, "Which copy path"), and what one operation
 * may carry. Throws InputError where copy-path allows no path that this pair supports.
 */
async function choosePath(options, setting, signal) {
    const { onMove, started, names = HOT_TO_COLD } = setting;
    const { serverSide, askedOf, bridge, topology } = await serverSideOf(options, setting, signal);
    checkAllowed(options.copyPaths, serverSide);
    const recent = recentMemory(options, setting);
    const remembered = recent.copyPath?.refusals ?? [];
    const choice = new PathChoice(options.copyPaths, serverSide, { onMove, started, remembered, names });
    const [first, whole] = firstCeilings(options, bridge, serverSide);
    const endpoint = (0,flashback_endpoint/* endpointIdentity */.u9)(options.cold.endpoint);
    const lowered = recent.ceilings?.find((one) => one.endpoint === endpoint);
    const body = recent.bodyLimits?.find((one) => one.endpoint === endpoint)?.bytes;
    const most = lowered?.bytes ?? Number.POSITIVE_INFINITY;
    const ceiling = new OperationCeiling(Math.min(first, most), body, Math.min(whole, most));
    return {
        choice,
        ceiling,
        bridge,
        topology,
        askedOf,
        looked: recent.copyPath?.looked,
        remember: (looked = recent.copyPath?.looked) => ({
            copyPath: { ...rememberedPath(options, choice), ...(0,defined/* defined */.s)({ looked }) },
            ceilings: rememberedCeilings(recent.ceilings ?? [], endpoint, first, ceiling.bytes, started),
            bodyLimits: rememberedCeilings(recent.bodyLimits ?? [], endpoint, Number.POSITIVE_INFINITY, ceiling.bodyBytes, started),
        }),
    };
}
/** `atSource` as the setting of copies, where they are asked of the source's endpoint. */
function copierOf({ askedOf }, atSource) {
    return askedOf === 'source' ? { copier: atSource() } : {};
}
/** What one operation may carry, and one server-side copy that cannot be divided, before any store has refused that. */
function firstCeilings({ cold, maxOperationSize }, bridge, { path }) {
    const { copy } = fixed/* FIXED */.N[cold.api].limits;
    const first = Math.min(maxOperationSize ?? (bridge ? BRIDGE_OPERATION_BYTES : copy), copy);
    // A rewrite of GCS takes as many requests as it needs, and none of them carries the bytes through the node.
    return [first, cold.api === 'gcs' && path === 'native' ? copy : first];
}
/** Copies use only the paths that copy-path names. Throws InputError if the pair supports none of them. */
function checkAllowed(allowed, { path, reason }) {
    if (allowed.some((one) => one === path || one === 'streamed'))
        return;
    if (path === undefined)
        throw new input_error/* InputError */.d('copy-path', `${allowed.join(',')} cannot be had for this pair: ${reason}; expected streamed among the paths`);
    throw new input_error/* InputError */.d('copy-path', `${allowed.join(',')} cannot be had for this pair: a copy by cold's endpoint is ${path} (${reason}); expected ${path} or streamed among the paths`);
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

/***/ 38570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ RunControl)
/* harmony export */ });
/* harmony import */ var _core_every_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97878);
/* harmony import */ var _manifest_lease_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32373);
/* harmony import */ var _store_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46848);



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

/***/ 8784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fh: () => (/* binding */ SourceMoved),
/* harmony export */   NX: () => (/* binding */ TargetTaken),
/* harmony export */   md: () => (/* binding */ copyWithFallback),
/* harmony export */   yL: () => (/* binding */ conditionsOn)
/* harmony export */ });
/* harmony import */ var _core_defined_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37708);
/* harmony import */ var _manifest_layout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54445);
/* harmony import */ var _store_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46848);
/* harmony import */ var _store_evidence_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(76586);
/* harmony import */ var _copy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65210);
/* harmony import */ var _multipart_part_plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69841);






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
    let result;
    for (let attempt = 1; result === undefined; attempt++) {
        const plan = attempts.next();
        try {
            result = await attempts.copy(plan);
        }
        catch (error) {
            if (attempt >= MAX_ATTEMPTS)
                throw error;
            result = await attempts.afterFailure(error, plan);
        }
    }
    const checking = attempts.checkTags(result);
    if (checking !== undefined)
        await checking;
    return result;
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
        let via = this.#streams ? 'streamed' : pathFor(inParts, this.#context);
        if (via !== 'streamed' && !inParts && size > ceiling.wholeBytes) {
            this.#stream(tooLarge(ceiling.wholeBytes), via); // what one operation moves, and this store copies no parts
            via = 'streamed';
        }
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
    /** In parts, tags are named in a request of their own, as for what is streamed. Undefined where nothing is to be waited for. */
    checkTags({ copied, via }) {
        const { cold, settings, signal } = this.#context;
        const { size } = this.#source;
        const { ceiling, tagLoss } = settings;
        if (tagLoss === undefined)
            return undefined;
        const { versionId } = copied;
        const stored = { bucket: cold, path: this.#path, ...(0,_core_defined_js__WEBPACK_IMPORTED_MODULE_4__/* .defined */ .s)({ versionId }) };
        const inParts = (0,_multipart_part_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .goesInParts */ .Ao)(via, size, ceiling.of(via), cold.store.dialect);
        return tagLoss.check(this.#source, stored, inParts ? 'streamed' : via, signal);
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
        const evidence = target === undefined ? undefined : (0,_store_evidence_js__WEBPACK_IMPORTED_MODULE_5__/* .proofOf */ .oX)(target, this.#source);
        if (target !== undefined && evidence !== undefined) {
            const { etag, versionId } = target;
            const { choice } = this.#context;
            const copied = { etag, evidence, ...(0,_core_defined_js__WEBPACK_IMPORTED_MODULE_4__/* .defined */ .s)({ versionId }) };
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
function tooLarge(ceiling) {
    const message = `copy: objects over ${ceiling} bytes go in no single operation here, and not in parts either`;
    return new _store_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .StoreError */ .AD('too-large', message, { operation: 'copy' });
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
        (0,_store_evidence_js__WEBPACK_IMPORTED_MODULE_5__/* .md5Of */ .iF)(source) === undefined)
        throw new _copy_js__WEBPACK_IMPORTED_MODULE_2__/* .Unproven */ .kw();
    const staged = (0,_manifest_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .stagedPath */ .w1)(path);
    try {
        const first = { bucket, path: staged, conditions: {} };
        const copied = await (0,_copy_js__WEBPACK_IMPORTED_MODULE_2__/* .copyContent */ .R8)(via, source, first, { ...settings, verify: 'copy' }, signal);
        const { etag } = copied;
        const proven = { bucket, path: staged, size: source.size, etag, ...(0,_store_evidence_js__WEBPACK_IMPORTED_MODULE_5__/* .proofsOf */ .Tq)(copied) };
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

/***/ 65210:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  kw: () => (/* binding */ Unproven),
  R8: () => (/* binding */ copyContent),
  PM: () => (/* binding */ storedRef)
});

// EXTERNAL MODULE: ./build/src/core/defined.js
var defined = __webpack_require__(37708);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/src/manifest/bounds.js
var bounds = __webpack_require__(49878);
// EXTERNAL MODULE: ./build/src/manifest/checksum.js
var manifest_checksum = __webpack_require__(93476);
// EXTERNAL MODULE: ./build/src/store/errors.js
var errors = __webpack_require__(46848);
// EXTERNAL MODULE: ./build/src/store/evidence.js
var evidence = __webpack_require__(76586);
// EXTERNAL MODULE: ./build/src/transfer/multipart/part-plan.js
var part_plan = __webpack_require__(69841);
// EXTERNAL MODULE: ./build/src/transfer/multipart/parts.js + 1 modules
var parts = __webpack_require__(94048);
// EXTERNAL MODULE: ./build/src/transfer/multipart/upload.js
var upload = __webpack_require__(89945);
;// CONCATENATED MODULE: ./build/src/transfer/multipart/whole-copy.js






/**
 * One server-side copy of a whole object. Where it takes several requests, the token that the store goes on by is kept in
 * an upload record, so that the next run goes on there and not at the first byte. Throws StoreError, and Interrupted where
 * the run takes no new work.
 */
async function copyWhole(path, source, target, settings, signal) {
    const from = source.bucket.source(source.path, source.etag, source.versionId, (0,evidence/* md5Of */.iF)(source));
    const copier = settings.copier ?? target.bucket.store;
    const key = target.bucket.key(target.path);
    // Where parts can be copied, one request copies a whole object.
    if (target.bucket.store.dialect.abilities.has('copyParts'))
        return copier.copy(from, key, target.conditions, signal);
    const resume = await resumeOf(path, source, target, settings, signal);
    try {
        const written = await copier.copy(from, key, { ...target.conditions, resume }, signal);
        if (settings.uploads?.find(target.path) !== undefined)
            settings.uploads.forget(target.path);
        return written;
    }
    catch (error) {
        if (error instanceof errors/* CopyStopped */.dI)
            throw new parts/* Interrupted */.j();
        throw error;
    }
}
/** Asks hot for nothing where one request is enough: the source is looked at when a token has to be kept. */
async function resumeOf(via, source, target, { uploads, stopped, now }, signal) {
    const remembered = uploads?.find(target.path) === undefined ? undefined : uploads.ask(target.path);
    let present;
    const look = async () => {
        present ??= (0,upload/* uploadSourceOf */.G2)(source, target, await (0,upload/* pinnedHead */.pO)(source, signal));
        return present;
    };
    const resumes = remembered?.whole === true && (0,upload/* isSameSource */.E6)(remembered.source, await look());
    const token = resumes ? remembered.uploadId : undefined;
    const begun = resumes ? remembered.begun : now();
    return {
        ...(0,defined/* defined */.s)({ token }),
        stopped: () => uploads !== undefined && stopped(),
        keep: async (uploadId) => {
            // Without it a later run begins anew, which costs less than state that cannot be read.
            if (uploads === undefined || uploadId.length > bounds/* MAX_TEXT */.lG)
                return;
            const record = { path: target.path, source: await look(), partSize: Math.max(1, source.size), via };
            await uploads.store({ ...record, begun, uploadId, whole: true, parts: [] });
        },
    };
}

// EXTERNAL MODULE: ./build/src/transfer/stream.js
var stream = __webpack_require__(54813);
;// CONCATENATED MODULE: ./build/src/transfer/copy.js










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
    const inParts = (0,part_plan/* goesInParts */.Ao)(path, source.size, ceiling.of(path), target.bucket.store.dialect);
    const pinned = path === 'streamed' || (inParts ? capabilities.partCopyPin : capabilities.copyPin);
    let written;
    let checksum;
    let md5;
    let matched = false;
    if (inParts) {
        // Nothing could prove the content of parts that were copied without a pin: no need to move them.
        if (!pinned)
            throw new Unproven();
        ({ written, checksum, matched } = await (0,parts/* copyInParts */.C)(path, source, target, settings, signal));
    }
    else if (path === 'streamed') {
        ({ written, checksum, md5, matched } = await (0,stream/* streamObject */.w8)(source, target, settings, signal));
    }
    else {
        written = await copyWhole(path, source, target, settings, signal);
    }
    const evidence = await prove(source, target, written, matched, pinned, settings, signal);
    const proven = { ...written, evidence, ...(0,defined/* defined */.s)({ checksum }) };
    return settings.verify === 'read' ? await readBack(source, target, proven, md5, signal) : proven;
}
/** The manifest's record of a stored object. */
function storedRef(path, via, copied, now) {
    const { etag, evidence, checksum, versionId } = copied;
    // What could not be read back must not be written down.
    if (etag.length > bounds/* MAX_ETAG */.nQ || (versionId ?? '').length > bounds/* MAX_VERSION_ID */._X)
        throw new errors/* StoreError */.AD('protocol', 'cold named what it stored by an ETag or version id that is far too long', {
            operation: 'PutObject',
        });
    return {
        path,
        etag,
        stored: now,
        via,
        evidence,
        ...(0,defined/* defined */.s)({ checksum, versionId }),
    };
}
/**
 * Equal MD5s prove a copy whatever else is true, and so does a hash of what passed here that `matched` the
 * store's. Without them, sizes are compared by one HEAD more; and where the source was not pinned either,
 * nothing shows that this is the right content.
 */
async function prove(source, target, written, matched, pinned, settings, signal) {
    if ((0,evidence/* sameMd5 */.vh)(source, written))
        return 'md5';
    if (matched)
        return 'checksum';
    if (!pinned)
        throw new Unproven();
    if ((0,evidence/* sameCrc32c */.PC)(source, written))
        return 'crc32c';
    if (settings.verify === 'none')
        return 'none';
    const head = await target.bucket.store.head(target.bucket.key(target.path), {}, signal);
    if (head.size === source.size && head.etag === written.etag)
        return 'size';
    const message = `cold holds ${head.size} bytes with ETag ${head.etag} where ${source.size} with ${written.etag} were written`;
    throw new errors/* StoreError */.AD('changed', message, { operation: 'head' });
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
        ...(0,defined/* defined */.s)({ versionId: copied.versionId }),
    };
    const body = await target.bucket.store.get(key, options, signal);
    const sum = (0,manifest_checksum/* checksumLike */.rx)(copied.checksum);
    const digest = (0,external_node_crypto_.createHash)('md5');
    let size = 0;
    for await (const chunk of body.stream) {
        sum?.update(chunk);
        digest.update(chunk);
        size += chunk.length;
    }
    const expected = copied.evidence === 'md5' ? (0,evidence/* md5Of */.iF)(source) : md5;
    const checksum = sum?.value() ?? '';
    const same = size === source.size &&
        (expected === undefined || digest.digest('hex') === expected) &&
        (copied.checksum === undefined || copied.checksum === checksum);
    if (!same)
        throw new errors/* StoreError */.AD('changed', 'what was read back is not what was copied', { operation: 'get' });
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
/* harmony import */ var _core_semaphore_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94511);
/* harmony import */ var _store_middleware_tries_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93357);


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


/***/ })

};
