export const id = 871;
export const ids = [871];
export const modules = {

/***/ 40871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runLs: () => (/* binding */ runLs)
/* harmony export */ });
/* harmony import */ var _core_defined_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(37708);
/* harmony import */ var _manifest_entry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9143);
/* harmony import */ var _manifest_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97287);
/* harmony import */ var _plan_as_of_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2843);
/* harmony import */ var _plan_restore_point_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58996);
/* harmony import */ var _core_escape_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(27698);
/* harmony import */ var _plan_unmatched_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(34320);
/* harmony import */ var _core_version_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(79157);
/* harmony import */ var _with_deadline_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38500);
/* harmony import */ var _store_registry_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(59002);
/* harmony import */ var _run_open_backup_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(55122);
/* harmony import */ var _store_listing_cursor_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(2584);
/* harmony import */ var _store_listing_ordered_listing_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(86548);
/* harmony import */ var _entries_within_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(54938);
/* harmony import */ var _reported_place_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(22347);















/**
 * Lists what a backup holds, now or as of a restore point, from the manifest alone: segment by segment, so
 * that memory does not grow. READ on cold is enough. Throws InputError, StateError and StoreError.
 */
async function runLs(options, ctx, show, open = _store_registry_js__WEBPACK_IMPORTED_MODULE_5__/* .openStore */ .C) {
    return (0,_with_deadline_js__WEBPACK_IMPORTED_MODULE_4__/* .withDeadline */ .N)('ls', ctx, (limited) => list(options, limited, show, open));
}
async function list(options, ctx, show, open) {
    const { cold, close } = await (0,_run_open_backup_js__WEBPACK_IMPORTED_MODULE_6__/* .openBackup */ .Tw)(options, ctx, open);
    try {
        const state = new _manifest_state_js__WEBPACK_IMPORTED_MODULE_1__/* .State */ .U(cold, ctx.segments);
        const generation = await (0,_run_open_backup_js__WEBPACK_IMPORTED_MODULE_6__/* .loadBackup */ .zK)(state, options, ctx.signal);
        const point = options.at === undefined ? undefined : (0,_plan_restore_point_js__WEBPACK_IMPORTED_MODULE_3__/* .pointOf */ .qk)(options.at, generation.restorePoints);
        const select = point === undefined ? present : past(generation, point);
        const classes = options.long === true ? await StoredClasses.open(cold, options, ctx) : undefined;
        try {
            const batches = selected((0,_entries_within_js__WEBPACK_IMPORTED_MODULE_8__/* .entriesWithin */ .W)(state, generation, options.prefixes, ctx.signal), select);
            const lines = new _plan_unmatched_js__WEBPACK_IMPORTED_MODULE_9__/* .LineWatch */ .Y0(options.prefixes, 'include', []);
            const { whole, sum } = await showAll(batches, { classes, lines, show });
            if (whole)
                warnOfUnmatched(ctx.log, lines, generation);
            return {
                format: 1,
                program: _core_version_js__WEBPACK_IMPORTED_MODULE_10__/* .VERSION */ .x,
                command: 'ls',
                cold: (0,_reported_place_js__WEBPACK_IMPORTED_MODULE_11__/* .reportedPlace */ .x)(options.cold),
                generation: generation.generation,
                at: point === undefined || options.at === undefined ? null : (0,_plan_restore_point_js__WEBPACK_IMPORTED_MODULE_3__/* .chosenPoint */ .z8)(options.at, point),
                ...sum,
            };
        }
        finally {
            await classes?.close();
        }
    }
    finally {
        await close();
    }
}
/** `whole` is false where nobody read on. */
async function showAll(batches, { classes, lines, show }) {
    const sum = { keys: 0, bytes: 0, gone: 0, expired: 0 };
    for await (const batch of batches) {
        const keys = classes === undefined ? batch : await classes.withDetails(batch);
        for (const { key, mark, size } of keys) {
            lines.sawKey(key);
            if (mark === 'gone' || mark === 'expired')
                sum[mark]++;
            else {
                sum.keys++;
                sum.bytes += size;
            }
        }
        if (!(await show(keys)))
            return { whole: false, sum };
    }
    return { whole: true, sum };
}
async function* selected(batches, select) {
    for await (const batch of batches)
        yield batch.map(select).filter((key) => key !== undefined);
}
function warnOfUnmatched(log, { unmatched }, { hot }) {
    for (const line of unmatched.slice(0, _plan_unmatched_js__WEBPACK_IMPORTED_MODULE_9__/* .MAX_UNMATCHED_LINES */ .LO))
        log.warning((0,_plan_unmatched_js__WEBPACK_IMPORTED_MODULE_9__/* .unmatchedWords */ .N1)(line, hot));
}
const present = ({ entry, line }) => {
    const { key, size, modified, gone, expired, cold, history = [] } = entry;
    const absence = gone === undefined ? '' : gone.confirmed ? 'gone' : 'missing';
    const mark = expired === undefined ? absence : 'expired';
    const versions = history.length + 1;
    return { key, size, modified, mark, cold, versions, json: () => (0,_core_escape_js__WEBPACK_IMPORTED_MODULE_12__/* .forJson */ .Cx)(line) };
};
/** Entries as of the point: without later changes, and with the time at which they ended, if they did. */
function past({ restorePoints }, { time }) {
    const versionThen = (0,_plan_as_of_js__WEBPACK_IMPORTED_MODULE_2__/* .asOf */ .sT)(restorePoints, time);
    return ({ entry }) => {
        const selected = versionThen(entry);
        if (selected === undefined)
            return undefined;
        const { size, etag, modified, cold, since } = selected.version;
        const { expired } = selected.version === entry ? entry : {};
        const then = {
            key: entry.key,
            size,
            etag,
            modified,
            cold,
            since,
            ...(0,_core_defined_js__WEBPACK_IMPORTED_MODULE_13__/* .defined */ .s)({ expired }),
        };
        const json = () => (0,_core_escape_js__WEBPACK_IMPORTED_MODULE_12__/* .forJson */ .Cx)(selected.until === undefined ? (0,_manifest_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .encodeEntry */ .vv)(then) : JSON.stringify({ ...then, until: selected.until }));
        const mark = expired === undefined ? '' : 'expired';
        return { key: entry.key, size, modified, mark, cold, versions: 1, json };
    };
}
/** Looks keys up in cold's listing beside the manifest, a page in memory: for the storage class, which only cold knows. */
class StoredClasses {
    #listed;
    #close;
    constructor(listed, close) {
        this.#listed = listed;
        this.#close = close;
    }
    static async open(cold, { prefixes }, { signal }) {
        const needs = { fields: ['ETag'], skipsInDoubt: true };
        const listing = await (0,_store_listing_ordered_listing_js__WEBPACK_IMPORTED_MODULE_7__/* .orderedListing */ .O)(cold, prefixes, signal, needs);
        return new StoredClasses(new _store_listing_cursor_js__WEBPACK_IMPORTED_MODULE_14__/* .KeyCursor */ .yt(listing.pages(), signal), () => listing.close());
    }
    /** Keys in order, also from one call to the next. */
    async withDetails(keys) {
        const detailed = [];
        for (const selected of keys) {
            const { key, cold, versions } = selected;
            const read = this.#listed.seek(key);
            if (read !== undefined)
                await read;
            const listed = cold.path === key ? this.#listed.at(key) : undefined;
            const storageClass = listed?.etag === cold.etag ? listed.storageClass : undefined;
            const json = () => withFields(selected.json(), { storageClass, versions });
            detailed.push({ ...selected, details: { storageClass, versions }, json });
        }
        return detailed;
    }
    async close() {
        await this.#listed.close();
        await this.#close();
    }
}
/** Fields added at the end of an object in JSON that is not empty. */
function withFields(json, fields) {
    return `${json.slice(0, -1)},${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_12__/* .forJson */ .Cx)(JSON.stringify(fields)).slice(1)}`;
}


