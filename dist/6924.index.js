export const id = 6924;
export const ids = [6924];
export const modules = {

/***/ 46924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  loadedBlob: () => (/* binding */ loadedBlob)
});

// EXTERNAL MODULE: ./build/src/core/defined.js
var defined = __webpack_require__(37708);
// EXTERNAL MODULE: ./build/src/store/middleware/renewing.js
var renewing = __webpack_require__(35505);
// EXTERNAL MODULE: ./build/src/store/tokens.js
var tokens = __webpack_require__(38761);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/src/core/secrets/announced.js
var announced = __webpack_require__(48798);
// EXTERNAL MODULE: ./build/src/store/errors.js
var errors = __webpack_require__(46848);
// EXTERNAL MODULE: ./build/src/store/wire/xml-text.js
var xml_text = __webpack_require__(16350);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
;// CONCATENATED MODULE: ./build/src/store/azure/identity/authority.js


/** What tokens are asked for: requests to any storage account. */
const SCOPE = 'https://storage.azure.com/.default';
const PUBLIC_AUTHORITY = 'https://login.microsoftonline.com';
/** Where Entra signs identities in. AZURE_AUTHORITY_HOST names another cloud's, as the SDKs read it. Throws `credentials`. */
function authority() {
    const given = process.env['AZURE_AUTHORITY_HOST'] ?? '';
    const text = given === '' ? PUBLIC_AUTHORITY : given.includes('://') ? given : `https://${given}`;
    if (!URL.canParse(text)) {
        const message = 'AZURE_AUTHORITY_HOST holds no URL of an authority';
        throw new errors/* StoreError */.AD('credentials', message, { operation: 'credentials' });
    }
    const { origin, pathname } = new URL(text);
    return { origin, base: pathname.replace(/\/+$/, '') };
}
/** Endpoints of Microsoft's clouds, and of a machine's own emulator: no others may see a token of Entra. */
const AZURE_HOST = /\.(core\.windows\.net|core\.usgovcloudapi\.net|core\.chinacloudapi\.cn|storage\.azure\.net|fabric\.microsoft\.com)$/;
function isAzure(origin) {
    const { hostname, protocol } = new URL(origin);
    if (hostname === 'localhost' ||
        ((0,external_node_net_.isIP)(hostname) === 4 && hostname.startsWith('127.')) ||
        hostname === '[::1]')
        return true;
    return protocol === 'https:' && AZURE_HOST.test(hostname);
}

// EXTERNAL MODULE: ./build/src/store/wire/encode.js
var encode = __webpack_require__(64071);
;// CONCATENATED MODULE: ./build/src/store/azure/version.js
/**
 * The version of the service that requests are written for: the oldest one that has all that is used
 * (https://learn.microsoft.com/rest/api/storageservices/versioning-for-the-azure-storage-services), since not every
 * server that speaks the protocol knows the newest.
 */
const SERVICE_VERSION = '2021-12-02';
/** The first one whose listings can start in the middle (azure-rest-api-specs#34846). */
const START_FROM_VERSION = '2026-02-06';

;// CONCATENATED MODULE: ./build/src/store/azure/identity/sas.js


/** How long a right to read one blob holds: longer than any copy takes, ms. */
const GRANT_MS = 6 * 3600_000;
/** Read, and read tags: a copy asks for both. */
const READ = 'rt';
/**
 * The query of a service SAS for one blob. It has no start: one that begins now is refused where clocks differ
 * (rclone#9739). https://learn.microsoft.com/rest/api/storageservices/create-service-sas
 */
function serviceSas(blob, now, sign) {
    const se = sasTime(now + GRANT_MS);
    const spr = protocolOf(blob.url);
    const text = [READ, '', se, resourceOf(blob), '', '', spr, SERVICE_VERSION, 'b', ...NOTHING_ELSE].join('\n');
    return queryOf({ sv: SERVICE_VERSION, sr: 'b', sp: READ, se, spr, sig: sign(text) });
}
/**
 * The same, signed by a user delegation key. `until`: wall ms at which it ends at the latest.
 * https://learn.microsoft.com/rest/api/storageservices/create-user-delegation-sas
 */
function delegationSas(blob, now, until, key, sign) {
    const se = sasTime(Math.min(now + GRANT_MS, until));
    const spr = protocolOf(blob.url);
    const { oid, tenant, start, expiry, service, version } = key;
    const signer = [oid, tenant, start, expiry, service, version];
    const text = [
        ...[READ, '', se, resourceOf(blob), ...signer, '', '', ''],
        ...['', spr, SERVICE_VERSION, 'b', ...NOTHING_ELSE],
    ].join('\n');
    return queryOf({
        ...{ sv: SERVICE_VERSION, sr: 'b', sp: READ, se, spr },
        ...{ skoid: oid, sktid: tenant, skt: start, ske: expiry, sks: service, skv: version },
        sig: sign(text),
    });
}
/** Requests that carry a shared access signature which somebody gave. `query` has no `?`. */
function givenSas(query) {
    const end = sasEnd(query);
    return {
        authorize: () => query,
        grant: ({ url }) => ({ url: `${url}?${query}` }),
        ends: () => end,
        renew: () => Promise.resolve(false),
    };
}
/** When a shared access signature ends, wall ms; undefined where it does not say it (a stored access policy does). */
function sasEnd(query) {
    const end = Date.parse(new URLSearchParams(query).get('se') ?? '');
    return Number.isNaN(end) ? undefined : end;
}
/** Snapshot, encryption scope, and the five headers of an answer that a SAS can replace. */
const NOTHING_ELSE = ['', '', '', '', '', '', ''];
function resourceOf({ account, container, key }) {
    return `/blob/${account}/${container}/${key}`;
}
function protocolOf(url) {
    return url.startsWith('https:') ? 'https' : 'https,http';
}
/** Whole seconds: the service takes no fractions. */
function sasTime(ms) {
    return `${new Date(ms).toISOString().slice(0, 19)}Z`;
}
function queryOf(fields) {
    return Object.entries(fields)
        .map(([name, value]) => `${name}=${(0,encode/* encodeQueryPart */.ui)(value)}`)
        .join('&');
}

;// CONCATENATED MODULE: ./build/src/store/azure/identity/shared-key.js


/**
 * An account and its key: requests signed by Shared Key
 * (https://learn.microsoft.com/rest/api/storageservices/authorize-with-shared-key).
 */
class SharedKey {
    #account;
    /** As a KeyObject: an HMAC with a key in a Buffer makes one each time, which costs ten times the HMAC. */
    #key;
    /** Requests have few sets of headers: each is sorted once. By their names as they come. */
    #orders = new Map();
    /** `key` is base64. */
    constructor(account, key) {
        this.#account = account;
        this.#key = (0,external_node_crypto_.createSecretKey)(Buffer.from(key, 'base64'));
    }
    authorize(request) {
        const { headers, length, method } = request;
        const text = `${method}
${headers['content-encoding'] ?? ''}
${headers['content-language'] ?? ''}
${length === 0 ? '' : length}
${headers['content-md5'] ?? ''}
${headers['content-type'] ?? ''}
${headers['date'] ?? ''}
${headers['if-modified-since'] ?? ''}
${headers['if-match'] ?? ''}
${headers['if-none-match'] ?? ''}
${headers['if-unmodified-since'] ?? ''}
${headers['range'] ?? ''}
${this.#canonicalHeaders(headers)}/${this.#account}${request.path}${canonicalQuery(request.query)}`;
        headers['authorization'] = `SharedKey ${this.#account}:${hmac(this.#key, text)}`;
        return '';
    }
    grant(blob, now) {
        return { url: `${blob.url}?${serviceSas(blob, now, (text) => hmac(this.#key, text))}` };
    }
    ends() {
        return undefined;
    }
    renew() {
        return Promise.resolve(false);
    }
    #canonicalHeaders(headers) {
        let shape = '';
        for (const name in headers)
            shape += `${name};`;
        let names = this.#orders.get(shape);
        if (names === undefined) {
            names = Object.keys(headers)
                .filter((name) => name.startsWith('x-ms-'))
                .sort((a, b) => compareNames(a, b));
            // Metadata has names of any kind: what is kept must not grow with the blobs.
            if (this.#orders.size >= MAX_HEADER_ORDERS)
                this.#orders.clear();
            this.#orders.set(shape, names);
        }
        let text = '';
        for (const name of names)
            text += `${name}:${headers[name]?.trim() ?? ''}\n`;
        return text;
    }
}
const MAX_HEADER_ORDERS = 100;
/**
 * The service sorts the names as .NET does for en-US, which is not the order of their bytes: `-` does not count, and `_`
 * precedes digits (azure-sdk-for-js: SharedKeyComparator).
 */
function compareNames(a, b) {
    const [x, y] = [sortKey(a), sortKey(b)];
    return x === y ? (a < b ? -1 : 1) : x < y ? -1 : 1;
}
function sortKey(name) {
    return name.replaceAll('-', '').replaceAll('_', '!');
}
function canonicalQuery(query) {
    const lines = [];
    for (const name in query)
        lines.push(`\n${name.toLowerCase()}:${query[name] ?? ''}`);
    return lines.sort().join('');
}
/** Base64 HMAC-SHA256 of a text's UTF-8. */
function hmac(key, text) {
    return (0,external_node_crypto_.createHmac)('sha256', key).update(text, 'utf8').digest('base64');
}

;// CONCATENATED MODULE: ./build/src/store/azure/identity/entra.js







/** A user delegation key holds for so long, ms; a week at the most. */
const KEY_MS = 24 * 3600_000;
/** Another one is asked for once a right that it signs would end this much too early, ms. */
const RENEW_BEFORE_MS = GRANT_MS;
/** Clocks differ: a key that begins now may not have begun. */
const KEY_START_MS = 15 * 60_000;
/**
 * An identity of Entra: requests carry its token. Rights to read are signed by a key that the service gives it for a day;
 * where it may not have one, the token itself is the right.
 */
