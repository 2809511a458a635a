export const id = 8307;
export const ids = [8307];
export const modules = {

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

/***/ 81975:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JW: () => (/* binding */ sealed),
/* harmony export */   Pr: () => (/* binding */ ENVELOPE),
/* harmony export */   wI: () => (/* binding */ unsealed)
/* harmony export */ });
/* harmony import */ var _core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16119);
/* harmony import */ var _core_defined_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37708);


/** The name of the entry: one that every store takes, Azure's C# identifiers too. */
const ENVELOPE = 'flashback_backup_envelope';
const LIMITS = { bytes: 64 * 1024, depth: 3, text: 16 * 1024, values: 4096 };
/** The value of the entry, ASCII alone; undefined where there is nothing to enclose. */
function sealed({ tags, expires, attributes, metadata }) {
    const enclosed = (0,_core_defined_js__WEBPACK_IMPORTED_MODULE_1__/* .defined */ .s)({
        tags: filled(tags),
        expires,
        attributes: filled(attributes),
        metadata: filled(metadata),
    });
    if (Object.keys(enclosed).length === 0)
        return undefined;
    return JSON.stringify({ v: 1, ...enclosed }).replace(/[\u007f-\uffff]/g, escaped);
}
/** What an entry encloses. Anybody may have written it: what is not well-formed encloses nothing. */
function unsealed(value) {
    if (value === undefined)
        return {};
    let json;
    try {
        json = (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJsonObjectText */ .IO)(value, LIMITS);
    }
    catch (error) {
        if (error instanceof _core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .JsonRefused */ .tC)
            return {};
        throw error;
    }
    if (json['v'] !== 1)
        return {};
    const { expires } = json;
    return (0,_core_defined_js__WEBPACK_IMPORTED_MODULE_1__/* .defined */ .s)({
        tags: textsOf(json, 'tags'),
        expires: typeof expires === 'string' ? expires : undefined,
        attributes: attributesOf(json),
        metadata: textsOf(json, 'metadata'),
    });
}
function filled(texts) {
    return texts === undefined || Object.keys(texts).length === 0 ? undefined : texts;
}
const ENCLOSABLE = [
    'contentType',
    'contentEncoding',
    'contentDisposition',
    'contentLanguage',
    'cacheControl',
];
function attributesOf(json) {
    const texts = textsOf(json, 'attributes') ?? {};
    const known = ENCLOSABLE.filter((name) => Object.hasOwn(texts, name));
    return known.length === 0 ? undefined : Object.fromEntries(known.map((name) => [name, texts[name]]));
}
function textsOf(json, field) {
    const object = json[field];
    if (!(0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(object))
        return undefined;
    const texts = Object.entries(object).filter((entry) => typeof entry[1] === 'string');
    return texts.length === 0 ? undefined : Object.fromEntries(texts);
}
function escaped(unit) {
    return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}


/***/ }),

/***/ 19744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E7: () => (/* binding */ MAX_JSON_BYTES),
/* harmony export */   JW: () => (/* binding */ protocolError),
/* harmony export */   Mz: () => (/* binding */ errorOf),
/* harmony export */   o_: () => (/* binding */ jsonOf)
/* harmony export */ });
/* harmony import */ var _wire_status_code_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(36149);
/* harmony import */ var _core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16119);
/* harmony import */ var _core_defined_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(37708);
/* harmony import */ var _core_escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27698);
/* harmony import */ var _core_secrets_signatures_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46848);
/* harmony import */ var _identity_secrets_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16627);







/**
 * What each `reason` of the JSON API means to us (https://cloud.google.com/storage/docs/json_api/v1/status-codes). Those
 * that are not here are judged by their HTTP status.
 */
const BY_REASON = {
    conditionNotMet: 'precondition',
    authError: 'credentials',
    retentionPolicyNotMet: 'locked',
    objectUnderActiveHold: 'locked',
    rateLimitExceeded: 'throttled',
    userRateLimitExceeded: 'throttled',
    quotaExceeded: 'throttled', // requests a minute: what is stored has no quota
    backendError: 'transient',
    internalError: 'transient',
    uploadTooLarge: 'too-large',
    notImplemented: 'unsupported',
    userProjectAccessDenied: 'denied',
    QUOTA_EXCEEDED: 'quota', // Flashback
};
const MAX_MESSAGE = 500;
const ERROR_LIMITS = { bytes: 64 * 1024, depth: 12, text: 16 * 1024, values: 1024 };
/** Turns an answer that is not a success into the StoreError it means. */
function errorOf({ operation, key }, { status, headers, body }) {
    const text = body.toString('utf8');
    const { reason, message } = bodyOf(body);
    const page = message === undefined && isPage(text);
    const code = page && isForBucket(status, key) ? 'wrong-endpoint' : codeOf(operation, status, reason, message, key);
    const said = code === 'wrong-endpoint'
        ? `a web page was the answer (HTTP ${status}): a web console or a web server listens there`
        : (0,_core_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)((0,_core_secrets_signatures_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutSignatures */ .A)((0,_identity_secrets_js__WEBPACK_IMPORTED_MODULE_4__/* .withoutSecrets */ .c)(message ?? `HTTP ${status}`)), MAX_MESSAGE);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .StoreError */ .AD(code, `${operation}: ${said}${needsPayer(status, message) ? ' (name the project that pays: user-project)' : ''}`, {
        operation,
        status,
        ...(0,_core_defined_js__WEBPACK_IMPORTED_MODULE_5__/* .defined */ .s)({
            providerCode: isWrongHash(status, message) ? 'BadDigest' : reason,
            requestId: headers['x-guploader-uploadid']?.slice(0, 80),
            retryAfter: retryAfter(headers['retry-after']),
        }),
    });
}
/** A success whose body is not what the API says that it is. */
function protocolError(operation, why, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .StoreError */ .AD('protocol', `${operation}: ${why}`, { operation, ...(0,_core_defined_js__WEBPACK_IMPORTED_MODULE_5__/* .defined */ .s)({ cause }) });
}
const BODY_LIMITS = { bytes: 1024 * 1024, depth: 16, text: 512 * 1024, values: 65_536 };
/** The JSON object in a small answer. Throws StoreError `protocol`. */
function jsonOf(operation, { body }) {
    try {
        return (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJsonObject */ .dw)(body, BODY_LIMITS);
    }
    catch (error) {
        if (error instanceof _core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .JsonRefused */ .tC)
            throw protocolError(operation, `the answer is not what the API says: ${error.message}`, error);
        throw error;
    }
}
/** Most bytes of an answer that `jsonOf` reads. */
const MAX_JSON_BYTES = BODY_LIMITS.bytes;
function bodyOf(body) {
    let json;
    try {
        json = (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJsonObject */ .dw)(body, ERROR_LIMITS);
    }
    catch (error) {
        if (error instanceof _core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .JsonRefused */ .tC)
            return {}; // alt=media answers in plain text
        throw error;
    }
    const { error } = json;
    // The token endpoint writes OAuth's form.
    if (typeof error === 'string')
        return { reason: error, ...textIn(json, 'error_description', 'message') };
    if (!(0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(error))
        return {};
    const list = error['errors'];
    const first = Array.isArray(list) ? list[0] : undefined;
    const reason = (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(first) ? textIn(first, 'reason', 'reason') : {};
    return { ...reason, ...textIn(error, 'message', 'message') };
}
function textIn(json, field, name) {
    const value = json[field];
    return (typeof value === 'string' && value !== '' ? { [name]: value } : {});
}
function codeOf(operation, status, reason, message, key) {
    if (isWrongHash(status, message))
        return 'transient';
    if (needsPayer(status, message))
        return 'denied';
    if (status === 400 && key !== undefined && isAboutName(message))
        return 'bad-key';
    const known = reason !== undefined && Object.hasOwn(BY_REASON, reason) ? BY_REASON[reason] : undefined;
    if (known !== undefined)
        return known;
    if (status === 404 && isAboutBucket(operation, message, key))
        return 'no-bucket';
    // A request that ran into another one (https://cloud.google.com/storage/docs/retry-strategy).
    return status === 409 ? 'transient' : (0,_wire_status_code_js__WEBPACK_IMPORTED_MODULE_6__/* .codeOfStatus */ .R)(status);
}
function isAboutBucket(operation, message, key) {
    // What is created need not exist: only its bucket must.
    return key === undefined || operation === 'objects.insert' || /bucket does not exist/i.test(message ?? '');
}
/** The body that arrived is not the one whose hash was sent along. */
function isWrongHash(status, message) {
    return status === 400 && /(md5|crc32c).*(match|calculated|computed)/i.test(message ?? '');
}
/** Of an object that the service cannot hold: "Disallowed unicode characters present in object name". */
function isAboutName(message) {
    return /object name|name of the object|invalid name|file name too long/i.test(message ?? '');
}
/** "Bucket is a requester pays bucket but no user project provided.", as 400 `required`. */
function needsPayer(status, message) {
    return status === 400 && /requester pays bucket/i.test(message ?? '');
}
/** Of an object, a web page may be what a firewall or a proxy thinks of that one; with 413, 429 and 5xx, of a moment. */
function isForBucket(status, key) {
    return key === undefined && status !== 413 && status !== 429 && status < 500;
}
function isPage(text) {
    return /^\s*<(!doctype\s+html|html|head|body)\b/i.test(text);
}
/** Retry-After in seconds, as ms (RFC 9110, 10.2.3). */
function retryAfter(header) {
    return header !== undefined && /^\d{1,6}$/.test(header) ? Number(header) * 1000 : undefined;
}


/***/ }),

/***/ 11291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L_: () => (/* binding */ checkedToken),
/* harmony export */   SU: () => (/* binding */ LIFETIME_S),
/* harmony export */   Yf: () => (/* binding */ jsonIn),
/* harmony export */   jf: () => (/* binding */ tokenIn),
/* harmony export */   kA: () => (/* binding */ ask),
/* harmony export */   kR: () => (/* binding */ TOKEN_OPERATION)
/* harmony export */ });
/* harmony import */ var _core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16119);
/* harmony import */ var _core_defined_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37708);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46848);
/* harmony import */ var _wire_channel_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89174);
/* harmony import */ var _answers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19744);
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(16627);






