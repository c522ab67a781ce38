import { Pagination } from '@chancery/ui';
import type { Filters, Register } from '../../addresses/filters.ts';
import { hrefFor, type RenderContext } from '../render-context.ts';

/** On to the next page of a register, and back to its first. */
export function RegisterPagination({
  context,
  register,
  filters,
  nextCursor,
}: {
  context: RenderContext;
  register: Register;
  filters: Filters;
  nextCursor: string | null;
}) {
  const { t } = context;
  const { cursor, ...asked } = filters;
  const href = (given: Filters) =>
    hrefFor(context, { page: 'register', dossier: context.dossier, register, filters: given });
  if (!nextCursor && !cursor) return null;
  return (
    <Pagination
      label={t('register.pages')}
      {...(cursor && { previous: { href: href(asked), label: t('register.first') } })}
      {...(nextCursor && {
        next: { href: href({ ...asked, cursor: nextCursor }), label: t('register.next') },
      })}
    />
  );
}