class EntraIdentity {
    #tokens;
    #origin;
    #signer;
    #signerUntil = Number.POSITIVE_INFINITY;
    /** `origin`: where requests go. */
    constructor(tokens, origin) {
        this.#tokens = tokens;
        this.#origin = origin;
    }
    /** Throws `credentials` where the endpoint is not Azure's: the token opens more than one account. */
    authorize({ headers }) {
        if (!isAzure(this.#origin))
            throw needsKey(this.#origin);
        const signed = (token) => {
            headers['authorization'] = `Bearer ${token}`;
            return '';
        };
        const token = this.#tokens.present();
        return token === undefined ? this.#tokens.get().then(signed) : signed(token);
    }
    async grant(blob, now, ask) {
        const signer = await this.#signerAt(now, ask);
        if (signer === undefined)
            return { url: blob.url, authorization: `Bearer ${await this.#tokens.get()}` };
        const { key, secret, until } = signer;
        return { url: `${blob.url}?${delegationSas(blob, now, until, key, (text) => hmac(secret, text))}` };
    }
    ends() {
        return this.#tokens.ends();
    }
    renew() {
        return isAzure(this.#origin) ? this.#tokens.renew() : Promise.resolve(false);
    }
    #signerAt(now, ask) {
        if (this.#signer !== undefined && now < this.#signerUntil - RENEW_BEFORE_MS)
            return this.#signer;
        this.#signerUntil = now + KEY_MS;
        const asking = askKey(now, ask).catch((error) => {
            if ((0,errors/* isStoreError */.A1)(error, 'denied', 'unsupported'))
                return undefined;
            this.#signer = undefined;
            throw error;
        });
        this.#signer = asking;
        return asking;
    }
}
/** https://learn.microsoft.com/rest/api/storageservices/get-user-delegation-key */
async function askKey(now, ask) {
    const until = now + KEY_MS;
    const body = `<?xml version="1.0" encoding="utf-8"?><KeyInfo><Start>${timeText(now - KEY_START_MS)}</Start><Expiry>${timeText(until)}</Expiry></KeyInfo>`;
    const xml = await ask(body);
    const field = (name) => {
        const text = (0,xml_text/* element */.ND)(xml, name);
        if (text !== undefined && text !== '')
            return text;
        const operation = 'GetUserDelegationKey';
        throw new errors/* StoreError */.AD('protocol', `${operation}: the answer has no ${(0,xml_text/* escapeXml */.X)(name)}`, { operation });
    };
    const key = {
        oid: field('SignedOid'),
        tenant: field('SignedTid'),
        start: field('SignedStart'),
        expiry: field('SignedExpiry'),
        service: field('SignedService'),
        version: field('SignedVersion'),
    };
    const value = field('Value');
    (0,announced/* announceSecret */.s)(value);
    return { key, until, secret: (0,external_node_crypto_.createSecretKey)(Buffer.from(value, 'base64')) };
}
function timeText(ms) {
    return `${new Date(ms).toISOString().slice(0, 19)}Z`;
}
function needsKey(origin) {
    const message = `there is no key for ${new URL(origin).host}, and tokens of Entra are sent to Azure alone; expected access-key-id (the account) and secret-access-key (its key), or a SAS`;
    return new errors/* StoreError */.AD('credentials', message, { operation: 'credentials' });
}

// EXTERNAL MODULE: ./build/src/store/wire/status-code.js
var status_code = __webpack_require__(36149);
// EXTERNAL MODULE: ./build/src/core/secrets/signatures.js
var signatures = __webpack_require__(65760);
;// CONCATENATED MODULE: ./build/src/store/azure/answers.js





/**
 * What each error code of Azure and of the servers that speak its protocol means to us
 * (https://learn.microsoft.com/rest/api/storageservices/blob-service-error-codes). Codes that are not here are judged by
 * their HTTP status.
 */
const BY_CODE = {
    BlobNotFound: 'not-found',
    ResourceNotFound: 'not-found',
    InvalidBlockList: 'not-found', // the blocks are gone: another upload of the blob was committed, or a week passed
    ContainerNotFound: 'no-bucket',
    ContainerBeingDeleted: 'no-bucket',
    ConditionNotMet: 'precondition',
    TargetConditionNotMet: 'precondition',
    SourceConditionNotMet: 'precondition',
    BlobAlreadyExists: 'precondition', // 409 to If-None-Match: *
    AuthenticationFailed: 'credentials',
    InvalidAuthenticationInfo: 'credentials',
    NoAuthenticationInformation: 'credentials',
    KeyBasedAuthenticationNotPermitted: 'credentials',
    AuthorizationFailure: 'denied',
    AuthorizationPermissionMismatch: 'denied',
    AuthorizationProtocolMismatch: 'denied',
    AuthorizationResourceTypeMismatch: 'denied',
    AuthorizationServiceMismatch: 'denied',
    AuthorizationSourceIPMismatch: 'denied',
    InsufficientAccountPermissions: 'denied',
    PublicAccessNotPermitted: 'denied',
    UnauthorizedBlobOverwrite: 'denied',
    AccountIsDisabled: 'denied',
    ContainerDisabled: 'denied',
    LeaseIdMissing: 'denied', // somebody holds a lease on the blob: a condition would be tried again, this must not
    LeaseIdMismatchWithBlobOperation: 'denied',
    LeaseLost: 'denied',
    SnapshotsPresent: 'locked',
    BlobImmutableDueToPolicy: 'locked',
    BlobImmutableDueToLegalHold: 'locked',
    ServerBusy: 'throttled',
    TooManyRequests: 'throttled',
    OperationTimedOut: 'transient',
    InternalError: 'transient',
    AccountBeingCreated: 'transient',
    PendingCopyOperation: 'transient',
    Md5Mismatch: 'transient',
    Crc64Mismatch: 'transient',
    QUOTA_EXCEEDED: 'quota', // Flashback
    BlobArchived: 'archived',
    BlobBeingRehydrated: 'archived',
    InvalidResourceName: 'bad-key',
    InvalidUri: 'bad-key',
    RequestBodyTooLarge: 'too-large',
    CopySourceTooLarge: 'too-large',
    BlockCountExceedsLimit: 'too-large',
    BlockListTooLong: 'too-large',
    CopyAcrossAccountsNotSupported: 'unsupported',
    FeatureNotYetSupportedForHierarchicalNamespaceAccounts: 'unsupported',
    FeatureVersionMismatch: 'unsupported',
    InvalidBlobType: 'unsupported', // a page or append blob has that name
    UnsupportedHeader: 'unsupported',
    UnsupportedHttpVerb: 'unsupported',
    UnsupportedQueryParameter: 'unsupported',
    APINotImplemented: 'unsupported', // Azurite
    NotImplemented: 'unsupported',
};
/** Turns an answer that is not a success into the StoreError it means. */
function errorOf({ operation, key }, answer) {
    const { status, headers } = answer;
    const text = answer.body.toString('utf8');
    const start = text.indexOf('<Error');
    const body = start < 0 ? '' : text.slice(start);
    const providerCode = headers['x-ms-error-code'] ?? (0,xml_text/* element */.ND)(body, 'Code');
    const said = firstLine((0,xml_text/* element */.ND)(body, 'Message'));
    const stranger = strangerOf(status, providerCode, key, text);
    const code = stranger === undefined ? codeOf(answer, providerCode, said, key) : 'wrong-endpoint';
    const words = stranger ?? (said === '' ? (providerCode ?? `HTTP ${status}`) : said);
    return new errors/* StoreError */.AD(code, `${operation}: ${masked(words)}`, {
        operation,
        status,
        ...(0,defined/* defined */.s)({ providerCode, requestId: headers['x-ms-request-id'], retryAfter: retryAfter(headers) }),
    });
}
/** Without what authorises requests: an answer may repeat a URL or a header that was sent. */
function masked(text) {
    return (0,signatures/* withoutSignatures */.A)(text).slice(0, 500);
}
function codeOf({ status, headers }, providerCode, said, key) {
    if (providerCode === 'CannotVerifyCopySource')
        return /larger than|exceed/i.test(said) ? 'too-large' : sourceCode(status, headers);
    // The offset is learned from the answer's Date.
    if (providerCode === 'AuthenticationFailed' && /date header.*too old/i.test(said))
        return 'transient';
    if (providerCode === 'OutOfRangeInput' && key !== undefined)
        return 'bad-key';
    const known = knownCode(providerCode);
    if (known !== undefined)
        return known;
    return byStatus(status, key);
}
/** What a copy's source answered, where the service tells; else what its own status says. */
function sourceCode(status, headers) {
    const known = knownCode(headers['x-ms-copy-source-error-code']);
    // Credentials of the source are not those of this store: no others would help here.
    if (known !== undefined)
        return known === 'credentials' ? 'denied' : known;
    const told = Number(headers['x-ms-copy-source-status-code'] ?? status);
    // One sound blob may be refused for reasons of its own (sdk-net#26416): that one is streamed.
    return told === 401 ? 'denied' : told === 400 || told === 409 ? 'refused' : byStatus(told, '');
}
function byStatus(status, key) {
    if (status === 404 && key === undefined)
        return 'no-bucket';
    return status === 304 ? 'precondition' : (0,status_code/* codeOfStatus */.R)(status);
}
/** By own names: a server may send any text, `constructor` too. */
function knownCode(code) {
    return code !== undefined && Object.hasOwn(BY_CODE, code) ? BY_CODE[code] : undefined;
}
/** Without the request's id and the time, which stand behind it. */
function firstLine(message) {
    return message?.split(/\n|RequestId:/, 1)[0]?.trim() ?? '';
}
/** What answers, where it is no Blob endpoint. Of a blob, a web page may be what a proxy thinks of that one. */
function strangerOf(status, providerCode, key, text) {
    if (providerCode !== undefined)
        return undefined;
    if (/HTTP request to an HTTPS server|plain HTTP request was sent to HTTPS port/i.test(text))
        return 'the port expects TLS, and plain http was sent: use https://';
    if (status >= 300 && status < 400 && status !== 304)
        return `a redirect (HTTP ${status}) was the answer`;
    if (key !== undefined || status === 413 || status === 429 || status >= 500)
        return undefined;
    if (!/^\s*<(!doctype\s+html|html|head|body)\b/i.test(text))
        return undefined;
    return `a web page was the answer (HTTP ${status}): a web server listens there`;
}
/** Retry-After in seconds, as ms. */
function retryAfter(headers) {
    const header = headers['retry-after'];
    return header !== undefined && /^\d{1,6}$/.test(header) ? Number(header) * 1000 : undefined;
}

;// CONCATENATED MODULE: ./build/src/store/azure/identity/chain.js



/**
 * A token by Microsoft's default chain: environment, workload identity, managed identity, Azure CLI and other tools. The
 * library is loaded on first use. Throws `credentials` where nothing in the chain has one.
 */
async function askChain() {
    const { DefaultAzureCredential } = await Promise.all(/* import() */[__webpack_require__.e(4794), __webpack_require__.e(3324), __webpack_require__.e(3016)]).then(__webpack_require__.bind(__webpack_require__, 73016));
    try {
        const { token, expiresOnTimestamp } = await new DefaultAzureCredential().getToken(SCOPE);
        return { value: token, expires: expiresOnTimestamp };
    }
    catch (cause) {
        const why = cause instanceof Error ? (cause.message.split('\n', 1)[0] ?? '') : String(cause);
        const message = `no credentials: none were given, and Azure's default chain has none (${masked(why)})`;
        throw new errors/* StoreError */.AD('credentials', message, { operation: 'credentials', providerCode: errors/* NO_CREDENTIALS */.zw });
    }
}

// EXTERNAL MODULE: ./build/src/core/bounded-json.js
var bounded_json = __webpack_require__(16119);
// EXTERNAL MODULE: ./build/src/store/wire/channel.js
var wire_channel = __webpack_require__(89174);
;// CONCATENATED MODULE: ./build/src/store/azure/identity/federated.js







const OPERATION = 'sign-in to Entra';
const MAX_ANSWER_BYTES = 256 * 1024;
const LIMITS = { bytes: MAX_ANSWER_BYTES, depth: 8, text: 128 * 1024, values: 4096 };
/**
 * Tokens of an app registration or managed identity that trusts the job's OIDC tokens: one is fetched for each exchange,
 * since it ends within minutes (Azure/login#180).
 * https://learn.microsoft.com/entra/identity-platform/v2-oauth2-client-creds-grant-flow#third-case-access-token-request-with-a-federated-credential
 */
class Federation {
    #identity;
    #ca;
    #clock;
    constructor(identity, ca, clock) {
        this.#identity = identity;
        this.#ca = ca;
        this.#clock = clock;
    }
    /** Throws `credentials` outside a job and where Entra refuses, `protocol` where its answer has no token. */
    ask = async () => {
        const { clientId, tenantId, assertion } = this.#identity;
        if (assertion === undefined)
            throw noJob();
        const fields = {
            grant_type: 'client_credentials',
            client_id: clientId,
            scope: SCOPE,
            client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
            client_assertion: await assertion(),
        };
        const form = Object.entries(fields).map(([name, value]) => `${name}=${(0,encode/* encodeQueryPart */.ui)(value)}`);
        const asked = this.#clock.now();
        const answer = await this.#post(`/${(0,encode/* encodeQueryPart */.ui)(tenantId)}/oauth2/v2.0/token`, form.join('&'));
        return tokenOf(answer, asked);
    };
    /** Over a connection of its own: tokens are asked for once an hour. */
    async #post(path, form) {
        const { origin, base } = authority();
        const body = Buffer.from(form);
        const channel = new wire_channel/* Channel */.c({ origin, clock: this.#clock, connections: 1, ...(0,defined/* defined */.s)({ ca: this.#ca }) });
        try {
            return await channel.send({
                operation: OPERATION,
                most: MAX_ANSWER_BYTES,
                prepare: () => ({
                    method: 'POST',
                    path: base + path,
                    headers: {
                        'content-type': 'application/x-www-form-urlencoded',
                        'content-length': String(body.length),
                        accept: 'application/json',
                    },
                    body,
                    headersTimeout: channel.timeouts.answer,
                }),
                refusal,
            });
        }
        finally {
            await channel.close();
        }
    }
}
function noJob() {
    const message = 'azure-client-id needs the OIDC token of a GitHub job; on the command line sign in with `az login`, or give a key or a SAS';
    return new errors/* StoreError */.AD('credentials', message, { operation: OPERATION, providerCode: errors/* NO_CREDENTIALS */.zw });
}
function tokenOf(answer, asked) {
    const json = jsonOf(answer);
    const { access_token: value, expires_in: seconds } = json ?? {};
    if (typeof value !== 'string' || value === '' || typeof seconds !== 'number')
        throw new errors/* StoreError */.AD('protocol', `${OPERATION}: the answer has no token`, { operation: OPERATION });
    return { value, expires: asked + seconds * 1000 };
}
/** 400 and 401 say that the identity, the tenant or the trust is wrong: no retry helps. */
function refusal(answer) {
    const { status } = answer;
    const json = jsonOf(answer);
    const { error, error_description: why } = json ?? {};
    const said = typeof why === 'string' ? (why.split(/\r?\n/, 1)[0] ?? '') : `HTTP ${status}`;
    const code = status === 429 ? 'throttled' : status >= 500 ? 'transient' : 'credentials';
    const providerCode = typeof error === 'string' ? error : undefined;
    const detail = { operation: OPERATION, status, ...(0,defined/* defined */.s)({ providerCode }) };
    return new errors/* StoreError */.AD(code, `${OPERATION}: ${masked(said)}`, detail);
}
function jsonOf({ body }) {
    try {
        const json = (0,bounded_json/* parseJson */.qF)(body, LIMITS);
        return (0,bounded_json/* isJsonObject */.OW)(json) ? json : undefined;
    }
    catch (error) {
        if (error instanceof bounded_json/* JsonRefused */.tC)
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/src/store/azure/identity/source.js






/**
 * Who sends the requests for a place: its key or its shared access signature, else what Entra knows the run by. `origin`:
 * where the requests go. Sends nothing yet.
 */
function identityOf(place, origin, ca, clock) {
    const { credentials, sas, federated } = place;
    if (credentials !== undefined)
        return new SharedKey(credentials.accessKeyId, credentials.secretAccessKey);
    if (sas !== undefined)
        return givenSas(sas);
    const now = () => clock.now();
    const ask = federated === undefined ? askChain : new Federation(federated, ca, clock).ask;
    return new EntraIdentity(new tokens/* RenewedTokens */.t({ now, ask, lasting: true }), origin);
}

;// CONCATENATED MODULE: ./build/src/store/abilities.js

/** The methods that a kind of store may lack, by the ability that they belong to. */
const METHODS = {
    parts: ['createUpload', 'uploadPart', 'completeUpload', 'listParts'],
    abort: ['abortUpload', 'listUploads'],
    copyParts: ['copyPart'],
    copy: ['copy'],
    deleteMany: ['deleteMany'],
    versions: ['versioning', 'listVersions'],
    tags: ['tags'],
    thaw: ['thaw'],
    lock: ['objectLock'],
};
/**
 * Completes a Store: methods of abilities that the dialect does not name throw `unsupported` without a request. Callers
 * that check the ability first never see that. `core` must be an object literal: inherited methods are not copied.
 */
function withoutMissing(core) {
    const abilities = Object.keys(METHODS);
    const missing = abilities.filter((ability) => !core.dialect.abilities.has(ability));
    const refusing = missing.flatMap((ability) => METHODS[ability].map((method) => [method, abilities_refusal(core.dialect.api, method)]));
    return { ...core, ...Object.fromEntries(refusing) };
}
function abilities_refusal(api, operation) {
    const error = () => new errors/* StoreError */.AD('unsupported', `${operation}: stores that speak ${api} do not have it`, { operation });
    if (operation === 'listVersions')
        return () => ({ [Symbol.asyncIterator]: () => ({ next: () => Promise.reject(error()) }) });
    return () => Promise.reject(error());
}

// EXTERNAL MODULE: ./build/src/store/s3/writes/upload.js
var upload = __webpack_require__(69182);
// EXTERNAL MODULE: ./build/src/store/wire/object-body.js
var object_body = __webpack_require__(33447);
// EXTERNAL MODULE: ./build/src/store/azure/address.js
var azure_address = __webpack_require__(82635);
// EXTERNAL MODULE: ./build/src/store/envelope.js
var store_envelope = __webpack_require__(81975);
// EXTERNAL MODULE: ./build/src/store/wire/condition-headers.js
var condition_headers = __webpack_require__(60107);
;// CONCATENATED MODULE: ./build/src/store/azure/attributes.js






/** The headers of an answer that hold attributes; requests write `x-ms-blob-` before them. */
const STANDARD = [
    ['contentType', 'content-type'],
    ['contentEncoding', 'content-encoding'],
    ['contentDisposition', 'content-disposition'],
    ['contentLanguage', 'content-language'],
    ['cacheControl', 'cache-control'],
];
const META = 'x-ms-meta-';
/** Metadata names are C# identifiers. */
const META_NAME = /^[a-z_][a-z0-9_]*$/;
/** ASCII without blanks around it. */
const HEADER_TEXT = /^([\u0021-\u007e]([\u0020-\u007e]*[\u0021-\u007e])?)?$/;
/** By their `Server` header: they count the tags of a blob that has any, and say nothing of others. */
const COUNT_TAGS = /^(Windows-Azure-Blob|Azurite-Blob)\//;
/** The access tier that is not worth a word. */
const USUAL_TIER = 'Hot';
/** Reads what Get Blob and Get Blob Properties say. `size` comes from the range's total where there is one. */
function headOf(headers) {
    const total = /\/(\d+)$/.exec(headers['content-range'] ?? '')?.[1];
    const modified = Date.parse(headers['last-modified'] ?? '');
    const tagCount = headers['x-ms-tag-count'];
    return {
        size: Number(total ?? headers['content-length'] ?? NaN),
        etag: (0,xml_text/* unquote */._n)(headers['etag'] ?? ''),
        modified: Number.isNaN(modified) ? undefined : modified,
        attributes: attributesOf(headers),
        ...(0,defined/* defined */.s)({ storageClass: tierOf(headers['x-ms-access-tier']) }),
        ...(headers['x-ms-archive-status'] === undefined ? {} : { thaw: 'going-on' }),
        ...(tagCount === undefined ? {} : { tagCount: Number(tagCount) }),
        ...(tagCount === undefined && COUNT_TAGS.test(headers['server'] ?? '')
            ? { untagged: true }
            : {}),
    };
}
/** Undefined for the usual one. */
function tierOf(tier) {
    return tier === USUAL_TIER || tier === '' ? undefined : tier;
}
function attributesOf(headers) {
    const found = {};
    for (const [name, header] of STANDARD) {
        const value = headers[header];
        if (value !== undefined && value !== '')
            found[name] = value;
    }
    let metadata;
    for (const name in headers)
        if (name.startsWith(META))
            (metadata ??= {})[name.slice(META.length)] = headers[name] ?? '';
    if (metadata === undefined)
        return found;
    const { expires, attributes, metadata: hidden } = (0,store_envelope/* unsealed */.wI)(metadata[store_envelope/* ENVELOPE */.Pr]);
    if (expires === undefined && attributes === undefined && hidden === undefined)
        return { ...found, metadata };
    const { [store_envelope/* ENVELOPE */.Pr]: _envelope, ...own } = metadata;
    const all = { ...own, ...hidden };
    return {
        ...found,
        ...attributes,
        ...(0,defined/* defined */.s)({ expires, metadata: Object.keys(all).length === 0 ? undefined : all }),
    };
}
function readHeaders(options) {
    return options?.ifMatch === undefined ? {} : { 'if-match': `"${options.ifMatch}"` };
}
/** For Put Blob and Put Block List. */
function writeHeaders(options) {
    const headers = (0,condition_headers/* conditionHeaders */.C)(options);
    const { attributes, tags, storageClass } = options ?? {};
    if (attributes !== undefined) {
        addAttributes(headers, attributes);
    }
    if (tags !== undefined && Object.keys(tags).length > 0)
        headers['x-ms-tags'] = encodeTags(tags);
    if (storageClass !== undefined)
        headers['x-ms-access-tier'] = storageClass;
    return headers;
}
/** What the service does not take goes into the envelope: Expires, names that are no identifiers, values beyond ASCII. */
function addAttributes(headers, { expires, metadata, ...standard }) {
    const outside = {};
    for (const [name, header] of STANDARD) {
        const value = standard[name];
        if (value === undefined)
            continue;
        if (HEADER_TEXT.test(value))
            headers[`x-ms-blob-${header}`] = value;
        else
            outside[name] = value;
    }
    const hidden = {};
    for (const name in metadata) {
        const value = metadata[name] ?? '';
        if (META_NAME.test(name) && name !== store_envelope/* ENVELOPE */.Pr && HEADER_TEXT.test(value))
            headers[META + name] = value;
        else
            hidden[name] = value;
    }
    const envelope = (0,store_envelope/* sealed */.JW)({ ...(0,defined/* defined */.s)({ expires }), attributes: outside, metadata: hidden });
    if (envelope !== undefined)
        headers[META + store_envelope/* ENVELOPE */.Pr] = envelope;
}
function encodeTags(tags) {
    return Object.entries(tags)
        .map(([name, value]) => `${(0,encode/* encodeQueryPart */.ui)(name)}=${(0,encode/* encodeQueryPart */.ui)(value)}`)
        .join('&');
}
/** What the answer to a write says. Throws `protocol` where it has no ETag. */
function writtenOf(operation, headers) {
    const etag = (0,xml_text/* unquote */._n)(headers['etag'] ?? '');
    if (etag !== '')
        return { etag };
    throw new errors/* StoreError */.AD('protocol', `${operation}: a success without an ETag`, { operation });
}
/** Of Get Blob Tags. Throws `protocol` where it is none, `transient` where it is cut off. */
function parseTags(xml) {
    const operation = 'GetBlobTags';
    if (!/<Tags[\s/>]/.test(xml))
        throw new errors/* StoreError */.AD('protocol', 'the answer is no Tags', { operation });
    // In linear time: an expression that ends in white space takes squares of it.
    const text = xml.trimEnd();
    const empty = text.endsWith('/>') && text.startsWith('<Tags', text.lastIndexOf('<'));
    if (!text.endsWith('</Tags>') && !empty)
        throw new errors/* StoreError */.AD('transient', 'the answer is cut off', { operation });
    return Object.fromEntries([...(0,xml_text/* blocks */.Bv)(xml, 'Tag')].map((tag) => [(0,xml_text/* element */.ND)(tag, 'Key') ?? '', (0,xml_text/* element */.ND)(tag, 'Value') ?? '']));
}

// EXTERNAL MODULE: ./build/src/store/unique.js
var unique = __webpack_require__(49464);
;// CONCATENATED MODULE: ./build/src/store/azure/bodies.js

/** Content-MD5, which the service compares with what arrives; nothing for a stream, whose hash is not known yet. */
function md5Header(body) {
    if ('stream' in body)
        return {};
    if ('bytes' in body && body.md5 !== undefined)
        return { 'content-md5': Buffer.from(body.md5, 'hex').toString('base64') };
    return { 'content-md5': (0,external_node_crypto_.hash)('md5', 'bytes' in body ? body.bytes : body, 'base64') };
}
/** The usual, and more for many bytes over a slow line, ms. */
function writeTimeout(body, { answer, slowestLine }) {
    return answer + (body.length / slowestLine) * 1000;
}
/**
 * The MD5 that the service computed of a stream. Where it was told one, its answer may be no more than an echo: that it
 * compares, the probe finds out.
 */
function provenBy(headers, body) {
    const md5 = headers['content-md5'];
    if (md5 === undefined || !('stream' in body))
        return {};
    const hex = Buffer.from(md5, 'base64').toString('hex');
    return hex.length === 32 ? { md5: hex } : {};
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./build/src/store/azure/upload-id.js




const MARK_LENGTH = 16;
/** As long as state may name it; Azure takes 8 KiB of metadata. */
const MAX_ID = 24 * 1024;
const MARK = /^[0-9a-f]{16}$/;
const upload_id_LIMITS = { bytes: 64 * 1024, depth: 5, text: 16 * 1024, values: 4096 };
/** `mark`: hex digits that no other upload of the blob has. Throws `protocol` where too much travels with the blob. */
function newUploadId(mark, { attributes, tags, storageClass }) {
    const json = JSON.stringify((0,defined/* defined */.s)({ attributes, tags, storageClass }));
    if (json === '{}')
        return mark;
    const id = `${mark}.${(0,external_node_zlib_.deflateRawSync)(json).toString('base64url')}`;
    if (id.length <= MAX_ID)
        return id;
    // As Azure itself would refuse it, in the end.
    const operation = 'PutBlock';
    const message = `${operation}: the metadata and tags are larger than Azure takes`;
    throw new errors/* StoreError */.AD('protocol', message, { operation, providerCode: 'MetadataTooLarge' });
}
/** Throws `not-found` where it is no id of ours. */
function parseUploadId(uploadId) {
    const [mark = '', packed] = uploadId.split('.', 2);
    try {
        if (MARK.test(mark))
            return { mark, options: packed === undefined ? {} : optionsOf(packed) };
    }
    catch (error) {
        if (!(error instanceof bounded_json/* JsonRefused */.tC) && !isZlib(error))
            throw error;
    }
    throw new errors/* StoreError */.AD('not-found', 'no upload has such an id', { operation: 'PutBlockList' });
}
/** Of one length for all blocks of a blob, as the service demands. */
function blockId(mark, part) {
    return Buffer.from(`${mark}-${String(part).padStart(5, '0')}`).toString('base64');
}
/** The number of the part; undefined for a block that is not of this upload. */
function partOf(mark, id) {
    const name = Buffer.from(id, 'base64').toString('latin1');
    const [own, part = ''] = name.split('-', 2);
    return own === mark && /^\d{5}$/.test(part) ? Number(part) : undefined;
}
function optionsOf(packed) {
    const text = (0,external_node_zlib_.inflateRawSync)(Buffer.from(packed, 'base64url'), { maxOutputLength: upload_id_LIMITS.bytes }).toString('utf8');
    const json = (0,bounded_json/* parseJsonObjectText */.IO)(text, upload_id_LIMITS);
    const { storageClass } = json;
    return (0,defined/* defined */.s)({
        attributes: upload_id_attributesOf(json['attributes']),
        tags: textsOf(json['tags']),
        storageClass: typeof storageClass === 'string' ? storageClass : undefined,
    });
}
function upload_id_attributesOf(json) {
    if (!(0,bounded_json/* isJsonObject */.OW)(json))
        return undefined;
    const { metadata, ...standard } = json;
    return { ...textsOf(standard), ...(0,defined/* defined */.s)({ metadata: textsOf(metadata) }) };
}
function textsOf(json) {
    if (!(0,bounded_json/* isJsonObject */.OW)(json))
        return undefined;
    const texts = Object.entries(json).filter((entry) => typeof entry[1] === 'string');
    return Object.fromEntries(texts);
}
/** By shape: errors of Node's own modules may come from another realm. */
function isZlib(error) {
    const { code } = (error ?? {});
    return typeof code === 'string' && /^(Z_|ERR_)/.test(code);
}

;// CONCATENATED MODULE: ./build/src/store/azure/blocks.js







/** Blobs that are made of blocks. */
class Blocks {
    #wire;
    constructor(wire) {
        this.#wire = wire;
    }
    /** Sends nothing: blocks need no upload. */
    create(key, options) {
        return newUploadId((0,unique/* unique */.A)(key).slice(0, MARK_LENGTH), options ?? {});
    }
    async put(upload, part, body, signal) {
        const id = blockId(parseUploadId(upload.uploadId).mark, part);
        await this.#wire.send({
            operation: 'PutBlock',
            method: 'PUT',
            key: upload.key,
            query: { comp: 'block', blockid: id },
            headers: md5Header(body),
            body,
            timeout: writeTimeout(body, this.#wire.timeouts),
        }, signal);
        return { number: part, etag: id, size: body.length };
    }
    async copy(upload, part, source, { first, last }, signal) {
        const id = blockId(parseUploadId(upload.uploadId).mark, part);
        await this.#wire.send({
            operation: 'PutBlockFromURL',
            method: 'PUT',
            key: upload.key,
            query: { comp: 'block', blockid: id },
            headers: { ...source, 'x-ms-source-range': `bytes=${first}-${last}` },
            timeout: this.#wire.timeouts.longAnswer,
        }, signal);
        return { number: part, etag: id, size: last - first + 1 };
    }
    /**
     * `Latest` and not `Uncommitted`: sent again after a lost answer, it names blocks that are committed by then. They are
     * the same ones, since their ids are this upload's alone.
     */
    async complete({ key, uploadId }, parts, conditions, signal) {
        const { mark, options } = parseUploadId(uploadId);
        const ids = parts.map(({ number }) => `<Latest>${blockId(mark, number)}</Latest>`);
        const body = Buffer.from(`<?xml version="1.0" encoding="utf-8"?><BlockList>${ids.join('')}</BlockList>`);
        const operation = 'PutBlockList';
        const { headers } = await this.#wire.send({
            operation,
            method: 'PUT',
            key,
            query: { comp: 'blocklist' },
            headers: {
                ...writeHeaders(options),
                ...(0,condition_headers/* conditionHeaders */.C)(conditions),
                ...md5Header(body),
                'content-type': 'application/xml',
            },
            body,
            timeout: this.#wire.timeouts.longAnswer,
        }, signal);
        return writtenOf(operation, headers);
    }
    /** Throws `not-found` where no block of the upload is left: they last a week, and another commit drops them. */
    async list({ key, uploadId }, signal) {
        const { mark } = parseUploadId(uploadId);
        const operation = 'GetBlockList';
        const query = { comp: 'blocklist', blocklisttype: 'uncommitted' };
        const { text } = await this.#wire.send({ operation, method: 'GET', key, query }, signal);
        if (!text.trimEnd().endsWith('</BlockList>'))
            throw new errors/* StoreError */.AD('transient', `${operation}: the answer is cut off, or no BlockList`, {
                operation,
            });
        const parts = [];
        for (const block of (0,xml_text/* blocks */.Bv)(text, 'Block')) {
            const id = (0,xml_text/* element */.ND)(block, 'Name') ?? '';
            const number = partOf(mark, id);
            const size = Number((0,xml_text/* element */.ND)(block, 'Size') ?? NaN);
            if (number !== undefined && Number.isSafeInteger(size))
                parts.push({ number, etag: id, size });
        }
        if (parts.length > 0)
            return parts.sort((a, b) => a.number - b.number);
        throw new errors/* StoreError */.AD('not-found', `${operation}: the blob has no block of the upload`, { operation });
    }
}

;// CONCATENATED MODULE: ./build/src/store/azure/copy.js




const copy_OPERATION = 'CopyBlobFromURL';
/** How often a copy that the service works on by itself is asked about, ms. */
const POLL_MS = 1000;
/** What one container was seen to do with copies. */
class Copies {
    #wire;
    #clock;
    #sources;
    #putEmpty;
    /** Copies carry tags along; false once that was denied and the same copy without them was not. */
    #tags = true;
    /** The service copies while the request waits; false where it only does so afterwards. */
    #synchronous = true;
    constructor(wire, clock, sources, putEmpty) {
        this.#wire = wire;
        this.#clock = clock;
        this.#sources = sources;
        this.#putEmpty = putEmpty;
    }
    /** Throws StoreError. */
    async copy(source, md5, key, options, signal) {
        const headers = {
            ...source,
            ...(0,condition_headers/* conditionHeaders */.C)(options),
            ...(0,defined/* defined */.s)({ 'x-ms-access-tier': options?.storageClass }),
        };
        if (this.#synchronous) {
            try {
                return await this.#withTags({ ...headers, ...checked(md5) }, key, signal);
            }
            catch (error) {
                const empty = await this.#emptied(error, source, key, options, signal);
                if (empty !== undefined)
                    return empty;
                if (!(0,errors/* isStoreError */.A1)(error, 'unsupported'))
                    throw error;
            }
        }
        const written = await this.#send('CopyBlob', headers, key, signal);
        this.#synchronous = false;
        return written;
    }
    /**
     * A source without bytes cannot be verified as one (azure-sdk-for-js#6577): it is written anew, from what its HEAD says.
     * Undefined for every other error, also where the source does not answer: the first error says more.
     */
    async #emptied(error, source, key, options, signal) {
        if (!(0,errors/* isStoreError */.A1)(error, 'denied', 'refused') || error.providerCode !== 'CannotVerifyCopySource')
            return undefined;
        let written;
        try {
            const { size, attributes, tagCount } = await this.#sources.head(source, signal);
            if (size !== 0)
                return undefined;
            const tags = tagCount === undefined ? undefined : await this.#sources.tags(source, signal);
            const { resume: _resume, ...rest } = options ?? {};
            written = { ...rest, attributes, ...(0,defined/* defined */.s)({ tags }) };
        }
        catch (failure) {
            if ((0,errors/* isStoreError */.A1)(failure))
                return undefined;
            throw failure;
        }
        return this.#putEmpty(key, written, signal);
    }
    /** Whoever may not read or write tags gets the blob without them. */
    async #withTags(headers, key, signal) {
        const plain = { ...headers, 'x-ms-requires-sync': 'true' };
        if (!this.#tags)
            return this.#send(copy_OPERATION, plain, key, signal);
        try {
            return await this.#send(copy_OPERATION, { ...plain, 'x-ms-copy-source-tag-option': 'COPY' }, key, signal);
        }
        catch (error) {
            if (!(0,errors/* isStoreError */.A1)(error, 'denied', 'unsupported') || error.providerCode?.startsWith('Lease'))
                throw error;
            const written = await this.#send(copy_OPERATION, plain, key, signal);
            this.#tags = false;
            return written;
        }
    }
    async #send(operation, headers, key, signal) {
        const answer = await this.#wire.send({ operation, method: 'PUT', key, headers, timeout: this.#wire.timeouts.longAnswer }, signal);
        const status = answer.headers['x-ms-copy-status'] ?? 'success';
        if (status === 'success')
            return writtenOf(operation, answer.headers);
        return this.#finished(operation, key, answer.headers['x-ms-copy-id'], signal);
    }
    /** Waits for a copy that the service works on. What it replaces is gone already, so an abort of the run aborts it too. */
    async #finished(operation, key, id, signal) {
        try {
            for (;;) {
                await this.#clock.sleep(POLL_MS, signal);
                const { headers } = await this.#wire.send({ operation: 'GetBlobProperties', method: 'HEAD', key }, signal);
                if (id !== undefined && headers['x-ms-copy-id'] !== id)
                    throw new errors/* StoreError */.AD('precondition', `${operation}: the copy was replaced by another write`, {
                        operation,
                    });
                const status = headers['x-ms-copy-status'];
                if (status === 'success')
                    return writtenOf(operation, headers);
                if (status === 'pending')
                    continue;
                const why = headers['x-ms-copy-status-description'] ?? 'without a reason';
                throw new errors/* StoreError */.AD('transient', `${operation}: the copy ended as ${status ?? 'unknown'}: ${why}`, {
                    operation,
                });
            }
        }
        catch (error) {
            if (signal?.aborted === true && id !== undefined)
                await this.#abort(key, id);
            throw error;
        }
    }
    /** Best effort: the run ends anyway. */
    async #abort(key, id) {
        try {
            await this.#wire.send({
                operation: 'AbortCopyBlob',
                method: 'PUT',
                key,
                query: { comp: 'copy', copyid: id },
                headers: { 'x-ms-copy-action': 'abort' },
            });
        }
        catch (error) {
            if (!(0,errors/* isStoreError */.A1)(error))
                throw error;
        }
    }
}
/** For the service to compare with what it read of the source. */
function checked(md5) {
    return md5 === undefined ? {} : { 'x-ms-source-content-md5': Buffer.from(md5, 'hex').toString('base64') };
}

