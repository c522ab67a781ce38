import pg from 'pg';

/** A `pg` pool whose values are those of `parsers`; the caller ends it with `end()`. */
export function pool(
  url: string,
  {
    max = 10,
    name,
    waitMs,
  }: {
    max?: number;
    name?: string;
    /** So long a query waits for a connection, then it fails; default: for ever. */
    waitMs?: number;
  } = {},
): pg.Pool {
  const made = new pg.Pool({
    connectionString: url,
    max,
    types: parsers,
    // Statements of one connection go out without waiting for the answers of those before.
    pipeline: true,
    ...(name ? { application_name: name } : {}),
    ...(waitMs ? { connectionTimeoutMillis: waitMs } : {}),
  });
  // A connection that breaks while idle (a server restart) is replaced by the next query;
  // without a listener the event would end the process.
  made.on('error', () => {});
  return made;
}

const INT8 = 20;
const TEXT_ARRAY = 1009;
const DATE = 1082;
const DATE_ARRAY = 1182;
const INT8_ARRAY = 1016;
const NUMERIC_ARRAY = 1231;

const arrayOfText = pg.types.getTypeParser(TEXT_ARRAY as number, 'text') as (
  text: string,
) => (string | null)[];

/**
 * How values of PostgreSQL arrive: int8 as a number, numeric as a string (never a float),
 * date as 'YYYY-MM-DD', timestamptz as a Date.
 */
export const parsers: pg.CustomTypesConfig = {
  getTypeParser(oid: number, format?: 'text' | 'binary') {
    if (format !== 'binary') {
      if (oid === INT8) return safeInteger;
      if (oid === DATE) return (text: string) => text;
      if (oid === DATE_ARRAY || oid === NUMERIC_ARRAY) return arrayOfText;
      if (oid === INT8_ARRAY) {
        return (text: string) =>
          arrayOfText(text).map((item) => (item === null ? null : safeInteger(item)));
      }
    }
    return pg.types.getTypeParser(oid, format as 'text');
  },
} as pg.CustomTypesConfig;

function safeInteger(text: string): number {
  const value = Number(text);
  // No count or set number comes near 2^53; a silent rounding would be worse than an error.
  if (!Number.isSafeInteger(value)) throw new RangeError(`int8 ${text} is beyond a safe integer`);
  return value;
}
