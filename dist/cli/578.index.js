export const id = 578;
export const ids = [578];
export const modules = {

/***/ 6847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GT: () => (/* binding */ leaseHeld),
/* harmony export */   XM: () => (/* binding */ leaseLost),
/* harmony export */   ce: () => (/* binding */ stopped)
/* harmony export */ });
/* harmony import */ var _core_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9157);

/** Of a command that was skipped since another run held the lease for as long as it waited. */
function leaseHeld({ owner, expires }, advice) {
    const until = new Date(expires).toISOString();
    return {
        code: 'lease-held',
        message: `another run (${JSON.stringify(owner)}) holds the lease until ${until}`,
        advice,
    };
}
/** Of a command that lost the lease in mid-run. `done` says in a sentence what it had committed by then. */
function leaseLost({ message }, done) {
    return {
        code: 'lease-lost',
        message,
        advice: `${done} Let runs not overlap: see concurrency in the README.`,
    };
}
/** The result of a command that has no other way to say how it ended without the lease. */
function stopped(command, { identity }, outcome, problem) {
    return { format: 1, program: _core_version_js__WEBPACK_IMPORTED_MODULE_0__/* .VERSION */ .x, command, outcome, runId: identity.runId, problem };
}


/***/ }),

/***/ 1578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runProbe: () => (/* binding */ runProbe)
/* harmony export */ });
/* harmony import */ var _core_defined_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(7708);
/* harmony import */ var _manifest_lease_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2373);
/* harmony import */ var _manifest_layout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4445);
/* harmony import */ var _manifest_state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4802);
/* harmony import */ var _report_traffic_test_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(8970);
/* harmony import */ var _run_version_trust_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8355);
/* harmony import */ var _store_capabilities_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8315);
/* harmony import */ var _store_listing_unsorted_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8844);
/* harmony import */ var _transfer_flow_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9169);
/* harmony import */ var _core_version_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(9157);
/* harmony import */ var _core_iso_time_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(1876);
/* harmony import */ var _run_copy_path_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4666);
/* harmony import */ var _run_probe_cache_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2546);
/* harmony import */ var _run_margins_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7312);
/* harmony import */ var _run_open_buckets_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5561);
/* harmony import */ var _store_registry_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(822);
/* harmony import */ var _run_platform_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(8610);
/* harmony import */ var _run_preflight_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(4112);
/* harmony import */ var _run_nested_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(2700);
/* harmony import */ var _run_run_control_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(8570);
/* harmony import */ var _run_with_lease_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(6628);
/* harmony import */ var _lease_problems_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(6847);
/* harmony import */ var _traffic_sample_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(7024);























/**
 * Finds out how bytes travel between hot and cold and what cold honours, by copying one small object of hot to a
 * name of the program's own and trying each condition there. Under the lease; the findings are kept in state for
 * the next runs. Hot is only read. A lease that another run holds, or that is lost, is a result. Throws InputError,
 * StateError and StoreError.
 */
