import { isBridgeNode } from '../flashback/endpoint.ts';
import type { BackupOptions } from '../options/options.ts';
import type { Clock } from '../clock.ts';
import { isStoreError } from '../store/errors.ts';
import { OperationCeiling } from '../transfer/copy.ts';
import { PathChoice } from '../transfer/path-choice.ts';
import type { OpenStore } from './places.ts';

/** S3's own limit on one PUT and one CopyObject, and a Bridge Node's, in bytes. */
const S3_CEILING = 5 * 1024 ** 3;
const FLASHBACK_CEILING = 100_000_000;

export interface CopyPathFacts {
  readonly choice: PathChoice;
  readonly ceiling: OperationCeiling;
}

/**
 * What a server-side copy would be for this pair (design.md section 4, "Which copy path"): on a Bridge Node
 * `emulated` where hot answers there too, else `native`; on any other endpoint `native`.
 */
export async function choosePath(
  options: BackupOptions,
  open: OpenStore,
  clock: Clock,
  onMove: (line: string) => void,
  signal: AbortSignal,
): Promise<CopyPathFacts> {
  const { endpoint } = options.cold;
  const bridge = await isBridgeNode(endpoint, options.ca, signal);
  const ceiling = new OperationCeiling(options.maxOperationSize ?? (bridge ? FLASHBACK_CEILING : S3_CEILING));
  if (!bridge) {
    const reason = "cold's provider copies; no traffic passes through this machine";
    return { choice: new PathChoice(options.copyPaths, { path: 'native', reason }, onMove), ceiling };
  }
  const attached = await answersAt(options, open, clock, signal);
  const serverSide = attached
    ? {
        path: 'emulated' as const,
        reason: 'both buckets are attached: the Bridge Node streams between them, and traffic is charged',
      }
    : {
        path: 'native' as const,
        reason: "hot is not attached to cold's Repository: the provider copies, without traffic",
      };
  return { choice: new PathChoice(options.copyPaths, serverSide, onMove), ceiling };
}

/** True where hot's bucket answers at cold's endpoint with cold's key. */
async function answersAt(
  options: BackupOptions,
  open: OpenStore,
  clock: Clock,
  signal: AbortSignal,
): Promise<boolean> {
  const store = open({ ...options.cold, bucket: options.hot.bucket }, options.ca, clock);
  try {
    await store.checkBucket(signal);
    return true;
  } catch (error) {
    if (isStoreError(error, 'no-bucket', 'denied', 'not-found')) return false;
    throw error;
  } finally {
    await store.close();
  }
}
