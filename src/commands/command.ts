import type { RunContext } from '../core/run-context.ts';
import type { RunResult } from '../report/result.ts';

export type Command<O> = (options: O, ctx: RunContext) => Promise<RunResult>;
