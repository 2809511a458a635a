import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import type { Socket } from 'node:net';
import { createSecureContext } from 'node:tls';
import type { SecureContext } from 'node:tls';
import { HttpProxyAgent } from 'http-proxy-agent';
import { HttpsProxyAgent } from 'https-proxy-agent';
import { getProxyForUrl } from 'proxy-from-env';
import { Pool, ProxyAgent } from 'undici';
import type { Dispatcher } from 'undici';
import { InputError } from '../../core/input-error.ts';
import { trusted } from './trust.ts';

export interface ConnectionOptions {
  /** PEM certificates to trust besides the system's, at the endpoint and at a proxy that speaks TLS. */
  readonly ca?: string | undefined;
  /** Sockets at the most. */
  readonly connections: number;
  /** ms. */
  readonly connectTimeout: number;
  /** ms between two pieces of a body. */
  readonly bodyTimeout: number;
}

const KEEP_ALIVE_MS = 20_000;

/**
 * Sockets to one origin, straight or through the proxy that the environment names for it (HTTPS_PROXY,
 * HTTP_PROXY, ALL_PROXY, NO_PROXY, as curl reads them). https goes through a CONNECT tunnel, so the proxy sees
 * no request; plain http is forwarded. Requests must name `origin` again. Throws InputError where the
 * variable holds no URL.
 */
export function connectTo(origin: string, options: ConnectionOptions): Dispatcher {
  const secure = secureBy(options.ca);
  const timeout = options.connectTimeout;
  const common = {
    connections: options.connections,
    keepAliveTimeout: KEEP_ALIVE_MS,
    bodyTimeout: options.bodyTimeout,
  };
  const proxy = proxyFor(origin);
  if (proxy === undefined) return new Pool(origin, { ...common, connect: { timeout, ...secure } });
  const tls = { timeout, ...secure };
  return new ProxyAgent({ ...common, uri: proxy, requestTls: tls, proxyTls: tls });
}

/**
 * One context for all sockets: given the certificates instead, Node reads all of them again for each socket, 20 ms
 * of CPU.
 */
function secureBy(ca: string | undefined): { readonly secureContext?: SecureContext } {
  return ca === undefined ? {} : { secureContext: createSecureContext({ ca: trusted(ca) }) };
}

/** The same for clients that are built on Node's own http: the SDK's. */
export function nodeAgents(
  endpoint: string,
  options: Pick<ConnectionOptions, 'ca' | 'connections'>,
): { readonly httpAgent: HttpAgent; readonly httpsAgent: HttpsAgent } {
  const common = { keepAlive: true, maxSockets: options.connections };
  const secure = { ...common, ...(options.ca === undefined ? {} : { ca: trusted(options.ca) }) };
  const proxy = proxyFor(endpoint);
  if (proxy === undefined) {
    return { httpAgent: new HttpAgent(common), httpsAgent: new HttpsAgent(secure) };
  }
  return {
    httpAgent: new HttpProxyAgent(proxy, secure),
    // It is an agent for https in all but its declared parent.
    // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment
    httpsAgent: new TrustingProxyAgent(proxy, secure),
  };
}

/** HttpsProxyAgent trusts `ca` at the proxy alone; the endpoint behind the tunnel is the one that needs it. */
class TrustingProxyAgent extends HttpsProxyAgent<string> {
  override connect(...[request, target]: Parameters<HttpsProxyAgent<string>['connect']>): Promise<Socket> {
    const { ca } = this.connectOpts as { readonly ca?: string[] };
    return super.connect(request, ca === undefined ? target : Object.assign({}, target, { ca }));
  }
}

/**
 * The proxy for a URL, with its password; never to be shown. Undefined for none. Throws InputError that names the variable
 * where its value is no URL of a proxy.
 */
export function proxyFor(url: string): string | undefined {
  const proxy = getProxyForUrl(url);
  if (proxy === '') return undefined;
  if (URL.canParse(proxy) && /^https?:$/.test(new URL(proxy).protocol)) return proxy;
  throw new InputError(
    proxyVariable(new URL(url).protocol.slice(0, -1)),
    'does not hold the URL of a proxy (its value is not shown: it may hold a password); expected http://host:port or https://host:port',
  );
}

/** The variable that the proxy comes from, in the order in which proxy-from-env reads them. */
function proxyVariable(protocol: string): string {
  const names = [`npm_config_${protocol}_proxy`, `${protocol}_proxy`, 'npm_config_proxy', 'all_proxy'];
  const all = names.flatMap((name) => [name, name.toUpperCase()]);
  return all.find((name) => (process.env[name] ?? '') !== '') ?? `${protocol}_proxy`.toUpperCase();
}
