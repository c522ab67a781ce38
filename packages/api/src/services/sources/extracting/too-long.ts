/** A document that has more in it than is kept; `found` says how much. */
export class TooLong extends Error {
  constructor(found: string) {
    super(`The document has ${found}`);
    this.name = 'TooLong';
  }
}
