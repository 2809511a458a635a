export const id = 682;
export const ids = [682];
export const modules = {

/***/ 1630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sd: () => (/* binding */ someNotices),
/* harmony export */   UQ: () => (/* binding */ anchorStatus),
/* harmony export */   f6: () => (/* binding */ numbersStatus),
/* harmony export */   xw: () => (/* binding */ anchorNotices)
/* harmony export */ });
/** What was warned of, for a result: a log line is no annotation. */
function anchorNotices({ anchors }) {
    return (anchors?.warnings ?? []).map((message) => ({ level: 'warning', title: 'Anchor', message }));
}
/** The same for a result that has notices only where there are some. */
function someNotices(cold) {
    const notices = anchorNotices(cold);
    return notices.length === 0 ? {} : { notices };
}
/** The newest numbers that are looked through for gaps: as many generations as garbage collection always keeps. */
const NEWEST = 10;
const MAX_NUMBERS = 20;
function anchorStatus(report, now) {
    const states = report.findings.map(({ verdict }) => verdict.kind);
    const order = ['refused', 'agrees', 'ahead', 'none'];
    return {
        state: order.find((state) => states.includes(state)) ?? 'unreadable',
        places: report.findings.map((finding) => placeStatus(finding, now)),
        token: report.token ?? null,
    };
}
function placeStatus({ place, record, verdict }, now) {
    return {
        place,
        state: verdict.kind,
        generation: record?.generation ?? null,
        sha256: record?.sha256 ?? null,
        time: record?.time ?? null,
        ageMs: record === undefined ? null : now - Date.parse(record.time),
        message: 'message' in verdict ? verdict.message : null,
    };
}
/** Files of generations that HEAD does not lead to. */
function numbersStatus(files, head) {
    const above = files.filter((number) => number > head);
    const lowest = Math.max(files[0] ?? head, head - NEWEST + 1);
    const present = new Set(files);
    const missing = [];
    for (let number = lowest; number < head; number++)
        if (!present.has(number))
            missing.push(number);
    return { above: above.slice(0, MAX_NUMBERS), missing };
}


/***/ }),

/***/ 71260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ attributeNotices)
/* harmony export */ });
/* harmony import */ var _core_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34166);

/** A notice for each attribute that objects in `place` lack. */
function attributeNotices(losses, place) {
    return losses.all.map(({ attribute, objects, reason }) => ({
        level: 'warning',
        title: attribute === 'copied tags' ? 'Copies lose tags' : `Stored without ${attribute}`,
        message: `${(0,_core_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMany */ .x0)(objects, 'object')} in ${place} ${objects === 1 ? 'lacks' : 'lack'} ${OWN[attribute]}: ${reason}. The content is complete.`,
    }));
}
const OWN = {
    tags: 'tags of the original',
    'copied tags': 'tags of the original',
    'cache headers': 'Cache-Control, Content-Disposition, Content-Language or Expires of the original',
    'storage class': 'the storage class that was asked for',
    metadata: 'user metadata of the original',
};


/***/ }),

/***/ 10237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ HoleGroups)
/* harmony export */ });
/* harmony import */ var _core_keys_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78133);
/* harmony import */ var _transfer_hole_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57671);


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


/***/ }),

/***/ 59857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ limiterFor)
/* harmony export */ });
/* harmony import */ var _core_defined_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37708);
/* harmony import */ var _transfer_limiter_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95997);


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
/* harmony import */ var _store_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46848);
/* harmony import */ var _store_middleware_second_opinion_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21321);


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

/***/ 14183:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ TagLoss)
/* harmony export */ });
/* harmony import */ var _core_defined_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37708);
/* harmony import */ var _store_capabilities_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58315);
/* harmony import */ var _store_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46848);



/**
 * Finds objects that lost their tags without an error. A server-side copy carries tags along and no request names them, so
 * no refusal says that they were lost; what a store refuses on Put it may drop on Copy, and a Put may ignore what it was
 * sent. One bucket's, for one run: what an earlier run found is not believed, since nothing would say that it changed.
 */
