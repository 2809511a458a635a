/**
 * `npm run demo`: the life of a backup by the real command line: backed up three times, damaged and repaired, restored
 * after hot was wiped, pruned. A plain S3 client compares every byte. Everything runs on this machine, against an
 * emulated Bridge Node. Ends with exit code 1 if any figure is not what it must be, so that CI can run it. One file
 * stays behind: the summaries.
 */
import { constants, rmSync } from 'node:fs';
import { copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DEFAULT_OPERATION_LIMIT, defaultConfig, startEmulator, withBuckets } from '../emulator/index.ts';
import type { KeyConfig, Right } from '../emulator/index.ts';
import { forLog } from '../src/core/escape.ts';
import { formatBytes, formatCount, formatDuration } from '../src/core/format.ts';
import { abortOnSignals, Stopped } from '../src/core/signals.ts';
import {
  bucketContent,
  byPrefix,
  bytesOf,
  dayOfChanges,
  LARGE,
  putAll,
  SETTINGS,
} from './demo/bucket-content.ts';
import type { Changes, DemoObject } from './demo/bucket-content.ts';
import { CommandLine } from './demo/command-line.ts';
import { expectFigure, expectFigures } from './demo/figures.ts';
import { Ledger } from './demo/ledger.ts';
import type { Cost } from './demo/ledger.ts';
import { PlainClient } from './demo/plain-client.ts';
import { compareBuckets, expectContent, expectOldVersions, oldVersion } from './demo/proof.ts';
import { damageAndRepair, loseHot, prune, restoreOnePrefix } from './demo/recovery.ts';
import { backup, tell } from './demo/stage.ts';
import type { Backup, Demo, Shown } from './demo/stage.ts';

/** `restored`: for a restore beside hot. `witness`: what hot was before it is wiped. */
const CONFIG = { ...withBuckets(defaultConfig(), ['restored', 'witness']), port: 0, platformPort: 0 };
const REPOSITORY = CONFIG.repositories[0]?.id ?? '';
const started = performance.now();

process.exitCode = await main();

async function main(): Promise<number> {
  const controller = new AbortController();
  const folder = await mkdtemp(join(tmpdir(), 'flashback-backup-demo-'));
  const stopListening = abortOnSignals(process, controller, () => {
    rmSync(folder, { recursive: true, force: true });
    process.exit(130);
  });
  process.on('SIGHUP', (name) => controller.abort(new Stopped(name)));
  // Whoever read this went away (`| head`): nobody is there to be told, but there is something to clean up.
  process.stdout.on('error', (cause) => controller.abort(new Error('nobody reads on; stopped', { cause })));
  try {
    await demo(folder, controller.signal);
    return 0;
  } catch (error) {
    const cause: unknown = controller.signal.aborted ? controller.signal.reason : error;
    process.stderr.write(`\n✘ demo: ${cause instanceof Error ? cause.message : String(cause)}\n`);
    if (!(cause instanceof Stopped)) return 1;
    return cause.signal === 'SIGINT' ? 130 : 143;
  } finally {
    await rm(folder, { recursive: true, force: true });
    stopListening();
  }
}

