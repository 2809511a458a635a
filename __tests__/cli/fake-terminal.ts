import { randomBytes } from 'node:crypto';
import { EventEmitter } from 'node:events';
import type { Terminal } from '../../src/cli/terminal.ts';
import { HandClock } from '../hand-clock.ts';

/** A terminal that keeps what was written, and a process that only remembers how it would have ended. */
export class FakeTerminal implements Terminal {
  readonly env: Record<string, string>;
  readonly clock = new HandClock();
  readonly random = (): number => 0.5;
  readonly secureBytes = (length: number): Uint8Array => randomBytes(length);
  readonly signals = new EventEmitter();
  readonly exited: number[] = [];
  readonly exit = (code: number): void => void this.exited.push(code);
  readonly stdout = new Written();
  readonly stderr = new Written();

  constructor(env: Record<string, string> = {}) {
    this.env = env;
  }
}

class Written {
  text = '';
  /** What was not text. */
  readonly bytes: Uint8Array[] = [];
  isTTY = false;
  columns = 100;

  /** Lines that are taken before nobody reads on. */
  most = Infinity;

  room(): Promise<boolean> {
    return Promise.resolve(this.text.split('\n').length - 1 < this.most);
  }

  write(text: string | Uint8Array): void {
    if (typeof text === 'string') this.text += text;
    else this.bytes.push(text);
  }
}
