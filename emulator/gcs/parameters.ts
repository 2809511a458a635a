import type { Query } from '../s3/target.ts';
import { invalidParameter } from './errors.ts';

/** A parameter that is an int64; undefined where it is not there. Throws 400. */
export function numberOf(query: Query, name: string): number | undefined {
  const text = query.get(name);
  if (text === undefined || text === '') return undefined;
  if (!/^-?\d{1,18}$/.test(text)) throw invalidParameter(name, text);
  return Number(text);
}

export function flagOf(query: Query, name: string): boolean {
  const text = query.get(name);
  if (text === undefined) return false;
  if (text === 'true' || text === 'false') return text === 'true';
  throw invalidParameter(name, text);
}