class TagLoss {
    #losses;
    #probe;
    #probing;
    #kept;
    /** Buckets that do not say which tags an object has. */
    #silent = new Set();
    #first = new Map();
    /**
     * `folder` (`…/`) below the bucket's prefix is the program's own. Once something is written, it is tried there whether
     * tags are kept: six requests. `copiesTags` is what a moment ago was found of copies, and spares them.
     */
    constructor(losses, bucket, folder, copiesTags) {
        this.#losses = losses;
        if (copiesTags !== undefined)
            this.#kept = { put: true, copy: copiesTags };
        this.#probe = (signal) => (0,_store_capabilities_js__WEBPACK_IMPORTED_MODULE_0__/* .probeTags */ .Cm)(bucket, folder, signal);
    }
    /**
     * Counts an object where the original has tags that it lacks, or may lack. Costs nothing where tags are known to be
     * kept, or to be refused; else a HEAD of the original, and one of the object if there are tags. Where such a request
     * fails, the object is stored all the same. Undefined where there is nothing to wait for, which is the usual case.
     */
    check(original, stored, via, signal) {
        if (this.#kept !== undefined && this.#isKnownKept(this.#kept, via))
            return undefined;
        return this.#compare(original, stored, via, signal);
    }
    #isKnownKept({ put, copy }, via) {
        // Tags of what is streamed are named in the request: a refusal was counted.
        if (via === 'streamed')
            return put !== false || !this.#losses.accepted.has('tags');
        return copy === true;
    }
    async #compare(original, stored, via, signal) {
        if (this.#kept === undefined) {
            this.#probing ??= this.#probe(signal); // once, for all that are copied at the time
            this.#kept = await this.#probing;
        }
        if (this.#isKnownKept(this.#kept, via))
            return;
        const wanted = await this.#count(original, signal);
        if (wanted === undefined || wanted === 0)
            return;
        const kept = await this.#count(stored, signal);
        if (kept !== undefined && kept >= wanted)
            return;
        if (via === 'streamed')
            this.#losses.add('tags', 'it takes them without an error, and does not keep them');
        else
            this.#losses.add('copied tags', reasonOf(this.#kept.put, kept));
    }
    /** Undefined where nobody says. The first answer of a bucket is awaited: it may be that it does not say. */
    async #count(of, signal) {
        const { bucket } = of;
        if (!bucket.store.dialect.abilities.has('tags'))
            return 0;
        const first = this.#first.get(bucket);
        if (first === undefined) {
            const asked = this.#ask(of, signal);
            this.#first.set(bucket, asked);
            return asked;
        }
        await first;
        return this.#silent.has(bucket) ? undefined : this.#ask(of, signal);
    }
    async #ask({ bucket, path, versionId }, signal) {
        const { store } = bucket;
        const options = (0,_core_defined_js__WEBPACK_IMPORTED_MODULE_2__/* .defined */ .s)({ versionId });
        const key = bucket.key(path);
        try {
            const { tagCount, untagged } = await store.head(key, options, signal);
            return untagged === true ? 0 : (tagCount ?? Object.keys(await store.tags(key, options, signal)).length);
        }
        catch (error) {
            if (!(0,_store_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .isStoreError */ .A1)(error))
                throw error;
            // Something else than tags as the answer: it knows none. Asking for each object would cost a request a copy.
            if (error.code === 'unsupported' || error.code === 'protocol')
                this.#silent.add(bucket);
            return undefined;
        }
    }
}
function reasonOf(put, kept) {
    if (kept === undefined)
        return 'its server-side copies may lose them, and it does not say which tags a copy has';
    const lost = 'its server-side copies lose them without an error';
    return put === true ? `${lost}; what is streamed (copy-path: streamed) keeps them` : lost;
}


/***/ }),

/***/ 57671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CL: () => (/* binding */ holeOf),
/* harmony export */   UF: () => (/* binding */ HOLE_ADVICE),
/* harmony export */   cT: () => (/* binding */ RECODED_ADVICE),
/* harmony export */   ih: () => (/* binding */ orHole),
/* harmony export */   p0: () => (/* binding */ OTHER_HOLE_ADVICE),
/* harmony export */   qH: () => (/* binding */ BODY_LIMIT_ADVICE)
/* harmony export */ });
/* harmony import */ var _store_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46848);
/* harmony import */ var _multipart_parts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94048);


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
    repeated: 'Hot’s listing names these keys more than once, so it cannot be trusted: list it through another endpoint, or rename those of them that differ in a space and a plus. Please report it to the provider.',
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

/***/ 95997:
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

/***/ 19293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a0: () => (/* binding */ blockToRemember),
/* harmony export */   bl: () => (/* binding */ skim),
/* harmony export */   qT: () => (/* binding */ Stretch)
/* harmony export */ });
/* harmony import */ var _manifest_listed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50622);
/* harmony import */ var _core_keys_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78133);
/* harmony import */ var _store_listing_listing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19036);



