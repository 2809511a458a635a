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

/** A line for each file of a secret that other users of the machine can read; `named` are those of a configuration file. */
export function openSecretFiles(
  flags: FlagValues,
  env: Environment,
  mode: ModeOf = modeOf,
  named: readonly string[] = [],
): string[] {
  const files = secretInputs().map((name): readonly [string, string] => [
    `${name}-file`,
    flags.get(`${name}-file`)?.at(-1) ?? env[environmentName(`${name}-file`)] ?? '',
  ]);
  return [...files, ...named.map((path) => ['config', path] as const)].flatMap(([input, path]) => {
    const bits = path === '' ? undefined : mode(path);
    if (bits === undefined || (bits & 0o044) === 0) return [];
    return [`${input}: other users of this machine can read ${quoted(path)}. Use chmod 600.`];
  });
}
