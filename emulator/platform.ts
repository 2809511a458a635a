import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { DEFAULT_PLATFORM_TOKEN } from './config.ts';
import { measuredLatency, statRows, totals, wanted, type Filters } from './platform-stats.ts';
import type { RequestEntry } from './request-log.ts';
import type { Bucket } from './storage/bucket.ts';
import type { BridgeNode, World } from './world.ts';

/** The platform's API: statistics, nodes, topology and quota, as JSON under a bearer token. */
export function createPlatform(world: World): Server {
  return createServer((request, response) => {
    serve(world, request, response).catch(() => request.socket.destroy());
  });
}

interface Answer {
  readonly status: number;
  readonly body: unknown;
}

async function serve(world: World, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://platform');
  const entry = logEntry(world, url.pathname);
  world.requests.add(entry);
  request.resume();
  for (const listener of world.before) await listener(entry);
  const { delayMs, action } = world.faults.strike({ ...entry, side: 'platform' });
  const latency = delayMs + (world.config.latencyMs ?? 0);
  if (latency > 0) await new Promise((resolve) => setTimeout(resolve, latency));
  if (action === 'hang') return;
  if (action === 'reset' || action === 'commit-then-reset') {
    request.socket.destroy();
    return;
  }
  let answer: Answer;
  if (typeof action === 'object' && 'slowDown' in action) {
    answer = failure(429, 'Too many requests', 'TOO_MANY_REQUESTS');
  } else if (typeof action === 'object' && 'status' in action) {
    answer = failure(action.status, action.message ?? action.code, action.code);
  } else {
    answer = authorised(world, request) ? route(world, request.method ?? 'GET', url) : UNAUTHORISED;
  }
  const body = Buffer.from(JSON.stringify(answer.body), 'utf8');
  entry.status = answer.status;
  entry.bytesOut = body.length;
  for (const listener of world.after) await listener(entry);
  response.sendDate = false;
  response.writeHead(answer.status, {
    date: new Date(world.clock()).toUTCString(),
    'content-type': 'application/json; charset=utf-8',
    'content-length': body.length,
  });
  response.end(body);
}

const UNAUTHORISED = failure(401, 'Invalid or missing token', 'UNAUTHORIZED');
const VERSION = 'emulator';

function route(world: World, method: string, url: URL): Answer {
  const filters = url.searchParams;
  const path = url.pathname;
  if (method !== 'GET') return failure(404, `Cannot ${method} ${path}`, 'NOT_FOUND');
  const status = /^\/bucket\/([^/]+)\/status$/.exec(path);
  try {
    if (status) return bucketStatus(world, decodeURIComponent(status[1] ?? ''));
    switch (path) {
      case '/stats/daily':
        return ok({ data: statRows(world, filters, 'day') });
      case '/stats/minute':
        return ok({ data: statRows(world, filters, 'minute') });
      case '/stats/nodes/minute':
        return ok({ data: nodesByBucket(world, filters, nodeMinute) });
      case '/stats/nodes/daily':
        return ok({ data: nodesDaily(world, filters) });
      case '/bucket/stats':
        return ok({ data: totals(world, filters, 'bucketId') });
      case '/repo/stats':
        return ok({ data: totals(world, filters, 'repoId') });
      case '/repo':
        return ok({ repos: repositories(world, filters) });
      case '/node':
        return nodeList(world);
      case '/user/quota':
        return ok(quota(world));
      default:
        return failure(404, `Cannot GET ${path}`, 'NOT_FOUND');
    }
  } catch (error) {
    if (error instanceof RangeError || error instanceof URIError) {
      return failure(400, error.message, 'VALIDATION_ERROR');
    }
    throw error;
  }
}

function bucketStatus(world: World, id: string): Answer {
  const bucket = world.buckets.find((one) => one.id === id);
  if (!bucket) return failure(404, 'Bucket not found', 'NOT_FOUND');
  const nodeStatus = world.nodes.map((node) => ({
    ip: hostOf(node),
    region: node.region,
    version: VERSION,
    status: node.status,
    latency_ms: measuredLatency(world, node.id, id, node.latencyMs),
    lastUpdated: now(world),
  }));
  return { status: 200, body: { bucketId: id, nodeStatus } };
}

