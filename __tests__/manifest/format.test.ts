import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { runBackup } from '../../src/commands/backup/backup.ts';
import { runLs } from '../../src/commands/ls.ts';
import type { BackupOptions } from '../../src/options/options.ts';
import type { ListedKey } from '../../src/report/listing.ts';
import { wrapStore } from '../../src/store/middleware/wrap-store.ts';
import { StoreError } from '../../src/store/errors.ts';
import { MemoryProvider } from '../../src/store/memory/store.ts';
import type { Store } from '../../src/store/contract.ts';
import { optionsFor, runContext, TestClock } from '../commands/setting.ts';
import { asXml } from '../store/as-xml.ts';
import { definition, errorsOf, type Schema } from './json-schema.ts';

const root = new URL('../../', import.meta.url);
const schema = JSON.parse(readFileSync(new URL('docs/manifest.schema.json', root), 'utf8')) as Schema;
const page = readFileSync(new URL('docs/manifest-format.md', root), 'utf8');
const base = optionsFor('http://127.0.0.1:9');

interface Made {
  readonly files: ReadonlyMap<string, Buffer>;
  readonly cold: Store;
  readonly times: readonly string[];
}

/** State as a few real runs leave it: overwrites, absences, a hole, a streamed copy, a scope, an unfinished run. */
async function make(versioning: 'off' | 'enabled'): Promise<Made> {
  const clock = new TestClock();
  const provider = new MemoryProvider(clock);
  const [hot, cold] = [asXml(provider.store('hot'), 3), provider.store('cold', versioning)];
  const times: string[] = [];
  let tries = 0;
  const backup = async (change: Partial<BackupOptions> = {}, through: Store = cold): Promise<void> => {
    const open = ({ bucket }: { bucket: string }): Store => (bucket === 'hot' ? hot : through);
    times.push((await runBackup({ ...base, ...change }, runContext({ clock }), open)).started);
    await clock.advance(3600_000);
  };
  const put = (key: string, text: string): Promise<unknown> => hot.put(key, Buffer.from(text));
  for (const key of ['img/logo.png', 'img/a b', 'app/1', 'gone', 'odd "\n\\ké', 'z'])
    await put(key, `1 ${key}`);
  await backup();
  await put('img/logo.png', 'second');
  await hot.delete('gone');
  await hot.put('tagged', Buffer.from('x'), { tags: { team: 'blue' } });
  const untagging = wrapStore(cold, ({ operation, key, call }) => {
    if (operation === 'put' && key === 'tagged' && tries++ === 0)
      throw new StoreError('unsupported', 'x-amz-tagging is not implemented', { operation });
    return call();
  });
  await backup({ copyPaths: ['streamed'] }, untagging);
  await put('img/logo.png', 'third');
  await put('locked', 'x');
  const refusing = wrapStore(cold, ({ operation, key, call }) => {
    if (operation === 'copy' && key === 'locked') throw new StoreError('denied', 'no', { operation });
    return call();
  });
  await backup({ copyPaths: ['native'] }, refusing);
  await put('app/1', 'only this');
  await put('z', 'not this');
  await backup({ prefixes: ['app/'], exclude: ['**/*.tmp'] });
  const dying = wrapStore(cold, ({ operation, key, call }) => {
    if (operation === 'put' && key?.endsWith('/HEAD') === true)
      throw new StoreError('denied', 'no', { operation });
    return call();
  });
  await backup({}, dying);
  // Takes over what that run journalled, and does not come to its commit either.
  await put('late', 'x');
  await put('large', 'in parts '.repeat(700_000));
  await backup({ copyPaths: ['streamed'], maxOperationSize: 5 * 1024 * 1024 }, dying);
  const files = new Map<string, Buffer>();
  for (const key of provider.buckets.get('cold')!.keys())
    files.set(key, Buffer.from(provider.buckets.get('cold')!.current(key)!.bytes));
  return { files, cold, times };
}

const lines = (text: string): unknown[] =>
  text
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as unknown);

