import { describe, expect, test } from '@jest/globals';
import type { CopySource } from '../../../src/store/contract.ts';
import { sourceHeaders } from '../../../src/store/azure/copies/copy-source.ts';

const HOT = 'https://hot.blob.core.windows.net';
const ELSEWHERE = 'https://gateway.example';
const source: CopySource = {
  place: { api: 'blob', endpoint: HOT, account: 'hot', bucket: 'c' },
  key: 'a',
  ifMatch: '0x1',
};

function headers(url: string, target: string, authorization?: string): Promise<Record<string, string>> {
  const grant = { url, ...(authorization === undefined ? {} : { authorization }) };
  return sourceHeaders(source, () => grant, target, undefined);
}

describe('the right to read a source', () => {
  test.each([
    ['of the one blob', `${HOT}/c/a?sr=b&sig=x`, ELSEWHERE],
    ['of the container, at Azure', `${HOT}/c/a?sr=c&sig=x`, 'https://cold.blob.core.windows.net'],
    ['of the container, at its own endpoint', `${ELSEWHERE}/c/a?sr=c&sig=x`, ELSEWHERE],
    ['that is none, of a blob that all may read', `${HOT}/c/a`, ELSEWHERE],
  ])('%s is sent', async (_, url, target) => {
    expect(await headers(url, target)).toEqual({
      'x-ms-copy-source': url,
      'x-ms-source-if-match': '"0x1"',
    });
  });

  test.each([
    ['a signature of the container', `${HOT}/c/a?sr=c&sig=x`, undefined],
    ['a signature of the account', `${HOT}/c/a?ss=b&srt=sco&sig=x`, undefined],
    ['a token', `${HOT}/c/a`, 'Bearer x'],
  ])('%s is not sent to another operator', async (_, url, authorization) => {
    const refused = headers(url, ELSEWHERE, authorization);
    await expect(refused).rejects.toMatchObject({ code: 'denied' });
    await expect(refused).rejects.not.toThrow(/sig=|Bearer/);
  });
});
