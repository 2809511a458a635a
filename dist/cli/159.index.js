export const id = 159;
export const ids = [159];
export const modules = {

/***/ 3216:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ checkHot),
/* harmony export */   T: () => (/* binding */ openBackup)
/* harmony export */ });
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7364);
/* harmony import */ var _prepare_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2099);


/** Cold, opened to be read and found to answer. Throws InputError that names the input to change. */
async function openBackup(options, { clock, random, signal }, open) {
    const cold = (0,_places_js__WEBPACK_IMPORTED_MODULE_0__/* .openColdToRead */ .Ie)(options, clock, random, open);
    const close = () => cold.store.close();
    try {
        await (0,_places_js__WEBPACK_IMPORTED_MODULE_0__/* .checkPlace */ .uD)('cold', cold, options.cold, 'read (READ)', signal);
        return { cold, close };
    }
    catch (error) {
        await close();
        throw error;
    }
}
/** Where hot is named, it must be the one that this cold is the backup of. Hot itself is not asked. Throws InputError. */
function checkHot(committed, { hot }) {
    if (hot !== undefined)
        (0,_prepare_js__WEBPACK_IMPORTED_MODULE_1__/* .checkIdentity */ .Z0)(committed, { hot });
}


/***/ }),

/***/ 8159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runRestore: () => (/* binding */ runRestore)
});

// EXTERNAL MODULE: ./build/src/manifest/holds.js
var holds = __webpack_require__(2665);
// EXTERNAL MODULE: ./build/src/store/read.js
var read = __webpack_require__(7135);
// EXTERNAL MODULE: ./build/src/store/sorter.js
var sorter = __webpack_require__(8244);
// EXTERNAL MODULE: ./build/src/manifest/journal.js
var journal = __webpack_require__(4960);
// EXTERNAL MODULE: ./build/src/manifest/line-log.js
var line_log = __webpack_require__(1430);
;// CONCATENATED MODULE: ./build/src/manifest/restore-journal.js




/** Everything of a restore's own in `to` lies below this, and is removed when it has come to its end. */
const RESTORE_STATE = '.flashback-restore/';
const MAX_JOURNAL_BYTES = 256 * 1024 * 1024;
/**
 * What a restore has done, in `to`, for the restore that goes on after it was cut off. Only what the ETags of a
 * listing cannot tell is written down, an intent of it before it is written.
 */
class RestoreJournal {
    #to;
    #run;
    #start;
    #log;
    /** Not the run's: a cancelled restore still writes down what it did. */
    #signal = new AbortController().signal;
    #written = 0;
    constructor(to, clock, start, pace = journal/* JOURNAL_PACE */.MS) {
        this.#to = to;
        this.#run = start.run;
        this.#start = JSON.stringify({ op: 'start', format: 1, ...start });
        const write = async (lines) => {
            await this.#write(lines);
        };
        this.#log = new line_log/* LineLog */.x(write, clock, pace);
    }
    /** Comes first. Writes the opening, which shows that `to` can be written at all. What was written and the ETag that it got. */
    async open() {
        return this.#write([this.#start]);
    }
    /** Resolves when the intent is stored. */
    async intend(intent) {
        await this.#log.stored(JSON.stringify(intent));
    }
    /** Stored within the pace. Throws where an earlier flush failed. */
    record(done) {
        this.#log.take(JSON.stringify(done));
    }
    async flush() {
        await this.#log.flush();
    }
    /** No more timers; what is not flushed is dropped. */
    close() {
        this.#log.close();
    }
    /** Removes this journal and `others`. */
    async remove(others, signal) {
        const own = Array.from({ length: this.#written }, (_, i) => this.#to.key(this.#path(i)));
        for (const key of [...own, ...others])
            await this.#to.store.delete(key, {}, signal);
    }
    #path(number) {
        return `${RESTORE_STATE}${this.#run}/journal-${String(number).padStart(8, '0')}.ndjson`;
    }
    async #write(lines) {
        const bytes = Buffer.from(`${lines.join('\n')}\n`);
        const options = { attributes: { contentType: 'application/x-ndjson' } };
        const key = this.#to.key(this.#path(this.#written));
        const { etag } = await this.#to.store.put(key, bytes, options, this.#signal);
        this.#written++;
        return { bytes, etag };
    }
}
/** Throws StoreError. A journal that does not parse is no journal of ours: it says nothing, and is left alone. */
async function readEarlierRestores(to, source, signal) {
    const done = new sorter/* Sorter */.y();
    const begun = new Map();
    const objects = [];
    const ours = new Map();
    try {
        for (let continuation;;) {
            const request = {
                prefix: to.key(RESTORE_STATE),
                ...(continuation === undefined ? {} : { continuation }),
            };
            const page = await to.store.list(request, signal);
            for (const { key } of page.objects) {
                const run = /\/([^/]+)\/journal-\d+\.ndjson$/.exec(key)?.[1];
                if (run === undefined)
                    continue;
                const text = await restore_journal_read(to, key, signal);
                if (!ours.has(run))
                    ours.set(run, text !== undefined && isOf(text, source));
                if (text === undefined || ours.get(run) !== true)
                    continue;
                objects.push(key);
                await take(text, done, begun);
            }
            if (page.next === undefined)
                break;
            continuation = page.next;
        }
    }
    catch (error) {
        await done.close();
        throw error;
    }
    return { runs: [...ours.values()].filter(Boolean).length, objects, done, begun };
}
async function restore_journal_read(to, key, signal) {
    const file = await (0,read/* readWhole */.o)(to.store, key, MAX_JOURNAL_BYTES, signal);
    return file === undefined || file === 'too-large' ? undefined : Buffer.from(file.bytes).toString('utf8');
}
function isOf(text, source) {
    const start = parse(text.slice(0, text.indexOf('\n')));
    if (start?.['op'] !== 'start' || start['format'] !== 1)
        return false;
    const { endpoint, bucket, prefix } = source;
    return JSON.stringify(start['cold']) === JSON.stringify({ endpoint, bucket, prefix });
}
async function take(text, done, begun) {
    for (const line of text.split('\n')) {
        const value = line === '' ? undefined : parse(line);
        if (value === undefined || !isLine(value))
            continue;
        if (value.op === 'intent')
            begun.set(value.key, value.size);
        else {
            begun.delete(value.key);
            await done.add(value.key, line);
        }
    }
}
function parse(text) {
    try {
        const value = JSON.parse(text);
        return typeof value === 'object' && value !== null ? value : undefined;
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return undefined; // cut off, or somebody else's
        throw error;
    }
}
function isLine(value) {
    const line = value;
    return ((line['op'] === 'intent' || (line['op'] === 'done' && typeof line['to'] === 'string')) &&
        typeof line['key'] === 'string' &&
        typeof line['etag'] === 'string' &&
        typeof line['size'] === 'number');
}
/** Parses what `EarlierRestores.done` holds. */
function parseDone(line) {
    return JSON.parse(line);
}

// EXTERNAL MODULE: ./build/src/manifest/state.js
var manifest_state = __webpack_require__(4802);
// EXTERNAL MODULE: ./build/src/options/options.js
var options_options = __webpack_require__(2402);
// EXTERNAL MODULE: ./build/src/plan/content.js
var content = __webpack_require__(6496);
;// CONCATENATED MODULE: ./build/src/plan/restore.js

/** `begun` is the size of what an earlier restore, that did not get to its end, was about to put there. */
function decideRestore(version, listed, begun, overwrite) {
    if (version.expired !== undefined)
        return { act: 'keep', reason: 'expired' };
    if (listed === undefined)
        return { act: 'copy', reason: 'new' };
    if ((0,content/* isContentOf */.T)(version, listed))
        return { act: 'keep', reason: 'equal' };
    if (begun === version.size && listed.size === version.size)
        return { act: 'copy', reason: 'begun' };
    return overwrite ? { act: 'copy', reason: 'replace' } : { act: 'keep', reason: 'different' };
}

