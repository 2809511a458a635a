import * as core from '@actions/core';
import { forLog } from '../core/escape.ts';
import type { Log } from '../core/run-context.ts';
import { withoutSignatures } from '../core/secrets/signatures.ts';

/** Plain log lines: annotations are made from the result. */
export const log: Log = {
  info: (line) => core.info(shown(line)),
  notice: (line) => core.info(shown(`notice: ${line}`)),
  warning: (line) => core.info(shown(`warning: ${line}`)),
  debug: (line) => core.debug(shown(line)),
};

/** Masks hide the secrets that are known; signatures are too many for masks. */
export function shown(line: string, limit?: number): string {
  return forLog(withoutSignatures(line), limit);
}
