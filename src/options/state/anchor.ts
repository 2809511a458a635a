import { InputError } from '../../core/input-error.ts';
import type {
  AnchorPlaceOptions,
  PlaceOptions,
  S3PlaceOptions,
  StaticCredentials,
} from '../../core/place.ts';
import { placeUrl } from '../../core/place.ts';
import { quoted } from '../../core/quoted.ts';
import { parseLines } from '../lines.ts';
import { parsePlaceUrl } from '../place-url.ts';
import { parseEndpoints } from '../endpoints.ts';
import { awsEndpoint, endpointsOf, isAws } from '../places.ts';
import type { ReadText } from '../read-text.ts';

const EXPECTED = 'expected github, s3://bucket/prefix, file:<path> or alert-issue';

/** Where the roll-back anchor of this cold is kept; nothing where no place is given. Throws InputError. */
export function parseAnchor(text: ReadText, cold: PlaceOptions): Pick<PlaceOptions, 'anchor'> {
  const lines = parseLines('anchor', text('anchor'));
  const accepted = parseToken(text('accept-rollback').trim());
  const s3 = s3Setting(text);
  if (lines.length === 0) {
    if (accepted === undefined) return {};
    throw new InputError(
      'accept-rollback',
      'is given, but anchor is not, so no roll-back is found out; expected the anchor that refused it',
    );
  }
  const places = [...new Set(lines)].map((line) => parseAnchorPlace(line, s3, cold));
  return { anchor: { places, accepted } };
}

function parseToken(token: string): string | undefined {
  if (token === '') return undefined;
  if (/^rollback-[0-9a-f]{24}$/.test(token)) return token;
  throw new InputError(
    'accept-rollback',
    `${quoted(token)} is not a token; expected rollback-… as the refusal printed it`,
  );
}

function parseAnchorPlace(line: string, s3: S3Setting, cold: PlaceOptions): AnchorPlaceOptions {
  if (line === 'github' || line === 'alert-issue') return { kind: line };
  const name = /^github:(.*)$/.exec(line)?.[1];
  if (name !== undefined) {
    if (/^[\w.-]{1,100}$/.test(name)) return { kind: 'github', name };
    throw new InputError(
      'anchor',
      `${quoted(line)} has no name that an environment may have; expected letters, digits, ".", "_" and "-"`,
    );
  }
  const path = /^file:(.*)$/s.exec(line)?.[1];
  if (path !== undefined) {
    if (path !== '' && !path.startsWith('//')) return { kind: 'file', path };
    throw new InputError('anchor', `${quoted(line)} has no path; expected file:/path/of/a/file`);
  }
  if (/^s3:/i.test(line)) return { kind: 's3', place: s3Place(line, s3, cold) };
  throw new InputError('anchor', `${quoted(line)} is no place for an anchor; ${EXPECTED}`);
}

interface S3Setting {
  readonly endpoint: string;
  readonly region: string;
  readonly credentials: StaticCredentials | undefined;
}

/** Read whole, whatever `anchor` says: a name that is misspelt there must not hide half a key here. */
function s3Setting(text: ReadText): S3Setting {
  const region = text('anchor-region') === '' ? 'us-east-1' : text('anchor-region');
  if (!/^[A-Za-z0-9-]{1,64}$/.test(region))
    throw new InputError(
      'anchor-region',
      `${quoted(region)} is not a region; expected a name such as us-east-1`,
    );
  const address = text('anchor-endpoint');
  const endpoints = address === '' ? [awsEndpoint(region)] : parseEndpoints('anchor-endpoint', address, 's3');
  const [endpoint = '', ...others] = endpoints;
  if (others.length > 0) throw new InputError('anchor-endpoint', 'has several lines; expected one endpoint');
  const [accessKeyId, secretAccessKey] = [
    text('anchor-access-key-id').trim(),
    text('anchor-secret-access-key').trim(),
  ];
  if ((accessKeyId === '') !== (secretAccessKey === '')) {
    const missing = accessKeyId === '' ? 'anchor-access-key-id' : 'anchor-secret-access-key';
    throw new InputError(missing, 'is missing while the other half of the pair is given; expected both');
  }
  const credentials = accessKeyId === '' ? undefined : { accessKeyId, secretAccessKey };
  return { endpoint, region, credentials };
}

function s3Place(
  line: string,
  { endpoint, region, credentials }: S3Setting,
  cold: PlaceOptions,
): S3PlaceOptions {
  const { bucket, prefix } = parsePlaceUrl('anchor', line);
  if (credentials === undefined)
    throw new InputError(
      'anchor-access-key-id',
      `is not given, and anchor names ${quoted(line)}; expected a key of another account than cold's, else whoever can write to cold can write there too`,
    );
  const sameHost = endpointsOf(cold).some((one) => one === endpoint || (isAws(one) && isAws(endpoint)));
  if (sameHost && bucket === cold.bucket)
    throw new InputError(
      'anchor',
      `${quoted(line)} is in the bucket of cold (${placeUrl(cold)}), and would be rolled back with it; expected a bucket in another account`,
    );
  const pathStyle = !isAws(endpoint) || bucket.includes('.');
  return { api: 's3', endpoint, bucket, prefix, region, pathStyle, credentials };
}
