import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8';

/** How much old space may grow over its live objects before a collection. */
const HEAP_GROWTH_PERCENT = 40;
/** Young space stops growing at this size: enough for a few pages of a listing at once. */
const YOUNG_SPACE_BYTES = 16 * 1024 * 1024;
const CHECK_INTERVAL_MS = 10;

/**
 * Keeps V8 from taking memory only because the machine has some: left alone its heap grows to several times what
 * a run needs, which a small runner does not have (docs/decisions/0014-small-heap.md). An Action cannot set
 * flags before Node starts; of these two V8 takes note later too. `repeat` is setInterval.
 */
export function keepHeapSmall(repeat: (check: () => void, ms: number) => NodeJS.Timeout): void {
  setFlagsFromString(`--heap-growing-percent=${HEAP_GROWTH_PERCENT}`);
  const timer = repeat(() => {
    const young = getHeapSpaceStatistics().find(({ space_name }) => space_name === 'new_space');
    if (young !== undefined && young.space_size < YOUNG_SPACE_BYTES) return;
    setFlagsFromString('--semi-space-growth-factor=1');
    clearInterval(timer);
  }, CHECK_INTERVAL_MS);
  timer.unref();
}
