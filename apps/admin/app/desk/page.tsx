import { may } from '@chancery/api/server';
import type { Metadata } from 'next';
import { CountsTable } from '../../features/desk-list/counts-table.tsx';
import { DeskTabs } from '../../features/desk-list/desk-tabs.tsx';
import { DueQueue } from '../../features/desk-list/due-queue.tsx';
import { Queue } from '../../features/desk-list/queue.tsx';
import { Unsaved } from '../../features/desk-list/unsaved.tsx';
import { requirePerson } from '../../server/actor.ts';
import { api } from '../../server/caller.ts';

export const metadata: Metadata = { title: 'Desk' };

export default async function DeskPage() {
  const caller = await api();
  const person = await requirePerson();
  const [counts, unsaved, mine, review, scheduled, due] = await Promise.all([
    caller.desk.counts(),
    may(person, 'write') ? caller.desk.unsaved() : [],
    caller.queue.waiting({ queue: 'mine' }),
    caller.queue.waiting({ queue: 'review' }),
    caller.queue.waiting({ queue: 'scheduled' }),
    caller.queue.due({}),
  ]);
  return (
    <>
      <DeskTabs current={null} />
      <div className="a-title">
        <h1>Desk</h1>
      </div>
      <div className="a-desk">
        <section className="c-section" aria-labelledby="counts">
          <h2 id="counts">Records by state</h2>
          <CountsTable counts={counts} mayWrite={may(person, 'write')} />
        </section>
        <div className="a-desk__queues">
          <Unsaved items={unsaved} />
          <Queue
            id="mine"
            title="My drafts"
            items={mine}
            empty="Nothing of yours is waiting. What you save and do not publish stands here."
          />
          <Queue
            id="review"
            title="Needs review"
            items={review}
            empty="Nothing waits for a reviewer."
            by
          />
          <Queue
            id="scheduled"
            title="Scheduled"
            items={scheduled}
            empty="Nothing is set to be published later."
          />
          <DueQueue items={due.items} total={due.total} mayHandle={may(person, 'write')} />
        </div>
      </div>
    </>
  );
}
