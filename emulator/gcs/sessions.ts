/** Resumable uploads in progress. */
export class Sessions {
  /** Whose session it is. */
  owner(_id: string): string | undefined {
    return undefined;
  }
}
