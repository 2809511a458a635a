import { registered } from '../src/cli/registered.ts';
import type { CommandLine } from '../src/cli/command-line.ts';
import { REGISTRY, type Registry } from '../src/commands/registry.ts';
import type { CommandName } from '../src/options/inputs.ts';

/** The bodies of commands: what a test replaces. */
export type Bodies = { readonly [N in CommandName]: Registry[N]['run'] };

/** The registry with other bodies for some commands. */
export function withBodies(bodies: Partial<Bodies>): Registry {
  const rows = Object.entries(REGISTRY).map(([name, row]: [string, Registry[CommandName]]) => [
    name,
    { ...row, ...(bodies[name as CommandName] === undefined ? {} : { run: bodies[name as CommandName] }) },
  ]);
  return Object.fromEntries(rows) as Registry;
}

/** A command of the command line with another body. */
export function withBody<N extends CommandName>(name: N, run: Bodies[N]): CommandLine {
  return registered({ ...REGISTRY[name], run });
}
