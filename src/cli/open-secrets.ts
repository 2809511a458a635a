import { statSync } from 'node:fs';
import { environmentName, secretInputs } from '../options/inputs.ts';
import { quoted } from '../core/quoted.ts';
import type { FlagValues } from './flags.ts';
import type { Environment } from './inputs.ts';

/** Permission bits of a file; undefined where they say nothing (Windows), or there is no such file. */
export type ModeOf = (path: string) => number | undefined;

const modeOf: ModeOf = (path) => {
  if (process.platform === 'win32') return undefined;
  try {
    const stat = statSync(path);
    return stat.isFile() ? stat.mode : undefined;
  } catch {
    return undefined; // reading it says what is wrong with it
  }
};

/** A line for each file of a secret that other users of the machine can read. */
export function openSecretFiles(flags: FlagValues, env: Environment, mode: ModeOf = modeOf): string[] {
  return secretInputs().flatMap((name) => {
    const path = flags.get(`${name}-file`)?.at(-1) ?? env[environmentName(`${name}-file`)] ?? '';
    const bits = path === '' ? undefined : mode(path);
    if (bits === undefined || (bits & 0o044) === 0) return [];
    return [`${name}-file: other users of this machine can read ${quoted(path)}. Use chmod 600.`];
  });
}
