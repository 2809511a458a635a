import { isJsonObject, JsonRefused, parseJson } from '../../../core/bounded-json.ts';
import type { JsonObject } from '../../../core/bounded-json.ts';
import type { Clock } from '../../../core/clock.ts';
import { defined } from '../../../core/defined.ts';
import type { FederatedIdentity } from '../../../core/place.ts';
import { NO_CREDENTIALS, StoreError } from '../../errors.ts';
import type { Token } from '../../tokens.ts';
import { Channel } from '../../wire/channel.ts';
import { encodeQueryPart } from '../../wire/encode.ts';
import type { Answer } from '../../wire/exchange.ts';
import { masked } from '../answers.ts';
import { authority, SCOPE } from './authority.ts';

const OPERATION = 'sign-in to Entra';
const MAX_ANSWER_BYTES = 256 * 1024;
const LIMITS = { bytes: MAX_ANSWER_BYTES, depth: 8, text: 128 * 1024, values: 4096 };

/**
 * Tokens of an app registration or managed identity that trusts the job's OIDC tokens: one is fetched for each exchange,
 * since it ends within minutes (Azure/login#180).
 * https://learn.microsoft.com/entra/identity-platform/v2-oauth2-client-creds-grant-flow#third-case-access-token-request-with-a-federated-credential
 */
export class Federation {
  readonly #identity: FederatedIdentity;
  readonly #ca: string | undefined;
  readonly #clock: Clock;

  constructor(identity: FederatedIdentity, ca: string | undefined, clock: Clock) {
    this.#identity = identity;
    this.#ca = ca;
    this.#clock = clock;
  }

  /** Throws `credentials` outside a job and where Entra refuses, `protocol` where its answer has no token. */
  readonly ask = async (): Promise<Token> => {
    const { clientId, tenantId, assertion } = this.#identity;
    if (assertion === undefined) throw noJob();
    const fields = {
      grant_type: 'client_credentials',
      client_id: clientId,
      scope: SCOPE,
      client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
      client_assertion: await assertion(),
    };
    const form = Object.entries(fields).map(([name, value]) => `${name}=${encodeQueryPart(value)}`);
    const asked = this.#clock.now();
    const answer = await this.#post(`/${encodeQueryPart(tenantId)}/oauth2/v2.0/token`, form.join('&'));
    return tokenOf(answer, asked);
  };

  /** Over a connection of its own: tokens are asked for once an hour. */
  async #post(path: string, form: string): Promise<Answer> {
    const { origin, base } = authority();
    const body = Buffer.from(form);
    const channel = new Channel({ origin, clock: this.#clock, connections: 1, ...defined({ ca: this.#ca }) });
    try {
      return await channel.send({
        operation: OPERATION,
        most: MAX_ANSWER_BYTES,
        prepare: () => ({
          method: 'POST',
          path: base + path,
          headers: {
            'content-type': 'application/x-www-form-urlencoded',
            'content-length': String(body.length),
            accept: 'application/json',
          },
          body,
          headersTimeout: channel.timeouts.answer,
        }),
        refusal,
      });
    } finally {
      await channel.close();
    }
  }
}

function noJob(): StoreError {
  const message =
    'azure-client-id needs the OIDC token of a GitHub job; on the command line sign in with `az login`, or give a key or a SAS';
  return new StoreError('credentials', message, { operation: OPERATION, providerCode: NO_CREDENTIALS });
}

function tokenOf(answer: Answer, asked: number): Token {
  const json = jsonOf(answer);
  const { access_token: value, expires_in: seconds } = json ?? {};
  if (typeof value !== 'string' || value === '' || typeof seconds !== 'number')
    throw new StoreError('protocol', `${OPERATION}: the answer has no token`, { operation: OPERATION });
  return { value, expires: asked + seconds * 1000 };
}

/** 400 and 401 say that the identity, the tenant or the trust is wrong: no retry helps. */
function refusal(answer: Answer): StoreError {
  const { status } = answer;
  const json = jsonOf(answer);
  const { error, error_description: why } = json ?? {};
  const said = typeof why === 'string' ? (why.split(/\r?\n/, 1)[0] ?? '') : `HTTP ${status}`;
  const code = status === 429 ? 'throttled' : status >= 500 ? 'transient' : 'credentials';
  const providerCode = typeof error === 'string' ? error : undefined;
  const detail = { operation: OPERATION, status, ...defined({ providerCode }) };
  return new StoreError(code, `${OPERATION}: ${masked(said)}`, detail);
}

function jsonOf({ body }: Answer): JsonObject | undefined {
  try {
    const json = parseJson(body, LIMITS);
    return isJsonObject(json) ? json : undefined;
  } catch (error) {
    if (error instanceof JsonRefused) return undefined;
    throw error;
  }
}
