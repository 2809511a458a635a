export const id = 738;
export const ids = [738];
export const modules = {

/***/ 22099:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HK: () => (/* binding */ checkApart),
/* harmony export */   SF: () => (/* binding */ capabilitiesOf),
/* harmony export */   SO: () => (/* binding */ checkStorageClass),
/* harmony export */   Yx: () => (/* binding */ checkEmpty),
/* harmony export */   Z0: () => (/* binding */ checkIdentity),
/* harmony export */   cu: () => (/* binding */ identityOf)
/* harmony export */ });
/* harmony import */ var _flashback_endpoint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83878);
/* harmony import */ var _manifest_layout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54445);
/* harmony import */ var _manifest_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11400);
/* harmony import */ var _options_options_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2402);
/* harmony import */ var _options_places_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15962);
/* harmony import */ var _options_storing_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(45870);
/* harmony import */ var _store_capabilities_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(30581);
/* harmony import */ var _store_errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(46848);
/* harmony import */ var _store_listing_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(60131);
/* harmony import */ var _store_read_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(67135);










/** Who hot is, as the manifest remembers it. */
function identityOf(options) {
    const { endpoint, bucket, prefix } = options.hot;
    return { endpoint: (0,_flashback_endpoint_js__WEBPACK_IMPORTED_MODULE_0__/* .endpointIdentity */ .u9)(endpoint), bucket, prefix };
}
/** Throws InputError where cold holds the backup of another hot. */
function checkIdentity(committed, options) {
    if (committed === undefined)
        return;
    const known = committed.generation.hot;
    const now = identityOf(options);
    // Self-hosted nodes have names of their own: the one that was first at the first run need not be today.
    const endpoints = (0,_options_places_js__WEBPACK_IMPORTED_MODULE_4__/* .endpointsOf */ .uY)(options.hot).map(_flashback_endpoint_js__WEBPACK_IMPORTED_MODULE_0__/* .endpointIdentity */ .u9);
    if (endpoints.includes(known.endpoint) && known.bucket === now.bucket && known.prefix === now.prefix)
        return;
    throw new _options_options_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .d('hot', `s3://${now.bucket}/${now.prefix} at ${now.endpoint} is not what this cold is the backup of; expected s3://${known.bucket}/${known.prefix} at ${known.endpoint}, or another cold`);
}
/**
 * A first run needs an empty cold: what it does not know it would overwrite. State of ours without a
 * generation is what a first run left that was cut off. Throws InputError.
 */
async function checkEmpty(cold, state, signal) {
    if (await state.wasCommitted(signal))
        throw new _manifest_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .StateError */ .qq(_manifest_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .HEAD */ .Vx, 'it is missing, though generations were committed', _manifest_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .DAMAGED_ADVICE */ .dw);
    if ((await cold.look(_manifest_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .LEASE */ .DL, signal)) !== undefined)
        return;
    const ofState = (key) => key.startsWith(cold.key(_manifest_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .STATE */ .c4));
    const { prefix } = cold;
    let foreign = await (0,_store_listing_js__WEBPACK_IMPORTED_MODULE_8__/* .firstListed */ .oD)(cold, { prefix, maxKeys: 2 }, ({ key }) => key !== prefix, signal);
    if (foreign !== undefined && ofState(foreign.key)) {
        // Keys of ours came first: look behind them ("0" follows "/").
        const behind = { prefix, after: cold.key(`${_manifest_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .STATE */ .c4.slice(0, -1)}0`), maxKeys: 2 };
        foreign = await (0,_store_listing_js__WEBPACK_IMPORTED_MODULE_8__/* .firstListed */ .oD)(cold, behind, ({ key }) => key !== prefix && !ofState(key), signal);
    }
    if (foreign === undefined)
        return;
    throw new _options_options_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .d('cold', `${String(cold)} is not empty and holds no manifest of a backup; expected an empty bucket or prefix`);
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
        seen = await (0,_store_read_js__WEBPACK_IMPORTED_MODULE_9__/* .readWhole */ .o)(hot.store, cold.key(_manifest_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .LEASE */ .DL), 64 * 1024, signal);
    }
    catch (error) {
        if ((0,_store_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .isStoreError */ .h)(error, 'denied'))
            return; // a key that may not see it cannot be one that shares the bucket
        throw error;
    }
    if (seen === undefined || seen === 'too-large')
        return;
    if (!Buffer.from(seen.bytes).toString('utf8').includes(JSON.stringify(owner)))
        return;
    await cold.store.delete(cold.key(_manifest_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .LEASE */ .DL), {}, signal);
    throw new _options_options_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .d('cold', `${String(cold)} is the bucket of hot, reached through another endpoint; expected another bucket`);
}
/** Archived objects cannot be copied out of the way: only a bucket that keeps versions itself may hold them. Throws InputError. */
function checkStorageClass({ cold }, versioned) {
    if (versioned || !(0,_options_storing_js__WEBPACK_IMPORTED_MODULE_5__/* .isArchive */ .tc)(cold.storageClass))
        return;
    throw new _options_options_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .d('storage-class', `${cold.storageClass ?? ''} is an archive, and ${cold.bucket} has no versioning: its old versions could not be kept; expected versioning to be enabled there, or another class`);
}
/** What cold can do: remembered for `believed` ms, else tried. Where something got no answer, it is tried again. */
async function capabilitiesOf(cold, known, now, believed, signal) {
    const sure = known !== undefined && (known.unsure ?? []).length === 0;
    if (sure && Date.parse(known.probed) + believed > now)
        return known;
    return (0,_store_capabilities_js__WEBPACK_IMPORTED_MODULE_6__/* .probeCapabilities */ .PG)(cold, _manifest_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .PROBE */ .vD, new Date(now).toISOString(), signal);
}


