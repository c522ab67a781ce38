/** A text that is not a date this package can hold. `code` is for the program, `message` for the person. */
export class DateError extends Error {
  readonly code = 'invalid_date';
  readonly input: string;
  readonly reason: string | undefined;

  constructor(input: string, reason?: string) {
    super(
      `“${input}” is not a date that can be stored${reason ? `: ${reason}` : ''}. ` +
        'Write a day, month, quarter, year or interval, for example 7 April 2021, June 2019, ' +
        '2021-Q1, FY2020-21, c. 2015, 201X, 2019/2021 or 2015-06/..',
    );
    this.name = 'DateError';
    this.input = input;
    this.reason = reason;
  }
}
