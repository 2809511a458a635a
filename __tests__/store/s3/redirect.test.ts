import { expect, test } from '@jest/globals';
import { followedTo } from '../../../src/store/s3/redirect.ts';

const US = { origin: 'https://s3.us-east-1.amazonaws.com', region: 'us-east-1' };
const EU = { origin: 'https://s3.eu-central-1.amazonaws.com', region: 'eu-central-1' };
const redirect = (status: number, location?: string, region?: string) => ({ status, location, region });

test.each([
  ['301 with the region alone', US, redirect(301, undefined, 'eu-central-1'), EU],
  ['400 with the region', US, redirect(400, undefined, 'eu-central-1'), EU],
  [
    '307 of a new bucket',
    { origin: 'https://s3.amazonaws.com', region: 'us-east-1' },
    redirect(307, 'https://shop.s3.eu-central-1.amazonaws.com/a'),
    EU,
  ],
  [
    '307 of an address with the bucket in its host',
    { origin: 'https://shop.s3.us-east-1.amazonaws.com', region: 'us-east-1' },
    redirect(307, 'https://shop.s3-eu-central-1.amazonaws.com/a'),
    { origin: 'https://shop.s3.eu-central-1.amazonaws.com', region: 'eu-central-1' },
  ],
])('15.11 a redirect within AWS is followed: %s', (_, from, to, expected) => {
  expect(followedTo(from, 'shop', to)).toEqual(expected);
});

test.each([
  ['to a host that is not AWS', US, redirect(307, 'https://evil.example/shop')],
  [
    'to a host that only begins like AWS',
    US,
    redirect(307, 'https://s3.eu-west-1.amazonaws.com.evil.example/'),
  ],
  ['to another bucket', US, redirect(307, 'https://other.s3.eu-central-1.amazonaws.com/')],
  ['to plain http', US, redirect(307, 'http://shop.s3.eu-central-1.amazonaws.com/')],
  ['to another partition', US, redirect(307, 'https://shop.s3.cn-north-1.amazonaws.com.cn/')],
  [
    'from a host that is not AWS',
    { ...US, origin: 'https://s3.example' },
    redirect(301, undefined, 'eu-central-1'),
  ],
  ['to a region that is none', US, redirect(301, undefined, 'evil.example/')],
  ['to where it came from', US, redirect(307, 'https://shop.s3.us-east-1.amazonaws.com/', 'us-east-1')],
  ['of a status that redirects nothing', US, redirect(403, undefined, 'eu-central-1')],
  ['to no URL', US, redirect(307, '::')],
])('15.11 a redirect is not followed: %s', (_, from, to) => {
  expect(followedTo(from, 'shop', to)).toBeUndefined();
});
