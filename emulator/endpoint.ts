import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { mayDo, type Credential } from './access.ts';
import { answerControl } from './control.ts';
import type { FaultAction, FaultSide, Struck } from './faults.ts';
import { consolePage } from './quirks/refusals.ts';
import type { Quirks } from './quirks/quirks.ts';
import type { RequestEntry } from './request-log.ts';
import type { Access, Call, ObjectStore, Reply } from './s3/call.ts';
import { S3Error, accessDenied } from './s3/errors.ts';
import { execute } from './s3/execute.ts';
import { OPERATIONS, operationOf } from './s3/operations.ts';
import { authenticate, type Headers } from './s3/sigv4.ts';
import { parseTarget } from './s3/target.ts';
import type { Bucket } from './storage/bucket.ts';
import { send, sendError, type Answer, type Cut } from './send.ts';
import { keyIndex, type World } from './world.ts';

/** An S3 endpoint: a Bridge Node's or a provider's own. */
export interface EndpointSpec {
  readonly name: string;
  readonly side: Exclude<FaultSide, 'platform'>;
  readonly credentials: readonly Credential[];
  latencyMs(): number;
  quirks(): Quirks;
  /** False: the node is there but serves nobody. */
  online(): boolean;
}

/** Makes the server of an endpoint; the caller listens. */
export function createEndpoint(world: World, spec: EndpointSpec): Server {
  const find = keyIndex(spec.credentials);
  const server = createServer({ maxHeaderSize: 64 * 1024, keepAliveTimeout: 65_000, requestTimeout: 0 });
  const serve = (request: IncomingMessage, response: ServerResponse, waits: boolean): void => {
    serveRequest({ world, spec, find, request, response, waits }).catch(() => request.socket.destroy());
  };
  server.on('request', (request, response) => serve(request, response, false));
  server.on('checkContinue', (request, response) => serve(request, response, true));
  server.on('clientError', (_error: Error, socket: Socket) => {
    if (socket.writable) socket.end('HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n');
    else socket.destroy();
  });
  return server;
}

export interface Exchange {
  readonly world: World;
  readonly spec: EndpointSpec;
  readonly find: (accessKeyId: string) => Credential | undefined;
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  /** The client waits for 100 Continue before it sends the body. */
  readonly waits: boolean;
}

async function serveRequest(exchange: Exchange): Promise<void> {
  const { world, spec, request, response } = exchange;
  const url = request.url ?? '/';
  if (url.startsWith('/__emulator/')) return answerControl(world, request, response);
  if (url === '/health' && spec.side === 'node' && request.method === 'GET') {
    response.writeHead(spec.online() ? 200 : 503, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ status: spec.online() ? 'ok' : 'offline' }));
    return;
  }
  const entry: RequestEntry = {
    requestId: nextRequestId(),
    time: world.clock(),
    endpoint: spec.name,
    operation: 'Unknown',
    bucket: '',
    key: '',
    status: 0,
    bytesIn: 0,
    bytesOut: 0,
  };
  world.requests.add(entry);
  const clock = (): number => world.clock() + (spec.quirks().number('clock-ahead') ?? 0) * 1000;
  const answer: Answer = { world, request, response, entry, closing: exchange.waits, clock };
  try {
    await handle(exchange, entry, answer);
  } catch (error) {
    if (response.headersSent || request.socket.destroyed) {
      request.socket.destroy();
      return;
    }
    sendError(answer, error instanceof S3Error ? error : internalError(error));
  }
}

async function handle(exchange: Exchange, entry: RequestEntry, answer: Answer): Promise<void> {
  const { world, spec, find, request } = exchange;
  const headers = headersOf(request);
  const method = request.method ?? 'GET';
  const quirks = spec.quirks();
  if (quirks.has('web-console')) throw consolePage(method);
  const target = parseTarget(request.url ?? '/', quirks.text('path-prefix'));
  entry.bucket = target.bucket;
  entry.key = target.key;
  const operation = operationOf(method, target, headers);
  entry.operation = operation;
  const copySource = headers.get('x-amz-copy-source');
  if (copySource !== undefined) entry.copySource = copySource;
  if (!spec.online()) throw new S3Error(503, 'ServiceUnavailable', 'The node is offline.');
  const signed = authenticate({ method, target, headers }, find, answer.clock());
  const credential = signed.key;
  entry.accessKeyId = credential.accessKeyId;

  for (const listener of world.before) await listener(entry);
  const struck = world.faults.strike({ ...entry, side: spec.side });
  const latency = (world.config.latencyMs ?? 0) + spec.latencyMs() + struck.delayMs;
  if (latency > 0) await new Promise((resolve) => setTimeout(resolve, latency));
  const { action } = struck;
  if (action === 'reset') {
    request.socket.destroy();
    return;
  }
  if (action === 'hang') return;
  if (action === 'error-in-200') {
    sendError(answer, errorIn200('InternalError'));
    return;
  }
  if (typeof action === 'object') {
    if ('errorIn200' in action) {
      sendError(answer, errorIn200(action.errorIn200));
      return;
    }
    if ('slowDown' in action) throw new S3Error(503, 'SlowDown', 'Please reduce your request rate.');
    if ('status' in action) throw errorOf(action);
  }

  const needed = OPERATIONS[operation];
  if (!mayDo(credential.right, needed) || credential.denied?.includes(operation) === true)
    throw accessDenied();
  if (credential.repoId !== undefined && needed !== 'READ') checkQuota(world);
  const started = performance.now();
  const call: Call = {
    operation,
    target,
    headers,
    signed,
    access: watched(credential.access, entry),
    store: storeOf(world),
    body: () => bodyOf(exchange, entry, answer),
  };
  const reply = await execute(call);
  settle(exchange, credential, target.bucket, performance.now() - started + latency);
  entry.status = reply.status;
  for (const listener of world.after) await listener(entry);
  if (action === 'commit-then-reset' || action === 'commit-then-hang') {
    entry.status = 0;
    if (action === 'commit-then-reset') request.socket.destroy();
    return;
  }
  await send(answer, reply, cutOf(action, reply));
}

