/**
 * What scripts/build.ts makes one bundle of: both programs, so that dist/ holds what they share once. Each is loaded,
 * and thereby started, by the entry of its own: dist/index.js and dist/cli/index.js.
 */
export const startAction = async (): Promise<unknown> => import('./index.ts');
export const startCommandLine = async (): Promise<unknown> => import('./cli.ts');
