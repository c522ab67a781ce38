import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';

/** Terms and their values, one a row. */
export function DefinitionList({
  items,
}: {
  items: readonly { id: string; term: ReactNode; value: ReactNode }[];
}) {
  return (
    <dl className="c-definitions">
      {items.map((item) => (
        <div key={item.id} className="c-definitions__row">
          <dt>{item.term}</dt>
          <dd>{item.value}</dd>
        </div>
      ))}
    </dl>
  );
}

export type TimelineItem = {
  id: string;
  /** The date as shown; it never claims more precision than is known. */
  when: ReactNode;
  title: ReactNode;
  children?: ReactNode;
  side?: 'a' | 'b';
  /** Not certain, or not yet. */
  hollow?: boolean;
};

/** Dated things in order. */
export function Timeline({ label, items }: { label: string; items: readonly TimelineItem[] }) {
  return (
    <ol className="c-timeline" aria-label={label}>
      {items.map((item) => (
        <li
          key={item.id}
          className={classNames(
            'c-timeline__item',
            item.side && `c-timeline__item--${item.side}`,
            item.hollow && 'c-timeline__item--hollow',
          )}
        >
          <div className="c-timeline__when">{item.when}</div>
          <div className="c-timeline__body">
            <div className="c-timeline__title">{item.title}</div>
            {item.children}
          </div>
        </li>
      ))}
    </ol>
  );
}

/** Where this page stands; the last item is the page itself. */
export function Crumbs({
  label,
  items,
}: {
  label: string;
  items: readonly { label: ReactNode; href?: string }[];
}) {
  return (
    <nav className="c-crumbs" aria-label={label}>
      <ol>
        {items.map((item, index) => (
          <li key={item.href ?? index}>
            {item.href ? (
              <a href={item.href}>{item.label}</a>
            ) : (
              <span aria-current="page">{item.label}</span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
