import { forHtml } from '../../core/escape.ts';

/** HTML that is safe to put into a page. Only `markup` and `clipped` make it from text. */
export class Html {
  readonly source: string;

  constructor(source: string) {
    this.source = source;
  }
}

export type HtmlValue = Html | string | number | readonly HtmlValue[];

/** The most code points shown of a text where nothing else is said; the bound on a page relies on it. */
export const TEXT_LIMIT = 300;

/** A template of HTML: every value that is not HTML itself is escaped and clipped. Attributes need double quotes. */
export function markup(parts: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  let source = parts[0] ?? '';
  values.forEach((value, i) => {
    source += sourceOf(value) + (parts[i + 1] ?? '');
  });
  return new Html(source);
}

/** Text with another limit than TEXT_LIMIT, in code points. */
export function clipped(text: string, limit: number): Html {
  return new Html(forHtml(text, limit));
}

/** A key or a name that a reader may want to copy. */
export function code(text: string, limit = 200): Html {
  return markup`<code>${text === '' ? '(empty)' : clipped(text, limit)}</code>`;
}

export const NOTHING = new Html('');

function sourceOf(value: HtmlValue): string {
  if (value instanceof Html) return value.source;
  if (typeof value === 'string') return forHtml(value, TEXT_LIMIT);
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : '0';
  return value.map(sourceOf).join('');
}
