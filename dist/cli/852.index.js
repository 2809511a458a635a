export const id = 852;
export const ids = [852];
export const modules = {

/***/ 1260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ attributeNotices)
/* harmony export */ });
/* harmony import */ var _core_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4166);

/** A notice for each attribute that objects in `place` lack. */
function attributeNotices(losses, place) {
    return losses.all.map(({ attribute, objects, reason }) => ({
        level: 'warning',
        title: `Stored without ${attribute}`,
        message: `${(0,_core_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMany */ .x0)(objects, 'object')} in ${place} ${objects === 1 ? 'lacks' : 'lack'} ${OWN[attribute]}: ${reason}. The content is complete.`,
    }));
}
const OWN = {
    tags: 'tags of the original',
    'cache headers': 'Cache-Control, Content-Disposition, Content-Language or Expires of the original',
    'storage class': 'the storage class that was asked for',
    metadata: 'user metadata of the original',
};


/***/ }),

/***/ 237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ HoleGroups)
/* harmony export */ });
/* harmony import */ var _core_keys_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8133);
/* harmony import */ var _transfer_hole_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7671);


/** Examples that are kept of each cause. */
const MAX_EXAMPLES = 20;
/** Failures by cause: how many, with a few examples of each. */
class HoleGroups {
    #advice;
    #groups = new Map();
    /** `advice` says what to do about each cause, one sentence. */
    constructor(advice) {
        this.#advice = advice;
    }
    add(key, { cause, message }) {
        let group = this.#groups.get(cause);
        if (group === undefined)
            this.#groups.set(cause, (group = { count: 0, examples: [] }));
        group.count++;
        if (group.examples.length < MAX_EXAMPLES)
            group.examples.push({ key, message });
    }
    count(cause) {
        return this.#groups.get(cause)?.count ?? 0;
    }
    /** The largest first; examples in key order. */
    groups() {
        return [...this.#groups]
            .map(([cause, { count, examples }]) => ({
            cause,
            count,
            advice: this.#advice[cause] ?? _transfer_hole_js__WEBPACK_IMPORTED_MODULE_0__/* .OTHER_HOLE_ADVICE */ .p0,
            examples: examples.sort((a, b) => (0,_core_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .compareKeys */ .YD)(a.key, b.key)),
        }))
            .sort((a, b) => b.count - a.count);
    }
}


/***/ }),

/***/ 4320:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LO: () => (/* binding */ MAX_UNMATCHED_LINES),
/* harmony export */   N1: () => (/* binding */ unmatchedWords),
/* harmony export */   Y0: () => (/* binding */ LineWatch),
/* harmony export */   oK: () => (/* binding */ isSuspicious)
/* harmony export */ });
/* harmony import */ var _core_quoted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2053);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8447);


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
    const folder = bare.endsWith('/') || !/^s3:/i.test(line) ? bare : `${bare}/`;
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
    const url = /^s3:\/\/[^/]*\/?(.*)$/is.exec(line);
    const key = (url?.[1] ?? line).replace(/^(\.?\/)+/, '');
    const prefix = hot?.prefix ?? '';
    const path = prefix !== '' && key.startsWith(prefix) ? key.slice(prefix.length) : key;
    if (url !== null)
        return { path, rule: 'keys are written without the bucket' };
    if (path !== key)
        return { path, rule: "keys are written below hot's prefix" };
    return { path, rule: 'keys seldom begin with "/" or "./"' };
}


/***/ }),

/***/ 9857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ limiterFor)
/* harmony export */ });
/* harmony import */ var _core_defined_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7708);
/* harmony import */ var _transfer_limiter_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8378);


/** The limiter of a run, informed of each throttled answer and each failed try. `concurrency`: a fixed number of requests in flight instead. */
function limiterFor(buckets, clock, concurrency) {
    const limiter = new _transfer_limiter_js__WEBPACK_IMPORTED_MODULE_0__/* .Limiter */ .j({
        clock,
        needed: () => buckets.paces.reduce((sum, pace) => sum + pace.inFlight, 0),
        onHalved: (limit) => buckets.detail.log('limiter', () => `at most ${limit} at once from now on`),
        ...(0,_core_defined_js__WEBPACK_IMPORTED_MODULE_1__/* .defined */ .s)({ fixed: concurrency }),
    });
    buckets.onTrouble((sent, kind) => (kind === 'throttled' ? limiter.throttled(sent) : limiter.failed(sent)));
    return limiter;
}


