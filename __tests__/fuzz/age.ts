import { AgeError } from '../../src/encryption/errors.ts';
import { newAgeFile } from '../../src/encryption/file.ts';
import { parseIdentities } from '../../src/encryption/identities.ts';
import { parseRecipients } from '../../src/encryption/recipients.ts';
import { decryptWhole, encryptWhole } from '../../src/encryption/whole.ts';
import { hybridIdentityOf, identityOf, seeded } from '../encryption/keys.ts';
import { INPUT_ERRORS } from './targets.ts';
import type { Target } from './targets.ts';

/** Age files as cold gives them, each byte a character, and age keys as users do. */
export interface AgeSamples {
  readonly files: readonly string[];
  readonly recipients: readonly string[];
  readonly identities: readonly string[];
}

const IDENTITIES = [identityOf('work'), hybridIdentityOf('work')];

export async function ageSamples(): Promise<AgeSamples> {
  const recipients = await Promise.all(IDENTITIES.map((identity) => identity.recipient()));
  const files: string[] = [];
  for (const recipient of recipients) {
    const stored = encryptWhole(await newAgeFile([recipient], seeded('fuzz')), Buffer.from('content'));
    files.push(stored.toString('latin1'));
  }
  return {
    files,
    recipients: recipients.map(({ text }) => `# mine\n${text}\n`),
    identities: [`# created\n${IDENTITIES.map(({ secret }) => secret).join('\n')}\n`],
  };
}

export function ageTargets({ files, recipients, identities }: AgeSamples): readonly Target[] {
  return [
    {
      name: 'age file',
      samples: files,
      throws: [AgeError],
      read: (text) => decryptWhole(Buffer.from(text, 'latin1'), IDENTITIES),
    },
    {
      name: 'age recipients',
      samples: recipients,
      throws: INPUT_ERRORS,
      read: (text) => parseRecipients(text),
    },
    {
      name: 'age identities',
      samples: identities,
      throws: INPUT_ERRORS,
      read: (text) => parseIdentities(text),
    },
  ];
}
