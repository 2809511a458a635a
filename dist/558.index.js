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
/* harmony import */ var _actions_cache__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47524);
/* harmony import */ var _options_places_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15962);





/** The Actions cache holds 10 GB per repository, shared by all workflows; this program uses at most this much. */
const MAX_CACHE_BYTES = 200 * 1024 * 1024;
/**
 * Opens the cache: a folder of segments that the Actions cache restores from the last run. Best effort: a failure is at
 * most a warning, and the caller checks the hash of everything it reads. A run from a fork may only read the cache.
 * `saveSegments` saves it, from another process.
 */
async function openCache(temp, options, log) {
    if (!(0,_actions_cache__WEBPACK_IMPORTED_MODULE_3__/* .isFeatureAvailable */ .w3)())
        return undefined;
    const { folder, name } = placeOf(temp, options);
    const used = new Map();
    let restored = '';
    let cachedBytes = 0;
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(folder, { recursive: true, mode: 0o700 });
        const key = await (0,_actions_cache__WEBPACK_IMPORTED_MODULE_3__/* .restoreCache */ .P3)([folder], `${name}none`, [name]);
        restored = key ?? '';
        log.debug(key === undefined ? 'No cached segments.' : `Segments restored from the cache ${key}.`);
        for (const file of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder))
            cachedBytes += (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, file))).size;
    }
    catch (error) {
        log.warning(`The cache was not restored: ${messageOf(error)}`);
    }
    /** Recorded at once: the process may be killed. */
    const recordUse = async (sha256, how) => {
        if (used.get(sha256) === how)
            return;
        used.set(sha256, how);
        const over = how === 'replaced' ? `over ${restored}\n` : '';
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.appendFile)(usesOf(folder), `${over}${how} ${sha256}\n`, { mode: 0o600 });
    };
    return {
        get: async (sha256) => {
            try {
                const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, sha256));
                if (!used.has(sha256))
                    await recordUse(sha256, 'read');
                return file;
            }
            catch {
                return undefined; // not cached: it is read from cold
            }
        },
        put: async (sha256, file) => {
            const before = used.get(sha256);
            if (before === 'written' || before === 'replaced')
                return;
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, sha256);
            try {
                // What was read, and is put all the same, was not what its name says.
                const old = before === 'read' ? await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path) : undefined;
                if (old?.equals(file) === true)
                    return;
                // Removed first, since a link in a cache that somebody else made must not be followed.
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(path, { force: true });
                cachedBytes -= old?.length ?? 0;
                if (cachedBytes + file.length > MAX_CACHE_BYTES)
                    return;
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(path, file, { mode: 0o600, flag: 'wx' });
                cachedBytes += file.length;
                await recordUse(sha256, old === undefined ? 'written' : 'replaced');
            }
            catch (error) {
                log.debug(`A segment was not cached: ${messageOf(error)}`);
            }
        },
    };
}
/**
 * Saves the segments that this run read or wrote for the next one; after a run that was killed (`ended` false) also
 * those it had not reached. Never throws.
 */
async function saveSegments(temp, options, ended, log) {
    if (!(0,_actions_cache__WEBPACK_IMPORTED_MODULE_3__/* .isFeatureAvailable */ .w3)())
        return;
    const { folder, name } = placeOf(temp, options);
    try {
        const uses = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(usesOf(folder), 'utf8').catch(() => '');
        // Unchanged: a cache entry cannot be written twice.
        if (!/^(written|replaced) /m.test(uses))
            return;
        const used = new Set(uses.match(/[0-9a-f]{64}$/gm));
        const kept = [];
        for (const file of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder)) {
            // Unused older segments would fill the folder.
            if (ended && !used.has(file))
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, file));
            else
                kept.push(file);
        }
        // The same names with other content need another key, and one of which the damaged entry has none.
        const [, over = ''] = /^over (.*)$/m.exec(uses) ?? [];
        const names = [...kept.sort(), ...(over === '' ? [] : [over])].join();
        const content = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(names).digest('hex').slice(0, 16);
        await (0,_actions_cache__WEBPACK_IMPORTED_MODULE_3__/* .saveCache */ .Io)([folder], `${name}${content}`);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(usesOf(folder)); // a second step of the job with the same cold has nothing to add
    }
    catch (error) {
        log.warning(`The cache was not saved: ${messageOf(error)}`);
    }
}
/**
 * Folder and cache name of a cold: the same in every run, and different for each cold, because a job may have several of
 * these steps and all post steps run at its end. Hashed, so that the name does not reveal where backups are.
 */
function placeOf(temp, { cold }) {
    const { bucket, prefix } = cold;
    // Independent of the order of endpoints, and of which one is nearest today.
    const [endpoint = ''] = [...(0,_options_places_js__WEBPACK_IMPORTED_MODULE_4__/* .endpointsOf */ .uY)(cold)].sort();
    const place = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update([endpoint, bucket, prefix].join('\n')).digest('hex').slice(0, 32);
    return { folder: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(temp, `flashback-backup-${place}`), name: `flashback-backup-1-${place}-` };
}
/** Beside the folder, so that it is not cached. */
function usesOf(folder) {
    return `${folder}.used`;
}
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}


/***/ })

};
