import { quoted } from '../../core/quoted.ts';
import { environmentName, INPUTS, secretInputs } from '../inputs.ts';
import { FIELDS, isKey, isOfOneRun } from './fields.ts';
import { suggestion } from './suggestion.ts';

/** Why a backup of the file cannot have this name, and what was expected. Never the value: it may be a secret. */
export function unknownField(name: string): string {
  const input = INPUTS.find((one) => one.name === name);
  if (input !== undefined && isOfOneRun(name))
    return `${name}: is not for the file; expected it on the command line, in the environment or in the workflow's step`;
  if (input !== undefined && secretInputs().includes(name))
    return `${name}: is a secret, and no secret belongs in this file; expected ${name}-env with the name of a variable, ${name}-file with a path, or ${environmentName(name)}`;
  const of = INPUTS.find((one) => name === `${one.name}-env`);
  if (of !== undefined && !isKey(of.name))
    return `${quoted(name)} is not known: only keys and secrets have -env; expected ${of.name} with its value`;
  const names = FIELDS.map((field) => field.name);
  return `${quoted(name)} is not the name of an input.${suggestion(name, names) || ' docs/config.md has the names.'}`;
}
