import { formatDay } from '@chancery/dates';
import { MarginNotes } from '@chancery/ui';
import type { Citing } from '../../components/citing.ts';
import { Citations } from '../../components/evidence.tsx';
import { horizon } from '../../components/happened.ts';
import { factWords, LiveFactValue } from '../../components/live-fact.tsx';
import { RecordHead } from '../../components/record-head.tsx';
import { Related } from '../../components/related.tsx';
import type { RenderContext } from '../../components/render-context.ts';
import { factsInOrder, RichTextBody } from '../../components/rich-text.tsx';
import { Section } from '../../components/section.tsx';
import { SourcedInPage } from '../../components/sourced.tsx';
import { When } from '../../components/when.tsx';
import type { BriefingShown } from '../../data/briefings.ts';

/** An article whose facts are those of the records, each with a note of its own. */
export function BriefingPage({
  context,
  detail,
  citing,
}: {
  context: RenderContext;
  detail: BriefingShown;
  citing: Citing;
}) {
  const { t, locale } = context;
  const { record } = detail;
  const facts = factsInOrder(record.body, detail.facts, locale);
  return (
    <article className="c-page w-record w-noted">
      <RecordHead context={context} label={t('briefing.label')} record={record}>
        <p className="w-byline">
          <SourcedInPage path="date">
            <When context={context} date={record.date} />
          </SourcedInPage>
          {record.authors.length > 0 && (
            <>
              {' · '}
              <bdi>{record.authors.map(({ name }) => name).join(', ')}</bdi>
            </>
          )}
        </p>
      </RecordHead>
      <div className="w-noted__text">
        <div>
          {facts.length > 0 && (
            <p className="w-noted__asof">
              {t('briefing.factsAsOf', { date: formatDay(horizon(context), locale) })}
            </p>
          )}
          <RichTextBody
            context={context}
            citing={citing}
            value={record.body}
            facts={detail.facts}
            numbered
          />
        </div>
        {facts.length > 0 && (
          <Section id="notes" title={t('briefing.notes')}>
            <div className="w-noted__notes">
              <MarginNotes
                label={t('briefing.notes')}
                notes={facts.map((fact, index) => ({
                  id: `note-${index + 1}`,
                  children: (
                    <>
                      <p>
                        {factWords(context, fact)}:{' '}
                        <strong>
                          <LiveFactValue context={context} fact={fact} />
                        </strong>
                      </p>
                      {fact.evidence.length > 0 ? (
                        <Citations context={context} citing={citing} citations={fact.evidence} />
                      ) : (
                        <p>{t('evidence.none')}</p>
                      )}
                    </>
                  ),
                }))}
              />
            </div>
          </Section>
        )}
      </div>
      <Related context={context} detail={detail} />
    </article>
  );
}
