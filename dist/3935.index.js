export const id = 3935;
export const ids = [3935];
export const modules = {

/***/ 53935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  RunReports: () => (/* binding */ RunReports)
});

// EXTERNAL MODULE: ./build/src/core/signals.js
var signals = __webpack_require__(89572);
// EXTERNAL MODULE: ./build/src/core/quoted.js
var quoted = __webpack_require__(12053);
// EXTERNAL MODULE: ./build/src/core/escape.js
var core_escape = __webpack_require__(27698);
// EXTERNAL MODULE: ./build/src/core/version.js
var version = __webpack_require__(79157);
;// CONCATENATED MODULE: ./build/src/report/notify/event.js


function startEvent(run, now) {
    return {
        ...common('start', run, now),
        outcome: null,
        exitCode: null,
        durationMs: null,
        title: `${run.noun} started`,
        message: '',
        outputs: {},
    };
}
function endEvent(run, { partial, ...ended }, now) {
    return {
        ...common(kindOf(ended, partial === true), run, now),
        ...ended,
        title: (0,core_escape/* forLog */.Ig)(ended.title, 200),
        message: (0,core_escape/* forLog */.Ig)(ended.message, MAX_MESSAGE),
    };
}
const MAX_MESSAGE = 1_500;
function common(event, { command, run, hot, cold }, now) {
    const time = new Date(now).toISOString();
    const shown = (place) => (place === null ? null : (0,core_escape/* forLog */.Ig)(place, 300));
    return { format: 1, event, program: version/* VERSION */.x, command, run, time, hot: shown(hot), cold: shown(cold) };
}
function kindOf({ outcome, exitCode }, partial) {
    if (outcome === 'skipped' || exitCode === 3)
        return 'inconclusive';
    if (exitCode !== 0)
        return 'failure';
    return partial ? 'inconclusive' : 'success';
}

;// CONCATENATED MODULE: ./build/src/report/metrics/names.js
/**
 * Every metric, without its prefix, and its help. By Prometheus' conventions: base units (seconds, bytes) at the end of the
 * name, no `_total`, because none is a counter. One text for a name, whatever the command: the collector refuses two.
 */
const HELP = {
    build_info: 'The version of flashback-backup that wrote this file; always 1.',
    last_run_timestamp_seconds: 'When the last run ended, as a Unix time.',
    last_run_duration_seconds: 'How long the last run took.',
    last_run_exit_code: 'Exit code of the last run: 0, 1 failed, 2 too many failures, 3 incomplete.',
    last_run_success: '1 if the last run succeeded; 0 if it failed, was skipped or did not finish.',
    last_run_outcome: '1 for the outcome of the last run, 0 for all others.',
    last_run_objects: 'Objects of the last run by what became of them; their sum is the keys it looked at.',
    last_run_bytes: 'Bytes that the last run moved, by what became of the objects.',
    last_run_path_objects: 'Objects that the last run copied, by copy path.',
    last_run_path_bytes: 'Bytes that the last run copied, by copy path.',
    last_run_requests: 'Requests that the last run sent, retries counted.',
    last_run_throttled_requests: 'Answers that asked the last run to slow down.',
    last_run_holes: 'Keys that the last run could not bring up to date, by cause.',
    last_run_excluded_objects: 'Keys that exclude left out of the last run.',
    last_run_gone_objects: 'Keys that hot no longer has and cold keeps.',
    last_run_kept_versions: 'Old versions that the last run kept before it overwrote them.',
    last_run_deleted_objects: 'Stored objects of old versions that the last run deleted from cold.',
    last_run_deleted_bytes: 'Bytes of the stored objects that the last run deleted from cold.',
    last_run_condemned_objects: 'Versions that the last run condemned, to be deleted after prune-delay.',
    last_run_guard_tripped: '1 if a guard stopped pruning in the last run.',
    hot_objects: 'Keys in hot, within the scope of the last run.',
    hot_bytes: 'Bytes in hot, within the scope of the last run.',
    generation: 'Number of the newest committed generation that the last run saw.',
    restore_points: 'Restore points in cold.',
    restore_point_timestamp_seconds: 'When the newest restore point was made, as a Unix time.',
    oldest_scope_restore_point_timestamp_seconds: 'The oldest of the newest restore points of all scopes, as a Unix time.',
    oldest_verification_timestamp_seconds: 'Since when every key that was ever verified has been read back, as a Unix time.',
    unrepaired_faults: 'Faults that verifications found and did not repair.',
    quota_used_bytes: "Used of the account's limits at Flashback.",
    quota_limit_bytes: "The account's limits at Flashback.",
};

