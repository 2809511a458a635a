import { ALL_COMMANDS, EVERYWHERE, type Input } from './input.ts';

/** A file with several backups, and those of them that a run is about. */
export const CONFIG_INPUTS = [
  {
    name: 'config',
    default: '',
    description:
      'Path of a YAML or JSON file with several backups by name, instead of `hot` and `cold`: one run does all of them, one after the other. It holds no secrets, only names of variables and files. See docs/config.md.',
    placeholder: '<file>',
    kind: 'text',
    commands: ALL_COMMANDS,
    surfaces: EVERYWHERE,
  },
  {
    name: 'backup',
    default: '',
    description:
      'The backups of `config` that this run is about, one name per line. Default: all of them. `restore`, `ls` and `rebuild` take one.',
    placeholder: '<name>',
    kind: 'list',
    commands: ALL_COMMANDS,
    surfaces: EVERYWHERE,
  },
] as const satisfies readonly Input[];
