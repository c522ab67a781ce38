import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { messageOf } from '@chancery/db/errors';
import { identityOf, isAlive, ownIdentity } from '@chancery/db/lock';
import {
  type ProcessState,
  processRecordPath,
  readProcessRecord,
  writeProcessRecord,
} from '@chancery/db/process-record';
import { Backoff, type Pauses } from './backoff.ts';
import { diskTrouble } from './disk-trouble.ts';
import { LogFile } from './log-file.ts';

const PATIENCE_MS = 10_000;
const REAP_MS = 2_000;
const LAST_WORDS_MS = 1_000;
const LAST_LINES = 30;
const POLL_MS = 25;

const UNKNOWN = { identity: null, state: 'running', restarts: 0, died: null } as const;

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
 * Child processes that are kept alive and end together. Each leads a process group of its own, so
 * that Ctrl-C reaches us alone and we decide the order in which things end; what they print goes to
 * `<dataDir>/logs/<name>.log`, and to `show` line by line. `processes.json` says how they fare.
 */
export class Processes {
  /** Resolves with the first child that ended by itself before `keepAlive()`. */
  readonly death: Promise<Death>;
  readonly #dataDir: string;
  readonly #show: (name: string, line: string) => void;
  readonly #say: (line: string) => void;
  readonly #pauses: Pauses | undefined;
  readonly #running = new Map<string, ChildProcess>();
  readonly #states = new Map<string, ProcessState>();
  readonly #waiting = new Set<NodeJS.Timeout>();
  readonly #log: LogFile;
  #keeping = false;
  #stopping = false;
  #inTrouble = false;
  #died: (death: Death) => void = () => {};

  constructor(
    dataDir: string,
    {
      show = () => {},
      say = () => {},
      pauses,
    }: {
      /** Receives what the processes print. */
      show?: (name: string, line: string) => void;
      /** Receives sentences for the person at the terminal. */
      say?: (line: string) => void;
      pauses?: Pauses;
    } = {},
  ) {
    this.#dataDir = dataDir;
    this.#show = show;
    this.#say = say;
    this.#pauses = pauses;
    this.death = new Promise((resolve) => {
      this.#died = resolve;
    });
    mkdirSync(join(dataDir, 'logs'), { recursive: true });
    this.#log = this.#logOf('supervisor');
  }

  start(spec: ProcessSpec): void {
    this.#run(spec, new Backoff(this.#pauses), this.#logOf(spec.name));
  }

  /** From now on whoever dies starts again; a start that has come so far is worth keeping. */
  keepAlive(): void {
    this.#keeping = true;
  }

  /** Says a sentence at the terminal and keeps it in `logs/supervisor.log`. */
  tell(line: string): void {
    this.#say(line);
    this.#log.write(`${new Date().toISOString()} ${line}`);
  }

  /** Notes how a process fares in `processes.json`, where the other processes read it. */
  note(name: string, change: Partial<ProcessState>): void {
    const known = this.#states.get(name) ?? { ...UNKNOWN, name };
    this.#states.set(name, { ...known, ...change });
    this.#remember();
  }

