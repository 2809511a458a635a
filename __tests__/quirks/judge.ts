import type { Emulator } from '../../emulator/index.ts';
import { ColdReader } from './cold-reader.ts';
import type { StoredEntry } from './cold-reader.ts';
import { snapshot, contentOf } from './contents.ts';
import type { Content, Snapshot } from './contents.ts';
import type { Step } from './life.ts';

/** More sentences about one step say nothing new. */
const MAX_FAULTS_PER_STEP = 6;

/**
 * Looks into the emulator's storage after each step, past every quirk and without the program's own readers:
 *
 * - every object of hot is in cold byte for byte under the name that the manifest gives, or is named as a hole by a run
 *   that ended with 2, or the run ended with 1 and said why; one run may count a key as vanished, the next may not;
 * - what a manifest once promised is in cold with the same bytes until the policy lets it go;
 * - what a restore brings is what hot held at that point, or is named;
 * - a verify that finds nothing is right;
 * - attributes that were lost are told;
 * - no run ends without an explanation.
 */
export class Judge {
  readonly faults: string[] = [];
  /** Runs that committed a restore point, the newest last. */
  readonly points: string[] = [];
  readonly #emulator: Emulator;
  readonly #cold: ColdReader;
  /** What hot held at each run, and the keys that the run named as holes. */
  readonly #then = new Map<string, { readonly hot: Snapshot; readonly holes: ReadonlySet<string> }>();
  /** MD5s of what hot ever held, by key. */
  readonly #held = new Map<string, Set<string>>();
  /** MD5 of each version that a manifest has named. */
  readonly #promised = new Map<string, { readonly key: string; readonly md5: string }>();
  readonly #holes = new Set<string>();
  /** Keys that one run could not find, and counted: the next one must name them (issue 15.29). */
  readonly #vanished = new Set<string>();
  #verified = false;
  /** Then hot holds what no manifest has yet. */
  #newestFailed = false;

  constructor(emulator: Emulator) {
    this.#emulator = emulator;
    this.#cold = new ColdReader(emulator);
  }

  get holes(): number {
    return this.#holes.size;
  }

  /** What every step must keep to, whatever it does. */
  said({ name, exit, problem }: Step): void {
    const { code, message = '' } = problem ?? {};
    if (code === 'internal') this.#fault(name, `ended with an error that nobody expected: ${message}`);
    if (/\n\s+at /.test(message)) this.#fault(name, 'showed a stack trace');
    if (exit === 1 && message === '') this.#fault(name, 'failed and said nothing');
    if (exit === 3) this.#fault(name, `ended incomplete (${code ?? 'no code'}): ${message}`);
  }

