import type { Page } from '../../addresses/page.ts';
import { horizon } from '../../components/happened.ts';
import { OtherClaims } from '../../components/other-claims.tsx';
import type { RenderContext } from '../../components/render-context.ts';
import { openDossier } from '../../components/routes/open-dossier.tsx';
import { Shell } from '../../components/shell.tsx';
import { tickOff } from '../../components/tick-off.ts';
import { looseEnds } from '../../data/chains.ts';
import { changeList } from '../../data/changes.ts';
import { citingOf } from '../../data/citing.ts';
import { meetingsAround } from '../../data/meetings.ts';
import { projectBoard, projectCounts } from '../../data/projects.ts';
import { seriesOverview } from '../../data/series.ts';
import { answered } from '../../edge/answered.tsx';
import { DossierPage } from './dossier-page.tsx';

const CHANGES_SHOWN = 8;

/** A dossier's home, at its own address or at the site's where it is the only one. */
export async function DossierRoute({ context, page }: { context: RenderContext; page: Page }) {
  return answered(context, page, async () => {
    const opened = await openDossier(context, page);
    if ('instead' in opened) return opened.instead;
    const { dossier, reconstructed } = opened;
    const { view, dossier: slug } = context;
    const [board, counts, meetings, series, changes, loose, citing] = await Promise.all([
      projectBoard(view, slug),
      projectCounts(view, slug),
      meetingsAround(view, slug, horizon(context)),
      seriesOverview(view, slug),
      changeList(view, slug, {}),
      looseEnds(view, slug),
      citingOf(view, dossier, dossier),
    ]);
    const content = (
      <DossierPage
        context={context}
        dossier={dossier}
        citing={citing}
        facts={{
          board,
          counts,
          meetings,
          series,
          changes: changes.items.slice(0, CHANGES_SHOWN),
          loose,
        }}
      />
    );
    if (citing.claims.length > 0) tickOff(content);
    return (
      <Shell context={context} page={page} dossier={dossier} reconstructed={reconstructed}>
        {content}
        <OtherClaims context={context} citing={citing} record={dossier.record} />
      </Shell>
    );
  });
}
