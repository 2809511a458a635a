import type { Clock, Random } from '../../core/clock.ts';
import { InputError } from '../../core/input-error.ts';
import { systemCode } from '../../core/quoted.ts';
import { TimeoutError, withTimeout } from '../../core/with-timeout.ts';
import type { NotifyOptions } from '../../options/reports/reports.ts';
import type { RunEvent } from '../../report/notify/event.ts';
import { requestFor } from '../../report/notify/forms.ts';
import { post as postOnce } from './post.ts';
import type { PostAnswer } from './post.ts';

export interface NotifierSetting {
  readonly options: NotifyOptions;
  readonly ca: string | undefined;
  readonly clock: Clock;
  readonly random: Random;
  /** One line, without the URL: the run goes on. */
  readonly warn: (line: string) => void;
  readonly post?: typeof postOnce;
}

/** All tries and waits of one event, ms. */
export const NOTIFY_DEADLINE_MS = 30_000;
/** Of a run that was stopped: a runner ends it 7.5 s after it asked. */
export const STOPPED_DEADLINE_MS = 3_000;
/** One try, ms. */
export const ATTEMPT_MS = 10_000;
/** At its end a run waits this long for what announces its start, ms. */
export const LATE_START_MS = 5_000;
const MAX_ATTEMPTS = 5;
const FIRST_WAIT_MS = 1_000;

/**
 * Announces a run to `notify-url`. Best effort: nothing here fails a run or throws, what was not delivered is a warning. The
 * start is sent beside the run, which does not wait for it.
 */
export class Notifier {
  readonly #setting: NotifierSetting;
  readonly #late = new AbortController();
  #starting: Promise<void> = Promise.resolve();

  constructor(setting: NotifierSetting) {
    this.#setting = setting;
  }

  start(event: RunEvent): void {
    this.#starting = this.#deliver(event, NOTIFY_DEADLINE_MS, this.#late.signal);
  }

  /** Sends what ended the run after what began it: receivers take the last one for the state. */
  async end(event: RunEvent, stopped: boolean): Promise<void> {
    const { clock } = this.#setting;
    const wait = stopped ? 0 : LATE_START_MS;
    try {
      await withTimeout(clock, wait, () => this.#starting);
    } catch {
      this.#late.abort(new TimeoutError(wait));
      await this.#starting;
    }
    await this.#deliver(event, stopped ? STOPPED_DEADLINE_MS : NOTIFY_DEADLINE_MS);
  }

  async #deliver(event: RunEvent, deadline: number, signal?: AbortSignal): Promise<void> {
    const { clock, warn } = this.#setting;
    const tried = { attempts: 0, why: '' };
    try {
      await withTimeout(clock, deadline, (limit) => this.#attempts(event, tried, limit), signal);
    } catch (error) {
      const why =
        error instanceof TimeoutError ? tried.why || `no answer in ${error.ms / 1000} s` : whyOf(error);
      warn(
        `notify-url: the ${event.event} of this run could not be delivered (${why}; attempts: ${tried.attempts}). The run itself is not affected.`,
      );
    }
  }

  /** Resolves when it is delivered, or this form does not announce it. Throws Undelivered. */
  async #attempts(
    event: RunEvent,
    tried: { attempts: number; why: string },
    signal: AbortSignal,
  ): Promise<void> {
    const { clock, random, options } = this.#setting;
    for (;;) {
      // Anew for each try: the signature holds the time.
      const request = requestFor(event, options, clock.now());
      if (request === undefined) return;
      tried.attempts++;
      const failure = await this.#attempt(request, signal);
      if (failure === undefined) return;
      tried.why = failure.why;
      if (!failure.again || tried.attempts === MAX_ATTEMPTS) throw new Undelivered(failure.why);
      const wait = FIRST_WAIT_MS * 2 ** (tried.attempts - 1) * (0.5 + random());
      await clock.sleep(Math.max(wait, failure.after), signal);
    }
  }

  async #attempt(
    request: NonNullable<ReturnType<typeof requestFor>>,
    signal: AbortSignal,
  ): Promise<Failure | undefined> {
    const { clock, ca, post = postOnce } = this.#setting;
    try {
      return failureOf(await withTimeout(clock, ATTEMPT_MS, (limit) => post(request, ca, limit), signal));
    } catch (error) {
      signal.throwIfAborted();
      return { why: whyOf(error), again: !(error instanceof InputError), after: 0 };
    }
  }
}

interface Failure {
  readonly why: string;
  /** Whether another try may help. */
  readonly again: boolean;
  /** ms that the receiver wants to be left alone. */
  readonly after: number;
}

class Undelivered extends Error {}

function failureOf({ status, retryAfter = '' }: PostAnswer): Failure | undefined {
  if (status >= 200 && status < 300) return undefined;
  if (status >= 300 && status < 400)
    return {
      why: `HTTP ${status}, a redirect, which is not followed: give the URL that it leads to`,
      again: false,
      after: 0,
    };
  const again = status >= 500 || status === 408 || status === 425 || status === 429;
  return {
    why: `HTTP ${status}`,
    again,
    after: /^\d{1,5}$/.test(retryAfter) ? Number(retryAfter) * 1000 : 0,
  };
}

/** Without the message of an error of the system, which names the host: some receivers keep their secret there. */
function whyOf(error: unknown): string {
  if (error instanceof Undelivered || error instanceof InputError) return error.message;
  if (error instanceof TimeoutError) return `no answer in ${error.ms / 1000} s`;
  return `no connection${systemCode(error)}`;
}
