import { readFileSync } from 'node:fs';
import * as core from '@actions/core';
import type { RunSources } from '../commands/parse-run.ts';
import { INPUTS, secretInputs, takesInput, type CommandName } from '../options/inputs.ts';
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
 * would be printed line by line. So is a PEM key with its line breaks as `\n`, as JSON has them, and the signature in a
 * shared access signature, which stands in URLs beside other fields.
 */
export function maskSecrets(): void {
  for (const name of secretInputs()) maskSecret(readInput(name));
}

/** The same for a secret that is no input. */
export function maskSecret(text: string): void {
  const lines = text.split(/[\r\n]+|\\n/).map((line) => line.trim());
  for (const part of new Set([text, text.trim(), ...lines, ...signaturesIn(text)])) {
    // The first and last lines of a PEM key are no secret, and are in messages.
    if (part.trim() !== '' && !/^-----(BEGIN|END) [A-Z ]+-----$/.test(part)) core.setSecret(part);
  }
}

/** Where inputs come from in a workflow. A value equal to the default counts as not given: the runner fills it in. */
export function sourcesOf(env: Readonly<Record<string, string | undefined>>): RunSources {
  const typed = (name: string): string | undefined => {
    const text = readInput(name);
    const standard = INPUTS.find((input) => input.name === name)?.default ?? '';
    return text.trim() === standard ? undefined : text;
  };
  const readFile = (path: string): string => readFileSync(path, 'utf8');
  return { plain: readInput, typed, ambient: () => undefined, env, readFile, mask: maskSecret };
}

/** `sig` as it stands in a URL, and as it is. */
function signaturesIn(text: string): string[] {
  const encoded = /(?:^|[?&])sig=([^&\s]+)/.exec(text)?.[1];
  if (encoded === undefined) return [];
  return [encoded, new URLSearchParams(`sig=${encoded}`).get('sig') ?? ''];
}