;// CONCATENATED MODULE: ./build/src/store/azure/copy-source.js







/** Of `x-ms-copy-source` (https://learn.microsoft.com/rest/api/storageservices/copy-blob-from-url). */
const MAX_URL = 2048;
/**
 * The headers that name a source and pin it. `target` is the origin that they are sent to: a token of Entra, or a shared
 * access signature that the user gave, opens more than the one blob, so that nobody but Azure and the source's own endpoint
 * may see it. Throws `denied` where nothing else gives the right to read it.
 */
async function sourceHeaders(source, own, target, signal) {
    const { url, authorization } = await (source.grant === undefined ? own() : source.grant(signal));
    if ((authorization !== undefined || opensMore(url)) && !isAzure(target) && new URL(url).origin !== target) {
        const message = `the right to read the source covers more than this blob, so it is sent only to Azure and not to ${target}`;
        throw new errors/* StoreError */.AD('denied', message, { operation: 'CopyBlobFromURL' });
    }
    if (url.length > MAX_URL) {
        const message = `the URL of the source is longer than ${MAX_URL} characters`;
        throw new errors/* StoreError */.AD('refused', message, { operation: 'CopyBlobFromURL' });
    }
    return {
        'x-ms-copy-source': url,
        ...(0,defined/* defined */.s)({ 'x-ms-copy-source-authorization': authorization }),
        ...(source.ifMatch === undefined ? {} : { 'x-ms-source-if-match': `"${source.ifMatch}"` }),
    };
}
/** True for a URL whose signature is of more than one blob: `sr=b` is one, all others are containers and accounts. */
function opensMore(url) {
    const { searchParams } = new URL(url);
    return searchParams.has('sig') && searchParams.get('sr') !== 'b';
}
const copy_source_MAX_ANSWER_BYTES = 64 * 1024;
/** What is asked of a source itself, by the right to read it: seldom, and never its bytes. */
class Sources {
    #options;
    #channels = new Map();
    constructor(options) {
        this.#options = options;
    }
    /** Throws StoreError. */
    async head(source, signal) {
        const pin = source['x-ms-source-if-match'];
        const answer = await this.#send('GetBlobProperties', 'HEAD', source, '', (0,defined/* defined */.s)({ 'if-match': pin }), signal);
        return headOf(answer.headers);
    }
    /** Throws StoreError. */
    async tags(source, signal) {
        return parseTags((await this.#send('GetBlobTags', 'GET', source, 'comp=tags', {}, signal)).text);
    }
    async close() {
        await Promise.all([...this.#channels.values()].map((channel) => channel.close()));
    }
    #send(operation, method, source, query, headers, signal) {
        const url = new URL(source['x-ms-copy-source'] ?? '');
        const channel = this.#channelTo(url.origin);
        const search = [url.search.slice(1), query].filter((one) => one !== '').join('&');
        return channel.send({
            operation,
            most: copy_source_MAX_ANSWER_BYTES,
            prepare: () => ({
                method,
                path: url.pathname + (search === '' ? '' : `?${search}`),
                headers: {
                    ...headers,
                    'x-ms-version': SERVICE_VERSION,
                    ...(0,defined/* defined */.s)({ authorization: source['x-ms-copy-source-authorization'] }),
                },
                body: null,
                headersTimeout: channel.timeouts.answer,
            }),
            refusal: (answer) => errorOf({ operation, key: url.pathname }, answer),
        }, signal);
    }
    #channelTo(origin) {
        let channel = this.#channels.get(origin);
        if (channel === undefined) {
            channel = new wire_channel/* Channel */.c({ origin, connections: 4, ...this.#options });
            this.#channels.set(origin, channel);
        }
        return channel;
    }
}

// EXTERNAL MODULE: ./build/src/store/azure/dialect.js
var dialect = __webpack_require__(21713);
// EXTERNAL MODULE: ./build/src/core/keys.js
var keys = __webpack_require__(78133);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./build/src/core/quoted.js
var quoted = __webpack_require__(12053);
;// CONCATENATED MODULE: ./build/src/store/azure/http-date.js
const LENGTH = 'Thu, 26 Nov 2026 17:20:56 GMT'.length;
const MONTHS = 'JanFebMarAprMayJunJulAugSepOctNovDec';
let lastDay = '';
let midnight = NaN;
/**
 * Date.parse for `Thu, 26 Nov 2026 17:20:56 GMT` (RFC 9110, 5.6.7) at a fraction of its cost: each blob of a listing has
 * one. The day is parsed once for all blobs in a row that share it; all other forms are left to Date.parse. ms since the
 * epoch; NaN if the text is not a date.
 */
function parseHttpDate(text) {
    if (text.length !== LENGTH || !text.endsWith(' GMT'))
        return Date.parse(text);
    if (text.charCodeAt(19) !== COLON || text.charCodeAt(22) !== COLON)
        return Date.parse(text);
    const [hour, minute, second] = [two(text, 17), two(text, 20), two(text, 23)];
    if (!(hour < 24 && minute < 60 && second < 60))
        return Date.parse(text);
    if (!text.startsWith(lastDay) || lastDay === '') {
        const month = MONTHS.indexOf(text.slice(8, 11));
        if (month < 0 || month % 3 !== 0)
            return Date.parse(text);
        const start = text.slice(0, 17);
        midnight = Date.parse(`${start}00:00:00 GMT`);
        lastDay = start;
    }
    return midnight + ((hour * 60 + minute) * 60 + second) * 1000;
}
const COLON = 58;
/** The value of two digits; NaN if they are not digits. */
function two(text, at) {
    const tens = text.charCodeAt(at) - 48;
    const ones = text.charCodeAt(at + 1) - 48;
    return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : NaN;
}

;// CONCATENATED MODULE: ./build/src/store/azure/list-page.js






const LIST_BLOBS = 'ListBlobs';
const BLOB = '<Blob>';
const BLOB_END = '</Blob>';
/**
 * The text of a page. Its byte order mark, and every other character beyond Latin-1, would make all of it two bytes a
 * character, and twice as slow to read.
 */
function pageText(body) {
    const rest = body.subarray(body.indexOf('<'));
    return rest.toString((0,external_node_buffer_.isAscii)(rest) ? 'latin1' : 'utf8');
}
/**
 * A page of List Blobs. Reads what it knows and skips the rest, in time linear in the answer's length. Folders of a
 * hierarchical namespace are no objects and are left out. Throws StoreError.
 */
function parsePage(xml) {
    if (!xml.includes('<EnumerationResults'))
        throw new errors/* StoreError */.AD('protocol', 'the listing is not an EnumerationResults', { operation: LIST_BLOBS });
    // A body without a length that is cut off looks like one that ended: no end tag, no listing.
    if (!xml.trimEnd().endsWith('</EnumerationResults>'))
        throw new errors/* StoreError */.AD('transient', 'the listing is cut off', { operation: LIST_BLOBS });
    const { objects, end: last } = readBlobs(xml);
    const prefixes = [...(0,xml_text/* blocks */.Bv)(xml, 'BlobPrefix')].map((block) => nameOf(block, 0, block.length));
    // Behind the blobs: it cannot be part of a name, whose `<` is escaped.
    const marker = (0,xml_text/* element */.ND)(xml.slice(last), 'NextMarker');
    return { objects, prefixes, next: marker === '' ? undefined : marker };
}
/** All blobs, and where the last one ends. */
function readBlobs(xml) {
    const objects = [];
    const tiers = new Finder(xml, '<AccessTier>');
    const types = new Finder(xml, '<ResourceType>');
    let end = 0;
    for (let at = xml.indexOf(BLOB); at >= 0; at = xml.indexOf(BLOB, end)) {
        const close = xml.indexOf(BLOB_END, at);
        if (close < 0)
            throw (0,xml_text/* cutOff */.qG)('Blob');
        end = close + BLOB_END.length;
        if (types.within(at, close) === 'directory')
            continue;
        objects.push(objectOf(xml, at, close, tierOf(tiers.within(at, close))));
    }
    return { objects, end };
}
/** Runs once a key. What is missing throws, so that no blob is looked for twice. */
function objectOf(xml, at, end, tier) {
    const size = sizeOf(textIn(xml, '<Content-Length>', at, end));
    const etag = textIn(xml, '<Etag>', at, end);
    const modified = parseHttpDate(textIn(xml, '<Last-Modified>', at, end));
    const key = nameOf(xml, at, end);
    if (Number.isNaN(size) || etag === '' || Number.isNaN(modified))
        throw lacking(`the listing has an entry without a size, date or ETag: ${(0,quoted/* quoted */.T)(key)}`);
    const plain = etag.includes('"') || etag.includes('&') ? (0,xml_text/* unquote */._n)((0,xml_text/* unescapeXml */.Uk)(etag)) : etag;
    // Two literals and no spread.
    return tier === undefined
        ? { key, size, etag: plain, modified }
        : { key, size, etag: plain, modified, storageClass: tier };
}
/** Finds an element that not every blob has, and looks at no part of the page twice. */
class Finder {
    #xml;
    #tag;
    #at;
    constructor(xml, tag) {
        this.#xml = xml;
        this.#tag = tag;
        this.#at = xml.indexOf(tag);
    }
    /** Its text, where it begins in these bounds, which never move back. */
    within(from, to) {
        if (this.#at >= 0 && this.#at < from)
            this.#at = this.#xml.indexOf(this.#tag, from);
        if (this.#at < 0 || this.#at >= to)
            return undefined;
        const start = this.#at + this.#tag.length;
        return this.#xml.slice(start, this.#xml.indexOf('<', start));
    }
}
/** The text of an element between two positions. Throws `protocol` where it is not there. */
function textIn(xml, tag, from, to) {
    const open = xml.indexOf(tag, from);
    if (open < 0 || open >= to)
        throw lacking('the listing has an entry without a name, size, date or ETag');
    const start = open + tag.length;
    return xml.slice(start, xml.indexOf('<', start));
}
/** NaN where it is none; empty text is no size, though Number() takes it for 0. */
function sizeOf(text) {
    const size = text === '' ? NaN : Number(text);
    return Number.isSafeInteger(size) && size >= 0 ? size : NaN;
}
const NAME = '<Name>';
const ENCODED_NAME = '<Name Encoded="true">';
/** Of a `<Blob>` or a `<BlobPrefix>`. What XML cannot hold comes percent-encoded, and says so. */
function nameOf(xml, from, to) {
    const open = xml.indexOf('<Name', from);
    const isEncoded = xml.startsWith(ENCODED_NAME, open);
    const text = textIn(xml, isEncoded ? ENCODED_NAME : NAME, open, to);
    const name = text.includes('&') ? (0,xml_text/* unescapeXml */.Uk)(text) : text;
    if (!isEncoded && name.isWellFormed())
        return name;
    try {
        if (isEncoded)
            return decodeURIComponent(name);
    }
    catch (cause) {
        throw lacking(`the listing has a name that is not UTF-8: ${(0,quoted/* quoted */.T)(name)}`, cause);
    }
    throw lacking(`the listing has a name that is not UTF-8: ${(0,quoted/* quoted */.T)(name)}`);
}
function lacking(message, cause) {
    return new errors/* StoreError */.AD('protocol', message, { operation: LIST_BLOBS, cause });
}

;// CONCATENATED MODULE: ./build/src/store/azure/listing.js




/** The most that the service lists at once, and what it does where nothing is said. */
const MAX_PAGE = 5000;
/** Listings of one container. */
class ListBlobs {
    #wire;
    /** Whether the service begins where it is told to, with a prefix and without one; each is tried once, when it matters. */
    #tried = new Map();
    #hierarchical;
    constructor(wire) {
        this.#wire = wire;
    }
    /** Throws StoreError. */
    async page(request, signal) {
        const { prefix = '', delimiter, continuation, after, maxKeys = MAX_PAGE } = request;
        const query = { prefix: prefix === '' ? undefined : prefix, delimiter, maxKeys };
        if (continuation !== undefined)
            return this.#ask({ ...query, marker: continuation }, signal);
        // Names before the prefix are not listed anyway.
        if (after === undefined || (0,keys/* compareUtf16 */.MC)(after, prefix) < 0)
            return this.#ask(query, signal);
        if ((await this.#seeks(query.prefix, signal)) === true) {
            // The first one may be `after` itself, which is not asked for.
            const page = await this.#ask({ ...query, maxKeys: Math.min(MAX_PAGE, maxKeys + 1), startFrom: after }, signal);
            return behind(page, after, delimiter);
        }
        for (let marker;;) {
            const page = await this.#ask({ ...query, ...(marker === undefined ? {} : { marker }) }, signal);
            if (page.next !== undefined && page.next === marker)
                throw new errors/* StoreError */.AD('protocol', 'the listing names the same page again', { operation: LIST_BLOBS });
            const rest = behind(page, after, delimiter);
            if (rest.objects.length > 0 || rest.prefixes.length > 0 || page.next === undefined)
                return rest;
            marker = page.next;
        }
    }
    /**
     * With a hierarchical namespace, blobs are listed folder by folder (azure-sdk-for-go#24210). Who may not ask is taken to
     * have none: the first page shows it too, mostly. Throws StoreError.
     */
    async traits(signal) {
        this.#hierarchical ??= this.#isHierarchical(signal).catch((error) => {
            this.#hierarchical = undefined;
            throw error;
        });
        if (await this.#hierarchical)
            return { order: 'none', startsAnywhere: false };
        return { order: 'utf-16', startsAnywhere: (await this.#seeks(undefined, signal)) !== false };
    }
    async #isHierarchical(signal) {
        const operation = 'GetAccountInformation';
        const query = { restype: 'account', comp: 'properties' };
        try {
            const { headers } = await this.#wire.send({ operation, method: 'GET', query }, signal);
            return headers['x-ms-is-hns-enabled'] === 'true';
        }
        catch (error) {
            if ((0,errors/* isStoreError */.A1)(error, 'denied', 'credentials', 'unsupported', 'protocol', 'not-found', 'no-bucket'))
                return false;
            throw error;
        }
    }
    /**
     * Whether `startFrom` is honoured: servers that do not know it list from the beginning, or nothing at all (OneLake,
     * arrow-rs-object-store#695), which would look as if everything after it were gone. Undefined where there are no two
     * blobs to try it on: then it does not matter, and is tried again. Throws StoreError.
     */
    #seeks(prefix, signal) {
        const kind = prefix === undefined ? 'whole' : 'prefixed';
        const known = this.#tried.get(kind);
        if (known !== undefined)
            return known;
        const trying = this.#trySeeking(prefix, signal).then((found) => {
            if (found === undefined)
                this.#tried.delete(kind);
            return found;
        }, (error) => {
            this.#tried.delete(kind);
            throw error;
        });
        this.#tried.set(kind, trying);
        return trying;
    }
    async #trySeeking(prefix, signal) {
        const any = { prefix, delimiter: undefined };
        const { objects } = await this.#ask({ ...any, maxKeys: 2 }, signal);
        const second = objects[1]?.key;
        if (second === undefined)
            return undefined;
        try {
            const page = await this.#ask({ ...any, maxKeys: 1, startFrom: second }, signal);
            return page.objects[0]?.key === second;
        }
        catch (error) {
            if ((0,errors/* isStoreError */.A1)(error, 'unsupported', 'protocol'))
                return false;
            throw error;
        }
    }
    async #ask({ prefix, delimiter, maxKeys, marker, startFrom }, signal) {
        const answer = await this.#wire.send({
            operation: LIST_BLOBS,
            method: 'GET',
            query: {
                restype: 'container',
                comp: 'list',
                prefix,
                delimiter,
                marker,
                maxresults: maxKeys,
                startFrom,
            },
            ...(startFrom === undefined ? {} : { version: START_FROM_VERSION }),
        }, signal);
        return parsePage(pageText(answer.body));
    }
}
function behind(page, after, delimiter) {
    return {
        objects: page.objects.filter(({ key }) => (0,keys/* compareUtf16 */.MC)(key, after) > 0),
        // A prefix that `after` lies below stands for what follows it, too, but was passed.
        prefixes: delimiter === undefined
            ? page.prefixes
            : page.prefixes.filter((prefix) => (0,keys/* compareUtf16 */.MC)(prefix, after) > 0 && !after.startsWith(prefix)),
        next: page.next,
    };
}

