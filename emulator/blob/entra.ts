import { randomBytes, randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { EntraClientConfig, EntraConfig } from '../config.ts';
import type { World } from '../world.ts';
import { blobStateOf } from './state.ts';

/**
 * Stands in for Microsoft Entra, for the managed identity of a machine, and for GitHub's OIDC provider: enough to sign
 * in. What it issues opens the endpoints that speak the Blob API. It looks at the claims of an assertion, not at its
 * signature.
 *
 * - `POST /<tenant>/oauth2/v2.0/token`: client credentials with an assertion (a federated credential) or a secret
 * - `GET /metadata/identity/oauth2/token`: IMDS
 * - `GET /msi/token`: App Service and its like (IDENTITY_ENDPOINT, IDENTITY_HEADER)
 * - `GET /oidc?audience=…`: ACTIONS_ID_TOKEN_REQUEST_URL
 */
export function createEntra(world: World, config: EntraConfig): Server {
  return createServer((request, response) => {
    serve(world, config, request, response).catch(() => request.socket.destroy());
  });
}

interface Answer {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
}

interface Asked {
  readonly world: World;
  readonly config: EntraConfig;
  readonly request: IncomingMessage;
  readonly url: URL;
  readonly form: URLSearchParams;
}

async function serve(
  world: World,
  config: EntraConfig,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://entra');
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  const asked = { world, config, request, url, form: new URLSearchParams(Buffer.concat(chunks).toString()) };
  const [operation, answer] = route(asked);
  const entry = {
    requestId: '',
    time: world.clock(),
    endpoint: 'entra',
    operation: `entra:${operation}`,
    bucket: '',
    key: '',
    status: 0,
    bytesIn: 0,
    bytesOut: 0,
  };
  world.requests.add(entry);
  for (const listener of world.before) await listener(entry);
  const { delayMs, action } = world.faults.strike({ ...entry, side: 'platform' });
  if (delayMs > 0) await new Promise((resolve) => setTimeout(resolve, delayMs));
  if (action === 'hang') return;
  if (action === 'reset') {
    request.socket.destroy();
    return;
  }
  const { status, body } =
    typeof action === 'object' && 'status' in action
      ? {
          status: action.status,
          body: { error: action.code, error_description: action.message ?? action.code },
        }
      : answer();
  entry.status = status;
  response.sendDate = false;
  response.writeHead(status, {
    date: new Date(world.clock()).toUTCString(),
    'content-type': 'application/json; charset=utf-8',
  });
  response.end(JSON.stringify(body));
}

function route(asked: Asked): [operation: string, answer: () => Answer] {
  const { request, url } = asked;
  const path = `${request.method} ${url.pathname}`;
  const tenant = /^POST \/([^/]+)\/oauth2\/v2\.0\/token$/.exec(path)?.[1];
  if (tenant !== undefined) return ['token', () => clientToken(asked, tenant)];
  if (path === 'GET /metadata/identity/oauth2/token') return ['imds', () => machineToken(asked, 'metadata')];
  if (path === 'GET /msi/token') return ['msi', () => machineToken(asked, 'x-identity-header')];
  if (path === 'GET /oidc') return ['oidc', () => oidcToken(asked)];
  return ['unknown', () => ({ status: 404, body: { error: 'not_found' } })];
}

/** https://learn.microsoft.com/entra/identity-platform/v2-oauth2-client-creds-grant-flow */
function clientToken({ world, config, form }: Asked, tenant: string): Answer {
  if (tenant !== config.tenantId) return refusal('invalid_request', 90002, `Tenant '${tenant}' not found.`);
  if (form.get('grant_type') !== 'client_credentials')
    return refusal('unsupported_grant_type', 70003, 'The grant type is not supported.');
  const client = config.clients.find((one) => one.clientId === form.get('client_id'));
  if (!client)
    return refusal(
      'unauthorized_client',
      700016,
      `Application with identifier '${form.get('client_id')}' was not found.`,
    );
  const assertion = form.get('client_assertion');
  const wrong =
    assertion === null ? wrongSecret(client, form) : wrongAssertion(client, assertion, world.clock());
  if (wrong) return wrong;
  const scope = form.get('scope') ?? '';
  if (!scope.endsWith('/.default'))
    return refusal(
      'invalid_scope',
      70011,
      `The provided value for the input parameter 'scope' is not valid.`,
    );
  const seconds = config.tokenSeconds ?? 3599;
  const token = issue(world, config, client, scope.slice(0, -'/.default'.length), seconds);
  return {
    status: 200,
    body: { token_type: 'Bearer', expires_in: seconds, ext_expires_in: seconds, access_token: token },
  };
}

function wrongSecret(client: EntraClientConfig, form: URLSearchParams): Answer | undefined {
  if (client.secret !== undefined && form.get('client_secret') === client.secret) return undefined;
  return refusal('invalid_client', 7000215, 'Invalid client secret provided.', 401);
}

/** A federated credential: audience, subject and times. */
function wrongAssertion(client: EntraClientConfig, assertion: string, now: number): Answer | undefined {
  const claims = claimsOf(assertion);
  if (!claims) return refusal('invalid_request', 50027, 'JWT token is invalid or malformed.');
  if (claims['aud'] !== 'api://AzureADTokenExchange')
    return refusal(
      'invalid_client',
      700212,
      'No matching federated identity record found for presented assertion audience.',
      401,
    );
  if (client.subject !== undefined && claims['sub'] !== client.subject)
    return refusal(
      'invalid_client',
      700213,
      `No matching federated identity record found for presented assertion subject '${String(claims['sub'])}'.`,
      401,
    );
  const [from, until] = [Number(claims['nbf'] ?? claims['iat'] ?? 0), Number(claims['exp'] ?? 0)];
  if (now / 1000 >= from - SKEW_SECONDS && now / 1000 < until + SKEW_SECONDS) return undefined;
  return refusal('invalid_client', 700024, 'Client assertion is not within its valid time range.', 401);
}

/** What Entra allows clocks to differ. */
const SKEW_SECONDS = 300;

/** https://learn.microsoft.com/entra/identity/managed-identities-azure-resources/how-to-use-vm-token */
function machineToken(
  { world, config, request, url }: Asked,
  header: 'metadata' | 'x-identity-header',
): Answer {
  const sent = request.headers[header];
  const fits = header === 'metadata' ? sent === 'true' : sent === config.identityHeader && sent !== undefined;
  if (!fits)
    return {
      status: header === 'metadata' ? 400 : 401,
      body: { error: 'invalid_request', error_description: 'Required metadata header not specified' },
    };
  const asked = url.searchParams.get('client_id');
  const client = config.clients.find(
    (one) => one.managed === true && (asked === null || one.clientId === asked),
  );
  if (!client)
    return { status: 400, body: { error: 'invalid_request', error_description: 'Identity not found' } };
  const resource = url.searchParams.get('resource') ?? '';
  const seconds = config.tokenSeconds ?? 86_400;
  const now = Math.floor(world.clock() / 1000);
  return {
    status: 200,
    body: {
      access_token: issue(world, config, client, resource, seconds),
      client_id: client.clientId,
      expires_in: String(seconds),
      expires_on: String(now + seconds),
      not_before: String(now),
      resource,
      token_type: 'Bearer',
    },
  };
}

/** The token of a job, as GitHub's provider issues it: good for 5 minutes. */
function oidcToken({ world, config, request, url }: Asked): Answer {
  const { oidc } = config;
  if (!oidc || request.headers.authorization !== `Bearer ${oidc.requestToken}`)
    return { status: 401, body: { error: 'unauthorized' } };
  const now = Math.floor(world.clock() / 1000);
  const value = jwt({
    iss: 'https://token.actions.githubusercontent.com',
    sub: oidc.subject,
    aud: url.searchParams.get('audience') ?? '',
    iat: now,
    nbf: now,
    exp: now + 300,
  });
  return { status: 200, body: { count: value.length, value } };
}

function issue(
  world: World,
  config: EntraConfig,
  client: EntraClientConfig,
  resource: string,
  seconds: number,
): string {
  const now = world.clock();
  const audience = resource.replace(/\/$/, '');
  const objectId = client.objectId ?? client.clientId;
  const token = jwt({
    aud: audience,
    iss: `https://sts.windows.net/${config.tenantId}/`,
    iat: Math.floor(now / 1000),
    exp: Math.floor(now / 1000) + seconds,
    appid: client.clientId,
    oid: objectId,
    tid: config.tenantId,
    uti: randomUUID(),
  });
  blobStateOf(world).tokens.set(token, {
    right: client.right,
    objectId,
    tenantId: config.tenantId,
    audience,
    until: now + seconds * 1000,
  });
  return token;
}

/** In the form of a JWT; the signature is random, since only its issuer looks it up. */
function jwt(claims: Readonly<Record<string, unknown>>): string {
  const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ typ: 'JWT', alg: 'RS256' })}.${part(claims)}.${randomBytes(64).toString('base64url')}`;
}

function claimsOf(token: string): Record<string, unknown> | undefined {
  try {
    const claims: unknown = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'));
    return typeof claims === 'object' && claims !== null ? (claims as Record<string, unknown>) : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function refusal(error: string, code: number, text: string, status = 400): Answer {
  return {
    status,
    body: { error, error_description: `AADSTS${code}: ${text}`, error_codes: [code] },
  };
}
