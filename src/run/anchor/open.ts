import type { AnchorPlace, Anchors } from '../../core/anchor/anchors.ts';
import { InputError } from '../../core/input-error.ts';
import type { AnchorPlaceOptions, PlaceOptions } from '../../core/place.ts';
import type { RunContext } from '../../core/run-context.ts';
import { withTimeout } from '../../core/with-timeout.ts';
import { coldId } from '../../manifest/anchor/record.ts';
import type { Clock } from '../../core/clock.ts';
import type { Store } from '../../store/contract.ts';
import { fileAnchor } from './file.ts';
import { s3Anchor } from './s3.ts';

/** For one read or write of a place, its retries included: the lease is held meanwhile. */
const ANCHOR_TIMEOUT_MS = 60_000;

type Setting = Pick<RunContext, 'clock' | 'random' | 'log'> & Partial<Pick<RunContext, 'hostedAnchor'>>;

interface AnchoredOptions {
  readonly cold: PlaceOptions;
  readonly ca: string | undefined;
}

/**
 * The anchors that `cold` names, undefined where it names none. Sends nothing yet. Throws InputError where one cannot be
 * reached from here.
 */
export function openAnchors(
  { cold, ca }: AnchoredOptions,
  setting: Setting,
  open: (place: PlaceOptions, ca: string | undefined, clock: Clock) => Store,
): Anchors | undefined {
  const { anchor } = cold;
  if (anchor === undefined) return undefined;
  const { clock, log } = setting;
  const id = coldId(cold);
  const places = anchor.places.map((options) =>
    bounded(
      openPlace(options, id, setting, (place) => open(place, ca, clock)),
      clock,
    ),
  );
  const told = new Set<string>();
  const once = (show: (line: string) => void) => (line: string) => {
    if (told.has(line)) return;
    told.add(line);
    show(line);
  };
  const warnings: string[] = [];
  return {
    places,
    accepted: anchor.accepted,
    warnings,
    notice: once((line) => log.notice(line)),
    warn: once((line) => {
      warnings.push(line);
      log.warning(line);
    }),
  };
}

function openPlace(
  options: AnchorPlaceOptions,
  id: string,
  { clock, random, hostedAnchor }: Setting,
  open: (place: PlaceOptions) => Store,
): AnchorPlace {
  switch (options.kind) {
    case 'file':
      return fileAnchor(options.path);
    case 's3':
      return s3Anchor(options.place, id, { open, clock, random });
    case 'github':
    case 'alert-issue': {
      if (hostedAnchor === undefined)
        throw new InputError(
          'anchor',
          `${options.kind} is kept by GitHub, which only the Action can reach; expected file:<path> or s3://bucket/prefix here`,
        );
      return hostedAnchor(options.kind, id, options.kind === 'github' ? options.name : undefined);
    }
  }
}

function bounded(place: AnchorPlace, clock: Clock): AnchorPlace {
  const within = <T>(signal: AbortSignal, work: (signal: AbortSignal) => Promise<T>): Promise<T> =>
    withTimeout(clock, ANCHOR_TIMEOUT_MS, work, signal);
  return {
    name: place.name,
    read: (signal) => within(signal, (limited) => place.read(limited)),
    write: (text, signal) => within(signal, (limited) => place.write(text, limited)),
  };
}
