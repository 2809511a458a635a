export const id = 21;
export const ids = [21];
export const modules = {

/***/ 8954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  uD: () => (/* binding */ checkPlace),
  p1: () => (/* binding */ checkPlaces),
  Ie: () => (/* binding */ openColdToRead),
  j$: () => (/* binding */ openPlaces),
  De: () => (/* binding */ openS3)
});

// EXTERNAL MODULE: ./build/src/options/options.js
var options = __webpack_require__(2402);
// EXTERNAL MODULE: ./build/src/store/errors.js
var errors = __webpack_require__(6848);
;// CONCATENATED MODULE: ./build/src/store/bucket.js

/** A store seen from below a prefix: hot or cold as the user named it. Names without the prefix are `paths`. */
class Bucket {
    store;
    /** Empty, or ends with `/`. */
    prefix;
    constructor(store, prefix) {
        this.store = store;
        this.prefix = prefix;
    }
    get place() {
        return this.store.place;
    }
    /** The key in the bucket. */
    key(path) {
        return this.prefix + path;
    }
    /** As the source of a server-side copy, pinned to `etag`. */
    source(path, etag, versionId) {
        const { bucket } = this.store.place;
        return { bucket, key: this.key(path), ifMatch: etag, ...(versionId === undefined ? {} : { versionId }) };
    }
    /** What lies at the path; undefined where nothing does. */
    async look(path, signal, options = {}) {
        try {
            return await this.store.head(this.key(path), options, signal);
        }
        catch (error) {
            if ((0,errors/* isStoreError */.h)(error, 'not-found'))
                return undefined;
            throw error;
        }
    }
    /** For messages: `s3://bucket/prefix`. */
    toString() {
        return `s3://${this.store.place.bucket}/${this.prefix}`;
    }
}

;// CONCATENATED MODULE: ./build/src/store/s3/credentials.js
function fixedCredentials(credentials) {
    return { get: () => Promise.resolve(credentials) };
}
/** Asked again this long before the credentials end. */
const RENEW_BEFORE_MS = 5 * 60_000;
/**
 * The SDK's default chain (environment, shared files, web identity, container, instance), asked again when
 * what it gave is about to end. The SDK is loaded on first use. Throws what the chain throws.
 */
function defaultCredentials(region, now) {
    let known;
    let asking;
    return {
        get: () => {
            if (known !== undefined && (known.expires === undefined || known.expires - RENEW_BEFORE_MS > now())) {
                return Promise.resolve(known);
            }
            asking ??= ask(region)
                .then((fresh) => (known = fresh))
                .finally(() => (asking = undefined));
            return asking;
        },
    };
}
async function ask(region) {
    const { S3Client } = await __webpack_require__.e(/* import() */ 711).then(__webpack_require__.t.bind(__webpack_require__, 3711, 19));
    const client = new S3Client({ region });
    try {
        const found = await client.config.credentials();
        return {
            accessKeyId: found.accessKeyId,
            secretAccessKey: found.secretAccessKey,
            ...(found.sessionToken === undefined ? {} : { sessionToken: found.sessionToken }),
            ...(found.expiration === undefined ? {} : { expires: found.expiration.getTime() }),
        };
    }
    finally {
        client.destroy();
    }
}

// EXTERNAL MODULE: ./build/src/store/s3/attributes.js
var attributes = __webpack_require__(8525);
// EXTERNAL MODULE: ./build/src/store/s3/answers.js
var answers = __webpack_require__(921);
// EXTERNAL MODULE: ./build/src/store/s3/encode.js
var encode = __webpack_require__(606);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: ./node_modules/undici/index.js
var undici = __webpack_require__(6752);
;// CONCATENATED MODULE: ./build/src/store/s3/sigv4.js

const EMPTY_SHA256 = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
const UNSIGNED_PAYLOAD = 'UNSIGNED-PAYLOAD';
/**
 * AWS Signature Version 4 for S3, in headers
 * (https://docs.aws.amazon.com/AmazonS3/latest/API/sig-v4-header-based-auth.html). The signing key is good
 * for a day and is kept, so that a request costs one hash and one HMAC.
 */
class Signer {
    #region;
    #keys = new Map();
    constructor(region) {
        this.#region = region;
    }
    /** Returns the headers to send: those given plus date, payload hash, token and authorization. */
    sign(request, credentials, now) {
        const date = amzDate(now);
        const day = date.slice(0, 8);
        const headers = {
            ...request.headers,
            'x-amz-content-sha256': request.payloadHash,
            'x-amz-date': date,
        };
        if (credentials.sessionToken !== undefined)
            headers['x-amz-security-token'] = credentials.sessionToken;
        const names = Object.keys(headers).sort();
        let canonicalHeaders = '';
        for (const name of names)
            canonicalHeaders += `${name}:${trimmed(headers[name] ?? '')}\n`;
        const signedNames = names.join(';');
        const canonical = `${request.method}\n${request.path}\n${request.query}\n${canonicalHeaders}\n${signedNames}\n${request.payloadHash}`;
        const scope = `${day}/${this.#region}/s3/aws4_request`;
        const toSign = `AWS4-HMAC-SHA256\n${date}\n${scope}\n${(0,external_node_crypto_.hash)('sha256', bytesOf(canonical), 'hex')}`;
        const signature = (0,external_node_crypto_.createHmac)('sha256', this.#key(day, credentials)).update(toSign).digest('hex');
        headers['authorization'] =
            `AWS4-HMAC-SHA256 Credential=${credentials.accessKeyId}/${scope},SignedHeaders=${signedNames},Signature=${signature}`;
        return headers;
    }
    #key(day, credentials) {
        const name = `${day}\n${credentials.accessKeyId}\n${credentials.secretAccessKey}`;
        let key = this.#keys.get(name);
        if (key === undefined) {
            const hmac = (secret, text) => (0,external_node_crypto_.createHmac)('sha256', secret).update(text).digest();
            key = hmac(hmac(hmac(hmac('AWS4' + credentials.secretAccessKey, day), this.#region), 's3'), 'aws4_request');
            if (this.#keys.size > 4)
                this.#keys.clear();
            this.#keys.set(name, key);
        }
        return key;
    }
}
let lastSecond = -1;
let lastDate = '';
/** `20261123T101500Z`. */
function amzDate(now) {
    const second = Math.floor(now / 1000);
    if (second !== lastSecond) {
        lastSecond = second;
        lastDate = new Date(second * 1000).toISOString().replace(/[-:]|\.\d{3}/g, '');
    }
    return lastDate;
}
/** Header values are bytes written as Latin-1: what is signed must be those bytes, not their UTF-8. */
function bytesOf(canonical) {
    return /^[\u0000-\u007f]*$/.test(canonical) ? canonical : Buffer.from(canonical, 'latin1');
}
function trimmed(value) {
    return value.includes('  ') ? value.trim().replace(/ {2,}/g, ' ') : value.trim();
}

// EXTERNAL MODULE: ./build/src/store/s3/xml.js + 1 modules
var xml = __webpack_require__(2614);
// EXTERNAL MODULE: ./build/src/store/trust.js
var trust = __webpack_require__(7985);
;// CONCATENATED MODULE: ./build/src/store/s3/wire.js









const DEFAULT_TIMEOUT_MS = 60_000;
/** An answer that is XML is at most a page of 1,000 keys; a hostile one must not fill the memory. */
const MAX_TEXT_BYTES = 32 * 1024 * 1024;
const MAX_ERROR_BYTES = 64 * 1024;
/**
 * Signed S3 requests over pooled connections, made for the hot loop: about a tenth of the SDK's CPU a
 * request. Sends each request once; retries are a wrapper's business. Throws StoreError for every answer
 * that is not a success, also for an error in a 200.
 */
class Wire {
    #options;
    #pool;
    #signer;
    #host;
    #root;
    #offset = 0;
    constructor(options) {
        this.#options = options;
        this.#signer = new Signer(options.region);
        const url = new URL(options.endpoint);
        const base = url.pathname.replace(/\/+$/, '');
        if (!options.pathStyle)
            url.host = `${options.bucket}.${url.host}`;
        this.#host = url.host;
        this.#root = options.pathStyle ? `${base}/${options.bucket}` : base;
        this.#pool = new undici/* Pool */.bC(url.origin, {
            connections: options.connections ?? 320,
            connect: { timeout: 10_000, ...(options.ca === undefined ? {} : { ca: (0,trust/* trusted */.I)(options.ca) }) },
            keepAliveTimeout: 20_000,
            bodyTimeout: DEFAULT_TIMEOUT_MS,
        });
    }
    /** The store's wall time less ours, ms. */
    get clockOffset() {
        return this.#offset;
    }
    /** For answers that are small: the whole body as text. */
    async send(request, signal) {
        const answer = await this.#dispatch(request, signal);
        const text = await this.#text(request, answer, MAX_TEXT_BYTES, signal);
        return { status: answer.statusCode, headers: flat(answer.headers), text };
    }
    /** For answers with an object in them. The caller reads the body to its end or destroys it. */
    async open(request, signal) {
        const answer = await this.#dispatch(request, signal);
        return { status: answer.statusCode, headers: flat(answer.headers), body: answer.body };
    }
    async close() {
        await this.#pool.destroy();
    }
    async #dispatch(request, signal) {
        const { operation, method } = request;
        const credentials = await this.#options.credentials.get();
        signal?.throwIfAborted();
        const path = this.#root +
            (request.key === undefined ? (this.#root === '' ? '/' : '') : '/' + (0,encode/* encodeKey */.g2)(request.key));
        const query = request.query === undefined ? '' : (0,encode/* encodeQuery */.XX)(request.query);
        const { body, length, payloadHash } = payloadOf(request.body);
        const headers = this.#signer.sign({ method, path, query, headers: { ...request.headers, host: this.#host }, payloadHash }, credentials, this.#options.clock.now() + this.#offset);
        if (method === 'PUT' || method === 'POST')
            headers['content-length'] = String(length);
        let answer;
        try {
            answer = await this.#pool.request({
                method,
                path: query === '' ? path : `${path}?${query}`,
                headers,
                body: body ?? null,
                headersTimeout: request.timeout ?? DEFAULT_TIMEOUT_MS,
                ...(signal === undefined ? {} : { signal }),
            });
        }
        catch (error) {
            throw (0,answers/* connectionError */.$)(operation, error, signal);
        }
        this.#learnOffset(answer.headers['date']);
        if (answer.statusCode >= 200 && answer.statusCode < 300)
            return answer;
        const text = await this.#text(request, answer, MAX_ERROR_BYTES, signal);
        throw (0,answers/* errorOf */.M)(operation, answer.statusCode, (0,xml/* parseError */.u$)(text), request.key);
    }
    async #text(request, answer, limit, signal) {
        try {
            const chunks = [];
            let size = 0;
            for await (const chunk of answer.body) {
                size += chunk.length;
                if (size > limit) {
                    answer.body.destroy();
                    throw new errors/* StoreError */.A('protocol', `${request.operation}: the answer is longer than ${limit} bytes`, {
                        operation: request.operation,
                    });
                }
                chunks.push(chunk);
            }
            return chunks.length === 1
                ? (chunks[0]?.toString('utf8') ?? '')
                : Buffer.concat(chunks).toString('utf8');
        }
        catch (error) {
            throw (0,answers/* connectionError */.$)(request.operation, error, signal);
        }
    }
    /** Answers carry whole seconds: an offset under two of them is noise. */
    #learnOffset(date) {
        if (typeof date !== 'string')
            return;
        const offset = Date.parse(date) - this.#options.clock.now();
        if (!Number.isNaN(offset))
            this.#offset = Math.abs(offset) < 2000 ? 0 : offset;
    }
}
function payloadOf(payload) {
    if (payload === undefined)
        return { body: undefined, length: 0, payloadHash: EMPTY_SHA256 };
    if (payload instanceof Uint8Array) {
        return { body: payload, length: payload.length, payloadHash: (0,external_node_crypto_.hash)('sha256', payload, 'hex') };
    }
    return {
        body: external_node_stream_.Readable.from(payload.stream, { objectMode: false }),
        length: payload.length,
        payloadHash: UNSIGNED_PAYLOAD,
    };
}
/** Base64 MD5 of a body, as Content-MD5 has it. */
function contentMd5(body) {
    return (0,external_node_crypto_.createHash)('md5').update(body).digest('base64');
}
function flat(headers) {
    const out = {};
    for (const [name, value] of Object.entries(headers)) {
        if (value !== undefined)
            out[name] = Array.isArray(value) ? value.join(', ') : value;
    }
    return out;
}