async function runProbe(options, ctx, open = _store_registry_js__WEBPACK_IMPORTED_MODULE_11__/* .openStore */ .C, margins = _run_margins_js__WEBPACK_IMPORTED_MODULE_9__/* .MARGINS */ .q, polling = _traffic_sample_js__WEBPACK_IMPORTED_MODULE_17__/* .PROBE_POLLING */ .v3) {
    const buckets = (0,_run_open_buckets_js__WEBPACK_IMPORTED_MODULE_10__/* .openBuckets */ .qy)(options, ctx, open);
    const control = new _run_run_control_js__WEBPACK_IMPORTED_MODULE_15__/* .RunControl */ .j(ctx.clock, undefined, ctx.signal, margins.stop);
    const { signal } = control;
    try {
        await (0,_run_open_buckets_js__WEBPACK_IMPORTED_MODULE_10__/* .checkBuckets */ .S$)(buckets, options, signal);
        const before = await new _manifest_state_js__WEBPACK_IMPORTED_MODULE_2__/* .State */ .U(buckets.cold).load(signal);
        (0,_run_preflight_js__WEBPACK_IMPORTED_MODULE_13__/* .checkIdentity */ .Z0)(before, options);
        // The lease that is about to be written would make a foreign bucket look like one of ours.
        if (before === undefined) {
            await (0,_run_nested_js__WEBPACK_IMPORTED_MODULE_14__/* .refuseNested */ .g0)(buckets.hot, buckets.cold, signal);
            await (0,_run_preflight_js__WEBPACK_IMPORTED_MODULE_13__/* .checkEmpty */ .Yx)(buckets.cold, new _manifest_state_js__WEBPACK_IMPORTED_MODULE_2__/* .State */ .U(buckets.cold), signal);
        }
        const setting = {
            ctx,
            margins,
            wait: options.leaseWait,
            floor: before?.head.epoch ?? 0,
            load: (state) => (0,_run_preflight_js__WEBPACK_IMPORTED_MODULE_13__/* .reload */ .yQ)(state, before, options, signal),
        };
        const outcome = await (0,_run_with_lease_js__WEBPACK_IMPORTED_MODULE_16__/* .withLease */ .p)(buckets, control, setting, async ({ cold, loaded }) => {
            if (loaded === undefined)
                await (0,_run_preflight_js__WEBPACK_IMPORTED_MODULE_13__/* .checkApart */ .HK)(buckets.hot, buckets.cold, ctx.identity.runId, signal);
            return probe(options, { ...ctx, signal }, { ...buckets, cold }, open, polling);
        });
        if (outcome.kind === 'done')
            return outcome.value;
        const advice = 'Nothing was done. Try again when it has ended, or raise lease-wait.';
        return (0,_lease_problems_js__WEBPACK_IMPORTED_MODULE_18__/* .stopped */ .ce)('probe', ctx, 'skipped', (0,_lease_problems_js__WEBPACK_IMPORTED_MODULE_18__/* .leaseHeld */ .GT)(outcome.holder, advice));
    }
    catch (error) {
        if (!(error instanceof _manifest_lease_js__WEBPACK_IMPORTED_MODULE_0__/* .LeaseLost */ .Vj))
            throw error;
        return (0,_lease_problems_js__WEBPACK_IMPORTED_MODULE_18__/* .stopped */ .ce)('probe', ctx, 'failed', (0,_lease_problems_js__WEBPACK_IMPORTED_MODULE_18__/* .leaseLost */ .XM)(error, 'The findings of the probe were not stored.'));
    }
    finally {
        control.end();
        await buckets.close();
    }
}
async function probe(options, ctx, { hot, cold, moves, versionTrust }, open, polling) {
    const { clock, random, signal, log } = ctx;
    const time = (0,_core_iso_time_js__WEBPACK_IMPORTED_MODULE_19__/* .isoTime */ .Ly)(cold.now(clock));
    const notes = [];
    const note = (line) => {
        notes.push(line);
        log.notice(line);
    };
    const platform = (0,_run_platform_js__WEBPACK_IMPORTED_MODULE_12__/* .openPlatform */ .WN)(options, clock);
    // Refusals of earlier runs are ignored: a probe tries again.
    const facts = await (0,_run_copy_path_js__WEBPACK_IMPORTED_MODULE_7__/* .choosePath */ .F)(options, {
        open,
        clock,
        random,
        platform,
        memory: undefined,
        believed: 0,
        onMove: note,
        onUnseen: note,
        started: time,
    }, signal);
    const { choice, ceiling, topology } = facts;
    const { versioning, capabilities } = await tryCold({ cold, versionTrust }, note, time, signal);
    const sorted = !(await (0,_store_listing_unsorted_js__WEBPACK_IMPORTED_MODULE_5__/* .isUnsorted */ .X)(hot, '', signal));
    const settings = {
        capabilities,
        ceiling,
        partSize: undefined,
        verify: 'copy',
        partsAtOnce: 1,
        flow: new _transfer_flow_js__WEBPACK_IMPORTED_MODULE_6__/* .Flow */ .n({ clock, random, maxBandwidth: undefined }),
        stopped: () => false,
        now: () => time,
    };
    const object = await (0,_traffic_sample_js__WEBPACK_IMPORTED_MODULE_17__/* .sampleOf */ .uV)(hot, signal);
    const watch = platform === undefined || topology === undefined
        ? undefined
        : await _traffic_sample_js__WEBPACK_IMPORTED_MODULE_17__/* .Watch */ .ox.start({ platform, topology, clock }, signal);
    const sample = object === undefined ? null : await (0,_traffic_sample_js__WEBPACK_IMPORTED_MODULE_17__/* .copySample */ .qV)(object, hot, { cold, choice, settings, signal });
    const traffic = (await watch?.verdict(sample, polling, signal)) ?? _traffic_sample_js__WEBPACK_IMPORTED_MODULE_17__/* .NOT_SEEN */ .mW;
    const mismatch = (0,_report_traffic_test_js__WEBPACK_IMPORTED_MODULE_20__/* .contradiction */ .qX)({ sample, traffic });
    if (mismatch !== undefined) {
        notes.push(mismatch);
        log.warning(mismatch);
    }
    const result = {
        format: 1,
        program: _core_version_js__WEBPACK_IMPORTED_MODULE_21__/* .VERSION */ .x,
        command: 'probe',
        runId: ctx.identity.runId,
        time,
        hot: placeOf(options.hot),
        cold: placeOf(options.cold),
        copyPath: { path: choice.current ?? null, reason: choice.reason },
        sample,
        traffic,
        capabilities,
        sorted,
        versioning,
        notes: [...notes, ...moves],
        clockSkew: cold.store.clockOffset(),
        operationCeiling: ceiling.bytes,
    };
    await (0,_run_probe_cache_js__WEBPACK_IMPORTED_MODULE_8__/* .saveProbeCache */ ._)(new _manifest_state_js__WEBPACK_IMPORTED_MODULE_2__/* .State */ .U(cold), { capabilities, ...facts.remember(time) }, signal);
    return result;
}
/** What cold supports, and whether it keeps versions that can be relied upon. */
async function tryCold({ cold, versionTrust }, note, time, signal) {
    const trying = { trust: versionTrust, recorded: undefined, mayWrite: true, warn: note, signal };
    const { versioning, reads: versionReads } = await (0,_run_version_trust_js__WEBPACK_IMPORTED_MODULE_3__/* .judgeVersions */ .v)(cold, trying);
    const capabilities = await (0,_store_capabilities_js__WEBPACK_IMPORTED_MODULE_4__/* .probeCold */ .FF)(cold, _manifest_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .PROBE */ .vD, time, signal);
    return { versioning, capabilities: { ...capabilities, ...(0,_core_defined_js__WEBPACK_IMPORTED_MODULE_22__/* .defined */ .s)({ versionReads }) } };
}
function placeOf({ endpoint, bucket, prefix }) {
    return { endpoint, bucket, prefix };
}


