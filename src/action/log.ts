import * as core from '@actions/core';
import { forLog } from '../core/escape.ts';
import type { Log } from '../core/run-context.ts';

/** Plain log lines: annotations are made from the result. */
export const log: Log = {
  info: (line) => core.info(forLog(line)),
  notice: (line) => core.info(forLog(`notice: ${line}`)),
  warning: (line) => core.info(forLog(`warning: ${line}`)),
  debug: (line) => core.debug(forLog(line)),
};