// EXTERNAL MODULE: ./build/src/plan/restore-point.js
var restore_point = __webpack_require__(8996);
// EXTERNAL MODULE: ./build/src/report/restore.js
var restore = __webpack_require__(18);
// EXTERNAL MODULE: ./build/src/store/errors.js
var errors = __webpack_require__(6848);
// EXTERNAL MODULE: ./build/src/store/ordered.js
var ordered = __webpack_require__(8198);
// EXTERNAL MODULE: ./build/src/commands/copy-path.js + 2 modules
var copy_path = __webpack_require__(3234);
// EXTERNAL MODULE: ./build/src/commands/detail.js
var commands_detail = __webpack_require__(4835);
// EXTERNAL MODULE: ./build/src/commands/margins.js
var commands_margins = __webpack_require__(6783);
// EXTERNAL MODULE: ./build/src/commands/places.js + 14 modules
var commands_places = __webpack_require__(7364);
// EXTERNAL MODULE: ./build/src/commands/reading.js
var reading = __webpack_require__(3216);
// EXTERNAL MODULE: ./build/src/options/storing.js
var storing = __webpack_require__(5870);
// EXTERNAL MODULE: ./build/src/store/keys.js
var keys = __webpack_require__(8335);
;// CONCATENATED MODULE: ./build/src/commands/restore-archived.js



/** Requests in flight. */
const AT_ONCE = 32;
/** So many superseded versions without an archived one among them speak for all others. */
const ENOUGH = 1_000;
/**
 * Counts, before a restore begins, what cannot be read yet. Cold's listing tells the storage class of what lies
 * under its own key; archived objects, and versions that no listing shows, are asked for one by one. Of the latter
 * only the first thousand are where none of them is archived: it is a forecast, and the restore itself asks each.
 */