/** Which definition the lines or the whole of an object must have; undefined for what is no JSON of ours. */
function documentsOf(path: string, bytes: Buffer): [name: string, values: unknown[]] | undefined {
  const text = bytes.toString('utf8');
  const name = path.slice('.flashback-backup/'.length);
  if (name === 'HEAD') return ['head', [JSON.parse(text)]];
  if (name === 'lease') return ['lease', [JSON.parse(text)]];
  if (/^generations\/\d+\.json$/.test(name)) return ['generation', [JSON.parse(text)]];
  if (/^segments\/[0-9a-f]{64}\.ndjson\.gz$/.test(name))
    return ['entry', lines(gunzipSync(bytes).toString('utf8'))];
  if (/^condemned\/[0-9a-f]{64}\.ndjson\.gz$/.test(name))
    return ['condemnedLine', lines(gunzipSync(bytes).toString('utf8'))];
  if (/^listed\/[0-9a-f]{64}\.ndjson\.gz$/.test(name))
    return ['listedLine', lines(gunzipSync(bytes).toString('utf8'))];
  if (/^runs\/[^/]+\/journal-\d{10}-\d{8}\.ndjson$/.test(name)) return ['journalLine', lines(text)];
  if (/^runs\/[^/]+\/upload-[0-9a-f]{64}\.json$/.test(name)) return ['upload', [JSON.parse(text)]];
  if (/^runs\/[^/]+\/holes\.ndjson$/.test(name)) return ['holeLine', lines(text)];
  return undefined;
}

describe.each(['off', 'enabled'] as const)('state, versioning %s', (versioning) => {
  let made: Made;
  beforeAll(async () => {
    made = await make(versioning);
  });

  test('matches the schema, each object exactly one definition of it', () => {
    const seen = new Set<string>();
    for (const [path, bytes] of made.files) {
      const found = path.startsWith('.flashback-backup/') ? documentsOf(path, bytes) : undefined;
      if (found === undefined) {
        expect(path).toMatch(/^(?!\.flashback)|\/(history|objects)\/|\/report\.json$/);
        continue;
      }
      const [name, values] = found;
      seen.add(name);
      expect(values.length).toBeGreaterThan(0);
      for (const value of values) {
        expect({ path, errors: errorsOf(schema, definition(schema, name), value) }).toEqual({
          path,
          errors: [],
        });
        const { $schema: _, $defs: __, ...top } = schema;
        if (name !== 'journalLine') expect(errorsOf(schema, top, value)).toEqual([]);
      }
    }
    expect([...seen].sort()).toEqual([
      'entry',
      'generation',
      'head',
      'holeLine',
      'journalLine',
      'lease',
      'listedLine',
      'upload',
    ]);
  });

  test('has every field that the schema and the page name, but what these runs cannot show', () => {
    const there = new Set<string>();
    for (const [path, bytes] of made.files) {
      for (const value of documentsOf(path, bytes)?.[1] ?? []) fieldsOf(value, there);
    }
    const pruning = ['unselected', 'pruned', 'version', 'expired', 'files'];
    const cannot = [
      'workflowRun',
      'attempt',
      'unsure',
      'copiesTags', // recorded by `probe` alone; see commands/probe.test.ts
      ...['immutable', 'versionDelete', 'tried', 'allowed'], // of runs with `immutable`, and of `probe`; see __tests__/immutable
      ...['lockHolds', 'bypass', 'locks', 'at', 'policy', 'period', 'renew'], // of a cold with object lock; see __tests__/immutable
      ...['why', 'retention', 'mode', 'days', 'years'], // of a bucket with object lock, or one that does not say
      'looked', // asked of the platform, which these runs have no token for
      'unlooked', // no run commits here after one that was cut off; see unreconciled.test.ts
      'deletedDays', // of a bucket in GCS with soft delete
      ...['split', 'result', 'upto', 'piece', 'number'], // of split runs; see commands/split/format.test.ts
      'vanished', // nothing is deleted from hot while it is copied; see backup/listings.test.ts
      ...['api', 'account', 'md5', 'crc32c', 'whole'], // of a bucket that does not speak S3
      ...ENCRYPTED,
      ...pruning,
      ...(versioning === 'off' ? ['versionId', 'versionReads', 'head', 'get'] : []),
    ];
    const named = new Set<string>();
    propertiesOf(schema, named);
    expect(
      [...named].filter((field) => !there.has(field) && !cannot.includes(field) && field !== 'loose'),
    ).toEqual([]);
    expect([...there].filter((field) => !named.has(field))).toEqual([]);
    const unsaid = [...named].filter(
      (field) => !/If(Absent|Match)$|Pin$/.test(field) && !page.includes(field),
    );
    expect(unsaid).toEqual([]);
  });
});

/** Of an encrypted backup; see __tests__/encryption/format.test.ts. */
const ENCRYPTED = [
  ...[
    'encryption',
    'names',
    'nameCheck',
    'recipients',
    'salt',
    'check',
    'content',
    'attributes',
    'metadata',
    'tags',
    'head',
  ],
  ...['contentType', 'contentEncoding', 'contentDisposition', 'contentLanguage', 'cacheControl'],
];

