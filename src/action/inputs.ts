import * as core from '@actions/core';
import { secretInputs } from '../options/inputs.ts';

/** An input's text as the workflow gives it; empty where it does not. */
export function readInput(name: string): string {
  return core.getInput(name, { trimWhitespace: false });
}

/**
 * Before anything else is read or printed: the runner hides what it was told of, and each line of it, since a
 * secret that was pasted with a line break would be printed line by line.
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