/***/ }),

/***/ 2082:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ plainFailure)
/* harmony export */ });
/* harmony import */ var _store_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6848);
/* harmony import */ var _store_middleware_second_opinion_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1321);


/**
 * Sends each bucket a plain request that it accepted when the run began. The first error; undefined where all succeed:
 * then failures of many objects in a row say something about those objects, and not about the stores.
 */
async function plainFailure({ reads, writes }, signal) {
    try {
        for (const { store } of reads)
            await store.checkBucket(signal);
        if (writes !== undefined) {
            const { bucket, path } = writes;
            await (0,_store_middleware_second_opinion_js__WEBPACK_IMPORTED_MODULE_1__/* .writeSmall */ .H)(bucket.store, bucket.key(path), signal);
        }
        return undefined;
    }
    catch (error) {
        if (!(0,_store_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isStoreError */ .A1)(error))
            throw error;
        return error;
    }
}


/***/ }),

/***/ 8673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kr: () => (/* binding */ completePages),
/* harmony export */   dh: () => (/* binding */ completeListed),
/* harmony export */   eF: () => (/* binding */ NEEDS_ALL)
/* harmony export */ });
/* harmony import */ var _core_quoted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2053);
/* harmony import */ var _core_semaphore_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4511);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6848);



/** HEAD requests at once, for entries that lack a field. */
const HEADS_AT_ONCE = 16;
/** Asks HEAD for the fields that an entry of a listing lacks. Its key is below the bucket's prefix. Throws StoreError. */
async function completeListed(bucket, listed, signal) {
    const { doubt, ...known } = listed;
    if (doubt?.about !== 'fields')
        return { kind: 'whole', listed };
    const head = await bucket.headIfPresent(listed.key, signal);
    if (head === undefined)
        return { kind: 'vanished' };
    const { lacks } = doubt;
    const { size, etag, modified } = head;
    const fields = lacks.filter((field) => (field === 'ETag' && etag === '') || (field === 'LastModified' && modified === undefined));
    if (fields.length > 0)
        return { kind: 'lacks', fields };
    return {
        kind: 'whole',
        listed: {
            ...known,
            ...(lacks.includes('Size') ? { size } : {}),
            ...(lacks.includes('ETag') ? { etag } : {}),
            ...(lacks.includes('LastModified') && modified !== undefined ? { modified } : {}),
        },
    };
}
const NEEDS_ALL = { fields: ['Size', 'ETag', 'LastModified'], skipsInDoubt: false };
/**
 * A listing whose entries have all that is needed, each key once. What stays in doubt throws StoreError `protocol`, which
 * names it.
 */
async function* completePages(bucket, pages, { fields, skipsInDoubt }, signal) {
    const suffices = ({ doubt }) => doubt === undefined || (doubt.about === 'fields' && !doubt.lacks.some((field) => fields.includes(field)));
    for await (const page of pages) {
        if (page.every(suffices)) {
            yield page;
            continue;
        }
        // The first of repeated entries stands for them; a backup counts the others.
        const once = page.filter(({ doubt }) => doubt?.about !== 'repeated');
        const completed = await (0,_core_semaphore_js__WEBPACK_IMPORTED_MODULE_0__/* .mapConcurrent */ ._)(once, HEADS_AT_ONCE, async (listed) => {
            if (suffices(listed))
                return [listed];
            if (listed.doubt?.about === 'spelling' && skipsInDoubt)
                return [];
            if (listed.doubt?.about === 'spelling')
                throw wrong(bucket, `${(0,_core_quoted_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .T)(listed.doubt.listed)}, which may stand for several keys, and asking for them did not decide`);
            const whole = await completeListed(bucket, listed, signal);
            if (whole.kind === 'lacks')
                throw wrong(bucket, `${(0,_core_quoted_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .T)(listed.key)} without its ${whole.fields.join(' and ')}, nor does HEAD say it`);
            return whole.kind === 'whole' ? [whole.listed] : [];
        });
        yield completed.flat();
    }
}
function wrong(bucket, what) {
    const message = `the listing of ${String(bucket)} has ${what}; list it through another endpoint, or rename that object`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .StoreError */ .AD('protocol', message, { operation: 'list' });
}


/***/ }),

