import type { Repository } from './github.ts';

/** The repository that the job runs in; else what is missing, as a sentence. */
export function repositoryOf(
  env: Readonly<Record<string, string | undefined>>,
  token: string,
): Repository | string {
  const [, owner, repo] = /^([\w.-]+)\/([\w.-]+)$/.exec(env['GITHUB_REPOSITORY'] ?? '') ?? [];
  if (owner === undefined || repo === undefined) return 'GITHUB_REPOSITORY names no repository';
  if (token === '') return 'github-token is empty';
  return { owner, repo, api: env['GITHUB_API_URL'] ?? 'https://api.github.com', token };
}
