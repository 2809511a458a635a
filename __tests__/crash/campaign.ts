import { runBackup } from '../../src/commands/backup/backup.ts';
import { parseJournal } from '../../src/manifest/journals/journal.ts';
import { HEAD, STATE } from '../../src/manifest/layout.ts';
import { State } from '../../src/manifest/state.ts';
import { Bucket } from '../../src/store/bucket.ts';
import type { CopyPath } from '../../src/core/domain.ts';
import { runContext } from '../commands/setting.ts';
import type { RealServer } from '../servers.ts';
import { startChild } from './children.ts';
import { audit } from './audit.ts';
import type { Audit, Verified } from './audit.ts';
import { differences } from './differences.ts';
import { listAll, readManifests, unrestorable } from './reading.ts';
import { killAt, momentOf } from './moments.ts';
import type { Moment } from './moments.ts';
import { makePair, seeded } from './pair.ts';
import type { AnyPair } from './pair.ts';
import { watchedProxy } from './watched-proxy.ts';
import type { Passing, WatchedProxy } from './watched-proxy.ts';
import { HotBucket } from './workload.ts';

/** Where a campaign or a race takes place. */
export interface Setting {
  readonly pair: AnyPair;
  readonly proxy: WatchedProxy;
}

export interface Campaign {
  /** A server that others wrote, or what stands ready; it is closed in the end. */
  readonly server: RealServer | Setting;
  readonly objects: number;
  readonly kills: number;
  readonly seed: number;
  /** How often hot changes between a kill and the next try, 0 to 1. */
  readonly disturb: number;
  readonly copyPaths: readonly CopyPath[];
  readonly log: (line: string) => void;
}

export interface CampaignResult {
  readonly faults: readonly string[];
  readonly leftovers: ReadonlyMap<string, readonly string[]>;
  readonly figures: Figures;
}

interface Figures {
  seed: number;
  kills: number;
  rounds: number;
  /** Kills that came after HEAD was swapped, with the lease still held. */
  killsAfterCommit: number;
  generations: number;
  versionsRestored: number;
  /** Requests for copies of objects of hot: those of uninterrupted runs, and those beyond. */
  copiesMinimum: number;
  copiesBeyond: number;
  /** Copied before a kill and not yet in a stored journal: in flight or not flushed. All kills, and the worst. */
  unjournalled: number;
  unjournalledAtMost: number;
  journalledAgain: number;
  extraHistory: number;
}

/** After this many kills in one round it may end. */
const KILLS_A_ROUND = 5;
/** Requests of a run that finds nothing to copy, about. */
const OVERHEAD = 50;

/**
 * Backups of a bucket that changes from round to round, each killed at random moments and begun again until
 * it completes; beside it the same rounds uninterrupted, into another bucket. After each committed run all
 * of cold is accounted for and compared; at the end every generation is read back.
 */
