import {
  AccountSASPermissions,
  AccountSASResourceTypes,
  AccountSASServices,
  BlobSASPermissions,
  BlobServiceClient,
  ContainerSASPermissions,
  ContainerClient,
  generateAccountSASQueryParameters,
  generateBlobSASQueryParameters,
  StorageSharedKeyCredential,
} from '@azure/storage-blob';
import { credentialOf, HOT, names, outcome, put, read, withBlobEmulator, type Running } from './running.ts';

const HOUR = 3_600_000;

/** The container `hot`, opened by a SAS alone. */
function opened({ emulator }: Running, sas: string): ContainerClient {
  return new ContainerClient(`${emulator.providerEndpoints['azure']}/hotaccount/hot?${sas}`, undefined, {
    retryOptions: { maxTries: 1 },
  });
}

function containerSas(
  permissions: string,
  more: Partial<Parameters<typeof generateBlobSASQueryParameters>[0]> = {},
  credential: StorageSharedKeyCredential = credentialOf(HOT),
): string {
  return generateBlobSASQueryParameters(
    {
      containerName: 'hot',
      permissions: ContainerSASPermissions.parse(permissions),
      expiresOn: new Date(Date.now() + HOUR),
      ...more,
    },
    credential,
  ).toString();
}

describe('shared access signatures of the emulator', () => {
  it('let their bearer do what sp says, and no more', async () => {
    await withBlobEmulator({}, async (running) => {
      await put(running.hot, 'a', 'x');
      const reader = opened(running, containerSas('rl'));
      expect(await names(reader)).toEqual(['a']);
      expect(await read(reader, 'a')).toBe('x');
      expect(await outcome(put(reader, 'b', 'x'))).toBe('403 AuthorizationPermissionMismatch');
      expect(await outcome(reader.deleteBlob('a'))).toBe('403 AuthorizationPermissionMismatch');
      const creator = opened(running, containerSas('c'));
      expect(await outcome(put(creator, 'b', 'x'))).toBe('ok');
      expect(await outcome(put(creator, 'b', 'x'))).toBe('403 AuthorizationPermissionMismatch');
      const writer = opened(running, containerSas('w'));
      expect(await outcome(put(writer, 'b', 'y'))).toBe('ok');
      const tagged = writer.getBlockBlobClient('c').upload('x', 1, { tags: { a: '1' } });
      expect(await outcome(tagged)).toBe('403 AuthorizationPermissionMismatch');
    });
  });

  it('hold within their time, for their blob, at their address, and with their key only', async () => {
    await withBlobEmulator({}, async (running) => {
      await put(running.hot, 'a', 'x');
      await put(running.hot, 'b', 'x');
      const at = (ms: number): Date => new Date(Date.now() + ms);
      const tried = (sas: string, name = 'a'): Promise<string> =>
        outcome(opened(running, sas).getBlobClient(name).download());
      expect(await tried(containerSas('r', { expiresOn: at(-1000) }))).toBe('403 AuthenticationFailed');
      expect(await tried(containerSas('r', { startsOn: at(HOUR / 2) }))).toBe('403 AuthenticationFailed');
      expect(await tried(containerSas('r', { startsOn: at(-HOUR) }))).toBe('ok');
      expect(await tried(containerSas('r').replace('sp=r', 'sp=rw'))).toBe('403 AuthenticationFailed');
      expect(await tried(containerSas('r', { ipRange: { start: '10.0.0.1' } }))).toBe(
        '403 AuthorizationSourceIPMismatch',
      );
      expect(await tried(containerSas('r', { ipRange: { start: '127.0.0.0', end: '127.0.0.9' } }))).toBe(
        'ok',
      );
      const other = new StorageSharedKeyCredential('hotaccount', Buffer.from('other').toString('base64'));
      expect(await tried(containerSas('r', {}, other))).toBe('403 AuthenticationFailed');
      const one = containerSas('r', { blobName: 'a', permissions: BlobSASPermissions.parse('r') });
      expect(await tried(one)).toBe('ok');
      expect(await tried(one, 'b')).toBe('403 AuthenticationFailed');
      expect(await outcome(names(opened(running, one)))).toBe('403 AuthenticationFailed');
    });
  });

  it.each(['2015-04-05', '2018-11-09', '2020-02-10', '2020-12-06', '2025-11-05'])(
    'are signed as version %s has it',
    async (version) => {
      await withBlobEmulator({}, async (running) => {
        await put(running.hot, 'a', 'x');
        expect(await read(opened(running, containerSas('r', { version })), 'a')).toBe('x');
      });
    },
  );

  it('may be of the whole account, for some kinds of resources', async () => {
    await withBlobEmulator({}, async (running) => {
      await put(running.hot, 'a', 'x');
      const account = (types: string, services = 'b'): string =>
        generateAccountSASQueryParameters(
          {
            permissions: AccountSASPermissions.parse('rwl'),
            resourceTypes: AccountSASResourceTypes.parse(types).toString(),
            services: AccountSASServices.parse(services).toString(),
            expiresOn: new Date(Date.now() + HOUR),
          },
          credentialOf(HOT),
        ).toString();
      expect(await read(opened(running, account('o')), 'a')).toBe('x');
      expect(await outcome(names(opened(running, account('o'))))).toBe(
        '403 AuthorizationResourceTypeMismatch',
      );
      expect(await names(opened(running, account('co')))).toEqual(['a']);
      expect(await outcome(names(opened(running, account('co', 'q'))))).toBe(
        '403 AuthorizationServiceMismatch',
      );
    });
  });

  it('names the string that it would have signed', async () => {
    await withBlobEmulator({}, async (running) => {
      const url = opened(running, containerSas('r').replace(/sig=[^&]*/, 'sig=AAAA')).getBlobClient('a').url;
      expect(await (await fetch(url)).text()).toContain('String to sign used was r\n');
    });
  });
});