/***/ }),

/***/ 83878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JI: () => (/* binding */ failingHealth),
/* harmony export */   oP: () => (/* binding */ isBridgeNode),
/* harmony export */   u9: () => (/* binding */ endpointIdentity)
/* harmony export */ });
/* harmony import */ var _store_s3_connections_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61872);

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
    const answer = await askHealth(endpoint, ca, signal);
    return answer?.status === 200 && !answer.text.trimStart().startsWith('<');
}
/**
 * Why a node is not to be used by its own word: `GET /health` fails with a 5xx. Undefined for every other answer and
 * for none: what is no Bridge Node need not know the question, and a node that is down fails at the next one.
 */
async function failingHealth(endpoint, ca, signal) {
    const answer = await askHealth(endpoint, ca, signal);
    return answer !== undefined && answer.status >= 500
        ? `says HTTP ${answer.status} of its health`
        : undefined;
}
async function askHealth(endpoint, ca, signal) {
    const { origin } = new URL(endpoint);
    const sockets = (0,_store_s3_connections_js__WEBPACK_IMPORTED_MODULE_0__/* .connectTo */ .m6)(origin, {
        ca,
        connections: 1,
        connectTimeout: ASK_TIMEOUT_MS,
        bodyTimeout: ASK_TIMEOUT_MS,
    });
    try {
        const answer = await sockets.request({
            origin,
            path: '/health',
            method: 'GET',
            headersTimeout: ASK_TIMEOUT_MS,
            signal,
        });
        return { status: answer.statusCode, text: await answer.body.text() };
    }
    catch {
        signal.throwIfAborted();
        return undefined;
    }
    finally {
        await sockets.destroy();
    }
}
/** Who an endpoint is, for hot's identity: all nodes of the platform lead to the same Repositories. */
function endpointIdentity(endpoint) {
    const { hostname } = new URL(endpoint);
    return PLATFORM.test(hostname) ? 'flashback.tech' : hostname;
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
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57975);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38522);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11400);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54445);
/* harmony import */ var _segment_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(97622);






/** Records a file. */
const CONDEMNED_RECORDS = 50_000;
const compress = (0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_zlib__WEBPACK_IMPORTED_MODULE_2__.gzip);
async function encodeCondemned(records) {
    const file = await compress(records.map((record) => `${encodeRecord(record)}\n`).join(''), { level: 5 });
    return { ref: { sha256: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(file).digest('hex'), count: records.length }, file };
}
/** Records in batches, checked against the reference. Throws StateError, which names the object. */
async function* decodeCondemned(file, ref) {
    const object = (0,_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .condemnedPath */ .f9)(ref.sha256);
    if ((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(file).digest('hex') !== ref.sha256)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .StateError */ .qq(object, 'its content does not match its SHA-256', _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .DAMAGED_ADVICE */ .dw);
    let count = 0;
    for await (const lines of (0,_segment_js__WEBPACK_IMPORTED_MODULE_5__/* .linesOf */ .Dx)(file, object)) {
        count += lines.length;
        yield lines.map((line) => decodeRecord(line, object));
    }
    if (count !== ref.count)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .StateError */ .qq(object, `it holds ${count} records where ${ref.count} were recorded`, _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .DAMAGED_ADVICE */ .dw);
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
    return condemned.flatMap((object) => object.path.startsWith(_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .STATE */ .c4) ? [] : [{ ...object, key: object.path }]);
}
function encodeRecord({ key, path, etag, versionId, size, since, version }) {
    return JSON.stringify({
        key,
        path,
        etag,
        ...(versionId === undefined ? {} : { versionId }),
        ...(size === undefined ? {} : { size }),
        since,
        ...(version === undefined ? {} : { version }),
    });
}
function decodeRecord(line, object) {
    let value;
    try {
        value = JSON.parse(line);
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .StateError */ .qq(object, 'a line is not JSON', _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .DAMAGED_ADVICE */ .dw, { cause });
    }
    if (isRecord(value))
        return value;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .StateError */ .qq(object, 'a line is not a record of what is condemned', _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .DAMAGED_ADVICE */ .dw);
}
function isRecord(value) {
    if (typeof value !== 'object' || value === null)
        return false;
    const { key, path, etag, versionId, size, since, version } = value;
    return ([key, path, since].every((text) => typeof text === 'string' && text !== '') &&
        typeof etag === 'string' &&
        (versionId === undefined || typeof versionId === 'string') &&
        (size === undefined || (typeof size === 'number' && Number.isSafeInteger(size))) &&
        (version === undefined || typeof version === 'string'));
}


/***/ }),

/***/ 9143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LP: () => (/* binding */ decodeEntry),
/* harmony export */   Tr: () => (/* binding */ checkEntry),
/* harmony export */   vv: () => (/* binding */ encodeEntry)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11400);

