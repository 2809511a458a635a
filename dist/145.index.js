export const id = 145;
export const ids = [145];
export const modules = {

/***/ 82625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ timeOf)
/* harmony export */ });
/* harmony import */ var _core_iso_time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11876);

/** The present by cold's clock, as its last answer showed it. */
function timeOf({ ctx, buckets }) {
    return (0,_core_iso_time_js__WEBPACK_IMPORTED_MODULE_0__/* .isoTime */ .Ly)(buckets.cold.now(ctx.clock));
}


/***/ }),

/***/ 50145:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  endRun: () => (/* binding */ endRun),
  openRun: () => (/* binding */ openRun),
  recoverRun: () => (/* binding */ recoverRun),
  runBackup: () => (/* binding */ runBackup),
  start: () => (/* binding */ start)
});

// EXTERNAL MODULE: ./build/src/manifest/layout.js
var layout = __webpack_require__(54445);
// EXTERNAL MODULE: ./build/src/manifest/state.js + 2 modules
var manifest_state = __webpack_require__(97287);
// EXTERNAL MODULE: ./build/src/core/input-error.js
var input_error = __webpack_require__(19154);
// EXTERNAL MODULE: ./build/src/plan/recent-runs.js
var recent_runs = __webpack_require__(12449);
// EXTERNAL MODULE: ./build/src/plan/unmatched.js
var unmatched = __webpack_require__(34320);
// EXTERNAL MODULE: ./build/src/run/step-debug.js
var step_debug = __webpack_require__(65467);
// EXTERNAL MODULE: ./build/src/run/margins.js
var run_margins = __webpack_require__(87312);
// EXTERNAL MODULE: ./build/src/run/open-buckets.js + 1 modules
var open_buckets = __webpack_require__(80313);
// EXTERNAL MODULE: ./build/src/store/registry.js + 18 modules
var registry = __webpack_require__(92262);
// EXTERNAL MODULE: ./build/src/run/plain-requests.js
var plain_requests = __webpack_require__(2082);
// EXTERNAL MODULE: ./build/src/run/platform.js + 2 modules
var run_platform = __webpack_require__(88610);
// EXTERNAL MODULE: ./build/src/run/preflight.js
var preflight = __webpack_require__(14112);
// EXTERNAL MODULE: ./build/src/run/nested.js
var nested = __webpack_require__(42700);
// EXTERNAL MODULE: ./build/src/run/probe-cache.js
var probe_cache = __webpack_require__(82546);
// EXTERNAL MODULE: ./build/src/run/run-control.js
var run_control = __webpack_require__(38570);
// EXTERNAL MODULE: ./build/src/run/with-lease.js
var with_lease = __webpack_require__(26628);
// EXTERNAL MODULE: ./build/src/commands/backup/backup-run.js
var backup_run = __webpack_require__(82625);
// EXTERNAL MODULE: ./build/src/commands/backup/collect-garbage.js
var collect_garbage = __webpack_require__(22763);
// EXTERNAL MODULE: ./build/src/commands/backup/commit.js
var commit = __webpack_require__(56126);
// EXTERNAL MODULE: ./build/src/commands/backup/copy.js + 5 modules
var backup_copy = __webpack_require__(5612);
// EXTERNAL MODULE: ./build/src/commands/backup/last-verified.js
var last_verified = __webpack_require__(88488);
// EXTERNAL MODULE: ./build/src/commands/backup/meter.js
var backup_meter = __webpack_require__(23106);
// EXTERNAL MODULE: ./build/src/commands/backup/pair.js
var pair = __webpack_require__(1563);
// EXTERNAL MODULE: ./build/src/commands/backup/phases.js
var backup_phases = __webpack_require__(9771);
// EXTERNAL MODULE: ./build/src/commands/backup/plan.js + 2 modules
var backup_plan = __webpack_require__(92905);
;// CONCATENATED MODULE: ./build/src/plan/statistics.js
/** The rows of these buckets, summed; a bucket without any has no line. */
function usesOf(rows, ids) {
    return ['hot', 'cold'].flatMap((bucket) => {
        const id = ids[bucket];
        const its = id === undefined ? [] : rows.filter(({ bucketId }) => bucketId === id);
        if (its.length === 0)
            return [];
        const latencies = its.flatMap(({ latency }) => (latency === undefined ? [] : [latency]));
        return [
            {
                bucket,
                uploaded: sum(its.map(({ uploaded }) => uploaded)),
                downloaded: sum(its.map(({ downloaded }) => downloaded)),
                latencyMs: latencies.length === 0 ? null : sum(latencies) / latencies.length,
            },
        ];
    });
}
function sum(numbers) {
    return numbers.reduce((total, one) => total + one, 0);
}

// EXTERNAL MODULE: ./build/src/core/with-timeout.js
var with_timeout = __webpack_require__(14967);
;// CONCATENATED MODULE: ./build/src/commands/backup/statistics.js


/** Minutes are counted whole, ms. */
const MINUTE_MS = 60_000;
/** At its end a run waits for answers no longer than this. */
const END_TIMEOUT_MS = 1_000;
/**
 * What the platform counted of the run's buckets, by the minute and by the day: asked when the copies are done,
 * beside the commit. Best effort: a failure here never fails the run.
 */
class StatisticsWatch {
    #setting;
    #over = new AbortController();
    #asked;
    #received;
    constructor(setting) {
        this.#setting = setting;
        this.#asked = this.#ask();
    }
    /** Undefined where the platform did not say, or not in time. */
    get received() {
        return this.#received;
    }
    /** Waits a moment for the answers. Never rejects. */
    async end() {
        const { clock } = this.#setting.ctx;
        // Whatever ended the wait: `#asked` is awaited again below.
        await (0,with_timeout/* withTimeout */.w)(clock, END_TIMEOUT_MS, () => this.#asked).catch(() => undefined);
        this.#over.abort(new Error('the run is over'));
        await this.#asked;
    }
    /** As `end`, for a run that must not wait. */
    async drop() {
        this.#over.abort(new Error('the run is over'));
        await this.#asked;
    }
    async #ask() {
        const { platform, topology, began, ctx } = this.#setting;
        const { repository, hot, cold } = topology;
        const query = { repositoryId: repository.id, from: began, to: ctx.clock.now() + MINUTE_MS };
        const { signal } = this.#over;
        try {
            const [minutes, days] = await Promise.all([
                platform.trafficByMinute(query, signal),
                platform.trafficByDay(query, signal),
            ]);
            const unseen = [minutes, days].find((one) => !one.seen);
            if (unseen?.seen === false)
                ctx.log.notice(`The platform's statistics could not be read (${unseen.why}); the run goes on.`);
            const ids = { hot: hot?.id, cold: cold.id };
            const run = minutes.seen ? usesOf(minutes.value, ids) : [];
            const whole = days.seen ? usesOf(days.value, ids) : [];
            if (run.length + whole.length > 0)
                this.#received = { run, days: whole };
        }
        catch (error) {
            if (!signal.aborted)
                throw error;
            ctx.log.notice("The platform's statistics did not arrive in time; the run goes on.");
        }
    }
}

// EXTERNAL MODULE: ./build/src/report/traffic-test.js
var traffic_test = __webpack_require__(38970);
// EXTERNAL MODULE: ./build/src/commands/traffic-sample.js
var traffic_sample = __webpack_require__(7024);
;// CONCATENATED MODULE: ./build/src/commands/backup/traffic-probe.js



/**
 * What `probe` asks of the platform, asked beside a run: one small object is copied by the pair's path to a name of the
 * program's own, and the statistics are polled until they show it or the time is over. Best effort: a failure here
 * is logged and never fails the run.
 */
class TrafficProbe {
    #setting;
    #over = new AbortController();
    #signal;
    #all;
    #copying = Promise.resolve();
    #watch;
    #report;
    constructor(setting) {
        this.#setting = setting;
        this.#signal = AbortSignal.any([setting.copy.signal, this.#over.signal]);
        this.#all = this.#probe();
    }
    /** Undefined until the sample was copied, and where there was none to copy. */
    get report() {
        return this.#report;
    }
    /**
     * Waits no longer for the statistics; a copy that is under way may end first, and be removed again, if it takes no
     * longer than one poll would. Never rejects. The lease must still be held.
     */
    async end() {
        const { watched, polling } = this.#setting;
        await (0,with_timeout/* withTimeout */.w)(watched.clock, polling.every, () => this.#copying, this.#signal).catch(() => undefined);
        this.#over.abort(new Error('the run is over'));
        await this.#all;
    }
    async #probe() {
        const { log, polling } = this.#setting;
        try {
            this.#copying = this.#copySample();
            await this.#copying;
            if (this.#report === undefined || this.#watch === undefined)
                return;
            const { sample } = this.#report;
            const traffic = await this.#watch.verdict(sample, polling, this.#signal);
            this.#report = { sample, traffic };
        }
        catch (error) {
            if (!this.#signal.aborted) {
                const why = error instanceof Error ? error.message : String(error);
                log.notice(`Whether copies are counted could not be tried out (${why}); the run goes on.`);
            }
            else if (this.#report !== undefined && this.#watch !== undefined)
                this.#report = { ...this.#report, traffic: this.#watch.last };
        }
        if (this.#report === undefined)
            return;
        log.notice((0,traffic_test/* trafficTestText */.R6)(this.#report));
        const mismatch = (0,traffic_test/* contradiction */.qX)(this.#report);
        // No warning: beside a run, hot is in use, and what is counted may well be that.
        if (mismatch !== undefined)
            log.notice(mismatch);
    }
    /** Reads the statistics, then copies the sample into cold and removes it again. */
    async #copySample() {
        const { hot, copy, watched } = this.#setting;
        const object = await (0,traffic_sample/* sampleOf */.uV)(hot, this.#signal);
        if (object === undefined)
            return;
        this.#watch = await traffic_sample/* Watch */.ox.start(watched, this.#signal);
        const sample = await (0,traffic_sample/* copySample */.qV)(object, hot, { ...copy, signal: this.#signal });
        this.#report = { sample, traffic: traffic_sample/* NOT_SEEN */.mW };
    }
}

;// CONCATENATED MODULE: ./build/src/commands/backup/platform-watches.js


/**
 * What is asked of Flashback's platform beside a run, where a token was given: quota, whether copies are counted, and
 * the statistics of the buckets. Best effort: a failure here never fails the run.
 */
class PlatformWatches {
    /** Undefined where no token was given. */
    api;
    quota;
    /** What the platform could not say, for the report. */
    unanswered = [];
    #trafficProbe;
    #statistics;
    constructor(api, quota) {
        this.api = api;
        this.quota = quota;
    }
    /** Undefined until a sample was copied, and where none was. */
    get trafficReport() {
        return this.#trafficProbe?.report;
    }
    /** Undefined where the platform did not say, or not in time. */
    get statistics() {
        return this.#statistics?.received;
    }
    /** True where this run tries out whether copies are counted. */
    get probesTraffic() {
        return this.#trafficProbe !== undefined;
    }
    probeTraffic(settings) {
        this.#trafficProbe = new TrafficProbe(settings);
    }
    /** `began`: wall time at which the run began, ms. */
    askStatistics(topology, began, ctx) {
        if (this.api === undefined)
            return;
        this.#statistics = new StatisticsWatch({ platform: this.api, topology, began, ctx });
    }
    /** Waits a moment for answers that are still to come. Never rejects. The lease must still be held. */
    async end() {
        await Promise.all([this.#trafficProbe?.end(), this.#statistics?.end()]);
    }
    /** As `end`, for a run that must not wait for statistics. */
    async drop() {
        await Promise.all([this.#trafficProbe?.end(), this.#statistics?.drop()]);
    }
}

// EXTERNAL MODULE: ./build/src/commands/backup/prune-after.js
var prune_after = __webpack_require__(98124);
// EXTERNAL MODULE: ./build/src/core/every.js
var every = __webpack_require__(97878);
// EXTERNAL MODULE: ./build/src/flashback/endpoint.js
var endpoint = __webpack_require__(83878);
;// CONCATENATED MODULE: ./build/src/plan/quota.js
/** From here on the report warns. */
const NEARLY_FULL_PERCENT = 80;
/** The limits that a backup can run into, the fullest first; limits on anything but bytes are ignored. */
function quotasOf(rows) {
    return rows
        .flatMap((row) => {
        const kind = /^(STORAGE|TRAFFIC)/.exec(row.type ?? '')?.[1]?.toLowerCase();
        const percent = percentOf(row);
        if (kind === undefined || percent === undefined)
            return [];
        const { period, current, max } = row;
        return [
            { kind, period: period?.toLowerCase() ?? null, used: current ?? null, max: max ?? null, percent },
        ];
    })
        .sort((a, b) => b.percent - a.percent);
}
function exceeded(quotas) {
    return quotas.find(({ percent }) => percent >= 100);
}
function nearlyUsedUp(quotas) {
    return quotas.filter(({ percent }) => percent >= NEARLY_FULL_PERCENT);
}
/** Those that `bytes` more do not fit into. Native copies are no traffic. */
function tooSmallFor(quotas, bytes, native) {
    return quotas.filter(({ kind, used, max }) => {
        if (used === null || max === null || (native && kind === 'traffic'))
            return false;
        return bytes > max - used;
    });
}
/** From the figures themselves where there are any: the reported share is rounded. */
function percentOf({ current, max, percentage }) {
    if (current === undefined || max === undefined || max === 0)
        return percentage;
    return (current / max) * 100;
}

// EXTERNAL MODULE: ./build/src/core/format.js
var format = __webpack_require__(34166);
// EXTERNAL MODULE: ./build/src/store/errors.js
var errors = __webpack_require__(46848);
;// CONCATENATED MODULE: ./build/src/commands/backup/quota.js






/** Between two checks whether what is copied still fits. */
const CHECK_INTERVAL_MS = 10_000;
/**
 * The account's quota, as the platform reports it, asked beside a run: only the preflight waits for the answer, for a
 * few seconds at most. Best effort: a failure here never fails the run.
 */
class QuotaWatch {
    #options;
    #ctx;
    #asked;
    #expected;
    #stopChecking;
    #quotas;
    #unanswered;
    #overflow;
    /** `expected` is called now and then during the run. */
    constructor(options, ctx, platform, signal, expected) {
        this.#options = options;
        this.#ctx = ctx;
        this.#expected = expected;
        this.#asked = this.#ask(platform, signal);
        this.#stopChecking =
            platform === undefined ? () => undefined : (0,every/* every */.S)(ctx.clock, CHECK_INTERVAL_MS, () => this.checkFit());
    }
    /** Undefined where it was not asked, or did not answer yet. */
    get quotas() {
        return this.#quotas;
    }
    /** The error to end the run with where a quota of cold's Repository is used up already; nothing was changed by then. */
    async refusal(signal) {
        await this.#asked;
        const over = exceeded(this.#quotas ?? []);
        if (over === undefined)
            return undefined;
        const { cold, ca, dryRun } = this.#options;
        // A cold at another provider takes writes, whatever this account has used.
        if (dryRun || !(await (0,endpoint/* isBridgeNode */.oP)(cold.endpoint, ca, signal)))
            return undefined;
        const message = `the platform says that the ${quotaWords(over)}`;
        return new errors/* StoreError */.AD('quota', message, { operation: 'quota', providerCode: 'QUOTA_EXCEEDED' });
    }
    /** Warns, once, where what this run copies will not fit. */
    checkFit() {
        if (this.#overflow !== undefined || this.#quotas === undefined)
            return;
        const { bytes, native } = this.#expected();
        const [quota] = tooSmallFor(this.#quotas, bytes, native);
        if (quota === undefined)
            return;
        this.#overflow = { quota, bytes };
        this.#ctx.log.warning(this.#overflowMessage(this.#overflow));
    }
    end() {
        this.checkFit();
        this.#stopChecking();
    }
    notices() {
        const title = 'Quota';
        const nearly = nearlyUsedUp(this.#quotas ?? []).map((quota) => ({
            level: 'warning',
            title,
            message: `The ${quotaWords(quota)}. Beyond it the Repository is read-only: raise it on the platform, or copy less.`,
        }));
        const overflow = this.#overflow;
        return [
            ...nearly,
            ...(overflow === undefined
                ? []
                : [{ level: 'warning', title, message: this.#overflowMessage(overflow) }]),
            ...(this.#unanswered === undefined
                ? []
                : [{ level: 'notice', title: 'Platform', message: this.#unanswered }]),
        ];
    }
    async #ask(platform, signal) {
        const { log } = this.#ctx;
        const seen = await platform?.quota(signal);
        if (seen === undefined)
            return;
        if (seen.seen) {
            this.#quotas = quotasOf(seen.value);
            for (const quota of nearlyUsedUp(this.#quotas))
                log.warning(`The ${quotaWords(quota)}.`);
            return;
        }
        this.#unanswered = `How much of the quota is used could not be seen (${seen.why}); the run goes on.`;
        log.notice(this.#unanswered);
    }
    #overflowMessage({ quota, bytes }) {
        const left = Math.max(0, (quota.max ?? 0) - (quota.used ?? 0));
        return `This run is about ${(0,format/* formatBytes */.z3)(bytes)}, and of the ${quotaName(quota)} ${(0,format/* formatBytes */.z3)(left)} were left when it began. What does not fit waits for the next run: raise the quota, or leave something out.`;
    }
}
/** What was copied by now; before that as much as the last run copied, and in a first run all that was listed. */
function expectedCopy(scope, { bytes: { copied, touched, planned, scanned } }, base, path) {
    const lastRun = base === 'none' ? undefined : (0,recent_runs/* runsOf */.ky)(base, scope).at(-1);
    const bytes = Math.max(copied + touched + planned, lastRun?.copiedBytes ?? 0, base === 'none' ? scanned : 0);
    return { bytes, native: path === 'native' };
}
/** `monthly traffic quota is at 97% (97 GB of 100 GB)`. */
function quotaWords(quota) {
    const { used, max, percent } = quota;
    const share = `${Math.floor(percent)}%`;
    const figures = used === null || max === null ? '' : ` (${(0,format/* formatBytes */.z3)(used)} of ${(0,format/* formatBytes */.z3)(max)})`;
    return `${quotaName(quota)} is ${percent >= 100 ? `used up: ${share}` : `at ${share}`}${figures}`;
}
function quotaName({ kind, period }) {
    return `${period === null ? '' : `${period} `}${kind} quota`;
}

// EXTERNAL MODULE: ./build/src/commands/backup/recovery.js + 1 modules
var backup_recovery = __webpack_require__(34114);
// EXTERNAL MODULE: ./build/src/commands/backup/result.js + 2 modules
var result = __webpack_require__(23464);
// EXTERNAL MODULE: ./build/src/commands/backup/tally.js
var backup_tally = __webpack_require__(81421);
;// CONCATENATED MODULE: ./build/src/commands/backup/backup.js































/**
 * Backs hot up into cold: plan, copy, commit, prune, report (design.md section 4). Bad input throws InputError and
 * changes nothing; everything else that goes wrong is in the result.
 */
async function runBackup(options, ctx, open = registry/* openStore */.C, margins = run_margins/* MARGINS */.q) {
    const phases = {};
    const run = openRun(options, ctx, open, margins, phases);
    try {
        run.meter.phase('plan');
        const committed = await start(run, phases);
        if (options.dryRun)
            await preview(run, phases, committed);
        else
            await runWithLease(run, phases, committed);
    }
    catch (error) {
        if (error instanceof input_error/* InputError */.d)
            throw error;
        run.control.fail(error);
    }
    finally {
        await endRun(run);
    }
    return (0,result/* resultOf */.B)(run, phases);
}
async function endRun({ buckets, control, meter, platform, tally }) {
    control.end();
    platform.quota.end();
    meter.end();
    await Promise.all([buckets.close(), tally.orphans.close()]);
}
/** What all phases share; to be ended by `endRun`. */
function openRun(options, ctx, open, margins, phases) {
    const buckets = (0,open_buckets/* openBuckets */.qy)(options, ctx, open);
    if (options.maxRequests !== undefined)
        buckets.limitRequests(options.maxRequests);
    const control = new run_control/* RunControl */.j(ctx.clock, options.deadline, ctx.signal, margins.stop);
    const tally = new backup_tally/* Tally */.F(new unmatched/* LineWatch */.Y0(options.prefixes, 'exclude', options.exclude));
    const meter = new backup_meter/* Meter */.k(ctx, tally, options.dryRun);
    const api = (0,run_platform/* openPlatform */.WN)(options, ctx.clock, run_platform/* PREFLIGHT_TIMEOUT_MS */.lA);
    const quota = new QuotaWatch(options, ctx, api, control.signal, () => expectedCopy(options, tally, phases.start?.base, phases.path?.choice.current));
    const platform = new PlatformWatches(api, quota);
    return { options, ctx, margins, open, buckets, control, tally, meter, platform };
}
/** Checks what can be checked before the lease. Returns what cold holds; throws where the run must not begin. */
async function start(run, phases) {
    const { options, ctx, buckets, control, platform } = run;
    const { signal } = control;
    await (0,open_buckets/* checkBuckets */.S$)(buckets, options, signal);
    control.watchCredentials(() => (0,open_buckets/* credentialsEnd */.kC)(buckets));
    const state = new manifest_state/* State */.U(buckets.cold, ctx.segments);
    const committed = await state.load(signal);
    (0,preflight/* checkIdentity */.Z0)(committed, options);
    phases.start = (0,backup_phases/* startOf */.G)(committed, (0,backup_run/* timeOf */.n)(run), false);
    buckets.detail.log('state', () => (0,step_debug/* stateLine */.qo)(committed?.generation));
    if (committed === undefined) {
        await (0,nested/* refuseNested */.g0)(buckets.hot, buckets.cold, signal);
        await (0,preflight/* checkEmpty */.Yx)(buckets.cold, state, signal);
    }
    const refusal = await platform.quota.refusal(signal);
    if (refusal === undefined)
        return committed;
    phases.refusal = refusal;
    throw refusal;
}
/** A dry run: says what a backup would copy, and writes nothing. */
async function preview(run, phases, committed) {
    const { ctx, buckets, platform } = run;
    const state = new manifest_state/* State */.U(buckets.cold, ctx.segments);
    const access = { kind: 'dry-run', cold: buckets.cold, state, committed };
    const cache = await (0,probe_cache/* loadProbeCache */.H)(state, committed, Date.parse((0,backup_run/* timeOf */.n)(run)), run.control.signal);
    const recovery = await recoverRun(run, access, phases, cache);
    try {
        phases.path = await (0,pair/* chooseCopyPath */.a)(run, recovery.started, cache);
        platform.quota.checkFit();
        phases.plan = await (0,backup_plan/* planCopies */.FP)(run, access, recovery);
        phases.preview = await (0,backup_copy/* previewAll */.q)(run, access, recovery, phases.plan);
    }
    finally {
        await recovery.journals.close();
    }
}
/** `before` was read before the lease: another run may have committed since. */
async function runWithLease(run, phases, before) {
    const { options, ctx, margins, buckets, control } = run;
    const setting = {
        ctx,
        margins,
        wait: options.leaseWait,
        floor: before?.head.epoch ?? 0,
        load: (state, signal) => (0,preflight/* reload */.yQ)(state, before, options, signal),
    };
    const outcome = await (0,with_lease.withLease)(buckets, control, setting, async (held) => {
        const { fence, cold, state, loaded: committed, wasHeld: previousRunCutOff } = held;
        if (committed === undefined)
            await (0,preflight/* checkApart */.HK)(buckets.hot, buckets.cold, ctx.identity.runId, control.signal);
        await backUp(run, { kind: 'write', fence, cold, state, committed, previousRunCutOff }, phases);
    });
    if (outcome.kind === 'held')
        phases.heldBy = outcome.holder;
}
/** Everything under the fence: copy, commit, prune, report. */
async function backUp(run, access, phases) {
    const { buckets, control, meter, platform } = run;
    const stores = { reads: [buckets.hot, access.cold], writes: { bucket: access.cold, path: `${layout/* PROBE */.vD}room` } };
    control.askStoresBy(() => (0,plain_requests/* plainFailure */.d)(stores, control.signal));
    try {
        const { recovery, copy } = await copyPhases(run, access, phases);
        phases.copy = copy;
        if (copy.kind === 'failed')
            throw copy.error;
        if (control.mayCommit)
            await commitPhases(run, access, phases, recovery, copy.copies);
        await platform.end();
        meter.phase('report');
        await (0,commit/* storeReport */.k)(run, access.state, () => (0,result/* resultOf */.B)(run, phases));
    }
    finally {
        await platform.drop();
    }
}
async function copyPhases(run, access, phases) {
    const { state, committed } = access;
    const cache = await (0,probe_cache/* loadProbeCache */.H)(state, committed, Date.parse((0,backup_run/* timeOf */.n)(run)), run.control.signal);
    const recovery = await recoverRun(run, access, phases, cache);
    const { started, journals } = recovery;
    try {
        await (0,backup_recovery/* settleUnfinishedUploads */.vs)(run, access, recovery);
        const capabilities = (phases.capabilities = await (0,pair/* probeCold */.F)(run, access, recovery, cache));
        const path = (phases.path = await (0,pair/* chooseCopyPath */.a)(run, started, cache));
        run.buckets.detail.log('path', () => (0,step_debug/* capabilitiesLine */.rP)(capabilities));
        run.platform.quota.checkFit();
        const plan = (phases.plan = await (0,backup_plan/* planCopies */.FP)(run, access, recovery, capabilities));
        const copy = await (0,backup_copy/* copyAll */.n)(run, access, { recovery, capabilities, path, plan });
        return { recovery, copy };
    }
    finally {
        await journals.close();
    }
}
async function commitPhases(run, access, phases, recovery, copies) {
    const { meter, buckets } = run;
    const { started } = recovery;
    meter.phase('commit');
    const { committed, restorePoint } = (phases.commit = await (0,commit/* commit */.c)(run, access, started, copies));
    buckets.detail.log('state', () => `committed ${(0,step_debug/* stateLine */.qo)(committed.generation)}`);
    await (0,backup_recovery/* sweepUploads */.lR)(run, recovery);
    let newest = committed;
    phases.prune = await (0,prune_after/* pruneAfter */.h)(run, access, started, committed, (next) => {
        newest = next;
        phases.commit = { committed: next, restorePoint };
    });
    await (0,collect_garbage/* collectGarbage */.i)(run, access, started, newest.generation);
    phases.verified = await (0,last_verified/* loadVerified */.V)(run, access.state);
}
/** The first phase of what builds on `access`: from here on, its manifest is the run's base. */
async function recoverRun(run, access, phases, cache) {
    const { committed } = access;
    phases.start = (0,backup_phases/* startOf */.G)(committed, (0,backup_run/* timeOf */.n)(run), true);
    run.meter.expect((0,recent_runs/* runsOf */.ky)(committed?.generation, run.options).at(-1)?.scanned);
    return (phases.recovery = await (0,backup_recovery/* recover */.lj)(run, access, cache));
}


/***/ }),

/***/ 22763:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ collectGarbage)
/* harmony export */ });
/* harmony import */ var _core_defined_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(37708);
/* harmony import */ var _manifest_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11400);
/* harmony import */ var _manifest_parse_generation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72275);
/* harmony import */ var _manifest_condemned_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74974);
/* harmony import */ var _manifest_layout_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54445);
/* harmony import */ var _manifest_signing_signed_generation_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56322);
/* harmony import */ var _store_delete_all_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(47798);
/* harmony import */ var _store_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(46848);








/** Segments that one of so many newest generations names stay, however old they are. */
const GENERATIONS_KEPT = 10;
/**
 * Deletes state that nothing needs any more (design.md section 5): segments that none of the last ten
 * generations names, generations before them, and folders of old runs but for the lists of holes that restore points
 * name, and generations by which HEAD is traced back to an anchor. Under the lease, after the commit. Best effort: what cannot be deleted is left to the next run, with a notice.
 */
async function collectGarbage({ control, margins, ctx, options }, { state, cold }, started, present) {
    if (options.cold.immutable === true)
        return;
    const signal = control.finishing;
    try {
        const now = Date.parse(started);
        const old = await olderThan(cold, `${_manifest_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .STATE */ .c4}segments/`, now - margins.garbage.segments, signal);
        old.push(...(await olderThan(cold, `${_manifest_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .STATE */ .c4}generations/`, now - margins.garbage.segments, signal)));
        old.push(...(await olderThan(cold, _manifest_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .CONDEMNED */ .Ov, now - margins.garbage.segments, signal)));
        old.push(...(await olderThan(cold, _manifest_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .LISTED */ .CQ, now - margins.garbage.segments, signal)));
        const candidates = new Set(old);
        const keep = ({ generation, segments, condemned, listed }) => {
            candidates.delete((0,_manifest_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .generationPath */ .uA)(generation));
            candidates.delete((0,_manifest_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .signaturePath */ .oY)(generation));
            for (const { sha256 } of segments)
                candidates.delete((0,_manifest_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .segmentPath */ .iY)(sha256));
            if (!(0,_manifest_condemned_js__WEBPACK_IMPORTED_MODULE_2__/* .isOldForm */ .gh)(condemned))
                for (const { sha256 } of condemned.files)
                    candidates.delete((0,_manifest_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .condemnedPath */ .f9)(sha256));
            for (const { sha256 } of listed ?? [])
                candidates.delete((0,_manifest_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .listedPath */ .jM)(sha256));
        };
        for (const path of old)
            if (generationOf(path) >= state.anchoredFrom)
                candidates.delete(path);
        keep(present);
        if (candidates.size > 0)
            for (const generation of await before(state, present, signal))
                keep(generation);
        const holes = new Set(present.restorePoints.map((point) => point.holes.list));
        const runs = await olderThan(cold, _manifest_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .RUNS */ .pt, now - margins.garbage.runs, signal);
        // Upload records are deleted elsewhere: they name uploads that are still billed.
        const over = runs.filter((path) => !holes.has(path) && !(0,_manifest_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .isUploadRecord */ .N_)(path));
        const splits = await olderThan(cold, _manifest_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .SPLITS */ .UR, now - margins.garbage.runs, signal);
        const unused = [...candidates, ...over, ...splits].map((path) => ({ key: cold.key(path) }));
        const failures = await (0,_store_delete_all_js__WEBPACK_IMPORTED_MODULE_5__/* .deleteAll */ .Vw)(cold.store, unused, signal);
        if (failures[0] !== undefined) {
            const code = failures[0].providerCode ?? failures[0].code;
            ctx.log.notice(`${failures.length} old state objects were not deleted: ${code}.`);
        }
    }
    catch (error) {
        if (!(0,_store_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .isStoreError */ .A1)(error) && !(error instanceof _manifest_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StateError */ .qq))
            throw error;
        ctx.log.notice(`Old state was not deleted (${error.message}); it costs a little space, nothing else.`);
    }
}
/** The committed generations before this one, as far as they count. */
async function before(state, present, signal) {
    const generations = [];
    let next = present;
    for (let number = present.base; number !== null && generations.length < GENERATIONS_KEPT - 1;) {
        const path = (0,_manifest_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .generationPath */ .uA)(number);
        const file = await state.read(path, signal);
        if (file === undefined)
            break;
        (0,_manifest_signing_signed_generation_js__WEBPACK_IMPORTED_MODULE_4__/* .checkChain */ .uy)(state.cold, file.text, path, next);
        const generation = (0,_manifest_parse_generation_js__WEBPACK_IMPORTED_MODULE_1__/* .parseGeneration */ .ux)(file.text, path);
        next = generation;
        generations.push(generation);
        number = generation.base;
    }
    return generations;
}
/** The number in the name of a generation or its signature, -1 for other paths. */
function generationOf(path) {
    return Number(/\/generations\/(\d{1,13})\.json(\.sig)?$/.exec(path)?.[1] ?? -1);
}
/** Paths below `prefix` that were last modified before `limit`, wall ms. */
async function olderThan(cold, prefix, limit, signal) {
    const paths = [];
    for (let continuation;;) {
        const request = { prefix: cold.key(prefix), ...(0,_core_defined_js__WEBPACK_IMPORTED_MODULE_7__/* .defined */ .s)({ continuation }) };
        const page = await cold.store.list(request, signal);
        for (const { key, modified, doubt } of page.objects) {
            // A listing must not aim our deletes at anything but what was asked for; without a date it may be of this run.
            if (doubt === undefined && modified < limit && key.startsWith(request.prefix))
                paths.push(key.slice(cold.prefix.length));
        }
        if (page.next === undefined)
            return paths;
        continuation = page.next;
    }
}


/***/ }),

/***/ 56126:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ commit),
/* harmony export */   k: () => (/* binding */ storeReport)
/* harmony export */ });
/* harmony import */ var _core_defined_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(37708);
/* harmony import */ var _manifest_generation_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(62093);
/* harmony import */ var _manifest_layout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54445);
/* harmony import */ var _report_json_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(47912);
/* harmony import */ var _store_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46848);
/* harmony import */ var _store_middleware_optional_attributes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14794);
/* harmony import */ var _core_version_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(79157);
/* harmony import */ var _run_orphan_spool_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37655);
/* harmony import */ var _run_preflight_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14112);
/* harmony import */ var _plan_recent_runs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(12449);










