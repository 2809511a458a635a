import type { Generation } from '../../manifest/generation.ts';
import type { State } from '../../manifest/state.ts';
import type { EncryptionStatus } from '../../report/sections/encryption.ts';
import { readKeyChecks } from '../../run/encryption/key-checks.ts';

/** Keys of a manifest that is read to count them: some 2 s, and 100 MB from cold. */
const MAX_COUNTED_KEYS = 2_000_000;

/** To whom the newest version of each key is encrypted. Null where objects are stored as they are. */
export async function encryptionStatus(
  state: State,
  generation: Generation | undefined,
  signal: AbortSignal,
): Promise<EncryptionStatus | null> {
  if (generation?.encryption === undefined) return null;
  const { names, recipients } = generation.encryption;
  const checks = await readKeyChecks(state, signal);
  return {
    names,
    recipients: recipients.map((recipient) => ({
      recipient,
      checked: checks.find((check) => check.recipient === recipient)?.time ?? null,
    })),
    sets: await countSets(state, generation, signal),
  };
}

/** The most objects first; null where there are too many to be read for that. */
async function countSets(
  state: State,
  { segments }: Generation,
  signal: AbortSignal,
): Promise<EncryptionStatus['sets']> {
  if (segments.reduce((sum, { count }) => sum + count, 0) > MAX_COUNTED_KEYS) return null;
  const counts = new Map<string, number>();
  for (const segment of segments)
    for await (const lines of state.entries(segment, signal))
      for (const { line } of lines) {
        const set = newestSet(line);
        counts.set(set, (counts.get(set) ?? 0) + 1);
      }
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([set, objects]) => ({ recipients: set === '' ? [] : set.split(' '), objects }));
}

/**
 * From the text of an entry's line, which is not parsed for it: `cold` is its fourth field, before any history. A key
 * cannot look so, since its quotes are escaped.
 */
function newestSet(line: string): string {
  const found = /"encryption":\{"format":"age","recipients":\[([^\]]*)\]/.exec(line)?.[1] ?? '';
  return found.replaceAll('"', '').replaceAll(',', ' ');
}
