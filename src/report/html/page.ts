import { createHash } from 'node:crypto';
import { VERSION } from '../../core/version.ts';
import { Html, markup, NOTHING } from './markup.ts';
import { STYLE } from './style.ts';

/** A page of one result. */
export interface Page {
  readonly title: string;
  readonly tone: 'good' | 'warning' | 'bad';
  readonly mark: string;
  /** One sentence below the title. */
  readonly meaning: string;
  /** Sections that are empty are left out. */
  readonly sections: readonly Html[];
  /** ISO time, or text; undefined where the result has none. */
  readonly time?: string;
}

/**
 * Nothing may be loaded, run, sent or embedded: a page that somebody forwards asks for nothing, whatever the keys in it
 * say. The one style sheet is allowed by its hash, so that no text in the page can add another.
 */
export const POLICY = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'; base-uri 'none'; form-action 'none'`;

/** One self-contained file: no script, no request, readable without either. Ends in a newline. */
export function renderPage({ title, tone, mark, meaning, sections, time }: Page): string {
  const shown = sections.filter(({ source }) => source !== '');
  const page = markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${new Html(POLICY)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="flashback-backup ${VERSION}">
<title>${title}</title>
<style>${new Html(STYLE)}</style>
</head>
<body>
<main>
<h1 class="${tone}">${mark} ${title}</h1>
<p>${meaning}</p>
${shown.map((section) => markup`${section}\n`)}<footer>${time === undefined ? NOTHING : markup`${time}, `}flashback-backup ${VERSION}</footer>
</main>
</body>
</html>
`;
  return page.source;
}
