import { run } from './action/main.ts';
import { systemClock } from './clock.ts';

void run({
  clock: systemClock,
  random: Math.random,
  env: process.env,
  process,
  // Ends by itself once nothing is open; a socket that will not close may hold it for 2 s, no longer.
  end: () => setTimeout(() => process.exit(), 2_000).unref(),
});
