import type { StoredObject } from '../storage/bucket.ts';
import { invalidHeader } from './errors.ts';

/**
 * `x-ms-if-tags`: comparisons of tags with constants, joined by AND and OR. The emulator takes `"a" = 'b'`, `<>` and
 * the orders, without parentheses.
 */
export function tagCondition(object: StoredObject, condition: string | undefined): boolean {
  if (condition === undefined) return true;
  const tags = new Map(object.attributes.tags);
  return condition.split(/\s+or\s+/i).some((all) =>
    all.split(/\s+and\s+/i).every((one) => {
      const [, name, operator, value] = /^\s*"?([^"]+?)"?\s*(=|<>|<=|>=|<|>)\s*'([^']*)'\s*$/.exec(one) ?? [];
      if (name === undefined || operator === undefined || value === undefined)
        throw invalidHeader('x-ms-if-tags', condition);
      const tag = tags.get(name);
      return tag !== undefined && compares(tag, operator, value);
    }),
  );
}

function compares(tag: string, operator: string, value: string): boolean {
  if (operator === '=') return tag === value;
  if (operator === '<>') return tag !== value;
  if (operator.endsWith('=') && tag === value) return true;
  return operator.startsWith('<') ? tag < value : tag > value;
}
