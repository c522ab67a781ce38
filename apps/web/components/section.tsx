import type { ReactNode } from 'react';

/** A part of a page, with a title that can be linked to. */
export function Section({
  id,
  title,
  note,
  children,
}: {
  id: string;
  title: ReactNode;
  note?: ReactNode;
  children: ReactNode;
}) {
  return (
    <section className="c-section" id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {note && <p className="w-section__note">{note}</p>}
      {children}
    </section>
  );
}
