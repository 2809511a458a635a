export const id = 2571;
export const ids = [2571];
export const modules = {

/***/ 12571:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  libraryToken: () => (/* binding */ libraryToken)
});

// EXTERNAL MODULE: ./node_modules/google-auth-library/build/src/index.js
var src = __webpack_require__(492);
// EXTERNAL MODULE: ./build/src/core/clock.js
var core_clock = __webpack_require__(28575);
// EXTERNAL MODULE: ./build/src/core/escape.js
var core_escape = __webpack_require__(27698);
// EXTERNAL MODULE: ./build/src/store/errors.js
var errors = __webpack_require__(46848);
// EXTERNAL MODULE: ./node_modules/undici/index.js
var undici = __webpack_require__(46752);
// EXTERNAL MODULE: ./build/src/store/wire/connections.js + 1 modules
var connections = __webpack_require__(83370);
// EXTERNAL MODULE: ./build/src/store/wire/timeouts.js
var timeouts = __webpack_require__(44493);
;// CONCATENATED MODULE: ./build/src/store/wire/fetch.js



/** `fetch` for clients that others wrote, through the same proxies and trusting the same as our own; `close` ends it. */
class Fetcher {
    #ca;
    #sockets = new Map();
    constructor(ca) {
        this.#ca = ca;
    }
    fetch(url, init) {
        return (0,undici/* fetch */.hd)(url, { ...init, dispatcher: this.#socketsTo(new URL(url).origin) });
    }
    async close() {
        await Promise.all([...this.#sockets.values()].map((sockets) => sockets.destroy()));
    }
    #socketsTo(origin) {
        const known = this.#sockets.get(origin);
        if (known !== undefined)
            return known;
        const { connect: connectTimeout, body: bodyTimeout } = timeouts/* TIMEOUTS */.f;
        const sockets = (0,connections/* connectTo */.m6)(origin, { ca: this.#ca, connections: 2, connectTimeout, bodyTimeout });
        this.#sockets.set(origin, sockets);
        return sockets;
    }
}

// EXTERNAL MODULE: ./build/src/store/gcs/identity/issuer.js
var issuer = __webpack_require__(11291);
// EXTERNAL MODULE: ./build/src/store/gcs/identity/secrets.js
var secrets = __webpack_require__(16627);
;// CONCATENATED MODULE: ./build/src/store/gcs/identity/library.js







const MAX_MESSAGE = 300;
/**
 * A token by Google's own library, for the rarer kinds of credentials. A new client each time, so that each token is a new
 * one. Its requests go through our connections as far as it lets them: not those to a metadata server. Throws StoreError.
 */
async function libraryToken(scope, { ca, clock }) {
    const fetcher = new Fetcher(ca);
    try {
        const transporterOptions = { fetchImplementation: fetchThrough(fetcher), retry: false };
        // Without a project the library asks for one, of a service that the identity need not have access to.
        const auth = new src.GoogleAuth({
            scopes: scope,
            projectId: 'unused',
            clientOptions: { transporterOptions },
        });
        const client = await auth.getClient();
        const { token } = await client.getAccessToken();
        return { value: (0,issuer/* checkedToken */.L_)(token), expires: expiryOf(client, clock) };
    }
    catch (error) {
        throw identityError(error);
    }
    finally {
        await fetcher.close();
    }
}
/** The library counts from the time of the system, whatever ours is. */
function expiryOf({ credentials }, clock) {
    const { expiry_date: ends } = credentials;
    return typeof ends === 'number' ? clock.now() + (ends - core_clock/* systemClock */.m.now()) : undefined;
}
/** undici's fetch differs from the one of the DOM in its types alone. */
function fetchThrough(fetcher) {
    // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment
    return ((url, init) => fetcher.fetch(url, init));
}
/**
 * Without its cause: the library's errors hold the requests that they come of. What broke off or is busy may be better soon;
 * what is refused is not.
 */
function identityError(error) {
    const { message, status } = shapeOf(error);
    const passing = (status ?? 0) >= 500 || status === 429 || isConnection(error);
    const said = `the application default credentials gave no token (${(0,core_escape/* clip */.$Q)((0,secrets/* withoutSecrets */.c)(message), MAX_MESSAGE)})`;
    const detail = { operation: issuer/* TOKEN_OPERATION */.kR, ...(status === undefined ? {} : { status }) };
    if (passing)
        return new errors/* StoreError */.AD('transient', said, detail);
    return new errors/* StoreError */.AD('credentials', said, { ...detail, providerCode: errors/* NO_CREDENTIALS */.zw });
}
/** In the chain of causes. */
function isConnection(error) {
    for (let at = error; typeof at === 'object' && at !== null; at = at.cause) {
        const { code } = at;
        if (typeof code === 'string' &&
            /^(ECONN\w+|E\w*TIMEDOUT|ENOTFOUND|EAI_AGAIN|EPIPE|UND_ERR_\w+)$/.test(code))
            return true;
    }
    return false;
}
function shapeOf(error) {
    if (typeof error !== 'object' || error === null)
        return { message: String(error), status: undefined };
    const { message, status } = error;
    return {
        message: typeof message === 'string' ? message : 'no reason given',
        status: typeof status === 'number' ? status : undefined,
    };
}


/***/ })

};
