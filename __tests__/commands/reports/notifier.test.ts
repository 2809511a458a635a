import { createHmac } from 'node:crypto';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { ATTEMPT_MS, NOTIFY_DEADLINE_MS, Notifier } from '../../../src/commands/reports/notifier.ts';
import type { NotifierSetting } from '../../../src/commands/reports/notifier.ts';
import { signature } from '../../../src/report/notify/forms.ts';
import { endEvent, startEvent } from '../../../src/report/notify/event.ts';
import type { NotifyOptions } from '../../../src/options/reports/reports.ts';
import { HandClock } from '../../hand-clock.ts';
import { Receiver } from './receiver.ts';

const run = { command: 'backup', noun: 'Backup', run: 'gh-77', hot: 's3://shop/', cold: 's3://cold/' };
const ended = {
  outcome: 'complete',
  exitCode: 0,
  durationMs: 1_000,
  title: 'Backup complete',
  message: '4 objects copied.',
  outputs: { copied: '4' },
} as const;

let clock: HandClock;
let receiver: Receiver;
let warnings: string[];

beforeEach(async () => {
  clock = new HandClock();
  receiver = new Receiver();
  warnings = [];
  await receiver.start();
});

afterEach(() => receiver.close());

function notifier(options: Partial<NotifyOptions> = {}, more: Partial<NotifierSetting> = {}): Notifier {
  return new Notifier({
    options: { url: receiver.url, format: 'json', key: undefined, ...options },
    ca: undefined,
    clock,
    random: () => 0.5,
    warn: (line) => warnings.push(line),
    ...more,
  });
}

const success = (): ReturnType<typeof endEvent> => endEvent(run, ended, clock.now());

/** Lets I/O settle until `done`, and moves the clock by `ms` each time that something sleeps on it and nothing comes. */
async function until(done: Promise<unknown>, ms = 0): Promise<void> {
  const state = { over: false };
  void done.finally(() => (state.over = true));
  for (let turn = 0; !state.over; turn++) {
    await new Promise((resolve) => setImmediate(resolve));
    if (ms > 0 && turn % 200 === 199) await clock.advance(ms);
  }
}

describe('a run', () => {
  test('announces its start and its end, in this order', async () => {
    const one = notifier();
    one.start(startEvent(run, clock.now()));
    await until(one.end(success(), false));
    expect(receiver.received.map(({ path }) => path)).toEqual(['/hook?key=s3cret', '/hook?key=s3cret']);
    const [start, end] = receiver.received.map(({ body }) => JSON.parse(body) as object);
    expect(start).toMatchObject({ format: 1, event: 'start', run: 'gh-77', outcome: null, exitCode: null });
    expect(end).toMatchObject({
      event: 'success',
      outcome: 'complete',
      exitCode: 0,
      cold: 's3://cold/',
      message: '4 objects copied.',
      outputs: { copied: '4' },
    });
    expect(warnings).toEqual([]);
  });

  test('does not wait for a start that nobody takes longer than a moment, and still announces its end', async () => {
    receiver.answer = (response, n) => {
      if (n > 0) response.end();
    };
    const one = notifier();
    one.start(startEvent(run, clock.now()));
    await receiver.has(1);
    await until(one.end(success(), false), 5_000);
    expect(receiver.received).toHaveLength(2);
    expect(warnings).toEqual([expect.stringMatching(/the start of this run could not be delivered/)]);
    expect(clock.now() - new HandClock().now()).toBeLessThanOrEqual(5_000);
  });
});

