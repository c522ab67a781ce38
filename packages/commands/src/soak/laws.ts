import { inheritedEnv, inRoot } from '../env.ts';
import { run } from '../run.ts';

/** Tests that try more histories, inputs and kills the more they are told to; by parts of their names. */
const TESTS = ['law', 'replay', 'bad-input', 'kill', 'plans'];

/**
 * Tries the laws of the engine with many more histories than `npm test` has time for.
 * @returns a sentence where one does not hold; what broke it is in the output
 */
export async function tryLaws(
  times: number,
  say: (line: string) => void,
  signal: AbortSignal,
): Promise<string[]> {
  const { code } = await run(
    inRoot('node_modules/.bin/vitest'),
    ['run', '--testTimeout=0', '--hookTimeout=0', ...TESTS],
    {
      cwd: inRoot('packages/api'),
      env: {
        ...inheritedEnv(),
        LAWS_RUNS: String(times),
        KILLS: String(times * 10),
        BAD_INPUT_RUNS: String(times * 50),
        PLAN_ROWS: '100000',
      },
      onLine: say,
      signal,
    },
  );
  return code === 0 ? [] : ['a law of the engine does not hold'];
}
