import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { Credential } from '../access.ts';
import { answerControl } from '../control.ts';
import {
  bodyOf,
  checkQuota,
  cutOf,
  headersOf,
  nextRequestId,
  settle,
  storeOf,
  type EndpointSpec,
} from '../endpoint.ts';
import type { Struck } from '../faults.ts';
import type { RequestEntry } from '../request-log.ts';
import { S3Error } from '../s3/errors.ts';
import type { Headers } from '../s3/sigv4.ts';
import { send, type Answer } from '../send.ts';
import { keyIndex, type World } from '../world.ts';
import { authenticate, authorize } from './authenticate.ts';
import type { BlobCall } from './call.ts';
import { BlobError, invalidHeader, missingHeader } from './errors.ts';
import { execute } from './execute.ts';
import { operationOf } from './operations.ts';
import { blobStateOf } from './state.ts';
import { parseTarget, type BlobTarget } from './target.ts';
import { errorDocument } from './xml.ts';

/** The newest version of the service that the emulator speaks. */
export const NEWEST_VERSION = '2026-10-06';

/** Makes the server of an endpoint that speaks Azure's Blob API; the caller listens. */
export function createBlobEndpoint(world: World, spec: EndpointSpec): Server {
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
  blobStateOf(world).endpoints.push({
    node: spec.side === 'node',
    find,
    host: () => hostOf(server),
  });
  return server;
}

interface Exchange {
  readonly world: World;
  readonly spec: EndpointSpec;
  readonly find: (account: string) => Credential | undefined;
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
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
  const entry = logEntry(exchange);
  world.requests.add(entry);
  const clock = (): number => world.clock() + (spec.quirks().number('clock-ahead') ?? 0) * 1000;
  const common = (): Record<string, string> => commonHeaders(request, entry, clock());
  const answer: Answer = { world, request, response, entry, closing: exchange.waits, clock, common };
  try {
    await handle(exchange, entry, answer);
  } catch (error) {
    if (response.headersSent || request.socket.destroyed) {
      request.socket.destroy();
      return;
    }
    sendError(answer, error instanceof BlobError ? error : otherError(error));
  }
}

async function handle(exchange: Exchange, entry: RequestEntry, answer: Answer): Promise<void> {
  const { world, spec, find, request } = exchange;
  const headers = headersOf(request);
  const method = request.method ?? 'GET';
  const target = parseTarget(request.url ?? '/', headers.get('host') ?? '');
  entry.bucket = target.container;
  entry.key = target.key;
  const operation = operationOf(method, target, headers);
  entry.operation = operation;
  const copySource = headers.get('x-ms-copy-source');
  // Without its signature: the log is printed and compared.
  if (copySource !== undefined) entry.copySource = copySource.replace(/\?.*$/s, '');
  if (!spec.online()) throw serverBusy('The node is offline.');
  const version = versionOf(headers, target);
  const state = blobStateOf(world);
  const address = request.socket.remoteAddress ?? '';
  const authenticator = { find, state, now: answer.clock(), address };
  const principal = authenticate({ method, target, headers }, authenticator);
  const { credential } = principal;
  entry.accessKeyId = credential.accessKeyId;

  for (const listener of world.before) await listener(entry);
  const struck = world.faults.strike({ ...entry, side: spec.side });
  const latency = (world.config.latencyMs ?? 0) + spec.latencyMs() + struck.delayMs;
  if (latency > 0) await new Promise((resolve) => setTimeout(resolve, latency));
  if (struckDown(struck.action, request)) return;

  const tags = headers.has('x-ms-tags') && operation !== 'SetBlobTags';
  authorize(principal, operation, { key: target.key, tags });
  if (credential.repoId !== undefined && method !== 'GET' && method !== 'HEAD') checkQuota(world);
  const started = performance.now();
  const call: BlobCall = {
    operation,
    target,
    headers,
    rawHeaders: request.rawHeaders,
    principal,
    authenticator,
    access: credential.access,
    store: storeOf(world),
    state,
    version,
    atNode: spec.side === 'node',
    serviceUrl: `http://${headers.get('host') ?? ''}/${target.path.startsWith(`/${target.account}`) ? `${target.account}/` : ''}`,
    copied(path, bytes) {
      entry.copyPath = path;
      entry.bytesCopied = (entry.bytesCopied ?? 0) + bytes;
    },
    body: () => bodyOf(exchange, entry, answer),
  };
  const reply = await execute(call);
  settle(exchange, credential, target.container, performance.now() - started + latency);
  entry.status = reply.status;
  for (const listener of world.after) await listener(entry);
  if (struck.action === 'commit-then-reset' || struck.action === 'commit-then-hang') {
    entry.status = 0;
    if (struck.action === 'commit-then-reset') request.socket.destroy();
    return;
  }
  await send(answer, reply, cutOf(struck.action, reply));
}