;// CONCATENATED MODULE: ./build/src/report/metrics/exposition.js


const PREFIX = 'flashback_backup_';
const MAX_LABEL = 200;
/** A file for the textfile collector is read at every scrape. */
const MAX_SAMPLES = 1_000;
/**
 * The text format of Prometheus (https://prometheus.io/docs/instrumenting/exposition_formats/), with `common` labels on
 * each sample. Samples of one name stand together; of two with the same labels the first counts, since the second would
 * make the whole file invalid. Ends in a newline.
 */
function exposition(samples, common) {
    const byName = new Map();
    for (const { name, labels, value } of samples.slice(0, MAX_SAMPLES)) {
        if (!Number.isFinite(value))
            continue;
        const series = byName.get(name) ?? new Map();
        byName.set(name, series);
        const shown = labelsOf({ ...common, ...labels });
        if (!series.has(shown))
            series.set(shown, value);
    }
    return [...byName]
        .map(([name, series]) => {
        const full = PREFIX + name;
        const lines = [...series].map(([labels, value]) => `${full}${labels} ${value}`);
        return `# HELP ${full} ${HELP[name]}\n# TYPE ${full} gauge\n${lines.join('\n')}\n`;
    })
        .join('');
}
function labelsOf(labels) {
    const pairs = Object.entries(labels).map(([name, value]) => `${name}="${escaped(value)}"`);
    return pairs.length === 0 ? '' : `{${pairs.join(',')}}`;
}
/** Line breaks and what else cannot be seen are visible escapes by then. */
function escaped(value) {
    return (0,core_escape/* forLog */.Ig)(value, MAX_LABEL).replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n');
}

;// CONCATENATED MODULE: ./build/src/report/metrics/of-run.js


const OUTCOMES = ['complete', 'degraded', 'incomplete', 'read-only', 'skipped', 'failed'];
/** The metrics of a run that ended at `now`, ms; `own` are those of its command, none where it had no result. */
function metricsOf({ command, cold }, { outcome, exitCode, durationMs }, own, now) {
    const samples = [
        { name: 'build_info', labels: { version: version/* VERSION */.x }, value: 1 },
        { name: 'last_run_timestamp_seconds', value: now / 1000 },
        { name: 'last_run_duration_seconds', value: durationMs / 1000 },
        { name: 'last_run_exit_code', value: exitCode },
        { name: 'last_run_success', value: exitCode === 0 && outcome !== 'skipped' ? 1 : 0 },
        ...OUTCOMES.map((one) => ({
            name: 'last_run_outcome',
            labels: { outcome: one },
            value: one === outcome ? 1 : 0,
        })),
        ...own,
    ];
    return exposition(samples, { command, cold: cold ?? '' });
}

// EXTERNAL MODULE: ./build/src/commands/explain.js
var explain = __webpack_require__(12267);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/src/commands/reports/metrics-file.js


/**
 * Replaces the file at once, so that the collector never reads half of it: written beside it under a name that the
 * collector skips, flushed, renamed. Throws what the file system throws, and leaves nothing behind.
 */
async function replaceFile(path, text, unique) {
    const beside = (0,external_node_path_.join)((0,external_node_path_.dirname)(path), `.${(0,external_node_path_.basename)(path)}.${unique}.tmp`);
    try {
        // The collector runs as another user.
        const file = await (0,promises_.open)(beside, 'wx', 0o644);
        try {
            await file.writeFile(text);
            await file.sync();
        }
        finally {
            await file.close();
        }
        await (0,promises_.rename)(beside, path);
    }
    catch (error) {
        await (0,promises_.rm)(beside, { force: true });
        throw error;
    }
}

// EXTERNAL MODULE: ./build/src/core/input-error.js
var input_error = __webpack_require__(19154);
// EXTERNAL MODULE: ./build/src/core/with-timeout.js
var with_timeout = __webpack_require__(14967);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/src/report/notify/forms.js



