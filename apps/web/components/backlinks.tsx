import { KINDS } from '../addresses/filters.ts';
import type { BacklinkGroup } from '../data/references.ts';
import { namingHref } from './naming-href.ts';
import { PartOf } from './part-of.tsx';
import { type RenderContext, recordHref } from './render-context.ts';
import { SaidText } from './said.tsx';
import { Section } from './section.tsx';
import { kindWords } from './timeline/timeline-words.ts';

/** Records that name this one, by kind, as the API orders them. */
export function Backlinks({
  context,
  of,
  groups,
  except = () => false,
}: {
  context: RenderContext;
  /** The record that they name. */
  of: { kind: string; slug: string };
  groups: readonly BacklinkGroup[];
  /** Kinds that the page lists elsewhere. */
  except?: (kind: string) => boolean;
}) {
  const { t } = context;
  const shown = KINDS.flatMap(
    (kind) => groups.find((group) => group.kind === kind && !except(kind)) ?? [],
  );
  return (
    <Section id="where" title={t('record.where')}>
      {shown.length === 0 && <p className="c-muted">{t('record.nowhere')}</p>}
      {shown.map(({ kind, items, total }) => (
        <div key={kind} className="w-group">
          <h3>{kindWords(context, kind)}</h3>
          <ul className="w-list">
            {items.map((row) => (
              <li key={row.id}>
                <a href={recordHref(context, row.kind, row.slug, row.dossiers) ?? undefined}>
                  <SaidText context={context} value={row.title} />
                </a>
              </li>
            ))}
          </ul>
          <PartOf
            context={context}
            shown={items.length}
            total={total}
            href={namingHref(context, of, kind)}
          />
        </div>
      ))}
    </Section>
  );
}
