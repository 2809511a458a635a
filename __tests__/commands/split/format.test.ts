import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { readWhole } from '../../../src/store/read.ts';
import { definition, errorsOf } from '../../manifest/json-schema.ts';
import type { Schema } from '../../manifest/json-schema.ts';
import { asXml } from '../../store/as-xml.ts';
import { SplitWorld } from './split.ts';

const schema = JSON.parse(
  readFileSync(new URL('../../../docs/manifest.schema.json', import.meta.url), 'utf8'),
) as Schema;

test('the state of a split run matches the schema, with all that only a split run writes', async () => {
  const world = new SplitWorld();
  for (let i = 0; i < 5_000; i++) await world.hot.put(`${i % 10}/${i}`, Buffer.from(`content ${i}`));
  world.hot = asXml(world.hot, 1_000);
  const seen = new Set<string>();
  const check = async (prefix: string, name: string): Promise<void> => {
    const { objects } = await world.cold.list({ prefix: `.flashback-backup/${prefix}` });
    for (const { key } of objects) {
      const file = await readWhole(world.cold, key, 2 ** 20, undefined);
      if (file === undefined || file === 'too-large') throw new Error(key);
      const text = Buffer.from(file.bytes).toString('utf8');
      for (const line of name === 'journalLine' ? text.trim().split('\n') : [text]) {
        const value = JSON.parse(line) as object;
        for (const field of Object.keys(value)) seen.add(`${name}.${field}`);
        expect({ key, errors: errorsOf(schema, definition(schema, name), value) }).toEqual({
          key,
          errors: [],
        });
        if ('listed' in value && Array.isArray(value.listed))
          for (const listed of value.listed as object[])
            for (const field of Object.keys(listed)) seen.add(`listed.${field}`);
      }
    }
  };
  await world.plan(2);
  await world.shard(0);
  await check('lease', 'lease');
  await check('splits/s/1/pieces/', 'lease');
  await check('runs/s-e', 'journalLine');
  await world.commit();
  await check('generations/', 'generation');
  for (const field of ['lease.split', 'lease.result', 'journalLine.piece', 'listed.upto'])
    expect(seen).toContain(field);
}, 60_000);
