import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { RecordKind, RecordPlace } from '../../../src/core/signing/state-keys.ts';
import { SignatureRefused } from '../../../src/manifest/signing/refusal.ts';
import { StateSigner, TrustedSigners, withoutSignature } from '../../../src/manifest/signing/signer.ts';
import { keyOf } from './keys.ts';

const signer = new StateSigner(keyOf('a'));
const trusted = new TrustedSigners([signer.publicKey]);
const place: RecordPlace = { bucket: 'cold', prefix: 'here/', path: '.flashback-backup/lease' };
const run = { run: 'gh-123-1', epoch: 7 };
const object = Buffer.from('{"format":1,"owner":"gh-123-1","epoch":7}\n');
const lines = Buffer.from('{"op":"start"}\n{"op":"stored","entry":{"key":"a"}}\n');
const kinds: readonly [RecordKind, Buffer][] = [
  ['lease', object],
  ['journal', lines],
];

const verdict = (kind: RecordKind, bytes: Uint8Array, at = place, expected = {}): string => {
  const found = trusted.openRecord(kind, at, bytes, expected);
  return found.trusted ? 'trusted' : found.reason;
};

describe.each(kinds)('a signed %s', (kind, body) => {
  const sealed = signer.sealRecord(kind, place, run, body);

  test('opens to the very bytes that were sealed, with its signer, run and epoch', () => {
    const found = trusted.openRecord(kind, place, sealed, run);
    expect(found).toEqual({ trusted: true, signer: signer.publicKey.fingerprint, ...run, bytes: body });
  });

  test('is JSON that jq reads, and shows who signed it', () => {
    const shown = sealed
      .toString()
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as object);
    expect(shown.at(-1)).toMatchObject({ signature: { ...run, signer: signer.publicKey.fingerprint } });
    expect(shown).toHaveLength(kind === 'lease' ? 1 : 3);
  });

  test('has its content for a reader without keys, who also reads what is unsigned', () => {
    expect(withoutSignature(kind, sealed)).toEqual(body);
    expect(withoutSignature(kind, body)).toEqual(body);
  });

  test('is refused at any other place and as any other kind', () => {
    const others = [
      { ...place, bucket: 'other' },
      { ...place, prefix: '' },
      { ...place, prefix: 'here/.', path: 'flashback-backup/lease' },
      { ...place, path: `${place.path}2` },
    ];
    for (const other of others) expect(verdict(kind, sealed, other)).toBe('wrong-signature');
    const otherKind = kind === 'lease' ? 'hold' : 'restore';
    expect(verdict(otherKind, sealed)).toBe('wrong-signature');
  });

  test('is refused as replayed where another run or epoch is expected', () => {
    expect(verdict(kind, sealed, place, { run: 'gh-124-1' })).toBe('replayed');
    expect(verdict(kind, sealed, place, { epoch: 8 })).toBe('replayed');
    expect(verdict(kind, sealed, place, { ...run })).toBe('trusted');
  });

  test('is refused where its run or epoch was changed', () => {
    for (const [from, to] of [
      ['"run":"gh-123-1"', '"run":"gh-123-2"'],
      ['"epoch":7,"signer', '"epoch":8,"signer'],
    ])
      expect(verdict(kind, Buffer.from(sealed.toString().replace(from ?? '', to ?? '')))).toBe(
        'wrong-signature',
      );
  });

  test('has one spelling of its signature', () => {
    for (const [from, to] of [
      ['"epoch":7,"signer', '"epoch":07,"signer'],
      ['"signature":{"run"', '"signature":{ "run"'],
      ['"gh-123-1","epoch":7,"signer', '"gh-\\u0031\\u0032\\u0033-1","epoch":7,"signer'],
    ])
      expect(verdict(kind, Buffer.from(sealed.toString().replace(from ?? '', to ?? '')))).toBe('malformed');
  });

  test('is refused by name where it is unsigned or a stranger signed it', () => {
    expect(verdict(kind, body)).toBe('unsigned');
    const stranger = new StateSigner(keyOf('stranger'));
    expect(verdict(kind, stranger.sealRecord(kind, place, run, body))).toBe('unknown-signer');
    // With the name of a trusted signer put in.
    const renamed = stranger
      .sealRecord(kind, place, run, body)
      .toString()
      .replace(stranger.publicKey.fingerprint, signer.publicKey.fingerprint);
    expect(verdict(kind, Buffer.from(renamed))).toBe('wrong-signature');
  });

  test('is refused with any byte changed, left out or put in, and when cut off anywhere', () => {
    for (let at = 0; at < sealed.length; at++) {
      const changed = Buffer.from(sealed);
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect(verdict(kind, changed)).not.toBe('trusted');
      expect(verdict(kind, sealed.subarray(0, at))).not.toBe('trusted');
      const [head, tail] = [sealed.subarray(0, at), sealed.subarray(at)];
      expect(verdict(kind, Buffer.concat([head, tail.subarray(1)]))).not.toBe('trusted');
      for (const char of [' ', '\n'])
        expect(verdict(kind, Buffer.concat([head, Buffer.from(char), tail]))).not.toBe('trusted');
    }
    for (const end of [' ', '\n', '}', '\0', sealed.toString()])
      expect(verdict(kind, Buffer.concat([sealed, Buffer.from(end)]))).not.toBe('trusted');
  });

  test('opens whatever it holds, and only if nothing was changed', () => {
    const value = fc.json({ maxDepth: 3 });
    const runs = fc.record({
      run: fc.stringMatching(/^[\x21\x23-\x5b\x5d-\x7e]{1,256}$/),
      epoch: fc.maxSafeNat(),
    });
    const cut = fc.tuple(fc.nat(), fc.nat(9), fc.uint8Array({ maxLength: 9 }));
    fc.assert(
      fc.property(value, runs, cut, (json, run, [at, length, put]) => {
        const content = Buffer.from(kind === 'lease' ? `{"v":${json}}` : `{"v":${json}}\n`);
        const whole = signer.sealRecord(kind, place, run, content);
        expect(trusted.openRecord(kind, place, whole, run)).toMatchObject({ ...run, bytes: content });
        const from = at % (whole.length + 1);
        const changed = Buffer.concat([whole.subarray(0, from), put, whole.subarray(from + length)]);
        expect(verdict(kind, changed) === 'trusted').toBe(changed.equals(whole));
      }),
      { numRuns: 150 },
    );
  });

  test('never throws on any bytes', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '{',
        '}',
        '\n',
        '"signature":',
        ',"signature":{',
        '{"signature":{"run":"r","epoch":1',
        '"',
      ),
      fc.string({ unit: 'binary', maxLength: 20 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const bytes = Buffer.from(pieces.join(''));
        expect(verdict(kind, bytes)).not.toBe('trusted');
        withoutSignature(kind, bytes);
      }),
      { numRuns: 300 },
    );
  });
});

