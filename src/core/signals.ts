/** Why a run was asked to stop. */
export class Stopped extends Error {
  readonly signal: string;

  constructor(signal: string) {
    super(`stopped by ${signal}`);
    this.name = 'Stopped';
    this.signal = signal;
  }
}

/** What of `process` is needed to hear signals. */
export interface SignalSource {
  on(signal: NodeJS.Signals, listener: (signal: NodeJS.Signals) => void): unknown;
  off(signal: NodeJS.Signals, listener: (signal: NodeJS.Signals) => void): unknown;
}

/**
 * Aborts `controller` on the first SIGINT, SIGTERM or SIGBREAK. `again` is called for every SIGINT after that:
 * a person who presses Ctrl-C twice means it. A runner sends SIGINT once, and SIGTERM 7.5 s later, which
 * changes nothing. Returns what stops listening.
 */
export function abortOnSignals(
  source: SignalSource,
  controller: AbortController,
  again: () => void = () => undefined,
): () => void {
  const listener = (signal: NodeJS.Signals): void => {
    if (!controller.signal.aborted) controller.abort(new Stopped(signal));
    else if (signal === 'SIGINT') again();
  };
  // SIGBREAK exists on Windows alone, where it is what a runner sends; elsewhere its name is unknown.
  const signals: NodeJS.Signals[] = [
    'SIGINT',
    'SIGTERM',
    ...(process.platform === 'win32' ? (['SIGBREAK'] as const) : []),
  ];
  for (const signal of signals) source.on(signal, listener);
  return () => {
    for (const signal of signals) source.off(signal, listener);
  };
}
