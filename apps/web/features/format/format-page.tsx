import { DefinitionList } from '@chancery/ui';
import type { Citing } from '../../components/citing.ts';
import { DatedRecords } from '../../components/dated-records.tsx';
import { type Reader, said } from '../../components/reader.ts';
import { RecordHead } from '../../components/record-head.tsx';
import { RecordLink } from '../../components/record-link.tsx';
import { Related } from '../../components/related.tsx';
import { RichTextBody } from '../../components/rich-text.tsx';
import { SaidProse } from '../../components/said.tsx';
import { Section } from '../../components/section.tsx';
import { Sourced } from '../../components/sourced.tsx';
import { When } from '../../components/when.tsx';
import type { FormatShown } from '../../data/formats.ts';
import type { MeetingItem } from '../../data/meetings.ts';
import { Members } from './members.tsx';
import { Sessions } from './sessions.tsx';

/** A standing format: what it is for, who belongs to it, its sessions and what met on its margins. */
export function FormatPage({
  reader,
  detail,
  citing,
  sidelines,
}: {
  reader: Reader;
  detail: FormatShown;
  citing: Citing;
  sidelines: readonly MeetingItem[];
}) {
  const { t } = reader;
  const { record, references } = detail;
  return (
    <article className="c-page w-record">
      <RecordHead reader={reader} label={t('format.label')} record={record} />
      <DefinitionList
        items={[
          {
            id: 'established',
            term: t('format.established'),
            value: (
              <Sourced
                reader={reader}
                citing={citing}
                path="established"
                what={t('format.established')}
              >
                <When reader={reader} date={record.established} />
              </Sourced>
            ),
          },
          {
            id: 'ended',
            term: t('format.ended'),
            value: (
              <Sourced reader={reader} citing={citing} path="ended" what={t('format.ended')}>
                {record.ended ? <When reader={reader} date={record.ended} /> : t('format.stands')}
              </Sourced>
            ),
          },
          ...(record.organisation
            ? [
                {
                  id: 'organisation',
                  term: t('format.organisation'),
                  value: <RecordLink reader={reader} to={references[record.organisation]} />,
                },
              ]
            : []),
        ]}
      />

      {said(record.mandate, reader.locale) && (
        <Section id="mandate" title={t('format.mandate')}>
          <SaidProse reader={reader} value={record.mandate} />
        </Section>
      )}
      <Section id="members" title={t('format.members')}>
        <Members reader={reader} detail={detail} citing={citing} />
      </Section>
      <Section id="sessions" title={t('format.sessions')}>
        <Sessions reader={reader} detail={detail} />
      </Section>
      <Section id="sidelines" title={t('format.sidelines')} note={t('format.sidelinesNote')}>
        {sidelines.length === 0 ? (
          <p className="c-muted">{t('format.noSidelines')}</p>
        ) : (
          <>
            <p className="w-count">{t('format.sidelineCount', { count: sidelines.length })}</p>
            <DatedRecords reader={reader} kind="meeting" rows={sidelines} />
          </>
        )}
      </Section>

      <RichTextBody reader={reader} citing={citing} value={record.body} facts={detail.facts} />
      <Related reader={reader} detail={detail} />
    </article>
  );
}
