import { InputError } from '../../core/input-error.ts';
import { quoted } from '../../core/quoted.ts';
import { ED25519, PublicKey } from './ed25519.ts';
import { checkComment } from './openssh-key.ts';
import { NAMESPACE } from './sshsig.ts';
import { fromBase64, WireError } from './wire.ts';

/** The identity by which `ssh-keygen -Y verify -I backup` finds a key in an allowed_signers file. */
export const PRINCIPAL = 'backup';

const MAX_LINES = 256;
const MAX_LINE = 4096;
const EXPECTED = `expected public keys, one a line: "${ED25519} AAAA… comment", or "${PRINCIPAL} ${ED25519} AAAA…" as in an allowed_signers file`;
const KEY_TYPE = /^(?:ssh-|ecdsa-|sk-|rsa-|dsa-)[\w@.-]+$/;
/** The names of authorized_keys: alone before the key they look like a principal, and are restrictions. */
const LOGIN_OPTIONS =
  /^(?:restrict|cert-authority|verify-required|no-touch-required|(?:no-)?(?:agent-forwarding|port-forwarding|pty|user-rc|x11-forwarding))$/i;

/**
 * The keys of a text with one a line: a public key as `ssh-keygen` writes it, or a line of an allowed_signers file
 * that trusts the key for the principal `backup`. Empty lines and lines that begin with `#` are left out. A
 * restriction that this program does not check is refused by name: it is never ignored. Throws InputError.
 */
export function parseTrustedKeys(text: string, input: string): readonly PublicKey[] {
  if (text.length > MAX_LINES * MAX_LINE) throw new InputError(input, `it is too long; ${EXPECTED}`);
  refusePrivateKey(text, input);
  const lines = text.split('\n');
  if (lines.length > MAX_LINES) throw new InputError(input, `it has more than ${MAX_LINES} lines`);
  const keys = new Map<string, PublicKey>();
  lines.forEach((line, at) => {
    const where = `line ${at + 1}`;
    const trimmed = line.trim();
    if (trimmed === '' || trimmed.startsWith('#')) return;
    if (trimmed.length > MAX_LINE) throw new InputError(input, `${where} is too long; ${EXPECTED}`);
    const key = parseLine(trimmed, input, where);
    keys.set(key.fingerprint, key);
  });
  if (keys.size === 0) throw new InputError(input, `it holds no key; ${EXPECTED}`);
  return [...keys.values()];
}

/** `ssh-ed25519 AAAA… comment`, as a `.pub` file has it, without a line feed. */
export function publicLine(key: PublicKey, comment: string): string {
  checkComment(comment);
  return [ED25519, key.blob.toString('base64'), comment].join(' ').trimEnd();
}

/** The line of an allowed_signers file by which `ssh-keygen -Y verify` trusts the key for this, and nothing else. */
export function allowedSignersLine(key: PublicKey): string {
  return `${PRINCIPAL} namespaces="${NAMESPACE}" ${ED25519} ${key.blob.toString('base64')}`;
}

/** Pasted into the wrong field: then no error may show any of it. */
function refusePrivateKey(text: string, input: string): void {
  if (/PRIVATE KEY-----|PuTTY-User-Key-File/.test(text))
    throw new InputError(
      input,
      'it holds a private key, which does not belong here: put the public key (the .pub file) in its place, and treat the private key as exposed if this is not a secret',
    );
}

function parseLine(line: string, input: string, where: string): PublicKey {
  const words = split(line);
  if (words === undefined) throw new InputError(input, `${where} has a quote that does not end; ${EXPECTED}`);
  const at = words.findIndex((word) => KEY_TYPE.test(word));
  if (at < 0) throw new InputError(input, `${where} has no key type; ${EXPECTED}`);
  const [type = '', base64 = ''] = words.slice(at);
  if (type !== ED25519)
    throw new InputError(input, `${where} is a key of type ${quoted(type)}, only ${ED25519} is supported`);
  const [principals, ...options] = words.slice(0, at);
  if (principals !== undefined) checkPrincipals(principals, input, where);
  if (options.length > 0) checkOptions(options.join(' '), input, where);
  try {
    return PublicKey.fromBlob(fromBase64(base64));
  } catch (cause) {
    if (!(cause instanceof WireError)) throw cause;
    throw new InputError(input, `${where} holds no ${ED25519} key: ${cause.message}`, { cause });
  }
}

/** Only `backup`, in a list or not, and `*`: a file made for git's signers does not decide who signs backups. */
function checkPrincipals(word: string, input: string, where: string): void {
  const names = word.replace(/^"(.*)"$/, '$1').split(',');
  const option = names.find((name) => LOGIN_OPTIONS.test(name) || name.includes('=') || name.includes('"'));
  if (option !== undefined)
    throw new InputError(
      input,
      `${where} has the option ${quoted(option)} of an authorized_keys file, which is not supported: write the key alone`,
    );
  const pattern = names.find((name) => name !== '*' && /[!*?]/.test(name));
  if (pattern !== undefined)
    throw new InputError(
      input,
      `${where} has the principal pattern ${quoted(pattern)}, which is not supported`,
    );
  if (!names.includes(PRINCIPAL) && !names.includes('*'))
    throw new InputError(
      input,
      `${where} trusts its key for ${quoted(names.join(','))}, not for "${PRINCIPAL}": name that principal, or write the key alone`,
    );
}

/** `namespaces="…"` once, and nothing else. */
function checkOptions(text: string, input: string, where: string): void {
  const names = splitOptions(text).map((option) => option.split('=', 1)[0] ?? '');
  const other = names.find((name) => name.toLowerCase() !== 'namespaces');
  if (other !== undefined)
    throw new InputError(
      input,
      `${where} has the option ${quoted(other)}, which is not supported: only namespaces="${NAMESPACE}" is`,
    );
  const value = /^namespaces="([^"]*)"$/i.exec(text)?.[1];
  if (value === undefined)
    throw new InputError(input, `${where} has options of another form; expected namespaces="${NAMESPACE}"`);
  const namespaces = value.split(',');
  if (!namespaces.includes(NAMESPACE))
    throw new InputError(
      input,
      `${where} trusts its key for the namespaces ${quoted(value)}, which do not name "${NAMESPACE}"`,
    );
  const pattern = namespaces.find((one) => /[!*?]/.test(one));
  if (pattern !== undefined)
    throw new InputError(
      input,
      `${where} has the namespace pattern ${quoted(pattern)}, which is not supported`,
    );
}

/** Words as OpenSSH splits them: blanks inside double quotes belong to the word. Undefined for an open quote. */
function split(line: string): string[] | undefined {
  const words: string[] = [];
  let word = '';
  let inQuotes = false;
  for (const char of line) {
    if (char === '"') inQuotes = !inQuotes;
    if (inQuotes || (char !== ' ' && char !== '\t')) word += char;
    else if (word !== '') {
      words.push(word);
      word = '';
    }
  }
  if (inQuotes) return undefined;
  return word === '' ? words : [...words, word];
}

/** `a="x,y",b` → its two options. */
function splitOptions(text: string): string[] {
  return text.match(/(?:[^\s,"]|"[^"]*")+/g) ?? [];
}