class ArchivedCensus {
    found = { objects: 0, bytes: 0, thawing: 0 };
    #cold;
    #listed;
    #signal;
    #page = [];
    #at = 0;
    #ended = false;
    #unlisted = 0;
    #unlistedArchived = false;
    /** `listing` is that of cold, in key order. */
    constructor(cold, listing, signal) {
        this.#cold = cold;
        this.#listed = listing[Symbol.asyncIterator]();
        this.#signal = signal;
    }
    /** Steps that are to be copied, in key order, also from one call to the next. */
    async take(steps) {
        const doubtful = [];
        const unlisted = [];
        for (const step of steps) {
            const { key, version } = step;
            const listed = version.cold.path === key ? await this.#listedAs(key) : undefined;
            if (listed?.etag !== version.cold.etag)
                unlisted.push(step);
            else if ((0,storing/* isArchive */.tc)(listed.storageClass))
                doubtful.push(step);
        }
        await this.#ask(doubtful);
        for (let i = 0; i < unlisted.length; i += AT_ONCE) {
            if (this.#unlisted >= ENOUGH && !this.#unlistedArchived)
                break;
            const some = unlisted.slice(i, i + AT_ONCE);
            this.#unlisted += some.length;
            if (await this.#ask(some))
                this.#unlistedArchived = true;
        }
    }
    async end() {
        await this.#listed.return?.();
    }
    /** True where one of them is in an archive class, thawed or not. */
    async #ask(steps) {
        let any = false;
        for (let i = 0; i < steps.length; i += AT_ONCE) {
            const answers = await Promise.all(steps.slice(i, i + AT_ONCE).map((step) => this.#isArchived(step)));
            any ||= answers.includes(true);
        }
        return any;
    }
    async #listedAs(key) {
        for (;;) {
            const object = this.#page[this.#at];
            if (object !== undefined) {
                const order = (0,keys/* compareKeys */.YD)(object.key, key);
                if (order >= 0)
                    return order === 0 ? object : undefined;
                this.#at++;
            }
            else {
                if (this.#ended)
                    return undefined;
                const next = await this.#listed.next();
                this.#ended = next.done === true;
                this.#page = next.done === true ? [] : next.value;
                this.#at = 0;
            }
        }
    }
    async #isArchived({ version: { cold, size } }) {
        const { path, versionId } = cold;
        let head;
        try {
            head = await this.#cold.look(path, this.#signal, versionId === undefined ? {} : { versionId });
        }
        catch (error) {
            if (!(0,errors/* isStoreError */.h)(error, 'denied', 'unsupported'))
                throw error;
            return false; // its own turn will tell
        }
        if (!(0,storing/* isArchive */.tc)(head?.storageClass))
            return false;
        if (head?.thaw === 'done')
            return true;
        this.found.objects++;
        this.found.bytes += size;
        if (head?.thaw === 'going-on')
            this.found.thawing++;
        return true;
    }
}

// EXTERNAL MODULE: ./build/src/flashback/endpoint.js
var flashback_endpoint = __webpack_require__(3878);
// EXTERNAL MODULE: ./build/src/manifest/layout.js
var layout = __webpack_require__(4445);
// EXTERNAL MODULE: ./build/src/options/shown.js
var shown = __webpack_require__(45);
// EXTERNAL MODULE: ./build/src/store/bucket.js
var bucket = __webpack_require__(5277);
// EXTERNAL MODULE: ./build/src/store/pace.js
var pace = __webpack_require__(2528);
// EXTERNAL MODULE: ./build/src/store/pinned-reads.js
var pinned_reads = __webpack_require__(721);
// EXTERNAL MODULE: ./build/src/store/wrappers.js
var wrappers = __webpack_require__(443);
;// CONCATENATED MODULE: ./build/src/commands/restore-places.js











function openRestorePlaces(options, { clock, random, log }, open) {
    const detail = new commands_detail/* Detail */.kZ(log);
    const requests = { cold: new Map(), to: new Map() };
    const coldPace = new pace/* Pace */.o(clock);
    const toPace = options.to.endpoint === options.cold.endpoint ? coldPace : new pace/* Pace */.o(clock);
    const asked = (store, counts, pace) => (0,wrappers/* retrying */.R$)((0,wrappers/* paced */.yb)((0,wrappers/* counting */.Mr)(store, counts), pace, clock, (sent) => places.onThrottled(sent)), clock, random);
    const moves = [];
    const reach = (side) => (0,commands_places/* tellingOf */.Nr)((0,commands_places/* openWithFailOver */.jg)(options[side], options.ca, clock, open, (move) => moves.push((0,commands_places/* moveLine */.i3)(side, move))), side, detail);
    const cold = asked(reach('cold'), requests.cold, coldPace);
    const to = asked(reach('to'), requests.to, toPace);
    const places = {
        cold: new bucket/* Bucket */.f((0,pinned_reads/* pinnedReads */.o)((0,wrappers/* readOnly */.Tu)(cold, 'a restore never writes to cold')), options.cold.prefix),
        holds: new bucket/* Bucket */.f(cold, options.cold.prefix),
        archive: cold,
        to: new bucket/* Bucket */.f(options.dryRun ? (0,wrappers/* readOnly */.Tu)(to, 'a dry run writes nothing') : to, options.to.prefix),
        requests,
        moves,
        detail,
        paces: coldPace === toPace ? [coldPace] : [coldPace, toPace],
        onThrottled: () => undefined,
        close: async () => {
            await Promise.all([cold.close(), to.close()]);
        },
    };
    return places;
}
/** Refuses a `to` that must not be written, before anything is. Throws InputError. */
async function checkTarget(options, { hot }, { cold, to }, signal) {
    const { bucket, prefix, endpoint } = options.to;
    // Another endpoint may lead to the same bucket: only its name can tell.
    const intoHot = bucket === hot.bucket && (prefix.startsWith(hot.prefix) || hot.prefix.startsWith(prefix));
    if (intoHot && !options.dryRun && options.confirm !== bucket) {
        const given = options.confirm === '' ? 'is not given' : `${(0,shown/* quoted */.T)(options.confirm)} is not its name`;
        const known = `s3://${hot.bucket}/${hot.prefix} at ${hot.endpoint}`;
        const same = (0,flashback_endpoint/* endpointIdentity */.u9)(endpoint) === hot.endpoint ? 'is hot' : `has the name of hot (${known})`;
        throw new options_options/* InputError */.d('confirm', `${given}, and to (s3://${bucket}/${prefix}) ${same}; expected ${(0,shown/* quoted */.T)(bucket)}, to show that it is to be written`);
    }
    if (!intoHot && options.confirm !== '' && options.confirm !== bucket) {
        throw new options_options/* InputError */.d('confirm', `${(0,shown/* quoted */.T)(options.confirm)} is not the name of the bucket to (${(0,shown/* quoted */.T)(bucket)}); expected that, or nothing`);
    }
    if (!intoHot && (await to.look(layout/* HEAD */.Vx, signal)) !== undefined) {
        throw new options_options/* InputError */.d('to', `s3://${bucket}/${prefix} is the cold of a backup (it has ${layout/* HEAD */.Vx}), which a restore would ruin; expected another bucket or prefix`);
    }
    if (cold.prefix.startsWith(to.prefix) || to.prefix.startsWith(cold.prefix))
        await refuseCold(cold, to, signal);
}
/** Cold itself, reached through another endpoint. */
async function refuseCold(cold, to, signal) {
    const head = await cold.look(layout/* HEAD */.Vx, signal);
    let there;
    try {
        there = await to.store.head(cold.key(layout/* HEAD */.Vx), {}, signal);
    }
    catch (error) {
        if ((0,errors/* isStoreError */.h)(error, 'not-found', 'denied'))
            return;
        throw error;
    }
    if (there.etag !== head?.etag)
        return;
    throw new options_options/* InputError */.d('to', `${String(to)} is the bucket of cold, reached through another endpoint; expected another bucket`);
}

// EXTERNAL MODULE: ./build/src/manifest/errors.js
var manifest_errors = __webpack_require__(1400);
// EXTERNAL MODULE: ./build/src/report/format.js
var format = __webpack_require__(5845);
// EXTERNAL MODULE: ./build/src/report/restore-result.js
var restore_result = __webpack_require__(8214);
// EXTERNAL MODULE: ./build/src/version.js
var version = __webpack_require__(8009);
;// CONCATENATED MODULE: ./build/src/commands/restore-result.js







/** The one result of a restore, from what it knows. */
function restoreResultOf(facts) {
    const { options, around, places, tally, choice, point } = facts;
    const finished = new Date(around.clock.now() + places.cold.store.clockOffset()).toISOString();
    const path = choice?.current;
    const outcome = outcomeOf(facts);
    return {
        format: 1,
        program: version/* VERSION */.x,
        command: 'restore',
        outcome,
        dryRun: options.dryRun,
        runId: around.identity.runId,
        restorePoint: point === undefined ? null : { time: point.time, run: point.run },
        started: facts.started ?? finished,
        finished,
        durationMs: Math.round(around.clock.monotonic() - facts.began),
        cold: placeOf(options.cold),
        to: placeOf(options.to),
        scope: { prefixes: options.prefixes, include: options.include },
        plan: facts.plan ?? null,
        counts: { ...tally.counts },
        bytes: { restored: tally.bytes.restored },
        paths: tally.paths,
        copyPath: path === undefined || choice === undefined || tally.counts.restored === 0
            ? null
            : { path, reason: choice.reason },
        holes: tally.holes.groups(),
        notices: noticesOf(facts),
        requests: {
            cold: Object.fromEntries(places.requests.cold),
            to: Object.fromEntries(places.requests.to),
        },
        problem: problemOf(facts, outcome) ?? null,
    };
}
function placeOf({ endpoint, bucket, prefix }) {
    return { endpoint, bucket, prefix };
}
function outcomeOf({ stop, tally }) {
    const { failure } = stop;
    if ((0,errors/* isStoreError */.h)(failure, 'quota'))
        return 'read-only';
    if (stop.cancelled || (0,errors/* isStoreError */.h)(failure, 'credentials'))
        return 'incomplete';
    if (failure !== undefined)
        return 'failed';
    if (stop.pastDeadline || tally.counts.thawing > 0)
        return 'incomplete';
    return (0,restore_result/* unrestored */.e)(tally.counts) > 0 ? 'degraded' : 'complete';
}
const AGAIN = 'What was brought back stays; the same restore, run again, goes on from there.';
function problemOf({ stop, tally }, outcome) {
    const { failure } = stop;
    if (stop.cancelled)
        return { code: 'cancelled', message: 'the restore was cancelled', advice: AGAIN };
    if (failure instanceof manifest_errors/* StateError */.qq)
        return { code: 'state', message: failure.message, advice: failure.advice };
    if ((0,errors/* isStoreError */.h)(failure))
        return { code: failure.code, message: failure.message, advice: storeAdvice(failure.code) };
    if (failure instanceof Error)
        return { code: 'internal', message: `${failure.name}: ${failure.message}`, advice: AGAIN };
    if (outcome === 'incomplete' && !stop.pastDeadline)
        return {
            code: 'thawing',
            message: `${(0,format/* formatMany */.x0)(tally.counts.thawing, 'archived object')} (${(0,format/* formatBytes */.z3)(tally.bytes.thawing)}) are being thawed, which takes hours, from DEEP_ARCHIVE up to two days`,
            advice: `Run the same restore again then. ${AGAIN} Let no prune run until it is complete.`,
        };
    if (outcome === 'incomplete')
        return {
            code: 'deadline',
            message: 'the deadline was reached before everything was back',
            advice: AGAIN,
        };
    return undefined;
}
function storeAdvice(code) {
    switch (code) {
        case 'quota':
            return `The bucket that is restored to takes no more until its quota is reset or raised. ${AGAIN}`;
        case 'denied':
            return 'Give the keys the right to list and read cold, and to list, read and write the bucket that is restored to.';
        case 'credentials':
            return `The credentials ended or were revoked in mid-run: use ones that live longer. ${AGAIN}`;
        default:
            return AGAIN;
    }
}
function noticesOf({ notices, places, choice, tally, plan, journalLeft }) {
    const found = [...notices];
    for (const message of places.moves)
        found.push({ level: 'warning', title: 'Endpoint', message });
    for (const message of choice?.moves ?? [])
        found.push({ level: 'notice', title: 'Copy path', message });
    for (const { time, pruned } of plan?.points ?? []) {
        if (pruned.length > 0)
            found.push({ level: 'warning', title: 'Not whole', message: (0,restore/* prunedWords */.SD)(time, pruned) });
    }
    const { expired, bySize } = tally.counts;
    if (expired > 0) {
        const message = `${expired} key(s) were there then, and max-age has removed them from the backup since.`;
        found.push({ level: 'warning', title: 'Expired', message });
    }
    if (bySize > 0) {
        const message = `${bySize} object(s) could be compared by size only, since their ETags are no MD5: restore with verify: read to have them read back.`;
        found.push({ level: 'notice', title: 'Compared by size', message });
    }
    if (journalLeft === true) {
        const message = `What was done is noted below ${RESTORE_STATE} in the bucket that is restored to, for the same restore run again; it is removed when that comes to its end.`;
        found.push({ level: 'notice', title: 'To go on from', message });
    }
    return found;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/src/store/capabilities.js
var store_capabilities = __webpack_require__(581);
// EXTERNAL MODULE: ./build/src/manifest/checksum.js
var checksum = __webpack_require__(3476);
// EXTERNAL MODULE: ./build/src/store/store.js
var store = __webpack_require__(6942);
// EXTERNAL MODULE: ./build/src/transfer/by-choice.js
var by_choice = __webpack_require__(4690);
// EXTERNAL MODULE: ./build/src/transfer/hole.js
var transfer_hole = __webpack_require__(7671);
// EXTERNAL MODULE: ./build/src/transfer/locate.js
var locate = __webpack_require__(299);
;// CONCATENATED MODULE: ./build/src/transfer/bring-back.js







/**
 * Brings one version back to `to` under its key, from wherever cold holds it, and proves what arrived against what
 * the manifest knows. `present` is the ETag that `to` has there and may lose. Errors that concern this key alone
 * become holes; others are thrown.
 */
async function bringBack(key, version, present, context) {
    const { cold, to, signal } = context;
    let hole = {
        cause: 'lost',
        message: `cold does not hold it: not at ${JSON.stringify(version.cold.path)}, and not kept elsewhere`,
        deferred: false,
    };
    // In other parts, it would have a checksum that says nothing about the one that is known.
    const partSize = (0,checksum/* partSizeOf */.gp)(version.cold.checksum) ?? context.settings.partSize;
    const settings = { ...context.settings, partSize };
    let expected = present;
    let source;
    try {
        for await (source of (0,locate/* placesOf */.e)(cold, key, version, signal)) {
            try {
                const { copied, via, moved } = await (0,by_choice/* copyByChoice */.I2)(source, key, expected, {
                    ...{ cold: to, choice: context.choice, settings },
                    ...{ signal, othersStay: true },
                });
                const proof = compared(version, copied, context.md5Etags);
                if (proof !== 'other')
                    return { kind: 'restored', etag: copied.etag, via, moved, proven: proof === 'same' };
                hole = DAMAGED;
                expected = await takeBack(to, key, copied, present, signal);
            }
            catch (error) {
                if (!(error instanceof by_choice/* SourceMoved */.Fh))
                    throw error;
            }
        }
    }
    catch (error) {
        if (error instanceof by_choice/* TargetTaken */.NX)
            return { kind: 'different' };
        const found = (0,transfer_hole/* holeOf */.C)(error);
        if (found === undefined)
            throw error;
        hole = found;
    }
    return { kind: 'hole', hole, source };
}
const DAMAGED = {
    cause: 'damaged',
    message: 'what cold holds is not what was backed up',
    deferred: false,
};
/** Whether what arrived is the version's content, by whatever both sides know; `unknown` where only sizes agree. */
function compared({ cold, ...rest }, copied, md5Etags) {
    if (sameForm(cold.checksum, copied.checksum))
        return cold.checksum === copied.checksum ? 'same' : 'other';
    const md5 = (0,content/* knownMd5 */.w)({ cold, ...rest });
    if (md5 !== undefined && md5Etags && (0,store/* isPlainEtag */.C5)(copied.etag))
        return md5 === copied.etag ? 'same' : 'other';
    if (copied.etag === cold.etag && copied.etag === rest.etag)
        return 'same';
    return 'unknown';
}
/** Part sizes differ where an object had to go in other parts than it came: what the endpoint takes may be less. */
function sameForm(a, b) {
    return a !== undefined && b !== undefined && a.replace(/[^:]*$/, '') === b.replace(/[^:]*$/, '');
}
/** A damaged copy where nothing was before does not stay. The ETag that is there afterwards. */
async function takeBack(to, key, copied, present, signal) {
    if (present !== undefined)
        return copied.etag;
    const { versionId } = copied;
    try {
        await to.store.delete(to.key(key), versionId === undefined ? {} : { versionId }, signal);
        return undefined;
    }
    catch (error) {
        if (!(0,errors/* isStoreError */.h)(error, 'denied', 'unsupported'))
            throw error;
        return copied.etag;
    }
}

// EXTERNAL MODULE: ./build/src/transfer/flow.js
var transfer_flow = __webpack_require__(9169);
// EXTERNAL MODULE: ./build/src/commands/limiter-for.js + 1 modules
var limiter_for = __webpack_require__(1549);
// EXTERNAL MODULE: ./build/src/options/scope.js + 1 modules
var options_scope = __webpack_require__(5803);
// EXTERNAL MODULE: ./build/src/plan/as-of.js
var as_of = __webpack_require__(2843);
// EXTERNAL MODULE: ./build/src/plan/key-ranges.js
var key_ranges = __webpack_require__(5681);
// EXTERNAL MODULE: ./build/src/transfer/march.js
var march = __webpack_require__(3378);
// EXTERNAL MODULE: ./build/src/transfer/slice.js + 3 modules
var slice = __webpack_require__(9603);
;// CONCATENATED MODULE: ./build/src/commands/restore-steps.js







/**
 * The keys that a restore is about, in order, beside what `to` lists: a page of each in memory, no request a key.
 * `onOther` is told of each key in `to` that the point does not have.
 */
async function* restoreSteps(walk, onOther, signal) {
    const { generation, point, scope } = walk;
    const select = (0,as_of/* asOf */.sT)(generation.restorePoints, point.time);
    const included = (0,options_scope/* compileInclude */.G)(scope.include);
    const listing = asJournalled(walk.listing.pages(), walk.done);
    for await (const steps of (0,march/* march */.OK)(listing, entriesWithin(walk, signal), none())) {
        const wanted = [];
        for (const { key, listed, entry } of steps) {
            if (!(0,slice/* covers */.hU)(scope.prefixes, key) || !included(key))
                continue;
            const found = entry === undefined ? undefined : select(entry);
            if (found === undefined) {
                if (listed !== undefined)
                    onOther();
            }
            else {
                const { version, point: at } = found;
                wanted.push({
                    key,
                    version,
                    point: at,
                    listed,
                    present: listed === undefined ? undefined : ownEtag(listed),
                });
            }
        }
        yield wanted;
    }
}
async function* entriesWithin({ state, generation, scope }, signal) {
    for (const segment of generation.segments) {
        if ((0,key_ranges/* mayHold */.B)(segment, scope.prefixes))
            yield* state.entries(segment, signal);
    }
}
function ownEtag(listed) {
    return listed.inTo ?? listed.etag;
}
/**
 * The listing of `to` without the restore's own objects, and with hot's ETag for each object of which a journal
 * says that its content is that. An object that was written since has another ETag, and is what it is.
 */
async function* asJournalled(pages, done) {
    const facts = lastOfKey(done.sorted());
    try {
        let fact = await facts.next();
        for await (const page of pages) {
            const known = [];
            for (const object of page) {
                if (object.key.startsWith(RESTORE_STATE))
                    continue;
                while (fact.done !== true && (0,keys/* compareKeys */.YD)(fact.value.key, object.key) < 0)
                    fact = await facts.next();
                const told = fact.done !== true && fact.value.key === object.key ? fact.value : undefined;
                const same = told?.to === object.etag && told.size === object.size;
                known.push(same ? { ...object, etag: told.etag, inTo: object.etag } : object);
            }
            yield known;
        }
    }
    finally {
        await facts.return(undefined);
    }
}
async function* lastOfKey(batches) {
    let last;
    for await (const batch of batches) {
        for (const line of batch) {
            if (last !== undefined && last.key !== line.key)
                yield parseDone(last.line);
            last = line;
        }
    }
    if (last !== undefined)
        yield parseDone(last.line);
    return undefined;
}
async function* none() {
    // no journal of a backup takes part
}

;// CONCATENATED MODULE: ./build/src/commands/restore-run.js















/** Parts of one large object in flight. */
const PARTS_AT_ONCE = 4;
/** Between two reports of progress, ms. */
const PACE = 200;
/**
 * Brings back all that the walk finds wanting in `to`. What is done and cannot be told from a listing is
 * journalled in `to`; the journal goes when nothing is left that a later run would have to bring back.
 */
async function bringAllBack(facts, walk, earlier, ceiling) {
    const { options, around, places, stop, tally } = facts;
    if (facts.choice === undefined)
        throw new Error('a restore without a copy path');
    const { runId } = around.identity;
    const time = facts.started ?? walk.point.time;
    const start = { run: runId, cold: sourceOf(options), at: walk.point.time, time };
    const journal = new RestoreJournal(places.to, around.clock, start, facts.margins.journal);
    const md5Etags = await openJournal(journal, facts);
    const capabilities = await (0,store_capabilities/* probeCapabilities */.PG)(places.to, `${RESTORE_STATE}${runId}/probe-`, time, stop.signal);
    const { partSize, verify, maxBandwidth } = options;
    const flow = new transfer_flow/* Flow */.n({ clock: around.clock, random: around.random, maxBandwidth });
    const context = {
        ...{ cold: places.cold, to: places.to, choice: facts.choice, md5Etags, signal: stop.signal },
        settings: {
            ...{ capabilities, ceiling, partSize, verify, flow, partsAtOnce: PARTS_AT_ONCE },
            stopped: () => stop.stopped(),
            now: () => new Date(around.clock.now() + places.to.store.clockOffset()).toISOString(),
        },
    };
    const work = new Work(facts, journal, context);
    try {
        for await (const steps of restoreSteps(walk, () => undefined, stop.signal)) {
            for (const step of steps) {
                if (stop.stopped())
                    break;
                const decision = decideRestore(step.version, step.listed, earlier.begun.get(step.key), options.overwrite);
                if (decision.act === 'keep')
                    tally.kept(step.key, decision.reason);
                else
                    await work.take(step, decision.reason);
            }
            if (stop.stopped())
                break;
        }
    }
    finally {
        await work.end();
    }
    const { failed, deferred, thawing } = tally.counts;
    if (!stop.stopped() && failed + deferred + thawing === 0)
        await journal.remove(earlier.objects, stop.signal);
    else
        facts.journalLeft = true;
}
/** True where `to` answers with MD5 ETags. Throws InputError where it may not be written. */
async function openJournal(journal, { options, places }) {
    try {
        const { bytes, etag } = await journal.open();
        return etag === (0,external_node_crypto_.createHash)('md5').update(bytes).digest('hex');
    }
    catch (error) {
        if (!(0,errors/* isStoreError */.h)(error, 'denied'))
            throw error;
        const given = options.to.credentials?.accessKeyId ?? 'of the default chain';
        throw new options_options/* InputError */.d('to-access-key-id', `the key ${given} may not write to ${String(places.to)} (${error.message}); expected one with the right to write (WRITE)`, { cause: error });
    }
}
/** As journals name the backup that is brought back. */
function sourceOf({ cold: { endpoint, bucket, prefix } }) {
    return { endpoint: (0,flashback_endpoint/* endpointIdentity */.u9)(endpoint), bucket, prefix };
}
/** What is in flight. */
class Work {
    #facts;
    #journal;
    #context;
    #limiter;
    #running = new Set();
    #reported = 0;
    constructor(facts, journal, context) {
        const { options, around, places } = facts;
        this.#facts = facts;
        this.#journal = journal;
        this.#limiter = (0,limiter_for/* limiterFor */.g)(places, around.clock, options.concurrency);
        facts.limiter = this.#limiter;
        this.#context = { ...context, settings: { ...context.settings, spare: this.#limiter } };
    }
    /** Resolves when there is a place for it, not when it is done. */
    async take(step, reason) {
        const { tally } = this.#facts;
        const impossible = this.#impossible(step.key);
        if (impossible !== undefined) {
            tally.hole(step.key, { ...impossible, deferred: false });
            return;
        }
        await this.#limiter.enter();
        const work = this.#bringBack(step, reason);
        this.#running.add(work);
        void work.finally(() => this.#running.delete(work));
    }
    /** Waits for all, and writes down what was done; within seconds where the run was cancelled. */
    async end() {
        const { around, stop, margins } = this.#facts;
        await Promise.all(this.#running);
        this.#journal.close();
        const limit = new AbortController();
        const flushed = this.#journal.flush();
        const tooLong = stop.cancelled
            ? [around.clock.sleep(margins.lastWords, limit.signal).catch(() => undefined)]
            : [];
        try {
            await Promise.race([flushed, ...tooLong]);
        }
        catch (error) {
            stop.fail(error);
        }
        finally {
            limit.abort();
        }
    }
    /** Names that would be another object in `to`, or one of the restore's own. */
    #impossible(key) {
        const { to, settings } = this.#context;
        if (key.startsWith(RESTORE_STATE))
            return { cause: 'reserved', message: 'a name of the restore itself' };
        if (key.startsWith(layout/* STATE */.c4))
            return undefined;
        if ((0,layout/* mirrorPath */.VU)(key, to.prefix, settings.capabilities.aliasesPaths) === key)
            return undefined;
        return { cause: 'bad-key', message: 'to would take it for another key, or it is too long there' };
    }
    /** Never rejects: an error that is not this key's alone stops the run. */
    async #bringBack({ key, version, present }, reason) {
        const { tally, stop, places } = this.#facts;
        const began = this.#limiter.clock.monotonic();
        let took;
        try {
            if (stop.stopped())
                return;
            const { size, etag } = version;
            if (!this.#toldByListing(size, (0,content/* knownMd5 */.w)(version)))
                await this.#journal.intend({ op: 'intent', key, size, etag });
            const done = await bringBack(key, version, present, this.#context);
            took = this.#limiter.clock.monotonic() - began;
            switch (done.kind) {
                case 'restored':
                    tally.restored(reason, size, done.via, done.moved, done.proven);
                    places.detail.tell('objects', () => `${reason}, ${(0,format/* formatBytes */.z3)(size)}, ${done.via}: ${key}`);
                    stop.succeeded();
                    if (!(0,content/* isContentOf */.T)(version, { etag: done.etag, size }))
                        this.#journal.record({ op: 'done', key, size, etag, to: done.etag });
                    break;
                case 'different':
                    tally.kept(key, 'different');
                    break;
                case 'hole':
                    await this.#leave(key, size, done);
            }
        }
        catch (error) {
            stop.fail(error);
        }
        finally {
            this.#limiter.leave(took);
            this.#report();
        }
    }
    /** A key that does not come back in this run; what is archived is asked for, where that is wanted. */
    async #leave(key, size, { hole, source }) {
        const { tally, stop, options, places } = this.#facts;
        let why = hole;
        if (hole.cause === 'archived' && options.thaw !== undefined && source !== undefined) {
            const { versionId } = source;
            const asked = { ...options.thaw, ...(versionId === undefined ? {} : { versionId }) };
            try {
                await places.archive.thaw(source.bucket.key(source.path), asked, stop.signal);
                tally.thawing(size);
                return;
            }
            catch (error) {
                const refused = (0,transfer_hole/* holeOf */.C)(error);
                if (refused === undefined)
                    throw error;
                why = { ...hole, message: `it cannot be thawed: ${refused.message}` };
                stop.failed(refused.cause);
            }
        }
        tally.hole(key, why);
        places.detail.tell('objects', () => `not restored, ${why.cause}: ${key}: ${why.message}`);
        stop.failed(why.cause);
    }
    /** A later run will see from the ETag alone that the object is right. */
    #toldByListing(size, md5) {
        const { md5Etags, settings } = this.#context;
        return md5Etags && md5 !== undefined && size <= settings.ceiling.bytes;
    }
    #report() {
        const { around, tally, plan } = this.#facts;
        const now = around.clock.monotonic();
        if (now - this.#reported < PACE)
            return;
        this.#reported = now;
        around.onProgress({
            phase: 'copy',
            scanned: tally.counts.keys,
            done: tally.counts.restored,
            planned: plan?.copy ?? 0,
            bytes: tally.bytes.restored,
            inFlight: this.#limiter.inFlight,
        });
    }
}

// EXTERNAL MODULE: ./build/src/commands/hole-groups.js
var hole_groups = __webpack_require__(237);
;// CONCATENATED MODULE: ./build/src/commands/restore-tally.js


/** What to do about each cause, one sentence. */
const ADVICE = {
    different: 'They hold another content and were left alone: with overwrite they are replaced.',
    lost: 'Somebody else removed or replaced them in cold: look at its versions, or take an older restore point.',
    damaged: 'Cold gives other bytes than were backed up: run verify, and take an older restore point.',
    archived: 'They are in an archive storage class of cold: thaw them (the input thaw asks for it), then run the restore again.',
    denied: 'Give the credentials the right to read them in cold and to write them in to.',
    'bad-key': 'The bucket that is restored to cannot hold these names: restore them to another store.',
    'too-large': 'Raise max-operation-size or part-size: an object may have 10,000 parts at the most.',
    unsupported: 'No copy path that copy-path allows can do this; allow more paths.',
    reserved: 'Names below .flashback-restore/ are those of a restore itself; get them with any S3 client.',
};
/** Counts what a restore does, in space that does not grow with the objects. */
class RestoreTally {
    counts = {
        keys: 0,
        restored: 0,
        added: 0,
        replaced: 0,
        equal: 0,
        different: 0,
        expired: 0,
        thawing: 0,
        failed: 0,
        deferred: 0,
        planned: 0,
        bySize: 0,
    };
    bytes = { restored: 0, thawing: 0 };
    paths = {
        native: { objects: 0, bytes: 0 },
        emulated: { objects: 0, bytes: 0 },
        streamed: { objects: 0, bytes: 0 },
    };
    holes = new hole_groups/* HoleGroups */.p(ADVICE);
    kept(key, reason) {
        this.counts.keys++;
        this.counts[reason]++;
        if (reason === 'different')
            this.holes.add(key, { cause: 'different', message: 'it holds another content' });
    }
    restored(reason, size, via, moved, proven) {
        this.counts.keys++;
        this.counts.restored++;
        this.counts[reason === 'replace' ? 'replaced' : 'added']++;
        if (!proven)
            this.counts.bySize++;
        const bytes = moved ? size : 0;
        this.paths[via].objects++;
        this.paths[via].bytes += bytes;
        this.bytes.restored += bytes;
    }
    /** Archived, and asked for. */
    thawing(size) {
        this.counts.keys++;
        this.counts.thawing++;
        this.bytes.thawing += size;
    }
    /** A dry run: all that would be done. */
    planned(plan, overwrite) {
        const { keys, copy, equal, different, expired } = plan;
        Object.assign(this.counts, { keys, planned: copy, equal, expired, different: overwrite ? 0 : different });
    }
    hole(key, hole) {
        this.counts.keys++;
        this.counts[hole.deferred ? 'deferred' : 'failed']++;
        this.holes.add(key, hole);
    }
}
/** Sums up what would be done. */
class RestorePlanner {
    #sums = {
        keys: 0,
        bytes: 0,
        copy: 0,
        copyBytes: 0,
        equal: 0,
        different: 0,
        expired: 0,
        others: 0,
    };
    #points;
    /** `point` is listed also where no key comes from it. */
    constructor(point) {
        this.#points = new Map([[point, 0]]);
    }
    /** `different` counts all of them, whether they are to be replaced or not. */
    take(decision, size, point) {
        const sums = this.#sums;
        sums.keys++;
        sums.bytes += size;
        this.#points.set(point, (this.#points.get(point) ?? 0) + 1);
        if (decision.act === 'copy') {
            sums.copy++;
            sums.copyBytes += size;
            if (decision.reason === 'replace')
                sums.different++;
        }
        else
            sums[decision.reason]++;
    }
    other() {
        this.#sums.others++;
    }
    plan(copyPath, prefixes, archived) {
        const points = [...this.#points]
            .map(([point, keys]) => {
            const { time, run, holes } = point;
            return { time, run, keys, holes: holes.count, pruned: (0,restore_point/* prunedWithin */.ef)(point, prefixes) };
        })
            .sort((a, b) => (a.time < b.time ? 1 : -1));
        const { objects, bytes, thawing } = archived;
        return { ...this.#sums, archived: objects, archivedBytes: bytes, thawing, copyPath, points };
    }
}

// EXTERNAL MODULE: ./build/src/commands/stop.js
var commands_stop = __webpack_require__(3342);
;// CONCATENATED MODULE: ./build/src/commands/restore.js





















/**
 * Brings back what a backup held at a restore point: plan, copy, report. Needs no lease and no more than READ on
 * cold. Bad input throws InputError and changes nothing; everything else that goes wrong comes back in the result.
 */
async function runRestore(options, around, open = commands_places/* openS3 */.De, margins = commands_margins/* MARGINS */.q) {
    const { clock, signal } = around;
    const places = openRestorePlaces(options, around, open);
    const stop = new commands_stop/* Stop */.V(clock, options.deadline, signal, margins.stop);
    const facts = {
        ...{ options, around, margins, places, stop },
        tally: new RestoreTally(),
        began: clock.monotonic(),
        notices: [],
    };
    try {
        await (0,commands_places/* checkPlace */.uD)('cold', places.cold, options.cold, 'read (READ)', stop.signal);
        await (0,commands_places/* checkPlace */.uD)('to', places.to, options.to, 'write (WRITE)', stop.signal);
        const found = await load(options, places, stop.signal);
        facts.started = new Date(clock.now() + places.cold.store.clockOffset()).toISOString();
        await checkTarget(options, found.generation, places, stop.signal);
        facts.point = found.point;
        if (options.dryRun)
            await restore_restore(facts, found.generation, open);
        else
            await underHold(facts, open);
    }
    catch (error) {
        if (error instanceof options_options/* InputError */.d)
            throw error;
        stop.fail(error);
    }
    finally {
        stop.end();
        await places.close();
    }
    return restoreResultOf(facts);
}
/** The newest generation and the restore point that is meant. Throws InputError, StateError. */
async function load(options, { cold }, signal) {
    const committed = await new manifest_state/* State */.U(cold).load(signal);
    (0,reading/* checkHot */.O)(committed, options);
    if (committed === undefined) {
        throw new options_options/* InputError */.d('cold', `${String(cold)} holds no backup; expected one that a run committed to`);
    }
    const { generation } = committed;
    const point = (0,restore_point/* pointOf */.qk)(options.at, generation.restorePoints);
    (0,restore_point/* checkScope */.DB)(options.at, point, generation.restorePoints, options.prefixes);
    return { generation, point };
}
/** Keeps sweeps away for as long as the restore lasts, where cold can be written. */
async function underHold(facts, open) {
    const { options, around, places, stop, notices } = facts;
    const { runId } = around.identity;
    const what = { id: runId, owner: runId, at: facts.point?.time ?? '' };
    let hold;
    try {
        hold = await holds/* Hold */.AD.take(places.holds, around.clock, what, stop.signal, facts.margins.hold);
    }
    catch (error) {
        if (!(0,errors/* isStoreError */.h)(error))
            throw error;
        const message = `Cold cannot be told of this restore (${error.message}): let no prune run meanwhile, or give cold-access-key-id the right to write.`;
        notices.push({ level: 'notice', title: 'No hold', message });
    }
    try {
        // Read again: what was swept before the hold was there is not named any more.
        const { generation, point } = await load(options, places, stop.signal);
        facts.point = point;
        await restore_restore(facts, generation, open);
        if (hold?.lapsed === true) {
            const message = 'The hold could not be renewed all the time: a sweep may have run meanwhile.';
            notices.push({ level: 'warning', title: 'Hold lapsed', message });
        }
    }
    finally {
        if (hold !== undefined)
            await release(hold, facts);
    }
}
async function release(hold, { around, margins }) {
    const limit = new AbortController();
    const timer = new AbortController();
    around.clock.sleep(margins.lastWords, timer.signal).then(() => limit.abort(new Error('it took too long')), () => undefined);
    try {
        await hold.release(limit.signal);
    }
    catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        around.log.warning(`The hold in cold was not removed (${why}); it ends by itself within half an hour.`);
    }
    finally {
        timer.abort();
    }
}
/** Plans, says the plan, and goes. */
async function restore_restore(facts, generation, open) {
    const { options, around, places, stop, point } = facts;
    if (point === undefined)
        throw new Error('a restore without a restore point');
    const { signal } = stop;
    const earlier = await readEarlierRestores(places.to, sourceOf(options), signal);
    const listing = await (0,ordered/* orderedListing */.O)(places.to, options.prefixes, signal);
    try {
        const scope = { prefixes: options.prefixes, include: options.include };
        const state = new manifest_state/* State */.U(places.cold, around.segments);
        const walk = { state, generation, point, scope, listing, done: earlier.done };
        const pair = { ...options, hot: options.cold, cold: options.to };
        const onMove = (line) => around.log.notice(line);
        const setting = {
            ...{ open, clock: around.clock, random: around.random, onMove, started: facts.started ?? point.time },
            ...{ memory: undefined, believed: 0, names: { from: 'cold', into: 'to' } },
        };
        const route = await (0,copy_path/* choosePath */.F)(pair, setting, signal);
        facts.choice = route.choice;
        places.detail.tell('path', () => (0,commands_detail/* pathLine */.eG)(route.choice, route.ceiling.bytes));
        if (earlier.runs > 0)
            around.log.info(`Going on from ${earlier.done.count} objects that ${earlier.runs} unfinished restore(s) journalled.`);
        facts.plan = await plan(facts, walk, earlier);
        for (const line of (0,restore/* planLines */.HN)(facts.plan, point, options))
            around.log.info(line);
        if (options.dryRun)
            facts.tally.planned(facts.plan, options.overwrite);
        else
            await bringAllBack(facts, walk, earlier, route.ceiling);
    }
    finally {
        await Promise.all([listing.close(), earlier.done.close()]);
    }
}
async function plan(facts, walk, { begun }) {
    const { options, around, stop, choice } = facts;
    const planner = new RestorePlanner(walk.point);
    let keys = 0;
    const stored = await (0,ordered/* orderedListing */.O)(facts.places.cold, options.prefixes, stop.signal);
    const census = new ArchivedCensus(facts.places.cold, stored.pages(), stop.signal);
    try {
        for await (const steps of restoreSteps(walk, () => planner.other(), stop.signal)) {
            const toCopy = [];
            for (const step of steps) {
                const { key, version, point, listed } = step;
                const decision = decideRestore(version, listed, begun.get(key), options.overwrite);
                planner.take(decision, version.size, point);
                if (decision.act === 'copy')
                    toCopy.push(step);
            }
            await census.take(toCopy);
            keys += steps.length;
            around.onProgress({ phase: 'plan', scanned: keys, done: 0, planned: 0, bytes: 0, inFlight: 0 });
        }
    }
    finally {
        await census.end();
        await stored.close();
    }
    const path = choice?.current;
    const copyPath = path === undefined || choice === undefined ? null : { path, reason: choice.reason };
    return planner.plan(copyPath, options.prefixes, census.found);
}


/***/ }),

/***/ 2843:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jB: () => (/* binding */ upTo),
/* harmony export */   ll: () => (/* binding */ newestFirst),
/* harmony export */   sT: () => (/* binding */ asOf),
/* harmony export */   vk: () => (/* binding */ coverage)
/* harmony export */ });
/* harmony import */ var _options_scope_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5803);

