import { runBackup } from '../../src/commands/backup/backup.ts';
import { runCat } from '../../src/commands/browse/cat.ts';
import { runProbe } from '../../src/commands/probe.ts';
import { runRestore } from '../../src/commands/restore/restore.ts';
import { runVerify } from '../../src/commands/verify/verify.ts';
import type { ObjectKeys } from '../../src/core/encryption/object-keys.ts';
import type { RunContext } from '../../src/core/run-context.ts';
import type { Identity } from '../../src/encryption/identities.ts';
import { openerFor, sealerFor } from '../../src/encryption/objects.ts';
import { stateCipher } from '../../src/encryption/state-cipher.ts';
import { decryptStream } from '../../src/encryption/streams.ts';
import type { Entry } from '../../src/manifest/entry.ts';
import { loadCommitted } from '../../src/manifest/committed.ts';
import { State } from '../../src/manifest/state.ts';
import type {
  BackupOptions,
  CatOptions,
  PlaceOptions,
  ProbeOptions,
  RestoreOptions,
  VerifyOptions,
} from '../../src/options/options.ts';
import type { CatResult } from '../../src/report/browse/cat.ts';
import type { ProbeResult } from '../../src/report/probe.ts';
import type { StoppedResult } from '../../src/report/stopped.ts';
import type { RestoreResult } from '../../src/report/restore-result.ts';
import type { RunResult } from '../../src/report/result.ts';
import type { VerifyResult } from '../../src/report/verify.ts';
import type { OpenStore } from '../../src/run/open-buckets.ts';
import { Bucket } from '../../src/store/bucket.ts';
import type { Store, Versioning } from '../../src/store/contract.ts';
import { MEMORY_S3 } from '../../src/store/memory/kinds.ts';
import type { MemoryKind } from '../../src/store/memory/kinds.ts';
import { MemoryProvider } from '../../src/store/memory/store.ts';
import { optionsFor, runContext, TestClock } from '../commands/setting.ts';
import { identityOf } from './keys.ts';

/** S3, but for parts of any size: an object of some 100 KB goes in several. */
export const SMALL_PARTS: MemoryKind = withSmallParts(MEMORY_S3);

export function withSmallParts(kind: MemoryKind): MemoryKind {
  const { dialect } = kind;
  const part = { ...dialect.limits.part, min: 1 };
  return { ...kind, dialect: { ...dialect, limits: { ...dialect.limits, part } } };
}

const HOUR = 3600_000;
const never = new AbortController().signal;

export const WORK = identityOf('work');
export const RECOVERY = identityOf('recovery');
export const STRANGER = identityOf('stranger');

/** Hot, cold and a bucket to restore to, in memory, and the commands between them. */
export class EncryptedWorld {
  readonly clock = new TestClock();
  hot: Store;
  to: Store;
  cold: Store;
  readonly logged: string[] = [];
  readonly base = optionsFor('http://127.0.0.1:9', { copyPaths: ['streamed'] });
  recipients: readonly Identity[] = [WORK, RECOVERY];
  identities: readonly Identity[] = [WORK];
  resumeSecret: Buffer | undefined;
  /** `names: hidden` */
  hidden = false;
  #probed = false;
  cipher = stateCipher([identityOf('state')]);

  /** What each bucket pretends to be. */
  constructor(
    versioning: Versioning = 'off',
    kinds: readonly [hot: MemoryKind, cold: MemoryKind] = [SMALL_PARTS, SMALL_PARTS],
  ) {
    const [hot, cold] = kinds.map((kind) => new MemoryProvider(this.clock, kind));
    if (hot === undefined || cold === undefined) throw new Error('two kinds');
    this.hot = hot.store('hot');
    this.cold = cold.store('cold', versioning);
    this.to = hot.store('to');
  }

  readonly open: OpenStore = ({ bucket }) =>
    ({ hot: this.hot, cold: this.cold, to: this.to })[bucket] ?? this.to;

  async sealing(): Promise<ObjectKeys> {
    const recipients = await Promise.all(this.recipients.map((identity) => identity.recipient()));
    const hide = this.hidden ? { hide: this.cipher.hide } : {};
    return { recipients: sealerFor(recipients, this.resumeSecret), ...hide };
  }

  opening(): ObjectKeys {
    return this.identities.length === 0 ? {} : { identities: openerFor(this.identities) };
  }

  put(key: string, content: string | Uint8Array, options = {}): Promise<unknown> {
    return this.hot.put(key, Buffer.from(content as string), options);
  }