;// CONCATENATED MODULE: ./build/src/store/s3/store.js






/** Copies run at the server for as long as the bytes take; a Bridge Node streams them meanwhile. */
const COPY_TIMEOUT_MS = 15 * 60_000;
/**
 * S3 in two parts: what runs once an object goes through the lean wire client, what runs seldom through
 * the AWS SDK, which is loaded on first use.
 */
class S3Store {
    place;
    #options;
    #wire;
    #sdk;
    constructor(options) {
        this.#options = options;
        this.#wire = new Wire(options);
        this.place = { endpoint: new URL(options.endpoint).origin, bucket: options.bucket };
    }
    async list(request, signal) {
        const query = {
            'list-type': 2,
            'encoding-type': 'url',
            prefix: request.prefix === '' ? undefined : request.prefix,
            delimiter: request.delimiter,
            'max-keys': request.maxKeys,
            'continuation-token': request.continuation,
            'start-after': request.continuation === undefined ? request.after : undefined,
        };
        const { text } = await this.#wire.send({ operation: 'ListObjectsV2', method: 'GET', query }, signal);
        return (0,xml/* parseListPage */.ZN)(text);
    }
    async head(key, options, signal) {
        const answer = await this.#wire.send({
            operation: 'HeadObject',
            method: 'HEAD',
            key,
            query: { versionId: options?.versionId },
            headers: (0,attributes/* readHeaders */.jB)(options),
        }, signal);
        return checkedHead('HeadObject', (0,attributes/* headOf */.Uo)(answer.headers));
    }
    async get(key, options, signal) {
        const range = options?.range;
        const answer = await this.#wire.open({
            operation: 'GetObject',
            method: 'GET',
            key,
            query: { versionId: options?.versionId },
            headers: {
                ...(0,attributes/* readHeaders */.jB)(options),
                ...(range === undefined ? {} : { range: `bytes=${range.first}-${range.last}` }),
            },
        }, signal);
        const head = checkedHead('GetObject', (0,attributes/* headOf */.Uo)(answer.headers));
        const expected = range === undefined ? head.size : Math.min(range.last, head.size - 1) - range.first + 1;
        if (range !== undefined && answer.status !== 206 && !(range.first === 0 && expected === head.size)) {
            answer.body.destroy();
            throw new errors/* StoreError */.A('protocol', 'GetObject: the store ignored the range', { operation: 'GetObject' });
        }
        return {
            head,
            stream: wholeBody(answer.body, expected, signal),
            destroy: () => answer.body.destroy(),
        };
    }
    async put(key, body, options, signal) {
        const answer = await this.#wire.send({
            operation: 'PutObject',
            method: 'PUT',
            key,
            headers: (0,attributes/* writeHeaders */.Kr)(options),
            body,
            timeout: writeTimeout(body),
        }, signal);
        return writtenOf('PutObject', answer, answer.headers['etag']);
    }
    async copy(source, key, options, signal) {
        const answer = await this.#wire.send({
            operation: 'CopyObject',
            method: 'PUT',
            key,
            headers: {
                ...sourceHeaders(source),
                ...(0,attributes/* conditionHeaders */.CO)(options),
                ...(options?.storageClass === undefined ? {} : { 'x-amz-storage-class': options.storageClass }),
            },
            timeout: COPY_TIMEOUT_MS,
        }, signal);
        return writtenOf('CopyObject', answer, copyEtag('CopyObject', answer));
    }
    async delete(key, options, signal) {
        const headers = options?.ifMatch === undefined ? {} : { 'if-match': `"${options.ifMatch}"` };
        await this.#wire.send({ operation: 'DeleteObject', method: 'DELETE', key, query: { versionId: options?.versionId }, headers }, signal);
    }
    async deleteMany(objects, signal) {
        if (objects.length === 0)
            return [];
        const rows = objects.map(({ key, versionId }) => `<Object><Key>${(0,xml/* escapeXml */.X)(key)}</Key>${versionId === undefined ? '' : `<VersionId>${(0,xml/* escapeXml */.X)(versionId)}</VersionId>`}</Object>`);
        const body = Buffer.from(`<Delete xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><Quiet>true</Quiet>${rows.join('')}</Delete>`);
        const { text } = await this.#wire.send({
            operation: 'DeleteObjects',
            method: 'POST',
            query: { delete: '' },
            headers: { 'content-md5': contentMd5(body), 'content-type': 'application/xml' },
            body,
        }, signal);
        const refused = text.includes('<DeleteResult') ? undefined : (0,xml/* parseError */.u$)(text);
        if (refused !== undefined)
            throw (0,answers/* errorOf */.M)('DeleteObjects', 500, refused);
        return (0,xml/* parseDeleteFailures */.gr)(text);
    }
    async uploadPart(upload, part, body, signal) {
        const answer = await this.#wire.send({
            operation: 'UploadPart',
            method: 'PUT',
            key: upload.key,
            query: { partNumber: part, uploadId: upload.uploadId },
            body,
            timeout: writeTimeout(body),
        }, signal);
        const { etag } = writtenOf('UploadPart', answer, answer.headers['etag']);
        return { number: part, etag, size: body.length };
    }
    async copyPart(upload, part, source, range, signal) {
        const answer = await this.#wire.send({
            operation: 'UploadPartCopy',
            method: 'PUT',
            key: upload.key,
            query: { partNumber: part, uploadId: upload.uploadId },
            headers: {
                ...sourceHeaders(source),
                'x-amz-copy-source-range': `bytes=${range.first}-${range.last}`,
            },
            timeout: COPY_TIMEOUT_MS,
        }, signal);
        const { etag } = writtenOf('UploadPartCopy', answer, copyEtag('UploadPartCopy', answer));
        return { number: part, etag, size: range.last - range.first + 1 };
    }
    async upload(key, body, options, signal) {
        return (await this.#lazy()).upload(key, body, options, signal);
    }
    async tags(key, options, signal) {
        return (await this.#lazy()).tags(key, options, signal);
    }
    async createUpload(key, options, signal) {
        return (await this.#lazy()).createUpload(key, options, signal);
    }
    async completeUpload(upload, parts, conditions, signal) {
        return (await this.#lazy()).completeUpload(upload, parts, conditions, signal);
    }
    async abortUpload(upload, signal) {
        await (await this.#lazy()).abortUpload(upload, signal);
    }
    async listParts(upload, signal) {
        return (await this.#lazy()).listParts(upload, signal);
    }
    async listUploads(prefix, signal) {
        return (await this.#lazy()).listUploads(prefix, signal);
    }
    async checkBucket(signal) {
        // A listing of one key and not HeadBucket: its error has a body, so a wrong key and a missing bucket differ.
        await this.#wire.send({ operation: 'ListObjectsV2', method: 'GET', query: { 'list-type': 2, 'max-keys': 1 } }, signal);
    }
    async versioning(signal) {
        return (await this.#lazy()).versioning(signal);
    }
    async *listVersions(prefix, signal) {
        yield* (await this.#lazy()).listVersions(prefix, signal);
    }
    clockOffset() {
        return this.#wire.clockOffset;
    }
    async close() {
        await this.#wire.close();
        if (this.#sdk !== undefined)
            (await this.#sdk).close();
    }
    #lazy() {
        this.#sdk ??= Promise.all(/* import() */[__webpack_require__.e(711), __webpack_require__.e(26)]).then(__webpack_require__.bind(__webpack_require__, 26)).then(({ Sdk }) => new Sdk(this.#options));
        return this.#sdk;
    }
}
/** A minute, and more for many bytes over a slow line (256 KiB a second). */
function writeTimeout(body) {
    return 60_000 + (body.length / (256 * 1024)) * 1000;
}
/** `+` must be sent as %2B, and so it is: every reserved byte is encoded. */
function sourceHeaders(source) {
    const version = source.versionId === undefined ? '' : `?versionId=${(0,encode/* encodeQueryPart */.ui)(source.versionId)}`;
    return {
        'x-amz-copy-source': `/${source.bucket}/${(0,encode/* encodeKey */.g2)(source.key)}${version}`,
        ...(source.ifMatch === undefined ? {} : { 'x-amz-copy-source-if-match': `"${source.ifMatch}"` }),
    };
}
/** A copy can answer 200 and then an error in the body (arrow-rs#6508): the body decides. */
function copyEtag(operation, answer) {
    const etag = (0,xml/* parseCopyEtag */.Ow)(answer.text);
    if (etag !== undefined && etag !== '')
        return etag;
    const error = (0,xml/* parseError */.u$)(answer.text);
    if (error !== undefined)
        throw (0,answers/* errorOf */.M)(operation, 500, error);
    throw new errors/* StoreError */.A('transient', `${operation}: a success without an ETag`, {
        operation,
        status: answer.status,
    });
}
function writtenOf(operation, answer, etag) {
    if (etag === undefined || etag === '') {
        throw new errors/* StoreError */.A('protocol', `${operation}: a success without an ETag`, {
            operation,
            status: answer.status,
        });
    }
    const versionId = (0,attributes/* realVersion */.HI)(answer.headers['x-amz-version-id']);
    return { etag: (0,xml/* unquote */._n)(etag), ...(versionId === undefined ? {} : { versionId }) };
}
function checkedHead(operation, head) {
    if (Number.isSafeInteger(head.size) && head.size >= 0 && !Number.isNaN(head.modified))
        return head;
    throw new errors/* StoreError */.A('protocol', `${operation}: the answer has no size or date`, { operation });
}
async function* wholeBody(body, expected, signal) {
    let seen = 0;
    try {
        for await (const chunk of body) {
            seen += chunk.length;
            yield chunk;
        }
    }
    catch (cause) {
        signal?.throwIfAborted();
        throw new errors/* StoreError */.A('transient', `GetObject: the body broke off after ${seen} of ${expected} bytes`, {
            operation: 'GetObject',
            cause,
        });
    }
    if (seen !== expected) {
        throw new errors/* StoreError */.A('transient', `GetObject: ${seen} bytes came where ${expected} were due`, {
            operation: 'GetObject',
        });
    }
}

;// CONCATENATED MODULE: ./build/src/store/around.js
/** A store whose every request goes through `around`: what retry, fencing, counting and dry runs are made of. */
function wrapStore(store, around) {
    const one = (operation, key, signal, call, repeatable = true) => around({ operation, key, signal, repeatable, call });
    return {
        place: store.place,
        list: (request, s) => one('list', undefined, s, () => store.list(request, s)),
        head: (key, o, s) => one('head', key, s, () => store.head(key, o, s)),
        get: (key, o, s) => one('get', key, s, () => store.get(key, o, s)),
        put: (key, body, o, s) => one('put', key, s, () => store.put(key, body, o, s), body instanceof Uint8Array),
        upload: (key, body, o, s) => one('upload', key, s, () => store.upload(key, body, o, s), false),
        copy: (source, key, o, s) => one('copy', key, s, () => store.copy(source, key, o, s)),
        delete: (key, o, s) => one('delete', key, s, () => store.delete(key, o, s)),
        deleteMany: (objects, s) => one('deleteMany', undefined, s, () => store.deleteMany(objects, s)),
        tags: (key, o, s) => one('tags', key, s, () => store.tags(key, o, s)),
        createUpload: (key, o, s) => one('createUpload', key, s, () => store.createUpload(key, o, s)),
        uploadPart: (upload, part, body, s) => one('uploadPart', upload.key, s, () => store.uploadPart(upload, part, body, s), body instanceof Uint8Array),
        copyPart: (upload, part, source, range, s) => one('copyPart', upload.key, s, () => store.copyPart(upload, part, source, range, s)),
        completeUpload: (upload, parts, c, s) => one('completeUpload', upload.key, s, () => store.completeUpload(upload, parts, c, s)),
        abortUpload: (upload, s) => one('abortUpload', upload.key, s, () => store.abortUpload(upload, s)),
        listParts: (upload, s) => one('listParts', upload.key, s, () => store.listParts(upload, s)),
        listUploads: (prefix, s) => one('listUploads', undefined, s, () => store.listUploads(prefix, s)),
        checkBucket: (s) => one('checkBucket', undefined, s, () => store.checkBucket(s)),
        versioning: (s) => one('versioning', undefined, s, () => store.versioning(s)),
        listVersions: (prefix, s) => store.listVersions(prefix, s),
        clockOffset: () => store.clockOffset(),
        close: () => store.close(),
    };
}

// EXTERNAL MODULE: ./build/src/store/store.js
var store = __webpack_require__(6942);
;// CONCATENATED MODULE: ./build/src/store/wrappers.js



const RETRIES = { attempts: 6, first: 200, longest: 20_000 };
/**
 * Sends again what may succeed later: transient errors and throttling, with exponential backoff and full
 * jitter. Conditional writes are sent again too; their callers know that a 412 may be the echo of their own
 * success. A body that is a stream cannot be repeated here: its owner retries with a fresh one.
 */
function retrying(store, clock, random, policy = RETRIES, onRetry = () => undefined) {
    return wrapStore(store, async ({ call, signal, repeatable }) => {
        for (let attempt = 1;; attempt++) {
            try {
                return await call();
            }
            catch (error) {
                if (!(error instanceof errors/* StoreError */.A) || !error.retryable)
                    throw error;
                onRetry(error);
                if (!repeatable || attempt >= policy.attempts)
                    throw error;
                await backoff(attempt, policy, clock, random, signal);
            }
        }
    });
}
/** Waits before try number `attempt + 1`. */
function backoff(attempt, policy, clock, random, signal) {
    const ceiling = Math.min(policy.longest, policy.first * 2 ** (attempt - 1));
    return clock.sleep(random() * ceiling, signal);
}
const MUTATING = new Set(store/* MUTATIONS */.L);
/**
 * Lets a write pass only while `assertHeld` does not throw: the data side of the lease's fence. A body that is
 * a stream is asked about at each of its pieces: a run that was paused half-way sends no more of it, and what
 * is cut off is never stored.
 */
function fenced(store, assertHeld) {
    const around = async ({ operation, call }) => {
        if (MUTATING.has(operation))
            assertHeld();
        return call();
    };
    const wrapped = wrapStore(store, around);
    async function* whileHeld(stream) {
        for await (const chunk of stream) {
            assertHeld();
            yield chunk;
        }
    }
    const held = (body) => body instanceof Uint8Array ? body : { ...body, stream: whileHeld(body.stream) };
    return {
        ...wrapped,
        put: (key, body, options, signal) => wrapped.put(key, held(body), options, signal),
        upload: (key, body, options, signal) => wrapped.upload(key, whileHeld(body), options, signal),
        uploadPart: (upload, part, body, signal) => wrapped.uploadPart(upload, part, held(body), signal),
    };
}
/** A store that must not be written: every mutation throws `denied` before anything is sent. */
function readOnly(store, why) {
    return wrapStore(store, async ({ operation, call }) => {
        if (MUTATING.has(operation))
            throw new errors/* StoreError */.A('denied', `${operation}: ${why}`, { operation });
        return call();
    });
}
/** Requests by operation, counted as they are sent. */
function counting(store, counts) {
    return wrapStore(store, async ({ operation, call }) => {
        counts.set(operation, (counts.get(operation) ?? 0) + 1);
        return call();
    });
}

;// CONCATENATED MODULE: ./build/src/commands/places.js






const openS3 = (place, ca, clock) => new S3Store({
    endpoint: place.endpoint,
    bucket: place.bucket,
    region: place.region,
    pathStyle: place.pathStyle,
    credentials: place.credentials === undefined
        ? defaultCredentials(place.region, () => clock.now())
        : fixedCredentials(place.credentials),
    clock,
    ...(ca === undefined ? {} : { ca }),
});
function openPlaces(options, clock, random, open) {
    const requests = { hot: new Map(), cold: new Map() };
    const retried = (store) => retrying(store, clock, random, undefined, (error) => {
        if (error.code === 'throttled')
            places.onThrottled();
    });
    const hot = counting(open(options.hot, options.ca, clock), requests.hot);
    const cold = counting(open(options.cold, options.ca, clock), requests.cold);
    const unlessDry = (store) => options.dryRun === true ? readOnly(store, 'a dry run writes nothing') : store;
    const places = {
        // Hot is never written, whatever the code above it does.
        hot: new Bucket(readOnly(retried(hot), 'hot is never written'), options.hot.prefix),
        cold: new Bucket(unlessDry(retried(cold)), options.cold.prefix),
        fencedCold: (assertHeld) => new Bucket(unlessDry(retried(fenced(cold, assertHeld))), options.cold.prefix),
        requests,
        onThrottled: () => undefined,
    };
    return places;
}
/** Cold for a command that only looks: no write can get through. */
function openColdToRead({ cold, ca }, clock, random, open) {
    const store = retrying(open(cold, ca, clock), clock, random);
    return new Bucket(readOnly(store, 'this command changes nothing'), cold.prefix);
}
/** Asks each bucket once. Throws InputError that names the input to change. */
async function checkPlaces(places, options, signal) {
    await checkPlace('hot', places.hot, options.hot, 'read (READ)', signal);
    await checkPlace('cold', places.cold, options.cold, 'write (WRITE)', signal);
}
/** Asks one bucket once. `right` is what its key is for. Throws InputError that names the input to change. */
async function checkPlace(name, bucket, { endpoint, credentials }, right, signal) {
    try {
        await bucket.store.checkBucket(signal);
    }
    catch (cause) {
        if (!(0,errors/* isStoreError */.h)(cause))
            throw cause;
        const at = `${bucket.place.bucket} at ${endpoint}`;
        switch (cause.code) {
            case 'no-bucket':
            case 'not-found':
                throw new options/* InputError */.d(name, `there is no bucket ${at}; expected the name of one that exists`, {
                    cause,
                });
            case 'credentials':
                throw new options/* InputError */.d('access-key-id', `${endpoint} refused ${name}'s key ${credentials?.accessKeyId ?? 'of the default chain'} (${cause.providerCode ?? 'no code'}); expected a valid key and its secret`, { cause });
            case 'denied':
                throw new options/* InputError */.d('access-key-id', `${name}'s key may not list ${at}; expected one with the right to ${right}`, { cause });
            case 'unreachable':
            case 'transient':
                throw new options/* InputError */.d('endpoint', `${name}'s, ${endpoint}, does not answer (${cause.message}); expected the URL of an S3 endpoint that can be reached from here`, { cause });
            default:
                throw cause;
        }
    }
}


/***/ }),

/***/ 5255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  SF: () => (/* binding */ capabilitiesOf),
  HK: () => (/* binding */ checkApart),
  Yx: () => (/* binding */ checkEmpty),
  Z0: () => (/* binding */ checkIdentity),
  cu: () => (/* binding */ identityOf)
});

// EXTERNAL MODULE: ./build/src/flashback/endpoint.js
var flashback_endpoint = __webpack_require__(3878);
// EXTERNAL MODULE: ./build/src/manifest/layout.js
var layout = __webpack_require__(4445);
// EXTERNAL MODULE: ./build/src/manifest/errors.js
var errors = __webpack_require__(1400);
// EXTERNAL MODULE: ./build/src/options/options.js
var options_options = __webpack_require__(2402);
// EXTERNAL MODULE: ./build/src/store/errors.js
var store_errors = __webpack_require__(6848);
;// CONCATENATED MODULE: ./build/src/store/capabilities.js

const WRONG_ETAG = '0123456789abcdef0123456789abcdef';
/**
 * Tries each condition and pin on tiny objects at `path` + a letter, below the bucket's prefix, and removes them.
 * About twenty requests. Throws StoreError where plain writes and reads already fail.
 */
async function probeCapabilities(bucket, path, now, signal) {
    const { store } = bucket;
    const source = bucket.key(`${path}a`);
    const target = bucket.key(`${path}b`);
    const bytes = Buffer.from('flashback-backup probe\n');
    const { etag } = await store.put(source, bytes, {}, signal);
    try {
        const putIfAbsent = await refuses(store.put(source, bytes, { ifAbsent: true }, signal));
        const putIfMatch = await refuses(store.put(source, bytes, { ifMatch: WRONG_ETAG }, signal));
        const getPin = await refuses(drained(store, source, signal));
        const copy = await works(store.copy(bucket.source(`${path}a`, etag), target, {}, signal));
        const copyPin = copy && (await refuses(store.copy(bucket.source(`${path}a`, WRONG_ETAG), target, {}, signal)));
        const pinned = bucket.source(`${path}a`, etag);
        const copyIfAbsent = copy && (await refuses(store.copy(pinned, target, { ifAbsent: true }, signal)));
        const copyIfMatch = copy && (await refuses(store.copy(pinned, target, { ifMatch: WRONG_ETAG }, signal)));
        const parts = await probeParts(bucket, path, etag, bytes, signal);
        const deleteIfMatch = copy && (await refuses(store.delete(target, { ifMatch: WRONG_ETAG }, signal)));
        const aliasesPaths = await aliases(bucket, path, signal);
        return {
            probed: now,
            aliasesPaths,
            putIfAbsent,
            putIfMatch,
            copyIfAbsent,
            copyIfMatch,
            deleteIfMatch,
            copy,
            copyPin,
            getPin,
            ...parts,
        };
    }
    finally {
        await works(store.delete(source, {}, signal));
        await works(store.delete(target, {}, signal));
    }
}
/** Looks for the source under names that only a store that normalises paths takes for it. Writes nothing. */
async function aliases(bucket, path, signal) {
    for (const name of [`${path}/a`, `${path}./a`, `${path}x/../a`]) {
        try {
            if ((await bucket.look(name, signal)) !== undefined)
                return true;
        }
        catch (error) {
            if (!(0,store_errors/* isStoreError */.h)(error, 'bad-key', 'protocol', 'denied', 'unsupported'))
                throw error; // a name that it refuses
        }
    }
    return false;
}
async function probeParts(bucket, path, etag, bytes, signal) {
    const { store } = bucket;
    // Completed onto the source itself, which exists: a condition that is honoured must refuse it.
    const key = bucket.key(`${path}a`);
    const range = { first: 0, last: bytes.length - 1 };
    const upload = { key, uploadId: await store.createUpload(key, {}, signal) };
    try {
        const partCopyPin = await refuses(store.copyPart(upload, 1, bucket.source(`${path}a`, WRONG_ETAG), range, signal));
        const partCopy = await works(store.copyPart(upload, 1, bucket.source(`${path}a`, etag), range, signal));
        const part = await store.uploadPart(upload, 1, bytes, signal);
        const completeIfAbsent = await refuses(store.completeUpload(upload, [part], { ifAbsent: true }, signal));
        const completeIfMatch = completeIfAbsent &&
            (await refuses(store.completeUpload(upload, [part], { ifMatch: WRONG_ETAG }, signal)));
        return { partCopy, partCopyPin: partCopy && partCopyPin, completeIfAbsent, completeIfMatch };
    }
    finally {
        await works(store.abortUpload(upload, signal));
    }
}
/** True where the store refused because the condition does not hold; false where it did it or does not know it. */
async function refuses(attempt) {
    try {
        await attempt;
        return false;
    }
    catch (error) {
        if ((0,store_errors/* isStoreError */.h)(error, 'precondition'))
            return true;
        if ((0,store_errors/* isStoreError */.h)(error, 'unsupported', 'denied', 'protocol', 'not-found', 'transient'))
            return false;
        throw error;
    }
}
async function works(attempt) {
    try {
        await attempt;
        return true;
    }
    catch (error) {
        if ((0,store_errors/* isStoreError */.h)(error, 'unsupported', 'denied', 'protocol', 'not-found', 'transient'))
            return false;
        throw error;
    }
}
async function drained(store, key, signal) {
    const body = await store.get(key, { ifMatch: WRONG_ETAG }, signal);
    body.destroy();
}

// EXTERNAL MODULE: ./build/src/store/read.js
var read = __webpack_require__(7135);
;// CONCATENATED MODULE: ./build/src/commands/prepare.js







/** Who hot is, as the manifest remembers it. */
function identityOf(options) {
    const { endpoint, bucket, prefix } = options.hot;
    return { endpoint: (0,flashback_endpoint/* endpointIdentity */.u)(endpoint), bucket, prefix };
}
/** Throws InputError where cold holds the backup of another hot. */
function checkIdentity(committed, options) {
    if (committed === undefined)
        return;
    const known = committed.generation.hot;
    const now = identityOf(options);
    if (known.endpoint === now.endpoint && known.bucket === now.bucket && known.prefix === now.prefix)
        return;
    throw new options_options/* InputError */.d('hot', `s3://${now.bucket}/${now.prefix} at ${now.endpoint} is not what this cold is the backup of; expected s3://${known.bucket}/${known.prefix} at ${known.endpoint}, or another cold`);
}
/**
 * A first run needs an empty cold: what it does not know it would overwrite. State of ours without a
 * generation is what a first run left that was cut off. Throws InputError.
 */
async function checkEmpty(cold, state, signal) {
    if (await state.wasCommitted(signal))
        throw new errors/* StateError */.qq(layout/* HEAD */.Vx, 'it is missing, though generations were committed', errors/* DAMAGED_ADVICE */.dw);
    if ((await cold.look(layout/* LEASE */.DL, signal)) !== undefined)
        return;
    const before = await cold.store.list({ prefix: cold.prefix, maxKeys: 2 }, signal);
    // Keys of ours may come first: look behind them too ("0" follows "/").
    const behind = await cold.store.list({ prefix: cold.prefix, after: cold.key(`${layout/* STATE */.c4.slice(0, -1)}0`), maxKeys: 2 }, signal);
    const foreign = [...before.objects, ...behind.objects].find(({ key }) => key !== cold.prefix && !key.startsWith(cold.key(layout/* STATE */.c4)));
    if (foreign === undefined)
        return;
    throw new options_options/* InputError */.d('cold', `${String(cold)} is not empty and holds no manifest of a backup; expected an empty bucket or prefix`);
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
        seen = await (0,read/* readWhole */.o)(hot.store, cold.key(layout/* LEASE */.DL), 64 * 1024, signal);
    }
    catch (error) {
        if ((0,store_errors/* isStoreError */.h)(error, 'denied'))
            return; // a key that may not see it cannot be one that shares the bucket
        throw error;
    }
    if (seen === undefined || seen === 'too-large')
        return;
    if (!Buffer.from(seen.bytes).toString('utf8').includes(JSON.stringify(owner)))
        return;
    await cold.store.delete(cold.key(layout/* LEASE */.DL), {}, signal);
    throw new options_options/* InputError */.d('cold', `${String(cold)} is the bucket of hot, reached through another endpoint; expected another bucket`);
}
/** What cold can do: remembered for `believed` ms, else tried. */
async function capabilitiesOf(cold, committed, now, believed, signal) {
    const known = committed?.generation.capabilities;
    if (known !== undefined && Date.parse(known.probed) + believed > now)
        return known;
    return probeCapabilities(cold, layout/* PROBE */.vD, new Date(now).toISOString(), signal);
}


/***/ }),

/***/ 3878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ isBridgeNode),
/* harmony export */   u: () => (/* binding */ endpointIdentity)
/* harmony export */ });
/* harmony import */ var undici__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6752);
/* harmony import */ var _store_trust_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7985);


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
    const dispatcher = new undici__WEBPACK_IMPORTED_MODULE_0__/* .Agent */ .g6({
        connect: { timeout: ASK_TIMEOUT_MS, ...(ca === undefined ? {} : { ca: (0,_store_trust_js__WEBPACK_IMPORTED_MODULE_1__/* .trusted */ .I)(ca) }) },
        headersTimeout: ASK_TIMEOUT_MS,
        bodyTimeout: ASK_TIMEOUT_MS,
    });
    try {
        const answer = await (0,undici__WEBPACK_IMPORTED_MODULE_0__/* .request */ .Em)(new URL('/health', url), { dispatcher, signal });
        const text = await answer.body.text();
        return answer.statusCode === 200 && !text.trimStart().startsWith('<');
    }
    catch {
        signal.throwIfAborted();
        return false;
    }
    finally {
        await dispatcher.destroy();
    }
}
/** Who an endpoint is, for hot's identity: all nodes of the platform lead to the same Repositories. */
function endpointIdentity(endpoint) {
    const { hostname } = new URL(endpoint);
    return PLATFORM.test(hostname) ? 'flashback.tech' : hostname;
}


