import { createHash } from 'node:crypto';
import type { QueryConfig } from 'pg';
import type { Sql } from 'sql-template-tag';

/**
 * Statements that are prepared, by text. PostgreSQL keeps each as long as a connection lives, so
 * there is an end to their number: the first to come again, which are those that come most.
 */
const PREPARED_MAX = 200;
const SEEN_MAX = 5_000;

const names = new Map<string, string | undefined>();
let taken = 0;

/**
 * A statement as `pg` takes it. One whose text came before is prepared by name, which spares its
 * parsing and, once PostgreSQL has found a plan that fits all values, its planning.
 */
export function prepared({ text, values }: Sql): QueryConfig {
  const known = names.get(text);
  const config = { text, values: values as unknown[] };
  if (known) return { ...config, name: known };
  if (names.has(text)) {
    if (taken < PREPARED_MAX) {
      taken += 1;
      names.set(text, createHash('sha256').update(text).digest('base64url').slice(0, 32));
    }
  } else if (names.size < SEEN_MAX) names.set(text, undefined);
  return config;
}