/***/ 8844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ sortListing),
/* harmony export */   X: () => (/* binding */ isUnsorted)
/* harmony export */ });
/* harmony import */ var _core_defined_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7708);
/* harmony import */ var _core_quoted_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2053);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6848);
/* harmony import */ var _listing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9036);
/* harmony import */ var _core_keys_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8133);
/* harmony import */ var _sorter_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1257);






/**
 * True where the store has no order, or the first page under `prefix` is out of the one that it has. Some stores list in an order of their own (Storj
 * with self-managed encryption lists by ciphertext; litestream#535).
 */
async function isUnsorted(bucket, prefix, signal) {
    const { listing } = bucket.store.dialect;
    if (listing === 'none')
        return true;
    const compare = listing === 'utf-16' ? _core_keys_js__WEBPACK_IMPORTED_MODULE_3__/* .compareUtf16 */ .MC : _core_keys_js__WEBPACK_IMPORTED_MODULE_3__/* .compareKeys */ .YD;
    const { objects } = await bucket.store.list({ prefix: bucket.key(prefix) }, signal);
    return objects.some(({ key }, i) => i > 0 && compare(objects[i - 1]?.key ?? '', key) > 0);
}
/** Lists everything under the prefixes, in whatever order it comes, and sorts it. Throws StoreError. */
async function sortListing(bucket, prefixes, signal) {
    const sorter = new _sorter_js__WEBPACK_IMPORTED_MODULE_2__/* .Sorter */ .y();
    try {
        for (const prefix of prefixes)
            await spool(bucket, prefix, sorter, signal);
    }
    catch (error) {
        await sorter.close();
        throw error;
    }
    return { count: sorter.count, range: (range) => objectsOf(sorter, range), close: () => sorter.close() };
}
async function spool(bucket, prefix, sorter, signal) {
    const whole = bucket.key(prefix);
    const tokens = new Set();
    for (let continuation;;) {
        const request = { prefix: whole, ...(0,_core_defined_js__WEBPACK_IMPORTED_MODULE_4__/* .defined */ .s)({ continuation }) };
        const { objects, next } = await bucket.store.list(request, signal);
        for (const object of objects) {
            if (!object.key.startsWith(whole) && object.doubt?.about !== 'spelling')
                throw wrong(`the listing of ${String(bucket)} holds ${(0,_core_quoted_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .T)(object.key)}, which is outside the prefix that was asked for; list it through another endpoint`);
            const { key, ...rest } = (0,_listing_js__WEBPACK_IMPORTED_MODULE_1__/* .belowPrefix */ .EE)(object, bucket.prefix.length);
            if (key !== '')
                await sorter.add(key, JSON.stringify(rest));
        }
        if (next === undefined)
            return;
        // Without an order, a token that comes again is the only sign of a loop.
        if (tokens.has(next))
            throw wrong(`the listing of ${String(bucket)} repeats a continuation token; list it through another endpoint`);
        tokens.add(next);
        continuation = next;
    }
}
async function* objectsOf(sorter, range) {
    let last;
    for await (const lines of sorter.sorted(range)) {
        const objects = [];
        for (const { key, line } of lines) {
            const object = JSON.parse(line);
            objects.push(key === last ? { ...object, key, doubt: { about: 'repeated' } } : { key, ...object });
            last = key;
        }
        yield objects;
    }
}
function wrong(message) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StoreError */ .AD('protocol', message, { operation: 'list' });
}


/***/ }),

/***/ 482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F2: () => (/* binding */ TWICE_ABSENT),
/* harmony export */   J0: () => (/* binding */ completedOrHole),
/* harmony export */   Ln: () => (/* binding */ mayBeMisspelled),
/* harmony export */   Pn: () => (/* binding */ meantBy),
/* harmony export */   Tj: () => (/* binding */ nameInDoubt),
/* harmony export */   ne: () => (/* binding */ UNLISTED),
/* harmony export */   wn: () => (/* binding */ holeOfDoubt)
/* harmony export */ });
/* unused harmony export otherSpellings */
/* harmony import */ var _store_listing_complete_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8673);

