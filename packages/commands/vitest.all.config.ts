import { ROOT } from '@chancery/db/env';
import { defineConfig } from 'vitest/config';
import { hasTests, readWorkspaces } from './src/workspaces.ts';

// All workspaces with tests in one run, each with its own vitest.config.ts.
export default defineConfig({
  test: {
    root: ROOT,
    projects: readWorkspaces(ROOT)
      .map(({ folder }) => folder)
      .filter((folder) => folder !== 'e2e' && hasTests(`${ROOT}/${folder}`)),
  },
});
