const CURSOR_MAX = 600;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/;

/**
 * Whether a text may be a cursor that some list gave: base64url of JSON with an instant or none, a
 * total, a key and an id. Whether the key fits the list that is asked is the API's to say.
 */
export function isCursor(text: string): boolean {
  if (text.length > CURSOR_MAX || !/^[A-Za-z0-9_-]+$/.test(text)) return false;
  try {
    const read: unknown = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
    return (
      isObject(read) &&
      typeof read.key === 'string' &&
      UUID.test(String(read.id)) &&
      Number.isInteger(read.total) &&
      (read.at === null || INSTANT.test(String(read.at)))
    );
  } catch {
    return false; // no JSON
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
