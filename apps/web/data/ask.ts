/**
 * Asks a procedure for what an address asks for. Addresses are read by the filters of which the
 * procedure's input is made (`addresses/filters.ts`), as texts; the input reads the texts, and refuses
 * what it does not know.
 */
export const ask = <I, T>(procedure: (input: I) => Promise<T>, asked: object): Promise<T> =>
  procedure(asked as I);
