import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parseUploadRecord } from '../../src/manifest/journals/upload-record.ts';
import type { BackupOptions } from '../../src/options/options.ts';
import type { CopyPath } from '../../src/core/domain.ts';
import type { RunResult } from '../../src/report/result.ts';
import type { Store } from '../../src/store/contract.ts';
import { startChild } from './children.ts';
import { listAll } from './reading.ts';
import { watchedProxy } from './watched-proxy.ts';
import type { Passing } from './watched-proxy.ts';

const MIB = 1024 * 1024;
export const KEY = 'large object';
/** Parts of one object on their way at once, and how many more may pass before their record is stored. */
const IN_FLIGHT = 4;
const UNFLUSHED = 8 + IN_FLIGHT;

/** Two buckets with nothing between them and the test, and the options of a run that reaches cold at an endpoint. */
export interface LargePair {
  /** Where cold really is. */
  readonly upstream: string;
  readonly coldName: string;
  readonly hot: Store;
  readonly cold: Store;
  options(coldEndpoint: string): BackupOptions;
}

export interface KilledUpload {
  readonly pair: LargePair;
  readonly path: CopyPath;
  /** Bytes of the object, and of its parts. */
  readonly size: number;
  readonly partSize: number;
  readonly kills: number;
  readonly log?: (line: string) => void;
}

/**
 * Backs a large object up, killed by SIGKILL in the middle of it, several times, and then right after its upload was
 * completed. What was sent is counted on the wire: no part that was there and written down at a kill is sent again,
 * and all in all no more than the parts + what was in flight or not yet written down at each kill.
 */
