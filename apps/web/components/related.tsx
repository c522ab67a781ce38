import type { Hydrated } from '@chancery/api';
import { compareHref } from './changes/compare-href.ts';
import { RecordLink } from './record-link.tsx';
import { hrefFor, type LocalizedText, type RenderContext } from './render-context.ts';
import { SaidText } from './said.tsx';
import { Section } from './section.tsx';
import { Since } from './when.tsx';

type Detail = {
  id: string;
  kind: string;
  slug: string;
  revision: number;
  publishedFrom: string | null;
  reconstructed: boolean;
  references: Record<string, Hydrated>;
  record: {
    topics: string[];
    related: { id: string; record: string; note?: LocalizedText | undefined }[];
    identifiers: { id: string; scheme: string; value: string }[];
  };
};

/** Topics, related records, identifiers elsewhere, and which revision this is. */
export function Related({ context, detail }: { context: RenderContext; detail: Detail }) {
  const { t } = context;
  const { record, references } = detail;
  const some = record.topics.length + record.related.length + record.identifiers.length > 0;
  return (
    <>
      {some && (
        <Section id="related" title={t('record.related')}>
          {record.topics.length > 0 && (
            <p className="w-tags">
              <span className="c-muted">{t('nav.topics')}:</span>{' '}
              {record.topics.map((topic, index) => (
                <span key={topic}>
                  {index > 0 && ' · '}
                  <RecordLink context={context} to={references[topic]} />
                </span>
              ))}
            </p>
          )}
          {record.related.length > 0 && (
            <ul className="w-list">
              {record.related.map(({ id, record: other, note }) => (
                <li key={id}>
                  <RecordLink context={context} to={references[other]} />
                  {note && (
                    <span className="c-muted">
                      {' '}
                      <SaidText context={context} value={note} />
                    </span>
                  )}
                </li>
              ))}
            </ul>
          )}
          {record.identifiers.length > 0 && (
            <p className="c-muted">
              {record.identifiers.map(({ id, scheme, value }, index) => (
                <span key={id}>
                  {index > 0 && ' · '}
                  <bdi>{`${scheme} ${value}`}</bdi>
                </span>
              ))}
            </p>
          )}
        </Section>
      )}
      <p className="w-revision c-muted">
        {t('record.revision', { number: detail.revision })}
        {detail.publishedFrom && (
          <>
            {' · '}
            {t(detail.reconstructed ? 'record.reconstructedFrom' : 'record.publishedFrom')}{' '}
            <Since context={context} instant={detail.publishedFrom} />
          </>
        )}
        {' · '}
        <a href={`/id/${detail.id}/${detail.revision}`}>{t('record.permalink')}</a>
        {' · '}
        <a href={compareHref(context, detail)}>{t('compare.link')}</a>
        {' · '}
        <a
          href={hrefFor(context, {
            page: 'register',
            dossier: context.dossier,
            register: 'changes',
            filters: { record: detail.id },
          })}
        >
          {t('change.ofRecord')}
        </a>
      </p>
    </>
  );
}
