import type { Behaviour } from '../../emulator/index.ts';
import { FIRST_KEYS, NEXT_KEYS } from '../paths/worlds.ts';
import type { Column, Leg } from './columns.ts';
import { STRUCK } from './scene.ts';
import type { Scene } from './scene.ts';

/** How the run under the fault ends, for both sizes or one each; nothing where a fault cannot be there. */
type Expected = string | readonly [small: string | undefined, parts: string | undefined];

export interface Fault {
  readonly name: string;
  /** How often it strikes, in words. */
  readonly strikes: string;
  readonly inject: (scene: Scene) => void | Promise<void>;
  /** What has to be put right before the last run, besides what is lifted. */
  readonly mend?: (scene: Scene) => void | Promise<void>;
  /** What the stores do otherwise than S3 from the first backup on. */
  readonly behaviour?: Partial<Behaviour>;
  /** A complete run may hold the struck object's content as listed, though hot has a newer one by then. */
  readonly oldContent?: boolean;
  /** By leg; `all` where nothing else is said of it. */
  readonly ends: Partial<Record<Leg | 'all', Expected>>;
}

export function expectedOf({ ends }: Fault, { leg, size }: Column): string | undefined {
  const expected = leg in ends ? ends[leg] : ends.all;
  return typeof expected === 'string' ? expected : expected?.[size === 'small' ? 0 : 1];
}

const COMPLETE = 'complete';
const STREAMED = 'complete, some streamed';
const COMPLETION = { operation: 'CompleteMultipartUpload', bucket: 'cold' };
/** Both at cold's endpoint. */
const copied = (expected: Expected): Partial<Record<Leg, Expected>> => ({
  native: expected,
  emulated: expected,
});
/** Not about the struck object's bytes: once a path is enough. */
const everyPath = (end: string): Fault['ends'] => ({ ...copied([end, undefined]), read: [end, undefined] });
/** Where the struck object's old version is kept. */
const HISTORY = /\/history\/m\/struck@/;
const IMPATIENT = { answer: 500, longAnswer: 500, body: 500, slowestLine: 1e9 };

const error = (status: number, code: string): { status: number; code: string } => ({ status, code });

