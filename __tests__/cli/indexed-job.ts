import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';

/** What is read of a Job of Kubernetes, as kubejob prints it. */
export interface Job {
  readonly spec: {
    readonly completionMode: string;
    readonly completions: number;
    readonly parallelism: number;
    readonly backoffLimitPerIndex: number;
    readonly maxFailedIndexes: number;
    readonly podFailurePolicy: {
      readonly rules: readonly {
        readonly action: string;
        readonly onExitCodes?: {
          readonly containerName: string;
          readonly operator: string;
          readonly values: readonly number[];
        };
      }[];
    };
    readonly template: { readonly spec: { readonly containers: readonly Container[] } };
  };
}

export interface Container {
  readonly name: string;
  readonly command: readonly string[];
  readonly args: readonly string[];
  readonly env: readonly Variable[];
}

interface Variable {
  readonly name: string;
  readonly value?: string;
  readonly valueFrom?: {
    readonly fieldRef?: { readonly fieldPath: string };
    readonly secretKeyRef?: { readonly name: string; readonly key: string };
  };
}

/** A pod that ended. */
export interface Pod {
  readonly index: number;
  /** From 0. */
  readonly retry: number;
  /** That of a signal is 128 and its number. */
  readonly code: number;
  readonly output: string;
}

export interface Played {
  readonly pods: readonly Pod[];
  readonly succeeded: readonly number[];
  readonly failed: readonly number[];
  /** As the Job's condition. */
  readonly condition: 'Complete' | 'Failed';
}

export interface Cluster {
  readonly uid: string;
  readonly secrets: Readonly<Record<string, string>>;
  /** Instead of what is in the Job. */
  readonly overrides: Readonly<Record<string, string>>;
  readonly path: string;
  /** Where the image's program is on this machine. */
  readonly program: string;
  /** Called as soon as a pod runs. */
  readonly started?: (pod: Pick<Pod, 'index' | 'retry'>, process: ChildProcess) => void;
}

const SIGNALS: Readonly<Record<string, number>> = { SIGKILL: 9, SIGTERM: 15 };

/**
 * Plays the controller of an Indexed Job: a process for each index, with its variables from the Downward API and the
 * secrets; a pod that fails is started again, up to `backoffLimitPerIndex`, unless the failure policy fails its index.
 */
export async function playJob({ spec }: Job, cluster: Cluster): Promise<Played> {
  const [container] = spec.template.spec.containers;
  if (container === undefined) throw new Error('the Job has no container');
  const pods: Pod[] = [];
  const succeeded: number[] = [];
  const failed: number[] = [];
  const run = async (index: number): Promise<void> => {
    for (let retry = 0; retry <= spec.backoffLimitPerIndex; retry++) {
      const pod = await runPod(container, index, retry, cluster);
      pods.push(pod);
      if (pod.code === 0) {
        succeeded.push(index);
        return;
      }
      if (failsIndex(spec, container.name, pod.code)) break;
    }
    failed.push(index);
  };
  const indexes = Array.from({ length: spec.completions }).keys();
  await Promise.all(
    Array.from({ length: spec.parallelism }, async () => {
      for (const index of indexes) await run(index);
    }),
  );
  return {
    pods,
    succeeded: succeeded.sort((a, b) => a - b),
    failed: failed.sort((a, b) => a - b),
    condition: failed.length === 0 ? 'Complete' : 'Failed',
  };
}

function failsIndex({ podFailurePolicy }: Job['spec'], container: string, code: number): boolean {
  const rule = podFailurePolicy.rules.find(
    ({ onExitCodes }) =>
      onExitCodes?.containerName === container &&
      onExitCodes.values.includes(code) === (onExitCodes.operator === 'In'),
  );
  return rule?.action === 'FailIndex';
}

async function runPod(container: Container, index: number, retry: number, cluster: Cluster): Promise<Pod> {
  const fields: Readonly<Record<string, string>> = {
    "metadata.annotations['batch.kubernetes.io/job-completion-index']": String(index),
    "metadata.labels['batch.kubernetes.io/controller-uid']": cluster.uid,
  };
  const valueOf = ({ name, value, valueFrom }: Variable): string => {
    const { fieldRef, secretKeyRef } = valueFrom ?? {};
    const given =
      cluster.overrides[name] ??
      value ??
      (fieldRef === undefined ? undefined : fields[fieldRef.fieldPath]) ??
      (secretKeyRef === undefined ? undefined : cluster.secrets[`${secretKeyRef.name}/${secretKeyRef.key}`]);
    if (given === undefined) throw new Error(`nothing says what ${name} is`);
    return given;
  };
  const [command, ...first] = container.command.map((word) =>
    word === 'node'
      ? process.execPath
      : word === '/program/package/dist/cli/index.js'
        ? cluster.program
        : word,
  );
  if (command === undefined) throw new Error('the container has no command');
  const env = {
    PATH: cluster.path,
    JOB_COMPLETION_INDEX: String(index),
    ...Object.fromEntries(container.env.map((variable) => [variable.name, valueOf(variable)])),
  };
  const child = spawn(command, [...first, ...container.args], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  const ended = new Promise<number>((resolve, reject) => {
    child.once('error', reject).once('close', (code, signal) => {
      resolve(code ?? 128 + (SIGNALS[signal ?? ''] ?? 0));
    });
  });
  cluster.started?.({ index, retry }, child);
  return { index, retry, code: await ended, output };
}