/** Scopes whose listing is remembered. */
const MAX_LISTINGS = 16;
/**
 * Writes the new generation and swaps HEAD to it. An incomplete run commits too, marked so: it is no restore
 * point. Throws LeaseLost where somebody else committed.
 */
async function commit(run, { state, committed, fence }, started, copies) {
    const { options, ctx, tally, control, buckets } = run;
    const { runId } = ctx.identity;
    const { finishing } = control;
    const base = committed?.generation;
    const holes = await storeHoles(run, state);
    const number = await state.nextGeneration(base?.generation ?? 0, finishing);
    const above = number - 1 - (base?.generation ?? 0);
    if (above > 0)
        run.ctx.log.warning(aboveWords(above, base?.generation ?? 0));
    const scope = { prefixes: options.prefixes, exclude: options.exclude };
    const lacking = [...(base?.lacking ?? []), ...(copies.lacking ?? [])];
    const point = { run: runId, time: started, generation: number, scope, holes };
    const generation = {
        format: _manifest_generation_js__WEBPACK_IMPORTED_MODULE_6__/* .FORMAT */ .u,
        generation: number,
        base: base?.generation ?? null,
        epoch: fence.epoch,
        run: runId,
        time: started,
        program: _core_version_js__WEBPACK_IMPORTED_MODULE_7__/* .VERSION */ .x,
        hot: (0,_run_preflight_js__WEBPACK_IMPORTED_MODULE_4__/* .identityOf */ .cu)(options),
        ...(0,_run_preflight_js__WEBPACK_IMPORTED_MODULE_4__/* .coldApiOf */ .yO)(options),
        complete: copies.complete,
        segments: copies.segments,
        restorePoints: [...(base?.restorePoints ?? []), ...(copies.complete ? [point] : [])],
        journals: copies.journals,
        condemned: await (0,_run_orphan_spool_js__WEBPACK_IMPORTED_MODULE_3__/* .condemnOrphans */ ._h)(tally.orphans, base, started, state, finishing, copies.condemned),
        capabilities: copies.capabilities,
        recentRuns: (0,_plan_recent_runs_js__WEBPACK_IMPORTED_MODULE_5__/* .withRun */ .Yq)(base, recentRun(run, started)),
        ...copies.paths,
        ...(0,_core_defined_js__WEBPACK_IMPORTED_MODULE_8__/* .defined */ .s)({ unlooked: copies.unreconciled, lacking: (0,_store_middleware_optional_attributes_js__WEBPACK_IMPORTED_MODULE_2__/* .lackingAfter */ .eP)(lacking, buckets.losses.cold) }),
        ...(copies.vanished.length === 0 ? {} : { vanished: copies.vanished }),
        ...(await storeListed(run, state, copies, base)),
    };
    return {
        committed: await state.commit(generation, committed, finishing),
        restorePoint: copies.complete ? started : undefined,
    };
}
/**
 * Stores the run's report, beside its journals. Best effort: a quota, or a missing right to write, is a warning.
 * `result` is asked for only where the report can still be stored.
 */
async function storeReport({ control, ctx }, state, result) {
    const { finishing } = control;
    if (finishing.aborted)
        return;
    const path = (0,_manifest_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .runPath */ .t0)(ctx.identity.runId, 'report.json');
    try {
        await state.write(path, Buffer.from((0,_report_json_js__WEBPACK_IMPORTED_MODULE_9__/* .renderJson */ .h)(result())), 'application/json', finishing);
    }
    catch (error) {
        if (!(0,_store_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .isStoreError */ .A1)(error))
            throw error;
        ctx.log.warning(`The report was not stored in cold: ${error.message}`);
    }
}
function aboveWords(above, head) {
    return `Cold has files of generations above ${head}, which HEAD names; ${above} number(s) are skipped. A run that was cut off while it committed leaves them; if there was none, HEAD was put back to an older one.`;
}
function recentRun({ options, ctx, tally, meter }, time) {
    const { counts, bytes } = tally;
    return {
        run: ctx.identity.runId,
        time,
        ms: Math.round(meter.elapsed),
        scope: (0,_plan_recent_runs_js__WEBPACK_IMPORTED_MODULE_5__/* .scopeName */ .OK)(options),
        scanned: counts.scanned,
        bytes: bytes.scanned,
        copied: counts.copied,
        copiedBytes: bytes.copied,
        failed: tally.holes,
        gone: counts.gone,
    };
}
/** Stores this scope's listing. Those of other scopes are carried on, the newest of them. */
async function storeListed({ options, control }, state, { listed, forgetsListings }, base) {
    const scope = (0,_plan_recent_runs_js__WEBPACK_IMPORTED_MODULE_5__/* .scopeName */ .OK)(options);
    const recorded = forgetsListings ? [] : (base?.listed ?? []);
    const others = recorded.filter((other) => other.scope !== scope).slice(1 - MAX_LISTINGS);
    const previous = base?.listed?.find((other) => other.scope === scope)?.sha256;
    const useful = [...listed.values()].some((blocks) => blocks.some(({ digest }) => digest !== undefined));
    if (!useful)
        return others.length === 0 ? {} : { listed: others };
    const sha256 = await state.writeListed(listed, previous, control.finishing);
    return { listed: [...others, { scope, sha256 }] };
}
async function storeHoles({ tally, ctx, control }, state) {
    if (tally.holes === 0)
        return { count: 0 };
    const path = (0,_manifest_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .runPath */ .t0)(ctx.identity.runId, 'holes.ndjson');
    const lines = tally.holeLines.map((line) => JSON.stringify(line)).join('\n') + '\n';
    await state.write(path, Buffer.from(lines), 'application/x-ndjson', control.finishing);
    return { count: tally.holes, list: path };
}


/***/ }),

/***/ 5612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ copyAll),
  q: () => (/* binding */ previewAll)
});

// EXTERNAL MODULE: ./build/src/core/defined.js
var defined = __webpack_require__(37708);
// EXTERNAL MODULE: ./build/src/core/format.js
var format = __webpack_require__(34166);
// EXTERNAL MODULE: ./build/src/core/semaphore.js
var semaphore = __webpack_require__(94511);
// EXTERNAL MODULE: ./build/src/core/with-timeout.js
var with_timeout = __webpack_require__(14967);
// EXTERNAL MODULE: ./build/src/manifest/generation.js
var generation = __webpack_require__(62093);
// EXTERNAL MODULE: ./build/src/manifest/layout.js
var layout = __webpack_require__(54445);
// EXTERNAL MODULE: ./build/src/manifest/journals/journal.js
var journal = __webpack_require__(28807);
// EXTERNAL MODULE: ./build/src/manifest/listed.js
var listed = __webpack_require__(50622);
// EXTERNAL MODULE: ./build/src/manifest/vanished.js
var manifest_vanished = __webpack_require__(45949);
// EXTERNAL MODULE: ./build/src/manifest/journals/unreconciled.js
var journals_unreconciled = __webpack_require__(3241);
// EXTERNAL MODULE: ./build/src/plan/scope.js
var scope = __webpack_require__(18817);
// EXTERNAL MODULE: ./build/src/run/copy-path.js + 4 modules
var copy_path = __webpack_require__(21200);
// EXTERNAL MODULE: ./build/src/transfer/attributes/tag-loss.js
var tag_loss = __webpack_require__(14183);
// EXTERNAL MODULE: ./build/src/transfer/flow.js
var flow = __webpack_require__(9169);
// EXTERNAL MODULE: ./build/src/transfer/slice-input.js
var slice_input = __webpack_require__(43790);
// EXTERNAL MODULE: ./build/src/manifest/entry.js
var manifest_entry = __webpack_require__(9143);
// EXTERNAL MODULE: ./build/src/manifest/builder.js + 2 modules
var builder = __webpack_require__(91046);
// EXTERNAL MODULE: ./build/src/core/iso-time.js
var iso_time = __webpack_require__(11876);
// EXTERNAL MODULE: ./build/src/store/evidence.js
var evidence = __webpack_require__(76586);
;// CONCATENATED MODULE: ./build/src/plan/compare.js


/** Decides one key that the run's scope covers, from a listing that is complete around it. */
function compare(entry, listed) {
    if (listed === undefined) {
        if (entry?.gone === undefined)
            return { act: 'keep', reason: 'missing' };
        return { act: 'keep', reason: entry.gone.confirmed ? 'carried' : 'gone' };
    }
    if (entry === undefined || entry.gone?.confirmed === true)
        return { act: 'copy', reason: 'new' };
    if (entry.etag !== listed.etag || entry.size !== listed.size) {
        // Equal bytes that were written again have another pin where tags are no hashes.
        const touched = entry.expired === undefined && (0,evidence/* isSameContent */.OI)(entry, listed);
        return { act: 'copy', reason: touched ? 'touched' : 'changed' };
    }
    if (entry.expired !== undefined)
        return { act: 'keep', reason: 'expired' };
    if ((0,iso_time/* parseTime */.pe)(entry.modified) !== listed.modified)
        return { act: 'copy', reason: 'touched' };
    return { act: 'keep', reason: entry.gone === undefined ? 'unchanged' : 'returned' };
}

// EXTERNAL MODULE: ./build/src/core/keys.js
var keys = __webpack_require__(78133);
// EXTERNAL MODULE: ./build/src/transfer/doubts.js
var doubts = __webpack_require__(20482);
// EXTERNAL MODULE: ./build/src/transfer/limiter.js
var limiter = __webpack_require__(95997);
// EXTERNAL MODULE: ./build/src/transfer/hole.js
var transfer_hole = __webpack_require__(57671);
// EXTERNAL MODULE: ./build/src/transfer/march.js
var march = __webpack_require__(63378);
// EXTERNAL MODULE: ./build/src/transfer/skim.js
var skim = __webpack_require__(19293);
// EXTERNAL MODULE: ./build/src/manifest/bounds.js
var bounds = __webpack_require__(49878);
// EXTERNAL MODULE: ./build/src/store/aliases.js
var store_aliases = __webpack_require__(9803);
// EXTERNAL MODULE: ./build/src/store/errors.js
var errors = __webpack_require__(46848);
// EXTERNAL MODULE: ./build/src/store/listing/listing.js + 1 modules
var listing = __webpack_require__(19036);
// EXTERNAL MODULE: ./build/src/store/versions.js
var store_versions = __webpack_require__(98530);
// EXTERNAL MODULE: ./build/src/transfer/copy-with-fallback.js
var copy_with_fallback = __webpack_require__(8784);
// EXTERNAL MODULE: ./build/src/transfer/copy.js + 1 modules
var copy = __webpack_require__(65210);
// EXTERNAL MODULE: ./build/src/transfer/multipart/part-plan.js
var part_plan = __webpack_require__(69841);
;// CONCATENATED MODULE: ./build/src/transfer/keep.js








/**
 * Copies a version that is about to be overwritten to its history name, pinned to its own ETag and verified.
 * Repeatable: a second try after a crash finds the first one's copy. Undefined where the version is not where
 * the manifest has it and was not kept either: then it is lost already.
 */
async function keepVersion(cold, key, version, settings, signal) {
    const aliases = (0,store_aliases/* recordedAliases */.h1)(settings.capabilities);
    const names = [true, false].map((plain) => (0,layout/* historyPath */.ae)(key, version, cold.maxPathBytes, aliases, plain));
    for (const path of new Set(names)) {
        try {
            return await keepAs(cold, path, version, settings, signal);
        }
        catch (error) {
            // A store that holds the key may still refuse its history name.
            if (!(0,errors/* isNameRefusal */.so)(error) || path === names[1])
                throw error;
        }
    }
    return undefined;
}
async function keepAs(cold, path, version, settings, signal, leftover) {
    const { versionId } = version.cold;
    const source = {
        bucket: cold,
        path: version.cold.path,
        size: version.size,
        etag: version.cold.etag,
        ...(0,evidence/* coldProofsOf */.DV)(version),
        ...(0,defined/* defined */.s)({ versionId }),
    };
    try {
        const copied = await copyWithin(source, path, leftover, settings, signal);
        return refTo(path, version, copied.etag, copied.versionId);
    }
    catch (error) {
        if (!(0,errors/* isStoreError */.A1)(error, 'precondition', 'not-found'))
            throw error;
        const kept = await cold.headIfPresent(path, signal);
        if (kept !== undefined && (0,evidence/* mayBeContentOf */.lQ)(version, kept))
            return refTo(path, version, kept.etag, kept.versionId);
        // Lost only if cold itself says so: a refusal of another kind (409, a stray 404) must not cost the version.
        const options = versionId === undefined ? {} : { versionId };
        const present = await cold.headIfPresent(version.cold.path, signal, options);
        if (present?.etag !== version.cold.etag)
            return undefined;
        if (kept === undefined || leftover !== undefined)
            throw error;
        return keepAs(cold, path, version, settings, signal, kept.etag); // an unproven leftover is replaced
    }
}
/** A server-side copy inside cold; streamed where cold cannot do that or cannot be pinned. */
async function copyWithin(source, path, leftover, settings, signal) {
    const { capabilities, ceiling } = settings;
    const { dialect } = source.bucket.store;
    const able = (0,part_plan/* goesInParts */.Ao)('native', source.size, ceiling.bytes, dialect)
        ? capabilities.partCopyPin
        : capabilities.copyPin;
    const paths = able ? ['native', 'streamed'] : ['streamed'];
    for (let via = paths.shift(); via !== undefined; via = paths.shift()) {
        const limit = ceiling.of(via);
        const inParts = (0,part_plan/* goesInParts */.Ao)(via, source.size, limit, dialect);
        const conditions = (0,copy_with_fallback/* conditionsOn */.yL)(leftover, via, inParts, capabilities);
        try {
            const target = { bucket: source.bucket, path, conditions };
            const copied = await (0,copy/* copyContent */.R8)(via, source, target, settings, signal);
            const stored = { bucket: source.bucket, path, ...(0,defined/* defined */.s)({ versionId: copied.versionId }) };
            await settings.tagLoss?.check(source, stored, inParts ? 'streamed' : via, signal);
            return copied;
        }
        catch (error) {
            if (via === 'streamed' && (0,errors/* isStoreError */.A1)(error, 'too-large')) {
                if (!(0,part_plan/* lowerBodyLimit */.$R)(error, source.size, settings, dialect, limit))
                    throw error;
                paths.push('streamed');
                continue;
            }
            if (via === 'streamed' || !(error instanceof copy/* Unproven */.kw || (0,errors/* isStoreError */.A1)(error, 'unsupported')))
                throw error;
        }
    }
    throw new Error('unreachable: the last path returns or throws');
}
function refTo(path, version, etag, versionId) {
    const { versionId: _old, ...ref } = version.cold;
    return { ...ref, path, etag, ...(0,defined/* defined */.s)({ versionId }) };
}

// EXTERNAL MODULE: ./build/src/transfer/multipart/upload.js
var upload = __webpack_require__(89945);
;// CONCATENATED MODULE: ./build/src/transfer/update.js
















