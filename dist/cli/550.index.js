export const id = 550;
export const ids = [550];
export const modules = {

/***/ 14967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ TimeoutError),
/* harmony export */   w: () => (/* binding */ withTimeout)
/* harmony export */ });
/** Some work took longer than the time that it was given. */
class TimeoutError extends Error {
    code = 'timeout';
    /** The time that was given, ms. */
    ms;
    constructor(ms) {
        super(`it took too long (more than ${ms / 1000} s)`);
        this.name = 'TimeoutError';
        this.ms = ms;
    }
}
/**
 * Runs `fn` for at most `ms` by the clock. When the time is up, aborts the signal that `fn` was given and throws
 * TimeoutError at once, also where `fn` does not heed its signal. Aborting `signal` does the same with its reason.
 * Leaves no timer and no listener behind.
 */
async function withTimeout(clock, ms, fn, signal) {
    signal?.throwIfAborted();
    const limit = new AbortController();
    const timer = new AbortController();
    const abort = () => limit.abort(signal?.reason);
    signal?.addEventListener('abort', abort, { once: true });
    try {
        return await new Promise((resolve, reject) => {
            // Registered before `fn` can register anything: this reason wins over the error that the abort causes in `fn`.
            limit.signal.addEventListener('abort', () => reject(limit.signal.reason), { once: true });
            clock.sleep(ms, timer.signal).then(() => limit.abort(new TimeoutError(ms)), () => undefined);
            fn(limit.signal).then(resolve, reject);
        });
    }
    finally {
        timer.abort();
        signal?.removeEventListener('abort', abort);
    }
}


/***/ }),

/***/ 83878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JI: () => (/* binding */ failingHealth),
/* harmony export */   i9: () => (/* binding */ PLATFORM),
/* harmony export */   oP: () => (/* binding */ isBridgeNode),
/* harmony export */   u9: () => (/* binding */ endpointIdentity)
/* harmony export */ });
/* harmony import */ var _get_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88199);

/** The identity of all its nodes. */
const PLATFORM = 'flashback.tech';
/** Hosts of the platform itself. Bridge Nodes may be self-hosted, so other hosts are asked. */
const PLATFORM_HOST = /(^|\.)flashback\.tech$/;
/** Hosts of the providers themselves. On Google's, `/health` is a bucket. */
const PROVIDER_HOST = /(^|\.)(amazonaws\.com(\.cn)?|googleapis\.com|core\.(windows\.net|usgovcloudapi\.net|chinacloudapi\.cn))$/;
const HEALTH_TIMEOUT_MS = 3_000;
const MAX_HEALTH_BYTES = 1024 * 1024;
/**
 * True if a Flashback Bridge Node answers at the endpoint: it answers `GET /health` without a signature. An endpoint
 * that does not is taken for a provider's own. Throws only if `signal` is aborted.
 */
async function isBridgeNode(endpoint, ca, signal) {
    const url = new URL(endpoint);
    if (PLATFORM_HOST.test(url.hostname))
        return true;
    if (PROVIDER_HOST.test(url.hostname))
        return false;
    const answer = await askHealth(endpoint, ca, signal);
    return answer?.status === 200 && !answer.text.trimStart().startsWith('<');
}
/**
 * Why a node must not be used: its `GET /health` fails with a 5xx. Undefined for every other answer and for none: other
 * endpoints need not know this path, and a node that is down fails at the next request.
 */
async function failingHealth(endpoint, ca, signal) {
    const answer = await askHealth(endpoint, ca, signal);
    return answer !== undefined && answer.status >= 500
        ? `answers its health check with HTTP ${answer.status}`
        : undefined;
}
async function askHealth(endpoint, ca, signal) {
    const request = { path: '/health', ca, stepTimeout: HEALTH_TIMEOUT_MS, maxBytes: MAX_HEALTH_BYTES };
    try {
        return await (0,_get_text_js__WEBPACK_IMPORTED_MODULE_0__/* .getText */ .q)(new URL(endpoint).origin, request, signal);
    }
    catch {
        signal.throwIfAborted();
        return undefined;
    }
}
/**
 * The endpoint in hot's identity: all nodes of the platform serve the same Repositories. One host may serve several stores
 * below different paths.
 */
function endpointIdentity(endpoint) {
    const { hostname, pathname } = new URL(endpoint);
    return PLATFORM_HOST.test(hostname) ? PLATFORM : hostname + pathname.replace(/\/+$/, '');
}


/***/ }),

/***/ 88199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ getText)
/* harmony export */ });
/* harmony import */ var _store_wire_connections_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83370);

/**
 * One GET over a connection of its own. Redirects are not followed. Throws what the connection throws, and Error for a
 * body above `maxBytes`.
 */
async function getText(origin, { path, headers = {}, ca, stepTimeout, maxBytes }, signal) {
    const sockets = (0,_store_wire_connections_js__WEBPACK_IMPORTED_MODULE_0__/* .connectTo */ .m6)(origin, {
        ca,
        connections: 1,
        connectTimeout: stepTimeout,
        bodyTimeout: stepTimeout,
    });
    try {
        const answer = await sockets.request({
            origin,
            path,
            method: 'GET',
            headers,
            headersTimeout: stepTimeout,
            signal,
        });
        return { status: answer.statusCode, text: await bounded(answer.body, maxBytes) };
    }
    finally {
        await sockets.destroy();
    }
}
async function bounded(body, maxBytes) {
    const chunks = [];
    let size = 0;
    for await (const chunk of body) {
        size += chunk.length;
        if (size > maxBytes)
            throw new Error(`the answer is longer than ${maxBytes} bytes`);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString('utf8');
}


/***/ }),

/***/ 68834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y6: () => (/* binding */ AnchorRefused),
  MP: () => (/* binding */ demandAnchors),
  wG: () => (/* binding */ judgeAnchors),
  $T: () => (/* binding */ keptFrom),
  DB: () => (/* binding */ readAnchors),
  mJ: () => (/* binding */ recordAnchors),
  Of: () => (/* binding */ refusalOf)
});

// EXTERNAL MODULE: ./build/src/core/bounded-json.js
var bounded_json = __webpack_require__(16119);
// EXTERNAL MODULE: ./build/src/manifest/bounds.js
var bounds = __webpack_require__(49878);
// EXTERNAL MODULE: ./build/src/manifest/errors.js
var errors = __webpack_require__(11400);
// EXTERNAL MODULE: ./build/src/manifest/layout.js
var layout = __webpack_require__(54445);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/src/manifest/parse-generation.js
var parse_generation = __webpack_require__(72275);
;// CONCATENATED MODULE: ./build/src/manifest/anchor/chain.js



/**
 * Generations that are read to follow a chain. HEAD is one ahead of an anchor after a run that was cut off, and a few more
 * for each run that could not write it.
 */
const MAX_READ = 1_000;
/**
 * HEAD's chain down to generation `to`. Each link is the SHA-256 that the generation after it pins, so one trusted HEAD
 * covers them all. Throws StoreError, and StateError for a generation that is not what it should be by its own hash.
 */
async function chainDown(state, { head, generation }, to, signal) {
    const links = [{ generation: head.generation, sha256: head.sha256 }];
    let at = generation;
    for (let read = 0; at.generation > to; read++) {
        const { base, baseSha256 } = at;
        if (base === null)
            return { links };
        if (baseSha256 === undefined)
            return { links, cut: `generation ${at.generation} does not pin the one that it was made from` };
        if (base >= at.generation)
            return { links, cut: `generation ${at.generation} names a later one as its base` };
        links.push({ generation: base, sha256: baseSha256 });
        if (base <= to)
            return { links };
        if (read >= MAX_READ)
            return { links, cut: `more than ${MAX_READ} generations lie between` };
        const file = await state.read((0,layout/* generationPath */.uA)(base), signal);
        if (file === undefined)
            return { links, cut: `generation ${base} is missing in cold` };
        if ((0,external_node_crypto_.createHash)('sha256').update(file.text).digest('hex') !== baseSha256)
            return { links, cut: `generation ${base} in cold is not the one that its successor was made from` };
        at = (0,parse_generation/* parseGeneration */.ux)(file.text, (0,layout/* generationPath */.uA)(base));
        if (at.generation !== base)
            return { links, cut: `generation ${base} in cold has another number` };
    }
    return { links };
}

;// CONCATENATED MODULE: ./build/src/manifest/anchor/compare.js

/**
 * Whether cold still holds what the anchor knows: the generation itself, or one that was made from it. `chain` is
 * undefined where cold has no generation that can be read.
 */
function compare(anchor, cold, chain) {
    if (anchor.cold !== cold)
        return refused('it is of another cold: each backup needs an anchor of its own (another path or name)');
    const head = chain?.links[0];
    if (chain === undefined || head === undefined)
        return refused('cold has no committed generation that can be read');
    if (head.generation < anchor.generation)
        return refused(`HEAD in cold names the older generation ${head.generation}`);
    if (head.generation === anchor.generation)
        return head.sha256 === anchor.sha256
            ? { kind: 'agrees' }
            : refused('HEAD in cold names another one of that number');
    const link = chain.links.find(({ generation }) => generation === anchor.generation);
    if (link?.sha256 === anchor.sha256)
        return { kind: 'ahead', by: head.generation - anchor.generation };
    if (link !== undefined)
        return refused(`generation ${head.generation}, which HEAD in cold names, was made from another one of that number`);
    const why = chain.cut ?? 'the generations before it do not contain that number';
    return refused(`generation ${head.generation}, which HEAD in cold names, cannot be traced back to it: ${why}`);
}
function refused(message) {
    return { kind: 'refused', message };
}
/**
 * The token that accepts one roll-back: of this cold, from what these anchors know, to this HEAD. After the commit that
 * follows, the anchors know another generation, so it accepts nothing any more.
 */
function rollbackToken(cold, anchors, head) {
    const known = anchors.map((anchor) => JSON.stringify([anchor.cold, anchor.generation, anchor.sha256]));
    const present = head === undefined ? null : [head.generation, head.sha256];
    const whole = JSON.stringify(['rollback', cold, [...new Set(known)].sort(), present]);
    return `rollback-${(0,external_node_crypto_.createHash)('sha256').update(whole).digest('hex').slice(0, 24)}`;
}

// EXTERNAL MODULE: ./build/src/manifest/anchor/record.js
var record = __webpack_require__(42216);
;// CONCATENATED MODULE: ./build/src/manifest/anchor/check.js







/** Cold does not hold what was committed last, or nobody could say what that is. Nothing was changed. */
class AnchorRefused extends errors/* StateError */.qq {
    constructor(message, advice, options) {
        super(layout/* HEAD */.Vx, message, advice, options);
        this.name = 'AnchorRefused';
    }
}
/**
 * What all places know. Read it before HEAD: a run that commits meanwhile moves HEAD first, so HEAD is never behind what
 * was read here.
 */
async function readAnchors({ anchors }, signal) {
    return Promise.all((anchors?.places ?? []).map((place) => readAnchor(place, signal)));
}
async function readAnchor(place, signal) {
    const { name } = place;
    let text;
    try {
        text = await place.read(signal);
    }
    catch (error) {
        signal.throwIfAborted();
        return { place: name, unreadable: error instanceof Error ? error.message : String(error) };
    }
    if (text === undefined)
        return { place: name, record: undefined };
    try {
        return { place: name, record: (0,record/* parseRecord */.Hh)(text) };
    }
    catch (error) {
        if (!(error instanceof bounded_json/* JsonRefused */.tC))
            throw error;
        return { place: name, unreadable: `its record is damaged: ${error.message}` };
    }
}
/**
 * Compares what the places know with cold; undefined where no anchor is given. Throws StoreError, and StateError where
 * cold cannot be read.
 */
async function judgeAnchors(state, readings, committed, signal) {
    const { cold } = state;
    if (cold.anchors === undefined)
        return undefined;
    const lowest = lowestOf(readings) ?? bounds/* MAX_GENERATION */.y6;
    const chain = committed === undefined ? undefined : await chainDown(state, committed, lowest, signal);
    return reportOn(cold.anchors, (0,record/* idOf */.TH)(cold), readings, chain);
}
/** The lowest generation that a place knows: HEAD's chain has to be followed down to it. */
function lowestOf(readings) {
    const numbers = readings.flatMap((reading) => 'record' in reading && reading.record !== undefined ? [reading.record.generation] : []);
    return numbers.length === 0 ? undefined : Math.min(...numbers);
}
/** The first generation that a later comparison needs; 0 where a place does not say, Infinity where there is none. */
function keptFrom(readings) {
    if (readings.some((reading) => 'unreadable' in reading))
        return 0;
    return lowestOf(readings) ?? Infinity;
}
function reportOn({ accepted }, cold, readings, chain) {
    const findings = readings.map((reading) => {
        const { place } = reading;
        if ('unreadable' in reading)
            return { place, record: undefined, verdict: { kind: 'unreadable', message: reading.unreadable } };
        const { record } = reading;
        return { place, record, verdict: record === undefined ? { kind: 'none' } : compare(record, cold, chain) };
    });
    const against = findings.flatMap(({ record, verdict }) => verdict.kind === 'refused' && record !== undefined ? [record] : []);
    const token = against.length === 0 ? undefined : rollbackToken(cold, against, chain?.links[0]);
    return { findings, token, accepted: token !== undefined && accepted === token };
}
/** Why the report stops a command; undefined where it does not. */
function refusalOf({ findings, token, accepted }) {
    if (token !== undefined && !accepted)
        return rolledBack(findings, token);
    const unreadable = findings.filter(({ verdict }) => verdict.kind === 'unreadable');
    if (unreadable.length === 0 || unreadable.length < findings.length)
        return undefined;
    return new AnchorRefused(`it was not compared with the anchor: ${unreadable.map(unreadableWords).join('; ')}`, 'Nothing was changed. Make the anchor readable; to work without that protection for one run, leave out the input anchor.');
}
/** Throws AnchorRefused; what does not stop the command is a warning. */
function demandAnchors({ anchors }, report, committed) {
    const refusal = refusalOf(report);
    if (refusal !== undefined)
        throw refusal;
    if (anchors === undefined)
        return;
    const { findings, accepted } = report;
    if (accepted)
        anchors.warn('The roll-back that accept-rollback names is accepted for this run.');
    for (const finding of findings) {
        const { verdict, place } = finding;
        if (verdict.kind === 'unreadable')
            anchors.warn(`${sentence(unreadableWords(finding))}.`);
        if (verdict.kind === 'ahead')
            anchors.notice(`The anchor ${place} is ${verdict.by} generation(s) behind HEAD, which was made from it: a run was cut off, or could not write it.`);
        if (verdict.kind === 'none' && committed)
            anchors.warn(`The anchor ${place} has no record yet: what cold holds now is taken as it is, and the next commit is recorded.`);
    }
}
/** Best effort: what is committed stays committed, and HEAD ahead of the anchor is fine. */
async function recordAnchors(cold, head, signal) {
    const { anchors } = cold;
    if (anchors === undefined)
        return;
    const text = (0,record/* encodeRecord */.Ym)((0,record/* recordOf */.zv)((0,record/* idOf */.TH)(cold), head));
    await Promise.all(anchors.places.map(async (place) => {
        try {
            await place.write(text, signal);
        }
        catch (error) {
            const why = error instanceof Error ? error.message : String(error);
            anchors.warn(`Generation ${head.generation} was committed, but not recorded in the anchor ${place.name}: ${why}. Until a run records a newer one, a roll-back to the generation before it is not found out.`);
        }
    }));
}
function rolledBack(findings, token) {
    const said = findings.flatMap(({ place, record, verdict }) => verdict.kind === 'refused' && record !== undefined
        ? [
            `the anchor ${place} knows generation ${record.generation} of ${record.time}, and ${verdict.message}`,
        ]
        : []);
    return new AnchorRefused(said.join('; '), `Nothing was changed. Somebody may have put older state into cold: check who has keys to it, and put back a newer HEAD and its generation from an older version of the bucket. If you rolled cold back yourself, or want a new manifest by rebuild, set accept-rollback: ${token} for one run.`);
}
function unreadableWords({ place, verdict }) {
    return `the anchor ${place} cannot be read (${verdict.kind === 'unreadable' ? verdict.message : ''})`;
}
function sentence(text) {
    return text.slice(0, 1).toUpperCase() + text.slice(1);
}


/***/ }),

/***/ 42216:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ch: () => (/* binding */ coldId),
/* harmony export */   Hh: () => (/* binding */ parseRecord),
/* harmony export */   TH: () => (/* binding */ idOf),
/* harmony export */   Ym: () => (/* binding */ encodeRecord),
/* harmony export */   fi: () => (/* binding */ MAX_ANCHOR_BYTES),
/* harmony export */   zv: () => (/* binding */ recordOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _core_bounded_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16119);
/* harmony import */ var _bounds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49878);



/** A record has some 250 bytes; whoever can write to the place may have put anything there. */
const MAX_ANCHOR_BYTES = 4096;
const LIMITS = { bytes: MAX_ANCHOR_BYTES, depth: 2, text: 256, values: 32 };
/**
 * Names a cold without showing it, since GitHub shows deployments of a public repository to everybody. Without the
 * endpoint, as in a signature: all nodes of a Repository lead to the same bucket.
 */
function coldId({ bucket, prefix }) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
        .update(JSON.stringify([bucket, prefix]))
        .digest('hex')
        .slice(0, 20);
}
function idOf({ place, prefix }) {
    return coldId({ bucket: place.bucket, prefix });
}
function recordOf(cold, { generation, sha256, epoch, time }) {
    return { format: 1, cold, generation, sha256, epoch, time };
}
function encodeRecord(record) {
    return `${JSON.stringify(record)}\n`;
}
/** Throws JsonRefused, which names the field. */
function parseRecord(text) {
    const json = (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJsonObjectText */ .IO)(text, LIMITS);
    if (json['format'] !== 1)
        throw new _core_bounded_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonRefused */ .tC('its format is not 1: it was written by another program');
    const generation = (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .pq)(json, 'generation', _bounds_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_GENERATION */ .y6);
    if (generation < 1)
        throw new _core_bounded_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonRefused */ .tC('its generation is not a whole number from 1');
    return {
        format: 1,
        cold: (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(json, 'cold', 64),
        generation,
        sha256: (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256Of */ .Bj)(json, 'sha256'),
        epoch: (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .pq)(json, 'epoch', _bounds_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_EPOCH */ .fU),
        time: (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_1__/* .timeOf */ .nR)(json, 'time'),
    };
}


/***/ }),

/***/ 46249:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ loadCommitted),
/* harmony export */   L: () => (/* binding */ refuseLostHead)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11400);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54445);


/**
 * The newest committed generation; undefined where there never was one. HEAD alone can be deleted or lost: a cold with
 * generations that were committed holds a backup, and must not pass for an empty one. Throws StateError.
 */
async function loadCommitted(state, signal) {
    const committed = await state.load(signal);
    if (committed === undefined)
        await refuseLostHead(state, signal);
    return committed;
}
/** For a cold without HEAD. Throws StateError. */
async function refuseLostHead(state, signal) {
    if (await state.wasCommitted(signal))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StateError */ .qq(_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .HEAD */ .Vx, 'it is missing, though generations were committed', _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DAMAGED_ADVICE */ .dw);
}


/***/ }),

/***/ 74974:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JK: () => (/* binding */ condemnedCount),
/* harmony export */   Ou: () => (/* binding */ fromOldForm),
/* harmony export */   Ym: () => (/* binding */ encodeRecord),
/* harmony export */   dB: () => (/* binding */ CONDEMNED_RECORDS),
/* harmony export */   gh: () => (/* binding */ isOldForm),
/* harmony export */   s1: () => (/* binding */ encodeCondemned),
/* harmony export */   yO: () => (/* binding */ decodeCondemned)
/* harmony export */ });
/* harmony import */ var _core_defined_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(37708);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57975);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38522);
/* harmony import */ var _core_bounded_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16119);
/* harmony import */ var _bounds_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49878);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(11400);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(54445);
/* harmony import */ var _segment_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(97622);









/** Records a file. */
const CONDEMNED_RECORDS = 50_000;
const compress = (0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_zlib__WEBPACK_IMPORTED_MODULE_2__.gzip);
async function encodeCondemned(records) {
    const file = await compress(records.map((record) => `${encodeRecord(record)}\n`).join(''), { level: 5 });
    return { ref: { sha256: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(file).digest('hex'), count: records.length }, file };
}
/** Records in batches, checked against the reference. Throws StateError, which names the object. */
async function* decodeCondemned(file, ref) {
    const object = (0,_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .condemnedPath */ .f9)(ref.sha256);
    if ((0,_segment_js__WEBPACK_IMPORTED_MODULE_7__/* .sha256Of */ .Bj)(file) !== ref.sha256)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .StateError */ .qq(object, 'its content does not match its SHA-256', _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .DAMAGED_ADVICE */ .dw);
    let count = 0;
    for await (const lines of (0,_segment_js__WEBPACK_IMPORTED_MODULE_7__/* .linesOf */ .Dx)(file, object, _bounds_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_LINE */ .MV)) {
        count += lines.length;
        if (count > ref.count)
            throw notAsRecorded(object, count, ref);
        yield lines.map((line) => decodeRecord(line, object));
    }
    if (count !== ref.count)
        throw notAsRecorded(object, count, ref);
}
function notAsRecorded(object, found, { count }) {
    const message = `it holds ${found} records where ${count} were recorded`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .StateError */ .qq(object, message, _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .DAMAGED_ADVICE */ .dw);
}
/** How many stored objects a generation has condemned. */
function condemnedCount({ condemned }) {
    return isOldForm(condemned) ? condemned.length : condemned.count;
}
/** The form of earlier versions, which listed the objects in the generation itself. */
function isOldForm(condemned) {
    return Array.isArray(condemned);
}
/**
 * Records of the old form. They lack the key: it follows from the path, but for renamed objects, which are left
 * out; those stay in cold.
 */
