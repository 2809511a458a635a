import type { Dialect } from './dialect.ts';
import { S3_DIALECT } from './s3/dialect.ts';

/** The dialects that this version speaks, by API: data, for those who know a place but have not opened it. */
export const DIALECTS = { s3: S3_DIALECT } as const satisfies Partial<Record<Dialect['api'], Dialect>>;

/** An API that a place can be opened with. */
export type SpokenApi = keyof typeof DIALECTS;
