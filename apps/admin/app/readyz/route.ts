import sql from 'sql-template-tag';
import { engine } from '../../api/engine.ts';
import { setListener } from '../../api/set-listener.ts';

export const dynamic = 'force-dynamic';

/** Whether this process can serve: database, migrations, listener. 503 with what is missing. */
export async function GET(): Promise<Response> {
  const checks = { database: false, migrations: false, listener: setListener().connected };
  try {
    const rows = await engine().db.read.rows<{ open: number }>(sql`
      SELECT count(*) FILTER (WHERE finished_at IS NULL AND rolled_back_at IS NULL)::int AS open FROM "_prisma_migrations"`);
    checks.database = true;
    checks.migrations = rows[0]?.open === 0;
  } catch {
    // The answer itself says that the database is not there.
  }
  const ready = Object.values(checks).every(Boolean);
  return Response.json(
    { status: ready ? 'ready' : 'not ready', ...checks },
    { status: ready ? 200 : 503, headers: ready ? {} : { 'retry-after': '5' } },
  );
}
