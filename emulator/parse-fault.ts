import type { FaultAction, FaultRule } from './faults.ts';
import { JsonFields } from './json-fields.ts';

/** A fault rule from JSON; a key that is a regular expression comes as `{"pattern": "^a/"}`. */
export function faultRule(json: unknown): FaultRule {
  const fields = new JsonFields(json, '', [
    'operation',
    'bucket',
    'key',
    'side',
    'accessKeyId',
    'skip',
    'times',
    'probability',
    'do',
  ]);
  return {
    ...fields.optional('operation', (name) =>
      Array.isArray(fields.raw(name)) ? fields.strings(name) : fields.string(name),
    ),
    ...fields.optional('bucket', (name) => fields.string(name)),
    ...fields.optional('key', (name) =>
      typeof fields.raw(name) === 'string'
        ? fields.string(name)
        : new RegExp(new JsonFields(fields.raw(name), name, ['pattern']).string('pattern'), 'u'),
    ),
    ...fields.optional('side', (name) => fields.oneOf(name, ['node', 'provider', 'platform'])),
    ...fields.optional('accessKeyId', (name) => fields.string(name)),
    ...fields.optional('skip', (name) => fields.number(name)),
    ...fields.optional('times', (name) => fields.number(name, 1)),
    ...fields.optional('probability', (name) => fields.number(name)),
    do: action(fields),
  };
}

function action(fields: JsonFields): FaultAction {
  if (typeof fields.raw('do') === 'string') {
    return fields.oneOf('do', ['reset', 'commit-then-reset', 'commit-then-hang', 'hang', 'error-in-200']);
  }
  const known = [
    'status',
    'code',
    'message',
    'retryAfter',
    'delayMs',
    'truncateBody',
    'breakOff',
    'then',
    'slowDown',
    'rateLimit',
    'errorIn200',
  ];
  const what = new JsonFields(fields.raw('do'), 'do', known);
  if (what.has('delayMs')) return { delayMs: what.number('delayMs') };
  if (what.has('truncateBody')) return { truncateBody: what.number('truncateBody') };
  if (what.has('breakOff'))
    return { breakOff: what.number('breakOff'), then: what.oneOf('then', ['reset', 'hang']) };
  if (what.has('slowDown')) return { slowDown: true };
  if (what.has('rateLimit')) return { rateLimit: what.number('rateLimit') };
  if (what.has('errorIn200')) return { errorIn200: what.string('errorIn200') };
  return {
    status: what.number('status', 400),
    code: what.string('code'),
    ...what.optional('message', (name) => what.string(name)),
    ...what.optional('retryAfter', (name) => what.number(name)),
  };
}
