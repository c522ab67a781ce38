import { DefinitionList } from '@chancery/ui';
import { definition } from '@chancery/vocabularies';
import { type Backlink, Backlinks } from '../../components/backlinks.tsx';
import { type Reader, said } from '../../components/reader.ts';
import { RecordHead } from '../../components/record-head.tsx';
import { Related } from '../../components/related.tsx';
import { SaidText } from '../../components/said.tsx';
import { SourcedInPage } from '../../components/sourced.tsx';
import { When } from '../../components/when.tsx';
import { languageName, word } from '../../components/words.ts';
import type { SourceShown } from '../../data/sources.ts';

/** A document cited: whose, when, where to find it, and what rests on it. */
export function SourcePage({
  reader,
  detail,
  backlinks,
}: {
  reader: Reader;
  detail: SourceShown;
  backlinks: readonly Backlink[];
}) {
  const { t, locale } = reader;
  const { record } = detail;
  return (
    <article className="c-page w-record">
      <RecordHead reader={reader} label={word(reader, 'sourceType', record.type)} record={record} />
      <DefinitionList
        items={[
          {
            id: 'publisher',
            term: t('source.publisher'),
            value: <bdi>{record.publisher}</bdi>,
          },
          {
            id: 'published',
            term: t('source.published'),
            value: (
              <SourcedInPage path="published">
                <When reader={reader} date={record.published} />
              </SourcedInPage>
            ),
          },
          {
            id: 'address',
            term: t('source.address'),
            value: record.address ? (
              <a className="w-address" href={record.address} rel="external nofollow" dir="ltr">
                {record.address}
              </a>
            ) : (
              <span className="c-muted">{t('source.noAddress')}</span>
            ),
          },
          {
            id: 'language',
            term: t('source.language'),
            value: record.language ? languageName(reader, record.language) : t('common.notKnown'),
          },
          {
            id: 'reliability',
            term: t('source.reliability'),
            value: record.reliability ? (
              <>
                {word(reader, 'sourceReliability', record.reliability)}{' '}
                <span className="c-muted">
                  {definition('sourceReliability', record.reliability, locale)}
                </span>
              </>
            ) : (
              <span className="c-muted">{t('source.notJudged')}</span>
            ),
          },
          ...(record.archive?.sha256
            ? [
                {
                  id: 'archive',
                  term: t('source.archived'),
                  value: <code className="w-hash">{record.archive.sha256}</code>,
                },
              ]
            : []),
          ...(said(record.remark, locale)
            ? [
                {
                  id: 'remark',
                  term: t('source.remark'),
                  value: <SaidText reader={reader} value={record.remark} />,
                },
              ]
            : []),
        ]}
      />
      <Backlinks reader={reader} backlinks={backlinks} />
      <Related reader={reader} detail={detail} />
    </article>
  );
}
