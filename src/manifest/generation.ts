import type { CopyPath } from '../core/domain.ts';
import type { Capabilities } from '../store/capabilities.ts';
import type { VanishedObject } from './vanished.ts';
import type { Api } from '../core/place.ts';
import type { WithCondemned } from './condemned.ts';
import type { IsoTime } from './entry.ts';
import type { SegmentRef } from './segment.ts';
import type { UnreconciledPrefixes } from './journals/unreconciled.ts';

export const FORMAT = 1;
/** Of a HEAD whose generation is encrypted: earlier versions would take it for damaged, and must not. */
export const ENCRYPTED_FORMAT = 2;

/** The pointer to the newest generation: replaced by a conditional write, as the lease is; all else is written once. */
export interface Head {
  readonly format: typeof FORMAT | typeof ENCRYPTED_FORMAT;
  readonly generation: number;
  /** Of the generation's file, as it is stored. */
  readonly sha256: string;
  readonly epoch: number;
  readonly run: string;
  readonly time: IsoTime;
}

/** The API through which a bucket was seen, which decides what its ETags are. Absent for S3. */
export interface SpokenIn {
  readonly api?: Exclude<Api, 's3'>;
}

/** Who hot is. Another hot must not be backed up into the same cold. */
export interface HotIdentity extends SpokenIn {
  /** Azure's storage account. Absent on flashback.tech, where it is the key's id and changes with it. */
  readonly account?: string;
  /** Host without port, with the path of the API where it has one; all of flashback.tech's nodes are one. */
  readonly endpoint: string;
  readonly bucket: string;
  readonly prefix: string;
}

/** Which cold a signed generation is of, so that it is not believed in another. */
export interface ColdIdentity extends SpokenIn {
  readonly bucket?: string;
  readonly prefix?: string;
}

export interface Scope {
  readonly prefixes: readonly string[];
  readonly exclude: readonly string[];
}

/** A run that listed its scope completely and committed. `time` is its start. */
export interface RestorePoint {
  readonly run: string;
  readonly time: IsoTime;
  readonly generation: number;
  readonly scope: Scope;
  /** Keys that it could not bring up to date: how many, and where they are listed. */
  readonly holes: { readonly count: number; readonly list?: string };
  /** Start of the first run in which no line of the policy selected it; later it is dropped. */
  readonly unselected?: IsoTime;
  /** Prefixes of policy lines below which versions that were current at it have been released: it is incomplete there. */
  readonly pruned?: readonly string[];
}

/** What a run that committed did, for the chart of the last runs. Bytes and keys of its scope. */
export interface RecentRun {
  readonly run: string;
  readonly time: IsoTime;
  /** From its start to the commit. */
  readonly ms: number;
  /** Which scope it was about: runs of one scope can be compared. */
  readonly scope: string;
  /** Keys listed in hot, and their bytes. */
  readonly scanned: number;
  readonly bytes: number;
  readonly copied: number;
  readonly copiedBytes: number;
  readonly failed: number;
  readonly gone: number;
}

/** That a copy path cannot serve this pair of buckets: for any object, or only for those that go in parts. */
export interface PathRefusal {
  readonly path: CopyPath;
  readonly objects: 'all' | 'parts';
  readonly reason: string;
  readonly since: IsoTime;
}

/** The copy path between this pair of endpoints, as of the last run that copied something. */
export interface RememberedPath {
  /** Who they are, as in HotIdentity. */
  readonly hot: string;
  readonly cold: string;
  /** Null where no path that was allowed is left. */
  readonly path: CopyPath | null;
  readonly reason: string;
  readonly refusals: readonly PathRefusal[];
  /** When one object was last copied to see whether the platform counts its bytes. */
  readonly looked?: IsoTime;
}

/** An endpoint refused an operation as too large: more than this many bytes are sent to it in parts. */
export interface RememberedCeiling {
  readonly endpoint: string;
  readonly bytes: number;
  readonly since: IsoTime;
}

/** Where a run of some scope stored what hot listed (listed.ts). It only saves work. */
export interface RememberedListing {
  readonly scope: string;
  readonly sha256: string;
  /** The last key that the file is about; absent in the last file of a scope, which is about all keys that follow. */
  readonly upto?: string;
}

/** Until `at`, every lock was as long as `policy` and these settings ask. It only saves requests. */
export interface LocksMarker {
  readonly at: IsoTime;
  /** SHA-256 of the retention policy. */
  readonly policy: string;
  readonly mode: 'governance' | 'compliance';
  /** `lock-for`, ms. */
  readonly period: number;
  readonly renew: boolean;
}

/** How the objects of a backup are encrypted. Whether, and how they are named, never changes: a path belongs to one key. */
export interface EncryptedObjects {
  readonly format: 'age';
  readonly names: 'clear' | 'hidden';
  /**
   * What stands for the empty key, which no object has, where names are hidden: another `state-key` has another one. Absent
   * where names are clear.
   */
  readonly nameCheck?: string;
  /** Fingerprints of those that the last run encrypted to. */
  readonly recipients: readonly string[];
}

/** One committed manifest. */
export interface Generation extends WithCondemned {
  readonly format: typeof FORMAT;
  readonly generation: number;
  /** The generation that it was made from; null for the first. */
  readonly base: number | null;
  /** Of the base's file, so that a signature covers the whole chain; absent in state of earlier versions. */
  readonly baseSha256?: string;
  readonly epoch: number;
  readonly run: string;
  /** Start of the run. */
  readonly time: IsoTime;
  readonly program: string;
  readonly hot: HotIdentity;
  /** Absent where cold speaks S3 and its state is not signed. */
  readonly cold?: ColdIdentity;
  /** False where the run stopped before it had seen its whole scope: then it is no restore point. */
  readonly complete: boolean;
  readonly segments: readonly SegmentRef[];
  readonly restorePoints: readonly RestorePoint[];
  /** Runs whose journals are part of this manifest, with how many journal objects of each. */
  readonly journals: readonly { readonly run: string; readonly objects: number }[];
  readonly capabilities?: Capabilities;
  /** The last runs that committed, oldest first, at most 60 over all scopes. */
  readonly recentRuns?: readonly RecentRun[];
  readonly copyPath?: RememberedPath;
  readonly ceilings?: readonly RememberedCeiling[];
  /** Endpoints before which something refuses larger bodies than `bytes`. */
  readonly bodyLimits?: readonly RememberedCeiling[];
  /** An earlier run was interrupted, and these of its keys are unreconciled; absent for none. */
  readonly unlooked?: UnreconciledPrefixes;
  /** `tags`, `cache headers`, `metadata`: what cold refused or lost of some objects, in this run or an earlier one. */
  readonly lacking?: readonly string[];
  /** Objects that the run listed and could not read: one that is listed again by the next run did not vanish. */
  readonly vanished?: readonly VanishedObject[];
  /** With `lock`: when the locks of what the manifest names were last as they have to be. */
  readonly locks?: LocksMarker;
  /** The files of a scope follow each other in key order; the newest scope is the last one. */
  readonly listed?: readonly RememberedListing[];
  /** Absent where objects are stored as they are. */
  readonly encryption?: EncryptedObjects;
}

/** The newest committed generation, and the HEAD that points at it. */
export interface Committed {
  readonly head: Head;
  /** Of the HEAD object: the commit swaps it only if it is still this. */
  readonly etag: string;
  readonly generation: Generation;
  /** Fingerprint of the trusted key that signed it; undefined where nobody asked, or the user adopts unsigned state. */
  readonly signer?: string;
}
