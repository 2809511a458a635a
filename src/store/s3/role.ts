import { fromWebToken } from '@aws-sdk/credential-provider-web-identity';
import { nodeAgents } from '../wire/connections.ts';
import { credentialsOf, stsEndpoint } from './credentials.ts';
import type { Credentials } from './sigv4.ts';
import { TIMEOUTS } from '../wire/timeouts.ts';

export interface RoleRequest {
  /** ARN of the role. */
  readonly role: string;
  /** What the role's sessions are called in CloudTrail: 2 to 64 of letters, digits and `+=,.@-_`. */
  readonly session: string;
  /** How long the session lasts; undefined: an hour. */
  readonly seconds?: number | undefined;
  /** An OIDC token that the role trusts. */
  readonly token: string;
  readonly region: string;
  readonly ca: string | undefined;
}

/** AssumeRoleWithWebIdentity at STS, or at AWS_ENDPOINT_URL_STS. Throws what the SDK throws. */
export async function assumeRole({
  role,
  session,
  seconds,
  token,
  region,
  ca,
}: RoleRequest): Promise<Credentials> {
  const found = await fromWebToken({
    roleArn: role,
    roleSessionName: session,
    webIdentityToken: token,
    ...(seconds === undefined ? {} : { durationSeconds: seconds }),
    clientConfig: {
      region,
      requestHandler: {
        connectionTimeout: TIMEOUTS.connect,
        requestTimeout: TIMEOUTS.answer,
        throwOnRequestTimeout: true,
        ...nodeAgents(stsEndpoint(region), { ca, connections: 4 }),
      },
    },
  })();
  return credentialsOf(found);
}
