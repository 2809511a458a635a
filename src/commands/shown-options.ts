import type { At } from '../core/domain.ts';
import { formatDuration } from '../core/format.ts';
import type { CopyingOptions, Options, PlaceOptions, PruneSettings } from '../options/options.ts';
import { shownLimit } from '../plan/guards.ts';
import { shownPrefix } from '../plan/retention-policy.ts';
import { placeName } from '../report/words.ts';
import type { Command } from './command.ts';

/** An option as the log shows it. */
export type ShownOption = readonly [name: string, value: string];

/** Log lines stay readable: longer lists are cut, and say so. */
const MAX_SHOWN_ITEMS = 50;

/** The options as they were understood. No credentials. */
export function shownOptions(command: Command, options: Options): readonly ShownOption[] {
  return [
    ['command', options.command],
    ...(options.hot === undefined ? [] : [['hot', shownPlace(options.hot)] satisfies ShownOption]),
    ['cold', shownPlace(options.cold)],
    ...shownAnchor(options.cold),
    ...command.shown(options),
    ...shownReports(options),
  ];
}

/** The URL is a secret. */
function shownReports(options: Options): ShownOption[] {
  const reports = 'reports' in options ? options.reports : undefined;
  const metrics = reports?.metrics;
  const notify = reports?.notify;
  return [
    ...(metrics === undefined ? [] : [['metrics', metrics] satisfies ShownOption]),
    ...(notify === undefined
      ? []
      : [
          [
            'notify-format',
            `${notify.format}${notify.key === undefined ? '' : ', signed'}`,
          ] satisfies ShownOption,
        ]),
  ];
}

function shownAnchor({ anchor }: PlaceOptions): ShownOption[] {
  if (anchor === undefined) return [];
  const places = anchor.places.map((place) => {
    if (place.kind === 's3') return `${placeName(place.place)} at ${place.place.endpoint}`;
    if (place.kind === 'file') return `file:${place.path}`;
    return place.kind === 'github' && place.name !== undefined ? `github:${place.name}` : place.kind;
  });
  const accepted: ShownOption[] = anchor.accepted === undefined ? [] : [['accept-rollback', anchor.accepted]];
  return [['anchor', joined(places, ', ')], ...accepted];
}

export function shownPlace(options: PlaceOptions): string {
  const identity = options.credentials === undefined ? identityOf(options) : 'keys from inputs';
  const region = options.api === 's3' ? `${options.region}, ` : '';
  return `${placeName(options)} at ${options.endpoint} (${region}${identity})`;
}

/** Who one is without keys. */
function identityOf(place: PlaceOptions): string {
  switch (place.api) {
    case 's3':
      return place.role ?? "the SDK's default chain";
    case 'gcs':
      return 'the default credentials of Google Cloud';
    case 'blob':
      if (place.sas !== undefined) return 'a shared access signature from inputs';
      if (place.federated !== undefined) return `the Entra application ${place.federated.clientId}`;
      return 'the default credentials of Azure';
  }
}

export function shownCopying(options: CopyingOptions): ShownOption[] {
  return [
    ['copy-path', options.copyPaths.join(', ')],
    ['verify', options.verify],
    ['concurrency', String(options.concurrency ?? 'auto')],
    ['deadline', formatDuration(options.deadline)],
    ['max-failures', String(options.maxFailures)],
    ['dry-run', String(options.dryRun)],
  ];
}

export function shownPruning(settings: PruneSettings): ShownOption[] {
  const { mode, policy, delay, maxDelete, maxChange, approve } = settings;
  const lines = policy.map(({ prefix, rules }) => `${shownPrefix(prefix)} ${rules}`);
  return [
    ['retention', lines.length === 0 ? 'everything' : joined(lines, '; ')],
    ['prune', mode],
    ['prune-delay', formatDuration(delay)],
    ['max-delete', shownLimit(maxDelete)],
    ['max-change', shownLimit(maxChange)],
    ...(approve === undefined ? [] : [['approve-prune', approve] satisfies ShownOption]),
  ];
}

export function shownList(items: readonly string[], none: string): string {
  return items.length === 0
    ? none
    : joined(
        items.map((item) => JSON.stringify(item)),
        ', ',
      );
}

/** The first items, and how many more there are. */
function joined(items: readonly string[], separator: string): string {
  const shown = items.slice(0, MAX_SHOWN_ITEMS).join(separator);
  const more = items.length - MAX_SHOWN_ITEMS;
  return more > 0 ? `${shown} and ${more} more` : shown;
}

export function shownAt(at: At): string {
  if (at.kind === 'time') return at.until === undefined ? at.time : `${at.time} to ${at.until}`;
  return at.kind === 'run' ? at.run : at.kind;
}