/** The name of every request for a token, in errors and counts. */
const TOKEN_OPERATION = 'token';
/** Of an access token that does not say how long it lives; the longest that Google gives. */
const LIFETIME_S = 3600;
/** The answer's bytes. Throws StoreError: `credentials` where the issuer refuses, without anything that was sent. */
async function ask(request, { ca, clock }) {
    const { method, url, headers, form, json } = request;
    const { origin, pathname, search } = new URL(url);
    const body = form === undefined ? json && JSON.stringify(json) : new URLSearchParams(form).toString();
    const type = form === undefined ? 'application/json' : 'application/x-www-form-urlencoded';
    const channel = new _wire_channel_js__WEBPACK_IMPORTED_MODULE_2__/* .Channel */ .c({ origin, clock, connections: 1, ...(0,_core_defined_js__WEBPACK_IMPORTED_MODULE_4__/* .defined */ .s)({ ca }) });
    try {
        const { body: answer } = await channel.send({
            operation: TOKEN_OPERATION,
            most: _core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .RECORD_LIMITS */ .xA.bytes,
            prepare: () => ({
                method,
                path: pathname + search,
                headers: {
                    ...headers,
                    ...(body === undefined
                        ? {}
                        : { 'content-type': type, 'content-length': String(Buffer.byteLength(body)) }),
                },
                body: body ?? null,
                headersTimeout: channel.timeouts.answer,
            }),
            refusal,
        });
        return answer;
    }
    finally {
        await channel.close();
    }
}
/** The JSON object of an issuer's answer. Throws StoreError `wrong-endpoint` where it is none. */
function jsonIn(body) {
    try {
        return (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJsonObject */ .dw)(body, _core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .RECORD_LIMITS */ .xA);
    }
    catch (error) {
        if (!(error instanceof _core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .JsonRefused */ .tC))
            throw error;
        const message = `${TOKEN_OPERATION}: no issuer of tokens answers there: ${error.message}`;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .StoreError */ .AD('wrong-endpoint', message, { operation: TOKEN_OPERATION });
    }
}
/** OAuth's answer (RFC 6749, 5.1). Throws StoreError. */
function tokenIn(body, now) {
    const { access_token: value, expires_in: seconds } = jsonIn(body);
    return {
        value: checkedToken(value),
        expires: now + (typeof seconds === 'number' ? seconds : LIFETIME_S) * 1000,
    };
}
/** What may stand in a header. Throws StoreError `protocol`. */
function checkedToken(value) {
    if (typeof value === 'string' && /^[\x21-\x7e]{1,16384}$/.test(value))
        return value;
    const message = `${TOKEN_OPERATION}: the answer has no access token`;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .StoreError */ .AD('protocol', message, { operation: TOKEN_OPERATION });
}
/** Whatever an issuer refuses, it refuses these credentials: 400 `invalid_grant` for an unknown key, or a wrong clock. */
function refusal(answer) {
    const { retryable, message, status, providerCode } = (0,_answers_js__WEBPACK_IMPORTED_MODULE_3__/* .errorOf */ .Mz)({ operation: TOKEN_OPERATION }, answer);
    // An issuer that is busy says nothing of how fast the store takes requests.
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .StoreError */ .AD(retryable ? 'transient' : 'credentials', (0,_secrets_js__WEBPACK_IMPORTED_MODULE_5__/* .withoutSecrets */ .c)(message), {
        operation: TOKEN_OPERATION,
        ...(0,_core_defined_js__WEBPACK_IMPORTED_MODULE_4__/* .defined */ .s)({ status, providerCode }),
    });
}


/***/ }),

/***/ 49325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ tokenFor)
/* harmony export */ });
/* unused harmony export assertionOf */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _core_secrets_announced_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48798);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46848);
/* harmony import */ var _issuer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11291);




const GRANT = 'urn:ietf:params:oauth:grant-type:jwt-bearer';
/** What Google's and Flashback's issuers expect, whichever of them is asked. */
const AUDIENCE = 'https://oauth2.googleapis.com/token';
/**
 * Asks for an access token with an assertion that is signed by the key (RFC 7523). google-auth-library asks Google alone,
 * whatever a key names as its `token_uri`. Throws StoreError: `credentials` where the key is none, or is refused.
 */
async function tokenFor(key, reach) {
    const assertion = assertionOf(key, reach.clock.now());
    (0,_core_secrets_announced_js__WEBPACK_IMPORTED_MODULE_1__/* .announceSecret */ .s)(assertion);
    const form = { grant_type: GRANT, assertion };
    return (0,_issuer_js__WEBPACK_IMPORTED_MODULE_3__/* .tokenIn */ .jf)(await (0,_issuer_js__WEBPACK_IMPORTED_MODULE_3__/* .ask */ .kA)({ method: 'POST', url: key.tokenUrl, form }, reach), reach.clock.now());
}
/** A JWT of RS256. Throws StoreError `credentials` where the private key is none. */
function assertionOf({ email, privateKey, scope }, now) {
    const iat = Math.floor(now / 1000);
    const claims = { iss: email, sub: email, aud: AUDIENCE, scope, iat, exp: iat + _issuer_js__WEBPACK_IMPORTED_MODULE_3__/* .LIFETIME_S */ .SU };
    const signed = `${encoded({ alg: 'RS256', typ: 'JWT' })}.${encoded(claims)}`;
    return `${signed}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.sign)('sha256', Buffer.from(signed), keyOf(privateKey)).toString('base64url')}`;
}
function keyOf(privateKey) {
    const pem = privateKey.includes('\n') ? privateKey : privateKey.replaceAll('\\n', '\n');
    try {
        const key = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPrivateKey)(pem.trim());
        if (key.asymmetricKeyType === 'rsa')
            return key;
    }
    catch {
        // What OpenSSL says of it may hold a piece of it.
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .StoreError */ .AD('credentials', 'the secret access key of a bucket in Google Cloud Storage is no RSA private key; expected the private_key of the key file: PEM, with its line breaks or \\n in their place', { operation: _issuer_js__WEBPACK_IMPORTED_MODULE_3__/* .TOKEN_OPERATION */ .kR });
}
function encoded(value) {
    return Buffer.from(JSON.stringify(value)).toString('base64url');
}


/***/ }),

/***/ 16627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ withoutSecrets)
/* harmony export */ });
/** A message without whatever looks like a token, an assertion or a key: issuers may repeat what they were sent. */
function withoutSecrets(text) {
    return text
        .replace(/-----BEGIN[\s\S]*?(-----END[^-]*-----|$)/g, '***')
        .replace(/\b(bearer\s+)\S+/gi, '$1***')
        .replace(/\b(ya29\.|eyJ)[\w.~+/=-]+/g, '***')
        .replace(/([?&](?:token|access_token|assertion|upload_id)=)[^&\s]+/gi, '$1***');
}


/***/ }),

/***/ 38307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  GcsStore: () => (/* reexport */ GcsStore),
  renewing: () => (/* reexport */ renewing/* renewing */.I),
  tokensOf: () => (/* reexport */ tokensOf)
});

// EXTERNAL MODULE: ./build/src/store/middleware/renewing.js
var renewing = __webpack_require__(35505);
// EXTERNAL MODULE: ./build/src/store/errors.js
var errors = __webpack_require__(46848);
// EXTERNAL MODULE: ./build/src/store/gcs/identity/jwt-bearer.js
var jwt_bearer = __webpack_require__(49325);
// EXTERNAL MODULE: ./build/src/store/tokens.js
var tokens = __webpack_require__(38761);
;// CONCATENATED MODULE: ./build/src/store/gcs/identity/source.js



/** Of Google's own endpoints; every other one issues its tokens itself, at `/token`, as Flashback's do. */
const GOOGLE_HOST = /(^|\.)googleapis\.com$/;
const GOOGLE_TOKENS = 'https://oauth2.googleapis.com/token';
const GOOGLE_SCOPE = 'https://www.googleapis.com/auth/devstorage.read_write';
const FLASHBACK_SCOPE = 'READ WRITE';
/** One for all stores of a place, by its issuer: they end, and are asked for anew, together. */
const sources = new WeakMap();
/**
 * Who a place is reached as: by its key, or as the application default credentials say. Undefined for nobody, at an
 * emulator that STORAGE_EMULATOR_HOST names. Sends nothing yet.
 */
function tokensOf(place, ca, clock) {
    const { endpoint, credentials } = place;
    if (credentials === undefined && isEmulator(endpoint))
        return undefined;
    const issuer = isGoogle(endpoint) ? GOOGLE_TOKENS : `${endpoint.replace(/\/+$/, '')}/token`;
    const whose = credentials ?? place;
    const known = sources.get(whose) ?? new Map();
    sources.set(whose, known);
    const source = known.get(issuer) ?? sourceOf(place, issuer, ca, clock);
    known.set(issuer, source);
    return source;
}
function sourceOf({ endpoint, credentials }, tokenUrl, ca, clock) {
    const now = () => clock.now();
    if (credentials === undefined) {
        return new tokens/* RenewedTokens */.t({
            now,
            lasting: false,
            ask: async () => {
                // A token of Google's is good at Google: no other endpoint may see it.
                if (!isGoogle(endpoint))
                    throw needsKey(endpoint);
                const { applicationDefault } = await __webpack_require__.e(/* import() */ 4286).then(__webpack_require__.bind(__webpack_require__, 14286));
                return applicationDefault(GOOGLE_SCOPE, tokenUrl, { ca, clock });
            },
        });
    }
    const { accessKeyId: email, secretAccessKey: privateKey } = credentials;
    const scope = tokenUrl === GOOGLE_TOKENS ? GOOGLE_SCOPE : FLASHBACK_SCOPE;
    const key = { email, privateKey, tokenUrl, scope };
    return new tokens/* RenewedTokens */.t({ now, lasting: true, ask: () => (0,jwt_bearer/* tokenFor */.f)(key, { ca, clock }) });
}
function isGoogle(endpoint) {
    return GOOGLE_HOST.test(new URL(endpoint).hostname);
}
/** As Google's own clients have it: `host:port`, or a URL. */
function isEmulator(endpoint) {
    const named = process.env['STORAGE_EMULATOR_HOST'] ?? '';
    if (named === '')
        return false;
    const url = named.includes('://') ? named : `http://${named}`;
    return URL.canParse(url) && new URL(url).host === new URL(endpoint).host;
}
function needsKey(endpoint) {
    const message = `there is no key for ${new URL(endpoint).host}, and application default credentials are sent to Google alone; expected access-key-id (client_email) and secret-access-key (private_key)`;
    return new errors/* StoreError */.AD('credentials', message, { operation: 'token', providerCode: errors/* NO_CREDENTIALS */.zw });
}

// EXTERNAL MODULE: ./build/src/core/bounded-json.js
var bounded_json = __webpack_require__(16119);
// EXTERNAL MODULE: ./build/src/core/defined.js
var defined = __webpack_require__(37708);
// EXTERNAL MODULE: ./build/src/store/delete-all.js
var delete_all = __webpack_require__(47798);
// EXTERNAL MODULE: ./build/src/store/s3/writes/upload.js
var upload = __webpack_require__(69182);
// EXTERNAL MODULE: ./build/src/store/wire/object-body.js
var object_body = __webpack_require__(33447);
// EXTERNAL MODULE: ./build/src/store/gcs/answers.js
var answers = __webpack_require__(19744);
// EXTERNAL MODULE: ./build/src/store/gcs/dialect.js
var dialect = __webpack_require__(28957);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/src/core/keys.js
var keys = __webpack_require__(78133);
// EXTERNAL MODULE: ./build/src/store/fixed.js
var fixed = __webpack_require__(40881);
;// CONCATENATED MODULE: ./build/src/store/gcs/names.js



/**
 * Throws `bad-key` for a name that no object can have (https://cloud.google.com/storage/docs/objects#naming): sent as it is,
 * some servers would take another one for it.
 */