/***/ }),

/***/ 7024:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mW: () => (/* binding */ NOT_SEEN),
/* harmony export */   ox: () => (/* binding */ Watch),
/* harmony export */   qV: () => (/* binding */ copySample),
/* harmony export */   uV: () => (/* binding */ sampleOf),
/* harmony export */   v3: () => (/* binding */ PROBE_POLLING)
/* harmony export */ });
/* harmony import */ var _manifest_layout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4445);
/* harmony import */ var _store_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6848);
/* harmony import */ var _transfer_copy_with_fallback_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8784);



/** For the command `probe`, which can wait. */
const PROBE_POLLING = { every: 5_000, most: 60_000 };
/** The largest object to try a copy with. */
const MAX_SAMPLE_BYTES = 1024 * 1024;
/** The largest small object of the first page: its bytes stand out from those of the probe itself. */
async function sampleOf(hot, signal) {
    const { objects } = await hot.store.list({ prefix: hot.prefix }, signal);
    return objects
        .filter(({ key, size, doubt }) => key !== hot.prefix && size <= MAX_SAMPLE_BYTES && doubt === undefined)
        .sort((a, b) => b.size - a.size)[0];
}
/** Copies it by the pair's path to a name of the program's own, and removes it again. */
async function copySample({ key, size, etag }, hot, context) {
    const { cold, signal } = context;
    const path = `${_manifest_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .PROBE */ .vD}sample`;
    const source = { bucket: hot, path: key.slice(hot.prefix.length), size, etag };
    try {
        const { copied, via } = await (0,_transfer_copy_with_fallback_js__WEBPACK_IMPORTED_MODULE_2__/* .copyWithFallback */ .md)(source, path, undefined, context);
        const version = copied.versionId === undefined ? {} : { versionId: copied.versionId };
        await cold.store.delete(cold.key(path), version, signal);
        return { size, path: via, problem: null };
    }
    catch (error) {
        if (error instanceof _transfer_copy_with_fallback_js__WEBPACK_IMPORTED_MODULE_2__/* .SourceMoved */ .Fh)
            return { size, path: null, problem: 'it changed while it was copied' };
        if (!(0,_store_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .isStoreError */ .A1)(error))
            throw error;
        return { size, path: null, problem: error.message };
    }
}
const NOT_SEEN = { verdict: 'not-seen', outOfHot: null, intoCold: null, waited: 0 };
/** A smaller sample's bytes into cold cannot be told from those of the probe and the lease. */
const MIN_VISIBLE_BYTES = 16 * 1024;
/** The platform's statistics of the two buckets, before and after. */
class Watch {
    #watched;
    #from;
    #before;
    #sentBefore;
    #last = NOT_SEEN;
    constructor(watched, from, before) {
        this.#watched = watched;
        this.#from = from;
        this.#before = before;
        this.#sentBefore = watched.sent?.() ?? 0;
    }
    /** Undefined where the platform has no statistics. */
    static async start(watched, signal) {
        const from = watched.clock.now() - 10 * 60_000;
        const before = await sums(watched, from, signal);
        return before === undefined ? undefined : new Watch(watched, from, before);
    }
    /** The last answer, for a caller that cannot wait for the verdict. */
    get last() {
        return this.#last;
    }
    async verdict(sample, { every, most }, signal) {
        if (sample === null || sample.path === null)
            return NOT_SEEN;
        const { clock } = this.#watched;
        const began = clock.monotonic();
        for (;;) {
            const now = await sums(this.#watched, this.#from, signal);
            const waited = Math.round(clock.monotonic() - began);
            if (now === undefined)
                return (this.#last = { ...NOT_SEEN, waited });
            const outOfHot = Math.max(0, now.outOfHot - this.#before.outOfHot);
            const intoCold = Math.max(0, now.intoCold - this.#before.intoCold - this.#ownBytes(sample));
            const { size } = sample;
            const counted = (size > 0 && outOfHot >= size) || (size >= MIN_VISIBLE_BYTES && intoCold >= size);
            this.#last = { verdict: counted ? 'counted' : 'not-visible-yet', outOfHot, intoCold, waited };
            if (counted)
                return this.#last;
            if (waited >= most) {
                if (sample.path === 'native')
                    this.#last = { ...this.#last, verdict: 'not-counted' };
                return this.#last;
            }
            await clock.sleep(every, signal);
        }
    }
    /** A streamed sample is sent by this program too: it is not subtracted. */
    #ownBytes({ path, size }) {
        const sent = (this.#watched.sent?.() ?? 0) - this.#sentBefore;
        return Math.max(0, path === 'streamed' ? sent - size : sent);
    }
}
async function sums({ platform, topology, clock }, from, signal) {
    const { repository, hot, cold } = topology;
    const query = { repositoryId: repository.id, from, to: clock.now() + 60_000 };
    const seen = await platform.trafficByMinute(query, signal);
    if (!seen.seen)
        return undefined;
    const rowsOf = (id) => id === undefined ? [] : seen.value.filter((row) => row.bucketId === id);
    return {
        outOfHot: rowsOf(hot?.id).reduce((sum, { downloaded }) => sum + downloaded, 0),
        intoCold: rowsOf(cold.id).reduce((sum, { uploaded }) => sum + uploaded, 0),
    };
}


/***/ }),

/***/ 8610:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lA: () => (/* binding */ PREFLIGHT_TIMEOUT_MS),
  dI: () => (/* binding */ offlineNodes),
  WN: () => (/* binding */ openPlatform)
});

