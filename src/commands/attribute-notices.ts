import { formatMany } from '../core/format.ts';
import type { Notice } from '../report/result.ts';
import type { AttributeLosses } from '../store/middleware/optional-attributes.ts';

/** A notice for each attribute that objects in `place` lack. */
export function attributeNotices(losses: AttributeLosses, place: string): Notice[] {
  return losses.all.map(({ attribute, objects, reason }) => ({
    level: 'warning',
    title: attribute === 'copied tags' ? 'Copies lose tags' : `Stored without ${attribute}`,
    message: `${formatMany(objects, 'object')} in ${place} ${objects === 1 ? 'lacks' : 'lack'} ${OWN[attribute]}: ${reason}. The content is complete.`,
  }));
}

const OWN = {
  tags: 'tags of the original',
  'copied tags': 'tags of the original',
  'cache headers': 'Cache-Control, Content-Disposition, Content-Language or Expires of the original',
  'storage class': 'the storage class that was asked for',
  metadata: 'user metadata of the original',
} as const;
