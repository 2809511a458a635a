import { expect, test } from '@jest/globals';
import { Journal } from '../../../src/manifest/journals/journal.ts';
import { ColdState, hour, stored } from './cold-state.ts';

const start = { op: 'start', format: 1, run: 'r', epoch: 1, base: 0, time: hour(1) } as const;

test('takes no entry that could not be read back, neither recorded nor carried over', async () => {
  const cold = new ColdState();
  const entry = await cold.entry('a', 'content');
  // Only an encrypted object of this key can lie there.
  const wrong = stored({ ...entry, cold: { ...entry.cold, path: 'a.age' } });
  const journal = new Journal(cold.state, cold.clock, start, []);
  expect(() => journal.record(wrong)).toThrow('could not be read back');
  expect(journal.unwritten).toBe(0);
  journal.record(stored(entry));
  expect(journal.unwritten).toBe(1);
  journal.close();
  expect(() => new Journal(cold.state, cold.clock, start, [wrong])).toThrow('could not be read back');
});
