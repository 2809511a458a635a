import { expect, test } from '@jest/globals';
import { asS3 } from '../as-s3.ts';
import { withAwsRegion } from '../../src/options/aws-region.ts';
import { parseOptions } from '../../src/commands/registry.ts';
import type { BackupOptions } from '../../src/options/options.ts';

const INPUTS = { hot: 's3://hot', cold: 's3://cold', 'cold-endpoint': 'https://bridge.example' };

function places(inputs: Record<string, string>, env: Record<string, string>) {
  const read = withAwsRegion((name) => ({ ...INPUTS, ...inputs })[name], env);
  const { hot, cold } = parseOptions(read, () => '') as BackupOptions;
  return { hot: `${asS3(hot).region} ${hot.endpoint}`, cold: asS3(cold).region };
}

const PAIR = { 'cold-access-key-id': 'KEY', 'cold-secret-access-key': 'secret' };

test('15.11 AWS_REGION counts where the keys come from the AWS default chain, and only there', () => {
  expect(places(PAIR, { AWS_REGION: 'eu-west-1' })).toEqual({
    hot: 'eu-west-1 https://s3.eu-west-1.amazonaws.com',
    cold: 'us-east-1',
  });
});

test('15.11 AWS_DEFAULT_REGION counts after AWS_REGION', () => {
  expect(places({}, { AWS_DEFAULT_REGION: 'eu-west-2' }).cold).toBe('eu-west-2');
  expect(places({}, { AWS_DEFAULT_REGION: 'eu-west-2', AWS_REGION: 'eu-west-1' }).cold).toBe('eu-west-1');
});

test('15.11 a region that is given as an input counts before both', () => {
  const env = { AWS_REGION: 'eu-west-1' };
  expect(places({ region: 'us-west-2' }, env).cold).toBe('us-west-2');
  expect(places({ 'cold-region': 'us-west-2' }, env)).toMatchObject({ cold: 'us-west-2' });
});

test('15.11 a variable that holds no region is named', () => {
  expect(() => places({}, { AWS_REGION: 'eu west' })).toThrow(/^AWS_REGION: "eu west" is not a region/);
});
