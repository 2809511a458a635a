import type { CopyPath } from '../../src/core/domain.ts';
import { checksumOf } from '../manifest/checksum-of.ts';
import type { RealServer } from '../servers.ts';
import { startChild } from './children.ts';
import { digestOf, KEY, peakMemory, putLarge } from './large.ts';
import { makePair } from './pair.ts';
import { readManifests } from './reading.ts';

const MIB = 1024 * 1024;
/** Resident, of a run that moves a large object: issue "Every copy path", must show 4. */
export const MOST_MEMORY = 350 * MIB;

/** Backs one large object up in parts, in a process of its own, and looks at what arrived and what it took. */
export async function moveLarge(task: {
  readonly server: RealServer;
  readonly path: CopyPath;
  readonly size: number;
}): Promise<{
  readonly faults: readonly string[];
  readonly figures: { readonly parts: number; readonly peakMiB: number; readonly seconds: number };
}> {
  const { server, path, size } = task;
  const pair = await makePair(server, 'move');
  const faults: string[] = [];
  const expect = (holds: boolean, what: string): void => {
    if (!holds) faults.push(what);
  };
  try {
    const sent = await putLarge(pair.hot, KEY, size);
    const source = await pair.hot.head(KEY);
    const options = pair.options(server.endpoint, 'cold', {
      copyPaths: [path],
      maxOperationSize: 100_000_000,
    });
    const began = performance.now();
    const child = startChild({ options, identity: { runId: 'run-1', workflowRun: '1', attempt: 1 } });
    let peak = 0;
    const watch = setInterval(() => (peak = peakMemory(child.process.pid) ?? peak), 20);
    const { result, stderr } = await child.ended;
    clearInterval(watch);
    const seconds = (performance.now() - began) / 1000;
    expect(result?.outcome === 'complete', `it ended ${result?.outcome ?? ''}: ${stderr}`);
    expect(peak > 0, 'its memory could not be seen');
    const parts = (result?.requests.cold['copyPart'] ?? 0) + (result?.requests.cold['uploadPart'] ?? 0) - 3;

    const stored = await pair.cold.head(KEY);
    expect(stored.size === size, `${stored.size} bytes arrived of ${size}`);
    expect(
      stored.attributes.contentType === source.attributes.contentType,
      'the content type did not arrive',
    );
    expect((await digestOf(pair.cold, KEY)) === sent, 'the content is not that of hot');
    const [entry] = (await readManifests(pair.cold)).entries;
    expect(entry?.cold.etag === stored.etag && entry.size === size, 'the manifest has another ETag or size');
    expect(entry?.etag === source.etag, "the manifest has another ETag of hot's");
    if (path === 'streamed') {
      const body = await pair.cold.get(KEY);
      const known = entry?.cold.checksum;
      const { checksum } = await checksumOf(body.stream, known);
      expect(known?.startsWith('sha256-parts:') === true && checksum === known, 'the checksum does not hold');
      expect(entry?.cold.evidence === 'checksum', `the evidence is ${entry?.cold.evidence ?? 'missing'}`);
    }
    return {
      faults,
      figures: { parts, peakMiB: Math.round(peak / MIB), seconds: Math.round(seconds * 10) / 10 },
    };
  } finally {
    await pair.close();
  }
}