/** The request for an event, sent at `now`, ms; undefined where this form does not announce it. */
function requestFor(event, setting, now) {
    const form = FORMS[setting.format](event, setting.url);
    if (form === undefined)
        return undefined;
    const { url, type, body } = form;
    const headers = { 'content-type': type, 'user-agent': `flashback-backup/${version/* VERSION */.x}` };
    if (setting.key === undefined)
        return { url, body, headers };
    return { url, body, headers: { ...headers, ...signature(idOf(event), body, setting.key, now) } };
}
const FORMS = {
    json: (event, url) => ({ url, type: 'application/json', body: (0,core_escape/* forJson */.Cx)(JSON.stringify(event)) }),
    healthchecks: (event, url) => ({
        url: below(url, PINGS[event.event]),
        type: 'text/plain; charset=utf-8',
        body: lines(event).join('\n'),
    }),
    // A message at each start would be noise: what did not end is noticed by what watches for silence.
    slack: (event, url) => event.event === 'start'
        ? undefined
        : { url, type: 'application/json', body: (0,core_escape/* forJson */.Cx)(JSON.stringify(slackMessage(event))) },
};
/** https://healthchecks.io/docs/http_api/ ; `/log` records a ping and changes no state. */
const PINGS = {
    start: '/start',
    success: '',
    failure: '/fail',
    inconclusive: '/log',
};
/** The path with a step added; a query stays. */
function below(url, step) {
    const target = new URL(url);
    target.pathname = target.pathname.replace(/\/+$/, '') + step;
    return target.href;
}
function lines({ title, message, command, run, hot, cold }) {
    const places = [hot, cold].filter((place) => place !== null).join(' → ');
    return [title, message, places, `${command}, run ${run}`].filter((line) => line !== '');
}
const EMOJI = {
    start: '',
    success: '✅',
    failure: '❌',
    inconclusive: '⏸️',
};
/** Slack's own limit is far higher; a channel is no log. */
const MAX_SLACK = 2_000;
/** Plain text: only `&`, `<` and `>` mean something to Slack then, and a mention needs `<`. */
function slackMessage(event) {
    const [title = '', ...rest] = lines(event);
    const text = (0,core_escape/* clip */.$Q)([`${EMOJI[event.event]} ${title}`, ...rest].join('\n'), MAX_SLACK)
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;');
    return { text, mrkdwn: false, unfurl_links: false, unfurl_media: false };
}
/** The same for every try, so that a receiver can drop what it has. */
function idOf({ run, command, event }) {
    return `${command}-${run.replace(/[^\w-]/g, '_').slice(0, 120)}-${event}`;
}
/**
 * The headers of Standard Webhooks, which has libraries for many languages: the HMAC covers the id, the time and the body.
 * https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md
 */
function signature(id, body, key, now) {
    const time = String(Math.floor(now / 1000));
    const mac = (0,external_node_crypto_.createHmac)('sha256', key).update(`${id}.${time}.${body}`, 'utf8').digest('base64');
    return { 'webhook-id': id, 'webhook-timestamp': time, 'webhook-signature': `v1,${mac}` };
}

// EXTERNAL MODULE: ./build/src/store/wire/connections.js + 1 modules
var connections = __webpack_require__(83370);
;// CONCATENATED MODULE: ./build/src/commands/reports/post.js

/** Longer than any attempt: `signal`, which follows the run's clock, ends one. */
const SOCKET_TIMEOUT_MS = 60_000;
/**
 * One POST over a connection of its own, through the proxy of the environment. Redirects are not followed: the body would
 * go where nobody checked. Throws what the connection throws, and InputError for a bad proxy variable.
 */
async function post_post({ url, headers, body }, ca, signal) {
    const { origin, pathname, search } = new URL(url);
    const sockets = (0,connections/* connectTo */.m6)(origin, {
        ca,
        connections: 1,
        connectTimeout: SOCKET_TIMEOUT_MS,
        bodyTimeout: SOCKET_TIMEOUT_MS,
    });
    try {
        const answer = await sockets.request({
            origin,
            path: pathname + search,
            method: 'POST',
            headers: { ...headers },
            body,
            headersTimeout: SOCKET_TIMEOUT_MS,
            signal,
        });
        const after = answer.headers['retry-after'];
        const retryAfter = typeof after === 'string' ? after : undefined;
        // The status says it all: the body is not read, and what becomes of it is of no interest.
        answer.body.on('error', () => undefined).destroy();
        return { status: answer.statusCode, retryAfter };
    }
    finally {
        await sockets.destroy();
    }
}

