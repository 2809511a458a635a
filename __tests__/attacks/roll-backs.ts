import { generationPath, HEAD, HOLDS, isState, LEASE, STATE } from '../../src/manifest/layout.ts';
import { forgeManifest, plant } from './forgeries.ts';
import { generationOf, json } from './prepare.ts';
import type { Prepared } from './prepare.ts';
import type { Deed } from './judge.ts';
import { Scene } from './scene.ts';

/** Puts all state but the lease back to what it was, or to what another cold has. */
async function replaceState(scene: Scene, by: ReadonlyMap<string, Buffer>): Promise<void> {
  for (const path of scene.contents('cold').keys())
    if (isState(path) && path !== LEASE && !by.has(path)) await scene.cold.delete(path);
  for (const [path, bytes] of by) if (isState(path) && path !== LEASE) await scene.cold.put(path, bytes);
}

/** What is done to the manifest as a whole: that which an anchor outside cold is for. */
export function rollBacks(prepared: Prepared, other: Prepared): readonly Deed[] {
  const { earlier, earlierState } = prepared;
  const deed =
    (kind: string) =>
    (attack: string, act: (scene: Scene) => Promise<void>): Deed => ({
      kind,
      attack,
      act: async (scene) => {
        await act(scene);
        return true;
      },
    });
  const [state, head, above] = [deed('state'), deed('HEAD'), deed('above HEAD')];
  const planted = async (scene: Scene, text: string | Uint8Array): Promise<void> =>
    plant(scene, generationPath(1 + Number(json(scene, HEAD)['generation'])), text);
  return [
    state('rolled back', (scene) => replaceState(scene, earlierState)),
    // Without its holds: whether these have ended depends on how far its clock came, which no two runs of the test share.
    state('of another backup', (scene) => {
      const all = [...Scene.from(other.quiet).contents('cold')];
      return replaceState(scene, new Map(all.filter(([path]) => !path.startsWith(HOLDS))));
    }),
    state('removed', async (scene) => {
      for (const path of scene.contents('cold').keys()) if (isState(path)) await scene.cold.delete(path);
    }),
    head('rolled back', async (scene) => {
      await scene.cold.put(HEAD, earlier.get('HEAD') ?? Buffer.from(''));
    }),
    head('removed', (scene) => scene.cold.delete(HEAD)),
    head('replaced', (scene) => forgeManifest(scene, (present) => present)),
    head('continued', (scene) => forgeManifest(scene, (present) => present + 1)),
    head('over a gap', (scene) => forgeManifest(scene, (present) => present + 5)),
    above('planted', (scene) => planted(scene, '{}')),
    above('copied', (scene) =>
      planted(scene, scene.contents('cold').get(generationOf(scene)) ?? Buffer.from('')),
    ),
    above('of another backup', async (scene) => {
      for (const [path, bytes] of Scene.from(other.quiet).contents('cold'))
        if (path.startsWith(`${STATE}generations/`) && !path.endsWith('.sig')) await planted(scene, bytes);
    }),
  ];
}
