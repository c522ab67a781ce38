import { DefinitionList } from '@chancery/ui';
import type { Citing } from '../../components/citing.ts';
import { DatedRecords } from '../../components/dated-records.tsx';
import { NotYet } from '../../components/not-yet.tsx';
import { Place } from '../../components/place.tsx';
import type { Reader } from '../../components/reader.ts';
import { RecordHead } from '../../components/record-head.tsx';
import { RecordLink } from '../../components/record-link.tsx';
import { Related } from '../../components/related.tsx';
import { RichTextBody } from '../../components/rich-text.tsx';
import { Section } from '../../components/section.tsx';
import { Sourced } from '../../components/sourced.tsx';
import { When } from '../../components/when.tsx';
import type { EventShown } from '../../data/events.ts';
import type { MeetingItem } from '../../data/meetings.ts';

/** Something dated: when, where, whom it concerns. */
export function EventPage({
  reader,
  detail,
  citing,
  sidelines,
}: {
  reader: Reader;
  detail: EventShown;
  citing: Citing;
  sidelines: readonly MeetingItem[];
}) {
  const { t } = reader;
  const { record, references } = detail;
  return (
    <article className="c-page w-record">
      <RecordHead reader={reader} label={t('event.label')} record={record} />
      <NotYet reader={reader} date={record.date} />
      <DefinitionList
        items={[
          {
            id: 'when',
            term: t('event.when'),
            value: (
              <Sourced reader={reader} citing={citing} path="date" what={t('event.when')}>
                <When reader={reader} date={record.date} />
              </Sourced>
            ),
          },
          ...(record.place
            ? [
                {
                  id: 'where',
                  term: t('event.where'),
                  value: (
                    <Sourced reader={reader} citing={citing} path="place" what={t('event.where')}>
                      <Place reader={reader} place={record.place} />
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
                          <RecordLink reader={reader} to={references[actor]} />
                        </li>
                      ))}
                    </ul>
                  ),
                },
              ]
            : []),
        ]}
      />
      <RichTextBody reader={reader} citing={citing} value={record.body} facts={detail.facts} />
      {sidelines.length > 0 && (
        <Section id="sidelines" title={t('event.sidelines')}>
          <DatedRecords reader={reader} kind="meeting" rows={sidelines} />
        </Section>
      )}
      <Related reader={reader} detail={detail} />
    </article>
  );
}
