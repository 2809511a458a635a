import { AgeError } from '../../src/encryption/errors.ts';
import { newAgeFile } from '../../src/encryption/file.ts';
import { parseIdentities } from '../../src/encryption/identities.ts';
import { parseRecipients } from '../../src/encryption/recipients.ts';
import { decryptWhole, encryptWhole } from '../../src/encryption/whole.ts';
import { hybridIdentityOf, identityOf, seeded } from '../encryption/keys.ts';
import { INPUT_ERRORS } from './targets.ts';
import type { Target } from './targets.ts';

/** Age files as cold gives them, and age keys as users do. */
export async function ageTargets(): Promise<readonly Target[]> {
  const identities = [identityOf('work'), hybridIdentityOf('work')];
  const recipients = await Promise.all(identities.map((identity) => identity.recipient()));
  const files = [];
  for (const recipient of recipients) {
    const stored = encryptWhole(await newAgeFile([recipient], seeded('fuzz')), Buffer.from('content'));
    files.push(stored.toString('latin1'));
  }
  return [
    {
      name: 'age file',
      samples: files,
      throws: [AgeError],
      read: (text) => decryptWhole(Buffer.from(text, 'latin1'), identities),
    },
    {
      name: 'age recipients',
      samples: recipients.map(({ text }) => `# mine\n${text}\n`),
      throws: INPUT_ERRORS,
      read: (text) => parseRecipients(text),
    },
    {
      name: 'age identities',
      samples: [`# created\n${identities.map(({ secret }) => secret).join('\n')}\n`],
      throws: INPUT_ERRORS,
      read: (text) => parseIdentities(text),
    },
  ];
}
