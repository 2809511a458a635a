import { expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { renderStatusText } from '../../src/report/status.ts';
import { statusOf } from './results.ts';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

test('16.B status says how to check the attestation that the example makes', () => {
  const [, predicate = ''] = /predicate-type: (\S+)/.exec(read('examples/attest.yml')) ?? [];
  const text = renderStatusText(statusOf('x'), { colour: false });
  expect(predicate).toMatch(/^https:/);
  expect(text).toMatch(/gh attestation verify \d+\.json --repo <owner>\/<repository> --predicate-type/);
  expect(text).toContain(predicate);
});

test('16.D the documents say what a pull request may do, and what a restore into a bucket with versioning needs', () => {
  const permissions = read('docs/permissions.md');
  const [, forks = ''] = permissions.split('### Pull requests and forks');
  expect(forks).toMatch(/Never use `pull_request_target`/);
  expect(permissions).toMatch(/deleted by its version\s+id: add `s3:DeleteObjectVersion`/);
});