/**
 * What a backup held at `time` (design.md section 7). For each key the newest restore point that covers it and
 * is not after `time` says when to look; of the key's versions the one counts that was current then:
 *
 * | version                            | current at the restore point P when |
 * | ---------------------------------- | ----------------------------------- |
 * | superseded                         | since ≤ P < until                   |
 * | newest, in hot or missing once     | since ≤ P                           |
 * | newest, gone (missing twice)       | since ≤ P < gone.since              |
 *
 * One listing without a key does not end its version: a key is gone when two in a row did not have it, and then it
 * is gone from the first of them. Times are ISO in UTC with milliseconds, which sort as text.
 */
function asOf(restorePoints, time) {
    const points = newestByScope(upTo(restorePoints, time)).map((point) => ({
        point,
        covers: coverage(point),
    }));
    return (entry) => {
        const found = points.find(({ covers }) => covers(entry.key));
        return found === undefined ? undefined : currentAt(entry, found.point);
    };
}
/** The newest of each scope, in the order given: an older one of the same scope covers no other key. */
function newestByScope(points) {
    const seen = new Set();
    return points.filter(({ scope }) => {
        const name = JSON.stringify([scope.prefixes, scope.exclude]);
        return !seen.has(name) && seen.add(name);
    });
}
/** The restore points that are not after `time`, the newest first. */
function upTo(restorePoints, time) {
    return newestFirst(restorePoints.filter((point) => point.time <= time));
}
/** By time; of two at one time the later commit. */
function newestFirst(restorePoints) {
    return [...restorePoints].sort((a, b) => a.time === b.time ? b.generation - a.generation : a.time < b.time ? 1 : -1);
}
/** The keys that the scope of a restore point covers. */
function coverage({ scope }) {
    const excluded = (0,_options_scope_js__WEBPACK_IMPORTED_MODULE_0__/* .compileExclude */ .M)(scope.exclude);
    const { prefixes } = scope;
    return (key) => (prefixes.length === 0 || prefixes.some((prefix) => key.startsWith(prefix))) && !excluded(key);
}
function currentAt(entry, point) {
    const { time } = point;
    const end = entry.gone?.confirmed === true ? entry.gone.since : undefined;
    if (entry.since <= time)
        return end === undefined || time < end ? { version: entry, until: end, point } : undefined;
    // Their times do not overlap; the newest first, since it is the likeliest.
    const found = entry.history?.findLast(({ since, until }) => since <= time && time < until);
    return found === undefined ? undefined : { version: found, until: found.until, point };
}


