import type { DossierShown } from '../data/dossiers.ts';
import { type LocalizedText, plain, type RenderContext } from './render-context.ts';
import { langOf } from './words.ts';

type Name = DossierShown['record']['names'][number];

/** The names by which the same thing is also found. */
export function OtherNames({
  context,
  names,
  title,
}: {
  context: RenderContext;
  names: readonly Name[];
  title: LocalizedText;
}) {
  const shown = plain(context, title);
  const others = names.filter(({ text }) => text !== shown);
  if (others.length === 0) return null;
  return (
    <p className="w-names">
      <span className="c-muted">{context.t('record.alsoCalled')}</span>{' '}
      {others.map((name, index) => (
        <span key={name.id}>
          {index > 0 && ' · '}
          <bdi lang={langOf(name.language)}>{name.text}</bdi>
        </span>
      ))}
    </p>
  );
}
