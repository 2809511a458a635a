import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { maskSecrets } from '../../src/action/inputs.ts';
import { signedIn } from '../../src/action/role.ts';
import { parseOptionsOf } from '../../src/commands/registry.ts';
import type { BlobPlaceOptions } from '../../src/core/place.ts';

const CLIENT = '11111111-2222-3333-4444-555555555555';
let before: NodeJS.ProcessEnv;
let github: Server;
let audiences: (string | null)[];
let printed: string[];

beforeEach(async () => {
  before = { ...process.env };
  audiences = [];
  printed = [];
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => printed.push(String(text)) > 0);
  github = createServer((request, response) => {
    const { searchParams } = new URL(request.url ?? '', 'http://github');
    audiences.push(searchParams.get('audience'));
    response.end(JSON.stringify({ value: `token-${audiences.length}` }));
  });
  await new Promise<void>((resolve) => github.listen(0, '127.0.0.1', resolve));
  const { port } = github.address() as AddressInfo;
  process.env['ACTIONS_ID_TOKEN_REQUEST_URL'] = `http://127.0.0.1:${port}/?api-version=1`;
  process.env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'] = 'of-the-job';
});

afterEach(() => {
  jest.restoreAllMocks();
  process.env = before;
  github.close();
});

describe('azure-client-id', () => {
  const options = parseOptionsOf(
    'backup',
    (name) =>
      ({
        hot: 'az://acc/photos',
        cold: 's3://shop-backup',
        'hot-azure-client-id': CLIENT,
        'hot-azure-tenant-id': 'contoso.com',
      })[name],
    () => '',
  );

  test('asserts by a new token of the job each time, for the audience of Entra', async () => {
    const { hot } = await signedIn(options, process.env);
    const { federated } = hot as BlobPlaceOptions;
    expect(federated).toMatchObject({ clientId: CLIENT, tenantId: 'contoso.com' });
    expect([await federated?.assertion?.(), await federated?.assertion?.()]).toEqual(['token-1', 'token-2']);
    expect(audiences).toEqual(['api://AzureADTokenExchange', 'api://AzureADTokenExchange']);
    expect(printed.join('')).toContain('::add-mask::token-2');
  });

  test('says which permission the workflow lacks', async () => {
    await expect(signedIn(options, {})).rejects.toThrow(
      'azure-client-id: the job may not request an OIDC token from GitHub; expected permissions: id-token: write',
    );
  });
});

describe('maskSecrets', () => {
  test('masks each line of a PEM key, however its lines are broken, and not the lines around it', () => {
    const key = '-----BEGIN PRIVATE KEY-----\nAAAA\nBBBB\n-----END PRIVATE KEY-----';
    process.env['INPUT_HOT-SECRET-ACCESS-KEY'] = key;
    process.env['INPUT_COLD-SECRET-ACCESS-KEY'] = key.replaceAll('\n', '\\n').replaceAll('A', 'C');
    maskSecrets();
    const masks = printed.join('').split('\n');
    for (const line of ['AAAA', 'BBBB', 'CCCC']) expect(masks).toContain(`::add-mask::${line}`);
    expect(masks).not.toContain('::add-mask::-----BEGIN PRIVATE KEY-----');
  });

  test('masks the signature in a shared access signature, as it stands in a URL and as it is', () => {
    process.env['INPUT_SAS-TOKEN'] = '?sv=2026-02-06&sp=rl&sig=a%2Bb%3D';
    maskSecrets();
    const masks = printed.join('').split('\n');
    expect(masks).toContain('::add-mask::a%252Bb%253D');
    expect(masks).toContain('::add-mask::a+b=');
  });
});
