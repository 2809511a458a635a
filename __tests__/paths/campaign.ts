import { defined } from '../../src/core/defined.ts';
import { createHash } from 'node:crypto';
import type { Emulator } from '../../emulator/index.ts';
import { startEmulator } from '../../emulator/index.ts';
import { systemClock } from '../../src/core/clock.ts';
import { runBackup } from '../../src/commands/backup/backup.ts';
import { Platform } from '../../src/flashback/platform.ts';
import { STATE } from '../../src/manifest/layout.ts';
import type { CopyPath } from '../../src/core/domain.ts';
import type { RunResult } from '../../src/report/result.ts';
import { runContext } from '../commands/setting.ts';
import { backupIn, worldOf } from './worlds.ts';

export interface Campaign {
  readonly path: CopyPath;
  readonly objects: number;
  /** Sizes of the large ones, bytes. */
  readonly large: readonly number[];
  /** Of one operation through a node, bytes. */
  readonly operationLimit: number;
  /** Keeps the objects there instead of in memory. */
  readonly directory?: string;
}

export interface Figures {
  readonly objects: number;
  readonly bytes: number;
  readonly taken: string;
  /** As the platform counted it: out of hot, and into cold without what state needs. */
  readonly outOfHot: number;
  readonly intoCold: number;
  readonly largestOperation: number;
  readonly requests: number;
}

/** Backs the same bucket up by one path, and compares what came of it. Faults are sentences; none is as it must be. */
export async function alongOnePath(campaign: Campaign): Promise<{ faults: string[]; figures: Figures }> {
  const { path, operationLimit, directory } = campaign;
  const emulator = await startEmulator(worldOf(path, { operationLimit, ...defined({ directory }) }));
  try {
    const bytes = await fill(emulator, campaign);
    emulator.requests.clear();
    const result = await runBackup(
      backupIn(path, emulator, { maxOperationSize: operationLimit }),
      runContext(),
    );
    const figures = { ...(await measure(emulator, result)), objects: campaign.objects, bytes };
    const faults = [
      ...judge(result, campaign),
      ...(await differences(emulator)),
      ...trafficFaults(path, figures),
      ...(figures.largestOperation > operationLimit
        ? [`an operation moved ${figures.largestOperation} bytes, above ${operationLimit}`]
        : []),
    ];
    return { faults, figures };
  } finally {
    await emulator.close();
  }
}

/** Of every attribute and kind of key some; the last ones are large. */
async function fill({ store }: Emulator, { objects, large }: Campaign): Promise<number> {
  let sum = 0;
  for (let i = 0; i < objects; i++) {
    const size = large[objects - 1 - i] ?? [0, 1, 17, 1000, 40_000][i % 5] ?? 0;
    sum += size;
    await store.putObject('hot', keyOf(i), Buffer.alloc(size, `${i} `), {
      contentType: i % 2 === 0 ? 'text/plain; charset=utf-8' : 'application/x-odd',
      headers: {
        'cache-control': `max-age=${i}`,
        'content-disposition': `attachment; filename="${i}"`,
        'content-language': 'en',
        expires: 'Wed, 21 Oct 2026 07:28:00 GMT',
        ...(i % 3 === 0 ? { 'content-encoding': 'gzip' } : {}),
      },
      metadata: { number: String(i), 'with-dash': 'x y' },
      tags: i % 4 === 0 ? {} : { kind: `a+b ${i}`, 'of/it': '=&' },
    });
  }
  return sum;
}

function keyOf(i: number): string {
  const names = ['plain', 'with space', 'plus+plus', 'ünï/cødé', 'a//b', 'per%cent', 'd/'];
  return `${names[i % names.length] ?? ''}${String(i).padStart(4, '0')}${i % 50 === 6 ? '/' : ''}`;
}

