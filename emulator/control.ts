import type { IncomingMessage, ServerResponse } from 'node:http';
import { JsonFields } from './json-fields.ts';
import { googleBucket, retention } from './parse-config.ts';
import { faultRule } from './parse-fault.ts';
import { allQuirks, placeOf, quirksInForce, setQuirks } from './quirks/places.ts';
import { bucketById, type World } from './world.ts';

/**
 * Faults and the request log over HTTP, for tests in other processes. No signature, so only to callers on
 * this machine.
 *
 * - `POST faults` a rule as JSON (a key as `{"pattern": "^a/"}` is a regular expression) → `{id}`
 * - `DELETE faults`, or `DELETE faults?id=1`
 * - `GET requests` → `{counts, requests}`; `DELETE requests`
 * - `PUT quota` `{"bytes": 1000}` or `{"bytes": null}`
 * - `GET quirks` → `{known, buckets, endpoints}`; `PUT quirks` `{"bucket": "cold", "quirks": ["list-plus-raw"]}`, with
 *   `endpoint` (a node's id or a provider) instead of `bucket`, or with neither for all of them → `{buckets, endpoints}`
 * - `PUT retention` `{"bucket": "cold", "retention": {"mode": "GOVERNANCE", "days": 1}}`, or null
 * - `PUT google` `{"bucket": "cold", "google": {"rewriteBytes": 1048576}}`: what only Google's API shows of a bucket
 * - `GET health`
 */
export async function answerControl(
  world: World,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const reply = (status: number, body: unknown): void => {
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(`${JSON.stringify(body)}\n`);
  };
  if (!isLoopback(request.socket.remoteAddress ?? '')) {
    reply(403, { error: 'loopback only' });
    return;
  }
  const url = new URL(request.url ?? '/', 'http://emulator');
  try {
    switch (`${request.method} ${url.pathname.slice('/__emulator/'.length)}`) {
      case 'POST faults': {
        reply(201, { id: world.faults.put(faultRule(await json(request))) });
        return;
      }
      case 'DELETE faults': {
        const id = url.searchParams.get('id');
        if (id === null) world.faults.clear();
        else if (!world.faults.remove(Number(id))) {
          reply(404, { error: `no fault ${id}` });
          return;
        }
        reply(200, {});
        return;
      }
      case 'GET requests': {
        reply(200, { counts: counts(world), requests: world.requests.list() });
        return;
      }
      case 'DELETE requests':
        world.requests.clear();
        {
          reply(200, {});
          return;
        }
      case 'PUT quota': {
        const body = await json(request);
        const bytes = typeof body === 'object' && body !== null && 'bytes' in body ? body.bytes : undefined;
        if (bytes !== null && typeof bytes !== 'number') {
          reply(400, { error: 'bytes: expected a number or null' });
          return;
        }
        world.quotaBytes = bytes ?? undefined;
        reply(200, {});
        return;
      }
      case 'GET quirks': {
        reply(200, allQuirks(world));
        return;
      }
      case 'PUT quirks': {
        const fields = new JsonFields(await json(request), '', ['bucket', 'endpoint', 'quirks']);
        setQuirks(world, placeOf(fields), fields.strings('quirks'));
        reply(200, quirksInForce(world));
        return;
      }
      case 'PUT retention': {
        const fields = new JsonFields(await json(request), '', ['bucket', 'retention']);
        const asked = fields.raw('retention');
        bucketById(world, fields.string('bucket')).defaultRetention =
          asked === null ? undefined : retention(asked, 'retention');
        reply(200, {});
        return;
      }
      case 'PUT google': {
        const fields = new JsonFields(await json(request), '', ['bucket', 'google']);
        bucketById(world, fields.string('bucket')).google = googleBucket(fields.raw('google'), 'google');
        reply(200, {});
        return;
      }
      case 'GET health': {
        reply(200, { status: 'ok' });
        return;
      }
      default: {
        reply(404, { error: `nothing at ${request.method} ${url.pathname}` });
        return;
      }
    }
  } catch (error) {
    reply(400, { error: error instanceof Error ? error.message : String(error) });
    return;
  }
}

/** How many requests of each endpoint, operation and bucket. */
function counts(world: World): { endpoint: string; operation: string; bucket: string; count: number }[] {
  const found = new Map<string, { endpoint: string; operation: string; bucket: string; count: number }>();
  for (const { endpoint, operation, bucket } of world.requests) {
    const name = `${endpoint}\n${operation}\n${bucket}`;
    const row = found.get(name) ?? { endpoint, operation, bucket, count: 0 };
    row.count++;
    found.set(name, row);
  }
  return [...found.values()];
}

function isLoopback(address: string): boolean {
  return address === '::1' || /^(::ffff:)?127\./.test(address);
}

async function json(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  return JSON.parse(Buffer.concat(chunks).toString('utf8')) as unknown;
}