/** Attempts at an object that changes each time; then it is left to the next run. */
const MAX_PINNED_ATTEMPTS = 3;
/**
 * Brings one key of cold up to hot's listed content: keeps the old version first, copies pinned, verifies. A
 * source that changed meanwhile is pinned again. Errors that concern this key alone become holes; others are thrown.
 */
async function updateObject(key, listed, recorded, context) {
    const heals = context.falseVersionIds === true && recorded !== undefined;
    const before = heals ? (0,manifest_entry/* withoutVersionIds */.NQ)(recorded) : recorded;
    const unfit = unfitFor(key, listed, before);
    if (unfit !== undefined)
        return { kind: 'hole', hole: unfit };
    let pinned = listed;
    let path = (0,layout/* mirrorPath */.VU)(key, context.cold.maxPathBytes, (0,store_aliases/* recordedAliases */.h1)(context.settings.capabilities));
    if (before !== undefined && before.cold.path === (0,layout/* renamedPath */.mr)(key))
        path = before.cold.path; // renamed once, renamed for good
    for (let attempt = 1;;) {
        try {
            return await overwrite(key, pinned, path, before, context);
        }
        catch (error) {
            if (refusesName(error, path) && path !== (0,layout/* renamedPath */.mr)(key)) {
                path = (0,layout/* renamedPath */.mr)(key);
                continue;
            }
            if (!(error instanceof copy_with_fallback/* SourceMoved */.Fh)) {
                const hole = (0,transfer_hole/* holeOf */.CL)(error);
                if (hole === undefined)
                    throw error;
                return { kind: 'hole', hole };
            }
            if (error.present === undefined) {
                if (!(await isListed(context.hot, key, context.signal))) {
                    const other = await (0,doubts/* meantBy */.Pn)(context.hot, { ...listed, key }, context.signal);
                    if (other !== undefined) {
                        const message = `hot lists it, but has it as ${JSON.stringify(other)}`;
                        return { kind: 'hole', hole: { cause: 'spelling', message, deferred: false } };
                    }
                    await (0,upload/* abandonUpload */.Do)({ bucket: context.cold, path }, context.settings, context.signal);
                    return { kind: 'vanished' };
                }
                const message = 'hot lists it, but answers 404';
                return { kind: 'hole', hole: { cause: 'not-found', message, deferred: false } };
            }
            pinned = { ...error.present, modified: error.present.modified ?? listed.modified };
            if (++attempt > MAX_PINNED_ATTEMPTS) {
                const message = `it changed ${MAX_PINNED_ATTEMPTS} times while it was being copied`;
                return { kind: 'hole', hole: { cause: 'changing', message, deferred: true } };
            }
        }
    }
}
/** Why no entry can say this of the key; undefined where it can. What could not be read back must not be written. */
function unfitFor(key, { etag, modified }, before) {
    const unfit = (message) => ({ cause: 'too-long', message, deferred: false });
    if (key.length > bounds/* MAX_KEY */.tu)
        return unfit(`its name has more than ${bounds/* MAX_KEY */.tu} characters`);
    if (etag.length > bounds/* MAX_ETAG */.nQ)
        return unfit(`its ETag has more than ${bounds/* MAX_ETAG */.nQ} characters`);
    if (!(modified >= 0 && modified <= bounds/* MAX_TIME */.lf))
        return unfit('its date is not one of the years 1970 to 9999');
    const versions = before?.history?.length ?? 0;
    if (before !== undefined &&
        versions >= MANY_VERSIONS &&
        (0,manifest_entry/* encodeEntry */.vv)(before).length > bounds/* MAX_ENTRY_LINE */.bX - bounds/* ENTRY_LINE_RESERVE */.$7)
        return unfit(`its ${versions} old versions fill an entry of the manifest; a retention policy lets old ones go`);
    return undefined;
}
/** With fewer, no history comes near the longest line: each has 4 names and two ETags at the most. */
const MANY_VERSIONS = 256;
/** Cold cannot hold the name, or refuses it as a proxy does that merges slashes before the signature is checked. */
function refusesName(error, path) {
    if ((0,errors/* isNameRefusal */.so)(error))
        return true;
    if (!(0,errors/* isStoreError */.A1)(error, 'refused') || /^[\w.-]+(\/[\w.-]+)*$/.test(path))
        return false;
    return error.at?.side === 'cold';
}
async function isListed(hot, key, signal) {
    const prefix = hot.key(key);
    return (await (0,listing/* firstListed */.oD)(hot, { prefix, maxKeys: 1 }, () => true, signal))?.key === prefix;
}
async function overwrite(key, pinned, path, before, context) {
    const { size, etag } = pinned;
    const modified = new Date(pinned.modified).toISOString();
    const proofs = (0,evidence/* proofsOf */.Tq)(pinned);
    const oldVersions = before === undefined ? [] : versionsAt(before, path);
    let kept;
    const keep = async () => {
        if (before !== undefined && oldVersions.length > 0)
            kept ??= await keepOld(key, before, path, oldVersions, context);
    };
    if (before !== undefined && oldVersions.length > 0) {
        await context.journal.intend({ op: 'intent', key, path, size, etag, modified, ...proofs, before });
        const sameBytes = before.cold.path === path && (0,evidence/* staysPinned */.Pq)(before, pinned);
        // A store that ignores pins may write other bytes.
        const { capabilities, ceiling } = context.settings;
        const honoursPin = (0,part_plan/* goesInParts */.Ao)('native', size, ceiling.bytes, context.cold.store.dialect)
            ? capabilities.partCopyPin
            : capabilities.copyPin;
        // And a stream that breaks off may be stored as far as it came (versitygw 1.8.0): `beforeStreaming`.
        if (!sameBytes || !honoursPin)
            await keep();
    }
    const source = { bucket: context.hot, path: key, size, etag, ...proofs };
    const left = before === undefined ? await leftAt(path, context) : [];
    const ready = adoptable(left[0], pinned, context);
    const { copied, via, moved } = ready ??
        (await (0,copy_with_fallback/* copyWithFallback */.md)(source, path, oldVersions[0]?.cold.etag ?? left[0]?.etag, context, keep));
    const cold = (0,copy/* storedRef */.PM)(path, via, copied, context.now());
    const version = { size, etag, modified, ...proofs, cold, since: context.started };
    if (before !== undefined && isEndangered(before, version, context)) {
        const { path: aliased } = before.cold;
        kept = await keepOld(key, before, aliased, versionsAt(before, aliased), context);
    }
    const after = kept ?? { entry: before, count: 0, lost: 0 };
    return {
        kind: 'stored',
        entry: nextEntry(key, version, after.entry),
        via,
        moved,
        orphans: [
            ...orphansAfter(after.entry, version).filter((one) => !liesAtAlias(one, context)),
            ...left
                .filter(({ versionId }) => versionId !== cold.versionId)
                .map(({ etag, versionId }) => ({ path, etag, versionId })),
        ],
        renamed: path !== key && path === (0,layout/* renamedPath */.mr)(key),
        kept: after.count,
        lost: after.lost,
    };
}
/** True for a name that cold takes for another one: the object there may be another key's. */
function liesAtAlias({ path }, { settings }) {
    return !path.startsWith(layout/* STATE */.c4) && (0,store_aliases/* isAliased */.AC)(path, (0,store_aliases/* recordedAliases */.h1)(settings.capabilities));
}
/** The key is stored under another name from now on, and its old version where another key may overwrite it. */
function isEndangered(before, version, context) {
    return (before.cold.path !== version.cold.path &&
        liesAtAlias(before.cold, context) &&
        !sameContent(before, version));
}
/**
 * What a run that was cut off stored for a key without recording it, the newest first. Only a bucket with
 * versioning keeps it all: elsewhere the copy replaces it.
 */
async function leftAt(path, context) {
    if (!context.versioned || !context.unclean)
        return [];
    const versions = await (0,store_versions/* versionsAbove */.XD)(context.cold, path, undefined, context.signal);
    // Under a delete marker nothing is current: it is not what a run of ours left.
    if (versions[0]?.latest !== true)
        return [];
    return versions;
}
/** The copy that an earlier run stored, where its MD5 proves it. */
function adoptable(left, pinned, { choice }) {
    if (left === undefined || !(0,evidence/* sameMd5 */.vh)(left, pinned) || choice.current === undefined)
        return undefined;
    const { etag, versionId } = left;
    return {
        copied: { etag, versionId, evidence: 'md5' },
        via: choice.pathOfAdopted(choice.current),
        moved: false,
    };
}
/** Copies every version at `path` to its history name, unless the bucket's own versioning keeps it. */
async function keepOld(key, old, path, versions, { cold, versioned, settings, signal }) {
    const moved = new Map();
    let lost = 0;
    for (const version of versions) {
        if (versioned && version.cold.versionId !== undefined)
            continue;
        const ref = await keepVersion(cold, key, version, settings, signal);
        if (ref === undefined)
            lost++;
        else
            moved.set(nameOf(version), ref);
    }
    const renamed = (version) => {
        const unversioned = version.cold.path === path && !(versioned && version.cold.versionId !== undefined);
        const ref = unversioned ? moved.get(nameOf(version)) : undefined;
        return ref === undefined ? version : { ...version, cold: ref };
    };
    const history = old.history?.map(renamed);
    const entry = { ...renamed(old), ...(0,defined/* defined */.s)({ history }) };
    return { entry, count: moved.size, lost };
}
/** The versions at this path. Those that share a stored object are kept one by one: each reader looks for its own history name. */
function versionsAt(entry, path) {
    const byName = new Map();
    for (const version of [...(entry.expired === undefined ? [entry] : []), ...(entry.history ?? [])]) {
        if (version.cold.path !== path)
            continue;
        const name = nameOf(version);
        if (!byName.has(name))
            byName.set(name, version);
    }
    return [...byName.values()];
}
function nameOf({ since, cold }) {
    return `${cold.versionId ?? ''} ${cold.etag} ${since}`;
}
/** The entry after `version` was stored: what was current becomes history, unless the content is the same. */
function nextEntry(key, version, old) {
    if (old === undefined)
        return { key, ...version };
    const history = old.history ?? [];
    if (sameContent(old, version))
        return { key, ...version, since: old.since, history };
    if (old.expired !== undefined)
        return { key, ...version, history };
    const { size, etag, modified, cold, since, gone } = old;
    // An absence ends the old version at the time of the run that first noticed it.
    const superseded = {
        size,
        etag,
        modified,
        ...(0,evidence/* proofsOf */.Tq)(old),
        cold,
        since,
        until: gone?.since ?? version.since,
    };
    return { key, ...version, history: [...history, superseded] };
}
/** The stored object that a touched copy replaced without making a version of it. */
function orphansAfter(old, version) {
    if (old === undefined || old.expired !== undefined || !sameContent(old, version))
        return [];
    const { path, etag, versionId } = old.cold;
    if (path === version.cold.path && versionId === version.cold.versionId)
        return [];
    const named = (old.history ?? []).some(({ cold }) => cold.path === path && cold.versionId === versionId);
    return named ? [] : [{ path, etag, ...(0,defined/* defined */.s)({ versionId }) }];
}
function sameContent(old, version) {
    return (0,evidence/* isSameContent */.OI)(old, version) && old.gone?.confirmed !== true;
}
/** True where cold still has what the entry names. Throws StoreError. */
async function isInPlace(entry, { cold, signal }) {
    if (entry === undefined)
        return false;
    const { path, etag } = entry.cold;
    return (await cold.headIfPresent(path, signal))?.etag === etag;
}

;// CONCATENATED MODULE: ./build/src/transfer/slice.js











/**
 * Brings one slice up to date: lists hot and walks it against the manifest, decides each key, hands copies to
 * the limiter, and makes the slice's new segments. Throws what listing or reading the manifest threw: then
 * nothing about the slice is committed. After a stop, the manifest's entries are carried on and no absence is noted.
 */
function runSlice(slice, context) {
    return new SliceRun(slice, context).run();
}
const STOPPED = { cause: 'stopped', message: 'the run stopped before it was copied', deferred: true };
/** One slice on its way through a run. */
class SliceRun {
    #slice;
    #context;
    /** Entries that were passed over with their stretch of the listing. */
    #skipped = new march/* Skipped */.zY();
    #builder;
    #copies = new limiter/* CopiesInFlight */.P();
    /** Entries that hot does not list: noted only once the whole slice was listed. */
    #absences = [];
    #blocks = [];
    /** Of the block that is being read. */
    #status = { upToDate: true };
    #complete = true;
    constructor(slice, context) {
        const { segments } = slice;
        const { state, finishing } = context;
        this.#slice = slice;
        this.#context = context;
        this.#builder = new builder/* SegmentBuilder */.J(segments, {
            reread: () => (0,slice_input/* entriesOf */.Mc)(segments, state, new march/* Skipped */.zY(), finishing),
            store: (ref, file) => state.writeSegment(ref, file, finishing),
        });
    }
    async run() {
        try {
            await this.#compareAll();
        }
        catch (error) {
            await this.#copies.done();
            await this.#builder.abandon();
            throw error;
        }
        await this.#copies.done();
        if (this.#context.mode.kind === 'dry-run') {
            await this.#builder.abandon();
            return { segments: this.#slice.segments, complete: this.#complete, blocks: [] };
        }
        for (const note of this.#absences)
            note(this.#complete);
        const segments = await this.#builder.finish();
        const blocks = this.#complete ? this.#blocks.map(skim/* blockToRemember */.a0) : [];
        return { segments, complete: this.#complete, blocks };
    }
    /** Walks the listing, the manifest and the journalled facts in lockstep, and decides key by key. */
    async #compareAll() {
        const context = this.#context;
        const slice = this.#slice;
        const { state, stopped, finishing } = context;
        const listing = (0,slice_input/* untilStopped */.sZ)(context.listing(slice), context, () => (this.#complete = false));
        const entries = (0,slice_input/* entriesOf */.Mc)(slice.segments, state, this.#skipped, finishing);
        for await (const steps of (0,march/* marchSkimmed */.yx)(listing, entries, context.facts(slice.range), this.#skipped)) {
            if (this.#complete && stopped())
                this.#complete = false;
            for (const step of steps) {
                if (step instanceof march/* Step */.pn) {
                    // Awaiting only what started a copy keeps the loop free of a promise a key.
                    const copyStarted = this.#takeKey(step);
                    if (copyStarted !== undefined)
                        await copyStarted;
                }
                else
                    this.#endBlock(step);
            }
            this.#builder.carry(this.#skipped.take());
            await this.#builder.caughtUp();
        }
        this.#builder.carry(this.#skipped.take());
    }
    #endBlock(end) {
        if (end instanceof skim/* Stretch */.qT)
            this.#context.tally.skimmed(end.block.counts);
        else
            this.#builder.cutAfter(end.block.end);
        this.#blocks.push({ block: end.block, status: this.#status });
        this.#status = { upToDate: true };
    }
    /** Undefined where nothing has to be waited for. */
    #takeKey(step) {
        const { tally, prefixes, excluded } = this.#context;
        const { key, listed, journalled } = step;
        const name = (0,doubts/* nameInDoubt */.Tj)(key, listed?.doubt);
        if (journalled?.loose !== undefined)
            tally.orphaned(key, journalled.loose);
        if (!this.#complete)
            this.#keep(step);
        else if (!(0,slice_input/* inPrefixes */.qH)(prefixes, name) || excluded(name))
            this.#keepExcluded(step);
        else if (listed === undefined)
            return this.#takeUnlisted(step);
        else if (listed.doubt !== undefined)
            return this.#takeDoubtful(step, listed, listed.doubt);
        else {
            tally.scanned(key, listed.size);
            if (!step.isAsListed || this.#healing(step) !== undefined)
                return this.#takeListed(step, listed);
            // Most keys of most runs end here: decided without parsing the entry.
            tally.unchanged();
            this.#builder.carry();
        }
        return undefined;
    }
    #keepExcluded(step) {
        if (step.listed !== undefined) {
            this.#context.tally.excluded((0,doubts/* nameInDoubt */.Tj)(step.key, step.listed.doubt));
            this.#status.upToDate = false;
        }
        this.#keep(step);
    }
    #takeListed(step, listed) {
        const { tally, mode } = this.#context;
        const { entry } = step;
        const decision = compare(entry, listed);
        const healing = decision.act === 'keep' && decision.reason !== 'expired' ? this.#healing(step) : undefined;
        if (healing !== undefined && mode.kind === 'copy')
            return this.#startCopy(step, listed, 'touched', mode, healing === 'suspected');
        if (decision.act === 'copy') {
            if (mode.kind === 'copy')
                return this.#startCopy(step, listed, decision.reason, mode);
            tally.planned(step.key, decision.reason, listed.size);
            return undefined;
        }
        if (decision.reason === 'expired')
            tally.expired();
        else if (step.journalled !== undefined && entry !== undefined && tally.recovered !== undefined)
            tally.recovered(step.key, listed.size, entry);
        else
            tally.unchanged();
        if (decision.reason !== 'unchanged')
            this.#status.upToDate = false;
        if (entry?.gone !== undefined)
            this.#builder.put((0,manifest_entry/* withoutGone */.kb)(entry));
        else
            this.#keep(step);
        return undefined;
    }
    /** What cold's aliases did to a key that is as hot has it: undefined for nothing, in nearly all runs. */
    #healing({ key, entry }) {
        const { healing } = this.#context;
        if (healing === undefined || entry === undefined)
            return undefined;
        if (healing.moves(entry))
            return 'moves';
        return entry.cold.path === key && healing.suspects(key) ? 'suspected' : undefined;
    }
    #takeUnlisted(step) {
        const { entry } = step;
        const { mode, tally } = this.#context;
        const { reason } = compare(entry, undefined);
        if (entry === undefined || (reason !== 'missing' && reason !== 'gone'))
            this.#keep(step);
        else {
            this.#status.upToDate = false;
            if (mode.kind === 'copy' && (0,doubts/* mayBeMisspelled */.Ln)(step.key))
                return this.#startAbsenceCheck(step, entry, mode);
            if (reason === 'missing')
                tally.gone(step.key);
            this.#noteAbsence(entry, step.journalled !== undefined, this.#builder.reserve((0,keys/* detached */.ht)(step.key)));
        }
        return undefined;
    }
    /** An absence counts only where the whole slice is then listed. */
    #noteAbsence(entry, journalled, slot) {
        const gone = entry.gone === undefined
            ? { since: this.#context.started, confirmed: false }
            : { since: entry.gone.since, confirmed: true };
        this.#absences.push((listedWhole) => slot(listedWhole ? { ...entry, gone } : entry, listedWhole || journalled));
    }
    /** Hot is asked for a key that its listing may show under another name, before it counts as absent. */
    #startAbsenceCheck(step, entry, mode) {
        const { tally, signal } = this.#context;
        return this.#start(mode, step, async (place) => {
            const { key, slot, journalled } = place;
            const present = await (0,transfer_hole/* orHole */.ih)(() => mode.update.hot.headIfPresent(key, signal));
            if (present === undefined) {
                if (entry.gone === undefined)
                    tally.gone(key);
                this.#noteAbsence(entry, journalled, slot);
                return false;
            }
            const hole = 'hole' in present ? present.hole : doubts/* UNLISTED */.ne;
            tally.scanned(key, 'hole' in present ? entry.size : present.size);
            return this.#record({ ...place, listed: undefined, mode }, { kind: 'hole', hole });
        });
    }
    /** What the listing leaves open is asked for, or is a hole: nothing is decided by it. */
    #takeDoubtful(step, listed, doubt) {
        const { tally, mode } = this.#context;
        this.#status.upToDate = false;
        const name = (0,doubts/* nameInDoubt */.Tj)(step.key, doubt);
        tally.scanned(name, listed.size);
        if (doubt.about === 'fields') {
            if (mode.kind === 'copy')
                return this.#startCompletion(step, listed, mode);
            if (step.entry === undefined)
                tally.planned(step.key, 'new', listed.size);
            else
                tally.unchanged();
            return undefined;
        }
        tally.hole((0,keys/* detached */.ht)(name), (0,doubts/* holeOfDoubt */.wn)(name, doubt));
        this.#keep(step);
        return undefined;
    }
    /** Asks for the fields that the listing lacks, then decides as for any other key. */
    #startCompletion(step, incomplete, mode) {
        const { tally, signal } = this.#context;
        const asked = offItsPage(incomplete);
        return this.#start(mode, step, async (place) => {
            const { before, slot, journalled } = place;
            const completed = await (0,transfer_hole/* orHole */.ih)(() => (0,doubts/* completedOrHole */.J0)(mode.update.hot, asked, signal));
            if (!('listed' in completed)) {
                const outcome = 'kind' in completed ? completed : { kind: 'hole', hole: completed.hole };
                return this.#record({ ...place, listed: asked, mode }, outcome);
            }
            const { listed } = completed;
            const decision = compare(before, listed);
            if (decision.act === 'copy')
                return this.#copy({ ...place, listed, reason: decision.reason, mode });
            if (decision.reason === 'expired')
                tally.expired();
            else
                tally.unchanged();
            if (before?.gone !== undefined)
                slot((0,manifest_entry/* withoutGone */.kb)(before), true);
            else
                slot(before, journalled);
            return false;
        });
    }
    /** The key stays as the manifest, or an earlier run's journal, has it. */
    #keep({ line, journalled }) {
        if (line !== undefined)
            this.#builder.carry();
        else if (journalled !== undefined)
            this.#builder.put(journalled.entry);
    }
    /** `unlessSound`: cold is asked first, and nothing is copied where it still has the object. */
    #startCopy(step, listed, reason, mode, unlessSound = false) {
        const copied = offItsPage(listed);
        return this.#start(mode, step, async (place) => {
            const { before, journalled, slot } = place;
            if (unlessSound && (await isInPlace(before, mode.update))) {
                this.#context.tally.unchanged();
                slot(before, journalled);
                return true;
            }
            return this.#copy({ ...place, listed: copied, reason, mode });
        });
    }
    /** Waits for a place in the limiter, then starts the work on a key and does not wait for it. */
    async #start(mode, step, work) {
        const status = this.#status;
        await mode.limiter.enter();
        // Work, and its entry until its segment is written, outlive the page and the line that it came from.
        const key = (0,keys/* detached */.ht)(step.key);
        const slot = this.#builder.reserve(key);
        const journalled = step.journalled !== undefined;
        const isListed = step.listed !== undefined;
        this.#copies.began();
        const progress = { filled: false, failed: false };
        const place = { key, before: step.entry, journalled, isListed, slot, status, progress };
        void this.#work(mode, place, work);
        if (this.#context.stopped())
            this.#complete = false;
    }
    /**
     * `work` fills the key's slot, and returns true where the next run has nothing to do for it. Never rejects: an error
     * that is not this key's alone goes to `fail`, and the key stays as it was.
     */
    async #work({ limiter }, place, work) {
        const { tally, stopped, fail } = this.#context;
        const began = limiter.clock.monotonic();
        tally.inFlight(limiter.inFlight);
        /** Undefined where the work failed: how long that took says nothing about the store's speed. */
        let durationMs;
        let upToDate = false;
        const { progress } = place;
        const slot = (entry, changed) => {
            progress.filled = true;
            place.slot(entry, changed);
        };
        try {
            if (stopped())
                this.#leaveToNextRun(place);
            else {
                upToDate = await work({ ...place, slot });
                if (!progress.failed)
                    durationMs = limiter.clock.monotonic() - began;
            }
        }
        catch (error) {
            if (!progress.filled)
                this.#leaveToNextRun(place);
            fail(error);
        }
        finally {
            if (!upToDate)
                place.status.upToDate = false;
            limiter.leave(durationMs);
            this.#copies.ended();
        }
    }
    async #copy(task) {
        const { listed, before, mode } = task;
        return this.#record(task, await updateObject(listed.key, listed, before, mode.update));
    }
    /** Counts and journals what became of a key. True where the next run has nothing to do for it. */
    #record(task, outcome) {
        const { tally, vanished } = this.#context;
        const { key, listed, before, journalled, mode, slot } = task;
        switch (outcome.kind) {
            case 'stored': {
                if (!('reason' in task))
                    throw new Error('stored without a reason');
                const { listed, reason } = task;
                const { entry, orphans } = outcome;
                tally.orphaned(key, orphans);
                tally.stored(key, reason, listed.size, outcome);
                slot(entry, true);
                const upToDate = compare(entry, listed).act === 'keep';
                mode.journal.record({ op: 'stored', entry, loose: orphans });
                return upToDate;
            }
            case 'vanished':
                if (listed !== undefined && vanished.isAgain(listed))
                    tally.hole(key, doubts/* TWICE_ABSENT */.F2);
                else
                    tally.vanished();
                break;
            case 'hole':
                task.progress.failed = true;
                // Stopped between two of its parts: the run is no more complete than one that never came to this key.
                if (outcome.hole.cause === STOPPED.cause)
                    this.#complete = false;
                tally.hole(key, outcome.hole);
        }
        slot(before, journalled);
        return false;
    }
    #leaveToNextRun({ key, isListed, before, journalled, slot }) {
        this.#complete = false;
        if (isListed)
            this.#context.tally.hole(key, STOPPED);
        slot(before, journalled);
    }
}
/** For work that outlives the page of the listing: a closure that held the object as listed would keep the page. */
function offItsPage(listed) {
    return { ...listed, key: (0,keys/* detached */.ht)(listed.key), etag: (0,keys/* detached */.ht)(listed.etag) };
}

