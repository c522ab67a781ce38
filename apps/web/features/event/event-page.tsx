import { DefinitionList } from '@chancery/ui';
import type { Citing } from '../../components/citing.ts';
import { DatedRecords } from '../../components/dated-records.tsx';
import { namingHref } from '../../components/naming-href.ts';
import { NotYet } from '../../components/not-yet.tsx';
import { Place } from '../../components/place.tsx';
import { RecordHead } from '../../components/record-head.tsx';
import { RecordLink } from '../../components/record-link.tsx';
import { Related } from '../../components/related.tsx';
import type { RenderContext } from '../../components/render-context.ts';
import { RichTextBody } from '../../components/rich-text.tsx';
import { Section } from '../../components/section.tsx';
import { Sourced } from '../../components/sourced.tsx';
import { When } from '../../components/when.tsx';
import type { EventShown } from '../../data/events.ts';
import type { MeetingItem } from '../../data/meetings.ts';
import type { Part } from '../../data/whole.ts';

/** Something dated: when, where, whom it concerns. */
export function EventPage({
  context,
  detail,
  citing,
  sidelines,
}: {
  context: RenderContext;
  detail: EventShown;
  citing: Citing;
  sidelines: Part<MeetingItem>;
}) {
  const { t } = context;
  const { record, references } = detail;
  return (
    <article className="c-page w-record">
      <RecordHead context={context} label={t('event.label')} record={record} />
      <NotYet context={context} date={record.date} />
      <DefinitionList
        items={[
          {
            id: 'when',
            term: t('event.when'),
            value: (
              <Sourced context={context} citing={citing} path="date" what={t('event.when')}>
                <When context={context} date={record.date} />
              </Sourced>
            ),
          },
          ...(record.place
            ? [
                {
                  id: 'where',
                  term: t('event.where'),
                  value: (
                    <Sourced context={context} citing={citing} path="place" what={t('event.where')}>
                      <Place context={context} place={record.place} />
                    </Sourced>
                  ),
                },
              ]
            : []),
          ...(record.participants.length > 0
            ? [
                {
                  id: 'who',
                  term: t('event.who'),
                  value: (
                    <ul className="w-plain">
                      {record.participants.map((actor) => (
                        <li key={actor}>
                          <RecordLink context={context} to={references[actor]} />
                        </li>
                      ))}
                    </ul>
                  ),
                },
              ]
            : []),
        ]}
      />
      <RichTextBody context={context} citing={citing} value={record.body} facts={detail.facts} />
      {sidelines.total > 0 && (
        <Section id="sidelines" title={t('event.sidelines')}>
          <DatedRecords
            context={context}
            kind="meeting"
            rows={sidelines.items}
            total={sidelines.total}
            all={namingHref(context, { kind: 'event', slug: detail.slug }, 'meeting')}
          />
        </Section>
      )}
      <Related context={context} detail={detail} />
    </article>
  );
}
