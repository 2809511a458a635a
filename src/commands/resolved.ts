import type { RunContext } from '../core/run-context.ts';
import type { Options } from '../options/options.ts';
import { hasChoice } from '../options/places.ts';

export interface Resolved<O extends Options> {
  readonly options: O;
  /** That previous keys are in use; empty for a backup, whose result has it among its notices. */
  readonly warnings: readonly string[];
}

/**
 * The options with one endpoint and one pair of keys per place. Loads the stores only where there is a choice. Throws
 * InputError.
 */
export async function resolved<O extends Options>(
  options: O,
  ctx: Pick<RunContext, 'clock' | 'random' | 'signal'>,
): Promise<Resolved<O>> {
  if (!hasChoice(options)) return { options, warnings: [] };
  const { resolveOptions } = await import('../run/resolve-options.ts');
  const { rotations } = await import('../run/key-rotation.ts');
  const settled = await resolveOptions(options, ctx);
  return { options: settled, warnings: settled.command === 'backup' ? [] : rotations(settled) };
}