/** One line of a segment or journal, without its line feed. */
function encodeEntry(entry) {
    const { key, size, etag, modified, cold, since, history, gone, expired } = entry;
    return JSON.stringify({
        key,
        size,
        etag,
        modified,
        cold,
        since,
        ...(history === undefined || history.length === 0 ? {} : { history }),
        ...(gone === undefined ? {} : { gone }),
        ...(expired === undefined ? {} : { expired }),
    });
}
/** Parses a line of `object`; throws StateError where it is no entry. State is hostile text. */
function decodeEntry(line, object) {
    let value;
    try {
        value = JSON.parse(line);
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StateError */ .qq(object, 'a line is not JSON', _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DAMAGED_ADVICE */ .dw, { cause });
    }
    return checkEntry(value, object);
}
function checkEntry(value, object) {
    if (isEntry(value))
        return value;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StateError */ .qq(object, 'a line is not a manifest entry', _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DAMAGED_ADVICE */ .dw);
}
function isEntry(value) {
    if (!isRecord(value) || typeof value['key'] !== 'string' || value['key'] === '' || !isVersion(value))
        return false;
    const { history, gone, expired } = value;
    if (expired !== undefined && !isTime(expired))
        return false;
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


/***/ }),

/***/ 62093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   uB: () => (/* binding */ FORMAT),
/* harmony export */   ux: () => (/* binding */ parseGeneration),
/* harmony export */   ww: () => (/* binding */ parseHead)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11400);

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
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StateError */ .qq(object, 'it lacks a field', _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DAMAGED_ADVICE */ .dw);
    }
    return { format: FORMAT, generation, sha256, epoch, run, time };
}
/** Parses what `HEAD` points at; its hash was compared already, so its shape is only checked where a mistake would hurt. */
function parseGeneration(text, object) {
    const value = parseFormat(text, object);
    const { generation, segments, restorePoints, journals, condemned, hot, unlooked } = value;
    const sound = isCount(generation) &&
        isRecord(hot) &&
        Array.isArray(segments) &&
        segments.every(isSegment) &&
        Array.isArray(restorePoints) &&
        Array.isArray(journals) &&
        (Array.isArray(condemned) || isCondemnedList(condemned)) &&
        (unlooked === undefined ||
            (isRecord(unlooked) && Array.isArray(unlooked['looked']) && unlooked['looked'].every(isText)));
    if (!sound)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StateError */ .qq(object, 'it lacks a field', _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DAMAGED_ADVICE */ .dw);
    return value;
}
function parseFormat(text, object) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StateError */ .qq(object, 'it is not JSON', _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DAMAGED_ADVICE */ .dw, { cause });
    }
    if (!isRecord(value) || !isCount(value['format']))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StateError */ .qq(object, 'it has no format', _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DAMAGED_ADVICE */ .dw);
    if (value['format'] > FORMAT) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StateError */ .qq(object, `it has format ${value['format']}, this program knows ${FORMAT}`, _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NEWER_ADVICE */ .hx);
    }
    return value;
}
function isSegment(value) {
    return (isRecord(value) &&
        isText(value['first']) &&
        isText(value['last']) &&
        isCount(value['count']) &&
        isSha256(value['sha256']));
}
function isCondemnedList(value) {
    return (isRecord(value) &&
        isCount(value['count']) &&
        Array.isArray(value['files']) &&
        value['files'].every((file) => isRecord(file) && isCount(file['count']) && isSha256(file['sha256'])));
}
function isSha256(value) {
    return typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function isCount(value) {
    return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
function isText(value) {
    return typeof value === 'string' && value !== '';
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
/* harmony import */ var _store_keys_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(68335);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11400);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54445);
/* harmony import */ var _segment_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(97622);







/** More folders than this in one block are not worth remembering: it would be looked at key by key. */
const MOST_FOLDERS = 16;
/** Where a segment has more blocks than it needs, small ones are joined with the next: looked at once more for it. */
const FEW_BLOCKS = 8;
const SMALL = 250;
const LARGE = 2_000;
function digestOf(objects) {
    const sum = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for (const { text } of objects)
        sum.update(text, 'latin1');
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
            if (counts.length === MOST_FOLDERS)
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
 * whole: the digest then stands for what that segment, and no other, says of these keys.
 */
function blocksOf(segments, blocks) {
    const found = segments.map(({ sha256 }) => [sha256, []]);
    let at = 0;
    let after;
    for (const { digest, ...block } of blocks) {
        while (at < segments.length && (0,_store_keys_js__WEBPACK_IMPORTED_MODULE_6__/* .compareKeys */ .YD)(segments[at]?.last ?? '', block.end) < 0)
            at++;
        const border = segments[at - 1]?.last;
        const whole = border === undefined || (after !== undefined && (0,_store_keys_js__WEBPACK_IMPORTED_MODULE_6__/* .compareKeys */ .YD)(after, border) >= 0);
        found[at]?.[1].push(whole && digest !== undefined ? { ...block, digest } : block);
        after = block.end;
    }
    return found.filter(([, some]) => some.length > 0);
}
/** The blocks to look for in a slice, with the segments' borders between them; `after` is where the slice starts. */
function knownBlocks(segments, blocks, start) {
    const known = [];
    let after = start;
    for (const { sha256, last, count } of segments) {
        let joined = false;
        const some = blocks.get(sha256) ?? [];
        const crowded = some.length > FEW_BLOCKS + count / SMALL;
        some.forEach(({ digest, ...block }, i) => {
            const next = some[i + 1];
            if (crowded && next !== undefined && sizeOf(block) < SMALL && sizeOf(block) + sizeOf(next) <= LARGE) {
                joined = true;
                return;
            }
            known.push({ ...block, ...(joined || digest === undefined ? {} : { digest }), after });
            after = block.end;
            joined = false;
        });
        if (after === undefined || (0,_store_keys_js__WEBPACK_IMPORTED_MODULE_6__/* .compareKeys */ .YD)(after, last) < 0)
            known.push({ end: last, counts: [], after });
        after = last;
    }
    return known;
}
function sizeOf({ counts }) {
    return counts.reduce((sum, { objects }) => sum + objects, 0);
}
const compress = (0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_zlib__WEBPACK_IMPORTED_MODULE_2__.gzip);
/** One line a segment. */
async function encodeListed(blocks) {
    const lines = [...blocks].map(([segment, some]) => JSON.stringify({ segment, blocks: some }) + '\n');
    const file = await compress(lines.join(''), { level: 5 });
    return { sha256: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(file).digest('hex'), file };
}
/** Throws StateError, which names the object. */
async function decodeListed(file, sha256) {
    const object = (0,_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .listedPath */ .jM)(sha256);
    if ((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(file).digest('hex') !== sha256)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .StateError */ .qq(object, 'its content does not match its SHA-256', _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .DAMAGED_ADVICE */ .dw);
    const found = new Map();
    for await (const lines of (0,_segment_js__WEBPACK_IMPORTED_MODULE_5__/* .linesOf */ .Dx)(file, object)) {
        for (const line of lines) {
            const { segment, blocks } = parseLine(line, object);
            found.set(segment, blocks);
        }
    }
    return found;
}
function parseLine(line, object) {
    try {
        const value = JSON.parse(line);
        const { segment, blocks } = value;
        if (typeof segment === 'string' && Array.isArray(blocks) && blocks.every(isBlock))
            return { segment, blocks };
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .StateError */ .qq(object, 'a line is not JSON', _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .DAMAGED_ADVICE */ .dw, { cause });
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .StateError */ .qq(object, 'a line names no blocks of a segment', _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .DAMAGED_ADVICE */ .dw);
}
function isBlock(value) {
    if (typeof value !== 'object' || value === null)
        return false;
    const { end, digest, counts } = value;
    return (typeof end === 'string' &&
        (digest === undefined || typeof digest === 'string') &&
        Array.isArray(counts) &&
        counts.every(isCount));
}
function isCount(value) {
    if (typeof value !== 'object' || value === null)
        return false;
    const { folder, objects, bytes } = value;
    return typeof folder === 'string' && Number.isSafeInteger(objects) && Number.isSafeInteger(bytes);
}


/***/ }),

/***/ 97622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ linesOf),
/* harmony export */   Nw: () => (/* binding */ SEGMENT_ENTRIES),
/* harmony export */   UR: () => (/* binding */ decodeSegment)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38522);
/* harmony import */ var _store_keys_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(68335);
/* harmony import */ var _stored_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12607);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11400);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54445);






