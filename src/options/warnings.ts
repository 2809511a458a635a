import { COMMANDS, inputsOf } from './inputs.ts';
import type { Options, PlaceOptions } from './options.ts';
import { endpointsOf } from './places.ts';
import { quoted } from '../core/quoted.ts';

/** What is allowed and yet probably not meant, one line each; for whoever shows the run to people. */
export function inputWarnings(options: Options): string[] {
  const warnings: string[] = [];
  for (const endpoint of new Set(placesAsked(options).flatMap(endpointsOf))) {
    if (endpoint.startsWith('http:') && !isLoopback(new URL(endpoint).hostname)) {
      warnings.push(`${endpoint} is plain http: objects and their names travel unencrypted. Use https.`);
    }
  }
  const prefixes = 'prefixes' in options ? options.prefixes : [];
  const exclude = 'exclude' in options ? options.exclude : [];
  const include = 'include' in options ? options.include : [];
  const ruled = 'pruning' in options ? options.pruning.policy.map(({ prefix }) => prefix) : [];
  const slashed = [...prefixes, ...exclude, ...include, ...ruled].filter((text) => text.startsWith('/'));
  if (slashed.length > 0) {
    warnings.push(
      `${slashed.slice(0, 3).map(quoted).join(', ')} begins with "/", which only keys that begin with "/" match. Keys seldom do.`,
    );
  }
  if (options.command === 'status' && options.prefixes.length > 0 && options.maxSilence === undefined)
    warnings.push('prefixes chooses what max-silence judges, and max-silence is not given.');
  if ('verify' in options && options.verify === 'none')
    warnings.push('verify is none: no copy is checked after it was made.');
  return warnings;
}

/** Inputs that a workflow gives and its command does not use: at best a mistake, at worst a check that never runs. */
export function unusedInputs(
  command: Options['command'],
  read: (name: string) => string | undefined,
): string[] {
  return inputsOf('action')
    .filter(({ commands }) => !commands.includes(command))
    .filter((input) => !['', input.default].includes((read(input.name) ?? '').trim()))
    .filter(({ name }) => !HOT_KEYS.test(name))
    .map(
      ({ name, commands }) =>
        `${name} is given, but ${command} does not use it; it is for ${COMMANDS.filter((one) => commands.includes(one)).join(' and ')}.`,
    );
}

/** Jobs share one set of keys among their steps. */
const HOT_KEYS = /^hot-((previous-)?(access-key-id|secret-access-key)|session-token|role-to-assume)$/;

function placesAsked(options: Options): PlaceOptions[] {
  switch (options.command) {
    case 'backup':
    case 'rebuild':
    case 'probe':
      return [options.hot, options.cold];
    case 'verify':
      return options.hot === undefined ? [options.cold] : [options.hot, options.cold];
    case 'restore':
      return [options.cold, options.to];
    case 'prune':
    case 'status':
    case 'ls':
      return [options.cold];
  }
}

function isLoopback(host: string): boolean {
  return (
    host === 'localhost' || host.endsWith('.localhost') || host === '[::1]' || /^127(\.\d+){3}$/.test(host)
  );
}
