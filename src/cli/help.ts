import { environmentName } from '../options/inputs.ts';
import { VERSION } from '../core/version.ts';
import type { CommandLine } from './command-line.ts';
import type { Flag } from './flags.ts';

/** What the program does, and its commands. */
export function programHelp(commands: readonly CommandLine[]): string {
  const rows = commands.map((command) => `  ${command.name.padEnd(12)}${command.summary}`);
  return `flashback-backup ${VERSION}
Keeps a verified copy of a hot bucket in a cold one, with old versions.

Usage: flashback-backup <command> [--flag value]...

Commands:
${rows.join('\n')}

  flashback-backup <command> --help   the flags of the command
  flashback-backup --version
`;
}

/** The flags of a command, from the same table as action.yml; those that few need only if `all` are wanted. */
export function commandHelp(command: CommandLine, width: number, all: boolean): string {
  const positional = command.positional === undefined ? '' : `${command.positional.placeholder} `;
  const parts = [
    `Usage: flashback-backup ${command.name} ${positional}[--flag value]...`,
    '',
    wrap(command.about, 0, width),
    '',
  ];
  const examples = command.examples ?? [];
  if (examples.length > 0) {
    const lines = examples.flatMap(([what, typed]) => [`  # ${what}`, `  flashback-backup ${typed}`]);
    parts.push('Examples:', ...lines, '');
  }
  let left = 0;
  for (const [title, flags] of command.groups()) {
    const shown = flags.filter(({ rare }) => all || rare !== true);
    left += flags.length - shown.length;
    if (shown.length > 0) parts.push(`${title}:`, ...shown.map((flag) => flagHelp(flag, width)), '');
  }
  if (left > 0) parts.push(`And ${left} more flags: flashback-backup ${command.name} --help --all`, '');
  if (command.notes !== undefined) parts.push(command.notes, '');
  return parts.join('\n');
}

/** Below the inputs of every command that has some. */
export const INPUT_NOTES = `Lists: repeat the flag. Every input can also be set in the environment:
--hot-endpoint is ${environmentName('hot-endpoint')}. Secrets only there, or in a file:
${environmentName('secret-access-key')}, ${environmentName('secret-access-key')}_FILE.`;

const INDENT = 6;

function flagHelp(flag: Flag, width: number): string {
  const value = flag.kind === 'boolean' ? '' : ` ${flag.placeholder}`;
  const more = flag.kind === 'list' ? '...' : '';
  const standard = flag.default === undefined || flag.kind === 'boolean' ? '' : ` [${flag.default}]`;
  const required = flag.required === true ? ' (required)' : '';
  return `  --${flag.name}${value}${more}${standard}${required}\n${wrap(flag.description.replaceAll('`', ''), INDENT, width)}`;
}

function wrap(text: string, indent: number, width: number): string {
  const room = Math.max(30, Math.min(width, 100) - indent);
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? '';
    if (line === '') lines[lines.length - 1] = word;
    else if (line.length + 1 + word.length <= room) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines.map((line) => `${' '.repeat(indent)}${line}`).join('\n');
}
