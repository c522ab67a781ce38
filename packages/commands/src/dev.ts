import { runInForeground } from './foreground.ts';

await runInForeground({ dev: true });
