import type { Conditions } from '../contract.ts';

/** The conditions of a write, as S3 and Azure take them. */
export function conditionHeaders(conditions: Conditions | undefined): Record<string, string> {
  return {
    ...(conditions?.ifMatch === undefined ? {} : { 'if-match': `"${conditions.ifMatch}"` }),
    ...(conditions?.ifAbsent === true ? { 'if-none-match': '*' } : {}),
  };
}
