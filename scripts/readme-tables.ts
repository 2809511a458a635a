/**
 * Writes what documents take from the code: the common inputs in README.md, all inputs and outputs in docs/inputs.md, both
 * from action.yml and between markers such as `<!-- inputs -->` and `<!-- /inputs -->`; the picture of the arrows in
 * docs/architecture.md from scripts/architecture/arrows.ts; and docs/backup.schema.json from the inputs. `--check` writes nothing and exits 1 if they differ.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { configSchema } from '../src/options/config/schema.ts';
import { COMMANDS } from '../src/options/inputs.ts';
import { INPUT_GROUPS, isCommon } from '../src/options/inputs/groups.ts';
import { SET_BY, type OutputName } from '../src/report/outputs.ts';
import { picture } from './architecture/arrows.ts';

export interface ActionFile {
  readonly inputs?: Readonly<Record<string, ActionInput>>;
  readonly outputs?: Readonly<Record<string, { readonly description: string }>>;
}

interface ActionInput {
  readonly description: string;
  readonly required?: boolean;
  /** YAML gives a number or a boolean where the quotes were left out. */
  readonly default?: string | number | boolean;
}

/** The inputs that most people need, a row each, by group. */
export function renderCommonInputs(action: ActionFile): string {
  const rows = INPUT_GROUPS.flatMap(({ title, inputs }) =>
    inputs
      .filter(isCommon)
      .map(({ name }, i) => [i === 0 ? `**${title}**` : '', ...inputRow(name, action, firstSentence)]),
  );
  return table(['', 'input', 'default', 'meaning'], rows);
}

/** All inputs: a table for each group, those that few need folded below it. */
export function renderInputs(action: ActionFile): string {
  return INPUT_GROUPS.map(({ title, inputs }) => {
    const [common, rare] = [inputs.filter(isCommon), inputs.filter((input) => !isCommon(input))];
    const rows = (of: typeof inputs): string =>
      table(
        ['input', 'default', 'meaning'],
        of.map(({ name }) => inputRow(name, action, (text) => text)),
      );
    const folded =
      rare.length === 0 ? [] : [`<details><summary>${rare.length} more</summary>`, rows(rare), '</details>'];
    return [`### ${title}`, ...(common.length === 0 ? [] : [rows(common)]), ...folded].join('\n\n');
  }).join('\n\n');
}

/** Throws where action.yml lacks the input. */
function inputRow(name: string, action: ActionFile, shorten: (text: string) => string): string[] {
  const input = action.inputs?.[name];
  if (input === undefined) throw new Error(`action.yml: has no input ${name}`);
  return [
    `\`${name}\``,
    input.required === true ? 'required' : defaultOf(input),
    cell(name === 'command' ? input.description : shorten(input.description)),
  ];
}

/** Shorter ones say too little alone. */
const MIN_SENTENCE = 22;

/** Up to the first full stop or semicolon that ends a clause outside of code and brackets. */
function firstSentence(text: string): string {
  let depth = 0;
  let code = false;
  for (const [i, char] of [...text].entries()) {
    if (char === '`') code = !code;
    if (!code && char === '(') depth++;
    if (!code && char === ')') depth--;
    if (
      !code &&
      depth === 0 &&
      i >= MIN_SENTENCE &&
      /[.;]/.test(char) &&
      /^(\s|$)/.test([...text].slice(i + 1).join(''))
    )
      return `${[...text].slice(0, i).join('')}.`;
  }
  return text;
}

export function renderOutputs(action: ActionFile): string {
  const rows = Object.entries(action.outputs ?? {}).map(([name, { description }]) => [
    `\`${name}\``,
    setBy(name as OutputName),
    cell(description),
  ]);
  return table(['output', 'set by', 'meaning'], rows);
}

function setBy(name: OutputName): string {
  const commands: readonly string[] = SET_BY[name];
  if (commands.length === COMMANDS.length) return 'all';
  const without = COMMANDS.filter((command) => !commands.includes(command));
  const code = (names: readonly string[]): string => names.map((one) => `\`${one}\``).join(', ');
  return without.length <= 2 ? `all but ${code(without)}` : code(commands);
}

export function renderSchema(): string {
  return `${JSON.stringify(configSchema(), null, 2)}\n`;
}

/** The README with its table renewed. Throws if it lacks a marker. */
export function renew(readme: string, action: ActionFile): string {
  return between(readme, 'inputs', renderCommonInputs(action));
}

/** docs/inputs.md with its tables renewed. Throws if it lacks a marker. */
export function renewInputs(page: string, action: ActionFile): string {
  return between(between(page, 'inputs', renderInputs(action)), 'outputs', renderOutputs(action));
}

function between(text: string, name: string, body: string): string {
  const open = `<!-- ${name} -->`;
  const close = `<!-- /${name} -->`;
  const start = text.indexOf(open);
  const end = text.indexOf(close);
  if (start < 0 || end < start) throw new Error(`expected ${open} and, after it, ${close}`);
  // Prettier would pad every row to the width of the longest.
  const kept = `\n\n${body.replace(/^\|.*\n\| ---/gm, '<!-- prettier-ignore -->\n$&')}\n\n`;
  return text.slice(0, start + open.length) + kept + text.slice(end);
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function defaultOf(input: ActionInput): string {
  const value = input.default === undefined ? '' : cell(String(input.default));
  return value === '' ? '' : `\`${value}\``;
}

/** One line, and no bar that would end the cell. */
function cell(text: string): string {
  return text.trim().replace(/\s+/g, ' ').replaceAll('|', '\\|');
}

/** docs/architecture.md with its picture renewed. Throws if it lacks a marker. */
export function renewPicture(page: string): string {
  const open = '<!-- arrows:begin -->';
  const start = page.indexOf(open);
  const end = page.indexOf('<!-- arrows:end -->');
  if (start < 0 || end < start)
    throw new Error('docs/architecture.md: its markers of the arrows are missing');
  return `${page.slice(0, start + open.length)}\n\n\`\`\`mermaid\n${picture()}\n\`\`\`\n\n${page.slice(end)}`;
}

function main(): void {
  const root = join(dirname(fileURLToPath(import.meta.url)), '..');
  const action = parse(readFileSync(join(root, 'action.yml'), 'utf8')) as ActionFile;
  keepTrue(join(root, 'README.md'), (readme) => renew(readme, action));
  keepTrue(join(root, 'docs', 'inputs.md'), (page) => renewInputs(page, action));
  keepTrue(join(root, 'docs', 'architecture.md'), renewPicture);
  keepTrue(join(root, 'docs', 'backup.schema.json'), renderSchema);
}

function keepTrue(path: string, make: (text: string) => string): void {
  const text = readFileSync(path, 'utf8');
  const renewed = make(text);
  if (renewed === text) return;
  if (process.argv.includes('--check')) {
    console.error(`${path}: it is not what the code gives: run \`npm run docs\``);
    process.exitCode = 1;
    return;
  }
  writeFileSync(path, renewed);
}

if (import.meta.main) main();