/***/ }),

/***/ 9143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LP: () => (/* binding */ decodeEntry),
/* harmony export */   Tr: () => (/* binding */ checkEntry),
/* harmony export */   vv: () => (/* binding */ encodeEntry)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1400);

/** One line of a segment or journal, without its line feed. */
function encodeEntry(entry) {
    const { key, size, etag, modified, cold, since, history, gone } = entry;
    return JSON.stringify({
        key,
        size,
        etag,
        modified,
        cold,
        since,
        ...(history === undefined || history.length === 0 ? {} : { history }),
        ...(gone === undefined ? {} : { gone }),
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
    const { history, gone } = value;
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

/***/ 2093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   uB: () => (/* binding */ FORMAT),
/* harmony export */   ux: () => (/* binding */ parseGeneration),
/* harmony export */   ww: () => (/* binding */ parseHead)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1400);

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
    const { generation, segments, restorePoints, journals, condemned, hot } = value;
    const sound = isCount(generation) &&
        isRecord(hot) &&
        Array.isArray(segments) &&
        segments.every(isSegment) &&
        Array.isArray(restorePoints) &&
        Array.isArray(journals) &&
        Array.isArray(condemned);
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
        typeof value['sha256'] === 'string' &&
        /^[0-9a-f]{64}$/.test(value['sha256']));
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

/***/ 7622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nw: () => (/* binding */ SEGMENT_ENTRIES),
/* harmony export */   UR: () => (/* binding */ decodeSegment),
/* harmony export */   ug: () => (/* binding */ encodeSegment)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7975);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8522);
/* harmony import */ var _store_keys_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8335);
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9143);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1400);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4445);







