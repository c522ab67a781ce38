import { rmSync } from 'node:fs';
import { generate } from '@chancery/db/generate';
import { createMigration, migrationStatus, resetDatabase, schemaDrift } from '@chancery/db/migrate';
import { type OpenDatabase, openDatabase } from '@chancery/db/roles';
import { hasAccounts, isEmpty, migrateDatabase } from './database.ts';
import { demoAccountsPath } from './demo-accounts.ts';
import { databaseEnv } from './env.ts';
import { loadEngine, reindexDatabase, seedDatabase } from './hooks.ts';
import { progress, sayError } from './progress.ts';

const USAGE = `npm run db -- <verb>
  migrate    apply pending migrations, make the roles, give them their rights
  new NAME   write a migration with what the schema has and the migrations lack
             (--empty: an empty one, for SQL that Prisma cannot write)
  status     what is applied, pending, edited; whether schema and migrations agree
  reset      drop everything and migrate anew (--yes is needed on a DATABASE_URL database)
  seed       the demo dossier, if the database is empty
  reindex    fold the revisions into the index tables again, and say what was repaired
  verify     check the chain
  check-quotations
             hold every quotation against the text of its source`;

const show = progress();

const NOBODY =
  'There is no account yet: npm run user -- invite EMAIL --role admin prints a link that makes the first.';

const NO_DRIFT: { statements: string[] } = { statements: [] };

type Verb = (database: OpenDatabase, args: string[]) => Promise<void>;

const VERBS: Record<string, Verb> = {
  async migrate(database) {
    const { applied, notes } = await migrateDatabase(database);
    show.say(applied.length > 0 ? `Applied: ${applied.join(', ')}` : 'Nothing to apply.');
    for (const note of notes) show.say(note);
    if (!database.embedded && !(await hasAccounts(database.owner))) show.say(NOBODY);
  },

  async new(database, args) {
    const name = args.find((arg) => !arg.startsWith('--'));
    if (!name) throw new Error('A migration needs a name: npm run db -- new add_claims');
    const path = await createMigration(database.owner, name, { empty: args.includes('--empty') });
    show.say(
      path
        ? `${path}\nAdd by hand what Prisma cannot write, then: npm run db -- migrate`
        : 'Schema and migrations agree: there is nothing to write. (--empty makes one for SQL by hand.)',
    );
  },

  async status(database) {
    const status = await migrationStatus(database.owner);
    for (const [state, names] of Object.entries(status)) {
      show.say(`${state.padEnd(8)} ${names.length > 0 ? names.join(', ') : '-'}`);
    }
    // A matter of the code alone, compared in temporary databases: those are the embedded server's
    // to make, a login on a server of one's own often may not.
    const { statements } = database.embedded ? await schemaDrift(database.owner) : NO_DRIFT;
    if (statements.length > 0) {
      show.say(`The schema has what no migration makes:\n${statements.join('\n')}`);
    }
    const sound = [status.pending, status.edited, status.failed, status.unknown, statements];
    if (sound.some((list) => list.length > 0)) process.exitCode = 1;
  },

  async reset(database, args) {
    if (!database.embedded && !args.includes('--yes')) {
      throw new Error(
        'This drops everything in the database of DATABASE_URL. If you mean it: --yes',
      );
    }
    await resetDatabase(database.owner);
    // Their accounts are gone with the rest.
    if (database.embedded) rmSync(demoAccountsPath(databaseEnv().DATA_DIR), { force: true });
    await migrateDatabase(database);
    show.say('The database is empty and migrated. npm start fills it with the demo dossier.');
  },

  async seed(database) {
    await migrateDatabase(database);
    if (!(await isEmpty(database.owner))) {
      throw new Error('The database holds records already; the demo dossier is for an empty one.');
    }
    const records = await seedDatabase(database.app);
    show.say(
      Object.entries(records)
        .map(([kind, count]) => `${kind.padEnd(8)} ${count}`)
        .join('\n'),
    );
  },

  async reindex(database) {
    const { records, repairs } = await reindexDatabase(database.app, (done) =>
      show.say(`  … ${done} records`),
    );
    show.say(`${records} records. Repaired: ${repairs.join(', ') || 'nothing'}`);
  },

  async verify(database) {
    const { createEngine, verify } = await loadEngine();
    const engine = createEngine(database.app);
    try {
      const { sets, events, faults } = await verify(engine.db.read, engine.kinds);
      show.say(`${sets} change sets, ${events} events: ${faults.join('\n') || 'all is sound'}`);
      if (faults.length > 0) process.exitCode = 1;
    } finally {
      await engine.close();
    }
  },

  async 'check-quotations'(database) {
    const { checkRegister, createEngine } = await loadEngine();
    const engine = createEngine(database.app);
    try {
      const { verdicts, faults } = await checkRegister(engine);
      for (const { verdict, recordId, path, isPublic } of faults)
        show.say(`${verdict.padEnd(9)} ${recordId} ${path}${isPublic ? '' : ' (draft)'}`);
      const counts = Object.entries(verdicts).map(([verdict, count]) => `${count} ${verdict}`);
      show.say(`Quotations: ${counts.join(', ')}`);
      if (verdicts.not_found > 0) process.exitCode = 1;
    } finally {
      await engine.close();
    }
  },
};

const [name = '', ...args] = process.argv.slice(2);
const verb = Object.hasOwn(VERBS, name) ? VERBS[name] : undefined;
if (!verb) {
  console.error(USAGE);
  process.exitCode = 1;
} else {
  let database: OpenDatabase | undefined;
  try {
    generate();
    database = await openDatabase({ log: show.say });
    await verb(database, args);
  } catch (error) {
    sayError(error);
    process.exitCode = 1;
  } finally {
    await database?.stop();
  }
}
