import { storeConformance } from '../conformance.ts';
import { atEmulator } from './at-emulator.ts';
import { GCS_NAMES } from './names.ts';

storeConformance(
  'GCS at the emulator',
  async () => {
    const { open, close } = await atEmulator();
    return { store: open('hot'), other: open('cold'), close };
  },
  { refused: GCS_NAMES.refused },
);
