export const id = 486;
export const ids = [486,948];
export const modules = {

/***/ 82486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runBackup: () => (/* binding */ runBackup)
});

// EXTERNAL MODULE: ./build/src/manifest/lease.js
var manifest_lease = __webpack_require__(32373);
// EXTERNAL MODULE: ./build/src/manifest/state.js
var manifest_state = __webpack_require__(54802);
// EXTERNAL MODULE: ./build/src/options/options.js
var options_options = __webpack_require__(2402);
// EXTERNAL MODULE: ./build/src/store/errors.js
var errors = __webpack_require__(46848);
// EXTERNAL MODULE: ./build/src/manifest/errors.js
var manifest_errors = __webpack_require__(11400);
// EXTERNAL MODULE: ./build/src/manifest/generation.js
var manifest_generation = __webpack_require__(62093);
// EXTERNAL MODULE: ./build/src/manifest/condemned.js
var manifest_condemned = __webpack_require__(74974);
// EXTERNAL MODULE: ./build/src/manifest/layout.js
var layout = __webpack_require__(54445);
;// CONCATENATED MODULE: ./build/src/commands/collect.js





/** Segments that one of so many newest generations names stay, however old they are. */
const GENERATIONS_KEPT = 10;
/**
 * Collects state that nothing needs any more (design.md section 5): segments that none of the last ten
 * generations names, generations before them, and folders of old runs but for the lists of holes that restore points
 * name. Under the lease, after the commit. What cannot be deleted is left for the next time, with a notice.
 */
async function collectGarbage(facts, state, cold, present) {
    const { stop, margins, around } = facts;
    const signal = stop.finishing;
    try {
        const now = Date.parse(facts.started ?? '');
        const old = await olderThan(cold, `${layout/* STATE */.c4}segments/`, now - margins.garbage.segments, signal);
        old.push(...(await olderThan(cold, `${layout/* STATE */.c4}generations/`, now - margins.garbage.segments, signal)));
        old.push(...(await olderThan(cold, layout/* CONDEMNED */.Ov, now - margins.garbage.segments, signal)));
        old.push(...(await olderThan(cold, layout/* LISTED */.CQ, now - margins.garbage.segments, signal)));
        const candidates = new Set(old);
        const keep = ({ generation, segments, condemned, listed }) => {
            candidates.delete((0,layout/* generationPath */.uA)(generation));
            for (const { sha256 } of segments)
                candidates.delete((0,layout/* segmentPath */.RA)(sha256));
            if (!(0,manifest_condemned/* isOldForm */.gh)(condemned))
                for (const { sha256 } of condemned.files)
                    candidates.delete((0,layout/* condemnedPath */.f9)(sha256));
            for (const { sha256 } of listed ?? [])
                candidates.delete((0,layout/* listedPath */.jM)(sha256));
        };
        keep(present);
        if (candidates.size > 0)
            for (const generation of await before(state, present, signal))
                keep(generation);
        const holes = new Set(present.restorePoints.map((point) => point.holes.list));
        const runs = await olderThan(cold, layout/* RUNS */.pt, now - margins.garbage.runs, signal);
        // Records of uploads have an end of their own: with them goes the knowledge of what is still billed.
        const over = runs.filter((path) => !holes.has(path) && !(0,layout/* isUploadRecord */.N_)(path));
        const doomed = [...candidates, ...over];
        for (let at = 0; at < doomed.length; at += 1000) {
            const batch = doomed.slice(at, at + 1000).map((path) => ({ key: cold.key(path) }));
            const failures = await cold.store.deleteMany(batch, signal);
            if (failures[0] !== undefined)
                around.log.notice(`${failures.length} old state objects were not deleted: ${failures[0].code}.`);
        }
    }
    catch (error) {
        if (!(0,errors/* isStoreError */.h)(error) && !(error instanceof manifest_errors/* StateError */.qq))
            throw error;
        around.log.notice(`Old state was not deleted (${error.message}); it costs a little space, nothing else.`);
    }
}
/** The committed generations before this one, as far as they count. */
async function before(state, present, signal) {
    const found = [];
    for (let number = present.base; number !== null && found.length < GENERATIONS_KEPT - 1;) {
        const path = (0,layout/* generationPath */.uA)(number);
        const file = await state.read(path, signal);
        if (file === undefined)
            break;
        const generation = (0,manifest_generation/* parseGeneration */.ux)(file.text, path);
        found.push(generation);
        number = generation.base;
    }
    return found;
}
async function olderThan(cold, prefix, limit, signal) {
    const found = [];
    for (let continuation;;) {
        const request = { prefix: cold.key(prefix), ...(continuation === undefined ? {} : { continuation }) };
        const page = await cold.store.list(request, signal);
        for (const { key, modified } of page.objects) {
            if (modified < limit)
                found.push(key.slice(cold.prefix.length));
        }
        if (page.next === undefined)
            return found;
        continuation = page.next;
    }
}

// EXTERNAL MODULE: ./build/src/report/json.js
var json = __webpack_require__(47912);
// EXTERNAL MODULE: ./build/src/version.js
var version = __webpack_require__(28009);
// EXTERNAL MODULE: ./build/src/commands/loose-spool.js
var loose_spool = __webpack_require__(40376);
// EXTERNAL MODULE: ./build/src/commands/prepare.js
var prepare = __webpack_require__(22099);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/src/commands/recent-runs.js

/** Of all scopes together: a generation stays small, however often it is written. */
const MOST_KEPT = 60;
/** As many as the summary draws. */
const MOST_SHOWN = 30;
/** The runs that a new generation remembers: those of the one before it, and this one. */
function withRun(base, run) {
    return [...(base?.recentRuns ?? []), run].slice(-MOST_KEPT);
}
/** The runs of this scope that committed, oldest first. */
function runsOf(base, scope) {
    const name = scopeName(scope);
    return (base?.recentRuns ?? []).filter((run) => run.scope === name).slice(-MOST_SHOWN);
}
/** A name for a scope that is short, however many globs it has. */
function scopeName({ prefixes, exclude }) {
    return (0,external_node_crypto_.createHash)('sha256')
        .update(JSON.stringify([prefixes, exclude]))
        .digest('hex')
        .slice(0, 12);
}
/** ISO time of the newest restore point of this scope, or of everything; null where there is none. */
function newestRestorePoint(base, scope) {
    const name = scopeName(scope);
    const point = base?.restorePoints.findLast(({ scope: other }) => scopeName(other) === name || (other.prefixes.length === 0 && other.exclude.length === 0));
    return point?.time ?? null;
}

// EXTERNAL MODULE: ./build/src/iso-time.js
var iso_time = __webpack_require__(53416);
// EXTERNAL MODULE: ./build/src/report/sample.js
var sample = __webpack_require__(20780);
// EXTERNAL MODULE: ./build/src/store/capabilities.js
var store_capabilities = __webpack_require__(30581);
// EXTERNAL MODULE: ./build/src/manifest/verified.js
var verified = __webpack_require__(51927);
;// CONCATENATED MODULE: ./build/src/commands/last-verified.js



/** Looks up, for the report, when which prefix was last read back. What cannot be read is said, and fails nothing. */
async function lookUpVerified(facts, state) {
    const { stop, around } = facts;
    if (stop.finishing.aborted)
        return;
    try {
        facts.verified = (await (0,verified/* readVerified */.x)(state, stop.finishing))?.prefixes ?? [];
    }
    catch (error) {
        if (!(0,errors/* isStoreError */.h)(error) && !(error instanceof manifest_errors/* StateError */.qq))
            throw error;
        around.log.notice(`When the backup was last verified could not be read: ${error.message}`);
    }
}
/** Only of prefixes that are one and the same here and there: a part says nothing of the whole. */
function withVerified(rows, verified = []) {
    const known = new Map(verified.map((one) => [one.prefix, one]));
    return rows.map((row) => {
        const found = known.get(row.prefix);
        if (found === undefined)
            return row;
        return { ...row, verified: found.verified, ...(found.faults > 0 ? { faults: found.faults } : {}) };
    });
}

// EXTERNAL MODULE: ./build/src/commands/rotation.js
var rotation = __webpack_require__(81948);
;// CONCATENATED MODULE: ./build/src/commands/result.js










