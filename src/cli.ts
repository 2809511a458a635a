#!/usr/bin/env node
// The entry hands the real ones in.
// eslint-disable-next-line @typescript-eslint/no-restricted-imports
import { randomBytes } from 'node:crypto';
import { main } from './cli/main.ts';
import type { Output } from './cli/terminal.ts';
import { systemClock } from './core/clock.ts';
import { keepHeapSmall } from './core/small-heap.ts';

/** `columns` is read each time: windows change. A reader that is gone (`| head`) is not an error. */
function outputTo(stream: NodeJS.WriteStream): Output {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  return {
    write: (text) => stream.write(text),
    room: () =>
      new Promise((resolve) => {
        if (!stream.writable || !stream.writableNeedDrain) {
          resolve(stream.writable);
          return;
        }
        const done = (): void => {
          stream.off('drain', done).off('close', done).off('error', done);
          resolve(stream.writable);
        };
        stream.once('drain', done).once('close', done).once('error', done);
      }),
    isTTY: stream.isTTY,
    get columns() {
      return stream.isTTY ? stream.columns : 100;
    },
  };
}

keepHeapSmall(setInterval);

void main(process.argv.slice(2), {
  env: process.env,
  stdout: outputTo(process.stdout),
  stderr: outputTo(process.stderr),
  clock: systemClock,
  random: Math.random,
  secureBytes: randomBytes,
  signals: process,
  exit: (code) => process.exit(code),
}).then((code) => {
  process.exitCode = code;
  // The process ends by itself once nothing is open; a socket that does not close may hold it for at most 2 s.
  setTimeout(() => process.exit(), 2_000).unref();
});