// EXTERNAL MODULE: ./build/src/commands/backup/backup-run.js
var backup_run = __webpack_require__(82625);
;// CONCATENATED MODULE: ./build/src/commands/backup/unmatched-lines.js


/**
 * The prefixes and globs that no key of hot matches; undefined where not all of hot was listed. A prefix is looked up
 * once more: its keys may lie in a part of the listing that was unchanged and therefore skipped.
 */
async function unmatchedLines({ tally, buckets, control }, slices) {
    if (!slices.every(({ complete }) => complete))
        return undefined;
    const unmatched = [];
    for (const line of tally.lines.unmatched) {
        if (line.input === 'prefixes' && (await mayHaveKeys(buckets, line.line, control.signal)))
            continue;
        unmatched.push(line);
    }
    return unmatched;
}
async function mayHaveKeys({ hot }, prefix, signal) {
    try {
        const request = { prefix: hot.key(prefix), maxKeys: 1 };
        return (await (0,listing/* firstListed */.oD)(hot, request, () => true, signal)) !== undefined;
    }
    catch (error) {
        // Best effort: a warning that cannot be confirmed is not given.
        if ((0,errors/* isStoreError */.A1)(error) || signal.aborted)
            return true;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/src/commands/backup/copy.js


















/** Slices that are listed and compared at once; copies are bounded by the limiter. */
const SLICES_AT_ONCE = 4;
/** Parts of one large object in flight. */
const PARTS_AT_ONCE = 4;
/** Lists, compares and copies all slices, and journals each outcome. */
async function copyAll(run, access, prepared) {
    const { recovery, path, plan } = prepared;
    const journal = openJournal(run, access, prepared);
    const settings = copySettings(run, access, prepared);
    probeTraffic(run, access, path, settings);
    const update = updateContext(run, access, prepared, journal, settings);
    const mode = { kind: 'copy', update, journal, limiter: plan.limiter };
    const vanished = new manifest_vanished/* VanishedObjects */.Z(access.committed?.generation.vanished);
    let slices = [];
    let failure;
    try {
        slices = await runSlices(run, access, prepared, mode, vanished);
    }
    catch (error) {
        failure = { error };
    }
    await lastFlush(run, recovery, journal);
    await plan.close();
    const { unwritten, objects: journalled } = journal;
    if (failure !== undefined)
        return { kind: 'failed', unwritten, journalled, error: failure.error };
    askStatistics(run, path);
    const copies = copiesOf(run, access, prepared, slices, journal, vanished);
    const seen = (0,defined/* defined */.s)({ unmatched: await unmatchedLines(run, slices) });
    return { kind: 'copied', unwritten, journalled, copies, ...seen };
}
/** A dry run: lists and compares all slices, and counts what a run would copy. */
async function previewAll(run, access, recovery, plan) {
    try {
        const dryRun = { kind: 'dry-run' };
        const slices = await runSlices(run, access, { recovery, plan }, dryRun, new manifest_vanished/* VanishedObjects */.Z());
        return (0,defined/* defined */.s)({ unmatched: await unmatchedLines(run, slices) });
    }
    finally {
        await plan.close();
    }
}
function openJournal({ ctx, margins }, { state, fence, committed }, { recovery: { journals, started }, piece }) {
    const start = {
        op: 'start',
        format: generation/* FORMAT */.u,
        run: ctx.identity.runId,
        epoch: fence.epoch,
        base: committed?.generation.generation ?? 0,
        time: started,
        settles: journals.settles,
        ...(0,defined/* defined */.s)({ piece }),
    };
    return new journal/* Journal */.CQ(state, ctx.clock, start, journals.carriedRecords, margins.journal);
}
/** For a copy outside the limiter, whose uploads are not recorded. */
function copySettings(run, { fence }, { capabilities, path }) {
    const { options, ctx, control, buckets } = run;
    const { partSize, verify, maxBandwidth } = options;
    return {
        capabilities,
        ...(0,copy_path/* copierOf */.K)(path, () => buckets.coldAtHot(() => fence.assertHeld())),
        ceiling: path.ceiling,
        partSize,
        verify,
        flow: new flow/* Flow */.n({ clock: ctx.clock, random: ctx.random, maxBandwidth }),
        now: () => (0,backup_run/* timeOf */.n)(run),
        partsAtOnce: PARTS_AT_ONCE,
        stopped: () => control.stopped(),
    };
}
function updateContext(run, { cold }, { recovery, path, plan, capabilities }, journal, settings) {
    const { versioned, started, unreconciled, uploads } = recovery;
    const isRecent = Date.parse(started) - Date.parse(capabilities.probed) < run.margins.copiesTags;
    const copiesTags = isRecent ? capabilities.copiesTags : undefined;
    const tagLoss = new tag_loss/* TagLoss */.c(run.buckets.losses.cold, cold, layout/* PROBE */.vD, copiesTags);
    return {
        hot: run.buckets.hot,
        cold,
        choice: path.choice,
        journal,
        settings: { ...settings, spare: plan.limiter, tagLoss, ...(0,defined/* defined */.s)({ uploads }) },
        versioned,
        falseVersionIds: run.buckets.versionTrust.worth === 'false',
        unclean: (0,journals_unreconciled/* needsReconciliation */.fs)(unreconciled, run.options.prefixes),
        started,
        now: settings.now,
        signal: run.control.signal,
    };
}
/** Where the platform can say whether copies are counted, and no run or probe asked lately. */
function probeTraffic(run, { cold }, path, settings) {
    const { platform, buckets, ctx, margins, control } = run;
    const { topology, looked, choice } = path;
    if (platform.api === undefined || topology === undefined || looked !== undefined)
        return;
    const { hot, sentToCold } = buckets;
    platform.probeTraffic({
        hot,
        copy: { cold, choice, settings, signal: control.signal },
        watched: { platform: platform.api, topology, clock: ctx.clock, sent: sentToCold },
        polling: margins.look,
        log: ctx.log,
    });
}
function askStatistics({ platform, ctx, meter }, path) {
    const began = ctx.clock.now() - meter.elapsed;
    if (path.topology !== undefined)
        platform.askStatistics(path.topology, began, ctx);
}
/** Runs the slices a few at a time. After the first error the others end as after a stop; then it is thrown. */
async function runSlices(run, access, { recovery, plan, piece }, mode, vanished) {
    const { slices } = plan;
    run.meter.phase('copy');
    const context = sliceContext(run, access, recovery, plan, mode, vanished, piece && recovery.started);
    return (0,semaphore/* mapConcurrent */._)(slices, SLICES_AT_ONCE, async (slice, i) => {
        try {
            const result = await runSlice(slice, context);
            logSlice(run, i + 1, slices, result);
            return result;
        }
        catch (error) {
            context.fail(error); // ends the slices beside it, too
            throw error;
        }
    });
}
function sliceContext({ options, buckets, control, meter }, { state }, { journals, started }, { listing, healing }, mode, vanished, recovers) {
    return {
        state,
        mode,
        listing,
        facts: (range) => journals.facts(range),
        prefixes: options.prefixes,
        excluded: (0,scope/* compileExclude */.MR)(options.exclude),
        healing,
        started,
        tally: meter.watching(control, buckets.detail, recovers),
        vanished,
        stopped: () => control.stopped(),
        fail: (error) => control.fail(error),
        signal: control.signal,
        finishing: control.finishing,
    };
}
function logSlice({ buckets }, number, slices, { segments, complete }) {
    buckets.detail.log('listing', () => {
        const end = complete ? '' : ', stopped before its end';
        return `slice ${number} of ${slices.length}: ${(0,format/* formatMany */.x0)(segments.length, 'segment')}${end}`;
    });
}
/** Whatever ended the copying, its outcomes are journalled: within seconds when the run was cancelled. Never rejects. */
async function lastFlush({ ctx, control, margins }, { uploads }, journal) {
    journal.close();
    const flush = () => Promise.all([journal.flush(), uploads?.flush()]);
    try {
        await (control.cancelled ? (0,with_timeout/* withTimeout */.w)(ctx.clock, margins.shutdownGraceMs, flush) : flush());
    }
    catch (error) {
        if (!(error instanceof with_timeout/* TimeoutError */.M))
            control.fail(error); // what was not written in time is counted
    }
}
function copiesOf({ options, ctx, control, tally, platform }, { committed }, { recovery, capabilities, path, plan }, slices, journal, vanished) {
    const { uploads, unreconciled, started } = recovery;
    const complete = control.failure === undefined && slices.every((slice) => slice.complete);
    if (complete)
        uploads?.forgetCompleted();
    const excluded = (0,scope/* compileExclude */.MR)(options.exclude);
    // A hole is a key that was not looked at.
    const reconciled = complete && tally.holes === 0;
    return {
        segments: slices.flatMap(({ segments }) => segments),
        complete,
        journals: consumedJournals(committed, recovery, ctx.identity.runId, journal.objects),
        capabilities,
        unreconciled: reconciled ? (0,journals_unreconciled/* afterReconciliation */.Ql)(unreconciled, options.prefixes) : unreconciled,
        paths: path.remember(platform.probesTraffic ? started : undefined),
        forgetsListings: plan.newAliases,
        listed: new Map(slices.flatMap(({ segments, blocks }) => (0,listed/* blocksOf */.SH)(segments, blocks))),
        vanished: vanished.remembered((key) => complete && (0,slice_input/* inPrefixes */.qH)(options.prefixes, key) && !excluded(key)),
    };
}
/** Of earlier ones only those that still have objects in cold. */
function consumedJournals(committed, { journals }, run, objects) {
    const earlier = (committed?.generation.journals ?? []).filter(({ run: name }) => journals.present.has(name));
    const counts = new Map(earlier.map((journal) => [journal.run, journal.objects]));
    for (const journal of journals.settles)
        counts.set(journal.run, journal.objects);
    if (objects > 0)
        counts.set(run, objects);
    return [...counts].map(([name, count]) => ({ run: name, objects: count }));
}


/***/ }),

/***/ 88488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ withVerified),
/* harmony export */   V: () => (/* binding */ loadVerified)
/* harmony export */ });
/* harmony import */ var _manifest_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11400);
/* harmony import */ var _manifest_verified_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51927);
/* harmony import */ var _store_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46848);



/** Reads, for the report, when each prefix was last verified. Best effort: undefined, with a notice, where it cannot. */
async function loadVerified({ control, ctx }, state) {
    if (control.finishing.aborted)
        return undefined;
    try {
        return (await (0,_manifest_verified_js__WEBPACK_IMPORTED_MODULE_1__/* .readVerified */ .x)(state, control.finishing))?.prefixes ?? [];
    }
    catch (error) {
        if (!(0,_store_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .isStoreError */ .A1)(error) && !(error instanceof _manifest_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StateError */ .qq))
            throw error;
        ctx.log.notice(`When the backup was last verified could not be read: ${error.message}`);
        return undefined;
    }
}
/** The rows with when they were verified. Only where both are the same prefix: a part says nothing about the whole. */
function withVerified(rows, verified = []) {
    const byPrefix = new Map(verified.map((prefix) => [prefix.prefix, prefix]));
    return rows.map((row) => {
        const last = byPrefix.get(row.prefix);
        if (last === undefined)
            return row;
        return { ...row, verified: last.verified, ...(last.faults > 0 ? { faults: last.faults } : {}) };
    });
}


/***/ }),

/***/ 23106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ Meter)
/* harmony export */ });
/* harmony import */ var _core_defined_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37708);
/* harmony import */ var _core_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34166);


/** Samples of a run's progress that are kept for its chart. */
const MAX_SAMPLES = 60;
/** Between two reports of progress. */
const REPORT_INTERVAL_MS = 200;
/** Watches the tally as it grows: reports progress, and keeps a few samples, spread evenly over the run. */
class Meter {
    #ctx;
    #tally;
    #dryRun;
    #began;
    #phase = 'plan';
    #reportedAt = 0;
    #samples = [];
    #sampleIntervalMs = 1_000;
    #inFlight = 0;
    #expected;
    /** `elapsed`: ms since the run began, where another process began it. */
    constructor(ctx, tally, dryRun = false, elapsed = 0) {
        this.#ctx = ctx;
        this.#dryRun = dryRun;
        this.#tally = tally;
        this.#began = ctx.clock.monotonic() - Math.max(0, elapsed);
    }
    get elapsed() {
        return this.#ctx.clock.monotonic() - this.#began;
    }
    get samples() {
        return this.#samples;
    }
    /** How many keys to expect, by the last run. */
    expect(keys) {
        this.#expected = keys;
    }
    phase(phase) {
        this.#phase = phase;
        this.#report();
    }
    /** The tally, with each change seen here, and successes and failures passed on to the control and the step log. `recovers`: start of the split run, whose own the journalled facts are. */
    watching(control, detail, recovers) {
        const tally = this.#tally;
        return {
            scanned: (key, size) => {
                tally.scanned(key, size);
                // Reading the clock costs more than everything else for an unchanged key.
                if (tally.counts.scanned % 256 === 0)
                    this.#tick();
            },
            skimmed: (counts) => {
                tally.skimmed(counts);
                this.#tick();
            },
            excluded: (key) => tally.excluded(key),
            unchanged: () => tally.unchanged(),
            expired: () => tally.expired(),
            gone: (key) => tally.gone(key),
            planned: (key, reason, size) => tally.planned(key, reason, size),
            stored: (key, reason, size, updated) => {
                tally.stored(key, reason, size, updated);
                control.succeeded();
                detail.log('objects', () => storedLine(key, reason, size, updated));
                this.#tick();
            },
            vanished: () => tally.vanished(),
            ...(recovers === undefined
                ? {}
                : { recovered: (key, size, entry) => tally.recoveredSince(key, size, entry, recovers) }),
            hole: (key, hole) => {
                tally.hole(key, hole);
                control.failed(hole.cause);
                detail.log('objects', () => `not copied, ${hole.cause}: ${key}: ${hole.message}`);
                this.#tick();
            },
            orphaned: (key, objects) => tally.orphaned(key, objects),
            inFlight: (count) => (this.#inFlight = count),
        };
    }
    end() {
        this.#sample(this.elapsed);
        this.#report();
    }
    #tick() {
        const now = this.elapsed;
        const last = this.#samples.at(-1)?.ms ?? 0;
        if (now - last >= this.#sampleIntervalMs)
            this.#sample(now);
        if (now - this.#reportedAt >= REPORT_INTERVAL_MS) {
            this.#reportedAt = now;
            this.#report();
        }
    }
    /** When there are too many, every other one is dropped and the interval doubled. */
    #sample(ms) {
        this.#samples.push({ ms: Math.round(ms), objects: this.#tally.done, bytes: this.#tally.movedBytes });
        if (this.#samples.length < MAX_SAMPLES)
            return;
        this.#samples = this.#samples.filter((_, i) => i % 2 === 1);
        this.#sampleIntervalMs *= 2;
    }
    #report() {
        const { counts, bytes, movedBytes } = this.#tally;
        this.#ctx.onProgress({
            phase: this.#phase,
            scanned: counts.scanned,
            done: counts.copied,
            planned: counts.planned,
            bytes: this.#dryRun ? bytes.planned : movedBytes,
            inFlight: this.#inFlight,
            ...(0,_core_defined_js__WEBPACK_IMPORTED_MODULE_0__/* .defined */ .s)({ expected: this.#expected }),
            ...(this.#dryRun ? { dryRun: true } : {}),
            ...(counts.touched > 0 ? { touched: counts.touched } : {}),
        });
    }
}
function storedLine(key, reason, size, { via, moved, kept }) {
    const how = moved ? via : 'in cold already';
    const keptFirst = kept > 0 ? ', the old content kept first' : '';
    return `${reason}, ${(0,_core_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z3)(size)}, ${how}${keptFirst}: ${key}`;
}


/***/ }),

/***/ 1563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ probeCold),
/* harmony export */   a: () => (/* binding */ chooseCopyPath)
/* harmony export */ });
/* harmony import */ var _core_defined_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37708);
/* harmony import */ var _run_copy_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21200);
/* harmony import */ var _run_preflight_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14112);
/* harmony import */ var _run_step_debug_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65467);
/* harmony import */ var _report_sections_version_delete_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23365);





/** What cold honours, by the last probe where it is recent, else by a new one. */
async function probeCold({ control, margins, options, ctx }, { cold }, { started, versionReads }, cache) {
    const now = Date.parse(started);
    const { versionReads: _old, immutable: _was, ...capabilities } = await (0,_run_preflight_js__WEBPACK_IMPORTED_MODULE_1__/* .capabilitiesOf */ .SF)(cold, cache?.capabilities, now, margins.capabilities, control.signal);
    // Found by `probe` alone: a new test of the rest does not replace it.
    const versionDelete = capabilities.versionDelete ?? cache?.capabilities?.versionDelete;
    const { immutable } = options.cold;
    if (immutable === true && versionDelete?.allowed === true)
        ctx.log.warning((0,_report_sections_version_delete_js__WEBPACK_IMPORTED_MODULE_2__/* .destroyableWords */ .kU)(versionDelete));
    return { ...capabilities, ...(0,_core_defined_js__WEBPACK_IMPORTED_MODULE_3__/* .defined */ .s)({ versionReads, versionDelete, immutable }) };
}
/** How bytes travel between the two buckets. Throws InputError where copy-path allows nothing that they can have. */
async function chooseCopyPath({ options, ctx, control, margins, platform, buckets, open }, started, cache) {
    const { clock, random, log } = ctx;
    const setting = {
        open,
        clock,
        random,
        onMove: (line) => log.notice(line),
        onUnseen: (line) => {
            platform.unanswered.push(line);
            log.notice(line);
        },
        started,
        memory: cache,
        believed: margins.capabilities,
        platform: platform.api,
    };
    const path = await (0,_run_copy_path_js__WEBPACK_IMPORTED_MODULE_0__/* .choosePath */ .F)(options, setting, control.signal);
    buckets.detail.log('path', () => (0,_run_step_debug_js__WEBPACK_IMPORTED_MODULE_4__/* .pathLine */ .eG)(path.choice, path.ceiling.bytes));
    return path;
}


/***/ }),

/***/ 9771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ startOf)
/* harmony export */ });
function startOf(committed, started, isBase) {
    return { base: committed?.generation ?? 'none', started, isBase };
}


/***/ }),

/***/ 92905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z4: () => (/* binding */ anyUnsorted),
  Sk: () => (/* binding */ firstBorders),
  FP: () => (/* binding */ planCopies),
  Gk: () => (/* binding */ planHealing),
  nu: () => (/* binding */ slicesOf)
});

// EXTERNAL MODULE: ./build/src/core/defined.js
var defined = __webpack_require__(37708);
// EXTERNAL MODULE: ./build/src/core/format.js
var format = __webpack_require__(34166);
// EXTERNAL MODULE: ./build/src/manifest/errors.js
var errors = __webpack_require__(11400);
// EXTERNAL MODULE: ./build/src/manifest/listed.js
var manifest_listed = __webpack_require__(50622);
// EXTERNAL MODULE: ./build/src/manifest/segment.js
var segment = __webpack_require__(97622);
// EXTERNAL MODULE: ./build/src/plan/recent-runs.js
var recent_runs = __webpack_require__(12449);
// EXTERNAL MODULE: ./build/src/run/limiter-for.js
var limiter_for = __webpack_require__(59857);
// EXTERNAL MODULE: ./build/src/core/keys.js
var keys = __webpack_require__(78133);
;// CONCATENATED MODULE: ./build/src/store/listing/borders.js


/** A listing of at most so many pages is not cut into slices. */
const SMALL_LISTING_PAGES = 4;
/** Slices to aim for, and the limit on requests (of one key each) to find them. */
const TARGET_SLICES = 24;
const MAX_PROBES = 160;
/** Children of one node that are listed one by one; above that, they are sampled by bisection. */
const MAX_SEQUENTIAL_CHILDREN = 24;
const SAMPLE_PROBES = 40;
/** The greatest code point: `prefix + GREATEST` sorts after every other key with that prefix. */
const GREATEST = '\u{10ffff}';
const GREATEST_POINT = 0x10ffff;
/**
 * Keys, in order, that split a prefix into slices that can be listed in parallel, for the case that there is no manifest
 * to take borders from. Works by requests for the first key after some name: it finds the longest common prefix of the
 * keys by bisection, then the code points that follow it, and so on, level by level. Borders need not be existing keys.
 * They affect only the sizes of the slices, never the correctness of the listing.
 */
async function findBorders(bucket, prefix, signal, slices = TARGET_SLICES) {
    const maxProbes = Math.ceil((MAX_PROBES * slices) / TARGET_SLICES);
    if (await isSmall(bucket, prefix, signal))
        return [];
    let probes = 0;
    /** The first key under `within` after `after`. */
    const probe = async (within, after) => {
        probes++;
        const request = {
            prefix: bucket.key(within),
            maxKeys: 1,
            ...(after === '' ? {} : { after: bucket.key(after) }),
        };
        const { objects } = await bucket.store.list(request, signal);
        return objects[0]?.key.slice(bucket.prefix.length);
    };
    let nodes = [prefix];
    const leaves = [];
    // Level by level, so that all slices have a similar depth.
    while (nodes.length > 0 && nodes.length + leaves.length < slices && probes < maxProbes) {
        const below = [];
        for (const node of nodes) {
            const children = probes < maxProbes ? await childrenOf(node, probe) : [];
            if (children.length < 2)
                leaves.push(node);
            else
                below.push(...children);
        }
        nodes = below;
    }
    const starts = [...nodes, ...leaves].filter((start) => start !== prefix).sort(keys/* compareKeys */.YD);
    return spread(starts.slice(1), slices);
}
/** The prefixes one code point longer than the longest common prefix under `node`; one or none for a leaf. */
async function childrenOf(node, probe) {
    const first = await probe(node, '');
    if (first === undefined)
        return [];
    const points = Array.from(first);
    // The longest prefix of the first key that all keys under the node share.
    let shared = Array.from(node).length;
    for (let low = shared, high = points.length; low <= high;) {
        const middle = (low + high) >> 1;
        if ((await probe(node, points.slice(0, middle).join('') + GREATEST)) === undefined) {
            shared = middle;
            low = middle + 1;
        }
        else {
            high = middle - 1;
        }
    }
    const common = points.slice(0, shared).join('');
    const children = [];
    let key = first === common ? await probe(node, first) : first;
    while (key !== undefined && children.length < MAX_SEQUENTIAL_CHILDREN) {
        const child = Array.from(key)
            .slice(0, shared + 1)
            .join('');
        if ((0,keys/* compareKeys */.YD)(child, children.at(-1) ?? '') <= 0)
            break; // a store that lists out of order
        children.push(child);
        key = await probe(node, child + GREATEST);
    }
    if (key !== undefined)
        children.push(...(await sampleChildren(common, key, (after) => probe(node, after))));
    return children.sort(keys/* compareKeys */.YD);
}
/** A sample of the children from `key` on, spread over their first code points. */
async function sampleChildren(common, key, probe) {
    const pointOf = (child) => child.codePointAt(common.length) ?? GREATEST_POINT;
    const points = new Set([pointOf(key)]);
    let gaps = [{ low: pointOf(key) + 1, high: GREATEST_POINT }];
    for (let probes = 0; probes < SAMPLE_PROBES; probes++) {
        const gap = gaps.sort((a, b) => b.high - b.low - (a.high - a.low))[0];
        if (gap === undefined)
            break;
        const middle = beforeSurrogates((gap.low + gap.high) >> 1);
        const next = await probe(common + String.fromCodePoint(middle) + GREATEST);
        gaps = gaps.slice(1);
        if (middle > gap.low)
            gaps.push({ low: gap.low, high: middle - 1 });
        if (next === undefined)
            continue;
        points.add(pointOf(next));
        if (pointOf(next) < gap.high)
            gaps.push({ low: pointOf(next) + 1, high: gap.high });
    }
    return [...points].map((point) => common + String.fromCodePoint(point));
}
/** A lone surrogate is not valid UTF-8 and cannot be sent. */
function beforeSurrogates(point) {
    return point >= 0xd800 && point <= 0xdfff ? 0xd7ff : point;
}
async function isSmall(bucket, prefix, signal) {
    let continuation;
    for (let page = 0; page < SMALL_LISTING_PAGES; page++) {
        const request = { prefix: bucket.key(prefix), ...(0,defined/* defined */.s)({ continuation }) };
        const { next } = await bucket.store.list(request, signal);
        if (next === undefined)
            return true;
        continuation = next;
    }
    return false;
}
/** At most `max` of them, evenly spaced. */
function spread(borders, max) {
    if (borders.length <= max)
        return [...borders];
    return Array.from({ length: max }, (_, i) => borders[Math.floor(((i + 0.5) * borders.length) / max)] ?? '');
}

