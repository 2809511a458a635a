/**
 * Object keys and the answers of stores are hostile text. Everything shown passes through one of these functions; each
 * makes one kind of output safe.
 */

/**
 * One line for a log or a terminal. Characters that move the cursor, break the line, or hide or reorder text become
 * visible escapes, and the runner's commands are disabled: `::name::` at the start of a line and the older `##[name]`
 * anywhere in one.
 */
export function forLog(text: string, limit = Infinity): string {
  return clip(visible(text, limit), limit)
    .replace(/^(\s*)::/u, '$1\\::')
    .replaceAll('##[', '#\\#[');
}

/**
 * Inline text in Markdown: no markup, no HTML, no end of a table cell, no link, mention or reference. GitHub turns
 * `@name`, `#123` and `GH-123` into links after it has decoded entities; only an invisible character prevents that.
 */
export function forMarkdown(text: string, limit = Infinity): string {
  return entities(clip(visible(text, limit), limit)).replace(/&#(?:64|35);|\bGH-(?=\d)/gi, '$&&#8203;');
}

/** Inline code in Markdown. No invisible characters are added, so that a key can be copied from it. */
export function forMarkdownCode(text: string, limit = Infinity): string {
  const safe = entities(clip(visible(text, limit), limit));
  // Browsers collapse spaces, also in code; an empty element would show nothing.
  return `<code>${safe === '' ? '(empty)' : safe.replace(/^ | (?= )| $/g, '&nbsp;')}</code>`;
}

/** Text, or the value of an attribute in quotes, in HTML: no markup, no reference to an entity, no invisible character. */
export function forHtml(text: string, limit = Infinity): string {
  return clip(visible(text, limit), limit).replace(/[&<>"'`=]/g, (char) => `&#${char.charCodeAt(0)};`);
}

/** JSON with `\u` escapes for characters that a terminal or a viewer might act on; it parses to the same value. */
export function forJson(json: string): string {
  return json.replace(INVISIBLE, (char) =>
    char === '\n'
      ? char
      : Array.from(
          { length: char.length },
          (_, i) => `\\u${char.charCodeAt(i).toString(16).padStart(4, '0')}`,
        ).join(''),
  );
}

/** At most `limit` code points; the last is an ellipsis if some were cut. */
export function clip(text: string, limit: number): string {
  // A string has at most as many code points as code units: most texts need no count.
  if (text.length <= limit) return text;
  let end = 0;
  let points = 0;
  for (const char of text) {
    if (++points > limit) return `${text.slice(0, endBeforeLast(text, end))}…`;
    end += char.length;
  }
  return text;
}

/** Control, format (bidi marks, zero widths, tags), line and paragraph separators, lone surrogates. */
const INVISIBLE = /\p{Cc}|\p{Cf}|\p{Zl}|\p{Zp}|\p{Cs}|\p{Co}|\u034f|\u115f|\u1160|\u3164|\uffa0/gu;

/** `limit` only saves work: no more code points than that are shown. */
function visible(text: string, limit: number): string {
  return text.slice(0, 2 * limit + 2).replace(INVISIBLE, (char) => {
    if (char === '\n') return '\\n';
    if (char === '\r') return '\\r';
    if (char === '\t') return '\\t';
    return `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`;
  });
}

/** ASCII punctuation that means something to Markdown, GitHub or HTML, as entities; the rest stays readable. */
function entities(text: string): string {
  return text.replace(/[!"#$&*:<>@[\\\]^_`{|}~]|www\./gi, (match) =>
    match.length > 1 ? `${match.slice(0, 3)}&#46;` : `&#${match.charCodeAt(0)};`,
  );
}

function endBeforeLast(text: string, end: number): number {
  const unit = text.charCodeAt(end - 1);
  const pair = unit >= 0xdc00 && unit <= 0xdfff && end > 1;
  return pair && (text.codePointAt(end - 2) ?? 0) > 0xffff ? end - 2 : end - 1;
}
