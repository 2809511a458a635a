import { defined } from '../../../src/core/defined.ts';
import { describe, expect, test } from '@jest/globals';
import { Sha256 } from '@aws-crypto/sha256-js';
import { SignatureV4 } from '@smithy/signature-v4';
import fc from 'fast-check';
import { encodeKey, encodeQuery } from '../../../src/store/wire/encode.ts';
import { EMPTY_SHA256, Signer } from '../../../src/store/s3/sigv4.ts';

const EXAMPLE = {
  accessKeyId: 'AKIAIOSFODNN7EXAMPLE',
  secretAccessKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
};
const DAY = Date.parse('2013-05-24T00:00:00Z');
const HOST = 'examplebucket.s3.amazonaws.com';

describe("AWS's published examples for S3 (sig-v4-header-based-auth)", () => {
  const cases = [
    {
      name: 'GET Object with a range',
      request: {
        method: 'GET',
        path: '/test.txt',
        query: '',
        headers: { host: HOST, range: 'bytes=0-9' },
        payloadHash: EMPTY_SHA256,
      },
      signature: 'f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41',
    },
    {
      name: 'PUT Object',
      request: {
        method: 'PUT',
        path: '/test%24file.text',
        query: '',
        headers: {
          host: HOST,
          date: 'Fri, 24 May 2013 00:00:00 GMT',
          'x-amz-storage-class': 'REDUCED_REDUNDANCY',
        },
        payloadHash: '44ce7dd67c959e0d3524ffac1771dfbba87d2b6b4b4e99e42034a8b803f8b072',
      },
      signature: '98ad721746da40c64f1a55b78f14c238d841ea1380cd77a1b5971af0ece108bd',
    },
    {
      name: 'GET Bucket lifecycle',
      request: {
        method: 'GET',
        path: '/',
        query: 'lifecycle=',
        headers: { host: HOST },
        payloadHash: EMPTY_SHA256,
      },
      signature: 'fea454ca298b7da1c68078a5d1bdbfbbe0d65c699e0f91ac7a200a0136783543',
    },
    {
      name: 'List Objects',
      request: {
        method: 'GET',
        path: '/',
        query: 'max-keys=2&prefix=J',
        headers: { host: HOST },
        payloadHash: EMPTY_SHA256,
      },
      signature: '34b48302e7b5fa45bde8084f4b7868a86f0a534bc59db6670ed5711ef69dc6f7',
    },
  ];
  test.each(cases)('$name', ({ request, signature }) => {
    const headers = new Signer('us-east-1').sign(request, EXAMPLE, DAY);
    expect(headers['authorization']).toMatch(new RegExp(`Signature=${signature}$`));
    expect(headers['x-amz-date']).toBe('20130524T000000Z');
  });
});

test("signs random requests as the SDK's signer does", async () => {
  const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }).filter((s) => s.isWellFormed());
  const ascii = fc.string({
    unit: fc.constantFrom(...' !"#$%&\'()*+,-./:;<=>?@[]^_`{|}~azAZ09'),
    maxLength: 20,
  });
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom('GET', 'PUT', 'HEAD', 'POST', 'DELETE'),
      text,
      fc.dictionary(fc.constantFrom('prefix', 'start-after', 'list-type', 'a', 'Z', '~x'), text),
      fc.dictionary(
        fc.constantFrom('x-amz-meta-a', 'x-amz-meta-b', 'x-amz-copy-source', 'if-match', 'content-md5'),
        ascii,
      ),
      fc.integer({ min: Date.parse('2001-01-01'), max: Date.parse('2099-01-01') }),
      fc.option(fc.string({ unit: fc.constantFrom(...'abcXYZ019/+='), minLength: 1 }), { nil: undefined }),
      async (method, key, query, headers, now, sessionToken) => {
        const credentials = {
          accessKeyId: 'AKID',
          secretAccessKey: 'SECRET',
          ...defined({ sessionToken }),
        };
        const region = 'eu-central-1';
        const path = `/bucket/${encodeKey(key)}`;
        const sent = { ...headers, host: 'localhost:9000' };
        const ours = new Signer(region).sign(
          { method, path, query: encodeQuery(query), headers: sent, payloadHash: EMPTY_SHA256 },
          credentials,
          now,
        );
        const theirs = await new SignatureV4({
          service: 's3',
          region,
          credentials,
          sha256: Sha256,
          uriEscapePath: false,
        }).sign(
          {
            method,
            protocol: 'http:',
            hostname: 'localhost',
            path,
            query,
            headers: { ...sent, 'x-amz-content-sha256': EMPTY_SHA256 },
          },
          { signingDate: new Date(now) },
        );
        const signature = (value: string | undefined): string | undefined =>
          /Signature=([0-9a-f]+)$/.exec(value ?? '')?.[1];
        expect(signature(ours['authorization'])).toBeDefined();
        expect(signature(ours['authorization'])).toBe(signature(theirs.headers['authorization']));
      },
    ),
    { numRuns: 300 },
  );
});
