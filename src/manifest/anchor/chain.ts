import { createHash } from 'node:crypto';
import type { Committed } from '../generation.ts';
import { generationPath } from '../layout.ts';
import { parseGeneration } from '../parse-generation.ts';
import type { Chain, Link } from './compare.ts';

/**
 * Generations that are read to follow a chain. HEAD is one ahead of an anchor after a run that was cut off, and a few more
 * for each run that could not write it.
 */
const MAX_READ = 1_000;

/** As much of State as is needed here. */
export interface StateReader {
  read(
    path: string,
    signal: AbortSignal,
  ): Promise<{ readonly text: string; readonly stored?: Uint8Array } | undefined>;
}

/**
 * HEAD's chain down to generation `to`. Each link is the SHA-256 that the generation after it pins, so one trusted HEAD
 * covers them all. Throws StoreError, and StateError for a generation that is not what it should be by its own hash.
 */
export async function chainDown(
  state: StateReader,
  { head, generation }: Committed,
  to: number,
  signal: AbortSignal,
): Promise<Chain> {
  const links: Link[] = [{ generation: head.generation, sha256: head.sha256 }];
  let at = generation;
  for (let read = 0; at.generation > to; read++) {
    const { base, baseSha256 } = at;
    if (base === null) return { links };
    if (baseSha256 === undefined)
      return { links, cut: `generation ${at.generation} does not pin the one that it was made from` };
    if (base >= at.generation)
      return { links, cut: `generation ${at.generation} names a later one as its base` };
    links.push({ generation: base, sha256: baseSha256 });
    if (base <= to) return { links };
    if (read >= MAX_READ) return { links, cut: `more than ${MAX_READ} generations lie between` };
    const file = await state.read(generationPath(base), signal);
    if (file === undefined) return { links, cut: `generation ${base} is missing in cold` };
    if (
      createHash('sha256')
        .update(file.stored ?? file.text)
        .digest('hex') !== baseSha256
    )
      return { links, cut: `generation ${base} in cold is not the one that its successor was made from` };
    at = parseGeneration(file.text, generationPath(base));
    if (at.generation !== base) return { links, cut: `generation ${base} in cold has another number` };
  }
  return { links };
}
