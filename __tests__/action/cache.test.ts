import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { optionsFor } from '../commands/setting.ts';

const restoreCache =
  jest.fn<(paths: string[], key: string, restoreKeys: string[]) => Promise<string | undefined>>();
const saveCache = jest.fn<(paths: string[], key: string) => Promise<number>>();
const isFeatureAvailable = jest.fn<() => boolean>();
jest.unstable_mockModule('@actions/cache', () => ({ restoreCache, saveCache, isFeatureAvailable }));
const { openCache, saveSegments } = await import('../../src/action/cache.ts');

const options = optionsFor('http://127.0.0.1:9');
const warnings: string[] = [];
const quiet = (): void => undefined;
const log = { info: quiet, notice: quiet, debug: quiet, warning: (line: string) => void warnings.push(line) };
const file = Buffer.from('a segment');
const sha256 = createHash('sha256').update(file).digest('hex');
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cache-test-'));
  warnings.length = 0;
  isFeatureAvailable.mockReturnValue(true);
  restoreCache.mockReset().mockResolvedValue(undefined);
  saveCache.mockReset().mockResolvedValue(1);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** The one folder that is cached. */
const segments = (): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? readdirSync(join(folder, entry.name)) : [],
  );

test('returns what the last run kept, and another process saves only what this one used', async () => {
  restoreCache.mockImplementation(async ([to]) => {
    writeFileSync(join(to!, sha256), file);
    writeFileSync(join(to!, 'f'.repeat(64)), 'of an older generation');
    return 'some-key';
  });
  const cache = await openCache(folder, options, log);
  expect(await cache?.get(sha256)).toEqual(file);
  expect(await cache?.get('0'.repeat(64))).toBeUndefined();
  await cache?.put('1'.repeat(64), Buffer.from('new'));
  await saveSegments(folder, options, true, log);
  expect(segments().sort()).toEqual(['1'.repeat(64), sha256].sort());
  const [paths, key] = saveCache.mock.calls[0]!;
  expect(paths).toEqual(restoreCache.mock.calls[0]?.[0]);
  expect(key).toMatch(/^flashback-backup-1-[0-9a-f]{32}-[0-9a-f]{16}$/);
  expect(restoreCache.mock.calls[0]?.[2]).toEqual([key.slice(0, -16)]);
});

test('a file whose content is not that of its name is replaced, and saved under a key of its own', async () => {
  const restored = `flashback-backup-1-${'0'.repeat(32)}-${'a'.repeat(16)}`;
  restoreCache.mockImplementation(async ([to]) => {
    writeFileSync(join(to!, sha256), 'something else');
    return restored;
  });
  const cache = await openCache(folder, options, log);
  expect(Buffer.from((await cache?.get(sha256)) ?? []).toString()).toBe('something else'); // the caller checks it
  await cache?.put(sha256, file);
  await saveSegments(folder, options, true, log);
  const [saved] = segments();
  expect(saved).toBe(sha256);
  const [paths, key] = saveCache.mock.calls[0]!;
  expect(readFileSync(join(paths[0]!, sha256))).toEqual(file);

  // The same names without the damage have another key: an entry is never written twice.
  saveCache.mockClear();
  restoreCache.mockResolvedValue(undefined);
  rmSync(folder, { recursive: true });
  mkdirSync(folder);
  await (await openCache(folder, options, log))?.put(sha256, file);
  await saveSegments(folder, options, true, log);
  expect(saveCache.mock.calls[0]?.[1]).not.toBe(key);
});

test('a file that is as it should be is not written again', async () => {
  restoreCache.mockImplementation(async ([to]) => {
    writeFileSync(join(to!, sha256), file);
    return 'some-key';
  });
  const cache = await openCache(folder, options, log);
  await cache?.get(sha256);
  await cache?.put(sha256, file);
  await saveSegments(folder, options, true, log);
  expect(saveCache).not.toHaveBeenCalled();
});

test('a link in a cache that somebody else made is replaced, not followed', async () => {
  const target = join(folder, 'a file of the runner');
  writeFileSync(target, 'untouched');
  restoreCache.mockImplementation(async ([to]) => {
    symlinkSync(target, join(to!, sha256));
    return 'some-key';
  });
  const cache = await openCache(folder, options, log);
  await cache?.get(sha256);
  await cache?.put(sha256, file);
  expect(readFileSync(target, 'utf8')).toBe('untouched');
  expect(await cache?.get(sha256)).toEqual(file);
});

test('after a run that was cut off, what it had not come to is kept too', async () => {
  restoreCache.mockImplementation(async ([to]) => {
    writeFileSync(join(to!, sha256), file);
    return 'some-key';
  });
  const cache = await openCache(folder, options, log);
  await cache?.put('1'.repeat(64), Buffer.from('new'));
  await saveSegments(folder, options, false, log);
  expect(segments().sort()).toEqual(['1'.repeat(64), sha256].sort());
  expect(saveCache).toHaveBeenCalledTimes(1);
});

test('two steps of a job with colds of their own do not mix their segments', async () => {
  const other = { ...options, cold: { ...options.cold, bucket: 'other' } };
  for (const one of [options, other]) {
    const cache = await openCache(folder, one, log);
    await cache?.put(one === other ? '2'.repeat(64) : '1'.repeat(64), Buffer.from('new'));
  }
  // Post steps come in reverse order, after all main steps.
  await saveSegments(folder, other, true, log);
  await saveSegments(folder, options, true, log);
  expect(saveCache.mock.calls[0]?.[0]).not.toEqual(saveCache.mock.calls[1]?.[0]);
  expect(segments().sort()).toEqual(['1'.repeat(64), '2'.repeat(64)]);
});

test('a run that wrote and read nothing new saves nothing', async () => {
  await openCache(folder, options, log);
  await saveSegments(folder, options, true, log);
  expect(saveCache).not.toHaveBeenCalled();
});

test('a cache that fails is a warning, never an error', async () => {
  restoreCache.mockRejectedValue(new Error('503'));
  saveCache.mockRejectedValue(new Error('read-only token'));
  const cache = await openCache(folder, options, log);
  await cache?.put(sha256, file);
  await saveSegments(folder, options, true, log);
  expect(warnings).toEqual([expect.stringContaining('503'), expect.stringContaining('read-only token')]);
});

test('is not there where GitHub has none', async () => {
  isFeatureAvailable.mockReturnValue(false);
  expect(await openCache(folder, options, log)).toBeUndefined();
  await saveSegments(folder, options, true, log);
  expect(saveCache).not.toHaveBeenCalled();
});
