import type {
  Behaviour,
  BucketConfig,
  EmulatorConfig,
  EntraClientConfig,
  EntraConfig,
  GoogleBucketConfig,
  KeyConfig,
  NodeConfig,
  ProviderConfig,
  RepositoryConfig,
  Retention,
  WorkloadIdentityConfig,
} from './config.ts';
import { JsonFields } from './json-fields.ts';
import { quirksOf } from './quirks/quirks.ts';

/**
 * A configuration from JSON. Throws an Error that names the field (`buckets[1].provider: expected …`), also for
 * unknown fields, names used twice, and attachments of buckets that are not there.
 */
export function parseConfig(json: unknown): EmulatorConfig {
  const fields = new JsonFields(json, '', [
    'host',
    'port',
    'platformPort',
    'directory',
    'buckets',
    'repositories',
    'providers',
    'nodes',
    'entra',
    'operationLimit',
    'quotaBytes',
    'platformTokens',
    'latencyMs',
    'behaviour',
    'quirks',
    'logLimit',
  ]);
  const string = (name: string): string => fields.string(name);
  const number = (name: string): number => fields.number(name);
  const config: EmulatorConfig = {
    ...fields.optional('host', string),
    ...fields.optional('port', number),
    ...fields.optional('platformPort', number),
    ...fields.optional('directory', string),
    buckets: fields.list('buckets', bucket),
    repositories: fields.list('repositories', repository),
    ...fields.optional('providers', (name) => fields.list(name, provider)),
    ...fields.optional('nodes', (name) => fields.list(name, node)),
    ...fields.optional('entra', (name) => entra(fields.raw(name), name)),
    ...fields.optional('operationLimit', number),
    ...fields.optional('quotaBytes', number),
    ...fields.optional('platformTokens', (name) => fields.strings(name)),
    ...fields.optional('latencyMs', number),
    ...fields.optional('behaviour', (name) => behaviour(fields.raw(name), name)),
    ...fields.optional('quirks', (name) => fields.strings(name)),
    ...fields.optional('logLimit', (name) => fields.number(name, 1)),
  };
  checkNames(config);
  return config;
}

/** What the types cannot say: names that must differ, references that must lead somewhere, quirks that must exist. */
export function checkNames(config: EmulatorConfig): void {
  checkQuirks(config);
  const ids = config.buckets.map((one) => one.id ?? one.name);
  unique('buckets', ids);
  unique(
    'repositories',
    config.repositories.map((one) => one.id),
  );
  unique(
    'providers',
    (config.providers ?? []).map((one) => one.name),
  );
  unique(
    'repositories[].keys',
    config.repositories.flatMap((one) => one.keys.map((key) => key.accessKeyId)),
  );
  const nameOf = (id: string): string =>
    config.buckets.find((one) => (one.id ?? one.name) === id)?.name ?? id;
  config.repositories.forEach((one, index) => {
    const path = `repositories[${index}].buckets`;
    const missing = one.buckets.find((id) => !ids.includes(id));
    if (missing !== undefined) throw new Error(`${path}: there is no bucket ${JSON.stringify(missing)}`);
    unique(path, one.buckets.map(nameOf));
  });
  for (const { name, provider = name } of config.providers ?? []) {
    unique(
      `buckets of ${provider}`,
      config.buckets
        .filter((one) => one.provider === provider)
        .map((one) => (one.account === undefined ? one.name : `${one.account}/${one.name}`)),
    );
  }
}

function checkQuirks({ quirks, buckets, nodes = [], providers = [] }: EmulatorConfig): void {
  quirksOf(quirks, 'quirks');
  buckets.forEach((one, index) => quirksOf(one.quirks, `buckets[${index}].quirks`, 'bucket'));
  nodes.forEach((one, index) => quirksOf(one.quirks, `nodes[${index}].quirks`, 'endpoint'));
  providers.forEach((one, index) => quirksOf(one.quirks, `providers[${index}].quirks`, 'endpoint'));
}