function fromOldForm(condemned) {
    return condemned.flatMap((object) => object.path.startsWith(_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .STATE */ .c4) ? [] : [{ ...object, key: object.path }]);
}
function encodeRecord({ key, path, etag, versionId, size, since, version }) {
    return JSON.stringify({
        key,
        path,
        etag,
        ...(0,_core_defined_js__WEBPACK_IMPORTED_MODULE_8__/* .defined */ .s)({ versionId, size }),
        since,
        ...(0,_core_defined_js__WEBPACK_IMPORTED_MODULE_8__/* .defined */ .s)({ version }),
    });
}
function decodeRecord(line, object) {
    const read = (json) => {
        return {
            key: (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(json, 'key', _bounds_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_KEY */ .tu),
            path: (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(json, 'path', _bounds_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_PATH */ .lm),
            etag: (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_3__/* .anyTextOf */ .Tm)(json, 'etag', _bounds_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_ETAG */ .nQ),
            ...(0,_core_defined_js__WEBPACK_IMPORTED_MODULE_8__/* .defined */ .s)({
                versionId: (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)(json, 'versionId', () => (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(json, 'versionId', _bounds_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_VERSION_ID */ ._X)),
                size: (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)(json, 'size', () => (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_3__/* .countOf */ .pq)(json, 'size')),
            }),
            since: (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_3__/* .timeOf */ .nR)(json, 'since'),
            ...(0,_core_defined_js__WEBPACK_IMPORTED_MODULE_8__/* .defined */ .s)({ version: (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)(json, 'version', () => (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_3__/* .timeOf */ .nR)(json, 'version')) }),
        };
    };
    return (0,_bounds_js__WEBPACK_IMPORTED_MODULE_4__/* .parseRecord */ .Hh)(line, object, _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .DAMAGED_ADVICE */ .dw, _bounds_js__WEBPACK_IMPORTED_MODULE_4__/* .LINE_LIMITS */ .eE, read, 'a line is not a record of what is condemned');
}


/***/ }),

/***/ 3241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ql: () => (/* binding */ afterReconciliation),
/* harmony export */   Sf: () => (/* binding */ MAX_PREFIXES),
/* harmony export */   fs: () => (/* binding */ needsReconciliation)
/* harmony export */ });
/** With more prefixes than this, checking again costs less than the list. */
const MAX_PREFIXES = 1000;
/** True where a run over these prefixes (empty: all keys) has to check cold. */
function needsReconciliation(unlooked, prefixes) {
    if (unlooked === undefined)
        return false;
    const { looked } = unlooked;
    return prefixesOf(prefixes).some((prefix) => !looked.some((done) => prefix.startsWith(done)));
}
/** What is still unreconciled after a complete run over these prefixes; undefined for nothing. */
function afterReconciliation(unlooked, prefixes) {
    if (unlooked === undefined)
        return undefined;
    const both = [...new Set([...unlooked.looked, ...prefixesOf(prefixes)])];
    const looked = both.filter((one) => !both.some((other) => other !== one && one.startsWith(other)));
    if (looked.includes(''))
        return undefined;
    return looked.length > MAX_PREFIXES ? unlooked : { looked };
}
function prefixesOf(prefixes) {
    return prefixes.length === 0 ? [''] : prefixes;
}


/***/ }),

/***/ 32373:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EB: () => (/* binding */ LEASE_TIMES),
/* harmony export */   G5: () => (/* binding */ SPLIT_LEASE),
/* harmony export */   Vj: () => (/* binding */ LeaseLost),
/* harmony export */   b1: () => (/* binding */ LeaseDone),
/* harmony export */   hY: () => (/* binding */ hasEnded),
/* harmony export */   nD: () => (/* binding */ Lease),
/* harmony export */   yj: () => (/* binding */ LeaseHeld),
/* harmony export */   zR: () => (/* binding */ readLease)
/* harmony export */ });
/* unused harmony export endLeftLease */
/* harmony import */ var _core_defined_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(37708);
/* harmony import */ var _core_with_timeout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14967);
/* harmony import */ var _store_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46848);
/* harmony import */ var _bounds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49878);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11400);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54445);
/* harmony import */ var _leases_lease_record_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(69115);
/* harmony import */ var _start_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(27679);








const LEASE_TIMES = {
    timeToLive: 60_000,
    renewEvery: 15_000,
    pollEvery: 5_000,
    longestRequest: 20_000,
};
/**
 * How long the lease of a split run is held without a worker alive: the gap between two jobs of a workflow. Workers renew
 * it when less than `renewBelow` is left, ms.
 */
const SPLIT_LEASE = { timeToLive: 30 * 60_000, renewBelow: 20 * 60_000 };
const EPOCH_ADVICE = 'No run can count that far: somebody else wrote to cold. Check who has keys to it; the command rebuild makes a new manifest from what is in cold and hot.';
/**
 * The lease is lost, or cannot be proved to be held: nothing more may be written. Its cause, where there is one,
 * is what the last renewal met.
 */
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
/** The piece that the lease is about is done. */
class LeaseDone extends Error {
    constructor() {
        super('the piece is done');
        this.name = 'LeaseDone';
    }
}
/**
 * Who may write to cold. One object, replaced by conditional writes; each holder's epoch is higher than any
 * before it, which is why a release rewrites the object and never deletes it.
 */
class Lease {
    epoch;
    /** The previous holder did not release it: it was killed, or is paused. */
    wasHeld;
    #cold;
    #clock;
    #times;
    #record;
    #path;
    #etag;
    /** Monotonic ms, and wall ms, up to which writes are safe. */
    #safeUntil;
    #safeUntilWall;
    #lost;
    #listeners = [];
    /** What the last renewal met; undefined where it went through. */
    #trouble;
    #stop = new AbortController();
    #renewals = Promise.resolve();
    constructor(cold, clock, times, record, etag, began, wasHeld, path) {
        this.#path = path;
        this.wasHeld = wasHeld;
        this.#cold = cold;
        this.#clock = clock;
        this.#times = times;
        this.#record = record;
        this.epoch = record.epoch;
        this.#etag = etag;
        [this.#safeUntil, this.#safeUntilWall] = this.#safeFrom(began);
    }
    /**
     * Takes the lease, waiting for another holder. Throws LeaseHeld, StateError or StoreError; LeaseDone where it is that of
     * a piece with a result.
     */
    static async acquire(cold, clock, request, signal, times = LEASE_TIMES, path = _layout_js__WEBPACK_IMPORTED_MODULE_4__/* .LEASE */ .DL) {
        const giveUp = clock.monotonic() + request.wait;
        let waitedFor;
        for (;;) {
            signal.throwIfAborted();
            const present = await (0,_leases_lease_record_js__WEBPACK_IMPORTED_MODULE_5__/* .readLeaseAt */ .E)(cold, path, signal);
            const now = cold.now(clock);
            const holder = present?.record;
            if (holder?.result !== undefined)
                throw new LeaseDone();
            if (present?.refusal !== undefined)
                request.onRefused?.(present.refusal.message);
            if (present === undefined || holder === undefined || isFree(holder, request, now, times)) {
                const began = clock.monotonic();
                const record = {
                    format: 1,
                    owner: request.owner,
                    epoch: nextEpoch(request.floor, holder?.epoch ?? 0),
                    expires: now + times.timeToLive,
                    ...(0,_core_defined_js__WEBPACK_IMPORTED_MODULE_6__/* .defined */ .s)({ workflowRun: request.workflowRun, attempt: request.attempt }),
                };
                const etag = await (0,_leases_lease_record_js__WEBPACK_IMPORTED_MODULE_5__/* .replaceLeaseAt */ .k)(cold, path, record, present?.etag, signal);
                if (etag !== undefined) {
                    const lease = new Lease(cold, clock, times, record, etag, began, 
                    // One that is not believed may have replaced that of a run that was killed.
                    (present?.refusal === undefined ? (holder?.expires ?? 0) : 1) !== 0, path);
                    lease.#renewals = Promise.all([lease.#renewForever(), lease.#watch()]);
                    return lease;
                }
            }
            else if (clock.monotonic() >= giveUp) {
                throw new LeaseHeld(holder);
            }
            else if (waitedFor !== holder.owner) {
                waitedFor = holder.owner;
                request.onWait?.(holder);
            }
            await clock.sleep(Math.min(times.pollEvery, Math.max(100, giveUp - clock.monotonic())), signal);
        }
    }
    /** Throws LeaseLost unless a write that starts now is over before the lease can end. */
    assertHeld() {
        if (this.#lost !== undefined)
            throw this.#lost;
        if (this.#left() <= 0)
            throw this.#lose(this.#tooLate());
    }
    /** Calls the listener once, as soon as the lease is lost; at once if it is lost already. A release is no loss. */
    onLost(listener) {
        this.#listeners.push(listener);
        if (this.#lost !== undefined)
            listener(this.#lost);
    }
    /** Stops renewing and gives the lease back, so that the next run need not wait. Errors are the caller's. */
    async release(signal) {
        this.#stop.abort();
        await this.#renewals;
        if (this.#lost !== undefined)
            return;
        this.#lost = new LeaseLost('the lease was released');
        await (0,_leases_lease_record_js__WEBPACK_IMPORTED_MODULE_5__/* .replaceLeaseAt */ .k)(this.#cold, this.#path, { ...this.#record, expires: 0 }, this.#etag, signal);
    }
    /** Leaves the lease to the workers of a split run, which renew it from now on. Throws LeaseLost and StoreError. */
    async handOver(split, signal) {
        const expires = this.#cold.now(this.#clock) + SPLIT_LEASE.timeToLive;
        await this.#replaceLast({ ...this.#record, split, expires }, signal);
    }
    /**
     * Ends the lease of a piece with the SHA-256 of its result: from then on nobody can take the piece. Throws LeaseLost
     * where it was taken over before, and StoreError.
     */
    async finish(result, signal) {
        await this.#replaceLast({ ...this.#record, result, expires: 0 }, signal);
    }
    async #replaceLast(record, signal) {
        this.#stop.abort();
        await this.#renewals;
        this.assertHeld();
        const etag = await (0,_leases_lease_record_js__WEBPACK_IMPORTED_MODULE_5__/* .replaceLeaseAt */ .k)(this.#cold, this.#path, record, this.#etag, signal);
        if (etag === undefined) {
            // A 412 is also the echo of our own write whose answer was lost.
            const { record: found } = (await (0,_leases_lease_record_js__WEBPACK_IMPORTED_MODULE_5__/* .readLeaseAt */ .E)(this.#cold, this.#path, signal)) ?? {};
            const isOurs = found?.owner === record.owner && found.epoch === record.epoch;
            if (!isOurs || found.result !== record.result || found.split !== record.split)
                throw this.#lose(new LeaseLost('the lease was taken over before its work was recorded'));
        }
        this.#lost = new LeaseLost('the lease was released');
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
    /** Requests under way end with the lease, not with the next write: nobody may be about to make one. */
    async #watch() {
        while (this.#lost === undefined) {
            const left = this.#left();
            if (left <= 0) {
                this.#lose(this.#tooLate());
                return;
            }
            try {
                await this.#clock.sleep(left, this.#stop.signal);
            }
            catch {
                return; // released
            }
        }
    }
    async #renew() {
        const began = this.#clock.monotonic();
        const expires = this.#cold.now(this.#clock) + this.#times.timeToLive;
        try {
            // Not aborted by a release: whether it landed would then be unknown, and the lease stay until its end.
            const etag = await this.#inTime((signal) => (0,_leases_lease_record_js__WEBPACK_IMPORTED_MODULE_5__/* .replaceLeaseAt */ .k)(this.#cold, this.#path, { ...this.#record, expires }, this.#etag, signal));
            if (etag !== undefined) {
                this.#etag = etag;
                [this.#safeUntil, this.#safeUntilWall] = this.#safeFrom(began);
                this.#trouble = undefined;
                return;
            }
            // A 412 is also the echo of a renewal that went through before its answer was lost.
            const present = await this.#inTime((signal) => (0,_leases_lease_record_js__WEBPACK_IMPORTED_MODULE_5__/* .readLeaseAt */ .E)(this.#cold, this.#path, signal));
            if (present?.record?.owner === this.#record.owner && present.record.epoch === this.epoch) {
                this.#etag = present.etag;
                return;
            }
            this.#lose(new LeaseLost(`the lease was taken over by ${JSON.stringify(present?.record?.owner ?? 'nobody')}`));
        }
        catch (error) {
            // Until its time is up the lease is ours, whatever the store says: it is asked again.
            if (error instanceof _core_with_timeout_js__WEBPACK_IMPORTED_MODULE_0__/* .TimeoutError */ .M || (0,_store_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .isStoreError */ .A1)(error))
                this.#trouble = error;
            else
                this.#lose(new LeaseLost('the lease could not be renewed', { cause: error }));
        }
    }
    /** One stalled connection must not cost the lease: given up after a while, and asked again. */
    #inTime(ask) {
        return (0,_core_with_timeout_js__WEBPACK_IMPORTED_MODULE_0__/* .withTimeout */ .w)(this.#clock, this.#times.renewEvery / 2, ask);
    }
    /**
     * ms for which writes are safe. By both clocks: the monotonic one stands still while a machine sleeps, and the
     * wall clock may be set back.
     */
    #left() {
        return Math.min(this.#safeUntil - this.#clock.monotonic(), this.#safeUntilWall - this.#clock.now());
    }
    /** By both clocks, where the lease was asked for at this monotonic time. */
    #safeFrom(began) {
        const safe = this.#times.timeToLive - this.#times.longestRequest;
        const ago = this.#clock.monotonic() - began;
        return [began + safe, this.#clock.now() - ago + safe];
    }
    #tooLate() {
        const message = 'the lease could not be renewed in time, so nothing more is written';
        return new LeaseLost(message, this.#trouble === undefined ? {} : { cause: this.#trouble });
    }
    #lose(error) {
        if (this.#lost !== undefined)
            return this.#lost;
        this.#lost = error;
        this.#stop.abort();
        for (const listener of this.#listeners)
            listener(error);
        return error;
    }
}
/** The lease as stored in cold; undefined where no run ever took it, or it is not signed as it must be. Throws StateError. */
async function readLease(cold, signal) {
    return (await (0,_leases_lease_record_js__WEBPACK_IMPORTED_MODULE_5__/* .readLeaseAt */ .E)(cold, _layout_js__WEBPACK_IMPORTED_MODULE_4__/* .LEASE */ .DL, signal))?.record;
}
/**
 * Brings forward the end of a lease that a process left when it was killed, for who knows that it is dead. Not to
 * the present: a request that it had sent may still be carried out. Not given back either: the next holder must
 * know that this one may have stored what it never wrote down. False where it is not that owner's, or at its end.
 */
async function endLeftLease(cold, clock, owner, signal, times = LEASE_TIMES) {
    const present = await readLeaseAt(cold, LEASE, signal);
    // That of a split run is its workers': the process that planned it is over.
    if (present?.record?.owner !== owner || present.record.split !== undefined)
        return false;
    const expires = cold.now(clock) + times.longestRequest;
    if (present.record.expires <= expires)
        return false;
    const record = { ...present.record, expires };
    return (await replaceLeaseAt(cold, LEASE, record, present.etag, signal)) !== undefined;
}
/** No holder has it any longer: it has ended, or ends later than any holder would have it end, and so is forged. */
function hasEnded({ expires, split }, now, times = LEASE_TIMES) {
    const longest = split === undefined ? times.timeToLive : SPLIT_LEASE.timeToLive;
    return expires <= now || expires > now + longest + _start_js__WEBPACK_IMPORTED_MODULE_7__/* .MAX_CLOCK_SKEW_MS */ .s9;
}
/** Above the committed one and the present one. Throws StateError where none is left. */
function nextEpoch(committed, present) {
    // No count of runs can have reached it: somebody else wrote that lease, and it must not use up all epochs.
    const counted = present > committed + _bounds_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_EPOCH_LEAD */ .ar ? committed : present;
    const epoch = Math.max(committed, counted) + 1;
    // A commit under it must leave the next holder one.
    if (epoch >= _bounds_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_EPOCH */ .fU)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .StateError */ .qq(_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .HEAD */ .Vx, 'its epoch leaves none above it', EPOCH_ADVICE);
    return epoch;
}
function isFree(record, request, now, times) {
    // Ours already: the answer to the write that took it was lost.
    if (hasEnded(record, now, times) || record.owner === request.owner)
        return true;
    return (record.workflowRun !== undefined &&
        record.workflowRun === request.workflowRun &&
        (record.attempt ?? 0) < (request.attempt ?? 0));
}


/***/ }),

/***/ 69115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ readLeaseAt),
/* harmony export */   k: () => (/* binding */ replaceLeaseAt)
/* harmony export */ });
/* harmony import */ var _core_defined_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(37708);
/* harmony import */ var _core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16119);
/* harmony import */ var _store_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46848);
/* harmony import */ var _store_read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67135);
/* harmony import */ var _bounds_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49878);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11400);
/* harmony import */ var _signing_sealed_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(56235);







const LEASE_ADVICE = 'Nothing was changed. Make sure that no run is writing to this cold, then delete the object.';
/** Undefined where nobody ever took it. Throws StateError and StoreError. */
async function readLeaseAt(cold, path, signal) {
    const file = await (0,_store_read_js__WEBPACK_IMPORTED_MODULE_2__/* .readWhole */ .o)(cold.store, cold.key(path), _bounds_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_RECORD_BYTES */ .xR, signal);
    if (file === 'too-large')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .StateError */ .qq(path, 'it has more bytes than a lease can have', LEASE_ADVICE);
    if (file === undefined)
        return undefined;
    const { etag } = file;
    const { bytes, refusal } = (0,_signing_sealed_js__WEBPACK_IMPORTED_MODULE_5__/* .openAs */ .TP)(cold, path, 'lease', file.bytes, {});
    const adopted = refusal?.reason === 'unsigned' && cold.stateKeys?.acceptUnsigned === true;
    if (refusal !== undefined && !adopted)
        return { record: undefined, refusal, etag };
    return { record: parse(Buffer.from(bytes).toString('utf8'), path), etag };
}
/**
 * Writes the record where the object still has this ETag, or where there is none for undefined. The new ETag; undefined
 * where another process was faster. Throws StoreError.
 */
