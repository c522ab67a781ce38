import { AsyncLocalStorage } from 'node:async_hooks';
import { inspect, stripVTControlCharacters } from 'node:util';
import { type DestinationStream, type Logger, pino } from 'pino';
import type { LogLevel } from './observed-env.ts';

/** Shared on `globalThis`, because Next bundles what imports this several times. */
declare global {
  var chanceryLog: Kept | undefined;
}
type Kept = { logger?: Logger; requests: AsyncLocalStorage<string> };

function kept(): Kept {
  globalThis.chanceryLog ??= { requests: new AsyncLocalStorage() };
  return globalThis.chanceryLog;
}

/** The log of this process: a JSON object a line, with the id of the request that is answered. */
export function log(): Logger {
  const it = kept();
  it.logger ??= make({ process: 'chancery', level: 'info' });
  return it.logger;
}

export type LogOptions = {
  /** who speaks: web, admin, worker */
  process: string;
  level: LogLevel;
  /** takes the lines; default: stdout */
  to?: DestinationStream;
};

/** Names the process and sets the level; before that lines are of `chancery` and from `info` up. */
export function startLog(options: LogOptions): void {
  kept().logger = make(options);
}

/**
 * What Next and other libraries say to the console becomes lines of the log too. Not in development,
 * where a person reads it.
 */
export function logConsole(): void {
  for (const [method, level] of CONSOLE) {
    console[method] = (...said: unknown[]) => {
      const err = said.find((it) => it instanceof Error);
      const words = said.filter((it) => it !== err).map(inWords);
      log()[level](err ? { err } : {}, words.join(' ').trim());
    };
  }
}

/** What is done from here on, and what follows from it, is for this request. */
export const enterRequest = (id: string): void => kept().requests.enterWith(id);

/** The id of the request that is answered. */
export const requestId = (): string | undefined => kept().requests.getStore();

/** A sentence on a fault of ours, with what whoever meets it can quote. */
export function quotable(sentence: string): string {
  const id = requestId();
  return id ? `${sentence} In our log this is request ${id}.` : sentence;
}

const CONSOLE = [
  ['log', 'info'],
  ['info', 'info'],
  ['warn', 'warn'],
  ['error', 'error'],
  ['debug', 'debug'],
] as const;

const inWords = (said: unknown): string =>
  typeof said === 'string' ? stripVTControlCharacters(said) : inspect(said);

function make({ process: name, level, to }: LogOptions): Logger {
  // Next takes it for a wish to render anew each time when a render asks for the time; asked from
  // outside of the render it is none.
  const outside = AsyncLocalStorage.snapshot();
  const options = {
    level,
    base: { process: name, pid: process.pid },
    timestamp: () => outside(pino.stdTimeFunctions.isoTime),
    formatters: { level: (label: string) => ({ level: label }) },
    serializers: { err: errorOf },
    mixin: () => {
      const id = requestId();
      return id ? { requestId: id } : {};
    },
    mixinMergeStrategy: (said: object, added: object) => ({ ...added, ...said }),
    hooks: { streamWrite: withoutSecrets },
  };
  return to ? pino(options, to) : pino(options);
}

/**
 * An error by what names it. Other properties may hold what must not be told: `pg` gives the row that
 * broke a rule, `URL` the whole address of a database.
 */
function errorOf(error: unknown): unknown {
  if (!(error instanceof Error)) return inspect(error);
  const { name, message, stack, cause } = error;
  const { code, digest, constraint }: Partial<Record<string, unknown>> = { ...error };
  return {
    type: name,
    message,
    stack,
    code,
    digest,
    constraint,
    cause: cause === undefined ? undefined : errorOf(cause),
  };
}

/** What is secret wherever it stands: passwords in addresses, tokens, cookies. */
const SECRETS: [RegExp, string][] = [
  [/(\w:\/\/[^\s:@/"]*:)[^\s@"]+@/g, '$1…@'],
  [/\b(Bearer|Basic) [\w.~+/=-]+/gi, '$1 …'],
  [/([\w.-]*(?:chancery-(?:session|device)|next-auth)[\w.-]*)=[^;\s"\\]+/g, '$1=…'],
  [/(\/invitation\/)[\w-]+/g, '$1…'],
  [/([?&](?:token|code|password|secret)=)[^&\s"\\]+/gi, '$1…'],
];

const withoutSecrets = (line: string): string =>
  SECRETS.reduce((text, [secret, instead]) => text.replace(secret, instead), line);
