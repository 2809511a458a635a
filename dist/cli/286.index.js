export const id = 286;
export const ids = [286];
export const modules = {

/***/ 14286:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  applicationDefault: () => (/* binding */ applicationDefault)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/src/core/bounded-json.js
var bounded_json = __webpack_require__(16119);
// EXTERNAL MODULE: ./build/src/core/quoted.js
var quoted = __webpack_require__(12053);
// EXTERNAL MODULE: ./build/src/store/errors.js
var errors = __webpack_require__(46848);
// EXTERNAL MODULE: ./build/src/core/secrets/announced.js
var announced = __webpack_require__(48798);
// EXTERNAL MODULE: ./build/src/store/gcs/identity/issuer.js
var issuer = __webpack_require__(11291);
;// CONCATENATED MODULE: ./build/src/store/gcs/identity/external-account.js






const EXCHANGE = 'urn:ietf:params:oauth:grant-type:token-exchange';
const ACCESS_TOKEN = 'urn:ietf:params:oauth:token-type:access_token';
/** A federated token that only impersonates needs this one. */
const CLOUD_SCOPE = 'https://www.googleapis.com/auth/cloud-platform';
/** Undefined for a configuration that is of another kind, or that asks for more than a URL or a file. */
function externalAccountOf(json) {
    const { audience, subject_token_type, token_url, service_account_impersonation_url, credential_source } = json;
    // What a workforce pool or a client of its own adds is the library's.
    const isPlain = ['client_id', 'client_secret', 'workforce_pool_user_project'].every((name) => !(name in json));
    if (json['type'] !== 'external_account' || !isPlain || !(0,bounded_json/* isJsonObject */.OW)(credential_source))
        return undefined;
    const { url, file, headers, format } = credential_source;
    const { type: kind, subject_token_field_name: field } = (0,bounded_json/* isJsonObject */.OW)(format) ? format : {};
    const tokenUrl = textIn(token_url);
    const location = {
        url: textIn(url),
        file: textIn(file),
        headers: (0,bounded_json/* isJsonObject */.OW)(headers) ? textsIn(headers) : {},
        field: kind === 'json' ? textIn(field) : undefined,
    };
    if (typeof audience !== 'string' || typeof subject_token_type !== 'string' || tokenUrl === undefined)
        return undefined;
    if (location.url === undefined && location.file === undefined)
        return undefined;
    return {
        audience,
        subjectTokenType: subject_token_type,
        tokenUrl,
        impersonationUrl: textIn(service_account_impersonation_url),
        source: location,
    };
}
/** https://google.aip.dev/auth/4117. Throws StoreError. */
async function federatedToken(account, scope, reach) {
    const { audience, subjectTokenType, tokenUrl, impersonationUrl, source } = account;
    const subject = await subjectToken(source, reach);
    (0,announced/* announceSecret */.s)(subject);
    const form = {
        grant_type: EXCHANGE,
        requested_token_type: ACCESS_TOKEN,
        audience,
        scope: impersonationUrl === undefined ? scope : CLOUD_SCOPE,
        subject_token_type: subjectTokenType,
        subject_token: subject,
    };
    const federated = (0,issuer/* tokenIn */.jf)(await (0,issuer/* ask */.kA)({ method: 'POST', url: tokenUrl, form }, reach), reach.clock.now());
    if (impersonationUrl === undefined)
        return federated;
    (0,announced/* announceSecret */.s)(federated.value);
    const headers = { authorization: `Bearer ${federated.value}` };
    const json = { scope: [scope], lifetime: `${issuer/* LIFETIME_S */.SU}s` };
    const answer = (0,issuer/* jsonIn */.Yf)(await (0,issuer/* ask */.kA)({ method: 'POST', url: impersonationUrl, headers, json }, reach));
    const ends = Date.parse(textIn(answer['expireTime']) ?? '');
    const latest = reach.clock.now() + issuer/* LIFETIME_S */.SU * 1000;
    return { value: (0,issuer/* checkedToken */.L_)(answer['accessToken']), expires: ends < latest ? ends : latest };
}
async function subjectToken({ url, file, headers, field }, reach) {
    const bytes = url === undefined ? await fileAt(file ?? '') : await (0,issuer/* ask */.kA)({ method: 'GET', url, headers }, reach);
    if (field === undefined)
        return bytes.toString('utf8').trim();
    const value = (0,issuer/* jsonIn */.Yf)(bytes)[field];
    if (typeof value === 'string' && value !== '')
        return value;
    const message = `${issuer/* TOKEN_OPERATION */.kR}: the job's OIDC provider gave no token`;
    throw new errors/* StoreError */.AD('credentials', message, { operation: issuer/* TOKEN_OPERATION */.kR });
}
async function fileAt(path) {
    try {
        return await (0,promises_.readFile)(path);
    }
    catch (error) {
        const message = `${issuer/* TOKEN_OPERATION */.kR}: the file of the token that credential_source names cannot be read${(0,quoted/* systemCode */.x)(error)}`;
        throw new errors/* StoreError */.AD('credentials', message, { operation: issuer/* TOKEN_OPERATION */.kR });
    }
}
function textIn(value) {
    return typeof value === 'string' && value !== '' ? value : undefined;
}
function textsIn(object) {
    return Object.fromEntries(Object.entries(object).filter((entry) => typeof entry[1] === 'string'));
}

// EXTERNAL MODULE: ./build/src/store/gcs/identity/jwt-bearer.js
var jwt_bearer = __webpack_require__(49325);
;// CONCATENATED MODULE: ./build/src/store/gcs/identity/application-default.js







const VARIABLE = 'GOOGLE_APPLICATION_CREDENTIALS';
/**
 * An access token by the application default credentials. What google-github-actions/auth leaves, a file of an external
 * account by the job's OIDC token, and the key file of a service account are read here: through the same connections as
 * everything else. All others (an authorized user, gcloud's own, executables, AWS, the metadata server) are the library's,
 * which is loaded then. `googleTokens` is where a key's tokens are issued. Throws StoreError.
 */
async function applicationDefault(scope, googleTokens, reach) {
    const path = process.env[VARIABLE] ?? '';
    const file = path === '' ? undefined : await credentialsIn(path);
    const account = file === undefined ? undefined : externalAccountOf(file);
    if (account !== undefined)
        return federatedToken(account, scope, reach);
    const { client_email: email, private_key: privateKey } = file ?? {};
    if (file?.['type'] === 'service_account' && typeof email === 'string' && typeof privateKey === 'string')
        return (0,jwt_bearer/* tokenFor */.f)({ email, privateKey, tokenUrl: googleTokens, scope }, reach);
    const { libraryToken } = await Promise.all(/* import() */[__webpack_require__.e(324), __webpack_require__.e(492), __webpack_require__.e(571)]).then(__webpack_require__.bind(__webpack_require__, 12571));
    return libraryToken(scope, reach);
}
async function credentialsIn(path) {
    try {
        return (0,bounded_json/* parseJsonObject */.dw)(await (0,promises_.readFile)(path), bounded_json/* RECORD_LIMITS */.xA);
    }
    catch (error) {
        const why = error instanceof bounded_json/* JsonRefused */.tC ? `: ${error.message}` : (0,quoted/* systemCode */.x)(error);
        const message = `the file that ${VARIABLE} names cannot be read${why}`;
        throw new errors/* StoreError */.AD('credentials', message, {
            operation: issuer/* TOKEN_OPERATION */.kR,
            providerCode: errors/* NO_CREDENTIALS */.zw,
        });
    }
}


/***/ })

};