;// CONCATENATED MODULE: ./build/src/store/azure/names.js

const MAX_SEGMENTS = 254;
/**
 * Why a blob cannot have this name; undefined where it can. Azure takes `\` for `/`, drops a dot at the end of a segment
 * (https://learn.microsoft.com/rest/api/storageservices/naming-and-referencing-containers--blobs--and-metadata), and a web
 * server before it resolves `.` and `..`. Control characters, U+FFFE and U+FFFF cannot stand in the XML of a listing, so
 * that one such blob may break it.
 */
function nameFault(key) {
    if (!FAULTY.test(key) && key.length <= MAX_SEGMENTS)
        return undefined;
    if (/\\/.test(key))
        return 'has a backslash';
    if (/\.(\/|$)/.test(key))
        return 'has a dot at the end of a segment';
    if (FAULTY.test(key))
        return 'has a character that a listing cannot hold';
    return key.split('/').length > MAX_SEGMENTS ? `has more than ${MAX_SEGMENTS} segments` : undefined;
}
const FAULTY = /[\\\u0000-\u001f\u007f-\u009f\ufffe\uffff]|\.(\/|$)/;
/** Throws `bad-key`, so that the object is stored under another name, before anything is sent. */
function checkName(operation, key) {
    const fault = nameFault(key);
    if (fault === undefined)
        return;
    throw new errors/* StoreError */.AD('bad-key', `${operation}: the name ${fault}`, { operation });
}

