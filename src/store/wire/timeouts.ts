/** How long a request may take before it is given up and sent again, ms where nothing else is said. */
export interface Timeouts {
  readonly connect: number;
  /** Until an answer's headers. */
  readonly answer: number;
  /** The same for what a server works on as long as the bytes take: copies, and Complete where parts are composed. */
  readonly longAnswer: number;
  /** Between two pieces of a body. */
  readonly body: number;
  /** A body that is written may be this slow, bytes a second: its answer is waited for that much longer. */
  readonly slowestLine: number;
}

/** A Bridge Node streams the bytes of an emulated copy meanwhile, and composes the parts of a GCS upload at Complete. */
export const TIMEOUTS: Timeouts = {
  connect: 10_000,
  answer: 60_000,
  longAnswer: 15 * 60_000,
  body: 60_000,
  slowestLine: 256 * 1024,
};
