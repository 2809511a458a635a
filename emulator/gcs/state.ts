import type { World } from '../world.ts';
import { Sessions } from './sessions.ts';
import { Tokens } from './tokens.ts';

/** What the endpoints that speak Google's API share, and what does not survive a restart. */
export interface GoogleState {
  readonly tokens: Tokens;
  readonly sessions: Sessions;
}

const states = new WeakMap<World, GoogleState>();

export function stateOf(world: World): GoogleState {
  let state = states.get(world);
  if (!state) {
    state = { tokens: new Tokens(world.clock), sessions: new Sessions(world) };
    states.set(world, state);
  }
  return state;
}
