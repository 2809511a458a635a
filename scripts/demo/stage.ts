import type { Emulator, KeyConfig, Right } from '../../emulator/index.ts';
import type { RunResult } from '../../src/report/result.ts';
import type { CommandLine, CommandRun, Output, Typed } from './command-line.ts';
import type { Cost, Ledger } from './ledger.ts';
import { Narrator } from './narrator.ts';

/** What the steps share. */
export interface Demo {
  readonly emulator: Emulator;
  readonly endpoint: string;
  readonly commandLine: CommandLine;
  readonly ledger: Ledger;
  readonly keys: Readonly<Record<Right, KeyConfig>>;
  readonly signal: AbortSignal;
}

/** A run whose summary is kept. */
export interface Shown {
  readonly title: string;
  readonly summary: string;
}

export interface Backup extends CommandRun<RunResult> {
  readonly cost: Cost;
}

export const tell = new Narrator(process.stdout, process.env);

/** Shows what one would type for a command, and runs it. */
export async function run<R>(
  { commandLine, signal }: Demo,
  typed: Typed,
  name: string,
  expected = 0,
  output: Output = 'shown',
): Promise<CommandRun<R>> {
  if (output === 'quiet') return commandLine.run<R>(typed, name, expected, signal, output);
  const [line = '', ...more] = commandLine.typed(typed, name);
  tell.say(`${tell.dim('$')} ${tell.bold(line)}`, ...more.map((rest) => tell.bold(rest)));
  await tell.flush();
  return commandLine.run<R>(typed, name, expected, signal, output);
}

export async function backup(stage: Demo, name: string, output: Output = 'shown'): Promise<Backup> {
  stage.ledger.close();
  const flags = [...places(stage), ...keysOf(stage, 'hot', 'cold')];
  const done = await run<RunResult>(stage, { command: 'backup', flags }, name, 0, output);
  return { ...done, cost: stage.ledger.close() };
}

/** The flags that name the buckets. */
export function places({ endpoint }: Demo): readonly (readonly string[])[] {
  return [
    ['--endpoint', endpoint],
    ['--hot', 's3://hot', '--cold', 's3://cold'],
  ];
}

/** The flags that name the keys: a READ key for hot, a WRITE key for cold and for what is restored to. */
export function keysOf(
  { keys }: Demo,
  ...sides: readonly ('hot' | 'cold' | 'to')[]
): readonly (readonly string[])[] {
  return sides.map((side) => [
    `--${side}-access-key-id`,
    (side === 'hot' ? keys.READ : keys.WRITE).accessKeyId,
  ]);
}