export async function crashCampaign(campaign: Campaign): Promise<CampaignResult> {
  const { server, kills, seed, log } = campaign;
  const random = seeded(seed);
  const { pair, proxy } = 'pair' in server ? server : await settingOf(server, 'crash');
  const hot = new HotBucket(pair.hot, pair.known, random);
  const faults: string[] = [];
  const failed = (): boolean => faults.length > 0;
  const figures: Figures = {
    seed,
    kills: 0,
    rounds: 0,
    killsAfterCommit: 0,
    generations: 0,
    versionsRestored: 0,
    copiesMinimum: 0,
    copiesBeyond: 0,
    unjournalled: 0,
    unjournalledAtMost: 0,
    journalledAgain: 0,
    extraHistory: 0,
  };
  let last: Audit | undefined;
  let attempt = 0;
  /** Requests of the last uninterrupted run that had something to do. */
  let wholeRun = OVERHEAD;
  const books: Books = { disturbed: new Set(), cold: new Map(), reference: new Map() };
  try {
    await hot.fill(campaign.objects);
    while (figures.kills < kills && !failed()) {
      if (figures.rounds++ > 0) await hot.change();
      const planned = figures.rounds === 1 ? OVERHEAD + campaign.objects : wholeRun;
      const round: Round = {
        disturbed: new Set(),
        journalled: new Set(),
        copies: 0,
        kills: 0,
        commits: 0,
        planned,
      };
      let minimum = 0;
      for (let complete = false; !complete;) {
        attempt++;
        const moment =
          round.kills < KILLS_A_ROUND && figures.kills < kills ? momentOf(random, round.planned) : undefined;
        const before = await headRun(pair);
        const run = await oneAttempt(campaign, pair, proxy, attempt, moment, round, faults, figures);
        complete = run.completed;
        const committed = (await headRun(pair)) !== before;
        if (committed) {
          const { copies, requests } = await uninterrupted(campaign, pair);
          minimum += copies;
          if (round.commits++ === 0) wholeRun = requests;
          round.planned = OVERHEAD;
          last = await compare(pair, books, round.disturbed, faults, figures);
          round.journalled.clear();
          if (!complete) figures.killsAfterCommit++;
        }
        if (!complete) {
          figures.kills++;
          round.kills++;
          figures.unjournalled += committed ? 0 : run.unjournalled;
          figures.unjournalledAtMost = Math.max(figures.unjournalledAtMost, committed ? 0 : run.unjournalled);
          if (random() < campaign.disturb) {
            for (const key of await hot.disturb()) {
              round.disturbed.add(key);
              round.journalled.delete(key);
            }
          }
        }
        if (failed()) break;
      }
      figures.copiesMinimum += minimum;
      figures.copiesBeyond += round.copies - minimum;
      log(
        `${pair.server.name} round ${figures.rounds}: ${round.kills} kills (${figures.kills} of ${kills}), ` +
          `${round.copies} copies where ${minimum} do, ${round.disturbed.size} keys disturbed`,
      );
    }
    faults.push(...(await audit(pair.cold, pair.hot, pair.known, pair.versioned)).faults); // all bytes once more
    const { generations } = await readManifests(pair.cold);
    const { faults: lost, versions } = await unrestorable(pair.cold, generations, pair.known);
    faults.push(...lost);
    figures.generations = generations.length;
    figures.versionsRestored = versions;
    if (figures.copiesBeyond > figures.unjournalled + hot.disturbances) {
      faults.push(
        `${figures.copiesBeyond} copies beyond the minimum, but only ${figures.unjournalled} were not journalled and ${hot.disturbances} disturbed`,
      );
    }
    const versionsLeft = last?.leftovers.get('version that nothing names')?.length ?? 0;
    if (versionsLeft > figures.unjournalled)
      faults.push(
        `${versionsLeft} versions that nothing names, but only ${figures.unjournalled} copies were not journalled`,
      );
  } finally {
    await proxy.close();
    await pair.close();
  }
  return { faults, leftovers: last?.leftovers ?? new Map<string, string[]>(), figures };
}

/** Buckets of a real server, and a proxy before it. */
export async function settingOf(server: RealServer, name: string): Promise<Setting> {
  return { pair: await makePair(server, name), proxy: await watchedProxy(server.endpoint) };
}

interface Round {
  /** Keys that changed in hot while this round's runs were cut off. */
  readonly disturbed: Set<string>;
  /** What killed runs wrote down as done, of what hot holds now. */
  readonly journalled: Set<string>;
  copies: number;
  kills: number;
  commits: number;
  /** Requests that the next attempt will make, about. */
  planned: number;
}

interface Attempt {
  readonly completed: boolean;
  readonly unjournalled: number;
}

async function oneAttempt(
  campaign: Campaign,
  pair: AnyPair,
  proxy: WatchedProxy,
  attempt: number,
  moment: Moment | undefined,
  round: Round,
  faults: string[],
  figures: Figures,
): Promise<Attempt> {
  const runId = `run-${attempt}`;
  const { cold } = pair;
  const coldName = cold.place.bucket;
  proxy.forget();
  const child = startChild({
    options: pair.options(proxy.endpoint, 'cold', { copyPaths: campaign.copyPaths }),
    identity: { runId, workflowRun: '1', attempt },
  });
  proxy.hooks =
    moment === undefined ? {} : killAt(moment, coldName, () => void child.process.kill('SIGKILL'));
  const { result, signal, stderr } = await child.ended;
  proxy.hooks = {};
  await proxy.idle();
  const copied = new Set<string>();
  for (const passing of proxy.seen) {
    if (!isDataWrite(passing, coldName, campaign.copyPaths)) continue;
    round.copies++;
    if (round.journalled.has(passing.key)) {
      figures.journalledAgain++;
      faults.push(`${passing.key}: copied again by ${runId}, although an earlier run journalled it`);
    }
    copied.add(passing.key);
  }
  round.planned = Math.max(OVERHEAD, round.planned - 2 * copied.size);
  if (signal !== 'SIGKILL') {
    if (result?.outcome !== 'complete')
      faults.push(
        `${runId} ended ${result?.outcome ?? 'without a result'}: ${JSON.stringify(result?.problem)} ${stderr}`,
      );
    return { completed: true, unjournalled: 0 };
  }
  for (const key of await journalOf(pair, runId)) {
    round.journalled.add(key);
    copied.delete(key);
  }
  return { completed: false, unjournalled: copied.size };
}