/***/ }),

/***/ 6496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ isContentOf),
/* harmony export */   w: () => (/* binding */ knownMd5)
/* harmony export */ });
/* harmony import */ var _store_store_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6942);

/**
 * The MD5 of a version's content, in hex, where the manifest proves it. An ETag of 32 hex digits alone does not:
 * SSE-KMS has such ones too. Equal ones on both sides do.
 */
function knownMd5({ etag, cold }) {
    return cold.evidence === 'md5' && (0,_store_store_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlainEtag */ .C5)(etag) ? etag : undefined;
}
/** True where an object of this ETag and size can only be this version's content: as in hot, or as in cold. */
function isContentOf({ etag, size, cold }, there) {
    return there.size === size && (there.etag === etag || there.etag === cold.etag);
}


/***/ }),

/***/ 5681:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ mayHold)
/* harmony export */ });
/* harmony import */ var _store_keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8335);

/** True where a stretch of keys from `first` to `last` can hold one that begins with any of the prefixes; no prefix is all. */
function mayHold({ first, last }, prefixes) {
    if (prefixes.length === 0)
        return true;
    // All keys with a prefix lie together, and the prefix itself is the least of them.
    return prefixes.some((prefix) => (0,_store_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .compareKeys */ .YD)(last, prefix) >= 0 && ((0,_store_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .compareKeys */ .YD)(first, prefix) <= 0 || first.startsWith(prefix)));
}


