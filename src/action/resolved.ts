import { resolved, type Resolved } from '../commands/resolved.ts';
import type { RunContext } from '../core/run-context.ts';
import type { Options } from '../options/options.ts';
import { hasRole } from '../options/places.ts';

/** The options signed in with the job's role, with one endpoint and one pair of keys per place. Throws InputError. */
export async function signedInAndResolved(
  given: Options,
  ctx: Pick<RunContext, 'clock' | 'random' | 'signal'>,
  env: Readonly<Record<string, string | undefined>>,
): Promise<Resolved<Options>> {
  const options = hasRole(given) ? await (await import('./role.ts')).signedIn(given, env) : given;
  return resolved(options, ctx);
}
