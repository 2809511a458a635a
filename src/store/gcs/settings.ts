import { isJsonObject } from '../../core/bounded-json.ts';
import type { JsonObject, JsonValue } from '../../core/bounded-json.ts';
import { defined } from '../../core/defined.ts';
import type { ObjectLock } from '../contract.ts';

export const LOCK_FIELDS = 'retentionPolicy,defaultEventBasedHold,softDeletePolicy';

/** What a bucket's settings say of how long nothing can be deleted, and of how long what is deleted stays. */
export function lockOf(settings: JsonObject): ObjectLock {
  const { retentionPolicy: policy, softDeletePolicy: soft, defaultEventBasedHold: hold } = settings;
  const deletedDays = isJsonObject(soft) ? daysOf(soft['retentionDurationSeconds']) : undefined;
  const kept = defined({ deletedDays });
  if (hold === true) return { enabled: true, retention: { mode: 'event-based hold' }, ...kept };
  if (!isJsonObject(policy)) return { enabled: false, ...kept };
  const mode = policy['isLocked'] === true ? 'locked retention policy' : 'retention policy';
  const days = daysOf(policy['retentionPeriod']);
  return { enabled: true, retention: { mode, ...defined({ days }) }, ...kept };
}

/** Whole days, of seconds as the API writes them; undefined for none. */
function daysOf(seconds: JsonValue | undefined): number | undefined {
  const count = Number(seconds);
  return Number.isSafeInteger(count) && count > 0 ? Math.ceil(count / 86_400) : undefined;
}
