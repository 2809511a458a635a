import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from '@jest/globals';

const CHILD = fileURLToPath(new URL('resident-child.ts', import.meta.url));
const MIB = 1024 * 1024;
/** MiB that a process may have, whatever lies in cold: the smallest runners have little more to spare. */
const MAX_RESIDENT = 300;

interface Read {
  readonly outcome: string;
  readonly resident: number;
}

/** A process that reads state of so many bytes: what it said of it, and the most memory that it had. */
async function read(kind: string, bytes: number): Promise<Read> {
  const flags = ['--disable-warning=ExperimentalWarning', CHILD, kind, String(bytes)];
  const { stdout } = await promisify(execFile)(process.execPath, flags, { timeout: 120_000 });
  return JSON.parse(stdout) as Read;
}

test.each<[kind: string, mib: number, outcome: RegExp]>([
  ['head', 64, /HEAD: it has more than 65536 bytes/],
  ['lease', 64, /lease: it has more bytes than a lease can have/],
  ['points', 9, /^read$/],
  ['points', 31.9, /has more than 1000000 values/],
  ['objects', 1, /its run is not a text/],
  ['objects', 31.9, /has more than 1000000 values/],
  ['wide', 31.9, /is not an object/],
  ['wide', 300, /has more than 33554432 bytes/],
  ['keys', 60, /^read$/],
  ['journal', 120, /too many records of one key/],
  ['intents', 90, /far too many unconfirmed records/],
  ['journal', 300, /which is far too many/],
  ['upload', 15.9, /not a whole number|has more than/],
  ['segment', 500, /not a manifest entry|out of order/],
  ['segments', 100, /^read$/],
  ['segments', 140, /far too many/],
  ['condemned files', 120, /^read$/],
  ['line', 1000, /a line is too long/],
  ['condemned', 50, /it holds/],
  ['listed', 200, /unpacks to far too much/],
])(
  '16.D %s of %d MiB takes no more than 300 MiB of memory',
  async (kind, mib, outcome) => {
    const found = await read(kind, mib * MIB);
    expect(found.outcome).toMatch(outcome);
    expect(found.resident).toBeLessThan(MAX_RESIDENT);
  },
  120_000,
);
