import { actorRouter } from './kinds/actor/router.ts';
import { agreementRouter } from './kinds/agreement/router.ts';
import { briefingRouter } from './kinds/briefing/router.ts';
import { dossierRouter } from './kinds/dossier/router.ts';
import { eventRouter } from './kinds/event/router.ts';
import { formatRouter } from './kinds/format/router.ts';
import { meetingRouter } from './kinds/meeting/router.ts';
import { positionRouter } from './kinds/position/router.ts';
import { projectRouter, statusChangeRouter } from './kinds/project/router.ts';
import type { KindName } from './kinds/schemas.ts';
import { seriesRouter } from './kinds/series/router.ts';
import { sourceRouter } from './kinds/source/router.ts';
import { topicRouter } from './kinds/topic/router.ts';
import { chainRouter } from './services/chain/router.ts';
import { changeRouter } from './services/changes/router.ts';
import { claimRouter } from './services/claims/router.ts';
import { deskRouter } from './services/desk/router.ts';
import { placeRouter } from './services/places/router.ts';
import { queueRouter } from './services/queues/router.ts';
import { recordRouter } from './services/records/router.ts';
import { searchRouter } from './services/search/router.ts';
import { timelineRouter } from './services/timeline/router.ts';
import { topicUseRouter } from './services/topics/router.ts';
import { vocabularyRouter } from './services/vocabularies-router.ts';
import { watchRouter } from './services/watching/router.ts';
import { router } from './trpc.ts';

const routersOfKinds = {
  dossier: dossierRouter,
  agreement: agreementRouter,
  format: formatRouter,
  event: eventRouter,
  position: positionRouter,
  briefing: briefingRouter,
  project: projectRouter,
  meeting: meetingRouter,
  series: seriesRouter,
  actor: actorRouter,
  source: sourceRouter,
  topic: topicRouter,
} satisfies Record<KindName, unknown>;

const publicRouters = {
  ...routersOfKinds,
  statusChange: statusChangeRouter,
  change: changeRouter,
  claim: claimRouter,
  record: recordRouter,
  search: searchRouter,
  vocabulary: vocabularyRouter,
  timeline: timelineRouter,
  place: placeRouter,
  chain: chainRouter,
  topicUse: topicUseRouter,
};

/** What the web app serves: reads only, no session. */
export const publicRouter = router(publicRouters);
/** What the admin app serves. */
export const appRouter = router({
  ...publicRouters,
  desk: deskRouter,
  watch: watchRouter,
  queue: queueRouter,
});

export type PublicRouter = typeof publicRouter;
export type AppRouter = typeof appRouter;
