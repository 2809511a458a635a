import { generateKeyPairSync } from 'node:crypto';
import type { Api, PlaceOptions } from '../src/core/place.ts';
import { ACCOUNT } from './synthetic-blob.ts';

/** Keys that the S3 servers of the benchmark take. */
export const KEYS = { accessKeyId: 'synthetic', secretAccessKey: 'synthetic-secret' };

/** The key of the synthetic server's account in Azure: nothing checks what is signed with it. */
export const ACCOUNT_KEY = Buffer.alloc(64, 7).toString('base64');

/** The buckets `hot` and `cold` of a server of the benchmark, as one API names and opens them. */
export interface Places {
  readonly hot: string;
  readonly cold: string;
  readonly credentials: { readonly accessKeyId: string; readonly secretAccessKey: string };
  /** Of one of the buckets. */
  place(bucket: 'hot' | 'cold', endpoint: string): PlaceOptions;
}

export function placesOf(api: Api): Places {
  switch (api) {
    case 's3':
      return {
        hot: 's3://hot',
        cold: 's3://cold',
        credentials: KEYS,
        place: (bucket, endpoint) => ({
          ...{ api, endpoint, bucket, prefix: '', region: 'us-east-1', pathStyle: true },
          credentials: KEYS,
        }),
      };
    case 'gcs': {
      const credentials = serviceAccount();
      return {
        hot: 'gs://hot',
        cold: 'gs://cold',
        credentials,
        place: (bucket, endpoint) => ({ api, endpoint, bucket, prefix: '', credentials }),
      };
    }
    case 'blob': {
      const credentials = { accessKeyId: ACCOUNT, secretAccessKey: ACCOUNT_KEY };
      return {
        hot: `az://${ACCOUNT}/hot`,
        cold: `az://${ACCOUNT}/cold`,
        credentials,
        place: (bucket, endpoint) => ({
          ...{ api, endpoint, account: ACCOUNT, bucket, prefix: '' },
          credentials,
        }),
      };
    }
  }
}

let account: Places['credentials'] | undefined;

/** A key of its own for each process: the synthetic server gives a token to any. */
function serviceAccount(): Places['credentials'] {
  account ??= {
    accessKeyId: 'bench@synthetic.iam.gserviceaccount.com',
    secretAccessKey: generateKeyPairSync('rsa', {
      modulusLength: 2048,
      privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
      publicKeyEncoding: { type: 'spki', format: 'pem' },
    }).privateKey,
  };
  return account;
}
