import { missingMigrations } from '@chancery/api/engine';
import { engine } from '../../server/engine.ts';
import { processes } from '../../server/processes.ts';
import { setListener } from '../../server/set-listener.ts';

export const dynamic = 'force-dynamic';

/**
 * Whether this process can serve: database, migrations, listener. 503 with what is missing. How the
 * processes beside it fare is told and does not count: a desk without its worker still serves.
 */
export async function GET(): Promise<Response> {
  const checks = { database: false, migrations: false, listener: setListener().connected };
  try {
    const missing = await missingMigrations(engine().db.pool);
    checks.database = true;
    checks.migrations = missing.length === 0;
  } catch {
    // The answer itself says that the database is not there.
  }
  const ready = Object.values(checks).every(Boolean);
  return Response.json(
    { status: ready ? 'ready' : 'not ready', ...checks, ...beside() },
    { status: ready ? 200 : 503, headers: ready ? {} : { 'retry-after': '5' } },
  );
}

function beside(): { processes?: Record<string, string> } {
  const known = processes();
  if (!known) return {};
  return { processes: Object.fromEntries(known.map(({ name, state }) => [name, state])) };
}
