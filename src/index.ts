import { run } from './action/main.ts';
import { phase } from './action/phases.ts';
import { post } from './action/post.ts';
import { systemClock } from './core/clock.ts';
import { keepHeapSmall } from './core/small-heap.ts';

keepHeapSmall(setInterval);
const step = phase() === 'post' ? post : run;

void step({
  clock: systemClock,
  random: Math.random,
  env: process.env,
  process,
  // Ends by itself once nothing is open; a socket that will not close may hold it for 2 s, no longer.
  end: () => setTimeout(() => process.exit(), 2_000).unref(),
});
