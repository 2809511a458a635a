import { originOf } from './bearer.ts';
import type { GoogleExchange } from './endpoint.ts';
import { exchangeToken, idToken, impersonate, machineToken } from './federation.ts';
import { parseJson } from './metadata.ts';
import { oauthError, signIn, type TokenReply } from './sign-in.ts';
import { stateOf } from './state.ts';

const IMPERSONATE = /^\/v1\/projects\/-\/serviceAccounts\/([^/]+):generateAccessToken$/;
const MACHINE = '/computeMetadata/v1/instance/service-accounts/default/token';

/**
 * The log's name of what is not storage but a way to a token; undefined for all else. All but `token` need a
 * `workloadIdentity`.
 */
export function tokenOperation(url: string, { spec }: GoogleExchange): string | undefined {
  const path = pathOf(url);
  if (path === '/token') return 'token';
  if (!spec.workloadIdentity) return undefined;
  if (path === '/v1/token') return 'token:exchange';
  if (path === '/oidc/token') return 'token:oidc';
  if (path === MACHINE) return 'token:machine';
  return IMPERSONATE.test(path) ? 'token:impersonate' : undefined;
}

/** Answers one of the token endpoints. */
export async function answerToken(
  exchange: GoogleExchange,
  body: AsyncIterable<Buffer>,
  clock: () => number,
): Promise<TokenReply> {
  const { world, request, find, spec } = exchange;
  const { tokens } = stateOf(world);
  const url = request.url ?? '/';
  const path = pathOf(url);
  const { authorization } = request.headers;
  const config = spec.workloadIdentity;
  const now = clock();
  if (config && request.method === 'GET') {
    if (path === '/oidc/token') {
      const audience = new URL(url, 'http://emulator').searchParams.get('audience');
      return idToken(config, { authorization, audience }, now);
    }
    if (path === MACHINE && request.headers['metadata-flavor'] === 'Google')
      return machineToken(config, { tokens });
  }
  if (request.method !== 'POST') return oauthError('invalid_request', 'Method not allowed', 405);
  const text = await textOf(body);
  const email = IMPERSONATE.exec(path)?.[1];
  if (config && email !== undefined) {
    const holder = tokens.holder(/^Bearer +(\S+)$/i.exec(authorization ?? '')?.[1] ?? '');
    return impersonate(
      config,
      { email: decodeURIComponent(email), body: parseJson(text), holder },
      { tokens, now },
    );
  }
  const form = new URLSearchParams(text);
  if (config && path === '/v1/token') return exchangeToken(config, form, { tokens, now });
  return signIn(form, { find, tokens, clock, ownUrl: `${originOf(request)}/token` });
}

function pathOf(url: string): string {
  return url.split('?')[0] ?? '';
}

async function textOf(body: AsyncIterable<Buffer>): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of body) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}