/** What some listings write in another way than it is: all that URL encoding changes, and `+`. */
const OFTEN_MISSPELLED = /[^\u0021-\u007e]|[+%]/;
/** True for a key that a listing may show under another name: that it is not listed proves nothing. */
function mayBeMisspelled(key) {
    return OFTEN_MISSPELLED.test(key);
}
/** Other keys that a listing may have meant by this one. */
function otherSpellings(key) {
    const others = new Set([key.replaceAll(' ', '+'), key.replaceAll('+', ' '), percentDecoded(key)]);
    others.delete(key);
    return [...others];
}
function percentDecoded(key) {
    try {
        return decodeURIComponent(key);
    }
    catch {
        return key; // not an encoded name
    }
}
/** The key that a doubt is about, by its likeliest name. The place in a listing where it is met may be another. */
function nameInDoubt(key, doubt) {
    return doubt?.about === 'spelling' ? (doubt.spellings[0] ?? doubt.listed) : key;
}
/** `name`: the key that the hole is counted for. */
function holeOfDoubt(name, doubt) {
    if (doubt.about === 'repeated') {
        // A store that writes a space and a plus alike lists two keys as one.
        const other = name.includes(' ') ? name.replaceAll(' ', '+') : name.replaceAll('+', ' ');
        const meant = other === name ? '' : `; one of the entries may stand for ${JSON.stringify(other)}`;
        return { cause: 'repeated', message: `hot lists it more than once${meant}`, deferred: false };
    }
    const names = doubt.spellings.map((name) => JSON.stringify(name)).join(' or ');
    const message = `hot lists ${JSON.stringify(doubt.listed)}, which may stand for ${names === '' ? 'no key' : names}; asking for them did not decide`;
    return { cause: 'spelling', message, deferred: false };
}
/** Hot answers for a key that its listing does not have. */
const UNLISTED = {
    cause: 'spelling',
    message: 'hot does not list it, but has it when it is asked for; its listing spells it another way',
    deferred: false,
};
const TWICE_ABSENT = {
    cause: 'not-found',
    message: 'hot listed it in two runs, and answered 404 when it was asked for in both',
    deferred: false,
};
/**
 * The key that hot's listing meant by `listed`, which hot does not have: one that is spelled another way and has just
 * its content. Undefined where there is none. Throws StoreError.
 */
async function meantBy(hot, { key, size, etag }, signal) {
    for (const other of otherSpellings(key)) {
        const head = await hot.headIfPresent(other, signal);
        if (head?.etag === etag && head.size === size)
            return other;
    }
    return undefined;
}
/** As completeListed; what HEAD does not say either is a hole. Throws StoreError. */
async function completedOrHole(hot, listed, signal) {
    const completed = await (0,_store_listing_complete_js__WEBPACK_IMPORTED_MODULE_0__/* .completeListed */ .dh)(hot, listed, signal);
    if (completed.kind !== 'lacks')
        return completed;
    const message = `neither the listing nor HEAD says its ${completed.fields.join(' and ')}`;
    return { kind: 'hole', hole: { cause: 'fields', message, deferred: false } };
}


/***/ }),

/***/ 7671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CL: () => (/* binding */ holeOf),
/* harmony export */   UF: () => (/* binding */ HOLE_ADVICE),
/* harmony export */   cT: () => (/* binding */ RECODED_ADVICE),
/* harmony export */   ih: () => (/* binding */ orHole),
/* harmony export */   p0: () => (/* binding */ OTHER_HOLE_ADVICE),
/* harmony export */   qH: () => (/* binding */ BODY_LIMIT_ADVICE)
/* harmony export */ });
/* harmony import */ var _store_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6848);
/* harmony import */ var _multipart_parts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4048);


