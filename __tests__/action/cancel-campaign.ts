import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startEmulator, type Emulator } from '../../emulator/index.ts';
import type { JournalRecord } from '../../src/manifest/journals/journal.ts';
import { CONFIG, WRITE } from '../emulator/running.ts';

const INDEX = fileURLToPath(new URL('../../src/index.ts', import.meta.url));
const STATE = '.flashback-backup/';
const CONCURRENCY = 8;
/** What a run asks besides its copies, about. */
const OTHER_REQUESTS = 60;

interface Moment {
  readonly signal: NodeJS.Signals;
  /** Counted from the first copy on, or from the start. */
  readonly copying: boolean;
  readonly requests: number;
  /** ms after that request. */
  readonly then: number;
}

export interface CancelOptions {
  readonly objects: number;
  readonly cancels: number;
  /** ms a copy takes: so that a signal finds copies in flight. */
  readonly copyMs: number;
  /** In [0, 1): when a signal comes, and which. */
  readonly random: () => number;
  readonly log: (line: string) => void;
}

export interface CancelReport {
  readonly faults: readonly string[];
  readonly figures: Readonly<Record<string, number>>;
}

/**
 * Starts the Action as a process again and again, sends SIGINT or SIGTERM at a random moment, and looks at what it
 * leaves: the lease given back, the journal written before that and nothing after, no journalled copy made again
 * by a later run, and in the end a mirror that is whole.
 */
