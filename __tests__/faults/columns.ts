import type { CopyPath } from '../../src/core/domain.ts';

/** A way that bytes go, and where on it a fault strikes. A streamed object is read from hot and written to cold. */
export const LEGS = ['native', 'emulated', 'read', 'write'] as const;
export type Leg = (typeof LEGS)[number];

/** `small` objects go in one request, `parts` are those of one of 5 MiB and 3 bytes. */
export const SIZES = ['small', 'parts'] as const;
export type Size = (typeof SIZES)[number];

export interface Column {
  readonly leg: Leg;
  readonly size: Size;
}

export const COLUMNS: readonly Column[] = LEGS.flatMap((leg) => SIZES.map((size) => ({ leg, size })));

export function pathOf({ leg }: Column): CopyPath {
  return leg === 'native' || leg === 'emulated' ? leg : 'streamed';
}

/** For a table's head. */
export function titleOf({ leg, size }: Column): string {
  const way = leg === 'read' ? 'streamed, from hot' : leg === 'write' ? 'streamed, into cold' : leg;
  return size === 'small' ? way : `${way}, in parts`;
}

/** The requests that move the bytes. */
export function requestsOf({ leg, size }: Column): { operation: string; bucket: 'hot' | 'cold' } {
  const small = size === 'small';
  if (leg === 'read') return { operation: 'GetObject', bucket: 'hot' };
  if (leg === 'write') return { operation: small ? 'PutObject' : 'UploadPart', bucket: 'cold' };
  return { operation: small ? 'CopyObject' : 'UploadPartCopy', bucket: 'cold' };
}
