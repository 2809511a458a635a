export const id = 841;
export const ids = [841];
export const modules = {

/***/ 2841:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runBackup: () => (/* binding */ runBackup)
});

// EXTERNAL MODULE: ./build/src/manifest/lease.js
var manifest_lease = __webpack_require__(2373);
// EXTERNAL MODULE: ./build/src/manifest/state.js
var manifest_state = __webpack_require__(4802);
// EXTERNAL MODULE: ./build/src/options/options.js
var options_options = __webpack_require__(2402);
// EXTERNAL MODULE: ./build/src/store/errors.js
var errors = __webpack_require__(6848);
// EXTERNAL MODULE: ./build/src/manifest/errors.js
var manifest_errors = __webpack_require__(1400);
// EXTERNAL MODULE: ./build/src/manifest/generation.js
var manifest_generation = __webpack_require__(2093);
// EXTERNAL MODULE: ./build/src/manifest/layout.js
var layout = __webpack_require__(4445);
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
    const { signal } = stop;
    try {
        const now = Date.parse(facts.started ?? '');
        const old = await olderThan(cold, `${layout/* STATE */.c4}segments/`, now - margins.garbage.segments, signal);
        old.push(...(await olderThan(cold, `${layout/* STATE */.c4}generations/`, now - margins.garbage.segments, signal)));
        const candidates = new Set(old);
        const keep = ({ generation, segments }) => {
            candidates.delete((0,layout/* generationPath */.uA)(generation));
            for (const { sha256 } of segments)
                candidates.delete((0,layout/* segmentPath */.RA)(sha256));
        };
        keep(present);
        if (candidates.size > 0)
            for (const generation of await before(state, present, signal))
                keep(generation);
        const holes = new Set(present.restorePoints.map((point) => point.holes.list));
        const runs = await olderThan(cold, layout/* RUNS */.pt, now - margins.garbage.runs, signal);
        const doomed = [...candidates, ...runs.filter((path) => !holes.has(path))];
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
var json = __webpack_require__(7912);
// EXTERNAL MODULE: ./build/src/version.js
var version = __webpack_require__(8009);
// EXTERNAL MODULE: ./build/src/commands/prepare.js + 1 modules
var prepare = __webpack_require__(5255);
;// CONCATENATED MODULE: ./build/src/commands/result.js




/** The present by cold's clock, as its last answer showed it. */
function timeOf({ around, places }) {
    return new Date(around.clock.now() + places.cold.store.clockOffset()).toISOString();
}
/** The one result of a run, from what it knows. */
function resultOf(facts) {
    const { options, around, places, tally, meter, choice } = facts;
    const finished = timeOf(facts);
    const path = choice?.current;
    const outcome = outcomeOf(facts);
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
        started: facts.started ?? finished,
        finished,
        durationMs: Math.round(meter.elapsed),
        hot: placeOf(options.hot),
        cold: placeOf(options.cold),
        scope: { prefixes: options.prefixes, exclude: options.exclude },
        counts: { ...tally.counts },
        bytes: { ...tally.bytes },
        paths: tally.paths,
        copyPath: path === undefined || choice === undefined || tally.done === 0 ? null : { path, reason: choice.reason },
        prefixes: tally.prefixRows(),
        holes: tally.holeGroups(),
        notices: noticesOf(facts),
        requests: {
            hot: Object.fromEntries(places.requests.hot),
            cold: Object.fromEntries(places.requests.cold),
        },
        progress: meter.samples,
        limiter: facts.limiter?.found ?? null,
        problem: problemOf(facts, outcome) ?? null,
    };
    function placeOf({ endpoint, bucket, prefix }) {
        return { endpoint, bucket, prefix };
    }
}
function outcomeOf({ stop, heldBy, tally, generation, options }) {
    if (heldBy !== undefined)
        return 'skipped';
    const { failure } = stop;
    if ((0,errors/* isStoreError */.h)(failure, 'quota'))
        return 'read-only';
    if (stop.cancelled || stop.pastDeadline || (0,errors/* isStoreError */.h)(failure, 'credentials'))
        return 'incomplete';
    if (failure !== undefined)
        return 'failed';
    if (generation === undefined && !options.dryRun)
        return 'failed';
    return tally.holes > 0 ? 'degraded' : 'complete';
}
function problemOf({ stop, heldBy, generation }, outcome) {
    const { failure } = stop;
    if (heldBy !== undefined) {
        const until = new Date(heldBy.expires).toISOString();
        return {
            code: 'lease-held',
            message: `another run (${JSON.stringify(heldBy.owner)}) holds the lease until ${until}`,
            advice: 'Nothing was done. The next scheduled run goes on; raise lease-wait to wait longer.',
        };
    }
    const kept = generation === undefined
        ? 'What was copied is journalled: the next run goes on from there.'
        : 'What was copied is committed: the next run goes on from there.';
    if (stop.cancelled)
        return { code: 'cancelled', message: 'the run was cancelled', advice: kept };
    if (failure instanceof manifest_lease/* LeaseLost */.Vj) {
        return {
            code: 'lease-lost',
            message: failure.message,
            advice: 'Nothing was committed. Let runs not overlap: see concurrency in the README.',
        };
    }
    if (failure instanceof manifest_errors/* StateError */.qq)
        return { code: 'state', message: failure.message, advice: failure.advice };
    if ((0,errors/* isStoreError */.h)(failure))
        return { code: failure.code, message: failure.message, advice: storeAdvice(failure.code, kept) };
    if (failure instanceof Error)
        return { code: 'internal', message: `${failure.name}: ${failure.message}`, advice: kept };
    if (outcome === 'incomplete') {
        return {
            code: 'deadline',
            message: 'the deadline was reached before everything was copied',
            advice: kept,
        };
    }
    return undefined;
}
function storeAdvice(code, kept) {
    switch (code) {
        case 'quota':
            return `Cold takes no more writes until its monthly quota is reset or raised. ${kept}`;
        case 'credentials':
            return `The credentials ended or were revoked in mid-run: use ones that live longer. ${kept}`;
        case 'denied':
            return 'Give the key the right to list and read hot, and to list, read and write cold.';
        default:
            return kept;
    }
}
function noticesOf({ tally, choice }) {
    const notices = [];
    for (const message of choice?.moves ?? [])
        notices.push({ level: 'notice', title: 'Copy path', message });
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







/**
 * Writes the new generation and swaps HEAD to it. An incomplete run commits too, marked so: it is no restore
 * point. Throws LeaseLost where somebody else committed.
 */
async function commit(facts, state, committed, run, epoch) {
    const { options, around, tally, stop } = facts;
    const { runId } = around.identity;
    const time = facts.started ?? timeOf(facts);
    const base = committed?.generation;
    const holes = await storeHoles(facts, state);
    const number = await state.nextGeneration(base?.generation ?? 0, stop.signal);
    const point = {
        run: runId,
        time,
        generation: number,
        scope: { prefixes: options.prefixes, exclude: options.exclude },
        holes,
    };
    const condemned = tally.condemned.map((object) => ({ ...object, since: time }));
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
        condemned: [...(base?.condemned ?? []), ...condemned],
        capabilities: run.capabilities,
    };
    await state.commit(generation, committed, stop.signal);
    facts.generation = number;
    if (run.complete)
        facts.restorePoint = time;
    return generation;
}
/** The run's report, beside its journals. A quota or a right that forbids it is no reason to fail the run. */
async function storeReport(facts, state) {
    if (facts.stop.signal.aborted)
        return;
    const path = (0,layout/* runPath */.t0)(facts.around.identity.runId, 'report.json');
    try {
        await state.write(path, Buffer.from((0,json/* renderJson */.h)(resultOf(facts))), 'application/json', facts.stop.signal);
    }
    catch (error) {
        if (!(0,errors/* isStoreError */.h)(error))
            throw error;
        facts.around.log.warning(`The report was not stored in cold: ${error.message}`);
    }
}
async function storeHoles(facts, state) {
    const { tally, around, stop } = facts;
    if (tally.holes === 0)
        return { count: 0 };
    const path = (0,layout/* runPath */.t0)(around.identity.runId, 'holes.ndjson');
    const lines = tally.holeLines.map((line) => JSON.stringify(line)).join('\n') + '\n';
    await state.write(path, Buffer.from(lines), 'application/x-ndjson', stop.signal);
    return { count: tally.holes, list: path };
}

// EXTERNAL MODULE: ./build/src/manifest/journal.js
var journal = __webpack_require__(4960);
// EXTERNAL MODULE: ./build/src/store/sorter.js
var sorter = __webpack_require__(8244);
// EXTERNAL MODULE: ./build/src/store/keys.js
var keys = __webpack_require__(8335);
// EXTERNAL MODULE: ./build/src/store/store.js
var store = __webpack_require__(4561);
;// CONCATENATED MODULE: ./build/src/store/versions.js

