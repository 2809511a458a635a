import { defined } from '../../core/defined.ts';
import type { CopyOptions, Store, WriteOptions } from '../contract.ts';
import { isStoreError } from '../errors.ts';
import type { StoreError } from '../errors.ts';
import { wrapStore } from './wrap-store.ts';

/** What an object can do without. Metadata goes only where the refusal names it. */
export type OptionalAttribute = 'tags' | 'cache headers' | 'storage class' | 'metadata';

/** `copied tags`: lost by a server-side copy, without a refusal. `unread tags`: nobody may read whether there are any. */
export type LostAttribute = OptionalAttribute | 'copied tags' | 'unread tags';

/** Objects that were stored without an attribute, and the first reason. */
export interface AttributeLoss {
  readonly attribute: LostAttribute;
  readonly reason: string;
  objects: number;
}

/** Counts what was stored without an attribute that the original has. */
export class AttributeLosses {
  /** What the bucket took at least once, by its own answer. */
  readonly accepted = new Set<OptionalAttribute>();
  readonly #byAttribute = new Map<LostAttribute, AttributeLoss>();

  add(attribute: LostAttribute, reason: string): void {
    const loss = this.#byAttribute.get(attribute);
    if (loss === undefined) this.#byAttribute.set(attribute, { attribute, reason, objects: 1 });
    else loss.objects++;
  }

  get all(): readonly AttributeLoss[] {
    return [...this.#byAttribute.values()];
  }
}

/** What the manifest says that some objects lack, after a run with these losses; undefined for nothing. */
export function lackingAfter(
  before: readonly string[] | undefined,
  { all }: Pick<AttributeLosses, 'all'>,
): readonly string[] | undefined {
  const lost = all.map(({ attribute }) => (attribute.endsWith(' tags') ? 'tags' : attribute));
  const lacking = new Set([...(before ?? []), ...lost.filter((attribute) => attribute !== 'storage class')]);
  return lacking.size === 0 ? undefined : [...lacking].sort();
}

/**
 * A store that refuses an attribute gets the object without it: the content comes first. A refused write is never sent
 * again here, since its body may be a stream and the lease must be checked: it throws an error that is `adapted`, and the
 * next try of the same key leaves something out. `refusals` is shared by all stores of one bucket. Losses of keys that are
 * no objects of the user's (`isOurs`) are not counted.
 */
export function withOptionalAttributes(
  store: Store,
  refusals: AttributeRefusals,
  isOurs: (key: string) => boolean = () => false,
): Store {
  const attempt = <O extends Options, T>(
    key: string,
    options: O | undefined,
    send: (options: O | undefined) => Promise<T>,
  ): Promise<T> =>
    // Copies within a store carry their attributes along and name none: there is nothing to leave out.
    refusals.concern(key, options) ? adapt(key, options, send) : send(options);
  const adapt = async <O extends Options, T>(
    key: string,
    options: O | undefined,
    send: (options: O | undefined) => Promise<T>,
  ): Promise<T> => {
    const dropped = refusals.droppedFor(key, options);
    let result: T;
    try {
      result = await send(dropped.size === 0 ? options : without(options, dropped));
    } catch (error) {
      throw refusals.refused(error, key, options, dropped);
    }
    refusals.succeeded(key, options, dropped, isOurs(key));
    return result;
  };
  return {
    ...wrapStore(store, ({ call }) => call()),
    put: (key, body, options, signal) => attempt(key, options, (kept) => store.put(key, body, kept, signal)),
    copy: (source, key, options, signal) =>
      attempt(key, options, (kept) => store.copy(source, key, kept, signal)),
    createUpload: (key, options, signal) =>
      attempt(key, options, (kept) => store.createUpload(key, kept, signal)),
  };
}

type Options = WriteOptions | CopyOptions;
type Dropped = ReadonlySet<OptionalAttribute>;

/** One key whose write was refused. */
interface Trial {
  /** Attributes that a refusal named. */
  readonly named: Set<OptionalAttribute>;
  /** Where none was named: what to leave out next, one attribute at a time, then all. */
  guesses: readonly (readonly OptionalAttribute[])[];
  error: StoreError;
}

/** Refusals of one attribute, without a success, after which a store is taken to refuse it always. */
const MAX_REFUSALS = 3;
const NONE: Dropped = new Set();

/** What one bucket was seen to refuse. */
export class AttributeRefusals {
  readonly losses = new AttributeLosses();
  readonly #trials = new Map<string, Trial>();
  /** Attributes that are no longer sent, with the reason. */
  readonly #always = new Map<OptionalAttribute, string>();
  readonly #refusals = new Map<OptionalAttribute, number>();

  /** False where a request has no attribute that could be refused or was not read. */
  concern(key: string, options: Options | undefined): boolean {
    return this.#trials.has(key) || attributesIn(options).length > 0 || unreadIn(options).length > 0;
  }