async function replaceLeaseAt(cold, path, record, etag, signal) {
    try {
        const { owner: run, epoch } = record;
        const text = Buffer.from(JSON.stringify(record) + '\n');
        const bytes = (0,_signing_sealed_js__WEBPACK_IMPORTED_MODULE_5__/* .sealAs */ ._k)(cold, path, { kind: 'lease', run, epoch }, text);
        const attributes = { contentType: 'application/json' };
        const condition = etag === undefined ? { ifAbsent: true } : { ifMatch: etag };
        return (await cold.store.put(cold.key(path), bytes, { attributes, ...condition }, signal)).etag;
    }
    catch (error) {
        if ((0,_store_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .isStoreError */ .A1)(error, 'precondition', 'not-found'))
            return undefined;
        throw error;
    }
}
function parse(text, path) {
    const read = (json) => ({
        format: 1,
        owner: (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(json, 'owner', _bounds_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_NAME */ .zB),
        epoch: (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(json, 'epoch'),
        expires: (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(json, 'expires', _bounds_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_TIME */ .lf),
        ...(0,_core_defined_js__WEBPACK_IMPORTED_MODULE_6__/* .defined */ .s)({
            workflowRun: (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(json, 'workflowRun', () => (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(json, 'workflowRun', _bounds_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_NAME */ .zB)),
            attempt: (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(json, 'attempt', () => (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(json, 'attempt')),
            split: (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(json, 'split', () => (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(json, 'split', _bounds_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_NAME */ .zB)),
            result: (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(json, 'result', () => (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Of */ .Bj)(json, 'result')),
        }),
    });
    const what = 'it lacks a field, or one is out of range';
    // Version 1.0.0 wrote fractions of a millisecond where it had learned the store's clock.
    const whole = text.replace(/("expires":\d{1,16})\.\d+/, '$1');
    return (0,_bounds_js__WEBPACK_IMPORTED_MODULE_3__/* .parseRecord */ .Hh)(whole, path, LEASE_ADVICE, _core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .RECORD_LIMITS */ .xA, read, what);
}


/***/ }),

/***/ 50622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LX: () => (/* binding */ countFolders),
/* harmony export */   SH: () => (/* binding */ blocksOf),
/* harmony export */   Y: () => (/* binding */ decodeListed),
/* harmony export */   oc: () => (/* binding */ encodeListed),
/* harmony export */   ol: () => (/* binding */ digestOf),
/* harmony export */   uJ: () => (/* binding */ knownBlocks),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57975);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38522);
/* harmony import */ var _core_keys_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(78133);
/* harmony import */ var _core_bounded_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16119);
/* harmony import */ var _bounds_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49878);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(11400);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(54445);
/* harmony import */ var _segment_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(97622);









/** A block with more folders than this is not remembered: its keys are compared one by one. */
const MAX_FOLDERS = 16;
/** Where a segment has more blocks than it needs, small ones are joined with the next, at the cost of comparing them once more. */
const SPARE_BLOCKS = 8;
const SMALL_BLOCK_KEYS = 250;
const LARGE_BLOCK_KEYS = 2_000;
function digestOf(objects) {
    const sum = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for (const { text, spelling } of objects) {
        // The same text stands for other keys where they are spelled another way.
        if (spelling !== undefined)
            sum.update(`${spelling}\n`, 'latin1');
        sum.update(text, 'latin1');
    }
    return sum.digest('base64url');
}
/** The first path segment with its slash; empty for a key without one. */
function folderOf(key) {
    const slash = key.indexOf('/');
    return slash < 0 ? '' : key.slice(0, slash + 1);
}
/** Undefined where there are too many folders. `objects` in key order, so that folders follow one another. */
function countFolders(objects) {
    const counts = [];
    for (const { key, size } of objects) {
        let last = counts.at(-1);
        if (last === undefined || folderOf(key) !== last.folder) {
            if (counts.length === MAX_FOLDERS)
                return undefined;
            counts.push((last = { folder: folderOf(key), objects: 0, bytes: 0 }));
        }
        last.objects++;
        last.bytes += size;
    }
    return counts;
}
/**
 * Gives the blocks of one slice to its new segments. A block keeps its digest only where it lies in one segment
 * whole: the digest then stands for what that segment alone records of these keys.
 */
function blocksOf(segments, blocks) {
    const bySegment = segments.map(({ sha256 }) => [sha256, []]);
    let at = 0;
    let after;
    for (const { digest, ...block } of blocks) {
        while (at < segments.length && (0,_core_keys_js__WEBPACK_IMPORTED_MODULE_8__/* .compareKeys */ .YD)(segments[at]?.last ?? '', block.end) < 0)
            at++;
        const border = segments[at - 1]?.last;
        const whole = border === undefined || (after !== undefined && (0,_core_keys_js__WEBPACK_IMPORTED_MODULE_8__/* .compareKeys */ .YD)(after, border) >= 0);
        bySegment[at]?.[1].push(whole && digest !== undefined ? { ...block, digest } : block);
        after = block.end;
    }
    return bySegment.filter(([, some]) => some.length > 0);
}
/** The blocks to look for in a slice, with the segments' borders between them; `after` is where the slice starts. */
function knownBlocks(segments, blocks, start) {
    const known = [];
    let after = start;
    for (const { sha256, last, count } of segments) {
        let joined = false;
        const some = blocks.get(sha256) ?? [];
        const crowded = some.length > SPARE_BLOCKS + count / SMALL_BLOCK_KEYS;
        some.forEach(({ digest, ...block }, i) => {
            const next = some[i + 1];
            if (crowded &&
                next !== undefined &&
                sizeOf(block) < SMALL_BLOCK_KEYS &&
                sizeOf(block) + sizeOf(next) <= LARGE_BLOCK_KEYS) {
                joined = true;
                return;
            }
            known.push({ ...block, ...(joined || digest === undefined ? {} : { digest }), after });
            after = block.end;
            joined = false;
        });
        if (after === undefined || (0,_core_keys_js__WEBPACK_IMPORTED_MODULE_8__/* .compareKeys */ .YD)(after, last) < 0)
            known.push({ end: last, counts: [], after });
        after = last;
    }
    return known;
}
function sizeOf({ counts }) {
    return counts.reduce((sum, { objects }) => sum + objects, 0);
}
/** A segment has some 75 blocks of a few folders each: 20 kB. */
const MAX_LISTED_LINE = 1024 * 1024;
/** Characters of all lines together: they are held in memory. 20 MB for 100 million keys. */
const MAX_LISTED_TEXT = 64 * 1024 * 1024;
const LISTED_LIMITS = { bytes: MAX_LISTED_LINE, depth: 8, text: 6 * _bounds_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_PATH */ .lm, values: 100_000 };
const compress = (0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_zlib__WEBPACK_IMPORTED_MODULE_2__.gzip);
/** One line a segment. */
async function encodeListed(blocks) {
    const lines = [...blocks]
        .map(([segment, some]) => JSON.stringify({ segment, blocks: some }) + '\n')
        // What could not be read back is not remembered: those keys are looked at one by one.
        .filter((line) => line.length <= MAX_LISTED_LINE);
    const file = await compress(lines.join(''), { level: 5 });
    return { sha256: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(file).digest('hex'), file };
}
/** Throws StateError, which names the object. */
async function decodeListed(file, sha256) {
    const object = (0,_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .listedPath */ .jM)(sha256);
    if ((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(file).digest('hex') !== sha256)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .StateError */ .qq(object, 'its content does not match its SHA-256', _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .DAMAGED_ADVICE */ .dw);
    const bySegment = new Map();
    let size = 0;
    for await (const lines of (0,_segment_js__WEBPACK_IMPORTED_MODULE_7__/* .linesOf */ .Dx)(file, object, MAX_LISTED_LINE)) {
        for (const line of lines) {
            size += line.length;
            if (size > MAX_LISTED_TEXT)
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .StateError */ .qq(object, 'it unpacks to far too much', _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .DAMAGED_ADVICE */ .dw);
            const { segment, blocks } = parseLine(line, object);
            bySegment.set(segment, blocks);
        }
    }
    return bySegment;
}
function parseLine(line, object) {
    try {
        const { segment, blocks } = (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJsonObjectText */ .IO)(line, LISTED_LIMITS);
        if ((0,_bounds_js__WEBPACK_IMPORTED_MODULE_4__/* .isBoundedText */ .ff)(segment, _bounds_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_TEXT */ .lG) && Array.isArray(blocks) && blocks.every(isBlock))
            return { segment, blocks };
    }
    catch (cause) {
        if (!(cause instanceof _core_bounded_json_js__WEBPACK_IMPORTED_MODULE_3__/* .JsonRefused */ .tC))
            throw cause;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .StateError */ .qq(object, `a line names no blocks of a segment (${cause.message})`, _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .DAMAGED_ADVICE */ .dw, {
            cause,
        });
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .StateError */ .qq(object, 'a line names no blocks of a segment', _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .DAMAGED_ADVICE */ .dw);
}
function isBlock(value) {
    if (typeof value !== 'object' || value === null)
        return false;
    const { end, digest, counts } = value;
    return ((0,_bounds_js__WEBPACK_IMPORTED_MODULE_4__/* .isBoundedText */ .ff)(end, _bounds_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_KEY */ .tu) &&
        (digest === undefined || (0,_bounds_js__WEBPACK_IMPORTED_MODULE_4__/* .isBoundedText */ .ff)(digest, _bounds_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_TEXT */ .lG)) &&
        Array.isArray(counts) &&
        counts.every(isCount));
}
function isCount(value) {
    if (typeof value !== 'object' || value === null)
        return false;
    const { folder, objects, bytes } = value;
    return ((folder === '' || (0,_bounds_js__WEBPACK_IMPORTED_MODULE_4__/* .isBoundedText */ .ff)(folder, _bounds_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_KEY */ .tu)) && (0,_bounds_js__WEBPACK_IMPORTED_MODULE_4__/* .isBoundedCount */ .p2)(objects) && (0,_bounds_js__WEBPACK_IMPORTED_MODULE_4__/* .isBoundedCount */ .p2)(bytes));
}


/***/ }),

/***/ 72275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JM: () => (/* binding */ checkCapabilities),
/* harmony export */   Tc: () => (/* binding */ checkPathMemory),
/* harmony export */   dy: () => (/* binding */ USED_UP_ADVICE),
/* harmony export */   lk: () => (/* binding */ encodeGeneration),
/* harmony export */   ux: () => (/* binding */ parseGeneration),
/* harmony export */   ww: () => (/* binding */ parseHead)
/* harmony export */ });
/* harmony import */ var _core_keys_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(78133);
/* harmony import */ var _core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16119);
/* harmony import */ var _bounds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49878);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11400);
/* harmony import */ var _generation_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62093);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54445);
/* harmony import */ var _journals_unreconciled_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3241);







