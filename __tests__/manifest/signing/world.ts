import { runLs } from '../../../src/commands/ls.ts';
import { runRestore } from '../../../src/commands/restore/restore.ts';
import { runStatus } from '../../../src/commands/status.ts';
import type { RunContext } from '../../../src/core/run-context.ts';
import type { StateKeys } from '../../../src/core/signing/state-keys.ts';
import { StateSigner, TrustedSigners } from '../../../src/manifest/signing/signer.ts';
import type { PlaceOptions } from '../../../src/options/options.ts';
import type { OpenStore } from '../../../src/run/open-buckets.ts';
import { optionsFor, runContext } from '../../commands/setting.ts';
import { CommandWorld, ENDPOINT } from '../../run/command-world.ts';
import type { Name } from '../../run/command-world.ts';
import { keyOf } from './keys.ts';

/** Keys as the options carry them: `signs` with one, and trusts it and others. */
export function keysOf(signs: string | undefined, trusts: readonly string[] = []): StateKeys {
  const own = signs === undefined ? [] : [signs];
  return {
    signer: signs === undefined ? undefined : new StateSigner(keyOf(signs)),
    trusted: new TrustedSigners([...own, ...trusts].map((name) => keyOf(name).publicKey)),
    acceptUnsigned: false,
  };
}

export type AnyCommand = Name | 'restore' | 'status' | 'ls';

/** A world whose commands are given keys, or none. */
export class SignedWorld extends CommandWorld {
  keys: StateKeys | undefined = keysOf('owner');
  readonly warnings: string[] = [];

  protected storeOf: OpenStore = ({ bucket }) =>
    bucket === 'cold' ? this.cold : bucket === 'hot' ? this.hot : this.to;

  async backup(): Promise<void> {
    await this.finish(this.signed('backup'));
    await this.clock.advance(86_400_000);
  }

  async signed(name: AnyCommand): Promise<Record<string, unknown>> {
    const warning = (line: string): void => void this.warnings.push(line);
    const context = { log: { ...runContext().log, warning } };
    const ran = isOfCommandWorld(name)
      ? this.run(name, { wait: 0, context, place: (place) => this.placeOf(place), open: this.storeOf })
      : this.#read(name, runContext({ clock: this.clock, ...context }));
    return (await this.finish<object>(ran)) as Record<string, unknown>;
  }

  protected placeOf(place: PlaceOptions): PlaceOptions {
    return place.bucket !== 'cold' || this.keys === undefined ? place : { ...place, stateKeys: this.keys };
  }

  #read(name: 'restore' | 'status' | 'ls', ctx: RunContext): Promise<object> {
    const options = optionsFor(ENDPOINT, { deadline: 1000 * 86_400_000 });
    const cold = this.placeOf(options.cold);
    const reading = { hot: undefined, cold, ca: undefined };
    const open = this.storeOf;
    switch (name) {
      case 'restore':
        return runRestore(
          {
            ...options,
            ...reading,
            command: 'restore',
            to: { ...options.hot, bucket: 'to' },
            confirm: '',
            at: { kind: 'latest' },
            include: [],
            overwrite: true,
          },
          ctx,
          open,
        );
      case 'status':
        return runStatus({ ...reading, command: 'status', maxSilence: undefined, prefixes: [] }, ctx, open);
      case 'ls':
        return runLs({ ...reading, command: 'ls', prefixes: [], at: undefined }, ctx, async () => true, open);
    }
  }
}

function isOfCommandWorld(name: AnyCommand): name is Name {
  return name !== 'restore' && name !== 'status' && name !== 'ls';
}
