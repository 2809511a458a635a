import { InputError } from '../core/input-error.ts';
import { quoted } from '../core/quoted.ts';

type Read = (name: string) => string | undefined;

const SIDE_REGION = /^(hot|cold|to)-region$/;
/** In the order in which the AWS SDKs read them. */
const VARIABLES = ['AWS_REGION', 'AWS_DEFAULT_REGION'] as const;

/**
 * The inputs, with AWS_REGION or AWS_DEFAULT_REGION as the region of a side whose credentials come from the AWS default
 * chain: a user who leaves the keys to the environment expects the same of the region. A region given as an input
 * takes precedence, and with keys or a role as inputs the variables are not read. Throws InputError where the variable
 * holds no region.
 */
export function withAwsRegion(read: Read, env: Readonly<Record<string, string | undefined>>): Read {
  const isGiven = (name: string): boolean => (read(name) ?? '').trim() !== '';
  // Other APIs have no region, and refuse one.
  const isS3 = (side: string): boolean => {
    const url = (read(side) ?? '').trim();
    return /^s3:/.test(side === 'to' && url === 'hot' ? (read('hot') ?? '').trim() : url);
  };
  return (name) => {
    const side = SIDE_REGION.exec(name)?.[1];
    if (side === undefined || isGiven(name) || isGiven('region')) return read(name);
    const identities = [`${side}-access-key-id`, 'access-key-id', `${side}-role-to-assume`, 'role-to-assume'];
    // What is restored to hot uses hot's keys.
    if (side === 'to') identities.push('hot-access-key-id', 'hot-role-to-assume');
    if (identities.some(isGiven) || !isS3(side)) return read(name);
    return regionOf(env) ?? read(name);
  };
}

function regionOf(env: Readonly<Record<string, string | undefined>>): string | undefined {
  for (const variable of VARIABLES) {
    const region = (env[variable] ?? '').trim();
    if (region === '') continue;
    if (/^[A-Za-z0-9-]{1,64}$/.test(region)) return region;
    throw new InputError(variable, `${quoted(region)} is not a region; expected a name such as us-east-1`);
  }
  return undefined;
}