async function demo(folder: string, signal: AbortSignal): Promise<void> {
  const emulator = await startEmulator(CONFIG);
  try {
    const keys = { READ: keyWith('READ'), WRITE: keyWith('WRITE'), ADMIN: keyWith('ADMIN') };
    const endpoint = emulator.endpoints[0] ?? '';
    const commandLine = new CommandLine(folder, {
      FLASHBACK_HOT_SECRET_ACCESS_KEY: keys.READ.secretAccessKey,
      FLASHBACK_COLD_SECRET_ACCESS_KEY: keys.WRITE.secretAccessKey,
      FLASHBACK_TO_SECRET_ACCESS_KEY: keys.WRITE.secretAccessKey,
    });
    const ledger = new Ledger(emulator, REPOSITORY);
    const stage: Demo = { emulator, endpoint, commandLine, ledger, keys, signal };

    const content = await fillHot(stage);
    const first = await firstBackup(stage, content);
    const changes = await changeHot(stage, content);
    const second = await secondBackup(stage, content, changes);
    const third = await thirdBackup(stage, content, changes);
    compareCosts([first, second, third]);
    await prove(stage, content, changes);
    const live = content.length + changes.added.length - changes.deleted.length;
    const pruned = await prune(stage, changes);
    const repaired = await damageAndRepair(stage, content);
    const restored = await loseHot(stage, live);
    const earlier = await restoreOnePrefix(stage, first.result);
    totalCost(ledger);
    await farewell(stage, folder, [
      { title: 'First backup', ...first },
      { title: 'Second backup: only what changed', ...second },
      { title: 'Third backup: nothing to do', ...third },
      ...pruned,
      ...repaired,
      ...restored,
      earlier,
    ]);
  } finally {
    await emulator.close();
  }
}

async function fillHot({ emulator, endpoint, signal }: Demo): Promise<DemoObject[]> {
  tell.step('A bucket to back up');
  tell.say(
    'A Flashback Bridge Node, emulated in this process: no account is needed, and',
    'nothing leaves this machine.',
  );
  const content = bucketContent();
  await putAll(emulator.store, 'hot', content, 1);
  signal.throwIfAborted();
  tell.table(
    [
      ['Bridge Node', endpoint, `${formatBytes(DEFAULT_OPERATION_LIMIT)} an operation at most`],
      ['hot', 's3://hot, as on AWS', 'the backup has a READ key'],
      ['cold', 's3://cold, as on Storj', 'the backup has a WRITE key'],
    ],
    3,
  );
  const row = (name: string, objects: readonly DemoObject[]): string[] => [
    name,
    formatCount(objects.length),
    formatBytes(bytesOf(objects)),
  ];
  const rows = [...byPrefix(content)].sort().map(([prefix, objects]) => row(prefix, objects));
  tell.table([['', 'objects', ''], ...rows, row('all', content)]);
  tell.say(
    `Among them: one of ${formatBytes(LARGE.size)}, a "folder" of 0 bytes, and names such as`,
    ...content
      .filter(({ key }) => key.startsWith('exports/'))
      .slice(0, 4)
      .map(({ key }) => `  ${forLog(key)}`),
  );
  return content;
}

async function firstBackup(stage: Demo, content: readonly DemoObject[]): Promise<Backup> {
  tell.step('The first backup');
  tell.say(
    'The real command line, in a process of its own (flashback-backup stands for',
    'node src/cli.ts). Secrets are in the environment, never among the flags.',
  );
  const run = await backup(stage, 'first');
  expectFigures('the first backup', run.result, {
    scanned: content.length,
    copied: content.length,
    new: content.length,
    changed: 0,
    unchanged: 0,
    gone: 0,
    kept: 0,
  });
  expectFigure('the first backup', 'bytes copied', run.result.bytes.copied, bytesOf(content));
  expectFigure('the first backup', 'bytes downloaded', run.cost.downloaded, 0);
  expectFigure('the first backup', 'emulated copies', run.result.paths.emulated.objects, content.length);
  // All but the large one take one request; that one, by Flashback's limit, a request for each part.
  const { copiesFromHot, partsFromHot } = run.cost;
  expectFigure('the first backup', 'whole copies', copiesFromHot - partsFromHot, content.length - 1);
  if (partsFromHot < 2)
    throw new Error(`the large object was copied in ${partsFromHot} parts, expected 2 at least`);
  tell.proven(
    `all ${formatCount(content.length)} objects were copied, by the Bridge Node from bucket to bucket:\nnone of their bytes came through the backup`,
    `the one of ${formatBytes(LARGE.size)} went in ${partsFromHot} parts`,
  );
  return run;
}

