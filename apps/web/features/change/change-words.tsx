import { formatDay } from '@chancery/dates';
import { ChangedFields } from '../../components/changes/changed-fields.tsx';
import type { Telling } from '../../components/changes/telling.ts';
import { word } from '../../components/words.ts';
import type { ChangeItem } from '../../data/changes.ts';

/** The note of a change, how it came to be what it is, and the words before and after. */
export function ChangeWords({ telling, change }: { telling: Telling; change: ChangeItem }) {
  const { t } = telling.context;
  if (change.type === 'note_amended') return <AmendedNote telling={telling} change={change} />;
  return (
    <>
      {change.note && <p dir="auto">{change.note}</p>}
      {change.amendments.map((amendment) => (
        <p key={amendment.at} className="c-muted w-change__amended">
          {t('change.amended', { date: formatDay(amendment.at, telling.context.locale) })}
          {amendment.earlier && (
            <>
              {' '}
              {t('change.earlier')} <q dir="auto">{amendment.earlier}</q>
            </>
          )}
        </p>
      ))}
      {change.first && <p>{t('change.made')}</p>}
      {!change.first && change.paths.length > 0 && (
        <details className="w-change">
          <summary>{t('change.fields', { count: change.paths.length })}</summary>
          <ChangedFields telling={telling} kind={change.kind} paths={change.paths} />
        </details>
      )}
    </>
  );
}

/** The amendment itself: which words were put in the place of which, and by whom. */
function AmendedNote({ telling, change }: { telling: Telling; change: ChangeItem }) {
  const { context } = telling;
  const [note] = change.paths;
  return (
    <>
      <p>
        {note?.before ? (
          <>
            <del dir="auto">
              <span className="c-hidden">{context.t('change.before')} </span>
              {String(note.before)}
            </del>{' '}
          </>
        ) : null}
        <ins dir="auto">
          <span className="c-hidden">{context.t('change.after')} </span>
          {change.note}
        </ins>
      </p>
      {change.by && (
        <p className="c-muted">
          {context.t('change.by', { role: word(context, 'role', change.by) })}
        </p>
      )}
    </>
  );
}
