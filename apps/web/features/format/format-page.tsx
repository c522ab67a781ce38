import { DefinitionList } from '@chancery/ui';
import type { Citing } from '../../components/citing.ts';
import { DatedRecords } from '../../components/dated-records.tsx';
import { namingHref } from '../../components/naming-href.ts';
import { RecordHead } from '../../components/record-head.tsx';
import { RecordLink } from '../../components/record-link.tsx';
import { Related } from '../../components/related.tsx';
import { type RenderContext, said } from '../../components/render-context.ts';
import { RichTextBody } from '../../components/rich-text.tsx';
import { SaidProse } from '../../components/said.tsx';
import { Section } from '../../components/section.tsx';
import { Sourced } from '../../components/sourced.tsx';
import { When } from '../../components/when.tsx';
import type { FormatShown } from '../../data/formats.ts';
import type { MeetingItem } from '../../data/meetings.ts';
import type { Part } from '../../data/whole.ts';
import { Members } from './members.tsx';
import { Sessions } from './sessions.tsx';

/** A standing format: what it is for, who belongs to it, its sessions and what met on its margins. */
export function FormatPage({
  context,
  detail,
  citing,
  sidelines,
}: {
  context: RenderContext;
  detail: FormatShown;
  citing: Citing;
  sidelines: Part<MeetingItem>;
}) {
  const { t } = context;
  const { record, references } = detail;
  return (
    <article className="c-page w-record">
      <RecordHead context={context} label={t('format.label')} record={record} />
      <DefinitionList
        items={[
          {
            id: 'established',
            term: t('format.established'),
            value: (
              <Sourced
                context={context}
                citing={citing}
                path="established"
                what={t('format.established')}
              >
                <When context={context} date={record.established} />
              </Sourced>
            ),
          },
          {
            id: 'ended',
            term: t('format.ended'),
            value: (
              <Sourced context={context} citing={citing} path="ended" what={t('format.ended')}>
                {record.ended ? <When context={context} date={record.ended} /> : t('format.stands')}
              </Sourced>
            ),
          },
          ...(record.organisation
            ? [
                {
                  id: 'organisation',
                  term: t('format.organisation'),
                  value: <RecordLink context={context} to={references[record.organisation]} />,
                },
              ]
            : []),
        ]}
      />

      {said(record.mandate, context.locale) && (
        <Section id="mandate" title={t('format.mandate')}>
          <SaidProse context={context} value={record.mandate} />
        </Section>
      )}
      <Section id="members" title={t('format.members')}>
        <Members context={context} detail={detail} citing={citing} />
      </Section>
      <Section id="sessions" title={t('format.sessions')}>
        <Sessions context={context} detail={detail} />
      </Section>
      <Section id="sidelines" title={t('format.sidelines')} note={t('format.sidelinesNote')}>
        {sidelines.total === 0 ? (
          <p className="c-muted">{t('format.noSidelines')}</p>
        ) : (
          <>
            <p className="w-count">{t('format.sidelineCount', { count: sidelines.total })}</p>
            <DatedRecords
              context={context}
              kind="meeting"
              rows={sidelines.items}
              total={sidelines.total}
              all={namingHref(context, { kind: 'format', slug: detail.slug }, 'meeting')}
            />
          </>
        )}
      </Section>

      <RichTextBody context={context} citing={citing} value={record.body} facts={detail.facts} />
      <Related context={context} detail={detail} />
    </article>
  );
}