async function changeHot({ emulator, signal }: Demo, content: readonly DemoObject[]): Promise<Changes> {
  tell.step('A day later');
  const changes = dayOfChanges(content);
  const { changed, added, deleted } = changes;
  await putAll(emulator.store, 'hot', changed, 2);
  await putAll(emulator.store, 'hot', added, 1);
  for (const { key } of deleted) emulator.store.deleteObject('hot', key);
  signal.throwIfAborted();
  const row = (what: string, objects: readonly DemoObject[]): string[] => [
    what,
    formatCount(objects.length),
    `${forLog(objects[0]?.key ?? '')}, …`,
  ];
  tell.say('Hot is used:');
  tell.table([row('changed', changed), row('added', added), row('deleted', deleted)], 3);
  return changes;
}

async function secondBackup(
  stage: Demo,
  content: readonly DemoObject[],
  { changed, added, deleted }: Changes,
): Promise<Backup> {
  tell.step('The second backup: only what changed');
  const run = await backup(stage, 'second');
  expectFigures('the second backup', run.result, {
    scanned: content.length + added.length - deleted.length,
    copied: changed.length + added.length,
    new: added.length,
    changed: changed.length,
    unchanged: content.length - changed.length - deleted.length,
    gone: deleted.length,
    kept: changed.length,
  });
  expectFigure('the second backup', 'copies from hot', run.cost.copiesFromHot, changed.length + added.length);
  expectFigure('the second backup', 'old versions kept', run.cost.copiesKept, changed.length);
  tell.proven(
    `exactly ${changed.length} changed and ${added.length} added objects were copied, nothing else`,
    `the ${changed.length} old versions were kept before they were overwritten`,
    `the ${deleted.length} that were deleted from hot are still in cold`,
  );
  return run;
}

async function thirdBackup(
  stage: Demo,
  content: readonly DemoObject[],
  { added, deleted }: Changes,
): Promise<Backup> {
  tell.step('The third backup: nothing to do');
  const run = await backup(stage, 'third');
  const live = content.length + added.length - deleted.length;
  expectFigures('the third backup', run.result, {
    scanned: live,
    copied: 0,
    unchanged: live,
    kept: 0,
  });
  expectFigure('the third backup', 'copy requests', run.cost.copyRequests, 0);
  expectFigure('the third backup', 'bytes read from hot', run.cost.readFromHot, 0);
  tell.proven('0 objects copied, and not one copy request sent');
  return run;
}

function compareCosts(runs: readonly Backup[]): void {
  tell.step('What it cost');
  tell.say("By the emulator's own log, and the traffic that the platform counted:");
  const row = (name: string, figure: (cost: Cost) => string): string[] => [
    name,
    ...runs.map(({ cost }) => figure(cost)),
  ];
  const operations = [...new Set(runs.flatMap(({ cost }) => [...cost.hot.keys()]))].sort();
  tell.table([
    ['', 'first', 'second', 'third'],
    ...operations.map((name) => row(`hot   ${name}`, ({ hot }) => formatCount(hot.get(name) ?? 0))),
    row('hot   anything that writes', ({ hotWrites }) => formatCount(hotWrites)),
    row('cold  copies from hot', ({ copiesFromHot }) => formatCount(copiesFromHot)),
    row('cold  copies of old versions', ({ copiesKept }) => formatCount(copiesKept)),
    row('bytes that the node read from hot', ({ readFromHot }) => formatBytes(readFromHot)),
    row('bytes written to cold, with state', ({ writtenToCold }) => formatBytes(writtenToCold)),
    row('bytes of objects through the backup', ({ downloaded }) => formatBytes(downloaded)),
  ]);
  for (const [i, { cost, result }] of runs.entries()) {
    const which = `backup ${i + 1}`;
    expectFigure(which, 'requests that write to hot', cost.hotWrites, 0);
    expectFigure(which, 'bytes written to hot', cost.writtenToHot, 0);
    expectFigure(which, 'bytes downloaded from hot', cost.downloaded, 0);
    expectFigure(which, 'bytes read from hot', cost.readFromHot, result.bytes.copied);
  }
  tell.proven('hot received GET, HEAD and LIST, nothing else');
}

