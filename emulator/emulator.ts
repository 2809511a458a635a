import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { nodeCredentials, providerCredentials } from './access.ts';
import type {
  Behaviour,
  EmulatorConfig,
  GoogleBucketConfig,
  NodeStatus,
  ProviderConfig,
  Retention,
} from './config.ts';
import { DirectStore } from './direct-store.ts';
import { createBlobEndpoint } from './blob/endpoint.ts';
import { createEntra } from './blob/entra.ts';
import { createEndpoint } from './endpoint.ts';
import type { Faults } from './faults.ts';
import * as google from './gcs/access.ts';
import { createGoogleEndpoint } from './gcs/endpoint.ts';
import { checkNames } from './parse-config.ts';
import { createPlatform } from './platform.ts';
import { quirks, setQuirks, type QuirkPlace } from './quirks/places.ts';
import type { QuirkSpec } from './quirks/quirks.ts';
import type { RequestLog } from './request-log.ts';
import type { TrafficTotals } from './traffic.ts';
import { bucketById, createWorld, type BridgeNode, type RequestListener, type World } from './world.ts';

/** A running emulator. */
export interface Emulator {
  /** Bridge Nodes, `http://127.0.0.1:port`, in the order configured. */
  readonly endpoints: readonly string[];
  /** Providers' own endpoints by name. */
  readonly providerEndpoints: Readonly<Record<string, string>>;
  readonly platformUrl: string;
  /** The stand-in for Microsoft Entra; empty where the configuration has none. */
  readonly entraUrl: string;
  readonly requests: RequestLog;
  readonly faults: Faults;
  readonly store: DirectStore;
  /** What the platform counted, by Repository id and bucket id. */
  traffic(): Record<string, Record<string, TrafficTotals>>;
  /** Undefined: no limit. */
  setQuota(bytes: number | undefined): void;
  /** Changes what a bucket does otherwise than S3, from the next request on. */
  setBehaviour(bucketId: string, change: Partial<Behaviour>): void;
  /** The quirks that a bucket or an endpoint has now. */
  quirks(where: QuirkPlace): string[];
  /**
   * Sets the quirks of a bucket, of an endpoint, or of all of them, from the next request on; those it
   * had end. Throws where one is not known.
   */
  setQuirks(where: QuirkPlace | 'all', names: readonly QuirkSpec[]): void;
  /** The retention of versions that are written from now on. */
  setDefaultRetention(bucketId: string, retention: Retention | undefined): void;
  /** Changes what only Google's API shows and heeds of a bucket; undefined takes a setting away. */
  setGoogle(
    bucketId: string,
    change: { [K in keyof GoogleBucketConfig]: GoogleBucketConfig[K] | undefined },
  ): void;
  /** OFFLINE answers 503 to everything; DISCONNECTED only says so on the platform. */
  setNodeStatus(index: number, status: NodeStatus): void;
  /** Closes a node's port and drops its connections. */
  stopNode(index: number): Promise<void>;
  /** Opens it again, on the same port. */
  startNode(index: number): Promise<void>;
  /** Called for each authenticated request before anything is done; a promise holds it up. */
  onRequest(listener: RequestListener): () => void;
  /** Called when it is done, before the answer goes out (not for errors); a promise holds the answer up. */
  onDone(listener: RequestListener): () => void;
  /** Drops all connections, and frees the ports and the directory. */
  close(): Promise<void>;
}

/** Starts everything that `config` describes. Throws where it contradicts itself or a port is taken. */
export async function startEmulator(config: EmulatorConfig): Promise<Emulator> {
  checkNames(config);
  const world = createWorld(config);
  const host = config.host ?? '127.0.0.1';
  const servers: Server[] = [];
  try {
    const nodes = world.nodes.map((node) => nodeServer(world, node));
    for (const [index, server] of nodes.entries()) {
      servers.push(server);
      const url = await listen(server, host, nodePort(config, index));
      const node = world.nodes[index];
      if (node) node.url = url;
    }
    const providerEndpoints: Record<string, string> = {};
    for (const provider of config.providers ?? []) {
      const server = providerServer(world, provider);
      servers.push(server);
      providerEndpoints[provider.name] = await listen(server, host, provider.port ?? 0);
    }
    const platform = createPlatform(world);
    servers.push(platform);
    const platformUrl = await listen(platform, host, config.platformPort ?? 0);
    const entraUrl = await startEntra(world, host, servers);
    return running(world, { host, servers, nodes, providerEndpoints, platformUrl, entraUrl });
  } catch (error) {
    await Promise.all(servers.map(stop));
    world.journal?.close();
    throw error;
  }
}

