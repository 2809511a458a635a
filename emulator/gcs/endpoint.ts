import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { mayDo } from '../access.ts';
import { answerControl } from '../control.ts';
import { bodyOf, cutOf, headersOf, nextRequestId, settle, type EndpointSpec } from '../endpoint.ts';
import type { FaultAction, Struck } from '../faults.ts';
import type { RequestEntry } from '../request-log.ts';
import type { Answer } from '../send.ts';
import { keyIndex, type World } from '../world.ts';
import type { GoogleCredential } from './access.ts';
import { bearerOf, originOf, type Bearer } from './bearer.ts';
import { METHODS, type GoogleCall, type GoogleReply, type GoogleTarget } from './call.ts';
import { GoogleError, forbidden, rateLimited } from './errors.ts';
import { execute } from './execute.ts';
import { answerToken, tokenOperation } from './identity.ts';
import { sendFailure, sendReply } from './send.ts';
import { signedTarget, signerOf } from './signed-url.ts';
import { stateOf } from './state.ts';
import { parseTarget } from './target.ts';
import type { WorkloadIdentityConfig } from '../config.ts';

/** An endpoint that speaks Google's JSON API: a Bridge Node's or a provider's own. */
export interface GoogleEndpointSpec extends Omit<EndpointSpec, 'credentials'> {
  readonly credentials: readonly GoogleCredential[];
  readonly workloadIdentity: WorkloadIdentityConfig | undefined;
}

export interface GoogleExchange {
  readonly world: World;
  readonly spec: GoogleEndpointSpec;
  readonly find: (accessKeyId: string) => GoogleCredential | undefined;
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  /** The client waits for 100 Continue before it sends the body. */
  readonly waits: boolean;
}

/** Makes the server of an endpoint; the caller listens. */
export function createGoogleEndpoint(world: World, spec: GoogleEndpointSpec): Server {
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

async function serveRequest(exchange: GoogleExchange): Promise<void> {
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
    const operation = tokenOperation(url, exchange);
    if (operation === undefined) await handle(exchange, entry, answer);
    else await handleToken(exchange, { entry, answer, operation });
  } catch (error) {
    if (response.headersSent || request.socket.destroyed) {
      request.socket.destroy();
      return;
    }
    const failure = error instanceof GoogleError ? error : internalError(error);
    await sendFailure(answer, failure, { media: entry.operation === 'objects.download' });
  }
}

async function handle(exchange: GoogleExchange, entry: RequestEntry, answer: Answer): Promise<void> {
  const { world, spec, request } = exchange;
  const headers = headersOf(request);
  const [method, url] = [request.method ?? 'GET', request.url ?? '/'];
  const target = signedTarget(method, url) ?? parseTarget(method, url);
  note(entry, target);
  if (!spec.online()) throw new GoogleError(503, 'backendError', 'The node is offline.');
  const { right, permission } = METHODS[target.method];
  const now = answer.clock();
  const bearer = signerOf(exchange, target, now) ?? bearerOf(exchange, target, headers, now);
  const { credential } = bearer;
  entry.accessKeyId = credential.accessKeyId;
  const struck = await strike(exchange, entry);
  if (struck === undefined) return;
  if (!mayDo(credential.right, right) || !mayDo(bearer.right, right)) {
    throw forbidden(credential.accessKeyId, permission);
  }
  if (credential.repoId !== undefined && right !== 'READ') checkQuota(world);
  const started = performance.now();
  const call = callOf({ exchange, entry, answer, bearer, target, headers });
  const reply = await execute(call);
  settle(exchange, credential, target.bucket, performance.now() - started + struck.waitedMs);
  if (target.destination) settle(exchange, credential, target.destination.bucket, 0);
  await finish(exchange, { entry, answer, struck, reply });
}

/** Tells the listeners, and sends the reply unless a fault takes it away. */
async function finish(
  { world, request }: GoogleExchange,
  about: { entry: RequestEntry; answer: Answer; struck: Waited; reply: GoogleReply },
): Promise<void> {
  const { entry, answer, reply } = about;
  const { action } = about.struck;
  entry.status = reply.status;
  for (const listener of world.after) await listener(entry);
  if (action === 'commit-then-reset' || action === 'commit-then-hang') {
    entry.status = 0;
    if (action === 'commit-then-reset') request.socket.destroy();
    return;
  }
  await sendReply(answer, reply, cutOf(action, reply));
}

