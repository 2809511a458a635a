import type { Committed } from '../../manifest/state.ts';
import type { Verified } from '../../manifest/verified.ts';
import type { VerifyOptions } from '../../options/options.ts';
import type { Notice } from '../../report/result.ts';
import type { VerifyCounts } from '../../report/verify.ts';
import type { RunContext } from '../../core/run-context.ts';
import type { Fault, LackedAttribute } from '../../transfer/check.ts';
import type { HoleGroups } from '../hole-groups.ts';
import type { Margins } from '../../run/margins.ts';
import type { Buckets, OpenStore } from '../../run/open-buckets.ts';
import type { RunControl } from '../../run/run-control.ts';
import type { VerifyProgress } from './progress.ts';

/** What every phase of a verification shares: its input, its buckets, and what counts and stops it. */
export interface VerifyRun {
  readonly options: VerifyOptions;
  readonly ctx: RunContext;
  readonly margins: Margins;
  readonly open: OpenStore;
  readonly buckets: Buckets;
  readonly control: RunControl;
  readonly progress: VerifyProgress;
  readonly counts: { -readonly [K in keyof VerifyCounts]: VerifyCounts[K] };
  readonly bytes: { read: number };
  readonly notices: Notice[];
  readonly faults: HoleGroups;
  /** Attributes that cold is known not to keep, and how many sound objects lack them. */
  readonly lacking: Map<LackedAttribute, number>;
  /** Counts a fault that stays. */
  readonly countFault: (key: string, fault: Fault) => void;
  /** Monotonic ms. */
  readonly began: number;
  /** By cold's clock. */
  readonly started: string;
  /** What earlier verifications recorded. */
  readonly previous: Verified | undefined;
}

/** What each phase of a verification returned, as far as it came. Only verify.ts adds to it. */
export interface VerifyPhases {
  /** The generation that holds repairs, or checksums that were noted. */
  committed?: Committed | undefined;
  /** What is verified by now; `recorded` once that is in state. */
  verified?: Verified;
  recorded?: true;
}