export async function killInALargeObject(
  campaign: KilledUpload,
): Promise<{ readonly faults: readonly string[]; readonly figures: Record<string, number> }> {
  const { pair, path, size, partSize, kills, log = () => undefined } = campaign;
  const parts = Math.ceil(size / partSize);
  const faults: string[] = [];
  const sent = await putLarge(pair.hot, KEY, size);
  const proxy = await watchedProxy(pair.upstream);
  let attempt = 0;
  let requests = 0;
  let mayBeLost = 0;
  let goneOn = 0;
  let kept: ReadonlySet<number> = new Set();
  try {
    for (let kill = 1; kill <= kills; kill++) {
      // What was in flight at a kill is still carried out.
      const step = Math.max(1, Math.floor(parts / (kills + 2)) - IN_FLIGHT);
      const { passed, inFlight } = await untilKilled(
        ({ answered, recorded }) => answered >= step && (recorded || path !== 'streamed'),
      );
      requests += passed;
      const rest = await atRest();
      kept = rest.kept;
      mayBeLost += inFlight + rest.unrecorded;
      log(
        `${path}, kill ${kill}: ${passed} of ${parts} parts sent, ${inFlight} in flight, ${rest.unrecorded} not written down`,
      );
    }
    const last = await untilKilled(({ completed }) => completed);
    requests += last.passed;
    kept = new Set();
    const final = await run();
    if (final.passed > 0) faults.push(`${final.passed} parts were sent again after the upload was completed`);
    requests += final.passed;
    if (final.result?.outcome !== 'complete')
      faults.push(
        `it ended ${final.result?.outcome ?? ''} ${JSON.stringify(final.result?.problem)} ${final.stderr}`,
      );
    if (final.result?.counts.copied !== 1)
      faults.push(`${String(final.result?.counts.copied)} objects were copied`);
  } finally {
    await proxy.close();
  }
  if (goneOn < kills)
    faults.push(`only ${goneOn} of ${kills} runs after a kill had parts to go on from: it came too early`);
  if (requests > parts + mayBeLost)
    faults.push(`${requests} parts were sent where ${parts} do and ${mayBeLost} may have been lost`);
  if (mayBeLost > kills * (IN_FLIGHT + UNFLUSHED))
    faults.push(`${mayBeLost} parts were at stake in ${kills} kills`);
  const stored = await digestOf(pair.cold, KEY);
  if (stored !== sent) faults.push('what is in cold is not what is in hot');
  const uploads = await pair.cold.listUploads(KEY);
  if (uploads.length > 0) faults.push(`${uploads.length} uploads were not ended`);
  const left = (await listAll(pair.cold)).filter(({ key }) => key.includes('/upload-'));
  if (left.length > 0) faults.push(`${left.length} records of uploads were left`);
  return { faults, figures: { parts, kills: kills + 1, goneOn, requests, allowed: parts + mayBeLost } };

  interface Moment {
    /** Parts of this attempt that the server has answered. */
    readonly answered: number;
    /** One of them is in a record that is stored. */
    readonly recorded: boolean;
    /** The answer is that the upload was completed. */
    readonly completed: boolean;
  }

  interface Attempt {
    /** Requests that carried a part of the object to the server, and how many of them had no answer when it was killed. */
    readonly passed: number;
    readonly inFlight: number;
    readonly result: RunResult | undefined;
    readonly stderr: string;
  }

  async function untilKilled(when: (moment: Moment) => boolean): Promise<Attempt> {
    const attempted = await run(when);
    if (attempted.result !== undefined)
      faults.push(`attempt ${attempt} ended before it was killed: ${attempted.stderr}`);
    return attempted;
  }

  async function run(when: (moment: Moment) => boolean = () => false): Promise<Attempt> {
    attempt++;
    proxy.forget();
    const identity = { runId: `run-${attempt}`, workflowRun: '1', attempt };
    const child = startChild({ options: pair.options(proxy.endpoint), identity });
    const numbers: number[] = [];
    let answered = 0;
    let recorded = false;
    let inFlight = 0;
    let killed = false;
    proxy.hooks = {
      arrived: (passing) => {
        if (!isPart(passing)) return undefined;
        // What arrives once the signal is sent counts as never sent: the store does not see it.
        if (killed) return 'drop';
        numbers.push(numberOf(passing));
        return undefined;
      },
      answered: (passing) => {
        if (killed) return;
        if (isPart(passing)) answered++;
        if (isRecord(passing) && answered > 0) recorded = true;
        if (!when({ answered, recorded, completed: isComplete(passing) })) return;
        killed = true;
        inFlight = numbers.length - answered;
        child.process.kill('SIGKILL');
      },
    };
    const { result, stderr } = await child.ended;
    proxy.hooks = {};
    await proxy.idle();
    if (kept.size > 0) goneOn++;
    const again = numbers.filter((number) => kept.has(number));
    if (again.length > 0)
      faults.push(`attempt ${attempt} sent parts again that were there: ${again.join(', ')}`);
    return { passed: numbers.length, inFlight, result, stderr };
  }

  function isPart({ method, bucket, key, query }: Passing): boolean {
    return method === 'PUT' && bucket === pair.coldName && key === KEY && query.includes('partNumber=');
  }

  function isComplete({ method, bucket, key, query }: Passing): boolean {
    return method === 'POST' && bucket === pair.coldName && key === KEY && query.includes('uploadId=');
  }

  function numberOf({ query }: Passing): number {
    return Number(new URLSearchParams(query).get('partNumber'));
  }

  function isRecord({ method, bucket, key }: Passing): boolean {
    return method === 'PUT' && bucket === pair.coldName && key.includes('/upload-');
  }

  /** Of the parts that cold has, those that count, and how many were streamed and are in no record. */
  async function atRest(): Promise<{ readonly kept: ReadonlySet<number>; readonly unrecorded: number }> {
    const [upload] = await pair.cold.listUploads(KEY);
    if (upload === undefined) return { kept: new Set(), unrecorded: 0 };
    const there = (await pair.cold.listParts(upload)).map(({ number }) => number);
    if (path !== 'streamed') return { kept: new Set(there), unrecorded: 0 };
    const known = new Set<number>();
    for (const { key } of await listAll(pair.cold)) {
      if (!key.includes('/upload-')) continue;
      const body = await pair.cold.get(key);
      let text = '';
      for await (const chunk of body.stream) text += Buffer.from(chunk).toString('utf8');
      const record = parseUploadRecord(text, key);
      if (record.uploadId === upload.uploadId) for (const { number } of record.parts) known.add(number);
    }
    const kept = new Set(there.filter((number) => known.has(number)));
    return { kept, unrecorded: there.length - kept.size };
  }
}

/** Puts an object whose every MiB is another; returns its SHA-256. */
export async function putLarge(store: Store, key: string, size: number): Promise<string> {
  const sum = createHash('sha256');
  await store.upload(
    key,
    content(size, (piece) => sum.update(piece)),
    { attributes: { contentType: 'x/large' } },
  );
  return sum.digest('hex');
}

export async function digestOf(store: Store, key: string): Promise<string> {
  const sum = createHash('sha256');
  const body = await store.get(key);
  for await (const chunk of body.stream) sum.update(chunk);
  return sum.digest('hex');
}

/** The highest resident memory of a process so far, bytes; undefined where it ended, or where the system does not tell. */
export function peakMemory(pid: number | undefined): number | undefined {
  try {
    const found = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return found === undefined ? undefined : Number(found) * 1024;
  } catch (error) {
    if (error instanceof Error && 'code' in error) return undefined;
    throw error;
  }
}

async function* content(size: number, passing: (piece: Buffer) => void): AsyncGenerator<Buffer> {
  const noise = createHash('sha256').update('noise');
  const block = Buffer.concat(
    Array.from({ length: MIB / 32 }, (_, i) => noise.copy().update(`${i}`).digest()),
  );
  for (let at = 0; at < size; at += MIB) {
    const piece = Buffer.from(block.subarray(0, Math.min(MIB, size - at)));
    piece.write(String(at).padStart(16, '0'));
    passing(piece);
    yield piece;
  }
}