function running(
  world: World,
  parts: {
    host: string;
    servers: readonly Server[];
    nodes: readonly Server[];
    providerEndpoints: Record<string, string>;
    platformUrl: string;
    entraUrl: string;
  },
): Emulator {
  const { host, servers, nodes, providerEndpoints, platformUrl, entraUrl } = parts;
  return {
    endpoints: world.nodes.map((node) => node.url),
    providerEndpoints,
    platformUrl,
    entraUrl,
    requests: world.requests,
    faults: world.faults,
    store: new DirectStore(world),
    traffic: () => world.traffic.totals(),
    setQuota(bytes) {
      world.quotaBytes = bytes;
    },
    setBehaviour(bucketId, change) {
      bucketById(world, bucketId).changeBehaviour(change);
    },
    quirks: (where) => quirks(world, where).list(),
    setQuirks: (where, names) => setQuirks(world, where, names),
    setDefaultRetention(bucketId, retention) {
      bucketById(world, bucketId).defaultRetention = retention;
    },
    setGoogle(bucketId, change) {
      const bucket = bucketById(world, bucketId);
      const merged = Object.entries({ ...bucket.google, ...change }).filter(
        ([, value]) => value !== undefined,
      );
      bucket.google = Object.fromEntries(merged);
    },
    setNodeStatus(index, status) {
      at(world.nodes, index).status = status;
    },
    stopNode: (index) => stop(at(nodes, index)),
    async startNode(index) {
      await listen(at(nodes, index), host, Number(new URL(at(world.nodes, index).url).port));
    },
    onRequest: (listener) => subscribe(world.before, listener),
    onDone: (listener) => subscribe(world.after, listener),
    async close() {
      await Promise.all(servers.map(stop));
      world.journal?.close();
    },
  };
}

function nodeServer(world: World, node: BridgeNode): Server {
  const spec = {
    name: node.id,
    side: 'node' as const,
    latencyMs: () => node.latencyMs,
    quirks: () => node.quirks,
    online: () => node.status !== 'OFFLINE',
  };
  switch (node.api) {
    case 's3':
      return createEndpoint(world, { ...spec, credentials: nodeCredentials(world, node) });
    case 'gcs':
      return createGoogleEndpoint(world, {
        ...spec,
        credentials: google.nodeCredentials(world, node),
        workloadIdentity: undefined,
      });
    case 'blob':
      return createBlobEndpoint(world, { ...spec, credentials: nodeCredentials(world, node) });
  }
}

async function startEntra(world: World, host: string, servers: Server[]): Promise<string> {
  const { entra } = world.config;
  if (!entra) return '';
  const server = createEntra(world, entra);
  servers.push(server);
  return listen(server, host, entra.port ?? 0);
}

function providerServer(world: World, provider: ProviderConfig): Server {
  const { name, api = 's3' } = provider;
  const spec = {
    name,
    side: 'provider' as const,
    latencyMs: () => 0,
    quirks: () => quirks(world, { endpoint: name }),
    online: () => true,
  };
  switch (api) {
    case 's3':
      return createEndpoint(world, { ...spec, credentials: providerCredentials(world, provider) });
    case 'gcs':
      return createGoogleEndpoint(world, {
        ...spec,
        credentials: google.providerCredentials(world, provider),
        workloadIdentity: provider.workloadIdentity,
      });
    case 'blob':
      return createBlobEndpoint(world, { ...spec, credentials: providerCredentials(world, provider) });
  }
}

/** The first node has the configured port, the others those after it, unless they have their own. */
function nodePort(config: EmulatorConfig, index: number): number {
  const own = config.nodes?.[index]?.port;
  if (own !== undefined) return own;
  return config.port === undefined || config.port === 0 ? 0 : config.port + index;
}

function listen(server: Server, host: string, port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      const address = server.address() as AddressInfo;
      resolve(
        `http://${address.family === 'IPv6' ? `[${address.address}]` : address.address}:${address.port}`,
      );
    });
  });
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    if (!server.listening) {
      resolve();
      return;
    }
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

function subscribe(listeners: Set<RequestListener>, listener: RequestListener): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

function at<T>(list: readonly T[], index: number): T {
  const found = list[index];
  if (found === undefined) throw new RangeError(`there is no node ${index}`);
  return found;
}
