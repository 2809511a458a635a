import { environmentName, inputsOf, secretInputs, type CommandName, type Input } from '../options/inputs.ts';
import { INPUT_GROUPS, isCommon } from '../options/inputs/groups.ts';
import { systemCode } from '../core/quoted.ts';
import { InputError } from '../core/input-error.ts';
import type { Flag, FlagValues } from './flags.ts';
import { suggestion } from './usage.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/** A command's inputs as flags by their group; a secret has one only for the file that contains it. */
export function inputFlags(command: CommandName): (readonly [title: string, flags: readonly Flag[]])[] {
  const taken = new Set(inputsOf('cli', command).map(({ name }) => name));
  return INPUT_GROUPS.map(({ title, inputs }): readonly [string, readonly Flag[]] => [
    title,
    inputs.filter(({ name }) => taken.has(name)).map((input) => flagFor(input, command)),
  ]).filter(([, flags]) => flags.length > 0);
}

function flagFor(input: Input, command: CommandName): Flag {
  const rare = isCommon(input) ? {} : ({ rare: true } as const);
  if (input.secret === true) {
    return {
      name: `${input.name}-file`,
      kind: 'text',
      placeholder: '<file>',
      description: `File that contains the secret; or set ${environmentName(input.name)}.`,
      ...rare,
    };
  }
  return {
    name: input.name,
    kind: input.kind,
    placeholder: input.placeholder,
    description: input.description,
    ...(input.default === '' ? {} : { default: input.default }),
    ...(input.required?.includes(command) === true ? { required: true } : {}),
    ...rare,
  };
}

/** Reads an input's text: from its flag, else from the environment; a secret also from a file that either names. */
export function readInputs(
  flags: FlagValues,
  env: Environment,
  readFile: (path: string) => string,
): (name: string) => string | undefined {
  const secrets = secretInputs();
  const read = (name: string): string | undefined => {
    const flag = flags.get(name)?.join('\n');
    return flag ?? env[environmentName(name)];
  };
  return (name) => {
    if (!secrets.includes(name)) return read(name);
    const file = `${name}-file`;
    const path = read(file) ?? '';
    const direct = env[environmentName(name)] ?? '';
    if (path === '') return direct;
    if (direct !== '' && !flags.has(file)) {
      throw new InputError(
        name,
        `is given by ${environmentName(name)} and by ${environmentName(file)}; expected one`,
      );
    }
    try {
      return readFile(path);
    } catch (cause) {
      throw new InputError(
        file,
        `${JSON.stringify(path)} cannot be read${systemCode(cause)}; expected the path of a file`,
        {
          cause,
        },
      );
    }
  };
}

/** Warnings about variables that no input has, and none of `named`, which would otherwise be ignored silently. */
export function unknownVariables(env: Environment, named: readonly string[] = []): string[] {
  const valid = inputsOf('cli').flatMap((input) =>
    input.secret === true
      ? [environmentName(input.name), environmentName(`${input.name}-file`)]
      : [environmentName(input.name)],
  );
  return Object.keys(env)
    .filter((name) => name.startsWith('FLASHBACK_') && !valid.includes(name) && env[name] !== '')
    .filter((name) => !named.includes(name))
    .map((name) => `${name} is set, but no input has that name.${suggestion(name, valid)}`);
}
