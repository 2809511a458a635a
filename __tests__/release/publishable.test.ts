import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { parse, parseAllDocuments } from 'yaml';

const root = join(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const manifest = JSON.parse(read('package.json')) as Record<string, unknown> & {
  repository: { url: string };
  version: string;
};
const owner = /github\.com\/([\w-]+)\/flashback-backup\.git$/.exec(manifest.repository.url)?.[1];

test('the package has no dependencies: what it needs is in its bundle', () => {
  for (const kind of [
    'dependencies',
    'peerDependencies',
    'optionalDependencies',
    'bundleDependencies',
    'private',
  ])
    expect([kind, manifest[kind]]).toEqual([kind, undefined]);
});

test('the owner of the repository is that of package.json everywhere', () => {
  const files = execFileSync('git', ['ls-files', '*.md', '*.yml', '*.yaml', '*.ts', '*.json', '*.sh'], {
    cwd: root,
  })
    .toString()
    .split('\n')
    .filter((path) => /^(src|docs|examples|README|SECURITY|CODE_OF|\.github)/.test(path));
  const owners = files.flatMap((path) =>
    [
      ...read(path).matchAll(
        /(?<![\w./-])(?:github\.com\/|ghcr\.io\/|uses: )?([\w-]+)\/flashback-backup(?=[@:/ ).'"`\n]|$)/g,
      ),
    ]
      .map(([, found]) => found)
      .filter((found) => !['usr', 'opt', 'lib', 'etc', 'log', 'bin'].includes(found ?? ''))
      .map((found) => `${path}: ${found}`),
  );
  expect(owners.length).toBeGreaterThan(10);
  expect(owners.filter((line) => !line.endsWith(`: ${owner}`))).toEqual([]);
});

test('the image has a base that is pinned by digest, no shell commands, and no root', () => {
  const text = read('Dockerfile');
  expect(text.match(/^FROM .*$/gm)).toEqual([expect.stringMatching(/:nonroot@sha256:[0-9a-f]{64}$/)]);
  expect(text).toMatch(/^USER 65532:65532$/m);
  expect(text).not.toMatch(/^(RUN|ADD) /m);
  expect(read('.dockerignore').split('\n')[0]).toBe('*');
});

test('the Kubernetes example runs that image, with the rights that it has', () => {
  const [job] = parseAllDocuments(read('examples/cronjob.yaml')).map(
    (document) => document.toJS() as CronJob,
  );
  const { securityContext, containers } = job!.spec.jobTemplate.spec.template.spec;
  expect(securityContext).toMatchObject({ runAsNonRoot: true, runAsUser: 65532 });
  expect(containers.map(({ image }) => image)).toEqual([
    `ghcr.io/${owner}/flashback-backup:${manifest.version}`,
  ]);
  expect(containers[0]?.securityContext).toMatchObject({ readOnlyRootFilesystem: true });
});

test('the image is tried before it is pushed, by a job that nothing is published without', () => {
  const { jobs } = parse(read('.github/workflows/release.yml')) as {
    jobs: Record<
      string,
      { needs?: string; environment?: string; permissions: object; steps: { name?: string }[] }
    >;
  };
  expect(jobs['image']).toMatchObject({ needs: 'publish', environment: 'release' });
  expect(jobs['image']?.permissions).toMatchObject({ contents: 'read', packages: 'write' });
  expect(jobs['image']?.steps.map(({ name }) => name)).toEqual([
    undefined,
    'It runs, and as no root',
    'Push for both platforms',
    undefined,
  ]);
});

interface CronJob {
  readonly spec: {
    readonly jobTemplate: {
      readonly spec: {
        readonly template: {
          readonly spec: {
            readonly securityContext: object;
            readonly containers: readonly { readonly image: string; readonly securityContext: object }[];
          };
        };
      };
    };
  };
}
