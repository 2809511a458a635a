/**
 * Globs over object keys, all of them as one automaton: a key is read once, whatever their number. Keys
 * are hostile text, and a backtracking matcher can be held up by one (`*a*a*a*b` against 400 times `a`
 * takes picomatch 10 s); also its `*` does not match a newline, which a key may hold.
 */
export type Matcher = (key: string) => boolean;

/** Throws SyntaxError, with one line about what is wrong, on a glob that cannot be read. */
export function compileGlobs(globs: readonly string[]): Matcher {
  const steps: Step[] = [];
  const starts: number[] = [];
  for (const glob of globs) {
    if (glob.length > MAX_STEPS) throw tooLong();
    if (alternativesOf(glob) > MAX_ALTERNATIVES) throw tooMany();
    for (const alternative of expandBraces(glob)) {
      starts.push(steps.length);
      // One by one: so many arguments of one call would overflow the stack.
      for (const step of readGlob(alternative)) steps.push(step);
      steps.push({ kind: 'end' });
      if (steps.length > MAX_STEPS) throw tooLong();
    }
  }
  return steps.length === 0 ? () => false : automaton(steps, starts);
}

function tooLong(): SyntaxError {
  return new SyntaxError(`the globs come to more than ${MAX_STEPS} characters`);
}

/** What a position in a glob waits for. `past` and `inside` make up a whole-segment double star and its slash. */
type Step =
  | { readonly kind: 'end' }
  | { readonly kind: 'char'; readonly code: number }
  | { readonly kind: 'one' }
  | {
      readonly kind: 'class';
      readonly ranges: readonly (readonly [number, number])[];
      readonly negated: boolean;
    }
  | { readonly kind: 'star' }
  | { readonly kind: 'all' }
  | { readonly kind: 'past' }
  | { readonly kind: 'inside' };

interface State {
  readonly accepts: boolean;
  readonly positions: readonly number[];
  readonly next: Map<number, State>;
}

const MAX_STEPS = 20_000;
const MAX_ALTERNATIVES = 1_000;
/** States kept before the table is cleared, so that hostile keys cannot make it grow without bound. */
const MAX_STATES = 5_000;
/** Positions in all of them: a state of long globs has thousands. */
const MAX_POSITIONS = 1_000_000;
const SLASH = 0x2f;

/** Subset construction as keys need it; each key costs one look-up a character once its states are known. */
function automaton(steps: readonly Step[], starts: readonly number[]): Matcher {
  let states = new Map<string, State>();
  let edges = 0;
  let positionCount = 0;
  let start = stateOf(new Set(starts.flatMap((position) => closure(position))));

  return (key) => {
    if (states.size > MAX_STATES || edges > 50 * MAX_STATES || positionCount > MAX_POSITIONS) {
      states = new Map();
      edges = positionCount = 0;
      start = stateOf(new Set(start.positions));
    }
    let state = start;
    for (const char of key) {
      const code = char.codePointAt(0) ?? 0;
      let next = state.next.get(code);
      if (next === undefined) {
        next = stateOf(new Set(state.positions.flatMap((position) => follow(position, code))));
        state.next.set(code, next);
        edges++;
      }
      if (next.positions.length === 0) return false;
      state = next;
    }
    return state.accepts;
  };

  function stateOf(positions: ReadonlySet<number>): State {
    const sorted = [...positions].sort((a, b) => a - b);
    const name = sorted.join();
    let state = states.get(name);
    if (state === undefined) {
      const accepts = sorted.some((position) => steps[position]?.kind === 'end');
      state = { accepts, positions: sorted, next: new Map() };
      states.set(name, state);
      positionCount += sorted.length;
    }
    return state;
  }

  /** `position` and what can be reached from it without a character. */
  function closure(position: number): number[] {
    const kind = steps[position]?.kind;
    if (kind === 'star' || kind === 'all') return [position, ...closure(position + 1)];
    return kind === 'past' ? [position, ...closure(position + 2)] : [position];
  }

  function follow(position: number, code: number): number[] {
    const step = steps[position];
    switch (step?.kind) {
      case 'char':
        return step.code === code ? closure(position + 1) : [];
      case 'one':
        return code === SLASH ? [] : closure(position + 1);
      case 'class':
        return code !== SLASH &&
          step.negated !== step.ranges.some(([low, high]) => low <= code && code <= high)
          ? closure(position + 1)
          : [];
      case 'star':
        return code === SLASH ? [] : closure(position);
      case 'all':
        return closure(position);
      case 'past':
        return code === SLASH ? [position + 1, ...closure(position + 2)] : [position + 1];
      case 'inside':
        return code === SLASH ? [position, ...closure(position + 1)] : [position];
      default:
        return [];
    }
  }
}

