import { describe, expect, test } from '@jest/globals';
import { REGISTRY } from '../../src/commands/registry.ts';
import { COMMANDS } from '../../src/options/inputs/input.ts';
import { SET_BY } from '../../src/report/outputs.ts';
import type { OutputName } from '../../src/report/outputs.ts';

/** A result with every field that is asked for; `has` are those that tell one kind of result from another. */
function anyResult(has: readonly string[]): never {
  const value: object = new Proxy(() => undefined, {
    get: (_, name) => {
      if (name === Symbol.toPrimitive || name === 'toString') return () => '1';
      if (name === 'toJSON') return () => [1];
      return name === 'length' ? 1 : value;
    },
    has: (_, name) => has.includes(String(name)),
    apply: () => value,
  });
  return value as never;
}

const OF_ACTION: ReadonlySet<OutputName> = new Set(['report', 'html-report', 'report-sha256', 'backups']);

/** Kinds of results: a usual one, one of a step of a split run, and one of a command that was stopped at the lease. */
const KINDS = [[], ['shards'], ['outcome', 'problem']];

describe('what docs/inputs.md says about outputs', () => {
  // `cat` has no place in a workflow: its result is on stdout.
  test.each(COMMANDS.filter((command) => command !== 'cat'))('of %s is what it sets', (command) => {
    const set = new Set(KINDS.flatMap((kind) => Object.keys(REGISTRY[command].outputs(anyResult(kind)))));
    const said = (Object.keys(SET_BY) as OutputName[]).filter(
      (name) => SET_BY[name].includes(command) && !OF_ACTION.has(name),
    );
    expect([...set].sort()).toEqual([...said].sort());
  });
});
