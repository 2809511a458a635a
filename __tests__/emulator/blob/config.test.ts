import { readFileSync } from 'node:fs';
import { parseConfig, startEmulator } from '../../../emulator/index.ts';

const DOCUMENT = new URL('../../../docs/emulator.md', import.meta.url);

describe('the configuration of the Blob API', () => {
  it('is as docs/emulator.md shows it', async () => {
    const section = readFileSync(DOCUMENT, 'utf8').split('## Azure Blob Storage')[1] ?? '';
    const blocks = [...section.matchAll(/```json\n([\s\S]*?)```/g)].map(
      ([, json]) => JSON.parse(json ?? '') as object,
    );
    expect(blocks).toHaveLength(2);
    const config = parseConfig(Object.assign({}, ...blocks));
    // Free ports, since others may have those of the document.
    const { port: _, ...entra } = config.entra ?? { tenantId: '', clients: [] };
    const providers = config.providers?.map(({ port: __, ...provider }) => provider) ?? [];
    const emulator = await startEmulator({ ...config, entra, providers });
    expect(Object.keys(emulator.providerEndpoints)).toEqual(['azure', 'azure-s3']);
    expect(emulator.entraUrl).toMatch(/^http:/);
    await emulator.close();
  });

  it.each([
    [
      { providers: [{ name: 'a', api: 'azure', keys: [] }] },
      'providers[0].api: expected one of s3, gcs, blob',
    ],
    [{ entra: { tenantId: 't', clients: [{ clientId: 'c' }] } }, 'entra.clients[0].right: expected one of'],
    [
      {
        buckets: [bucket('a', 'one', 'x'), bucket('b', 'one', 'x')],
        providers: [{ name: 'azure', keys: [] }],
      },
      'buckets of azure: "one/x" is there twice',
    ],
  ])('names what is wrong (%#)', (wrong, message) => {
    expect(() => parseConfig({ buckets: [], repositories: [], ...wrong })).toThrow(message);
  });

  it('lets two accounts have a container of one name each', () => {
    const buckets = [bucket('a', 'one', 'x'), bucket('b', 'two', 'x')];
    const providers = [{ name: 'azure', api: 'blob', keys: [] }];
    expect(parseConfig({ buckets, repositories: [], providers }).buckets).toHaveLength(2);
  });
});

function bucket(id: string, account: string, name: string): object {
  return { id, name, account, provider: 'azure' };
}