// EXTERNAL MODULE: ./build/src/store/listing/unsorted.js
var unsorted = __webpack_require__(18844);
// EXTERNAL MODULE: ./build/src/store/aliases.js
var aliases = __webpack_require__(9803);
;// CONCATENATED MODULE: ./build/src/transfer/alias-healing.js

/** Names that are remembered one by one; beyond that, every key is suspected. */
const MAX_SUSPECTS = 100_000;
/**
 * Undefined where cold takes no key for another one. `entries` is the manifest, where the classes were not known when it
 * was written; undefined where they were.
 */
async function aliasHealing(classes, entries) {
    if (classes.length === 0)
        return undefined;
    const moves = ({ key, cold }) => cold.path === key && (0,aliases/* isAliased */.AC)(key, classes);
    const folded = new Set();
    let all = false;
    if (entries !== undefined)
        for await (const lines of entries)
            for (const line of lines) {
                if (all || !(0,aliases/* isAliased */.AC)(line.key, classes) || !moves(line.entry))
                    continue;
                folded.add((0,aliases/* foldedPath */.kV)(line.key, classes));
                all = folded.size > MAX_SUSPECTS;
            }
    return {
        moves,
        suspects: (key) => all || (folded.size > 0 && folded.has((0,aliases/* foldedPath */.kV)(key, classes))),
    };
}

// EXTERNAL MODULE: ./build/src/transfer/march.js
var march = __webpack_require__(63378);
// EXTERNAL MODULE: ./build/src/transfer/slice-input.js
var slice_input = __webpack_require__(43790);
;// CONCATENATED MODULE: ./build/src/commands/backup/plan.js













/**
 * Slices run along the manifest's segments; in a first run along borders that listings find. A store that
 * lists out of order is listed once, whole, and sorted on disk.
 */
async function planCopies(run, access, { journals }, capabilities) {
    const { options, ctx, buckets, control } = run;
    // What an unfinished run journalled is compared with the listing: blocks of it may not be passed over.
    const { healing, isNew } = await planHealing(run, access, capabilities);
    const previous = journals.settles.length > 0 || isNew ? NO_BLOCKS : await lastListing(run, access);
    const segments = access.committed?.generation.segments ?? [];
    const prefixes = options.prefixes.length === 0 ? [''] : options.prefixes;
    const { hot, detail } = buckets;
    const { signal } = control;
    const { startsAnywhere } = await (0,unsorted/* traitsOf */.JC)(hot, signal);
    const why = (await anyUnsorted(hot, prefixes, signal))
        ? OUT_OF_ORDER
        : // One slice reads the listing from its beginning anyway.
            !startsAnywhere && segments.length > 0
                ? FROM_THE_BEGINNING
                : undefined;
    const listing = why === undefined
        ? pagedListing(hot, prefixes, signal)
        : await sortedListing(hot, prefixes, why, ctx.log, signal);
    const whole = segments.length > 0 || listing.sorted || !startsAnywhere;
    const borders = whole ? [] : await firstBorders(hot, prefixes, signal);
    const slices = slicesOf(segments, borders, listing.sorted ? NO_BLOCKS : previous);
    detail.log('listing', () => {
        const known = `the last listing is known of ${(0,format/* formatMany */.x0)(previous.size, 'segment')}`;
        return `${(0,format/* formatMany */.x0)(slices.length, 'slice')}; ${known}`;
    });
    const limiter = (0,limiter_for/* limiterFor */.g)(buckets, ctx.clock, options.concurrency);
    return { slices, limiter, listing: listing.of, healing, newAliases: isNew, close: () => listing.close() };
}
/** What is to be healed of a manifest that was written before cold was seen to take keys for others. */
async function planHealing({ ctx, control }, { state, committed }, capabilities) {
    const classes = capabilities === undefined ? [] : (0,aliases/* recordedAliases */.h1)(capabilities);
    const recorded = committed?.generation.capabilities;
    const known = recorded === undefined ? [] : (0,aliases/* recordedAliases */.h1)(recorded);
    const isNew = committed !== undefined && classes.some((name) => !known.includes(name));
    const segments = committed?.generation.segments ?? [];
    const entries = isNew ? (0,slice_input/* entriesOf */.Mc)(segments, state, new march/* Skipped */.zY(), control.signal) : undefined;
    if (isNew)
        ctx.log.warning(`Cold takes keys for others (${classes.join(', ')}): such keys are stored anew below .flashback-backup/objects/, and what they may have replaced is checked. Run verify with repair for what this run does not list.`);
    return { healing: await aliasHealing(classes, entries), isNew };
}
function pagedListing(hot, prefixes, signal) {
    return {
        sorted: false,
        of: (slice) => (0,slice_input/* listScope */.r6)(hot, prefixes, slice, signal),
        close: () => Promise.resolve(),
    };
}
const OUT_OF_ORDER = 'Hot lists its keys out of order: the whole listing is taken first and sorted on disk, which takes longer.';
const FROM_THE_BEGINNING = 'Hot lists its keys only from the first one on: the whole listing is taken first and kept on disk, which takes longer.';
async function sortedListing(hot, prefixes, why, log, signal) {
    log.notice(why);
    const sorted = await (0,unsorted/* sortListing */.JP)(hot, prefixes, signal);
    return {
        sorted: true,
        of: ({ range }) => (0,march/* pieces */.IE)(sorted.range(range)),
        close: () => sorted.close(),
    };
}
async function anyUnsorted(hot, prefixes, signal) {
    for (const prefix of prefixes)
        if (await (0,unsorted/* isUnsorted */.XO)(hot, prefix, signal))
            return true;
    return false;
}
async function firstBorders(hot, prefixes, signal, slices) {
    const borders = [];
    for (const prefix of prefixes) {
        if (borders.length > 0 || prefix !== '')
            borders.push(prefix);
        borders.push(...(await findBorders(hot, prefix, signal, slices)));
    }
    return borders;
}
const NO_BLOCKS = new Map();
/** What the last run of this scope saw of hot's listing. It only spares work: a damaged one is ignored. */
async function lastListing({ options, ctx, control }, { state, committed }) {
    const scope = (0,recent_runs/* scopeName */.OK)(options);
    const recorded = committed?.generation.listed?.find((listed) => listed.scope === scope);
    if (recorded === undefined)
        return NO_BLOCKS;
    try {
        return await state.listed(recorded.sha256, control.signal);
    }
    catch (error) {
        if (!(error instanceof errors/* StateError */.qq))
            throw error;
        ctx.log.notice(`${error.message}; it only spares work, so every key is compared instead.`);
        return NO_BLOCKS;
    }
}
/** Neighbouring segments that together stay below this many entries make one slice, and one segment when it changes. */
const SMALL_SLICE_ENTRIES = segment/* SEGMENT_ENTRIES */.Nw / 2;
/**
 * Cuts the whole key space along the segments' borders: each slice holds the keys after the last key of the
 * one before it, up to and with its own last; the last one is open. Without segments, along `borders`, keys
 * in order. `listed` is what an earlier run saw of the listing; `within`: only this range of it.
 */
function slicesOf(segments, borders, listed = new Map(), within = {}) {
    const groups = segments.length > 0 ? grouped(segments) : borders.map(() => []);
    const ends = segments.length > 0 ? groups.map((group) => group.at(-1)?.last) : borders;
    if (segments.length === 0)
        groups.push([]);
    return groups.map((group, i) => {
        const after = i === 0 ? within.after : ends[i - 1];
        const upto = i === groups.length - 1 ? within.upto : ends[i];
        const range = { ...(0,defined/* defined */.s)({ after, upto }) };
        return { range, segments: group, previousBlocks: (0,manifest_listed/* knownBlocks */.uJ)(group, listed, after) };
    });
}
function grouped(segments) {
    const groups = [];
    let count = 0;
    for (const segment of segments) {
        const last = groups.at(-1);
        if (last !== undefined && count + segment.count <= SMALL_SLICE_ENTRIES) {
            last.push(segment);
            count += segment.count;
        }
        else {
            groups.push([segment]);
            count = segment.count;
        }
    }
    return groups;
}


/***/ }),

/***/ 98124:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ pruneAfter)
/* harmony export */ });
/* harmony import */ var _prune_prune_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96530);

/**
 * Prunes after a backup that is committed by now: an error that holds pruning up is reported, and changes nothing about
 * that. `onCommit` gets each manifest that pruning commits, also where it throws later. Undefined where nothing was to do.
 */
async function pruneAfter({ options, ctx, control }, { cold, state, fence }, started, committed, onCommit) {
    const { pruning: settings, maxFailures } = options;
    if (settings.mode === 'off' || control.stopped())
        return undefined;
    try {
        const pruned = await (0,_prune_prune_run_js__WEBPACK_IMPORTED_MODULE_0__/* .prune */ .R3)(committed, {
            state,
            cold,
            settings,
            maxFailures,
            started,
            ctx,
            mode: { kind: 'prune', fence },
            stopped: () => control.stopped(),
            onCommit,
            signal: control.signal,
        });
        return pruned?.report;
    }
    catch (error) {
        const report = (0,_prune_prune_run_js__WEBPACK_IMPORTED_MODULE_0__/* .heldByState */ .MR)(error) ?? (0,_prune_prune_run_js__WEBPACK_IMPORTED_MODULE_0__/* .failedByStore */ .ex)(error);
        if (report === undefined)
            throw error;
        return report;
    }
}


/***/ }),

/***/ 34114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lj: () => (/* binding */ recover),
  vs: () => (/* binding */ settleUnfinishedUploads),
  lR: () => (/* binding */ sweepUploads)
});

// EXTERNAL MODULE: ./build/src/core/escape.js
var core_escape = __webpack_require__(27698);
// EXTERNAL MODULE: ./build/src/manifest/journals/recover-journals.js + 1 modules
var recover_journals = __webpack_require__(26383);
// EXTERNAL MODULE: ./build/src/manifest/journals/uploads.js + 1 modules
var uploads = __webpack_require__(58977);
// EXTERNAL MODULE: ./build/src/run/preflight.js
var preflight = __webpack_require__(14112);
// EXTERNAL MODULE: ./build/src/run/version-trust.js
var version_trust = __webpack_require__(10736);
// EXTERNAL MODULE: ./build/src/store/errors.js
var errors = __webpack_require__(46848);
// EXTERNAL MODULE: ./build/src/core/semaphore.js
var semaphore = __webpack_require__(94511);
// EXTERNAL MODULE: ./build/src/manifest/layout.js
var layout = __webpack_require__(54445);
// EXTERNAL MODULE: ./build/src/transfer/multipart/upload.js
var multipart_upload = __webpack_require__(89945);
;// CONCATENATED MODULE: ./build/src/transfer/multipart/recover-uploads.js




/** An upload without progress for so long is aborted: parts are billed for as long as they are stored. */
const MAX_UPLOAD_AGE_MS = 7 * 24 * 3600_000;
/** A store may date an upload this much before the time of our intent, which is by its clock too. */
const CLOCK_SLACK_MS = 60_000;
/** Uploads that are recovered at once. */
const UPLOADS_AT_ONCE = 8;
/**
 * Settles the uploads that earlier runs left. Those without progress for a week and those whose source has
 * changed are aborted; the others stay until their key is copied. Only what is recorded as ours is
 * touched: of an upload whose id was lost in a crash, that can be proved only below our own state.
 */
async function settleUploads(uploads, hot, cold, now, signal) {
    let aborted = 0;
    const leftAlone = [];
    const abort = async ({ key, uploadId, }) => {
        try {
            await (0,multipart_upload/* abortUpload */.q)(cold.store, { key, uploadId }, signal);
            aborted++;
            return true;
        }
        catch (error) {
            if (!(0,errors/* isStoreError */.A1)(error) || error.retryable)
                throw error;
            leftAlone.push({ path: key.slice(cold.prefix.length), why: `it cannot be aborted: ${error.message}` });
            return false;
        }
    };
    const settle = async (record) => {
        const { path, uploadId, time } = record;
        const key = cold.key(path);
        if (uploadId === undefined) {
            for (const upload of await begunSince(cold, key, Date.parse(record.begun) - CLOCK_SLACK_MS, signal)) {
                if (path.startsWith(layout/* STATE */.c4))
                    await abort(upload);
                else
                    leftAlone.push({ path, why: 'it cannot be proved to be ours; if it is, it holds no parts' });
            }
            uploads.forget(path);
            return;
        }
        const { whole } = record;
        const abandoned = Date.parse(time) + MAX_UPLOAD_AGE_MS < now;
        if (!abandoned && (await isAsItWas(record, hot, cold, signal)))
            return;
        if (whole === true || (await abort({ key, uploadId })))
            uploads.forget(path);
    };
    for (const { path, uploadId, whole } of uploads.superseded)
        if (uploadId !== undefined && whole !== true)
            await abort({ key: cold.key(path), uploadId });
    await (0,semaphore/* mapConcurrent */._)(uploads.all, UPLOADS_AT_ONCE, settle);
    return { open: uploads.all.length, aborted, leftAlone };
}
/**
 * Aborts uploads below our own state that a run left when it was cut off, and that no record names: the probe's, and
 * those of state in parts. Under the lease, before this run writes anything: no other program writes there. Returns how many.
 */
async function abortStateUploads(uploads, cold, signal) {
    const recorded = new Set(uploads.all.map(({ uploadId }) => uploadId));
    // MinIO lists only the uploads of a key that is named in full.
    const pending = [
        ...(await listed(cold, cold.key(layout/* STATE */.c4), signal)),
        ...(await listed(cold, cold.key(`${layout/* PROBE */.vD}a`), signal)),
    ];
    const ours = new Map(pending
        .filter(({ key, uploadId }) => key.startsWith(cold.key(layout/* STATE */.c4)) && !recorded.has(uploadId))
        .map((upload) => [upload.uploadId, upload]));
    for (const upload of ours.values())
        await (0,multipart_upload/* abortUpload */.q)(cold.store, upload, signal);
    return ours.size;
}
async function isAsItWas({ source }, hot, cold, signal) {
    const bucket = source.bucket === 'hot' ? hot : cold;
    const options = source.versionId === undefined ? {} : { versionId: source.versionId };
    try {
        const head = await bucket.headIfPresent(source.path, signal, options);
        return (head?.etag === source.etag &&
            head.size === source.size &&
            (head.modified ?? 0) === Date.parse(source.modified));
    }
    catch (error) {
        if ((0,errors/* isStoreError */.A1)(error, 'denied', 'archived'))
            return true; // not known: decided when the key is copied
        throw error;
    }
}
async function begunSince(cold, key, since, signal) {
    const uploads = await listed(cold, key, signal);
    return uploads.filter((upload) => upload.key === key && upload.initiated >= since);
}
/** Nothing where the store does not list uploads, or not to us. */
async function listed(cold, prefix, signal) {
    if (!cold.store.dialect.abilities.has('abort'))
        return [];
    try {
        return await cold.store.listUploads(prefix, signal);
    }
    catch (error) {
        if ((0,errors/* isStoreError */.A1)(error, 'unsupported', 'denied', 'protocol', 'not-found'))
            return [];
        throw error;
    }
}

// EXTERNAL MODULE: ./build/src/commands/backup/backup-run.js
var backup_run = __webpack_require__(82625);
;// CONCATENATED MODULE: ./build/src/commands/backup/recovery.js









/** Reads the journals and upload records of runs that were cut off. Throws StateError where one is damaged. */
async function recover(run, access, cache) {
    const { options, ctx, control, buckets, margins } = run;
    const { state, cold, committed } = access;
    const { signal } = control;
    const { versioning, reads: versionReads } = await (0,version_trust/* judgeVersions */.v9)(cold, {
        trust: buckets.versionTrust,
        recorded: (0,preflight/* recentCapabilities */.C2)(cache?.capabilities, Date.parse((0,backup_run/* timeOf */.n)(run)), margins.capabilities),
        mayWrite: access.kind === 'write',
        warn: (message) => ctx.log.warning(message),
        signal,
    });
    const versioned = versioning === 'enabled';
    (0,preflight/* checkStorageClass */.SO)(options, versioned);
    (0,version_trust/* refuseUnreadable */.ws)(cold, options.cold, versioned);
    const uploads = access.kind === 'write' ? await loadUploads(run, access) : undefined;
    const journals = await (0,recover_journals/* recoverJournals */.D)(state, cold, committed, versioned, (0,backup_run/* timeOf */.n)(run), signal, uploads);
    const { started, settles, count } = journals;
    if (count > 0)
        ctx.log.info(`Going on from ${count} objects that ${settles.length} unfinished run(s) journalled.`);
    const cutOff = settles.length > 0 || (access.kind === 'write' && access.previousRunCutOff);
    const unreconciled = cutOff ? { looked: [] } : committed?.generation.unlooked;
    return { journals, uploads, started, versioned, versionReads, cutOff, unreconciled };
}
/** Objects that are named in the log, of those whose upload was left alone. */
const NAMED_UPLOADS = 5;
/** Aborts the multipart uploads of earlier runs that nobody can go on with, and logs what became of the others. */
async function settleUnfinishedUploads(run, { cold }, { uploads, cutOff }) {
    const { buckets, control, ctx } = run;
    const { log } = ctx;
    const { signal } = control;
    if (uploads === undefined || (!cutOff && uploads.all.length === 0))
        return;
    const now = Date.parse((0,backup_run/* timeOf */.n)(run));
    const abortedOfState = cutOff ? await abortStateUploads(uploads, cold, signal) : 0;
    const { open, aborted, leftAlone } = await settleUploads(uploads, buckets.hot, cold, now, signal);
    const total = aborted + abortedOfState;
    if (open > 0)
        log.info(`Going on with ${open} object(s) that are on their way in parts.`);
    if (total > 0)
        log.info(`Aborted ${total} unfinished upload(s) of earlier runs.`);
    for (const { path, why } of leftAlone.slice(0, NAMED_UPLOADS))
        log.notice(`An unfinished upload of ${(0,core_escape/* forLog */.Ig)(path, 200)} was left alone: ${why}.`);
    if (leftAlone.length > NAMED_UPLOADS)
        log.notice(`${leftAlone.length - NAMED_UPLOADS} more were left alone.`);
}
/** Removes the records of uploads that are over, once a commit holds their outcome. */
async function sweepUploads({ control, ctx }, { uploads }) {
    try {
        await uploads?.sweep(control.signal);
    }
    catch (error) {
        if (!(0,errors/* isStoreError */.A1)(error))
            throw error;
        ctx.log.notice(`Records of finished uploads were not deleted (${error.message}); the next run does it.`);
    }
}
function loadUploads(run, { state, fence }) {
    const { runId } = run.ctx.identity;
    return uploads/* Uploads */.H.load(state, { run: runId, epoch: fence.epoch, now: () => (0,backup_run/* timeOf */.n)(run) }, run.control.signal);
}


/***/ }),

/***/ 23464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ resultOf)
});

// EXTERNAL MODULE: ./build/src/core/defined.js
var defined = __webpack_require__(37708);
// EXTERNAL MODULE: ./build/src/manifest/errors.js
var errors = __webpack_require__(11400);
// EXTERNAL MODULE: ./build/src/manifest/lease.js
var lease = __webpack_require__(32373);
// EXTERNAL MODULE: ./build/src/report/traffic-test.js
var traffic_test = __webpack_require__(38970);
// EXTERNAL MODULE: ./build/src/store/capabilities.js + 1 modules
var store_capabilities = __webpack_require__(58315);
// EXTERNAL MODULE: ./build/src/store/errors.js
var store_errors = __webpack_require__(46848);
// EXTERNAL MODULE: ./build/src/core/version.js
var version = __webpack_require__(79157);
// EXTERNAL MODULE: ./build/src/commands/anchor-status.js
var anchor_status = __webpack_require__(1630);
// EXTERNAL MODULE: ./build/src/commands/attribute-notices.js
var attribute_notices = __webpack_require__(71260);
// EXTERNAL MODULE: ./build/src/commands/lease-problems.js
var lease_problems = __webpack_require__(86847);
// EXTERNAL MODULE: ./build/src/commands/explain-store.js
var explain_store = __webpack_require__(8731);
// EXTERNAL MODULE: ./build/src/commands/backup/backup-run.js
var backup_run = __webpack_require__(82625);
// EXTERNAL MODULE: ./build/src/commands/backup/last-verified.js
var last_verified = __webpack_require__(88488);
// EXTERNAL MODULE: ./build/src/core/format.js
var format = __webpack_require__(34166);
// EXTERNAL MODULE: ./build/src/plan/unmatched.js
var plan_unmatched = __webpack_require__(34320);
// EXTERNAL MODULE: ./build/src/report/words.js
var words = __webpack_require__(43629);
;// CONCATENATED MODULE: ./build/src/commands/backup/scope-notices.js



/**
 * Lines of the scope that match nothing, and a first backup of no objects. A line that is written as if it meant something
 * else is a warning in every run; others are one in the first run of all only: tomorrow they may match.
 */
function scopeNotices({ options, tally }, { start, copy, preview }) {
    const unmatched = copy?.kind === 'copied' ? copy.unmatched : preview?.unmatched;
    if (unmatched === undefined)
        return [];
    const { hot } = options;
    const first = start?.base === 'none';
    const notices = unmatched.slice(0, plan_unmatched/* MAX_UNMATCHED_LINES */.LO).map((line) => ({
        level: first || line.input === 'prefixes' || (0,plan_unmatched/* isSuspicious */.oK)(line, hot) ? 'warning' : 'notice',
        title: 'A line matches nothing',
        message: (0,plan_unmatched/* unmatchedWords */.N1)(line, hot),
    }));
    if (!first || tally.counts.scanned > 0)
        return notices;
    const { excluded } = tally.counts;
    const why = excluded > 0
        ? `all ${(0,format/* formatMany */.x0)(excluded, 'key')} that it lists are excluded: check exclude`
        : 'its listing is empty: check hot, its prefix and prefixes';
    const message = `${(0,words/* placeName */.fW)(hot)} at ${hot.endpoint} has nothing to back up: ${why}.`;
    return [{ level: 'warning', title: 'A backup of 0 objects', message }, ...notices];
}

// EXTERNAL MODULE: ./build/src/plan/as-of.js
var as_of = __webpack_require__(2843);
// EXTERNAL MODULE: ./build/src/plan/retention.js
var plan_retention = __webpack_require__(42351);
// EXTERNAL MODULE: ./build/src/plan/retention-policy.js
var retention_policy = __webpack_require__(79218);
;// CONCATENATED MODULE: ./build/src/plan/point-fates.js



