/**
 * Loaded into a measured process with `--import`: writes what it used to the file that USAGE_FILE names. Plain
 * JavaScript, since stripping types would add 15 MiB to what is measured.
 */
import { writeFileSync } from 'node:fs';

process.on('exit', () => {
  const file = process.env['USAGE_FILE'];
  if (file !== undefined) writeFileSync(file, JSON.stringify(process.resourceUsage()));
});
