import { describe, expect, test } from '@jest/globals';
import { createSign } from 'node:crypto';
import { IdentityPoolClient, type IdentityPoolClientOptions } from 'google-auth-library';
import type { Emulator } from '../../../emulator/index.ts';
import { READER, WRITER, outcome, privateKey, signedIn, storageOf, withGoogle } from './running.ts';

const GRANT = 'urn:ietf:params:oauth:grant-type:jwt-bearer';

/** A JWT as a client signs it by itself. */
function jwt(claims: object, { secretAccessKey }: { secretAccessKey: string } = WRITER): string {
  const signed = [{ alg: 'RS256', typ: 'JWT' }, claims]
    .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
    .join('.');
  return `${signed}.${createSign('RSA-SHA256').update(signed).sign(secretAccessKey, 'base64url')}`;
}

async function post(url: string, form: Record<string, string>): Promise<Record<string, unknown>> {
  const answer = await fetch(url, { method: 'POST', body: new URLSearchParams(form) });
  return { status: answer.status, ...((await answer.json()) as object) };
}

describe('POST /token', () => {
  test('exchanges a signed JWT with Flashback’s scopes for an access token', () =>
    withGoogle({}, async ({ endpoints, requests }) => {
      const seconds = Math.floor(Date.now() / 1000);
      const claims = {
        iss: WRITER.accessKeyId,
        sub: WRITER.accessKeyId,
        aud: 'https://oauth2.googleapis.com/token',
        scope: 'READ WRITE',
        iat: seconds,
        exp: seconds + 3600,
      };
      const ask = (change: object, account = WRITER): Promise<Record<string, unknown>> =>
        post(`${endpoints[0]}/token`, {
          grant_type: GRANT,
          assertion: jwt({ ...claims, ...change }, account),
        });
      const answer = await ask({});
      expect(answer).toMatchObject({ status: 200, token_type: 'Bearer', expires_in: 3599 });
      expect(requests.list({ operation: 'token' })[0]?.accessKeyId).toBe(WRITER.accessKeyId);
      const list = (token: unknown): Promise<Response> =>
        fetch(`${endpoints[0]}/storage/v1/b/hot/o`, {
          headers: { authorization: `Bearer ${String(token)}` },
        });
      expect((await list(answer['access_token'])).status).toBe(200);
      expect((await list('something else')).status).toBe(401);
      expect((await fetch(`${endpoints[0]}/storage/v1/b/hot/o`)).status).toBe(401);
      expect(await ask({}, READER)).toMatchObject({ status: 400, error: 'invalid_grant' });
      expect(await ask({ iss: 'nobody@example.com', sub: undefined })).toMatchObject({
        error: 'invalid_grant',
      });
      expect(await ask({ aud: 'https://example.com' })).toMatchObject({ error: 'invalid_grant' });
      expect(await ask({ exp: seconds + 7200 })).toMatchObject({ error: 'invalid_grant' });
      expect(await ask({ iat: seconds - 7200, exp: seconds - 3600 })).toMatchObject({
        error: 'invalid_grant',
      });
      expect(await ask({ scope: 'https://example.com/auth' })).toMatchObject({ error: 'invalid_scope' });
    }));

  test('grants no more than the scope', () =>
    withGoogle({}, async ({ providerEndpoints, store }) => {
      await store.putObject('hot', 'a', 'x');
      const endpoint = providerEndpoints['google'] ?? '';
      const scopes = ['https://www.googleapis.com/auth/devstorage.read_only'];
      const client = signedIn(endpoint, WRITER, scopes) as unknown as NonNullable<
        Parameters<typeof storageOf>[2]
      >['authClient'];
      const storage = storageOf(endpoint, WRITER, { ...(client && { authClient: client }) });
      expect(await outcome(storage.bucket('hot').file('a').download())).toBe('ok');
      expect(await outcome(storage.bucket('hot').file('a').delete())).toBe('403 forbidden');
    }));

  test('its tokens end by the emulator’s clock', () => {
    let later = 0;
    return withGoogle({ clock: () => Date.now() + later }, async ({ providerEndpoints }, storage) => {
      expect(await outcome(storage.bucket('hot').getFiles())).toBe('ok');
      const token = (await signedIn(providerEndpoints['google'] ?? '', WRITER).getAccessToken()).token ?? '';
      const status = async (): Promise<number> =>
        (
          await fetch(`${providerEndpoints['google']}/storage/v1/b/hot/o`, {
            headers: { authorization: `Bearer ${token}` },
          })
        ).status;
      expect(await status()).toBe(200);
      later = 3_600_000;
      expect(await status()).toBe(401);
    });
  });
});

