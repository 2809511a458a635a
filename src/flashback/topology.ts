import type { AttachedBucket, Repository } from './answers.ts';

/** The Repository that serves cold, and how hot and cold are attached to it, as reported by the platform. */
export interface Topology {
  readonly repository: Repository;
  readonly cold: AttachedBucket;
  /** Undefined: no bucket of hot's name is attached. */
  readonly hot: AttachedBucket | undefined;
}

export interface TopologyQuery {
  /** Bucket names as the user gave them. */
  readonly hot: string;
  readonly cold: string;
  /** The Repository that the user named, if any. */
  readonly repositoryId: string | undefined;
}

/**
 * Finds the Repository that attaches cold among those that the token may see, or the one that was named. If it cannot be
 * determined, `why` says so for the user.
 */
export function topologyOf(
  repositories: readonly Repository[],
  { hot, cold, repositoryId }: TopologyQuery,
): { readonly known: true; readonly topology: Topology } | { readonly known: false; readonly why: string } {
  const named = repositories.filter(({ id }) => repositoryId === undefined || id === repositoryId);
  if (repositoryId !== undefined && named.length === 0)
    return { known: false, why: `the token sees no Repository ${repositoryId}` };
  const matches = named.flatMap((repository) => {
    const attached = repository.buckets.find(({ names }) => names.includes(cold));
    return attached === undefined ? [] : [{ repository, cold: attached }];
  });
  const [first, ...more] = matches;
  if (first === undefined)
    return { known: false, why: `no Repository that the token sees attaches a bucket ${cold}` };
  if (more.length > 0)
    return {
      known: false,
      why: `${matches.length} Repositories attach a bucket ${cold}: give repository-id`,
    };
  const attachedHot = first.repository.buckets.find(({ names }) => names.includes(hot));
  return { known: true, topology: { ...first, hot: attachedHot } };
}
