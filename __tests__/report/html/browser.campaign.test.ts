import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { renderBackupPage } from '../../../src/report/html/backup.ts';
import { renderRestorePage } from '../../../src/report/html/restore.ts';
import { renderStatusPage } from '../../../src/report/html/status.ts';
import { CHROMIUM, openBrowser } from '../browser.ts';
import { flooded, HOSTILE, statusOf } from '../results.ts';
import { degradedRun, failedRun, firstRun, quietRun, restore, trippedGuard } from '../scenes.ts';

const PAGES: readonly (readonly [name: string, page: string])[] = [
  ['first-run', renderBackupPage(firstRun)],
  ['quiet-run', renderBackupPage(quietRun)],
  ['degraded-run', renderBackupPage(degradedRun)],
  ['tripped-guard', renderBackupPage(trippedGuard)],
  [
    'calendar',
    renderBackupPage({
      ...quietRun,
      retention: {
        count: 400,
        kept: 390,
        points: Array.from({ length: 366 }, (_, i) => ({
          time: new Date(Date.UTC(2026, 10, 3, 2) - i * 86_400_000).toISOString(),
          run: `gh-${500 - i}-1-00c0ffee`,
          holes: i % 90 === 3 ? 12 : 0,
          kept: i % 37 !== 5,
          reasons: i % 37 === 5 ? [] : ['daily 2026-11-03', 'within'],
        })),
      },
    }),
  ],
  ['failed-run', renderBackupPage(failedRun)],
  ['restore', renderRestorePage(restore)],
  ['status', renderStatusPage(statusOf('shop'))],
  ['100,000 hostile failures', renderBackupPage(flooded(HOSTILE.join(' '), 1_000))],
];

/** PICTURES=<folder> takes pictures of the pages there, to be looked at. */
const pictures = process.env['PICTURES'];

// Named where it is skipped: these need a Chromium, which npm does not bring (Debian's is called chromium).
(CHROMIUM === undefined ? describe.skip : describe)('the HTML report in Chromium', () => {
  let browser: Browser;
  let folder: string;
  beforeAll(async () => {
    browser = await openBrowser();
    folder = mkdtempSync(join(tmpdir(), 'page-'));
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true });
  });

  describe.each(PAGES)('%s', (name, html) => {
    test.each(['light', 'dark'] as const)('asks for nothing and breaks no rule, %s', async (scheme) => {
      const file = join(folder, 'page.html');
      writeFileSync(file, html);
      const page = await browser.newPage({ colorScheme: scheme, viewport: { width: 1_024, height: 800 } });
      const said: string[] = [];
      const asked: string[] = [];
      // What a policy refuses is a message of the console.
      page.on('console', (message) => said.push(message.text()));
      page.on('pageerror', (error) => said.push(String(error)));
      page.on('request', (request) => asked.push(request.url()));
      const address = pathToFileURL(file).href;
      await page.goto(address, { waitUntil: 'load' });
      expect([said, asked]).toEqual([[], [address]]);
      const ground = await page.evaluate('getComputedStyle(document.body).backgroundColor');
      expect(ground).toBe(scheme === 'dark' ? 'rgb(13, 17, 23)' : 'rgb(255, 255, 255)');
      expect(await page.locator(':is(script, img, a, iframe, link, form)').count()).toBe(0);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(1_024);
      if (pictures !== undefined) {
        const path = join(pictures, `${name.replace(/\W+/g, '-')}-${scheme}.png`);
        await page.screenshot({ path, fullPage: true, scale: 'css', animations: 'disabled' });
      }
      await page.close();
    });
  });
});