test('a service account’s own JWT is an access token, too', () =>
  withGoogle({}, async ({ providerEndpoints }) => {
    const seconds = Math.floor(Date.now() / 1000);
    const list = async (account: typeof WRITER): Promise<number> => {
      const token = jwt(
        {
          iss: WRITER.accessKeyId,
          sub: WRITER.accessKeyId,
          aud: 'https://storage.googleapis.com/',
          iat: seconds,
          exp: seconds + 3600,
        },
        account,
      );
      const url = `${providerEndpoints['google']}/storage/v1/b/hot/o`;
      return (await fetch(url, { headers: { authorization: `Bearer ${token}` } })).status;
    };
    expect(await list(WRITER)).toBe(200);
    expect(await list({ ...WRITER, secretAccessKey: privateKey() })).toBe(401);
  }));

describe('workload identity federation', () => {
  const AUDIENCE = '//iam.googleapis.com/projects/1/locations/global/workloadIdentityPools/gh/providers/repo';
  const google = {
    name: 'google',
    provider: 'gcp',
    api: 'gcs' as const,
    keys: [{ ...WRITER, right: 'ADMIN' as const }],
    workloadIdentity: { audience: AUDIENCE, requestToken: 'request-token', accessKeyId: WRITER.accessKeyId },
  };

  /** The file of google-github-actions/auth, with the emulator's addresses. */
  function credentialsFile(
    { providerEndpoints }: Emulator,
    impersonates: boolean,
  ): IdentityPoolClientOptions {
    const endpoint = providerEndpoints['google'];
    const audience = encodeURIComponent(`https:${AUDIENCE}`);
    return {
      type: 'external_account',
      audience: AUDIENCE,
      subject_token_type: 'urn:ietf:params:oauth:token-type:jwt',
      token_url: `${endpoint}/v1/token`,
      universe_domain: 'googleapis.com',
      credential_source: {
        url: `${endpoint}/oidc/token?api-version=2.0&audience=${audience}`,
        headers: { Authorization: 'Bearer request-token' },
        format: { type: 'json', subject_token_field_name: 'value' },
      },
      ...(impersonates && {
        service_account_impersonation_url: `${endpoint}/v1/projects/-/serviceAccounts/${WRITER.accessKeyId}:generateAccessToken`,
      }),
    };
  }

  test.each([true, false])('serves the file of the auth action (impersonating: %s)', (impersonates) =>
    withGoogle({ providers: [google] }, async (emulator) => {
      const client = new IdentityPoolClient(credentialsFile(emulator, impersonates));
      const { token } = await client.getAccessToken();
      const answer = await fetch(`${emulator.providerEndpoints['google']}/storage/v1/b/hot/o`, {
        headers: { authorization: `Bearer ${token}` },
      });
      expect(answer.status).toBe(200);
      const asked = [...emulator.requests].map(({ operation }) => operation);
      expect(asked).toEqual([
        'token:oidc',
        'token:exchange',
        ...(impersonates ? ['token:impersonate'] : []),
        'objects.list',
      ]);
    }),
  );

  test('refuses an ID token of another audience, and one that has expired', () => {
    let now = Date.now();
    return withGoogle({ providers: [google], clock: () => now }, async ({ providerEndpoints }) => {
      const endpoint = providerEndpoints['google'] ?? '';
      const idToken = async (audience: string, token = 'request-token'): Promise<string> => {
        const answer = await fetch(`${endpoint}/oidc/token?audience=${encodeURIComponent(audience)}`, {
          headers: { authorization: `Bearer ${token}` },
        });
        return ((await answer.json()) as { value?: string }).value ?? `${answer.status}`;
      };
      const exchange = async (subject: string): Promise<unknown> => {
        const answer = await post(`${endpoint}/v1/token`, {
          grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
          requested_token_type: 'urn:ietf:params:oauth:token-type:access_token',
          subject_token_type: 'urn:ietf:params:oauth:token-type:jwt',
          audience: AUDIENCE,
          scope: 'https://www.googleapis.com/auth/cloud-platform',
          subject_token: subject,
        });
        return answer['error'] ?? answer['status'];
      };
      expect(await idToken(AUDIENCE, 'wrong')).toBe('401');
      const subject = await idToken(AUDIENCE);
      expect(await exchange(subject)).toBe(200);
      expect(await exchange(`${subject}x`)).toBe('invalid_grant');
      expect(await exchange(await idToken('https://example.com'))).toBe('invalid_grant');
      now += 301_000;
      expect(await exchange(subject)).toBe('invalid_grant');
    });
  });

  test('stands in for the metadata server of a machine', () =>
    withGoogle({ providers: [google] }, async ({ providerEndpoints }) => {
      const answer = await fetch(
        `${providerEndpoints['google']}/computeMetadata/v1/instance/service-accounts/default/token`,
        { headers: { 'metadata-flavor': 'Google' } },
      );
      expect(await answer.json()).toMatchObject({ token_type: 'Bearer', expires_in: 3600 });
    }));
});
