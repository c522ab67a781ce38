import { DefinitionList } from '@chancery/ui';
import { definition } from '@chancery/vocabularies';
import { Backlinks } from '../../components/backlinks.tsx';
import { RecordHead } from '../../components/record-head.tsx';
import { Related } from '../../components/related.tsx';
import { type RenderContext, said } from '../../components/render-context.ts';
import { SaidText } from '../../components/said.tsx';
import { SourcedInPage } from '../../components/sourced.tsx';
import { When } from '../../components/when.tsx';
import { word, wordIfCode } from '../../components/words.ts';
import type { BacklinkGroup } from '../../data/references.ts';
import type { SourceShown } from '../../data/sources.ts';

/** A document cited: whose, when, where to find it, and what rests on it. */
export function SourcePage({
  context,
  detail,
  backlinks,
}: {
  context: RenderContext;
  detail: SourceShown;
  backlinks: readonly BacklinkGroup[];
}) {
  const { t, locale } = context;
  const { record } = detail;
  return (
    <article className="c-page w-record">
      <RecordHead
        context={context}
        label={word(context, 'sourceType', record.type)}
        record={record}
      />
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
                <When context={context} date={record.published} />
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
            value: record.language
              ? wordIfCode(context, 'language', record.language)
              : t('common.notKnown'),
          },
          {
            id: 'reliability',
            term: t('source.reliability'),
            value: record.reliability ? (
              <>
                {word(context, 'sourceReliability', record.reliability)}{' '}
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
                  value: <SaidText context={context} value={record.remark} />,
                },
              ]
            : []),
        ]}
      />
      <Backlinks context={context} of={{ kind: 'source', slug: detail.slug }} groups={backlinks} />
      <Related context={context} detail={detail} />
    </article>
  );
}