/** For copies in either direction. */
const RECODED_ADVICE = 'The store, or a proxy before it, decodes them on the way: let it send the stored bytes, or allow a copy path without streaming.';
const BODY_LIMIT_ADVICE = 'The store, or a proxy before it, refuses bodies of this size, and parts have 5 MiB at least: raise its limit (client_max_body_size in nginx).';
/** What to do about each cause, for people: one or two sentences. */
const HOLE_ADVICE = {
    denied: 'Give the credentials the right to read these objects in hot and to write them in cold.',
    refused: 'The store refuses these requests and accepts others with the same key: a proxy or the store itself changes paths (//) or headers (non-ASCII metadata) on the way, or has no room for an object of that size. Remove the cause, or exclude them.',
    changing: 'They changed while they were copied; the next run copies them again.',
    stopped: 'The run stopped before their turn; the next run continues here.',
    archived: 'They are in an archive storage class: thaw them in hot, or exclude them.',
    'body-limit': BODY_LIMIT_ADVICE,
    'too-large': 'Raise max-operation-size or part-size: an object may have 10,000 parts at the most.',
    'bad-key': "Cold cannot hold these names, not even renamed; please report the provider's error.",
    recoded: RECODED_ADVICE,
    unsupported: 'No copy path that copy-path allows can do this; allow more paths.',
    transient: 'The store kept failing on them; the next run tries again. Where it fails each time, ask its operator, with the message.',
    throttled: 'The store kept throttling; the next run copies them again. Lower concurrency if it stays so.',
    unreachable: 'The endpoint could not be reached; the next run copies them again.',
    spelling: 'Hot’s listing does not spell these names as they are (docs/limits.md): list it through another endpoint, or rename the objects.',
    repeated: 'Hot’s listing names these keys more than once, so it cannot be trusted; please report it to the provider.',
    fields: 'Neither hot’s listing nor HEAD says all about these objects; please report it to the provider, or exclude them.',
    'too-long': 'The manifest cannot hold what their listing says; see the message.',
    'wrong-endpoint': 'Something else than the store answered for them: look at the proxies between here and it.',
    'wrong-region': 'The store sent the request elsewhere: see region and endpoint.',
    changed: 'What arrived in cold did not verify; the next run tries again. Where it fails each time, cold or what lies before it changes the bytes.',
    'not-found': 'Hot lists them and answers 404: its listing or its names are wrong. Repair that, or exclude them; another run does not help.',
    precondition: 'The store refused a condition that held: look at what else writes to these keys.',
    protocol: 'The store answered in a way that makes no sense (see the message): ask its operator, or exclude them.',
};
/** Of a cause that has no sentence of its own. */
const OTHER_HOLE_ADVICE = 'See the message: another run helps only where its cause has gone by then.';
/** Errors that end the whole run: no other object would fare better. */
const FATAL = ['credentials', 'quota', 'no-bucket'];
/** The next run continues an upload that was stopped between two parts. */
const INTERRUPTED = {
    cause: 'stopped',
    message: 'the run stopped inside it; the next one continues there',
    deferred: true,
};
/** The hole that an error leaves; undefined where the error must end the run instead. */
function holeOf(error) {
    if (error instanceof _multipart_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .Interrupted */ .j)
        return INTERRUPTED;
    if (!(0,_store_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isStoreError */ .A1)(error) || FATAL.includes(error.code))
        return undefined;
    return { cause: causeOf(error), message: error.message, deferred: false };
}
/** A store that refuses a body needs a smaller one; an object that does not fit into 10,000 parts needs larger ones. */
function causeOf(error) {
    if (error.code === 'too-large' && error.status === 413)
        return 'body-limit';
    return error.nameInDoubt ? 'bad-key' : error.code;
}
/** The error of one key as a hole; any other is thrown. */
async function orHole(work) {
    try {
        return await work();
    }
    catch (error) {
        const hole = holeOf(error);
        if (hole === undefined)
            throw error;
        return { hole };
    }
}


/***/ }),

/***/ 8378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ CopiesInFlight),
/* harmony export */   j: () => (/* binding */ Limiter)
/* harmony export */ });
const INITIAL_LIMIT = 16;
const MAX_LIMIT = 256;
/** Tries in a row that failed without one object that succeeded, which halve the limit. */
const FAILURES_PER_HALVING = 8;
/** One halving answers all throttled or failed requests of this time. */
const HALVING_INTERVAL_MS = 500;
/** The fastest of a round this many times the fastest ever is a store that queues. */
const LATENCY_RISE_FACTOR = 3;
/** The fastest ever grows by this much a round: the tiny and fast objects may be over. */
const BEST_DECAY_FACTOR = 1.01;
/**
 * How many objects, and parts of large ones, are worked on at once: starts at 16, doubles with each round until the store throttles
 * or slows down (slow start), halves on that, then climbs by one a round (additive increase, multiplicative
 * decrease). While everything fails with 5xx or lost connections it falls too: more requests do not help a store that is
 * down. A round is as many objects as may be in flight.
 */
