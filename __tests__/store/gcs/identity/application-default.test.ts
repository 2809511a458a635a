import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { applicationDefault } from '../../../../src/store/gcs/identity/application-default.ts';
import { withoutSecrets } from '../../../../src/store/gcs/identity/secrets.ts';
import { tokensOf } from '../../../../src/store/gcs/identity/source.ts';
import type { TokenSource } from '../../../../src/store/tokens.ts';
import { WRITER } from '../../../emulator/gcs/running.ts';
import { HandClock } from '../../../hand-clock.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const AUDIENCE =
  '//iam.googleapis.com/projects/1/locations/global/workloadIdentityPools/pool/providers/github';
const JOB_TOKEN = 'job-request-token';

interface Asked {
  readonly path: string;
  readonly body: string;
  readonly authorization: string | undefined;
}

let server: Server;
let origin: string;
let folder: string;
let asked: Asked[];
let clock: HandClock;
let issued: number;
/** What the token endpoint answers in place of a token. */
let refusal: { readonly status: number; readonly body: string } | undefined;

/** Stands in for GitHub's OIDC provider, STS, IAM credentials and the OAuth token endpoint. */
beforeEach(async () => {
  asked = [];
  issued = 0;
  refusal = undefined;
  clock = new HandClock();
  folder = mkdtempSync(join(tmpdir(), 'adc-'));
  server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const path = request.url ?? '';
      asked.push({
        path,
        body: Buffer.concat(chunks).toString(),
        authorization: request.headers.authorization,
      });
      const { status, body } = answerTo(path);
      response.writeHead(status, { 'content-type': 'application/json' }).end(body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterEach(async () => {
  delete process.env['GOOGLE_APPLICATION_CREDENTIALS'];
  rmSync(folder, { recursive: true });
  await new Promise((resolve) => server.close(resolve));
});

function answerTo(path: string): { status: number; body: string } {
  if (path.startsWith('/oidc')) return json({ value: `eyJ-oidc-${asked.length}` });
  if (refusal !== undefined) return refusal;
  const token = `ya29.token-${++issued}`;
  if (path.startsWith('/impersonate'))
    return json({ accessToken: token, expireTime: new Date(clock.now() + HOUR).toISOString() });
  return json({ access_token: token, expires_in: 3600, token_type: 'Bearer' });
}

function json(value: object): { status: number; body: string } {
  return { status: 200, body: JSON.stringify(value) };
}

/** As google-github-actions/auth writes it; `impersonated` where its input names a service account. */
function authAction({ impersonated }: { readonly impersonated: boolean }): object {
  return {
    universe_domain: 'googleapis.com',
    type: 'external_account',
    audience: AUDIENCE,
    subject_token_type: 'urn:ietf:params:oauth:token-type:jwt',
    token_url: `${origin}/sts/v1/token`,
    ...(impersonated
      ? { service_account_impersonation_url: `${origin}/impersonate/x:generateAccessToken` }
      : {}),
    credential_source: {
      url: `${origin}/oidc?api-version=2.0&audience=x`,
      headers: { Authorization: `Bearer ${JOB_TOKEN}` },
      format: { type: 'json', subject_token_field_name: 'value' },
    },
  };
}

function signedInBy(credentials: object | string): TokenSource {
  const path = join(folder, 'credentials.json');
  writeFileSync(path, typeof credentials === 'string' ? credentials : JSON.stringify(credentials));
  process.env['GOOGLE_APPLICATION_CREDENTIALS'] = path;
  const place = { endpoint: 'https://storage.googleapis.com', credentials: undefined };
  const tokens = tokensOf(place, undefined, clock);
  if (tokens === undefined) throw new Error('it is anonymous');
  return tokens;
}

const pathsOf = (): string[] => asked.map(({ path }) => path.split('?')[0] ?? '');

test('exchanges the token of the job, as the file of the auth action says', async () => {
  const tokens = signedInBy(authAction({ impersonated: false }));
  expect(await tokens.get()).toBe('ya29.token-1');
  expect(pathsOf()).toEqual(['/oidc', '/sts/v1/token']);
  expect(asked[0]?.authorization).toBe(`Bearer ${JOB_TOKEN}`);
  const form = new URLSearchParams(asked[1]?.body);
  expect(form.get('audience')).toBe(AUDIENCE);
  expect(form.get('subject_token')).toBe('eyJ-oidc-1');
});

test('acts as a service account where the file names one', async () => {
  const tokens = signedInBy(authAction({ impersonated: true }));
  expect(await tokens.get()).toBe('ya29.token-2');
  expect(pathsOf()).toEqual(['/oidc', '/sts/v1/token', '/impersonate/x:generateAccessToken']);
  expect(asked[2]?.body).toMatch(/devstorage\.read_write/);
});

test('is asked anew before each token ends, with a new token of the job, over three hours', async () => {
  const tokens = signedInBy(authAction({ impersonated: false }));
  const used = new Set<string>();
  for (let minute = 0; minute < 180; minute += 5) {
    used.add(await tokens.get());
    expect(tokens.ends()).toBeGreaterThan(clock.now() + 5 * MINUTE);
    await clock.advance(5 * MINUTE);
  }
  expect(used.size).toBe(4);
  expect(new Set(asked.map(({ body }) => new URLSearchParams(body).get('subject_token'))).size).toBe(5);
});

test('signs in by the key file of a service account', async () => {
  const { accessKeyId, secretAccessKey } = WRITER;
  const file = { type: 'service_account', client_email: accessKeyId, private_key: secretAccessKey };
  signedInBy({ ...file, token_uri: 'https://another.example/token' });
  const token = await applicationDefault('scope', `${origin}/token`, { ca: undefined, clock });
  expect(token).toEqual({ value: 'ya29.token-1', expires: clock.now() + HOUR });
  expect(new URLSearchParams(asked[0]?.body).get('assertion')).toMatch(/^eyJ/);
});

test('reads the token of the job from a file too', async () => {
  const file = join(folder, 'oidc');
  writeFileSync(file, 'eyJ-from-file\n');
  const tokens = signedInBy({ ...authAction({ impersonated: false }), credential_source: { file } });
  expect(await tokens.get()).toBe('ya29.token-1');
  expect(new URLSearchParams(asked[0]?.body).get('subject_token')).toBe('eyJ-from-file');
  rmSync(file);
  await clock.advance(HOUR);
  await expect(tokens.get()).rejects.toThrow(/cannot be read \(ENOENT\)/);
});

test('takes what gcloud leaves for a user', async () => {
  // The library asks Google alone for these, whatever the file says: only how they are refused can be shown here.
  const tokens = signedInBy({ type: 'authorized_user', client_id: 'c', client_secret: 's' });
  await expect(tokens.get()).rejects.toMatchObject({ code: 'credentials' });
});

test.each([
  ['a file that is none', 'no json', 'credentials'],
  ['a kind that is none', { type: 'x' }, 'credentials'],
])('refuses %s', async (_what, file, code) => {
  await expect(signedInBy(file).get()).rejects.toMatchObject({ code });
});

test('a refused exchange shows neither tokens nor keys', async () => {
  refusal = {
    status: 400,
    body: JSON.stringify({
      error: 'invalid_grant',
      error_description: 'eyJhbGciOi.eyJz.x Bearer abc is not trusted',
    }),
  };
  const failure: unknown = await signedInBy(authAction({ impersonated: false }))
    .get()
    .catch((error: unknown) => error);
  expect(failure).toMatchObject({ code: 'credentials' });
  expect(inspect(failure, { depth: 10 })).not.toMatch(/eyJ|Bearer (?!\*)|job-request-token/);
});

test('an issuer that is down for a while is asked again', async () => {
  refusal = { status: 503, body: '{}' };
  const tokens = signedInBy(authAction({ impersonated: false }));
  await expect(tokens.get()).rejects.toMatchObject({ code: 'transient' });
  refusal = undefined;
  expect(await tokens.get()).toBe('ya29.token-1');
});

test('hides whatever looks like a secret', () => {
  const text =
    'x -----BEGIN PRIVATE KEY-----\nabc\n-----END PRIVATE KEY----- Bearer abc ya29.a-b eyJx.y.z /?token=abc&a=b';
  expect(withoutSecrets(text)).toBe('x *** Bearer *** *** *** /?token=***&a=b');
});
