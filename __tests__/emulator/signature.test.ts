import { HeadBucketCommand } from '@aws-sdk/client-s3';
import { describe, expect, test } from '@jest/globals';
import { encode, hmac, send, sha256, sign, type RawRequest } from './hand-signed.ts';
import { WRITE, clientOf, outcome, withEmulator } from './running.ts';

const EMPTY = sha256('');

describe('a signature', () => {
  const cases: [string, Partial<RawRequest>, string][] = [
    ['of any region', { region: 'mars-1' }, '200'],
    ['missing', { anonymous: true }, '403 AccessDenied'],
    ['of an unknown key', { key: { ...WRITE, accessKeyId: 'X' } }, '403 InvalidAccessKeyId'],
    ['with a wrong secret', { key: { ...WRITE, secretAccessKey: 'x' } }, '403 SignatureDoesNotMatch'],
    ['14 minutes old', { time: Date.now() - 14 * 60_000 }, '200'],
    ['16 minutes old', { time: Date.now() - 16 * 60_000 }, '403 RequestTimeTooSkewed'],
    ['16 minutes early', { time: Date.now() + 16 * 60_000 }, '403 RequestTimeTooSkewed'],
    ['of another service', { service: 'sqs' }, '400 AuthorizationHeaderMalformed'],
    ['that leaves out an x-amz header', { unsigned: { 'x-amz-meta-x': '1' } }, '403 AccessDenied'],
    ['that leaves out another header', { unsigned: { 'x-other': '1' } }, '200'],
    ['with a token nobody gave', { headers: { 'x-amz-security-token': 't' } }, '400 ExpiredToken'],
    ['with the hash of a body that is not there', { payload: sha256('x') }, '400 XAmzContentSHA256Mismatch'],
    ['over a query', { path: '/hot?encoding-type=url&list-type=2&prefix=a%20b%2F' }, '200'],
    [
      'with another spelling of the path than S3 has',
      { path: '/hot?list-type=2&prefix=a/b' },
      '403 SignatureDoesNotMatch',
    ],
  ];
  test.each(cases)('%s', (_, more, expected) =>
    withEmulator({}, async ({ endpoints }) => {
      const { status, body } = await send(endpoints[0], { path: '/hot', ...more });
      expect(`${status} ${/<Code>(.*?)<\/Code>/.exec(body)?.[1] ?? ''}`.trim()).toBe(expected);
    }),
  );

  test('in the query lives as long as it says', () =>
    withEmulator({}, async ({ endpoints: [endpoint], store }) => {
      await store.putObject('hot', 'a', 'x');
      const fetchSigned = async (age: number): Promise<string> => {
        const time = new Date(Date.now() - age).toISOString().replace(/[-:]|\.\d+/g, '');
        const scope = `${time.slice(0, 8)}/us-east-1/s3/aws4_request`;
        const query = [
          'X-Amz-Algorithm=AWS4-HMAC-SHA256',
          `X-Amz-Credential=${encode(`WRITEKEY/${scope}`, false)}`,
          `X-Amz-Date=${time}`,
          'X-Amz-Expires=60',
          'X-Amz-SignedHeaders=host',
        ].join('&');
        const host = new URL(endpoint ?? '').host;
        const canonical = `GET\n/hot/a\n${query}\nhost:${host}\n\nhost\nUNSIGNED-PAYLOAD`;
        const { key } = sign(host, { path: '/', time: Date.now() - age });
        const toSign = `AWS4-HMAC-SHA256\n${time}\n${scope}\n${sha256(canonical)}`;
        const signature = hmac(key, toSign).toString('hex');
        const answer = await fetch(`${endpoint}/hot/a?${query}&X-Amz-Signature=${signature}`);
        return `${answer.status} ${await answer.text()}`;
      };
      expect(await fetchSigned(0)).toBe('200 x');
      expect(await fetchSigned(120_000)).toContain('Request has expired');
    }));
});

describe('a signed stream', () => {
  const put = (
    endpoint: string | undefined,
    spoil: (chunks: string[]) => string[],
  ): ReturnType<typeof send> => {
    const data = ['hello '.repeat(2000), 'world', ''];
    const raw: RawRequest = {
      method: 'PUT',
      path: '/hot/a',
      payload: 'STREAMING-AWS4-HMAC-SHA256-PAYLOAD',
      headers: { 'x-amz-decoded-content-length': String(data.join('').length) },
      time: 60_000 * Math.floor(Date.now() / 60_000),
    };
    const { key, time, scope, signature } = sign(new URL(endpoint ?? '').host, raw);
    let previous = signature;
    const chunks = data.map((chunk) => {
      const toSign = ['AWS4-HMAC-SHA256-PAYLOAD', time, scope, previous, EMPTY, sha256(chunk)].join('\n');
      previous = hmac(key, toSign).toString('hex');
      return `${chunk.length.toString(16)};chunk-signature=${previous}\r\n${chunk}\r\n`;
    });
    return send(endpoint, { ...raw, body: spoil(chunks).join('') });
  };

  test('is taken chunk by chunk, and refused where one was changed or left out', () =>
    withEmulator({}, async ({ endpoints: [endpoint], store }) => {
      expect((await put(endpoint, (chunks) => chunks)).status).toBe(200);
      expect((await store.getObject('hot', 'a'))?.bytes.length).toBe(12_005);
      store.deleteObject('hot', 'a');
      const changed = await put(endpoint, (chunks) => chunks.map((chunk) => chunk.replace('world', 'w0rld')));
      expect(changed.body).toContain('SignatureDoesNotMatch');
      const short = await put(endpoint, ([first = '']) => [first]);
      expect(short.status).toBeGreaterThanOrEqual(400);
      expect(store.listKeys('hot')).toEqual([]);
    }));
});

test('a session ends, and its key is nothing without its token', () => {
  const session = { accessKeyId: 'S', secretAccessKey: 's', sessionToken: 'token' };
  let now = Date.now();
  const key = { ...session, right: 'READ' as const, expires: now + 60_000 };
  return withEmulator(
    { providers: [{ name: 'aws', keys: [key] }], clock: () => now },
    async ({ providerEndpoints }) => {
      const head = (credentials: typeof WRITE): Promise<string> => {
        const client = clientOf(providerEndpoints['aws'], { credentials });
        return outcome(client.send(new HeadBucketCommand({ Bucket: 'hot' })));
      };
      expect(await head(session)).toBe('ok');
      expect(await head({ accessKeyId: 'S', secretAccessKey: 's' })).toMatch(/^403/);
      now += 61_000;
      expect(await head(session)).toMatch(/^400/);
    },
  );
});
