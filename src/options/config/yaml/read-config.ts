import { isMap, isScalar, isSeq, LineCounter, type YAMLMap } from 'yaml';
import { InputError, InputErrors } from '../../../core/input-error.ts';
import { quoted } from '../../../core/quoted.ts';
import type { InputName } from '../../inputs.ts';
import {
  BACKUP_NAME,
  MAX_BACKUPS,
  MAX_CONFIG_BYTES,
  type ConfigBackup,
  type ConfigFile,
  type FileValue,
  type Position,
} from '../config-file.ts';
import { FIELDS, type Field } from '../fields.ts';
import { itemLines } from '../item-lines.ts';
import { inFile } from '../position.ts';
import { suggestion } from '../suggestion.ts';
import { unknownField } from '../unknown-field.ts';
import { parseYaml } from './parse-yaml.ts';

/** More are not looked for. */
const MAX_PROBLEMS = 20;

/**
 * The backups of a YAML file; JSON is YAML too. Finds everything that is wrong with it, each with its line and column.
 * Values are not shown: one may be a secret that does not belong there. Throws InputError, or InputErrors.
 */
export function readConfig(path: string, text: string): ConfigFile {
  return new Reader(path).read(text);
}

type Values = ReadonlyMap<InputName, FileValue>;

/** A pair of a map. */
interface Pair {
  readonly name: string;
  readonly at: Position;
  readonly value: unknown;
  readonly valueAt: Position;
}

class Reader {
  readonly #path: string;
  readonly #lines = new LineCounter();
  readonly #problems: InputError[] = [];

  constructor(path: string) {
    this.#path = path;
  }

  read(text: string): ConfigFile {
    if (Buffer.byteLength(text) > MAX_CONFIG_BYTES)
      throw new InputError(
        'config',
        `${quoted(this.#path)} is larger than 256 KiB; expected a file with backups`,
      );
    const { root, problems } = parseYaml(text, this.#lines);
    for (const { offset, what } of problems) this.#problem(this.#at(offset), `is not valid YAML: ${what}`);
    this.#throwProblems();
    const backups = this.#root(root);
    this.#throwProblems();
    return { path: this.#path, backups };
  }

  #root(root: unknown): ConfigBackup[] {
    const map = this.#map(
      root,
      { line: 1, column: 1 },
      'the file',
      'backups: with a name and inputs below it',
    );
    if (map === undefined) return [];
    let defaults: Values = new Map();
    let backups: readonly Pair[] = [];
    let found = false;
    for (const { name, at, value } of this.#pairs(map)) {
      if (name === 'defaults') defaults = this.#values(value, at, 'defaults');
      else if (name === 'backups') {
        found = true;
        const named = this.#map(value, at, 'backups', 'a name with inputs below it, for each backup');
        backups = named === undefined ? [] : this.#pairs(named);
        if (named !== undefined && backups.length === 0)
          this.#problem(at, 'backups: has none; expected a name with inputs below it');
      } else if (name !== '$schema') {
        const known = suggestion(name, ['defaults', 'backups']);
        this.#problem(at, `${quoted(name)} is not known here; expected defaults or backups.${known}`);
      }
    }
    if (!found)
      this.#problem({ line: 1, column: 1 }, 'backups: is missing; expected a name with inputs below it');
    return this.#backups(backups, defaults);
  }

