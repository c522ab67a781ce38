import { type ProcessState, processesBeside } from '@chancery/api/engine';
import { env } from '../env.ts';

/** The processes of this installation, where one command keeps them all; null where each is alone. */
export function processes(): ProcessState[] | null {
  const { DATA_DIR } = env();
  return DATA_DIR ? processesBeside(DATA_DIR) : null;
}
