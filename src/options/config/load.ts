import { InputError } from '../../core/input-error.ts';
import { quoted, systemCode } from '../../core/quoted.ts';
import type { ReadFile } from '../read-text.ts';
import type { ConfigFile } from './config-file.ts';

/** Reads the file that `config` names; the YAML parser is loaded only then. Throws InputError. */
export async function loadConfig(path: string, readFile: ReadFile): Promise<ConfigFile> {
  let text: string;
  try {
    text = readFile(path);
  } catch (cause) {
    throw new InputError(
      'config',
      `${quoted(path)} cannot be read${systemCode(cause)}; expected the path of a YAML or JSON file`,
      { cause },
    );
  }
  const { readConfig } = await import('./yaml/read-config.ts');
  return readConfig(path, text);
}
