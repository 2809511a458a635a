import { COLUMNS, titleOf } from './columns.ts';
import { expectedOf, FAULTS } from './faults.ts';

/** docs/faults.md, as the table has it. */
export function page(): string {
  const head = ['fault', 'strikes', ...COLUMNS.map(titleOf)];
  const rows = FAULTS.map((fault) => [
    fault.name,
    fault.strikes,
    ...COLUMNS.map((column) => expectedOf(fault, column) ?? '–'),
  ]);
  return `${BEFORE}\n${table([head, head.map(() => '---'), ...rows])}\n${AFTER}`;
}

function table(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `| ${row.join(' | ')} |\n`).join('');
}

const BEFORE = `<!-- Written by __tests__/faults/faults.test.ts, which holds this page to what the program does. -->

# Faults

What a backup makes of what goes wrong, tried on every way that bytes can take. Each cell is a test
(\`__tests__/faults/\`), against a Bridge Node on loopback:

1. a backup; then objects of hot are changed, added and deleted, also the one that the fault is about;
2. a backup under the fault, which ends as the cell says. Whatever it ends with, every object of the mirror is one
   that hot held under that key, every version of the committed manifest gives its bytes back, nothing that hot has is
   taken for gone, and where the run came to its end all that the fault did not strike is equal to hot, with
   metadata and tags;
3. a backup without the fault, which is complete: cold is equal to hot, and no upload is left unfinished.

Faults strike the requests that move the bytes of one object: CopyObject or UploadPartCopy where the server copies,
GetObject of hot and PutObject or UploadPart of cold where the bytes are streamed. \`always\` is until the run is over.
`;

const AFTER = `
- \`complete\`: everything arrived. \`some streamed\`: the server refused to copy, so objects were streamed, which the
  report says, with what it costs. \`vanished\`: it was deleted from hot, and is counted so.
- \`hole: …\`: everything else arrived; the object is named in the report with that cause, its old version stays, and
  the next run takes it again. \`transient\` and \`throttled\` only after six tries, or ten minutes of being told to slow down.
- \`incomplete\`, \`read-only\`, \`failed\`: the run ended early with that reason. What had arrived stands in the journal or
  the manifest, and the next run goes on from there.
- \`–\`: the fault cannot be there.
`;
