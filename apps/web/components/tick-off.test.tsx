import type { ReactNode } from 'react';
import { expect, it } from 'vitest';
import { tickOff } from './tick-off.ts';

const ran: string[] = [];

function Mark({ of }: { of: string }) {
  ran.push(of);
  return <b>{of}</b>;
}

function Table({ cell }: { cell: (row: string) => ReactNode }) {
  return (
    <table>
      <tbody>
        {['a', 'b'].map((row) => (
          <tr key={row}>
            <td>{cell(row)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** As the server knows a component of the browser. */
const InBrowser = Object.assign(
  (_: { children: ReactNode }): ReactNode => {
    throw new Error('this runs in the browser');
  },
  { $$typeof: Symbol.for('react.client.reference') },
);

it('runs every component of a page, however deep, and none of the browser', () => {
  tickOff(
    <>
      text
      {null}
      {3}
      <section>
        <Table cell={(row) => <Mark of={row} />} />
        <InBrowser>
          <Mark of="within" />
        </InBrowser>
      </section>
    </>,
  );
  expect(ran).toEqual(['a', 'b', 'within']);
});
