import { gunzipSync } from 'node:zlib';
import { StoreError } from '../../src/store/errors.ts';
import { StateError } from '../../src/manifest/errors.ts';
import { InputError } from '../../src/core/input-error.ts';
import { generationOf, holdOf, prepare } from '../attacks/prepare.ts';
import { Scene } from '../attacks/scene.ts';
import { ageSamples, ageTargets } from './age.ts';
import type { AgeSamples } from './age.ts';
import { answerTargets } from './answers.ts';
import { clientTargets } from './clients.ts';
import { inputTargets } from './inputs.ts';
import { providerTargets } from './provider-answers.ts';
import { recordTargets } from './records.ts';
import { splitSamples, splitTargets } from './split-state.ts';
import type { SplitSamples } from './split-state.ts';
import { stateTargets } from './state.ts';

type Declared = abstract new (...parameters: never[]) => Error;

/** Something that reads what others write. */
export interface Target {
  readonly name: string;
  /** Valid ones: what is mutated. */
  readonly samples: readonly string[];
  /** Throws or rejects with one of these alone. */
  readonly throws: readonly Declared[];
  readonly read: (text: string) => unknown;
  /** It asks a server: far fewer inputs in the same time. */
  readonly slow?: true;
}

export const STATE_ERRORS: readonly Declared[] = [StateError, StoreError];
export const INPUT_ERRORS: readonly Declared[] = [InputError];

/** State as runs have written it, by kind. */
export interface Samples {
  readonly head: string;
  readonly generation: string;
  readonly signature: string;
  readonly lease: string;
  readonly journal: string;
  readonly upload: string;
  readonly hold: string;
  readonly probe: string;
  readonly verified: string;
  readonly restore: string;
  /** Unpacked. */
  readonly segment: string;
  readonly condemned: string;
  readonly listed: string;
}

/** What takes time and memory to make: text alone, so that another process can be given it. */
export interface AllSamples {
  readonly state: Samples;
  readonly splits: readonly SplitSamples[];
  readonly age: AgeSamples;
}

export async function makeSamples(): Promise<AllSamples> {
  const scene = Scene.from((await prepare(true, 'cold')).snapshot);
  const text = (pattern: RegExp | string, bucket: 'cold' | 'to' = 'cold'): string => {
    for (const [path, bytes] of scene.contents(bucket)) {
      if (typeof pattern === 'string' ? path !== pattern : !pattern.test(path)) continue;
      return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('latin1');
    }
    throw new Error(`no sample of ${String(pattern)}`);
  };
  const state: Samples = {
    head: text('.flashback-backup/HEAD'),
    generation: text(generationOf(scene)),
    signature: text(`${generationOf(scene)}.sig`),
    lease: text('.flashback-backup/lease'),
    journal: text(/\/journal-/),
    upload: text(/\/upload-/),
    hold: text(holdOf(scene)),
    probe: text('.flashback-backup/probe.json'),
    verified: text('.flashback-backup/verified.json'),
    restore: text(/journal-/, 'to'),
    segment: text(/\/segments\//),
    condemned: text(/\/condemned\//),
    listed: text(/\/listed\//),
  };
  return {
    state,
    splits: [await splitSamples(undefined), await splitSamples('owner')],
    age: await ageSamples(),
  };
}

export async function allTargets(): Promise<readonly Target[]> {
  return targetsWith(await makeSamples());
}

export function targetsWith({ state, splits, age }: AllSamples): readonly Target[] {
  return [
    ...stateTargets(state),
    ...splits.flatMap(splitTargets),
    ...recordTargets(),
    ...answerTargets(),
    ...providerTargets(),
    ...clientTargets(),
    ...inputTargets(),
    ...ageTargets(age),
  ];
}