/** The minimum: what an uninterrupted run into the other bucket copies, and how many requests it takes. */
async function uninterrupted(
  campaign: Campaign,
  pair: AnyPair,
): Promise<{ readonly copies: number; readonly requests: number }> {
  const options = pair.options(pair.server.endpoint, 'reference', { copyPaths: campaign.copyPaths });
  const { outcome, counts, problem, requests } = await runBackup(options, runContext());
  if (outcome !== 'complete') throw new Error(`the uninterrupted run: ${outcome} ${JSON.stringify(problem)}`);
  const sent = [...Object.values(requests.hot), ...Object.values(requests.cold)];
  return { copies: counts.copied + counts.touched, requests: sent.reduce((sum, one) => sum + one, 0) };
}

/** What is remembered from round to round. */
interface Books {
  /** A key's extra history stays, so the key stays excused. */
  readonly disturbed: Set<string>;
  readonly cold: Verified;
  readonly reference: Verified;
}

async function compare(
  { cold, hot, reference, known, versioned, serialTags }: AnyPair,
  books: Books,
  disturbed: ReadonlySet<string>,
  faults: string[],
  figures: Figures,
): Promise<Audit> {
  const found = await audit(cold, hot, known, versioned, books.cold);
  const expected = await audit(reference, hot, known, versioned, books.reference);
  faults.push(...found.faults, ...expected.faults.map((fault) => `uninterrupted: ${fault}`));
  for (const [kind, names] of expected.leftovers)
    faults.push(`uninterrupted: ${kind}: ${names.slice(0, 5).join(', ')}`);
  for (const key of disturbed) books.disturbed.add(key);
  const { faults: different, extraHistory } = differences(
    found.entries,
    expected.entries,
    books.disturbed,
    serialTags !== true,
  );
  faults.push(...different);
  figures.extraHistory = extraHistory;
  const [a, b] = [found, expected].map(({ generations }) => generations[0]);
  if (a !== undefined && b !== undefined && a.restorePoints.length !== b.restorePoints.length)
    faults.push(`${a.restorePoints.length} restore points where ${b.restorePoints.length} runs committed`);
  return found;
}

/** A write of an object of hot to its place in cold; history and state are not. */
function isDataWrite(passing: Passing, cold: string, paths: readonly CopyPath[]): boolean {
  const { method, bucket, key, query, copies } = passing;
  const mirror = !key.startsWith(STATE) || key.startsWith(`${STATE}objects/`);
  const streams = paths.length === 1 && paths[0] === 'streamed';
  return method === 'PUT' && bucket === cold && mirror && query === '' && copies !== streams;
}

/** The keys of whose present content a run wrote down that it is in cold. */
async function journalOf({ cold, hot }: AnyPair, runId: string): Promise<Set<string>> {
  const signal = new AbortController().signal;
  const state = new State(new Bucket(cold, ''));
  const now = new Map((await listAll(hot)).map((object) => [object.key, object]));
  const found = new Set<string>();
  for (const path of (await state.journals(signal)).get(runId) ?? []) {
    const file = await state.read(path, signal);
    for (const record of parseJournal(file?.text ?? '', path).records) {
      if (record.op !== 'stored') continue;
      const { key, etag, modified } = record.entry;
      const object = now.get(key);
      if (object?.etag === etag && object.modified === Date.parse(modified)) found.add(key);
    }
  }
  return found;
}

async function headRun({ cold }: AnyPair): Promise<string | undefined> {
  const file = await new State(new Bucket(cold, '')).read(HEAD, new AbortController().signal);
  return file === undefined ? undefined : (JSON.parse(file.text) as { run: string }).run;
}
