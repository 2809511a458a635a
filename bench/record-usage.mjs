/**
 * Loaded into a measured process with `--import`: writes what it used to the file that USAGE_FILE names. Plain
 * JavaScript, since stripping types would add 15 MiB to what is measured.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const STATUS = '/proc/self/status';

process.on('exit', () => {
  const file = process.env['USAGE_FILE'];
  if (file !== undefined)
    writeFileSync(file, JSON.stringify({ ...process.resourceUsage(), peakKiB: peak() }));
});

/** On Linux maxRSS counts what the parent held when it started this process, which may be more than all of this. */
function peak() {
  const own = existsSync(STATUS) ? /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(STATUS, 'utf8'))?.[1] : undefined;
  return own === undefined ? process.resourceUsage().maxRSS : Number(own);
}
