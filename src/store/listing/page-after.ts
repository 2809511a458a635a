import { compareKeys } from '../../core/keys.ts';
import type { ListPage, RawObjects } from '../contract.ts';

/** A page in UTF-8 order, from the first object behind `after` on: not read where it was not. Undefined if nothing is left. */
export function pageAfter(page: ListPage, after: string): ListPage | undefined {
  if (page.raw === undefined) {
    const objects = page.objects.filter(({ key }) => compareKeys(key, after) > 0);
    return { ...page, objects };
  }
  const { length } = page.raw.text;
  const at = page.raw.endOf(after);
  if (at >= length) return undefined;
  const raw = at === 0 ? page.raw : page.raw.slice(at, length);
  return unreadPage(raw, page);
}

/** A page whose objects are read only when somebody asks for them. */
export function unreadPage(
  raw: RawObjects,
  { prefixes, next }: Pick<ListPage, 'prefixes' | 'next'>,
): ListPage {
  return {
    get objects() {
      return raw.objects();
    },
    prefixes,
    next,
    raw,
  };
}
