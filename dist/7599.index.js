export const id = 7599;
export const ids = [7599];
export const modules = {

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
/* harmony export */   RP: () => (/* binding */ endLeftLease),
/* harmony export */   Vj: () => (/* binding */ LeaseLost),
/* harmony export */   b1: () => (/* binding */ LeaseDone),
/* harmony export */   hY: () => (/* binding */ hasEnded),
/* harmony export */   nD: () => (/* binding */ Lease),
/* harmony export */   yj: () => (/* binding */ LeaseHeld),
/* harmony export */   zR: () => (/* binding */ readLease)
/* harmony export */ });
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
    const present = await (0,_leases_lease_record_js__WEBPACK_IMPORTED_MODULE_5__/* .readLeaseAt */ .E)(cold, _layout_js__WEBPACK_IMPORTED_MODULE_4__/* .LEASE */ .DL, signal);
    // That of a split run is its workers': the process that planned it is over.
    if (present?.record?.owner !== owner || present.record.split !== undefined)
        return false;
    const expires = cold.now(clock) + times.longestRequest;
    if (present.record.expires <= expires)
        return false;
    const record = { ...present.record, expires };
    return (await (0,_leases_lease_record_js__WEBPACK_IMPORTED_MODULE_5__/* .replaceLeaseAt */ .k)(cold, _layout_js__WEBPACK_IMPORTED_MODULE_4__/* .LEASE */ .DL, record, present.etag, signal)) !== undefined;
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


/***/ })

};
