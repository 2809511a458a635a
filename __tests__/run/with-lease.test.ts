import { beforeEach, describe, expect, test } from '@jest/globals';
import { InputError } from '../../src/core/input-error.ts';
import { LeaseLost } from '../../src/manifest/lease.ts';
import { MARGINS } from '../../src/run/margins.ts';
import { openCold } from '../../src/run/open-buckets.ts';
import { RunControl } from '../../src/run/run-control.ts';
import { withLease } from '../../src/run/with-lease.ts';
import type { LeaseOutcome, UnderLease } from '../../src/run/with-lease.ts';
import type { Store } from '../../src/store/contract.ts';
import { StoreError } from '../../src/store/errors.ts';
import type { StoreCall } from '../../src/store/middleware/wrap-store.ts';
import { wrapStore } from '../../src/store/middleware/wrap-store.ts';
import { optionsFor, runContext } from '../commands/setting.ts';
import { COMMANDS, CommandWorld, ENDPOINT, HEAD, LEASE } from './command-world.ts';
import type { Name } from './command-world.ts';

const FOUND = '.flashback-backup/probe.json';
const MINUTE = 60_000;
const DAY = 86_400_000;

let world: CommandWorld;

beforeEach(() => {
  world = new CommandWorld();
});

/** A request in the middle of what each command does under the lease. */
function isMidRun(
  name: Name,
  { operation, key = '' }: Pick<StoreCall<unknown>, 'operation' | 'key'>,
): boolean {
  switch (name) {
    case 'backup':
      return operation === 'copy' && key === 'c';
    case 'probe':
      return operation === 'put' && key === FOUND;
    default:
      return operation === 'put' && key.startsWith('.flashback-backup/generations/');
  }
}

/** Hangs until it is aborted, as a request does whose server never answers. */
const unanswered = (signal: AbortSignal | undefined): Promise<never> =>
  new Promise((_, reject) => {
    signal?.addEventListener('abort', () =>
      reject(new StoreError('transient', 'aborted', { operation: 'put' })),
    );
  });