/** A block that is listed just as an earlier run left it, with nothing to do: its objects are not read. */
class Stretch {
    block;
    constructor(block) {
        this.block = block;
    }
}
/** Pages that wait for a block's end; after that many the block is read. */
const MAX_PENDING_PAGES = 3;
/**
 * Hot's listing below `prefix`, cut where the blocks of an earlier run end. `previousBlocks` are in key order,
 * in the range and below the prefix. Throws what listRange throws.
 */
async function* skim(bucket, prefix, range, previousBlocks, signal, start = range.after) {
    const check = new _store_listing_listing_js__WEBPACK_IMPORTED_MODULE_1__/* .ListingCheck */ .x6(bucket, prefix, range);
    let pending = [];
    let position = start;
    let next = 0;
    for await (const page of (0,_store_listing_listing_js__WEBPACK_IMPORTED_MODULE_1__/* .pagesOf */ .E0)(bucket, prefix, range, signal, true)) {
        if (page.raw === undefined) {
            if (pending.length > 0)
                yield piece(pending.splice(0));
            const objects = check.take(page.objects);
            const last = objects.at(-1)?.key;
            if (last === undefined)
                continue;
            position = last;
            // Without a digest, but with its end: what follows begins there and not where the block before it ended.
            yield { objects, block: blockOf({ end: last, counts: [] }) };
            while (reached(last))
                next++;
            continue;
        }
        pending.push(upTo(page.raw, range.upto));
        const last = page.raw.last.slice(bucket.prefix.length);
        while (reached(last))
            yield upToBlock(previousBlocks[next++]);
        if (previousBlocks[next]?.digest === undefined || pending.length > MAX_PENDING_PAGES)
            yield piece(pending.splice(0));
    }
    while (next < previousBlocks.length)
        yield upToBlock(previousBlocks[next++]);
    yield piece(pending);
    function reached(last) {
        const block = previousBlocks[next];
        return block !== undefined && last !== undefined && (0,_core_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .compareKeys */ .YD)(last, block.end) >= 0;
    }
    function upToBlock(block) {
        if (block === undefined)
            return { objects: [] };
        const objects = takeUpTo(block.end);
        const digest = (0,_manifest_listed_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(objects);
        if (digest === block.digest && position === block.after) {
            check.passed(block.end);
            position = block.end;
            return new Stretch(block);
        }
        return piece(objects, block.end, digest);
    }
    function takeUpTo(end) {
        const last = pending.pop();
        if (last === undefined)
            return [];
        const at = last.endOf(bucket.key(end));
        const taken = at > 0 ? [...pending, last.slice(0, at)] : pending;
        pending = at < last.text.length ? [last.slice(at, last.text.length)] : [];
        return taken;
    }
    /** `end` is its last key where it is not given. */
    function piece(some, end, digest = (0,_manifest_listed_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(some)) {
        const objects = check.take(some.flatMap((each) => each.objects()));
        const last = end ?? objects.at(-1)?.key;
        if (last === undefined)
            return { objects };
        position = last;
        const counts = (0,_manifest_listed_js__WEBPACK_IMPORTED_MODULE_0__/* .countFolders */ .LX)(objects);
        const usable = counts !== undefined && objects.length > 0 && objects.every(({ doubt }) => doubt === undefined);
        return { objects, block: blockOf({ end: last, counts: counts ?? [], ...(usable ? { digest } : {}) }) };
    }
    function upTo(raw, upto) {
        if (upto === undefined || (0,_core_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .compareKeys */ .YD)(raw.last, bucket.key(upto)) <= 0)
            return raw;
        return raw.slice(0, raw.endOf(bucket.key(upto)));
    }
}
/** A block outlives thousands of pages. */
function blockOf({ end, counts, ...rest }) {
    return {
        ...rest,
        end: (0,_core_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .detached */ .ht)(end),
        counts: counts.map((count) => ({ ...count, folder: (0,_core_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .detached */ .ht)(count.folder) })),
    };
}
function blockToRemember({ block, status }) {
    const { end, counts, digest } = block;
    return { end, counts, ...(status.upToDate && digest !== undefined ? { digest } : {}) };
}


/***/ }),

/***/ 43790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mc: () => (/* binding */ entriesOf),
/* harmony export */   qH: () => (/* binding */ inPrefixes),
/* harmony export */   r6: () => (/* binding */ listScope),
/* harmony export */   sZ: () => (/* binding */ untilStopped)
/* harmony export */ });
/* harmony import */ var _core_keys_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78133);
/* harmony import */ var _skim_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19293);


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
