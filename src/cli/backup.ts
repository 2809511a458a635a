import { secretInputs } from '../options/inputs.ts';
import type { BackupOptions } from '../options/options.ts';
import { renderJson } from '../report/json.ts';
import { exitCode } from '../report/result.ts';
import { renderSummary } from '../report/summary.ts';
import { renderText } from '../report/text.ts';
import type { Command } from '../commands/command.ts';
import type { CommandLine } from './commands.ts';
import type { FlagValues } from './flags.ts';
import { INPUT_NOTES } from './help.ts';
import { inputFlags } from './inputs.ts';
import { flagOf, OUTPUT_FLAGS, runWithInputs, save } from './run.ts';
import { wantsColour, type Terminal } from './terminal.ts';

/** `flashback-backup backup`. `command` is loaded only when the inputs are good, so that --help need not wait. */
export function backupCommand(command: Command<BackupOptions> = loaded): CommandLine {
  return {
    name: 'backup',
    summary: 'copy what is new and changed from hot to cold, and commit a restore point',
    about:
      'Copies what is new and changed from the hot bucket to the cold one, keeps the old versions, and commits a restore point. It goes on from where an earlier run stopped.',
    groups: () => [
      ['Inputs', inputFlags('backup')],
      ['Output', OUTPUT_FLAGS],
    ],
    notes: INPUT_NOTES,
    secrets: secretInputs(),
    run: (flags, terminal) => backup(flags, terminal, command),
  };
}

const loaded: Command<BackupOptions> = async (options, ctx) => {
  const { runBackup } = await import('../commands/backup/backup.ts');
  return runBackup(options, ctx);
};

async function backup(
  flags: FlagValues,
  terminal: Terminal,
  command: Command<BackupOptions>,
): Promise<number> {
  const json = flagOf(flags, 'json');
  const { options, result } = await runWithInputs('backup', flags, terminal, command);
  const words = json ? terminal.stderr : terminal.stdout;
  words.write(renderText(result, { colour: wantsColour(words, terminal.env) }));
  if (json) terminal.stdout.write(renderJson(result));
  await save('report', flags, () => renderJson(result));
  await save('summary', flags, () => renderSummary(result));
  return exitCode(result, options.maxFailures);
}
