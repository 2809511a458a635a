import { describe, expect, test } from '@jest/globals';
import { parseCosts, refuseMaxCost } from '../../src/options/costs/costs.ts';
import { optionsFor } from '../commands/setting.ts';

const OWN = {
  name: 'ours',
  hosts: ['127.0.0.1'],
  read: '2026-11-26',
  source: 'contract',
  classes: { STANDARD: { storage: 0.01, write: 0.004 } },
  egress: 0.05,
};

function parse(given: Record<string, string>, file: unknown = { providers: [OWN] }) {
  const text = (name: string): string => given[name] ?? (/^(forecast|dry-run)$/.test(name) ? 'false' : '');
  const readFile = (): string => (typeof file === 'string' ? file : JSON.stringify(file));
  return parseCosts(text, readFile, optionsFor('http://127.0.0.1:9'));
}

describe('max-cost, prices and forecast', () => {
  test('are nothing where nothing is asked', () => {
    expect(parse({})).toEqual({});
    expect(parse({ prices: 'p.json' })).toEqual({});
  });

  test('fill what a table of prices leaves out with nothing', () => {
    expect(parse({ 'max-cost': '$2.50', prices: 'p.json' }).costs).toEqual({
      max: 2.5,
      prices: [
        {
          ...OWN,
          gigabyte: 1e9,
          classes: { STANDARD: { storage: 0.01, write: 0.004, read: 0 } },
          ...{ list: 0, betweenRegions: 0 },
        },
      ],
    });
  });

  test.each(['-1', 'much', '1e9', '1,50', '$'])('refuse max-cost %s', (max) => {
    expect(() => parse({ 'max-cost': max, prices: 'p.json' })).toThrow(
      'is not an amount in USD; expected one such as 25',
    );
  });

  test('refuse max-cost without the prices of a provider, before anything is sent', () => {
    expect(() => parse({ 'max-cost': '5' })).toThrow(
      'no prices are known for "127.0.0.1:9"; expected them in the file that prices names',
    );
  });

  test.each([
    ['is not JSON', '{'],
    ['providers is no list', {}],
    ['provider 1 is no object', { providers: [1] }],
    ['hosts is no list of host names', { providers: [{ ...OWN, hosts: [''] }] }],
    ['classes has no storage class', { providers: [{ ...OWN, classes: {} }] }],
    ['storage is no number from 0 to 10000', { providers: [{ ...OWN, classes: { A: { storage: '1' } } }] }],
    ['egress is no number from 0 to 10000', { providers: [{ ...OWN, egress: -1 }] }],
    ['name is no text', { providers: [{ ...OWN, name: 1 }] }],
  ])('refuse a file of prices where %s', (why, file) => {
    expect(() => parse({ forecast: 'true', prices: 'p.json' }, file)).toThrow(why);
  });
});

describe('max-cost, where it cannot be kept to', () => {
  test('is refused for a storage class without prices', () => {
    const options = optionsFor('http://127.0.0.1:9');
    const places = { hot: options.hot, cold: { ...options.cold, storageClass: 'FROZEN' } };
    const text = (name: string): string => ({ 'max-cost': '5', prices: 'p.json' })[name] ?? 'false';
    expect(() => parseCosts(text, () => JSON.stringify({ providers: [OWN] }), places)).toThrow(
      'no prices are known for the storage class "FROZEN"',
    );
  });

  test('is refused for a split run', () => {
    expect(() => refuseMaxCost((name) => (name === 'max-cost' ? '5' : ''))).toThrow(
      'is given for a split run',
    );
  });

  test('is refused with a gigabyte of no bytes, whose prices are no numbers', () => {
    expect(() =>
      parse({ 'max-cost': '5', prices: 'p.json' }, { providers: [{ ...OWN, gigabyte: 0 }] }),
    ).toThrow('gigabyte is no number from 1 to');
  });
});
