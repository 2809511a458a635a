import { readFile } from 'node:fs/promises';
import { JsonRefused, parseJsonObject, RECORD_LIMITS } from '../../../core/bounded-json.ts';
import type { JsonObject } from '../../../core/bounded-json.ts';
import { systemCode } from '../../../core/quoted.ts';
import { NO_CREDENTIALS, StoreError } from '../../errors.ts';
import type { Token } from '../../tokens.ts';
import { externalAccountOf, federatedToken } from './external-account.ts';
import { TOKEN_OPERATION } from './issuer.ts';
import type { Reach } from './issuer.ts';
import { tokenFor } from './jwt-bearer.ts';

const VARIABLE = 'GOOGLE_APPLICATION_CREDENTIALS';

/**
 * An access token by the application default credentials. What google-github-actions/auth leaves, a file of an external
 * account by the job's OIDC token, and the key file of a service account are read here: through the same connections as
 * everything else. All others (an authorized user, gcloud's own, executables, AWS, the metadata server) are the library's,
 * which is loaded then. `googleTokens` is where a key's tokens are issued. Throws StoreError.
 */
export async function applicationDefault(scope: string, googleTokens: string, reach: Reach): Promise<Token> {
  const path = process.env[VARIABLE] ?? '';
  const file = path === '' ? undefined : await credentialsIn(path);
  const account = file === undefined ? undefined : externalAccountOf(file);
  if (account !== undefined) return federatedToken(account, scope, reach);
  const { client_email: email, private_key: privateKey } = file ?? {};
  if (file?.['type'] === 'service_account' && typeof email === 'string' && typeof privateKey === 'string')
    return tokenFor({ email, privateKey, tokenUrl: googleTokens, scope }, reach);
  const { libraryToken } = await import('./library.ts');
  return libraryToken(scope, reach);
}

async function credentialsIn(path: string): Promise<JsonObject> {
  try {
    return parseJsonObject(await readFile(path), RECORD_LIMITS);
  } catch (error) {
    const why = error instanceof JsonRefused ? `: ${error.message}` : systemCode(error);
    const message = `the file that ${VARIABLE} names cannot be read${why}`;
    throw new StoreError('credentials', message, {
      operation: TOKEN_OPERATION,
      providerCode: NO_CREDENTIALS,
    });
  }
}
