import { NO_CREDENTIALS, StoreError } from '../../errors.ts';
import type { Token } from '../../tokens.ts';
import { masked } from '../answers.ts';
import { SCOPE } from './authority.ts';

/**
 * A token by Microsoft's default chain: environment, workload identity, managed identity, Azure CLI and other tools. The
 * library is loaded on first use. Throws `credentials` where nothing in the chain has one.
 */
export async function askChain(): Promise<Token> {
  const { DefaultAzureCredential } = await import('@azure/identity');
  try {
    const { token, expiresOnTimestamp } = await new DefaultAzureCredential().getToken(SCOPE);
    return { value: token, expires: expiresOnTimestamp };
  } catch (cause) {
    const why = cause instanceof Error ? (cause.message.split('\n', 1)[0] ?? '') : String(cause);
    const message = `no credentials: none were given, and Azure's default chain has none (${masked(why)})`;
    throw new StoreError('credentials', message, { operation: 'credentials', providerCode: NO_CREDENTIALS });
  }
}
