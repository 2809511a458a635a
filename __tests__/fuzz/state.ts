import { gzipSync } from 'node:zlib';
import { decodeCondemned } from '../../src/manifest/condemned.ts';
import { decodeEntry } from '../../src/manifest/entry.ts';
import { namedJournal, readHolds } from '../../src/manifest/holds.ts';
import { parseJournal } from '../../src/manifest/journals/journal.ts';
import { readEarlierRestores } from '../../src/manifest/journals/restore-journal.ts';
import { parseUploadRecord } from '../../src/manifest/journals/upload-record.ts';
import {
  holdPath,
  isPathOf,
  journalPath,
  LEASE,
  parseHistoryPath,
  PROBE_CACHE,
  uploadRecordPath,
  VERIFIED,
  rehearsalPath,
} from '../../src/manifest/layout.ts';
import { readLease } from '../../src/manifest/lease.ts';
import { decodeListed } from '../../src/manifest/listed.ts';
import { parseGeneration, parseHead } from '../../src/manifest/parse-generation.ts';
import { decodeSegment } from '../../src/manifest/segment.ts';
import { withoutSignature } from '../../src/manifest/signing/signer.ts';
import { parseSshSignature } from '../../src/manifest/signing/sshsig.ts';
import { WireError } from '../../src/manifest/signing/wire.ts';
import { State } from '../../src/manifest/state.ts';
import { newestRehearsal } from '../../src/manifest/rehearsals/rehearsal.ts';
import { readVerified } from '../../src/manifest/verified.ts';
import { loadProbeCache } from '../../src/run/probe-cache.ts';
import { never, sha256 } from '../attacks/prepare.ts';
import { planted } from './planted.ts';
import { STATE_ERRORS } from './targets.ts';
import type { Samples, Target } from './targets.ts';

const GENERATION = '.flashback-backup/generations/1.json';

async function drained(all: AsyncIterable<unknown>): Promise<void> {
  for await (const _one of all) never.throwIfAborted();
}

const packed = (text: string): { readonly file: Uint8Array; readonly sha256: string } => {
  const file = gzipSync(Buffer.from(text, 'latin1'), { level: 1 });
  return { file, sha256: sha256(file) };
};

/** Everything that is read from cold, and from the target of a restore. */
export function stateTargets(samples: Samples): readonly Target[] {
  const throws = STATE_ERRORS;
  const [run = '', epoch = 0] = (/"run":"([^"]*)","epoch":(\d+)/.exec(samples.journal) ?? []).slice(1);
  const journal = journalPath(run, Number(epoch), 0);
  const [uploadRun = ''] = (/"run":"([^"]*)"/.exec(samples.upload) ?? []).slice(1);
  const [uploadOf = ''] = (/"path":"([^"]*)"/.exec(samples.upload) ?? []).slice(1);
  const [hold = ''] = (/"id":"([^"]*)"/.exec(samples.hold) ?? []).slice(1);
  const [line = ''] = samples.segment.split('\n');
  const files: readonly Target[] = [
    {
      name: 'HEAD',
      samples: [samples.head],
      throws,
      read: (text) => parseHead(text, '.flashback-backup/HEAD'),
    },
    {
      name: 'generation',
      samples: [samples.generation],
      throws,
      read: (text) => parseGeneration(text, GENERATION),
    },
    { name: 'entry', samples: [line], throws, read: (text) => decodeEntry(text, GENERATION) },
    {
      name: 'segment',
      samples: [samples.segment],
      throws,
      read: async (text) => {
        const { file, sha256: hash } = packed(text);
        await drained(
          decodeSegment(file, { first: '', last: '\uffff', count: 1000, bytes: 0, sha256: hash }),
        );
      },
    },
    {
      name: 'packed bytes',
      samples: [gzipSync(samples.segment).toString('latin1')],
      throws,
      read: async (text) => {
        const file = Buffer.from(text, 'latin1');
        await drained(
          decodeSegment(file, { first: '', last: '\uffff', count: 1000, bytes: 0, sha256: sha256(file) }),
        );
      },
    },
    {
      name: 'condemned list',
      samples: [samples.condemned],
      throws,
      read: async (text) => {
        const { file, sha256: hash } = packed(text);
        await drained(decodeCondemned(file, { count: 1, sha256: hash }));
      },
    },
    {
      name: 'listing',
      samples: [samples.listed],
      throws,
      read: async (text) => {
        const { file, sha256: hash } = packed(text);
        await decodeListed(file, hash);
      },
    },
    {
      name: 'journal',
      samples: [samples.journal],
      throws,
      read: (text) =>
        [...parseJournal(withoutSignature('journal', Buffer.from(text, 'latin1')), journal).records].length,
    },
    {
      name: 'upload record',
      samples: [samples.upload],
      throws,
      read: (text) => parseUploadRecord(text, uploadRecordPath(uploadRun, uploadOf)),
    },
    {
      name: 'generation signature',
      samples: [samples.signature],
      throws: [WireError],
      read: (text) => parseSshSignature(text),
    },
    {
      name: 'stored path',
      samples: ['.flashback-backup/history/a@20261123T101500000Z-e'],
      throws: [],
      read: (text) => [parseHistoryPath(text), isPathOf(text, text)],
    },
  ];
  return [...files, ...recordTargets(samples, hold)];
}