class Limiter {
    clock;
    #fixed;
    #needed;
    #onHalved;
    #limit;
    #active = 0;
    #slowStart = true;
    #halvedAt = Number.NEGATIVE_INFINITY;
    #best = Number.POSITIVE_INFINITY;
    #round = { left: INITIAL_LIMIT, fastest: Number.POSITIVE_INFINITY };
    #queues = false;
    #waiting = [];
    #highest;
    #throttled = 0;
    #failedInRow = 0;
    constructor(options) {
        this.clock = options.clock;
        this.#fixed = options.fixed !== undefined;
        this.#needed = options.needed ?? (() => 0);
        this.#onHalved = options.onHalved ?? (() => undefined);
        this.#limit = options.fixed ?? INITIAL_LIMIT;
        this.#highest = this.#limit;
    }
    get inFlight() {
        return this.#active;
    }
    get report() {
        return {
            highest: Math.floor(this.#highest),
            final: Math.floor(this.#limit),
            throttled: this.#throttled,
        };
    }
    /** Waits for a place and takes it. Each `enter` needs one `leave`. */
    async enter() {
        if (this.#active < Math.floor(this.#limit)) {
            this.#active++;
            return;
        }
        await new Promise((resolve) => this.#waiting.push(resolve)); // the place is handed over
    }
    /** Takes a place only where one is free and nobody waits for it. Each success needs one `leave`. */
    tryEnter() {
        if (this.#waiting.length > 0 || this.#active >= Math.floor(this.#limit))
            return false;
        this.#active++;
        return true;
    }
    /** Releases the place; `ms` is how long the work took, undefined where it failed. */
    leave(ms) {
        this.#active--;
        if (ms !== undefined && !this.#fixed)
            this.#succeeded(ms);
        while (this.#waiting.length > 0 && this.#active < Math.floor(this.#limit)) {
            this.#active++;
            this.#waiting.shift()?.();
        }
    }
    /** A request sent at this monotonic time was asked to slow down. Halves once for each round trip. */
    throttled(sent) {
        this.#throttled++;
        const now = this.clock.monotonic();
        if (this.#fixed || sent < this.#halvedAt || now - this.#halvedAt < HALVING_INTERVAL_MS)
            return;
        this.#halve(now);
    }
    /** A request sent at this monotonic time failed: a 5xx, or a lost connection. */
    failed(sent) {
        if (this.#fixed || ++this.#failedInRow < FAILURES_PER_HALVING)
            return;
        const now = this.clock.monotonic();
        if (sent < this.#halvedAt || now - this.#halvedAt < HALVING_INTERVAL_MS)
            return;
        this.#failedInRow = 0;
        this.#halve(now);
    }
    #halve(now) {
        this.#slowStart = false;
        this.#halvedAt = now;
        this.#limit = Math.min(this.#limit, Math.max(1, this.#limit / 2, this.#needed()));
        this.#onHalved(Math.floor(this.#limit));
    }
    #succeeded(ms) {
        this.#failedInRow = 0;
        const round = this.#round;
        round.fastest = Math.min(round.fastest, Math.max(ms, 1));
        if (--round.left <= 0)
            this.#endRound(round.fastest);
        if (this.#queues)
            return;
        this.#limit = Math.min(MAX_LIMIT, this.#limit + (this.#slowStart ? 1 : 1 / this.#limit));
        this.#highest = Math.max(this.#highest, this.#limit);
    }
    /** Judged by the fastest of a round, not by the mean: objects differ in size, and one large object says nothing. */
    #endRound(fastest) {
        this.#queues = fastest > this.#best * LATENCY_RISE_FACTOR;
        this.#best = Math.min(fastest, this.#best * BEST_DECAY_FACTOR);
        if (this.#queues && this.#slowStart)
            this.#halve(this.clock.monotonic());
        this.#round = { left: Math.floor(this.#limit), fastest: Number.POSITIVE_INFINITY };
    }
}
/** Counts the copies of a slice, so that its end can wait for them. */
class CopiesInFlight {
    #count = 0;
    #onDone;
    began() {
        this.#count++;
    }
    ended() {
        if (--this.#count === 0)
            this.#onDone?.();
    }
    async done() {
        if (this.#count > 0)
            await new Promise((resolve) => (this.#onDone = resolve));
    }
}


/***/ }),

/***/ 3378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IE: () => (/* binding */ pieces),
/* harmony export */   OK: () => (/* binding */ march),
/* harmony export */   pn: () => (/* binding */ Step),
/* harmony export */   yx: () => (/* binding */ marchSkimmed),
/* harmony export */   zY: () => (/* binding */ Skipped)
/* harmony export */ });
/* unused harmony export BlockEnd */
/* harmony import */ var _core_keys_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8133);
/* harmony import */ var _store_listing_cursor_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2584);
/* harmony import */ var _skim_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9293);



/** One key, with what the listing, the manifest and the journals of earlier runs say about it. */
class Step {
    key;
    listed;
    /** The manifest's entry, where no earlier run journalled anything later. */
    line;
    /** What an earlier run journalled: the entry, and orphaned objects. */
    journalled;
    constructor(key, listed, line, journalled) {
        this.key = key;
        this.listed = listed;
        this.line = journalled === undefined ? line : undefined;
        this.journalled = journalled;
    }
    /** What an earlier run journalled wins over the manifest. */
    get entry() {
        return this.journalled?.entry ?? this.line?.entry;
    }
    /** True where the manifest holds just what is listed, so that there is nothing to decide. */
    get isAsListed() {
        return this.listed !== undefined && this.line?.isAsListed?.(this.listed) === true;
    }
}
/** All keys up to and with the end of a piece of the listing have been yielded. */
class BlockEnd {
    block;
    constructor(block) {
        this.block = block;
    }
}
/** Counts the manifest's entries that are not compared, since their stretch of the listing is unchanged. */
class Skipped {
    /** Up to and with this key. */
    through;
    /** Skipped since `take` was last called. */
    #lines = 0;
    add(lines) {
        this.#lines += lines;
    }
    take() {
        const lines = this.#lines;
        this.#lines = 0;
        return lines;
    }
    covers(key) {
        return this.through !== undefined && (0,_core_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .compareKeys */ .YD)(key, this.through) <= 0;
    }
}
/** Steps that are yielded at once. */
const STEPS_PER_BATCH = 1000;
/**
 * Walks the listing, the entries and the journalled facts of one slice of the key space in lockstep, in UTF-8
 * byte order, as they arrive: memory is a page of each. Yields the steps in batches.
 */
async function* march(listing, entries, facts) {
    for await (const steps of marchSkimmed(pieces(listing), entries, facts, new Skipped())) {
        yield steps.filter((step) => step instanceof Step);
    }
}
/**
 * The same over a skimmed listing. A stretch takes the place of the steps of its keys: `skipped` counts its
 * entries, which `entries` need not even read; there must be no facts of it.
 */
async function* marchSkimmed(listing, entries, facts, skipped) {
    const hot = new Pieces(listing);
    const manifest = new _store_listing_cursor_js__WEBPACK_IMPORTED_MODULE_2__/* .Cursor */ .bs(entries);
    const journal = new _store_listing_cursor_js__WEBPACK_IMPORTED_MODULE_2__/* .Cursor */ .bs(facts);
    let steps = [];
    try {
        for (;;) {
            // Awaiting only at the end of a page keeps the loop free of a promise a key.
            if (hot.exhausted)
                await hot.fill();
            if (hot.stretch !== undefined) {
                skipped.through = hot.stretch.block.end;
                skipped.add(manifest.advanceWhile(({ key }) => skipped.covers(key)));
                steps.push(hot.stretch);
                hot.leave();
                continue;
            }
            if (manifest.exhausted)
                await manifest.fill();
            if (journal.exhausted)
                await journal.fill();
            const listed = hot.peek();
            const line = manifest.peek();
            const journalled = journal.peek();
            const key = least(listed?.key, line?.key, journalled?.entry.key);
            const { ending } = hot;
            if (ending !== undefined && (key === undefined || (0,_core_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .compareKeys */ .YD)(key, ending.end) > 0)) {
                steps.push(new BlockEnd(ending));
                hot.leave();
                continue;
            }
            if (key === undefined)
                break;
            const isListed = listed?.key === key;
            const isInManifest = line?.key === key;
            const isJournalled = journalled?.entry.key === key;
            if (isListed)
                hot.advance();
            if (isInManifest)
                manifest.advance();
            if (isJournalled)
                journal.advance();
            steps.push(new Step(key, isListed ? listed : undefined, isInManifest ? line : undefined, isJournalled ? journalled : undefined));
            if (steps.length >= STEPS_PER_BATCH) {
                yield steps;
                steps = [];
            }
        }
        if (steps.length > 0)
            yield steps;
    }
    finally {
        await hot.close();
        await manifest.close();
        await journal.close();
    }
}
/** A listing that is not skimmed. */
async function* pieces(listing) {
    for await (const objects of listing)
        yield { objects };
}
/** A position in a skimmed listing. */
class Pieces {
    #parts;
    #piece;
    #at = 0;
    #ended = false;
    stretch;
    constructor(parts) {
        this.#parts = parts[Symbol.asyncIterator]();
    }
    /** True where the piece is used up, its end was seen to, and another may come. */
    get exhausted() {
        return (!this.#ended && this.stretch === undefined && this.peek() === undefined && this.ending === undefined);
    }
    /** The block that ends once all entries up to its end were met, too. */
    get ending() {
        return this.peek() === undefined ? this.#piece?.block : undefined;
    }
    peek() {
        return this.#piece?.objects[this.#at];
    }
    advance() {
        this.#at++;
    }
    /** Is done with the stretch, or with the piece whose end is due. */
    leave() {
        this.stretch = undefined;
        this.#piece = undefined;
        this.#at = 0;
    }
    async fill() {
        while (this.exhausted) {
            this.leave();
            const next = await this.#parts.next();
            if (next.done === true)
                this.#ended = true;
            else if (next.value instanceof _skim_js__WEBPACK_IMPORTED_MODULE_0__/* .Stretch */ .qT)
                this.stretch = next.value;
            else
                this.#piece = next.value;
        }
    }
    async close() {
        if (!this.#ended)
            await this.#parts.return?.();
        this.#ended = true;
    }
}
function least(a, b, c) {
    return lesser(lesser(a, b), c);
}
function lesser(a, b) {
    if (a === undefined)
        return b;
    return b === undefined || (0,_core_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .compareKeys */ .YD)(a, b) <= 0 ? a : b;
}


/***/ }),

/***/ 3790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mc: () => (/* binding */ entriesOf),
/* harmony export */   qH: () => (/* binding */ inPrefixes),
/* harmony export */   r6: () => (/* binding */ listScope),
/* harmony export */   sZ: () => (/* binding */ untilStopped)
/* harmony export */ });
/* harmony import */ var _core_keys_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8133);
/* harmony import */ var _skim_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9293);