const SEGMENT_ENTRIES = 50_000;
/** Longer than any entry of ours: 1,024-byte keys and a long history. A longer line is damage. */
const MAX_LINE = 16 * 1024 * 1024;
const compress = (0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_zlib__WEBPACK_IMPORTED_MODULE_2__.gzip);
/** A segment's file and its reference. `lines` hold one entry each, in key order, at least one. */
async function encodeSegment(lines, first, last, bytes) {
    const file = await compress(lines.join('\n') + '\n', { level: 5 });
    const sha256 = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(file).digest('hex');
    return { ref: { first, last, count: lines.length, bytes, sha256 }, file };
}
/**
 * Entries of a segment's file in batches, checked against the reference: hash, order, borders and count.
 * Throws StateError, which names the object.
 */
async function* decodeSegment(file, ref) {
    const object = (0,_layout_js__WEBPACK_IMPORTED_MODULE_5__/* .segmentPath */ .RA)(ref.sha256);
    if ((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(file).digest('hex') !== ref.sha256) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .StateError */ .qq(object, 'its content does not match its SHA-256', _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .DAMAGED_ADVICE */ .dw);
    }
    let count = 0;
    let before;
    for await (const lines of linesOf(file, object)) {
        const batch = [];
        for (const line of lines) {
            const entry = (0,_entry_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeEntry */ .LP)(line, object);
            if (before !== undefined && (0,_store_keys_js__WEBPACK_IMPORTED_MODULE_6__/* .compareKeys */ .YD)(before, entry.key) >= 0) {
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .StateError */ .qq(object, 'its keys are out of order', _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .DAMAGED_ADVICE */ .dw);
            }
            before = entry.key;
            batch.push({ entry, line });
        }
        count += batch.length;
        yield batch;
    }
    if (count !== ref.count || before !== ref.last) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .StateError */ .qq(object, `it holds ${count} entries where ${ref.count} were recorded`, _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .DAMAGED_ADVICE */ .dw);
    }
}
async function* linesOf(file, object) {
    const gunzip = (0,node_zlib__WEBPACK_IMPORTED_MODULE_2__.createGunzip)({ chunkSize: 256 * 1024 });
    gunzip.end(file);
    gunzip.setEncoding('utf8');
    let rest = '';
    try {
        for await (const chunk of gunzip) {
            const lines = (rest + chunk).split('\n');
            rest = lines.pop() ?? '';
            if (rest.length > MAX_LINE)
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .StateError */ .qq(object, 'a line is too long', _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .DAMAGED_ADVICE */ .dw);
            if (lines.length > 0)
                yield lines;
        }
    }
    catch (cause) {
        if (cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .StateError */ .qq)
            throw cause;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .StateError */ .qq(object, 'it does not unpack', _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .DAMAGED_ADVICE */ .dw, { cause });
    }
    if (rest !== '')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .StateError */ .qq(object, 'its last line is cut off', _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .DAMAGED_ADVICE */ .dw);
}


