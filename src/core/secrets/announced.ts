type Listener = (secret: string) => void;

/** Of the process, as the runner's masks are: a secret is one wherever it turns up. */
const listeners = new Set<Listener>();

/** Calls `listener` with each secret that the process makes or is given from now on. Returns what ends that. */
export function onSecret(listener: Listener): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** Call with each token and key as soon as there is one, before it is used. Not for what is made once per object. */
export function announceSecret(secret: string | undefined): void {
  if (secret !== undefined && secret !== '') for (const listener of listeners) listener(secret);
}
