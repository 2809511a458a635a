import type { AnchorPlace, OpenHostedAnchor } from '../../core/anchor/anchors.ts';
import { InputError } from '../../core/input-error.ts';
import type { Options } from '../../options/options.ts';
import { targetOf } from '../alerts/target.ts';
import type { Repository } from '../alerts/github.ts';
import { repositoryOf } from '../alerts/repository.ts';
import type { Host } from '../host.ts';

/** Opens anchors that GitHub keeps, with the job's token or `github-token`; the client is loaded on first use. */
export function hostedAnchors({ env, clock }: Host, options: Options, token: string): OpenHostedAnchor {
  return (kind, id, name) => {
    const repository = repositoryOf(env, token);
    if (typeof repository === 'string')
      throw new InputError('anchor', `${kind} cannot be used: ${repository}`);
    if (kind === 'alert-issue')
      return lazy('alert-issue', async () => {
        const { issueAnchor } = await import('./issue.ts');
        return issueAnchor(repository, targetOf(options), clock);
      });
    const environment = name ?? `flashback-backup-${id}`;
    return lazy(`github:${environment}`, () =>
      deployment(repository, environment, env['GITHUB_SHA'] ?? 'HEAD', clock),
    );
  };
}

async function deployment(
  repository: Repository,
  environment: string,
  ref: string,
  clock: Host['clock'],
): Promise<AnchorPlace> {
  const { deploymentAnchor } = await import('./deployment.ts');
  return deploymentAnchor(repository, environment, ref, clock);
}

function lazy(name: string, open: () => Promise<AnchorPlace>): AnchorPlace {
  return {
    name,
    read: async (signal) => (await open()).read(signal),
    write: async (text, signal) => (await open()).write(text, signal),
  };
}
