import { hash } from 'node:crypto';

let serial = 0;

/** 40 hex digits that no other call gets, in this process or another, and that no content foresees. */
export function unique(context: string): string {
  const moment = `${process.pid} ${process.hrtime.bigint()} ${++serial}`;
  return hash('sha256', `${moment} ${context}`, 'hex').slice(0, 40);
}
