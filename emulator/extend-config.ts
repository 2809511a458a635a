import type { EmulatorConfig } from './config.ts';
import { quirksOf } from './quirks/quirks.ts';
import { isBucketName } from './s3/buckets.ts';

/**
 * Adds buckets at the first bucket's provider, attached to the first Repository; names that are there already add
 * nothing. Throws an Error where AWS would not take a name.
 */
export function withBuckets(config: EmulatorConfig, names: readonly string[]): EmulatorConfig {
  const wrong = names.find((name) => !isBucketName(name));
  if (wrong !== undefined) {
    throw new Error(
      `${JSON.stringify(wrong.slice(0, 80))} is no name for a bucket: 3 to 63 lower-case letters, digits, dots and hyphens`,
    );
  }
  const added = [...new Set(names)].filter((name) => !config.buckets.some((one) => one.name === name));
  const [first, ...others] = config.repositories;
  if (added.length === 0) return config;
  if (!first) throw new Error('the configuration has no Repository to attach a bucket to');
  const provider = config.buckets[0]?.provider ?? 'aws';
  return {
    ...config,
    buckets: [...config.buckets, ...added.map((name) => ({ name, provider, storageType: 'S3' as const }))],
    repositories: [{ ...first, buckets: [...first.buckets, ...added] }, ...others],
  };
}

/**
 * Adds quirks as a command line writes them: `quirk` for all buckets and endpoints, `bucket:quirk` for one bucket.
 * Throws an Error where a quirk or a bucket is not known.
 */
export function withQuirks(config: EmulatorConfig, specs: readonly string[]): EmulatorConfig {
  let { buckets, quirks = [] } = config;
  for (const spec of specs) {
    const [, name, quirk] = /^([^:=]+):(.+)$/s.exec(spec) ?? [];
    if (name === undefined || quirk === undefined) {
      quirksOf([spec], 'quirk');
      quirks = [...quirks, spec];
      continue;
    }
    quirksOf([quirk], 'quirk', 'bucket');
    if (!buckets.some((one) => one.name === name)) {
      throw new Error(
        `there is no bucket ${JSON.stringify(name.slice(0, 80))}; there are ${buckets.map((one) => one.name).join(', ')}`,
      );
    }
    buckets = buckets.map((one) =>
      one.name === name ? { ...one, quirks: [...(one.quirks ?? []), quirk] } : one,
    );
  }
  return specs.length === 0 ? config : { ...config, buckets, quirks };
}