const TOO_LARGE_ADVICE = 'Nothing was committed; what was copied is journalled. A retention policy keeps fewer restore points and versions; if that is no help, please report this with the number of objects.';
const USED_UP_ADVICE = 'No run can count that far: somebody else wrote to cold. Check who has keys to it; the command rebuild makes a new manifest from what is in cold and hot.';
/** Throws StateError, which names the field to blame. */
function parseHead(text, object) {
    return parseFormat(text, object, _core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .RECORD_LIMITS */ .xA, (json) => ({
        format: _generation_js__WEBPACK_IMPORTED_MODULE_4__/* .FORMAT */ .u,
        generation: generationOf(json),
        sha256: (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Of */ .Bj)(json, 'sha256'),
        epoch: (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(json, 'epoch', _bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_EPOCH */ .fU),
        run: (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(json, 'run', _bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_NAME */ .zB),
        time: (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .timeOf */ .nR)(json, 'time'),
    }));
}
/**
 * Parses what HEAD points at, and checks every field that this version knows: the hash proves only that whoever wrote
 * HEAD wrote this too. Fields of later versions are carried on as they are. Throws StateError, which names the field.
 */
function parseGeneration(text, object) {
    return parseFormat(text, object, _bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .GENERATION_LIMITS */ .qe, (json) => {
        checkRun(json);
        checkSegments(json);
        (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .eachOf */ .pQ)(json, 'restorePoints', (point) => checkRestorePoint(point, json));
        (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .eachOf */ .pQ)(json, 'journals', (journal) => {
            (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(journal, 'run', _bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_NAME */ .zB);
            (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(journal, 'objects');
        });
        checkCondemned(json);
        checkMemories(json);
        return json;
    });
}
/** What could not be read back must not be written. Throws StateError. */
function encodeGeneration(generation) {
    const path = (0,_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .generationPath */ .uA)(generation.generation);
    // The next holder of the lease needs one above it.
    if (generation.epoch >= _bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_EPOCH */ .fU)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .StateError */ .qq(_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .HEAD */ .Vx, 'its epoch leaves none above it', USED_UP_ADVICE);
    const text = JSON.stringify(generation, undefined, 1) + '\n';
    if (Buffer.byteLength(text) > _bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_GENERATION_BYTES */ .kP)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .StateError */ .qq(path, `it would have more than ${_bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_GENERATION_BYTES */ .kP} bytes`, TOO_LARGE_ADVICE);
    try {
        parseGeneration(text, path);
    }
    catch (cause) {
        if (!(cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .StateError */ .qq))
            throw cause;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .StateError */ .qq(path, `it could not be read back: ${cause.message}`, TOO_LARGE_ADVICE, { cause });
    }
    return text;
}
/** A generation's number, from 1. */
function generationOf(json) {
    const generation = (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(json, 'generation', _bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_GENERATION */ .y6);
    if (generation < 1)
        throw new _core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .JsonRefused */ .tC('its generation is not a whole number from 1');
    return generation;
}
function checkRun(json) {
    const generation = generationOf(json);
    if (json['base'] !== null)
        (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(json, 'base', generation - 1);
    (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(json, 'baseSha256', () => (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Of */ .Bj)(json, 'baseSha256'));
    (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(json, 'epoch', _bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_EPOCH */ .fU);
    (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(json, 'run', _bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_NAME */ .zB);
    (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .timeOf */ .nR)(json, 'time');
    (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(json, 'program', _bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_NAME */ .zB);
    (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .flagOf */ .iP)(json, 'complete');
    const hot = (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)(json, 'hot');
    (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .anyTextOf */ .Tm)(hot, 'endpoint', _bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_TEXT */ .lG);
    (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(hot, 'bucket', _bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_TEXT */ .lG);
    (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .anyTextOf */ .Tm)(hot, 'prefix', _bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_KEY */ .tu);
    (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(hot, 'api', () => (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(hot, 'api', _bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_NAME */ .zB));
    (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(hot, 'account', () => (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(hot, 'account', _bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_NAME */ .zB));
    (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(json, 'cold', () => {
        const cold = (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)(json, 'cold');
        (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(cold, 'api', () => (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(cold, 'api', _bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_NAME */ .zB));
        (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(cold, 'bucket', () => (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(cold, 'bucket', _bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_TEXT */ .lG));
        (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(cold, 'prefix', () => (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .anyTextOf */ .Tm)(cold, 'prefix', _bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_KEY */ .tu));
    });
}
/** In key order and apart, and their sums exact. */
function checkSegments(json) {
    let before;
    let keys = 0;
    let bytes = 0;
    (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .eachOf */ .pQ)(json, 'segments', (segment) => {
        const first = (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(segment, 'first', _bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_KEY */ .tu);
        const last = (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(segment, 'last', _bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_KEY */ .tu);
        (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Of */ .Bj)(segment, 'sha256');
        keys += (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(segment, 'count');
        bytes += (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(segment, 'bytes');
        if ((0,_core_keys_js__WEBPACK_IMPORTED_MODULE_5__/* .compareKeys */ .YD)(first, last) > 0 || (before !== undefined && (0,_core_keys_js__WEBPACK_IMPORTED_MODULE_5__/* .compareKeys */ .YD)(before, first) >= 0))
            throw new _core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .JsonRefused */ .tC('its segments are out of order');
        if (!Number.isSafeInteger(keys) || !Number.isSafeInteger(bytes))
            throw new _core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .JsonRefused */ .tC('its segments hold more than can be counted');
        before = last;
    });
}
function checkRestorePoint(point, json) {
    (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(point, 'run', _bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_NAME */ .zB);
    (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .timeOf */ .nR)(point, 'time');
    (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(point, 'generation', generationOf(json));
    const scope = (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)(point, 'scope');
    (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textsOf */ .CB)(scope, 'prefixes', _bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_KEY */ .tu);
    (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textsOf */ .CB)(scope, 'exclude', _bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_TEXT */ .lG);
    const holes = (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)(point, 'holes');
    (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(holes, 'count');
    if ((0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(holes, 'list', () => (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(holes, 'list', _bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_PATH */ .lm))?.startsWith(_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .RUNS */ .pt) === false)
        throw new _core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .JsonRefused */ .tC("a list of holes is not below a run's folder");
    (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(point, 'unselected', () => (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .timeOf */ .nR)(point, 'unselected'));
    (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(point, 'pruned', () => (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textsOf */ .CB)(point, 'pruned', _bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_KEY */ .tu));
}
function checkCondemned(json) {
    if (Array.isArray(json['condemned'])) {
        (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .eachOf */ .pQ)(json, 'condemned', (object) => {
            (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(object, 'path', _bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_PATH */ .lm);
            (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .anyTextOf */ .Tm)(object, 'etag', _bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_ETAG */ .nQ);
            (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(object, 'versionId', () => (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(object, 'versionId', _bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_VERSION_ID */ ._X));
            (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .timeOf */ .nR)(object, 'since');
        });
        return;
    }
    const condemned = (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)(json, 'condemned');
    (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(condemned, 'count');
    (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .eachOf */ .pQ)(condemned, 'files', (file) => {
        (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(file, 'count');
        (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Of */ .Bj)(file, 'sha256');
    });
}
/** What only spares work, or is shown: no less bounded for that. */
function checkMemories(json) {
    (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(json, 'capabilities', () => checkCapabilities((0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)(json, 'capabilities')));
    (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(json, 'recentRuns', () => (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .eachOf */ .pQ)(json, 'recentRuns', checkRecentRun, MAX_RECENT_RUNS));
    checkPathMemory(json);
    (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(json, 'unlooked', () => (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textsOf */ .CB)((0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)(json, 'unlooked'), 'looked', _bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_KEY */ .tu, _journals_unreconciled_js__WEBPACK_IMPORTED_MODULE_6__/* .MAX_PREFIXES */ .Sf));
    (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(json, 'lacking', () => (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textsOf */ .CB)(json, 'lacking', _bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_TEXT */ .lG, MAX_LACKING));
    (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(json, 'vanished', () => (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .eachOf */ .pQ)(json, 'vanished', (object) => {
        (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(object, 'key', _bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_KEY */ .tu);
        (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .anyTextOf */ .Tm)(object, 'etag', _bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_TEXT */ .lG);
        (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .timeOf */ .nR)(object, 'modified');
    }, MAX_VANISHED));
    (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(json, 'listed', () => (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .eachOf */ .pQ)(json, 'listed', (listed) => {
        (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(listed, 'scope', MAX_SCOPE_NAME);
        (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Of */ .Bj)(listed, 'sha256');
    }, MAX_LISTED));
}
const MAX_RECENT_RUNS = 1000;
const MAX_LISTED = 1000;
const MAX_VANISHED = 10_000;
const MAX_LACKING = 10;
/** A scope's name is its prefixes and globs, or their hash. */
const MAX_SCOPE_NAME = 6 * _bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_PATH */ .lm;
const MAX_REFUSALS = 1000;
function checkRecentRun(run) {
    (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(run, 'run', _bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_NAME */ .zB);
    (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .timeOf */ .nR)(run, 'time');
    (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(run, 'scope', MAX_SCOPE_NAME);
    for (const field of ['ms', 'scanned', 'bytes', 'copied', 'copiedBytes', 'failed', 'gone'])
        (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(run, field);
}
/** `copyPath`, `ceilings` and `bodyLimits`, of a generation or of what a probe found. Throws JsonRefused. */
function checkPathMemory(json) {
    (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(json, 'copyPath', () => {
        const memory = (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)(json, 'copyPath');
        (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .anyTextOf */ .Tm)(memory, 'hot', _bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_TEXT */ .lG);
        (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .anyTextOf */ .Tm)(memory, 'cold', _bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_TEXT */ .lG);
        if (memory['path'] !== null)
            (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(memory, 'path', PATHS);
        (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .anyTextOf */ .Tm)(memory, 'reason', _bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_TEXT */ .lG);
        (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .eachOf */ .pQ)(memory, 'refusals', checkRefusal, MAX_REFUSALS);
        (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(memory, 'looked', () => (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .timeOf */ .nR)(memory, 'looked'));
    });
    for (const field of ['ceilings', 'bodyLimits'])
        (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(json, field, () => (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .eachOf */ .pQ)(json, field, checkCeiling, MAX_REFUSALS));
}
function checkCeiling(ceiling) {
    (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .anyTextOf */ .Tm)(ceiling, 'endpoint', _bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_TEXT */ .lG);
    (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(ceiling, 'bytes');
    (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .timeOf */ .nR)(ceiling, 'since');
}
const PATHS = ['native', 'emulated', 'streamed'];
function checkRefusal(refusal) {
    (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(refusal, 'path', PATHS);
    (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(refusal, 'objects', ['all', 'parts']);
    (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .anyTextOf */ .Tm)(refusal, 'reason', _bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_TEXT */ .lG);
    (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .timeOf */ .nR)(refusal, 'since');
}
/** What earlier versions did not ask is missing. Throws JsonRefused. */
function checkCapabilities(capabilities) {
    (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .timeOf */ .nR)(capabilities, 'probed');
    for (const field of QUESTIONS)
        (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(capabilities, field, () => (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .flagOf */ .iP)(capabilities, field));
    (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(capabilities, 'unsure', () => (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(capabilities, 'unsure', 100));
    for (const question of capabilities['unsure'] === undefined ? [] : (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(capabilities, 'unsure'))
        if (typeof question !== 'string')
            throw new _core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .JsonRefused */ .tC('an item of its unsure is not a text');
    checkLaterFindings(capabilities);
    (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(capabilities, 'objectLock', () => {
        const lock = (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)(capabilities, 'objectLock');
        (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(lock, 'status', ['on', 'off', 'unknown']);
        (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(lock, 'why', () => (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .anyTextOf */ .Tm)(lock, 'why', _bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_TEXT */ .lG));
        (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(lock, 'deletedDays', () => (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(lock, 'deletedDays'));
        (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(lock, 'retention', () => {
            const retention = (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)(lock, 'retention');
            (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(retention, 'mode', _bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_NAME */ .zB);
            (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(retention, 'days', () => (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(retention, 'days'));
            (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(retention, 'years', () => (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(retention, 'years'));
        });
    });
}
/** What older versions did not look for is not there. */
function checkLaterFindings(json) {
    (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(json, 'aliases', () => (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textsOf */ .CB)(json, 'aliases', _bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_NAME */ .zB, MAX_ALIAS_CLASSES));
    (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(json, 'copiesTags', () => (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .flagOf */ .iP)(json, 'copiesTags'));
    (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(json, 'immutable', () => (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .flagOf */ .iP)(json, 'immutable'));
    (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(json, 'versionDelete', () => {
        const found = (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)(json, 'versionDelete');
        (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .timeOf */ .nR)(found, 'tried');
        (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .flagOf */ .iP)(found, 'allowed');
    });
    (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(json, 'versionReads', () => {
        const reads = (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)(json, 'versionReads');
        (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .flagOf */ .iP)(reads, 'head');
        (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .flagOf */ .iP)(reads, 'get');
    });
}
/** More than there are: later versions may know others. */
const MAX_ALIAS_CLASSES = 100;
const QUESTIONS = [
    'putIfAbsent',
    'putIfMatch',
    'copyIfAbsent',
    'copyIfMatch',
    'completeIfAbsent',
    'completeIfMatch',
    'deleteIfMatch',
    'copy',
    'copyPin',
    'partCopy',
    'partCopyPin',
    'getPin',
    'signedBody',
    'aliasesPaths',
];
function parseFormat(text, object, limits, read) {
    return (0,_bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRecord */ .Hh)(text, object, _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .DAMAGED_ADVICE */ .dw, limits, (json) => {
        const format = (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(json, 'format');
        if (format <= _generation_js__WEBPACK_IMPORTED_MODULE_4__/* .FORMAT */ .u)
            return read((0,_bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .asObject */ .eB)(json));
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .StateError */ .qq(object, `it has format ${format}, this program knows ${_generation_js__WEBPACK_IMPORTED_MODULE_4__/* .FORMAT */ .u}`, _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .NEWER_ADVICE */ .hx);
    });
}


/***/ }),

/***/ 36023:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ SignatureRefused)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11400);

/** State that is not signed as the trusted keys demand. Nothing was read from it, and nothing is changed. */
class SignatureRefused extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StateError */ .qq {
    reason;
    constructor(object, refusal) {
        super(object, refusal.message, ADVICE[refusal.reason]);
        this.name = 'SignatureRefused';
        this.reason = refusal.reason;
    }
}
const FORGED = 'Nothing was changed. Somebody else may have written to cold: check who has keys to it. Put the object back from an older version of the bucket; where there is none, the command rebuild makes a new manifest from what is in cold.';
const ADVICE = {
    unsigned: `${FORGED} If this backup was made before it had a signing-key, set accept-unsigned for one run, which signs its state.`,
    'unknown-signer': `${FORGED} If the key is yours, add its public key to trusted-signers.`,
    'wrong-signature': FORGED,
    malformed: FORGED,
    replayed: FORGED,
    moved: `${FORGED} If you copied this backup here on purpose, set accept-unsigned for one run, which signs its state anew.`,
};


/***/ }),

/***/ 56235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JW: () => (/* binding */ sealed),
/* harmony export */   TP: () => (/* binding */ openAs),
/* harmony export */   _8: () => (/* binding */ openAt),
/* harmony export */   _k: () => (/* binding */ sealAs),
/* harmony export */   ty: () => (/* binding */ believed)
/* harmony export */ });
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54445);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36023);
/* harmony import */ var _signer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89526);



/** What is sealed at a path, and for which run and epoch as the path says it; undefined for what carries no signature. */
function writerAt(path) {
    const journal = (0,_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .journalOf */ .PR)(path);
    if (journal !== undefined)
        return { kind: 'journal', ...journal };
    if ((0,_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .isUploadRecord */ .N_)(path))
        return { kind: 'upload', run: path.slice(_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .RUNS */ .pt.length).split('/')[0] ?? '', epoch: 0 };
    if (path === _layout_js__WEBPACK_IMPORTED_MODULE_0__/* .PROBE_CACHE */ .CI)
        return { kind: 'probe', run: 'probe', epoch: 0 };
    const ofSplit = (0,_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .splitRecordOf */ .NB)(path);
    if (ofSplit !== undefined)
        return { kind: `split-${ofSplit.kind}`, run: ofSplit.split, epoch: ofSplit.epoch };
    if (path === _layout_js__WEBPACK_IMPORTED_MODULE_0__/* .VERIFIED */ .zX)
        return { kind: 'verified', run: 'verify', epoch: 0 };
    return undefined;
}
/** The bytes to store at a path: with a signature where the record has one and cold is signed. */
function sealed(cold, path, bytes) {
    const writer = writerAt(path);
    const signer = cold.stateKeys?.signer;
    if (writer === undefined || signer === undefined)
        return bytes;
    return sealAs(cold, path, writer, bytes);
}
/** The same for a record whose path does not say whose it is. */
function sealAs(cold, path, { kind, run, epoch }, bytes) {
    const signer = cold.stateKeys?.signer;
    return signer === undefined
        ? bytes
        : signer.sealRecord(kind, { bucket: cold.place.bucket, prefix: cold.prefix, path }, { run, epoch }, bytes);
}
function openAt(cold, path, bytes) {
    const writer = writerAt(path);
    return writer === undefined ? { bytes } : openAs(cold, path, writer.kind, bytes, writer);
}
function openAs(cold, path, kind, bytes, expected) {
    const keys = cold.stateKeys;
    if (keys === undefined)
        return { bytes: (0,_signer_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutSignature */ .Nv)(kind, bytes) };
    const { bucket } = cold.place;
    const { run, epoch } = expected;
    const place = { bucket, prefix: cold.prefix, path };
    const opened = keys.trusted.openRecord(kind, place, bytes, {
        ...(run === undefined ? {} : { run }),
        ...(epoch === undefined ? {} : { epoch }),
    });
    if (opened.trusted)
        return { bytes: opened.bytes };
    return { bytes: (0,_signer_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutSignature */ .Nv)(kind, bytes), refusal: opened };
}
/** The record's bytes. Throws SignatureRefused; an unsigned one passes where the user adopts such state. */
function believed(cold, path, bytes) {
    const opened = openAt(cold, path, bytes);
    const { refusal } = opened;
    if (refusal === undefined || (refusal.reason === 'unsigned' && cold.stateKeys?.acceptUnsigned === true))
        return opened.bytes;
    throw new _refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .SignatureRefused */ .L(path, refusal);
}


/***/ }),

/***/ 56322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BF: () => (/* binding */ withIdentity),
/* harmony export */   Kv: () => (/* binding */ signerOf),
/* harmony export */   NQ: () => (/* binding */ checkAgreement),
/* harmony export */   my: () => (/* binding */ MAX_SIGNATURE_BYTES),
/* harmony export */   uy: () => (/* binding */ checkChain)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11400);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54445);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36023);




/** Ours have about 320 bytes. */
const MAX_SIGNATURE_BYTES = 4096;
/**
 * Who signed a generation's bytes: a fingerprint, or undefined for an unsigned one that the user adopts. Before
 * anything of it is parsed. `signature` is the text of the object beside it. Throws SignatureRefused.
 */
function signerOf({ trusted, acceptUnsigned }, path, bytes, signature) {
    const verified = trusted.verifyGeneration(bytes, signature);
    if (verified.trusted)
        return verified.signer;
    if (verified.reason === 'unsigned' && acceptUnsigned)
        return undefined;
    throw new _refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .SignatureRefused */ .L(path, verified);
}
/**
 * HEAD is not signed: it counts only as far as it repeats the signed generation. And that must be one of this cold,
 * else the signed state of another of our backups could be put in its place. Throws StateError.
 */
function checkAgreement(cold, head, generation) {
    if (head.run !== generation.run || head.time !== generation.time)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .StateError */ .qq(_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .HEAD */ .Vx, 'it names the signed generation with another run or time', _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DAMAGED_ADVICE */ .dw);
    if (cold.stateKeys?.acceptUnsigned === true)
        return;
    const { bucket = '', prefix = '' } = generation.cold ?? {};
    if (bucket === cold.place.bucket && prefix === cold.prefix)
        return;
    throw new _refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .SignatureRefused */ .L((0,_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .generationPath */ .uA)(generation.generation), {
        trusted: false,
        reason: 'moved',
        message: 'it was signed for another bucket or prefix, and copied here',
    });
}
/**
 * What a commit adds to a generation: the hash of the one that it was made from, and, where it is signed, which cold it
 * is of. Some runs carry the fields of their base on: those of another generation are dropped.
 */
function withIdentity(cold, generation, base) {
    const { baseSha256: _before, ...rest } = generation;
    const isBase = base !== undefined && base.generation === generation.base;
    const chained = isBase ? { ...rest, baseSha256: base.sha256 } : rest;
    const { bucket: _bucket, prefix: _prefix, ...spoken } = generation.cold ?? {};
    if (cold.stateKeys?.signer !== undefined)
        return { ...chained, cold: { ...spoken, bucket: cold.place.bucket, prefix: cold.prefix } };
    const { cold: _cold, ...unsigned } = chained;
    return Object.keys(spoken).length === 0 ? unsigned : { ...unsigned, cold: spoken };
}
/**
 * Where state is signed, a generation before a signed one must be the one that it pins. Without keys nothing is
 * proven by it, and a program that does not know the field carries it on as it is. Throws StateError.
 */
function checkChain(cold, text, path, { baseSha256 }) {
    if (cold.stateKeys === undefined || baseSha256 === undefined)
        return;
    if ((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex') === baseSha256)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .StateError */ .qq(path, 'it is not the generation that the next one was made from', _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DAMAGED_ADVICE */ .dw);
}


/***/ }),

/***/ 27679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $F: () => (/* binding */ notBefore),
/* harmony export */   HM: () => (/* binding */ startAfter),
/* harmony export */   n2: () => (/* binding */ startsIn),
/* harmony export */   s9: () => (/* binding */ MAX_CLOCK_SKEW_MS)
/* harmony export */ });
/* harmony import */ var _core_iso_time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11876);

/** The skew between clocks that a run tolerates; pruning stops beyond it (design.md section 7). */
const MAX_CLOCK_SKEW_MS = 5 * 60_000;
/**
 * When a run starts: now, but always after the runs before it. Stores give the time in whole seconds and may be a
 * second late with it, so of two runs within a second or two the later one can believe that it came first; then
 * neither restore point would show what it saw. A run that is dated further ahead than clocks may differ had
 * a wrong clock, and is ignored.
 */
function startAfter(now, earlier) {
    return latest(now, earlier, 1);
}
/** When a manifest is judged: now, but not before a run that it names, for the same reason and within the same bound. */
function notBefore(now, runs) {
    return latest(now, runs, 0);
}
/** The latest of now and of those times, each moved on by so many ms, that are not ahead of now by more than MAX_CLOCK_SKEW_MS. */
function latest(now, times, later) {
    const present = (0,_core_iso_time_js__WEBPACK_IMPORTED_MODULE_0__/* .parseTime */ .pe)(now);
    let result = present;
    for (const time of times) {
        const next = (0,_core_iso_time_js__WEBPACK_IMPORTED_MODULE_0__/* .parseTime */ .pe)(time) + later;
        if (next > result && next - present <= MAX_CLOCK_SKEW_MS)
            result = next;
    }
    return new Date(result).toISOString();
}
/** The starts of the runs that a manifest knows of. */
function startsIn({ time, restorePoints, recentRuns = [] }) {
    return [time, ...restorePoints.map((point) => point.time), ...recentRuns.map((run) => run.time)];
}


/***/ }),

/***/ 97287:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ State)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/src/core/defined.js
var defined = __webpack_require__(37708);
// EXTERNAL MODULE: ./build/src/store/delete-all.js
var delete_all = __webpack_require__(47798);
// EXTERNAL MODULE: ./build/src/store/errors.js
var errors = __webpack_require__(46848);
// EXTERNAL MODULE: ./build/src/store/listing/listing.js + 1 modules
var listing = __webpack_require__(19036);
// EXTERNAL MODULE: ./build/src/store/read.js
var read = __webpack_require__(67135);
// EXTERNAL MODULE: ./build/src/manifest/condemned.js
var manifest_condemned = __webpack_require__(74974);
// EXTERNAL MODULE: ./build/src/manifest/segment.js
var segment = __webpack_require__(97622);
// EXTERNAL MODULE: ./build/src/manifest/listed.js
var listed = __webpack_require__(50622);
// EXTERNAL MODULE: ./build/src/manifest/anchor/check.js + 2 modules
var check = __webpack_require__(68834);
// EXTERNAL MODULE: ./build/src/manifest/layout.js
var layout = __webpack_require__(54445);
// EXTERNAL MODULE: ./build/src/manifest/lease.js
var lease = __webpack_require__(32373);
// EXTERNAL MODULE: ./build/src/manifest/parse-generation.js
var parse_generation = __webpack_require__(72275);
// EXTERNAL MODULE: ./build/src/manifest/signing/signed-generation.js
var signed_generation = __webpack_require__(56322);
;// CONCATENATED MODULE: ./build/src/manifest/commit.js






/**
 * Writes the generation, then swaps HEAD to it. Throws LeaseLost where HEAD is not what the run started
 * from: then another run committed, and this run commits nothing.
 */
async function commitGeneration(state, made, from, signal) {
    const generation = (0,signed_generation/* withIdentity */.BF)(state.cold, made, from?.head);
    const text = (0,parse_generation/* encodeGeneration */.lk)(generation);
    await writeGeneration(state, (0,layout/* generationPath */.uA)(generation.generation), text, signal);
    const signature = state.cold.stateKeys?.signer?.signGeneration(Buffer.from(text));
    if (signature !== undefined)
        await state.write((0,layout/* signaturePath */.oY)(made.generation), Buffer.from(signature), 'text/plain', signal);
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
        const { etag } = await state.cold.store.put(state.cold.key(layout/* HEAD */.Vx), bytes, { attributes: { contentType: 'application/json' }, ...condition }, signal);
        return { head, etag, generation };
    }
    catch (error) {
        if (!(0,errors/* isStoreError */.A1)(error, 'precondition'))
            throw error;
        // A 412 is also the echo of our own swap whose answer was lost.
        const present = await state.read(layout/* HEAD */.Vx, signal);
        if (present !== undefined && (0,parse_generation/* parseHead */.ww)(present.text, layout/* HEAD */.Vx).sha256 === head.sha256)
            return { head, etag: present.etag, generation };
        throw new lease/* LeaseLost */.Vj('another run committed meanwhile', { cause: error });
    }
}
/**
 * Never replaces an existing one: a run that was paused during this write would otherwise replace what another
 * run has committed under the same number.
 */
async function writeGeneration(state, path, text, signal) {
    const options = { attributes: { contentType: 'application/json' }, ifAbsent: true };
    try {
        await state.cold.store.put(state.cold.key(path), Buffer.from(text), options, signal);
    }
    catch (error) {
        if (!(0,errors/* isStoreError */.A1)(error, 'precondition'))
            throw error;
        // A 412 is also the echo of our own write whose answer was lost.
        if ((await state.read(path, signal))?.text === text)
            return;
        throw new lease/* LeaseLost */.Vj('another run writes a generation of this number', { cause: error });
    }
}
function sha256(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/manifest/bounds.js
var bounds = __webpack_require__(49878);
// EXTERNAL MODULE: ./build/src/manifest/errors.js
var manifest_errors = __webpack_require__(11400);
;// CONCATENATED MODULE: ./build/src/manifest/segments/packed-files.js







/** Bytes of a file that are asked for at once on the way to the disk. */
const PIECE_BYTES = 4 * 1024 * 1024;
const READ_BYTES = 64 * 1024;
/**
 * Reads packed files of cold's state. Slices read at the same time: all together hold MAX_HELD_PACKED_BYTES in memory at
 * the most, and what exceeds that goes to a temporary file. Waiting for room instead could wait for ever, since a slice
 * that rewrites a segment reads one file while it holds another.
 */
class PackedFiles {
    #cold;
    /** By path, for as long as they are in memory: a segment that is rewritten is read twice. */
    #inUse = new Map();
    #heldBytes = 0;
    constructor(cold) {
        this.#cold = cold;
    }
    /** Undefined where it is not in memory. */
    inMemory(path) {
        const bytes = this.#inUse.get(path)?.deref();
        return bytes === undefined ? undefined : this.hold(path, bytes);
    }
    /** Counts a file that is in memory already. */
    hold(path, bytes) {
        this.#heldBytes += bytes.length;
        return this.#held(path, bytes);
    }
    /** Undefined where there is none. Throws StateError for one of more than MAX_PACKED_BYTES, and StoreError. */
    async open(path, signal) {
        let reserved = 0;
        const reserve = (size) => {
            this.#heldBytes -= reserved; // of an attempt whose body broke off
            reserved = 0;
            if (this.#heldBytes + size > bounds/* MAX_HELD_PACKED_BYTES */.mZ)
                return false;
            this.#heldBytes += reserved = size;
            return true;
        };
        try {
            const file = await (0,read/* readWhole */.o)(this.#cold.store, this.#cold.key(path), reserve, signal);
            if (file === undefined)
                return undefined;
            if (file === 'too-large')
                return await this.#spool(path, signal);
            this.#heldBytes += file.bytes.length;
            return this.#held(path, file.bytes);
        }
        finally {
            this.#heldBytes -= reserved;
        }
    }
    #held(path, bytes) {
        this.#inUse.set(path, new WeakRef(bytes));
        const close = () => {
            this.#heldBytes -= bytes.length;
            return Promise.resolve();
        };
        return { content: bytes, close };
    }
    async #spool(path, signal) {
        const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'flashback-backup-'));
        let handle;
        const close = async () => {
            await handle?.close();
            await (0,promises_.rm)(folder, { recursive: true, force: true });
        };
        try {
            // Keys are the user's business: nobody else on the machine may read them.
            handle = await (0,promises_.open)((0,external_node_path_.join)(folder, 'packed'), 'wx+', 0o600);
            const sha256 = await this.#write(path, handle, signal);
            if (sha256 === undefined) {
                await close();
                return undefined;
            }
            const from = handle;
            return { content: { sha256, stream: () => chunksOf(from) }, close };
        }
        catch (error) {
            await close();
            throw error;
        }
    }
    async #write(path, to, signal) {
        const { store } = this.#cold;
        const key = this.#cold.key(path);
        const hash = (0,external_node_crypto_.createHash)('sha256');
        let etag;
        for (let first = 0, size = Infinity; first < size;) {
            const piece = await (0,read/* readPiece */.n)(store, key, { first, length: PIECE_BYTES, etag }, signal);
            if (piece === undefined)
                return undefined;
            ({ etag, size } = piece);
            if (size > bounds/* MAX_PACKED_BYTES */.af)
                throw (0,manifest_errors/* tooLarge */.g$)(path, bounds/* MAX_PACKED_BYTES */.af);
            if (piece.bytes.length === 0)
                break; // shorter than it says: its hash is another
            hash.update(piece.bytes);
            await to.appendFile(piece.bytes);
            first += piece.bytes.length;
        }
        return hash.digest('hex');
    }
}
async function* chunksOf(file) {
    for (let at = 0;;) {
        const buffer = Buffer.allocUnsafe(READ_BYTES);
        const { bytesRead } = await file.read(buffer, 0, READ_BYTES, at);
        if (bytesRead === 0)
            return;
        at += bytesRead;
        yield buffer.subarray(0, bytesRead);
    }
}

// EXTERNAL MODULE: ./build/src/manifest/signing/sealed.js
var sealed = __webpack_require__(56235);
;// CONCATENATED MODULE: ./build/src/manifest/state.js


















/** Above it, state goes up in parts: no single operation grows with the bucket. */
const MULTIPART_ABOVE_BYTES = 16 * 1024 * 1024;
/** The only way to stored state. Reads check what they read; writes are plain, the swap of HEAD is conditional. */
class State {
    cold;
    #cache;
    #packed;
    /** Generations from here on are what an anchor is compared by: they are kept. Infinity where there is none. */
    #anchoredFrom = Infinity;
    /** `cache` spares reading unchanged segments again; what it gives is checked as what cold gives. */
    constructor(cold, cache) {
        this.cold = cold;
        this.#cache = cache;
        this.#packed = new PackedFiles(cold);
    }
    /**
     * The newest committed generation; undefined where there is none. Throws StateError where it is damaged, and
     * AnchorRefused where it is not what was committed last.
     */
    async load(signal) {
        const { committed, anchors } = await this.inspect(signal);
        if (anchors !== undefined)
            (0,check/* demandAnchors */.MP)(this.cold, anchors, committed !== undefined);
        return committed;
    }
    /** The same, with what the anchors say of it, for a command that reports it. Throws StateError. */
    async inspect(signal) {
        const readings = await (0,check/* readAnchors */.DB)(this.cold, signal);
        this.#anchoredFrom = (0,check/* keptFrom */.$T)(readings);
        const committed = await this.#load(signal);
        return { committed, anchors: await (0,check/* judgeAnchors */.wG)(this, readings, committed, signal) };
    }
    /** Throws AnchorRefused unless an absent or damaged manifest may be replaced by a new one. */
    async demandNewManifest(signal) {
        const report = await (0,check/* judgeAnchors */.wG)(this, await (0,check/* readAnchors */.DB)(this.cold, signal), undefined, signal);
        if (report !== undefined)
            (0,check/* demandAnchors */.MP)(this.cold, report, false);
    }
    /** The first generation whose file an anchor may need, as of the last load. */
    get anchoredFrom() {
        return this.#anchoredFrom;
    }
    async #load(signal) {
        const pointer = await this.read(layout/* HEAD */.Vx, signal);
        if (pointer === undefined)
            return undefined;
        const head = (0,parse_generation/* parseHead */.ww)(pointer.text, layout/* HEAD */.Vx);
        const path = (0,layout/* generationPath */.uA)(head.generation);
        const file = await this.read(path, signal);
        if (file === undefined)
            throw new manifest_errors/* StateError */.qq(path, 'HEAD names it, but it does not exist', manifest_errors/* DAMAGED_ADVICE */.dw);
        if (state_sha256(file.text) !== head.sha256) {
            throw new manifest_errors/* StateError */.qq(path, 'its content does not match the SHA-256 in HEAD', manifest_errors/* DAMAGED_ADVICE */.dw);
        }
        const signer = await this.#signerOf(head.generation, file.text, signal);
        const generation = (0,parse_generation/* parseGeneration */.ux)(file.text, path);
        if (generation.generation !== head.generation || generation.epoch !== head.epoch)
            throw new manifest_errors/* StateError */.qq(path, 'HEAD names it with another number or epoch', manifest_errors/* DAMAGED_ADVICE */.dw);
        if (signer !== undefined)
            (0,signed_generation/* checkAgreement */.NQ)(this.cold, head, generation);
        return { head, etag: pointer.etag, generation, ...(0,defined/* defined */.s)({ signer }) };
    }
    /** Undefined where state need not be signed. Throws SignatureRefused. */
    async #signerOf(generation, text, signal) {
        const { stateKeys } = this.cold;
        if (stateKeys === undefined)
            return undefined;
        const file = await this.readIfSmall((0,layout/* signaturePath */.oY)(generation), signal, signed_generation/* MAX_SIGNATURE_BYTES */.my);
        const signature = file === 'too-large' ? '' : file && Buffer.from(file.bytes).toString('latin1');
        return (0,signed_generation/* signerOf */.Kv)(stateKeys, (0,layout/* generationPath */.uA)(generation), Buffer.from(text), signature);
    }
    /** The entries of a segment, in batches. */
    async *entries(ref, signal) {
        const path = (0,layout/* segmentPath */.iY)(ref.sha256);
        const near = this.#packed.inMemory(path) ?? (await this.#cached(path, ref.sha256));
        const file = near ?? (await this.#packed.open(path, signal));
        if (file === undefined) {
            throw new manifest_errors/* StateError */.qq(path, 'the manifest names it, but it does not exist', manifest_errors/* DAMAGED_ADVICE */.dw);
        }
        try {
            yield* (0,segment/* decodeSegment */.UR)(file.content, ref);
            if (near === undefined && file.content instanceof Uint8Array)
                await this.#cache?.put(ref.sha256, file.content);
        }
        finally {
            await file.close();
        }
    }
    /** Undefined where the cache has none, or another file under that name. */
    async #cached(path, name) {
        const file = await this.#cache?.get(name);
        return file !== undefined && state_sha256(file) === name ? this.#packed.hold(path, file) : undefined;
    }
    async writeSegment(ref, file, signal) {
        await this.write((0,layout/* segmentPath */.iY)(ref.sha256), file, 'application/gzip', signal);
        await this.#cache?.put(ref.sha256, file);
    }
    /** What hot listed in an earlier run. Throws StateError where it is damaged or missing. */
    async listed(sha256, signal) {
        const path = (0,layout/* listedPath */.jM)(sha256);
        const file = await this.readBytes(path, signal, bounds/* MAX_LISTED_BYTES */.Fl);
        if (file === undefined)
            throw new manifest_errors/* StateError */.qq(path, 'the manifest names it, but it does not exist', manifest_errors/* DAMAGED_ADVICE */.dw);
        return (0,listed/* decodeListed */.Y)(file.bytes, sha256);
    }
    /** Its SHA-256; not written where `previous` is equal. */
    async writeListed(blocks, previous, signal) {
        const { sha256, file } = await (0,listed/* encodeListed */.oc)(blocks);
        if (sha256 !== previous)
            await this.write((0,layout/* listedPath */.jM)(sha256), file, 'application/gzip', signal);
        return sha256;
    }
    /** What a generation has condemned, in batches, in no order of keys. */
    async *condemned({ condemned }, signal) {
        if ((0,manifest_condemned/* isOldForm */.gh)(condemned)) {
            yield (0,manifest_condemned/* fromOldForm */.Ou)(condemned);
            return;
        }
        for (const ref of condemned.files) {
            const path = (0,layout/* condemnedPath */.f9)(ref.sha256);
            const file = await this.#packed.open(path, signal);
            if (file === undefined)
                throw new manifest_errors/* StateError */.qq(path, 'the manifest names it, but it does not exist', manifest_errors/* DAMAGED_ADVICE */.dw);
            try {
                yield* (0,manifest_condemned/* decodeCondemned */.yO)(file.content, ref);
            }
            finally {
                await file.close();
            }
        }
    }
    /** Writes records in as many files as they need. */
    async writeCondemned(records, signal) {
        const files = [];
        let held = [];
        const write = async (some) => {
            const { ref, file } = await (0,manifest_condemned/* encodeCondemned */.s1)(some);
            await this.write((0,layout/* condemnedPath */.f9)(ref.sha256), file, 'application/gzip', signal);
            files.push(ref);
        };
        for await (const batch of records) {
            held.push(...batch);
            if (held.length < manifest_condemned/* CONDEMNED_RECORDS */.dB)
                continue;
            await write(held);
            held = [];
        }
        if (held.length > 0)
            await write(held);
        return files;
    }
    /**
     * Writes the generation, swaps HEAD to it, then records it in the anchors. Throws LeaseLost where HEAD is not what the
     * run started from: then another run committed, and this run commits nothing.
     */
    async commit(made, from, signal) {
        const committed = await commitGeneration(this, made, from, signal);
        await (0,check/* recordAnchors */.mJ)(this.cold, committed.head, signal);
        return committed;
    }
    /** True where a generation builds on another: then HEAD existed once. */
    async wasCommitted(signal) {
        for await (const path of this.#paths(`${layout/* STATE */.c4}generations/`, signal)) {
            if (!path.endsWith('.json'))
                continue;
            const file = await this.read(path, signal);
            if (file !== undefined && (0,parse_generation/* parseGeneration */.ux)(file.text, path).base !== null)
                return true;
        }
        return false;
    }
    /**
     * The next number that no generation has yet, committed or not. Files whose number no count of runs can have reached
     * are passed over: one planted at the highest number would leave none for us. Throws StateError where none is left.
     */
    async nextGeneration(base, signal) {
        const taken = new Set(await this.generations(signal));
        let next = base + 1;
        for (const number of taken) {
            if (number > base && number <= base + bounds/* MAX_GENERATION_LEAD */.Bb)
                next = Math.max(next, number + 1);
        }
        while (taken.has(next))
            next++;
        if (next > bounds/* MAX_GENERATION */.y6)
            throw new manifest_errors/* StateError */.qq(layout/* HEAD */.Vx, 'its generation leaves no number', parse_generation/* USED_UP_ADVICE */.dy);
        return next;
    }
    /** The numbers of the generations whose files are in cold, committed or not, ascending. */
    async generations(signal) {
        const numbers = [];
        for await (const path of this.#paths(`${layout/* STATE */.c4}generations/`, signal)) {
            const number = Number(/\/(\d{1,13})\.json$/.exec(path)?.[1] ?? 0);
            if (number > 0)
                numbers.push(number);
        }
        return numbers.sort((a, b) => a - b);
    }
    /** The journal objects in cold, by run, each in the order in which they were written. `below`: of these folders only. */
    async journals(signal, below = [layout/* RUNS */.pt]) {
        const byRun = new Map();
        for (const folder of below)
            for await (const path of this.#paths(folder, signal)) {
                const run = (0,layout/* journalOf */.PR)(path)?.run;
                if (run === undefined)
                    continue;
                byRun.set(run, byRun.get(run) ?? []);
                byRun.get(run)?.push(path);
            }
        for (const paths of byRun.values())
            paths.sort();
        return byRun;
    }
    /** The records of uploads that are not over, of all runs, or of those with these folders. */
    async uploadRecords(signal, below = [layout/* RUNS */.pt]) {
        const records = [];
        for (const folder of below)
            for await (const { path, empty } of this.#listed(folder, signal))
                if ((0,layout/* isUploadRecord */.N_)(path) && !empty)
                    records.push(path);
        return records;
    }
    /** Removes records of uploads alone; one that may not be deleted is emptied, and is none any more. Throws StoreError. */
    async removeUploadRecords(paths, signal) {
        const other = paths.find((path) => !(0,layout/* isUploadRecord */.N_)(path));
        if (other !== undefined)
            throw new Error('only records of uploads may be removed here');
        const names = paths.map((path) => ({ key: this.cold.key(path) }));
        const failures = await (0,delete_all/* deleteAll */.Vw)(this.cold.store, names, signal);
        const kept = failures.filter(({ code }) => code === 'denied' || code === 'locked');
        for (const { key } of kept)
            await this.cold.store.put(key, Buffer.alloc(0), {}, signal);
        const failure = failures.find((one) => !kept.includes(one));
        if (failure === undefined)
            return;
        const { code, providerCode } = failure;
        throw new errors/* StoreError */.AD('denied', `delete: ${providerCode ?? code}`, {
            operation: 'delete',
            ...(0,defined/* defined */.s)({ providerCode }),
        });
    }
    /** Throws StateError where it has more than `limit` bytes. */
    async read(path, signal, limit = maxBytesOf(path)) {
        const file = await this.readBytes(path, signal, limit);
        return file === undefined
            ? undefined
            : { text: Buffer.from(file.bytes).toString('utf8'), etag: file.etag };
    }
    async write(path, content, contentType, signal) {
        const [store, key] = [this.cold.store, this.cold.key(path)];
        const bytes = (0,sealed/* sealed */.JW)(this.cold, path, content);
        const options = { attributes: { contentType } };
        if (bytes.length <= MULTIPART_ABOVE_BYTES) {
            try {
                await store.put(key, bytes, options, signal);
                return;
            }
            catch (error) {
                if (!(0,errors/* isStoreError */.A1)(error, 'too-large'))
                    throw error; // a proxy limits bodies: smaller ones may pass
            }
        }
        await store.upload(key, bytes, options, signal);
    }
    /** The same as bytes, which take half the memory. */
    async readBytes(path, signal, limit) {
        const file = await (0,read/* readWhole */.o)(this.cold.store, this.cold.key(path), limit, signal);
        if (file === 'too-large')
            throw (0,manifest_errors/* tooLarge */.g$)(path, limit);
        return file && { ...file, bytes: (0,sealed/* believed */.ty)(this.cold, path, file.bytes) };
    }
    /** As it is stored; `too-large` for more than `limit` bytes. */
    async readIfSmall(path, signal, limit) {
        return (0,read/* readWhole */.o)(this.cold.store, this.cold.key(path), limit, signal);
    }
    /** At most `length` bytes of a larger object, pinned to `etag` where an earlier piece gave one. */
    async readPiece(path, piece, signal) {
        return (0,read/* readPiece */.n)(this.cold.store, this.cold.key(path), piece, signal);
    }
    async *#paths(prefix, signal) {
        for await (const { path } of this.#listed(prefix, signal))
            yield path;
    }
    async *#listed(prefix, signal) {
        const below = this.cold.key(prefix);
        for await (const { objects } of (0,listing/* pagesOf */.E0)(this.cold, prefix, {}, signal)) {
            for (const { key, size, doubt } of objects) {
                // What is listed here may be deleted as state: nothing else may be slipped in.
                if (!key.startsWith(below))
                    throw outsideListing();
                yield { path: key.slice(this.cold.prefix.length), empty: size === 0 && doubt === undefined };
            }
        }
    }
}
/** What an object of state may have, by its path below cold's prefix, where its reader says nothing else. */
function maxBytesOf(path) {
    if (path.startsWith(`${layout/* STATE */.c4}generations/`))
        return bounds/* MAX_GENERATION_BYTES */.kP;
    if (!path.startsWith(layout/* RUNS */.pt))
        return bounds/* MAX_RECORD_BYTES */.xR;
    return (0,layout/* isUploadRecord */.N_)(path) ? bounds/* MAX_UPLOAD_RECORD_BYTES */.RA : bounds/* MAX_JOURNAL_BYTES */.jP;
}
function outsideListing() {
    const message = 'the listing holds a key outside the prefix that was asked for';
    return new errors/* StoreError */.AD('protocol', message, { operation: 'ListObjectsV2' });
}
function state_sha256(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');
}


/***/ }),

/***/ 60600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ openAnchors)
});

// EXTERNAL MODULE: ./build/src/core/input-error.js
var input_error = __webpack_require__(19154);
// EXTERNAL MODULE: ./build/src/core/with-timeout.js
var with_timeout = __webpack_require__(14967);
// EXTERNAL MODULE: ./build/src/manifest/anchor/record.js
var record = __webpack_require__(42216);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/src/run/anchor/file.js



/**
 * An anchor in a file, for a run by cron. Written whole or not at all, for its owner only: beside it, synced, renamed over
 * it. Its folder must exist.
 */
function fileAnchor(path) {
    return {
        name: `file:${path}`,
        read: async (signal) => {
            try {
                const bytes = await (0,promises_.readFile)(path, { signal });
                if (bytes.length > record/* MAX_ANCHOR_BYTES */.fi)
                    throw new Error(`it has more than ${record/* MAX_ANCHOR_BYTES */.fi} bytes`);
                return bytes.toString('utf8');
            }
            catch (error) {
                if (isMissing(error))
                    return undefined;
                throw error;
            }
        },
        write: async (text) => {
            // One name per process: two runs on one machine never write to cold at once, and a leftover is replaced.
            const beside = `${path}.${process.pid}.tmp`;
            try {
                const file = await (0,promises_.open)(beside, 'w', 0o600);
                try {
                    await file.writeFile(text);
                    await file.sync();
                }
                finally {
                    await file.close();
                }
                await (0,promises_.rename)(beside, path);
            }
            catch (error) {
                await (0,promises_.rm)(beside, { force: true }).catch(() => undefined); // the first error says what is wrong
                throw error;
            }
            await syncFolder((0,external_node_path_.dirname)(path));
        },
    };
}
/** So that the rename outlives a crash. Where folders cannot be opened, as on Windows, it does without. */
async function syncFolder(path) {
    if (process.platform === 'win32')
        return;
    const folder = await (0,promises_.open)(path, 'r');
    try {
        await folder.sync();
    }
    finally {
        await folder.close();
    }
}
function isMissing(error) {
    return typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT';
}

// EXTERNAL MODULE: ./build/src/core/place.js
var core_place = __webpack_require__(56778);
// EXTERNAL MODULE: ./build/src/store/errors.js
var errors = __webpack_require__(46848);
// EXTERNAL MODULE: ./build/src/store/middleware/middleware.js
var middleware = __webpack_require__(24674);
// EXTERNAL MODULE: ./build/src/store/read.js
var store_read = __webpack_require__(67135);
;// CONCATENATED MODULE: ./build/src/run/anchor/s3.js





/**
 * An anchor in a bucket of another account, in an object named for the cold. Written on the condition that it is still what
 * this run read: a run that was overtaken does not put an older record over a newer one. Its connections are closed after
 * each use, since it is used a few times in hours.
 */
function s3Anchor(place, id, { open, clock, random }) {
    const key = `${place.prefix}flashback-backup-anchor-${id}.json`;
    /** Undefined before the first read, null where there was nothing. */
    let etag;
    async function withStore(work) {
        const store = open(place);
        try {
            return await work((0,middleware/* retrying */.R$)(store, clock, random));
        }
        finally {
            await store.close();
        }
    }
    async function read(store, signal) {
        const file = await (0,store_read/* readWhole */.o)(store, key, record/* MAX_ANCHOR_BYTES */.fi, signal, clock);
        if (file === 'too-large')
            throw new Error(`it has more than ${record/* MAX_ANCHOR_BYTES */.fi} bytes`);
        etag = file?.etag ?? null;
        return file === undefined ? undefined : Buffer.from(file.bytes).toString('utf8');
    }
    return {
        name: (0,core_place/* placeUrl */.P)(place),
        read: (signal) => withStore((store) => read(store, signal)),
        write: (text, signal) => withStore(async (store) => {
            if (etag === undefined)
                await read(store, signal);
            const condition = etag === null || etag === undefined ? { ifAbsent: true } : { ifMatch: etag };
            const options = { attributes: { contentType: 'application/json' }, ...condition };
            try {
                ({ etag } = await store.put(key, Buffer.from(text), options, signal));
            }
            catch (error) {
                if (!(0,errors/* isStoreError */.A1)(error, 'precondition'))
                    throw error;
                // A 412 is also the echo of our own write whose answer was lost.
                if ((await read(store, signal)) !== text)
                    throw new Error('another run wrote it meanwhile', { cause: error });
            }
        }),
    };
}

;// CONCATENATED MODULE: ./build/src/run/anchor/open.js





/** For one read or write of a place, its retries included: the lease is held meanwhile. */
const ANCHOR_TIMEOUT_MS = 60_000;
/**
 * The anchors that `cold` names, undefined where it names none. Sends nothing yet. Throws InputError where one cannot be
 * reached from here.
 */
function openAnchors({ cold, ca }, setting, open) {
    const { anchor } = cold;
    if (anchor === undefined)
        return undefined;
    const { clock, log } = setting;
    const id = (0,record/* coldId */.Ch)(cold);
    const places = anchor.places.map((options) => bounded(openPlace(options, id, setting, (place) => open(place, ca, clock)), clock));
    const told = new Set();
    const once = (show) => (line) => {
        if (told.has(line))
            return;
        told.add(line);
        show(line);
    };
    const warnings = [];
    return {
        places,
        accepted: anchor.accepted,
        warnings,
        notice: once((line) => log.notice(line)),
        warn: once((line) => {
            warnings.push(line);
            log.warning(line);
        }),
    };
}
function openPlace(options, id, { clock, random, hostedAnchor }, open) {
    switch (options.kind) {
        case 'file':
            return fileAnchor(options.path);
        case 's3':
            return s3Anchor(options.place, id, { open, clock, random });
        case 'github':
        case 'alert-issue': {
            if (hostedAnchor === undefined)
                throw new input_error/* InputError */.d('anchor', `${options.kind} is kept by GitHub, which only the Action can reach; expected file:<path> or s3://bucket/prefix here`);
            return hostedAnchor(options.kind, id, options.kind === 'github' ? options.name : undefined);
        }
    }
}
function bounded(place, clock) {
    const within = (signal, work) => (0,with_timeout/* withTimeout */.w)(clock, ANCHOR_TIMEOUT_MS, work, signal);
    return {
        name: place.name,
        read: (signal) => within(signal, (limited) => place.read(limited)),
        write: (text, signal) => within(signal, (limited) => place.write(text, limited)),
    };
}


/***/ }),

/***/ 55552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ checkBucketAccess),
/* harmony export */   X: () => (/* binding */ checkReplaceable)
/* harmony export */ });
/* harmony import */ var _core_input_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19154);
/* harmony import */ var _core_place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56778);
/* harmony import */ var _options_places_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15962);
/* harmony import */ var _store_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46848);
/* harmony import */ var _core_shown_key_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60574);





/** Asks one bucket once. `right` is what its key is for. Throws InputError that names the input to change. */
async function checkBucketAccess(side, bucket, place, right, signal) {
    try {
        await bucket.store.checkBucket(signal);
    }
    catch (cause) {
        if (!(0,_store_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .isStoreError */ .A1)(cause))
            throw cause;
        throw accessError(side, bucket.place.bucket, place, right, cause);
    }
}
/**
 * Refuses a cold whose settings let nothing be replaced: HEAD and the lease are. Asked of GCS alone, where overwriting deletes;
 * in S3 a lock keeps versions, and says nothing of new ones. Settings that may not be seen refuse nothing. Throws InputError.
 */
async function checkReplaceable(cold, signal) {
    if (cold.place.api !== 'gcs')
        return;
    try {
        const { retention } = await cold.store.objectLock(signal);
        if (retention === undefined)
            return;
        throw new _core_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d('cold', `${String(cold)} has ${article(retention.mode)}, so that nothing in it can be replaced, as HEAD and the lease must be; expected a bucket without one, which versioning and soft delete protect`);
    }
    catch (error) {
        if (!(0,_store_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .isStoreError */ .A1)(error, 'denied', 'unsupported', 'not-found'))
            throw error;
    }
}
function article(mode) {
    return `${/^[aeiou]/.test(mode) ? 'an' : 'a'} ${mode}`;
}
/** What a bucket's refusal of a plain request means: which side, which input, what was the answer, what to do. */
function accessError(side, bucket, place, right, cause) {
    const { api, account, endpoint } = place;
    const at = `${account === undefined ? '' : `${account}/`}${bucket} at ${endpoint}`;
    const bad = (input, message) => new _core_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d(input, message, { cause });
    switch (cause.code) {
        case 'no-bucket':
        case 'not-found': {
            const what = api === 'blob' ? 'container' : 'bucket';
            return bad(side, `there is no ${what} ${at}; expected the name of one that exists`);
        }
        case 'credentials':
            return credentialsError(side, place, cause);
        case 'denied':
            return bad(identityOf(place).input, `${side}'s ${identityOf(place).kind} may not list ${at}; expected one with the right to ${right}${roleFor(api, right)}`);
        case 'wrong-region':
            return bad('region', regionWords(side, bucket, place, cause));
        case 'wrong-endpoint':
            return bad('endpoint', wrongEndpointWords(side, place, cause));
        case 'unreachable':
        case 'transient':
            return bad('endpoint', `${side}'s, ${endpoint}, does not answer (${cause.message}); expected the URL of ${ARTICLES[api]} ${_core_place_js__WEBPACK_IMPORTED_MODULE_1__/* .API_NAMES */ .O[api]} endpoint that can be reached from here`);
        default:
            return cause;
    }
}
const ARTICLES = { s3: 'an', gcs: 'a', blob: 'an' };
/** Built-in roles that have the right; S3 has none. */
const ROLES = {
    s3: undefined,
    gcs: { 'read (READ)': 'Storage Object Viewer', 'write (WRITE)': 'Storage Object User' },
    blob: { 'read (READ)': 'Storage Blob Data Reader', 'write (WRITE)': 'Storage Blob Data Contributor' },
};
function roleFor(api, right) {
    const role = ROLES[api]?.[right];
    return role === undefined ? '' : `, such as the role ${role}`;
}
function identityOf(place) {
    const { api, credentials } = place;
    const input = 'access-key-id';
    if (credentials !== undefined)
        return { input, kind: 'key', name: (0,_core_shown_key_js__WEBPACK_IMPORTED_MODULE_4__/* .shownKey */ .d)(credentials.accessKeyId, api) };
    switch (api) {
        case 's3':
            return {
                input,
                kind: 'key',
                name: place.role === undefined ? 'of the default chain' : `of ${place.role}`,
            };
        case 'gcs':
            return { input, kind: 'identity', name: 'of the application default credentials' };
        case 'blob':
            if (place.sas !== undefined)
                return { input: 'sas-token', kind: 'shared access signature', name: '' };
            return place.federated === undefined
                ? { input, kind: 'identity', name: 'of the default chain' }
                : { input: 'azure-client-id', kind: 'application', name: place.federated.clientId };
    }
}
/** What may be given where there are no credentials at all. */
const WAYS_IN = {
    s3: 'role-to-assume, or credentials where the AWS SDK looks for them',
    gcs: 'or google-github-actions/auth in a step before',
    blob: 'sas-token, azure-client-id, or credentials where the Azure SDK looks for them',
};
/** Which of the two is wrong is in the code: AWS and those that follow it tell an unknown id from a wrong secret. */
function credentialsError(side, place, cause) {
    const { api, endpoint, credentials } = place;
    const { providerCode } = cause;
    const id = `${side}-access-key-id, or access-key-id for all,`;
    if (providerCode === _store_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .NO_CREDENTIALS */ .zw) {
        return new _core_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d('access-key-id', `${side} has no credentials: none are given (an empty secret counts as none, and in a pull request from a fork secrets are empty), and ${cause.message}; expected ${id} with its secret-access-key, ${WAYS_IN[api]}`, { cause });
    }
    const { input, kind, name } = identityOf(place);
    const whose = name === '' ? kind : `${kind} ${name}`;
    const code = providerCode ?? `HTTP ${cause.status ?? '?'}`;
    const refused = `${endpoint} refused ${side}'s ${whose} (${code})`;
    if (input !== 'access-key-id')
        return new _core_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d(input, `${refused}: ${cause.message}; expected one that is valid for ${side}`, {
            cause,
        });
    const swapped = api === 's3' && credentials !== undefined && (0,_core_shown_key_js__WEBPACK_IMPORTED_MODULE_4__/* .looksSwapped */ .H)(credentials)
        ? 'the id and the secret look swapped; '
        : '';
    if (providerCode === 'SignatureDoesNotMatch' && credentials !== undefined) {
        return new _core_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d('secret-access-key', `it is not the secret of ${side}'s access-key-id: ${refused}; ${swapped}expected the secret that was issued with that id, whole and without quotes (in ${side}-secret-access-key, where ${side} has its own)`, { cause });
    }
    return new _core_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d('access-key-id', `${refused}; ${swapped}expected a valid key and its secret, in ${id} for this endpoint`, { cause });
}
function regionWords(side, bucket, place, cause) {
    const { endpoint } = place;
    const given = place.api === 's3' ? place.region : 'no region';
    const got = `(${cause.status ?? '?'} ${cause.providerCode ?? 'redirect'})`;
    const { region } = cause;
    if (region === undefined) {
        return `${endpoint} sends requests for ${side}'s bucket ${bucket} elsewhere ${got}: ${cause.message}; expected the endpoint and the region of that bucket, in ${side}-endpoint and ${side}-region`;
    }
    const where = (0,_options_places_js__WEBPACK_IMPORTED_MODULE_2__/* .isAws */ .aZ)(endpoint) ? `, and ${side}-endpoint left out or ${(0,_options_places_js__WEBPACK_IMPORTED_MODULE_2__/* .awsEndpoint */ .PC)(region)}` : '';
    return `${side}'s bucket ${bucket} at ${endpoint} is in ${region}, and requests were signed for ${given} ${got}; expected ${side}-region: ${region}${where}`;
}
function wrongEndpointWords(side, { api, endpoint }, cause) {
    if (/certificate|self-signed/i.test(cause.message)) {
        return `${side}'s, ${endpoint}, does not answer with a certificate that is trusted (${cause.message}); expected one that a known authority signed, or its authority in ca-bundle`;
    }
    return `${side}'s, ${endpoint}, is no ${_core_place_js__WEBPACK_IMPORTED_MODULE_1__/* .API_NAMES */ .O[api]} endpoint (${cause.message}); expected the URL of the ${_core_place_js__WEBPACK_IMPORTED_MODULE_1__/* .API_NAMES */ .O[api]} API, with the right scheme and port`;
}


/***/ }),

/***/ 42700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tg: () => (/* binding */ stateBelow),
/* harmony export */   fG: () => (/* binding */ nestedBelow),
/* harmony export */   g0: () => (/* binding */ refuseNested),
/* harmony export */   h6: () => (/* binding */ refuseTargetInCold),
/* harmony export */   yo: () => (/* binding */ isNestedHead)
/* harmony export */ });
/* harmony import */ var _core_input_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19154);
/* harmony import */ var _core_place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56778);
/* harmony import */ var _core_quoted_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(12053);
/* harmony import */ var _manifest_layout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54445);
/* harmony import */ var _store_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46848);
/* harmony import */ var _store_read_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67135);






/*
 * Two backups whose places lie inside one another ruin each other: the state and the mirror of the inner one are keys
 * that the outer one overwrites, prunes or takes for its own. Seen by the state of a backup above or below a prefix, in
 * the bucket itself, so through whatever endpoint the other backup writes. What a key may not read stays unknown.
 */
/** Folders of cold that are searched for the state of another backup. */
const MAX_FOLDERS = 100;
/** HEAD and the lease are far smaller. */
const MAX_STATE_BYTES = 64 * 1024;
/**
 * For a cold without a manifest: refuses it inside the cold of another backup, and a hot that lies in one. Later runs
 * need not look: the first run of a backup around this one is refused in turn. Throws InputError.
 */
async function refuseNested(hot, cold, signal) {
    const around = await stateAbove(cold, signal);
    if (around !== undefined) {
        throw new _core_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d('cold', `${placeOf(cold)} lies inside the cold of another backup, whose state is ${around}; expected another bucket, or a prefix beside that one. ${WAY_OUT}`);
    }
    const ofHot = (await stateAt(hot, hot.prefix, signal)) ?? (await stateAbove(hot, signal));
    if (ofHot !== undefined) {
        throw new _core_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d('hot', `${placeOf(hot)} lies in the cold of a backup, whose state is ${ofHot}; expected the bucket that is backed up, not its backup. ${WAY_OUT}`);
    }
}
/** Refuses a target of a restore inside the cold of another backup. Throws InputError. */
async function refuseTargetInCold(to, signal) {
    const around = await stateAbove(to, signal);
    if (around === undefined)
        return;
    throw new _core_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d('to', `${placeOf(to)} lies inside the cold of a backup, whose state is ${around}, which a restore would ruin; expected another bucket or prefix. ${WAY_OUT}`);
}
/** Where the first folders of a cold that is not empty hold another backup: the path of its state, for messages. */
async function stateBelow(cold, signal) {
    const { prefix } = cold;
    const page = await cold.store.list({ prefix, delimiter: '/', maxKeys: 1_000 }, signal);
    const folders = page.prefixes.filter((folder) => folder !== cold.key(_manifest_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .STATE */ .c4) && folder !== prefix);
    for (const folder of folders.slice(0, MAX_FOLDERS)) {
        const state = await stateAt(cold, folder, signal);
        if (state !== undefined)
            return state;
    }
    return undefined;
}
/** The error for a cold that has another backup inside it. */
function nestedBelow(cold, state) {
    return new _core_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d('cold', `${placeOf(cold)} has the cold of another backup inside it, whose state is ${state}; expected another bucket, or a prefix beside that one. ${WAY_OUT}`);
}
/** True for a path below cold's prefix that is the HEAD of a backup further down. */
function isNestedHead(path) {
    return path.endsWith(`/${_manifest_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .HEAD */ .Vx}`);
}
const WAY_OUT = `If nothing is backed up there any more, delete the folder ${_manifest_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .STATE */ .c4} that holds it.`;
/** The nearest prefix above the bucket's own that holds a backup. */
async function stateAbove(bucket, signal) {
    for (const prefix of prefixesAbove(bucket.prefix)) {
        const state = await stateAt(bucket, prefix, signal);
        if (state !== undefined)
            return state;
    }
    return undefined;
}
/** `a/b/c/` → `a/b/`, `a/` and the empty one. */
function prefixesAbove(prefix) {
    const ends = [...prefix.matchAll(/\//g)].map(({ index }) => index + 1);
    return prefix === ''
        ? []
        : [
            ...ends
                .slice(0, -1)
                .reverse()
                .map((end) => prefix.slice(0, end)),
            '',
        ];
}
/** The state of a backup right below `prefix`, as a URL in quotes; HEAD, or the lease where a first run is at work. */
async function stateAt({ store }, prefix, signal) {
    for (const [name, fields] of [
        [_manifest_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .HEAD */ .Vx, ['format', 'generation', 'sha256']],
        [_manifest_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .LEASE */ .DL, ['format', 'owner', 'epoch']],
    ]) {
        const key = `${prefix}${name}`;
        try {
            const object = await (0,_store_read_js__WEBPACK_IMPORTED_MODULE_4__/* .readWhole */ .o)(store, key, MAX_STATE_BYTES, signal);
            // A key of that name may be anybody's: only what reads as state is one.
            if (object === undefined || object === 'too-large' || !hasFields(object.bytes, fields))
                continue;
            return (0,_core_quoted_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .T)((0,_core_place_js__WEBPACK_IMPORTED_MODULE_1__/* .placeUrl */ .P)({ ...store.place, prefix: key }));
        }
        catch (error) {
            if (!(0,_store_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .isStoreError */ .A1)(error, 'denied'))
                throw error;
        }
    }
    return undefined;
}
function hasFields(bytes, fields) {
    try {
        const value = JSON.parse(Buffer.from(bytes).toString('utf8'));
        return typeof value === 'object' && value !== null && fields.every((field) => field in value);
    }
    catch {
        return false; // not JSON, so no state
    }
}
function placeOf(bucket) {
    return (0,_core_quoted_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .T)(String(bucket));
}


/***/ }),

/***/ 80313:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X5: () => (/* binding */ atSource),
  S$: () => (/* binding */ checkBuckets),
  kC: () => (/* binding */ credentialsEnd),
  qy: () => (/* binding */ openBuckets),
  nw: () => (/* binding */ openCold),
  Ie: () => (/* binding */ openColdToRead)
});

// EXTERNAL MODULE: ./build/src/core/defined.js
var defined = __webpack_require__(37708);
// EXTERNAL MODULE: ./build/src/manifest/layout.js
var layout = __webpack_require__(54445);
// EXTERNAL MODULE: ./build/src/store/bucket.js
var bucket = __webpack_require__(65277);
// EXTERNAL MODULE: ./build/src/store/middleware/version-ids.js
var version_ids = __webpack_require__(72507);
// EXTERNAL MODULE: ./build/src/store/middleware/pinned-reads.js
var pinned_reads = __webpack_require__(36160);
// EXTERNAL MODULE: ./build/src/store/errors.js
var errors = __webpack_require__(46848);
// EXTERNAL MODULE: ./build/src/store/middleware/wrap-store.js
var wrap_store = __webpack_require__(29310);
;// CONCATENATED MODULE: ./build/src/store/middleware/immutable.js


const KEPT = 'immutable is true, so nothing is deleted';
/**
 * A store whose objects are never deleted: a delete fails with `locked` before anything is sent, as under a lock. One
 * version of `trial` alone may be deleted, by its id: `probe` tries with it what the key could do. Aborting an upload destroys
 * nothing that was stored; where the key may not do that either, the parts are left to a lifecycle rule, and `onLeft` is called once.
 */
function keepingAll(store, trial, onLeft) {
    let mayAbort = true;
    const leave = () => {
        if (mayAbort)
            onLeft();
        mayAbort = false;
    };
    const wrapped = (0,wrap_store/* wrapStore */.M)(store, async ({ operation, call }) => {
        if (operation !== 'abortUpload')
            return call();
        if (!mayAbort)
            return undefined;
        try {
            return await call();
        }
        catch (error) {
            if (!(0,errors/* isStoreError */.A1)(error, 'denied'))
                throw error;
            leave();
            return undefined;
        }
    });
    return {
        ...wrapped,
        delete: (key, options, signal) => key === trial && options?.versionId !== undefined
            ? wrapped.delete(key, options, signal)
            : Promise.reject(new errors/* StoreError */.AD('locked', `delete: ${KEPT}`, { operation: 'delete' })),
        deleteMany: (objects) => Promise.resolve(objects.map((name) => ({ ...name, code: 'locked', message: `deleteMany: ${KEPT}` }))),
    };
}
/** Writes objects whose key `applies` under a lock, which is asked for at each write: its end counts from there. */
function withLock(store, lock, applies) {
    const locked = (key, options) => ({ ...options, ...(applies(key) ? { lock: lock() } : {}) });
    return {
        ...(0,wrap_store/* wrapStore */.M)(store, ({ call }) => call()),
        put: (key, body, options, signal) => store.put(key, body, locked(key, options), signal),
        upload: (key, body, options, signal) => store.upload(key, body, locked(key, options), signal),
        copy: (source, key, options, signal) => store.copy(source, key, locked(key, options), signal),
        createUpload: (key, options, signal) => store.createUpload(key, locked(key, options), signal),
    };
}

// EXTERNAL MODULE: ./build/src/store/middleware/middleware.js
var middleware = __webpack_require__(24674);
// EXTERNAL MODULE: ./build/src/run/anchor/open.js + 2 modules
var anchor_open = __webpack_require__(60600);
// EXTERNAL MODULE: ./build/src/run/bucket-access.js
var bucket_access = __webpack_require__(55552);
// EXTERNAL MODULE: ./build/src/run/connections.js + 2 modules
var run_connections = __webpack_require__(78347);
// EXTERNAL MODULE: ./build/src/run/version-trust.js
var version_trust = __webpack_require__(10736);
;// CONCATENATED MODULE: ./build/src/run/open-buckets.js











/** The earliest known end of the credentials of either side, wall ms. */
function credentialsEnd({ hot, cold }) {
    const ends = [hot, cold].flatMap(({ store }) => store.credentialsEnd?.() ?? []);
    return ends.length === 0 ? undefined : Math.min(...ends);
}
function openBuckets(options, ctx, open) {
    const connections = (0,run_connections/* openConnections */.q)(ctx, (place) => open(place, options.ca, ctx.clock));
    const hot = connections.atPace(connections.connect('hot', options.hot), options.hot);
    const { connect, ...ofCold } = coldOf(connections, options, (0,anchor_open/* openAnchors */.T)(options, ctx, open), ctx);
    return {
        ...ofCold,
        coldAtHot: (assertHeld) => connect(assertHeld, atSource(options.hot, options.cold)),
        // Hot is never written, whatever the code above it does.
        hot: new bucket/* Bucket */.f((0,pinned_reads/* pinnedReads */.o)((0,middleware/* readOnly */.kS)(hot, 'hot is never written')), options.hot.prefix),
    };
}
/** The target's bucket as the source's endpoint and key reach it. */
function atSource(source, { bucket, prefix, storageClass }) {
    const { storageClass: _own, ...place } = source;
    return { ...place, bucket, prefix, ...(0,defined/* defined */.s)({ storageClass }) };
}
/** Cold alone, for a command that has no use for hot. */
function openCold(options, ctx, open) {
    const connections = (0,run_connections/* openConnections */.q)(ctx, (place) => open(place, options.ca, ctx.clock));
    const { connect: _connect, ...cold } = coldOf(connections, options, (0,anchor_open/* openAnchors */.T)(options, ctx, open), ctx);
    return cold;
}
function coldOf(connections, { cold: place, dryRun }, anchors, ctx) {
    let sent = 0;
    const versionTrust = new version_ids/* VersionTrust */.x();
    const room = `${place.prefix}${layout/* PROBE */.vD}room`;
    const open = (at) => {
        const store = (0,version_ids/* checkedVersions */.X)(connections.connect('cold', at), versionTrust);
        return (0,middleware/* countBytes */.Tu)(kept(inItsClass(store, at), place, ctx), (bytes) => (sent += bytes));
    };
    const unlessDry = (store) => dryRun === true ? (0,middleware/* readOnly */.kS)(store, 'a dry run writes nothing') : store;
    // The fence is inside, so that it is checked when the request is sent and not when it is queued.
    const connect = (assertHeld, at) => unlessDry(connections.atPace((0,middleware/* fenced */.OF)(open(at), assertHeld), at, room));
    return {
        ...connections.session,
        // Not paced: a renewal of the lease must not stand in a queue behind copies.
        cold: new bucket/* Bucket */.f(unlessDry(connections.retried(open(place))), place.prefix, place.stateKeys, anchors),
        connect,
        fencedCold: (assertHeld) => new bucket/* Bucket */.f(connect(assertHeld, place), place.prefix, place.stateKeys, anchors),
        versionTrust,
        sentToCold: () => sent,
    };
}
/** Not locked: what is replaced all the time, and what `probe` tries and removes. */
const UNLOCKED = new Set([layout/* HEAD */.Vx, layout/* LEASE */.DL, layout/* PROBE_CACHE */.CI]);
/** Cold as `immutable` and `lock` have it. */
function kept(store, { immutable, lock, prefix }, { clock, log }) {
    const held = lock === undefined
        ? store
        : withLock(store, () => ({ mode: lock.mode, until: clock.now() + store.clockOffset() + lock.period }), (key) => !UNLOCKED.has(key.slice(prefix.length)) && !key.startsWith(prefix + layout/* PROBE */.vD));
    if (immutable !== true)
        return held;
    return keepingAll(held, prefix + layout/* VERSION_TRIAL */.Ef, () => log.notice("Cold's key may not abort uploads: unfinished ones stay, and are billed, until a lifecycle rule of the bucket aborts them."));
}
/** State is always in the standard class: it is read in every run. */
function inItsClass(store, { storageClass, prefix }) {
    if (storageClass === undefined)
        return store;
    return (0,middleware/* withStorageClass */.Qc)(store, storageClass, (key) => !(0,layout/* isState */.ad)(key.slice(prefix.length)));
}
/** Cold for a command that only reads: no write gets through. */
function openColdToRead(options, ctx, open) {
    const { cold: place, ca } = options;
    const { connect, retried, session } = (0,run_connections/* openConnections */.q)(ctx, (at) => open(at, ca, ctx.clock));
    const store = (0,middleware/* readOnly */.kS)(retried(connect('cold', place)), 'this command changes nothing');
    const anchors = (0,anchor_open/* openAnchors */.T)(options, ctx, open);
    return { cold: new bucket/* Bucket */.f(store, place.prefix, place.stateKeys, anchors), close: session.close };
}
/** Sends one request to each bucket. Throws InputError that names the input to change. */
async function checkBuckets(buckets, options, signal) {
    await (0,bucket_access/* checkBucketAccess */.B)('hot', buckets.hot, options.hot, 'read (READ)', signal);
    await (0,bucket_access/* checkBucketAccess */.B)('cold', buckets.cold, options.cold, 'write (WRITE)', signal);
    await (0,bucket_access/* checkReplaceable */.X)(buckets.cold, signal);
    await (0,version_trust/* checkKeepsVersions */.k8)(buckets.cold, options.cold, signal);
}


/***/ }),

/***/ 14112:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C2: () => (/* binding */ recentCapabilities),
/* harmony export */   HK: () => (/* binding */ checkApart),
/* harmony export */   SF: () => (/* binding */ capabilitiesOf),
/* harmony export */   SO: () => (/* binding */ checkStorageClass),
/* harmony export */   Yx: () => (/* binding */ checkEmpty),
/* harmony export */   Z0: () => (/* binding */ checkIdentity),
/* harmony export */   cu: () => (/* binding */ identityOf),
/* harmony export */   mj: () => (/* binding */ placeIdentity),
/* harmony export */   yO: () => (/* binding */ coldApiOf),
/* harmony export */   yQ: () => (/* binding */ reload)
/* harmony export */ });
/* harmony import */ var _core_defined_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(37708);
/* harmony import */ var _flashback_endpoint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83878);
/* harmony import */ var _manifest_layout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54445);
/* harmony import */ var _manifest_committed_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46249);
/* harmony import */ var _manifest_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11400);
/* harmony import */ var _core_input_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19154);
/* harmony import */ var _core_place_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(56778);
/* harmony import */ var _nested_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(42700);
/* harmony import */ var _options_places_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(15962);
/* harmony import */ var _store_capabilities_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(58315);
/* harmony import */ var _store_dialect_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(51433);
/* harmony import */ var _store_fixed_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(40881);
/* harmony import */ var _store_errors_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(46848);
/* harmony import */ var _store_listing_listing_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(19036);
/* harmony import */ var _store_read_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(67135);















/** The identity of hot, as the manifest records it. */
function identityOf(options) {
    return { ...placeIdentity(options.hot), ...spokenIn(options.hot) };
}
/** A place as state names it, whichever of its endpoints is used. */
function placeIdentity(place) {
    const { account, bucket, prefix } = place;
    const endpoint = (0,_flashback_endpoint_js__WEBPACK_IMPORTED_MODULE_0__/* .endpointIdentity */ .u9)(place.endpoint);
    return { endpoint, bucket, prefix, ...(endpoint === _flashback_endpoint_js__WEBPACK_IMPORTED_MODULE_0__/* .PLATFORM */ .i9 ? {} : (0,_core_defined_js__WEBPACK_IMPORTED_MODULE_13__/* .defined */ .s)({ account })) };
}
/** What the manifest remembers of cold. */
function coldApiOf({ cold }) {
    return cold.api === 's3' ? {} : { cold: spokenIn(cold) };
}
/** As the manifest records it: absent for S3. */
function spokenIn({ api }) {
    return api === 's3' ? {} : { api };
}
/** Throws InputError where cold holds the backup of another hot, or of the same through another API. */
function checkIdentity(committed, options) {
    if (committed === undefined)
        return;
    checkColdApi(committed, options.cold);
    const recorded = committed.generation.hot;
    const given = identityOf(options);
    // Self-hosted nodes have names of their own, and the nearest one at the first run need not be the nearest today.
    const endpoints = (0,_options_places_js__WEBPACK_IMPORTED_MODULE_7__/* .endpointsOf */ .uY)(options.hot).map(_flashback_endpoint_js__WEBPACK_IMPORTED_MODULE_0__/* .endpointIdentity */ .u9);
    if (endpoints.includes(recorded.endpoint) &&
        recorded.api === given.api &&
        recorded.account === given.account &&
        recorded.bucket === given.bucket &&
        recorded.prefix === given.prefix)
        return;
    // The same bucket may be what is meant, but its objects have other pins there.
    const way = recorded.api === given.api ? 'another cold' : 'rebuild first, or another cold';
    throw new _core_input_error_js__WEBPACK_IMPORTED_MODULE_4__/* .InputError */ .d('hot', `${(0,_core_place_js__WEBPACK_IMPORTED_MODULE_5__/* .placeUrl */ .P)(given)} at ${given.endpoint} is not what this cold is the backup of; expected ${(0,_core_place_js__WEBPACK_IMPORTED_MODULE_5__/* .placeUrl */ .P)(recorded)} at ${recorded.endpoint}, or ${way}`);
}
/** Through another API, cold's objects have other ETags than those that the manifest pins them by. Throws InputError. */
function checkColdApi({ generation }, cold) {
    const known = generation.cold?.api ?? 's3';
    if (cold === undefined || known === cold.api)
        return;
    const { account, bucket, prefix } = cold;
    const before = (0,_core_place_js__WEBPACK_IMPORTED_MODULE_5__/* .placeUrl */ .P)({ api: known, ...(0,_core_defined_js__WEBPACK_IMPORTED_MODULE_13__/* .defined */ .s)({ account }), bucket, prefix });
    throw new _core_input_error_js__WEBPACK_IMPORTED_MODULE_4__/* .InputError */ .d('cold', `${(0,_core_place_js__WEBPACK_IMPORTED_MODULE_5__/* .placeUrl */ .P)(cold)} was written as ${before}, whose ETags the manifest knows; expected that, or rebuild first`);
}
/**
 * The newest state, read under the lease. `before` was read without it, by a run that may have waited for the lease
 * since. Throws InputError where it is now the backup of another hot, and StateError where HEAD is gone: then this
 * is no first run, whose keys are copied over what lies in cold.
 */
async function reload(state, before, options, signal) {
    const committed = await state.load(signal);
    checkIdentity(committed, options);
    if (committed === undefined && before !== undefined)
        throw new _manifest_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .StateError */ .qq(_manifest_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .HEAD */ .Vx, 'it was deleted while this run waited for the lease', _manifest_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .DAMAGED_ADVICE */ .dw);
    return committed;
}
/**
 * A first run needs an empty cold, since it would overwrite keys that it does not know. Our own state without a
 * generation is left from a first run that was cut off. Throws InputError.
 */
async function checkEmpty(cold, state, signal) {
    await (0,_manifest_committed_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseLostHead */ .L)(state, signal);
    await checkFlat(cold, signal);
    await checkReplaceable(cold, signal);
    if ((await cold.headIfPresent(_manifest_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .LEASE */ .DL, signal)) !== undefined)
        return;
    const ofState = (key) => key.startsWith(cold.key(_manifest_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .STATE */ .c4));
    const { prefix } = cold;
    let foreign = await (0,_store_listing_listing_js__WEBPACK_IMPORTED_MODULE_11__/* .firstListed */ .oD)(cold, { prefix, maxKeys: 2 }, ({ key }) => key !== prefix, signal);
    if (foreign !== undefined && ofState(foreign.key)) {
        // Our own keys came first: list the keys after them ("0" follows "/").
        const behind = { prefix, after: cold.key(`${_manifest_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .STATE */ .c4.slice(0, -1)}0`), maxKeys: 2 };
        foreign = await (0,_store_listing_listing_js__WEBPACK_IMPORTED_MODULE_11__/* .firstListed */ .oD)(cold, behind, ({ key }) => key !== prefix && !ofState(key), signal);
    }
    if (foreign === undefined)
        return;
    const inside = await (0,_nested_js__WEBPACK_IMPORTED_MODULE_6__/* .stateBelow */ .Tg)(cold, signal);
    if (inside !== undefined)
        throw (0,_nested_js__WEBPACK_IMPORTED_MODULE_6__/* .nestedBelow */ .fG)(cold, inside);
    throw new _core_input_error_js__WEBPACK_IMPORTED_MODULE_4__/* .InputError */ .d('cold', `${String(cold)} is not empty and holds no manifest of a backup; expected an empty bucket or prefix, or adopt first, which takes over what another tool copied there`);
}
/**
 * Throws InputError for a container with a hierarchical namespace: there a folder and an object cannot have one name, as
 * keys of hot may, and copies into it were never tried.
 */
async function checkFlat({ store }, signal) {
    if (store.listingTraits === undefined || (await store.listingTraits(signal)).order !== 'none')
        return;
    throw new _core_input_error_js__WEBPACK_IMPORTED_MODULE_4__/* .InputError */ .d('cold', `the account of ${store.place.bucket} has a hierarchical namespace, in which a folder and an object cannot have one name; expected a storage account without one`);
}
/** Throws InputError for a bucket whose policy would keep lease and HEAD from being replaced. */
async function checkReplaceable({ store }, signal) {
    if (store.dialect.locksInPlace !== true)
        return;
    let lock;
    try {
        lock = await store.objectLock(signal);
    }
    catch (error) {
        if ((0,_store_errors_js__WEBPACK_IMPORTED_MODULE_10__/* .isStoreError */ .A1)(error, 'denied', 'unsupported', 'not-found'))
            return; // then the lease shows it
        throw error;
    }
    if (!lock.enabled)
        return;
    throw new _core_input_error_js__WEBPACK_IMPORTED_MODULE_4__/* .InputError */ .d('cold', `${store.place.bucket} is under a ${lock.retention?.mode ?? 'lock'}: nothing in it can be replaced while that lasts, as the lease and HEAD of a backup must be; expected a bucket without one (versioning and soft delete are no trouble)`);
}
/**
 * Refuses a cold that is the same bucket as hot behind another endpoint: the lease just written to cold must not appear
 * in hot, unless neither prefix contains the other. Removes that lease from what turned out to be hot. Throws InputError.
 */
async function checkApart(hot, cold, owner, signal) {
    if (!hot.prefix.startsWith(cold.prefix) && !cold.prefix.startsWith(hot.prefix))
        return;
    let seen;
    try {
        seen = await (0,_store_read_js__WEBPACK_IMPORTED_MODULE_12__/* .readWhole */ .o)(hot.store, cold.key(_manifest_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .LEASE */ .DL), 64 * 1024, signal);
    }
    catch (error) {
        if ((0,_store_errors_js__WEBPACK_IMPORTED_MODULE_10__/* .isStoreError */ .A1)(error, 'denied'))
            return; // hot's key may not read there, so hot is taken for another bucket
        throw error;
    }
    if (seen === undefined || seen === 'too-large')
        return;
    if (!Buffer.from(seen.bytes).toString('utf8').includes(JSON.stringify(owner)))
        return;
    try {
        await cold.store.delete(cold.key(_manifest_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .LEASE */ .DL), {}, signal);
    }
    catch (error) {
        if (!(0,_store_errors_js__WEBPACK_IMPORTED_MODULE_10__/* .isStoreError */ .A1)(error, 'denied', 'locked'))
            throw error; // else it stays: tiny, and free within a minute
    }
    throw new _core_input_error_js__WEBPACK_IMPORTED_MODULE_4__/* .InputError */ .d('cold', `${String(cold)} is the bucket of hot, reached through another endpoint; expected another bucket`);
}
/** Archived objects cannot be copied out of the way: only a bucket that keeps versions itself may hold them. Throws InputError. */
function checkStorageClass({ cold }, versioned) {
    if (versioned || !(0,_store_dialect_js__WEBPACK_IMPORTED_MODULE_14__/* .isArchive */ .t)(_store_fixed_js__WEBPACK_IMPORTED_MODULE_9__/* .FIXED */ .N[cold.api], cold.storageClass))
        return;
    throw new _core_input_error_js__WEBPACK_IMPORTED_MODULE_4__/* .InputError */ .d('storage-class', `${cold.storageClass ?? ''} is an archive, and ${cold.bucket} has no versioning: its old versions could not be kept; expected versioning to be enabled there, or another class`);
}
/** What cold can do: the recorded result if it is younger than `maxAge` ms and has no gaps, else a new probe. */
async function capabilitiesOf(cold, recorded, now, maxAge, signal) {
    const recent = recentCapabilities(recorded, now, maxAge);
    if (recent !== undefined)
        return recent;
    return (0,_store_capabilities_js__WEBPACK_IMPORTED_MODULE_8__/* .probeCapabilities */ .PG)(cold, _manifest_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .PROBE */ .vD, new Date(now).toISOString(), signal);
}
/** The recorded result, if it is younger than `maxAge` ms and has no gaps: older versions tried fewer aliases. */
function recentCapabilities(recorded, now, maxAge) {
    const complete = recorded?.aliases !== undefined && (recorded.unsure ?? []).length === 0;
    return complete && Date.parse(recorded.probed) + maxAge > now ? recorded : undefined;
}


/***/ }),

/***/ 10736:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q7: () => (/* binding */ judgeVersionsToRead),
/* harmony export */   k8: () => (/* binding */ checkKeepsVersions),
/* harmony export */   v9: () => (/* binding */ judgeVersions),
/* harmony export */   ws: () => (/* binding */ refuseUnreadable)
/* harmony export */ });
/* harmony import */ var _core_input_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19154);
/* harmony import */ var _manifest_layout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54445);
/* harmony import */ var _store_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46848);
/* harmony import */ var _store_versions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98530);




/**
 * Finds out what the version ids of a bucket are worth: they count only while versioning is Enabled (or was, where it is
 * suspended) and a probe has read an old version back. Throws StoreError where the bucket does not answer.
 */
async function judgeVersions(bucket, judging) {
    const { trust, recorded, mayWrite, warn, signal } = judging;
    const said = await (0,_store_versions_js__WEBPACK_IMPORTED_MODULE_3__/* .versioningOf */ .eu)(bucket.store, signal, (why) => warn(`Whether ${String(bucket)} has versioning cannot be asked (${why}): it is taken for off.`));
    if (said === 'off')
        trust.worth = 'false';
    if (said !== 'enabled')
        return { versioning: said, reads: undefined };
    const reads = recorded?.versionReads ??
        (mayWrite
            ? await (0,_store_versions_js__WEBPACK_IMPORTED_MODULE_3__/* .probeVersionReads */ .gP)({ store: bucket.store, key: bucket.key(`${_manifest_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .PROBE */ .vD}versions`) }, signal)
            : undefined);
    if (reads?.get !== false)
        return { versioning: 'enabled', reads };
    trust.worth = 'unreadable';
    warn(`${String(bucket)} says that it has versioning, but an old version could not be read back by its id: old versions are kept as objects of their own.`);
    return { versioning: 'off', reads };
}
/**
 * Refuses a cold that cannot be what `immutable` and `lock` ask for: one without versioning, where an overwrite destroys
 * what it replaces, or without Object Lock, where every locked write fails. Throws InputError and StoreError.
 */
async function checkKeepsVersions(bucket, { immutable, lock }, signal) {
    if (immutable === true) {
        let why = '';
        const versioning = await (0,_store_versions_js__WEBPACK_IMPORTED_MODULE_3__/* .versioningOf */ .eu)(bucket.store, signal, (reason) => (why = ` (${reason})`));
        if (versioning !== 'enabled')
            throw notVersioned(bucket, versioning, why);
    }
    if (lock === undefined)
        return;
    try {
        if ((await bucket.store.objectLock(signal)).enabled)
            return;
    }
    catch (error) {
        if ((0,_store_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .isStoreError */ .A1)(error, 'denied', 'unsupported', 'protocol', 'not-found'))
            return; // the first write shows it
        throw error;
    }
    throw new _core_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d('lock', `${String(bucket)} has no Object Lock; expected a bucket with it (it is enabled when the bucket is created, on AWS later too), or lock left out`);
}
function notVersioned(bucket, versioning, why) {
    return new _core_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d('immutable', `versioning of ${String(bucket)} is ${versioning}${why}, so that overwriting destroys what is replaced; expected versioning Enabled there (aws s3api put-bucket-versioning --versioning-configuration Status=Enabled), a key that may ask for it, or immutable left out`);
}
/** Versions that cannot be read back are no history. Throws InputError. */
function refuseUnreadable(bucket, { immutable }, versioned) {
    if (immutable === true && !versioned)
        throw notVersioned(bucket, 'off', ' (an old version cannot be read back by its id)');
}
/** The same for a command that only reads, whose key may not ask: ids then stay what they say. */
async function judgeVersionsToRead(bucket, judging) {
    try {
        await judgeVersions(bucket, { ...judging, mayWrite: false });
    }
    catch (error) {
        if (!(0,_store_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .isStoreError */ .A1)(error, 'denied'))
            throw error;
    }
}


/***/ }),

/***/ 65277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ Bucket)
/* harmony export */ });
/* harmony import */ var _core_defined_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37708);
/* harmony import */ var _core_keys_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78133);
/* harmony import */ var _core_place_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56778);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46848);




