import { registerOf } from '../addresses/page.ts';
import { type LocalizedText, plain, type Reader, recordHref } from './reader.ts';
import { SaidText } from './said.tsx';
import { Section } from './section.tsx';

export type Backlink = {
  id: string;
  kind: string;
  slug: string;
  title: LocalizedText;
  roles: string[];
};

/** Records that name this one, by kind. */
export function Backlinks({
  reader,
  backlinks,
}: {
  reader: Reader;
  backlinks: readonly Backlink[];
}) {
  const { t } = reader;
  const shown = backlinks.filter(({ kind }) => registerOf(kind) !== null);
  const kinds = [...new Set(shown.map(({ kind }) => kind))];
  return (
    <Section id="where" title={t('record.where')}>
      {shown.length === 0 && <p className="c-muted">{t('record.nowhere')}</p>}
      {kinds.map((kind) => {
        const register = registerOf(kind) ?? 'projects';
        const rows = shown
          .filter((one) => one.kind === kind)
          .toSorted((one, other) =>
            plain(reader, one.title).localeCompare(plain(reader, other.title), reader.locale),
          );
        return (
          <div key={kind} className="w-group">
            <h3>{t(`nav.${register}`)}</h3>
            <ul className="w-list">
              {rows.map((row) => (
                <li key={row.id}>
                  <a href={recordHref(reader, row.kind, row.slug) ?? undefined}>
                    <SaidText reader={reader} value={row.title} />
                  </a>
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </Section>
  );
}