// EXTERNAL MODULE: ./build/src/core/defined.js
var defined = __webpack_require__(7708);
// EXTERNAL MODULE: ./build/src/core/with-timeout.js
var with_timeout = __webpack_require__(4967);
;// CONCATENATED MODULE: ./build/src/flashback/answers.js
/**
 * Parsers of the platform's answers. The API evolves, so every field may be missing, have another type, or have its older
 * name (`unitId` for `bucketId`, `units` for `buckets`). What is not understood is undefined or left out, never an error.
 */
function repositoriesOf(answer) {
    return rows(answer, 'repos', 'repositories', 'data').flatMap((row) => {
        const id = answers_text(row, 'id', 'repoId');
        if (id === undefined)
            return [];
        const mode = answers_text(row, 'mode');
        return [
            {
                id,
                name: answers_text(row, 'name'),
                storageType: answers_text(row, 'storageType')?.toUpperCase(),
                mode: mode === 'NORMAL' || mode === 'MIRROR' ? mode : undefined,
                buckets: rows(row, 'buckets', 'units').map(attachedBucket),
            },
        ];
    });
}
function trafficOf(answer) {
    return rows(answer, 'data').map((row) => {
        const time = Date.parse(answers_text(row, 'timestamp') ?? '');
        return {
            time: Number.isNaN(time) ? undefined : time,
            bucketId: answers_text(row, 'bucketId', 'unitId'),
            uploaded: count(row, 'upl_bytes', 'totalUploadBytes') ?? 0,
            downloaded: count(row, 'dwl_bytes', 'totalDownloadBytes') ?? 0,
            latency: count(row, 'latency_ms', 'latencyMs'),
        };
    });
}
function quotaOf(answer) {
    return rows(answer, 'quotaUsage', 'data').map((row) => {
        const capability = record(row['capability']);
        const usage = record(row['usage']);
        return {
            code: answers_text(capability, 'code'),
            type: answers_text(capability, 'type')?.toUpperCase(),
            period: answers_text(capability, 'periodType')?.toUpperCase(),
            current: count(usage, 'current'),
            max: count(usage, 'max'),
            percentage: count(usage, 'percentage'),
        };
    });
}
function nodesOf(answer) {
    return rows(answer, 'data', 'nodes').map((row) => ({
        url: answers_text(row, 'url', 'endpoint'),
        region: answers_text(row, 'region'),
        status: nodeStatus(answers_text(row, 'status', 'nodeStatus')),
        latency: count(row, 'latencyMs', 'latency_ms'),
    }));
}
/** Bounds on hostile answers, above what any account has. */
const MAX_ROWS = 20_000;
const MAX_TEXT_LENGTH = 1_024;
function attachedBucket(row) {
    const bucket = record(row['bucket'] ?? row['unit']);
    const names = [answers_text(row, 'folder'), answers_text(bucket, 'bucket'), answers_text(bucket, 'name')];
    return {
        id: answers_text(row, 'bucketId', 'unitId') ?? answers_text(bucket, 'id'),
        names: [...new Set(names.filter((name) => name !== undefined))],
        storageType: answers_text(bucket, 'storageType')?.toUpperCase(),
        endpoint: answers_text(bucket, 'endpoint'),
        region: answers_text(bucket, 'region'),
    };
}
function nodeStatus(status) {
    return ['ONLINE', 'DISCONNECTED', 'OFFLINE'].find((one) => one === status?.toUpperCase());
}
/** The objects of the first of these fields that is a list. */
function rows(value, ...names) {
    const list = names.map((name) => record(value)[name]).find((one) => Array.isArray(one));
    return (list ?? []).slice(0, MAX_ROWS).filter(isRecord);
}
function record(value) {
    return isRecord(value) ? value : {};
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function answers_text(row, ...names) {
    for (const name of names) {
        const value = row[name];
        if (typeof value === 'string' && value !== '' && value.length <= MAX_TEXT_LENGTH)
            return value;
        if (typeof value === 'number' && Number.isSafeInteger(value))
            return String(value);
    }
    return undefined;
}
/** A non-negative number, also as a string. */
function count(row, ...names) {
    for (const name of names) {
        const value = row[name];
        const number = typeof value === 'string' && /^\d{1,20}(\.\d{1,10})?$/.test(value.trim()) ? Number(value) : value;
        if (typeof number === 'number' && Number.isFinite(number) && number >= 0)
            return number;
    }
    return undefined;
}

// EXTERNAL MODULE: ./build/src/flashback/get-text.js
var get_text = __webpack_require__(8199);
;// CONCATENATED MODULE: ./build/src/flashback/platform.js




/** A failed request to the platform, one line without secrets. Never a reason to end a backup. */
class PlatformError extends Error {
    /** No answer within the time limit. */
    timedOut;
    constructor(message, options) {
        super(message, options);
        this.name = 'PlatformError';
        this.timedOut = options?.timedOut ?? false;
    }
}
/**
 * Flashback's platform API (shared by all Repositories of an account), read only. Each call is made once, with limits on
 * its time and its answer; redirects are not followed, so the token is sent to no other host. After one timeout all later
 * calls fail at once: a run waits for it at most once. Methods throw only when `signal` is aborted.
 */
class Platform {
    #fetch;
    #timeout;
    constructor(options) {
        this.#fetch = options.fetchJson ?? ((path, signal) => getJson(options, path, signal));
    }
    /** One Repository, or all that the token may see, with their buckets. */
    repositories(repositoryId, signal) {
        const query = repositoryId === undefined ? {} : { repoId: repositoryId };
        return this.#ask('/repo', query, repositoriesOf, signal);
    }
    trafficByMinute(query, signal) {
        return this.#ask('/stats/minute', statsQuery(query), trafficOf, signal);
    }
    trafficByDay(query, signal) {
        return this.#ask('/stats/daily', statsQuery(query), trafficOf, signal);
    }
    quota(signal) {
        return this.#ask('/user/quota', {}, quotaOf, signal);
    }
    nodes(signal) {
        return this.#ask('/node', { nodeServices: '1' }, nodesOf, signal);
    }
    async #ask(path, query, read, signal) {
        if (this.#timeout !== undefined)
            return { seen: false, why: this.#timeout };
        const search = new URLSearchParams(query).toString();
        try {
            return {
                seen: true,
                value: read(await this.#fetch(search === '' ? path : `${path}?${search}`, signal)),
            };
        }
        catch (error) {
            signal.throwIfAborted();
            if (!(error instanceof PlatformError))
                throw error;
            if (error.timedOut)
                this.#timeout = error.message;
            return { seen: false, why: error.message };
        }
    }
}
const REQUEST_TIMEOUT_MS = 10_000;
/** A month of minutes of one bucket is a few MB. */
const MAX_ANSWER_BYTES = 16 * 1024 * 1024;
async function getJson(options, path, signal) {
    const { url, token, ca, clock, timeLimit = REQUEST_TIMEOUT_MS } = options;
    const { origin } = new URL(url);
    const what = `GET ${path.split('?')[0] ?? ''}`;
    try {
        const request = {
            path,
            headers: { authorization: `Bearer ${token}`, accept: 'application/json' },
            ca,
            stepTimeout: timeLimit,
            maxBytes: MAX_ANSWER_BYTES,
        };
        const { status, text } = await (0,with_timeout/* withTimeout */.w)(clock, timeLimit, (limit) => (0,get_text/* getText */.q)(origin, request, limit), signal);
        if (status >= 300 && status < 400)
            throw new PlatformError(`${what}: HTTP ${status}, a redirect, which is not followed`);
        const json = parsed(text);
        if (status < 200 || status >= 300)
            throw new PlatformError(`${what}: HTTP ${status}${refusalText(json)}`);
        if (json === undefined)
            throw new PlatformError(`${what}: the answer is not JSON`);
        if (isObject(json) && json['success'] === false)
            throw new PlatformError(`${what}: refused${refusalText(json)}`);
        return json;
    }
    catch (error) {
        if (error instanceof with_timeout/* TimeoutError */.M)
            throw new PlatformError(`${what}: no answer within ${timeLimit / 1000} s`, {
                timedOut: true,
                cause: error,
            });
        if (error instanceof PlatformError)
            throw new PlatformError(withoutToken(error.message, token));
        const why = error instanceof Error ? error.message : String(error);
        throw new PlatformError(withoutToken(`${what}: ${why}`, token), { cause: error });
    }
}
/** Undefined if it is not JSON: most often an HTML page of a proxy. */
function parsed(body) {
    try {
        return JSON.parse(body);
    }
    catch {
        return undefined;
    }
}
/** ` (message, CODE)` of a refusal. */
function refusalText(json) {
    if (!isObject(json))
        return '';
    const words = [json['message'], json['error_code']].filter((one) => typeof one === 'string' && one !== '');
    return words.length === 0 ? '' : ` (${words.join(', ').slice(0, 300)})`;
}
/** A server may echo what it was sent. */
function withoutToken(message, token) {
    return message.replaceAll(token, '***');
}
function isObject(value) {
    return typeof value === 'object' && value !== null;
}
function statsQuery({ repositoryId, bucketIds, from, to }) {
    return {
        startDate: new Date(from).toISOString(),
        endDate: new Date(to).toISOString(),
        ...(0,defined/* defined */.s)({ repoId: repositoryId }),
        ...(bucketIds === undefined || bucketIds.length === 0 ? {} : { bucketId: bucketIds.join(',') }),
    };
}

;// CONCATENATED MODULE: ./build/src/run/platform.js

/** Flashback's API if a token was given; every command works without it. `timeLimit`: of one call, ms. */
function openPlatform({ platform, ca }, clock, timeLimit) {
    if (platform === undefined)
        return undefined;
    const limit = timeLimit === undefined ? {} : { timeLimit };
    return new Platform({ url: platform.url, token: platform.token, ca, clock, ...limit });
}
/** Timeout of each call that a run must wait for before it can begin, ms. */
const PREFLIGHT_TIMEOUT_MS = 5_000;
/**
 * Which nodes the platform calls OFFLINE or DISCONNECTED; `unknown` says why it could not tell. Without a token the
 * result is empty. Nodes are compared by host and port: nodes on one machine differ in nothing else.
 */
async function offlineNodes(options, { clock, signal }) {
    const platform = openPlatform(options, clock, PREFLIGHT_TIMEOUT_MS);
    if (platform === undefined)
        return {};
    const seen = await platform.nodes(signal);
    if (!seen.seen)
        return { unknown: `the platform could not say which nodes are online (${seen.why})` };
    const states = new Map();
    for (const { url = '', status } of seen.value) {
        const host = hostOf(url.includes('://') ? url : `https://${url}`);
        if (host !== undefined && (status === 'OFFLINE' || status === 'DISCONNECTED'))
            states.set(host, status);
    }
    return {
        offlineReason: (endpoint) => {
            const status = states.get(hostOf(endpoint) ?? '');
            return status === undefined ? undefined : `is ${status}, says the platform`;
        },
    };
}
function hostOf(url) {
    return URL.canParse(url) ? new URL(url).host : undefined;
}


/***/ }),

/***/ 2546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ loadProbeCache),
/* harmony export */   _: () => (/* binding */ saveProbeCache)
/* harmony export */ });
/* harmony import */ var _core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6119);
/* harmony import */ var _manifest_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1400);
/* harmony import */ var _manifest_layout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4445);
/* harmony import */ var _manifest_parse_generation_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2275);
/* harmony import */ var _manifest_start_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7679);