/** A store below a prefix: hot, cold or `to` as the user named it. A key without the prefix is a `path`. */
class Bucket {
    store;
    /** Empty, or ends with `/`. */
    prefix;
    /** How state in it is signed; undefined where it is not. */
    stateKeys;
    /** What was committed to it last, as it is kept elsewhere; undefined where it is not. */
    anchors;
    constructor(store, prefix, stateKeys, anchors) {
        this.store = store;
        this.prefix = prefix;
        this.stateKeys = stateKeys;
        this.anchors = anchors;
    }
    get place() {
        return this.store.place;
    }
    /**
     * Wall time by the store's clock, whole ms since the epoch, as its last answer showed it. All times that several runs
     * compare (leases, holds, restore points) are the store's: runners disagree, and the store is one.
     */
    now(clock) {
        // The learned offset is a mean: fractions of a millisecond have no place in state.
        return Math.round(clock.now() + this.store.clockOffset());
    }
    /** The longest path that makes a key here, in bytes of UTF-8. */
    get maxPathBytes() {
        return this.store.dialect.limits.keyBytes - (0,_core_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .keyLength */ .q)(this.prefix);
    }
    /** The key in the bucket. */
    key(path) {
        return this.prefix + path;
    }
    /** As the source of a server-side copy, pinned to `etag`. */
    source(path, etag, versionId, md5) {
        const { store } = this;
        const key = this.key(path);
        const grant = store.grantRead?.bind(store, key, versionId);
        return { place: store.place, key, ifMatch: etag, ...(0,_core_defined_js__WEBPACK_IMPORTED_MODULE_3__/* .defined */ .s)({ versionId, md5, grant }) };
    }
    /** The object at the path; undefined if there is none. */
    async headIfPresent(path, signal, options = {}) {
        try {
            return await this.store.head(this.key(path), options, signal);
        }
        catch (error) {
            if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .isStoreError */ .A1)(error, 'not-found'))
                return undefined;
            throw error;
        }
    }
    /** For messages: `s3://bucket/prefix`. */
    toString() {
        return (0,_core_place_js__WEBPACK_IMPORTED_MODULE_0__/* .placeUrl */ .P)({ ...this.place, prefix: this.prefix });
    }
}


