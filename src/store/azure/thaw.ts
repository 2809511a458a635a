import type { ThawOptions } from '../contract.ts';
import { isStoreError } from '../errors.ts';

/**
 * Set Blob Tier: https://learn.microsoft.com/azure/storage/blobs/archive-rehydrate-overview. It takes hours and not days,
 * and the blob stays in the tier that it is brought to: the one without a fee for leaving it early.
 */
export function thawHeaders({ tier }: ThawOptions): Record<string, string> {
  return {
    'x-ms-access-tier': 'Hot',
    'x-ms-rehydrate-priority': tier === 'expedited' ? 'High' : 'Standard',
  };
}

/** It was asked for before, and is on its way. */
export function isBeingThawed(error: unknown): boolean {
  return isStoreError(error) && error.providerCode === 'BlobBeingRehydrated';
}