/***/ }),

/***/ 8996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DB: () => (/* binding */ checkScope),
/* harmony export */   ef: () => (/* binding */ prunedWithin),
/* harmony export */   qk: () => (/* binding */ pointOf)
/* harmony export */ });
/* unused harmony export scopeWords */
/* harmony import */ var _options_options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2402);
/* harmony import */ var _options_shown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45);
/* harmony import */ var _as_of_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2843);



/** The restore point that is meant. Throws InputError with what there is. */
function pointOf(at, restorePoints) {
    const sorted = (0,_as_of_js__WEBPACK_IMPORTED_MODULE_1__/* .newestFirst */ .ll)(restorePoints);
    const [newest] = sorted;
    const oldest = sorted.at(-1);
    if (newest === undefined || oldest === undefined)
        throw new _options_options_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d('at', 'this backup has no restore point yet; expected a backup that was completed');
    switch (at.kind) {
        case 'latest':
            return newest;
        case 'run': {
            const found = sorted.find(({ run }) => run === at.run);
            if (found !== undefined)
                return found;
            throw new _options_options_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d('at', `no restore point is of a run ${(0,_options_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .T)(at.run)}; expected latest, a time, or a run such as ${(0,_options_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .T)(newest.run)}`);
        }
        case 'time': {
            const [found] = (0,_as_of_js__WEBPACK_IMPORTED_MODULE_1__/* .upTo */ .jB)(restorePoints, at.time);
            if (found !== undefined)
                return found;
            throw new _options_options_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d('at', `${at.time} is before the first restore point; expected ${oldest.time} or later`);
        }
    }
}
/**
 * Each of the prefixes must be covered by some restore point up to `point`, and where a run was named, by that
 * run's own: else what would come back is not what was asked for. Throws InputError.
 */
