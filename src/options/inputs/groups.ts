import { ANCHOR_INPUTS } from './trust/anchor.ts';
import { AZURE_INPUTS } from './azure.ts';
import { BROWSE_INPUTS } from './browse.ts';
import { CONFIG_INPUTS } from './config.ts';
import { COPYING_INPUTS } from './copying.ts';
import { ENCRYPTION_INPUTS } from './trust/encryption.ts';
import { IMMUTABLE_INPUTS } from './trust/immutable.ts';
import type { Input } from './input.ts';
import { KEYS_INPUTS } from './keys.ts';
import { LIMITS_INPUTS } from './limits.ts';
import { MACHINES_INPUTS } from './machines.ts';
import { NETWORK_INPUTS } from './network.ts';
import { PLACES_INPUTS } from './places.ts';
import { PLATFORM_INPUTS } from './platform.ts';
import { PRUNING_INPUTS } from './pruning.ts';
import { REPORTING_INPUTS } from './reporting.ts';
import { RESTORE_INPUTS } from './restore.ts';
import { RUNNER_INPUTS } from './runner.ts';
import { SCOPE_INPUTS } from './scope.ts';
import { STATE_KEY_INPUTS } from './trust/state-key.ts';
import { SIGNING_INPUTS } from './trust/signing.ts';
import { WRITING_INPUTS } from './writing.ts';

/** Inputs that belong together, for --help and the tables of the documentation. */
export interface InputGroup {
  readonly title: string;
  readonly inputs: readonly Input[];
}

/** Every input in exactly one group. */
export const INPUT_GROUPS: readonly InputGroup[] = [
  { title: 'Where', inputs: [...PLACES_INPUTS, ...CONFIG_INPUTS] },
  { title: 'Keys', inputs: [...KEYS_INPUTS, ...AZURE_INPUTS] },
  { title: 'What', inputs: SCOPE_INPUTS },
  { title: 'Browse', inputs: BROWSE_INPUTS },
  { title: 'Restore', inputs: RESTORE_INPUTS },
  { title: 'Copying', inputs: [...COPYING_INPUTS, ...WRITING_INPUTS] },
  { title: 'Limits', inputs: LIMITS_INPUTS },
  { title: 'Several machines', inputs: MACHINES_INPUTS },
  { title: 'Retention', inputs: PRUNING_INPUTS },
  {
    title: 'Trust',
    inputs: [
      ...SIGNING_INPUTS,
      ...STATE_KEY_INPUTS,
      ...ANCHOR_INPUTS,
      ...ENCRYPTION_INPUTS,
      ...IMMUTABLE_INPUTS,
    ],
  },
  { title: 'Platform and network', inputs: [...PLATFORM_INPUTS, ...NETWORK_INPUTS] },
  { title: 'Metrics and notifications', inputs: REPORTING_INPUTS },
  { title: 'Reporting', inputs: RUNNER_INPUTS },
];

const COMMON: ReadonlySet<string> = new Set([
  ...['command', 'hot', 'cold', 'endpoint', 'hot-endpoint', 'cold-endpoint', 'config', 'backup'],
  ...['access-key-id', 'secret-access-key', 'hot-access-key-id', 'hot-secret-access-key'],
  ...['cold-access-key-id', 'cold-secret-access-key', 'role-to-assume', 'azure-client-id', 'region'],
  ...[
    'prefixes',
    'exclude',
    'include',
    'at',
    'key',
    'points',
    'by-prefix',
    'long',
    'to',
    'to-endpoint',
    'to-access-key-id',
  ],
  ...['to-secret-access-key', 'confirm', 'overwrite', 'copy-path', 'verify', 'sample', 'repair'],
  ...[
    'storage-class',
    'deadline',
    'max-failures',
    'max-silence',
    'max-rehearsal-age',
    'dry-run',
    'retention',
    'prune',
  ],
  ...[
    'max-delete',
    'approve-prune',
    'signing-key',
    'trusted-signers',
    'state-key',
    'anchor',
    'encrypt-to',
    'identity-file',
    'immutable',
    'platform-token',
  ],
  ...['alert-issue', 'summary'],
]);

/** False for an input that few people need: it is left out of the short lists. */
export function isCommon({ name }: Pick<Input, 'name'>): boolean {
  return COMMON.has(name);
}
