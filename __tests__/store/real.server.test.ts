import { systemClock } from '../../src/core/clock.ts';
import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3';
import { fixedCredentials } from '../../src/store/s3/credentials.ts';
import { S3Store } from '../../src/store/s3/store.ts';
import { servers } from '../servers.ts';
import { storeConformance } from './conformance.ts';

for (const server of servers()) {
  storeConformance(
    `S3 at ${server.name}`,
    async () => {
      const credentials = { accessKeyId: server.accessKeyId, secretAccessKey: server.secretAccessKey };
      const client = new S3Client({
        endpoint: server.endpoint,
        region: 'us-east-1',
        forcePathStyle: true,
        credentials,
      });
      const stamp = Date.now().toString(36);
      const names = [`conformance-a-${stamp}`, `conformance-b-${stamp}`] as const;
      for (const Bucket of names) await client.send(new CreateBucketCommand({ Bucket }));
      client.destroy();
      const open = (bucket: string): S3Store =>
        new S3Store({
          endpoint: server.endpoint,
          bucket,
          region: 'us-east-1',
          pathStyle: true,
          credentials: fixedCredentials(credentials),
          clock: systemClock,
        });
      const stores = [open(names[0]), open(names[1])] as const;
      return {
        store: stores[0],
        other: stores[1],
        close: async () => {
          await Promise.all(stores.map((store) => store.close()));
        },
      };
    },
    server.quirks,
  );
}
