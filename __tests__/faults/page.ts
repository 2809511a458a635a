import { COLUMNS, titleOf } from './columns.ts';
import type { Fault } from './faults.ts';

/** How runs ended under each fault, by the title of the column. */
export type Endings = ReadonlyMap<Fault, ReadonlyMap<string, string>>;

/** docs/faults.md, with a row for each fault as the runs of it ended. */
export function page(endings: Endings): string {
  const titles = COLUMNS.map(titleOf);
  const head = ['fault', 'strikes', ...titles];
  const rows = [...endings].map(([{ name, strikes }, ended]) => [
    name,
    strikes,
    ...titles.map((title) => ended.get(title) ?? '–'),
  ]);
  return `${BEFORE}\n${table([head, head.map(() => '---'), ...rows])}\n${AFTER}`;
}

function table(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `| ${row.join(' | ')} |\n`).join('');
}

const BEFORE = `<!-- Written by __tests__/faults/faults.campaign.test.ts from the results of its runs; do not edit. -->

# Faults

How a backup ends when something goes wrong, tried on every copy path. Each cell is a test
(\`__tests__/faults/\`), against a Bridge Node on loopback:

1. A backup. Then objects of hot are changed, added and deleted, the one under the fault too.
2. A backup under the fault, which ends as the cell says. However it ends: every object of the mirror is one that hot
   held under that key; every version of the committed manifest can be read back; no key that hot has is recorded as
   gone; and if the run finished, everything that the fault did not strike is equal to hot, with metadata and tags.
3. A backup without the fault. It is complete: cold is equal to hot, and no multipart upload is left.

Faults strike the requests that move the bytes of one object: CopyObject or UploadPartCopy where the server copies,
GetObject of hot and PutObject or UploadPart of cold where the bytes are streamed. \`always\` means until the run ends.
`;

const AFTER = `
- \`complete\`: everything was copied. \`some streamed\`: the server refused to copy, so objects were streamed; the
  report says so, and what it costs. \`vanished\`: the object was deleted from hot, and is counted as such.
- \`hole: …\`: everything else was copied. The report names the object with that cause, its old version stays, and the
  next run tries it again. \`transient\` and \`throttled\` only after six tries, or ten minutes of throttling.
- \`incomplete\`, \`read-only\`, \`failed\`: the run ended early for that reason. What was copied is in the journal or the
  manifest, and the next run continues from there.
- \`–\`: the fault cannot occur there.
`;
