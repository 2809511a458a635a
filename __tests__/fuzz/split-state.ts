import type { Store } from '../../src/store/contract.ts';
import { readLeaseAt } from '../../src/manifest/leases/lease-record.ts';
import { partPath, pieceLeasePath, splitPlanPath } from '../../src/manifest/layout.ts';
import type { SplitId } from '../../src/manifest/layout.ts';
import { readPart } from '../../src/manifest/splits/part.ts';
import { readPlan } from '../../src/manifest/splits/plan.ts';
import { State } from '../../src/manifest/state.ts';
import { readWhole } from '../../src/store/read.ts';
import { never, sha256 } from '../attacks/prepare.ts';
import { Scene, SPLIT } from '../attacks/scene.ts';
import { planted } from './planted.ts';
import { STATE_ERRORS } from './targets.ts';
import type { Target } from './targets.ts';

async function textAt(cold: Store, path: string): Promise<string> {
  const file = await readWhole(cold, path, 2 ** 20, never);
  if (file === undefined || file === 'too-large') throw new Error(`no sample at ${path}`);
  return Buffer.from(file.bytes).toString('latin1');
}

/** What a split run has left in cold: its plan, one piece that is done, and the epoch that is in their paths. */
export interface SplitSamples {
  readonly keys: 'owner' | null;
  readonly epoch: number;
  readonly attempt: number;
  readonly plan: string;
  readonly part: string;
  readonly lease: string;
}

const PIECE = 0;

export async function splitSamples(keys: 'owner' | undefined): Promise<SplitSamples> {
  const scene = new Scene({ signed: keys !== undefined, cold: 'cold' });
  for (const key of ['a/1', 'a/2', 'b/1', 'c']) await scene.hot.put(key, Buffer.from(`content of ${key}`));
  await scene.run('plan');
  await scene.run('shard');
  const paths = [...scene.contents('cold').keys()].join('\n');
  const epoch = Number(/\/splits\/[^/]+\/(\d+)\//.exec(paths)?.[1]);
  const attempt = Number(/\/parts\/0-(\d+)\.json/.exec(paths)?.[1]);
  const id = { split: SPLIT, epoch };
  return {
    ...{ keys: keys ?? null, epoch, attempt },
    plan: await textAt(scene.cold, splitPlanPath(id)),
    part: await textAt(scene.cold, partPath(id, PIECE, attempt)),
    lease: await textAt(scene.cold, pieceLeasePath(id, PIECE)),
  };
}

/** What the machines of a split run tell each other through cold. */
export function splitTargets({ keys: owner, epoch, attempt, plan, part, lease }: SplitSamples): Target[] {
  const throws = STATE_ERRORS;
  const keys = owner ?? undefined;
  const name = (kind: string): string => (keys === undefined ? kind : `${kind}, signed`);
  const id: SplitId = { split: SPLIT, epoch };
  const { pieces } = JSON.parse(plan) as { pieces: [object] };
  const [planAt, partAt, leaseAt] = [
    splitPlanPath(id),
    partPath(id, PIECE, attempt),
    pieceLeasePath(id, PIECE),
  ];
  return [
    {
      name: name('split plan'),
      samples: [plan],
      throws,
      read: async (text) => readPlan(new State(await planted(planAt, text, keys)), id, never),
    },
    {
      name: name('result of a piece'),
      samples: [part],
      throws,
      read: async (text) => {
        const state = new State(await planted(partAt, text, keys));
        // As the lease of the piece names it: whoever forges one forges both.
        const bytes = (await state.read(partAt, never, 2 ** 24))?.text ?? '';
        return readPart(state, id, { piece: PIECE, attempt, sha256: sha256(bytes) }, pieces[0], never);
      },
    },
    {
      name: name('lease of a piece'),
      samples: [lease],
      throws,
      read: async (text) => readLeaseAt(await planted(leaseAt, text, keys), leaseAt, never),
    },
  ];
}