  /** Notes and tells that one died and starts again after a pause of so many ms. */
  noteDeath(name: string, why: string, pause: number): void {
    const restarts = (this.#states.get(name)?.restarts ?? 0) + 1;
    const died = { at: new Date().toISOString(), why };
    this.note(name, { identity: null, state: 'starting again', restarts, died });
    this.tell(`${name} ${why}; it starts again in ${pause / 1000} s`);
  }

  /** Ends all, with SIGTERM first and SIGKILL after ten seconds; resolves when none is left. */
  async stop(): Promise<void> {
    this.#stopping = true;
    for (const timer of this.#waiting) clearTimeout(timer);
    const groups = [...this.#running.values()].flatMap(({ pid }) => (pid ? [pid] : []));
    await endGroups(groups);
    this.#log.close();
    rmSync(processRecordPath(this.#dataDir), { force: true });
  }

  #run(spec: ProcessSpec, backoff: Backoff, log: LogFile): void {
    const { name, command, args, cwd, env } = spec;
    const began = Date.now();
    const child = spawn(command, args, {
      cwd,
      // Next declares NODE_ENV as required; a child gets what its caller says.
      env: env as NodeJS.ProcessEnv,
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.#running.set(name, child);
    this.note(name, { identity: child.pid ? identityOf(child.pid) : null, state: 'running' });
    log.write(`--- ${new Date().toISOString()} ${name} starts, pid ${child.pid}`);
    const lines: string[] = [];
    for (const stream of [child.stdout, child.stderr]) {
      createInterface({ input: stream }).on('line', (line) => {
        log.write(line);
        lines.push(line);
        if (lines.length > LAST_LINES) lines.shift();
        this.#show(name, line);
      });
    }
    const end = (code: number | null, signal: string | null) => {
      const death = { name, code, signal, lastLines: lines };
      log.write(`--- ${new Date().toISOString()} ${name} ${howItEnded(death)}`);
      log.close();
      this.#running.delete(name);
      if (this.#stopping) return;
      if (!this.#keeping) return this.#died(death);
      const pause = backoff.pause(Date.now() - began);
      this.noteDeath(name, whyItEnded(death), pause);
      const timer = setTimeout(() => {
        this.#waiting.delete(timer);
        this.#run(spec, backoff, log);
      }, pause);
      this.#waiting.add(timer);
    };
    child.once('error', (error) => {
      lines.push(error.message);
      end(null, null);
    });
    child.once('exit', async (code, signal) => {
      // Children of its own may hold its port, and its output open.
      const closed = once(child, 'close');
      if (child.pid && !this.#stopping) await endGroups([child.pid]);
      // By then all that it said has been read.
      await Promise.race([closed, wait(LAST_WORDS_MS)]);
      end(code, signal);
    });
  }

  #logOf(name: string): LogFile {
    return new LogFile(join(this.#dataDir, 'logs', `${name}.log`), (error) => this.#trouble(error));
  }

  #remember(): void {
    const owner = ownIdentity();
    try {
      writeProcessRecord(this.#dataDir, { owner, processes: [...this.#states.values()] });
      this.#inTrouble = false;
    } catch (error) {
      this.#trouble(Object.assign(error as Error, { path: processRecordPath(this.#dataDir) }));
    }
  }

  /** A disk that takes nothing ends no process; it is said once, until a record is taken again. */
  #trouble(error: unknown): void {
    if (this.#inTrouble) return;
    this.#inTrouble = true;
    const message = diskTrouble(error) ?? messageOf(error);
    this.#say(`${message} Logs have gaps until that is mended; everything goes on.`);
  }
}

/** What a process said last, and where the rest is. */
export function describeDeath(death: Death): string {
  const said = death.lastLines.map((line) => `  ${line}`);
  return [`${death.name} ${whyItEnded(death)}. It said last:`, ...said].join('\n');
}

function whyItEnded(death: Death): string {
  const taken = /EADDRINUSE.*?(\d+)\s*$/m.exec(death.lastLines.join('\n'))?.[1];
  if (taken) return `found its port ${taken} taken by another program`;
  return howItEnded(death);
}

function howItEnded({ code, signal }: Death): string {
  if (signal) return `was ended by ${signal}`;
  return code === null ? 'could not be started' : `ended with exit code ${code}`;
}

/** Ends children whose parent was killed with -9 and could not end them. Returns how many. */
export async function endLeftovers(dataDir: string): Promise<number> {
  const record = readProcessRecord(dataDir);
  if (!record || isAlive(record.owner)) return 0;
  const groups = record.processes.flatMap(({ identity }) =>
    identity && isAlive(identity) ? [Number.parseInt(identity, 10)] : [],
  );
  await endGroups(groups);
  rmSync(processRecordPath(dataDir), { force: true });
  return groups.length;
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
