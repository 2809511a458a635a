import { Composer, isMap, isScalar, isSeq, Lexer, Parser } from 'yaml';
import type { Document, LineCounter } from 'yaml';

/** Open collections and documents, one inside the other: a configuration needs six. Beyond, the parser takes time without end. */
const MAX_DEPTH = 32;
/** Tokens that belong nowhere, after which the rest is not looked at. */
const MAX_WRONG = 20;

/** What is wrong with a text, and where. */
interface YamlProblem {
  readonly offset: number;
  readonly what: string;
}

/** The root node, and what is wrong with the text, which it then may not show. */
interface ParsedYaml {
  readonly root: unknown;
  readonly problems: readonly YamlProblem[];
}

/**
 * Parses one document, without deep recursion and in a bounded time, whatever it holds: `parseDocument` compares each key of
 * a map with all others, and calls itself for each level. Never throws for what the text is.
 */
export function parseYaml(text: string, lines: LineCounter): ParsedYaml {
  const options = { lineCounter: lines, prettyErrors: false, schema: 'core', uniqueKeys: false } as const;
  const composer = new Composer(options);
  let document: Document.Parsed | undefined;
  const problems: YamlProblem[] = [];
  const { stackTraceLimit } = Error;
  // An Error is made of each thing that is wrong, and most of the time went into their stacks.
  Error.stackTraceLimit = 0;
  try {
    for (const one of composer.compose(tokens(text, lines), true, text.length)) {
      if (document === undefined) document = one;
      else {
        problems.push({ offset: one.range[0], what: 'multiple docs' });
        break;
      }
    }
  } catch (error) {
    if (!(error instanceof Hopeless)) throw error;
    return { root: undefined, problems: [error] };
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
  // The parser's own messages quote the text.
  const found = [...(document?.errors ?? []), ...(document?.warnings ?? [])];
  const told = found.map(({ pos, code }) => ({
    offset: pos[0],
    what: code.toLowerCase().replaceAll('_', ' '),
  }));
  const root: unknown = document?.contents;
  return { root, problems: [...told, ...problems, ...repeatedKeys(root)] };
}

/** A text that is not worth reading on. */
class Hopeless extends Error implements YamlProblem {
  readonly offset: number;
  readonly what: string;

  constructor(offset: number, what: string) {
    super(what);
    this.offset = offset;
    this.what = what;
  }
}

function* tokens(text: string, lines: LineCounter): ReturnType<Parser['parse']> {
  const parser = new Parser(lines.addNewLine);
  lines.addNewLine(0);
  let first: number | undefined;
  let wrong = 0;
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) {
      if (token.type === 'error') {
        first ??= token.offset;
        // Gathering them takes a time that is quadratic.
        if (++wrong > MAX_WRONG) throw new Hopeless(first, 'unexpected token');
      }
      yield token;
    }
    if (parser.stack.length > MAX_DEPTH) throw new Hopeless(parser.offset, 'nested too deeply');
  }
  yield* parser.end();
}

function repeatedKeys(node: unknown): YamlProblem[] {
  if (isSeq(node)) return node.items.flatMap(repeatedKeys);
  if (!isMap(node)) return [];
  const seen = new Set<unknown>();
  return node.items.flatMap(({ key, value }) => {
    const inside = [...repeatedKeys(key), ...repeatedKeys(value)];
    if (!isScalar(key)) return inside;
    const isRepeated = seen.has(key.value);
    seen.add(key.value);
    return isRepeated ? [{ offset: key.range?.[0] ?? 0, what: 'duplicate key' }, ...inside] : inside;
  });
}