const SEGMENT_ENTRIES = 50_000;
/** Longer than any entry of ours: 1,024-byte keys and a long history. A longer line is damage. */
const MAX_LINE = 16 * 1024 * 1024;
/**
 * Entries of a segment's file in batches, checked against the reference: hash, order, borders and count.
 * Throws StateError, which names the object.
 */
async function* decodeSegment(file, ref) {
    const object = (0,_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .segmentPath */ .RA)(ref.sha256);
    if ((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(file).digest('hex') !== ref.sha256) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .StateError */ .qq(object, 'its content does not match its SHA-256', _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .DAMAGED_ADVICE */ .dw);
    }
    let count = 0;
    let before;
    for await (const lines of linesOf(file, object)) {
        const batch = [];
        for (const text of lines) {
            const line = new _stored_line_js__WEBPACK_IMPORTED_MODULE_2__/* .StoredLine */ .U(text, object);
            if (before !== undefined && (0,_store_keys_js__WEBPACK_IMPORTED_MODULE_5__/* .compareKeys */ .YD)(before, line.key) >= 0) {
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .StateError */ .qq(object, 'its keys are out of order', _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .DAMAGED_ADVICE */ .dw);
            }
            before = line.key;
            batch.push(line);
        }
        count += batch.length;
        yield batch;
    }
    if (count !== ref.count || before !== ref.last) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .StateError */ .qq(object, `it holds ${count} entries where ${ref.count} were recorded`, _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .DAMAGED_ADVICE */ .dw);
    }
}
/** The lines of a gzipped text, in batches. Throws StateError that names `object`. */
async function* linesOf(file, object) {
    const gunzip = (0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.createGunzip)({ chunkSize: 64 * 1024 });
    gunzip.end(file);
    gunzip.setEncoding('utf8');
    let rest = '';
    try {
        for await (const chunk of gunzip) {
            const lines = (rest + chunk).split('\n');
            rest = lines.pop() ?? '';
            if (rest.length > MAX_LINE)
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .StateError */ .qq(object, 'a line is too long', _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .DAMAGED_ADVICE */ .dw);
            if (lines.length > 0)
                yield lines;
        }
    }
    catch (cause) {
        if (cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .StateError */ .qq)
            throw cause;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .StateError */ .qq(object, 'it does not unpack', _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .DAMAGED_ADVICE */ .dw, { cause });
    }
    if (rest !== '')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .StateError */ .qq(object, 'its last line is cut off', _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .DAMAGED_ADVICE */ .dw);
}


/***/ }),

/***/ 54802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ State)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _store_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46848);
/* harmony import */ var _store_listing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60131);
/* harmony import */ var _store_read_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67135);
/* harmony import */ var _condemned_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74974);
/* harmony import */ var _segment_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(97622);
/* harmony import */ var _listed_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(50622);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(11400);
/* harmony import */ var _generation_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(62093);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(54445);
/* harmony import */ var _lease_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(32373);