export async function cancelCampaign(options: CancelOptions): Promise<CancelReport> {
  const { objects, cancels, copyMs, random, log } = options;
  const emulator = await startEmulator(CONFIG);
  const folder = mkdtempSync(join(tmpdir(), 'cancel-'));
  const faults: string[] = [];
  const times: number[] = [];
  let [stopped, tooEarly, ended, copies, runs, round] = [0, 0, 0, 0, 0, 0];
  /** What journals of cancelled runs say is done, of the present content of hot. */
  const journalled = new Set<string>();
  try {
    emulator.faults.add({ operation: 'CopyObject', times: Infinity, do: { delayMs: copyMs } });
    await fill();
    while (stopped + tooEarly < cancels && runs < 4 * cancels) {
      // With nothing left to copy there is nothing to be stopped in: let it commit, and begin anew.
      const run = await once(left() < objects / 10 ? undefined : someMoment());
      if (run.outcome === 'complete') {
        ended++;
        await fill();
        continue;
      }
      if (run.code !== 0 || run.outcome !== 'incomplete')
        faults.push(`run ${runs}: exit ${run.code}, outcome ${run.outcome}: ${run.log.slice(-600)}`);
      if (run.ms === undefined) {
        faults.push(`run ${runs}: ${run.outcome} before its signal: ${run.log.slice(-600)}`);
        continue;
      }
      times.push(run.ms);
      if ((await readJournals(run.id)) > 0) stopped++;
      else tooEarly++;
      log(
        `run ${runs}: ${run.stop?.signal} after ${run.stop?.requests} requests${run.stop?.copying === true ? ' of copying' : ''}, ended ${run.ms} ms later; ${run.copies} copies`,
      );
    }
    const last = await once(undefined);
    if (last.outcome !== 'complete') faults.push(`the last run was ${last.outcome}: ${last.log.slice(-600)}`);
    await compare();
  } finally {
    await emulator.close();
    rmSync(folder, { recursive: true });
  }
  const slowest = Math.max(0, ...times);
  const mean = Math.round(times.reduce((sum, ms) => sum + ms, 0) / Math.max(1, times.length));
  return {
    faults,
    figures: {
      runs,
      'stopped in mid-copy': stopped,
      'stopped before a copy': tooEarly,
      'ended before the signal': ended,
      copies,
      'slowest end after the signal, ms': slowest,
      'mean end after the signal, ms': mean,
    },
  };

  /** A moment is a number of requests, so that a slow machine is not stopped before it has begun. */
  function someMoment(): Moment {
    // Reading what many stopped runs left takes longer than the copying: most signals wait for the first copy.
    const copying = random() < 0.8;
    const whole = copying ? left() : OTHER_REQUESTS;
    const signal = random() < 0.5 ? 'SIGINT' : 'SIGTERM';
    return {
      signal,
      copying,
      requests: Math.ceil(random() * whole),
      then: Math.round(random() * 2 * copyMs),
    };
  }

  /** Objects that no journal has: about as many copies are to be made. */
  function left(): number {
    return objects - journalled.size;
  }

  async function once(stop: Moment | undefined) {
    const number = ++runs;
    emulator.requests.clear();
    for (const name of ['output', 'state']) writeFileSync(join(folder, name), '');
    const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', INDEX], {
      env: environment(folder, emulator, number),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let out = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => (out += text));
    const closed = new Promise<number | null>((resolve) => child.once('close', resolve));
    let sent = 0;
    let count = 0;
    let timer: NodeJS.Timeout | undefined;
    const stopListening = emulator.onRequest(({ operation, key }) => {
      if (count === 0 && stop?.copying === true && (operation !== 'CopyObject' || key.startsWith(STATE)))
        return;
      if (stop === undefined || ++count !== stop.requests) return;
      timer = setTimeout(() => {
        sent = performance.now();
        child.kill(stop.signal);
      }, stop.then);
    });
    const code = await closed;
    stopListening();
    clearTimeout(timer);
    const text = readFileSync(join(folder, 'output'), 'utf8');
    const output = (name: string): string => new RegExp(`${name}<<(\\S+)\\n(.*)\\n\\1`).exec(text)?.[2] ?? '';
    const made = emulator.requests
      .list({ operation: 'CopyObject', bucket: 'cold', status: 200 })
      .filter(({ key }) => !key.startsWith(STATE));
    for (const { key } of made)
      if (journalled.has(key))
        faults.push(`run ${number} copied ${key}, which an earlier run had journalled`);
    copies += made.length;
    await checkOrder(number);
    return {
      code,
      log: out,
      copies: made.length,
      id: output('run-id'),
      outcome: output('outcome'),
      // Undefined where it ended before the signal was due.
      stop,
      ms: sent === 0 ? undefined : Math.round(performance.now() - sent),
    };
  }

  /** The lease is free, and giving it back was the last thing that was written. */
  async function checkOrder(number: number): Promise<void> {
    const lease = await emulator.store.getObject('cold', `${STATE}lease`);
    if (lease === undefined) return;
    const { expires } = JSON.parse(lease.bytes.toString('utf8')) as { readonly expires: number };
    if (expires !== 0) faults.push(`run ${number} left the lease, until ${new Date(expires).toISOString()}`);
    const writes = emulator.requests
      .list({ bucket: 'cold' })
      .filter(({ operation }) => /^(Put|Copy|Delete|Create|Complete|Upload|Abort)/.test(operation));
    const last = writes.at(-1);
    if (last !== undefined && last.key !== `${STATE}lease`)
      faults.push(`run ${number} wrote ${last.operation} ${last.key} after it had given the lease back`);
  }

  /** Notes what the run's journal says is done; how many objects that are. */
  async function readJournals(run: string): Promise<number> {
    let found = 0;
    if (run === '') return found;
    for (const key of emulator.store.listKeys('cold', `${STATE}runs/${run}/journal-`)) {
      const file = await emulator.store.getObject('cold', key);
      const lines = file?.bytes.toString('utf8').split('\n').slice(0, -1) ?? [];
      for (const line of lines) {
        const record = JSON.parse(line) as JournalRecord | { readonly op: 'start' };
        if (record.op !== 'stored') continue;
        // What a run found by looking may be the content before: the copy that was cut off had not landed.
        const hot = await emulator.store.getObject('hot', record.entry.key);
        if (hot?.etag !== record.entry.etag) continue;
        journalled.add(record.entry.key);
        found++;
      }
    }
    return found;
  }

  async function fill(): Promise<void> {
    round++;
    journalled.clear();
    for (let i = 0; i < objects; i++) await emulator.store.putObject('hot', `k/${i}`, `${round} ${i}`);
  }

  async function compare(): Promise<void> {
    for (const key of emulator.store.listKeys('hot')) {
      const [hot, cold] = await Promise.all(
        ['hot', 'cold'].map((bucket) => emulator.store.getObject(bucket, key)),
      );
      if (hot?.etag !== cold?.etag) faults.push(`${key} is not in cold as it is in hot`);
    }
  }
}

function environment(folder: string, emulator: Emulator, run: number): NodeJS.ProcessEnv {
  return {
    PATH: process.env['PATH'],
    GITHUB_OUTPUT: join(folder, 'output'),
    GITHUB_STATE: join(folder, 'state'),
    // Another workflow run each time: a later attempt of the same would take the lease over.
    GITHUB_RUN_ID: String(run),
    GITHUB_RUN_ATTEMPT: '1',
    RUNNER_TEMP: folder,
    INPUT_HOT: 's3://hot',
    INPUT_COLD: 's3://cold',
    INPUT_ENDPOINT: emulator.endpoints[0],
    INPUT_CONCURRENCY: String(CONCURRENCY),
    'INPUT_LEASE-WAIT': '0s',
    'INPUT_ACCESS-KEY-ID': WRITE.accessKeyId,
    'INPUT_SECRET-ACCESS-KEY': WRITE.secretAccessKey,
  };
}