/** True where one of the prefixes starts the key, and where there are none. */
function inPrefixes(prefixes, key) {
    return prefixes.length === 0 || prefixes.some((prefix) => key.startsWith(prefix));
}
/** Lists hot's part of a slice, as far as the prefixes reach: sorted, none inside another. */
async function* listScope(hot, prefixes, { range, previousBlocks }, signal) {
    let position = range.after;
    for (const prefix of prefixes.length === 0 ? [''] : prefixes) {
        const beforeRange = range.after !== undefined && (0,_core_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .compareKeys */ .YD)(range.after, prefix) > 0 && !range.after.startsWith(prefix);
        const afterRange = range.upto !== undefined && (0,_core_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .compareKeys */ .YD)(prefix, range.upto) > 0;
        if (beforeRange || afterRange)
            continue;
        const blocks = prefix === '' ? previousBlocks : previousBlocks.filter(({ end }) => end.startsWith(prefix));
        for await (const part of (0,_skim_js__WEBPACK_IMPORTED_MODULE_0__/* .skim */ .bl)(hot, prefix, range, blocks, signal, position)) {
            position = part.block?.end ?? position;
            yield part;
        }
    }
}
/** The listing until the run stops: then it ends early, and `onCut` is called. */
async function* untilStopped(listing, { stopped, signal, finishing }, onCut) {
    try {
        for await (const page of listing) {
            if (stopped()) {
                onCut();
                return;
            }
            yield page;
        }
    }
    catch (error) {
        // The end of the drain aborts a listing, too.
        if (!signal.aborted || finishing.aborted)
            throw error;
        onCut();
    }
}
/** The manifest's entries of the segments, without those that `skipped` covers: segments that it covers whole are not read. */
async function* entriesOf(segments, state, skipped, signal) {
    for (const segment of segments) {
        if (skipped.covers(segment.last)) {
            skipped.add(segment.count);
            continue;
        }
        for await (const lines of state.entries(segment, signal)) {
            const from = skipped.through === undefined ? 0 : lines.findIndex(({ key }) => !skipped.covers(key));
            skipped.add(from < 0 ? lines.length : from);
            if (from === 0)
                yield lines;
            else if (from > 0)
                yield lines.slice(from);
        }
    }
}


/***/ })

};