test('fields that run into each other do not sign for each other', () => {
  const one = signer.sealRecord('lease', { bucket: 'ab', prefix: 'c/', path: 'd' }, run, object);
  expect(verdict('lease', one, { bucket: 'a', prefix: 'bc/', path: 'd' })).toBe('wrong-signature');
});

test('only the last of two signatures counts, over the first', () => {
  const twice = signer.sealRecord('lease', place, run, signer.sealRecord('lease', place, run, object));
  const found = trusted.openRecord('lease', place, twice);
  expect(found.trusted && found.bytes.equals(signer.sealRecord('lease', place, run, object))).toBe(true);
});

test('what has not the shape of its kind is not sealed', () => {
  const seal = (kind: RecordKind, text: string, who = run): Buffer =>
    signer.sealRecord(kind, place, who, Buffer.from(text));
  for (const text of ['', '{}', '{ }\n', '[1]', 'x']) expect(() => seal('lease', text)).toThrow(RangeError);
  for (const text of ['', '{"op":"start"}']) expect(() => seal('journal', text)).toThrow(RangeError);
  for (const bad of ['', 'a"b', 'a\\b', 'a b', 'é', 'x'.repeat(257)])
    expect(() => seal('lease', '{"a":1}', { run: bad, epoch: 1 })).toThrow(RangeError);
  for (const epoch of [-1, 1.5, 2 ** 53])
    expect(() => seal('lease', '{"a":1}', { run: 'r', epoch })).toThrow(RangeError);
});

test('a pretty-printed object keeps its lines', () => {
  const body = Buffer.from(`${JSON.stringify({ format: 1, prefixes: [] }, undefined, 1)}\n`);
  const sealed = signer.sealRecord('verified', place, run, body);
  expect(sealed.toString().startsWith('{\n "format": 1,\n "prefixes": []\n,"signature":{')).toBe(true);
  expect(trusted.openRecord('verified', place, sealed)).toMatchObject({ trusted: true, bytes: body });
});

test('a refusal becomes an error that names the object and the way out', () => {
  const found = trusted.openRecord('lease', place, object);
  if (found.trusted) throw new Error('trusted');
  const error = new SignatureRefused(place.path, found);
  expect([error.message, error.reason]).toEqual(['.flashback-backup/lease: it has no signature', 'unsigned']);
  expect(error.advice).toMatch(/Nothing was changed\..*rebuild.*accept-unsigned/);
});
