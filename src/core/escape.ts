/**
 * Object keys are hostile text, and so is what a store says about them. Whatever of it is shown goes
 * through here first; each function makes one kind of place safe.
 */

/**
 * One line for a log or a terminal: what moves the cursor, breaks the line, hides or turns text around is
 * shown as an escape, and the runner's commands are no commands any more. It takes `::name::` at the start
 * of a line and the older `##[name]` anywhere in one.
 */
export function forLog(text: string, limit = Infinity): string {
  return clip(visible(text, limit), limit)
    .replace(/^(\s*)::/u, '$1\\::')
    .replaceAll('##[', '#\\#[');
}

/**
 * Text between others in Markdown: no markup, no HTML, no table cell's end, no link, mention or reference.
 * GitHub turns `@name`, `#123` and `GH-123` into links after it has decoded entities: only an unseen character
 * between helps there.
 */
export function forMarkdown(text: string, limit = Infinity): string {
  return entities(clip(visible(text, limit), limit)).replace(/&#(?:64|35);|\bGH-(?=\d)/gi, '$&&#8203;');
}

/** The same as code: nothing unseen is added, so that a key can be copied from it. */
export function forMarkdownCode(text: string, limit = Infinity): string {
  const safe = entities(clip(visible(text, limit), limit));
  // Browsers fold spaces together, also in code; an empty element would show nothing at all.
  return `<code>${safe === '' ? '(empty)' : safe.replace(/^ | (?= )| $/g, '&nbsp;')}</code>`;
}

/** JSON with what a terminal or a viewer might act on as `\u` escapes; it still parses to the same. */
export function forJson(json: string): string {
  return json.replace(UNSEEN, (char) =>
    char === '\n'
      ? char
      : Array.from(
          { length: char.length },
          (_, i) => `\\u${char.charCodeAt(i).toString(16).padStart(4, '0')}`,
        ).join(''),
  );
}

/** At most `limit` code points, the last an ellipsis where some were cut. */
export function clip(text: string, limit: number): string {
  // No string has more code points than code units, which spares most texts the walk.
  if (text.length <= limit) return text;
  let end = 0;
  let points = 0;
  for (const char of text) {
    if (++points > limit) return `${text.slice(0, lastBut(text, end))}…`;
    end += char.length;
  }
  return text;
}

/** Control, format (bidi marks, zero widths, tags), line and paragraph separators, lone surrogates. */
const UNSEEN = /\p{Cc}|\p{Cf}|\p{Zl}|\p{Zp}|\p{Cs}|\p{Co}|\u034f|\u115f|\u1160|\u3164|\uffa0/gu;

/** `limit` only spares work: no more than its first code points can be shown. */
function visible(text: string, limit: number): string {
  return text.slice(0, 2 * limit + 2).replace(UNSEEN, (char) => {
    if (char === '\n') return '\\n';
    if (char === '\r') return '\\r';
    if (char === '\t') return '\\t';
    return `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`;
  });
}

/** All ASCII punctuation that means something to Markdown, GitHub or HTML, as entities; the rest stays readable. */
function entities(text: string): string {
  return text.replace(/[!"#$&*:<>@[\\\]^_`{|}~]|www\./gi, (found) =>
    found.length > 1 ? `${found.slice(0, 3)}&#46;` : `&#${found.charCodeAt(0)};`,
  );
}

function lastBut(text: string, end: number): number {
  const unit = text.charCodeAt(end - 1);
  const pair = unit >= 0xdc00 && unit <= 0xdfff && end > 1;
  return pair && (text.codePointAt(end - 2) ?? 0) > 0xffff ? end - 2 : end - 1;
}
