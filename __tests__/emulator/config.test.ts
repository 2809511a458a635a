import { expect, test } from '@jest/globals';
import { defaultConfig, parseConfig } from '../../emulator/index.ts';

test('the default configuration is one that can be written as JSON', () => {
  expect(parseConfig(JSON.parse(JSON.stringify(defaultConfig())))).toEqual(defaultConfig());
});

test.each([
  [null, 'configuration: expected an object, got null'],
  [{ buckets: [] }, 'repositories: expected a list, got nothing'],
  [{ buckets: [{ name: 'a' }], repositories: [] }, 'buckets[0].provider: expected a string'],
  [{ buckets: [], repositories: [], colour: 1 }, 'colour: unknown field'],
  [{ buckets: [], repositories: [], port: '1' }, 'port: expected a number of 0 or more, got "1"'],
  [
    {
      buckets: [],
      repositories: [
        { id: 'r', buckets: [], keys: [{ accessKeyId: 'a', secretAccessKey: 's', right: 'X' }] },
      ],
    },
    'repositories[0].keys[0].right: expected one of READ, WRITE, ADMIN, got "X"',
  ],
  [
    { buckets: [], repositories: [{ id: 'r', buckets: ['x'], keys: [] }] },
    'repositories[0].buckets: there is no bucket "x"',
  ],
  [
    { buckets: [], repositories: [], behaviour: { ignoreConditions: ['get'] } },
    'behaviour.ignoreConditions[0]: expected put or copy or complete or delete, got "get"',
  ],
])('a configuration that is wrong names the field: %j', (json, message) => {
  expect(() => parseConfig(json)).toThrow(message);
});
