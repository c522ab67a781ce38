import type { DossierShown } from '../data/dossiers.ts';
import type { Reader } from './reader.ts';

type Name = DossierShown['record']['names'][number];

/** The names by which the same thing is also found. */
export function OtherNames({ reader, names }: { reader: Reader; names: readonly Name[] }) {
  if (names.length === 0) return null;
  return (
    <p className="w-names">
      <span className="c-muted">{reader.t('record.alsoCalled')}</span>{' '}
      {names.map((name, index) => (
        <span key={name.id}>
          {index > 0 && ' · '}
          <bdi lang={name.language}>{name.text}</bdi>
        </span>
      ))}
    </p>
  );
}
