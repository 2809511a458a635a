import { mkdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { SUMMARY_BUDGET, renderSummary } from '../../src/report/summary.ts';
import { CHROMIUM, openBrowser, render } from './browser.ts';
import { HOSTILE, flooded } from './results.ts';
import { SCENES } from './scenes.ts';

/** IMAGES=write takes the pictures in docs/images anew: look at them, then `pngquant --ext .png --force 64` them. */
const images = fileURLToPath(new URL('../../docs/images/', import.meta.url));
const write = process.env['IMAGES'] === 'write';

test.each(SCENES)('the pictures of %s are small', (name) => {
  for (const scheme of ['light', 'dark'])
    expect(statSync(`${images}summary-${name}-${scheme}.png`).size).toBeLessThan(150_000);
});

// Named where it is skipped: these need a Chromium, which npm does not bring (Debian's is called chromium).
(CHROMIUM === undefined ? describe.skip : describe)('the job summary in Chromium', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  }, 120_000);
  afterAll(() => browser.close());

  describe.each(SCENES)('%s', (name, markdown) => {
    test.each(['light', 'dark'] as const)('is drawn without an error, %s', async (scheme) => {
      expect(Buffer.byteLength(markdown)).toBeLessThanOrEqual(SUMMARY_BUDGET);
      const { page, errors, charts } = await render(browser, markdown, scheme);
      expect(errors).toEqual([]);
      expect(charts).toBe(markdown.split('```mermaid').length - 1);
      expect(await page.locator('h2').count()).toBe(1);
      // Nothing is so wide that it would have to be moved to be read.
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(1012);
      if (write) {
        mkdirSync(images, { recursive: true });
        const path = `${images}summary-${name}-${scheme}.png`;
        await page.screenshot({ path, fullPage: true, scale: 'css', animations: 'disabled' });
      }
      await page.close();
    });
  });

  test('no key runs, loads, links or mentions anything', async () => {
    const markdown = renderSummary(flooded(HOSTILE.join(' '), 3));
    const { page, errors, charts } = await render(browser, markdown, 'light');
    expect(errors).toEqual([]);
    expect(charts).toBe(markdown.split('```mermaid').length - 1);
    expect(await page.locator('.markdown-body :is(script, img, a, iframe, h1)').count()).toBe(0);
    await page.close();
  });
});
