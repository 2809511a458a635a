export const id = 77;
export const ids = [77];
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
// EXTERNAL MODULE: ./build/src/store/wrappers.js
var wrappers = __webpack_require__(30443);
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
        looked: known.copyPath?.looked,
        remember: (looked = known.copyPath?.looked) => ({
            copyPath: { ...rememberedPath(options, choice), ...(looked === undefined ? {} : { looked }) },
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
async function answersAt(options, { open, clock, random }, signal) {
    const there = { ...options.cold, bucket: options.hot.bucket };
    const store = (0,wrappers/* retrying */.R$)(open(there, options.ca, clock), clock, random);
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
    const recent = (time) => Date.parse(time) + believed > Date.parse(started);
    const young = ({ since }) => recent(since);
    const path = memory?.copyPath;
    const ceilings = memory?.ceilings?.filter(young) ?? [];
    const same = path?.hot === (0,flashback_endpoint/* endpointIdentity */.u9)(options.hot.endpoint) &&
        path.cold === (0,flashback_endpoint/* endpointIdentity */.u9)(options.cold.endpoint);
    if (!same)
        return { ceilings };
    const { looked, ...rest } = path;
    const still = looked !== undefined && recent(looked) ? { looked } : {};
    return { ceilings, copyPath: { ...rest, ...still, refusals: path.refusals.filter(young) } };
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

/***/ 93476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dR: () => (/* binding */ checksumOfParts),
/* harmony export */   gp: () => (/* binding */ partSizeOf),
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
    const partSize = partSizeOf(known);
    return partSize === undefined ? undefined : new OfParts(partSize);
}
const OF_PARTS = /^sha256-parts:(\d+):[0-9a-f]{64}$/;
/** In whose parts a checksum was taken, bytes; undefined where it is of the whole, or of a form that is not known. */
function partSizeOf(checksum) {
    const size = Number(OF_PARTS.exec(checksum ?? '')?.[1] ?? NaN);
    return Number.isSafeInteger(size) && size > 0 ? size : undefined;
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
 * ETag that cold is known to have at `path`. `beforeStreaming` is awaited before each try that streams: a body that
 * breaks off may be stored as far as it came, so what must not be lost is brought out of its way. Throws SourceMoved, TargetTaken, or StoreError where no allowed path
 * serves.
 */
async function copyByChoice(source, path, expected, context, beforeStreaming) {
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
                await beforeStreaming?.();
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
        const ours = there?.etag === source.etag && (0,_store_store_js__WEBPACK_IMPORTED_MODULE_4__/* .isPlainEtag */ .C5)(source.etag) && there.size === source.size;
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
    if (source.size > settings.ceiling.bytes || !(0,_store_store_js__WEBPACK_IMPORTED_MODULE_4__/* .isPlainEtag */ .C5)(source.etag))
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
        ({ written, checksum, md5, matched } = await (0,_stream_js__WEBPACK_IMPORTED_MODULE_5__/* .streamObject */ .w8)(source, target, settings, signal));
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
    if ((0,_store_store_js__WEBPACK_IMPORTED_MODULE_6__/* .isPlainEtag */ .C5)(source.etag) && written.etag === source.etag)
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
    const expected = (0,_store_store_js__WEBPACK_IMPORTED_MODULE_6__/* .isPlainEtag */ .C5)(source.etag) && copied.evidence === 'md5' ? source.etag : md5;
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
    /** True where there is a bandwidth to keep to: bodies then go piece by piece. */
    get limited() {
        return this.#bandwidth !== undefined;
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
/** Of what passes through this program: it is held in memory, see one-part.ts. */
const STREAMED_PART = 16 * 1024 * 1024;
/** What passes through this program goes in parts above this: a stream that breaks off is then not all lost. */
const STREAM_WHOLE = 100_000_000;
/** True where an object of this size goes in parts. `ceiling` is what one operation may move. */
function goesInParts(path, size, ceiling) {
    return size > (path === 'streamed' ? Math.min(ceiling, STREAM_WHOLE) : ceiling);
}
/** The size of the parts of an object, as the endpoint takes them. Throws `too-large` where 10,000 do not suffice. */
function partSizeFor(path, size, ceiling, wantedSize) {
    const least = Math.max(MIN_PART, Math.ceil(size / MAX_PARTS));
    const partSize = Math.min(Math.max(wantedSize ?? (path === 'streamed' ? STREAMED_PART : USUAL_PART), least), ceiling);
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
        if (!(0,store/* isPlainEtag */.C5)(etag))
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
/** Up to here a part is held in memory where that spares work: its write can then be sent again, without a read. */
const IN_MEMORY = 16 * 1024 * 1024;
/** Of its bytes, what it takes of the memory for streamed bodies: those before it are not all collected yet. */
const IN_MEMORY_WEIGHT = 3;
/** The part passes through here and is hashed on its way. One that breaks off is read again from its start. */
async function streamPart(source, target, upload, number, range, { flow, capabilities }, signal) {
    const length = range.last - range.first + 1;
    const { store } = target.bucket;
    /** The store compares what arrives with its SHA-256, which signing needs beforehand: no MD5, half of the hashing. */
    const held = async () => {
        const body = await (0,transfer_stream/* pinnedBody */.dl)(source, { range, atOnce: IN_MEMORY }, signal);
        try {
            const payload = (0,transfer_stream/* hashedBytes */.He)(await (0,transfer_stream/* collect */.Fo)(body.stream));
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
            return { ...part, sha256: sha256.digest('hex'), matched: md5.digest('hex') === part.etag };
        }
        finally {
            body.destroy();
        }
    };
    const holds = capabilities.signedBody === true && length <= IN_MEMORY && !flow.limited;
    const tries = flow.tries();
    for (;;) {
        try {
            return await (holds
                ? flow.carry(IN_MEMORY_WEIGHT * length, held, signal)
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
        if (opened.kind === 'completed') {
            settings.uploads?.forget(target.path);
            return opened.result;
        }
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
/**
 * A Complete that went through before its answer was lost is refused when it is sent again, or its answer is lost each
 * time: look before redoing. What is found may be of an earlier upload too, so this one is aborted if it is still there.
 */
async function complete(target, upload, parts, etag, size, signal) {
    const { bucket, path, conditions } = target;
    try {
        return await bucket.store.completeUpload(upload.name, parts, conditions, signal);
    }
    catch (error) {
        if (!(0,errors/* isStoreError */.h)(error, 'not-found', 'precondition', 'transient', 'unreachable'))
            throw error;
        // What lay there before is no sign of it.
        if (etag === undefined || conditions.ifMatch === etag)
            throw error;
        const head = await bucket.look(path, signal);
        if (head?.size !== size || head.etag !== etag)
            throw error;
        await (0,transfer_upload/* abortUpload */.q)(bucket.store, upload.name, signal);
        return { etag, ...(head.versionId === undefined ? {} : { versionId: head.versionId }) };
    }
}
/**
 * Moves the missing parts, a few at once. After the first error, or once the run is to stop, no more are begun. One
 * part is always in flight, in the place that the object has; each one beside it needs a place that is free, takes
 * it for one part, and never waits for it: so none waits for another that waits (docs/decisions/0019).
 */
async function allParts(path, source, target, upload, settings, signal) {
    const ranges = (0,part_plan/* rangesOf */.wA)(source.size, upload.record.partSize);
    const missing = ranges.flatMap((range, i) => (upload.there.has(i + 1) ? [] : [{ number: i + 1, range }]));
    const { spare, partsAtOnce } = settings;
    const failed = new AbortController();
    const either = AbortSignal.any([signal, failed.signal]);
    const lanes = [];
    let open = 0;
    let next = 0;
    const move = async ({ number, range }) => {
        const { name } = upload;
        if (path !== 'streamed') {
            const from = source.bucket.source(source.path, source.etag, source.versionId);
            upload.there.set(number, await copyPart(target, name, number, from, range, either));
            return;
        }
        const sent = await streamPart(source, target, name, number, range, settings, either);
        upload.there.set(number, sent);
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
            spare?.leave(undefined); // to who waits for one, if anybody does
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
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _store_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46848);
/* harmony import */ var _store_store_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66942);
/* harmony import */ var _store_watched_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84369);




/** Up to here an object is held in memory: its body is then signed, and the write can be sent again. */
const IN_MEMORY = 1024 * 1024;
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
    // Stores that may not count tags in the answer are asked.
    if (head.untagged !== true && head.tagCount !== 0)
        tags = await tagsOf(source, signal);
    return {
        attributes: head.attributes,
        ...(tags === undefined || Object.keys(tags).length === 0 ? {} : { tags }),
    };
}
async function once(source, target, { flow, capabilities }, signal) {
    const small = source.size <= IN_MEMORY;
    const body = await pinnedBody(source, small ? { atOnce: IN_MEMORY } : {}, signal);
    const { bucket, path, conditions } = target;
    try {
        const options = { ...(await attributesFor(source, body.head, signal)), ...conditions };
        const stream = flow.paced(body.stream, signal);
        if (small) {
            const bytes = await collect(stream);
            const payload = hashedBytes(bytes);
            const written = await bucket.store.put(bucket.key(path), payload, options, signal);
            const checksum = `sha256:${payload.sha256}`;
            const same = (0,_store_store_js__WEBPACK_IMPORTED_MODULE_2__/* .isPlainEtag */ .C5)(source.etag) && written.etag === source.etag;
            if (same || capabilities.signedBody === true)
                return { written, checksum, matched: true };
            const md5 = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('md5', bytes, 'hex');
            return { written, checksum, md5, matched: md5 === written.etag };
        }
        const sha256 = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
        const md5 = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('md5');
        const payload = { stream: hashed(stream, sha256, md5), length: source.size };
        const written = await bucket.store.put(bucket.key(path), payload, options, signal);
        const found = md5.digest('hex');
        return {
            ...{ written, checksum: `sha256:${sha256.digest('hex')}` },
            ...{ md5: found, matched: found === written.etag },
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
        if ((0,_store_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .isStoreError */ .h)(error, 'unsupported', 'denied', 'not-found', 'protocol'))
            return undefined;
        throw error;
    }
}
/** The stream as it is; each piece is hashed as it passes. */
function hashed(stream, ...digests) {
    return (0,_store_watched_js__WEBPACK_IMPORTED_MODULE_3__/* .watched */ .V)(stream, (piece) => {
        for (const digest of digests)
            digest.update(piece);
    });
}
function hashedBytes(bytes) {
    return { bytes, length: bytes.length, sha256: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', bytes, 'hex') };
}
async function collect(stream) {
    const chunks = [];
    for await (const chunk of stream)
        chunks.push(chunk);
    const [first] = chunks;
    return first !== undefined && chunks.length === 1 ? first : Buffer.concat(chunks);
}


/***/ }),

/***/ 73900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cg: () => (/* binding */ openUpload),
/* harmony export */   Ht: () => (/* binding */ giveUp),
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
    const known = settings.uploads?.ask(target.path);
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
/** The upload to this path that is remembered, if any, is given up: nobody will go on with it. */
async function giveUp({ bucket, path }, { uploads }, signal) {
    const known = uploads?.find(path);
    if (known?.uploadId !== undefined)
        await abortUpload(bucket.store, { key: bucket.key(path), uploadId: known.uploadId }, signal);
    uploads?.forget(path);
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
        partSize: (0,_part_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .partSizeFor */ .oV)(path, source.size, settings.ceiling.bytes, settings.partSize),
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
