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
  // The process ends by itself once nothing is open; a socket that does not close may hold it for at most 2 s.
  end: () => setTimeout(() => process.exit(), 2_000).unref(),
});