/***/ }),

/***/ 4802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ State)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _store_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6848);
/* harmony import */ var _store_read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7135);
/* harmony import */ var _segment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7622);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1400);
/* harmony import */ var _generation_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2093);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4445);
/* harmony import */ var _lease_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2373);








/** Above it, state goes up in parts: no single operation grows with the bucket. */
const UPLOAD_ABOVE = 16 * 1024 * 1024;
/** A generation names its segments: 10 million objects make about 100 KB. */
const MAX_STATE_OBJECT = 256 * 1024 * 1024;
const TOO_LARGE_ADVICE = 'Nothing was committed; what was copied is journalled. Please report this with the number of objects.';
/** The one door to stored state. Reads check what they read; writes are plain, the swap of HEAD is conditional. */
class State {
    #cold;
    #cache;
    /** `cache` spares reading unchanged segments again; what it gives is checked as what cold gives. */
    constructor(cold, cache) {
        this.#cold = cold;
        this.#cache = cache;
    }
    /** The newest committed generation; undefined where there is none. Throws StateError where it is damaged. */
    async load(signal) {
        const found = await this.read(_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .HEAD */ .Vx, signal);
        if (found === undefined)
            return undefined;
        const head = (0,_generation_js__WEBPACK_IMPORTED_MODULE_5__/* .parseHead */ .ww)(found.text, _layout_js__WEBPACK_IMPORTED_MODULE_6__/* .HEAD */ .Vx);
        const path = (0,_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .generationPath */ .uA)(head.generation);
        const file = await this.read(path, signal);
        if (file === undefined)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .StateError */ .qq(path, 'HEAD names it, but it is not there', _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .DAMAGED_ADVICE */ .dw);
        if (sha256(file.text) !== head.sha256) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .StateError */ .qq(path, 'its content does not match the SHA-256 in HEAD', _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .DAMAGED_ADVICE */ .dw);
        }
        return { head, etag: found.etag, generation: (0,_generation_js__WEBPACK_IMPORTED_MODULE_5__/* .parseGeneration */ .ux)(file.text, path) };
    }
    /** The entries of a segment, in batches. */
    async *entries(ref, signal) {
        const cached = await this.#cache?.get(ref.sha256);
        if (cached !== undefined && sha256(cached) === ref.sha256) {
            yield* (0,_segment_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeSegment */ .UR)(cached, ref);
            return;
        }
        const path = (0,_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .segmentPath */ .RA)(ref.sha256);
        const file = await this.#bytes(path, signal);
        if (file === undefined) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .StateError */ .qq(path, 'the manifest names it, but it is not there', _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .DAMAGED_ADVICE */ .dw);
        }
        yield* (0,_segment_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeSegment */ .UR)(file.bytes, ref);
        await this.#cache?.put(ref.sha256, file.bytes);
    }
    async writeSegment(ref, file, signal) {
        await this.write((0,_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .segmentPath */ .RA)(ref.sha256), file, 'application/gzip', signal);
        await this.#cache?.put(ref.sha256, file);
    }
    /**
     * Writes the generation, then swaps HEAD to it. Throws LeaseLost where HEAD is not what the run started
     * from: then somebody else committed, and this run commits nothing.
     */
    async commit(generation, from, signal) {
        const text = JSON.stringify(generation, undefined, 1) + '\n';
        await this.#writeGeneration((0,_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .generationPath */ .uA)(generation.generation), text, signal);
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
            await this.#cold.store.put(this.#cold.key(_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .HEAD */ .Vx), bytes, { attributes: { contentType: 'application/json' }, ...condition }, signal);
        }
        catch (error) {
            if (!(0,_store_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .isStoreError */ .h)(error, 'precondition'))
                throw error;
            // A 412 is also the echo of our own swap whose answer was lost.
            const present = await this.read(_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .HEAD */ .Vx, signal);
            if (present !== undefined && (0,_generation_js__WEBPACK_IMPORTED_MODULE_5__/* .parseHead */ .ww)(present.text, _layout_js__WEBPACK_IMPORTED_MODULE_6__/* .HEAD */ .Vx).sha256 === head.sha256)
                return;
            throw new _lease_js__WEBPACK_IMPORTED_MODULE_7__/* .LeaseLost */ .Vj('another run committed meanwhile', { cause: error });
        }
    }
    /**
     * Never replaces one that is there: a run that was paused with this write in its hands would otherwise put
     * its own over what another run committed under the same number meanwhile.
     */
    async #writeGeneration(path, text, signal) {
        // What could not be read back must not be written.
        if (text.length > MAX_STATE_OBJECT)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .StateError */ .qq(path, `it would have ${text.length} bytes`, TOO_LARGE_ADVICE);
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
            throw new _lease_js__WEBPACK_IMPORTED_MODULE_7__/* .LeaseLost */ .Vj('another run writes a generation of this number', { cause: error });
        }
    }
    /** True where a generation lies here that builds on another: then HEAD was there once. */
    async wasCommitted(signal) {
        for await (const path of this.#paths(`${_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .STATE */ .c4}generations/`, signal)) {
            const file = await this.read(path, signal);
            if (file !== undefined && (0,_generation_js__WEBPACK_IMPORTED_MODULE_5__/* .parseGeneration */ .ux)(file.text, path).base !== null)
                return true;
        }
        return false;
    }
    /** The next number that no generation has yet, committed or not. */
    async nextGeneration(base, signal) {
        let highest = base;
        for await (const path of this.#paths(`${_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .STATE */ .c4}generations/`, signal)) {
            const number = Number(/\/(\d+)\.json$/.exec(path)?.[1] ?? 0);
            if (Number.isSafeInteger(number))
                highest = Math.max(highest, number);
        }
        return highest + 1;
    }
    /** The journal objects in cold, by run, each in the order in which they were written. */
    async journals(signal) {
        const found = new Map();
        for await (const path of this.#paths(_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .RUNS */ .pt, signal)) {
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
            await store.upload(this.#cold.key(path), chunked(bytes), options, signal);
    }
    async #bytes(path, signal) {
        const found = await (0,_store_read_js__WEBPACK_IMPORTED_MODULE_2__/* .readWhole */ .o)(this.#cold.store, this.#cold.key(path), MAX_STATE_OBJECT, signal);
        if (found === 'too-large')
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .StateError */ .qq(path, 'it is far too large', _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .DAMAGED_ADVICE */ .dw);
        return found;
    }
    async *#paths(prefix, signal) {
        for (let continuation;;) {
            const request = {
                prefix: this.#cold.key(prefix),
                ...(continuation === undefined ? {} : { continuation }),
            };
            const page = await this.#cold.store.list(request, signal);
            for (const { key } of page.objects)
                yield key.slice(this.#cold.prefix.length);
            if (page.next === undefined)
                return;
            continuation = page.next;
        }
    }
}
function sha256(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex');
}
async function* chunked(bytes) {
    for (let at = 0; at < bytes.length; at += 1024 * 1024)
        yield bytes.subarray(at, at + 1024 * 1024);
}


/***/ }),