  /** A run; time moves on by an hour after it. */
  async backup(change: Partial<BackupOptions> = {}, ctx: Partial<RunContext> = {}): Promise<RunResult> {
    if (!this.#probed) await this.probe([WORK, RECOVERY]);
    const cold: PlaceOptions = {
      ...this.base.cold,
      objectKeys: await this.sealing(),
      stateCipher: this.cipher,
    };
    const options = { ...this.base, cold, ...change };
    const result = await runBackup(options, this.#context(ctx), this.open);
    await this.clock.advance(HOUR);
    return result;
  }

  /** Shows these identities. */
  async probe(identities: readonly Identity[]): Promise<ProbeResult | StoppedResult> {
    this.#probed = true;
    const options: ProbeOptions = {
      ...this.base,
      command: 'probe',
      cold: {
        ...this.base.cold,
        objectKeys: { ...(await this.sealing()), identities: openerFor(identities) },
        stateCipher: this.cipher,
      },
    };
    return runProbe(options, this.#context(), this.open);
  }

  async restore(change: Partial<RestoreOptions> = {}): Promise<RestoreResult> {
    const options: RestoreOptions = {
      ...this.base,
      command: 'restore',
      hot: undefined,
      cold: { ...this.base.cold, objectKeys: this.opening(), stateCipher: this.cipher },
      to: { ...this.base.cold, bucket: 'to' },
      confirm: '',
      at: { kind: 'latest' },
      include: [],
      overwrite: false,
      copyPaths: ['native', 'emulated', 'streamed'],
      ...change,
    };
    return runRestore(options, this.#context(), this.open);
  }

  async verify(change: Partial<VerifyOptions> = {}): Promise<VerifyResult> {
    const options: VerifyOptions = {
      ...this.base,
      command: 'verify',
      hot: undefined,
      cold: { ...this.base.cold, objectKeys: this.opening(), stateCipher: this.cipher },
      sample: { kind: 'all' },
      repair: false,
      ...change,
    };
    return runVerify(options, this.#context(), this.open);
  }

  async cat(key: string): Promise<{ readonly result: CatResult; readonly text: string }> {
    const options: CatOptions = {
      command: 'cat',
      hot: undefined,
      cold: { ...this.base.cold, objectKeys: this.opening(), stateCipher: this.cipher },
      ca: undefined,
      key,
      at: { kind: 'latest' },
    };
    const chunks: Uint8Array[] = [];
    const write = (chunk: Uint8Array): Promise<boolean> => Promise.resolve(chunks.push(chunk) > 0);
    const result = await runCat(options, this.#context(), write, this.open);
    return { result, text: Buffer.concat(chunks).toString() };
  }

  /** What anybody with this identity reads at a path of cold. */
  async decrypted(path: string, identity: Identity = WORK): Promise<Buffer> {
    const body = await this.cold.get(path);
    const chunks: Uint8Array[] = [];
    for await (const chunk of decryptStream(body.stream, [identity])) chunks.push(chunk);
    return Buffer.concat(chunks);
  }

  /** Hot answers with this for the key, under the ETag and size that it has. */
  lie(key: string, bytes: Buffer): void {
    this.hot = lying(this.hot, key, bytes);
  }

  lieInCold(key: string, bytes: Buffer): void {
    this.cold = lying(this.cold, key, bytes);
  }

  async stored(store: Store = this.cold): Promise<Map<string, Buffer>> {
    const found = new Map<string, Buffer>();
    let after: string | undefined;
    for (;;) {
      const { objects } = await store.list(after === undefined ? {} : { after });
      if (objects.length === 0) return found;
      for (const { key } of objects) found.set(key, await contentOf(store, key));
      after = objects.at(-1)?.key;
    }
  }

  /** Cold, for who has the state-key. */
  bucket(): Bucket {
    return new Bucket(this.cold, '', undefined, undefined, this.cipher);
  }

  /** Of the committed manifest, by key. */
  async entries(): Promise<ReadonlyMap<string, Entry>> {
    const state = new State(this.bucket());
    const committed = await loadCommitted(state, never);
    const entries = new Map<string, Entry>();
    for (const segment of committed?.generation.segments ?? [])
      for await (const lines of state.entries(segment, never))
        for (const { entry } of lines) entries.set(entry.key, entry);
    return entries;
  }

  #context(change: Partial<RunContext> = {}): RunContext {
    const line = (text: string): void => void this.logged.push(text);
    const log = { info: line, notice: line, warning: line, debug: line };
    return runContext({ clock: this.clock, log, ...change });
  }
}

function lying(store: Store, key: string, bytes: Buffer): Store {
  const answer = new Proxy(store, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name, target);
      if (typeof value !== 'function') return value;
      if (name !== 'get') return (value as () => unknown).bind(target);
      return async (...[asked, options, signal]: Parameters<Store['get']>): ReturnType<Store['get']> => {
        const body = await target.get(asked, options, signal);
        if (asked !== key) return body;
        body.destroy();
        const { first, last } = options?.range ?? { first: 0, last: bytes.length - 1 };
        const piece = bytes.subarray(first, last + 1);
        return { ...body, stream: once(piece) };
      };
    },
  });
  return answer;
}

async function* once(piece: Buffer): AsyncGenerator<Uint8Array> {
  await Promise.resolve();
  for (let at = 0; at < piece.length; at += 65_536) yield piece.subarray(at, at + 65_536);
}

export async function contentOf(store: Store, key: string): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of (await store.get(key)).stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}