/** Beyond the monthly quota every Repository is read-only. */
export function checkQuota(world: World): void {
  if (world.quotaBytes !== undefined && world.traffic.usedThisMonth() >= world.quotaBytes) {
    throw new S3Error(
      403,
      'QUOTA_EXCEEDED',
      'The monthly quota is used up: the Repository is read-only until it is reset or raised.',
    );
  }
}

/** Tells the statistics how much the bucket grew and how long it took. */
export function settle(
  { world, spec }: { readonly world: World; readonly spec: Pick<EndpointSpec, 'name'> },
  credential: {
    readonly repoId: string | undefined;
    readonly access: { readonly buckets: readonly Bucket[] };
  },
  bucketName: string,
  latency: number,
): void {
  const bucket = credential.access.buckets.find((one) => one.name === bucketName);
  if (!bucket) return;
  const sizeChange = bucket.takeSizeChange();
  if (credential.repoId === undefined) return;
  world.traffic.add(
    { repoId: credential.repoId, bucketId: bucket.id, host: spec.name },
    { sizeChange, latency },
  );
}

/** Notes in the log which way a copy went. */
function watched(access: Access, entry: RequestEntry): Access {
  if (entry.copySource === undefined) return access;
  return {
    ...access,
    copySource(name, destination) {
      const source = access.copySource(name, destination);
      entry.copyPath = source.path;
      return source;
    },
    copied(bytes) {
      entry.bytesCopied = bytes;
    },
  };
}

const stores = new WeakMap<World, ObjectStore>();

export function storeOf(world: World): ObjectStore {
  let store = stores.get(world);
  if (!store) {
    const { blobs, uploads, clock } = world;
    store = {
      blobs,
      uploads,
      clock,
      nodeUrls: () => world.nodes.map((node) => node.url),
      versioningChanged: (bucket) => world.journal?.versioning(bucket.id, bucket.versioning),
    };
    stores.set(world, store);
  }
  return store;
}

/** The request's body as it comes off the wire. The first read lets a client that waits for it go on. */
export async function* bodyOf(
  exchange: Pick<Exchange, 'waits' | 'request' | 'response'>,
  entry: RequestEntry,
  answer: Answer,
): AsyncGenerator<Buffer> {
  if (exchange.waits) {
    exchange.response.writeContinue();
    answer.closing = false;
  }
  // Leaving the loop early must not destroy the socket: the error's answer goes out on it.
  for await (const chunk of exchange.request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    entry.bytesIn += chunk.length;
    yield chunk;
  }
}

/** Names in lower case; values as bytes, one character each. */
export function headersOf(request: IncomingMessage): Headers {
  const headers = new Map<string, string>();
  const raw = request.rawHeaders;
  for (let i = 0; i + 1 < raw.length; i += 2) {
    const name = (raw[i] ?? '').toLowerCase();
    const value = raw[i + 1] ?? '';
    const before = headers.get(name);
    headers.set(name, before === undefined ? value : `${before},${value}`);
  }
  return headers;
}

/** Where the answer breaks off, if it does. */
export function cutOf(action: Struck['action'], reply: Pick<Reply, 'content'>): Cut | undefined {
  if (typeof action !== 'object') return undefined;
  if ('truncateBody' in action) return reply.content && { after: action.truncateBody, then: 'reset' };
  return 'breakOff' in action ? { after: action.breakOff, then: action.then } : undefined;
}

function errorOf(action: Extract<FaultAction, { status: number }>): S3Error {
  const { status, code, message = code, retryAfter } = action;
  const headers = retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) };
  return new S3Error(status, code, message, { headers });
}

function errorIn200(code: string): S3Error {
  const message =
    code === 'SlowDown'
      ? 'Please reduce your request rate.'
      : 'We encountered an internal error. Please try again.';
  return new S3Error(200, code, message);
}

function internalError(error: unknown): S3Error {
  return new S3Error(
    500,
    'InternalError',
    `The emulator failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
  );
}

let requestCount = 0;

export function nextRequestId(): string {
  return (++requestCount).toString(16).toUpperCase().padStart(16, '0');
}
