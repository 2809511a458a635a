export const id = 8562;
export const ids = [8562];
export const modules = {

/***/ 18562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   signedIn: () => (/* binding */ signedIn)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33838);
/* harmony import */ var _core_input_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19154);


/** The audience of AWS's own action, which trust policies expect. */
const AUDIENCE = 'sts.amazonaws.com';
const SIDES = ['hot', 'cold', 'to'];
/** The audience that Entra expects of tokens that are exchanged. */
const ENTRA_AUDIENCE = 'api://AzureADTokenExchange';
/**
 * The options with `signIn` for every place that has a role, and with `federated.assertion` for every one that has an
 * Entra application. Each role is assumed once here, so that errors are reported first; then again before each session
 * ends, with a new token. Throws InputError.
 */
async function signedIn(options, env) {
    const ca = 'ca' in options ? options.ca : undefined;
    const signed = {};
    // One session per role: hot and cold of one account often share it.
    const signIns = new Map();
    for (const side of SIDES) {
        const place = options[side];
        if (place?.api === 'blob' && place.federated !== undefined) {
            refuseWithoutTokens('azure-client-id', env);
            signed[side] = { ...place, federated: { ...place.federated, assertion: assertEntra } };
        }
        if (place?.api !== 's3' || place.role === undefined)
            continue;
        const name = `${place.role} ${place.region}`;
        const signIn = signIns.get(name) ?? (await signInFor(place.role, place, ca, env));
        signIns.set(name, signIn);
        signed[side] = { ...place, signIn };
    }
    return { ...options, ...signed };
}
/** A new token each time: Entra takes none that is older than some minutes. */
async function assertEntra() {
    try {
        return await _actions_core__WEBPACK_IMPORTED_MODULE_0__.getIDToken(ENTRA_AUDIENCE);
    }
    catch (cause) {
        const why = cause instanceof Error ? cause.message : String(cause);
        throw new _core_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d('azure-client-id', `GitHub gave the job no OIDC token (${why}); expected one, or keys`, {
            cause,
        });
    }
}
function refuseWithoutTokens(input, env) {
    if ((env['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? '') !== '')
        return;
    throw new _core_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d(input, 'the job may not request an OIDC token from GitHub; expected permissions: id-token: write in the workflow, which a pull request from a fork cannot have');
}
async function signInFor(role, { region, roleSession }, ca, env) {
    refuseWithoutTokens('role-to-assume', env);
    const session = roleSession?.name ??
        `flashback-backup-${env['GITHUB_RUN_ID'] ?? 'run'}`.replace(/[^\w+=,.@-]/g, '-').slice(0, 64);
    const assume = async () => {
        const { assumeRole } = await Promise.all(/* import() */[__webpack_require__.e(3878), __webpack_require__.e(5289), __webpack_require__.e(9956), __webpack_require__.e(4456)]).then(__webpack_require__.bind(__webpack_require__, 54456));
        const token = await _actions_core__WEBPACK_IMPORTED_MODULE_0__.getIDToken(AUDIENCE);
        const credentials = await assumeRole({ role, session, seconds: roleSession?.seconds, token, region, ca });
        _actions_core__WEBPACK_IMPORTED_MODULE_0__.setSecret(credentials.secretAccessKey);
        if (credentials.sessionToken !== undefined)
            _actions_core__WEBPACK_IMPORTED_MODULE_0__.setSecret(credentials.sessionToken);
        return credentials;
    };
    let first;
    try {
        first = await assume();
    }
    catch (cause) {
        const why = cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause);
        throw new _core_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d('role-to-assume', `${role} could not be assumed (${why}); expected a role that trusts this repository's tokens: see docs/permissions.md`, { cause });
    }
    return () => {
        const unused = first;
        first = undefined;
        return unused === undefined ? assume() : Promise.resolve(unused);
    };
}


/***/ })

};