/***/ }),

/***/ 34320:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LO: () => (/* binding */ MAX_UNMATCHED_LINES),
/* harmony export */   N1: () => (/* binding */ unmatchedWords),
/* harmony export */   Y0: () => (/* binding */ LineWatch),
/* harmony export */   oK: () => (/* binding */ isSuspicious)
/* harmony export */ });
/* harmony import */ var _core_quoted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12053);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58447);


/** The most lines that a report names. */
const MAX_UNMATCHED_LINES = 20;
/** Finds the prefixes and globs that no key of a run matches. Costs nothing per key once all of them have matched. */
class LineWatch {
    #prefixes;
    #globs;
    #globInput;
    constructor(prefixes, globInput, globs) {
        this.#prefixes = prefixes;
        this.#globInput = globInput;
        this.#globs = globs.map((line) => ({ line, matches: (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .compileGlobs */ .t)([line]) }));
    }
    /** A key that one of the prefixes starts, if there are any. */
    sawKey(key) {
        if (this.#prefixes.length > 0)
            this.#prefixes = this.#prefixes.filter((prefix) => !key.startsWith(prefix));
    }
    /** A key that one of the globs matches. */
    sawMatch(key) {
        if (this.#globs.length > 0)
            this.#globs = this.#globs.filter(({ matches }) => !matches(key));
    }
    get unmatched() {
        return [
            ...this.#prefixes.map((line) => ({ input: 'prefixes', line })),
            ...this.#globs.map(({ line }) => ({ input: this.#globInput, line })),
        ];
    }
}
/** `prefixes: "s3://hot/logs" matches no key; …`, with what was probably meant where that can be told. */
function unmatchedWords({ input, line }, hot) {
    const words = `${input}: ${(0,_core_quoted_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(line)} matches no key${meaning(input, line, hot)}`;
    return words.endsWith('?') ? words : `${words}.`;
}
/** True if the line is written in a way that is probably not meant; others may match nothing today and much tomorrow. */
function isSuspicious({ input, line }, hot) {
    return meaning(input, line, hot) !== '';
}
function meaning(input, line, hot) {
    return input === 'prefixes' ? prefixMeaning(line, hot) : globMeaning(line, hot);
}
function prefixMeaning(line, hot) {
    const { path, rule } = belowHot(line, hot);
    const wild = path.search(/[*?]/);
    const bare = wild === -1 ? path : path.slice(0, wild);
    if (bare === line)
        return '';
    const why = wild === -1 ? rule : 'a prefix is no glob';
    if (bare === '')
        return `: ${why}; leave prefixes empty for all keys`;
    // A URL or a glob names a folder, a prefix any beginning of a key.
    const folder = bare.endsWith('/') || !/^(s3|gs|az):/i.test(line) ? bare : `${bare}/`;
    return `: ${why}; did you mean ${(0,_core_quoted_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(folder)}?`;
}
function globMeaning(line, hot) {
    const { path, rule } = belowHot(line, hot);
    const whole = 'a glob matches the whole key';
    if (path.endsWith('/'))
        return `: ${whole}; did you mean ${(0,_core_quoted_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(`${path}**`)}?`;
    if (!/[*?[{]/.test(path)) {
        // A name with an extension is probably a file's, in any folder; another one is probably a folder.
        if (!/[^/]\.\w+$/.test(path))
            return `: ${whole}; did you mean ${(0,_core_quoted_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(`${path}/**`)}?`;
        if (!path.includes('/'))
            return `: ${whole}; did you mean ${(0,_core_quoted_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(`**/${path}`)}?`;
        return path === line ? '' : `: ${rule}; did you mean ${(0,_core_quoted_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(path)}?`;
    }
    if (!path.includes('/') && path.startsWith('*') && path !== '**')
        return `: "*" matches no "/"; did you mean ${(0,_core_quoted_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(`**/${path}`)}?`;
    if (path.endsWith('/*'))
        return `: "*" matches no "/"; did you mean ${(0,_core_quoted_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(`${path}*`)}?`;
    return path === line ? '' : `: ${rule}; did you mean ${(0,_core_quoted_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(path)}?`;
}
/** The line as a key below hot's prefix would be written, and the rule that it broke. */
function belowHot(line, hot) {
    const url = /^(?:(?:s3|gs):\/\/[^/]*|az:\/\/[^/]*\/?[^/]*)\/?(.*)$/is.exec(line);
    const key = (url?.[1] ?? line).replace(/^(\.?\/)+/, '');
    const prefix = hot?.prefix ?? '';
    const path = prefix !== '' && key.startsWith(prefix) ? key.slice(prefix.length) : key;
    if (url !== null)
        return { path, rule: 'keys are written without the bucket' };
    if (path !== key)
        return { path, rule: "keys are written below hot's prefix" };
    return { path, rule: 'keys seldom begin with "/" or "./"' };
}


/***/ })

};