/**
 * The versions that lie at one path, the newest first, down to but without the one named `until`. Delete
 * markers are none. Nothing where the key may not list versions: what is not seen is not cleaned up, no more.
 */
async function versionsAbove(cold, path, until, signal) {
    const found = [];
    try {
        for await (const version of cold.store.listVersions(cold.key(path), signal)) {
            // Longer keys come after it.
            if (version.key !== cold.key(path) || version.versionId === until)
                break;
            if (!version.deleteMarker)
                found.push(version);
        }
    }
    catch (error) {
        if (!(0,errors/* isStoreError */.h)(error, 'denied', 'unsupported'))
            throw error;
    }
    return found;
}

;// CONCATENATED MODULE: ./build/src/manifest/settle.js







/**
 * Settles the journals that no commit consumed (design.md section 4, "Journals"). A journal is fact where it
 * builds on the present HEAD and no later epoch wrote a journal, or where such a journal took it over as fact:
 * nobody can have changed cold since. Of all others, and of intents without an outcome, the keys are doubtful:
 * cold itself is asked.
 */
async function settle(state, cold, committed, versioned, now, signal) {
    const journals = await state.journals(signal);
    const pieces = classify(await openJournals(state, journals, committed, signal), committed?.generation.generation ?? 0);
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
                return entry === undefined
                    ? settleKey(group, cold, versioned, now, signal)
                    : settleStale(group, entry, cold, versioned, now, signal);
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
async function settleStale(group, committed, cold, versioned, now, signal) {
    const record = group.at(-1)?.record;
    if (record === undefined)
        return undefined;
    const target = record.op === 'stored' ? { ...record.entry, path: record.entry.cold.path } : record;
    const { key, path, size, etag, modified } = target;
    const present = await cold.look(committed.cold.path, signal);
    if (present?.etag === committed.cold.etag && present.versionId === committed.cold.versionId)
        return undefined;
    const intent = { op: 'intent', key, path, size, etag, modified, before: committed };
    return { record: await settleIntent(cold, intent, versioned, now, signal), looked: true };
}
/** What is true of one key now; undefined where nothing of these records is. */
async function settleKey(group, cold, versioned, now, signal) {
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
        const record = await settleIntent(cold, intent, versioned, now, signal);
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
 * its MD5 proves it; or it holds something unproven, and only the kept version is known.
 */
async function settleIntent(cold, intent, versioned, now, signal) {
    const { before, path } = intent;
    const present = await cold.look(path, signal);
    const untouched = present !== undefined &&
        before.cold.path === path &&
        present.etag === before.cold.etag &&
        (!versioned || present.versionId === before.cold.versionId);
    if (untouched)
        return { op: 'stored', entry: before };
    const moved = await movedAway(cold, before, path, versioned, signal);
    const adoptable = present !== undefined &&
        present.etag === intent.etag &&
        (0,store/* isPlainEtag */.C)(intent.etag) &&
        present.size === intent.size;
    const entry = adoptable ? adopted(moved, intent, present, now) : moved;
    if (!versioned)
        return { op: 'stored', entry };
    const loose = await unnamedAt(cold, path, before, entry.cold.versionId, signal);
    return { op: 'stored', entry, loose: [...loose, ...replaced(before, entry)] };
}
/** The entry with what lies at the intent's path as its content. */
function adopted(moved, intent, present, now) {
    const { path, size, etag, modified } = intent;
    const stored = {
        path,
        etag: present.etag,
        stored: now,
        via: moved.cold.via,
        evidence: 'md5',
        ...(present.versionId === undefined ? {} : { versionId: present.versionId }),
    };
    const { key, history = [], gone } = moved;
    if (moved.etag === etag && moved.size === size && gone?.confirmed !== true)
        return { key, size, etag, modified, cold: stored, since: moved.since, history };
    return {
        key,
        size,
        etag,
        modified,
        cold: stored,
        since: now,
        history: [...history, { ...versionOf(moved), until: gone?.since ?? now }],
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
    const above = await versionsAbove(cold, path, before.cold.versionId ?? 'null', signal);
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
    return { ...entry, cold: await move(entry), history };
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

// EXTERNAL MODULE: ./build/src/options/scope.js + 1 modules
var scope = __webpack_require__(5803);
;// CONCATENATED MODULE: ./build/src/transfer/limiter.js
const START = 16;
const CAP = 256;
/** One halving answers all the throttling of one moment, ms. */
const HALVE_EVERY = 500;
/** Latency this many times the best one seen ends the slow start. */
const LATENCY_RISE = 3;
/**
 * How many objects are worked on at once: starts at 16, doubles with each round until the store throttles
 * or slows down, halves on throttling, then climbs by one a round (additive increase, multiplicative decrease).
 */
class Limiter {
    clock;
    #fixed;
    #limit;
    #active = 0;
    #slowStart = true;
    #halvedAt = Number.NEGATIVE_INFINITY;
    #best = Number.POSITIVE_INFINITY;
    #average = 0;
    #waiting = [];
    #highest;
    #throttled = 0;
    constructor(options) {
        this.clock = options.clock;
        this.#fixed = options.fixed !== undefined;
        this.#limit = options.fixed ?? START;
        this.#highest = this.#limit;
    }
    get inFlight() {
        return this.#active;
    }
    /** What was found: the most that ran at once was allowed, and how often the store throttled. */
    get found() {
        return { highest: Math.floor(this.#highest), throttled: this.#throttled };
    }
    /** Waits for a place and takes it. Each `enter` needs one `leave`. */
    async enter() {
        if (this.#active < Math.floor(this.#limit)) {
            this.#active++;
            return;
        }
        await new Promise((resolve) => this.#waiting.push(resolve)); // the place is handed over
    }
    /** Gives the place back; `ms` is how long the work took, undefined where it failed. */
    leave(ms) {
        this.#active--;
        if (ms !== undefined && !this.#fixed)
            this.#succeeded(ms);
        while (this.#waiting.length > 0 && this.#active < Math.floor(this.#limit)) {
            this.#active++;
            this.#waiting.shift()?.();
        }
    }
    /** The store asked to slow down. */
    throttled() {
        this.#throttled++;
        if (this.#fixed)
            return;
        this.#slowStart = false;
        const now = this.clock.monotonic();
        if (now - this.#halvedAt < HALVE_EVERY)
            return;
        this.#halvedAt = now;
        this.#limit = Math.max(1, this.#limit / 2);
    }
    #succeeded(ms) {
        this.#average = this.#average === 0 ? ms : this.#average * 0.95 + ms * 0.05;
        this.#best = Math.min(this.#best, Math.max(this.#average, 1));
        if (this.#slowStart && this.#limit > START && this.#average > this.#best * LATENCY_RISE)
            this.#slowStart = false;
        this.#limit = Math.min(CAP, this.#limit + (this.#slowStart ? 1 : 1 / this.#limit));
        this.#highest = Math.max(this.#highest, this.#limit);
    }
}

// EXTERNAL MODULE: ./build/src/manifest/builder.js
var manifest_builder = __webpack_require__(5152);
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
    if (entry.etag !== listed.etag || entry.size !== listed.size)
        return { act: 'copy', reason: 'changed' };
    if (Date.parse(entry.modified) !== listed.modified)
        return { act: 'copy', reason: 'touched' };
    return { act: 'keep', reason: entry.gone === undefined ? 'unchanged' : 'returned' };
}

// EXTERNAL MODULE: ./build/src/store/listing.js
var listing = __webpack_require__(131);
// EXTERNAL MODULE: ./build/src/transfer/march.js
var march = __webpack_require__(3378);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/src/store/multipart-etag.js

/** The ETag that S3 gives a completed multipart upload: the MD5 of the parts' MD5s, and their number. */
function multipartEtag(parts) {
    const digest = (0,external_node_crypto_.createHash)('md5');
    for (const { etag } of parts)
        digest.update(etag, 'hex');
    return `${digest.digest('hex')}-${parts.length}`;
}

;// CONCATENATED MODULE: ./build/src/transfer/stream.js


/** Up to here an object is held in memory: its body is then signed, and the write can be sent again. */
const IN_MEMORY = 1024 * 1024;
/** Tries at a stream that breaks off half-way; each reads from the start. */
const ATTEMPTS = 3;
/** Reads the pinned source and writes it, hashing on the way, with its attributes and tags. */
async function streamObject(source, target, signal) {
    for (let attempt = 1;; attempt++) {
        try {
            return await once(source, target, signal);
        }
        catch (error) {
            if (!(0,errors/* isStoreError */.h)(error, 'transient', 'throttled') || attempt >= ATTEMPTS)
                throw error;
        }
    }
}
/** The source's bytes. Some stores ignore If-Match on GET: the answer's own ETag decides. Throws `precondition`. */
async function pinnedBody(source, options, signal) {
    const { versionId, etag } = source;
    const pin = { ...options, ifMatch: etag, ...(versionId === undefined ? {} : { versionId }) };
    const body = await source.bucket.store.get(source.bucket.key(source.path), pin, signal);
    if (body.head.etag === etag)
        return body;
    body.destroy();
    throw new errors/* StoreError */.A('precondition', 'GetObject: the store ignored If-Match', { operation: 'GetObject' });
}
/** Attributes and tags as a write takes them, from a HEAD or GET of the source. */
async function attributesFor(source, head, signal) {
    let tags;
    // Stores that do not count tags in the answer are asked.
    if (head.tagCount !== 0)
        tags = await tagsOf(source, signal);
    return {
        attributes: head.attributes,
        ...(tags === undefined || Object.keys(tags).length === 0 ? {} : { tags }),
    };
}
async function once(source, target, signal) {
    const body = await pinnedBody(source, {}, signal);
    const sha256 = (0,external_node_crypto_.createHash)('sha256');
    const md5 = (0,external_node_crypto_.createHash)('md5');
    try {
        const options = { ...(await attributesFor(source, body.head, signal)), ...target.conditions };
        const stream = hashed(body.stream, sha256, md5);
        const payload = source.size <= IN_MEMORY ? await collect(stream) : { stream, length: source.size };
        const written = await target.bucket.store.put(target.bucket.key(target.path), payload, options, signal);
        return { written, checksum: `sha256:${sha256.digest('hex')}`, md5: md5.digest('hex') };
    }
    finally {
        body.destroy();
    }
}
async function tagsOf(source, signal) {
    try {
        const options = source.versionId === undefined ? {} : { versionId: source.versionId };
        return await source.bucket.store.tags(source.bucket.key(source.path), options, signal);
    }
    catch (error) {
        // No tags here, or no right to read them: a copy without tags is better than none. Docs say so.
        if ((0,errors/* isStoreError */.h)(error, 'unsupported', 'denied', 'not-found', 'protocol'))
            return undefined;
        throw error;
    }
}
async function* hashed(stream, ...digests) {
    for await (const chunk of stream) {
        for (const digest of digests)
            digest.update(chunk);
        yield chunk;
    }
}
async function collect(stream) {
    const chunks = [];
    for await (const chunk of stream)
        chunks.push(chunk);
    return Buffer.concat(chunks);
}

;// CONCATENATED MODULE: ./build/src/transfer/parts.js



const MAX_PARTS = 10_000;
const MIN_PART = 5 * 1024 * 1024;
/** Storj cuts its segments at 64 MB, and a Bridge Node takes 100 MB: below both. */
const USUAL_PART = 60_000_000;
const parts_ATTEMPTS = 3;
/** Cuts an object into parts that the endpoint takes. Throws `too-large` where 10,000 do not suffice. */
function partPlan(size, ceiling, wantedSize) {
    const least = Math.max(MIN_PART, Math.ceil(size / MAX_PARTS));
    const wanted = Math.max(wantedSize ?? USUAL_PART, least);
    const partSize = Math.min(wanted, ceiling);
    if (partSize < least) {
        const most = partSize * MAX_PARTS;
        throw new errors/* StoreError */.A('too-large', `${size} bytes do not fit into ${MAX_PARTS} parts of ${partSize} (${most} at the most)`, {
            operation: 'CreateMultipartUpload',
        });
    }
    const ranges = [];
    for (let first = 0; first < size; first += partSize)
        ranges.push({ first, last: Math.min(first + partSize, size) - 1 });
    return { partSize, ranges };
}
/**
 * Copies one pinned content in parts, every part pinned too, and carries over at Create what CopyObject would
 * have kept (s3transfer#246). The upload is aborted where it does not come to its end.
 */
async function copyInParts(path, source, target, plan, settings, signal) {
    const { store } = target.bucket;
    const key = target.bucket.key(target.path);
    const pin = {
        ifMatch: source.etag,
        ...(source.versionId === undefined ? {} : { versionId: source.versionId }),
    };
    const head = await source.bucket.store.head(source.bucket.key(source.path), pin, signal);
    const upload = {
        key,
        uploadId: await store.createUpload(key, await attributesFor(source, head, signal), signal),
    };
    try {
        const parts = await allParts(path, source, target, upload, plan, settings, signal);
        return await complete(target, upload, parts, source.size, signal);
    }
    catch (error) {
        // A run that is cancelled has seconds to write its journal: the abort must not hold it up.
        const abandoned = abandon(target, upload);
        if (signal.aborted)
            abandoned.catch(() => undefined);
        else
            await abandoned;
        throw error;
    }
}
/** A Complete that went through before its answer was lost is refused when it is sent again: look before redoing. */
async function complete(target, upload, parts, size, signal) {
    const { bucket, path, conditions } = target;
    try {
        return await bucket.store.completeUpload(upload, parts, conditions, signal);
    }
    catch (error) {
        if (!(0,errors/* isStoreError */.h)(error, 'not-found', 'precondition'))
            throw error;
        const head = await bucket.look(path, signal);
        if (head?.size === size && head.etag === multipartEtag(parts))
            return { etag: head.etag, ...(head.versionId === undefined ? {} : { versionId: head.versionId }) };
        if (error.code === 'precondition')
            throw error;
        const said = 'CompleteMultipartUpload: the upload is gone';
        throw new errors/* StoreError */.A('transient', said, { operation: 'CompleteMultipartUpload', cause: error });
    }
}
async function allParts(path, source, target, upload, plan, settings, signal) {
    const parts = [];
    const stop = new AbortController();
    const either = AbortSignal.any([signal, stop.signal]);
    let next = 0;
    const worker = async () => {
        for (let i = next++; i < plan.ranges.length; i = next++) {
            const range = plan.ranges[i];
            if (range === undefined)
                return;
            parts.push(await onePart(path, source, target, upload, i + 1, range, either));
        }
    };
    const workers = Array.from({ length: Math.min(settings.partsAtOnce, plan.ranges.length) }, worker);
    try {
        await Promise.all(workers);
    }
    catch (error) {
        stop.abort(error);
        await Promise.allSettled(workers); // no part may land after the abort of the upload
        throw error;
    }
    return parts.sort((a, b) => a.number - b.number);
}
async function onePart(path, source, target, upload, number, range, signal) {
    if (path !== 'streamed') {
        const from = source.bucket.source(source.path, source.etag, source.versionId);
        return target.bucket.store.copyPart(upload, number, from, range, signal);
    }
    for (let attempt = 1;; attempt++) {
        const body = await pinnedBody(source, { range }, signal);
        try {
            const payload = { stream: body.stream, length: range.last - range.first + 1 };
            return await target.bucket.store.uploadPart(upload, number, payload, signal);
        }
        catch (error) {
            if (!(0,errors/* isStoreError */.h)(error, 'transient', 'throttled') || attempt >= parts_ATTEMPTS)
                throw error;
        }
        finally {
            body.destroy();
        }
    }
}
/** Best effort, also when the run is being stopped: abandoned uploads are billed for ever (rclone#4300). */
async function abandon(target, upload) {
    try {
        await target.bucket.store.abortUpload(upload);
    }
    catch (error) {
        if (!(0,errors/* isStoreError */.h)(error) && !(error instanceof Error && error.name === 'LeaseLost'))
            throw error;
    }
}

;// CONCATENATED MODULE: ./build/src/transfer/copy.js





/** Bytes that one operation may move; above it an object goes in parts. An EntityTooLarge lowers it. */
class OperationCeiling {
    #bytes;
    constructor(bytes) {
        this.#bytes = bytes;
    }
    get bytes() {
        return this.#bytes;
    }
    /** True where that was a change. */
    lower(bytes) {
        if (bytes >= this.#bytes)
            return false;
        this.#bytes = bytes;
        return true;
    }
}
/** The store ignores pins and nothing else proves the copy: another path must be taken for this object. */
class Unproven extends Error {
    constructor() {
        super('the store ignores source pins, and its ETags cannot be compared');
        this.name = 'Unproven';
    }
}
/**
 * Copies one pinned content by one path and proves the result. Throws StoreError: `precondition` where a pin
 * or a condition did not hold, `changed` where what arrived is not what was asked for.
 */
async function copyContent(path, source, target, settings, signal) {
    const inParts = source.size > settings.ceiling.bytes;
    let written;
    let checksum;
    let md5;
    if (inParts) {
        written = await copyInParts(path, source, target, partPlan(source.size, settings.ceiling.bytes, settings.partSize), settings, signal);
    }
    else if (path === 'streamed') {
        ({ written, checksum, md5 } = await streamObject(source, target, signal));
    }
    else {
        const from = source.bucket.source(source.path, source.etag, source.versionId);
        written = await target.bucket.store.copy(from, target.bucket.key(target.path), target.conditions, signal);
    }
    const pinned = path === 'streamed' || (inParts ? settings.capabilities.partCopyPin : settings.capabilities.copyPin);
    const evidence = await prove(source, target, written, md5, pinned, settings, signal);
    const proven = { ...written, evidence, ...(checksum === undefined ? {} : { checksum }) };
    return settings.verify === 'read' ? await readBack(source, target, proven, md5, signal) : proven;
}
/** The manifest's record of a stored object. */
function storedRef(path, via, copied, now) {
    const { etag, evidence, checksum, versionId } = copied;
    return {
        path,
        etag,
        stored: now,
        via,
        evidence,
        ...(checksum === undefined ? {} : { checksum }),
        ...(versionId === undefined ? {} : { versionId }),
    };
}
/**
 * Equal MD5 ETags prove a copy whatever else is true. Without them, sizes are compared by one HEAD more;
 * and where the source was not pinned either, nothing says that this is the right content at all.
 */
async function prove(source, target, written, md5, pinned, settings, signal) {
    if ((0,store/* isPlainEtag */.C)(source.etag) && written.etag === source.etag)
        return 'md5';
    if (md5 !== undefined && written.etag === md5)
        return 'checksum';
    if (!pinned)
        throw new Unproven();
    if (settings.verify === 'none')
        return 'none';
    const head = await target.bucket.store.head(target.bucket.key(target.path), {}, signal);
    if (head.size === source.size && head.etag === written.etag)
        return 'size';
    const said = `${head.size} bytes with ETag ${head.etag} are there where ${source.size} with ${written.etag} were written`;
    throw new errors/* StoreError */.A('changed', said, { operation: 'HeadObject' });
}
/** Reads what was stored back and hashes it. */
async function readBack(source, target, copied, md5, signal) {
    const key = target.bucket.key(target.path);
    const options = {
        ifMatch: copied.etag,
        ...(copied.versionId === undefined ? {} : { versionId: copied.versionId }),
    };
    const body = await target.bucket.store.get(key, options, signal);
    const sum = (0,external_node_crypto_.createHash)('sha256');
    const digest = (0,external_node_crypto_.createHash)('md5');
    let size = 0;
    for await (const chunk of body.stream) {
        sum.update(chunk);
        digest.update(chunk);
        size += chunk.length;
    }
    const expected = (0,store/* isPlainEtag */.C)(source.etag) && copied.evidence === 'md5' ? source.etag : md5;
    const checksum = `sha256:${sum.digest('hex')}`;
    const same = size === source.size &&
        (expected === undefined || digest.digest('hex') === expected) &&
        (copied.checksum === undefined || copied.checksum === checksum);
    if (!same)
        throw new errors/* StoreError */.A('changed', 'what was read back is not what was copied', { operation: 'GetObject' });
    return {
        ...copied,
        checksum,
        evidence: copied.evidence === 'md5' ? 'md5' : expected === undefined ? 'size' : 'checksum',
    };
}

;// CONCATENATED MODULE: ./build/src/transfer/by-choice.js



/** The pinned content is no longer in hot; `present` is what is, undefined for nothing. */
class SourceMoved extends Error {
    present;
    constructor(present) {
        super('the source changed');
        this.name = 'SourceMoved';
        this.present = present;
    }
}
/** Flashback's own limit on one operation: what an EntityTooLarge means where nothing else is known. */
const LOWER_CEILING = 100_000_000;
const TRIES = 8;
/**
 * Copies by the path of the pair, and moves the pair on where the path itself is refused. `expected` is the
 * ETag that cold is known to have at `path`. Throws SourceMoved, or StoreError where no allowed path serves.
 */
async function copyByChoice(source, path, expected, context) {
    const { choice, cold, settings, signal } = context;
    /** Cold's ETag as last seen; the condition of the next try. */
    let seen = expected;
    let thisOne;
    for (let attempt = 1;; attempt++) {
        const via = thisOne ?? choice.current;
        if (via === undefined) {
            throw new errors/* StoreError */.A('unsupported', `no allowed copy path is left: ${choice.reason}`, {
                operation: 'copy',
            });
        }
        const ceiling = settings.ceiling.bytes;
        const conditions = conditionsOn(seen, via, source.size > ceiling, settings.capabilities);
        try {
            const copied = await copyContent(via, source, { bucket: cold, path, conditions }, settings, signal);
            if (thisOne === undefined)
                choice.prove();
            return { copied, via, moved: true };
        }
        catch (error) {
            if (attempt >= TRIES)
                throw error;
            const next = await judge(error, via, conditions, ceiling);
            if (next.kind === 'done')
                return next.result;
            if (next.kind === 'stream')
                thisOne = 'streamed';
            if (next.kind === 'seen')
                seen = next.etag;
        }
    }
    async function judge(error, via, conditions, tried) {
        if (error instanceof Unproven)
            return streamOr(new errors/* StoreError */.A('unsupported', error.message, { operation: 'copy' }));
        if (!(0,errors/* isStoreError */.h)(error))
            throw error;
        switch (error.code) {
            case 'precondition':
            case 'not-found':
            case 'no-bucket': {
                // Hot's own endpoint says whether the source moved (design.md section 4, "Pinning").
                const present = await source.bucket.look(source.path, signal);
                if (present?.etag !== source.etag)
                    throw new SourceMoved(present);
                if (error.code === 'precondition') {
                    const there = await cold.look(path, signal);
                    if (!by_choice_holds(conditions, there))
                        return overwriteOf(there, via);
                }
                if (via === 'streamed')
                    throw error;
                if (choice.proven)
                    return streamOr(error); // the path serves this pair: one object does not move it
                const unknown = error.code === 'no-bucket';
                choice.refuse(via, unknown ? "cold's endpoint does not know hot's bucket" : 'a bucket of that name there is not hot');
                return { kind: 'again' };
            }
            case 'denied':
                if (via === 'streamed')
                    throw error;
                choice.denied(via, source.path);
                return streamOr(error);
            case 'unsupported':
                if (via === 'streamed')
                    throw error;
                choice.refuse(via, error.message);
                return { kind: 'again' };
            case 'too-large':
                if (source.size > LOWER_CEILING)
                    settings.ceiling.lower(LOWER_CEILING);
                if (settings.ceiling.bytes < tried)
                    return { kind: 'again' }; // or another object lowered it meanwhile
                throw error;
            default:
                throw error;
        }
    }
    /** For this object alone, where streaming is allowed. */
    function streamOr(error) {
        if (!choice.streamingAllowed || thisOne === 'streamed')
            throw error;
        return { kind: 'stream' };
    }
    /** What lies at the path is not what was expected: our own earlier copy is adopted, all else overwritten. */
    function overwriteOf(there, via) {
        const ours = there?.etag === source.etag && (0,store/* isPlainEtag */.C)(source.etag) && there.size === source.size;
        if (!ours)
            return { kind: 'seen', etag: there?.etag };
        const { etag, versionId } = there;
        const copied = { etag, evidence: 'md5', ...(versionId === undefined ? {} : { versionId }) };
        return { kind: 'done', result: { copied, via, moved: false } };
    }
}
/** The condition that fences this write, where the store was seen to honour it for that operation. */
function conditionsOn(etag, via, inParts, can) {
    const [ifAbsent, ifMatch] = inParts
        ? [can.completeIfAbsent, can.completeIfMatch]
        : via === 'streamed'
            ? [can.putIfAbsent, can.putIfMatch]
            : [can.copyIfAbsent, can.copyIfMatch];
    if (etag === undefined)
        return ifAbsent ? { ifAbsent: true } : {};
    return ifMatch ? { ifMatch: etag } : {};
}
function by_choice_holds(conditions, there) {
    if (conditions.ifAbsent === true)
        return there === undefined;
    return conditions.ifMatch === undefined || conditions.ifMatch === there?.etag;
}

;// CONCATENATED MODULE: ./build/src/transfer/hole.js

/** What to do about each cause, one sentence. */
const HOLE_ADVICE = {
    denied: 'Give the credentials the right to read these objects in hot and to write them in cold.',
    changing: 'They changed while they were copied; the next run takes them again.',
    stopped: 'The run stopped before their turn; the next run goes on from here.',
    archived: 'They are in an archive storage class: thaw them in hot, or exclude them.',
    'too-large': 'Raise max-operation-size or part-size: an object may have 10,000 parts at the most.',
    'bad-key': "Cold cannot hold these names, not even renamed; please report the provider's error.",
    unsupported: 'No copy path that copy-path allows can do this; allow more paths.',
    transient: 'The store kept failing; the next run takes them again.',
    throttled: 'The store kept throttling; the next run takes them again. Lower concurrency if it stays so.',
    unreachable: 'The endpoint could not be reached; the next run takes them again.',
    changed: 'What arrived in cold did not verify; the next run takes them again.',
};
/** Errors that end the whole run: no other object would fare better. */
const FATAL = ['credentials', 'quota', 'no-bucket'];
/** The hole that an error leaves; undefined where the error must end the run instead. */
function holeOf(error) {
    if (!(0,errors/* isStoreError */.h)(error) || FATAL.includes(error.code))
        return undefined;
    return { cause: error.code, message: error.message, deferred: false };
}

;// CONCATENATED MODULE: ./build/src/transfer/keep.js





/**
 * Copies a version that is about to be overwritten to its history name, pinned to its own ETag and verified.
 * Repeatable: a second try after a crash finds the first one's copy. Undefined where the version is not where
 * the manifest has it and was not kept either: then it is lost already.
 */
async function keepVersion(cold, key, version, settings, signal) {
    const { aliasesPaths } = settings.capabilities;
    const names = [true, false].map((plain) => (0,layout/* historyPath */.ae)(key, version, cold.prefix, aliasesPaths, plain));
    for (const path of new Set(names)) {
        try {
            return await keepAs(cold, path, version, settings, signal);
        }
        catch (error) {
            // A store that holds the key may still refuse its history name.
            if (!(0,errors/* isStoreError */.h)(error, 'bad-key') || path === names[1])
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
        ...(versionId === undefined ? {} : { versionId }),
    };
    try {
        const copied = await copyWithin(source, path, leftover, settings, signal);
        return refTo(path, version, copied.etag, copied.versionId);
    }
    catch (error) {
        if (!(0,errors/* isStoreError */.h)(error, 'precondition', 'not-found'))
            throw error;
        const kept = await cold.look(path, signal);
        if (kept !== undefined && proves(kept, version))
            return refTo(path, version, kept.etag, kept.versionId);
        // Lost only if cold itself says so: a refusal of another kind (409, a stray 404) must not cost the version.
        const options = versionId === undefined ? {} : { versionId };
        const there = await cold.look(version.cold.path, signal, options);
        if (there?.etag !== version.cold.etag)
            return undefined;
        if (kept === undefined || leftover !== undefined)
            throw error;
        return keepAs(cold, path, version, settings, signal, kept.etag); // an unproven leftover is replaced
    }
}
/** A server-side copy inside cold; streamed where cold cannot do that or cannot be pinned. */
async function copyWithin(source, path, leftover, settings, signal) {
    const inParts = source.size > settings.ceiling.bytes;
    const { capabilities } = settings;
    const able = inParts ? capabilities.partCopyPin : capabilities.copyPin;
    for (const via of able ? ['native', 'streamed'] : ['streamed']) {
        const conditions = conditionsOn(leftover, via, inParts, capabilities);
        try {
            return await copyContent(via, source, { bucket: source.bucket, path, conditions }, settings, signal);
        }
        catch (error) {
            if (via === 'streamed' || !(error instanceof Unproven || (0,errors/* isStoreError */.h)(error, 'unsupported')))
                throw error;
        }
    }
    throw new Error('unreachable: the last path returns or throws');
}
/** Equal ETags where the version's is an MD5; sizes where nothing else can be compared. */
function proves(kept, { size, cold }) {
    return (kept.size === size && (kept.etag === cold.etag || cold.evidence !== 'md5' || !(0,store/* isPlainEtag */.C)(kept.etag)));
}
function refTo(path, version, etag, versionId) {
    const { versionId: _old, ...ref } = version.cold;
    return { ...ref, path, etag, ...(versionId === undefined ? {} : { versionId }) };
}

;// CONCATENATED MODULE: ./build/src/transfer/update.js








/** An object that changes on every look is left to the next run after this many. */
const LOOKS = 3;
/**
 * Brings one key of cold up to hot's listed content: keeps what is there first, copies pinned, verifies. A
 * source that changed meanwhile is pinned anew. Errors that concern this key alone become holes; others are thrown.
 */
async function updateObject(key, listed, before, context) {
    let pinned = listed;
    let path = (0,layout/* mirrorPath */.VU)(key, context.cold.prefix, context.settings.capabilities.aliasesPaths);
    if (before !== undefined && before.cold.path === (0,layout/* renamedPath */.mr)(key))
        path = before.cold.path; // renamed once, renamed for good
    for (let look = 1;;) {
        try {
            return await overwrite(key, pinned, path, before, context);
        }
        catch (error) {
            if ((0,errors/* isStoreError */.h)(error, 'bad-key') && path !== (0,layout/* renamedPath */.mr)(key)) {
                path = (0,layout/* renamedPath */.mr)(key);
                continue;
            }
            if (!(error instanceof SourceMoved)) {
                const hole = holeOf(error);
                if (hole === undefined)
                    throw error;
                return { kind: 'hole', hole };
            }
            if (error.present === undefined) {
                if (!(await isListed(context.hot, key, context.signal)))
                    return { kind: 'vanished' };
                const message = 'hot lists it, but answers 404';
                return { kind: 'hole', hole: { cause: 'not-found', message, deferred: false } };
            }
            pinned = error.present;
            if (++look > LOOKS) {
                const message = `it changed ${LOOKS} times while it was being copied`;
                return { kind: 'hole', hole: { cause: 'changing', message, deferred: true } };
            }
        }
    }
}
async function isListed(hot, key, signal) {
    const { objects } = await hot.store.list({ prefix: hot.key(key), maxKeys: 1 }, signal);
    return objects[0]?.key === hot.key(key);
}
async function overwrite(key, pinned, path, before, context) {
    const { size, etag } = pinned;
    const modified = new Date(pinned.modified).toISOString();
    const there = before === undefined ? [] : versionsAt(before, path);
    let kept = { entry: before, count: 0, lost: 0 };
    if (before !== undefined && there.length > 0) {
        await context.journal.intend({ op: 'intent', key, path, size, etag, modified, before });
        const sameBytes = before.etag === etag && before.cold.etag === etag && before.cold.path === path && (0,store/* isPlainEtag */.C)(etag);
        // A store that ignores pins may put other bytes there.
        const { capabilities, ceiling } = context.settings;
        const pinned = size > ceiling.bytes ? capabilities.partCopyPin : capabilities.copyPin;
        // And a stream that breaks off may be stored as far as it came (versitygw 1.8.0).
        const inPlace = sameBytes && pinned && context.choice.current !== 'streamed';
        if (!inPlace)
            kept = await keepOld(key, before, path, there, context);
    }
    const source = { bucket: context.hot, path: key, size, etag };
    const left = before === undefined ? await leftAt(path, context) : [];
    const ready = adoptable(left[0], pinned, context);
    const { copied, via, moved } = ready ?? (await copyByChoice(source, path, there[0]?.cold.etag ?? left[0]?.etag, context));
    const cold = storedRef(path, via, copied, context.now());
    const version = { size, etag, modified, cold, since: context.started };
    return {
        kind: 'stored',
        entry: nextEntry(key, version, kept.entry),
        via,
        moved,
        loose: [
            ...looseAfter(kept.entry, version),
            ...left.filter(({ versionId }) => versionId !== cold.versionId),
        ],
        renamed: path === (0,layout/* renamedPath */.mr)(key),
        kept: kept.count,
        lost: kept.lost,
    };
}
/**
 * What a run that was cut off stored for a key that it never wrote down, the newest first. Only a bucket with
 * versioning keeps it all: elsewhere the copy replaces it.
 */
async function leftAt(path, context) {
    if (!context.versioned || !context.unclean)
        return [];
    const versions = await versionsAbove(context.cold, path, undefined, context.signal);
    // Under a delete marker nothing is current: it is not what a run of ours left.
    if (versions[0]?.latest !== true)
        return [];
    return versions.map(({ versionId, etag }) => ({ path, etag, versionId }));
}
/** The copy that is there already, where its MD5 proves it. */
function adoptable(left, { etag }, { choice }) {
    if (left?.etag !== etag || !(0,store/* isPlainEtag */.C)(etag) || choice.current === undefined)
        return undefined;
    const { versionId } = left;
    return { copied: { etag, versionId, evidence: 'md5' }, via: choice.current, moved: false };
}
/** Moves every version that lies at `path` out of the way, unless the bucket's own versioning keeps it. */
async function keepOld(key, old, path, there, { cold, versioned, settings, signal }) {
    const moved = new Map();
    let lost = 0;
    for (const version of there) {
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
    const entry = { ...renamed(old), ...(history === undefined ? {} : { history }) };
    return { entry, count: moved.size, lost };
}
/** The versions at this path. Those that share a stored object are kept one by one: each reader looks for its own history name. */
function versionsAt(entry, path) {
    const found = new Map();
    for (const version of [entry, ...(entry.history ?? [])]) {
        if (version.cold.path !== path)
            continue;
        const name = nameOf(version);
        if (!found.has(name))
            found.set(name, version);
    }
    return [...found.values()];
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
    const { size, etag, modified, cold, since, gone } = old;
    // An absence that was seen ends the old version where it was first seen.
    const superseded = {
        size,
        etag,
        modified,
        cold,
        since,
        until: gone?.since ?? version.since,
    };
    return { key, ...version, history: [...history, superseded] };
}
/** The stored object that a touched copy replaced without making a version of it. */
function looseAfter(old, version) {
    if (old === undefined || !sameContent(old, version))
        return [];
    const { path, etag, versionId } = old.cold;
    if (path === version.cold.path && versionId === version.cold.versionId)
        return [];
    const named = (old.history ?? []).some(({ cold }) => cold.path === path && cold.versionId === versionId);
    return named ? [] : [{ path, etag, ...(versionId === undefined ? {} : { versionId }) }];
}
function sameContent(old, version) {
    return old.etag === version.etag && old.size === version.size && old.gone?.confirmed !== true;
}

;// CONCATENATED MODULE: ./build/src/transfer/slice.js






const STOPPED = { cause: 'stopped', message: 'the run stopped before it was copied', deferred: true };
/**
 * Brings one slice up to date: lists hot and walks it against the manifest, decides each key, hands copies to
 * the limiter, and makes the slice's new segments. Throws what listing or reading the manifest threw: then
 * nothing about the slice is committed. After a stop, what is known is carried on and no absence is noted.
 */
async function runSlice(slice, context) {
    const { state, update, tally, limiter } = context;
    const { signal } = update;
    const builder = new manifest_builder/* SegmentBuilder */.J(slice.segments, (ref, file) => context.dryRun ? Promise.resolve() : state.writeSegment(ref, file, signal));
    const entries = entriesOf(slice.segments, state, signal);
    const facts = context.facts(slice.range);
    const running = new Set();
    const absences = [];
    let complete = true;
    try {
        for await (const steps of (0,march/* march */.O)(untilStopped(slice.range, context), entries, facts)) {
            for (const step of steps) {
                if (step.settled?.loose !== undefined)
                    tally.loose(step.settled.loose);
                if (complete && context.stopped())
                    complete = false;
                if (complete)
                    await take(step);
                else
                    keep(step);
            }
        }
    }
    finally {
        await Promise.all(running);
    }
    for (const note of absences)
        note(complete);
    return { segments: await builder.finish(), complete };
    async function take(step) {
        const { key, listed, entry } = step;
        if (!covers(context.prefixes, key) || context.excluded(key)) {
            if (listed !== undefined)
                tally.excluded();
            keep(step);
            return;
        }
        const decision = compare(entry, listed);
        if (listed !== undefined) {
            tally.scanned(key, listed.size);
            if (decision.act === 'copy')
                await start(step, listed, decision.reason);
            else {
                tally.unchanged();
                if (decision.reason === 'returned' && entry !== undefined)
                    builder.put(withoutGone(entry));
                else
                    keep(step);
            }
            return;
        }
        if (decision.reason === 'missing')
            tally.gone(key);
        if (entry !== undefined && (decision.reason === 'missing' || decision.reason === 'gone'))
            absent(step, entry);
        else
            keep(step);
    }
    async function start(step, listed, reason) {
        if (context.dryRun) {
            tally.planned(step.key, reason, listed.size);
            return;
        }
        await limiter.enter();
        const slot = builder.reserve(step.key);
        const work = bringUp(step, listed, reason, slot);
        running.add(work);
        void work.finally(() => running.delete(work));
    }
    /** Never rejects: an error that is not this key's alone goes to `fail`, and the key stays as it was. */
    async function bringUp(step, listed, reason, slot) {
        const began = limiter.clock.monotonic();
        tally.inFlight(limiter.inFlight);
        let took;
        try {
            if (context.stopped()) {
                tally.hole(step.key, STOPPED);
                slot(step.entry, step.settled !== undefined);
                return;
            }
            const outcome = await updateObject(step.key, listed, step.entry, update);
            took = limiter.clock.monotonic() - began;
            if (outcome.kind === 'stored') {
                tally.loose(outcome.loose);
                tally.stored(step.key, reason, listed.size, outcome);
                slot(outcome.entry, true);
                context.journal.record({ op: 'stored', entry: outcome.entry, loose: outcome.loose });
                return;
            }
            if (outcome.kind === 'vanished')
                tally.vanished();
            else
                tally.hole(step.key, outcome.hole);
            slot(step.entry, step.settled !== undefined);
        }
        catch (error) {
            if (took === undefined) {
                tally.hole(step.key, STOPPED);
                slot(step.entry, step.settled !== undefined);
            }
            context.fail(error);
        }
        finally {
            limiter.leave(took);
        }
    }
    /** An absence counts only where the slice is then seen whole. */
    function absent(step, entry) {
        const slot = builder.reserve(step.key);
        const gone = entry.gone === undefined
            ? { since: update.started, confirmed: false }
            : { since: entry.gone.since, confirmed: true };
        absences.push((seen) => slot(seen ? { ...entry, gone } : entry, seen || step.settled !== undefined));
    }
    function keep({ entry, line }) {
        if (entry === undefined)
            return;
        if (line !== undefined)
            builder.carry(entry, line);
        else
            builder.put(entry);
    }
}
/** True where one of the sorted prefixes starts the key. */
function covers(prefixes, key) {
    return prefixes.length === 0 || prefixes.some((prefix) => key.startsWith(prefix));
}
/** After a stop nothing more is listed; what the manifest knows is carried on. */
async function* untilStopped(range, context) {
    for await (const page of context.listing(range)) {
        if (context.stopped())
            return;
        yield page;
    }
}
/** Lists hot's part of a range, as far as the prefixes reach: sorted, none inside another. */
async function* listScope(hot, prefixes, range, signal) {
    for (const prefix of prefixes.length === 0 ? [''] : prefixes) {
        const beforeRange = range.after !== undefined && (0,keys/* compareKeys */.YD)(range.after, prefix) > 0 && !range.after.startsWith(prefix);
        const afterRange = range.upto !== undefined && (0,keys/* compareKeys */.YD)(prefix, range.upto) > 0;
        if (beforeRange || afterRange)
            continue;
        yield* (0,listing/* listRange */.Q)(hot, prefix, range, signal);
    }
}
function withoutGone(entry) {
    const { gone: _gone, ...rest } = entry;
    return rest;
}
async function* entriesOf(segments, state, signal) {
    for (const segment of segments)
        yield* state.entries(segment, signal);
}

// EXTERNAL MODULE: ./build/src/flashback/endpoint.js
var flashback_endpoint = __webpack_require__(3878);
;// CONCATENATED MODULE: ./build/src/transfer/path-choice.js
/**
 * Which copy path this pair of buckets takes: chosen once, with the reason, and moved on only when the path
 * itself is refused, never because of one object.
 */
class PathChoice {
    #allowed;
    #at = 0;
    #proven = false;
    #refusals = [];
    #denied = new Set();
    #serverSide;
    #serverReason;
    #onMove;
    /** What was said when the pair moved on. */
    moves = [];
    /**
     * `serverSide` is what a copy by cold's endpoint would be for this pair. Of the allowed paths, the other
     * server-side one cannot be had.
     */
    constructor(allowed, serverSide, onMove) {
        this.#allowed = allowed.filter((path) => path === 'streamed' || path === serverSide.path);
        this.#serverSide = serverSide.path;
        this.#serverReason = serverSide.reason;
        this.#onMove = onMove;
    }
    /** Undefined where no allowed path is left. */
    get current() {
        return this.#allowed[this.#at];
    }
    get streamingAllowed() {
        return this.#allowed.includes('streamed');
    }
    /** An object went through the current path. */
    get proven() {
        return this.#proven;
    }
    /** Why the current path was taken, one sentence. */
    get reason() {
        if (this.#refusals.length > 0)
            return this.#refusals.join('; ');
        return this.current === this.#serverSide ? this.#serverReason : 'as copy-path asks';
    }
    /** An object went through the current path: single refusals no longer speak against the pair. */
    prove() {
        this.#proven = true;
    }
    /** The path cannot serve this pair. Several objects in flight may find that out: the first one moves it. */
    refuse(path, reason) {
        if (this.current !== path)
            return;
        this.#refusals.push(`${path} was refused: ${reason}`);
        this.#at++;
        this.#proven = false;
        const next = this.#allowed[this.#at];
        const cost = next === 'streamed' ? ': every byte passes through this machine, and egress of hot is charged' : '';
        const line = next === undefined
            ? `${path} copies are refused (${reason}), and copy-path allows nothing else`
            : `${path} copies are refused (${reason}); going on ${next}${cost}`;
        this.moves.push(line);
        this.#onMove(line);
    }
    /** A 403 on one object. Three different ones with no success before speak for the whole pair. */
    denied(path, key) {
        if (this.#proven || this.current !== path)
            return;
        this.#denied.add(key);
        if (this.#denied.size >= 3)
            this.refuse(path, "cold's credentials may not read hot");
    }
}

;// CONCATENATED MODULE: ./build/src/commands/copy-path.js




/** S3's own limit on one PUT and one CopyObject, and a Bridge Node's, in bytes. */
const S3_CEILING = 5 * 1024 ** 3;
const FLASHBACK_CEILING = 100_000_000;
/**
 * What a server-side copy would be for this pair (design.md section 4, "Which copy path"): on a Bridge Node
 * `emulated` where hot answers there too, else `native`; on any other endpoint `native`.
 */
async function choosePath(options, open, clock, onMove, signal) {
    const { endpoint } = options.cold;
    const bridge = await (0,flashback_endpoint/* isBridgeNode */.o)(endpoint, options.ca, signal);
    const ceiling = new OperationCeiling(options.maxOperationSize ?? (bridge ? FLASHBACK_CEILING : S3_CEILING));
    if (!bridge) {
        const reason = "cold's provider copies; no traffic passes through this machine";
        return { choice: new PathChoice(options.copyPaths, { path: 'native', reason }, onMove), ceiling };
    }
    const attached = await answersAt(options, open, clock, signal);
    const serverSide = attached
        ? {
            path: 'emulated',
            reason: 'both buckets are attached: the Bridge Node streams between them, and traffic is charged',
        }
        : {
            path: 'native',
            reason: "hot is not attached to cold's Repository: the provider copies, without traffic",
        };
    return { choice: new PathChoice(options.copyPaths, serverSide, onMove), ceiling };
}
/** True where hot's bucket answers at cold's endpoint with cold's key. */
async function answersAt(options, open, clock, signal) {
    const store = open({ ...options.cold, bucket: options.hot.bucket }, options.ca, clock);
    try {
        await store.checkBucket(signal);
        return true;
    }
    catch (error) {
        if ((0,errors/* isStoreError */.h)(error, 'no-bucket', 'denied', 'not-found'))
            return false;
        throw error;
    }
    finally {
        await store.close();
    }
}

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
var unsorted = __webpack_require__(657);
// EXTERNAL MODULE: ./build/src/manifest/segment.js
var segment = __webpack_require__(7622);
;// CONCATENATED MODULE: ./build/src/commands/slices.js

/** Neighbouring segments that together stay below this many entries make one slice, and one segment when it changes. */
const SMALL = segment/* SEGMENT_ENTRIES */.Nw / 2;
/**
 * Cuts the whole key space along the segments' borders: each slice holds the keys after the last key of the
 * one before it, up to and with its own last; the last one is open. Without segments, along `borders`, keys
 * in order.
 */
function slicesOf(segments, borders) {
    const groups = segments.length > 0 ? grouped(segments) : borders.map(() => []);
    const ends = segments.length > 0 ? groups.map((group) => group.at(-1)?.last) : borders;
    if (segments.length === 0)
        groups.push([]);
    return groups.map((group, i) => {
        const after = i === 0 ? undefined : ends[i - 1];
        const upto = i === groups.length - 1 ? undefined : ends[i];
        const range = { ...(after === undefined ? {} : { after }), ...(upto === undefined ? {} : { upto }) };
        return { range, segments: group };
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
 * lists out of order is listed once, whole, and sorted on disk.
 */
async function planListing(committed, options, hot, log, signal) {
    const segments = committed?.generation.segments ?? [];
    const prefixes = options.prefixes.length === 0 ? [''] : options.prefixes;
    if (await anyUnsorted(hot, prefixes, signal)) {
        log.notice('Hot lists its keys out of order: the whole listing is taken first and sorted on disk, which takes longer.');
        const sorted = await (0,unsorted/* sortListing */.J)(hot, prefixes, signal);
        return {
            slices: slicesOf(segments, []),
            listing: (range) => sorted.range(range),
            close: () => sorted.close(),
        };
    }
    const borders = segments.length > 0 ? [] : await firstBorders(hot, prefixes, signal);
    return {
        slices: slicesOf(segments, borders),
        listing: (range) => listScope(hot, prefixes, range, signal),
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

;// CONCATENATED MODULE: ./build/src/commands/copy-run.js










/** Slices that are listed and compared at once; copies are bounded by the limiter. */
const SLICES_AT_ONCE = 4;
/** Parts of one large object in flight. */
const PARTS_AT_ONCE = 4;
/** Plans and copies: everything up to the commit. Without an epoch it only looks (dry run). */
async function copyAll(facts, state, cold, committed, epoch, open) {
    const { options, around, places, stop } = facts;
    const { signal } = stop;
    const started = timeOf(facts);
    facts.started = started;
    facts.previousGeneration = committed?.generation.generation;
    const versioned = (await cold.store.versioning(signal)) === 'enabled';
    const settled = await settle(state, cold, committed, versioned, started, signal);
    try {
        if (settled.settles.length > 0) {
            const runs = settled.settles.length;
            around.log.info(`Going on from ${settled.count} objects that ${runs} unfinished run(s) journalled.`);
        }
        const believed = facts.margins.capabilities;
        const capabilities = epoch === undefined
            ? NOTHING_KNOWN
            : await (0,prepare/* capabilitiesOf */.SF)(cold, committed, Date.parse(started), believed, signal);
        const onMove = (line) => around.log.notice(line);
        const { choice, ceiling } = await choosePath(options, open, around.clock, onMove, signal);
        facts.choice = choice;
        const listing = await planListing(committed, options, places.hot, around.log, signal);
        const journal = openJournal(facts, state, committed, settled, started, epoch ?? 0);
        const { partSize, verify } = options;
        const settings = { capabilities, ceiling, partSize, verify, partsAtOnce: PARTS_AT_ONCE };
        const now = () => timeOf(facts);
        const unclean = facts.unclean === true || settled.settles.length > 0;
        const update = {
            ...{ hot: places.hot, cold, choice, journal, settings },
            ...{ versioned, unclean, started, now, signal },
        };
        let results;
        try {
            results = await copySlices(facts, state, settled, listing, journal, update, epoch === undefined);
        }
        finally {
            await lastFlush(facts, journal);
            await listing.close();
        }
        return {
            segments: results.flatMap(({ segments }) => segments),
            complete: stop.failure === undefined && results.every(({ complete }) => complete),
            journals: consumed(committed, settled, around.identity.runId, journal.objects),
            capabilities,
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
function copySlices(facts, state, settled, { slices, listing }, journal, update, dryRun) {
    const { options, around, places, stop, meter } = facts;
    const { concurrency, prefixes, exclude } = options;
    const limiter = new Limiter({
        clock: around.clock,
        ...(concurrency === undefined ? {} : { fixed: concurrency }),
    });
    facts.limiter = limiter;
    places.onThrottled = () => limiter.throttled();
    meter.phase('copy');
    return runSlices(slices, {
        state,
        update,
        journal,
        limiter,
        listing,
        facts: (range) => settled.facts(range),
        prefixes,
        excluded: (0,scope/* compileExclude */.M)(exclude),
        tally: meter.watching(stop),
        stopped: () => stop.stopped(),
        fail: (error) => stop.fail(error),
        dryRun,
    });
}
/** Runs the slices a few at a time. After the first error the others end as after a stop; then it is thrown. */
async function runSlices(slices, context) {
    const results = [];
    let next = 0;
    const worker = async () => {
        for (let i = next++; i < slices.length; i = next++) {
            const slice = slices[i];
            if (slice === undefined)
                return;
            try {
                results[i] = await runSlice(slice, context);
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
async function lastFlush({ around, stop, margins }, journal) {
    journal.close();
    const limit = new AbortController();
    const tooLong = stop.cancelled
        ? around.clock.sleep(margins.lastWords, limit.signal).catch(() => undefined)
        : undefined;
    try {
        await (tooLong === undefined ? journal.flush() : Promise.race([journal.flush(), tooLong]));
    }
    catch (error) {
        stop.fail(error);
    }
    finally {
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

// EXTERNAL MODULE: ./build/src/commands/margins.js
var commands_margins = __webpack_require__(6783);
;// CONCATENATED MODULE: ./build/src/commands/meter.js
/** Samples of a run's progress that are kept for its chart. */
const MOST_SAMPLES = 60;
/** Between two reports of progress, ms. */
const PACE = 200;
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
    phase(phase) {
        this.#phase = phase;
        this.#report();
    }
    /** The tally, with each change seen here and successes and failures told to the stop. */
    watching(stop) {
        const tally = this.#tally;
        return {
            scanned: (key, size) => {
                tally.scanned(key, size);
                this.#tick();
            },
            excluded: () => tally.excluded(),
            unchanged: () => tally.unchanged(),
            gone: (key) => tally.gone(key),
            planned: (key, reason, size) => tally.planned(key, reason, size),
            stored: (key, reason, size, updated) => {
                tally.stored(key, reason, size, updated);
                stop.succeeded();
                this.#tick();
            },
            vanished: () => tally.vanished(),
            hole: (key, hole) => {
                tally.hole(key, hole);
                stop.failed(hole.cause);
                this.#tick();
            },
            loose: (objects) => tally.loose(objects),
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
        if (now - this.#reported >= PACE) {
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
        });
    }
}

// EXTERNAL MODULE: ./build/src/commands/places.js + 7 modules
var commands_places = __webpack_require__(8954);
;// CONCATENATED MODULE: ./build/src/commands/stop.js


/** After a stop, what is in flight may take this long to end, ms. */
const DRAIN = 5 * 60_000;
/** Failures in a row, without one success, after which the store is taken to be down. */
const HOPELESS = 50;
/**
 * Whether a run may go on. A stop (deadline, quota, an error that concerns every object) takes no new work
 * and lets what runs end; an abort (cancelled, lease lost) ends every request.
 */
class Stop {
    /** For every request of the run. */
    signal;
    #clock;
    #deadline;
    #abort = new AbortController();
    #drain = new AbortController();
    #cancel;
    #failure;
    #inRow = 0;
    constructor(clock, deadline, cancel) {
        this.#clock = clock;
        this.#deadline = clock.monotonic() + deadline;
        this.#cancel = cancel;
        this.signal = AbortSignal.any([cancel, this.#abort.signal]);
        clock.sleep(deadline + DRAIN, this.#drain.signal).then(() => this.#abort.abort(new Error('the drain after the deadline took too long')), () => undefined);
    }
    get cancelled() {
        return this.#cancel.aborted;
    }
    /** The first error that ended the run. */
    get failure() {
        return this.#failure;
    }
    get pastDeadline() {
        return this.#clock.monotonic() >= this.#deadline;
    }
    /** No new work may be taken. */
    stopped() {
        return (this.#failure !== undefined || this.#cancel.aborted || this.#abort.signal.aborted || this.pastDeadline);
    }
    fail(error) {
        this.#failure ??= error;
        if (error instanceof manifest_lease/* LeaseLost */.Vj)
            this.#abort.abort(error);
    }
    succeeded() {
        this.#inRow = 0;
    }
    /** One object failed. Only causes that speak of the store and not of the object count. */
    failed(cause) {
        if (cause !== 'transient' && cause !== 'unreachable' && cause !== 'throttled')
            return;
        if (++this.#inRow < HOPELESS)
            return;
        const message = `${HOPELESS} objects in a row failed (${cause}): the store is taken to be down`;
        this.fail(new errors/* StoreError */.A('unreachable', message, { operation: 'copy' }));
    }
    /** True where the failure leaves what was done so far worth committing. */
    get mayCommit() {
        if (this.cancelled || this.#abort.signal.aborted)
            return false;
        return this.#failure === undefined || (0,errors/* isStoreError */.h)(this.#failure, 'quota', 'credentials', 'unreachable');
    }
    end() {
        this.#drain.abort();
    }
}

;// CONCATENATED MODULE: ./build/src/commands/tally.js


/** Rows of prefixes that are counted one by one; what comes after goes into one row. */
const MOST_PREFIXES = 1000;
const SHOWN_PREFIXES = 50;
const EXAMPLES = 20;
const MOST_HOLES = 1_000_000;
const REST = '…';
/** Counts what a run does, in space that grows with its holes and with what it condemns, not with the objects. */
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
    condemned = [];
    /** Old versions that were not where the manifest had them. */
    lost = 0;
    #prefixes = new Map();
    #holes = new Map();
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
        this.#row(key)[reason]++;
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
        let group = this.#holes.get(hole.cause);
        if (group === undefined)
            this.#holes.set(hole.cause, (group = { count: 0, examples: [] }));
        group.count++;
        if (group.examples.length < EXAMPLES)
            group.examples.push({ key, message: hole.message });
        if (this.holeLines.length < MOST_HOLES)
            this.holeLines.push({ key, cause: hole.cause, message: hole.message });
    }
    loose(objects) {
        this.condemned.push(...objects);
    }
    holeGroups() {
        return [...this.#holes]
            .map(([cause, { count, examples }]) => ({
            cause,
            count,
            advice: HOLE_ADVICE[cause] ?? 'See the message; the next run takes them again.',
            examples: examples.sort((a, b) => (0,keys/* compareKeys */.YD)(a.key, b.key)),
        }))
            .sort((a, b) => b.count - a.count);
    }
    prefixRows() {
        const rows = [...this.#prefixes.values()].sort((a, b) => b.bytes - a.bytes || (0,keys/* compareKeys */.YD)(a.prefix, b.prefix));
        const shown = rows.slice(0, SHOWN_PREFIXES);
        const rest = rows.slice(SHOWN_PREFIXES);
        if (rest.length === 0)
            return shown;
        const sum = emptyRow(REST);
        for (const row of rest) {
            for (const name of ['objects', 'bytes', 'new', 'changed', 'touched', 'gone', 'failed'])
                sum[name] += row[name];
        }
        return [...shown, sum];
    }
    #row(key) {
        const slash = key.indexOf('/');
        const prefix = slash < 0 ? '' : key.slice(0, slash + 1);
        const known = this.#prefixes.get(prefix);
        if (known !== undefined)
            return known;
        const name = this.#prefixes.size >= MOST_PREFIXES ? REST : prefix;
        let row = this.#prefixes.get(name);
        if (row === undefined)
            this.#prefixes.set(name, (row = emptyRow(name)));
        return row;
    }
}
function emptyRow(prefix) {
    return { prefix, objects: 0, bytes: 0, new: 0, changed: 0, touched: 0, gone: 0, failed: 0 };
}

;// CONCATENATED MODULE: ./build/src/commands/backup.js














/**
 * Backs hot up into cold: plan, copy, commit, report (design.md section 4). Bad input throws InputError and
 * leaves nothing behind; everything else that goes wrong comes back in the result.
 */
async function runBackup(options, around, open = commands_places/* openS3 */.De, margins = commands_margins/* MARGINS */.q) {
    const { clock, random } = around;
    const places = (0,commands_places/* openPlaces */.j$)(options, clock, random, open);
    const stop = new Stop(clock, options.deadline, around.signal);
    const tally = new Tally();
    const meter = new Meter(around, tally);
    const facts = { options, around, margins, places, tally, meter, stop };
    try {
        meter.phase('plan');
        await (0,commands_places/* checkPlaces */.p1)(places, options, stop.signal);
        const state = new manifest_state/* State */.U(places.cold, around.segments);
        const found = await state.load(stop.signal);
        (0,prepare/* checkIdentity */.Z0)(found, options);
        if (found === undefined)
            await (0,prepare/* checkEmpty */.Yx)(places.cold, state, stop.signal);
        facts.started = timeOf(facts);
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
        meter.end();
        await Promise.all([places.hot.store.close(), places.cold.store.close()]);
    }
    return resultOf(facts);
}
async function runWithLease(facts, found, open) {
    const { options, around, places, stop, meter } = facts;
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
        facts.unclean = lease.wasHeld;
        const cold = places.fencedCold(() => lease.assertHeld());
        const state = new manifest_state/* State */.U(cold, around.segments);
        // Read again under the lease: another run may have committed while this one waited for it.
        const committed = await state.load(stop.signal);
        (0,prepare/* checkIdentity */.Z0)(committed, options);
        facts.started = timeOf(facts);
        const run = await copyAll(facts, state, cold, committed, lease.epoch, open);
        if (stop.mayCommit) {
            meter.phase('commit');
            const generation = await commit(facts, state, committed, run, lease.epoch);
            await collectGarbage(facts, state, cold, generation);
        }
        meter.phase('report');
        await storeReport(facts, state);
    }
    catch (error) {
        if (error instanceof options_options/* InputError */.d)
            throw error;
        stop.fail(error);
    }
    finally {
        await release(facts, lease);
    }
}
/** A lease that cannot be given back ends by itself a minute later: worth a warning, not the run. */
async function release(facts, lease) {
    const { clock, log } = facts.around;
    const limit = new AbortController();
    const tooLong = clock.sleep(facts.margins.lastWords, limit.signal).then(() => {
        throw new Error('it took too long');
    }, () => undefined);
    try {
        await Promise.race([lease.release(), tooLong]);
    }
    catch (error) {
        log.warning(`The lease was not given back (${error instanceof Error ? error.message : String(error)}); it ends within a minute.`);
    }
    finally {
        limit.abort();
    }
}


/***/ })

};