function judge(result: RunResult, { path, objects }: Campaign): string[] {
  const faults: string[] = [];
  const { outcome, counts, paths, problem } = result;
  if (outcome !== 'complete')
    faults.push(`the run was ${outcome}: ${problem?.message ?? JSON.stringify(result.holes)}`);
  if (counts.copied !== objects) faults.push(`${counts.copied} of ${objects} objects were copied`);
  if (paths[path].objects !== objects) faults.push(`${paths[path].objects} of ${objects} went ${path}`);
  return faults;
}

async function differences({ store }: Emulator): Promise<string[]> {
  const faults: string[] = [];
  const keys = store.listKeys('cold').filter((key) => !key.startsWith(STATE));
  if (keys.join('\n') !== store.listKeys('hot').join('\n')) faults.push('cold has other keys than hot');
  for (const key of store.listKeys('hot')) {
    const [hot, cold] = [await store.getObject('hot', key), await store.getObject('cold', key)];
    if (hot === undefined || cold === undefined) continue;
    if (md5(hot.bytes) !== md5(cold.bytes)) faults.push(`${JSON.stringify(key)} has another content`);
    const [of, to] = [hot, cold].map(({ headers, metadata, tags }) => sorted({ headers, metadata, tags }));
    if (of !== to) faults.push(`${JSON.stringify(key)}: ${to} instead of ${of}`);
  }
  return faults;
}

/** What the platform's own API says, and the log. */
async function measure(emulator: Emulator, result: RunResult): Promise<Omit<Figures, 'objects' | 'bytes'>> {
  const api = new Platform({
    url: emulator.platformUrl,
    token: 'emulator-token',
    ca: undefined,
    clock: systemClock,
  });
  const now = Date.now();
  const seen = await api.trafficByMinute({ from: now - 3600_000, to: now }, new AbortController().signal);
  if (!seen.seen) throw new Error(seen.why);
  const entries = [...emulator.requests];
  const state = entries
    .filter(({ endpoint, bucket, key }) => endpoint !== 'aws' && bucket === 'cold' && key.startsWith(STATE))
    .filter(({ operation }) => operation === 'PutObject' || operation === 'UploadPart')
    .reduce((sum, { bytesIn }) => sum + bytesIn, 0);
  const sum = (bucketId: string, field: 'uploaded' | 'downloaded'): number =>
    seen.value.filter((row) => row.bucketId === bucketId).reduce((total, row) => total + row[field], 0);
  // Listings come from hot too, but are no operation on an object.
  const onObjects = entries.filter(({ key }) => key !== '');
  // What the first run copies to see whether it is counted, is.
  const { sample } = result.look ?? {};
  const tried = sample === null || sample?.path === 'native' ? 0 : (sample?.size ?? 0);
  return {
    taken: result.copyPath?.path ?? 'none',
    outOfHot: sum('hot', 'downloaded') - tried,
    intoCold: sum('cold', 'uploaded') - state - (sample?.path === 'emulated' ? tried : 0),
    largestOperation: Math.max(
      ...onObjects.map(({ bytesIn, bytesOut, bytesCopied = 0 }) => Math.max(bytesIn, bytesOut, bytesCopied)),
    ),
    requests: entries.length,
  };
}

/** A probe's few copies of its own 23 bytes within cold are counted too. */
const PROBE_BYTES = 2_000;

function trafficFaults(path: CopyPath, { outOfHot, intoCold, bytes }: Figures): string[] {
  const counted = path === 'native' ? 0 : bytes;
  return [
    ...(outOfHot === counted ? [] : [`${outOfHot} bytes out of hot were counted, expected ${counted}`]),
    ...(intoCold >= counted && intoCold <= counted + PROBE_BYTES
      ? []
      : [`${intoCold} bytes into cold were counted, expected ${counted}`]),
  ];
}

function md5(bytes: Uint8Array): string {
  return createHash('md5').update(bytes).digest('hex');
}

/** JSON with names in order. */
function sorted(value: unknown): string {
  return JSON.stringify(value, (_name, one: unknown) =>
    typeof one === 'object' && one !== null && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)))
      : one,
  );
}