describe('the schema', () => {
  test.each<[string, unknown]>([
    [
      'head',
      {
        format: 2,
        generation: 1,
        sha256: 'a'.repeat(64),
        epoch: 1,
        run: 'r',
        time: '2026-11-03T02:00:00.000Z',
      },
    ],
    ['head', { format: 1, generation: 1, sha256: 'a', epoch: 1, run: 'r', time: '2026-11-03T02:00:00.000Z' }],
    ['lease', { format: 1, owner: 'r', epoch: -1, expires: 0 }],
    ['entry', { key: 'k' }],
    ['journalLine', { op: 'done' }],
    ['holeLine', { key: '', cause: 'c', message: '' }],
  ])('refuses a bad %s', (name, value) => {
    expect(errorsOf(schema, definition(schema, name), value)).not.toEqual([]);
  });
});

const tools = ['bash', 'jq', 'zcat', 'sha256sum'];
const missing = tools.filter((tool) => spawnSync('which', [tool]).status !== 0);
const here = missing.length === 0 ? test : test.skip;

describe('the commands on the page', () => {
  let folder: string;
  let made: Made;
  beforeAll(async () => {
    made = await make('off');
    folder = mkdtempSync(join(tmpdir(), 'format-'));
    for (const [path, bytes] of made.files) {
      if (!path.startsWith('.flashback-backup/') || /\/(history|objects)\//.test(path)) continue;
      const file = join(folder, path.replace('.flashback-backup', 'state'));
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, bytes);
    }
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  /** The block that holds the words. Those of `aws` are not run here. */
  function block(words: string): string {
    const found = [...page.matchAll(/```sh\n([^]*?)```/g)]
      .map(([, text]) => text!)
      .filter((text) => text.includes(words));
    expect(found).toHaveLength(1);
    return found[0]!;
  }
  const sh = (script: string): string =>
    execFileSync('bash', ['-e', '-o', 'pipefail', '-c', script], { cwd: folder, encoding: 'utf8' });

  async function ls(time?: string): Promise<ListedKey[]> {
    const keys: ListedKey[] = [];
    const at = time === undefined ? undefined : ({ kind: 'time', time } as const);
    await runLs(
      { command: 'ls', hot: undefined, cold: base.cold, ca: undefined, prefixes: [], at },
      runContext(),
      async (batch) => {
        keys.push(...batch);
        return true;
      },
      () => made.cold,
    );
    return keys;
  }

  here('read the manifest, sound and whole', async () => {
    expect(sh(block('jq . state/HEAD'))).toMatch(/generations\/\d+\.json: OK\n$/);
    sh(block('> entries.ndjson\nwc'));
    const present = await ls();
    expect(lines(readFileSync(join(folder, 'entries.ndjson'), 'utf8'))).toEqual(
      present.map(({ json }) => JSON.parse(json()) as unknown),
    );
    expect(sh(block("@tsv' entries")).split('\n')).toHaveLength(
      present.filter(({ mark }) => mark !== 'gone').length + 1,
    );
    const versions = JSON.parse(sh(block('--arg key'))) as { path: string }[];
    expect(versions.map(({ path }) => made.files.get(path)?.toString('utf8'))).toEqual([
      '1 img/logo.png',
      'second',
      'third',
    ]);
    expect(sh(block('.restorePoints[]')).trim().split('\n')).toHaveLength(4);
    expect(lines(sh(block('select(.op == "stored")')))).toContainEqual(expect.objectContaining({ key: 'z' }));
  });

  here('say what every key was like at a restore point, as ls --at does', async () => {
    sh(block('> entries.ndjson\nwc'));
    for (const time of made.times.slice(0, 3)) {
      sh(block('> then.ndjson').replace('2026-11-03T02:00:00.000Z', time));
      const then = lines(readFileSync(join(folder, 'then.ndjson'), 'utf8'));
      expect(then.length).toBeGreaterThan(3);
      expect(then).toEqual(
        (await ls(time)).map(({ key, json }) => {
          const { cold } = JSON.parse(json()) as { cold: { path: string; etag: string } };
          return { key, path: cold.path, etag: cold.etag };
        }),
      );
    }
  });
});

function fieldsOf(value: unknown, into: Set<string>): void {
  if (Array.isArray(value)) for (const one of value) fieldsOf(one, into);
  else if (typeof value === 'object' && value !== null) {
    for (const [name, inner] of Object.entries(value)) {
      into.add(name);
      fieldsOf(inner, into);
    }
  }
}

function propertiesOf(value: unknown, into: Set<string>): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [name, inner] of Object.entries(value)) {
    if (name === 'properties') for (const property of Object.keys(inner as object)) into.add(property);
    propertiesOf(inner, into);
  }
}
