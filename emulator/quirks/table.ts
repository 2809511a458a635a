import { ANSWER_QUIRKS } from './table-answers.ts';
import { ATTRIBUTE_QUIRKS } from './table-attributes.ts';
import { ENDPOINT_QUIRKS } from './table-endpoint.ts';
import { KEY_QUIRKS } from './table-keys.ts';
import { LISTING_QUIRKS } from './table-listing.ts';
import type { QuirkRow } from './quirk-row.ts';

/** All quirks that the emulator has, by group. Names are part of the configuration: never rename one. */
export const QUIRK_GROUPS = {
  listing: LISTING_QUIRKS,
  'object answers': ANSWER_QUIRKS,
  keys: KEY_QUIRKS,
  'attributes and retention': ATTRIBUTE_QUIRKS,
  endpoint: ENDPOINT_QUIRKS,
} as const;

export type QuirkName =
  | keyof typeof LISTING_QUIRKS
  | keyof typeof ANSWER_QUIRKS
  | keyof typeof KEY_QUIRKS
  | keyof typeof ATTRIBUTE_QUIRKS
  | keyof typeof ENDPOINT_QUIRKS;

export const QUIRKS: Readonly<Record<QuirkName, QuirkRow>> = {
  ...LISTING_QUIRKS,
  ...ANSWER_QUIRKS,
  ...KEY_QUIRKS,
  ...ATTRIBUTE_QUIRKS,
  ...ENDPOINT_QUIRKS,
};

export const QUIRK_NAMES = Object.keys(QUIRKS) as readonly QuirkName[];