describe('tokens and user delegation', () => {
  const entra = {
    tenantId: 'tenant-1',
    clients: [
      {
        clientId: 'reader',
        right: 'READ' as const,
        objectId: 'object-1',
        subject: 'repo:owner/name:ref:refs/heads/main',
      },
      { clientId: 'machine', right: 'WRITE' as const, managed: true },
    ],
    identityHeader: 'secret-header',
    oidc: { requestToken: 'request-token', subject: 'repo:owner/name:ref:refs/heads/main' },
  };

  /** What a job does: its OIDC token, exchanged for one of Entra. */
  async function signIn(entraUrl: string, clientId = 'reader'): Promise<string> {
    const oidc = await fetch(`${entraUrl}/oidc?audience=api://AzureADTokenExchange`, {
      headers: { authorization: 'Bearer request-token' },
    });
    const { value } = (await oidc.json()) as { value: string };
    const answer = await exchange(entraUrl, { client_id: clientId, client_assertion: value });
    return String(answer.body['access_token']);
  }

  async function exchange(
    entraUrl: string,
    fields: Record<string, string>,
    tenant = 'tenant-1',
  ): Promise<{ status: number; body: Record<string, unknown> }> {
    const answer = await fetch(`${entraUrl}/${tenant}/oauth2/v2.0/token`, {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'client_credentials',
        scope: 'https://storage.azure.com/.default',
        client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
        ...fields,
      }),
    });
    return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
  }

  /** As the SDK would with a credential of @azure/identity, which insists on https. */
  function bearerFetch(token: string, url: string, init: RequestInit = {}): Promise<Response> {
    return fetch(url, {
      ...init,
      headers: { authorization: `Bearer ${token}`, 'x-ms-version': '2025-11-05', ...init.headers },
    });
  }

  it('opens the account with a token from a federated credential, within its right and its time', async () => {
    let ahead = 0;
    await withBlobEmulator({ entra, clock: () => Date.now() + ahead }, async ({ emulator, hot }) => {
      await put(hot, 'a', 'x');
      const url = hot.getBlobClient('a').url;
      const token = await signIn(emulator.entraUrl);
      expect(await (await bearerFetch(token, url)).text()).toBe('x');
      const written = await bearerFetch(token, url, {
        method: 'PUT',
        body: 'y',
        headers: { 'x-ms-blob-type': 'BlockBlob' },
      });
      expect(written.headers.get('x-ms-error-code')).toBe('AuthorizationPermissionMismatch');
      ahead = 3_600_000;
      const late = await bearerFetch(token, url);
      expect([late.status, late.headers.get('x-ms-error-code')]).toEqual([401, 'InvalidAuthenticationInfo']);
    });
  });

  it('refuses assertions of another subject, audience or time, and unknown tenants and clients', async () => {
    await withBlobEmulator({ entra }, async ({ emulator }) => {
      const { entraUrl } = emulator;
      const assertion = (claims: object): string => {
        const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
        const now = Math.floor(Date.now() / 1000);
        const good = {
          aud: 'api://AzureADTokenExchange',
          sub: entra.oidc.subject,
          iat: now,
          exp: now + 300,
        };
        return `${part({ alg: 'RS256' })}.${part({ ...good, ...claims })}.AAAA`;
      };
      const codes = async (fields: Record<string, string>, tenant?: string): Promise<unknown> =>
        (await exchange(entraUrl, { client_id: 'reader', ...fields }, tenant)).body['error_codes'];
      expect(await codes({ client_assertion: assertion({}) })).toBeUndefined();
      expect(await codes({ client_assertion: assertion({ sub: 'repo:other' }) })).toEqual([700213]);
      expect(await codes({ client_assertion: assertion({ aud: 'other' }) })).toEqual([700212]);
      expect(await codes({ client_assertion: assertion({ exp: 1 }) })).toEqual([700024]);
      expect(await codes({ client_assertion: assertion({}), client_id: 'none' })).toEqual([700016]);
      expect(await codes({ client_assertion: assertion({}) }, 'other')).toEqual([90002]);
      expect(await codes({ client_secret: 'wrong' })).toEqual([7000215]);
    });
  });

  it('issues tokens to a managed identity, by IMDS and by IDENTITY_ENDPOINT', async () => {
    await withBlobEmulator({ entra }, async ({ emulator, hot }) => {
      const ask = (path: string, headers: Record<string, string>): Promise<Response> =>
        fetch(`${emulator.entraUrl}${path}?resource=https%3A%2F%2Fstorage.azure.com%2F`, { headers });
      expect((await ask('/metadata/identity/oauth2/token', {})).status).toBe(400);
      expect((await ask('/msi/token', { 'x-identity-header': 'wrong' })).status).toBe(401);
      await put(hot, 'a', 'x');
      for (const answer of [
        await ask('/metadata/identity/oauth2/token', { metadata: 'true' }),
        await ask('/msi/token', { 'x-identity-header': 'secret-header' }),
      ]) {
        const { access_token: token, expires_in: seconds } = (await answer.json()) as Record<string, string>;
        expect(seconds).toBe('86400');
        expect((await bearerFetch(token ?? '', hot.getBlobClient('a').url)).status).toBe(200);
      }
    });
  });

  it('signs with a user delegation key, and lets a token read the source of a copy', async () => {
    await withBlobEmulator({ entra }, async ({ emulator, hot, cold }) => {
      await put(hot, 'a', 'hello');
      const token = await signIn(emulator.entraUrl);
      const start = new Date(Date.now() - 60_000);
      const end = new Date(Date.now() + HOUR);
      const account = `${emulator.providerEndpoints['azure']}/hotaccount`;
      const answer = await bearerFetch(token, `${account}?restype=service&comp=userdelegationkey`, {
        method: 'POST',
        body: `<?xml version="1.0" encoding="utf-8"?><KeyInfo><Start>${start.toISOString()}</Start><Expiry>${end.toISOString()}</Expiry></KeyInfo>`,
      });
      const text = await answer.text();
      const field = (name: string): string => new RegExp(`<${name}>([^<]*)<`).exec(text)?.[1] ?? '';
      expect(field('SignedOid')).toBe('object-1');
      const delegationKey = {
        signedObjectId: field('SignedOid'),
        signedTenantId: field('SignedTid'),
        signedStartsOn: new Date(field('SignedStart')),
        signedExpiresOn: new Date(field('SignedExpiry')),
        signedService: field('SignedService'),
        signedVersion: field('SignedVersion'),
        value: field('Value'),
      };
      const target = cold.getBlockBlobClient('copy');
      for (const version of ['2018-11-09', '2020-02-10', '2020-12-06', '2025-07-05', '2026-04-06']) {
        const sas = generateBlobSASQueryParameters(
          {
            containerName: 'hot',
            blobName: 'a',
            permissions: BlobSASPermissions.parse('r'),
            expiresOn: end,
            version,
          },
          delegationKey,
          'hotaccount',
        ).toString();
        expect([
          version,
          await outcome(target.syncCopyFromURL(`${hot.getBlobClient('a').url}?${sas}`)),
        ]).toEqual([version, 'ok']);
      }
      const byToken = (value: string): Promise<string> =>
        outcome(
          target.syncCopyFromURL(hot.getBlobClient('a').url, {
            sourceAuthorization: { scheme: 'Bearer', value },
          }),
        );
      expect(await byToken(token)).toBe('ok');
      expect(await byToken('none')).toBe('401 CannotVerifyCopySource');
      const keyed = new BlobServiceClient(account, credentialOf(HOT));
      await expect(keyed.getUserDelegationKey(start, end)).rejects.toMatchObject({ statusCode: 403 });
    });
  });
});
