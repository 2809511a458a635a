/**
 * Writes what documents take from the code: the tables of inputs and outputs in README.md from action.yml, between
 * `<!-- inputs -->` and `<!-- /inputs -->`, `<!-- outputs -->` and `<!-- /outputs -->`, and the picture of the arrows in
 * docs/architecture.md from scripts/architecture/arrows.ts. `--check` writes nothing and exits 1 if they differ.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
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

export function renderInputs(action: ActionFile): string {
  const rows = Object.entries(action.inputs ?? {}).map(([name, input]) => [
    `\`${name}\``,
    input.required === true ? 'required' : defaultOf(input),
    cell(input.description),
  ]);
  return table(['input', 'default', 'meaning'], rows);
}

export function renderOutputs(action: ActionFile): string {
  const rows = Object.entries(action.outputs ?? {}).map(([name, { description }]) => [
    `\`${name}\``,
    cell(description),
  ]);
  return table(['output', 'meaning'], rows);
}

/** The README with its tables renewed. Throws if it lacks a marker. */
export function renew(readme: string, action: ActionFile): string {
  return between(between(readme, 'inputs', renderInputs(action)), 'outputs', renderOutputs(action));
}

function between(text: string, name: string, body: string): string {
  const open = `<!-- ${name} -->`;
  const close = `<!-- /${name} -->`;
  const start = text.indexOf(open);
  const end = text.indexOf(close);
  if (start < 0 || end < start) throw new Error(`README.md: expected ${open} and, after it, ${close}`);
  // Prettier would pad every row to the width of the longest.
  const kept = `\n\n<!-- prettier-ignore -->\n${body}\n\n`;
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
  keepTrue(join(root, 'docs', 'architecture.md'), renewPicture);
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
