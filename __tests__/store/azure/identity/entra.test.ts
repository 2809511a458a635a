import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { atEmulator } from '../at-emulator.ts';
import type { AtEmulator } from '../at-emulator.ts';
import type { FederatedIdentity } from '../../../../src/core/place.ts';
import type { Store } from '../../../../src/store/contract.ts';
import { HandClock } from '../../../hand-clock.ts';

const MINUTE = 60_000;
const SUBJECT = 'repo:owner/name:ref:refs/heads/main';

let clock: HandClock;
let at: AtEmulator;
let assertions: number;
const authority = process.env['AZURE_AUTHORITY_HOST'];
beforeEach(async () => {
  clock = new HandClock(Date.UTC(2026, 10, 26, 12));
  at = await atEmulator(
    {
      clock: () => clock.now(),
      entra: {
        tenantId: 'tenant',
        clients: [
          { clientId: 'reader', right: 'READ', objectId: 'object', subject: SUBJECT },
          { clientId: 'writer', right: 'WRITE', subject: SUBJECT },
        ],
        oidc: { requestToken: 'request-token', subject: SUBJECT },
      },
    },
    clock,
  );
  assertions = 0;
  process.env['AZURE_AUTHORITY_HOST'] = at.emulator.entraUrl;
});
afterEach(async () => {
  if (authority === undefined) delete process.env['AZURE_AUTHORITY_HOST'];
  else process.env['AZURE_AUTHORITY_HOST'] = authority;
  await at.close();
});

/** Signs in as the job does: with another token of its own each time. */
function federated(clientId: string, tenantId = 'tenant'): FederatedIdentity {
  return {
    clientId,
    tenantId,
    assertion: async () => {
      assertions++;
      const answer = await fetch(`${at.emulator.entraUrl}/oidc?audience=api://AzureADTokenExchange`, {
        headers: { authorization: 'Bearer request-token' },
      });
      return ((await answer.json()) as { value: string }).value;
    },
  };
}

function opened(account: 'hot' | 'cold', identity: FederatedIdentity): Store {
  return at.open(account, account, { credentials: undefined, federated: identity });
}

describe("an identity of Entra, by the job's OIDC token", () => {
  test('serves a run of three hours, with another token before each ends', async () => {
    await at.open('hot', 'hot').put('a', Buffer.from('bytes'));
    const hot = opened('hot', federated('reader'));
    for (let minutes = 0; minutes <= 180; minutes += 5) {
      expect((await hot.head('a')).size).toBe(5);
      await clock.advance(5 * MINUTE);
    }
    expect(hot.credentialsEnd?.()).toBeUndefined();
    expect(assertions).toBeGreaterThanOrEqual(3);
    expect(assertions).toBeLessThan(8);
    const refused = [...at.emulator.requests].filter(({ status }) => status >= 400);
    expect(refused).toEqual([]);
  });

  test('lets another account copy what it may read, by a user delegation key that is asked for once', async () => {
    const { etag } = await at.open('hot', 'hot').put('a', Buffer.from('bytes'));
    const hot = opened('hot', federated('reader'));
    const cold = opened('cold', federated('writer'));
    for (const key of ['b', 'c'])
      await cold.copy(
        { place: hot.place, key: 'a', ifMatch: etag, grant: () => hot.grantRead!('a', undefined) },
        key,
      );
    expect((await cold.head('c')).size).toBe(5);
    const { url, authorization } = await hot.grantRead!('a', undefined);
    expect(authorization).toBeUndefined();
    expect(new URL(url).searchParams.get('skoid')).toBe('object');
    const asked = [...at.emulator.requests].filter(({ operation }) => operation === 'GetUserDelegationKey');
    expect(asked).toHaveLength(1);
    await clock.advance(20 * 60 * MINUTE);
    await hot.grantRead!('a', undefined);
    const later = [...at.emulator.requests].filter(({ operation }) => operation === 'GetUserDelegationKey');
    expect(later).toHaveLength(2);
  });

  test('gives its token as the right where it may have no user delegation key', async () => {
    const { etag } = await at.open('hot', 'hot').put('a', Buffer.from('bytes'));
    const denied = { status: 403, code: 'AuthorizationPermissionMismatch' };
    at.emulator.faults.add({ operation: 'GetUserDelegationKey', times: Infinity, do: denied });
    const hot = opened('hot', federated('reader'));
    const cold = opened('cold', federated('writer'));
    const grant = (): ReturnType<NonNullable<Store['grantRead']>> => hot.grantRead!('a', undefined);
    expect((await grant()).authorization).toMatch(/^Bearer /);
    await cold.copy({ place: hot.place, key: 'a', ifMatch: etag, grant }, 'b');
    expect((await cold.head('b')).size).toBe(5);
  });

  test('that Entra refuses is told so, without the assertion', async () => {
    const hot = opened('hot', federated('nobody'));
    const error: unknown = await hot.head('a').catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code: 'credentials' });
    expect((error as Error).message).not.toMatch(/eyJ|Bearer/);
  });

  test('is not shown to an endpoint that is not Azure', async () => {
    const place = { endpoint: 'https://blob-us-east-1-aws.flashback.tech', credentials: undefined } as const;
    const store = at.open('hot', 'hot', { ...place, federated: federated('reader') });
    await expect(store.head('a')).rejects.toMatchObject({ code: 'credentials' });
    expect(assertions).toBe(0);
  });

  test('on the command line, where there is no job, has no credentials', async () => {
    const hot = opened('hot', { clientId: 'reader', tenantId: 'tenant' });
    await expect(hot.head('a')).rejects.toMatchObject({
      code: 'credentials',
      message: expect.stringContaining('azure-client-id') as unknown,
    });
  });
});
