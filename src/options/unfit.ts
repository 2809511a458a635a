import { InputError } from '../core/input-error.ts';
import { API_NAMES } from '../core/place.ts';
import type { Api } from '../core/place.ts';
import type { InputName } from './inputs.ts';
import type { PlaceOptions } from './options.ts';
import { parsePlaceUrl } from './place-url.ts';
import type { ReadText } from './read-text.ts';

/** The places of a command, by the name of their input. */
export type PlaceSide = 'hot' | 'cold' | 'to';

/** Inputs of a side that one API alone has, by what follows the side, and what the other APIs have instead. */
const OF_ONE_API = [
  { name: 'region', api: 's3', instead: {} },
  { name: 'session-token', api: 's3', instead: {} },
  {
    name: 'role-to-assume',
    api: 's3',
    instead: {
      gcs: 'google-github-actions/auth in a step before',
      blob: 'azure-client-id and azure-tenant-id',
    },
  },
  { name: 'sas-token', api: 'blob', instead: {} },
  {
    name: 'azure-client-id',
    api: 'blob',
    instead: { s3: 'role-to-assume', gcs: 'google-github-actions/auth in a step before' },
  },
  {
    name: 'azure-tenant-id',
    api: 'blob',
    instead: { s3: 'role-to-assume', gcs: 'google-github-actions/auth in a step before' },
  },
] as const satisfies readonly Row[];

interface Row {
  readonly name: string;
  readonly api: Api;
  readonly instead: Partial<Record<Api, string>>;
}

/** Inputs for one API that are about all places, beside those of OF_ONE_API. Their defaults say nothing. */
const SHARED = [
  { name: 'user-project', api: 'gcs', unset: '', instead: { s3: 'request-payer for S3' } },
  { name: 'path-style', api: 's3', unset: 'auto', instead: {} },
] as const satisfies readonly (Row & { readonly unset: string })[];

/** Refuses what is given for this side alone, and that its API does not have. Throws InputError. */
export function refuseUnfit(text: ReadText, side: PlaceSide, api: Api): void {
  for (const { name, api: only, instead } of OF_ONE_API) {
    const input = `${side}-${name}` as const;
    if (text(input).trim() !== '' && only !== api) refuse(input, only, [api], instead);
  }
}

/** Refuses what is given for all places, and that the API of none of them has. Throws InputError. */
export function refuseUnfitShared(text: ReadText, places: readonly (PlaceOptions | undefined)[]): void {
  const apis = places.flatMap((place) => place?.api ?? []);
  for (const { name, api, instead } of OF_ONE_API)
    if (text(name).trim() !== '' && !apis.includes(api)) refuse(name, api, apis, instead);
  for (const { name, api, unset, instead } of SHARED)
    if (text(name) !== unset && !apis.includes(api)) refuse(name, api, apis, instead);
}

/** Refuses an input that only S3 has, of which the place that it is about cannot make anything. Throws InputError. */
export function refuseOnlyS3(
  text: ReadText,
  name: InputName,
  places: readonly PlaceOptions[],
  instead: Partial<Record<Api, string>>,
): void {
  const apis = places.map(({ api }) => api);
  if (text(name) !== '' && !apis.includes('s3')) refuse(name, 's3', apis, instead);
}

function refuse(
  input: string,
  only: Api,
  apis: readonly Api[],
  instead: Partial<Record<Api, string>>,
): never {
  const names = [...new Set(apis)].map((api) => API_NAMES[api]).join(' and ');
  const ways = [...new Set(apis.flatMap((api) => instead[api] ?? []))];
  const expected = ways.length === 0 ? 'it left out' : ways.join(', or ');
  throw new InputError(
    input,
    `is for ${API_NAMES[only]}, and what it is given for speaks ${names}; expected ${expected}`,
  );
}

/** A shared input that each API means otherwise, and the inputs of the sides that may stand for it. */
const MEANT_OTHERWISE = ['endpoint', 'access-key-id', 'previous-access-key-id'] as const;

/**
 * Refuses one endpoint or one pair of keys for places of different APIs: call it before the places are parsed. `sides`:
 * those that the command has; `keys`: those whose keys are used. Throws InputError.
 */
export function refuseSharedByApis(
  text: ReadText,
  sides: readonly PlaceSide[],
  keys: readonly PlaceSide[],
): void {
  const apis = sides.flatMap((side) => apiOf(text, side));
  for (const shared of MEANT_OTHERWISE) {
    if (text(shared) === '') continue;
    const using = apis.filter(({ side }) =>
      shared === 'endpoint'
        ? text(`${side}-endpoint`) === ''
        : keys.includes(side) && !hasIdentity(text, side),
    );
    if (new Set(using.map(({ api }) => api)).size < 2) continue;
    const names = using.map(({ side }) => side);
    throw new InputError(
      shared,
      `is given for ${names.join(' and ')}, which speak different APIs; expected ${names.map((side) => `${side}-${shared}`).join(' and ')}`,
    );
  }
}

/** Nothing where the place is not given, which its parser reports. Throws InputError. */
function apiOf(text: ReadText, side: PlaceSide): { readonly side: PlaceSide; readonly api: Api }[] {
  const url = side === 'to' && text('to') === 'hot' ? text('hot') : text(side);
  return url === '' ? [] : [{ side, api: parsePlaceUrl(side, url).api }];
}

/** True where a place has an identity of its own, so that it uses no shared keys. */
function hasIdentity(text: ReadText, side: PlaceSide): boolean {
  return (['access-key-id', 'role-to-assume', 'sas-token', 'azure-client-id'] as const).some(
    (name) => text(`${side}-${name}`) !== '',
  );
}
