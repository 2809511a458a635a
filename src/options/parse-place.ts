import { InputError } from '../core/input-error.ts';
import type { S3PlaceOptions } from '../core/place.ts';
import { quoted } from '../core/quoted.ts';
import { ownEndpoint, parseEndpointsOf } from './endpoints.ts';
import { parseBlobIdentity, parseGcsIdentity, parseS3Identity } from './identities.ts';
import { INPUTS, type InputName } from './inputs.ts';
import type { PlaceOptions } from './options.ts';
import { parsePlaceUrl, PLACE_FORMS, type ParsedPlace } from './place-url.ts';
import { isAws } from './places.ts';
import type { ReadText } from './read-text.ts';
import { refuseUnfit, type PlaceSide } from './unfit.ts';

/** Where neither an input nor the environment names one. */
const DEFAULT_REGION = 'us-east-1';

/** All inputs of one place, by the API that its URL names. Throws InputError. */
export function parsePlace(text: ReadText, side: PlaceSide): PlaceOptions {
  const url = text(side);
  if (url === '') throw new InputError(side, `is not given; expected ${PLACE_FORMS}`);
  const parsed = parsePlaceUrl(side, url);
  refuseUnfit(text, side, parsed.api);
  const { bucket, prefix } = parsed;
  switch (parsed.api) {
    case 's3': {
      const region = parseRegion(text, side);
      const ends = parseEnds(text, side, parsed, region);
      const pathStyle = parsePathStyle(text('path-style'), ends.endpoint, bucket);
      const identity = parseS3Identity(text, `${side}-`);
      return { api: 's3', ...ends, bucket, prefix, region, pathStyle, ...identity };
    }
    case 'gcs': {
      const ends = parseEnds(text, side, parsed, '');
      const identity = parseGcsIdentity(text, `${side}-`);
      return { api: 'gcs', ...ends, bucket, prefix, ...identity, ...parseUserProject(text) };
    }
    case 'blob': {
      const ends = parseEnds(text, side, parsed, '');
      const identity = parseBlobIdentity(text, `${side}-`);
      return { api: 'blob', ...ends, account: parsed.account, bucket, prefix, ...identity };
    }
  }
}

/** `to: hot` is the bucket that `hot` names, at hot's endpoint. Its keys are its own: those of hot may be READ keys. */
export function parseTo(text: ReadText): PlaceOptions {
  if (text('to') !== 'hot') return parsePlace(text, 'to');
  if (text('hot') === '')
    throw new InputError('to', '"hot" names the bucket of the input hot, which is not given');
  const asHot: ReadText = (name) => {
    const own = name === 'to' ? '' : text(name);
    const shared = INPUTS.find((input) => input.name === name.replace(/^to(?=-|$)/, 'hot'));
    return own !== '' || shared === undefined || isIdentityInput(name) ? own : text(shared.name);
  };
  return parsePlace(asHot, 'to');
}

/** Hot's name and endpoint, for commands that send no requests to hot: its keys are not read. */
export function parseNamed(text: ReadText): PlaceOptions | undefined {
  if (text('hot') === '') return undefined;
  return parsePlace((name) => (isIdentityInput(name) ? '' : text(name)), 'hot');
}

function isIdentityInput(name: string): boolean {
  return /access-key|session-token|role-to-assume|sas-token|azure-/.test(name);
}

type Ends = Pick<PlaceOptions, 'endpoint' | 'endpoints'>;

function parseEnds(text: ReadText, side: PlaceSide, parsed: ParsedPlace, region: string): Ends {
  const input: InputName = text(`${side}-endpoint`) === '' ? 'endpoint' : `${side}-endpoint`;
  const address = text(input);
  if (address === '') return { endpoint: ownEndpoint(parsed, region) };
  const endpoints = parseEndpointsOf(parsed, input, address);
  return { endpoint: endpoints[0], ...(endpoints.length === 1 ? {} : { endpoints }) };
}

function parseRegion(text: ReadText, side: PlaceSide): string {
  const own = text(`${side}-region`);
  const region = [own, text('region')].find((one) => one !== '') ?? DEFAULT_REGION;
  if (/^[A-Za-z0-9-]{1,64}$/.test(region)) return region;
  const input = own === '' ? 'region' : `${side}-region`;
  throw new InputError(input, `${quoted(region)} is not a region; expected a name such as us-east-1`);
}

function parsePathStyle(text: string, endpoint: string, bucket: string): S3PlaceOptions['pathStyle'] {
  // AWS's certificate covers one label before the host: a bucket with a dot in its name needs a path.
  if (text === 'auto') return !isAws(endpoint) || bucket.includes('.');
  if (text === 'true' || text === 'false') return text === 'true';
  throw new InputError('path-style', `${quoted(text)} is not known; expected true, false or auto`);
}

function parseUserProject(text: ReadText): { readonly userProject?: string } {
  const userProject = text('user-project');
  if (userProject === '') return {};
  if (/^[a-z0-9][a-z0-9:.-]{0,99}$/.test(userProject)) return { userProject };
  throw new InputError(
    'user-project',
    `${quoted(userProject)} is not a project of Google Cloud; expected its id, such as my-project-123`,
  );
}
