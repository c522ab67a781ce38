import type { Engine, ReadDb } from '@chancery/api/engine';
import { kinds, publicApi, systemClock } from '@chancery/api/engine';

export interface Statement {
  text: string;
  values: unknown[];
}

/**
 * Runs a public read twice and returns the statements of the second time, for the bare driver to
 * send too: what the API keeps between two calls, such as totals, the reference need not ask for.
 */
export async function recorded(
  engine: Engine,
  read: (api: ReturnType<typeof publicApi>) => Promise<unknown>,
): Promise<Statement[]> {
  let statements: Statement[] = [];
  const spy: ReadDb = {
    rows(statement) {
      statements.push({ text: statement.text, values: [...statement.values] });
      return engine.db.read.rows(statement);
    },
  };
  const db = Object.assign(Object.create(engine.db), { read: spy });
  const api = publicApi({ kinds, clock: systemClock, db });
  await read(api);
  statements = [];
  await read(api);
  return statements;
}