describe.each(COMMANDS)('%s', (name) => {
  beforeEach(() => world.prepare(name));

  test('aborts its requests when the lease is lost in mid-run, commits nothing more, and says so', async () => {
    const before = await world.read(HEAD);
    let aborted = false;
    let writesAfter = 0;
    const cold = wrapStore(world.cold, async (call) => {
      if (aborted && call.operation === 'put') writesAfter++;
      if (aborted || !isMidRun(name, call)) return call.call();
      await world.takeLease({ owner: 'other' });
      call.signal?.addEventListener('abort', () => (aborted = true));
      return unanswered(call.signal);
    });
    const result = await world.finish(world.run(name, { cold }));
    expect(aborted).toBe(true);
    expect(result).toMatchObject({ outcome: 'failed', problem: { code: 'lease-lost' } });
    expect(await world.read(HEAD)).toEqual(before);
    expect(await world.has(FOUND)).toBe(false);
    expect(await world.read(LEASE)).toMatchObject({ owner: 'other', epoch: 99 });
    expect(writesAfter).toBe(0);
  });

  test('takes over at once from an earlier attempt of the same job', async () => {
    await world.takeLease({ owner: 'earlier', workflowRun: '77', attempt: 1 });
    const identity = { runId: 'later', workflowRun: '77', attempt: 2 };
    const result = await world.finish(world.run(name, { context: { identity } }));
    expect(result.problem ?? null).toBeNull();
    expect(await world.read(LEASE)).toMatchObject({ owner: 'later', epoch: 100, expires: 0 });
  });

  test('keeps its result when the lease cannot be released, with a warning', async () => {
    const { result, warnings } = await runWithRelease(name, ({ operation }) =>
      Promise.reject(new StoreError('denied', 'AccessDenied', { operation })),
    );
    expect(result.problem ?? null).toBeNull();
    expect(warnings).toEqual([expect.stringMatching(/^The lease was not released \(AccessDenied\)/)]);
  });

  test('keeps its result when the release of the lease hangs, and waits no longer than it may', async () => {
    let released = 0;
    const { result, warnings, warnedAt } = await runWithRelease(name, () => {
      released = world.clock.monotonic();
      return new Promise<never>(() => undefined);
    });
    expect(result.problem ?? null).toBeNull();
    expect(warnings).toEqual([expect.stringMatching(/^The lease was not released \(it took too long/)]);
    expect(warnedAt - released).toBeLessThan(MARGINS.shutdownGraceMs + 1_000);
  });
});

async function runWithRelease(name: Name, release: (call: { operation: string }) => Promise<never>) {
  const warnings: string[] = [];
  let warnedAt = NaN;
  const warning = (line: string): void => {
    warnings.push(line);
    warnedAt = world.clock.monotonic();
  };
  const quiet = (): void => undefined;
  const log = { info: quiet, notice: quiet, debug: quiet, warning };
  const store = world.cold;
  const cold: Store = {
    ...wrapStore(store, ({ call }) => call()),
    put: (key, body, ...rest) =>
      key === LEASE && body instanceof Uint8Array && Buffer.from(body).includes('"expires":0')
        ? release({ operation: 'put' })
        : store.put(key, body, ...rest),
  };
  const result = await world.finish(world.run(name, { cold, context: { log } }));
  return { result, warnings, warnedAt };
}

describe('while another run holds the lease', () => {
  test.each(['backup', 'prune', 'probe', 'rebuild'] as const)('%s is skipped', async (name) => {
    await world.prepare(name);
    const before = await world.read(HEAD);
    await world.takeLease({ owner: 'other' });
    const result = await world.finish(world.run(name, { wait: MINUTE }));
    expect(result).toMatchObject({
      outcome: 'skipped',
      problem: {
        code: 'lease-held',
        message: expect.stringMatching(/^another run \("other"\) holds the lease until /),
      },
    });
    expect(await world.read(HEAD)).toEqual(before);
  });

  test('verify reports what it read, and that nothing was recorded', async () => {
    await world.prepare('verify');
    await world.takeLease({ owner: 'other' });
    const result = await world.finish(world.run('verify', { wait: MINUTE }));
    expect(result).toMatchObject({
      outcome: 'degraded',
      recorded: false,
      problem: null,
      notices: [{ title: 'Not recorded', message: expect.stringContaining('another run is writing') }],
    });
  });
});

describe("where cold's key may not write", () => {
  const readable = (): Store =>
    wrapStore(world.cold, ({ operation, call }) => {
      if (operation === 'put') throw new StoreError('denied', 'Access Denied', { operation });
      return call();
    });

  test.each(['backup', 'prune', 'probe', 'rebuild'] as const)('%s names the input', async (name) => {
    await world.prepare(name);
    const running = world.finish(world.run(name, { cold: readable() }));
    await expect(running).rejects.toThrow(/^access-key-id: cold's key may not write to s3:\/\/cold\//);
    await expect(running).rejects.toThrow(InputError);
  });

  test('verify reports what it read, and that nothing was recorded', async () => {
    await world.prepare('verify');
    const result = await world.finish(world.run('verify', { cold: readable() }));
    expect(result).toMatchObject({
      outcome: 'degraded',
      recorded: false,
      notices: [{ title: 'Not recorded', message: expect.stringContaining('cold cannot be written') }],
    });
  });
});

describe('state that changed while the command waited for the lease', () => {
  /** `other` holds the lease, does `change` under it while `name` waits, and releases it. */
  async function changedMeanwhile(name: Name, change: () => Promise<unknown>) {
    await world.prepare(name);
    await world.takeLease({ owner: 'other' });
    const running = world.run(name, { wait: 20 * DAY });
    running.catch(() => undefined); // expected below
    for (let i = 0; i < 60; i++) {
      await new Promise((resolve) => setImmediate(resolve));
      await world.clock.advance(1_000);
    }
    await world.finish(change());
    if (((await world.read(LEASE))['expires'] as number) > 0)
      await world.cold.put(LEASE, Buffer.from(JSON.stringify({ owner: 'other', epoch: 99, expires: 0 })));
    return world.finish(running);
  }

  const asOther = { context: { identity: { runId: 'other' } } };
  const backUp = async () => {
    await world.hot.put('d', Buffer.from('by the other'));
    return world.run('backup', asOther);
  };

  test('a backup builds on the generation that was committed meanwhile', async () => {
    expect(await changedMeanwhile('backup', backUp)).toMatchObject({
      outcome: 'complete',
      previousGeneration: 6,
      generation: 7,
      counts: { copied: 0, unchanged: 4 },
    });
  });

  test('a backup stops where HEAD was deleted meanwhile, and copies nothing', async () => {
    expect(await changedMeanwhile('backup', () => world.cold.delete(HEAD))).toMatchObject({
      outcome: 'failed',
      problem: { code: 'state' },
      counts: { copied: 0 },
    });
  });

  test('a prune judges the generation that was committed meanwhile', async () => {
    expect(await changedMeanwhile('prune', backUp)).toMatchObject({ outcome: 'complete', generation: 7 });
    const { keys } = await world.finish(list());
    expect(keys).toEqual(['a', 'b', 'd']);
  });

  test('a verification records its repairs in the generation that was committed meanwhile', async () => {
    expect(await changedMeanwhile('verify', backUp)).toMatchObject({
      outcome: 'complete',
      generation: 7,
      counts: { repaired: 1 },
    });
    expect((await world.finish(list())).keys).toEqual(['a', 'b', 'd']);
  });

  test('a probe refuses a cold that became the backup of another hot meanwhile', async () => {
    const other = async () => {
      await world.cold.delete(HEAD);
      const { objects } = await world.cold.list({ prefix: '' });
      for (const { key } of objects) if (key !== LEASE) await world.cold.delete(key);
      const place = (one: { bucket: string }) => (one.bucket === 'hot' ? { prefix: 'other/' } : {});
      return world.run('backup', { ...asOther, place: (one) => ({ ...one, ...place(one) }) });
    };
    await expect(changedMeanwhile('probe', other)).rejects.toThrow(/is not what this cold is the backup of/);
    expect(await world.has(FOUND)).toBe(false);
  });

  test('a rebuild does not replace a manifest that another rebuild committed meanwhile', async () => {
    const running = changedMeanwhile('rebuild', () => world.run('rebuild', asOther));
    await expect(running).rejects.toThrow(/^cold: it holds a sound manifest/);
    expect(await world.read(HEAD)).toMatchObject({ run: 'other' });
  });

  test('a rebuild does not replace a manifest that is committed while it works', async () => {
    await world.prepare('rebuild');
    const committed = { ...(await world.read(HEAD)), sha256: 'f'.repeat(64), run: 'other' };
    const cold = wrapStore(world.cold, async (call) => {
      if (call.operation === 'put' && call.key?.startsWith('.flashback-backup/segments/') === true)
        await world.cold.put(HEAD, Buffer.from(JSON.stringify(committed)));
      return call.call();
    });
    expect(await world.finish(world.run('rebuild', { cold }))).toMatchObject({
      outcome: 'failed',
      problem: { code: 'lease-lost' },
    });
    expect(await world.read(HEAD)).toEqual(committed);
  });

  async function list(): Promise<{ keys: string[] }> {
    const { runLs } = await import('../../src/commands/ls.ts');
    const keys: string[] = [];
    const { cold } = optionsFor(ENDPOINT);
    const options = {
      command: 'ls',
      hot: undefined,
      cold,
      ca: undefined,
      prefixes: [],
      at: undefined,
    } as const;
    await runLs(
      options,
      runContext({ clock: world.clock }),
      (some) => {
        keys.push(...some.map(({ key }) => key));
        return Promise.resolve(true);
      },
      () => world.cold,
    );
    return { keys };
  }
});

describe('withLease', () => {
  function lease<T>(
    work: (held: UnderLease<string>) => Promise<T>,
    { cold = world.cold, cancel = new AbortController().signal } = {},
  ): { control: RunControl; outcome: Promise<LeaseOutcome<T>> } {
    const ctx = runContext({ clock: world.clock, identity: { runId: 'mine' } });
    const buckets = openCold(optionsFor(ENDPOINT), ctx, () => cold);
    const control = new RunControl(world.clock, undefined, cancel, MARGINS.stop);
    const load = (): Promise<string> => Promise.resolve('state');
    const setting = { ctx, margins: MARGINS, wait: 0, floor: 41, load };
    return { control, outcome: withLease(buckets, control, setting, work) };
  }

  test('hands over the epoch above the floor, the state, and a cold that it fences', async () => {
    const { outcome } = lease(async ({ fence, wasHeld, cold, loaded }) => {
      expect({ epoch: fence.epoch, wasHeld, loaded }).toEqual({ epoch: 42, wasHeld: false, loaded: 'state' });
      await cold.store.put('key', Buffer.from('x'));
      return 'result';
    });
    expect(await outcome).toEqual({ kind: 'done', value: 'result' });
    expect(await world.read(LEASE)).toMatchObject({ owner: 'mine', epoch: 42, expires: 0 });
  });

  test('every listener of the fence hears of the loss, and the loss is what is thrown', async () => {
    const heard: string[] = [];
    const { control, outcome } = lease(async ({ fence, cold }) => {
      fence.onLost(({ message }) => heard.push(message));
      await world.takeLease({ owner: 'other' });
      await world.clock.advance(MINUTE);
      await expect(cold.store.put('key', Buffer.from('x'))).rejects.toThrow(LeaseLost);
      expect(control.signal.aborted).toBe(true);
      throw new Error('what a request that was aborted throws');
    });
    await expect(outcome).rejects.toThrow('the lease was taken over by "other"');
    expect(heard).toEqual(['the lease was taken over by "other"']);
    expect(await world.has('key')).toBe(false);
  });

  test('a lease that is lost since cold takes no more writes is thrown as that', async () => {
    let full = false;
    const cold = wrapStore(world.cold, ({ operation, call }) => {
      if (full && operation === 'put') throw new StoreError('quota', 'QUOTA_EXCEEDED', { operation });
      return call();
    });
    const { outcome } = lease(
      async () => {
        full = true;
        await world.clock.advance(2 * MINUTE);
        throw new Error('aborted');
      },
      { cold },
    );
    await expect(outcome).rejects.toMatchObject({ code: 'quota' });
  });

  test('is released when the work throws, and when the run was cancelled', async () => {
    const cancel = new AbortController();
    const { outcome } = lease(
      () => {
        cancel.abort(new Error('SIGINT'));
        throw new Error('cut off');
      },
      { cancel: cancel.signal },
    );
    await expect(outcome).rejects.toThrow('cut off');
    expect(await world.read(LEASE)).toMatchObject({ owner: 'mine', expires: 0 });
  });
});