/** Above it, state goes up in parts: no single operation grows with the bucket. */
const UPLOAD_ABOVE = 16 * 1024 * 1024;
/** A generation names its segments: 10 million objects make about 100 KB. */
const MAX_STATE_OBJECT = 256 * 1024 * 1024;
const TOO_LARGE_ADVICE = 'Nothing was committed; what was copied is journalled. Please report this with the number of objects.';
/** The one door to stored state. Reads check what they read; writes are plain, the swap of HEAD is conditional. */
class State {
    #cold;
    #cache;
    /** Segments' files by their SHA-256, for as long as somebody reads them: who rewrites one reads it twice. */
    #inUse = new Map();
    /** `cache` spares reading unchanged segments again; what it gives is checked as what cold gives. */
    constructor(cold, cache) {
        this.#cold = cold;
        this.#cache = cache;
    }
    /** The newest committed generation; undefined where there is none. Throws StateError where it is damaged. */
    async load(signal) {
        const found = await this.read(_layout_js__WEBPACK_IMPORTED_MODULE_9__/* .HEAD */ .Vx, signal);
        if (found === undefined)
            return undefined;
        const head = (0,_generation_js__WEBPACK_IMPORTED_MODULE_8__/* .parseHead */ .ww)(found.text, _layout_js__WEBPACK_IMPORTED_MODULE_9__/* .HEAD */ .Vx);
        const path = (0,_layout_js__WEBPACK_IMPORTED_MODULE_9__/* .generationPath */ .uA)(head.generation);
        const file = await this.read(path, signal);
        if (file === undefined)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_7__/* .StateError */ .qq(path, 'HEAD names it, but it is not there', _errors_js__WEBPACK_IMPORTED_MODULE_7__/* .DAMAGED_ADVICE */ .dw);
        if (sha256(file.text) !== head.sha256) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_7__/* .StateError */ .qq(path, 'its content does not match the SHA-256 in HEAD', _errors_js__WEBPACK_IMPORTED_MODULE_7__/* .DAMAGED_ADVICE */ .dw);
        }
        return { head, etag: found.etag, generation: (0,_generation_js__WEBPACK_IMPORTED_MODULE_8__/* .parseGeneration */ .ux)(file.text, path) };
    }
    /** The entries of a segment, in batches. */
    async *entries(ref, signal) {
        const near = this.#inUse.get(ref.sha256)?.deref() ?? (await this.#cached(ref.sha256));
        if (near !== undefined) {
            yield* this.#decode(near, ref);
            return;
        }
        const path = (0,_layout_js__WEBPACK_IMPORTED_MODULE_9__/* .segmentPath */ .RA)(ref.sha256);
        const file = await this.#bytes(path, signal);
        if (file === undefined) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_7__/* .StateError */ .qq(path, 'the manifest names it, but it is not there', _errors_js__WEBPACK_IMPORTED_MODULE_7__/* .DAMAGED_ADVICE */ .dw);
        }
        yield* this.#decode(file.bytes, ref);
        await this.#cache?.put(ref.sha256, file.bytes);
    }
    /** Undefined where the cache has none, or another file under that name. */
    async #cached(name) {
        const file = await this.#cache?.get(name);
        return file !== undefined && sha256(file) === name ? file : undefined;
    }
    #decode(file, ref) {
        this.#inUse.set(ref.sha256, new WeakRef(file));
        return (0,_segment_js__WEBPACK_IMPORTED_MODULE_5__/* .decodeSegment */ .UR)(file, ref);
    }
    async writeSegment(ref, file, signal) {
        await this.write((0,_layout_js__WEBPACK_IMPORTED_MODULE_9__/* .segmentPath */ .RA)(ref.sha256), file, 'application/gzip', signal);
        await this.#cache?.put(ref.sha256, file);
    }
    /** What an earlier run saw of hot's listing. Throws StateError where it is damaged or not there. */
    async listed(sha256, signal) {
        const path = (0,_layout_js__WEBPACK_IMPORTED_MODULE_9__/* .listedPath */ .jM)(sha256);
        const file = await this.#bytes(path, signal);
        if (file === undefined)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_7__/* .StateError */ .qq(path, 'the manifest names it, but it is not there', _errors_js__WEBPACK_IMPORTED_MODULE_7__/* .DAMAGED_ADVICE */ .dw);
        return (0,_listed_js__WEBPACK_IMPORTED_MODULE_6__/* .decodeListed */ .Y)(file.bytes, sha256);
    }
    /** Its SHA-256; not written where `known` is just the same. */
    async writeListed(blocks, known, signal) {
        const { sha256, file } = await (0,_listed_js__WEBPACK_IMPORTED_MODULE_6__/* .encodeListed */ .oc)(blocks);
        if (sha256 !== known)
            await this.write((0,_layout_js__WEBPACK_IMPORTED_MODULE_9__/* .listedPath */ .jM)(sha256), file, 'application/gzip', signal);
        return sha256;
    }
    /** What a generation has condemned, in batches, in no order of keys. */
    async *condemned({ condemned }, signal) {
        if ((0,_condemned_js__WEBPACK_IMPORTED_MODULE_4__/* .isOldForm */ .gh)(condemned)) {
            yield (0,_condemned_js__WEBPACK_IMPORTED_MODULE_4__/* .fromOldForm */ .Ou)(condemned);
            return;
        }
        for (const ref of condemned.files) {
            const path = (0,_layout_js__WEBPACK_IMPORTED_MODULE_9__/* .condemnedPath */ .f9)(ref.sha256);
            const file = await this.#bytes(path, signal);
            if (file === undefined)
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_7__/* .StateError */ .qq(path, 'the manifest names it, but it is not there', _errors_js__WEBPACK_IMPORTED_MODULE_7__/* .DAMAGED_ADVICE */ .dw);
            yield* (0,_condemned_js__WEBPACK_IMPORTED_MODULE_4__/* .decodeCondemned */ .yO)(file.bytes, ref);
        }
    }
    /** Writes records in as many files as they need. */
    async writeCondemned(records, signal) {
        const files = [];
        let held = [];
        const write = async (some) => {
            const { ref, file } = await (0,_condemned_js__WEBPACK_IMPORTED_MODULE_4__/* .encodeCondemned */ .s1)(some);
            await this.write((0,_layout_js__WEBPACK_IMPORTED_MODULE_9__/* .condemnedPath */ .f9)(ref.sha256), file, 'application/gzip', signal);
            files.push(ref);
        };
        for await (const batch of records) {
            held.push(...batch);
            if (held.length < _condemned_js__WEBPACK_IMPORTED_MODULE_4__/* .CONDEMNED_RECORDS */ .dB)
                continue;
            await write(held);
            held = [];
        }
        if (held.length > 0)
            await write(held);
        return files;
    }
    /**
     * Writes the generation, then swaps HEAD to it. Throws LeaseLost where HEAD is not what the run started
     * from: then somebody else committed, and this run commits nothing.
     */
    async commit(generation, from, signal) {
        const text = JSON.stringify(generation, undefined, 1) + '\n';
        await this.#writeGeneration((0,_layout_js__WEBPACK_IMPORTED_MODULE_9__/* .generationPath */ .uA)(generation.generation), text, signal);
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
            const { etag } = await this.#cold.store.put(this.#cold.key(_layout_js__WEBPACK_IMPORTED_MODULE_9__/* .HEAD */ .Vx), bytes, { attributes: { contentType: 'application/json' }, ...condition }, signal);
            return { head, etag, generation };
        }
        catch (error) {
            if (!(0,_store_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .isStoreError */ .h)(error, 'precondition'))
                throw error;
            // A 412 is also the echo of our own swap whose answer was lost.
            const present = await this.read(_layout_js__WEBPACK_IMPORTED_MODULE_9__/* .HEAD */ .Vx, signal);
            if (present !== undefined && (0,_generation_js__WEBPACK_IMPORTED_MODULE_8__/* .parseHead */ .ww)(present.text, _layout_js__WEBPACK_IMPORTED_MODULE_9__/* .HEAD */ .Vx).sha256 === head.sha256)
                return { head, etag: present.etag, generation };
            throw new _lease_js__WEBPACK_IMPORTED_MODULE_10__/* .LeaseLost */ .Vj('another run committed meanwhile', { cause: error });
        }
    }
    /**
     * Never replaces one that is there: a run that was paused with this write in its hands would otherwise put
     * its own over what another run committed under the same number meanwhile.
     */
    async #writeGeneration(path, text, signal) {
        // What could not be read back must not be written.
        if (text.length > MAX_STATE_OBJECT)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_7__/* .StateError */ .qq(path, `it would have ${text.length} bytes`, TOO_LARGE_ADVICE);
        const options = { attributes: { contentType: 'application/json' }, ifAbsent: true };
        try {
            await this.#cold.store.put(this.#cold.key(path), Buffer.from(text), options, signal);
        }
        catch (error) {
            if (!(0,_store_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .isStoreError */ .h)(error, 'precondition'))
                throw error;
            // A 412 is also the echo of our own write whose answer was lost.
            if ((await this.read(path, signal))?.text === text)
                return;
            throw new _lease_js__WEBPACK_IMPORTED_MODULE_10__/* .LeaseLost */ .Vj('another run writes a generation of this number', { cause: error });
        }
    }
    /** True where a generation lies here that builds on another: then HEAD was there once. */
    async wasCommitted(signal) {
        for await (const path of this.#paths(`${_layout_js__WEBPACK_IMPORTED_MODULE_9__/* .STATE */ .c4}generations/`, signal)) {
            const file = await this.read(path, signal);
            if (file !== undefined && (0,_generation_js__WEBPACK_IMPORTED_MODULE_8__/* .parseGeneration */ .ux)(file.text, path).base !== null)
                return true;
        }
        return false;
    }
    /** The next number that no generation has yet, committed or not. */
    async nextGeneration(base, signal) {
        let highest = base;
        for await (const path of this.#paths(`${_layout_js__WEBPACK_IMPORTED_MODULE_9__/* .STATE */ .c4}generations/`, signal)) {
            const number = Number(/\/(\d+)\.json$/.exec(path)?.[1] ?? 0);
            if (Number.isSafeInteger(number))
                highest = Math.max(highest, number);
        }
        return highest + 1;
    }
    /** The journal objects in cold, by run, each in the order in which they were written. */
    async journals(signal) {
        const found = new Map();
        for await (const path of this.#paths(_layout_js__WEBPACK_IMPORTED_MODULE_9__/* .RUNS */ .pt, signal)) {
            const run = /^[^/]+\/runs\/([^/]+)\/journal-\d+-\d+\.ndjson$/.exec(path)?.[1];
            if (run === undefined)
                continue;
            const known = found.get(run);
            if (known === undefined)
                found.set(run, [path]);
            else
                known.push(path);
        }
        for (const paths of found.values())
            paths.sort();
        return found;
    }
    /** The records of uploads that are not over, of all runs. */
    async uploadRecords(signal) {
        const found = [];
        for await (const path of this.#paths(_layout_js__WEBPACK_IMPORTED_MODULE_9__/* .RUNS */ .pt, signal))
            if ((0,_layout_js__WEBPACK_IMPORTED_MODULE_9__/* .isUploadRecord */ .N_)(path))
                found.push(path);
        return found;
    }
    /** Throws StoreError where one of them could not be deleted. */
    async remove(paths, signal) {
        for (let at = 0; at < paths.length; at += 1000) {
            const batch = paths.slice(at, at + 1000).map((path) => ({ key: this.#cold.key(path) }));
            const [failure] = await this.#cold.store.deleteMany(batch, signal);
            if (failure === undefined)
                continue;
            throw new _store_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .StoreError */ .A('denied', `DeleteObjects: ${failure.code}`, {
                operation: 'DeleteObjects',
                providerCode: failure.code,
            });
        }
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
            await store.upload(this.#cold.key(path), bytes, options, signal);
    }
    async #bytes(path, signal) {
        const found = await (0,_store_read_js__WEBPACK_IMPORTED_MODULE_3__/* .readWhole */ .o)(this.#cold.store, this.#cold.key(path), MAX_STATE_OBJECT, signal);
        if (found === 'too-large')
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_7__/* .StateError */ .qq(path, 'it is far too large', _errors_js__WEBPACK_IMPORTED_MODULE_7__/* .DAMAGED_ADVICE */ .dw);
        return found;
    }
    async *#paths(prefix, signal) {
        for await (const { objects } of (0,_store_listing_js__WEBPACK_IMPORTED_MODULE_2__/* .pagesOf */ .E0)(this.#cold, prefix, {}, signal))
            for (const { key } of objects)
                yield key.slice(this.#cold.prefix.length);
    }
}
function sha256(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex');
}


/***/ }),

/***/ 12607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ StoredLine),
/* harmony export */   o: () => (/* binding */ liveSize)
/* harmony export */ });
/* harmony import */ var _iso_time_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53416);
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9143);


