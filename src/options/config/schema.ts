import { BACKUP_NAME, MAX_BACKUPS } from './config-file.ts';
import { FIELDS, type Field } from './fields.ts';

/** The JSON Schema of the file, from the table of inputs: docs/backup.schema.json, for editors. */
export function configSchema(): object {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Backups of flashback-backup, for the input config',
    description: 'See docs/config.md. It holds no secrets: only names of variables and files.',
    type: 'object',
    required: ['backups'],
    additionalProperties: false,
    properties: {
      $schema: { type: 'string' },
      defaults: { $ref: '#/$defs/inputs', description: 'What every backup has that does not say otherwise.' },
      backups: {
        description: 'Each backup by its name, in the order in which they run.',
        type: 'object',
        minProperties: 1,
        maxProperties: MAX_BACKUPS,
        propertyNames: { pattern: BACKUP_NAME },
        additionalProperties: { $ref: '#/$defs/inputs' },
      },
    },
    $defs: {
      inputs: {
        type: 'object',
        additionalProperties: false,
        properties: Object.fromEntries(FIELDS.map((field) => [field.name, schemaOf(field)])),
      },
    },
  };
}

function schemaOf({ input, how }: Field): object {
  if (how === 'env')
    return {
      description: `Name of the environment variable that has ${input.name}.`,
      type: 'string',
      pattern: '^[A-Za-z_]\\w*$',
    };
  if (how === 'file')
    return { description: `Path of the file that contains ${input.name}.`, type: 'string', minLength: 1 };
  const description = input.description.replaceAll('`', '');
  if (input.kind === 'boolean') return { description, enum: [true, false, 'true', 'false'] };
  const text = ['string', 'number', 'boolean'];
  if (input.kind === 'text') return { description, type: text };
  return { description, anyOf: [{ type: text }, { type: 'array', items: { type: text } }] };
}
