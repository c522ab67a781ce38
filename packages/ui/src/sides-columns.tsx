import type { ReactNode } from 'react';

type Version = { content: ReactNode; source?: ReactNode; lang?: string; dir?: 'ltr' | 'rtl' };

export type SidesRow = {
  id: string;
  /** The field that both speak of. */
  label: ReactNode;
  a: Version;
  b: Version;
  differs?: boolean;
};

/** One question, two columns aligned by field; differences are marked in words. */
export function SidesColumns({
  caption,
  fieldLabel,
  differsLabel,
  a,
  b,
  rows,
}: {
  caption: string;
  /** Header of the first column, read but not shown. */
  fieldLabel: string;
  differsLabel: string;
  a: string;
  b: string;
  rows: readonly SidesRow[];
}) {
  return (
    <table className="c-sides">
      <caption className="c-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col" className="c-sides__field">
            <span className="c-hidden">{fieldLabel}</span>
          </th>
          <th scope="col" className="c-sides__a">
            {a}
          </th>
          <th scope="col" className="c-sides__b">
            {b}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id} data-differs={row.differs ? '' : undefined}>
            <th scope="row">
              {row.label}
              {row.differs && <span className="c-sides__differs">{differsLabel}</span>}
            </th>
            <SideCell side={a} version={row.a} />
            <SideCell side={b} version={row.b} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function SideCell({ side, version }: { side: string; version: Version }) {
  return (
    <td>
      <span className="c-sides__side" aria-hidden="true">
        {side}
      </span>
      <div lang={version.lang} dir={version.dir}>
        {version.content}
      </div>
      {version.source && <div className="c-sides__source">{version.source}</div>}
    </td>
  );
}
