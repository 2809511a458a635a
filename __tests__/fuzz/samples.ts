/** Valid bodies of answers, one of each kind that the stores send. */
const OBJECT =
  '<Contents><Key>a%2Fb+c</Key><LastModified>2026-11-23T10:15:00.000Z</LastModified><ETag>&quot;d41d8cd98f00b204e9800998ecf8427e&quot;</ETag><Size>1</Size></Contents>';
const OWNER = '<Owner><ID>o</ID></Owner>';

const S3 = {
  bodies: [
    `<ListBucketResult><Name>b</Name><EncodingType>url</EncodingType><IsTruncated>false</IsTruncated>${OBJECT}<CommonPrefixes><Prefix>a/</Prefix></CommonPrefixes></ListBucketResult>`,
    `<ListVersionsResult><IsTruncated>true</IsTruncated><NextKeyMarker>a</NextKeyMarker><NextVersionIdMarker>v</NextVersionIdMarker><EncodingType>url</EncodingType><Version><Key>a</Key><VersionId>v</VersionId><IsLatest>true</IsLatest><LastModified>2026-11-23T10:15:00.000Z</LastModified><ETag>"e"</ETag><Size>1</Size>${OWNER}</Version><DeleteMarker><Key>b</Key><VersionId>w</VersionId><IsLatest>true</IsLatest><LastModified>2026-11-23T10:15:00.000Z</LastModified></DeleteMarker></ListVersionsResult>`,
    '<ListPartsResult><UploadId>u</UploadId><IsTruncated>true</IsTruncated><NextPartNumberMarker>1</NextPartNumberMarker><Part><PartNumber>1</PartNumber><ETag>"e"</ETag><Size>5</Size><LastModified>2026-11-23T10:15:00.000Z</LastModified></Part></ListPartsResult>',
    '<ListMultipartUploadsResult><IsTruncated>true</IsTruncated><NextKeyMarker>k</NextKeyMarker><NextUploadIdMarker>u</NextUploadIdMarker><Upload><Key>k</Key><UploadId>u</UploadId><Initiated>2026-11-23T10:15:00.000Z</Initiated></Upload></ListMultipartUploadsResult>',
    '<CompleteMultipartUploadResult><ETag>"e-1"</ETag></CompleteMultipartUploadResult>',
    '<InitiateMultipartUploadResult><UploadId>u</UploadId></InitiateMultipartUploadResult>',
    '<CopyObjectResult><ETag>"e"</ETag><LastModified>2026-11-23T10:15:00.000Z</LastModified></CopyObjectResult>',
    '<Tagging><TagSet><Tag><Key>k</Key><Value>v</Value></Tag></TagSet></Tagging>',
    '<VersioningConfiguration><Status>Enabled</Status></VersioningConfiguration>',
    '<ObjectLockConfiguration><ObjectLockEnabled>Enabled</ObjectLockEnabled><Rule><DefaultRetention><Mode>GOVERNANCE</Mode><Days>1</Days></DefaultRetention></Rule></ObjectLockConfiguration>',
    '<DeleteResult><Deleted><Key>k</Key></Deleted><Error><Key>l</Key><VersionId>v</VersionId><Code>AccessDenied</Code></Error></DeleteResult>',
    'abc',
  ],
  error: '<Error><Code>NoSuchKey</Code><Message>m &amp; n</Message><RequestId>r</RequestId></Error>',
};

const RESOURCE = {
  ...{
    kind: 'storage#object',
    name: 'a/b',
    bucket: 'b',
    generation: '1764000000000000',
    metageneration: '1',
  },
  ...{ size: '3', md5Hash: 'rL0Y20zC+Fzt72VPzMSk2A==', crc32c: 'hBDPQw==', etag: 'CAE=', componentCount: 2 },
  ...{ timeCreated: '2026-11-23T10:15:00.000Z', updated: '2026-11-23T10:15:00.000Z', metadata: { k: 'v' } },
};
const SOFT = {
  softDeletePolicy: { retentionDurationSeconds: '604800' },
  retentionPolicy: { retentionPeriod: '1' },
};

const GCS = {
  bodies: [
    JSON.stringify({ kind: 'storage#objects', nextPageToken: 't', prefixes: ['e/'], items: [RESOURCE] }),
    JSON.stringify({ kind: 'storage#objects', items: [RESOURCE, { ...RESOURCE, name: 'c' }] }),
    JSON.stringify(RESOURCE),
    JSON.stringify({
      kind: 'storage#rewriteResponse',
      done: false,
      rewriteToken: 'r',
      totalBytesRewritten: '1',
    }),
    JSON.stringify({ kind: 'storage#rewriteResponse', done: true, resource: RESOURCE }),
    JSON.stringify({ kind: 'storage#bucket', name: 'b', versioning: { enabled: true }, ...SOFT }),
    JSON.stringify({
      v: 1,
      key: 'k',
      attributes: { contentType: 'text/plain', metadata: { m: 'n' } },
      tags: { t: 'u' },
    }),
    'abc',
  ],
  error: JSON.stringify({
    error: { code: 404, message: 'm', errors: [{ reason: 'notFound', message: 'm' }] },
  }),
};

const PROPERTIES =
  '<Properties><Last-Modified>Mon, 23 Nov 2026 10:15:00 GMT</Last-Modified><Etag>0x8D</Etag><Content-Length>3</Content-Length><Content-MD5>rL0Y20zC+Fzt72VPzMSk2A==</Content-MD5><AccessTier>Hot</AccessTier></Properties>';

const AZURE = {
  bodies: [
    `\ufeff<EnumerationResults ContainerName="b"><Blobs><Blob><Name>a/b</Name>${PROPERTIES}</Blob><Blob><Name Encoded="true">c%EF%BF%BE</Name>${PROPERTIES}</Blob><BlobPrefix><Name>e/</Name></BlobPrefix></Blobs><NextMarker>m</NextMarker></EnumerationResults>`,
    `<BlockList><CommittedBlocks/><UncommittedBlocks><Block><Name>${Buffer.from('0123456789abcdef-00001').toString('base64')}</Name><Size>5</Size></Block></UncommittedBlocks></BlockList>`,
    '<Tags><TagSet><Tag><Key>k</Key><Value>v</Value></Tag></TagSet></Tags>',
    '<UserDelegationKey><SignedOid>o</SignedOid><SignedTid>t</SignedTid><SignedStart>s</SignedStart><SignedExpiry>e</SignedExpiry><SignedService>b</SignedService><SignedVersion>v</SignedVersion><Value>AAAA</Value></UserDelegationKey>',
    'abc',
  ],
  error: '<?xml version="1.0"?><Error><Code>BlobNotFound</Code><Message>m &amp; n</Message></Error>',
};

export const ALL_SAMPLES = {
  s3: S3,
  gcs: GCS,
  azure: AZURE,
  token: JSON.stringify({ access_token: 'a.b', expires_in: 3600, token_type: 'Bearer' }),
} as const;
