import { isIP } from 'node:net';
import { StoreError } from '../../errors.ts';

/** What tokens are asked for: requests to any storage account. */
export const SCOPE = 'https://storage.azure.com/.default';

const PUBLIC_AUTHORITY = 'https://login.microsoftonline.com';

/** Where Entra signs identities in. AZURE_AUTHORITY_HOST names another cloud's, as the SDKs read it. Throws `credentials`. */
export function authority(): { readonly origin: string; readonly base: string } {
  const given = process.env['AZURE_AUTHORITY_HOST'] ?? '';
  const text = given === '' ? PUBLIC_AUTHORITY : given.includes('://') ? given : `https://${given}`;
  if (!URL.canParse(text)) {
    const message = 'AZURE_AUTHORITY_HOST holds no URL of an authority';
    throw new StoreError('credentials', message, { operation: 'credentials' });
  }
  const { origin, pathname } = new URL(text);
  return { origin, base: pathname.replace(/\/+$/, '') };
}

/** Endpoints of Microsoft's clouds, and of a machine's own emulator: no others may see a token of Entra. */
const AZURE_HOST =
  /\.(core\.windows\.net|core\.usgovcloudapi\.net|core\.chinacloudapi\.cn|storage\.azure\.net|fabric\.microsoft\.com)$/;

export function isAzure(origin: string): boolean {
  const { hostname, protocol } = new URL(origin);
  if (
    hostname === 'localhost' ||
    (isIP(hostname) === 4 && hostname.startsWith('127.')) ||
    hostname === '[::1]'
  )
    return true;
  return protocol === 'https:' && AZURE_HOST.test(hostname);
}
