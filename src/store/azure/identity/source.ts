import type { Clock } from '../../../core/clock.ts';
import type { BlobPlaceOptions } from '../../../core/place.ts';
import { RenewedTokens } from '../../tokens.ts';
import type { TokenOptions } from '../../tokens.ts';
import { EntraIdentity } from './entra.ts';
import { askChain } from './chain.ts';
import { Federation } from './federated.ts';
import type { Identity } from './identity.ts';
import { givenSas } from './sas.ts';
import { SharedKey } from './shared-key.ts';

/**
 * Who sends the requests for a place: its key or its shared access signature, else what Entra knows the run by. `origin`:
 * where the requests go. Sends nothing yet.
 */
export function identityOf(
  place: BlobPlaceOptions,
  origin: string,
  ca: string | undefined,
  clock: Clock,
): Identity {
  const { credentials, sas, federated } = place;
  if (credentials !== undefined) return new SharedKey(credentials.accessKeyId, credentials.secretAccessKey);
  if (sas !== undefined) return givenSas(sas);
  const now = (): number => clock.now();
  const ask: TokenOptions['ask'] =
    federated === undefined ? askChain : new Federation(federated, ca, clock).ask;
  return new EntraIdentity(new RenewedTokens({ now, ask, lasting: true }), origin);
}
