import { secretInputs } from '../options/inputs.ts';
import type { VerifyOptions } from '../options/options.ts';
import { renderJson } from '../report/json.ts';
import {
  renderVerifySummary,
  renderVerifyText,
  verifyExitCode,
  type VerifyResult,
} from '../report/verify.ts';
import type { RunContext } from '../core/run-context.ts';
import type { CommandLine } from './commands.ts';
import type { FlagValues } from './flags.ts';
import { INPUT_NOTES_SHORT } from './help.ts';
import { inputFlags } from './inputs.ts';
import { flagOf, OUTPUT_FLAGS, runWithInputs, save } from './run.ts';
import { wantsColour, type Terminal } from './terminal.ts';

type Verify = (options: VerifyOptions, ctx: RunContext) => Promise<VerifyResult>;

/** `flashback-backup verify`. */
export function verifyCommand(command: Verify = loaded): CommandLine {
  return {
    name: 'verify',
    summary: 'read the backup back and compare it with what was stored, all or a sample; repair it',
    about:
      "Reads stored objects back, old versions too, and compares size and checksum with the manifest; with --hot also metadata with hot's. Each --sample takes the keys after those of the last one. --repair copies what is missing or damaged anew, where hot still has that version. A READ key on cold is enough to find faults; to note what was verified and to repair it takes WRITE.",
    groups: () => [
      ['Inputs', inputFlags('verify')],
      ['Output', OUTPUT_FLAGS],
    ],
    notes: `${INPUT_NOTES_SHORT}\n\nExit code: 0 sound; 1 failed or bad input; 2 more than --max-failures faults are still there;\n3 incomplete (run it again).`,
    secrets: secretInputs(),
    run: (flags, terminal) => verify(flags, terminal, command),
  };
}

const loaded: Verify = async (options, ctx) => {
  const { runVerify } = await import('../commands/verify/verify.ts');
  return runVerify(options, ctx);
};

async function verify(flags: FlagValues, terminal: Terminal, command: Verify): Promise<number> {
  const json = flagOf(flags, 'json');
  const { options, result } = await runWithInputs('verify', flags, terminal, command);
  const words = json ? terminal.stderr : terminal.stdout;
  words.write(renderVerifyText(result, { colour: wantsColour(words, terminal.env) }));
  if (json) terminal.stdout.write(renderJson(result));
  await save('report', flags, () => renderJson(result));
  await save('summary', flags, () => renderVerifySummary(result));
  return verifyExitCode(result, options.maxFailures);
}