;// CONCATENATED MODULE: ./build/src/commands/reports/notifier.js





/** All tries and waits of one event, ms. */
const NOTIFY_DEADLINE_MS = 30_000;
/** Of a run that was stopped: a runner ends it 7.5 s after it asked. */
const STOPPED_DEADLINE_MS = 3_000;
/** One try, ms. */
const ATTEMPT_MS = 10_000;
/** At its end a run waits this long for what announces its start, ms. */
const LATE_START_MS = 5_000;
const MAX_ATTEMPTS = 5;
const FIRST_WAIT_MS = 1_000;
/**
 * Announces a run to `notify-url`. Best effort: nothing here fails a run or throws, what was not delivered is a warning. The
 * start is sent beside the run, which does not wait for it.
 */
class Notifier {
    #setting;
    #late = new AbortController();
    #starting = Promise.resolve();
    constructor(setting) {
        this.#setting = setting;
    }
    start(event) {
        this.#starting = this.#deliver(event, NOTIFY_DEADLINE_MS, this.#late.signal);
    }
    /** Sends what ended the run after what began it: receivers take the last one for the state. */
    async end(event, stopped) {
        const { clock } = this.#setting;
        const wait = stopped ? 0 : LATE_START_MS;
        try {
            await (0,with_timeout/* withTimeout */.w)(clock, wait, () => this.#starting);
        }
        catch {
            this.#late.abort(new with_timeout/* TimeoutError */.M(wait));
            await this.#starting;
        }
        await this.#deliver(event, stopped ? STOPPED_DEADLINE_MS : NOTIFY_DEADLINE_MS);
    }
    async #deliver(event, deadline, signal) {
        const { clock, warn } = this.#setting;
        const tried = { attempts: 0, why: '' };
        try {
            await (0,with_timeout/* withTimeout */.w)(clock, deadline, (limit) => this.#attempts(event, tried, limit), signal);
        }
        catch (error) {
            const why = error instanceof with_timeout/* TimeoutError */.M ? tried.why || `no answer in ${error.ms / 1000} s` : whyOf(error);
            warn(`notify-url: the ${event.event} of this run could not be delivered (${why}; attempts: ${tried.attempts}). The run itself is not affected.`);
        }
    }
    /** Resolves when it is delivered, or this form does not announce it. Throws Undelivered. */
    async #attempts(event, tried, signal) {
        const { clock, random, options } = this.#setting;
        for (;;) {
            // Anew for each try: the signature holds the time.
            const request = requestFor(event, options, clock.now());
            if (request === undefined)
                return;
            tried.attempts++;
            const failure = await this.#attempt(request, signal);
            if (failure === undefined)
                return;
            tried.why = failure.why;
            if (!failure.again || tried.attempts === MAX_ATTEMPTS)
                throw new Undelivered(failure.why);
            const wait = FIRST_WAIT_MS * 2 ** (tried.attempts - 1) * (0.5 + random());
            await clock.sleep(Math.max(wait, failure.after), signal);
        }
    }
    async #attempt(request, signal) {
        const { clock, ca, post = post_post } = this.#setting;
        try {
            return failureOf(await (0,with_timeout/* withTimeout */.w)(clock, ATTEMPT_MS, (limit) => post(request, ca, limit), signal));
        }
        catch (error) {
            signal.throwIfAborted();
            return { why: whyOf(error), again: !(error instanceof input_error/* InputError */.d), after: 0 };
        }
    }
}
class Undelivered extends Error {
}
function failureOf({ status, retryAfter = '' }) {
    if (status >= 200 && status < 300)
        return undefined;
    if (status >= 300 && status < 400)
        return {
            why: `HTTP ${status}, a redirect, which is not followed: give the URL that it leads to`,
            again: false,
            after: 0,
        };
    const again = status >= 500 || status === 408 || status === 425 || status === 429;
    return {
        why: `HTTP ${status}`,
        again,
        after: /^\d{1,5}$/.test(retryAfter) ? Number(retryAfter) * 1000 : 0,
    };
}
/** Without the message of an error of the system, which names the host: some receivers keep their secret there. */
function whyOf(error) {
    if (error instanceof Undelivered || error instanceof input_error/* InputError */.d)
        return error.message;
    if (error instanceof with_timeout/* TimeoutError */.M)
        return `no answer in ${error.ms / 1000} s`;
    return `no connection${(0,quoted/* systemCode */.x)(error)}`;
}

