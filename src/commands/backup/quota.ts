import { every } from '../../core/every.ts';
import { isBridgeNode } from '../../flashback/endpoint.ts';
import type { Platform } from '../../flashback/platform.ts';
import type { BackupOptions } from '../../options/options.ts';
import { exceeded, nearlyUsedUp, quotasOf, tooSmallFor } from '../../plan/quota.ts';
import type { Quota } from '../../plan/quota.ts';
import { formatBytes } from '../../core/format.ts';
import type { Notice } from '../../report/result.ts';
import type { RunContext } from '../../core/run-context.ts';
import { StoreError } from '../../store/errors.ts';
import { runsOf } from '../../plan/recent-runs.ts';
import type { RunFacts } from './result.ts';

/** How often it is looked whether what is copied still fits, ms. */
const LOOK_EVERY_MS = 10_000;

/** What a run is about to copy, as far as anybody can tell by now. */
export interface Expected {
  readonly bytes: number;
  /** True where they are no traffic. */
  readonly native: boolean;
}

/**
 * What the platform says of the account's quota, asked beside a run: waited for at the door and nowhere else, and there
 * no longer than a few seconds. Nothing that goes wrong here is the run's concern.
 */
export class QuotaWatch {
  readonly #options: BackupOptions;
  readonly #ctx: RunContext;
  readonly #asked: Promise<void>;
  readonly #expected: () => Expected;
  readonly #stopLooking: () => void;
  #quotas: readonly Quota[] | undefined;
  #unseen: string | undefined;
  #tooMuch: { readonly quota: Quota; readonly bytes: number } | undefined;

  /** `expected` is asked now and then as the run goes on. */
  constructor(
    options: BackupOptions,
    ctx: RunContext,
    platform: Platform | undefined,
    signal: AbortSignal,
    expected: () => Expected,
  ) {
    this.#options = options;
    this.#ctx = ctx;
    this.#expected = expected;
    this.#asked = this.#ask(platform, signal);
    this.#stopLooking =
      platform === undefined ? () => undefined : every(ctx.clock, LOOK_EVERY_MS, () => this.look());
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
    // A cold elsewhere takes writes whatever this account has used.
    if (dryRun || !(await isBridgeNode(cold.endpoint, ca, signal))) return undefined;
    const message = `the platform says that the ${words(over)}`;
    return new StoreError('quota', message, { operation: 'quota', providerCode: 'QUOTA_EXCEEDED' });
  }

  /** Says, once, that what this run copies will not fit. */
  look(): void {
    if (this.#tooMuch !== undefined || this.#quotas === undefined) return;
    const { bytes, native } = this.#expected();
    const [quota] = tooSmallFor(this.#quotas, bytes, native);
    if (quota === undefined) return;
    this.#tooMuch = { quota, bytes };
    this.#ctx.log.warning(this.#doesNotFit(this.#tooMuch));
  }

  end(): void {
    this.look();
    this.#stopLooking();
  }

  notices(): readonly Notice[] {
    const title = 'Quota';
    const nearly = nearlyUsedUp(this.#quotas ?? []).map((quota): Notice => ({
      level: 'warning',
      title,
      message: `The ${words(quota)}. Beyond it the Repository is read-only: raise it on the platform, or copy less.`,
    }));
    const tooMuch = this.#tooMuch;
    return [
      ...nearly,
      ...(tooMuch === undefined
        ? []
        : [{ level: 'warning' as const, title, message: this.#doesNotFit(tooMuch) }]),
      ...(this.#unseen === undefined
        ? []
        : [{ level: 'notice' as const, title: 'Platform', message: this.#unseen }]),
    ];
  }

  async #ask(platform: Platform | undefined, signal: AbortSignal): Promise<void> {
    const { log } = this.#ctx;
    const seen = await platform?.quota(signal);
    if (seen === undefined) return;
    if (seen.seen) {
      this.#quotas = quotasOf(seen.value);
      for (const quota of nearlyUsedUp(this.#quotas)) log.warning(`The ${words(quota)}.`);
      return;
    }
    this.#unseen = `How much of the quota is used could not be seen (${seen.why}); the run goes on.`;
    log.notice(this.#unseen);
  }

  #doesNotFit({ quota, bytes }: { readonly quota: Quota; readonly bytes: number }): string {
    const left = Math.max(0, (quota.max ?? 0) - (quota.used ?? 0));
    return `This run is about ${formatBytes(bytes)}, and of the ${name(quota)} ${formatBytes(left)} were left when it began. What does not fit waits for the next run: raise the quota, or leave something out.`;
  }
}

/** What is copied by now; before that as much as the last run copied, and in a first run all that was listed. */
export function expectedOf({ base, options, tally, choice }: RunFacts): Expected {
  const last = base === 'none' ? undefined : runsOf(base, options).at(-1);
  const bytes = Math.max(
    tally.bytes.copied,
    last?.copiedBytes ?? 0,
    base === 'none' ? tally.bytes.scanned : 0,
  );
  return { bytes, native: choice?.current === 'native' };
}

/** `monthly traffic quota is at 97% (97 GB of 100 GB)`. */
function words(quota: Quota): string {
  const { used, max, percent } = quota;
  const share = `${Math.floor(percent)}%`;
  const figures = used === null || max === null ? '' : ` (${formatBytes(used)} of ${formatBytes(max)})`;
  return `${name(quota)} is ${percent >= 100 ? `used up: ${share}` : `at ${share}`}${figures}`;
}

function name({ kind, period }: Quota): string {
  return `${period === null ? '' : `${period} `}${kind} quota`;
}
