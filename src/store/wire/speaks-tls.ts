import { connect } from 'node:tls';

/** The handshake takes no longer than this, ms. */
const HANDSHAKE_TIMEOUT_MS = 3_000;

/**
 * Whether the port of an `http://` origin expects TLS: a server that does may close a connection that begins with plain
 * http without a word. Never rejects.
 */
export function speaksTls(origin: string): Promise<boolean> {
  const { hostname, port } = new URL(origin);
  return new Promise((resolve) => {
    const socket = connect({
      host: hostname.replace(/^\[|\]$/g, ''),
      port: Number(port === '' ? '80' : port),
      // Nothing is sent over it: who answers is not asked.
      rejectUnauthorized: false,
      timeout: HANDSHAKE_TIMEOUT_MS,
    });
    const end = (speaks: boolean): void => {
      socket.destroy();
      resolve(speaks);
    };
    socket.once('secureConnect', () => end(true));
    socket.once('error', () => end(false));
    socket.once('timeout', () => end(false));
    socket.once('close', () => end(false));
  });
}
