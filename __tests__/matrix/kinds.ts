import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3';
import { BlobServiceClient, StorageSharedKeyCredential } from '@azure/storage-blob';
import { randomBytes } from 'node:crypto';
import { systemClock } from '../../src/core/clock.ts';
import type { PlaceOptions } from '../../src/core/place.ts';
import type { Store } from '../../src/store/contract.ts';
import { openStore } from '../../src/store/registry.ts';
import { azureServers, googleServers, servers } from '../servers.ts';

/** A kind of store, at a server that others wrote. */
export interface Kind {
  readonly name: 's3' | 'gs' | 'az';
  /** Makes an empty bucket, and says how it is reached. `side`: in Azure the account. */
  bucket(side: Side): Promise<Made>;
}

export type Side = 'hot' | 'cold' | 'to';

export interface Made {
  readonly url: string;
  readonly place: PlaceOptions;
  /** Flags of the command line for one side, and variables of its environment. */
  readonly flags: (side: Side) => readonly string[];
  readonly env: (side: Side) => Readonly<Record<string, string>>;
  /** For rclone: a remote in its configuration, as variables, and the path of the bucket in it. */
  readonly remote: { readonly env: Readonly<Record<string, string>>; readonly path: string };
}

export function open(made: Made): Store {
  return openStore(made.place, undefined, systemClock);
}

/** The three, on versitygw, fake-gcs-server and Azurite. Throws where one of them does not run. */
export function kinds(): readonly Kind[] {
  return [s3(), gs(), az()];
}

function nameOf(side: Side): string {
  return `matrix-${side}-${randomBytes(5).toString('hex')}`;
}

function s3(): Kind {
  const server = servers().find(({ name }) => name === 'versitygw');
  if (server === undefined) throw new Error('versitygw is not running');
  const { endpoint, accessKeyId, secretAccessKey } = server;
  return {
    name: 's3',
    async bucket(side) {
      const bucket = nameOf(side);
      const credentials = { accessKeyId, secretAccessKey };
      const client = new S3Client({ endpoint, region: 'us-east-1', forcePathStyle: true, credentials });
      await client.send(new CreateBucketCommand({ Bucket: bucket }));
      client.destroy();
      return {
        url: `s3://${bucket}`,
        place: {
          api: 's3',
          endpoint,
          bucket,
          prefix: '',
          region: 'us-east-1',
          pathStyle: true,
          credentials,
        },
        flags: (one) => [`--${one}-endpoint`, endpoint, `--${one}-access-key-id`, accessKeyId],
        env: (one) => ({ [secretOf(one)]: secretAccessKey }),
        remote: {
          path: `mxs3:${bucket}`,
          env: {
            RCLONE_CONFIG_MXS3_TYPE: 's3',
            RCLONE_CONFIG_MXS3_PROVIDER: 'Other',
            RCLONE_CONFIG_MXS3_ENDPOINT: endpoint,
            RCLONE_CONFIG_MXS3_ACCESS_KEY_ID: accessKeyId,
            RCLONE_CONFIG_MXS3_SECRET_ACCESS_KEY: secretAccessKey,
          },
        },
      };
    },
  };
}

function gs(): Kind {
  const endpoint = googleServers()[0]?.endpoint ?? '';
  // As Google's clients have it: this endpoint asks for no token.
  process.env['STORAGE_EMULATOR_HOST'] = endpoint;
  return {
    name: 'gs',
    async bucket(side) {
      const bucket = nameOf(side);
      const made = await fetch(`${endpoint}/storage/v1/b?project=p`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ name: bucket }),
      });
      if (!made.ok) throw new Error(`fake-gcs-server: ${made.status} for a new bucket`);
      return {
        url: `gs://${bucket}`,
        place: { api: 'gcs', endpoint, bucket, prefix: '', credentials: undefined },
        flags: (one) => [`--${one}-endpoint`, endpoint],
        env: () => ({ STORAGE_EMULATOR_HOST: endpoint }),
        remote: {
          path: `mxgs:${bucket}`,
          env: {
            RCLONE_CONFIG_MXGS_TYPE: 'gcs',
            RCLONE_CONFIG_MXGS_ANONYMOUS: 'true',
            RCLONE_CONFIG_MXGS_ENDPOINT: `${endpoint}/storage/v1/`,
          },
        },
      };
    },
  };
}

function az(): Kind {
  const server = azureServers()[0];
  if (server === undefined) throw new Error('Azurite is not running');
  const { endpoint } = server;
  return {
    name: 'az',
    async bucket(side) {
      const account = side === 'cold' ? server.cold : server.hot;
      const bucket = nameOf(side);
      const shared = new StorageSharedKeyCredential(account.name, account.key);
      await new BlobServiceClient(`${endpoint}/${account.name}`, shared).createContainer(bucket);
      const credentials = { accessKeyId: account.name, secretAccessKey: account.key };
      const remote = `mxaz${account.name}`;
      const config = `RCLONE_CONFIG_${remote.toUpperCase()}`;
      return {
        url: `az://${account.name}/${bucket}`,
        place: { api: 'blob', account: account.name, endpoint, bucket, prefix: '', credentials },
        flags: (one) => [`--${one}-endpoint`, endpoint, `--${one}-access-key-id`, account.name],
        env: (one) => ({ [secretOf(one)]: account.key }),
        remote: {
          path: `${remote}:${bucket}`,
          env: {
            [`${config}_TYPE`]: 'azureblob',
            [`${config}_ACCOUNT`]: account.name,
            [`${config}_KEY`]: account.key,
            [`${config}_ENDPOINT`]: `${endpoint}/${account.name}`,
          },
        },
      };
    },
  };
}

function secretOf(side: Side): string {
  return `FLASHBACK_${side.toUpperCase()}_SECRET_ACCESS_KEY`;
}
