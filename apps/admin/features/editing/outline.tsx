'use client';

import { useProblems } from './form-context.tsx';
import { unresolved } from './model/problem.ts';
import { type Section, sectionOf } from './model/sections.ts';

/** The sections of the form, each with how much is to be mended in it. */
export function Outline({ sections }: { sections: readonly Section[] }) {
  const { all, confirmed } = useProblems();
  const stops = unresolved(all, confirmed);
  return (
    <nav className="e-outline" aria-label="Sections of the form">
      <ol>
        {sections.map((section) => {
          const count = stops.filter(
            (problem) => sectionOf(sections, problem.path)?.id === section.id,
          ).length;
          return (
            <li key={section.id}>
              <a href={`#section-${section.id}`}>
                {section.title}
                {count > 0 && (
                  <span className="c-badge c-badge--danger">
                    {count}
                    <span className="c-hidden"> {count === 1 ? 'problem' : 'problems'}</span>
                  </span>
                )}
              </a>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
