import { descriptions, kindNames, urlOfKind } from '@chancery/api/kinds';
import Link from 'next/link';
import { TitleOf } from '../../components/title-of.tsx';

/** Leads to a record's form, and says of which kind it is. */
export function RecordLink({
  id,
  kind: name,
  title,
  isNew = false,
}: {
  id: string;
  kind: string;
  title: Partial<Record<'en' | 'ru' | 'ur', string>>;
  /** nobody has saved it yet */
  isNew?: boolean;
}) {
  const kind = kindNames.find((known) => known === name);
  return (
    <span>
      <Link href={kind ? `/desk/${urlOfKind[kind]}/${id}${isNew ? '?new' : ''}` : '/desk'}>
        <TitleOf title={title} />
      </Link>{' '}
      <span className="a-queue__about">{kind && descriptions[kind].one}</span>
    </span>
  );
}
