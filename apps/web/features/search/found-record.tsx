import { directionOf } from '@chancery/vocabularies';
import { KINDS } from '../../addresses/filters.ts';
import { plain, type Reader, recordHref } from '../../components/reader.ts';
import { SaidText } from '../../components/said.tsx';
import { standingInWords } from '../../components/standing.tsx';
import type { FoundItem } from '../../data/search.ts';

/** One hit: its title, what it is, the name it was found by where that is not the title, the passage. */
export function FoundRecord({ reader, item }: { reader: Reader; item: FoundItem }) {
  const { t } = reader;
  const title = plain(reader, item.title);
  const others = item.names.includes(title) ? [] : item.names;
  const kind = [...KINDS, 'dossier' as const].find((one) => one === item.kind);
  return (
    <article className="w-found__record">
      <h3>
        <a href={recordHref(reader, item.kind, item.slug) ?? undefined}>
          <SaidText reader={reader} value={item.title} />
        </a>
      </h3>
      <p className="w-found__about">
        {item.standing && <span>{standingInWords(reader, item.standing)}</span>}
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