function bucket(json: unknown, path: string): BucketConfig {
  const fields = new JsonFields(json, path, [
    'name',
    'id',
    'provider',
    'storageType',
    'region',
    'account',
    'hierarchical',
    'versioning',
    'readableBy',
    'writableBy',
    'requesterPays',
    'objectLock',
    'defaultRetention',
    'google',
    'behaviour',
    'quirks',
  ]);
  if (fields.string('name').includes('/')) fields.fail('name', 'a name without a slash');
  return {
    name: fields.string('name'),
    ...fields.optional('id', (name) => fields.string(name)),
    provider: fields.string('provider'),
    storageType: fields.has('storageType') ? fields.oneOf('storageType', ['S3', 'GCS', 'BLOB']) : 'S3',
    ...fields.optional('region', (name) => fields.string(name)),
    ...fields.optional('account', (name) => fields.string(name)),
    ...fields.optional('hierarchical', (name) => fields.boolean(name)),
    ...fields.optional('versioning', (name) => fields.oneOf(name, ['enabled', 'suspended', 'off'])),
    ...fields.optional('readableBy', (name) => fields.strings(name)),
    ...fields.optional('writableBy', (name) => fields.strings(name)),
    ...fields.optional('requesterPays', (name) => fields.boolean(name)),
    ...fields.optional('objectLock', (name) => fields.boolean(name)),
    ...fields.optional('defaultRetention', (name) => retention(fields.raw(name), fields.at(name))),
    ...fields.optional('google', (name) => googleBucket(fields.raw(name), fields.at(name))),
    ...fields.optional('behaviour', (name) => behaviour(fields.raw(name), fields.at(name))),
    ...fields.optional('quirks', (name) => fields.strings(name)),
  };
}

export function googleBucket(json: unknown, path: string): GoogleBucketConfig {
  const fields = new JsonFields(json, path, [
    'storageClass',
    'retentionSeconds',
    'retentionLocked',
    'softDeleteSeconds',
    'defaultEventBasedHold',
    'rewriteBytes',
  ]);
  return {
    ...fields.optional('storageClass', (name) => fields.string(name)),
    ...fields.optional('retentionSeconds', (name) => fields.number(name, 1)),
    ...fields.optional('retentionLocked', (name) => fields.boolean(name)),
    ...fields.optional('softDeleteSeconds', (name) => fields.number(name)),
    ...fields.optional('defaultEventBasedHold', (name) => fields.boolean(name)),
    ...fields.optional('rewriteBytes', (name) => fields.number(name, 1)),
  };
}

/** `{"mode": "GOVERNANCE", "days": 1}`. */
export function retention(json: unknown, path: string): Retention {
  const fields = new JsonFields(json, path, ['mode', 'days']);
  return { mode: fields.oneOf('mode', ['GOVERNANCE', 'COMPLIANCE']), days: fields.number('days', 1) };
}

function repository(json: unknown, path: string): RepositoryConfig {
  const fields = new JsonFields(json, path, ['id', 'name', 'mode', 'storageType', 'buckets', 'keys']);
  return {
    id: fields.string('id'),
    name: fields.has('name') ? fields.string('name') : fields.string('id'),
    ...fields.optional('mode', (name) => fields.oneOf(name, ['NORMAL', 'MIRROR'])),
    ...fields.optional('storageType', (name) => fields.oneOf(name, ['S3', 'GCS', 'BLOB'])),
    buckets: fields.strings('buckets'),
    keys: fields.list('keys', key),
  };
}

function provider(json: unknown, path: string): ProviderConfig {
  const fields = new JsonFields(json, path, [
    'name',
    'api',
    'provider',
    'port',
    'keys',
    'workloadIdentity',
    'quirks',
  ]);
  return {
    name: fields.string('name'),
    ...fields.optional('api', (name) => fields.oneOf(name, APIS)),
    ...fields.optional('provider', (name) => fields.string(name)),
    ...fields.optional('port', (name) => fields.number(name)),
    keys: fields.list('keys', key),
    ...fields.optional('workloadIdentity', (name) => workloadIdentity(fields.raw(name), fields.at(name))),
    ...fields.optional('quirks', (name) => fields.strings(name)),
  };
}

function workloadIdentity(json: unknown, path: string): WorkloadIdentityConfig {
  const fields = new JsonFields(json, path, ['audience', 'requestToken', 'accessKeyId']);
  return {
    audience: fields.string('audience'),
    requestToken: fields.string('requestToken'),
    accessKeyId: fields.string('accessKeyId'),
  };
}

