import { readFileSync } from 'node:fs';
import type { Emulator, EmulatorConfig } from '../../emulator/index.ts';
import { InputError } from '../core/input-error.ts';
import { parseWhole } from '../options/quantities.ts';
import { forLog } from '../core/escape.ts';
import { abortOnSignals } from '../core/signals.ts';
import type { CommandLine } from './command-line.ts';
import type { FlagValues } from './flags.ts';
import type { Terminal } from './terminal.ts';

/** `flashback-backup emulator`: a Bridge Node and the platform's API on loopback until Ctrl-C. */
export const emulatorCommand: CommandLine = {
  name: 'emulator',
  summary: 'run a Flashback Bridge Node on this machine, to try the program without an account',
  about:
    'Runs a Flashback Bridge Node (S3) and the platform API on loopback until Ctrl-C, with a bucket "hot", a bucket "cold" and public test keys. Nothing leaves this machine.',
  groups: () => [['Flags', FLAGS]],
  secrets: [],
  run: runEmulator,
};

const FLAGS = [
  {
    name: 'port',
    kind: 'text',
    placeholder: '<port>',
    description: 'Port of the Bridge Node; 0 for any free port.',
    default: '9100',
  },
  {
    name: 'platform-port',
    kind: 'text',
    placeholder: '<port>',
    description: 'Port of the platform API; 0 for any free port.',
    default: '9200',
  },
  {
    name: 'directory',
    kind: 'text',
    placeholder: '<folder>',
    description: 'Store the objects in a folder, so that they survive a restart. Default: in memory.',
  },
  {
    name: 'bucket',
    kind: 'list',
    placeholder: '<name>',
    description:
      'One more bucket, besides "hot" and "cold" or those of --config. May be given several times.',
  },
  {
    name: 'quirk',
    kind: 'list',
    placeholder: '<quirk>',
    description:
      'Behave as some real stores do: <quirk> for all, <bucket>:<quirk> for one bucket; docs/emulator.md lists them. May be given several times.',
  },
  {
    name: 'config',
    kind: 'text',
    placeholder: '<file.json>',
    description:
      'Your own buckets, Repositories, keys, latencies and quirks. Ports given as flags take precedence.',
  },
] as const;

async function runEmulator(flags: FlagValues, terminal: Terminal): Promise<number> {
  const { defaultConfig, parseConfig, startEmulator, withBuckets, withQuirks } =
    await import('../../emulator/index.ts');
  const file = flags.get('config')?.[0];
  let base = file === undefined ? defaultConfig() : readConfig(file, parseConfig);
  base = extended('bucket', () => withBuckets(base, flags.get('bucket') ?? []));
  base = extended('quirk', () => withQuirks(base, flags.get('quirk') ?? []));
  const config: EmulatorConfig = {
    ...base,
    ...port(flags, 'port', 'port'),
    ...port(flags, 'platform-port', 'platformPort'),
    ...directory(flags),
  };
  const controller = new AbortController();
  const stopListening = abortOnSignals(terminal.signals, controller, () => terminal.exit(130));
  try {
    const emulator = await start(config, startEmulator);
    terminal.stdout.write(banner(emulator, config));
    await new Promise<void>((resolve) => {
      if (controller.signal.aborted) resolve();
      controller.signal.addEventListener('abort', () => resolve());
    });
    terminal.stderr.write('Stopping.\n');
    await emulator.close();
  } finally {
    stopListening();
  }
  return 0;
}

function readConfig(file: string, parse: (json: unknown) => EmulatorConfig): EmulatorConfig {
  try {
    const json: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return parse(json);
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new InputError('--config', `${JSON.stringify(file)} cannot be used: ${forLog(why, 300)}`, {
      cause,
    });
  }
}

function extended(flag: string, extend: () => EmulatorConfig): EmulatorConfig {
  try {
    return extend();
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new InputError(`--${flag}`, forLog(why.replace(/^quirk: /, ''), 6000), { cause });
  }
}

async function start(
  config: EmulatorConfig,
  startEmulator: (config: EmulatorConfig) => Promise<Emulator>,
): Promise<Emulator> {
  try {
    return await startEmulator(config);
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    const busy = cause instanceof Error && 'code' in cause && cause.code === 'EADDRINUSE';
    const advice = busy ? '; choose another with --port and --platform-port, or 0 for any' : '';
    throw new InputError('emulator', `cannot start: ${forLog(why, 300)}${advice}`, { cause });
  }
}

function port(flags: FlagValues, flag: string, field: 'port' | 'platformPort'): Partial<EmulatorConfig> {
  const text = flags.get(flag)?.[0];
  return text === undefined ? {} : { [field]: parseWhole(`--${flag}`, text, { least: 0, most: 65_535 }) };
}

function directory(flags: FlagValues): Partial<EmulatorConfig> {
  const folder = flags.get('directory')?.[0];
  return folder === undefined ? {} : { directory: folder };
}

function banner(emulator: Emulator, config: EmulatorConfig): string {
  const endpoint = emulator.endpoints[0] ?? '';
  const [hot, cold] = [config.buckets[0]?.name ?? 'hot', config.buckets[1]?.name ?? 'cold'];
  const keys = config.repositories.flatMap((repository) => repository.keys);
  const plain = keys.filter((key) => !isServiceAccount(key));
  const writer = plain.find((key) => key.right === 'WRITE') ?? plain[0];
  const rows: [string, string][] = [
    ...emulator.endpoints.map((url): [string, string] => ['Bridge Node', url]),
    ...Object.entries(emulator.providerEndpoints).map(([name, url]): [string, string] => [name, url]),
    ['platform API', emulator.platformUrl],
    ...(emulator.entraUrl === '' ? [] : [['Entra', emulator.entraUrl] satisfies [string, string]]),
    ...config.buckets.map((bucket): [string, string] => ['bucket', `${bucket.name} (${bucket.provider})`]),
    ...quirks(config).map((quirk): [string, string] => ['quirk', quirk]),
    ...keys.map((key): [string, string] => [
      `${key.right} key`,
      isServiceAccount(key)
        ? `${key.accessKeyId} (service account)`
        : `${key.accessKeyId} / ${key.secretAccessKey}`,
    ]),
    ['objects', config.directory === undefined ? 'in memory' : `in ${config.directory}`],
  ];
  const lines = rows.map(([name, value]) => `  ${forLog(name, 40).padEnd(14)}${forLog(value, 300)}`);
  return `
Flashback emulator, for testing only: its keys are public.

${lines.join('\n')}

Upload an object, and back it up:

  export AWS_ACCESS_KEY_ID=${forLog(writer?.accessKeyId ?? '')} AWS_SECRET_ACCESS_KEY=${forLog(writer?.secretAccessKey ?? '')} AWS_REGION=us-east-1
  aws --endpoint-url ${endpoint} s3 cp README.md s3://${hot}/
  flashback-backup backup --endpoint ${endpoint} --hot s3://${hot} --cold s3://${cold}

In a clone of the repository write npx node dist/cli/index.js instead of flashback-backup.

Ctrl-C stops it.
`;
}

/** Its secret is a private key, which the configuration holds. */
function isServiceAccount(key: { readonly secretAccessKey: string }): boolean {
  return key.secretAccessKey.includes('PRIVATE KEY-----');
}

/** As --quirk writes them. */
function quirks(config: EmulatorConfig): readonly string[] {
  const own = config.buckets.flatMap((bucket) =>
    (bucket.quirks ?? []).map((quirk) => `${bucket.name}:${quirk}`),
  );
  return [...(config.quirks ?? []), ...own];
}
