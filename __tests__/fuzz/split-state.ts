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

/** What the machines of a split run tell each other through cold, with keys and without. */
export async function splitTargets(): Promise<readonly Target[]> {
  const all: Target[] = [];
  for (const keys of [undefined, 'owner'] as const) {
    const scene = new Scene({ signed: keys !== undefined, cold: 'cold' });
    for (const key of ['a/1', 'a/2', 'b/1', 'c']) await scene.hot.put(key, Buffer.from(`content of ${key}`));
    await scene.run('plan');
    await scene.run('shard');
    all.push(...(await targetsOf(scene.cold, keys)));
  }
  return all;
}

async function targetsOf(cold: Store, keys: 'owner' | undefined): Promise<Target[]> {
  const throws = STATE_ERRORS;
  const name = (kind: string): string => (keys === undefined ? kind : `${kind}, signed`);
  const paths = (await cold.list({ prefix: '.flashback-backup/splits/' })).objects.map(({ key }) => key);
  const epoch = Number(/\/splits\/[^/]+\/(\d+)\//.exec(paths[0] ?? '')?.[1]);
  const id: SplitId = { split: SPLIT, epoch };
  const [piece, attempt] = [0, Number(/\/parts\/0-(\d+)\.json/.exec(paths.join('\n'))?.[1])];
  const { pieces } = JSON.parse(await textAt(cold, splitPlanPath(id))) as { pieces: [object] };
  return [
    {
      name: name('split plan'),
      samples: [await textAt(cold, splitPlanPath(id))],
      throws,
      read: async (text) => readPlan(new State(await planted(splitPlanPath(id), text, keys)), id, never),
    },
    {
      name: name('result of a piece'),
      samples: [await textAt(cold, partPath(id, piece, attempt))],
      throws,
      read: async (text) => {
        const path = partPath(id, piece, attempt);
        const state = new State(await planted(path, text, keys));
        // As the lease of the piece names it: whoever forges one forges both.
        const bytes = (await state.read(path, never, 2 ** 24))?.text ?? '';
        return readPart(state, id, { piece, attempt, sha256: sha256(bytes) }, pieces[0], never);
      },
    },
    {
      name: name('lease of a piece'),
      samples: [await textAt(cold, pieceLeasePath(id, piece))],
      throws,
      read: async (text) => {
        const path = pieceLeasePath(id, piece);
        return readLeaseAt(await planted(path, text, keys), path, never);
      },
    },
  ];
}