/** A year of nights. A report stays small, however many there are. */
const MAX_POINTS = 366;
const MAX_REASONS = 8;
const MAX_PREFIXES = 3;
/** What the policy says about each restore point at `now`, ms. */
function fatesOf(policy, restorePoints, now) {
    const retention = (0,plan_retention/* retentionOf */.e)(policy, restorePoints, now);
    const shown = (0,as_of/* newestFirst */.ll)(restorePoints).slice(0, MAX_POINTS);
    return {
        count: restorePoints.length,
        kept: restorePoints.length - retention.unselected.size,
        points: shown.map((point) => {
            const { time, run, holes, pruned } = point;
            const kept = !retention.unselected.has(point);
            const reasons = kept ? reasonsOf(policy, retention, point) : [];
            const fate = { time, run, holes: holes.count, kept, reasons };
            return pruned === undefined || pruned.length === 0 ? fate : { ...fate, pruned: true };
        }),
    };
}
function reasonsOf(policy, retention, point) {
    if (policy.length === 0)
        return ['no retention is given: everything is kept'];
    const prefixes = new Map();
    for (const { line, reasons } of retention.reasonsFor(point)) {
        for (const reason of reasons) {
            const others = prefixes.get(reason);
            if (others === undefined)
                prefixes.set(reason, [(0,retention_policy/* shownPrefix */.mZ)(line.prefix)]);
            else
                others.push((0,retention_policy/* shownPrefix */.mZ)(line.prefix));
        }
    }
    if (prefixes.size === 0) {
        return policy.some(({ prefix }) => prefix === '')
            ? ['a line with versions may need it']
            : ['keys that no line is about keep everything'];
    }
    const all = [...prefixes].map(([reason, of]) => of.length === policy.length ? reason : `${reason} (${listed(of)})`);
    const more = all.length - MAX_REASONS;
    return more > 0 ? [...all.slice(0, MAX_REASONS), `and ${more} more`] : all;
}
function listed(prefixes) {
    const more = prefixes.length - MAX_PREFIXES;
    return prefixes.slice(0, MAX_PREFIXES).join(', ') + (more > 0 ? ` and ${more} more` : '');
}

// EXTERNAL MODULE: ./build/src/plan/recent-runs.js
var recent_runs = __webpack_require__(12449);
// EXTERNAL MODULE: ./build/src/run/key-rotation.js
var key_rotation = __webpack_require__(99887);
// EXTERNAL MODULE: ./build/src/commands/reported-place.js
var reported_place = __webpack_require__(22347);
;// CONCATENATED MODULE: ./build/src/commands/backup/result.js


















/** The one result of a run, from what its phases returned. */
function resultOf(run, phases) {
    const { options, ctx, buckets, tally, meter, platform } = run;
    const { start, recovery, path, plan, commit, prune, verified } = phases;
    const finished = (0,backup_run/* timeOf */.n)(run);
    const outcome = outcomeOf(run, phases);
    const scope = { prefixes: options.prefixes, exclude: options.exclude };
    const look = platform.trafficReport;
    return {
        format: 1,
        program: version/* VERSION */.x,
        command: 'backup',
        outcome,
        dryRun: options.dryRun,
        runId: ctx.identity.runId,
        ...generationsOf(phases),
        ...restorePointsOf(scope, start, commit?.restorePoint),
        started: recovery?.started ?? start?.started ?? finished,
        finished,
        durationMs: Math.round(meter.elapsed),
        hot: (0,reported_place/* reportedPlace */.x)(options.hot),
        cold: (0,reported_place/* reportedPlace */.x)(options.cold),
        scope,
        counts: { ...tally.counts },
        bytes: { ...tally.bytes },
        paths: tally.paths,
        copyPath: copyPathOf(path?.choice, tally),
        ...(0,defined/* defined */.s)({ look }),
        prefixes: (0,last_verified/* withVerified */.P)(tally.prefixRows(), verified),
        holes: tally.holeGroups(),
        notices: [...noticesOf(run, phases), ...scopeNotices(run, phases)],
        requests: {
            hot: Object.fromEntries(buckets.requests.hot),
            cold: Object.fromEntries(buckets.requests.cold),
        },
        progress: meter.samples,
        limiter: limiterOf(plan?.limiter, buckets),
        ...platformOf(platform),
        prune: prune ?? null,
        ...retentionFates(run, phases, finished),
        problem: problemOf(run, phases, outcome) ?? null,
    };
}
function generationsOf({ start, commit, }) {
    const previous = start?.isBase === true && start.base !== 'none' ? start.base.generation : null;
    return {
        generation: commit?.committed.generation.generation ?? null,
        ...(0,defined/* defined */.s)({ generationSha256: commit?.committed.head.sha256 }),
        previousGeneration: previous,
    };
}
function restorePointsOf(scope, start, restorePoint) {
    if (start === undefined)
        return { restorePoint: restorePoint ?? null };
    const base = start.base === 'none' ? undefined : start.base;
    return {
        restorePoint: restorePoint ?? null,
        newestRestorePoint: restorePoint ?? (0,recent_runs/* newestRestorePoint */.Rn)(base, scope),
        ...(base === undefined ? {} : { history: (0,recent_runs/* runsOf */.ky)(base, scope) }),
    };
}
/** Of the restore points as the run leaves them. */
function retentionFates({ options }, { start, commit }, now) {
    const base = start === undefined || start.base === 'none' ? undefined : start.base;
    const points = (commit?.committed.generation ?? base)?.restorePoints;
    if (points === undefined)
        return {};
    return { retention: fatesOf(options.pruning.policy, points, Date.parse(now)) };
}
/** Null where nothing was copied. */
function copyPathOf(choice, tally) {
    const path = choice?.current;
    if (path === undefined || choice === undefined || (tally.done === 0 && tally.counts.planned === 0))
        return null;
    return { path, reason: choice.reason };
}
/** Absent where the platform was not asked or said nothing. */
function platformOf({ quota, statistics }) {
    if (quota.quotas === undefined && statistics === undefined)
        return {};
    return { platform: { quotas: quota.quotas ?? [], ...(0,defined/* defined */.s)({ statistics }) } };
}
function limiterOf(limiter, buckets) {
    if (limiter === undefined)
        return null;
    const rates = buckets.paces.flatMap(({ rate }) => (rate === undefined ? [] : [rate]));
    return { ...limiter.report, rate: rates.length === 0 ? null : Math.round(Math.min(...rates)) };
}
function outcomeOf({ control, tally, options }, { heldBy, commit }) {
    if (heldBy !== undefined)
        return 'skipped';
    const { failure } = control;
    if ((0,store_errors/* isStoreError */.A1)(failure, 'quota'))
        return 'read-only';
    if (control.cancelled || (0,store_errors/* isStoreError */.A1)(failure, 'credentials'))
        return 'incomplete';
    if (failure !== undefined)
        return 'failed';
    // A run that had seen everything is whole, also where its commit ended after the deadline.
    if (commit?.restorePoint === undefined && (control.pastDeadline || control.credentialsEnding))
        return 'incomplete';
    if (commit === undefined && !options.dryRun)
        return 'failed';
    return tally.holes > 0 ? 'degraded' : 'complete';
}
function problemOf(run, phases, outcome) {
    const { control } = run;
    const { heldBy, refusal, commit } = phases;
    const { failure } = control;
    if (heldBy !== undefined) {
        const advice = 'Nothing was done. The next scheduled run goes on; raise lease-wait to wait longer.';
        return (0,lease_problems/* leaseHeld */.GT)(heldBy, advice);
    }
    if (refusal !== undefined && failure === refusal) {
        const { code, message, providerCode } = refusal;
        return { code, message, advice: `Nothing was changed. ${quotaAdvice(providerCode, (0,backup_run/* timeOf */.n)(run))}` };
    }
    const kept = keptAdvice(phases);
    if (control.cancelled)
        return { code: 'cancelled', message: 'the run was cancelled', advice: kept };
    if (failure instanceof lease/* LeaseLost */.Vj) {
        const committed = 'The backup is committed; what followed was aborted.';
        return (0,lease_problems/* leaseLost */.XM)(failure, commit === undefined ? 'Nothing was committed.' : committed);
    }
    if (failure instanceof errors/* StateError */.qq)
        return { code: 'state', message: failure.message, advice: failure.advice };
    if ((0,store_errors/* isStoreError */.A1)(failure))
        return {
            code: failure.code,
            message: (0,explain_store/* describeStoreError */.z)(failure),
            advice: storeAdvice(failure, kept, (0,backup_run/* timeOf */.n)(run)),
        };
    if (failure instanceof Error)
        return { code: 'internal', message: `${failure.name}: ${failure.message}`, advice: kept };
    if (outcome === 'incomplete' && control.credentialsEnding) {
        return {
            code: 'credentials',
            message: 'the credentials end in five minutes, and there are no others',
            advice: `Use ones that live as long as the run, or that can be renewed. ${kept}`,
        };
    }
    if (outcome === 'incomplete') {
        return {
            code: 'deadline',
            message: 'the deadline was reached before everything was copied',
            advice: kept,
        };
    }
    return undefined;
}
/** What the next run can continue from. */
function keptAdvice({ commit, copy }) {
    const { unwritten = 0, journalled = 0 } = copy ?? {};
    if (commit !== undefined)
        return 'What was copied is committed: the next run goes on from there.';
    if (unwritten === 0 && journalled === 0)
        return 'Nothing was copied yet, so nothing is journalled: the next run begins where this one began.';
    if (unwritten === 0)
        return 'What was copied is journalled: the next run goes on from there.';
    return `Not even the journal could be written: ${unwritten} of its records are lost, and the next run checks those objects again.`;
}
function storeAdvice(error, kept, now) {
    const { code, providerCode } = error;
    const own = (0,explain_store/* adviceFor */.c)(error);
    if (own !== undefined)
        return `${own} ${kept}`;
    switch (code) {
        case 'quota':
            return `${quotaAdvice(providerCode, now)} ${kept}`;
        case 'denied':
            return 'Give the key the right to list and read hot, and to list, read and write cold.';
        default:
            return kept;
    }
}
/** Flashback's quotas are a month's (`periodType` of GET /user/quota); other stores do not say. */
function quotaAdvice(providerCode, now) {
    if (providerCode !== 'QUOTA_EXCEEDED')
        return "Cold takes no more writes: make room, or raise its owner's quota.";
    const at = new Date(now);
    const reset = new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + 1, 1)).toISOString().slice(0, 10);
    return `The monthly quota is used up, so the Repository is read-only: until it is reset, with the calendar month on ${reset} (UTC) unless your plan says otherwise, or until its traffic or storage limit is raised on the platform.`;
}
function noticesOf({ tally, options, buckets, platform }, { capabilities, path }) {
    const notices = [];
    const chosen = new Set([options.hot.chosen, options.cold.chosen].filter((line) => line !== undefined));
    for (const message of chosen)
        notices.push({ level: 'notice', title: 'Endpoint', message });
    for (const message of (0,key_rotation.rotations)(options))
        notices.push({ level: 'warning', title: 'Finish rotating keys', message });
    for (const message of buckets.moves)
        notices.push({ level: 'warning', title: 'Fail-over', message });
    notices.push(...(0,anchor_status/* anchorNotices */.xw)(buckets.cold));
    notices.push(...platform.quota.notices());
    for (const message of platform.unanswered)
        notices.push({ level: 'notice', title: 'Platform', message });
    for (const message of path?.choice.moves ?? [])
        notices.push({ level: 'notice', title: 'Copy path', message });
    notices.push(...(0,attribute_notices/* attributeNotices */.W)(buckets.losses.cold, 'cold'));
    const look = platform.trafficReport;
    const mismatch = look === undefined ? undefined : (0,traffic_test/* contradiction */.qX)(look);
    if (mismatch !== undefined)
        notices.push({ level: 'notice', title: 'Traffic was counted', message: mismatch });
    if (capabilities !== undefined && !(0,store_capabilities/* preventsOverlap */.Fm)(capabilities)) {
        notices.push({
            level: 'warning',
            title: 'Overlapping runs are not prevented',
            message: 'Cold honours no conditional writes, so nothing stops two runs that write to it at once: verify finds the damage, afterwards. Let runs not overlap (concurrency in the workflow); pruning needs allow-unfenced.',
        });
    }
    if (tally.lost > 0) {
        notices.push({
            level: 'warning',
            title: 'Old versions were missing',
            message: `${tally.lost} old version(s) were not in cold where the manifest has them, so they could not be kept: something else wrote to cold.`,
        });
    }
    if (tally.counts.renamed > 0) {
        notices.push({
            level: 'notice',
            title: 'Renamed keys',
            message: `${tally.counts.renamed} key(s) are stored under .flashback-backup/objects/, since cold cannot hold their own names; the manifest knows them.`,
        });
    }
    return notices;
}


/***/ }),

/***/ 81421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ Tally)
/* harmony export */ });
/* harmony import */ var _manifest_listed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50622);
/* harmony import */ var _core_keys_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(78133);
/* harmony import */ var _transfer_hole_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57671);
/* harmony import */ var _plan_unmatched_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34320);
/* harmony import */ var _hole_groups_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10237);
/* harmony import */ var _core_escape_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(27698);
/* harmony import */ var _run_orphan_spool_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37655);







/** Rows of prefixes that are counted one by one; what comes after goes into one row. */
const MAX_PREFIXES = 1000;
const SHOWN_PREFIXES = 50;
/** Holes that are listed one by one beside the manifest. */
const MAX_LISTED_HOLES = 1_000_000;
/** A store may say anything of any length: a list of holes must be readable again. */
const MAX_HOLE_MESSAGE = 1000;
const OTHER_PREFIXES = '…';
const SUMMED_FIELDS = ['objects', 'bytes', 'new', 'changed', 'touched', 'gone', 'failed', 'kept'];
const PATHS = ['native', 'emulated', 'streamed'];
/** Counts the outcomes of a run, in space that grows with its holes, not with the objects. */
class Tally {
    counts = {
        scanned: 0,
        copied: 0,
        new: 0,
        changed: 0,
        touched: 0,
        unchanged: 0,
        failed: 0,
        deferred: 0,
        expired: 0,
        vanished: 0,
        planned: 0,
        excluded: 0,
        gone: 0,
        renamed: 0,
        kept: 0,
    };
    bytes = { scanned: 0, copied: 0, touched: 0, planned: 0 };
    paths = {
        native: { objects: 0, bytes: 0 },
        emulated: { objects: 0, bytes: 0 },
        streamed: { objects: 0, bytes: 0 },
    };
    orphans = new _run_orphan_spool_js__WEBPACK_IMPORTED_MODULE_3__/* .OrphanSpool */ .c4();
    /** Old versions that were not where the manifest has them. */
    lost = 0;
    #prefixes = new Map();
    #holes = new _hole_groups_js__WEBPACK_IMPORTED_MODULE_2__/* .HoleGroups */ .p(_transfer_hole_js__WEBPACK_IMPORTED_MODULE_1__/* .HOLE_ADVICE */ .UF);
    #last;
    /** Every single hole, for the list that is stored beside the manifest; the first million of them. */
    holeLines = [];
    /** The lines of the scope, to find those that match nothing. */
    lines;
    constructor(lines = new _plan_unmatched_js__WEBPACK_IMPORTED_MODULE_4__/* .LineWatch */ .Y0([], 'exclude', [])) {
        this.lines = lines;
    }
    get holes() {
        return this.counts.failed + this.counts.deferred;
    }
    /** Objects that were copied, only touched ones too: what the run has done so far. */
    get done() {
        return this.counts.copied + this.counts.touched;
    }
    /** Their bytes, as far as they moved. */
    get movedBytes() {
        return this.bytes.copied + this.bytes.touched;
    }
    scanned(key, size) {
        this.counts.scanned++;
        this.bytes.scanned += size;
        this.lines.sawKey(key);
        const row = this.#row(key);
        row.objects++;
        row.bytes += size;
    }
    excluded(key) {
        this.counts.excluded++;
        this.lines.sawKey(key);
        this.lines.sawMatch(key);
    }
    unchanged() {
        this.counts.unchanged++;
    }
    expired() {
        this.counts.expired++;
    }
    skimmed(counts) {
        for (const { folder, objects, bytes } of counts) {
            this.counts.scanned += objects;
            this.counts.unchanged += objects;
            this.bytes.scanned += bytes;
            // That it has keys is enough for a prefix that is the folder, or the beginning of its name.
            this.lines.sawKey(folder);
            const row = this.#row(folder);
            row.objects += objects;
            row.bytes += bytes;
        }
    }
    gone(key) {
        this.counts.gone++;
        this.#row(key).gone++;
    }
    planned(key, reason, size) {
        this.counts.planned++;
        this.bytes.planned += size;
        this.#row(key)[reason]++;
        if (reason !== 'touched')
            this.counts[reason]++;
    }
    stored(key, reason, size, updated) {
        this.counts[reason]++;
        if (reason !== 'touched')
            this.counts.copied++;
        this.counts.kept += updated.kept;
        if (updated.renamed)
            this.counts.renamed++;
        this.lost += updated.lost;
        const row = this.#row(key);
        row[reason]++;
        row.kept += updated.kept;
        const path = this.paths[updated.via];
        path.objects++;
        const moved = updated.moved ? size : 0;
        path.bytes += moved;
        this.bytes[reason === 'touched' ? 'touched' : 'copied'] += moved;
    }
    inFlight() {
        // shown as progress, not summed
    }
    /** Copied by a worker that did not come to the end of its piece: counted by the one that did. */
    recoveredSince(key, size, { since, history, cold }, started) {
        const made = (history ?? []).length === 0 ? 'new' : 'changed';
        const reason = since === started ? made : 'touched';
        this.stored(key, reason, size, {
            kind: 'stored',
            via: cold.via,
            moved: true,
            kept: 0,
            lost: 0,
            renamed: false,
        });
    }
    vanished() {
        this.counts.vanished++;
    }
    hole(key, hole) {
        if (hole.deferred)
            this.counts.deferred++;
        else
            this.counts.failed++;
        this.#row(key).failed++;
        this.#holes.add(key, hole);
        if (this.holeLines.length < MAX_LISTED_HOLES)
            this.holeLines.push({ key, cause: hole.cause, message: (0,_core_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .clip */ .$Q)(hole.message, MAX_HOLE_MESSAGE) });
    }
    orphaned(key, objects) {
        this.orphans.add(key, objects);
    }
    /** What a worker of a split run counted, as data. Its holes are listed apart. */
    figures() {
        const { counts, bytes, paths, lost } = this;
        const prefixes = [...this.#prefixes.values()].map((row) => ({
            prefix: row.prefix,
            figures: Object.fromEntries(SUMMED_FIELDS.map((name) => [name, row[name]])),
        }));
        return { counts, bytes, paths, lost, prefixes };
    }
    /** Adds what a worker counted. */
    merge({ counts, bytes, paths, lost, prefixes }) {
        addTo(this.counts, counts);
        addTo(this.bytes, bytes);
        for (const path of PATHS)
            addTo(this.paths[path], paths[path] ?? {});
        this.lost += lost;
        for (const { prefix, figures } of prefixes)
            addTo(this.#row(prefix), figures);
    }
    /** A key that a worker has counted already. */
    mergeHole({ key, cause, message }) {
        this.#holes.add(key, { cause, message });
        if (this.holeLines.length < MAX_LISTED_HOLES)
            this.holeLines.push({ key, cause, message });
    }
    holeGroups() {
        return this.#holes.groups();
    }
    prefixRows() {
        const rows = [...this.#prefixes.values()].sort((a, b) => b.bytes - a.bytes || (0,_core_keys_js__WEBPACK_IMPORTED_MODULE_6__/* .compareKeys */ .YD)(a.prefix, b.prefix));
        const shown = rows.slice(0, SHOWN_PREFIXES);
        const rest = rows.slice(SHOWN_PREFIXES);
        if (rest.length === 0)
            return shown;
        const sum = emptyRow(OTHER_PREFIXES);
        for (const row of rest) {
            for (const name of SUMMED_FIELDS)
                sum[name] += row[name];
        }
        return [...shown, sum];
    }
    #row(key) {
        // Neighbours in a listing mostly share their prefix.
        if (this.#last !== undefined && key.startsWith(this.#last.prefix))
            return this.#last.row;
        const prefix = (0,_manifest_listed_js__WEBPACK_IMPORTED_MODULE_0__/* .folderOf */ .yS)(key);
        const name = this.#prefixes.has(prefix) || this.#prefixes.size < MAX_PREFIXES ? prefix : OTHER_PREFIXES;
        let row = this.#prefixes.get(name);
        if (row === undefined) {
            const own = (0,_core_keys_js__WEBPACK_IMPORTED_MODULE_6__/* .detached */ .ht)(name);
            this.#prefixes.set(own, (row = emptyRow(own)));
        }
        // A key without a slash says nothing of its neighbour.
        this.#last = prefix === '' ? undefined : { prefix, row };
        return row;
    }
}
/** Only names that the sum knows: others may come from another version. */
function addTo(sum, figures) {
    for (const [name, value] of Object.entries(sum))
        if (typeof value === 'number')
            sum[name] = value + (figures[name] ?? 0);
}
function emptyRow(prefix) {
    return { prefix, objects: 0, bytes: 0, new: 0, changed: 0, touched: 0, gone: 0, failed: 0, kept: 0 };
}


/***/ }),

/***/ 26383:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ recoverJournals)
});

// EXTERNAL MODULE: ./build/src/core/keys.js
var keys = __webpack_require__(78133);
// EXTERNAL MODULE: ./build/src/store/listing/cursor.js
var cursor = __webpack_require__(2584);
// EXTERNAL MODULE: ./build/src/store/listing/sorter.js
var sorter = __webpack_require__(11257);
// EXTERNAL MODULE: ./build/src/manifest/errors.js
var errors = __webpack_require__(11400);
// EXTERNAL MODULE: ./build/src/manifest/start.js
var start = __webpack_require__(27679);
// EXTERNAL MODULE: ./build/src/manifest/signing/sealed.js
var sealed = __webpack_require__(56235);
// EXTERNAL MODULE: ./build/src/manifest/signing/signer.js + 1 modules
var signer = __webpack_require__(89526);
// EXTERNAL MODULE: ./build/src/manifest/bounds.js
var bounds = __webpack_require__(49878);
// EXTERNAL MODULE: ./build/src/manifest/layout.js
var layout = __webpack_require__(54445);
// EXTERNAL MODULE: ./build/src/manifest/journals/journal.js
var journal = __webpack_require__(28807);
// EXTERNAL MODULE: ./build/src/core/defined.js
var defined = __webpack_require__(37708);
// EXTERNAL MODULE: ./build/src/store/evidence.js
var store_evidence = __webpack_require__(76586);
// EXTERNAL MODULE: ./build/src/store/versions.js
var versions = __webpack_require__(98530);
;// CONCATENATED MODULE: ./build/src/manifest/journals/recover-intents.js




function keyOf(record) {
    return record.op === 'stored' ? record.entry.key : record.key;
}
/**
 * What is true of one key now, from its records, oldest first. Undefined where nothing of them is: the key then
 * stands as committed, and is copied again if hot differs. Throws StoreError where cold does not answer.
 */
async function recoverKey(records, context) {
    let stored;
    let intent;
    let orphans = [];
    for (const { fact, record } of records) {
        if (record.op === 'intent')
            intent = record;
        else {
            // A later record of the key, or of a run that carried it over, does not repeat earlier orphans.
            orphans = union(orphans, record.loose ?? []);
            stored = { fact, record: { ...record, loose: orphans } };
            intent = undefined;
        }
    }
    if (intent !== undefined) {
        const record = await recoverIntent(intent, context);
        return { record: { ...record, loose: union(orphans, record.loose ?? []) }, carried: true };
    }
    if (stored === undefined)
        return undefined;
    // Nothing is deleted on a record's word: what took the place of an orphaned object must be in cold.
    const sure = stored.fact && (stored.record.loose ?? []).length === 0;
    if (!sure && !(await isInCold(stored.record.entry, context)))
        return undefined;
    return { record: stored.record, carried: !stored.fact };
}
/**
 * The record, without orphaned objects that the committed entry of its key names: a run orphans such a one only for
 * a copy of the same content, which the store's own ETags prove. Anybody who can write to cold can write a journal, and
 * what the committed manifest names must not be deleted because of one. An orphan too few costs its storage, no more.
 */
