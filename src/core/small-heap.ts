import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8';

/** Old space may grow by this much over what lives in it before it is collected, percent. */
const GROWTH = 40;
/** Bytes of young space at which its growth ends: enough for a few pages of a listing at once. */
const YOUNG = 16 * 1024 * 1024;
const LOOK_EVERY_MS = 10;

/**
 * Keeps V8 from taking memory only because the machine has some: left alone its heap grows to several times what
 * a run needs, which a small runner does not have (docs/decisions/0014-small-heap.md). An Action cannot set
 * flags before Node starts; of these two V8 takes note later too. `repeat` is setInterval.
 */
export function keepHeapSmall(repeat: (look: () => void, ms: number) => NodeJS.Timeout): void {
  setFlagsFromString(`--heap-growing-percent=${GROWTH}`);
  const timer = repeat(() => {
    const young = getHeapSpaceStatistics().find(({ space_name }) => space_name === 'new_space');
    if (young !== undefined && young.space_size < YOUNG) return;
    setFlagsFromString('--semi-space-growth-factor=1');
    clearInterval(timer);
  }, LOOK_EVERY_MS);
  timer.unref();
}
