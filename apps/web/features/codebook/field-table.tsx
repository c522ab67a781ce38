import type { CodebookField } from '@chancery/api/kinds';
import { DataTable } from '@chancery/ui';
import { codeLists } from '@chancery/vocabularies';
import type { ReactNode } from 'react';
import type { RenderContext } from '../../components/render-context.ts';
import { fieldWords } from '../../i18n/field-words.ts';
import { kindWords } from './kind-words.ts';

/** The fields of a kind, those inside others behind them. */
export function FieldTable({
  context,
  kind,
  fields,
}: {
  context: RenderContext;
  kind: string;
  fields: readonly CodebookField[];
}) {
  const { t } = context;
  return (
    <DataTable
      caption={kind === 'common' ? t('codebook.common') : kindWords(context, kind)}
      hideCaption
      dense
      rows={fields}
      rowKey={({ path }) => path}
      columns={[
        {
          id: 'field',
          header: t('codebook.field'),
          rowHeader: true,
          cell: (field) => (
            <span
              id={`field-${kind}-${field.path.replaceAll(/[^a-zA-Z0-9]+/g, '-')}`}
              className="w-codebook__field"
              data-depth={field.depth}
            >
              {labelOf(context, field)}{' '}
              <code dir="ltr" className="c-muted">
                {field.path}
              </code>
            </span>
          ),
        },
        {
          id: 'meaning',
          header: t('codebook.meaning'),
          cell: (field) => field.help && fieldWords(field.help, context.locale),
        },
        {
          id: 'holds',
          header: t('codebook.holds'),
          cell: (field) => <Holds context={context} field={field} />,
        },
      ]}
    />
  );
}

const labelOf = (context: RenderContext, { label, path }: CodebookField): string =>
  label ? fieldWords(label, context.locale) : (path.split('.').at(-1) ?? path);

/** What kind of value, from which list, of which kinds, in which unit. */
function Holds({ context, field }: { context: RenderContext; field: CodebookField }) {
  const { t } = context;
  const more = [
    field.unit && t('codebook.unit', { unit: field.unit }),
    field.required && t('codebook.required'),
    field.localized && t('codebook.localized'),
    field.citable && t('codebook.citable'),
  ].filter((text) => typeof text === 'string');
  return (
    <>
      {whatItHolds(context, field)}
      {more.map((text) => (
        <span key={text} className="c-muted">
          {' · '}
          <bdi>{text}</bdi>
        </span>
      ))}
    </>
  );
}

function whatItHolds(context: RenderContext, field: CodebookField): ReactNode {
  const { t, locale } = context;
  if (field.codeList) {
    const several = field.type === 'codes';
    return (
      <a href={`#list-${field.codeList}`}>
        {t(several ? 'codebook.severalCodesOf' : 'codebook.codesOf', {
          list: codeLists[field.codeList].title[locale],
        })}
      </a>
    );
  }
  if (field.references.length > 0) {
    if (field.references.includes('*')) return t('codebook.anyRecord');
    const kinds = field.references.map((kind) => kindWords(context, kind)).join(', ');
    return t(field.type === 'references' ? 'codebook.several' : 'codebook.oneOf', { kinds });
  }
  return t(`codebook.type.${field.type}`);
}
