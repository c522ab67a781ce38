'use client';

import { useWatch } from 'react-hook-form';
import { trpc, useRead } from '../../../client/client.ts';
import { useFormFrame } from '../form-context.tsx';
import { dateText, titleText } from '../model/words.ts';

const MOST = 10;

/** What others hold on the same topic, to be read while one writes: the two are shown side by side. */
export function OtherPositions() {
  const { id, dossier, sides } = useFormFrame();
  const topic: string | undefined = useWatch({ name: 'about' });
  const found = useRead(
    'position.list',
    trpc.position.list,
    { topic: topic ?? '', ...(dossier && { dossier }), limit: MOST },
    { enabled: Boolean(topic) },
  );
  const others = (found.data?.items ?? []).filter((position) => position.id !== id);
  if (!topic || !found.data) return null;
  return (
    <aside className="e-others" aria-labelledby="others-title">
      <h3 id="others-title">Others on this topic</h3>
      {others.length === 0 && <p className="e-field__help">No other position is public yet.</p>}
      <ul className="e-plain">
        {others.map(({ id: other, actor, side, stance, since, until }) => (
          <li key={other}>
            <a href={`/desk/positions/${other}`} target="_blank" rel="noreferrer" dir="auto">
              {side === 'other' ? titleText(actor.title) : sides[side]}
            </a>{' '}
            <span className="e-item__aside">
              since {dateText(since)}
              {until && `, until ${dateText(until)}`}
            </span>
            <p dir="auto">{titleText(stance)}</p>
          </li>
        ))}
      </ul>
    </aside>
  );
}
