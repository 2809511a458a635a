/** As much of JSON Schema 2020-12 as docs/manifest.schema.json uses; an unknown keyword throws, so that none goes unheeded. */
export type Schema = Readonly<Record<string, unknown>>;

/** What is wrong with the value, by the path at which it is; empty where it is valid. */
export function errorsOf(root: Schema, schema: Schema, value: unknown, path = '$'): string[] {
  return Object.entries(schema).flatMap(([keyword, rule]) => {
    const check = KEYWORDS[keyword];
    if (check === undefined) throw new Error(`${path}: the schema has ${keyword}, which is not checked here`);
    return check(rule as never, value, path, (inner, of, at) => errorsOf(root, inner, of, at), root);
  });
}

/** The schema of `#/$defs/<name>`. */
export function definition(root: Schema, name: string): Schema {
  const found = (root['$defs'] as Record<string, Schema> | undefined)?.[name];
  if (found === undefined) throw new Error(`the schema has no ${name}`);
  return found;
}

type Inner = (schema: Schema, value: unknown, path: string) => string[];
type Check = (rule: never, value: unknown, path: string, inner: Inner, root: Schema) => string[];

const said = (ok: boolean, path: string, what: string): string[] => (ok ? [] : [`${path}: ${what}`]);
const nothing = (): string[] => [];

const KEYWORDS: Record<string, Check> = {
  title: nothing,
  description: nothing,
  $ref: (rule: string, value, path, inner, root) =>
    inner(definition(root, rule.replace('#/$defs/', '')), value, path),
  allOf: (rule: Schema[], value, path, inner) => rule.flatMap((one) => inner(one, value, path)),
  oneOf: (rule: Schema[], value, path, inner) =>
    said(
      rule.filter((one) => inner(one, value, path).length === 0).length === 1,
      path,
      'is not exactly one of what it may be',
    ),
  const: (rule: unknown, value, path) => said(value === rule, path, `is not ${JSON.stringify(rule)}`),
  enum: (rule: unknown[], value, path) => said(rule.includes(value), path, `is none of ${rule.join(', ')}`),
  type: (rule: string | string[], value, path) =>
    said(
      [rule].flat().some((type) => isOf(type, value)),
      path,
      `is not of type ${[rule].flat().join(' or ')}`,
    ),
  required: (rule: string[], value, path) =>
    rule.flatMap((name) => said(!isRecord(value) || name in value, path, `lacks ${name}`)),
  properties: (rule: Record<string, Schema>, value, path, inner) =>
    !isRecord(value)
      ? []
      : Object.entries(rule).flatMap(([name, one]) =>
          name in value ? inner(one, value[name], `${path}.${name}`) : [],
        ),
  /** Of an object without `properties`. */
  additionalProperties: (rule: Schema, value, path, inner) =>
    isRecord(value)
      ? Object.entries(value).flatMap(([name, one]) => inner(rule, one, `${path}.${name}`))
      : [],
  items: (rule: Schema, value, path, inner) =>
    Array.isArray(value) ? value.flatMap((one, i) => inner(rule, one, `${path}[${i}]`)) : [],
  pattern: (rule: string, value, path) =>
    said(typeof value !== 'string' || new RegExp(rule, 'u').test(value), path, `does not match ${rule}`),
  minLength: (rule: number, value, path) =>
    said(typeof value !== 'string' || [...value].length >= rule, path, 'is too short'),
  minimum: (rule: number, value, path) =>
    said(typeof value !== 'number' || value >= rule, path, `is below ${rule}`),
};

function isOf(type: string, value: unknown): boolean {
  switch (type) {
    case 'object':
      return isRecord(value);
    case 'array':
      return Array.isArray(value);
    case 'integer':
      return Number.isInteger(value);
    case 'null':
      return value === null;
    default:
      return typeof value === type;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