  /** What this try leaves out. */
  droppedFor(key: string, options: Options | undefined): Dropped {
    const trial = this.#trials.get(key);
    if (trial === undefined && this.#always.size === 0) return NONE;
    const dropped = [...this.#always.keys(), ...(trial?.named ?? []), ...(trial?.guesses[0] ?? [])];
    const present = new Set(attributesIn(options));
    return new Set(dropped.filter((attribute) => present.has(attribute)));
  }

  succeeded(key: string, options: Options | undefined, dropped: Dropped, ours = false): void {
    const trial = this.#trials.get(key);
    for (const attribute of attributesIn(options)) {
      if (!dropped.has(attribute)) {
        this.losses.accepted.add(attribute);
        continue;
      }
      const reason = trial?.error.message ?? this.#always.get(attribute) ?? '';
      if (!ours) this.losses.add(attribute, reason);
      if (trial !== undefined && !this.#always.has(attribute)) this.#learn(attribute, trial.error);
    }
    if (trial !== undefined) this.#trials.delete(key);
    for (const { attribute, reason } of unreadIn(options)) this.losses.add(attribute, reason);
  }

  /** The error to throw: `adapted` where the next try leaves something else out. */
  refused(error: unknown, key: string, options: Options | undefined, dropped: Dropped): unknown {
    if (isStoreError(error) && (error.adapted || error.retryable || error.garbled)) return error;
    const sent = attributesIn(options).filter((attribute) => !dropped.has(attribute));
    const trial = this.#trials.get(key);
    if (!isStoreError(error) || !isSuspicious(error) || (sent.length === 0 && trial === undefined)) {
      this.#trials.delete(key);
      return error;
    }
    const next = nextTrial(error, sent, trial);
    if (next === undefined) {
      this.#trials.delete(key);
      return error;
    }
    this.#trials.set(key, next);
    return error.asAdapted();
  }

  /** One object's attribute may be refused for its value: only a refusal of the attribute itself holds for all. */
  #learn(attribute: OptionalAttribute, error: StoreError): void {
    if (this.losses.accepted.has(attribute)) return;
    const { code, providerCode, message } = error;
    const refusals = (this.#refusals.get(attribute) ?? 0) + 1;
    this.#refusals.set(attribute, refusals);
    const always = code === 'unsupported' || providerCode === 'InvalidStorageClass';
    const often = code === 'denied' || /not (supported|implemented|allowed)|unsupported/i.test(message);
    if (always || (often && refusals >= MAX_REFUSALS)) this.#always.set(attribute, message);
  }
}

/** Undefined where nothing is left to leave out. `sent` is what the refused write carried. */
function nextTrial(
  error: StoreError,
  sent: readonly OptionalAttribute[],
  trial: Trial | undefined,
): Trial | undefined {
  const named = new Set(trial?.named);
  const culprit = sent.find((attribute) =>
    NAMES[attribute].test(`${error.providerCode ?? ''} ${error.message}`),
  );
  if (culprit !== undefined) return { named: named.add(culprit), guesses: [], error };
  if (error.code === 'bad-key') return undefined;
  if (trial !== undefined && trial.guesses.length > 0) {
    const guesses = trial.guesses.slice(1);
    return guesses.length === 0 ? undefined : { ...trial, guesses };
  }
  const possible = sent.filter((attribute) => attribute !== 'metadata');
  const guesses = [...possible.map((one) => [one]), ...(possible.length > 1 ? [possible] : [])];
  return guesses.length === 0 ? undefined : { named, guesses, error };
}

/** Without the names of other things, such as ETag. */
const NAMES: Readonly<Record<OptionalAttribute, RegExp>> = {
  tags: /tagging|\btags?(key|value)?s?\b|(invalid|bad)tag/i,
  'cache headers': /cache-?control|content-?disposition|content-?language|\bexpires\b/i,
  'storage class': /storage[- ]?class/i,
  metadata: /meta-?data|x-amz-meta/i,
};

/** Refusals that may be about what travels with the content. */
function isSuspicious({ code }: StoreError): boolean {
  return code === 'unsupported' || code === 'denied' || code === 'protocol' || code === 'bad-key';
}

function attributesIn(options: Options | undefined): OptionalAttribute[] {
  if (options === undefined) return [];
  const { storageClass } = options;
  const { tags, attributes = {} }: WriteOptions = options;
  const { cacheControl, contentDisposition, contentLanguage, expires, metadata } = attributes;
  const found: OptionalAttribute[] = [];
  if (tags !== undefined) found.push('tags');
  if ((cacheControl ?? contentDisposition ?? contentLanguage ?? expires) !== undefined)
    found.push('cache headers');
  if (storageClass !== undefined) found.push('storage class');
  if (metadata !== undefined) found.push('metadata');
  return found;
}

function unreadIn(options: Options | undefined): NonNullable<WriteOptions['unread']> {
  return (options !== undefined && 'unread' in options ? options.unread : undefined) ?? [];
}

function without<O extends Options>(options: O | undefined, dropped: Dropped): O {
  const kept: Record<string, unknown> = { ...options };
  if (dropped.has('tags')) delete kept['tags'];
  if (dropped.has('storage class')) delete kept['storageClass'];
  const { attributes }: WriteOptions = options ?? {};
  if (attributes === undefined) return kept as O;
  const { cacheControl, contentDisposition, contentLanguage, expires, metadata, ...rest } = attributes;
  kept['attributes'] = {
    ...rest,
    ...(dropped.has('cache headers')
      ? {}
      : defined({ cacheControl, contentDisposition, contentLanguage, expires })),
    ...(dropped.has('metadata') ? {} : defined({ metadata })),
  };
  return kept as O;
}
