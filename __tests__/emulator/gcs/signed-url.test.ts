import { Storage } from '@google-cloud/storage';
import { expect, test } from '@jest/globals';
import { FIXED_TOKEN, withGoogle, WRITER } from './running.ts';
import { signedUrls } from '../../../src/store/gcs/signed-url.ts';
import { systemClock } from '../../../src/core/clock.ts';

test('V4 signed URLs read one object until their time is over, and nothing else', async () => {
  let now = Date.now();
  await withGoogle({ clock: () => now }, async (emulator) => {
    const endpoint = emulator.providerEndpoints['google'] ?? '';
    await emulator.store.putObject('hot', 'a b/é', 'content');
    const sign = signedUrls({ endpoint, bucket: 'hot', clock: systemClock }, WRITER, () => 0);
    const { url } = await sign('a b/é', undefined);
    const read = async (at: string): Promise<[number, string]> => {
      const answer = await fetch(at);
      return [answer.status, await answer.text()];
    };
    expect(await read(url)).toEqual([200, 'content']);
    expect((await read(url.replace(/.$/, (last) => (last === '0' ? '1' : '0'))))[0]).toBe(403);
    expect((await read(url.replace('/hot/', '/cold/')))[0]).toBe(403);
    expect(
      (await fetch(url, { method: 'DELETE', headers: { authorization: `Bearer ${FIXED_TOKEN}` } })).status,
    ).toBe(404);
    now += 31 * 60_000;
    expect((await read(url))[0]).toBe(403);
  });
});

test("Google's own client signs the same way", async () => {
  await withGoogle({}, async (emulator) => {
    await emulator.store.putObject('hot', 'a', 'content');
    const host = emulator.providerEndpoints['google'] ?? '';
    const credentials = { client_email: WRITER.accessKeyId, private_key: WRITER.secretAccessKey };
    const storage = new Storage({ apiEndpoint: host, projectId: 'project', credentials });
    const file = storage.bucket('hot').file('a');
    const [url] = await file.getSignedUrl({
      version: 'v4',
      action: 'read',
      expires: Date.now() + 60_000,
      host,
      signingEndpoint: host,
    });
    const answer = await fetch(url);
    expect([answer.status, await answer.text()]).toEqual([200, 'content']);
  });
});
