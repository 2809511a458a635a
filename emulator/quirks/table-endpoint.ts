import type { QuirkRow } from './quirk-row.ts';

/** Regions and redirects of a bucket, and what an endpoint does to every request. */
export const ENDPOINT_QUIRKS = {
  'region-301': {
    does: 'A request that is not signed for the region answers 301 PermanentRedirect with x-amz-bucket-region and no Location.',
    seen: ['AWS, a bucket of another region'],
    value: { kind: 'text', default: 'eu-central-1', meaning: 'the region' },
  },
  'region-400': {
    does: 'A request that is not signed for the region answers 400 AuthorizationHeaderMalformed, which names it.',
    seen: ['AWS', 'MinIO', 'Garage'],
    value: { kind: 'text', default: 'eu-central-1', meaning: 'the region' },
  },
  'redirect-307': {
    does: 'Requests answer 307 TemporaryRedirect with a Location at another endpoint; that endpoint serves them.',
    seen: ['AWS, a bucket made minutes ago'],
    value: { kind: 'text', default: '', meaning: 'the base URL; by default that of the last node' },
  },
  'redirect-307-no-location': {
    does: 'A request that is not signed for the region answers 307 TemporaryRedirect with x-amz-bucket-region and no Location.',
    seen: ['reported; no store named'],
    value: { kind: 'text', default: 'eu-central-1', meaning: 'the region' },
  },
  'path-prefix': {
    does: 'The S3 API is served under a path; signatures cover the whole path; other paths answer 404.',
    seen: ['Supabase'],
    scope: 'endpoint',
    value: { kind: 'text', default: '/storage/v1/s3', meaning: 'the path' },
  },
  'web-console': {
    does: 'The port serves a web console: an HTML page with 200 for GET, 405 for the rest.',
    seen: ['MinIO console and its like'],
    scope: 'endpoint',
  },
  'clock-ahead': {
    does: "The endpoint's clock is ahead, in Date and in the check of signatures: RequestTimeTooSkewed beyond 15 minutes.",
    seen: ['machines without NTP (s3p#80)'],
    scope: 'endpoint',
    value: { kind: 'seconds', default: '1200', meaning: 'how far' },
  },
} as const satisfies Readonly<Record<string, QuirkRow>>;
