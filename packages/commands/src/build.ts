import { generate } from '@chancery/db/generate';
import { askedToStop } from './asked-to-stop.ts';
import { useBuild } from './builds.ts';
import { progress, sayError } from './progress.ts';

const asked = askedToStop();

try {
  generate();
  const { built, release } = await progress().step('Build of web and admin', () =>
    useBuild({ signal: asked.signal }),
  );
  release();
  if (!built) console.log('The build is that of the present sources already.');
} catch (error) {
  if (asked.signal.aborted) console.log('Stopped; the next run builds anew.');
  else sayError(error);
  process.exitCode = 1;
}
