// Imported when needed, so that a command that needs neither accounts nor records starts fast.

/** The record engine. */
export const loadEngine = () => import('@chancery/api/engine');

/** The account services. */
export const loadAccounts = () => import('@chancery/auth/accounts');

/** Fills an empty database with the demo dossier, through the one door for writes. */
export async function seedDatabase(databaseUrl: string): Promise<Record<string, number>> {
  const [{ createEngine }, { seed }] = await Promise.all([
    loadEngine(),
    import('@chancery/api/seed'),
  ]);
  const engine = createEngine(databaseUrl, { max: 2 });
  try {
    return (await seed(engine)).records;
  } finally {
    await engine.close();
  }
}

/** Makes the index tables what the revisions say; sentences about what was repaired. */
export async function reindexDatabase(
  databaseUrl: string,
  progress: (done: number) => void = () => {},
): Promise<{ records: number; repairs: string[] }> {
  const { createEngine, reindex } = await loadEngine();
  const engine = createEngine(databaseUrl, { max: 2 });
  try {
    const { records, repaired } = await reindex(engine, progress);
    return {
      records,
      repairs: Object.entries(repaired).map(([table, n]) => `${table}: ${n} rows`),
    };
  } finally {
    await engine.close();
  }
}
