/** Why a run was asked to stop. */
export class Stopped extends Error {
  readonly signal: string;

  constructor(signal: string) {
    super(`stopped by ${signal}`);
    this.name = 'Stopped';
    this.signal = signal;
  }
}

/** The part of `process` that delivers signals. */
export interface SignalSource {
  on(signal: NodeJS.Signals, listener: (signal: NodeJS.Signals) => void): unknown;
  off(signal: NodeJS.Signals, listener: (signal: NodeJS.Signals) => void): unknown;
}

/**
 * Aborts `controller` on the first SIGINT, SIGTERM or SIGBREAK. Calls `again` for every SIGINT after that: a second
 * Ctrl-C means stop at once. A runner sends SIGINT once and SIGTERM 7.5 s later, which changes nothing. Returns a function
 * that stops listening.
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
  // SIGBREAK exists only on Windows, where a runner sends it; elsewhere its name is unknown.
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