  #backups(members: readonly Pair[], defaults: Values): ConfigBackup[] {
    const seen = new Set<string>();
    if (members.length > MAX_BACKUPS)
      this.#problem(
        members[MAX_BACKUPS]?.at ?? { line: 1, column: 1 },
        `backups: has more than ${MAX_BACKUPS}`,
      );
    return members.slice(0, MAX_BACKUPS).map(({ name, at, value }) => {
      if (!new RegExp(BACKUP_NAME).test(name))
        this.#problem(
          at,
          `${quoted(name)} is not a name for a backup; expected up to 63 letters, digits, dots, hyphens and underscores, the first a letter or a digit`,
        );
      // Reports are files, and some file systems ignore case.
      if (seen.has(name.toLowerCase()))
        this.#problem(at, `${quoted(name)} is the name of a backup above, but for case; expected another`);
      seen.add(name.toLowerCase());
      return { name, at, values: new Map([...defaults, ...this.#values(value, at, name)]) };
    });
  }

  /** The inputs of one backup, or of `defaults`. */
  #values(node: unknown, at: Position, where: string): Values {
    const values = new Map<InputName, FileValue>();
    const map = this.#map(node, at, quoted(where), 'inputs by their names');
    if (map === undefined) return values;
    for (const { name, at: keyAt, value, valueAt } of this.#pairs(map)) {
      const field = FIELDS.find((one) => one.name === name);
      if (field === undefined) {
        this.#problem(keyAt, unknownField(name));
        continue;
      }
      const text = this.#text(field, value, valueAt);
      if (text === undefined) continue;
      if (values.has(field.input.name))
        this.#problem(keyAt, `${field.input.name}: is given twice; expected one of its names`);
      values.set(field.input.name, { how: field.how, value: text, at: valueAt });
    }
    return values;
  }

  /** The text that the input would have elsewhere. */
  #text(field: Field, node: unknown, at: Position): string | undefined {
    const { name, how, input } = field;
    if (isSeq(node) && input.kind === 'list' && how === 'text') {
      const items = node.items.map((item) => this.#scalar(item));
      const bad = items.findIndex((item) => item === undefined);
      if (bad >= 0) {
        this.#problem(this.#at(startOf(node.items[bad])), `${name}: has an item that is not a text`);
        return undefined;
      }
      const lines = itemLines(
        input.name,
        items.filter((item) => item !== undefined),
      );
      if (lines === undefined)
        this.#problem(at, `${name}: has an item of several lines; expected one line each`);
      return lines;
    }
    const text = this.#scalar(node);
    if (text === undefined || text.trim() === '') {
      const list = input.kind === 'list' ? ', or a list of them' : '';
      this.#problem(at, `${name}: has no value that can be read; expected a text${list}`);
      return undefined;
    }
    if (how === 'env' && !/^[A-Za-z_]\w*$/.test(text)) {
      this.#problem(
        at,
        `${name}: is not the name of an environment variable; expected one such as SHOP_SECRET`,
      );
      return undefined;
    }
    return text;
  }

  /** A number as it was written. Undefined for anything that is not a text, a number or a boolean. */
  #scalar(node: unknown): string | undefined {
    if (!isScalar(node)) return undefined;
    if (typeof node.value === 'string') return node.value;
    if (typeof node.value === 'number') return node.source ?? String(node.value);
    return typeof node.value === 'boolean' ? String(node.value) : undefined;
  }

  #map(node: unknown, at: Position, what: string, expected: string): YAMLMap | undefined {
    if (isMap(node)) return node;
    this.#problem(at, `${what}: has no names in it; expected ${expected}`);
    return undefined;
  }

  /** The pairs of a map whose keys are texts. */
  #pairs(map: YAMLMap): Pair[] {
    return map.items.flatMap(({ key, value }) => {
      const at = this.#at(startOf(key));
      const name = this.#scalar(key);
      if (name === undefined || name === '<<') {
        this.#problem(at, 'is not a name; YAML merges and complex keys are not read here: use defaults');
        return [];
      }
      const valueAt = isScalar(value) || isSeq(value) || isMap(value) ? this.#at(startOf(value)) : at;
      return [{ name, at, value, valueAt }];
    });
  }

  #at(offset: number): Position {
    const { line, col } = this.#lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  }

  #problem(at: Position, message: string): void {
    if (this.#problems.length < MAX_PROBLEMS)
      this.#problems.push(new InputError('config', `${inFile(this.#path, at)}: ${message}`));
  }

  #throwProblems(): void {
    const [first, ...others] = this.#problems;
    if (first === undefined) return;
    throw others.length === 0 ? first : new InputErrors([first, ...others]);
  }
}

function startOf(node: unknown): number {
  if (typeof node !== 'object' || node === null || !('range' in node)) return 0;
  const { range } = node as { readonly range?: readonly number[] | null };
  return range?.[0] ?? 0;
}