/**
 * The newer result of the last run and the last probe. A probe's file that does not parse is ignored, and so is one of the
 * future, which would win over every run to come. `now` is ms by the store's clock.
 */
async function loadProbeCache(state, committed, now, signal) {
    const generation = committed?.generation;
    const probed = await probeFile(state, signal);
    if (probed === undefined || Date.parse(probed.capabilities.probed) > now + _manifest_start_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_CLOCK_SKEW_MS */ .s9)
        return generation;
    return probed.capabilities.probed > (generation?.capabilities?.probed ?? '') ? probed : generation;
}
async function probeFile(state, signal) {
    try {
        return parsed((await state.read(_manifest_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .PROBE_CACHE */ .CI, signal))?.text);
    }
    catch (error) {
        if (!(error instanceof _manifest_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .StateError */ .qq))
            throw error;
        return undefined; // too large to be one of ours
    }
}
async function saveProbeCache(state, cache, signal) {
    const text = JSON.stringify({ format: 1, ...cache }, undefined, 1) + '\n';
    await state.write(_manifest_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .PROBE_CACHE */ .CI, Buffer.from(text), 'application/json', signal);
}
function parsed(text) {
    if (text === undefined)
        return undefined;
    try {
        const json = (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJsonObjectText */ .IO)(text, _core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .RECORD_LIMITS */ .xA);
        if (json['format'] !== 1)
            return undefined;
        (0,_manifest_parse_generation_js__WEBPACK_IMPORTED_MODULE_3__/* .checkCapabilities */ .JM)((0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)(json, 'capabilities'));
        (0,_manifest_parse_generation_js__WEBPACK_IMPORTED_MODULE_3__/* .checkPathMemory */ .Tc)(json);
        return json;
    }
    catch (error) {
        if (!(error instanceof _core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .JsonRefused */ .tC))
            throw error;
        return undefined; // it only saves requests, which are then sent again
    }
}


