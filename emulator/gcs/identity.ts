import type { GoogleExchange } from './endpoint.ts';
import { originOf } from './bearer.ts';
import { oauthError, signIn, type TokenReply } from './sign-in.ts';
import { stateOf } from './state.ts';

/** True for what is not storage but a way to a token. */
export function isTokenPath(url: string, _exchange: GoogleExchange): boolean {
  return pathOf(url) === '/token';
}

/** Answers one of the token endpoints. */
export async function answerToken(
  exchange: GoogleExchange,
  body: AsyncIterable<Buffer>,
  clock: () => number,
): Promise<TokenReply> {
  const { world, request, find } = exchange;
  if (request.method !== 'POST') return oauthError('invalid_request', 'Method not allowed', 405);
  const form = new URLSearchParams(await textOf(body));
  const origin = originOf(request);
  return signIn(form, { find, tokens: stateOf(world).tokens, clock, ownUrl: `${origin}/token` });
}

function pathOf(url: string): string {
  return url.split('?')[0] ?? '';
}

async function textOf(body: AsyncIterable<Buffer>): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of body) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}
