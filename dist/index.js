// Made by scripts/build.ts.
import { startAction } from './bundle.js';
await startAction();
