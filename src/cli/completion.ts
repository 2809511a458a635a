import type { CommandLine } from './command-line.ts';
import type { Flag, FlagValues } from './flags.ts';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage.ts';

const SHELLS = { bash: bashScript, zsh: zshScript, fish: fishScript } as const;

/** `flashback-backup completion <shell>`: a script that completes commands, flags and file names. */
export function completionCommand(others: readonly CommandLine[]): CommandLine {
  const command: CommandLine = {
    name: 'completion',
    summary: 'print a completion script for bash, zsh or fish',
    about:
      'Prints a script that completes commands, flags and file names. bash: source <(flashback-backup completion bash) in ~/.bashrc. zsh: the same in ~/.zshrc, after compinit. fish: flashback-backup completion fish > ~/.config/fish/completions/flashback-backup.fish.',
    groups: () => [],
    positional: { placeholder: '<bash|zsh|fish>', flag: 'shell', text: (arg) => arg },
    secrets: [],
    run: (flags, terminal) => Promise.resolve(print(flags, terminal, [...others, command])),
  };
  return command;
}

function print(flags: FlagValues, { stdout }: Terminal, commands: readonly CommandLine[]): number {
  const given = flags.get('shell') ?? [];
  const shell = (Object.keys(SHELLS) as (keyof typeof SHELLS)[]).find((one) => one === given[0]);
  if (shell === undefined || given.length > 1) {
    const what = given.length === 0 ? 'no shell is given' : JSON.stringify(given.join(' ').slice(0, 60));
    throw new UsageError(`${what}; expected one of ${Object.keys(SHELLS).join(', ')}.`);
  }
  stdout.write(SHELLS[shell](commands));
  return 0;
}

function flagsOf(command: CommandLine): readonly Flag[] {
  return command.groups().flatMap(([, flags]) => flags);
}

const TAKES_FILE = /^<(file|folder)/;

function bashScript(commands: readonly CommandLine[]): string {
  const names = commands.map(({ name }) => name).join(' ');
  const cases = commands.map((command) => {
    const flags = flagsOf(command).map(({ name }) => `--${name}`);
    return `    ${command.name}) flags='${[...flags, '--help'].join(' ')}' ;;`;
  });
  const files = [
    ...new Set(commands.flatMap(flagsOf).filter(({ placeholder }) => TAKES_FILE.test(placeholder))),
  ];
  const valued = [...new Set(commands.flatMap(flagsOf).filter(({ kind }) => kind !== 'boolean'))];
  const pattern = (flags: readonly Flag[]): string =>
    [...new Set(flags.map(({ name }) => `--${name}`))].join('|');
  return `# bash completion for flashback-backup
_flashback_backup() {
  local current=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD - 1]} flags=''
  COMPREPLY=()
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W '${names} help --version' -- "$current"))
    return
  fi
  case $previous in
    ${pattern(files)}) COMPREPLY=($(compgen -f -- "$current")); return ;;
    ${pattern(valued)}) return ;;
  esac
  case \${COMP_WORDS[1]} in
${cases.join('\n')}
    help) flags='${names}' ;;
  esac
  COMPREPLY=($(compgen -W "$flags" -- "$current"))
}
complete -o default -F _flashback_backup flashback-backup
`;
}

function zshScript(commands: readonly CommandLine[]): string {
  const described = commands.map(
    ({ name, summary }) => `    '${name}:${inQuotes(summary).replaceAll(':', '\\:')}'`,
  );
  const cases = commands.map((command) => {
    const flags = flagsOf(command).map((flag) => {
      const again = flag.kind === 'list' ? '*' : '';
      const value = TAKES_FILE.test(flag.placeholder)
        ? ':file:_files'
        : `:${flag.placeholder.replace(/[<>:]/g, '')}: `;
      return `        '${again}--${flag.name}[${brief(flag)}]${flag.kind === 'boolean' ? '' : value}'`;
    });
    return `      ${command.name}) _arguments \\\n${[...flags, "        '--help[the flags of the command]'"].join(' \\\n')} ;;`;
  });
  return `#compdef flashback-backup
_flashback_backup() {
  local -a commands
  commands=(
${described.join('\n')}
    'help:the flags of a command'
  )
  if (( CURRENT == 2 )); then
    _describe command commands
    return
  fi
  local command=$words[2]
  words=("\${(@)words[2,-1]}")
  (( CURRENT -= 1 ))
  case $command in
${cases.join('\n')}
      help) _describe command commands ;;
  esac
}
compdef _flashback_backup flashback-backup
`;
}

function fishScript(commands: readonly CommandLine[]): string {
  const lines = commands.flatMap((command) => [
    `complete -c flashback-backup -n __fish_use_subcommand -a ${command.name} -d '${inQuotes(command.summary)}'`,
    ...flagsOf(command).map((flag) => {
      const value = flag.kind === 'boolean' ? '' : TAKES_FILE.test(flag.placeholder) ? ' -r -F' : ' -x';
      return `complete -c flashback-backup -n '__fish_seen_subcommand_from ${command.name}' -l ${flag.name}${value} -d '${brief(flag)}'`;
    }),
  ]);
  return `complete -c flashback-backup -f\n${lines.join('\n')}\n`;
}

/** The first sentence of a description, as it may stand in single quotes and in brackets. */
function brief({ description }: Flag): string {
  const [first = ''] = description.replaceAll('`', '').split(/(?<=[.;:]) /);
  return inQuotes(first.replace(/[.;:]$/, '')).replace(/[[\]:]/g, ' ');
}

function inQuotes(text: string): string {
  return text.replaceAll("'", '’');
}
