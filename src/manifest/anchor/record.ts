import { createHash } from 'node:crypto';
import {
  countOf,
  JsonRefused,
  parseJsonObjectText,
  sha256Of,
  textOf,
  timeOf,
} from '../../core/bounded-json.ts';
import type { JsonLimits } from '../../core/bounded-json.ts';
import type { Bucket } from '../../store/bucket.ts';
import { MAX_EPOCH, MAX_GENERATION } from '../bounds.ts';
import type { IsoTime } from '../entry.ts';
import type { Head } from '../generation.ts';

/** What was committed last, as it is kept outside cold. */
export interface AnchorRecord {
  readonly format: 1;
  /** `coldId` of the cold that it is about. */
  readonly cold: string;
  readonly generation: number;
  /** Of the generation's file. */
  readonly sha256: string;
  readonly epoch: number;
  /** Start of the run that committed it. */
  readonly time: IsoTime;
}

/** A record has some 250 bytes; whoever can write to the place may have put anything there. */
export const MAX_ANCHOR_BYTES = 4096;
const LIMITS: JsonLimits = { bytes: MAX_ANCHOR_BYTES, depth: 2, text: 256, values: 32 };

/**
 * Names a cold without showing it, since GitHub shows deployments of a public repository to everybody. Without the
 * endpoint, as in a signature: all nodes of a Repository lead to the same bucket.
 */
export function coldId({ bucket, prefix }: { readonly bucket: string; readonly prefix: string }): string {
  return createHash('sha256')
    .update(JSON.stringify([bucket, prefix]))
    .digest('hex')
    .slice(0, 20);
}

export function idOf({ place, prefix }: Bucket): string {
  return coldId({ bucket: place.bucket, prefix });
}

export function recordOf(cold: string, { generation, sha256, epoch, time }: Head): AnchorRecord {
  return { format: 1, cold, generation, sha256, epoch, time };
}

export function encodeRecord(record: AnchorRecord): string {
  return `${JSON.stringify(record)}\n`;
}

/** Throws JsonRefused, which names the field. */
export function parseRecord(text: string): AnchorRecord {
  const json = parseJsonObjectText(text, LIMITS);
  if (json['format'] !== 1) throw new JsonRefused('its format is not 1: it was written by another program');
  const generation = countOf(json, 'generation', MAX_GENERATION);
  if (generation < 1) throw new JsonRefused('its generation is not a whole number from 1');
  return {
    format: 1,
    cold: textOf(json, 'cold', 64),
    generation,
    sha256: sha256Of(json, 'sha256'),
    epoch: countOf(json, 'epoch', MAX_EPOCH),
    time: timeOf(json, 'time'),
  };
}