/** True where a fault leaves the request without an answer; throws where it is the answer. */
function struckDown(action: Struck['action'], request: IncomingMessage): boolean {
  if (action === 'reset') request.socket.destroy();
  if (action === 'reset' || action === 'hang') return true;
  if (typeof action !== 'object') return false;
  if ('slowDown' in action) throw serverBusy();
  if (!('status' in action)) return false;
  const { status, code, message = code, retryAfter } = action;
  throw new BlobError(status, code, message, {
    headers: retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) },
  });
}

/** `x-ms-version`, or that of the SAS where there is none. */
function versionOf(headers: Headers, target: BlobTarget): string {
  if (headers.has('authorization') && !headers.has('x-ms-version')) throw missingHeader('x-ms-version');
  const asked = headers.get('x-ms-version') ?? target.query.get('sv') ?? NEWEST_VERSION;
  if (/^\d{4}-\d{2}-\d{2}$/.test(asked) && asked <= NEWEST_VERSION) return asked;
  throw invalidHeader('x-ms-version', asked);
}

function commonHeaders(request: IncomingMessage, entry: RequestEntry, now: number): Record<string, string> {
  const clientId = request.headers['x-ms-client-request-id'];
  const version = request.headers['x-ms-version'];
  return {
    date: new Date(now).toUTCString(),
    server: 'flashback-emulator',
    'x-ms-request-id': entry.requestId,
    'x-ms-version': typeof version === 'string' ? version : NEWEST_VERSION,
    ...(typeof clientId === 'string' && { 'x-ms-client-request-id': clientId }),
  };
}

/** XML with the code in a header as well; nothing but the header to HEAD and with 304. */
function sendError(answer: Answer, error: BlobError): void {
  const { response, entry, request, clock } = answer;
  entry.status = error.status;
  entry.code = error.code;
  const headers: Record<string, string> = {
    ...answer.common?.(),
    ...error.headers,
    'x-ms-error-code': error.code,
    ...(answer.closing && { connection: 'close' }),
  };
  if (request.method === 'HEAD' || error.status === 304) {
    response.writeHead(error.status, headers);
    response.end();
    return;
  }
  const about = { requestId: entry.requestId, time: clock() };
  const body = errorDocument(error.code, error.message, error.details, about);
  entry.bytesOut = Buffer.byteLength(body);
  response.writeHead(error.status, {
    ...headers,
    'content-type': 'application/xml',
    'content-length': String(entry.bytesOut),
  });
  response.end(body);
}

function serverBusy(message = 'The server is busy.'): BlobError {
  return new BlobError(503, 'ServerBusy', message);
}

/** What the parts that the APIs share throw, in this API's words. */
function otherError(error: unknown): BlobError {
  if (error instanceof S3Error) return new BlobError(error.status, error.code, error.message);
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return new BlobError(500, 'InternalError', `The emulator failed: ${text}`);
}

function logEntry({ world, spec }: Exchange): RequestEntry {
  return {
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
}

function hostOf(server: Server): string {
  const address = server.address();
  if (address === null || typeof address === 'string') return '';
  return `${address.family === 'IPv6' ? `[${address.address}]` : address.address}:${address.port}`;
}
