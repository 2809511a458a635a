import type { AnchorPlace } from '../../core/anchor/anchors.ts';
import type { Clock } from '../../core/clock.ts';
import { openRest, type Repository } from '../alerts/github.ts';

/** Tells our deployments from those of whoever uses the environment as well. */
const TASK = 'flashback-backup:anchor';
/** GitHub lists the newest first; a few, since nothing in its documentation promises that order. */
const LOOKED_AT = 30;

/**
 * An anchor in the payload of a deployment: the newest of an environment counts. `ref` is what GitHub demands of a
 * deployment, a commit that exists. Needs `deployments: write`, and `deployments: read` to read.
 * https://docs.github.com/rest/deployments/deployments
 */
export function deploymentAnchor(
  repository: Repository,
  environment: string,
  ref: string,
  clock: Clock,
): AnchorPlace {
  return {
    name: `github:${environment}`,
    read: async (signal) => {
      const { rest, at, ask } = openRest(repository, clock, signal);
      const query = { ...at, environment, task: TASK, per_page: LOOKED_AT };
      const { data } = await explained(
        'read',
        ask(() => rest.repos.listDeployments(query)),
      );
      const newest = [...data].sort((a, b) => b.id - a.id)[0];
      if (newest === undefined) return undefined;
      const { payload } = newest;
      return typeof payload === 'string' ? payload : JSON.stringify(payload);
    },
    write: async (text, signal) => {
      const { rest, at, ask } = openRest(repository, clock, signal);
      const deployment = {
        ...at,
        ref,
        task: TASK,
        environment,
        description: 'What flashback-backup committed last (docs/anchor.md)',
        payload: JSON.parse(text) as Record<string, unknown>,
        // Nothing is deployed: neither merge nor wait for checks.
        auto_merge: false,
        required_contexts: [],
        production_environment: false,
        transient_environment: false,
      };
      await explained(
        'write',
        ask(() => rest.repos.createDeployment(deployment)),
      );
    },
  };
}

async function explained<T>(right: 'read' | 'write', call: Promise<T>): Promise<T> {
  try {
    return await call;
  } catch (cause) {
    const status =
      typeof cause === 'object' && cause !== null && 'status' in cause ? cause.status : undefined;
    if (status !== 403 && status !== 404) throw cause;
    throw new Error(`GitHub answers ${status}; expected a token with permissions: deployments: ${right}`, {
      cause,
    });
  }
}