const KEY = '{"key":"';
const SIZE = '","size":';
const ETAG = ',"etag":"';
const MODIFIED = '","modified":"';
const AFTER_MODIFIED = '","cold":{';
const SINCE = '"since":"';
const BRACE = 125;
const QUOTE = 34;
const ZERO = 48;
/**
 * A line that says by its text what most runs want to know, for a tenth of what parsing it costs: a run that finds
 * nothing to do reads every entry. It relies on the order of fields in which encodeEntry writes; every line that
 * looks otherwise (escapes in the key, a history, an absence, fields in another order) is parsed.
 */
class StoredLine {
    key;
    line;
    #object;
    /** Where the key's text ends in the line; -1 where the line had to be parsed for it. */
    #keyEnd;
    #entry;
    /** `object` names the segment in errors. Throws StateError where the line is no entry and that shows in its key. */
    constructor(line, object) {
        this.line = line;
        this.#object = object;
        const end = line.startsWith(KEY) ? line.indexOf('"', KEY.length) : -1;
        const key = end > KEY.length && line.startsWith(SIZE, end) ? line.slice(KEY.length, end) : '\\';
        this.#keyEnd = key.includes('\\') ? -1 : end;
        this.key = this.#keyEnd < 0 ? this.entry.key : key;
    }
    get entry() {
        return (this.#entry ??= (0,_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeEntry */ .LP)(this.line, this.#object));
    }
    get liveSize() {
        const text = this.line;
        if (this.#entry === undefined && this.#keyEnd >= 0 && endsPlainly(text)) {
            const from = this.#keyEnd + SIZE.length;
            const size = Number(text.slice(from, text.indexOf(',', from)));
            if (Number.isSafeInteger(size) && size >= 0)
                return size;
        }
        return liveSize(this.entry);
    }
    isAsListed(listed) {
        const { key, size, etag, modified } = listed;
        const text = this.line;
        if (this.#keyEnd < 0 || key !== this.key || etag.includes('"') || etag.includes('\\'))
            return false;
        // Piece by piece: a text to compare with, made for each key, costs more than all the rest.
        const sizeAt = this.#keyEnd + SIZE.length;
        const sizeEnd = text.indexOf(',', sizeAt);
        const etagAt = sizeEnd + ETAG.length;
        const date = etagAt + etag.length + MODIFIED.length;
        return (numberAt(text, sizeAt, sizeEnd) === size &&
            text.startsWith(ETAG, sizeEnd) &&
            text.startsWith(etag, etagAt) &&
            text.startsWith(MODIFIED, etagAt + etag.length) &&
            text.startsWith(AFTER_MODIFIED, date + _iso_time_js__WEBPACK_IMPORTED_MODULE_1__/* .TIME_LENGTH */ .dS) &&
            (0,_iso_time_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTimeAt */ .Wi)(text, date) === modified &&
            endsPlainly(text));
    }
}
/** The whole number that stands there; NaN where something else does. */
function numberAt(text, from, to) {
    let found = to > from ? 0 : NaN;
    for (let at = from; at < to; at++) {
        const digit = text.charCodeAt(at) - ZERO;
        found = digit >= 0 && digit <= 9 ? found * 10 + digit : NaN;
    }
    return found;
}
/** What an entry adds to its segment's bytes. */
function liveSize(entry) {
    return entry.gone?.confirmed === true ? 0 : entry.size;
}
/** True where `since` is the line's last field: then it has no history and was never absent. */
function endsPlainly(line) {
    const end = line.length - 2;
    return (line.charCodeAt(end + 1) === BRACE &&
        line.charCodeAt(end) === QUOTE &&
        line.startsWith(SINCE, end - _iso_time_js__WEBPACK_IMPORTED_MODULE_1__/* .TIME_LENGTH */ .dS - SINCE.length));
}


/***/ }),