;// CONCATENATED MODULE: ./build/src/store/azure/thaw.js

/**
 * Set Blob Tier: https://learn.microsoft.com/azure/storage/blobs/archive-rehydrate-overview. It takes hours and not days,
 * and the blob stays in the tier that it is brought to: the one without a fee for leaving it early.
 */
function thawHeaders({ tier }) {
    return {
        'x-ms-access-tier': 'Hot',
        'x-ms-rehydrate-priority': tier === 'expedited' ? 'High' : 'Standard',
    };
}
/** It was asked for before, and is on its way. */
function isBeingThawed(error) {
    return (0,errors/* isStoreError */.A1)(error) && error.providerCode === 'BlobBeingRehydrated';
}

;// CONCATENATED MODULE: ./build/src/store/azure/wire.js




/** A page of 5,000 blobs with long names has 8 MiB; a hostile answer must not fill the memory. */
const MAX_TEXT_BYTES = 32 * 1024 * 1024;
/** Requests to one account. Throws StoreError for every answer that is no success. */
class BlobWire {
    address;
    timeouts;
    #identity;
    #clock;
    #channel;
    constructor({ address, identity, clock, ...options }) {
        this.address = address;
        this.#identity = identity;
        this.#clock = clock;
        this.#channel = new wire_channel/* Channel */.c({ origin: address.origin, clock, ...options });
        this.timeouts = this.#channel.timeouts;
    }
    /** The store's wall time less ours, ms. */
    get clockOffset() {
        return this.#channel.clockOffset;
    }
    /** Wall time by the store's clock, ms. */
    get now() {
        return this.#clock.now() + this.#channel.clockOffset;
    }
    /** For answers that are small: the whole body. */
    send(request, signal) {
        return this.#channel.send(this.#ask(request), signal);
    }
    /** For answers with an object in them. The caller reads the body to its end or destroys it. */
    open(request, signal) {
        return this.#channel.open(this.#ask(request), signal);
    }
    async close() {
        await this.#channel.close();
    }
    #ask(request) {
        return {
            operation: request.operation,
            most: request.most ?? MAX_TEXT_BYTES,
            prepare: () => this.#prepare(request),
            refusal: (answer) => errorOf(request, answer),
        };
    }
    #prepare(request) {
        const { method, key, body } = request;
        const { base, container } = this.address;
        const path = request.account === true
            ? `${base}/`
            : `${base}/${container}${key === undefined ? '' : `/${(0,encode/* encodeKey */.g2)(key)}`}`;
        const length = body === undefined ? 0 : body.length;
        const headers = {
            'x-ms-date': httpDate(this.now),
            'x-ms-version': request.version ?? SERVICE_VERSION,
            ...request.headers,
        };
        const query = {};
        let encoded = '';
        for (const name in request.query) {
            const value = request.query[name];
            if (value === undefined)
                continue;
            query[name] = String(value);
            encoded += `${encoded === '' ? '?' : '&'}${name}=${(0,encode/* encodeQueryPart */.ui)(String(value))}`;
        }
        if (method === 'PUT' || method === 'POST')
            headers['content-length'] = String(length);
        const finished = (added) => ({
            method,
            path: path + encoded + (added === '' ? '' : `${encoded === '' ? '?' : '&'}${added}`),
            headers,
            body: bodyOf(body),
            headersTimeout: request.timeout ?? this.timeouts.answer,
        });
        const added = this.#identity.authorize({ method, path, query, length, headers }, this.now);
        return typeof added === 'string' ? finished(added) : added.then(finished);
    }
}
function bodyOf(payload) {
    if (payload === undefined)
        return null;
    if (payload instanceof Uint8Array)
        return payload;
    if ('bytes' in payload)
        return payload.bytes;
    // undici takes any iterable; its types name the one of Node.
    // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment
    return payload.stream;
}
let lastSecond = NaN;
let lastDate = '';
/** `Thu, 26 Nov 2026 17:20:56 GMT`. */
function httpDate(now) {
    const second = Math.floor(now / 1000);
    if (second !== lastSecond) {
        lastSecond = second;
        lastDate = new Date(second * 1000).toUTCString();
    }
    return lastDate;
}

