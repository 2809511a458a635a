/** A slice of the key space below a bucket's prefix: keys after `after`, up to and with `upto`. */
export interface KeyRange {
  readonly after?: string;
  readonly upto?: string;
}
