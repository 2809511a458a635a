import { describe, expect, test } from '@jest/globals';
import { defaultConfig, withBuckets, withQuirks } from '../../emulator/index.ts';

describe('buckets of the command line', () => {
  test('are added beside those of the configuration, and attached', () => {
    const config = withBuckets(defaultConfig(), ['restored', 'cold', 'restored']);
    expect(config.buckets.map(({ name }) => name)).toEqual(['hot', 'cold', 'restored']);
    expect(config.repositories[0]?.buckets).toEqual(['hot', 'cold', 'restored']);
  });

  test('are refused where AWS would refuse the name, or nothing could attach them', () => {
    expect(() => withBuckets(defaultConfig(), ['Not_A_Bucket'])).toThrow(
      '"Not_A_Bucket" is no name for a bucket',
    );
    expect(() => withBuckets({ buckets: [], repositories: [] }, ['new'])).toThrow('no Repository');
  });
});

describe('quirks of the command line', () => {
  test('are those of all, or of the bucket before the colon', () => {
    const config = withQuirks(defaultConfig(), [
      'list-plus-raw',
      'cold:no-copy',
      'cold:body-limit=10',
      'redirect-307=http://127.0.0.1:9',
    ]);
    expect(config.quirks).toEqual(['list-plus-raw', 'redirect-307=http://127.0.0.1:9']);
    expect(config.buckets.map(({ quirks }) => quirks)).toEqual([undefined, ['no-copy', 'body-limit=10']]);
  });

  test.each([
    ['list-plus', 'quirk: unknown quirk "list-plus"; known are'],
    ['cold:web-console', 'quirk: web-console is a quirk of an endpoint'],
    ['warm:no-copy', 'there is no bucket "warm"; there are hot, cold'],
  ])('that are wrong are refused: %s', (spec, message) => {
    expect(() => withQuirks(defaultConfig(), [spec])).toThrow(message);
  });
});