async function handleToken(
  exchange: GoogleExchange,
  { entry, answer, operation }: { entry: RequestEntry; answer: Answer; operation: string },
): Promise<void> {
  entry.operation = operation;
  if (!exchange.spec.online()) throw new GoogleError(503, 'backendError', 'The node is offline.');
  const struck = await strike(exchange, entry);
  if (struck === undefined) return;
  const { status, json, accessKeyId } = await answerToken(
    exchange,
    bodyOf(exchange, entry, answer),
    answer.clock,
  );
  if (accessKeyId !== undefined) entry.accessKeyId = accessKeyId;
  await finish(exchange, { entry, answer, struck, reply: { status, json } });
}

interface Waited {
  readonly action: Struck['action'];
  readonly waitedMs: number;
}

/** Listeners, faults and latency. Undefined where there will be no answer; throws the answer that a fault gives. */
async function strike(
  { world, spec, request }: GoogleExchange,
  entry: RequestEntry,
): Promise<Waited | undefined> {
  for (const listener of world.before) await listener(entry);
  const { delayMs, action } = world.faults.strike({ ...entry, side: spec.side });
  const waitedMs = (world.config.latencyMs ?? 0) + spec.latencyMs() + delayMs;
  if (waitedMs > 0) await new Promise((resolve) => setTimeout(resolve, waitedMs));
  if (action === 'reset') {
    request.socket.destroy();
    return undefined;
  }
  if (action === 'hang') return undefined;
  if (typeof action === 'object') {
    if ('slowDown' in action) throw rateLimited(entry.bucket, entry.key);
    if ('status' in action) throw errorOf(action);
  }
  return { action, waitedMs };
}

function callOf(about: {
  exchange: GoogleExchange;
  entry: RequestEntry;
  answer: Answer;
  bearer: Bearer;
  target: GoogleTarget;
  headers: ReadonlyMap<string, string>;
}): GoogleCall {
  const { exchange, entry, answer, bearer, target, headers } = about;
  const { world } = exchange;
  const { credential } = bearer;
  return {
    httpMethod: exchange.request.method ?? 'GET',
    target,
    headers,
    access: credential.access,
    blobs: world.blobs,
    sessions: stateOf(world).sessions,
    clock: world.clock,
    origin: originOf(exchange.request),
    who: credential.accessKeyId,
    body: () => bodyOf(exchange, entry, answer),
    may: (right) => mayDo(credential.right, right) && mayDo(bearer.right, right),
    named(name) {
      entry.key = name;
    },
    copied(path, bytes) {
      entry.copyPath = path;
      entry.bytesCopied = bytes;
    },
    versioningChanged: (bucket) => world.journal?.versioning(bucket.id, bucket.versioning),
  };
}

/** What the log says of a request. A copy is one of its destination, as on S3. */
function note(entry: RequestEntry, { method, bucket, name, destination, query }: GoogleTarget): void {
  entry.operation = method;
  entry.bucket = destination?.bucket ?? bucket;
  entry.key = destination?.name ?? name;
  if (destination) entry.copySource = `${bucket}/${name}`;
  // A session's id authorises by itself.
  entry.query = Object.fromEntries(query.pairs.filter(([parameter]) => parameter !== 'upload_id'));
}

function checkQuota(world: World): void {
  if (world.quotaBytes !== undefined && world.traffic.usedThisMonth() >= world.quotaBytes) {
    throw new GoogleError(
      403,
      'QUOTA_EXCEEDED',
      'The monthly quota is used up: the Repository is read-only until it is reset or raised.',
    );
  }
}

function errorOf(action: Extract<FaultAction, { status: number }>): GoogleError {
  const { status, code, message = code, retryAfter } = action;
  const headers = retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) };
  return new GoogleError(status, code, message, { headers });
}

function internalError(error: unknown): GoogleError {
  return new GoogleError(
    500,
    'backendError',
    `The emulator failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
  );
}
