// Made by scripts/build.ts.
import { startCommandLine } from '../bundle.js';
await startCommandLine();
