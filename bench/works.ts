import { defined } from '../src/core/defined.ts';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Api } from '../src/core/place.ts';
import { startGateway } from './gateway.ts';
import type { Job, Tool } from './peers.ts';
import { seedManifest } from './seed.ts';
import { spend } from './spend.ts';
import { startServer } from './start-server.ts';
import { SyntheticKeys } from './synthetic-keys.ts';
import type { RequestCounts, SyntheticServer } from './start-server.ts';

/** Where one tool in one setting does the work, turn for turn. */
export interface Place {
  readonly job: Job;
  /** Makes the same of it before every turn. */
  prepare(): Promise<void>;
  /** How many objects the turn copied, whether that is what there was to copy, and requests where the server counts them. */
  done(): Promise<Done>;
  stop(): Promise<void>;
}

export interface Done {
  readonly copied: number;
  readonly right: boolean;
  readonly requests: Readonly<Record<string, number>>;
}

export interface Terms {
  /** ms before each answer of the synthetic server. */
  readonly latency: number;
  /** Files of a certificate for `localhost`, its key and who signed it: the synthetic server answers over TLS. */
  readonly tls: { readonly cert: string; readonly key: string; readonly ca: string } | undefined;
  /** A smaller form of every work: 0.01 for a hundredth of the objects. */
  readonly scale: number;
}

export interface Work {
  /** A program that its server is. */
  readonly needs: string | undefined;
  /** The tools that come to it; all of them where nothing is said. */
  readonly tools?: readonly string[];
  /** One place is for all tools: what a real server holds is put there once. */
  readonly shared: boolean;
  /** `ours`: this program comes to the place. */
  open(terms: Terms, ours: Tool | undefined): Promise<Place>;
}

const MILLION = 1_000_000;
const KIB = 1024;
const GIB = 1024 ** 3;

/** By name: what scripts/bench.ts says of each. */
export const WORKS: Readonly<Record<string, Work>> = {
  'nothing-200k': synthetic(200_000, { mirrored: true, copies: 'none' }),
  'nothing-1m': synthetic(MILLION, { mirrored: true, copies: 'none' }),
  first: synthetic(50_000, { mirrored: false, copies: 'all' }),
  changed: synthetic(MILLION, { mirrored: true, changing: 0.01, copies: 'changed' }),
  ...cloudWorks('gs', 'gcs', ['flashback-backup', 'rclone']),
  ...cloudWorks('az', 'blob', ['flashback-backup', 'rclone', 'azcopy']),
  'streamed-small': real('stream', 10_000, 64 * KIB),
  'streamed-large': real('stream', 4, GIB),
  large: real('large', 1, 5 * GIB),
};

/** The same over another API, beside those who speak it. With ten million keys this program alone: others hold all of them in memory. */
function cloudWorks(name: string, api: Api, tools: readonly string[]): Record<string, Work> {
  const nothing = { mirrored: true, copies: 'none', api } as const;
  const all = { mirrored: false, copies: 'all', api } as const;
  return {
    [`${name}-first-10k`]: { ...synthetic(10_000, all), tools },
    [`${name}-first`]: { ...synthetic(50_000, all), tools },
    [`${name}-nothing-200k`]: { ...synthetic(200_000, nothing), tools },
    [`${name}-nothing-1m`]: { ...synthetic(MILLION, nothing), tools },
    [`${name}-nothing-10m`]: { ...synthetic(10 * MILLION, nothing), tools: ['flashback-backup'] },
  };
}

interface Synthetic {
  readonly api?: Api;
  /** Cold holds everything before the first turn, and this program's manifest says so. */
  readonly mirrored: boolean;
  /** Share of the objects that has new content in every turn. */
  readonly changing?: number;
  /** What every turn copies. */
  readonly copies: 'none' | 'all' | 'changed';
}

/** On a server that stores nothing and answers at once; one for every tool, so that what one copies changes nothing for the others. */
function synthetic(all: number, { mirrored, changing = 0, copies, api = 's3' }: Synthetic): Work {
  const open = async ({ latency, tls, scale }: Terms, ours: Tool | undefined): Promise<Place> => {
    const objects = Math.round(all * scale);
    const server = await startServer({
      keys: objects,
      changing,
      latency,
      ...defined({ tls }),
    });
    const scratch = newFolder();
    const job: Job = {
      kind: 'mirror',
      api,
      hot: server.endpoint,
      cold: server.endpoint,
      ca: tls?.ca,
      scratch,
    };
    if (mirrored) await mirror(server, job, ours);
    return {
      job,
      prepare: async () => {
        if (!mirrored) await server.tell('empty');
        if (changing > 0) await server.tell('epoch');
        await server.tell('reset');
      },
      done: async () => {
        const counts = await server.counts();
        const copied = counts.cold['copy'] ?? 0;
        const right = copied === { none: 0, all: objects, changed: changingOf(objects, changing) }[copies];
        return { copied, right, requests: summed(counts) };
      },
      stop: async () => {
        await server.stop();
        rmSync(scratch, { recursive: true });
      },
    };
  };
  return { needs: undefined, shared: false, open };
}

function changingOf(objects: number, share: number): number {
  const keys = new SyntheticKeys(objects, 'tree', share);
  let count = 0;
  for (let index = 0; index < objects; index++) if (keys.version(index, 1) > 0) count++;
  return count;
}

/** For this program as after any run that got to its end: the manifest, and what that run saw of the listing. */
async function mirror(server: SyntheticServer, job: Job, ours: Tool | undefined): Promise<void> {
  await server.tell('mirror');
  if (ours === undefined) return;
  await seedManifest(server, 'tree', job.ca, job.api);
  for (const command of Object.values(ours.settings(job))) await spend(command);
}

/** On versitygw: two of them where the work is to carry everything from one endpoint to another. */
function real(kind: 'stream' | 'large', all: number, bytes: number): Work {
  const open = async ({ scale }: Terms): Promise<Place> => {
    const objects = all > 100 ? Math.round(all * scale) : all;
    const size = all > 100 ? bytes : Math.round(bytes * scale);
    const hot = await startGateway();
    const cold = kind === 'stream' ? await startGateway() : hot;
    await hot.fill(objects, size);
    const scratch = newFolder();
    return {
      job: { kind, api: 's3', hot: hot.endpoint, cold: cold.endpoint, ca: undefined, scratch },
      prepare: () => {
        cold.empty();
        for (const name of readdirSync(scratch)) rmSync(join(scratch, name), { recursive: true });
        return Promise.resolve();
      },
      done: () => {
        const copied = cold.copied();
        const right = copied.objects === objects && copied.bytes === objects * size;
        return Promise.resolve({ copied: copied.objects, right, requests: {} });
      },
      stop: async () => {
        await Promise.all([...new Set([hot, cold])].map((gateway) => gateway.stop()));
        rmSync(scratch, { recursive: true });
      },
    };
  };
  return { needs: 'versitygw', shared: true, open };
}

function newFolder(): string {
  return mkdtempSync(join(tmpdir(), 'flashback-bench-'));
}

/** By kind, of both buckets; what came less than ten times is `other`. */
function summed({ hot, cold }: RequestCounts): Record<string, number> {
  const kinds = new Set([...Object.keys(hot), ...Object.keys(cold)]);
  const sums = [...kinds].map((kind): [string, number] => [kind, (hot[kind] ?? 0) + (cold[kind] ?? 0)]);
  const other = sums.reduce((sum, [, count]) => sum + (count < 10 ? count : 0), 0);
  return {
    ...Object.fromEntries(sums.filter(([, count]) => count >= 10)),
    ...(other === 0 ? {} : { other }),
  };
}
