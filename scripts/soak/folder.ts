import { folderDrill } from '../../__tests__/restore/folder-drill.ts';

export const name = 'restores to a folder';

/** 50,000 hostile keys (SOAK_KEYS) restored to a folder by processes that are killed. See __tests__/restore/folder-drill.ts. */
export async function run(
  log: (line: string) => void,
): Promise<{ passed: boolean; figures: Record<string, number | string> }> {
  const keys = Number(process.env['SOAK_KEYS'] ?? 50_000);
  const { faults, figures } = await folderDrill({ keys, kills: 6, log });
  for (const fault of faults.slice(0, 20)) log(fault);
  return { passed: faults.length === 0, figures: { ...figures, faults: faults.length } };
}