function key(json: unknown, path: string): KeyConfig {
  const fields = new JsonFields(json, path, [
    'accessKeyId',
    'secretAccessKey',
    'right',
    'denied',
    'sessionToken',
    'expires',
  ]);
  return {
    accessKeyId: fields.string('accessKeyId'),
    secretAccessKey: fields.string('secretAccessKey'),
    right: fields.oneOf('right', ['READ', 'WRITE', 'ADMIN']),
    ...fields.optional('denied', (name) => fields.strings(name)),
    ...fields.optional('sessionToken', (name) => fields.string(name)),
    ...fields.optional('expires', (name) => fields.number(name)),
  };
}

function node(json: unknown, path: string): NodeConfig {
  const fields = new JsonFields(json, path, ['id', 'api', 'region', 'port', 'status', 'latencyMs', 'quirks']);
  return {
    ...fields.optional('id', (name) => fields.string(name)),
    ...fields.optional('api', (name) => fields.oneOf(name, APIS)),
    ...fields.optional('region', (name) => fields.string(name)),
    ...fields.optional('port', (name) => fields.number(name)),
    ...fields.optional('status', (name) => fields.oneOf(name, ['ONLINE', 'DISCONNECTED', 'OFFLINE'])),
    ...fields.optional('latencyMs', (name) => fields.number(name)),
    ...fields.optional('quirks', (name) => fields.strings(name)),
  };
}

function entra(json: unknown, path: string): EntraConfig {
  const fields = new JsonFields(json, path, [
    'port',
    'tenantId',
    'clients',
    'tokenSeconds',
    'identityHeader',
    'oidc',
  ]);
  return {
    ...fields.optional('port', (name) => fields.number(name)),
    tenantId: fields.string('tenantId'),
    clients: fields.list('clients', entraClient),
    ...fields.optional('tokenSeconds', (name) => fields.number(name, 1)),
    ...fields.optional('identityHeader', (name) => fields.string(name)),
    ...fields.optional('oidc', (name) => {
      const oidc = new JsonFields(fields.raw(name), fields.at(name), ['requestToken', 'subject']);
      return { requestToken: oidc.string('requestToken'), subject: oidc.string('subject') };
    }),
  };
}

function entraClient(json: unknown, path: string): EntraClientConfig {
  const fields = new JsonFields(json, path, [
    'clientId',
    'right',
    'objectId',
    'subject',
    'secret',
    'managed',
  ]);
  return {
    clientId: fields.string('clientId'),
    right: fields.oneOf('right', ['READ', 'WRITE', 'ADMIN']),
    ...fields.optional('objectId', (name) => fields.string(name)),
    ...fields.optional('subject', (name) => fields.string(name)),
    ...fields.optional('secret', (name) => fields.string(name)),
    ...fields.optional('managed', (name) => fields.boolean(name)),
  };
}

const APIS = ['s3', 'gcs', 'blob'] as const;

const SWITCHES = [
  'ignoreEncodingType',
  'ignoreGetPins',
  'noPartCopy',
  'noServerCopy',
  'unsortedListing',
  'randomMultipartEtags',
  'kmsEtags',
  'dropTagsOnCopy',
  'plusIsSpaceInCopySource',
  'noSyncCopy',
  'ignoreSourceMd5',
] as const;

function behaviour(json: unknown, path: string): Partial<Behaviour> {
  const fields = new JsonFields(json, path, [
    ...SWITCHES,
    'ignoreSourcePins',
    'ignoreConditions',
    'pageSize',
    'oddPages',
    'thawMs',
    'copyMs',
    'startFrom',
  ]);
  const switches = SWITCHES.filter((name) => fields.has(name)).map((name) => [name, fields.boolean(name)]);
  return {
    ...(Object.fromEntries(switches) as Partial<Behaviour>),
    ...fields.optional('ignoreSourcePins', (name) => fields.strings(name, ['copy', 'partcopy'])),
    ...fields.optional('ignoreConditions', (name) =>
      fields.strings(name, ['put', 'copy', 'complete', 'delete']),
    ),
    ...fields.optional('pageSize', (name) => fields.number(name)),
    ...fields.optional('oddPages', (name) => fields.oneOf(name, ['none', 'repeated', 'empty', 'looping'])),
    ...fields.optional('thawMs', (name) => fields.number(name)),
    ...fields.optional('copyMs', (name) => fields.number(name)),
    ...fields.optional('startFrom', (name) => fields.oneOf(name, ['honoured', 'ignored', 'empty'])),
  };
}

function unique(path: string, names: readonly string[]): void {
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw new Error(`${path}: ${JSON.stringify(twice)} is there twice`);
}
