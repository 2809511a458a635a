import { spawnSync } from 'node:child_process';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { COMMANDS } from '../../src/cli/commands.ts';
import { main } from '../../src/cli/main.ts';
import { FakeTerminal } from './fake-terminal.ts';

async function scriptFor(shell: string): Promise<string> {
  const terminal = new FakeTerminal();
  expect(await main(['completion', shell], terminal)).toBe(0);
  return terminal.stdout.text;
}

describe('completion in bash', () => {
  let script: string;
  beforeAll(async () => {
    script = await scriptFor('bash');
  });

  /** What bash itself would offer for these words, the last of them being typed. */
  function offered(...words: readonly string[]): string[] {
    const quoted = words.map((word) => `'${word}'`).join(' ');
    const run = `${script}
COMP_WORDS=(flashback-backup ${quoted}); COMP_CWORD=${words.length}; _flashback_backup
printf '%s\\n' "\${COMPREPLY[@]}"`;
    const { stdout, stderr } = spawnSync('bash', ['--norc', '-c', run], { encoding: 'utf8' });
    expect(stderr).toBe('');
    return stdout.split('\n').filter((line) => line !== '');
  }

  test('offers commands', () => {
    expect(offered('re')).toEqual(['restore', 'rebuild', 'rehearse']);
    expect(offered('')).toEqual(expect.arrayContaining(COMMANDS.map(({ name }) => name)));
  });

  test('offers the flags of the command alone', () => {
    expect(offered('restore', '--th')).toEqual(['--thaw', '--thaw-tier']);
    expect(offered('status', '--th')).toEqual([]);
  });

  test('offers files for a flag that takes one, and nothing for another value', () => {
    expect(offered('backup', '--ca-bundle', 'package.js')).toEqual(['package.json']);
    expect(offered('backup', '--hot', '')).toEqual([]);
  });
});

describe('the other shells', () => {
  test.each(['zsh', 'fish'])('%s knows every command and flag', async (shell) => {
    const script = await scriptFor(shell);
    for (const command of COMMANDS) {
      expect(script).toContain(command.name);
      for (const flag of command.groups().flatMap(([, flags]) => flags)) expect(script).toContain(flag.name);
    }
  });

  test.each([[['completion']], [['completion', 'tcsh']], [['completion', 'bash', 'zsh']]])(
    '%p is refused with the shells that there are',
    async (args) => {
      const terminal = new FakeTerminal();
      expect(await main(args, terminal)).toBe(1);
      expect(terminal.stderr.text).toContain('expected one of bash, zsh, fish');
    },
  );
});