/***/ 921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ connectionError),
/* harmony export */   M: () => (/* binding */ errorOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6848);

/**
 * What each error code of S3 and of the servers that speak it means to us. A row that exists because of one
 * server names it. Codes that are not here are judged by their HTTP status.
 */
const BY_CODE = {
    NoSuchKey: 'not-found',
    NoSuchVersion: 'not-found',
    NoSuchUpload: 'not-found',
    NotFound: 'not-found',
    NoSuchBucket: 'no-bucket',
    InvalidBucketName: 'no-bucket',
    PreconditionFailed: 'precondition',
    ConditionalRequestConflict: 'transient', // AWS: "try again"; a lost race then shows as 412
    OperationAborted: 'transient',
    AccessDenied: 'denied',
    AllAccessDisabled: 'denied',
    AccountProblem: 'denied',
    InvalidAccessKeyId: 'credentials',
    SignatureDoesNotMatch: 'credentials',
    ExpiredToken: 'credentials',
    InvalidToken: 'credentials',
    TokenRefreshRequired: 'credentials',
    InvalidClientTokenId: 'credentials',
    XMinioInvalidAccessKeyId: 'credentials', // MinIO
    SlowDown: 'throttled',
    SlowDownRead: 'throttled', // MinIO
    SlowDownWrite: 'throttled', // MinIO
    Throttling: 'throttled',
    ThrottlingException: 'throttled',
    RequestLimitExceeded: 'throttled',
    TooManyRequests: 'throttled',
    ServiceUnavailable: 'throttled',
    QUOTA_EXCEEDED: 'quota', // Flashback
    QuotaExceeded: 'quota',
    XMinioStorageFull: 'quota', // MinIO
    NotImplemented: 'unsupported',
    MethodNotAllowed: 'unsupported',
    EntityTooLarge: 'too-large',
    KeyTooLongError: 'bad-key',
    KeyTooLong: 'bad-key',
    XMinioInvalidObjectName: 'bad-key', // MinIO refuses `//`, `.` and `..` (minio#15684)
    XMinioInvalidResourceName: 'bad-key', // MinIO
    XMinioParentIsObject: 'bad-key', // MinIO
    XMinioObjectExistsAsDirectory: 'bad-key', // MinIO
    ObjectParentIsFile: 'bad-key', // versitygw over directories cannot hold both `a` and `a/b` (versitygw#137)
    ExistingObjectIsDirectory: 'bad-key', // versitygw
    DirectoryNotEmpty: 'bad-key', // versitygw
    DirectoryObjectContainsData: 'bad-key', // versitygw
    InvalidURI: 'bad-key',
    InvalidObjectState: 'archived',
    InternalError: 'transient',
    RequestTimeout: 'transient',
    RequestTimeTooSkewed: 'transient', // the offset is learned from the answer's Date
    BadDigest: 'transient',
    IncompleteBody: 'transient',
    XAmzContentSHA256Mismatch: 'transient',
};
/** Turns an answer that is not a success into the StoreError it means. */
function errorOf(operation, status, body, key) {
    const code = refusesKey(operation, status, body, key) ? 'bad-key' : codeOf(operation, status, body);
    const said = body?.message ?? body?.code ?? `HTTP ${status}`;
    const region = body?.region === undefined ? '' : ` (the bucket's region is ${body.region})`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StoreError */ .A(code, `${operation}: ${said}${region}`, {
        operation,
        status,
        ...(body?.code === undefined ? {} : { providerCode: body.code }),
        ...(body?.requestId === undefined ? {} : { requestId: body.requestId }),
    });
}
const WRITES = new Set(['PutObject', 'CopyObject', 'CreateMultipartUpload']);
/** Names that a file system or a router takes for more than a name: `//`, `.`, `..`, `/` at an end, control characters. */
const ODD_NAME = /(^|\/)\.{0,2}(\/|$)|[\u0000-\u001f]/;
/**
 * Some servers refuse odd keys with a bare 400 or 404, or an error of no S3 code (versitygw, moto): on a
 * write of such a key that is a verdict on its name.
 */
function refusesKey(operation, status, body, key) {
    if (key === undefined || !WRITES.has(operation) || !ODD_NAME.test(key))
        return false;
    const known = body?.code === undefined ? undefined : BY_CODE[body.code];
    return known === undefined && (status === 400 || status === 404 || status === 405);
}
function codeOf(operation, status, body) {
    const known = body?.code === undefined ? undefined : BY_CODE[body.code];
    if (known !== undefined)
        return known;
    // CopyObject of more than 5 GiB is refused as InvalidRequest, with the limit only in the text.
    if (body?.code === 'InvalidRequest' && /larger than the maximum/i.test(body.message ?? ''))
        return 'too-large';
    switch (status) {
        case 401:
            return 'credentials';
        case 403:
            return 'denied';
        case 404:
            return operation === 'HeadBucket' ? 'no-bucket' : 'not-found';
        case 405:
        case 501:
            return 'unsupported';
        case 408:
            return 'transient';
        case 409:
        case 412:
            return 'precondition';
        case 413:
            return 'too-large';
        case 429:
        case 503:
            return 'throttled';
        default:
            return status >= 500 ? 'transient' : 'protocol';
    }
}
const UNREACHABLE = new Set([
    'ENOTFOUND',
    'ECONNREFUSED',
    'EHOSTUNREACH',
    'ENETUNREACH',
    'EAI_AGAIN',
    'UND_ERR_CONNECT_TIMEOUT',
    'ERR_TLS_CERT_ALTNAME_INVALID',
    'DEPTH_ZERO_SELF_SIGNED_CERT',
    'SELF_SIGNED_CERT_IN_CHAIN',
    'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
    'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
    'CERT_HAS_EXPIRED',
]);
/** Connection trouble as a StoreError; an abort by the caller keeps its own reason. */
function connectionError(operation, error, signal) {
    if (signal?.aborted) {
        const reason = signal.reason;
        return reason instanceof Error ? reason : new Error('stopped', { cause: reason });
    }
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StoreError */ .A)
        return error;
    const code = systemCode(error);
    const kind = code !== undefined && UNREACHABLE.has(code) ? 'unreachable' : 'transient';
    const said = error instanceof Error && error.message !== '' ? error.message : String(code ?? error);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StoreError */ .A(kind, `${operation}: ${said}`, { operation, cause: error });
}
function systemCode(error) {
    for (let at = error; at instanceof Error; at = at.cause) {
        const code = 'code' in at ? at.code : undefined;
        if (typeof code === 'string')
            return code;
        if (at instanceof AggregateError && at.errors.length > 0) {
            const first = systemCode(at.errors[0]);
            if (first !== undefined)
                return first;
        }
    }
    return undefined;
}


/***/ }),

