import { formatDay } from '@chancery/dates';
import { Button } from '@chancery/ui';
import { revalidatePath } from 'next/cache';
import { TitleOf } from '../../components/title-of.tsx';
import { api } from '../../server/caller.ts';
import { RecordLink } from './record-link.tsx';

interface DueItem {
  id: string;
  type:
    | 'promise_due'
    | 'review_due'
    | 'publish_refused'
    | 'published_unreviewed'
    | 'quotation_lost';
  recordId: string;
  kind: string;
  title: Partial<Record<'en' | 'ru' | 'ur', string>>;
  dueOn: string;
  details: Record<string, unknown>;
}

const WORDS: Record<DueItem['type'], string> = {
  promise_due: 'promise still open past its date',
  review_due: 'review due',
  publish_refused: 'was not published when it was due',
  quotation_lost: 'quotes what does not stand in the text of its source',
  published_unreviewed: 'was published without a second person, who has still to look at it',
};

async function handled(data: FormData): Promise<void> {
  'use server';
  const caller = await api();
  await caller.queue.handled({ ids: [String(data.get('id'))] });
  revalidatePath('/desk');
}

/** What the daily job found due: each stays until someone says that it is handled. */
export function DueQueue({
  items,
  total,
  mayHandle,
}: {
  items: DueItem[];
  total: number;
  mayHandle: boolean;
}) {
  return (
    <section className="c-section" aria-labelledby="due">
      <h2 id="due">Due {total > 0 && <span className="c-muted">{total}</span>}</h2>
      {items.length === 0 ? (
        <p className="c-muted">Nothing has come due.</p>
      ) : (
        <ul className="a-queue">
          {items.map((item) => (
            <li key={item.id}>
              <RecordLink id={item.recordId} kind={item.kind} title={item.title} />
              <span className="a-queue__about">
                <Promised details={item.details} /> {WORDS[item.type]},{' '}
                {formatDay(item.dueOn, 'en', 'short')}
              </span>
              {mayHandle && (
                <form action={handled}>
                  <input type="hidden" name="id" value={item.id} />
                  <Button variant="quiet" small>
                    Handled
                  </Button>
                </form>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Promised({ details }: { details: Record<string, unknown> }) {
  const text = details.text as DueItem['title'] | undefined;
  return text ? (
    <>
      “<TitleOf title={text} />
      ”:
    </>
  ) : null;
}
