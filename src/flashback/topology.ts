import type { AttachedBucket, Repository } from './answers.ts';

/** What the platform says of the Repository through which cold is reached. */
export interface Topology {
  readonly repository: Repository;
  readonly cold: AttachedBucket;
  /** Undefined: a bucket of hot's name is not attached. */
  readonly hot: AttachedBucket | undefined;
}

export interface TopologyQuestion {
  /** The bucket's names as the user gave them. */
  readonly hot: string;
  readonly cold: string;
  /** The Repository that the user named. */
  readonly repositoryId: string | undefined;
}

/**
 * The Repository that attaches cold, among those that a token may see; the one that was named, where one was.
 * Otherwise why it cannot be told, for the reader.
 */
export function topologyOf(
  repositories: readonly Repository[],
  { hot, cold, repositoryId }: TopologyQuestion,
): { readonly known: true; readonly topology: Topology } | { readonly known: false; readonly why: string } {
  const named = repositories.filter(({ id }) => repositoryId === undefined || id === repositoryId);
  if (repositoryId !== undefined && named.length === 0)
    return { known: false, why: `the token sees no Repository ${repositoryId}` };
  const found = named.flatMap((repository) => {
    const attached = repository.buckets.find(({ names }) => names.includes(cold));
    return attached === undefined ? [] : [{ repository, cold: attached }];
  });
  const [first, ...more] = found;
  if (first === undefined)
    return { known: false, why: `no Repository that the token sees attaches a bucket ${cold}` };
  if (more.length > 0)
    return { known: false, why: `${found.length} Repositories attach a bucket ${cold}: give repository-id` };
  const attachedHot = first.repository.buckets.find(({ names }) => names.includes(hot));
  return { known: true, topology: { ...first, hot: attachedHot } };
}