/***/ }),

/***/ 58315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Fm: () => (/* binding */ preventsOverlap),
  PG: () => (/* binding */ probeCapabilities),
  Cm: () => (/* binding */ probeTags)
});

// EXTERNAL MODULE: ./build/src/store/errors.js
var errors = __webpack_require__(46848);
;// CONCATENATED MODULE: ./build/src/store/alias-probe.js

/** Folders and names in one case, so that no class but the tried one tells a pair apart. */
function trialsIn(folder) {
    const a = `${folder}a`;
    const parent = folder.slice(0, -1);
    const control = ['', '_', '?', ' ', '-', '\u0002', '\ufffd', '%01'];
    return {
        slashes: { written: a, others: [`${folder}/a`] },
        dots: { written: a, others: [`${folder}./a`, `${folder}x/../a`] },
        backslash: { written: a, others: [`${parent}\\a`] },
        case: { written: a, others: [`${folder}A`] },
        unicode: { written: `${folder}n-\u00e9`, others: [`${folder}n-e\u0301`] },
        'trailing-dot': { written: a, others: [`${folder}a.`, `${parent}./a`] },
        'trailing-space': { written: a, others: [`${folder}a `, `${parent} /a`] },
        'trailing-slash': { written: a, others: [`${folder}a/`] },
        control: { written: `${folder}c-\u0001c`, others: control.map((one) => `${folder}c-${one}c`) },
    };
}
/**
 * Tries which keys a store takes for others. `folder` ends in `/` and is the caller's alone; it has an object `a`. Looks
 * for what was written under its other names, and writes two small objects more. A name that is refused is no alias: it
 * cannot be stored. A name whose request fails its signature is rewritten on its way, and counts as one.
 */
