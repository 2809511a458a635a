import { getCACertificates } from 'node:tls';

/**
 * The certificates to trust: the system's and NODE_EXTRA_CA_CERTS, and `ca` besides them. Node's own `ca`
 * option would replace them. Undefined where there is nothing to add.
 */
export function trusted(ca: string | undefined): string[] | undefined {
  return ca === undefined ? undefined : [...getCACertificates('default'), ca];
}
