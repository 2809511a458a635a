import { createHmac } from 'node:crypto';
import { clip, forJson } from '../../core/escape.ts';
import { VERSION } from '../../core/version.ts';
import type { EventKind, RunEvent } from './event.ts';

/** A request that announces an event. */
export interface NotifyRequest {
  /** Absolute; a secret. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface NotifySetting {
  readonly url: string;
  readonly format: 'json' | 'healthchecks' | 'slack';
  readonly key: Uint8Array | undefined;
}

/** The request for an event, sent at `now`, ms; undefined where this form does not announce it. */
export function requestFor(event: RunEvent, setting: NotifySetting, now: number): NotifyRequest | undefined {
  const form = FORMS[setting.format](event, setting.url);
  if (form === undefined) return undefined;
  const { url, type, body } = form;
  const headers = { 'content-type': type, 'user-agent': `flashback-backup/${VERSION}` };
  if (setting.key === undefined) return { url, body, headers };
  return { url, body, headers: { ...headers, ...signature(idOf(event), body, setting.key, now) } };
}

interface Form {
  readonly url: string;
  readonly type: string;
  readonly body: string;
}

const FORMS: Readonly<Record<NotifySetting['format'], (event: RunEvent, url: string) => Form | undefined>> = {
  json: (event, url) => ({ url, type: 'application/json', body: forJson(JSON.stringify(event)) }),
  healthchecks: (event, url) => ({
    url: below(url, PINGS[event.event]),
    type: 'text/plain; charset=utf-8',
    body: lines(event).join('\n'),
  }),
  // A message at each start would be noise: what did not end is noticed by what watches for silence.
  slack: (event, url) =>
    event.event === 'start'
      ? undefined
      : { url, type: 'application/json', body: forJson(JSON.stringify(slackMessage(event))) },
};

/** https://healthchecks.io/docs/http_api/ ; `/log` records a ping and changes no state. */
const PINGS: Readonly<Record<EventKind, string>> = {
  start: '/start',
  success: '',
  failure: '/fail',
  inconclusive: '/log',
};

/** The path with a step added; a query stays. */
function below(url: string, step: string): string {
  const target = new URL(url);
  target.pathname = target.pathname.replace(/\/+$/, '') + step;
  return target.href;
}

function lines({ title, message, command, run, hot, cold }: RunEvent): string[] {
  const places = [hot, cold].filter((place) => place !== null).join(' → ');
  return [title, message, places, `${command}, run ${run}`].filter((line) => line !== '');
}

const EMOJI: Readonly<Record<EventKind, string>> = {
  start: '',
  success: '✅',
  failure: '❌',
  inconclusive: '⏸️',
};

/** Slack's own limit is far higher; a channel is no log. */
const MAX_SLACK = 2_000;

/** Plain text: only `&`, `<` and `>` mean something to Slack then, and a mention needs `<`. */
function slackMessage(event: RunEvent): object {
  const [title = '', ...rest] = lines(event);
  const text = clip([`${EMOJI[event.event]} ${title}`, ...rest].join('\n'), MAX_SLACK)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
  return { text, mrkdwn: false, unfurl_links: false, unfurl_media: false };
}

/** The same for every try, so that a receiver can drop what it has. */
function idOf({ run, command, event }: RunEvent): string {
  return `${command}-${run.replace(/[^\w-]/g, '_').slice(0, 120)}-${event}`;
}

/**
 * The headers of Standard Webhooks, which has libraries for many languages: the HMAC covers the id, the time and the body.
 * https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md
 */
export function signature(
  id: string,
  body: string,
  key: Uint8Array,
  now: number,
): Readonly<Record<'webhook-id' | 'webhook-timestamp' | 'webhook-signature', string>> {
  const time = String(Math.floor(now / 1000));
  const mac = createHmac('sha256', key).update(`${id}.${time}.${body}`, 'utf8').digest('base64');
  return { 'webhook-id': id, 'webhook-timestamp': time, 'webhook-signature': `v1,${mac}` };
}