;// CONCATENATED MODULE: ./build/src/commands/reports/run-reports.js







/** Tells of one run: a notification at its start and at its end, and the metrics. Nothing here throws. */
class RunReports {
    #command;
    #run;
    #reports;
    #setting;
    #notifier;
    #began;
    #taken;
    constructor(command, run, reports, ca, setting) {
        const { clock, random, warn } = setting;
        this.#command = command;
        this.#run = run;
        this.#reports = reports;
        this.#setting = setting;
        this.#began = clock.monotonic();
        if (reports.notify !== undefined)
            this.#notifier = new Notifier({ options: reports.notify, ca, clock, random, warn });
    }
    start() {
        this.#notifier?.start(startEvent(this.#run, this.#setting.clock.now()));
    }
    take(result, options) {
        this.#taken = { result, options };
    }
    /** `error` is what ended the run, if it had no result by then. */
    async end(error) {
        const { clock, stopped } = this.#setting;
        const ended = this.#ended(error);
        await this.#writeMetrics(ended);
        await this.#notifier?.end(endEvent(this.#run, ended, clock.now()), stopped.aborted);
    }
    #ended(error) {
        const durationMs = Math.round(this.#setting.clock.monotonic() - this.#began);
        if (this.#taken === undefined)
            return { ...failed(this.#command, error), durationMs };
        const { result, options } = this.#taken;
        return {
            outcome: outcomeOf(result),
            exitCode: this.#command.exitCode(result, options),
            durationMs,
            ...(this.#command.reported?.headline(result) ?? { title: this.#command.noun, message: '' }),
            outputs: this.#command.outputs(result),
        };
    }
    async #writeMetrics(ended) {
        const { metrics: path } = this.#reports;
        if (path === undefined)
            return;
        const { clock, warn, runId } = this.#setting;
        const own = this.#taken === undefined ? [] : (this.#command.reported?.metrics(this.#taken.result) ?? []);
        try {
            const unique = runId.replace(/[^\w-]/g, '_').slice(0, 100);
            await replaceFile(path, metricsOf(this.#run, ended, own, clock.now()), unique);
        }
        catch (cause) {
            warn(`metrics: the file could not be written${(0,quoted/* systemCode */.x)(cause)}. The run itself is not affected.`);
        }
    }
}
function outcomeOf(result) {
    return 'outcome' in result && typeof result.outcome === 'string' ? result.outcome : 'complete';
}
function failed({ noun }, error) {
    if (error instanceof signals/* Stopped */.C) {
        const message = `The run was ${error.message}; the next run continues from there.`;
        return { outcome: 'incomplete', exitCode: 3, title: `${noun} stopped`, message, outputs: {} };
    }
    const message = (0,explain/* explain */.W)(error) ?? (error instanceof Error ? error.message : String(error));
    return { outcome: 'failed', exitCode: 1, title: `${noun} failed`, message, outputs: {} };
}


/***/ }),

/***/ 83370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m6: () => (/* binding */ connectTo),
  bE: () => (/* binding */ nodeAgents),
  iJ: () => (/* binding */ proxyFor)
});

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(41692);
// EXTERNAL MODULE: ./node_modules/http-proxy-agent/dist/index.js
var dist = __webpack_require__(81970);
// EXTERNAL MODULE: ./node_modules/https-proxy-agent/dist/index.js
var https_proxy_agent_dist = __webpack_require__(3669);
// EXTERNAL MODULE: ./node_modules/proxy-from-env/index.js
var proxy_from_env = __webpack_require__(98182);
// EXTERNAL MODULE: ./node_modules/undici/index.js
var undici = __webpack_require__(46752);
// EXTERNAL MODULE: ./build/src/core/input-error.js
var input_error = __webpack_require__(19154);
;// CONCATENATED MODULE: ./build/src/store/wire/trust.js

/**
 * The certificates to trust: the system's and NODE_EXTRA_CA_CERTS, and `ca` besides them. Node's own `ca`
 * option would replace them. Undefined where there is nothing to add.
 */
function trusted(ca) {
    return ca === undefined ? undefined : [...(0,external_node_tls_.getCACertificates)('default'), ca];
}

;// CONCATENATED MODULE: ./build/src/store/wire/connections.js









const KEEP_ALIVE_MS = 20_000;
/**
 * Sockets to one origin, straight or through the proxy that the environment names for it (HTTPS_PROXY,
 * HTTP_PROXY, ALL_PROXY, NO_PROXY, as curl reads them). https goes through a CONNECT tunnel, so the proxy sees
 * no request; plain http is forwarded. Requests must name `origin` again. Throws InputError where the
 * variable holds no URL.
 */
function connectTo(origin, options) {
    const secure = secureBy(options.ca);
    const timeout = options.connectTimeout;
    const common = {
        connections: options.connections,
        keepAliveTimeout: KEEP_ALIVE_MS,
        bodyTimeout: options.bodyTimeout,
    };
    const proxy = proxyFor(origin);
    if (proxy === undefined)
        return new undici/* Pool */.bC(origin, { ...common, connect: { timeout, ...secure } });
    const tls = { timeout, ...secure };
    return new undici/* ProxyAgent */.kT({ ...common, uri: proxy, requestTls: tls, proxyTls: tls });
}
/**
 * One context for all sockets: given the certificates instead, Node reads all of them again for each socket, 20 ms
 * of CPU.
 */
function secureBy(ca) {
    return ca === undefined ? {} : { secureContext: (0,external_node_tls_.createSecureContext)({ ca: trusted(ca) }) };
}
/** The same for clients that are built on Node's own http: the SDK's. */
function nodeAgents(endpoint, options) {
    const common = { keepAlive: true, maxSockets: options.connections };
    const secure = { ...common, ...(options.ca === undefined ? {} : { ca: trusted(options.ca) }) };
    const proxy = proxyFor(endpoint);
    if (proxy === undefined) {
        return { httpAgent: new external_node_http_.Agent(common), httpsAgent: new external_node_https_.Agent(secure) };
    }
    return {
        httpAgent: new dist.HttpProxyAgent(proxy, secure),
        // It is an agent for https in all but its declared parent.
        // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment
        httpsAgent: new TrustingProxyAgent(proxy, secure),
    };
}
/** HttpsProxyAgent trusts `ca` at the proxy alone; the endpoint behind the tunnel is the one that needs it. */
class TrustingProxyAgent extends https_proxy_agent_dist.HttpsProxyAgent {
    connect(...[request, target]) {
        const { ca } = this.connectOpts;
        return super.connect(request, ca === undefined ? target : Object.assign({}, target, { ca }));
    }
}
/**
 * The proxy for a URL, with its password; never to be shown. Undefined for none. Throws InputError that names the variable
 * where its value is no URL of a proxy.
 */
function proxyFor(url) {
    const proxy = (0,proxy_from_env/* getProxyForUrl */.T)(url);
    if (proxy === '')
        return undefined;
    if (URL.canParse(proxy) && /^https?:$/.test(new URL(proxy).protocol))
        return proxy;
    throw new input_error/* InputError */.d(proxyVariable(new URL(url).protocol.slice(0, -1)), 'does not hold the URL of a proxy (its value is not shown: it may hold a password); expected http://host:port or https://host:port');
}
/** The variable that the proxy comes from, in the order in which proxy-from-env reads them. */
function proxyVariable(protocol) {
    const names = [`npm_config_${protocol}_proxy`, `${protocol}_proxy`, 'npm_config_proxy', 'all_proxy'];
    const all = names.flatMap((name) => [name, name.toUpperCase()]);
    return all.find((name) => (process.env[name] ?? '') !== '') ?? `${protocol}_proxy`.toUpperCase();
}


/***/ })

};
