import { registerOf } from '../../addresses/page.ts';
import type { RenderContext } from '../../components/render-context.ts';

/** What the records of a kind are called together. */
export function kindWords({ t }: RenderContext, kind: string): string {
  const register = registerOf(kind);
  return register ? t(`nav.${register}`) : kind === 'dossier' ? t('codebook.dossier') : kind;
}
