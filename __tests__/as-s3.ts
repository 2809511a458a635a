import type { PlaceOptions, S3PlaceOptions } from '../src/core/place.ts';

/** A place that is reached through S3. Throws where it is another. */
export function asS3(place: PlaceOptions): S3PlaceOptions {
  if (place.api !== 's3') throw new Error(`${place.api}, not s3`);
  return place;
}
