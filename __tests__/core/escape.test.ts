import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { clip, forJson, forLog, forMarkdown, forMarkdownCode } from '../../src/core/escape.ts';
import { HOSTILE } from '../report/results.ts';

const texts = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.string({ unit: 'binary' }),
  fc
    .array(fc.constantFrom('::', '##[', '\n', '|', '`', '<', '@a', '#1', '\u202e', '\ud83d', ' ', 'x'))
    .map((all) => all.join('')),
);
const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u;

describe('forLog', () => {
  test.each([
    ['plain/key with spaces & ünïcode 😀.png', 'plain/key with spaces & ünïcode 😀.png'],
    ['::error::x', '\\::error::x'],
    [' \u3000::error::x', ' \u3000\\::error::x'],
    ['a\n::error::x', 'a\\n::error::x'],
    ['a ##[error]x ##[x]', 'a #\\#[error]x #\\#[x]'],
    ['a\u202eb\u001b[2J', 'a\\u{202e}b\\u{1b}[2J'],
    ['\ud800', '\\u{d800}'],
  ])('%j is shown as %j', (text, shown) => {
    expect(forLog(text)).toBe(shown);
  });

  test('no text makes a second line, a command, or anything unseen', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const shown = forLog(text);
        expect(shown).not.toMatch(unseen);
        expect(shown).not.toMatch(/^\s*::/u);
        expect(shown).not.toContain('##[');
        expect(forLog(shown)).toBe(shown);
      }),
      { numRuns: 1_000 },
    );
  });

  test('keeps to its limit, and never splits a character', () => {
    expect(forLog('😀😀😀', 2)).toBe('😀…');
    expect(forLog('\n'.repeat(10_000), 5)).toBe('\\n\\n…');
    fc.assert(
      fc.property(texts, fc.integer({ min: 1, max: 20 }), (text, limit) => {
        // The escape of a command at the start adds one.
        expect([...forLog(text, limit)].length).toBeLessThanOrEqual(limit + 4);
      }),
    );
  });
});

describe('clip', () => {
  test('cuts at code points', () => {
    expect(clip('abc', 3)).toBe('abc');
    expect(clip('abcd', 3)).toBe('ab…');
    expect(clip('a😀b', 3)).toBe('a😀b');
    expect(clip('a😀bc', 3)).toBe('a😀…');
    expect(clip('a😀bc', 2)).toBe('a…');
  });
});

describe('forMarkdown', () => {
  test.each([
    ['a | b', 'a &#124; b'],
    ['<b>&', '&#60;b&#62;&#38;'],
    ['@octocat #123', '&#64;&#8203;octocat &#35;&#8203;123'],
    ['GH-1 gh-2 GH-x', 'GH-&#8203;1 gh-&#8203;2 GH-x'],
    ['`x`', '&#96;x&#96;'],
    ['www.evil.example', 'www&#46;evil.example'],
    ['a\nb', 'a&#92;nb'],
  ])('%j becomes %j', (text, shown) => {
    expect(forMarkdown(text)).toBe(shown);
  });

  test('leaves nothing that Markdown, HTML or GitHub reads as more than text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const shown of [forMarkdown(text), forMarkdownCode(text).slice(6, -7)]) {
          expect(shown.replace(/&(#\d+|nbsp);/g, '')).not.toMatch(/[|`<>&@#[\]*_~\\$:!"']/);
          expect(shown).not.toMatch(unseen);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  test('what is shown as code can be copied and found again', () => {
    const decode = (html: string): string =>
      html.replace(/&nbsp;/g, ' ').replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)));
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (text) => {
        expect(decode(forMarkdownCode(text))).toBe(`<code>${text}</code>`);
      }),
    );
    expect(forMarkdownCode('')).toBe('<code>(empty)</code>');
    expect(forMarkdownCode('a  b ')).toBe('<code>a&nbsp; b&nbsp;</code>');
  });
});

test('forJson hides nothing and changes nothing', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const json = forJson(JSON.stringify({ [text]: [text] }, null, 2));
      expect(JSON.parse(json)).toEqual({ [text]: [text] });
      expect(json.replaceAll('\n', '')).not.toMatch(unseen);
    }),
  );
});
