export const id = 4456;
export const ids = [4456];
export const modules = {

/***/ 76596:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AD: () => (/* binding */ defaultCredentials),
/* harmony export */   YN: () => (/* binding */ credentialsOf),
/* harmony export */   rj: () => (/* binding */ fixedCredentials),
/* harmony export */   u1: () => (/* binding */ stsEndpoint)
/* harmony export */ });
/* harmony import */ var _core_defined_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37708);
/* harmony import */ var _core_secrets_announced_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48798);
/* harmony import */ var _wire_connections_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83370);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46848);




function fixedCredentials(credentials) {
    return {
        get: () => Promise.resolve(credentials),
        ends: () => credentials.expires,
        renew: () => Promise.resolve(false),
    };
}
/** Asked again this long before the credentials end: a run stops five minutes before it. */
const RENEW_BEFORE_MS = 10 * 60_000;
/** Not asked more often than this: a chain that gives the same again has nothing better. */
const ASK_EVERY_MS = 30_000;
/**
 * The SDK's default chain (environment, shared files, web identity, container, instance), asked again when
 * what it gave is about to end, and when the store refuses it. The SDK is loaded on first use. Throws what the
 * chain throws, while there are no credentials that still hold.
 */
function defaultCredentials(region, now, chain, ca) {
    const askChain = chain ?? (() => ask(region, ca));
    let known;
    let asked = Number.NEGATIVE_INFINITY;
    let changed = Number.NEGATIVE_INFINITY;
    let asking;
    const fresh = () => {
        asking ??= askChain()
            .then((found) => {
            (0,_core_secrets_announced_js__WEBPACK_IMPORTED_MODULE_0__/* .announceSecret */ .s)(found.secretAccessKey);
            (0,_core_secrets_announced_js__WEBPACK_IMPORTED_MODULE_0__/* .announceSecret */ .s)(found.sessionToken);
            if (found.accessKeyId !== known?.accessKeyId || found.sessionToken !== known.sessionToken)
                changed = now();
            return (known = found);
        })
            .finally(() => {
            asked = now();
            asking = undefined;
        });
        return asking;
    };
    const mayAsk = () => asking !== undefined || asked + ASK_EVERY_MS <= now();
    return {
        ends: () => known?.expires,
        get: async () => {
            if (known === undefined)
                return fresh();
            const { expires } = known;
            if (expires === undefined || expires - RENEW_BEFORE_MS > now() || !mayAsk())
                return known;
            try {
                return await fresh();
            }
            catch (error) {
                if (expires <= now())
                    throw error;
                return known; // they hold for a while yet; asked again soon
            }
        },
        renew: async () => {
            // Many requests are refused at once: the first one's answer is everybody's.
            if (mayAsk())
                await fresh();
            return now() - changed < ASK_EVERY_MS;
        },
    };
}
async function ask(region, ca) {
    const { S3Client } = await Promise.all(/* import() */[__webpack_require__.e(9956), __webpack_require__.e(3711)]).then(__webpack_require__.t.bind(__webpack_require__, 53711, 19));
    // The chain asks STS as this client would: through the proxy, and trusting the same.
    const client = new S3Client({
        region,
        requestHandler: (0,_wire_connections_js__WEBPACK_IMPORTED_MODULE_1__/* .nodeAgents */ .bE)(stsEndpoint(region), { ca, connections: 4 }),
    });
    try {
        return credentialsOf(await client.config.credentials());
    }
    catch (error) {
        throw chainError(error);
    }
    finally {
        client.destroy();
    }
}
/** A chain that has nothing, or that is refused, has nothing better in a second: only broken connections are tried again. */
function chainError(error) {
    if (!(error instanceof Error))
        return error;
    const status = '$metadata' in error ? error.$metadata.httpStatusCode : 0;
    const refused = status !== undefined && status >= 400 && status < 500;
    if (!refused && !/CredentialsProviderError|ProviderError/.test(error.name))
        return error;
    const message = `the AWS default chain gave no credentials (${error.name}: ${error.message})`;
    const detail = { operation: 'credentials', providerCode: _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .NO_CREDENTIALS */ .zw, cause: error };
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .StoreError */ .AD('credentials', message, detail);
}
/** What the SDK found, in our words. */
function credentialsOf(found) {
    return {
        accessKeyId: found.accessKeyId,
        secretAccessKey: found.secretAccessKey,
        ...(0,_core_defined_js__WEBPACK_IMPORTED_MODULE_3__/* .defined */ .s)({ sessionToken: found.sessionToken }),
        ...(found.expiration === undefined ? {} : { expires: found.expiration.getTime() }),
    };
}
/** Where the SDK asks STS, to find the proxy for it (AWS SDKs reference guide: service-specific endpoints). */
function stsEndpoint(region) {
    const given = process.env['AWS_ENDPOINT_URL_STS'] ?? process.env['AWS_ENDPOINT_URL'] ?? '';
    return given === '' ? `https://sts.${region}.amazonaws.com` : given;
}