/***/ 8525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CO: () => (/* binding */ conditionHeaders),
/* harmony export */   HI: () => (/* binding */ realVersion),
/* harmony export */   Kr: () => (/* binding */ writeHeaders),
/* harmony export */   Uo: () => (/* binding */ headOf),
/* harmony export */   cA: () => (/* binding */ encodeTags),
/* harmony export */   jB: () => (/* binding */ readHeaders)
/* harmony export */ });
/* unused harmony export attributesOf */
/* harmony import */ var _encode_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(606);
/* harmony import */ var _xml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2614);


/** The headers that hold an object's attributes, both ways. */
const STANDARD = [
    ['contentType', 'content-type'],
    ['contentEncoding', 'content-encoding'],
    ['contentDisposition', 'content-disposition'],
    ['contentLanguage', 'content-language'],
    ['cacheControl', 'cache-control'],
    ['expires', 'expires'],
];
const META = 'x-amz-meta-';
function attributesOf(headers) {
    const found = {};
    for (const [name, header] of STANDARD) {
        const value = headers[header];
        if (value !== undefined)
            found[name] = value;
    }
    const metadata = {};
    for (const [name, value] of Object.entries(headers)) {
        if (name.startsWith(META))
            metadata[name.slice(META.length)] = latin1ToUtf8(value);
    }
    if (Object.keys(metadata).length > 0)
        found['metadata'] = metadata;
    return found;
}
/** Reads what HEAD and GET say of an object. `size` comes from the range's total where there is one. */
function headOf(headers) {
    const total = /\/(\d+)$/.exec(headers['content-range'] ?? '')?.[1];
    const tagCount = headers['x-amz-tagging-count'];
    const versionId = realVersion(headers['x-amz-version-id']);
    const storageClass = headers['x-amz-storage-class'];
    return {
        size: Number(total ?? headers['content-length'] ?? NaN),
        etag: (0,_xml_js__WEBPACK_IMPORTED_MODULE_0__/* .unquote */ ._n)(headers['etag'] ?? ''),
        modified: Date.parse(headers['last-modified'] ?? ''),
        attributes: attributesOf(headers),
        ...(versionId === undefined ? {} : { versionId }),
        ...(storageClass === undefined || storageClass === 'STANDARD' ? {} : { storageClass }),
        ...(tagCount === undefined ? {} : { tagCount: Number(tagCount) }),
    };
}
/** `null` is the name of an object that has no version of its own. */
function realVersion(versionId) {
    return versionId === undefined || versionId === '' || versionId === 'null' ? undefined : versionId;
}
function readHeaders(options) {
    return options?.ifMatch === undefined ? {} : { 'if-match': `"${options.ifMatch}"` };
}
function conditionHeaders(conditions) {
    return {
        ...(conditions?.ifMatch === undefined ? {} : { 'if-match': `"${conditions.ifMatch}"` }),
        ...(conditions?.ifAbsent === true ? { 'if-none-match': '*' } : {}),
    };
}
function writeHeaders(options) {
    const headers = conditionHeaders(options);
    const attributes = options?.attributes;
    for (const [name, header] of STANDARD) {
        const value = attributes?.[name];
        if (value !== undefined)
            headers[header] = value;
    }
    for (const [name, value] of Object.entries(attributes?.metadata ?? {}))
        headers[META + name] = utf8ToLatin1(value);
    if (options?.tags !== undefined && Object.keys(options.tags).length > 0)
        headers['x-amz-tagging'] = encodeTags(options.tags);
    if (options?.storageClass !== undefined)
        headers['x-amz-storage-class'] = options.storageClass;
    return headers;
}
function encodeTags(tags) {
    return Object.entries(tags)
        .map(([name, value]) => `${(0,_encode_js__WEBPACK_IMPORTED_MODULE_1__/* .encodeQueryPart */ .ui)(name)}=${(0,_encode_js__WEBPACK_IMPORTED_MODULE_1__/* .encodeQueryPart */ .ui)(value)}`)
        .join('&');
}
/** Headers are bytes that Node shows as Latin-1; S3 clients put UTF-8 in them. */
function latin1ToUtf8(value) {
    if (!/[\u0080-\u00ff]/.test(value))
        return value;
    const text = Buffer.from(value, 'latin1').toString('utf8');
    return text.includes('\ufffd') ? value : text;
}
function utf8ToLatin1(value) {
    return /^[\u0000-\u007f]*$/.test(value) ? value : Buffer.from(value, 'utf8').toString('latin1');
}


/***/ }),

/***/ 606:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XX: () => (/* binding */ encodeQuery),
/* harmony export */   g2: () => (/* binding */ encodeKey),
/* harmony export */   ui: () => (/* binding */ encodeQueryPart)
/* harmony export */ });
const UNRESERVED = /^[A-Za-z0-9\-_.~/]*$/;
/**
 * A key as it stands in a request path and in the canonical URI: every UTF-8 byte percent-encoded except
 * the unreserved characters and `/` (SigV4 for S3: encoded once, never normalised).
 */
function encodeKey(key) {
    if (UNRESERVED.test(key))
        return key;
    return encodeURIComponent(key)
        .replace(/%2F/g, '/')
        .replace(/[!'()*]/g, percent);
}
/** A query name or value: as a key, but `/` is encoded too. */
function encodeQueryPart(text) {
    return encodeURIComponent(text).replace(/[!'()*]/g, percent);
}
/** The canonical query string: sorted by encoded name, and it is also what is sent. */
function encodeQuery(query) {
    const pairs = [];
    for (const [name, value] of Object.entries(query)) {
        if (value !== undefined)
            pairs.push(`${encodeQueryPart(name)}=${encodeQueryPart(String(value))}`);
    }
    return pairs.sort().join('&');
}
function percent(character) {
    return '%' + character.charCodeAt(0).toString(16).toUpperCase();
}


/***/ }),

/***/ 2614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ escapeXml),
  Ow: () => (/* binding */ parseCopyEtag),
  gr: () => (/* binding */ parseDeleteFailures),
  u$: () => (/* binding */ parseError),
  ZN: () => (/* binding */ parseListPage),
  _n: () => (/* binding */ unquote)
});

// UNUSED EXPORTS: parseVersioning

;// CONCATENATED MODULE: ./build/src/iso-time.js
/**
 * Date.parse for `2026-11-23T10:15:00.000Z`, the form in which S3 lists dates and the manifest stores them, at a
 * tenth of its cost: it is called twice a key of a listing. Every other form is left to Date.parse. ms since
 * the epoch; NaN where the text is no date.
 */
function parseTime(text) {
    if (text.length !== 24 ||
        text.charCodeAt(4) !== DASH ||
        text.charCodeAt(7) !== DASH ||
        text.charCodeAt(10) !== T ||
        text.charCodeAt(13) !== COLON ||
        text.charCodeAt(16) !== COLON ||
        text.charCodeAt(19) !== DOT ||
        text.charCodeAt(23) !== Z) {
        return Date.parse(text);
    }
    const century = two(text, 0);
    const inCentury = two(text, 2);
    const month = two(text, 5);
    const day = two(text, 8);
    const hour = two(text, 11);
    const minute = two(text, 14);
    const second = two(text, 17);
    const hundredths = two(text, 20);
    const last = text.charCodeAt(22) - 48;
    // 24:00, a 30th of February and the like are left to who knows their meaning, and what is no digit too.
    const plain = century >= 20 &&
        inCentury >= 0 &&
        month >= 1 &&
        month <= 12 &&
        day >= 1 &&
        day <= (LENGTHS[month] ?? 0) &&
        hour >= 0 &&
        hour <= 23 &&
        minute >= 0 &&
        minute <= 59 &&
        second >= 0 &&
        second <= 59 &&
        hundredths >= 0 &&
        last >= 0 &&
        last <= 9;
    if (!plain)
        return Date.parse(text);
    const days = daysOf(century * 100 + inCentury, month, day);
    return days * 86_400_000 + ((hour * 60 + minute) * 60 + second) * 1000 + hundredths * 10 + last;
}
/** By number of the month. Of February the days that it always has. */
const LENGTHS = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const DASH = 45;
const DOT = 46;
const COLON = 58;
const T = 84;
const Z = 90;
/** The number that two digits make; negative where they are none. */
function two(text, at) {
    const tens = text.charCodeAt(at) - 48;
    const ones = text.charCodeAt(at + 1) - 48;
    return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -1;
}
/** Days from the epoch. Years begin in March here, so that a leap day comes last. */
function daysOf(year, month, day) {
    const y = month <= 2 ? year - 1 : year;
    const m = month <= 2 ? month + 9 : month - 3;
    const leaps = (y >> 2) - ((y / 100) | 0) + ((y / 400) | 0);
    return y * 365 + leaps + (((153 * m + 2) / 5) | 0) + day - 719_469;
}

// EXTERNAL MODULE: ./build/src/store/errors.js
var errors = __webpack_require__(6848);
;// CONCATENATED MODULE: ./build/src/store/s3/xml.js


/**
 * A scanner for just the XML answers of S3: fixed elements without attributes, text without CDATA. It
 * reads what it knows and skips the rest, in time linear in the answer's length.
 */
