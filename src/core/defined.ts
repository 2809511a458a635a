/** The fields that have a value: an optional field that is absent stays absent (`exactOptionalPropertyTypes`). */
export function defined<T extends object>(fields: T): Defined<T> {
  // Called several times a copy: without the lists that Object.entries would make.
  const present: Partial<Record<keyof T, unknown>> = {};
  for (const name in fields) if (fields[name] !== undefined) present[name] = fields[name];
  return present as object as Defined<T>;
}

type Defined<T> = {
  readonly [K in keyof T as undefined extends T[K] ? never : K]: T[K];
} & { readonly [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined> };