function checkName(operation, key) {
    const why = reasonAgainst(key);
    if (why !== undefined)
        throw new errors/* StoreError */.AD('bad-key', `${operation}: Google Cloud Storage takes no name that ${why}`, {
            operation,
        });
}
function reasonAgainst(key) {
    const most = fixed/* FIXED */.N.gcs.limits.keyBytes;
    if (key === '' || (0,keys/* keyLength */.q)(key) > most)
        return `has not 1 to ${most} bytes`;
    if (/[\r\n]/.test(key))
        return 'holds a line break';
    if (key === '.' || key === '..')
        return 'is . or ..';
    if (key.startsWith('.well-known/acme-challenge/'))
        return 'begins with .well-known/acme-challenge/';
    return key.isWellFormed() ? undefined : 'is not Unicode';
}
/** A name as one segment of a path: its slashes too, and a dot that a router would take for a folder. */
function segment(name) {
    if (name === '.' || name === '..')
        return name.replaceAll('.', '%2E');
    return encodeURIComponent(name).replace(/[!'()*]/g, percent);
}
function percent(character) {
    return '%' + character.charCodeAt(0).toString(16).toUpperCase();
}

// EXTERNAL MODULE: ./build/src/core/iso-time.js
var iso_time = __webpack_require__(11876);
// EXTERNAL MODULE: ./build/src/store/envelope.js
var store_envelope = __webpack_require__(81975);
;// CONCATENATED MODULE: ./build/src/store/gcs/resource.js






/** What is asked of an answer to a write. */
const WRITTEN_FIELDS = 'generation,md5Hash,crc32c,size';
const ATTRIBUTE_FIELDS = 'contentType,contentEncoding,contentDisposition,contentLanguage,cacheControl,metadata';
const LISTED_FIELDS = 'name,size,generation,md5Hash,crc32c,updated,storageClass';
const VERSION_FIELDS = `${LISTED_FIELDS},timeDeleted`;
const OBJECT_FIELDS = `${LISTED_FIELDS},${ATTRIBUTE_FIELDS}`;
/** Custom metadata of one object, names and values (https://cloud.google.com/storage/quotas#objects). */
const MAX_METADATA_BYTES = 8 * 1024;
/** The generation that a tag of ours is; undefined for what can be no object's. */
function generationOf(tag) {
    return /^[1-9]\d{0,18}$/.test(tag) ? tag : undefined;
}
/** An item of a listing. Throws StoreError `protocol` where it has no name. */
function listedOf(item) {
    const { name: key, storageClass } = item;
    if (typeof key !== 'string' || key === '')
        throw (0,answers/* protocolError */.JW)('objects.list', 'the answer holds an object without a name');
    const size = sizeOf(item);
    const etag = tagOf(item);
    const modified = timeOf(item.updated);
    const md5 = md5In(item);
    const crc32c = crc32cIn(item);
    const usual = storageClass === undefined || storageClass === 'STANDARD';
    // A literal and no spread: this runs once a key.
    if (usual &&
        size !== undefined &&
        etag !== undefined &&
        modified !== undefined &&
        md5 !== undefined &&
        crc32c !== undefined)
        return { key, size, etag, modified, md5, crc32c };
    const lacks = [];
    if (size === undefined)
        lacks.push('Size');
    if (etag === undefined)
        lacks.push('ETag');
    if (modified === undefined)
        lacks.push('LastModified');
    return {
        key,
        size: size ?? 0,
        etag: etag ?? '',
        modified: modified ?? 0,
        ...(0,defined/* defined */.s)({ md5, crc32c }),
        ...(usual || typeof storageClass !== 'string' ? {} : { storageClass }),
        ...(lacks.length === 0 ? {} : { doubt: { about: 'fields', lacks } }),
    };
}
function versionOf(item) {
    const { key, size, etag, modified, md5, crc32c } = listedOf(item);
    return {
        key,
        versionId: etag,
        latest: item.timeDeleted === undefined,
        deleteMarker: false,
        size,
        etag,
        ...(0,defined/* defined */.s)({ md5, crc32c }),
        modified,
    };
}
/** What the resource says of an object. Throws StoreError `protocol` where it lacks size or generation. */
function headOf(operation, resource) {
    const size = sizeOf(resource);
    const etag = tagOf(resource);
    if (size === undefined || etag === undefined)
        throw (0,answers/* protocolError */.JW)(operation, 'the answer has no size or no generation');
    const { attributes, tags } = attributesOf(resource);
    const { storageClass } = resource;
    return {
        size,
        etag,
        ...proofsIn(resource),
        modified: timeOf(resource['updated']),
        attributes,
        tagCount: Object.keys(tags).length,
        ...(typeof storageClass === 'string' && storageClass !== 'STANDARD' ? { storageClass } : {}),
    };
}
/** What a write's answer says of what is stored now. Throws StoreError `protocol`. */
function writtenOf(operation, resource) {
    const etag = resource === undefined ? undefined : tagOf(resource);
    if (resource === undefined || etag === undefined)
        throw (0,answers/* protocolError */.JW)(operation, 'a success without a generation');
    return { etag, ...proofsIn(resource) };
}
function proofsIn(resource) {
    return (0,defined/* defined */.s)({ md5: md5In(resource), crc32c: crc32cIn(resource) });
}
const FIELDS = [
    'contentType',
    'contentEncoding',
    'contentDisposition',
    'contentLanguage',
    'cacheControl',
];
/** Attributes, and the tags that travel in the envelope. */
function attributesOf(resource) {
    const attributes = {};
    for (const field of FIELDS) {
        const value = resource[field];
        if (typeof value === 'string' && value !== '')
            attributes[field] = value;
    }
    const entries = (0,bounded_json/* isJsonObject */.OW)(resource['metadata']) ? Object.entries(resource['metadata']) : [];
    const envelope = entries.find(([name]) => name === store_envelope/* ENVELOPE */.Pr)?.[1];
    const { tags = {}, expires, metadata } = (0,store_envelope/* unsealed */.wI)(typeof envelope === 'string' ? envelope : undefined);
    const own = {};
    for (const [name, value] of entries)
        if (name !== store_envelope/* ENVELOPE */.Pr && typeof value === 'string')
            own[name.toLowerCase()] = value;
    Object.assign(own, metadata);
    if (expires !== undefined)
        attributes['expires'] = expires;
    if (Object.keys(own).length > 0)
        attributes['metadata'] = own;
    return { attributes, tags };
}
/** The fields of a resource that a write sends. Throws StoreError where its metadata is larger than GCS takes. */
function resourceOf(operation, { attributes = {}, tags, storageClass }) {
    const resource = { ...(0,defined/* defined */.s)({ storageClass }) };
    for (const field of FIELDS) {
        const value = attributes[field];
        if (value !== undefined)
            resource[field] = value;
    }
    const { expires } = attributes;
    const { [store_envelope/* ENVELOPE */.Pr]: clash, ...others } = attributes.metadata ?? {};
    const metadata = others;
    const enclosed = {
        ...(0,defined/* defined */.s)({ tags, expires }),
        ...(clash === undefined ? {} : { metadata: { [store_envelope/* ENVELOPE */.Pr]: clash } }),
    };
    const envelope = (0,store_envelope/* sealed */.JW)(enclosed);
    if (envelope !== undefined)
        metadata[store_envelope/* ENVELOPE */.Pr] = envelope;
    if (Object.keys(metadata).length > 0) {
        checkMetadata(operation, metadata, enclosed);
        resource['metadata'] = metadata;
    }
    return resource;
}
/** What is in the envelope comes first in the message: it is what can be left out. */
function checkMetadata(operation, metadata, { tags, expires }) {
    let bytes = 0;
    for (const [name, value] of Object.entries(metadata))
        bytes += Buffer.byteLength(name) + Buffer.byteLength(value);
    if (bytes <= MAX_METADATA_BYTES)
        return;
    const within = [...(tags === undefined ? [] : ['tags']), ...(expires === undefined ? [] : ['Expires'])];
    const what = within.length === 0 ? 'metadata' : `metadata with ${within.join(' and ')} in it`;
    throw new errors/* StoreError */.AD('protocol', `${operation}: ${what} of ${bytes} bytes, and ${MAX_METADATA_BYTES} fit`, {
        operation,
        providerCode: 'MetadataTooLarge',
    });
}
/**
 * What the headers of an answer with an object in it say. `alt=media` leaves user metadata out, and has a Cache-Control and a
 * Content-Disposition of its own.
 */
function mediaHeadOf(headers) {
    const [, crc32c] = /(?:^|,\s*)crc32c=([\w+/]{6}==)/.exec(headers['x-goog-hash'] ?? '') ?? [];
    const [, md5] = /(?:^|,\s*)md5=([\w+/]{22}==)/.exec(headers['x-goog-hash'] ?? '') ?? [];
    const modified = Date.parse(headers['last-modified'] ?? '');
    // Of an answer that was packed or unpacked on the way, its own coding is not the object's: it has none then.
    const coding = isStoredCoding(headers) ? headers['content-encoding'] : undefined;
    const storageClass = headers['x-goog-storage-class'];
    return {
        size: mediaSize(headers),
        etag: headers['x-goog-generation'] ?? '',
        ...(0,defined/* defined */.s)({ md5: md5 === undefined ? undefined : hexOf(md5), crc32c }),
        modified: Number.isNaN(modified) ? undefined : modified,
        attributes: (0,defined/* defined */.s)({
            contentType: headers['content-type'],
            contentEncoding: coding === 'identity' ? undefined : coding,
        }),
        ...(storageClass === undefined || storageClass === 'STANDARD' ? {} : { storageClass }),
    };
}
/** The size of what is stored, unless the answer is of another length: then it was decoded on the way, and that is shown. */
function mediaSize(headers) {
    const total = /\/(\d+)$/.exec(headers['content-range'] ?? '')?.[1];
    if (total !== undefined)
        return Number(total);
    const stored = headers['x-goog-stored-content-length'];
    const length = headers['content-length'];
    if (length !== undefined)
        return Number(length);
    return isStoredCoding(headers) ? Number(stored ?? NaN) : NaN;
}
function isStoredCoding(headers) {
    const coding = headers['content-encoding'] ?? 'identity';
    return coding === (headers['x-goog-stored-content-encoding'] ?? coding);
}
function sizeOf({ size }) {
    if (typeof size !== 'string' || !/^\d{1,16}$/.test(size))
        return undefined;
    const bytes = Number(size);
    return Number.isSafeInteger(bytes) ? bytes : undefined;
}
function tagOf({ generation }) {
    return typeof generation === 'string' ? generationOf(generation) : undefined;
}
function timeOf(value) {
    if (typeof value !== 'string')
        return undefined;
    const time = (0,iso_time/* parseTime */.pe)(value);
    return time >= 0 ? time : undefined;
}
function md5In({ md5Hash }) {
    return typeof md5Hash === 'string' ? hexOf(md5Hash) : undefined;
}
function crc32cIn({ crc32c }) {
    return typeof crc32c === 'string' && CRC32C.test(crc32c) ? crc32c : undefined;
}
const CRC32C = /^[A-Za-z0-9+/]{6}==$/;
const MD5_BYTES = 16;
const MD5_BASE64_LENGTH = 24;
/** Used again and again: a hash is decoded for each key of a listing. */
const decoded = Buffer.alloc(MD5_BYTES + 2);
function hexOf(md5Hash) {
    if (md5Hash.length !== MD5_BASE64_LENGTH || !md5Hash.endsWith('=='))
        return undefined;
    // What is no base64 is left out, and so is short.
    if (decoded.write(md5Hash, 'base64') !== MD5_BYTES)
        return undefined;
    return decoded.toString('hex', 0, MD5_BYTES);
}

// EXTERNAL MODULE: ./build/src/store/unique.js
var unique = __webpack_require__(49464);
;// CONCATENATED MODULE: ./build/src/store/gcs/insert.js






const OPERATION = 'objects.insert';
/** Up to here a body is copied into one piece with what surrounds it: one write to the socket. */
const JOINED_BYTES = 128 * 1024;
/**
 * Writes an object by one multipart POST. The hash of what is in memory goes along in the metadata, where the service
 * compares it (as a header it is ignored), and so does the condition. Throws StoreError.
 */
async function insert(wire, key, payload, options, signal) {
    checkName(OPERATION, key);
    const resource = { name: key, ...resourceOf(OPERATION, options), ...hashOf(payload) };
    const { answer, slowestLine } = wire.timeouts;
    const body = multipart(resource, payload, options.attributes?.contentType);
    const answered = await wire.send({
        operation: OPERATION,
        method: 'POST',
        path: `/upload/storage/v1/b/${segment(wire.bucket)}/o`,
        query: {
            uploadType: 'multipart',
            ...generationQuery(OPERATION, options),
            fields: WRITTEN_FIELDS,
        },
        key,
        body,
        timeout: answer + (body.length / slowestLine) * 1000,
    }, signal);
    return writtenOf(OPERATION, (0,answers/* jsonOf */.o_)(OPERATION, answered));
}
/** The condition as a parameter. Throws `precondition` for a tag that no object of GCS can have. */
function generationQuery(operation, { ifMatch, ifAbsent }) {
    if (ifMatch !== undefined)
        return { ifGenerationMatch: pinOf(operation, ifMatch) };
    return ifAbsent === true ? { ifGenerationMatch: '0' } : {};
}
/** The generation that a tag is. Throws `precondition` where it is none: then no object has it. */
function pinOf(operation, tag) {
    const generation = generationOf(tag);
    if (generation !== undefined)
        return generation;
    throw new errors/* StoreError */.AD('precondition', `${operation}: the object has not the tag that was asked for`, {
        operation,
    });
}
/**
 * A conditional write that has lost may be answered 429, as if it had only come too soon (delta-rs#2451, mimir#12086):
 * whoever waits for its turn would wait for nothing. So the object is looked at first. `look` gives its generation,
 * undefined where there is none.
 */
async function lookBeforeWaiting(error, { ifMatch, ifAbsent }, look) {
    if (!(0,errors/* isStoreError */.A1)(error, 'throttled') || (ifMatch === undefined && ifAbsent !== true))
        return error;
    let present;
    try {
        present = await look();
    }
    catch (trouble) {
        if ((0,errors/* isStoreError */.A1)(trouble))
            return error;
        throw trouble;
    }
    if (ifMatch === undefined ? present === undefined : present === ifMatch)
        return error;
    const { operation } = error;
    return new errors/* StoreError */.AD('precondition', `${operation}: the condition does not hold`, {
        operation,
        cause: error,
    });
}
/** For what passes through as a stream, the caller compares what the answer says. */
function hashOf(payload) {
    if (payload instanceof Uint8Array)
        return { md5Hash: (0,external_node_crypto_.hash)('md5', payload, 'base64') };
    if ('stream' in payload)
        return {};
    const { md5, bytes } = payload;
    return {
        md5Hash: md5 === undefined ? (0,external_node_crypto_.hash)('md5', bytes, 'base64') : Buffer.from(md5, 'hex').toString('base64'),
    };
}
function multipart(resource, payload, contentType) {
    const json = JSON.stringify(resource);
    // The metadata names a hash of what is in memory; no stream foresees the rest.
    const boundary = (0,unique/* unique */.A)(json);
    // Some servers take the type from here; what a header cannot hold is in the metadata alone.
    const type = contentType !== undefined && /^[\x20-\x7e]+$/.test(contentType)
        ? contentType
        : 'application/octet-stream';
    const head = Buffer.from(`--${boundary}\r\ncontent-type: application/json; charset=UTF-8\r\n\r\n${json}\r\n--${boundary}\r\ncontent-type: ${type}\r\n\r\n`);
    const tail = Buffer.from(`\r\n--${boundary}--\r\n`);
    const length = head.length + payload.length + tail.length;
    return { type: `multipart/related; boundary=${boundary}`, length, bytes: joined(head, payload, tail) };
}
function joined(head, payload, tail) {
    if (!(payload instanceof Uint8Array) && 'stream' in payload)
        return around(head, payload.stream, tail);
    const bytes = payload instanceof Uint8Array ? payload : payload.bytes;
    return bytes.length <= JOINED_BYTES ? Buffer.concat([head, bytes, tail]) : around(head, [bytes], tail);
}
async function* around(head, body, tail) {
    yield head;
    yield* body;
    yield tail;
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./build/src/store/gcs/raw-objects.js





const raw_objects_OPERATION = 'objects.list';
/** Bytes that a page may have: 1,000 names of 1,024 bytes, each escaped, and as much again. */
const MAX_PAGE_BYTES = 16 * 1024 * 1024;
const PAGE_LIMITS = { bytes: MAX_PAGE_BYTES, depth: 12, text: 64 * 1024, values: 400_000 };
/** Whatever it holds, a page of so many bytes takes no more memory than a run has to spare. */
const UNCHECKED_BYTES = 1024 * 1024;
const ITEMS = '"items":[';
const COMMA = 0x2c;
const BRACKET = 0x5d;
const COLON = 0x3a;
const QUOTE = 0x22;
/** Throws StoreError `protocol` where it is none. */
function readPage(body) {
    const text = body.toString('utf8');
    const page = parsed(text);
    const items = page['items'] ?? [];
    if (!Array.isArray(items))
        throw notAPage();
    return { objects: items.map(checkedItem), rest: page };
}
/**
 * The same, its objects read only when somebody asks for them. Only of a page without white space whose objects hold no
 * others: then a brace, a quote and the name of the first field begin an object and can be nothing else, since a quote
 * inside a text is escaped. Any other page is read at once.
 */
function readRawPage(body) {
    const from = body.indexOf(`${ITEMS}{"`) + ITEMS.length;
    const upto = body.lastIndexOf('}]') + 1;
    if (from < ITEMS.length || upto <= from)
        return readPage(body);
    const context = body.toString('utf8', 0, from) + body.toString('utf8', upto);
    // The comma after the last object, in place: added to the text, it would make a copy of all of it.
    body[upto] = COMMA;
    const items = body.toString('latin1', from, upto + 1);
    body[upto] = BRACKET;
    const start = /^\{"\w+":/.exec(items)?.[0];
    if (start === undefined || holdsOthers(items))
        return readPage(body);
    let rest;
    try {
        rest = parsed(context);
    }
    catch {
        return readPage(body);
    }
    const raw = new RawJson(items, start, (0,external_node_buffer_.isAscii)(body.subarray(from, upto)));
    return {
        get objects() {
            return raw.objects();
        },
        raw,
        rest,
    };
}
/**
 * Whole objects, each with the comma after it, so that their text is the same wherever pages are cut. One character a
 * byte: names beyond ASCII are read as UTF-8 when they are needed.
 */
class RawJson {
    text;
    /** What each object begins with: `{"name":`. */
    #start;
    #ascii;
    constructor(text, start, ascii) {
        this.text = text;
        this.#start = start;
        this.#ascii = ascii;
    }
    get last() {
        return this.#keyAt(this.text.lastIndexOf(this.#start));
    }
    objects() {
        const list = this.#decoded(`[${this.text.slice(0, -1)}]`);
        if (list.length > UNCHECKED_BYTES)
            checkText(list);
        let items;
        try {
            items = JSON.parse(list);
        }
        catch (cause) {
            throw (0,answers/* protocolError */.JW)(raw_objects_OPERATION, 'the answer is not JSON', cause);
        }
        return items.map(checkedItem);
    }
    endOf(key) {
        let low = 0;
        let high = this.text.length;
        while (low < high) {
            const start = Math.max(low, this.text.lastIndexOf(this.#start, (low + high) >> 1));
            if ((0,keys/* compareKeys */.YD)(this.#keyAt(start), key) > 0)
                high = start;
            else
                low = this.#endAt(start);
        }
        return low;
    }
    /** Without its first object, where that one has this key; undefined where there is no other. */
    withoutFirst(key) {
        if (this.#keyAt(0) !== key)
            return this;
        const end = this.#endAt(0);
        return end === this.text.length ? undefined : this.slice(end, this.text.length);
    }
    slice(from, to) {
        return new RawJson(this.text.slice(from, to), this.#start, this.#ascii);
    }
    #endAt(start) {
        const next = this.text.indexOf(this.#start, start + 1);
        return next < 0 ? this.text.length : next;
    }
    #keyAt(start) {
        const label = '"name":"';
        const open = this.text.indexOf(label, start) + label.length - 1;
        const end = open < label.length ? -1 : closing(this.text, open);
        if (start < 0 || end < 0 || end > this.#endAt(start))
            throw (0,answers/* protocolError */.JW)(raw_objects_OPERATION, 'the answer holds an object without a name');
        const name = JSON.parse(this.#decoded(this.text.slice(open, end + 1)));
        return name;
    }
    #decoded(text) {
        return this.#ascii ? text : Buffer.from(text, 'latin1').toString('utf8');
    }
}
/** True where the value of a field may be an object or a list: a bracket after a quote and a colon. */
function holdsOthers(items) {
    for (const bracket of ['{', '[']) {
        for (let at = items.indexOf(bracket, 1); at >= 0; at = items.indexOf(bracket, at + 1))
            if (items.charCodeAt(at - 1) === COLON && items.charCodeAt(at - 2) === QUOTE)
                return true;
    }
    return false;
}
/** Of the quote that ends the text which begins with the one at `open`; -1 for none. */
function closing(text, open) {
    for (let at = text.indexOf('"', open + 1); at >= 0; at = text.indexOf('"', at + 1)) {
        let slashes = 0;
        while (text[at - 1 - slashes] === '\\')
            slashes++;
        if (slashes % 2 === 0)
            return at;
    }
    return -1;
}
function checkedItem(item) {
    if (typeof item !== 'object' || item === null)
        throw notAPage();
    return listedOf(item);
}
function parsed(text) {
    if (text.length > UNCHECKED_BYTES)
        checkText(text);
    let page;
    try {
        page = JSON.parse(text);
    }
    catch (cause) {
        throw (0,answers/* protocolError */.JW)(raw_objects_OPERATION, 'the answer is not JSON', cause);
    }
    if (typeof page !== 'object' || page === null || Array.isArray(page))
        throw notAPage();
    return page;
}
function checkText(text) {
    try {
        (0,bounded_json/* checkShape */.eA)(text, PAGE_LIMITS);
    }
    catch (error) {
        if (error instanceof bounded_json/* JsonRefused */.tC)
            throw (0,answers/* protocolError */.JW)(raw_objects_OPERATION, error.message, error);
        throw error;
    }
}
function notAPage() {
    return (0,answers/* protocolError */.JW)(raw_objects_OPERATION, 'the answer is no listing of a bucket');
}

// EXTERNAL MODULE: ./build/src/store/wire/channel.js
var channel = __webpack_require__(89174);
;// CONCATENATED MODULE: ./build/src/store/gcs/wire.js



/** Authorised requests of the JSON API. Sends each request once; throws StoreError for every answer that is no success. */
class GcsWire {
    bucket;
    #channel;
    #base;
    #tokens;
    /** `userProject=…`, or empty. */
    #payer;
    constructor({ endpoint, bucket, tokens, userProject, clock, ca, connections, timeouts }) {
        const { origin, pathname } = new URL(endpoint);
        this.bucket = bucket;
        this.#base = pathname.replace(/\/+$/, '');
        this.#tokens = tokens;
        this.#payer = userProject === undefined ? '' : `userProject=${encodeURIComponent(userProject)}`;
        this.#channel = new channel/* Channel */.c({
            origin,
            clock,
            ...(ca === undefined ? {} : { ca }),
            ...(connections === undefined ? {} : { connections }),
            ...(timeouts === undefined ? {} : { timeouts }),
        });
    }
    get timeouts() {
        return this.#channel.timeouts;
    }
    get clockOffset() {
        return this.#channel.clockOffset;
    }
    /** For answers that are small: the whole body. */
    send(request, signal) {
        return this.#channel.send(this.#ask(request), signal);
    }
    /** For answers with an object in them. The caller reads the body to its end or destroys it. */
    open(request, signal) {
        return this.#channel.open(this.#ask(request), signal);
    }
    close() {
        return this.#channel.close();
    }
    #ask(request) {
        return {
            operation: request.operation,
            most: request.most ?? answers/* MAX_JSON_BYTES */.E7,
            prepare: () => {
                const token = this.#tokens?.present();
                if (token !== undefined || this.#tokens === undefined)
                    return this.#prepared(request, token);
                return this.#tokens.get().then((next) => this.#prepared(request, next));
            },
            refusal: (answer) => (0,answers/* errorOf */.Mz)(request, answer),
        };
    }
    #prepared(request, token) {
        const { method, body, acceptEncoding } = request;
        const headers = { ...request.headers };
        if (token !== undefined)
            headers['authorization'] = `Bearer ${token}`;
        if (acceptEncoding !== undefined)
            headers['accept-encoding'] = acceptEncoding;
        if (body !== undefined) {
            headers['content-type'] = body.type;
            headers['content-length'] = String(body.length);
        }
        else if (method === 'POST')
            headers['content-length'] = '0';
        return {
            method,
            path: this.#base + request.path + this.#queryOf(request.query),
            headers,
            // undici takes any iterable; its types name the one of Node.
            body: body?.bytes ?? null,
            headersTimeout: request.timeout ?? this.timeouts.answer,
        };
    }
    #queryOf(query) {
        let text = this.#payer;
        for (const name in query) {
            const value = query[name];
            if (value !== undefined)
                text += `${text === '' ? '' : '&'}${name}=${encodeURIComponent(value)}`;
        }
        return text === '' ? '' : `?${text}`;
    }
}
/** The path of a bucket's settings. */
function bucketPath(bucket) {
    return `/storage/v1/b/${segment(bucket)}`;
}
function objectPath(bucket, key) {
    return `${bucketPath(bucket)}/o/${segment(key)}`;
}
/** A body of JSON. */
function jsonBody(value) {
    const bytes = Buffer.from(JSON.stringify(value));
    return { type: 'application/json', length: bytes.length, bytes };
}

;// CONCATENATED MODULE: ./build/src/store/gcs/list-objects.js





const list_objects_OPERATION = 'objects.list';
/** The most that the service gives (https://cloud.google.com/storage/docs/json_api/v1/objects/list). */
const PAGE_KEYS = 1000;
/** One page of the keys of a bucket. Throws StoreError. */
async function listObjects(wire, request, signal) {
    const { prefix, delimiter, maxKeys = PAGE_KEYS, raw } = request;
    const { after, token } = positionOf(request);
    const query = {
        maxResults: Math.min(maxKeys, PAGE_KEYS),
        fields: `items(${LISTED_FIELDS}),nextPageToken${delimiter === undefined ? '' : ',prefixes'}`,
        prefix: prefix === '' ? undefined : prefix,
        delimiter,
        startOffset: after,
        pageToken: token,
    };
    const { body } = await ask(wire, query, signal);
    const page = raw === true && delimiter === undefined ? readRawPage(body) : readPage(body);
    const nextToken = tokenOf(page);
    const next = nextToken === undefined ? undefined : continuationOf({ after, token: nextToken });
    // The first key is the one to begin after: no other page can hold it.
    return token === undefined && after !== undefined ? startingAfter(page, after, next) : pageOf(page, next);
}
/** Whether the bucket can be listed at all: the answer to a request for one key. Throws StoreError. */
async function checkListing(wire, signal) {
    const { body } = await ask(wire, { maxResults: 1, fields: 'items(name),nextPageToken' }, signal);
    readPage(body);
}
/** All versions of the keys that begin with `prefix`, those of one key the newest first. Throws StoreError. */
async function* listVersions(wire, prefix, signal) {
    let token;
    let same = [];
    do {
        const fields = `items(${VERSION_FIELDS}),nextPageToken`;
        const query = { versions: 'true', maxResults: PAGE_KEYS, fields, prefix, pageToken: token };
        const page = readPage((await ask(wire, query, signal)).body);
        for (const item of itemsOf(page)) {
            const version = versionOf(item);
            if (version.key !== same[0]?.key) {
                yield* same.sort(byAge);
                same = [];
            }
            same.push(version);
        }
        const next = tokenOf(page);
        if (next !== undefined && next === token)
            throw (0,answers/* protocolError */.JW)(list_objects_OPERATION, 'the listing of versions repeats a page token');
        token = next;
    } while (token !== undefined);
    yield* same.sort(byAge);
}
/** The newest first; servers differ in the order that they list them in. */
function byAge(a, b) {
    const [x, y] = [a.versionId, b.versionId];
    return y.length - x.length || (x < y ? 1 : x > y ? -1 : 0);
}
function ask(wire, query, signal) {
    const path = `${bucketPath(wire.bucket)}/o`;
    return wire.send({ operation: list_objects_OPERATION, method: 'GET', path, query, most: MAX_PAGE_BYTES }, signal);
}
function pageOf(page, next, raw = page.raw) {
    const prefixes = prefixesOf(page);
    if (raw === undefined)
        return { objects: page.objects, prefixes, next };
    return {
        get objects() {
            return raw.objects();
        },
        prefixes,
        next,
        raw,
    };
}
/** `startOffset` is where the listing begins, and a caller says after which key. */
function startingAfter(page, after, next) {
    if (page.raw !== undefined) {
        const raw = page.raw.withoutFirst(after);
        return raw === undefined ? { objects: [], prefixes: [], next } : pageOf(page, next, raw);
    }
    const objects = page.objects.filter(({ key }) => key !== after);
    return { objects, prefixes: prefixesOf(page).filter((prefix) => (0,keys/* compareKeys */.YD)(prefix, after) > 0), next };
}
function prefixesOf({ rest }) {
    const prefixes = rest['prefixes'];
    return Array.isArray(prefixes)
        ? prefixes.filter((prefix) => typeof prefix === 'string')
        : [];
}
function itemsOf({ rest }) {
    return (rest['items'] ?? []);
}
function tokenOf({ rest }) {
    const token = rest['nextPageToken'];
    if (token === undefined || token === '')
        return undefined;
    if (typeof token !== 'string')
        throw (0,answers/* protocolError */.JW)(list_objects_OPERATION, 'the page token is no text');
    return token;
}
function positionOf({ after, continuation }) {
    if (continuation === undefined)
        return { after: after === '' ? undefined : after, token: undefined };
    const space = continuation.indexOf(' ');
    const begun = continuation.slice(0, space);
    return {
        after: begun === '' ? undefined : decodeURIComponent(begun),
        token: continuation.slice(space + 1),
    };
}
function continuationOf({ after, token }) {
    return `${after === undefined ? '' : encodeURIComponent(after)} ${token ?? ''}`;
}

;// CONCATENATED MODULE: ./build/src/store/gcs/rewrite.js








const rewrite_OPERATION = 'objects.rewrite';
/** What a rewrite token may be long: a record in cold holds it. */
const MAX_TOKEN = 8 * 1024;
/** Of one object's calls that moved nothing, in a row: a service that goes nowhere. */
const MAX_IDLE_CALLS = 100;
/** The fields of a resource that a copy keeps where a body is sent: it replaces all of them. */
const KEPT_FIELDS = 'contentType,contentEncoding,contentDisposition,contentLanguage,cacheControl,metadata,customTime';
/** The newest token of each copy that is under way: another try of the same one goes on there. */
const newest = new WeakMap();
/**
 * A server-side copy, in as many calls as the service needs, each pinned to the source and on the destination's
 * condition. Nothing is visible there until the last. A token lives a week and goes on in another process; one that is not
 * known any more begins anew. Throws StoreError, and CopyStopped where `resume.stopped` says so between two calls.
 */
async function rewrite(wire, source, key, options, signal) {
    checkName(rewrite_OPERATION, key);
    const { resume } = options;
    const body = await bodyOf(wire, source, options.storageClass, signal);
    let token = resume === undefined ? undefined : (newest.get(resume) ?? resume.token);
    let isRemembered = token !== undefined;
    let moved = 0;
    let idle = 0;
    for (;;) {
        let step;
        try {
            step = await call(wire, source, key, options, body, token, signal);
        }
        catch (error) {
            if (!isRemembered || !isForgotten(error))
                throw error;
            token = undefined;
            isRemembered = false;
            continue;
        }
        isRemembered = false;
        if (step.done)
            return writtenOf(rewrite_OPERATION, step.resource);
        if (step.token === undefined)
            throw (0,answers/* protocolError */.JW)(rewrite_OPERATION, 'the copy is not done, and has no token to go on with');
        idle = step.moved > moved ? 0 : idle + 1;
        if (idle > MAX_IDLE_CALLS)
            throw (0,answers/* protocolError */.JW)(rewrite_OPERATION, `${MAX_IDLE_CALLS} calls in a row moved nothing`);
        moved = Math.max(moved, step.moved);
        if (resume !== undefined)
            newest.set(resume, step.token);
        if (step.token !== token)
            await resume?.keep(step.token);
        ({ token } = step);
        if (resume?.stopped() === true)
            throw new errors/* CopyStopped */.dI();
    }
}
async function call(wire, source, key, options, body, rewriteToken, signal) {
    const { bucket } = source.place;
    const answer = await wire.send({
        operation: rewrite_OPERATION,
        method: 'POST',
        path: `${objectPath(bucket, source.key)}/rewriteTo/b/${segment(wire.bucket)}/o/${segment(key)}`,
        query: {
            sourceGeneration: source.versionId,
            ifSourceGenerationMatch: source.ifMatch === undefined ? undefined : pinOf(rewrite_OPERATION, source.ifMatch),
            ...generationQuery(rewrite_OPERATION, options),
            rewriteToken,
            fields: `done,rewriteToken,totalBytesRewritten,resource(${WRITTEN_FIELDS})`,
        },
        key: source.key,
        ...(0,defined/* defined */.s)({ body }),
        timeout: wire.timeouts.longAnswer,
    }, signal);
    const json = (0,answers/* jsonOf */.o_)(rewrite_OPERATION, answer);
    const { done, rewriteToken: token, totalBytesRewritten: moved, resource } = json;
    return {
        done: done === true,
        token: typeof token === 'string' && token !== '' && token.length <= MAX_TOKEN ? token : undefined,
        moved: typeof moved === 'string' && /^\d{1,16}$/.test(moved) ? Number(moved) : 0,
        resource: (0,bounded_json/* isJsonObject */.OW)(resource) ? resource : undefined,
    };
}
/**
 * Without a body the service keeps everything. A storage class is named in one, and with it all that would be lost
 * otherwise, as the source has it.
 */
async function bodyOf(wire, { place, key, versionId, ifMatch }, storageClass, signal) {
    if (storageClass === undefined)
        return undefined;
    const operation = 'objects.get';
    const query = {
        generation: versionId,
        ifGenerationMatch: ifMatch === undefined ? undefined : pinOf(operation, ifMatch),
        fields: KEPT_FIELDS,
    };
    const path = objectPath(place.bucket, key);
    const answer = await wire.send({ operation, method: 'GET', path, query, key }, signal);
    return jsonBody({ ...(0,answers/* jsonOf */.o_)(operation, answer), storageClass });
}
/** A token that has ended (410), or that the service does not know or does not take for this copy. */
function isForgotten(error) {
    if (!(0,errors/* isStoreError */.A1)(error))
        return false;
    return error.status === 410 || error.status === 404 || error.status === 400;
}

;// CONCATENATED MODULE: ./build/src/store/gcs/settings.js


const LOCK_FIELDS = 'retentionPolicy,defaultEventBasedHold,softDeletePolicy';
/** What a bucket's settings say of how long nothing can be deleted, and of how long what is deleted stays. */
function lockOf(settings) {
    const { retentionPolicy: policy, softDeletePolicy: soft, defaultEventBasedHold: hold } = settings;
    const deletedDays = (0,bounded_json/* isJsonObject */.OW)(soft) ? daysOf(soft['retentionDurationSeconds']) : undefined;
    const kept = (0,defined/* defined */.s)({ deletedDays });
    if (hold === true)
        return { enabled: true, retention: { mode: 'event-based hold' }, ...kept };
    if (!(0,bounded_json/* isJsonObject */.OW)(policy))
        return { enabled: false, ...kept };
    const mode = policy['isLocked'] === true ? 'locked retention policy' : 'retention policy';
    const days = daysOf(policy['retentionPeriod']);
    return { enabled: true, retention: { mode, ...(0,defined/* defined */.s)({ days }) }, ...kept };
}
/** Whole days, of seconds as the API writes them; undefined for none. */
function daysOf(seconds) {
    const count = Number(seconds);
    return Number.isSafeInteger(count) && count > 0 ? Math.ceil(count / 86_400) : undefined;
}

// EXTERNAL MODULE: ./build/src/core/semaphore.js
var semaphore = __webpack_require__(94511);
// EXTERNAL MODULE: ./build/src/store/crc32c.js
var crc32c = __webpack_require__(80711);
;// CONCATENATED MODULE: ./build/src/store/gcs/compose.js






const compose_OPERATION = 'objects.compose';
/** https://cloud.google.com/storage/docs/composite-objects */
const MAX_SOURCES = 32;
const COMPOSED_AT_ONCE = 8;
/**
 * The object of all parts, in levels of 32. What is composed is deleted by the same request: that costs no early deletion,
 * and soft delete does not keep it. One that an earlier try composed already is used again, since its parts are gone.
 */
async function compose(wire, { folder, present, parts, key, resource, conditions }, signal) {
    const { storageClass } = resource;
    const between = storageClass === undefined ? {} : { storageClass };
    let sources = parts.map(({ number, etag, size, crc32c }) => ({
        name: partName(folder, number),
        generation: etag,
        size,
        crc32c,
    }));
    for (let level = 1; sources.length > MAX_SOURCES; level++) {
        const groups = groupsOf(sources).map((group, i) => ({ group, name: `level-${level}-${i + 1}` }));
        sources = await (0,semaphore/* mapConcurrent */._)(groups, COMPOSED_AT_ONCE, async ({ group, name }) => {
            const whole = wholeOf(group);
            const earlier = present.get(name);
            const isSame = earlier?.crc32c !== undefined && earlier.crc32c === whole.crc32c && earlier.size === whole.size;
            const made = isSame ? earlier : await composeOne(wire, group, folder + name, between, {}, signal);
            return { name: folder + name, generation: made.etag, ...whole };
        });
    }
    return composeOne(wire, sources, key, resource, conditions, signal);
}
function partName(folder, number) {
    return folder + String(number).padStart(5, '0');
}
async function composeOne(wire, sources, key, resource, conditions, signal) {
    if (sources.length === 0)
        throw (0,answers/* protocolError */.JW)(compose_OPERATION, 'an object is composed of one part at least');
    const sourceObjects = sources.map(({ name, generation }) => ({
        name,
        generation,
        objectPreconditions: { ifGenerationMatch: generation },
    }));
    const answer = await wire.send({
        operation: compose_OPERATION,
        method: 'POST',
        path: `${objectPath(wire.bucket, key)}/compose`,
        query: {
            ...generationQuery(compose_OPERATION, conditions),
            fields: WRITTEN_FIELDS,
        },
        key,
        body: jsonBody({ sourceObjects, destination: resource, deleteSourceObjects: true }),
        timeout: wire.timeouts.longAnswer,
    }, signal);
    return writtenOf(compose_OPERATION, (0,answers/* jsonOf */.o_)(compose_OPERATION, answer));
}
function groupsOf(sources) {
    const groups = [];
    for (let at = 0; at < sources.length; at += MAX_SOURCES)
        groups.push(sources.slice(at, at + MAX_SOURCES));
    return groups;
}
function wholeOf(group) {
    const size = group.reduce((sum, one) => sum + one.size, 0);
    const pieces = group.flatMap(({ crc32c, size: bytes }) => crc32c === undefined ? [] : [{ crc32c, size: bytes }]);
    return { size, crc32c: pieces.length === group.length ? (0,crc32c/* combineCrc32c */.o)(pieces) : undefined };
}

;// CONCATENATED MODULE: ./build/src/store/gcs/upload-record.js



/** Bytes of a record: attributes and tags take 8 KiB of it, escaped at the worst. */
const MAX_RECORD_BYTES = bounded_json/* RECORD_LIMITS */.xA.bytes;
const MAX_KEY = 1024;
function encodeRecord({ key, attributes, tags, storageClass }) {
    return Buffer.from(JSON.stringify({ v: 1, key, ...(0,defined/* defined */.s)({ attributes, tags, storageClass }) }));
}
/** Throws StoreError `protocol` where it is none: anybody may have written it. */
function parseRecord(bytes) {
    try {
        const json = (0,bounded_json/* parseJsonObject */.dw)(bytes, bounded_json/* RECORD_LIMITS */.xA);
        if (json['v'] !== 1)
            throw new bounded_json/* JsonRefused */.tC('it has another version');
        const { storageClass } = json;
        return {
            key: (0,bounded_json/* textOf */.b6)(json, 'key', MAX_KEY),
            ...(0,defined/* defined */.s)({
                attributes: attributesIn(json['attributes']),
                tags: textsIn(json['tags']),
                storageClass: typeof storageClass === 'string' ? storageClass : undefined,
            }),
        };
    }
    catch (error) {
        if (error instanceof bounded_json/* JsonRefused */.tC)
            throw (0,answers/* protocolError */.JW)('objects.get', `the record of an upload cannot be read: ${error.message}`, error);
        throw error;
    }
}
function attributesIn(value) {
    if (!(0,bounded_json/* isJsonObject */.OW)(value))
        return undefined;
    const metadata = textsIn(value['metadata']);
    return { ...textsIn(value), ...(0,defined/* defined */.s)({ metadata }) };
}
/** The fields that are texts. */
function textsIn(value) {
    if (!(0,bounded_json/* isJsonObject */.OW)(value))
        return undefined;
    return Object.fromEntries(Object.entries(value).filter((entry) => typeof entry[1] === 'string'));
}

;// CONCATENATED MODULE: ./build/src/store/gcs/uploads.js












/** The record of an upload, beside its parts. */
const RECORD = 'upload';
const READ_AT_ONCE = 16;
/**
 * Uploads in parts by objects that are composed in the end (docs: composite objects): resumable by any process, each part
 * with a hash, on the destination's condition, and without a secret to keep. All that concerns one lies in a folder of its
 * own below `folder`.
 */
class Uploads {
    #wire;
    #store;
    #folder;
    /** What uploads that are under way become. */
    #records = new Map();
    /** `folder` ends with a `/`, and nobody else writes below it. */
    constructor(wire, store, folder) {
        this.#wire = wire;
        this.#store = store;
        this.#folder = folder;
    }
    async create(key, options, signal) {
        checkName('objects.insert', key);
        const { attributes, tags, storageClass } = options;
        const record = { key, ...(0,defined/* defined */.s)({ attributes, tags, storageClass }) };
        resourceOf('objects.insert', record); // too much metadata is refused before any part is sent
        const id = (0,unique/* unique */.A)(key).slice(0, 16);
        const json = { attributes: { contentType: 'application/json' }, ifAbsent: true };
        await insert(this.#wire, this.#recordKey(id), encodeRecord(record), json, signal);
        this.#records.set(id, record);
        return id;
    }
    async part({ uploadId }, number, body, signal) {
        const { storageClass } = this.#records.get(uploadId) ?? (await this.#load(uploadId, signal));
        const name = partName(this.#folderOf(uploadId), number);
        // Parts have the class of the whole: only such can be composed.
        const { etag, md5, crc32c } = await insert(this.#wire, name, body, (0,defined/* defined */.s)({ storageClass }), signal);
        return { number, etag, size: body.length, ...(0,defined/* defined */.s)({ md5, crc32c }) };
    }
    /** Throws `not-found` where there is no such upload. */
    async parts({ uploadId }, signal) {
        await this.#load(uploadId, signal);
        const parts = [];
        for (const [name, { etag, size, md5, crc32c }] of await this.#present(uploadId, signal)) {
            if (!/^\d{5,}$/.test(name))
                continue;
            parts.push({ number: Number(name), etag, size, ...(0,defined/* defined */.s)({ md5, crc32c }) });
        }
        return parts.sort((a, b) => a.number - b.number);
    }
    async complete({ key, uploadId }, parts, conditions, signal) {
        const { record, head: begun } = await this.#read(uploadId, signal);
        if (record.key !== key)
            throw noSuchUpload();
        const folder = this.#folderOf(uploadId);
        const present = await this.#present(uploadId, signal);
        const resource = resourceOf('objects.compose', record);
        let written;
        try {
            written = await compose(this.#wire, { folder, present, parts, key, resource, conditions }, signal);
        }
        catch (error) {
            const earlier = await this.#completedBefore(error, key, parts, begun.etag, signal);
            if (earlier === undefined)
                throw error;
            const { etag, md5, crc32c } = earlier;
            written = { etag, ...(0,defined/* defined */.s)({ md5, crc32c }) };
        }
        this.#records.delete(uploadId);
        await this.#tidy(uploadId, signal);
        return written;
    }
    /** Throws `not-found` where there is no such upload. */
    async abort({ uploadId }, signal) {
        this.#records.delete(uploadId);
        if ((await this.#remove(uploadId, signal)) === 0)
            throw noSuchUpload();
    }
    async list(prefix, signal) {
        const ids = [];
        let continuation;
        do {
            const request = { prefix: this.#folder, delimiter: '/', ...(0,defined/* defined */.s)({ continuation }) };
            const page = await this.#store.list(request, signal);
            for (const folder of page.prefixes)
                ids.push(folder.slice(this.#folder.length, -1));
            continuation = page.next;
        } while (continuation !== undefined);
        const uploads = await (0,semaphore/* mapConcurrent */._)(ids, READ_AT_ONCE, async (uploadId) => {
            try {
                const { record, head } = await this.#read(uploadId, signal);
                return { uploadId, key: record.key, initiated: head.modified ?? 0 };
            }
            catch (error) {
                // Completed meanwhile, or not one of ours.
                if ((0,errors/* isStoreError */.A1)(error, 'not-found', 'protocol'))
                    return undefined;
                throw error;
            }
        });
        return uploads.filter((upload) => upload !== undefined && upload.key.startsWith(prefix));
    }
    /**
     * The object, where an earlier request composed it and its answer was lost: its sources are gone then (404), or the
     * destination's condition holds no more (412). It has the content of these parts, and is younger than the upload's
     * record, whose generation is `begun`: generations are times.
     */
    async #completedBefore(error, key, parts, begun, signal) {
        if (!(0,errors/* isStoreError */.A1)(error, 'not-found', 'precondition'))
            return undefined;
        const { crc32c } = dialect/* GCS_DIALECT */.F.known(parts);
        const size = parts.reduce((sum, part) => sum + part.size, 0);
        if (crc32c === undefined)
            return undefined;
        const head = await orMissing(this.#store.head(key, {}, signal));
        const isSame = head?.crc32c === crc32c && head.size === size && isYounger(head.etag, begun);
        return isSame ? head : undefined;
    }
    async #load(uploadId, signal) {
        const { record } = await this.#read(uploadId, signal);
        this.#records.set(uploadId, record);
        return record;
    }
    async #read(uploadId, signal) {
        const options = { atOnce: MAX_RECORD_BYTES };
        const body = await orMissing(this.#store.get(this.#recordKey(uploadId), options, signal));
        if (body === undefined)
            throw noSuchUpload();
        const chunks = [];
        try {
            if (body.head.size > MAX_RECORD_BYTES)
                throw noSuchUpload();
            for await (const chunk of body.stream)
                chunks.push(chunk);
        }
        finally {
            body.destroy();
        }
        return { record: parseRecord(Buffer.concat(chunks)), head: body.head };
    }
    /** What lies in the folder of an upload, by name. */
    async #present(uploadId, signal) {
        const prefix = this.#folderOf(uploadId);
        const present = new Map();
        let continuation;
        do {
            const page = await this.#store.list({ prefix, ...(0,defined/* defined */.s)({ continuation }) }, signal);
            for (const object of page.objects)
                present.set(object.key.slice(prefix.length), object);
            continuation = page.next;
        } while (continuation !== undefined);
        return present;
    }
    /** Best effort: the object is there, and a later run aborts what is left of its upload. */
    async #tidy(uploadId, signal) {
        try {
            await this.#remove(uploadId, signal);
        }
        catch (error) {
            if (!(0,errors/* isStoreError */.A1)(error))
                throw error;
        }
    }
    /** Every generation, so that versioning keeps none; the record last, so that what is left can be found. */
    async #remove(uploadId, signal) {
        const folder = this.#folderOf(uploadId);
        const names = [];
        for await (const { key, versionId } of listVersions(this.#wire, folder, signal))
            names.push({ key, versionId });
        const record = names.filter(({ key }) => key === folder + RECORD);
        const others = names.filter(({ key }) => key !== folder + RECORD);
        for (const some of [others, record]) {
            const [failure] = await (0,delete_all/* deleteEach */.pP)(this.#store, some, signal);
            if (failure !== undefined)
                throw new errors/* StoreError */.AD(failure.code, failure.message, { operation: 'objects.delete' });
        }
        return names.length;
    }
    #folderOf(uploadId) {
        if (!/^[0-9a-f]{16}$/.test(uploadId))
            throw noSuchUpload();
        return `${this.#folder}${uploadId}/`;
    }
    #recordKey(uploadId) {
        return this.#folderOf(uploadId) + RECORD;
    }
}
function isYounger(generation, than) {
    return generation.length === than.length ? generation > than : generation.length > than.length;
}
async function orMissing(request) {
    try {
        return await request;
    }
    catch (error) {
        if ((0,errors/* isStoreError */.A1)(error, 'not-found'))
            return undefined;
        throw error;
    }
}
function noSuchUpload() {
    return new errors/* StoreError */.AD('not-found', 'there is no such upload', { operation: 'objects.get' });
}

;// CONCATENATED MODULE: ./build/src/store/gcs/store.js















/** Below the prefix of a place: in cold it is a part of the backup's state. */
const PARTS = '.flashback-backup/parts/';
/** Google Cloud Storage by its JSON API. A generation is both the tag that pins an object and the id of its version. */
class GcsStore {
    place;
    dialect = dialect/* GCS_DIALECT */.F;
    #wire;
    #uploads;
    #codings = new object_body/* AcceptedCodings */.z6();
    #partSize = new upload/* UploadPartSize */.e();
    /** False once the bucket said that it keeps no versions: then a generation names nothing but what is current. */
    #versioned = true;
    constructor(options) {
        this.#wire = new GcsWire(options);
        this.#uploads = new Uploads(this.#wire, this, options.prefix + PARTS);
        // What is stored as gzip is decoded on the way, unless the request accepts gzip (rclone#2658).
        this.#codings.prefer('gzip');
        const { origin, pathname } = new URL(options.endpoint);
        this.place = { api: 'gcs', endpoint: origin + pathname.replace(/\/+$/, ''), bucket: options.bucket };
    }
    list(request, signal) {
        return listObjects(this.#wire, request, signal);
    }
    async head(key, options, signal) {
        const head = headOf('objects.get', await this.#resource(key, options, OBJECT_FIELDS, signal));
        return { ...head, ...this.#versionOf(head.etag, options?.versionId) };
    }
    async get(key, options = {}, signal) {
        if (options.attributes !== true)
            return this.#read(key, options, signal);
        const { versionId, ifMatch } = options;
        const described = this.head(key, (0,defined/* defined */.s)({ versionId, ifMatch }), signal);
        described.catch(() => undefined); // awaited below, or the read says what is wrong
        const body = await this.#read(key, options, signal);
        try {
            const head = await described;
            if (head.etag !== body.head.etag)
                throw new errors/* StoreError */.AD('transient', 'objects.get: the object was replaced while it was asked for', {
                    operation: 'objects.get',
                });
            const { stream } = body;
            // The size is that of the bytes that come: where they were decoded on the way, it shows.
            return { head: { ...head, size: body.head.size }, stream, destroy: () => body.destroy() };
        }
        catch (error) {
            body.destroy();
            throw error;
        }
    }
    async put(key, body, options = {}, signal) {
        return this.#conditional(key, options, signal, () => insert(this.#wire, key, body, options, signal));
    }
    upload(key, body, options = {}, signal) {
        return (0,upload/* uploadBytes */.D)(this, key, body, options, this.#partSize, signal);
    }
    copy(source, key, options = {}, signal) {
        return this.#conditional(key, options, signal, () => rewrite(this.#wire, source, key, options, signal));
    }
    async delete(key, options = {}, signal) {
        const operation = 'objects.delete';
        const { versionId, ifMatch } = options;
        const query = { generation: versionId, ...generationQuery(operation, (0,defined/* defined */.s)({ ifMatch })) };
        const path = objectPath(this.#wire.bucket, key);
        try {
            await this.#wire.send({ operation, method: 'DELETE', path, query, key }, signal);
        }
        catch (error) {
            if (!(0,errors/* isStoreError */.A1)(error, 'not-found') || ifMatch !== undefined)
                throw error;
        }
    }
    deleteMany(objects, signal) {
        return (0,delete_all/* deleteEach */.pP)(this, objects, signal);
    }
    /** They travel in the envelope. */
    async tags(key, options, signal) {
        return attributesOf(await this.#resource(key, options, 'metadata', signal)).tags;
    }
    thaw() {
        return Promise.reject(unsupported('thaw', 'every class can be read at once'));
    }
    createUpload(key, options = {}, signal) {
        return this.#uploads.create(key, options, signal);
    }
    uploadPart(upload, part, body, signal) {
        return this.#uploads.part(upload, part, body, signal);
    }
    copyPart() {
        return Promise.reject(unsupported('copyPart', 'one copy moves an object of any size'));
    }
    async completeUpload(upload, parts, conditions = {}, signal) {
        return this.#conditional(upload.key, conditions, signal, () => this.#uploads.complete(upload, parts, conditions, signal));
    }
    abortUpload(upload, signal) {
        return this.#uploads.abort(upload, signal);
    }
    listParts(upload, signal) {
        return this.#uploads.parts(upload, signal);
    }
    listUploads(prefix, signal) {
        return this.#uploads.list(prefix, signal);
    }
    checkBucket(signal) {
        return checkListing(this.#wire, signal);
    }
    /**
     * The roles for objects hold no storage.buckets.get: where it is missing, this throws `unsupported`, as for a store that
     * does not know the question, and versions are taken for off.
     */
    async versioning(signal) {
        let settings;
        try {
            settings = await this.#settings('versioning', signal);
        }
        catch (error) {
            if (!(0,errors/* isStoreError */.A1)(error, 'denied'))
                throw error;
            const { operation, message } = error;
            throw new errors/* StoreError */.AD('unsupported', `${message} (it needs storage.buckets.get)`, {
                operation,
                cause: error,
            });
        }
        const { versioning } = settings;
        if (!(0,bounded_json/* isJsonObject */.OW)(versioning)) {
            this.#versioned = false;
            return 'off';
        }
        this.#versioned = versioning['enabled'] === true;
        return this.#versioned ? 'enabled' : 'suspended';
    }
    /** A retention policy, or a hold on whatever is written: nothing can be overwritten or deleted while it lasts. */
    async objectLock(signal) {
        return lockOf(await this.#settings(LOCK_FIELDS, signal));
    }
    listVersions(prefix, signal) {
        return listVersions(this.#wire, prefix, signal);
    }
    clockOffset() {
        return this.#wire.clockOffset;
    }
    close() {
        return this.#wire.close();
    }
    #read(key, options, signal) {
        const operation = 'objects.get';
        const { versionId, ifMatch, range } = options;
        const request = {
            operation,
            method: 'GET',
            path: objectPath(this.#wire.bucket, key),
            query: { alt: 'media', generation: versionId, ...pinQuery(operation, ifMatch) },
            headers: range === undefined ? {} : { range: `bytes=${range.first}-${range.last}` },
            key,
        };
        const wire = this.#wire;
        const reads = {
            headOf: (headers) => {
                const head = mediaHeadOf(headers);
                return { ...head, ...this.#versionOf(head.etag, versionId) };
            },
            send: (acceptEncoding, most, s) => wire.send({ ...request, acceptEncoding, most }, s),
            open: (acceptEncoding, s) => wire.open({ ...request, acceptEncoding }, s),
        };
        return (0,object_body/* getObject */.iM)(reads, this.#codings, options, signal);
    }
    async #resource(key, options, fields, signal) {
        const operation = 'objects.get';
        const query = { generation: options?.versionId, ...pinQuery(operation, options?.ifMatch), fields };
        const path = objectPath(this.#wire.bucket, key);
        return (0,answers/* jsonOf */.o_)(operation, await this.#wire.send({ operation, method: 'GET', path, query, key }, signal));
    }
    async #settings(fields, signal) {
        const operation = 'buckets.get';
        const path = bucketPath(this.#wire.bucket);
        return (0,answers/* jsonOf */.o_)(operation, await this.#wire.send({ operation, method: 'GET', path, query: { fields } }, signal));
    }
    /** As S3 has it: what is current in a bucket without versions has no id, and what was asked for by one has that. */
    #versionOf(etag, asked) {
        return etag !== '' && (this.#versioned || asked !== undefined) ? { versionId: etag } : {};
    }
    async #conditional(key, conditions, signal, write) {
        let written;
        try {
            written = await write();
        }
        catch (error) {
            throw await lookBeforeWaiting(error, conditions, () => this.#generation(key, signal));
        }
        return { ...written, ...this.#versionOf(written.etag, undefined) };
    }
    async #generation(key, signal) {
        try {
            return (await this.head(key, {}, signal)).etag;
        }
        catch (error) {
            if ((0,errors/* isStoreError */.A1)(error, 'not-found'))
                return undefined;
            throw error;
        }
    }
}
function pinQuery(operation, ifMatch) {
    return ifMatch === undefined ? {} : { ifGenerationMatch: pinOf(operation, ifMatch) };
}
function unsupported(operation, why) {
    return new errors/* StoreError */.AD('unsupported', `${operation}: ${why}`, { operation });
}

;// CONCATENATED MODULE: ./build/src/store/gcs/loaded.js
/** What is loaded with the first request to a bucket in Google Cloud Storage: one chunk. */





/***/ }),

/***/ 38761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ RenewedTokens)
/* harmony export */ });
/* harmony import */ var _core_secrets_announced_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48798);

/** Asked again this long before a token ends. */
const RENEW_BEFORE_MS = 10 * 60_000;
/** Not asked more often than this: an issuer that gives the same again has nothing better. */
const ASK_EVERY_MS = 30_000;
/** Tokens of one identity, asked for before each ends, and where the store refuses it; many callers wait for one answer. */
class RenewedTokens {
    #options;
    #token;
    #asked = Number.NEGATIVE_INFINITY;
    #changed = Number.NEGATIVE_INFINITY;
    #asking;
    constructor(options) {
        this.#options = options;
    }
    present() {
        const token = this.#token;
        return token === undefined || this.#isOld(token) ? undefined : token.value;
    }
    async get() {
        const token = this.#token;
        if (token === undefined)
            return (await this.#fresh()).value;
        if (!this.#isOld(token) || !this.#mayAsk())
            return token.value;
        try {
            return (await this.#fresh()).value;
        }
        catch (error) {
            if (token.expires !== undefined && token.expires <= this.#options.now())
                throw error;
            return token.value; // it holds for a while yet; asked again soon
        }
    }
    ends() {
        return this.#options.lasting ? undefined : this.#token?.expires;
    }
    async renew() {
        // Many requests are refused at once: the first one's answer is everybody's.
        if (this.#mayAsk())
            await this.#fresh();
        return this.#options.now() - this.#changed < ASK_EVERY_MS;
    }
    #isOld({ expires }) {
        return expires !== undefined && expires - RENEW_BEFORE_MS <= this.#options.now();
    }
    #mayAsk() {
        return this.#asking !== undefined || this.#asked + ASK_EVERY_MS <= this.#options.now();
    }
    #fresh() {
        this.#asking ??= this.#options
            .ask()
            .then((token) => {
            (0,_core_secrets_announced_js__WEBPACK_IMPORTED_MODULE_0__/* .announceSecret */ .s)(token.value);
            if (token.value !== this.#token?.value)
                this.#changed = this.#options.now();
            return (this.#token = token);
        })
            .finally(() => {
            this.#asked = this.#options.now();
            this.#asking = undefined;
        });
        return this.#asking;
    }
}


/***/ }),

/***/ 49464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ unique)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

let serial = 0;
/** 40 hex digits that no other call gets, in this process or another, and that no content foresees. */
function unique(context) {
    const moment = `${process.pid} ${process.hrtime.bigint()} ${++serial}`;
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', `${moment} ${context}`, 'hex').slice(0, 40);
}


/***/ }),

/***/ 89174:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ Channel)
/* harmony export */ });
/* harmony import */ var _error_body_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(36600);
/* harmony import */ var _core_semaphore_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94511);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46848);
/* harmony import */ var _connections_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83370);
/* harmony import */ var _exchange_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82640);
/* harmony import */ var _incoming_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20125);
/* harmony import */ var _server_time_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(25346);
/* harmony import */ var _speaks_tls_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(85434);
/* harmony import */ var _timeouts_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(44493);
/* harmony import */ var _trouble_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(74058);










/** Requests to one origin over pooled connections, each sent once. Throws StoreError for every answer that is no success. */
class Channel {
    timeouts;
    #origin;
    #clock;
    #sockets;
    #requests;
    #time = new _server_time_js__WEBPACK_IMPORTED_MODULE_5__/* .ServerTime */ .F();
    /** Something at the origin has answered in HTTP. */
    #answered = false;
    constructor({ origin, clock, ca, connections = 320, timeouts = _timeouts_js__WEBPACK_IMPORTED_MODULE_7__/* .TIMEOUTS */ .f }) {
        this.#origin = origin;
        this.#clock = clock;
        this.timeouts = timeouts;
        this.#requests = new _core_semaphore_js__WEBPACK_IMPORTED_MODULE_0__/* .Semaphore */ .j(connections);
        const { connect: connectTimeout, body: bodyTimeout } = timeouts;
        this.#sockets = (0,_connections_js__WEBPACK_IMPORTED_MODULE_2__/* .connectTo */ .m6)(origin, { ca, connections, connectTimeout, bodyTimeout });
    }
    /** The server's wall time less ours, ms. */
    get clockOffset() {
        return this.#time.offset;
    }
    /** For answers that are small: the whole body. */
    async send(ask, signal) {
        const { operation, most } = ask;
        const wait = this.#requests.acquire(1, signal);
        if (wait !== undefined)
            await wait;
        const limit = (status) => ((0,_error_body_js__WEBPACK_IMPORTED_MODULE_9__/* .isSuccess */ .oJ)(status) ? most : _error_body_js__WEBPACK_IMPORTED_MODULE_9__/* .MAX_ERROR_BYTES */ .uE);
        let answer;
        let sent;
        try {
            const request = await this.#prepared(ask, signal);
            sent = this.#clock.monotonic();
            answer = await (0,_exchange_js__WEBPACK_IMPORTED_MODULE_3__/* .exchange */ .cv)(this.#sockets, request, (0,_exchange_js__WEBPACK_IMPORTED_MODULE_3__/* .answerLimits */ .rq)(this.#clock, request, limit), signal);
        }
        catch (error) {
            if (error instanceof _exchange_js__WEBPACK_IMPORTED_MODULE_3__/* .TooSlow */ .yY)
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .StoreError */ .AD('transient', `${operation}: ${error.message}`, { operation, cause: error });
            if (!(error instanceof _exchange_js__WEBPACK_IMPORTED_MODULE_3__/* .TooLong */ .VL))
                throw await this.#trouble(operation, error, signal);
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .StoreError */ .AD('protocol', `${operation}: ${error.message}`, { operation, cause: error });
        }
        finally {
            this.#requests.release();
        }
        this.#learn(answer.headers['date'], sent);
        if ((0,_error_body_js__WEBPACK_IMPORTED_MODULE_9__/* .isSuccess */ .oJ)(answer.status))
            return answer;
        throw ask.refusal(answer);
    }
    /** For answers with an object in them. The caller reads the body to its end or destroys it. */
    async open(ask, signal) {
        const { operation } = ask;
        const wait = this.#requests.acquire(1, signal);
        if (wait !== undefined)
            await wait;
        let request;
        try {
            request = await this.#prepared(ask, signal);
        }
        catch (error) {
            this.#requests.release();
            throw (0,_trouble_js__WEBPACK_IMPORTED_MODULE_8__/* .connectionError */ .$)(operation, error, signal);
        }
        const sent = this.#clock.monotonic();
        try {
            const answer = await (0,_incoming_js__WEBPACK_IMPORTED_MODULE_4__/* .incoming */ .R)(this.#sockets, request, signal, () => this.#requests.release());
            const { status, headers, body } = answer;
            this.#learn(headers['date'], sent);
            if ((0,_error_body_js__WEBPACK_IMPORTED_MODULE_9__/* .isSuccess */ .oJ)(status))
                return answer;
            throw ask.refusal(new _exchange_js__WEBPACK_IMPORTED_MODULE_3__/* .Answer */ .Fn(status, headers, await (0,_error_body_js__WEBPACK_IMPORTED_MODULE_9__/* .errorBody */ .t4)(body)));
        }
        catch (error) {
            throw await this.#trouble(operation, error, signal);
        }
    }
    async close() {
        await this.#sockets.destroy();
    }
    async #prepared(ask, signal) {
        const request = await ask.prepare();
        signal?.throwIfAborted();
        return { origin: this.#origin, ...request };
    }
    #learn(date, sent) {
        this.#time.learn(date, this.#clock.now(), this.#clock.monotonic() - sent);
        this.#answered = true;
    }
    /** A connection that broke off before the first answer may be plain http at a TLS port: asked once. */
    async #trouble(operation, error, signal) {
        const trouble = (0,_trouble_js__WEBPACK_IMPORTED_MODULE_8__/* .connectionError */ .$)(operation, error, signal);
        const unsure = (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .isStoreError */ .A1)(trouble, 'transient') && trouble.status === undefined && !this.#answered;
        if (!unsure || !this.#origin.startsWith('http:') || (0,_connections_js__WEBPACK_IMPORTED_MODULE_2__/* .proxyFor */ .iJ)(this.#origin) !== undefined)
            return trouble;
        if (!(await (0,_speaks_tls_js__WEBPACK_IMPORTED_MODULE_6__/* .speaksTls */ .p)(this.#origin)))
            return trouble;
        const message = `${operation}: the port expects TLS, and plain http was sent: use https://`;
        return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .StoreError */ .AD('wrong-endpoint', message, { operation, cause: error });
    }
}


/***/ })

};
