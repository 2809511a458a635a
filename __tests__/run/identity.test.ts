import { describe, expect, test } from '@jest/globals';
import type { Generation, HotIdentity } from '../../src/manifest/generation.ts';
import type { Committed } from '../../src/manifest/state.ts';
import { checkIdentity, coldApiOf, identityOf } from '../../src/run/preflight.ts';
import { optionsFor } from '../commands/setting.ts';

const options = optionsFor('https://host.example');
const known: HotIdentity = { endpoint: 'host.example', bucket: 'hot', prefix: '' };
const committed = (generation: Partial<Generation>): Committed =>
  ({ generation: { hot: known, ...generation } }) as Committed;

describe('who hot and cold are', () => {
  test('is remembered without an API where that is S3', () => {
    expect(identityOf(options)).toEqual(known);
    expect(coldApiOf(options)).toEqual({});
  });

  test('is what it was: the same buckets through the same API', () => {
    expect(() => checkIdentity(committed({}), options)).not.toThrow();
  });

  test('is refused where hot was read through another API', () => {
    expect(() => checkIdentity(committed({ hot: { ...known, api: 'gcs' } }), options)).toThrow(
      's3://hot/ at host.example is not what this cold is the backup of; expected gs://hot/',
    );
  });

  test('is refused where cold was written through another API, with the way out', () => {
    expect(() => checkIdentity(committed({ cold: { api: 'gcs' } }), options)).toThrow(
      's3://cold/ was written as gs://cold/, whose ETags the manifest knows; expected that, or rebuild first',
    );
  });
});

describe('who hot is in Azure', () => {
  const hot = (endpoint: string, account = 'acc') => ({
    hot: { api: 'blob' as const, endpoint, account, bucket: 'photos', prefix: '', credentials: undefined },
  });

  test('is its account too: containers of two accounts have the same names', () => {
    const recorded = identityOf(hot('http://127.0.0.1:10000'));
    expect(recorded).toEqual({
      endpoint: '127.0.0.1',
      api: 'blob',
      account: 'acc',
      bucket: 'photos',
      prefix: '',
    });
    const other = () => checkIdentity(committed({ hot: recorded }), hot('http://127.0.0.1:10000', 'other'));
    expect(other).toThrow(
      'az://other/photos/ at 127.0.0.1 is not what this cold is the backup of; expected az://acc/photos/',
    );
  });

  test('is not the account on Flashback, where that is the id of a key', () => {
    const at = (account: string) => hot(`https://${account}.blob-us-east-1-aws.flashback.tech`, account);
    expect(identityOf(at('key-1'))).not.toHaveProperty('account');
    expect(() => checkIdentity(committed({ hot: identityOf(at('key-1')) }), at('key-2'))).not.toThrow();
  });
});
