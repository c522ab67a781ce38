import type { ComponentProps, ReactNode } from 'react';
import { Evidence, panelIdOf } from './evidence.tsx';
import type { RenderContext } from './render-context.ts';

/**
 * A value with its source: the only way in which a page about a record shows a figure, a date or a
 * status. `data-value` says which value it is, `data-source` the id of the panel with its sources,
 * so that a crawler can see that none stands without.
 */
export function Sourced({
  children,
  ...evidence
}: ComponentProps<typeof Evidence> & { children: ReactNode }) {
  const { path, id = path } = evidence;
  return (
    <span className="w-value" data-value={path} data-source={panelIdOf(id)}>
      {children}
      <Evidence {...evidence} />
    </span>
  );
}

/** A further value of a row that has one mark for all of it. */
export function SourcedInRow({
  path,
  id = path,
  children,
}: {
  path: string;
  /** The `id` of the row's mark, where it has one of its own. */
  id?: string;
  children: ReactNode;
}) {
  return (
    <span data-value={path} data-source={panelIdOf(id)}>
      {children}
    </span>
  );
}

/** A value of another record: its sources stand on that record's page. */
export function SourcedThere({
  context,
  path,
  href,
  what,
  marked = true,
  children,
}: {
  context: RenderContext;
  path: string;
  href: string;
  /** The other record, in words. */
  what: string;
  /** Whether it has a mark of its own; a further value of the same record needs none. */
  marked?: boolean;
  children: ReactNode;
}) {
  return (
    <span className="w-value" data-value={path} data-source-at={href}>
      {children}
      {marked && (
        <a className="c-source__mark" href={href}>
          <span className="c-hidden">{context.t('evidence.there', { record: what })}</span>
          <span className="c-source__glyph" aria-hidden="true">
            ↗
          </span>
        </a>
      )}
    </span>
  );
}

/** What the page itself attests: the day that an article bears. */
export const SourcedInPage = ({ path, children }: { path: string; children: ReactNode }) => (
  <span data-value={path} data-source="here">
    {children}
  </span>
);
