import { InputError } from '../core/input-error.ts';
import type { RoleSession } from '../core/place.ts';
import { quoted } from '../core/quoted.ts';
import { parseDuration } from './quantities.ts';
import type { ReadText } from './read-text.ts';

/** Seconds that STS accepts: https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html */
const LEAST = 900;
const MOST = 43_200;

/** How the sessions of an assumed role are called, and how long they last; the defaults of each are undefined. Throws InputError. */
export function parseRoleSession(read: ReadText): RoleSession {
  const name = read('role-session-name');
  if (name !== '' && !/^[\w+=,.@-]{2,64}$/.test(name))
    throw new InputError(
      'role-session-name',
      `${quoted(name)} is not a name of a session; expected 2 to 64 letters, digits or any of + = , . @ - _`,
    );
  const text = read('role-duration');
  const seconds = text === '' ? undefined : parseDuration('role-duration', text, { least: 1_000 }) / 1_000;
  if (seconds !== undefined && (seconds < LEAST || seconds > MOST))
    throw new InputError(
      'role-duration',
      `${quoted(text)} is out of range; expected 15m to 12h, and no more than the role's own maximum`,
    );
  return { ...(name === '' ? {} : { name }), ...(seconds === undefined ? {} : { seconds }) };
}
