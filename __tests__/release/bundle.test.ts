import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';

const dist = join(import.meta.dirname, '..', '..', 'dist');
const files = readdirSync(dist, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name));

test('23 dist has less than 6 MB, for every run of the Action downloads it', () => {
  const bytes = files.reduce((sum, file) => sum + statSync(file).size, 0);
  expect(bytes).toBeGreaterThan(1e6);
  expect(bytes).toBeLessThan(6e6);
});

test('23 no part of the bundle is in dist twice', () => {
  const parts = files.filter((file) => statSync(file).size > 1000).map((file) => readFileSync(file, 'utf8'));
  expect(new Set(parts).size).toBe(parts.length);
});

test('23 a function of the bundle keeps its name, for stack traces', () => {
  const code = files.filter((file) => file.endsWith('.js')).map((file) => readFileSync(file, 'utf8'));
  expect(code.some((text) => /"runBackup"/.test(text))).toBe(true);
});