function withoutNamedOrphans(record, committed) {
    const { loose = [], entry } = record;
    if (committed === undefined || loose.length === 0)
        return record;
    const isAt = ({ cold }, { path, versionId }) => cold.path === path && (cold.versionId ?? 'null') === (versionId ?? 'null');
    const isReplaced = (0,store_evidence/* isSameContent */.OI)(entry, committed) && (isSameAsHot(entry) || entry.cold.etag === committed.cold.etag);
    const orphans = loose.filter((orphan) => !(committed.history ?? []).some((version) => isAt(version, orphan)) &&
        (isReplaced || committed.expired !== undefined || !isAt(committed, orphan)));
    const { loose: _loose, ...rest } = record;
    return orphans.length === 0 ? rest : { ...rest, loose: orphans };
}
/** By the stores' own tags, and not by what the record says. */
function isSameAsHot({ etag, cold }) {
    return (0,store_evidence/* sameMd5 */.vh)({ etag }, { etag: cold.etag });
}
/**
 * The same where another run committed since: its entry stands, unless cold's object was overwritten after that
 * commit. Then the newest record is treated as an intent to overwrite the committed entry.
 */
async function recoverStaleKey(records, committed, context) {
    const record = records.at(-1)?.record;
    if (record === undefined)
        return undefined;
    const target = record.op === 'stored' ? { ...record.entry, path: record.entry.cold.path } : record;
    const { key, path, size, etag, modified } = target;
    const head = await context.cold.headIfPresent(committed.cold.path, context.signal);
    const sameVersion = !context.versioned || head?.versionId === committed.cold.versionId;
    if (head?.etag === committed.cold.etag && sameVersion)
        return undefined;
    const proofs = (0,store_evidence/* proofsOf */.Tq)(target);
    const intent = { op: 'intent', key, path, size, etag, modified, ...proofs, before: committed };
    return { record: await recoverIntent(intent, context), carried: true };
}
/**
 * An overwrite that was begun and has no outcome. Either nothing happened yet; or the path holds the new content,
 * which is adopted if its MD5 proves it or if it is the multipart upload that was about to complete; or it holds
 * unproven content, and only the kept version is sure.
 */
async function recoverIntent(intent, context) {
    const { cold, versioned, now, uploads, signal } = context;
    const { before, path } = intent;
    const head = await cold.headIfPresent(path, signal);
    const untouched = head !== undefined &&
        before.expired === undefined &&
        before.cold.path === path &&
        head.etag === before.cold.etag &&
        (!versioned || head.versionId === before.cold.versionId);
    if (untouched) {
        const loose = versioned ? [] : await unneededHistory(before, path, context);
        return { op: 'stored', entry: before, ...(loose.length === 0 ? {} : { loose }) };
    }
    const moved = await withKeptVersions(before, path, context);
    const proof = head === undefined ? undefined : proofOf(intent, head, uploads);
    const entry = head === undefined || proof === undefined ? moved : adopt(moved, intent, head, proof, now);
    if (!versioned)
        return { op: 'stored', entry };
    const loose = await unrecordedVersions(before, path, entry.cold.versionId, context);
    return { op: 'stored', entry, loose: [...loose, ...replacedVersion(before, entry)] };
}
/** Why the object at the intent's path is what the intent was to store; undefined where nothing proves it. */
function proofOf(intent, head, uploads) {
    const { path, size, etag } = intent;
    if (head.size !== size)
        return undefined;
    const evidence = (0,store_evidence/* proofOf */.oX)(head, intent);
    if (evidence !== undefined)
        return { evidence };
    const upload = uploads?.find(path);
    if (upload?.completes?.etag !== head.etag)
        return undefined;
    const { source, via, completes } = upload;
    if (source.bucket !== 'hot' || source.etag !== etag || source.size !== size)
        return undefined;
    const { matched, checksum } = completes;
    return { via, evidence: matched ? 'checksum' : 'size', ...(0,defined/* defined */.s)({ checksum }) };
}
/** The entry with the object at the intent's path as its content. */
function adopt(moved, intent, head, proof, now) {
    const { path, size, etag, modified } = intent;
    const proofs = (0,store_evidence/* proofsOf */.Tq)(intent);
    const cold = {
        path,
        etag: head.etag,
        stored: now,
        via: 'streamed', // nobody wrote down how it was stored, unless its upload's record did
        ...proof,
        ...(0,defined/* defined */.s)({ versionId: head.versionId }),
    };
    const { key, history = [], gone, expired } = moved;
    if ((0,store_evidence/* isSameContent */.OI)(moved, intent) && gone?.confirmed !== true)
        return { key, size, etag, modified, ...proofs, cold, since: moved.since, history };
    const superseded = { ...versionOf(moved), until: gone?.since ?? now };
    return {
        key,
        size,
        etag,
        modified,
        ...proofs,
        cold,
        since: now,
        history: expired === undefined ? [...history, superseded] : history,
    };
}
/** The entry with every version that lay at `path` named where it was kept. */
async function withKeptVersions(entry, path, { cold, versioned, signal }) {
    const keptRef = async (version) => {
        if (version.cold.path !== path || (versioned && version.cold.versionId !== undefined))
            return version.cold;
        for (const kept of historyPaths(entry.key, version, cold)) {
            const head = await cold.headIfPresent(kept, signal);
            if (head?.size === version.size)
                return { ...version.cold, path: kept, etag: head.etag };
        }
        return version.cold; // lost, or overwritten in place: a reader notices by its ETag
    };
    const history = [];
    for (const version of entry.history ?? [])
        history.push({ ...version, cold: await keptRef(version) });
    return { ...entry, cold: entry.expired === undefined ? await keptRef(entry) : entry.cold, history };
}
/** History objects that were written for an overwrite that never happened, and that no version names. */
async function unneededHistory(entry, path, { cold, signal }) {
    const versions = [entry, ...(entry.history ?? [])];
    const orphans = new Map();
    for (const version of versions.filter((one) => one.cold.path === path)) {
        for (const kept of historyPaths(entry.key, version, cold)) {
            if (orphans.has(kept) || versions.some((one) => one.cold.path === kept))
                continue;
            const head = await cold.headIfPresent(kept, signal);
            if (head !== undefined)
                orphans.set(kept, { path: kept, etag: head.etag });
        }
    }
    return [...orphans.values()];
}
/** Either name may have been used: which one depends on what the store refused. */
function historyPaths(key, version, cold) {
    return [true, false].map((plain) => (0,layout/* historyPath */.ae)(key, version, cold.maxPathBytes, false, plain));
}
/** Versions that interrupted runs stored above the entry's own and never recorded, except the one adopted now. */
async function unrecordedVersions(before, path, adopted, { cold, signal }) {
    if (before.cold.path !== path)
        return [];
    // Versions written before versioning was enabled have the id "null" (AWS: PutBucketVersioning).
    const above = await (0,versions/* versionsAbove */.XD)(cold, path, before.cold.versionId ?? 'null', signal);
    return above
        .filter(({ versionId }) => versionId !== adopted)
        .map(({ versionId, etag }) => ({ path, etag, versionId }));
}
/** The version that a copy of the same content replaced, unless the entry still names it. */
function replacedVersion({ cold: { path, etag, versionId } }, entry) {
    const named = [entry, ...(entry.history ?? [])].some(({ cold }) => cold.path === path && cold.versionId === versionId);
    return named || versionId === undefined ? [] : [{ path, etag, versionId }];
}
async function isInCold(entry, { cold, signal }) {
    const { path, versionId, etag } = entry.cold;
    const head = await cold.headIfPresent(path, signal, (0,defined/* defined */.s)({ versionId }));
    return head?.etag === etag && head.size === entry.size;
}
function union(some, more) {
    const names = new Set(some.map(({ path, versionId }) => JSON.stringify([path, versionId])));
    return [...some, ...more.filter(({ path, versionId }) => !names.has(JSON.stringify([path, versionId])))];
}
function versionOf(entry) {
    const { size, etag, modified, cold, since } = entry;
    return { size, etag, modified, ...(0,store_evidence/* proofsOf */.Tq)(entry), cold, since };
}

;// CONCATENATED MODULE: ./build/src/manifest/journals/recover-journals.js











/**
 * Recovers the journals that no commit consumed (design.md section 4, "Journals"). A journal is fact where it
 * builds on the present HEAD and no later epoch wrote a journal, or where such a journal took it over as fact:
 * nobody can have changed cold since. The keys of every other journal, and of intents without an outcome, are
 * unconfirmed: cold is asked (recover-intents.ts). Throws StateError where a journal is damaged.
 */
async function recoverJournals(state, cold, committed, versioned, now, signal, uploads, only) {
    const journals = await state.journals(signal, only?.folders);
    const open = await openJournals(state, journals, committed, signal);
    const parts = judge(open, committed?.generation.generation ?? 0);
    const earlierStarts = committed === undefined ? [] : (0,start/* startsIn */.n2)(committed.generation);
    const starts = [...earlierStarts, ...open.map(({ start }) => start.time)];
    const started = only?.started ?? (0,start/* startAfter */.HM)(now, starts);
    const records = new sorter/* Sorter */.y();
    const facts = new sorter/* Sorter */.y();
    let carriedRecords;
    try {
        await readRecords(state, parts, records, signal);
        const context = { cold, versioned, now: started, uploads, signal };
        const entryOf = committedEntries(state, committed?.generation.segments ?? [], signal);
        carriedRecords = await recoverKeys(records, entryOf, context, facts);
    }
    catch (error) {
        await facts.close();
        throw error;
    }
    finally {
        await records.close();
    }
    return {
        facts: (range) => parsed(facts.sorted(range)),
        count: facts.count,
        carriedRecords,
        started,
        settles: settledByRun(parts),
        present: new Set(journals.keys()),
        close: () => facts.close(),
    };
}
async function openJournals(state, journals, committed, signal) {
    const consumed = new Map((committed?.generation.journals ?? []).map(({ run, objects }) => [run, objects]));
    const open = [];
    for (const [run, paths] of journals) {
        const [first] = paths;
        if (first === undefined || (consumed.get(run) ?? 0) >= paths.length)
            continue;
        for await (const { start, trusted } of readJournals(state, [first], signal)) {
            open.push({ run, start, trusted, paths: paths.slice(consumed.get(run) ?? 0), objects: paths.length });
            break; // a large one comes in pieces
        }
    }
    // The attempts at a piece of a split run have one epoch, and names that sort.
    return open.sort((a, b) => a.start.epoch - b.start.epoch || (a.run < b.run ? -1 : 1));
}
/**
 * Which parts are fact. In the order of epochs, so that of one key's records the last is the newest. The pieces of a split
 * run have one epoch and no key in common: the last journal of each piece counts as the last one does.
 */
function judge(open, base) {
    const last = open.findLast(({ trusted }) => trusted);
    const lastIsFact = last?.start.base === base;
    const newest = new Set(newestOf(open, last));
    const settles = lastIsFact ? [...newest].flatMap(({ start }) => start.settles ?? []) : [];
    const takenOver = new Map(settles.map((journal) => [journal.run, journal]));
    return open.flatMap((journal) => {
        const { run, start, paths, objects } = journal;
        const stale = start.base !== base;
        if (newest.has(journal))
            return [{ run, paths, objects, fact: lastIsFact, stale }];
        const settled = takenOver.get(run);
        const consumed = objects - paths.length;
        const covered = Math.max(0, Math.min(paths.length, (settled?.objects ?? 0) - consumed));
        // Objects that came after the take-over were written by a holder that had lost the lease.
        const late = { run, paths: paths.slice(covered), objects, fact: false, stale };
        return settled?.fact === true
            ? [{ run, paths: paths.slice(0, covered), objects, fact: true, stale }, late]
            : [late];
    });
}
/** The last journal, and where it is one of a split run the last ones of the other pieces. */
function newestOf(open, last) {
    const { piece, epoch, base } = last?.start ?? {};
    if (last === undefined || piece === undefined)
        return last === undefined ? [] : [last];
    const byPiece = new Map();
    for (const journal of open) {
        const { start, trusted } = journal;
        if (!trusted || start.epoch !== epoch || start.base !== base || start.piece?.split !== piece.split)
            continue;
        byPiece.set(start.piece.number, journal);
    }
    return [...byPiece.values()];
}
/** Journal objects read at once; each has a few hundred records. Larger ones are read one after the other. */
const READ_AHEAD = 8;
const READ_AHEAD_BYTES = 4 * 1024 * 1024;
async function* readJournals(state, paths, signal) {
    for (let at = 0; at < paths.length; at += READ_AHEAD) {
        const some = paths.slice(at, at + READ_AHEAD);
        const files = await Promise.all(some.map((path) => state.readIfSmall(path, signal, READ_AHEAD_BYTES)));
        for (const [i, path] of some.entries()) {
            const small = files[i];
            files[i] = undefined;
            const file = small === 'too-large' ? await readSigned(state, path, signal) : small;
            if (file === undefined)
                throw notThere(path);
            if (file === 'too-large')
                yield* readLargeJournal(state, path, signal);
            else {
                const { bytes, refusal } = (0,sealed/* openAt */._8)(state.cold, path, file.bytes);
                yield { ...(0,journal/* parseJournal */.z8)(bytes, path), trusted: refusal === undefined };
            }
        }
    }
}
/** A signature is over the whole object. Above MAX_SIGNED_JOURNAL_BYTES none of a run that signs can be. */
async function readSigned(state, path, signal) {
    return isSigned(state) ? state.readIfSmall(path, signal, bounds/* MAX_SIGNED_JOURNAL_BYTES */.Ch) : 'too-large';
}
function isSigned({ cold }) {
    return cold.stateKeys !== undefined;
}
const PIECE_BYTES = 4 * 1024 * 1024;
const LINE_FEED = 10;
/** In pieces of whole lines, each with the object's first line, so that it takes the memory of a piece. */
async function* readLargeJournal(state, path, signal) {
    const trusted = !isSigned(state);
    let etag;
    let start;
    let rest = Buffer.alloc(0);
    for (let first = 0, size = 1; first < size;) {
        const piece = await state.readPiece(path, { first, length: PIECE_BYTES, etag }, signal);
        if (piece === undefined || piece.bytes.length === 0)
            throw notThere(path);
        ({ etag, size } = piece);
        if (size > bounds/* MAX_JOURNAL_BYTES */.jP)
            throw new errors/* StateError */.qq(path, `it has ${size} bytes, which is far too many`, (0,errors/* damagedAdvice */.E$)(path));
        first += piece.bytes.length;
        const text = Buffer.concat([rest, piece.bytes]);
        const end = first < size ? text.lastIndexOf(LINE_FEED) + 1 : text.length;
        rest = Buffer.from(text.subarray(end));
        if (rest.length > bounds/* MAX_JOURNAL_LINE */.SW)
            throw new errors/* StateError */.qq(path, 'a line is too long', (0,errors/* damagedAdvice */.E$)(path));
        if (end === 0)
            continue;
        const lines = first < size ? text.subarray(0, end) : (0,signer/* withoutSignature */.Nv)('journal', text);
        yield { ...(0,journal/* parseJournal */.z8)(start === undefined ? lines : Buffer.concat([start, lines]), path), trusted };
        start ??= Buffer.from(lines.subarray(0, lines.indexOf(LINE_FEED) + 1));
    }
}
function notThere(path) {
    return new errors/* StateError */.qq(path, 'it was listed, but it is not there', (0,errors/* damagedAdvice */.E$)(path));
}
async function readRecords(state, parts, into, signal) {
    for (const { paths, fact, stale } of parts) {
        for await (const { records, trusted } of readJournals(state, paths, signal)) {
            for (const read of records) {
                const record = trusted ? read : withoutOrphans(read);
                const keyRecord = { fact: fact && trusted, stale, record };
                await into.add(keyOf(record), JSON.stringify(keyRecord));
            }
        }
    }
}
/** What nobody we trust has signed names nothing to delete. */
function withoutOrphans(record) {
    if (record.op !== 'stored')
        return record;
    const { op, entry } = record;
    return { op, entry };
}
/**
 * Of records that this run's journal repeats, which are held in memory: some 50,000. An interrupted run leaves a few
 * intents without an outcome; only the journal of a run that had lost the lease is unconfirmed as a whole.
 */
const MAX_CARRIED_CHARACTERS = 20 * 1024 * 1024;
function tooManyUnconfirmed() {
    return new errors/* StateError */.qq(layout/* RUNS */.pt, 'its journals hold far too many unconfirmed records', (0,errors/* damagedAdvice */.E$)(layout/* RUNS */.pt));
}
/** Writes what is true of each key into `facts`, and returns the records for which cold was asked. */
async function recoverKeys(records, entryOf, context, facts) {
    const carried = [];
    let carriedSize = 0;
    for await (const batch of (0,cursor/* groupByKey */.k5)(records.sorted(), keyRecords())) {
        const pending = [];
        for (const { items: group } of batch) {
            const newest = group.at(-1);
            // One after another: entries are read in key order.
            const asks = newest?.stale === true || group.some(mayOrphan);
            const entry = newest === undefined || !asks ? undefined : await entryOf(keyOf(newest.record));
            const recovered = newest?.stale === true && entry !== undefined
                ? recoverStaleKey(group, entry, context)
                : recoverKey(group, context);
            const found = recovered.then((one) => guarded(one, entry));
            // Where reading the next entry fails first, nobody waits for this one any more.
            found.catch(() => undefined);
            pending.push(found);
        }
        for (const recovered of await Promise.all(pending)) {
            if (recovered === undefined)
                continue;
            const line = JSON.stringify(recovered.record);
            if (recovered.carried) {
                carried.push(recovered.record);
                carriedSize += line.length;
                if (carriedSize > MAX_CARRIED_CHARACTERS)
                    throw tooManyUnconfirmed();
            }
            await facts.add(recovered.record.entry.key, line);
        }
    }
    return carried;
}
/** Of one key. A run has an intent and an outcome of it; hundreds of runs may have been cut off. */
const MAX_KEY_RECORDS = 1000;
const MAX_KEY_CHARACTERS = 48 * 1024 * 1024;
/** Parses records in the order of their keys. Those of one key are held together: more than any runs wrote are refused. */
function keyRecords() {
    let key;
    let count = 0;
    let size = 0;
    return (line) => {
        const parsed = JSON.parse(line);
        const own = keyOf(parsed.record);
        if (own !== key) {
            key = own;
            count = size = 0;
        }
        count++;
        size += line.length;
        if (count > 1 && (count > MAX_KEY_RECORDS || size > MAX_KEY_CHARACTERS))
            throw new errors/* StateError */.qq(layout/* RUNS */.pt, 'its journals hold far too many records of one key', (0,errors/* damagedAdvice */.E$)(layout/* RUNS */.pt));
        return parsed;
    };
}
/** True where recovering it may name orphaned objects, which are deleted later. */
function mayOrphan({ record }) {
    return record.op === 'intent' || (record.loose ?? []).length > 0;
}
function guarded(recovered, committed) {
    return recovered && { ...recovered, record: withoutNamedOrphans(recovered.record, committed) };
}
/** Finds entries of the manifest, for ascending keys. Segments that contain none of the keys are not read. */
function committedEntries(state, segments, signal) {
    let at = 0;
    let lines;
    return async (key) => {
        for (let segment = segments[at]; segment !== undefined; segment = segments[++at]) {
            if ((0,keys/* compareKeys */.YD)(segment.last, key) < 0) {
                await lines?.close();
                lines = undefined;
                continue;
            }
            if ((0,keys/* compareKeys */.YD)(segment.first, key) > 0)
                return undefined;
            lines ??= new cursor/* KeyCursor */.yt(state.entries(segment, signal), signal);
            await lines.seek(key);
            return lines.at(key)?.entry;
        }
        return undefined;
    };
}
async function* parsed(lines) {
    for await (const batch of lines)
        yield batch.map(({ line }) => JSON.parse(line));
}
/** A run of which a part is fact counts as fact: the unconfirmed rest was asked of cold, and is repeated. */
function settledByRun(parts) {
    const byRun = new Map();
    for (const { run, objects, fact } of parts)
        byRun.set(run, { run, objects, fact: fact || byRun.get(run)?.fact === true });
    return [...byRun.values()];
}


/***/ }),

/***/ 58977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ Uploads)
});

// EXTERNAL MODULE: ./build/src/manifest/generation.js
var generation = __webpack_require__(62093);
// EXTERNAL MODULE: ./build/src/manifest/layout.js
var layout = __webpack_require__(54445);
// EXTERNAL MODULE: ./build/src/manifest/signing/refusal.js
var refusal = __webpack_require__(36023);
// EXTERNAL MODULE: ./build/src/core/bounded-json.js
var bounded_json = __webpack_require__(16119);
// EXTERNAL MODULE: ./build/src/manifest/bounds.js
var bounds = __webpack_require__(49878);
// EXTERNAL MODULE: ./build/src/manifest/errors.js
var errors = __webpack_require__(11400);
;// CONCATENATED MODULE: ./build/src/manifest/journals/upload-record.js





function encodeUploadRecord(record) {
    return JSON.stringify(record) + '\n';
}
/** Throws StateError where it is none, or another one than its path says. State is hostile text. */
function parseUploadRecord(text, object) {
    return (0,bounds/* parseRecord */.Hh)(text, object, (0,errors/* damagedAdvice */.E$)(object), UPLOAD_LIMITS, (json) => {
        const format = (0,bounded_json/* countOf */.pq)(json, 'format');
        if (format > generation/* FORMAT */.u)
            throw new errors/* StateError */.qq(object, `it has format ${format}`, errors/* NEWER_ADVICE */.hx);
        const run = (0,bounded_json/* textOf */.b6)(json, 'run', bounds/* MAX_NAME */.zB);
        const path = (0,bounded_json/* textOf */.b6)(json, 'path', bounds/* MAX_PATH */.lm);
        if (!object.endsWith((0,layout/* uploadRecordPath */.qz)(run, path)))
            throw new bounded_json/* JsonRefused */.tC('it is the record of another run or path than its name says');
        (0,bounded_json/* countOf */.pq)(json, 'epoch', bounds/* MAX_EPOCH */.fU);
        (0,bounded_json/* timeOf */.nR)(json, 'time');
        (0,bounded_json/* timeOf */.nR)(json, 'begun');
        checkSource((0,bounded_json/* objectOf */.Xy)(json, 'source'), path);
        if ((0,bounded_json/* countOf */.pq)(json, 'partSize') === 0)
            throw new bounded_json/* JsonRefused */.tC('its partSize is 0');
        (0,bounded_json/* oneOf */.yL)(json, 'via', ['native', 'emulated', 'streamed']);
        (0,bounded_json/* optional */.lq)(json, 'uploadId', () => (0,bounded_json/* textOf */.b6)(json, 'uploadId', bounds/* MAX_UPLOAD_ID */.$V));
        (0,bounded_json/* optional */.lq)(json, 'whole', () => checkWhole(json));
        checkParts(json);
        (0,bounded_json/* optional */.lq)(json, 'completes', () => {
            const completes = (0,bounded_json/* objectOf */.Xy)(json, 'completes');
            (0,bounded_json/* textOf */.b6)(completes, 'etag', bounds/* MAX_ETAG */.nQ);
            (0,bounded_json/* flagOf */.iP)(completes, 'matched');
            (0,bounded_json/* optional */.lq)(completes, 'checksum', () => (0,bounded_json/* textOf */.b6)(completes, 'checksum', bounds/* MAX_TEXT */.lG));
        });
        return json;
    });
}
/** The most that a store of any kind takes: Azure's blocks. S3 takes 10,000. */
const MAX_PARTS = 50_000;
const UPLOAD_LIMITS = {
    bytes: bounds/* MAX_UPLOAD_RECORD_BYTES */.RA,
    depth: 8,
    text: 6 * bounds/* MAX_PATH */.lm,
    values: 400_000,
};
/**
 * An object of hot goes to a path of its own key. One of cold is a version that is kept: its path may differ from its
 * key, which is not in the record, so only state is ruled out as its target.
 */