function parseListPage(xml) {
    const operation = 'ListObjectsV2';
    if (!xml.includes('<ListBucketResult')) {
        throw new errors/* StoreError */.A('protocol', 'the listing is not a ListBucketResult', { operation });
    }
    // A body without a length that is cut off looks like one that ended: no end tag, no listing.
    if (!xml.trimEnd().endsWith('</ListBucketResult>'))
        throw new errors/* StoreError */.A('transient', 'the listing is cut off', { operation });
    // Only where the answer says so: some servers ignore encoding-type and send raw keys (versitygw#813).
    const decode = xml_element(xml, 'EncodingType') === 'url' ? decodeUrl : identity;
    const objects = [];
    let at = xml.indexOf(CONTENTS);
    for (; at >= 0; at = xml.indexOf(CONTENTS, at))
        at = readObject(xml, at + CONTENTS.length, decode, objects);
    const prefixes = [];
    for (const block of blocks(xml, 'CommonPrefixes'))
        prefixes.push(decode(xml_element(block, 'Prefix') ?? ''));
    // What follows the objects, then what precedes them: neither may be looked for inside a key.
    const last = xml.lastIndexOf(CONTENTS_END);
    const behind = last < 0 ? xml : xml.slice(last);
    const before = xml.slice(0, Math.max(0, xml.indexOf(CONTENTS)));
    const truncated = xml_element(behind, 'IsTruncated') ?? xml_element(before, 'IsTruncated');
    const next = xml_element(behind, 'NextContinuationToken') ?? xml_element(before, 'NextContinuationToken');
    if (truncated !== 'true')
        return { objects, prefixes, next: undefined };
    if (next === undefined || next === '') {
        throw new errors/* StoreError */.A('protocol', 'the listing is truncated but names no next page', { operation });
    }
    return { objects, prefixes, next };
}
/** The `<Error>` of an answer; undefined where the body holds none. */
function parseError(xml) {
    const start = xml.indexOf('<Error');
    if (start < 0)
        return undefined;
    const body = xml.slice(start);
    return {
        code: xml_element(body, 'Code'),
        message: xml_element(body, 'Message'),
        requestId: xml_element(body, 'RequestId'),
        region: xml_element(body, 'Region'),
    };
}
/** The ETag of a CopyObjectResult or CopyPartResult; undefined where there is none. */
function parseCopyEtag(xml) {
    const etag = xml_element(xml, 'ETag');
    return etag === undefined ? undefined : unquote(etag);
}
/** Of a VersioningConfiguration; a bucket that never had versioning has no `<Status>`. */
function parseVersioning(xml) {
    if (!xml.includes('<VersioningConfiguration')) {
        throw new StoreError('protocol', 'the answer is not a VersioningConfiguration', {
            operation: 'GetBucketVersioning',
        });
    }
    // Cut off, it must not look like a bucket without versioning.
    if (!/(<\/VersioningConfiguration|<VersioningConfiguration[^>]*\/)>\s*$/.test(xml)) {
        throw new StoreError('transient', 'the answer is cut off', { operation: 'GetBucketVersioning' });
    }
    const status = xml_element(xml, 'Status');
    return status === 'Enabled' ? 'enabled' : status === 'Suspended' ? 'suspended' : 'off';
}
/** The failures of a DeleteResult. */
function parseDeleteFailures(xml) {
    return [...blocks(xml, 'Error')].map((block) => {
        const versionId = xml_element(block, 'VersionId');
        return {
            key: xml_element(block, 'Key') ?? '',
            ...(versionId === undefined ? {} : { versionId }),
            code: xml_element(block, 'Code') ?? 'Unknown',
            message: xml_element(block, 'Message') ?? '',
        };
    });
}
/** Text for an XML document; control characters as references, as S3 itself writes them. */
function escapeXml(text) {
    return text.replace(/[&<>"'\u0000-\u001f\u007f-\u009f]/g, (character) => `&#${character.charCodeAt(0)};`);
}
/** ETags come quoted, sometimes weak. */
function unquote(etag) {
    const bare = etag.startsWith('W/') ? etag.slice(2) : etag;
    return bare.startsWith('"') && bare.endsWith('"') && bare.length > 1 ? bare.slice(1, -1) : bare;
}
const CONTENTS = '<Contents>';
const CONTENTS_END = '</Contents>';
/**
 * Reads the elements of one `<Contents>` from `at` on, in one pass and whatever their order: a listing of
 * millions of keys is mostly this. Returns where it ends.
 */
function readObject(xml, at, decode, objects) {
    let key;
    let etag;
    let size = NaN;
    let modified = NaN;
    let storageClass;
    for (;;) {
        const open = xml.indexOf('<', at);
        const close = xml.indexOf('>', open);
        if (open < 0 || close < 0)
            throw cutOff('Contents');
        if (xml.charCodeAt(open + 1) === SLASH) {
            if (!xml.startsWith(CONTENTS_END, open))
                throw cutOff('Contents');
            at = close + 1;
            break;
        }
        const from = close + 1;
        const end = xml.indexOf('<', from);
        if (end < 0)
            throw cutOff('Contents');
        if (xml.startsWith('Key>', open + 1)) {
            key ??= textOf(xml, from, end);
            at = behindText(xml, end, '</Key>');
        }
        else if (xml.startsWith('LastModified>', open + 1)) {
            modified = parseTime(textOf(xml, from, end));
            at = behindText(xml, end, '</LastModified>');
        }
        else if (xml.startsWith('ETag>', open + 1)) {
            etag ??= etagOf(xml, from, end);
            at = behindText(xml, end, '</ETag>');
        }
        else if (xml.startsWith('Size>', open + 1)) {
            size = sizeOf(textOf(xml, from, end));
            at = behindText(xml, end, '</Size>');
        }
        else if (xml.startsWith('StorageClass>', open + 1)) {
            storageClass = textOf(xml, from, end);
            at = behindText(xml, end, '</StorageClass>');
        }
        else {
            at = behindUnknown(xml, open, close);
        }
    }
    if (key === undefined ||
        etag === undefined ||
        !Number.isSafeInteger(size) ||
        size < 0 ||
        Number.isNaN(modified)) {
        throw new errors/* StoreError */.A('protocol', 'the listing has an entry without a key, size, date or ETag', {
            operation: 'ListObjectsV2',
        });
    }
    const name = decode(key);
    if (!name.isWellFormed()) {
        throw new errors/* StoreError */.A('protocol', 'the listing has a key that is not UTF-8', {
            operation: 'ListObjectsV2',
        });
    }
    // Two literals and no spread: this runs once a key.
    objects.push(storageClass === undefined || storageClass === 'STANDARD'
        ? { key: name, size, etag, modified }
        : { key: name, size, etag, modified, storageClass });
    return at;
}
const SLASH = 47;
/** Behind the end tag that ends an element of text alone. */
function behindText(xml, end, endTag) {
    if (!xml.startsWith(endTag, end))
        throw cutOff(endTag.slice(2, -1));
    return end + endTag.length;
}
/** Behind an element that is of no interest, with all that is nested in it; its start tag lies at `open` to `close`. */
function behindUnknown(xml, open, close) {
    if (xml.charCodeAt(close - 1) === SLASH)
        return close + 1;
    const name = xml.slice(open + 1, close).split(/\s/, 1)[0] ?? '';
    const endTag = `</${name}>`;
    const end = xml.indexOf(endTag, close);
    if (end < 0)
        throw cutOff(name);
    return end + endTag.length;
}
function textOf(xml, from, to) {
    const text = xml.slice(from, to);
    return text.includes('&') ? unescapeXml(text) : text;
}
const QUOTE = '&quot;';
/** ETags come in quotes, and the quotes as references: by far the most frequent text with a reference in it. */
function etagOf(xml, from, to) {
    if (xml.startsWith(QUOTE, from) && xml.startsWith(QUOTE, to - QUOTE.length) && to - from > QUOTE.length) {
        return textOf(xml, from + QUOTE.length, to - QUOTE.length);
    }
    return unquote(textOf(xml, from, to));
}
function cutOff(name) {
    return new errors/* StoreError */.A('transient', `the answer ends inside <${name}>`, { operation: 'parse' });
}
/** Empty text is no size, though Number() takes it for 0. */
function sizeOf(text) {
    return text === '' ? NaN : Number(text);
}
function* blocks(xml, name) {
    const open = `<${name}>`;
    const close = `</${name}>`;
    for (let at = xml.indexOf(open); at >= 0;) {
        const end = xml.indexOf(close, at);
        if (end < 0)
            throw cutOff(name);
        yield xml.slice(at + open.length, end);
        at = xml.indexOf(open, end + close.length);
    }
}
function xml_element(xml, name) {
    const open = xml.indexOf(`<${name}>`);
    if (open < 0)
        return undefined;
    const from = open + name.length + 2;
    const end = xml.indexOf(`</${name}>`, from);
    if (end < 0)
        return undefined;
    const text = xml.slice(from, end);
    return text.includes('&') ? unescapeXml(text) : text;
}
const ENTITIES = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
function unescapeXml(text) {
    return text.replace(/&(?:#x([0-9a-fA-F]{1,6})|#([0-9]{1,7})|([a-z]+));/g, (whole, hex, decimal, name) => {
        if (typeof name === 'string')
            return ENTITIES[name] ?? whole;
        const point = typeof hex === 'string' ? parseInt(hex, 16) : Number(decimal);
        return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
    });
}
function decodeUrl(text) {
    if (!text.includes('%') && !text.includes('+'))
        return text;
    try {
        return decodeURIComponent(text.replaceAll('+', ' '));
    }
    catch (cause) {
        throw new errors/* StoreError */.A('protocol', 'the listing has a key that is not UTF-8', {
            operation: 'ListObjectsV2',
            cause,
        });
    }
}
function identity(text) {
    return text;
}


/***/ }),

/***/ 6942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ isPlainEtag),
/* harmony export */   L: () => (/* binding */ MUTATIONS)
/* harmony export */ });
/** The operations that change a bucket: wrappers that fence, count or refuse writes list no other names. */
const MUTATIONS = [
    'put',
    'upload',
    'copy',
    'delete',
    'deleteMany',
    'createUpload',
    'uploadPart',
    'copyPart',
    'completeUpload',
    'abortUpload',
];
/** True where the ETag can be an MD5 of the content; a multipart one never is. */
function isPlainEtag(etag) {
    return /^[0-9a-f]{32}$/.test(etag);
}


/***/ }),

/***/ 7985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ trusted)
/* harmony export */ });
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1692);

/**
 * The certificates to trust: the system's and NODE_EXTRA_CA_CERTS, and `ca` besides them. Node's own `ca`
 * option would replace them. Undefined where there is nothing to add.
 */
function trusted(ca) {
    return ca === undefined ? undefined : [...(0,node_tls__WEBPACK_IMPORTED_MODULE_0__.getCACertificates)('default'), ca];
}


/***/ })

};
