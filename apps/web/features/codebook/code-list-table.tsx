import { formatDate } from '@chancery/dates';
import { DataTable } from '@chancery/ui';
import { type Code, type CodeList, type Crosswalk, wordingAt } from '@chancery/vocabularies';
import type { RenderContext } from '../../components/render-context.ts';

/** A code list with its words and meanings at the time shown; each code can be linked to. */
export function CodeListTable({ context, list }: { context: RenderContext; list: CodeList }) {
  const { t, locale, view } = context;
  const wording = (code: Code) => wordingAt(code, view.asOf ?? undefined);
  const version = list.versions.at(-1);
  const crossed = list.codes.some(({ crosswalk }) => crosswalk);
  return (
    <div className="w-codebook__part">
      <h3 id={`list-${list.name}`}>{list.title[locale]}</h3>
      <DataTable
        caption={list.title[locale]}
        hideCaption
        dense
        rows={list.codes}
        rowKey={({ code }) => code}
        columns={[
          {
            id: 'label',
            header: t('codebook.label'),
            rowHeader: true,
            cell: (code) => (
              <span id={`${list.name}-${code.code}`}>{wording(code).label[locale]}</span>
            ),
          },
          {
            id: 'code',
            header: t('codebook.code'),
            cell: ({ code }) => <code dir="ltr">{code}</code>,
          },
          {
            id: 'definition',
            header: t('codebook.definition'),
            cell: (code) => wording(code).definition[locale],
          },
          ...(crossed
            ? [
                {
                  id: 'elsewhere',
                  header: t('codebook.elsewhere'),
                  cell: ({ crosswalk }: Code) => (
                    <CrosswalkWords context={context} crosswalk={crosswalk} />
                  ),
                },
              ]
            : []),
          {
            id: 'valid',
            header: t('codebook.valid'),
            cell: ({ validFrom, validTo }) =>
              [
                t('codebook.since', { date: formatDate(validFrom, locale) }),
                validTo && t('codebook.until', { date: formatDate(validTo, locale) }),
              ]
                .filter(Boolean)
                .join(', '),
          },
        ]}
      />
      <p className="c-muted w-codebook__origin">
        {version &&
          t('codebook.origin', {
            origin: list.origin,
            version: version.version,
            date: formatDate(version.from, locale),
          })}{' '}
        <a href={`/api/v1/vocabularies/${list.name}`}>{t('codebook.asData')}</a>
      </p>
    </div>
  );
}

function CrosswalkWords({
  context,
  crosswalk = {},
}: {
  context: RenderContext;
  crosswalk?: Crosswalk | undefined;
}) {
  return Object.entries(crosswalk).map(([body, code]) => (
    <span key={body} className="w-codebook__cross">
      {context.t(`codebook.crosswalk.${body as keyof Crosswalk}`)}: <bdi>{code}</bdi>
    </span>
  ));
}
