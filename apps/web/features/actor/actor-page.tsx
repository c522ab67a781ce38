import { DataTable } from '@chancery/ui';
import { type Backlink, Backlinks } from '../../components/backlinks.tsx';
import type { Citing } from '../../components/citing.ts';
import { Evidence } from '../../components/evidence.tsx';
import { truthFor } from '../../components/happened.ts';
import { OtherNames } from '../../components/other-names.tsx';
import { plain, type Reader } from '../../components/reader.ts';
import { RecordLink } from '../../components/record-link.tsx';
import { Related } from '../../components/related.tsx';
import { RichTextBody } from '../../components/rich-text.tsx';
import { SaidProse, SaidText } from '../../components/said.tsx';
import { Section } from '../../components/section.tsx';
import { When } from '../../components/when.tsx';
import { countryName, word } from '../../components/words.ts';
import type { ActorShown } from '../../data/actors.ts';

/** A person or body: offices and memberships over time, and where it appears. */
export function ActorPage({
  reader,
  detail,
  citing,
  backlinks,
}: {
  reader: Reader;
  detail: ActorShown;
  citing: Citing;
  backlinks: readonly Backlink[];
}) {
  const { t } = reader;
  const { record, references } = detail;
  const held = record.offices.filter(({ date }) => truthFor(reader, date) !== 'not_yet');
  const member = record.memberships.filter(({ date }) => truthFor(reader, date) !== 'not_yet');
  return (
    <article className="c-page w-record">
      <header className="w-record__head">
        <p className="c-label">
          {word(reader, 'actorType', record.type)}
          {record.country && ` · ${countryName(reader, record.country)}`}
        </p>
        <h1>
          <SaidText reader={reader} value={record.title} />
        </h1>
        <OtherNames reader={reader} names={record.names} title={record.title} />
        <SaidProse reader={reader} value={record.summary} />
      </header>

      {held.length > 0 && (
        <Section id="offices" title={t('actor.offices')}>
          <DataTable
            caption={t('actor.offices')}
            hideCaption
            rows={held}
            rowKey={(row) => row.id}
            columns={[
              {
                id: 'title',
                header: t('actor.column.office'),
                rowHeader: true,
                cell: (row) => (
                  <>
                    <SaidText reader={reader} value={row.title} />
                    <Evidence
                      reader={reader}
                      citing={citing}
                      path={row.id}
                      what={plain(reader, row.title)}
                      own={row.evidence}
                    />
                  </>
                ),
              },
              {
                id: 'of',
                header: t('actor.column.of'),
                cell: (row) => row.of && <RecordLink reader={reader} to={references[row.of]} />,
              },
              {
                id: 'date',
                header: t('actor.column.held'),
                cell: (row) => <When reader={reader} date={row.date} />,
              },
            ]}
          />
        </Section>
      )}

      {member.length > 0 && (
        <Section id="memberships" title={t('actor.memberships')}>
          <ul className="w-list">
            {member.map((row) => (
              <li key={row.id}>
                <span className="w-list__when">
                  <When reader={reader} date={row.date} />
                </span>
                <RecordLink reader={reader} to={references[row.of]} />
                <Evidence
                  reader={reader}
                  citing={citing}
                  path={row.id}
                  what={plain(reader, references[row.of]?.title)}
                  own={row.evidence}
                />
              </li>
            ))}
          </ul>
        </Section>
      )}

      <Backlinks reader={reader} backlinks={backlinks} />
      <RichTextBody reader={reader} citing={citing} value={record.body} facts={detail.facts} />
      <Related reader={reader} detail={detail} />
    </article>
  );
}