async function prove(
  { emulator, keys, signal }: Demo,
  content: readonly DemoObject[],
  changes: Changes,
): Promise<void> {
  tell.step('The proof, with a plain S3 client');
  tell.say('The AWS SDK, with the READ key, reads both buckets whole and compares them ...');
  const { changed, added, deleted } = changes;
  const client = new PlainClient(emulator.endpoints[0] ?? '', keys.READ);
  try {
    const compared = await compareBuckets(client, 'hot', 'cold', signal);
    expectFigure(
      'cold',
      'objects compared',
      compared.objects,
      content.length + added.length - deleted.length,
    );
    expectFigure('cold', 'objects that hot has no more', compared.onlyInCold.length, deleted.length);
    await expectContent(client, 'cold', deleted, 1, signal);
    await expectOldVersions(client, 'cold', changed, 1, signal);
    const { objects, bytes } = compared;
    tell.proven(
      `${formatCount(objects)} of ${formatCount(objects)} objects (${formatBytes(bytes)}) are in cold under their own names,\nbyte for byte, with their content type, cache headers and metadata`,
      `${deleted.length} of ${deleted.length} objects that were deleted from hot are in cold, byte for byte`,
      `${changed.length} of ${changed.length} old versions are in cold's history, byte for byte`,
    );
    tell.say('One object, now and before:');
    const now = await client.get('cold', SETTINGS, signal);
    const old = await oldVersion(client, 'cold', SETTINGS, signal);
    tell.say(
      tell.dim(`s3://cold/${SETTINGS}`),
      `  ${text(now.bytes)}`,
      tell.dim(`s3://cold/${forLog(old.path)}`.replace(/(?=@)/, '\n  ')),
      `  ${text(old.bytes)}`,
    );
  } finally {
    client.close();
  }
}

/** All that the demo asked of the emulator, by its own log. */
function totalCost(ledger: Ledger): void {
  tell.step('What it all cost');
  const { requests, byKind, readFromHot, writtenToCold, readFromCold } = ledger.total();
  tell.table([
    ['', 'requests'],
    ...byKind.map(([kind, count]) => [kind, formatCount(count)]),
    ['all', formatCount(requests)],
  ]);
  tell.table([
    ['bytes that the node read from hot', formatBytes(readFromHot)],
    ['bytes written to cold', formatBytes(writtenToCold)],
    ['bytes read from cold: verification, restores, this proof', formatBytes(readFromCold)],
  ]);
}

/** The summaries leave the folder that is removed; everything else goes with it. */
async function farewell({ signal }: Demo, folder: string, runs: readonly Shown[]): Promise<void> {
  const page = join(folder, 'summary.md');
  await writeFile(page, runs.map(({ title, summary }) => `# ${title}\n\n${summary}`).join('\n'));
  const kept = `${folder}.md`;
  signal.throwIfAborted();
  await copyFile(page, kept, constants.COPYFILE_EXCL);
  tell.step('Done');
  tell.proven(`every figure was what it must be; ${formatDuration(performance.now() - started)} in all`);
  tell.say(
    `What a workflow shows on its page, the Markdown summaries of the ${runs.length} runs:`,
    '',
    `  ${tell.bold(kept)}`,
    '',
    'Nothing else is left behind. Next:',
    '',
    '  - copy the workflow from README.md into your repository',
    '  - npx node dist/cli/index.js emulator        a Bridge Node to point any S3 client at',
    '  - npx node dist/cli/index.js backup --help   all that a backup takes',
    '',
  );
}

function keyWith(right: Right): KeyConfig {
  const key = CONFIG.repositories[0]?.keys.find((one) => one.right === right);
  if (key === undefined) throw new Error(`the emulator's standard configuration has no ${right} key`);
  return key;
}

function text(bytes: Uint8Array): string {
  return forLog(Buffer.from(bytes).toString('utf8'));
}
