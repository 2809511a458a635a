import { every } from '../../core/every.ts';
import { isBridgeNode } from '../../flashback/endpoint.ts';
import type { CopyPath } from '../../core/domain.ts';
import type { Platform } from '../../flashback/platform.ts';
import type { Generation } from '../../manifest/generation.ts';
import type { BackupOptions } from '../../options/options.ts';
import { exceeded, nearlyUsedUp, quotasOf, tooSmallFor } from '../../plan/quota.ts';
import type { Quota } from '../../plan/quota.ts';
import { formatBytes } from '../../core/format.ts';
import type { Notice, RunResult } from '../../report/result.ts';
import type { RunContext } from '../../core/run-context.ts';
import { StoreError } from '../../store/errors.ts';
import { runsOf } from '../../plan/recent-runs.ts';

/** Between two checks whether what is copied still fits. */
const CHECK_INTERVAL_MS = 10_000;

/** What a run is about to copy, as far as can be estimated by now. */
export interface ExpectedCopy {
  readonly bytes: number;
  /** True where these bytes are no traffic. */
  readonly native: boolean;
}

/**
 * The account's quota, as the platform reports it, asked beside a run: only the preflight waits for the answer, for a
 * few seconds at most. Best effort: a failure here never fails the run.
 */
export class QuotaWatch {
  readonly #options: BackupOptions;
  readonly #ctx: RunContext;
  readonly #asked: Promise<void>;
  readonly #expected: () => ExpectedCopy;
  readonly #stopChecking: () => void;
  #quotas: readonly Quota[] | undefined;
  #unanswered: string | undefined;
  #overflow: { readonly quota: Quota; readonly bytes: number } | undefined;

  /** `expected` is called now and then during the run. */
  constructor(
    options: BackupOptions,
    ctx: RunContext,
    platform: Platform | undefined,
    signal: AbortSignal,
    expected: () => ExpectedCopy,
  ) {
    this.#options = options;
    this.#ctx = ctx;
    this.#expected = expected;
    this.#asked = this.#ask(platform, signal);
    this.#stopChecking =
      platform === undefined ? () => undefined : every(ctx.clock, CHECK_INTERVAL_MS, () => this.checkFit());
  }

  /** Undefined where it was not asked, or did not answer yet. */
  get quotas(): readonly Quota[] | undefined {
    return this.#quotas;
  }

  /** The error to end the run with where a quota of cold's Repository is used up already; nothing was changed by then. */
  async refusal(signal: AbortSignal): Promise<StoreError | undefined> {
    await this.#asked;
    const over = exceeded(this.#quotas ?? []);
    if (over === undefined) return undefined;
    const { cold, ca, dryRun } = this.#options;
    // A cold at another provider takes writes, whatever this account has used.
    if (dryRun || !(await isBridgeNode(cold.endpoint, ca, signal))) return undefined;
    const message = `the platform says that the ${quotaWords(over)}`;
    return new StoreError('quota', message, { operation: 'quota', providerCode: 'QUOTA_EXCEEDED' });
  }

  /** Warns, once, where what this run copies will not fit. */
  checkFit(): void {
    if (this.#overflow !== undefined || this.#quotas === undefined) return;
    const { bytes, native } = this.#expected();
    const [quota] = tooSmallFor(this.#quotas, bytes, native);
    if (quota === undefined) return;
    this.#overflow = { quota, bytes };
    this.#ctx.log.warning(this.#overflowMessage(this.#overflow));
  }

  end(): void {
    this.checkFit();
    this.#stopChecking();
  }

  notices(): readonly Notice[] {
    const title = 'Quota';
    const nearly = nearlyUsedUp(this.#quotas ?? []).map((quota): Notice => ({
      level: 'warning',
      title,
      message: `The ${quotaWords(quota)}. Beyond it the Repository is read-only: raise it on the platform, or copy less.`,
    }));
    const overflow = this.#overflow;
    return [
      ...nearly,
      ...(overflow === undefined
        ? []
        : [{ level: 'warning' as const, title, message: this.#overflowMessage(overflow) }]),
      ...(this.#unanswered === undefined
        ? []
        : [{ level: 'notice' as const, title: 'Platform', message: this.#unanswered }]),
    ];
  }

  async #ask(platform: Platform | undefined, signal: AbortSignal): Promise<void> {
    const { log } = this.#ctx;
    const seen = await platform?.quota(signal);
    if (seen === undefined) return;
    if (seen.seen) {
      this.#quotas = quotasOf(seen.value);
      for (const quota of nearlyUsedUp(this.#quotas)) log.warning(`The ${quotaWords(quota)}.`);
      return;
    }
    this.#unanswered = `How much of the quota is used could not be seen (${seen.why}); the run goes on.`;
    log.notice(this.#unanswered);
  }

  #overflowMessage({ quota, bytes }: { readonly quota: Quota; readonly bytes: number }): string {
    const left = Math.max(0, (quota.max ?? 0) - (quota.used ?? 0));
    return `This run is about ${formatBytes(bytes)}, and of the ${quotaName(quota)} ${formatBytes(left)} were left when it began. What does not fit waits for the next run: raise the quota, or leave something out.`;
  }
}

/** What was copied by now; before that as much as the last run copied, and in a first run all that was listed. */
export function expectedCopy(
  scope: Pick<BackupOptions, 'prefixes' | 'exclude'>,
  { bytes: { copied, touched, planned, scanned } }: Pick<RunResult, 'bytes'>,
  base: Generation | 'none' | undefined,
  path: CopyPath | undefined,
): ExpectedCopy {
  const lastRun = base === 'none' ? undefined : runsOf(base, scope).at(-1);
  const bytes = Math.max(
    copied + touched + planned,
    lastRun?.copiedBytes ?? 0,
    base === 'none' ? scanned : 0,
  );
  return { bytes, native: path === 'native' };
}

/** `monthly traffic quota is at 97% (97 GB of 100 GB)`. */
function quotaWords(quota: Quota): string {
  const { used, max, percent } = quota;
  const share = `${Math.floor(percent)}%`;
  const figures = used === null || max === null ? '' : ` (${formatBytes(used)} of ${formatBytes(max)})`;
  return `${quotaName(quota)} is ${percent >= 100 ? `used up: ${share}` : `at ${share}`}${figures}`;
}

function quotaName({ kind, period }: Quota): string {
  return `${period === null ? '' : `${period} `}${kind} quota`;
}
