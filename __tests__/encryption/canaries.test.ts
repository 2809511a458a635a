import { createHash } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { renderJson } from '../../src/report/json.ts';
import { renderSummary } from '../../src/report/summary.ts';
import { renderText } from '../../src/report/text.ts';
import { contentOf, EncryptedWorld } from './world.ts';

const SECRET = 'canary-of-the-content ';
const ATTRIBUTES = {
  contentType: 'text/canary-type',
  cacheControl: 'canary-cache',
  metadata: { 'canary-name': 'canary-value' },
};
const TAGS = { 'canary-tag': 'canary-tag-value' };
const IN_PARTS = { maxOperationSize: 150 * 1024, partSize: 128 * 1024 };
const CONTENTS = new Map([
  ['canary-key/small', Buffer.from(SECRET)],
  ['canary-key/large', Buffer.from(SECRET.repeat(20_000))],
  ['canary-key/changed', Buffer.from(`${SECRET}once`)],
  ['canary-key/empty', Buffer.alloc(0)],
]);

/** What must not be found: each as it is, and as whoever hides it badly would write it. */
function canaries(etags: readonly string[], names: boolean): string[] {
  const found = ['canary-of', 'canary-type', 'canary-cache', 'canary-name', 'canary-value', 'canary-tag'];
  if (names) found.push('canary-key');
  for (const content of CONTENTS.values()) {
    for (const algorithm of ['md5', 'sha1', 'sha256']) {
      const digest = createHash(algorithm).update(content).digest();
      if (content.length > 0) found.push(digest.toString('hex'), digest.toString('base64'));
    }
    for (let at = 0; at < content.length; at += IN_PARTS.partSize)
      found.push(
        createHash('sha256')
          .update(content.subarray(at, at + IN_PARTS.partSize))
          .digest('hex'),
      );
  }
  return [...found, ...etags];
}

test.each([
  ['off', true],
  ['off', false],
  ['enabled', true],
] as const)(
  'no canary is in the bytes of cold, in logs or in reports: versioning %s, names hidden %s',
  async (versioning, hidden) => {
    const world = new EncryptedWorld(versioning);
    world.hidden = hidden;
    world.resumeSecret = Buffer.alloc(32, 7);
    const etags: string[] = [];
    const put = async (key: string, content: Buffer): Promise<void> => {
      await world.put(key, content, { attributes: ATTRIBUTES, tags: TAGS });
      if (content.length > 0) etags.push((await world.hot.head(key)).etag);
    };
    for (const [key, content] of CONTENTS) await put(key, content);
    const reports: string[] = [];
    for (let run = 0; run < 2; run++) {
      const result = await world.backup(IN_PARTS);
      expect(result).toMatchObject({ outcome: 'complete', problem: null });
      reports.push(renderJson(result), renderSummary(result), renderText(result, { colour: false }));
      await put('canary-key/changed', Buffer.from(`${SECRET}twice`));
    }
    const path = (await world.entries()).get('canary-key/small')?.cold.path ?? '';
    const large = (await world.entries()).get('canary-key/large')?.cold.path ?? '';
    world.lieInCold(path, await contentOf(world.cold, large));
    reports.push(
      renderJson(await world.verify({ hot: world.base.hot })),
      renderJson(await world.restore(IN_PARTS)),
    );
    const stored = [...(await world.stored())].map(([name, bytes]) => `${name}\n${bytes.toString('latin1')}`);
    for (const canary of canaries(etags, hidden))
      expect(stored.filter((text) => text.includes(canary)).map((text) => text.slice(0, 100))).toEqual([]);
    const said = [...world.logged, ...reports].join('\n');
    for (const canary of canaries(etags, false)) expect(said.includes(canary) ? canary : '').toBe('');
  },
);
