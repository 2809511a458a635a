export const id = 558;
export const ids = [558];
export const modules = {

/***/ 90558:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openCache: () => (/* binding */ openCache),
/* harmony export */   saveSegments: () => (/* binding */ saveSegments)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _actions_cache__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61691);
/* harmony import */ var _options_places_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15962);





/** The Actions cache holds 10 GB a repository for everybody: ours takes this much of it at the most. */
const MOST_BYTES = 200 * 1024 * 1024;
/**
 * Opens the cache: segments in a folder that the Actions cache brings along from the last run. It is a convenience:
 * whatever fails is a warning or less, nothing that it gives is believed without its hash, and a run from a fork,
 * which may only read it, does just that. `saveSegments` saves it, from another process.
 */
async function openCache(temp, options, log) {
    if (!(0,_actions_cache__WEBPACK_IMPORTED_MODULE_3__/* .isFeatureAvailable */ .w3)())
        return undefined;
    const { folder, name } = placeOf(temp, options);
    const used = new Set();
    let held = 0;
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(folder, { recursive: true, mode: 0o700 });
        const key = await (0,_actions_cache__WEBPACK_IMPORTED_MODULE_3__/* .restoreCache */ .P3)([folder], `${name}none`, [name]);
        log.debug(key === undefined ? 'No cached segments.' : `Segments restored from the cache ${key}.`);
        for (const file of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder))
            held += (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, file))).size;
    }
    catch (error) {
        log.warning(`The cache was not restored: ${messageOf(error)}`);
    }
    /** Written down at once, for the process may be killed. */
    const use = async (sha256, how) => {
        if (used.has(sha256))
            return;
        used.add(sha256);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.appendFile)(usesOf(folder), `${how} ${sha256}\n`, { mode: 0o600 });
    };
    return {
        get: async (sha256) => {
            try {
                const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, sha256));
                await use(sha256, 'read');
                return file;
            }
            catch {
                return undefined; // not there: it is read from cold
            }
        },
        put: async (sha256, file) => {
            if (used.has(sha256) || held + file.length > MOST_BYTES)
                return;
            try {
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, sha256), file, { mode: 0o600 });
                held += file.length;
                await use(sha256, 'written');
            }
            catch (error) {
                log.debug(`A segment was not cached: ${messageOf(error)}`);
            }
        },
    };
}
/**
 * Keeps for the next run what this one read or wrote; after a run that was cut off (`ended` false) also what it had
 * not come to. Never throws.
 */
async function saveSegments(temp, options, ended, log) {
    if (!(0,_actions_cache__WEBPACK_IMPORTED_MODULE_3__/* .isFeatureAvailable */ .w3)())
        return;
    const { folder, name } = placeOf(temp, options);
    try {
        const uses = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(usesOf(folder), 'utf8').catch(() => '');
        // What was restored is there already, and a cache cannot be written twice.
        if (!/^written /m.test(uses))
            return;
        const used = new Set(uses.match(/[0-9a-f]{64}$/gm));
        const kept = [];
        for (const file of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder)) {
            // Older segments that nobody used would fill the folder up.
            if (ended && !used.has(file))
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, file));
            else
                kept.push(file);
        }
        const content = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(kept.sort().join()).digest('hex').slice(0, 16);
        await (0,_actions_cache__WEBPACK_IMPORTED_MODULE_3__/* .saveCache */ .Io)([folder], `${name}${content}`);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(usesOf(folder)); // a second step of the job with this cold has nothing to add
    }
    catch (error) {
        log.warning(`The cache was not saved: ${messageOf(error)}`);
    }
}
/**
 * The same in every run, or nothing would be found again, and another for each cold: a job may have several of these
 * steps, whose post steps come after all of them. No secret is in the name, but it should not tell where backups lie.
 */
function placeOf(temp, { cold }) {
    const { bucket, prefix } = cold;
    // The same whichever of several endpoints is the nearest today.
    const [endpoint = ''] = [...(0,_options_places_js__WEBPACK_IMPORTED_MODULE_4__/* .endpointsOf */ .uY)(cold)].sort();
    const place = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update([endpoint, bucket, prefix].join('\n')).digest('hex').slice(0, 32);
    return { folder: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(temp, `flashback-backup-${place}`), name: `flashback-backup-1-${place}-` };
}
/** Beside the folder, not in it: it is nothing to cache. */
function usesOf(folder) {
    return `${folder}.used`;
}
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}


/***/ })

};
