import type { RenderContext } from '../../components/render-context.ts';
import { Section } from '../../components/section.tsx';

const PARTS = ['times', 'claims', 'evidence', 'past', 'corrections'] as const;

/** How the record is kept, in a few paragraphs. */
export function Method({ context }: { context: RenderContext }) {
  const { t } = context;
  return (
    <Section id="method" title={t('codebook.method')}>
      <div className="c-prose">
        {PARTS.map((part) => (
          <div key={part} id={`method-${part}`}>
            <h3>{t(`codebook.${part}`)}</h3>
            <p>{t(`codebook.${part}Text`)}</p>
          </div>
        ))}
      </div>
    </Section>
  );
}
