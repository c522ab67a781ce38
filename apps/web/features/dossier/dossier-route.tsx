import type { Page } from '../../addresses/page.ts';
import type { Reader } from '../../components/reader.ts';
import { openDossier } from '../../components/routes/open-dossier.tsx';
import { Shell } from '../../components/shell.tsx';
import { looseEnds } from '../../data/chains.ts';
import { changeList } from '../../data/changes.ts';
import { citingOf } from '../../data/citing.ts';
import { meetingCalendar } from '../../data/meetings.ts';
import { projectBoard } from '../../data/projects.ts';
import { seriesOverview } from '../../data/series.ts';
import { DossierPage } from './dossier-page.tsx';

const CHANGES_SHOWN = 8;

/** A dossier's home, at its own address or at the site's where it is the only one. */
export async function DossierRoute({ reader, page }: { reader: Reader; page: Page }) {
  const opened = await openDossier(reader, page);
  if ('instead' in opened) return opened.instead;
  const { dossier, reconstructed } = opened;
  const { view, dossier: slug } = reader;
  const [board, meetings, series, changes, loose, citing] = await Promise.all([
    projectBoard(view, slug),
    meetingCalendar(view, slug),
    seriesOverview(view, slug),
    changeList(view, slug, {}),
    looseEnds(view, slug),
    citingOf(view, page, dossier, dossier),
  ]);
  return (
    <Shell reader={reader} page={page} dossier={dossier} reconstructed={reconstructed}>
      <DossierPage
        reader={reader}
        dossier={dossier}
        citing={citing}
        facts={{
          board,
          meetings,
          series,
          changes: changes.items.slice(0, CHANGES_SHOWN),
          loose,
        }}
      />
    </Shell>
  );
}
