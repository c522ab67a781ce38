import {
  checkRegister,
  comeDue,
  type Engine,
  forgetAnswers,
  forgetCaptures,
  forgetListeners,
  publishDue,
} from '@chancery/api/engine';
import { forgetSessions } from '@chancery/auth/sessions';
import type { TaskList } from 'graphile-worker';

/** Every job that there is, by name. */
export function tasks(engine: Engine): TaskList {
  return {
    /** Publishes what of a record is scheduled up to now; running twice publishes once. */
    'publish-due': async (payload, { logger }) => {
      const { recordId } = payload as { recordId: string };
      const { refused } = await publishDue(engine, recordId);
      for (const { revisionId, message } of refused)
        logger.warn(`revision ${revisionId} was not published: ${message}`);
    },
    /** A net under the single jobs: what is overdue for whatever reason goes out within a minute. */
    'publish-overdue': async () => {
      await publishDue(engine);
    },
    'forget-listeners': () => engine.db.write(forgetListeners),
    'forget-answers': async () => {
      await engine.db.write(forgetAnswers);
    },
    'check-quotations': async (_payload, { logger }) => {
      const { faults } = await checkRegister(engine);
      const lost = faults.filter(({ verdict, isPublic }) => isPublic && verdict === 'not_found');
      if (lost.length > 0)
        logger.warn(`${lost.length} public quotations do not stand in the texts of their sources`);
    },
    'forget-captures': async () => {
      await engine.db.write((db) => forgetCaptures(db, engine.clock.now()));
    },
    'forget-sessions': async (_payload, { logger }) => {
      logger.info(`${await forgetSessions(engine)} sessions of long ago are removed`);
    },
    'come-due': async (_payload, { logger }) => {
      const added = await comeDue(engine);
      if (added > 0) logger.info(`${added} entries have come due`);
    },
  };
}

/** UTC. A worker that was away catches up the last day's runs. */
export const crontab = [
  '* * * * * publish-overdue ?id=publish-overdue&max=1',
  '5 0 * * * come-due ?fill=1d',
  '35 0 * * * forget-listeners',
  '45 0 * * * forget-sessions ?fill=1d',
  '40 0 * * * forget-answers',
  '50 0 * * * forget-captures',
  '15 1 * * * check-quotations',
].join('\n');
