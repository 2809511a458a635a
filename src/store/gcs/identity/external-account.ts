import { readFile } from 'node:fs/promises';
import { isJsonObject } from '../../../core/bounded-json.ts';
import type { JsonObject, JsonValue } from '../../../core/bounded-json.ts';
import { systemCode } from '../../../core/quoted.ts';
import { announceSecret } from '../../../core/secrets/announced.ts';
import { StoreError } from '../../errors.ts';
import type { Token } from '../../tokens.ts';
import { ask, checkedToken, jsonIn, LIFETIME_S, TOKEN_OPERATION, tokenIn } from './issuer.ts';
import type { Reach } from './issuer.ts';

const EXCHANGE = 'urn:ietf:params:oauth:grant-type:token-exchange';
const ACCESS_TOKEN = 'urn:ietf:params:oauth:token-type:access_token';
/** A federated token that only impersonates needs this one. */
const CLOUD_SCOPE = 'https://www.googleapis.com/auth/cloud-platform';

/** Workload identity federation: another issuer's token, fetched anew each time, for one of Google's. */
export interface ExternalAccount {
  readonly audience: string;
  readonly subjectTokenType: string;
  readonly tokenUrl: string;
  /** Where the service account's token is got, if it acts as one. */
  readonly impersonationUrl: string | undefined;
  readonly source: TokenLocation;
}

/** A URL or a file that holds the other issuer's token, as text or in a field of JSON. */
interface TokenLocation {
  readonly url: string | undefined;
  readonly file: string | undefined;
  readonly headers: Readonly<Record<string, string>>;
  readonly field: string | undefined;
}

/** Undefined for a configuration that is of another kind, or that asks for more than a URL or a file. */
export function externalAccountOf(json: JsonObject): ExternalAccount | undefined {
  const { audience, subject_token_type, token_url, service_account_impersonation_url, credential_source } =
    json;
  // What a workforce pool or a client of its own adds is the library's.
  const isPlain = ['client_id', 'client_secret', 'workforce_pool_user_project'].every(
    (name) => !(name in json),
  );
  if (json['type'] !== 'external_account' || !isPlain || !isJsonObject(credential_source)) return undefined;
  const { url, file, headers, format } = credential_source;
  const { type: kind, subject_token_field_name: field } = isJsonObject(format) ? format : {};
  const tokenUrl = textIn(token_url);
  const location = {
    url: textIn(url),
    file: textIn(file),
    headers: isJsonObject(headers) ? textsIn(headers) : {},
    field: kind === 'json' ? textIn(field) : undefined,
  };
  if (typeof audience !== 'string' || typeof subject_token_type !== 'string' || tokenUrl === undefined)
    return undefined;
  if (location.url === undefined && location.file === undefined) return undefined;
  return {
    audience,
    subjectTokenType: subject_token_type,
    tokenUrl,
    impersonationUrl: textIn(service_account_impersonation_url),
    source: location,
  };
}

/** https://google.aip.dev/auth/4117. Throws StoreError. */
export async function federatedToken(account: ExternalAccount, scope: string, reach: Reach): Promise<Token> {
  const { audience, subjectTokenType, tokenUrl, impersonationUrl, source } = account;
  const subject = await subjectToken(source, reach);
  announceSecret(subject);
  const form = {
    grant_type: EXCHANGE,
    requested_token_type: ACCESS_TOKEN,
    audience,
    scope: impersonationUrl === undefined ? scope : CLOUD_SCOPE,
    subject_token_type: subjectTokenType,
    subject_token: subject,
  };
  const federated = tokenIn(await ask({ method: 'POST', url: tokenUrl, form }, reach), reach.clock.now());
  if (impersonationUrl === undefined) return federated;
  announceSecret(federated.value);
  const headers = { authorization: `Bearer ${federated.value}` };
  const json = { scope: [scope], lifetime: `${LIFETIME_S}s` };
  const answer = jsonIn(await ask({ method: 'POST', url: impersonationUrl, headers, json }, reach));
  const ends = Date.parse(textIn(answer['expireTime']) ?? '');
  const latest = reach.clock.now() + LIFETIME_S * 1000;
  return { value: checkedToken(answer['accessToken']), expires: ends < latest ? ends : latest };
}

async function subjectToken({ url, file, headers, field }: TokenLocation, reach: Reach): Promise<string> {
  const bytes =
    url === undefined ? await fileAt(file ?? '') : await ask({ method: 'GET', url, headers }, reach);
  if (field === undefined) return bytes.toString('utf8').trim();
  const value = jsonIn(bytes)[field];
  if (typeof value === 'string' && value !== '') return value;
  const message = `${TOKEN_OPERATION}: the job's OIDC provider gave no token`;
  throw new StoreError('credentials', message, { operation: TOKEN_OPERATION });
}

async function fileAt(path: string): Promise<Buffer> {
  try {
    return await readFile(path);
  } catch (error) {
    const message = `${TOKEN_OPERATION}: the file of the token that credential_source names cannot be read${systemCode(error)}`;
    throw new StoreError('credentials', message, { operation: TOKEN_OPERATION });
  }
}

function textIn(value: JsonValue | undefined): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function textsIn(object: JsonObject): Record<string, string> {
  return Object.fromEntries(
    Object.entries(object).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}
