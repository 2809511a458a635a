import 'reflect-metadata';
import { webcrypto } from 'node:crypto';
import { createServer as createHttpServer } from 'node:http';
import { connect } from 'node:net';
import type { AddressInfo, Server, Socket } from 'node:net';
import { createServer as createTlsServer } from 'node:tls';
import type { TlsOptions } from 'node:tls';
import {
  BasicConstraintsExtension,
  SubjectAlternativeNameExtension,
  X509CertificateGenerator,
  type X509Certificate,
} from '@peculiar/x509';

/** A certificate authority of one's own, and a server's certificate that it has signed. PEM. */
export interface Certificates {
  readonly ca: string;
  readonly cert: string;
  readonly key: string;
}

const EC = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };
const DAY_MS = 86_400_000;

export async function certificatesFor(...hosts: readonly string[]): Promise<Certificates> {
  const [caKeys, keys] = await Promise.all([newKeys(), newKeys()]);
  const valid = { notBefore: new Date(Date.now() - DAY_MS), notAfter: new Date(Date.now() + DAY_MS) };
  const authority = await X509CertificateGenerator.createSelfSigned({
    serialNumber: '01',
    name: 'CN=a private authority',
    ...valid,
    signingAlgorithm: EC,
    keys: caKeys,
    extensions: [new BasicConstraintsExtension(true, 1, true)],
  });
  const own: X509Certificate = await X509CertificateGenerator.create({
    serialNumber: '02',
    subject: `CN=${hosts[0] ?? 'server'}`,
    issuer: authority.subject,
    ...valid,
    signingAlgorithm: EC,
    publicKey: keys.publicKey,
    signingKey: caKeys.privateKey,
    extensions: [
      new SubjectAlternativeNameExtension(hosts.map((value) => ({ type: 'dns' as const, value }))),
    ],
  });
  const key = Buffer.from(await webcrypto.subtle.exportKey('pkcs8', keys.privateKey)).toString('base64');
  return {
    ca: authority.toString('pem'),
    cert: own.toString('pem'),
    key: `-----BEGIN PRIVATE KEY-----\n${key}\n-----END PRIVATE KEY-----\n`,
  };
}

function newKeys(): Promise<webcrypto.CryptoKeyPair> {
  return webcrypto.subtle.generateKey(EC, true, ['sign', 'verify']);
}

export interface Listener {
  readonly port: number;
  readonly close: () => Promise<void>;
}

/** Speaks TLS, and passes what comes on to a plain endpoint. */
export function tlsFront(endpoint: string, certificates: Certificates): Promise<Listener> {
  const { hostname, port } = new URL(endpoint);
  const options: TlsOptions = { cert: certificates.cert, key: certificates.key };
  const sockets = new Set<Socket>();
  return listen(
    createTlsServer(options, (socket) => join(socket, connect(Number(port), hostname), sockets)),
    sockets,
  );
}

/**
 * An HTTP proxy that only knows CONNECT, and leads every host to one port of this machine. `asked` has the
 * `host:port` of each tunnel; without the right credentials there is none (407).
 */
export async function connectProxy(
  target: () => number,
  credentials: string,
): Promise<Listener & { readonly asked: string[]; readonly refused: string[] }> {
  const asked: string[] = [];
  const refused: string[] = [];
  const sockets = new Set<Socket>();
  const server = createHttpServer((incoming, answer) => {
    refused.push(incoming.url ?? '');
    answer.writeHead(405).end();
  });
  const expected = `Basic ${Buffer.from(credentials).toString('base64')}`;
  server.on('connect', (request, socket: Socket, head) => {
    if (request.headers['proxy-authorization'] !== expected) {
      refused.push(request.url ?? '');
      socket.end('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n');
      return;
    }
    asked.push(request.url ?? '');
    const upstream = connect(target(), '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      upstream.write(head);
      join(socket, upstream, sockets);
    });
    upstream.on('error', () => socket.destroy());
  });
  return { ...(await listen(server, sockets)), asked, refused };
}

function join(one: Socket, other: Socket, sockets: Set<Socket>): void {
  for (const [from, to] of [
    [one, other],
    [other, one],
  ] as const) {
    sockets.add(from);
    from.pipe(to);
    from.on('error', () => to.destroy());
    from.on('close', () => {
      sockets.delete(from);
      to.destroy();
    });
  }
}

async function listen(server: Server, sockets: ReadonlySet<Socket>): Promise<Listener> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}