async function probeAliases(store, folder, signal) {
    const trials = Object.entries(trialsIn(folder));
    const found = [];
    const written = new Set([`${folder}a`]);
    for (const [name, trial] of trials) {
        if (!written.has(trial.written)) {
            if (!(await isWritten(store, trial.written, signal)))
                continue;
            written.add(trial.written);
        }
        try {
            for (const other of trial.others) {
                if (!(await isFound(store, other, signal)))
                    continue;
                found.push(name);
                break;
            }
        }
        finally {
            if (trial.written !== `${folder}a`)
                await removed(store, trial.written, signal);
        }
    }
    return found;
}
/** What a store answers about a name that it does not take. */
const REFUSALS = ['bad-key', 'protocol', 'denied', 'unsupported', 'precondition', 'locked'];
async function isWritten(store, key, signal) {
    try {
        await store.put(key, Buffer.from('flashback-backup probe\n'), {}, signal);
        return true;
    }
    catch (error) {
        if (!(0,errors/* isStoreError */.A1)(error, ...REFUSALS, 'not-found', 'transient', 'credentials'))
            throw error;
        return false;
    }
}
async function isFound(store, key, signal) {
    try {
        await store.head(key, {}, signal);
        return true;
    }
    catch (error) {
        if ((0,errors/* isStoreError */.A1)(error, 'credentials'))
            return true; // the requests before it were signed with the same key
        if (!(0,errors/* isStoreError */.A1)(error, ...REFUSALS, 'not-found'))
            throw error;
        return false;
    }
}
/** What cannot be removed now is removed by the next probe. */
async function removed(store, key, signal) {
    try {
        await store.delete(key, {}, signal);
    }
    catch (error) {
        if (!(0,errors/* isStoreError */.A1)(error, ...REFUSALS, 'not-found', 'transient', 'throttled', 'unreachable'))
            throw error;
    }
}

;// CONCATENATED MODULE: ./build/src/store/capabilities.js


/** The lease and HEAD are replaced by conditional writes: without them, two runs could hold cold at the same time. */
function preventsOverlap({ putIfAbsent, putIfMatch }) {
    return putIfAbsent && putIfMatch;
}
/**
 * Tries each condition and pin on tiny objects below `path`, a folder (`…/`) which only the probe uses, and removes them,
 * including leftovers of a probe that was killed. About forty requests. Throws StoreError if plain writes or reads fail.
 */
async function probeCapabilities(bucket, path, now, signal) {
    const { store } = bucket;
    const { abilities, noTag } = store.dialect;
    const trial = new Trial();
    const bytes = Buffer.from('flashback-backup probe\n');
    const [source, target] = [bucket.key(`${path}a`), bucket.key(`${path}b`)];
    await clearLeftovers(bucket, path, signal);
    const { etag } = await store.put(source, bytes, {}, signal);
    try {
        const right = bucket.source(`${path}a`, etag);
        const wrong = bucket.source(`${path}a`, noTag);
        const again = (conditions) => () => store.put(source, bytes, conditions, signal);
        const copied = (from, conditions) => () => store.copy(from, target, conditions, signal);
        const putIfAbsent = await trial.refuses('putIfAbsent', again({ ifAbsent: true }));
        const putIfMatch = await trial.refuses('putIfMatch', again({ ifMatch: noTag }));
        const getPin = await trial.refuses('getPin', () => drained(store, source, signal));
        const other = { bytes, length: bytes.length, sha256: '0'.repeat(64), md5: '0'.repeat(32) };
        const signedBody = await trial.refuses('signedBody', () => store.put(source, other, {}, signal));
        const copy = abilities.has('copy') && (await trial.works('copy', copied(right, {})));
        const ifCopied = async (question, from, conditions) => copy ? await trial.refuses(question, copied(from, conditions)) : trial.unasked('copy', question);
        const copyPin = await ifCopied('copyPin', wrong, {});
        const copyIfAbsent = await ifCopied('copyIfAbsent', right, { ifAbsent: true });
        const copyIfMatch = await ifCopied('copyIfMatch', right, { ifMatch: noTag });
        const parts = abilities.has('parts')
            ? await probeParts(bucket, path, etag, bytes, trial, signal)
            : NO_PARTS;
        const deleteIfMatch = copy
            ? await trial.refuses('deleteIfMatch', () => store.delete(target, { ifMatch: noTag }, signal))
            : trial.unasked('copy', 'deleteIfMatch');
        const aliases = await probeAliases(store, bucket.key(path), signal);
        const objectLock = await lockOf(store, signal);
        return {
            probed: now,
            aliasesPaths: aliases.includes('slashes') || aliases.includes('dots'),
            aliases,
            objectLock,
            putIfAbsent,
            putIfMatch,
            copyIfAbsent,
            copyIfMatch,
            deleteIfMatch,
            copy,
            copyPin,
            getPin,
            signedBody,
            ...parts,
            ...(trial.unsure.length === 0 ? {} : { unsure: trial.unsure }),
        };
    }
    finally {
        await tidy(store.delete(source, {}, signal));
        await tidy(store.delete(target, {}, signal));
    }
}
/** Tries tags on tiny objects below `path`, a folder (`…/`) of the program's own, and removes them. */
async function probeTags(bucket, path, signal) {
    const { store } = bucket;
    const kept = {
        put: undefined,
        copy: undefined,
    };
    if (!store.dialect.abilities.has('tags'))
        return kept;
    const bytes = Buffer.from('flashback-backup probe\n');
    const [tagged, copied] = [`${path}tagged`, `${path}tagged-copy`];
    const isTagged = async (name) => (await store.tags(bucket.key(name), {}, signal))['probe'] === 'tags';
    try {
        const { etag } = await store.put(bucket.key(tagged), bytes, { tags: { probe: 'tags' } }, signal);
        kept.put = await isTagged(tagged);
        if (!kept.put || !store.dialect.abilities.has('copy'))
            return kept;
        await store.copy(bucket.source(tagged, etag), bucket.key(copied), {}, signal);
        kept.copy = await isTagged(copied);
    }
    catch (error) {
        // A store without tags, or a key without the right to them, says nothing about copies.
        if (!(0,errors/* isStoreError */.A1)(error))
            throw error;
    }
    finally {
        await tidy(store.delete(bucket.key(tagged), {}, signal));
        await tidy(store.delete(bucket.key(copied), {}, signal));
    }
    return kept;
}
/** Removes leftovers of a killed probe or copy: objects, and uploads, which would be billed forever (rclone#4300). */
async function clearLeftovers(bucket, path, signal) {
    const { store } = bucket;
    const prefix = bucket.key(path);
    // A server that ignores the prefix must not make us delete anything else.
    const ours = ({ key }) => key.startsWith(prefix);
    const abortAll = async () => {
        if (!store.dialect.abilities.has('abort'))
            return;
        const uploads = await store.listUploads(prefix, signal);
        for (const upload of uploads.filter(ours))
            await store.abortUpload(upload, signal);
    };
    const deleteAll = async () => {
        const { objects } = await store.list({ prefix }, signal);
        for (const { key } of objects.filter(ours))
            await store.delete(key, {}, signal);
    };
    await tidy(abortAll());
    await tidy(deleteAll());
}
/** Needs a permission of its own, which a WRITE key may lack. */
async function lockOf(store, signal) {
    if (!store.dialect.abilities.has('lock'))
        return { status: 'unknown', why: 'unsupported' };
    try {
        const { enabled, ...rest } = await store.objectLock(signal);
        return { status: enabled ? 'on' : 'off', ...rest };
    }
    catch (error) {
        if ((0,errors/* isStoreError */.A1)(error, ...NEGATIVE, ...INCONCLUSIVE))
            return { status: 'unknown', why: error.code };
        throw error;
    }
}
const PART_QUESTIONS = ['partCopy', 'partCopyPin', 'completeIfAbsent', 'completeIfMatch'];
const NO_PARTS = {
    partCopy: false,
    partCopyPin: false,
    completeIfAbsent: false,
    completeIfMatch: false,
};
async function probeParts(bucket, path, etag, bytes, trial, signal) {
    const { store } = bucket;
    const { noTag } = store.dialect;
    // Completed onto the source itself, which exists: a condition that is honoured must refuse it.
    const key = bucket.key(`${path}a`);
    const range = { first: 0, last: bytes.length - 1 };
    let upload;
    const opened = await trial.works('partCopy', async () => {
        upload = { key, uploadId: await store.createUpload(key, {}, signal) };
    });
    if (!opened || upload === undefined) {
        for (const question of PART_QUESTIONS)
            trial.unasked('partCopy', question);
        return NO_PARTS;
    }
    const name = upload;
    const partFrom = (pin) => () => store.copyPart(name, 1, bucket.source(`${path}a`, pin), range, signal);
    try {
        const copies = store.dialect.abilities.has('copyParts');
        const partCopyPin = copies && (await trial.refuses('partCopyPin', partFrom(noTag)));
        const partCopy = copies && (await trial.works('partCopy', partFrom(etag)));
        const part = await store.uploadPart(name, 1, bytes, signal);
        const complete = (conditions) => () => store.completeUpload(name, [part], conditions, signal);
        const completeIfAbsent = await trial.refuses('completeIfAbsent', complete({ ifAbsent: true }));
        // If it was completed, nothing is left to try the other condition on.
        const completeIfMatch = completeIfAbsent
            ? await trial.refuses('completeIfMatch', complete({ ifMatch: noTag }))
            : trial.unasked('completeIfAbsent', 'completeIfMatch');
        return { partCopy, partCopyPin: partCopy && partCopyPin, completeIfAbsent, completeIfMatch };
    }
    finally {
        await tidy(store.abortUpload(name, signal));
    }
}
/** Error codes that answer a question with no, and those that do not answer it. */
const NEGATIVE = ['unsupported', 'denied', 'locked', 'protocol', 'not-found'];
const INCONCLUSIVE = ['transient', 'throttled', 'unreachable'];
/** Tries one question after the other and records those without an answer. */
class Trial {
    unsure = [];
    /** True if the store refused the attempt as it must; false if it accepted it or does not support it. */
    async refuses(question, attempt) {
        try {
            await attempt();
            return false;
        }
        catch (error) {
            const refused = (0,errors/* isStoreError */.A1)(error, 'precondition') || ((0,errors/* isStoreError */.A1)(error) && error.garbled);
            return refused || this.#no(question, error);
        }
    }
    async works(question, attempt) {
        try {
            await attempt();
            return true;
        }
        catch (error) {
            return this.#no(question, error);
        }
    }
    /** A question that depends on another is as open as that one. */
    unasked(because, question) {
        if (this.unsure.includes(because) && !this.unsure.includes(question))
            this.unsure.push(question);
        return false;
    }
    #no(question, error) {
        if ((0,errors/* isStoreError */.A1)(error, ...INCONCLUSIVE))
            this.unsure.push(question);
        else if (!(0,errors/* isStoreError */.A1)(error, ...NEGATIVE))
            throw error;
        return false;
    }
}
/** Best effort: what cannot be removed now is removed by the next probe. */
async function tidy(attempt) {
    try {
        await attempt;
    }
    catch (error) {
        if (!(0,errors/* isStoreError */.A1)(error, ...NEGATIVE, ...INCONCLUSIVE))
            throw error;
    }
}
async function drained(store, key, signal) {
    const body = await store.get(key, { ifMatch: store.dialect.noTag }, signal);
    body.destroy();
}


/***/ }),

/***/ 47798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G8: () => (/* binding */ deleteFailureFrom),
/* harmony export */   Vw: () => (/* binding */ deleteAll),
/* harmony export */   pP: () => (/* binding */ deleteEach)
/* harmony export */ });
/* harmony import */ var _core_defined_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37708);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46848);


