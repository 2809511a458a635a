import { quoted } from '../../core/quoted.ts';
import { mapConcurrent } from '../../core/semaphore.ts';
import type { Bucket } from '../bucket.ts';
import type { ListedField, ListedObject } from '../contract.ts';
import { StoreError } from '../errors.ts';

/** HEAD requests at once, for entries that lack a field. */
const HEADS_AT_ONCE = 16;

export type Completed =
  | { readonly kind: 'whole'; readonly listed: ListedObject }
  | { readonly kind: 'vanished' }
  /** HEAD does not say these either. */
  | { readonly kind: 'lacks'; readonly fields: readonly ListedField[] };

/** Asks HEAD for the fields that an entry of a listing lacks. Its key is below the bucket's prefix. Throws StoreError. */
export async function completeListed(
  bucket: Bucket,
  listed: ListedObject,
  signal: AbortSignal | undefined,
): Promise<Completed> {
  const { doubt, ...known } = listed;
  if (doubt?.about !== 'fields') return { kind: 'whole', listed };
  const head = await bucket.headIfPresent(listed.key, signal);
  if (head === undefined) return { kind: 'vanished' };
  const { lacks } = doubt;
  const { size, etag, modified } = head;
  const fields = lacks.filter(
    (field) => (field === 'ETag' && etag === '') || (field === 'LastModified' && modified === undefined),
  );
  if (fields.length > 0) return { kind: 'lacks', fields };
  return {
    kind: 'whole',
    listed: {
      ...known,
      ...(lacks.includes('Size') ? { size } : {}),
      ...(lacks.includes('ETag') ? { etag } : {}),
      ...(lacks.includes('LastModified') && modified !== undefined ? { modified } : {}),
    },
  };
}

/** What a command needs of a listing. */
export interface Needs {
  readonly fields: readonly ListedField[];
  /** True: leaves out entries whose key is in doubt, since each key is asked for before it is written. */
  readonly skipsInDoubt: boolean;
}

export const NEEDS_ALL: Needs = { fields: ['Size', 'ETag', 'LastModified'], skipsInDoubt: false };

/**
 * A listing whose entries have all that is needed, each key once. What stays in doubt throws StoreError `protocol`, which
 * names it.
 */
export async function* completePages(
  bucket: Bucket,
  pages: AsyncIterable<readonly ListedObject[]>,
  { fields, skipsInDoubt }: Needs,
  signal: AbortSignal,
): AsyncGenerator<readonly ListedObject[]> {
  const suffices = ({ doubt }: ListedObject): boolean =>
    doubt === undefined || (doubt.about === 'fields' && !doubt.lacks.some((field) => fields.includes(field)));
  for await (const page of pages) {
    if (page.every(suffices)) {
      yield page;
      continue;
    }
    // The first of repeated entries stands for them; a backup counts the others.
    const once = page.filter(({ doubt }) => doubt?.about !== 'repeated');
    const completed = await mapConcurrent(once, HEADS_AT_ONCE, async (listed) => {
      if (suffices(listed)) return [listed];
      if (listed.doubt?.about === 'spelling' && skipsInDoubt) return [];
      if (listed.doubt?.about === 'spelling')
        throw wrong(
          bucket,
          `${quoted(listed.doubt.listed)}, which may stand for several keys, and asking for them did not decide`,
        );
      const whole = await completeListed(bucket, listed, signal);
      if (whole.kind === 'lacks')
        throw wrong(
          bucket,
          `${quoted(listed.key)} without its ${whole.fields.join(' and ')}, nor does HEAD say it`,
        );
      return whole.kind === 'whole' ? [whole.listed] : [];
    });
    yield completed.flat();
  }
}

function wrong(bucket: Bucket, what: string): StoreError {
  const message = `the listing of ${String(bucket)} has ${what}; list it through another endpoint, or rename that object`;
  return new StoreError('protocol', message, { operation: 'list' });
}
