import { closeSync, openSync, writeSync } from 'node:fs';
import { rotate } from '@chancery/db/rotate';

/** How often the length of a log is looked at. */
const LINES = 1_000;

/**
 * A log that is appended to, across starts, and rotated. Each line is written at once, so that the
 * last words of a crash are there; what a full disk does not take is dropped.
 */
export class LogFile {
  readonly #path: string;
  readonly #trouble: (error: unknown) => void;
  #file: number | null = null;
  #lines = 0;

  /** @param trouble told whenever a line was not taken */
  constructor(path: string, trouble: (error: unknown) => void) {
    this.#path = path;
    this.#trouble = trouble;
  }

  write(line: string): void {
    try {
      if (this.#lines++ % LINES === 0) rotate(this.#path);
      this.#file ??= openSync(this.#path, 'a', 0o600);
      writeSync(this.#file, `${line}\n`);
    } catch (error) {
      this.#trouble(Object.assign(error as Error, { path: this.#path }));
    }
  }

  close(): void {
    if (this.#file !== null) closeSync(this.#file);
    this.#file = null;
  }
}
