import { startEmulator } from '../../emulator/index.ts';
import { systemClock } from '../../src/core/clock.ts';
import { fixedCredentials } from '../../src/store/s3/credentials.ts';
import { S3Store } from '../../src/store/s3/store.ts';
import { storeConformance } from './conformance.ts';

storeConformance('S3 at the emulator', async () => {
  const keys = { accessKeyId: 'WRITER', secretAccessKey: 'secret' };
  const emulator = await startEmulator({
    buckets: [
      { name: 'one', provider: 'aws', storageType: 'S3' },
      { name: 'two', provider: 'storj', storageType: 'S3' },
    ],
    repositories: [{ id: 'r', name: 'r', buckets: ['one', 'two'], keys: [{ ...keys, right: 'WRITE' }] }],
  });
  const open = (bucket: string): S3Store =>
    new S3Store({
      endpoint: emulator.endpoints[0] ?? '',
      bucket,
      region: 'us-east-1',
      pathStyle: true,
      credentials: fixedCredentials(keys),
      clock: systemClock,
    });
  const stores = [open('one'), open('two')] as const;
  return {
    store: stores[0],
    other: stores[1],
    close: async () => {
      await Promise.all(stores.map((store) => store.close()));
      await emulator.close();
    },
  };
});
