import { parseArgs } from 'node:util';
import { messageOf } from '@chancery/db/errors';
import { sayError, seconds } from './progress.ts';
import { add, type Count, NOTHING, resultLine } from './results.ts';
import { type Outcome, STEPS } from './test-steps.ts';

const asked = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => asked.abort());
}

const steps = choose();
if (steps) {
  let total: Count = NOTHING;
  const lines: string[] = [];
  const say = (line: string) => console.log(`  ${line}`);
  for (const { title, work } of steps) {
    if (asked.signal.aborted) break;
    console.log(`\n▸ ${title}`);
    const began = Date.now();
    let count: Outcome;
    try {
      count = await work(say, asked.signal);
    } catch (error) {
      sayError(error);
      count = { passed: 0, failed: 1, skipped: 0 };
    }
    const mark = count.failed > 0 ? '✗' : '✓';
    const line = `${mark} ${title}: ${resultLine(count)} (${seconds(began)})`;
    console.log(line);
    // Once more at the end, where whoever sees only the last lines finds what failed.
    lines.push(line, ...(count.failures ?? []).map((failure) => `    ${failure}`));
    total = add(total, count);
  }
  console.log(`\n${lines.join('\n')}`);
  if (asked.signal.aborted) {
    console.log('Interrupted: what was left has not run.');
    total = add(total, { passed: 0, failed: 1, skipped: 0 });
  }
  console.log(resultLine(total));
  process.exitCode = total.failed > 0 ? 1 : 0;
}

function choose() {
  const names = STEPS.map(({ name }) => name);
  try {
    const { values } = parseArgs({ options: { only: { type: 'string', multiple: true } } });
    const only = values.only ?? names;
    const unknown = only.find((name) => !names.includes(name));
    if (unknown) throw new Error(`There is no step ${unknown}`);
    return STEPS.filter(({ name }) => only.includes(name));
  } catch (error) {
    console.error(messageOf(error));
    console.error(`npm test [-- --only ${names.join('|')}]`);
    process.exitCode = 1;
    return null;
  }
}