export const FAULTS: readonly Fault[] = [
  {
    name: '503 SlowDown',
    strikes: '3 times',
    inject: (scene) => scene.strike({ slowDown: true }, 3),
    ends: { all: COMPLETE },
  },
  {
    name: '503 SlowDown',
    strikes: 'always',
    // Retry-After: patience lasts ten minutes, in which it is asked ten times and not six hundred.
    inject: (scene) => scene.strike({ status: 503, code: 'SlowDown', retryAfter: 60 }),
    ends: { all: 'hole: throttled' },
  },
  {
    name: '429 with Retry-After: 30',
    strikes: 'twice',
    inject: (scene) => scene.strike({ status: 429, code: 'TooManyRequests', retryAfter: 30 }, 2),
    ends: { all: COMPLETE },
  },
  {
    name: '500 InternalError',
    strikes: '3 times',
    inject: (scene) => scene.strike(error(500, 'InternalError'), 3),
    ends: { all: COMPLETE },
  },
  {
    name: '500 InternalError',
    strikes: 'always',
    inject: (scene) => scene.strike(error(500, 'InternalError')),
    ends: { all: 'hole: transient' },
  },
  {
    name: 'connection reset before an answer',
    strikes: 'twice',
    inject: (scene) => scene.strike('reset', 2),
    ends: { all: COMPLETE },
  },
  {
    name: 'connection reset before an answer',
    strikes: 'always',
    inject: (scene) => scene.strike('reset'),
    ends: { all: 'hole: transient' },
  },
  {
    name: 'connection reset in the middle of an answer',
    strikes: 'once',
    inject: (scene) => scene.strike({ breakOff: 100, then: 'reset' }, 1),
    ends: { ...copied(COMPLETE), read: COMPLETE },
  },
  {
    name: 'connection reset in the middle of an answer',
    strikes: 'always',
    inject: (scene) => scene.strike({ breakOff: 100, then: 'reset' }),
    ends: { ...copied([COMPLETE, 'hole: transient']), read: 'hole: transient' },
  },
  {
    name: 'socket that hangs before an answer',
    strikes: 'once',
    inject: (scene) => {
      scene.timeouts = IMPATIENT;
      scene.strike('hang', 1);
    },
    ends: { all: COMPLETE },
  },
  {
    name: 'socket that hangs in the middle of an answer',
    strikes: 'once',
    inject: (scene) => {
      scene.timeouts = IMPATIENT;
      scene.strike({ breakOff: 100, then: 'hang' }, 1);
    },
    ends: { ...copied(COMPLETE), read: COMPLETE },
  },
  {
    name: 'carried out, and then a timeout',
    strikes: 'once',
    inject: (scene) => {
      scene.timeouts = IMPATIENT;
      scene.strike('commit-then-hang', 1);
    },
    ends: { all: COMPLETE },
  },
  {
    name: 'carried out, and the answer lost',
    strikes: 'always',
    inject: (scene) => scene.strike('commit-then-reset'),
    ends: { all: [COMPLETE, 'hole: transient'], read: 'hole: transient' },
  },
  {
    name: '200 with InternalError in its body, on a copy',
    strikes: 'twice',
    inject: (scene) => scene.strike('error-in-200', 2),
    ends: copied(COMPLETE),
  },
  {
    name: '200 with InternalError in its body, on a copy',
    strikes: 'always',
    inject: (scene) => scene.strike('error-in-200'),
    ends: copied('hole: transient'),
  },
  {
    name: '200 with SlowDown in its body, on a copy',
    strikes: '3 times',
    inject: (scene) => scene.strike({ errorIn200: 'SlowDown' }, 3),
    ends: copied(COMPLETE),
  },
  {
    name: '200 with InternalError in its body, on CompleteMultipartUpload',
    strikes: 'twice',
    inject: (scene) => scene.strike('error-in-200', 2, COMPLETION),
    ends: { all: [undefined, COMPLETE] },
  },
  {
    name: '200 with InternalError in its body, on CompleteMultipartUpload',
    strikes: 'always',
    inject: (scene) => scene.strike('error-in-200', Infinity, COMPLETION),
    ends: { all: [undefined, 'hole: transient'] },
  },
  {
    name: 'CompleteMultipartUpload carried out, and the answer lost',
    strikes: 'always',
    inject: (scene) => scene.strike('commit-then-reset', Infinity, COMPLETION),
    ends: { all: [undefined, COMPLETE] },
  },
  {
    name: 'CompleteMultipartUpload that hangs',
    strikes: 'once',
    inject: (scene) => {
      scene.timeouts = IMPATIENT;
      scene.strike('hang', 1, COMPLETION);
    },
    ends: { all: [undefined, COMPLETE] },
  },
  {
    name: 'source changed while it is copied',
    strikes: 'once',
    inject: (scene) => scene.onBytes(() => scene.put(STRUCK, scene.content(2))),
    oldContent: true,
    ends: { all: COMPLETE },
  },
  {
    name: 'source changed while it is copied',
    strikes: 'always',
    inject: (scene) => scene.onLook((count) => scene.put(STRUCK, scene.content(1 + count))),
    ends: { ...copied('hole: changing'), read: 'hole: changing' },
  },
  {
    name: 'source changed, on stores that ignore every pin',
    strikes: 'once',
    behaviour: { ignoreSourcePins: ['copy', 'partcopy'], ignoreGetPins: true },
    inject: (scene) =>
      scene.onLook((count) => (count === 1 ? scene.put(STRUCK, scene.content(2)) : undefined)),
    oldContent: true,
    ends: { ...copied([COMPLETE, STREAMED]), read: COMPLETE },
  },
  {
    name: 'source deleted while it is copied',
    strikes: 'once',
    inject: (scene) => scene.onBytes(() => scene.emulator.store.deleteObject('hot', STRUCK)),
    ends: { ...copied('complete, vanished'), read: 'complete, vanished' },
  },
  {
    name: 'credentials that end in mid-run, and no others',
    strikes: 'always',
    inject: (scene) => scene.onBytes(() => expire(scene)),
    ends: { all: 'incomplete: credentials' },
  },
  {
    name: 'credentials that end in mid-run, and can be renewed',
    strikes: 'always',
    inject: async (scene) => {
      const bucket = sideOf(scene);
      await scene.renewable(bucket, [FIRST_KEYS[bucket], NEXT_KEYS[bucket]]);
      scene.onBytes(() => expire(scene));
    },
    ends: { all: COMPLETE },
  },
  {
    name: 'QUOTA_EXCEEDED in mid-run',
    strikes: 'always',
    inject: (scene) => {
      scene.onBytes(() => scene.emulator.setQuota(0));
      scene.onLift(() => scene.emulator.setQuota(undefined));
    },
    ends: { ...copied('read-only: quota'), write: 'read-only: quota' },
  },
  {
    name: '501 NotImplemented',
    strikes: 'always',
    inject: (scene) => scene.strike(error(501, 'NotImplemented')),
    ends: { ...copied(STREAMED), read: 'hole: unsupported', write: 'hole: unsupported' },
  },
  {
    name: '403 AccessDenied',
    strikes: 'always',
    inject: (scene) => scene.strike(error(403, 'AccessDenied')),
    ends: { ...copied(STREAMED), read: 'hole: denied', write: 'hole: denied' },
  },
  {
    name: "403 AccessDenied on the source, to hot's key too",
    strikes: 'always',
    inject: (scene) => {
      scene.strike(error(403, 'AccessDenied'));
      scene.strike(error(403, 'AccessDenied'), Infinity, { operation: 'GetObject', bucket: 'hot' });
    },
    ends: copied('hole: denied'),
  },
  {
    name: 'archived object (InvalidObjectState)',
    strikes: 'always',
    inject: (scene) => scene.put(STRUCK, scene.content(1), 'GLACIER'),
    mend: (scene) => scene.put(STRUCK, scene.content(1)),
    ends: { ...copied('hole: archived'), read: 'hole: archived' },
  },
  {
    name: 'clock that leaps an hour (RequestTimeTooSkewed)',
    strikes: 'once',
    inject: (scene) => scene.onBytes(() => void (scene.ahead = 3600_000)),
    ends: { all: COMPLETE },
  },
  {
    name: 'upload aborted by somebody else (NoSuchUpload)',
    strikes: 'once',
    inject: (scene) => scene.onBytes(() => scene.emulator.store.abortUploads('cold', STRUCK)),
    ends: { all: [undefined, COMPLETE] },
  },
  {
    name: 'old version cannot be kept: 500 InternalError on its copy',
    strikes: 'always',
    inject: (scene) => scene.strikeState(HISTORY, error(500, 'InternalError'), Infinity, 'CopyObject'),
    ends: everyPath('hole: transient'),
  },
  {
    name: 'copy of the old version carried out, and the answer lost',
    strikes: 'always',
    inject: (scene) => scene.strikeState(HISTORY, 'commit-then-reset', Infinity, 'CopyObject'),
    ends: everyPath(COMPLETE),
  },
  {
    name: 'lease taken, and the answer lost',
    strikes: 'once',
    inject: (scene) => scene.strikeState(/\/lease$/, 'commit-then-reset', 1),
    ends: everyPath(COMPLETE),
  },
  {
    name: 'journal written, and the answer lost',
    strikes: 'once',
    inject: (scene) => scene.strikeState(/\/journal-/, 'commit-then-reset', 1),
    ends: everyPath(COMPLETE),
  },
  {
    name: 'journal that cannot be written: 500 InternalError',
    strikes: 'always',
    inject: (scene) => scene.strikeState(/\/journal-/, error(500, 'InternalError')),
    ends: everyPath('failed: transient'),
  },
  {
    name: 'HEAD of the manifest written, and the answer lost',
    strikes: 'once',
    inject: (scene) => scene.strikeState(/\/HEAD$/, 'commit-then-reset', 1),
    ends: everyPath(COMPLETE),
  },
  {
    name: 'HEAD of the manifest cannot be written: 500 InternalError',
    strikes: 'always',
    inject: (scene) => scene.strikeState(/\/HEAD$/, error(500, 'InternalError')),
    ends: everyPath('failed: transient'),
  },
  {
    name: 'hot lists out of order',
    strikes: 'always',
    inject: (scene) => scene.smallPages({ pageSize: 0, unsortedListing: true }),
    ends: everyPath(COMPLETE),
  },
  {
    name: 'hot lists each page twice',
    strikes: 'always',
    inject: (scene) => scene.smallPages({ oddPages: 'repeated' }),
    // Not told from an order that is not UTF-8's, which would make keys look gone.
    ends: everyPath('failed: protocol'),
  },
  {
    name: 'hot lists empty pages, though more follow',
    strikes: 'always',
    inject: (scene) => scene.smallPages({ oddPages: 'empty' }),
    ends: everyPath(COMPLETE),
  },
  {
    name: 'hot gives the same token again and again',
    strikes: 'always',
    inject: (scene) => scene.smallPages({ oddPages: 'looping' }),
    ends: everyPath('failed: protocol'),
  },
  {
    name: 'a page of hot fails: 500 InternalError',
    strikes: '3 times',
    inject: (scene) => scene.strikeListing(error(500, 'InternalError'), 3),
    ends: everyPath(COMPLETE),
  },
  {
    name: 'a page of hot fails: 500 InternalError',
    strikes: 'always',
    inject: (scene) => scene.strikeListing(error(500, 'InternalError')),
    ends: everyPath('failed: transient'),
  },
  {
    name: 'a page of hot fails: 403 AccessDenied',
    strikes: 'always',
    inject: (scene) => scene.strikeListing(error(403, 'AccessDenied')),
    ends: everyPath('failed: denied'),
  },
  {
    name: 'a page of hot breaks off',
    strikes: 'twice',
    inject: (scene) => scene.strikeListing({ breakOff: 300, then: 'reset' }, 2),
    ends: everyPath(COMPLETE),
  },
];

/** Whose key moves the bytes. */
function sideOf({ column }: Scene): 'hot' | 'cold' {
  return column.leg === 'read' ? 'hot' : 'cold';
}

function expire(scene: Scene): void {
  const { accessKeyId } = FIRST_KEYS[sideOf(scene)];
  const ended = error(400, 'ExpiredToken');
  scene.onLift(scene.emulator.faults.add({ accessKeyId, times: Infinity, do: ended }));
}