function checkScope(at, point, restorePoints, prefixes) {
    const upTheRoad = (0,_as_of_js__WEBPACK_IMPORTED_MODULE_1__/* .upTo */ .jB)(restorePoints, point.time);
    for (const prefix of prefixes) {
        if (at.kind === 'run' && !meets(point, prefix)) {
            throw new _options_options_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d('at', `the restore point of run ${(0,_options_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .T)(point.run)} is of another scope (${scopeWords(point)}), which has nothing below ${(0,_options_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .T)(prefix)}; expected ${alternative(upTheRoad, prefix)}`);
        }
        if (!upTheRoad.some((one) => meets(one, prefix))) {
            throw new _options_options_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d('prefixes', `no restore point up to ${point.time} covers ${(0,_options_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .T)(prefix)}; expected a prefix such as ${scopeWords(point)}`);
        }
    }
}
function alternative(points, prefix) {
    const found = points.find((one) => meets(one, prefix));
    return found === undefined
        ? 'a run whose scope covers it'
        : `a run whose scope covers it, such as ${(0,_options_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .T)(found.run)}`;
}
/** True where the scope can hold keys below the prefix. */
function meets({ scope }, prefix) {
    return (scope.prefixes.length === 0 ||
        scope.prefixes.some((own) => own.startsWith(prefix) || prefix.startsWith(own)));
}
/** Of the prefixes below which a restore point was pruned, those that a restore of `prefixes` meets. */
function prunedWithin({ pruned = [] }, prefixes) {
    return pruned.filter((gone) => prefixes.length === 0 || prefixes.some((prefix) => prefix.startsWith(gone) || gone.startsWith(prefix)));
}
/** `all keys`, or its first prefixes. */
function scopeWords({ scope }) {
    if (scope.prefixes.length === 0)
        return 'all keys';
    const shown = scope.prefixes.slice(0, 3).map(_options_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .T).join(', ');
    return scope.prefixes.length > 3 ? `${shown} and ${scope.prefixes.length - 3} more` : shown;
}