/** The present by cold's clock, as its last answer showed it. */
function timeOf({ around, places }) {
    return (0,iso_time/* isoTime */.Ly)(around.clock.now() + places.cold.store.clockOffset());
}
/** The one result of a run, from what it knows. */
function resultOf(facts) {
    const { options, around, places, tally, meter, choice } = facts;
    const finished = timeOf(facts);
    const path = choice?.current;
    const outcome = outcomeOf(facts);
    const scope = { prefixes: options.prefixes, exclude: options.exclude };
    const base = facts.base === 'none' ? undefined : facts.base;
    return {
        format: 1,
        program: version/* VERSION */.x,
        command: 'backup',
        outcome,
        dryRun: options.dryRun,
        runId: around.identity.runId,
        generation: facts.generation ?? null,
        previousGeneration: facts.previousGeneration ?? null,
        restorePoint: facts.restorePoint ?? null,
        ...(facts.base === undefined
            ? {}
            : { newestRestorePoint: facts.restorePoint ?? newestRestorePoint(base, scope) }),
        ...(base === undefined ? {} : { history: runsOf(base, scope) }),
        started: facts.started ?? finished,
        finished,
        durationMs: Math.round(meter.elapsed),
        hot: placeOf(options.hot),
        cold: placeOf(options.cold),
        scope,
        counts: { ...tally.counts },
        bytes: { ...tally.bytes },
        paths: tally.paths,
        copyPath: path === undefined || choice === undefined || tally.done === 0 ? null : { path, reason: choice.reason },
        ...(facts.look?.report === undefined ? {} : { look: facts.look.report }),
        prefixes: withVerified(tally.prefixRows(), facts.verified),
        holes: tally.holeGroups(),
        notices: noticesOf(facts),
        requests: {
            hot: Object.fromEntries(places.requests.hot),
            cold: Object.fromEntries(places.requests.cold),
        },
        progress: meter.samples,
        limiter: limiterOf(facts),
        ...platformOf(facts),
        prune: facts.prune ?? null,
        problem: problemOf(facts, outcome) ?? null,
    };
    function placeOf({ endpoint, bucket, prefix }) {
        return { endpoint, bucket, prefix };
    }
}
/** Absent where the platform was not asked or said nothing. */
function platformOf({ quota, statistics }) {
    const found = statistics?.found;
    if (quota?.quotas === undefined && found === undefined)
        return {};
    return {
        platform: { quotas: quota?.quotas ?? [], ...(found === undefined ? {} : { statistics: found }) },
    };
}
function limiterOf({ limiter, places }) {
    if (limiter === undefined)
        return null;
    const rates = places.paces.flatMap(({ rate }) => (rate === undefined ? [] : [rate]));
    return { ...limiter.found, rate: rates.length === 0 ? null : Math.round(Math.min(...rates)) };
}
function outcomeOf({ stop, heldBy, tally, generation, restorePoint, options }) {
    if (heldBy !== undefined)
        return 'skipped';
    const { failure } = stop;
    if ((0,errors/* isStoreError */.h)(failure, 'quota'))
        return 'read-only';
    if (stop.cancelled || (0,errors/* isStoreError */.h)(failure, 'credentials'))
        return 'incomplete';
    if (failure !== undefined)
        return 'failed';
    // A run that had seen everything is whole, also where its commit ended after the deadline.
    if (restorePoint === undefined && (stop.pastDeadline || stop.credentialsEnding))
        return 'incomplete';
    if (generation === undefined && !options.dryRun)
        return 'failed';
    return tally.holes > 0 ? 'degraded' : 'complete';
}
function problemOf(facts, outcome) {
    const { stop, heldBy } = facts;
    const { failure } = stop;
    if (heldBy !== undefined) {
        const until = new Date(heldBy.expires).toISOString();
        return {
            code: 'lease-held',
            message: `another run (${JSON.stringify(heldBy.owner)}) holds the lease until ${until}`,
            advice: 'Nothing was done. The next scheduled run goes on; raise lease-wait to wait longer.',
        };
    }
    if (facts.refused === true && (0,errors/* isStoreError */.h)(failure, 'quota')) {
        const { code, message, providerCode } = failure;
        const advice = `Nothing was changed. ${quotaAdvice(providerCode, timeOf(facts))}`;
        return { code, message, advice };
    }
    const kept = keptOf(facts);
    if (stop.cancelled)
        return { code: 'cancelled', message: 'the run was cancelled', advice: kept };
    if (failure instanceof manifest_lease/* LeaseLost */.Vj) {
        return {
            code: 'lease-lost',
            message: failure.message,
            advice: `${facts.generation === undefined ? 'Nothing was committed.' : 'The backup is committed; what came after it was broken off.'} Let runs not overlap: see concurrency in the README.`,
        };
    }
    if (failure instanceof manifest_errors/* StateError */.qq)
        return { code: 'state', message: failure.message, advice: failure.advice };
    if ((0,errors/* isStoreError */.h)(failure))
        return { code: failure.code, message: failure.message, advice: storeAdvice(failure, kept, facts) };
    if (failure instanceof Error)
        return { code: 'internal', message: `${failure.name}: ${failure.message}`, advice: kept };
    if (outcome === 'incomplete' && stop.credentialsEnding) {
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
/** What of the work is there for the next run. */
function keptOf({ generation, unwritten = 0 }) {
    if (generation !== undefined)
        return 'What was copied is committed: the next run goes on from there.';
    if (unwritten === 0)
        return 'What was copied is journalled: the next run goes on from there.';
    return `Not even the journal could be written: ${unwritten} of its records are lost, and the next run looks at those objects again.`;
}
function storeAdvice({ code, providerCode }, kept, facts) {
    switch (code) {
        case 'quota':
            return `${quotaAdvice(providerCode, timeOf(facts))} ${kept}`;
        case 'credentials':
            return `The credentials ended or were revoked in mid-run: use ones that live longer. ${kept}`;
        case 'denied':
            return 'Give the key the right to list and read hot, and to list, read and write cold.';
        default:
            return kept;
    }
}
/** Flashback's quotas are a month's (`periodType` of GET /user/quota); of other stores nothing is known. */
function quotaAdvice(providerCode, now) {
    if (providerCode !== 'QUOTA_EXCEEDED')
        return "Cold takes no more writes: make room, or raise its owner's quota.";
    const at = new Date(now);
    const reset = new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + 1, 1)).toISOString().slice(0, 10);
    return `The monthly quota is used up, so the Repository is read-only: until it is reset, with the calendar month on ${reset} (UTC) unless your plan says otherwise, or until its traffic or storage limit is raised on the platform.`;
}
function noticesOf({ capabilities, tally, choice, look, options, places, quota, unseen, }) {
    const notices = [];
    const chosen = new Set([options.hot.chosen, options.cold.chosen].filter((line) => line !== undefined));
    for (const message of chosen)
        notices.push({ level: 'notice', title: 'Endpoint', message });
    for (const message of (0,rotation.rotations)(options))
        notices.push({ level: 'warning', title: 'Finish rotating keys', message });
    for (const message of places.moves)
        notices.push({ level: 'warning', title: 'Fail-over', message });
    notices.push(...(quota?.notices() ?? []));
    for (const message of unseen)
        notices.push({ level: 'notice', title: 'Platform', message });
    for (const message of choice?.moves ?? [])
        notices.push({ level: 'notice', title: 'Copy path', message });
    const odd = look?.report === undefined ? undefined : (0,sample/* contradiction */.qX)(look.report);
    if (odd !== undefined)
        notices.push({ level: 'notice', title: 'Traffic was counted', message: odd });
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

;// CONCATENATED MODULE: ./build/src/commands/commit.js









/** Scopes whose listing is remembered. */
const MOST_LISTINGS = 16;
/**
 * Writes the new generation and swaps HEAD to it. An incomplete run commits too, marked so: it is no restore
 * point. Throws LeaseLost where somebody else committed.
 */
async function commit(facts, state, committed, run, epoch) {
    const { options, around, tally, meter, stop } = facts;
    const { runId } = around.identity;
    const time = facts.started ?? timeOf(facts);
    const base = committed?.generation;
    const holes = await storeHoles(facts, state);
    const number = await state.nextGeneration(base?.generation ?? 0, stop.finishing);
    const scope = { prefixes: options.prefixes, exclude: options.exclude };
    const point = {
        run: runId,
        time,
        generation: number,
        scope,
        holes,
    };
    const { counts, bytes } = tally;
    const recent = {
        ...{ run: runId, time, ms: Math.round(meter.elapsed), scope: scopeName(scope) },
        ...{ scanned: counts.scanned, bytes: bytes.scanned, copied: tally.done, copiedBytes: bytes.copied },
        ...{ failed: tally.holes, gone: counts.gone },
    };
    const generation = {
        format: manifest_generation/* FORMAT */.uB,
        generation: number,
        base: base?.generation ?? null,
        epoch,
        run: runId,
        time,
        program: version/* VERSION */.x,
        hot: (0,prepare/* identityOf */.cu)(options),
        complete: run.complete,
        segments: run.segments,
        restorePoints: [...(base?.restorePoints ?? []), ...(run.complete ? [point] : [])],
        journals: run.journals,
        condemned: await (0,loose_spool/* condemnLoose */.j)(tally.loosened, base, time, state, stop.finishing),
        capabilities: run.capabilities,
        recentRuns: withRun(base, recent),
        ...run.paths,
        ...(run.unlooked === undefined ? {} : { unlooked: run.unlooked }),
        ...(await storeListed(facts, state, run, base)),
    };
    const now = await state.commit(generation, committed, stop.finishing);
    facts.generation = number;
    if (run.complete)
        facts.restorePoint = time;
    return now;
}
/** The run's report, beside its journals. A quota or a right that forbids it is no reason to fail the run. */
async function storeReport(facts, state) {
    if (facts.stop.finishing.aborted)
        return;
    const path = (0,layout/* runPath */.t0)(facts.around.identity.runId, 'report.json');
    try {
        await state.write(path, Buffer.from((0,json/* renderJson */.h)(resultOf(facts))), 'application/json', facts.stop.finishing);
    }
    catch (error) {
        if (!(0,errors/* isStoreError */.h)(error))
            throw error;
        facts.around.log.warning(`The report was not stored in cold: ${error.message}`);
    }
}
/** Other scopes' are carried on; of these the newest. */
async function storeListed({ options, stop }, state, { listed }, base) {
    const scope = scopeName(options);
    const others = (base?.listed ?? []).filter((one) => one.scope !== scope).slice(1 - MOST_LISTINGS);
    const known = base?.listed?.find((one) => one.scope === scope)?.sha256;
    const useful = [...listed.values()].some((blocks) => blocks.some(({ digest }) => digest !== undefined));
    if (!useful)
        return others.length === 0 ? {} : { listed: others };
    return { listed: [...others, { scope, sha256: await state.writeListed(listed, known, stop.finishing) }] };
}
async function storeHoles(facts, state) {
    const { tally, around, stop } = facts;
    if (tally.holes === 0)
        return { count: 0 };
    const path = (0,layout/* runPath */.t0)(around.identity.runId, 'holes.ndjson');
    const lines = tally.holeLines.map((line) => JSON.stringify(line)).join('\n') + '\n';
    await state.write(path, Buffer.from(lines), 'application/x-ndjson', stop.finishing);
    return { count: tally.holes, list: path };
}

// EXTERNAL MODULE: ./build/src/manifest/journal.js
var journal = __webpack_require__(94960);
// EXTERNAL MODULE: ./build/src/manifest/listed.js
var manifest_listed = __webpack_require__(50622);
// EXTERNAL MODULE: ./build/src/store/sorter.js
var sorter = __webpack_require__(48244);
// EXTERNAL MODULE: ./build/src/store/keys.js
var keys = __webpack_require__(68335);
// EXTERNAL MODULE: ./build/src/store/store.js
var store = __webpack_require__(66942);
// EXTERNAL MODULE: ./build/src/store/versions.js
var versions = __webpack_require__(98530);
// EXTERNAL MODULE: ./build/src/manifest/start.js
var start = __webpack_require__(27679);
;// CONCATENATED MODULE: ./build/src/manifest/settle.js








/**
 * Settles the journals that no commit consumed (design.md section 4, "Journals"). A journal is fact where it
 * builds on the present HEAD and no later epoch wrote a journal, or where such a journal took it over as fact:
 * nobody can have changed cold since. Of all others, and of intents without an outcome, the keys are doubtful:
 * cold itself is asked.
 */
async function settle(state, cold, committed, versioned, now, signal, uploads) {
    const journals = await state.journals(signal);
    const open = await openJournals(state, journals, committed, signal);
    const pieces = classify(open, committed?.generation.generation ?? 0);
    const known = committed === undefined ? [] : (0,start/* startsIn */.n2)(committed.generation);
    const started = (0,start/* startAfter */.HM)(now, [...known, ...open.map(({ start }) => start.time)]);
    const raw = new sorter/* Sorter */.y();
    const facts = new sorter/* Sorter */.y();
    const opening = [];
    try {
        for (const { paths, fact, stale } of pieces) {
            for await (const { records } of readJournals(state, paths, signal)) {
                for (const record of records)
                    await raw.add(keyOf(record), JSON.stringify({ fact, stale, record }));
            }
        }
        const settling = { cold, versioned, now: started, uploads, signal };
        const lookUp = committedEntries(state, committed?.generation.segments ?? [], signal);
        for await (const batch of groups(raw)) {
            const present = new Map();
            for (const group of batch) {
                const last = group.at(-1);
                const entry = last?.stale === true ? await lookUp(keyOf(last.record)) : undefined;
                if (entry !== undefined)
                    present.set(group, entry);
            }
            const settled = await Promise.all(batch.map((group) => {
                const entry = present.get(group);
                return entry === undefined ? settleKey(group, settling) : settleStale(group, entry, settling);
            }));
            for (const found of settled) {
                if (found === undefined)
                    continue;
                if (found.looked)
                    opening.push(found.record);
                await facts.add(found.record.entry.key, JSON.stringify(found.record));
            }
        }
    }
    catch (error) {
        await facts.close();
        throw error;
    }
    finally {
        await raw.close();
    }
    const settles = pieces.map(({ run, objects, fact }) => ({ run, objects, fact }));
    return {
        facts: (range) => parsed(facts.sorted(range)),
        count: facts.count,
        opening,
        started,
        settles: mergedByRun(settles),
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
        for await (const { start } of readJournals(state, [first], signal)) {
            open.push({ run, start, paths: paths.slice(consumed.get(run) ?? 0), objects: paths.length });
        }
    }
    return open.sort((a, b) => a.start.epoch - b.start.epoch);
}
/** In the order of epochs, so that of one key's records the last one is the newest. */
function classify(open, base) {
    const last = open.at(-1);
    const isFact = last !== undefined && last.start.base === base;
    const taken = new Map((isFact ? (last.start.settles ?? []) : []).map((journal) => [journal.run, journal]));
    return open.flatMap(({ run, start, paths, objects }) => {
        const stale = start.base !== base;
        if (run === last?.run)
            return [{ run, paths, objects, fact: isFact, stale }];
        const settled = taken.get(run);
        const skipped = objects - paths.length;
        const covered = Math.max(0, Math.min(paths.length, (settled?.objects ?? 0) - skipped));
        // What came after it was taken over was written by a holder that had lost the lease.
        const late = { run, paths: paths.slice(covered), objects, fact: false, stale };
        return settled?.fact === true
            ? [{ run, paths: paths.slice(0, covered), objects, fact: true, stale }, late]
            : [late];
    });
}
/** Journals at once being read; each is a few hundred records. */
const READ_AHEAD = 8;
async function* readJournals(state, paths, signal) {
    for (let at = 0; at < paths.length; at += READ_AHEAD) {
        const files = paths.slice(at, at + READ_AHEAD).map(async (path) => {
            const file = await state.read(path, signal);
            if (file === undefined)
                throw new manifest_errors/* StateError */.qq(path, 'it was listed, but it is not there', manifest_errors/* DAMAGED_ADVICE */.dw);
            return (0,journal/* parseJournal */.z8)(file.text, path);
        });
        yield* await Promise.all(files);
    }
}
/** The records of each key, oldest first, a batch of keys at a time. */
async function* groups(sorter) {
    let key;
    let group = [];
    for await (const lines of sorter.sorted()) {
        const batch = [];
        for (const line of lines) {
            if (line.key !== key && group.length > 0) {
                batch.push(group);
                group = [];
            }
            key = line.key;
            group.push(JSON.parse(line.line));
        }
        if (batch.length > 0)
            yield batch;
    }
    if (group.length > 0)
        yield [group];
}
/** Looks entries of the manifest up, keys ascending. Segments that hold none of the keys are not read. */
function committedEntries(state, segments, signal) {
    let at = 0;
    let pages;
    let page = [];
    return async (key) => {
        for (let segment = segments[at]; segment !== undefined; segment = segments[++at], pages = undefined) {
            if ((0,keys/* compareKeys */.YD)(segment.last, key) < 0)
                continue;
            if ((0,keys/* compareKeys */.YD)(segment.first, key) > 0)
                return undefined;
            if (pages === undefined) {
                pages = state.entries(segment, signal);
                page = [];
            }
            for (;;) {
                const last = page.at(-1);
                if (last !== undefined && (0,keys/* compareKeys */.YD)(last.entry.key, key) >= 0)
                    return page.find(({ entry }) => entry.key === key)?.entry;
                const next = await pages.next();
                if (next.done === true)
                    break;
                page = next.value;
            }
        }
        return undefined;
    };
}
/**
 * A record that was on its way while another run committed: what was committed stands, unless cold's object
 * was overwritten after that. Then it is an overwrite of the committed entry that is looked at.
 */
async function settleStale(group, committed, settling) {
    const { cold, signal } = settling;
    const record = group.at(-1)?.record;
    if (record === undefined)
        return undefined;
    const target = record.op === 'stored' ? { ...record.entry, path: record.entry.cold.path } : record;
    const { key, path, size, etag, modified } = target;
    const present = await cold.look(committed.cold.path, signal);
    if (present?.etag === committed.cold.etag && present.versionId === committed.cold.versionId)
        return undefined;
    const intent = { op: 'intent', key, path, size, etag, modified, before: committed };
    return { record: await settleIntent(intent, settling), looked: true };
}
/** What is true of one key now; undefined where nothing of these records is. */
async function settleKey(group, settling) {
    const { cold, signal } = settling;
    let stored;
    let intent;
    let loose = [];
    for (const { fact, record } of group) {
        if (record.op === 'intent')
            intent = record;
        else {
            // Said again by a run that looked; what an earlier record let go of stays let go of.
            loose = united(loose, record.loose ?? []);
            stored = { fact, record: { ...record, loose } };
            intent = undefined;
        }
    }
    if (intent !== undefined) {
        const record = await settleIntent(intent, settling);
        return { record: { ...record, loose: united(loose, record.loose ?? []) }, looked: true };
    }
    if (stored === undefined)
        return undefined;
    if (stored.fact)
        return { record: stored.record, looked: false };
    return (await holds(cold, stored.record.entry, signal))
        ? { record: stored.record, looked: true }
        : undefined;
}
async function* parsed(lines) {
    for await (const batch of lines)
        yield batch.map(({ line }) => JSON.parse(line));
}
function united(some, more) {
    const names = new Set(some.map(({ path, versionId }) => JSON.stringify([path, versionId])));
    return [...some, ...more.filter(({ path, versionId }) => !names.has(JSON.stringify([path, versionId])))];
}
function keyOf(record) {
    return record.op === 'stored' ? record.entry.key : record.key;
}
/** A run that is in part believed counts as believed up to there: what came late was looked at and is said anew. */
function mergedByRun(settles) {
    const found = new Map();
    for (const journal of settles) {
        const known = found.get(journal.run);
        found.set(journal.run, { ...journal, fact: journal.fact || known?.fact === true });
    }
    return [...found.values()];
}
/**
 * An overwrite that was begun: nothing happened yet; or the path holds the new content, which is adopted if
 * its MD5 proves it, or if it is the upload that was about to be completed; or it holds something unproven, and only the
 * kept version is known.
 */
async function settleIntent(intent, settling) {
    const { cold, versioned, now, signal } = settling;
    const { before, path } = intent;
    const present = await cold.look(path, signal);
    const untouched = present !== undefined &&
        before.expired === undefined &&
        before.cold.path === path &&
        present.etag === before.cold.etag &&
        (!versioned || present.versionId === before.cold.versionId);
    if (untouched) {
        const loose = versioned ? [] : await keptInVain(cold, before, path, signal);
        return { op: 'stored', entry: before, ...(loose.length === 0 ? {} : { loose }) };
    }
    const moved = await movedAway(cold, before, path, versioned, signal);
    const proof = present === undefined ? undefined : proofOf(intent, present, settling.uploads);
    const entry = present === undefined || proof === undefined ? moved : adopted(moved, intent, present, proof, now);
    if (!versioned)
        return { op: 'stored', entry };
    const loose = await unnamedAt(cold, path, before, entry.cold.versionId, signal);
    return { op: 'stored', entry, loose: [...loose, ...replaced(before, entry)] };
}
/** How what lies at the intent's path is known to be what it was to become. */
function proofOf({ path, size, etag }, present, uploads) {
    if (present.size !== size)
        return undefined;
    if (present.etag === etag && (0,store/* isPlainEtag */.C5)(etag))
        return { evidence: 'md5' };
    const upload = uploads?.find(path);
    if (upload?.completes?.etag !== present.etag)
        return undefined;
    const { source, via, completes } = upload;
    if (source.bucket !== 'hot' || source.etag !== etag || source.size !== size)
        return undefined;
    const { matched, checksum } = completes;
    return { via, evidence: matched ? 'checksum' : 'size', ...(checksum === undefined ? {} : { checksum }) };
}
/** History names under which versions were kept for an overwrite that never came: nothing names them. */
async function keptInVain(cold, entry, path, signal) {
    const versions = [entry, ...(entry.history ?? [])];
    const found = new Map();
    for (const version of versions.filter((one) => one.cold.path === path)) {
        for (const plain of [true, false]) {
            const kept = (0,layout/* historyPath */.ae)(entry.key, version, cold.prefix, false, plain);
            if (found.has(kept) || versions.some((one) => one.cold.path === kept))
                continue;
            const head = await cold.look(kept, signal);
            if (head !== undefined)
                found.set(kept, { path: kept, etag: head.etag });
        }
    }
    return [...found.values()];
}
/** The entry with what lies at the intent's path as its content. */
function adopted(moved, intent, present, proof, now) {
    const { path, size, etag, modified } = intent;
    const stored = {
        path,
        etag: present.etag,
        stored: now,
        via: moved.cold.via,
        ...proof,
        ...(present.versionId === undefined ? {} : { versionId: present.versionId }),
    };
    const { key, history = [], gone, expired } = moved;
    if (moved.etag === etag && moved.size === size && gone?.confirmed !== true)
        return { key, size, etag, modified, cold: stored, since: moved.since, history };
    return {
        key,
        size,
        etag,
        modified,
        cold: stored,
        since: now,
        history: expired === undefined ? [...history, { ...versionOf(moved), until: gone?.since ?? now }] : history,
    };
}
/** The version that a copy of the same content took the place of, unless something names it still. */
function replaced({ cold: { path, etag, versionId } }, entry) {
    const named = [entry, ...(entry.history ?? [])].some(({ cold }) => cold.path === path && cold.versionId === versionId);
    return named || versionId === undefined ? [] : [{ path, etag, versionId }];
}
/** What runs that were cut off stored over the entry's object and never wrote down, but for what is adopted now. */
async function unnamedAt(cold, path, before, adopted, signal) {
    if (before.cold.path !== path)
        return [];
    // Versions of before versioning have the id "null" (AWS: PutBucketVersioning).
    const above = await (0,versions/* versionsAbove */.X)(cold, path, before.cold.versionId ?? 'null', signal);
    return above
        .filter(({ versionId }) => versionId !== adopted)
        .map(({ versionId, etag }) => ({ path, etag, versionId }));
}
/** The entry with every version that lay at `path` named where it was kept. */
async function movedAway(cold, entry, path, versioned, signal) {
    const move = async (version) => {
        if (version.cold.path !== path || (versioned && version.cold.versionId !== undefined))
            return version.cold;
        // Either name may have been taken: which one depends on what the store refused.
        for (const plain of [true, false]) {
            const kept = (0,layout/* historyPath */.ae)(entry.key, version, cold.prefix, false, plain);
            const head = await cold.look(kept, signal);
            if (head?.size === version.size)
                return { ...version.cold, path: kept, etag: head.etag };
        }
        return version.cold; // lost or overwritten in place: a reader finds out by its ETag
    };
    const history = [];
    for (const version of entry.history ?? [])
        history.push({ ...version, cold: await move(version) });
    return { ...entry, cold: entry.expired === undefined ? await move(entry) : entry.cold, history };
}
async function holds(cold, entry, signal) {
    const { path, versionId, etag } = entry.cold;
    const head = await cold.look(path, signal, versionId === undefined ? {} : { versionId });
    return head?.etag === etag && head.size === entry.size;
}
function versionOf(entry) {
    const { size, etag, modified, cold, since } = entry;
    return { size, etag, modified, cold, since };
}

;// CONCATENATED MODULE: ./build/src/manifest/unlooked.js
/** With more prefixes than this, looking once more costs less than remembering. */
const MOST_PREFIXES = 1000;
/** Whether a run over these prefixes (empty: all keys) has to look. */
function mustLook(unlooked, prefixes) {
    if (unlooked === undefined)
        return false;
    const { looked } = unlooked;
    return prefixesOf(prefixes).some((prefix) => !looked.some((done) => prefix.startsWith(done)));
}
/** What is left to look at after a run over these prefixes that looked at all of them; undefined where nothing is. */
function afterLooking(unlooked, prefixes) {
    if (unlooked === undefined)
        return undefined;
    const both = [...new Set([...unlooked.looked, ...prefixesOf(prefixes)])];
    const looked = both.filter((one) => !both.some((other) => other !== one && one.startsWith(other)));
    if (looked.includes(''))
        return undefined;
    return looked.length > MOST_PREFIXES ? unlooked : { looked };
}
function prefixesOf(prefixes) {
    return prefixes.length === 0 ? [''] : prefixes;
}

// EXTERNAL MODULE: ./build/src/options/scope.js + 1 modules
var scope = __webpack_require__(95803);
// EXTERNAL MODULE: ./build/src/report/format.js
var format = __webpack_require__(45845);
// EXTERNAL MODULE: ./build/src/transfer/flow.js
var transfer_flow = __webpack_require__(9169);
// EXTERNAL MODULE: ./build/src/transfer/slice.js + 3 modules
var transfer_slice = __webpack_require__(69603);
// EXTERNAL MODULE: ./build/src/commands/copy-path.js + 2 modules
var copy_path = __webpack_require__(63234);
// EXTERNAL MODULE: ./build/src/commands/detail.js
var commands_detail = __webpack_require__(84835);
// EXTERNAL MODULE: ./build/src/commands/sample.js
var commands_sample = __webpack_require__(27780);
;// CONCATENATED MODULE: ./build/src/commands/first-look.js


/**
 * What `probe` asks of the platform, asked beside a run: one small object is copied by the pair's path to a name of the
 * program's own, and the statistics are looked at until they show it or the patience is over. Nothing that goes
 * wrong here is the run's concern: it is said, and that is all.
 */
class FirstLook {
    #setting;
    #enough = new AbortController();
    #signal;
    #all;
    #copying = Promise.resolve();
    #watch;
    #report;
    constructor(setting) {
        this.#setting = setting;
        this.#signal = AbortSignal.any([setting.copy.signal, this.#enough.signal]);
        this.#all = this.#look();
    }
    /** Undefined until the sample was copied, and where there was none to copy. */
    get report() {
        return this.#report;
    }
    /**
     * Waits no longer for the statistics; a copy that is under way may end first, and be removed again, if it takes no
     * longer than one look would. Never rejects. The lease must still be held.
     */
    async end() {
        const { clock } = this.#setting.watched;
        const grace = new AbortController();
        const tooLong = clock.sleep(this.#setting.patience.every, AbortSignal.any([grace.signal, this.#signal]));
        await Promise.race([this.#copying, tooLong]).catch(() => undefined); // #look says what went wrong
        grace.abort();
        this.#enough.abort(new Error('the run is over'));
        await this.#all;
    }
    async #look() {
        const { log, patience } = this.#setting;
        try {
            this.#copying = this.#try();
            await this.#copying;
            if (this.#report === undefined || this.#watch === undefined)
                return;
            const { sample } = this.#report;
            const traffic = await this.#watch.verdict(sample, patience, this.#signal);
            this.#report = { sample, traffic };
        }
        catch (error) {
            if (!this.#signal.aborted) {
                const why = error instanceof Error ? error.message : String(error);
                log.notice(`How copies are counted could not be tried out (${why}); the run goes on.`);
            }
            else if (this.#report !== undefined && this.#watch !== undefined)
                this.#report = { ...this.#report, traffic: this.#watch.last };
        }
        if (this.#report === undefined)
            return;
        log.notice((0,sample/* lookWords */.RD)(this.#report));
        const odd = (0,sample/* contradiction */.qX)(this.#report);
        // No warning: beside a run, hot is in use, and what is counted may well be that.
        if (odd !== undefined)
            log.notice(odd);
    }
    /** The statistics as they were, then the sample's way into cold and out again. */
    async #try() {
        const { hot, copy, watched } = this.#setting;
        const object = await (0,commands_sample/* sampleOf */.uV)(hot, this.#signal);
        if (object === undefined)
            return;
        this.#watch = await commands_sample/* Watch */.ox.start(watched, this.#signal);
        const sample = await (0,commands_sample/* copySample */.qV)(object, hot, { ...copy, signal: this.#signal });
        this.#report = { sample, traffic: commands_sample/* NOT_SEEN */.mW };
    }
}

// EXTERNAL MODULE: ./build/src/commands/found.js
var commands_found = __webpack_require__(75700);
// EXTERNAL MODULE: ./build/src/commands/limiter-for.js + 1 modules
var limiter_for = __webpack_require__(91549);
;// CONCATENATED MODULE: ./build/src/store/borders.js

/** Pages that are looked at before a bucket is taken to be worth cutting: a smaller one is listed in one go. */
const SMALL_PAGES = 4;
/** Slices wanted, and requests for one key each that finding them may cost. */
const WANTED = 24;
const MOST_PROBES = 160;
/** Children of one node that are asked for one after the other; of more, a sample is taken by bisection. */
const IN_A_ROW = 24;
const SAMPLE_PROBES = 40;
/** The greatest code point: behind every key that starts with what stands before it, but for those with it in them. */
const GREATEST = '\u{10ffff}';
const GREATEST_POINT = 0x10ffff;
/**
 * Keys, in order, that cut a prefix's part of a bucket into slices that can be listed side by side, where there
 * is no manifest yet to take borders from. Finds them by asking for the one key after some name: the keys'
 * common start by bisection, then the code points that follow it, and so on downwards, whatever the names look
 * like. Borders need not be keys, and none is needed for a right listing: only the slices' sizes depend on them.
 */
async function findBorders(bucket, prefix, signal) {
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
    // A level at a time, so that the slices come out of like depth.
    while (nodes.length > 0 && nodes.length + leaves.length < WANTED && probes < MOST_PROBES) {
        const below = [];
        for (const node of nodes) {
            const children = probes < MOST_PROBES ? await childrenOf(node, probe) : [];
            if (children.length < 2)
                leaves.push(node);
            else
                below.push(...children);
        }
        nodes = below;
    }
    const starts = [...nodes, ...leaves].filter((start) => start !== prefix).sort(keys/* compareKeys */.YD);
    return spread(starts.slice(1), WANTED);
}
/** The common starts, one code point longer than what all keys under `node` share; one or none for a leaf. */
async function childrenOf(node, probe) {
    const first = await probe(node, '');
    if (first === undefined)
        return [];
    const points = Array.from(first);
    // The longest start of the first key behind which there is nothing more under the node.
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
    while (key !== undefined && children.length < IN_A_ROW) {
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
/** Some of the children from `key`'s on, spread over the code points that they begin with. */
async function sampleChildren(common, key, probe) {
    const pointOf = (found) => found.codePointAt(common.length) ?? GREATEST_POINT;
    const points = new Set([pointOf(key)]);
    let gaps = [{ low: pointOf(key) + 1, high: GREATEST_POINT }];
    for (let probes = 0; probes < SAMPLE_PROBES; probes++) {
        const gap = gaps.sort((a, b) => b.high - b.low - (a.high - a.low))[0];
        if (gap === undefined)
            break;
        const middle = beforeSurrogates((gap.low + gap.high) >> 1);
        const found = await probe(common + String.fromCodePoint(middle) + GREATEST);
        gaps = gaps.slice(1);
        if (middle > gap.low)
            gaps.push({ low: gap.low, high: middle - 1 });
        if (found === undefined)
            continue;
        points.add(pointOf(found));
        if (pointOf(found) < gap.high)
            gaps.push({ low: pointOf(found) + 1, high: gap.high });
    }
    return [...points].map((point) => common + String.fromCodePoint(point));
}
/** No key begins with half of a surrogate pair, and none can be sent. */
function beforeSurrogates(point) {
    return point >= 0xd800 && point <= 0xdfff ? 0xd7ff : point;
}
async function isSmall(bucket, prefix, signal) {
    let continuation;
    for (let page = 0; page < SMALL_PAGES; page++) {
        const request = { prefix: bucket.key(prefix), ...(continuation === undefined ? {} : { continuation }) };
        const { next } = await bucket.store.list(request, signal);
        if (next === undefined)
            return true;
        continuation = next;
    }
    return false;
}
/** At most `most` of them, evenly chosen. */
function spread(borders, most) {
    if (borders.length <= most)
        return [...borders];
    return Array.from({ length: most }, (_, i) => borders[Math.floor(((i + 0.5) * borders.length) / most)] ?? '');
}

// EXTERNAL MODULE: ./build/src/store/unsorted.js
var unsorted = __webpack_require__(60657);
// EXTERNAL MODULE: ./build/src/transfer/march.js
var march = __webpack_require__(63378);
// EXTERNAL MODULE: ./build/src/manifest/segment.js
var segment = __webpack_require__(97622);
;// CONCATENATED MODULE: ./build/src/commands/slices.js


/** Neighbouring segments that together stay below this many entries make one slice, and one segment when it changes. */
const SMALL = segment/* SEGMENT_ENTRIES */.Nw / 2;
/**
 * Cuts the whole key space along the segments' borders: each slice holds the keys after the last key of the
 * one before it, up to and with its own last; the last one is open. Without segments, along `borders`, keys
 * in order. `listed` is what an earlier run saw of the listing.
 */
function slicesOf(segments, borders, listed = new Map()) {
    const groups = segments.length > 0 ? grouped(segments) : borders.map(() => []);
    const ends = segments.length > 0 ? groups.map((group) => group.at(-1)?.last) : borders;
    if (segments.length === 0)
        groups.push([]);
    return groups.map((group, i) => {
        const after = i === 0 ? undefined : ends[i - 1];
        const upto = i === groups.length - 1 ? undefined : ends[i];
        const range = { ...(after === undefined ? {} : { after }), ...(upto === undefined ? {} : { upto }) };
        return { range, segments: group, known: (0,manifest_listed/* knownBlocks */.uJ)(group, listed, after) };
    });
}
function grouped(segments) {
    const groups = [];
    let count = 0;
    for (const segment of segments) {
        const last = groups.at(-1);
        if (last !== undefined && count + segment.count <= SMALL) {
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

;// CONCATENATED MODULE: ./build/src/commands/listing-plan.js





/**
 * Slices run along the manifest's segments; without one, along borders that are looked for. A store that
 * lists out of order is listed once, whole, and sorted on disk. `listed` is what the last run of this scope saw.
 */
async function planListing(committed, options, hot, log, listed, signal) {
    const segments = committed?.generation.segments ?? [];
    const prefixes = options.prefixes.length === 0 ? [''] : options.prefixes;
    if (await anyUnsorted(hot, prefixes, signal)) {
        log.notice('Hot lists its keys out of order: the whole listing is taken first and sorted on disk, which takes longer.');
        const sorted = await (0,unsorted/* sortListing */.J)(hot, prefixes, signal);
        return {
            slices: slicesOf(segments, []),
            listing: ({ range }) => (0,march/* pieces */.IE)(sorted.range(range)),
            close: () => sorted.close(),
        };
    }
    const borders = segments.length > 0 ? [] : await firstBorders(hot, prefixes, signal);
    return {
        slices: slicesOf(segments, borders, listed),
        listing: (slice) => (0,transfer_slice/* listScope */.r6)(hot, prefixes, slice, signal),
        close: () => Promise.resolve(),
    };
}
async function anyUnsorted(hot, prefixes, signal) {
    for (const prefix of prefixes)
        if (await (0,unsorted/* isUnsorted */.X)(hot, prefix, signal))
            return true;
    return false;
}
async function firstBorders(hot, prefixes, signal) {
    const borders = [];
    for (const prefix of prefixes) {
        if (borders.length > 0 || prefix !== '')
            borders.push(prefix);
        borders.push(...(await findBorders(hot, prefix, signal)));
    }
    return borders;
}

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

;// CONCATENATED MODULE: ./build/src/commands/statistics.js

/** Minutes are counted whole. */
const MINUTE = 60_000;
/** At its end a run waits for what was asked no longer than this, ms. */
const PATIENCE = 1_000;
/**
 * What the platform counted of the run's buckets, by the minute and by the day: asked when the copies are done,
 * beside the commit. Nothing that goes wrong here is the run's concern.
 */
class StatisticsWatch {
    #setting;
    #over = new AbortController();
    #asked;
    #found;
    constructor(setting) {
        this.#setting = setting;
        this.#asked = this.#ask();
    }
    /** Undefined where the platform did not say, or not in time. */
    get found() {
        return this.#found;
    }
    /** Waits a moment for what was asked. Never rejects. */
    async end() {
        const there = new AbortController();
        const { clock } = this.#setting.around;
        const tooLong = clock.sleep(PATIENCE, there.signal).catch(() => undefined); // the answer was there before
        await Promise.race([this.#asked, tooLong]);
        there.abort();
        this.#over.abort(new Error('the run is over'));
        await this.#asked;
    }
    /** As `end`, for a run that must not wait. */
    async drop() {
        this.#over.abort(new Error('the run is over'));
        await this.#asked;
    }
    async #ask() {
        const { platform, topology, began, around } = this.#setting;
        const { repository, hot, cold } = topology;
        const query = { repositoryId: repository.id, from: began, to: around.clock.now() + MINUTE };
        const { signal } = this.#over;
        try {
            const [minutes, days] = await Promise.all([
                platform.trafficByMinute(query, signal),
                platform.trafficByDay(query, signal),
            ]);
            const unseen = [minutes, days].find((one) => !one.seen);
            if (unseen?.seen === false)
                around.log.notice(`The platform's statistics could not be seen (${unseen.why}); the run goes on.`);
            const ids = { hot: hot?.id, cold: cold.id };
            const run = minutes.seen ? usesOf(minutes.value, ids) : [];
            const whole = days.seen ? usesOf(days.value, ids) : [];
            if (run.length + whole.length > 0)
                this.#found = { run, days: whole };
        }
        catch (error) {
            if (!signal.aborted)
                throw error;
            around.log.notice("The platform's statistics did not come in time; the run goes on.");
        }
    }
}

;// CONCATENATED MODULE: ./build/src/manifest/upload-record.js


function encodeUploadRecord(record) {
    return JSON.stringify(record) + '\n';
}
/** Throws StateError where it is none. State is hostile text. */
function parseUploadRecord(text, object) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (cause) {
        throw new manifest_errors/* StateError */.qq(object, 'it is not JSON', manifest_errors/* DAMAGED_ADVICE */.dw, { cause });
    }
    if (isRecord(value) && Number.isSafeInteger(value['format']) && Number(value['format']) > manifest_generation/* FORMAT */.uB)
        throw new manifest_errors/* StateError */.qq(object, `it has format ${String(value['format'])}`, manifest_errors/* NEWER_ADVICE */.hx);
    if (isStored(value))
        return value;
    throw new manifest_errors/* StateError */.qq(object, 'it is not the record of an upload', manifest_errors/* DAMAGED_ADVICE */.dw);
}
function isStored(value) {
    return (isRecord(value) &&
        value['format'] === manifest_generation/* FORMAT */.uB &&
        isText(value['run']) &&
        Number.isSafeInteger(value['epoch']) &&
        isTime(value['time']) &&
        isTime(value['begun']) &&
        isText(value['path']) &&
        isSource(value['source']) &&
        isCount(value['partSize']) &&
        value['partSize'] > 0 &&
        ['native', 'emulated', 'streamed'].includes(value['via']) &&
        (value['uploadId'] === undefined || isText(value['uploadId'])) &&
        Array.isArray(value['parts']) &&
        value['parts'].every(isPart) &&
        (value['completes'] === undefined || isCompletion(value['completes'])));
}
function isSource(value) {
    return (isRecord(value) &&
        (value['bucket'] === 'hot' || value['bucket'] === 'cold') &&
        isText(value['path']) &&
        (value['versionId'] === undefined || isText(value['versionId'])) &&
        isCount(value['size']) &&
        typeof value['etag'] === 'string' &&
        isTime(value['modified']));
}
function isPart(value) {
    return (isRecord(value) &&
        isCount(value['number']) &&
        isText(value['etag']) &&
        typeof value['sha256'] === 'string' &&
        /^[0-9a-f]{64}$/.test(value['sha256']) &&
        typeof value['matched'] === 'boolean');
}
function isCompletion(value) {
    return (isRecord(value) &&
        isText(value['etag']) &&
        typeof value['matched'] === 'boolean' &&
        (value['checksum'] === undefined || isText(value['checksum'])));
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function isText(value) {
    return typeof value === 'string' && value !== '';
}
function isCount(value) {
    return Number.isSafeInteger(value) && value >= 0;
}
function isTime(value) {
    return typeof value === 'string' && !Number.isNaN(Date.parse(value));
}

;// CONCATENATED MODULE: ./build/src/manifest/uploads.js



/** A record whose parts go on is written after so many ms or parts: what a crash costs to be hashed again. */
const PACE = { ms: 5_000, parts: 8 };
/**
 * The multipart uploads of this backup that are not over: one object of state each, in the folder of the run that last
 * worked on it, so that a late write of a dead run never replaces what a living one wrote. Only uploads that
 * are named here may be touched.
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
    /** What earlier runs left. Throws StateError where a record is damaged. */
    static async load(state, owner, signal) {
        const uploads = new Uploads(state, owner);
        for (const object of await state.uploadRecords(signal)) {
            const file = await state.read(object, signal);
            if (file !== undefined)
                uploads.#add(object, parseUploadRecord(file.text, object));
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
    /** As `find`, for who goes on with it: whether it is over is for them to say. */
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
        const young = last !== undefined && Date.parse(this.#owner.now()) - Date.parse(last) < PACE.ms;
        if (!young || changes >= PACE.parts)
            await this.#write(path);
    }
    /** The upload is over, completed or aborted: its record goes with the next `sweep`. */
    forget(path) {
        this.#records.delete(path);
        this.#dirty.delete(path);
        this.#over.add(path);
    }
    /** Completed ones that this run, which saw everything, never asked for: their outcome is in the manifest. */
    forgetCompleted() {
        for (const { path, completes } of this.all)
            if (completes !== undefined && !this.#asked.has(path))
                this.forget(path);
    }
    /** Stores what `progress` took and did not store. */
    async flush() {
        await Promise.all([...this.#dirty.keys()].map((path) => this.#write(path)));
    }
    /** Deletes the records of uploads that are over. Only once their outcomes are journalled. Throws StoreError. */
    async sweep(signal) {
        const doomed = [];
        for (const [path, objects] of this.#objects) {
            if (this.#dirty.has(path))
                continue;
            const record = this.#records.get(path);
            const present = record === undefined ? undefined : (0,layout/* uploadRecordPath */.qz)(record.run, path);
            for (const object of objects) {
                if (object !== present && (present !== undefined || this.#over.has(path)))
                    doomed.push(object);
            }
        }
        await this.#state.remove(doomed, signal);
        for (const [path, objects] of this.#objects) {
            for (const object of doomed)
                objects.delete(object);
            if (objects.size === 0)
                this.#objects.delete(path);
        }
    }
    #add(object, record) {
        const known = this.#records.get(record.path);
        const [newer, older] = known !== undefined && isNewer(known, record) ? [known, record] : [record, known];
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
        this.#records.set(record.path, { ...record, format: manifest_generation/* FORMAT */.uB, run, epoch, time: time ?? record.begun });
        this.#over.delete(record.path);
        return time;
    }
    /** One write of a record at a time, so that an older one never lands last. */
    async #write(path) {
        const before = this.#writing.get(path) ?? Promise.resolve();
        const turn = before.then(() => this.#writeNow(path));
        const settled = turn.catch(() => undefined); // who asked for it hears of it
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
        const known = this.#objects.get(path);
        if (known !== undefined)
            return known;
        const made = new Set();
        this.#objects.set(path, made);
        return made;
    }
}
function isNewer(a, b) {
    return a.epoch !== b.epoch ? a.epoch > b.epoch : a.time > b.time;
}

// EXTERNAL MODULE: ./build/src/report/escape.js
var report_escape = __webpack_require__(96209);
// EXTERNAL MODULE: ./build/src/transfer/upload.js
var transfer_upload = __webpack_require__(73900);
;// CONCATENATED MODULE: ./build/src/transfer/settle-uploads.js



/** An upload on which no run worked for so long is given up, ms: parts are billed as long as they lie there. */
const GIVEN_UP = 7 * 24 * 3600_000;
/** A store may say that an upload began this much before its clock gave us the time of the intent, ms. */
const SLACK = 60_000;
const AT_ONCE = 8;
/**
 * Looks at the uploads that earlier runs left. Those that nobody worked on for a week and those whose source is no
 * longer what it was are aborted; the others stay for their key's turn. Only what is recorded as ours is
 * touched: of an upload whose id a crash kept from being written down, that can be proved only below our own state.
 */
async function settleUploads(uploads, hot, cold, now, signal) {
    let aborted = 0;
    const leftAlone = [];
    const abort = async ({ key, uploadId, }) => {
        try {
            await (0,transfer_upload/* abortUpload */.q)(cold.store, { key, uploadId }, signal);
            aborted++;
            return true;
        }
        catch (error) {
            if (!(0,errors/* isStoreError */.h)(error) || error.retryable)
                throw error;
            leftAlone.push({ path: key.slice(cold.prefix.length), why: `it cannot be aborted: ${error.message}` });
            return false;
        }
    };
    const settle = async (record) => {
        const { path, uploadId, time } = record;
        const key = cold.key(path);
        if (uploadId === undefined) {
            for (const found of await begunSince(cold, key, Date.parse(record.begun) - SLACK, signal)) {
                if (path.startsWith(layout/* STATE */.c4))
                    await abort(found);
                else
                    leftAlone.push({ path, why: 'whose it is cannot be proved; if it is ours, it holds no parts' });
            }
            uploads.forget(path);
            return;
        }
        const givenUp = Date.parse(time) + GIVEN_UP < now;
        if (!givenUp && (await isAsItWas(record, hot, cold, signal)))
            return;
        if (await abort({ key, uploadId }))
            uploads.forget(path);
    };
    for (const { path, uploadId } of uploads.superseded)
        if (uploadId !== undefined)
            await abort({ key: cold.key(path), uploadId });
    const records = uploads.all;
    for (let at = 0; at < records.length; at += AT_ONCE)
        await Promise.all(records.slice(at, at + AT_ONCE).map(settle));
    return { open: uploads.all.length, aborted, leftAlone };
}
/**
 * Aborts what a run that was cut off left below our own state and that no record knows: of the probe, and of state that
 * went up in parts. Under the lease, before this run writes anything: nobody else writes there. Returns how many.
 */
async function abortStateUploads(uploads, cold, signal) {
    const known = new Set(uploads.all.map(({ uploadId }) => uploadId));
    // MinIO lists only the uploads of a key that is named in full.
    const found = [
        ...(await listed(cold, cold.key(layout/* STATE */.c4), signal)),
        ...(await listed(cold, cold.key(`${layout/* PROBE */.vD}a`), signal)),
    ];
    const ours = new Map(found
        .filter(({ key, uploadId }) => key.startsWith(cold.key(layout/* STATE */.c4)) && !known.has(uploadId))
        .map((upload) => [upload.uploadId, upload]));
    for (const upload of ours.values())
        await (0,transfer_upload/* abortUpload */.q)(cold.store, upload, signal);
    return ours.size;
}
async function isAsItWas({ source }, hot, cold, signal) {
    const bucket = source.bucket === 'hot' ? hot : cold;
    const options = source.versionId === undefined ? {} : { versionId: source.versionId };
    try {
        const head = await bucket.look(source.path, signal, options);
        return (head?.etag === source.etag && head.size === source.size && head.modified === Date.parse(source.modified));
    }
    catch (error) {
        if ((0,errors/* isStoreError */.h)(error, 'denied', 'archived'))
            return true; // it cannot be seen: the key's own turn decides
        throw error;
    }
}
async function begunSince(cold, key, since, signal) {
    const found = await listed(cold, key, signal);
    return found.filter((upload) => upload.key === key && upload.initiated >= since);
}
/** Nothing where the store does not list uploads, or not to us. */
async function listed(cold, prefix, signal) {
    try {
        return await cold.store.listUploads(prefix, signal);
    }
    catch (error) {
        if ((0,errors/* isStoreError */.h)(error, 'unsupported', 'denied', 'protocol', 'not-found'))
            return [];
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/src/commands/unfinished-uploads.js





/** Objects that are named in the log, of those that need a hand. */
const NAMED = 5;
/** The multipart uploads that earlier runs recorded. Throws StateError where a record is damaged. */
function loadUploads(facts, state, epoch) {
    const { runId } = facts.around.identity;
    return Uploads.load(state, { run: runId, epoch, now: () => timeOf(facts) }, facts.stop.signal);
}
/** Aborts those that nobody can go on with, and says what was found. `unclean`: a run before this one was cut off. */
async function settleUnfinished(facts, uploads, cold, unclean) {
    const { places, stop, around } = facts;
    const { log } = around;
    if (!unclean && uploads.all.length === 0)
        return;
    const now = Date.parse(timeOf(facts));
    const ofState = unclean ? await abortStateUploads(uploads, cold, stop.signal) : 0;
    const { open, aborted, leftAlone } = await settleUploads(uploads, places.hot, cold, now, stop.signal);
    if (open > 0)
        log.info(`Going on with ${open} object(s) that are on their way in parts.`);
    if (aborted + ofState > 0)
        log.info(`Aborted ${aborted + ofState} unfinished upload(s) of earlier runs.`);
    for (const { path, why } of leftAlone.slice(0, NAMED))
        log.notice(`An unfinished upload of ${(0,report_escape/* forLog */.Ig)(path, 200)} was left alone: ${why}.`);
    if (leftAlone.length > NAMED)
        log.notice(`${leftAlone.length - NAMED} more were left alone.`);
}
/** Removes the records of uploads that are over, once a commit holds what became of them. */
async function sweepUploads(facts, uploads) {
    try {
        await uploads.sweep(facts.stop.signal);
    }
    catch (error) {
        if (!(0,errors/* isStoreError */.h)(error))
            throw error;
        facts.around.log.notice(`Records of finished uploads were not deleted (${error.message}); the next run does it.`);
    }
}

;// CONCATENATED MODULE: ./build/src/commands/copy-run.js





















/** Slices that are listed and compared at once; copies are bounded by the limiter. */
const SLICES_AT_ONCE = 4;
/** Parts of one large object in flight. */
const PARTS_AT_ONCE = 4;
/** Plans and copies: everything up to the commit. Without an epoch it only looks (dry run). */
async function copyAll(facts, state, cold, committed, epoch, open) {
    const { options, around, places, stop } = facts;
    const { signal } = stop;
    facts.previousGeneration = committed?.generation.generation;
    facts.meter.expect(runsOf(committed?.generation, options).at(-1)?.scanned);
    const versioned = (await cold.store.versioning(signal)) === 'enabled';
    (0,prepare/* checkStorageClass */.SO)(options, versioned);
    const uploads = epoch === undefined ? undefined : await loadUploads(facts, state, epoch);
    const settled = await settle(state, cold, committed, versioned, timeOf(facts), signal, uploads);
    const { started } = settled;
    facts.started = started;
    try {
        if (settled.settles.length > 0) {
            const runs = settled.settles.length;
            around.log.info(`Going on from ${settled.count} objects that ${runs} unfinished run(s) journalled.`);
        }
        const cutOff = facts.unclean === true || settled.settles.length > 0;
        if (uploads !== undefined)
            await settleUnfinished(facts, uploads, cold, cutOff);
        const unlooked = cutOff ? { looked: [] } : committed?.generation.unlooked;
        const unclean = mustLook(unlooked, options.prefixes);
        const believed = facts.margins.capabilities;
        const found = await (0,commands_found/* readFound */.$)(state, committed, signal);
        const capabilities = epoch === undefined
            ? NOTHING_KNOWN
            : await (0,prepare/* capabilitiesOf */.SF)(cold, found?.capabilities, Date.parse(started), believed, signal);
        if (epoch !== undefined)
            facts.capabilities = capabilities;
        const onMove = (line) => around.log.notice(line);
        const memory = found;
        const onUnseen = (line) => {
            facts.unseen.push(line);
            around.log.notice(line);
        };
        const { platform } = facts;
        const setting = {
            ...{ open, clock: around.clock, random: around.random },
            ...{ onMove, onUnseen, started, memory, believed },
            platform,
        };
        const { choice, ceiling, topology, looked, remember } = await (0,copy_path/* choosePath */.F)(options, setting, signal);
        facts.choice = choice;
        facts.quota?.look();
        const { detail } = places;
        detail.tell('path', () => (0,commands_detail/* pathLine */.eG)(choice, ceiling.bytes));
        if (epoch !== undefined)
            detail.tell('path', () => (0,commands_detail/* capabilitiesLine */.rP)(capabilities));
        const known = settled.settles.length > 0 ? NOTHING_LISTED : await listedBefore(facts, state, committed);
        const listing = await planListing(committed, options, places.hot, around.log, known, signal);
        detail.tell('listing', () => `${(0,format/* formatMany */.x0)(listing.slices.length, 'slice')}; the last listing is known of ${(0,format/* formatMany */.x0)(known.size, 'segment')}`);
        const journal = openJournal(facts, state, committed, settled, started, epoch ?? 0);
        const { partSize, verify, maxBandwidth } = options;
        const now = () => timeOf(facts);
        const flow = new transfer_flow/* Flow */.n({ clock: around.clock, random: around.random, maxBandwidth });
        const alone = {
            ...{ capabilities, ceiling, partSize, verify, flow, now },
            partsAtOnce: PARTS_AT_ONCE,
            stopped: () => stop.stopped(),
        };
        const limiter = (0,limiter_for/* limiterFor */.g)(places, around.clock, options.concurrency);
        facts.limiter = limiter;
        const settings = { ...alone, spare: limiter, ...(uploads === undefined ? {} : { uploads }) };
        const update = {
            ...{ hot: places.hot, cold, choice, journal, settings },
            ...{ versioned, unclean, started, now, signal },
        };
        if (platform !== undefined && topology !== undefined && looked === undefined && epoch !== undefined) {
            const { hot, sentToCold: sent } = places;
            facts.look = new FirstLook({
                hot,
                copy: { cold, choice, settings: alone, signal },
                watched: { platform, topology, clock: around.clock, sent },
                patience: facts.margins.look,
                log: around.log,
            });
        }
        let results;
        try {
            results = await copySlices(facts, state, settled, listing, journal, limiter, update, epoch === undefined);
        }
        finally {
            await lastFlush(facts, () => Promise.all([journal.flush(), uploads?.flush()]), journal);
            await listing.close();
        }
        if (platform !== undefined && topology !== undefined && epoch !== undefined) {
            const began = around.clock.now() - facts.meter.elapsed;
            facts.statistics = new StatisticsWatch({ platform, topology, began, around });
        }
        const complete = stop.failure === undefined && results.every((result) => result.complete);
        if (complete)
            uploads?.forgetCompleted();
        return {
            segments: results.flatMap(({ segments }) => segments),
            complete,
            journals: consumed(committed, settled, around.identity.runId, journal.objects),
            capabilities,
            // A hole is a key that was not looked at.
            unlooked: complete && facts.tally.holes === 0 ? afterLooking(unlooked, options.prefixes) : unlooked,
            paths: remember(facts.look === undefined ? undefined : started),
            listed: new Map(results.flatMap(({ segments, blocks }) => (0,manifest_listed/* blocksOf */.SH)(segments, blocks))),
            ...(uploads === undefined ? {} : { uploads }),
        };
    }
    finally {
        await settled.close();
    }
}
function openJournal({ around, margins }, state, committed, { settles, opening }, time, epoch) {
    const base = committed?.generation.generation ?? 0;
    const start = {
        op: 'start',
        format: manifest_generation/* FORMAT */.uB,
        run: around.identity.runId,
        epoch,
        base,
        time,
        settles,
    };
    return new journal/* Journal */.CQ(state, around.clock, start, opening, margins.journal);
}
function copySlices(facts, state, settled, { slices, listing }, journal, limiter, update, dryRun) {
    const { options, places, stop, meter } = facts;
    const { prefixes, exclude } = options;
    meter.phase('copy');
    const onDone = (number, { segments, complete }) => {
        const end = complete ? '' : ', stopped before its end';
        places.detail.tell('listing', () => `slice ${number} of ${slices.length}: ${(0,format/* formatMany */.x0)(segments.length, 'segment')}${end}`);
    };
    return runSlices(slices, onDone, {
        state,
        update,
        journal,
        limiter,
        listing,
        facts: (range) => settled.facts(range),
        prefixes,
        excluded: (0,scope/* compileExclude */.M)(exclude),
        tally: meter.watching(stop, places.detail),
        stopped: () => stop.stopped(),
        fail: (error) => stop.fail(error),
        dryRun,
        signal: stop.finishing,
    });
}
/** Runs the slices a few at a time. After the first error the others end as after a stop; then it is thrown. */
async function runSlices(slices, onDone, context) {
    const results = [];
    let next = 0;
    const worker = async () => {
        for (let i = next++; i < slices.length; i = next++) {
            const slice = slices[i];
            if (slice === undefined)
                return;
            try {
                const result = await (0,transfer_slice/* runSlice */.eA)(slice, context);
                results[i] = result;
                onDone(i + 1, result);
            }
            catch (error) {
                context.fail(error);
                throw error;
            }
        }
    };
    const ends = await Promise.allSettled(Array.from({ length: SLICES_AT_ONCE }, worker));
    for (const end of ends)
        if (end.status === 'rejected')
            throw end.reason;
    return results;
}
/** Whatever ended the copying, what was done is written down, within seconds when the run was cancelled. */
async function lastFlush(facts, flush, journal) {
    const { around, stop, margins } = facts;
    journal.close();
    const limit = new AbortController();
    const tooLong = stop.cancelled
        ? around.clock.sleep(margins.lastWords, limit.signal).catch(() => undefined)
        : undefined;
    try {
        await (tooLong === undefined ? flush() : Promise.race([flush(), tooLong]));
    }
    catch (error) {
        stop.fail(error);
    }
    finally {
        facts.unwritten = journal.unwritten;
        limit.abort();
    }
}
function consumed(committed, settled, run, objects) {
    const known = (committed?.generation.journals ?? []).filter(({ run: name }) => settled.present.has(name));
    const counts = new Map(known.map((journal) => [journal.run, journal.objects]));
    for (const journal of settled.settles)
        counts.set(journal.run, journal.objects);
    if (objects > 0)
        counts.set(run, objects);
    return [...counts].map(([name, count]) => ({ run: name, objects: count }));
}
const NOTHING_LISTED = new Map();
/** What the last run of this scope saw of hot's listing. It only spares work: damaged, it counts for nothing. */
async function listedBefore({ options, around, stop }, state, committed) {
    const scope = scopeName(options);
    const known = committed?.generation.listed?.find((one) => one.scope === scope);
    if (known === undefined)
        return NOTHING_LISTED;
    try {
        return await state.listed(known.sha256, stop.signal);
    }
    catch (error) {
        if (!(error instanceof manifest_errors/* StateError */.qq))
            throw error;
        around.log.notice(`${error.message}; it only spares work, so every key is compared instead.`);
        return NOTHING_LISTED;
    }
}
/** A dry run writes nothing, so it cannot try either. */
const NOTHING_KNOWN = {
    probed: '',
    putIfAbsent: false,
    putIfMatch: false,
    copyIfAbsent: false,
    copyIfMatch: false,
    completeIfAbsent: false,
    completeIfMatch: false,
    deleteIfMatch: false,
    copy: false,
    copyPin: false,
    partCopy: false,
    partCopyPin: false,
    getPin: false,
    aliasesPaths: false,
};

// EXTERNAL MODULE: ./build/src/commands/give-back.js
var give_back = __webpack_require__(97443);
// EXTERNAL MODULE: ./build/src/commands/margins.js
var commands_margins = __webpack_require__(46783);
;// CONCATENATED MODULE: ./build/src/commands/meter.js

/** Samples of a run's progress that are kept for its chart. */
const MOST_SAMPLES = 60;
/** Between two reports of progress, ms. */
const meter_PACE = 200;
/** Watches the tally as it grows: reports progress, and keeps a few samples, spread evenly over the run. */
class Meter {
    #around;
    #tally;
    #began;
    #phase = 'plan';
    #reported = 0;
    #samples = [];
    #every = 1_000;
    #inFlight = 0;
    #expected;
    constructor(around, tally) {
        this.#around = around;
        this.#tally = tally;
        this.#began = around.clock.monotonic();
    }
    get elapsed() {
        return this.#around.clock.monotonic() - this.#began;
    }
    get samples() {
        return this.#samples;
    }
    /** How many keys there should be, as far as the last run can tell. */
    expect(keys) {
        this.#expected = keys;
    }
    phase(phase) {
        this.#phase = phase;
        this.#report();
    }
    /** The tally, with each change seen here, successes and failures told to the stop, and the first of them in detail. */
    watching(stop, detail) {
        const tally = this.#tally;
        return {
            scanned: (key, size) => {
                tally.scanned(key, size);
                // A clock costs more than all else that is done for an unchanged key.
                if (tally.counts.scanned % 256 === 0)
                    this.#tick();
            },
            skimmed: (counts) => {
                tally.skimmed(counts);
                this.#tick();
            },
            excluded: () => tally.excluded(),
            unchanged: () => tally.unchanged(),
            expired: () => tally.expired(),
            gone: (key) => tally.gone(key),
            planned: (key, reason, size) => tally.planned(key, reason, size),
            stored: (key, reason, size, updated) => {
                tally.stored(key, reason, size, updated);
                stop.succeeded();
                detail.tell('objects', () => storedLine(key, reason, size, updated));
                this.#tick();
            },
            vanished: () => tally.vanished(),
            hole: (key, hole) => {
                tally.hole(key, hole);
                stop.failed(hole.cause);
                detail.tell('objects', () => `not copied, ${hole.cause}: ${key}: ${hole.message}`);
                this.#tick();
            },
            loose: (key, objects) => tally.loose(key, objects),
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
        if (now - last >= this.#every)
            this.#sample(now);
        if (now - this.#reported >= meter_PACE) {
            this.#reported = now;
            this.#report();
        }
    }
    /** When there are too many, every other one goes and the pace is halved. */
    #sample(ms) {
        this.#samples.push({ ms: Math.round(ms), objects: this.#tally.done, bytes: this.#tally.bytes.copied });
        if (this.#samples.length < MOST_SAMPLES)
            return;
        this.#samples = this.#samples.filter((_, i) => i % 2 === 1);
        this.#every *= 2;
    }
    #report() {
        const { counts, bytes } = this.#tally;
        this.#around.onProgress({
            phase: this.#phase,
            scanned: counts.scanned,
            done: this.#tally.done,
            planned: counts.planned,
            bytes: bytes.copied,
            inFlight: this.#inFlight,
            ...(this.#expected === undefined ? {} : { expected: this.#expected }),
        });
    }
}
function storedLine(key, reason, size, { via, moved, kept }) {
    const how = moved ? via : 'there already';
    const old = kept > 0 ? ', the old content kept first' : '';
    return `${reason}, ${(0,format/* formatBytes */.z3)(size)}, ${how}${old}: ${key}`;
}

// EXTERNAL MODULE: ./build/src/commands/places.js + 13 modules
var commands_places = __webpack_require__(95795);
// EXTERNAL MODULE: ./build/src/commands/platform.js + 2 modules
var platform = __webpack_require__(95969);
// EXTERNAL MODULE: ./build/src/commands/prune-run.js + 6 modules
var prune_run = __webpack_require__(64592);
// EXTERNAL MODULE: ./build/src/every.js
var every = __webpack_require__(82802);
// EXTERNAL MODULE: ./build/src/flashback/endpoint.js
var endpoint = __webpack_require__(83878);
;// CONCATENATED MODULE: ./build/src/plan/quota.js
/** From here on people are told, percent. */
const NEARLY = 80;
/** The limits that a backup can run into, the fullest first; limits on other things than bytes are none of its business. */
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
    return quotas.filter(({ percent }) => percent >= NEARLY);
}
/** Those that `bytes` more do not fit into. Native copies are no traffic. */
function tooSmallFor(quotas, bytes, native) {
    return quotas.filter(({ kind, used, max }) => {
        if (used === null || max === null || (native && kind === 'traffic'))
            return false;
        return bytes > max - used;
    });
}
/** By the figures themselves; the share that was said is rounded, and may be all that there is. */
function percentOf({ current, max, percentage }) {
    if (current === undefined || max === undefined || max === 0)
        return percentage;
    return (current / max) * 100;
}

;// CONCATENATED MODULE: ./build/src/commands/quota.js






/** How often it is looked whether what is copied still fits, ms. */
const LOOK_EVERY_MS = 10_000;
/**
 * What the platform says of the account's quota, asked beside a run: waited for at the door and nowhere else, and there
 * no longer than a few seconds. Nothing that goes wrong here is the run's concern.
 */
class QuotaWatch {
    #options;
    #around;
    #asked;
    #expected;
    #stopLooking;
    #quotas;
    #unseen;
    #tooMuch;
    /** `expected` is asked now and then as the run goes on. */
    constructor(options, around, platform, signal, expected) {
        this.#options = options;
        this.#around = around;
        this.#expected = expected;
        this.#asked = this.#ask(platform, signal);
        this.#stopLooking =
            platform === undefined ? () => undefined : (0,every/* every */.S)(around.clock, LOOK_EVERY_MS, () => this.look());
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
        // A cold elsewhere takes writes whatever this account has used.
        if (dryRun || !(await (0,endpoint/* isBridgeNode */.oP)(cold.endpoint, ca, signal)))
            return undefined;
        const message = `the platform says that the ${words(over)}`;
        return new errors/* StoreError */.A('quota', message, { operation: 'quota', providerCode: 'QUOTA_EXCEEDED' });
    }
    /** Says, once, that what this run copies will not fit. */
    look() {
        if (this.#tooMuch !== undefined || this.#quotas === undefined)
            return;
        const { bytes, native } = this.#expected();
        const [quota] = tooSmallFor(this.#quotas, bytes, native);
        if (quota === undefined)
            return;
        this.#tooMuch = { quota, bytes };
        this.#around.log.warning(this.#doesNotFit(this.#tooMuch));
    }
    end() {
        this.look();
        this.#stopLooking();
    }
    notices() {
        const title = 'Quota';
        const nearly = nearlyUsedUp(this.#quotas ?? []).map((quota) => ({
            ...{ level: 'warning', title },
            message: `The ${words(quota)}. Beyond it the Repository is read-only: raise it on the platform, or copy less.`,
        }));
        const tooMuch = this.#tooMuch;
        return [
            ...nearly,
            ...(tooMuch === undefined
                ? []
                : [{ level: 'warning', title, message: this.#doesNotFit(tooMuch) }]),
            ...(this.#unseen === undefined
                ? []
                : [{ level: 'notice', title: 'Platform', message: this.#unseen }]),
        ];
    }
    async #ask(platform, signal) {
        const { log } = this.#around;
        const seen = await platform?.quota(signal);
        if (seen === undefined)
            return;
        if (seen.seen) {
            this.#quotas = quotasOf(seen.value);
            for (const quota of nearlyUsedUp(this.#quotas))
                log.warning(`The ${words(quota)}.`);
            return;
        }
        this.#unseen = `How much of the quota is used could not be seen (${seen.why}); the run goes on.`;
        log.notice(this.#unseen);
    }
    #doesNotFit({ quota, bytes }) {
        const left = Math.max(0, (quota.max ?? 0) - (quota.used ?? 0));
        return `This run is about ${(0,format/* formatBytes */.z3)(bytes)}, and of the ${quota_name(quota)} ${(0,format/* formatBytes */.z3)(left)} were left when it began. What does not fit waits for the next run: raise the quota, or leave something out.`;
    }
}
/** What is copied by now; before that as much as the last run copied, and in a first run all that was listed. */
function expectedOf({ base, options, tally, choice }) {
    const last = base === 'none' ? undefined : runsOf(base, options).at(-1);
    const bytes = Math.max(tally.bytes.copied, last?.copiedBytes ?? 0, base === 'none' ? tally.bytes.scanned : 0);
    return { bytes, native: choice?.current === 'native' };
}
/** `monthly traffic quota is at 97% (97 GB of 100 GB)`. */
function words(quota) {
    const { used, max, percent } = quota;
    const share = `${Math.floor(percent)}%`;
    const figures = used === null || max === null ? '' : ` (${(0,format/* formatBytes */.z3)(used)} of ${(0,format/* formatBytes */.z3)(max)})`;
    return `${quota_name(quota)} is ${percent >= 100 ? `used up: ${share}` : `at ${share}`}${figures}`;
}
function quota_name({ kind, period }) {
    return `${period === null ? '' : `${period} `}${kind} quota`;
}

// EXTERNAL MODULE: ./build/src/commands/stop.js
var commands_stop = __webpack_require__(3342);
// EXTERNAL MODULE: ./build/src/transfer/hole.js
var hole = __webpack_require__(57671);
// EXTERNAL MODULE: ./build/src/commands/hole-groups.js
var hole_groups = __webpack_require__(10237);
;// CONCATENATED MODULE: ./build/src/commands/tally.js





/** Rows of prefixes that are counted one by one; what comes after goes into one row. */
const tally_MOST_PREFIXES = 1000;
const SHOWN_PREFIXES = 50;
const MOST_HOLES = 1_000_000;
const REST = '…';
const SUMMED = ['objects', 'bytes', 'new', 'changed', 'touched', 'gone', 'failed', 'kept'];
/** Counts what a run does, in space that grows with its holes, not with the objects. */
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
    bytes = { scanned: 0, copied: 0 };
    paths = {
        native: { objects: 0, bytes: 0 },
        emulated: { objects: 0, bytes: 0 },
        streamed: { objects: 0, bytes: 0 },
    };
    loosened = new loose_spool/* LooseSpool */.W();
    /** Old versions that were not where the manifest had them. */
    lost = 0;
    #prefixes = new Map();
    #holes = new hole_groups/* HoleGroups */.p(hole/* HOLE_ADVICE */.U);
    #last;
    /** Every single hole, for the list that is stored beside the manifest; the first million of them. */
    holeLines = [];
    get holes() {
        return this.counts.failed + this.counts.deferred;
    }
    get done() {
        return this.counts.copied + this.counts.touched;
    }
    scanned(key, size) {
        this.counts.scanned++;
        this.bytes.scanned += size;
        const row = this.#row(key);
        row.objects++;
        row.bytes += size;
    }
    excluded() {
        this.counts.excluded++;
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
        this.bytes.copied += size;
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
        path.bytes += updated.moved ? size : 0;
        this.bytes.copied += updated.moved ? size : 0;
    }
    inFlight() {
        // of interest to who watches, not to the sums
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
        if (this.holeLines.length < MOST_HOLES)
            this.holeLines.push({ key, cause: hole.cause, message: hole.message });
    }
    loose(key, objects) {
        this.loosened.add(key, objects);
    }
    holeGroups() {
        return this.#holes.groups();
    }
    prefixRows() {
        const rows = [...this.#prefixes.values()].sort((a, b) => b.bytes - a.bytes || (0,keys/* compareKeys */.YD)(a.prefix, b.prefix));
        const shown = rows.slice(0, SHOWN_PREFIXES);
        const rest = rows.slice(SHOWN_PREFIXES);
        if (rest.length === 0)
            return shown;
        const sum = emptyRow(REST);
        for (const row of rest) {
            for (const name of SUMMED)
                sum[name] += row[name];
        }
        return [...shown, sum];
    }
    #row(key) {
        // Neighbours in a listing mostly share their prefix.
        if (this.#last !== undefined && key.startsWith(this.#last.prefix))
            return this.#last.row;
        const prefix = (0,manifest_listed/* folderOf */.yS)(key);
        const name = this.#prefixes.has(prefix) || this.#prefixes.size < tally_MOST_PREFIXES ? prefix : REST;
        let row = this.#prefixes.get(name);
        if (row === undefined) {
            const own = (0,keys/* detached */.ht)(name);
            this.#prefixes.set(own, (row = emptyRow(own)));
        }
        // A key without a slash says nothing of its neighbour.
        this.#last = prefix === '' ? undefined : { prefix, row };
        return row;
    }
}
function emptyRow(prefix) {
    return { prefix, objects: 0, bytes: 0, new: 0, changed: 0, touched: 0, gone: 0, failed: 0, kept: 0 };
}

;// CONCATENATED MODULE: ./build/src/commands/backup.js





















/**
 * Backs hot up into cold: plan, copy, commit, report (design.md section 4). Bad input throws InputError and
 * leaves nothing behind; everything else that goes wrong comes back in the result.
 */
async function runBackup(options, around, open = commands_places/* openS3 */.De, margins = commands_margins/* MARGINS */.q) {
    const { clock } = around;
    const places = (0,commands_places/* openPlaces */.j$)(options, around, open);
    const stop = new commands_stop/* Stop */.V(clock, options.deadline, around.signal, margins.stop);
    const tally = new Tally();
    const meter = new Meter(around, tally);
    const facts = { options, around, margins, places, tally, meter, stop, unseen: [] };
    facts.platform = (0,platform/* openPlatform */.WN)(options, clock, platform/* AT_THE_DOOR_MS */.eb);
    try {
        meter.phase('plan');
        facts.quota = new QuotaWatch(options, around, facts.platform, stop.signal, () => expectedOf(facts));
        await (0,commands_places/* checkPlaces */.p1)(places, options, stop.signal);
        stop.watchCredentials(() => (0,commands_places/* credentialsEnd */.kC)(places));
        const state = new manifest_state/* State */.U(places.cold, around.segments);
        const found = await state.load(stop.signal);
        (0,prepare/* checkIdentity */.Z0)(found, options);
        facts.base = found?.generation ?? 'none';
        places.detail.tell('state', () => (0,commands_detail/* stateLine */.qo)(found?.generation));
        if (found === undefined)
            await (0,prepare/* checkEmpty */.Yx)(places.cold, state, stop.signal);
        facts.started = timeOf(facts);
        const refused = await facts.quota.refusal(stop.signal);
        if (refused !== undefined) {
            facts.refused = true;
            throw refused;
        }
        if (options.dryRun)
            await copyAll(facts, state, places.cold, found, undefined, open);
        else
            await runWithLease(facts, found, open);
    }
    catch (error) {
        if (error instanceof options_options/* InputError */.d)
            throw error;
        stop.fail(error);
    }
    finally {
        stop.end();
        facts.quota?.end();
        meter.end();
        await Promise.all([places.close(), tally.loosened.close()]);
    }
    return resultOf(facts);
}
async function runWithLease(facts, found, open) {
    const { options, around, places, stop, meter } = facts;
    const { detail } = places;
    const { runId, workflowRun, attempt } = around.identity;
    const request = {
        owner: runId,
        floor: found?.head.epoch ?? 0,
        wait: options.leaseWait,
        ...(workflowRun === undefined ? {} : { workflowRun }),
        ...(attempt === undefined ? {} : { attempt }),
    };
    let lease;
    try {
        lease = await manifest_lease/* Lease */.nD.acquire(places.cold, around.clock, request, stop.signal, facts.margins.lease);
    }
    catch (error) {
        if ((0,errors/* isStoreError */.h)(error, 'denied')) {
            const message = `cold's key may not write to ${String(places.cold)} (${error.message}); expected one with the right to write (WRITE)`;
            throw new options_options/* InputError */.d('access-key-id', message, { cause: error });
        }
        if (!(error instanceof manifest_lease/* LeaseHeld */.yj))
            throw error;
        facts.heldBy = error.holder;
        return;
    }
    try {
        if (found === undefined)
            await (0,prepare/* checkApart */.HK)(places.hot, places.cold, runId, stop.signal);
        lease.onLost((error) => stop.fail(error));
        facts.unclean = lease.wasHeld;
        const whose = lease.wasHeld ? 'the run before never gave it back' : 'it was free';
        detail.tell('lease', () => `epoch ${lease.epoch}, ${whose}`);
        const cold = places.fencedCold(() => lease.assertHeld());
        const state = new manifest_state/* State */.U(cold, around.segments);
        // Read again under the lease: another run may have committed while this one waited for it.
        const committed = await state.load(stop.signal);
        (0,prepare/* checkIdentity */.Z0)(committed, options);
        facts.base = committed?.generation ?? 'none';
        facts.started = timeOf(facts);
        const run = await copyAll(facts, state, cold, committed, lease.epoch, open);
        if (stop.mayCommit) {
            meter.phase('commit');
            const now = await commit(facts, state, committed, run, lease.epoch);
            detail.tell('state', () => `committed ${(0,commands_detail/* stateLine */.qo)(now.generation)}`);
            if (run.uploads !== undefined)
                await sweepUploads(facts, run.uploads);
            const newest = await pruneAfter(facts, state, cold, now, lease.epoch);
            await collectGarbage(facts, state, cold, newest.generation);
            await lookUpVerified(facts, state);
        }
        await Promise.all([facts.look?.end(), facts.statistics?.end()]);
        meter.phase('report');
        await storeReport(facts, state);
    }
    catch (error) {
        if (error instanceof options_options/* InputError */.d)
            throw error;
        stop.fail(error);
    }
    finally {
        await Promise.all([facts.look?.end(), facts.statistics?.drop()]);
        await (0,give_back/* giveBack */.F)(lease, around, facts.margins);
    }
}
/** The backup is committed by now: what keeps pruning from going on is told, and changes nothing about that. */
async function pruneAfter(facts, state, cold, now, epoch) {
    const { options, around, stop, started } = facts;
    const { pruning: settings, maxFailures } = options;
    if (settings.mode === 'off' || started === undefined || stop.stopped())
        return now;
    const { signal } = stop;
    const stopped = () => stop.stopped();
    let newest = now;
    const onCommit = (committed) => {
        newest = committed;
        facts.generation = committed.generation.generation;
    };
    const context = { state, cold, settings, maxFailures, started, around, epoch, stopped, onCommit, signal };
    try {
        const pruned = await (0,prune_run/* prune */.R3)(now, context);
        if (pruned !== null)
            facts.prune = pruned.report;
    }
    catch (error) {
        const report = (0,prune_run/* heldByState */.MR)(error) ?? (0,prune_run/* failedByStore */.ex)(error);
        if (report === undefined)
            throw error;
        facts.prune = report;
    }
    return newest;
}


/***/ }),

/***/ 40376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ LooseSpool),
/* harmony export */   j: () => (/* binding */ condemnLoose)
/* harmony export */ });
/* harmony import */ var _manifest_condemned_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74974);
/* harmony import */ var _store_sorter_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48244);


const HELD = 5_000;
/**
 * Takes what a run lets go of, on disk where it is much: on a bucket with versioning, each touched object leaves
 * one behind. `add` does not wait; what goes wrong with the disk is thrown by who reads.
 */
class LooseSpool {
    #sorter = new _store_sorter_js__WEBPACK_IMPORTED_MODULE_1__/* .Sorter */ .y();
    #held = [];
    #added = Promise.resolve();
    add(key, objects) {
        for (const { path, etag, versionId } of objects)
            this.#held.push({ key, path, etag, ...(versionId === undefined ? {} : { versionId }) });
        if (this.#held.length >= HELD)
            this.#flush();
    }
    /** All of them, in batches, in the order of their keys. Throws what writing to disk threw. */
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
        const held = this.#held;
        if (held.length === 0)
            return;
        this.#held = [];
        this.#added = this.#added.then(async () => {
            for (const one of held)
                await this.#sorter.add(one.key, JSON.stringify(one));
        });
        this.#added.catch(() => undefined); // thrown by `sorted`
    }
}
/**
 * What was condemned before `base`, and what this run let go of at `time`: in a file of its own, so that nothing is
 * read for it.
 */
async function condemnLoose(loosened, base, time, state, signal) {
    const known = base?.condemned ?? { count: 0, files: [] };
    const old = (0,_manifest_condemned_js__WEBPACK_IMPORTED_MODULE_0__/* .isOldForm */ .gh)(known) ? (0,_manifest_condemned_js__WEBPACK_IMPORTED_MODULE_0__/* .fromOldForm */ .Ou)(known) : [];
    async function* records() {
        if (old.length > 0)
            yield old;
        for await (const batch of loosened.sorted())
            yield batch.map((object) => ({ ...object, since: time }));
    }
    const files = [
        ...((0,_manifest_condemned_js__WEBPACK_IMPORTED_MODULE_0__/* .isOldForm */ .gh)(known) ? [] : known.files),
        ...(await state.writeCondemned(records(), signal)),
    ];
    return { count: files.reduce((sum, file) => sum + file.count, 0), files };
}


/***/ }),

/***/ 81948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ withWorkingKeys),
/* harmony export */   rotations: () => (/* binding */ rotations)
/* harmony export */ });
/* harmony import */ var _options_options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2402);
/* harmony import */ var _store_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46848);
/* harmony import */ var _store_wrappers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30443);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95795);




const SIDES = ['hot', 'cold', 'to'];
/**
 * The same options with one pair of keys a place: the previous one where the store refuses the other, which
 * `rotation` then says. Decided once, before the command: a right that one request lacks says nothing of a key, so no
 * run changes keys midway. Sends nothing where no previous pair is given. Throws InputError where both are refused.
 */
async function withWorkingKeys(options, around, open = _places_js__WEBPACK_IMPORTED_MODULE_3__/* .openS3 */ .De) {
    const ca = 'ca' in options && typeof options.ca === 'string' ? options.ca : undefined;
    const settled = {};
    for (const side of SIDES) {
        const place = options[side];
        if (place?.credentials?.previous === undefined)
            continue;
        const { previous, ...present } = place.credentials;
        const ask = (credentials) => refusal({ ...place, credentials }, ca, around, open);
        const refused = await ask(present);
        if (refused === undefined) {
            settled[side] = { ...place, credentials: present };
            continue;
        }
        const refusedToo = await ask(previous);
        if (refusedToo !== undefined) {
            throw new _options_options_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d('access-key-id', `${place.endpoint} refused both of ${side}'s keys: ${present.accessKeyId} (${codeOf(refused)}) and the previous ${previous.accessKeyId} (${codeOf(refusedToo)}); expected at least one that is valid and may list ${place.bucket}`, { cause: refused });
        }
        const rotation = `${place.endpoint} refused the key ${present.accessKeyId} (${codeOf(refused)}), so the previous one, ${previous.accessKeyId}, is used for ${side}. Finish rotating: see that the new key is active and may do what the old one may, then take the previous one out.`;
        settled[side] = { ...place, credentials: previous, rotation };
    }
    return { ...options, ...settled };
}
/** What was said about keys while they were settled, each once. */
function rotations(options) {
    const places = options;
    return [...new Set(SIDES.flatMap((side) => places[side]?.rotation ?? []))];
}
/** Undefined where the key is taken, and where that is not what is wrong: the command says that itself. */
async function refusal(place, ca, { clock, random, signal }, open) {
    const store = (0,_store_wrappers_js__WEBPACK_IMPORTED_MODULE_2__/* .retrying */ .R$)((0,_places_js__WEBPACK_IMPORTED_MODULE_3__/* .openWithFailOver */ .jg)(place, ca, clock, open, () => undefined), clock, random);
    try {
        await store.checkBucket(signal);
        return undefined;
    }
    catch (error) {
        if ((0,_store_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .isStoreError */ .h)(error, 'credentials', 'denied'))
            return error;
        if (!(0,_store_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .isStoreError */ .h)(error))
            throw error;
        return undefined;
    }
    finally {
        await store.close();
    }
}
function codeOf({ providerCode, status }) {
    return providerCode ?? `HTTP ${status ?? 'no status'}`;
}


/***/ }),

/***/ 51927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ writeVerified),
/* harmony export */   x: () => (/* binding */ readVerified)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11400);
/* harmony import */ var _generation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62093);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54445);



/** What verifications have found so far; undefined where there was none. Throws StateError. */
async function readVerified(state, signal) {
    const file = await state.read(_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .VERIFIED */ .zX, signal);
    if (file === undefined)
        return undefined;
    let value;
    try {
        value = JSON.parse(file.text);
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StateError */ .qq(_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .VERIFIED */ .zX, 'it is not JSON', _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DAMAGED_ADVICE */ .dw, { cause });
    }
    if (!isVerified(value))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StateError */ .qq(_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .VERIFIED */ .zX, 'it lacks a field', _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DAMAGED_ADVICE */ .dw);
    const format = value.format;
    if (format > _generation_js__WEBPACK_IMPORTED_MODULE_1__/* .FORMAT */ .uB)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StateError */ .qq(_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .VERIFIED */ .zX, `it has format ${format}`, _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NEWER_ADVICE */ .hx);
    return value;
}
/** Under the lease. Throws StoreError. */
async function writeVerified(state, verified, signal) {
    const text = `${JSON.stringify(verified, undefined, 1)}\n`;
    await state.write(_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .VERIFIED */ .zX, Buffer.from(text), 'application/json', signal);
}
function isVerified(value) {
    if (typeof value !== 'object' || value === null)
        return false;
    const { format, prefixes, rotations } = value;
    return typeof format === 'number' && Array.isArray(prefixes) && Array.isArray(rotations);
}


/***/ })

};
