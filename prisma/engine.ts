import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import type { MigrationList, SchemaEngine } from '@prisma/schema-engine-wasm';
import { Adapters } from './adapters.ts';
import { MIGRATIONS_FOLDER, type Migration, readSchema, type SchemaFile } from './schema-files.ts';

/** Nothing in our databases is managed by others. */
export const NO_FILTER = { externalTables: [], externalEnums: [] };

/**
 * Runs `work` with Prisma's official schema engine in WebAssembly, connected to `url`.
 * The Prisma CLI would download a native engine, which needs more network than a registry.
 */
export async function withEngine<T>(
  url: string,
  work: (engine: SchemaEngine) => Promise<T>,
  schema: SchemaFile[] = readSchema(),
): Promise<T> {
  const { SchemaEngine } = await load();
  const adapters = new Adapters(url);
  const engine = await SchemaEngine.new(
    { datamodels: schema.map(({ path, content }) => [path, content]) },
    () => {},
    bindMigrationAwareSqlAdapterFactory(adapters),
  );
  try {
    return await work(engine);
  } catch (error) {
    const said = adapters.failure ? `${adapters.failure}\n` : '';
    throw new Error(`${said}${messageOf(error)}`, { cause: error });
  } finally {
    engine.free();
    await adapters.close();
  }
}

/** Migrations in the form that the engine takes. */
export function migrationList(migrations: Migration[]): MigrationList {
  return {
    baseDir: MIGRATIONS_FOLDER,
    lockfile: { path: 'migration_lock.toml', content: 'provider = "postgresql"\n' },
    shadowDbInitScript: '',
    migrationDirectories: migrations.map(({ name, sql }) => ({
      path: name,
      migrationFile: { path: 'migration.sql', content: { tag: 'ok', value: sql } },
    })),
  };
}

// Its types come with the DOM's, which code for the server has no business with.
const wasm = (globalThis as unknown as { WebAssembly: Wasm }).WebAssembly;
type Wasm = {
  instantiate(
    bytes: Uint8Array,
    imports: Record<string, unknown>,
  ): Promise<{ instance: { exports: Record<string, unknown> } }>;
};

let loaded: Promise<{ SchemaEngine: typeof SchemaEngine }> | undefined;

// The package's own entry imports the .wasm file as a module, which Node cannot do without a flag.
function load() {
  loaded ??= (async () => {
    const bg = await import('@prisma/schema-engine-wasm/schema_engine_bg');
    const entry = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm');
    const bytes = readFileSync(entry.replace(/schema_engine\.js$/, 'schema_engine_bg.wasm'));
    const { instance } = await wasm.instantiate(bytes, {
      './schema_engine_bg.js': withoutWaiting(bg),
    });
    const glue = bg as unknown as { __wbg_set_wasm(exports: unknown): void };
    glue.__wbg_set_wasm(instance.exports);
    (instance.exports.__wbindgen_start as () => void)();
    return bg as unknown as { SchemaEngine: typeof SchemaEngine };
  })();
  return loaded;
}

/**
 * The engine gives up its advisory lock after ten seconds by a timer that it never clears, and
 * every command would wait for it before it ends.
 */
function withoutWaiting(bg: object): Record<string, unknown> {
  const imports: Record<string, unknown> = { ...bg };
  for (const name of Object.keys(imports)) {
    if (!name.startsWith('__wbg_setTimeout_')) continue;
    imports[name] = (work: () => void, ms: number) => setTimeout(work, ms >>> 0).unref();
  }
  return imports;
}

function messageOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  try {
    // The engine's errors are JSON with the sentence for people inside.
    const { message, meta } = JSON.parse(text);
    return meta ? `${message} ${JSON.stringify(meta)}` : message;
  } catch {
    return text;
  }
}
