import { errorOf } from '../../src/store/s3/answers.ts';
import { readRawPage } from '../../src/store/s3/raw-objects.ts';
import { followedTo } from '../../src/store/s3/redirect.ts';
import { decodeKey, SPELLINGS } from '../../src/store/s3/spelling.ts';
import {
  isFirstVersion,
  parseCopyEtag,
  parseDeleteFailures,
  parseError,
  parseListPage,
  parseTags,
  parseUploadId,
  parseVersioning,
} from '../../src/store/s3/xml.ts';
import { decodeEncodedWords } from '../../src/store/wire/encoded-words.ts';
import { ServerTime } from '../../src/store/wire/server-time.ts';
import { StoreError } from '../../src/store/errors.ts';
import { nodesOf, quotaOf, repositoriesOf, trafficOf } from '../../src/flashback/answers.ts';
import { marker, readMarker } from '../../src/action/alerts/record.ts';
import { forJson, forLog, forMarkdown, forMarkdownCode } from '../../src/core/escape.ts';
import type { Target } from './targets.ts';

const OBJECT = (key: string): string =>
  `<Contents><Key>${key}</Key><LastModified>2026-11-23T10:15:00.000Z</LastModified><ETag>&quot;d41d8cd98f00b204e9800998ecf8427e&quot;</ETag><Size>1</Size><StorageClass>STANDARD</StorageClass></Contents>`;
const LISTING = `<?xml version="1.0"?><ListBucketResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><Name>b</Name><Prefix></Prefix><KeyCount>2</KeyCount><MaxKeys>1000</MaxKeys><EncodingType>url</EncodingType><IsTruncated>true</IsTruncated>${OBJECT('a%2Fb+c')}${OBJECT('d%C3%A9')}<CommonPrefixes><Prefix>e/</Prefix></CommonPrefixes><NextContinuationToken>t</NextContinuationToken></ListBucketResult>`;
const ERROR =
  '<?xml version="1.0"?><Error><Code>NoSuchKey</Code><Message>m &amp; n</Message><RequestId>r</RequestId><Region>eu-west-1</Region></Error>';
const ALERT = {
  count: 1,
  since: '2026-11-23T10:15:00.000Z',
  failures: [
    {
      time: '2026-11-23T10:15:00.000Z',
      run: '1',
      command: 'backup',
      outcome: 'failed',
      code: 'denied',
      failed: 0,
    },
  ],
  failing: ['backup'],
};

const throws = [StoreError];

const json =
  (read: (answer: unknown) => unknown) =>
  (text: string): unknown => {
    let answer: unknown;
    try {
      answer = JSON.parse(text);
    } catch {
      return undefined; // the transport refuses what is not JSON
    }
    return read(answer);
  };

/** Whatever a server says: S3's answers and headers, the platform's, and the issue in which an alert is kept. */
export function answerTargets(): readonly Target[] {
  return [
    { name: 'listing page', samples: [LISTING], throws, read: parseListPage },
    {
      name: 'listing page as bytes',
      samples: [LISTING],
      throws,
      read: (text) => {
        const page = readRawPage(Buffer.from(text));
        return [page.objects.length, page.raw?.text.length];
      },
    },
    { name: 'first version of listings', samples: [LISTING], throws: [], read: isFirstVersion },
    {
      name: 'error',
      samples: [ERROR],
      throws: [],
      read: (text) =>
        [404, 500, 301, 400].map(
          (status) =>
            errorOf('GetObject', status, parseError(text), { key: text.slice(0, 2000), text }).message,
        ),
    },
    {
      name: 'tags',
      samples: ['<Tagging><TagSet><Tag><Key>k</Key><Value>v</Value></Tag></TagSet></Tagging>'],
      throws,
      read: parseTags,
    },
    {
      name: 'versioning',
      samples: [
        '<VersioningConfiguration><Status>Enabled</Status></VersioningConfiguration>',
        '<VersioningConfiguration/>',
      ],
      throws,
      read: parseVersioning,
    },
    {
      name: 'delete result',
      samples: [
        '<DeleteResult><Error><Key>k</Key><VersionId>v</VersionId><Code>AccessDenied</Code><Message>m</Message></Error></DeleteResult>',
      ],
      throws,
      read: parseDeleteFailures,
    },
    {
      name: 'copy result',
      samples: [
        '<CopyObjectResult><ETag>"e"</ETag></CopyObjectResult>',
        '<InitiateMultipartUploadResult><UploadId>u</UploadId></InitiateMultipartUploadResult>',
      ],
      throws: [],
      read: (text) => [parseCopyEtag(text), parseUploadId(text)],
    },
    {
      name: 'redirect',
      samples: ['https://b.s3.eu-west-1.amazonaws.com/k'],
      throws: [],
      read: (text) =>
        followedTo({ origin: 'https://b.s3.us-east-1.amazonaws.com', region: 'us-east-1' }, 'b', {
          status: 307,
          location: text,
          region: text,
        }),
    },
    {
      name: 'encoded key',
      samples: ['a%2Fb+c%C3%A9'],
      throws: [],
      read: (text) => SPELLINGS.map((spelling) => decodeKey(text, spelling)),
    },
    {
      name: 'encoded words',
      samples: ['=?UTF-8?B?w6k=?= =?utf-8?q?=C3=A9?='],
      throws: [],
      read: decodeEncodedWords,
    },
    {
      name: 'date',
      samples: ['Mon, 23 Nov 2026 10:15:00 GMT'],
      throws: [],
      read: (text) => new ServerTime().learn(text, 1, 1),
    },
    {
      name: 'repositories',
      samples: [
        JSON.stringify({
          repos: [
            {
              id: 'r',
              name: 'n',
              storageType: 's3',
              mode: 'MIRROR',
              buckets: [
                {
                  bucketId: 'b',
                  folder: 'f',
                  bucket: { id: 'b', bucket: 'x', storageType: 'S3', endpoint: 'e', region: 'r' },
                },
              ],
            },
          ],
        }),
      ],
      throws: [],
      read: json(repositoriesOf),
    },
    {
      name: 'traffic',
      samples: [
        JSON.stringify({
          data: [
            { timestamp: '2026-11-23T10:15:00Z', bucketId: 'b', upl_bytes: '1', dwl_bytes: 2, latency_ms: 3 },
          ],
        }),
      ],
      throws: [],
      read: json(trafficOf),
    },
    {
      name: 'quota',
      samples: [
        JSON.stringify({
          quotaUsage: [
            {
              capability: { code: 'c', type: 'storage', periodType: 'month' },
              usage: { current: 1, max: '2', percentage: 50 },
            },
          ],
        }),
      ],
      throws: [],
      read: json(quotaOf),
    },
    {
      name: 'nodes',
      samples: [JSON.stringify({ nodes: [{ url: 'u', region: 'r', status: 'online', latencyMs: 1 }] })],
      throws: [],
      read: json(nodesOf),
    },
    {
      name: 'alert in an issue',
      samples: [marker('t', ALERT), JSON.stringify(ALERT)],
      throws: [],
      read: (text) => [
        readMarker(text, 't'),
        readMarker(`<!-- flashback-backup:alert:t ${Buffer.from(text).toString('base64url')} -->`, 't'),
      ],
    },
    {
      name: 'hostile text',
      samples: ['a\n::error::b|<script>\u202e'],
      throws: [],
      read: (text) => [
        forLog(text),
        forMarkdown(text, 100),
        forMarkdownCode(text),
        forJson(JSON.stringify(text)),
      ],
    },
  ];
}