function readGlob(glob: string): Step[] {
  const steps: Step[] = [];
  const chars = [...glob];
  for (let i = 0; i < chars.length; i++) {
    const char = chars[i] ?? '';
    if (char === '\\') {
      const escaped = chars[++i];
      if (escaped === undefined) throw new SyntaxError('ends with a backslash, which escapes nothing');
      steps.push(literal(escaped));
    } else if (char === '*') {
      const first = i;
      while (chars[i + 1] === '*') i++;
      const whole =
        i > first &&
        (first === 0 || chars[first - 1] === '/') &&
        (i === chars.length - 1 || chars[i + 1] === '/');
      if (!whole) steps.push({ kind: 'star' });
      else if (i === chars.length - 1) steps.push({ kind: 'all' });
      else {
        // A second one in a row adds nothing, and thousands would make each step a walk over all of them.
        if (steps.at(-1)?.kind !== 'inside') steps.push({ kind: 'past' }, { kind: 'inside' });
        i++;
      }
    } else if (char === '?') steps.push({ kind: 'one' });
    else if (char === '[') {
      const close = readClass(chars, i, steps);
      i = close;
    } else steps.push(literal(char));
  }
  return steps;
}

/** Reads `[a-z_]` or `[!a-z]` that opens at `open`; returns where it closes. */
function readClass(chars: readonly string[], open: number, steps: Step[]): number {
  let i = open + 1;
  const negated = chars[i] === '!' || chars[i] === '^';
  if (negated) i++;
  const ranges: [number, number][] = [];
  const codeAt = (): number => {
    if (chars[i] === '\\') i++;
    return chars[i++]?.codePointAt(0) ?? 0;
  };
  for (let first = true; i < chars.length && (first || chars[i] !== ']'); first = false) {
    const low = codeAt();
    const range = chars[i] === '-' && i + 1 < chars.length && chars[i + 1] !== ']';
    if (range) i++;
    const high = range ? codeAt() : low;
    if (high < low) throw new SyntaxError('has a range in [ ] that runs backwards');
    ranges.push([low, high]);
  }
  if (chars[i] !== ']') throw new SyntaxError('has a [ without its ]; write \\[ for the character itself');
  steps.push({ kind: 'class', ranges, negated });
  return i;
}

function literal(char: string): Step {
  return { kind: 'char', code: char.codePointAt(0) ?? 0 };
}

function tooMany(): SyntaxError {
  return new SyntaxError(`has braces that come to more than ${MAX_ALTERNATIVES} alternatives`);
}

/** How many `expandBraces` would make, in one pass: it takes far longer to find out by making them. */
function alternativesOf(glob: string): number {
  const open = [{ before: 0, last: 1 }];
  for (let i = 0; i < glob.length; i++) {
    const group = open.at(-1);
    if (glob[i] === '\\') i++;
    else if (glob[i] === '{') open.push({ before: 0, last: 1 });
    else if (group === undefined || open.length === 1) continue;
    else if (glob[i] === ',') [group.before, group.last] = [group.before + group.last, 1];
    else if (glob[i] === '}') {
      open.pop();
      const outer = open.at(-1);
      if (outer !== undefined) outer.last = Math.min(outer.last * (group.before + group.last), 1e9);
    }
  }
  return open[0]?.last ?? 1;
}

/** `{a,b}` → each of them. Every brace must be one of a pair with a comma inside, or escaped: no guesses. */
function expandBraces(glob: string): string[] {
  const open = indexOutside(glob, '{', 0);
  const stray = indexOutside(glob, '}', 0);
  if (open === -1 || (stray !== -1 && stray < open)) {
    if (stray !== -1) throw new SyntaxError('has a } without its {; write \\} for the character itself');
    return [glob];
  }
  const commas: number[] = [];
  let depth = 1;
  let close = open + 1;
  for (; close < glob.length; close++) {
    const char = glob[close];
    if (char === '\\') close++;
    else if (char === '{') depth++;
    else if (char === '}' && --depth === 0) break;
    else if (char === ',' && depth === 1) commas.push(close);
  }
  if (depth > 0) throw new SyntaxError('has a { without its }; write \\{ for the character itself');
  if (commas.length === 0)
    throw new SyntaxError('has { } without a comma; write {a,b}, or \\{ for the character');
  const bounds = [open, ...commas, close];
  const expanded: string[] = [];
  for (let i = 0; i + 1 < bounds.length; i++) {
    const middle = glob.slice((bounds[i] ?? 0) + 1, bounds[i + 1]);
    expanded.push(...expandBraces(glob.slice(0, open) + middle + glob.slice(close + 1)));
    if (expanded.length > MAX_ALTERNATIVES) throw tooMany();
  }
  return expanded;
}

/** Index of `wanted` where no backslash escapes it. */
function indexOutside(glob: string, wanted: string, from: number): number {
  for (let i = from; i < glob.length; i++) {
    if (glob[i] === '\\') i++;
    else if (glob[i] === wanted) return i;
  }
  return -1;
}