/***/ 60131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E0: () => (/* binding */ pagesOf),
/* harmony export */   Q4: () => (/* binding */ listRange),
/* harmony export */   oD: () => (/* binding */ firstListed),
/* harmony export */   x6: () => (/* binding */ ListingCheck)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46848);
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68335);


/** Pages in a row without a key, after which a store is taken to be looping. */
const EMPTY_PAGES = 1000;
/**
 * The keys of a range that start with `prefix`, in pages, below the bucket's prefix. Checked, not trusted: an
 * order that is not UTF-8's, a token that comes again, keys outside what was asked and a page that fails all throw
 * StoreError, never "no more keys".
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
 * The pages as they come, from the first key of the range to beyond its last. The next page is asked for while
 * the last one is worked on. Who reads the objects passes them through a ListingCheck.
 */
async function* pagesOf(bucket, prefix, range, signal, raw = false) {
    const common = { prefix: bucket.key(prefix), ...(raw ? { raw } : {}) };
    const after = range.after !== undefined && (0,_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .compareKeys */ .YD)(range.after, prefix) >= 0 ? bucket.key(range.after) : undefined;
    const upto = range.upto === undefined ? undefined : bucket.key(range.upto);
    const first = { ...common, ...(after === undefined ? {} : { after }) };
    let coming = bucket.store.list(first, signal);
    let empty = 0;
    let token;
    while (coming !== undefined) {
        const page = await coming;
        const { next } = page;
        if (next !== undefined && next === token)
            throw wrong('the listing repeats a continuation token');
        token = next;
        const last = page.raw === undefined ? page.objects.at(-1)?.key : page.raw.last;
        const beyond = upto !== undefined && last !== undefined && (0,_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .compareKeys */ .YD)(last, upto) >= 0;
        coming =
            next === undefined || beyond ? undefined : bucket.store.list({ ...common, continuation: next }, signal);
        coming?.catch(() => undefined); // awaited in the next round; until then it is nobody's
        empty = last === undefined ? empty + 1 : 0;
        if (empty > EMPTY_PAGES)
            throw wrong(`${EMPTY_PAGES} empty pages in a row`);
        yield page;
    }
}
/**
 * The first object that `counts`, in the order of the store; undefined where the listing ends without one. A page may be
 * empty though more follow (filtered or deleted keys, AWS and MinIO alike): only the last one says that nothing is there.
 * Throws StoreError, also where it goes on without end.
 */
