import { availableParallelism, loadavg } from 'node:os';
import { systemClock } from '../../src/core/clock.ts';
import { runBackup } from '../../src/commands/backup/backup.ts';
import type { LimitedSecond } from '../../bench/request-limit.ts';
import { startServer } from '../../bench/start-server.ts';
import { optionsFor, runContext } from '../../__tests__/commands/setting.ts';

export const name = 'throttle';

/** Requests a second; SOAK_ALLOWED asks for fewer where the machine is too busy for as many. */
const ALLOWED = Number(process.env['SOAK_ALLOWED'] ?? 500);
const BURST = ALLOWED / 10;
/** Of an answer, ms. */
const LATENCY = 20;
const MINUTE = 60;
/** What throttles in the first seconds is how the limit is found. */
const FOUND_AFTER = 10;
/** More than a minute's worth: the run ends after what is measured. */
const OBJECTS = ALLOWED * (MINUTE + 10);

/** As docs/decisions/0012 has it. */
const LEAST_THROUGHPUT = 0.85;
const MOST_THROTTLED = 0.05;

/**
 * A first backup against a server in another process that takes 500 requests a second (a token bucket, 503 SlowDown
 * without Retry-After beyond it). Each object is one CopyObject; pages, journals and the lease count as requests too.
 * It measures the pace only where both processes have the CPU for that many: their share is among the figures.
 */
export async function run(
  log: (line: string) => void,
): Promise<{ passed: boolean; figures: Record<string, number | string> }> {
  const server = await startServer({
    keys: OBJECTS,
    latency: LATENCY,
    limit: { allowed: ALLOWED, burst: BURST },
  });
  try {
    const cpu = process.cpuUsage();
    const began = performance.now();
    const result = await runBackup(
      optionsFor(server.endpoint, { copyPaths: ['native'] }),
      runContext({ clock: systemClock }),
    );
    const { user, system } = process.cpuUsage(cpu);
    const busy = (user + system) / 1000 / (performance.now() - began);
    const seconds = (await server.limited()).slice(0, MINUTE);
    const late = seconds.slice(FOUND_AFTER);
    const sum = (rows: typeof seconds, of: 'taken' | 'copies' | 'refused'): number =>
      rows.reduce((total, row) => total + row[of], 0);
    const throughput = sum(seconds, 'copies') / (ALLOWED * MINUTE);
    const throttled = sum(late, 'refused') / (sum(late, 'refused') + sum(late, 'taken'));
    const failures = result.counts.failed + result.counts.deferred;
    const faults = [
      ...(result.outcome === 'complete'
        ? []
        : [`the run was ${result.outcome}: ${result.problem?.message ?? ''}`]),
      ...(seconds.length === MINUTE ? [] : [`copying took ${seconds.length} s, expected ${MINUTE} at least`]),
      ...(throughput >= LEAST_THROUGHPUT ? [] : [`${percent(throughput)} of what is allowed was copied`]),
      ...(throttled < MOST_THROTTLED ? [] : [`${percent(throttled)} of all requests were throttled`]),
      ...(failures === 0 ? [] : [`${failures} objects failed`]),
    ];
    for (const fault of faults) log(fault);
    return {
      passed: faults.length === 0,
      figures: {
        allowed: `${ALLOWED} requests a second, ${BURST} at once, answered after ${LATENCY} ms`,
        'objects copied in a minute': sum(seconds, 'copies'),
        'of what is allowed': percent(throughput),
        'requests taken, of what is allowed': percent(sum(seconds, 'taken') / (ALLOWED * MINUTE)),
        failures,
        'throttled after 10 s': percent(throttled),
        'throttled in the first 10 s': sum(seconds.slice(0, FOUND_AFTER), 'refused'),
        'copies a second, ten by ten': tens(seconds).join(', '),
        'refused, ten by ten': tens(seconds, 'refused').join(', '),
        'CPU of this process': percent(busy),
        'load of the machine, and its cores': `${loadavg()[0]?.toFixed(1) ?? '?'}, ${availableParallelism()}`,
        'rate at the end, requests a second': result.limiter?.rate ?? 'none',
        'in flight, at the most and at the end': `${result.limiter?.highest ?? 0}, ${result.limiter?.final ?? 0}`,
      },
    };
  } finally {
    await server.stop();
  }
}

/** Means of ten seconds each. */
function tens(seconds: readonly LimitedSecond[], of: 'copies' | 'refused' = 'copies'): number[] {
  const means: number[] = [];
  for (let i = 0; i < seconds.length; i += 10) {
    const some = seconds.slice(i, i + 10);
    means.push(Math.round(some.reduce((sum, row) => sum + row[of], 0) / some.length));
  }
  return means;
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}