function nodesByBucket(
  world: World,
  filters: Filters,
  row: (world: World, node: BridgeNode, bucket: Bucket) => object,
): object[] {
  return world.buckets
    .filter((bucket) => wanted(filters, 'bucketId', bucket.id))
    .flatMap((bucket) => world.nodes.map((node) => row(world, node, bucket)));
}

function nodeMinute(world: World, node: BridgeNode, bucket: Bucket): object {
  return {
    nodeId: node.id,
    bucketId: bucket.id,
    nodeStatus: node.status,
    lastUpdated: now(world),
    latency_ms: measuredLatency(world, node.id, bucket.id, node.latencyMs),
  };
}

/** Only today is known. Dates here are ddmmyyyy. */
function nodesDaily(world: World, filters: Filters): object[] {
  const today = now(world).slice(0, 10);
  const from = dayOf(filters, 'startDate');
  const to = dayOf(filters, 'endDate');
  if ((from !== undefined && from > today) || (to !== undefined && to < today)) return [];
  return nodesByBucket(world, filters, (_, node, bucket) => ({
    nodeId: node.id,
    bucketId: bucket.id,
    day: `${today}T00:00:00.000Z`,
    online: node.status === 'ONLINE' ? 100 : 0,
    latency_ms: measuredLatency(world, node.id, bucket.id, node.latencyMs),
    endpoint: node.url,
    region: node.region,
    storageType: bucket.storageType,
    provider: bucket.provider,
    status: node.status,
    version: VERSION,
  }));
}

function repositories(world: World, filters: Filters): object[] {
  return world.repositories
    .filter(({ config }) => wanted(filters, 'repoId', config.id))
    .map(({ config, buckets }) => ({
      id: config.id,
      name: config.name,
      storageType: config.storageType ?? 'S3',
      mode: config.mode ?? 'NORMAL',
      buckets: buckets.map((bucket, index) => ({
        folder: bucket.name,
        master: index === 0,
        bucketId: bucket.id,
        bucket: {
          id: bucket.id,
          name: bucket.name,
          bucket: bucket.name,
          storageType: bucket.storageType,
          endpoint: `https://${bucket.provider}.example`,
          region: bucket.region,
        },
      })),
    }));
}

function nodeList(world: World): Answer {
  const data = world.nodes.map((node) => ({
    ip: hostOf(node),
    region: node.region,
    version: VERSION,
    status: node.status,
    latencyMs: node.latencyMs,
    lastUpdated: now(world),
    url: node.url,
  }));
  return ok({ data, total: data.length });
}

function quota(world: World): object {
  const current = world.traffic.usedThisMonth();
  const max = world.quotaBytes ?? null;
  const percentage =
    max === null || max === 0 ? (max === 0 ? 100 : 0) : Math.round((current / max) * 1000) / 10;
  return {
    subscription: { name: 'Emulator', status: 'active' },
    quotaUsage: [
      {
        capability: { code: 'TRAFFIC', type: 'TRAFFIC', periodType: 'MONTHLY' },
        usage: { current, max, percentage },
      },
    ],
  };
}

function authorised(world: World, request: IncomingMessage): boolean {
  const tokens = world.config.platformTokens ?? [DEFAULT_PLATFORM_TOKEN];
  const match = /^Bearer (.+)$/i.exec(request.headers.authorization ?? '');
  return match?.[1] !== undefined && tokens.includes(match[1]);
}

function logEntry(world: World, path: string): RequestEntry {
  return {
    requestId: '',
    time: world.clock(),
    endpoint: 'platform',
    operation: `platform:${path}`,
    bucket: '',
    key: '',
    status: 0,
    bytesIn: 0,
    bytesOut: 0,
  };
}

function ok(body: object): Answer {
  return { status: 200, body: { success: true, ...body } };
}

function failure(status: number, message: string, code: string): Answer {
  return { status, body: { success: false, message, error_code: code } };
}

function dayOf(filters: Filters, name: string): string | undefined {
  const text = filters.get(name);
  if (text === null || text === '') return undefined;
  const match = /^(\d\d)(\d\d)(\d{4})$/.exec(text);
  if (!match) throw new RangeError(`${name} is not a date of the form ddmmyyyy`);
  return `${match[3]}-${match[2]}-${match[1]}`;
}

function hostOf(node: BridgeNode): string {
  return node.url === '' ? '' : new URL(node.url).hostname;
}

function now(world: World): string {
  return new Date(world.clock()).toISOString();
}