async function firstListed(bucket, request, counts, signal) {
    let token;
    for (let pages = 0; pages < EMPTY_PAGES; pages++) {
        const from = token === undefined ? {} : { continuation: token };
        const { objects, next } = await bucket.store.list({ ...request, ...from }, signal);
        const found = objects.find(counts);
        if (found !== undefined || next === undefined)
            return found;
        if (next === token)
            throw wrong('the listing repeats a continuation token');
        token = next;
    }
    throw wrong(`${EMPTY_PAGES} pages in a row without a key that was asked for`);
}
/** What a listing must keep to, object by object, in the order in which the pages came. */
class ListingCheck {
    #bucket;
    #prefix;
    #upto;
    #last;
    constructor(bucket, prefix, range) {
        this.#bucket = bucket;
        this.#prefix = bucket.key(prefix);
        this.#upto = range.upto;
        this.#last = range.after;
    }
    /** The objects of the range, with keys below the bucket's prefix. Throws StoreError `protocol`. */
    take(objects) {
        const below = this.#bucket.prefix;
        const kept = [];
        for (const object of objects) {
            if (this.#prefix !== '' && !object.key.startsWith(this.#prefix))
                throw wrong('the listing holds a key outside the prefix that was asked for');
            const key = below === '' ? object.key : object.key.slice(below.length);
            if (key === '')
                continue; // the prefix itself, as an object of no name below it
            const order = this.#last === undefined ? 1 : (0,_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .compareKeys */ .YD)(key, this.#last);
            if (order === 0)
                continue; // repeated across pages
            if (order < 0)
                throw wrong('the listing is not in UTF-8 byte order, though its first page was; give prefixes whose first page shows it, and it is sorted on disk (docs/limits.md)');
            if (this.#upto !== undefined && (0,_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .compareKeys */ .YD)(key, this.#upto) > 0)
                break;
            this.#last = key;
            kept.push(key === object.key ? object : { ...object, key });
        }
        return kept;
    }
    /** Objects up to `key` need no look: an earlier run took just the same. */
    passed(key) {
        this.#last = key;
    }
}
function wrong(message) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StoreError */ .A('protocol', message, { operation: 'ListObjectsV2' });
}


/***/ }),

/***/ 28009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** The program's version, as package.json has it; a test keeps the two together. */
const VERSION = '1.0.0';


/***/ })

};
