import type { Clock } from '../../core/clock.ts';
import { defined } from '../../core/defined.ts';
import { InputError } from '../../core/input-error.ts';
import type { S3PlaceOptions } from '../../core/place.ts';
import type { Store } from '../contract.ts';
import { defaultCredentials, fixedCredentials } from './credentials.ts';
import type { CredentialSource } from './credentials.ts';
import { renewing } from '../middleware/renewing.ts';
import { signedUrls } from './signed-url.ts';
import { S3Store } from './store.ts';

/** The store of one place, with credentials that renew themselves. Sends nothing yet. Throws InputError. */
export function openS3(place: S3PlaceOptions, ca: string | undefined, clock: Clock): Store {
  const credentials = sourceOf(place, ca, clock);
  const options = {
    endpoint: place.endpoint,
    bucket: place.bucket,
    region: place.region,
    pathStyle: place.pathStyle,
    credentials,
    clock,
    ...defined({ requestPayer: place.requestPayer, encryption: place.encryption, ca }),
  };
  const store = new S3Store(options);
  store.grantRead = signedUrls(options, () => store.clockOffset());
  return renewing(store, credentials);
}

/** One for all stores of a place, at whichever endpoint: they end, and are asked for anew, together. */
const sources = new WeakMap<object, CredentialSource>();

function sourceOf(place: S3PlaceOptions, ca: string | undefined, clock: Clock): CredentialSource {
  if (place.role !== undefined && place.signIn === undefined) {
    throw new InputError(
      'role-to-assume',
      'needs the OIDC token of a GitHub job; on the command line set AWS_ROLE_ARN and AWS_WEB_IDENTITY_TOKEN_FILE',
    );
  }
  const whose = place.signIn ?? place;
  const known = sources.get(whose);
  if (known !== undefined) return known;
  const source =
    place.credentials === undefined
      ? defaultCredentials(place.region, () => clock.now(), place.signIn, ca)
      : fixedCredentials(place.credentials);
  sources.set(whose, source);
  return source;
}
