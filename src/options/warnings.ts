import { asksHot, COMMANDS, inputsOf } from './inputs.ts';
import type { Options, PlaceOptions } from './options.ts';
import { endpointsOf } from './places.ts';
import { isLoopback } from './reports/loopback.ts';
import { quoted } from '../core/quoted.ts';

/** Options that are allowed but probably a mistake, one line each. */
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
      `${firstOf(slashed)} begins with "/", which only keys that begin with "/" match. Keys seldom do.`,
    );
  }
  const urls = ruled.filter((text) => /^(s3|gs|az):\/\//i.test(text));
  if (urls.length > 0) {
    const scheme = quoted(urls[0]?.slice(0, 5) ?? '');
    warnings.push(
      `retention: ${firstOf(urls)} begins with ${scheme}, which only keys that begin so match. Keys are written without the bucket.`,
    );
  }
  if (options.command === 'status' && options.prefixes.length > 0 && options.maxSilence === undefined)
    warnings.push('prefixes chooses what max-silence judges, and max-silence is not given.');
  if ('verify' in options && options.verify === 'none')
    warnings.push('verify is none: copies are not checked.');
  return warnings;
}

function firstOf(texts: readonly string[]): string {
  const more = texts.length > 3 ? ` and ${texts.length - 3} more` : '';
  return `${texts.slice(0, 3).map(quoted).join(', ')}${more}`;
}

/** Inputs that the workflow sets but its command does not use, one line each: at worst a check that never runs. */
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

/** No warning for these: the steps of a job often share one set of keys. */
const HOT_KEYS =
  /^hot-((previous-)?(access-key-id|secret-access-key)|session-token|role-to-assume|sas-token|azure-(client|tenant)-id)$/;

/** The places that the command sends requests to. */
function placesAsked(options: Options): PlaceOptions[] {
  const to = 'to' in options ? options.to : undefined;
  const hot = asksHot(options.command) ? options.hot : undefined;
  const anchors = (options.cold.anchor?.places ?? []).map((anchor) =>
    anchor.kind === 's3' ? anchor.place : undefined,
  );
  return [hot, options.cold, to, ...anchors].filter((place) => place !== undefined);
}
