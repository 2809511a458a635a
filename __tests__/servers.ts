import type { Quirks } from './store/conformance.ts';

/** A server that others wrote, as scripts/servers.sh started it. */
export interface RealServer {
  readonly name: 'versitygw' | 'versitygw-versioned' | 'minio' | 'moto';
  readonly endpoint: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly quirks: Quirks;
}

/** A server that speaks Google's JSON API, as scripts/servers.sh started it. It asks for no token. */
export interface GoogleServer {
  readonly name: 'fakegcs';
  readonly endpoint: string;
}

/** versitygw keeps objects as files: it normalises paths, and its listing shows control characters as U+FFFD. */
const OVER_DIRECTORIES: Quirks = {
  refused: ['trailing/', '..'],
  mangled: ['control\u0001char', 'double//slash', '/leading', './dot', 'a/./b', 'a/../b'],
};

/** The S3 servers that run; throws where none does, so that a server test cannot pass by testing nothing. */
export function servers(): readonly RealServer[] {
  const read = (name: string): string | undefined => process.env[name];
  const accessKeyId = read('SERVERS_ACCESS_KEY_ID') ?? '';
  const secretAccessKey = read('SERVERS_SECRET_ACCESS_KEY') ?? '';
  const found: RealServer[] = [];
  const add = (name: RealServer['name'], variable: string, quirks: Quirks): void => {
    const endpoint = read(`${variable}_ENDPOINT`);
    if (endpoint === undefined) return;
    found.push({
      name,
      endpoint,
      accessKeyId,
      secretAccessKey,
      quirks,
    });
  };
  add('versitygw', 'VERSITYGW', OVER_DIRECTORIES);
  add('versitygw-versioned', 'VERSITYGW_VERSIONED', OVER_DIRECTORIES);
  add('minio', 'MINIO', {
    refused: ['double//slash', '/leading', './dot', 'a/./b', 'a/../b', '..'],
    noUploadList: true,
    noUnicodeMetadata: true,
  });
  add('moto', 'MOTO', { refused: ['newline\nin key'], ignoresSourcePins: true, fixedInitiated: true });
  if (found.length === 0)
    throw new Error('no server is running: scripts/servers.sh start, then source .servers/env');
  return found;
}

/** The servers with Google's API that run, perhaps none; throws where no server runs at all. */
export function googleServers(): readonly GoogleServer[] {
  const endpoint = process.env['FAKEGCS_ENDPOINT'];
  if (endpoint !== undefined) return [{ name: 'fakegcs', endpoint }];
  servers();
  return [];
}

/** An Azure Blob server that others wrote: two storage accounts, each with a key. No containers at first. */
export interface AzureServer {
  readonly name: 'azurite';
  /** An account is the first segment of a path below it. */
  readonly endpoint: string;
  readonly hot: AzureAccount;
  readonly cold: AzureAccount;
}

export interface AzureAccount {
  readonly name: string;
  /** Base64. */
  readonly key: string;
}

/** The Azure servers that run; throws where none does. */
export function azureServers(): readonly AzureServer[] {
  const { AZURITE_ENDPOINT: endpoint, AZURITE_HOT_KEY: hot = '', AZURITE_COLD_KEY: cold = '' } = process.env;
  if (endpoint === undefined)
    throw new Error(
      'Azurite is not running: scripts/servers.sh install azurite, start, then source .servers/env',
    );
  return [{ name: 'azurite', endpoint, hot: { name: 'hot', key: hot }, cold: { name: 'cold', key: cold } }];
}
