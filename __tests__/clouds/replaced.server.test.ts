import { describe, expect, test } from '@jest/globals';
import { runBackup } from '../../src/commands/backup/backup.ts';
import { optionsFor, runContext } from '../commands/setting.ts';
import { bytesAt } from '../crash/reading.ts';
import { kinds, open } from '../matrix/kinds.ts';
import { FIRST, replacedBeforeCopy, SECOND } from './replaced.ts';

/** fake-gcs-server ignores conditions on the source, and has overwritten generations for some time; Azurite honours all. */
describe.each(kinds().filter(({ name }) => name !== 's3'))(
  'hot replaced between list and copy, at $name',
  (kind) => {
    test('is stored with its own bytes: the new bytes are never stored under the old entry', async () => {
      const [from, to] = [await kind.bucket('hot'), await kind.bucket('cold')];
      const [hot, cold] = [open(from), open(to)];
      const options = optionsFor('', { hot: from.place, cold: to.place });
      const { result, entryTag, firstTag, hotTag, stored } = await replacedBeforeCopy(hot, cold, options);
      expect(result).toMatchObject({ outcome: 'complete', counts: { copied: 2, failed: 0 } });
      const anew = [hotTag, SECOND];
      expect(kind.name === 'gs' ? [[firstTag, FIRST], anew] : [anew]).toContainEqual([entryTag, stored]);
      const { counts } = await runBackup(options, runContext());
      expect(counts.copied).toBe(stored === SECOND ? 0 : 1);
      expect((await bytesAt(cold, 'replaced'))?.toString()).toBe(SECOND);
      await Promise.all([hot.close(), cold.close()]);
    }, 120_000);
  },
);
