import type { Engine, ReadDb } from '@chancery/api/engine';
import { kinds, publicApi, systemClock } from '@chancery/api/engine';

export interface Statement {
  text: string;
  values: unknown[];
}

/** Runs a public read and returns the statements that it sent, for the bare driver to send too. */
export async function recorded(
  engine: Engine,
  read: (api: ReturnType<typeof publicApi>) => Promise<unknown>,
): Promise<Statement[]> {
  const statements: Statement[] = [];
  const spy: ReadDb = {
    rows(statement) {
      statements.push({ text: statement.text, values: statement.values as unknown[] });
      return engine.db.read.rows(statement);
    },
  };
  await read(
    publicApi({
      kinds,
      clock: systemClock,
      db: Object.assign(Object.create(engine.db), { read: spy }),
    }),
  );
  return statements;
}