/** In flight, where the store cannot delete several objects in one request. */
const SINGLE_DELETES = 16;
/** What leaves one object where it is; everything else concerns all of them. */
const OF_ONE_OBJECT = [
    'throttled',
    'transient',
    'denied',
    'locked',
    'refused',
    'bad-key',
    'archived',
];
/** Deletes objects, many in a request where the store can. Throws StoreError; returns what could not be deleted. */
async function deleteAll(store, names, signal) {
    const { abilities, limits } = store.dialect;
    if (!abilities.has('deleteMany'))
        return deleteEach(store, names, signal);
    const failures = [];
    for (let at = 0; at < names.length; at += limits.deleteMany)
        failures.push(...(await store.deleteMany(names.slice(at, at + limits.deleteMany), signal)));
    return failures;
}
/** Deletes objects one by one. What is not there counts as deleted. Throws what concerns all of them. */
async function deleteEach(store, names, signal) {
    const failures = [];
    const one = async ({ key, versionId }) => {
        try {
            await store.delete(key, (0,_core_defined_js__WEBPACK_IMPORTED_MODULE_1__/* .defined */ .s)({ versionId }), signal);
        }
        catch (error) {
            if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isStoreError */ .A1)(error, 'not-found'))
                return;
            failures.push(deleteFailureFrom({ key, ...(0,_core_defined_js__WEBPACK_IMPORTED_MODULE_1__/* .defined */ .s)({ versionId }) }, error));
        }
    };
    for (let at = 0; at < names.length; at += SINGLE_DELETES)
        await Promise.all(names.slice(at, at + SINGLE_DELETES).map(one));
    return failures;
}
/** A refused request as the failure of one object. Throws what concerns more than that. */
function deleteFailureFrom(name, error) {
    if (!(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isStoreError */ .A1)(error, ...OF_ONE_OBJECT))
        throw error;
    const { code, providerCode, message } = error;
    return { ...name, code, ...(0,_core_defined_js__WEBPACK_IMPORTED_MODULE_1__/* .defined */ .s)({ providerCode }), message };
}


/***/ }),

/***/ 19036:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x6: () => (/* binding */ ListingCheck),
  EE: () => (/* binding */ belowPrefix),
  oD: () => (/* binding */ firstListed),
  Q4: () => (/* binding */ listRange),
  E0: () => (/* binding */ pagesOf)
});

// EXTERNAL MODULE: ./build/src/core/defined.js
var defined = __webpack_require__(37708);
// EXTERNAL MODULE: ./build/src/store/errors.js
var errors = __webpack_require__(46848);
// EXTERNAL MODULE: ./build/src/core/keys.js
var keys = __webpack_require__(78133);
// EXTERNAL MODULE: ./build/src/core/quoted.js
var quoted = __webpack_require__(12053);
// EXTERNAL MODULE: ./build/src/store/listing/sorter.js
var sorter = __webpack_require__(11257);
;// CONCATENATED MODULE: ./build/src/store/listing/reorder.js


/** The most objects that one block holds in memory; larger blocks go to disk. */
const MAX_HELD_OBJECTS = 10_000;
const FIRST_SURROGATE = 0xd800;
const FIRST_AFTER_SURROGATES = 0xe000;
/**
 * Turns a listing in UTF-16 order into one in UTF-8 order, page by page. The orders differ in one point: after a common
 * prefix, UTF-16 order has characters above U+FFFF (surrogate pairs) before U+E000 to U+FFFF, UTF-8 order after them. So
 * a block of keys with the former is held back until the keys with the latter have passed. Most listings hold nothing
 * back. A block of more than `maxHeld` objects is sorted on disk.
 */
async function* reorder(pages, maxHeld = MAX_HELD_OBJECTS) {
    const blocks = new Blocks(maxHeld);
    try {
        for await (const page of pages) {
            const ready = [];
            for (const object of page) {
                for await (const some of blocks.take(object))
                    ready.push(...some);
            }
            if (ready.length > 0)
                yield ready;
        }
        yield* blocks.end();
    }
    finally {
        await blocks.close();
    }
}
/** The open blocks, each nested in the one before it. */
class Blocks {
    #open = [];
    #maxHeld;
    constructor(maxHeld) {
        this.#maxHeld = maxHeld;
    }
    /** Takes the next object of the listing; yields those that can follow now. */
    async *take(object) {
        const { key } = object;
        for (let top = this.#open.at(-1); top !== undefined && !goesOn(key, top.prefix); top = this.#open.at(-1))
            yield* this.#closeTop();
        const top = this.#open.at(-1);
        let from = 0;
        if (top !== undefined) {
            top.passing = key.charCodeAt(top.prefix.length) >= FIRST_AFTER_SURROGATES;
            from = top.prefix.length + (top.passing ? 1 : 2);
        }
        for (let at = from; at < key.length; at++) {
            if (!isSurrogate(key.charCodeAt(at)))
                continue;
            this.#open.push({ prefix: key.slice(0, at), passing: false, held: [], spilled: undefined });
            at++; // its other half
        }
        const ready = await this.#put(object);
        if (ready)
            yield [object];
    }
    async *end() {
        while (this.#open.length > 0)
            yield* this.#closeTop();
    }
    async close() {
        await Promise.all(this.#open.flatMap(({ spilled }) => spilled?.close() ?? []));
    }
    /** Moves the objects of the innermost block into the block around it, or yields them. */
    async *#closeTop() {
        const block = this.#open.pop();
        if (block === undefined)
            return;
        const { held, spilled } = block;
        if (spilled === undefined) {
            yield* this.#pass(held);
            return;
        }
        try {
            for await (const lines of spilled.sorted())
                yield* this.#pass(lines.map(({ line }) => JSON.parse(line)));
        }
        finally {
            await spilled.close();
        }
    }
    async *#pass(objects) {
        const ready = [];
        for (const object of objects)
            if (await this.#put(object))
                ready.push(object);
        if (ready.length > 0)
            yield ready;
    }
    /** Puts the object into the innermost block that holds back; true if there is none. */
    async #put(object) {
        const block = this.#open.findLast(({ passing }) => !passing);
        if (block === undefined)
            return true;
        if (block.spilled === undefined && block.held.length < this.#maxHeld) {
            block.held.push(object);
            return false;
        }
        block.spilled ??= new sorter/* Sorter */.y();
        const { held } = block;
        block.held = [];
        for (const one of [...held, object])
            await block.spilled.add(one.key, JSON.stringify(one));
        return false;
    }
}
/** True if the key belongs into the block of this prefix or to the keys that the block waits for. */
function goesOn(key, prefix) {
    return key.startsWith(prefix) && key.charCodeAt(prefix.length) >= FIRST_SURROGATE;
}
function isSurrogate(unit) {
    return unit >= FIRST_SURROGATE && unit < FIRST_AFTER_SURROGATES;
}
/** The name up to its first unit from U+D800 on. Names without such units sort the same in both orders. */
function commonStart(name) {
    for (let at = 0; at < name.length; at++)
        if (name.charCodeAt(at) >= FIRST_SURROGATE)
            return name.slice(0, at);
    return name;
}
/** In UTF-16 order, this precedes all names that follow `after` in UTF-8 order. */
function startInUtf16(after) {
    return commonStart(after);
}
/** True if no name that follows `name` in UTF-16 order can precede or equal `upto` in UTF-8 order. */
function isPastInUtf16(name, upto) {
    const start = commonStart(upto);
    if (start.length === upto.length)
        return (0,keys/* compareUtf16 */.MC)(name, upto) >= 0;
    return (0,keys/* compareUtf16 */.MC)(name, start) > 0 && !name.startsWith(start);
}

;// CONCATENATED MODULE: ./build/src/store/listing/listing.js





/** Consecutive empty pages after which the listing is taken to loop. */
const MAX_EMPTY_PAGES = 1000;
/**
 * The keys of a range that start with `prefix`, in pages, relative to the bucket's prefix. The store is not trusted: keys
 * out of UTF-8 order, a repeated token, keys outside the request and a failed page all throw StoreError and never look
 * like the end of the listing.
 */
async function* listRange(bucket, prefix, range, signal) {
    const check = new ListingCheck(bucket, prefix, range);
    for await (const { objects } of pagesOf(bucket, prefix, range, signal)) {
        const kept = check.take(objects);
        if (kept.length > 0)
            yield kept;
    }
}
/**
 * The pages from the first key of the range to past its last. The next page is requested while the current one is being
 * processed. The caller passes the objects through a ListingCheck.
 */
function pagesOf(bucket, prefix, range, signal, raw = false) {
    if (bucket.store.dialect.listing === 'utf-16')
        return reorderedPages(bucket, prefix, range, signal);
    const { upto } = range;
    const isPast = upto === undefined ? undefined : (path) => (0,keys/* compareKeys */.YD)(path, upto) >= 0;
    return storePages(bucket, prefix, range.after, isPast, signal, raw);
}
/** The same for a store that lists in UTF-16 order. */
async function* reorderedPages(bucket, prefix, { after, upto }, signal) {
    const start = after === undefined ? undefined : startInUtf16(after);
    const isPast = upto === undefined ? undefined : (path) => isPastInUtf16(path, upto);
    const listed = storePages(bucket, prefix, start, isPast, signal, false);
    for await (const page of reorder(objectsOf(listed))) {
        const objects = after === undefined
            ? page
            : page.filter(({ key }) => (0,keys/* compareKeys */.YD)(key.slice(bucket.prefix.length), after) > 0);
        yield { objects, prefixes: [], next: undefined };
    }
}
async function* objectsOf(pages) {
    for await (const { objects } of pages)
        yield objects;
}
/** The pages as the store orders them, from the first key after `start` to the one that holds a path that `isPast`. */
async function* storePages(bucket, prefix, start, isPast, signal, raw) {
    const common = { prefix: bucket.key(prefix), ...(raw ? { raw } : {}) };
    const after = start !== undefined && (0,keys/* compareKeys */.YD)(start, prefix) >= 0 ? bucket.key(start) : undefined;
    const first = { ...common, ...(0,defined/* defined */.s)({ after }) };
    let coming = bucket.store.list(first, signal);
    let empty = 0;
    let token;
    while (coming !== undefined) {
        const page = await coming;
        const { next } = page;
        if (next !== undefined && next === token)
            throw wrongIn(bucket, 'repeats a continuation token; list it through another endpoint');
        token = next;
        const last = page.raw === undefined ? page.objects.at(-1)?.key : page.raw.last;
        // The place of a key in doubt is not known.
        const known = page.raw !== undefined || page.objects.at(-1)?.doubt?.about !== 'spelling';
        const beyond = known && last !== undefined && isPast?.(last.slice(bucket.prefix.length)) === true;
        coming =
            next === undefined || beyond ? undefined : bucket.store.list({ ...common, continuation: next }, signal);
        coming?.catch(() => undefined); // awaited in the next iteration; until then nobody handles it
        empty = last === undefined ? empty + 1 : 0;
        if (empty > MAX_EMPTY_PAGES)
            throw wrong(`${MAX_EMPTY_PAGES} empty pages in a row`);
        yield page;
    }
}
/**
 * The first object that `counts`, in the order of the store; undefined if the listing ends without one. A page may be
 * empty although more follow (AWS, MinIO), so only the last page proves absence. Throws StoreError, also for a listing
 * that does not end.
 */
async function firstListed(bucket, request, counts, signal) {
    let token;
    for (let pages = 0; pages < MAX_EMPTY_PAGES; pages++) {
        const from = token === undefined ? {} : { continuation: token };
        const { objects, next } = await bucket.store.list({ ...request, ...from }, signal);
        const first = objects.find(counts);
        if (first !== undefined || next === undefined)
            return first;
        if (next === token)
            throw wrong('the listing repeats a continuation token');
        token = next;
    }
    throw wrong(`${MAX_EMPTY_PAGES} pages in a row without a key that was asked for`);
}
/** Validates a listing object by object, in the order of its pages. */
class ListingCheck {
    #bucket;
    #prefix;
    #upto;
    #last;
    /** False until the first object of the range. */
    #begun = false;
    constructor(bucket, prefix, range) {
        this.#bucket = bucket;
        this.#prefix = bucket.key(prefix);
        this.#upto = range.upto;
        this.#last = range.after;
    }
    /** The objects of the range, with keys below the bucket's prefix. Throws StoreError `protocol`. */
    take(objects) {
        const below = this.#bucket.prefix.length;
        const kept = [];
        for (const [i, object] of objects.entries()) {
            if (object.doubt?.about === 'spelling') {
                const next = objects.slice(i + 1).find(({ doubt }) => doubt?.about !== 'spelling');
                kept.push(this.#inDoubt(object, next));
                continue;
            }
            if (this.#prefix !== '' && !object.key.startsWith(this.#prefix))
                throw wrongIn(this.#bucket, `holds ${(0,quoted/* quoted */.T)(object.key)}, which is outside the prefix that was asked for; list it through another endpoint`);
            const key = below === 0 ? object.key : object.key.slice(below);
            if (key === '')
                continue; // the prefix itself, as an object of no name below it
            const order = this.#last === undefined ? 1 : (0,keys/* compareKeys */.YD)(key, this.#last);
            if (order < 0)
                throw wrongIn(this.#bucket, `is not in UTF-8 byte order, though its first page was: ${(0,quoted/* quoted */.T)(key)} comes after ${(0,quoted/* quoted */.T)(this.#last ?? '')}; give prefixes whose first page shows it, and it is sorted on disk (docs/limits.md)`);
            if (this.#upto !== undefined && (0,keys/* compareKeys */.YD)(key, this.#upto) > 0)
                break;
            // `after` itself is no key of the range; a key that comes again is not one key less to account for.
            if (order === 0 && !this.#begun)
                continue;
            this.#begun = true;
            this.#last = key;
            if (order === 0)
                kept.push({ ...object, key, doubt: { about: 'repeated' } });
            else
                kept.push(key === object.key ? object : { ...object, key });
        }
        return kept;
    }
    /** Skips objects up to `key`: an earlier run has validated the same ones. */
    passed(key) {
        this.#begun = true;
        this.#last = key;
    }
    /**
     * A key in doubt, whose place in the order is not known: `key` only keeps it between its neighbours, so that those are
     * not taken for absent. Its doubt names it.
     */
    #inDoubt(object, next) {
        const own = belowPrefix(object, this.#bucket.prefix.length);
        const spellings = own.doubt?.about === 'spelling' ? own.doubt.spellings : [];
        const after = this.#last;
        const before = next?.key.slice(this.#bucket.prefix.length);
        const key = before === undefined
            ? undefined
            : spellings.find((name) => (after === undefined || (0,keys/* compareKeys */.YD)(name, after) > 0) &&
                (0,keys/* compareKeys */.YD)(name, before) < 0 &&
                (this.#upto === undefined || (0,keys/* compareKeys */.YD)(name, this.#upto) <= 0));
        if (key === undefined)
            return { ...own, key: after ?? '' };
        this.#last = key;
        this.#begun = true;
        return { ...own, key };
    }
}
/** The object as it is named below a bucket's prefix of so many characters. */
function belowPrefix(object, length) {
    if (length === 0)
        return object;
    const { doubt } = object;
    const key = object.key.slice(length);
    if (doubt?.about !== 'spelling')
        return { ...object, key };
    return {
        ...object,
        key,
        doubt: { ...doubt, spellings: doubt.spellings.map((name) => name.slice(length)) },
    };
}
function wrongIn(bucket, message) {
    return wrong(`the listing of ${String(bucket)} ${message}`);
}
function wrong(message) {
    return new errors/* StoreError */.AD('protocol', message, { operation: 'list' });
}


/***/ }),

/***/ 36160:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ pinnedReads)
/* harmony export */ });
/* harmony import */ var _wrap_store_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29310);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46848);


/**
 * A store whose pinned reads return the pinned content or fail with `precondition`, also on servers that ignore
 * `If-Match` on GET. The first pinned read tests that with a wrong pin. If it is ignored, the ETag of every answer is
 * compared, and the last chunk is held back until a HEAD confirms that the object did not change: an object that was
 * replaced during the read is never taken for complete.
 */
function pinnedReads(store) {
    const honours = askedOnce((key, signal) => refusesWrongPin(store, key, signal));
    return {
        ...(0,_wrap_store_js__WEBPACK_IMPORTED_MODULE_1__/* .wrapStore */ .M)(store, ({ call }) => call()),
        get: async (key, options, signal) => {
            const { ifMatch } = options ?? {};
            if (ifMatch === undefined || (await honours(key, signal)))
                return store.get(key, options, signal);
            const body = await store.get(key, options, signal);
            if (body.head.etag !== ifMatch) {
                body.destroy();
                throw changed();
            }
            return { ...body, stream: unchangedStream(store, key, ifMatch, options ?? {}, body, signal) };
        },
    };
}
/** Caches the first answer; concurrent callers wait for it. Without an answer, the next caller asks again. */
function askedOnce(ask) {
    let asking;
    return async (key, signal) => {
        const answer = await (asking ??= ask(key, signal).catch(() => undefined));
        if (answer === undefined)
            asking = undefined;
        signal?.throwIfAborted();
        return answer;
    };
}
/** Undefined if this key cannot show it. Reads at most one byte. */
async function refusesWrongPin(store, key, signal) {
    try {
        const body = await store.get(key, { ifMatch: store.dialect.noTag, range: { first: 0, last: 0 } }, signal);
        body.destroy();
        return false;
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isStoreError */ .A1)(error, 'precondition'))
            return true;
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isStoreError */ .A1)(error))
            return undefined; // an empty object has no first byte; the real read says what is wrong
        throw error;
    }
}
async function* unchangedStream(store, key, etag, { versionId }, { stream }, signal) {
    let held;
    for await (const chunk of stream) {
        if (held !== undefined)
            yield held;
        held = chunk;
    }
    const now = await store.head(key, versionId === undefined ? {} : { versionId }, signal);
    if (now.etag !== etag)
        throw changed();
    if (held !== undefined)
        yield held;
}
function changed() {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StoreError */ .AD('precondition', 'get: the object is not the one that was asked for', {
        operation: 'get',
    });
}


/***/ }),

/***/ 72507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ checkedVersions),
/* harmony export */   x: () => (/* binding */ VersionTrust)
/* harmony export */ });
/* harmony import */ var _wrap_store_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29310);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46848);


/** Shared by all stores of one bucket: a command sets it as soon as it knows. */
class VersionTrust {
    worth = 'believed';
}
/**
 * A store whose version ids can be trusted: ids that do not count are removed from answers, and false ones from reads.
 * An answer that names another version than the one that was asked for is not taken for it: some servers ignore
 * `versionId` on HEAD, which is then asked by GET, or on GET, which fails with `not-found`.
 */
function checkedVersions(store, trust) {
    const written = (answer) => answer.then((one) => (trust.worth === 'believed' || one.versionId === undefined ? one : withoutId(one)));
    const asked = (options) => trust.worth === 'false' && options?.versionId !== undefined ? withoutId(options) : options;
    const answered = (head) => (trust.worth === 'believed' ? head : withoutId(head));
    const get = async (key, options, signal) => {
        const request = asked(options);
        const body = await store.get(key, request, signal);
        if (isOther(request?.versionId, body.head)) {
            body.destroy();
            throw ignored('get');
        }
        return bodyWith(body, answered(body.head));
    };
    return {
        ...(0,_wrap_store_js__WEBPACK_IMPORTED_MODULE_1__/* .wrapStore */ .M)(store, ({ call }) => call()),
        namesVersions: () => trust.worth !== 'false',
        get,
        head: async (key, options, signal) => {
            const request = asked(options);
            const head = await headOrUndefined(store, key, request, signal);
            if (head !== undefined && !isOther(request?.versionId, head))
                return answered(head);
            const body = await get(key, request, signal);
            body.destroy();
            return body.head;
        },
        put: (key, body, o, s) => written(store.put(key, body, o, s)),
        upload: (key, body, o, s) => written(store.upload(key, body, o, s)),
        copy: (source, key, o, s) => written(store.copy(ofBucket(source), key, o, s)),
        copyPart: (upload, part, source, range, s) => store.copyPart(upload, part, ofBucket(source), range, s),
        completeUpload: (upload, parts, c, s) => written(store.completeUpload(upload, parts, c, s)),
        tags: (key, o, s) => store.tags(key, asked(o), s),
        thaw: (key, o, s) => store.thaw(key, asked(o) ?? o, s),
        delete: (key, o, s) => {
            // Without its id, the request would be about the object that is current now.
            if (trust.worth === 'false' && o?.versionId !== undefined)
                return Promise.reject(ignored('delete'));
            return store.delete(key, o, s);
        },
        async *listVersions(prefix, s) {
            if (trust.worth !== 'false')
                yield* store.listVersions(prefix, s);
        },
    };
    /** Sources in other buckets have ids of their own. */
    function ofBucket(source) {
        const { place } = store;
        const own = source.place.endpoint === place.endpoint && source.place.bucket === place.bucket;
        return own && trust.worth === 'false' ? withoutId(source) : source;
    }
}
/** Undefined where `If-Match` did not hold for a version: a HEAD that ignores the id compares the current object. */
async function headOrUndefined(store, key, options, signal) {
    try {
        return await store.head(key, options, signal);
    }
    catch (error) {
        if (options?.versionId !== undefined && (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isStoreError */ .A1)(error, 'precondition'))
            return undefined;
        throw error;
    }
}
function isOther(asked, { versionId }) {
    return asked !== undefined && versionId !== undefined && versionId !== asked;
}
function withoutId(value) {
    const { versionId: _id, ...rest } = value;
    return rest;
}
function bodyWith(body, head) {
    if (head === body.head)
        return body;
    return { head, stream: body.stream, destroy: () => body.destroy() };
}
function ignored(operation) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StoreError */ .AD('not-found', `${operation}: the store does not have this version by its id`, {
        operation,
    });
}


/***/ }),

/***/ 98530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ux: () => (/* binding */ probeVersionDelete),
/* harmony export */   XD: () => (/* binding */ versionsAbove),
/* harmony export */   eu: () => (/* binding */ versioningOf),
/* harmony export */   gP: () => (/* binding */ probeVersionReads)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46848);

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
/**
 * Whether the key can delete a version for good: it stores a tiny object at `key`, which is the caller's alone, and deletes
 * that version. Undefined where no version was made, or the store did not say. Throws StoreError where plain writes fail.
 */
async function probeVersionDelete({ store, key }, tried, signal) {
    const { versionId } = await store.put(key, Buffer.from('flashback-backup probe\n'), {}, signal);
    if (versionId === undefined)
        return undefined;
    try {
        await store.delete(key, { versionId }, signal);
        return { tried, allowed: true };
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isStoreError */ .A1)(error, 'denied', 'locked'))
            return { tried, allowed: false };
        if (!(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isStoreError */ .A1)(error))
            throw error;
        return undefined;
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


/***/ })

};
