/** What a backup with `lock` did about versions that were stored before; new ones are locked when they are written. */
export interface LocksReport {
  readonly mode: 'planned' | 'done';
  /** Old and current versions whose lock had to be looked at: each is one GetObjectRetention, and one PutObjectRetention where it ends too early. */
  readonly due: number;
  /** Of these: locked for longer, and already locked for long enough. */
  readonly extended: number;
  readonly sufficient: number;
  /** Not at their place any more. */
  readonly missing: number;
  /** Refused by cold; the next backup tries again. */
  readonly refused: number;
  readonly refusals: readonly { readonly key: string; readonly message: string }[];
  /** Objects of the state that the newest manifest needs, and were locked again. */
  readonly state: number;
  /** Versions whose locks `lock-renew` renews, or would: current ones, and old ones with no known end. */
  readonly renewable: number;
  /** Requests that renewing them costs, or would cost, in 30 days: half are GetObjectRetention, half PutObjectRetention. */
  readonly monthly: number;
  readonly renewing: boolean;
  /** A request that failed ended it early: the next backup goes on. */
  readonly failed?: string;
}
