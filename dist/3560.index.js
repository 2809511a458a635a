export const id = 3560;
export const ids = [3560];
export const modules = {

/***/ 60574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ looksSwapped),
/* harmony export */   d: () => (/* binding */ shownKey)
/* harmony export */ });
/** Ids of keys as stores make them: capitals and digits. A secret of that shape is longer, or has other letters too. */
const ID = /^[A-Z0-9_-]{3,32}$/;
/** A client_email, which no key looks like, and the name of an account, which is shorter than its key. */
const IDS = { s3: ID, gcs: /^[^@\s]{1,100}@[^@\s]{1,200}$/, blob: /^[a-z0-9-]{3,63}$/ };
/**
 * The id of a key as messages may show it. An id that does not look like one may be the secret: the two are easily swapped
 * when they are pasted, so then neither is shown.
 */
function shownKey(accessKeyId, api = 's3') {
    return IDS[api].test(accessKeyId)
        ? accessKeyId
        : `of ${accessKeyId.length} characters (not shown: it may be the secret)`;
}
/** Whether the secret looks like an id, and the id does not. */
function looksSwapped({ accessKeyId, secretAccessKey }) {
    return !ID.test(accessKeyId) && /^[A-Z0-9]{12,32}$/.test(secretAccessKey);
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
