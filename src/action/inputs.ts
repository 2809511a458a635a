import * as core from '@actions/core';
import { secretInputs, takesInput, type CommandName } from '../options/inputs.ts';
import { parseFlag } from '../options/quantities.ts';
import { given } from '../options/read-text.ts';

/** An input's text as the workflow gives it; empty if it does not. */
export function readInput(name: string): string {
  return core.getInput(name, { trimWhitespace: false });
}

/** True if the command uses the Actions cache and the input `cache` does not turn it off. Throws InputError. */
export function usesCache(command: CommandName): boolean {
  return takesInput(command, 'cache') && parseFlag('cache', given(readInput, 'cache'));
}

/**
 * Call before anything else is read or printed. Each line is masked too: a secret that was pasted with a line break
 * would be printed line by line.
 */
export function maskSecrets(): void {
  for (const name of secretInputs()) {
    const text = readInput(name);
    const parts = [text, text.trim(), ...text.split(/[\r\n]+/).map((line) => line.trim())];
    for (const part of new Set(parts)) {
      if (part.trim() !== '') core.setSecret(part);
    }
  }
}
