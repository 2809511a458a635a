/**
 * A Flashback Bridge Node (S3) and the platform's API on loopback: to try a workflow without an account, and to
 * test against. As strict as S3 where it can be. It shares no code with the program it is used to test.
 */
export { defaultConfig, DEFAULT_OPERATION_LIMIT, DEFAULT_PLATFORM_TOKEN, S3_BEHAVIOUR } from './config.ts';
export type {
  Api,
  Behaviour,
  BucketConfig,
  EmulatorConfig,
  EntraClientConfig,
  EntraConfig,
  GoogleBucketConfig,
  KeyConfig,
  NodeConfig,
  NodeStatus,
  ProviderConfig,
  RepositoryConfig,
  Retention,
  Right,
  VersioningStatus,
  WorkloadIdentityConfig,
} from './config.ts';
export type { DirectAttributes, DirectObject, DirectStore, DirectVersion } from './direct-store.ts';
export { startEmulator, type Emulator } from './emulator.ts';
export { withBuckets, withQuirks } from './extend-config.ts';
export type { FaultAction, FaultRule, Faults, FaultSide } from './faults.ts';
export { parseConfig } from './parse-config.ts';
export type { QuirkPlace } from './quirks/places.ts';
export { Quirks, scopeOf, type QuirkSpec } from './quirks/quirks.ts';
export { QUIRKS, QUIRK_GROUPS, QUIRK_NAMES, type QuirkName } from './quirks/table.ts';
export type { QuirkRow } from './quirks/quirk-row.ts';
export type { RequestEntry, RequestFilter, RequestLog } from './request-log.ts';
export type { TrafficTotals } from './traffic.ts';
export type { RequestListener } from './world.ts';
