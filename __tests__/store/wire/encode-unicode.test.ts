import { expect, test } from '@jest/globals';
import { checkName as azureCheckName } from '../../../src/store/azure/names.ts';
import { pinOf } from '../../../src/store/gcs/insert.ts';
import { checkName, segment } from '../../../src/store/gcs/names.ts';
import { encodeKey, encodeQueryPart } from '../../../src/store/wire/encode.ts';

/** As JSON may hold it: `"\ud800"`. */
const HALVES = ['\ud800', 'a/\udfffb', '\udc00\ud800', 'x\ud83d'];

test.each(HALVES)(
  'a name with half a surrogate pair is refused by itself, and not by an error of the engine: %j',
  (key) => {
    for (const encode of [encodeKey, encodeQueryPart, segment])
      expect(() => encode(key)).toThrow(expect.objectContaining({ name: 'StoreError', code: 'bad-key' }));
    for (const check of [checkName, azureCheckName])
      expect(() => check('PutBlob', key)).toThrow(expect.objectContaining({ code: 'bad-key' }));
  },
);

test.each(['\ufffd', 'a\ufffdb', '\ufffc\ufffd\u{10000}', '\u{10ffff}', '\ufffd\u{1f600}'])(
  'the replacement character and its neighbours are names like others: %j',
  (key) => {
    for (const encode of [encodeKey, encodeQueryPart, segment])
      expect(decodeURIComponent(encode(key))).toBe(key);
    expect(() => checkName('objects.insert', key)).not.toThrow();
  },
);

test.each(['\ufffe', 'a\uffff'])(
  'what the XML of a listing cannot hold goes under another name in Azure: %j',
  (key) => {
    expect(() => azureCheckName('PutBlob', key)).toThrow(
      'the name has a character that a listing cannot hold',
    );
    expect(() => checkName('objects.insert', key)).not.toThrow();
  },
);

test('refusals say in plain words what is wrong', () => {
  expect(() => checkName('objects.insert', '')).toThrow(
    'objects.insert: Google Cloud Storage refuses this name: it must have 1 to 1024 bytes',
  );
  expect(() => checkName('objects.insert', 'a\nb')).toThrow('refuses this name: it contains a line break');
  expect(() => pinOf('objects.insert', 'no-generation')).toThrow(
    'objects.insert: the object does not have the expected generation',
  );
});
