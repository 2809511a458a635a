import { expect, test } from '@jest/globals';
import { gzipSync } from 'node:zlib';
import { QUIRK_NAMES, QUIRKS, type QuirkName } from '../../emulator/index.ts';
import { encode, type RawAnswer } from './hand-signed.ts';
import { texts, withQuirks, type Quirky } from './quirky.ts';

const KEYS = ['a b', 'A+b', 'back\\slash', 'dir', 'dir//a', '../up', 'c\u0001'];

/** A bit of everything; all answers. */
async function everything({ request, store }: Quirky): Promise<RawAnswer[]> {
  const zipped = gzipSync('x');
  await store.putObject('hot', 'z', zipped, {
    headers: { 'content-encoding': 'gzip' },
    metadata: { m: '1' },
  });
  const answers: RawAnswer[] = [];
  const ask = async (...args: Parameters<typeof request>): Promise<RawAnswer> => {
    const answer = await request(...args);
    answers.push(answer);
    return answer;
  };
  for (const key of KEYS) {
    const path = `/hot/${encode(key)}`;
    const headers = { 'x-amz-tagging': 'a=1', 'x-amz-meta-m': 'v', 'if-none-match': '*' };
    await ask('PUT', path, { body: 'x', headers });
    await ask('PUT', path, { body: 'y' });
    await ask('HEAD', path);
    await ask('PUT', `/hot/${encode(`copied/${key}`)}`, { headers: { 'x-amz-copy-source': path } });
  }
  for (const path of ['/hot/z', '/hot/z?versionId=null', '/hot/none']) {
    await ask('GET', path);
    await ask('HEAD', path);
  }
  await ask('GET', '/hot/z', { headers: { range: 'bytes=0-1' } });
  const created = await ask('POST', '/hot/big?uploads=');
  const id = texts(created.body, 'UploadId')[0] ?? 'none';
  const part = await ask('PUT', `/hot/big?partNumber=1&uploadId=${id}`, { body: 'x' });
  const named = `<PartNumber>1</PartNumber><ETag>${String(part.headers.etag)}</ETag>`;
  const body = `<CompleteMultipartUpload><Part>${named}</Part></CompleteMultipartUpload>`;
  await ask('POST', `/hot/big?uploadId=${id}`, { body });
  for (const query of [
    'list-type=2&encoding-type=url&max-keys=3',
    'max-keys=3',
    'versions=',
    'versioning=',
  ]) {
    await ask('GET', `/hot?${query}`);
  }
  await ask('GET', '/hot/z?tagging=');
  for (const key of KEYS) await ask('DELETE', `/hot/${encode(key)}`);
  return answers;
}

async function neverFails(quirks: readonly string[]): Promise<void> {
  await withQuirks([], async (quirky) => {
    quirky.emulator.setQuirks('all', quirks as QuirkName[]);
    const answers = await everything(quirky);
    expect(answers.map(({ body }) => body).filter((body) => body.includes('The emulator failed'))).toEqual(
      [],
    );
    expect(answers.every(({ status }) => status >= 200)).toBe(true);
  });
}

test('no set of quirks makes the emulator itself fail', async () => {
  // A seeded generator, so that a failure can be reproduced.
  let state = 1;
  const random = (): number => (state = (state * 48_271) % 0x7fffffff) / 0x7fffffff;
  for (let set = 0; set < 20; set++) await neverFails(QUIRK_NAMES.filter(() => random() < 0.1));
  await neverFails(QUIRK_NAMES.filter((name) => QUIRKS[name].scope !== 'endpoint'));
});
