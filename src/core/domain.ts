/** The few domain types that several layers share. */

/** How an object is copied: by the provider, by the Bridge Node, or through this program. */
export type CopyPath = 'native' | 'emulated' | 'streamed';

/** Which keys a verification reads. A sample continues after the keys of the one before. */
export type Sample =
  | { readonly kind: 'all' }
  | { readonly kind: 'count'; readonly count: number }
  | { readonly kind: 'percent'; readonly percent: number };

/** Which restore point is meant: the newest, that of a run, or the newest up to a time. */
export type At =
  | { readonly kind: 'latest' }
  | { readonly kind: 'run'; readonly run: string }
  | {
      readonly kind: 'time';
      /** ISO, UTC: the time as it was given; of a day, a minute or a second its first millisecond. */
      readonly time: string;
      /** ISO, UTC: the last millisecond of that day, minute or second. Absent: `time` is meant to the millisecond. */
      readonly until?: string;
    };

export const THAW_TIERS = ['standard', 'bulk', 'expedited'] as const;

/** A request to make an archived object readable for some days. */
export interface ThawRequest {
  /** Whole days for which it stays readable. */
  readonly days: number;
  /** Speed and price: https://docs.aws.amazon.com/AmazonS3/latest/userguide/restoring-objects-retrieval-options.html */
  readonly tier: (typeof THAW_TIERS)[number];
}
