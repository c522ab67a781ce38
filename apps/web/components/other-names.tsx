import type { DossierShown } from '../data/dossiers.ts';
import { type LocalizedText, plain, type Reader } from './reader.ts';

type Name = DossierShown['record']['names'][number];

/** The names by which the same thing is also found. */
export function OtherNames({
  reader,
  names,
  title,
}: {
  reader: Reader;
  names: readonly Name[];
  title: LocalizedText;
}) {
  const shown = plain(reader, title);
  const others = names.filter(({ text }) => text !== shown);
  if (others.length === 0) return null;
  return (
    <p className="w-names">
      <span className="c-muted">{reader.t('record.alsoCalled')}</span>{' '}
      {others.map((name, index) => (
        <span key={name.id}>
          {index > 0 && ' · '}
          <bdi lang={name.language}>{name.text}</bdi>
        </span>
      ))}
    </p>
  );
}
