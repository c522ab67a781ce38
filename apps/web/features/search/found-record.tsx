import { directionOf } from '@chancery/vocabularies';
import { KINDS } from '../../addresses/filters.ts';
import { latestActionInWords } from '../../components/latest-action.tsx';
import { plain, type RenderContext, recordHref } from '../../components/render-context.ts';
import { SaidText } from '../../components/said.tsx';
import type { FoundItem } from '../../data/search.ts';

/** One hit: its title, what it is, the name it was found by where that is not the title, the passage. */
export function FoundRecord({ context, item }: { context: RenderContext; item: FoundItem }) {
  const { t } = context;
  const title = plain(context, item.title);
  const others = item.names.includes(title) ? [] : item.names;
  const kind = [...KINDS, 'dossier' as const].find((one) => one === item.kind);
  return (
    <article className="w-found__record">
      <h3>
        <a href={recordHref(context, item.kind, item.slug) ?? undefined}>
          <SaidText context={context} value={item.title} />
        </a>
      </h3>
      <p className="w-found__about">
        {item.standing && <span>{latestActionInWords(context, item.standing)}</span>}
        {kind && <span>{t(`search.kinds.${kind}`)}</span>}
        {others.length > 0 && (
          <span>
            {t.rich('search.also', {
              names: () =>
                others.map((name, index) => (
                  <span key={name}>
                    {index > 0 && ', '}
                    <bdi>{name}</bdi>
                  </span>
                )),
            })}
          </span>
        )}
      </p>
      {item.snippet && (
        <p
          className="w-found__passage"
          lang={item.snippet.locale}
          dir={directionOf(item.snippet.locale)}
        >
          {item.snippet.parts.map((part, index) =>
            part.marked ? (
              // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text have no other name
              <mark key={index}>{part.text}</mark>
            ) : (
              part.text
            ),
          )}
        </p>
      )}
    </article>
  );
}
