import { InputError } from '../../core/input-error.ts';
import { compareKeys } from '../../core/keys.ts';
import { quoted } from '../../core/quoted.ts';
import type { Entry } from '../../manifest/entry.ts';
import type { Generation } from '../../manifest/generation.ts';
import type { State } from '../../manifest/state.ts';
import { NearKeys } from '../../plan/browse/near-keys.ts';

/**
 * The entry of a key: one segment is read for it. Throws InputError where the backup has none, which names the keys of
 * that segment that are most like it.
 */
export async function findKey(
  state: State,
  { segments, hot }: Generation,
  key: string,
  signal: AbortSignal,
): Promise<Entry> {
  const near = new NearKeys(key);
  // Keys between two segments lie in neither; their neighbours are in the later one, or in the last.
  const segment = segments.find(({ last }) => compareKeys(key, last) <= 0) ?? segments.at(-1);
  if (segment !== undefined) {
    for await (const batch of state.entries(segment, signal)) {
      for (const line of batch) {
        if (line.key === key) return line.entry;
        near.saw(line.key);
      }
    }
  }
  const others = near.keys.map(quoted).join(', ');
  const alike = others === '' ? '' : `; expected one such as ${others}`;
  const prefix = hot.prefix === '' ? '' : ` below ${quoted(hot.prefix)}`;
  throw new InputError('key', `the backup has no ${quoted(key)}${prefix}${alike}`);
}
