import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { marked } from 'marked';
import { chromium, type Browser, type Page } from 'playwright-core';

const require = createRequire(import.meta.url);

/** Where a Chromium is that npm has not installed; undefined where there is none. */
export const CHROMIUM = [process.env['CHROMIUM'], '/usr/bin/chromium', '/usr/bin/google-chrome'].find(
  (path) => path !== undefined && existsSync(path),
);

export async function openBrowser(): Promise<Browser> {
  // Root, as in a container, has no sandbox to start it in. The page is ours, and has no network.
  return chromium.launch({
    executablePath: CHROMIUM ?? '',
    args: ['--no-sandbox', '--disable-gpu', '--force-color-profile=srgb'],
  });
}

export interface Rendered {
  readonly page: Page;
  /** What went wrong while Mermaid drew, and whatever the page wanted from the network. */
  readonly errors: readonly string[];
  readonly charts: number;
}

/** Shows Markdown much as GitHub shows a job summary: GFM, its alerts, its style sheet, Mermaid's charts. */
export async function render(
  browser: Browser,
  markdown: string,
  scheme: 'light' | 'dark',
): Promise<Rendered> {
  const page = await browser.newPage({ colorScheme: scheme, viewport: { width: 1012, height: 800 } });
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.route('**', async (route) => {
    errors.push(`asked for ${route.request().url()}`);
    await route.abort();
  });
  await page.setContent(html(markdown), { waitUntil: 'load' });
  await page.addScriptTag({ path: require.resolve('@mermaid-js/tiny') });
  const failure = await page.evaluate(
    async (theme) => {
      const { mermaid } = globalThis as unknown as {
        mermaid: { initialize(options: object): void; run(options: object): Promise<void> };
      };
      mermaid.initialize({ startOnLoad: false, securityLevel: 'strict', theme });
      try {
        await mermaid.run({ querySelector: '.mermaid' });
      } catch (error) {
        return String((error as { message?: string }).message ?? error);
      }
      return undefined;
    },
    scheme === 'dark' ? 'dark' : 'default',
  );
  if (failure !== undefined) errors.push(failure);
  return { page, errors, charts: await page.locator('.mermaid svg').count() };
}

function html(markdown: string): string {
  const css = readFileSync(require.resolve('github-markdown-css/github-markdown.css'), 'utf8');
  const body = withAlerts(marked.parse(markdown, { async: false, gfm: true })).replace(
    /<pre><code class="language-mermaid">([^]*?)<\/code><\/pre>/g,
    '<pre class="mermaid">$1</pre>',
  );
  const ctx =
    'body{margin:0;padding:24px;box-sizing:border-box} .mermaid{background:none!important;text-align:center}';
  return `<!doctype html><meta charset="utf-8"><style>${css}${ctx}</style><body class="markdown-body">${body}</body>`;
}

/** GitHub's own extension of quotations, which marked does not know. */
function withAlerts(text: string): string {
  return text.replace(
    /<blockquote>\s*<p>\[!(NOTE|WARNING|CAUTION)\]\s*/g,
    (_, kind: string) =>
      `<blockquote class="markdown-alert markdown-alert-${kind.toLowerCase()}"><p class="markdown-alert-title">${kind[0]}${kind.slice(1).toLowerCase()}</p><p>`,
  );
}
