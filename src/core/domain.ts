/** The few types that several floors of the program share and none of them owns. */

/** How the bytes of a copy travel. */
export type CopyPath = 'native' | 'emulated' | 'streamed';

/** Which keys a verification reads; those after the ones that the last sample read. */
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

/** How an archived object is made readable for a while. */
export interface ThawRequest {
  /** Whole days for which it can be read then. */
  readonly days: number;
  /** How fast, and for how much: https://docs.aws.amazon.com/AmazonS3/latest/userguide/restoring-objects-retrieval-options.html */
  readonly tier: (typeof THAW_TIERS)[number];
}
