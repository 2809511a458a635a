import { invalid, required } from './errors.ts';

/** https://cloud.google.com/storage/docs/objects#naming */
const MAX_NAME_BYTES = 1024;

/** Throws where Google refuses a name for an object. */
export function checkName(name: string): void {
  if (name === '') throw required('Required');
  const size = Buffer.byteLength(name, 'utf8');
  if (size > MAX_NAME_BYTES) {
    throw invalid(
      `The maximum object length is ${MAX_NAME_BYTES} characters, but got a name with ${size} characters: ''${name.slice(0, 40)}...''`,
    );
  }
  if (/[\r\n]/.test(name)) {
    throw invalid(`Disallowed unicode characters present in object name '${name}'`);
  }
  if (name === '.' || name === '..' || name.startsWith('.well-known/acme-challenge/')) {
    throw invalid(`Invalid object name: '${name}'`);
  }
}