;// CONCATENATED MODULE: ./build/src/store/azure/store.js















/** One container of Azure Blob Storage, by REST. Sends nothing yet. */
function blobStore(options) {
    const wire = new BlobWire(options);
    const { origin, account, container } = options.address;
    const sources = new Sources(options);
    const grants = new Grants(wire, options);
    const put = putOf(wire);
    const uploads = uploadsOf(wire, grants, options);
    const partSize = new upload/* UploadPartSize */.e();
    return withoutMissing({
        place: { api: 'blob', endpoint: origin, account, bucket: container },
        dialect: dialect/* BLOB_DIALECT */.z,
        ...readsOf(wire),
        put,
        upload: (key, body, o, signal) => (0,upload/* uploadBytes */.D)({ put, ...uploads }, key, body, o ?? {}, partSize, signal),
        copy: copyOf(wire, grants, sources, put, options),
        grantRead: (key, _versionId, signal) => grants.of(container, key, signal),
        ...changesOf(wire),
        ...uploads,
        clockOffset: () => wire.clockOffset,
        credentialsEnd: () => options.identity.ends(),
        close: async () => {
            await Promise.all([wire.close(), sources.close()]);
        },
    });
}
function readsOf(wire) {
    const listing = new ListBlobs(wire);
    const codings = new object_body/* AcceptedCodings */.z6();
    return {
        list: (request, signal) => listing.page(request, signal),
        listingTraits: (signal) => listing.traits(signal),
        checkBucket: async (signal) => {
            await listing.page({ maxKeys: 1 }, signal);
        },
        head: async (key, o, signal) => {
            const operation = 'GetBlobProperties';
            const headers = readHeaders(o);
            const answer = await wire.send({ operation, method: 'HEAD', key, headers }, signal);
            return (0,object_body/* checkedHead */.In)(operation, headOf(answer.headers));
        },
        get: (key, o, signal) => (0,object_body/* getObject */.iM)(blobReads(wire, key, o), codings, o, signal),
        tags: async (key, _options, signal) => {
            const query = { comp: 'tags' };
            const answer = await wire.send({ operation: 'GetBlobTags', method: 'GET', key, query }, signal);
            return parseTags(answer.text);
        },
    };
}
function blobReads(wire, key, options) {
    const range = options?.range;
    const headers = {
        ...readHeaders(options),
        ...(range === undefined ? {} : { 'x-ms-range': `bytes=${range.first}-${range.last}` }),
    };
    const request = { operation: 'GetBlob', method: 'GET', key };
    const accepting = (coding) => ({ ...headers, 'accept-encoding': coding });
    return {
        headOf: headOf,
        send: (coding, most, signal) => wire.send({ ...request, headers: accepting(coding), most }, signal),
        open: (coding, signal) => wire.open({ ...request, headers: accepting(coding) }, signal),
    };
}
function putOf(wire) {
    const operation = 'PutBlob';
    return async (key, body, o, signal) => {
        checkName(operation, key);
        const headers = { 'x-ms-blob-type': 'BlockBlob', ...writeHeaders(o), ...md5Header(body) };
        const timeout = writeTimeout(body, wire.timeouts);
        const answer = await wire.send({ operation, method: 'PUT', key, headers, body, timeout }, signal);
        return { ...writtenOf(operation, answer.headers), ...provenBy(answer.headers, body) };
    };
}
function copyOf(wire, grants, sources, put, { clock, address }) {
    const copies = new Copies(wire, clock, sources, (key, o, signal) => put(key, new Uint8Array(), o, signal));
    return async (source, key, o, signal) => {
        checkName('CopyBlobFromURL', key);
        const from = await sourceHeaders(source, () => grants.ofOwn(source, signal), address.origin, signal);
        return copies.copy(from, source.md5, key, o, signal);
    };
}
function changesOf(wire) {
    return {
        delete: async (key, o, signal) => {
            const operation = 'DeleteBlob';
            try {
                await wire.send({ operation, method: 'DELETE', key, headers: readHeaders(o) }, signal);
            }
            catch (error) {
                // What is not there is deleted; a condition on it does not hold.
                if (!(0,errors/* isStoreError */.A1)(error, 'not-found') || o?.ifMatch !== undefined)
                    throw error;
            }
        },
        thaw: async (key, o, signal) => {
            const [operation, query, headers] = ['SetBlobTier', { comp: 'tier' }, thawHeaders(o)];
            try {
                await wire.send({ operation, method: 'PUT', key, query, headers }, signal);
            }
            catch (error) {
                if (!isBeingThawed(error))
                    throw error;
            }
        },
    };
}
function uploadsOf(wire, grants, { address }) {
    const blocks = new Blocks(wire);
    return {
        createUpload: async (key, o, signal) => {
            signal?.throwIfAborted();
            checkName('PutBlock', key);
            return blocks.create(key, o);
        },
        uploadPart: (upload, part, body, signal) => blocks.put(upload, part, body, signal),
        copyPart: async (upload, part, source, range, signal) => {
            const from = await sourceHeaders(source, () => grants.ofOwn(source, signal), address.origin, signal);
            return blocks.copy(upload, part, from, range, signal);
        },
        completeUpload: (upload, parts, conditions, signal) => blocks.complete(upload, parts, conditions, signal),
        listParts: (upload, signal) => blocks.list(upload, signal),
    };
}
/** Rights to read blobs of this account. */
class Grants {
    #wire;
    #options;
    constructor(wire, options) {
        this.#wire = wire;
        this.#options = options;
    }
    async of(container, key, signal) {
        const { identity, address } = this.#options;
        const url = (0,azure_address/* blobUrl */.b)({ ...address, container }, key);
        return identity.grant({ account: address.account, container, key, url }, this.#wire.now, (body) => this.#delegationKey(body, signal));
    }
    /** For a source whose store gave none. Throws `denied` where it is not in this account. */
    async ofOwn({ place, key }, signal) {
        const { origin, account } = this.#options.address;
        if (place.endpoint === origin && place.account === account)
            return this.of(place.bucket, key, signal);
        const message = 'the source is in another account, and nothing gives the right to read it';
        throw new errors/* StoreError */.AD('denied', message, { operation: 'CopyBlobFromURL' });
    }
    async #delegationKey(text, signal) {
        const [operation, body] = ['GetUserDelegationKey', Buffer.from(text)];
        const query = { restype: 'service', comp: 'userdelegationkey' };
        const answer = await this.#wire.send({ operation, method: 'POST', account: true, query, body }, signal);
        return answer.text;
    }
}

;// CONCATENATED MODULE: ./build/src/store/azure/loaded.js




/** One for all stores of a place at one endpoint: it ends, and is renewed, for all of them together. */
const identities = new WeakMap();
/** Called once a store, by its first request. */
function loadedBlob(place, address, ca, clock) {
    const whose = place.credentials ?? place.federated ?? place;
    const known = identities.get(whose) ?? new Map();
    identities.set(whose, known);
    const where = `${address.origin}${address.base} ${address.account}`;
    const identity = known.get(where) ?? identityOf(place, address.origin, ca, clock);
    known.set(where, identity);
    return (0,renewing/* renewing */.I)(blobStore({ address, identity, clock, ...(0,defined/* defined */.s)({ ca }) }), identity);
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