/***/ }),

/***/ 54456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   assumeRole: () => (/* binding */ assumeRole)
/* harmony export */ });
/* harmony import */ var _aws_sdk_credential_provider_web_identity__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29956);
/* harmony import */ var _wire_connections_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83370);
/* harmony import */ var _credentials_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76596);
/* harmony import */ var _wire_timeouts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44493);




/** AssumeRoleWithWebIdentity at STS, or at AWS_ENDPOINT_URL_STS. Throws what the SDK throws. */
async function assumeRole({ role, session, seconds, token, region, ca, }) {
    const found = await (0,_aws_sdk_credential_provider_web_identity__WEBPACK_IMPORTED_MODULE_3__.fromWebToken)({
        roleArn: role,
        roleSessionName: session,
        webIdentityToken: token,
        ...(seconds === undefined ? {} : { durationSeconds: seconds }),
        clientConfig: {
            region,
            requestHandler: {
                connectionTimeout: _wire_timeouts_js__WEBPACK_IMPORTED_MODULE_2__/* .TIMEOUTS */ .f.connect,
                requestTimeout: _wire_timeouts_js__WEBPACK_IMPORTED_MODULE_2__/* .TIMEOUTS */ .f.answer,
                throwOnRequestTimeout: true,
                ...(0,_wire_connections_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeAgents */ .bE)((0,_credentials_js__WEBPACK_IMPORTED_MODULE_1__/* .stsEndpoint */ .u1)(region), { ca, connections: 4 }),
            },
        },
    })();
    return (0,_credentials_js__WEBPACK_IMPORTED_MODULE_1__/* .credentialsOf */ .YN)(found);
}


/***/ }),

/***/ 83370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m6: () => (/* binding */ connectTo),
  bE: () => (/* binding */ nodeAgents),
  iJ: () => (/* binding */ proxyFor)
});

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(41692);
// EXTERNAL MODULE: ./node_modules/http-proxy-agent/dist/index.js
var dist = __webpack_require__(81970);
// EXTERNAL MODULE: ./node_modules/https-proxy-agent/dist/index.js
var https_proxy_agent_dist = __webpack_require__(3669);
// EXTERNAL MODULE: ./node_modules/proxy-from-env/index.js
var proxy_from_env = __webpack_require__(98182);
// EXTERNAL MODULE: ./node_modules/undici/index.js
var undici = __webpack_require__(46752);
// EXTERNAL MODULE: ./build/src/core/input-error.js
var input_error = __webpack_require__(19154);
;// CONCATENATED MODULE: ./build/src/store/wire/trust.js

/**
 * The certificates to trust: the system's and NODE_EXTRA_CA_CERTS, and `ca` besides them. Node's own `ca`
 * option would replace them. Undefined where there is nothing to add.
 */
function trusted(ca) {
    return ca === undefined ? undefined : [...(0,external_node_tls_.getCACertificates)('default'), ca];
}

;// CONCATENATED MODULE: ./build/src/store/wire/connections.js









