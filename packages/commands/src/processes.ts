import { type ChildProcess, spawn } from 'node:child_process';
import {
  createWriteStream,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { identityOf, isAlive } from '@chancery/db/lock';

const PATIENCE_MS = 10_000;
const REAP_MS = 2_000;
const LAST_LINES = 30;
const POLL_MS = 25;

export type ProcessSpec = {
  name: string;
  command: string;
  args: string[];
  cwd: string;
  env: Record<string, string | undefined>;
};

export type Death = {
  name: string;
  code: number | null;
  signal: string | null;
  lastLines: string[];
};

/**
 * Child processes that live and end together. Each leads a process group of its own, so that
 * Ctrl-C reaches us alone and we decide the order in which things end; what they print goes to
 * `<dataDir>/logs/<name>.log`, and to `show` line by line.
 */
export class Processes {
  /** Resolves with the first child that ended without being asked to. */
  readonly death: Promise<Death>;
  readonly #dataDir: string;
  readonly #show: (name: string, line: string) => void;
  readonly #running = new Map<string, ChildProcess>();
  #stopping = false;
  #died: (death: Death) => void = () => {};

  constructor(dataDir: string, show: (name: string, line: string) => void) {
    this.#dataDir = dataDir;
    this.#show = show;
    this.death = new Promise((resolve) => {
      this.#died = resolve;
    });
    mkdirSync(join(dataDir, 'logs'), { recursive: true });
  }

  start({ name, command, args, cwd, env }: ProcessSpec): void {
    const child = spawn(command, args, {
      cwd,
      // Next declares NODE_ENV as required; a child gets what its caller says.
      env: env as NodeJS.ProcessEnv,
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.#running.set(name, child);
    this.#remember();
    const lines: string[] = [];
    const file = createWriteStream(join(this.#dataDir, 'logs', `${name}.log`));
    for (const stream of [child.stdout, child.stderr]) {
      if (!stream) continue;
      createInterface({ input: stream }).on('line', (line) => {
        file.write(`${line}\n`);
        lines.push(line);
        if (lines.length > LAST_LINES) lines.shift();
        this.#show(name, line);
      });
    }
    const end = (code: number | null, signal: string | null) => {
      file.end();
      this.#running.delete(name);
      if (!this.#stopping) this.#died({ name, code, signal, lastLines: lines });
    };
    child.once('error', (error) => {
      lines.push(error.message);
      end(null, null);
    });
    // close, not exit: by then everything it said has been read.
    child.once('close', end);
  }

  /** Ends all, with SIGTERM first and SIGKILL after ten seconds; resolves when none is left. */
  async stop(): Promise<void> {
    this.#stopping = true;
    const groups = [...this.#running.values()].flatMap(({ pid }) => (pid ? [pid] : []));
    await endGroups(groups);
    rmSync(recordPath(this.#dataDir), { force: true });
  }

  #remember(): void {
    const children = [...this.#running.values()].flatMap(({ pid }) => {
      const identity = pid ? identityOf(pid) : null;
      return identity ? [identity] : [];
    });
    const record = { owner: identityOf(process.pid), children };
    writeFileSync(recordPath(this.#dataDir), JSON.stringify(record));
  }
}

/** Ends children whose parent was killed with -9 and could not end them. Returns how many. */
export async function endLeftovers(dataDir: string): Promise<number> {
  let record: { owner: string; children: string[] };
  try {
    record = JSON.parse(readFileSync(recordPath(dataDir), 'utf8'));
  } catch {
    return 0;
  }
  if (isAlive(record.owner)) return 0;
  const groups = record.children.filter(isAlive).map((identity) => Number.parseInt(identity, 10));
  await endGroups(groups);
  rmSync(recordPath(dataDir), { force: true });
  return groups.length;
}

function recordPath(dataDir: string): string {
  return join(dataDir, 'processes.json');
}

async function endGroups(groups: number[]): Promise<void> {
  for (const group of groups) signal(group, 'SIGTERM');
  let deadline = Date.now() + PATIENCE_MS;
  for (const name of ['SIGKILL', null] as const) {
    while (Date.now() < deadline) {
      if (!groups.some(hasLiving)) return;
      await wait(POLL_MS);
    }
    if (name) for (const group of groups) signal(group, name);
    // What is still there after SIGKILL is dead, and waits for an init that reaps it.
    deadline = Date.now() + REAP_MS;
  }
}

/**
 * Whether a process of the group runs. The dead count for `kill` until init has reaped them, which
 * in some containers takes seconds; where the system tells who is dead, they do not count here.
 */
function hasLiving(group: number): boolean {
  if (!signal(group, 0)) return false;
  if (process.platform !== 'linux') return true;
  return readdirSync('/proc').some((name) => {
    if (!/^\d+$/.test(name)) return false;
    try {
      const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
      const [state, , member] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      return Number(member) === group && state !== 'Z' && state !== 'X';
    } catch {
      return false;
    }
  });
}

/** Signals a process group; false if no process of it is left. */
function signal(group: number, name: NodeJS.Signals | 0): boolean {
  try {
    process.kill(-group, name);
    return true;
  } catch {
    return false;
  }
}
