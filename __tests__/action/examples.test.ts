import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { OUTPUTS } from '../../src/report/outputs.ts';
import { namedBy, parseRun } from '../../src/commands/parse-run.ts';
import { parseOptions, REGISTRY } from '../../src/commands/registry.ts';
import { inputsOf } from '../../src/options/inputs.ts';
import { fileOf } from '../manifest/signing/keys.ts';

interface Step {
  readonly uses?: string;
  readonly with?: Record<string, string | boolean>;
  readonly env?: Record<string, string>;
}

interface Concurrency {
  readonly group: string;
  readonly 'cancel-in-progress': unknown;
}

interface Workflow {
  readonly permissions: unknown;
  /** Of all jobs together, or of each by itself. */
  readonly concurrency?: Concurrency;
  readonly jobs: Record<string, { readonly concurrency?: Concurrency; readonly steps: readonly Step[] }>;
}

const root = new URL('../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');
const readme = read('README.md');
const inReadme = [...readme.matchAll(/```yaml\n([^]*?)```/g)].map((block) => block[1]!);
const files = readdirSync(new URL('examples/', root));
const examples = [
  ...files.filter((name) => name.endsWith('.yml')).map((name) => `examples/${name}`),
  'examples/config/workflow.yml',
];

const workflows: [string, Workflow][] = [
  ...examples.map((path): [string, Workflow] => [path, parse(read(path)) as Workflow]),
  ...inReadme
    .filter((text) => text.startsWith('name:'))
    .map((text, i): [string, Workflow] => [`README block ${i}`, parse(text) as Workflow]),
];

describe('workflows to copy', () => {
  test('there are some', () => {
    expect(files).toEqual([
      'attest.yml',
      'azure.yml',
      'config',
      'cron',
      'cronjob.yaml',
      'gcs.yml',
      'indexed-job.yaml',
      'manual.yml',
      'matrix.yml',
      'post-deploy.yml',
      'prune.yml',
      'rehearse.yml',
      'scheduled.yml',
      'watchdog.yml',
    ]);
    expect(workflows.length).toBeGreaterThan(3);
  });

  test.each(workflows)('%s runs one at a time with no more rights than it needs', (_, workflow) => {
    expect(workflow.permissions).toEqual({ contents: 'read' });
    for (const job of Object.values(workflow.jobs))
      expect(job.concurrency ?? workflow.concurrency).toMatchObject({
        group: expect.stringMatching(/./),
        'cancel-in-progress': false,
      });
  });

  /** What somebody types or ticks in a form. */
  const CHOSEN: Readonly<Record<string, string>> = {
    prefixes: '',
    'dry-run': 'true',
    at: 'latest',
    to: 's3://shop-restored',
    overwrite: 'false',
    confirm: '',
    'signing-key': fileOf('a'),
    shard: '0',
    split: 'gh-1-1-00c0ffee',
  };
  const steps: [string, Step][] = [
    ...workflows.flatMap(([name, workflow]) =>
      Object.values(workflow.jobs).flatMap((job) => job.steps.map((step): [string, Step] => [name, step])),
    ),
    ...inReadme
      .filter((text) => text.startsWith(' '))
      .flatMap((text) => (parse(text) as Step[]).map((step): [string, Step] => ['README', step])),
  ].filter(
    ([, step]) => step.uses?.includes('flashback-backup') === true && step.with?.['config'] === undefined,
  );

  test.each(steps)('%s gives inputs that there are, with values that are taken', (_, step) => {
    const given = step.with ?? {};
    const names = inputsOf('action').map((input) => input.name);
    expect(Object.keys(given).filter((name) => !names.includes(name))).toEqual([]);
    const options = parseOptions(
      (name) => {
        const value = String(given[name] ?? '');
        if (!value.includes('${{')) return value;
        return CHOSEN[name] ?? 'a-secret';
      },
      () => '',
    );
    expect(options.cold.bucket).toBe('shop-backup');
  });

  test('pins what attests by the SHA of a commit, and gives that job alone the rights', () => {
    const { jobs } = parse(read('examples/attest.yml')) as {
      jobs: { backup: { permissions: object; steps: Step[] } };
    };
    const others = jobs.backup.steps.flatMap(({ uses = 'org/' }) => (uses.startsWith('org/') ? [] : [uses]));
    expect(others).toEqual([expect.stringMatching(/^actions\/attest@[0-9a-f]{40}$/)]);
    expect(jobs.backup.permissions).toEqual({
      contents: 'read',
      deployments: 'write',
      'id-token': 'write',
      attestations: 'write',
    });
  });

  test('pins the sign-in to Google Cloud by the SHA of a commit', () => {
    const { jobs } = parse(read('examples/gcs.yml')) as Workflow;
    const uses = (jobs['backup']?.steps ?? []).flatMap((step) => step.uses ?? []);
    expect(uses).toContainEqual(expect.stringMatching(/^google-github-actions\/auth@[0-9a-f]{40}$/));
  });

  test('the configuration file is taken, and its variables are those that the workflow sets', async () => {
    const { jobs } = parse(read('examples/config/workflow.yml')) as Workflow;
    const step = Object.values(jobs).flatMap(({ steps: all }) => all)[1]!;
    expect(Object.keys(step.with ?? {})).toEqual(['command', 'config', 'backup']);
    const env = Object.fromEntries(Object.keys(step.env ?? {}).map((name) => [name, 'a-secret']));
    for (const [command, blocks] of [
      ['backup', [read('examples/config/backup.yaml')]],
      ['status', [...read('docs/config.md').matchAll(/```yaml\n([^]*?)```/g)].map((block) => block[1]!)],
    ] as const)
      for (const text of blocks) {
        const parsed = await parseRun(REGISTRY[command], {
          plain: (name) => (name === 'config' ? 'backup.yaml' : ''),
          typed: () => undefined,
          ambient: () => undefined,
          env,
          readFile: (path) => (path === 'backup.yaml' ? text : 'a-secret'),
        });
        if (parsed.kind !== 'several') throw new Error('one backup');
        expect(parsed.members.map(({ name }) => name)).toEqual(['shop', 'media', 'dumps']);
        expect(parsed.members.map(({ options }) => options?.cold.bucket)).toEqual([
          'shop-backup',
          'media-backup',
          'dumps-backup',
        ]);
        expect(namedBy(parsed.config, 'env').every((name) => name in env)).toBe(true);
      }
  });

  test('uses outputs that there are', () => {
    const used = [
      ...examples
        .map(read)
        .join('\n')
        .matchAll(/steps\.\w+\.outputs\.([\w-]+)/g),
    ].map((all) => all[1]!);
    expect(used.length).toBeGreaterThan(0);
    expect(used.filter((name) => !(name in OUTPUTS))).toEqual([]);
  });
});

test.each(['README.md', 'docs/limits.md', 'CONTRIBUTING.md'])('links of %s lead somewhere', (path) => {
  const text = read(path);
  const links = [...text.matchAll(/\]\(([^)#\s]*)(#[\w-]+)?\)/g)];
  const headings = [...text.matchAll(/^#+ (.*)$/gm)].map(
    (all) =>
      `#${all[1]!
        .toLowerCase()
        .replace(/[^\w -]/g, '')
        .replaceAll(' ', '-')}`,
  );
  for (const [, file, anchor] of links) {
    if (file !== '' && !/^https?:/.test(file!))
      expect([file, existsSync(new URL(file!, new URL(path, root)))]).toEqual([file, true]);
    if (file === '' && anchor !== undefined) expect(headings).toContain(anchor);
  }
});
