import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { LimitedSecond } from './request-limit.ts';
import type { Shape } from './synthetic-keys.ts';

export interface SyntheticOptions {
  readonly keys: number;
  readonly shape?: Shape;
  /** Share of the objects that changes with each epoch. */
  readonly changing?: number;
  /** ms before each answer. */
  readonly latency?: number;
  /** A prefix whose objects are answered so many times later. */
  readonly slow?: { readonly prefix: string; readonly factor: number };
  /** Files of a certificate for `localhost` and its key, PEM: answers over TLS. */
  readonly tls?: { readonly cert: string; readonly key: string };
  /** Requests a second that it takes, and in a burst; it throttles beyond. */
  readonly limit?: { readonly allowed: number; readonly burst: number };
}

export type RequestCounts = Readonly<Record<'hot' | 'cold', Readonly<Record<string, number>>>>;

/** bench/synthetic-server.ts as a running process. */
export interface SyntheticServer {
  readonly endpoint: string;
  readonly keys: number;
  /** Requests since the start or the last reset, by bucket and kind. */
  counts(): Promise<RequestCounts>;
  /** What the limit saw, by the second since the first copy. */
  limited(): Promise<readonly LimitedSecond[]>;
  /** `reset`, `epoch`, `mirror` or `empty`: see bench/synthetic-server.ts. */
  tell(what: 'reset' | 'epoch' | 'mirror' | 'empty'): Promise<void>;
  stop(): Promise<void>;
}

export async function startServer(options: SyntheticOptions): Promise<SyntheticServer> {
  const { keys, shape = 'tree', changing = 0, latency = 0, limit, tls, slow } = options;
  const child = spawn(
    process.execPath,
    [
      join(import.meta.dirname, 'synthetic-server.ts'),
      ...[
        '--keys',
        String(keys),
        '--shape',
        shape,
        '--changing',
        String(changing),
        '--latency',
        String(latency),
      ],
      ...(slow === undefined ? [] : ['--slow', slow.prefix, '--factor', String(slow.factor)]),
      ...(tls === undefined ? [] : ['--cert', tls.cert, '--key', tls.key]),
      ...(limit === undefined ? [] : ['--allowed', String(limit.allowed), '--burst', String(limit.burst)]),
    ],
    { stdio: ['pipe', 'pipe', 'inherit'] },
  );
  const ended = once(child, 'exit');
  const first = await Promise.race([once(child.stdout, 'data'), ended.then(() => undefined)]);
  if (first === undefined) throw new Error('the synthetic server did not start');
  const [endpoint = '', control = ''] = String(first[0]).trim().split('\n');
  const ask = async (path: string, method: string): Promise<string> => {
    const answer = await fetch(`${control}/__${path}`, { method });
    if (!answer.ok) throw new Error(`/__${path}: HTTP ${answer.status}`);
    return answer.text();
  };
  return {
    endpoint,
    keys,
    counts: async () => JSON.parse(await ask('counts', 'GET')) as RequestCounts,
    limited: async () => JSON.parse(await ask('limit', 'GET')) as readonly LimitedSecond[],
    tell: async (what) => {
      await ask(what, 'POST');
    },
    stop: async () => {
      child.stdin.end();
      await ended;
    },
  };
}
