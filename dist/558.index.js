export const id = 558;
export const ids = [558];
export const modules = {

/***/ 558:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openCache: () => (/* binding */ openCache)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _actions_cache__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1691);




/** The Actions cache holds 10 GB a repository for everybody: ours takes this much of it at the most. */
const MOST_BYTES = 200 * 1024 * 1024;
/**
 * Opens the cache. It is a convenience: whatever fails is a warning or less, nothing that it gives is believed
 * without its hash, and a run from a fork, which may only read it, does just that.
 */
async function openCache(folder, options, log) {
    if (!(0,_actions_cache__WEBPACK_IMPORTED_MODULE_3__/* .isFeatureAvailable */ .w3)())
        return undefined;
    const { endpoint, bucket, prefix } = options.cold;
    // No secret is in it, but a name should not tell where backups lie either.
    const place = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update([endpoint, bucket, prefix].join('\n')).digest('hex').slice(0, 32);
    const name = `flashback-backup-1-${place}-`;
    const used = new Set();
    let held = 0;
    let fresh = 0;
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
    return {
        get: async (sha256) => {
            try {
                const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, sha256));
                used.add(sha256);
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
                fresh++;
                used.add(sha256);
            }
            catch (error) {
                log.debug(`A segment was not cached: ${messageOf(error)}`);
            }
        },
        save: async () => {
            // What was restored is there already, and a cache cannot be written twice.
            if (fresh === 0)
                return;
            try {
                // Only what this run used: older segments would fill the folder up.
                for (const file of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder))
                    if (!used.has(file))
                        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, file));
                const content = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
                    .update([...used].sort().join())
                    .digest('hex')
                    .slice(0, 16);
                await (0,_actions_cache__WEBPACK_IMPORTED_MODULE_3__/* .saveCache */ .Io)([folder], `${name}${content}`);
            }
            catch (error) {
                log.warning(`The cache was not saved: ${messageOf(error)}`);
            }
        },
    };
}
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}


/***/ })

};