  async backedUp(step: Step): Promise<void> {
    this.#verified = false;
    const hot = await snapshot(this.#emulator);
    for (const [key, { md5 }] of hot) this.#held.set(key, (this.#held.get(key) ?? new Set()).add(md5));
    const entries = await this.#entries(step);
    let vanished = step.vanished ?? 0;
    const holes = new Set([...namedIn(step), ...(await this.#cold.holes(step.run))]);
    for (const key of holes) this.#holes.add(key);
    this.#newestFailed = step.exit === 1;
    if (step.exit !== 1) {
      this.points.push(step.run);
      this.#then.set(step.run, { hot, holes });
    }
    const found: string[] = [];
    for (const [key, content] of hot) {
      const wrong = await this.#wrongCopy(content, entries.get(key), step);
      if (wrong === undefined || step.exit === 1) continue;
      if (!isNamed(holes, key) && vanished > 0 && !this.#vanished.has(key)) {
        vanished--;
        this.#vanished.add(key);
        holes.add(key);
      } else if (!isNamed(holes, key))
        found.push(`${shown(key)} ${wrong}, and no hole names it (exit ${step.exit})`);
      else if (step.exit !== 2) found.push(`${shown(key)} is a hole, and the exit code is ${step.exit}`);
      else if (wrong.startsWith('is taken')) found.push(`${shown(key)} ${wrong}`);
    }
    this.#faultsOf(step.name, found);
    await this.#promises(step, entries);
  }

  async verified(step: Step): Promise<void> {
    const entries = await this.#entries(step);
    const wrong = await this.#promises(step, entries);
    this.#verified = step.exit === 0;
    if (this.#verified && wrong > 0)
      this.#fault(step.name, `is green, and ${wrong} versions are not as promised`);
  }

  async pruned(step: Step): Promise<void> {
    const entries = await this.#entries(step);
    this.#promised.clear(); // restores of the points that the policy keeps judge what went
    await this.#promises(step, entries);
    const hot = await snapshot(this.#emulator);
    const newest = this.#then.get(this.points.at(-1) ?? '');
    const found: string[] = [];
    for (const [key, content] of hot) {
      if (this.#newestFailed || newest === undefined || isNamed(newest.holes, key)) continue;
      const wrong = await this.#wrongCopy(content, entries.get(key), step);
      if (wrong !== undefined) found.push(`${shown(key)} ${wrong}`);
    }
    this.#faultsOf(step.name, found);
  }

  /** `quirkyTarget`: what the target cannot hold may be named, but not lost. */
  async restored(step: Step, run: string, prefix: string, quirkyTarget: boolean): Promise<void> {
    const then = this.#then.get(run);
    if (then === undefined) return;
    const { store } = this.#emulator;
    const named = namedIn(step);
    // What one restore left out, and said so, the next finds in place and need not say again.
    if (told(step)) this.#restoreTold = true;
    const found: string[] = [];
    let missing = 0;
    for (const [key, { md5, attributes }] of then.hot) {
      const stored = await this.#target(`${prefix}${key}`);
      if (stored !== undefined && stored.md5 === md5) {
        if (stored.attributes !== attributes && !this.#restoreTold && !this.#toldBefore)
          found.push(
            `${shown(key)} lost attributes and nothing says so: ${difference(attributes, stored.attributes)}`,
          );
        continue;
      }
      if (isNamed(then.holes, key)) continue;
      missing++;
      if (step.exit === 1) continue;
      if (!isNamed(named, key) && !isNamed(named, `${prefix}${key}`))
        found.push(
          `${shown(key)} ${stored ? 'has other bytes' : 'is missing'}, and nothing names it (exit ${step.exit})`,
        );
      else if (step.exit !== 2) found.push(`${shown(key)} is named, and the exit code is ${step.exit}`);
    }
    for (const key of store.listKeys('to', prefix)) {
      const name = key.slice(prefix.length);
      const held = this.#held.get(name);
      const content = held && (await this.#target(key));
      if (content === undefined || held?.has(content.md5) !== false) continue;
      if (told(step, RESPELLED) && this.#isOtherSpelling(key, prefix, content)) continue;
      found.push(`${shown(name)} has bytes that hot never held under it`);
    }
    if (this.#verified && !quirkyTarget && step.exit !== 0)
      found.push(
        `ended with ${step.exit} (${missing} keys missing) after a green verify: ${step.problem?.message ?? firstOf(step)}`,
      );
    this.#faultsOf(step.name, found);
  }

  /** The target takes the key for another one, which hot held with these bytes. */
  #isOtherSpelling(key: string, prefix: string, { md5 }: Content): boolean {
    const { store } = this.#emulator;
    return [...this.#held].some(
      ([name, md5s]) => md5s.has(md5) && storedKey(store, `${prefix}${name}`) === key,
    );
  }

  /** Set once a backup has said that it could not keep all attributes. */
  #toldBefore = false;
  /** A restore of this life has said that attributes could not be kept. */
  #restoreTold = false;

  async #entries({ name, notices }: Step): Promise<ReadonlyMap<string, StoredEntry>> {
    if (notices.some(({ message, title }) => ATTRIBUTES.test(`${title} ${message}`))) this.#toldBefore = true;
    try {
      return await this.#cold.entries();
    } catch (error) {
      this.#fault(name, `left a manifest that does not read: ${String(error)}`);
      return new Map();
    }
  }

  async #target(key: string): Promise<Content | undefined> {
    const { store } = this.#emulator;
    try {
      const object = await store.getObject('to', store.storedKey('to', key));
      return object && contentOf(object);
    } catch {
      return undefined; // the target refuses the name
    }
  }

  /** Why cold does not hold this content of hot; undefined where it does. */
  async #wrongCopy(
    content: Content,
    entry: StoredEntry | undefined,
    step: Step,
  ): Promise<string | undefined> {
    if (entry === undefined) return 'is not in the manifest';
    if (entry.gone?.confirmed === true) return 'is taken for gone';
    const stored = await this.#cold.content(entry.key, entry, content.md5);
    if (stored === undefined) return 'is named by the manifest, and cold has nothing there';
    if (stored.md5 !== content.md5) return 'has other bytes in cold';
    if (entry.size !== content.bytes)
      return `has ${content.bytes} bytes, and the manifest says ${entry.size}`;
    if (stored.attributes !== content.attributes && !told(step) && !this.#toldBefore)
      this.#fault(
        step.name,
        `${shown(entry.key)} lost attributes and nothing says so: ${difference(content.attributes, stored.attributes)}`,
      );
    return undefined;
  }

  /** Checks each version that was ever promised, and takes note of new ones. Returns how many are not as promised. */
  async #promises(step: Step, entries: ReadonlyMap<string, StoredEntry>): Promise<number> {
    const found: string[] = [];
    const seen = new Set<string>();
    for (const entry of entries.values()) {
      if (entry.expired !== undefined) continue;
      for (const version of [entry, ...(entry.history ?? [])]) {
        const id = `${entry.key}\0${version.since}`;
        seen.add(id);
        const before = this.#promised.get(id);
        const stored = await this.#cold.content(entry.key, version, before?.md5);
        const what = `${shown(entry.key)} of ${version.since}`;
        if (stored === undefined) found.push(`${what} is named by the manifest, and cold has nothing there`);
        else if (before !== undefined && before.md5 !== stored.md5) found.push(`${what} was overwritten`);
        else if (this.#held.get(entry.key)?.has(stored.md5) !== true)
          found.push(`${what} has bytes that hot never held`);
        else if (before === undefined) this.#promised.set(id, { key: entry.key, md5: stored.md5 });
      }
    }
    const wrong = found.length;
    for (const [id, { key }] of this.#promised)
      if (!seen.has(id))
        found.push(`${shown(key)} of ${id.slice(key.length + 1)} is no longer named by the manifest`);
    this.#faultsOf(step.name, found);
    return wrong;
  }

  #faultsOf(name: string, found: readonly string[]): void {
    for (const line of found.slice(0, MAX_FAULTS_PER_STEP)) this.#fault(name, line);
    if (found.length > MAX_FAULTS_PER_STEP)
      this.#fault(name, `${found.length - MAX_FAULTS_PER_STEP} more like it`);
  }

  #fault(name: string, line: string): void {
    const sentence = `${name}: ${line.length > 600 ? `${line.slice(0, 600)}…` : line}`;
    if (!this.faults.includes(sentence)) this.faults.push(sentence);
  }
}

const ATTRIBUTES = /tag|metadata|attribute|header|storage class/i;

/** What a restore says where the target lists a key under another spelling. */
const RESPELLED = /another spelling/;

/** True where the step says so: by default, that attributes could not be kept. */
function told({ notices, problem }: Step, what = ATTRIBUTES): boolean {
  return [...notices.map(({ title, message }) => `${title} ${message}`), problem?.message ?? ''].some(
    (text) => what.test(text),
  );
}

/** Keys of holes, and for a key that is listed twice or misspelled the other key that its message names. */
function namedIn({ holes }: Step): Set<string> {
  return new Set(
    holes.flatMap(({ cause, examples }) =>
      examples.flatMap(({ key, message }) => [
        key,
        ...(cause === 'repeated' || cause === 'spelling' ? quotedIn(message) : []),
      ]),
    ),
  );
}

function quotedIn(message: string): string[] {
  return [...message.matchAll(/"(?:[^"\\]|\\.)*"/g)].map(([text]) => JSON.parse(text) as string);
}

function firstOf({ holes }: Step): string {
  const [group] = holes;
  const example = group?.examples[0];
  return example === undefined ? 'nothing said' : `${group?.cause} ${shown(example.key)}: ${example.message}`;
}

/** By its own name, or as a listing shows it that cannot show control characters. */
function isNamed(names: ReadonlySet<string>, key: string): boolean {
  // eslint-disable-next-line no-control-regex
  return names.has(key) || names.has(key.replace(/[\x00-\x1f\x7f]/g, '\ufffd'));
}

function shown(key: string): string {
  return JSON.stringify(key.length > 60 ? `${key.slice(0, 30)}…${key.slice(-10)}` : key).replace(
    /[^\x20-\x7e]/g,
    (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function difference(hot: string, cold: string): string {
  return `hot ${shownText(hot)}, cold ${shownText(cold)}`;
}

function shownText(text: string): string {
  return text.replace(/[^\x20-\x7e]/g, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** Undefined where the target refuses the name. */
function storedKey(store: Emulator['store'], key: string): string | undefined {
  try {
    return store.storedKey('to', key);
  } catch {
    return undefined;
  }
}
