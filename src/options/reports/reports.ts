import { InputError } from '../../core/input-error.ts';
import { isLoopback } from './loopback.ts';
import { quoted } from '../../core/quoted.ts';
import { parseChoice } from '../quantities.ts';
import type { ReadText } from '../read-text.ts';

export const NOTIFY_FORMATS = ['json', 'healthchecks', 'slack'] as const;

export type NotifyFormat = (typeof NOTIFY_FORMATS)[number];

/** Where a run is announced. */
export interface NotifyOptions {
  /** A secret: whoever knows it can send there. */
  readonly url: string;
  readonly format: NotifyFormat;
  /** The key of the HMAC, as bytes; undefined: not signed. */
  readonly key: Uint8Array | undefined;
}

export interface ReportOptions {
  /** Path of the file for the textfile collector. */
  readonly metrics: string | undefined;
  readonly notify: NotifyOptions | undefined;
}

/** Of commands that tell others how they went. */
export interface ReportedOptions {
  /** Absent where nobody is told. */
  readonly reports?: ReportOptions;
}

/** `metrics` and `notify-*`. Throws InputError, which never shows the URL. */
export function parseReports(text: ReadText): ReportedOptions {
  const metrics = parseMetrics(text('metrics'));
  const notify = parseNotify(text);
  return metrics === undefined && notify === undefined ? {} : { reports: { metrics, notify } };
}

function parseMetrics(path: string): string | undefined {
  if (path === '') return undefined;
  // The collector reads no other file, without a word.
  if (/[^/\\]\.prom$/.test(path) && !path.includes('\0')) return path;
  throw new InputError(
    'metrics',
    `${quoted(path)} is not a file that the textfile collector reads; expected a path that ends in .prom, such as /var/lib/node_exporter/textfile_collector/backup.prom`,
  );
}

function parseNotify(text: ReadText): NotifyOptions | undefined {
  const url = text('notify-url');
  const format = parseChoice('notify-format', text('notify-format'), NOTIFY_FORMATS);
  const key = parseKey(text('notify-secret'));
  return url === '' ? undefined : { url: parseUrl(url), format, key };
}

function parseUrl(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const bad = (why: string): InputError =>
    new InputError(
      'notify-url',
      `${why} (its value is not shown: it is a secret); expected https://host/path, or http:// on this machine`,
    );
  if (url === undefined || !/^https?:$/.test(url.protocol)) throw bad('is not a URL of http');
  if (url.protocol === 'http:' && !isLoopback(url.hostname))
    throw bad('is plain http to another machine, where all between could read it');
  if (url.username !== '' || url.password !== '') throw bad('holds credentials, which are not sent');
  if (url.hash !== '') throw bad('holds a fragment (#), which is not sent');
  return url.href;
}

const MIN_SECRET = 16;
/** Of Standard Webhooks, bytes. */
const KEY_BYTES = { least: 24, most: 64 } as const;

/** As Standard Webhooks have it: `whsec_` and base64, or any text. */
function parseKey(secret: string): Uint8Array | undefined {
  if (secret === '') return undefined;
  const bad = (expected: string): InputError =>
    new InputError('notify-secret', `cannot be used (its value is not shown); expected ${expected}`);
  if (!secret.startsWith('whsec_')) {
    if (secret.length < MIN_SECRET) throw bad(`at least ${MIN_SECRET} characters`);
    return Buffer.from(secret, 'utf8');
  }
  const encoded = secret.slice('whsec_'.length);
  const key = Buffer.from(encoded, 'base64');
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(encoded) || key.length < KEY_BYTES.least || key.length > KEY_BYTES.most)
    throw bad(`base64 of ${KEY_BYTES.least} to ${KEY_BYTES.most} bytes behind whsec_`);
  return key;
}