/** Records that are read through a store, each with keys and without. */
function recordTargets(samples: Samples, hold: string): readonly Target[] {
  const throws = STATE_ERRORS;
  return ([undefined, 'owner'] as const).flatMap((keys): Target[] => {
    const name = (kind: string): string => (keys === undefined ? kind : `${kind}, signed`);
    return [
      {
        name: name('lease'),
        samples: [samples.lease],
        throws,
        read: async (text) => readLease(await planted(LEASE, text, keys), never),
      },
      {
        name: name('hold'),
        samples: [samples.hold],
        throws,
        read: async (text) => {
          const cold = await planted(holdPath(hold), text, keys);
          return [await namedJournal(cold, hold, never), await readHolds(cold, 0, never)];
        },
      },
      {
        name: name('probe'),
        samples: [samples.probe],
        throws,
        read: async (text) =>
          loadProbeCache(new State(await planted(PROBE_CACHE, text, keys)), undefined, 4e12, never),
      },
      {
        name: name('verified'),
        samples: [samples.verified],
        throws,
        read: async (text) => readVerified(new State(await planted(VERIFIED, text, keys)), never),
      },
      {
        name: name('rehearsal'),
        samples: [
          '{"format":1,"run":"r","time":"2026-11-03T02:00:00.000Z","restorePoint":"2026-11-03T02:00:00.000Z","target":"read","keys":1,"bytes":2,"failed":0,"allKeys":3,"allBytes":4,"tookMs":5,"rtoMs":null}',
        ],
        throws,
        read: async (text) => {
          const path = rehearsalPath('2026-11-03T02:00:00.000Z', 'r');
          await newestRehearsal(new State(await planted(path, text, keys)), never);
        },
      },
      {
        name: name('restore journal'),
        samples: [
          `${samples.restore}{"op":"intent","key":"a","size":1,"etag":"e"}\n{"op":"done","key":"a","size":1,"etag":"e","to":"f"}\n`,
        ],
        throws,
        read: async (text) => {
          const to = await planted('.flashback-restore/r/journal-00000000.ndjson', text, keys);
          const named = { to: String(to), objects: 1, sha256: sha256(sha256(Buffer.from(text, 'latin1'))) };
          const source = { endpoint: 'https://s3.us-east-1.amazonaws.com', bucket: 'cold', prefix: '' };
          const { done } = await readEarlierRestores(to, source, () => Promise.resolve(named), never);
          await done.close();
        },
      },
    ];
  });
}