/***/ }),

/***/ 8198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ orderedListing)
/* harmony export */ });
/* harmony import */ var _listing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(131);
/* harmony import */ var _unsorted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(657);


/** Keys as the store lists them; where it lists out of order, the listing taken whole and sorted on disk. */
async function orderedListing(bucket, prefixes, signal) {
    const wanted = prefixes.length === 0 ? [''] : prefixes;
    for (const prefix of wanted) {
        if (!(await (0,_unsorted_js__WEBPACK_IMPORTED_MODULE_1__/* .isUnsorted */ .X)(bucket, prefix, signal)))
            continue;
        const sorted = await (0,_unsorted_js__WEBPACK_IMPORTED_MODULE_1__/* .sortListing */ .J)(bucket, wanted, signal);
        return { pages: () => sorted.range({}), close: () => sorted.close() };
    }
    return { pages: () => listAll(bucket, wanted, signal), close: () => Promise.resolve() };
}
async function* listAll(bucket, prefixes, signal) {
    for (const prefix of prefixes)
        yield* (0,_listing_js__WEBPACK_IMPORTED_MODULE_0__/* .listRange */ .Q4)(bucket, prefix, {}, signal);
}


/***/ }),

/***/ 657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ sortListing),
/* harmony export */   X: () => (/* binding */ isUnsorted)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6848);
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8335);
/* harmony import */ var _sorter_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8244);



/**
 * True where the first page under `prefix` is out of order. Some stores list in an order of their own (Storj
 * with self-managed encryption lists by ciphertext; litestream#535).
 */
async function isUnsorted(bucket, prefix, signal) {
    const { objects } = await bucket.store.list({ prefix: bucket.key(prefix) }, signal);
    return objects.some(({ key }, i) => i > 0 && (0,_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .compareKeys */ .YD)(objects[i - 1]?.key ?? '', key) > 0);
}
/** Lists everything under the prefixes, in whatever order it comes, and sorts it. Throws StoreError. */
async function sortListing(bucket, prefixes, signal) {
    const sorter = new _sorter_js__WEBPACK_IMPORTED_MODULE_1__/* .Sorter */ .y();
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
        const request = { prefix: whole, ...(continuation === undefined ? {} : { continuation }) };
        const { objects, next } = await bucket.store.list(request, signal);
        for (const { key, ...object } of objects) {
            if (!key.startsWith(whole))
                throw wrong('the listing holds a key outside the prefix that was asked for');
            if (key.length > bucket.prefix.length)
                await sorter.add(key.slice(bucket.prefix.length), JSON.stringify(object));
        }
        if (next === undefined)
            return;
        // Without an order, a token that comes again is the only sign of a loop.
        if (tokens.has(next))
            throw wrong('the listing repeats a continuation token');
        tokens.add(next);
        continuation = next;
    }
}
async function* objectsOf(sorter, range) {
    let last;
    for await (const lines of sorter.sorted(range)) {
        const objects = [];
        for (const { key, line } of lines) {
            if (key === last)
                continue; // repeated across pages
            last = key;
            objects.push({ key, ...JSON.parse(line) });
        }
        yield objects;
    }
}
function wrong(message) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StoreError */ .A('protocol', message, { operation: 'ListObjectsV2' });
}


/***/ }),

/***/ 299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ placesOf)
/* harmony export */ });
/* harmony import */ var _manifest_layout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4445);
/* harmony import */ var _plan_content_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6496);
/* harmony import */ var _store_store_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6942);
/* harmony import */ var _store_versions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8530);




/**
 * Where a version's content may lie in cold, the likeliest first, as every reader of cold must look for it
 * (design.md section 4): where the manifest has it; under its history name, where a run that did not commit put
 * it before it overwrote it; among the older versions of a bucket that keeps them. All but the first are looked
 * for only when they are asked for, and each is pinned to the ETag that was found.
 */
async function* placesOf(cold, key, version, signal) {
    const { path, etag, versionId } = version.cold;
    const { size } = version;
    yield { bucket: cold, path, size, etag, ...(versionId === undefined ? {} : { versionId }) };
    const names = [false, true].flatMap((aliases) => [true, false].map((plain) => (0,_manifest_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .historyPath */ .ae)(key, version, cold.prefix, aliases, plain)));
    for (const name of new Set(names)) {
        if (name === path)
            continue;
        const kept = await cold.look(name, signal);
        if (kept !== undefined && isKept(kept, version))
            yield { bucket: cold, path: name, size, etag: kept.etag };
    }
    for (const older of await (0,_store_versions_js__WEBPACK_IMPORTED_MODULE_1__/* .versionsAbove */ .X)(cold, path, undefined, signal)) {
        if (older.versionId !== versionId && (0,_plan_content_js__WEBPACK_IMPORTED_MODULE_2__/* .isContentOf */ .T)(version, older))
            yield { bucket: cold, path, size, etag: older.etag, versionId: older.versionId };
    }
}
/** A history name says whose version it is; what lies there must still not speak against it. */
function isKept(there, version) {
    if ((0,_plan_content_js__WEBPACK_IMPORTED_MODULE_2__/* .isContentOf */ .T)(version, there))
        return true;
    const md5 = (0,_plan_content_js__WEBPACK_IMPORTED_MODULE_2__/* .knownMd5 */ .w)(version);
    return there.size === version.size && (md5 === undefined || !(0,_store_store_js__WEBPACK_IMPORTED_MODULE_3__/* .isPlainEtag */ .C5)(there.etag));
}


/***/ })

};
