import * as core from '@actions/core';
import { InputError } from '../core/input-error.ts';
import type { PlaceOptions, S3PlaceOptions } from '../core/place.ts';
import type { Options, TemporaryCredentials } from '../options/options.ts';

/** The audience of AWS's own action, which trust policies expect. */
const AUDIENCE = 'sts.amazonaws.com';
const SIDES = ['hot', 'cold', 'to'] as const;

type Environment = Readonly<Record<string, string | undefined>>;

/** The audience that Entra expects of tokens that are exchanged. */
const ENTRA_AUDIENCE = 'api://AzureADTokenExchange';

/**
 * The options with `signIn` for every place that has a role, and with `federated.assertion` for every one that has an
 * Entra application. Each role is assumed once here, so that errors are reported first; then again before each session
 * ends, with a new token. Throws InputError.
 */
export async function signedIn<O extends Options>(options: O, env: Environment): Promise<O> {
  const ca = 'ca' in options ? options.ca : undefined;
  const signed: Record<string, PlaceOptions> = {};
  // One session per role: hot and cold of one account often share it.
  const signIns = new Map<string, NonNullable<S3PlaceOptions['signIn']>>();
  for (const side of SIDES) {
    const place = (options as Partial<Record<typeof side, PlaceOptions>>)[side];
    if (place?.api === 'blob' && place.federated !== undefined) {
      refuseWithoutTokens('azure-client-id', env);
      signed[side] = { ...place, federated: { ...place.federated, assertion: assertEntra } };
    }
    if (place?.api !== 's3' || place.role === undefined) continue;
    const name = `${place.role} ${place.region}`;
    const signIn = signIns.get(name) ?? (await signInFor(place.role, place, ca, env));
    signIns.set(name, signIn);
    signed[side] = { ...place, signIn };
  }
  return { ...options, ...signed };
}

/** A new token each time: Entra takes none that is older than some minutes. */
async function assertEntra(): Promise<string> {
  try {
    return await core.getIDToken(ENTRA_AUDIENCE);
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new InputError(
      'azure-client-id',
      `GitHub gave the job no OIDC token (${why}); expected one, or keys`,
      {
        cause,
      },
    );
  }
}

function refuseWithoutTokens(input: string, env: Environment): void {
  if ((env['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? '') !== '') return;
  throw new InputError(
    input,
    'the job may not request an OIDC token from GitHub; expected permissions: id-token: write in the workflow, which a pull request from a fork cannot have',
  );
}

async function signInFor(
  role: string,
  { region, roleSession }: Pick<S3PlaceOptions, 'region' | 'roleSession'>,
  ca: string | undefined,
  env: Environment,
): Promise<NonNullable<S3PlaceOptions['signIn']>> {
  refuseWithoutTokens('role-to-assume', env);
  const session =
    roleSession?.name ??
    `flashback-backup-${env['GITHUB_RUN_ID'] ?? 'run'}`.replace(/[^\w+=,.@-]/g, '-').slice(0, 64);
  const assume = async (): Promise<TemporaryCredentials> => {
    const { assumeRole } = await import('../store/s3/role.ts');
    const token = await core.getIDToken(AUDIENCE);
    const credentials = await assumeRole({ role, session, seconds: roleSession?.seconds, token, region, ca });
    core.setSecret(credentials.secretAccessKey);
    if (credentials.sessionToken !== undefined) core.setSecret(credentials.sessionToken);
    return credentials;
  };
  let first: TemporaryCredentials | undefined;
  try {
    first = await assume();
  } catch (cause) {
    const why = cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause);
    throw new InputError(
      'role-to-assume',
      `${role} could not be assumed (${why}); expected a role that trusts this repository's tokens: see docs/permissions.md`,
      { cause },
    );
  }
  return () => {
    const unused = first;
    first = undefined;
    return unused === undefined ? assume() : Promise.resolve(unused);
  };
}
