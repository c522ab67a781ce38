import { codebook, schemas } from '@chancery/api/kinds';
import { codeLists } from '@chancery/vocabularies';
import type { RenderContext } from '../../components/render-context.ts';
import { Section } from '../../components/section.tsx';
import { CodeListTable } from './code-list-table.tsx';
import { FieldTable } from './field-table.tsx';
import { kindWords } from './kind-words.ts';
import { Method } from './method.tsx';

/** What every field and every code means, made from the schemas and the lists themselves. */
export function CodebookPage({ context }: { context: RenderContext }) {
  const { t, locale } = context;
  const { common, kinds, lists } = codebook(schemas, codeLists);
  return (
    <article className="c-page w-codebook">
      <header className="w-record__head">
        <h1>{t('nav.codebook')}</h1>
        <p className="c-lede">{t('codebook.intro')}</p>
      </header>
      <nav aria-label={t('codebook.contents')} className="w-codebook__contents">
        <ul>
          <li>
            <a href="#method">{t('codebook.method')}</a>
          </li>
          <li>
            <a href="#fields">{t('codebook.fields')}</a>
            <ul>
              {kinds.map(({ kind }) => (
                <li key={kind}>
                  <a href={`#kind-${kind}`}>{kindWords(context, kind)}</a>
                </li>
              ))}
            </ul>
          </li>
          <li>
            <a href="#lists">{t('codebook.lists')}</a>
            <ul>
              {lists.map(({ name, title }) => (
                <li key={name}>
                  <a href={`#list-${name}`}>{title[locale]}</a>
                </li>
              ))}
            </ul>
          </li>
        </ul>
      </nav>
      <Method context={context} />
      <Section id="fields" title={t('codebook.fields')}>
        <h3 id="kind-common">{t('codebook.common')}</h3>
        <FieldTable context={context} kind="common" fields={common} />
        {kinds.map(({ kind, fields }) => (
          <div key={kind} className="w-codebook__part">
            <h3 id={`kind-${kind}`}>{kindWords(context, kind)}</h3>
            {fields.length > 0 ? (
              <FieldTable context={context} kind={kind} fields={fields} />
            ) : (
              <p className="c-muted">{t('codebook.noneOfItsOwn')}</p>
            )}
          </div>
        ))}
      </Section>
      <Section id="lists" title={t('codebook.lists')}>
        {lists.map((list) => (
          <CodeListTable key={list.name} context={context} list={list} />
        ))}
      </Section>
    </article>
  );
}