function checkSource(source, path) {
    const bucket = (0,bounded_json/* oneOf */.yL)(source, 'bucket', ['hot', 'cold']);
    const from = (0,bounded_json/* textOf */.b6)(source, 'path', bounds/* MAX_PATH */.lm);
    // What a store that ignores pins must prove first waits in a folder of ours.
    const fits = bucket === 'cold' ? !(0,layout/* isState */.ad)(path) : (0,layout/* isPathOf */.HM)(from, path);
    if (!fits && !path.startsWith(layout/* PROBE */.vD))
        throw new bounded_json/* JsonRefused */.tC('its path is not one that its source can have in cold');
    (0,bounded_json/* optional */.lq)(source, 'versionId', () => (0,bounded_json/* textOf */.b6)(source, 'versionId', bounds/* MAX_VERSION_ID */._X));
    (0,bounded_json/* countOf */.pq)(source, 'size');
    (0,bounded_json/* anyTextOf */.Tm)(source, 'etag', bounds/* MAX_ETAG */.nQ);
    (0,bounded_json/* timeOf */.nR)(source, 'modified');
}
function checkWhole(json) {
    if (!(0,bounded_json/* flagOf */.iP)(json, 'whole'))
        throw new bounded_json/* JsonRefused */.tC('its whole is not true');
    (0,bounded_json/* textOf */.b6)(json, 'uploadId', bounds/* MAX_TEXT */.lG);
    if (!Array.isArray(json['parts']) || json['parts'].length > 0)
        throw new bounded_json/* JsonRefused */.tC('it is a copy of a whole object, and has parts');
}
function checkParts(json) {
    const numbers = new Set();
    const check = (part) => {
        const number = (0,bounded_json/* countOf */.pq)(part, 'number', MAX_PARTS);
        if (number === 0 || numbers.has(number))
            throw new bounded_json/* JsonRefused */.tC('its parts are not numbered apart, from 1');
        numbers.add(number);
        (0,bounded_json/* textOf */.b6)(part, 'etag', bounds/* MAX_ETAG */.nQ);
        (0,bounded_json/* sha256Of */.Bj)(part, 'sha256');
        (0,bounded_json/* flagOf */.iP)(part, 'matched');
    };
    (0,bounded_json/* eachOf */.pQ)(json, 'parts', check, MAX_PARTS);
}

;// CONCATENATED MODULE: ./build/src/manifest/journals/uploads.js




/** A record whose parts go on is written after so many ms or parts: what a crash costs to be hashed again. */
const WRITE_PACE = { ms: 5_000, parts: 8 };
/** Of records that are held in memory at once: a few of the largest, or many thousands of others. */
const MAX_LOADED_BYTES = 64 * 1024 * 1024;
/**
 * The multipart uploads of this backup that are not over: one object of state each, in the folder of the run that last
 * worked on it, so that a late write of a dead run never replaces what a living one wrote. Only uploads that
 * are recorded here may be touched.
 */
class Uploads {
    #state;
    #owner;
    #records = new Map();
    /** State objects by the path that they are about. */
    #objects = new Map();
    #over = new Set();
    #asked = new Set();
    #superseded = [];
    /** Changes of a record since it was last written. */
    #dirty = new Map();
    #writing = new Map();
    /** Not the run's: a cancelled run still writes down what it sent. */
    #signal = new AbortController().signal;
    constructor(state, owner) {
        this.#state = state;
        this.#owner = owner;
    }
    /** What earlier runs left, or those with these folders. Throws StateError where a record is damaged. */
    static async load(state, owner, signal, below) {
        const uploads = new Uploads(state, owner);
        let bytes = 0;
        for (const object of await state.uploadRecords(signal, below)) {
            const file = await readRecord(state, object, signal);
            if (file === undefined)
                continue;
            uploads.#add(object, parseUploadRecord(file.text, object));
            bytes += file.text.length;
            // The rest is left to a later run: what they are about is begun again.
            if (bytes > MAX_LOADED_BYTES)
                break;
        }
        return uploads;
    }
    get all() {
        return [...this.#records.values()];
    }
    /** Older records of a path that has a newer one with another upload. */
    get superseded() {
        return this.#superseded;
    }
    find(path) {
        return this.#records.get(path);
    }
    /** As `find`, for the caller that continues it and will `forget` it: `forgetCompleted` leaves it alone. */
    ask(path) {
        this.#asked.add(path);
        return this.find(path);
    }
    /** Stores the record, under the present run. */
    async store(record) {
        this.#set(record);
        await this.#write(record.path);
    }
    /** Takes the record with one more part; it is stored once it is time, else with the next one or `flush`. */
    async progress(record) {
        const { path } = record;
        const last = this.#set(record);
        const changes = (this.#dirty.get(path) ?? 0) + 1;
        this.#dirty.set(path, changes);
        const recent = last !== undefined && Date.parse(this.#owner.now()) - Date.parse(last) < WRITE_PACE.ms;
        if (!recent || changes >= WRITE_PACE.parts)
            await this.#write(path);
    }
    /** The upload is over, completed or aborted: its record goes with the next `sweep`. */
    forget(path) {
        this.#records.delete(path);
        this.#dirty.delete(path);
        this.#over.add(path);
    }
    /** Forgets completed uploads that this run, which listed everything, did not ask for: the manifest has their outcome. */
    forgetCompleted() {
        for (const { path, completes } of this.all)
            if (completes !== undefined && !this.#asked.has(path))
                this.forget(path);
    }
    /** Stores what `progress` took and has not stored. */
    async flush() {
        await Promise.all([...this.#dirty.keys()].map((path) => this.#write(path)));
    }
    /** Deletes the records of uploads that are over. Only once their outcomes are journalled. Throws StoreError. */
    async sweep(signal) {
        const obsolete = [];
        for (const [path, objects] of this.#objects) {
            if (this.#dirty.has(path))
                continue;
            const record = this.#records.get(path);
            const present = record === undefined ? undefined : (0,layout/* uploadRecordPath */.qz)(record.run, path);
            for (const object of objects) {
                if (object !== present && (present !== undefined || this.#over.has(path)))
                    obsolete.push(object);
            }
        }
        await this.#state.removeUploadRecords(obsolete, signal);
        for (const [path, objects] of this.#objects) {
            for (const object of obsolete)
                objects.delete(object);
            if (objects.size === 0)
                this.#objects.delete(path);
        }
    }
    #add(object, record) {
        const other = this.#records.get(record.path);
        const [newer, older] = other !== undefined && isNewer(other, record) ? [other, record] : [record, other];
        this.#records.set(record.path, newer);
        if (older !== undefined && older.uploadId !== newer.uploadId)
            this.#superseded.push(older);
        this.#objectsOf(record.path).add(object);
    }
    /** When it was stored before. */
    #set(record) {
        const { run, epoch } = this.#owner;
        const last = this.#records.get(record.path);
        const time = last?.run === run ? last.time : undefined;
        this.#records.set(record.path, { ...record, format: generation/* FORMAT */.u, run, epoch, time: time ?? record.begun });
        this.#over.delete(record.path);
        return time;
    }
    /** One write of a record at a time, so that an older one never lands last. */
    async #write(path) {
        const before = this.#writing.get(path) ?? Promise.resolve();
        const turn = before.then(() => this.#writeNow(path));
        const settled = turn.catch(() => undefined); // thrown to the caller by `turn`
        this.#writing.set(path, settled);
        await turn;
    }
    async #writeNow(path) {
        const record = this.#records.get(path);
        if (record === undefined)
            return;
        const changes = this.#dirty.get(path) ?? 0;
        const stored = { ...record, time: this.#owner.now() };
        this.#records.set(path, stored);
        this.#dirty.delete(path);
        const object = (0,layout/* uploadRecordPath */.qz)(this.#owner.run, path);
        this.#objectsOf(path).add(object);
        const bytes = Buffer.from(encodeUploadRecord(stored));
        try {
            await this.#state.write(object, bytes, 'application/json', this.#signal);
        }
        catch (error) {
            this.#dirty.set(path, (this.#dirty.get(path) ?? 0) + changes);
            throw error;
        }
    }
    #objectsOf(path) {
        let objects = this.#objects.get(path);
        if (objects === undefined)
            this.#objects.set(path, (objects = new Set()));
        return objects;
    }
}
/** Undefined too where it is not signed as it must be: what it is about is begun again. */
async function readRecord(state, object, signal) {
    try {
        return await state.read(object, signal);
    }
    catch (error) {
        if (!(error instanceof refusal/* SignatureRefused */.L))
            throw error;
        return undefined;
    }
}
function isNewer(a, b) {
    return a.epoch !== b.epoch ? a.epoch > b.epoch : a.time > b.time;
}


/***/ }),

/***/ 45949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ VanishedObjects)
/* harmony export */ });
/* harmony import */ var _core_keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78133);
/* harmony import */ var _core_iso_time_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11876);


/** Objects that one generation remembers. What vanishes between a listing and a copy are few. */
const MAX_REMEMBERED = 1_000;
/**
 * Objects that vanish while a run goes on are no loss. One that the next run lists again, with the same ETag and date, did
 * not vanish: the listing shows it under a name by which it cannot be read.
 */
class VanishedObjects {
    #before;
    #names;
    #now = [];
    /** `before`: those of the last run. */
    constructor(before = []) {
        this.#before = before;
        this.#names = new Set(before.map(nameOf));
    }
    /** Remembers an object that could not be read. True where it could not be read in the run before this one either. */
    isAgain({ key, etag, modified }) {
        const object = { key: (0,_core_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .detached */ .ht)(key), etag: (0,_core_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .detached */ .ht)(etag), modified: (0,_core_iso_time_js__WEBPACK_IMPORTED_MODULE_1__/* .isoTime */ .Ly)(modified) };
        if (this.#now.length < MAX_REMEMBERED)
            this.#now.push(object);
        return this.#names.has(nameOf(object));
    }
    /** For the next run: those of this run, and those of the last one that this run was not about. */
    remembered(wasAbout) {
        const carried = this.#before.filter(({ key }) => !wasAbout(key));
        return [...this.#now, ...carried].slice(0, MAX_REMEMBERED);
    }
}
/** A listing that shows characters as U+FFFD shows a name by which nothing is ever read, whatever its content is now. */
function nameOf({ key, etag, modified }) {
    return JSON.stringify(key.includes('\ufffd') ? [key] : [key, etag, modified]);
}


/***/ }),

/***/ 51927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ writeVerified),
/* harmony export */   x: () => (/* binding */ readVerified)
/* harmony export */ });
/* harmony import */ var _core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16119);
/* harmony import */ var _bounds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49878);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11400);
/* harmony import */ var _generation_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(62093);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54445);
/* harmony import */ var _signing_refusal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36023);






const TOO_LARGE_ADVICE = 'What was verified is in the report, but not remembered. Delete the object to start anew.';
/** The results of verifications so far; undefined where there was none. Throws StateError. */
async function readVerified(state, signal) {
    const file = await readFile(state, signal);
    if (file === undefined)
        return undefined;
    return (0,_bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRecord */ .Hh)(file.text, _layout_js__WEBPACK_IMPORTED_MODULE_3__/* .VERIFIED */ .zX, (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .damagedAdvice */ .E$)(_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .VERIFIED */ .zX), LIMITS, (json) => {
        const format = (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(json, 'format');
        if (format > _generation_js__WEBPACK_IMPORTED_MODULE_5__/* .FORMAT */ .u)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .StateError */ .qq(_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .VERIFIED */ .zX, `it has format ${format}`, _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .NEWER_ADVICE */ .hx);
        (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(json, 'run', () => (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(json, 'run', _bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_NAME */ .zB));
        (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(json, 'time', () => (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .timeOf */ .nR)(json, 'time'));
        (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .eachOf */ .pQ)(json, 'prefixes', (prefix) => {
            checkPrefix(prefix);
            (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .timeOf */ .nR)(prefix, 'verified');
        });
        (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .eachOf */ .pQ)(json, 'rotations', (rotation) => {
            (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textsOf */ .CB)(rotation, 'prefixes', _bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_KEY */ .tu);
            if (rotation['after'] !== null)
                (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(rotation, 'after', _bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_KEY */ .tu);
            (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .timeOf */ .nR)(rotation, 'since');
            (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .eachOf */ .pQ)(rotation, 'open', checkPrefix);
        });
        return json;
    });
}
/** What is not signed as it must be is ignored: it only spares reading, and is made anew. */
async function readFile(state, signal) {
    try {
        return await state.read(_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .VERIFIED */ .zX, signal, LIMITS.bytes);
    }
    catch (error) {
        if (!(error instanceof _signing_refusal_js__WEBPACK_IMPORTED_MODULE_4__/* .SignatureRefused */ .L))
            throw error;
        return undefined;
    }
}
/** A row for each first part of a key: a few hundred, or as many as there are users, say. */
const LIMITS = { bytes: 16 * 1024 * 1024, depth: 8, text: 6 * _bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_PATH */ .lm, values: 500_000 };
function checkPrefix(prefix) {
    (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .anyTextOf */ .Tm)(prefix, 'prefix', _bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_KEY */ .tu);
    (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(prefix, 'keys');
    (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(prefix, 'faults');
}
/** Under the lease. Throws StoreError. */
async function writeVerified(state, verified, signal) {
    const text = `${JSON.stringify(verified, undefined, 1)}\n`;
    // What could not be read back must not be written.
    if (Buffer.byteLength(text) > LIMITS.bytes)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .StateError */ .qq(_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .VERIFIED */ .zX, `it would have more than ${LIMITS.bytes} bytes`, TOO_LARGE_ADVICE);
    await state.write(_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .VERIFIED */ .zX, Buffer.from(text), 'application/json', signal);
}


/***/ }),

/***/ 12449:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OK: () => (/* binding */ scopeName),
/* harmony export */   Rn: () => (/* binding */ newestRestorePoint),
/* harmony export */   Yq: () => (/* binding */ withRun),
/* harmony export */   ky: () => (/* binding */ runsOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** Of all scopes together: a generation stays small, however often it is written. */
const MAX_RUNS_KEPT = 60;
/** As many as the summary draws. */
const MAX_RUNS_SHOWN = 30;
/** The runs that a new generation remembers: those of the one before it, and this one. */
function withRun(base, run) {
    return [...(base?.recentRuns ?? []), run].slice(-MAX_RUNS_KEPT);
}
/** The runs of this scope that committed, oldest first. */
function runsOf(base, scope) {
    const name = scopeName(scope);
    return (base?.recentRuns ?? []).filter((run) => run.scope === name).slice(-MAX_RUNS_SHOWN);
}
/** A name for a scope that is short, however many globs it has. */
function scopeName({ prefixes, exclude }) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
        .update(JSON.stringify([prefixes, exclude]))
        .digest('hex')
        .slice(0, 12);
}
/** ISO time of the newest restore point of this scope, or of everything; null for none. */
function newestRestorePoint(base, scope) {
    const name = scopeName(scope);
    const point = base?.restorePoints.findLast(({ scope: other }) => scopeName(other) === name || (other.prefixes.length === 0 && other.exclude.length === 0));
    return point?.time ?? null;
}


/***/ }),

/***/ 99887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ withWorkingKeys),
/* harmony export */   rotations: () => (/* binding */ rotations)
/* harmony export */ });
/* harmony import */ var _core_input_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19154);
/* harmony import */ var _store_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46848);
/* harmony import */ var _store_registry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92262);
/* harmony import */ var _connections_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78347);
/* harmony import */ var _core_shown_key_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60574);





const SIDES = ['hot', 'cold', 'to'];
/**
 * The same options with one pair of keys for each place: the previous pair if the store refuses the present one, which
 * `rotation` then explains. Decided once, before the command: one request that is denied does not mean that the key is
 * wrong, so a run never changes keys midway. Sends nothing without a previous pair. Throws InputError if both are refused.
 */
async function withWorkingKeys(options, ctx, open = _store_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .openStore */ .C) {
    const ca = 'ca' in options && typeof options.ca === 'string' ? options.ca : undefined;
    const resolved = {};
    for (const side of SIDES) {
        const place = options[side];
        if (place?.credentials?.previous === undefined)
            continue;
        const { previous, ...present } = place.credentials;
        const refusalOf = (credentials) => refusal(side, { ...place, credentials }, ca, ctx, open);
        const refused = await refusalOf(present);
        if (refused === undefined) {
            resolved[side] = { ...place, credentials: present };
            continue;
        }
        const refusedToo = await refusalOf(previous);
        if (refusedToo !== undefined) {
            throw new _core_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d('access-key-id', `${place.endpoint} refused both of ${side}'s keys: ${(0,_core_shown_key_js__WEBPACK_IMPORTED_MODULE_4__/* .shownKey */ .d)(present.accessKeyId, place.api)} (${codeOf(refused)}) and the previous ${(0,_core_shown_key_js__WEBPACK_IMPORTED_MODULE_4__/* .shownKey */ .d)(previous.accessKeyId, place.api)} (${codeOf(refusedToo)}); expected at least one that is valid and may list ${place.bucket}`, { cause: refused });
        }
        const rotation = `${place.endpoint} refused the key ${(0,_core_shown_key_js__WEBPACK_IMPORTED_MODULE_4__/* .shownKey */ .d)(present.accessKeyId, place.api)} (${codeOf(refused)}), so the previous one, ${(0,_core_shown_key_js__WEBPACK_IMPORTED_MODULE_4__/* .shownKey */ .d)(previous.accessKeyId, place.api)}, is used for ${side}. Finish rotating: check that the new key is active and has the rights of the old one, then remove the previous one.`;
        resolved[side] = { ...place, credentials: previous, rotation };
    }
    return { ...options, ...resolved };
}
/** The explanations of `withWorkingKeys`, each once. */
function rotations(options) {
    const buckets = options;
    return [...new Set(SIDES.flatMap((side) => buckets[side]?.rotation ?? []))];
}
/** Why the store refuses the key. Undefined if it accepts it, or if something else is wrong, which the command reports. */
async function refusal(side, place, ca, { clock, random, signal }, open) {
    const { connect, retried, session } = (0,_connections_js__WEBPACK_IMPORTED_MODULE_3__/* .openConnections */ .q)({ clock, random }, (at) => open(at, ca, clock));
    try {
        await retried(connect(side, place)).checkBucket(signal);
        return undefined;
    }
    catch (error) {
        if ((0,_store_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .isStoreError */ .A1)(error, 'credentials', 'denied'))
            return error;
        if (!(0,_store_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .isStoreError */ .A1)(error))
            throw error;
        return undefined;
    }
    finally {
        await session.close();
    }
}
function codeOf({ providerCode, status }) {
    return providerCode ?? `HTTP ${status ?? 'no status'}`;
}


/***/ }),

/***/ 37655:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HG: () => (/* binding */ writeOrphans),
/* harmony export */   _h: () => (/* binding */ condemnOrphans),
/* harmony export */   c4: () => (/* binding */ OrphanSpool)
/* harmony export */ });
/* harmony import */ var _core_defined_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37708);
/* harmony import */ var _manifest_condemned_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74974);
/* harmony import */ var _store_listing_sorter_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11257);



const BUFFERED_ORPHANS = 5_000;
/**
 * The orphans of a run, on disk if there are many: in a bucket with versioning, each touched object leaves one.
 * `add` does not wait; errors of the disk are thrown to the reader.
 */
class OrphanSpool {
    #sorter = new _store_listing_sorter_js__WEBPACK_IMPORTED_MODULE_1__/* .Sorter */ .y();
    #buffered = [];
    #added = Promise.resolve();
    add(key, objects) {
        for (const { path, etag, versionId } of objects)
            this.#buffered.push({ key, path, etag, ...(0,_core_defined_js__WEBPACK_IMPORTED_MODULE_2__/* .defined */ .s)({ versionId }) });
        if (this.#buffered.length >= BUFFERED_ORPHANS)
            this.#flush();
    }
    /** All orphans, in batches, in key order. Throws what writing to disk threw. */
    async *sorted() {
        this.#flush();
        await this.#added;
        for await (const batch of this.#sorter.sorted())
            yield batch.map(({ line }) => JSON.parse(line));
    }
    async close() {
        await this.#added.catch(() => undefined); // thrown by `sorted`
        await this.#sorter.close();
    }
    #flush() {
        const buffered = this.#buffered;
        if (buffered.length === 0)
            return;
        this.#buffered = [];
        this.#added = this.#added.then(async () => {
            for (const orphan of buffered)
                await this.#sorter.add(orphan.key, JSON.stringify(orphan));
        });
        this.#added.catch(() => undefined); // thrown by `sorted`
    }
}
/** Writes the orphans alone, condemned at `time`. */
function writeOrphans(orphans, time, state, signal) {
    async function* records() {
        for await (const batch of orphans.sorted())
            yield batch.map((object) => ({ ...object, since: time }));
    }
    return state.writeCondemned(records(), signal);
}
/**
 * What `base` had condemned, the orphans of this run (`more`: those of workers, written already), condemned at `time`. They go into a file of their own, so that
 * no existing file has to be read.
 */
async function condemnOrphans(orphans, base, time, state, signal, more = []) {
    const condemned = base?.condemned ?? { count: 0, files: [] };
    const old = (0,_manifest_condemned_js__WEBPACK_IMPORTED_MODULE_0__/* .isOldForm */ .gh)(condemned) ? (0,_manifest_condemned_js__WEBPACK_IMPORTED_MODULE_0__/* .fromOldForm */ .Ou)(condemned) : [];
    async function* records() {
        if (old.length > 0)
            yield old;
        for await (const batch of orphans.sorted())
            yield batch.map((object) => ({ ...object, since: time }));
    }
    const files = [
        ...((0,_manifest_condemned_js__WEBPACK_IMPORTED_MODULE_0__/* .isOldForm */ .gh)(condemned) ? [] : condemned.files),
        ...(await state.writeCondemned(records(), signal)),
        ...more,
    ];
    return { count: files.reduce((sum, file) => sum + file.count, 0), files };
}


/***/ }),

/***/ 18673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kr: () => (/* binding */ completePages),
/* harmony export */   dh: () => (/* binding */ completeListed),
/* harmony export */   eF: () => (/* binding */ NEEDS_ALL)
/* harmony export */ });
/* harmony import */ var _core_quoted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12053);
/* harmony import */ var _core_semaphore_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94511);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46848);



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

/***/ 20482:
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
/* harmony import */ var _store_listing_complete_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18673);

/** What some listings write in another way than it is: all that URL encoding changes, and `+`. */
const OFTEN_MISSPELLED = /[^\u0021-\u007e]|[+%]/;
/** True for a key that a listing may show under another name: that it is not listed proves nothing. */
function mayBeMisspelled(key) {
    return OFTEN_MISSPELLED.test(key);
}
/** Spaces and pluses in one key of which each is tried as the other: 32 spellings. */
const MAX_TRIED = 5;
/** Other keys that a listing may have meant by this one, the likeliest first. */
function otherSpellings(key) {
    const others = new Set([key.replaceAll(' ', '+'), key.replaceAll('+', ' '), percentDecoded(key)]);
    // A store that writes a space and a plus alike lists `a+b c` as `a+b+c`.
    const parts = key.split(/[ +]/);
    if (parts.length <= MAX_TRIED + 1)
        for (const other of parts
            .slice(1)
            .reduce((all, part) => all.flatMap((start) => [`${start} ${part}`, `${start}+${part}`]), parts.slice(0, 1)))
            others.add(other);
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

/***/ 63378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IE: () => (/* binding */ pieces),
/* harmony export */   OK: () => (/* binding */ march),
/* harmony export */   pn: () => (/* binding */ Step),
/* harmony export */   yx: () => (/* binding */ marchSkimmed),
/* harmony export */   zY: () => (/* binding */ Skipped)
/* harmony export */ });
/* unused harmony export BlockEnd */
/* harmony import */ var _core_keys_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78133);
/* harmony import */ var _store_listing_cursor_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2584);
/* harmony import */ var _skim_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19293);



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


/***/ })

};
