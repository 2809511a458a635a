import { formatMany } from '../core/format.ts';
import type { Notice } from '../report/result.ts';
import type { AttributeLosses, LostAttribute } from '../store/middleware/optional-attributes.ts';

/** A notice for each attribute that objects in `place` lack. */
export function attributeNotices(losses: AttributeLosses, place: string): Notice[] {
  return losses.all.map(({ attribute, objects, reason }) => ({
    // Nobody knows whether there are any: docs/permissions.md lets a key go without that right.
    level: attribute === 'unread tags' ? 'notice' : 'warning',
    title: TITLES[attribute] ?? `Stored without ${attribute}`,
    message: `${formatMany(objects, 'object')} in ${place} ${lack(attribute, objects)} ${OWN[attribute]}: ${reason}. The content is complete.`,
  }));
}

function lack(attribute: LostAttribute, objects: number): string {
  if (attribute === 'unread tags') return 'may lack';
  return objects === 1 ? 'lacks' : 'lack';
}

const TITLES: Partial<Record<LostAttribute, string>> = {
  'copied tags': 'Copies lose tags',
  'unread tags': 'Tags were not read',
};

const OWN = {
  tags: 'tags of the original',
  'unread tags': 'tags of the original',
  'copied tags': 'tags of the original',
  'cache headers': 'Cache-Control, Content-Disposition, Content-Language or Expires of the original',
  'storage class': 'the storage class that was asked for',
  metadata: 'user metadata of the original',
} as const;
