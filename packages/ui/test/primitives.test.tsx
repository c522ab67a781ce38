import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { DataTable, Field, Input, Notice, Num, SourceMark } from '../src/index.ts';

describe('a field', () => {
  it('ties its control to help and error', () => {
    const markup = renderToStaticMarkup(
      <Field id="year" label="Year" help="Four digits" error="Enter a year">
        <Input name="year" />
      </Field>,
    );
    expect(markup).toContain('for="year"');
    expect(markup).toMatch(
      /<input id="year" aria-describedby="year-help year-error" aria-invalid="true"/,
    );
    expect(markup).toContain('id="year-error"');
  });

  it('is not invalid without an error', () => {
    const markup = renderToStaticMarkup(
      <Field id="year" label="Year">
        {(wiring) => <Input {...wiring} />}
      </Field>,
    );
    expect(markup).not.toMatch(/aria-invalid|aria-describedby/);
  });
});

describe('a source mark', () => {
  it('opens its claims without a script, and stays valid inside a paragraph', () => {
    const markup = renderToStaticMarkup(
      <SourceMark id="s1" label="Sources for length, 2 claims" mark="2">
        <span>1,100 km</span>
      </SourceMark>,
    );
    expect(markup).toContain('popoverTarget="s1"');
    expect(markup).toContain('<span id="s1" popover="auto"');
    expect(markup).toContain('aria-label="Sources for length, 2 claims"');
    expect(markup).not.toContain('<div');
  });
});

describe('a table', () => {
  const columns = [
    { id: 'name', header: 'Name', cell: (row: { name: string }) => row.name, rowHeader: true },
    { id: 'n', header: 'Value', align: 'end' as const, cell: () => <Num value="1.5">1.5</Num> },
  ];

  it('scopes its headers and labels its cells for cards', () => {
    const markup = renderToStaticMarkup(
      <DataTable caption="All" columns={columns} rows={[{ name: 'A' }]} rowKey={(r) => r.name} />,
    );
    expect(markup).toContain('<th scope="row">A</th>');
    expect(markup).toContain('<td class="c-end" data-label="Value">');
  });

  it('gives way to what is said of an empty list', () => {
    const markup = renderToStaticMarkup(
      <DataTable caption="All" columns={columns} rows={[]} rowKey={(r) => r.name} empty="None" />,
    );
    expect(markup).toBe('None');
  });
});

describe('a notice', () => {
  it('interrupts only in danger', () => {
    expect(renderToStaticMarkup(<Notice tone="danger">No</Notice>)).toContain('role="alert"');
    expect(renderToStaticMarkup(<Notice tone="past">Then</Notice>)).toContain('role="status"');
  });
});
