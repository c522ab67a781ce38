/** A value that a test rests on and that has to be there. Throws where it is null or undefined. */
export function defined<T>(value: T): NonNullable<T> {
  if (value === null || value === undefined) throw new Error(`expected a value, not ${value}`);
  return value;
}