/***/ }),

/***/ 6628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ withLease)
/* harmony export */ });
/* unused harmony export endLease */
/* harmony import */ var _core_defined_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7708);
/* harmony import */ var _core_format_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4166);
/* harmony import */ var _core_input_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9154);
/* harmony import */ var _core_with_timeout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4967);
/* harmony import */ var _manifest_lease_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2373);
/* harmony import */ var _manifest_state_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4802);
/* harmony import */ var _store_bucket_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5277);
/* harmony import */ var _store_registry_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(822);
/* harmony import */ var _connections_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3582);
/* harmony import */ var _store_errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6848);










/**
 * Runs `work` under the lease: the one protocol of every command that writes to cold (design.md section 4, "Lease").
 * A lost lease stops `control`, which aborts every request that carries its signal, and is what is thrown, whatever
 * the aborted requests report. A release that fails or hangs is a warning and never changes the outcome.
 * Throws InputError where cold's key may not write, LeaseLost, and what `load` and `work` throw.
 */
async function withLease(buckets, control, setting, work) {
    const { ctx, margins } = setting;
    const lease = await acquire(buckets.cold, control.signal, setting);
    if (!(lease instanceof _manifest_lease_js__WEBPACK_IMPORTED_MODULE_2__/* .Lease */ .nD))
        return { kind: 'held', holder: lease };
    try {
        lease.onLost((error) => control.fail(error));
        const { wasHeld, epoch } = lease;
        const previous = wasHeld ? 'the previous holder did not release it' : 'it was free';
        buckets.detail.log('lease', () => `epoch ${epoch}, ${previous}`);
        const cold = buckets.fencedCold(() => lease.assertHeld());
        const state = new _manifest_state_js__WEBPACK_IMPORTED_MODULE_3__/* .State */ .U(cold, ctx.segments);
        const loaded = await setting.load(state, control.signal);
        return { kind: 'done', value: await work({ fence: lease, wasHeld, cold, state, loaded }) };
    }
    catch (error) {
        // Requests that were aborted report only that; the reason is the run's first failure.
        throw control.leaseLost ? control.failure : error;
    }
    finally {
        await release(lease, ctx, margins);
    }
}
/** The lease, or the record of the run that holds it. Throws InputError where cold's key may not write. */
async function acquire(cold, signal, { ctx, margins, wait, floor }) {
    const { runId, workflowRun, attempt } = ctx.identity;
    const progress = { waited: false };
    const onWait = (holder) => {
        progress.waited = true;
        const waiting = waitingWords(holder);
        ctx.log.info(`Waiting up to ${(0,_core_format_js__WEBPACK_IMPORTED_MODULE_8__/* .formatDuration */ .a3)(wait)} for ${waiting}.`);
        ctx.onProgress?.({ ...NO_PROGRESS, waiting: `for ${waiting}` });
    };
    const onRefused = (reason) => ctx.log.warning(`The lease in cold is not believed: ${reason}. It does not hold this run up.`);
    const request = { owner: runId, floor, wait, onWait, onRefused, ...(0,_core_defined_js__WEBPACK_IMPORTED_MODULE_9__/* .defined */ .s)({ workflowRun, attempt }) };
    try {
        const lease = await _manifest_lease_js__WEBPACK_IMPORTED_MODULE_2__/* .Lease */ .nD.acquire(cold, ctx.clock, request, signal, margins.lease);
        if (progress.waited)
            ctx.onProgress?.(NO_PROGRESS);
        return lease;
    }
    catch (error) {
        if (error instanceof _manifest_lease_js__WEBPACK_IMPORTED_MODULE_2__/* .LeaseHeld */ .yj)
            return error.holder;
        if (!(0,_store_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .isStoreError */ .A1)(error, 'denied'))
            throw error;
        throw new _core_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d('access-key-id', `cold's key may not write to ${String(cold)} (${error.message}); expected one with the right to write (WRITE). Where the key has it, a policy of the bucket refuses the write: one that demands an ACL (x-amz-acl) other than bucket-owner-full-control cannot be met; take the condition out, and set Object Ownership to "bucket owner enforced", which makes it needless`, { cause: error });
    }
}
const NO_PROGRESS = { phase: 'plan', scanned: 0, done: 0, planned: 0, bytes: 0, inFlight: 0 };
/** A holder that is alive renews its lease every few seconds; one that was killed cannot. */
function waitingWords({ owner, expires }) {
    const until = new Date(expires).toISOString().slice(11, 19);
    return `the lease of run ${JSON.stringify(owner)}: it ends at ${until} UTC if that run is dead, else when the run is done`;
}
/** Never throws, and takes no longer than a cancelled run may: a lease that is not released ends within a minute. */
async function release(lease, { clock, log }, { shutdownGraceMs }) {
    try {
        await (0,_core_with_timeout_js__WEBPACK_IMPORTED_MODULE_1__/* .withTimeout */ .w)(clock, shutdownGraceMs, (signal) => lease.release(signal));
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        log.warning(`The lease was not released (${reason}); it ends within a minute.`);
    }
}
/**
 * Ends the lease of a run whose process was killed, if that run still holds it. True if it did.
 * Throws StateError and StoreError.
 */
async function endLease({ cold: place, ca }, { clock, random, signal }, owner, open = openStore) {
    const { connect, retried, session } = openConnections({ clock, random }, (at) => open(at, ca, clock));
    try {
        const cold = new Bucket(retried(connect('cold', place)), place.prefix, place.stateKeys);
        return await endLeftLease(cold, clock, owner, signal);
    }
    finally {
        await session.close();
    }
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


/***/ })

};