describe('a receiver', () => {
  test('that fails is asked again, with the same event under the same id', async () => {
    receiver.answer = (response, n) => response.writeHead(n < 2 ? 503 : 204).end();
    await until(notifier({ key: Buffer.from('k'.repeat(32)) }).end(success(), false), 1_000);
    expect(receiver.received).toHaveLength(3);
    expect(new Set(receiver.received.map(({ body }) => body)).size).toBe(1);
    expect(new Set(receiver.received.map(({ headers }) => headers['webhook-id']))).toEqual(
      new Set(['backup-gh-77-success']),
    );
    expect(warnings).toEqual([]);
  });

  test('that asks to wait is left alone that long', async () => {
    const at: number[] = [];
    receiver.answer = (response, n) => {
      at.push(clock.now());
      response.writeHead(n === 0 ? 429 : 200, { 'retry-after': '12' }).end();
    };
    await until(notifier().end(success(), false), 1_000);
    expect((at[1] ?? 0) - (at[0] ?? 0)).toBeGreaterThanOrEqual(12_000);
  });

  test('that always fails is given up after five tries, with a warning and no error', async () => {
    receiver.answer = (response) => response.writeHead(500).end();
    await until(notifier().end(success(), false), 1_000);
    expect(receiver.received).toHaveLength(5);
    expect(warnings).toEqual([
      'notify-url: the success of this run could not be delivered (HTTP 500; attempts: 5). The run itself is not affected.',
    ]);
  });

  test('that hangs is given up at the deadline', async () => {
    receiver.answer = () => undefined;
    const began = clock.now();
    await until(notifier().end(success(), false), 1_000);
    expect(clock.now() - began).toBeGreaterThan(ATTEMPT_MS);
    expect(clock.now() - began).toBeLessThanOrEqual(NOTIFY_DEADLINE_MS + 1_000);
    expect(warnings).toEqual([expect.stringContaining('no answer in 10 s; attempts: 3')]);
  });

  test('that sends a body without an end has answered all the same', async () => {
    receiver.answer = (response) => response.writeHead(200).write('…');
    await until(notifier().end(success(), false), 1_000);
    expect(receiver.received).toHaveLength(1);
  });

  test('that refuses is not asked again', async () => {
    receiver.answer = (response) => response.writeHead(404).end();
    await until(notifier().end(success(), false));
    expect(receiver.received).toHaveLength(1);
    expect(warnings).toEqual([expect.stringContaining('HTTP 404; attempts: 1')]);
  });

  test('that redirects is not followed', async () => {
    const other = new Receiver();
    await other.start();
    receiver.answer = (response) => response.writeHead(307, { location: other.url }).end();
    await until(notifier().end(success(), false));
    expect([receiver.received.length, other.received.length]).toEqual([1, 0]);
    expect(warnings).toEqual([expect.stringContaining('a redirect, which is not followed')]);
    await other.close();
  });

  test('that is not there costs a warning, which does not name it', async () => {
    const closed = createServer();
    await new Promise<void>((resolve) => closed.listen(0, '127.0.0.1', resolve));
    const { port } = closed.address() as AddressInfo;
    await new Promise((resolve) => closed.close(resolve));
    await until(notifier({ url: `http://127.0.0.1:${port}/hook?key=s3cret` }).end(success(), false), 1_000);
    expect(warnings).toEqual([expect.stringContaining('no connection (ECONNREFUSED); attempts: 5')]);
    expect(warnings.join()).not.toMatch(/s3cret|127\.0\.0\.1/);
  });

  test('has three seconds for the end of a run that was stopped', async () => {
    receiver.answer = () => undefined;
    const began = clock.now();
    await until(notifier().end(success(), true), 500);
    expect(clock.now() - began).toBeLessThanOrEqual(4_000);
    expect(warnings).toHaveLength(1);
  });
});

test('the signature is the HMAC of id, time and body, as Standard Webhooks have it', async () => {
  const key = Buffer.from('a secret of some length');
  await until(notifier({ key }).end(success(), false));
  const { headers, body } = receiver.received[0]!;
  const signed = `${String(headers['webhook-id'])}.${String(headers['webhook-timestamp'])}.${body}`;
  expect(headers['webhook-timestamp']).toBe(String(clock.now() / 1000));
  expect(headers['webhook-signature']).toBe(
    `v1,${createHmac('sha256', 'a secret of some length').update(signed).digest('base64')}`,
  );
});

test('the signature is that of the example of Standard Webhooks', () => {
  const key = Buffer.from('MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw', 'base64');
  expect(signature('msg_p5jXN8AQM9LWM0D4loKWxJek', '{"test": 2432232314}', key, 1_614_265_330_000)).toEqual({
    'webhook-id': 'msg_p5jXN8AQM9LWM0D4loKWxJek',
    'webhook-timestamp': '1614265330',
    'webhook-signature': 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
  });
});

test('without a secret nothing is signed', async () => {
  await until(notifier().end(success(), false));
  expect(receiver.received[0]?.headers).not.toHaveProperty('webhook-signature');
});

describe('the form of healthchecks', () => {
  test.each([
    ['success', ended, '/hook?key=s3cret'],
    ['failure', { ...ended, outcome: 'failed', exitCode: 1 }, '/hook/fail?key=s3cret'],
    ['a skipped run', { ...ended, outcome: 'skipped' }, '/hook/log?key=s3cret'],
    ['an incomplete run', { ...ended, outcome: 'incomplete', exitCode: 3 }, '/hook/log?key=s3cret'],
  ] as const)('pings for %s', async (_, end, path) => {
    const one = notifier({ format: 'healthchecks' });
    one.start(startEvent(run, clock.now()));
    await until(one.end(endEvent(run, end, clock.now()), false));
    expect(receiver.received.map((request) => request.path)).toEqual(['/hook/start?key=s3cret', path]);
    expect(receiver.received[1]?.body).toMatch(/^Backup complete\n4 objects copied\.\n/);
  });
});

describe('the form of Slack', () => {
  test('is one message at the end, in which no text is a mention or a link', async () => {
    const one = notifier({ format: 'slack' });
    one.start(startEvent(run, clock.now()));
    const hostile = { ...ended, message: 'key <!channel> <https://evil.example|x> & \u202e\n@here' };
    await until(one.end(endEvent(run, hostile, clock.now()), false));
    expect(receiver.received).toHaveLength(1);
    const message = JSON.parse(receiver.received[0]!.body) as { text: string };
    expect(message).toMatchObject({ mrkdwn: false, unfurl_links: false });
    expect(message.text).toMatch(/^✅ Backup complete\n/);
    expect(message.text).toContain(
      'key &lt;!channel&gt; &lt;https://evil.example|x&gt; &amp; \\u{202e}\\n@here',
    );
  });
});
