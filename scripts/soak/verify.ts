import { verifyDrill } from '../../__tests__/restore/verify-drill.ts';

export const name = 'verify';

const OBJECTS = 10_000;

/** Three damaged objects among ten thousand, against the emulator. See __tests__/restore/verify-drill.ts. */
export async function run(
  log: (line: string) => void,
): Promise<{ passed: boolean; figures: Record<string, number | string> }> {
  const all: Record<string, number | string> = {};
  let passed = true;
  for (const versioning of ['off', 'enabled'] as const) {
    const { faults, figures } = await verifyDrill(OBJECTS, versioning);
    for (const fault of faults.slice(0, 20)) log(`versioning ${versioning}: ${fault}`);
    passed &&= faults.length === 0;
    for (const [figure, value] of Object.entries({ ...figures, unexpected: faults.length }))
      all[`versioning ${versioning}: ${figure}`] = value;
  }
  return { passed, figures: all };
}