const KEEP_ALIVE_MS = 20_000;
/**
 * Sockets to one origin, straight or through the proxy that the environment names for it (HTTPS_PROXY,
 * HTTP_PROXY, ALL_PROXY, NO_PROXY, as curl reads them). https goes through a CONNECT tunnel, so the proxy sees
 * no request; plain http is forwarded. Requests must name `origin` again. Throws InputError where the
 * variable holds no URL.
 */
function connectTo(origin, options) {
    const secure = secureBy(options.ca);
    const timeout = options.connectTimeout;
    const common = {
        connections: options.connections,
        keepAliveTimeout: KEEP_ALIVE_MS,
        bodyTimeout: options.bodyTimeout,
    };
    const proxy = proxyFor(origin);
    if (proxy === undefined)
        return new undici/* Pool */.bC(origin, { ...common, connect: { timeout, ...secure } });
    const tls = { timeout, ...secure };
    return new undici/* ProxyAgent */.kT({ ...common, uri: proxy, requestTls: tls, proxyTls: tls });
}
/**
 * One context for all sockets: given the certificates instead, Node reads all of them again for each socket, 20 ms
 * of CPU.
 */
function secureBy(ca) {
    return ca === undefined ? {} : { secureContext: (0,external_node_tls_.createSecureContext)({ ca: trusted(ca) }) };
}
/** The same for clients that are built on Node's own http: the SDK's. */
function nodeAgents(endpoint, options) {
    const common = { keepAlive: true, maxSockets: options.connections };
    const secure = { ...common, ...(options.ca === undefined ? {} : { ca: trusted(options.ca) }) };
    const proxy = proxyFor(endpoint);
    if (proxy === undefined) {
        return { httpAgent: new external_node_http_.Agent(common), httpsAgent: new external_node_https_.Agent(secure) };
    }
    return {
        httpAgent: new dist.HttpProxyAgent(proxy, secure),
        // It is an agent for https in all but its declared parent.
        // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment
        httpsAgent: new TrustingProxyAgent(proxy, secure),
    };
}
/** HttpsProxyAgent trusts `ca` at the proxy alone; the endpoint behind the tunnel is the one that needs it. */
class TrustingProxyAgent extends https_proxy_agent_dist.HttpsProxyAgent {
    connect(...[request, target]) {
        const { ca } = this.connectOpts;
        return super.connect(request, ca === undefined ? target : Object.assign({}, target, { ca }));
    }
}
/**
 * The proxy for a URL, with its password; never to be shown. Undefined for none. Throws InputError that names the variable
 * where its value is no URL of a proxy.
 */
function proxyFor(url) {
    const proxy = (0,proxy_from_env/* getProxyForUrl */.T)(url);
    if (proxy === '')
        return undefined;
    if (URL.canParse(proxy) && /^https?:$/.test(new URL(proxy).protocol))
        return proxy;
    throw new input_error/* InputError */.d(proxyVariable(new URL(url).protocol.slice(0, -1)), 'does not hold the URL of a proxy (its value is not shown: it may hold a password); expected http://host:port or https://host:port');
}
/** The variable that the proxy comes from, in the order in which proxy-from-env reads them. */
function proxyVariable(protocol) {
    const names = [`npm_config_${protocol}_proxy`, `${protocol}_proxy`, 'npm_config_proxy', 'all_proxy'];
    const all = names.flatMap((name) => [name, name.toUpperCase()]);
    return all.find((name) => (process.env[name] ?? '') !== '') ?? `${protocol}_proxy`.toUpperCase();
}


/***/ }),

/***/ 44493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ TIMEOUTS)
/* harmony export */ });
/** A Bridge Node streams the bytes of an emulated copy meanwhile, and composes the parts of a GCS upload at Complete. */
const TIMEOUTS = {
    connect: 10_000,
    answer: 60_000,
    longAnswer: 15 * 60_000,
    body: 60_000,
    slowestLine: 256 * 1024,
};


/***/ })

};
